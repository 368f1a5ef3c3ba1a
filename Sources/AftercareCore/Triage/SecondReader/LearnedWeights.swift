/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0xe63e8be3215fa030

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -117	sharp_pain:-82 radiating_pain:-124 weakness:-84 numbness:-105 tingling:-104 worsening:-113 persistent_beyond_72h:-92 history_disc:-237 history_injury:-394 osteoporosis:-246 pregnancy_symptom:-182 bladder_bowel:-173 saddle_numbness:-181 chest_breath:-188 calf_swelling:-211 fever:-158 severe_headache:-184 faint_dizzy:-154 allergic_reaction:-174 severe_bruising:-190 emergency:-110 self_harm:-158	
    -196	weakness:16 numbness:-39 tingling:-3 persistent_beyond_72h:-38 bladder_bowel:-2 faint_dizzy:47 emergency:28	{denied}
    -196	sharp_pain:13 weakness:17 numbness:17 tingling:6 worsening:14 persistent_beyond_72h:-11 saddle_numbness:-40 calf_swelling:-8 faint_dizzy:5	{good}
    -187		{over}
    -134		{hypothetical}
    -133		{uncertain}
    -110		{earlier}
    -98		{otherPerson}
    69	worsening:77	late+than
    69	worsening:129	late+worse
    54	tingling:-70	can not
    53	sharp_pain:-88 persistent_beyond_72h:189	late+pain
    52	weakness:3	[en58] & [en234]
    49	sharp_pain:-24 radiating_pain:-2 numbness:5 worsening:-17 persistent_beyond_72h:-10 history_disc:-23 osteoporosis:-24 pregnancy_symptom:-72 bladder_bowel:-131 saddle_numbness:-73 chest_breath:-15 calf_swelling:-2 fever:-46 severe_headache:-14 faint_dizzy:-137 allergic_reaction:-24 severe_bruising:-8 emergency:-96 self_harm:-98	<the> <part>
    46		no puedo
    44	sharp_pain:-10	[es182] & [es122]
    44	sharp_pain:-57 persistent_beyond_72h:95	late+hurts
    43	sharp_pain:-25 numbness:-6 tingling:12 worsening:-6 bladder_bowel:-4 calf_swelling:-44 allergic_reaction:14 emergency:-28 self_harm:-29	/^bu/
    41	numbness:5 persistent_beyond_72h:-29 osteoporosis:-5 pregnancy_symptom:-32 bladder_bowel:-46 chest_breath:-26 fever:-39 severe_headache:-22 faint_dizzy:-66 allergic_reaction:-29 emergency:-29 self_harm:-66	<side> <part>
    41	worsening:101	late+today
    40	sharp_pain:-4 radiating_pain:9 numbness:17 tingling:5 persistent_beyond_72h:-31 history_injury:20 bladder_bowel:-16 chest_breath:-29 calf_swelling:-2 severe_headache:-42 emergency:-5	, ~ <part>
    -40	numbness:16 tingling:28 persistent_beyond_72h:37 bladder_bowel:3 self_harm:15	late+my
    39	sharp_pain:8 persistent_beyond_72h:-27	[en869] & #
    39		late+ayer
    -37		[en490] & [en93]
    -36		[en404]
    36	weakness:-35 numbness:-9 worsening:-18 persistent_beyond_72h:114	late+no
    -36		or
    -35		dolor en
    -35		dolor en <the>
    35		late+mas
    35		yes ~ no
    34	pregnancy_symptom:16	# & [en957]
    34	sharp_pain:-8 radiating_pain:-27 weakness:-4 numbness:3 tingling:-15 worsening:-26 persistent_beyond_72h:-45 history_disc:-40 history_injury:-29 osteoporosis:-81 pregnancy_symptom:-21 bladder_bowel:-41 saddle_numbness:-41 chest_breath:-40 calf_swelling:-40 severe_headache:-39 faint_dizzy:-21 severe_bruising:-33 emergency:-5 self_harm:-47	[en869]
    34		[es182] & [es966]
    34	persistent_beyond_72h:57	late+duele
    34		late+peor
    33		, ~ today
    -32	weakness:23 worsening:34	, & [en362]
    32	tingling:1 persistent_beyond_72h:-8 history_disc:-17 osteoporosis:7 pregnancy_symptom:-20 bladder_bowel:-82 saddle_numbness:-71 chest_breath:-75 calf_swelling:-41 fever:-63 severe_headache:-48 faint_dizzy:-88 allergic_reaction:-21 self_harm:-110	<my> <part>
    32	sharp_pain:-17 radiating_pain:-2 numbness:-31 tingling:-31 worsening:53 persistent_beyond_72h:-33 history_disc:-11 bladder_bowel:-19 saddle_numbness:-6 chest_breath:-2 emergency:-36	up
    31	pregnancy_symptom:79	/ick/
    31	persistent_beyond_72h:-39	late+more
    31	persistent_beyond_72h:44	no better
    31	sharp_pain:83	pain ~ #
    30	sharp_pain:-13 radiating_pain:-12 weakness:-17 numbness:-11 worsening:-48 persistent_beyond_72h:-31 history_disc:-15 osteoporosis:-20 pregnancy_symptom:-34 bladder_bowel:-38 chest_breath:-2 calf_swelling:-12 severe_headache:-17 allergic_reaction:-14 emergency:-19	/do$/
    -30	radiating_pain:10 worsening:65	[en490] & [en1002]
    -30		late+all
    30	worsening:59	late+yesterday
    -30		no ~ no
    29	pregnancy_symptom:72 fever:-8	# <time>
    29	sharp_pain:-10	# ~ <part>
    -29		/ders$/
    -28	radiating_pain:-42 worsening:-5 persistent_beyond_72h:-25 saddle_numbness:-59 chest_breath:-8 fever:-16 severe_headache:-3 allergic_reaction:-13	/^ma/
    28	self_harm:21	/^thi/
    28	sharp_pain:-44 weakness:-2 numbness:8	/alf/
    28	sharp_pain:-36 tingling:-12 worsening:79	/eor/
    28	weakness:-2 tingling:-3 emergency:-18	/ever/
    28	sharp_pain:-3 weakness:-8 worsening:59	/peor/
    28	sharp_pain:-41 radiating_pain:-1 weakness:13 numbness:-23 saddle_numbness:-11 calf_swelling:-3 fever:-13 faint_dizzy:-56 emergency:-20	/ps$/
    28	numbness:107 tingling:-29	<be> <the> <part>
    -28	numbness:-21 chest_breath:13 faint_dizzy:22	[en266]
    28	worsening:-48 persistent_beyond_72h:18	[en810] & [en1002]
    -28		[es182] & [es182]
    28	sharp_pain:-37 persistent_beyond_72h:121	late+dolor
    28	worsening:49	late+que
    28	sharp_pain:-12 radiating_pain:-20 weakness:-2 numbness:-15 tingling:-10 worsening:-86 persistent_beyond_72h:-35 history_disc:-17 osteoporosis:-33 pregnancy_symptom:-29 bladder_bowel:-1 saddle_numbness:-13 calf_swelling:-19 fever:-58 severe_headache:-1 faint_dizzy:-37 allergic_reaction:-9 emergency:-39 self_harm:-24	my
    -28		stabbing pain
    -28		what if
    -27	sharp_pain:9 radiating_pain:-78 weakness:-62 numbness:-85 tingling:-63 worsening:-88 persistent_beyond_72h:-47 history_injury:-19 osteoporosis:-38 pregnancy_symptom:15 bladder_bowel:-72 saddle_numbness:-91 chest_breath:-75 calf_swelling:-42 fever:54 severe_headache:-37 faint_dizzy:-64 allergic_reaction:-57 severe_bruising:-74 emergency:-12 self_harm:-119	#
    27	numbness:21	. no
    -27	severe_bruising:65	/ders/
    -27	sharp_pain:-12 fever:21 self_harm:1	/ld$/
    -27	numbness:-42	/ren/
    27	radiating_pain:-34 weakness:-74 worsening:-23 chest_breath:49 allergic_reaction:-3	/spi/
    27	weakness:-18 numbness:-73 worsening:-7 persistent_beyond_72h:-19 faint_dizzy:102 emergency:-10	/zy$/
    -27		[en58] & [en966]
    27		[en810] & [es182]
    -27		[en917] & [en869]
    -27	tingling:55	[es106] & [es759]
    -27	radiating_pain:-17 tingling:-35 osteoporosis:-17 pregnancy_symptom:-3 saddle_numbness:-12 calf_swelling:-34 faint_dizzy:-12 allergic_reaction:-30	[es950]
    -27		and ~ to
    27	sharp_pain:5	i ~ #
    26		, & #
    26	sharp_pain:-9 weakness:18 numbness:-32 tingling:-4 worsening:-33 persistent_beyond_72h:-2 history_disc:-13 history_injury:-8 pregnancy_symptom:-7 saddle_numbness:-20 calf_swelling:6 fever:-29 severe_headache:-27 faint_dizzy:-31 severe_bruising:-19 emergency:-17 self_harm:-29	/^le/
    26	sharp_pain:-2 radiating_pain:-11 tingling:12 worsening:-50 persistent_beyond_72h:-74 history_disc:-15 osteoporosis:-32 saddle_numbness:-7 chest_breath:-5 calf_swelling:-9 fever:-43 severe_headache:-16 faint_dizzy:-5 severe_bruising:-1 emergency:-56	/^pi/
    26	weakness:-23 numbness:-33 worsening:73 persistent_beyond_72h:-29 saddle_numbness:-8 faint_dizzy:-4 emergency:-1	/^wors/
    26	sharp_pain:-43 radiating_pain:-3 emergency:30	/elp$/
    26	numbness:-47	/eo$/
    26	sharp_pain:-31	/gra/
    26	sharp_pain:-3 radiating_pain:-7 emergency:25	/help$/
    26	sharp_pain:-20 radiating_pain:-26 weakness:-20 numbness:-19 tingling:-6 persistent_beyond_72h:-3 history_disc:-2 history_injury:-13 osteoporosis:-13 pregnancy_symptom:-18 bladder_bowel:-35 saddle_numbness:-38 chest_breath:-25 calf_swelling:-40 fever:-19 severe_headache:-8 faint_dizzy:-4 allergic_reaction:-19 severe_bruising:-70 emergency:-7 self_harm:-17	/ing/
    26	radiating_pain:-2 weakness:-19 allergic_reaction:-3 emergency:55	/lp$/
    26	weakness:-2 worsening:7 persistent_beyond_72h:-14 faint_dizzy:-16 emergency:-2 self_harm:-4	/wors/
    26	faint_dizzy:29	<have> to
    26	sharp_pain:-32 radiating_pain:-18 tingling:-6 worsening:-9 persistent_beyond_72h:-25 history_injury:34 saddle_numbness:-24 fever:-20 faint_dizzy:-2 severe_bruising:-4 emergency:-29 self_harm:-2	<part> <be>
    26	weakness:-30	<the> dolor
    26	weakness:44 persistent_beyond_72h:-15 fever:39	<the> ~ no
    26	weakness:-24 tingling:-1 persistent_beyond_72h:-13 history_disc:-12 pregnancy_symptom:-10 saddle_numbness:16 calf_swelling:-4 severe_headache:-15 allergic_reaction:-24	[en1020]
    -26		[en234] & [en810]
    26	numbness:-28 tingling:-24 worsening:-2 saddle_numbness:-1 chest_breath:-42 calf_swelling:21 self_harm:18	[en394]
    -26	numbness:4	[en869] & [en490]
    -26	radiating_pain:-5 numbness:-51 persistent_beyond_72h:-80	[es975]
    -26		can i
    26	sharp_pain:-2 tingling:-12 emergency:2	help
    26	sharp_pain:5 radiating_pain:-24 weakness:-25 numbness:-22 tingling:-15 worsening:-79 persistent_beyond_72h:-37 history_disc:-19 osteoporosis:-15 pregnancy_symptom:-40 bladder_bowel:-28 saddle_numbness:-29 calf_swelling:-45 fever:-45 severe_headache:-6 faint_dizzy:4 severe_bruising:-35 self_harm:-84	me
    26	tingling:-2 persistent_beyond_72h:-31 bladder_bowel:3 chest_breath:-2	no ~ <the>
    -26		no ~ en
    26		want to
    25	weakness:7 tingling:1 chest_breath:11 self_harm:5	. ~ <the>
    -25		/^rar/
    -25	tingling:-10	/^ta/
    -25	numbness:-18	/app/
    25	tingling:-41 emergency:56	/ili/
    -25		/lders/
    25		/nch/
    -25	radiating_pain:19 numbness:1	<become> ~ ,
    25		[en12] & [en251]
    -25		[en508] & ,
    25	worsening:10	late+hoy
    -25		no <be>
    -25		shoulders
    25	tingling:9	si ~ no
    24	sharp_pain:-13 osteoporosis:13	. ~ <part>
    -24		/aja/
    -24		/aso/
    24	sharp_pain:1 radiating_pain:-22 weakness:-44 tingling:-16 worsening:-9 history_disc:-4 bladder_bowel:-52 chest_breath:-14 severe_headache:-11 faint_dizzy:-8 allergic_reaction:-10 severe_bruising:-6 self_harm:-18	/da$/
    24	weakness:-59 numbness:-75 tingling:-18 persistent_beyond_72h:-13 severe_headache:-1 faint_dizzy:-20 emergency:62	/elp/
    -24		/mbe/
    24	numbness:-22 worsening:9 persistent_beyond_72h:-31 saddle_numbness:-10 faint_dizzy:-3 emergency:-26 self_harm:-17	/ors/
    -24		<part> hurts
    -24		?
    -24	numbness:-3 persistent_beyond_72h:-12 saddle_numbness:-13 severe_bruising:41 self_harm:-3	[en1018]
    24	numbness:-36	[en442] & [en234]
    24		[en807] & ,
    24		[en954] & [en234]
    24	sharp_pain:-24 numbness:7 tingling:-23 worsening:-24 persistent_beyond_72h:-15 history_disc:-17 pregnancy_symptom:-29 bladder_bowel:-4 saddle_numbness:-17 calf_swelling:-8 fever:-14 severe_headache:-3 allergic_reaction:-1 severe_bruising:-20 emergency:-59 self_harm:-38	[es13]
    24	numbness:4	[es182] & [es950]
    24	sharp_pain:-3 radiating_pain:-13 tingling:-6 persistent_beyond_72h:-22 history_disc:-6 osteoporosis:-17 pregnancy_symptom:-27 bladder_bowel:-28 saddle_numbness:-4 chest_breath:-1 calf_swelling:-13 fever:-19 severe_headache:-59 faint_dizzy:-21 allergic_reaction:-14 severe_bruising:-38 emergency:-3 self_harm:-39	el
    -24		it ~ worse
    24	persistent_beyond_72h:65	late+painful
    -24	radiating_pain:-24 tingling:7 persistent_beyond_72h:19	late+to
    24	worsening:11	late+was
    24		not better
    -24		si <be>
    24	numbness:-1	will not
    23	emergency:54	/^ayu/
    23	emergency:38	/^ayud/
    -23	numbness:-26 worsening:5 saddle_numbness:-6 calf_swelling:-9 allergic_reaction:-54 severe_bruising:-3 emergency:-6	/ay$/
    23	emergency:9	/ayu/
    23	emergency:34	/ayud/
    23	numbness:-20 fever:11 self_harm:9	/eri/
    23	sharp_pain:-42 radiating_pain:-15 weakness:-35 numbness:-9 worsening:119 persistent_beyond_72h:-24	/peo/
    23	radiating_pain:-24 persistent_beyond_72h:-26 bladder_bowel:-42 severe_headache:-11	/pin/
    23		/ram/
    -23		/ran/
    23	emergency:35	/yud/
    -23	numbness:-6 calf_swelling:52 emergency:34	<be> ~ and
    23	weakness:3 saddle_numbness:-4	<my> <side>
    23	emergency:50	<my> now
    -23		<part> ~ can
    -23	history_disc:55 history_injury:13 emergency:4 self_harm:110	[en1002] & [en874]
    -23		[en19] & [en966]
    -23		[en234] & [en138]
    -23	sharp_pain:20	[en250] & [en1002]
    23		[en362] & [en1002]
    23		[en426] & [en234]
    -23	worsening:59	[en426] & [en490]
    23		[en966] & [en394]
    -23		[en966] & [en634]
    -23		[es182] & [es106]
    23	sharp_pain:5	[es950] & [es1]
    -23		every day
    23		every hour
    -23		for ~ ,
    -23		i came
    23	persistent_beyond_72h:28	late+hurting
    23		me now
    23	persistent_beyond_72h:60	not <become>
    23	sharp_pain:-25 radiating_pain:75	to ~ <part>
    -22		, ~ as
    -22		, ~ since
    22		. & [en634]
    22		. & [es694]
    -22	radiating_pain:6 persistent_beyond_72h:131	/^ach/
    22	weakness:-39	/^el/
    22		/^then/
    22	numbness:33 saddle_numbness:-10	/^toe/
    -22		/ede/
    -22	numbness:-4	/hap/
    22	sharp_pain:-3 persistent_beyond_72h:-16 bladder_bowel:-25 fever:-7 self_harm:19	/ier/
    22	tingling:-19 history_disc:-10 pregnancy_symptom:51 fever:-23	/ks$/
    22		/lder$/
    22	numbness:25 tingling:-7 worsening:-34	/mb$/
    22	sharp_pain:-1 numbness:-13 tingling:-6 history_disc:4 pregnancy_symptom:-11	/now/
    22	severe_headache:-60 faint_dizzy:39	/ons/
    22	sharp_pain:-9 allergic_reaction:56	/ras/
    22		/then$/
    22		/then/
    -22	weakness:19	/ued/
    -22		<have> ~ pain
    -22	numbness:39	<person> ~ <part>
    -22	faint_dizzy:10	[en1002] & [en980]
    22		[en106] & [en468]
    22		[en12] & [en949]
    22		[en19] & [es998]
    22	sharp_pain:7	[en37] & [en966]
    -22	radiating_pain:11	[en426] & [en60]
    22	sharp_pain:38 weakness:27 numbness:2 tingling:-53 persistent_beyond_72h:-18 bladder_bowel:-3 fever:-12 severe_headache:-42 faint_dizzy:7 self_harm:-4	[en437]
    22		[en468] & [en874]
    -22		[en490] & [en63]
    -22	sharp_pain:-10 numbness:18 tingling:-4 saddle_numbness:15	[en650]
    22		[en980] & [en437]
    -22		[es127]
    22	sharp_pain:-7 weakness:-1 tingling:-11 worsening:-46 persistent_beyond_72h:-25 history_disc:-14 osteoporosis:-4 saddle_numbness:-5 chest_breath:-54 calf_swelling:-17 fever:-23 severe_headache:-12 severe_bruising:-35 emergency:-3 self_harm:-17	[es1]
    22		[es731]
    22		could ~ <the>
    22	weakness:1 numbness:1 bladder_bowel:-17	foot
    22	sharp_pain:-4 radiating_pain:-1 numbness:-14 tingling:-3 worsening:-14 persistent_beyond_72h:-8 saddle_numbness:-14 chest_breath:-13 calf_swelling:-3 fever:-7 severe_headache:-12 self_harm:-29	la
    -22	weakness:28 persistent_beyond_72h:22	late+and
    22	sharp_pain:-39 weakness:-15 worsening:-11 persistent_beyond_72h:69	late+not
    -22		much better
    22		no ~ but
    22		not ~ ,
    22		shoulder
    22		then
    22		would ~ i
    22		yes .
    21		, ~ with
    21	sharp_pain:-5 weakness:1 numbness:3 tingling:3 worsening:-2 history_disc:5 pregnancy_symptom:-2 allergic_reaction:-1 emergency:6	.
    21		. ~ si
    21	radiating_pain:-19 weakness:-72 tingling:-3 allergic_reaction:4 severe_bruising:8	/^bl/
    21	faint_dizzy:29	/^kee/
    21	faint_dizzy:94	/^mare/
    -21	radiating_pain:-16 weakness:-6 numbness:-2 worsening:8 history_injury:49 severe_headache:-32	/^me/
    -21	sharp_pain:-6 tingling:-11 pregnancy_symptom:32 faint_dizzy:-2	/^mi/
    21	weakness:-19 numbness:-46 pregnancy_symptom:-9 chest_breath:-25 fever:-82 severe_headache:-11 faint_dizzy:-5 allergic_reaction:-13 emergency:-33	/^pa/
    21	sharp_pain:-20 weakness:-9 persistent_beyond_72h:-2	/^ur/
    21	sharp_pain:-1 allergic_reaction:3	/amp/
    21		/ate/
    21	sharp_pain:-16 worsening:-4 persistent_beyond_72h:-11	/ded/
    -21		/eci/
    -21		/emo/
    21	sharp_pain:-22 weakness:-22 numbness:-21 persistent_beyond_72h:3 history_injury:-3 pregnancy_symptom:-5 saddle_numbness:-6 faint_dizzy:-19 allergic_reaction:-8	/ia$/
    21	radiating_pain:-13 numbness:-11 worsening:-2 persistent_beyond_72h:-14 history_disc:-8 saddle_numbness:-33 faint_dizzy:-12 allergic_reaction:-16 severe_bruising:-10 emergency:-11	/ill/
    21		/ise/
    21	faint_dizzy:40	/kee/
    21	faint_dizzy:144	/mare/
    21	pregnancy_symptom:63	/mpi/
    -21		/nos$/
    -21		/raro/
    -21		/uit/
    -21		<my> <be>
    21	numbness:13 persistent_beyond_72h:20	<part> <have>
    -21		<the> <side> <part>
    21	sharp_pain:34 radiating_pain:32 weakness:19 numbness:17 tingling:4 worsening:-7 persistent_beyond_72h:9 history_disc:-14 bladder_bowel:-45 saddle_numbness:-16 calf_swelling:-11 fever:-15 severe_headache:-21 faint_dizzy:-6 allergic_reaction:-5 severe_bruising:-9 self_harm:-20	<the> ~ <part>
    21	weakness:-8	<the> ~ y
    21	fever:15	[en1002] & [en93]
    -21		[en20] & [en170]
    -21	sharp_pain:2 radiating_pain:-18 weakness:16 numbness:-28	[en251] & [en37]
    21		[en28] & [en1002]
    -21		[en37] & [en869]
    -21		[en549]
    -21		[en698] & [en966]
    -21		[en810] & [en170]
    21	sharp_pain:27 numbness:-41 persistent_beyond_72h:-3 self_harm:-6	[en949]
    21		[en954] & [en362]
    21		[es182] & [en148]
    21		[es230]
    21		better ~ ,
    -21	sharp_pain:-14 radiating_pain:42 worsening:-56 persistent_beyond_72h:1	dolor ~ <part>
    -21		i ~ with
    -21	sharp_pain:15	if
    -21		it ~ today
    21	persistent_beyond_72h:22	late+sigue
    -21		pain ~ than
    -21		pain ~ worse
    20		. & [en19]
    20	history_injury:55	/^ago/
    20	weakness:-2 allergic_reaction:10	/^bur/
    20	sharp_pain:-23 radiating_pain:-25 weakness:-14 tingling:-8 worsening:-62 persistent_beyond_72h:-34 history_injury:-12 osteoporosis:-2 bladder_bowel:-75 saddle_numbness:-85 calf_swelling:-14 fever:-45 faint_dizzy:-3 severe_bruising:-37 self_harm:-6	/^he/
    20	sharp_pain:-9 severe_headache:-1	/^help/
    -20		/^opt/
    20	sharp_pain:-7 radiating_pain:-10 weakness:-7 tingling:-17 worsening:-17 persistent_beyond_72h:-32 pregnancy_symptom:-11 bladder_bowel:-36 saddle_numbness:-21 chest_breath:-7 calf_swelling:-7 fever:-3 severe_headache:-30 faint_dizzy:-30 emergency:-11 self_harm:5	/^to/
    -20		/^work/
    -20		/ail/
    20		/ap$/
    20	weakness:-6	/art/
    20	sharp_pain:99 tingling:-30 worsening:-12 allergic_reaction:-2	/azo/
    -20		/bri/
    20	weakness:-14 allergic_reaction:43	/bur/
    -20		/cio/
    20	sharp_pain:-16	/dos$/
    20		/dos/
    20	weakness:-59 faint_dizzy:41	/ert/
    20	weakness:12 numbness:11 bladder_bowel:-1 self_harm:-2	/foot$/
    20		/help/
    -20		/her$/
    -20		/ien$/
    20	sharp_pain:-7 radiating_pain:-16 weakness:-8 numbness:-31 tingling:-8 worsening:3 persistent_beyond_72h:-14 history_disc:-18 osteoporosis:-68 calf_swelling:-26 faint_dizzy:-34 allergic_reaction:-13 severe_bruising:-23 emergency:-28	/ing$/
    -20		/mber/
    20	weakness:-15 numbness:4 saddle_numbness:9	/numb$/
    20	sharp_pain:-96 numbness:15 saddle_numbness:-4	/oot$/
    -20		/opt/
    20	numbness:9 saddle_numbness:19	/part/
    -20		/pt$/
    20		/rir/
    20	sharp_pain:-3 weakness:43 numbness:-9	/rra/
    -20	sharp_pain:-8 weakness:-33 numbness:7 bladder_bowel:-6 calf_swelling:-43 allergic_reaction:-36 emergency:-19	/to$/
    20	sharp_pain:-61 weakness:22 numbness:29 saddle_numbness:-11	/toe/
    20	sharp_pain:-17 weakness:-14 numbness:23 worsening:-7	/umb$/
    -20		/umber/
    20		/zo$/
    20		/zzy$/
    20		/zzy/
    20		<be> dead
    -20		<be> worse today
    20		<be> ~ <day>
    -20		<be> ~ now
    20	numbness:-67	<become> <the>
    -20		<part> ?
    20	radiating_pain:31 weakness:-41 numbness:19 persistent_beyond_72h:-4 calf_swelling:-2	<side> ~ <part>
    -20	emergency:36	<the> <the>
    -20		<the> ~ passed
    -20		[en1018] & [en602]
    -20	bladder_bowel:23	[en251] & [en11]
    -20		[en251] & [en394]
    20		[en309] & [en309]
    -20		[en362] & .
    -20		[en490] & [en106]
    -20		[en682] & [en20]
    20	weakness:-6	[en869] & .
    -20		[en954] & [en12]
    20		[es182] & [es1]
    -20	weakness:10	[es182] & [es854]
    -20		[es182] & [es998]
    20	sharp_pain:-31 radiating_pain:-15 weakness:-11 tingling:-3 persistent_beyond_72h:-8 pregnancy_symptom:14 allergic_reaction:-5 severe_bruising:-16	[es26]
    -20		[es2] & ,
    -20		[es375]
    -20		[es55] & [es106]
    20		[es950] & [es214]
    20		de #
    -20		ever
    20		good .
    -20		hormigueo & [es759]
    20		i do
    -20		is gone
    -20	worsening:7	it ~ <become>
    20	sharp_pain:-11 persistent_beyond_72h:37	late+as
    -20	persistent_beyond_72h:38	late+every
    -20		no tengo
    -20		no ~ pain
    20		normal ~ <the>
    20	weakness:-2 numbness:13 saddle_numbness:6	numb
    20		of <my> <part>
    -20	radiating_pain:-26 persistent_beyond_72h:9	pain in
    20	weakness:-2 tingling:-44 saddle_numbness:-18 severe_headache:-6	y
    19	pregnancy_symptom:48	# weeks
    19		# ~ <the>
    -19		, can
    -19	weakness:-9 bladder_bowel:8	, ~ to
    19		. & [en762]
    19	sharp_pain:29 numbness:-14 worsening:23 persistent_beyond_72h:-4 pregnancy_symptom:-22 saddle_numbness:-15 emergency:-24	/^ag/
    19	sharp_pain:-14 tingling:-22 persistent_beyond_72h:-60 emergency:16 self_harm:-11	/^ay/
    -19	pregnancy_symptom:-3	/^can/
    19	weakness:-41 faint_dizzy:-4	/^hel/
    19		/^int/
    19	sharp_pain:-66 weakness:1 numbness:-24 worsening:-9	/^ro/
    19	worsening:-46	/^sta/
    -19		/^us/
    19	sharp_pain:-22	/^wr/
    -19		/aut/
    -19	weakness:8 pregnancy_symptom:-8	/can/
    19	sharp_pain:-3 radiating_pain:28 weakness:-10 tingling:-33 worsening:-59 pregnancy_symptom:-5 bladder_bowel:-17 saddle_numbness:-8 faint_dizzy:-6 allergic_reaction:-39	/cia/
    19		/ejora/
    19		/empe/
    -19	numbness:-62 history_injury:10 self_harm:21	/end/
    -19		/ext/
    19	sharp_pain:-35	/igue/
    19	weakness:8	/inar/
    19	numbness:-10 tingling:-22 bladder_bowel:-11	/ip$/
    19		/jora/
    -19		/mai/
    19	weakness:15 numbness:11 saddle_numbness:-2	/nger/
    -19		/numbe/
    19	weakness:-92 persistent_beyond_72h:33	/ori/
    -19		/reci/
    -19	sharp_pain:-28 radiating_pain:-54 tingling:-51 persistent_beyond_72h:-11 osteoporosis:-24 pregnancy_symptom:-1 chest_breath:-12 calf_swelling:-5 fever:-3 severe_headache:-12 faint_dizzy:-45 allergic_reaction:-37	/se$/
    19	sharp_pain:-15 radiating_pain:-3 weakness:-6 numbness:-1 worsening:2 persistent_beyond_72h:-12 pregnancy_symptom:-5 bladder_bowel:-2 calf_swelling:-7 severe_headache:-21 faint_dizzy:-5 severe_bruising:-24 emergency:-3 self_harm:-17	/the/
    19	sharp_pain:-12 numbness:8 tingling:-10 persistent_beyond_72h:-52 pregnancy_symptom:-23 bladder_bowel:-5 saddle_numbness:31 chest_breath:-6 fever:-7 severe_headache:-12 faint_dizzy:-19 allergic_reaction:-53 severe_bruising:-5 emergency:-2 self_harm:-23	/umb/
    -19		/umbe/
    -19		<become> ~ <time>
    -19	weakness:42	<my> <person>
    19	weakness:20 saddle_numbness:-14 calf_swelling:11	<my> <side> <part>
    -19	radiating_pain:27 weakness:29 numbness:7 worsening:-9 chest_breath:13 faint_dizzy:-14 self_harm:50	[en1002] & [en1020]
    -19		[en1002] & [en143]
    19	tingling:-2	[en1002] & [en19]
    19		[en1002] & [en853]
    -19		[en11] & [en148]
    19		[en12] & [en37]
    19	faint_dizzy:47	[en12] & [en778]
    -19		[en215] & [en11]
    -19		[en251] & [en789]
    19		[en37] & [en980]
    19		[en490] & .
    -19	tingling:-8	[en522]
    19	sharp_pain:-9 radiating_pain:-16 weakness:-20 numbness:-7 worsening:-37 persistent_beyond_72h:-5 osteoporosis:-2 pregnancy_symptom:-3 saddle_numbness:-15 calf_swelling:-11 fever:-30 severe_headache:-2 faint_dizzy:-9 severe_bruising:-34	[en60]
    -19		[en634] & [en551]
    19		[en746] & [en874]
    19		[en762] & [en551]
    -19		[en810] & [en746]
    19	numbness:41 allergic_reaction:5	[en869] & [en660]
    19	self_harm:26	[en954] & [en490]
    -19	saddle_numbness:10 faint_dizzy:49	[en966] & [en1020]
    19		[es182] & [en251]
    -19		[es182] & [en394]
    19		[es342] & [es54]
    -19	worsening:81 persistent_beyond_72h:36	[es503]
    19		[es55] & #
    19	tingling:16	[es694] & [es182]
    -19		[es90]
    19		[es950] & [es54]
    -19	radiating_pain:20	[es982] & [es887]
    19	tingling:18 pregnancy_symptom:3 calf_swelling:-5	and ~ <part>
    19	history_injury:40	and ~ hurts
    19		dolor ~ #
    -19	radiating_pain:13	duele ~ <part>
    19		i can not
    19	sharp_pain:-3 radiating_pain:-11 weakness:-26 numbness:-15 worsening:-7 persistent_beyond_72h:-15 pregnancy_symptom:-10 saddle_numbness:-19 chest_breath:-19 calf_swelling:-8 fever:-32 severe_headache:-17 self_harm:-15	in
    -19		it ~ yesterday
    19		late+am
    19	numbness:35	late+feeling
    19		less ~ than
    -19		my arm
    -19		my head
    -19		no ~ .
    19	weakness:43 persistent_beyond_72h:-33 bladder_bowel:2 self_harm:-1	not ~ it
    -19		o
    19		since yesterday
    19	worsening:16	va
    19		what i
    19		with <the>
    19		would ~ ,
    19		y hoy
    19		you ~ <be>
    18	persistent_beyond_72h:5	# ~ <be>
    18		, & [es342]
    -18		, all
    -18		, ~ now
    18	sharp_pain:-3 weakness:13	. & [en869]
    18		/^big/
    18	sharp_pain:14 weakness:-41 numbness:-39 tingling:-60 bladder_bowel:-37 saddle_numbness:-30 chest_breath:-11 calf_swelling:-1 faint_dizzy:-6 emergency:-1	/^dol/
    18	sharp_pain:-14 radiating_pain:-14 weakness:39 allergic_reaction:-1	/^ke/
    -18		/^ni/
    18	sharp_pain:-37 radiating_pain:-60 weakness:-52 numbness:135 tingling:-68 worsening:-54 persistent_beyond_72h:-53 history_disc:-9 pregnancy_symptom:-24 saddle_numbness:4 chest_breath:-16 calf_swelling:-59 fever:-15 faint_dizzy:-44 allergic_reaction:-23 emergency:-18	/^numb/
    -18		/aja$/
    18	sharp_pain:-5 weakness:-24	/alf$/
    -18		/ani/
    18	numbness:28	/ano$/
    18	persistent_beyond_72h:-59 allergic_reaction:-1	/ano/
    -18		/ans/
    -18		/aso$/
    18		/big/
    18	sharp_pain:-20 radiating_pain:-22 weakness:-5 numbness:-13 tingling:-24 saddle_numbness:-7 calf_swelling:-5 severe_bruising:-34	/ce$/
    -18		/cle/
    -18		/des$/
    -18		/dre/
    18		/edi/
    -18		/ejor$/
    18	chest_breath:-6	/every/
    -18		/fre/
    18	sharp_pain:-15 numbness:-9 severe_headache:11 faint_dizzy:37	/head/
    18		/hee/
    -18		/how$/
    -18		/iff/
    18	sharp_pain:5 radiating_pain:-5 emergency:-10	/ike$/
    18		/ire$/
    18		/mes$/
    -18		/nos/
    18	sharp_pain:-11 radiating_pain:-13 weakness:-12 numbness:8 tingling:-12 worsening:-22 saddle_numbness:6 fever:-5 emergency:-7	/numb/
    18	sharp_pain:-32 weakness:-17	/rat/
    -18		/ret/
    -18		/ther$/
    18	sharp_pain:9 worsening:-30	/thr/
    -18		/tif/
    18	weakness:-35	/tig/
    -18		/uien/
    -18	sharp_pain:19 calf_swelling:102	:
    -18		<become> now
    -18	sharp_pain:14 tingling:15 severe_headache:2 allergic_reaction:33	<my> ~ ,
    18	sharp_pain:-19 radiating_pain:112 weakness:-84 numbness:-8 tingling:30 worsening:-36 persistent_beyond_72h:-28 history_disc:-2 history_injury:-3 bladder_bowel:-3 severe_headache:-40 allergic_reaction:-6	<part> ~ <part>
    -18	radiating_pain:16 chest_breath:-8	<the> ~ <side>
    18		? & .
    18		? ~ .
    18	weakness:17	[en1002] & [en474]
    18		[en1002] & [en581]
    18	faint_dizzy:47	[en1002] & [en966]
    -18		[en1018] & [en234]
    18		[en106] & [en11]
    18		[en170] & [en551]
    18	persistent_beyond_72h:70	[en19] & [en157]
    -18		[en19] & [en874]
    18	sharp_pain:-1 saddle_numbness:-5	[en234] & [en251]
    -18		[en28] & [en1020]
    -18		[en341]
    -18	saddle_numbness:21	[en37] & [en490]
    18	worsening:11	[en380] & [en12]
    -18		[en468] & [en20]
    -18		[en490] & [en874]
    -18	numbness:-2 tingling:-4 persistent_beyond_72h:3 history_disc:-10 osteoporosis:-1 pregnancy_symptom:-24 bladder_bowel:-17 chest_breath:-6 allergic_reaction:7 emergency:-18 self_harm:-3	[en551]
    -18		[en60] & [en1020]
    18		[en63] & ,
    -18	numbness:-66 tingling:20	[en653]
    -18		[en682] & [en746]
    18		[en853] & [en1002]
    18		[en869] & [en762]
    18	faint_dizzy:45	[en890] & [en12]
    -18		[en954] & [en309]
    18	fever:13 self_harm:13	[en966] & [en490]
    18		[es122] & [es950]
    -18		[es182] & [en20]
    -18	radiating_pain:-6 weakness:-34 numbness:-6 tingling:-26 pregnancy_symptom:-18 chest_breath:-8 calf_swelling:-9 severe_headache:-9 allergic_reaction:-38 self_harm:-19	[es214]
    -18		[es2] & [es950]
    -18		[es42] & [es1]
    18		[es54] & [es13]
    18		[es694] & .
    -18		[es982] & [es2]
    18		and ~ sore
    18		better ~ <be>
    -18		de ~ ,
    -18		gone now
    -18	bladder_bowel:10	he
    18	worsening:4	it ~ ,
    -18	sharp_pain:-16 persistent_beyond_72h:67	late+#
    18	persistent_beyond_72h:2	late+doliendo
    -18		mejor
    -18		number
    18		still hurting
    -18		what ~ i
    18		would ~ <be>
    17		# & [en1020]
    -17	sharp_pain:3 radiating_pain:9 severe_headache:22	, & [en1002]
    -17		, & [en212]
    -17		, & [en468]
    -17		, & [en613]
    17		, numb
    17	sharp_pain:29 radiating_pain:18 weakness:5 numbness:20 persistent_beyond_72h:-6 fever:23 allergic_reaction:-6	, ~ <the>
    17		. yes
    17	sharp_pain:34 weakness:-7 tingling:17	. ~ .
    17		. ~ do
    17	weakness:32	. ~ not
    17	sharp_pain:218	/^agon/
    17	emergency:2	/^au/
    -17	sharp_pain:-8 weakness:-8 numbness:-26 tingling:4 worsening:-2 history_injury:-15 osteoporosis:9	/^bo/
    -17		/^cua/
    -17	tingling:-65 severe_headache:-5 severe_bruising:36 self_harm:17	/^en/
    -17		/^fre/
    17	weakness:-58 tingling:-3 persistent_beyond_72h:3 pregnancy_symptom:-40 bladder_bowel:-41 chest_breath:-1 fever:-24 allergic_reaction:-59 self_harm:-18	/^hu/
    17	sharp_pain:6 weakness:-27 numbness:-18 persistent_beyond_72h:-23 saddle_numbness:2	/^in/
    -17		/^lis/
    -17		/^raro/
    -17		/^stop/
    -17		/^tend/
    -17		/^who$/
    17	sharp_pain:85	/^za/
    17	sharp_pain:77	/agon/
    17		/agony/
    17	emergency:35	/alli/
    17	emergency:12	/allin/
    17	radiating_pain:-12 numbness:-21 persistent_beyond_72h:-21 history_disc:-3 saddle_numbness:-9 severe_headache:-7 allergic_reaction:-1 self_harm:-4	/and$/
    17	sharp_pain:-21 radiating_pain:-32 weakness:-7 numbness:-27 tingling:-15 worsening:15 persistent_beyond_72h:-4 history_disc:-44 osteoporosis:-2 pregnancy_symptom:-24 bladder_bowel:-38 saddle_numbness:-1 chest_breath:-28 fever:-14 severe_headache:-17 faint_dizzy:-24 allergic_reaction:-15 severe_bruising:-32	/as$/
    17	allergic_reaction:11	/bli/
    17	weakness:-4 chest_breath:39	/breat/
    -17		/cel/
    -17		/cua/
    17	sharp_pain:-53 radiating_pain:-14 weakness:-32 tingling:-70 persistent_beyond_72h:-8 bladder_bowel:-30 chest_breath:-44 severe_headache:18 faint_dizzy:28 emergency:-12	/ead/
    17	chest_breath:76	/eez/
    17	sharp_pain:-16	/esd/
    17	sharp_pain:-17 numbness:-48 tingling:6 worsening:-4 bladder_bowel:5 emergency:-16 self_harm:-58	/et$/
    -17		/fic/
    17	persistent_beyond_72h:-2	/fie/
    17	sharp_pain:33	/gony$/
    17		/gony/
    17	sharp_pain:66 radiating_pain:-71 numbness:-16 tingling:-5 worsening:-37 persistent_beyond_72h:-35 emergency:-10	/har/
    17	sharp_pain:1 worsening:1	/id$/
    17		/izzy$/
    17		/izzy/
    -17		/jor$/
    -17	allergic_reaction:35	/lis/
    -17		/mag/
    -17		/mber$/
    17		/nsi/
    17		/ony$/
    17	weakness:-1 numbness:-43 bladder_bowel:139	/pee/
    -17	weakness:4	/pue/
    17	weakness:-7 chest_breath:102	/reath/
    -17		/tac/
    -17	radiating_pain:38 persistent_beyond_72h:-5	/tra/
    -17		/tran/
    -17		/uien$/
    -17		/uit$/
    17	worsening:-10	/urg/
    17	worsening:-7	/urge/
    17	weakness:23	/ush/
    -17		/who$/
    -17	bladder_bowel:49	/work/
    -17		<be> it
    -17		<be> worse
    -17		<count> ~ ,
    -17		<count> ~ and
    17	weakness:-8	<feel> <my>
    17		<feel> it
    -17		<my> <part> hurts
    -17	radiating_pain:7 weakness:8 tingling:7 bladder_bowel:7 severe_headache:13 allergic_reaction:-4 severe_bruising:20	<the> ~ ,
    -17		<the> ~ but
    -17		? ~ not
    -17		[en1002] & [en170]
    -17		[en106] & [en127]
    17		[en11] & [en28]
    -17		[en11] & [en490]
    -17		[en186]
    -17		[en197]
    -17		[en218] & [en874]
    17	worsening:19	[en234] & ,
    -17		[en234] & [en874]
    17	sharp_pain:-8 radiating_pain:-28 numbness:-23 tingling:-15 worsening:-29 persistent_beyond_72h:-33 history_disc:-26 osteoporosis:-16 pregnancy_symptom:-33 chest_breath:-1 calf_swelling:-17 severe_headache:-17 faint_dizzy:-10 severe_bruising:-29 emergency:-28	[en251]
    17		[en28] & [en807]
    17	radiating_pain:32	[en362] & [en362]
    -17	weakness:31	[en362] & [en869]
    -17		[en410]
    -17		[en426] & [en869]
    17		[en474] & [en938]
    -17		[en474] & [en93]
    -17		[en508] & [en581]
    -17		[en58] & [en874]
    -17		[en602] & [en378]
    17	sharp_pain:-25	[en60] & [en37]
    -17	weakness:-16 numbness:11 tingling:-5 saddle_numbness:47	[en613]
    -17		[en613] & [en874]
    -17		[en682] & [en468]
    17	radiating_pain:10	[en810] & [en12]
    17		[en810] & [en810]
    17		[en810] & [en980]
    -17		[en869] & [en106]
    -17	faint_dizzy:36	[en874] & [es887]
    17	numbness:32 calf_swelling:40	[en890] & [en362]
    17	sharp_pain:-34 tingling:-14	[en938]
    -17		[en949] & [en966]
    -17		[es182] & [en468]
    17		[es182] & [en490]
    -17		[es182] & hormigueo
    17		[es214] & [es29]
    17		[es26] & [es950]
    17		[es2] & #
    -17		[es486]
    -17	weakness:4 numbness:-29	[es54] & [es694]
    17	numbness:31	[es694] & ,
    17	weakness:6 worsening:-3 pregnancy_symptom:-36 saddle_numbness:-26 calf_swelling:-12 fever:-14 severe_headache:-1 faint_dizzy:-36	[es699]
    17		[es950] & [en874]
    17		[es950] & [es13]
    17		agony
    -17		better ~ <time>
    17	weakness:23	can not <become>
    -17		duele la
    -17		for <the>
    17	sharp_pain:-7 numbness:-17 worsening:13 severe_bruising:16	from ~ to
    17		good ~ .
    17		had to
    -17		if ~ <part>
    17		in <part>
    17		just ~ not
    -17		knee is
    -17	radiating_pain:18 persistent_beyond_72h:3	late+.
    17	persistent_beyond_72h:64	late+con
    -17		late+de
    -17		late+hardly
    17		late+sorer
    17		my chest
    17	numbness:1	no feeling
    17		no ~ bien
    17	numbness:67 bladder_bowel:-2 saddle_numbness:46	not feel
    17		pain ~ /
    17	faint_dizzy:67	passed out
    -17		puedo ~ hoy
    17		sharp ~ <part>
    17		shooting ~ <part>
    17		si ,
    17		since <the>
    -17		something ~ <side>
    17	weakness:-6	when i
    -17		who
    17		y ~ duele
    16		# & [en490]
    -16	worsening:4 persistent_beyond_72h:-1	, & [en19]
    16	radiating_pain:-20 worsening:33 history_injury:16	, & [en762]
    -16		, & [es887]
    16		, ~ #
    -16		. & [en874]
    -16		. <feel>
    -16		/^asd/
    16	calf_swelling:30	/^calf/
    -16		/^end$/
    16	sharp_pain:6	/^horr/
    -16		/^may/
    -16		/^mil/
    -16		/^opt$/
    16	bladder_bowel:191	/^pee/
    16	allergic_reaction:7	/^red/
    16		/^urg/
    16		/^urge/
    -16		/asd/
    16	sharp_pain:28	/azo$/
    16	calf_swelling:19	/calf$/
    16	calf_swelling:101	/calf/
    16		/ciat/
    16	radiating_pain:7	/ciati/
    -16	history_disc:-1 severe_bruising:13 self_harm:-1	/der/
    16	weakness:-64 emergency:32	/dia/
    16	sharp_pain:-22 weakness:5 numbness:-20 persistent_beyond_72h:-37 chest_breath:-11 faint_dizzy:-13	/eak/
    16	weakness:-7 numbness:-27	/eed/
    -16		/end$/
    16	sharp_pain:-12 radiating_pain:-13 numbness:-17 worsening:-40 history_disc:-31 bladder_bowel:-25 saddle_numbness:-28 chest_breath:-27 calf_swelling:-26 fever:-61 faint_dizzy:-5 severe_bruising:-29 emergency:-75 self_harm:-68	/es$/
    16	history_disc:46	/fus/
    16	weakness:-2	/have$/
    16	sharp_pain:18	/horr/
    16		/ief/
    -16		/ines/
    -16	chest_breath:-2	/ith/
    16		/lat/
    16	radiating_pain:-2 tingling:-1 persistent_beyond_72h:-7 history_injury:22 pregnancy_symptom:-8 chest_breath:-34 fever:-21 severe_headache:-17 faint_dizzy:-37 allergic_reaction:-34 emergency:-13 self_harm:-60	/le$/
    -16	sharp_pain:-15 weakness:26 numbness:-10 tingling:-10 chest_breath:-12 calf_swelling:8	/leg/
    16		/lip/
    -16		/lleg/
    -16		/mail/
    16	weakness:-3 numbness:21 tingling:-7	/mid/
    16		/mom/
    16	fever:15	/mome/
    16	pregnancy_symptom:41	/mp$/
    -16		/nco/
    16	pregnancy_symptom:-7 self_harm:-15	/now$/
    16	weakness:-34	/ntu/
    16	numbness:-100 bladder_bowel:3 allergic_reaction:1	/oil/
    -16		/once/
    -16		/opt$/
    16		/ott/
    -16		/pea/
    16	weakness:14	/ral/
    16		/rgent/
    -16	worsening:11 persistent_beyond_72h:16	/sing/
    16		/ude/
    -16		/uede/
    16	self_harm:9	/uic/
    -16		/what$/
    -16		: ~ no
    -16		<be> bien
    -16		<be> dolor
    16	weakness:-2 numbness:25 tingling:-3	<count> <part>
    -16		<my> ~ <time>
    16	tingling:2	<my> ~ since
    16	weakness:40 numbness:30	<part> ~ out
    -16	emergency:61	<person> <be>
    -16		<side> ~ not
    16	history_injury:31	<the> ~ <day>
    -16		<the> ~ than
    -16		<time> but
    16		? & #
    -16		? & [en234]
    16		? ~ #
    16	bladder_bowel:10	[en1018] & [en474]
    16	sharp_pain:-2 weakness:15 persistent_beyond_72h:-40 saddle_numbness:-51 faint_dizzy:-30 emergency:-15 self_harm:-20	[en101]
    -16		[en11] & [en170]
    16		[en181] & .
    -16		[en19] & [en362]
    16	sharp_pain:9 weakness:5 emergency:-1	[en234] & [en11]
    -16		[en266] & [en874]
    16	saddle_numbness:45 faint_dizzy:5	[en333]
    -16	weakness:7	[en362] & [en1020]
    16	sharp_pain:7 severe_headache:25	[en362] & [en28]
    16		[en362] & [en810]
    -16		[en468] & #
    16		[en490] & [en474]
    16		[en490] & [en567]
    16	weakness:24	[en551] & .
    16		[en551] & [en810]
    16		[en551] & [es182]
    -16		[en58] & [en362]
    16		[en602] & [en116]
    -16		[en613] & .
    16	weakness:-14 numbness:109	[en650] & [en251]
    16	saddle_numbness:30	[en762] & ,
    16	sharp_pain:-10 radiating_pain:-9 weakness:-7 tingling:-11 persistent_beyond_72h:-21 history_injury:-15 osteoporosis:-20 bladder_bowel:-24 saddle_numbness:-22 severe_headache:-22 faint_dizzy:-38 allergic_reaction:-16	[en810]
    -16		[en853] & [en93]
    16		[en869] & /
    16		[en874] & [en309]
    -16		[en890] & [en490]
    16	weakness:2	[en954] & [en11]
    -16		[en966] & [en551]
    -16		[en980] & [en19]
    -16		[en981]
    16	numbness:3	[es182] & [en613]
    -16	sharp_pain:31	[es182] & [es55]
    16	persistent_beyond_72h:5	[es254] & [es42]
    16	allergic_reaction:14	[es347]
    16	sharp_pain:-33 weakness:5 tingling:-2	[es502] & [en874]
    -16		[es55] & [es699]
    -16		[es699] & [es950]
    -16	sharp_pain:-26 radiating_pain:-1 numbness:18 tingling:29	[es759]
    -16		[es783]
    -16		[es955]
    16	persistent_beyond_72h:47	[es998] & [en874]
    -16		and ~ .
    16	calf_swelling:47	calf
    -16		de ~ <be>
    -16		do i
    -16		duele <the> <part>
    -16		end
    16		feel my
    16		fine ~ ,
    16	weakness:-15	from ~ <part>
    16		good ~ <part>
    -16		hago si
    -16		have not
    -16		hormigueo & [es13]
    -16		i did
    -16	numbness:37	i ~ <part>
    -16		i ~ for
    -16		in with
    16	radiating_pain:-5 weakness:-1 numbness:-7 bladder_bowel:-69	it s
    -16	radiating_pain:17	it ~ in
    16		it ~ it
    16	persistent_beyond_72h:32	late+better
    16	worsening:13	late+has
    16	sharp_pain:-15 persistent_beyond_72h:43 history_injury:-13 severe_headache:-1 emergency:-2	late+it
    16		late+needles
    16		late+then
    16		love
    -16		more ~ yesterday
    -16		mucho mejor
    16	saddle_numbness:9	no <be> <the>
    16	weakness:92	no ~ <part>
    -16	weakness:32	not ~ <part>
    -16		not ~ <time>
    16		not ~ at
    16		not ~ i
    -16		opt
    -16		pain in <my>
    16	calf_swelling:15	que <the>
    -16		que hago
    -16		que hago si
    -16		que ~ si
    16	sharp_pain:-3 weakness:16 tingling:-3	se me
    -16		stop
    16		tingling & [en810]
    -16		tingling ~ no
    16		un dolor
    16		va <the>
    -16		what
    -16		y si
    16		you said
    15	pregnancy_symptom:82	# & [es254]
    15		# hours
    15		# ~ <side>
    15		# ~ i
    15		, ~ can
    15		, ~ sore
    15		. & [en218]
    -15		. & [en613]
    -15		. & [en633]
    15	weakness:7 numbness:-3 tingling:6	. & [en810]
    15	weakness:-6 tingling:43	. & [es182]
    15		. well
    15		. ~ in
    15	weakness:-30 persistent_beyond_72h:15 bladder_bowel:7	/^be/
    15	weakness:-2 numbness:-40 tingling:-5 history_disc:-10 bladder_bowel:30 chest_breath:-8 calf_swelling:-3 allergic_reaction:-3	/^da/
    -15		/^dre/
    -15		/^fel/
    15	fever:133	/^fev/
    15	fever:24	/^feve/
    -15		/^gre/
    -15		/^her/
    -15		/^how$/
    15	sharp_pain:13 radiating_pain:-15 tingling:-6 calf_swelling:-29 fever:-4 allergic_reaction:58 emergency:15	/^la/
    -15		/^list/
    15		/^peor/
    15		/^sos/
    15	sharp_pain:-6 radiating_pain:-7 numbness:-25 worsening:-29 history_disc:18 osteoporosis:25 bladder_bowel:-40 fever:-1 faint_dizzy:47	/^sp/
    15	sharp_pain:-11	/^thu/
    15		/^ty/
    15	weakness:8	/^wri/
    15	sharp_pain:82	/^zap/
    15	chest_breath:78	/air/
    15		/amin/
    -15		/arar$/
    15	weakness:-47 numbness:-12 persistent_beyond_72h:-65 pregnancy_symptom:-21 bladder_bowel:-13 severe_headache:-32 faint_dizzy:-66 allergic_reaction:-13 emergency:-14 self_harm:-30	/ati/
    15	emergency:9	/bul/
    15	pregnancy_symptom:24	/by$/
    15	radiating_pain:-34 tingling:-8 chest_breath:-61 emergency:-16	/cha/
    -15		/cit/
    15	sharp_pain:-4 radiating_pain:-26 tingling:23	/ckl/
    15	numbness:-2	/cos/
    -15		/cri/
    15		/cro/
    -15		/cul/
    15	weakness:-7	/den/
    15	sharp_pain:22 weakness:-22 numbness:-27 tingling:-18 persistent_beyond_72h:36 pregnancy_symptom:-37 bladder_bowel:-7 saddle_numbness:-16 chest_breath:-28 fever:-45 faint_dizzy:-35 allergic_reaction:-32 emergency:-52	/dol/
    15		/eca/
    -15		/ecio/
    15	weakness:-17	/ejo/
    -15	weakness:27 numbness:29 saddle_numbness:71	/ell$/
    -15	weakness:1	/ene/
    15		/eor$/
    15		/esto$/
    15		/esto/
    15	fever:88	/fev/
    15	fever:44	/feve/
    15	fever:53	/fever/
    -15	persistent_beyond_72h:10	/for/
    -15		/ged$/
    -15		/ged/
    15		/heel/
    15	tingling:-6	/hel/
    15		/hold$/
    -15	sharp_pain:-17 weakness:-8 worsening:-14 emergency:19	/lea/
    15		/ler/
    15	weakness:-4 numbness:-13 persistent_beyond_72h:23 calf_swelling:4	/lie/
    15	radiating_pain:-1 weakness:-1 numbness:-1	/like$/
    15	numbness:-5 tingling:-5 worsening:-51 persistent_beyond_72h:-45 pregnancy_symptom:-14 saddle_numbness:-20	/lla/
    15	weakness:-12 persistent_beyond_72h:-3	/lo$/
    -15		/longe/
    -15		/lve/
    -15		/oco$/
    15	weakness:-9 numbness:-35 fever:-7 faint_dizzy:-7 emergency:-16	/olo/
    -15		/oma/
    15	sharp_pain:27	/ony/
    15		/peor$/
    15	persistent_beyond_72h:6	/pro/
    15		/rar$/
    -15	persistent_beyond_72h:7	/rid/
    15		/rom/
    15	sharp_pain:-20	/rti/
    15	tingling:-4 bladder_bowel:-16 fever:17	/ry$/
    -15		/saj/
    15	sharp_pain:-16	/sh$/
    15	weakness:1	/step/
    15		/tep/
    15	pregnancy_symptom:34	/ters$/
    15		/ters/
    15		/thu/
    15	radiating_pain:-13 weakness:-27 numbness:-44 tingling:3 chest_breath:-10 calf_swelling:-6 fever:-26 severe_headache:-32 faint_dizzy:-35 allergic_reaction:-22 emergency:-20 self_harm:-22	/tin/
    15	tingling:-9	/tri/
    -15	severe_bruising:136	/uis/
    15	sharp_pain:-29 persistent_beyond_72h:-13 emergency:64	/urgen/
    15	weakness:-30 numbness:-25 worsening:-10	/wee/
    15	weakness:24	/wri/
    15	numbness:-4	/yse/
    15	sharp_pain:201	/zap/
    15		: & [es694]
    15		: si
    15		<be> ~ painful
    15		<become> ~ and
    -15		<have> ~ ,
    -15		<have> ~ better
    15		<have> ~ up
    -15		<my> ~ not
    15		<my> ~ nothing
    -15		<part> on
    -15	numbness:76	<part> ~ numb
    15		<side> ~ dead
    -15		<the> massage
    -15	sharp_pain:14 weakness:-21 numbness:8 history_disc:12	<the> ~ in
    15	persistent_beyond_72h:48	<time> now
    -15	radiating_pain:13 fever:14 severe_headache:47	[en1002] & ,
    15	sharp_pain:21	[en1002] & [en394]
    -15		[en1002] & [en746]
    -15		[en1018] & [en869]
    15	sharp_pain:9 weakness:-15	[en1020] & [en37]
    15		[en1020] & [en613]
    15		[en11] & [en181]
    15		[en11] & [en389]
    -15		[en11] & [en660]
    -15		[en148] & [en170]
    15		[en148] & [en869]
    -15		[en157] & [en468]
    15	numbness:18	[en170] & [en20]
    15	sharp_pain:-5	[en170] & [en362]
    -15		[en181] & [en490]
    -15		[en19] & [en682]
    -15		[en19] & [en853]
    15		[en202] & #
    -15		[en20] & .
    -15	calf_swelling:1 faint_dizzy:70	[en20] & [en11]
    15		[en20] & [en551]
    15		[en234] & [en394]
    -15	weakness:14	[en234] & [en426]
    15		[en234] & [en966]
    15		[en234] & [en997]
    -15		[en251] & #
    15	pregnancy_symptom:27	[en251] & [en378]
    -15	tingling:-8	[en251] & [en490]
    15		[en266] & [en11]
    15		[en362] & #
    -15		[en362] & [en967]
    15	radiating_pain:-22 weakness:19 numbness:-19 tingling:-31 worsening:-60 persistent_beyond_72h:-7 history_disc:-14 bladder_bowel:-43 fever:-42 severe_headache:-6 allergic_reaction:-19 emergency:-10 self_harm:-35	[en37]
    -15		[en404] & [en234]
    -15		[en426] & [en551]
    15		[en474] & ,
    -15		[en474] & [en60]
    -15		[en522] & [en874]
    -15		[en551] & [en874]
    15		[en567] & [en93]
    -15		[en58] & [en138]
    -15		[en60] & [en468]
    15	numbness:-1 worsening:-37 persistent_beyond_72h:-51 saddle_numbness:-1 faint_dizzy:-36 self_harm:-45	[en633]
    -15		[en633] & [en490]
    15		[en634] & [en660]
    15	tingling:36	[en660] & [en1020]
    -15	weakness:41	[en677] & ,
    15		[en682] & [en362]
    -15		[en810] & [en20]
    -15		[en869] & [en19]
    -15		[en869] & [en333]
    -15	weakness:47	[en869] & [en60]
    15	sharp_pain:-13 radiating_pain:-29 weakness:-13 numbness:-33 tingling:-41 worsening:-10 persistent_beyond_72h:-39 history_disc:-9 history_injury:6 osteoporosis:-8 pregnancy_symptom:-26 bladder_bowel:-12 saddle_numbness:-22 chest_breath:-18 calf_swelling:-52 fever:-48 severe_headache:-38 allergic_reaction:-24 severe_bruising:-37 emergency:-19 self_harm:11	[en874]
    15	worsening:5 emergency:8	[en874] & [en746]
    15		[en874] & [es230]
    15		[en889] & ,
    15		[en889] & [en874]
    15		[en954] & [en693]
    15		[en954] & [en980]
    15	sharp_pain:-20 numbness:-2 tingling:-22 bladder_bowel:-20 faint_dizzy:-5	[en966] & [en1018]
    15	numbness:10	[en966] & [en58]
    15		[en980] & [en11]
    15		[en997] & [en170]
    -15		[es13] & ,
    15		[es182] & ,
    -15	persistent_beyond_72h:7	[es182] & [en874]
    15		[es188]
    15		[es1] & [en874]
    15		[es26] & [es982]
    15		[es44] & ,
    -15	radiating_pain:9	[es54] & [es950]
    -15		[es55] & [es950]
    15		[es950] & [es966]
    -15	persistent_beyond_72h:-9	[es998] & [es950]
    -15		and ~ <feel>
    -15		better every
    15		but ~ numb
    -15		can ~ say
    -15		chest pain
    15		could not
    15		cuando <my>
    15		cuando me
    -15	weakness:1	do
    -15		do you
    15	sharp_pain:4	dolor ~ en
    15		esto
    15		good ~ no
    15		hold
    -15		how
    -15		how ~ <be>
    -15		hurts more
    -15		i ~ <side>
    15	numbness:-176	i ~ dead
    -15		if <my> <part>
    -15		in ~ <my>
    -15		in ~ i
    -15		just ~ <be>
    15	numbness:10 worsening:94	late+back
    15		late+bad
    15		late+love
    -15		late+out
    15		late+pins
    15	worsening:16	late+up
    -15		late+you
    15	weakness:-5 emergency:-8	like
    -15		longer
    15		my shoulder
    -15		no bother
    -15		no ~ since
    15		normal ~ <be>
    -15		not ~ not
    15		on ~ <part>
    15		out ~ <count>
    -15		pain ~ yesterday
    -15		parar
    15		peor
    15	weakness:34	pero ~ <the>
    -15		raro ~ <part>
    -15		should i
    15		so bad
    15	severe_headache:10	so ~ i
    15		still hurts
    15		then ~ <part>
    15		va a
    15		would ~ if
    -15		y ~ <my>
    15		you ~ if
    14	persistent_beyond_72h:7	# & [en20]
    14		# & [es26]
    -14		, & [en170]
    14		, & [en426]
    14		, & [en634]
    -14		, & [es438]
    -14		, <feel>
    14		, <time>
    -14	weakness:6 numbness:-1 tingling:15 worsening:2	, no
    14		, only
    -14		, ~ fine
    14	sharp_pain:29	, ~ sharp
    14		. & ?
    14		. & [en474]
    -14		. i
    14		. well ,
    14	tingling:10	. ~ <side>
    14	emergency:9	/^amb/
    -14		/^aut/
    14		/^bad/
    14	sharp_pain:-11 weakness:-53 chest_breath:55	/^brea/
    14	weakness:-3 tingling:19	/^como/
    14	weakness:31 numbness:-54	/^fl/
    14	sharp_pain:-16	/^leg$/
    -14		/^new/
    -14		/^onc/
    -14		/^once/
    14	tingling:-10 emergency:3	/^one$/
    14	emergency:2	/^one/
    14		/^pal/
    -14	tingling:-38 history_disc:-2 bladder_bowel:-14	/^re/
    14	calf_swelling:10 allergic_reaction:9	/^red$/
    14	history_disc:-24 history_injury:-22 chest_breath:1 fever:-7 allergic_reaction:-7 severe_bruising:-15 emergency:20	/^so/
    -14		/^ver/
    14	self_harm:77	/^viv/
    14		/^vivi/
    -14		/^weat/
    14	allergic_reaction:19	/^wher/
    -14	fever:17	/^yo/
    -14		/ally$/
    -14		/ally/
    -14		/ara$/
    14	sharp_pain:-49 weakness:-6 tingling:4 faint_dizzy:27	/are/
    14		/areo/
    14		/arra/
    -14		/arri/
    14		/blin/
    14	radiating_pain:-10 numbness:-57 tingling:113 osteoporosis:75	/bon/
    14		/bone$/
    -14		/bor/
    14	chest_breath:63	/brea/
    14	weakness:20	/camin/
    14	history_injury:104	/ci$/
    -14		/cio$/
    -14	sharp_pain:-22 numbness:29 tingling:-19	/co$/
    14		/como$/
    14		/dal$/
    14		/dal/
    -14		/ecio$/
    -14		/egu/
    -14		/elen/
    -14		/eli/
    14		/endo/
    14	sharp_pain:-87 numbness:-27 tingling:-20 persistent_beyond_72h:-14 history_injury:-6 emergency:-8	/eng/
    14	sharp_pain:-1 radiating_pain:-43 weakness:-39 tingling:-16 worsening:-2 persistent_beyond_72h:-45 history_disc:-1 osteoporosis:-21 chest_breath:-41 severe_headache:-3 faint_dizzy:-3 allergic_reaction:-11 severe_bruising:-6 self_harm:-3	/ent/
    14		/erio/
    14	fever:38	/ermom/
    -14	pregnancy_symptom:1	/ese/
    14	chest_breath:30	/espi/
    -14		/esti/
    14		/ez$/
    -14	numbness:37	/fel/
    14		/fla/
    -14		/ges/
    -14	weakness:24 numbness:-39	/gs$/
    14		/heel$/
    14	allergic_reaction:-5 self_harm:-8	/hen/
    14		/iendo/
    14	sharp_pain:-49 tingling:-9 severe_headache:-5 self_harm:-14	/ill$/
    14		/ink/
    14		/ir$/
    14	chest_breath:44	/irar$/
    14		/irar/
    -14	tingling:18	/ito/
    14		/ives$/
    14		/ives/
    14		/lbo/
    14	sharp_pain:-1 weakness:22 calf_swelling:56	/leg$/
    14		/less$/
    -14		/lia/
    14		/live$/
    -14		/llow/
    -14		/lot$/
    14		/love$/
    14	sharp_pain:-25 weakness:-6 numbness:-37 calf_swelling:-9	/ls$/
    -14	numbness:4	/mal/
    14		/mareo/
    -14		/mat/
    -14		/mie/
    -14		/mil/
    14	fever:24	/momet/
    14	sharp_pain:-42 weakness:-12 emergency:-17	/mpe/
    14		/my$/
    14		/ndo$/
    -14		/nsa/
    14	sharp_pain:-24 radiating_pain:4 numbness:2 saddle_numbness:-9 allergic_reaction:-20	/oes$/
    14	sharp_pain:-3 radiating_pain:4 tingling:12 saddle_numbness:-23	/oes/
    -14		/once$/
    14	weakness:7	/ove$/
    -14		/paso$/
    -14		/paso/
    14		/pi$/
    -14		/quit$/
    -14		/rand$/
    -14		/reat$/
    -14		/rem/
    14	numbness:-26	/ris/
    14		/rmom/
    14	fever:107	/rmome/
    14	worsening:15	/rte/
    -14		/sent/
    -14	history_injury:18	/sted/
    -14	weakness:-5 persistent_beyond_72h:1	/ter$/
    14	sharp_pain:-50 radiating_pain:14	/tic/
    14		/under/
    -14		/weath/
    14	numbness:-33 worsening:55 persistent_beyond_72h:-9	/worse/
    14		<be> #
    14		<be> like
    -14		<be> painful
    14		<be> ~ sore
    14	persistent_beyond_72h:1	<count> ~ con
    -14		<feel> <side>
    -14		<my> <part> <feel>
    -14	emergency:46	<my> ~ <count>
    -14		<my> ~ hurt
    -14		<my> ~ hurting
    14	tingling:15 saddle_numbness:35	<my> ~ like
    14		<my> ~ massage
    -14		<part> pain
    -14		<person> <have>
    14	numbness:11 faint_dizzy:83	<person> ~ <my>
    -14		<the> <part> <part>
    14	tingling:35 persistent_beyond_72h:11 emergency:11	<the> ~ not
    -14		<the> ~ you
    -14		<time> .
    14		<time> ~ still
    -14		? ~ to
    14	radiating_pain:1 tingling:-2	[en1014]
    14		[en1018] & [en490]
    14		[en11] & [en325]
    14	worsening:-5 history_injury:49 faint_dizzy:9	[en121]
    14		[en143] & [en317]
    14		[en157] & [en170]
    -14		[en170] & [en37]
    14		[en170] & [en490]
    14		[en181] & [en234]
    -14		[en19] & [en378]
    -14	numbness:23	[en19] & [en490]
    -14		[en19] & [en613]
    -14		[en20] & [en1020]
    14		[en212] & [en212]
    14		[en234] & [en124]
    14		[en234] & easing
    -14		[en251] & [en12]
    14	weakness:23	[en251] & [en170]
    14		[en317] & [en28]
    -14	weakness:25	[en362] & [en682]
    14		[en389] & [en1002]
    14		[en39] & [en37]
    14		[en3] & [en805]
    14		[en426] & [en746]
    -14		[en474] & [en250]
    14		[en474] & [en394]
    -14		[en474] & [en682]
    14	radiating_pain:-2 weakness:-4 numbness:-30 persistent_beyond_72h:4 bladder_bowel:-1 self_harm:-5	[en474] & [en810]
    14		[en474] & [en84]
    -14		[en474] & [en874]
    -14	saddle_numbness:7	[en490] & [en1020]
    14	self_harm:22	[en522] & [en746]
    14		[en551] & [en157]
    -14		[en567] & [en490]
    14		[en567] & [en60]
    -14	numbness:1	[en567] & [en869]
    -14		[en60] & [en1018]
    -14		[en60] & [en966]
    -14		[en613] & [en11]
    -14		[en613] & [en746]
    -14		[en634] & [en474]
    14	numbness:13	[en650] & [en474]
    -14		[en660] & [en37]
    -14	numbness:14	[en682] & .
    14		[en682] & [en810]
    14		[en693] & [en650]
    -14		[en709] & [en93]
    -14		[en805] & [en1002]
    -14		[en805] & [en11]
    14		[en810] & .
    14	tingling:64	[en84] & [en613]
    -14		[en853] & [en251]
    -14		[en853] & [en869]
    14		[en869] & [en84]
    -14		[en874] & [es998]
    14		[en890] & [en805]
    14		[en966] & #
    -14		[en966] & [en181]
    -14		[en966] & [en508]
    -14		[en966] & [en660]
    -14		[en966] & [en874]
    14		[en980] & [en250]
    -14		[en980] & [en474]
    14	allergic_reaction:-14	[en980] & [en966]
    -14		[en991] & [en746]
    -14		[en999] & [en869]
    -14		[es12]
    14		[es13] & [es26]
    -14		[es182] & [en218]
    14		[es182] & [es694]
    -14		[es1] & [es13]
    14		[es214] & #
    14	emergency:8	[es218]
    -14		[es311]
    14		[es362] & [es950]
    14	weakness:7	[es502] & [es982]
    14		[es508]
    14		[es870] & [es54]
    14	persistent_beyond_72h:13	[es878]
    -14		a massage
    14		all night
    14	saddle_numbness:9	and ~ <the>
    14	persistent_beyond_72h:86	and ~ still
    14		as ~ as
    -14		better than
    14		can ~ <become>
    14		como
    -14		de ~ de
    -14		dolor ~ que
    14	emergency:5	e
    14		fainted
    14		feel it
    -14		for <time>
    14	radiating_pain:-2 emergency:14	from <the>
    14		from a
    -14		hago ~ <the>
    -14		hormigueo ~ <part>
    14	numbness:22 severe_headache:6	i can
    14		i want to
    14		if ~ well
    -14		in ~ <have>
    14	sharp_pain:10	it ~ #
    14		just ~ ,
    14		just ~ <part>
    -14		late+felt
    -14		late+free
    14		late+going
    14		late+hours
    -14		late+leg
    -14		late+much
    14		late+tingling
    14	sharp_pain:-1	leg
    14	numbness:105 saddle_numbness:3	no <feel>
    -14		not <have>
    -14		not a
    14		not easing
    -14		not feeling
    -14		not numb
    -14		not put
    14	bladder_bowel:43	not ~ to
    14		now ~ <part>
    14	sharp_pain:-10 radiating_pain:-17 weakness:-34 tingling:-9 persistent_beyond_72h:-7 history_disc:-1 history_injury:9 bladder_bowel:-26 calf_swelling:-6 allergic_reaction:-7	on
    -14		once
    14	tingling:-6	one
    -14		quit
    14		r
    14	calf_swelling:43 allergic_reaction:3	red
    14		said ~ if
    -14		same ~ ever
    -14	numbness:3	sharp pain
    14		sharp ~ in
    -14		strong
    -14		tengo dolor
    14	worsening:42	the hip
    14	sharp_pain:16 radiating_pain:45 persistent_beyond_72h:8	the pain
    14		tingling ~ yes
    14	radiating_pain:10	to <part>
    14		want ~ <be>
    -14		weather
    -14		what if i
    -14		y si <my>
    -13		# & .
    13		# & [en949]
    -13		, & [en805]
    13		, & [es182]
    13		, & [es847]
    -13		, & [es998]
    -13		, <have> not
    13		, es
    13		, eso
    13		, then
    13		, ~ <have>
    -13		, ~ help
    13	weakness:-3	. & .
    13		. & :
    13		. & [en234]
    -13		. & [es214]
    13		. <part>
    13		. only
    13		. ~ :
    13	radiating_pain:22 history_disc:39 emergency:9 self_harm:45	. ~ <be>
    13		. ~ ?
    -13		. ~ well
    13	sharp_pain:-28 numbness:-5 worsening:-69 history_injury:-9 bladder_bowel:-1 chest_breath:-38 calf_swelling:-10 severe_headache:-28 faint_dizzy:-54	/^ar/
    13		/^asa/
    13		/^asap/
    13	sharp_pain:-27 radiating_pain:-13 weakness:-1 numbness:-45 worsening:-36 persistent_beyond_72h:-78 history_disc:-6 osteoporosis:-2 bladder_bowel:-46 saddle_numbness:-13 calf_swelling:-39 fever:-53 severe_headache:-11 faint_dizzy:-29 emergency:-20 self_harm:-5	/^br/
    13		/^bum/
    -13		/^dec/
    13	faint_dizzy:16	/^desm/
    13		/^empe/
    13		/^few/
    13		/^fla/
    -13		/^grea/
    13	numbness:12	/^hee/
    13	numbness:5	/^heel/
    13		/^keep/
    13	allergic_reaction:17	/^lip/
    13		/^liv/
    13	radiating_pain:-1 weakness:-3 numbness:7 worsening:-7 history_injury:-32 emergency:-1	/^lo/
    -13		/^mes/
    13		/^mori/
    13	severe_bruising:102	/^neg/
    13	severe_bruising:35	/^negr/
    13	radiating_pain:-29 tingling:-8 osteoporosis:-10 bladder_bowel:1 fever:-24	/^not$/
    -13	bladder_bowel:-10	/^of/
    -13		/^park/
    13		/^pee$/
    13		/^poi/
    13	self_harm:49	/^poin/
    -13		/^pol/
    13	radiating_pain:-39 weakness:2 numbness:-26 tingling:-52 worsening:-9 persistent_beyond_72h:-5 history_injury:-5 saddle_numbness:-8 chest_breath:14 faint_dizzy:-22 allergic_reaction:12 emergency:-8 self_harm:-13	/^pu/
    -13	self_harm:94	/^qui/
    -13		/^quit/
    -13		/^rec/
    13	weakness:-14	/^sk/
    -13		/^sm/
    -13		/^stif/
    13	sharp_pain:-18	/^tho/
    13		/^thou/
    13	worsening:-28 severe_headache:7	/^thr/
    -13		/^tra/
    13	sharp_pain:27 radiating_pain:-2 numbness:-5 worsening:-34 pregnancy_symptom:-8 faint_dizzy:-23	/^un/
    -13		/^who/
    13	persistent_beyond_72h:-5	/abl/
    -13		/achy$/
    -13		/achy/
    13	numbness:-21 severe_bruising:14 emergency:12	/ado$/
    -13	saddle_numbness:40	/age/
    13		/ake/
    -13		/appy$/
    -13		/appy/
    -13		/arar/
    -13		/ario/
    -13		/aro$/
    13		/asap$/
    13		/asap/
    13	bladder_bowel:4 faint_dizzy:32	/ass/
    -13		/ath$/
    13		/atic$/
    13		/ayuda/
    -13	sharp_pain:1	/back$/
    13	osteoporosis:49	/bone/
    13		/bum/
    13		/cida/
    13		/dent/
    13	faint_dizzy:51	/desm/
    13	faint_dizzy:15	/desma/
    13		/dizzy/
    13		/ean$/
    13	weakness:-9	/ean/
    13	fever:133	/ebr/
    13	sharp_pain:-10 weakness:9 calf_swelling:31	/eg$/
    13		/elly$/
    13		/empeo/
    13	emergency:-14	/ep$/
    13	severe_headache:8	/erc/
    13		/erti/
    13	sharp_pain:-1 faint_dizzy:8	/esm/
    13	faint_dizzy:13	/esma/
    13	faint_dizzy:38	/esmay/
    13	emergency:55	/ey$/
    -13		/fec/
    13		/few/
    13	sharp_pain:-22 weakness:7 numbness:26 tingling:24	/fing/
    13		/gent/
    13		/ger/
    13	sharp_pain:-1	/gle/
    -13		/grea/
    -13		/great/
    -13		/happy/
    13	sharp_pain:-25 weakness:-11 numbness:-47 tingling:-4 severe_headache:8 faint_dizzy:4 emergency:-7	/hea/
    13		/hill/
    13		/houg/
    13		/hough/
    13	radiating_pain:53 emergency:-33	/iati/
    -13		/im$/
    13	weakness:12 worsening:5	/imp/
    -13		/iness/
    13	weakness:-1	/ire/
    -13		/isa/
    13	weakness:31	/ist$/
    13	sharp_pain:-67 weakness:-3 numbness:-50 faint_dizzy:-1	/ita/
    13	emergency:30	/itt/
    13	numbness:-3 persistent_beyond_72h:29	/jor/
    13		/keep/
    13	sharp_pain:-6 weakness:10	/kle/
    13	weakness:2	/lap/
    13	allergic_reaction:28	/liste/
    -13		/mate/
    13		/mori/
    13		/morir/
    13		/mpeo/
    13		/mpeor/
    13	severe_bruising:43	/neg/
    13	severe_bruising:43	/negr/
    -13		/new/
    -13	tingling:6 bladder_bowel:15	/nts$/
    -13	tingling:8	/nts/
    -13		/oli/
    13		/olla/
    13	weakness:-48 numbness:-16	/olor$/
    -13		/ome$/
    13	numbness:-4	/omet/
    13	sharp_pain:-39 radiating_pain:-26 weakness:-13 numbness:11 worsening:-38 calf_swelling:-13 fever:17 faint_dizzy:-13	/on$/
    -13		/onc/
    13		/onst/
    -13		/ontac/
    -13	sharp_pain:-1 fever:-32	/ore$/
    13		/orir/
    -13		/orre/
    13		/orri/
    -13		/parar/
    -13	tingling:15	/pare/
    13		/pee$/
    -13		/pes/
    13		/plat/
    -13		/poco$/
    -13		/quien/
    13		/quier/
    13	pregnancy_symptom:20	/ramp/
    -13		/rang/
    -13	severe_bruising:1	/rde/
    -13	radiating_pain:-10 weakness:-31 numbness:-22 worsening:-29 persistent_beyond_72h:-19 history_disc:-2 bladder_bowel:-8 faint_dizzy:-55 emergency:-31 self_harm:-29	/re$/
    13	weakness:-25 persistent_beyond_72h:-60 faint_dizzy:-4	/rea/
    13		/rear/
    -13	weakness:46 worsening:40	/rec/
    13	sharp_pain:30	/res$/
    13	sharp_pain:-5 emergency:101	/rgen/
    13	sharp_pain:-18 weakness:184 numbness:-12	/rip/
    13		/ronge/
    13		/sap$/
    13	sharp_pain:-2 faint_dizzy:137	/smay/
    -13		/son/
    -13		/stif/
    -13		/stiff/
    -13		/tende/
    13	radiating_pain:-7	/tengo/
    13		/thoug/
    -13		/tiff/
    -13	severe_bruising:63	/toma/
    13		/trol/
    13	numbness:-10 fever:3	/tte/
    13		/uda$/
    13		/uda/
    13		/uier/
    13	weakness:-12 pregnancy_symptom:29 allergic_reaction:94	/ump/
    13	radiating_pain:-11 weakness:-29 numbness:-8 tingling:-25 persistent_beyond_72h:-4 history_disc:-22 osteoporosis:-15 pregnancy_symptom:-8 bladder_bowel:-19 saddle_numbness:-16 allergic_reaction:-6 emergency:-26 self_harm:-4	/ver/
    -13		/who/
    13		/yuda$/
    13		/yuda/
    13		<be> here
    -13		<be> not <side>
    13		<be> ~ #
    -13		<be> ~ out
    -13		<be> ~ touch
    -13		<be> ~ when
    13	pregnancy_symptom:8 faint_dizzy:1	<be> ~ y
    -13		<become> ~ at
    -13		<count> since
    -13		<day> ~ #
    13		<day> ~ sore
    13		<feel> faint
    13		<feel> ~ it
    -13	numbness:15	<have> ~ <part>
    13		<have> ~ it
    -13		<my> <the>
    -13	history_injury:20	<my> duele <the>
    13		<my> ~ please
    13	weakness:-33 tingling:59	<part> .
    -13		<part> <be> not
    13	saddle_numbness:-5	<part> <feel>
    13		<part> <have> no
    13		<side> <time>
    13		<side> of
    -13		<side> ~ but
    13		<side> ~ what
    13	numbness:58	<the> <feel>
    13	emergency:94	<the> and
    13	emergency:4	<the> and e
    13		<the> peor
    13	emergency:20	<the> ~ e
    -13		<the> ~ for
    13		<time> it
    -13		<time> since i
    -13	emergency:18	[en1002] & [en28]
    13		[en1002] & [en613]
    -13	sharp_pain:9	[en1002] & [en949]
    13		[en1018] & [en11]
    13		[en1018] & [en458]
    -13		[en1018] & [en966]
    -13		[en1020] & [en170]
    -13		[en11] & [en949]
    13		[en12] & [en394]
    13		[en141] & #
    -13		[en143] & [en20]
    -13		[en148] & [en551]
    13		[en148] & [en634]
    13	fever:18	[en170] & ,
    13		[en170] & [en170]
    -13		[en19] & [en181]
    13	emergency:80	[en19] & [es218]
    -13		[en20] & [en141]
    13		[en20] & [en60]
    13	persistent_beyond_72h:7	[en20] & [en634]
    13	emergency:41	[en20] & [es218]
    -13		[en212] & [en633]
    -13		[en234] & [en170]
    13		[en234] & [en212]
    -13		[en234] & [en495]
    -13		[en234] & [en613]
    13	weakness:21 numbness:-75	[en234] & [en949]
    -13		[en239] & [en251]
    -13		[en239] & [en869]
    13		[en250] & [en889]
    -13		[en251] & [en28]
    -13	weakness:4	[en251] & [en426]
    13		[en251] & [en602]
    -13		[en251] & [en677]
    13		[en362] & [en380]
    -13		[en362] & [en805]
    -13	radiating_pain:127	[en362] & [en85]
    13	history_injury:2	[en362] & [en874]
    -13		[en378] & [en426]
    -13		[en42] & [en474]
    -13		[en458] & [en19]
    -13		[en468] & [en890]
    -13		[en490] & [en121]
    13	numbness:2	[en490] & [en468]
    -13		[en508] & [en3]
    13		[en522] & [en234]
    -13		[en551] & [en60]
    13		[en551] & [en869]
    -13		[en581] & ,
    -13		[en602] & [en19]
    13		[en602] & [en980]
    13		[en60] & [en121]
    13		[en60] & [en980]
    -13		[en634] & .
    13		[en634] & [en251]
    -13		[en634] & [en890]
    -13		[en709] & [en127]
    -13	tingling:-6 calf_swelling:16 faint_dizzy:14 allergic_reaction:50	[en805]
    13		[en807] & [en682]
    13		[en807] & [en807]
    -13		[en807] & [en93]
    13		[en810] & [en394]
    13		[en84] & [en633]
    -13		[en84] & [en682]
    -13		[en869] & ,
    -13		[en869] & [en202]
    13		[en869] & [en234]
    13		[en869] & [en37]
    -13		[en869] & [en404]
    -13		[en869] & [en682]
    13		[en874] & [en1020]
    13		[en874] & asap
    13		[en906] & [en874]
    -13		[en949] & [en20]
    -13		[en954] & [en660]
    13		[en966] & fainted
    -13		[es106] & [es26]
    13		[es11]
    -13		[es13] & [es503]
    -13	sharp_pain:-23 weakness:4	[es182] & [en869]
    13	sharp_pain:-7 numbness:118	[es182] & [es214]
    -13		[es189]
    13		[es29] & [es106]
    -13		[es2] & [es362]
    13		[es42] & [es55]
    13	numbness:31	[es438] & [es694]
    -13		[es459] & [es887]
    -13		[es55] & [es887]
    13		[es854] & [es438]
    -13		[es854] & [es55]
    13		[es854] & [es699]
    13	numbness:29	[es870]
    13		[es878] & [es42]
    -13		[es887] & ,
    13		[es982] & [es42]
    13	emergency:34	a and
    -13		all but
    13		am in
    13	emergency:37	and e
    13		asap
    13		ayuda
    -13		been better
    -13		better every <time>
    -13		but ~ <be>
    13		cada ~ mas
    -13		can <become>
    13		covered in
    13	faint_dizzy:56	dizzy
    13	sharp_pain:4 numbness:-11	dolor
    -13	radiating_pain:81	dolor ~ <the>
    -13	tingling:12 self_harm:21	en ~ <the>
    -13		great
    -13		headache ~ <time>
    13		i <have> <the>
    -13		i ~ twice
    13		if i <be>
    13		if ~ .
    -13		in ~ can
    13	emergency:7	in ~ now
    13		is numb
    13	radiating_pain:-4 weakness:-3 osteoporosis:-2 bladder_bowel:-5 self_harm:-65	it <be>
    13	radiating_pain:37 numbness:-7	it ~ <my>
    13		late+hormigueo
    -13		late+nearly
    13		late+numbness
    13		late+of
    -13		late+since
    -13		me siento
    -13		mi
    13	numbness:5	my thumb
    13		ni ~ <the>
    13	sharp_pain:-14 weakness:-35	no .
    -13		no more
    -13		no ~ and
    -13	sharp_pain:40	no ~ dolor
    -13		no ~ to
    13	tingling:5	no ~ yes
    13	sharp_pain:-1 worsening:-1 osteoporosis:-11	not
    -13		not <the>
    13		not want to
    -13		nothing since
    -13		numb ,
    13		of ten
    13		of ~ ,
    -13		of ~ <my>
    13		pee
    -13		put <my>
    13		que no
    -13		quien
    13		s not
    -13		sharp ~ ,
    13		sharp ~ <my>
    -13		si <my> da
    13		so <side>
    -13		something ~ <my>
    -13		something ~ in
    -13		something ~ off
    13		sore for
    13		stronger
    13	sharp_pain:-2	tengo
    13		than before
    -13		the shoulder
    -13		tingling & [en567]
    -13		tingling ~ .
    13		tingling ~ <part>
    13		tingling ~ <side>
    -13		tingling ~ sharp
    -13		to it
    -13		to you
    13	weakness:37	to ~ <my>
    13	sharp_pain:17 weakness:42 numbness:-2	to ~ <the>
    13		to ~ anymore
    -13	radiating_pain:12 numbness:13	to ~ i
    13		was fine
    13		well ,
    -13		when ~ ,
    13		where ~ <be>
    -13		with ~ ,
    13		would be
    -13		would ~ help
    -13		would ~ to
    13		y <be>
    13		yes ,
    -13		you <have>
    12	fever:32	# & [en93]
    12		# ~ and
    12		, & [en218]
    -12	tingling:-5 emergency:26	, & [en234]
    -12		, & [en295]
    12		, & [en677]
    -12		, & [en889]
    12		, & [es13]
    12	tingling:-22	, <the>
    -12		, not
    -12		, nothing
    -12		, nothing since
    12		, ~ stabbing
    -12		, ~ weakness
    -12		. & [en468]
    -12		. & [en966]
    12		. ~ <my>
    12		. ~ thing
    -12		/^achy/
    12		/^aire/
    -12		/^auto/
    12	faint_dizzy:1 severe_bruising:39	/^blac/
    -12		/^boo/
    -12		/^book/
    12		/^bot/
    12	weakness:-8 chest_breath:23	/^bre/
    12	sharp_pain:-24 radiating_pain:-17 numbness:-22 tingling:-27 worsening:-14 persistent_beyond_72h:-55 history_disc:-72 history_injury:17 osteoporosis:-14 pregnancy_symptom:-15 bladder_bowel:-16 saddle_numbness:-25 chest_breath:-19 calf_swelling:-10 fever:-29 allergic_reaction:-68 severe_bruising:-3 self_harm:-33	/^ca/
    -12		/^cle/
    12	numbness:15	/^ded/
    12		/^desd/
    12		/^esto/
    12	weakness:61	/^fis/
    12	weakness:6 numbness:-3	/^fue/
    -12		/^gu/
    -12		/^hag/
    -12		/^hago/
    12	weakness:2	/^hold/
    -12		/^hora/
    -12		/^im/
    12	sharp_pain:13 tingling:-34 saddle_numbness:-19 allergic_reaction:-8	/^kn/
    12	bladder_bowel:19	/^know/
    -12		/^lleg/
    12		/^lost/
    12	persistent_beyond_72h:7	/^mej/
    12		/^mejo/
    -12		/^mol/
    -12		/^new$/
    -12		/^ol/
    -12		/^paso/
    -12		/^pes/
    12		/^pink/
    12		/^plat/
    12		/^rat/
    -12		/^rem/
    12		/^seem/
    12		/^shi/
    12		/^shin/
    12		/^typ/
    12	tingling:8 self_harm:73	/^wak/
    12	weakness:-43 worsening:-1 history_injury:11	/^wee/
    12	bladder_bowel:154	/^wet/
    -12		/^wha/
    -12		/^what/
    12	radiating_pain:-23 tingling:-19 pregnancy_symptom:33	/^wi/
    12	sharp_pain:12	/abi/
    -12	numbness:53	/act/
    12	worsening:55	/aid/
    12		/aire$/
    12		/aire/
    12	numbness:-28	/ak$/
    12		/akin/
    12		/aking/
    -12	weakness:-2	/ama/
    -12	radiating_pain:-7 weakness:10 numbness:-3 tingling:-13 history_disc:-10 history_injury:-51 pregnancy_symptom:-20 bladder_bowel:-1 faint_dizzy:-47 allergic_reaction:-45 self_harm:-19	/an$/
    -12		/api/
    12		/area/
    12	sharp_pain:-5 radiating_pain:2 tingling:20	/arm$/
    12	sharp_pain:-1 worsening:-24 persistent_beyond_72h:-10 pregnancy_symptom:-29 saddle_numbness:-37 chest_breath:-1 emergency:-7	/arm/
    12		/asu/
    12	sharp_pain:-25 radiating_pain:36 numbness:-58	/atic/
    -12		/auto/
    -12		/bath$/
    -12		/be$/
    -12	severe_bruising:3	/ber/
    12	faint_dizzy:10 severe_bruising:15	/blac/
    12	severe_bruising:2	/black/
    -12		/boo/
    -12		/book/
    -12		/box/
    12	sharp_pain:5 chest_breath:35	/bs$/
    12		/cid/
    -12		/cina$/
    -12		/cina/
    12	weakness:-2 chest_breath:9	/como/
    -12		/corre/
    12	history_injury:23	/cra/
    12		/cs$/
    -12		/cuant/
    12		/desd/
    12	sharp_pain:-1	/desde/
    12		/din/
    -12		/eare/
    -12		/eared/
    -12		/eave$/
    12		/echo$/
    12		/echo/
    12		/ef$/
    12		/ejor/
    12	weakness:-10 tingling:-6 persistent_beyond_72h:-13 calf_swelling:-10	/el$/
    12	radiating_pain:14 numbness:-32 tingling:-1 saddle_numbness:-10 allergic_reaction:-1 emergency:-11	/ele/
    12		/endo$/
    12	sharp_pain:-39 radiating_pain:-4 numbness:31	/ens/
    -12		/epl/
    12	chest_breath:-60	/ery/
    12	sharp_pain:-24	/esde$/
    12		/esde/
    12	fever:1 self_harm:19	/ets$/
    12		/ets/
    12	sharp_pain:15 radiating_pain:-7 weakness:-21 persistent_beyond_72h:2 bladder_bowel:-1 calf_swelling:-4	/eve/
    -12		/fect/
    12	sharp_pain:-10 numbness:6 tingling:10	/finge/
    12		/fis/
    -12		/free$/
    12	tingling:-9	/fue/
    12	weakness:32	/gers$/
    12	weakness:18	/gers/
    -12		/ges$/
    -12		/hag/
    -12		/hago$/
    -12		/hago/
    -12	numbness:7	/hed$/
    12	weakness:6	/hold/
    12	radiating_pain:3 weakness:-2 tingling:-17	/iat/
    12	radiating_pain:163	/iatic/
    -12		/ibir/
    12		/ief$/
    12	pregnancy_symptom:65	/iet/
    12		/ife/
    -12		/iff$/
    12		/inar$/
    12	numbness:18 tingling:13	/inger/
    12	allergic_reaction:8	/iste/
    -12		/ito$/
    -12		/iza/
    12	severe_bruising:47	/lack/
    -12		/lear/
    -12		/legu/
    -12		/legue/
    -12	severe_headache:43	/lig/
    -12		/liked/
    12	sharp_pain:24	/llas$/
    12	sharp_pain:36	/llas/
    -12		/llegu/
    12		/lor$/
    12		/lost$/
    12		/lost/
    -12		/lto/
    12		/mej/
    12		/mejo/
    12	persistent_beyond_72h:28	/mejor/
    -12		/men/
    12	sharp_pain:-14 tingling:-3 persistent_beyond_72h:-30 allergic_reaction:-6	/mor/
    -12		/mos/
    12	weakness:-22 numbness:-66 allergic_reaction:84	/ncha/
    12		/ngr/
    12		/non/
    -12	sharp_pain:-5 tingling:-1 bladder_bowel:8 calf_swelling:-1 fever:-12 faint_dizzy:-44 allergic_reaction:-18 severe_bruising:-2	/not/
    12		/nst/
    -12		/ntac/
    -12		/ntact/
    12		/oken$/
    12		/oken/
    12	sharp_pain:255	/olt/
    12	radiating_pain:-5	/omo$/
    12	sharp_pain:-1 radiating_pain:-26 numbness:-14 tingling:-10 worsening:-14 bladder_bowel:-32 fever:-49	/one/
    12		/oqu/
    12	persistent_beyond_72h:4	/ora$/
    12		/orc/
    -12		/ork/
    12	weakness:-21 worsening:9 persistent_beyond_72h:-8	/orse/
    12		/orst$/
    12		/orst/
    12		/ort/
    -12		/oss/
    12		/pink/
    12		/quita/
    -12		/range/
    -12		/rar/
    -12		/raro$/
    12		/rdi/
    12	weakness:-1 bladder_bowel:157	/rina/
    12		/rip$/
    -12		/rki/
    -12		/rkin/
    -12		/rking/
    12		/rol/
    12		/roo/
    -12		/roug/
    -12		/rough/
    -12	radiating_pain:75	/rre/
    12	sharp_pain:3	/rta/
    12	sharp_pain:8 weakness:-11 tingling:-11 self_harm:-9	/rts$/
    12	sharp_pain:12 weakness:-5 self_harm:-6	/rts/
    -12		/sapp/
    12	bladder_bowel:15	/sde$/
    12		/sde/
    12		/seem/
    12		/sne/
    -12		/son$/
    12		/sos/
    12	history_disc:70 osteoporosis:3 faint_dizzy:6	/spin/
    -12		/tend/
    -12		/tiff$/
    12	radiating_pain:-12 weakness:-5 numbness:-17 tingling:38 calf_swelling:-1 fever:-1 severe_headache:-10 faint_dizzy:-18 allergic_reaction:-3 emergency:-3	/ting/
    12	allergic_reaction:73	/ton/
    12		/typ/
    -12		/ual$/
    -12		/uise$/
    12	radiating_pain:15	/um$/
    12	persistent_beyond_72h:4 bladder_bowel:63	/urs/
    12	chest_breath:-31	/very/
    -12		/vin/
    -12		/ways$/
    -12		/ways/
    12	bladder_bowel:163	/wet/
    -12		/wha/
    -12	weakness:5	/what/
    12	radiating_pain:-2 weakness:-33 numbness:-2 persistent_beyond_72h:-53 self_harm:-5	/wor/
    12		/worst/
    12		: ~ <part>
    12	fever:42	<be> con
    -12		<be> easing
    -12		<be> ~ full
    -12		<be> ~ or
    -12		<be> ~ worse
    -12		<become> numb
    12	numbness:1	<count> ~ <have>
    12		<count> ~ today
    12	persistent_beyond_72h:56 history_injury:33	<day> ~ <be>
    -12		<feel> in
    -12		<feel> ~ <the>
    -12		<have> ~ <become>
    12		<have> ~ by
    -12		<my> ~ mas
    12		<my> ~ should
    -12		<my> ~ to
    -12		<my> ~ today
    12		<part> gave out
    12		<part> to <part>
    12		<part> with
    -12		<part> ~ better
    12		<part> ~ nothing
    -12		<part> ~ or
    12		<part> ~ tingling
    -12		<person> ~ numb
    -12		<side> sore
    12	radiating_pain:2 weakness:-4 calf_swelling:8 allergic_reaction:26	<side> ~ <the>
    12		<side> ~ please
    12	sharp_pain:18 persistent_beyond_72h:2	<the> #
    12	weakness:25	<the> <part> no
    -12	weakness:72 emergency:34	<the> <person>
    12		<the> <side> of
    -12		<the> <time> since
    -12		<the> sciatica
    -12		<the> ~ ?
    -12		<the> ~ about
    12		<the> ~ before
    -12		<the> ~ mas
    -12		<the> ~ o
    -12		<the> ~ off
    -12	radiating_pain:88	<the> ~ por
    -12		<the> ~ since
    -12		<the> ~ soreness
    -12		<time> ,
    -12		<time> since
    12	worsening:51	<time> ~ <time>
    -12		<time> ~ you
    -12		? & [en12]
    -12		[en1002] & [en252]
    12		[en1002] & [en380]
    12		[en1002] & [en389]
    12		[en1002] & [en807]
    12	self_harm:86	[en1002] & [en954]
    12		[en1018] & [en12]
    -12		[en1018] & [en874]
    -12	numbness:91	[en101] & [en762]
    -12		[en1020] & [en1013]
    12		[en1020] & [en127]
    12	self_harm:16	[en1020] & [en19]
    12		[en1020] & [en709]
    12		[en118] & [es887]
    -12	weakness:8 bladder_bowel:16	[en11] & [en121]
    -12		[en11] & [en567]
    -12		[en11] & [en890]
    12		[en11] & [en980]
    -12		[en11] & sciatica
    -12	weakness:5	[en12] & .
    12		[en12] & [en980]
    12		[en148] & [en394]
    -12		[en159] & [en93]
    12		[en170] & [en1018]
    -12		[en170] & [en28]
    -12		[en170] & [en634]
    -12		[en185]
    -12		[en186] & [en458]
    -12		[en199]
    12		[en19] & [en170]
    -12		[en19] & [en389]
    -12		[en19] & [es694]
    -12		[en202] & ,
    -12		[en202] & [en490]
    -12	numbness:70 bladder_bowel:48	[en20] & [en234]
    -12	tingling:21	[en20] & [en461]
    -12		[en218] & [en682]
    12	weakness:1 persistent_beyond_72h:22 bladder_bowel:-1	[en234] & [en362]
    12		[en234] & [en458]
    12	bladder_bowel:71	[en234] & [en778]
    12	worsening:1	[en250] & ,
    12		[en250] & [en1020]
    -12		[en251] & [en250]
    12	fever:12	[en251] & [en613]
    12	sharp_pain:69	[en28] & [en143]
    -12		[en298]
    12	persistent_beyond_72h:12	[en317]
    12	emergency:11	[en359]
    12	sharp_pain:2	[en362] & [en143]
    12		[en362] & [en93]
    -12		[en378] & .
    12		[en380] & [en19]
    -12		[en394] & [en124]
    12	bladder_bowel:23	[en397]
    12		[en426] & [en1020]
    12	sharp_pain:57	[en426] & [en660]
    -12		[en42] & .
    12		[en468] & [en93]
    12		[en474] & #
    -12		[en474] & [en426]
    12		[en474] & [en762]
    -12		[en490] & tingling
    -12		[en506] & [en869]
    12		[en508] & [en317]
    -12		[en508] & [en468]
    -12		[en508] & [en474]
    12		[en508] & [en551]
    12	weakness:8	[en522] & [en37]
    -12	sharp_pain:-30	[en567] & .
    12		[en567] & [en251]
    -12		[en58] & [en602]
    12		[en602] & [en746]
    -12		[en60] & [en633]
    12	emergency:8	[en60] & [en746]
    12		[en618] & #
    -12		[en634] & [en746]
    12	sharp_pain:20 radiating_pain:-16 weakness:-2 emergency:-5	[en660]
    -12		[en682] & [en11]
    12		[en693] & [en251]
    12		[en746] & [en28]
    12		[en746] & [en634]
    12	pregnancy_symptom:-13 bladder_bowel:-8 self_harm:-6	[en762]
    12		[en805] & [en251]
    12		[en810] & #
    -12		[en810] & [en106]
    12	tingling:8	[en810] & [en19]
    12		[en84] & [en1018]
    -12		[en84] & [en874]
    12		[en85] & [en362]
    -12		[en85] & [en551]
    -12	sharp_pain:-2 persistent_beyond_72h:-13	[en869] & [en170]
    12		[en869] & [en522]
    12		[en869] & tingly
    -12		[en874] & [es375]
    -12		[en889]
    12		[en890] & [en474]
    12		[en906] & [en394]
    -12		[en93] & ,
    12		[en954] & ,
    12		[en954] & [en170]
    12		[en966] & [en474]
    -12		[en966] & [en549]
    12		[en967] & [en84]
    12		[en980] & [en251]
    -12	numbness:27	[en980] & [en58]
    -12		[en989] & [en20]
    12		[en989] & [en966]
    12		[en997]
    12		[es122] & [es966]
    -12		[es13] & [es887]
    12		[es214] & [en118]
    -12		[es362] & #
    -12		[es486] & [es2]
    -12		[es502] & [es342]
    12		[es54] & [es182]
    12	sharp_pain:9 numbness:-9	[es55]
    -12		[es694] & [es214]
    -12		[es762]
    12	weakness:-15 numbness:-5 worsening:-20 persistent_beyond_72h:-26 bladder_bowel:-21 chest_breath:-8	[es854]
    12		[es854] & ,
    12		[es870] & [es694]
    12	worsening:29	[es982] & [es13]
    12	worsening:16	[es982] & [es26]
    -12	weakness:23	[es982] & [es699]
    12	sharp_pain:6 worsening:50	[es982] & [es950]
    12		a full
    -12		achy
    12		aire
    -12		and <side>
    12		and ~ tender
    12	persistent_beyond_72h:8	at all
    -12		back is
    -12		bath
    -12		before <the>
    -12		before i came
    -12		before ~ came
    -12		bit ~ <my>
    -12		calambritos & [es699]
    12	numbness:18 bladder_bowel:-2	can not <feel>
    -12		can not put
    -12	weakness:31	can ~ <part>
    -12		can ~ put
    12		como <the>
    12	numbness:-29 tingling:54	como ~ en
    -12		could <be>
    -12		could be
    -12		cuanto
    12		day one
    12		de <the> <part>
    12		desde
    12		duele ~ <be>
    12		easing & [en1002]
    12		easing & [en124]
    12		easing ~ <side>
    -12	radiating_pain:34	en ~ y
    12		eso si
    -12		ever ~ <the>
    12		fine ~ <part>
    -12		for ~ i
    -12		free
    12		gave out
    -12		grip ~ strong
    -12		hago
    -12		happy
    -12		he ~ <my>
    12	numbness:16	heel
    12		i <be> in
    12		i <feel>
    12	self_harm:2	i have
    -12		i ~ <time>
    -12	numbness:-2	i ~ to
    -12		i ~ you
    -12		if ~ numb
    -12		in pain
    12	tingling:19 faint_dizzy:44	in the
    12		in ~ of
    12	sharp_pain:-4 radiating_pain:-3 weakness:-28 tingling:-37 persistent_beyond_72h:-21 pregnancy_symptom:-20 bladder_bowel:-14 saddle_numbness:-7 chest_breath:-20 fever:-14 faint_dizzy:-26 allergic_reaction:-12 severe_bruising:-1 emergency:-12 self_harm:-14	is
    12	radiating_pain:51 weakness:-6 numbness:-7 persistent_beyond_72h:-47	it ~ <part>
    -12	worsening:24	it ~ and
    -12		just ~ it
    12	tingling:14	late+en
    12		late+monday
    -12		late+now
    -12		late+soreness
    12		late+stronger
    -12		leave
    -12		leg feels
    -12		little sore
    12		lost
    12	numbness:5	mano
    -12		might <be>
    -12		might be
    12		more ~ i
    12		morning ,
    12		never ~ before
    -12		never ~ in
    -12		new
    -12		night ,
    -12	weakness:12	no <my>
    -12	weakness:7	no me
    12		no strength
    12		not <feel> it
    -12		not right
    -12		not sure
    -12		numb ~ ,
    -12		numb ~ <be>
    12	numbness:18 allergic_reaction:-13	of <my>
    12		only ~ <part>
    -12		opt out
    12		out of <count>
    -12		pain i
    -12	radiating_pain:84	pain ~ <part>
    -12		para <the>
    -12		paso
    -12		put my
    12		que no <be>
    12	radiating_pain:16 weakness:12	que ~ <part>
    -12		raro
    -12		s worse
    -12		same as ever
    -12		sciatica ~ <my>
    12		she ~ <the>
    -12		shooting pains
    12		shooting ~ <my>
    -12		siento bien
    12		siento el
    12		soreness & ,
    -12		stiff
    12		still there
    -12		strange
    -12		tender
    12		than ~ <the>
    -12		the sciatica
    12		there ~ <the>
    -12		there ~ pain
    12		thought
    12		to the
    -12	worsening:30 allergic_reaction:22 severe_bruising:5	to ~ ,
    12		want to <be>
    -12		weather <be>
    -12		what ~ <my>
    12		where
    -12		work ~ <the>
    -12		worse ~ morning
    12		worst
    12		would <be>
    12		would ~ out
    -12	persistent_beyond_72h:40	y <the>
    -12		y <the> <part>
    -12		y ~ da
    11		# dias
    11		# ~ <have>
    -11	numbness:-32 tingling:-13	, & [en20]
    11	sharp_pain:53	, & [en567]
    11		, & [en917]
    11	radiating_pain:19	, <part>
    -11		, i <be>
    11		, it
    -11		, thanks
    11		, ~ bit
    11		, ~ do
    -11		, ~ here
    11		, ~ numbness
    -11		, ~ tell
    -11		. & [en551]
    11		. & [en60]
    -11		. & [en693]
    11		. & [en949]
    11		. can not
    11		. it <be>
    -11		. me
    -11		. ~ sharp
    11		/ ~ .
    11		/^ah/
    11	emergency:27	/^ambu/
    11		/^bad$/
    11	numbness:6 saddle_numbness:46 self_harm:-2	/^bi/
    11		/^blee/
    -11		/^bor/
    -11		/^canc/
    11	sharp_pain:-26 numbness:-25 chest_breath:65	/^ches/
    -11	weakness:33	/^cl/
    -11		/^comm/
    -11		/^cuan/
    -11	history_disc:59	/^dis/
    -11		/^disa/
    11	worsening:17	/^ea/
    11		/^eas/
    11	self_harm:71	/^endi/
    11	sharp_pain:-27 radiating_pain:-21 weakness:-21 tingling:-3 worsening:-49 persistent_beyond_72h:-54 osteoporosis:-9 calf_swelling:-40 severe_headache:-45 allergic_reaction:-3 severe_bruising:-33 emergency:-42 self_harm:-42	/^fe/
    11	numbness:28	/^fing/
    11		/^fist/
    -11		/^free/
    11	weakness:34	/^giv/
    11	weakness:37	/^gra/
    -11		/^his/
    11		/^hit/
    -11		/^hom/
    11	allergic_reaction:118	/^itc/
    11	allergic_reaction:54	/^itch/
    11		/^jal/
    11		/^jala/
    11		/^je/
    11	sharp_pain:144	/^kni/
    11	bladder_bowel:135	/^leak/
    11		/^llev/
    11		/^look/
    -11		/^loos/
    11		/^love/
    11		/^pad/
    -11		/^pos/
    -11		/^poss/
    -11		/^rep/
    11		/^seri/
    11		/^sit$/
    -11		/^sl/
    11	history_disc:29	/^spi/
    -11	history_disc:9	/^sur/
    -11	radiating_pain:-24 worsening:-54	/^ten/
    -11		/^tex/
    -11		/^text/
    -11		/^tom/
    11		/^tor/
    11		/^two$/
    11		/^two/
    11		/^wet$/
    11	radiating_pain:-3 weakness:-7 tingling:-49 history_disc:-2 pregnancy_symptom:-1 saddle_numbness:-7 calf_swelling:-24 fever:-30 faint_dizzy:43 allergic_reaction:-11	/^wo/
    -11		/ades$/
    -11		/ades/
    11		/als/
    11	emergency:4	/ambu/
    11	emergency:44	/ambul/
    -11		/ance/
    -11		/ancel/
    11		/angr/
    -11		/arec/
    -11		/areci/
    -11		/ase$/
    11	pregnancy_symptom:82	/bab/
    11		/bad$/
    11	history_injury:16	/bad/
    11		/blee/
    11		/bleed/
    11	allergic_reaction:37	/blist/
    11		/bot/
    11	emergency:27	/bula/
    11	emergency:13	/bulan/
    -11	emergency:45	/call/
    -11		/canc/
    -11		/cance/
    -11		/cans/
    11	sharp_pain:-14 chest_breath:21	/chest/
    -11		/cion/
    11		/cks/
    -11		/clear/
    11		/comes/
    -11		/ct$/
    -11		/cuan/
    11	numbness:-2	/del$/
    11		/dia$/
    -11		/disa/
    -11		/disap/
    11	history_disc:69	/disc/
    -11	bladder_bowel:12	/dri/
    11	numbness:-5	/ds$/
    11	tingling:-7	/eak$/
    11		/eem/
    -11		/eje/
    11		/ejori/
    11	persistent_beyond_72h:-7	/engo$/
    11	tingling:-2	/ensi/
    -11		/ept/
    -11		/erni/
    11		/esc/
    -11		/essa/
    -11		/essag/
    11		/fini/
    11	weakness:2	/fist$/
    11	weakness:1	/fist/
    -11		/free/
    11	weakness:55	/giv/
    11	tingling:-34 persistent_beyond_72h:-5 severe_headache:-3 emergency:-7 self_harm:-4	/gon/
    -11		/gur/
    -11		/gy$/
    -11	tingling:6 bladder_bowel:1 calf_swelling:7	/hat$/
    -11	weakness:8 saddle_numbness:15	/hat/
    11	faint_dizzy:2	/heade/
    11	sharp_pain:-7 radiating_pain:-9 numbness:-1 chest_breath:91	/hest$/
    11	sharp_pain:-19 numbness:-11 chest_breath:94	/hest/
    11	sharp_pain:-16	/hig/
    11		/high/
    11	sharp_pain:-12 faint_dizzy:71 severe_bruising:15	/hol/
    -11		/hom/
    11	numbness:-5 tingling:11 persistent_beyond_72h:-35 faint_dizzy:-22	/hor/
    11	weakness:-13 allergic_reaction:1	/hot/
    -11		/ian/
    -11		/iar$/
    -11		/iar/
    -11		/iday$/
    -11		/iday/
    -11		/iked$/
    -11		/iked/
    11	radiating_pain:-4 tingling:2 emergency:-15	/inc/
    11		/ingle/
    11		/inted/
    11		/inten/
    11		/iou/
    11		/ious/
    -11		/isap/
    -11		/isapp/
    11		/ises$/
    11		/ises/
    -11		/ista/
    -11	weakness:-10 numbness:2 bladder_bowel:-1	/it$/
    11	sharp_pain:-3 radiating_pain:-14 numbness:-30 tingling:-16 bladder_bowel:-39 chest_breath:-2 faint_dizzy:-12	/ive/
    11		/jal/
    11		/jala/
    11		/jea/
    -11		/jet/
    -11		/jeta/
    11		/jori/
    11		/joria/
    11	sharp_pain:113	/kni/
    11		/know/
    -11		/lades/
    -11		/lag/
    11		/lame/
    11	bladder_bowel:151	/leak/
    -11		/leave/
    -11		/leepi/
    11		/less/
    11	emergency:7	/lio$/
    11		/llame/
    11		/llev/
    11		/look/
    -11		/loos/
    -11		/loose/
    -11		/magi/
    11	worsening:84 persistent_beyond_72h:-14	/mas$/
    -11	sharp_pain:5	/mbr/
    11	emergency:8	/mbu/
    11	emergency:3	/mbul/
    11	emergency:80	/mbula/
    11	emergency:19	/medi/
    -11		/messa/
    -11		/ncel/
    11		/nday$/
    11		/nde$/
    -11	radiating_pain:-11 weakness:-3 worsening:-1 persistent_beyond_72h:-24 faint_dizzy:-22	/ne$/
    11		/ngers/
    11		/nit/
    11	sharp_pain:-1 weakness:1	/no$/
    11	weakness:-18 saddle_numbness:38	/nti/
    11		/ntrol/
    11	bladder_bowel:120	/oile/
    11	sharp_pain:38 numbness:30	/oke/
    -11		/olio$/
    -11		/olio/
    -11		/omat/
    11		/omes$/
    11		/omes/
    11	tingling:23	/ona/
    -11		/oni/
    11	bladder_bowel:28	/ontro/
    -11		/oos/
    -11		/oose/
    11	weakness:-7 numbness:-9 worsening:97	/ora/
    11		/oria$/
    11		/oria/
    -11		/ory$/
    -11		/ory/
    -11		/ossi/
    11		/oth$/
    -11		/ox$/
    11		/pad/
    -11		/parec/
    11		/part$/
    11		/pic/
    11	sharp_pain:-43 weakness:10 persistent_beyond_72h:-33 severe_headache:-3	/pie/
    11		/pier/
    11	chest_breath:9	/pir/
    -11		/price/
    -11		/raba/
    -11		/rap/
    11		/rate/
    -11		/ren$/
    -11		/rent/
    -11		/repl/
    11	tingling:4	/rmigu/
    -11		/rno$/
    -11		/rried/
    11		/rth$/
    11		/rubbe/
    11		/rus/
    11		/rush/
    -11		/rvi/
    -11		/scri/
    11		/seri/
    -11		/shed$/
    -11		/shed/
    11		/shin$/
    -11		/sibl/
    11	sharp_pain:-3	/sma/
    -11	sharp_pain:16	/som/
    11		/step$/
    -11		/sue/
    -11		/sur/
    -11		/tandi/
    11		/tchy$/
    11		/tchy/
    11		/tep$/
    -11		/tex/
    -11		/text/
    -11		/tomat/
    11		/tras$/
    11		/tras/
    11		/two$/
    11		/two/
    11		/ubbe/
    11	numbness:-45	/uel/
    11		/uises/
    11	emergency:7	/ulan/
    11	emergency:4	/ulanc/
    -11		/urd/
    11	weakness:97	/ush$/
    -11		/uto/
    11		/vivi/
    -11		/wed/
    11		/wet$/
    11	chest_breath:34	/whee/
    11		/wo$/
    11	persistent_beyond_72h:-31	/yes/
    11		<be> fine
    11		<be> in
    11		<be> normal
    -11	persistent_beyond_72h:10	<be> ~ <time>
    11		<be> ~ dormido
    11		<be> ~ less
    11		<be> ~ normal
    11		<be> ~ still
    11		<be> ~ there
    11		<be> ~ what
    -11		<become> worse
    11		<become> ~ <feel>
    -11		<become> ~ bed
    -11		<become> ~ would
    11	worsening:-7 persistent_beyond_72h:18	<day> ~ <day>
    -11		<feel> great
    11		<have> not stopped
    -11		<have> passed
    -11		<have> ~ .
    -11		<my> <part> hurt
    -11		<my> <person> <be>
    -11		<my> <person> <have>
    -11	numbness:41	<my> ~ <feel>
    -11		<my> ~ bien
    11		<my> ~ ciatica
    -11		<my> ~ from
    -11	weakness:4	<my> ~ up
    -11		<part> for <the>
    11	weakness:62	<part> no
    11		<part> weak
    -11	tingling:21 history_injury:33	<part> ~ it
    -11		<part> ~ lie
    -11		<part> ~ lot
    11		<the> full
    -11		<the> notch
    -11	weakness:18 bladder_bowel:11 self_harm:41	<the> ~ .
    -11		<the> ~ dolor
    -11		<the> ~ medio
    11		<the> ~ then
    -11		<the> ~ ya
    11		<time> #
    -11		<time> ~ .
    -11	persistent_beyond_72h:11	<time> ~ <be>
    -11		<time> ~ <side>
    -11		<time> ~ since
    11		<time> ~ today
    11		[en1002] & [en121]
    -11		[en1002] & [en234]
    -11		[en1002] & [en250]
    -11		[en1002] & [en63]
    11		[en1018] & [en746]
    -11		[en1018] & [en810]
    -11		[en1018] & [en980]
    11		[en101] & .
    -11		[en1020] & .
    -11		[en1020] & [en253]
    -11		[en1020] & [en778]
    -11		[en106] & [en93]
    11	sharp_pain:28 worsening:63	[en11] & [en215]
    -11	allergic_reaction:6	[en11] & [en250]
    11		[en11] & [en359]
    -11	sharp_pain:-36 emergency:14	[en11] & [en362]
    11		[en11] & [en533]
    11		[en11] & [en762]
    -11		[en11] & [en85]
    -11	sharp_pain:6 radiating_pain:60 saddle_numbness:34	[en11] & [en966]
    11		[en121] & [en11]
    -11		[en123] & [en170]
    -11		[en123] & [en869]
    11	sharp_pain:-14 weakness:-16 numbness:-15 tingling:-33 history_disc:-10 osteoporosis:-14 pregnancy_symptom:-9 bladder_bowel:2 saddle_numbness:-42 fever:-21 severe_headache:-2 faint_dizzy:-2 allergic_reaction:-18 self_harm:8	[en12]
    -11		[en12] & [en966]
    -11		[en141] & [en11]
    11		[en143] & [en28]
    11		[en15]
    -11	radiating_pain:11	[en170] & [en869]
    11		[en181] & [en250]
    -11		[en181] & [en309]
    11		[en181] & [en551]
    -11		[en19] & [en549]
    11	persistent_beyond_72h:27	[en19] & [es503]
    -11		[en20] & [en12]
    11		[en20] & [en20]
    -11	pregnancy_symptom:3	[en218]
    11	weakness:54	[en234] & [en437]
    11		[en234] & [en693]
    11		[en234] & [en821]
    -11		[en234] & [en84]
    -11		[en239] & [en60]
    11		[en250] & tuesday
    -11		[en251] & :
    -11	weakness:15	[en251] & [en234]
    11	tingling:46	[en251] & [en660]
    -11	history_injury:8	[en251] & [en874]
    -11		[en251] & [en889]
    -11		[en28] & [en709]
    -11		[en28] & [en805]
    11		[en309] & [en966]
    11		[en333] & [en170]
    -11		[en362] & [en426]
    11		[en362] & [en980]
    11		[en362] & [en989]
    -11		[en378] & [en234]
    11		[en37] & [en682]
    -11		[en39] & [en633]
    -11	weakness:22	[en426] & ,
    11		[en426] & [en84]
    11		[en426] & [en980]
    -11	saddle_numbness:-1	[en42]
    -11		[en42] & ,
    -11		[en42] & [en1020]
    -11		[en42] & [en522]
    -11		[en453]
    11		[en474] & [en251]
    11		[en474] & [en474]
    11		[en474] & [en954]
    11	bladder_bowel:30	[en490] & [en234]
    11		[en495] & [en251]
    -11	tingling:24	[en506] & [en251]
    -11		[en508] & [en11]
    11		[en522] & [en11]
    11		[en522] & [en508]
    -11		[en525]
    -11		[en551] & [en613]
    11		[en551] & [en966]
    11		[en554] & [en11]
    -11		[en567] & :
    -11		[en58] & [en394]
    11	numbness:17	[en58] & [en650]
    -11		[en602] & [en362]
    -11		[en602] & [en426]
    11		[en602] & [en474]
    11	sharp_pain:21	[en60] & [en215]
    -11		[en60] & [en634]
    -11		[en60] & [en677]
    -11		[en60] & [en682]
    11		[en60] & hives
    11		[en633] & [en362]
    -11	sharp_pain:10	[en634] & [en11]
    11		[en634] & [en148]
    -11		[en634] & [en437]
    11		[en634] & [en468]
    11		[en634] & [en84]
    -11		[en650] & [en490]
    -11		[en650] & [en60]
    -11		[en650] & [en682]
    11		[en660] & [en810]
    -11		[en682] & [en215]
    11	tingling:4	[en682] & [en869]
    11		[en746] & [en1018]
    11	sharp_pain:119	[en746] & [en19]
    -11	persistent_beyond_72h:40	[en746] & [en20]
    -11		[en746] & [en980]
    -11		[en762] & tingling
    11	weakness:31	[en778]
    11		[en805] & [en746]
    11		[en807] & [en1020]
    11		[en807] & [en19]
    11		[en807] & [en234]
    11	numbness:17 saddle_numbness:5	[en810] & [en660]
    11	tingling:14	[en84] & [en234]
    -11		[en85] & [en989]
    -11	worsening:49 emergency:24	[en869] & [en20]
    11	worsening:31 allergic_reaction:7	[en869] & [en426]
    -11	numbness:35	[en869] & [en58]
    11	tingling:-4	[en869] & [en810]
    -11		[en869] & [en853]
    11	numbness:15 bladder_bowel:35 self_harm:11	[en874] & ,
    -11		[en874] & [en20]
    -11		[en874] & [en709]
    11	allergic_reaction:55	[en874] & [es982]
    11		[en874] & ciatica
    11		[en889] & [en148]
    11		[en890] & [en874]
    -11	numbness:1	[en93]
    11		[en949] & ?
    -11		[en949] & [en874]
    -11		[en953]
    11		[en954] & [en138]
    -11		[en986] & [en251]
    11		[en989] & #
    -11		[en989] & [en468]
    11		[en989] & [en989]
    11		[es1022]
    11		[es106] & [es878]
    -11	numbness:31	[es13] & [es2]
    11	radiating_pain:21	[es13] & [es55]
    11		[es17] & [es26]
    11	weakness:-15	[es182] & .
    -11		[es182] & [en12]
    -11		[es187]
    11		[es188] & [en490]
    -11		[es1] & [es955]
    -11		[es1] & [es982]
    -11		[es214] & ,
    -11		[es234] & [es950]
    -11		[es2] & [es2]
    -11		[es2] & [es699]
    11		[es342] & [en967]
    -11		[es438] & ,
    11		[es459] & [es694]
    11	sharp_pain:-10 weakness:7 numbness:-3 severe_headache:-6 allergic_reaction:-32	[es502]
    11		[es503] & [es26]
    11		[es54] & [es502]
    -11	radiating_pain:16	[es55] & [es1]
    -11		[es694] & [es438]
    11		[es79] & [es950]
    -11		[es847] & [es13]
    11	weakness:25	[es86]
    11		[es86] & [es54]
    11		[es870] & [es2]
    -11		[es887] & [es887]
    -11		[es982] & [es486]
    -11		[es998] & [es699]
    11		a good
    -11		a little
    -11		a notch
    11	persistent_beyond_72h:14	a week
    -11		ache & [en634]
    11	tingling:-41 fever:-1	al
    11		all day
    -11		and he
    11		and worse
    -11		and ~ on
    11		as <time>
    -11		as a
    11		as day
    -11		as ~ ,
    -11		back on
    -11		back to
    11		bad
    -11		be a
    -11		before the
    -11		blades
    11		bruises
    11		but still
    -11		calambritos & [es1]
    11		came <part>
    11		came back
    11	weakness:-20 numbness:18	can ~ <feel>
    11	weakness:11	can ~ <the>
    11	sharp_pain:-52 numbness:-3 chest_breath:36	chest
    11		comes
    11		day #
    11		day ,
    11		dead ~ <side>
    -11		do ~ <the>
    11		dolor que
    11	radiating_pain:43	down ~ <my>
    11	self_harm:95	ending
    11		es normal
    11		esto no
    11		estoy en
    11		even ~ <the>
    11		feels like
    11		fever
    11	weakness:25	fist
    -11		for an
    -11		full strength
    -11		grand
    -11		had no
    -11		has passed
    11	radiating_pain:91	hasta <the> <part>
    11	radiating_pain:27	hasta ~ <part>
    11		help me
    -11		hormigueo en
    -11		hormigueo en <the>
    -11		hour ,
    -11		how ~ i
    11		hurts ~ more
    -11		i call
    11		i ~ at
    11		i ~ faint
    -11	numbness:-3	i ~ like
    -11		if <my>
    -11		if my
    -11		in <time>
    11		in hives
    -11		is hurting
    11		it would
    -11		late+any
    -11		late+cada
    -11	numbness:4	late+can
    11		late+change
    11		late+last
    -11		late+legs
    -11		late+los
    11		late+mejoria
    -11		late+shoulders
    -11		late+so
    -11		late+tight
    -11	persistent_beyond_72h:27	late+ya
    -11		leg day
    -11		lie down
    -11		liked
    11		massage was
    -11		me .
    11	persistent_beyond_72h:15	mejoria
    -11		more than
    11		my right
    -11		never ~ massage
    11	weakness:-8	no ,
    -11		no <part>
    -11		no <part> pain
    -11		no estoy
    -11		no fever
    -11		no ~ hormigueo
    11		no ~ pero
    11		normal ~ <my>
    -11		not had
    11		not stopped
    -11		not ~ and
    11	persistent_beyond_72h:25	not ~ better
    11		not ~ fist
    -11		not ~ since
    11		numbness & [en1002]
    11		numbness & [en234]
    -11		on ~ #
    -11		pain under <my>
    -11		pain ~ <be>
    11		pain ~ same
    11		pero ~ <part>
    -11		ring
    11		sciatica & [en362]
    11	weakness:8 severe_headache:-3 allergic_reaction:-13	se
    -11		severe bruising
    -11		sharp ~ :
    11		she ~ <part>
    11		shin
    11		shooting pain
    -11		si ~ da
    11		since <day>
    11		since i <become>
    11		sit
    -11		sleeping
    -11		something ~ not
    -11		something ~ with
    11		sore ~ <day>
    -11		standing
    11		still numb
    -11		still sore
    11		thank you for
    11		thank ~ for
    11		the point
    -11		the table
    11		then came
    -11		there ~ <part>
    -11	tingling:-35	tingling & [es182]
    -11		tingling ~ pain
    11	weakness:-12 numbness:-11 tingling:-6 persistent_beyond_72h:-1 osteoporosis:-2 pregnancy_symptom:-30 fever:-1 severe_headache:-18 allergic_reaction:-19	to
    11	radiating_pain:22	to <the>
    11		to ~ last
    11		two
    11		up ~ <time>
    -11		used to
    11		want ~ anymore
    -11		want ~ to
    -11		weakness ~ <the>
    11		wet
    11		why ~ <my>
    11		why ~ <part>
    -11		with ~ and
    -11		without it
    -11		worse than
    -11		worse ~ <be>
    -11		would like
    11		would ~ it
    -11		y la
    11		yes ~ <the>
    10	sharp_pain:-36	# & ,
    10		# & [en12]
    10		# & [en251]
    10		# & [en28]
    -10		# & [en60]
    10	worsening:27	# & [en746]
    10		# & [en989]
    10		# & [es982]
    10		, & [en239]
    10	radiating_pain:59	, & [en37]
    10		, & [en633]
    -10		, & [en650]
    -10	radiating_pain:26 worsening:37 persistent_beyond_72h:-2	, & [en746]
    10		, & [en807]
    10	sharp_pain:20 weakness:-8 numbness:-25 chest_breath:18 calf_swelling:2 allergic_reaction:7	, & [en810]
    10		, & [en890]
    10		, & [es188]
    10		, <be> <the>
    -10	sharp_pain:19 history_disc:9 osteoporosis:32	, and
    -10		, feel
    -10		, no <be>
    -10		, would
    -10	numbness:19	, ~ <feel>
    10		, ~ like
    10	numbness:12	, ~ no
    10		, ~ pins
    -10		, ~ todo
    10		, ~ what
    10		. & [en250]
    -10		. & [en567]
    10		. & [en58]
    10		. & [en698]
    -10		. all
    -10		. feeling
    10		/ & .
    -10		/^ache/
    10		/^ali/
    10	sharp_pain:-20 weakness:-4 persistent_beyond_72h:-9	/^am/
    10		/^apar/
    10	weakness:61	/^arm$/
    -10		/^baja/
    10		/^big$/
    10		/^bli/
    -10		/^bod/
    -10		/^body/
    10		/^bro/
    10		/^burn/
    10	weakness:31	/^cami/
    10		/^ciat/
    -10		/^clea/
    -10		/^conv/
    10	numbness:-23 allergic_reaction:10	/^cr/
    10	pregnancy_symptom:29	/^cram/
    10	sharp_pain:-9 weakness:-16 persistent_beyond_72h:29 emergency:-25	/^day/
    10	persistent_beyond_72h:6	/^days/
    10	numbness:113 saddle_numbness:20	/^dea/
    10		/^dow/
    10	radiating_pain:12	/^down/
    -10		/^driv/
    10		/^drop/
    10		/^ele/
    -10	sharp_pain:-73 radiating_pain:-19 weakness:-56 numbness:-116 worsening:-5 persistent_beyond_72h:-2 bladder_bowel:-8 saddle_numbness:-17 emergency:34 self_harm:-4	/^fa/
    10	fever:24	/^fie/
    10	weakness:7	/^foo/
    10	bladder_bowel:-8	/^foot/
    10	tingling:-3	/^fuer/
    10	history_disc:11	/^fus/
    10	radiating_pain:1	/^goe/
    10		/^goes/
    10		/^har/
    -10		/^ima/
    -10		/^imag/
    10	radiating_pain:21	/^into/
    -10		/^jaj/
    -10		/^jaja/
    10		/^just/
    10	pregnancy_symptom:69	/^kic/
    10	pregnancy_symptom:2	/^kick/
    10	radiating_pain:-1 numbness:-7 worsening:-68 persistent_beyond_72h:-35 history_disc:-29 pregnancy_symptom:-4 bladder_bowel:-10 calf_swelling:-26 fever:-27 emergency:-18	/^li/
    10	allergic_reaction:61	/^lips/
    10	weakness:1	/^mano/
    -10		/^mens/
    -10		/^nil$/
    -10		/^nil/
    10	sharp_pain:-1 weakness:-20 numbness:52 tingling:-31 worsening:-6 persistent_beyond_72h:-14 osteoporosis:-14 saddle_numbness:10 calf_swelling:-11 severe_bruising:-6 emergency:-5	/^num/
    -10		/^old$/
    -10		/^old/
    10	persistent_beyond_72h:-3 calf_swelling:93	/^ot/
    10	tingling:-29 faint_dizzy:4	/^out$/
    -10		/^par/
    10	sharp_pain:-4 radiating_pain:-16 numbness:-7 tingling:-28 persistent_beyond_72h:-10 pregnancy_symptom:-12 saddle_numbness:11 fever:-21 faint_dizzy:-68 allergic_reaction:-3 emergency:-72	/^pe/
    10		/^peo/
    -10		/^perh/
    10		/^pus/
    -10		/^rece/
    -10		/^repl/
    10		/^rib/
    -10		/^ring/
    -10	sharp_pain:-5 radiating_pain:-6 weakness:-17 tingling:-2 worsening:-42 pregnancy_symptom:-8 bladder_bowel:3	/^sa/
    10	sharp_pain:8 worsening:-23 allergic_reaction:30	/^sc/
    10	numbness:28	/^see/
    10	pregnancy_symptom:14	/^sem/
    10	history_injury:7	/^sema/
    -10	persistent_beyond_72h:63	/^sig/
    10		/^sn/
    10	sharp_pain:76 chest_breath:-24	/^stab/
    10	radiating_pain:-26 weakness:-3 worsening:-9 calf_swelling:79 emergency:-11	/^sw/
    10		/^ther/
    10		/^toes/
    10	sharp_pain:3 tingling:-36 persistent_beyond_72h:-58	/^tw/
    10		/^una/
    -10		/^uno/
    10		/^veo$/
    10		/^veo/
    10	numbness:9	/^wake/
    -10	persistent_beyond_72h:-2 allergic_reaction:7	/^was/
    10	weakness:-3 self_harm:-24	/^whe/
    10	chest_breath:249	/^wind/
    10	emergency:61	/^word/
    10		/^wris/
    -10		/^yea/
    -10		/^year/
    -10	tingling:8	/^you/
    10	sharp_pain:9	/abia/
    10	sharp_pain:-10 radiating_pain:-13 persistent_beyond_72h:1 faint_dizzy:-3	/ado/
    -10		/aft/
    -10		/ago$/
    -10		/aguje/
    -10		/aha$/
    -10		/aha/
    10		/ainte/
    10		/akes$/
    10		/akes/
    10		/ala/
    10	sharp_pain:18	/ale/
    -10	weakness:10	/alk/
    -10		/ange/
    -10		/anis/
    10		/apart/
    -10		/apis/
    10		/areo$/
    10	weakness:-5 history_injury:39	/asa/
    -10		/autom/
    -10		/baja/
    10		/bbe/
    -10		/ber$/
    10		/big$/
    -10		/book$/
    10		/both$/
    -10		/box$/
    10	sharp_pain:-55 weakness:-29 tingling:-73 chest_breath:91	/bre/
    -10		/brit/
    10	allergic_reaction:50	/burn/
    10	weakness:-38 numbness:-6 worsening:-41 persistent_beyond_72h:-28 faint_dizzy:-13	/ca$/
    10		/cami/
    10		/cau/
    10	numbness:-20 worsening:-52	/chi/
    10	sharp_pain:-9	/cho$/
    10	sharp_pain:-20	/cim/
    -10	sharp_pain:37 weakness:-6 persistent_beyond_72h:7	/cin/
    10		/cks$/
    -10		/clea/
    -10		/comm/
    -10		/conta/
    -10		/conte/
    -10		/conv/
    10		/cos$/
    10	pregnancy_symptom:57	/cram/
    10	pregnancy_symptom:144	/cramp/
    -10		/crib/
    -10	sharp_pain:-15 worsening:28 bladder_bowel:29 fever:-1 severe_headache:-3 self_harm:-23	/day$/
    10		/de$/
    -10		/dec/
    -10		/deliv/
    -10		/did/
    10		/die/
    -10		/doi/
    10	persistent_beyond_72h:-3	/down/
    10		/drop/
    -10		/eady$/
    -10		/eady/
    10	worsening:1	/easi/
    10	sharp_pain:-51 persistent_beyond_72h:-6	/edo/
    10	weakness:-2 persistent_beyond_72h:-19 bladder_bowel:33 saddle_numbness:-6 chest_breath:-19 calf_swelling:4	/ee$/
    10	bladder_bowel:61	/eed$/
    10		/eing$/
    10		/eing/
    10	persistent_beyond_72h:3 history_injury:11	/ele$/
    -10		/elen$/
    -10	numbness:5	/elin/
    -10		/eliv/
    -10		/elive/
    10		/elly/
    -10		/emai/
    10	history_injury:5 pregnancy_symptom:1	/eman/
    10	persistent_beyond_72h:2 history_injury:5 pregnancy_symptom:14	/emana/
    -10		/ende/
    -10		/ender/
    10	self_harm:7	/endin/
    -10		/ensaj/
    -10	numbness:-9	/ent$/
    10	weakness:9	/eps$/
    -10	sharp_pain:-4 radiating_pain:-38 weakness:6 numbness:-10 tingling:-25 persistent_beyond_72h:-12 history_disc:-20 pregnancy_symptom:-23 bladder_bowel:-5 saddle_numbness:-29 fever:-5 severe_headache:-11 faint_dizzy:-31 allergic_reaction:-3 emergency:-36 self_harm:-1	/er$/
    -10		/erap/
    -10		/erh/
    -10		/erha/
    -10		/erhap/
    10	fever:29	/ermo/
    -10	sharp_pain:-5	/ers$/
    10		/erve/
    10		/espir/
    -10		/espu/
    -10		/espue/
    -10		/etas$/
    -10		/etas/
    -10		/etc/
    -10		/etch/
    -10		/eth/
    -10		/ffic/
    10		/fied$/
    10		/fied/
    -10		/fte/
    10	tingling:-5	/fuer/
    -10		/get/
    10		/ggi/
    10		/gie/
    10		/goe/
    10	radiating_pain:11	/goes$/
    10		/goes/
    10		/goi/
    10		/goin/
    10		/grad/
    10		/guan/
    10		/guant/
    -10		/guje/
    -10		/gujet/
    -10		/haps$/
    -10		/haps/
    10	sharp_pain:-9 history_injury:-9	/has$/
    -10	numbness:6	/hed/
    -10		/hem/
    10		/hermo/
    10		/horri/
    -10		/hortn/
    10	calf_swelling:46 allergic_reaction:21	/hot$/
    10	worsening:42	/hour$/
    -10	faint_dizzy:37	/how/
    10	tingling:7	/hum/
    10	weakness:-3 numbness:-18 tingling:-17 persistent_beyond_72h:22 history_injury:41 bladder_bowel:-39 chest_breath:-4 calf_swelling:-2 fever:-8	/hur/
    10	tingling:176	/ickl/
    10		/icks$/
    10		/icks/
    -10		/ient$/
    10		/ife$/
    10		/ifie/
    10		/ified/
    10	worsening:21	/igg/
    10	bladder_bowel:68	/ile/
    10		/ills$/
    10		/ills/
    -10		/imag/
    -10		/imagi/
    10		/imes$/
    10		/imes/
    -10		/ings$/
    -10		/ings/
    10		/inky$/
    10		/inky/
    -10		/ints$/
    -10		/ints/
    -10		/ishe/
    10	sharp_pain:-3 weakness:21 history_injury:82 allergic_reaction:9	/ist/
    -10		/ista$/
    -10		/ita$/
    10		/ital/
    10	persistent_beyond_72h:-8 self_harm:86	/ivi/
    10	sharp_pain:-4 weakness:-22 numbness:-84	/izz/
    -10		/jaj/
    -10		/jaja$/
    -10		/jaja/
    -10		/jetas/
    10		/just/
    10	history_injury:21	/ken/
    10	pregnancy_symptom:12	/kic/
    10		/kick/
    -10		/lama/
    10	radiating_pain:-26 tingling:-3	/lan/
    10		/leed/
    10	weakness:-7 numbness:38 tingling:47	/leep$/
    -10		/lete/
    10		/lev/
    10	sharp_pain:-76 persistent_beyond_72h:-7	/lf$/
    10	allergic_reaction:51	/lips$/
    10	allergic_reaction:12	/lips/
    -10		/list$/
    -10		/liver/
    -10		/llama/
    10	worsening:14	/llin/
    10	worsening:11	/lling/
    -10	numbness:-5	/los$/
    -10		/lto$/
    -10		/magin/
    10	weakness:4	/mano$/
    -10		/mar$/
    -10		/mate$/
    -10		/mbin/
    -10		/mbing/
    -10		/mbri/
    -10		/mbrit/
    10	emergency:36	/med/
    -10		/mens/
    -10		/mensa/
    10	tingling:7	/migue/
    10	sharp_pain:-8 persistent_beyond_72h:-33	/more/
    10		/mpa/
    -10		/mpre/
    -10		/nada/
    10		/nar$/
    10	weakness:39	/nar/
    -10	weakness:3	/nas$/
    -10		/nder$/
    10	allergic_reaction:-4 emergency:-7	/ndo/
    -10		/new$/
    -10		/nge$/
    10	radiating_pain:-3 weakness:-42 numbness:-13 tingling:29 worsening:-53 bladder_bowel:-4 emergency:-1	/ngl/
    -10		/nil$/
    -10		/nke/
    10		/nky$/
    10		/nky/
    10		/non$/
    10	numbness:-5 worsening:-15	/not$/
    -10		/nsaj/
    -10		/nter/
    10		/ntro/
    10	sharp_pain:-14 weakness:-18 numbness:42 tingling:-17 worsening:-22 persistent_beyond_72h:-44 history_disc:-2 saddle_numbness:16 calf_swelling:-6 emergency:-6	/num/
    -10		/oco/
    10	radiating_pain:-11 tingling:-23 faint_dizzy:30 allergic_reaction:50	/oll/
    10		/omete/
    -10		/omm/
    -10		/onta/
    -10		/onv/
    10	weakness:56	/opp/
    -10		/oppe/
    -10		/opped/
    -10		/ortne/
    -10	numbness:-6	/ose/
    -10		/ossib/
    10		/otici/
    -10	weakness:3 numbness:-2	/oul/
    -10	faint_dizzy:-2	/ould$/
    -10	persistent_beyond_72h:23 emergency:4	/our/
    10	saddle_numbness:33	/pe$/
    -10		/pec/
    -10		/perh/
    -10		/perha/
    -10		/peu/
    10		/pinky/
    10	chest_breath:4	/pira/
    10	chest_breath:26	/pirar/
    10		/plate/
    -10		/poli/
    -10		/poss/
    -10		/possi/
    10	persistent_beyond_72h:4	/prove/
    10		/pus/
    -10	sharp_pain:-24 radiating_pain:-8 weakness:-34 faint_dizzy:-11 emergency:-15	/qui/
    10		/quie/
    10	numbness:45	/rch/
    10		/rdo/
    10		/rel/
    10	chest_breath:41	/respi/
    -10		/retc/
    -10		/retch/
    -10		/rha/
    -10		/rhap/
    -10		/rhaps/
    10		/rib/
    -10		/rice/
    10		/rist$/
    10	weakness:36	/rist/
    10	numbness:20 worsening:-13 emergency:-5	/rme/
    10	fever:32	/rmo/
    -10		/rong$/
    10	weakness:41	/rrar$/
    10	weakness:5	/rrar/
    -10	sharp_pain:2	/rrie/
    -10		/rtnes/
    10		/rut/
    -10		/sar/
    -10		/sch/
    -10		/scrib/
    10		/see/
    10	history_injury:4 pregnancy_symptom:1	/sem/
    10	persistent_beyond_72h:8 history_injury:39 pregnancy_symptom:3	/sema/
    10	persistent_beyond_72h:29 pregnancy_symptom:3	/seman/
    10	self_harm:33	/ser/
    -10	tingling:31 faint_dizzy:21	/she/
    10	weakness:-14	/sie/
    10	sharp_pain:-4 saddle_numbness:2	/sien/
    10	sharp_pain:-7 saddle_numbness:1	/sient/
    10		/sos$/
    -10	emergency:42	/spe/
    10		/spir/
    10	chest_breath:6	/spira/
    -10		/spue/
    -10		/spues/
    -10		/ssib/
    -10		/ssibl/
    -10		/stran/
    -10		/stret/
    10		/suc/
    10	fever:70	/sweat/
    10	sharp_pain:88 weakness:-13 tingling:-66 bladder_bowel:-14	/tab/
    -10		/tal$/
    10		/tand$/
    10	sharp_pain:4	/ten$/
    10		/tha/
    10	tingling:-3 worsening:10 persistent_beyond_72h:-2 emergency:-3	/the$/
    10		/therm/
    -10	sharp_pain:21 numbness:1 faint_dizzy:26	/thing/
    10		/thro/
    10		/tic$/
    10		/tici/
    10		/ticin/
    10		/times/
    10		/tine/
    -10		/tnes/
    -10		/tness/
    10		/tone/
    -10		/tret/
    -10		/tretc/
    10		/tten$/
    10		/tten/
    -10		/turno/
    -10		/uanto/
    10	sharp_pain:20	/uchi/
    -10		/uede$/
    -10		/uelen/
    10	pregnancy_symptom:24 chest_breath:92	/uff/
    10	weakness:19	/ug$/
    10		/ught/
    10		/uiet$/
    -10		/ujet/
    -10		/ujeta/
    -10	faint_dizzy:-4 self_harm:30	/uld$/
    10		/unde/
    -10		/urno$/
    -10		/urno/
    10	severe_bruising:2	/urp/
    10	radiating_pain:2 weakness:-21 tingling:-7 persistent_beyond_72h:51 saddle_numbness:-5 calf_swelling:-2	/urt/
    -10		/usc/
    10	emergency:4	/uth/
    -10		/utom/
    -10		/utoma/
    10		/veo$/
    10		/veo/
    -10	faint_dizzy:30	/vis/
    10	self_harm:34	/viv/
    10	tingling:17 self_harm:64	/wak/
    -10		/wen/
    -10	radiating_pain:-5 weakness:-4	/when$/
    10	allergic_reaction:6	/wher/
    10	allergic_reaction:13	/where/
    10	chest_breath:10	/wind/
    10		/word/
    10		/wris/
    10		/wrist/
    -10		/yea/
    -10	history_disc:68	/year/
    -10	tingling:7 persistent_beyond_72h:10	/you/
    -10		/your$/
    10		: & [en170]
    -10	radiating_pain:-10 weakness:-2 bladder_bowel:-28 emergency:-22 self_harm:17	<be> <the>
    10		<be> en
    -10		<be> hurting
    -10		<be> pain
    10	persistent_beyond_72h:21	<be> ~ dolor
    -10		<be> ~ morning
    10	worsening:10	<be> ~ up
    -10		<be> ~ with
    10		<become> away
    10		<become> to
    -10		<become> ~ it
    -10		<become> ~ on
    10		<become> ~ then
    -10		<count> <time> and
    10		<count> of
    10	sharp_pain:8	<count> ~ <count>
    10		<count> ~ not
    10		<day> and
    -10		<day> ~ <become>
    -10		<feel> lovely
    -10		<have> pain
    10		<have> worse
    10	numbness:34	<have> ~ <feel>
    10	sharp_pain:15 persistent_beyond_72h:24	<have> ~ <the>
    10		<have> ~ stopped
    -10		<my> .
    -10		<my> again
    -10		<my> duelen
    -10		<my> duelen <the>
    -10	numbness:8	<my> ~ <become>
    -10	saddle_numbness:4 emergency:11	<my> ~ <side>
    10		<my> ~ after
    10		<my> ~ for
    10	bladder_bowel:131	<my> ~ sin
    10		<my> ~ will
    10		<part> gave
    -10		<part> over
    -10		<part> over <my>
    10	weakness:49	<part> will
    10	weakness:41	<part> will not
    -10	weakness:49	<part> ~ <count>
    10	weakness:-62 numbness:82	<part> ~ <feel>
    -10	weakness:25 calf_swelling:52	<part> ~ and
    10	sharp_pain:-11 numbness:1 tingling:9	<part> ~ like
    -10	numbness:-1	<person> ~ <the>
    -10		<side> <become>
    -10		<side> but
    -10		<side> ~ <have>
    10		<side> ~ and
    -10		<side> ~ in
    -10		<side> ~ since
    -10		<the> <side> sore
    -10		<the> ache <be>
    10		<the> mas
    10		<the> morning ,
    10		<the> stabbing
    10		<the> ~ also
    10	numbness:6	<the> ~ como
    10		<the> ~ cuando
    -10		<the> ~ lol
    10		<the> ~ nothing
    10	sharp_pain:51	<the> ~ pain
    -10		<the> ~ same
    -10		<time> ~ <become>
    10		<time> ~ hurts
    -10		<time> ~ only
    10		? & [en981]
    -10		? & nope
    -10		? nope
    -10		? ~ can
    -10		[en1002] & [en106]
    -10		[en1002] & [en148]
    10	faint_dizzy:25	[en1002] & [en437]
    10	numbness:40 worsening:6	[en1002] & [en468]
    -10		[en1002] & tingling
    10		[en1007]
    -10		[en1014] & [es950]
    -10		[en1018] & [en778]
    10		[en1018] & [en853]
    -10		[en101] & [en234]
    10	numbness:-20 allergic_reaction:20	[en1020] & [en362]
    10		[en116] & [en522]
    10		[en116] & [en650]
    10		[en116] & [en980]
    10		[en11] & [en1002]
    -10		[en11] & [en101]
    -10	worsening:17	[en11] & [en426]
    10		[en11] & [en442]
    10	self_harm:24	[en11] & [en60]
    -10		[en11] & [en634]
    10	faint_dizzy:1	[en11] & [en63]
    10	radiating_pain:1	[en11] & [en746]
    10		[en11] & [en807]
    -10		[en121] & [en1002]
    10		[en121] & [en949]
    -10		[en124] & [en567]
    10		[en124] & [en957]
    -10		[en127] & [en148]
    10	radiating_pain:19	[en12] & [en101]
    10	bladder_bowel:36	[en12] & [en19]
    -10		[en12] & [en234]
    -10		[en12] & [en522]
    10	worsening:-3	[en12] & [en874]
    10		[en135]
    10		[en138] & [en869]
    10	sharp_pain:20 worsening:-8	[en143]
    -10		[en148] & [en1002]
    10		[en148] & [en63]
    -10		[en148] & [en889]
    10		[en170] & [en121]
    10		[en170] & [en127]
    10		[en170] & [en474]
    -10		[en170] & [en954]
    10		[en181] & [en602]
    -10		[en19] & [en39]
    -10		[en19] & [en935]
    10		[en19] & [en999]
    -10		[en19] & [es214]
    10	bladder_bowel:5	[en202] & [en42]
    10		[en202] & [en93]
    -10		[en20] & [en218]
    10		[en20] & [en506]
    -10		[en212] & ,
    10		[en212] & [en989]
    -10		[en213] & [en28]
    -10		[en215] & .
    -10		[en215] & [en234]
    10		[en234] & #
    -10		[en234] & [en60]
    10	weakness:37	[en234] & [en85]
    10		[en250] & .
    -10		[en250] & [en234]
    -10		[en250] & [en39]
    -10		[en250] & [en93]
    -10		[en251] & [en253]
    -10		[en251] & [en807]
    10	radiating_pain:-12	[en251] & [en949]
    10		[en266] & [en1020]
    10	tingling:29	[en28] & ,
    -10	calf_swelling:12	[en28] & [en251]
    -10		[en28] & calf
    -10		[en298] & .
    10	sharp_pain:-22 radiating_pain:-15 weakness:-14 numbness:-8 tingling:-7 worsening:-5 persistent_beyond_72h:-6 osteoporosis:-18 pregnancy_symptom:-6 bladder_bowel:-16 chest_breath:-23 fever:-10 severe_headache:-15 severe_bruising:-36 emergency:-11 self_harm:-6	[en362]
    10		[en362] & [en121]
    10		[en362] & [en127]
    10		[en378] & [en11]
    10		[en378] & [en682]
    -10		[en37] & [en890]
    -10		[en394] & [en474]
    -10		[en394] & [en508]
    10		[en39] & ?
    -10		[en39] & [en468]
    -10		[en410] & [en1018]
    -10		[en410] & [en63]
    10		[en426] & [en212]
    10		[en437] & [en362]
    10		[en442] & [en394]
    -10		[en461] & [en966]
    -10		[en468] & [en170]
    -10		[en468] & [en250]
    -10	numbness:1 worsening:13	[en468] & [en966]
    10		[en469] & [en251]
    10		[en474] & [en28]
    10		[en474] & [en551]
    10		[en474] & [en660]
    -10		[en474] & [en693]
    -10	weakness:-3 worsening:17 history_disc:16	[en474] & [en746]
    -10		[en490] & [en170]
    -10		[en490] & [en37]
    10		[en490] & [en426]
    10		[en490] & [en889]
    10		[en551] & [en1002]
    10		[en551] & [en317]
    10		[en551] & [en508]
    10		[en551] & [en709]
    10		[en551] & [en805]
    10		[en554] & [en234]
    -10		[en554] & [en495]
    -10		[en60] & ?
    10		[en60] & [en853]
    -10		[en60] & [en957]
    -10		[en613] & [en28]
    -10		[en613] & [en508]
    10	worsening:-7 history_disc:-10 saddle_numbness:-38 calf_swelling:-2 faint_dizzy:-3 emergency:-6	[en634]
    10		[en634] & ,
    10		[en634] & [en234]
    10		[en63] & [en170]
    -10		[en63] & [en234]
    -10		[en653] & [en874]
    -10		[en677] & [en490]
    10		[en679] & [en28]
    10		[en679] & [en37]
    -10		[en682] & [en474]
    10		[en682] & [en60]
    -10	sharp_pain:5	[en709]
    -10	persistent_beyond_72h:29	[en746] & .
    10		[en746] & [en810]
    10	sharp_pain:-39	[en762] & [en1002]
    10		[en762] & [en362]
    10		[en762] & [en490]
    10		[en762] & [en660]
    10		[en778] & [en19]
    -10		[en77] & ,
    10		[en79]
    10	sharp_pain:17	[en807] & [en60]
    10		[en807] & [en805]
    10		[en84] & [en890]
    -10		[en853] & [en874]
    -10		[en85] & [en93]
    10		[en869] & [en28]
    -10	sharp_pain:1	[en871]
    10		[en874] & [en989]
    10		[en874] & [es26]
    10	bladder_bowel:52	[en874] & [es438]
    -10		[en874] & [es975]
    -10		[en874] & duelen
    -10		[en889] & [en251]
    -10		[en890] & [en202]
    -10		[en890] & [en20]
    10	faint_dizzy:4	[en890] & [en778]
    10		[en938] & ,
    10		[en949] & [en1002]
    -10		[en949] & [en1020]
    10	numbness:-3	[en949] & [en11]
    10		[en949] & [en508]
    -10		[en954] & [en1002]
    10		[en957] & [en966]
    10	weakness:-14 faint_dizzy:2	[en966] & [en437]
    10		[en966] & [en461]
    10	worsening:27	[en966] & [en682]
    -10		[en966] & [en778]
    10		[en980] & [en1020]
    -10		[en986] & [en234]
    10		[en989] & [en362]
    10		[en989] & [en474]
    10		[en989] & [en874]
    10		[en997] & [en11]
    -10		[es122] & [es42]
    -10		[es127] & [es982]
    10		[es182] & [en682]
    -10		[es182] & [en746]
    10		[es182] & [en810]
    -10		[es182] & tingling
    -10		[es189] & [es106]
    -10		[es1] & [es127]
    10		[es1] & [es438]
    10		[es1] & [es459]
    10	severe_headache:-6	[es1] & [es699]
    10		[es1] & ciatica
    10		[es214] & [en1014]
    -10		[es214] & [es1]
    -10		[es26] & [es182]
    -10		[es29] & ,
    -10		[es2] & [es55]
    -10		[es2] & [es887]
    10	worsening:-2	[es362]
    -10		[es395]
    -10		[es42] & [es54]
    -10		[es42] & [es699]
    10	sharp_pain:-16 weakness:27 tingling:-30	[es459]
    -10		[es54] & [es982]
    10		[es55] & ,
    -10		[es694] & [es122]
    -10		[es694] & [es950]
    10	weakness:3	[es699] & [en874]
    -10		[es699] & [es2]
    10		[es870] & [es1]
    -10		[es894]
    10		[es950] & [es42]
    10		[es950] & [es55]
    10		[es951]
    10		[es951] & [es950]
    10	persistent_beyond_72h:-20	[es966] & [es950]
    -10		[es975] & [es975]
    -10		[es982] & [es29]
    -10		[es998] & [es1]
    -10		[es998] & [es998]
    10		about #
    -10		after ~ <be>
    -10		agujetas
    -10		all gone
    -10		am not
    -10		and the
    -10		and ~ <become>
    -10		and ~ normal
    10		apart
    10		apart from
    10		apart from <the>
    10		apart ~ <the>
    10	weakness:60 persistent_beyond_72h:-9	arm
    -10		as <the>
    10		at # <time>
    -10		at # sharp
    10	persistent_beyond_72h:6	at <side>
    -10		at ~ sharp
    10		ayer ~ <the>
    -10		back
    -10		better ~ in
    10		big
    -10		bit ~ <part>
    -10		bit ~ morning
    -10		body
    -10		book
    10		both
    -10		bruise
    -10		bruise & ,
    -10		but i
    10		but ~ <have>
    -10		came in
    -10		can you
    10		can ~ fist
    10		can ~ hold
    10		change
    10		chest feels
    10		con dolor
    -10		con ~ caliente
    10	persistent_beyond_72h:25	days
    10		days of
    10		de fiebre
    -10		dead ~ <the>
    -10		debilidad ~ <the>
    10		desde ~ <the>
    10		dias con
    -10		did ~ <the>
    10		dolor ~ con
    -10		down ~ ,
    -10		duele <the>
    -10		duelen
    -10		duelen <the>
    -10		duelen <the> <part>
    -10		duelen ~ <part>
    10		every ~ <the>
    10		fine ~ <the>
    -10		finger on
    -10		from <my>
    -10		funny ~ <my>
    10		gets worse
    -10	sharp_pain:-9 numbness:-1 bladder_bowel:66	go
    10	radiating_pain:1	goes
    10		good ~ i
    -10		hago ~ <be>
    10		half my
    10		has no
    10	persistent_beyond_72h:50	has not
    10		hormigueo ~ ,
    -10		hospital ~ <my>
    10	worsening:16	hour
    10		hurts ~ i
    10		hurts ~ much
    10		i <be> <become>
    -10		i came in
    -10		i did not
    10		i fainted
    -10		i go
    -10		i ~ about
    -10		i ~ before
    10		i ~ ever
    -10		i ~ good
    10		i ~ much
    10		ibuprofen & [en1002]
    -10		in ~ <be>
    -10		in ~ ?
    -10		in ~ no
    -10		it <be> worse
    -10		it <be> yesterday
    10	sharp_pain:5	it ~ like
    -10		it ~ morning
    10		it ~ when
    10		just ~ <my>
    10	history_disc:237	l5
    10		la ciatica
    -10		last ~ but
    -10	weakness:-21 tingling:1 worsening:32 persistent_beyond_72h:19 history_disc:-22 history_injury:-59 osteoporosis:-1 faint_dizzy:-18 emergency:-8	late+,
    10	worsening:3	late+again
    10		late+big
    10		late+fine
    10	persistent_beyond_72h:40	late+hurt
    -10	persistent_beyond_72h:35	late+is
    -10		late+less
    10		late+night
    -10		late+sciatica
    10		late+that
    10		late+thought
    10		late+went
    10		late+what
    -10		late+would
    10	allergic_reaction:47	lips
    10		mareo
    10		massage <be>
    -10		me again
    -10		me duelen
    -10		more today
    -10		my finger
    -10		neck hurts
    10		never happened
    -10		nil
    -10		no . tingling
    -10		no <be> dolor
    10		no ~ just
    -10		no ~ please
    10		normal ~ <part>
    10		not <become> <my>
    -10		not put <my>
    10	weakness:28 severe_headache:3	not ~ <the>
    -10		not ~ from
    -10		not ~ in
    10		not ~ off
    -10		nothing hurts
    10		nothing to
    -10		nothing ~ .
    -10		nothing ~ not
    10		noticing
    10		numb ~ <part>
    -10	numbness:18	numb ~ <the>
    -10		numb ~ not
    -10		numbness & tingling
    -10		numbness ~ tingling
    10	sharp_pain:20	of <count>
    -10		of <the> headache
    10	allergic_reaction:-16	of my
    -10		of ~ headache
    10		of ~ nothing
    10		ok ,
    -10		old
    -10		or ~ cold
    10	tingling:-5	out
    10		pain ~ of
    -10		pain ~ on
    10	sharp_pain:-4 radiating_pain:16	pain ~ to
    -10		parking
    -10		perhaps
    10		pero con
    10		pero ~ en
    10		pinky
    -10		put <my> <part>
    -10		put ~ <part>
    -10		que ayer
    -10		queda una
    10		quiet
    10	chest_breath:4	respirar
    -10		s pain
    10		sciatica ~ up
    10		she ~ <my>
    10		short of
    10		short of breath
    10		short ~ breath
    -10		shortness
    -10		shortness & [en28]
    -10		shortness & [en37]
    -10		shortness of
    -10		shortness of breath
    -10		shortness ~ breath
    -10		si <my>
    -10		si me
    -10	sharp_pain:15	si ~ <the>
    -10		since i <be>
    10		since ~ <become>
    -10		since ~ in
    10		sleep
    -10		slight headache
    -10		something <be> not
    -10		sore ~ ,
    -10		still achy
    10		still ~ ,
    -10		still ~ <the>
    10		stop ~ <the>
    10		strength in
    10		ten days
    10		the left
    10		then ~ <the>
    -10		there ~ of
    10		thermometer
    10		tight <part>
    10		tight chest
    10	sharp_pain:5	time i
    -10		tingling ~ :
    10	sharp_pain:17 numbness:19	to ~ <be>
    10		to ~ if
    10		toes
    -10		turno
    -10		under ~ when
    10		up ~ of
    10		veo
    10		weak ?
    -10		weak ~ <be>
    -10		weather s
    -10		what if <my>
    -10	radiating_pain:-3 weakness:-2 tingling:3	when
    -10		when i <be>
    -10		when ~ down
    -10		when ~ i
    -10		with <my>
    10		with a
    -10		with ~ <be>
    10		without noticing
    -10		woke up
    10		worse ~ <the>
    10		worse ~ worse
    10		would ~ #
    10		would ~ say
    10		wrist
    -10		yesterday ~ it
    -10		yesterday ~ now
    -10		yo
    10		you for
    -10		you have
    10		you ~ and
    -10		your
    9		# & ?
    9		# & [en234]
    9		# & [en437]
    9	sharp_pain:20	# out of
    9		# to
    9		# ~ <my>
    9		# ~ ?
    9		# ~ y
    -9		# ~ yesterday
    -9	sharp_pain:-4 radiating_pain:-7 weakness:-4 numbness:-5 tingling:-2 persistent_beyond_72h:-24 history_disc:-4 saddle_numbness:-4 calf_swelling:-7 faint_dizzy:-3 allergic_reaction:-15 self_harm:-35	,
    -9	sharp_pain:-2 weakness:18	, & [en251]
    -9		, & [en298]
    -9		, & [en42]
    9		, & [en477]
    -9		, & [en679]
    -9	persistent_beyond_72h:-20	, & [en869]
    9	weakness:20 worsening:6	, & [en874]
    -9		, & [en949]
    9	tingling:5	, & [es106]
    9	sharp_pain:-5	, & [es1]
    -9		, & [es486]
    9		, <be>
    9		, <side> <part>
    9		, <the> #
    -9		, back
    -9		, can not
    9		, ~ <become>
    -9	tingling:-10	, ~ and
    -9		, ~ different
    -9		, ~ ever
    9		, ~ hurts
    -9		, ~ massage
    9		, ~ only
    9		, ~ painful
    -9		, ~ put
    -9		, ~ said
    9		, ~ say
    -9		, ~ well
    -9		, ~ without
    -9		- #
    -9		. & [en1020]
    9	tingling:15	. & [en20]
    9		. & [en39]
    9		. & [en42]
    9		. it
    9		. leg
    -9		. sharp
    -9		. sharp pain
    9		. still
    -9		. ~ <time>
    9		. ~ bit
    -9		. ~ good
    9		. ~ no
    -9		. ~ of
    -9		. ~ out
    -9		. ~ said
    9		/
    -9	sharp_pain:12 weakness:-20 numbness:-33 tingling:-3 pregnancy_symptom:-6	/^ac/
    -9	weakness:-6 worsening:-20 calf_swelling:-8 allergic_reaction:10 emergency:-9	/^al/
    -9		/^alw/
    -9		/^alwa/
    9	weakness:-20 tingling:-16 osteoporosis:-2 saddle_numbness:7 severe_headache:-1	/^and$/
    -9		/^ann/
    -9		/^anyw/
    9		/^apa/
    9		/^ball/
    -9		/^beh/
    -9		/^best/
    9		/^brok/
    9		/^cad/
    -9		/^calm/
    -9		/^cap/
    9	history_injury:21	/^cra/
    9		/^cry$/
    9	sharp_pain:11	/^dan$/
    -9		/^deje/
    9		/^del$/
    -9	sharp_pain:-41 weakness:-1 persistent_beyond_72h:-4 history_disc:26 pregnancy_symptom:-11 saddle_numbness:-53 severe_headache:-11	/^di/
    -9		/^drea/
    -9		/^ema/
    -9		/^emai/
    9		/^enci/
    9	bladder_bowel:5	/^esca/
    -9		/^esp/
    -9		/^eve/
    9	emergency:4	/^face/
    -9	radiating_pain:-6 weakness:-2 pregnancy_symptom:-8 saddle_numbness:40	/^feel/
    9		/^few$/
    9		/^flar/
    9		/^flop/
    -9		/^forg/
    9	severe_headache:36	/^head/
    -9		/^him$/
    9		/^hip$/
    9		/^hit$/
    9	calf_swelling:3 allergic_reaction:19	/^hot$/
    9	allergic_reaction:16	/^hot/
    9		/^iz/
    9	faint_dizzy:6	/^keel/
    -9		/^knot/
    -9		/^lon/
    -9		/^long/
    9	chest_breath:30	/^lun/
    9		/^lunc/
    -9		/^mai/
    -9		/^mal/
    -9		/^migh/
    9		/^mue/
    -9		/^nada/
    9		/^nas/
    9		/^nast/
    -9		/^nei/
    9	sharp_pain:-34 history_disc:2 bladder_bowel:-9 emergency:26 self_harm:-4	/^now$/
    9	bladder_bowel:1	/^orin/
    -9		/^pecu/
    -9		/^peep/
    -9		/^pesa/
    9	severe_bruising:20	/^purp/
    -9	persistent_beyond_72h:-9 bladder_bowel:-7 saddle_numbness:-15 chest_breath:-6 faint_dizzy:-1 severe_bruising:-19	/^qu/
    -9		/^rara/
    9		/^reli/
    -9		/^sab/
    -9		/^sch/
    9	radiating_pain:-12 weakness:-15 worsening:-7 history_disc:-14 bladder_bowel:-35 calf_swelling:-10 fever:-44 faint_dizzy:16	/^se/
    9	sharp_pain:46 weakness:-9	/^shar/
    9	sharp_pain:-12 allergic_reaction:2	/^skin/
    -9		/^slig/
    -9	sharp_pain:6	/^som/
    9	history_disc:31 faint_dizzy:28	/^spin/
    9	weakness:16	/^ste/
    9		/^step/
    -9		/^sto/
    9	worsening:62	/^sub/
    -9		/^tak/
    -9		/^tal$/
    -9		/^tal/
    9		/^talo/
    9	osteoporosis:57 self_harm:66	/^thin/
    -9		/^tot/
    -9		/^trab/
    -9		/^tuve/
    -9		/^used/
    9	sharp_pain:-28 weakness:-27 worsening:-9 persistent_beyond_72h:-41 history_disc:-2 osteoporosis:-5 fever:-2 emergency:10 self_harm:21	/^wa/
    -9		/^whet/
    -9		/^wit/
    -9		/^won/
    9		/^yet$/
    9		/^yet/
    9		/^zaps/
    -9		/abr/
    -9		/abria/
    9	radiating_pain:-6 weakness:-2 tingling:-17 persistent_beyond_72h:-14 osteoporosis:-27 fever:-36 faint_dizzy:-22 allergic_reaction:-29 emergency:-52 self_harm:-23	/ada/
    9		/agg/
    9		/aguan/
    9		/aine$/
    9	fever:4	/aki/
    9		/alie/
    9	emergency:16	/alty$/
    9	emergency:4	/alty/
    -9		/alw/
    -9		/alwa/
    -9		/alway/
    -9		/anged/
    -9		/anke/
    -9		/anyw/
    9		/ardi/
    9		/aread/
    -9		/arki/
    -9		/arkin/
    9		/arts$/
    9		/arts/
    -9		/atie/
    -9		/atien/
    -9		/az$/
    -9		/ban/
    -9		/bana/
    9		/bar$/
    9		/bber/
    9		/bby$/
    9		/bby/
    9	sharp_pain:22	/bear/
    -9		/beh/
    9		/bend$/
    -9		/bendi/
    -9		/bes/
    -9		/best$/
    -9		/best/
    -9	weakness:-6 history_disc:1	/bin/
    9	radiating_pain:-25	/bla/
    -9		/bria$/
    -9		/bria/
    9		/brok/
    9		/broke/
    -9		/cally/
    -9		/calm/
    9		/cept$/
    -9		/ces/
    9		/chad/
    9		/chado/
    -9		/cie/
    9		/cima$/
    9		/cima/
    -9		/cle$/
    9		/colla/
    9		/conti/
    9		/cry$/
    -9		/culi/
    -9		/culia/
    -9		/deci/
    9		/ded$/
    -9		/deje/
    -9		/deli/
    -9		/dio/
    -9		/drea/
    -9		/dres/
    -9		/driv/
    -9		/dy$/
    9	sharp_pain:-6 severe_headache:18	/eada/
    9		/eca$/
    -9		/ecu/
    -9		/ecul/
    -9		/eculi/
    9		/edia/
    9	sharp_pain:-3 numbness:4	/eel$/
    9		/eems$/
    -9		/ees/
    9	severe_bruising:29	/egro/
    9		/elief/
    -9		/elt$/
    -9		/elt/
    -9		/email/
    9		/eme/
    -9		/emoj/
    -9		/emoji/
    9	tingling:-16 emergency:-1	/emp/
    9		/encim/
    -9		/ener/
    9		/enge/
    -9		/ents$/
    -9		/ents/
    9	fever:33	/erin/
    -9	sharp_pain:-6	/ers/
    9	bladder_bowel:5	/esca/
    -9		/essin/
    -9		/estar/
    9		/excep/
    -9		/ext$/
    9	emergency:4	/face$/
    9		/face/
    -9	radiating_pain:-17 weakness:-39 numbness:41 pregnancy_symptom:-3 saddle_numbness:21	/feel/
    9		/few$/
    9		/flar/
    9		/flare/
    9		/flop/
    9	numbness:22	/foo/
    9	numbness:3	/foot/
    -9		/forg/
    -9		/forta/
    -9	sharp_pain:-21	/ful/
    9		/gives/
    -9		/gn$/
    9		/going/
    9		/grav/
    -9		/gust/
    9		/hado$/
    -9		/hec/
    -9		/heth/
    -9		/hethe/
    9		/high$/
    9		/hil/
    -9		/him$/
    9		/hin$/
    9	sharp_pain:10 radiating_pain:14	/hip$/
    9		/hit$/
    -9	sharp_pain:-16	/ho$/
    -9		/hoo/
    9		/hort$/
    -9		/icall/
    9		/ici/
    9		/iet$/
    9		/ifi/
    9	numbness:14	/igh$/
    -9		/ign$/
    -9		/igui/
    -9		/il$/
    -9		/illed/
    9		/ince/
    9	numbness:15	/inge/
    9		/inte/
    -9		/ios$/
    -9	allergic_reaction:5	/ios/
    9	saddle_numbness:19	/ipe/
    9		/ips$/
    9		/ips/
    -9		/iss/
    9	allergic_reaction:20	/ister/
    9		/itchy/
    9		/itti/
    9		/ittin/
    9		/jar$/
    -9		/ji$/
    9		/jo$/
    9	faint_dizzy:73	/keel/
    9		/ken$/
    9		/kes$/
    9	sharp_pain:4	/kes/
    9		/kly$/
    9		/kly/
    -9		/knot/
    9		/ky$/
    9		/lare/
    9		/lared/
    9		/lga/
    -9		/liar$/
    -9		/liar/
    9		/lief$/
    9		/lief/
    9	self_harm:155	/liv/
    9		/lls$/
    9		/lls/
    9	weakness:-11 numbness:3 calf_swelling:44 severe_bruising:63	/loo/
    9		/love/
    9	emergency:47	/lty$/
    9	emergency:83	/lty/
    9	chest_breath:31	/lun/
    9		/lunc/
    9		/lunch/
    -9		/lways/
    9		/makes/
    9	weakness:1	/mano/
    9		/marea/
    9		/maye$/
    9		/maye/
    9		/mba/
    9		/mbar/
    9		/media/
    -9		/mill/
    -9		/moj/
    -9		/moji$/
    -9		/moji/
    -9	weakness:28	/move/
    9		/mpi$/
    9		/mps$/
    9		/mps/
    9		/mue/
    9		/nal/
    9		/nast/
    9		/ncim/
    9		/ncima/
    -9		/nda$/
    9		/nday/
    -9		/nden$/
    -9		/nden/
    -9		/ndl/
    9		/ned$/
    9		/ned/
    9		/negro/
    -9		/nei/
    -9		/nged$/
    -9		/nged/
    9		/ngle/
    -9		/nny$/
    -9		/nny/
    -9		/nsaje/
    9		/nted$/
    9		/nted/
    -9		/ntes/
    9		/ntly$/
    9		/ntly/
    9		/ntur/
    9		/ntura/
    -9		/nyw/
    -9		/odg/
    9		/ofe/
    9		/ogr/
    9		/oint$/
    -9		/oji$/
    -9		/oji/
    -9	weakness:-22 numbness:12	/oke$/
    9		/olt$/
    -9		/omati/
    9		/ompi$/
    9		/ompi/
    9	allergic_reaction:8	/ond/
    9		/onde$/
    -9		/onte/
    9		/onti/
    9		/ontin/
    9	weakness:16	/oppi/
    9	weakness:11	/oppin/
    9	worsening:37	/orer$/
    9	worsening:26	/orer/
    9	bladder_bowel:16	/orin/
    9	bladder_bowel:48	/orina/
    -9		/orke/
    9	tingling:-1 osteoporosis:77	/ost/
    9	sharp_pain:6 weakness:-6 worsening:-35	/oth/
    -9		/otice/
    -9	weakness:2 faint_dizzy:-5 self_harm:38	/ould/
    -9		/our$/
    -9		/ovel/
    9		/over/
    9	weakness:-19	/ow$/
    9	sharp_pain:8 radiating_pain:-4 weakness:-40 tingling:-17 chest_breath:-30	/pain$/
    9		/pant/
    -9		/parki/
    -9		/paz$/
    -9		/paz/
    -9		/pecu/
    -9		/pecul/
    -9		/peep$/
    -9		/peep/
    -9		/pesa/
    -9		/puede/
    -9		/pues/
    9	severe_bruising:40	/purp/
    9		/quiet/
    -9		/rabaj/
    9		/rdo$/
    -9		/rei/
    9		/reli/
    9		/relie/
    -9		/remo/
    -9		/rent$/
    -9		/ress$/
    -9		/rett/
    9		/ribl/
    9		/rickl/
    9	weakness:-46 worsening:-7 bladder_bowel:81 faint_dizzy:-11	/rin/
    -9		/rios$/
    -9		/rios/
    -9		/rito/
    9		/rot/
    9		/rovem/
    9		/rrib/
    9		/rribl/
    9		/rst/
    9		/sco/
    -9		/scu/
    9		/seems/
    -9	numbness:61	/sen/
    9	weakness:-10 pregnancy_symptom:15 severe_headache:-1 allergic_reaction:-2	/ses/
    9	sharp_pain:29 weakness:-4	/shar/
    -9		/sibly/
    -9	persistent_beyond_72h:17	/sig/
    9		/sio/
    9	allergic_reaction:33	/skin$/
    -9		/slig/
    -9		/sligh/
    9		/smaye/
    9	worsening:65	/sorer/
    9	sharp_pain:-34 radiating_pain:-33 tingling:-61 persistent_beyond_72h:-19 history_disc:-21 pregnancy_symptom:-15 chest_breath:2 calf_swelling:-18 faint_dizzy:-30 allergic_reaction:-38	/st$/
    9	radiating_pain:1 weakness:-6 numbness:-26 faint_dizzy:27 allergic_reaction:-7 emergency:-19	/sta/
    -9		/sted$/
    9	sharp_pain:-8	/ster/
    -9		/stop/
    9		/talo/
    9		/talon/
    -9	worsening:23	/tch$/
    9	radiating_pain:-25	/teng/
    -9		/tent/
    -9		/tie/
    -9		/ties/
    9	tingling:32	/toes$/
    9	numbness:5 tingling:16	/toes/
    -9	numbness:-4 history_disc:28	/tom/
    -9		/top$/
    -9	faint_dizzy:13	/top/
    -9		/tot/
    -9		/trab/
    -9		/traba/
    9		/tru/
    9	sharp_pain:-3 weakness:-39 numbness:-66 worsening:-9 persistent_beyond_72h:-2 pregnancy_symptom:-6 calf_swelling:-31 severe_headache:-31 faint_dizzy:-62 severe_bruising:-16 emergency:-53	/ts$/
    9		/tti/
    9		/ttin/
    9		/tting/
    -9		/tuve$/
    -9		/tuve/
    -9		/uble$/
    9		/uert/
    9		/ues/
    9	self_harm:21	/uiero/
    9		/uiet/
    9		/uil/
    -9		/uld/
    -9		/uli/
    -9		/ulia/
    -9		/uliar/
    -9		/unto$/
    -9		/unto/
    -9	worsening:4	/ur$/
    -9		/uve$/
    9		/vo$/
    -9		/was/
    -9		/whet/
    -9		/wheth/
    -9		/won/
    -9		/worke/
    -9		/worri/
    9		/xcep/
    9		/xcept/
    -9		/xt$/
    9		/yet$/
    9		/yet/
    9		/zaps$/
    9		/zaps/
    9		: #
    9		: & #
    9	numbness:-14	: & :
    9		: & [en810]
    -9		: & [es182]
    9	numbness:-5	: ~ :
    -9		<be> <my> <be>
    -9		<be> <the> touch
    9		<be> aching
    9		<be> normal que
    -9		<be> not numb
    -9		<be> pain in
    -9		<be> there
    9		<be> ~ much
    9		<become> ~ better
    9		<become> ~ not
    9	emergency:5	<count> <my>
    9		<count> <my> <part>
    9		<count> dias con
    9	numbness:7 emergency:64	<count> ~ <part>
    9		<count> ~ sore
    9	worsening:-38 persistent_beyond_72h:12	<day> ~ it
    -9		<feel> better
    -9		<feel> ~ <count>
    9		<feel> ~ thing
    -9		<have> ~ needles
    -9		<my> <be> bien
    -9	sharp_pain:7 weakness:-11 numbness:21	<my> <part> <be>
    -9		<my> <part> on
    9		<my> <part> since
    9		<my> dan
    9		<my> desmaye
    -9		<my> duele bastante
    9		<my> grip <have>
    -9		<my> ~ <person>
    -9		<my> ~ bastante
    -9		<my> ~ book
    -9		<my> ~ down
    9	sharp_pain:29 faint_dizzy:32	<my> ~ en
    -9		<my> ~ great
    -9		<my> ~ hurts
    -9		<my> ~ longer
    9		<my> ~ now
    -9		<my> ~ o
    9	numbness:45	<my> ~ off
    9		<my> ~ who
    -9		<part> <be> hurting
    -9		<part> <become> numb
    -9		<part> <time>
    -9		<part> hurt
    -9		<part> to normal
    9		<part> with <the>
    -9	sharp_pain:-11 weakness:16 numbness:3 worsening:-40 history_disc:35 calf_swelling:63 severe_headache:6	<part> ~ ,
    -9	numbness:3	<part> ~ <have>
    9	sharp_pain:4 weakness:-6	<part> ~ <side>
    -9		<part> ~ itself
    9		<part> ~ lift
    9		<person> ~ not
    9		<side> ,
    9		<side> .
    9		<side> afternoon
    9		<side> i
    9		<side> over
    9		<side> ~ :
    -9		<side> ~ more
    9		<side> ~ up
    -9		<side> ~ with
    9		<the> bed
    9		<the> ciatica
    -9		<the> massage in
    9	worsening:121	<the> molestia
    -9		<the> peep
    -9		<the> time
    -9		<the> turno
    -9		<the> weak
    -9	numbness:34 tingling:-5 worsening:-34 history_injury:-1 pregnancy_symptom:24 bladder_bowel:-3 saddle_numbness:40 calf_swelling:3	<the> ~ <be>
    9		<the> ~ fever
    -9		<the> ~ fine
    -9	radiating_pain:32	<the> ~ from
    9		<the> ~ hoy
    -9		<the> ~ like
    9		<the> ~ she
    -9		<the> ~ todo
    -9		<the> ~ up
    9		<time> <become>
    -9		? & [en58]
    -9		? & [en634]
    9		? & [en810]
    9		? ~ <be>
    9		? ~ <part>
    9		[en1002] & #
    -9	radiating_pain:39	[en1002] & [en101]
    -9		[en1002] & [en157]
    -9		[en1002] & [en20]
    -9		[en1002] & [en426]
    9		[en1002] & [en458]
    -9		[en1002] & [en493]
    -9	sharp_pain:12 chest_breath:27	[en1002] & [en633]
    -9		[en1002] & [en762]
    9		[en1007] & [en253]
    -9		[en1018] & [en805]
    9		[en101] & [en251]
    9		[en101] & [en490]
    9	faint_dizzy:1	[en1020] & [en12]
    -9		[en1020] & [en20]
    9		[en1020] & [en218]
    -9		[en1020] & [en461]
    -9		[en1020] & [en789]
    -9		[en1020] & [en805]
    -9		[en106] & [en966]
    9		[en106] & [en989]
    9		[en118]
    -9		[en118] & [es503]
    -9		[en11] & [en1013]
    -9		[en11] & [en157]
    9		[en11] & [en333]
    -9		[en11] & [en378]
    9		[en11] & [en479]
    9	sharp_pain:-11	[en11] & [en682]
    -9		[en121] & [en1020]
    -9		[en124] & [en11]
    -9		[en12] & [en474]
    -9		[en148] & [en37]
    -9		[en148] & [en746]
    9		[en15] & ,
    9	worsening:9	[en170] & [en380]
    -9		[en181] & [en890]
    -9		[en186] & [en19]
    -9		[en19] & .
    9		[en19] & [en1020]
    9		[en19] & [en660]
    -9		[en19] & peep
    9		[en202] & [en317]
    9		[en202] & [en551]
    9	sharp_pain:-40 weakness:-6 tingling:-4 persistent_beyond_72h:-11 osteoporosis:10	[en20]
    -9		[en20] & [en250]
    -9		[en20] & [en42]
    -9		[en20] & [en967]
    -9		[en20] & [en997]
    -9		[en212] & [en19]
    9		[en212] & [en490]
    -9		[en215] & [en490]
    -9		[en218] & [en170]
    -9	bladder_bowel:32	[en234] & [en12]
    -9	numbness:-19	[en234] & [en19]
    -9		[en234] & [en234]
    9		[en234] & [en442]
    -9		[en234] & [en746]
    -9		[en234] & [en980]
    9		[en234] & [en986]
    -9		[en234] & peep
    -9		[en250] & [en20]
    9		[en250] & [en551]
    -9		[en251] & [en1018]
    9		[en251] & [en251]
    9		[en251] & [en410]
    9		[en251] & [en442]
    9		[en251] & [en461]
    -9		[en251] & [en533]
    -9		[en251] & [en853]
    9		[en251] & shin
    9		[en266] & .
    -9		[en28] & [en20]
    -9		[en28] & [en474]
    -9		[en28] & [en60]
    -9	osteoporosis:6	[en293]
    -9		[en309] & [en507]
    9		[en309] & [en874]
    -9		[en311]
    9		[en317] & [en551]
    9		[en317] & [en634]
    -9		[en317] & [en810]
    9		[en362] & [en1007]
    -9		[en362] & [en807]
    -9		[en362] & [en999]
    9		[en378] & [en251]
    9		[en378] & [en252]
    9		[en378] & [en60]
    -9		[en37] & ?
    -9		[en37] & [en762]
    -9	sharp_pain:-24	[en37] & [en810]
    9		[en394] & [en980]
    -9		[en3] & ache
    -9		[en410] & [en966]
    9		[en426] & #
    -9		[en426] & [en362]
    -9		[en426] & [en874]
    9		[en437] & [en762]
    9		[en458] & [en874]
    -9	sharp_pain:-30	[en461]
    9		[en468] & [en127]
    -9		[en468] & [en212]
    -9		[en474] & .
    9		[en474] & [en1002]
    -9		[en474] & [en127]
    9		[en479] & [en966]
    -9		[en490] & [en124]
    9		[en490] & [en148]
    -9		[en490] & [en215]
    -9		[en490] & [en404]
    9		[en490] & [en613]
    9	numbness:-79	[en490] & [es182]
    9		[en508] & [en19]
    9		[en508] & [en746]
    9		[en522] & [en28]
    9	persistent_beyond_72h:-2	[en533]
    9		[en551] & [en19]
    9		[en551] & [en474]
    -9		[en551] & [en890]
    -9		[en567] & ,
    9		[en567] & [en980]
    9	worsening:48	[en581]
    -9		[en58] & [en378]
    9		[en58] & [en565]
    9	weakness:9	[en58] & [en778]
    -9		[en602] & #
    -9		[en602] & [en124]
    9		[en602] & [en693]
    9		[en60] & [en28]
    -9		[en60] & [en3]
    -9		[en60] & [en490]
    9		[en60] & [en810]
    9		[en60] & agony
    -9		[en613] & [en170]
    9		[en618] & [en1002]
    9		[en633] & [en1018]
    9		[en633] & [en37]
    9		[en634] & [en170]
    9		[en634] & [en490]
    -9		[en634] & [en618]
    9		[en634] & [en63]
    -9		[en634] & [en682]
    9		[en634] & [en986]
    -9		[en634] & achy
    9		[en63] & [en869]
    9	history_injury:52	[en650] & ,
    9	numbness:2	[en650] & [en1002]
    9		[en650] & [en362]
    -9		[en653] & [en746]
    9		[en660] & [en251]
    9		[en660] & [en474]
    -9		[en660] & [en85]
    9	weakness:17	[en677]
    -9		[en677] & [en12]
    -9		[en679] & ,
    -9		[en679] & [en869]
    -9		[en682] & [en1020]
    -9		[en682] & [en252]
    9		[en682] & [en508]
    -9		[en682] & [en889]
    9		[en693] & [en966]
    -9		[en709] & [en874]
    9	radiating_pain:28	[en746] & [en212]
    9		[en746] & [en309]
    -9		[en746] & [en762]
    -9		[en762] & [en1020]
    9	sharp_pain:-5	[en762] & [en234]
    9		[en762] & [en468]
    -9		[en805] & [en468]
    9		[en807] & [en251]
    -9		[en807] & bruising
    -9	emergency:27	[en810] & [en362]
    9	sharp_pain:-2	[en810] & [en490]
    9		[en810] & [en634]
    9	chest_breath:20	[en810] & [en966]
    -9		[en853] & [en709]
    9	weakness:3	[en85] & [en1002]
    9		[en85] & [en325]
    9		[en869] & [en39]
    -9		[en869] & [en474]
    9		[en869] & [en650]
    9		[en869] & [en653]
    -9		[en869] & [en981]
    -9		[en874] & #
    9		[en874] & [en121]
    -9		[en874] & [en650]
    9		[en874] & desmaye
    9	numbness:-35 tingling:65	[en877]
    9		[en889] & [en634]
    9		[en889] & [en810]
    9		[en889] & [en869]
    -9		[en906] & [en63]
    -9		[en935] & [en551]
    9		[en938] & [en633]
    9		[en949] & [en474]
    9		[en949] & [en551]
    9		[en949] & [en890]
    -9		[en954] & [en602]
    9		[en954] & [en633]
    -9		[en954] & [en874]
    9	sharp_pain:-13 bladder_bowel:38 faint_dizzy:8	[en966] & [en11]
    -9		[en966] & [en239]
    -9	self_harm:11	[en966] & [en906]
    9		[en966] & [en93]
    9		[en966] & [en997]
    9		[en967] & [es54]
    -9		[en980] & [en60]
    -9		[en981] & ,
    -9		[en986] & [en869]
    9		[en989] & [en378]
    9		[en991] & [en989]
    -9		[en997] & [en39]
    9	radiating_pain:-37 weakness:-43 numbness:-16 persistent_beyond_72h:-3 osteoporosis:-15 pregnancy_symptom:-2 bladder_bowel:-1 chest_breath:-2 calf_swelling:-20 fever:-44 allergic_reaction:-23 severe_bruising:-5	[es106]
    -9		[es106] & [es13]
    9		[es106] & [es638]
    9		[es13] & [es878]
    9		[es13] & talon
    -9		[es174] & [es982]
    -9		[es182] & [en1002]
    -9		[es182] & [en141]
    9		[es182] & [en949]
    9		[es182] & [es29]
    9		[es182] & [es887]
    9		[es182] & [es951]
    9		[es182] & aguanto
    -9		[es1] & [es503]
    -9		[es1] & [es987]
    -9		[es214] & [es847]
    -9	weakness:19	[es233]
    -9		[es254] & [es438]
    -9	sharp_pain:-9	[es26] & [en874]
    9		[es29] & [es55]
    -9		[es2] & [es102]
    9		[es362] & [es1]
    9		[es42] & [es459]
    -9		[es42] & [es815]
    -9		[es42] & [es982]
    -9		[es438] & [es251]
    -9		[es438] & [es887]
    -9		[es443] & [es950]
    -9		[es446] & ,
    -9		[es502] & [es29]
    9		[es54] & [es14]
    -9		[es55] & [en118]
    9		[es55] & [es694]
    -9		[es61]
    -9		[es694] & [en118]
    -9		[es694] & [es342]
    9		[es694] & [es439]
    -9		[es699] & [es13]
    -9		[es699] & [es375]
    -9		[es742]
    9		[es759] & [es150]
    9		[es79] & [es54]
    -9		[es847] & [es106]
    9		[es854] & [es1]
    -9		[es855]
    9		[es859]
    9	faint_dizzy:46	[es870] & [en874]
    9		[es870] & [es182]
    9		[es870] & [es998]
    -9		[es879]
    9		[es887] & [es79]
    -9		[es887] & [es982]
    9		[es950] & [es342]
    -9		[es966] & [es694]
    9		[es982] & [es106]
    -9	weakness:11	[es982] & [es1]
    -9		[es982] & [es254]
    -9		[es987]
    9	radiating_pain:-15 numbness:-14 chest_breath:-4 fever:-22 severe_headache:-12 allergic_reaction:-4 emergency:-66	[es998]
    9		[es998] & [es342]
    -9		a peep
    -9	radiating_pain:24	ache
    -9		ache <be> still
    -9		ache ~ still
    -9		algo ~ <the>
    9		all afternoon
    -9		all back
    9		all over
    -9		all ten
    -9		always
    9		an #
    -9		an ache
    9	sharp_pain:-13 weakness:-3 persistent_beyond_72h:-5	and
    -9	weakness:37	and <the>
    -9		and i <feel>
    -9		and no fever
    -9		and ~ fever
    -9		and ~ soreness
    9		as much
    9		as much as
    -9		bastante <the> <part>
    9		bend
    -9		best
    9		between <my>
    9		between <my> <part>
    9		between my
    9		bit ~ nothing
    -9		bruise ~ <the>
    -9		but i <be>
    9		but i <have>
    9		but ~ i
    9		cada ~ duele
    9		call ~ i
    -9		came in with
    -9		can <become> <my>
    9		can hardly
    -9		can not really
    9		ciatica
    -9		cleared up
    9	tingling:57	como ~ <part>
    -9		con ~ que
    -9		could ~ <my>
    -9		could ~ to
    9		cry
    9	sharp_pain:3	dan
    9		dan ~ <the>
    9	sharp_pain:12	dan ~ en
    -9		de baja
    9		de ~ <part>
    -9		de ~ hasta
    9		de ~ mas
    -9		debilidad en
    -9		debilidad en <the>
    -9		debilidad ~ <part>
    9		del
    9		desmaye
    9		dias con <the>
    9		did nothing
    -9		dizzy ~ ,
    -9		do not <have>
    -9		do ~ <have>
    9		do ~ want
    9	weakness:2	dragging
    -9		duele bastante
    -9		duele bastante <the>
    9		el talon
    9	radiating_pain:-22 weakness:-17 numbness:-17 persistent_beyond_72h:-48 osteoporosis:-5 pregnancy_symptom:-10 bladder_bowel:-5 calf_swelling:-3 fever:-4 severe_bruising:-24	en
    9		en los
    9		en ~ vida
    9		encima
    9	emergency:132	er
    -9		evening ~ <the>
    9		every
    9		except
    9	emergency:31	face
    -9		feeling in
    9		fever ~ #
    -9		fever ~ <the>
    9		few
    9		fine ~ but
    9		flared
    9		flared & [en362]
    -9		for <the> <time>
    9		for ~ <my>
    9		for ~ <part>
    -9		from before
    -9		from ~ ,
    9		funny ~ <the>
    9		gives
    9		go on
    9	sharp_pain:-23 weakness:22 tingling:2	hand
    9		help <my> please
    9		help ~ please
    -9		him
    9	worsening:14	hip
    9		hit
    9		hold <my>
    9		hormigueo & [es694]
    9		hormigueo & [es982]
    9	calf_swelling:3 allergic_reaction:4	hot
    9		hot ~ <part>
    -9		how ~ <the>
    -9		hurts more than
    -9		i <be> <side>
    -9		i <be> not
    9	weakness:21	i <keep>
    9		i keep
    9		i know
    -9		i said
    -9		i saw
    -9		i think
    -9		i ~ better
    9	self_harm:30	i ~ ending
    9		i ~ give
    -9		i ~ if
    9		ibuprofen & [en1018]
    9		ibuprofen did
    9		ibuprofen did nothing
    9		ibuprofen ~ <the>
    9		ibuprofen ~ nothing
    -9		if i can
    -9		if ~ can
    9		improvement
    -9		in weeks
    -9		in ~ today
    -9	sharp_pain:-6	is not
    9		it is
    9		it went
    9		it ~ hurt
    -9		it ~ now
    9		itchy
    9		late+afraid
    -9		late+barely
    9		late+came
    -9		late+down
    9		late+get
    9		late+hay
    -9		late+just
    -9		late+once
    9		late+some
    9	sharp_pain:-15	late+this
    -9		late+yes
    9		later ~ still
    9		left arm
    9		like it
    9	sharp_pain:19	like ~ <my>
    9	tingling:60	like ~ <part>
    -9		like ~ did
    9		like ~ on
    -9		list
    -9		llegue
    9		makes
    -9		mas ~ ayer
    -9		massage in
    9		massage ~ .
    9	sharp_pain:14	me dan
    9		me desmaye
    -9		might
    -9		my knee
    9		my shin
    9		never ~ like
    9		no es
    -9		no he
    9	saddle_numbness:70	no siento
    -9		no stabbing
    9	numbness:23	no ~ ,
    -9		no ~ here
    -9		no ~ y
    9		normal que
    -9		not <the> peep
    -9		not hurt
    9		not lift
    -9		not really
    9		not stop
    -9		not sure if
    9		not ~ as
    9		not ~ but
    9		not ~ here
    -9		not ~ now
    -9		not ~ peep
    -9		not ~ say
    -9		not ~ today
    -9		not ~ whether
    -9		notice
    9	sharp_pain:-8 radiating_pain:2 numbness:-3 history_disc:9 pregnancy_symptom:-15 bladder_bowel:-7 emergency:9	now
    9	numbness:53 saddle_numbness:-17	numb <part>
    -9		numb on
    -9		numb on <the>
    -9		numb ~ .
    9		numbness & [en12]
    9		numbness & [es182]
    9		numbness ~ to
    9	sharp_pain:-20 numbness:3	of ~ <part>
    9		of ~ pain
    -9		of ~ when
    -9		off in <my>
    9	saddle_numbness:61 faint_dizzy:7 allergic_reaction:-2	on <the>
    9		on <the> ward
    9		on ~ <day>
    9		on ~ <the>
    9		on ~ it
    -9		on ~ out
    -9		or just
    9		osteoporosis ~ <part>
    9		otheremoji ~ <feel>
    9		ouch
    -9	numbness:15	over ~ <part>
    9	sharp_pain:23 weakness:-19 tingling:-26 chest_breath:-16 faint_dizzy:-8	pain
    -9		pain <be> <the>
    9		pain <have> not
    -9		pain under
    -9		pain ~ bit
    -9		pain ~ when
    -9		peculiar
    -9		peep
    9		pero ~ hormigueo
    9		pie dormido
    -9		possibly
    9		pressed
    -9	weakness:70	puedo ~ <the>
    9		que el
    -9		que ~ <my>
    9	self_harm:24	quiero
    9		quite <the>
    -9		quite painful
    -9		raro en
    -9		raro en <the>
    -9		raro ~ <the>
    9		relief
    9		said ~ <feel>
    -9		same ~ <part>
    9		say ~ ,
    9		seems
    -9	sharp_pain:-80	sharp ~ .
    9		shooting ~ in
    9		short
    -9		shoulder blades
    9		si ~ .
    -9		si ~ hormigueo
    -9		sin dolor ,
    -9	worsening:7	since i
    9		since ~ .
    9		since ~ <part>
    9	allergic_reaction:25	skin
    -9		something <feel>
    -9		something feels
    -9		sore but
    9		sore ~ <time>
    -9		soreness & [en362]
    -9		soreness <be>
    -9		soreness is
    9		soreness ~ <be>
    9	worsening:89	sorer
    9		sorer & [en874]
    9	faint_dizzy:20	stand
    -9		still ~ i
    9		stop ,
    -9		su
    -9		sure if
    -9		swear
    -9		swear ~ it
    -9		tal
    -9		tal vez
    9		talon
    -9		tender ~ <the>
    -9		than last
    9		than yesterday but
    9		than ~ still
    9		the bed
    9		the feeling
    -9		the knees
    -9		the leg
    -9		the shoulders
    9		there <be> <the>
    9		thermometer & #
    9		thermometer ~ #
    -9		tingling & ?
    -9		tingling & [en404]
    9		tingling & [en682]
    -9		tingling ~ ,
    -9		to bed
    -9		to normal
    9		to ~ to
    9		to ~ with
    9		todo ~ que
    -9		trabajo
    -9		tuve
    -9		under my
    -9		under ~ i
    -9		used
    9	numbness:32	wake
    -9		warm ~ ,
    -9		was weak
    9		well ~ <the>
    -9		what ~ <feel>
    -9		what ~ <part>
    -9		what ~ <the>
    -9		when ~ <be>
    -9		when ~ saw
    9		where <the>
    9		where the
    -9		whether
    -9		whether ~ <part>
    -9		who do
    -9		who do i
    9		with this
    -9		with ~ <part>
    9		with ~ headache
    -9		without ~ <my>
    -9		would <the>
    -9		y ~ .
    9		ya ~ <part>
    9		yes ~ <part>
    9		yesterday but
    9		yet
    9		you ~ it
    9		zaps
    8		# <time> and
    8		# de
    -8		# pain
    -8		# ~ ache
    -8		# ~ in
    8		# ~ now
    8		# ~ of
    -8	numbness:-1	, & [en1018]
    8		, & [en138]
    -8		, & [en378]
    -8		, & [en522]
    -8		, & [en60]
    8		, & [en63]
    8		, & [en693]
    8		, & [en698]
    -8		, & [en84]
    8		, & [en853]
    8		, & [en967]
    8		, & [es29]
    8		, & [es470]
    -8		, & [es58]
    -8		, and <the>
    8		, but
    -8		, como
    -8		, exactly
    -8		, hardly
    -8		, hoy
    -8	weakness:7	, pero
    8		, the
    8		, ~ ahi
    -8		, ~ good
    -8		, ~ lovely
    8		, ~ ok
    -8		, ~ or
    8		, ~ yesterday
    -8		- & #
    -8	numbness:-5	. & [en11]
    8		. & [en251]
    8		. & [en853]
    8	numbness:-26	. & [en890]
    8		. .
    8		. and
    8		. he
    8		. otherwise
    8		. ~ <day>
    8		. ~ for
    8		. ~ none
    8	sharp_pain:-47	. ~ yes
    -8		/^aft/
    -8		/^afte/
    8	chest_breath:196	/^air/
    -8		/^alg/
    -8		/^alt/
    -8		/^alto/
    -8		/^ando/
    -8		/^aw/
    -8		/^bana/
    8		/^bigg/
    8		/^bits/
    -8		/^bore/
    -8		/^cans/
    -8		/^caso/
    8	sharp_pain:-8 radiating_pain:-27 weakness:-2 worsening:-41 persistent_beyond_72h:-19 history_disc:-10 pregnancy_symptom:-18 saddle_numbness:-6 chest_breath:-5 calf_swelling:-32 severe_headache:-70 faint_dizzy:-14 allergic_reaction:-34 emergency:-22 self_harm:-21	/^co/
    -8	radiating_pain:-2	/^com/
    -8	numbness:20	/^comp/
    -8		/^coul/
    8	numbness:64	/^dead/
    -8		/^deci/
    8	tingling:2	/^dedo/
    8		/^dent/
    8		/^dic/
    8		/^dice/
    -8		/^dio/
    -8	osteoporosis:9	/^doc/
    -8		/^dod/
    -8		/^dodg/
    -8		/^doe/
    -8		/^does/
    8	weakness:51	/^drag/
    8		/^emp/
    -8		/^estu/
    -8		/^ev/
    8	sharp_pain:94	/^exc/
    -8	pregnancy_symptom:35	/^expe/
    8	sharp_pain:-31 weakness:-1 persistent_beyond_72h:-26 bladder_bowel:-30 saddle_numbness:-63 calf_swelling:-2 severe_headache:-10 allergic_reaction:-17 severe_bruising:-4 emergency:-57	/^fi/
    8		/^fore/
    -8		/^fou/
    8		/^goi/
    8		/^goin/
    8	weakness:12	/^grip/
    -8	chest_breath:58	/^hear/
    8		/^hop/
    8		/^ice/
    8		/^izq/
    -8		/^kep/
    -8		/^kept/
    8	sharp_pain:34 self_harm:7	/^ki/
    8		/^knif/
    8		/^lam/
    8		/^livi/
    8		/^low/
    -8		/^mand/
    -8		/^mara/
    -8		/^mate/
    -8		/^may$/
    -8		/^mayb/
    8		/^mid/
    -8	numbness:1 pregnancy_symptom:22	/^min/
    -8		/^musc/
    -8		/^nad/
    -8		/^nex/
    -8		/^next/
    -8	persistent_beyond_72h:2	/^nin/
    -8		/^nop/
    -8		/^nope/
    8	sharp_pain:-27 tingling:-13 emergency:16	/^now/
    -8		/^nume/
    -8		/^op/
    8	bladder_bowel:2	/^ori/
    -8		/^ow/
    8	sharp_pain:19 radiating_pain:14 weakness:-1 numbness:-29 tingling:-6 persistent_beyond_72h:4 bladder_bowel:-47 saddle_numbness:-3 fever:-8 faint_dizzy:-11 self_harm:-13	/^pai/
    8	sharp_pain:22 radiating_pain:7 weakness:-14 numbness:-24 tingling:-42 persistent_beyond_72h:11 history_injury:25 severe_headache:-22 faint_dizzy:-5 allergic_reaction:-29 severe_bruising:-16 self_harm:-36	/^pain/
    8		/^pant/
    8		/^pic/
    8	numbness:49	/^pin/
    8		/^plu/
    -8	weakness:7	/^pued/
    8	chest_breath:56 calf_swelling:6	/^puf/
    8	chest_breath:24	/^puff/
    8		/^pur/
    -8		/^qued/
    8		/^rath/
    8	sharp_pain:-24 persistent_beyond_72h:-3	/^ru/
    8		/^salv/
    8		/^san/
    8		/^scal/
    8		/^sha/
    -8	persistent_beyond_72h:53	/^shif/
    8	radiating_pain:-31 weakness:-26 worsening:-25 persistent_beyond_72h:1 history_injury:-19 pregnancy_symptom:3 chest_breath:-5 fever:-37 severe_headache:-2 faint_dizzy:-5 allergic_reaction:-35 severe_bruising:-9 self_harm:-62	/^si/
    8	sharp_pain:-2	/^sien/
    -8		/^sign/
    8		/^sil/
    -8		/^sms$/
    -8		/^sms/
    8		/^spar/
    8		/^stic/
    8	sharp_pain:-8 weakness:23 numbness:-4	/^su/
    8		/^subi/
    8		/^sud/
    8		/^sudd/
    8	self_harm:23	/^sui/
    8		/^swo/
    8	calf_swelling:6	/^swol/
    8		/^teng/
    8	severe_bruising:24	/^thig/
    8	weakness:-27 tingling:56 worsening:-21	/^ting/
    8		/^tod/
    8		/^torc/
    -8		/^tota/
    -8		/^tow/
    -8		/^trea/
    -8		/^usu/
    -8		/^usua/
    -8		/^vani/
    -8		/^warm/
    8	chest_breath:109	/^whee/
    8	saddle_numbness:50	/^wip/
    8		/^wipe/
    -8		/^with/
    8	numbness:42	/^woo/
    8	sharp_pain:-15 persistent_beyond_72h:-19 self_harm:-13	/^wor/
    -8		/^yell/
    -8	severe_headache:18	/abe/
    8		/able/
    -8		/afte/
    -8		/after/
    -8		/ages$/
    -8		/ages/
    -8		/ai$/
    8		/aid$/
    8		/aig/
    8		/alar/
    8	fever:12	/alen/
    -8		/alir$/
    -8		/alir/
    8		/alon$/
    8	radiating_pain:6	/alon/
    -8		/alto/
    8		/alvo$/
    8		/alvo/
    8	emergency:13	/amb/
    8		/amed/
    8	emergency:64	/amedi/
    8		/amino/
    -8		/amo$/
    8		/ampi/
    8		/ampin/
    -8		/andi/
    -8		/andin/
    -8		/anish/
    -8		/ann/
    -8		/appea/
    8		/arab/
    8		/arabl/
    8	emergency:7	/aram/
    8		/arame/
    8	emergency:34	/ardia/
    -8		/aren/
    8		/ares/
    -8	numbness:40	/ari/
    -8		/ario$/
    -8		/arti/
    8	chest_breath:31	/asp/
    -8	tingling:4 pregnancy_symptom:-1 saddle_numbness:8 severe_headache:1 allergic_reaction:50	/at$/
    8		/athe$/
    8		/aught/
    8		/aven/
    -8		/aviso/
    -8		/ayb/
    -8		/aybe$/
    -8		/aybe/
    8		/aza/
    8		/bbl/
    8		/bbli/
    8		/bblin/
    8		/beara/
    8		/bigg/
    8	weakness:30 numbness:-33 worsening:10 persistent_beyond_72h:-29	/ble/
    -8		/bles/
    8		/bling/
    -8		/bore/
    -8		/bored/
    -8		/bou/
    8		/cale/
    -8		/call$/
    8		/care/
    -8		/carp/
    -8		/case$/
    -8		/case/
    -8		/caso/
    8	numbness:-6 chest_breath:99	/ches/
    8		/chis/
    8		/ckle/
    -8		/colle/
    -8	numbness:15	/comp/
    -8		/compl/
    8		/contr/
    8		/corri/
    -8		/coul/
    -8		/could/
    8	sharp_pain:52	/cru/
    8	history_disc:14	/ctom/
    8	history_disc:32	/ctomy/
    -8		/cuer/
    8		/dden$/
    8		/dden/
    8	radiating_pain:-3 numbness:82	/dead/
    8		/dedo/
    8		/dice/
    8		/dics$/
    8		/dics/
    -8		/dio$/
    -8		/doc/
    -8		/dod/
    -8		/dodg/
    -8		/doe/
    -8		/does$/
    -8		/does/
    -8		/doin/
    -8		/doing/
    8	numbness:52	/dor/
    8	weakness:54	/drag/
    8		/dragg/
    -8		/drivi/
    8		/eade/
    8	faint_dizzy:88	/eaded/
    8		/eara/
    8		/earab/
    8		/earm$/
    8		/earm/
    8		/ech/
    8		/eci$/
    -8		/ect$/
    8	history_disc:28	/ecto/
    8	history_disc:3	/ectom/
    8		/edia$/
    8		/edics/
    8	weakness:10	/edo$/
    8		/eems/
    8		/eeps$/
    8		/eeps/
    -8		/ees$/
    8		/eeze/
    -8		/egue/
    -8		/egur/
    -8		/egura/
    -8		/eha/
    8		/eight/
    -8	numbness:24 saddle_numbness:7	/eling/
    -8	radiating_pain:15 numbness:40	/ell/
    -8		/ellin/
    8		/eltas/
    8		/ena$/
    8		/ened/
    8		/enm/
    8		/enme$/
    8		/enme/
    8		/ente$/
    8		/entu/
    8	weakness:12	/eps/
    -8		/erab/
    8		/eral/
    8	fever:3	/erat/
    8		/erec/
    -8		/erent/
    -8		/erf/
    -8		/erman/
    8		/ersi/
    8		/erve$/
    -8		/erwa/
    -8		/erwar/
    -8		/esa/
    -8		/ested/
    -8		/estu/
    -8		/etch$/
    8		/eter/
    8		/eti/
    -8	persistent_beyond_72h:65	/eves$/
    -8	persistent_beyond_72h:6	/eves/
    8		/ewe/
    8		/ewer/
    8	sharp_pain:13	/exc/
    -8		/expe/
    8		/eze/
    -8		/fect$/
    8		/fen$/
    -8		/ffi/
    8	weakness:33 tingling:-47	/flo/
    8		/forea/
    -8		/fou/
    8		/fra/
    -8		/fter/
    -8		/fterw/
    -8		/genci/
    8		/ggl/
    -8		/gin/
    -8		/good$/
    8		/gor/
    -8		/grand/
    -8	worsening:5	/gre/
    8	weakness:74	/grip$/
    8	weakness:107	/grip/
    8		/gua/
    -8		/gura$/
    -8		/gura/
    -8		/gus/
    8		/habia/
    -8		/happ/
    -8	chest_breath:36	/hear/
    -8		/heet$/
    8		/hell$/
    -8	history_disc:41 history_injury:-45 faint_dizzy:-1	/her/
    -8	persistent_beyond_72h:40	/hif/
    -8		/hift$/
    -8	persistent_beyond_72h:6	/hift/
    8		/hit/
    -8		/hora/
    -8		/horas/
    8		/hro/
    -8	numbness:-12	/hs$/
    8		/humb$/
    -8		/hurt$/
    -8		/ibly$/
    -8		/ibly/
    -8		/ical/
    -8	weakness:24 numbness:-1	/ice/
    -8		/ices/
    -8		/ich/
    8		/icing/
    8	sharp_pain:26 numbness:17	/ick$/
    8	emergency:8	/ics$/
    8		/ics/
    -8	sharp_pain:-2 weakness:-19 persistent_beyond_72h:-7 pregnancy_symptom:-16 bladder_bowel:-21	/ien/
    -8	tingling:19	/ies/
    -8		/ign/
    8	sharp_pain:-41 worsening:-22	/igu/
    8		/ijo/
    -8		/ild$/
    8	persistent_beyond_72h:-4 bladder_bowel:13	/ina/
    8		/ince$/
    8		/ipe$/
    8		/ique/
    -8		/irs/
    8		/itch/
    8		/itte/
    -8		/ize/
    8		/izq/
    -8		/je$/
    -8		/kep/
    -8		/kept$/
    -8		/kept/
    -8		/knees/
    8		/knif/
    8		/knife/
    8	numbness:-8 severe_bruising:39	/lac/
    8	sharp_pain:39	/lad/
    8		/lame$/
    -8		/lamo$/
    -8		/lamo/
    8		/laps/
    8		/lav/
    -8		/lay/
    8	weakness:-52 numbness:52	/lee/
    8		/leva/
    8		/lid$/
    -8	weakness:-2 severe_headache:7	/ligh/
    -8	weakness:-12 severe_headache:21	/light/
    8	emergency:29	/lio/
    8		/lippe/
    -8		/lir$/
    -8		/lir/
    8	self_harm:41	/livi/
    8	self_harm:16	/livin/
    8	sharp_pain:-17 radiating_pain:-11 weakness:-9 tingling:-16 worsening:-18 persistent_beyond_72h:-7 history_disc:-56 osteoporosis:-16 pregnancy_symptom:-10 severe_headache:-4 faint_dizzy:-5 severe_bruising:-9 emergency:-6 self_harm:-42	/ll$/
    -8		/llamo/
    8	faint_dizzy:6	/llap/
    8		/llaps/
    8	calf_swelling:21	/llen$/
    -8		/llow$/
    8	numbness:1	/long$/
    8		/look$/
    8		/ltas$/
    8		/ltas/
    -8		/lwa/
    -8		/lway/
    -8		/mand/
    -8		/mara/
    -8		/may$/
    -8		/mayb/
    -8		/maybe/
    -8		/mbi/
    -8		/mero$/
    -8		/mero/
    8	pregnancy_symptom:75 bladder_bowel:28	/mes/
    8	numbness:-5	/met/
    8		/mic/
    -8		/migh/
    -8		/might/
    8		/minar/
    8		/mino$/
    8		/mino/
    8	persistent_beyond_72h:3	/mond/
    -8		/much$/
    -8		/musc/
    8	weakness:-9 numbness:-17 tingling:-16 worsening:-2 saddle_numbness:28 fever:-5 faint_dizzy:-7 emergency:-4	/na$/
    -8		/nada$/
    -8		/nap/
    8		/nate/
    8		/nce$/
    8	history_injury:42	/nded$/
    8	history_injury:76	/nded/
    8		/nearl/
    8		/neci$/
    8	numbness:-26 saddle_numbness:-1 chest_breath:-6 calf_swelling:21 faint_dizzy:-28 self_harm:-3	/nee/
    -8		/nees$/
    -8		/nees/
    -8		/nex/
    -8		/next$/
    -8		/next/
    8		/ngo$/
    8		/nif/
    8		/nife$/
    8		/nife/
    -8	fever:5	/nig/
    8		/nme$/
    8		/nme/
    8		/nner/
    -8		/nop/
    -8		/nope$/
    -8		/nope/
    -8		/note/
    -8		/nsu/
    8		/nta$/
    -8		/ntest/
    8		/ntl/
    -8		/nume/
    -8		/numer/
    8		/obi/
    8		/ofen$/
    -8		/oga$/
    -8		/oga/
    8		/ollap/
    8	calf_swelling:12	/ollen/
    -8		/omen/
    8		/omi/
    -8		/ompl/
    8	history_disc:26	/omy$/
    8	history_disc:93	/omy/
    8	persistent_beyond_72h:4	/onda/
    -8		/onder/
    -8	sharp_pain:-46	/ong/
    8		/ons$/
    8		/ontr/
    8	weakness:21 tingling:-13 persistent_beyond_72h:-16 bladder_bowel:-27 saddle_numbness:-6 faint_dizzy:-5	/oot/
    -8		/oras$/
    -8		/oras/
    8		/orea/
    8		/orear/
    -8		/ored/
    -8		/org/
    8	weakness:-3	/ormi/
    8		/ormid/
    8		/oso$/
    -8		/otal/
    8	weakness:12 tingling:-12 self_harm:-6	/ove/
    8	persistent_beyond_72h:-18	/own/
    8	sharp_pain:16 radiating_pain:5 weakness:-13 tingling:-6 bladder_bowel:-20 saddle_numbness:-21 fever:-7 allergic_reaction:-5 self_harm:-17	/pai/
    8	sharp_pain:12 radiating_pain:11 numbness:-15 tingling:-39 persistent_beyond_72h:7 history_injury:19 saddle_numbness:-2 severe_headache:-1 allergic_reaction:-1 severe_bruising:-19 self_harm:-9	/pain/
    8	emergency:4	/param/
    -8		/paren/
    -8		/parti/
    -8		/pear/
    -8		/peare/
    8		/pens/
    8		/pica/
    8	weakness:13 tingling:-10 chest_breath:4	/ping$/
    -8		/ple/
    8		/plu/
    -8		/poc/
    -8	allergic_reaction:6	/pol/
    -8		/poor$/
    -8		/ppea/
    -8		/ppear/
    -8		/ppy$/
    -8		/ppy/
    8	tingling:117	/prick/
    -8	weakness:24	/pued/
    8	chest_breath:14	/puf/
    8		/puff/
    -8		/pulle/
    8	sharp_pain:63	/pun/
    8		/pur/
    -8		/qued/
    -8	worsening:5	/quit/
    -8		/race$/
    8		/racti/
    -8		/radi/
    8		/raig/
    8		/rame/
    8		/ramed/
    8		/rampi/
    -8		/rara/
    8		/rathe/
    8		/rce$/
    8		/rce/
    8	emergency:40	/rdia/
    8		/rearm/
    -8		/rece/
    -8	pregnancy_symptom:50	/reg/
    8		/rer$/
    8	worsening:23	/rer/
    8	worsening:-11 faint_dizzy:-9 emergency:73	/rge/
    8		/rible/
    -8		/rida/
    -8		/rio$/
    8		/rir$/
    -8		/rivi/
    -8		/rivin/
    -8		/rle/
    8		/rly$/
    8		/rly/
    -8		/rman/
    8		/rmid/
    8		/rol$/
    8	faint_dizzy:98	/rtig/
    -8		/salir/
    8		/salv/
    8		/salvo/
    -8		/sappe/
    8	osteoporosis:43	/sca/
    8		/scal/
    8		/sce/
    -8		/scle$/
    8		/sco$/
    -8		/segur/
    -8		/sent$/
    8		/ses$/
    8		/sha/
    -8	persistent_beyond_72h:17	/shif/
    -8	persistent_beyond_72h:31	/shift/
    8		/shin/
    -8		/sign/
    8	persistent_beyond_72h:1	/sigue/
    8		/siv/
    8		/sive/
    -8		/sms$/
    -8		/sms/
    8	tingling:44	/spar/
    8	tingling:32	/spark/
    -8		/sper/
    8		/ssiv/
    8		/ssive/
    8	sharp_pain:148 tingling:-20	/stab/
    8		/stick/
    -8		/stop$/
    -8		/story/
    8		/subi/
    8		/subir/
    8		/sud/
    8		/sudd/
    8		/sudde/
    8	self_harm:42	/sui/
    -8		/swear/
    8		/swo/
    8	calf_swelling:3	/swol/
    8		/swoll/
    -8	worsening:-16 calf_swelling:11 allergic_reaction:-9	/ta$/
    -8		/talk$/
    8		/tati/
    8		/taz/
    8	worsening:167	/tensi/
    -8		/terwa/
    -8		/test/
    8		/thig/
    8	severe_bruising:1	/thigh/
    -8	numbness:14 persistent_beyond_72h:-1 osteoporosis:11	/thin/
    -8		/ti$/
    -8		/tid/
    8	sharp_pain:-18 radiating_pain:-13 weakness:-2 numbness:-10 tingling:88 worsening:-7	/tingl/
    8	numbness:6 saddle_numbness:26	/tion/
    8	sharp_pain:-25 emergency:-12	/tod/
    8		/tomy$/
    8	history_disc:3	/tomy/
    8		/torc/
    8		/torci/
    -8		/tory$/
    -8		/tory/
    -8		/tota/
    -8		/total/
    -8	numbness:7	/tou/
    -8		/tow/
    8		/traig/
    -8		/trang/
    -8		/treat/
    8		/trol$/
    8		/ubb/
    8		/ubber/
    8		/ubi/
    8	chest_breath:8	/ubir$/
    8		/ubir/
    8		/udd/
    8		/udde/
    8		/udden/
    8		/uent/
    8	tingling:-12 persistent_beyond_72h:-3	/uie/
    8		/ulg/
    -8		/umer/
    -8		/umero/
    -8		/unt$/
    -8	numbness:1	/urm/
    -8	numbness:43	/urmi/
    -8		/urt$/
    -8		/usu/
    -8		/usua/
    -8		/usual/
    8	emergency:18	/uth$/
    -8		/vani/
    -8		/vanis/
    -8		/ved/
    -8		/vel/
    -8		/veni/
    8		/vid/
    8		/vien/
    -8		/viso/
    8	numbness:8	/wake/
    -8		/wards/
    -8		/warm$/
    -8		/warm/
    -8		/way/
    8		/wer$/
    8	saddle_numbness:131	/wip/
    8	saddle_numbness:8	/wipe/
    -8	numbness:27 chest_breath:-1	/wit/
    -8	radiating_pain:-9	/with/
    8		/wol/
    8		/woll/
    8	calf_swelling:7	/wolle/
    8	numbness:78	/woo/
    -8		/xpe/
    -8		/ybe$/
    -8		/ybe/
    -8		/yell/
    -8		/yello/
    8		: yes
    -8		<be> <become> now
    8	sharp_pain:-27	<be> <my>
    -8		<be> <the> bit
    -8		<be> <the> wee
    8		<be> at
    8		<be> con dolor
    8	weakness:11	<be> dragging
    -8		<be> grand
    8		<be> manana
    -8		<be> segura
    -8		<be> so
    8		<be> ~ around
    8		<be> ~ before
    8		<be> ~ can
    -8		<be> ~ cold
    -8		<be> ~ de
    8		<be> ~ fiebre
    8		<be> ~ hurting
    8		<be> ~ living
    -8		<be> ~ pregnant
    8		<be> ~ say
    8		<be> ~ stronger
    -8		<be> ~ today
    8		<be> ~ urgencias
    -8		<become> numb on
    -8		<count> ~ .
    8		<count> ~ <time>
    -8		<count> ~ as
    8		<count> ~ of
    -8		<day> at
    8		<day> in
    -8		<day> ~ sharp
    8		<day> ~ you
    -8		<feel> <the> bit
    8		<feel> <the> thing
    -8		<feel> ~ for
    8		<feel> ~ i
    8		<feel> ~ of
    -8		<have> <be> numb
    8	sharp_pain:-85 numbness:-6 history_disc:66 pregnancy_symptom:10	<have> <the>
    8		<have> <the> accident
    -8		<have> not <have>
    -8		<have> tingling
    -8	allergic_reaction:47	<have> ~ <my>
    8		<have> ~ accident
    -8		<my> <part> <become>
    8	numbness:3	<my> <part> and
    8		<my> <part> will
    8	faint_dizzy:44	<my> da
    8		<my> da vueltas
    8		<my> massage
    -8		<my> number
    -8		<my> puedo
    -8		<my> ~ he
    -8	sharp_pain:37 radiating_pain:4 chest_breath:13	<my> ~ i
    8		<my> ~ ronchas
    -8		<my> ~ size
    8		<my> ~ vueltas
    -8		<part> , can
    -8		<part> , could
    -8	sharp_pain:44	<part> , no
    -8	numbness:60	<part> <become>
    8		<part> <feel> weak
    -8		<part> <part>
    -8	numbness:11	<part> <the>
    -8		<part> aches
    8		<part> como
    8		<part> tingle
    -8		<part> to full
    -8		<part> today
    8	numbness:29	<part> ~ bit
    -8		<part> ~ could
    -8		<part> ~ down
    -8		<part> ~ happy
    -8		<part> ~ normal
    8	numbness:62	<part> ~ off
    -8		<part> ~ por
    8		<part> ~ really
    8		<part> ~ something
    -8		<part> ~ they
    -8		<part> ~ thing
    -8	sharp_pain:-4	<part> ~ to
    8		<part> ~ twice
    8		<part> ~ when
    -8		<person> <the>
    -8		<person> ~ <count>
    8		<person> ~ i
    8		<side> <time> ,
    8	weakness:-1 calf_swelling:1	<side> ~ <be>
    8		<side> ~ good
    -8	tingling:51	<side> ~ i
    8		<side> ~ it
    -8		<side> ~ you
    8		<the> <part> como
    -8		<the> <part> for
    -8		<the> <time> ,
    8		<the> <time> now
    8		<the> accident
    8		<the> accident in
    8		<the> electric
    8		<the> fist
    8		<the> from
    -8		<the> list
    -8		<the> lunes
    -8		<the> morning than
    -8		<the> poco
    8		<the> point
    -8		<the> quien
    -8		<the> quien llamo
    8		<the> rest
    -8		<the> sheet
    -8		<the> tingly
    -8		<the> ~ <feel>
    8		<the> ~ dormido
    8		<the> ~ every
    -8		<the> ~ home
    -8		<the> ~ horas
    8		<the> ~ hot
    -8		<the> ~ llamo
    -8		<the> ~ numb
    -8	sharp_pain:-5 numbness:10 self_harm:28	<the> ~ on
    -8		<the> ~ paso
    8		<the> ~ va
    -8		<time> , it
    8		<time> <count>
    8		<time> it <be>
    -8		<time> ~ as
    8		<time> ~ by
    -8		<time> ~ it
    -8		? & [en522]
    -8		? ~ <person>
    -8		[en1002] & [en58]
    -8	sharp_pain:37 emergency:11	[en1002] & [en869]
    8		[en1014] & #
    8		[en1018] & [en508]
    -8		[en1018] & [en551]
    -8		[en1018] & [en554]
    -8		[en1018] & [en633]
    -8		[en1018] & [en709]
    8		[en1018] & [en989]
    8		[en101] & [en1020]
    -8		[en101] & [en19]
    -8	weakness:-24 chest_breath:19 severe_bruising:15	[en1020] & [en251]
    -8	sharp_pain:2	[en1020] & [en333]
    -8		[en1020] & [en394]
    8		[en1020] & [en634]
    8		[en1020] & [en63]
    -8		[en1020] & [en85]
    8		[en106] & [en426]
    -8		[en106] & [en60]
    8		[en106] & [en634]
    -8		[en106] & [en682]
    8		[en116] & .
    -8	persistent_beyond_72h:30	[en11] & #
    8		[en11] & [en127]
    8		[en11] & [en251]
    -8	numbness:1 faint_dizzy:34	[en11] & [en37]
    -8		[en11] & [en394]
    8		[en11] & [en522]
    -8		[en11] & [en581]
    -8		[en11] & [en889]
    -8		[en11] & [en90]
    8	numbness:2	[en11] & numbness
    8		[en122] & [en251]
    -8		[en12] & #
    8		[en12] & [en458]
    -8		[en12] & [en650]
    -8		[en12] & [en999]
    8		[en141] & [en1002]
    -8		[en143] & [en11]
    -8		[en148] & ,
    -8		[en148] & [en362]
    8		[en148] & [en378]
    8		[en148] & [en490]
    8		[en148] & [en890]
    8	worsening:-4 persistent_beyond_72h:9	[en157]
    -8	sharp_pain:1	[en170] & [en1020]
    8		[en170] & [en468]
    -8		[en170] & [en85]
    8		[en181] & [en20]
    8		[en181] & [en218]
    -8	sharp_pain:-27 weakness:3 tingling:-9	[en19] & ,
    -8		[en19] & [en380]
    -8		[en19] & [en468]
    -8		[en19] & [en709]
    -8		[en19] & [en789]
    8		[en19] & [en84]
    8		[en19] & [en869]
    8		[en19] & numbness
    8		[en19] & tuesday
    -8		[en202] & [en362]
    -8		[en202] & [en468]
    8		[en20] & [en28]
    8		[en20] & [en37]
    8		[en20] & [en469]
    -8		[en20] & [en522]
    8	sharp_pain:1	[en20] & [en63]
    8	weakness:45 numbness:8 severe_headache:11 faint_dizzy:48 severe_bruising:11 self_harm:61	[en20] & [en966]
    -8		[en212] & [en250]
    8		[en215] & [en1002]
    8		[en215] & [en12]
    -8	sharp_pain:3 persistent_beyond_72h:30 chest_breath:35	[en234] & [en1002]
    8		[en234] & [en207]
    -8		[en234] & [en634]
    -8	chest_breath:14	[en234] & [en869]
    8		[en234] & pee
    -8		[en251] & ,
    8		[en251] & [en121]
    8		[en251] & [en181]
    -8		[en251] & [en341]
    -8		[en251] & [en357]
    -8	history_injury:23	[en251] & [en60]
    -8		[en251] & [en682]
    8	radiating_pain:38	[en251] & [en746]
    8		[en251] & [en84]
    -8		[en252]
    -8		[en252] & ,
    8		[en252] & [en1018]
    -8		[en255]
    8		[en266] & ,
    -8		[en266] & [en362]
    8		[en28] & ?
    -8		[en28] & [en333]
    8		[en28] & [en508]
    8		[en28] & [en746]
    8		[en28] & [en762]
    8		[en28] & [es182]
    -8		[en29] & [en298]
    8		[en309] & [en1002]
    -8		[en309] & [en1020]
    -8		[en317] & [en1020]
    8		[en333] & [en378]
    -8		[en362] & [en157]
    8		[en362] & [en170]
    8		[en362] & [en468]
    -8		[en362] & [en602]
    -8		[en362] & [en660]
    -8		[en362] & [en84]
    8		[en377]
    8		[en378] & [en1002]
    8		[en378] & [en362]
    8		[en378] & [en778]
    8		[en37] & [en11]
    -8		[en37] & [en653]
    -8		[en380] & ,
    8		[en380] & [en234]
    -8		[en380] & [en468]
    -8		[en391] & bruise
    8		[en394] & [en1018]
    8	self_harm:33	[en394] & [en1020]
    8		[en394] & [en19]
    8		[en394] & [en490]
    -8		[en39] & [en11]
    -8		[en39] & [en212]
    -8		[en39] & [en980]
    8		[en3] & #
    -8		[en3] & ,
    8		[en404] & [en148]
    8		[en410] & [en11]
    8		[en426] & [en181]
    -8		[en426] & [en215]
    8		[en426] & [en39]
    8		[en426] & [en613]
    -8		[en426] & [en853]
    8		[en426] & [en989]
    8		[en42] & [en362]
    -8		[en439] & ,
    -8		[en458] & [en551]
    8		[en458] & [en980]
    -8		[en461] & [en1018]
    8		[en461] & [en60]
    8	fever:39	[en468] & [en1013]
    8		[en468] & [en426]
    -8		[en468] & [en60]
    -8		[en474] & [en63]
    -8		[en487]
    -8		[en490] & [en12]
    -8		[en490] & [en157]
    -8		[en490] & [en251]
    8		[en490] & [en325]
    -8		[en490] & [en477]
    8		[en490] & [en554]
    8		[en490] & [en581]
    8		[en490] & [en634]
    -8		[en490] & [en980]
    -8		[en507] & ,
    -8		[en508] & [en189]
    8		[en508] & [en869]
    8		[en522] & .
    -8		[en549] & [en1020]
    8		[en551] & #
    -8		[en551] & [en124]
    -8		[en551] & [en37]
    8		[en551] & [en380]
    -8		[en551] & [en554]
    -8		[en567] & [es182]
    8		[en581] & [en11]
    -8		[en58] & [en709]
    8		[en58] & [en997]
    -8		[en602] & [en1002]
    8		[en602] & [en251]
    8		[en602] & [en508]
    8		[en602] & [en954]
    -8		[en60] & [en890]
    -8		[en60] & [es182]
    -8	tingling:5	[en60] & calf
    8		[en613] & [en84]
    8		[en613] & [en869]
    8		[en618] & [en810]
    8	sharp_pain:11	[en633] & [en1020]
    -8		[en633] & [en116]
    8		[en633] & [en11]
    8		[en633] & [en127]
    -8		[en633] & [en148]
    8		[en633] & [en60]
    8		[en633] & [en613]
    8		[en633] & [en633]
    8		[en634] & [en394]
    8		[en634] & [en426]
    -8		[en63] & [en106]
    -8		[en650] & [en12]
    8		[en650] & [en461]
    8		[en650] & [en602]
    8		[en660] & [en3]
    -8		[en660] & [en966]
    8		[en661] & ,
    -8		[en677] & [en11]
    8		[en679]
    8		[en682] & #
    8		[en682] & [en1018]
    8		[en682] & [en439]
    8		[en682] & [en677]
    8		[en693] & [en426]
    8		[en709] & [en618]
    -8		[en709] & [en762]
    8		[en742]
    8		[en746] & #
    8		[en746] & ,
    8		[en746] & [en127]
    -8		[en762] & [en170]
    8		[en762] & [en28]
    8	sharp_pain:24	[en762] & [en917]
    8		[en77]
    -8		[en789] & [en11]
    8		[en805] & [en42]
    8		[en807] & [en949]
    8		[en807] & bruises
    8		[en810] & [en3]
    8		[en810] & [en84]
    -8		[en810] & [en999]
    -8		[en821] & [en1020]
    -8		[en837]
    8		[en84] & [en42]
    -8		[en84] & [en60]
    8		[en84] & [en810]
    8		[en853] & [en468]
    -8		[en853] & [en746]
    -8		[en85] & [en250]
    8		[en869] & [en101]
    -8	radiating_pain:7	[en869] & [en251]
    8		[en869] & [en252]
    -8	sharp_pain:-57 radiating_pain:17 weakness:-3	[en869] & [en362]
    -8		[en869] & [en458]
    -8		[en869] & [en468]
    8		[en869] & [en506]
    -8	sharp_pain:4 numbness:-28	[en869] & [en869]
    8		[en869] & [en991]
    -8		[en871] & [en251]
    8		[en874] & [en37]
    8		[en874] & [en490]
    8		[en874] & [es1022]
    -8	weakness:-22 tingling:-12	[en874] & [es214]
    8		[en874] & [es362]
    8		[en874] & [es49]
    8		[en874] & [es726]
    8		[en874] & ronchas
    8		[en890] & #
    8		[en890] & [en1020]
    8		[en890] & [en3]
    8		[en890] & [en938]
    8		[en906] & [en458]
    8		[en90] & [en506]
    -8		[en917] & [en1002]
    8		[en935] & .
    -8		[en935] & [en11]
    -8		[en93] & [en148]
    8	numbness:1 saddle_numbness:42	[en93] & [en20]
    -8		[en93] & [en682]
    -8		[en949] & [en19]
    -8		[en949] & [en426]
    8		[en954] & #
    -8		[en954] & [en437]
    8		[en954] & [en522]
    8		[en966] & [en124]
    -8		[en966] & [en19]
    -8	self_harm:2	[en966] & [en234]
    -8		[en966] & [en42]
    8		[en966] & [en522]
    -8		[en966] & [en602]
    8		[en966] & [en698]
    8		[en966] & [en845]
    8		[en966] & [en853]
    8		[en966] & [en877]
    -8	faint_dizzy:35	[en966] & [en966]
    -8		[en967] & ,
    8		[en967] & [en762]
    -8	sharp_pain:17	[en980] & ,
    -8		[en986] & [en215]
    8		[en986] & [en60]
    8		[en986] & [en762]
    8		[en991] & [en1002]
    8		[en997] & [en1020]
    8		[en999] & [en1020]
    -8		[en999] & [en746]
    -8		[es1015]
    8		[es1023]
    -8		[es122] & [en1014]
    -8		[es122] & [en19]
    -8		[es122] & [es198]
    -8		[es122] & [es823]
    -8		[es150] & ,
    8	saddle_numbness:83	[es182] & [en1020]
    8		[es182] & [en106]
    -8		[es182] & [en653]
    8		[es182] & [en889]
    -8		[es182] & [en917]
    -8		[es182] & [es127]
    8		[es182] & [es58]
    -8		[es188] & ,
    -8		[es198]
    -8		[es1] & [es214]
    8		[es1] & [es219]
    8		[es1] & [es502]
    8		[es1] & [es694]
    -8		[es1] & [es975]
    8		[es214] & [es1022]
    8		[es214] & [es214]
    -8		[es214] & [es427]
    -8		[es214] & [es694]
    8		[es219]
    8		[es253] & [es251]
    8		[es253] & [es54]
    8		[es253] & [es91]
    -8		[es254] & [es182]
    8		[es254] & [es1]
    8		[es26] & ,
    -8		[es26] & [es1]
    -8		[es2] & [es502]
    8		[es2] & [es694]
    -8		[es2] & [es895]
    -8		[es2] & [es987]
    8		[es2] & fiebre
    -8		[es311] & [es106]
    -8		[es311] & [es62]
    -8		[es362] & [es503]
    -8		[es42] & [es106]
    8		[es438] & [es17]
    8		[es438] & [es42]
    -8		[es438] & hormigueo
    8		[es49] & [es443]
    -8		[es502] & ,
    8		[es502] & [es1]
    -8		[es502] & [es214]
    8		[es502] & [es230]
    -8		[es502] & [es375]
    8		[es502] & [es726]
    8		[es502] & [es950]
    -8		[es503] & [en874]
    8		[es503] & [es975]
    8		[es503] & [es982]
    -8		[es503] & [es998]
    -8		[es54] & [es854]
    8		[es55] & [es42]
    8		[es58] & [es950]
    8		[es663]
    8		[es694] & [es150]
    -8		[es694] & [es854]
    8		[es699] & [es182]
    -8		[es699] & [es975]
    8		[es79] & [es13]
    8		[es854] & [es150]
    -8		[es854] & [es503]
    8		[es854] & fiebre
    8		[es870] & [es1022]
    8		[es895] & [es362]
    -8		[es942]
    8		[es950] & [en19]
    8		[es950] & [es122]
    8		[es950] & [es870]
    -8		[es950] & [es998]
    -8		[es966] & ,
    -8		[es975] & [es950]
    8		[es982] & [en19]
    -8		[es982] & [es17]
    8		[es982] & [es982]
    8		[es998] & [es26]
    8		[es998] & [es694]
    8		a fist
    -8		a headache
    -8		a hospital
    -8		a quien
    8		accident in
    -8		ache <be>
    -8		ache ~ ,
    8		after <the>
    -8		after ~ it
    -8		afterwards
    -8		agony ~ ,
    -8		agua
    8		al #
    8		also <my>
    8		also my
    8		also ~ <part>
    8		amaneci
    8		amaneci & [es42]
    8		an accident
    8		and ~ and
    -8		ando
    8		another notch
    -8		ants ~ <the>
    8		asked about
    8		at ~ with
    8		baby <be>
    8		baby <be> not
    8		baby is
    8		baby ~ not
    -8		back s
    8		be here
    -8		be sore
    -8		been numb
    8		bit ,
    -8		bit ~ of
    8		bits
    8		bother you
    -8		breast
    8		breathe
    -8		bruise ~ ,
    -8		but <my>
    8		but ~ <the>
    -8	worsening:53	by
    -8		by ~ ,
    8		cada hora
    8		cada vez
    -8		calambritos en
    -8		calambritos en <the>
    -8		call
    8		call ~ .
    8		caminar
    8		camino
    -8		can not say
    -8	weakness:-10	can ~ ,
    -8		carried
    -8		casi nada
    8		come out
    8		como una
    8		como ~ <the>
    -8		con ~ en
    8		control
    -8		could
    8		could ~ ask
    8		could ~ on
    -8		cuanto ~ <the>
    8		da vueltas
    -8		de espalda
    -8		de ~ <my>
    8		de ~ y
    -8		dead ~ <time>
    -8		dia ~ <the>
    -8		dias sin
    8		dias ~ <part>
    -8		different
    -8		disappeared
    -8		dizzy & ,
    8		do not want
    8		do ~ here
    -8		do ~ know
    -8		does
    8		dolor ,
    -8		dolor ni
    -8		driving
    8		duele
    8	numbness:-5 worsening:-33 chest_breath:-5	en <the>
    8	sharp_pain:44 weakness:-23 numbness:-6	en <the> <part>
    -8		en el
    8		ending it
    8		esta manana
    -8		estos
    -8		evening ~ it
    -8		ever ~ ,
    8		every ~ <time>
    -8		fading & [en746]
    8		fine ~ <count>
    8		fingers
    8		forearm
    8		fuerza ~ <the>
    -8		full ~ now
    8		give it
    8		gone by
    -8		good
    -8		got worse
    8	weakness:9	grip
    8		grip <have>
    8		grip has
    -8		grip ~ ,
    8		habia
    -8		had pins
    -8		hago si <be>
    8		have had
    -8		headache since
    -8		heavy ~ ,
    8		hell
    8		hold my
    -8		honestly can
    -8		honestly can not
    8		honestly ~ see
    -8		horas
    8		hormigueo & ,
    -8		hormigueo & [es106]
    -8		hoy ~ mas
    -8		hurt
    8		hurts ~ <the>
    8		hurts ~ as
    -8		husband has
    8	numbness:-1 history_disc:-1	i am
    -8		i asked
    -8		i ever
    8		i feel
    -8		i would like
    -8		i ~ <count>
    -8		i ~ driving
    8		i ~ dropping
    8		i ~ off
    -8		i ~ or
    -8		i ~ over
    8		i ~ things
    8		ibuprofen
    8		ibuprofen & [en11]
    -8		if ~ pain
    -8		in ages
    -8		in ~ <become>
    8		in ~ and
    -8		in ~ but
    -8		in ~ it
    8		in ~ not
    8		in ~ pain
    -8		in ~ room
    8	radiating_pain:9	into
    8	radiating_pain:82	into ~ <part>
    -8		it off
    8	sharp_pain:10	it ~ <the>
    8		it ~ of
    8		just my
    8		just ~ bit
    -8		just ~ i
    -8		kept
    8		knee ,
    -8		knees
    8		knife
    8		knife ~ <part>
    8	persistent_beyond_72h:-3	last <time>
    -8		late+an
    8		late+bastante
    -8		late+completely
    -8		late+disappeared
    8		late+estoy
    8		late+help
    8		late+improvement
    8	sharp_pain:-12	late+in
    -8		late+longer
    8		late+quita
    -8		late+should
    -8		late+sin
    -8		late+stiff
    -8		late+take
    -8		late+though
    8		late+thursday
    -8		late+well
    8		later ~ <part>
    -8		leave ~ <the>
    8		like ~ in
    8		live
    8	self_harm:10	living
    8		llame
    8		llame <the>
    -8		llamo
    8		look
    8		make <the> fist
    8		make ~ fist
    8	calf_swelling:31	mas ~ <the>
    -8		massage help
    -8		massage in <my>
    -8		may
    -8		maybe
    8	faint_dizzy:34	me da
    -8		me fue
    -8		me puedo
    -8		me sigue
    8		media
    8	persistent_beyond_72h:2	monday
    8		monday & [en810]
    -8		morning than
    -8	sharp_pain:19	much
    8		much as
    -8		muscle
    -8		my feet
    -8		my number
    -8		my shoulders
    8		myself ~ <the>
    8		nearly
    8		needles ~ <time>
    -8		next
    -8		no . numb
    -8		no longer
    8		no sensation
    -8		no stabbing pain
    8	numbness:53	no ~ <be>
    8		no ~ aire
    8		no ~ it
    -8		no ~ or
    -8		no ~ segura
    8		no ~ than
    8		no ~ thanks
    -8		nope
    8		not <become> away
    -8		not <count>
    8		not hold
    -8		not really say
    8		not want
    -8		not weak
    -8		not ~ again
    8		not ~ bit
    -8		not ~ how
    -8		not ~ pain
    8	weakness:59	not ~ up
    8		nothing for
    8		nothing for <the>
    8		nothing ~ come
    8		nothing ~ only
    8		now than
    -8		numb ~ :
    -8		numbness & ?
    -8		numbness ?
    8	numbness:87	numbness ~ <part>
    -8		numero
    -8		of it
    -8		of ~ .
    8		of ~ for
    8		of ~ now
    -8		of ~ on
    -8		off in
    8		off ~ not
    -8		ok ~ <the>
    -8		old ~ <part>
    8	severe_bruising:1	on <my> <part>
    8		on ~ off
    8		on ~ on
    -8		on ~ size
    8		on ~ to
    -8		or ~ ,
    -8		or ~ <be>
    8		or ~ but
    8		out ~ ,
    -8		out ~ office
    -8		pain went
    8		pain when
    8		pain when i
    8		pain ~ .
    8		pain ~ :
    -8	radiating_pain:64	pain ~ <my>
    8		pain ~ what
    -8		painful ~ yesterday
    8	emergency:1	paramedics
    -8		perfect
    -8		pero <the>
    -8		pins ~ ,
    -8		please ~ <the>
    8		please ~ i
    -8		poco
    8	self_harm:24	point
    8		point in
    -8		poor
    8		pregnant ~ <the>
    -8		pulled
    -8		quien llamo
    8		quita
    -8		rash ~ ,
    8		rather
    -8		really say
    -8		return
    -8		ring me
    -8		rodilla
    -8		salir
    8		salvo
    8		salvo que
    8		salvo ~ <the>
    -8		same as
    8		same ~ <time>
    8		sat in
    -8		segura
    -8		sharp :
    -8		sharp : no
    8		sharp ~ i
    -8		sharp ~ no
    -8		sharp ~ numb
    8		sharp ~ when
    -8		sheet
    -8		shift
    -8		shooting ~ on
    -8		si es
    -8		si tengo
    -8		si ~ <be>
    8	emergency:11	side
    -8		sin ~ ,
    8		since breakfast
    -8		size ~ ,
    8		slipped ~ ,
    -8		sms
    8		so much
    -8		so so
    -8		so ~ <become>
    -8		something <be>
    -8		soreness <side>
    -8		soreness ~ it
    8		stick
    -8		still <the>
    -8		still a
    8		stop <the>
    -8		stop ~ <my>
    -8		stretch
    8		subir
    8		sudden
    8		sure it
    8		sure it <be>
    8		swollen
    -8		talk
    8		tell you
    8		than <the>
    8		than the
    -8		than ~ <have>
    -8		than ~ <time>
    -8		than ~ last
    8		that s
    8	numbness:16	the numbness
    8		the rest
    -8		the sheet
    8		the ward
    8		then <the>
    -8		there <be> pain
    8		they <be>
    8		they are
    8		thumb
    8		tingling & [en490]
    -8		tingling ?
    -8		tingling or
    8		to <be> here
    -8		to call
    -8		to full
    -8		to full strength
    8		to ~ <count>
    -8		to ~ <have>
    -8		to ~ now
    -8		to ~ strength
    -8		to ~ would
    8	severe_bruising:14	toda ~ <part>
    8		todavia <my>
    8		todavia <my> duele
    8		todavia me
    8		todavia ~ duele
    8		today ~ <side>
    8		today ~ i
    8		todo <my>
    8		todo <my> da
    8		todo me
    8		todo ~ da
    8	faint_dizzy:11	todo ~ vueltas
    8		toes are
    8		tomorrow ~ i
    -8		touched <my>
    -8		trabajo en
    -8		trabajo en urgencias
    -8		trabajo ~ urgencias
    -8		twice ~ <my>
    -8		un poco
    -8		under <my> <part>
    8		until i
    8		urgente
    -8		vanished
    8		veo <the>
    8	faint_dizzy:1	vueltas
    8	self_harm:39	wake up
    8		want ~ here
    -8		warm
    -8		water
    8		weakness :
    -8		what ~ if
    -8		what ~ not
    -8		when i lie
    -8		when ~ lie
    -8		whether ~ <be>
    -8		who <be>
    -8		who ~ i
    8		with it
    -8		with ~ <my>
    8		with ~ <side>
    -8		without <the>
    -8		work ~ <part>
    -8		work ~ so
    8		worse and
    8		worse and worse
    -8		worse ~ ,
    -8		worse ~ it
    8		would not
    -8		would ~ <become>
    -8		would ~ <time>
    -8		wrong person
    8		y sigo
    -8		ya
    -8		yellow
    -8		yesterday and
    8		yesterday ~ still
    -8		you ~ <time>
    -8		you ~ at
    7		# & [en966]
    7		# & [es2]
    7		# / #
    7		# with
    -7		# ~ it
    7		# ~ pain
    -7		# ~ sharp
    7		# ~ sore
    -7		# ~ would
    7		, # ,
    -7		, & ?
    -7		, & [en116]
    7		, & [en124]
    -7		, & [en143]
    -7		, & [en266]
    -7		, & [en309]
    -7		, & [en554]
    7		, & [en660]
    -7		, & [en953]
    -7		, & [es102]
    7		, & [es44]
    -7		, <have>
    7		, could not
    -7		, does
    -7		, just <the>
    7		, nothing to
    7		, sorry
    7		, this
    -7		, ~ changed
    -7		, ~ grand
    7		, ~ happened
    -7		, ~ him
    -7	persistent_beyond_72h:-4	, ~ it
    -7		, ~ masaje
    -7		, ~ morning
    -7		, ~ quien
    7		, ~ still
    7		, ~ when
    7		, ~ would
    7	sharp_pain:4	, ~ y
    7		. & [en148]
    7		. & [en181]
    -7		. & [en394]
    7		. & [en682]
    -7		. & [en746]
    7		. & [en85]
    -7		. & [en889]
    7		. & [es44]
    -7		. & [es58]
    -7		. & [es950]
    -7		. <my>
    -7		. <my> <be>
    7		. can
    -7		. i <be>
    -7		. i will
    -7		. in
    -7		. just
    7		. lo
    -7		. nothing
    -7		. numb :
    7		. sorry
    7		. thank
    7		. thank you
    -7		. thanks
    7		. what
    7		. ~ grip
    7		. ~ massage
    7		. ~ ok
    -7		. ~ since
    7		/^abaj/
    7		/^abri/
    7		/^ahi$/
    7		/^ahi/
    -7		/^ama/
    7	radiating_pain:-3 weakness:-6 tingling:-10 calf_swelling:7	/^and/
    -7		/^anna/
    7	sharp_pain:-27 tingling:13	/^ant/
    7		/^atr/
    7		/^atra/
    -7		/^bas/
    -7		/^beha/
    7		/^bel/
    -7		/^bil/
    -7		/^bill/
    7		/^bla/
    7	bladder_bowel:7	/^bowe/
    -7		/^box/
    -7		/^bril/
    7	weakness:29	/^buc/
    7	weakness:63	/^buck/
    7		/^bump/
    7		/^cada/
    7	fever:12	/^cale/
    -7		/^case/
    7		/^cia/
    -7		/^cit/
    -7		/^cita/
    -7		/^cli/
    7		/^cons/
    -7		/^cuer/
    7		/^dad$/
    -7		/^dank/
    -7		/^deb/
    -7		/^debo/
    7		/^dere/
    7	faint_dizzy:38	/^diz/
    7	faint_dizzy:9	/^dizz/
    7	numbness:-1	/^dolo/
    7		/^doub/
    -7	sharp_pain:-27 weakness:28 numbness:-50 tingling:-18 bladder_bowel:64 emergency:52	/^dr/
    7		/^dul/
    7		/^dull/
    -7	calf_swelling:1	/^dur/
    -7		/^earl/
    7	sharp_pain:27	/^elec/
    -7		/^even/
    7	sharp_pain:55	/^excr/
    7		/^expl/
    7	faint_dizzy:81	/^fain/
    -7		/^fell/
    7		/^fieb/
    -7		/^fin$/
    -7		/^fina/
    -7		/^firs/
    -7		/^fue$/
    7		/^gas/
    7	sharp_pain:-28 radiating_pain:4 weakness:-19 worsening:31 persistent_beyond_72h:-34 osteoporosis:-4 bladder_bowel:-11 severe_headache:-21 allergic_reaction:-1	/^go/
    -7		/^gon/
    -7		/^gone/
    7	fever:3	/^got$/
    7		/^got/
    -7		/^gust/
    -7		/^gy/
    7	emergency:5	/^half/
    7	sharp_pain:-17 weakness:8 tingling:25 persistent_beyond_72h:-9	/^hand/
    -7		/^hap/
    -7		/^happ/
    -7		/^heal/
    7		/^hic/
    -7		/^hie/
    -7		/^him/
    -7		/^his$/
    -7		/^hm/
    -7		/^hmm$/
    -7		/^hmm/
    7	sharp_pain:-1 radiating_pain:-11 weakness:-8 numbness:-30 tingling:-6 persistent_beyond_72h:-17 pregnancy_symptom:-52 bladder_bowel:-10 saddle_numbness:-16 chest_breath:-22 severe_headache:-33 faint_dizzy:-8 emergency:-3	/^ho/
    7		/^hor/
    7	sharp_pain:-7 worsening:24	/^hour/
    -7		/^how/
    -7	persistent_beyond_72h:-3	/^hoy$/
    -7	worsening:2	/^hoy/
    -7		/^ich$/
    -7		/^ich/
    -7		/^ins$/
    7		/^jol/
    7		/^jolt/
    7		/^jus/
    7		/^lab/
    -7		/^leav/
    -7		/^llam/
    7		/^lov/
    -7		/^mad/
    -7		/^made/
    -7		/^mag/
    -7		/^mail/
    7		/^mak/
    -7		/^mal$/
    7		/^manc/
    7	worsening:42 persistent_beyond_72h:-25	/^mas$/
    -7		/^mat/
    7		/^mer/
    -7		/^mig/
    -7		/^mint/
    7		/^mond/
    7		/^musl/
    7		/^my/
    7	self_harm:10	/^mys/
    7	self_harm:19	/^myse/
    -7		/^none/
    -7		/^offi/
    7		/^ov/
    7		/^ove/
    7		/^pad$/
    7		/^palm/
    -7		/^pare/
    -7		/^pea/
    7	chest_breath:1	/^pech/
    7	sharp_pain:53	/^peg/
    7		/^pen$/
    7	saddle_numbness:30	/^pen/
    -7		/^perf/
    7	weakness:8	/^ph/
    7		/^phy/
    7		/^phys/
    7		/^pill/
    -7		/^plan/
    7		/^poq/
    7		/^poqu/
    7	chest_breath:2	/^pro/
    -7	weakness:11	/^pue/
    -7		/^quiz/
    7	weakness:5	/^rais/
    -7		/^reci/
    -7		/^sabr/
    7		/^sat$/
    -7		/^serv/
    -7		/^sesi/
    7	sharp_pain:12 numbness:-1 worsening:-71 persistent_beyond_72h:-5 bladder_bowel:-42 saddle_numbness:-57 fever:13 severe_headache:-13 emergency:-29 self_harm:-26	/^sh/
    7	fever:98	/^shak/
    7		/^she$/
    -7		/^shee/
    7		/^sill/
    -7		/^sing/
    7	sharp_pain:-4 weakness:-15	/^ski/
    -7		/^sle/
    -7		/^slot/
    7		/^smil/
    7		/^sne/
    7		/^snee/
    7		/^stoo/
    -7		/^sup/
    -7		/^sure/
    7		/^swa/
    -7		/^teen/
    7	fever:10	/^temp/
    7		/^ten$/
    7	numbness:10	/^thum/
    -7		/^trac/
    7		/^type/
    7		/^unde/
    7		/^uni/
    -7		/^unos/
    -7		/^uns/
    7		/^unt/
    -7		/^va/
    -7		/^van/
    7	numbness:-7 bladder_bowel:13 self_harm:2	/^ve/
    7	weakness:60 numbness:-45	/^weak/
    -7		/^whi/
    -7		/^wore/
    7		/abia$/
    7	self_harm:22	/ablet/
    7		/abrir/
    -7		/acio/
    -7		/acion/
    7	radiating_pain:-1 weakness:-15 pregnancy_symptom:-33 calf_swelling:-37	/ack/
    -7		/agua$/
    -7		/aia$/
    -7		/aia/
    -7	sharp_pain:16 weakness:-16 worsening:22 persistent_beyond_72h:-2 saddle_numbness:-38 allergic_reaction:-1	/ain$/
    7	sharp_pain:7 weakness:-34 pregnancy_symptom:-74 bladder_bowel:-44 saddle_numbness:-1 calf_swelling:-80 fever:-13 allergic_reaction:-64 severe_bruising:-25 emergency:-59	/ain/
    -7		/aji/
    7	saddle_numbness:3	/ajo/
    -7		/alda$/
    -7		/alda/
    7	fever:32	/alent/
    7	radiating_pain:19 numbness:33	/alo/
    -7		/alt/
    -7		/alto$/
    -7		/ambri/
    -7		/anar/
    7		/anch/
    7	radiating_pain:-2 tingling:14 persistent_beyond_72h:-26 history_disc:-9 osteoporosis:-13 bladder_bowel:-10 fever:11 severe_headache:-29 allergic_reaction:-17 severe_bruising:-25 emergency:-12 self_harm:-41	/and/
    -7		/ang$/
    -7		/anke$/
    -7		/anna/
    -7		/ansa/
    -7		/apist/
    -7		/appo/
    -7		/appoi/
    7		/apse/
    7		/apsed/
    7		/are$/
    -7	sharp_pain:-31 weakness:-10	/aro/
    -7		/arrie/
    7		/arte/
    7	pregnancy_symptom:32	/aters/
    7		/atr/
    7		/atra/
    -7		/azi/
    -7		/baja$/
    -7		/banar/
    7	tingling:-3	/bar/
    -7		/bas/
    -7		/bbis/
    -7		/bbish/
    -7		/beha/
    -7		/behav/
    7		/belly/
    -7		/birm/
    -7		/birme/
    -7		/bis/
    7		/blet/
    7	self_harm:36	/blets/
    -7		/bliss/
    7	bladder_bowel:10	/bowe/
    7	bladder_bowel:29	/bowel/
    -7		/bril/
    -7		/brill/
    7		/brir$/
    7		/brir/
    -7		/brito/
    7	weakness:3	/buc/
    7	weakness:20	/buck/
    7	pregnancy_symptom:16	/bump/
    7	numbness:-3 history_injury:-4 pregnancy_symptom:-5 bladder_bowel:-24 saddle_numbness:-20 calf_swelling:50 severe_headache:-39 faint_dizzy:-27 severe_bruising:-15 emergency:-8	/cal/
    7	fever:69	/calen/
    -7		/calm$/
    -7		/cansa/
    -7		/car$/
    -7		/caso$/
    -7	sharp_pain:-1 weakness:-57 tingling:-29 calf_swelling:-31 allergic_reaction:-9 severe_bruising:-16 self_harm:-44	/che/
    7		/chill/
    7		/chisi/
    -7		/cier/
    -7		/cita/
    -7		/cli/
    -7		/comfo/
    7		/cons/
    -7		/cribi/
    7		/cto/
    -7		/cuerp/
    7		/cur/
    7		/dan$/
    -7		/dank/
    -7		/danke/
    7	numbness:45	/dea/
    -7		/deb/
    -7		/debo/
    -7		/decid/
    7		/dent$/
    7		/derc/
    7		/derec/
    -7		/dge$/
    7		/dic/
    -7		/did$/
    7		/die$/
    7	faint_dizzy:79	/diz/
    7	faint_dizzy:36	/dizz/
    -7		/dnes/
    7		/dou/
    7		/doub/
    -7		/dress/
    -7		/dria/
    7	sharp_pain:113	/dul/
    7	sharp_pain:1	/dull$/
    7		/dull/
    -7		/east$/
    -7		/east/
    7		/ebre$/
    7		/ebre/
    -7		/ecep/
    -7		/ede$/
    7		/edin/
    7		/eding/
    7	pregnancy_symptom:5	/eedi/
    7		/eedin/
    7	sharp_pain:-78 worsening:-16 persistent_beyond_72h:9 history_injury:20 bladder_bowel:-15	/eek/
    7		/eeze$/
    -7	radiating_pain:17	/ega/
    7	severe_bruising:24	/egr/
    -7		/ehav/
    -7		/ein$/
    -7		/ela/
    7	sharp_pain:101	/elec/
    7		/eles/
    7		/eless/
    7		/elie/
    -7		/ello/
    -7		/empr/
    7		/ened$/
    -7	sharp_pain:16 severe_bruising:19	/eno/
    7	fever:16	/entur/
    -7		/eply$/
    -7		/eply/
    7	radiating_pain:-3 self_harm:10	/era/
    7		/erall/
    -7		/erapi/
    -7	sharp_pain:13 numbness:9 tingling:12 worsening:-35	/ere/
    7		/erech/
    -7		/erfe/
    -7		/erfec/
    7	radiating_pain:12	/erna$/
    -7		/erne/
    -7		/ernes/
    7		/ernoo/
    -7		/erp/
    -7		/erpo$/
    -7		/erpo/
    7		/errar/
    7		/erte/
    7	weakness:32	/erza/
    -7		/espal/
    -7	chest_breath:72	/est$/
    -7		/estos/
    7		/eter$/
    -7		/etes$/
    -7		/etes/
    -7		/ethe/
    -7		/ether/
    -7		/ethi/
    -7		/ethin/
    7		/etr/
    7		/evar/
    -7		/ew$/
    7	sharp_pain:14	/excr/
    7		/excru/
    7		/expl/
    -7	sharp_pain:-5 severe_headache:11	/eza/
    7		/eze$/
    7	faint_dizzy:71	/fain/
    7	faint_dizzy:54	/faint/
    -7	numbness:11 saddle_numbness:1	/feeli/
    -7		/fell/
    -7		/ffice/
    -7		/fice/
    7		/fieb/
    7		/fiebr/
    -7		/fin$/
    -7		/fina/
    -7		/final/
    -7		/firs/
    -7		/first/
    7		/flopp/
    -7		/form/
    7		/ftern/
    -7		/fue$/
    7	weakness:29	/fuerz/
    -7		/full/
    7		/fuse/
    7	sharp_pain:-38 numbness:-97 tingling:-19 worsening:-2 faint_dizzy:-2 emergency:135	/gen/
    7		/gles$/
    7		/gles/
    -7		/gone$/
    -7		/gone/
    7		/gordo/
    7		/gres/
    -7		/gua$/
    7	fever:23	/hak/
    7		/half/
    -7		/hance/
    7	sharp_pain:-21 weakness:10 numbness:19	/hand$/
    7	pregnancy_symptom:3	/hard/
    -7		/heal/
    -7		/heet/
    7		/hen$/
    -7		/hera/
    -7		/herap/
    -7		/hie/
    7		/hill$/
    -7		/him/
    7		/hinki/
    7		/hisi/
    7		/hisim/
    7	sharp_pain:-9	/hiv/
    7	sharp_pain:-3	/hive/
    -7		/hmm$/
    -7		/hmm/
    7	sharp_pain:-34	/hour/
    -7		/hout$/
    -7		/hoy$/
    -7	persistent_beyond_72h:-3	/hoy/
    7		/hys/
    7		/hysi/
    7		/hysio/
    7		/ibil/
    7		/ibili/
    -7		/ibirm/
    -7		/ica/
    7	weakness:-26 tingling:-51 worsening:-15 calf_swelling:-2	/ida/
    7		/ieb/
    7		/iebr/
    7		/iebre/
    -7		/iem/
    -7		/iemp/
    7	self_harm:41	/iero$/
    7		/iggi/
    -7		/illi/
    7		/impro/
    -7		/inall/
    7		/inen/
    7		/ino/
    -7		/ins$/
    -7		/inter/
    7		/iod/
    -7		/ione/
    -7		/irst$/
    -7		/irst/
    -7	numbness:-2 worsening:-20 history_injury:-5	/is$/
    -7		/isca/
    -7		/iscal/
    -7		/iscu/
    -7		/isp/
    -7		/iza$/
    -7		/jan/
    7		/jol/
    7		/jolt$/
    7		/jolt/
    7		/jus/
    7		/keep$/
    7	allergic_reaction:91	/kin$/
    7		/kles$/
    7		/kles/
    7		/know$/
    7		/lan$/
    7	emergency:75	/lanc/
    7		/lapse/
    7		/lati/
    7		/lave/
    -7		/lear$/
    -7		/leav/
    7		/leedi/
    7		/lentu/
    -7		/lest/
    7	self_harm:6	/lets$/
    7		/lets/
    7		/levar/
    -7	radiating_pain:45	/line/
    7	weakness:-3 persistent_beyond_72h:-28	/ling$/
    -7		/liss/
    -7		/lista/
    -7		/llam/
    7	sharp_pain:-1 worsening:6 allergic_reaction:43	/lli/
    -7	sharp_pain:1	/llo/
    7		/loor$/
    7		/lopp/
    7		/loppy/
    -7		/lori/
    -7		/lorid/
    7		/lute$/
    7		/lvo$/
    7		/lvo/
    -7		/made$/
    -7		/made/
    7		/mak/
    -7		/man$/
    7		/manc/
    7		/manch/
    -7		/meh/
    -7		/ments/
    -7		/meth/
    -7		/methi/
    -7		/mfo/
    -7		/mfor/
    -7		/mfort/
    7		/mido$/
    7	numbness:81	/mido/
    -7		/mien/
    -7		/miga/
    7	numbness:-44 tingling:126	/migu/
    7		/mina/
    -7		/mint$/
    -7		/mint/
    -7		/mm$/
    7		/mmy$/
    7		/mmy/
    7	radiating_pain:-19 weakness:-4	/mo$/
    -7	sharp_pain:9	/mol/
    7	persistent_beyond_72h:5	/monda/
    -7		/mph/
    -7		/mpha/
    7		/mprov/
    7		/muchi/
    7		/musl/
    7		/muslo/
    7	bladder_bowel:3	/mys/
    7	self_harm:27	/myse/
    7		/mysel/
    -7		/nad/
    -7		/nage/
    7		/nal$/
    -7		/nall/
    -7		/nally/
    -7		/ncom/
    7	sharp_pain:-13 radiating_pain:-14 weakness:-1 numbness:1 osteoporosis:-2 saddle_numbness:-10 calf_swelling:-14 fever:-6 faint_dizzy:6 allergic_reaction:-13 emergency:-9	/nd$/
    7		/nderc/
    7		/ndin/
    7		/nding/
    7	sharp_pain:6	/neez/
    7		/neeze/
    -7		/nes$/
    -7		/ngan/
    7		/ngles/
    -7		/nic$/
    -7		/nie/
    -7		/nil/
    7	self_harm:3	/nk$/
    -7		/nke$/
    -7		/nna/
    7		/nner$/
    -7		/noc/
    -7		/none$/
    -7		/nou/
    7		/nsibi/
    -7		/ntent/
    7		/nza$/
    7	sharp_pain:-33	/ock$/
    -7		/offi/
    -7		/offic/
    7		/oja/
    7	weakness:-37 persistent_beyond_72h:47	/ole/
    -7		/olest/
    -7	worsening:67	/olv/
    -7		/omb/
    -7		/ombr/
    -7	tingling:16	/ometh/
    -7		/omfo/
    -7		/omfor/
    7		/omin/
    7		/oming/
    7	persistent_beyond_72h:3	/onday/
    -7		/onten/
    7		/oor/
    7		/oqui/
    7		/oquit/
    7		/ordo$/
    7		/ordo/
    -7		/orid/
    -7		/orked/
    7		/orme/
    7		/oso/
    -7		/ote/
    -7		/oti/
    7		/oto/
    -7		/ots$/
    -7		/ots/
    7		/ouch$/
    -7		/ouche/
    7	emergency:6	/outh$/
    7	emergency:11	/outh/
    7		/ovem/
    7		/oveme/
    -7		/owed$/
    -7		/owed/
    7		/pack$/
    -7		/packe/
    7		/pad$/
    7	sharp_pain:16 weakness:-34	/pal/
    -7		/pald/
    -7		/palda/
    7		/palm/
    7		/par/
    7		/para/
    7	numbness:-15 chest_breath:203	/pech/
    7	chest_breath:70	/pecho/
    -7	history_disc:11	/ped/
    7	sharp_pain:7	/peg/
    -7		/per$/
    -7		/perf/
    -7		/perfe/
    7		/phy/
    7		/phys/
    7		/physi/
    7		/pill/
    7	self_harm:61	/pills/
    7	weakness:6 tingling:-2 chest_breath:14	/ping/
    -7		/pist$/
    -7		/pist/
    -7		/plan/
    7		/poin/
    7		/point/
    7		/poq/
    7		/poqu/
    7		/poqui/
    7		/porta/
    -7		/ppo/
    -7		/ppoi/
    -7		/ppoin/
    7		/pse/
    7		/psed$/
    7		/psed/
    -7		/pto/
    -7		/py$/
    -7		/quede/
    -7		/quis/
    -7		/quite/
    -7		/quiz/
    -7		/quiza/
    7		/rall/
    -7		/rand/
    -7		/rapis/
    7		/rav/
    7		/rech/
    7		/recho/
    -7		/rega/
    -7		/reply/
    -7		/rese/
    7		/resi/
    -7		/rfe/
    -7		/rfec/
    -7		/rfect/
    -7		/ribi/
    -7		/ribir/
    -7		/ried$/
    -7		/ried/
    -7		/ritos/
    -7	saddle_numbness:5	/riv/
    7	sharp_pain:-41 radiating_pain:3 tingling:8 bladder_bowel:-6 allergic_reaction:-19	/rm$/
    7		/rna$/
    -7		/rnes/
    7		/rnoo/
    7		/rnoon/
    7		/roken/
    7		/roppi/
    7	saddle_numbness:28	/roun/
    7		/round/
    -7		/rpo$/
    7		/rsi/
    -7		/rubbi/
    -7		/rwar/
    -7		/rward/
    -7		/sab/
    -7		/sabr/
    -7		/sabri/
    -7		/sad/
    -7		/saje/
    -7		/saji/
    7		/sat$/
    7		/sat/
    7	radiating_pain:4	/sci/
    -7		/sea$/
    7		/serio/
    -7		/servi/
    -7		/sesi/
    -7		/sesio/
    7	fever:13	/shak/
    7		/she$/
    -7		/shee/
    -7		/sheet/
    7	sharp_pain:-32	/shi/
    7		/sibi/
    7		/sibil/
    -7		/sic/
    -7		/sica/
    7		/sil/
    7		/sill/
    -7		/siz/
    -7		/size/
    -7	numbness:39	/sle/
    7		/slo$/
    -7		/slot$/
    -7		/slot/
    7		/smil/
    7		/snee/
    7		/sneez/
    -7	worsening:-10 persistent_beyond_72h:19	/sore$/
    -7		/spal/
    -7		/spald/
    -7		/ssin/
    -7		/ssing/
    7		/sth/
    7		/sting/
    7		/stoo/
    7		/stood/
    -7		/stos$/
    -7		/sual$/
    -7		/sup/
    7		/swa/
    -7		/tami/
    7	persistent_beyond_72h:49	/tamo/
    -7		/tari/
    -7		/tario/
    -7		/tbal/
    -7		/tball/
    7		/tched/
    7	fever:41	/temp/
    7	worsening:4	/tens/
    7		/teo$/
    7		/terno/
    -7		/thera/
    7		/thet/
    7	bladder_bowel:3	/thou/
    7		/thum/
    7	numbness:-3	/tim/
    -7		/tne/
    -7	faint_dizzy:33	/todo$/
    -7		/tomo/
    7		/tones/
    7		/tood$/
    7		/tood/
    -7		/tor$/
    -7		/trace/
    7	sharp_pain:2	/tric/
    7	bladder_bowel:72	/tro/
    7		/tto/
    7		/tuvi/
    7		/tuvie/
    7		/type/
    7		/uanta/
    -7		/ubbi/
    -7		/ubbis/
    -7		/uche/
    7		/uchis/
    7		/uci/
    -7	sharp_pain:9	/udo$/
    -7		/udo/
    7	history_injury:11	/uele$/
    -7		/uerp/
    -7		/uerpo/
    7	weakness:101	/uerz/
    7	weakness:40	/uerza/
    -7		/uisi/
    -7		/uite/
    -7		/uiz/
    -7		/uiza$/
    -7		/uiza/
    -7		/ujo/
    7	numbness:-52	/ull$/
    -7		/ull/
    -7		/ulle/
    -7		/ulled/
    7		/unch/
    -7		/unos$/
    -7		/unos/
    7		/unta/
    -7		/upe/
    7		/uple$/
    7	emergency:32	/urr/
    7		/usl/
    7		/uslo$/
    7	numbness:4	/uslo/
    7		/uvi/
    7		/uvie/
    7		/uvier/
    7		/var/
    7		/veme/
    7		/vemen/
    7		/veri/
    -7		/voi/
    7		/wake$/
    7		/warni/
    7	weakness:92	/weak$/
    7	weakness:71 numbness:-52	/weak/
    -7		/wers$/
    -7		/wers/
    7	radiating_pain:-3 weakness:-3 bladder_bowel:-27 self_harm:-13	/whe/
    -7		/whi/
    -7		/win/
    7	saddle_numbness:36	/wipe$/
    -7		/wore$/
    -7		/wore/
    7		/xcr/
    7	sharp_pain:33	/xcru/
    7		/xpl/
    -7		/years/
    7		/yes$/
    7		/yo$/
    7		/yours/
    7		/ype/
    7	self_harm:20	/ysel/
    7		/yself/
    7		/ysi/
    7		/ysio$/
    7		/ysio/
    -7		/zar/
    -7		: & [en12]
    7		: no .
    -7		: ~ <be>
    -7		: ~ to
    -7		<be> <be>
    7		<be> <become> to
    7		<be> <my> <part>
    7		<be> <my> quita
    -7		<be> <the> <count>
    -7		<be> <the> <side>
    7		<be> achy
    -7		<be> as
    7	numbness:27	<be> como
    -7		<be> dolor ni
    7		<be> en urgencias
    -7		<be> good
    -7		<be> imagining
    -7		<be> imagining it
    7		<be> like <the>
    -7		<be> off
    -7		<be> pins
    -7		<be> pins and
    -7		<be> well
    7	sharp_pain:4 radiating_pain:12 numbness:-20 tingling:22 chest_breath:46 severe_headache:1	<be> ~ <my>
    7		<be> ~ about
    7		<be> ~ as
    7		<be> ~ best
    7	severe_headache:18 faint_dizzy:13 emergency:36	<be> ~ i
    7		<be> ~ if
    -7		<be> ~ in
    -7		<be> ~ nothing
    7		<be> ~ quita
    7		<be> ~ since
    7		<be> ~ size
    -7		<be> ~ than
    7		<become> <the> better
    -7		<become> ~ .
    -7		<become> ~ <be>
    -7		<become> ~ pain
    -7		<become> ~ tomorrow
    -7	persistent_beyond_72h:28	<count> <time>
    -7		<count> with
    -7		<count> ~ <day>
    7		<count> ~ still
    7		<feel> anything
    7		<feel> nothing
    -7		<feel> ~ <time>
    -7		<feel> ~ bit
    -7		<feel> ~ good
    7		<feel> ~ like
    7	saddle_numbness:51	<have> <become>
    7		<have> <become> dead
    -7		<have> stopped
    -7		<have> to <become>
    -7		<have> ~ <be>
    7	persistent_beyond_72h:9	<have> ~ <count>
    7		<have> ~ bit
    -7		<have> ~ life
    -7		<have> ~ numb
    7		<have> ~ yesterday
    7	emergency:31	<keep> <my> in
    7		<keep> ~ in
    -7		<my> <part> <the>
    7		<my> <part> with
    -7		<my> encuentro
    7		<my> in
    7		<my> quita
    -7		<my> ~ ?
    -7		<my> ~ bit
    -7		<my> ~ con
    7		<my> ~ did
    -7		<my> ~ favor
    -7		<my> ~ fine
    -7		<my> ~ good
    7	numbness:19	<my> ~ it
    -7		<my> ~ mine
    7		<my> ~ muchisimo
    7		<my> ~ noticed
    -7		<my> ~ painful
    7		<my> ~ properly
    7		<my> ~ so
    7		<my> ~ still
    -7		<my> ~ than
    -7		<my> ~ too
    -7		<part> <be> fine
    7		<part> <side>
    -7		<part> <the> size
    7		<part> dormido
    -7		<part> for
    -7		<part> from
    7		<part> gives
    7		<part> no <my>
    7	sharp_pain:-1 radiating_pain:4 weakness:44 persistent_beyond_72h:-3 chest_breath:-4 faint_dizzy:-36 severe_bruising:37	<part> ~ <my>
    -7	history_injury:98	<part> ~ <time>
    -7		<part> ~ achy
    -7		<part> ~ came
    -7		<part> ~ grand
    -7		<part> ~ hurt
    7		<part> ~ hurts
    7		<part> ~ looser
    -7		<part> ~ mas
    -7		<part> ~ more
    7		<part> ~ ni
    -7		<part> ~ pero
    -7		<part> ~ said
    7		<part> ~ stop
    7		<part> ~ where
    -7		<part> ~ would
    -7		<part> ~ ya
    -7		<person> <be> <part>
    -7		<person> <be> <the>
    -7		<person> ~ <have>
    -7		<person> ~ in
    7		<person> ~ out
    -7		<side> <part> since
    -7		<side> good
    -7		<side> now
    -7		<side> since
    -7		<side> ~ #
    7		<side> ~ <feel>
    -7		<side> ~ here
    7		<side> ~ out
    -7		<side> ~ quite
    -7		<side> ~ rain
    7		<the> <part> dormido
    7	numbness:-2 worsening:-11	<the> <time>
    7		<the> aire
    7		<the> bathroom
    7		<the> bit of
    -7		<the> bit worse
    -7		<the> chance
    -7		<the> cuerpo
    7		<the> dinner plate
    7		<the> hormigueo
    7		<the> numbness
    7		<the> oil
    7		<the> pen
    7		<the> point in
    -7		<the> rato
    -7		<the> salir
    -7		<the> same
    -7		<the> table ,
    -7		<the> vida ,
    -7		<the> viernes
    7		<the> ward
    -7		<the> ~ achy
    -7		<the> ~ anoche
    -7		<the> ~ bother
    -7		<the> ~ call
    7		<the> ~ free
    -7		<the> ~ lunes
    7		<the> ~ menos
    -7		<the> ~ more
    -7		<the> ~ para
    7		<the> ~ plate
    -7		<the> ~ round
    -7		<the> ~ said
    7		<the> ~ size
    -7		<the> ~ sore
    7		<the> ~ sure
    7		<the> ~ time
    7	sharp_pain:42	<the> ~ under
    -7		<the> ~ vanished
    -7		<the> ~ with
    -7		<the> ~ woke
    -7	worsening:6	<the> ~ yesterday
    -7		<time> ~ at
    7		<time> ~ bit
    -7		<time> ~ no
    -7		<time> ~ pain
    7		<time> ~ sore
    -7		<time> ~ without
    7		? & ?
    -7		? & [en1002]
    7		? & [en746]
    7		? ~ <side>
    7		? ~ ?
    7		? ~ i
    7		[en1002] & [en12]
    -7		[en1002] & [en181]
    -7	self_harm:11	[en1002] & [en682]
    7	sharp_pain:44 worsening:46 persistent_beyond_72h:-16	[en1002] & [en810]
    -7		[en1002] & [en889]
    -7		[en1013] & [en170]
    7		[en1017]
    7		[en1018] & [en121]
    -7		[en1018] & [en138]
    7		[en1018] & [en185]
    7		[en1018] & [en28]
    -7		[en1018] & [en437]
    -7		[en1018] & [en93]
    -7		[en1018] & [en949]
    -7		[en101] & [en250]
    -7		[en101] & [en709]
    7	weakness:2	[en1020] & [en1020]
    -7		[en1020] & [en121]
    -7		[en1020] & [en148]
    -7		[en1020] & [en250]
    7		[en1020] & [en426]
    -7	chest_breath:35	[en1020] & [en468]
    -7		[en1020] & [en490]
    -7		[en1020] & [en508]
    -7		[en1020] & [en58]
    7		[en1020] & [en602]
    -7		[en1020] & [en677]
    -7		[en1020] & [en762]
    -7		[en1020] & [en853]
    -7		[en1020] & [en980]
    -7		[en106] & [en378]
    -7		[en118] & [es870]
    7		[en11] & [en1018]
    -7		[en11] & [en252]
    -7		[en11] & [en311]
    -7		[en11] & [en3]
    7		[en11] & [en455]
    -7		[en11] & [en508]
    7		[en11] & [en58]
    -7		[en11] & [en84]
    7		[en121] & [en60]
    7		[en121] & [en966]
    7		[en121] & [es182]
    -7		[en123]
    7	sharp_pain:20 worsening:-9 emergency:13	[en12] & [en11]
    -7		[en12] & [en157]
    7		[en12] & [en533]
    -7		[en12] & [en613]
    7		[en12] & [en810]
    7		[en138] & [en251]
    -7		[en143] & [en234]
    7		[en148] & [en474]
    -7		[en148] & [en954]
    7		[en157] & [en20]
    -7		[en159]
    7		[en15] & [en874]
    7	worsening:18	[en170] & [en19]
    -7		[en170] & [en317]
    -7		[en170] & [en3]
    -7		[en170] & [en581]
    -7		[en170] & [en58]
    -7	emergency:20	[en170] & [en60]
    -7		[en170] & [en890]
    7		[en181] & [en1002]
    -7		[en181] & [en19]
    7		[en181] & [en634]
    7		[en181] & [en682]
    -7		[en185] & [en1020]
    -7		[en185] & [en966]
    -7		[en185] & [en980]
    -7		[en186] & [en490]
    -7		[en189]
    -7		[en197] & [en362]
    -7		[en197] & [en426]
    7		[en19] & [en141]
    -7		[en19] & [en159]
    -7		[en19] & [en185]
    -7		[en19] & [en250]
    7		[en19] & [en37]
    -7		[en19] & [en602]
    -7		[en19] & [en805]
    -7		[en19] & [en807]
    -7	sharp_pain:23	[en19] & [en989]
    7		[en19] & [es106]
    7		[en20] & [en215]
    -7		[en20] & [en613]
    7		[en20] & [en679]
    -7		[en20] & [en889]
    -7		[en20] & soreness
    7		[en212] & [en1020]
    7		[en212] & [en551]
    7		[en212] & [en980]
    -7		[en215] & [en474]
    7		[en215] & [en762]
    7		[en218] & [en123]
    7		[en218] & [en19]
    7		[en218] & [en58]
    -7		[en21]
    -7	sharp_pain:9 radiating_pain:-10 numbness:-5 worsening:-37 persistent_beyond_72h:-4 history_disc:-32 history_injury:-7 bladder_bowel:6 saddle_numbness:-5 chest_breath:1 severe_headache:5 severe_bruising:-27 emergency:-1	[en234]
    -7	numbness:19	[en234] & [en1018]
    -7		[en234] & [en218]
    7	bladder_bowel:27	[en234] & [en266]
    7	weakness:15	[en234] & [en37]
    7		[en234] & [en565]
    -7		[en234] & [en653]
    7		[en234] & [en935]
    -7		[en239] & soreness
    7		[en250] & [en11]
    -7		[en250] & [en660]
    7	saddle_numbness:53	[en251] & [en333]
    -7		[en251] & [en39]
    7		[en251] & [en437]
    -7	persistent_beyond_72h:24	[en251] & [en551]
    7		[en251] & [en877]
    -7		[en252] & [en121]
    7		[en252] & [es182]
    -7		[en253] & ,
    7		[en266] & #
    7		[en266] & [en60]
    7		[en266] & [en85]
    7	sharp_pain:-1 weakness:-4 tingling:4 worsening:-3	[en28]
    -7		[en28] & .
    7		[en28] & [en101]
    -7		[en28] & [en11]
    7		[en28] & [en362]
    -7		[en28] & [en634]
    7		[en28] & numbness
    -7		[en295]
    -7		[en297]
    7		[en309] & [en1018]
    -7		[en309] & [en266]
    -7		[en309] & [en522]
    7		[en317] & soreness
    -7		[en325] & [en362]
    7		[en325] & [en966]
    7		[en357] & [en1020]
    7		[en359] & [en1020]
    -7	sharp_pain:-14	[en362] & [en12]
    7		[en362] & [en853]
    -7		[en362] & [en953]
    7	bladder_bowel:14	[en378] & [en101]
    -7		[en378] & [en490]
    -7		[en378] & [en508]
    -7		[en37] & [en143]
    -7		[en37] & [en28]
    7		[en37] & [en949]
    -7		[en37] & [en957]
    7		[en380] & [en20]
    7		[en380] & [en490]
    7		[en389] & [en60]
    7		[en394] & [en394]
    -7		[en399] & [en957]
    -7		[en39] & [en874]
    -7		[en3] & [en581]
    -7		[en404] & ,
    -7		[en404] & [en1002]
    -7		[en404] & [en874]
    7		[en426] & [en461]
    7		[en426] & [en474]
    -7		[en426] & [en85]
    7		[en42] & [en693]
    7	weakness:38	[en437] & [en1002]
    -7		[en437] & [en838]
    7		[en437] & [en869]
    7		[en439] & [en12]
    7		[en455] & [en28]
    7		[en458] & .
    -7		[en458] & [en12]
    -7		[en458] & [en20]
    -7		[en458] & [en437]
    7		[en458] & [en682]
    -7		[en458] & [en869]
    -7		[en468] & ,
    7		[en468] & [en1018]
    -7		[en468] & [en1020]
    7		[en468] & [en362]
    -7	worsening:39	[en474] & [en490]
    -7		[en474] & [en869]
    7	sharp_pain:16	[en477] & [en966]
    7		[en479] & [en746]
    -7		[en490] & ?
    -7		[en490] & [en127]
    7		[en490] & [en250]
    -7		[en490] & [en378]
    -7		[en490] & [en437]
    -7		[en490] & [en508]
    -7		[en490] & [en549]
    -7		[en490] & [en60]
    -7	allergic_reaction:22	[en490] & [en633]
    -7		[en490] & [en84]
    -7		[en490] & [en954]
    -7	bladder_bowel:12	[en490] & [en966]
    -7		[en490] & [en989]
    -7		[en490] & tingly
    7		[en493] & [en634]
    7		[en495] & .
    -7		[en495] & [en874]
    -7	tingling:18	[en506] & [en1020]
    -7		[en506] & [en234]
    7		[en508] & [en490]
    7		[en508] & [en682]
    7		[en511] & [en11]
    7		[en522] & [en148]
    7		[en522] & [en213]
    7		[en522] & [en60]
    7		[en522] & [en980]
    -7		[en533] & ,
    7		[en533] & [en633]
    7		[en549] & [en1002]
    7		[en551] & [en1020]
    -7		[en551] & [en148]
    -7		[en551] & [en522]
    7		[en551] & [en693]
    -7		[en551] & [en93]
    -7		[en551] & [en949]
    7		[en554] & [en490]
    -7		[en567] & [en124]
    7		[en567] & [en37]
    7		[en567] & [en966]
    -7		[en581] & [en810]
    -7		[en58] & ,
    7	weakness:71	[en58] & [en19]
    7		[en58] & [en37]
    7		[en602] & [en213]
    -7		[en602] & [en309]
    7		[en602] & [en404]
    -7	history_disc:7	[en60] & #
    -7		[en60] & [en101]
    7		[en60] & [en12]
    -7		[en60] & [en148]
    7	history_disc:1	[en60] & [en20]
    7		[en60] & [en234]
    7		[en60] & [en253]
    -7		[en60] & [en378]
    7		[en60] & [en42]
    -7	sharp_pain:46	[en60] & [en949]
    -7		[en613] & [en474]
    7		[en613] & [en634]
    -7		[en613] & [en805]
    7		[en633] & [en1002]
    7		[en633] & [en317]
    7		[en633] & [en442]
    7		[en633] & [en650]
    -7		[en633] & [en660]
    7	history_injury:15	[en633] & [en874]
    7		[en634] & [en218]
    -7		[en634] & [en60]
    -7		[en634] & [en966]
    7	numbness:23	[en650] & [en11]
    -7		[en650] & [en618]
    7		[en650] & [en653]
    -7		[en650] & [en660]
    -7		[en650] & [en807]
    7		[en650] & [en810]
    7		[en650] & [en954]
    -7	weakness:60	[en660] & ,
    -7		[en660] & [en378]
    7	allergic_reaction:72	[en661] & [en762]
    -7		[en677] & [en28]
    -7	sharp_pain:-3 tingling:-27 worsening:-21 pregnancy_symptom:-27 saddle_numbness:-49 chest_breath:-1 allergic_reaction:-4 self_harm:7	[en682]
    7		[en682] & [en101]
    7		[en682] & [en148]
    -7		[en682] & [en170]
    -7		[en682] & [en234]
    7		[en682] & [en251]
    -7		[en682] & [en42]
    -7		[en682] & [en461]
    -7		[en682] & [en507]
    -7	faint_dizzy:9	[en682] & [en874]
    7		[en682] & bruises
    7		[en693] & [en746]
    -7		[en693] & [en980]
    7		[en695] & ,
    -7		[en709] & ,
    7		[en709] & [en1002]
    7		[en709] & [en181]
    -7		[en746] & [en11]
    -7		[en746] & [en12]
    7		[en746] & [en215]
    -7		[en746] & [en250]
    -7		[en746] & [en490]
    -7		[en762] & [en693]
    7		[en762] & [en762]
    7		[en762] & [en84]
    7		[en762] & [en874]
    7		[en778] & [en101]
    7		[en77] & [en949]
    7		[en805] & ,
    7		[en805] & [en807]
    -7		[en805] & [en874]
    -7		[en807] & [en181]
    7		[en807] & [en37]
    7		[en807] & [en490]
    7		[en807] & [en554]
    -7		[en807] & [en633]
    7		[en810] & [en1013]
    -7		[en810] & [en37]
    7		[en810] & [en508]
    7		[en810] & [en567]
    7		[en810] & [en602]
    -7		[en810] & [en613]
    7	weakness:-23	[en810] & [en682]
    7		[en810] & urgent
    -7		[en810] & wednesday
    -7		[en838]
    7		[en84] & [en966]
    -7		[en853] & [en551]
    -7		[en853] & [en679]
    -7		[en853] & achy
    7	sharp_pain:-37 radiating_pain:26 weakness:11 worsening:-1 persistent_beyond_72h:-26 bladder_bowel:-45	[en85]
    -7		[en85] & [en19]
    -7		[en85] & [en28]
    7		[en85] & [en869]
    7		[en869] & [en121]
    -7		[en869] & [en12]
    7		[en869] & [en143]
    7	radiating_pain:1	[en869] & [en85]
    7	chest_breath:24	[en874] & [en124]
    7		[en874] & [en181]
    7		[en874] & [en252]
    -7		[en874] & [en380]
    7		[en874] & [en58]
    7		[en874] & [en935]
    7		[en874] & [en93]
    -7		[en874] & [en980]
    7		[en874] & [es14]
    -7		[en874] & [es42]
    7	sharp_pain:-11	[en874] & [es55]
    -7		[en874] & [es879]
    -7		[en877] & [en37]
    7		[en890] & [en170]
    -7		[en890] & [en746]
    -7		[en890] & [en810]
    -7		[en890] & [en869]
    7		[en890] & [en989]
    -7		[en890] & vanished
    -7		[en906] & [en490]
    7		[en90] & [en60]
    7		[en917] & [en251]
    7		[en917] & [en37]
    7		[en935] & [en869]
    -7		[en938] & [en1002]
    -7		[en93] & [en106]
    -7		[en93] & [en170]
    -7		[en93] & [en19]
    -7		[en93] & [en551]
    -7		[en949] & [en461]
    7		[en949] & [es182]
    -7		[en954] & [en181]
    -7		[en954] & [en251]
    7		[en957] & [en20]
    -7		[en957] & [en28]
    -7		[en966] & [en116]
    7		[en966] & [en127]
    -7		[en966] & [en218]
    -7		[en966] & [en468]
    -7		[en966] & [en507]
    -7		[en966] & [en650]
    7		[en980] & .
    -7		[en980] & [en762]
    7		[en980] & [en84]
    -7		[en980] & [en954]
    -7		[en981] & [en869]
    -7		[en986] & [en202]
    7		[en986] & [en490]
    -7		[en989] & [en234]
    -7		[en989] & [en633]
    7		[en991] & [en101]
    7		[en991] & [en869]
    -7		[en997] & [en20]
    7		[en997] & [en890]
    -7		[es106] & [es1007]
    7		[es106] & [es174]
    -7		[es106] & [es182]
    7		[es113] & [es251]
    -7		[es122] & ,
    -7		[es122] & [en874]
    -7		[es122] & [es214]
    -7		[es122] & [es2]
    -7		[es122] & [es694]
    -7		[es122] & [es998]
    -7		[es13] & [es234]
    7		[es13] & [es342]
    -7		[es13] & [es375]
    -7		[es13] & [es54]
    7		[es13] & [es951]
    7	worsening:26	[es13] & [es982]
    7		[es14] & [es830]
    -7		[es17] & [es2]
    -7		[es182] & [en309]
    -7		[es182] & [en333]
    -7		[es182] & [en404]
    7		[es182] & [en709]
    7		[es182] & [en966]
    7		[es182] & [es758]
    -7		[es182] & [es902]
    -7		[es182] & bruises
    -7		[es182] & sabria
    7		[es188] & [es950]
    7		[es189] & ,
    -7		[es189] & [es694]
    7	weakness:22	[es1] & [es182]
    -7		[es1] & [es443]
    7		[es1] & [es887]
    -7		[es1] & [es90]
    7		[es214] & [en19]
    7	sharp_pain:14	[es214] & [es106]
    7		[es214] & [es438]
    7		[es214] & [es591]
    -7		[es214] & [es90]
    7		[es218] & ,
    7		[es230] & [es13]
    7		[es230] & [es982]
    7		[es253]
    -7		[es254] & ,
    7		[es255]
    -7		[es26] & .
    7		[es26] & [es13]
    -7		[es26] & [es17]
    7		[es26] & [es342]
    -7		[es26] & [es699]
    7		[es29] & [en118]
    7		[es318]
    -7		[es342] & [es13]
    7		[es42] & [es13]
    -7		[es42] & [es823]
    -7		[es438] & [en874]
    7		[es438] & [es459]
    -7	weakness:55	[es446]
    -7		[es44] & [en12]
    -7		[es459] & [es13]
    -7		[es486] & [es870]
    -7		[es486] & [es982]
    -7		[es503] & [es502]
    -7		[es54] & [es122]
    -7	numbness:21	[es54] & [es214]
    7		[es54] & [es230]
    7		[es54] & [es342]
    7		[es54] & [es446]
    -7		[es54] & [es726]
    7		[es54] & [es887]
    7		[es55] & .
    7		[es55] & [es182]
    7		[es55] & [es234]
    7	numbness:13	[es694] & [es13]
    -7		[es694] & [es54]
    -7		[es699] & [es214]
    7		[es699] & [es438]
    -7		[es702]
    -7	weakness:6	[es774]
    -7		[es823]
    -7		[es823] & [es815]
    7		[es830]
    -7	tingling:23	[es854] & [es13]
    -7		[es854] & [es362]
    -7		[es870] & .
    -7		[es870] & [es887]
    7		[es878] & [es1]
    -7		[es887] & :
    7		[es887] & [es878]
    7		[es950] & [es470]
    7		[es950] & [es758]
    -7		[es950] & [es887]
    -7	sharp_pain:1	[es950] & [es950]
    7		[es975] & [es26]
    7		[es982] & [en121]
    -7		[es982] & [es127]
    7		[es982] & [es446]
    -7		[es982] & [es702]
    7		[es998] & [en1014]
    -7		[es998] & [es975]
    -7		[es998] & adolorida
    7		a day
    7		a dinner
    7	saddle_numbness:4	abajo
    -7		about it
    -7		about ~ <be>
    7		about ~ <become>
    7		about ~ or
    7		abrir
    7		abrir <the>
    -7		ache & ,
    -7		ache & [en762]
    7		ache & [en890]
    7		ache <have>
    7		ache ~ up
    7		aching & ,
    -7		adolorida & [es694]
    -7		adolorida pero
    -7		after ,
    7		after the
    -7		after ~ session
    -7		after ~ up
    7		afternoon
    7		again <the>
    7		again <the> morning
    7		again this
    7		again ~ morning
    7		agony & [en1002]
    -7		agua caliente
    -7		agudo : no
    -7		agudo ~ :
    7		ahi
    7	history_injury:16	ahora ~ <the>
    -7		al salir
    -7		all good
    7		along ~ <part>
    7		also <my> <part>
    -7		alto
    7	numbness:-28 tingling:-2	am
    7		am #
    -7		am driving
    7		ambulance
    -7		an hour
    -7		and <the> soreness
    -7		and i <have>
    -7		and no
    -7		and ~ down
    -7		and ~ fine
    -7		and ~ great
    -7		and ~ like
    7		and ~ of
    7		and ~ out
    7		and ~ way
    7		ants ~ <my>
    7		ants ~ <part>
    -7		as it
    -7		away ~ <the>
    -7		back feels
    -7		baja
    7		baja ~ <part>
    7		be alive
    -7		before ~ and
    7		belly
    7		better ~ <the>
    -7		bit tender
    -7		bit ~ today
    7		bleeding
    7		both feet
    -7		brazos
    7		broken
    -7		bruise ~ size
    -7		but the
    -7		but ~ fine
    7		by ~ no
    7		cada
    -7		calambritos
    -7		calambritos & [es106]
    -7		calambritos ~ <part>
    -7		calambritos ~ <the>
    7		calentura
    7		calf & [en20]
    -7		call <the>
    7		call ~ <be>
    -7		calm
    -7		can ~ <have>
    -7		can ~ really
    -7		case
    -7		caso
    -7		chance
    -7		changed
    -7		check ins
    -7		clear
    -7		cold ~ <be>
    7	faint_dizzy:32	collapsed
    7		coming out
    -7		con <the> que
    -7		con ~ <the>
    -7		could ~ ,
    7		couple
    -7		cuando ~ <the>
    -7		cuerpo
    7	faint_dizzy:27	da
    7		dad
    -7		danke
    -7		day and
    -7		de <the>
    7		de ~ .
    7		de ~ pero
    -7		dead <part>
    7		derecho
    7		desde anoche
    7		despues <the>
    -7		despues de
    7		despues del
    -7		dias ~ dolor
    -7		did i leave
    -7		did not <become>
    -7		did ~ <become>
    7		did ~ for
    -7		did ~ in
    -7		did ~ leave
    7		dinner plate
    -7		do i call
    -7		do if
    -7		do ~ <part>
    7		do ~ alive
    -7		do ~ call
    -7		does not
    -7		does ~ <side>
    -7		dormida & [es26]
    -7		dormida ~ <the>
    -7		dormido ~ <the>
    -7		down my
    -7		down ~ .
    7	radiating_pain:55 weakness:-55	down ~ <part>
    7		down ~ <side>
    -7		dropped ~ <my>
    7		dropping
    -7		duele mas que
    7	sharp_pain:6	dull
    7		each ~ <be>
    7		each ~ <the>
    7		each ~ it
    -7		early
    7		el aire
    7	radiating_pain:17 worsening:48	el dolor
    -7		electric ~ ,
    -7		espalda
    -7		estoy segura
    -7	worsening:97	every <time>
    7	sharp_pain:10	every ~ i
    7		every ~ in
    7		except ~ <part>
    7		fainted & [en60]
    7		fainted in
    7		fainted in <the>
    -7	self_harm:17	feel like
    -7	numbness:35 saddle_numbness:3	feeling
    -7		feeling lovely
    -7		fell ~ <the>
    7	fever:48	fiebre
    -7		fin
    -7		finally
    -7		first
    7		floor
    7		floppy
    7		for <be>
    7		for being
    -7		for it
    -7		for ~ to
    -7		found ~ <be>
    -7		free ~ <the>
    -7		fue
    -7		full ~ <part>
    7		getting any
    -7		getting better
    -7		gone
    7		gone to
    7		good ~ and
    7		gordo
    7	fever:3	got
    7		great ~ not
    -7		grip <be>
    7		grip <have> <become>
    7		grip ~ <become>
    7		grip ~ <the>
    7		had an
    -7		hago ~ <my>
    7		hand is
    7		hand s
    -7		hardly notice
    -7		has stopped
    -7		hasta ~ #
    -7		heavy ~ <the>
    -7		help her
    -7		his
    7		hives ~ <my>
    -7		hmm
    7		honestly <the>
    7		honestly i
    -7		hora ~ <the>
    7		hormigueo & [es1]
    7		hormigueo ~ pero
    -7		hot bath
    7		hot ~ <my>
    -7		hoy
    7		hurting today
    7		hurts ~ it
    -7		hurts ~ today
    7	numbness:-2 history_disc:-7 faint_dizzy:-8 emergency:14	i <be>
    7		i <be> #
    -7		i <be> <the>
    -7		i <be> driving
    -7		i <have> in
    -7		i do if
    7		i got
    -7		i had
    7	sharp_pain:34	i look
    7		i should
    7		i sit
    -7		i told
    7		i took
    7		i worry
    7	self_harm:17	i ~ <be>
    -7		i ~ he
    7		i ~ hurts
    7		i ~ never
    -7		i ~ next
    -7		i ~ numb
    -7		i ~ otherwise
    -7		i ~ pain
    -7		i ~ really
    7		i ~ tender
    -7		i ~ today
    -7		ich
    7		in <side> <part>
    -7		in <the> <part>
    7		in a
    -7		in case
    -7		in ~ evening
    -7		in ~ so
    -7		in ~ well
    -7		in ~ without
    -7		ins
    7	radiating_pain:97	into <my>
    7	sharp_pain:-9	into my
    -7		is it
    7		is like
    7		is nearly
    -7		is painful
    7		is stabbing
    -7		is tingling
    -7		it passed
    7		it would <be>
    7		it ~ again
    7		it ~ away
    7		it ~ every
    7		it ~ i
    7		it ~ then
    7		it ~ would
    7		it ~ you
    -7		je
    7		jolt
    7		jolt ~ <my>
    -7		just <the>
    7		just <the> bit
    7		just can
    7		just can not
    -7		just found
    -7		just found out
    7		keep
    7		know
    7	numbness:2	la mano
    -7		late+about
    -7		late+ache
    7		late+been
    -7		late+bother
    -7		late+cinco
    -7		late+cuanto
    7		late+days
    -7		late+end
    -7		late+faded
    7	worsening:12	late+flared
    7		late+foot
    7		late+fortnight
    7		late+good
    -7		late+kitchen
    -7		late+las
    -7		late+life
    7		late+maybe
    -7		late+mejor
    -7		late+menos
    -7		late+notice
    7		late+one
    -7		late+parar
    7		late+pero
    7		late+saturday
    -7		late+saw
    -7	worsening:-4 persistent_beyond_72h:102	late+sore
    -7		late+there
    -7		late+un
    -7		late+ustedes
    -7		late+va
    7		late+walk
    7	persistent_beyond_72h:54	late+week
    7		late+yet
    7		less ~ it
    7		lift <my>
    7		lift the
    7		like a
    -7		like i
    7	faint_dizzy:21	like i <be>
    -7		like that
    -7		like the
    -7		like ~ by
    -7		lista
    7		llamenme & [es1023]
    -7		llevo ~ dolor
    7	tingling:9	los dedos
    -7		made
    -7		mal
    7	sharp_pain:-3 worsening:94 persistent_beyond_72h:-28	mas
    -7		mas ~ que
    -7		massage ~ life
    7		massage ~ you
    -7		maybe ~ <be>
    -7		maybe ~ <part>
    -7		me encuentro
    7		me in
    7		me quita
    7		mentioned ~ i
    -7		mint
    7		monday & [en474]
    7		monday ,
    7		more now
    7		more now than
    -7		more than it
    -7		morning ~ <time>
    -7		much ~ <the>
    7		muchisimo
    7		muslo
    -7		muy bien
    7		muy ~ <the>
    -7		my hip
    7		my legs
    7	self_harm:17	myself
    7		myself ~ ,
    -7		nada mas
    -7	history_injury:68	neck is
    -7		never ~ .
    7		never ~ it
    -7		night
    7		nights
    -7		no <be> segura
    7		no aguanto
    7		no change
    -7		no chest
    7		no le
    -7		no sabria
    7		no ~ <my>
    -7		no ~ <side>
    7		no ~ abrir
    7		no ~ can
    -7		no ~ de
    -7		no ~ fiebre
    -7		no ~ numb
    7		no ~ para
    -7		none
    -7		none of
    -7		none ~ .
    -7		nope ~ nope
    7		not <be> able
    -7		not <count> since
    -7		not <side>
    7		not call
    7		not call it
    -7		not complain
    7		not going
    -7		not great
    7		not hold <my>
    7		not lift <my>
    7		not make <the>
    7		not move
    7	sharp_pain:45	not ~ .
    7	bladder_bowel:30	not ~ able
    7		not ~ alive
    7		not ~ away
    -7		not ~ good
    -7		not ~ if
    7		not ~ past
    7		not ~ until
    -7		notice it
    7		noticed ~ <be>
    -7		now ,
    -7		now and
    7		now ~ #
    7		now ~ <be>
    -7		numb or
    -7		numb ~ <my>
    -7		numb ~ <time>
    -7		numb ~ i
    -7		numb ~ tingly
    7		numbness & [en762]
    7		numbness ~ <become>
    7	sharp_pain:-9 weakness:-8 numbness:4 worsening:-9 allergic_reaction:-11	of
    7		of #
    7		of numbness
    -7		of pain
    -7		of soreness <side>
    -7		of ~ in
    7		of ~ off
    -7		of ~ so
    7		off ~ with
    -7		ok to
    7		ok ~ ,
    7		on <the> <part>
    -7		on ~ ,
    -7		on ~ <be>
    -7		on ~ <become>
    -7		on ~ <side>
    -7		on ~ bit
    7		on ~ no
    -7		one since
    -7		one with
    7		only ~ ,
    7		only ~ <my>
    7		only ~ i
    -7		only ~ of
    7		open <the>
    -7		or ~ i
    7		osteoporosis ~ <my>
    7		otra vez
    -7		out of <the>
    7	weakness:82	out ~ <my>
    -7		over ~ <be>
    7		pack
    -7		packed
    7		pad
    -7		pain <be> not
    -7		pain ? nope
    -7		pain s
    -7		pain to
    -7		pain ~ nope
    -7		pain ~ today
    -7	worsening:71	pain ~ up
    -7		painful ~ <the>
    7		painful ~ <time>
    -7		paso ~ <be>
    7		passed ~ <the>
    7		past <the>
    7		past the
    7	numbness:-6 chest_breath:67	pecho
    7		pen
    7		pero <be>
    7		pero ~ <be>
    7		physio
    7	self_harm:100	pills
    7		plate
    -7		poco ~ de
    7		poquito
    -7		por ~ ,
    -7		put ~ on
    -7		quede
    -7		quit ~ <my>
    7		quite ~ today
    -7		quiza
    7		rash ~ <part>
    -7		reply
    -7		rubbish
    -7		s wednesday
    -7		sabria
    7		said to
    7		said ~ <be>
    7		same place
    7		sat
    7		semana
    7		sensibilidad
    -7		sesion
    7		session ~ <the>
    -7		sharp pain ?
    7		sharp ~ <become>
    -7		sharp ~ <the>
    7	pregnancy_symptom:5	she
    -7		she ~ would
    7		shooting pain in
    7		should i worry
    -7		si ~ con
    7		siento la
    7		siento nada
    7		sigo con
    -7		since i saw
    7		since ~ <the>
    -7		since ~ saw
    -7		slept ~ <the>
    -7		slot
    -7		so i
    -7		so ~ <my>
    -7		so ~ but
    -7		some soreness
    -7	worsening:-2 persistent_beyond_72h:47	sore
    7		sore ~ today
    -7		soreness & [en1020]
    -7		soreness & [en234]
    7		soreness ,
    -7		soreness left
    -7		sorer ~ last
    -7		sort of
    7		stabbing in
    -7		stabbing ~ <have>
    -7		stiff ~ i
    7		stood
    7		stop .
    7		strength in <my>
    7		strength ~ <my>
    -7		stroke
    -7		sure
    -7		sure ~ it
    -7		table
    -7		table ,
    7	self_harm:82	tablets
    -7		take
    7		temperature ~ #
    7		ten
    -7		tender ~ i
    7		texting & .
    -7		texting & [en874]
    -7		texting <my>
    -7		texting me
    7		than <the> <time>
    -7		than i
    -7		than i <have>
    -7		than ~ <side>
    -7		that a
    7		the ache
    -7		the back
    -7		the bad
    7		the bathroom
    -7		the kids
    -7		the sharp
    -7		the sore
    7		the way
    -7		therapist
    -7		there <the>
    7		they ~ in
    7		thing i
    7		thing is
    7		thing ~ <part>
    7		thinking
    7		thinking ~ ending
    7	sharp_pain:76	through the
    -7		through ~ <time>
    7		tingles
    -7		tingling ~ to
    7		to <be>
    7		to <be> alive
    7		to be
    -7		to ~ #
    7		to ~ alive
    -7		to ~ and
    7		to ~ here
    7		to ~ pain
    7		to ~ you
    7		toda <the> <part>
    7		today ~ <be>
    -7	tingling:1	todo
    7		todo de
    7		top of
    -7		trace
    -7		twice ~ to
    -7		unos
    -7		up with
    -7		up ~ in
    -7		up ~ pain
    7		up ~ to
    -7		used ~ <the>
    -7		usual
    -7		van <count> dias
    -7		vida ,
    -7		walk ~ ,
    7		want ~ .
    -7		want ~ <the>
    7		want ~ alive
    7		warning
    -7		was numb
    7	pregnancy_symptom:154	waters
    7		way i
    7	weakness:30	weak
    -7		weak ~ since
    -7		wednesday & ,
    -7		wednesday ,
    7		well ~ i
    7		well ~ you
    -7		went numb
    -7		when you
    -7		whether <my> <part>
    -7		whether ~ or
    7		who <have> <the>
    -7		will ~ when
    7		wipe
    -7		with me
    -7		with ~ .
    -7		with ~ out
    -7		without ~ pain
    7	emergency:45	words ~ out
    -7		wore
    -7		wore off
    -7		work ~ ,
    -7		work ~ hospital
    -7		worked
    -7		worked ~ <the>
    7		worst ~ i
    -7		would a
    7		would not call
    7		would not say
    7		would ~ of
    -7		y ya
    -7		ya no
    -7		ya no <my>
    -7		ya ~ duele
    -7		years
    -7		yesterday ~ #
    7		you said to
    7		you yesterday
    -7		you ~ <the>
    7		you ~ i
    7		you ~ kind
    7		yours
    6		# %
    6		# & %
    6		# & [en170]
    6		# & [en677]
    6		# & [en890]
    -6		# & [en954]
    6		# <time> ,
    6		# and i
    6	sharp_pain:15	# out
    6		# ~ <time>
    6		%
    6	sharp_pain:-3 pregnancy_symptom:8 fever:53	, #
    6		, & [en1017]
    6	weakness:10	, & [en101]
    6		, & [en157]
    6		, & [en15]
    -6		, & [en325]
    6		, & [en394]
    -6		, & [en789]
    6		, & [en935]
    -6		, & [en997]
    6		, & [es26]
    6		, & [es878]
    6		, & [es966]
    -6	sharp_pain:5 weakness:25 numbness:-14	, & [es982]
    6		, <have> to
    -6		, <the> quien
    6		, and it
    -6		, does not
    6		, en
    6		, en <the>
    -6		, exactly as
    6		, he
    -6		, i <feel>
    6		, i would
    -6		, no bother
    -6		, none
    -6		, not <the>
    6		, nothing dramatic
    -6		, otherwise
    -6		, pero <the>
    6		, she
    6		, still
    -6		, weakness
    -6	fever:106	, ~ <count>
    6	tingling:17 allergic_reaction:5	, ~ <side>
    -6		, ~ anything
    6		, ~ breakfast
    6		, ~ de
    -6		, ~ dia
    6		, ~ dramatic
    6		, ~ eso
    6	severe_headache:10	, ~ i
    -6		, ~ llamo
    6		, ~ long
    6		, ~ mention
    -6		, ~ notice
    6	numbness:103	, ~ numb
    6		, ~ should
    6		, ~ stab
    -6		, ~ super
    -6		, ~ tea
    6		, ~ than
    -6		, ~ though
    -6		, ~ tingly
    6		, ~ yes
    -6		. & [en12]
    -6		. & [en442]
    6		. & [en461]
    -6		. & [en660]
    -6		. & [en807]
    -6		. & [en980]
    6		. & [en989]
    6		. & [es102]
    6		. & [es463]
    6		. <side> fine
    6		. <the> unico
    6		. also
    -6		. feel
    -6		. in <the>
    -6		. since
    -6		. that
    -6		. tingling
    6	weakness:22	. ~ ,
    -6		. ~ <person>
    -6		. ~ bien
    6		. ~ but
    -6		. ~ de
    6		. ~ last
    6		. ~ should
    6		. ~ unico
    6		. ~ up
    6		. ~ weak
    6		. ~ where
    6		/ #
    6		/ & #
    -6		/ & ,
    6		/^aca/
    6		/^acr/
    6		/^acro/
    -6		/^adol/
    6		/^aho/
    6	chest_breath:161	/^ai/
    -6		/^any/
    6	persistent_beyond_72h:-49 bladder_bowel:-15	/^arm/
    -6		/^at/
    -6		/^aunt/
    -6		/^avi/
    -6		/^avis/
    6	pregnancy_symptom:12	/^baby/
    6		/^bano/
    6		/^bar$/
    -6		/^bath/
    6		/^bec/
    -6	bladder_bowel:28	/^bed/
    -6		/^bedt/
    6		/^bei/
    6		/^bein/
    -6		/^bes/
    -6		/^bit$/
    -6		/^bles/
    6		/^blin/
    6		/^boc/
    6	emergency:93	/^boca/
    -6		/^bos/
    -6		/^boss/
    -6		/^brou/
    6		/^budg/
    6	radiating_pain:35 weakness:-24 worsening:-11 calf_swelling:46	/^cal/
    -6		/^chec/
    -6		/^chem/
    6	tingling:46	/^cosq/
    6		/^coug/
    6		/^craw/
    6		/^cut/
    -6		/^dand/
    -6		/^dej/
    6	weakness:-34 numbness:-2 worsening:-5	/^des/
    -6		/^dest/
    6	persistent_beyond_72h:17	/^dias/
    -6		/^did$/
    -6	history_injury:5	/^did/
    6		/^die$/
    -6		/^dif/
    -6		/^diff/
    6	tingling:-30 history_disc:-3 pregnancy_symptom:-5 bladder_bowel:-2 calf_swelling:-13 fever:-5 allergic_reaction:-23 severe_bruising:-27 emergency:-30 self_harm:-39	/^do/
    6		/^dob/
    6		/^dobl/
    -6		/^doi/
    6		/^dole/
    6		/^doli/
    6		/^doo/
    6		/^door/
    6		/^dou/
    -6		/^dres/
    6		/^dru/
    -6		/^durm/
    6		/^duro/
    -6		/^ear/
    -6		/^emph/
    -6		/^ene/
    -6		/^ener/
    6	sharp_pain:11 radiating_pain:-5 numbness:-21 tingling:-51 chest_breath:-17	/^es/
    -6		/^espe/
    6	allergic_reaction:16	/^eyes/
    6	weakness:56	/^fold/
    -6		/^foun/
    6		/^fra/
    -6		/^fun/
    6	chest_breath:32	/^gasp/
    6		/^give/
    -6		/^goo/
    -6		/^good/
    6		/^grad/
    -6		/^gran/
    6		/^gua/
    -6		/^gus/
    6		/^habi/
    -6		/^hah/
    -6		/^haha/
    6		/^hell/
    -6		/^herm/
    -6		/^hous/
    6		/^hug/
    6		/^huge/
    6	weakness:-1 tingling:-3 persistent_beyond_72h:21 history_injury:22 emergency:-43	/^hur/
    6	weakness:-24 numbness:-14 persistent_beyond_72h:22 history_injury:31 saddle_numbness:-10 chest_breath:-4 emergency:-4	/^hurt/
    6	persistent_beyond_72h:4	/^imp/
    -6		/^inf/
    -6		/^its/
    -6		/^itse/
    -6		/^jai$/
    -6		/^jai/
    -6		/^job$/
    -6		/^job/
    -6		/^kin/
    -6		/^kind/
    6		/^loo$/
    6	severe_bruising:2	/^loo/
    -6		/^lot$/
    6		/^lum/
    6		/^mar/
    6		/^ment/
    -6		/^mess/
    6	severe_headache:50	/^migr/
    -6		/^mill/
    -6		/^mole/
    -6		/^moli/
    6	severe_bruising:67	/^mor/
    6	emergency:12	/^mout/
    6	weakness:12	/^mug/
    -6	sharp_pain:24	/^na/
    -6	radiating_pain:-1 weakness:-34 numbness:-30 worsening:-13 pregnancy_symptom:-7 bladder_bowel:17 saddle_numbness:-1 fever:-19 allergic_reaction:-10	/^ne/
    6		/^ner/
    6		/^nerv/
    6	radiating_pain:-47 weakness:-14 numbness:21 tingling:-17 persistent_beyond_72h:-8 history_injury:-2 pregnancy_symptom:-9 saddle_numbness:33 fever:-14 allergic_reaction:-14 emergency:-19 self_harm:-33	/^nu/
    -6		/^nue/
    -6		/^orde/
    6		/^otra/
    6	tingling:-2	/^out/
    6		/^over/
    6		/^peri/
    6		/^pica/
    6	bladder_bowel:64	/^pis$/
    6		/^pis/
    -6		/^pod/
    6	sharp_pain:-14 weakness:-36 numbness:-27 bladder_bowel:-5 severe_headache:-46 faint_dizzy:-22	/^pr/
    -6		/^pull/
    6	persistent_beyond_72h:-11	/^quie/
    6		/^real/
    -6		/^reg/
    -6		/^rela/
    -6		/^rin/
    -6		/^rod/
    -6	weakness:24	/^rodi/
    6		/^rot/
    6		/^rott/
    6		/^said/
    6		/^sang/
    6		/^says/
    6		/^sca/
    6	sharp_pain:30	/^scr/
    -6		/^sea$/
    -6	weakness:-31 numbness:14	/^sen/
    6	fever:30	/^shiv/
    6		/^sinc/
    -6		/^slep/
    6		/^soa/
    6		/^soak/
    6	weakness:28	/^sol/
    -6	sharp_pain:10	/^some/
    6	tingling:30	/^spa/
    6	weakness:26	/^stai/
    -6		/^stro/
    6		/^stu/
    6		/^suc/
    6		/^such/
    -6		/^surv/
    -6		/^swi/
    -6		/^tad$/
    -6		/^tad/
    6		/^tap/
    -6		/^tar/
    -6		/^tard/
    6	radiating_pain:2	/^term/
    6		/^tesc/
    -6	sharp_pain:-9 radiating_pain:-17 weakness:-16 numbness:-9 tingling:-15 worsening:-1 persistent_beyond_72h:-14 history_disc:-24 history_injury:-18 osteoporosis:-9 pregnancy_symptom:-10 bladder_bowel:-33 saddle_numbness:-16 chest_breath:-2 calf_swelling:-18 faint_dizzy:-14 severe_bruising:-18 emergency:-14 self_harm:-4	/^th/
    -6		/^thes/
    6	fever:13	/^tiri/
    -6		/^tomo/
    -6		/^towe/
    6		/^tras/
    6	pregnancy_symptom:178	/^tri/
    -6	worsening:1	/^tu/
    -6		/^twe/
    6	sharp_pain:9	/^una$/
    6		/^unb/
    6		/^unbe/
    6		/^und/
    6		/^usel/
    6		/^ven/
    -6		/^very/
    6	weakness:-31 numbness:-25 tingling:26 worsening:-53 persistent_beyond_72h:-15 severe_headache:4 self_harm:76	/^vi/
    6		/^vid/
    6		/^vida/
    6		/^vien/
    6		/^warn/
    6	numbness:4	/^wear/
    6	persistent_beyond_72h:2 history_injury:58	/^week/
    -6		/^wen/
    6		/^whol/
    -6		/^wond/
    6		/^writ/
    -6		/aba/
    6	pregnancy_symptom:13	/aby$/
    6	pregnancy_symptom:33	/aby/
    6		/acr/
    6		/acro/
    6		/acros/
    -6		/acte/
    -6		/actur/
    -6		/adol/
    -6		/adolo/
    -6		/ager$/
    -6		/ager/
    6		/aggi/
    6		/aggin/
    6		/aho/
    6	faint_dizzy:4	/aint/
    6		/aise/
    -6		/aje/
    -6		/ajis/
    -6		/ajist/
    -6		/algo$/
    6		/aliv/
    6		/alive/
    6	sharp_pain:-3 radiating_pain:-24 weakness:-7 tingling:-11 persistent_beyond_72h:-26 history_disc:-3 fever:-1 self_harm:-2	/all/
    -6		/alone/
    6		/along/
    6		/alp/
    6		/amina/
    -6		/ana$/
    6		/anoth/
    -6	self_harm:9	/any/
    6		/arin/
    -6	weakness:48	/arr/
    6		/arras/
    -6		/arto$/
    -6		/asaji/
    6		/ash$/
    -6	sharp_pain:-5	/asi/
    6		/asin/
    6		/asing/
    -6	faint_dizzy:51	/assed/
    6		/asty$/
    6		/asty/
    -6		/ater$/
    6	bladder_bowel:9	/ater/
    -6		/ather/
    6		/athr/
    6		/athro/
    6	fever:52	/ature/
    6		/augh/
    -6		/aun/
    -6		/aunt$/
    -6		/aunt/
    -6		/avis/
    6		/awl/
    6		/awli/
    -6		/ax$/
    -6		/axed$/
    -6		/axed/
    6		/aye$/
    6		/ayo$/
    6		/ayo/
    6		/babl/
    6		/bably/
    6	pregnancy_symptom:24	/baby$/
    6	pregnancy_symptom:34	/baby/
    -6		/bag/
    6		/bano$/
    6		/bano/
    -6		/bath/
    6		/bathr/
    6		/bec/
    -6		/bedt/
    -6		/bedti/
    6	sharp_pain:7	/bei/
    6	sharp_pain:1	/bein/
    6	sharp_pain:14	/being/
    6		/below/
    -6	numbness:6	/bit$/
    6		/bits$/
    6		/bits/
    -6	sharp_pain:5	/blade/
    -6		/blar/
    6		/bled$/
    6		/bled/
    -6		/bless/
    6		/blind/
    6	emergency:39	/boc/
    6	emergency:6	/boca$/
    6	emergency:6	/boca/
    -6		/boss$/
    -6		/boss/
    -6		/bothe/
    -6		/brou/
    -6		/broug/
    6	radiating_pain:-15 numbness:-29	/bru/
    6		/budg/
    6	fever:17	/burni/
    6		/cada$/
    6	worsening:17	/cada/
    6		/caro/
    6		/caron/
    6	bladder_bowel:4	/cci/
    -6		/cei/
    6	sharp_pain:12	/cet/
    6		/cha$/
    -6		/chec/
    -6		/check/
    -6		/chem/
    -6		/chemo/
    6	sharp_pain:41	/chil/
    -6		/cide$/
    -6		/cir/
    -6		/cita$/
    6		/cked$/
    6		/cked/
    6		/ckles/
    6	severe_headache:43	/cla/
    -6	radiating_pain:-5 numbness:5 history_disc:-15	/com/
    -6		/comen/
    -6		/comf/
    6	numbness:99	/corc/
    -6		/cosa$/
    6	tingling:51	/cosq/
    6	tingling:7	/cosqu/
    6		/coug/
    6		/cough/
    6		/craw/
    6		/crawl/
    6		/crea/
    6		/creep/
    -6		/ctin/
    -6		/cting/
    6	sharp_pain:18	/ctr/
    6	sharp_pain:37	/ctri/
    6	sharp_pain:25	/ctric/
    -6		/ctur/
    -6		/ctura/
    6	self_harm:5	/cut/
    -6		/dand/
    -6		/dandy/
    -6		/dato/
    -6		/dej/
    6		/deja$/
    6		/dere/
    -6		/dest/
    6	persistent_beyond_72h:39	/dias$/
    6	persistent_beyond_72h:11	/dias/
    -6		/diati/
    6		/dien/
    -6		/dif/
    -6		/diff/
    -6		/diffe/
    6	faint_dizzy:22	/ding$/
    -6		/disca/
    6		/disco/
    -6		/dizzi/
    6		/dob/
    6		/dobl/
    6		/dole/
    6	persistent_beyond_72h:71	/doli/
    6		/doo/
    6		/door/
    6	radiating_pain:13	/dow/
    6	radiating_pain:27	/down$/
    6	allergic_reaction:1	/dra/
    -6		/draw/
    -6		/dread/
    6		/drop$/
    6		/dru/
    -6		/dti/
    -6		/dtim/
    -6		/dtime/
    -6	numbness:84	/durm/
    -6		/durmi/
    6		/duro$/
    6		/duro/
    6		/each/
    6	worsening:24	/eadi/
    6		/eall/
    6		/eally/
    -6		/ears/
    6		/easin/
    -6		/eathe/
    6	fever:1	/eati/
    -6		/eau/
    -6		/eave/
    6		/ebod/
    6		/ebody/
    -6		/ecide/
    -6		/eck$/
    -6		/ecor/
    6	sharp_pain:30	/ectr/
    6	sharp_pain:1	/ectri/
    -6		/eda$/
    -6		/edt/
    -6		/edti/
    -6		/edtim/
    6		/eec/
    6		/efu/
    -6		/egar/
    6		/eguir/
    -6		/eir/
    -6		/elaxe/
    6	sharp_pain:39	/elect/
    -6		/ellow/
    6		/elow$/
    6		/elow/
    -6		/emo$/
    6	fever:21	/emper/
    -6		/emph/
    -6		/empha/
    -6		/empre/
    -6		/enas$/
    -6		/enas/
    -6		/energ/
    6	sharp_pain:-20	/engo/
    -6		/enos$/
    -6		/enos/
    6		/ensib/
    6		/entio/
    6		/ently/
    -6		/equ/
    -6		/erabl/
    6		/eratu/
    -6	numbness:9	/ere$/
    -6		/erest/
    6		/ergi/
    6		/ergic/
    6	fever:50	/ering/
    6		/erno/
    6		/err/
    6		/errib/
    6		/ertip/
    -6		/ervi/
    6	bladder_bowel:25	/erw/
    6		/escal/
    6		/esco$/
    -6		/ese$/
    6		/esia/
    6		/esth/
    6		/esthe/
    -6		/estin/
    6		/eton/
    -6	emergency:26	/eveni/
    6	severe_headache:7	/explo/
    6	allergic_reaction:1	/eyes$/
    6		/eyes/
    6	sharp_pain:48 self_harm:15	/fe$/
    -6	sharp_pain:-11 radiating_pain:-28 numbness:4 tingling:4 persistent_beyond_72h:-1 history_disc:-35 bladder_bowel:-14 saddle_numbness:1 calf_swelling:-2 emergency:-4	/fee/
    -6		/fell$/
    -6		/fer/
    -6		/feren/
    -6	bladder_bowel:-6	/ff$/
    -6		/ficat/
    6	weakness:2	/fold/
    -6		/footb/
    -6		/foun/
    -6		/found/
    6		/fuert/
    -6		/fully/
    -6		/fun/
    6		/garra/
    6	chest_breath:93	/gasp/
    6		/gea/
    6		/gente/
    6		/gert/
    6		/gerti/
    6		/ghth/
    6		/ghthe/
    6		/give/
    6		/gno/
    -6		/goo/
    -6		/good/
    6		/gri/
    6		/gro$/
    6	numbness:-187	/gro/
    -6		/guie/
    -6		/guien/
    6	self_harm:1	/guir$/
    6		/guir/
    -6		/gul/
    -6		/gusto/
    6		/habi/
    -6		/hah/
    -6		/haha$/
    -6		/haha/
    6		/ham/
    6	weakness:14 numbness:20 tingling:3 persistent_beyond_72h:-10 bladder_bowel:-2 emergency:-34	/hand/
    -6		/hasi/
    -6		/heck/
    6		/hell/
    -6		/helpe/
    -6		/hemo$/
    -6		/hemo/
    -6		/herma/
    -6		/hese$/
    -6		/hese/
    6		/heti/
    6		/hick/
    -6	numbness:30 worsening:-9 saddle_numbness:32	/hing$/
    -6	numbness:12 pregnancy_symptom:-7 saddle_numbness:20 faint_dizzy:24 self_harm:-1	/hing/
    6	fever:46	/hiver/
    6		/hop/
    6		/hope$/
    -6		/house/
    6		/hroo/
    6		/hroom/
    6		/hth/
    6		/hthe/
    6		/hthea/
    6		/hug/
    6		/huge$/
    6		/huge/
    6	numbness:-29 tingling:-36 saddle_numbness:-5	/hurt/
    -6		/ibe$/
    6		/ible$/
    6		/ic$/
    -6	bladder_bowel:29	/ide/
    6	bladder_bowel:1	/iden/
    6	bladder_bowel:1	/ident/
    6	sharp_pain:-38	/iend/
    6		/ienta/
    6		/iento/
    6		/iero/
    -6		/iffe/
    -6		/iffer/
    6		/ighth/
    6		/igr/
    6	severe_headache:153	/igra/
    6		/igue$/
    6	emergency:-6	/ike/
    6		/illas/
    6		/ima$/
    -6	worsening:45	/ime$/
    -6		/impin/
    -6		/inda$/
    -6		/inda/
    6		/inded/
    -6		/indl/
    -6		/indly/
    6		/ious$/
    6		/ira/
    6	fever:30	/irit/
    6		/irita/
    6		/ised$/
    6		/ised/
    -6		/ish/
    -6		/ished/
    -6		/issu/
    -6		/issue/
    -6		/isto/
    6		/itan/
    6		/itc/
    -6		/ited$/
    -6		/ited/
    -6		/ith$/
    -6		/itse/
    -6		/itsel/
    -6		/ived$/
    -6		/ived/
    -6		/ja$/
    -6		/jai$/
    -6		/jai/
    -6		/jis/
    -6		/jist/
    -6		/jista/
    -6		/job$/
    -6		/job/
    6		/just$/
    -6		/ked$/
    -6	history_injury:22	/ked/
    6		/keeps/
    6		/ker$/
    6		/ker/
    -6		/kind/
    -6		/kindl/
    6	sharp_pain:-12	/la$/
    6		/lab/
    6	severe_bruising:72	/lack$/
    -6		/laxe/
    -6		/laxed/
    6	sharp_pain:17	/lectr/
    6		/lenc/
    -6		/lente/
    -6		/lept$/
    -6		/lept/
    6		/lerg/
    6		/lergi/
    6	tingling:52	/les/
    6	self_harm:7	/let/
    -6		/lgo$/
    6	persistent_beyond_72h:15	/lien/
    6		/lift$/
    6		/lind/
    -6	allergic_reaction:43	/list/
    6		/liz/
    -6	weakness:12	/lk$/
    6		/llerg/
    6		/lleva/
    6		/lon$/
    -6	radiating_pain:38 numbness:16	/lon/
    -6		/lone$/
    -6		/lone/
    -6	numbness:3	/long/
    6		/loo$/
    6		/lop/
    -6		/lorc/
    -6		/lorci/
    -6		/lovel/
    -6		/lowi/
    -6		/lowin/
    6	history_disc:71	/lum/
    6	weakness:-7	/ma$/
    6		/meb/
    6		/mebo/
    6		/mebod/
    6		/menti/
    -6		/mess/
    6		/metr/
    -6		/mient/
    -6		/migas/
    6	severe_headache:36	/migr/
    6	severe_headache:26	/migra/
    -6		/mole/
    -6		/moles/
    -6		/moli/
    -6		/molid/
    6	severe_bruising:4	/moret/
    -6		/most$/
    6	emergency:51	/mout/
    6	emergency:23	/mouth/
    -6		/moved/
    6	fever:29	/mpera/
    -6		/mphas/
    6		/mpro/
    -6		/muscl/
    6		/nae/
    -6		/nager/
    6		/nasty/
    6		/nbe/
    6		/nbea/
    6		/nbear/
    -6	radiating_pain:-4	/nce/
    6		/nch$/
    -6		/ndly$/
    -6		/ndly/
    6		/nec/
    -6		/nen$/
    6		/nent/
    -6		/nerg/
    6		/nerv/
    -6	tingling:-28 persistent_beyond_72h:14 bladder_bowel:-12	/nes/
    6		/ngert/
    6		/ngre/
    -6		/nie$/
    -6		/nishe/
    6	faint_dizzy:43	/nnin/
    6		/nning/
    -6		/noch/
    -6		/none/
    6		/noon$/
    6		/noon/
    6		/norme/
    6		/nothe/
    -6		/notif/
    6	numbness:7	/nsib/
    -6		/ntere/
    6		/ntio/
    6		/ntion/
    6	numbness:-35	/ntr/
    6		/oak/
    6		/oake/
    6		/oaked/
    -6		/oat/
    6		/obab/
    6		/obabl/
    6		/obb/
    6		/oca/
    -6	fever:10	/och/
    -6		/oci/
    6	weakness:-37	/ock/
    -6		/odil/
    -6	weakness:39	/odill/
    6		/oiled/
    -6		/olorc/
    -6		/olori/
    -6		/olve/
    6		/omeb/
    6		/omebo/
    6		/ometr/
    -6		/omf/
    -6		/ooser/
    -6		/ootb/
    -6		/ootba/
    6		/opo/
    6		/opor/
    6		/oport/
    6		/ops$/
    6		/ops/
    6		/orand/
    -6		/orde/
    6		/oret/
    6	severe_bruising:139	/oreto/
    6		/orl/
    -6		/ormi$/
    -6		/oser$/
    -6		/oser/
    6	tingling:18	/osqui/
    -6		/otb/
    -6		/otba/
    -6		/otbal/
    -6		/otif/
    -6		/otifi/
    6		/otra$/
    6		/otra/
    6		/oup/
    -6		/ouse$/
    -6		/ovely/
    6		/overa/
    6		/ower$/
    6		/ower/
    -6		/owl/
    -6		/pani/
    6		/panto/
    6		/pasa$/
    6		/past/
    -6		/pci/
    -6		/pcio/
    -6		/pcion/
    -6	pregnancy_symptom:99	/pect/
    6		/pen$/
    -6		/perab/
    -6		/pesad/
    -6		/phas/
    -6		/phasi/
    6		/pid/
    6	bladder_bowel:46	/pis$/
    6		/pita/
    6	severe_headache:2	/plo/
    -6		/ply$/
    -6		/pod/
    -6		/pon/
    6	bladder_bowel:2	/poo/
    6		/ppene/
    6		/prov/
    -6		/pues$/
    -6		/pull/
    6	tingling:12	/quill/
    6		/ract/
    6	weakness:44	/rag/
    6		/raggi/
    -6		/raia$/
    -6		/raia/
    6	weakness:22	/rais/
    6		/raise/
    6		/rall$/
    6		/rapo$/
    6	weakness:8	/rapo/
    6	fever:3	/ratu/
    6	fever:8	/ratur/
    6		/rawl/
    6		/rawli/
    6		/razo$/
    -6	weakness:2	/rda/
    6		/real/
    -6		/recio/
    6		/reep/
    6		/refu/
    -6		/rela/
    6		/reton/
    6		/rgi/
    6		/rgic$/
    6		/rgic/
    6		/rica/
    6		/rick/
    -6		/rido$/
    -6		/rie/
    6	sharp_pain:48	/rient/
    6	fever:23	/ritan/
    6	self_harm:63	/rme$/
    6		/rmeci/
    -6		/rmi$/
    -6		/rmiga/
    6		/rned$/
    6		/rned/
    6		/robab/
    -6		/rodil/
    6		/rog/
    6		/rop$/
    6		/rott/
    6		/rotte/
    -6		/roub/
    -6		/roubl/
    6	persistent_beyond_72h:6	/rove/
    6		/rras/
    6	sharp_pain:11	/rrien/
    6		/rtes$/
    6		/rtes/
    6		/rtip/
    -6		/rtne/
    6		/rug/
    -6		/run$/
    6		/rve$/
    -6		/rwa/
    -6		/sada/
    -6		/saf/
    -6		/safe$/
    -6		/safe/
    6		/said$/
    6		/said/
    -6		/sajis/
    6		/sang/
    6		/sangr/
    -6		/sar$/
    6		/says$/
    6		/says/
    -6		/scl/
    -6		/scle/
    6	sharp_pain:-14 persistent_beyond_72h:-16 faint_dizzy:44	/sed/
    6		/sele/
    6		/seles/
    6	numbness:41	/sensi/
    -6		/senti/
    -6		/set/
    6		/shiv/
    6	fever:67	/shive/
    6		/sia/
    6		/sim/
    6		/sinc/
    6		/since/
    6		/ske/
    -6		/slep/
    -6		/slept/
    -6		/sli/
    6		/soa/
    6		/soak/
    6		/soake/
    6	weakness:23	/sol/
    -6	chest_breath:2	/some/
    6		/someb/
    6		/sop/
    6		/sopo/
    6		/sopor/
    -6		/sort$/
    6	tingling:3	/squil/
    -6		/ssed$/
    -6		/ssed/
    -6		/ssue/
    -6		/star$/
    6		/stb/
    6		/sters/
    6		/sthe/
    6	weakness:-26	/stil/
    6	persistent_beyond_72h:29 bladder_bowel:-5	/still/
    6		/sto$/
    -6		/stor/
    -6		/stos/
    -6		/stra/
    6		/sty$/
    6		/sty/
    -6		/subs/
    6		/such$/
    6		/such/
    -6		/surv/
    -6		/sus/
    -6		/swi/
    -6	numbness:1	/tact/
    6	weakness:1	/tai/
    -6	tingling:-12 emergency:8	/tal/
    -6	persistent_beyond_72h:36 allergic_reaction:55	/tam/
    -6		/tard/
    -6		/tarde/
    6		/tarm/
    6		/tarme/
    6		/taro/
    6		/taron/
    6		/tat/
    6	self_harm:30	/ted$/
    -6		/telli/
    6	fever:16	/tempe/
    -6		/teres/
    6		/tern/
    6		/tesc/
    6		/tesco/
    6		/thea/
    6		/thead/
    -6		/thes/
    -6		/these/
    6		/throo/
    -6		/tien/
    -6		/tific/
    6		/tiri/
    6		/tirit/
    6		/tise/
    6		/tised/
    6		/ton$/
    -6		/towe/
    -6		/towel/
    6		/trai/
    -6		/traia/
    6	weakness:11	/trapo/
    6		/trica/
    -6		/troub/
    -6		/tse/
    -6		/tsel/
    -6		/tself/
    6		/tum/
    6		/tura$/
    6	fever:21	/tura/
    6		/type$/
    -6		/ua$/
    -6		/ubs/
    6		/uch$/
    6	severe_headache:26	/uec/
    6	severe_headache:25	/ueca$/
    6	severe_headache:41	/ueca/
    -6		/ueda$/
    6		/uerte/
    -6		/uev/
    6		/uge$/
    6		/uge/
    6		/ught$/
    6	tingling:43	/uill/
    -6		/uin/
    6		/uir$/
    6	self_harm:7	/uir/
    6		/uita/
    -6		/uje/
    -6		/ular/
    -6		/ully$/
    -6		/ully/
    -6		/ume/
    6	radiating_pain:-20 numbness:-4	/una/
    6		/unb/
    6		/unbe/
    6		/unbea/
    6	severe_headache:4	/unc/
    6		/unch$/
    -6	tingling:50	/unn/
    -6		/upa/
    -6		/ura/
    -6		/urv/
    -6		/uscl/
    -6		/uscle/
    -6		/used$/
    -6		/used/
    6		/usel/
    6		/usele/
    6	sharp_pain:-1	/ust$/
    -6		/uste/
    6		/ute$/
    6		/vat/
    -6		/ved$/
    -6		/venin/
    6		/veral/
    6		/vida$/
    6		/vida/
    6	self_harm:36	/vie/
    -6		/viern/
    -6		/viso$/
    6		/warn/
    6	history_injury:41 bladder_bowel:-23	/week/
    -6		/wei/
    6		/whol/
    6		/whole/
    6		/winde/
    -6		/wing/
    -6		/wond/
    -6		/wonde/
    6		/writ/
    -6		/xed$/
    -6		/xed/
    6	severe_headache:16	/xplo/
    -6		/yed$/
    -6		/yed/
    6		/ype$/
    -6		/zed$/
    -6		/zed/
    -6		/zine/
    -6		/zines/
    -6		/zzine/
    6		: & .
    -6		: & [en426]
    -6		: & [en682]
    -6		: & [en746]
    6		: ~ .
    6		: ~ <side>
    6		<be> ,
    -6		<be> <be> <the>
    6		<be> <count> <time>
    -6		<be> <day> ,
    -6		<be> <the> <person>
    6		<be> <the> dolor
    -6		<be> dizzy
    -6		<be> down
    -6		<be> down to
    6		<be> fizzing
    -6		<be> happy
    6		<be> hurting today
    6	saddle_numbness:9	<be> numb
    -6		<be> on <my>
    -6		<be> peor que
    6	weakness:24	<be> que
    6		<be> really
    6		<be> sick
    6		<be> thinking
    -6		<be> tingling
    -6		<be> to
    6		<be> told
    6		<be> urgente
    -6		<be> way out
    -6		<be> worse than
    6	numbness:-4	<be> ~ <side>
    6		<be> ~ afternoon
    6	emergency:23	<be> ~ boca
    6		<be> ~ cuando
    6		<be> ~ dead
    6		<be> ~ glademoji
    -6		<be> ~ here
    6		<be> ~ hospital
    -6		<be> ~ just
    -6		<be> ~ mensaje
    -6		<be> ~ needles
    6		<be> ~ nice
    -6		<be> ~ o
    -6		<be> ~ over
    -6		<be> ~ paso
    6		<be> ~ sharp
    6		<be> ~ sleep
    6		<be> ~ tonight
    -6		<be> ~ wee
    6		<become> ,
    -6		<become> <my> <part>
    -6		<become> better
    6	numbness:1	<become> dead
    6	numbness:12	<become> to sleep
    -6		<become> up <the>
    6		<become> up from
    -6		<become> ~ <have>
    -6	radiating_pain:17	<become> ~ <my>
    6	worsening:4 persistent_beyond_72h:-23 pregnancy_symptom:26 severe_headache:-7 faint_dizzy:19 emergency:17	<become> ~ <the>
    6		<become> ~ came
    6		<become> ~ good
    6		<become> ~ painful
    -6		<become> ~ time
    6	radiating_pain:4 worsening:7 emergency:11	<become> ~ to
    -6		<become> ~ walk
    6		<become> ~ wrong
    -6		<count> <the>
    6		<count> bit
    -6		<count> with <the>
    -6		<count> ~ <become>
    -6		<count> ~ <person>
    -6		<count> ~ about
    -6		<count> ~ in
    6		<count> ~ normal
    -6		<count> ~ so
    6		<day> before
    6		<day> ~ now
    -6		<feel> good
    -6		<feel> in <my>
    -6		<feel> in <the>
    6		<feel> tight
    -6		<feel> well
    6		<feel> ~ and
    -6		<feel> ~ did
    -6		<feel> ~ session
    -6		<feel> ~ though
    -6		<have> <become> <the>
    6		<have> lost
    -6		<have> pins
    -6		<have> pins and
    -6		<have> ~ <day>
    6		<have> ~ able
    6		<have> ~ at
    6		<have> ~ before
    -6		<have> ~ ever
    6		<have> ~ like
    -6		<have> ~ numbness
    -6		<have> ~ off
    6		<have> ~ session
    6		<have> ~ woken
    -6		<keep> ~ <part>
    -6		<my> <part> does
    6		<my> <part> so
    6		<my> <person> ,
    -6		<my> and
    -6		<my> body
    -6		<my> breast
    6		<my> da <the>
    6		<my> duele
    -6		<my> durmio <the>
    6		<my> falta
    6		<my> falta <the>
    6		<my> grip
    -6		<my> ~ #
    -6		<my> ~ :
    6		<my> ~ aire
    6		<my> ~ algo
    6		<my> ~ asleep
    6	weakness:9	<my> ~ by
    6		<my> ~ darme
    -6		<my> ~ honestly
    6		<my> ~ hormigueo
    -6	sharp_pain:12 history_disc:33	<my> ~ in
    6		<my> ~ mucho
    -6		<my> ~ never
    6		<my> ~ twice
    6		<my> ~ well
    6	faint_dizzy:60	<my> ~ y
    6		<part> <be> fizzing
    -6		<part> <be> grand
    6		<part> <be> like
    -6		<part> <be> on
    -6		<part> desde ayer
    6		<part> gordo
    6		<part> in <my>
    6	weakness:208 numbness:-1	<part> just
    6		<part> ~ fizzing
    -6		<part> ~ hace
    6		<part> ~ if
    -6		<part> ~ longer
    -6		<part> ~ massage
    6		<part> ~ move
    -6	weakness:72 numbness:2 tingling:4	<part> ~ not
    -6	weakness:69	<part> ~ on
    6		<part> ~ que
    6		<part> ~ should
    6		<part> ~ sleep
    -6		<part> ~ toda
    6	weakness:30	<part> ~ trapo
    6	weakness:3	<part> ~ under
    6		<part> ~ with
    -6		<part> ~ without
    -6		<person> <have> numb
    -6		<person> ~ ,
    -6		<person> ~ <become>
    -6		<person> ~ <keep>
    -6		<person> ~ can
    6		<person> ~ fine
    6		<person> ~ she
    -6		<person> ~ so
    6		<person> ~ to
    -6		<side> <part> hurts
    6	sharp_pain:-3	<side> <the>
    6		<side> again
    -6		<side> as rain
    -6		<side> over <the>
    -6		<side> ~ <count>
    6		<side> ~ fine
    -6		<side> ~ than
    -6		<side> ~ today
    6		<the> # rd
    6		<the> <be> <side>
    -6		<the> <count> with
    6		<the> <day> before
    6		<the> <my> <part>
    -6		<the> <part> ?
    -6		<the> <part> pain
    6		<the> <part> que
    6		<the> <side> .
    -6		<the> baby
    6		<the> balm
    6		<the> bano
    6		<the> better
    6		<the> bit ,
    6	emergency:13	<the> boca
    -6		<the> brought
    -6		<the> brought <my>
    -6		<the> chance of
    -6		<the> check
    -6		<the> cita
    6		<the> dinner
    6		<the> dolor de
    -6		<the> evening
    6		<the> floor
    6		<the> good
    6		<the> jolt
    6	worsening:18	<the> last
    -6		<the> lista
    6	bladder_bowel:6	<the> loo
    -6		<the> lot
    -6		<the> masajista
    -6		<the> number
    6		<the> numbness <be>
    6		<the> pain <have>
    -6		<the> poco adolorida
    6		<the> semana
    -6		<the> sesion
    6		<the> shower
    6		<the> stabbing in
    -6		<the> table
    -6		<the> tad
    6		<the> tingling
    -6		<the> touch
    -6		<the> twinge
    6		<the> vida
    -6		<the> walk
    6		<the> way
    -6	bladder_bowel:68	<the> ~ <count>
    -6	numbness:18	<the> ~ <have>
    -6		<the> ~ <person>
    6		<the> ~ abajo
    -6		<the> ~ ache
    -6		<the> ~ again
    6		<the> ~ ahi
    -6		<the> ~ as
    6		<the> ~ bed
    -6		<the> ~ better
    -6		<the> ~ book
    -6		<the> ~ brought
    6		<the> ~ derecho
    -6		<the> ~ despues
    6		<the> ~ do
    6		<the> ~ duele
    -6		<the> ~ exactly
    -6		<the> ~ grand
    6		<the> ~ hace
    -6		<the> ~ hora
    6		<the> ~ just
    6		<the> ~ l5
    -6		<the> ~ later
    -6		<the> ~ mejor
    6		<the> ~ numbness
    6		<the> ~ pack
    -6		<the> ~ pero
    6		<the> ~ pressed
    6		<the> ~ quita
    6		<the> ~ rd
    -6		<the> ~ saw
    6		<the> ~ say
    -6		<the> ~ stopped
    -6		<the> ~ to
    -6		<the> ~ toda
    -6		<the> ~ today
    -6		<the> ~ traia
    6		<the> ~ will
    -6		<the> ~ wore
    6		<the> ~ would
    -6		<the> ~ x
    6		<time> <the>
    -6		<time> but <my>
    -6		<time> old
    6	pregnancy_symptom:18	<time> ~ <the>
    -6		<time> ~ about
    6		<time> ~ can
    -6		<time> ~ hardly
    -6		<time> ~ like
    6		<time> ~ notch
    -6		<time> ~ on
    -6		<time> ~ so
    -6		<time> ~ there
    6		<time> ~ worse
    6		? & [en762]
    6		? & [en980]
    -6		? & [es182]
    -6		? no
    6		? yes
    6		[en1002] & [en15]
    -6		[en1002] & [en199]
    6	sharp_pain:21 numbness:58	[en1002] & [en37]
    -6		[en1002] & [en506]
    -6		[en1002] & [en650]
    -6		[en1002] & [en653]
    -6		[en1013] & ,
    -6		[en1014] & ,
    6		[en1014] & [es29]
    6		[en1018] & #
    -6		[en1018] & [en1020]
    -6		[en1018] & [en218]
    -6		[en1018] & [en522]
    -6		[en1018] & [en653]
    -6		[en1018] & [en660]
    6		[en1018] & [es182]
    6		[en101] & [en468]
    6		[en101] & [en889]
    6		[en1020] & [en181]
    6		[en1020] & [en551]
    6		[en1020] & shin
    6		[en106] & [en148]
    6		[en106] & [en159]
    -6		[en106] & [en170]
    6		[en111]
    6		[en116]
    6		[en116] & [en12]
    -6		[en116] & [en234]
    6		[en116] & [en251]
    6	sharp_pain:1	[en118] & ,
    6		[en118] & [en874]
    -6		[en11] & [en461]
    -6	worsening:28 persistent_beyond_72h:-4	[en11] & [en468]
    6	sharp_pain:-3	[en11] & [en633]
    -6		[en11] & [en709]
    -6		[en11] & [en805]
    6		[en11] & [en871]
    6		[en11] & [en951]
    6	bladder_bowel:29	[en11] & loo
    6		[en11] & rd
    -6		[en121] & [en1018]
    -6		[en121] & [en28]
    -6		[en121] & [en490]
    -6	weakness:-19 chest_breath:17 faint_dizzy:9	[en124]
    -6		[en124] & [en762]
    -6		[en124] & [en874]
    6		[en127] & [en746]
    6	emergency:39	[en12] & [en127]
    6		[en12] & [en159]
    6		[en12] & pee
    6		[en138] & [en148]
    6		[en138] & [en170]
    -6		[en141] & [en966]
    -6		[en143] & [en189]
    -6		[en143] & [en251]
    6		[en148] & [en986]
    -6		[en157] & [en60]
    -6		[en157] & [en762]
    -6		[en159] & [en60]
    6		[en167] & [en1002]
    -6		[en170] & [en124]
    -6		[en170] & [en143]
    -6		[en170] & [en234]
    6		[en170] & [en252]
    -6		[en170] & [en378]
    6		[en170] & [en613]
    -6		[en170] & [en682]
    6		[en170] & [en807]
    6	radiating_pain:2	[en170] & [en810]
    -6		[en170] & [en84]
    -6		[en181] & [en404]
    -6		[en185] & [en11]
    6		[en19] & :
    -6		[en19] & [en148]
    -6		[en19] & [en197]
    6	worsening:59	[en19] & [en19]
    -6		[en19] & [en309]
    -6		[en19] & [en426]
    6		[en19] & [en746]
    6		[en19] & [en79]
    6		[en19] & [en890]
    6		[en19] & [en917]
    -6		[en19] & [es102]
    -6		[en19] & soreness
    6		[en202] & [en810]
    -6		[en202] & [en853]
    6		[en202] & [en874]
    6		[en20] & [en124]
    6		[en20] & [en185]
    6	pregnancy_symptom:12	[en20] & [en19]
    6		[en20] & [en239]
    -6		[en20] & [en378]
    6		[en20] & [en442]
    6		[en20] & [en90]
    6		[en20] & [en954]
    -6		[en212] & [en474]
    6	radiating_pain:-21 weakness:-16 tingling:-67 saddle_numbness:-15 calf_swelling:-12 severe_bruising:84 emergency:-47	[en215]
    6		[en215] & ,
    -6		[en215] & [en1018]
    -6		[en215] & [en810]
    -6		[en215] & [en874]
    -6		[en218] & [en474]
    6		[en218] & [en602]
    6		[en218] & [en810]
    6		[en21] & [en362]
    -6		[en234] & [en20]
    6		[en234] & [en21]
    -6		[en234] & [en250]
    -6		[en234] & [en28]
    -6		[en234] & [en554]
    6		[en234] & [en58]
    6		[en234] & [en805]
    -6		[en234] & [en807]
    -6		[en234] & ache
    -6		[en234] & twinge
    -6		[en239] & [en1020]
    6		[en244]
    6		[en244] & #
    6		[en250] & [en138]
    -6		[en250] & [en170]
    -6		[en250] & [en19]
    -6		[en250] & [en28]
    6		[en250] & [en468]
    6		[en250] & [en807]
    -6		[en250] & [en853]
    -6		[en251] & .
    -6		[en251] & [en19]
    6		[en251] & [en377]
    -6		[en251] & [en58]
    6	weakness:-23 allergic_reaction:19	[en251] & [en633]
    -6		[en251] & [en693]
    -6		[en251] & [en957]
    6		[en251] & pinky
    -6		[en252] & [en949]
    6		[en266] & [en12]
    -6		[en266] & [en234]
    6		[en28] & [en141]
    -6		[en28] & [en181]
    6		[en28] & [en19]
    -6	weakness:2	[en28] & [en869]
    -6		[en28] & [en989]
    -6		[en28] & ache
    6		[en298] & [en468]
    6		[en309] & [en746]
    -6		[en309] & [en869]
    -6		[en317] & [en11]
    6		[en317] & [en746]
    -6		[en325] & [en28]
    -6		[en333] & [en251]
    6		[en333] & [en490]
    6		[en333] & [en506]
    6		[en333] & [en869]
    -6		[en333] & [en966]
    -6		[en357]
    -6		[en362] & [en1018]
    -6		[en362] & [en106]
    6		[en362] & [en181]
    6		[en362] & [en493]
    6	radiating_pain:46	[en362] & [en677]
    -6		[en362] & [en762]
    6		[en362] & hives
    6		[en378] & [en141]
    6		[en378] & [en20]
    -6		[en378] & [en468]
    6	numbness:34	[en378] & [en613]
    -6		[en378] & [en807]
    -6		[en378] & [en84]
    6		[en378] & [en874]
    -6		[en378] & [en989]
    6		[en37] & [en181]
    -6	weakness:28	[en37] & [en362]
    6		[en37] & [en468]
    6		[en37] & [en874]
    -6		[en380] & [en474]
    6		[en380] & [en949]
    -6		[en394] & ?
    6		[en394] & [en380]
    6		[en397] & ,
    -6		[en399] & [en20]
    6		[en399] & [en317]
    -6		[en39] & [en1002]
    -6		[en39] & [en124]
    -6		[en39] & [en362]
    6		[en3] & [en468]
    -6		[en404] & [en966]
    6		[en410] & ,
    -6		[en410] & [en693]
    -6		[en410] & [en980]
    6		[en426] & [en19]
    6		[en426] & [en252]
    6		[en426] & [en380]
    6		[en426] & [en394]
    6		[en426] & [en991]
    6	weakness:11	[en437] & [en251]
    6		[en437] & [en37]
    -6		[en439] & [en20]
    6		[en439] & [en251]
    -6		[en442] & [en980]
    -6	self_harm:11	[en458]
    -6		[en461] & [en490]
    -6		[en461] & [en874]
    6		[en461] & [en93]
    6		[en468] & [en123]
    -6		[en468] & [en487]
    6		[en468] & [en613]
    6		[en468] & thursday
    6	sharp_pain:-37	[en474] & [en1020]
    -6	worsening:13	[en474] & [en20]
    6	worsening:29	[en474] & [en362]
    6		[en474] & [en602]
    -6		[en474] & [en853]
    6		[en474] & [en906]
    -6		[en474] & [en935]
    6		[en474] & [en966]
    6		[en474] & urgent
    -6		[en490] & [en399]
    -6		[en490] & [en42]
    -6	worsening:84 persistent_beyond_72h:-4	[en490] & [en490]
    -6		[en490] & [en522]
    6		[en490] & [en746]
    -6		[en493] & ,
    -6		[en493] & [en170]
    6		[en506] & [en551]
    -6		[en508] & [en445]
    6		[en508] & [en633]
    -6		[en508] & [en650]
    6		[en508] & [en709]
    -6		[en508] & [en957]
    6		[en517]
    -6		[en522] & [en124]
    6		[en522] & [en12]
    6		[en522] & [en218]
    6		[en522] & [en437]
    -6		[en522] & [en495]
    -6		[en522] & [en551]
    -6		[en522] & [en709]
    6		[en522] & [en84]
    6		[en522] & [en966]
    -6		[en549] & ,
    6		[en549] & [en426]
    -6		[en551] & [en101]
    6		[en551] & [en20]
    -6		[en551] & [en213]
    6		[en551] & [en362]
    6		[en551] & [en549]
    6		[en551] & monday
    6	tingling:-5	[en554]
    -6		[en554] & [en1002]
    -6		[en565] & [en1020]
    -6		[en567] & ?
    -6		[en57]
    6		[en581] & [en581]
    -6		[en58] & [en181]
    6		[en58] & pee
    6		[en602] & ,
    6		[en602] & [en1020]
    6		[en602] & [en20]
    -6		[en602] & [en266]
    6		[en602] & [en437]
    -6		[en602] & [en778]
    -6	emergency:34	[en60] & [en197]
    -6		[en60] & [en218]
    6		[en60] & tesco
    -6		[en613] & [en37]
    -6		[en618] & [en19]
    6		[en618] & numbness
    -6		[en633] & [en468]
    6		[en633] & [en682]
    6		[en633] & [en698]
    6		[en633] & [en805]
    6		[en633] & [en93]
    6		[en633] & [en966]
    6		[en634] & [en250]
    -6		[en634] & [en39]
    -6		[en634] & [en653]
    6		[en634] & [en709]
    -6		[en634] & [en807]
    6		[en634] & [en989]
    6		[en650] & .
    -6		[en650] & [en551]
    -6		[en650] & [es182]
    6		[en653] & [en234]
    -6		[en653] & [en42]
    -6		[en653] & [en660]
    6		[en660] & .
    6	numbness:76	[en660] & [en1002]
    -6		[en660] & [en252]
    -6		[en660] & [en551]
    6		[en660] & [en63]
    -6		[en660] & [en90]
    6		[en661] & [en234]
    -6		[en677] & [en251]
    -6		[en677] & [en362]
    -6		[en677] & [en551]
    6		[en677] & [en810]
    -6		[en677] & [en966]
    -6		[en679] & [en11]
    -6		[en679] & [en60]
    -6		[en682] & [en250]
    6		[en682] & [en28]
    -6		[en682] & [en380]
    6		[en682] & [en3]
    -6		[en682] & [en426]
    6	numbness:96	[en682] & [en613]
    -6		[en682] & [en634]
    -6		[en682] & [en682]
    6		[en682] & [en949]
    6		[en682] & hives
    6		[en682] & tingling
    6		[en693] & ,
    -6		[en693] & [en28]
    6		[en698] & [en602]
    -6		[en698] & [en980]
    -6		[en709] & [en1020]
    6		[en709] & [en170]
    6		[en709] & [en28]
    6		[en709] & [en380]
    6		[en709] & [en810]
    6		[en746] & [en106]
    6		[en746] & [en124]
    6		[en746] & [en378]
    -6		[en746] & [en508]
    -6		[en746] & [en60]
    6		[en746] & [en653]
    6		[en746] & [en90]
    6		[en746] & [en93]
    6	numbness:-4	[en762] & [en20]
    -6		[en762] & [en404]
    -6		[en762] & [en60]
    -6		[en778] & [en20]
    6		[en778] & [en949]
    -6		[en805] & .
    -6		[en805] & [en1020]
    -6		[en805] & [en19]
    -6		[en805] & [en20]
    6		[en805] & [en37]
    -6		[en805] & [en682]
    -6		[en807] & [en28]
    -6		[en807] & [en874]
    6		[en810] & :
    -6		[en810] & [en212]
    -6		[en810] & [en215]
    -6	radiating_pain:61	[en810] & [en251]
    6		[en810] & [en293]
    6		[en810] & [en551]
    6		[en810] & [en853]
    6		[en810] & [en85]
    -6		[en810] & [en889]
    6		[en810] & [en986]
    -6		[en810] & easing
    6		[en821] & [en251]
    -6		[en845] & .
    -6		[en84] & [en12]
    -6		[en84] & [en251]
    6		[en84] & [en325]
    -6		[en84] & [en37]
    -6		[en84] & [en474]
    6		[en84] & [en551]
    -6		[en84] & [en602]
    -6		[en84] & [en805]
    6		[en84] & [en967]
    -6		[en853] & [en185]
    6		[en853] & [en362]
    -6		[en853] & [en85]
    6		[en85] & [en949]
    6		[en869] & [en154]
    6		[en869] & [en3]
    -6		[en869] & [en551]
    -6	sharp_pain:7	[en869] & [en633]
    -6		[en869] & [en889]
    6	fever:61	[en869] & [en989]
    -6		[en874] & ?
    6		[en874] & [en170]
    6		[en874] & [en19]
    -6		[en874] & [en394]
    6		[en874] & [en474]
    -6		[en874] & [en807]
    6		[en874] & [en949]
    6		[en874] & [es1007]
    6	faint_dizzy:12	[en874] & [es106]
    -6		[en874] & [es342]
    -6		[en874] & [es486]
    -6		[en874] & [es506]
    -6		[en874] & [es854]
    6		[en874] & [es870]
    -6		[en890] & [en141]
    6		[en890] & [en437]
    -6		[en890] & [en522]
    -6		[en890] & [en567]
    -6		[en890] & [en682]
    -6		[en890] & [en917]
    6		[en890] & [en949]
    -6		[en890] & numbness
    6		[en906] & [en12]
    -6		[en906] & [en266]
    -6		[en906] & [en602]
    6		[en90] & [en1018]
    6	emergency:31	[en90] & [en874]
    -6		[en917] & [en11]
    -6		[en935] & [en810]
    -6		[en935] & [en949]
    6		[en938] & #
    -6		[en938] & [en746]
    -6		[en93] & .
    -6		[en93] & [en127]
    -6		[en93] & [en234]
    -6		[en93] & [en60]
    -6		[en93] & [en633]
    -6		[en93] & [en660]
    -6		[en93] & [en810]
    -6		[en93] & [en874]
    -6		[en949] & :
    -6		[en949] & [en1018]
    -6		[en949] & [en251]
    -6		[en949] & [en58]
    -6	tingling:17	[en951]
    6		[en954] & [en778]
    6		[en966] & [en170]
    -6		[en966] & [en215]
    6		[en966] & [en21]
    -6		[en966] & [en250]
    -6		[en966] & [en39]
    6		[en966] & [en426]
    6		[en966] & [en495]
    -6		[en966] & [en618]
    -6		[en966] & [en84]
    6		[en966] & [en871]
    -6		[en966] & [en889]
    -6	sharp_pain:15	[en966] & [en890]
    6		[en966] & [en917]
    -6		[en966] & [en980]
    6		[en966] & winded
    6		[en967] & [en251]
    -6		[en980] & [en148]
    -6	faint_dizzy:47	[en980] & [en362]
    -6		[en980] & [en426]
    -6		[en980] & [en602]
    6		[en980] & [en746]
    -6		[en981] & [en468]
    -6		[en981] & [en551]
    -6		[en985]
    6		[en986] & ,
    -6		[en986] & [en19]
    6		[en986] & [en63]
    6		[en989] & [en1018]
    6		[en989] & [en1020]
    -6		[en989] & [en124]
    6		[en989] & [en19]
    -6		[en989] & [en490]
    6		[en989] & [en602]
    6		[en989] & [en746]
    6		[en989] & [en935]
    -6		[en997] & [en28]
    -6		[en997] & [en810]
    6		[en999] & [en266]
    -6		[es1018]
    -6		[es1021]
    6		[es106] & [es14]
    6	sharp_pain:2	[es106] & [es1]
    6		[es106] & [es446]
    -6		[es106] & [es887]
    -6		[es106] & [es955]
    6		[es113]
    6		[es134]
    6		[es13] & [es150]
    6		[es13] & [es183]
    6		[es14] & [es318]
    -6		[es15] & ,
    6	sharp_pain:18	[es17]
    -6		[es182] & [en124]
    6		[es182] & [en234]
    6		[es182] & [en397]
    6		[es182] & [en980]
    -6		[es182] & [es278]
    -6		[es182] & [es790]
    -6		[es182] & [es886]
    -6		[es182] & calambritos
    -6		[es182] & fiebre
    -6		[es182] & hives
    6		[es183]
    6		[es1] & [es1003]
    6		[es1] & [es726]
    -6		[es1] & [es870]
    -6		[es214] & [es182]
    -6		[es214] & [es235]
    6		[es214] & [es518]
    -6		[es214] & [es854]
    6		[es234] & [es13]
    -6		[es239]
    -6		[es247]
    -6		[es247] & [es54]
    6		[es253] & [es982]
    6		[es26] & [es230]
    -6		[es26] & [es502]
    -6		[es26] & [es694]
    6		[es29] & #
    6		[es29] & [es26]
    -6		[es29] & [es694]
    6		[es29] & [es699]
    -6		[es29] & adolorida
    6		[es2] & [en19]
    -6		[es2] & [es14]
    -6		[es2] & [es342]
    6		[es2] & [es42]
    -6		[es2] & [es509]
    -6		[es2] & [es951]
    6		[es342] & ,
    6		[es342] & [es1023]
    -6		[es342] & [es102]
    -6		[es362] & [en874]
    -6		[es362] & [es26]
    6		[es375] & [es2]
    -6		[es375] & [es54]
    -6		[es42] & [es870]
    6		[es42] & [es998]
    -6	radiating_pain:-19 allergic_reaction:-14	[es438]
    6		[es438] & [es518]
    6		[es438] & [es742]
    -6		[es443]
    6		[es459] & .
    -6		[es486] & ,
    6		[es486] & [en118]
    -6		[es486] & [es182]
    6		[es486] & [es887]
    6		[es49] & [es998]
    6		[es502] & [es102]
    -6		[es503] & [es2]
    6		[es503] & [es42]
    6		[es503] & [es950]
    -6		[es506]
    -6		[es509] & ,
    -6		[es509] & [es950]
    -6		[es518] & [es2]
    6		[es518] & [es742]
    -6		[es518] & [es895]
    6		[es54] & [es15]
    -6		[es54] & traia
    -6		[es62] & [en874]
    -6		[es694] & [es106]
    6		[es694] & [es459]
    -6		[es694] & [es982]
    -6		[es699] & [es699]
    -6		[es758]
    6		[es759] & [es106]
    -6		[es774] & [es887]
    -6		[es854] & [es54]
    6		[es854] & [es830]
    -6		[es854] & hormigueo
    -6		[es854] & punzadas
    -6		[es870] & [es44]
    6		[es870] & [es699]
    -6		[es878] & [es438]
    -6		[es887] & [es234]
    6		[es887] & [es998]
    6		[es91] & [en874]
    -6		[es950] & [es174]
    6		[es950] & [es759]
    6	numbness:-64 tingling:-52 persistent_beyond_72h:-10 chest_breath:48 faint_dizzy:-5 self_harm:16	[es966]
    -6		[es966] & [en19]
    -6		[es982] & [es253]
    -6		[es982] & [es503]
    6		[es982] & [es975]
    -6		[es998] & [es182]
    -6		[es998] & [es234]
    6		[es998] & [es854]
    6		[es998] & [es878]
    -6		a baby
    -6		a ladder
    -6		a que
    6		a stabbing
    -6		a tad
    6		a thing
    -6		a twinge
    -6		about <my>
    6		about numbness
    6		accident ~ ,
    -6		ache is
    6		across
    6		adormecimiento & [es694]
    6		agony & [en874]
    -6		agudo & :
    -6		agudo & [es182]
    -6		agudo :
    -6		agudo ~ no
    -6		algo
    6		allergic
    -6		alone
    6		along
    6		along <my>
    6		along <my> <part>
    6		along my
    -6		and <have>
    -6		and all
    6		and could
    6		and could not
    6		and had
    -6		and has
    6	numbness:1	and i
    -6		and i can
    6		and it hurts
    -6		and ~ <count>
    -6		and ~ <keep>
    -6		and ~ do
    6		and ~ painful
    -6		and ~ since
    6		and ~ they
    6		and ~ will
    6		another
    6		any better
    -6		any chance
    6		apart ~ <part>
    -6		are pins
    6		are tingling
    -6		around <the>
    -6		around <the> <part>
    -6		around the
    -6		as rain
    -6		as ~ nothing
    6		as ~ on
    6		asap ~ <be>
    -6		at
    -6		at ~ <side>
    -6		at ~ on
    -6		at ~ since
    -6		aunt
    -6		aviso
    6		ayer ~ y
    6	pregnancy_symptom:21	baby
    6		bad again
    6		bad i
    6		baja <the>
    6		baja ~ <the>
    6		bano
    6		bar
    6		bar <the>
    6		bar the
    6		barely ~ <my>
    -6		bastante <the>
    -6		bastante ~ <part>
    6		bathroom
    -6	self_harm:32	be
    -6		be honest
    6		bed ~ ,
    -6		bedtime
    6		been able
    6		been sore
    6		being
    6		below
    -6		better than i
    6		better ~ <day>
    -6		better ~ <have>
    -6		between ~ and
    6		bike ~ before
    -6		bit
    -6		bit achy
    -6		bit heavy
    -6		bit stiff
    6		bit ~ <time>
    -6		bit ~ than
    -6		bit ~ to
    6	severe_bruising:54	black
    6		blister
    6		blue ~ to
    6	emergency:60	boca
    -6		boss
    6		both legs
    -6		breath ~ <be>
    -6		brought
    -6		bruise & [en11]
    -6		bruise & [en19]
    6		bueno
    6	fever:45	burning
    6	fever:168	burning up
    6		but <part>
    -6		but my
    6		but this
    -6		but ~ ,
    -6		but ~ great
    6		but ~ in
    6		but ~ no
    6		but ~ of
    6		by <the>
    6		by the
    6		by ~ i
    6		cada ~ que
    -6		cai ~ y
    6		calf & ,
    6	history_injury:64	came off
    -6		came to
    -6		came ~ in
    -6		came ~ with
    6		can barely
    -6		can i <become>
    -6		can not decide
    6		can not even
    6		can not pee
    6		can ~ at
    -6		can ~ decide
    -6		can ~ find
    -6		can ~ now
    -6		can ~ over
    6		can ~ pee
    -6		can ~ tomorrow
    6	faint_dizzy:9	casi <my>
    6		casi me
    -6		caso ~ que
    6		cerrar
    6		cerrar <the>
    6		cerrar <the> <part>
    6		cerrar ~ <part>
    -6		chance of
    -6		chemo
    -6		cita
    -6		come in
    6		comes and
    6		comes and <become>
    6		comes ~ <become>
    6		como si
    6		como ~ no
    -6		cosa
    6		cough
    6		could not <feel>
    6		could ~ <feel>
    6		could ~ <person>
    6		cramping
    6		da <the>
    6		dan ~ <part>
    -6		dandy
    6		darme cuenta
    -6		darme de
    -6		darme de baja
    -6		darme ~ baja
    6		days now
    -6		de <the> lista
    -6		de aire
    -6		de lo
    6		de ~ con
    -6		de ~ lista
    -6		dead ~ <my>
    -6		dead ~ to
    -6		decide
    6		dedo gordo
    6		deja
    6		desde ayer
    -6		desde ~ <my>
    -6		dia ~ ,
    6	persistent_beyond_72h:45	dias
    6		dias ~ <the>
    -6		did
    6		did ~ <have>
    -6		did ~ on
    6		die
    -6		dizziness
    6		dizzy & [en1002]
    -6		dizzy & [en234]
    -6		do <my>
    -6		do my
    -6		do ~ again
    -6		does not hurt
    -6		does ~ hurt
    -6		dolor agudo :
    6		dolor no
    6		dolor ~ por
    -6		dormi
    6		dormido
    6	radiating_pain:17 worsening:-26	down
    -6		down <my>
    -6		down <my> <part>
    6	saddle_numbness:158	down there
    -6		down ~ <the>
    6		dramatic
    6		dramatic ,
    6		drop
    -6		dropped
    -6		dropped ~ and
    6	worsening:31	duele mas
    -6		duele ~ ayer
    -6		duele ~ que
    -6		duelen & [es14]
    -6		duelen las
    -6		during <the>
    -6		during the
    -6		durmio <the>
    6		duro
    6		e ~ ,
    -6		el pie
    6	sharp_pain:5 weakness:-27 numbness:-5 tingling:17 calf_swelling:-10	en ~ <part>
    -6		en ~ no
    6		es urgente
    -6		escribirme
    -6		estoy bien
    -6		evening
    -6		evening ,
    6		every ~ <be>
    -6		every ~ <feel>
    6		except ~ <be>
    6	severe_headache:23	eyes
    6		fainted & [en11]
    6		falta <the>
    6		falta <the> aire
    -6		falta de
    -6		falta de aire
    6		falta el
    6		feeling really
    -6		fell
    6		fiebre & [es950]
    6		fine ~ bit
    -6		fingertips & ,
    6		foot s
    -6		football
    -6		for months
    6		for more
    -6		for the
    -6		found
    6		from <part>
    6		from <part> to
    -6		fue la
    6		fuerte ~ <the>
    -6		fui a
    -6		get these
    -6		give <my>
    -6		give <my> <the>
    -6		give me
    6		glademoji & glademoji
    6		glademoji glademoji
    6		glademoji ~ <the>
    6		going
    6	tingling:14	going to
    6		gone numb
    -6		good ~ <have>
    6		got home
    -6		great ~ <be>
    -6		grip s
    -6		gusto
    -6		hago ~ <part>
    -6		haha
    6		happened
    6		happened before
    -6		hard to
    -6		hardly ~ it
    6		hasta la
    -6		have got
    -6		have in
    6		have to
    -6		he <keep>
    -6		he did not
    -6		he kept
    -6		he ~ it
    6	severe_headache:21	headache ~ i
    6		heat pack
    -6		helped
    -6		hi ~ <side>
    -6		hip hurts
    6		hives & [en1020]
    6		hives & [en251]
    -6		home ,
    6		honestly ~ <be>
    6		hope
    6		hora ~ mas
    -6		hormigas
    6		hormigueo ~ debilidad
    -6		hospital ~ ,
    -6		hospital ~ <be>
    6	allergic_reaction:1	hot ~ <side>
    6		hot ~ <the>
    -6		house
    -6		how ~ <time>
    6		huge
    -6		hurts ~ than
    -6		i <be> <count>
    6		i <become> home
    -6		i <side>
    6		i bend
    -6		i call if
    -6		i came to
    -6		i come
    -6		i did <the>
    6		i get
    -6		i leave
    -6		i lie
    6		i passed out
    6		i walk
    6		i wet
    -6		i will
    -6		i would <have>
    6		i would rather
    -6		i ~ ?
    6		i ~ baby
    6		i ~ by
    6		i ~ do
    -6		i ~ every
    -6		i ~ full
    6		i ~ home
    -6		i ~ how
    6		i ~ lift
    6		i ~ morning
    6		i ~ myself
    6		i ~ ok
    6		i ~ rather
    -6		i ~ room
    6		i ~ sick
    6		i ~ so
    6		i ~ stop
    -6		i ~ thanks
    6		i ~ wake
    6		i ~ weakness
    6		i ~ winded
    -6		i ~ writing
    -6	sharp_pain:17	if i
    -6		if ~ <become>
    -6		if ~ it
    -6		in <the> pain
    -6		in <the> room
    6		in <the> shower
    6		in bed
    -6		in ~ down
    -6		in ~ honestly
    6	emergency:29	in ~ on
    6		in ~ shower
    -6		in ~ since
    -6		in ~ still
    6		in ~ when
    6	radiating_pain:1	into <my> <part>
    6		ir a
    -6		is as
    -6		is still
    6		is weak
    6		it <be> urgent
    6		it <feel> like
    6		it hurts <the>
    -6		it in
    -6		it ~ .
    6		it ~ <count>
    6		it ~ <day>
    6		it ~ but
    -6		it ~ full
    -6		it ~ here
    -6		it ~ if
    6		it ~ off
    6		it ~ sharp
    6		it ~ urgent
    -6		itself
    -6		jai
    -6		job
    6		just
    6		just <become>
    6		just <my>
    -6		just cold
    -6		just ~ to
    6		keeps
    6		kept me
    -6		kindly
    6		knife in
    6		knife in <my>
    6		knife ~ <my>
    6	emergency:41	la boca
    -6		la siento
    6		late+%
    6	sharp_pain:-10 tingling:2 persistent_beyond_72h:5 history_injury:-4 pregnancy_symptom:-9 emergency:-2	late+a
    6		late+alive
    -6		late+ando
    6		late+anywhere
    6		late+bit
    -6		late+call
    -6		late+chance
    -6		late+even
    6		late+gracias
    -6		late+great
    -6		late+have
    6		late+honestly
    -6		late+mate
    6		late+mentioned
    -6		late+meses
    6		late+morning
    -6		late+mucho
    6	persistent_beyond_72h:27	late+neck
    -6		late+next
    6		late+nights
    6		late+nope
    6		late+ok
    -6		late+only
    -6		late+over
    -6		late+peep
    -6		late+phone
    -6		late+please
    -6		late+puedo
    -6		late+quiero
    -6		late+rash
    6		late+ribs
    6		late+sharp
    -6		late+sleeping
    -6		late+spot
    -6		late+su
    -6		late+texts
    6		late+they
    6		late+think
    -6		late+time
    -6	persistent_beyond_72h:43	late+una
    -6		late+vanished
    6		late+vez
    -6		late+weeks
    -6		leg .
    6		leg gave
    6		less ~ <be>
    6	weakness:16	lift
    6		lift my
    -6		lift ~ <my>
    6		lift ~ <part>
    6		lightheaded
    -6		like i <have>
    -6		like they
    6		like this
    -6		like ~ <have>
    -6		like ~ <time>
    6		like ~ it
    -6		like ~ now
    6		like ~ under
    -6		limping
    6		lips have
    6		llame <the> #
    6		llame al
    6		llame ~ #
    6		llamenme & [es950]
    6		llamenme ya
    6		llamenme ~ <be>
    -6		llevo ~ sin
    6		long
    6		loo
    -6		looser
    -6		lot
    6		lot ~ <be>
    -6		lovely
    6		lovely ~ ,
    6		lunch
    -6		made <my>
    -6		made me
    6		make <the>
    6		make a
    -6		mas que ayer
    -6		masajista
    6		massage ~ nice
    -6		mate
    -6		may ~ <the>
    -6		maybe <my>
    -6		maybe my
    -6		me and
    6	history_injury:11	me duele
    6		me falta
    -6		mensaje
    -6		might ~ <the>
    -6		molido
    6		monday & [en874]
    6		more .
    6		more painful
    -6		more than <the>
    6		more ~ .
    6		more ~ <the>
    -6		morning ~ last
    6	emergency:24	mouth
    -6		moved
    6		much ~ <my>
    -6	numbness:-17	my back
    -6		my body
    -6		my breast
    6	numbness:-2	my fingers
    6		my grip
    6	numbness:25	my heel
    6		my pinky
    -6		my sister
    -6		my toes
    6		my wife
    -6		nada
    -6		nada ,
    6		nada de
    6		nasty
    -6		need to
    -6		need ~ <my>
    6		needles ~ <my>
    6		never happened before
    -6	weakness:41 numbness:24	ni
    6		ni ~ <be>
    -6		ni ~ ni
    6		no , tingling
    -6		no bruises
    6		no improvement
    6		no puedo respirar
    -6		no sharp
    -6		no sharp pain
    6		no strength in
    6		no ~ #
    -6		no ~ calambritos
    -6		no ~ falta
    -6		no ~ for
    6		no ~ great
    6	weakness:31	no ~ in
    -6		no ~ manden
    -6		no ~ massage
    6		no ~ respirar
    6		no ~ seguir
    6		no ~ si
    -6		no ~ vuelto
    -6		none since
    -6		nope & [en11]
    -6		nope ~ <the>
    -6		not comfortable
    -6		not decide
    6	weakness:13	not do
    6		not even
    6		not getting
    -6		not numb ,
    6		not pee
    -6		not ~ <have>
    6		not ~ when
    6		nothing dramatic
    6		nothing ~ pain
    6		now <my>
    6		now ~ still
    -6		numb ~ in
    -6		numb ~ just
    -6		numb ~ nothing
    6		numbness & [en11]
    -6		numbness , tingling
    6		numbness <be>
    6		numbness is
    -6		numbness ~ ,
    6		numbness ~ nothing
    6		numbness ~ of
    -6		odd ~ <my>
    -6		odd ~ <part>
    -6		of bed
    -6		of office
    -6		of wine
    6		of ~ <count>
    6		of ~ <the>
    -6		of ~ ache
    -6		of ~ and
    6		of ~ do
    -6		of ~ does
    -6		of ~ massage
    6		of ~ no
    6		of ~ well
    -6		of ~ without
    -6		off ~ <side>
    6		off ~ <the>
    6		off ~ before
    6		ok ~ i
    6		on ,
    6	worsening:7	on <day> ,
    6		on <the> bathroom
    6		on <the> stairs
    -6		on it
    6		on me
    6	saddle_numbness:2	on the
    6		on ~ bathroom
    6		on ~ floor
    -6		on ~ home
    6		on ~ last
    -6		on ~ not
    -6		on ~ of
    6		on ~ stairs
    -6		on ~ table
    -6		on ~ up
    -6		on ~ walk
    6		on ~ with
    -6		once since
    6		one bit
    6		only thing <be>
    -6		only ~ <the>
    6		only ~ thing
    -6		only ~ to
    -6		or just cold
    -6		or ~ <the>
    6		osteoporosis & [en20]
    6		otra
    -6		out of bed
    -6		out of office
    -6		out without
    -6		out ~ <be>
    6		out ~ and
    -6		out ~ bed
    6		overall
    -6		pain , no
    -6		pain <become>
    -6		pain <have> <become>
    6	radiating_pain:10	pain ~ from
    6	sharp_pain:-52	pain ~ into
    -6		painful ~ <part>
    6		pains in
    6		pains ~ <my>
    6		pains ~ <part>
    -6		para el
    -6		parking free
    -6		parking ~ <the>
    6		pasa
    -6	faint_dizzy:66	passed
    -6		pero ~ y
    6	bladder_bowel:48	pis
    -6		poco adolorida
    -6		poor ~ <be>
    6		por favor
    6	radiating_pain:73	por ~ <part>
    6		pressed ~ <part>
    6		probably
    -6		pueden
    6	chest_breath:10	puedo respirar
    6		que <the> <part>
    6		que <the> primer
    6		que la
    6		que se
    -6		que traia
    -6		que ~ ir
    6		que ~ primer
    -6		quiero ~ de
    -6		quito
    -6		radiating
    -6		rain
    6		rd ~ <the>
    -6		really ~ <be>
    6		red ~ <the>
    -6		relaxed
    -6		right as
    6		ronchas ~ <the>
    6		rotten
    -6		rough
    6		s no
    6		s urgent
    6		said
    6		said ~ .
    6		said ~ i
    6		sali de
    6		sali de ahi
    6		sali ~ <the>
    6		sali ~ ahi
    6		say <my>
    6		say <my> <part>
    6		say my
    6		say ~ <part>
    6		say ~ <the>
    6		say ~ but
    6		says
    6		says #
    -6		sciatica ~ <have>
    -6		sea
    6	self_harm:5	seguir
    -6		sensation in <my>
    6		session ~ and
    6		sharp pain in
    6		sharp ~ <time>
    -6		sharp ~ ?
    6		she <be>
    6		she s
    -6		should ~ if
    6		should ~ worry
    6		should ~ you
    6		shoulder has
    6		si , en
    6		sign of <the>
    6		sigue
    6		sin darme
    6		sin darme cuenta
    -6		sin dolor
    -6		sin hormigueo
    -6		sin ~ <my>
    6	bladder_bowel:18	sin ~ cuenta
    6		sin ~ en
    6		since
    -6		since <the> massage
    6		since about
    -6		since my
    -6		since ~ <have>
    6		since ~ home
    6		since ~ table
    -6		slept
    6		slight ~ <part>
    6		slipped
    6		so <side> i
    6		so it
    6		so ~ <have>
    6		soaked
    6		somebody
    6		something ~ <part>
    -6		soreness & [en12]
    6		soreness & [en170]
    -6		soreness & [en618]
    6		soreness ~ ,
    -6		sort
    -6		sound
    6		stabbing in <my>
    6		stiff ~ <the>
    6		still painful
    -6		still ~ <have>
    -6		still ~ bit
    6		stood ~ and
    6		stop ~ .
    6		stop ~ <part>
    6		stop ~ i
    6		stop ~ in
    -6		strong as
    6		subir <the>
    6		such
    -6		sure if it
    -6		tad
    -6		tell <the>
    6		tell ~ <be>
    -6		telling
    -6		temperature ~ and
    6		terrible
    6		tesco
    6		than ~ but
    -6		that brought
    6		that my
    6		the floor
    6	allergic_reaction:96	the heat
    6		the hot
    6		the loo
    -6		the lower
    -6		the massage
    6		the minute
    6		the shower
    -6		then ~ <be>
    -6		there <have> not
    6		thermometer & [en244]
    6		thermometer says
    6		thermometer says #
    -6		these
    6	emergency:23	they ~ <my>
    6	numbness:27	thigh
    6		thing <be>
    -6		think ~ <my>
    -6		this week
    -6		three hours
    -6		through ~ <the>
    -6		tienen
    -6		tingling & .
    6		tingling .
    6		tingling <be>
    6		tingling in <side>
    6		tingling ~ but
    -6		tingling ~ could
    -6		tingling ~ it
    -6		tired ~ ,
    6		tiritando
    -6		to <be> honest
    6	radiating_pain:53	to <my> <part>
    -6		to a
    6		to bother
    6		to bother you
    6		to die
    6		to leave
    6		to pee
    6		to sleep
    -6		to worry
    6		to ~ <person>
    6		to ~ but
    6		to ~ good
    -6		to ~ honest
    6		to ~ numb
    -6		to ~ on
    6		to ~ today
    -6		toda ~ ,
    6		today ~ <the>
    -6		todo ok
    -6		todo ~ .
    6		todo ~ <part>
    -6		told <my>
    -6		told her
    -6		tonight ~ <be>
    -6		too ~ to
    -6		touch ~ <part>
    -6		towel
    -6		trace of
    -6		traia
    6		trapo
    -6		trouble
    6		turn
    6		type
    6		un #
    6	sharp_pain:1	una
    6		unable ~ <my>
    6		unbearable
    6		unico ~ <the>
    6		unsubscribe & [en20]
    6		unsubscribe ~ and
    -6		up <the> notch
    6		up from <the>
    6		up tomorrow
    6		up ~ <be>
    6		useless
    -6		van ~ dias
    -6	weakness:5	very
    -6		very well
    6		vez ~ mas
    6		vida
    -6		vida ~ ni
    6		wake up tomorrow
    6		wake ~ tomorrow
    -6		walked in with
    -6		want <the>
    6		was lovely
    -6		way out
    -6		weak at
    6		weaker than
    6		weakness .
    -6		week ,
    -6		week later
    6		weeks ,
    6		weight on
    6	self_harm:18	what s
    -6		when i <side>
    -6		when ~ <person>
    -6		when ~ <side>
    6		which <be>
    6		which is
    -6		which ~ <be>
    -6		which ~ it
    -6		who <be> <the>
    6		who ~ ,
    -6		who ~ call
    -6		who ~ if
    6		whole
    -6		will ~ <the>
    6		winded
    -6		with ~ in
    -6		work in
    -6		work in <the>
    -6		work ~ .
    -6		work ~ i
    -6		worse than when
    -6		worse ~ last
    -6		worse ~ than
    -6		worse ~ when
    -6		worse ~ yesterday
    6		worst ~ <have>
    -6		would ~ <the>
    -6		would ~ or
    6		y <my>
    6		y hoy <my>
    6		y me
    6		y nada
    6	severe_headache:-3	y ~ <the>
    6		y ~ como
    -6		y ~ no
    -6		ya no <be>
    6		ya ~ urgente
    6		yes ~ tingling
    -6		yesterday ~ <be>
    6		yesterday ~ <the>
    6		you ,
    -6		you <become>
    6		you asked about
    6		you did
    6		you ~ ,
    6		you ~ :
    -6		you ~ <have>
    6		you ~ call
    -6		you ~ him
    6		your table
    5		# & -
    5		# & /
    5	fever:66	# & [en11]
    -5		# & [en298]
    5		# & [en551]
    5		# & [en682]
    5	fever:33	# & [en869]
    5		# & [es42]
    5		# & [es950]
    -5		# & ache
    -5		# ,
    5		# -
    5		# /
    5		# ~ con
    -5		# ~ did
    5		# ~ en
    5		# ~ still
    5		# ~ with
    -5	numbness:19 persistent_beyond_72h:4	, & .
    -5		, & /
    5		, & [en12]
    5		, & [en148]
    -5		, & [en199]
    5		, & [en244]
    -5		, & [en39]
    5		, & [en490]
    5		, & [en493]
    5		, & [en533]
    5		, & [en551]
    5		, & [en871]
    5		, & [en957]
    5		, & [es2]
    5		, & [es699]
    -5		, & soreness
    -5		, <count> <time>
    5		, <the> <be>
    5		, <the> bit
    5		, been
    -5		, dead
    -5		, esta
    5		, gracias
    -5		, hard to
    -5		, hardly notice
    5		, her
    -5		, lo
    5		, maybe
    -5		, never <have>
    -5		, ni
    -5		, no nothing
    5		, normal
    5	worsening:83	, now
    5		, only <my>
    5		, please
    -5		, today <be>
    -5		, todo
    5		, with
    -5		, woke
    -5		, woke up
    5		, y
    5	numbness:20 worsening:7 history_injury:3 emergency:6	, ~ <be>
    -5		, ~ ?
    5		, ~ every
    -5		, ~ full
    -5		, ~ hace
    -5		, ~ menos
    -5		, ~ para
    -5		, ~ peor
    5		, ~ que
    -5		, ~ see
    -5		, ~ semanas
    -5		, ~ soreness
    5		, ~ then
    5		, ~ time
    -5		, ~ too
    -5		, ~ weak
    5	sharp_pain:-7 weakness:6	. & ,
    -5		. & [en37]
    -5		. & [en479]
    5		. & [en508]
    5		. & [en653]
    -5		. & [es2]
    -5		. not
    -5		. numb
    5		. only thing
    5		. pues
    5		. ~ can
    5		. ~ hurts
    -5		. ~ like
    5		. ~ painful
    5		. ~ today
    5		. ~ worse
    5	saddle_numbness:7	/^aba/
    -5		/^abre/
    -5		/^abse/
    5	bladder_bowel:125	/^acci/
    -5		/^ace/
    -5		/^aguj/
    -5		/^allo/
    -5		/^alm/
    5		/^als/
    5		/^also/
    5		/^ana/
    5		/^anda/
    5		/^ank/
    5		/^ankl/
    -5		/^ape/
    -5		/^apen/
    -5		/^app/
    5		/^aro/
    5		/^arou/
    5		/^arra/
    -5		/^as/
    -5		/^ati/
    -5		/^atie/
    5	pregnancy_symptom:24	/^bab/
    -5		/^bag/
    -5		/^baj/
    -5		/^bala/
    -5		/^bat/
    -5		/^beau/
    5		/^beca/
    5		/^bolt/
    5		/^bott/
    5	tingling:18	/^buzz/
    -5		/^cama/
    -5		/^capa/
    5		/^cau/
    -5		/^comf/
    5		/^cort/
    5		/^cos/
    -5		/^creo/
    5		/^cry/
    -5		/^cuar/
    -5		/^desa/
    5		/^dial/
    -5		/^dri/
    -5		/^drin/
    5		/^eac/
    5		/^each/
    5		/^ease/
    5		/^easy/
    5		/^eig/
    5		/^eigh/
    5	persistent_beyond_72h:-27 bladder_bowel:28	/^em/
    5		/^emb/
    5	pregnancy_symptom:15	/^emba/
    -5		/^eq/
    -5		/^equ/
    -5		/^equi/
    -5		/^espa/
    5	emergency:10	/^fac/
    -5		/^fail/
    -5	sharp_pain:-2 radiating_pain:-3 weakness:-11 numbness:1 persistent_beyond_72h:-6 osteoporosis:-15	/^fee/
    5		/^fill/
    -5		/^film/
    -5		/^find/
    -5		/^fix/
    -5		/^floa/
    -5		/^foll/
    -5		/^fui$/
    -5		/^fui/
    -5		/^furt/
    5		/^givi/
    5	weakness:22	/^gri/
    -5		/^gym$/
    -5		/^gym/
    5	worsening:9	/^has$/
    -5		/^here/
    5	weakness:8	/^hol/
    5		/^ice$/
    5		/^insi/
    5		/^inte/
    5		/^jean/
    -5	sharp_pain:133	/^jo/
    5		/^jok/
    -5		/^joy/
    5		/^less/
    5		/^let/
    5	weakness:30	/^lif/
    5	weakness:69 numbness:-23	/^lift/
    5	saddle_numbness:1	/^limp/
    5		/^live/
    -5		/^los$/
    5	weakness:-18	/^lu/
    -5		/^luj/
    -5		/^lujo/
    -5		/^mee/
    -5		/^meet/
    5		/^meni/
    -5		/^met/
    -5		/^mete/
    -5		/^mild/
    5	emergency:1	/^mou/
    5	numbness:32	/^muer/
    5		/^nal/
    5		/^nalg/
    -5		/^neit/
    -5		/^net/
    -5		/^ning/
    -5		/^nuev/
    -5		/^oc/
    -5		/^odd$/
    5	allergic_reaction:3	/^oil$/
    -5		/^ord/
    5		/^oth/
    5	sharp_pain:7	/^othe/
    5		/^ouc/
    5		/^ouch/
    -5		/^outs/
    5	self_harm:1	/^past/
    -5		/^penn/
    5		/^pens/
    -5		/^peop/
    5		/^pero/
    5		/^pil/
    -5	tingling:29	/^pins/
    5		/^pip/
    5		/^pipi/
    -5		/^play/
    -5		/^poc/
    -5		/^pon/
    -5		/^pong/
    5	bladder_bowel:153	/^poo/
    5	sharp_pain:52 weakness:2	/^pun/
    -5		/^put$/
    -5		/^quej/
    -5		/^rad/
    -5		/^radi/
    -5		/^rain/
    5		/^raw$/
    5		/^raw/
    -5		/^regr/
    -5		/^rese/
    5		/^resp/
    5		/^ribs/
    -5		/^roug/
    -5		/^run$/
    5		/^sai/
    -5		/^sam/
    -5		/^same/
    -5		/^scar/
    -5		/^sel/
    -5		/^sell/
    -5		/^ser$/
    -5		/^set/
    -5		/^shoo/
    -5		/^sli/
    5		/^slow/
    5		/^smi/
    5		/^sock/
    -5		/^sort/
    5	severe_headache:21	/^spli/
    -5	pregnancy_symptom:6	/^spo/
    5		/^spu/
    -5		/^stan/
    5		/^stru/
    5		/^tai/
    -5		/^talk/
    -5		/^tam/
    -5		/^tamp/
    -5		/^ties/
    5		/^toq/
    5		/^toqu/
    -5	numbness:36	/^tou/
    5		/^tru/
    5		/^twic/
    -5		/^twin/
    -5		/^unc/
    -5		/^up/
    5		/^uri/
    5		/^urin/
    -5		/^watc/
    -5		/^wei/
    -5		/^weir/
    -5		/^wer/
    -5		/^were/
    -5	radiating_pain:-1 bladder_bowel:-2 calf_swelling:-21	/^wh/
    -5		/^wine/
    -5		/^worr/
    5		/^zi/
    5		/abby$/
    5		/abby/
    -5		/abre/
    -5		/abren/
    -5		/abse/
    -5		/absen/
    5	bladder_bowel:3	/acci/
    5		/accid/
    -5		/actu/
    5		/ada$/
    5	faint_dizzy:36	/aded$/
    5	faint_dizzy:14	/aded/
    5		/adil/
    5		/admi/
    5		/ador/
    -5		/ady$/
    -5		/ady/
    5		/aes/
    -5		/agi/
    -5		/agini/
    5	weakness:-18 history_injury:4	/ago/
    -5		/aguj/
    5		/aguji/
    5		/aigo$/
    5		/aigo/
    -5		/aile/
    -5		/ailed/
    5		/ajo$/
    5		/aked$/
    5		/aked/
    -5	worsening:-10 faint_dizzy:-5 emergency:49	/al$/
    -5		/alan/
    -5		/alanc/
    -5		/ales$/
    -5		/ales/
    5		/alla/
    5		/also$/
    5		/also/
    5	sharp_pain:42	/ambra/
    5	sharp_pain:-14 radiating_pain:-5 weakness:-17 tingling:-1 emergency:45	/ame/
    5		/amm/
    5		/amol$/
    5		/amol/
    -5		/ampoc/
    -5	sharp_pain:-3 persistent_beyond_72h:6	/ana/
    -5		/andy$/
    -5		/andy/
    -5		/ange$/
    5		/ankl/
    5		/ankle/
    -5		/ansad/
    5	sharp_pain:-17 radiating_pain:-37 weakness:-15 numbness:-16 persistent_beyond_72h:-48 saddle_numbness:-20 severe_headache:-54 allergic_reaction:-11 severe_bruising:-38 emergency:-12	/ant/
    5		/apar/
    -5		/apare/
    -5		/apaz$/
    -5		/apaz/
    -5		/apen/
    -5		/apena/
    5		/apo/
    5	bladder_bowel:2	/appen/
    -5		/arat/
    -5		/arath/
    5		/araza/
    -5		/arde$/
    -5		/aren$/
    -5		/arg/
    5		/aring/
    -5		/arle/
    5		/arni/
    5		/arnin/
    5		/arou/
    5		/aroun/
    5	numbness:-4 worsening:58	/ast/
    5		/ates$/
    5		/ates/
    5		/athi/
    5		/athin/
    -5		/atho/
    -5		/athon/
    -5		/auti/
    -5		/autif/
    5	sharp_pain:111	/ava/
    -5	persistent_beyond_72h:23	/awa/
    -5		/axe/
    5		/axi/
    5		/azad/
    5		/azada/
    -5		/bags$/
    -5		/bags/
    5		/bajo$/
    5		/bajo/
    5	calf_swelling:60	/ball/
    -5		/bat/
    -5		/beau/
    -5		/beaut/
    5		/beca/
    5		/becau/
    5	sharp_pain:18	/bia/
    5		/bic/
    5		/blan$/
    -5		/blems/
    5		/bolt/
    5		/bott/
    5	sharp_pain:-47 weakness:7 tingling:47	/bra/
    -5		/bren$/
    -5		/bren/
    -5		/bsc/
    -5		/bscr/
    -5		/bscri/
    -5		/bsen/
    5	weakness:69	/buckl/
    5	tingling:55	/buzz/
    -5		/cama$/
    -5		/cama/
    -5		/capaz/
    -5		/carri/
    -5	emergency:13	/cas/
    5		/caus/
    5		/cause/
    5		/ccid/
    5	bladder_bowel:29	/ccide/
    -5		/cepc/
    -5		/cepci/
    -5		/chat$/
    5	numbness:44	/ched$/
    5	numbness:26	/ched/
    5	sharp_pain:-17 tingling:-1 chest_breath:35	/cho/
    -5		/cib/
    -5		/cibi/
    -5		/cibir/
    5		/ciden/
    -5		/cione/
    -5		/cito$/
    -5		/cito/
    -5		/come$/
    -5		/comme/
    5		/const/
    5	numbness:22	/corch/
    5		/cort/
    5		/creas/
    -5		/creo$/
    -5		/creo/
    5		/cruc/
    5		/cruci/
    5		/cry/
    -5		/cta/
    -5		/cte/
    -5		/cuar/
    -5		/cuart/
    -5		/cula/
    -5		/dan/
    -5	sharp_pain:-26 weakness:-2 persistent_beyond_72h:7 saddle_numbness:-15 calf_swelling:-3 fever:-41 severe_bruising:-3 emergency:-9 self_harm:-74	/day/
    5	bladder_bowel:84	/dde/
    5	saddle_numbness:39	/dead$/
    5		/dedos/
    -5		/desa/
    -5		/despu/
    -5		/di$/
    -5		/dig/
    5		/ding/
    -5	sharp_pain:-9 history_disc:175	/dis/
    -5		/dly$/
    -5		/dly/
    5		/dmi/
    5	weakness:6	/dobla/
    5	persistent_beyond_72h:1	/dolie/
    -5		/dom$/
    5	weakness:-6 numbness:168	/dorm/
    5		/doubl/
    -5		/drian/
    -5		/drin/
    -5		/drink/
    -5		/dur/
    5		/eaki/
    5		/eakin/
    5		/eanc/
    5		/eance/
    -5		/eant$/
    -5		/eant/
    5		/eari/
    5		/earin/
    -5		/ears$/
    5	weakness:-19 pregnancy_symptom:-1 fever:11 faint_dizzy:-1	/eat/
    5		/eathi/
    5		/eats$/
    5		/eats/
    -5		/eaut/
    -5		/eauti/
    -5		/eav/
    -5	weakness:44	/ebi/
    5		/ebra/
    5		/ecau/
    5		/ecaus/
    -5		/ecepc/
    -5		/ecib/
    -5		/ecibi/
    -5		/ecid/
    -5		/eco/
    -5		/ecta/
    -5		/eden$/
    -5		/eden/
    -5		/edio$/
    -5		/edn/
    -5		/edne/
    -5		/ednes/
    5		/edos$/
    5		/edos/
    -5	saddle_numbness:7	/eeli/
    -5	saddle_numbness:16	/eelin/
    5	sharp_pain:-19 radiating_pain:-3	/eep/
    -5		/eepi/
    -5		/eepin/
    -5		/eeti/
    -5		/eetin/
    -5		/ege/
    -5		/egre/
    -5		/egue$/
    5	self_harm:6	/egui/
    5		/ehea/
    5		/eigh/
    -5		/eird$/
    -5		/eird/
    5		/eja$/
    5		/ela$/
    5		/ella/
    5	sharp_pain:62	/ellas/
    -5		/elo$/
    5	sharp_pain:-21 bladder_bowel:22	/els/
    5		/elta/
    5	pregnancy_symptom:5	/emba/
    5		/embar/
    5		/ems/
    -5		/enden/
    -5		/endri/
    5		/engea/
    5		/eniq/
    5		/eniqu/
    -5		/enny$/
    -5		/enny/
    5	numbness:-12	/enta/
    5		/entaz/
    -5		/enti$/
    5		/entl/
    5	sharp_pain:-11	/ento/
    -5		/eopl/
    -5		/eople/
    -5		/epc/
    -5		/epci/
    -5		/epcio/
    -5		/epin/
    -5		/eping/
    -5		/equi/
    -5		/ered$/
    -5		/ered/
    -5		/eren/
    -5		/ergy$/
    -5		/ergy/
    5		/eris/
    5		/erish/
    5		/erta$/
    5		/eryw/
    5		/erywh/
    5		/erza$/
    -5		/esen/
    -5		/esent/
    -5		/espa/
    -5		/espe/
    5		/estes/
    5		/estoy/
    -5		/etel/
    -5		/etely/
    -5		/eting/
    5		/etone/
    -5		/eve$/
    -5		/even/
    5		/everi/
    5		/evo$/
    5		/ewer$/
    5	emergency:10	/fac/
    -5		/factu/
    -5		/fail/
    -5		/ffe/
    -5		/fica/
    -5		/fice$/
    5		/fill/
    -5		/film$/
    -5		/film/
    -5		/find/
    -5		/fir/
    -5		/fix/
    -5		/floa/
    -5		/float/
    -5		/foll/
    -5		/follo/
    5		/fore/
    -5	persistent_beyond_72h:44	/fort/
    -5		/fter$/
    -5		/fui$/
    -5		/fui/
    -5		/furt/
    -5		/furth/
    5		/fuss$/
    -5		/gad/
    -5		/gado$/
    -5		/gado/
    -5		/gam/
    5		/gean/
    5		/geanc/
    -5		/ghtl/
    -5		/ghtly/
    5		/gic$/
    5		/gic/
    -5		/gini/
    -5		/ginin/
    5		/givi/
    5		/givin/
    -5		/gud/
    5	numbness:-2 tingling:22 worsening:-32	/gue/
    -5		/guj/
    5		/guji/
    5		/gujit/
    -5		/gym$/
    -5		/gym/
    5	fever:19	/haki/
    5	fever:13	/hakin/
    5	bladder_bowel:40	/happe/
    -5		/harme/
    5	sharp_pain:21 weakness:-11	/harp/
    5		/hart/
    -5		/havi/
    -5		/havin/
    -5		/heck$/
    -5		/hered/
    5		/hey$/
    5		/hey/
    -5		/hine/
    5	self_harm:13	/hink/
    -5	sharp_pain:17 numbness:-16	/his/
    -5		/hon$/
    -5		/hoot/
    -5	sharp_pain:8	/hooti/
    5	sharp_pain:-2 tingling:-4 worsening:1 bladder_bowel:13 chest_breath:-14 emergency:-3	/hou/
    -5		/hous/
    -5		/htl/
    -5		/htly$/
    -5		/htly/
    -5		/ian$/
    -5		/ibir$/
    5	chest_breath:6	/ibs$/
    5		/ibs/
    -5		/icio/
    -5		/ides$/
    -5		/ides/
    5		/idn/
    5	weakness:-26	/ido/
    5	radiating_pain:-27	/ie$/
    -5		/ienc/
    -5		/ienci/
    -5		/iew$/
    -5		/iew/
    -5		/ifica/
    -5		/ifu/
    -5		/iful/
    -5		/ifull/
    -5		/ightl/
    5		/igo/
    5		/ija/
    5		/illeo/
    -5		/ilm$/
    -5		/ilm/
    -5		/imbi/
    -5		/imbin/
    -5		/immi/
    -5		/immin/
    5		/inde/
    -5		/ingu/
    -5		/ingun/
    5		/insi/
    5		/insid/
    -5		/iones/
    5		/ions$/
    5		/ions/
    5		/ipi$/
    5		/ipi/
    5		/irme$/
    5		/irme/
    5	fever:87	/itand/
    -5		/its/
    5		/ivel/
    -5		/izar/
    -5		/ized$/
    -5		/ized/
    5		/jeans/
    5		/jita/
    5		/jitas/
    5		/jok/
    -5		/joy/
    -5		/kille/
    -5		/knot$/
    5	sharp_pain:9	/lade$/
    5	radiating_pain:-7 allergic_reaction:-11	/las/
    5	weakness:-5	/last$/
    5	weakness:-1	/last/
    5		/lded$/
    5		/lded/
    -5		/lder/
    5		/leaki/
    5	sharp_pain:3	/lect/
    -5		/lege/
    -5		/lems$/
    -5		/lems/
    5		/leo/
    -5		/letel/
    5		/level/
    5		/levo$/
    5		/levo/
    5		/lgar$/
    5		/lgar/
    -5		/li$/
    5		/lier/
    5	weakness:2 tingling:-2	/lif/
    5	weakness:69 numbness:-11	/lift/
    -5	worsening:10	/limbi/
    5	saddle_numbness:9	/limp/
    5	tingling:5 persistent_beyond_72h:-7 self_harm:-2	/ling/
    5		/lleo/
    5		/llevo/
    -5		/llowe/
    -5	weakness:46	/lly/
    -5		/loat/
    5		/lota/
    -5		/lowed/
    5		/lso$/
    5		/lso/
    5		/lts$/
    5		/lts/
    -5		/luj/
    -5		/lujo$/
    -5		/lujo/
    -5		/lver/
    5		/mana/
    -5		/marat/
    5		/mbra/
    -5	sharp_pain:-26 radiating_pain:-14 weakness:-3 history_disc:-12 chest_breath:-14 fever:-12 severe_headache:-10 severe_bruising:-8	/me$/
    -5		/meant/
    5	numbness:52	/meci/
    -5		/mee/
    -5		/meet/
    -5		/meeti/
    -5		/mem/
    5		/meni/
    5		/meniq/
    -5		/mera/
    -5		/mild/
    -5		/mmen/
    -5		/mment/
    -5		/mmi/
    -5		/mmin/
    -5		/mming/
    -5		/mod/
    5		/mol$/
    5	emergency:1	/mou/
    -5		/mov/
    -5		/moves/
    5	fever:1	/mper/
    5		/mpin/
    5		/mping/
    -5		/mpl/
    -5		/mpoc/
    -5		/mpoco/
    -5	persistent_beyond_72h:40	/mpr/
    -5		/mpres/
    5	numbness:23	/muer/
    5		/nalg/
    5		/nalga/
    5		/ncrea/
    -5		/ndy$/
    -5		/ndy/
    -5		/neit/
    -5		/neith/
    -5		/nergy/
    -5		/net/
    5		/ney$/
    5		/ney/
    -5		/nfe/
    5		/ngea/
    5		/ngean/
    -5		/ngu/
    -5		/ngun/
    -5		/ningu/
    5		/nkl/
    5	weakness:15	/nkle/
    5		/nne/
    5	faint_dizzy:37	/nni/
    -5		/nom/
    5		/nor/
    5		/norm/
    5		/nsid/
    5		/nside/
    5		/nso/
    5		/nsta/
    5		/nstan/
    5	sharp_pain:50	/ntaz/
    5		/ntazo/
    5		/nte$/
    -5		/nti$/
    -5		/ntra/
    -5		/nuev/
    -5		/nvi/
    -5		/oan/
    5		/obla/
    -5		/odd$/
    5	numbness:-24 self_harm:23	/oin/
    5	numbness:24	/ole$/
    -5		/oles/
    5	persistent_beyond_72h:14	/olie/
    5	persistent_beyond_72h:12	/olien/
    5	calf_swelling:36	/olle/
    -5		/ollo/
    -5		/ollow/
    5		/olo$/
    5	weakness:-15 numbness:-10 emergency:-6	/olor/
    5	weakness:-11 worsening:-1 persistent_beyond_72h:-10 fever:28 faint_dizzy:-12	/ome/
    -5		/omme/
    -5		/ommen/
    -5		/omor/
    -5		/omorr/
    5	sharp_pain:-15 radiating_pain:-3 numbness:-2 tingling:-15 fever:-4 emergency:8	/one$/
    5		/ones$/
    5		/onsta/
    -5		/oose$/
    -5	sharp_pain:15	/ooti/
    -5	sharp_pain:25	/ootin/
    5		/opin/
    5		/oping/
    -5		/ople$/
    -5		/ople/
    5		/oppy$/
    5		/oppy/
    5		/oque/
    5		/oran/
    5		/orar/
    5	numbness:32	/orch/
    -5		/orido/
    5	calf_swelling:71	/orr/
    -5		/orreo/
    5	tingling:7	/osq/
    5	tingling:28	/osqu/
    5		/ota$/
    5		/otc/
    5		/otch/
    -5	sharp_pain:19	/otin/
    -5	sharp_pain:45	/oting/
    5		/otte/
    5		/otten/
    -5		/oulde/
    -5		/ouse/
    -5		/outs/
    -5		/outsi/
    -5		/oves$/
    -5		/oves/
    -5		/ovin/
    -5		/oving/
    5		/owels/
    5		/palm$/
    5		/past$/
    -5	history_disc:13	/ped$/
    5		/pell/
    5	weakness:25	/pen/
    -5		/pena/
    -5		/penas/
    -5		/pend/
    -5		/penn/
    -5		/penny/
    -5		/peop/
    -5		/peopl/
    5	fever:30	/perat/
    -5		/pha/
    5		/pip/
    5		/pipi$/
    5		/pipi/
    5		/piso$/
    5		/pit/
    -5		/play/
    -5		/plete/
    5	severe_headache:27	/plit/
    -5		/ply/
    -5		/poco/
    -5		/pong/
    5		/ppen/
    5		/presi/
    5		/proba/
    5		/punta/
    -5		/put$/
    -5		/quej/
    5	tingling:40	/quil/
    5		/quinc/
    5		/rado$/
    5		/rado/
    5	weakness:23	/ragg/
    5		/raigo/
    -5		/rapi/
    5		/rash$/
    -5		/rata/
    5		/rate$/
    -5		/ratho/
    5		/raw/
    5	persistent_beyond_72h:-11	/raz/
    5		/raza/
    5		/razad/
    -5		/rde$/
    5		/reall/
    -5		/recib/
    -5		/ree$/
    -5		/regr/
    -5		/regre/
    5	fever:50	/rehe/
    5		/rehea/
    -5		/reig/
    5		/rell/
    5		/rella/
    -5		/resen/
    5		/resio/
    -5		/rete/
    5	severe_bruising:1	/reto/
    -5		/rgy$/
    -5		/rgy/
    -5		/rian$/
    -5		/rian/
    -5		/ribe$/
    5		/ribs$/
    5		/ribs/
    5		/rina$/
    5		/riou/
    5		/rious/
    5		/rish$/
    5		/rish/
    -5		/rke/
    5		/rmal$/
    5		/rmar/
    5		/rmido/
    5		/rna/
    5		/roba/
    -5		/roke$/
    5		/rolle/
    5	sharp_pain:1	/ror/
    -5		/ros$/
    -5		/rqu/
    -5		/rreo/
    5	sharp_pain:32	/rror/
    -5		/rrow$/
    5	severe_headache:4	/rst$/
    5		/rted$/
    5		/rted/
    -5		/rthe/
    -5		/rther/
    5		/rtips/
    5		/ruci/
    5		/rucia/
    5		/rugg/
    5		/ruggl/
    5		/ruise/
    -5		/ruisi/
    5	weakness:-62	/run/
    5		/runk$/
    5		/runk/
    5		/ryw/
    5		/rywh/
    5		/rywhe/
    5		/rza$/
    5	weakness:32	/rza/
    -5		/sages/
    5		/sai/
    -5		/sam/
    -5		/same$/
    -5		/same/
    5		/sas$/
    5		/sas/
    5		/sati/
    -5	sharp_pain:34	/scr/
    5		/segui/
    -5		/sell$/
    -5		/sell/
    -5		/serv/
    5	fever:6	/shaki/
    5	sharp_pain:42 weakness:-6	/sharp/
    -5	sharp_pain:45 radiating_pain:41	/shoo/
    -5	radiating_pain:32	/shoot/
    -5		/sigui/
    -5	sharp_pain:-13 persistent_beyond_72h:10 bladder_bowel:36 calf_swelling:-29 emergency:-28	/sin/
    -5	worsening:7	/sing$/
    -5		/sits$/
    -5		/sits/
    5	tingling:50	/sk$/
    5	allergic_reaction:21	/skin/
    5		/slo/
    5		/slow/
    5		/smi/
    5		/sock/
    -5		/sort/
    5	severe_headache:22	/spli/
    5	severe_headache:13	/split/
    5		/squ/
    -5		/sta$/
    -5		/ste$/
    5	sharp_pain:-33 numbness:9 persistent_beyond_72h:-3 osteoporosis:16 severe_headache:-7	/ste/
    5		/stes/
    5		/stesi/
    5		/stoy$/
    5		/stoy/
    5		/strai/
    5		/strel/
    -5		/strok/
    5		/stru/
    5		/strug/
    -5		/stuvo/
    5	worsening:43	/sub/
    -5		/subsc/
    5		/tabby/
    -5		/tad$/
    -5		/talk/
    -5		/tampo/
    5	sharp_pain:2	/tazo/
    -5		/tba/
    5	radiating_pain:-28 weakness:-15 bladder_bowel:-16 fever:-7 self_harm:-60	/te$/
    -5		/teady/
    -5		/tely$/
    -5		/tely/
    5		/tesi/
    5	numbness:8	/tesia/
    -5		/test$/
    -5	tingling:4 worsening:-6 persistent_beyond_72h:-3 allergic_reaction:-1	/ther/
    5		/theti/
    5	self_harm:19	/think/
    -5		/thon$/
    -5		/thon/
    -5		/tifu/
    -5		/tiful/
    5		/tions/
    5	tingling:32	/tip/
    5		/tips$/
    5	tingling:4	/tips/
    -5		/tomor/
    5		/toq/
    5		/toqu/
    5		/toque/
    5		/toy$/
    5		/toy/
    5		/trel/
    5		/trell/
    5		/tro$/
    -5		/trok/
    -5		/troke/
    5		/trug/
    5		/trugg/
    -5		/tsi/
    -5		/tsid/
    -5		/tside/
    5		/ture$/
    5		/ture/
    -5	weakness:26 worsening:15	/turn/
    5		/twic/
    5		/twice/
    -5		/twin/
    -5		/uart/
    -5		/uarto/
    -5		/ubsc/
    -5		/ubscr/
    5		/uce/
    5		/ucha$/
    -5		/uched/
    5		/ucia/
    5		/uciat/
    5	weakness:59	/uckl/
    -5		/ueda/
    -5		/ueden/
    -5		/uej/
    5		/uelta/
    5		/uggl/
    5		/uggli/
    5		/uille/
    -5		/uisin/
    5		/uitar/
    5		/uji/
    5		/ujit/
    5		/ujita/
    -5		/ujo$/
    5		/ula/
    -5		/ulde/
    -5		/ulder/
    5		/umba/
    5	numbness:-23	/una$/
    5	sharp_pain:-11 tingling:7 saddle_numbness:51 severe_headache:39 allergic_reaction:-45	/und/
    5		/uni/
    5		/unk$/
    5		/urn/
    5		/urned/
    -5		/urthe/
    -5		/use$/
    5		/uss$/
    -5		/utif/
    -5		/utifu/
    -5		/uts/
    -5		/utsi/
    -5		/utsid/
    5		/utti/
    5	self_harm:8	/uttin/
    -5		/uve/
    5	tingling:137	/uzz/
    5		/vem/
    5		/venge/
    5		/veris/
    -5		/vers/
    5		/veryw/
    5		/viera/
    -5		/view$/
    -5		/view/
    -5		/ving$/
    -5		/ving/
    5		/ward$/
    -5		/watc/
    -5		/watch/
    -5		/wed$/
    5	persistent_beyond_72h:11	/week$/
    -5		/weir/
    -5		/weird/
    5		/welle/
    5		/wels$/
    5		/wels/
    -5		/were$/
    -5		/were/
    5		/wic/
    5		/wice$/
    5		/wice/
    -5		/wimmi/
    -5		/wine$/
    -5		/wine/
    -5		/worr/
    5		/xcruc/
    -5		/ym$/
    5	sharp_pain:-25 numbness:-21 tingling:-7 pregnancy_symptom:19	/za$/
    5		/zada$/
    5		: & [en869]
    5		: ~ yes
    -5	worsening:13	<be> <become>
    -5		<be> <part> to
    5		<be> <the> ahi
    5		<be> <the> normal
    5		<be> agony
    -5		<be> algo
    -5		<be> better
    -5		<be> dolor en
    -5		<be> embarazada
    -5		<be> embarazada de
    5		<be> expecting and
    5		<be> fine ,
    5		<be> great ,
    5		<be> it normal
    -5		<be> last
    -5		<be> muy bien
    5		<be> no
    5		<be> not <my>
    -5		<be> perfect
    5		<be> sharp
    -5		<be> shooting
    5		<be> ~ /
    5		<be> ~ ciatica
    -5		<be> ~ dormida
    -5		<be> ~ down
    5		<be> ~ ending
    5		<be> ~ lot
    5		<be> ~ mas
    -5		<be> ~ never
    -5		<be> ~ new
    -5		<be> ~ numb
    -5		<be> ~ numbness
    5		<be> ~ poquito
    5		<be> ~ quiet
    -5		<be> ~ quito
    -5		<be> ~ thanks
    -5		<be> ~ tingling
    5		<be> ~ very
    5		<be> ~ worked
    5		<become> .
    5		<become> home
    -5		<become> to bed
    -5		<become> ~ home
    -5		<become> ~ in
    5		<become> ~ numb
    5		<become> ~ out
    -5		<become> ~ over
    5	numbness:23	<become> ~ sleep
    5		<become> ~ up
    5		<become> ~ way
    5		<become> ~ worse
    5		<count> <part> <be>
    -5		<count> <part> and
    -5		<count> ~ on
    -5		<count> ~ to
    5		<day> , now
    -5		<day> , today
    -5		<day> <be>
    5		<day> ~ today
    5		<feel> at
    -5		<feel> fab
    -5		<feel> fine
    -5		<feel> like i
    5		<feel> weak
    5		<feel> ~ but
    -5		<feel> ~ en
    -5		<feel> ~ in
    -5		<feel> ~ off
    -5		<feel> ~ pain
    5		<feel> ~ well
    5		<feel> ~ will
    -5	numbness:22	<have> <be>
    5		<have> <become> ,
    -5		<have> <the> hot
    -5		<have> done
    5		<have> no <feel>
    -5		<have> stabbing
    -5		<have> stabbing pain
    5		<have> ~ #
    -5		<have> ~ hot
    -5		<have> ~ in
    -5		<have> ~ no
    -5		<have> ~ of
    5		<have> ~ she
    5		<have> ~ sore
    5		<have> ~ strength
    -5		<keep> ~ .
    -5	weakness:30	<keep> ~ <my>
    -5		<my> ?
    5		<my> bike <the>
    5		<my> bowels
    -5		<my> escriban
    -5		<my> grip <be>
    5		<my> jeans
    -5		<my> pueden
    -5		<my> quito
    -5		<my> ~ can
    -5		<my> ~ does
    -5		<my> ~ fiebre
    -5		<my> ~ funny
    5		<my> ~ hace
    -5		<my> ~ happy
    5		<my> ~ hospital
    -5		<my> ~ may
    -5		<my> ~ or
    5		<my> ~ pipi
    5		<my> ~ punzadas
    5		<my> ~ stairs
    5		<my> ~ tight
    5		<my> ~ todo
    5		<my> ~ which
    5		<part> . .
    5	weakness:-17 numbness:31	<part> . no
    5		<part> <be> <become>
    5		<part> <be> <the>
    5		<part> <be> numb
    -5		<part> <be> painful
    5		<part> buckled
    -5		<part> desde
    5	history_disc:38	<part> in
    -5		<part> moves
    -5		<part> que traia
    5	radiating_pain:48	<part> y
    5		<part> ~ as
    -5		<part> ~ at
    -5		<part> ~ before
    -5	numbness:62	<part> ~ como
    5		<part> ~ heavy
    -5		<part> ~ home
    -5		<part> ~ honestly
    -5		<part> ~ llamo
    -5		<part> ~ never
    5	severe_bruising:53	<part> ~ of
    5		<part> ~ properly
    -5		<part> ~ quien
    5	weakness:3	<part> ~ since
    5		<part> ~ sure
    5		<part> ~ swollen
    -5		<part> ~ traia
    5		<part> ~ vengeance
    -5		<part> ~ work
    -5		<person> ~ #
    5		<person> ~ ayer
    -5		<person> ~ but
    5		<person> ~ if
    5		<person> ~ que
    -5		<side> <count>
    5		<side> <part> <feel>
    -5		<side> <time> .
    -5		<side> and
    -5		<side> at <side>
    5		<side> good .
    5		<side> i <be>
    5		<side> numb
    5		<side> of <my>
    5		<side> over <my>
    5		<side> to
    5		<side> yours
    -5	tingling:40	<side> ~ .
    -5	radiating_pain:14 tingling:-7 allergic_reaction:57	<side> ~ <my>
    -5		<side> ~ ?
    5		<side> ~ does
    5	weakness:-8 numbness:42	<side> ~ like
    -5		<side> ~ session
    -5		<side> ~ though
    -5		<side> ~ time
    -5		<side> ~ when
    -5	tingling:-30	<the> <part> <be>
    5		<the> <time> and
    -5		<the> <time> later
    5		<the> ache <become>
    5		<the> ahi
    5		<the> ambulance
    5		<the> best
    -5		<the> cita <the>
    5		<the> deep
    5		<the> emergency
    -5		<the> factura
    5		<the> funny
    -5		<the> glass
    -5		<the> glass of
    -5		<the> headache
    5		<the> heat pack
    -5		<the> hot bath
    -5		<the> house
    -5		<the> knot
    5		<the> morning after
    -5		<the> morning and
    5		<the> numbness ,
    5		<the> orina
    -5		<the> pain <become>
    -5		<the> pain in
    5	tingling:17	<the> phone
    5		<the> que <be>
    -5		<the> que hora
    -5		<the> salir ,
    5		<the> seguir
    5		<the> stairs
    -5		<the> tingling <have>
    -5		<the> todo
    -5		<the> usual
    5		<the> vengeance
    -5		<the> whisper of
    5		<the> will
    5		<the> will not
    -5		<the> ~ bath
    -5		<the> ~ cada
    5		<the> ~ can
    -5		<the> ~ ciatica
    5		<the> ~ comes
    -5		<the> ~ completely
    -5	weakness:-6	<the> ~ de
    5	pregnancy_symptom:22	<the> ~ massage
    5		<the> ~ nearly
    5		<the> ~ now
    -5		<the> ~ old
    -5		<the> ~ quien
    5		<the> ~ starts
    -5		<the> ~ stiff
    5		<the> ~ waking
    5		<the> ~ worse
    -5		<time> but it
    5	persistent_beyond_72h:31	<time> of
    -5		<time> with
    5		<time> ~ ?
    5		<time> ~ ache
    5		<time> ~ another
    -5		<time> ~ but
    -5		<time> ~ in
    5		<time> ~ more
    5		<time> ~ of
    5		? & [en474]
    -5		? nope .
    5		? ~ now
    5		[en1002] & [en124]
    -5		[en1002] & [en309]
    5		[en1002] & [en84]
    -5		[en1002] & [en906]
    -5		[en1002] & [en967]
    -5	numbness:7	[en1002] & [en989]
    -5		[en1002] & [es49]
    -5		[en1002] & soreness
    5		[en1007] & [en311]
    -5		[en1013] & [en1002]
    -5		[en1014] & [es1]
    -5		[en1014] & [es815]
    5		[en1014] & [es966]
    -5		[en1014] & [es975]
    5	pregnancy_symptom:41	[en1018] & [en20]
    -5		[en1018] & [en215]
    5		[en1018] & [en394]
    5		[en1018] & [en426]
    -5		[en1018] & [en63]
    -5		[en1018] & [en807]
    5		[en1018] & [en871]
    -5		[en101] & [en1018]
    -5		[en101] & [en874]
    -5	sharp_pain:15 worsening:-15 persistent_beyond_72h:5	[en1020] & [en1002]
    -5	radiating_pain:-13 worsening:-8 faint_dizzy:10	[en1020] & [en11]
    5		[en1020] & [en157]
    5		[en1020] & [en252]
    5	tingling:66	[en1020] & [en28]
    -5		[en1020] & [en47]
    -5		[en1020] & [en633]
    -5		[en1020] & [en650]
    -5	severe_headache:50	[en1020] & [en966]
    -5		[en1020] & [en981]
    5		[en1020] & vengeance
    5		[en106] & [en1020]
    -5		[en106] & [en474]
    -5		[en106] & [en874]
    -5		[en116] & [en1002]
    -5		[en116] & [en218]
    5	persistent_beyond_72h:42	[en11] & [en234]
    5		[en11] & [en377]
    -5		[en11] & [en679]
    -5		[en11] & [en877]
    5		[en11] & tingling
    -5		[en121] & [en121]
    -5		[en121] & [en12]
    -5		[en121] & [en634]
    -5		[en121] & [en874]
    5		[en122]
    -5		[en123] & [en101]
    5		[en124] & [en1018]
    5		[en124] & [en121]
    -5		[en124] & [en746]
    5		[en127]
    -5		[en127] & ,
    5		[en127] & [en29]
    -5	numbness:11 self_harm:37	[en12] & [en1002]
    5	weakness:-8 faint_dizzy:44 self_harm:44	[en12] & [en1020]
    5		[en12] & [en250]
    -5		[en12] & [en298]
    -5		[en12] & [en333]
    5		[en12] & [en437]
    -5		[en12] & [en602]
    -5		[en12] & [en954]
    -5		[en12] & [en967]
    5		[en135] & [en693]
    5		[en138] & ,
    -5		[en138] & [en474]
    -5		[en143] & [en1020]
    5		[en143] & [en378]
    -5		[en143] & [en957]
    5		[en143] & [en966]
    5		[en148] & [en28]
    5		[en148] & [es182]
    -5		[en154] & [en474]
    -5		[en159] & [en746]
    -5		[en15] & [en746]
    5		[en167]
    5		[en170] & [en181]
    -5		[en170] & [en394]
    -5		[en170] & [en602]
    5		[en170] & [en63]
    5		[en170] & [en650]
    -5		[en170] & [en762]
    -5		[en170] & [en966]
    -5		[en170] & [es182]
    -5		[en181] & [en507]
    5		[en181] & [en522]
    -5		[en185] & [en148]
    -5		[en189] & .
    -5		[en197] & ,
    5		[en19] & [en124]
    -5		[en19] & [en295]
    -5		[en19] & [en298]
    -5		[en19] & [en453]
    -5		[en19] & [en474]
    -5		[en19] & [en58]
    5	tingling:13 faint_dizzy:2	[en19] & [en60]
    -5		[en19] & [en618]
    5		[en19] & [en810]
    -5		[en19] & [es14]
    -5		[en19] & [es54]
    -5		[en19] & [es91]
    5		[en19] & [es975]
    -5		[en19] & achy
    5		[en19] & vengeance
    5		[en202] & [en143]
    -5		[en202] & [en19]
    5		[en202] & [en252]
    -5		[en202] & [en39]
    5		[en202] & [en618]
    -5		[en202] & [en633]
    5		[en20] & [en426]
    5		[en20] & [en490]
    -5		[en20] & [en653]
    -5		[en20] & [en682]
    5		[en20] & [en693]
    -5		[en20] & [en762]
    -5		[en20] & [en807]
    -5		[en20] & [en84]
    5		[en20] & [en93]
    -5		[en20] & wednesday
    5		[en212] & [en602]
    5		[en212] & [en874]
    -5		[en212] & [en966]
    -5		[en213] & [en613]
    5		[en215] & [en551]
    -5		[en215] & [en869]
    -5		[en218] & [en966]
    5		[en21] & [en874]
    -5		[en234] & [en298]
    -5		[en234] & [en380]
    -5		[en234] & [en479]
    5	weakness:11	[en234] & [en522]
    -5		[en234] & [en567]
    5		[en234] & [en853]
    5		[en250] & [en1018]
    5		[en250] & [en215]
    -5		[en250] & [en362]
    5		[en250] & [en633]
    -5		[en250] & [en84]
    -5		[en250] & [en935]
    5		[en250] & monday
    -5		[en251] & [en101]
    5		[en251] & [en135]
    5		[en251] & [en148]
    -5		[en251] & [en404]
    -5		[en251] & [en479]
    -5	weakness:16 numbness:-6	[en251] & [en493]
    -5		[en251] & [en549]
    5		[en251] & [en698]
    5		[en251] & [en805]
    5		[en251] & [en90]
    5		[en251] & bowels
    5		[en252] & .
    5		[en253] & [en506]
    5		[en266] & [en250]
    5		[en266] & [en653]
    -5		[en295] & ,
    -5		[en295] & [en1020]
    -5		[en298] & [en234]
    -5		[en29]
    -5		[en309] & [en63]
    -5		[en309] & [en949]
    -5		[en317] & [en234]
    -5		[en317] & [en468]
    -5		[en317] & [en869]
    5		[en325] & [en58]
    -5		[en325] & [en746]
    5		[en333] & [en11]
    5		[en333] & [en682]
    -5		[en333] & [en980]
    -5		[en362] & [en215]
    5		[en362] & [en311]
    -5		[en362] & [en58]
    -5		[en362] & [en957]
    5		[en362] & [en966]
    5	saddle_numbness:44	[en362] & [en986]
    5		[en362] & vengeance
    -5		[en365]
    5		[en378] & [en148]
    -5		[en378] & [en28]
    -5		[en378] & [en461]
    5		[en378] & [en877]
    -5		[en378] & numbness
    5		[en37] & [en12]
    -5		[en37] & [en3]
    -5		[en37] & [en660]
    5		[en37] & [en679]
    -5		[en380] & [en805]
    -5		[en394] & .
    5		[en394] & [en148]
    5		[en394] & [en853]
    5		[en394] & [en869]
    5		[en394] & [en966]
    -5		[en39] & [en378]
    -5		[en39] & [en746]
    -5		[en39] & [en966]
    5		[en3] & [en869]
    -5		[en404] & [en215]
    -5		[en404] & [es182]
    -5		[en410] & [en762]
    -5		[en410] & [en810]
    5		[en410] & [en890]
    5	sharp_pain:-5 persistent_beyond_72h:-22 history_injury:26 pregnancy_symptom:-42 bladder_bowel:-25 saddle_numbness:-12 faint_dizzy:-5 severe_bruising:-13 self_harm:-7	[en426]
    5		[en426] & [en1002]
    -5		[en426] & [en28]
    5		[en426] & [en581]
    5		[en426] & [en805]
    -5		[en42] & [en508]
    -5		[en42] & [en810]
    -5		[en42] & [en84]
    5		[en42] & [en874]
    5	numbness:9	[en437] & [en1020]
    5		[en437] & [en234]
    -5		[en437] & [en490]
    -5		[en439] & [en1020]
    5		[en442] & [en266]
    -5		[en442] & [en458]
    5		[en442] & [en746]
    5		[en455] & [en251]
    5		[en458] & [en490]
    -5		[en458] & tingling
    -5		[en461] & [en12]
    5		[en461] & [en19]
    -5		[en461] & [en234]
    -5		[en461] & [en762]
    -5		[en468] & [en1002]
    -5		[en468] & [en181]
    5		[en468] & [en490]
    5		[en468] & [en709]
    -5		[en468] & [en807]
    -5		[en474] & ?
    5		[en474] & [en1018]
    5		[en474] & [en106]
    -5		[en474] & [en11]
    -5		[en474] & [en293]
    5		[en474] & [en493]
    5		[en474] & [en613]
    -5		[en474] & [en650]
    5		[en474] & [en917]
    -5		[en474] & [en999]
    -5		[en474] & ache
    5		[en474] & agony
    5		[en47] & [en11]
    -5	sharp_pain:2 numbness:15	[en490] & ,
    -5		[en490] & [en333]
    -5		[en490] & [en461]
    5		[en490] & [en551]
    -5		[en490] & [en653]
    -5		[en490] & [en957]
    5		[en490] & otheremoji
    5		[en493] & .
    5		[en493] & [en682]
    -5		[en495]
    -5		[en506] & [en11]
    5		[en506] & [en39]
    -5		[en506] & [en404]
    -5		[en506] & [en682]
    5		[en506] & tingling
    -5		[en507] & [en12]
    5		[en508] & [en157]
    5		[en511]
    -5		[en522] & [en1018]
    5		[en522] & [en19]
    -5		[en522] & [en325]
    5		[en522] & [en602]
    5		[en522] & [en633]
    5		[en522] & [en650]
    -5		[en533] & [en869]
    5		[en549] & [en333]
    5		[en549] & [en60]
    5		[en551] & [en11]
    5		[en551] & [en154]
    -5		[en551] & [en15]
    -5		[en551] & [en28]
    -5		[en551] & [en394]
    -5		[en551] & [en746]
    -5		[en551] & [en85]
    5		[en551] & [en938]
    5		[en551] & [en954]
    -5		[en565]
    -5		[en567] & [en170]
    -5		[en567] & [en212]
    -5		[en567] & [en404]
    -5		[en581] & [en474]
    -5		[en58] & [en1002]
    5		[en58] & [en101]
    -5		[en58] & [en170]
    5		[en58] & [en935]
    5		[en602] & [en1018]
    5		[en602] & [en138]
    5		[en602] & [en84]
    -5		[en602] & [en906]
    5	sharp_pain:78	[en60] & [en333]
    5		[en60] & [en871]
    5		[en60] & [en986]
    5		[en613] & [en1002]
    5		[en613] & [en1020]
    5		[en613] & [en124]
    -5		[en613] & [en551]
    -5		[en613] & [en810]
    -5		[en613] & [en889]
    5		[en633] & [en12]
    -5		[en633] & [en39]
    5		[en633] & [en474]
    5		[en633] & [en508]
    -5		[en633] & [en602]
    -5		[en634] & [en138]
    -5		[en634] & [en20]
    5		[en634] & [en212]
    -5		[en634] & [en58]
    5		[en634] & [en762]
    -5		[en63] & [en157]
    5		[en63] & [en20]
    5		[en63] & [en380]
    5		[en63] & [en917]
    5		[en63] & [en966]
    5		[en650] & [en116]
    -5		[en650] & [en143]
    5		[en650] & [en28]
    5		[en650] & [en37]
    5		[en650] & [en468]
    -5		[en650] & [en762]
    -5		[en650] & [en889]
    -5		[en653] & [en12]
    -5		[en653] & [en618]
    -5		[en653] & [en633]
    -5		[en660] & [en202]
    -5		[en660] & [en468]
    -5		[en677] & ?
    -5		[en677] & [en170]
    -5		[en677] & [en250]
    5		[en677] & [en39]
    5		[en677] & [en442]
    5		[en677] & [en938]
    5		[en677] & [en949]
    5		[en682] & :
    5		[en682] & [en980]
    5		[en682] & numbness
    -5		[en693] & [en19]
    5		[en693] & [en20]
    5		[en693] & [en234]
    5		[en695] & [en63]
    5		[en709] & [en250]
    -5		[en709] & [en251]
    5		[en709] & [en37]
    -5		[en709] & [en468]
    5		[en709] & [en709]
    5		[en71] & [en869]
    5		[en746] & [en138]
    5	worsening:70	[en746] & [en362]
    5		[en746] & [en37]
    -5		[en746] & [en442]
    5		[en746] & [en602]
    -5		[en746] & [en682]
    -5		[en746] & [en805]
    5		[en762] & [en12]
    5		[en762] & [en309]
    -5		[en762] & [en378]
    -5		[en762] & [en508]
    -5		[en762] & [en682]
    -5		[en762] & [en953]
    5		[en762] & [en980]
    -5		[en778] & [en874]
    -5		[en77] & .
    5		[en77] & [en1002]
    -5		[en77] & [en37]
    -5		[en805] & [en170]
    -5	weakness:-7 tingling:-27	[en807]
    -5		[en807] & [en309]
    -5		[en807] & [en362]
    5		[en807] & [en380]
    -5		[en807] & [en709]
    -5		[en807] & [en762]
    5		[en807] & [en869]
    5		[en807] & tingle
    5		[en810] & [en143]
    -5		[en810] & [en404]
    5		[en810] & [en468]
    5		[en810] & [en679]
    -5	radiating_pain:-3	[en810] & [en869]
    5		[en810] & [en890]
    -5		[en810] & [en935]
    -5		[en810] & [en93]
    -5		[en810] & [en949]
    -5		[en810] & ache
    5		[en84] & [en490]
    5		[en84] & [en980]
    5		[en84] & balm
    -5	sharp_pain:-12	[en853]
    -5		[en853] & [en12]
    -5		[en853] & [en63]
    -5		[en853] & [en807]
    5		[en853] & [en966]
    -5		[en85] & ,
    -5		[en85] & [en11]
    -5		[en85] & [en63]
    -5	calf_swelling:31	[en85] & [en762]
    5		[en869] & ?
    5	radiating_pain:22 weakness:18 numbness:-19 tingling:-16 worsening:37 emergency:1	[en869] & [en1002]
    -5	sharp_pain:7	[en869] & [en1020]
    5		[en869] & [en138]
    5		[en869] & [en618]
    5		[en869] & [en709]
    -5		[en874] & [en215]
    -5		[en874] & [en251]
    -5		[en874] & [en404]
    5		[en874] & [en63]
    -5		[en874] & [en682]
    -5		[en874] & [en874]
    -5		[en874] & [es102]
    -5	sharp_pain:-69 numbness:30 history_injury:11	[en874] & [es13]
    -5		[en874] & [es235]
    5		[en874] & [es502]
    5		[en874] & [es895]
    -5		[en874] & escriban
    -5		[en874] & fiebre
    5		[en874] & pipi
    5		[en874] & punzadas
    5		[en889] & [en60]
    5		[en889] & [en853]
    5		[en890] & [en143]
    5		[en890] & [en468]
    -5		[en890] & [en653]
    -5		[en890] & [en954]
    -5		[en890] & [en966]
    -5		[en906] & [en11]
    -5		[en906] & [en251]
    -5		[en906] & [en693]
    -5		[en90] & [en170]
    5		[en935] & [en468]
    5		[en935] & [en490]
    5		[en935] & [en60]
    -5		[en938] & .
    -5		[en938] & [en810]
    5		[en938] & [en874]
    -5		[en93] & [en474]
    -5		[en949] & [en121]
    -5		[en949] & [en12]
    -5		[en949] & [en181]
    -5		[en949] & [en37]
    5		[en949] & [en533]
    -5		[en949] & [en853]
    -5		[en951] & [en37]
    -5		[en954] & [en495]
    -5		[en954] & [en507]
    5		[en954] & [en554]
    -5		[en954] & [en618]
    -5		[en954] & [en650]
    5		[en954] & [en810]
    5		[en957] & [en11]
    5		[en957] & [en202]
    -5		[en965]
    -5		[en966] & ?
    5		[en966] & [en1013]
    -5	numbness:-16	[en966] & [en12]
    5		[en966] & [en212]
    5	faint_dizzy:60	[en966] & [en362]
    5		[en966] & [en3]
    -5		[en966] & [en442]
    -5	numbness:5	[en966] & [en613]
    -5		[en966] & [en938]
    5		[en966] & [en954]
    5		[en966] & [es44]
    5		[en966] & sneeze
    -5		[en967] & [en633]
    -5		[en980] & [en234]
    -5		[en980] & [en255]
    5		[en980] & [en461]
    -5		[en986] & [es182]
    5		[en989] & ,
    -5		[en989] & [en634]
    -5		[en991]
    -5		[en991] & [en212]
    5		[en997] & [en19]
    5		[en997] & [en746]
    -5		[en999] & [en60]
    -5		[es1007]
    -5		[es106] & [en118]
    -5		[es122] & [es1]
    -5		[es127] & [es54]
    -5		[es13] & [es759]
    5		[es13] & [es966]
    5		[es13] & menique
    -5		[es14] & #
    -5		[es150] & [es2]
    -5		[es15]
    -5	numbness:-1	[es174]
    5		[es174] & [en874]
    -5		[es17] & ,
    -5		[es17] & [es187]
    5		[es182] & [en474]
    5		[es182] & [en522]
    5		[es182] & [en602]
    -5		[es182] & [es2]
    -5		[es182] & numbness
    -5		[es182] & punzadas
    -5		[es182] & punzante
    5		[es182] & soreness
    5		[es1] & [es255]
    5		[es1] & nalga
    -5		[es214] & [es234]
    5		[es214] & [es26]
    -5		[es214] & [es54]
    5		[es230] & [es42]
    5		[es230] & [es438]
    -5		[es234] & ,
    5		[es247] & [es950]
    5		[es247] & [es966]
    5		[es251] & [es214]
    5		[es251] & [es998]
    -5		[es254] & .
    5		[es254] & [es950]
    5		[es26] & [es102]
    5		[es26] & [es54]
    5		[es26] & tiritando
    -5		[es29] & [es1007]
    5	pregnancy_symptom:26	[es2] & [es254]
    -5		[es2] & [es894]
    5		[es342] & [en874]
    -5		[es342] & [es106]
    -5		[es342] & [es699]
    5		[es347] & ,
    5		[es347] & [en807]
    5		[es362] & [es54]
    5		[es362] & [es699]
    5		[es381] & [es55]
    -5		[es395] & [en118]
    -5		[es395] & [es503]
    -5		[es427] & ,
    5		[es427] & [es982]
    5	fever:10	[es42] & [es362]
    -5		[es438] & [es13]
    5		[es438] & [es982]
    -5		[es446] & [es694]
    5		[es44] & [en966]
    -5		[es454] & [es975]
    5		[es459] & [es26]
    5		[es470] & [es234]
    -5		[es478]
    -5		[es486] & [es502]
    5		[es486] & [es950]
    5		[es503] & [en19]
    5		[es503] & [es55]
    -5		[es506] & [es966]
    -5		[es508] & ,
    -5		[es54] & [es174]
    -5		[es54] & [es2]
    -5		[es54] & [es486]
    5		[es54] & [es699]
    -5		[es54] & [es91]
    -5		[es54] & [es966]
    5		[es55] & [es26]
    5		[es55] & [es502]
    5		[es638] & [es1]
    -5		[es638] & [es982]
    -5		[es694] & [es26]
    -5		[es694] & [es375]
    -5		[es694] & [es443]
    -5		[es699] & [es233]
    -5		[es699] & [es342]
    -5		[es699] & [es694]
    -5		[es70]
    -5		[es742] & [es982]
    5		[es758] & [es247]
    -5		[es758] & [es759]
    5		[es758] & [es854]
    5	self_harm:1	[es758] & [es966]
    -5		[es762] & [es70]
    5		[es79] & [es182]
    -5		[es79] & [es438]
    5		[es806]
    5		[es806] & [en490]
    5		[es854] & [es174]
    5		[es854] & [es459]
    5		[es854] & [es638]
    5		[es854] & dormida
    -5		[es855] & [en874]
    5		[es870] & [es13]
    5		[es870] & [es214]
    5		[es870] & [es29]
    -5		[es878] & [es55]
    -5		[es887] & [es1]
    5		[es887] & [es214]
    5		[es887] & [es966]
    -5		[es895] & [es234]
    5		[es91] & [es214]
    5		[es91] & [es998]
    -5		[es950] & ,
    -5		[es950] & [en118]
    5		[es950] & [es1023]
    -5		[es950] & [es14]
    5		[es950] & [es823]
    -5		[es950] & noto
    -5		[es966] & [es214]
    -5		[es966] & [es26]
    -5		[es966] & [es870]
    5		[es966] & [es887]
    5		[es982] & [es362]
    5		[es982] & [es62]
    5		[es982] & [es759]
    5		[es982] & [es966]
    -5		[es982] & dormida
    5	sharp_pain:18	[es998] & ,
    -5		[es998] & [es29]
    -5		a bath
    5		a few
    -5		a glass
    -5		a las
    5		a seguir
    5		a vengeance
    -5		about a
    -5		about my
    -5		abren
    5		absolute
    5		accident
    -5		ache & [en234]
    5		ache & [en362]
    -5		ache ,
    5		ache <become>
    5		achy & [en746]
    5		across <my>
    5		across <my> <part>
    5		across my
    5		adolorida & ,
    5		adolorida ,
    -5		adolorido
    -5		after
    -5		after <the> session
    -5		after ~ <time>
    -5		after ~ and
    5		after ~ massage
    5		agujitas
    -5		all the
    -5		allowed
    5		also
    5		am at
    5		am sure
    5		an ambulance
    -5		and #
    -5		and <have> not
    5		and i do
    5		and she <be>
    5		and today
    -5		and ~ ,
    5		and ~ <time>
    -5		and ~ ?
    5		and ~ again
    5		and ~ at
    -5		and ~ carried
    5		and ~ come
    -5		and ~ if
    -5		and ~ lovely
    5	severe_headache:2	and ~ not
    5		and ~ now
    5		and ~ than
    -5		and ~ them
    5		and ~ thing
    -5		antes de
    -5		antes de ir
    -5		antes ~ ir
    -5		apenas
    -5		apenas ~ de
    -5		are you
    -5		arm has
    -5		arm was
    5		arm will
    5		around
    5		arrastro
    5		arrastro & [es759]
    5		arrastro <the>
    5		arrastro ~ <part>
    5		arrastro ~ <the>
    5		as sore
    -5		as ~ i
    5		asked ~ numbness
    -5		at ~ <the>
    5		at ~ <time>
    5		at ~ it
    -5		atienden
    5		back in
    5		back with
    -5		bad at
    -5		baja por
    -5		balance
    -5		balance ~ ,
    -5		beautifully
    5		because
    -5		before ~ <my>
    -5		before ~ to
    5		below <the>
    5		below <the> <part>
    5		below the
    5		below ~ ,
    5		below ~ <part>
    -5		best <time>
    5		better ~ now
    -5		bien ,
    -5		bien .
    5		big toe
    5		bike <the>
    5		bike <the> <day>
    5		bike the
    5		bit numb
    -5		bit of <the>
    -5		bit worse
    -5		bit ~ ,
    5		bit ~ <count>
    5		bit ~ between
    -5		bit ~ it
    -5		bit ~ yesterday
    5	sharp_pain:5	blade
    5		bone
    5		both arms
    -5		bothered
    5		bowels
    5		breathing
    -5		broke <my>
    -5		broke my
    -5		brought <my>
    -5		brought me
    -5		bruise ~ <part>
    5		bruises & [en1002]
    -5		bruises & [en404]
    -5		bruises or
    -5		bruising
    5		but ~ it
    -5		but ~ now
    5		by ~ .
    -5		by ~ <have>
    5		calf & [en762]
    5	calf_swelling:19	calf is
    -5		cama
    -5		came out
    -5		came ~ <have>
    -5		can not fault
    -5		can ~ .
    -5		can ~ <day>
    -5		can ~ again
    -5		can ~ fault
    -5	weakness:45	can ~ up
    -5		capaz
    -5		carried on
    -5		case ~ <part>
    -5		casi <the>
    -5		casi ~ ,
    -5		caso de
    -5		chat
    -5		check
    5	fever:6	chills
    -5		chuffed & [en12]
    -5		chuffed & [en333]
    -5		chuffed to
    -5		chuffed to bits
    -5		chuffed ~ bits
    -5		cita <the>
    -5		cita del
    5		cleared ~ <the>
    -5	worsening:3	climbing
    5		cold ~ <part>
    -5		come
    -5		comfortable
    5		complain ~ <the>
    -5		completely
    -5		con <the>
    5	fever:44	con ~ desde
    5		con ~ dolor
    -5		could ~ i
    -5		creo
    -5		cuarto
    -5		d ~ ,
    -5		daughter s
    -5		day .
    5		de # meses
    -5		de <part>
    -5		de dolor
    -5		de molestia
    -5		de que
    -5		de ~ #
    -5		de ~ desde
    -5		de ~ ni
    5	weakness:-3 saddle_numbness:15	dead
    -5		dead ~ ,
    -5		dead ~ <be>
    -5		dead ~ and
    5		dead ~ with
    5		dedos
    -5		del todo
    -5		desde hace
    5		desde que
    5		desde ~ ,
    -5		despues
    -5		despues ~ <the>
    5		despues ~ masaje
    -5		dia <be>
    -5		dia ~ <my>
    -5		did i
    -5		did not like
    -5		did ~ how
    5		did ~ i
    -5		did ~ like
    -5		die for
    5		disc ~ ,
    5		disco
    -5		dizzy ~ not
    -5		do not
    -5		do ~ if
    -5		do ~ need
    5		do ~ to
    -5		doing ~ .
    -5		dolor ~ hormigueo
    -5		dormi & [es438]
    -5		dormi & [es887]
    -5		dormi como
    -5		dormi ~ <the>
    5		down <the> <side>
    -5		drinking
    -5		dropped ~ <part>
    5		each
    5		each <time>
    5		each time
    5		each time i
    5		easy
    5		eight
    5		else ~ i
    5	pregnancy_symptom:1	embarazada
    -5		emergency ~ <the>
    -5		en caso
    -5		en caso de
    5		en las
    -5		en ~ pero
    5		encima sin
    5		ended up
    -5		energy
    -5		eso ,
    -5		eso ~ .
    5		este dolor
    5		estoy
    -5		estoy embarazada
    5		estrellas
    -5		estuvo
    -5		evening ~ <be>
    5		every <count>
    5		every <time> <the>
    5		every ~ another
    5		everywhere
    -5		exactly as
    5		excruciating
    5		expecting and
    5		expecting ~ <the>
    -5		factura
    -5		faint ~ <the>
    -5		fault it
    5		feel anything
    -5		feel good
    5		feeling at
    -5		feeling fine
    5		feels tight
    -5		feet ,
    5		feet are
    -5		felt better
    5		felt nothing
    5		feverish
    -5		fiebre & [es182]
    -5		fiebre ~ no
    -5		film
    5		fine ~ <become>
    5		fingers .
    5		fingertips
    -5		first night
    5		flared up
    -5		foot ,
    -5		foot was
    -5		for ~ after
    -5		for ~ it
    -5		found out
    -5		found out i
    -5		found ~ i
    -5		four days
    -5		from <side>
    -5		from ~ <time>
    -5		from ~ on
    5	weakness:7	fuerza
    -5		fui
    -5		fui <the>
    -5		full ~ in
    -5		funny ~ <part>
    -5		further
    5		fuss
    -5		gave way
    5		get the
    -5		give ~ when
    5		giving
    -5		glass of
    -5		glass of wine
    -5		glass ~ wine
    -5		go numb
    -5		goes numb
    5		goes up
    -5		going on
    5		gone ,
    5		gone .
    5		gone all
    5		got a
    5		got off
    5		gracias por
    5		gracias por preguntar
    -5		gym
    5		hace ~ que
    -5		had one
    -5		had tingling
    -5		hardly ~ now
    5	numbness:10	has
    -5		has a
    5		has gone
    -5		has numb
    5		have come
    -5		have the
    5		headed
    -5		heavy ~ and
    -5	pregnancy_symptom:25	here
    5		here ,
    5		hernia ~ y
    -5		hi ~ i
    5		hip is
    5		hold <the>
    5		honestly the
    -5		honestly ~ not
    5		hora ~ duele
    5		hormigueo & .
    5		hormigueo & [es459]
    5		hormigueo & [es699]
    5		hormigueo ~ .
    5		hormigueo ~ <be>
    -5		hormigueo ~ <the>
    5		hot ~ cold
    5		hot ~ in
    5		hot ~ on
    5		hour it
    5		hoy ~ <part>
    5		hurt ~ i
    5		hurts to
    -5		hurts today
    5		hurts ~ <be>
    5	sharp_pain:16 radiating_pain:-33 weakness:-25 numbness:-21 tingling:-14 worsening:-47 persistent_beyond_72h:-21 osteoporosis:-18 pregnancy_symptom:-29 saddle_numbness:-22 chest_breath:-2 calf_swelling:-80 fever:-20 severe_headache:-24 faint_dizzy:-4 allergic_reaction:-32 severe_bruising:-6 emergency:-42	i
    5		i <be> at
    5		i <be> sure
    5		i <become> off
    5		i <have> come
    -5		i <have> no
    -5		i <have> pins
    5		i <have> to
    5		i <side> yours
    5		i felt
    -5		i just
    5		i know you
    -5		i left
    5		i nearly
    5		i need <the>
    5		i passed
    5		i slept
    5		i sneeze
    5		i type
    -5		i was
    -5		i went
    5		i wipe
    -5		i work
    -5	bladder_bowel:14	i ~ <become>
    5		i ~ agony
    5		i ~ bit
    5		i ~ grip
    5		i ~ hospital
    5	numbness:38	i ~ it
    -5		i ~ know
    5		i ~ last
    5		i ~ live
    -5		i ~ now
    -5		i ~ please
    -5		i ~ swimming
    5		i ~ than
    -5		i ~ thank
    5		i ~ thinking
    -5		i ~ tingling
    5		i ~ tired
    5		i ~ up
    -5		i ~ very
    -5		i ~ whether
    5		i ~ would
    5		i ~ yours
    5		ice
    -5		if i <become>
    -5		if it
    -5		if ~ sharp
    5		if ~ you
    -5		imagining
    -5		imagining it
    5		in absolute
    5		in it
    5		in ~ <side>
    -5		in ~ completely
    5		in ~ here
    5		in ~ morning
    5		in ~ to
    -5		in ~ yesterday
    5		inside
    5		inside my
    -5		is grand
    -5		is no
    5		is really
    5		is sharp
    5		it , <the>
    -5		it <be> painful
    5		it <be> sharp
    5		it does
    5		it does not
    -5		it hurts more
    5		it normal
    5		it normal <the>
    -5		it now
    -5		it ~ ache
    5		it ~ agony
    -5		it ~ cold
    5		it ~ come
    -5		it ~ into
    -5		it ~ last
    -5		it ~ more
    -5		it ~ numb
    5	worsening:88	it ~ up
    5		itchy & [en853]
    -5		jaja
    5		jeans
    -5		knot
    5		know you
    5		know ~ <be>
    -5		la factura
    -5		la lista
    5		la nalga
    5		la orina
    -5	radiating_pain:40	la pierna
    -5		las #
    5		last
    -5		last <time> but
    5		last year
    5		last ~ now
    -5		late+/
    5		late+agony
    -5		late+agujetas
    5		late+ahi
    -5		late+apenas
    -5		late+brazo
    5		late+calves
    -5		late+casi
    -5		late+cita
    5		late+como
    -5		late+cuarto
    5		late+fuerte
    -5		late+full
    -5		late+glademoji
    5		late+had
    -5		late+he
    5		late+hombro
    -5		late+hour
    5		late+kids
    5		late+kind
    -5		late+le
    -5		late+llegue
    5		late+lunes
    -5		late+massage
    -5		late+nothing
    -5		late+number
    5		late+overall
    5		late+overnight
    5		late+past
    -5		late+put
    5		late+right
    -5		late+sigo
    -5		late+slot
    5		late+ten
    5		late+thank
    -5		late+through
    -5		late+trace
    5		late+weakness
    5		late+winded
    -5		late+years
    -5		le
    -5		le gusto
    5	self_harm:1	le ~ seguir
    5	self_harm:3	le ~ sentido
    5		leaking
    -5		leave <my>
    -5		leave ~ alone
    5		left yours
    -5		leg was
    5		less
    -5		less sore
    -5		less ~ <time>
    5		less ~ i
    5		light headed
    -5		lighter
    5		lightheaded & [en966]
    -5		like <the> baby
    -5		like i did
    -5		like ~ baby
    5		list .
    5		llamenme & [es342]
    5		llamenme ~ urgente
    -5		llegue ~ <the>
    5		llevo
    -5		loose
    -5		los
    -5		lujo
    -5		make it
    -5		make ~ <my>
    -5		marathon
    -5		mas ~ menos
    5		massage .
    -5		massage i
    -5		massage i <have>
    5		massage ~ not
    -5		may <be>
    -5		may <be> <the>
    -5		may be
    -5		me ?
    -5		me a
    5		me back
    -5		me escriban
    -5		me pueden
    5		me queda
    -5		me quito
    -5		meant
    -5		meant to
    -5		medio
    5		menique
    -5		meses ~ <my>
    5		mi vida
    -5		monday & #
    5		monday & ,
    5		monday & [en20]
    5		more of
    5		more of <the>
    -5		more texts
    5		more ~ ,
    5		more ~ <time>
    5		more ~ before
    5		more ~ you
    5		moretones
    5		morning after
    5		move
    -5		moves
    -5		much ~ #
    -5		much ~ <time>
    5		muy ~ en
    5		my bowels
    5		my hands
    5		my jeans
    5		my mouth
    5		my thigh
    5		nada ahi
    5		nalga
    5		neck when
    -5		needed <the>
    5		needles in
    5		needles ~ <part>
    -5		neither
    -5		never <have> <the>
    -5		never had
    5		night and
    -5		night but
    -5		no <my> escriban
    -5		no bruises or
    -5		no hives
    -5		no more texts
    -5		no nothing
    -5		no pins
    -5	tingling:-57	no tingling
    -5		no to <side>
    -5	tingling:-39	no ~ debilidad
    -5		no ~ escriban
    -5		no ~ now
    -5		no ~ pains
    -5		no ~ punzante
    -5		no ~ ronchas
    5		no ~ soreness
    -5		no ~ texts
    5		no ~ when
    -5		none ~ <the>
    -5		nope & [en869]
    5		normal
    5		normal that
    5		not <feel> anything
    5		not close
    -5		not fault
    -5		not fault it
    5		not get
    5		not notice
    5		not painful
    -5		not put it
    5		not see
    5		not stand
    5		not wake
    5		not wake up
    -5		not ~ best
    5		not ~ down
    5		not ~ like
    5		not ~ morning
    -5		not ~ numbness
    -5		not ~ shooting
    5		not ~ sore
    -5		not ~ texts
    5		not ~ though
    5		not ~ wee
    -5		not ~ why
    -5		not ~ with
    5		not ~ yesterday
    5		not ~ yet
    -5		notch up
    -5		nothing ~ <become>
    5		nothing ~ it
    -5		nothing ~ just
    -5		nothing ~ nothing
    -5		nothing ~ numb
    -5		notice ~ now
    5		noticed ~ <the>
    -5		noto & [es106]
    5		now i
    5		now ~ <side>
    5		now ~ again
    5		now ~ not
    5		now ~ you
    5		numb between
    -5		numb ~ cold
    -5		numb ~ for
    5		numbness & [en746]
    5		numbness & [en986]
    5		numbness ~ there
    -5		odd
    -5		of water
    5		of ~ <become>
    -5		of ~ <person>
    -5		of ~ you
    5		off to
    5		off your
    5		off ~ i
    -5		office
    5	allergic_reaction:31	oil
    -5		on <the> table
    -5		on your
    -5		on ~ bike
    -5		on ~ for
    5		on ~ hurts
    -5		on ~ like
    5		on ~ still
    5		on ~ ward
    -5		only <the>
    -5		only ~ <become>
    5		only ~ in
    -5		only ~ it
    -5		or ~ just
    5		orina
    -5		other hand
    5		otherwise happy
    -5		out i <be>
    5		out in
    5		out on
    5		out ~ #
    -5		outside
    -5		over the
    -5		over ~ <my>
    -5		over ~ but
    5		pain by
    -5		pain down <my>
    -5		pain free
    5		pain level
    5	sharp_pain:31	pain like
    -5		pain ~ for
    -5		pain ~ no
    -5		pain ~ passed
    5		pain ~ tingling
    5		palm
    5		para ~ <the>
    5		passed out in
    5		past
    -5		penny
    -5		people
    5		peor ~ <the>
    5		pero
    -5		pero ~ de
    5	emergency:8	phone <my>
    5		physio ~ <my>
    -5	tingling:93	pins
    5		pipi
    5		pipi & [es438]
    5		pipi & [es518]
    5		pipi & [es742]
    5		pipi ~ cuenta
    5		pipi ~ darme
    5		piso
    -5		poco de dolor
    -5		poco ~ dolor
    5		por preguntar
    5		pregnant ~ <side>
    -5		problems
    -5		puedo ~ con
    -5		put
    5		put weight
    5		put weight on
    -5		que hora
    5		que ~ dia
    5		raw
    5		really
    -5		recibir
    5		rest
    5		ribs
    5		right leg
    -5		room ~ ,
    -5	chest_breath:20	run
    -5		s back
    5		s dead
    -5		s off
    -5		s painful
    -5		salir ,
    -5		same
    -5		sciatica & [en874]
    5		see ~ on
    -5		sell
    -5		sensation in
    5		sensibilidad ~ <part>
    5		sensibilidad ~ <the>
    -5		senti
    5		sentido <the>
    5		sentido <the> seguir
    5	self_harm:4	sentido a
    5		sentido ~ seguir
    -5		ser
    5		shaking
    -5		sharp as
    -5		sharp ~ <side>
    -5		she ~ i
    -5	sharp_pain:2	shooting
    -5		shooting ~ of
    -5		si <be> <the>
    -5		si no
    -5		si ~ ,
    -5		si ~ dolor
    5		siento
    5		siento hormigueo
    5		siento un
    5		sin sensibilidad
    5		since i <side>
    -5	worsening:-53	since ~ ,
    5		since ~ <my>
    -5		since ~ <person>
    5		since ~ last
    5		since ~ yours
    5		sleep ~ it
    -5		slept like
    -5		slept like <the>
    -5		slight
    -5		slightly
    5		sneeze
    -5		so good
    -5	emergency:10	so ~ ,
    5		so ~ can
    5		so ~ not
    5		somebody ~ <my>
    5		someone ~ <part>
    -5		something
    5		something like
    -5		something s
    5		something ~ <the>
    5		sore ,
    5		sore as
    5		sore ~ <be>
    5		sore ~ <count>
    5		sore ~ now
    -5		soreness & [en634]
    -5		sorer & [en127]
    -5		sorer & [en93]
    5		sorry for
    5		sorry for <the>
    5		stabbing ~ <my>
    5		stabbing ~ <part>
    5		stabby
    5		stand ~ <the>
    -5		steady
    -5		stiff ~ morning
    -5		still <the> bit
    -5		still ~ <side>
    5		still ~ as
    -5		still ~ in
    5		stood up
    5		stop ~ it
    5		stop ~ texts
    5		struggling
    -5		sure ~ <part>
    5		swelled
    5		swelled & [en362]
    5		swelled up
    -5		swimming
    5		switched
    -5		table ~ it
    -5		tampoco
    -5		tarde
    5		tell ~ <my>
    -5		ten years
    -5		tender when
    -5		tender when i
    -5		tender ~ <part>
    -5		tender ~ and
    5		tengo el
    5		texts ~ i
    -5		than <the> <side>
    -5		than ~ ,
    5		than ~ after
    5		than ~ before
    -5		than ~ yesterday
    5		thanks ~ <the>
    5		that balm
    5		that will
    5		the best
    5		the last
    5		the odd
    5		the oil
    -5		the time
    5		the tingling
    5		then i
    5		then ~ came
    5		there ,
    5		thing ~ i
    5		this pain
    -5		time ~ <the>
    5		times
    5		tingle ~ ,
    5		tingling & [en19]
    5		tingling & [en362]
    -5		tingling & [en474]
    5		tingling is
    5		tingling ~ i
    -5		tingly & ,
    -5		tired ~ <the>
    -5	sharp_pain:-19 radiating_pain:21	to <my>
    5		to <part> ,
    -5		to all
    -5		to bits
    -5		to book
    -5		to come
    -5		to die for
    5		to lift
    -5		to ~ .
    -5		to ~ at
    -5		to ~ old
    5		to ~ work
    -5		today nothing
    -5		today ~ last
    5		todo ~ ,
    5		told ~ <part>
    -5		tomorrow
    5		tomorrow ~ <be>
    5		tomorrow ~ <my>
    5		too long
    -5		too ~ <part>
    -5		touched
    5		traigo
    5		tv
    5		tv static
    5		twice
    5		twice <the>
    5		twice today
    5		twice ~ <side>
    5		under <the> <part>
    5		under me
    -5		up in <my>
    5		up since
    5		up ~ and
    5		up ~ every
    5		up ~ it
    -5		up ~ now
    -5		up ~ than
    5		up ~ up
    -5		up ~ yesterday
    -5		used ~ ,
    5		vengeance
    5		waking up
    5		walk
    -5		was last
    5		was on
    5		way ~ can
    5		weaker ~ i
    5		weakness ~ .
    5		weakness ~ fever
    5	persistent_beyond_72h:89	week
    -5		weird
    5		went away
    -5		were
    5		wet myself
    5		when i wipe
    -5		when would
    -5		when ~ but
    -5		when ~ can
    -5		when ~ next
    5	saddle_numbness:41	when ~ wipe
    5		where i
    -5		whether <my>
    -5		whether my
    -5		whisper of
    5		who <have>
    -5		who s
    5		will not stop
    5		will ~ stop
    -5		wine
    -5		with <have>
    5		with <the> vengeance
    -5		with pain
    -5		with ~ <become>
    5		with ~ <count>
    -5	self_harm:16	with ~ <the>
    5		with ~ vengeance
    -5		woke up with
    -5		work ,
    -5		worse today
    5		worst ~ ever
    5		worth ~ <the>
    5		would call it
    -5		would it
    5		would rather
    5		writing for
    5		writing for <my>
    5		writing ~ <my>
    5		y <my> duele
    -5		y apenas
    -5		y por
    -5		y sali
    -5		y se
    -5		y ~ <part>
    -5		y ~ eso
    5		y ~ que
    5		ya es
    5		ya no quiero
    -5		ya se
    -5		ya ~ <feel>
    5		ya ~ con
    5		ya ~ quiero
    -5		year old
    -5		years ,
    5	numbness:17	yes ~ <side>
    5		yesterday ~ <part>
    -5		you <have> <the>
    5		you asked
    -5		you see
    -5		you ~ <day>
    5		you ~ <part>
    -5		you ~ as
    5		your massage
    4		# & [en250]
    4		# & [es188]
    4		# meses
    4		# ~ today
    4		, & [en106]
    -4		, & [en507]
    -4	weakness:31 numbness:15	, & [en58]
    4		, & [en709]
    -4		, & [en77]
    -4		, & [es49]
    -4		, & [es502]
    4	weakness:1	, & [es54]
    4		, & [es55]
    4		, <my> <part>
    4		, <part> <have>
    -4		, <part> on
    4		, one
    4		, pain
    4		, solo
    4		, then <the>
    4		, thought
    -4	weakness:21 numbness:-8	, ~ ,
    -4	numbness:7	, ~ .
    -4		, ~ <time>
    4		, ~ agony
    4		, ~ hold
    4	weakness:28	, ~ just
    -4		, ~ new
    4		, ~ out
    4		, ~ si
    4		, ~ thing
    4		, ~ twice
    4		, ~ under
    4		, ~ whatsoever
    -4		. & [en116]
    -4		. & [en28]
    4		. & [en935]
    -4		. ~ after
    -4		. ~ fine
    4		. ~ numb
    4		. ~ thanks
    4		/^ador/
    -4		/^almo/
    -4		/^aski/
    -4		/^aye/
    4	osteoporosis:131	/^bone/
    4	weakness:-4	/^both/
    -4		/^car$/
    4		/^caug/
    4		/^col/
    4		/^dark/
    -4		/^dios/
    4	weakness:2 emergency:19	/^dro/
    -4		/^eng/
    4		/^esa/
    4	bladder_bowel:16	/^esc/
    4	sharp_pain:14 weakness:-5	/^est/
    4		/^exce/
    4	tingling:15	/^feet/
    -4		/^fir/
    4	sharp_pain:21 weakness:37	/^gi/
    -4	sharp_pain:-5 radiating_pain:-6 tingling:-4 worsening:-17 history_injury:-29 pregnancy_symptom:21 saddle_numbness:-1 chest_breath:-10 calf_swelling:-15 fever:-32 faint_dizzy:-22 allergic_reaction:-4 severe_bruising:-5 self_harm:-6	/^ha/
    -4	pregnancy_symptom:1	/^had$/
    -4	pregnancy_symptom:12 bladder_bowel:3 faint_dizzy:24	/^had/
    4	sharp_pain:-24 weakness:11 numbness:1 tingling:16 bladder_bowel:-13	/^han/
    -4		/^hips/
    -4		/^holi/
    -4		/^homb/
    4	tingling:57	/^horm/
    4	emergency:26	/^hos/
    4	emergency:39	/^hosp/
    4	sharp_pain:68	/^ins/
    4		/^inso/
    -4		/^jaw$/
    -4		/^jaw/
    4	sharp_pain:48	/^kid/
    4		/^les/
    -4		/^meh$/
    -4		/^meh/
    -4		/^nap/
    4	sharp_pain:-13 radiating_pain:-2 weakness:-27 tingling:-16 worsening:-3 osteoporosis:-6 pregnancy_symptom:-5 bladder_bowel:-2 chest_breath:-17 calf_swelling:-39 fever:-6 severe_headache:-25 faint_dizzy:-32 allergic_reaction:-42 severe_bruising:-43	/^no/
    4		/^non/
    -4	numbness:9	/^noth/
    -4		/^od/
    -4		/^odd/
    4	tingling:-14 calf_swelling:-18	/^ou/
    4		/^piso/
    4		/^rash/
    -4		/^sau/
    4		/^sev/
    4		/^seve/
    4		/^soli/
    4		/^star/
    -4		/^str/
    4		/^thro/
    -4		/^tie/
    4	sharp_pain:-42 weakness:-25 tingling:67 worsening:-2 persistent_beyond_72h:-20 bladder_bowel:-8	/^tin/
    -4		/^toma/
    4		/^tree/
    -4		/^unsu/
    -4		/^view/
    4	bladder_bowel:28	/^wee$/
    -4	tingling:2	/^you$/
    4	sharp_pain:48 numbness:-35	/abb/
    4		/acet/
    4		/aceta/
    -4	numbness:-52 tingling:-35 bladder_bowel:-1 fever:-3 faint_dizzy:-63 allergic_reaction:-1 emergency:-16	/ach/
    -4		/aci/
    -4		/acu/
    4		/adorm/
    -4		/afe$/
    -4		/afe/
    -4		/ag$/
    4		/agger/
    -4		/agin/
    -4		/aili/
    -4		/ailin/
    4	history_disc:3 history_injury:29	/ainf/
    4		/ainfu/
    4		/aint$/
    -4	sharp_pain:-22 allergic_reaction:81	/ali/
    4		/alier/
    -4	allergic_reaction:41	/alm/
    -4		/almo/
    -4		/almos/
    4		/amps$/
    4		/amps/
    -4		/ape/
    4	tingling:-2	/aps/
    4		/arac/
    4		/arace/
    -4		/argad/
    -4		/arles/
    -4		/aski/
    -4		/askin/
    4		/athl/
    4		/athle/
    4		/atras/
    4		/atur/
    -4		/baj/
    4		/bbin/
    4		/bbing/
    4	sharp_pain:52	/bea/
    4		/bel/
    4		/both/
    4		/botto/
    -4		/bros$/
    -4		/bros/
    4		/caug/
    4		/caugh/
    -4		/cel$/
    -4		/ces$/
    4		/ceta/
    4		/cetam/
    -4		/cion$/
    -4		/cribe/
    -4		/ctu/
    4		/dark$/
    4		/dark/
    4	persistent_beyond_72h:57	/days$/
    4	persistent_beyond_72h:61	/days/
    -4		/desap/
    -4	tingling:21	/dge/
    -4		/dios$/
    -4		/dios/
    -4		/dness/
    4	numbness:30	/dorme/
    4	worsening:20	/downh/
    4	weakness:8 emergency:18	/dro/
    -4		/eat$/
    4		/eathl/
    4		/eavi/
    4		/eavin/
    -4		/ebili/
    -4		/eck/
    -4		/ect/
    -4		/egret/
    4		/egro$/
    -4		/eje$/
    4		/elled/
    -4		/elto$/
    -4		/elto/
    4		/emen/
    4		/ems$/
    4		/ensat/
    4		/ento$/
    -4		/erie/
    -4		/erien/
    -4		/esad/
    -4		/esap/
    -4		/esapa/
    4		/esia$/
    4		/etam/
    4		/etamo/
    4		/eva/
    4		/evel$/
    4		/evo/
    4		/exce/
    -4		/exper/
    4		/feet$/
    4	tingling:24	/feet/
    -4		/feno/
    4		/fizzy/
    -4		/four$/
    -4		/ge$/
    4		/gger$/
    -4		/gos/
    -4		/gret/
    -4		/gun$/
    -4	worsening:-1 severe_headache:13	/had$/
    4		/herm/
    4	chest_breath:6	/hes/
    -4		/hier$/
    -4		/hier/
    -4		/hink$/
    -4		/hips$/
    -4		/hips/
    4		/hles/
    4		/hless/
    4		/hole$/
    4		/hole/
    -4		/holi/
    -4		/holid/
    -4		/homb/
    -4		/hombr/
    -4	tingling:19	/hon/
    4	tingling:53	/horm/
    4	tingling:25	/hormi/
    4	emergency:1	/hos/
    4	emergency:3	/hosp/
    4		/hospi/
    4		/hurts/
    4		/ible/
    -4		/ich$/
    4		/icki/
    4		/ickin/
    4		/ickle/
    4		/iera/
    -4		/iev/
    -4		/ieve$/
    -4		/ieve/
    -4		/ila/
    -4		/ilin/
    -4		/iling/
    -4	numbness:-65	/ima/
    4	history_disc:5	/infu/
    4		/inful/
    4	radiating_pain:-4 tingling:93 worsening:-4	/ingl/
    4		/inso/
    4		/insop/
    4		/iri/
    4		/irm/
    -4	history_disc:37	/isc/
    4		/ish$/
    4		/isim/
    4		/isimo/
    4	emergency:58	/ital$/
    -4		/ivera/
    -4		/jaw$/
    -4		/jaw/
    -4		/joy$/
    4		/kicki/
    4	sharp_pain:29	/kid/
    -4		/leare/
    4	sharp_pain:7	/lec/
    4		/led$/
    4		/led/
    -4		/lep/
    -4		/liday/
    4		/liend/
    4		/liero/
    4		/lindi/
    -4		/liss$/
    4		/llen/
    -4		/lmo/
    -4		/lmos/
    -4		/lmost/
    -4		/loati/
    -4		/lve$/
    -4		/maili/
    -4		/make$/
    -4		/mbro/
    -4		/mbros/
    -4		/meh$/
    -4		/mis$/
    -4		/morr/
    -4		/morro/
    -4		/ncel$/
    -4		/ndel/
    -4		/ndeli/
    -4	severe_headache:53	/ndi/
    4	history_injury:9	/nfu/
    4	history_injury:26	/nful$/
    4	history_disc:2 history_injury:13	/nful/
    4	saddle_numbness:-2	/nge/
    4	sharp_pain:-9 radiating_pain:-5 history_injury:-4	/ngo/
    -4		/ngs$/
    -4		/ngs/
    -4		/ngun$/
    4	worsening:8	/nhi/
    4	worsening:17	/nhil/
    4	worsening:24	/nhill/
    -4	numbness:21	/nothi/
    4		/nsat/
    4		/nsati/
    4		/nsop/
    4		/nsopo/
    -4		/nsub/
    -4		/nsubs/
    4		/ntin/
    -4		/oati/
    -4		/oatin/
    4		/ocaro/
    4		/od$/
    4		/oin$/
    4		/olid$/
    -4		/omar$/
    -4		/omar/
    -4		/ombro/
    4	radiating_pain:-22 weakness:-32	/omo/
    4	pregnancy_symptom:27	/oon/
    -4		/opl/
    4		/ores$/
    4		/ormec/
    4	tingling:71	/ormig/
    4	sharp_pain:3	/orta/
    -4		/ortn/
    4		/ospi/
    4		/ospit/
    -4	numbness:16	/othi/
    -4	numbness:3	/othin/
    4		/otti/
    4		/ottin/
    4		/otto/
    4	saddle_numbness:13	/ottom/
    -4	numbness:4	/ou$/
    -4		/oved/
    4		/ownh/
    4		/ownhi/
    -4		/oxi/
    4		/ozen$/
    4		/ozen/
    4	history_disc:6	/painf/
    -4		/pains/
    -4		/par$/
    4		/parac/
    4		/pel/
    -4		/perie/
    4	weakness:22	/pero$/
    4	weakness:6	/pero/
    4		/piso/
    4	emergency:34	/pital/
    -4	severe_bruising:4	/pla/
    4		/port/
    4		/pott/
    4		/potti/
    4		/racet/
    4	calf_swelling:26	/rad/
    4		/ramps/
    -4		/raron/
    -4		/rdays/
    -4		/rema/
    -4		/rep/
    4		/resp/
    -4		/rgad/
    -4		/ribe/
    -4		/rido/
    -4		/rienc/
    -4		/rink/
    -4		/rinki/
    -4		/rked$/
    -4		/rked/
    4		/rmec/
    4	tingling:28	/rmig/
    -4		/roppe/
    4		/san/
    -4		/sapa/
    -4		/sapar/
    4		/satio/
    -4		/scul/
    4	sharp_pain:-6 faint_dizzy:41	/sed$/
    4		/sev/
    4		/seve/
    4		/sia$/
    -4		/sign$/
    4		/simo$/
    4		/simo/
    4		/sit$/
    -4		/sized/
    -4		/sking/
    4		/soli/
    4		/solid/
    4		/spott/
    4	tingling:73	/squi/
    4	weakness:1	/stair/
    4	weakness:39	/tair/
    4		/tamol/
    -4		/tamp/
    -4		/tar$/
    4	tingling:53	/tatic/
    -4		/tendr/
    4		/thle/
    4		/thles/
    -4		/tical/
    -4		/tice$/
    -4		/tice/
    4	persistent_beyond_72h:9 severe_headache:-28	/til/
    -4	worsening:17	/time$/
    4		/tio/
    4	numbness:7 saddle_numbness:48	/tion$/
    4	numbness:229 saddle_numbness:45	/tis/
    -4		/tomar/
    4		/too/
    4		/toso$/
    4		/toso/
    4		/tree$/
    4		/tree/
    4	saddle_numbness:6	/ttom$/
    4		/ttom/
    -4		/tua/
    -4		/tual/
    -4		/ud$/
    -4		/uelto/
    4		/ums/
    -4		/undel/
    4		/unk/
    -4		/unny$/
    -4		/unny/
    -4		/uno/
    -4		/uns/
    -4		/unsu/
    -4		/unsub/
    4	tingling:14	/urb/
    4		/urin/
    4		/urni/
    4		/urnin/
    4		/urts$/
    4	history_injury:3	/urts/
    4	weakness:3	/utt/
    -4		/verab/
    4		/walk$/
    4	self_harm:55	/want$/
    -4	numbness:-4	/war/
    -4	fever:97	/weat/
    4	bladder_bowel:69	/wee$/
    -4	fever:24	/with$/
    4	worsening:6	/wnh/
    4		/wnhi/
    4	worsening:27	/wnhil/
    4		/xce/
    -4		/xper/
    -4		/xperi/
    -4	tingling:4	/you$/
    -4		: no
    4		<be> <count>
    -4		<be> <my> quito
    -4		<be> driving
    -4		<be> driving <side>
    4		<be> lovely
    4		<be> nearly <become>
    4		<be> on <the>
    -4		<be> only
    -4		<be> only <the>
    -4		<be> peor
    -4		<be> vuelto
    -4		<be> ~ <count>
    4		<be> ~ for
    4		<be> ~ last
    4		<be> ~ like
    4		<be> ~ negro
    -4		<be> ~ pains
    4		<be> ~ sensation
    -4		<be> ~ strength
    4		<be> ~ tender
    4	self_harm:67	<be> ~ thing
    -4		<be> ~ will
    -4		<be> ~ yesterday
    4		<become> and
    4	worsening:5	<become> downhill
    4		<become> ~ just
    -4		<count> on
    4		<count> ~ ?
    -4		<count> ~ only
    -4		<day> ~ not
    -4		<feel> very
    4	numbness:42	<feel> ~ <side>
    -4		<feel> ~ thanks
    -4		<have> <part> pain
    -4		<have> not noticed
    -4		<have> numb
    -4		<have> numb <part>
    -4		<have> numbness
    -4		<have> sharp
    -4		<have> sharp pain
    4		<have> ~ <time>
    -4	sharp_pain:43	<have> ~ and
    -4		<have> ~ could
    -4		<have> ~ noticed
    4		<have> ~ stabbing
    4		<have> ~ them
    4		<my> <be> <the>
    4		<my> <part> now
    4		<my> salieron
    4		<my> salieron ronchas
    -4		<my> to you
    4		<my> waters
    -4		<my> ~ ayer
    -4		<my> ~ de
    -4		<my> ~ every
    4		<part> <be> tingling
    4		<part> <feel> like
    4	tingling:51	<part> <my>
    4		<part> <my> <be>
    -4		<part> <the> <be>
    -4		<part> dormida y
    4		<part> que no
    -4		<part> still
    4		<part> ~ about
    4		<part> ~ asleep
    4	numbness:46	<part> ~ de
    4		<part> ~ dragging
    -4		<part> ~ fine
    4		<part> ~ fizzy
    -4	tingling:34	<part> ~ full
    -4		<part> ~ grip
    4		<part> ~ si
    -4	numbness:-28 calf_swelling:42 allergic_reaction:49	<part> ~ up
    -4		<person> ~ it
    -4		<person> ~ tingling
    -4		<side> <my>
    -4		<side> sides
    -4		<side> sore but
    4		<side> time
    4		<the> <my>
    4		<the> <part> <my>
    -4		<the> <part> of
    -4		<the> <person> <be>
    4		<the> <the> <part>
    -4		<the> <time> .
    -4		<the> gym
    -4		<the> soreness <be>
    -4		<the> weather
    -4		<the> ~ after
    -4		<the> ~ afterwards
    4		<the> ~ another
    -4		<the> ~ car
    -4		<the> ~ cleared
    -4		<the> ~ jaja
    -4		<the> ~ life
    -4		<the> ~ noche
    -4		<the> ~ otherwise
    -4		<the> ~ shift
    -4		<the> ~ sin
    -4		<the> ~ wine
    -4		? & [en954]
    4		[en1002] & [en1007]
    4		[en1002] & [en39]
    4		[en1002] & [en951]
    -4		[en1005]
    -4		[en1007] & [en1005]
    4		[en1018] & [en148]
    -4	chest_breath:37	[en1018] & [en19]
    4		[en101] & #
    -4		[en1020] & [en143]
    -4		[en1020] & [en159]
    -4		[en1020] & [en567]
    4		[en1020] & [en682]
    4		[en1020] & monday
    -4		[en1020] & saturdays
    4		[en106] & [en234]
    4		[en10]
    -4		[en116] & [en20]
    4		[en116] & [en966]
    -4	sharp_pain:-11 radiating_pain:16 faint_dizzy:6	[en11] & ,
    -4	numbness:44	[en11] & [en20]
    -4		[en11] & [en31]
    4		[en11] & [en474]
    -4		[en121] & [en234]
    -4		[en12] & [en124]
    -4		[en12] & [en20]
    -4		[en12] & [en378]
    4		[en12] & [es182]
    4		[en141] & [en746]
    -4		[en143] & [en810]
    4		[en148] & [en426]
    4		[en149] & ,
    4		[en149] & [en1020]
    4		[en149] & shin
    -4	sharp_pain:3 tingling:25 self_harm:22	[en170] & [en1002]
    4		[en170] & [en693]
    4		[en170] & tingling
    -4		[en189] & [en234]
    -4		[en19] & [en212]
    -4		[en19] & [en213]
    -4	chest_breath:62	[en19] & [en234]
    -4		[en19] & [en28]
    4		[en19] & [en567]
    -4		[en19] & [en633]
    -4		[en19] & [es443]
    4		[en19] & [es55]
    4		[en202] & [en251]
    4	bladder_bowel:26	[en207]
    4		[en20] & [en1018]
    4	history_disc:9	[en20] & [en474]
    -4		[en20] & [en618]
    4		[en212] & [en251]
    -4		[en212] & [en362]
    -4		[en213] & [en60]
    4		[en215] & [en1020]
    4		[en215] & [en468]
    4		[en234] & [en906]
    4		[en234] & [en991]
    -4		[en234] & hives
    -4		[en250] & [en12]
    4		[en250] & [en42]
    -4		[en250] & [en508]
    4		[en251] & [en997]
    4	tingling:41	[en253]
    -4		[en253] & [en362]
    4		[en266] & [en746]
    4		[en266] & [en93]
    4		[en28] & [en234]
    -4		[en28] & [en37]
    -4		[en28] & [en468]
    4		[en28] & tingling
    -4		[en293] & [en874]
    -4		[en29] & .
    -4		[en309] & [en19]
    -4		[en317] & [en20]
    4		[en325] & [en474]
    4		[en362] & [en490]
    4		[en362] & [en653]
    -4		[en362] & [en889]
    -4		[en378] & [en29]
    -4		[en37] & [en148]
    -4		[en37] & [en37]
    4		[en37] & [en39]
    4		[en37] & [en613]
    -4		[en380] & [en1002]
    -4		[en380] & [en11]
    4		[en389]
    4		[en394] & [en1002]
    4		[en397] & [en11]
    4		[en39] & [en810]
    4	radiating_pain:34	[en426] & [en11]
    -4		[en426] & [en124]
    -4		[en426] & [en148]
    4		[en426] & [en20]
    -4		[en426] & [en682]
    4		[en426] & [en966]
    4	self_harm:20	[en42] & [en20]
    -4		[en42] & [en746]
    4		[en437] & [en20]
    -4		[en437] & [en634]
    -4		[en437] & [en890]
    -4		[en442] & [en63]
    -4		[en458] & #
    -4		[en468] & [en980]
    4		[en474] & [en148]
    -4		[en474] & [en170]
    -4		[en474] & [en442]
    4		[en474] & thursday
    4	sharp_pain:55	[en479] & [en869]
    4		[en490] & [en185]
    4		[en490] & [en19]
    -4	numbness:40	[en490] & [en380]
    4		[en490] & [en602]
    -4		[en490] & [en660]
    4		[en490] & [en853]
    -4		[en506] & [en215]
    4		[en508] & [en1020]
    -4		[en522] & [en810]
    4		[en551] & [en762]
    4		[en554] & [en19]
    -4		[en567] & [en1002]
    4		[en58] & [en124]
    4		[en58] & [en474]
    -4		[en602] & [en890]
    -4		[en60] & [en1002]
    4		[en60] & [en85]
    -4		[en613] & [en380]
    -4		[en613] & [en633]
    -4		[en613] & [en807]
    4		[en615] & ,
    -4		[en618] & [en874]
    -4		[en633] & [es182]
    4		[en634] & [en633]
    4		[en634] & [en778]
    4		[en634] & [es182]
    4		[en650] & [en124]
    -4		[en650] & [en215]
    4		[en650] & [en522]
    4		[en650] & [en949]
    4		[en660] & [en121]
    -4		[en660] & [en250]
    4		[en660] & [en877]
    4		[en661]
    -4		[en677] & [en1020]
    4		[en677] & [en20]
    4		[en679] & [en682]
    -4		[en682] & [en202]
    -4		[en682] & [en762]
    -4	numbness:2 tingling:-13 persistent_beyond_72h:-29 self_harm:-24	[en693]
    -4		[en693] & [en11]
    4		[en693] & [en474]
    4		[en717]
    4		[en746] & [en58]
    4	worsening:12	[en746] & [en869]
    -4		[en762] & [en19]
    -4		[en762] & [en889]
    4		[en77] & [en1020]
    -4		[en77] & [en234]
    4		[en789] & [en362]
    -4		[en805] & [en966]
    4		[en807] & [en20]
    4		[en807] & [en84]
    -4		[en807] & [en989]
    -4		[en810] & [en250]
    -4		[en810] & [en309]
    -4		[en810] & [en951]
    4		[en84] & [en11]
    4		[en853] & [en148]
    4		[en85] & [en490]
    -4		[en869] & [en181]
    -4		[en869] & [en250]
    -4		[en869] & [en266]
    4		[en869] & [en378]
    -4		[en869] & [en399]
    -4		[en869] & [en679]
    4	sharp_pain:20 numbness:24	[en869] & [en966]
    4		[en874] & [en477]
    -4		[en874] & [es122]
    -4		[en874] & [es446]
    4		[en874] & [es951]
    4		[en874] & monday
    -4		[en877] & [en11]
    -4		[en889] & [en11]
    -4		[en889] & [en12]
    -4		[en890] & [en124]
    -4		[en890] & [en148]
    4		[en890] & [en693]
    4		[en906] & [en474]
    -4		[en935] & [en148]
    -4		[en935] & [en474]
    -4		[en949] & [en234]
    4		[en949] & [en84]
    -4		[en954]
    -4		[en957] & [en468]
    4	radiating_pain:-5 weakness:-9 numbness:-27 tingling:-26 worsening:-29 persistent_beyond_72h:-35 history_disc:-16 history_injury:3 pregnancy_symptom:-2 saddle_numbness:-14 calf_swelling:-17 fever:-10 severe_headache:-14 allergic_reaction:-9 severe_bruising:-9 emergency:-15	[en966]
    4		[en966] & [en10]
    -4		[en986] & [en124]
    -4		[en989] & [en380]
    -4		[en991] & [en93]
    -4		[en997] & ,
    4		[en999] & ,
    4		[es1003]
    -4	numbness:9	[es102]
    -4		[es102] & [es54]
    -4		[es122] & [es262]
    -4		[es122] & [es894]
    4		[es13] & [es182]
    -4		[es13] & masajista
    4		[es182] & :
    4		[es182] & [en19]
    4	weakness:55	[es182] & [en60]
    4		[es182] & [en63]
    -4		[es182] & [es230]
    -4		[es182] & mareos
    -4		[es182] & ronchas
    -4		[es1] & [en19]
    -4		[es214] & [es55]
    -4		[es247] & [es2]
    4		[es253] & [es998]
    -4		[es262]
    4	sharp_pain:17 numbness:-15 tingling:-20 worsening:-1 persistent_beyond_72h:-12 fever:-4	[es29]
    -4		[es2] & [es486]
    4		[es30]
    -4		[es342] & [es887]
    -4		[es342] & hormigueo
    4		[es42] & [es759]
    4		[es42] & fiebre
    -4		[es438] & [es55]
    4		[es443] & [es182]
    -4		[es443] & [es55]
    -4		[es44] & [en1020]
    -4		[es49] & [es975]
    4		[es503] & [es106]
    4		[es503] & [es503]
    -4		[es54] & [es198]
    -4		[es55] & [es13]
    4		[es575]
    4		[es603]
    4		[es694] & [es759]
    -4		[es694] & [es966]
    4		[es854] & muslo
    -4		[es886] & [es790]
    4		[es895] & [es1]
    4		[es950] & [es438]
    -4		[es950] & [es486]
    4		[es950] & [es699]
    -4		[es950] & [es854]
    -4		[es950] & punzadas
    -4		[es982] & [en118]
    4		[es982] & ronchas
    -4		[es998] & [es106]
    4		[es998] & [es230]
    -4		[es998] & [es470]
    -4		a hot
    4		adormecimiento ~ <the>
    4		ahi <be>
    -4		almost
    4		am expecting
    -4		am good
    -4		and see
    4		and still
    -4		and ~ about
    -4		asking
    4		atras
    4		ayer ~ <be>
    4		baby ~ kicking
    4		before i saw
    4		before ~ saw
    4		below ~ <be>
    -4		bit worse than
    4		bit ~ on
    4		blinding
    4		blinding & [en709]
    4		blinding headache
    -4		bliss
    -4		both sides
    4	saddle_numbness:9	bottom
    4		breathless
    -4		brought ~ you
    -4		bruise & [en1020]
    -4		bruise on
    4		bruises & [en362]
    4		buckled & [en1020]
    4		but ~ <part>
    4	numbness:41	but ~ <side>
    -4		but ~ up
    4		cada ~ <the>
    4		call <my> now
    4		call ~ ,
    -4		call ~ <the>
    4		call ~ now
    -4		can not complain
    -4		can ~ complain
    4		can ~ grip
    -4		can ~ hot
    -4		cancel
    -4		car
    4		caught
    4		caught <my>
    -4		cleared
    -4		comfortable with
    4		con fiebre
    -4		con la
    -4		could i
    4		dark
    -4		de ~ ayer
    4		de ~ meses
    -4		debilidad
    4		dia y
    -4	history_injury:28	did not
    4		did not know
    4		did ~ it
    4		did ~ know
    4		dio <the>
    -4		dios
    4		dizzy ~ <time>
    4		dolor ~ y
    -4		dormida y
    -4		down to <the>
    4		down ~ <be>
    4		downhill
    -4		driving <side>
    -4		driving <side> now
    -4		driving right
    4		easing off
    -4		el masajista
    4		el menique
    -4		en ~ de
    -4		estar
    4		fainted ~ <the>
    4		feet
    -4		fiebre & :
    -4		fiebre :
    -4		fiebre : no
    4		fizzy
    -4		floating
    4		for ~ now
    -4		four
    -4		free for
    -4		from ~ <be>
    4		great ~ .
    -4		ha vuelto
    -4	faint_dizzy:6	had
    -4		had a
    4		had in
    -4		hago ~ no
    4		hand ,
    -4		he ~ <part>
    -4		hips
    4		hives ~ <part>
    -4		hombros
    4	emergency:43	hospital
    -4		how good
    -4		how ~ <my>
    4		hoy <be>
    -4		hurting ~ it
    4	sharp_pain:3 history_injury:14	hurts
    4		hurts ~ did
    -4		hurts ~ yesterday
    -4		i <be> good
    4		i mean
    -4		i need to
    -4		i would <be>
    -4		i ~ again
    -4		i ~ i
    4		i ~ out
    -4		i ~ pregnant
    4		i ~ put
    4		i ~ sure
    -4		i ~ water
    4		i ~ when
    -4		if it <be>
    -4		if ~ down
    -4		if ~ in
    -4	weakness:-2	in <my> <part>
    -4		in <my> life
    4		in <side>
    -4		in <the> <time>
    4		in agony
    -4		in and
    -4		in with <have>
    -4	weakness:-15 numbness:-4 tingling:44 severe_headache:-15 allergic_reaction:-43 emergency:-3	in ~ <part>
    -4		in ~ life
    4		in ~ painful
    4		insoportable
    -4		into ~ ,
    4		is dead
    -4		it had
    4		it ~ after
    -4		it ~ bit
    4		it ~ so
    4		it ~ stabbing
    -4		jaw
    4		just <be>
    4		just ~ <become>
    -4		just ~ know
    4		just ~ of
    4		kicking
    -4		last ~ <become>
    4		lasted ~ <time>
    4		late+-
    -4		late+achy
    -4		late+almost
    -4		late+be
    -4		late+cancel
    -4		late+coming
    -4		late+different
    -4		late+everyone
    4	worsening:16 persistent_beyond_72h:84	late+me
    -4		late+move
    -4		late+opt
    4		late+pierna
    -4		late+poco
    4		late+poquito
    -4		late+saturdays
    4	persistent_beyond_72h:26	late+semana
    -4		late+stop
    -4		late+strength
    4		late+tired
    4		late+vengeance
    -4		late+weak
    4		later ~ <side>
    -4		le ~ que
    -4		left me
    4		less than
    4		level
    4		like ~ only
    -4		like ~ to
    -4	sharp_pain:16	lo
    -4		los hombros
    4		lot ~ than
    -4		make
    -4		massage ~ <my>
    4		massage ~ <the>
    4		massage ~ only
    -4		mate ,
    4		me salieron
    4		media <part>
    -4		meh
    4		meses ~ <the>
    -4		meter
    -4		more painful than
    -4		morning ~ i
    4		my ankle
    -4		my jaw
    4		my waters
    4		nada que
    -4		neck ,
    4		needles in <my>
    4		negro
    -4		never ~ <my>
    -4		ningun
    -4		no <be> hormigueo
    -4		no he tenido
    4		no tingling ,
    4		no ~ :
    -4		no ~ at
    -4		no ~ mareos
    -4		no ~ punzadas
    -4		no ~ tenido
    -4		nope & .
    -4		nope .
    4		not <become> <the>
    -4		not comfortable with
    4		not make
    -4		not noticed
    -4		not sharp
    4	weakness:31 chest_breath:1	not ~ <my>
    4		not ~ just
    -4		not ~ or
    -4		not ~ over
    -4		not ~ so
    4		not ~ there
    4		not ~ tomorrow
    -4		not ~ worse
    -4	numbness:24	nothing
    -4		numb <part> ,
    4		numb patch
    -4		numb ~ since
    -4		numbness & ,
    -4		numbness & [en19]
    4		of ~ ?
    4		of ~ morning
    4		of ~ not
    -4		of ~ today
    4		on <time>
    4		on monday
    -4		on saturdays
    -4		on ~ <time>
    -4		out i
    -4		out ~ .
    4		over ~ <time>
    4		pain #
    -4		pain and
    -4		pain free for
    4		pain just
    4		painful
    -4		painful than
    -4		pains
    4		paracetamol
    4		passed ~ <time>
    4		passed ~ in
    4		patch
    4		pie no
    4		pipi sin
    4		pipi sin darme
    4		please ~ and
    -4		puede ser
    -4		puedo tomar
    -4		que ~ de
    4		rash
    -4		rash ,
    4		ribs hurt
    4		right arm
    4		s nothing
    -4		said ~ <the>
    -4		said ~ and
    4		salieron
    4		salieron ronchas
    4		same <part>
    -4		saturdays
    4		saw ~ ,
    4		sciatic
    4		sensation
    -4		sharp pain :
    -4		shooting ~ it
    -4		si <the>
    -4		sides
    -4		sign
    4		sign ~ <the>
    -4		since <my>
    4		since <the> morning
    4		since this
    4		since ~ morning
    -4		small bruise
    4		so it <be>
    4		so ~ <be>
    -4		so ~ off
    4		solid
    4		sore since
    4		soreness & [en458]
    4		soreness & [en890]
    4		soreness ~ <part>
    4		soreness ~ <time>
    4		soreness ~ not
    4		sorer & [en106]
    4		spotting
    4		stairs
    4		stand ~ <part>
    4		static
    -4		still <have>
    4		still in
    4		still ~ like
    -4		sure ~ <my>
    -4		tal ~ <the>
    4		temperature
    4		than i <be>
    -4		than it
    4		than ~ <day>
    4		the stairs
    -4		the weather
    4		there is
    -4		there ~ at
    -4		think
    -4		tingling & :
    4		tingling & [en762]
    -4		tingling :
    4		tingling ~ not
    4		to breathe
    -4		to come <part>
    4		to walk
    -4		to ~ <day>
    4		to ~ more
    -4		to ~ of
    -4		to ~ without
    4		today it
    4		today ~ <day>
    4		todo ~ <the>
    -4		tomar
    -4		took ~ <the>
    4		tree
    4	sharp_pain:30 radiating_pain:-4 tingling:-5 persistent_beyond_72h:-31	un
    -4		undeliverable
    -4		undeliverable & :
    -4		undeliverable :
    -4		unsubscribe
    4	faint_dizzy:8	up ~ <the>
    -4		usual ~ <the>
    -4		view
    -4		vuelto
    4		want
    4		want ~ more
    -4		weak ~ i
    4		weak ~ numb
    -4		weakness ~ tingling
    -4		weather ~ ,
    4	bladder_bowel:96	wee
    4		wet ~ <time>
    4		when i <become>
    -4		when ~ worry
    -4		which ~ <side>
    4		whole hand
    -4		will <be>
    -4		will be
    4		winded & [en1002]
    -4		with
    -4		with has
    -4		worse ~ <side>
    -4		would i
    -4		would massage
    4		would ~ call
    -4		would ~ worry
    -4		wrong number
    -4		ya ~ <my>
    -4	tingling:6	you
    4		you mentioned
    -4		you sell
    -4		you ~ up
    3		# days
    -3		, & [en682]
    -3		, hard
    -3		, ~ down
    -3		, ~ on
    3		. & [en981]
    3	saddle_numbness:6	/^belo/
    3	osteoporosis:95	/^bon/
    3	radiating_pain:-19 weakness:-19 severe_bruising:63	/^bru/
    3	tingling:50	/^buz/
    3		/^espo/
    -3		/^ext/
    3	tingling:41	/^fiz/
    3	tingling:44	/^fizz/
    3	tingling:-11	/^has/
    -3		/^her$/
    -3		/^masa/
    -3		/^off/
    3	allergic_reaction:23	/^oil/
    3		/^pers/
    3		/^rel/
    -3		/^stre/
    -3	numbness:24	/^touc/
    -3	weakness:9	/^tur/
    -3	weakness:14	/^turn/
    3		/alv/
    3		/asy$/
    3		/asy/
    3		/aug/
    3	numbness:1 saddle_numbness:4	/belo/
    3		/bre$/
    3	weakness:-6 tingling:25	/buz/
    3		/cept/
    -3		/dd$/
    3		/easy$/
    3		/easy/
    3	worsening:-8	/eep$/
    3	bladder_bowel:18	/els$/
    -3		/encin/
    3	weakness:1	/erna/
    3		/espos/
    -3		/esta/
    -3		/este/
    3	tingling:32	/fiz/
    3	tingling:206	/fizz/
    -3	sharp_pain:7 emergency:10	/his$/
    -3		/ibe/
    3	weakness:19	/ierna/
    -3	worsening:93	/ild/
    -3	numbness:1 chest_breath:60 severe_headache:16	/ind/
    3		/kle$/
    3	weakness:-7	/lar/
    3	weakness:-24 numbness:-35	/len/
    3	pregnancy_symptom:-8 bladder_bowel:-5 chest_breath:-1 emergency:1 self_harm:-9	/lin/
    3	sharp_pain:3	/low$/
    -3		/masa/
    -3	history_injury:2	/mot/
    -3		/narm/
    -3		/narme/
    -3		/ncin/
    -3		/ncing/
    -3		/nder/
    -3		/nis/
    3	weakness:1 history_injury:21	/nkle$/
    -3		/off/
    3		/ol$/
    3	sharp_pain:-1 radiating_pain:-77 weakness:-61 worsening:-60 calf_swelling:-3 fever:-40 severe_headache:-10 faint_dizzy:-6 allergic_reaction:-27 emergency:-52 self_harm:-4	/orm/
    -3		/ovi/
    3		/pers/
    3	weakness:1	/piern/
    -3		/po$/
    3	numbness:-3 worsening:-34	/por/
    3		/poso$/
    3		/poso/
    3	numbness:-18	/sa$/
    -3		/sag/
    3		/salie/
    3		/sever/
    -3		/some$/
    3	emergency:12	/spit/
    3	emergency:28	/spita/
    3		/sposo/
    -3		/ssa/
    -3		/ssag/
    -3	weakness:26	/str/
    -3	tingling:46	/tos$/
    -3		/touc/
    -3	numbness:4	/touch/
    3		/uise/
    -3		/usto$/
    3		/ves/
    3		<be> <become> worse
    3		<be> come
    -3	emergency:1	<be> ~ .
    3		<be> ~ desde
    -3		<be> ~ phone
    -3		<count> ~ sin
    3		<feel> really
    -3	weakness:3	<have> ~ <side>
    3	sharp_pain:5 radiating_pain:31 weakness:-18 tingling:46 severe_bruising:32	<part> ,
    -3		<part> ~ but
    3	numbness:19	<part> ~ still
    -3		<part> ~ than
    -3		<part> ~ yesterday
    -3		<the> ~ que
    -3	radiating_pain:24 tingling:22 chest_breath:28 allergic_reaction:-21 emergency:5	[en1002] & [en251]
    3		[en1014] & [es887]
    -3		[en1018] & ,
    -3		[en11] & [en810]
    -3	sharp_pain:-18	[en11] & [en93]
    3		[en11] & [es182]
    -3		[en12] & [en693]
    3		[en19] & [en252]
    -3		[en239]
    3		[en252] & [en20]
    -3		[en266] & [en1002]
    3		[en28] & #
    3	numbness:-6 tingling:-17 worsening:-22 persistent_beyond_72h:-42 pregnancy_symptom:-9 fever:-7 severe_headache:-13 emergency:102 self_harm:-21	[en309]
    -3		[en37] & [en106]
    -3		[en37] & [en58]
    3		[en490] & [en28]
    3		[en490] & [en58]
    -3		[en507]
    -3	sharp_pain:104 numbness:9	[en522] & [en1020]
    3		[en549] & [en251]
    -3		[en551] & [en634]
    -3		[en634] & [en1018]
    3		[en660] & [en633]
    -3		[en682] & [en602]
    -3		[en693] & [en362]
    -3		[en810] & [en874]
    3		[en853] & [en11]
    -3		[en874] & [es54]
    3		[en938] & [en12]
    -3		[en949] & [en634]
    3		[en966] & .
    -3	numbness:30 worsening:-13	[en966] & [en1002]
    -3		[en966] & [en957]
    -3		[es13] & [es699]
    -3		[es14] & [es982]
    3		[es1] & [es427]
    -3		[es214] & [es79]
    -3		[es486] & [es198]
    -3		[es49] & [es950]
    -3		[es950] & [es982]
    -3		[es950] & adolorida
    -3		[es975] & [es1]
    -3		a bit
    3		ache has
    3	weakness:31 history_injury:77	ankle
    3		bit ~ but
    -3		emailing
    -3		emailing & [en874]
    -3		emailing <my>
    -3		emailing me
    3	sharp_pain:55 tingling:-3 worsening:-7	es
    3		esposo
    -3		ever <become>
    -3		experiencing
    -3		from ~ <the>
    -3		her
    3		i <become>
    -3		if ~ not
    -3	history_injury:-18	late+on
    3		mi esposo
    -3		much ~ i
    -3		my elbow
    -3	numbness:-63	no numbness
    -3		not experiencing
    3		on <my>
    3	sharp_pain:31 radiating_pain:12	pain ~ <the>
    3		s come
    3		severe
    -3		some
    3		tingling <have>
    -3	weakness:13	up ~ <my>
    -3		va ~ ,
    3		walked ~ ,
    3		we
    3		what ~ do
    3		woke ~ <the>
    3		y ~ con
    -3		zero ~ zero
    -2		. & [en170]
    2	sharp_pain:-3 radiating_pain:-15 weakness:-3 tingling:-15 worsening:-27 persistent_beyond_72h:-34 history_disc:-41 chest_breath:-14 calf_swelling:-33 fever:-17 severe_headache:-21 allergic_reaction:-38 severe_bruising:-59 emergency:-37	/^de/
    -2	self_harm:3	/^end/
    2		/^pass/
    2		/art$/
    -2	sharp_pain:17	/eta/
    2		/icin/
    -2		/odd/
    2	saddle_numbness:7	/pass/
    2	sharp_pain:-10 weakness:7 numbness:-1 severe_headache:49	/rai/
    2	sharp_pain:-1	/rnin/
    2	sharp_pain:-2	/rning/
    2		/stabb/
    2		/tabb/
    2	sharp_pain:-18 self_harm:1	/ted/
    2		/tho/
    2	radiating_pain:80	/tica$/
    -2		<the> session
    -2	weakness:8	[en181]
    2	pregnancy_symptom:82 faint_dizzy:19	[en251] & [en20]
    -2		[en37] & [en1002]
    2	worsening:2 chest_breath:1 calf_swelling:-3 severe_bruising:-1 self_harm:-14	[en468]
    -2		[en490] & [en39]
    2		[en890] & [en234]
    -2	numbness:43	[es214] & [es950]
    -2		late+from
    2		pain is
    2		soreness ~ <the>
    1	sharp_pain:-22 weakness:24	/^pie/
    1		/aine/
    1		/erm/
    1		/ive$/
    1	weakness:4 numbness:-9 chest_breath:53	/res/
    1	numbness:9 tingling:-15 saddle_numbness:-9 emergency:-38	/ss$/
    1		/ssi/
    1	numbness:60	/uer/
    1		[en508] & [en251]
    1	sharp_pain:-4 numbness:-20 faint_dizzy:14	[en874] & [es1]
    -1		late+left
    0	sharp_pain:83 worsening:13	# & #
    0	sharp_pain:12	# & [en362]
    0	persistent_beyond_72h:37	# & [en810]
    0	sharp_pain:42	# <the>
    0	pregnancy_symptom:93	# semanas
    0	sharp_pain:58 worsening:12	# ~ #
    0	numbness:-6	, & ,
    0	fever:30	, & [en1020]
    0	radiating_pain:24 numbness:1 persistent_beyond_72h:11 emergency:23	, & [en11]
    0	worsening:40	, & [en28]
    0	history_injury:6	, & [en474]
    0	sharp_pain:-9 weakness:20	, & [en966]
    0	history_injury:47	, & [es214]
    0	weakness:-6	, <side>
    0	numbness:2	, <the> <part>
    0	self_harm:11	, i
    0	sharp_pain:-1 radiating_pain:8 weakness:36 numbness:-2 chest_breath:1 faint_dizzy:2	, ~ <my>
    0	persistent_beyond_72h:28 emergency:72	, ~ <person>
    0	worsening:22	, ~ at
    0	numbness:-23	, ~ in
    0	weakness:14 persistent_beyond_72h:-6	, ~ not
    0	tingling:37	, ~ of
    0	sharp_pain:51 persistent_beyond_72h:-41	, ~ pain
    0	emergency:52	, ~ so
    0	bladder_bowel:29	. & #
    0	sharp_pain:30 radiating_pain:35 persistent_beyond_72h:3	. & [en1002]
    0	bladder_bowel:24	. & [en1018]
    0	numbness:8 tingling:23 osteoporosis:7	. & [en490]
    0	weakness:9	. & [es1]
    0	bladder_bowel:17	. ~ #
    0	weakness:6	. ~ <become>
    0	weakness:2 persistent_beyond_72h:-26	/^ab/
    0	numbness:36	/^ado/
    0	numbness:-9 tingling:8	/^agu/
    0	weakness:-1	/^all$/
    0	sharp_pain:-14 weakness:-1 allergic_reaction:18	/^all/
    0	sharp_pain:-4 radiating_pain:-9 weakness:-9 tingling:-13 saddle_numbness:2 chest_breath:-10 calf_swelling:3 severe_headache:-6 faint_dizzy:-14 allergic_reaction:-1	/^an/
    0	numbness:31	/^ane/
    0	numbness:44	/^anes/
    0	emergency:6	/^anoc/
    0	tingling:68	/^ants/
    0	weakness:53	/^ap/
    0	saddle_numbness:22	/^are/
    0	weakness:-13 tingling:-21 persistent_beyond_72h:-32 saddle_numbness:32 fever:-1 severe_headache:-2	/^ba/
    0	history_disc:25	/^back/
    0	pregnancy_symptom:9	/^beb/
    0	pregnancy_symptom:1	/^bebe/
    0	bladder_bowel:51	/^bed$/
    0	tingling:1 persistent_beyond_72h:2	/^bee/
    0	numbness:15 persistent_beyond_72h:11	/^been/
    0	persistent_beyond_72h:6	/^bet/
    0	persistent_beyond_72h:2	/^bett/
    0	saddle_numbness:1	/^betw/
    0	sharp_pain:50	/^blad/
    0	allergic_reaction:23	/^blis/
    0	bladder_bowel:50	/^bow/
    0	sharp_pain:-46 weakness:49	/^bra/
    0	weakness:15	/^braz/
    0	severe_bruising:93	/^brui/
    0	history_disc:108	/^bul/
    0	history_disc:28	/^bulg/
    0	radiating_pain:47	/^bum$/
    0	bladder_bowel:5	/^burs/
    0	faint_dizzy:11	/^bus/
    0	saddle_numbness:17	/^but$/
    0	radiating_pain:19 weakness:11 self_harm:-1	/^but/
    0	radiating_pain:36 weakness:7	/^butt/
    0	sharp_pain:-3 severe_headache:78	/^cab/
    0	severe_headache:49	/^cabe/
    0	weakness:26	/^cae/
    0	history_injury:6	/^cai$/
    0	sharp_pain:1	/^cala/
    0	emergency:83	/^call/
    0	weakness:1	/^can$/
    0	weakness:4	/^car/
    0	sharp_pain:-3 emergency:3	/^cas/
    0	radiating_pain:-21 saddle_numbness:-21 fever:66	/^ch/
    0	sharp_pain:-7 chest_breath:36	/^che/
    0	fever:12	/^chil/
    0	persistent_beyond_72h:23	/^cin/
    0	numbness:5 fever:37	/^cold/
    0	severe_bruising:22	/^colo/
    0	bladder_bowel:28	/^come/
    0	sharp_pain:-64	/^con/
    0	radiating_pain:5 weakness:-9	/^cor/
    0	allergic_reaction:116	/^cre/
    0	saddle_numbness:44	/^cro/
    0	sharp_pain:23 numbness:-3	/^cu/
    0	weakness:15	/^debi/
    0	osteoporosis:166	/^dens/
    0	history_disc:38	/^disc/
    0	osteoporosis:37	/^doct/
    0	numbness:40	/^dorm/
    0	weakness:47	/^dra/
    0	weakness:-54 tingling:-6 worsening:-2 bladder_bowel:-23 allergic_reaction:-17 emergency:-25	/^du/
    0	pregnancy_symptom:19	/^due$/
    0	history_injury:2	/^due/
    0	history_injury:35	/^duel/
    0	numbness:27 tingling:6	/^duer/
    0	numbness:15	/^els/
    0	numbness:43	/^else/
    0	numbness:15	/^ent/
    0	saddle_numbness:107	/^entr/
    0	numbness:31	/^entu/
    0	worsening:13 persistent_beyond_72h:7 self_harm:-1	/^ever/
    0	worsening:-3	/^ex/
    0	allergic_reaction:56	/^ey/
    0	allergic_reaction:26	/^eye/
    0	faint_dizzy:3	/^fai/
    0	numbness:-4	/^fal/
    0	tingling:74	/^fall/
    0	numbness:8 tingling:9 persistent_beyond_72h:-2	/^fin/
    0	weakness:70 tingling:-6	/^flo/
    0	sharp_pain:-18 numbness:2 tingling:4 worsening:-53 pregnancy_symptom:-6 severe_headache:-17 faint_dizzy:-2	/^fo/
    0	weakness:7	/^fol/
    0	numbness:4 persistent_beyond_72h:13	/^for/
    0	persistent_beyond_72h:3	/^fort/
    0	sharp_pain:-14 radiating_pain:7 numbness:2 severe_headache:-7	/^fr/
    0	sharp_pain:-6 radiating_pain:15 numbness:10	/^fro/
    0	radiating_pain:-8 weakness:1 numbness:-25 tingling:5 faint_dizzy:10	/^fu/
    0	weakness:8	/^gav/
    0	weakness:10	/^gave/
    0	numbness:-31 worsening:7 persistent_beyond_72h:-23	/^ge/
    0	radiating_pain:1	/^glu/
    0	sharp_pain:-21 weakness:35 numbness:-41 chest_breath:-4	/^gr/
    0	saddle_numbness:13	/^groi/
    0	radiating_pain:31	/^hast/
    0	weakness:-11	/^hav/
    0	weakness:-2	/^have/
    0	chest_breath:28	/^havi/
    0	tingling:-24 severe_headache:26 emergency:-2	/^hea/
    0	history_disc:19	/^hern/
    0	sharp_pain:-5 weakness:-35 numbness:-24 tingling:-56	/^hi/
    0	calf_swelling:24	/^hin/
    0	calf_swelling:32	/^hinc/
    0	sharp_pain:1 radiating_pain:17	/^hip/
    0	allergic_reaction:170	/^hiv/
    0	allergic_reaction:52	/^hive/
    0	numbness:6	/^home/
    0	sharp_pain:10	/^hon/
    0	sharp_pain:-24	/^hou/
    0	osteoporosis:81	/^hue/
    0	osteoporosis:1	/^hues/
    0	tingling:109	/^hum/
    0	severe_headache:57	/^ja/
    0	persistent_beyond_72h:8 saddle_numbness:-11	/^ju/
    0	persistent_beyond_72h:13	/^jue/
    0	weakness:47	/^key/
    0	weakness:18	/^knee/
    0	faint_dizzy:92	/^land/
    0	weakness:16 numbness:-6	/^las$/
    0	numbness:-15	/^las/
    0	weakness:-7	/^last/
    0	weakness:-4 bladder_bowel:32	/^lea/
    0	radiating_pain:-2	/^lef/
    0	bladder_bowel:-2	/^left/
    0	weakness:33 numbness:-12 tingling:-11 persistent_beyond_72h:-25 allergic_reaction:-42	/^leg/
    0	weakness:8 numbness:-15	/^legs/
    0	weakness:-9 numbness:-2 tingling:6 emergency:-3	/^lik/
    0	sharp_pain:7 radiating_pain:-8 emergency:-2	/^like/
    0	saddle_numbness:24	/^lim/
    0	radiating_pain:3	/^line/
    0	pregnancy_symptom:-6	/^ll/
    0	calf_swelling:-7	/^los/
    0	chest_breath:126	/^lung/
    0	sharp_pain:-1 weakness:21	/^man/
    0	sharp_pain:-31 tingling:-28 worsening:8 persistent_beyond_72h:-6	/^mas/
    0	radiating_pain:-27 numbness:-17 worsening:7 pregnancy_symptom:6 saddle_numbness:-6 fever:-9	/^mo/
    0	persistent_beyond_72h:1 history_injury:16	/^mon/
    0	severe_bruising:30	/^mora/
    0	worsening:27 persistent_beyond_72h:-44	/^more/
    0	history_injury:16	/^mot/
    0	history_injury:12	/^moto/
    0	sharp_pain:22 numbness:13 tingling:-11 persistent_beyond_72h:-2	/^mu/
    0	sharp_pain:29	/^much/
    0	numbness:1	/^mus/
    0	sharp_pain:19	/^nec/
    0	weakness:-20	/^need/
    0	bladder_bowel:14	/^nev/
    0	bladder_bowel:22	/^neve/
    0	sharp_pain:-15 radiating_pain:-6 numbness:-4 tingling:-18 worsening:-11 persistent_beyond_72h:-3 history_disc:-5 osteoporosis:-14 pregnancy_symptom:-15 bladder_bowel:20 fever:-28 allergic_reaction:-3	/^not/
    0	allergic_reaction:3	/^oi/
    0	weakness:-14 persistent_beyond_72h:17 calf_swelling:30	/^on/
    0	weakness:-9	/^onl/
    0	history_disc:116	/^oper/
    0	bladder_bowel:16	/^or/
    0	osteoporosis:193	/^os/
    0	osteoporosis:57	/^ost/
    0	osteoporosis:67	/^oste/
    0	saddle_numbness:8	/^pap/
    0	saddle_numbness:8	/^pape/
    0	numbness:24 saddle_numbness:99	/^part/
    0	sharp_pain:-7	/^pas/
    0	chest_breath:33	/^pec/
    0	saddle_numbness:26	/^peei/
    0	sharp_pain:-22	/^pho/
    0	sharp_pain:-11 weakness:23	/^pie$/
    0	severe_bruising:43	/^pla/
    0	numbness:-16 worsening:-8 faint_dizzy:-44	/^po/
    0	pregnancy_symptom:29	/^pre/
    0	numbness:-25	/^pri/
    0	radiating_pain:-9 tingling:52	/^pric/
    0	weakness:-11	/^que/
    0	weakness:-3 tingling:8 persistent_beyond_72h:-22 bladder_bowel:-2 allergic_reaction:107	/^ra/
    0	weakness:73	/^rai/
    0	worsening:8	/^ram/
    0	worsening:31	/^ramp/
    0	allergic_reaction:171	/^ras/
    0	tingling:24	/^rato/
    0	history_injury:49	/^rea/
    0	numbness:1	/^regi/
    0	sharp_pain:15 tingling:-20 persistent_beyond_72h:-6 bladder_bowel:-11 saddle_numbness:-4 emergency:1	/^ri/
    0	numbness:-1 tingling:-8	/^rig/
    0	weakness:17	/^righ/
    0	calf_swelling:2	/^roj/
    0	calf_swelling:1	/^roja/
    0	faint_dizzy:16	/^roo/
    0	radiating_pain:1 chest_breath:20	/^run/
    0	radiating_pain:12	/^runn/
    0	bladder_bowel:9	/^sal/
    0	radiating_pain:33	/^sci/
    0	radiating_pain:41	/^scia/
    0	sharp_pain:34	/^scre/
    0	saddle_numbness:47	/^seat/
    0	self_harm:2	/^seg/
    0	weakness:-31 numbness:27	/^sens/
    0	tingling:20	/^she/
    0	tingling:-5	/^sho/
    0	severe_headache:4	/^sic/
    0	severe_headache:10	/^sick/
    0	radiating_pain:-12	/^sid/
    0	weakness:-10 saddle_numbness:2	/^sie/
    0	bladder_bowel:29	/^sin$/
    0	saddle_numbness:81	/^sit/
    0	sharp_pain:4	/^skew/
    0	severe_headache:15	/^sku/
    0	severe_headache:104	/^skul/
    0	weakness:49	/^sla/
    0	weakness:32	/^slap/
    0	history_disc:11	/^slip/
    0	emergency:8	/^slu/
    0	worsening:20	/^sno/
    0	worsening:17	/^snow/
    0	faint_dizzy:2	/^sof/
    0	tingling:-11 persistent_beyond_72h:10	/^sor/
    0	weakness:-6 numbness:-7 tingling:-10 persistent_beyond_72h:25 bladder_bowel:-11	/^sore/
    0	saddle_numbness:18	/^sorr/
    0	weakness:2	/^sost/
    0	emergency:23	/^spe/
    0	severe_headache:39	/^spl/
    0	pregnancy_symptom:41	/^spot/
    0	history_injury:1	/^spr/
    0	weakness:8	/^sque/
    0	radiating_pain:-12 weakness:11 numbness:-26 tingling:-25 worsening:-2 persistent_beyond_72h:-13 history_disc:-36 history_injury:-72 osteoporosis:-14 pregnancy_symptom:-1 bladder_bowel:-8 saddle_numbness:-36 calf_swelling:-26 fever:-59 severe_headache:-9 severe_bruising:-15 emergency:-29	/^st/
    0	numbness:11 bladder_bowel:-4	/^sti/
    0	sharp_pain:-10 numbness:2 persistent_beyond_72h:30 chest_breath:-6	/^stil/
    0	allergic_reaction:55	/^ston/
    0	history_disc:48	/^surg/
    0	self_harm:5	/^tab/
    0	self_harm:41	/^tabl/
    0	history_injury:4	/^tail/
    0	sharp_pain:-5 weakness:-12 history_injury:-5 pregnancy_symptom:-1 bladder_bowel:-23 chest_breath:-5 calf_swelling:-4 fever:28 faint_dizzy:-9 allergic_reaction:-25 emergency:-3 self_harm:-19	/^te/
    0	tingling:4	/^tel/
    0	history_disc:-13 calf_swelling:6	/^tha/
    0	radiating_pain:3 tingling:19 bladder_bowel:19	/^that/
    0	sharp_pain:-5 numbness:-1 tingling:-11 worsening:3 persistent_beyond_72h:-1 faint_dizzy:9 emergency:-6	/^the$/
    0	sharp_pain:-2 radiating_pain:1 numbness:-1 tingling:-4 worsening:10 persistent_beyond_72h:-29 pregnancy_symptom:-6 calf_swelling:-8 severe_headache:-14 self_harm:-6	/^the/
    0	weakness:-3 numbness:-27 tingling:39 worsening:-26 persistent_beyond_72h:-80 history_disc:-12 pregnancy_symptom:-26 bladder_bowel:-3 saddle_numbness:-23 calf_swelling:-10 allergic_reaction:-45 emergency:-35 self_harm:-5	/^ti/
    0	faint_dizzy:22	/^til/
    0	sharp_pain:10	/^tim/
    0	numbness:-5 osteoporosis:-1	/^toda/
    0	faint_dizzy:32	/^todo/
    0	radiating_pain:27 weakness:16	/^tr/
    0	numbness:-3	/^twi/
    0	weakness:12	/^use/
    0	tingling:49	/^vibr/
    0	faint_dizzy:21	/^vis/
    0	emergency:75	/^wai/
    0	weakness:15 faint_dizzy:29	/^wal/
    0	bladder_bowel:-2	/^wan/
    0	self_harm:27	/^want/
    0	fever:67	/^war/
    0	emergency:7	/^ward/
    0	worsening:1 persistent_beyond_72h:-16	/^was$/
    0	pregnancy_symptom:12	/^wat/
    0	sharp_pain:-37 radiating_pain:-33 weakness:7 tingling:-5 worsening:-68 history_disc:-24 bladder_bowel:12 saddle_numbness:-49 calf_swelling:-51 fever:-71 severe_headache:-57 faint_dizzy:-24 severe_bruising:-15 emergency:-64 self_harm:-41	/^we/
    0	weakness:36	/^wea/
    0	chest_breath:-17	/^when/
    0	self_harm:14	/^woul/
    0	sharp_pain:-6 weakness:-1 numbness:35 history_injury:-6	/^ye/
    0	numbness:13	/^yes$/
    0	numbness:6 persistent_beyond_72h:-5	/^yes/
    0	sharp_pain:5	/^zing/
    0	saddle_numbness:3	/^zona/
    0	sharp_pain:57	/abbin/
    0	severe_headache:65	/abez/
    0	severe_headache:24	/abeza/
    0	allergic_reaction:14	/abio/
    0	allergic_reaction:9	/abios/
    0	bladder_bowel:11	/acc/
    0	weakness:-24	/ace$/
    0	weakness:-24 tingling:-7 allergic_reaction:44	/ace/
    0	radiating_pain:21 severe_headache:4	/ache/
    0	radiating_pain:-4 weakness:-7 numbness:-28 history_disc:22 calf_swelling:-12	/ack$/
    0	faint_dizzy:39	/acke/
    0	faint_dizzy:82	/acked/
    0	sharp_pain:9 radiating_pain:-55 tingling:-12 worsening:-38 persistent_beyond_72h:-39 chest_breath:-7 emergency:-2	/ad$/
    0	sharp_pain:-6 severe_headache:3	/adac/
    0	sharp_pain:-9 severe_headache:116	/adach/
    0	bladder_bowel:46 saddle_numbness:11	/add/
    0	saddle_numbness:2	/addl/
    0	saddle_numbness:8	/addle/
    0	sharp_pain:11	/ade$/
    0	weakness:-17	/ade/
    0	radiating_pain:82 worsening:31	/adi/
    0	saddle_numbness:60	/age$/
    0	sharp_pain:107	/agge/
    0	saddle_numbness:4	/agina/
    0	sharp_pain:32 numbness:-27	/agu/
    0	sharp_pain:26	/agua/
    0	emergency:56	/ait/
    0	weakness:9	/ake$/
    0	allergic_reaction:65	/ald/
    0	sharp_pain:36	/alg/
    0	weakness:82	/alk$/
    0	chest_breath:3	/alki/
    0	chest_breath:22	/alkin/
    0	sharp_pain:-4 radiating_pain:-13 weakness:-13 worsening:-1	/all$/
    0	sharp_pain:16	/ambr/
    0	allergic_reaction:15	/ampo/
    0	allergic_reaction:8	/ampol/
    0	bladder_bowel:-17	/anc/
    0	fever:3	/ando$/
    0	numbness:8	/ane/
    0	numbness:27	/anest/
    0	weakness:36 numbness:16 tingling:-6	/ank/
    0	bladder_bowel:-57 faint_dizzy:-4	/ant$/
    0	worsening:52	/ante/
    0	calf_swelling:18	/antor/
    0	numbness:-7 tingling:40	/ants$/
    0	tingling:36	/ants/
    0	weakness:5	/apo$/
    0	severe_headache:72	/aqu/
    0	severe_headache:87	/aque/
    0	sharp_pain:-1 weakness:12 numbness:-30 tingling:-3 persistent_beyond_72h:-74 pregnancy_symptom:-2 bladder_bowel:16 saddle_numbness:-30 allergic_reaction:-29 emergency:-11	/ar$/
    0	numbness:-25 persistent_beyond_72h:-15	/ara/
    0	pregnancy_symptom:40	/araz/
    0	tingling:7	/arbon/
    0	calf_swelling:18 severe_bruising:4 emergency:46	/ard/
    0	sharp_pain:15	/arp$/
    0	sharp_pain:29 weakness:-3 numbness:-4 allergic_reaction:9	/arp/
    0	history_injury:22	/asad/
    0	severe_bruising:27	/asi$/
    0	chest_breath:-40	/ast$/
    0	chest_breath:6	/astbo/
    0	weakness:-8	/ath/
    0	radiating_pain:18	/atica/
    0	sharp_pain:1	/atig/
    0	severe_bruising:129	/ato/
    0	radiating_pain:-17 calf_swelling:-9 emergency:-2	/ave$/
    0	sharp_pain:-8 numbness:-1 worsening:-6 history_injury:-13 pregnancy_symptom:7 emergency:-3	/ave/
    0	radiating_pain:9	/avel/
    0	chest_breath:26	/avi/
    0	persistent_beyond_72h:13	/avia$/
    0	persistent_beyond_72h:11	/avia/
    0	chest_breath:5	/avin/
    0	chest_breath:19	/aving/
    0	sharp_pain:-15 numbness:-2	/aye/
    0	sharp_pain:-6 persistent_beyond_72h:3	/ays$/
    0	sharp_pain:-10 persistent_beyond_72h:11	/ays/
    0	tingling:6	/ba$/
    0	history_disc:7 saddle_numbness:11	/bac/
    0	history_disc:5	/back/
    0	calf_swelling:56	/bal/
    0	emergency:8	/band$/
    0	emergency:1	/band/
    0	pregnancy_symptom:25	/bara/
    0	pregnancy_symptom:93	/baraz/
    0	pregnancy_symptom:3	/beb/
    0	pregnancy_symptom:17	/bebe/
    0	tingling:8 persistent_beyond_72h:12	/bee/
    0	persistent_beyond_72h:1	/been$/
    0	sharp_pain:-5 numbness:3 persistent_beyond_72h:17	/been/
    0	numbness:-2 persistent_beyond_72h:8	/bet/
    0	persistent_beyond_72h:12	/bett/
    0	persistent_beyond_72h:2	/bette/
    0	saddle_numbness:30	/betw/
    0	saddle_numbness:118	/betwe/
    0	severe_headache:1	/bez/
    0	severe_headache:17	/beza$/
    0	severe_headache:41	/beza/
    0	radiating_pain:4	/bien$/
    0	weakness:93	/bil/
    0	tingling:-2	/bili/
    0	weakness:-7	/bing/
    0	chest_breath:9	/bir$/
    0	sharp_pain:5 numbness:1	/bit/
    0	weakness:5	/bla$/
    0	numbness:7	/blank/
    0	radiating_pain:-30 persistent_beyond_72h:-51	/ble$/
    0	allergic_reaction:3	/blis/
    0	osteoporosis:77	/bones/
    0	tingling:16	/bout$/
    0	numbness:-9 history_injury:93	/bro/
    0	radiating_pain:-13 severe_bruising:98	/brui/
    0	severe_bruising:73	/bruis/
    0	history_disc:38	/bulg/
    0	pregnancy_symptom:106	/bump$/
    0	bladder_bowel:38	/burst/
    0	numbness:4 tingling:4	/but$/
    0	radiating_pain:15 weakness:8 self_harm:-1	/but/
    0	weakness:13	/butt/
    0	sharp_pain:-14 severe_headache:9	/cab/
    0	sharp_pain:-2	/cabe/
    0	sharp_pain:-3 severe_headache:4	/cabez/
    0	worsening:12	/cad/
    0	weakness:94	/cae/
    0	history_injury:2	/cai$/
    0	calf_swelling:4	/calie/
    0	self_harm:-2	/can$/
    0	bladder_bowel:6	/cap/
    0	chest_breath:50	/cat/
    0	sharp_pain:-9 worsening:22 persistent_beyond_72h:-34 allergic_reaction:-20	/ch$/
    0	sharp_pain:5	/chaz/
    0	sharp_pain:13	/chazo/
    0	radiating_pain:10 weakness:-25	/che$/
    0	sharp_pain:16 weakness:-32 tingling:-23 pregnancy_symptom:-30 fever:-15	/ck$/
    0	radiating_pain:1	/codo/
    0	numbness:27 fever:49	/cold/
    0	weakness:7 numbness:-16 saddle_numbness:-21 chest_breath:-5 emergency:-4	/con/
    0	bladder_bowel:101	/cont/
    0	sharp_pain:17	/cor/
    0	worsening:95	/cre/
    0	pregnancy_symptom:164	/cti/
    0	severe_headache:29	/dac/
    0	severe_headache:1	/dach/
    0	severe_headache:62	/dache/
    0	weakness:6 tingling:-9	/dad$/
    0	weakness:1 tingling:-29	/dad/
    0	sharp_pain:-14	/dar/
    0	persistent_beyond_72h:12	/dav/
    0	persistent_beyond_72h:30	/davi/
    0	saddle_numbness:39	/ddle$/
    0	saddle_numbness:2	/ddle/
    0	weakness:23	/debi/
    0	weakness:41	/debil/
    0	osteoporosis:72	/dens/
    0	osteoporosis:49	/densi/
    0	numbness:10	/denti/
    0	sharp_pain:-1 weakness:-18 tingling:-5 saddle_numbness:-26	/des/
    0	history_disc:2	/disc$/
    0	sharp_pain:11 saddle_numbness:6	/dle$/
    0	saddle_numbness:54	/dle/
    0	tingling:63	/dles$/
    0	tingling:31	/dles/
    0	sharp_pain:2 pregnancy_symptom:-12	/dolo/
    0	weakness:-35 pregnancy_symptom:-1	/dolor/
    0	emergency:50	/droo/
    0	pregnancy_symptom:79	/due$/
    0	weakness:-54 history_injury:2	/due/
    0	history_injury:5	/duel/
    0	history_injury:20	/duele/
    0	numbness:40 tingling:16	/duer/
    0	numbness:10 tingling:5	/duerm/
    0	emergency:10	/ea$/
    0	weakness:-30 saddle_numbness:2	/ead$/
    0	sharp_pain:-5 severe_headache:59	/eadac/
    0	allergic_reaction:1	/eam$/
    0	sharp_pain:25 radiating_pain:-8 numbness:7 saddle_numbness:-3	/ear/
    0	chest_breath:83	/eart$/
    0	chest_breath:8	/eart/
    0	sharp_pain:-17 weakness:-35 worsening:39	/eas/
    0	emergency:3	/ease$/
    0	chest_breath:14	/eastb/
    0	weakness:-22 chest_breath:25	/eath/
    0	pregnancy_symptom:10	/ebe/
    0	weakness:73	/ebil/
    0	sharp_pain:-30 radiating_pain:-45 weakness:-22 tingling:-35 persistent_beyond_72h:-21 osteoporosis:-22 pregnancy_symptom:-31 saddle_numbness:-21 chest_breath:-3 fever:-41 severe_headache:-41 faint_dizzy:9 severe_bruising:-16 emergency:-1 self_harm:-55	/ed$/
    0	emergency:109	/edic/
    0	sharp_pain:102	/edle$/
    0	weakness:-3 tingling:12	/eedl/
    0	worsening:-4 persistent_beyond_72h:14	/eek$/
    0	weakness:-21 numbness:16 osteoporosis:-8 pregnancy_symptom:-24 bladder_bowel:-14 saddle_numbness:24 fever:-3	/eel/
    0	sharp_pain:-2 persistent_beyond_72h:1 saddle_numbness:20	/een$/
    0	sharp_pain:-16 saddle_numbness:18	/een/
    0	history_injury:29	/efo/
    0	history_injury:14	/efor/
    0	history_injury:8	/efore/
    0	pregnancy_symptom:19	/egna/
    0	pregnancy_symptom:11	/egnan/
    0	saddle_numbness:6	/egs$/
    0	numbness:-2 saddle_numbness:5	/egs/
    0	fever:42	/ehe/
    0	weakness:4	/eig/
    0	persistent_beyond_72h:23	/ek$/
    0	pregnancy_symptom:102	/eks/
    0	bladder_bowel:11	/elf$/
    0	bladder_bowel:5 self_harm:24	/elf/
    0	calf_swelling:85	/elo/
    0	numbness:13	/else$/
    0	numbness:11	/else/
    0	sharp_pain:-4 worsening:6	/ely$/
    0	sharp_pain:-1	/ely/
    0	weakness:-17 pregnancy_symptom:34	/ema/
    0	pregnancy_symptom:49	/emb/
    0	numbness:-12 tingling:-2 worsening:-23 persistent_beyond_72h:-13 history_disc:-9 history_injury:-12 osteoporosis:-19 chest_breath:-37 faint_dizzy:-19 severe_bruising:-9 emergency:-17 self_harm:-19	/en$/
    0	severe_bruising:9	/ena/
    0	sharp_pain:-6	/enc/
    0	radiating_pain:34	/ends$/
    0	radiating_pain:19	/ends/
    0	saddle_numbness:28	/eni/
    0	severe_bruising:63	/enor/
    0	osteoporosis:24	/ensit/
    0	weakness:-4	/ente/
    0	self_harm:5	/entid/
    0	saddle_numbness:116	/entre/
    0	numbness:33	/entum/
    0	numbness:5	/eone$/
    0	osteoporosis:33	/eop/
    0	weakness:30 persistent_beyond_72h:-37	/erd/
    0	weakness:1	/erda/
    0	radiating_pain:17	/ermi/
    0	radiating_pain:24	/ermin/
    0	sharp_pain:-23	/ern/
    0	history_disc:37	/ernia/
    0	numbness:6	/ero$/
    0	radiating_pain:-3 persistent_beyond_72h:-38	/ero/
    0	self_harm:-13	/ery$/
    0	weakness:15	/erz/
    0	bladder_bowel:38	/escap/
    0	pregnancy_symptom:33	/eses/
    0	osteoporosis:77	/esos$/
    0	osteoporosis:2	/esos/
    0	numbness:-5	/esp/
    0	numbness:14 saddle_numbness:-12	/ess$/
    0	numbness:7 tingling:-31 saddle_numbness:-24 fever:-1 emergency:-5 self_harm:-17	/ess/
    0	weakness:-23 bladder_bowel:-24 fever:-25 faint_dizzy:-13 allergic_reaction:-2	/est/
    0	numbness:-19	/ett/
    0	persistent_beyond_72h:15	/ette/
    0	tingling:6	/ettl/
    0	tingling:15	/ettle/
    0	saddle_numbness:1	/etw/
    0	saddle_numbness:2	/etwe/
    0	saddle_numbness:5	/etwee/
    0	severe_headache:2 allergic_reaction:36	/eye/
    0	severe_headache:44	/eza$/
    0	faint_dizzy:57	/fai/
    0	numbness:-6	/fal/
    0	tingling:8	/fall/
    0	sharp_pain:18	/fen/
    0	persistent_beyond_72h:-7 severe_headache:-6	/fin/
    0	weakness:6	/fol/
    0	numbness:16	/for$/
    0	fever:43	/foreh/
    0	persistent_beyond_72h:10	/fortn/
    0	sharp_pain:-2	/fro/
    0	sharp_pain:-2 weakness:-8	/from/
    0	sharp_pain:-1 radiating_pain:-35 weakness:15 bladder_bowel:-4	/ft$/
    0	sharp_pain:-9 history_injury:1	/ful$/
    0	radiating_pain:59	/ga$/
    0	tingling:131	/gas/
    0	weakness:3	/gav/
    0	weakness:1	/gave$/
    0	weakness:4	/gave/
    0	sharp_pain:19	/gazo/
    0	sharp_pain:57	/ger$/
    0	chest_breath:53	/get$/
    0	worsening:12	/getti/
    0	radiating_pain:6 tingling:-1	/gh$/
    0	numbness:-6 saddle_numbness:18	/ghs$/
    0	numbness:-4 saddle_numbness:2	/ghs/
    0	calf_swelling:17 allergic_reaction:-1 severe_bruising:-3	/ght$/
    0	worsening:-1 saddle_numbness:-2 chest_breath:-7 severe_bruising:-9 emergency:12	/ght/
    0	sharp_pain:11	/ghtn/
    0	self_harm:2	/ghts$/
    0	self_harm:29	/ghts/
    0	saddle_numbness:5	/gina/
    0	severe_bruising:53	/gine/
    0	numbness:15	/gist/
    0	numbness:-34 tingling:30	/glin/
    0	pregnancy_symptom:11	/gnan/
    0	radiating_pain:-45 tingling:-28 worsening:-70 pregnancy_symptom:-14 bladder_bowel:-5 emergency:-8 self_harm:-7	/go$/
    0	fever:10	/got$/
    0	saddle_numbness:27	/groi/
    0	saddle_numbness:32	/groin/
    0	allergic_reaction:29	/gue$/
    0	worsening:-11 bladder_bowel:1	/had/
    0	emergency:1	/half$/
    0	sharp_pain:-7 radiating_pain:-7 weakness:24 history_disc:-3 bladder_bowel:-9 saddle_numbness:-33 fever:-49 allergic_reaction:-6 emergency:-3	/han/
    0	calf_swelling:25	/hard$/
    0	sharp_pain:3 weakness:-1	/harp$/
    0	weakness:-9 tingling:-2 history_injury:-11 chest_breath:-7 severe_headache:-13	/has/
    0	radiating_pain:8	/hasta/
    0	history_disc:8 severe_headache:9 faint_dizzy:-3	/hav/
    0	weakness:-11	/have/
    0	sharp_pain:68	/haz/
    0	sharp_pain:-3 radiating_pain:-14 weakness:-6 tingling:-1 persistent_beyond_72h:-5 history_disc:-13 osteoporosis:-20 saddle_numbness:-17 chest_breath:-20 fever:8 allergic_reaction:-2 severe_bruising:-8	/he$/
    0	severe_headache:20	/head$/
    0	chest_breath:24	/heart/
    0	history_disc:4	/hern/
    0	chest_breath:56	/hic/
    0	saddle_numbness:43	/highs/
    0	fever:16	/hills/
    0	radiating_pain:6 calf_swelling:68 emergency:-10	/hin/
    0	calf_swelling:37	/hinc/
    0	calf_swelling:8	/hinch/
    0	sharp_pain:31	/hip/
    0	allergic_reaction:86	/hives/
    0	numbness:27	/home$/
    0	numbness:3	/home/
    0	tingling:15	/hone/
    0	self_harm:7	/hones/
    0	worsening:-20 pregnancy_symptom:-5 calf_swelling:21 allergic_reaction:-8 self_harm:-18	/ht$/
    0	sharp_pain:91	/htni/
    0	sharp_pain:24	/htnin/
    0	self_harm:3	/hts/
    0	osteoporosis:16	/hues/
    0	osteoporosis:1	/hueso/
    0	persistent_beyond_72h:15 history_disc:5	/hurti/
    0	pregnancy_symptom:-3	/ias/
    0	radiating_pain:-7	/iatin/
    0	numbness:19	/ibi/
    0	radiating_pain:30	/ica$/
    0	weakness:-5	/ido$/
    0	allergic_reaction:11	/iedra/
    0	weakness:-46	/ient/
    0	weakness:16	/iern/
    0	weakness:22	/ift$/
    0	sharp_pain:19	/iga/
    0	sharp_pain:-2 persistent_beyond_72h:-5 history_injury:-8 pregnancy_symptom:-1 allergic_reaction:-51	/igh/
    0	numbness:-13 saddle_numbness:26	/ighs$/
    0	numbness:-11 saddle_numbness:1	/ighs/
    0	weakness:1 numbness:-5 tingling:-14 pregnancy_symptom:-9 faint_dizzy:-26 emergency:6	/ight$/
    0	numbness:-10 worsening:-15 persistent_beyond_72h:-6	/ight/
    0	history_injury:10	/ilb/
    0	history_injury:16	/ilbo/
    0	sharp_pain:4	/ime/
    0	saddle_numbness:73	/impi/
    0	sharp_pain:-3 radiating_pain:-6 weakness:-26 persistent_beyond_72h:-2 history_disc:-10 pregnancy_symptom:-16 chest_breath:-29 fever:-51 faint_dizzy:-73 emergency:-59	/in$/
    0	weakness:13	/inch$/
    0	emergency:50 self_harm:73	/ind$/
    0	weakness:-20 numbness:1	/ine$/
    0	weakness:-11 tingling:-32 bladder_bowel:30	/ine/
    0	weakness:-4	/ingli/
    0	numbness:-18	/inn/
    0	weakness:-48 tingling:9	/ins/
    0	sharp_pain:19 numbness:-13 saddle_numbness:2 severe_headache:-1 faint_dizzy:35 self_harm:34	/int/
    0	saddle_numbness:25	/inti/
    0	radiating_pain:8	/into$/
    0	radiating_pain:30	/into/
    0	sharp_pain:-47 weakness:-15 numbness:31 tingling:-8 persistent_beyond_72h:-83 faint_dizzy:-8 emergency:11	/io$/
    0	history_disc:40 chest_breath:32	/ion/
    0	history_disc:12	/ipp/
    0	sharp_pain:68	/irth/
    0	weakness:9	/ise$/
    0	tingling:82	/itas$/
    0	tingling:96	/itas/
    0	sharp_pain:24	/ite/
    0	bladder_bowel:10	/itho/
    0	bladder_bowel:2	/ithou/
    0	emergency:25	/iti/
    0	emergency:2	/itin/
    0	tingling:91	/itos$/
    0	tingling:72	/itos/
    0	saddle_numbness:32	/its$/
    0	saddle_numbness:21	/ivate/
    0	fever:6	/iver/
    0	sharp_pain:20	/jab/
    0	persistent_beyond_72h:6	/jue/
    0	persistent_beyond_72h:4	/juev/
    0	radiating_pain:-35 numbness:3 worsening:-59 persistent_beyond_72h:-8 history_disc:-7 bladder_bowel:-4 severe_headache:3	/ke$/
    0	sharp_pain:6	/kew/
    0	sharp_pain:8	/kewe/
    0	sharp_pain:1	/kewer/
    0	weakness:2	/key/
    0	sharp_pain:1	/kil/
    0	sharp_pain:4	/kill/
    0	sharp_pain:-34 weakness:-4 numbness:-8 tingling:17 persistent_beyond_72h:-10 self_harm:35	/kin/
    0	chest_breath:22	/king$/
    0	weakness:-9	/king/
    0	weakness:15	/kne/
    0	calf_swelling:10	/knee$/
    0	weakness:26	/knee/
    0	severe_headache:5	/kul/
    0	severe_headache:37	/kull$/
    0	severe_headache:24	/kull/
    0	sharp_pain:34	/lada/
    0	sharp_pain:14	/lade/
    0	tingling:-23	/lam/
    0	faint_dizzy:35	/land/
    0	weakness:40	/las$/
    0	sharp_pain:15	/latig/
    0	emergency:11	/lease/
    0	weakness:-31 numbness:25 tingling:3	/leep/
    0	bladder_bowel:-11	/lef/
    0	allergic_reaction:8	/left/
    0	numbness:-1	/legs$/
    0	weakness:9 saddle_numbness:2	/legs/
    0	fever:4	/lent/
    0	sharp_pain:-31 numbness:-6 tingling:13	/les$/
    0	tingling:-2	/lid/
    0	calf_swelling:27	/lient/
    0	radiating_pain:-2 emergency:-3	/lik/
    0	radiating_pain:-11 persistent_beyond_72h:-4 severe_headache:1 emergency:-1	/like/
    0	worsening:95	/lim/
    0	saddle_numbness:125	/limpi/
    0	radiating_pain:68	/line$/
    0	sharp_pain:-28 radiating_pain:-4 weakness:-74 numbness:-19 worsening:-40 self_harm:-3	/lle/
    0	allergic_reaction:47	/ller/
    0	allergic_reaction:17	/llido/
    0	history_injury:124	/llo$/
    0	weakness:16	/lly$/
    0	weakness:-4	/lor/
    0	sharp_pain:-8 allergic_reaction:5	/los/
    0	allergic_reaction:66	/lot/
    0	severe_bruising:103	/lou/
    0	sharp_pain:15 weakness:-76 calf_swelling:1	/low/
    0	numbness:15	/lse$/
    0	numbness:5	/lse/
    0	sharp_pain:3 tingling:-1	/lt$/
    0	severe_bruising:10	/lue/
    0	chest_breath:44	/lung/
    0	emergency:20	/lurr/
    0	worsening:13	/lvio/
    0	radiating_pain:-5 numbness:-2 persistent_beyond_72h:-12 bladder_bowel:-27 faint_dizzy:7 emergency:-36	/ly$/
    0	calf_swelling:56	/mada/
    0	sharp_pain:-76 worsening:-3 calf_swelling:-7 emergency:-18	/man/
    0	sharp_pain:-27 weakness:-7 persistent_beyond_72h:-2	/mas/
    0	history_injury:21	/mass/
    0	tingling:133	/mba$/
    0	pregnancy_symptom:76	/mbara/
    0	sharp_pain:48	/mbraz/
    0	numbness:28	/mec/
    0	pregnancy_symptom:5	/meses/
    0	sharp_pain:-11 tingling:21	/mig/
    0	history_disc:14 emergency:22	/min/
    0	numbness:43	/mio$/
    0	numbness:9	/mio/
    0	sharp_pain:5	/mir/
    0	sharp_pain:-12 persistent_beyond_72h:4 history_injury:5	/mon/
    0	history_injury:12 pregnancy_symptom:25	/mont/
    0	pregnancy_symptom:1	/month/
    0	severe_bruising:14	/morad/
    0	worsening:29 persistent_beyond_72h:-4	/more$/
    0	history_injury:3	/moto$/
    0	allergic_reaction:31	/mpoll/
    0	bladder_bowel:5	/mpt/
    0	tingling:27	/ms$/
    0	sharp_pain:11	/muc/
    0	numbness:46	/muert/
    0	weakness:5	/mug/
    0	numbness:16	/mus/
    0	weakness:8	/nab/
    0	severe_headache:-24	/nan/
    0	sharp_pain:2	/nchaz/
    0	history_injury:26	/nde/
    0	tingling:21	/nds$/
    0	numbness:-15	/neck$/
    0	sharp_pain:2 history_injury:4	/neck/
    0	bladder_bowel:32	/need$/
    0	weakness:-2	/need/
    0	weakness:-1	/needl/
    0	numbness:5	/ness/
    0	numbness:2	/neste/
    0	bladder_bowel:25	/never/
    0	sharp_pain:-4 radiating_pain:-8 weakness:-24 numbness:-18 tingling:-14 worsening:-7 history_injury:-1 pregnancy_symptom:-1 saddle_numbness:-12 calf_swelling:-17 fever:-2 severe_headache:-11 faint_dizzy:-2 allergic_reaction:-23 self_harm:-5	/ng$/
    0	weakness:-16	/ngli/
    0	numbness:-3 tingling:40	/nglin/
    0	weakness:-13 fever:28	/nigh/
    0	fever:29	/night/
    0	bladder_bowel:10 fever:8 faint_dizzy:3	/nin/
    0	sharp_pain:-5 radiating_pain:15 bladder_bowel:28 fever:22 faint_dizzy:21	/ning$/
    0	sharp_pain:-15 radiating_pain:5 persistent_beyond_72h:5 bladder_bowel:9 fever:11 faint_dizzy:26	/ning/
    0	weakness:6	/nks$/
    0	weakness:1	/nks/
    0	weakness:-1	/nly$/
    0	weakness:-9	/nly/
    0	numbness:15	/noth/
    0	sharp_pain:-45 numbness:-28	/ns$/
    0	self_harm:2	/nsad/
    0	self_harm:27	/nsado/
    0	weakness:-6 history_disc:-13 pregnancy_symptom:17 bladder_bowel:-3 fever:-27 severe_headache:-5 allergic_reaction:-16 severe_bruising:-3	/nt$/
    0	sharp_pain:32	/nta/
    0	sharp_pain:-2 numbness:5 persistent_beyond_72h:-33 bladder_bowel:-13	/nte/
    0	pregnancy_symptom:41	/nth/
    0	self_harm:1	/ntid/
    0	saddle_numbness:45	/ntima/
    0	radiating_pain:13 persistent_beyond_72h:-4	/nto$/
    0	numbness:-1 worsening:-17	/nto/
    0	calf_swelling:6	/ntorr/
    0	saddle_numbness:59	/ntre/
    0	numbness:89	/ntum/
    0	numbness:11	/numbn/
    0	worsening:-2	/ny$/
    0	sharp_pain:110	/nza/
    0	weakness:7	/obil/
    0	weakness:17	/obl/
    0	emergency:6	/oca$/
    0	fever:18	/oche$/
    0	fever:13	/oche/
    0	sharp_pain:55	/ocks/
    0	osteoporosis:10	/oct/
    0	osteoporosis:5	/octor/
    0	numbness:-13	/oda/
    0	persistent_beyond_72h:12	/odav/
    0	persistent_beyond_72h:35	/odavi/
    0	sharp_pain:-9 weakness:23	/odi/
    0	faint_dizzy:39	/odo$/
    0	faint_dizzy:22 self_harm:6	/odo/
    0	sharp_pain:5	/ofen/
    0	allergic_reaction:212	/oil$/
    0	tingling:14	/oing/
    0	self_harm:3	/oki/
    0	self_harm:6	/okin/
    0	self_harm:25	/oking/
    0	weakness:17	/ola/
    0	sharp_pain:-40 weakness:46	/old/
    0	weakness:-28 fever:-7 faint_dizzy:2	/om$/
    0	tingling:4	/onat/
    0	allergic_reaction:39	/onch/
    0	allergic_reaction:35	/oncha/
    0	self_harm:7	/onest/
    0	weakness:-2	/only$/
    0	sharp_pain:-20 tingling:-2 bladder_bowel:30	/ont/
    0	pregnancy_symptom:68	/onth/
    0	bladder_bowel:25 saddle_numbness:24	/oo$/
    0	sharp_pain:12	/ook$/
    0	severe_bruising:8 self_harm:20	/ook/
    0	faint_dizzy:7	/oom$/
    0	faint_dizzy:24	/oom/
    0	faint_dizzy:35	/oor$/
    0	weakness:5	/ooth/
    0	faint_dizzy:28	/op$/
    0	weakness:2 history_disc:12	/ope/
    0	history_disc:80	/oper/
    0	history_disc:78	/opera/
    0	sharp_pain:21 radiating_pain:-5 weakness:-7 numbness:-13 worsening:-16 persistent_beyond_72h:-5 history_disc:-9 history_injury:-19 pregnancy_symptom:-24 bladder_bowel:-18 saddle_numbness:-7 chest_breath:-31 calf_swelling:-44 fever:-54 severe_headache:-14 allergic_reaction:-30 severe_bruising:-24	/or$/
    0	emergency:27	/ords$/
    0	emergency:45	/ords/
    0	sharp_pain:-2 weakness:-29 numbness:-19 worsening:3 pregnancy_symptom:-44 saddle_numbness:-50 severe_headache:-24 faint_dizzy:-12 allergic_reaction:-40 emergency:-37	/ore/
    0	fever:97	/oreh/
    0	faint_dizzy:20	/ornin/
    0	persistent_beyond_72h:-15	/orse$/
    0	persistent_beyond_72h:2	/ortni/
    0	radiating_pain:-9 numbness:-8 persistent_beyond_72h:-10 chest_breath:-15 calf_swelling:-28 faint_dizzy:-6	/os$/
    0	sharp_pain:-5	/osi/
    0	emergency:8	/osp/
    0	sharp_pain:-1	/oste/
    0	radiating_pain:-18 weakness:-3 numbness:-10 tingling:-3 worsening:-48 persistent_beyond_72h:-7 history_disc:-26 osteoporosis:-7 pregnancy_symptom:-4 saddle_numbness:-15 chest_breath:-19 severe_headache:-13 allergic_reaction:-14 severe_bruising:-37 emergency:-59	/ot$/
    0	weakness:-2	/othe/
    0	sharp_pain:31 numbness:-2	/other/
    0	fever:15	/oug/
    0	weakness:-2 self_harm:39	/oun/
    0	saddle_numbness:28	/ound$/
    0	worsening:-8 fever:-3	/out$/
    0	radiating_pain:2 weakness:-6 worsening:-31 persistent_beyond_72h:-17 pregnancy_symptom:-19 saddle_numbness:-38	/out/
    0	faint_dizzy:37	/over$/
    0	worsening:31	/owb/
    0	bladder_bowel:20	/owel/
    0	severe_headache:4	/owh/
    0	severe_headache:2	/owhe/
    0	severe_headache:1	/owher/
    0	radiating_pain:30 worsening:-8 persistent_beyond_72h:-39	/own$/
    0	persistent_beyond_72h:-4	/oy$/
    0	sharp_pain:-36	/pan/
    0	saddle_numbness:7	/pape/
    0	sharp_pain:-15	/pas/
    0	persistent_beyond_72h:10	/pasa/
    0	history_injury:81	/pasad/
    0	faint_dizzy:5	/passe/
    0	pregnancy_symptom:26	/pecti/
    0	saddle_numbness:22	/peei/
    0	sharp_pain:-29 numbness:6 saddle_numbness:1	/per/
    0	sharp_pain:-6	/pho/
    0	allergic_reaction:1	/pied/
    0	allergic_reaction:29	/piedr/
    0	tingling:16	/pins$/
    0	emergency:28	/pleas/
    0	severe_headache:18	/pli/
    0	allergic_reaction:20	/poll/
    0	osteoporosis:71	/poro/
    0	pregnancy_symptom:35	/pot/
    0	weakness:24	/pow/
    0	history_disc:15	/pped$/
    0	history_disc:34	/pped/
    0	weakness:27 numbness:-12	/ppi/
    0	weakness:24	/ppin/
    0	weakness:9	/pping/
    0	numbness:-6 pregnancy_symptom:34 severe_headache:-11	/pre/
    0	pregnancy_symptom:57	/preg/
    0	pregnancy_symptom:29	/pregn/
    0	radiating_pain:-17 numbness:-12	/pri/
    0	tingling:59	/pric/
    0	saddle_numbness:1	/priv/
    0	saddle_numbness:8	/priva/
    0	allergic_reaction:36	/pulli/
    0	severe_bruising:56	/purpl/
    0	sharp_pain:33	/put/
    0	sharp_pain:10 weakness:7 pregnancy_symptom:-11 chest_breath:-12	/que/
    0	weakness:1	/quee/
    0	weakness:2	/queez/
    0	radiating_pain:15 numbness:-1 tingling:-13 bladder_bowel:-1 saddle_numbness:-15 severe_headache:-4	/ra$/
    0	sharp_pain:58	/rab/
    0	history_injury:31	/rac/
    0	severe_headache:65	/rain/
    0	numbness:36	/ran$/
    0	radiating_pain:42	/ranc/
    0	tingling:60	/rato$/
    0	tingling:23	/rato/
    0	radiating_pain:37	/rave/
    0	pregnancy_symptom:8	/rd$/
    0	weakness:-11 chest_breath:6	/reat/
    0	numbness:-2	/red$/
    0	weakness:-24 persistent_beyond_72h:-5 bladder_bowel:-22	/red/
    0	numbness:13	/ref/
    0	pregnancy_symptom:29	/regn/
    0	fever:36	/reh/
    0	weakness:74	/reng/
    0	tingling:83	/rest/
    0	numbness:-68	/ric/
    0	sharp_pain:3	/rien/
    0	tingling:-1	/rig/
    0	weakness:12 tingling:-1	/righ/
    0	weakness:9	/right/
    0	sharp_pain:-3	/ril/
    0	fever:37	/ring$/
    0	sharp_pain:12 fever:18	/ring/
    0	saddle_numbness:17	/riva/
    0	saddle_numbness:16	/rivat/
    0	bladder_bowel:3	/rks$/
    0	bladder_bowel:3	/rks/
    0	sharp_pain:-15 weakness:-53 numbness:1 tingling:10	/rmi/
    0	tingling:-23 history_disc:20	/rni/
    0	history_disc:93	/rnia/
    0	radiating_pain:-1 pregnancy_symptom:-4 chest_breath:-21 severe_headache:-27 allergic_reaction:-9 emergency:-33	/ro$/
    0	allergic_reaction:2	/roa/
    0	allergic_reaction:30	/roat$/
    0	allergic_reaction:8	/roat/
    0	weakness:26	/rodi/
    0	sharp_pain:1	/rof/
    0	sharp_pain:6	/rofen/
    0	saddle_numbness:21	/roi/
    0	saddle_numbness:39	/roin$/
    0	saddle_numbness:37	/roin/
    0	calf_swelling:8	/roj/
    0	calf_swelling:10	/roja/
    0	sharp_pain:-13	/rom$/
    0	allergic_reaction:90	/ron$/
    0	allergic_reaction:59	/ron/
    0	allergic_reaction:26	/ronc/
    0	worsening:104	/rong/
    0	faint_dizzy:145	/room$/
    0	faint_dizzy:12	/room/
    0	weakness:79	/rop/
    0	radiating_pain:-31	/ros/
    0	sharp_pain:12 weakness:-3	/rp$/
    0	severe_bruising:4	/rpl/
    0	severe_bruising:52	/rple$/
    0	severe_bruising:59	/rple/
    0	tingling:1	/rri/
    0	weakness:11 faint_dizzy:-8	/rs$/
    0	weakness:-11 worsening:32 persistent_beyond_72h:-10 self_harm:-10	/rse/
    0	bladder_bowel:7	/rstin/
    0	history_disc:25	/rtin/
    0	history_disc:2	/rting/
    0	sharp_pain:10	/rtu/
    0	severe_bruising:25	/rui/
    0	radiating_pain:-26 severe_bruising:53	/ruis/
    0	saddle_numbness:7	/sadd/
    0	bladder_bowel:34	/sal/
    0	bladder_bowel:65	/sale$/
    0	emergency:1	/sban/
    0	bladder_bowel:100	/scap/
    0	radiating_pain:76	/scia/
    0	radiating_pain:20	/sciat/
    0	sharp_pain:29	/scre/
    0	saddle_numbness:58	/sea/
    0	saddle_numbness:20	/seat$/
    0	saddle_numbness:14	/seat/
    0	bladder_bowel:23	/sel/
    0	bladder_bowel:13	/self$/
    0	bladder_bowel:33	/self/
    0	weakness:-81 numbness:87	/sens/
    0	sharp_pain:8 radiating_pain:17 tingling:-22	/sho/
    0	severe_bruising:10	/si$/
    0	numbness:29	/sib/
    0	severe_headache:11	/sick$/
    0	tingling:16	/side$/
    0	bladder_bowel:14	/sin$/
    0	sharp_pain:-24	/sis/
    0	saddle_numbness:29	/sit/
    0	sharp_pain:7	/skew/
    0	sharp_pain:40	/skewe/
    0	severe_headache:6	/sku/
    0	severe_headache:71	/skul/
    0	severe_headache:22	/skull/
    0	weakness:102	/slap/
    0	weakness:-67 numbness:73 tingling:19	/slee/
    0	weakness:-55 numbness:31	/sleep/
    0	history_disc:1	/slipp/
    0	emergency:52	/slu/
    0	emergency:11	/slur/
    0	emergency:16	/slurr/
    0	worsening:89	/snow/
    0	chest_breath:19	/so$/
    0	faint_dizzy:1	/sofa$/
    0	faint_dizzy:3	/sofa/
    0	numbness:6	/someo/
    0	persistent_beyond_72h:23	/sor/
    0	weakness:-19 tingling:-13 persistent_beyond_72h:25 bladder_bowel:-1	/sore/
    0	saddle_numbness:43	/sorr/
    0	saddle_numbness:29	/sorry/
    0	numbness:-19	/spa/
    0	severe_headache:1	/spl/
    0	numbness:-5	/spo/
    0	pregnancy_symptom:8	/spot/
    0	history_injury:4	/spr/
    0	weakness:7	/sque/
    0	weakness:9	/squee/
    0	history_injury:1	/ssage/
    0	weakness:25	/stai/
    0	faint_dizzy:28	/stand/
    0	radiating_pain:16	/star/
    0	radiating_pain:4 bladder_bowel:30	/start/
    0	tingling:73	/stat/
    0	tingling:58	/stati/
    0	osteoporosis:30	/steo/
    0	osteoporosis:16	/steop/
    0	radiating_pain:5	/sterd/
    0	radiating_pain:-6 pregnancy_symptom:-4	/sti/
    0	weakness:-62 worsening:-3 severe_headache:-30	/sto/
    0	allergic_reaction:62	/ston/
    0	allergic_reaction:84	/stone/
    0	weakness:18	/stren/
    0	history_disc:35	/surg/
    0	history_disc:3	/surge/
    0	fever:3	/swea/
    0	history_injury:16	/tail/
    0	sharp_pain:7	/tan/
    0	radiating_pain:20 bladder_bowel:25 faint_dizzy:32 self_harm:38	/tar/
    0	radiating_pain:48	/tart/
    0	numbness:-14	/tas/
    0	chest_breath:7	/tbo/
    0	radiating_pain:-1 persistent_beyond_72h:-23 fever:-1 allergic_reaction:106	/tch/
    0	worsening:56	/tea/
    0	numbness:22	/tell$/
    0	fever:81	/tem/
    0	numbness:-18 persistent_beyond_72h:-2 chest_breath:-6 faint_dizzy:-37 emergency:-14	/ten/
    0	osteoporosis:13	/teo/
    0	osteoporosis:82	/teop/
    0	weakness:11	/teps/
    0	sharp_pain:-34 numbness:9 tingling:-5 persistent_beyond_72h:-14 fever:15 severe_headache:-4	/ter/
    0	radiating_pain:16	/term/
    0	radiating_pain:3	/termi/
    0	persistent_beyond_72h:-8 saddle_numbness:61	/tes/
    0	sharp_pain:-8 weakness:-1 bladder_bowel:-4 saddle_numbness:-1 calf_swelling:-1 fever:7 faint_dizzy:-9	/th$/
    0	numbness:-2	/than$/
    0	worsening:7	/than/
    0	self_harm:43	/thank/
    0	radiating_pain:6 tingling:4	/that$/
    0	radiating_pain:5 bladder_bowel:14	/that/
    0	numbness:3	/there/
    0	calf_swelling:-1 faint_dizzy:16	/thi/
    0	severe_headache:7	/thun/
    0	severe_headache:15	/thund/
    0	radiating_pain:2	/tica/
    0	self_harm:8	/tido/
    0	numbness:22 persistent_beyond_72h:11	/till$/
    0	persistent_beyond_72h:30	/till/
    0	saddle_numbness:45	/tima/
    0	sharp_pain:3	/time/
    0	numbness:-4 tingling:-49	/ting$/
    0	tingling:27	/tle/
    0	worsening:-2	/tly/
    0	persistent_beyond_72h:3	/tnig/
    0	sharp_pain:22	/tnin/
    0	sharp_pain:17	/tning/
    0	sharp_pain:-2	/toc/
    0	numbness:-9	/toda/
    0	persistent_beyond_72h:1	/todav/
    0	tingling:6 faint_dizzy:26	/todo/
    0	weakness:14	/toot/
    0	weakness:6	/tooth/
    0	weakness:-7	/tor/
    0	radiating_pain:3	/trav/
    0	radiating_pain:15	/trave/
    0	sharp_pain:32 weakness:32 numbness:-15 tingling:-11	/tre/
    0	bladder_bowel:35	/trea/
    0	weakness:51	/tren/
    0	weakness:2	/treng/
    0	persistent_beyond_72h:35	/tter$/
    0	tingling:16	/ttl/
    0	sharp_pain:34 numbness:-5 tingling:-20 fever:69 severe_headache:-48 emergency:-1	/tur/
    0	saddle_numbness:9	/twe/
    0	saddle_numbness:22	/twee/
    0	saddle_numbness:25	/tween/
    0	numbness:-3	/twi/
    0	sharp_pain:16	/uan/
    0	weakness:-25	/uch/
    0	weakness:24	/uck/
    0	weakness:9	/uckle/
    0	radiating_pain:-8 numbness:-3 worsening:-8 bladder_bowel:-6 fever:-15 self_harm:-4	/ue$/
    0	weakness:5	/ueez/
    0	weakness:32	/ueeze/
    0	persistent_beyond_72h:2 history_injury:15	/uele/
    0	tingling:9	/uerm/
    0	numbness:28 tingling:23	/uerme/
    0	osteoporosis:80	/ueso/
    0	osteoporosis:7	/uesos/
    0	persistent_beyond_72h:8	/ueve/
    0	chest_breath:-3	/ugh/
    0	sharp_pain:-2	/ul$/
    0	allergic_reaction:2	/ullid/
    0	pregnancy_symptom:29	/ump$/
    0	persistent_beyond_72h:99	/un$/
    0	chest_breath:72	/ung/
    0	sharp_pain:7	/unz/
    0	sharp_pain:60	/unza/
    0	weakness:23	/up$/
    0	severe_bruising:4	/urple/
    0	bladder_bowel:51	/urst/
    0	bladder_bowel:5	/ursti/
    0	persistent_beyond_72h:23 history_disc:2	/urtin/
    0	emergency:9	/usba/
    0	emergency:2	/usban/
    0	weakness:64 bladder_bowel:13	/use/
    0	history_disc:80	/usio/
    0	history_disc:83	/usion/
    0	sharp_pain:-10 chest_breath:19	/ust/
    0	sharp_pain:20 persistent_beyond_72h:-9 pregnancy_symptom:-6 bladder_bowel:24 fever:-3 severe_headache:10 faint_dizzy:16 emergency:-1 self_harm:-1	/ut$/
    0	weakness:52	/van/
    0	saddle_numbness:4	/vate/
    0	sharp_pain:-12 numbness:-7 chest_breath:-33 calf_swelling:-2 faint_dizzy:-7	/ve$/
    0	worsening:-11 saddle_numbness:-2 emergency:-1	/ver$/
    0	allergic_reaction:-34	/very$/
    0	persistent_beyond_72h:5	/via/
    0	tingling:37	/vib/
    0	tingling:30	/vibr/
    0	tingling:14	/vibra/
    0	emergency:29	/wai/
    0	emergency:3	/wait/
    0	weakness:21 faint_dizzy:42	/wal/
    0	weakness:16	/walk/
    0	faint_dizzy:16	/wall/
    0	self_harm:33	/wan/
    0	worsening:38	/ward/
    0	bladder_bowel:72	/wat/
    0	pregnancy_symptom:1 bladder_bowel:20	/wate/
    0	pregnancy_symptom:18	/water/
    0	weakness:13 numbness:-5 tingling:-2	/wea/
    0	numbness:2	/weari/
    0	saddle_numbness:10	/ween$/
    0	saddle_numbness:11	/ween/
    0	allergic_reaction:103	/wel/
    0	faint_dizzy:5	/went/
    0	sharp_pain:5	/wer/
    0	persistent_beyond_72h:-4	/wil/
    0	bladder_bowel:3	/witho/
    0	radiating_pain:9 worsening:-8	/wn$/
    0	faint_dizzy:45	/wooz/
    0	emergency:7	/words/
    0	self_harm:4	/wou/
    0	self_harm:34	/woul/
    0	sharp_pain:26	/yin/
    0	sharp_pain:15	/ying/
    0	sharp_pain:-24	/ys$/
    0	weakness:-12 numbness:-18	/zin/
    0	saddle_numbness:19	/zona$/
    0	saddle_numbness:51	/zona/
    0	sharp_pain:50	/zos$/
    0	weakness:-11 numbness:-16	/zzi/
    0	numbness:-30 tingling:179	/zzin/
    0	tingling:24	/zzing/
    0	numbness:31	: ~ <the>
    0	worsening:-14 persistent_beyond_72h:27	<be> <day>
    0	bladder_bowel:1	<be> able
    0	numbness:7	<be> on
    0	radiating_pain:3 weakness:3 numbness:10 worsening:23 persistent_beyond_72h:-5 saddle_numbness:18 self_harm:-3	<be> ~ ,
    0	pregnancy_symptom:14 saddle_numbness:-11	<be> ~ <be>
    0	persistent_beyond_72h:5	<be> ~ <become>
    0	sharp_pain:-30 weakness:-7 numbness:30 persistent_beyond_72h:-28 bladder_bowel:-6 chest_breath:-12 calf_swelling:-2 fever:-40 severe_headache:-8 self_harm:-9	<be> ~ <part>
    0	radiating_pain:-4 weakness:-2 numbness:5 persistent_beyond_72h:-22 history_disc:-3 osteoporosis:-28 bladder_bowel:-2 chest_breath:-13 calf_swelling:33 fever:-1 emergency:7	<be> ~ <the>
    0	saddle_numbness:36	<be> ~ ahi
    0	tingling:28	<be> ~ en
    0	tingling:6	<be> ~ into
    0	weakness:17	<be> ~ no
    0	bladder_bowel:4	<be> ~ not
    0	radiating_pain:8	<be> ~ por
    0	pregnancy_symptom:39	<be> ~ semanas
    0	bladder_bowel:9 severe_headache:49	<be> ~ to
    0	self_harm:15	<become> on
    0	sharp_pain:13 radiating_pain:25 weakness:-1	<become> ~ <part>
    0	radiating_pain:29	<become> ~ <side>
    0	worsening:43	<become> ~ since
    0	bladder_bowel:16 emergency:3	<count> ~ <be>
    0	weakness:29 numbness:-32 worsening:-1 persistent_beyond_72h:23	<count> ~ <the>
    0	weakness:29 emergency:42	<count> ~ i
    0	history_injury:63	<day> ,
    0	history_injury:81	<day> ~ <my>
    0	history_injury:8	<day> ~ <part>
    0	numbness:141	<feel> <the>
    0	saddle_numbness:-7	<feel> like
    0	weakness:25 saddle_numbness:17	<feel> ~ ,
    0	weakness:-80 numbness:62	<feel> ~ <part>
    0	numbness:4	<feel> ~ not
    0	tingling:115	<keep> ~ sleep
    0	tingling:35	<keep> ~ to
    0	weakness:-9	<my> <part> ,
    0	numbness:2	<my> <part> <have>
    0	history_injury:10	<my> cai
    0	worsening:1	<my> duele mas
    0	tingling:11	<my> duerme
    0	emergency:12	<my> to
    0	self_harm:17	<my> ~ .
    0	radiating_pain:-13 weakness:-40 tingling:12 saddle_numbness:-8 severe_headache:18	<my> ~ <be>
    0	history_injury:43	<my> ~ <day>
    0	weakness:4	<my> ~ <have>
    0	tingling:20	<my> ~ <keep>
    0	faint_dizzy:23	<my> ~ <my>
    0	numbness:10 bladder_bowel:-22 saddle_numbness:-29 chest_breath:-38 calf_swelling:3 faint_dizzy:-40 emergency:-33 self_harm:-25	<my> ~ <part>
    0	sharp_pain:-7 radiating_pain:21 weakness:6 numbness:4 persistent_beyond_72h:-6	<my> ~ <the>
    0	sharp_pain:2 chest_breath:10 severe_bruising:31	<my> ~ and
    0	sharp_pain:-4	<my> ~ pain
    0	radiating_pain:2	<my> ~ por
    0	sharp_pain:22	<my> ~ time
    0	sharp_pain:5	<my> ~ when
    0	persistent_beyond_72h:12	<part> <have> <be>
    0	numbness:49	<part> <have> <become>
    0	tingling:18	<part> <keep>
    0	radiating_pain:38 weakness:-33 saddle_numbness:66	<part> and
    0	numbness:9	<part> and i
    0	radiating_pain:-12	<part> of
    0	tingling:5	<part> of <my>
    0	radiating_pain:25	<part> to
    0	weakness:-10 numbness:24	<part> ~ .
    0	calf_swelling:11	<part> ~ :
    0	sharp_pain:-17 weakness:-3 numbness:27 tingling:17 persistent_beyond_72h:16 calf_swelling:34 emergency:7	<part> ~ <be>
    0	weakness:46 numbness:39	<part> ~ <become>
    0	sharp_pain:-16 radiating_pain:9 weakness:5 tingling:11 worsening:-8 history_disc:-5 history_injury:-2 osteoporosis:3 pregnancy_symptom:-7 bladder_bowel:-9 saddle_numbness:-40 calf_swelling:37 faint_dizzy:-22 allergic_reaction:10 emergency:-3	<part> ~ <the>
    0	numbness:27	<part> ~ dead
    0	numbness:38	<part> ~ desde
    0	history_disc:41	<part> ~ hurting
    0	weakness:17 numbness:18 tingling:11 severe_headache:-3	<part> ~ i
    0	radiating_pain:13	<part> ~ in
    0	numbness:20 tingling:16	<part> ~ no
    0	radiating_pain:87	<part> ~ now
    0	weakness:31 calf_swelling:122	<part> ~ y
    0	emergency:50	<person> ~ <be>
    0	calf_swelling:3	<side> <part> <be>
    0	radiating_pain:1	<side> <the> way
    0	tingling:17 worsening:-10	<side> ~ ,
    0	tingling:17	<side> ~ <side>
    0	radiating_pain:-1	<side> ~ from
    0	weakness:23	<side> ~ will
    0	persistent_beyond_72h:1	<the> # th
    0	sharp_pain:20	<the> <be>
    0	radiating_pain:18	<the> <part> ,
    0	numbness:13	<the> <part> de
    0	radiating_pain:44 numbness:21	<the> <part> y
    0	radiating_pain:1 tingling:-9 calf_swelling:25 severe_headache:-18	<the> <side>
    0	pregnancy_symptom:7	<the> bebe
    0	allergic_reaction:2	<the> cream
    0	fever:34	<the> fever
    0	osteoporosis:33	<the> huesos
    0	persistent_beyond_72h:84	<the> pain
    0	sharp_pain:131	<the> shooting
    0	chest_breath:11	<the> subir
    0	worsening:5	<the> wrong
    0	faint_dizzy:1	<the> ~ <become>
    0	sharp_pain:15 radiating_pain:3 weakness:3 tingling:12 persistent_beyond_72h:10 history_disc:18 severe_headache:18 severe_bruising:11	<the> ~ <my>
    0	radiating_pain:9 numbness:-3 worsening:-28 persistent_beyond_72h:-6 history_disc:-20 history_injury:21 osteoporosis:-13 pregnancy_symptom:-6 bladder_bowel:-3 fever:-13 severe_headache:5 severe_bruising:-2 emergency:-9	<the> ~ <the>
    0	history_injury:47 bladder_bowel:11	<the> ~ <time>
    0	numbness:11 bladder_bowel:28 calf_swelling:41	<the> ~ and
    0	history_disc:20	<the> ~ en
    0	sharp_pain:42	<the> ~ i
    0	radiating_pain:15	<the> ~ it
    0	weakness:-4 emergency:-1	<the> ~ of
    0	tingling:53	<the> ~ running
    0	persistent_beyond_72h:7	<the> ~ th
    0	history_injury:13	<time> ago
    0	worsening:9	<time> ~ ,
    0	history_injury:6	<time> ~ <part>
    0	persistent_beyond_72h:34	<time> ~ and
    0	persistent_beyond_72h:32	<time> ~ i
    0	sharp_pain:-18 radiating_pain:-18 numbness:-9 tingling:-9 persistent_beyond_72h:-14 history_disc:-28 history_injury:-28 osteoporosis:-33 pregnancy_symptom:-20 bladder_bowel:-30 saddle_numbness:-33 chest_breath:-11 calf_swelling:-19 fever:-18 severe_headache:-16 faint_dizzy:-26 allergic_reaction:-2 severe_bruising:-41 emergency:-22	[en1002]
    0	weakness:9 bladder_bowel:30	[en1002] & .
    0	severe_headache:21	[en1002] & [en1002]
    0	sharp_pain:10 weakness:11 numbness:4 persistent_beyond_72h:17 chest_breath:19	[en1002] & [en11]
    0	emergency:21	[en1002] & [en197]
    0	sharp_pain:2	[en1002] & [en293]
    0	weakness:-7 tingling:2 worsening:-15 allergic_reaction:-6	[en1002] & [en362]
    0	sharp_pain:2	[en1002] & [en477]
    0	sharp_pain:-12 worsening:41	[en1002] & [en490]
    0	sharp_pain:21 emergency:66	[en1002] & [en60]
    0	tingling:101	[en1002] & [en618]
    0	sharp_pain:-26	[en1002] & [en85]
    0	bladder_bowel:3	[en1014] & [es823]
    0	weakness:48	[en1018] & [en251]
    0	emergency:8	[en1018] & [en60]
    0	tingling:19	[en101] & [en1002]
    0	weakness:3	[en101] & [en11]
    0	tingling:50	[en101] & [en810]
    0	sharp_pain:-16 numbness:3	[en1020] & ,
    0	numbness:64	[en1020] & [en234]
    0	sharp_pain:6 weakness:9	[en1020] & [en869]
    0	sharp_pain:-21 weakness:77 worsening:30 history_injury:59	[en1020] & [en874]
    0	numbness:7	[en1020] & [en93]
    0	chest_breath:11	[en1020] & breastbone
    0	radiating_pain:25	[en118] & [en1014]
    0	sharp_pain:74	[en118] & [es55]
    0	sharp_pain:-2 numbness:-5 tingling:-1 worsening:3 osteoporosis:-1 pregnancy_symptom:-17 severe_headache:-10 emergency:-3	[en11]
    0	weakness:29	[en11] & .
    0	numbness:-15 self_harm:25	[en11] & [en11]
    0	fever:35	[en11] & [en77]
    0	sharp_pain:20 radiating_pain:5 worsening:2	[en11] & [en869]
    0	sharp_pain:15	[en11] & [en874]
    0	persistent_beyond_72h:8	[en124] & [en1002]
    0	worsening:35	[en124] & [en633]
    0	history_injury:128	[en127] & [en157]
    0	emergency:30	[en12] & [en362]
    0	radiating_pain:84	[en12] & [en633]
    0	sharp_pain:-1 osteoporosis:2	[en141]
    0	numbness:5 tingling:30	[en148]
    0	numbness:50	[en149]
    0	history_injury:1	[en157] & ,
    0	sharp_pain:-16 weakness:-13 numbness:-5 osteoporosis:-22 saddle_numbness:-15 chest_breath:-3 calf_swelling:-12 severe_bruising:-6	[en170]
    0	radiating_pain:33	[en170] & [en11]
    0	worsening:10	[en170] & [en12]
    0	history_injury:100 emergency:4	[en170] & [en251]
    0	weakness:18	[en170] & [en874]
    0	radiating_pain:-32 weakness:-5 numbness:-23 tingling:-7 worsening:-5 persistent_beyond_72h:-17 history_disc:-6 osteoporosis:-15 pregnancy_symptom:-5 bladder_bowel:-10 saddle_numbness:-44 chest_breath:-18 fever:-13 faint_dizzy:-36 severe_bruising:-1 self_harm:-41	[en19]
    0	worsening:4	[en19] & [en1002]
    0	history_injury:11	[en19] & [en11]
    0	tingling:-6 worsening:-3	[en19] & [en20]
    0	radiating_pain:-11 severe_headache:87	[en19] & [en251]
    0	numbness:60	[en19] & [en693]
    0	radiating_pain:21	[en19] & [es699]
    0	persistent_beyond_72h:10	[en202]
    0	persistent_beyond_72h:56	[en202] & [en11]
    0	allergic_reaction:5	[en20] & [en1002]
    0	tingling:-5	[en20] & [en251]
    0	tingling:3	[en20] & [en362]
    0	calf_swelling:56	[en20] & [en437]
    0	numbness:23	[en20] & [en650]
    0	history_disc:4 pregnancy_symptom:10 bladder_bowel:17	[en20] & [en810]
    0	persistent_beyond_72h:19	[en20] & [en874]
    0	sharp_pain:-3 numbness:9 persistent_beyond_72h:9	[en212]
    0	severe_bruising:42	[en215] & [en251]
    0	radiating_pain:-58 severe_bruising:46	[en215] & [en380]
    0	severe_bruising:19	[en215] & [en439]
    0	sharp_pain:9	[en215] & [en966]
    0	self_harm:10	[en218] & [es106]
    0	emergency:57	[en234] & .
    0	sharp_pain:3 self_harm:38	[en234] & [en1020]
    0	bladder_bowel:5	[en234] & [en42]
    0	sharp_pain:37 fever:54	[en234] & [en490]
    0	sharp_pain:3	[en234] & [en551]
    0	sharp_pain:-10 weakness:-20 numbness:22 tingling:-1 saddle_numbness:22	[en234] & [en650]
    0	worsening:3	[en250]
    0	radiating_pain:49 weakness:11 tingling:10 persistent_beyond_72h:16	[en251] & [en1002]
    0	tingling:18 persistent_beyond_72h:35	[en251] & [en202]
    0	weakness:11	[en251] & [en252]
    0	numbness:-1 tingling:-16	[en251] & [en362]
    0	numbness:11	[en251] & [en42]
    0	sharp_pain:20	[en251] & [en477]
    0	emergency:17	[en251] & [en661]
    0	severe_bruising:40	[en251] & [en71]
    0	weakness:-59	[en251] & [en762]
    0	sharp_pain:-20 numbness:20 tingling:9 saddle_numbness:84 severe_headache:22	[en251] & [en810]
    0	radiating_pain:8 weakness:1	[en251] & [en85]
    0	numbness:18 faint_dizzy:5	[en251] & [en869]
    0	sharp_pain:38	[en251] & [en917]
    0	sharp_pain:12	[en251] & [en966]
    0	history_injury:12	[en251] & tailbone
    0	chest_breath:1	[en266] & [en869]
    0	tingling:65	[en28] & [en85]
    0	weakness:5 self_harm:76	[en28] & [en874]
    0	radiating_pain:3 numbness:-8 faint_dizzy:23	[en362] & [en11]
    0	worsening:34	[en362] & [en19]
    0	radiating_pain:35 tingling:-32	[en362] & [en251]
    0	radiating_pain:-3	[en362] & [en37]
    0	allergic_reaction:5	[en362] & [en60]
    0	faint_dizzy:-2	[en378]
    0	bladder_bowel:3	[en378] & [en12]
    0	numbness:-30	[en378] & [en170]
    0	tingling:17	[en378] & [en19]
    0	persistent_beyond_72h:32	[en378] & [en746]
    0	sharp_pain:25	[en378] & [en890]
    0	radiating_pain:-7 severe_headache:13 allergic_reaction:2	[en37] & ,
    0	numbness:67	[en37] & [en20]
    0	numbness:15	[en37] & [en251]
    0	weakness:30	[en37] & [en426]
    0	radiating_pain:7 persistent_beyond_72h:37	[en380] & [en1020]
    0	sharp_pain:-6	[en380] & [en215]
    0	radiating_pain:11	[en380] & [en251]
    0	sharp_pain:-8	[en394] & [en251]
    0	severe_bruising:5	[en394] & [en660]
    0	numbness:-28 tingling:-15	[en39]
    0	worsening:81	[en426] & [en106]
    0	radiating_pain:70	[en426] & [en251]
    0	tingling:32	[en426] & [en949]
    0	weakness:39	[en42] & [en251]
    0	numbness:25	[en437] & [en474]
    0	sharp_pain:11	[en437] & [en789]
    0	calf_swelling:-19	[en439]
    0	weakness:12	[en461] & .
    0	sharp_pain:-1 numbness:19	[en468] & [en11]
    0	history_injury:64	[en468] & [en602]
    0	emergency:21	[en469]
    0	sharp_pain:7 radiating_pain:-2 weakness:-11 tingling:-16 pregnancy_symptom:-43 bladder_bowel:-2 chest_breath:-31 calf_swelling:-8 fever:-4 faint_dizzy:-6 severe_bruising:-5 emergency:-13	[en474]
    0	worsening:19	[en474] & [en19]
    0	saddle_numbness:-5	[en474] & [en234]
    0	weakness:7	[en474] & [en949]
    0	sharp_pain:-32 radiating_pain:-44 weakness:-37 tingling:-19 persistent_beyond_72h:-34 history_disc:-7 osteoporosis:-10 pregnancy_symptom:-51 bladder_bowel:-41 chest_breath:-40 fever:-47 severe_headache:-36 faint_dizzy:-71 allergic_reaction:-12 severe_bruising:-54 emergency:-36	[en490]
    0	worsening:1	[en490] & [en1018]
    0	self_harm:39	[en490] & [en11]
    0	worsening:58	[en490] & [en20]
    0	numbness:3	[en490] & [en362]
    0	calf_swelling:19	[en490] & [en85]
    0	tingling:9	[en506]
    0	tingling:29	[en506] & [en1002]
    0	numbness:18	[en508]
    0	numbness:1 tingling:-1	[en58]
    0	weakness:54	[en58] & [en1020]
    0	sharp_pain:9	[en58] & [en437]
    0	numbness:22 bladder_bowel:-10 saddle_numbness:18	[en58] & [en522]
    0	tingling:4 persistent_beyond_72h:8 emergency:22	[en602]
    0	numbness:-25	[en60] & ,
    0	tingling:3	[en60] & .
    0	numbness:-30 faint_dizzy:10	[en60] & [en11]
    0	sharp_pain:10 allergic_reaction:-4	[en60] & [en251]
    0	sharp_pain:33	[en60] & [en362]
    0	weakness:-1 tingling:23	[en60] & [en869]
    0	numbness:13	[en613] & [en60]
    0	sharp_pain:-4	[en633] & ,
    0	numbness:2	[en633] & [en20]
    0	numbness:28	[en634] & [en650]
    0	weakness:7 faint_dizzy:1	[en63] & [en93]
    0	tingling:72	[en653] & [en20]
    0	faint_dizzy:102	[en660] & [en1018]
    0	sharp_pain:3	[en660] & [en170]
    0	sharp_pain:32	[en660] & [en19]
    0	numbness:105	[en660] & [en234]
    0	sharp_pain:28	[en660] & [en709]
    0	sharp_pain:5	[en660] & [en746]
    0	numbness:8	[en660] & [en762]
    0	radiating_pain:45	[en677] & [en746]
    0	sharp_pain:-7 numbness:-14	[en682] & [en19]
    0	sharp_pain:92	[en682] & [en63]
    0	numbness:19	[en709] & [en84]
    0	severe_headache:5	[en709] & [en966]
    0	numbness:2	[en71]
    0	worsening:6 saddle_numbness:-9 fever:-8 faint_dizzy:-27 allergic_reaction:-18 severe_bruising:-23	[en746]
    0	worsening:46	[en746] & [en1020]
    0	worsening:64	[en746] & [en468]
    0	persistent_beyond_72h:-3	[en746] & [en474]
    0	worsening:8	[en746] & [en966]
    0	radiating_pain:9	[en762] & [en251]
    0	history_disc:43	[en762] & [en869]
    0	weakness:31	[en762] & [en966]
    0	sharp_pain:59	[en77] & [en660]
    0	severe_headache:108 faint_dizzy:2	[en789]
    0	severe_headache:29	[en789] & ,
    0	severe_headache:7	[en789] & [en1020]
    0	severe_headache:7	[en789] & [en660]
    0	severe_headache:80	[en789] & [en762]
    0	calf_swelling:220	[en805] & :
    0	weakness:9	[en810] & ,
    0	weakness:23 numbness:3	[en810] & [en101]
    0	radiating_pain:19	[en810] & [en1020]
    0	sharp_pain:26	[en810] & [en633]
    0	weakness:22	[en821]
    0	radiating_pain:5 tingling:15 saddle_numbness:2	[en84]
    0	numbness:28	[en84] & [en101]
    0	worsening:60	[en853] & [en490]
    0	weakness:9	[en85] & [en1020]
    0	weakness:20	[en85] & [en234]
    0	tingling:27	[en85] & [en251]
    0	weakness:105	[en85] & [en426]
    0	numbness:92	[en85] & [en42]
    0	weakness:50	[en85] & [en874]
    0	radiating_pain:13 weakness:53	[en869] & [en11]
    0	sharp_pain:-60 radiating_pain:91	[en869] & [en380]
    0	sharp_pain:33	[en869] & [en634]
    0	weakness:38	[en869] & [en874]
    0	tingling:49	[en869] & [en980]
    0	numbness:41	[en869] & [es182]
    0	weakness:49	[en874] & .
    0	worsening:-21	[en874] & [en1002]
    0	emergency:18	[en874] & [en362]
    0	worsening:55	[en874] & [en426]
    0	bladder_bowel:41	[en874] & [en468]
    0	emergency:12	[en874] & [en60]
    0	self_harm:64	[en874] & [en966]
    0	sharp_pain:1 radiating_pain:11	[en874] & [es950]
    0	chest_breath:17	[en874] & [es966]
    0	history_injury:1	[en874] & cai
    0	tingling:-2 pregnancy_symptom:4 chest_breath:-4 self_harm:-50	[en890]
    0	worsening:17	[en890] & [en1002]
    0	fever:4	[en890] & [en11]
    0	sharp_pain:-20 self_harm:75	[en906]
    0	sharp_pain:35	[en917]
    0	weakness:6	[en938] & [en11]
    0	worsening:41	[en938] & [en20]
    0	emergency:13	[en951] & [en874]
    0	numbness:68 saddle_numbness:38	[en954] & [en19]
    0	bladder_bowel:36	[en954] & [en394]
    0	history_injury:2	[en957] & [en298]
    0	sharp_pain:-11	[en966] & [en251]
    0	sharp_pain:-18	[en966] & [en37]
    0	sharp_pain:31	[en966] & [en746]
    0	worsening:26 faint_dizzy:51	[en966] & [en805]
    0	bladder_bowel:2	[en966] & loo
    0	weakness:-22 tingling:7 worsening:-12 persistent_beyond_72h:-6 chest_breath:-18 fever:-14 severe_headache:-9 severe_bruising:-38	[en980]
    0	sharp_pain:1 tingling:81	[en980] & [en1002]
    0	sharp_pain:2	[en980] & [en682]
    0	numbness:13	[en986]
    0	tingling:6	[en986] & [en1002]
    0	numbness:5	[en989]
    0	numbness:-1	[en999]
    0	tingling:49	[en999] & [en28]
    0	sharp_pain:-12 numbness:-67	[es122]
    0	radiating_pain:20 history_injury:6	[es13] & [en874]
    0	numbness:-4	[es14]
    0	numbness:24	[es14] & ,
    0	numbness:10	[es150]
    0	sharp_pain:-31 radiating_pain:-41 tingling:-29 worsening:-34 osteoporosis:-4 pregnancy_symptom:-19 saddle_numbness:-18 chest_breath:-12 calf_swelling:-26 fever:-28 severe_headache:-24 faint_dizzy:-12 allergic_reaction:-74 severe_bruising:-75 emergency:-34	[es182]
    0	numbness:183	[es182] & [en37]
    0	weakness:23	[es182] & [es13]
    0	tingling:-40	[es182] & [es459]
    0	bladder_bowel:2	[es182] & [es982]
    0	sharp_pain:-85 radiating_pain:47	[es1] & ,
    0	tingling:-2	[es1] & [es235]
    0	radiating_pain:8	[es1] & [es26]
    0	numbness:-1	[es214] & [es13]
    0	radiating_pain:62	[es234] & [es1]
    0	radiating_pain:2	[es234] & [es699]
    0	tingling:-8	[es235]
    0	tingling:36	[es24]
    0	tingling:20	[es253] & [es759]
    0	worsening:-22 pregnancy_symptom:85	[es254]
    0	persistent_beyond_72h:84	[es254] & [es54]
    0	persistent_beyond_72h:19	[es26] & [en19]
    0	radiating_pain:4	[es26] & [es106]
    0	history_disc:18 history_injury:34	[es26] & [es214]
    0	persistent_beyond_72h:4	[es26] & [es503]
    0	sharp_pain:27	[es29] & [es13]
    0	sharp_pain:1	[es29] & [es54]
    0	chest_breath:39	[es29] & [es887]
    0	radiating_pain:-18 persistent_beyond_72h:-3 bladder_bowel:-10 allergic_reaction:-12 emergency:-19	[es2]
    0	sharp_pain:4 tingling:-6	[es342]
    0	severe_headache:41	[es427]
    0	persistent_beyond_72h:1	[es42]
    0	weakness:23	[es438] & [es182]
    0	tingling:31	[es438] & [es1]
    0	tingling:3	[es438] & [es699]
    0	severe_bruising:87	[es509] & [es699]
    0	persistent_beyond_72h:2	[es54] & [en874]
    0	radiating_pain:31 weakness:3 calf_swelling:33	[es54] & [es1]
    0	radiating_pain:45	[es55] & [en874]
    0	sharp_pain:-44	[es55] & [es362]
    0	sharp_pain:-2	[es55] & [es427]
    0	saddle_numbness:5	[es571]
    0	worsening:15	[es58]
    0	numbness:57	[es591]
    0	history_disc:8	[es635]
    0	tingling:37	[es638]
    0	tingling:15 persistent_beyond_72h:-39 fever:-8 faint_dizzy:-1	[es694]
    0	numbness:8	[es694] & [es2]
    0	tingling:-34	[es694] & [es699]
    0	numbness:-9	[es699] & ,
    0	weakness:33	[es699] & [es235]
    0	emergency:13	[es699] & [es26]
    0	radiating_pain:78	[es726]
    0	tingling:14	[es854] & [es106]
    0	persistent_beyond_72h:7	[es878] & [es254]
    0	sharp_pain:-11 numbness:-3 tingling:-8 pregnancy_symptom:35 saddle_numbness:-3 calf_swelling:-14 allergic_reaction:-6	[es887]
    0	radiating_pain:6	[es887] & [en1014]
    0	pregnancy_symptom:32	[es887] & [es502]
    0	sharp_pain:66	[es950] & [es106]
    0	sharp_pain:18 self_harm:73	[es950] & [es182]
    0	radiating_pain:14	[es950] & [es234]
    0	sharp_pain:-55 radiating_pain:-19 numbness:-26 tingling:-9 worsening:17 history_disc:-3 history_injury:-38 osteoporosis:-47 saddle_numbness:-86 chest_breath:-21 calf_swelling:-64 severe_headache:-40 faint_dizzy:-45 severe_bruising:-39 self_harm:-53	[es982]
    0	history_injury:122	[es998] & [es254]
    0	persistent_beyond_72h:4	[es998] & [es54]
    0	radiating_pain:-7 weakness:-13 numbness:-13 worsening:-1 persistent_beyond_72h:-25 history_disc:-2 osteoporosis:-15 pregnancy_symptom:-2 bladder_bowel:-11 saddle_numbness:-8 fever:-1 severe_headache:-3 faint_dizzy:-3 allergic_reaction:-13 severe_bruising:-3 self_harm:-2	a
    0	worsening:56	a #
    0	sharp_pain:48	a blade
    0	tingling:1	about
    0	history_injury:19	ago
    0	saddle_numbness:10	ahi abajo
    0	history_injury:55	ahora <my>
    0	faint_dizzy:51	al piso
    0	sharp_pain:-12 radiating_pain:-1 weakness:-5	all
    0	numbness:-3 worsening:-4	an
    0	persistent_beyond_72h:3 pregnancy_symptom:24	and <my>
    0	persistent_beyond_72h:1 pregnancy_symptom:11	and <my> <part>
    0	persistent_beyond_72h:6	and my
    0	numbness:-10 worsening:-25 persistent_beyond_72h:24 history_disc:6 pregnancy_symptom:43	and ~ <be>
    0	pregnancy_symptom:21	and ~ <have>
    0	numbness:3	and ~ <my>
    0	tingling:26	and ~ <side>
    0	tingling:3	and ~ in
    0	bladder_bowel:13	and ~ it
    0	numbness:3	and ~ up
    0	numbness:-2 tingling:99	ants
    0	numbness:-8	are numb
    0	sharp_pain:-1 numbness:9 persistent_beyond_72h:40	as
    0	numbness:11	at ~ <part>
    0	bladder_bowel:17	bed
    0	persistent_beyond_72h:2	been
    0	history_injury:13	before
    0	saddle_numbness:19	between
    0	saddle_numbness:3	between ~ <part>
    0	bladder_bowel:1	bladder
    0	osteoporosis:31	bones
    0	weakness:12	brazo
    0	radiating_pain:59	bum
    0	pregnancy_symptom:61	bump
    0	bladder_bowel:8	bursting
    0	numbness:6 tingling:25	but
    0	tingling:4	but <my> <part>
    0	sharp_pain:-3 severe_headache:68	cabeza
    0	history_injury:40	cai & [es1]
    0	pregnancy_symptom:-5 chest_breath:8	can
    0	weakness:4	can ~ <my>
    0	weakness:2	can ~ on
    0	numbness:64	can ~ tell
    0	fever:5	cold
    0	persistent_beyond_72h:9	con
    0	numbness:1	con <the> <part>
    0	weakness:22	con ~ <part>
    0	bladder_bowel:3	darme
    0	radiating_pain:-37 persistent_beyond_72h:-20 bladder_bowel:-1 allergic_reaction:-10 emergency:-1	de
    0	sharp_pain:-58	de cabeza
    0	history_disc:1	disc
    0	sharp_pain:13	dolor ~ ,
    0	numbness:-28	dormida & [es1]
    0	numbness:-21	dormida <the>
    0	saddle_numbness:56	down below
    0	pregnancy_symptom:50	due
    0	persistent_beyond_72h:17	easing
    0	numbness:17	else
    0	sharp_pain:15	en la
    0	sharp_pain:28	en ~ <my>
    0	sharp_pain:7	es un
    0	sharp_pain:-18 weakness:-13	feel
    0	numbness:89	finger
    0	persistent_beyond_72h:1	fortnight
    0	tingling:5	full
    0	tingling:17	full of
    0	numbness:-21 saddle_numbness:2	groin
    0	emergency:8	half
    0	radiating_pain:20	hasta
    0	radiating_pain:35	hasta <the>
    0	radiating_pain:22	hasta el
    0	weakness:-1 bladder_bowel:14 chest_breath:-4	have
    0	numbness:-82	have gone
    0	chest_breath:12	having
    0	self_harm:19	he ~ en
    0	severe_headache:72 faint_dizzy:24	head
    0	sharp_pain:-35	headache
    0	severe_headache:1	headache ~ <the>
    0	chest_breath:74	heart
    0	weakness:15	hi
    0	allergic_reaction:107	hives
    0	numbness:9	home
    0	sharp_pain:36	hurts like
    0	radiating_pain:8	hurts ~ <my>
    0	emergency:7	husband
    0	sharp_pain:-5 radiating_pain:-4 worsening:-13	i <have>
    0	sharp_pain:4	i look <side>
    0	numbness:15	i ~ <feel>
    0	bladder_bowel:4	i ~ <my>
    0	radiating_pain:7 weakness:15 numbness:12 tingling:17 pregnancy_symptom:16 self_harm:-10	i ~ <the>
    0	pregnancy_symptom:16	i ~ and
    0	tingling:-1 self_harm:49	i ~ not
    0	history_injury:17	i ~ on
    0	tingling:22	if ~ <my>
    0	history_disc:87	in #
    0	weakness:-1 allergic_reaction:-15	in <my>
    0	sharp_pain:-14 emergency:19	in <the>
    0	sharp_pain:8 weakness:-3	in my
    0	sharp_pain:10 radiating_pain:-13 weakness:-1 worsening:11 persistent_beyond_72h:-13 osteoporosis:-2 pregnancy_symptom:-26 bladder_bowel:-5 chest_breath:-16 calf_swelling:-19 fever:-16 faint_dizzy:-41 severe_bruising:-20 emergency:-31 self_harm:-2	it
    0	numbness:9	it ,
    0	numbness:39	it <be> not
    0	worsening:-2	it was
    0	numbness:16	it ~ else
    0	worsening:22	it ~ than
    0	sharp_pain:13	it ~ to
    0	persistent_beyond_72h:6	jueves
    0	calf_swelling:20	knee
    0	allergic_reaction:71	labios
    0	weakness:17	las
    0	worsening:-19	last <day>
    0	numbness:12	late+:
    0	persistent_beyond_72h:16	late+at
    0	calf_swelling:16	late+calf
    0	persistent_beyond_72h:78	late+dias
    0	persistent_beyond_72h:46	late+easing
    0	radiating_pain:-8 persistent_beyond_72h:41	late+el
    0	persistent_beyond_72h:4	late+espalda
    0	sharp_pain:-27 tingling:9 worsening:33 persistent_beyond_72h:62 faint_dizzy:-8	late+i
    0	persistent_beyond_72h:6	late+jueves
    0	persistent_beyond_72h:45	late+la
    0	bladder_bowel:47	late+need
    0	persistent_beyond_72h:39 emergency:-14	late+s
    0	persistent_beyond_72h:20	late+same
    0	numbness:-5 persistent_beyond_72h:54	late+se
    0	sharp_pain:94	late+shooting
    0	sharp_pain:-19 worsening:-84 persistent_beyond_72h:94	late+still
    0	sharp_pain:-9 radiating_pain:-37 weakness:19 tingling:46 worsening:28 persistent_beyond_72h:18 history_injury:-16 fever:-30 faint_dizzy:-30	late+the
    0	persistent_beyond_72h:14	late+todavia
    0	numbness:-6 persistent_beyond_72h:27 calf_swelling:43	late+y
    0	weakness:-44 tingling:31	left hand
    0	calf_swelling:33	leg is
    0	self_harm:6	life
    0	sharp_pain:40	lightning
    0	numbness:-24 tingling:-9 chest_breath:25 calf_swelling:8	like <the>
    0	sharp_pain:10	like ~ i
    0	sharp_pain:7	look <side>
    0	sharp_pain:3	look left
    0	calf_swelling:58	lower leg
    0	history_injury:47	me cai
    0	numbness:48 tingling:97	me duerme
    0	pregnancy_symptom:82	meses
    0	worsening:57 persistent_beyond_72h:-7	more
    0	severe_headache:16	my eyes
    0	emergency:7	my face
    0	tingling:23	my forearm
    0	radiating_pain:7	my leg
    0	sharp_pain:74	my neck
    0	severe_bruising:57	my whole
    0	numbness:-10 history_injury:6	neck
    0	bladder_bowel:27	need
    0	sharp_pain:51	needle
    0	tingling:26	needles
    0	bladder_bowel:10	never
    0	bladder_bowel:29	never ~ ,
    0	sharp_pain:-33 radiating_pain:-43 tingling:-38 worsening:-42 history_disc:-56 osteoporosis:-17 pregnancy_symptom:-33 chest_breath:-10 calf_swelling:-49 fever:-32 severe_headache:-36 faint_dizzy:-46 allergic_reaction:-41 severe_bruising:-28 emergency:-49 self_harm:-28	no
    0	self_harm:9	no ~ sentido
    0	sharp_pain:-22 numbness:24	not <feel>
    0	numbness:79	not tell
    0	numbness:28	not ~ <be>
    0	calf_swelling:30	not ~ <side>
    0	numbness:17	not ~ of
    0	weakness:66	not ~ what
    0	numbness:-51	not ~ wipe
    0	persistent_beyond_72h:2	now ~ <my>
    0	worsening:16	now ~ pain
    0	severe_headache:17	nowhere
    0	saddle_numbness:7	numb ~ <become>
    0	numbness:-5	numb ~ no
    0	numbness:-11	numbness ~ .
    0	sharp_pain:6	of ~ i
    0	history_injury:3	off <my>
    0	worsening:35 persistent_beyond_72h:-37 history_injury:53	on <day>
    0	numbness:82	on ~ and
    0	emergency:57	one side
    0	weakness:-1	only
    0	calf_swelling:14	other
    0	sharp_pain:43 weakness:40 severe_headache:12	out of
    0	sharp_pain:36	out of #
    0	severe_headache:30	out of nowhere
    0	severe_headache:11	out ~ nowhere
    0	faint_dizzy:38	over
    0	numbness:2	over ~ <side>
    0	tingling:42	p
    0	sharp_pain:12	pain ~ ,
    0	radiating_pain:2	pain ~ <side>
    0	worsening:8	pain ~ and
    0	sharp_pain:11	pain ~ can
    0	sharp_pain:45	pain ~ i
    0	radiating_pain:35	para ~ <part>
    0	numbness:4	parts <have>
    0	saddle_numbness:7	peeing
    0	radiating_pain:1	pierna
    0	tingling:14	pins and
    0	emergency:16	please
    0	pregnancy_symptom:4	pregnant
    0	numbness:56	private parts <have>
    0	numbness:2	private ~ <have>
    0	severe_bruising:78	purple
    0	persistent_beyond_72h:21	que <be>
    0	radiating_pain:6	que ~ <the>
    0	worsening:24	ramping
    0	tingling:51	rato
    0	weakness:1 tingling:-6	right
    0	faint_dizzy:25	room
    0	radiating_pain:11	round ~ <the>
    0	tingling:6	running ~ <my>
    0	tingling:36	running ~ <part>
    0	weakness:-3 numbness:3 worsening:4	s
    0	saddle_numbness:21	saddle
    0	bladder_bowel:14	sale
    0	faint_dizzy:5	saliendo
    0	tingling:42	scalp
    0	saddle_numbness:21	seat
    0	sharp_pain:53	sharp
    0	persistent_beyond_72h:-32	si
    0	numbness:23	si ~ <part>
    0	numbness:20	si ~ en
    0	worsening:-19	since last
    0	worsening:-13 persistent_beyond_72h:3	since ~ <day>
    0	saddle_numbness:13	sit on
    0	severe_headache:9	skull
    0	sharp_pain:56 severe_headache:3 emergency:34	so
    0	numbness:4	someone
    0	saddle_numbness:4	sorry
    0	osteoporosis:6	spine
    0	radiating_pain:30	starts
    0	persistent_beyond_72h:21 chest_breath:-5	still
    0	weakness:24	strength
    0	numbness:-1	than
    0	radiating_pain:8	that
    0	sharp_pain:-5 radiating_pain:-4 weakness:-5 numbness:-6 tingling:-10 worsening:-26 persistent_beyond_72h:-23 chest_breath:-30	the
    0	persistent_beyond_72h:81	the #
    0	worsening:69	the wrong
    0	numbness:21	there
    0	numbness:-4	thighs
    0	weakness:7	this morning
    0	allergic_reaction:57	throat
    0	allergic_reaction:26	throat <feel>
    0	allergic_reaction:88	throat feels
    0	tingling:33	tingling
    0	tingling:-8	tingling & ,
    0	radiating_pain:101	to <the> <part>
    0	sharp_pain:-11 radiating_pain:21	to my
    0	emergency:6	to ~ <time>
    0	weakness:18	to ~ up
    0	severe_bruising:1	toda
    0	persistent_beyond_72h:1	todavia
    0	persistent_beyond_72h:53	today <be>
    0	tingling:52	under ~ of
    0	radiating_pain:13	va ~ <part>
    0	radiating_pain:7	va ~ <the>
    0	worsening:29	vez
    0	radiating_pain:5	way ~ <part>
    0	numbness:1	wearing
    0	pregnancy_symptom:84	weeks
    0	history_injury:2	weeks ago
    0	self_harm:24	what <be>
    0	emergency:104	words
    0	worsening:59	worse
    0	numbness:2	y ni
    0	persistent_beyond_72h:16 pregnancy_symptom:11	y ~ <be>
    0	numbness:8	yes
    0	weakness:-9	yes ~ .
    0	tingling:24	yes ~ in
    """#
}
