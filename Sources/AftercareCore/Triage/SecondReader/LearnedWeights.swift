/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0x385ce4cec25a55d8

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -58	sharp_pain:-98 radiating_pain:-157 weakness:-102 numbness:-121 tingling:-125 worsening:-127 persistent_beyond_72h:-98 history_disc:-276 history_injury:-299 osteoporosis:-369 pregnancy_symptom:-220 bladder_bowel:-205 saddle_numbness:-230 chest_breath:-290 calf_swelling:-232 fever:-180 severe_headache:-217 faint_dizzy:-166 allergic_reaction:-176 severe_bruising:-193 emergency:-131 self_harm:-174	
    -126	sharp_pain:28 numbness:26 worsening:30 persistent_beyond_72h:-14 pregnancy_symptom:-5 bladder_bowel:-14 saddle_numbness:-53 calf_swelling:-19	{good}
    -87		{over}
    -65	weakness:16 numbness:-30 persistent_beyond_72h:-25 saddle_numbness:-3 faint_dizzy:63 emergency:31	{denied}
    -63		?
    -60		{uncertain}
    41	sharp_pain:-25 numbness:2 worsening:-18 persistent_beyond_72h:-34 history_disc:-25 pregnancy_symptom:-90 bladder_bowel:-131 saddle_numbness:-80 chest_breath:-11 fever:-59 severe_headache:-9 faint_dizzy:-125 allergic_reaction:-43 severe_bruising:-3 emergency:-107 self_harm:-88	<the> <part>
    -37		{earlier}
    35	radiating_pain:-4 numbness:-6 tingling:12 worsening:-25 persistent_beyond_72h:-23 history_disc:-37 pregnancy_symptom:-20 bladder_bowel:-89 saddle_numbness:-75 chest_breath:-62 calf_swelling:-37 fever:-49 severe_headache:-34 faint_dizzy:-51 allergic_reaction:-5 severe_bruising:-15 emergency:-11 self_harm:-77	<my> <part>
    33	tingling:-21 pregnancy_symptom:-5	can not
    -33		{otherPerson}
    32	numbness:16 worsening:-15 persistent_beyond_72h:-37 pregnancy_symptom:-42 bladder_bowel:-62 chest_breath:-22 fever:-38 severe_headache:-27 faint_dizzy:-57 allergic_reaction:-15 emergency:-21 self_harm:-43	<side> <part>
    -32		or
    -32		{hypothetical}
    31	sharp_pain:-9 weakness:-6 numbness:-13 tingling:-19 worsening:-38 persistent_beyond_72h:-34 chest_breath:-48 calf_swelling:-12 fever:-23 severe_headache:-28 severe_bruising:-28 emergency:-7 self_harm:-37	la
    31	sharp_pain:-14 worsening:119	late+worse
    31	sharp_pain:-15 radiating_pain:-39 numbness:-21 tingling:-22 worsening:-91 persistent_beyond_72h:-54 history_disc:-19 history_injury:-25 osteoporosis:-16 pregnancy_symptom:-54 saddle_numbness:-8 calf_swelling:-28 fever:-56 severe_headache:-4 faint_dizzy:-64 allergic_reaction:-20 severe_bruising:-16 emergency:-52 self_harm:-39	my
    30	worsening:44	late+than
    26	sharp_pain:-40 numbness:-11 tingling:-40 worsening:42 persistent_beyond_72h:-44 history_disc:-9 history_injury:-8 bladder_bowel:-55 severe_headache:-12 severe_bruising:-25 emergency:-39	up
    23	sharp_pain:-5 radiating_pain:18 weakness:5 numbness:16 tingling:6 persistent_beyond_72h:-37 history_injury:31 bladder_bowel:-8 chest_breath:-37 severe_headache:-66 faint_dizzy:-10 emergency:-15	, ~ <part>
    -23		<the> ~ ?
    23	sharp_pain:-44 radiating_pain:-10 numbness:15 tingling:-18 persistent_beyond_72h:-17 history_disc:-3 pregnancy_symptom:-38 bladder_bowel:-22 saddle_numbness:-5 calf_swelling:-23 fever:-2 severe_headache:-67 faint_dizzy:-9 allergic_reaction:-25 severe_bruising:-52 emergency:-44 self_harm:-84	el
    23	sharp_pain:-15 weakness:-39 tingling:-53 persistent_beyond_72h:-21 pregnancy_symptom:-47 bladder_bowel:-25 chest_breath:-12 fever:-16 severe_headache:2 faint_dizzy:-17 allergic_reaction:-6 severe_bruising:-9 emergency:-1 self_harm:-15	is
    -22	numbness:17 tingling:22 persistent_beyond_72h:13 bladder_bowel:7 self_harm:16	late+my
    21	weakness:21	. ~ <the>
    21	radiating_pain:-5 weakness:-7 numbness:-26 worsening:-33 persistent_beyond_72h:-26 pregnancy_symptom:-14 bladder_bowel:-19 calf_swelling:-12 severe_headache:-12 allergic_reaction:-1 emergency:-6	/do$/
    21	sharp_pain:-1 radiating_pain:-34 weakness:-49 numbness:-16 worsening:-30 persistent_beyond_72h:-29 pregnancy_symptom:-3 saddle_numbness:-16 chest_breath:-10 calf_swelling:-3 fever:-56 severe_headache:-17 faint_dizzy:-12 severe_bruising:-33 emergency:9 self_harm:-26	in
    21	worsening:73	late+today
    20	sharp_pain:-7	. ~ <part>
    20	tingling:-3 persistent_beyond_72h:-13 bladder_bowel:6	no ~ <the>
    20	sharp_pain:-24 radiating_pain:-10 weakness:-21 tingling:-46 worsening:-3 pregnancy_symptom:22 saddle_numbness:-30 severe_bruising:-21	y
    19	tingling:28 worsening:-29 persistent_beyond_72h:-50 history_disc:-7 history_injury:-17 saddle_numbness:-1 fever:-39 severe_headache:-17 severe_bruising:-12 emergency:-34	/^pi/
    -19	sharp_pain:-15 radiating_pain:25 weakness:8 tingling:14 persistent_beyond_72h:1 chest_breath:-16 faint_dizzy:5 allergic_reaction:-10 severe_bruising:26	<the> ~ ,
    18	sharp_pain:-30 tingling:32 worsening:-20 calf_swelling:-36 allergic_reaction:18 emergency:-9 self_harm:-20	/^bu/
    18	sharp_pain:-13 radiating_pain:-6 numbness:-19 worsening:3 persistent_beyond_72h:1 history_disc:-9 history_injury:-12 osteoporosis:-39 pregnancy_symptom:-26 bladder_bowel:-50 saddle_numbness:-37 calf_swelling:-70 fever:-6 severe_headache:-5 faint_dizzy:-1 allergic_reaction:-33 severe_bruising:-78 self_harm:-24	/ing/
    -17	radiating_pain:-30 tingling:-4 worsening:-7 persistent_beyond_72h:-21 saddle_numbness:-46 chest_breath:-1 fever:-22 severe_headache:-8 allergic_reaction:-14 emergency:-7	/^ma/
    17	sharp_pain:-13 radiating_pain:-11 weakness:-5 numbness:-8 tingling:4 worsening:-43 persistent_beyond_72h:1 history_disc:-27 history_injury:-7 bladder_bowel:-20 saddle_numbness:-17 chest_breath:-16 calf_swelling:-25 fever:-51 faint_dizzy:-19 severe_bruising:-4 emergency:-70 self_harm:-77	/es$/
    17	sharp_pain:-19 radiating_pain:121 weakness:-88 numbness:-9 tingling:14 worsening:-46 persistent_beyond_72h:-30 history_injury:-10 chest_breath:-2 fever:-1 severe_headache:-26 allergic_reaction:-4	<part> ~ <part>
    -16	weakness:6	, no
    16	radiating_pain:9 weakness:-5 numbness:-38 tingling:-4 persistent_beyond_72h:-3 pregnancy_symptom:-13 chest_breath:-5 fever:-77 severe_headache:-6 faint_dizzy:-7 allergic_reaction:-21 severe_bruising:-11 emergency:-19 self_harm:-5	/^pa/
    16	weakness:-11 persistent_beyond_72h:-3 allergic_reaction:9	/nch/
    16	sharp_pain:-37 weakness:20 numbness:-17 saddle_numbness:-3 fever:-8 faint_dizzy:-25 emergency:-22	/ps$/
    -16	weakness:63	<my> <person>
    16		i can not
    16	weakness:-7 numbness:-27 bladder_bowel:-72 severe_headache:-9	it s
    16		no puedo
    16	persistent_beyond_72h:73 calf_swelling:1	not <become>
    15	pregnancy_symptom:16	, ~ #
    15	sharp_pain:-19 numbness:20	/^toe/
    15	sharp_pain:-6 radiating_pain:-33 weakness:-23 numbness:-19 tingling:-15 persistent_beyond_72h:-19 osteoporosis:-8 pregnancy_symptom:-1 calf_swelling:-9 fever:-11 severe_headache:-1 faint_dizzy:-1 severe_bruising:-5	/ing$/
    15	sharp_pain:-15 radiating_pain:-32 weakness:-2 tingling:-39 worsening:-13 persistent_beyond_72h:-13 history_disc:-2 history_injury:11 saddle_numbness:-15 chest_breath:-10 fever:-11 faint_dizzy:-15 emergency:-39 self_harm:-19	<part> <be>
    15	sharp_pain:-60 persistent_beyond_72h:121	late+hurts
    15	persistent_beyond_72h:-29	late+more
    15	sharp_pain:-32 numbness:13	of ~ <part>
    15	weakness:-2 tingling:-16 history_injury:-22 faint_dizzy:-41 emergency:-14 self_harm:-3	s
    14	sharp_pain:-3 pregnancy_symptom:75	# <time>
    -14		, ~ since
    14	sharp_pain:-6 radiating_pain:-36 weakness:-98 severe_bruising:28	/^bl/
    14	sharp_pain:13 weakness:-16 numbness:-37 tingling:-52 saddle_numbness:-10 faint_dizzy:-5	/^dol/
    -14	sharp_pain:-8 radiating_pain:-1 weakness:-17 worsening:28 history_injury:44 severe_headache:-11	/^me/
    14	radiating_pain:-4 weakness:-31 numbness:-26 worsening:56 persistent_beyond_72h:-8 self_harm:-24	/^wors/
    -14	numbness:-43 self_harm:5	/end/
    14	weakness:-19 tingling:-17 emergency:-26	/ever/
    -14		/hap/
    14	numbness:21 worsening:-37 persistent_beyond_72h:-27 saddle_numbness:6 severe_headache:-2	/mb$/
    -14	numbness:-63	/ren/
    14	sharp_pain:-35 numbness:16 tingling:-6 persistent_beyond_72h:-6 bladder_bowel:-3	/umb$/
    14	weakness:-1 numbness:-34 worsening:19	/wors/
    -14	sharp_pain:4 radiating_pain:-13 worsening:-1 bladder_bowel:-11 emergency:-7 self_harm:39	<be> <the>
    -14		<be> ~ or
    -14		can i
    14	sharp_pain:15 weakness:-44 tingling:30 calf_swelling:-17	en ~ <part>
    14	sharp_pain:-101 persistent_beyond_72h:185	late+pain
    13	sharp_pain:-13 tingling:8 fever:4	# ~ <part>
    -13		, ~ as
    -13	sharp_pain:-1 radiating_pain:8 numbness:2 tingling:5 worsening:-9 persistent_beyond_72h:-12 pregnancy_symptom:-16 saddle_numbness:-9 fever:-2	.
    13	history_disc:5 self_harm:48	. ~ <be>
    13		. ~ <side>
    13	weakness:53	. ~ not
    13	sharp_pain:-22 weakness:-20 tingling:-19 worsening:-58 persistent_beyond_72h:-36 history_injury:-32 bladder_bowel:-89 saddle_numbness:-62 calf_swelling:-16 fever:-34 faint_dizzy:-10 severe_bruising:-21 self_harm:-3	/^he/
    13	sharp_pain:5 radiating_pain:7 weakness:-15 numbness:-1 tingling:-37 pregnancy_symptom:-2 bladder_bowel:-35 saddle_numbness:-6 allergic_reaction:-17 emergency:-3 self_harm:-30	/^pain/
    13	weakness:5 calf_swelling:-4 self_harm:14	/^thi/
    -13		/aja/
    -13	numbness:-4	/app/
    -13	sharp_pain:-11 numbness:-36 worsening:5 history_disc:-7 calf_swelling:-34 severe_headache:-9 allergic_reaction:-46 severe_bruising:-5 emergency:-4	/ay$/
    -13		/eci/
    13	weakness:-59 faint_dizzy:30	/ert/
    -13		/her$/
    13	weakness:-9 pregnancy_symptom:76	/ick/
    13	radiating_pain:-6 emergency:-7	/ike$/
    13	sharp_pain:27 weakness:-9 numbness:-30 tingling:-10 pregnancy_symptom:-2 bladder_bowel:-51 faint_dizzy:-8 severe_bruising:-7 emergency:-9 self_harm:-14	/pain/
    -13		/pt$/
    13	radiating_pain:-66 weakness:-78 worsening:-17 chest_breath:49 allergic_reaction:-19	/spi/
    -13		/tif/
    13	sharp_pain:-54 weakness:36 numbness:30 saddle_numbness:-9	/toe/
    -13		<be> worse
    13	bladder_bowel:21 chest_breath:38 faint_dizzy:67	<have> to
    -13	history_injury:67	<my> ~ <time>
    -13		<person> <be>
    13	sharp_pain:26 radiating_pain:34 weakness:6 numbness:17 tingling:13 persistent_beyond_72h:18 history_disc:-13 bladder_bowel:-57 saddle_numbness:-16 calf_swelling:-4 fever:-17 severe_headache:-13 severe_bruising:-13 self_harm:-34	<the> ~ <part>
    13	weakness:59 numbness:6 persistent_beyond_72h:-8 fever:32	<the> ~ no
    -13		and ~ .
    -13		de ~ ,
    13	sharp_pain:3 weakness:-14 numbness:-3 worsening:-39	en <the>
    13	sharp_pain:49 numbness:-4	en <the> <part>
    13		i ~ #
    13	radiating_pain:-16 weakness:-9 bladder_bowel:-11 self_harm:-63	it <be>
    -13		late+?
    13		late+mas
    13	weakness:-44 worsening:-11 persistent_beyond_72h:109	late+no
    13	sharp_pain:3 radiating_pain:-52 weakness:-29 numbness:-40 tingling:-48 worsening:-72 persistent_beyond_72h:-59 history_injury:-13 pregnancy_symptom:-56 bladder_bowel:-34 saddle_numbness:-44 chest_breath:4 calf_swelling:-77 fever:-69 severe_headache:-31 allergic_reaction:-13 severe_bruising:-68 self_harm:-49	me
    13	numbness:132 saddle_numbness:55	no <feel>
    13	radiating_pain:-11	when i
    12	sharp_pain:17 fever:9	# ~ <the>
    12		# ~ and
    12		, ~ today
    12		. ~ in
    12	worsening:37	/^ea/
    -12		/^fre/
    -12	sharp_pain:-21 tingling:-5 pregnancy_symptom:33	/^mi/
    12	sharp_pain:16 weakness:-30 numbness:-37 tingling:-16 bladder_bowel:-9 calf_swelling:-20 severe_headache:-25 faint_dizzy:-26 self_harm:-19	/^pai/
    -12		/^stop/
    12	sharp_pain:-20 weakness:-15	/^ur/
    12	sharp_pain:-31 tingling:10	/alf/
    12	sharp_pain:-6 worsening:-10 persistent_beyond_72h:-13	/ded/
    -12		/ders$/
    -12	weakness:-5	/eli/
    12	numbness:-7 emergency:51	/elp$/
    12	numbness:-56 persistent_beyond_72h:-3	/elp/
    -12		/fre/
    12	sharp_pain:-11 emergency:32	/help$/
    -12		/iff/
    12	radiating_pain:-6 numbness:-7 persistent_beyond_72h:-3 bladder_bowel:-1 saddle_numbness:-41 faint_dizzy:-7 allergic_reaction:-20 severe_bruising:-3	/ill/
    -12		/lders/
    12	weakness:-10 persistent_beyond_72h:-2 emergency:39	/lp$/
    12	weakness:-21	/numb$/
    12	weakness:-1 persistent_beyond_72h:-34 faint_dizzy:-30 emergency:-46	/ors/
    12	sharp_pain:10 radiating_pain:10 weakness:-16 numbness:-3 tingling:-2 pregnancy_symptom:-40 bladder_bowel:-9 saddle_numbness:-30 calf_swelling:-6 severe_bruising:-6 self_harm:-52	/pai/
    12	sharp_pain:-7	/ram/
    -12	sharp_pain:-28 radiating_pain:-36 tingling:-92 persistent_beyond_72h:-36 pregnancy_symptom:-13 bladder_bowel:-3 calf_swelling:-3 fever:-28 severe_headache:-6 faint_dizzy:-42 allergic_reaction:-47	/se$/
    -12		<have> ~ ,
    -12		<have> ~ since
    12	weakness:2 numbness:11 persistent_beyond_72h:-4 bladder_bowel:-48 saddle_numbness:-29 chest_breath:-46 fever:-8 faint_dizzy:-37 emergency:-33 self_harm:-17	<my> ~ <part>
    -12		back to
    -12		do
    12	radiating_pain:-57 weakness:-40 numbness:-33 persistent_beyond_72h:-47 history_injury:-13 bladder_bowel:-1 calf_swelling:-12 fever:-54 allergic_reaction:-10 severe_bruising:-24	en
    12	sharp_pain:-42 numbness:-24 persistent_beyond_72h:-42 emergency:119 self_harm:-11	help
    -12		i ~ with
    12	radiating_pain:71 numbness:-3 persistent_beyond_72h:-20	it ~ <part>
    -12		it ~ yesterday
    -12	tingling:5 persistent_beyond_72h:12	late+.
    12	sharp_pain:-30 persistent_beyond_72h:47 history_injury:-5	late+it
    12	worsening:5	late+peor
    12	worsening:26	late+was
    12	worsening:67	late+yesterday
    -12		no ~ no
    12	weakness:40 worsening:6 persistent_beyond_72h:-28 bladder_bowel:4 self_harm:-10	not ~ it
    12	weakness:-27 numbness:28 saddle_numbness:24	numb
    -12		shoulders
    12	sharp_pain:-4 weakness:-16 numbness:-21 tingling:-36 osteoporosis:-1 pregnancy_symptom:-32 saddle_numbness:-17 fever:-19 severe_headache:-20 allergic_reaction:-34	to
    12	sharp_pain:-26 radiating_pain:88 numbness:-3	to ~ <part>
    12	self_harm:62	want to
    -11	sharp_pain:-5 weakness:-3 numbness:-10 tingling:-6 persistent_beyond_72h:-8 history_disc:-2 saddle_numbness:-8 calf_swelling:-12 faint_dizzy:-2 allergic_reaction:-23 emergency:-9 self_harm:-12	,
    -11		, all
    11		. ~ <my>
    -11	radiating_pain:1 persistent_beyond_72h:125	/^ach/
    11	persistent_beyond_72h:-3	/^help/
    -11		/^ni/
    -11		/^opt/
    -11	radiating_pain:16 tingling:-33 bladder_bowel:-10	/^re/
    11	radiating_pain:-2 numbness:-22 worsening:-26 history_disc:39 bladder_bowel:-38 fever:-4 faint_dizzy:56	/^sp/
    11	numbness:-18 worsening:-20 faint_dizzy:5 allergic_reaction:-1	/^sta/
    -11		/^tend/
    11	chest_breath:47	/air/
    11	sharp_pain:-3 numbness:17	/ano$/
    11	persistent_beyond_72h:-52 bladder_bowel:19	/ano/
    -11		/aut/
    -11		/cel/
    -11		/cio/
    -11		/ders/
    -11		/emo/
    -11		/end$/
    11	sharp_pain:-12 worsening:71 persistent_beyond_72h:-2	/eor/
    11	sharp_pain:-3 weakness:-13 numbness:-29 tingling:24 worsening:-27 bladder_bowel:24 allergic_reaction:-2 self_harm:-39	/et$/
    11		/every/
    -11		/ext/
    11	weakness:-30	/help/
    11	numbness:3 faint_dizzy:-4 emergency:-4	/inc/
    11	tingling:-53	/ip$/
    11	tingling:-5 history_disc:-26 pregnancy_symptom:71 fever:-33 severe_bruising:44	/ks$/
    -11		/mag/
    -11		/mai/
    11	weakness:-7	/ndo$/
    11	tingling:13	/nger/
    -11		/opt/
    11	sharp_pain:-63 weakness:-28 numbness:-27 worsening:145 persistent_beyond_72h:-52 emergency:-5	/peor/
    11	radiating_pain:-10 weakness:-20 numbness:4 persistent_beyond_72h:-11 pregnancy_symptom:-1 bladder_bowel:1 severe_headache:-13 self_harm:-16	/the/
    -11		/ther$/
    11	radiating_pain:-1 weakness:-26 numbness:-9 tingling:-41 worsening:-7 persistent_beyond_72h:-6 history_disc:-26 history_injury:-17 pregnancy_symptom:-2 bladder_bowel:-28 saddle_numbness:-10 severe_headache:-4 allergic_reaction:-2 severe_bruising:-3 emergency:-23	/ver/
    11		<be> ~ #
    11	sharp_pain:4 radiating_pain:-3 persistent_beyond_72h:-18 osteoporosis:-9 saddle_numbness:-2 chest_breath:-48 calf_swelling:22 fever:-10 emergency:14	<be> ~ <the>
    -11	radiating_pain:14 numbness:16 worsening:16	<become> ~ ,
    -11	sharp_pain:14 tingling:17 severe_headache:3 allergic_reaction:33	<my> ~ ,
    11	weakness:-19 tingling:41	<part> .
    -11	numbness:16	<person> ~ <part>
    11	weakness:-36	<the> dolor
    11	weakness:-2 history_injury:7 faint_dizzy:3	<the> ~ y
    -11		but ~ <be>
    11	weakness:-20 numbness:47	can not <feel>
    11	weakness:-29 numbness:18	can ~ <feel>
    -11		for ~ ,
    11	numbness:28	i can
    -11	sharp_pain:-5 persistent_beyond_72h:79	late+#
    -11	radiating_pain:-28 numbness:-17 tingling:8 persistent_beyond_72h:20	late+to
    11	sharp_pain:-52 radiating_pain:-91 weakness:4 tingling:-71 worsening:-80 persistent_beyond_72h:-13 history_disc:-21 history_injury:-14 pregnancy_symptom:-47 calf_swelling:-60 fever:-53 severe_headache:-49 faint_dizzy:-62 allergic_reaction:-112 severe_bruising:-88 emergency:-68 self_harm:-14	no
    11	sharp_pain:-10 weakness:-8 numbness:117 saddle_numbness:24	not feel
    -11		o
    11	sharp_pain:-14 weakness:-11 tingling:5 worsening:-28 history_disc:-8 pregnancy_symptom:-2 saddle_numbness:-4	of
    11	sharp_pain:100 persistent_beyond_72h:-2	pain ~ #
    -11		pain ~ worse
    -11		stop
    -11		to ~ .
    11	worsening:75	va
    11	numbness:-3	will not
    11	numbness:10	yes ~ no
    10	pregnancy_symptom:51	# weeks
    10	worsening:-11	# ~ <be>
    10		, <be> <the>
    10		, <my>
    10		, it
    10	severe_headache:16	, ~ <have>
    10	sharp_pain:34 radiating_pain:9 numbness:30 persistent_beyond_72h:-10 fever:7 severe_headache:5	, ~ <the>
    10		. <part>
    10	weakness:36 tingling:-1	. ~ ,
    10		. ~ ?
    10	sharp_pain:-14 numbness:-15 worsening:-41 history_injury:-46 saddle_numbness:4 severe_headache:-29 faint_dizzy:-30	/^ar/
    10	sharp_pain:-15 tingling:-20 persistent_beyond_72h:-72 emergency:22 self_harm:-11	/^ay/
    10		/^big/
    10	weakness:-48	/^el/
    10	weakness:51 numbness:-36 tingling:-9	/^fl/
    -10		/^her/
    10	weakness:-37 numbness:-2 tingling:-1 osteoporosis:77 pregnancy_symptom:-40 bladder_bowel:-60 fever:-44 allergic_reaction:-58 self_harm:-3	/^hu/
    -10		/^mes/
    -10		/^onc/
    -10		/^once/
    -10	numbness:12 tingling:-52	/^ta/
    10		/^urg/
    10		/^urge/
    10	worsening:7	/aid/
    10	weakness:-2 numbness:-2 persistent_beyond_72h:-25 history_disc:-19 saddle_numbness:-9 fever:3 severe_headache:-19 emergency:-2 self_harm:-21	/and$/
    10		/ap$/
    10	weakness:-29 numbness:14	/art/
    -10		/aso$/
    -10		/aso/
    10	weakness:10	/ate/
    10		/big/
    10		/both$/
    -10		/cle/
    -10		/cri/
    10	sharp_pain:6 weakness:-39 numbness:-29 tingling:-8 persistent_beyond_72h:27 pregnancy_symptom:-23 bladder_bowel:-3 saddle_numbness:-31 fever:-49 faint_dizzy:-33 allergic_reaction:-25 emergency:-56	/dol/
    -10	bladder_bowel:37 emergency:17	/dri/
    10		/eca/
    -10		/ede/
    10		/empe/
    10	numbness:-62	/eo$/
    -10	sharp_pain:-1 radiating_pain:-36 weakness:9 tingling:-20 worsening:4 persistent_beyond_72h:-15 history_disc:-13 history_injury:-10 osteoporosis:-7 pregnancy_symptom:-22 saddle_numbness:-31 fever:-10 severe_headache:-20 faint_dizzy:-29 allergic_reaction:-12 severe_bruising:-17 emergency:-30	/er$/
    10	numbness:-23 self_harm:27	/eri/
    10	weakness:17 numbness:1 saddle_numbness:-2	/foot$/
    10	radiating_pain:-24 tingling:19	/ie$/
    10	sharp_pain:-11 weakness:-1	/igue/
    10	numbness:-15 chest_breath:21	/ir$/
    10	sharp_pain:-96 persistent_beyond_72h:-27	/lf$/
    -10		/mbe/
    -10		/mber/
    10	sharp_pain:-11 tingling:13 saddle_numbness:-8 allergic_reaction:-2	/oes$/
    10	sharp_pain:-14 saddle_numbness:-49 allergic_reaction:-3	/oes/
    10	weakness:-38 numbness:-33 tingling:-2	/olor$/
    -10	severe_bruising:11	/oma/
    -10		/once$/
    -10		/once/
    10	sharp_pain:-63 weakness:3 numbness:14	/oot$/
    10	sharp_pain:-1 radiating_pain:-10 weakness:-5 numbness:-21 tingling:-7 worsening:-33 persistent_beyond_72h:-10 history_disc:-19 pregnancy_symptom:-13 saddle_numbness:-1 chest_breath:-9 severe_headache:-26 severe_bruising:-49 emergency:-41	/ot$/
    10		/oth$/
    10	sharp_pain:-66 weakness:38 tingling:11 persistent_beyond_72h:-14	/pie/
    10	radiating_pain:-29 persistent_beyond_72h:-51 bladder_bowel:-24 severe_headache:-11	/pin/
    10	weakness:-20 persistent_beyond_72h:-7	/rat/
    -10		/reat$/
    -10		/saj/
    -10		/stop/
    -10		/tende/
    -10	weakness:39	/ued/
    -10		/uit$/
    -10	worsening:50	/uit/
    10	sharp_pain:-18 numbness:23 persistent_beyond_72h:-27 pregnancy_symptom:-17 bladder_bowel:-7 chest_breath:-15 fever:-23 severe_headache:-38 faint_dizzy:-26 allergic_reaction:-42 severe_bruising:-8 self_harm:-39	/umb/
    -10		/umber/
    10		/under/
    10	tingling:-7	<count> <part>
    -10	emergency:51	<my> ~ <count>
    10	numbness:19 persistent_beyond_72h:19	<part> <have>
    -10	sharp_pain:-7 weakness:32 worsening:-23 persistent_beyond_72h:-5 history_disc:16 calf_swelling:47	<part> ~ ,
    -10		<part> ~ or
    -10		<person> ~ <the>
    -10		<the> ~ but
    -10	sharp_pain:49 radiating_pain:27	<the> ~ i
    -10	sharp_pain:16 weakness:-12 tingling:17 bladder_bowel:21 self_harm:10	<the> ~ in
    -10		<the> ~ ya
    -10		<time> but
    10		both
    -10	radiating_pain:-54 persistent_beyond_72h:-28 bladder_bowel:-16 faint_dizzy:-4 allergic_reaction:-12 emergency:-22	de
    10	numbness:-8	dolor
    10	sharp_pain:-33 weakness:8	foot
    10	weakness:-19	from ~ <part>
    10		had to
    -10		he
    -10		i came
    -10		i did
    10		it ~ ,
    -10		it ~ today
    -10		late+all
    10	sharp_pain:-35 persistent_beyond_72h:127	late+dolor
    10	sharp_pain:-21 weakness:-22 tingling:-6 worsening:-15 persistent_beyond_72h:77	late+not
    10	worsening:57	late+que
    -10		more ~ yesterday
    -10		no pain
    10		normal ~ <the>
    -10		once
    -10		s worse
    10		since yesterday
    10		so ~ i
    9	sharp_pain:-11 pregnancy_symptom:20 fever:62	, #
    9		, <be>
    -9		, <feel>
    9	sharp_pain:2 tingling:-13	, <the>
    9		, my
    -9		. i
    9	sharp_pain:41 numbness:-30 worsening:41 pregnancy_symptom:-25 emergency:-18	/^ag/
    9	sharp_pain:143	/^agon/
    -9	weakness:7	/^any/
    9	emergency:43	/^ayu/
    9	emergency:19	/^ayud/
    9	weakness:-3	/^bur/
    9	sharp_pain:-15 radiating_pain:-27 weakness:13 numbness:-22 tingling:-33 worsening:-3 persistent_beyond_72h:-46 history_disc:-56 pregnancy_symptom:-16 bladder_bowel:-9 saddle_numbness:-17 calf_swelling:-13 fever:-33 faint_dizzy:1 allergic_reaction:-54 severe_bruising:-2 self_harm:-39	/^ca/
    9	numbness:-29 tingling:-7 persistent_beyond_72h:4 bladder_bowel:14 faint_dizzy:-3 allergic_reaction:-14 emergency:-23	/^da/
    -9		/^fel/
    9	sharp_pain:-11 numbness:21	/^fing/
    -9		/^free/
    9	weakness:-73 faint_dizzy:-6	/^hel/
    9	tingling:-54 persistent_beyond_72h:28 history_injury:3 pregnancy_symptom:-5 emergency:-27	/^hur/
    9	tingling:-8 persistent_beyond_72h:15 history_injury:16 faint_dizzy:-1 emergency:-5	/^hurt/
    9	faint_dizzy:33	/^kee/
    -9		/^lis/
    -9		/^list/
    -9		/^new$/
    -9		/^new/
    9	calf_swelling:22	/^one/
    -9		/^op/
    -9		/^opt$/
    9	persistent_beyond_72h:-4	/^ou/
    -9		/^quit/
    9	sharp_pain:-65 numbness:-16 worsening:-26 bladder_bowel:-5	/^ro/
    -9		/^sur/
    9	worsening:2	/^then/
    9		/^thu/
    9	tingling:1	/^toes/
    9	sharp_pain:-3 weakness:-16 history_injury:18	/^wee/
    -9	radiating_pain:-4 worsening:-4 bladder_bowel:-2 saddle_numbness:18 chest_breath:1 fever:-1	/^wh/
    -9		/^who$/
    -9	faint_dizzy:2	/^who/
    9	tingling:2	/^wri/
    -9	numbness:10	/act/
    9	sharp_pain:129	/agon/
    9	sharp_pain:94	/agony/
    -9		/aja$/
    9	calf_swelling:7	/alf$/
    9	sharp_pain:-2 worsening:17	/amp/
    9	sharp_pain:-1 radiating_pain:-25 numbness:-4 tingling:4 persistent_beyond_72h:-24 history_disc:-5 bladder_bowel:-3 calf_swelling:-7 severe_headache:-8 allergic_reaction:-14 severe_bruising:-8 emergency:-23 self_harm:-23	/and/
    -9	self_harm:25	/any/
    -9		/appy$/
    -9		/appy/
    9	worsening:-25 pregnancy_symptom:-28 saddle_numbness:-26 chest_breath:-14 faint_dizzy:-24 allergic_reaction:-6 emergency:-15	/arm/
    9	emergency:44	/ayu/
    9	emergency:33	/ayud/
    9		/bli/
    -9		/bri/
    9	weakness:-7 allergic_reaction:36	/bur/
    9	radiating_pain:-34 tingling:-18 chest_breath:-27 emergency:-1	/cha/
    9	radiating_pain:38	/ciat/
    9	radiating_pain:29	/ciati/
    -9	persistent_beyond_72h:-12	/did/
    9	radiating_pain:7 numbness:-32 tingling:-5 allergic_reaction:-9 emergency:-13	/ele/
    -9	weakness:21 numbness:8 saddle_numbness:39	/ell$/
    -9		/ender/
    9	sharp_pain:-9	/esd/
    -9	pregnancy_symptom:14	/ese/
    -9	numbness:35 tingling:-26 saddle_numbness:-45 fever:-3 allergic_reaction:-9 emergency:-9 self_harm:-10	/ess/
    -9	numbness:75	/fel/
    -9		/fic/
    9	sharp_pain:-21 tingling:19	/fing/
    -9		/free/
    9		/gent/
    9		/gony$/
    9		/gony/
    -9		/happy/
    9	sharp_pain:-3 numbness:-33 severe_headache:17 faint_dizzy:53	/head/
    9	tingling:7 persistent_beyond_72h:-22 chest_breath:-30 faint_dizzy:10 allergic_reaction:-18 self_harm:-5	/hen/
    9	sharp_pain:-22 faint_dizzy:77	/hol/
    -9		/how$/
    9	radiating_pain:12 weakness:-38 numbness:-1 tingling:-5 persistent_beyond_72h:31 history_injury:20 bladder_bowel:-29 saddle_numbness:-14 faint_dizzy:-8	/hur/
    9	sharp_pain:6 weakness:-11 numbness:-58 history_injury:2	/hurt/
    -9		/ien$/
    9	sharp_pain:-6 history_injury:-2 self_harm:16	/ier/
    9	numbness:52 tingling:10	/inger/
    9		/ire$/
    9		/ives$/
    9		/ives/
    9	faint_dizzy:32	/kee/
    -9	sharp_pain:-6 bladder_bowel:18 fever:12	/ld$/
    9		/lder$/
    9	radiating_pain:-21	/like$/
    9	weakness:-24 persistent_beyond_72h:-4	/lo$/
    -9		/lve/
    9		/mano$/
    -9		/mber$/
    -9		/men/
    9	sharp_pain:-18 weakness:-1 tingling:-5	/mpe/
    9	radiating_pain:2 numbness:-46 tingling:-30 worsening:-42 saddle_numbness:23 faint_dizzy:-25 emergency:-5	/na$/
    9	allergic_reaction:-22	/ndo/
    -9	sharp_pain:18	/nos$/
    -9		/nos/
    9	worsening:5 history_disc:33 pregnancy_symptom:-22	/now/
    -9		/numbe/
    9	radiating_pain:-13 tingling:-13 allergic_reaction:33	/oll/
    -9	allergic_reaction:4	/onc/
    9	severe_headache:-39 faint_dizzy:49	/ons/
    9	sharp_pain:1	/ony$/
    9		/ony/
    -9		/opt$/
    9	worsening:42	/peo/
    -9		/quit$/
    -9		/ran/
    9		/rgent/
    9	bladder_bowel:-21 chest_breath:-23 fever:17 self_harm:-7	/ry$/
    9	sharp_pain:-7	/sh$/
    -9		/stop$/
    -9	history_disc:7	/sur/
    -9		/tac/
    -9		/tend/
    9	sharp_pain:-13 weakness:-3 numbness:-6 bladder_bowel:-3 chest_breath:-17 calf_swelling:-17 fever:24	/th$/
    9		/then$/
    9		/then/
    9	sharp_pain:26 worsening:-69 fever:3	/thr/
    9	worsening:-3	/thu/
    9	radiating_pain:-37 weakness:-36 numbness:-66 tingling:1 calf_swelling:-1 fever:-28 severe_headache:-38 faint_dizzy:-58 allergic_reaction:-19 emergency:-25	/tin/
    -9	weakness:-3 faint_dizzy:13	/top$/
    -9	weakness:-1	/top/
    -9		/uede/
    -9		/umbe/
    9	worsening:-2	/urg/
    9	sharp_pain:-2	/urge/
    9	sharp_pain:-8 emergency:43	/urgen/
    9	radiating_pain:10 tingling:-27 persistent_beyond_72h:18 history_injury:34 saddle_numbness:-3 faint_dizzy:-2 emergency:-16	/urt/
    9	sharp_pain:-2 weakness:-39 numbness:-22 worsening:-38 history_injury:1	/wee/
    -9		/who$/
    -9	faint_dizzy:47 severe_bruising:6	/who/
    9	weakness:64 tingling:4	/wri/
    9	emergency:25	/yud/
    9	weakness:-28 numbness:-111 worsening:-15 persistent_beyond_72h:-4 faint_dizzy:121	/zy$/
    9		<be> #
    9	weakness:-10 numbness:108 tingling:-42	<be> <the> <part>
    -9		<be> <the> bit
    9		<be> ~ <day>
    -9	radiating_pain:25	<be> ~ now
    9	pregnancy_symptom:4	<be> ~ y
    -9		<become> now
    -9	numbness:15	<have> ~ <part>
    9		<have> ~ up
    9	weakness:5	<my> <side>
    -9		<my> <the>
    9	faint_dizzy:37	<my> da
    -9		<my> ~ or
    9	weakness:32 numbness:3	<part> ~ out
    9	sharp_pain:12 persistent_beyond_72h:19	<the> #
    -9	weakness:67 emergency:71	<the> <person>
    -9		a bit
    9		agony
    -9	self_harm:28	be
    -9		be a
    9		de #
    -9		de ~ de
    -9		do you
    -9		do ~ <the>
    -9		every day
    9	sharp_pain:-10 numbness:-20 severe_bruising:1 emergency:-7	from ~ to
    -9		gone now
    -9		have not
    -9		he ~ <my>
    -9		is gone
    9		is numb
    9	sharp_pain:11 radiating_pain:-12 weakness:-12 tingling:-4 worsening:14 persistent_beyond_72h:-13 osteoporosis:-1 pregnancy_symptom:-61 bladder_bowel:-6 chest_breath:-40 calf_swelling:-30 fever:-22 severe_headache:-5 faint_dizzy:-37 allergic_reaction:-13 severe_bruising:-29 emergency:-33 self_harm:-7	it
    9	radiating_pain:25 numbness:-11	it ~ <my>
    -9	worsening:39	it ~ and
    -9		it ~ worse
    -9	weakness:5 worsening:17 persistent_beyond_72h:30	late+and
    9		late+ayer
    9	sharp_pain:11 radiating_pain:-27 weakness:-28 worsening:-13	like
    9	numbness:4 tingling:1	mano
    9	faint_dizzy:43	me da
    -9		mi
    -9		new
    9		no feeling
    9	weakness:81	no ~ <part>
    9		not want to
    9	weakness:-7	not ~ ,
    -9		not ~ and
    -9		not ~ not
    9	bladder_bowel:83	not ~ to
    -9		number
    -9		opt
    -9		pain ~ than
    9	calf_swelling:19	que <the>
    -9		quit
    9		shoulder
    9	pregnancy_symptom:7	since <the>
    -9		tender
    9	worsening:48	then
    9	tingling:22	toes
    -9		who
    9	numbness:-11	would ~ <be>
    -9		would ~ to
    9		y hoy
    -9		ya
    -9		you <have>
    -8	sharp_pain:-2 self_harm:21	, i
    -8		. <feel>
    8	numbness:47 tingling:12	. no
    8		. well
    -8		/^aut/
    -8		/^auto/
    8	sharp_pain:2 weakness:-42 bladder_bowel:8	/^be/
    8		/^cad/
    8	calf_swelling:36 emergency:-13	/^calf/
    8	numbness:-30 allergic_reaction:13	/^cr/
    8	weakness:-10 persistent_beyond_72h:23	/^day/
    8		/^desd/
    -8	persistent_beyond_72h:-3	/^did$/
    -8	history_injury:10	/^did/
    8	sharp_pain:12 numbness:-3	/^dolo/
    -8	emergency:3	/^dri/
    -8	weakness:-7 numbness:13 saddle_numbness:33	/^feel/
    8	fever:36	/^fev/
    8	fever:31	/^feve/
    -8		/^gre/
    -8		/^grea/
    8	sharp_pain:-15 radiating_pain:-1 tingling:-9 worsening:-7 persistent_beyond_72h:-2 history_injury:-31 pregnancy_symptom:6 saddle_numbness:-3 calf_swelling:-14 fever:-28 faint_dizzy:-23 allergic_reaction:-5 severe_bruising:-12 self_harm:-21	/^ha/
    8	numbness:28	/^hee/
    8		/^heel/
    8		/^hold/
    -8		/^how$/
    8	persistent_beyond_72h:-10	/^int/
    8	sharp_pain:-14 weakness:26 numbness:-29 tingling:-16 worsening:-26 persistent_beyond_72h:-8 history_disc:-3 history_injury:-28 pregnancy_symptom:-8 saddle_numbness:-6 chest_breath:-10 fever:-26 severe_headache:-19 faint_dizzy:-34 severe_bruising:-31 emergency:-27 self_harm:-57	/^le/
    -8	pregnancy_symptom:79	/^min/
    8	tingling:-6	/^one$/
    8		/^ov/
    8		/^ove/
    -8		/^paso/
    8	weakness:14 numbness:11 persistent_beyond_72h:-20	/^pie/
    8	sharp_pain:-6 radiating_pain:-2 weakness:-25 numbness:-35 severe_headache:-66 faint_dizzy:-19	/^pr/
    8	calf_swelling:16 allergic_reaction:27	/^red$/
    8	calf_swelling:9	/^red/
    -8		/^rep/
    8	worsening:-45 persistent_beyond_72h:-1 allergic_reaction:31	/^sc/
    8	radiating_pain:-32 weakness:-16 worsening:-4 bladder_bowel:-32 saddle_numbness:16 fever:-44 faint_dizzy:21	/^se/
    -8		/^sm/
    -8		/^stif/
    8	radiating_pain:-2 weakness:-9 numbness:4 tingling:-5 worsening:-8 persistent_beyond_72h:-43 pregnancy_symptom:-25 bladder_bowel:-34 saddle_numbness:-17 severe_headache:-32 faint_dizzy:-23 severe_bruising:-7 emergency:-5 self_harm:17	/^to/
    -8	sharp_pain:-1	/^tra/
    8	numbness:-23 bladder_bowel:33 self_harm:7	/^ve/
    8	self_harm:32	/^wak/
    -8	history_disc:4	/^yea/
    -8	history_disc:44	/^year/
    8		/aid$/
    -8		/ail/
    -8		/ans/
    8	sharp_pain:-15 radiating_pain:-22 weakness:-20 numbness:-8 persistent_beyond_72h:-58 saddle_numbness:-18 severe_headache:-49 faint_dizzy:-2 allergic_reaction:-6 severe_bruising:-16 emergency:-15	/ant/
    -8		/auto/
    8		/azo$/
    8	sharp_pain:119 tingling:-39 worsening:-6	/azo/
    8	pregnancy_symptom:25	/bab/
    -8		/ber$/
    8	radiating_pain:6 calf_swelling:88	/calf$/
    8	radiating_pain:1 calf_swelling:24	/calf/
    8	radiating_pain:-8 weakness:-43 tingling:-17 worsening:-15 history_injury:-14 bladder_bowel:-40 allergic_reaction:-11 self_harm:-3	/da$/
    -8	sharp_pain:-14 tingling:-11 worsening:21 bladder_bowel:25 severe_headache:-3 self_harm:-16	/day$/
    8	numbness:6 faint_dizzy:-7	/de$/
    8	sharp_pain:-3 bladder_bowel:26	/desd/
    8	sharp_pain:-8 bladder_bowel:1	/desde/
    8	worsening:14	/dia$/
    -8	history_injury:22	/did$/
    8		/dos$/
    8		/dos/
    8	sharp_pain:-73 weakness:-34 tingling:-64 persistent_beyond_72h:-10 chest_breath:-8 severe_headache:24 emergency:-23	/ead/
    -8		/eare/
    -8		/eared/
    8		/edi/
    8	sharp_pain:-91	/edo/
    8	worsening:-8 bladder_bowel:5 saddle_numbness:-14 calf_swelling:19 faint_dizzy:-26	/ee$/
    -8		/ejor$/
    8		/endo/
    8	sharp_pain:-54 radiating_pain:-1 numbness:-1 tingling:-16 persistent_beyond_72h:-20 history_injury:-7 emergency:-3	/eng/
    8		/engo$/
    8	sharp_pain:-22 weakness:-19 numbness:43 tingling:-1	/ens/
    -8		/ers/
    8		/esde$/
    8	sharp_pain:-3	/esde/
    -8		/ew$/
    -8		/ext$/
    -8	radiating_pain:-2 weakness:-21 numbness:33 pregnancy_symptom:-4 saddle_numbness:24	/feel/
    8	sharp_pain:-9 fever:80	/fev/
    8	fever:169	/feve/
    8	fever:71	/fever/
    8	numbness:12	/finge/
    -8		/free$/
    -8		/good$/
    -8		/grea/
    -8		/great/
    8	sharp_pain:-7 weakness:1 tingling:14 worsening:-1 persistent_beyond_72h:-5 calf_swelling:-6	/hand/
    8	sharp_pain:-7 radiating_pain:-4 numbness:-41 tingling:-2 persistent_beyond_72h:-2 severe_headache:28	/hea/
    8		/heel$/
    8		/heel/
    8	tingling:-35 emergency:26	/hel/
    -8	numbness:31 saddle_numbness:35	/hing$/
    8	numbness:-9	/hold$/
    8		/hold/
    -8	faint_dizzy:23	/how/
    8	sharp_pain:-24	/iendo/
    -8		/iff$/
    -8	sharp_pain:-43 numbness:35 persistent_beyond_72h:-70	/io$/
    -8		/isa/
    -8	weakness:-12	/it$/
    -8		/ith/
    -8		/jor$/
    8	radiating_pain:-49	/lan/
    8	radiating_pain:-7 persistent_beyond_72h:-5 history_injury:18 pregnancy_symptom:-6 chest_breath:-18 calf_swelling:-6 fever:-20 severe_headache:-9 faint_dizzy:-37 allergic_reaction:-33 emergency:-23 self_harm:-70	/le$/
    -8	sharp_pain:-9 worsening:-16 emergency:46	/lea/
    8	radiating_pain:-4 numbness:-48 persistent_beyond_72h:15 calf_swelling:2	/lie/
    8	sharp_pain:12 weakness:-2	/lor$/
    -8		/magi/
    -8		/mail/
    8	emergency:16	/med/
    8		/mes$/
    8	sharp_pain:-27 radiating_pain:-5 persistent_beyond_72h:-14 allergic_reaction:-22 severe_bruising:13 self_harm:9	/mor/
    -8		/new$/
    -8		/new/
    8		/nsi/
    8	numbness:-136	/oil/
    8	numbness:4	/part/
    -8		/paso$/
    -8		/paso/
    -8		/quit/
    -8	weakness:41 worsening:62	/rec/
    -8		/reci/
    8		/rol/
    8		/rra/
    -8	radiating_pain:126	/rre/
    8	self_harm:-8	/rts$/
    8	radiating_pain:2 weakness:-16 self_harm:-10	/rts/
    8		/sde$/
    8		/sde/
    -8	weakness:18 tingling:25 faint_dizzy:31	/she/
    8	sharp_pain:1 numbness:-29 faint_dizzy:22 allergic_reaction:-4 emergency:-18	/sta/
    -8		/stif/
    -8		/stiff/
    8		/tan/
    8	history_injury:-5	/tengo/
    8	pregnancy_symptom:59	/ters$/
    8		/ters/
    -8	saddle_numbness:3 allergic_reaction:-7	/ther/
    -8	sharp_pain:5 numbness:3 faint_dizzy:52	/thing/
    -8		/tiff$/
    -8		/tiff/
    -8	sharp_pain:-7 weakness:-29 numbness:15 calf_swelling:-26 allergic_reaction:-36 emergency:-38	/to$/
    8		/toes$/
    8		/toes/
    -8	numbness:-16 severe_bruising:10	/tom/
    -8	severe_bruising:7	/toma/
    8		/unde/
    -8	sharp_pain:11 worsening:-9 persistent_beyond_72h:-9 pregnancy_symptom:-13 faint_dizzy:5 allergic_reaction:4 severe_bruising:-11 emergency:-5 self_harm:-14	/ut$/
    8	tingling:16 self_harm:105	/wak/
    8	sharp_pain:-23 weakness:-4 numbness:-19 worsening:110	/worse/
    -8		/xt$/
    -8	history_disc:53	/yea/
    -8		/year/
    8	persistent_beyond_72h:-5	/zzy$/
    8		/zzy/
    -8		<be> worse today
    -8	persistent_beyond_72h:4	<be> ~ <become>
    -8		<be> ~ with
    -8		<become> ~ ?
    8	weakness:-14 numbness:41	<feel> <my>
    8	weakness:-107 numbness:72	<feel> ~ <part>
    8	saddle_numbness:34	<have> <become>
    -8		<have> not
    8		<have> ~ in
    -8		<my> <person> <be>
    8	emergency:41	<my> now
    -8	history_injury:80	<my> ~ in
    8	sharp_pain:-16 radiating_pain:26 weakness:-22 numbness:17 worsening:-3 calf_swelling:-6	<side> ~ <part>
    -8		<the> bit
    -8	weakness:26 self_harm:7	<the> ~ .
    -8	radiating_pain:26 tingling:-16	<the> ~ <side>
    -8		<the> ~ after
    -8		<the> ~ dolor
    8	tingling:12 persistent_beyond_72h:25 emergency:6	<the> ~ not
    -8		<the> ~ numb
    8	radiating_pain:2 tingling:-52	al
    8	tingling:30	and ~ <part>
    -8		and ~ on
    8		better ~ ,
    8	calf_swelling:18	calf
    8	weakness:28	can not <become>
    -8		can ~ say
    8		could not
    8	faint_dizzy:35	da
    8	bladder_bowel:5	desde
    -8	history_injury:7	did
    8	sharp_pain:18	en la
    -8		en ~ ,
    8		es normal
    -8		ever
    8	numbness:24	feel my
    8		fine ~ ,
    -8		free
    -8		good
    -8		great
    -8		happy
    8	numbness:48	heel
    8	weakness:4 numbness:-10	hold
    -8		how
    8	self_harm:16	i have
    -8	sharp_pain:44	i ~ <have>
    -8		i ~ for
    -8	numbness:-12	i ~ like
    8	tingling:6 faint_dizzy:66	in the
    8	sharp_pain:-18 persistent_beyond_72h:79	late+as
    8	persistent_beyond_72h:53	late+better
    -8		late+de
    8	sharp_pain:-19 persistent_beyond_72h:41	late+duele
    8	worsening:37	late+hoy
    -8		late+since
    8	worsening:36	late+up
    8	emergency:9	me now
    -8		me siento
    -8		mejor
    8		my shoulder
    -8		no <be>
    -8	weakness:9	no <my>
    8	persistent_beyond_72h:44	no better
    -8		no me
    8		normal ?
    8		normal ~ <part>
    -8		numb ~ ,
    -8		numbness ~ tingling
    8		of <my> <part>
    8		of ~ ,
    8	sharp_pain:-15 weakness:-27 worsening:-4 persistent_beyond_72h:-30 history_injury:22 bladder_bowel:-33 severe_headache:-11 allergic_reaction:-19 self_harm:12	on
    8	tingling:-5 calf_swelling:24	one
    -8		paso
    8	calf_swelling:27 allergic_reaction:16	red
    -8		same as
    -8		same ~ ever
    8	sharp_pain:-79 weakness:27	se me
    8	tingling:10	si ~ no
    -8		stiff
    8		tengo
    8		tingling ~ <side>
    8	radiating_pain:-1 weakness:17	to ~ <my>
    8	sharp_pain:11 weakness:14	to ~ <the>
    -8		to ~ ?
    8		to ~ if
    8		want ~ <be>
    -8		worse ~ morning
    -8		yo
    -8		you have
    8		you said
    8		you ~ <be>
    -8		you ~ ?
    -7	sharp_pain:8 radiating_pain:-76 weakness:-55 numbness:-77 tingling:-65 worsening:-85 persistent_beyond_72h:-59 history_injury:-49 pregnancy_symptom:28 bladder_bowel:-46 saddle_numbness:-74 chest_breath:-54 calf_swelling:-16 fever:70 severe_headache:-25 faint_dizzy:-75 allergic_reaction:-55 severe_bruising:-83 emergency:-2 self_harm:-112	#
    7	sharp_pain:116 worsening:23	# ~ #
    7	sharp_pain:-33	# ~ ,
    7		# ~ <my>
    7		# ~ i
    -7		, can
    -7		, nothing
    7		, then
    7	radiating_pain:-3 numbness:7 emergency:22 self_harm:-39	, ~ <be>
    -7		, ~ <feel>
    7	tingling:7 worsening:5	, ~ <side>
    -7		, ~ fine
    7	numbness:44	, ~ no
    -7		, ~ now
    -7		, ~ weakness
    -7		, ~ you
    7		. and
    7		. only
    7		. well ,
    7		. ~ it
    7		. ~ thing
    -7		. ~ well
    -7		/^achy/
    7		/^ago/
    7		/^big$/
    7		/^bot/
    7	sharp_pain:-20 radiating_pain:-34 numbness:-60 worsening:-45 persistent_beyond_72h:-76 bladder_bowel:-54 saddle_numbness:-13 calf_swelling:-43 fever:-56 severe_headache:-25 faint_dizzy:-15 emergency:-15 self_harm:-7	/^br/
    -7	tingling:-33	/^can/
    -7		/^canc/
    -7		/^cle/
    -7		/^cua/
    7	sharp_pain:-6 radiating_pain:-28 weakness:-7 tingling:-19 worsening:-26 persistent_beyond_72h:-26 history_disc:-27 history_injury:-31 calf_swelling:-22 fever:-13 severe_headache:-15 allergic_reaction:-45 severe_bruising:-56 emergency:-35	/^de/
    7	weakness:-3	/^dow/
    7	sharp_pain:-6	/^down/
    -7		/^driv/
    7		/^eas/
    -7		/^end$/
    7		/^fla/
    -7		/^gu/
    7	sharp_pain:-6 weakness:49 tingling:19 worsening:-7 bladder_bowel:-29 saddle_numbness:-10 calf_swelling:-1	/^han/
    7	sharp_pain:-2 weakness:15 numbness:10 tingling:7 persistent_beyond_72h:-9 emergency:-8	/^hand/
    7	weakness:22	/^hol/
    7	radiating_pain:-17 weakness:42 numbness:-4	/^ke/
    7		/^keep/
    -7		/^lleg/
    7	history_injury:-22 severe_headache:1	/^lo/
    7	weakness:42	/^mano/
    -7		/^may/
    -7		/^mens/
    -7		/^nada/
    -7	weakness:-25 numbness:-45 tingling:8 worsening:-51 pregnancy_symptom:-19 fever:-7 allergic_reaction:-8	/^ne/
    7	radiating_pain:-25 numbness:-5 tingling:-2 worsening:-30	/^not$/
    -7		/^of/
    7	faint_dizzy:15	/^out/
    7	faint_dizzy:2	/^over/
    -7		/^park/
    7		/^poi/
    7	self_harm:5	/^poin/
    -7		/^rec/
    -7		/^rem/
    7	radiating_pain:-41 weakness:-17 numbness:9 tingling:-2 worsening:-8 persistent_beyond_72h:4 history_injury:-26 bladder_bowel:-7 fever:-19 severe_headache:-7 faint_dizzy:-17 allergic_reaction:-41 severe_bruising:-11 self_harm:-56	/^si/
    -7		/^slig/
    -7		/^sto/
    7	radiating_pain:-1	/^teng/
    -7		/^tex/
    -7		/^text/
    7	weakness:3 osteoporosis:6 self_harm:61	/^thin/
    7	sharp_pain:3 worsening:-36	/^thr/
    -7		/^us/
    7	self_harm:83	/^viv/
    7		/^vivi/
    -7		/^work/
    7	sharp_pain:-31	/^wr/
    7	sharp_pain:94	/^za/
    7	sharp_pain:193	/^zap/
    -7		/achy$/
    -7		/achy/
    -7		/aft/
    -7		/aje/
    7	weakness:3	/ake/
    -7		/ancel/
    -7		/ani/
    7		/art$/
    -7	pregnancy_symptom:-1 chest_breath:21 allergic_reaction:46	/at$/
    7	weakness:-50 numbness:-27 persistent_beyond_72h:-72 pregnancy_symptom:-2 severe_headache:-24 faint_dizzy:-48 allergic_reaction:-21 emergency:-19 self_harm:-43	/ati/
    -7		/ban/
    -7	sharp_pain:6	/be$/
    -7		/ber/
    7		/big$/
    7	chest_breath:111	/breat/
    7		/bul/
    7	weakness:-26 numbness:-13 worsening:-25 persistent_beyond_72h:-29	/ca$/
    7	sharp_pain:8 radiating_pain:13 numbness:-4 persistent_beyond_72h:-2 history_injury:-10 bladder_bowel:-18 saddle_numbness:-5 calf_swelling:35 severe_headache:-24 faint_dizzy:-10 severe_bruising:-6	/cal/
    -7		/canc/
    -7		/cance/
    7	radiating_pain:38 tingling:-22 worsening:-58 pregnancy_symptom:-10 bladder_bowel:-3 allergic_reaction:-40	/cia/
    -7		/cio$/
    -7		/cit/
    7	radiating_pain:-39 numbness:-26 tingling:57	/ckl/
    7	numbness:-17	/cos/
    -7		/crib/
    -7		/cua/
    -7		/cul/
    -7		/des$/
    7	weakness:-37 emergency:21	/dia/
    7	radiating_pain:16	/down/
    -7		/dre/
    -7		/driv/
    7		/edo$/
    7	numbness:-21	/eed/
    -7	numbness:5 saddle_numbness:12	/elin/
    7		/endo$/
    -7	saddle_numbness:40	/eni/
    -7		/ensaj/
    7	sharp_pain:-6 weakness:28	/eps$/
    7	sharp_pain:-19 weakness:11	/eps/
    7		/erc/
    -7		/essa/
    -7		/essag/
    -7		/eth/
    7	sharp_pain:29 weakness:-5 calf_swelling:-4	/eve/
    7		/ez$/
    7		/fla/
    -7		/fte/
    -7		/gre/
    7	history_injury:-12	/has$/
    7	sharp_pain:-6 weakness:7 persistent_beyond_72h:-13 history_disc:-3 history_injury:-9 osteoporosis:-7 saddle_numbness:-9 chest_breath:-26 severe_headache:-4 allergic_reaction:-3 severe_bruising:-17 self_harm:-18	/he$/
    -7	worsening:-4 history_disc:31 history_injury:-16 bladder_bowel:-15	/her/
    -7	numbness:21 pregnancy_symptom:-4	/hing/
    7	fever:4	/hiv/
    7	sharp_pain:-10	/hive/
    -7		/iar/
    7	radiating_pain:170	/iatic/
    -7		/iked$/
    -7		/iked/
    7	sharp_pain:-46 history_injury:-33 self_harm:-3	/ill$/
    -7		/iness/
    7		/irar$/
    7	chest_breath:1	/irar/
    7	numbness:-20 tingling:-24 bladder_bowel:-15 faint_dizzy:-9	/ive/
    7		/izzy$/
    7		/izzy/
    7		/keep/
    7	sharp_pain:-14 weakness:15 persistent_beyond_72h:-23 pregnancy_symptom:12	/kle/
    -7		/lear/
    -7		/legu/
    -7		/legue/
    7		/less$/
    -7		/lete/
    -7		/lia/
    -7		/liked/
    7		/live$/
    7	tingling:-14 worsening:-34 persistent_beyond_72h:-30 pregnancy_symptom:-11 saddle_numbness:-3	/lla/
    -7		/lleg/
    -7		/llegu/
    -7		/lto/
    -7		/mens/
    -7		/mensa/
    -7		/mer/
    -7		/messa/
    7	pregnancy_symptom:102	/mpi/
    -7		/nada/
    -7		/ncel/
    7	numbness:-50 allergic_reaction:69	/ncha/
    -7	sharp_pain:-5 weakness:-12 persistent_beyond_72h:-24 history_disc:-2 faint_dizzy:-40 emergency:7	/ne$/
    7		/no$/
    -7		/nsa/
    -7		/nsaj/
    -7		/nsaje/
    7	weakness:-34 pregnancy_symptom:-1 faint_dizzy:-1 allergic_reaction:-11 emergency:-6	/olo/
    -7		/omat/
    7	sharp_pain:-24 radiating_pain:-35 weakness:-15 worsening:-32 calf_swelling:-40 fever:21 severe_headache:-19 faint_dizzy:-35	/on$/
    -7		/ontac/
    -7	faint_dizzy:34	/op$/
    -7		/orre/
    -7	self_harm:47	/ose/
    7		/ott/
    -7	self_harm:12	/oul/
    -7	self_harm:22	/ould/
    -7	tingling:-6 persistent_beyond_72h:11 emergency:6	/our/
    7	tingling:-26	/ove/
    7		/over/
    7	radiating_pain:22 persistent_beyond_72h:-7	/own/
    7	sharp_pain:25 radiating_pain:-5 weakness:-45 tingling:-29 pregnancy_symptom:-2 bladder_bowel:-1 chest_breath:-9	/pain$/
    -7	chest_breath:17	/pec/
    -7		/po$/
    7		/quita/
    -7	history_injury:42	/rac/
    7		/ramp/
    7		/rar$/
    7	weakness:-1	/reath/
    -7		/rem/
    -7	severe_bruising:4	/ret/
    7	sharp_pain:-6 faint_dizzy:-17 emergency:191	/rgen/
    7	weakness:19	/rip$/
    7	weakness:125	/rip/
    7		/rir/
    -7		/saje/
    -7		/scri/
    -7		/scrib/
    -7	weakness:-7 numbness:72	/sen/
    -7		/shed$/
    -7		/shed/
    7	sharp_pain:-41	/shi/
    7		/side$/
    -7		/slig/
    -7		/sligh/
    7	sharp_pain:-43	/teng/
    -7		/tex/
    -7		/text/
    -7		/tomat/
    7	weakness:-36 numbness:-70 persistent_beyond_72h:-5 pregnancy_symptom:-2 calf_swelling:-43 severe_headache:-14 faint_dizzy:-33 severe_bruising:-21 emergency:-54	/ts$/
    -7		/uld/
    7		/um$/
    7	sharp_pain:-29 saddle_numbness:59 chest_breath:19 severe_headache:43 allergic_reaction:-42	/und/
    7	weakness:25	/ush/
    -7		/uto/
    -7		/ved/
    7		/very/
    7		/wher/
    7		/where/
    7	weakness:-1	/yes$/
    7		/yse/
    7	sharp_pain:81	/zap/
    7		/zo$/
    -7	self_harm:19	<be> ~ .
    7		<be> ~ <have>
    7	sharp_pain:10 radiating_pain:29 weakness:-6 numbness:-14 tingling:27 osteoporosis:10 chest_breath:43	<be> ~ <my>
    -7	numbness:-14 calf_swelling:49 emergency:24	<be> ~ and
    -7		<be> ~ morning
    7		<be> ~ sore
    7		<become> to
    -7	worsening:48	<become> ~ <time>
    7		<count> ~ <count>
    -7		<count> ~ and
    7		<day> ~ sore
    7		<feel> it
    7	tingling:9	<feel> ~ <be>
    7		<feel> ~ it
    7	numbness:24	<have> ~ <feel>
    7		<have> ~ it
    -7		<my> <be>
    -7		<my> <part> <feel>
    7	numbness:20	<my> <part> <have>
    -7	weakness:7	<my> ~ <become>
    -7		<my> ~ mas
    -7		<part> <be> not
    7	weakness:23	<part> no
    -7	numbness:14	<part> on
    7	sharp_pain:-1 weakness:55 persistent_beyond_72h:-8 history_injury:17 chest_breath:-13 faint_dizzy:-22 allergic_reaction:-4 severe_bruising:31	<part> ~ <my>
    -7		<person> <have>
    7		<side> <time>
    7	sharp_pain:-3 radiating_pain:19 calf_swelling:37 allergic_reaction:24	<side> ~ <the>
    7	emergency:9	<the> and
    7	emergency:51	<the> and e
    7	emergency:84	<the> ~ e
    -7		<the> ~ o
    -7		<the> ~ or
    7	sharp_pain:66	<the> ~ pain
    -7		<the> ~ passed
    7		? ~ .
    7	emergency:52	a and
    7	persistent_beyond_72h:70	a week
    -7	radiating_pain:38 worsening:1	ache
    -7		achy
    7	emergency:109	and e
    -7		and he
    7	history_injury:57	and ~ hurts
    -7		and ~ since
    7		better ~ <be>
    7		big
    -7		but <my>
    -7		can not really
    7	weakness:29 bladder_bowel:-2	can ~ <the>
    -7	numbness:5	con <the>
    7		con dolor
    -7		de ~ <be>
    -7		dolor ~ que
    7	emergency:15	e
    -7		end
    7		every hour
    7		for ~ .
    -7		for ~ i
    7		from a
    -7		from ~ ,
    7		good ~ <part>
    7	numbness:19	has gone
    -7		hurts more
    7		i <be> in
    -7		i ~ ?
    7		i ~ at
    -7		i ~ if
    7	faint_dizzy:7	i ~ off
    7		in <side> <part>
    -7		it <be> worse
    7	sharp_pain:9	it ~ like
    7		just ~ ,
    7		just ~ not
    7	tingling:11	la mano
    7		late+came
    -7		late+leg
    -7		late+so
    7		late+then
    -7	persistent_beyond_72h:2	late+ya
    -7		liked
    7		massage was
    -7		ni ~ ni
    7		no ~ but
    7		no ~ i
    -7		no ~ or
    7		normal ~ <be>
    7	radiating_pain:-1 tingling:-2 worsening:-4 persistent_beyond_72h:-2 bladder_bowel:4	not
    -7		not a
    -7		not really
    -7		not sure
    7	weakness:31 numbness:-10 bladder_bowel:-3 severe_headache:36	not ~ <the>
    -7		not ~ <time>
    -7		not ~ say
    7		now ~ <be>
    7	sharp_pain:3 numbness:10 worsening:-1 saddle_numbness:89 allergic_reaction:-2	on <the>
    7		only ~ <part>
    -7		opt out
    -7		or ~ <be>
    -7		or ~ cold
    7	sharp_pain:21 radiating_pain:-1 weakness:-1 numbness:-10 tingling:-22 chest_breath:-57	pain
    -7		pain <be> <the>
    7	radiating_pain:15 weakness:29	que ~ <part>
    7		r
    7		s not
    7		said ~ if
    7	tingling:70	si .
    7		since the
    7		since ~ <the>
    -7	sharp_pain:72 emergency:71	so
    7		sore ~ <time>
    7		than ~ <the>
    7		there <be> <the>
    7	faint_dizzy:16	time i
    7		to ~ to
    7		want to <be>
    7		what i
    -7		when ~ i
    7	self_harm:24	with <the>
    7	weakness:-11	with a
    -7		with ~ <part>
    -7		worse ~ yesterday
    7	weakness:-42 numbness:12	yes ~ .
    -7		you ~ <the>
    6		# hours
    6		# ~ <have>
    6	radiating_pain:24	, <part>
    -6		, and
    -6		, and <the>
    6		, is
    6		, numb
    -6		, thanks
    6		, the
    6		, today
    6		, ~ bit
    6		, ~ sore
    6		, ~ with
    6		. it <be>
    6		. ~ :
    6		. ~ and
    6		. ~ do
    6	weakness:-20 numbness:8	. ~ no
    -6	weakness:-29 numbness:-16 tingling:-1 persistent_beyond_72h:14 allergic_reaction:15	/^ac/
    -6		/^aft/
    -6		/^afte/
    6	chest_breath:197	/^air/
    6		/^aire/
    6	emergency:2	/^amb/
    6	sharp_pain:-33 radiating_pain:-2 weakness:-10 numbness:2 tingling:-3 worsening:3 allergic_reaction:4	/^and$/
    6	radiating_pain:-5 weakness:-15 tingling:-10 worsening:8 pregnancy_symptom:5 saddle_numbness:2 fever:3 severe_headache:-24	/^and/
    -6		/^any$/
    -6		/^asd/
    6		/^bad/
    -6		/^baja/
    -6		/^bit$/
    6		/^bli/
    -6	weakness:-8 numbness:-39 history_injury:-10	/^bo/
    -6		/^boo/
    -6		/^bor/
    6		/^bum/
    6		/^cada/
    6	sharp_pain:-11 numbness:-1 chest_breath:92	/^ches/
    -6		/^clea/
    6	tingling:14	/^como/
    -6	numbness:21	/^comp/
    -6		/^cuan/
    6	persistent_beyond_72h:66	/^days/
    -6		/^dec/
    6	numbness:19 tingling:1	/^ded/
    6	faint_dizzy:12	/^desm/
    -6	history_disc:137	/^dis/
    6	weakness:-42 history_injury:5	/^due/
    -6	sharp_pain:-61 weakness:-24 numbness:-106 emergency:49 self_harm:-2	/^fa/
    -6		/^felt/
    6		/^few/
    6	weakness:5	/^foo/
    6	sharp_pain:-1	/^foot/
    -6		/^for$/
    -6		/^fou/
    6		/^gri/
    6	weakness:62	/^grip/
    -6		/^hap/
    -6		/^happ/
    6	severe_headache:111	/^head/
    -6		/^his/
    -6		/^how/
    -6		/^ima/
    -6		/^imag/
    6	pregnancy_symptom:20	/^kic/
    6	pregnancy_symptom:28	/^kick/
    6	sharp_pain:-5 weakness:17 calf_swelling:44	/^leg$/
    -6		/^loos/
    -6		/^mai/
    6	faint_dizzy:201	/^mare/
    -6		/^mess/
    -6		/^migh/
    -6		/^nad/
    6	severe_bruising:85	/^neg/
    6	severe_bruising:27	/^negr/
    -6		/^none/
    6	tingling:-29 faint_dizzy:12	/^out$/
    -6		/^par/
    6	numbness:-40 bladder_bowel:297	/^pee/
    6		/^peor/
    6	radiating_pain:-34 numbness:-26 tingling:-65 worsening:-35 persistent_beyond_72h:-1 history_injury:-14 chest_breath:46 faint_dizzy:-21 emergency:-7 self_harm:-8	/^pu/
    -6	weakness:-8 persistent_beyond_72h:-2 pregnancy_symptom:-10 bladder_bowel:-13 chest_breath:-21 severe_bruising:-11	/^qu/
    6		/^rat/
    -6		/^repl/
    6		/^rib/
    -6		/^sab/
    6		/^seem/
    -6		/^send/
    6	sharp_pain:-22	/^shi/
    6		/^sit$/
    6	weakness:-8	/^sk/
    6	weakness:3 history_disc:-11 history_injury:-23 allergic_reaction:-4 severe_bruising:-16	/^so/
    -6	sharp_pain:13 weakness:-3	/^som/
    6	history_disc:26 faint_dizzy:13	/^spi/
    -6	weakness:9	/^str/
    6	radiating_pain:-35 worsening:-13 calf_swelling:70 severe_headache:-7 emergency:-2	/^sw/
    -6		/^tak/
    -6		/^thes/
    6		/^thou/
    6		/^thum/
    -6	self_harm:10	/^tom/
    -6		/^tow/
    6		/^two$/
    6		/^two/
    6	sharp_pain:38 radiating_pain:-3 worsening:-21 history_injury:-7 faint_dizzy:-3	/^un/
    6	sharp_pain:2	/^una$/
    6		/^una/
    6		/^unde/
    -6		/^van/
    6	worsening:7	/^vez$/
    6	worsening:3	/^vez/
    -6	persistent_beyond_72h:-1	/^was$/
    6		/^wet$/
    6	bladder_bowel:152	/^wet/
    -6		/^wha/
    -6		/^what/
    6		/^wris/
    -6	tingling:6	/^yo/
    -6	history_injury:27 fever:14 emergency:11	/^you/
    -6		/ades$/
    -6		/ades/
    -6		/afte/
    -6		/after/
    -6	saddle_numbness:10	/agi/
    -6		/aha$/
    -6		/aha/
    6		/aire$/
    6		/aire/
    6		/aki/
    6		/akin/
    6	fever:2	/aking/
    6		/als/
    6	radiating_pain:20	/amb/
    6		/amin/
    6		/apart/
    -6		/arar$/
    -6		/ario/
    -6		/aro$/
    6		/arra/
    6	sharp_pain:-26 radiating_pain:-51 weakness:-3 numbness:-30 tingling:-3 worsening:11 persistent_beyond_72h:-9 history_disc:-28 osteoporosis:-5 pregnancy_symptom:-8 bladder_bowel:-35 saddle_numbness:-8 chest_breath:-31 fever:-15 severe_headache:-6 faint_dizzy:-23 allergic_reaction:-3 severe_bruising:-27 emergency:-5 self_harm:-25	/as$/
    -6		/asd/
    6	bladder_bowel:53 faint_dizzy:1	/ass/
    6	sharp_pain:-43 radiating_pain:76 numbness:-40	/atic/
    -6		/autom/
    6		/ayuda/
    6	history_injury:17	/bad/
    -6		/baja/
    -6		/bana/
    -6		/bit$/
    -6		/boo/
    6		/bot/
    -6		/bothe/
    6		/bow/
    6		/bum/
    6		/cad/
    -6	weakness:5 numbness:4	/can/
    -6		/cans/
    -6	weakness:1	/car/
    6	sharp_pain:-1 radiating_pain:-27 weakness:-4 numbness:-5 tingling:-41 persistent_beyond_72h:4 saddle_numbness:-7 calf_swelling:-3 severe_bruising:-19 self_harm:-17	/ce$/
    6	numbness:-5 chest_breath:87	/ches/
    6	sharp_pain:-45 tingling:-3 chest_breath:113	/chest/
    6	sharp_pain:-15	/cho$/
    -6		/cion/
    6		/cks/
    -6		/clea/
    -6		/clear/
    -6	sharp_pain:-31 numbness:41 tingling:-29	/co$/
    6		/como$/
    -6	numbness:42	/comp/
    -6		/conta/
    -6		/corre/
    6		/cra/
    -6		/cuan/
    6	bladder_bowel:69	/dde/
    -6		/dec/
    6	faint_dizzy:51	/desm/
    6	faint_dizzy:46	/desma/
    6	allergic_reaction:8	/dra/
    6	weakness:-14	/due/
    -6	sharp_pain:5	/ears/
    6		/echo$/
    6		/echo/
    -6		/ecio$/
    -6		/ecio/
    6	bladder_bowel:80	/eed$/
    6	sharp_pain:-17 weakness:9	/eg$/
    -6		/egu/
    6		/ejora/
    -6		/ela/
    -6		/elt/
    -6		/emoj/
    -6	sharp_pain:2	/emoji/
    6	radiating_pain:-6 numbness:-15 tingling:-18 worsening:-5 persistent_beyond_72h:-1 history_disc:-23 history_injury:-2 osteoporosis:-1 chest_breath:-32 faint_dizzy:-18 severe_bruising:-7 emergency:-16	/en$/
    -6		/ende/
    6		/ened/
    6	persistent_beyond_72h:-7	/engo/
    6		/ensi/
    6		/eor$/
    -6		/epl/
    6	fever:42	/ermo/
    6	fever:32	/ermom/
    6	radiating_pain:12	/erna$/
    6	faint_dizzy:9	/erti/
    6	chest_breath:-62	/ery/
    6	faint_dizzy:36	/esm/
    6	faint_dizzy:83	/esma/
    6	faint_dizzy:46	/esmay/
    6		/esto$/
    -6		/ethe/
    -6		/ether/
    -6		/fec/
    -6		/felt$/
    -6		/felt/
    6		/few/
    -6	bladder_bowel:-5	/ff$/
    6	persistent_beyond_72h:-12	/fie/
    6	numbness:15 saddle_numbness:-25	/foo/
    6	numbness:15 saddle_numbness:-1	/foot/
    -6	numbness:23	/for$/
    -6	weakness:5	/for/
    -6		/fou/
    6		/fra/
    -6		/fter$/
    -6		/fter/
    -6	tingling:5	/ged$/
    -6		/ged/
    6	saddle_numbness:-5	/ger/
    6		/ggi/
    6		/gri/
    6	weakness:7	/grip$/
    6	weakness:102	/grip/
    -6		/gur/
    6	sharp_pain:-47 numbness:18 persistent_beyond_72h:-8	/hand$/
    -6		/happ/
    -6	weakness:4 saddle_numbness:3	/hat/
    -6	numbness:26	/hed$/
    -6		/hed/
    -6		/hese$/
    -6		/hese/
    6	sharp_pain:-53 radiating_pain:-21 numbness:-24 chest_breath:68	/hest$/
    6	sharp_pain:-14 numbness:-1 tingling:-2 chest_breath:115	/hest/
    6		/hil/
    6		/hill/
    6		/houg/
    6		/hough/
    6		/hum/
    6		/hurts/
    -6		/iar$/
    6	weakness:-21 worsening:-6	/iat/
    6		/iati/
    6	sharp_pain:-16	/iend/
    6	radiating_pain:-3 tingling:1 worsening:-15 emergency:-4	/ike/
    -6		/im$/
    -6		/imag/
    6		/imes/
    6	weakness:41	/inar/
    6		/ince$/
    6		/ince/
    -6		/ines/
    6	numbness:3 worsening:-15	/inge/
    6	self_harm:14	/ink/
    6		/ips$/
    6		/ips/
    6	radiating_pain:3	/ire/
    -6	numbness:-18 worsening:-6 history_injury:-17 bladder_bowel:10	/is$/
    6	sharp_pain:-77 weakness:-4 numbness:-44 worsening:-9	/ita/
    -6		/ito$/
    -6		/ito/
    -6	sharp_pain:15	/ja$/
    -6		/ji$/
    6		/jo$/
    6		/jora/
    6	radiating_pain:-39 tingling:9 worsening:-37 persistent_beyond_72h:-12 faint_dizzy:-5	/ke$/
    6	pregnancy_symptom:5	/kic/
    6	pregnancy_symptom:56	/kick/
    -6		/lades/
    6	weakness:16	/lap/
    6		/lat/
    6	weakness:-61 numbness:37	/lee/
    6	weakness:-56 tingling:34	/leep$/
    6	radiating_pain:7 calf_swelling:2	/leg$/
    6	weakness:-17 numbness:-27 allergic_reaction:2	/len/
    -6	severe_headache:39	/lig/
    6		/lip/
    6	allergic_reaction:22	/liste/
    6	calf_swelling:22 severe_bruising:66	/loo/
    -6		/loos/
    -6		/loose/
    -6		/lori/
    6	sharp_pain:-18 numbness:-32 calf_swelling:-11 emergency:-6	/ls$/
    -6		/lto$/
    6	weakness:17	/mano/
    6	faint_dizzy:77	/mare/
    -6	severe_bruising:35	/mat/
    6		/mbar/
    6	emergency:61	/medi/
    -6		/ment/
    -6		/mess/
    6	numbness:17	/mid/
    -6		/mil/
    -6		/moj/
    -6		/moji$/
    -6	sharp_pain:8	/moji/
    6		/momet/
    -6		/mos/
    -6		/mov/
    -6		/nad/
    -6	numbness:3	/nada$/
    6	persistent_beyond_72h:-3	/nce$/
    6	severe_bruising:17	/neg/
    6	severe_bruising:90	/negr/
    -6		/nge$/
    6		/ngo$/
    -6		/none$/
    6		/nta$/
    -6		/ntac/
    -6		/ntact/
    -6		/oco$/
    -6		/oji$/
    -6		/oji/
    6		/olle/
    6	weakness:-9 tingling:12	/omo$/
    -6	sharp_pain:-55 worsening:33	/ong/
    -6		/oni/
    -6		/onta/
    -6		/oos/
    -6		/oose/
    6	weakness:-4 worsening:92	/ora/
    6		/orc/
    -6	fever:-36 severe_bruising:-5	/ore$/
    6	worsening:12 persistent_beyond_72h:-17	/orse/
    6		/orst$/
    6		/orst/
    -6		/oss/
    6		/part$/
    6	numbness:-28 bladder_bowel:22	/pee/
    6		/peor$/
    -6	numbness:38	/per$/
    -6		/pes/
    -6		/ppy$/
    -6		/ppy/
    6	persistent_beyond_72h:27	/pro/
    -6		/pue/
    6	sharp_pain:50	/pun/
    6		/quier/
    6	weakness:30	/ral/
    -6		/rand$/
    -6		/rang/
    -6		/range/
    -6		/rap/
    6	sharp_pain:-12 weakness:-10 allergic_reaction:27	/ras/
    6	radiating_pain:8 weakness:-33 persistent_beyond_72h:-61 faint_dizzy:-13	/rea/
    -6		/rent/
    -6		/repl/
    -6		/ria/
    6	bladder_bowel:186	/rina/
    6		/rmo/
    6	fever:22	/rmom/
    6	fever:4	/rmome/
    6		/rna$/
    6		/rot/
    6	sharp_pain:18 numbness:1	/rta/
    6	sharp_pain:-42	/rti/
    -6		/rvi/
    -6		/sab/
    -6		/sapp/
    6		/seem/
    -6		/send/
    6	weakness:-71 numbness:99	/sens/
    -6		/sent/
    6	numbness:32	/shin/
    6		/sid/
    6		/side/
    6		/sigue/
    6		/sil/
    -6		/sli/
    6	faint_dizzy:6	/smay/
    -6		/som/
    6		/stan/
    6		/tchy$/
    6		/tchy/
    -6		/these/
    -6	pregnancy_symptom:-1	/thin/
    6	bladder_bowel:34	/thou/
    6		/thoug/
    6		/thum/
    -6		/ti$/
    6	weakness:-25	/tig/
    6	numbness:-11 tingling:14 bladder_bowel:-5	/ting/
    6		/tone/
    -6		/tow/
    6	bladder_bowel:13	/trol/
    6		/tti/
    6		/two$/
    6		/two/
    6		/uda$/
    6		/uert/
    6	self_harm:37	/uic/
    -6		/uien/
    6	tingling:-4	/uier/
    6		/uita/
    6	numbness:-12	/una$/
    6		/urts$/
    6	history_injury:7 self_harm:-12	/urts/
    -6		/utom/
    -6		/utoma/
    -6		/ved$/
    6	worsening:6	/vez$/
    6	worsening:2	/vez/
    6	self_harm:38	/vivi/
    -6	sharp_pain:3 persistent_beyond_72h:-1	/was$/
    6		/wet$/
    6	bladder_bowel:185	/wet/
    -6		/wha/
    -6	weakness:14	/what$/
    -6		/what/
    6	radiating_pain:-4 weakness:-4 worsening:-11 self_harm:-39	/whe/
    6		/wo$/
    -6	bladder_bowel:43	/work/
    6		/worst/
    6		/wris/
    6		/wrist/
    -6		/years/
    6	persistent_beyond_72h:-29	/yes/
    -6	persistent_beyond_72h:8	/you/
    6		/yuda$/
    6		/yuda/
    6		: ~ <part>
    6	sharp_pain:-26 weakness:2	<be> <my>
    6		<be> dead
    6	numbness:42	<be> like
    6		<be> normal
    6	saddle_numbness:13	<be> numb
    6	sharp_pain:-47 radiating_pain:4 weakness:-1 numbness:32 persistent_beyond_72h:-25 history_disc:-8 history_injury:-20 bladder_bowel:-3 fever:-30 severe_headache:-39 self_harm:-19	<be> ~ <part>
    -6		<be> ~ cold
    6	faint_dizzy:22 emergency:13	<be> ~ i
    6		<be> ~ less
    -6	numbness:21	<be> ~ numb
    -6		<be> ~ today
    -6		<be> ~ when
    -6		<be> ~ yesterday
    6	persistent_beyond_72h:-7 severe_headache:-5 faint_dizzy:30 emergency:21	<become> ~ <the>
    6		<become> ~ and
    -6		<become> ~ at
    -6		<become> ~ would
    6		<count> ~ con
    6		<count> ~ of
    -6		<feel> good
    -6		<have> ~ .
    -6	emergency:17	<have> ~ <have>
    -6		<my> <part> on
    -6		<my> <person> <have>
    6	weakness:8	<my> <side> <part>
    -6		<my> again
    -6	emergency:39	<my> ~ <side>
    -6		<my> ~ ?
    6		<my> ~ massage
    6		<my> ~ nothing
    6		<part> <side>
    6		<part> with
    6	weakness:-65 numbness:55 fever:32	<part> ~ <feel>
    -6		<part> ~ <have>
    -6	history_injury:43	<part> ~ <time>
    -6		<part> ~ can
    -6		<part> ~ ya
    -6		<person> ~ <become>
    -6		<person> ~ numb
    6		<side> of
    -6		<side> ~ but
    -6	tingling:64	<side> ~ i
    -6		<side> ~ not
    6	numbness:48	<the> <feel>
    6		<the> <side> of
    -6	radiating_pain:16 emergency:14	<the> <the>
    6	worsening:-34	<the> <time>
    -6		<the> ache <be>
    -6		<the> morning than
    6	sharp_pain:19 radiating_pain:3 numbness:-15 tingling:2 worsening:-20 persistent_beyond_72h:10 history_disc:13 severe_headache:16 severe_bruising:11 self_harm:-17	<the> ~ <my>
    6	numbness:21	<the> ~ como
    -6		<the> ~ for
    -6	radiating_pain:62	<the> ~ from
    -6		<the> ~ paso
    -6	radiating_pain:105	<the> ~ por
    6		<the> ~ va
    -6		<time> ,
    6	persistent_beyond_72h:53	<time> now
    -6		<time> ~ <become>
    6		<time> ~ still
    6		<time> ~ today
    6		? yes
    6		? ~ ?
    -6	radiating_pain:-42 weakness:-13 numbness:-25 tingling:-2 worsening:-11 persistent_beyond_72h:-38 history_disc:-23 pregnancy_symptom:-5 bladder_bowel:-14 saddle_numbness:-47 chest_breath:-7 fever:-25 faint_dizzy:-39 allergic_reaction:-17 severe_bruising:-8 self_harm:-43	a
    -6		a massage
    -6		after
    -6		after ,
    6		aire
    6	sharp_pain:-6 weakness:-5 tingling:-4 worsening:2 persistent_beyond_72h:-15	and
    -6	weakness:37	and <the>
    6		and ~ sore
    -6		any
    6		apart
    6		apart from <the>
    6		apart ~ <the>
    6		as <time>
    6		as day
    6		ayuda
    -6		better every
    -6		better than
    -6		better ~ <time>
    -6		bit
    -6		bit ~ than
    -6		blades
    -6		but my
    6		but ~ <the>
    -6	worsening:53	by
    6		cada
    -6		can not put
    -6		can you
    -6		can ~ ?
    -6		can ~ put
    -6		can ~ really
    6		change
    6	radiating_pain:-25 numbness:-14	chest
    6	tingling:12	como
    -6		could <be>
    -6		could be
    6		cuando <my>
    6		cuando me
    6	persistent_beyond_72h:60	days
    6		do ~ want
    6		esto
    6		every
    6		feel it
    6		feels like
    -6		felt
    6		fever
    -6	numbness:23	for
    -6		for <time>
    6		for ~ <my>
    -6	radiating_pain:12	from <my>
    6		from <the>
    -6		from ~ .
    6		good .
    6	weakness:62	grip
    6	sharp_pain:-16 weakness:11 numbness:24	hand
    6		help <my> please
    6		help me
    6		help ~ please
    6	sharp_pain:2	hurts
    6	radiating_pain:-41 weakness:-21 numbness:-40 tingling:-36 worsening:-69 persistent_beyond_72h:-42 history_disc:-37 osteoporosis:-3 pregnancy_symptom:-31 bladder_bowel:-10 saddle_numbness:-34 calf_swelling:-84 fever:-30 severe_headache:-39 allergic_reaction:-31 severe_bruising:-26 emergency:-51 self_harm:1	i
    6	weakness:18	i <keep>
    -6		i did not
    -6		i will
    -6	faint_dizzy:44	i ~ ,
    -6		i ~ <time>
    -6		i ~ before
    -6		i ~ good
    -6		i ~ or
    6		if ~ .
    -6		if ~ <become>
    6		in <side>
    6	sharp_pain:-25 numbness:-19 emergency:2	in <the>
    -6		in with
    -6	numbness:-2	in ~ ,
    -6		in ~ <have>
    -6		in ~ <my>
    6		it is
    6		it ~ #
    -6	worsening:19	it ~ <become>
    -6		it ~ in
    6		it ~ it
    -6		last ~ but
    6		late+change
    -6		late+have
    6	persistent_beyond_72h:61	late+painful
    -6		late+shoulders
    -6		late+you
    6	sharp_pain:-56 radiating_pain:26 weakness:31 persistent_beyond_72h:-2 calf_swelling:7	leg
    -6		llegue
    -6		mas ~ ayer
    6		massage <be>
    -6		might
    -6		might <be>
    -6		might be
    6		more .
    6		more ~ <the>
    -6		morning than
    -6		much better
    -6		nada
    6		never ~ before
    -6		ni
    -6		no bother
    -6		no tengo
    -6		no ~ <side>
    -6	sharp_pain:71	no ~ dolor
    -6		none
    6		normal ~ <my>
    6	numbness:29 saddle_numbness:48	not <feel>
    6		not <feel> it
    -6		not <have>
    -6		not <the>
    6		not better
    -6		not numb
    -6		not put
    -6		not really say
    6		not want
    6		not ~ but
    -6		not ~ whether
    -6		nothing since
    6		now it <be>
    -6		numb or
    -6	numbness:32	numb ~ <the>
    -6		numb ~ <time>
    6	numbness:8 allergic_reaction:-18	of <my>
    -6		of it
    6		of ~ not
    -6	weakness:5	on ~ .
    6	weakness:-2 saddle_numbness:-8 fever:13	on ~ <part>
    6		on ~ <the>
    6	tingling:-28	out
    -6		out ~ .
    -6		pain s
    -6		pain ~ bit
    -6		para <the>
    -6		parar
    6	faint_dizzy:82	passed out
    6		peor
    6	weakness:42	pero ~ <the>
    -6		que ayer
    6		que no
    6		que no <be>
    -6		really say
    6		said to
    -6		same as ever
    -6	numbness:27	sharp pain
    -6		sharp ~ ,
    6		sharp ~ in
    -6		si <be>
    -6		si ~ <be>
    6		since i <become>
    6		since ~ <become>
    6		sit
    -6		slight headache
    -6		something ~ <my>
    -6		something ~ with
    6		still hurts
    -6		strange
    -6		su
    -6		tender ~ <the>
    6		than <the>
    6		than the
    6		the numbness
    6		the point
    6		there <be>
    6		there ~ <the>
    -6		these
    6		this morning
    -6		tingling ~ sharp
    6		tingling ~ yes
    6		to <part>
    6	sharp_pain:17 radiating_pain:6 emergency:6	to <the>
    -6		to normal
    6		to ~ <count>
    6		two
    6		un dolor
    6	sharp_pain:12	una
    6		up ~ <time>
    6		va <the>
    6	worsening:21	vez
    -6	sharp_pain:2	was
    6		was fine
    6		well ,
    6		wet
    -6		what
    -6		whether ~ <part>
    -6		will ~ <the>
    -6		with <my>
    -6		worse ~ than
    6		worst
    -6		would like
    6		y <be>
    6		y ~ <the>
    -6		years
    6		yes ,
    6		yes ~ <part>
    6		you said to
    5		# ~ <side>
    5		# ~ y
    -5		, <have>
    -5		, <have> not
    5		, <my> <part>
    5		, <side> <part>
    5		, <time>
    -5		, como
    5		, could not
    -5		, exactly
    -5		, feeling
    -5		, just
    -5		, just <the>
    -5		, none
    -5		, nothing since
    -5		, ~ great
    5	history_injury:2	, ~ hurts
    5	weakness:9 bladder_bowel:1	, ~ just
    5	numbness:-3	, ~ like
    5	weakness:22	, ~ not
    5		. <be>
    -5		. all
    5		. can not
    -5		. feeling
    -5		. i will
    -5		. me
    5	sharp_pain:12 weakness:-52 tingling:12	. ~ .
    5		. ~ <have>
    -5		. ~ after
    -5		. ~ bien
    5		. ~ for
    -5		. ~ good
    5		. ~ i
    5		. ~ si
    5	chest_breath:160	/^ai/
    -5	worsening:-25 calf_swelling:-6 faint_dizzy:-1 allergic_reaction:15 emergency:-21	/^al/
    5		/^ali/
    -5		/^alto/
    -5		/^alw/
    -5		/^alwa/
    5	sharp_pain:-20 weakness:-11	/^am/
    5	emergency:97	/^ambu/
    5		/^apa/
    5		/^apar/
    5		/^asa/
    5		/^asap/
    5		/^bec/
    -5		/^bedt/
    -5		/^best/
    5		/^blee/
    -5		/^book/
    5	allergic_reaction:17	/^burn/
    5	radiating_pain:31 weakness:-70 worsening:-19 calf_swelling:91	/^cal/
    -5		/^carr/
    -5	fever:26	/^cold/
    -5		/^comm/
    -5		/^conv/
    5	history_injury:3	/^cra/
    5	pregnancy_symptom:76	/^cram/
    -5		/^deci/
    5	numbness:13	/^dedo/
    -5	sharp_pain:-52 weakness:-4 tingling:-1 persistent_beyond_72h:-12 history_disc:12 history_injury:3 saddle_numbness:-47 chest_breath:-1 fever:-4 severe_headache:-11	/^di/
    -5		/^disa/
    5	sharp_pain:6 radiating_pain:7 weakness:-5 numbness:-5 tingling:-28 history_disc:-5 history_injury:-19 pregnancy_symptom:-2 bladder_bowel:-13 chest_breath:-11 calf_swelling:-17 fever:-14 allergic_reaction:-26 severe_bruising:-51 emergency:-42 self_harm:-37	/^do/
    -5		/^doe/
    -5		/^does/
    5	emergency:14	/^dro/
    5	history_injury:12	/^duel/
    5		/^elb/
    5		/^elbo/
    5		/^empe/
    5	bladder_bowel:7	/^esca/
    -5		/^esp/
    -5		/^even/
    5		/^few$/
    5	sharp_pain:-15 persistent_beyond_72h:-20 bladder_bowel:-14 saddle_numbness:-53 severe_headache:-10 faint_dizzy:-20 allergic_reaction:-20 emergency:-47	/^fi/
    5		/^fis/
    5		/^fist/
    -5		/^forg/
    5		/^goe/
    5		/^goes/
    -5		/^gon/
    -5		/^gone/
    -5		/^goo/
    -5		/^good/
    5		/^got/
    -5		/^gus/
    -5		/^gust/
    5	numbness:-4 severe_headache:3	/^hea/
    -5		/^him$/
    -5		/^him/
    5	sharp_pain:1 radiating_pain:6	/^hip$/
    -5		/^his$/
    5		/^horr/
    5	sharp_pain:13 weakness:-32 persistent_beyond_72h:-32 saddle_numbness:32	/^in/
    5	allergic_reaction:29	/^itc/
    5	allergic_reaction:108	/^itch/
    -5		/^jaj/
    -5		/^jaja/
    -5		/^kep/
    -5		/^kept/
    5	sharp_pain:3 radiating_pain:-8 tingling:-13 saddle_numbness:26 calf_swelling:-48 allergic_reaction:73 emergency:19	/^la/
    5	numbness:-2 worsening:-59 persistent_beyond_72h:-49 history_disc:-29 bladder_bowel:-23 calf_swelling:-28 fever:-31 emergency:-9	/^li/
    5		/^lip/
    5	self_harm:72	/^liv/
    5		/^llev/
    5	tingling:-2	/^look/
    5		/^lost/
    5		/^low/
    -5		/^mad/
    -5		/^made/
    -5		/^mag/
    -5		/^mand/
    -5		/^mil/
    5	persistent_beyond_72h:-12 severe_bruising:23	/^mor/
    5		/^mori/
    5	numbness:3	/^musl/
    5	self_harm:2	/^my/
    5	self_harm:10	/^mys/
    5		/^myse/
    -5		/^nex/
    -5		/^next/
    5	sharp_pain:-26 numbness:-1 tingling:-5 bladder_bowel:-4 emergency:34 self_harm:-1	/^now/
    5	sharp_pain:-29 radiating_pain:-92 weakness:-40 numbness:129 tingling:-61 worsening:-17 persistent_beyond_72h:-30 history_disc:-5 pregnancy_symptom:-23 saddle_numbness:30 calf_swelling:-13 severe_headache:-3 faint_dizzy:-28 allergic_reaction:-13 emergency:-2	/^numb/
    -5		/^ol/
    5		/^pee$/
    5	saddle_numbness:27	/^pen/
    -5		/^per/
    -5		/^perh/
    5		/^pink/
    5		/^pro/
    5	sharp_pain:59 weakness:2	/^pun/
    -5		/^qued/
    -5		/^rar/
    5		/^rath/
    -5		/^rece/
    5		/^ribs/
    -5		/^ring/
    -5		/^sabr/
    5	numbness:22	/^see/
    5	numbness:43	/^sens/
    5		/^shin/
    5		/^sinc/
    -5		/^sing/
    5	saddle_numbness:49	/^sit/
    -5	weakness:12	/^sl/
    -5		/^sli/
    5	history_disc:22 faint_dizzy:39	/^spin/
    5	weakness:24	/^ste/
    5		/^sud/
    5		/^sudd/
    -5		/^sure/
    -5		/^take/
    -5		/^than/
    5		/^ther/
    -5		/^toni/
    -5		/^tot/
    5	sharp_pain:3 numbness:-14 tingling:-31 persistent_beyond_72h:-61 history_injury:5	/^tw/
    5		/^und/
    -5		/^va/
    5		/^veo$/
    5		/^veo/
    -5		/^ver/
    5	sharp_pain:-30 radiating_pain:1 weakness:-25 worsening:-27 persistent_beyond_72h:-38 fever:-2 self_harm:35	/^wa/
    5	numbness:19	/^wake/
    -5	persistent_beyond_72h:-4	/^was/
    -5		/^wer/
    -5		/^were/
    5		/^wher/
    -5		/^whet/
    -5		/^won/
    5	weakness:-29 numbness:-2 persistent_beyond_72h:-36 self_harm:-10	/^wor/
    -5		/^you$/
    5	persistent_beyond_72h:-12	/abl/
    -5		/abr/
    -5		/abria/
    -5	radiating_pain:6 numbness:-53 tingling:-26 persistent_beyond_72h:7 faint_dizzy:-39 allergic_reaction:-19 emergency:-23	/ach/
    -5		/ache$/
    5	radiating_pain:-32 weakness:-12 tingling:-3 pregnancy_symptom:10 fever:-44 faint_dizzy:-27 allergic_reaction:-23 emergency:-43 self_harm:-21	/ada/
    -5	radiating_pain:95 worsening:40	/adi/
    5	severe_bruising:28	/ado$/
    -5		/ago$/
    5	sharp_pain:-7	/ak$/
    5		/ala/
    5		/alli/
    5	emergency:59	/allin/
    -5		/alto/
    -5		/alw/
    -5		/alwa/
    -5		/alway/
    5	emergency:15	/ambu/
    5	emergency:48	/ambul/
    -5	radiating_pain:-6 weakness:6 numbness:-13 tingling:-6 history_disc:-12 history_injury:-52 pregnancy_symptom:-26 faint_dizzy:-54 allergic_reaction:-45 self_harm:-13	/an$/
    -5		/ange/
    -5		/anged/
    5	worsening:15	/angr/
    -5		/anis/
    -5		/anke/
    -5		/ansa/
    -5		/any$/
    -5		/apis/
    5	bladder_bowel:39	/appen/
    -5		/ara$/
    -5		/arar/
    5		/area/
    -5		/arec/
    -5		/areci/
    5	sharp_pain:-34 radiating_pain:2 tingling:9 persistent_beyond_72h:-1	/arm$/
    -5		/arri/
    -5		/ars/
    5		/asap$/
    5		/asap/
    5	weakness:-15 chest_breath:48	/ath/
    5		/athe/
    5		/babl/
    5		/bably/
    5		/bec/
    -5		/bedt/
    -5		/bedti/
    -5		/best$/
    -5		/best/
    5	weakness:42 numbness:-28 worsening:33 persistent_beyond_72h:-37	/ble/
    5	pregnancy_symptom:1	/blee/
    5		/bleed/
    5		/blin/
    5	allergic_reaction:63	/blist/
    5	history_injury:18	/bone$/
    5	osteoporosis:33	/bone/
    -5		/book/
    -5		/bor/
    5		/bow$/
    -5		/box/
    5	sharp_pain:-41 radiating_pain:29 tingling:52	/bra/
    -5		/bria$/
    -5		/bria/
    5	sharp_pain:51 chest_breath:69	/bs$/
    5	emergency:3	/bula/
    5	emergency:1	/bulan/
    5	allergic_reaction:23	/burn/
    5	tingling:-14	/by$/
    5	worsening:12	/cada$/
    5		/cada/
    5	weakness:7	/camin/
    -5		/cansa/
    5		/cau/
    5	numbness:-19 worsening:-51	/chi/
    5	numbness:3 history_injury:77	/ci$/
    5		/cid/
    5	self_harm:1	/cida/
    5		/cks$/
    -5	numbness:7 fever:3	/cold$/
    -5	fever:22	/cold/
    -5	weakness:-3 numbness:4 history_disc:-27	/com/
    -5		/comm/
    5	weakness:-4 tingling:2	/como/
    -5		/compl/
    5	bladder_bowel:7	/contr/
    -5		/conv/
    5	pregnancy_symptom:113	/cram/
    5	pregnancy_symptom:36	/cramp/
    5	worsening:87 allergic_reaction:7	/cre/
    5		/cro/
    -5		/cuant/
    5	persistent_beyond_72h:36	/days$/
    5	persistent_beyond_72h:18	/days/
    -5		/deci/
    5		/ded$/
    5	numbness:10	/dedo/
    5		/del$/
    -5		/deli/
    -5		/deliv/
    5	bladder_bowel:12	/den/
    5		/din/
    -5		/disa/
    -5		/disap/
    -5		/doe/
    -5		/does$/
    -5		/does/
    -5		/doi/
    5	persistent_beyond_72h:-28	/dow/
    -5		/dres/
    -5		/drivi/
    5	emergency:24	/dro/
    -5		/dti/
    -5		/dtim/
    -5		/dtime/
    5	history_injury:1	/duel/
    5	history_injury:25	/duele/
    5	faint_dizzy:41	/eade/
    5	sharp_pain:-11 numbness:-25	/eak$/
    5		/ean$/
    5		/ean/
    -5		/ears$/
    -5		/eave$/
    5	fever:101	/ebr/
    5		/edia/
    -5		/edt/
    -5		/edti/
    -5		/edtim/
    5	sharp_pain:-39 worsening:-10 history_injury:20 bladder_bowel:-26	/eek/
    5		/eem/
    5		/eems$/
    5		/eems/
    5		/eeps$/
    5	sharp_pain:-3	/eeps/
    -5		/ees$/
    -5		/ees/
    -5	radiating_pain:15	/ega/
    -5		/egar/
    -5		/egue/
    5	persistent_beyond_72h:22	/ejori/
    5		/elb/
    5		/elbo/
    5		/elbow/
    5		/ele$/
    -5	numbness:46	/eling/
    -5		/eliv/
    -5		/elive/
    -5		/elt$/
    -5		/emai/
    5		/empeo/
    5		/enci/
    5		/ened$/
    5	radiating_pain:-30 weakness:-52 tingling:-13 worsening:-16 persistent_beyond_72h:-47 history_disc:-1 bladder_bowel:7 saddle_numbness:4 chest_breath:-32 calf_swelling:-8 allergic_reaction:-16 severe_bruising:-2 self_harm:-28	/ent/
    -5		/ents$/
    -5		/ents/
    -5		/ept/
    -5		/erap/
    5	fever:15	/erat/
    -5		/ered$/
    -5		/ered/
    -5		/erf/
    -5		/erh/
    -5		/erha/
    -5		/erhap/
    5	fever:42	/erin/
    5		/erio/
    -5		/esa/
    -5		/ese$/
    5	chest_breath:21	/espi/
    5	chest_breath:17	/espir/
    -5		/estar/
    5		/esto/
    -5		/estos/
    5		/eter$/
    5	emergency:65	/ey$/
    -5		/fect/
    -5	numbness:1 saddle_numbness:13	/feeli/
    5		/few$/
    -5		/ffic/
    5		/fis/
    5		/fist$/
    5		/fist/
    5		/fore/
    -5		/forg/
    -5	sharp_pain:-17	/ful/
    -5		/full/
    5	history_disc:13	/fus/
    5	sharp_pain:-29 numbness:-111 tingling:-28 faint_dizzy:-3 emergency:48	/gen/
    5		/goe/
    5		/goes$/
    5		/goes/
    5	weakness:-1 tingling:-32 persistent_beyond_72h:-2 allergic_reaction:-3 emergency:-8	/gon/
    -5		/gone$/
    -5		/gone/
    -5		/goo/
    -5		/good/
    5	sharp_pain:-36	/gra/
    5		/grad/
    5		/guan/
    5	sharp_pain:-34 numbness:-26 worsening:-17	/gue/
    -5		/gus/
    -5		/gust/
    -5		/gusto/
    5		/happe/
    -5		/haps$/
    -5		/haps/
    5	severe_headache:85	/head$/
    5	sharp_pain:-1 tingling:18	/hen$/
    5	numbness:8 osteoporosis:3 pregnancy_symptom:6	/here$/
    5		/hermo/
    -5		/heth/
    -5		/hethe/
    -5		/him$/
    -5		/him/
    5	sharp_pain:40	/hip$/
    -5		/his$/
    -5	radiating_pain:46	/hoo/
    5		/horr/
    5		/humb$/
    -5		/ibe$/
    5		/ibs$/
    5		/ibs/
    5	worsening:6	/id$/
    5	tingling:11	/ide$/
    5		/ief/
    -5		/iew$/
    -5		/iew/
    5	sharp_pain:-39 worsening:-19	/igu/
    5		/igue$/
    -5		/imagi/
    -5	worsening:29	/ime$/
    5		/imes$/
    5	weakness:34	/imp/
    5		/inch/
    -5	tingling:-31 bladder_bowel:15	/ine/
    5		/inky$/
    5		/inky/
    -5		/int$/
    5		/ira/
    -5		/isap/
    -5		/isapp/
    5	tingling:-12	/ise/
    5		/ises$/
    5		/ises/
    -5	weakness:13	/ishe/
    5	weakness:22 history_injury:48	/ist/
    5	allergic_reaction:12	/ister/
    5		/itchy/
    -5	radiating_pain:-5	/ith$/
    5	sharp_pain:-13 self_harm:117	/ivi/
    -5		/jaj/
    -5		/jaja$/
    -5		/jaja/
    5		/jori/
    5		/joria/
    5		/ken$/
    -5		/kep/
    -5		/kept$/
    -5		/kept/
    5		/kly$/
    5		/kly/
    5	sharp_pain:-33 weakness:25	/la$/
    -5		/lag/
    5	emergency:37	/lanc/
    5		/las/
    5		/lbow$/
    5		/lbow/
    -5		/leare/
    5		/led$/
    5		/led/
    5		/less/
    5		/lev/
    -5		/lis/
    -5		/list$/
    5	self_harm:146	/liv/
    -5		/liver/
    5	sharp_pain:26	/llas$/
    5	sharp_pain:65	/llas/
    5		/llev/
    5	allergic_reaction:40	/lli/
    5		/look/
    5	numbness:57	/lost$/
    5		/lost/
    -5		/lwa/
    -5		/lway/
    -5		/lways/
    -5		/mad/
    -5		/made$/
    -5		/made/
    -5		/magin/
    -5		/mate/
    5		/mba/
    5		/mbu/
    5	emergency:14	/mbul/
    5	emergency:55	/mbula/
    -5	sharp_pain:-14 radiating_pain:-18 weakness:-14 chest_breath:-5 severe_headache:-30 allergic_reaction:-15 severe_bruising:-14	/me$/
    5		/media/
    -5		/migh/
    -5		/might/
    5	tingling:40	/migue/
    5	fever:34	/mom/
    5	fever:95	/mome/
    5		/mori/
    5		/morir/
    5		/mpeo/
    5		/mpeor/
    5		/mps$/
    5		/mps/
    5		/musl/
    5		/muslo/
    5	bladder_bowel:1	/mys/
    5	self_harm:38	/myse/
    5	bladder_bowel:25 self_harm:11	/mysel/
    5		/nci/
    -5		/nco/
    5	history_injury:31	/nded$/
    5	history_injury:26	/nded/
    -5		/nex/
    -5		/next$/
    -5		/next/
    5	sharp_pain:-20 radiating_pain:-9 weakness:-22 numbness:-21 tingling:-17 persistent_beyond_72h:-14 history_disc:-23 history_injury:-40 osteoporosis:-1 pregnancy_symptom:-2 calf_swelling:-19 severe_headache:-11 faint_dizzy:-32 allergic_reaction:-21 severe_bruising:-25 emergency:-34	/ng$/
    5		/nge/
    -5		/nged$/
    -5		/nged/
    5	radiating_pain:-20	/ngo/
    5		/ngr/
    -5	radiating_pain:1 faint_dizzy:2	/nin/
    -5		/nke/
    -5		/none/
    5		/nor/
    5		/norm/
    5	radiating_pain:-4 numbness:-1 worsening:-3 persistent_beyond_72h:-3 history_disc:-1 faint_dizzy:-1	/not$/
    5	sharp_pain:-1 radiating_pain:4 pregnancy_symptom:-2 self_harm:-8	/now$/
    5		/nso/
    -5		/ntes/
    5	saddle_numbness:26	/nti/
    5	bladder_bowel:8	/ntrol/
    -5	numbness:-4 tingling:54	/nts$/
    -5	numbness:-8	/nts/
    5	weakness:-2	/ntu/
    5		/ntur/
    5		/ntura/
    5	weakness:-6 numbness:4 tingling:-6 worsening:-18 history_disc:-10 saddle_numbness:34 calf_swelling:-8 fever:-8 severe_bruising:-45 emergency:-33	/numb/
    5		/obab/
    5		/obabl/
    -5		/oco/
    5	numbness:-6 bladder_bowel:98	/oile/
    5	self_harm:1	/oint$/
    5		/oken$/
    5		/oken/
    5		/olla/
    5	sharp_pain:238	/olt/
    -5		/omati/
    -5		/omen/
    5		/omete/
    -5		/omm/
    -5		/ompl/
    5		/onst/
    5		/ontr/
    5		/ontro/
    -5		/onv/
    5	radiating_pain:4 weakness:22 tingling:-14 persistent_beyond_72h:-39 bladder_bowel:-20 saddle_numbness:-26 allergic_reaction:-6 emergency:-22	/oot/
    5	worsening:79	/orer$/
    5	worsening:78	/orer/
    -5		/org/
    5	weakness:-94 persistent_beyond_72h:35	/ori/
    5		/orir/
    5	tingling:17	/orri/
    5	worsening:5 persistent_beyond_72h:-8	/orse$/
    5		/ort/
    5		/osa/
    -5	history_injury:8	/ou$/
    -5	self_harm:21	/ould$/
    -5		/our$/
    5	weakness:10	/ove$/
    5		/ower$/
    5		/ower/
    -5		/ox$/
    -5		/parar/
    -5		/pare/
    -5		/parec/
    5		/pe$/
    -5		/pea/
    5		/pee$/
    -5		/perh/
    -5		/perha/
    5		/pi$/
    5	sharp_pain:-1	/pie$/
    5		/pink/
    5		/pinky/
    5		/pir/
    5	chest_breath:1	/pira/
    5	chest_breath:5	/pirar/
    -5	sharp_pain:-7 radiating_pain:-21	/ple/
    -5		/poc/
    -5		/poco$/
    5		/ppen/
    5		/ppene/
    -5		/puede/
    -5		/py$/
    -5		/qued/
    5	tingling:-9 persistent_beyond_72h:-1	/quie/
    5		/rathe/
    5		/raz/
    5	tingling:1	/rear/
    -5		/rece/
    -5		/ren$/
    -5		/rep/
    5		/rer$/
    5		/rer/
    5	chest_breath:103	/respi/
    -5		/rha/
    -5		/rhap/
    -5		/rhaps/
    -5		/ribe$/
    5	sharp_pain:1	/ribs$/
    5	sharp_pain:7	/ribs/
    5	numbness:-49	/ris/
    5	weakness:10	/rist$/
    5		/rist/
    -5	saddle_numbness:2	/riv/
    -5		/rivi/
    -5		/rivin/
    5	sharp_pain:-45 radiating_pain:9 weakness:29 bladder_bowel:-1 allergic_reaction:-22	/rm$/
    5		/rna/
    5		/robab/
    5		/rol$/
    -5		/rong$/
    -5		/rrie/
    -5		/rried/
    5		/rus/
    -5		/sabr/
    -5		/sabri/
    5		/sap$/
    5	osteoporosis:67	/sca/
    -5		/sch/
    5	numbness:39	/see/
    5		/seems/
    5	self_harm:17	/ser/
    5	pregnancy_symptom:11	/sinc/
    5	pregnancy_symptom:7	/since/
    -5	worsening:23 persistent_beyond_72h:24	/sing/
    5		/sit$/
    5	saddle_numbness:33	/sit/
    5		/slo$/
    5		/sma/
    5	worsening:36	/sorer/
    -5	emergency:39	/spe/
    5	history_disc:28 faint_dizzy:11	/spin/
    5		/spir/
    5	chest_breath:57	/spira/
    5	sharp_pain:-33 radiating_pain:-30 weakness:11 tingling:-94 worsening:-6 persistent_beyond_72h:-22 history_disc:-6 pregnancy_symptom:-9 saddle_numbness:-1 calf_swelling:-7 faint_dizzy:-45 allergic_reaction:-32 severe_bruising:-5	/st$/
    -5		/sta$/
    5		/stant/
    5	sharp_pain:-9 persistent_beyond_72h:-5	/ster/
    -5		/stos$/
    -5	weakness:29	/str/
    -5		/stran/
    5		/sud/
    5		/sudd/
    5		/sudde/
    -5		/sue/
    -5		/tact/
    5		/tai/
    -5		/tak/
    5		/tand/
    5		/tant/
    5	tingling:-4 persistent_beyond_72h:-30 bladder_bowel:-4 allergic_reaction:119	/tch/
    5		/ten$/
    -5		/than/
    5	numbness:-1 tingling:-7 persistent_beyond_72h:-8 osteoporosis:-1 pregnancy_symptom:-1 emergency:-23	/the$/
    5		/therm/
    -5		/thes/
    5		/thro/
    -5		/tie/
    5		/times/
    5	numbness:7	/tion/
    -5		/toni/
    -5		/tot/
    -5	radiating_pain:52	/tra/
    -5		/tran/
    5	tingling:-9	/tri/
    5		/trol$/
    5		/ttin/
    5		/tting/
    5		/ture$/
    5		/ture/
    -5		/ual$/
    -5		/uble$/
    5		/uda/
    5		/udde/
    5		/udden/
    5		/ude/
    -5		/uede$/
    5		/uele$/
    5	history_injury:37	/uele/
    -5		/uien$/
    -5		/uise$/
    5		/uises/
    5	emergency:25	/ulan/
    5	emergency:14	/ulanc/
    -5	self_harm:26	/uld$/
    -5		/uli/
    5	sharp_pain:4 radiating_pain:-14	/una/
    -5		/ur$/
    5	weakness:88	/ush$/
    5		/usl/
    5		/uslo$/
    5		/uslo/
    -5		/veni/
    5		/veo$/
    5		/veo/
    5	calf_swelling:2	/ves/
    5		/vien/
    -5		/view$/
    -5		/view/
    -5	faint_dizzy:16	/vis/
    5		/viv/
    5		/vo$/
    5	numbness:4	/wake/
    -5	persistent_beyond_72h:-3	/was/
    -5		/ways$/
    -5		/ways/
    5		/wer$/
    -5		/were$/
    -5		/were/
    -5		/whet/
    -5		/wheth/
    -5		/win/
    -5		/won/
    5	weakness:-6 numbness:-1 persistent_beyond_72h:-40 fever:-1	/wor/
    -5		/you$/
    5	bladder_bowel:27 self_harm:27	/ysel/
    5	bladder_bowel:2 self_harm:9	/yself/
    5	sharp_pain:-1 numbness:-20 tingling:-9 pregnancy_symptom:5	/za$/
    -5	weakness:-10 numbness:-13 tingling:27	/zin/
    -5		/zing$/
    -5		: ~ <be>
    -5		<be> <the> <side>
    -5		<be> <the> touch
    -5		<be> bien
    5		<be> here
    5		<be> in
    5		<be> normal que
    -5		<be> not <side>
    -5		<be> not numb
    -5		<be> worse than
    5		<be> ~ desde
    5		<be> ~ much
    -5		<be> ~ new
    5		<be> ~ normal
    -5		<be> ~ nothing
    5	chest_breath:24	<be> ~ on
    5	numbness:-19	<be> ~ que
    5		<be> ~ there
    -5		<be> ~ touch
    -5		<be> ~ worse
    -5		<become> .
    5	numbness:-56	<become> <the>
    5		<become> away
    -5	worsening:-19	<count> <time>
    5		<count> of
    -5		<day> ~ <become>
    5		<day> ~ <day>
    5		<day> ~ today
    -5		<feel> great
    -5		<feel> ~ ,
    -5		<feel> ~ .
    -5		<feel> ~ bit
    -5	sharp_pain:-73 numbness:-9 history_disc:67 pregnancy_symptom:14 fever:9	<have> <the>
    5		<have> ~ accident
    -5		<have> ~ no
    5		<have> ~ to
    5		<have> ~ yesterday
    -5		<my> <part> <become>
    -5		<my> ?
    5		<my> ~ after
    -5		<my> ~ ayer
    -5		<my> ~ bien
    -5		<my> ~ con
    -5		<my> ~ from
    5	numbness:17	<my> ~ it
    5	saddle_numbness:52	<my> ~ like
    -5		<my> ~ on
    5		<my> ~ should
    -5		<my> ~ to
    5		<my> ~ will
    5	faint_dizzy:56	<my> ~ y
    -5	numbness:25	<part> <become>
    5		<part> <have> no
    -5		<part> on <the>
    5		<part> to <part>
    -5		<part> to normal
    5	weakness:52	<part> will
    5	weakness:21	<part> will not
    5		<part> with <the>
    -5	weakness:35	<part> ~ <count>
    -5		<part> ~ but
    -5	radiating_pain:7 numbness:10 tingling:25 worsening:-5 history_injury:72	<part> ~ it
    5		<part> ~ morning
    -5		<part> ~ normal
    5		<side> .
    -5		<side> <become>
    5		<side> <part> .
    -5		<side> sore
    -5		<side> ~ .
    -5		<side> ~ <have>
    5		<side> ~ dead
    5	numbness:48	<side> ~ like
    5		<side> ~ please
    -5	radiating_pain:14	<the> <part> ,
    5	weakness:48	<the> <part> no
    5		<the> fist
    -5		<the> massage
    5		<the> peor
    5		<the> point
    -5		<the> time
    -5		<the> touch
    5		<the> ~ #
    -5		<the> ~ about
    5		<the> ~ before
    -5		<the> ~ bit
    -5	weakness:-19	<the> ~ de
    5		<the> ~ do
    -5		<the> ~ en
    5		<the> ~ hoy
    -5		<the> ~ if
    5		<the> ~ just
    5		<the> ~ nothing
    5		<the> ~ now
    -5		<the> ~ pero
    -5		<the> ~ soreness
    -5		<the> ~ than
    5		<the> ~ there
    -5		<time> but it
    5		<time> it
    -5		<time> ~ .
    5		<time> ~ bit
    5		a fist
    -5		ache <be>
    -5		ache <be> still
    -5		ache ~ still
    -5		after ~ <be>
    -5		after ~ up
    5		all day
    -5		all gone
    -5		always
    5		am #
    -5		am driving
    5		am in
    -5		an ache
    -5		and <have>
    -5		and has
    -5	weakness:6	and ~ <become>
    5		and ~ <side>
    5		and ~ <time>
    -5		and ~ great
    -5		and ~ normal
    5		and ~ tender
    -5	faint_dizzy:53	and ~ to
    5		apart from
    -5		as ~ ,
    5	sharp_pain:-2	as ~ as
    5		asap
    5		ayer ~ <the>
    -5		back is
    -5		bedtime
    -5		been better
    -5		before <the>
    -5		before ~ <become>
    -5		before ~ and
    -5		best
    -5		better every <time>
    5		better ~ <the>
    -5		better ~ in
    -5		bit ~ morning
    -5		bruise
    5		bruises
    -5		but <my> <part>
    -5		but i <be>
    -5		but ~ ,
    5		calf is
    5		came <part>
    5		came back
    -5		came in
    5		can ~ <become>
    -5		can ~ tell
    -5		carried
    -5		cleared
    -5		cleared up
    -5	fever:69	cold
    5		control
    -5		could ~ <my>
    -5		cuanto
    5		day one
    -5		de ~ ni
    -5		dead ~ ,
    5		dias con
    -5	history_injury:59	did not
    -5		do i
    5		do not want
    -5		do ~ <have>
    -5	weakness:4	do ~ <my>
    -5		do ~ <part>
    -5		do ~ know
    -5		does
    -5		does not
    -5		down ~ ,
    -5		driving
    5	persistent_beyond_72h:7	duele
    -5		duele ~ ayer
    5		elbow
    5		en ~ vida
    -5		en ~ y
    -5		estos
    -5	worsening:96	every <time>
    5		every ~ <time>
    5		every ~ i
    5		fainted
    -5	saddle_numbness:13	feeling
    5		few
    5		fine ~ <count>
    5	weakness:30	fist
    -5		foot was
    5		for ~ <part>
    -5		for ~ after
    -5		from ~ <be>
    -5		full strength
    -5		give ~ <the>
    5		goes
    -5		gone
    5		good ~ and
    -5		grand
    5		great ~ .
    -5		gusto
    5		happened
    -5		hard to
    5	severe_headache:61 faint_dizzy:32	head
    -5		help ~ ?
    -5		him
    5	sharp_pain:9	hip
    -5		his
    5		hold <my>
    -5		how ~ <be>
    -5		how ~ <the>
    5		hurts ~ <the>
    5	radiating_pain:-3 tingling:-2 faint_dizzy:-6	i <be>
    5		i <be> #
    -5		i <be> <side>
    -5		i <be> driving
    -5		i <be> not
    5	radiating_pain:-1 numbness:-3 worsening:-3 bladder_bowel:6	i <have>
    -5		i asked
    -5		i came in
    5		i keep
    -5		i said
    -5		i would like
    5	numbness:-148	i ~ dead
    5	faint_dizzy:31	i ~ down
    -5		i ~ driving
    -5		i ~ really
    5	faint_dizzy:37	i ~ up
    5		if i <be>
    -5		if ~ <part>
    5		in <part>
    -5	tingling:19	in <the> <part>
    -5		in ~ <become>
    -5		in ~ ?
    -5		in ~ but
    -5		in ~ no
    5		in ~ you
    5		is that
    -5		it <be> yesterday
    -5		it ~ <time>
    5		it ~ but
    -5		it ~ more
    5		it ~ on
    5		it ~ sore
    5		itchy
    -5		just <the>
    -5		just ~ <be>
    5		just ~ <my>
    -5		just ~ it
    -5		kept
    5	history_disc:251	l5
    5		la ciatica
    5	worsening:93	late+back
    5		late+bad
    5	persistent_beyond_72h:13	late+bit
    -5	numbness:26	late+can
    5	persistent_beyond_72h:49	late+con
    5		late+days
    5		late+do
    -5	persistent_beyond_72h:34	late+every
    5	numbness:64 saddle_numbness:21	late+feeling
    -5		late+felt
    -5		late+free
    5		late+going
    -5		late+hardly
    5	worsening:40 persistent_beyond_72h:5	late+has
    5		late+hurting
    5		late+last
    -5		late+los
    5		late+mejoria
    5		late+monday
    5		late+night
    -5		late+once
    -5		late+or
    5		late+right
    5	persistent_beyond_72h:17	late+sigue
    -5		late+sin
    5		late+that
    -5		late+would
    -5		leave
    5		less ~ than
    5		lift <my>
    5	sharp_pain:36 calf_swelling:6	like a
    -5	faint_dizzy:55	like i
    5		like it
    -5		list
    -5		little sore
    -5	sharp_pain:14	lo
    5		lost
    5		love
    -5		made
    5		make <the> fist
    5	weakness:2	make ~ fist
    -5		mas que ayer
    -5		me again
    5	persistent_beyond_72h:6	mejoria
    -5		might <be> <the>
    -5		might ~ <the>
    -5	worsening:84	more
    5		muslo
    -5		muy bien
    -5	radiating_pain:9	my arm
    5		my chest
    5	numbness:23	my heel
    -5	radiating_pain:67	my leg
    5	self_harm:11	myself
    5		never happened
    -5		never ~ massage
    -5		next
    -5		night
    5	sharp_pain:-18 tingling:27	no .
    -5		no estoy
    -5		no sabria
    5	numbness:64 saddle_numbness:98	no siento
    5	weakness:81	no ~ in
    5	tingling:14	no ~ yes
    5		normal que
    5		not <feel> <my>
    -5		not feeling
    5	bladder_bowel:24	not hold
    -5		not right
    -5		not ~ again
    5		not ~ fist
    5		not ~ i
    -5		not ~ pain
    -5		not ~ so
    -5		not ~ with
    -5	persistent_beyond_72h:13	now .
    5		now ~ <part>
    5	numbness:51	numb <part>
    -5		numb ~ <be>
    -5		numb ~ not
    -5		o ~ ?
    5	sharp_pain:18	of #
    5	sharp_pain:110	of <count>
    5		of ten
    -5		of ~ .
    5	fever:11	on the
    5		on ~ to
    5		on ~ today
    5		only ~ ,
    -5		or just
    -5		or ~ ,
    -5		or ~ <the>
    -5		or ~ it
    5		out of <count>
    5		out ~ <count>
    5		out ~ <the>
    -5		out ~ office
    -5		pain down
    -5		pain down <my>
    5		pain ~ /
    5		pain ~ not
    5		pain ~ of
    5		pain ~ same
    5		pee
    -5		perhaps
    5		pinky
    5	self_harm:46	point
    5		probably
    -5		puedo ~ ?
    -5		puedo ~ hoy
    -5		put <my>
    5		rather
    5	chest_breath:14	respirar
    5		ribs
    -5		ring
    -5		sabria
    5		sciatica ~ up
    5	sharp_pain:-1 radiating_pain:5 weakness:7 numbness:-7 pregnancy_symptom:22 allergic_reaction:-21	se
    5		seems
    5		sharp ~ <my>
    5		sharp ~ <part>
    -5		shoulder blades
    5	weakness:-29	si ,
    -5		siento bien
    5		sigue
    5		since
    5		since last
    5	sharp_pain:14	since last <time>
    -5		since my
    5		since ~ <time>
    -5		since ~ in
    5		sleep
    5		so bad
    -5		so i
    -5		so ~ <become>
    -5		so ~ <my>
    -5		something ~ <side>
    -5		something ~ not
    5		sore for
    -5		soreness <side>
    5		soreness ~ <be>
    5	worsening:78	sorer
    5		still in
    -5		still sore
    -5		sure
    -5		take
    5		ten days
    5		than before
    -5		than it
    -5		than it <be>
    -5		than last
    -5		than yesterday
    -5		than ~ <time>
    -5		than ~ last
    5		thank you for
    5		thank ~ for
    5		thanks ,
    5		the left
    -5		the shoulders
    -5		the table
    5		then ~ <part>
    5		then ~ <the>
    5	numbness:21 saddle_numbness:3	there
    5		there s
    5		thermometer
    5		thing <be>
    5		thing is
    5		thought
    5	numbness:4	thumb
    -5		tingling in <my>
    -5		tingling or
    -5		tingling ~ pain
    -5		to it
    5	radiating_pain:31 emergency:33	to the
    5		to ~ it
    5		todo ~ <the>
    5		todo ~ que
    5		under
    -5		used to
    5		va a
    5		veo
    -5		was not
    -5		was numb
    -5		were
    -5		what ~ if
    -5		when you
    5		where ~ <be>
    -5		whether
    -5		whether <my>
    -5		whether <my> <part>
    -5		whether my
    -5		whether ~ <be>
    -5		who <be>
    5		with you
    -5		with ~ ,
    -5		with ~ .
    -5		with ~ <my>
    5	weakness:-1 worsening:40 persistent_beyond_72h:-16	worse
    5		worse ~ <the>
    5		would ~ ,
    -5		would ~ <the>
    5		would ~ it
    5		wrist
    -5	sharp_pain:5	y ~ no
    5		y ~ que
    -5		ya ~ <be>
    5		yes .
    5		yes ~ <the>
    -5		you
    5		you for
    5		you ~ and
    5		you ~ to
    -4	history_disc:17	# ,
    4		# <time> and
    4		# de
    4		# dias
    4	sharp_pain:55	# out of
    4		# ~ ?
    -4		# ~ in
    4		# ~ not
    4		# ~ of
    4		# ~ today
    4		, <the> #
    4		, but
    -4		, can not
    4		, es
    -4		, hard
    -4		, hard to
    -4		, has
    4		, he
    -4		, hoy
    -4		, i <be>
    4		, it <be>
    -4		, no pain
    -4		, not
    4	worsening:128	, now
    -4		, otherwise
    -4		, would
    -4		, ya
    4		, ~ :
    4	worsening:32	, ~ again
    4		, ~ ahi
    -4		, ~ good
    -4		, ~ help
    -4		, ~ here
    4	weakness:22	, ~ i
    -4		, ~ massage
    -4		, ~ new
    4	numbness:79	, ~ numb
    4		, ~ only
    -4		, ~ or
    -4	sharp_pain:70 persistent_beyond_72h:-38	, ~ pain
    -4		, ~ passed
    -4		, ~ said
    -4		, ~ same
    -4		, ~ tell
    -4		. .
    -4	weakness:9	. . .
    -4		. <my> <be>
    4	sharp_pain:6 weakness:4	. <the>
    -4		. <the> <part>
    4		. can
    4		. he
    4		. it
    4		. lo
    4		. only thing
    4		. sorry
    4		. still
    4	tingling:5	. yes
    4		. ~ <day>
    4		. ~ but
    4		. ~ can
    -4		. ~ fine
    4		. ~ last
    4		. ~ massage
    -4		. ~ sharp
    4		. ~ up
    4	sharp_pain:-72	. ~ yes
    -4	persistent_beyond_72h:2	/^ache/
    -4		/^adol/
    4		/^afr/
    4		/^afra/
    4		/^aliv/
    -4		/^alm/
    4		/^als/
    4		/^also/
    -4		/^alt/
    4		/^ank/
    4	history_injury:7	/^ankl/
    -4		/^ann/
    4		/^anym/
    -4		/^anyw/
    4		/^aro/
    4		/^arou/
    -4		/^as/
    -4		/^avi/
    -4		/^avis/
    4		/^bad$/
    -4		/^baj/
    -4		/^bana/
    -4		/^barb/
    -4		/^beau/
    4		/^beca/
    -4		/^bes/
    -4		/^bie/
    -4		/^bien/
    4		/^bik/
    4		/^bike/
    4	saddle_numbness:40	/^bits/
    4	severe_bruising:6	/^blac/
    4	pregnancy_symptom:20	/^ble/
    -4		/^bod/
    -4		/^body/
    -4		/^bore/
    4	tingling:13	/^both/
    4	weakness:-7 chest_breath:59	/^bre/
    4	weakness:-2 chest_breath:69	/^brea/
    -4		/^bri/
    4		/^bump/
    4	numbness:-2	/^cam/
    4	weakness:12	/^cami/
    -4		/^cans/
    -4		/^cap/
    -4	weakness:10 history_injury:28 emergency:14	/^car/
    4		/^ciat/
    -4	weakness:35 allergic_reaction:5	/^cl/
    -4	radiating_pain:-2 weakness:-5	/^com/
    4		/^cons/
    4		/^cos/
    -4		/^cuer/
    4	radiating_pain:-2 numbness:45 saddle_numbness:23	/^dea/
    -4		/^deje/
    4		/^del$/
    4	weakness:-41	/^des/
    4	persistent_beyond_72h:17	/^dias/
    4		/^dic/
    4		/^dice/
    -4		/^dif/
    -4		/^diff/
    4	persistent_beyond_72h:31	/^doli/
    4	weakness:37	/^dra/
    4	weakness:49	/^drag/
    -4		/^dre/
    4		/^drop/
    -4		/^dur/
    -4	numbness:15	/^durm/
    4	sharp_pain:14	/^ele/
    -4		/^ema/
    -4		/^emai/
    4		/^emb/
    4	pregnancy_symptom:62	/^emba/
    4		/^enci/
    4	self_harm:41	/^endi/
    4		/^esto/
    4	worsening:29	/^ever/
    4	sharp_pain:32	/^exc/
    4	allergic_reaction:47 emergency:26	/^ey/
    4	allergic_reaction:29 emergency:8	/^eye/
    4	sharp_pain:-30 radiating_pain:-62 weakness:-26 numbness:11 worsening:-35 persistent_beyond_72h:-36 bladder_bowel:-13 saddle_numbness:24 calf_swelling:-43 severe_headache:-26 allergic_reaction:-12 severe_bruising:-37 emergency:-72 self_harm:-33	/^fe/
    4	tingling:20	/^feet/
    4		/^fie/
    -4		/^firs/
    4	worsening:27	/^flar/
    4		/^flop/
    -4		/^foun/
    -4	sharp_pain:-30 radiating_pain:7 numbness:9 severe_headache:-3 self_harm:-2	/^fr/
    4		/^got$/
    -4	sharp_pain:-30 weakness:43 numbness:-62	/^gr/
    -4		/^gran/
    -4		/^gy/
    -4		/^hah/
    -4		/^haha/
    -4		/^heal/
    4		/^hinc/
    -4		/^hm/
    -4		/^hmm$/
    -4		/^hmm/
    4	radiating_pain:-17 weakness:-3 numbness:-14 tingling:-13 persistent_beyond_72h:-16 history_injury:-9 pregnancy_symptom:-40 bladder_bowel:-6 saddle_numbness:-2 chest_breath:-5 severe_headache:-18 faint_dizzy:-31 severe_bruising:-21 emergency:-5	/^ho/
    -4		/^hora/
    4		/^hot$/
    4	weakness:-17	/^hot/
    -4		/^hoy$/
    -4		/^hoy/
    -4		/^ich$/
    -4		/^ich/
    -4		/^im/
    4	allergic_reaction:34	/^it/
    4		/^iz/
    4	bladder_bowel:5	/^just/
    4	sharp_pain:43 self_harm:23	/^ki/
    4	sharp_pain:136	/^kni/
    4		/^knif/
    -4		/^knot/
    4	bladder_bowel:60	/^leak/
    4	bladder_bowel:-6	/^lef/
    4		/^left/
    4	sharp_pain:-4 radiating_pain:8 weakness:14 numbness:-18 tingling:-9 worsening:-8 persistent_beyond_72h:-25 calf_swelling:33 allergic_reaction:-51 emergency:-3	/^leg/
    4		/^less/
    4		/^let/
    4	allergic_reaction:21	/^lips/
    -4		/^lon/
    -4		/^long/
    4		/^loo$/
    4	chest_breath:21	/^lun/
    4		/^lunc/
    -4		/^mail/
    4	weakness:4	/^mak/
    4		/^make/
    -4		/^mal/
    4		/^manc/
    -4		/^may$/
    -4		/^men/
    4		/^mid/
    4	severe_headache:38	/^migr/
    -4		/^mol/
    -4		/^noth/
    4	sharp_pain:-11 history_injury:7 emergency:19	/^now$/
    -4		/^nume/
    -4		/^off/
    -4		/^offi/
    -4		/^old$/
    -4		/^old/
    4		/^ori/
    4	bladder_bowel:35	/^orin/
    4	calf_swelling:97	/^ot/
    4		/^ouc/
    4		/^ouch/
    -4		/^peep/
    4	sharp_pain:17	/^peg/
    4		/^peo/
    -4		/^pes/
    4	weakness:17	/^pie$/
    -4	tingling:54	/^pins/
    4	severe_bruising:18	/^plat/
    -4		/^poss/
    4	radiating_pain:-4	/^pri/
    4		/^prob/
    -4	numbness:-34	/^pued/
    4	chest_breath:28	/^puf/
    4		/^puff/
    4	severe_bruising:1	/^pur/
    -4		/^rain/
    -4		/^reci/
    -4		/^rin/
    4		/^ron/
    4	allergic_reaction:3	/^ronc/
    4		/^said/
    4		/^says/
    4		/^sca/
    4		/^scr/
    4	persistent_beyond_72h:17 history_injury:10 pregnancy_symptom:13	/^sem/
    4	history_injury:7	/^sema/
    -4	weakness:-8	/^sen/
    4		/^sha/
    4	fever:26	/^shak/
    4	sharp_pain:82	/^shar/
    -4		/^sign/
    4		/^sil/
    4	allergic_reaction:5	/^skin/
    -4		/^sms$/
    -4		/^sms/
    -4	weakness:-1	/^some/
    4	sharp_pain:77 tingling:-18 chest_breath:-15	/^stab/
    4	allergic_reaction:91	/^ston/
    -4		/^stre/
    -4	sharp_pain:-10 weakness:7 chest_breath:20	/^su/
    4		/^sub/
    4		/^subi/
    4	calf_swelling:3	/^swo/
    4	calf_swelling:9	/^swol/
    -4		/^team/
    4		/^temp/
    -4	radiating_pain:-34 tingling:-11 worsening:-22	/^ten/
    4	sharp_pain:-18 radiating_pain:-22 weakness:-12 numbness:-10 tingling:-22 worsening:-2 persistent_beyond_72h:-22 history_disc:-29 history_injury:-17 osteoporosis:-12 pregnancy_symptom:-10 bladder_bowel:-18 saddle_numbness:-19 chest_breath:-17 calf_swelling:-10 fever:-2 faint_dizzy:-21 severe_bruising:-21 emergency:-4 self_harm:-7	/^th/
    4	sharp_pain:-35	/^tho/
    4		/^thre/
    -4		/^tie/
    4	sharp_pain:-8 weakness:-40 tingling:51 persistent_beyond_72h:-25	/^tin/
    4		/^toe$/
    4		/^tor/
    -4		/^tota/
    -4		/^towe/
    -4		/^trac/
    4	pregnancy_symptom:161	/^tri/
    -4		/^tuve/
    -4		/^twin/
    4		/^ty/
    -4		/^uno/
    -4		/^uns/
    -4		/^used/
    -4		/^vani/
    -4		/^very/
    -4		/^weat/
    4	bladder_bowel:152	/^wee$/
    4	sharp_pain:-4 worsening:-1 persistent_beyond_72h:21 history_injury:31 bladder_bowel:-19	/^week/
    4	weakness:-5 fever:-3	/^whe/
    -4		/^whi/
    4	numbness:-9	/^will/
    4	saddle_numbness:86	/^wip/
    4		/^wipe/
    -4	bladder_bowel:1	/^wit/
    -4		/^wond/
    4	numbness:67	/^woo/
    4		/^writ/
    4		/^yet$/
    4		/^yet/
    4	sharp_pain:25 radiating_pain:-7	/abi/
    4	sharp_pain:6	/abia/
    -4	numbness:-22 tingling:-9 allergic_reaction:37	/ace/
    -4		/aci/
    4	sharp_pain:8 radiating_pain:-56 tingling:-35 worsening:-23 persistent_beyond_72h:-66 chest_breath:-26 calf_swelling:-9 emergency:-11	/ad$/
    4	weakness:-9 severe_headache:-22	/ada$/
    -4	sharp_pain:1 weakness:-13	/ade/
    -4		/adol/
    -4		/adolo/
    4		/afr/
    4		/afra/
    4		/afrai/
    4		/agar/
    -4	saddle_numbness:25	/age/
    4	sharp_pain:52	/agg/
    4	weakness:-3	/ago/
    4		/aguan/
    -4		/aguje/
    -4		/aia$/
    -4		/aia/
    4	sharp_pain:2 radiating_pain:4 weakness:-28 tingling:-21 pregnancy_symptom:-43 bladder_bowel:-33 calf_swelling:-84 fever:-38 allergic_reaction:-77 severe_bruising:-40 emergency:-85 self_harm:-18	/ain/
    4		/aine$/
    -4		/aint$/
    4		/ainte/
    -4		/ajes$/
    -4		/ajes/
    4		/ajo/
    4		/akes$/
    4		/akes/
    -4		/alir$/
    -4		/alir/
    4		/aliv/
    4		/alive/
    -4		/alke/
    -4		/alked/
    -4	sharp_pain:11	/ally$/
    -4	sharp_pain:19 worsening:20	/ally/
    -4		/alm/
    4		/also$/
    4		/also/
    -4		/alto$/
    4		/amed/
    4		/ampi/
    4		/ampin/
    4		/ance$/
    -4		/ance/
    4		/anch/
    -4		/anish/
    4	weakness:9 history_injury:1	/ankl/
    4	history_injury:3	/ankle/
    -4		/ann/
    -4		/anos$/
    -4		/anos/
    -4		/ansad/
    4		/anym/
    4		/anymo/
    -4		/anyw/
    -4		/anywa/
    -4		/ape/
    -4		/api/
    -4		/apist/
    -4		/arb/
    -4		/arba/
    -4		/arbar/
    4	emergency:11	/ardi/
    4	sharp_pain:-58	/are/
    4		/aread/
    4	tingling:8	/ares/
    -4		/ari/
    -4		/arki/
    -4		/arkin/
    4		/arou/
    4		/aroun/
    -4		/arrie/
    -4		/ars$/
    4	weakness:-11 history_injury:30	/asa/
    4	pregnancy_symptom:111	/aters/
    4		/athe$/
    4		/atic$/
    4		/atur/
    4		/ature/
    4		/avin/
    4		/aving/
    -4		/avis/
    4	sharp_pain:-6 numbness:-3	/aye/
    -4	history_disc:4	/back$/
    4		/bad$/
    -4		/baja$/
    -4		/barb/
    -4		/barba/
    4		/bbl/
    4		/bear/
    -4		/beau/
    4		/beca/
    4		/becau/
    4		/bed$/
    -4		/bendi/
    -4		/bes/
    -4		/bie/
    -4		/bien$/
    -4		/bien/
    4		/bik/
    4		/bike$/
    4		/bike/
    4	radiating_pain:-19	/bla/
    4	severe_bruising:78	/blac/
    4		/black/
    -4	radiating_pain:-23 persistent_beyond_72h:-30	/ble$/
    4		/bled$/
    4		/bled/
    4	numbness:-17 tingling:96 osteoporosis:4	/bon/
    -4		/book$/
    -4		/bore/
    -4		/bored/
    4	tingling:15	/both/
    -4	self_harm:6	/bou/
    -4		/box$/
    4		/braz/
    4		/brazo/
    4	chest_breath:151	/brea/
    4		/bump/
    4	weakness:29	/cami/
    -4		/car$/
    -4		/carr/
    4		/caus/
    4		/cause/
    -4		/cel$/
    4		/cept$/
    4		/chad/
    4	allergic_reaction:7	/chas$/
    4		/chas/
    -4	radiating_pain:18 weakness:-47 numbness:6 tingling:-33 calf_swelling:-26 allergic_reaction:-13 self_harm:-33	/che/
    4	sharp_pain:52	/chil/
    4		/chis/
    4	sharp_pain:-23 chest_breath:76	/cho/
    4	sharp_pain:-21	/cim/
    4		/cima$/
    4		/cima/
    -4		/cina$/
    -4		/cina/
    4		/colla/
    4		/comes/
    -4		/comf/
    -4		/comfo/
    -4		/comme/
    4		/cons/
    -4		/conte/
    4		/conti/
    4		/crea/
    -4		/cribe/
    4	sharp_pain:54	/cru/
    4		/cs$/
    -4		/ct$/
    -4		/cue/
    -4		/cuer/
    -4		/cuerp/
    4	self_harm:42	/dal$/
    4	self_harm:15	/dal/
    -4	sharp_pain:-26 radiating_pain:-6 tingling:-14 worsening:5 persistent_beyond_72h:11 history_injury:13 calf_swelling:-1 fever:-70 allergic_reaction:-1 severe_bruising:-27 emergency:-25 self_harm:-37	/day/
    4		/dden$/
    4		/dden/
    -4		/deje/
    -4		/dem/
    -4		/den$/
    4		/dent/
    4	radiating_pain:-9	/der$/
    4	persistent_beyond_72h:56	/dias$/
    4	persistent_beyond_72h:65	/dias/
    -4		/diati/
    4		/dice/
    4		/die/
    -4		/dif/
    -4		/diff/
    -4	history_disc:119	/dis/
    4	faint_dizzy:9	/dizzy/
    -4		/doin/
    -4		/doing/
    4	persistent_beyond_72h:53	/doli/
    4	numbness:-29	/dolo/
    4	persistent_beyond_72h:5	/dolor/
    4	sharp_pain:-3 radiating_pain:24 worsening:-1 persistent_beyond_72h:-5	/down$/
    4	weakness:23	/drag/
    4		/drop/
    4	numbness:-10 tingling:1	/ds$/
    -4	numbness:1	/durm/
    -4	numbness:48	/durmi/
    4		/ea$/
    4	faint_dizzy:89	/eaded/
    4	worsening:12	/easi/
    -4		/eat$/
    -4		/eau/
    -4		/eav/
    4		/ebo/
    4		/ebod/
    4		/ebody/
    4		/ecau/
    4		/ecaus/
    -4		/ece/
    -4		/ecep/
    4		/ech/
    -4	sharp_pain:-40 radiating_pain:-45 weakness:-33 tingling:-46 worsening:1 persistent_beyond_72h:-27 pregnancy_symptom:-48 saddle_numbness:-9 fever:-36 severe_headache:-44 faint_dizzy:10 severe_bruising:-12 self_harm:-42	/ed$/
    -4		/eda$/
    -4		/ede$/
    -4		/eden$/
    -4		/eden/
    4		/edia$/
    4		/edin/
    4		/eding/
    4		/eedi/
    4	pregnancy_symptom:41	/eedin/
    4		/eek$/
    4	sharp_pain:-12 numbness:3	/eel$/
    -4	numbness:2	/eeli/
    -4	numbness:16	/eelin/
    4	sharp_pain:-21 chest_breath:6 self_harm:-1	/eep/
    4		/ef$/
    4		/eft$/
    4	saddle_numbness:-11	/eft/
    4		/egro/
    -4		/egue$/
    -4		/egur/
    -4		/egura/
    4		/eing$/
    4		/eing/
    -4		/eith/
    -4		/eithe/
    -4		/eje/
    4	weakness:-1	/ejo/
    4	worsening:-12 persistent_beyond_72h:63	/ek$/
    4		/elly$/
    4	faint_dizzy:4	/eltas/
    -4		/email/
    4	persistent_beyond_72h:12 history_injury:13 pregnancy_symptom:27	/eman/
    4	persistent_beyond_72h:6 history_injury:3	/emana/
    4	pregnancy_symptom:9	/emba/
    4		/embar/
    4	sharp_pain:-23 tingling:-32 emergency:-1	/emp/
    4	fever:16	/emper/
    -4		/empr/
    4		/ems/
    4		/ena$/
    4		/encim/
    4		/enev/
    4		/eneve/
    -4	numbness:-14	/ent$/
    -4		/enti$/
    4	emergency:-8	/ep$/
    -4		/eply$/
    -4		/epor/
    -4		/eport/
    4	radiating_pain:-4 tingling:-2 self_harm:6	/era/
    4		/eral/
    -4		/erapi/
    4	fever:18	/eratu/
    -4	radiating_pain:-4 numbness:16 worsening:-28 faint_dizzy:-3	/ere/
    4		/erec/
    -4		/erent/
    -4		/erman/
    4	weakness:5	/erna/
    -4		/erp/
    -4		/erpo$/
    -4		/erpo/
    4		/ertip/
    4		/erve/
    4		/esc/
    4		/esca/
    -4		/essin/
    -4		/esta/
    -4		/esti/
    -4		/etas$/
    -4		/etas/
    -4		/etel/
    -4		/etely/
    4		/eter/
    -4	tingling:9	/ethi/
    -4	tingling:5	/ethin/
    -4	numbness:-1	/ett/
    4		/evar/
    -4		/even/
    -4		/eveni/
    4	sharp_pain:61	/exc/
    4		/excep/
    4	tingling:6	/feet$/
    4	tingling:26	/feet/
    -4		/ffi/
    -4		/ffice/
    -4		/fice$/
    -4		/fice/
    -4		/fici/
    4		/fini/
    -4		/firs/
    -4		/first/
    4		/flar/
    4		/flare/
    4	weakness:43 tingling:-54	/flo/
    4		/flop/
    -4		/forta/
    -4		/foun/
    -4		/found/
    4		/frai/
    4		/fraid/
    4	worsening:27	/gea/
    4		/gente/
    4	weakness:4	/gers$/
    4	weakness:2	/gers/
    4		/gert/
    4		/gerti/
    -4		/give$/
    4		/gives/
    -4		/gn$/
    -4		/grand/
    4		/guant/
    -4		/guje/
    -4		/gujet/
    -4		/gura$/
    -4		/gura/
    -4		/ha$/
    4		/habia/
    -4		/hah/
    -4		/haha$/
    -4		/haha/
    4		/hak/
    4	sharp_pain:75 radiating_pain:-93 numbness:-11 tingling:-10 worsening:-39 persistent_beyond_72h:-36 emergency:-13	/har/
    4	radiating_pain:14 weakness:-10 tingling:-6 history_injury:-4 calf_swelling:2	/has/
    -4		/hat$/
    4	faint_dizzy:16	/heade/
    -4		/heal/
    -4		/hec/
    4		/hee/
    -4		/heet$/
    4		/hene/
    4		/henev/
    -4		/hera/
    -4		/herap/
    4	pregnancy_symptom:8	/here/
    -4		/hift$/
    4	sharp_pain:-1	/hig/
    4	sharp_pain:-11	/high/
    4	worsening:148	/hill$/
    4		/hin$/
    4	calf_swelling:42	/hinc/
    4	calf_swelling:25	/hinch/
    -4	sharp_pain:34 worsening:-2	/his/
    -4		/hmm$/
    -4		/hmm/
    -4	sharp_pain:-2	/ho$/
    -4		/hooti/
    4	weakness:-3 tingling:5 persistent_beyond_72h:-21	/hor/
    -4		/hora/
    4		/horri/
    4	radiating_pain:-3 pregnancy_symptom:-1 bladder_bowel:10 calf_swelling:-9	/hou/
    4	worsening:81	/hour$/
    -4		/hoy$/
    -4		/hoy/
    4		/hre/
    4		/hree$/
    4		/hree/
    4		/hro/
    4		/humb/
    -4		/ian/
    -4		/ibir/
    -4		/icio/
    4		/icked/
    4	numbness:-7 tingling:121	/ickl/
    4		/idn/
    4		/ief$/
    -4		/iem/
    -4		/iemp/
    -4		/ient$/
    4	self_harm:55	/iero$/
    4		/iet$/
    4		/iet/
    -4		/iffe/
    -4		/iffer/
    4		/ig$/
    -4		/ign$/
    4	severe_headache:128	/igr/
    4	severe_headache:75	/igra/
    -4		/igui/
    4	bladder_bowel:60	/ile/
    4	fever:18	/ills$/
    4	fever:5	/ills/
    4		/inar$/
    -4		/ins$/
    -4		/inst/
    4		/inten/
    -4		/inter/
    4	saddle_numbness:1	/ipe$/
    4		/ipe/
    -4		/irst$/
    -4		/irst/
    -4	history_disc:54	/isc/
    -4		/ished/
    4	weakness:33	/ist$/
    -4	faint_dizzy:3	/ista$/
    -4		/ista/
    4	sharp_pain:-8	/iste/
    4		/ital/
    -4		/ithe/
    -4		/ither/
    4	emergency:13	/itt/
    -4		/ized$/
    -4		/ized/
    4	weakness:-58 numbness:-42	/izz/
    4		/jar$/
    -4	weakness:-10 history_injury:17	/je$/
    -4		/jes$/
    -4		/jet/
    -4		/jeta/
    -4		/jetas/
    4	bladder_bowel:2	/just/
    -4	history_injury:6 fever:24	/ked$/
    -4	history_injury:34	/ked/
    4		/keeps/
    4		/kes$/
    4		/kes/
    -4		/knees/
    4	sharp_pain:146	/kni/
    4		/knif/
    4		/knife/
    -4		/knot/
    4		/ky$/
    4	severe_bruising:25	/lack/
    -4		/lade/
    4		/lam/
    -4		/lama/
    4		/laps/
    4		/lare/
    4		/lared/
    4	weakness:-14	/last$/
    -4		/lay/
    4		/lbo/
    -4		/lde/
    4	bladder_bowel:208	/leak/
    -4		/leave/
    4	pregnancy_symptom:11	/leed/
    4		/leedi/
    -4		/leepi/
    4	saddle_numbness:-1 calf_swelling:2	/left$/
    4	saddle_numbness:-1	/left/
    4		/len$/
    4	weakness:9	/ler/
    -4		/letel/
    4		/leva/
    4		/levar/
    4	weakness:109	/lift$/
    -4	severe_headache:32	/ligh/
    -4	severe_headache:4	/light/
    -4	radiating_pain:81	/line/
    4	allergic_reaction:33	/lips$/
    4	allergic_reaction:52	/lips/
    -4		/lir$/
    -4		/lir/
    -4	allergic_reaction:44	/list/
    -4		/lista/
    -4		/lke/
    -4		/lked$/
    -4		/lked/
    -4		/llama/
    4		/llame/
    4		/llen$/
    4		/llin/
    4	worsening:22	/lling/
    -4		/llow/
    4		/lls$/
    4		/lls/
    -4	weakness:37	/lly/
    -4		/lm$/
    -4	radiating_pain:43 numbness:23	/lon/
    -4		/longe/
    4		/loo$/
    4		/look$/
    4		/loor$/
    4		/lop/
    -4		/lorid/
    4		/love$/
    4	sharp_pain:1	/low$/
    4		/lso$/
    4		/lso/
    -4	sharp_pain:11 radiating_pain:22	/lt$/
    4	faint_dizzy:2	/ltas$/
    4	faint_dizzy:6	/ltas/
    4	chest_breath:23	/lun/
    4		/lunc/
    4		/lunch/
    4	weakness:-4	/ma$/
    -4		/mail$/
    4		/mak/
    4	weakness:13	/make/
    4		/makes/
    4	sharp_pain:-83 worsening:-24 calf_swelling:-18 emergency:-27	/man/
    4		/manc/
    4		/manch/
    -4		/mand/
    -4		/mar$/
    4		/marea/
    -4		/may$/
    4		/maye$/
    4		/maye/
    4		/meb/
    4		/mebo/
    4		/mebod/
    -4		/meh/
    -4		/mero$/
    -4		/mero/
    4		/met/
    4		/mete/
    4		/meter/
    -4	tingling:16	/meth/
    -4	tingling:6	/methi/
    -4		/mfo/
    -4		/mfor/
    -4		/mfort/
    -4		/mie/
    4	severe_headache:3	/migr/
    4	severe_headache:52	/migra/
    4	tingling:55	/migu/
    -4		/mm$/
    -4		/mme/
    -4		/mmen/
    4	radiating_pain:-27 weakness:-10	/mo$/
    -4		/most$/
    -4		/move/
    4		/mper/
    4	fever:51	/mpera/
    -4		/mpl/
    -4		/mpre/
    4	history_disc:39	/my$/
    4		/nar$/
    -4	weakness:15	/nas$/
    -4		/ncel$/
    4		/nch$/
    4		/nchas/
    4		/nche/
    4		/ncim/
    4		/ncima/
    4		/nday$/
    4		/nday/
    -4		/nden$/
    -4		/nden/
    -4		/nder$/
    -4	severe_bruising:33	/nder/
    -4		/ndl/
    4		/nec/
    4	numbness:-6 faint_dizzy:-24 allergic_reaction:-13 self_harm:-2	/nee/
    -4		/nees$/
    -4		/nees/
    4		/negro/
    4	weakness:9	/ngers/
    4		/ngert/
    -4		/nia/
    -4		/nic/
    -4		/nie/
    4		/nif/
    4		/nife$/
    4		/nife/
    -4		/nishe/
    4	weakness:15	/nkl/
    4		/nkle/
    4		/nky$/
    4		/nky/
    4	faint_dizzy:25	/nni/
    4		/nnin/
    4		/nning/
    -4	sharp_pain:-2 radiating_pain:-8 numbness:-1 tingling:-6 worsening:-28 history_disc:-1 osteoporosis:-23 bladder_bowel:27 fever:-17 allergic_reaction:-16	/not/
    -4	bladder_bowel:36	/nothi/
    -4		/nsu/
    -4	worsening:-13 fever:-21 severe_headache:-13 allergic_reaction:-16 self_harm:13	/nt$/
    4	weakness:-9	/nte$/
    -4		/nti$/
    4	numbness:-56	/ntr/
    4		/ntro/
    -4		/nume/
    -4		/numer/
    4		/nym/
    4		/nymo/
    4		/nymor/
    -4		/nyw/
    -4		/nywa/
    -4		/nyway/
    4		/oba/
    4	numbness:11 faint_dizzy:3 self_harm:7	/odo/
    -4		/offi/
    -4		/offic/
    4	sharp_pain:60	/oke/
    4	radiating_pain:9 weakness:-31 persistent_beyond_72h:56	/ole/
    4	calf_swelling:2	/ollen/
    4	radiating_pain:19 weakness:-2 numbness:-2 tingling:-12 fever:-6	/olor/
    -4		/olori/
    4		/omeb/
    4		/omebo/
    4		/omes$/
    4		/omes/
    4		/omet/
    -4	tingling:11	/ometh/
    -4		/omf/
    -4		/omfo/
    -4		/omfor/
    -4		/omme/
    -4		/ommen/
    4	allergic_reaction:33	/onch/
    4	allergic_reaction:1	/oncha/
    4		/onda/
    -4		/onder/
    4	radiating_pain:-46 numbness:-9 tingling:-11 worsening:-5 history_disc:-2 bladder_bowel:-49 fever:-47	/one/
    -4	numbness:1	/ong$/
    -4		/onig/
    -4		/onigh/
    -4		/onte/
    4		/onti/
    4		/ontin/
    -4	numbness:3	/ood$/
    4	pregnancy_symptom:9	/oon/
    -4		/oose$/
    -4	sharp_pain:16	/ooti/
    -4		/ootin/
    -4		/oppe/
    -4		/opped/
    4		/oqu/
    4		/ora$/
    -4	weakness:-50 numbness:-35 worsening:33 pregnancy_symptom:-45 saddle_numbness:-48 severe_headache:-17 faint_dizzy:-21 allergic_reaction:-36 emergency:-26	/ore/
    -4		/ored/
    -4		/orid/
    4		/orin/
    4	weakness:-15	/orina/
    4		/orry$/
    4		/orry/
    -4	self_harm:30	/ose$/
    4		/oso$/
    4		/oso/
    -4		/ossi/
    -4		/ossib/
    4	osteoporosis:101	/ost/
    -4		/otal/
    -4		/otall/
    -4	numbness:19	/othi/
    -4	numbness:5	/othin/
    -4		/oti/
    4		/otici/
    -4		/otin/
    -4	sharp_pain:88	/oting/
    4		/oto/
    -4		/ots$/
    -4		/ots/
    4		/ouch$/
    -4		/ouche/
    4	weakness:-12 worsening:-7 persistent_beyond_72h:-23 pregnancy_symptom:-5 saddle_numbness:-30 fever:-18 faint_dizzy:2 severe_bruising:-1	/out/
    -4		/ovi/
    -4		/ovin/
    -4		/oving/
    4	weakness:-28 numbness:-10 worsening:-10 pregnancy_symptom:-10 bladder_bowel:-7	/ow$/
    4	radiating_pain:2 worsening:-49 persistent_beyond_72h:-16	/own$/
    4		/pad/
    -4		/park/
    -4		/parki/
    4		/pasa$/
    -4		/pci/
    -4		/pcio/
    -4		/pcion/
    -4		/peep$/
    -4		/peep/
    4	sharp_pain:14	/peg/
    4	weakness:32	/pen/
    4		/pene/
    4		/pened/
    4		/pens/
    4		/pera/
    4		/perat/
    4		/pier/
    -4		/pist$/
    -4		/pist/
    4		/pita/
    4		/plat/
    -4		/plete/
    -4		/poco/
    -4		/port$/
    4		/porta/
    -4		/poss/
    -4		/possi/
    4	radiating_pain:-11 tingling:65	/prick/
    4		/proba/
    4		/prove/
    -4		/pto/
    -4	numbness:-6	/pued/
    4		/puf/
    4		/puff/
    4		/pur/
    -4		/quien/
    4		/quiet/
    -4		/race$/
    -4		/radi/
    4	weakness:96	/rag/
    4	severe_headache:24	/rai/
    4		/raid$/
    4		/raid/
    4		/rame/
    4		/rampi/
    -4		/rapis/
    -4		/raro/
    4		/rate/
    4	fever:3	/ratu/
    4	fever:22	/ratur/
    4		/razo$/
    4	numbness:17	/razo/
    -4		/rba/
    -4		/rbar/
    4		/rce$/
    4		/rce/
    -4		/rde/
    4		/rdi/
    4		/rdo$/
    4		/rdo/
    -4	sharp_pain:-5 radiating_pain:-10 weakness:-22 numbness:-26 tingling:4 worsening:-36 persistent_beyond_72h:-28 history_disc:-5 history_injury:-7 bladder_bowel:-10 calf_swelling:-1 severe_headache:-2 faint_dizzy:-35 emergency:-37 self_harm:-22	/re$/
    4		/ream/
    -4		/ree/
    -4		/rega/
    -4		/rei/
    -4		/remo/
    -4		/rent$/
    -4		/repor/
    4	sharp_pain:29	/res$/
    -4		/ress$/
    -4		/ress/
    -4		/rett/
    4	sharp_pain:-28 worsening:-5 persistent_beyond_72h:-18 faint_dizzy:-9 emergency:77	/rge/
    -4		/ria$/
    -4		/ribe/
    -4		/rid/
    -4		/rido$/
    -4	worsening:-1 fever:40	/ring/
    -4		/rio$/
    -4		/rios$/
    -4		/rios/
    -4		/rita$/
    -4		/rki/
    -4		/rkin/
    -4		/rking/
    -4		/rman/
    4	numbness:30 self_harm:35	/rme/
    4	tingling:91	/rmigu/
    4		/rnin/
    4		/rning/
    4		/roba/
    4	allergic_reaction:6	/ronch/
    4		/roo/
    -4		/roub/
    -4		/roubl/
    -4		/roug/
    -4	sharp_pain:14	/rough/
    4		/rove/
    -4		/rpo$/
    4		/rry$/
    4		/rry/
    4	severe_headache:9	/rst/
    4	radiating_pain:-17 worsening:46	/rte/
    4		/rtes$/
    4		/rtes/
    4		/rth$/
    4		/rtip/
    4		/rtips/
    4		/rush/
    4		/sa$/
    -4		/sad/
    -4		/sag/
    4		/said$/
    4		/said/
    -4		/sajes/
    -4		/salir/
    -4		/sar$/
    -4		/sar/
    4		/sat/
    4		/says$/
    4		/says/
    4	radiating_pain:66	/sci/
    4		/sco/
    -4	sharp_pain:60	/scr/
    -4		/segur/
    4	persistent_beyond_72h:5 pregnancy_symptom:22	/sem/
    4	persistent_beyond_72h:6	/sema/
    4	persistent_beyond_72h:17 history_injury:11	/seman/
    -4		/send$/
    4		/sensa/
    4		/sha/
    4	fever:65	/shak/
    4	sharp_pain:49	/shar/
    4		/shin$/
    -4		/sign/
    -4		/singl/
    4		/skin$/
    4		/slo/
    4		/smaye/
    -4		/sms$/
    -4		/sms/
    4		/sne/
    4		/sol/
    -4	sharp_pain:26	/some/
    4		/someb/
    -4	persistent_beyond_72h:56	/sore$/
    -4		/sper$/
    -4	sharp_pain:9 persistent_beyond_72h:-5 emergency:-26	/ss$/
    -4		/ssa/
    -4		/ssag/
    -4		/ssib/
    -4		/ssibl/
    4	sharp_pain:154 tingling:-37	/stab/
    4	weakness:6	/stair/
    -4		/sted$/
    -4	history_injury:44	/sted/
    4		/step/
    4	weakness:-34 worsening:-24 persistent_beyond_72h:33	/stil/
    4	weakness:-3 worsening:-7 persistent_beyond_72h:22	/still/
    4	allergic_reaction:75	/ston/
    4		/stone/
    -4		/stos/
    4	worsening:18	/subi/
    4		/subir/
    -4		/subs/
    4		/suc/
    -4		/sure$/
    -4		/sure/
    -4		/sus/
    4	fever:89	/sweat/
    4		/swo/
    4		/swol/
    4	calf_swelling:4	/swoll/
    4	sharp_pain:69 weakness:-17 tingling:-27 persistent_beyond_72h:-10 chest_breath:-3	/tab/
    4	weakness:46	/tair/
    -4		/take$/
    -4		/take/
    -4		/tally/
    4	faint_dizzy:9	/tand$/
    4	radiating_pain:-18 weakness:-2 fever:-14 self_harm:-33	/te$/
    -4		/team/
    4	fever:70	/temp/
    4	fever:22	/tempe/
    -4		/tent/
    4		/tep/
    -4	sharp_pain:-26	/ter$/
    -4		/thera/
    4		/thre/
    4		/three/
    4		/thumb/
    4	sharp_pain:-35 radiating_pain:21 calf_swelling:-15 emergency:-6	/tic/
    4		/tici/
    4		/ticin/
    -4		/time$/
    4		/tine/
    4		/tio/
    4		/tips$/
    4		/tips/
    -4		/tomo/
    4	allergic_reaction:99	/ton/
    -4		/tonig/
    -4		/tota/
    -4		/total/
    -4	numbness:4	/tou/
    -4		/towe/
    -4		/towel/
    -4		/trace/
    -4		/trang/
    4		/tras$/
    4	worsening:6	/tras/
    -4		/troub/
    4	numbness:-2	/tte/
    4		/tten$/
    4		/tten/
    4	sharp_pain:16 numbness:-17 tingling:-22 fever:64 severe_headache:-49	/tur/
    -4		/tuve$/
    -4		/tuve/
    -4		/twin/
    -4		/ual/
    4	worsening:14	/ubi/
    4		/ubir$/
    4	chest_breath:28	/ubir/
    -4		/uche/
    4	sharp_pain:16	/uchi/
    4		/udd/
    4	radiating_pain:-12 weakness:-6 persistent_beyond_72h:4 history_disc:-8 saddle_numbness:-1 fever:-37	/ue$/
    -4		/ueda$/
    -4		/ueda/
    -4		/ueden/
    4		/uedo$/
    4		/uedo/
    4	radiating_pain:3 numbness:-11 tingling:-19 emergency:-5	/uel/
    -4		/uerp/
    -4		/uerpo/
    4	tingling:-5 persistent_beyond_72h:-9 self_harm:6	/uie/
    4	self_harm:23	/uiero/
    4		/uiet$/
    4		/uiet/
    -4	severe_bruising:70	/uis/
    4		/uita$/
    -4		/ujet/
    -4		/ujeta/
    -4		/ull/
    -4		/ume/
    -4		/umer/
    -4		/umero/
    4	weakness:-4 pregnancy_symptom:16 allergic_reaction:65	/ump/
    -4		/une/
    -4	numbness:11	/urm/
    -4	numbness:32	/urmi/
    -4		/usc/
    -4		/used$/
    -4		/used/
    -4		/uve$/
    -4		/vani/
    -4		/vanis/
    4		/var/
    -4		/venin/
    -4		/vers/
    4	calf_swelling:23	/ves$/
    -4		/vin/
    4		/wake$/
    4	weakness:11	/walk$/
    -4		/walke/
    4		/want$/
    -4		/way/
    -4		/weath/
    -4		/wed/
    4	bladder_bowel:76	/wee$/
    4	history_injury:48	/week/
    -4		/wei/
    -4		/wen/
    4		/whene/
    -4		/whi/
    4	numbness:-5	/will$/
    4	numbness:-9	/will/
    4	saddle_numbness:105	/wip/
    4		/wipe$/
    4		/wipe/
    -4	worsening:9	/with$/
    4	radiating_pain:23 worsening:-5 persistent_beyond_72h:-2	/wn$/
    4		/wol/
    4		/woll/
    4	calf_swelling:3	/wolle/
    -4		/wond/
    -4		/wonde/
    4	numbness:87	/woo/
    4		/writ/
    4		/xcep/
    4		/xcept/
    4		/yet$/
    4		/yet/
    4		/ymo/
    4		/ymor/
    4		/ymore/
    -4		/ywa/
    -4		/yway$/
    -4		/yway/
    -4		/zing/
    -4	numbness:-28 tingling:83	/zzi/
    -4	sharp_pain:30 persistent_beyond_72h:-3 calf_swelling:112	:
    -4		: i <be>
    4		: si
    4		: ~ <side>
    -4	worsening:36	<be> <become>
    -4		<be> <become> .
    4		<be> <my> quita
    -4		<be> <my> quito
    -4		<be> <the> <count>
    4	numbness:24	<be> como
    -4		<be> dolor
    -4		<be> driving
    -4		<be> easing
    4		<be> fine
    -4		<be> imagining
    -4		<be> imagining it
    4		<be> manana
    4		<be> no
    4	persistent_beyond_72h:1	<be> not <become>
    -4		<be> off
    -4		<be> segura
    -4		<be> there
    -4		<be> well
    4	sharp_pain:-2 weakness:9 worsening:15 emergency:1	<be> ~ ,
    4		<be> ~ before
    -4		<be> ~ bit
    4		<be> ~ can
    -4		<be> ~ ever
    -4		<be> ~ free
    4		<be> ~ he
    -4		<be> ~ in
    -4		<be> ~ o
    4		<be> ~ painful
    4		<be> ~ quita
    -4		<be> ~ quito
    4		<be> ~ sharp
    4		<be> ~ still
    -4		<be> ~ than
    4	worsening:5	<be> ~ up
    4		<become> <my>
    4	worsening:24	<become> up
    4	tingling:7	<become> ~ <feel>
    4		<become> ~ better
    4		<become> ~ in
    4		<become> ~ not
    4		<become> ~ numb
    4		<become> ~ then
    4		<count> <part> <be>
    -4		<count> <the>
    4		<count> dias con
    -4		<count> since
    -4		<count> ~ ,
    -4		<count> ~ .
    -4		<count> ~ <day>
    4		<count> ~ today
    4	history_injury:38	<day> ,
    4		<day> .
    4		<feel> <my> <part>
    -4		<feel> <side>
    -4		<feel> fine
    -4		<feel> like i
    4		<feel> nothing
    4	numbness:32	<feel> ~ <side>
    -4		<feel> ~ <the>
    4		<feel> ~ of
    4		<have> <the> accident
    4		<have> no
    4		<have> no <feel>
    -4		<have> not <have>
    -4		<have> numb
    -4		<have> numb <part>
    -4		<have> pins
    -4		<have> pins and
    4		<have> ~ #
    -4		<have> ~ <become>
    -4	sharp_pain:28	<have> ~ and
    -4		<have> ~ better
    4		<have> ~ by
    -4		<have> ~ needles
    -4		<have> ~ or
    -4		<have> ~ so
    4	emergency:39	<keep> ~ in
    -4		<my> .
    4		<my> <person> ,
    4	faint_dizzy:3	<my> da vueltas
    4		<my> desmaye
    4		<my> grip <have>
    4		<my> please
    4		<my> quita
    -4		<my> quito
    -4		<my> ~ :
    4	numbness:-3	<my> ~ <my>
    4		<my> ~ and
    -4		<my> ~ but
    4		<my> ~ ciatica
    4	sharp_pain:14 faint_dizzy:30	<my> ~ en
    -4		<my> ~ great
    4	radiating_pain:50	<my> ~ now
    4		<my> ~ please
    4	bladder_bowel:154	<my> ~ sin
    4		<my> ~ still
    -4		<my> ~ than
    -4		<my> ~ tingling
    4	faint_dizzy:14	<my> ~ vueltas
    -4	sharp_pain:1 radiating_pain:25 weakness:-27 numbness:8 tingling:42 severe_bruising:8	<part> ,
    4		<part> <be> <be>
    4		<part> <feel> weak
    4	tingling:68	<part> <my>
    4		<part> como
    4		<part> gave out
    4	weakness:165	<part> just
    4		<part> since
    4		<part> tingle
    -4	numbness:-18	<part> to
    4		<part> when i
    -4		<part> ~ <person>
    4		<part> ~ about
    -4		<part> ~ achy
    -4	numbness:99	<part> ~ de
    -4	tingling:7	<part> ~ full
    -4		<part> ~ hace
    -4		<part> ~ happy
    -4		<part> ~ he
    4	history_disc:51	<part> ~ hurting
    4		<part> ~ hurts
    4	numbness:4 chest_breath:-5	<part> ~ like
    -4	weakness:101 numbness:11 tingling:4	<part> ~ not
    4		<part> ~ nothing
    -4	numbness:73	<part> ~ numb
    -4		<part> ~ pero
    4		<part> ~ que
    -4		<part> ~ strength
    4		<part> ~ swollen
    -4		<part> ~ they
    -4		<part> ~ thing
    4		<part> ~ twice
    -4		<person> ~ ,
    -4		<person> ~ <keep>
    4	faint_dizzy:100	<person> ~ <my>
    -4		<side> <my>
    4		<side> <the>
    -4		<side> as rain
    4		<side> i
    4		<side> ~ :
    4		<side> ~ <be>
    -4		<side> ~ ?
    -4		<side> ~ hard
    -4		<side> ~ here
    4		<side> ~ of
    -4		<side> ~ quite
    -4		<side> ~ rain
    -4		<side> ~ since
    4		<side> ~ weak
    4		<side> ~ what
    -4		<the> ,
    4		<the> <my> <part>
    -4	numbness:8	<the> <part> <be>
    4		<the> <part> <my>
    4		<the> <part> como
    -4		<the> <side> sore
    4		<the> accident
    4		<the> accident in
    -4		<the> bit worse
    -4		<the> cuerpo
    -4		<the> evening
    4	fever:9	<the> fever
    4		<the> funny
    -4		<the> list
    -4		<the> lista
    4		<the> loo
    -4		<the> massage ,
    4	faint_dizzy:4	<the> morning
    4		<the> oil
    -4		<the> peep
    -4		<the> poco
    -4		<the> salir
    -4		<the> sheet
    -4		<the> single
    4		<the> stairs
    -4		<the> table ,
    -4		<the> todo
    -4		<the> twinge
    -4		<the> whisper
    -4	numbness:46 tingling:-16 worsening:-41 history_injury:-11 pregnancy_symptom:45 bladder_bowel:-8 saddle_numbness:24 calf_swelling:7 emergency:5	<the> ~ <be>
    -4	history_injury:70	<the> ~ <time>
    -4		<the> ~ achy
    4		<the> ~ also
    -4		<the> ~ bother
    -4		<the> ~ completely
    4		<the> ~ fever
    -4		<the> ~ fine
    -4		<the> ~ horas
    4		<the> ~ hot
    -4		<the> ~ lol
    -4		<the> ~ mejor
    4	worsening:-12	<the> ~ of
    -4	chest_breath:97	<the> ~ round
    -4		<the> ~ since
    -4		<the> ~ toda
    -4		<the> ~ today
    -4		<the> ~ up
    -4		<the> ~ you
    -4		<time> .
    4		<time> <become>
    -4		<time> after
    -4		<time> after ,
    -4		<time> but <my>
    -4		<time> ~ <my>
    4		<time> ~ <the>
    4		<time> ~ ?
    -4		<time> ~ as
    4		<time> ~ hurts
    -4		<time> ~ it
    4		<time> ~ of
    -4		? ~ <person>
    4		? ~ i
    4		? ~ it
    -4		? ~ not
    4		a day
    4		a full
    -4		a little
    -4		a peep
    -4		a single
    -4		a touch
    -4		a twinge
    -4		a whisper
    -4		about <my>
    -4		about my
    4		accident in
    4		accident ~ ,
    -4		ache is
    -4		ache ~ <part>
    4		afraid
    -4		agujetas
    -4		al salir
    4		alive
    -4		all but
    4		all night
    4		also
    4		also <my>
    4		also my
    4		also ~ <part>
    -4		alto
    -4		am a
    4		an #
    4		an accident
    -4		and <side>
    4	weakness:15	and i
    4		and i <be>
    -4		and i <feel>
    -4	weakness:19 numbness:8	and the
    4	numbness:-9 worsening:-34 persistent_beyond_72h:3 history_disc:49 pregnancy_symptom:39	and ~ <be>
    -4		and ~ fine
    -4		and ~ like
    4		and ~ no
    -4		and ~ only
    4	persistent_beyond_72h:122	and ~ still
    4		and ~ way
    -4		any pain
    4		anymore
    -4		anyway
    4		apart ~ <part>
    4		around
    -4	weakness:-8 numbness:23 tingling:8 persistent_beyond_72h:11	as
    -4		as a
    -4		as ever
    -4		as it
    -4		as rain
    -4	tingling:44	as ~ <be>
    -4		as ~ ever
    4		asked about
    -4		away ~ <the>
    -4		back feels
    4		bad
    -4		baja
    4		be here
    4		because
    -4		before the
    -4		bien
    4	history_injury:19	bike
    4		bit ,
    -4		bit ~ <my>
    -4		bit ~ it
    4		bit ~ nothing
    4	saddle_numbness:3	bits
    4		bleeding
    -4		body
    -4		book
    4		bother you
    4		brazo
    4		breathe
    -4		bruise on
    -4		bruise ~ ,
    -4		bruise ~ <part>
    4	fever:205	burning up
    4		but still
    -4		but the
    -4		but ~ <become>
    4		but ~ in
    4		but ~ it
    4		but ~ numb
    -4		by ~ ,
    -4		by ~ <have>
    4		cada ~ mas
    -4		call <the>
    4		call ~ <be>
    -4		came in with
    -4		can not tell
    -4		can ~ <have>
    4		can ~ fist
    4		can ~ hold
    -4		cancel
    4		ciatica
    4		comes
    4	tingling:9	como ~ <the>
    -4		completely
    -4		completely <become>
    -4		completely gone
    -4		contact
    -4		could you
    4	numbness:45	could ~ <the>
    4		covered in
    -4		cuerpo
    4		da vueltas
    4		days of
    4		de <the> <part>
    -4		de <the> lista
    -4		de baja
    -4		de ~ lista
    4		de ~ pero
    -4		de ~ que
    4		del
    4		desde ayer
    4		desde ~ <the>
    4		desmaye
    4	persistent_beyond_72h:12	dias
    4		dias con <the>
    -4		did not like
    -4		did ~ <the>
    -4		did ~ like
    -4		different
    4		dizzy
    -4		do if
    -4		do not <have>
    -4		do ~ <become>
    -4		do ~ again
    4		do ~ here
    4		do ~ to
    -4		does ~ <side>
    4	sharp_pain:12	dolor ~ #
    4	radiating_pain:78 worsening:-10	dolor ~ <the>
    4	sharp_pain:-3	down
    -4		down <my>
    -4		down <my> <part>
    -4		down my
    4		duele ~ <be>
    4		duele ~ <the>
    -4		duele ~ que
    4	radiating_pain:45 worsening:40	el dolor
    4		el masaje
    4		en el
    -4	numbness:-1 tingling:22 self_harm:5	en ~ <the>
    -4		en ~ de
    4		encima
    4	self_harm:84	ending
    4		ending it
    4		esta manana
    4		estoy en
    -4		estoy segura
    -4		evening
    -4		evening ~ <the>
    4	faint_dizzy:4	every time
    4	faint_dizzy:7	every time i
    4		every ~ <the>
    4		except
    -4		faint
    4		fainted in
    4		fainted in <the>
    -4	self_harm:33	feel like
    4	tingling:12	feet
    4		fine ~ <part>
    4		fine ~ <the>
    4		fine ~ bit
    4		fingertips
    -4		first
    4		flared
    4		floor
    -4		for <the>
    -4		for an
    4		for more
    -4		for ~ ?
    -4		for ~ and
    -4		for ~ came
    -4		found
    4		from <part>
    4		from <part> to
    4		from ~ <my>
    4		gave out
    4		get the
    -4		give
    4		gives
    4		go on
    4		good ~ .
    4		good ~ i
    4		good ~ no
    4		got
    4		gracias por
    4		gracias ~ <the>
    4		great ,
    4		great ~ <part>
    4		great ~ not
    4		grip <have>
    4		grip has
    -4		grip ~ ,
    4		grip ~ <become>
    4		habia
    4		had an
    -4		had pins
    -4		hago si
    -4		haha
    -4		happy .
    4		has no
    4		have no
    -4		heavy ~ ,
    -4		her ?
    -4		hmm
    4		hormigueo ~ ,
    4	weakness:-2 calf_swelling:43 fever:11 allergic_reaction:12	hot
    4	worsening:67	hour
    -4		how ~ i
    -4	worsening:9	hoy
    4	sharp_pain:28	hurts ~ i
    -4		hurts ~ today
    -4		hurts ~ yesterday
    -4		i <be> <the>
    4		i <have> <the>
    -4		i <have> in
    -4	worsening:17	i <side>
    -4		i do if
    -4		i never
    4		i want to
    4	saddle_numbness:4	i wipe
    4		i would rather
    -4		i ~ <count>
    -4		i ~ <side>
    4	self_harm:48	i ~ ending
    -4		i ~ he
    -4		i ~ in
    -4		i ~ massage
    4		i ~ rather
    4		i ~ than
    -4		i ~ twice
    -4		i ~ well
    -4		ich
    -4	sharp_pain:35 weakness:-2	if
    -4		if <my> <part>
    -4		if i <become>
    4	tingling:52	if ~ <be>
    -4		if ~ ?
    -4		if ~ numb
    -4		if ~ or
    4		if ~ you
    -4	history_disc:109	in #
    -4		in # ,
    4		in <the> shower
    -4		in <time>
    4		in a
    4		in both
    -4	numbness:11	in ~ i
    4	radiating_pain:17 emergency:53	in ~ now
    4		in ~ shower
    4		in ~ to
    4	sharp_pain:-12 radiating_pain:83 worsening:-16	into ~ <part>
    -4		is tingling
    4		it <be> urgent
    -4		it hurts more
    4		it would
    4		it ~ again
    -4		it ~ full
    -4		it ~ last
    -4		it ~ morning
    4		it ~ urgent
    4		it ~ would
    -4		just cold
    4		just ~ <part>
    4		keeps
    4		knee ,
    -4		knees
    4		knife
    4		knife ~ <part>
    4	persistent_beyond_72h:-11	last <time>
    -4		last <time> but
    -4	persistent_beyond_72h:2	last ~ <be>
    4		late+again
    4		late+alive
    4		late+away
    4		late+big
    -4		late+brazo
    4		late+como
    -4		late+completely
    4	radiating_pain:-11 persistent_beyond_72h:20	late+el
    -4	persistent_beyond_72h:42	late+espalda
    4		late+estoy
    -4		late+full
    -4	persistent_beyond_72h:5	late+just
    -4		late+las
    -4	numbness:-2	late+left
    -4		late+legs
    -4		late+made
    -4		late+nearly
    4		late+needles
    4		late+numbness
    -4		late+only
    4		late+pins
    4		late+poquito
    -4		late+put
    -4		late+queda
    4		late+quita
    4		late+shoulder
    -4	worsening:-29 persistent_beyond_72h:106	late+sore
    -4		late+soreness
    -4		late+stiff
    -4	sharp_pain:-17 persistent_beyond_72h:81	late+still
    4		late+stronger
    -4		late+there
    4		late+three
    4		late+tingling
    4		late+vez
    -4		late+weeks
    -4		late+whisper
    4	numbness:-28 persistent_beyond_72h:37 calf_swelling:18	late+y
    4		left
    4		less
    4		less than
    -4		less ~ <time>
    4	weakness:16 numbness:-13	lift
    4		lift my
    4		lift ~ <part>
    -4		like that
    4		like ~ in
    4		lips
    -4		lista
    -4		llegue ~ <the>
    -4		longer
    4		loo
    4		look
    -4		loose
    4	tingling:3	los dedos
    4	weakness:4	make <the>
    4	weakness:30	make a
    4		makes
    -4		mas ~ menos
    -4		massage ,
    4		massage ~ .
    -4		may
    -4		may ~ <the>
    -4		maybe <the>
    -4		me .
    -4		me a
    4		me desmaye
    4		me please
    4		me quita
    -4		me quito
    4		me to
    4		media
    -4		mensaje
    -4		more than
    -4		more than it
    4		more ~ .
    -4		more ~ last
    -4		morning ~ <time>
    -4		morning ~ last
    -4		mucho mejor
    4	weakness:53	my fingers
    -4	numbness:13	my hand
    -4		my hip
    -4		my knee
    4		my legs
    4	numbness:4 calf_swelling:15	my right
    4		my shin
    -4		my shoulders
    -4		my sister
    4		myself ~ <the>
    -4		needles ~ ,
    -4		never ~ in
    4		ni <the>
    4		ni ~ <the>
    -4		night but
    4	numbness:20	no <be> <the>
    -4		no <be> dolor
    -4		no <be> segura
    4		no change
    -4	numbness:-87	no numbness
    -4		no numbness ,
    -4		no pain at
    4		no strength
    4		no ~ bien
    -4		no ~ please
    -4		no ~ segura
    4		no ~ thanks
    -4		no ~ tingling
    -4		none since
    4		normal ~ ?
    4	persistent_beyond_72h:20	not <become> away
    -4		not <my>
    4		not easing
    4		not get
    4		not getting
    -4		not great
    -4		not had
    4		not hold <my>
    -4		not hurt
    4		not make
    4		not make <the>
    4		not see
    4		not stop
    -4		not weak
    4		not ~ at
    4		not ~ bit
    4		not ~ here
    -4		not ~ how
    -4		not ~ if
    4		not ~ more
    4		not ~ off
    -4		not ~ or
    -4		not ~ peep
    4		not ~ when
    -4	numbness:20	nothing
    -4		nothing .
    -4		notice
    -4		notice it
    4		noticing
    4	sharp_pain:-31 numbness:-2 pregnancy_symptom:-1	now
    4		now it
    4		now than
    4		now ~ <side>
    -4		numb ,
    4		numb .
    -4		numb ~ cold
    -4		numero
    -4		of <the> headache
    4	numbness:4 saddle_numbness:-1 allergic_reaction:-21	of my
    -4		of soreness <side>
    4		of ~ <be>
    4		of ~ <become>
    4		of ~ <count>
    -4		of ~ headache
    4		of ~ nothing
    -4		office
    4		ok ~ ,
    -4		old
    4		on <day> ,
    4	severe_bruising:41	on <my> <part>
    -4		on ~ <become>
    -4		on ~ <side>
    4		on ~ it
    -4		on ~ leave
    -4		on ~ not
    4	weakness:4	on ~ on
    4		on ~ still
    -4		only <the>
    4		only thing <be>
    -4		only ~ of
    -4		op
    -4		or just cold
    -4		or ~ i
    -4		or ~ just
    4		ouch
    4		out in
    4	faint_dizzy:22	over
    -4		over ~ <be>
    -4		pain at
    -4		pain at <side>
    4	sharp_pain:-8	pain ~ .
    -4		pain ~ yesterday
    -4		para el
    -4		para ~ ?
    -4		parking
    4		pasa
    4		patch
    -4		peep
    -4		pero ya
    4		pero ~ <part>
    4	sharp_pain:-13 weakness:6	pie
    -4	tingling:131	pins
    -4		poco
    -4		pueden
    -4		put <my> <part>
    -4		put my
    4		que el
    -4		que hago si
    4	radiating_pain:28	que ~ <the>
    -4		quien
    -4		quien ~ ?
    4	self_harm:2	quiero
    4		quiet
    -4		quit ~ <my>
    4	persistent_beyond_72h:13	quita
    -4		quito
    -4		radiating
    -4		rain
    -4		really ~ <be>
    4		red ~ <the>
    -4		reply
    -4		report
    -4		right as
    4		ronchas
    4		s gone
    4		s urgent
    4		said
    -4		salir
    4		same ~ <time>
    4		says
    -4		sciatica ~ <my>
    -4		see you
    -4		segura
    -4		send
    -4		senti
    -4		sharp ~ :
    4		sharp ~ when
    -4		she ~ would
    -4		sheet
    -4		shift
    4		shin
    -4		shooting
    -4		should i
    -4		should ~ if
    4		si ~ .
    -4		si ~ con
    -4		sin dolor
    -4		sin dolor ,
    -4		sin ~ ,
    -4		sin ~ .
    -4		since ,
    -4		since <my>
    -4		since ~ #
    -4	worsening:-25	since ~ ,
    -4		since ~ <have>
    -4		since ~ <person>
    -4		since ~ <side>
    4		since ~ home
    -4		single
    4	allergic_reaction:42	skin
    4		sleep ~ .
    -4		sleeping
    -4		slight
    -4		sms
    4		so <side>
    -4		so ~ <the>
    4		somebody
    -4		something <be>
    -4		something ~ off
    -4	persistent_beyond_72h:8	sore
    -4		sore but
    -4		sore ~ ,
    4		sore ~ .
    4		sore ~ <day>
    -4		soreness left
    4		stand
    -4		still achy
    4		still hurting
    4		still numb
    4		still there
    -4		still ~ <part>
    -4		stop . .
    4		stop <the>
    -4		stop ~ <my>
    4		stop ~ <the>
    4	chest_breath:12	subir
    4		sudden
    -4		sure ~ <my>
    -4		sure ~ <part>
    4	calf_swelling:46	swollen
    -4		table ,
    -4		team
    4	fever:3	temperature
    -4		tender ~ i
    -4		than i
    -4		than last <time>
    4		than yesterday but
    -4		than ~ <be>
    4		that my
    4	worsening:57	the hip
    -4		the kids
    -4		the knees
    4		the loo
    -4		the same
    -4		the sheet
    -4		the shoulder
    4		the tingling
    -4		therapist
    4		there is
    -4		there ~ of
    4	emergency:24	they ~ in
    4		thing ~ <part>
    4		three
    4		tingling .
    -4		tingling ~ ,
    -4		tingling ~ :
    -4		tingling ~ <my>
    4		tingling ~ but
    4		to <be>
    4		to <be> here
    4		to be
    -4		to bed
    -4		to you
    4		to ~ anymore
    4		to ~ last
    -4		toda ~ ,
    4	severe_bruising:25	toda ~ <part>
    4		today ~ <side>
    4		today ~ <the>
    4		todo <my>
    4	faint_dizzy:10	todo <my> da
    4		todo de
    4		todo me
    4		todo ~ ,
    4		todo ~ <part>
    4	faint_dizzy:5	todo ~ da
    4		todo ~ vueltas
    4		toe
    -4		tonight
    4		top of
    -4		totally
    -4		towel
    -4		trace
    -4		trace of
    -4		trouble
    -4		tuve
    4		un #
    -4		un poco
    4		under <my>
    4		up ~ #
    4		up ~ <the>
    4		up ~ of
    4		urgente
    -4		used
    -4		vanished
    4		veo <the>
    -4		very
    -4		vida ~ ni
    4	faint_dizzy:2	vueltas
    4		wake
    4		wake up
    4		walk
    -4		walked
    4	self_harm:62	want
    4		want ~ here
    4		was lovely
    -4		was weak
    4	pregnancy_symptom:102	waters
    4		weak ~ ,
    -4		weakness ~ <the>
    -4		weather
    4	bladder_bowel:15	wee
    4		well ~ .
    -4		what ~ <the>
    -4		what ~ i
    -4		when ~ <be>
    4		whenever
    4		whenever i
    4		where
    -4		whether ~ or
    -4		whisper
    -4		who <be> <the>
    -4		who s
    -4		who ~ ?
    4	numbness:-1	will
    -4		will ~ when
    4		wipe
    -4	worsening:4	with
    4		with this
    -4		with ~ <be>
    -4		with ~ and
    4		without noticing
    -4		worse than
    -4		worse than yesterday
    4		worse ~ worse
    4		would be
    4		would rather
    4		would ~ #
    -4		would ~ ?
    -4		would ~ help
    4		would ~ i
    4		would ~ if
    4		would ~ out
    -4		wrong person
    -4		y <the> <part>
    -4		y ~ .
    4	history_injury:22	y ~ duele
    -4		ya no
    -4		ya no <be>
    -4		ya no <my>
    -4		ya ~ <my>
    -4		years ,
    4		yesterday but
    4		yesterday ~ <the>
    4		yet
    -4		yo ~ <the>
    -4		you .
    4		you yesterday
    4	self_harm:11	you ~ .
    4		you ~ if
    -4		you ~ wrong
    3	sharp_pain:81	# <the>
    3		# and
    3		# and i
    3		# meses
    3	fever:9	# on
    3		# to
    -3		# ~ as
    3		# ~ bit
    -3		# ~ same
    3		# ~ still
    3		, # ,
    3	numbness:3	, <the> <part>
    3		, <the> bit
    -3		, back
    -3		, does
    -3		, does not
    3		, eso
    -3		, esta
    -3		, exactly as
    -3		, feel
    -3		, have
    -3		, i <feel>
    -3		, lo
    -3		, ni
    -3		, no <be>
    -3		, no bother
    -3		, no sabria
    3		, nothing to
    3		, only
    3		, probably
    3		, she
    3		, should
    -3		, so
    3		, still
    3		, this
    -3		, todo
    3		, yes
    -3		, yo
    3		, ~ <keep>
    3	sharp_pain:-4 weakness:52 history_injury:19 chest_breath:2	, ~ <my>
    3		, ~ <time>
    3		, ~ agony
    -3		, ~ bother
    3		, ~ can
    3		, ~ de
    -3		, ~ down
    3		, ~ eso
    3		, ~ from
    -3		, ~ full
    -3		, ~ grand
    3		, ~ happened
    -3		, ~ hint
    3		, ~ hold
    -3		, ~ lovely
    -3		, ~ mas
    -3		, ~ mejor
    -3		, ~ ni
    3		, ~ numbness
    3		, ~ painful
    3		, ~ pero
    3		, ~ pins
    -3		, ~ put
    -3		, ~ sabria
    3		, ~ say
    3		, ~ sharp
    3		, ~ still
    3		, ~ thing
    -3		, ~ though
    -3	weakness:-53	, ~ to
    3		, ~ way
    -3		, ~ well
    3		, ~ when
    3		, ~ will
    3		, ~ would
    -3		- #
    3		. <be> <the>
    -3		. <my>
    3		. <part> <be>
    3		. <the> unico
    -3		. feel
    -3		. i <be>
    3		. is
    3		. leg
    3		. otherwise
    -3		. sharp
    -3		. sharp pain
    3		. thank
    3		. thank you
    -3		. thanks
    -3		. that
    3		. weak
    3	tingling:15	. weakness
    3		. what
    3	bladder_bowel:33	. ~ #
    3		. ~ <count>
    -3		. ~ de
    3		. ~ none
    3		. ~ numb
    3		. ~ que
    -3		. ~ said
    3		. ~ should
    3		. ~ there
    3		. ~ unico
    3		. ~ weak
    3		. ~ where
    -3		. ~ will
    3		. ~ worse
    3		/
    3		/ ~ .
    3	bladder_bowel:4	/^acci/
    3		/^acr/
    3		/^acro/
    -3		/^ad/
    3		/^agar/
    -3		/^aguj/
    3		/^ah/
    3		/^ahi$/
    3		/^ahi/
    -3		/^almo/
    -3		/^anna/
    -3		/^ans/
    -3		/^answ/
    -3		/^ape/
    -3		/^apen/
    3	sharp_pain:-10 persistent_beyond_72h:-55 bladder_bowel:-8	/^arm/
    3		/^atr/
    3		/^atra/
    -3		/^av/
    -3	weakness:-9 numbness:-1 tingling:-19 persistent_beyond_72h:-39 saddle_numbness:23 severe_headache:-10 severe_bruising:-5 emergency:-6 self_harm:-7	/^ba/
    3	pregnancy_symptom:84	/^bab/
    3	pregnancy_symptom:17	/^baby/
    3		/^ball/
    3		/^bano/
    -3		/^bar/
    -3	bladder_bowel:7	/^bed/
    -3		/^beha/
    3	numbness:14 worsening:18 saddle_numbness:36 self_harm:-17	/^bi/
    3		/^bigg/
    -3		/^bil/
    -3		/^bill/
    3		/^bla/
    3		/^blin/
    3	allergic_reaction:55	/^blis/
    3	emergency:27	/^boc/
    3	emergency:24	/^boca/
    3	osteoporosis:112	/^bone/
    -3		/^bos/
    -3		/^boss/
    3	bladder_bowel:14	/^bowe/
    -3		/^bril/
    -3		/^brou/
    3	weakness:31	/^buc/
    3	weakness:71	/^buck/
    3	bladder_bowel:19	/^burs/
    -3		/^bus/
    3	tingling:22	/^buzz/
    3	fever:24	/^cale/
    -3		/^calm/
    -3		/^capa/
    3		/^cara/
    -3		/^cas/
    -3		/^case/
    -3		/^caso/
    -3		/^chec/
    3		/^cia/
    3	sharp_pain:-18 radiating_pain:-27 tingling:-12 worsening:-21 persistent_beyond_72h:-26 history_injury:-8 pregnancy_symptom:-3 bladder_bowel:12 calf_swelling:-29 fever:11 severe_headache:-66 faint_dizzy:-6 allergic_reaction:-23 self_harm:-12	/^co/
    3		/^coll/
    3	bladder_bowel:1	/^come/
    -3		/^corr/
    3		/^cosa/
    3		/^craw/
    3		/^cry/
    -3		/^cue/
    -3		/^dank/
    3	radiating_pain:-1 numbness:47	/^dead/
    -3	weakness:58	/^debi/
    -3		/^dej/
    -3		/^deli/
    3		/^der/
    3		/^dere/
    -3		/^desa/
    -3		/^dest/
    -3		/^diab/
    3		/^die$/
    3		/^din/
    3		/^dinn/
    3		/^dob/
    3		/^dobl/
    -3		/^doc/
    -3		/^doct/
    -3		/^doi/
    -3		/^doin/
    -3		/^done/
    3		/^doo/
    3		/^door/
    -3		/^drin/
    3	sharp_pain:47	/^dul/
    3	sharp_pain:29	/^dull/
    -3		/^dun/
    -3		/^dunn/
    -3		/^duri/
    3		/^eac/
    3		/^each/
    3		/^ease/
    3		/^easi/
    3	sharp_pain:19 radiating_pain:2	/^elec/
    3		/^emp/
    3		/^ende/
    -3		/^eq/
    -3		/^equ/
    -3		/^equi/
    3		/^esc/
    -3		/^espe/
    3		/^estr/
    -3		/^exa/
    3	sharp_pain:1	/^excr/
    3		/^eyes/
    3		/^face/
    -3		/^fad/
    -3	faint_dizzy:19	/^fai/
    3		/^fal/
    -3	sharp_pain:-11 radiating_pain:-1 weakness:-22 numbness:3 tingling:7 persistent_beyond_72h:-25	/^fee/
    -3		/^fell/
    3	fever:8	/^fieb/
    -3		/^fina/
    3	weakness:21 tingling:-4	/^flo/
    3		/^fold/
    -3	numbness:1 persistent_beyond_72h:18	/^for/
    3		/^fork/
    3	tingling:-10	/^fue/
    3		/^fuer/
    -3		/^ful/
    -3		/^full/
    3	history_disc:39	/^fus/
    3		/^gas/
    3		/^gir/
    3	weakness:41	/^giv/
    3		/^givi/
    3		/^gord/
    -3		/^grac/
    3		/^grad/
    3		/^gua/
    -3		/^gym$/
    -3		/^gym/
    3		/^habi/
    3		/^half/
    3		/^has$/
    3	tingling:-6	/^has/
    3	bladder_bowel:1 faint_dizzy:-16	/^hav/
    3	chest_breath:5	/^havi/
    -3		/^her$/
    -3		/^here/
    -3		/^herm/
    3		/^hic/
    -3		/^hie/
    -3		/^hint/
    3	sharp_pain:4	/^hip/
    3		/^hit$/
    3		/^hit/
    3	allergic_reaction:68	/^hiv/
    3	allergic_reaction:111	/^hive/
    -3		/^home/
    3	numbness:-17 tingling:29	/^horm/
    3	emergency:12	/^hos/
    3	emergency:2	/^hosp/
    -3		/^hous/
    3		/^imp/
    -3		/^ins$/
    3		/^inso/
    3	radiating_pain:13	/^into/
    3		/^izq/
    3		/^je/
    3		/^jok/
    3	bladder_bowel:2	/^jus/
    3	faint_dizzy:71	/^keel/
    3	sharp_pain:15 tingling:-48 saddle_numbness:-5 allergic_reaction:-2	/^kn/
    3	weakness:24	/^kne/
    3		/^know/
    3		/^lam/
    3		/^las/
    -3		/^leav/
    3		/^les/
    3		/^ligh/
    3	self_harm:1	/^livi/
    -3		/^lle/
    3		/^love/
    3		/^lowe/
    -3		/^luj/
    -3		/^lujo/
    -3		/^magi/
    -3		/^mal$/
    3	weakness:7	/^man/
    3		/^mar/
    -3		/^mara/
    -3		/^mat/
    -3		/^mate/
    -3		/^mayb/
    3		/^mej/
    3		/^mejo/
    3		/^mer/
    -3	pregnancy_symptom:4	/^mese/
    -3		/^mir/
    -3	radiating_pain:-44 numbness:-33 worsening:6 pregnancy_symptom:8 saddle_numbness:-5 calf_swelling:-29 fever:-11	/^mo/
    3		/^mond/
    -3	worsening:60 persistent_beyond_72h:-25	/^more/
    -3	numbness:-5	/^mov/
    3		/^mue/
    -3	sharp_pain:28	/^na/
    3		/^nal/
    3		/^nalg/
    3		/^nas/
    3		/^nast/
    -3		/^nei/
    -3		/^neit/
    -3		/^nin/
    3		/^norm/
    3		/^noto/
    -3		/^nue/
    -3		/^ofi/
    -3		/^ofic/
    3	allergic_reaction:84	/^oi/
    3	allergic_reaction:85	/^oil$/
    3	allergic_reaction:20	/^oil/
    -3		/^ord/
    -3		/^orde/
    3		/^otra/
    3		/^pad/
    3		/^pal/
    3	sharp_pain:-8	/^pan/
    3	calf_swelling:12	/^pant/
    3	saddle_numbness:16	/^pap/
    3		/^past/
    3		/^patc/
    3	chest_breath:49	/^pech/
    3	self_harm:56	/^pens/
    -3		/^perf/
    3		/^peri/
    -3		/^pesa/
    3	sharp_pain:-21	/^ph/
    3		/^phy/
    3		/^phys/
    3	sharp_pain:10	/^pic/
    3		/^pip/
    3		/^pipi/
    3	bladder_bowel:12	/^pis/
    3		/^piso/
    -3		/^play/
    -3	emergency:24	/^ple/
    -3		/^plea/
    3		/^plu/
    -3		/^poc/
    -3		/^poco/
    -3		/^poor/
    -3	history_injury:5	/^por/
    -3		/^pud/
    -3		/^pudo/
    -3	weakness:27	/^pue/
    -3		/^pull/
    3		/^purp/
    3		/^pus/
    3		/^push/
    -3		/^put$/
    -3		/^que/
    -3		/^quej/
    -3	self_harm:102	/^qui/
    3		/^quie/
    -3		/^rad/
    -3		/^radi/
    3		/^rais/
    -3		/^raro/
    3		/^real/
    -3		/^rela/
    -3		/^rema/
    -3		/^repo/
    3	sharp_pain:17 weakness:6 numbness:-10 tingling:-14 persistent_beyond_72h:-5 bladder_bowel:-15 severe_headache:-1	/^ri/
    3		/^rig/
    3	weakness:7 emergency:5	/^righ/
    3		/^rot/
    3		/^rott/
    -3		/^rou/
    -3		/^run$/
    -3	sharp_pain:-28 weakness:-12 worsening:-35 pregnancy_symptom:-18 chest_breath:-36	/^sa/
    3		/^sai/
    3	bladder_bowel:1	/^sal/
    -3		/^sam/
    -3		/^same/
    3		/^san/
    3		/^sang/
    -3		/^say$/
    3		/^scal/
    -3		/^sch/
    3	sharp_pain:61	/^scre/
    3	saddle_numbness:21	/^seat/
    -3		/^sent/
    3		/^seri/
    -3		/^serv/
    -3		/^sesi/
    3		/^sev/
    3		/^seve/
    -3		/^shee/
    3		/^shiv/
    -3	persistent_beyond_72h:39	/^sig/
    3		/^sigu/
    3		/^sill/
    -3	sharp_pain:-24 weakness:1 worsening:-15 emergency:-20	/^sin/
    -3		/^sis/
    -3		/^sist/
    -3		/^six/
    3	sharp_pain:-16 weakness:-46	/^ski/
    3		/^sn/
    3		/^soa/
    3		/^soak/
    3	weakness:23	/^sol/
    3		/^sos/
    3	tingling:75	/^spar/
    3		/^spu/
    3		/^stai/
    3	weakness:2	/^step/
    3	worsening:-26 persistent_beyond_72h:6	/^stil/
    3		/^stoo/
    -3		/^stro/
    3		/^stru/
    -3		/^sue/
    -3		/^sup/
    -3		/^surv/
    -3		/^sus/
    -3		/^sy/
    -3		/^tad$/
    -3		/^tad/
    3		/^talo/
    -3		/^tar/
    3		/^teet/
    -3		/^tel/
    -3		/^tell/
    3		/^ten$/
    -3		/^teni/
    3		/^tes/
    3		/^thro/
    3	sharp_pain:-22 weakness:-16 tingling:60 worsening:-27 persistent_beyond_72h:-8	/^ting/
    3		/^toi/
    3		/^toil/
    -3		/^tomo/
    -3		/^ton/
    -3	numbness:11	/^tou/
    -3		/^trab/
    -3		/^trea/
    3		/^trie/
    -3	worsening:4	/^tu/
    3		/^tue/
    3		/^twic/
    3		/^unb/
    3		/^unbe/
    -3		/^unc/
    3		/^uni/
    -3		/^unos/
    -3		/^unsu/
    -3	weakness:33	/^use/
    -3		/^usu/
    -3		/^usua/
    3		/^ven/
    -3		/^ver$/
    -3		/^vie/
    3		/^vien/
    3		/^vo/
    3	emergency:55	/^wai/
    -3		/^watc/
    3	bladder_bowel:5	/^wate/
    3	sharp_pain:-55 radiating_pain:-36 tingling:-10 worsening:-56 history_disc:-5 bladder_bowel:10 saddle_numbness:-43 calf_swelling:-58 fever:-61 severe_headache:-80 severe_bruising:-15 emergency:-50 self_harm:-67	/^we/
    -3	weakness:47	/^wea/
    -3		/^wei/
    -3		/^weir/
    -3	faint_dizzy:25	/^wen/
    -3		/^went/
    -3		/^whis/
    3	numbness:-5	/^wil/
    3	chest_breath:109	/^wind/
    -3		/^wis/
    -3		/^wish/
    -3	sharp_pain:12 bladder_bowel:7	/^with/
    3		/^zap$/
    3	sharp_pain:1	/^zaps/
    3		/ab$/
    3	sharp_pain:92 numbness:-2	/abb/
    -3	sharp_pain:-33 severe_headache:63	/abe/
    -3		/abet/
    -3		/abete/
    3		/abia$/
    3		/ably$/
    3		/ably/
    -3		/abri/
    3	pregnancy_symptom:35	/aby$/
    3	pregnancy_symptom:7	/aby/
    3		/acci/
    3	bladder_bowel:1	/accid/
    -3		/acia/
    -3		/acias/
    3		/acr/
    3		/acro/
    3		/acros/
    -3		/actu/
    -3		/actur/
    -3		/adem/
    -3		/ademo/
    -3		/adia/
    -3		/adiat/
    3		/ador/
    3		/agarr/
    -3		/ager$/
    -3		/ager/
    -3		/ages$/
    -3		/ages/
    3		/aggi/
    3		/aggin/
    -3		/agin/
    -3		/agini/
    -3	sharp_pain:4 numbness:-1	/agu/
    -3		/agua$/
    -3		/aguj/
    -3	history_injury:30	/ai$/
    3		/aig/
    -3		/aile/
    -3		/ailed/
    3		/aine/
    3		/ainf/
    3	history_injury:3	/ainfu/
    -3		/aint/
    3		/air$/
    3		/airs$/
    3		/airs/
    3		/ais/
    -3		/aje$/
    -3		/aji/
    3		/ajo$/
    3		/aked$/
    3		/aked/
    -3	emergency:44	/al$/
    3		/alc/
    3		/ale/
    3		/alen/
    3	fever:18	/alent/
    3		/alie/
    -3		/alle/
    -3		/almo/
    -3		/almos/
    3		/alon$/
    3	emergency:16	/alty$/
    3	emergency:74	/alty/
    -3		/ama/
    3		/amat/
    3		/amati/
    3		/amedi/
    3		/amenm/
    3	weakness:3	/ami/
    3		/amino/
    -3		/anar/
    3	numbness:-9	/anc/
    -3		/anden/
    -3		/andi/
    -3		/andin/
    -3	weakness:26 history_injury:16	/ank/
    -3		/anke$/
    -3		/anna/
    -3		/answ/
    -3		/answe/
    3		/anta$/
    3		/ante$/
    3		/apa$/
    -3		/apare/
    -3		/apaz$/
    -3		/apaz/
    -3		/apen/
    -3		/apena/
    3		/appe/
    -3		/appea/
    -3		/appo/
    -3		/appoi/
    3	faint_dizzy:6	/apse/
    3		/apsed/
    3		/arab/
    3		/arabl/
    3		/aram/
    3		/arame/
    -3		/arat/
    -3		/arath/
    3		/araza/
    3	emergency:47	/ardia/
    3		/are$/
    -3		/aren/
    3		/areo$/
    3		/areo/
    -3		/arg/
    -3		/ario$/
    -3		/arios/
    -3		/ark/
    3		/arras/
    3		/arte/
    3		/artes/
    -3		/ase$/
    3		/ash$/
    3		/assa/
    3	history_injury:3	/assag/
    3		/assi/
    3	numbness:-26 worsening:41 self_harm:12	/ast/
    -3		/ater$/
    -3		/atho/
    -3		/athon/
    -3		/atie/
    -3		/atien/
    3		/atr/
    3		/atra/
    -3		/aved$/
    -3		/aved/
    -3		/aviso/
    -3		/avy$/
    -3		/avy/
    3	numbness:9	/aw$/
    3		/awl/
    -3		/ayb/
    -3		/aybe$/
    -3		/aybe/
    3		/aye$/
    3		/ayo$/
    3		/ayo/
    -3		/az$/
    3		/aza/
    3		/azad/
    3	pregnancy_symptom:2	/azada/
    -3		/azi/
    3		/baby$/
    3	pregnancy_symptom:28	/baby/
    -3		/bag/
    -3		/baj/
    3		/bajo$/
    3		/bajo/
    -3		/banar/
    3		/bano$/
    3		/bano/
    3		/bar/
    -3		/bath$/
    3		/bbe/
    3		/bber/
    3		/bbin/
    3		/bbing/
    -3		/bbis/
    -3		/bbish/
    3		/bbli/
    3		/bblin/
    3		/beara/
    -3		/beha/
    3		/belly/
    3		/below/
    3		/bend$/
    -3		/bete/
    -3		/betes/
    3		/bia$/
    3		/bigg/
    -3		/bill/
    -3		/birm/
    -3		/birme/
    -3		/bit/
    3	saddle_numbness:45	/bits$/
    3	saddle_numbness:29	/bits/
    -3	sharp_pain:42	/blade/
    -3		/blar/
    3		/blind/
    3		/bling/
    3	allergic_reaction:41	/blis/
    3		/blo/
    3		/bne/
    3		/bnes/
    3		/bness/
    3	emergency:1	/boc/
    3	emergency:12	/boca$/
    3		/boca/
    -3		/boss$/
    -3		/boss/
    3		/bowe/
    3	bladder_bowel:10	/bowel/
    -3		/bril/
    -3		/brill/
    3		/bro$/
    3	history_injury:74	/bro/
    -3		/brou/
    -3		/broug/
    3	numbness:-4 severe_bruising:20	/bru/
    -3		/bsc/
    -3		/bscr/
    -3		/bscri/
    3	weakness:26	/buc/
    3	weakness:31	/buck/
    3	weakness:40	/buckl/
    3		/bumps/
    3	bladder_bowel:2	/burs/
    3	bladder_bowel:4	/burst/
    -3		/bus/
    3	tingling:39	/buzz/
    3		/cai/
    3		/cala/
    3		/cale/
    3		/calen/
    -3	emergency:27	/call/
    -3		/calm/
    3	numbness:-3	/cam/
    3	radiating_pain:-6 weakness:1 numbness:7	/can$/
    -3		/capaz/
    3		/care/
    -3		/carri/
    -3	severe_bruising:3	/cas/
    -3		/case$/
    -3		/case/
    -3		/caso/
    3	bladder_bowel:20	/cci/
    3		/ccid/
    3	bladder_bowel:3	/ccide/
    -3		/cela/
    -3		/celar/
    -3		/cele/
    -3		/celen/
    -3		/cepc/
    -3		/cepci/
    3		/cept/
    3	sharp_pain:17	/cet/
    3		/chado/
    -3	radiating_pain:5 weakness:-16	/che$/
    -3		/chec/
    -3		/check/
    3		/cheek/
    -3		/cheer/
    3	fever:55	/chill/
    3	bladder_bowel:37	/ciden/
    -3		/cie/
    -3		/cier/
    -3		/cione/
    -3		/cir/
    -3		/cita/
    -3		/cito$/
    -3		/cito/
    3		/cked$/
    3		/cked/
    3		/ckle/
    3	severe_headache:17	/cla/
    3		/coll/
    3	bladder_bowel:3	/come/
    -3		/comen/
    3		/const/
    -3		/corr/
    3		/corri/
    3		/cos$/
    3		/cosa/
    -3		/cov/
    -3		/cove/
    -3		/cover/
    3		/craw/
    3	tingling:2	/crawl/
    3		/cream/
    3		/cry/
    -3		/cte/
    -3		/ctl/
    -3		/ctly$/
    -3		/ctly/
    3		/ctom/
    3	history_disc:11	/ctomy/
    -3		/ctor$/
    -3		/ctor/
    3	sharp_pain:4	/ctr/
    3		/ctri/
    3	sharp_pain:62	/ctric/
    -3		/ctu/
    -3		/ctur/
    3		/dan$/
    -3		/dank/
    -3		/danke/
    -3		/dato/
    3		/dd$/
    3	radiating_pain:-9 numbness:88	/dead/
    -3	weakness:22	/debi/
    -3		/decid/
    -3		/decir/
    3	tingling:12	/dedos/
    -3		/dej/
    -3		/demo/
    -3		/demoj/
    3		/dent$/
    3		/dere/
    3		/derec/
    -3		/desa/
    -3		/desap/
    -3		/dest/
    -3		/diab/
    -3		/diabe/
    3		/dic/
    3		/dice$/
    3		/dics$/
    3		/dics/
    3		/die$/
    -3		/diffe/
    3		/dinn/
    3		/dinne/
    -3		/dio$/
    3	history_disc:63	/disc/
    -3		/disca/
    3	sharp_pain:28 numbness:18 saddle_numbness:9	/dle$/
    -3	tingling:14	/dles/
    3		/dob/
    3		/dobl/
    3	weakness:2	/dobla/
    -3	osteoporosis:26	/doc/
    -3		/doct/
    -3	osteoporosis:4	/docto/
    3	persistent_beyond_72h:9	/dolie/
    -3		/dom$/
    -3		/done$/
    -3		/done/
    3		/doo/
    3		/door/
    3		/dou/
    3		/dragg/
    -3		/dress/
    -3		/dria/
    -3		/drin/
    -3		/drink/
    3	sharp_pain:7	/dul/
    3	sharp_pain:22	/dull$/
    3	sharp_pain:1	/dull/
    -3		/dun/
    -3		/dunn/
    -3		/dunno/
    -3	calf_swelling:44	/dur/
    -3		/duri/
    -3		/durin/
    -3		/dy$/
    3		/each/
    3	radiating_pain:-1 weakness:-38	/ead$/
    3	severe_headache:17	/eada/
    -3		/eady$/
    -3		/eady/
    3	numbness:-43 persistent_beyond_72h:-39	/eak/
    -3		/eake/
    3		/eall/
    3		/eally/
    3		/eanc/
    3		/eance/
    3		/eara/
    3		/earab/
    3		/earm$/
    3	tingling:11	/earm/
    -3		/east$/
    3	sharp_pain:-4 weakness:-22 numbness:-2 tingling:-2	/eat/
    3		/eath/
    3		/eati/
    -3		/eave/
    -3	weakness:67	/ebi/
    -3		/ebili/
    3		/eca$/
    -3		/ecei/
    -3		/ecepc/
    3		/eci$/
    -3		/ecir/
    3	history_disc:74	/ectom/
    3	sharp_pain:6	/ectr/
    3		/ectri/
    -3		/eded$/
    -3		/eded/
    3		/edics/
    3	tingling:19	/edos$/
    3		/edos/
    -3		/eede/
    -3		/eeded/
    3	pregnancy_symptom:21	/eeks$/
    3		/eeks/
    -3	radiating_pain:-5 weakness:-4 numbness:3 persistent_beyond_72h:-15 history_disc:-9 pregnancy_symptom:-28 bladder_bowel:-14 emergency:-4	/eel/
    3	worsening:-14 emergency:-15	/eep$/
    -3		/eers$/
    -3		/eers/
    3		/eeth$/
    3		/eeth/
    3		/eeze/
    -3		/egar$/
    3	severe_bruising:34	/egr/
    3		/eguir/
    -3		/eha/
    -3		/ein$/
    -3		/eird$/
    -3		/eird/
    -3	allergic_reaction:2	/eit/
    3	persistent_beyond_72h:28	/ejor/
    3	pregnancy_symptom:41	/eks$/
    3		/eks/
    -3		/elar$/
    -3		/elar/
    3	sharp_pain:75	/elec/
    3	sharp_pain:34	/elect/
    -3		/elen/
    -3		/elent/
    3		/eles/
    3		/eless/
    3		/ella/
    3	sharp_pain:45	/ellas/
    3		/elled/
    3		/elow$/
    3		/elow/
    3		/els/
    -3		/elv/
    -3		/elve/
    -3		/empre/
    3		/ems$/
    -3		/enas$/
    -3		/enas/
    3		/ended/
    -3		/ene$/
    -3		/enes/
    -3		/eness/
    -3		/engan/
    3		/enge/
    3		/engea/
    -3		/enin/
    -3		/ening/
    3		/enm/
    3		/enme$/
    3		/enme/
    3		/ensat/
    3		/ensib/
    3		/entu/
    3	fever:94	/entur/
    -3		/epc/
    -3		/epci/
    -3		/epcio/
    -3		/eply/
    -3		/epo/
    -3		/equ/
    -3		/equi/
    -3		/erab/
    -3		/erabl/
    3		/erall/
    3	weakness:31 persistent_beyond_72h:-41 self_harm:8	/erd/
    3	weakness:5	/erech/
    -3		/eren/
    -3		/erfe/
    -3		/erfec/
    3	fever:20	/ering/
    -3		/erma/
    3	sharp_pain:-24 numbness:-3 fever:11 allergic_reaction:-4	/ern/
    -3		/erne/
    -3		/ernes/
    -3		/erni/
    3		/erno/
    3		/ernoo/
    -3	sharp_pain:-37	/ers$/
    -3		/erso/
    -3		/erson/
    3		/erte/
    3		/erve$/
    -3		/ervi/
    -3		/erwa/
    -3		/erwar/
    -3		/esap/
    -3		/esapa/
    3		/escal/
    3	bladder_bowel:84	/escap/
    -3		/escr/
    -3		/escri/
    3		/esia/
    -3		/espu/
    -3		/espue/
    3		/essio/
    -3		/ested/
    3	numbness:11	/estes/
    3		/esth/
    3		/esthe/
    -3		/estin/
    3		/estr/
    3		/estre/
    -3		/etc/
    -3		/etch$/
    -3		/etch/
    -3		/etes$/
    -3		/etes/
    3		/eth$/
    3		/eti/
    3		/ets$/
    3		/ets/
    3		/eva/
    -3		/eve$/
    -3	persistent_beyond_72h:2	/eves$/
    -3	persistent_beyond_72h:26	/eves/
    -3		/excel/
    3		/excr/
    3	sharp_pain:52	/excru/
    -3		/exts$/
    -3		/exts/
    3	allergic_reaction:76 emergency:58	/eye/
    3		/eyes$/
    3		/eyes/
    3		/eze/
    3	emergency:19	/face$/
    3		/face/
    -3		/fad/
    -3	faint_dizzy:54	/fai/
    3		/fal/
    -3	radiating_pain:-14 saddle_numbness:10 faint_dizzy:-3	/fee/
    -3		/fell$/
    -3		/fell/
    -3		/fer/
    -3		/feren/
    -3		/ffe/
    -3		/fica/
    -3		/ficat/
    -3		/ficin/
    3	fever:2	/fieb/
    3	fever:48	/fiebr/
    3		/fied$/
    3		/fied/
    3	persistent_beyond_72h:-2	/fin/
    -3		/fina/
    -3		/final/
    -3		/fir/
    3		/fizzy/
    3		/floor/
    3	weakness:53	/fold/
    -3		/footb/
    3		/forea/
    -3		/forgo/
    3		/fork$/
    3		/fork/
    -3	persistent_beyond_72h:70	/fort/
    3		/ftern/
    -3		/fterw/
    3	tingling:-7	/fue/
    3		/fuer/
    3		/fuert/
    -3		/full$/
    -3		/fully/
    -3		/gad/
    -3		/gan$/
    -3		/gan/
    3		/garr/
    3		/garra/
    3	tingling:153	/gas/
    3		/gean/
    3		/geanc/
    3		/gent$/
    -3	bladder_bowel:11	/ges$/
    -3		/ges/
    -3		/get/
    3		/ggin/
    3		/gging/
    3		/ggl/
    -3		/gini/
    -3		/ginin/
    3		/gir/
    3	weakness:114	/giv/
    3		/givi/
    3		/givin/
    3		/gles$/
    3		/gles/
    3		/goi/
    3		/goin/
    3		/gor/
    3		/gord/
    3		/gordo/
    -3		/grac/
    -3		/graci/
    3		/grai/
    3	severe_headache:6	/grain/
    -3		/gran/
    3		/grave/
    3		/gres/
    3	numbness:-136	/gro/
    -3		/gua$/
    3		/guir$/
    3	self_harm:3	/guir/
    -3		/guj/
    -3		/gy$/
    -3		/gym$/
    -3		/gym/
    3		/habi/
    -3	history_injury:10	/hac/
    3		/hai/
    3		/hair/
    3		/haki/
    3		/hakin/
    3	emergency:15	/half/
    -3		/hasi/
    -3		/haved/
    3	chest_breath:8	/havi/
    3		/havin/
    -3		/heck/
    -3		/heer/
    -3		/heers/
    -3		/heet/
    -3		/hered/
    -3		/herma/
    3		/hi$/
    -3		/hie/
    3		/high$/
    3	self_harm:20	/hink/
    -3		/hint$/
    -3		/hint/
    -3		/hisp/
    -3		/hispe/
    3		/hit$/
    3	fever:26	/hiver/
    3	allergic_reaction:73	/hives/
    -3	numbness:1	/home$/
    -3	numbness:32	/home/
    -3		/hon$/
    -3		/horas/
    3	tingling:45	/horm/
    3	tingling:32	/hormi/
    3	emergency:83	/hosp/
    3		/hospi/
    3	calf_swelling:1	/hot$/
    3		/hot/
    -3		/hous/
    -3		/house/
    -3	pregnancy_symptom:-9 allergic_reaction:-11 emergency:2 self_harm:-12	/ht$/
    3		/hys/
    3		/hysi/
    3		/hysio/
    3	sharp_pain:-5 radiating_pain:-5 weakness:-9 numbness:-19 persistent_beyond_72h:2 history_injury:-26 faint_dizzy:-25 allergic_reaction:-27	/ia$/
    -3		/iab/
    -3		/iabe/
    -3		/iabet/
    -3		/ial$/
    -3		/ibe/
    3		/ibil/
    3		/ibili/
    -3		/ibirm/
    -3		/ibly$/
    -3		/ibly/
    3		/ic$/
    -3		/ica/
    -3		/ich$/
    -3		/ich/
    -3		/icina/
    3		/icing/
    3	sharp_pain:29 numbness:58	/ick$/
    3		/icks$/
    3		/icks/
    3		/ics$/
    3		/ics/
    3	bladder_bowel:6	/iden/
    3	bladder_bowel:7	/ident/
    3	fever:24	/ieb/
    3	fever:5	/iebr/
    3		/iebre/
    -3		/ients/
    3	radiating_pain:26	/ierna/
    3		/iero/
    -3		/iev/
    -3		/ieve$/
    -3		/ieve/
    3	sharp_pain:36	/ife$/
    3	sharp_pain:1	/ife/
    -3		/ifica/
    3		/ifie/
    3		/ified/
    3		/igg/
    3		/iggi/
    3		/igh$/
    3	tingling:-2 persistent_beyond_72h:-17 history_injury:-21 bladder_bowel:-3 allergic_reaction:-33	/igh/
    -3		/ign/
    3		/igrai/
    -3		/ila/
    3		/ilet$/
    -3		/ille/
    3		/ima$/
    -3		/imi/
    -3		/impin/
    3	worsening:39	/impro/
    -3		/inall/
    -3		/inat/
    3		/infu/
    3	history_injury:1	/inful/
    -3		/inge$/
    3		/ingle/
    -3		/ings$/
    -3		/ings/
    -3		/inin/
    -3		/ining/
    3	numbness:-60	/inn/
    -3	weakness:-38 tingling:20	/ins/
    3		/inso/
    3		/insop/
    3		/inted/
    -3		/iones/
    3		/iou/
    3		/ious/
    3		/ipi$/
    3		/ique/
    3		/irs$/
    -3		/isca/
    -3		/iscal/
    3		/ish$/
    -3		/ish/
    -3		/isp/
    -3		/ispe/
    -3		/isper/
    -3		/iss/
    3	emergency:50	/ital$/
    3		/itan/
    3	fever:87	/itand/
    3		/itc/
    3		/itch/
    3		/iti/
    3		/itin/
    3		/iting/
    3	saddle_numbness:6	/its$/
    3		/its/
    3		/itte/
    3		/itti/
    3		/ittin/
    3		/ivie/
    3		/ivien/
    -3		/ivin/
    3		/izq/
    -3		/izzi/
    -3		/izzin/
    -3		/jan/
    3		/jea/
    -3		/jes/
    3		/jok/
    3	numbness:-3 persistent_beyond_72h:12	/jor/
    3	chest_breath:5	/jus/
    3	faint_dizzy:15	/keel/
    3		/keep$/
    3	history_injury:2	/ken/
    -3		/ker$/
    -3		/ker/
    3	allergic_reaction:53	/kin$/
    3		/kle$/
    3		/kles$/
    3		/kles/
    3		/knee$/
    3		/know/
    3	severe_bruising:37	/lac/
    3	severe_bruising:83	/lack$/
    -3		/laint/
    3		/lame/
    3		/lamen/
    3		/lance/
    3		/lapse/
    3	weakness:-8	/last/
    3		/lav/
    -3		/lder/
    3		/ldi/
    -3		/leav/
    3		/lec/
    3	sharp_pain:9	/lect/
    3	sharp_pain:25	/lectr/
    3		/lef/
    -3		/lente/
    3	fever:10	/lentu/
    -3		/lest/
    3		/lets$/
    3		/lets/
    -3		/leve/
    3		/levo$/
    3		/levo/
    3		/lga/
    -3		/li$/
    3	calf_swelling:2	/lien/
    3	persistent_beyond_72h:10	/liend/
    -3	worsening:39	/lim/
    3		/lind/
    3		/lippe/
    3		/livi/
    3		/livin/
    3	faint_dizzy:37	/llap/
    3	faint_dizzy:6	/llaps/
    3		/llen/
    3		/lleva/
    3		/llevo/
    -3		/lmo/
    -3		/lmos/
    -3		/lmost/
    -3		/long/
    3		/loor/
    -3	tingling:12	/los$/
    -3		/lot$/
    3		/love/
    3	weakness:-96	/low/
    3		/lower/
    3		/lta/
    3	emergency:34	/lty$/
    3		/lty/
    -3		/luj/
    -3		/lujo$/
    -3		/lujo/
    -3		/lver/
    3		/lvi/
    3		/lvio$/
    3	worsening:9	/lvio/
    3		/lvo$/
    3		/lvo/
    -3		/main/
    -3		/man$/
    -3		/mande/
    -3		/mara/
    -3		/marat/
    3		/mareo/
    -3		/mayb/
    -3		/maybe/
    3		/mbn/
    3		/mbne/
    3		/mbnes/
    3		/mbro$/
    3		/mej/
    3	persistent_beyond_72h:27	/mejo/
    3		/mejor/
    3		/menm/
    3		/menme/
    -3		/menta/
    -3		/ments/
    -3	pregnancy_symptom:50	/mese/
    3		/mic/
    -3		/mind$/
    -3		/mind/
    3		/mino$/
    3		/mino/
    -3		/mment/
    3		/mond/
    3		/monda/
    3		/mp$/
    -3		/mph/
    -3		/mpha/
    -3		/mplet/
    -3	persistent_beyond_72h:20	/mpr/
    3		/mprov/
    -3	sharp_pain:13	/much$/
    3		/mue/
    -3		/mun/
    -3		/nager/
    3		/nal/
    3		/nalg/
    3		/nalga/
    -3		/nall/
    -3		/nally/
    -3		/nan/
    -3		/nas/
    3		/nast/
    3		/nbe/
    3		/nbea/
    3		/nbear/
    -3		/nce/
    -3		/ncela/
    3		/nchad/
    3		/ncia/
    -3		/ncom/
    3	sharp_pain:-8 worsening:-5 history_injury:-2 pregnancy_symptom:-4 saddle_numbness:-6 allergic_reaction:-10	/nd$/
    -3		/nda$/
    3		/nde$/
    3		/nearl/
    3		/neci$/
    3		/ned$/
    3		/ned/
    3	calf_swelling:5	/nee$/
    -3		/nei/
    -3		/neit/
    -3		/neith/
    -3		/net/
    3	bladder_bowel:8	/nev/
    3	bladder_bowel:26	/neve/
    3		/never/
    3	history_disc:8 history_injury:37	/nfu/
    3	history_injury:2	/nful$/
    3	history_injury:1	/nful/
    -3		/ngan$/
    -3		/ngan/
    3		/ngea/
    3		/ngean/
    3	radiating_pain:-4 weakness:-5 tingling:18 worsening:-44	/ngl/
    3		/ngles/
    -3		/nie$/
    -3	weakness:-1 fever:16	/nig/
    -3		/nis/
    -3		/nish/
    -3		/nke$/
    3	history_injury:26	/nkle$/
    3		/nme$/
    3		/nme/
    -3		/nna/
    -3		/nno$/
    -3		/nno/
    -3		/nny$/
    -3		/nny/
    -3	fever:3	/noc/
    -3		/nom/
    3		/non$/
    3		/noon$/
    3		/noon/
    -3		/nor$/
    3		/norma/
    -3		/note/
    -3		/notif/
    3		/noto$/
    3		/noto/
    -3		/nsada/
    3		/nsat/
    3		/nsati/
    3		/nsib/
    3		/nsibi/
    3		/nsop/
    3		/nsopo/
    3		/nsta/
    3		/nstan/
    -3		/nstea/
    -3		/nsub/
    -3		/nsubs/
    -3		/nsw/
    -3		/nswe/
    -3		/nswer/
    -3	sharp_pain:34	/nta/
    3		/nted$/
    3		/nted/
    -3		/nter/
    -3		/ntest/
    -3		/nths$/
    -3		/nths/
    -3		/nting/
    3		/ntl/
    3		/ntly$/
    3		/ntly/
    3	worsening:-9 persistent_beyond_72h:-13	/nto/
    -3		/nue/
    3		/numbn/
    3	sharp_pain:100	/nza/
    3		/oak/
    3		/oake/
    3		/oaked/
    3		/obb/
    3	weakness:20	/obla/
    3	emergency:26	/oca$/
    -3		/oct/
    -3		/octo/
    -3	osteoporosis:4	/octor/
    3	weakness:28	/odi/
    3		/oe$/
    3		/ofe/
    -3		/ofi/
    -3		/ofic/
    -3		/ofici/
    -3		/oga$/
    -3		/oga/
    3		/ogr/
    3		/oilet/
    3		/oint/
    -3	weakness:-19 numbness:27	/oke$/
    3		/ol$/
    3		/ola/
    -3		/olid/
    -3		/olida/
    3		/olie/
    3	persistent_beyond_72h:25	/olien/
    3	faint_dizzy:17	/ollap/
    -3		/olve/
    -3		/olver/
    3		/olvio/
    -3		/ome$/
    -3		/oment/
    -3		/omp/
    -3		/omple/
    3		/omy$/
    3	history_disc:2	/omy/
    3	allergic_reaction:20	/ond/
    3		/onday/
    3		/onde$/
    3		/ons$/
    3		/onsta/
    -3		/onten/
    -3		/onths/
    -3		/ool$/
    -3		/ool/
    -3		/ootb/
    -3		/ootba/
    3	history_disc:112	/oper/
    3		/opo/
    3		/opor/
    3		/oport/
    -3		/oras$/
    -3		/oras/
    -3		/orde/
    3		/ordo$/
    3		/ordo/
    3	tingling:5	/orea/
    3		/orear/
    -3		/oren/
    -3		/orene/
    -3		/orgo/
    -3		/orgot/
    3		/oria$/
    3		/oria/
    -3		/orido/
    -3		/ork/
    -3		/orke/
    3		/ormal/
    -3		/ormi$/
    3	tingling:60	/ormig/
    -3		/orreo/
    -3		/ort$/
    3		/osa$/
    3		/ospi/
    3	emergency:9	/ospit/
    -3		/otb/
    -3		/otba/
    -3		/otbal/
    3		/otc/
    3		/otch/
    -3	sharp_pain:16	/othe/
    -3	sharp_pain:27 numbness:-5	/other/
    -3		/otice/
    -3		/otif/
    -3		/otifi/
    3		/oto$/
    3		/otra$/
    3		/otra/
    3		/otti/
    3	pregnancy_symptom:41	/ottin/
    -3		/oubl/
    -3		/ouble/
    -3		/oulde/
    -3		/ouse$/
    -3		/oved/
    3		/ovem/
    3		/oveme/
    3		/overa/
    -3		/owed$/
    -3		/owed/
    -3		/owel$/
    -3		/owl/
    -3	persistent_beyond_72h:-14 calf_swelling:-12 self_harm:-7	/oy$/
    -3		/packe/
    3	history_injury:1	/painf/
    3	sharp_pain:-14	/pan/
    3		/pant/
    3	saddle_numbness:4	/pap/
    3		/param/
    -3		/paren/
    -3		/park$/
    3		/past$/
    3	weakness:27	/past/
    3		/patc/
    3		/patch/
    -3		/paz$/
    -3		/paz/
    -3		/pear/
    -3		/peare/
    3	chest_breath:184	/pech/
    3	chest_breath:20	/pecho/
    -3	pregnancy_symptom:28	/pect/
    3		/pel/
    -3		/peli/
    3		/pell/
    -3		/penas/
    -3		/pend/
    -3		/perf/
    -3		/perfe/
    3		/peri/
    -3		/perso/
    -3		/pesa/
    -3		/peu/
    3		/phy/
    3		/phys/
    3		/physi/
    -3		/pia/
    3	sharp_pain:2	/pic/
    3	radiating_pain:11 weakness:13	/piern/
    3	numbness:-2 chest_breath:17	/ping$/
    3	chest_breath:17	/ping/
    -3	sharp_pain:-9 tingling:9	/pins$/
    -3	tingling:1	/pins/
    3		/pip/
    3		/pipi$/
    3		/pipi/
    3		/piso$/
    3		/piso/
    3		/pit/
    3		/pital/
    3		/plate/
    -3		/play/
    -3		/plea/
    -3		/pleas/
    -3		/plet/
    3		/plu/
    -3		/ply$/
    3	self_harm:1	/poin/
    3		/point/
    -3		/poor$/
    -3		/poor/
    3		/pott/
    3	pregnancy_symptom:17	/potti/
    -3		/ppea/
    -3		/ppear/
    -3		/ppoi/
    -3		/ppoin/
    -3		/pra/
    3		/prob/
    3		/prov/
    3	faint_dizzy:2	/pse/
    3	faint_dizzy:4	/psed$/
    3	faint_dizzy:2	/psed/
    -3		/pudo$/
    -3		/pudo/
    3		/puedo/
    -3		/pues/
    -3		/pulle/
    3	allergic_reaction:61	/pulli/
    3		/punta/
    3	severe_bruising:60	/purp/
    3		/pus/
    3		/push$/
    3		/push/
    -3		/put$/
    -3		/queda/
    -3		/quede/
    -3		/quej/
    -3	sharp_pain:-28 radiating_pain:-12 weakness:-15 numbness:-5 faint_dizzy:-13 emergency:-2 self_harm:1	/qui/
    -3		/quite/
    -3		/quito/
    3	radiating_pain:10 tingling:-19	/ra$/
    -3		/raba/
    -3		/rabaj/
    -3		/raci/
    -3		/racia/
    -3		/radia/
    3		/ragg/
    3		/raggi/
    3		/raig/
    3		/rall$/
    3		/rall/
    3		/ramat/
    3		/ramed/
    -3		/rand/
    3		/rando/
    -3		/rapi/
    -3		/raro$/
    -3		/ratho/
    3		/rav/
    3		/rave$/
    3	radiating_pain:21	/rave/
    3		/rawl/
    3		/raza/
    3		/razad/
    3	emergency:84	/rdia/
    3		/real/
    3		/reall/
    3	allergic_reaction:13	/ream$/
    3	tingling:14	/rearm/
    -3	weakness:-18	/reat/
    -3		/recei/
    -3		/recep/
    3		/rech/
    -3		/recio/
    -3		/ree$/
    -3	pregnancy_symptom:35	/reg/
    -3		/regar/
    3		/rel/
    -3		/rela/
    3		/rell/
    3		/rella/
    -3		/rene/
    -3		/renes/
    -3		/reply/
    -3		/repo/
    -3		/retc/
    -3		/retch/
    -3		/rfe/
    -3		/rfec/
    -3		/rfect/
    -3		/rgo/
    -3		/rgot/
    3		/rib/
    3		/ribl/
    3		/rible/
    3	tingling:1	/rickl/
    -3		/rido/
    3		/righ/
    3	calf_swelling:8	/right/
    3	weakness:-54 worsening:-2 bladder_bowel:79 faint_dizzy:-8	/rin/
    3		/rina$/
    -3	sharp_pain:16 worsening:-1 fever:27	/ring$/
    -3		/rink/
    -3		/rinki/
    -3		/rio/
    3		/rir$/
    3		/rit/
    3		/rite$/
    -3		/rke/
    -3		/rle/
    3		/rly$/
    3		/rly/
    3		/rmal/
    -3		/rmi$/
    3	tingling:55	/rmig/
    -3		/rne/
    -3		/rnes/
    3		/rnoo/
    3		/rnoon/
    3		/rob/
    3		/rod/
    3	weakness:3	/rodi/
    -3		/roke$/
    3		/rom/
    3	allergic_reaction:56	/ronc/
    3		/ronge/
    3	weakness:57	/rop/
    3		/roppi/
    3		/rott/
    3		/rotte/
    -3		/rou/
    3	saddle_numbness:44	/roun/
    3	saddle_numbness:1	/round/
    3		/rov/
    3		/rovem/
    3	weakness:67	/rrar$/
    3	weakness:14	/rrar/
    3		/rras/
    -3		/rreo$/
    -3		/rreo/
    3		/rrib/
    3		/rribl/
    -3		/rso/
    -3		/rson/
    3	severe_headache:2	/rst$/
    3		/rt$/
    3		/rubbe/
    3		/rug/
    3		/rugg/
    3		/ruggl/
    -3		/run$/
    3		/rut/
    3		/rve$/
    -3		/sada/
    -3		/saf/
    -3		/safe$/
    -3		/safe/
    -3		/sage/
    -3		/sages/
    3		/sai/
    -3		/saje$/
    -3		/saji/
    3	bladder_bowel:19	/sal/
    -3		/sam/
    -3	numbness:1	/same$/
    -3	numbness:18	/same/
    3		/sang/
    3		/sangr/
    -3		/sant/
    -3		/sap/
    -3		/sapa/
    -3		/sapar/
    -3		/sappe/
    3		/sati/
    3		/satio/
    -3		/say$/
    3	bladder_bowel:124	/scap/
    3	sharp_pain:35	/scre/
    -3		/scu/
    3	saddle_numbness:22	/seat$/
    3		/seat/
    3	numbness:-5 tingling:-6	/sel/
    3		/sensi/
    -3		/sent$/
    -3		/senti/
    3		/seri/
    -3		/servi/
    -3		/sesi/
    -3		/sesio/
    -3		/set/
    3		/sev/
    3		/seve/
    3		/sever/
    3	fever:14	/shaki/
    -3		/shee/
    -3		/sheet/
    3	fever:32	/shiv/
    3	fever:43	/shive/
    3		/sia/
    3		/sibi/
    3		/sibil/
    -3		/sibl/
    -3		/sibly/
    3	sharp_pain:-5 saddle_numbness:15	/sien/
    3		/sient/
    -3	persistent_beyond_72h:24	/sig/
    3		/sigu/
    -3		/sigui/
    3		/sill/
    3		/siv/
    3		/sive/
    -3		/six/
    -3		/sized/
    3		/soa/
    3		/soak/
    3		/soake/
    -3		/son$/
    -3		/son/
    3		/sop/
    3		/sopo/
    3		/sopor/
    -3		/soren/
    3	tingling:41	/spar/
    3	tingling:21	/spark/
    -3		/sper/
    3	emergency:15	/spit/
    3	emergency:21	/spita/
    3		/spott/
    -3		/spue/
    -3		/spues/
    3	numbness:-10	/squ/
    -3	history_injury:19	/ssage/
    -3		/ssin/
    -3		/ssing/
    3		/ssio/
    3		/ssion/
    3		/ssiv/
    3		/ssive/
    3	weakness:15	/stai/
    -3		/star$/
    -3	radiating_pain:37	/star/
    -3		/ste$/
    3		/sters/
    3		/stes/
    3	numbness:2	/stesi/
    3		/sth/
    3		/sthe/
    3		/sting/
    3		/stl/
    3		/stly$/
    3		/stly/
    -3	weakness:-66 pregnancy_symptom:21 saddle_numbness:-11 severe_headache:-38 self_harm:-2	/sto/
    3		/stoo/
    3		/stood/
    -3		/stra/
    3		/strai/
    3		/strel/
    -3		/stret/
    -3		/strok/
    3		/stru/
    3		/strug/
    -3		/subsc/
    -3		/sup/
    -3		/surv/
    -3		/swer/
    -3		/tact$/
    -3		/tad$/
    3		/tairs/
    -3		/tall/
    3		/talo/
    3		/talon/
    3	persistent_beyond_72h:28	/tamo/
    -3		/tandi/
    3		/tando/
    3		/tante/
    -3		/tari/
    -3		/tario/
    -3		/tas$/
    -3	numbness:-14	/tas/
    -3		/tbal/
    -3		/tball/
    -3		/tead$/
    -3		/team$/
    3		/teet/
    3		/teeth/
    -3	self_harm:11	/tel/
    -3		/tell/
    -3		/temb/
    3	worsening:2	/tens/
    3		/tern/
    3		/terno/
    -3		/terwa/
    3	numbness:10	/tesi/
    3	numbness:2	/tesia/
    -3		/test/
    -3		/texts/
    3		/thet/
    3	self_harm:35	/think/
    -3		/thon$/
    -3		/thon/
    -3		/ths$/
    -3		/ths/
    3		/tic$/
    3		/tica$/
    -3		/tien/
    -3		/ties/
    -3		/tific/
    3	weakness:-3 severe_headache:-38	/til/
    3		/tim/
    3	sharp_pain:11 tingling:-14	/ting$/
    3	sharp_pain:-15 tingling:73 worsening:-30 persistent_beyond_72h:-12	/tingl/
    3	saddle_numbness:52	/tion$/
    3		/tni/
    3		/toe$/
    3		/toi/
    3		/toil/
    3		/toile/
    3		/tomy$/
    3	history_disc:20	/tomy/
    3		/ton$/
    3		/tone$/
    3		/tones/
    3		/too/
    3		/tood$/
    3		/tood/
    -3		/tor$/
    -3	tingling:27	/tos$/
    -3		/trab/
    -3		/traba/
    3		/traig/
    -3		/treat/
    3		/trel/
    3		/trell/
    -3		/tret/
    -3		/tretc/
    3	sharp_pain:44	/tric/
    3		/trie/
    3		/tried/
    -3		/trok/
    -3		/troke/
    3		/tru/
    3		/trug/
    3		/trugg/
    3		/tue/
    3	fever:3	/tura$/
    3	fever:5	/tura/
    -3	weakness:22 worsening:40	/turn/
    -3		/turno/
    3		/tuvi/
    3		/tuvie/
    3		/twic/
    3		/twice/
    -3		/twing/
    3		/type$/
    3		/ubbe/
    -3		/ubbis/
    -3		/uble/
    -3		/ubs/
    -3		/ubsc/
    -3		/ubscr/
    3		/uch$/
    3	weakness:-39	/uch/
    3		/ucha$/
    -3		/uched/
    3		/uci/
    3	weakness:23	/uck/
    3	weakness:23	/uckl/
    -3		/udo$/
    -3		/udo/
    3		/uean$/
    -3		/ueg/
    -3		/uej/
    3		/uerte/
    3	pregnancy_symptom:52 chest_breath:116	/uff/
    3		/ug$/
    3		/uggl/
    3		/uggli/
    3		/uir$/
    3		/uir/
    3		/uitar/
    -3		/uite/
    -3		/uito$/
    -3		/uito/
    -3		/uje/
    -3		/ujo$/
    -3		/ujo/
    -3		/ular/
    -3	allergic_reaction:9	/ulde/
    -3		/ulder/
    -3		/ulle/
    -3		/ulled/
    3	allergic_reaction:1	/ulli/
    -3		/ully$/
    -3		/ully/
    3		/umbn/
    3		/umbne/
    3		/umps$/
    3		/umps/
    3		/unb/
    3		/unbe/
    3		/unbea/
    3		/unch$/
    3		/unch/
    3		/uni/
    -3	tingling:84	/unn/
    -3		/unno$/
    -3		/unno/
    -3		/unos$/
    -3		/unos/
    -3		/unsu/
    -3		/unsub/
    -3		/unt$/
    3		/unta/
    -3		/unto$/
    -3		/unto/
    -3		/upe/
    3		/uple$/
    -3		/urd/
    -3		/urno/
    3		/urp/
    3	bladder_bowel:28	/urs/
    3	bladder_bowel:9	/urst/
    -3		/urv/
    3	weakness:2	/ust$/
    -3		/usto$/
    -3		/usto/
    -3		/usu/
    -3		/usua/
    -3		/usual/
    -3		/uve/
    3		/uvi/
    3		/uvie/
    3		/uvier/
    3	numbness:-1 tingling:153	/uzz/
    -3	weakness:41	/van/
    3		/vat/
    -3		/vell/
    3		/veme/
    3		/vemen/
    3		/venge/
    3		/veral/
    3		/vid/
    3		/viend/
    3		/vio$/
    3	worsening:3	/vio/
    -3		/viso/
    3		/vivie/
    -3		/volve/
    3	worsening:5	/volvi/
    -3		/vy$/
    3	emergency:58	/wai/
    -3		/watc/
    -3		/watch/
    3	pregnancy_symptom:2	/wate/
    3	pregnancy_symptom:13 bladder_bowel:8	/water/
    3	persistent_beyond_72h:20	/week$/
    3	pregnancy_symptom:34	/weeks/
    -3		/weir/
    -3		/weird/
    -3		/wel$/
    -3	weakness:-3 allergic_reaction:118	/wel/
    3		/welle/
    -3		/went$/
    -3		/went/
    -3		/whis/
    -3		/whisp/
    3		/wic/
    3		/wice$/
    3		/wice/
    3		/wil/
    3	chest_breath:100	/wind/
    -3		/winge/
    -3		/wish/
    -3	numbness:41	/wit/
    -3		/with/
    3		/woken/
    -3		/worke/
    -3		/xcel/
    -3		/xcele/
    3		/xcr/
    3	sharp_pain:8	/xcru/
    -3		/xed$/
    -3		/xed/
    -3		/xts$/
    -3		/xts/
    -3		/ybe$/
    -3		/ybe/
    3		/yer$/
    3		/yer/
    -3		/ym$/
    3		/yo$/
    -3		/your$/
    3		/ype$/
    3		/ysi/
    3		/ysio$/
    3		/ysio/
    -3		/yth/
    -3		/ythi/
    -3		/ythin/
    3		/zada$/
    3		/zada/
    3		/zap$/
    3	sharp_pain:21	/zaps$/
    3		/zaps/
    -3		/zed$/
    -3		/zed/
    -3	tingling:45	/zzin/
    3		: #
    -3		: i
    -3		: ~ no
    3		<be> # <time>
    3		<be> ,
    3		<be> <become> to
    -3		<be> <my> durmio
    -3		<be> <part> to
    -3		<be> <the> <person>
    3		<be> alive
    -3		<be> completely <become>
    3		<be> con dolor
    3		<be> doliendo
    3		<be> dragging
    -3		<be> driving <side>
    3		<be> en
    3		<be> en urgencias
    3		<be> fine ,
    -3		<be> good
    -3		<be> grand
    -3		<be> happy
    3		<be> in <the>
    -3		<be> it
    3		<be> it normal
    -3		<be> not in
    3	faint_dizzy:25	<be> on <the>
    -3		<be> pain
    3		<be> really
    3		<be> sharp
    3		<be> thinking
    -3		<be> tingling
    -3		<be> to
    3		<be> urgent
    3		<be> urgente
    -3		<be> yesterday
    3	pregnancy_symptom:15	<be> ~ <be>
    -3		<be> ~ <time>
    3		<be> ~ about
    3		<be> ~ again
    3		<be> ~ anymore
    3	emergency:95	<be> ~ boca
    3		<be> ~ ciatica
    -3		<be> ~ de
    -3		<be> ~ dormida
    -3		<be> ~ down
    3		<be> ~ fiebre
    -3		<be> ~ full
    3		<be> ~ hurting
    3		<be> ~ it
    -3		<be> ~ leave
    -3		<be> ~ mensaje
    3	weakness:18	<be> ~ no
    -3		<be> ~ out
    -3		<be> ~ paso
    -3		<be> ~ pregnant
    3		<be> ~ size
    -3		<be> ~ so
    -3		<be> ~ strength
    3	self_harm:73	<be> ~ thing
    -3		<be> ~ time
    3		<be> ~ urgencias
    3		<be> ~ way
    3		<be> ~ what
    3		<become> ,
    3		<become> <the> better
    3		<become> and
    3		<become> but
    3		<become> from
    3		<become> in
    3		<become> to sleep
    -3		<become> weak
    3	sharp_pain:31 radiating_pain:41 severe_headache:-15	<become> ~ <part>
    -3		<become> ~ bed
    3		<become> ~ from
    3		<become> ~ last
    -3		<become> ~ later
    3		<become> ~ out
    -3		<become> ~ over
    3	numbness:65	<become> ~ sleep
    -3		<become> ~ time
    3		<become> ~ to
    -3		<count> <part> and
    -3		<count> <time> and
    3		<count> bit
    3		<count> times
    -3		<count> with
    -3		<count> with <the>
    -3		<count> ~ <become>
    -3		<count> ~ <person>
    -3	sharp_pain:15 weakness:19 numbness:-9 worsening:-2 persistent_beyond_72h:10	<count> ~ <the>
    -3		<count> ~ about
    -3		<count> ~ as
    -3		<count> ~ it
    3		<count> ~ still
    -3		<day> ~ #
    3		<day> ~ ,
    -3		<day> ~ ?
    3		<day> ~ still
    -3		<feel> <the> bit
    3		<feel> <the> thing
    -3		<feel> in
    -3		<feel> in <my>
    3		<feel> like it
    3		<feel> weak
    -3		<feel> ~ #
    -3		<feel> ~ <time>
    -3		<feel> ~ did
    3		<feel> ~ down
    3	numbness:-6	<feel> ~ i
    -3		<feel> ~ pain
    3		<feel> ~ you
    -3	numbness:11 persistent_beyond_72h:6	<have> <be>
    3		<have> <become> ,
    -3		<have> <have> no
    -3		<have> <the> massage
    -3		<have> <the> numbness
    -3		<have> before
    3		<have> lost
    -3		<have> vanished
    -3		<have> ~ <be>
    3		<have> ~ able
    -3		<have> ~ as
    3		<have> ~ but
    -3		<have> ~ ever
    -3		<have> ~ not
    -3		<have> ~ numbness
    -3		<have> ~ pain
    -3		<have> ~ person
    -3		<have> ~ tonight
    -3		<have> ~ twinge
    -3		<have> ~ weak
    3		<have> ~ with
    -3		<have> ~ wrong
    3	emergency:7	<keep> <my> in
    -3	sharp_pain:49	<keep> ~ <part>
    -3		<my> <be> bien
    3		<my> <part> <part>
    -3		<my> <part> <the>
    -3		<my> <part> does
    -3		<my> <part> hurts
    3		<my> <part> since
    3		<my> <part> will
    3		<my> <part> with
    -3		<my> <person> .
    -3		<my> and
    -3		<my> body
    -3		<my> breast
    3	history_injury:5	<my> duele
    -3		<my> durmio
    -3		<my> durmio <the>
    3		<my> falta
    3		<my> falta <the>
    3		<my> grip
    3		<my> hormiguean
    -3		<my> number
    -3		<my> pueden
    3		<my> to
    3		<my> waters
    -3		<my> ~ .
    -3	numbness:37	<my> ~ <feel>
    -3		<my> ~ <person>
    -3		<my> ~ ago
    3		<my> ~ aire
    -3		<my> ~ cleared
    3		<my> ~ darme
    3		<my> ~ encima
    -3		<my> ~ favor
    -3		<my> ~ fine
    -3		<my> ~ grand
    -3		<my> ~ happy
    3		<my> ~ hasta
    3	sharp_pain:30 numbness:21 severe_headache:2	<my> ~ i
    -3		<my> ~ list
    -3		<my> ~ lot
    -3		<my> ~ mine
    -3		<my> ~ next
    3		<my> ~ no
    3		<my> ~ noticed
    -3		<my> ~ o
    -3		<my> ~ of
    3		<my> ~ pipi
    -3		<my> ~ que
    3		<my> ~ ronchas
    3		<my> ~ since
    -3		<my> ~ tengan
    3		<my> ~ thank
    -3		<my> ~ thanks
    -3		<my> ~ thing
    3		<my> ~ todo
    -3		<my> ~ weak
    3		<my> ~ well
    3		<my> ~ who
    3		<my> ~ with
    -3		<part> , can
    -3		<part> , como
    -3		<part> , i
    3		<part> , it
    -3	sharp_pain:10	<part> , no
    3		<part> . .
    3	weakness:-15 tingling:23	<part> . no
    -3		<part> <be> grand
    -3		<part> <be> happy
    3		<part> <be> numb
    -3		<part> <become> numb
    3	weakness:2 tingling:49	<part> <keep>
    -3		<part> but
    -3		<part> de
    3		<part> gives
    -3		<part> hurts
    3		<part> in <my>
    3		<part> no <my>
    -3		<part> over
    -3		<part> over <my>
    3		<part> tingles
    3		<part> up
    3		<part> when
    -3	weakness:-24 numbness:26 tingling:30	<part> ~ .
    -3		<part> ~ ago
    -3		<part> ~ ahora
    3		<part> ~ asleep
    -3		<part> ~ at
    3		<part> ~ bit
    -3		<part> ~ came
    -3		<part> ~ cold
    -3		<part> ~ could
    -3		<part> ~ evening
    -3		<part> ~ for
    -3		<part> ~ good
    -3		<part> ~ grand
    -3		<part> ~ home
    -3		<part> ~ imagining
    3		<part> ~ lift
    3		<part> ~ look
    -3		<part> ~ might
    -3		<part> ~ nice
    3	history_injury:20	<part> ~ painful
    -3		<part> ~ por
    3		<part> ~ really
    3	numbness:1	<part> ~ sleep
    3		<part> ~ something
    3	weakness:28	<part> ~ under
    3		<part> ~ vengeance
    3		<part> ~ weak
    3		<part> ~ well
    3		<part> ~ when
    3		<part> ~ will
    -3		<part> ~ would
    3	tingling:3	<part> ~ you
    -3		<person> <be> <part>
    -3		<person> <be> <the>
    -3		<person> <have> numb
    -3		<person> <the>
    3		<person> ~ .
    -3		<person> ~ <count>
    3		<person> ~ i
    3		<person> ~ if
    -3		<person> ~ in
    -3		<person> ~ pain
    3		<person> ~ que
    3		<person> ~ to
    3		<side> ,
    -3		<side> <be> well
    3		<side> <part> <feel>
    3		<side> again
    -3		<side> as
    -3		<side> but
    -3		<side> good
    -3		<side> good here
    -3		<side> now
    3		<side> of <the>
    3		<side> over <my>
    -3	weakness:3 numbness:-2	<side> ~ ,
    -3		<side> ~ <become>
    3		<side> ~ <feel>
    -3	allergic_reaction:39	<side> ~ <my>
    -3		<side> ~ <time>
    3		<side> ~ apart
    3		<side> ~ do
    3		<side> ~ now
    3		<side> ~ out
    3		<side> ~ up
    -3		<side> ~ when
    -3		<side> ~ with
    -3		<side> ~ you
    3		<the> <be> <side>
    -3		<the> <count> with
    3		<the> <my>
    -3		<the> <part> <part>
    3	severe_headache:-37	<the> <side>
    3		<the> <side> ,
    3		<the> <side> <count>
    3		<the> <time> now
    -3		<the> ache
    3		<the> aire
    3		<the> bano
    3		<the> bathroom
    3		<the> bed
    3		<the> better
    3		<the> bit ,
    3		<the> ciatica
    -3		<the> de
    3		<the> dead <part>
    3		<the> deep
    -3		<the> doctor
    -3		<the> drive home
    3		<the> floor
    3		<the> full
    3		<the> grave
    -3		<the> gym
    3		<the> knife
    3	worsening:42	<the> last
    3		<the> massage <be>
    -3		<the> massage in
    -3		<the> mensaje
    3		<the> more .
    3		<the> morning ,
    3		<the> morning .
    -3		<the> next
    -3		<the> next <count>
    -3		<the> notch
    -3		<the> number
    3		<the> numbness
    -3		<the> of
    -3		<the> of <the>
    -3		<the> oficina
    3		<the> orina
    -3		<the> pain down
    3	tingling:36	<the> phone
    3		<the> point in
    3		<the> poquito
    3		<the> rest
    -3		<the> salir ,
    -3		<the> same
    -3		<the> same as
    3	sharp_pain:172	<the> shooting
    3		<the> shooting pain
    3		<the> shower
    -3		<the> tad
    -3		<the> tingly
    -3		<the> towel
    3		<the> vengeance
    -3		<the> viernes
    -3		<the> weak
    -3		<the> wrong person
    3		<the> ~ :
    -3		<the> ~ <keep>
    -3	sharp_pain:6 radiating_pain:8 numbness:-6 worsening:-24 persistent_beyond_72h:-5 history_disc:-12 history_injury:9 pregnancy_symptom:-20 bladder_bowel:-21 fever:-7 severe_headache:20 emergency:-11	<the> ~ <the>
    -3		<the> ~ again
    -3	numbness:30 bladder_bowel:9 calf_swelling:43	<the> ~ and
    -3		<the> ~ anoche
    -3		<the> ~ as
    3		<the> ~ bed
    -3		<the> ~ cleared
    3		<the> ~ comes
    3		<the> ~ cuando
    -3		<the> ~ cuerpo
    -3		<the> ~ d
    -3		<the> ~ dead
    3		<the> ~ desde
    3		<the> ~ did
    3		<the> ~ dormido
    3		<the> ~ eso
    -3		<the> ~ exactly
    -3		<the> ~ good
    -3		<the> ~ gracias
    -3		<the> ~ haha
    -3		<the> ~ home
    -3		<the> ~ hora
    -3	numbness:6	<the> ~ it
    -3		<the> ~ made
    -3		<the> ~ mas
    -3		<the> ~ masaje
    -3		<the> ~ medio
    3		<the> ~ menos
    -3		<the> ~ moving
    -3		<the> ~ noche
    -3		<the> ~ off
    -3		<the> ~ para
    -3		<the> ~ place
    3		<the> ~ quita
    -3		<the> ~ sabria
    -3		<the> ~ si
    -3		<the> ~ so
    -3		<the> ~ sore
    -3		<the> ~ stopped
    3		<the> ~ then
    3		<the> ~ tingle
    -3		<the> ~ todo
    -3		<the> ~ trouble
    3		<the> ~ will
    -3		<the> ~ with
    -3		<the> ~ would
    3		<time> #
    3		<time> <count>
    3		<time> it <be>
    -3		<time> old
    3		<time> ~ #
    3		<time> ~ <count>
    -3	saddle_numbness:1	<time> ~ <feel>
    -3		<time> ~ about
    -3		<time> ~ hardly
    3		<time> ~ more
    -3		<time> ~ no
    -3		<time> ~ only
    -3		<time> ~ pain
    -3		<time> ~ same
    -3		<time> ~ since
    3		<time> ~ sore
    3		<time> ~ worse
    3		? ?
    3		? ~ <part>
    3		? ~ <side>
    3		a fever
    3		a few
    3		a good
    3		a knife
    -3		a las
    -3		a minute
    -3		a notch
    3		a numb
    -3		a que
    -3		a tad
    3		a vengeance
    3		about #
    3		accident
    3		ache <have>
    -3		ache ~ ,
    3		ache ~ up
    3		across
    -3		adolorido
    3	saddle_numbness:3	after <the>
    -3		after <the> session
    -3		after ~ <my>
    -3		after ~ by
    -3		after ~ session
    3		afternoon
    -3		afterwards
    -3		again ,
    -3		agua
    3		ahi
    3		ahi <be>
    3	history_injury:28	ahora ~ <the>
    3		al #
    -3		all good
    -3		almost
    3		also <my> <part>
    3	numbness:-15 tingling:-4 severe_bruising:22	am
    -3		am not
    3		amaneci
    3		ambulance
    -3		an emergency
    -3		an hour
    3		and <become>
    -3		and <feel>
    -3		and <have> <be>
    -3		and <have> not
    3	persistent_beyond_72h:17	and <my>
    3	pregnancy_symptom:8	and <part>
    3		and could
    3		and could not
    3		and did
    3		and did not
    3		and had
    -3		and have
    3		and now
    3		and worse
    -3		and ~ <feel>
    3	saddle_numbness:7 faint_dizzy:30	and ~ <the>
    3		and ~ and
    3		and ~ lot
    -3		and ~ lovely
    3		and ~ now
    3		and ~ numb
    3		and ~ thing
    -3	numbness:13	and ~ up
    -3		and ~ you
    3	weakness:11 history_injury:27	ankle
    -3		anoche ,
    3		another notch
    -3		antes de
    -3		antes de ir
    -3		antes ~ ir
    3		ants ~ <my>
    3		ants ~ <part>
    -3		ants ~ <the>
    3		any better
    3		anything ~ <be>
    -3		apenas
    3		are tingling
    -3		arm ,
    3		arm feels
    -3		arm was
    -3		as <the>
    3		as much
    3		as much as
    3		as sore
    3		as ~ on
    3		asap ~ <be>
    3		asked me
    3		at # <time>
    -3		at # sharp
    3	persistent_beyond_72h:2	at all
    -3		at ~ sharp
    -3		auto reply
    -3		away from
    3		ayer ~ <be>
    3		ayer ~ y
    3	pregnancy_symptom:49	baby
    3		baby <be>
    3		baby is
    -3	numbness:-5 history_disc:1	back
    -3		back .
    -3		back on
    3		back with
    3		bad again
    3		bad i
    3		baja <the>
    3		baja ~ <part>
    3		bano
    -3		bath
    3		be alive
    -3		be imagining
    -3		be sore
    3		because <the>
    3		because ~ <be>
    3		been able
    -3		before i came
    -3		before ~ <be>
    -3		before ~ came
    3		belly
    3		below
    3		below ~ <be>
    3		bend
    -3		best <time>
    -3		better than i
    3		better ~ .
    3		better ~ <day>
    3		better ~ now
    3		between <my>
    3		between <my> <part>
    -3		between <the>
    -3		between <the> <part>
    3		between my
    -3		between the
    -3		between ~ and
    -3		bien .
    3		bien ~ <part>
    3		bien ~ <the>
    3		bit of
    -3		bit tender
    -3		bit worse
    3		bit ~ .
    -3		bit ~ <part>
    -3		bit ~ <the>
    -3		bit ~ today
    -3		bit ~ yesterday
    3	severe_bruising:135	black
    3		blister
    3	emergency:24	boca
    3		bone
    -3		boss
    3		both feet
    -3		bother
    -3		bothered
    -3		breast
    -3		breath ~ <be>
    -3		brought
    -3		brought <my>
    -3		brought me
    -3		bruise on <my>
    -3		bruise ~ <my>
    3		bumps
    -3		but <the> <part>
    -3		but i
    -3		but it
    3		but ~ <have>
    -3		but ~ <part>
    -3		but ~ fine
    -3		but ~ good
    -3		but ~ great
    3		but ~ there
    3		cada hora
    3		cada ~ duele
    3	fever:14	calentura
    3		call it
    3		call me
    3		call ~ it
    3	history_injury:53	came off
    -3		came ~ .
    -3		came ~ <be>
    -3		came ~ <have>
    -3		came ~ with
    3		camino
    3		can hardly
    -3		can i <become>
    -3		can i <have>
    3		can not make
    3		can not pee
    -3	weakness:-21	can ~ ,
    3		can ~ <be>
    -3		can ~ again
    3		can ~ at
    -3		can ~ in
    3		can ~ pee
    -3		can ~ tomorrow
    -3		cancelar
    -3		cansada
    -3		capaz
    -3		car ~ ,
    3		cara
    -3		carried ~ .
    -3		case
    3	faint_dizzy:24	casi <my>
    -3		casi <the>
    3	faint_dizzy:2	casi me
    -3		caso
    -3		check ins
    3		cheek
    -3		cheers
    3		chest feels
    -3		cold ~ <be>
    3	faint_dizzy:10	collapsed
    3		come out
    -3		come ~ ?
    3		comes and
    3		comes and <become>
    3		comes ~ <become>
    3		como si
    3	tingling:15	como ~ <part>
    3	numbness:-29 tingling:79	como ~ en
    -3		con <the> <part>
    -3		con el
    -3		con la
    -3		con ~ <the>
    -3		con ~ ?
    -3		con ~ caliente
    3		con ~ dolor
    -3		con ~ dormida
    -3		con ~ no
    -3		contact <my>
    -3		correo
    3		could not <feel>
    3		could ~ <feel>
    -3		could ~ <side>
    -3		could ~ i
    3		could ~ on
    -3		could ~ to
    3		couple
    -3		cover
    3		cramping
    -3		cuando tengan
    -3		cuando tengan <the>
    -3		cuando ~ rato
    -3		cuanto ~ <the>
    3		da ~ <the>
    -3		danke
    3		darme cuenta
    -3		darme de
    -3		darme de baja
    -3		darme ~ baja
    3		day #
    -3		day and
    3		days now
    3		de # meses
    -3		de <part>
    -3		de <part> que
    -3		de <the>
    -3		de <the> oficina
    -3		de dolor
    -3		de que
    -3		de ~ <my>
    -3		de ~ ?
    -3		de ~ hasta
    -3		de ~ oficina
    -3		de ~ vida
    3		de ~ y
    -3		de ~ yo
    3		dead ~ .
    -3		dead ~ <my>
    -3		dead ~ <time>
    -3		debilidad
    3	tingling:19	dedos
    -3		del todo
    3		desde anoche
    -3		desde hace
    3		desde que
    3		despues <the>
    -3		despues de
    3		despues del
    -3		dia ~ <my>
    -3		diabetes
    -3		diabetes ,
    3		dias ~ <part>
    3		dias ~ <the>
    3		dice
    3		dice que
    3		dice ~ <the>
    -3		did a
    -3		did not <become>
    -3		did ~ <become>
    -3		did ~ in
    3	bladder_bowel:6	did ~ it
    -3		did ~ on
    3		die
    3		dinner
    -3		disappeared
    -3		dizzy ~ ,
    -3		do not
    -3		do not know
    3		do ~ <be>
    -3		do ~ <side>
    -3		do ~ ?
    3		do ~ alive
    -3		do ~ contact
    -3		do ~ or
    3		do ~ point
    3		do ~ see
    -3		doctor
    -3		doing
    3		doliendo
    -3		dolor de <part>
    -3		dolor ni
    3		dolor que
    3		dolor ~ con
    3		dolor ~ en
    3		dolor ~ no
    3		dolor ~ por
    -3		done
    -3		done ~ <the>
    -3		dormi
    -3		dormida ~ <the>
    -3		dormido ~ <the>
    3		dragging
    3		dramatic
    -3		drinking
    -3		drive home
    -3		driving <side>
    -3		driving <side> now
    -3		driving right
    -3		driving ~ not
    3		dropping
    -3		duele mas que
    -3		duerme <the>
    -3		duerme ~ <part>
    3	sharp_pain:38	dull
    -3		dunno
    -3		during
    -3		during <the>
    -3		durmio <the>
    -3		durmio el
    3		each
    3		each time
    3		each time i
    3		each ~ <the>
    3		el aire
    3		el brazo
    3		el talon
    3		electric ~ <part>
    3		embarazada
    -3		en ~ noche
    -3		en ~ que
    3		encima sin
    -3		end .
    3		ended
    3	emergency:113	er
    3	sharp_pain:52 worsening:-6	es
    3		es urgente
    -3		eso ~ .
    3		estrellas
    3		even ~ <the>
    -3		ever since
    -3		ever ~ ,
    -3		ever ~ <the>
    3		every <count>
    3		every ~ it
    -3		exactly ~ it
    -3		excelente
    3		except ~ <be>
    3		except ~ <part>
    3	allergic_reaction:2	eyes
    3		face
    -3		faint ~ ,
    -3		faint ~ <the>
    3		fainted ~ <the>
    3		falta <the>
    3		falta <the> aire
    3		falta el
    3		falta ~ aire
    -3		feeling good
    -3		fell
    3		felt nothing
    3		fever ,
    3		fever ~ #
    3		fiebre
    -3		finally
    3		fine .
    3		fine ~ <my>
    3		fine ~ but
    3		fingers
    3		fingers .
    3		fizzy
    3		flared up
    3		foot s
    -3		football
    -3		for it
    -3		for years
    3		for ~ <count>
    3		forearm
    3		fork
    -3		found out
    -3		found ~ <be>
    -3		free ~ <the>
    -3		from before
    -3	radiating_pain:10	from my
    -3		from ~ it
    -3		fuera ~ <the>
    -3		fuera ~ oficina
    3		fuerte
    3		fuerza ~ <the>
    -3		full
    -3		funny ~ <part>
    3		funny ~ <the>
    -3		get these
    3		getting any
    -3		give <my>
    -3		give <my> <the>
    -3		give me
    -3		give ~ when
    -3		give ~ you
    3		giving
    3		glademoji ~ <the>
    -3		going .
    3	tingling:9	going to
    -3		gone .
    3		gone by
    3		gone numb
    3		gone to
    -3		good here
    3		good ~ <my>
    3		good ~ from
    3		gordo
    -3		gracias
    3		grave
    3		grip <have> <become>
    3		grip ~ <the>
    -3		gym
    -3		had a
    -3		had no
    -3		had one
    3		hand s
    -3		hand was
    3		happened before
    -3		hardly ~ it
    3	numbness:11	has
    -3		has numb
    3	radiating_pain:44	hasta <the> <part>
    3	radiating_pain:157	hasta ~ <part>
    -3		have never
    3	chest_breath:4	having
    -3		he <keep>
    3		he can
    -3		he did not
    -3		he kept
    3		he ~ <the>
    -3		headache i
    -3		headache ~ <time>
    -3		heavy ~ <the>
    -3		help <my> ?
    -3		help her
    -3		her
    -3	pregnancy_symptom:8	here
    3		here ,
    -3		here .
    -3		hint
    -3		hint of
    3		hip to
    3		hit
    3	allergic_reaction:135	hives
    3	weakness:23	hold <the>
    3	bladder_bowel:16	hold my
    3		hombro
    -3		home
    -3		home ,
    -3		home ~ <the>
    -3		honestly can
    -3		honestly can not
    3		honestly i
    3		honestly ~ see
    -3		hora ~ <the>
    -3		horas
    3		hormiguean
    3	emergency:27	hospital
    -3		hot bath
    3		hot ~ <my>
    3		hot ~ <part>
    3		hot ~ <the>
    -3		hot ~ ?
    3		hot ~ cold
    -3		house
    -3		how ~ #
    -3		how ~ <my>
    -3		how ~ <time>
    -3		hoy ~ mas
    -3		hurt ~ <the>
    -3		hurts more than
    3		hurts ~ as
    3		hurts ~ much
    -3		husband has
    3		i <be> <become>
    3		i <become> home
    3		i <have> no
    3		i <have> to
    3	sharp_pain:-2 numbness:-15 tingling:-10	i am
    3		i do
    -3		i go
    3		i got
    -3		i had
    -3		i honestly
    -3		i leave
    -3		i left
    3		i lie
    3	sharp_pain:14	i look
    3		i look <side>
    3		i must
    3		i nearly
    3		i should
    3		i sit
    3		i took
    3		i walk
    3		i wet
    -3		i work
    -3		i would <be>
    -3		i would <have>
    -3	self_harm:4	i ~ <become>
    -3	weakness:-3 numbness:38	i ~ <part>
    -3		i ~ about
    -3		i ~ again
    -3	pregnancy_symptom:62	i ~ and
    -3		i ~ better
    3		i ~ breath
    3		i ~ dropping
    3		i ~ ever
    3		i ~ home
    -3		i ~ how
    -3	chest_breath:35	i ~ i
    3		i ~ just
    -3		i ~ know
    3		i ~ live
    3		i ~ loo
    -3		i ~ next
    3		i ~ no
    -3	history_injury:11 faint_dizzy:11 self_harm:38	i ~ on
    -3		i ~ only
    -3		i ~ otherwise
    -3		i ~ pins
    3		i ~ put
    3		i ~ sick
    -3		i ~ sore
    3		i ~ stop
    3		i ~ thinking
    -3		i ~ tomorrow
    -3		i ~ tonight
    -3		i ~ very
    3		i ~ would
    -3		if <my>
    -3		if it
    -3		if my
    3		if ~ <my>
    -3		imagining
    -3		imagining it
    3		improvement
    -3		in .
    -3		in <the> room
    3		in bed
    -3		in case
    3		in hives
    3		in my
    -3		in with <have>
    3	numbness:-8 tingling:46 severe_headache:-4 allergic_reaction:-39 emergency:-23	in ~ <part>
    3	emergency:11	in ~ <side>
    -3		in ~ as
    3		in ~ e
    -3		in ~ in
    3	emergency:1	in ~ of
    -3		in ~ or
    -3		in ~ otherwise
    -3		in ~ room
    -3		in ~ so
    3		in ~ time
    -3		in ~ well
    -3		ins
    3		insoportable
    -3		instead
    3	radiating_pain:51	into
    3	sharp_pain:-23 radiating_pain:77	into <my>
    3		into <my> <part>
    3	sharp_pain:-15 radiating_pain:13	into my
    3		is i
    3		is really
    -3		is there
    3		is weak
    3		it , <the>
    -3		it , and
    3	allergic_reaction:2	it <be> <side>
    3		it <be> like
    3	numbness:80	it <be> not
    3		it all
    -3		it in
    3		it normal
    3		it normal <the>
    3		it went
    -3		it ~ <feel>
    3	sharp_pain:16	it ~ <the>
    -3		it ~ ache
    3		it ~ agony
    3		it ~ away
    -3		it ~ bit
    -3		it ~ cold
    3		it ~ notch
    -3		it ~ numb
    3		it ~ of
    3		it ~ really
    3		it ~ sharp
    -3	worsening:48	it ~ than
    3		it ~ there
    -3	sharp_pain:18	it ~ to
    3		it ~ when
    -3		jaja
    -3		je
    3		just <become>
    -3		just found
    -3		just found out
    3		just ~ bit
    3		keep
    3		kept me
    3	calf_swelling:4	knee
    3		knife in
    3		la nalga
    -3		la oficina
    3		la orina
    3	weakness:-1	last
    3		last <time> ,
    -3		last ~ <become>
    -3		last ~ it
    -3	sharp_pain:2 weakness:-19 worsening:43 persistent_beyond_72h:6 history_disc:-13 history_injury:-45 fever:-4 faint_dizzy:-22 emergency:-8 self_harm:-5	late+,
    3	sharp_pain:-8 history_injury:-23 pregnancy_symptom:-4	late+a
    -3		late+about
    -3		late+ache
    3		late+afraid
    3		late+after
    3		late+agony
    3		late+ahi
    -3		late+almost
    -3	persistent_beyond_72h:20	late+any
    -3		late+are
    -3		late+bother
    -3		late+breath
    -3		late+cancel
    -3		late+casi
    3		late+come
    -3		late+del
    3		late+dia
    3	persistent_beyond_72h:57	late+dias
    -3		late+disappeared
    3		late+doliendo
    -3	saddle_numbness:31	late+down
    -3		late+end
    -3		late+even
    3		late+exactly
    3		late+fine
    3	worsening:13	late+flared
    3		late+fuerte
    3		late+get
    -3		late+glademoji
    -3		late+got
    -3		late+hace
    3		late+hay
    -3		late+he
    3		late+help
    -3		late+hint
    3		late+hormigueo
    3		late+hours
    -3		late+if
    3		late+kind
    3	persistent_beyond_72h:62	late+la
    3		late+later
    -3		late+life
    -3		late+little
    3		late+llevo
    -3		late+longer
    3		late+look
    3		late+love
    -3		late+masaje
    -3		late+massage
    3		late+maybe
    -3		late+meses
    -3		late+mi
    -3		late+much
    3	persistent_beyond_72h:31	late+neck
    -3		late+never
    -3		late+next
    -3		late+normal
    -3		late+now
    3	weakness:-9	late+on
    3	persistent_beyond_72h:14 self_harm:37	late+one
    -3		late+opt
    3		late+otra
    3		late+overall
    3		late+pero
    -3		late+poco
    -3		late+puedo
    -3		late+report
    3	persistent_beyond_72h:37	late+s
    3		late+sat
    3		late+sharp
    -3		late+sigo
    -3		late+strength
    3		late+ten
    3		late+they
    3	sharp_pain:-38	late+this
    3		late+thought
    3		late+thursday
    -3		late+tight
    -3		late+trace
    -3		late+twinge
    3		late+two
    3		late+vengeance
    3	worsening:14	late+volvio
    3		late+weakness
    3		late+went
    -3		late+years
    -3		late+yo
    3		later ~ still
    -3		le
    -3		le gusto
    -3		leave until
    3	weakness:-29 tingling:63	left hand
    -3		leg day
    3		leg s
    -3		leg was
    3		less ~ i
    3		less ~ yesterday
    3		lift <my> <part>
    -3		lift ~ ,
    3	faint_dizzy:67	like i <be>
    -3		like i did
    -3		like the
    3		like this
    3	sharp_pain:32	like ~ <my>
    -3		like ~ did
    -3		like ~ he
    3	tingling:20	like ~ on
    -3		limping
    3		live
    3		living
    3		llamenme
    3		llamenme ya
    3		llamenme ~ <be>
    3		llevo
    3		look <side>
    3		look left
    3		lower
    -3		lujo
    3		lunch
    -3		made <my>
    -3		made me
    -3		mal
    -3		manden
    -3		marathon
    3		mareo
    -3		mas o
    -3		mas o menos
    3	calf_swelling:17	mas ~ <the>
    -3		massage help
    -3		massage in
    -3		massage in <my>
    3		massage with
    3		massage with you
    3		massage ~ ,
    -3		massage ~ ?
    3		massage ~ lovely
    3		massage ~ nice
    3		massage ~ thing
    3		massage ~ you
    -3		maybe
    -3		maybe a
    -3		maybe ~ bit
    -3		me and
    3		me back
    3		me duele
    -3		me durmio
    3		me falta
    -3		me fue
    3		me hormiguean
    -3		me pueden
    3		media <part>
    -3		meses ~ <my>
    3		meses ~ <the>
    -3		message
    -3		messages
    -3		might ~ ,
    -3		might ~ bit
    3		monday
    -3		months
    3		more ~ <part>
    3		more ~ i
    -3		more ~ than
    3		morning ,
    3		morning ~ .
    -3		moving ~ .
    -3		much
    -3		much better than
    -3		much ~ #
    -3		much ~ <the>
    -3		much ~ i
    -3	numbness:-18	my back
    -3		my body
    -3		my breast
    3		my elbow
    -3		my finger
    3		my grip
    3	pregnancy_symptom:42	my hands
    3		my left
    -3	sharp_pain:61	my neck
    -3		my number
    3		my pinky
    3	numbness:17	my thumb
    3	tingling:7	my toes
    3		my waters
    3		myself ~ ,
    -3		nada ,
    3		nada grave
    -3		nada mas
    3		nalga
    3	faint_dizzy:1	nearly
    -3		neck ,
    -3		needed <the>
    -3		needles ~ <become>
    -3		neither
    3		never happened before
    -3		never ~ .
    3		never ~ it
    3		never ~ like
    -3		new ~ <the>
    -3		next <count>
    -3		next one
    -3		no . tingling
    3		no <be> <my>
    3		no <feel> in
    3		no ?
    -3		no different
    -3		no he
    3	self_harm:7	no le
    -3		no more
    3		no quiero
    3	numbness:9	no sensation
    -3		no weakness
    3		no ~ <count>
    -3		no ~ here
    -3		no ~ manden
    3		no ~ seguir
    -3		no ~ shooting
    3		no ~ thank
    3		no ~ you
    -3		none of
    -3		none ~ .
    3		normal that
    -3		normal ~ .
    -3		not ,
    3		not <be> able
    3		not <become> <my>
    -3		not <side>
    -3		not comfortable
    3		not go
    3		not going
    3		not lift
    3		not lift <my>
    -3		not like
    -3		not me
    3		not move
    -3		not numb ,
    3		not pee
    -3		not put it
    3		not see <the>
    -3		not sharp
    -3		not sure if
    3		not wake
    3		not wake up
    -3	weakness:62 bladder_bowel:11	not ~ <my>
    3	bladder_bowel:2	not ~ able
    3		not ~ alive
    3		not ~ as
    -3		not ~ best
    3	persistent_beyond_72h:4	not ~ better
    -3		not ~ by
    -3		not ~ from
    3		not ~ point
    3		not ~ sharp
    -3		not ~ texts
    3		not ~ though
    -3		not ~ today
    3	weakness:76	not ~ up
    -3		not ~ weak
    -3		nothing hurts
    3		nothing to
    3		nothing ~ i
    3		noto
    -3		now ,
    3		now <my>
    -3		now and
    3		now ~ again
    3		numb between
    -3		numb ~ :
    -3		numb ~ <my>
    -3		numb ~ for
    -3		numb ~ just
    -3		numb ~ nothing
    -3		numb ~ tingly
    3		numbness
    3		numbness .
    3		numbness <be>
    -3		numbness ?
    -3		numbness ~ ,
    3	numbness:-27	numbness ~ .
    3		numbness ~ <become>
    -3		numbness ~ no
    -3		numbness ~ or
    -3		o menos
    -3		of <the>
    3		of numbness
    -3		of office
    -3		of the
    -3		of ~ <person>
    3		of ~ do
    3		of ~ now
    -3		of ~ on
    -3		oficina
    -3		oficina ~ <the>
    3	allergic_reaction:3	oil
    -3		ok to
    -3		ok ~ <the>
    3		ok ~ i
    -3		on <the> drive
    -3		on ~ <have>
    -3		on ~ <time>
    -3		on ~ ?
    -3		on ~ drive
    3		on ~ floor
    3		on ~ off
    3		one bit
    3	emergency:61	one side
    -3		one with
    -3		only a
    3		only ~ <my>
    3		open <the>
    3		open a
    -3		or <be>
    3		or ~ <part>
    -3		or ~ ?
    3		orina
    3		otra
    3		otra vez
    3		out in <the>
    -3		out of <the>
    -3		out of office
    3		out on
    3		out ~ #
    -3		out ~ <be>
    3		out ~ and
    3		over my
    3		overall
    -3		packed
    3		pain #
    -3		pain <be>
    3		pain <have>
    3		pain <have> not
    -3		pain free
    3		pain has
    -3		pain i
    3	radiating_pain:-40	pain in
    3		pain is
    3		pain when
    3		pain when i
    -3	sharp_pain:33	pain ~ ,
    3		pain ~ :
    3	sharp_pain:-3 radiating_pain:107	pain ~ <part>
    -3	sharp_pain:16	pain ~ <side>
    -3	sharp_pain:20 radiating_pain:17 worsening:19	pain ~ <the>
    -3		pain ~ for
    3	sharp_pain:42	pain ~ i
    -3		pain ~ on
    -3		pain ~ you
    3		painful
    3		para ~ <the>
    3		paramedics
    -3		park
    -3		parking ~ <the>
    3		past
    3	numbness:-11 chest_breath:79	pecho
    3		peor ~ <the>
    -3		pero ya paso
    3		pero ~ ,
    3		pero ~ <be>
    -3		pero ~ paso
    -3		pero ~ y
    3		physio
    3	radiating_pain:3 numbness:16	pierna
    -3		pinchazos en
    -3		pinchazos en <the>
    -3		pins ~ <become>
    -3		pins ~ needles
    3		pipi
    3		pipi ~ cuenta
    3		pipi ~ darme
    3		piso
    -3		please ~ <the>
    3		point in
    -3		poor
    -3		poor ~ <be>
    -3		possibly
    -3		possibly <the>
    3		pregnant ~ <the>
    3		probably just
    -3		pudo
    3		puedo
    -3		pulled
    3		push
    -3		put
    -3		put ~ <part>
    3	weakness:15	que <the> <part>
    -3		que hago
    3		que se
    -3		que tengo
    -3		que ~ ,
    -3		que ~ .
    -3		que ~ de
    3		que ~ dia
    3		que ~ que
    -3		que ~ si
    -3		queda
    -3		quede
    -3		quiero ~ de
    3		quite <the>
    -3		raro
    3		really
    -3		remove
    -3		remove <my>
    -3		reply ~ i
    3		rest
    3	weakness:13	right
    3		right arm
    -3		ring me
    3		room ~ i
    3		rotten
    -3		round
    -3		round <the>
    -3		round <the> <part>
    -3		round the
    -3		round ~ ,
    -3		round ~ <part>
    -3		rubbish
    -3		run
    3		s all
    -3		s back
    -3		s completely
    3		s like
    3		said ~ <be>
    -3		salir ,
    -3		same
    -3		same as it
    3		same place
    -3		same ~ <be>
    -3		same ~ <part>
    -3		same ~ always
    3		saw you
    -3		say
    3		say it
    3		say ~ ,
    3		says #
    3	saddle_numbness:71	seat
    3		see <the> point
    3		see the
    3		see ~ point
    3		seguir
    3		seguir viviendo
    3		sensation
    3		sensibilidad
    -3		sesion
    3		session ~ <the>
    3		severe
    3	fever:5	shaking
    -3		sharp pain ,
    3		sharp ~ <become>
    -3		sharp ~ just
    -3		sharp ~ no
    3		she ~ <the>
    -3		she ~ i
    -3		shift ~ <the>
    -3	radiating_pain:74	shooting ~ ,
    3		should ~ ?
    -3		should ~ i
    -3		si manana
    -3		si ~ hormigueo
    3	radiating_pain:-10	side
    3		siento un
    3		sigo con
    3		sigue doliendo
    3		sin darme
    3		sin darme cuenta
    -3		sin ~ <my>
    3		sin ~ cuenta
    3		since <day>
    3		since <the> session
    3		since about
    3		since you
    3		since ~ last
    3		since ~ massage
    3		since ~ session
    -3		sister
    -3		slept like
    -3		slept like <the>
    -3		slept ~ <the>
    -3		small bruise
    3		so <side> i
    -3		so i <be>
    -3		so so
    3		so ~ <have>
    3		so ~ not
    3		soaked
    -3		some tingling
    -3		something
    3		sore .
    3		sore ~ <count>
    -3		sore ~ i
    3		sore ~ today
    -3		soreness
    -3		soreness ~ it
    3		soy ~ <the>
    3	pregnancy_symptom:7	spotting
    3		stairs
    -3		standing
    3	sharp_pain:-13 worsening:-25 persistent_beyond_72h:11	still
    -3		still <the>
    -3		still a
    3		still ~ <be>
    -3		still ~ in
    3		stone
    3		stood
    3		stood ~ <the>
    -3		stop .
    3		stop ~ i
    3		stop ~ in
    3		strength in
    3		strength ~ <my>
    -3		stretch
    -3		stroke
    -3		strong
    3		stronger
    3		struggling
    3		subir <the>
    -3		sure if
    -3		sure ~ <be>
    3		swelled
    3		swelled up
    -3		table
    -3		table ~ passed
    -3		tad
    3		talon
    3		teeth
    3		tell you
    3		temperature ~ #
    3		ten
    -3		ten years
    -3		tender ~ <part>
    -3		tender ~ it
    -3		tender ~ on
    -3		tengan
    -3		tengan <the>
    -3		tengan <the> rato
    -3		tengan un
    -3		tengan ~ rato
    -3		texting <my>
    -3		texting me
    -3		texts
    3		than <the> <time>
    -3		than i <have>
    3		than ~ <count>
    -3		than ~ <have>
    3		than ~ after
    3		than ~ before
    -3		than ~ in
    3		than ~ still
    -3		than ~ yesterday
    3		than ~ you
    -3		thank you
    -3		thank you .
    3		thanks ~ <the>
    -3		the back
    -3		the bad
    3		the bathroom
    3		the bed
    -3		the evening
    3		the floor
    -3		the hospital
    3		the last
    -3		the next
    3		the oil
    3		the rest
    -3		the sharp
    3		the shower
    3		the stairs
    -3		the towel
    3		then <the>
    -3		there <the>
    -3		there ~ <part>
    3		thermometer says
    3		thermometer says #
    3		thermometer ~ #
    3		they <be>
    3		they are
    3	emergency:22	they ~ <my>
    3		thing ~ i
    -3		this week
    3		thought ~ <be>
    -3		three hours
    3		tight <part>
    3		tight chest
    3		times
    3		tingle ~ ,
    3		tingles
    3		tingling <be>
    3		tingling in <side>
    3		tingling ~ <part>
    3		tingling ~ i
    -3		tingling ~ no
    3		tingling ~ not
    3		to <be> alive
    3	radiating_pain:64	to <my> <part>
    3		to bother
    3		to bother you
    3		to die
    3		to leave
    3		to lift
    3		to sleep
    -3		to ~ about
    3		to ~ alive
    3		to ~ here
    3		to ~ more
    -3		to ~ now
    3		to ~ with
    3		to ~ you
    3	severe_bruising:42	toda <the> <part>
    3		todavia <my>
    3		todavia <my> duele
    3		todavia me
    3		todavia ~ duele
    3	persistent_beyond_72h:37	today <be>
    3		toilet
    3		tomorrow ~ i
    -3		tonight ~ <be>
    3		too long
    3		touch ~ .
    -3		touched
    -3		touched <my>
    -3		trace of soreness
    -3		trace ~ <side>
    -3		trace ~ soreness
    3		tried
    3	sharp_pain:12 severe_headache:-1	turn
    3		twice
    -3		twice ~ to
    -3		twinge
    3		type
    3		un poquito
    -3		un rato
    3		unbearable
    3	weakness:34	under me
    3		unico ~ <the>
    -3		unos
    -3		unsubscribe
    3		unsubscribe ~ and
    3		until i
    3		up .
    3		up <the>
    -3		up by
    3		up from
    3		up from <the>
    -3		up in <my>
    3		up since
    3		up tomorrow
    3		up ~ and
    -3		up ~ now
    -3		up ~ since
    3		up ~ to
    3		urgent
    -3		used to <become>
    -3		used ~ <become>
    -3		van <count> dias
    3		vengeance
    -3		ver
    -3		very well
    3		viviendo
    3		volvio
    -3		walked in
    -3		want <the>
    3		want ~ alive
    3		want ~ anymore
    3		want ~ more
    -3		want ~ to
    -3		was ,
    3		was in
    3		was on
    -3		was yesterday
    -3		water
    3		way i
    3		weak ?
    -3		weak at
    -3		weak at <the>
    -3		weak ~ <part>
    -3		weak ~ i
    3		weakness :
    -3		weather <be>
    3	persistent_beyond_72h:26	week
    3	pregnancy_symptom:67	weeks
    -3		weird
    -3		well .
    3		well ~ <the>
    -3		went
    3		went away
    3		wet myself
    -3		when i <be>
    3	saddle_numbness:1	when i wipe
    -3		when you <become>
    -3		when ~ ,
    -3		when ~ <become>
    -3		when ~ <side>
    -3		when ~ saw
    3		when ~ walk
    3	saddle_numbness:56	when ~ wipe
    3		where <the>
    3		where i
    3		where the
    -3		who ~ <the>
    -3		who ~ i
    -3		will ~ <be>
    -3		with <my> <part>
    3		with <the> vengeance
    -3		with my
    -3		with that
    3		with you yesterday
    -3		with ~ <become>
    3		with ~ <side>
    -3		with ~ ?
    -3		with ~ in
    -3		with ~ not
    3		with ~ vengeance
    3		with ~ yesterday
    3		woken
    -3		work ~ .
    -3		work ~ <part>
    -3		work ~ <the>
    -3		work ~ and
    -3		worse today
    -3		worse ~ <be>
    -3		worse ~ it
    3		worst ~ <have>
    3		worst ~ i
    3		worth ~ <the>
    3		would call it
    -3		would had
    3		would not
    3		would ~ .
    -3		would ~ <time>
    3		would ~ of
    -3		y la
    3		y sigo
    -3		y ~ <part>
    3		y ~ como
    3		y ~ con
    3		ya es
    3		ya no quiero
    -3		ya paso
    -3		ya se
    -3		ya ~ ,
    -3		ya ~ duele
    3		ya ~ quiero
    3		ya ~ urgente
    3		ya ~ y
    -3		years ago
    3		yes ~ <side>
    -3		yesterday ~ it
    3		yesterday ~ still
    -3		yo ~ ,
    3		you ,
    -3		you <be>
    -3		you <become>
    -3		you <become> <the>
    -3		you <have> <become>
    -3		you and
    -3		you are
    -3		you get
    -3		you ~ #
    3		you ~ <part>
    -3		you ~ <time>
    3		you ~ but
    3		you ~ i
    3		you ~ kind
    3		you ~ not
    -3		you ~ person
    -3		your
    3		your table
    3		zap
    3		zap ~ <part>
    3		zaps
    -2		# #
    -2		# # .
    2		# %
    2		# , <the>
    2		# , now
    -2		# - #
    -2		# .
    -2		# . jpg
    2		# / #
    2		# <time> ,
    -2		# <time> ago
    2		# al
    2		# meses y
    2	fever:26	# on <the>
    2	sharp_pain:12	# out
    -2		# pain
    2		# semanas y
    2		# with
    2		# ~ <time>
    -2		# ~ ago
    2		# ~ can
    2		# ~ con
    -2		# ~ jpg
    -2		# ~ just
    2		# ~ now
    -2		# ~ old
    2		# ~ que
    -2		# ~ sharp
    2		# ~ up
    -2		# ~ would
    2		# ~ you
    2		%
    2		, # <time>
    2		, <be> <my>
    -2		, <become>
    2		, <count> <part>
    2		, <day>
    -2		, <feel> great
    2		, <have> to
    -2		, <side>
    -2		, <side> good
    -2		, <the> mas
    -2		, <the> que
    -2		, and <my>
    2		, and it
    2		, as
    -2		, asi
    2		, been
    -2		, best
    -2		, body
    -2		, but <the>
    2		, but i
    -2		, cheers
    2		, could
    -2		, could <be>
    2		, did not
    -2		, do
    2		, en <the>
    -2		, gracias
    2		, had
    -2		, hardly
    2		, he <be>
    2		, hip
    -2		, i do
    2		, i would
    2		, it hurts
    2	numbness:6	, left
    2		, maybe
    2		, more
    2		, neck
    2		, never
    2		, ni <the>
    -2		, no different
    -2		, no weakness
    -2		, not <my>
    2		, nothing dramatic
    2		, now it
    -2		, or
    2		, pain
    -2		, pero <the>
    -2		, poor
    -2		, por
    2		, right
    -2		, same as
    2		, should i
    -2		, so i
    2		, solo
    2		, sorry
    -2		, thanks for
    2		, then <the>
    2		, there
    2		, there <be>
    2		, thought
    -2		, totally
    -2		, weakness
    -2		, who do
    2		, with
    -2		, would massage
    2		, y
    2		, ~ <become>
    2		, ~ <day>
    2		, ~ ?
    -2		, ~ ache
    -2		, ~ after
    -2		, ~ always
    -2	tingling:-28	, ~ and
    -2		, ~ asking
    -2		, ~ aviso
    2		, ~ before
    2		, ~ came
    -2		, ~ con
    -2		, ~ dead
    2		, ~ did
    -2		, ~ different
    2		, ~ does
    -2		, ~ done
    2		, ~ dramatic
    2		, ~ en
    -2		, ~ ever
    2		, ~ every
    -2		, ~ him
    -2		, ~ honestly
    2		, ~ hurting
    2		, ~ if
    -2		, ~ imagining
    -2	radiating_pain:15	, ~ into
    2		, ~ know
    -2		, ~ lift
    2		, ~ log
    -2		, ~ lot
    2		, ~ make
    -2		, ~ masaje
    2		, ~ mention
    -2		, ~ morning
    2		, ~ needles
    -2		, ~ off
    2		, ~ ok
    2		, ~ out
    2		, ~ por
    2	weakness:5	, ~ que
    -2		, ~ rain
    -2		, ~ report
    2		, ~ says
    2		, ~ should
    -2		, ~ sin
    2		, ~ sit
    -2	emergency:53	, ~ so
    -2		, ~ soreness
    2		, ~ stabbing
    -2		, ~ stop
    -2		, ~ super
    -2		, ~ take
    2		, ~ than
    -2		, ~ thank
    -2		, ~ there
    2		, ~ times
    -2		, ~ tingly
    -2		, ~ todo
    2		, ~ up
    2		, ~ what
    2	sharp_pain:9	, ~ y
    2		, ~ yesterday
    2		- ~ tingling
    2		- ~ yes
    -2		. #
    -2		. ,
    2		. . <the>
    2		. <be> it
    -2		. <my> <person>
    -2		. <side> good
    -2		. <the> <be>
    2		. also
    2		. bit
    2		. but
    2		. dice
    2		. dice que
    -2		. for
    2		. had
    2		. i do
    -2		. i would
    -2		. in
    -2		. in <the>
    -2		. jpg
    2		. never
    -2		. numb :
    -2		. please
    -2		. slept
    -2		. tingling
    2		. was
    2		. your
    2		. ~ <feel>
    2		. ~ as
    2		. ~ before
    2		. ~ bit
    -2		. ~ call
    2		. ~ does
    2		. ~ down
    2		. ~ hurts
    -2		. ~ like
    2		. ~ lovely
    -2		. ~ mention
    -2		. ~ message
    -2		. ~ normal
    -2		. ~ of
    -2		. ~ out
    2		. ~ painful
    2		. ~ same
    -2		. ~ since
    2		. ~ so
    2		. ~ sore
    -2		. ~ super
    2		. ~ thanks
    2		. ~ to
    2		. ~ trying
    -2		. ~ very
    2	sharp_pain:24	/ #
    2		/ s1
    2	saddle_numbness:7	/^aba/
    2		/^abaj/
    2		/^abov/
    -2		/^abre/
    2		/^abri/
    2		/^aca/
    2		/^acc/
    -2	numbness:36	/^ado/
    2	numbness:12	/^ador/
    -2		/^agai/
    2		/^age$/
    2		/^age/
    -2	history_injury:34	/^ago$/
    -2		/^alg/
    -2		/^allo/
    -2		/^alr/
    -2		/^alre/
    -2		/^ama/
    -2		/^amaz/
    2		/^ana/
    2		/^anda/
    -2		/^ando/
    2	numbness:34	/^ane/
    2	numbness:27	/^anes/
    -2		/^anos/
    2	numbness:-45 tingling:215	/^ants/
    2	weakness:41	/^ap/
    2	allergic_reaction:17	/^are$/
    2	radiating_pain:1 weakness:33	/^arm$/
    -2		/^au/
    2		/^aun/
    2		/^badl/
    -2		/^bag/
    2		/^bal/
    -2		/^ban/
    -2		/^bea/
    2	tingling:6 persistent_beyond_72h:18	/^bee/
    -2		/^beh/
    2	sharp_pain:73	/^bei/
    2		/^bein/
    2		/^bel/
    2	saddle_numbness:13	/^belo/
    2		/^bic/
    -2		/^bit/
    -2	sharp_pain:46	/^blad/
    -2		/^bles/
    2		/^blo/
    2		/^bloo/
    2		/^bolt/
    2	osteoporosis:153	/^bon/
    -2		/^borr/
    2		/^bott/
    2	sharp_pain:-21 weakness:90	/^bra/
    2		/^braz/
    2	allergic_reaction:9	/^bro/
    2	history_injury:19	/^brok/
    2	radiating_pain:-28 weakness:-39 severe_bruising:29	/^bru/
    2		/^bud/
    2		/^budg/
    2	radiating_pain:39	/^bum$/
    2		/^buz/
    2		/^cade/
    -2		/^calo/
    -2		/^calv/
    2	tingling:-9	/^can$/
    -2		/^car$/
    -2		/^carp/
    -2		/^casa/
    2		/^caug/
    -2	radiating_pain:-9 numbness:-6 worsening:-21 persistent_beyond_72h:-6 saddle_numbness:-8 fever:58	/^ch/
    2		/^chai/
    -2		/^chev/
    -2		/^chic/
    2	fever:5	/^chil/
    2		/^chis/
    -2		/^chuf/
    2		/^cint/
    -2		/^cit/
    -2		/^cita/
    2		/^clu/
    -2		/^comf/
    -2		/^conf/
    -2		/^cont/
    2		/^cort/
    2	tingling:11	/^cosq/
    -2		/^coul/
    2		/^coup/
    -2		/^cov/
    -2		/^cove/
    2	allergic_reaction:67	/^cre/
    2		/^cree/
    -2		/^creo/
    -2		/^cri/
    -2		/^cuar/
    2		/^cuc/
    2		/^cuch/
    2		/^cut/
    2	sharp_pain:46	/^dan$/
    2		/^dark/
    2		/^day$/
    -2		/^dele/
    2	osteoporosis:7	/^den/
    2		/^dent/
    2		/^dese/
    -2		/^desk/
    2		/^dia$/
    2	persistent_beyond_72h:31	/^dia/
    2		/^die/
    -2		/^divi/
    2		/^diz/
    2	faint_dizzy:47	/^dizz/
    -2		/^dog$/
    -2		/^dog/
    -2		/^don/
    2		/^dou/
    2		/^doub/
    -2	sharp_pain:-46 weakness:32 numbness:-30 bladder_bowel:43 emergency:75	/^dr/
    2		/^dram/
    -2		/^drea/
    -2		/^dres/
    2	weakness:-62 bladder_bowel:-12 severe_headache:-9 allergic_reaction:-16 emergency:-40	/^du/
    2	pregnancy_symptom:21	/^due$/
    -2		/^duer/
    2		/^duro/
    2		/^ear$/
    2		/^easy/
    2		/^eig/
    2		/^eigh/
    -2		/^eit/
    -2		/^eith/
    2	numbness:36	/^els/
    2		/^else/
    2		/^enr/
    2		/^enre/
    2	sharp_pain:8 numbness:-21 tingling:-40 worsening:10 chest_breath:-18 faint_dizzy:-17	/^es/
    -2		/^escr/
    2		/^espo/
    2	weakness:-26 allergic_reaction:-4	/^est/
    -2		/^estu/
    2	worsening:-8	/^ex/
    2		/^expl/
    -2		/^fab$/
    -2		/^fab/
    2		/^fac/
    -2		/^fail/
    2		/^falt/
    -2		/^fan/
    2		/^far$/
    2		/^far/
    -2		/^fas/
    -2		/^fast/
    -2		/^figu/
    -2		/^fil/
    -2		/^film/
    -2		/^fine/
    -2		/^fir/
    2		/^fire/
    2	tingling:19	/^fiz/
    2	tingling:49	/^fizz/
    2		/^floo/
    -2		/^foll/
    2		/^fore/
    -2		/^four/
    2		/^fra/
    2	radiating_pain:19 numbness:15	/^fro/
    2	sharp_pain:-2	/^from/
    2		/^fron/
    -2		/^fue$/
    2	chest_breath:19	/^get$/
    2	sharp_pain:17 self_harm:-7	/^gi/
    -2		/^gif/
    -2		/^gift/
    -2		/^gim/
    -2		/^gimn/
    2		/^god$/
    2		/^god/
    2	tingling:5	/^goi/
    2		/^goin/
    -2		/^gol/
    -2		/^gold/
    2		/^gor/
    -2	weakness:35	/^gra/
    2		/^grav/
    -2		/^gue/
    -2		/^gues/
    -2	history_injury:1	/^hac/
    -2	history_injury:6	/^hace/
    -2	worsening:-6 pregnancy_symptom:16 severe_headache:4 faint_dizzy:37	/^had$/
    -2	sharp_pain:2 worsening:-3 faint_dizzy:20	/^had/
    -2		/^ham/
    -2		/^hamm/
    2		/^hay$/
    2		/^hay/
    2		/^hell/
    -2	history_disc:95	/^hern/
    2		/^hig/
    2		/^high/
    -2		/^hips/
    2		/^hola/
    -2		/^holi/
    -2		/^hom/
    -2		/^hoop/
    2		/^hop/
    -2		/^hors/
    2		/^hour/
    2		/^hug/
    2		/^huge/
    -2	sharp_pain:2	/^ic/
    2		/^ice$/
    2	sharp_pain:4	/^ice/
    -2		/^ide/
    -2		/^idea/
    -2		/^igu/
    -2		/^igua/
    -2		/^img$/
    -2		/^img/
    2		/^impr/
    2		/^inc/
    2		/^insi/
    -2		/^inst/
    -2		/^insu/
    2	saddle_numbness:28	/^inti/
    -2		/^inv/
    2		/^izqu/
    2	radiating_pain:-1 severe_headache:85	/^ja/
    2	sharp_pain:9	/^jab/
    2		/^jal/
    2		/^jala/
    2		/^jar$/
    2		/^jar/
    2		/^jaw$/
    2		/^jaw/
    -2		/^job/
    2		/^jol/
    2		/^jolt/
    -2		/^jp/
    -2		/^jpg$/
    -2		/^jpg/
    -2		/^jue/
    -2		/^juev/
    2		/^ket/
    2		/^kett/
    2	weakness:16	/^key/
    -2		/^kin/
    -2		/^kind/
    2		/^knee/
    2	weakness:-7	/^last/
    -2		/^law/
    2		/^let$/
    2		/^lie$/
    2		/^lie/
    2	weakness:46	/^lift/
    -2		/^lige/
    2	radiating_pain:-2 tingling:5 emergency:-7	/^like/
    -2		/^lim/
    -2		/^limi/
    -2	persistent_beyond_72h:40	/^lin/
    -2	radiating_pain:55	/^line/
    2		/^live/
    2		/^log/
    2		/^loo/
    -2		/^los$/
    2		/^los/
    2		/^low$/
    2		/^lumb/
    2		/^mama/
    2	history_injury:4	/^mass/
    -2		/^mee/
    -2		/^meet/
    -2		/^meh$/
    -2		/^meh/
    2		/^meni/
    2		/^ment/
    2		/^merc/
    2		/^mic/
    2		/^micr/
    2		/^mie/
    -2	severe_headache:10	/^mig/
    -2		/^mill/
    -2		/^min$/
    -2		/^mine/
    -2		/^mira/
    -2		/^mole/
    -2		/^moli/
    2		/^mort/
    -2	weakness:54	/^move/
    -2	sharp_pain:9	/^much/
    2	numbness:53	/^muer/
    2		/^mug$/
    2	weakness:69	/^mug/
    -2		/^mund/
    -2		/^musc/
    -2		/^musi/
    2		/^ner/
    2		/^nerv/
    -2		/^net/
    -2		/^nic/
    -2	tingling:11 bladder_bowel:5	/^nig/
    -2	tingling:11 bladder_bowel:9	/^nigh/
    2		/^non$/
    -2		/^non/
    -2		/^nop/
    -2		/^nope/
    -2		/^nor$/
    -2		/^note/
    -2		/^noti/
    -2		/^nuev/
    2		/^od/
    2		/^odd$/
    2		/^odd/
    2		/^oj/
    2		/^ojo$/
    2		/^ojo/
    2		/^om/
    2		/^oth/
    2		/^othe/
    2		/^otr/
    -2		/^ow/
    -2		/^pac/
    -2		/^pack/
    2		/^pad$/
    2		/^palm/
    2	saddle_numbness:7	/^pape/
    -2		/^pare/
    2		/^pasa/
    2	faint_dizzy:14	/^pass/
    -2		/^pati/
    2	sharp_pain:-2 radiating_pain:-13 numbness:-16 tingling:-47 persistent_beyond_72h:-22 pregnancy_symptom:-6 saddle_numbness:32 fever:-2 faint_dizzy:-42 emergency:-54	/^pe/
    -2		/^pea/
    -2	numbness:-3 chest_breath:37	/^pec/
    2		/^pegu/
    2		/^pei/
    2		/^pein/
    -2		/^peli/
    2		/^pen$/
    -2		/^penn/
    -2		/^peop/
    2	weakness:12	/^pero/
    2		/^pica/
    2		/^pill/
    2	numbness:11	/^pin/
    2		/^piq/
    2		/^piqu/
    2		/^plug/
    -2		/^pod/
    -2		/^pol/
    2		/^pone/
    2		/^poq/
    2		/^poqu/
    -2		/^pos/
    2		/^pou/
    2	weakness:4	/^pow/
    2	weakness:11	/^powe/
    2		/^pren/
    -2		/^pret/
    2	radiating_pain:-4 tingling:74	/^pric/
    2		/^priv/
    -2		/^pul/
    2		/^punz/
    -2	sharp_pain:17	/^put/
    2		/^quic/
    -2	weakness:71	/^rai/
    2	worsening:9	/^ram/
    2	worsening:44	/^ramp/
    -2		/^ran/
    -2		/^rara/
    2		/^raw$/
    2		/^raw/
    -2		/^read/
    2		/^reck/
    -2		/^reco/
    2		/^refu/
    -2		/^reg/
    2	numbness:2	/^regi/
    -2		/^regr/
    2		/^reli/
    -2		/^remi/
    -2		/^remo/
    2		/^res/
    -2		/^rese/
    2		/^resp/
    2		/^rest/
    -2		/^rev/
    -2		/^reve/
    2		/^rino/
    2	calf_swelling:25	/^roj/
    -2		/^roun/
    2	sharp_pain:-2	/^ru/
    2		/^runs/
    -2		/^saba/
    -2		/^sade/
    -2		/^saf/
    -2		/^safe/
    2	bladder_bowel:12	/^sale/
    2		/^sci/
    2	radiating_pain:59	/^scia/
    2		/^sea/
    -2		/^seg/
    -2		/^segu/
    -2		/^set/
    -2		/^sett/
    -2		/^she/
    -2		/^shif/
    2		/^shoc/
    -2	radiating_pain:7	/^shoo/
    2		/^shor/
    2	radiating_pain:-21	/^sid/
    2	radiating_pain:-9	/^side/
    -2		/^siem/
    2	sharp_pain:-2 numbness:4 saddle_numbness:1	/^sien/
    -2		/^sigo/
    -2	bladder_bowel:32	/^sin$/
    -2		/^slep/
    -2		/^slot/
    -2		/^sma/
    2		/^sne/
    2		/^snee/
    2		/^sola/
    -2		/^soo/
    -2		/^soon/
    -2	weakness:-5 tingling:-1 persistent_beyond_72h:15	/^sore/
    2		/^spa/
    -2		/^spen/
    2	severe_headache:14	/^spli/
    -2		/^spra/
    2		/^squa/
    2	radiating_pain:-11 weakness:23 numbness:-31 tingling:-19 worsening:-23 persistent_beyond_72h:-13 history_disc:-30 history_injury:-49 pregnancy_symptom:-4 saddle_numbness:-36 calf_swelling:-26 fever:-52 severe_headache:-20 severe_bruising:-19 emergency:-30	/^st/
    2		/^star/
    -2		/^stra/
    2		/^stu/
    2		/^suc/
    2		/^such/
    2		/^sun/
    -2		/^sus$/
    2		/^swe/
    2		/^tap/
    -2		/^tard/
    -2	weakness:-6 worsening:-28 persistent_beyond_72h:-14 history_injury:-17 bladder_bowel:-48 calf_swelling:-3 fever:38 faint_dizzy:-21 allergic_reaction:-24 emergency:-6 self_harm:-15	/^te/
    2		/^tee/
    2		/^tem/
    2		/^ter/
    2		/^term/
    2		/^tesc/
    -2		/^tha/
    2		/^they/
    2		/^thig/
    2	sharp_pain:4	/^this/
    2		/^thun/
    2		/^tig/
    2		/^tigh/
    -2		/^till/
    2		/^tim/
    2	sharp_pain:16	/^time/
    -2		/^tip$/
    -2	weakness:25	/^tip/
    -2		/^tire/
    2		/^tiri/
    -2		/^tiss/
    2	sharp_pain:-2	/^tod/
    2	sharp_pain:-1 numbness:-24	/^toda/
    -2		/^toma/
    -2		/^too$/
    2		/^took/
    2		/^toot/
    2		/^toq/
    2		/^toqu/
    2		/^torc/
    -2	numbness:4	/^touc/
    -2	weakness:19 tingling:-8	/^tr/
    -2		/^trai/
    2		/^tras/
    -2		/^trat/
    2		/^tre/
    2		/^tree/
    -2		/^trou/
    2		/^try/
    2		/^tryi/
    -2	weakness:31	/^tur/
    -2	sharp_pain:1 weakness:23	/^turn/
    -2		/^tuv/
    2		/^tuvi/
    -2		/^twe/
    2		/^twis/
    2		/^typ/
    -2		/^unco/
    2		/^unic/
    2		/^uri/
    2		/^urin/
    2		/^usel/
    2		/^vec/
    2		/^vece/
    2		/^veng/
    2	weakness:-34 numbness:-40 tingling:11 worsening:-53 severe_headache:5 self_harm:59	/^vi/
    2		/^vid/
    2		/^vida/
    -2		/^vier/
    2		/^vol/
    2		/^volt/
    -2		/^vou/
    -2		/^vouc/
    2		/^waki/
    -2		/^wel/
    -2		/^well/
    2	weakness:-2	/^when/
    2		/^whol/
    2	radiating_pain:-27 weakness:-1 numbness:-15 tingling:-18 pregnancy_symptom:26 bladder_bowel:3 allergic_reaction:-4 emergency:17	/^wi/
    -2		/^wine/
    2	sharp_pain:-2 weakness:-7 tingling:-52 pregnancy_symptom:-12 calf_swelling:-32 fever:-19 severe_headache:-25 faint_dizzy:17 allergic_reaction:-8 severe_bruising:-20	/^wo/
    2		/^wok/
    2		/^woke/
    -2		/^wom/
    -2		/^woma/
    2		/^wooz/
    2		/^wort/
    -2		/^wro/
    -2		/^wron/
    2		/^yes$/
    -2		/^your/
    2		/aba$/
    2	self_harm:56	/ablet/
    2		/abov/
    2		/above/
    -2		/abre/
    2		/abrir/
    2		/acc/
    -2		/acces/
    -2	weakness:-60	/ace$/
    2		/acet/
    2		/aceta/
    2		/ach$/
    -2	radiating_pain:5	/ache/
    -2	faint_dizzy:57	/acke/
    -2		/act$/
    -2		/acte/
    -2		/acti/
    -2		/acu/
    2	faint_dizzy:25	/aded$/
    2	faint_dizzy:7	/aded/
    2		/adera/
    -2		/adin/
    -2		/ading/
    2		/adl/
    2		/adly$/
    2		/adly/
    2		/adm/
    2		/admi/
    2	sharp_pain:-6 radiating_pain:-26 persistent_beyond_72h:15	/ado/
    2		/adorm/
    2		/ados$/
    2		/ados/
    -2		/ads$/
    -2		/ads/
    -2		/ady$/
    -2		/ady/
    2		/aes/
    -2		/afe$/
    -2		/afe/
    2	weakness:6	/aga/
    -2		/agai/
    -2		/again/
    2	saddle_numbness:58	/age$/
    -2		/agr/
    -2		/ags$/
    -2		/ags/
    2		/ahi$/
    2		/ahi/
    -2	history_injury:11	/ailb/
    -2		/ailbo/
    -2		/aili/
    -2		/ailin/
    2	sharp_pain:11 radiating_pain:-1 tingling:-16 worsening:5 persistent_beyond_72h:-9 saddle_numbness:-60 severe_headache:-17 severe_bruising:-4	/ain$/
    -2		/ained/
    2		/ains$/
    -2		/aints/
    2		/aise/
    -2		/ajad/
    -2		/ajaj/
    -2		/ajaja/
    2		/ajar$/
    -2		/ajis/
    -2		/ajist/
    2		/alam/
    2		/alamb/
    2		/alar/
    2		/ale$/
    -2		/ales$/
    -2		/ales/
    2		/alga$/
    2		/alga/
    2		/alier/
    -2		/alit/
    -2		/alito/
    -2	weakness:16	/alk/
    -2		/alles/
    2		/alloo/
    -2		/alm$/
    2	radiating_pain:35	/alon/
    -2		/alone/
    2		/along/
    -2		/alor$/
    -2		/alor/
    2		/alp/
    -2		/alr/
    -2		/alre/
    -2		/alrea/
    -2		/alt/
    2		/alta$/
    2		/alta/
    -2		/alth/
    2		/alv/
    -2		/alve/
    -2		/alves/
    -2		/amar$/
    -2		/amar/
    -2		/amaz/
    -2		/amazi/
    -2		/ambi/
    2		/ambr/
    2	sharp_pain:31	/ambra/
    -2		/ame$/
    2	sharp_pain:-2 weakness:-10 tingling:-2 bladder_bowel:-15 emergency:54	/ame/
    2		/amen/
    -2		/amil/
    2		/amina/
    2		/amine/
    2		/amol$/
    2		/amol/
    2		/amps$/
    2		/amps/
    -2		/ana$/
    -2	sharp_pain:-6	/ana/
    2		/anche/
    2		/ancia/
    2		/andab/
    2	fever:13	/ando$/
    2	fever:8	/ando/
    2	tingling:14	/ands$/
    2	tingling:3	/ands/
    2	numbness:2	/ane/
    2	numbness:13	/anes/
    2		/anest/
    -2		/ange$/
    -2		/ank$/
    2		/anoth/
    -2		/antas/
    -2		/antes/
    2		/antor/
    2		/apar/
    -2		/aps$/
    2	numbness:-5	/aps/
    2		/arac/
    2		/arace/
    2	pregnancy_symptom:33	/araz/
    -2		/arde$/
    -2		/aren$/
    -2		/arf$/
    -2		/argad/
    -2		/arge/
    2		/arly$/
    2		/arly/
    2		/arme/
    2		/arms$/
    2		/arms/
    -2	weakness:49	/arr/
    -2		/arte$/
    2		/arted/
    -2		/arto$/
    -2		/arto/
    2	radiating_pain:11	/arts$/
    2		/arts/
    2		/asa$/
    -2		/asaji/
    -2		/asar/
    2		/ased$/
    2		/ased/
    -2		/ashe/
    -2		/ashed/
    -2		/asio$/
    -2		/asio/
    2	chest_breath:140	/asp/
    2		/assin/
    2		/astro/
    2		/asty$/
    2		/asty/
    2	emergency:37	/asu/
    -2		/atche/
    2		/aten/
    2	bladder_bowel:44	/ater/
    -2		/ath$/
    2		/athl/
    2		/athle/
    2		/athr/
    2		/athro/
    2	radiating_pain:24	/atica/
    -2		/atm/
    2		/atras/
    2		/atu/
    2		/augh$/
    2		/augh/
    2		/aus/
    2		/ause$/
    2		/ause/
    -2		/auto$/
    2	sharp_pain:98	/ava/
    2		/aven$/
    2		/aven/
    2		/awli/
    2		/awlin/
    -2		/axe/
    -2		/axed$/
    -2		/axed/
    -2		/ayed$/
    -2		/ayed/
    -2		/ayi/
    -2		/ayin/
    -2		/aying/
    2	persistent_beyond_72h:2	/ays$/
    2	sharp_pain:-2	/ays/
    -2		/azin/
    -2		/azing/
    2		/badl/
    2		/badly/
    2		/ballo/
    -2		/ban$/
    2		/bar$/
    2	pregnancy_symptom:41	/baraz/
    2		/barra/
    2		/bathr/
    2	tingling:32 persistent_beyond_72h:5	/bee/
    -2		/beh/
    2	sharp_pain:10	/bei/
    2	sharp_pain:9	/bein/
    2	sharp_pain:5	/being/
    -2		/bell$/
    2	saddle_numbness:5	/belo/
    2	sharp_pain:12	/bia/
    2		/bic/
    -2	weakness:49	/bil/
    2	weakness:-8	/bing$/
    2		/bir$/
    2	sharp_pain:22	/birt/
    2		/birth/
    -2		/bis/
    2		/bla$/
    -2		/blad/
    2		/bladd/
    2		/blan$/
    2		/blan/
    -2		/blem/
    -2		/blems/
    -2		/bles/
    -2		/bless/
    2		/blet/
    2	self_harm:2	/blets/
    -2		/bliss/
    2		/bloo/
    2		/blood/
    -2		/bol/
    2		/bolt/
    -2		/borr/
    -2		/borre/
    -2		/bos/
    2		/bott/
    2		/bov/
    2		/bove$/
    2		/bove/
    -2		/bran/
    2	sharp_pain:-42 weakness:-16 tingling:-52 chest_breath:6	/bre/
    -2		/breas/
    2		/brir$/
    2		/brir/
    -2		/brit/
    2		/brok/
    2	history_injury:14	/broke/
    -2		/bros$/
    -2		/bros/
    2		/brow/
    2		/brus/
    2		/brush/
    2		/bud/
    2		/budg/
    2		/budge/
    2	radiating_pain:16	/bum$/
    2		/burni/
    2	numbness:-25	/buz/
    2		/cade/
    2		/cader/
    2		/calam/
    2		/calc/
    -2		/cally/
    -2		/calor/
    -2		/calv/
    -2		/calve/
    2		/cap$/
    2		/cara$/
    2		/cara/
    -2		/carf$/
    -2		/carf/
    -2		/carp/
    -2		/casa$/
    -2		/casa/
    -2		/caso$/
    -2		/catio/
    2		/caug/
    2		/caugh/
    -2		/cces/
    -2		/ccess/
    2		/cec/
    2		/cect/
    2		/cecto/
    -2		/ceiv/
    -2		/cely$/
    -2		/cely/
    -2		/cess$/
    -2		/cess/
    2		/ceta/
    2		/cetam/
    2		/cha$/
    2		/chai/
    2		/chair/
    -2		/charg/
    -2		/cher/
    -2		/chic/
    2		/ching/
    2		/chisi/
    -2		/chuf/
    -2		/chuff/
    2		/cia$/
    -2		/cias$/
    -2		/cias/
    -2		/cib/
    -2		/cibi/
    -2		/cibir/
    -2		/cido$/
    -2		/cinco/
    2		/cing$/
    2		/cing/
    2		/cint/
    2		/cintu/
    -2		/cirle/
    -2		/cita$/
    -2		/cke/
    2		/ckles/
    2		/ckly$/
    2		/ckly/
    2		/cko/
    2		/ckon/
    2		/clap$/
    2		/clap/
    -2		/cle$/
    2		/clu/
    2		/col/
    2		/comin/
    -2		/conf/
    2	persistent_beyond_72h:-8	/cor/
    2		/cort/
    2	tingling:63	/cosq/
    2	tingling:10	/cosqu/
    -2	tingling:-1	/cou/
    -2	numbness:14	/coul/
    -2	numbness:2	/could/
    2		/coup/
    2		/coupl/
    2		/cree/
    2		/creep/
    -2		/creo$/
    -2		/creo/
    -2		/criba/
    -2		/cribi/
    2		/cribo/
    2		/crod/
    2		/crodi/
    2		/cros/
    2		/cross/
    2		/cruc/
    2		/cruci/
    -2		/cta/
    -2	pregnancy_symptom:118	/cti/
    2		/ctio/
    2		/ction/
    -2		/ctiv/
    -2		/ctura/
    -2		/cuar/
    -2		/cuart/
    2		/cuc/
    2		/cuch/
    2		/cuchi/
    2		/cup$/
    2		/cur/
    2		/cut/
    2		/dab/
    2		/daba$/
    2		/daba/
    2	tingling:-19	/dad/
    2		/dado$/
    2		/dado/
    -2		/dan/
    2		/dark$/
    2		/dark/
    2	radiating_pain:-10 weakness:-2 numbness:73	/dea/
    2		/dead$/
    -2	weakness:34	/debil/
    2		/dedo$/
    2		/defin/
    2		/deja$/
    -2		/dejar/
    -2		/dejen/
    -2		/dele/
    -2		/delet/
    -2		/der/
    2		/dera$/
    2		/dera/
    2		/derc/
    2		/dercl/
    -2		/derf/
    -2		/derfu/
    -2	sharp_pain:-10 weakness:-8 calf_swelling:-24	/des/
    2		/dese/
    -2		/desk$/
    -2		/desk/
    -2		/desti/
    -2		/diat/
    2		/dien/
    2		/dil/
    2	pregnancy_symptom:4	/ding$/
    2		/ding/
    -2		/dio/
    2		/disc$/
    2		/disce/
    2		/disco/
    -2		/divi/
    2	faint_dizzy:151	/diz/
    2	faint_dizzy:15	/dizz/
    -2		/dizzi/
    -2	tingling:52	/dles$/
    2		/dmi/
    -2		/dnes/
    -2		/dog$/
    -2		/dog/
    2		/dolid/
    -2		/dom/
    2		/dond/
    2		/door$/
    2		/dor$/
    2		/dorme/
    -2	numbness:39	/dormi/
    2		/doub/
    2		/dram/
    2		/drama/
    -2		/drea/
    -2		/dread/
    -2		/dria$/
    2	pregnancy_symptom:108	/due$/
    -2	numbness:1 tingling:38	/duer/
    -2	numbness:36 tingling:1	/duerm/
    2		/duro$/
    2		/duro/
    2		/eac/
    2		/each$/
    2		/eaki/
    2		/eakin/
    -2		/eale/
    -2		/ealed/
    -2		/ealt/
    -2		/ealth/
    -2		/eant$/
    -2		/eant/
    2		/earl/
    2		/early/
    2	chest_breath:75	/eart$/
    2	chest_breath:11	/eart/
    2	sharp_pain:-15 weakness:-20 worsening:5	/eas/
    2		/eased/
    -2		/east/
    2		/eath$/
    2		/eathl/
    2		/eats$/
    2		/eats/
    -2	weakness:21	/ebil/
    2		/ebre$/
    2	fever:21	/ebre/
    2		/ecap$/
    2		/ecap/
    -2		/eceiv/
    2		/eces$/
    2		/eces/
    -2		/ecib/
    -2		/ecibi/
    2		/ecida/
    -2		/ecide/
    -2		/ecie/
    -2		/ecier/
    -2		/eck$/
    2		/ecko/
    2		/eckon/
    -2		/ect$/
    -2		/ecta/
    2	history_disc:43	/ecto/
    -2		/eda/
    2		/edg/
    2		/edge/
    -2		/edio$/
    -2		/edn/
    -2		/edne/
    -2		/ednes/
    -2		/edom$/
    -2		/edom/
    2		/eds$/
    2		/eds/
    2		/eec/
    2		/eeca/
    2		/eecap/
    2		/eei/
    2		/eein/
    2	saddle_numbness:1	/eeing/
    -2		/eeke/
    -2		/eeken/
    2		/eele/
    2		/eeled/
    2	sharp_pain:-19 saddle_numbness:16	/een$/
    2	sharp_pain:-8 worsening:-2	/een/
    -2		/eepi/
    -2		/eepin/
    2		/eeri/
    2		/eerin/
    -2		/eeti/
    -2		/eetin/
    2	chest_breath:79	/eez/
    2		/eeze$/
    -2		/efe/
    2		/efin/
    2		/efini/
    2		/efu/
    2		/efus/
    2		/efuse/
    2	numbness:16	/egi/
    2		/egis/
    2	numbness:98	/egist/
    -2		/ego$/
    -2		/ego/
    -2		/egre/
    -2		/egret/
    2		/egro$/
    2		/egui/
    2	fever:119	/ehea/
    2		/eight/
    2		/ein/
    2		/einar/
    -2		/eir/
    -2		/eiv/
    -2		/ejar/
    -2		/ejen$/
    -2		/ejen/
    2		/ejo$/
    -2		/eke/
    -2		/eken/
    -2		/ekend/
    2	weakness:-10 numbness:2 calf_swelling:-21	/el$/
    -2		/elaj/
    -2		/elaja/
    -2		/elaxe/
    2		/eled$/
    2		/eled/
    -2		/elet/
    -2		/elete/
    -2		/elin$/
    -2	radiating_pain:4 weakness:5 numbness:31 tingling:-9 persistent_beyond_72h:-6	/ell/
    2		/elle/
    -2		/ellin/
    2		/elly/
    2		/els$/
    2	numbness:1	/else$/
    2	numbness:24	/else/
    2	faint_dizzy:13	/elta/
    -2		/elto$/
    -2		/elto/
    -2		/ely$/
    -2	sharp_pain:-2	/ely/
    -2		/emark/
    2		/emen/
    -2		/emi/
    -2		/emin/
    -2		/emind/
    -2		/emov/
    -2		/emove/
    -2		/empo$/
    -2		/empo/
    2		/endie/
    2	self_harm:44	/endin/
    -2		/endri/
    -2		/enen$/
    -2		/enen/
    -2		/ener/
    -2		/enf/
    2		/eniq/
    2		/eniqu/
    -2		/enn/
    -2		/enny$/
    -2		/enny/
    -2	severe_bruising:2	/eno/
    2		/enr/
    2		/enre/
    2		/enred/
    2		/enta$/
    2		/ente/
    2		/ently/
    2		/ento/
    -2	sharp_pain:-13 osteoporosis:18	/eop/
    -2		/eopl/
    -2		/eople/
    -2		/epin/
    -2		/eping/
    -2		/ept$/
    -2		/equiv/
    2		/eran/
    2		/erb/
    2		/ercl/
    2		/ercla/
    2		/erco/
    2	weakness:5	/erda/
    -2		/ere$/
    -2		/erfu/
    -2		/erful/
    2		/ergi/
    2		/ergic/
    2		/eris/
    2		/erish/
    2		/erly$/
    2		/erly/
    2	tingling:20	/erm/
    -2		/ernia/
    -2		/eron$/
    -2		/eron/
    2		/errar/
    2		/errib/
    2		/ersi/
    2	numbness:13	/erta$/
    2	numbness:9	/erta/
    2		/erte$/
    -2		/ervic/
    2		/eryo/
    2		/eryon/
    2		/eryw/
    2		/erywh/
    2	weakness:8	/erza$/
    2	weakness:155	/erza/
    -2		/escan/
    2		/esco$/
    2		/esco/
    -2	pregnancy_symptom:72	/eses$/
    -2	pregnancy_symptom:5	/eses/
    -2		/esh/
    2		/esiad/
    -2		/esio/
    -2		/esion/
    -2		/esk$/
    -2		/esk/
    -2		/espe/
    -2		/espon/
    2		/espos/
    -2	numbness:21 bladder_bowel:-12	/ess$/
    2	weakness:-3 persistent_beyond_72h:-15 history_injury:-10 bladder_bowel:-25 chest_breath:19 fever:-18 allergic_reaction:-7 severe_bruising:-37	/est/
    2		/estoy/
    -2		/estu/
    -2		/estup/
    2		/etam/
    2		/etamo/
    -2		/ete/
    -2		/eting/
    2		/etr/
    2		/etro$/
    2		/etro/
    -2		/etty$/
    -2		/etty/
    -2		/eva$/
    2		/evel/
    2		/ever$/
    -2		/evers/
    2		/evo$/
    2		/evo/
    2		/ewe/
    2	sharp_pain:10	/ewer/
    2		/ex$/
    -2		/exa/
    2		/expl/
    -2		/extin/
    2		/eze$/
    -2		/fab$/
    -2		/fab/
    2		/fac/
    -2		/factu/
    -2		/fail/
    2		/falt/
    2		/falta/
    -2		/fan/
    2		/far$/
    -2		/fas/
    -2		/fast$/
    -2		/fast/
    -2		/fect$/
    2		/fed$/
    2		/fed/
    -2	sharp_pain:-15 weakness:-10	/feel$/
    -2		/fere/
    -2		/ffer/
    -2		/ffere/
    -2		/figu/
    -2		/figur/
    -2		/film$/
    -2		/film/
    -2		/fine$/
    -2		/fine/
    2		/finit/
    2		/fire$/
    2		/fire/
    2	numbness:-2 tingling:169	/fiz/
    2	tingling:75	/fizz/
    2		/floo/
    -2		/foll/
    -2		/follo/
    -2		/form/
    2		/fortn/
    -2		/four$/
    -2		/four/
    -2		/fres/
    -2		/fresh/
    2	sharp_pain:-19 radiating_pain:3 numbness:13	/fro/
    2		/from$/
    2		/from/
    2		/fron/
    2		/front/
    -2		/fue$/
    2	weakness:16	/fuerz/
    2		/fuse/
    2		/fy$/
    2	radiating_pain:32	/ga$/
    2		/gacho/
    -2		/gado$/
    -2		/gado/
    -2		/gai/
    -2		/gain/
    -2		/gal/
    -2		/gam/
    2		/gar/
    -2		/gat/
    -2		/ge$/
    -2		/geh/
    2		/gentl/
    2		/ggli/
    2		/gglin/
    -2		/ghter/
    2		/ghth/
    2		/ghthe/
    -2		/ghtl/
    -2		/ghtly/
    -2		/gif/
    -2		/gift$/
    -2		/gift/
    -2		/gim/
    -2		/gimn/
    -2		/gimna/
    -2		/gin/
    2		/gis/
    2		/gist/
    2	numbness:1	/giste/
    2		/gla/
    -2		/gle$/
    2		/gle/
    2	numbness:-2	/gli/
    -2		/glo/
    -2		/gne/
    2		/gno/
    2	sharp_pain:-24 radiating_pain:-29 tingling:-16 worsening:-71 pregnancy_symptom:-2 emergency:-5	/go$/
    2		/god$/
    2		/god/
    2		/going/
    -2		/gol/
    -2		/gold/
    2	worsening:2	/grav/
    -2		/gret/
    2		/gua/
    -2		/gual/
    2		/guea/
    -2		/gues/
    -2		/guess/
    -2		/gui/
    -2		/guie/
    -2		/guien/
    -2		/gul/
    -2		/gure$/
    -2		/gure/
    -2	history_injury:35	/hace/
    -2		/had$/
    2		/hado$/
    2		/hair$/
    -2		/hall/
    -2	worsening:19	/han$/
    -2		/hance/
    2		/hands/
    -2		/hank/
    -2		/happi/
    -2		/harg/
    -2		/harge/
    2		/hart/
    -2	weakness:-5 bladder_bowel:7	/have/
    2		/hay$/
    2		/hay/
    -2		/hazos/
    -2		/heale/
    -2		/healt/
    2	chest_breath:22	/heart/
    -2		/heck$/
    2		/heek/
    2		/hell/
    2		/herm/
    -2		/hern/
    -2	history_disc:84	/herni/
    -2		/het/
    2		/heti/
    2		/hey$/
    2		/hey/
    2	chest_breath:99	/hic/
    2		/hick/
    -2	persistent_beyond_72h:7	/hif/
    -2	persistent_beyond_72h:66	/hift/
    2	fever:41	/hills/
    2		/hings/
    2		/hinki/
    -2		/hips$/
    -2		/hips/
    2		/hisi/
    2		/hisim/
    2		/hit/
    2		/hle/
    2		/hles/
    2		/hless/
    2		/hola$/
    2		/hola/
    -2		/holi/
    -2		/holid/
    -2		/hom/
    -2		/hoop/
    -2	radiating_pain:17	/hoot/
    2		/hope$/
    -2		/hopp/
    -2		/hors/
    -2		/horse/
    2		/hort$/
    2		/hort/
    -2		/hose$/
    -2		/hose/
    2	sharp_pain:-61 worsening:5	/hour/
    -2		/howed/
    2		/hroo/
    2		/hroom/
    -2	numbness:-21	/hs$/
    -2		/hter$/
    -2		/hter/
    2		/hth/
    2		/hthe/
    2		/hthea/
    -2		/htl/
    -2		/htly$/
    -2		/htly/
    2		/hue/
    -2		/huf/
    -2		/huff/
    -2		/huffe/
    2		/hug/
    2		/huge$/
    2		/huge/
    2		/hund/
    2		/hunde/
    2	persistent_beyond_72h:105	/hurti/
    -2		/iant$/
    -2		/iant/
    -2	worsening:-8	/ias$/
    -2	worsening:-14	/ias/
    -2		/iba/
    -2		/iban$/
    -2		/iban/
    -2		/ibir$/
    2		/ible$/
    2		/ible/
    2		/ibo$/
    2		/ibo/
    -2		/ical/
    -2		/icall/
    -2	weakness:22	/ice/
    -2		/icel/
    -2		/icely/
    -2		/icio$/
    2		/icke/
    2		/icki/
    2		/ickin/
    2		/ickly/
    2		/icr/
    2		/icro/
    2		/icrod/
    2	radiating_pain:-3 weakness:-24 tingling:-72 worsening:-14 faint_dizzy:-1	/ida/
    -2		/iday/
    -2		/idea/
    -2		/ides$/
    -2		/ides/
    2	weakness:-33	/ido/
    -2		/iempo/
    -2		/iempr/
    2		/iene$/
    -2		/ienen/
    -2	weakness:-39 tingling:-3	/ient/
    2		/iento/
    2		/iera/
    2		/ierc/
    2		/ierd/
    -2		/ierne/
    -2	tingling:1	/ies$/
    -2		/ies/
    2		/ieta$/
    2		/ieta/
    2		/ifi/
    -2	numbness:-26	/ift$/
    -2		/iger/
    -2	weakness:-8 tingling:-2 history_injury:-37 faint_dizzy:-22 allergic_reaction:-4	/ight$/
    2		/ighth/
    -2		/ightl/
    2		/igo/
    -2		/igua/
    -2		/igual/
    2		/iguea/
    -2		/igur/
    -2		/igure/
    2		/ija/
    2		/ijo/
    -2		/ilb/
    -2	history_injury:24	/ilbo/
    -2		/ilbox/
    -2		/ild$/
    2		/ilet/
    -2		/ilin/
    -2		/iling/
    2		/illa/
    2		/illas/
    -2		/illi/
    -2		/illia/
    2		/illo$/
    -2		/ilm$/
    -2		/ilm/
    -2	numbness:-39	/ima/
    -2		/img$/
    -2		/img/
    -2		/imit/
    -2		/imn/
    -2		/imna/
    -2		/imnas/
    2		/impr/
    -2	persistent_beyond_72h:-1	/ina/
    -2		/inal/
    -2		/inati/
    2		/incha/
    -2		/inco$/
    -2		/inda$/
    -2		/inda/
    2		/inde/
    2		/inded/
    2		/indi/
    -2		/indl/
    -2		/indly/
    -2		/ine$/
    -2		/ined$/
    -2		/ined/
    2		/inen/
    2		/inf/
    2		/inish/
    2		/init/
    2		/inite/
    2		/inne/
    2		/inner/
    2		/ino/
    2		/inon/
    2		/insi/
    2		/insid/
    -2		/inste/
    -2		/insu/
    -2		/insur/
    2		/inte/
    2	saddle_numbness:39	/intim/
    2	radiating_pain:21	/into$/
    2		/into/
    -2		/ints$/
    -2		/ints/
    2		/intu/
    2		/intur/
    -2		/inv/
    2		/iod/
    -2		/ione/
    -2		/ios$/
    -2	allergic_reaction:16	/ios/
    2		/ious$/
    2		/ipi/
    -2		/ipt/
    2		/ique$/
    2		/iquet/
    -2		/iqui/
    -2		/ired$/
    -2		/ired/
    2		/iri/
    2		/irit/
    2	fever:31	/irita/
    -2		/irle$/
    -2		/irle/
    2		/irr/
    2	sharp_pain:1	/irth$/
    2	sharp_pain:4	/irth/
    2		/isc$/
    2		/isce/
    2		/iscec/
    -2		/iscu/
    -2		/ise$/
    2		/isin/
    2		/ising/
    -2		/isit/
    -2		/isos$/
    -2		/isos/
    -2		/issu/
    -2		/issue/
    -2		/isy$/
    -2		/isy/
    -2		/ita$/
    2		/itar/
    -2	tingling:44	/itas$/
    -2	tingling:100	/itas/
    2		/ite$/
    2		/itel/
    2		/itely/
    2	saddle_numbness:22	/ivat/
    2	saddle_numbness:7	/ivate/
    -2		/ived$/
    -2		/ived/
    2		/ivel/
    -2		/ivoc/
    -2		/ix$/
    -2		/iza/
    -2		/ize/
    2		/izqu/
    2		/izqui/
    2	sharp_pain:1	/jab/
    -2		/jad/
    -2		/jajaj/
    2		/jal/
    2		/jala/
    -2		/jand/
    -2		/jando/
    2		/jaw$/
    2		/jaw/
    -2		/jen$/
    -2		/jen/
    -2		/jis/
    -2		/jist/
    -2		/jista/
    -2		/job/
    2		/jol/
    2		/jolt/
    -2		/jpg$/
    -2		/jpg/
    -2	persistent_beyond_72h:97	/jue/
    -2		/juev/
    -2		/jueve/
    2	weakness:15 chest_breath:5	/just$/
    2		/keele/
    -2		/kend/
    2		/kett/
    2		/kettl/
    2	weakness:19	/key/
    2		/kicke/
    2		/kicki/
    2	sharp_pain:41	/kid/
    -2		/kind/
    -2		/kindl/
    2		/kli/
    2		/klin/
    2		/kling/
    2		/knee/
    2		/kneec/
    -2		/knot$/
    2		/know$/
    2		/kon/
    -2		/lace/
    2		/lade$/
    -2		/laj/
    -2		/laja/
    -2		/lajad/
    -2		/lamar/
    2		/lamb/
    2		/lambr/
    2		/lanci/
    2		/lap$/
    -2		/lar$/
    2	weakness:37	/las$/
    2		/lati/
    2		/lato$/
    2		/lato/
    2		/lave/
    -2		/law/
    -2		/laxe/
    -2		/laxed/
    -2		/lbox$/
    -2		/lbox/
    2		/lded$/
    2		/lded/
    2		/leaki/
    -2		/lear$/
    -2	emergency:46	/leas/
    2	weakness:-32 numbness:23	/leep/
    -2		/legar/
    -2		/lems$/
    -2		/lems/
    2		/lenc/
    -2		/lept$/
    -2		/lept/
    -2		/ler$/
    2		/lera/
    2		/lerg/
    2		/lergi/
    2	sharp_pain:-12 tingling:11	/les/
    2		/let$/
    -2		/lete$/
    -2		/leti/
    2		/level/
    2		/lga$/
    -2		/lian/
    -2		/liant/
    -2		/lida/
    -2		/liday/
    2	allergic_reaction:17	/lido$/
    2		/lido/
    2		/lie$/
    2		/lier/
    2		/liero/
    2	weakness:15	/lift/
    -2		/lige/
    -2		/liger/
    -2		/limi/
    -2		/limit/
    -2		/lin$/
    -2	self_harm:-12	/lin/
    2		/lindi/
    -2		/line$/
    2	weakness:-1 numbness:-2 persistent_beyond_72h:-6	/ling$/
    -2		/lippi/
    -2		/liss/
    -2		/lito$/
    -2		/lito/
    2		/live/
    2		/liz/
    -2	sharp_pain:-41 radiating_pain:-4 weakness:-90 worsening:-46	/lle/
    -2		/ller$/
    2		/llerg/
    -2		/lles/
    -2		/llia/
    -2		/llian/
    2	history_injury:103	/llo$/
    2		/lloo/
    2		/lloon/
    -2		/llowe/
    2		/lock$/
    2		/log/
    2		/lon$/
    -2		/lone$/
    -2		/lone/
    2		/lood$/
    -2		/looki/
    2		/loon/
    2		/los/
    -2		/lowed/
    -2		/lowi/
    -2		/lowin/
    -2		/lre/
    -2		/lrea/
    -2		/lread/
    2	numbness:11	/lse$/
    2	numbness:31	/lse/
    2		/lteo$/
    2		/lteo/
    -2		/lth/
    2		/lts$/
    2		/lts/
    2		/lug/
    2	history_disc:115	/lum/
    2		/lumba/
    2		/lute$/
    -2		/lver$/
    -2	radiating_pain:-7 persistent_beyond_72h:-14 bladder_bowel:-8 saddle_numbness:-4 faint_dizzy:8 emergency:-35	/ly$/
    -2		/mailb/
    -2		/maili/
    -2	numbness:9	/mal/
    2		/mally/
    2		/mama$/
    2		/mama/
    -2		/manda/
    -2		/manos/
    2	history_injury:13	/mass/
    -2		/mate$/
    -2		/mati/
    -2		/matic/
    -2		/maz/
    -2		/mazi/
    -2		/mazin/
    2		/mbar$/
    2	pregnancy_symptom:87	/mbara/
    2		/mbarr/
    -2		/mbi/
    -2		/mbin/
    -2		/mbing/
    2		/mbled/
    2	sharp_pain:15	/mbra/
    -2		/mbri/
    -2		/mbrit/
    -2		/mbros/
    2		/mean$/
    -2		/meant/
    2		/med$/
    -2		/mee/
    -2		/meet/
    -2		/meeti/
    -2		/meh$/
    2		/meni/
    2		/meniq/
    -2		/mera$/
    -2		/mera/
    2		/merc/
    -2	pregnancy_symptom:33	/meses/
    2		/metr/
    2		/metro/
    -2		/mi$/
    -2		/mia/
    2		/micr/
    2		/micro/
    2		/mido$/
    2	numbness:91	/mido/
    -2		/mien/
    -2		/miga/
    -2		/mill/
    -2		/min$/
    2		/mina/
    2		/minar/
    -2		/mine$/
    -2	numbness:109	/mio$/
    -2		/mio/
    -2	sharp_pain:20	/mir/
    -2		/mira/
    2		/mmy$/
    2		/mmy/
    -2		/mnas/
    -2		/mnasi/
    -2		/mod/
    -2		/moda/
    2		/mol$/
    -2	sharp_pain:1	/mol/
    -2		/mole/
    -2		/moles/
    -2		/moli/
    -2		/molid/
    2		/mort/
    2		/morti/
    -2		/mos$/
    -2		/most/
    2		/mostl/
    -2	sharp_pain:5	/move$/
    -2		/moved/
    -2		/moves/
    -2		/movin/
    2		/mpin/
    2		/mping/
    -2		/mple/
    -2		/mpo$/
    -2		/mpre$/
    -2		/mpres/
    2		/mpro/
    -2	sharp_pain:8	/much/
    2		/muchi/
    -2		/mucho/
    2	numbness:23	/muer/
    2	numbness:59	/muert/
    2		/mug$/
    2		/mug/
    -2		/mund/
    -2		/musc/
    -2		/musi/
    -2		/music/
    -2		/nado$/
    -2		/nado/
    2		/nae/
    -2		/nag/
    -2		/nage/
    2		/nal$/
    -2		/nana$/
    -2		/nana/
    -2		/nap/
    2	weakness:7	/nar/
    -2		/narm/
    -2		/narme/
    -2		/nasi/
    -2		/nasio/
    2		/nasty/
    -2		/nati/
    -2		/natio/
    2		/nched/
    2		/ncia$/
    -2		/ncit/
    -2		/ncito/
    -2		/nco$/
    -2		/ncomf/
    2		/ndab/
    2		/ndaba/
    2		/nderc/
    -2		/nderf/
    -2	severe_headache:10	/ndi/
    2	severe_headache:13	/ndin/
    2	severe_headache:26	/nding/
    -2		/ndly$/
    -2		/ndly/
    -2		/ndri/
    -2		/ndria/
    2		/nds$/
    2		/nds/
    2		/neec/
    2		/neeca/
    -2		/neede/
    2		/neez/
    2		/neeze/
    -2		/nen$/
    2		/nent/
    2		/ner/
    2		/nerv/
    2		/nerve/
    -2	numbness:7 tingling:-37 persistent_beyond_72h:18	/nes/
    -2	numbness:12	/ness$/
    -2		/ness/
    2	numbness:22	/neste/
    2		/ney$/
    2		/ney/
    -2		/nfe/
    2		/nga$/
    -2		/ngle$/
    2		/ngle/
    -2		/nic$/
    -2		/nicel/
    2		/nico$/
    2		/nico/
    -2	fever:22	/nigh/
    -2	fever:8	/night/
    -2	sharp_pain:-25 radiating_pain:24 persistent_beyond_72h:21 bladder_bowel:31 fever:60 faint_dizzy:20	/ning/
    2		/niq/
    2		/niqu/
    2		/nique/
    2		/nit/
    2		/nite/
    2		/nitel/
    2		/noo/
    -2		/nop/
    -2		/nope$/
    -2		/nope/
    2		/norme/
    -2		/noth/
    2		/nothe/
    -2		/noti/
    2		/nre/
    2		/nred/
    2		/nreda/
    -2		/nsad/
    2	self_harm:4	/nsado/
    2		/nsid/
    2		/nside/
    -2		/nste/
    -2		/nsur/
    -2		/nsura/
    2		/ntar$/
    -2		/ntari/
    -2		/ntas/
    2	sharp_pain:-13 numbness:32 persistent_beyond_72h:-11 bladder_bowel:-6	/nte/
    -2		/ntent/
    -2		/ntere/
    -2		/ntes$/
    2		/nth$/
    2		/ntido/
    2		/ntim/
    2	saddle_numbness:13	/ntima/
    2		/ntor/
    2		/ntorr/
    2		/ntrac/
    -2		/ntreg/
    2		/nty$/
    2		/nty/
    -2		/nuev/
    -2		/nueva/
    2	sharp_pain:-6 radiating_pain:-5 weakness:-32 numbness:9 tingling:-44 worsening:-4 persistent_beyond_72h:-5 saddle_numbness:14 calf_swelling:-15 fever:-22 emergency:-2	/num/
    -2		/nvi/
    2	worsening:-16	/ny$/
    2		/nza$/
    -2		/oat/
    2		/obbi/
    2		/obbin/
    2		/oblan/
    -2		/oblem/
    -2		/obr/
    2	emergency:21	/oca/
    -2		/och/
    2	sharp_pain:-22	/ock$/
    2	weakness:-12	/ock/
    2		/od$/
    -2	severe_bruising:8	/oda$/
    2		/oday$/
    2		/oday/
    2		/odd$/
    2		/odd/
    2		/odis/
    2		/odisc/
    2	numbness:11 faint_dizzy:16	/odo$/
    -2		/oev/
    -2		/oeve/
    -2		/oever/
    -2	bladder_bowel:-3	/off/
    2	allergic_reaction:49	/oil$/
    2	weakness:-13 numbness:-9 self_harm:37	/oin/
    -2	tingling:14	/oing$/
    -2	tingling:18	/oing/
    2		/oja/
    2		/ojo$/
    2		/ojo/
    2		/ola$/
    2	numbness:46 severe_bruising:11	/ole$/
    2		/oles$/
    -2		/olest/
    -2		/oli/
    -2		/ollo/
    -2		/ollow/
    2		/olo$/
    2	sharp_pain:32	/olt$/
    2		/olte/
    2		/olteo/
    -2	worsening:55	/olv/
    2		/olvi/
    -2		/oman$/
    -2		/omar$/
    -2		/omar/
    -2		/omas$/
    -2		/omas/
    -2		/omb/
    2		/ometr/
    2		/omi/
    2		/omin/
    2		/oming/
    -2		/omoda/
    -2		/omor/
    -2		/omorr/
    2		/ompi/
    -2		/onci/
    -2		/oncit/
    -2		/onde/
    2		/ones$/
    2		/ones/
    -2		/onf/
    -2		/onge/
    2		/ont$/
    -2		/ontes/
    2		/onth$/
    2	bladder_bowel:16 saddle_numbness:21	/oo$/
    2	self_harm:57	/ook/
    -2		/ooki/
    -2		/ookin/
    2	faint_dizzy:1	/oom$/
    2	faint_dizzy:6	/oom/
    2		/oon$/
    2	faint_dizzy:101	/oor$/
    2	faint_dizzy:24	/oor/
    -2		/ooser/
    2	weakness:30	/ooth/
    2		/ooz/
    2		/oozy$/
    2		/oozy/
    2		/operl/
    -2		/opl/
    -2		/ople$/
    -2		/ople/
    2	weakness:60 tingling:-12	/opp/
    2		/ops$/
    2		/ops/
    2		/oque/
    2		/oqui/
    2		/oquit/
    2		/oran/
    2		/orand/
    2		/orar/
    2		/orci/
    -2		/ord/
    -2		/ored$/
    -2		/oredo/
    -2		/orge/
    -2		/orked/
    2		/orma/
    2	numbness:12	/ormec/
    2	faint_dizzy:21	/orni/
    2	sharp_pain:7 calf_swelling:82	/orr/
    2		/orril/
    -2		/orrow/
    2	sharp_pain:33	/orta/
    -2		/orte/
    2		/orth$/
    2		/orth/
    2		/orti/
    2		/ortif/
    2		/ortni/
    -2		/ory$/
    -2		/ory/
    -2	radiating_pain:-5 numbness:-16 calf_swelling:-35	/os$/
    2	tingling:9	/osq/
    2	tingling:33	/osqu/
    2	tingling:27	/osqui/
    -2		/oss$/
    2		/ostl/
    2		/ostly/
    -2		/ota/
    2	saddle_numbness:6	/otch$/
    -2		/ote/
    2	worsening:-25 saddle_numbness:-5	/oth/
    2		/otr/
    2		/otte/
    2		/otten/
    -2		/ount$/
    -2		/ount/
    2		/oup/
    2		/oupl/
    2		/ouple/
    2		/ous$/
    2		/ous/
    2		/ouser/
    2	worsening:-27 persistent_beyond_72h:-10 fever:-13	/out$/
    -2		/oved$/
    -2		/ovel/
    2	faint_dizzy:46	/over$/
    -2		/oves$/
    -2		/oves/
    2		/owe/
    2	bladder_bowel:7	/owels/
    2		/ozy$/
    2		/ozy/
    2		/pa$/
    -2		/pac/
    -2		/pack/
    2		/pad$/
    2		/pains/
    2		/palm/
    2		/pan$/
    2		/panto/
    2	saddle_numbness:12	/pape/
    2	numbness:-4	/para/
    2		/parac/
    2		/parte/
    2	persistent_beyond_72h:6	/pasa/
    -2		/pasar/
    2	faint_dizzy:11	/pass/
    -2		/pati/
    -2		/patie/
    2		/pegu/
    2		/pegue/
    2		/pei/
    2		/pein/
    2		/peina/
    -2		/pelin/
    -2		/pena/
    -2		/penn/
    -2		/penny/
    -2		/peop/
    -2		/peopl/
    -2	sharp_pain:-37 radiating_pain:-2 numbness:5 saddle_numbness:4	/per/
    2		/perl/
    2		/perly/
    2	weakness:3	/pero/
    2		/pert/
    -2		/pesad/
    -2		/pg$/
    -2		/pha/
    -2		/phe/
    2		/pica/
    2		/pid/
    -2		/pient/
    2		/pill/
    2		/pinn/
    2	faint_dizzy:15	/pinni/
    2		/pio$/
    2		/pio/
    2		/piq/
    2		/piqu/
    2		/pique/
    -2		/plac/
    -2		/place/
    2	severe_headache:5	/plit/
    2		/plug/
    -2		/ply/
    -2		/pod/
    2	self_harm:52	/poi/
    2		/pone/
    2		/poq/
    2		/poqu/
    2		/poqui/
    2		/pos/
    2		/pose$/
    2		/pose/
    2		/poso$/
    2		/poso/
    2		/pou/
    2		/pow/
    2		/powe/
    2		/power/
    2		/ppe/
    -2		/ppo/
    2		/ppos/
    -2		/prai/
    -2		/prain/
    -2		/pre$/
    2		/prena/
    -2		/prett/
    2	sharp_pain:-31 radiating_pain:-23 numbness:-20	/pri/
    2	radiating_pain:-13 tingling:111	/pric/
    -2		/price/
    2		/priv/
    2	saddle_numbness:13	/priva/
    -2		/probl/
    2		/prope/
    -2		/pti/
    2		/puffe/
    2	sharp_pain:4	/punz/
    2		/punza/
    -2	sharp_pain:20	/put/
    2		/quar/
    2		/quare/
    -2		/queja/
    2		/quet/
    2		/quic/
    2		/quick/
    2	tingling:10	/quil/
    2	tingling:75	/quill/
    -2		/quis/
    -2		/quiv/
    -2		/quivo/
    -2		/race/
    2		/racet/
    2		/racti/
    2	calf_swelling:46	/rad/
    2		/rada/
    2		/rado$/
    2		/rado/
    -2		/rain$/
    -2	severe_headache:59	/rain/
    2	weakness:41	/rais/
    2		/raise/
    2		/rama/
    2		/ramps/
    -2		/rance/
    -2		/rape/
    2	chest_breath:4	/rar/
    2		/ras$/
    2		/rash$/
    2		/rass/
    2		/rassi/
    -2		/rata/
    2		/rath/
    2		/raw/
    2		/rawli/
    2	numbness:139	/rch/
    2		/rci$/
    2		/rci/
    2		/rcla/
    2		/rclap/
    2		/rco/
    -2		/rde$/
    -2		/rds$/
    -2		/rds/
    -2		/ready/
    -2		/reast/
    2		/recho/
    -2		/recib/
    -2		/recie/
    2		/reck/
    2		/recko/
    -2		/reco/
    -2		/recom/
    2		/reda/
    -2		/redo/
    -2		/redom/
    2		/reep/
    2		/refu/
    2		/refus/
    2		/regi/
    2		/regis/
    -2		/regr/
    -2		/regre/
    2		/reh/
    2	fever:81	/rehe/
    2		/rehea/
    -2		/relaj/
    2		/reli/
    -2		/rema/
    -2		/remar/
    -2		/remi/
    -2		/remin/
    -2		/remov/
    -2		/reo/
    -2		/rese/
    -2		/resen/
    -2		/resh/
    -2		/respo/
    -2		/respu/
    -2		/retty/
    -2		/rev/
    -2		/reve/
    -2		/rever/
    -2		/rf$/
    -2		/rfu/
    -2		/rful$/
    -2		/rful/
    -2		/rgad/
    2		/rgi/
    2		/rgic$/
    2		/rgic/
    -2		/rgot$/
    -2		/riba/
    -2		/riban/
    -2		/ribi/
    -2		/ribir/
    2		/ribo$/
    2		/ribo/
    -2		/rice/
    2		/rick/
    -2		/ried$/
    -2		/ried/
    -2	sharp_pain:-8	/ril/
    -2	sharp_pain:-16	/rill/
    -2		/rilli/
    -2		/rim/
    2		/rinar/
    2		/rino/
    2		/rinon/
    2		/riou/
    2		/rious/
    2		/rish$/
    2		/rish/
    -2		/rita/
    2	fever:12	/ritan/
    2		/rite/
    2		/riva/
    2		/rivat/
    -2		/rive/
    -2		/rle$/
    2		/rlo$/
    2		/rlo/
    2		/rmall/
    2		/rmar/
    2	self_harm:27	/rme$/
    2		/rmec/
    2	numbness:6	/rmeci/
    -2	sharp_pain:-4 weakness:-42 tingling:6	/rmi/
    -2		/rmio$/
    -2		/rmio/
    2		/rms$/
    2		/rms/
    -2		/rnes$/
    -2		/rnia/
    -2		/rno$/
    -2		/robl/
    -2		/roble/
    2		/rodis/
    2		/rof/
    2		/rofe/
    2	calf_swelling:25	/roj/
    2		/roken/
    2		/roll/
    2		/rolle/
    2	sharp_pain:-2	/rom$/
    -2	allergic_reaction:73	/ron$/
    -2	persistent_beyond_72h:-15 allergic_reaction:74	/ron/
    2		/ront$/
    2		/ront/
    2	faint_dizzy:22	/room$/
    2	faint_dizzy:46	/room/
    2		/rop$/
    2		/roper/
    2		/ross$/
    2		/rous/
    2		/rouse/
    2		/row/
    -2		/roz/
    -2		/rpo/
    -2		/rqu/
    -2		/rque/
    2		/rrass/
    2		/rril/
    2		/rrill/
    2		/rro/
    -2		/rrow$/
    -2		/rrow/
    -2		/rson$/
    2	bladder_bowel:89	/rsti/
    2	bladder_bowel:8	/rstin/
    2		/rta$/
    2		/rth/
    2		/rtif/
    2		/rtifi/
    2	faint_dizzy:96	/rtig/
    2		/rtin/
    2		/rting/
    2		/rtn/
    2		/rtni/
    2		/rtnig/
    -2		/rubbi/
    2		/ruci/
    2		/rucia/
    2	weakness:-51	/run/
    2		/runni/
    2		/runs$/
    2		/runs/
    2		/rush$/
    2		/rve/
    -2		/rvic/
    -2		/rwa/
    -2		/rwar/
    -2		/rward/
    2		/ryo/
    2		/ryon/
    2		/ryone/
    2		/ryw/
    2		/rywh/
    2		/rywhe/
    2		/rza$/
    2		/sac/
    -2		/sada$/
    -2		/sade/
    -2		/sadem/
    2		/sado$/
    -2		/sajis/
    2	bladder_bowel:4	/sale/
    2		/salie/
    2		/scal/
    -2		/scans/
    -2		/scarf/
    2		/sce/
    2		/scec/
    2		/scect/
    2	radiating_pain:11	/scia/
    2		/sciat/
    2		/sco$/
    2		/screa/
    2	saddle_numbness:51	/sea/
    2	faint_dizzy:14	/sed$/
    2	persistent_beyond_72h:-4 faint_dizzy:44	/sed/
    -2		/seg/
    -2		/segu/
    2		/segui/
    2		/sele/
    2		/seles/
    2		/self$/
    2	bladder_bowel:52	/self/
    2		/serio/
    2		/sers$/
    2		/sers/
    -2		/serv/
    2		/ses$/
    -2		/sett/
    2		/sher/
    -2	persistent_beyond_72h:86	/shif/
    -2		/shift/
    2		/shoc/
    2		/shock/
    -2	sharp_pain:34 radiating_pain:23	/shoo/
    -2	radiating_pain:6	/shoot/
    2		/shor/
    2		/short/
    2		/siad/
    2	weakness:-43	/sie/
    -2		/siem/
    -2		/siemp/
    2		/sim/
    -2	bladder_bowel:47	/sin$/
    -2	persistent_beyond_72h:4 history_injury:-2 bladder_bowel:35 calf_swelling:-16 emergency:-13	/sin/
    -2		/sine/
    -2	sharp_pain:-17	/sis/
    -2		/siste/
    2		/ski/
    2	allergic_reaction:81	/skin/
    2	weakness:-50 numbness:41 tingling:36	/slee/
    2	weakness:-27 numbness:46 tingling:8	/sleep/
    -2		/slep/
    -2		/slept/
    -2		/slot$/
    -2		/slot/
    2		/snee/
    2		/sneez/
    2		/sola/
    -2		/some$/
    -2		/somet/
    -2		/soo/
    -2		/soon/
    -2	weakness:-2 tingling:-23 persistent_beyond_72h:36	/sore/
    -2		/spen/
    2		/spinn/
    2	severe_headache:52	/spli/
    2	severe_headache:30	/split/
    -2		/spon/
    2		/sposo/
    -2		/spra/
    -2		/sprai/
    2		/squar/
    2	tingling:55	/squi/
    2	tingling:49	/squil/
    -2		/sse/
    -2		/ssed$/
    -2		/ssed/
    -2		/ssu/
    -2		/ssue$/
    -2		/ssue/
    2		/stab$/
    2		/stabb/
    2		/stam/
    2		/stand/
    2		/stars/
    2		/stb/
    -2		/stea/
    -2		/stead/
    2		/steer/
    -2		/stem/
    2		/ster$/
    -2		/stias/
    2		/sto$/
    -2		/stopp/
    2		/stoy$/
    2		/stoy/
    -2		/stre/
    -2		/stro/
    -2		/stupe/
    -2		/stur/
    2		/sty$/
    2		/sty/
    -2		/sual$/
    2		/such$/
    2		/such/
    -2		/sue$/
    -2		/suelt/
    -2		/sura/
    -2		/suran/
    -2		/sus$/
    -2		/swear/
    -2		/swer$/
    2		/tab$/
    2		/tabb/
    -2		/tacte/
    2		/tada$/
    2		/tada/
    2		/tado$/
    2		/tado/
    2		/tain/
    -2		/talk$/
    2		/tamol/
    -2		/tard/
    -2		/tarde/
    2		/tarm/
    2		/tarme/
    2		/tars$/
    2		/tarte/
    -2		/tast/
    2		/tat/
    2		/tati/
    2		/taz/
    -2		/tba/
    2		/tched/
    -2	worsening:77	/tea/
    -2		/tead/
    2		/tee/
    2		/teer/
    2		/teeri/
    -2	numbness:17	/tell$/
    -2		/tely$/
    -2		/tely/
    -2		/tem$/
    -2		/tendr/
    -2		/tenia/
    2	worsening:141	/tensi/
    -2		/tento/
    2		/teo$/
    -2		/teres/
    2		/term/
    2		/termo/
    -2	numbness:-5	/tes$/
    2		/tesc/
    2		/tesco/
    -2		/text$/
    -2		/texti/
    -2	sharp_pain:5 radiating_pain:2	/tha/
    -2		/than$/
    -2		/thank/
    2		/thea/
    2		/thead/
    2	numbness:8	/there/
    2		/theti/
    2		/they$/
    2		/they/
    2		/thig/
    2	sharp_pain:-2	/thigh/
    2	worsening:-11	/this$/
    2	sharp_pain:9 emergency:3	/this/
    2		/thl/
    2		/thle/
    2		/thles/
    2		/tho/
    2		/throo/
    2		/thun/
    2		/thund/
    -2		/tias$/
    -2		/tias/
    -2		/tical/
    -2		/tice$/
    -2		/tid/
    -2		/tiem/
    -2		/tiemp/
    -2		/tient/
    2		/tifie/
    2		/tiga/
    2		/tigh/
    2		/tight/
    2	persistent_beyond_72h:45	/till$/
    2		/tima/
    -2		/tip$/
    2		/tip/
    -2		/tire/
    -2		/tired/
    2	fever:1	/tiri/
    2		/tirit/
    2	numbness:237 saddle_numbness:45	/tis/
    2		/tise/
    2		/tised/
    -2		/tiss/
    -2		/tissu/
    2		/tit/
    -2		/tiv/
    2		/tnig/
    2		/tnigh/
    2	sharp_pain:-22 emergency:-20	/tod/
    2	sharp_pain:-11	/toda/
    2		/today/
    -2		/tomar/
    -2		/tomor/
    -2		/tonc/
    -2		/tonci/
    -2		/too$/
    2		/took$/
    2		/took/
    2		/toot/
    2		/tooth/
    2		/toq/
    2		/toqu/
    2		/toque/
    2		/torc/
    2		/torci/
    2		/torr/
    2		/torri/
    2		/toso$/
    2		/toso/
    -2	numbness:12 calf_swelling:1	/touc/
    -2	numbness:10	/touch/
    2		/toy$/
    2		/toy/
    2		/tra$/
    -2		/trac/
    2		/train/
    -2		/trat/
    -2		/trata/
    2		/tree$/
    2		/tree/
    -2		/treg/
    -2		/trega/
    -2	weakness:79	/tren/
    2	sharp_pain:-2 bladder_bowel:74	/tro/
    -2		/trou/
    2		/trous/
    2		/try/
    2		/tryi/
    2		/tryin/
    -2	weakness:-8	/tter$/
    2		/tto/
    -2		/tty$/
    -2		/tty/
    -2		/tua/
    -2		/tual/
    2		/tuesd/
    2		/tum/
    -2		/tupe/
    -2		/tupen/
    -2	saddle_numbness:4	/twe/
    2		/twis/
    2		/twist/
    -2		/ty$/
    2		/typ/
    -2		/ua$/
    2		/uanta/
    -2		/uanto/
    2		/uare/
    -2		/uart/
    -2		/uarto/
    2		/ubber/
    -2		/ubbi/
    -2		/ucher/
    2		/uchil/
    2		/uchis/
    -2		/ucho$/
    2		/ucia/
    2		/uciat/
    2		/uck$/
    2		/uckle/
    2		/uea/
    2	severe_headache:13	/uec/
    2	severe_headache:25	/ueca$/
    2	severe_headache:119	/ueca/
    2		/uee/
    2	weakness:12	/ueeze/
    -2		/ueja/
    2	faint_dizzy:5	/uelta/
    -2		/uelto/
    2		/uent/
    2		/uenta/
    -2	numbness:22 tingling:61	/uerm/
    2	weakness:42	/uerz/
    2	weakness:38	/uerza/
    2		/uesd/
    2		/uesda/
    -2		/uess$/
    -2		/uess/
    -2		/uest/
    2		/uet/
    -2	persistent_beyond_72h:1	/uev/
    -2		/ueva$/
    -2		/ueva/
    -2	persistent_beyond_72h:3	/ueves/
    2		/uge$/
    2		/uge/
    -2	tingling:40	/ugge/
    2		/ught$/
    2		/ught/
    2		/uick/
    2		/uierd/
    2		/uil/
    2		/uill/
    2		/uille/
    -2		/uite$/
    -2		/uiv/
    -2		/uivo/
    -2		/uivoc/
    2	emergency:41	/ula/
    2	history_disc:8	/ulg/
    -2	persistent_beyond_72h:42	/ult/
    2		/umba/
    2		/umbar/
    -2		/umbin/
    -2		/unco/
    -2		/uncom/
    -2	saddle_numbness:27	/und$/
    -2		/undo/
    2		/unico/
    2		/unni/
    2		/unnin/
    -2		/uno/
    2		/uns$/
    -2		/uns/
    2		/untar/
    2	sharp_pain:65	/unz/
    2		/unza/
    2	weakness:67	/up$/
    -2		/upa/
    -2		/upen/
    -2		/upend/
    2		/upl/
    2		/uple/
    -2		/uran/
    -2		/uranc/
    -2		/urmio/
    2	severe_headache:-2	/urn$/
    2	allergic_reaction:9	/urn/
    2		/urni/
    2		/urnin/
    -2		/urno$/
    2		/uro$/
    2		/uro/
    2	emergency:62	/urr/
    -2		/urse/
    2	bladder_bowel:3	/ursti/
    2		/urti/
    2		/urtin/
    -2		/use$/
    -2	sharp_pain:-3 weakness:59 bladder_bowel:32	/use/
    2		/usel/
    2		/usele/
    2		/users/
    -2		/usic/
    -2		/usin/
    2		/usio/
    2	history_disc:75	/usion/
    -2	sharp_pain:-14 bladder_bowel:4 saddle_numbness:-6 chest_breath:43	/ust/
    2	emergency:6	/uth$/
    2	emergency:21	/uth/
    -2		/uti/
    -2		/uto$/
    -2		/va$/
    2		/vate/
    2		/vec/
    2		/vece/
    2		/veces/
    2		/vem/
    2		/ven$/
    2		/veng/
    2		/veri/
    2		/verin/
    2		/veryo/
    2		/veryw/
    2		/vida$/
    2		/vida/
    2	tingling:21 self_harm:75	/vie/
    2		/viera/
    -2		/viern/
    -2		/vil/
    -2		/vill/
    -2		/villa/
    2		/vir/
    -2		/visit/
    -2		/viso$/
    -2		/voi/
    2		/vol/
    2		/volt/
    2		/volte/
    -2		/vou/
    -2		/vouc/
    -2		/vouch/
    2		/waki/
    2		/wakin/
    -2	worsening:34	/ward/
    -2		/wards/
    2		/warni/
    2		/wash$/
    2	weakness:22	/weak$/
    -2		/wed$/
    -2		/weeke/
    -2		/well$/
    2		/wels$/
    2		/wels/
    2	weakness:-20	/when/
    2		/whol/
    2		/whole/
    2		/winde/
    -2		/wine$/
    -2		/wine/
    -2		/wing/
    -2		/wis/
    -2		/wish$/
    2		/wist$/
    2		/wist/
    2		/wok/
    2		/woke/
    -2		/wom/
    -2		/woma/
    -2		/woman/
    2		/wooz/
    2		/woozy/
    -2		/work$/
    -2		/worri/
    2		/worry/
    2		/wort/
    2		/worth/
    -2		/wro/
    -2		/wron/
    -2		/wrong/
    2		/xcruc/
    2		/xpl/
    -2		/xtin/
    -2		/xting/
    -2		/year$/
    -2		/yed$/
    -2		/yed/
    -2		/ymp/
    -2		/your/
    2	sharp_pain:-34 numbness:-3 persistent_beyond_72h:1	/ys$/
    -2		/yst/
    2		/ywh/
    2		/ywhe/
    2		/ywher/
    2		/zad/
    -2		/zar/
    -2		/zine/
    -2		/zines/
    2		/zqu/
    2		/zqui/
    2		/zquie/
    -2		/zzine/
    -2	tingling:107	/zzing/
    2		: <my>
    2		: yes
    2		: ~ ,
    2	numbness:-7	: ~ :
    -2		: ~ <my>
    -2		: ~ leave
    2		: ~ not
    -2		: ~ of
    -2		: ~ on
    -2		<be> <be>
    -2		<be> <be> <the>
    2		<be> <count> <time>
    -2		<be> <day> ,
    -2		<be> <day> now
    -2		<be> <feel>
    2		<be> <my> <part>
    2		<be> <my> <person>
    2		<be> <my> doblan
    -2		<be> <my> paso
    -2		<be> <side> but
    2		<be> <the> #
    2		<be> <the> <the>
    -2		<be> <the> de
    2		<be> <the> lot
    -2		<be> <the> same
    -2		<be> ?
    2		<be> achy
    2		<be> afraid
    2		<be> agony
    -2		<be> better
    2		<be> burning
    -2		<be> completely
    2	fever:32	<be> con
    2		<be> de #
    -2		<be> dizzy
    -2		<be> embarazada
    -2		<be> embarazada de
    2		<be> fine .
    -2		<be> fuera
    -2		<be> fuera de
    2		<be> here <the>
    2		<be> hot
    2		<be> how
    -2		<be> just <the>
    -2		<be> last
    2		<be> like <the>
    2		<be> lovely
    -2		<be> muy bien
    -2	persistent_beyond_72h:16	<be> not
    2		<be> not <my>
    -2		<be> not comfortable
    2		<be> not there
    2		<be> numb .
    -2		<be> numb for
    2		<be> ok
    2		<be> on
    -2		<be> only <the>
    -2		<be> out
    -2		<be> out of
    -2	history_injury:2	<be> painful
    2		<be> really hurting
    2	severe_headache:16	<be> sick
    -2		<be> so
    -2		<be> sore
    2		<be> spinning
    -2		<be> still
    2		<be> sure
    2		<be> swollen
    -2		<be> tender
    -2		<be> there <the>
    -2		<be> to <the>
    2		<be> va
    -2		<be> very
    -2		<be> vuelto
    2		<be> ~ <count>
    -2		<be> ~ <feel>
    -2		<be> ~ <person>
    2		<be> ~ ?
    2		<be> ~ agony
    2		<be> ~ asleep
    2		<be> ~ ayer
    -2		<be> ~ below
    2		<be> ~ best
    2		<be> ~ better
    -2		<be> ~ bien
    -2		<be> ~ but
    -2		<be> ~ came
    -2		<be> ~ comfortable
    2		<be> ~ como
    -2		<be> ~ con
    2		<be> ~ could
    2		<be> ~ dinner
    2		<be> ~ doblan
    2	persistent_beyond_72h:20	<be> ~ dolor
    2		<be> ~ dormido
    -2		<be> ~ durmio
    2		<be> ~ e
    -2	tingling:27	<be> ~ en
    2		<be> ~ ending
    -2		<be> ~ entregar
    -2		<be> ~ every
    -2		<be> ~ fine
    -2		<be> ~ haha
    -2		<be> ~ here
    -2		<be> ~ hernia
    2		<be> ~ hospital
    -2		<be> ~ how
    2		<be> ~ hoy
    2		<be> ~ if
    -2		<be> ~ just
    2		<be> ~ like
    2		<be> ~ living
    2		<be> ~ lot
    -2		<be> ~ meant
    2		<be> ~ negro
    2		<be> ~ nice
    -2		<be> ~ number
    -2		<be> ~ numbness
    -2		<be> ~ nurse
    -2		<be> ~ oficina
    2		<be> ~ otra
    -2		<be> ~ over
    -2	radiating_pain:20	<be> ~ por
    2		<be> ~ rato
    2		<be> ~ sale
    2		<be> ~ say
    2		<be> ~ sin
    -2		<be> ~ stretch
    2		<be> ~ stronger
    2		<be> ~ tender
    2		<be> ~ then
    -2		<be> ~ tingling
    2		<be> ~ tonight
    2		<be> ~ would
    -2		<be> ~ yo
    -2		<become> <the> wrong
    2		<become> by
    2	numbness:27	<become> dead
    2		<become> from under
    -2		<become> through
    -2		<become> tingling
    -2		<become> up <the>
    2		<become> up from
    -2		<become> weak at
    2		<become> ~ #
    -2		<become> ~ .
    -2		<become> ~ <have>
    -2		<become> ~ again
    2		<become> ~ bit
    -2		<become> ~ but
    -2		<become> ~ by
    2		<become> ~ every
    2		<become> ~ full
    2		<become> ~ good
    -2		<become> ~ i
    2		<become> ~ if
    2		<become> ~ like
    -2		<become> ~ needles
    -2		<become> ~ or
    -2		<become> ~ person
    -2		<become> ~ see
    -2		<become> ~ table
    -2		<become> ~ texts
    2		<become> ~ tingling
    -2		<become> ~ tomorrow
    2		<become> ~ under
    2		<become> ~ up
    -2		<become> ~ when
    2		<become> ~ worse
    -2		<count> <time> ,
    2		<count> <time> now
    2		<count> ?
    2		<count> before
    2		<count> of <my>
    -2		<count> on
    2		<count> veces
    2		<count> ~ :
    2		<count> ~ <be>
    2		<count> ~ <have>
    2	weakness:-14 numbness:12 emergency:71	<count> ~ <part>
    2		<count> ~ <side>
    -2		<count> ~ after
    -2	weakness:33 emergency:59	<count> ~ i
    -2		<count> ~ numb
    -2		<count> ~ on
    -2		<count> ~ pain
    2		<count> ~ sore
    -2		<day> , it
    2		<day> , now
    -2		<day> <time>
    -2		<day> ?
    2		<day> in
    -2		<day> now
    -2		<day> so
    2		<day> ~ .
    2	persistent_beyond_72h:41	<day> ~ <be>
    2	history_injury:13	<day> ~ <part>
    2		<day> ~ <the>
    -2		<day> ~ for
    2	worsening:-55 persistent_beyond_72h:38 history_injury:2	<day> ~ it
    -2		<day> ~ not
    2		<day> ~ now
    -2		<day> ~ of
    2		<day> ~ you
    2		<feel> <my> <side>
    2		<feel> anything
    2		<feel> at
    -2		<feel> better
    -2		<feel> brilliant
    -2		<feel> fab
    -2		<feel> fine .
    2	saddle_numbness:-7	<feel> like
    -2		<feel> like they
    -2		<feel> lovely
    -2		<feel> super
    -2		<feel> very
    -2		<feel> well
    -2		<feel> wonderful
    -2		<feel> ~ <count>
    -2		<feel> ~ and
    -2		<feel> ~ better
    -2		<feel> ~ good
    -2		<feel> ~ in
    2		<feel> ~ like
    -2		<feel> ~ new
    -2		<feel> ~ no
    -2		<feel> ~ off
    2		<feel> ~ on
    2	saddle_numbness:5	<feel> ~ since
    -2		<feel> ~ they
    2		<feel> ~ thing
    -2		<feel> ~ though
    2		<feel> ~ will
    2		<have> .
    -2		<have> <be> numb
    2		<have> <be> thinking
    -2		<have> <become> .
    2		<have> <become> numb
    -2		<have> <count>
    -2		<have> <have>
    -2		<have> <have> <the>
    -2		<have> <side>
    2		<have> <the> microdiscectomy
    -2		<have> cleared
    2		<have> come
    -2		<have> in
    -2		<have> in <my>
    -2		<have> just
    -2		<have> never
    -2		<have> not come
    -2		<have> pain
    -2		<have> since
    2		<have> to sit
    2		<have> worse
    -2	allergic_reaction:43	<have> ~ <my>
    2	sharp_pain:17 persistent_beyond_72h:28	<have> ~ <the>
    -2		<have> ~ ?
    -2		<have> ~ anything
    2		<have> ~ at
    2		<have> ~ before
    2		<have> ~ bit
    -2		<have> ~ can
    2		<have> ~ do
    2		<have> ~ ending
    2		<have> ~ form
    -2		<have> ~ hurt
    -2		<have> ~ i
    -2		<have> ~ life
    2		<have> ~ like
    2		<have> ~ microdiscectomy
    2		<have> ~ on
    2		<have> ~ out
    2		<have> ~ pee
    -2		<have> ~ same
    2		<have> ~ sensation
    2		<have> ~ sit
    2		<have> ~ stopped
    2		<have> ~ thinking
    2		<have> ~ when
    2		<have> ~ woken
    2		<keep> dropping
    2		<keep> dropping <my>
    -2		<keep> slipping
    -2		<keep> slipping and
    -2	weakness:24	<keep> ~ <my>
    -2		<keep> ~ and
    -2		<my> . i
    2		<my> <be> doliendo
    -2		<my> <be> muy
    -2	tingling:30	<my> <part> ,
    2		<my> <part> .
    2		<my> <part> <keep>
    2		<my> <part> <side>
    2	radiating_pain:9	<my> <part> and
    -2		<my> <part> for
    -2		<my> <part> gave
    2		<my> <part> still
    2		<my> <part> tingles
    -2		<my> <person> on
    2		<my> <person> who
    -2		<my> <the> <side>
    2		<my> age
    2		<my> baja
    2		<my> baja <the>
    2		<my> bike
    2		<my> bladder
    2	bladder_bowel:27	<my> bowels
    -2		<my> breath away
    2		<my> da <the>
    2		<my> dan
    2		<my> deja
    -2		<my> desk
    2		<my> doblan
    -2	history_injury:3	<my> duele <the>
    -2		<my> duerme <the>
    -2		<my> escriban
    -2		<my> figure
    -2		<my> i
    -2		<my> i <be>
    2		<my> in
    -2		<my> manden
    -2		<my> off <the>
    -2		<my> out
    -2		<my> paso
    -2		<my> pueden llamar
    -2		<my> puedo
    2		<my> pusieron
    2		<my> pusieron <the>
    -2		<my> quito <the>
    2		<my> sale
    2		<my> salieron
    2		<my> salieron ronchas
    2		<my> sciatica
    2		<my> va
    2		<my> va <the>
    -2		<my> when you
    2		<my> ~ algo
    -2	radiating_pain:4	<my> ~ as
    2		<my> ~ asleep
    -2		<my> ~ before
    -2		<my> ~ bit
    -2		<my> ~ book
    2	weakness:23	<my> ~ by
    -2		<my> ~ can
    2		<my> ~ completely
    -2		<my> ~ cuando
    -2		<my> ~ does
    2		<my> ~ dolido
    2		<my> ~ doliendo
    -2		<my> ~ evening
    -2		<my> ~ every
    -2		<my> ~ fiebre
    -2		<my> ~ gave
    2		<my> ~ giving
    -2		<my> ~ hard
    -2		<my> ~ home
    -2		<my> ~ hurt
    2		<my> ~ if
    -2		<my> ~ llamar
    -2		<my> ~ might
    -2		<my> ~ more
    2		<my> ~ morning
    2		<my> ~ muchisimo
    -2		<my> ~ never
    -2		<my> ~ not
    -2	numbness:76	<my> ~ only
    2		<my> ~ out
    2		<my> ~ overnight
    2		<my> ~ piso
    2		<my> ~ probably
    2		<my> ~ properly
    -2		<my> ~ same
    -2		<my> ~ sciatica
    -2		<my> ~ session
    2		<my> ~ something
    2		<my> ~ stairs
    2		<my> ~ there
    -2		<my> ~ they
    -2		<my> ~ through
    2		<my> ~ tingles
    -2		<my> ~ tingly
    -2		<my> ~ today
    -2		<my> ~ too
    2		<my> ~ twice
    2		<my> ~ under
    2		<my> ~ urgent
    2		<my> ~ whenever
    -2		<my> ~ without
    2		<my> ~ yesterday
    2		<part> #
    2		<part> , <be>
    2		<part> , nothing
    2		<part> <be> <become>
    2		<part> <be> <my>
    2		<part> <be> killing
    -2		<part> <be> lovely
    2		<part> <be> painful
    2		<part> <be> really
    2		<part> <be> swollen
    2		<part> <be> tingling
    -2		<part> <feel> great
    -2		<part> <part> and
    2		<part> <side> <the>
    -2	radiating_pain:13 numbness:6	<part> <the>
    2		<part> <the> <part>
    -2		<part> <the> i
    2		<part> <the> morning
    -2		<part> <time>
    -2		<part> ?
    2		<part> above
    -2		<part> after <the>
    -2		<part> and <my>
    2	pregnancy_symptom:28	<part> and <part>
    -2		<part> and <side>
    2		<part> buckled
    -2		<part> does
    -2		<part> does not
    2		<part> every
    -2		<part> for
    -2		<part> for <the>
    -2		<part> from
    2		<part> gordo
    -2		<part> in <the>
    -2		<part> it
    2		<part> lol
    -2		<part> moves
    -2		<part> or
    -2		<part> pain
    2		<part> para
    2		<part> que no
    2		<part> really
    2		<part> since <the>
    -2		<part> since i
    2		<part> so
    -2		<part> too
    2		<part> weak
    2		<part> whenever
    2		<part> whenever i
    2	radiating_pain:25 numbness:10	<part> y
    2	calf_swelling:79	<part> ~ :
    2	weakness:45 numbness:31	<part> ~ <become>
    -2		<part> ~ <day>
    2		<part> ~ as
    -2		<part> ~ better
    -2		<part> ~ car
    2		<part> ~ casi
    -2		<part> ~ cleared
    -2	numbness:7	<part> ~ como
    -2		<part> ~ cuenta
    2		<part> ~ do
    -2		<part> ~ drive
    -2		<part> ~ fine
    2		<part> ~ fizzing
    2		<part> ~ fizzy
    -2		<part> ~ great
    -2		<part> ~ grip
    -2		<part> ~ hard
    2		<part> ~ heavy
    -2		<part> ~ honestly
    -2		<part> ~ hurt
    2		<part> ~ if
    -2		<part> ~ just
    2		<part> ~ killing
    -2		<part> ~ loose
    2		<part> ~ looser
    -2		<part> ~ lot
    -2		<part> ~ mas
    -2		<part> ~ more
    2		<part> ~ move
    2		<part> ~ much
    -2		<part> ~ never
    -2		<part> ~ new
    2		<part> ~ ni
    2		<part> ~ of
    2		<part> ~ off
    2		<part> ~ please
    2		<part> ~ properly
    -2		<part> ~ put
    2		<part> ~ red
    -2		<part> ~ said
    -2		<part> ~ sali
    -2		<part> ~ so
    2	worsening:10	<part> ~ than
    2		<part> ~ thank
    2		<part> ~ there
    2		<part> ~ though
    -2		<part> ~ through
    2		<part> ~ tingling
    2	sharp_pain:-5	<part> ~ to
    2		<part> ~ todavia
    2		<part> ~ too
    -2		<part> ~ totally
    -2		<part> ~ touch
    2		<part> ~ volteo
    2		<part> ~ walk
    -2		<part> ~ way
    2		<part> ~ where
    2		<part> ~ which
    -2		<part> ~ work
    2		<person> , he
    -2		<person> .
    2		<person> asked
    2		<person> asked <my>
    -2		<person> in
    -2		<person> on
    -2		<person> says i
    -2	emergency:27	<person> ~ <be>
    -2		<person> ~ <have>
    -2		<person> ~ ?
    2		<person> ~ ayer
    -2		<person> ~ but
    -2		<person> ~ can
    -2		<person> ~ from
    -2		<person> ~ needles
    -2		<person> ~ pins
    -2		<person> ~ so
    2		<person> ~ tell
    -2		<person> ~ tingling
    -2		<person> ~ with
    2		<person> ~ you
    -2		<side> <become> now
    -2		<side> <part> <have>
    -2		<side> <part> since
    -2		<side> <time> but
    2		<side> after
    -2		<side> evening
    -2		<side> evening ,
    2		<side> good .
    2		<side> i <be>
    2		<side> numb
    2		<side> of <my>
    2		<side> over
    -2		<side> when
    2		<side> yours
    2		<side> ~ <side>
    2		<side> ~ as
    2		<side> ~ asleep
    -2		<side> ~ by
    -2		<side> ~ completely
    2		<side> ~ does
    2		<side> ~ fine
    -2		<side> ~ full
    2		<side> ~ good
    2	weakness:6	<side> ~ it
    2		<side> ~ no
    -2		<side> ~ nothing
    2		<side> ~ pain
    2		<side> ~ sudden
    2		<side> ~ tingling
    -2		<side> ~ to
    -2		<side> ~ well
    2		<the> # ,
    2		<the> # .
    2		<the> # rd
    2		<the> <count> before
    2		<the> <count> of
    2		<the> <part> .
    -2		<the> <part> <feel>
    -2		<the> <part> but
    -2		<the> <part> dormida
    2		<the> <part> gordo
    -2	tingling:15	<the> <part> of
    2		<the> <part> para
    2		<the> <part> que
    -2	weakness:12	<the> <side> <part>
    -2		<the> <side> <time>
    -2		<the> <side> evening
    2		<the> <time> before
    2		<the> <time> later
    -2		<the> ?
    2		<the> aceite
    2		<the> ache <have>
    2		<the> ambulance
    -2		<the> baby
    2		<the> before
    -2		<the> bell
    -2		<the> bell when
    2		<the> best
    2		<the> bike
    2		<the> bit of
    2		<the> blister
    2		<the> blood
    2	emergency:31	<the> boca
    -2		<the> car park
    2		<the> chair
    -2		<the> chance
    -2		<the> check
    -2		<the> check ins
    -2		<the> cita
    -2		<the> cita <the>
    -2		<the> correo
    2	allergic_reaction:17	<the> cream
    -2		<the> de eso
    2		<the> dinner
    2		<the> dinner plate
    2		<the> dolor <be>
    -2		<the> drive
    2		<the> electric
    -2		<the> factura
    -2		<the> film
    -2		<the> glass
    -2		<the> glass of
    2		<the> good
    2		<the> hormigueo
    -2		<the> hot bath
    2		<the> hot stone
    2		<the> jar
    -2		<the> jueves
    2		<the> kettle
    -2		<the> knot
    -2		<the> lot
    -2		<the> marathon
    2		<the> mas
    -2		<the> masaje <my>
    -2		<the> masajista
    2		<the> microdiscectomy
    2	worsening:187	<the> molestia
    2		<the> more
    2		<the> more ,
    -2		<the> new
    -2		<the> no
    2		<the> numb
    2		<the> numb <part>
    -2		<the> numbness in
    -2		<the> oficina hasta
    2		<the> ojo
    -2		<the> pain <become>
    -2		<the> pain i
    -2		<the> parking
    -2		<the> pelin
    2		<the> pen
    2		<the> piso
    -2		<the> poco adolorida
    -2		<the> rato
    2		<the> scan
    2		<the> semana
    -2		<the> sesion
    -2		<the> session
    -2		<the> sms
    -2		<the> sort
    2		<the> stab
    -2		<the> stretch
    -2		<the> stroke
    2		<the> sudden
    -2	worsening:23	<the> table
    2		<the> termometro
    -2		<the> therapist
    2		<the> thermometer
    2		<the> tingling
    -2		<the> tingling in
    2		<the> toilet
    2		<the> unico
    -2		<the> usual
    2		<the> vida
    -2		<the> weather
    2		<the> will
    2		<the> will not
    2		<the> worst
    2	faint_dizzy:25	<the> ~ <become>
    2	weakness:19 persistent_beyond_72h:6 bladder_bowel:97	<the> ~ <count>
    -2		<the> ~ <person>
    2		<the> ~ abajo
    -2		<the> ~ almost
    -2		<the> ~ always
    2		<the> ~ anymore
    -2		<the> ~ at
    2		<the> ~ baja
    -2		<the> ~ bath
    2		<the> ~ because
    -2		<the> ~ better
    -2		<the> ~ body
    -2		<the> ~ breath
    -2		<the> ~ brilliant
    -2		<the> ~ by
    -2		<the> ~ call
    -2		<the> ~ called
    2	self_harm:8	<the> ~ con
    -2		<the> ~ correo
    -2		<the> ~ demas
    2		<the> ~ derecho
    2		<the> ~ dice
    -2	numbness:6	<the> ~ dormida
    -2		<the> ~ down
    -2		<the> ~ driving
    -2		<the> ~ dropped
    2		<the> ~ duro
    -2		<the> ~ electric
    -2		<the> ~ evening
    2		<the> ~ every
    -2		<the> ~ favor
    -2		<the> ~ glademoji
    2		<the> ~ gordo
    -2		<the> ~ grand
    -2		<the> ~ great
    2		<the> ~ habia
    2		<the> ~ happened
    -2		<the> ~ happy
    -2		<the> ~ hard
    -2		<the> ~ heavy
    -2		<the> ~ hernia
    2		<the> ~ hurts
    -2		<the> ~ ins
    -2		<the> ~ jaja
    2		<the> ~ l5
    -2		<the> ~ last
    -2		<the> ~ like
    2		<the> ~ look
    -2		<the> ~ lunes
    2		<the> ~ mentioned
    2		<the> ~ more
    2		<the> ~ much
    2		<the> ~ muerta
    2		<the> ~ nearly
    2	numbness:27	<the> ~ never
    2		<the> ~ numbness
    -2		<the> ~ old
    -2		<the> ~ otherwise
    -2		<the> ~ otro
    2		<the> ~ pack
    -2		<the> ~ park
    -2		<the> ~ penny
    -2		<the> ~ person
    2		<the> ~ piso
    2		<the> ~ plate
    -2		<the> ~ please
    2		<the> ~ puedo
    2		<the> ~ put
    -2	worsening:-21	<the> ~ que
    2		<the> ~ rd
    -2		<the> ~ run
    -2		<the> ~ said
    -2		<the> ~ saw
    -2		<the> ~ slipping
    2		<the> ~ spinning
    2		<the> ~ starts
    -2		<the> ~ stiff
    2		<the> ~ stone
    2		<the> ~ te
    -2		<the> ~ tender
    2		<the> ~ they
    -2		<the> ~ thing
    -2		<the> ~ till
    2		<the> ~ time
    -2		<the> ~ tingling
    -2		<the> ~ tingly
    2		<the> ~ twice
    2	sharp_pain:24	<the> ~ under
    -2		<the> ~ usual
    2		<the> ~ viene
    2		<the> ~ volteo
    2		<the> ~ waking
    2		<the> ~ want
    -2		<the> ~ weak
    2		<the> ~ what
    -2		<the> ~ when
    -2		<the> ~ wine
    2		<the> ~ without
    -2		<the> ~ woke
    -2		<the> ~ wrong
    -2		<the> ~ x
    2		<the> ~ yes
    -2		<the> ~ yesterday
    -2		<the> ~ yo
    -2		<time> , <side>
    2		<time> . .
    -2		<time> . i
    -2		<time> <be>
    -2		<time> <count> ,
    2		<time> <the>
    -2		<time> ago
    -2		<time> before i
    2		<time> later
    2		<time> of
    -2		<time> on and
    2		<time> so
    -2		<time> with
    -2	worsening:33	<time> ~ ,
    -2	persistent_beyond_72h:14	<time> ~ <be>
    -2		<time> ~ <person>
    -2		<time> ~ <side>
    -2		<time> ~ at
    -2		<time> ~ but
    2		<time> ~ by
    2		<time> ~ can
    2		<time> ~ could
    -2		<time> ~ for
    -2		<time> ~ in
    -2		<time> ~ lovely
    -2		<time> ~ not
    -2		<time> ~ otherwise
    2		<time> ~ soreness
    -2		<time> ~ there
    2		<time> ~ they
    -2		<time> ~ totally
    2		<time> ~ up
    -2		<time> ~ which
    -2		<time> ~ would
    -2		<time> ~ you
    -2		? asking
    2		? no
    2		? no .
    -2		? ~ ,
    2		? ~ <the>
    -2		? ~ sure
    -2		? ~ tell
    -2		? ~ to
    2		? ~ yes
    2	worsening:82	a #
    -2		a baby
    -2		a bell
    2		a blister
    2		a dinner
    -2		a glass
    -2		a headache
    -2	sharp_pain:2	a hot
    2		a jar
    2	radiating_pain:9	a la
    -2		a light
    -2		a lot
    2		a microdiscectomy
    -2		a new
    -2		a no
    -2		a ring
    2		a stab
    2		a sudden
    2		a thing
    2	saddle_numbness:4	abajo
    -2		able ~ <become>
    2		able ~ since
    -2		about <my> body
    2		about ?
    2		about an
    2		about ending
    2		about ending it
    -2		about it
    -2		about the
    2		about ~ <side>
    -2		about ~ body
    -2		about ~ figure
    2		about ~ or
    2		above
    2		above <the>
    2		above the
    2		above ~ <part>
    2		abrir
    2		abrir <the>
    -2		access
    -2		access to
    2		accident ~ <my>
    2		ache <become>
    -2		ache <the>
    -2		ache between
    -2		ache between <the>
    -2		ache ~ <my>
    -2	radiating_pain:18	ache ~ <the>
    -2		achy ~ ,
    -2		achy ~ <part>
    -2		achy ~ like
    2		across <my>
    2		across <my> <part>
    2		across my
    2		across ~ <part>
    2		actually
    -2		adormecido
    -2		after deep
    -2		after deep tissue
    2		after the
    -2		after ~ <feel>
    -2		after ~ like
    2		after ~ of
    -2		after ~ tissue
    -2		after ~ to
    2		agacho
    2		again at
    -2		again ~ <my>
    2		again ~ i
    2		age
    -2	history_injury:44	ago
    -2		ago ~ not
    2		aguanto
    2		ahi ~ <the>
    -2		all fine
    -2		all is
    2		all over
    2		allergic
    -2		allowed
    -2		alone
    2		along
    2		along <my>
    2		along <my> <part>
    2		along my
    2		along ~ <part>
    -2		already
    2		am afraid
    -2		am good
    -2		am grand
    -2		am just
    -2		amazing
    2		ambulancia
    2		an ambulance
    2		an electric
    2		and <have> to
    2	pregnancy_symptom:31	and <my> <part>
    2		and <the> <count>
    2		and a
    -2		and all
    -2		and down
    2		and for
    2		and goes
    -2		and he did
    2		and i do
    2		and it hurts
    -2		and loose
    -2		and needles
    -2		and not
    2		and nothing
    2		and now <my>
    2		and off
    2		and shaking
    -2		and since
    2		and still
    -2		and that
    -2		and there
    2		and today
    2		and today it
    2		and ~ #
    2		and ~ ,
    -2		and ~ <count>
    2	pregnancy_symptom:34	and ~ <have>
    -2		and ~ <keep>
    -2		and ~ <my>
    -2		and ~ <person>
    -2		and ~ ?
    -2		and ~ about
    2		and ~ aches
    2		and ~ again
    2		and ~ at
    -2		and ~ carried
    2		and ~ good
    -2		and ~ he
    -2	self_harm:4	and ~ i
    2		and ~ in
    -2		and ~ new
    2		and ~ really
    2		and ~ than
    2		and ~ they
    -2		and ~ when
    2		and ~ will
    2		and ~ worse
    -2		anda con
    2		andaba
    -2		ando
    -2		anos
    2		another
    -2		answer
    -2		antes
    2	numbness:-24 tingling:84	ants
    2		any more
    -2		any of
    -2		anything ,
    2		anything ~ i
    2		are
    -2		are a
    2	radiating_pain:2 weakness:59	arm
    2		arm will
    2		around <my>
    2	saddle_numbness:17	around my
    2		around ~ <part>
    2		arrastro
    2		arrastro <the>
    2		arrastro ~ <part>
    2		arrastro ~ <the>
    -2		as always
    2		as anything
    2	tingling:46	as if
    -2		as it <be>
    -2		as ~ <have>
    -2		as ~ off
    -2		asi que
    2		asked <my>
    2		asked <my> to
    2		asked ~ .
    -2		asked ~ <my>
    2		asked ~ numbness
    2		asking .
    -2		asking ~ <person>
    -2		asleep ~ ,
    2		asleep ~ and
    2		at #
    2	persistent_beyond_72h:59	at <side>
    -2	faint_dizzy:17	at <the>
    -2		at <the> hospital
    -2		at <time>
    2		at l5
    -2		at night
    -2		at ~ #
    2		at ~ ,
    -2		at ~ .
    -2		at ~ <feel>
    -2		at ~ <have>
    -2		at ~ <side>
    2		at ~ <time>
    -2		at ~ at
    -2		at ~ hospital
    2		at ~ it
    2		at ~ morning
    2		at ~ no
    -2		at ~ since
    -2		at ~ when
    2		at ~ with
    2		atras
    -2		auto
    -2		auto reply :
    -2		auto ~ :
    -2		auto ~ i
    -2		automatica
    -2		aviso
    2		ayer y
    2		baby <be> not
    2		baby ~ kicking
    2		baby ~ not
    2		baby ~ since
    -2		back hurts
    2		back in
    2		back of
    2		badly
    2		baja <the> dolor
    2		baja un
    2		baja ~ <the>
    2		baja ~ dolor
    2		baja ~ hasta
    2		bano ~ <be>
    2		bano ~ <the>
    2		barely ~ <my>
    -2		bath ~ ?
    2		bathroom
    -2		be honest
    -2		be in
    2		because i
    -2		because ~ ,
    2		been like
    -2		been numb
    2		been sore
    2		been thinking
    -2		been to
    -2		before i
    -2		before ~ ,
    -2		before ~ <my>
    2		before ~ i
    -2		before ~ in
    2		behind <my>
    2		behind my
    2	sharp_pain:19	being
    -2		bell
    -2		bell when
    2		below <the>
    2		below <the> <part>
    2		below the
    2		below ~ ,
    2		below ~ <part>
    2		better ,
    -2		better ~ <have>
    2		better ~ worse
    -2		between ~ i
    -2		bien ~ .
    2		bien ~ <be>
    2		big toe
    2		bit embarrassing
    -2		bit sore
    -2		bit stiff
    -2		bit ~ ,
    -2		bit ~ <become>
    2		bit ~ <day>
    2		bit ~ but
    -2		bit ~ out
    -2		bit ~ round
    -2		bit ~ to
    2		bit ~ when
    2		black ~ <part>
    2		bladder
    2		blade
    2		blinding
    2		blinding headache
    2		blisters
    2		blood
    2		blue ~ to
    -2		body ~ i
    -2		bored
    -2		boredom
    2		both arms
    2		both hands
    2		both legs
    2		bowels
    -2		brazos
    2		breath
    -2		breath away
    2		breath ~ ,
    2		breathless
    -2		brilliant
    -2		broke <my>
    -2		broke <my> <part>
    -2		broke my
    -2		broke ~ <part>
    2		broken
    -2		bruise ~ <the>
    -2		bruise ~ no
    -2		bruise ~ size
    2		bruises <side>
    2		bruises ~ <my>
    2		bruises ~ <part>
    2		bueno
    2	radiating_pain:52	bum
    2		burning
    2		bursting
    2		but <part>
    -2		but <the>
    -2		but fine
    2		but i <have>
    2		but there
    2		but there <be>
    2		but ~ <my>
    2	numbness:33	but ~ <side>
    2		but ~ no
    -2		but ~ now
    2		but ~ of
    2		but ~ tingling
    -2		but ~ up
    -2		but ~ way
    -2		but ~ would
    -2		buzzing
    -2		by <my> <part>
    2		by ~ i
    -2		by ~ since
    2		cada dia
    2		cada vez
    2		cada ~ <the>
    2		cada ~ peor
    2		cada ~ que
    2		cadera
    -2		calf has
    2		call <my>
    2		call <my> <part>
    2		call <my> now
    -2		call the
    2		call ~ #
    -2		call ~ <become>
    -2		call ~ <the>
    2		call ~ now
    -2		calor
    -2		calves
    2		came off <my>
    2		came on
    -2		came ~ <become>
    2		came ~ <my>
    2		came ~ <side>
    -2		came ~ and
    2		came ~ bike
    -2		came ~ in
    -2		came ~ you
    2		caminar
    2	numbness:1 tingling:-5	can
    -2		can <feel>
    2		can barely
    -2		can feel
    2		can not even
    -2		can not fault
    2		can not hold
    2		can not open
    2		can not raise
    2		can not stand
    2		can not wait
    -2		can ~ <day>
    2		can ~ anything
    -2		can ~ come
    2		can ~ even
    -2		can ~ fault
    2		can ~ full
    2		can ~ grip
    -2		can ~ hot
    2		can ~ i
    -2		can ~ if
    2		can ~ it
    2		can ~ make
    -2		can ~ now
    2		can ~ open
    2		can ~ raise
    2	sharp_pain:31	can ~ stand
    -2		can ~ to
    -2		can ~ tonight
    2		can ~ wait
    -2		can ~ whether
    -2		can ~ you
    -2		car
    -2		car park
    2		car ~ <the>
    -2		carried on
    -2		casa
    -2		casi ~ ,
    2		casi ~ <the>
    2		casi ~ en
    -2		caso de
    -2		caso de que
    -2		caso ~ que
    2		caught
    2		caught <my>
    2		cerrar
    2		cerrar <the>
    2		cerrar <the> <part>
    2		cerrar ~ <part>
    2		chair
    -2		chance
    2		change ~ <the>
    -2		check
    -2		check in
    -2		chest pain
    -2		chevere
    2	fever:45	chills
    -2		chuffed
    -2		cinco
    -2		cinco dias
    2		cintura
    -2		cita
    -2		cita <the>
    -2		cita del
    -2		clear
    -2		cleared ~ completely
    2		cold ~ <part>
    -2		come in
    -2		come ~ .
    -2		come ~ <be>
    2		come ~ <the>
    2		come ~ in
    -2		comentarios
    -2		comentarios ~ <the>
    -2		comfortable with
    -2		comments
    -2		comments ~ <my>
    2		como <the>
    -2		como despues
    -2		como nueva
    2		como una
    -2		como ~ <be>
    2		como ~ encima
    2		complain ~ <the>
    -2		complaint
    -2		completely ~ now
    2		con <the> dolor
    -2		con ~ <be>
    2	fever:64	con ~ desde
    -2		con ~ en
    -2		con ~ pero
    -2		con ~ que
    2		con ~ y
    -2		contact me
    -2		contento
    2		control of
    2		control of <my>
    2		control ~ <my>
    2		cosquilleo ~ <part>
    2		cosquilleo ~ <the>
    2		cough
    -2	numbness:1	could
    -2		could <be> <the>
    -2		could i
    -2		could not <be>
    2		could not <become>
    2		could not hold
    2		could not tell
    2		could ~ .
    -2		could ~ <be>
    -2		could ~ better
    -2		could ~ give
    2		could ~ hold
    2		could ~ in
    -2		could ~ it
    -2		could ~ of
    2		could ~ off
    2		could ~ tell
    2		couple of
    -2		cover <my>
    -2		cover me
    2		cramps
    2		crawling
    -2		creo
    -2		cuando puedo
    -2		cuando ~ <the>
    -2		cuando ~ ?
    -2		cuanto ~ #
    -2		cuanto ~ ?
    -2		cuanto ~ de
    -2		cuarto
    2		cuenta
    -2		cuerpo ~ <my>
    2		da <the>
    2		da ~ en
    2		dan
    2	sharp_pain:1	dan ~ <the>
    2		dan ~ en
    2		dark
    2	worsening:22	day
    -2		day after
    -2		day but
    2		de <count>
    2		de ahi
    -2		de escribirme
    -2		de eso
    2		de fiebre
    -2		de lo
    -2		de los
    -2		de lujo
    -2		de su
    2		de ~ .
    -2		de ~ en
    -2		de ~ lunes
    -2		de ~ masaje
    2		de ~ meses
    2		de ~ si
    2	radiating_pain:-3 numbness:55 saddle_numbness:44	dead
    2		dead .
    -2		debilidad ~ ,
    -2		decirle
    2		dedo
    2		dedo gordo
    -2		deep tissue
    2		definitely
    2		deja
    -2		dejen
    -2		dejen de
    2		del #
    2		del pie
    -2		delete
    -2		delivery
    2		derecho
    2		desde <the>
    2		desde el
    2		desde ~ ,
    -2		desde ~ <my>
    2		desde ~ masaje
    -2		desde ~ no
    -2		desk
    2		desmaye ~ <the>
    2		dia
    -2		dia <be>
    -2		diabetes , same
    -2		diabetes ~ as
    -2		diabetes ~ same
    -2		dias ~ ,
    -2		did <the>
    -2		did i
    -2		did i leave
    -2		did ~ ?
    -2		did ~ and
    2		did ~ for
    -2		did ~ leave
    -2		did ~ of
    2		did ~ to
    2		dinner plate
    2	history_disc:19	disc
    2		disc ~ ,
    2		disc ~ it
    -2		dizziness
    -2		dizzy ,
    -2		do if i
    -2		do not contact
    -2		do not text
    -2		do you do
    -2		do ~ ,
    -2		do ~ and
    -2		do ~ do
    -2		do ~ gift
    2		do ~ i
    2		do ~ it
    -2		do ~ need
    -2		do ~ numbness
    -2		do ~ pain
    -2		do ~ text
    2		do ~ up
    2		doblan
    -2		dog
    -2		doing ~ .
    2		dolido
    2		dolor <be>
    2		dolor no
    2	sharp_pain:-16 radiating_pain:29 worsening:-50	dolor ~ <part>
    2		dolor ~ y
    2		donde <my>
    2		donde me
    2		door
    -2		dormi como
    -2		dormi como <the>
    -2		dormi ~ <the>
    -2		dormi ~ bebe
    -2		dormida ~ ,
    2		dos veces
    2	saddle_numbness:196	down there
    -2		down ~ .
    2		down ~ <be>
    2		down ~ <become>
    2	sharp_pain:-43 radiating_pain:71	down ~ <my>
    2		down ~ <side>
    -2		down ~ <the>
    2		down ~ of
    -2		drive ~ ,
    -2		driving ~ now
    -2		dropped
    2		dropping <my>
    2		dropping my
    2	pregnancy_symptom:9	due
    -2		duele la
    -2		duele nada
    2		duele ~ de
    -2		duerme ~ <the>
    -2		durmio
    -2		durmio ~ <part>
    2		duro
    2		e ~ ,
    2		each <time>
    2		each day
    2		each ~ i
    2	fever:3	ear
    2		eased
    2		easy
    2		eight
    -2		either
    2		el aceite
    -2		el de
    2		el hombro
    2		el muslo
    2		el pecho
    2		el pie
    -2		el que
    2		el termometro
    2		electric ~ <my>
    -2		electric ~ <the>
    2	numbness:10	else
    2		else ,
    2		else ~ i
    -2		email
    -2		emailing
    -2		emailing <my>
    -2		emailing me
    2		embarazada y
    2		embarazada ~ #
    2		embarrassing
    -2		emergency ~ <the>
    -2		en <the> camilla
    2		en <the> ducha
    2		en <the> vida
    -2		en caso
    -2		en caso de
    -2		en ~ .
    -2		en ~ camilla
    -2		en ~ con
    2		en ~ ducha
    -2		en ~ hoy
    -2		en ~ pero
    -2		en ~ por
    -2		en ~ yo
    2		ended up
    -2		entregar
    -2		entregar <the>
    -2		entregar <the> mensaje
    -2		entregar ~ mensaje
    -2		es ?
    -2		escriban
    -2		escribirme
    2		escribo
    -2		eso ,
    2		eso <be>
    -2		eso ~ <be>
    2		esposo
    -2		estar
    -2		estar mejor
    2		estoy
    -2		estoy bien
    2		estoy de
    -2		estoy embarazada
    -2		estoy fuera
    2		estoy peor
    -2		even <the>
    -2		even ~ .
    -2	emergency:29	evening ,
    -2		evening ~ completely
    2		every <count> <time>
    -2		every ~ <feel>
    -2		every ~ <my>
    2		every ~ in
    2		every ~ up
    2		everyone
    2		everywhere
    2		everywhere ~ <the>
    -2		exactly as
    2		exactly ~ <the>
    2		excruciating
    -2		fab
    -2		factura
    -2		factura ~ ?
    2		falta
    2		far
    -2		fast
    -2		fault it
    -2		favor ~ <the>
    -2	numbness:20 saddle_numbness:14	feel
    -2		feel amazing
    -2		feel any
    2		feel anything
    -2		feel good
    2		feel the
    2		feeling at
    -2		feeling fine
    -2		feeling great
    -2		feeling well
    2		feet .
    -2		fell asleep
    -2		fell ~ ,
    -2		fell ~ <the>
    -2		felt better
    2		fever ~ ,
    -2		fever ~ <the>
    2		fever ~ <time>
    2		feverish
    -2		fiebre ~ no
    -2		figure
    -2		film
    -2		fine
    2		fine ,
    2		fine ~ fine
    2		fine ~ i
    2		fine ~ not
    -2		fingers ,
    2		fire
    -2		first evening
    -2		first night
    2		five days
    2		flared <side>
    2		flared right
    2		flared up again
    2		flared ~ again
    2		flared ~ up
    2		floor ~ <the>
    -2		foot ,
    2	numbness:108	foot is
    2		for <my> <person>
    -2		for <the> <time>
    -2		for <time> ,
    -2		for <time> before
    2		for asking .
    -2		for months
    -2		for ten
    2		for your
    -2		for ~ <feel>
    -2		for ~ <have>
    -2		for ~ before
    -2		for ~ but
    -2		for ~ in
    2		for ~ now
    -2		for ~ to
    -2		for ~ you
    -2		forgot
    2		fortnight
    -2		found out i
    -2		found ~ .
    -2		found ~ i
    -2		four
    -2		four days
    -2		free for
    -2		free ~ ?
    2		from
    2		from hip
    -2		from me
    2		from under
    2		from under <my>
    2		from you
    -2		from your
    -2		from ~ <become>
    -2		from ~ <person>
    2		from ~ in
    2		front
    -2		fue
    -2		fuera de
    -2		fuera de <the>
    -2		fuera ~ hasta
    2		fuerte ~ <the>
    2		fuerza
    -2		full ~ <the>
    2		gave out on
    2	chest_breath:27	get
    -2		get any
    2		get my
    2		gets worse
    -2		getting off
    2		getting worse
    -2		gift
    -2		gimnasio
    -2		give ~ <side>
    -2		give ~ bell
    -2		glass of
    -2		glass of wine
    -2		glass ~ wine
    2	sharp_pain:-12 numbness:-13 bladder_bowel:76 self_harm:8	go
    -2		go numb
    2		god
    -2		goes numb
    2	worsening:35	goes up
    2		going
    -2		going on
    2		gone ,
    2		gone and
    2		gone but
    2		gone dead
    2		good apart
    2		good apart from
    -2		good here .
    2		good ~ ,
    2		good ~ <become>
    -2		good ~ <have>
    2		good ~ today
    2		got a
    2		got home
    2		got off
    -2		gp ?
    2		gracias por preguntar
    2		gracias ~ ,
    2		gracias ~ preguntar
    2		great ~ ,
    -2		great ~ <be>
    2		great ~ thanks
    2		grip <the>
    2		grip the
    -2		guess
    -2		gym ,
    -2		ha vuelto
    -2		hace ~ ,
    -2		hace ~ <the>
    2		hace ~ que
    -2	history_disc:3 bladder_bowel:13	had
    -2		had some
    -2		haha ,
    2		hands
    -2		hands ,
    -2		hardly notice
    -2		has a
    -2		has cleared
    -2		has left
    -2		hasta <the> lunes
    -2		hasta ~ .
    -2		hasta ~ lunes
    -2		have been
    2		have come
    -2		have got
    -2		have in
    2		have lost
    -2		have the
    2		hay
    2		he can not
    -2		he did
    -2		he made
    -2		he ~ about
    -2		he ~ it
    -2		he ~ on
    -2		he ~ to
    2		he ~ with
    2		he ~ you
    2		headache ,
    -2		headache ~ <become>
    -2		headache ~ <have>
    2		headache ~ <part>
    2		headache ~ <side>
    2	severe_headache:33	headache ~ i
    2		headache ~ on
    -2		headache ~ with
    2		headed
    -2		healed
    2	chest_breath:98	heart
    2		heaven
    -2		heavy <part>
    -2		heavy legs
    2		help <my>
    2		here <the>
    2		here <the> more
    2		here any
    2		here ~ ,
    2		here ~ .
    2		here ~ <be>
    2		hi
    2		hi ~ ,
    2		hi ~ .
    2		hi ~ <person>
    2		high
    -2		hip ,
    2		hip is
    -2		hips
    2		hives ~ <the>
    -2		hizo ~ <the>
    -2		hizo ~ cuerpo
    -2		hizo ~ sobre
    2		hola
    2		hola ,
    -2		hombros
    -2		home ~ ,
    -2		home ~ .
    -2		home ~ <be>
    -2		home ~ <have>
    -2		home ~ and
    2		honestly <the>
    2		honestly ~ <be>
    2		honestly ~ <the>
    2		hope
    2		hora ~ mas
    2		hormigueo en
    2		hormigueo en <the>
    -2		hormigueo ni
    -2		hormigueo ~ <be>
    -2		hospital ~ i
    2	fever:19	hot and
    2		hot stone
    2		hot ~ <side>
    2		hot ~ on
    2		hour it
    2		how i
    -2		how much
    2		hoy <be>
    -2		hoy <my>
    -2		hoy <my> duele
    -2		hoy ?
    -2		hoy me
    -2		hoy ~ ?
    2		hoy ~ vez
    2		huge
    2		hurting
    -2		hurting ~ ,
    -2		hurting ~ it
    -2		hurts a
    2		hurts to
    2		hurts ~ <be>
    2		hurts ~ <side>
    2		hurts ~ it
    -2	worsening:27	hurts ~ than
    -2		i <be> <count>
    2		i <be> afraid
    -2		i <be> good
    -2		i <be> grand
    -2		i <be> just
    -2		i <be> out
    2		i <become> off
    2		i <become> up
    -2		i <day>
    -2		i <feel>
    -2		i <feel> good
    2		i <have> come
    -2		i <have> never
    2		i <keep> dropping
    2		i <side> yours
    2		i bend
    -2		i came to
    2		i check
    -2		i come
    2		i cough
    2		i could
    2		i could not
    -2		i did <the>
    -2		i felt
    -2		i guess
    -2		i just
    2		i know
    2		i know you
    -2		i leave <the>
    2		i mean
    2		i need
    2		i need <the>
    2		i passed
    -2		i ring
    -2		i sat
    -2		i told
    2		i twist
    -2		i walked in
    -2		i went
    2		i would call
    2	sharp_pain:5	i ~ .
    -2		i ~ <my>
    2		i ~ afraid
    2		i ~ agony
    2		i ~ baby
    2		i ~ burning
    2		i ~ by
    2		i ~ came
    2		i ~ did
    -2		i ~ find
    2		i ~ floor
    2		i ~ from
    -2		i ~ grand
    2		i ~ grip
    2		i ~ hold
    -2		i ~ imagining
    2		i ~ last
    -2		i ~ low
    2		i ~ much
    2		i ~ myself
    2		i ~ never
    -2		i ~ none
    -2		i ~ noticed
    -2		i ~ numb
    -2		i ~ numbness
    -2		i ~ nurse
    2		i ~ out
    2		i ~ pee
    -2		i ~ please
    -2		i ~ pregnant
    -2		i ~ room
    -2		i ~ run
    2		i ~ said
    -2		i ~ same
    -2		i ~ scarf
    -2		i ~ session
    -2		i ~ since
    2		i ~ sofa
    2		i ~ sure
    -2		i ~ tell
    -2		i ~ thanks
    -2		i ~ water
    -2		i ~ whether
    2		i ~ winded
    2		i ~ without
    2		i ~ worse
    -2		i ~ you
    2		i ~ yours
    2		ibuprofen ~ <the>
    2	sharp_pain:18	ice
    -2		if it <be>
    -2		if the
    -2		if ~ down
    2		if ~ numbness
    -2		if ~ starts
    -2		if ~ tingling
    -2		img
    -2		img #
    -2		img ~ .
    -2		img ~ jpg
    2		in <count> <part>
    2	sharp_pain:10 allergic_reaction:-22	in <my>
    2		in <my> <side>
    2		in <the> and
    -2		in <the> pain
    2		in agony
    2		in it
    -2		in months
    2		in one
    2		in pain
    2		in tesco
    -2		in weeks
    2	weakness:14 tingling:5	in ~ .
    2		in ~ <count>
    -2	tingling:5	in ~ <the>
    -2		in ~ after
    -2		in ~ again
    -2		in ~ did
    -2		in ~ evening
    2		in ~ for
    -2		in ~ honestly
    2		in ~ if
    -2		in ~ it
    2		in ~ morning
    -2		in ~ park
    2		in ~ rash
    2		in ~ waiting
    2		inside
    -2		insurance
    2		into <the>
    2		into ~ <the>
    -2		ir
    2		ir <the>
    -2		ir ~ ?
    2		is .
    -2		is an
    2		is back
    -2		is great
    2		is nearly
    -2		is on
    -2		is still
    2		is swollen
    2		is this
    -2		is well
    -2		it <be> <day>
    -2		it <be> numb
    -2		it <be> painful
    2		it <become>
    2		it <become> away
    2		it <feel>
    2		it <feel> like
    -2		it but
    2		it feels
    -2		it had
    2		it has
    2		it hurts <the>
    -2		it never
    -2		it now
    2		it still
    2		it to
    2		it would <be>
    2		it ~ <count>
    2		it ~ <side>
    2		it ~ after
    2		it ~ another
    -2		it ~ as
    2		it ~ better
    2		it ~ come
    2	numbness:28	it ~ else
    -2		it ~ ever
    2		it ~ from
    -2		it ~ hurting
    2		it ~ hurts
    2		it ~ i
    -2		it ~ if
    -2		it ~ lovely
    2		it ~ much
    2		it ~ not
    -2		it ~ now
    2		it ~ off
    -2		it ~ since
    2		it ~ someone
    2	worsening:102	it ~ up
    -2		it ~ will
    2		itchy ~ <the>
    -2		jajaja
    2		jar
    2		jaw
    -2		jpg
    -2		jueves
    2	bladder_bowel:11 chest_breath:8	just
    2		just <be>
    2		just <the> bit
    -2		just a
    2		just can
    2		just can not
    2		just will
    2		just will not
    2		just ~ <have>
    -2		just ~ <side>
    -2		just ~ <time>
    -2		just ~ i
    -2		just ~ know
    -2		just ~ out
    2		keeled
    2		keeled over
    2		keep dropping
    -2		kept slipping
    2		kettle
    2		kicked
    2		kicking
    -2		kindly
    -2		knee has
    2		kneecap
    2		knife in <my>
    2		knife ~ <my>
    -2		knot
    2		know
    2		know you
    2		know ~ <be>
    2		know ~ <the>
    2		l5 /
    2		l5 / s1
    2		l5 ~ s1
    2		la boca
    2		la cabeza
    2		la cara
    2		la cintura
    -2		la factura
    -2		la lista
    2		la rodilla
    -2		la sesion
    2		la tengo
    -2		las #
    2		last night
    2	saddle_numbness:19	last ~ <feel>
    2		last ~ and
    2		last ~ not
    -2		late
    -2		late+able
    -2		late+adolorido
    2		late+al
    -2		late+already
    -2		late+alto
    2	worsening:33	late+am
    2		late+andaba
    -2		late+ando
    -2		late+antes
    2		late+asleep
    2		late+baja
    2		late+because
    2		late+between
    -2		late+book
    2		late+but
    -2		late+buzzing
    -2		late+cero
    -2		late+check
    -2		late+cinco
    -2		late+cita
    -2		late+cuanto
    -2		late+cuarto
    2		late+dead
    2		late+eso
    -2		late+evening
    -2		late+favor
    2		late+fever
    -2		late+first
    2		late+floor
    2		late+fortnight
    -2		late+four
    -2		late+from
    -2		late+fue
    -2		late+gone
    2		late+good
    2		late+grip
    2		late+habia
    2		late+hands
    2		late+hasta
    -2		late+her
    2	worsening:26	late+hip
    -2		late+how
    2		late+ice
    2	sharp_pain:-16 worsening:3 persistent_beyond_72h:19	late+in
    -2		late+ins
    -2		late+insurance
    2		late+kids
    -2		late+less
    2		late+lie
    -2		late+list
    -2		late+lista
    -2		late+llegue
    -2		late+mate
    -2		late+medio
    -2		late+mejor
    2		late+mentioned
    2		late+message
    2		late+middle
    -2		late+mil
    -2		late+months
    -2		late+moved
    -2		late+moving
    -2		late+none
    2		late+notch
    -2		late+notice
    -2		late+off
    2		late+ok
    -2		late+osteoporosis
    -2		late+out
    -2		late+parking
    2		late+past
    -2		late+phone
    2		late+pierna
    -2		late+please
    2		late+point
    -2		late+quede
    -2		late+quit
    -2		late+quito
    2		late+returned
    2		late+ribs
    -2		late+sademoji
    2		late+said
    2		late+saturday
    -2		late+saw
    -2		late+say
    -2		late+sciatica
    2	persistent_beyond_72h:19	late+semana
    -2		late+session
    -2		late+she
    -2	sharp_pain:96 radiating_pain:8	late+shooting
    -2		late+should
    -2		late+single
    -2		late+sister
    2		late+sit
    2		late+slept
    2		late+some
    -2		late+spot
    -2		late+su
    -2		late+take
    -2		late+tender
    -2		late+texts
    2		late+thanks
    2		late+think
    2		late+tingle
    -2		late+tingly
    2		late+tired
    -2		late+tonight
    -2		late+totally
    2		late+tres
    2		late+tried
    2		late+turn
    -2		late+tuve
    2	worsening:45	late+twice
    2		late+until
    -2		late+van
    -2		late+vanished
    2		late+veo
    2		late+walk
    2		late+want
    2		late+we
    2	persistent_beyond_72h:116	late+week
    -2		late+well
    2		late+what
    2		late+where
    -2		late+wife
    -2		late+without
    -2		late+work
    -2	worsening:8	late+wrong
    2		late+yet
    2		later and
    -2		later on
    -2		later on ?
    2		later ~ <part>
    -2		later ~ ?
    2		laugh
    2		le ~ <the>
    -2		le ~ que
    2		le ~ sentido
    2		le ~ y
    2		leaking
    -2		leave <my>
    -2		leave <the>
    -2		leave ~ #
    -2		leave ~ <the>
    -2		leave ~ on
    2		left arm
    2		left leg
    2		left yours
    -2		leg feels
    2		leg gave
    2		legs are
    2		less than yesterday
    2		less ~ but
    2		let
    2		lie
    -2		life ~ <have>
    2		lift the
    2		lift ~ <the>
    2		lightheaded
    -2		like <the> baby
    -2		like <the> light
    2		like after <the>
    -2		like i <have>
    -2		like i would
    -2		like they
    2		like ~ <become>
    -2		like ~ <have>
    -2		like ~ baby
    -2		like ~ by
    -2		like ~ dead
    -2		like ~ for
    -2		like ~ good
    2		like ~ it
    2		like ~ knife
    -2		like ~ light
    2		like ~ of
    -2		like ~ someone
    -2		like ~ to
    -2		llamar
    2		llamenme ~ urgente
    -2		llegue <the> <the>
    2		llevo ~ con
    -2		llevo ~ sin
    2		lo unico
    -2		long ~ ,
    -2		longer ~ ,
    2		look ~ .
    2		look ~ i
    -2		looking
    -2		looser
    -2		los
    -2		los hombros
    2		lost ~ <part>
    -2		lot ~ <the>
    2		lot ~ it
    2		lovely massage
    2		lovely session
    2		lovely ~ ,
    2		low
    2		low ~ ,
    2	calf_swelling:110	lower leg
    2		lumbar
    -2		made <the>
    -2		made a
    -2		made ~ <my>
    -2		made ~ body
    -2		mailbox
    -2	bladder_bowel:16	make it
    2		mama
    -2		manana ?
    -2		manos
    2		mas fuerte
    2		mas ~ ,
    2		mas ~ <be>
    -2		mas ~ que
    -2		masaje <my>
    -2		masaje me
    -2		masajista
    2		massage .
    2		massage <be> <the>
    -2		massage ~ <my>
    2		massage ~ <the>
    -2		massage ~ life
    2		massage ~ not
    2		massage ~ only
    -2		mate
    -2		mate ,
    -2		may ~ ,
    -2		maybe ~ <be>
    2		me baja
    2	sharp_pain:14	me dan
    2		me deja
    2		me doblan
    -2		me escriban
    2		me ha
    -2		me i
    2		me in
    -2		me manden
    -2		me out
    -2		me paso
    -2		me puedo
    2		me pusieron
    2		me sale
    2		me salieron
    -2		me senti
    -2		me the
    2		me va
    2		mean
    -2		meant
    -2		meant to
    -2		medio
    -2		medio ~ <the>
    -2		meh
    2		menique
    2		menos ~ ,
    -2		mensajes
    -2	pregnancy_symptom:65	meses
    2		meses y
    -2		meses ~ <part>
    -2		mi cuerpo
    2		mi esposo
    2		mi mama
    2		mi vida
    2		microdiscectomy
    -2		might <be> imagining
    -2		might ~ imagining
    -2		might ~ in
    -2		might ~ it
    2		migraine
    -2		min
    -2		mine
    -2		molestias
    2		monday ,
    2		month
    2		more ,
    2		more of
    2		more of <the>
    -2		more painful than
    2		more ~ <count>
    2		more ~ before
    2		more ~ in
    -2		more ~ morning
    2		more ~ now
    2		more ~ you
    2		morning
    2		morning .
    -2		morning than last
    2		morning ~ <have>
    2		morning ~ <the>
    -2		morning ~ it
    2		mortified
    2		mostly
    -2		move ~ <day>
    -2		move ~ to
    -2		moved
    -2		moved ~ <part>
    -2		moves
    -2		moving
    2		much ,
    -2		much looser
    2		much ~ <my>
    2		much ~ ?
    2		muchisimo
    -2		mucho
    2		mug
    2		muy ~ <the>
    2		my age
    2		my ankle
    2		my big
    2		my bladder
    2		my bowels
    -2	calf_swelling:14	my calves
    -2		my desk
    -2		my figure
    -2		my foot
    2		my forearm
    -2		my husband
    2		my lips
    2		my ribs
    2		my sciatica
    2		my skin
    2	severe_bruising:46	my whole
    -2		my wife
    2		myself <the>
    2		nada que
    2		nasty
    2		neck when
    -2		need ~ <my>
    2		need ~ <the>
    -2		needed
    2		needles ~ <part>
    2		needles ~ <side>
    2	severe_bruising:22	negro
    -2		neither ~ nor
    2		nerve
    -2		never <have> <the>
    -2		never felt
    -2		never ~ better
    2		next thing
    2		next thing i
    -2		next ~ .
    -2		next ~ ?
    -2		ni dolor
    -2		ni hormigueo
    -2		ni ~ ,
    2		ni ~ <be>
    -2		nice ~ .
    -2		nicely
    -2		night ,
    2		nights
    -2		no . debilidad
    -2		no . numb
    -2		no <my> escriban
    -2		no <my> manden
    -2		no longer
    -2		no nothing
    2		no noto
    -2		no pain ,
    2		no pegue
    -2		no problems
    -2		no sabria decirle
    2		no se
    -2		no swelling
    -2		no trouble
    -2		no weakness ,
    -2	weakness:14 numbness:25 tingling:-8	no ~ ,
    -2		no ~ .
    2	tingling:-1 saddle_numbness:5	no ~ <my>
    2		no ~ abrir
    -2		no ~ and
    -2		no ~ at
    2		no ~ cerrar
    2		no ~ con
    -2		no ~ debilidad
    -2		no ~ decirle
    2		no ~ desde
    -2		no ~ entregar
    -2		no ~ escriban
    -2		no ~ favor
    2		no ~ it
    2		no ~ levantar
    -2		no ~ like
    -2		no ~ nothing
    -2		no ~ numb
    2		no ~ ojo
    2		no ~ orinar
    -2		no ~ pain
    2		no ~ para
    2		no ~ pero
    2		no ~ quita
    -2		no ~ recibir
    2		no ~ sentido
    -2		no ~ since
    -2		no ~ texts
    2		no ~ than
    -2		no ~ to
    -2		no ~ weakness
    2		no ~ when
    -2		no ~ y
    -2		noche ~ ,
    2		non
    2		none .
    -2		none of <the>
    -2		none ~ <the>
    -2		none ~ none
    -2		nope
    -2		nope ~ nope
    -2		nor
    -2		normal ,
    -2		normal .
    2		normal <the>
    2		normal <the> <my>
    -2		normal since
    2		normally
    2		not <become> <the>
    2		not <feel> <the>
    2		not <feel> anything
    -2		not <have> <the>
    -2		not be
    -2		not come
    -2		not comfortable with
    -2		not contact
    -2		not contact <my>
    -2		not dizzy
    2	weakness:7	not do
    2		not even
    -2		not fault
    -2		not fault it
    2		not grip
    -2		not have
    -2		not know
    -2		not on
    2		not open
    2		not open <the>
    2		not push
    2		not raise
    2		not say it
    2		not stand
    -2	numbness:57	not tell
    -2		not text
    2		not there
    2		not think
    -2		not too
    2		not wait
    2		not ~ #
    2	sharp_pain:29	not ~ .
    2		not ~ :
    2	numbness:12	not ~ <be>
    -2		not ~ <count>
    2		not ~ anything
    2		not ~ away
    2		not ~ before
    -2		not ~ check
    -2		not ~ did
    2		not ~ for
    2		not ~ full
    -2		not ~ good
    -2		not ~ he
    -2		not ~ honestly
    2		not ~ like
    -2		not ~ messages
    2		not ~ morning
    2		not ~ much
    -2		not ~ myself
    -2		not ~ now
    -2		not ~ numbness
    -2	numbness:55	not ~ of
    -2		not ~ out
    2		not ~ phone
    -2		not ~ since
    -2		not ~ single
    2		not ~ sore
    2		not ~ stabbing
    -2		not ~ them
    2		not ~ there
    -2		not ~ twinge
    2		not ~ until
    2		not ~ water
    2		not ~ wee
    2		not ~ yesterday
    -2		notch up
    -2		nothing <side>
    -2		nothing bad
    2		nothing dramatic
    -2		nothing ~ <my>
    2		nothing ~ about
    -2		nothing ~ for
    2		nothing ~ it
    2		nothing ~ out
    2		nothing ~ with
    2		noticed ~ <be>
    2		noticed ~ <the>
    -2		notification
    2		now <my> <part>
    2		now but
    2		now i
    2		now my
    2		now ~ it
    2		now ~ not
    2		now ~ still
    -2		nueva
    -2		numb : no
    -2		numb <part> from
    2		numb ?
    -2		numb for
    -2		numb from
    -2		numb hands
    2		numb patch
    2		numb toe
    -2		numb with
    -2		numb with boredom
    -2		numb ~ .
    2		numb ~ <part>
    -2		numb ~ boredom
    -2		numb ~ but
    -2		numb ~ in
    -2		numb ~ tingling
    -2		numbness in
    2		numbness ~ <be>
    2		numbness ~ <side>
    -2		numbness ~ ?
    2		numbness ~ there
    2		numbness ~ to
    -2		numbness ~ weakness
    -2		o ~ <the>
    2		odd
    2		of <the> <side>
    2		of <the> car
    2		of <the> sudden
    2		of a
    -2		of bed
    -2		of office :
    2		of pain
    -2		of water
    -2		of wine
    -2		of ~ :
    -2		of ~ and
    2		of ~ can
    2		of ~ car
    2		of ~ i
    2		of ~ life
    2		of ~ off
    2		of ~ pain
    2		of ~ sudden
    2		of ~ up
    2		of ~ when
    -2		of ~ with
    2		of ~ would
    2		off ,
    2	history_injury:5	off <my> bike
    -2		off <the> table
    -2		off and
    2		off on
    -2		off this
    2		off your
    -2		off ~ ,
    2		off ~ <be>
    -2		off ~ <count>
    -2		off ~ <have>
    2		off ~ <time>
    2	history_injury:11	off ~ bike
    -2		off ~ list
    -2		off ~ table
    -2		office :
    -2		office ~ on
    -2		oficina hasta
    -2		oficina hasta <the>
    -2		oficina ~ lunes
    2		ojo
    2		ok ,
    2		ok ?
    2		ok ~ <have>
    2		on <count> <part>
    2	radiating_pain:-10	on <my>
    2		on <side>
    2		on <the> <part>
    2		on <the> floor
    2		on <time>
    2	sharp_pain:47	on a
    2		on and off
    2		on day
    -2		on it
    -2		on it ,
    2		on my
    2		on one
    -2		on shift
    2		on sunday
    2		on that
    2		on tuesday
    2		on ~ <day>
    -2	numbness:91	on ~ and
    -2		on ~ at
    -2		on ~ before
    2		on ~ did
    -2		on ~ for
    2		on ~ from
    -2		on ~ home
    2		on ~ hurts
    2		on ~ last
    2	tingling:25	on ~ of
    -2		on ~ out
    2		on ~ there
    -2	fever:25	on ~ thing
    -2		on ~ until
    2		on ~ with
    2		one before
    2		one calf
    2		one leg
    2		only ~ <have>
    2		only ~ <time>
    2		only ~ i
    2		only ~ in
    -2		only ~ it
    -2		only ~ soreness
    2		open <the> jar
    2		open ~ jar
    -2		or <be> <the>
    -2		or is
    2		or ~ but
    -2		or ~ imagining
    -2		or ~ pain
    2		orinar
    2		osteoporosis ~ <part>
    2		other
    -2		other hand
    2		other one
    2		otherwise great
    -2		out i
    -2		out i <be>
    -2		out like
    -2		out like <the>
    2	sharp_pain:17	out of #
    -2		out of bed
    -2		out the
    2		out ~ ,
    -2		out ~ :
    2	weakness:76	out ~ <my>
    -2		out ~ bed
    2		out ~ car
    2		out ~ i
    -2		out ~ light
    2		out ~ today
    2		over <my> <part>
    2		over in
    -2		over ~ .
    2		over ~ <part>
    2		over ~ <time>
    -2		over ~ and
    -2		over ~ it
    2		pad
    -2		pain ,
    -2		pain , no
    -2		pain <become>
    2		pain <the>
    2		pain ?
    -2		pain free for
    2		pain in <the>
    2		pain just
    2		pain ~ <be>
    -2		pain ~ <become>
    2	radiating_pain:76	pain ~ <my>
    -2	worsening:28	pain ~ and
    -2		pain ~ in
    -2		pain ~ none
    -2		pain ~ today
    -2		painful than
    2		painful ~ <the>
    2		painful ~ <time>
    2		pains
    2		pains ~ <my>
    2		pains ~ <part>
    2		pantorrilla
    2		paracetamol
    -2		paren
    -2		parking free
    2		passed out in
    2		passed ~ <the>
    2		passed ~ in
    2		pegue
    2		pegue <the>
    2		pegue un
    -2		pelin
    2		pen
    -2		penny
    -2		penny ,
    -2		people
    2		peor que <the>
    -2		perfect
    2		pero
    -2		pero <the>
    2		pero con
    -2		pero ~ de
    2		pero ~ en
    -2		person
    -2		person ,
    -2		person ~ <have>
    -2		person ~ never
    2	emergency:33	phone <my>
    2		phone ~ <part>
    2		physio ~ <my>
    -2		pinchazos
    -2		pinchazos ~ <part>
    -2		pinchazos ~ <the>
    -2		pins and needles
    -2		pins ~ <my>
    2		plate
    -2		please stop
    2		please ~ and
    2		please ~ i
    2		please ~ not
    -2		please ~ off
    2		please ~ urgent
    -2		poco adolorida
    2		poquito
    2		por el
    2		por preguntar
    -2		por ~ ,
    -2		por ~ <my>
    2	radiating_pain:92	por ~ <part>
    -2		por ~ yo
    2	weakness:11	power
    2		pregnant ,
    2		pregnant ~ <be>
    2		pregnant ~ <side>
    2		preguntar
    -2		press on
    -2		press on it
    -2		press ~ it
    2		pressed
    -2		pretty
    2		prickly
    -2		problems
    2		properly
    -2		pudo ~ <the>
    -2		pueden llamar
    -2		pueden ~ <the>
    2		puffed
    2		pusieron <the>
    2		put weight
    2		put weight on
    -2		put ~ on
    -2	persistent_beyond_72h:44	que <be>
    -2		que <be> <the>
    2		que al
    2		que la
    -2		que llegue
    2		que pasa
    2		que ~ <be>
    2		que ~ ?
    -2		que ~ hace
    2		que ~ masaje
    2		que ~ no
    2		que ~ va
    -2		que ~ y
    -2		quien <be>
    -2		quien <be> ?
    -2		quien es
    -2		quiero darme
    -2		quiero darme de
    -2		quiero ~ <the>
    -2		quiero ~ baja
    -2		quite
    2		quite a
    -2		quito <the>
    2		raise
    2		raise ~ <part>
    2		rash ~ <part>
    -2		rather not <become>
    -2		rather ~ <the>
    2		raw
    2		rd ~ <the>
    2		really hurting
    -2		really ~ <part>
    -2		recepcion
    -2		recibir
    -2		relaxed
    2		relaxed .
    -2		remove me
    -2		remove ~ <the>
    -2		remove ~ from
    -2		reply :
    -2		reply : i
    -2		reply ~ <be>
    -2		reply ~ <the>
    -2		report .
    -2		report ~ .
    -2		respuesta
    -2		respuesta automatica
    2		right after
    2		right foot
    2		right leg
    -2		right now
    2		rock hard
    2		ronchas ~ <the>
    2		room ~ spinning
    -2		rough
    -2		round ~ <be>
    2		running
    -2		running ~ <the>
    2		runs
    -2		s fine
    2		s great
    2		s no
    -2		s pain
    -2		s painful
    -2	self_harm:7	s the
    -2		s this
    2		s1
    -2		sabria decirle
    -2		sademoji
    -2		safe
    -2		said i
    2		said ~ .
    -2		said ~ and
    2		sali de
    2		sali de ahi
    2		sali ~ <the>
    2		sali ~ ahi
    2		salieron
    2		salieron ronchas
    -2		salir ~ <the>
    -2		same as always
    2		same ~ .
    -2		same ~ it
    2		sat in
    2		say <the>
    2		say it <be>
    2		say ~ and
    -2		says i
    -2		says i <be>
    2		says ~ <part>
    -2		scarf
    2		sciatic
    -2		sciatica ,
    2		sciatica <be>
    -2		sciatica ~ <have>
    -2		se fue
    2		se va
    2		see <the>
    -2		see ~ #
    -2		see ~ <become>
    -2		see ~ ?
    2		semana
    2		semanas ~ <the>
    -2		send ~ <the>
    2		sensation ~ <my>
    2		sensation ~ <part>
    2		sensibilidad ~ <part>
    -2		sent
    2		sentido
    2		sentido <the>
    2		sentido a
    2		session ~ <be>
    -2		sharp ,
    -2		sharp :
    -2		sharp : no
    -2		sharp pain :
    -2		sharp pain ?
    2		sharp pain in
    2		sharp twinge
    -2	sharp_pain:-95	sharp ~ .
    -2		sharp ~ <the>
    2		sharp ~ i
    -2		sharp ~ numb
    -2		sharp ~ to
    2		she <be>
    2		she s
    -2		she ~ .
    2		she ~ <part>
    -2		sheet ~ and
    2		shooting pain
    2		shooting ~ <part>
    -2		shooting ~ <the>
    -2		shooting ~ on
    -2		shopping ~ <the>
    2		short
    2		should ~ <be>
    -2		shoulder and
    2		shoulder blade
    2		shoulder has
    -2		shoulders feel
    -2		showed
    -2		si <the>
    -2		si ~ <part>
    -2		si ~ o
    -2		siempre
    2		siento el
    2		siento la
    -2		sign ~ sign
    -2		sigo
    -2	bladder_bowel:4	sin
    -2		sin molestias
    2		sin ~ en
    -2		sin ~ ni
    -2		since .
    2		since lunch
    2		since monday
    2		since ~ <be>
    2		since ~ <my>
    2		since ~ off
    2		since ~ table
    2		since ~ up
    -2		since ~ you
    2		size of
    -2		sleep ~ <time>
    2		sleep ~ it
    -2		slept
    -2		slept ~ baby
    -2		slept ~ dead
    2		slight ~ <part>
    -2		slight ~ <the>
    -2		slightly
    2		slipped
    2		slipped ~ ,
    2		slipped ~ in
    -2		slipping
    -2		slipping and
    -2		slot
    -2		small ~ <my>
    -2		small ~ <part>
    -2		small ~ on
    2		so far
    -2		so ~ :
    -2		so ~ but
    2		so ~ can
    -2		so ~ in
    -2		so ~ off
    -2		so ~ to
    -2		sobre <the>
    -2		sobre <the> cuerpo
    -2		sobre mi
    -2		sobre ~ cuerpo
    2		solo ~ <be>
    -2		some
    -2		some soreness
    2		somebody else
    2		someone ~ <part>
    -2		someone ~ <the>
    -2		something is
    2		something ~ <the>
    2		sore ,
    2		sore <part>
    2		sore as
    2		sore ~ #
    2		sore ~ <my>
    -2		sore ~ and
    -2		sore ~ fine
    2		soreness ,
    2		soreness ~ ,
    2		soreness ~ <part>
    2		soreness ~ <the>
    2		soreness ~ ?
    -2		soreness ~ down
    2		soreness ~ not
    2		sorer ~ than
    2		sorry .
    2		sorry to
    -2		sorry who
    -2		sorry who <be>
    2		soy <the>
    2		soy <the> <person>
    2		soy la
    2		soy ~ <person>
    2		spinning
    -2		spot on
    -2		sprained
    2		squeeze
    2		stab
    -2		stab ~ <the>
    -2		stabbing ~ in
    -2		stairs ~ <my>
    2	weakness:26	stand ~ <part>
    2		stand ~ <the>
    2		stars
    2		started
    2		steering
    -2		stiff <become>
    -2		stiff <become> out
    -2		stiff getting
    -2		stiff ~ bed
    -2		stiff ~ i
    -2		stiff ~ morning
    -2		stiff ~ of
    -2		stiff ~ out
    2		still <be>
    2		still aching
    2		still in pain
    2		still painful
    2		still ~ ,
    -2		still ~ <have>
    -2		still ~ <the>
    2		still ~ <time>
    2		still ~ as
    -2		still ~ bit
    2		still ~ pain
    -2		stop stop
    2		stop ~ ,
    2		stop ~ <part>
    -2		stop ~ and
    2		stop ~ it
    2		strength in <my>
    2		struggling to
    2		such
    2		sunday ,
    2		sure it
    -2		sus
    2		switched
    2		swollen and
    -2		table ~ <count>
    -2		table ~ <the>
    2	self_harm:76	tablets
    -2		take <my>
    -2		take <my> off
    -2		take me
    -2		take ~ list
    -2		take ~ off
    -2		talk
    -2		tarde
    2		te
    2		te ~ <the>
    -2	numbness:6	tell
    -2		tell <the>
    2		tell ~ <part>
    -2		tell ~ it
    2		temperature of
    2		temperature of #
    -2		tender ~ ,
    2		tengo la
    -2		tengo nada
    -2		tengo que
    -2		tenia
    2		termometro
    2		terrible
    2		tesco
    -2		text
    -2		text <my>
    -2		text me
    -2		texting
    2		texts ~ i
    -2	worsening:14	than
    2		than before i
    2		than ~ .
    2		than ~ but
    2		thank ~ .
    2		thank ~ <be>
    2		thank ~ so
    2		thanks .
    2		thanks ~ .
    2		thanks ~ <my>
    2		thanks ~ good
    2		thanks ~ in
    2		thanks ~ you
    -2		that a
    2		that hand
    2		that s
    -2		that stretch
    2		that will
    -2		the arm
    2		the best
    -2		the doctor
    -2		the drive
    2		the feeling
    2		the fingertips
    -2		the first
    -2		the foot
    -2		the gym
    2	allergic_reaction:36	the heat
    2		the hot
    2		the kettle
    2		the knee
    -2		the leg
    -2		the number
    -2		the one
    2	sharp_pain:24 radiating_pain:35 worsening:4 persistent_beyond_72h:24	the pain
    -2		the parking
    2		the phone
    2		the pins
    2		the ribs
    2		the right
    2		the room
    2		the shooting
    -2		the side
    2		the soreness
    -2		the therapist
    2		the thermometer
    -2		the time
    2		the toilet
    2		the ward
    -2		the weather
    2		the worst
    2		then ~ ,
    -2		then ~ <be>
    2		then ~ <my>
    2		there ,
    -2		there <be> pain
    -2		there a
    -2		there ~ <count>
    2		there ~ there
    -2		these check
    2		they
    -2		they would
    2		they ~ <keep>
    2		they ~ not
    2		thing <be> i
    -2		thing <the>
    -2		thing after
    -2		thing that
    2		thing ~ <have>
    2		thing ~ to
    2		things
    -2		think ~ <the>
    2		thinking
    2		thinking ~ <side>
    2		thinking ~ ending
    2		thinking ~ it
    2	worsening:-1	this
    -2		this ?
    -2		this list
    2		this pain
    -2		this time
    2		thought ~ would
    2		three days
    2		three times
    -2		through ~ <time>
    -2		through ~ and
    2		thumb is
    2		thunderclap
    -2		tiempo
    -2		tienen
    -2		tienen ~ <the>
    -2		till
    -2		till ~ ,
    -2		time ,
    -2		time in <time>
    -2		time ~ <have>
    -2		time ~ <my>
    2		time ~ <side>
    -2		time ~ <time>
    -2		time ~ i
    2		tingle
    2		tingling <have>
    2		tingling ~ <be>
    2		tingling ~ ?
    2		tingling ~ do
    -2		tingling ~ it
    -2		tingling ~ just
    -2		tingling ~ none
    -2		tingly <part>
    -2		tingly ~ ,
    -2		tingly ~ <be>
    -2		tip
    -2		tip <side>
    -2		tip top
    -2		tip ~ .
    -2		tired
    2	fever:6	tiritando
    -2		tissue
    -2		to <be> honest
    2		to <become> <my>
    2		to <become> in
    -2		to <keep>
    -2		to <the> <time>
    -2		to all
    2		to breathe
    -2		to keep
    -2		to know
    2		to pee
    -2		to report
    -2		to send
    2		to sit
    2		to tell you
    2		to walk
    2		to write
    -2	worsening:14 allergic_reaction:6	to ~ ,
    -2		to ~ <have>
    2		to ~ <person>
    -2		to ~ again
    2		to ~ because
    2		to ~ before
    2		to ~ e
    -2		to ~ honest
    2		to ~ into
    -2		to ~ not
    2		to ~ numb
    -2		to ~ of
    2		to ~ pain
    2		to ~ which
    2		to ~ work
    2		toda ~ con
    -2		todavia ~ <part>
    -2		todavia ~ <the>
    2		today
    -2		today .
    2		today <be> <the>
    -2		today i
    2		today is
    2		today it
    2		today it <be>
    -2		today than
    2		today ~ #
    2		today ~ <day>
    -2		today ~ <my>
    2		today ~ <part>
    2		today ~ again
    2		today ~ and
    2		today ~ so
    2		todo <the>
    2		todo bien ,
    2		todo el
    -2		todo ok
    -2		todo ~ .
    2		toes ,
    2		toes are
    2		toes feel
    2		told ~ <part>
    -2		tomar
    -2		tomorrow
    -2		tomorrow ?
    -2		too
    -2		too much
    -2		too ~ ,
    -2		too ~ <my>
    2		took
    -2		took <my>
    -2		took <the>
    -2		took my
    -2		took ~ <the>
    -2		touch ~ <part>
    2		touch ~ and
    -2		touched me
    -2		trabajo
    2		train
    -2		treat
    -2		treat ~ ?
    2		tree
    2		trouble ~ i
    2		trousers
    2		trying
    2		tuesday
    2		tuesday ,
    -2		turn my
    -2		turned
    -2		turno
    2		tv
    2		tv static
    2		twice <the>
    2		twice the
    2		twice today
    -2		twice ~ <be>
    -2		twice ~ <my>
    2		twice ~ <side>
    2		twist
    2	sharp_pain:54 tingling:-33 worsening:-11 persistent_beyond_72h:-46 self_harm:-4	un
    -2		un pelin
    -2		uncomfortable
    2		under <my> <part>
    2		under ~ <part>
    2		under ~ <the>
    2		unico
    2		until ~ it
    2		up again
    -2		up and
    2		up the
    -2		up to
    2		up ~ <become>
    2		up ~ <side>
    2		up ~ after
    -2		up ~ down
    2		up ~ every
    2		up ~ it
    2		up ~ last
    -2		up ~ no
    -2		up ~ nothing
    2		up ~ would
    -2		up ~ yesterday
    2		useless
    -2		usual
    -2		usual ~ <the>
    2		va ~ ,
    2		va ~ <the>
    -2		van <count>
    -2		van ~ dias
    2		veces
    -2		very ~ .
    2		vez ~ <the>
    2		vida
    2		viene
    -2		viernes
    2		volteo
    -2		volver
    -2		volver <the>
    2		voy ~ <the>
    -2		vuelto
    2		waking
    2		waking up
    -2		walk ~ ,
    -2		walked in with
    -2		walked ~ with
    2		warning
    -2		was a
    2		was great
    -2		was last
    2		wash
    2		waters ~ <the>
    2		way ~ it
    2	weakness:40	weak
    2		weak ~ .
    -2		weak ~ <be>
    -2		weak ~ it
    -2		weak ~ not
    -2		weakness ,
    -2		weakness ~ .
    2		weakness ~ <my>
    -2		wednesday ,
    -2		week ,
    -2		week .
    2		week and
    2		weeks and
    2		weight on
    -2		well
    2		well ~ <be>
    2		well ~ <have>
    2		well ~ it
    -2		went weak
    2		wet ~ <the>
    -2		what <be>
    -2		what <be> <the>
    -2		what if
    -2		what time
    -2		what was
    -2		what ~ <my>
    2		what ~ in
    -2		what ~ it
    -2		what ~ to
    2		when i <become>
    -2		when i <side>
    2		when i bend
    2		when i lie
    2		when i need
    -2		when i saw
    2		when i walk
    -2		when would
    -2		when you <have>
    -2		when ~ <have>
    2		when ~ <part>
    -2		when ~ <time>
    2		when ~ bend
    2		when ~ lie
    2		when ~ loo
    -2		when ~ on
    2		when ~ over
    -2		when ~ to
    -2		when ~ worry
    -2		where ~ <become>
    -2		where ~ <part>
    2		where ~ hot
    -2		where ~ in
    2		which <be> not
    -2		which ~ <be>
    -2		which ~ <side>
    2		which ~ not
    -2		who do
    -2		who do i
    -2		who is
    2		who ~ you
    2		whole
    2		whole hand
    -2		wife s
    -2		will <be>
    -2		will be
    -2		will not <be>
    2		will not <become>
    2		will ~ <become>
    -2		will ~ <my>
    -2		will ~ <part>
    2		will ~ stop
    2		winded
    -2		wine
    2		wipe ~ <the>
    -2		wish
    -2		with <have>
    2		with <the> <part>
    -2		with boredom
    -2		with has
    -2		with how
    -2		with me
    2		with ~ <count>
    2		with ~ he
    -2		with ~ of
    -2		with ~ on
    -2		with ~ she
    -2		with ~ to
    -2		without <the>
    -2		without ~ .
    -2		woke up
    2		woke ~ <the>
    2		woke ~ with
    2		woken up
    -2		woman
    -2		wonderful
    2		woozy
    -2		work
    -2		work ~ so
    -2		worked
    2		worked on it
    -2		worked ~ <the>
    2		worked ~ it
    2		worry
    2		worry ?
    2		worse and
    2		worse and worse
    2		worse by
    -2		worse ~ ,
    2		worse ~ better
    2		worst headache
    2		worst ~ ever
    2		worth
    2		would <be>
    -2		would <the>
    -2		would a
    2		would call
    -2		would i
    -2		would massage
    2		would not say
    -2		would you
    -2		would ~ <become>
    -2		would ~ <count>
    2		would ~ not
    2		would ~ say
    2		would ~ up
    -2		would ~ worry
    2		write
    2		writing for
    2		writing for <my>
    2		writing ~ <my>
    2		writing ~ <person>
    -2		wrong
    -2		wrong number
    -2		wrong person ,
    -2		wrong ~ ,
    2		wrong ~ .
    -2		wrong ~ <have>
    -2		wrong ~ never
    -2		x
    -2	persistent_beyond_72h:6	y <the>
    2		y eso
    2		y nada
    -2		y no
    -2		y no <be>
    -2		y no <my>
    -2		y se
    2		y todavia
    -2		y ya
    2		y ~ dolor
    2	radiating_pain:21	y ~ en
    -2		y ~ eso
    -2		y ~ masaje
    2		y ~ ni
    2		y ~ otra
    2		y ~ pero
    2		y ~ poquito
    2		y ~ vez
    -2		y ~ ya
    -2		ya <be> <my>
    -2		ya casi
    -2		ya ~ <feel>
    2		ya ~ <part>
    -2		ya ~ dolor
    -2		ya ~ todo
    -2		ye
    -2		year
    2	weakness:-1 numbness:14	yes
    2		yes , <part>
    2		yes ~ ,
    2		yes ~ tingling
    -2		yesterday and
    2		yesterday ~ ,
    2		yesterday ~ .
    2		yesterday ~ <part>
    2		yesterday ~ can
    -2		yesterday ~ nothing
    -2		yesterday ~ now
    2		yesterday ~ there
    -2		you . .
    -2		you <be> <the>
    -2		you <have> <the>
    -2		you <side>
    -2		you about
    2		you asked
    2		you asked about
    2		you did
    -2		you do
    2		you for <the>
    2		you know
    2		you mentioned
    2		you on
    2		you on <day>
    -2		you to
    2		you ~ ,
    2		you ~ :
    -2		you ~ <become>
    -2		you ~ <day>
    -2		you ~ <feel>
    -2		you ~ <side>
    2		you ~ about
    -2		you ~ at
    -2		you ~ gift
    2		you ~ he
    -2		you ~ him
    2		you ~ it
    2		you ~ now
    2		you ~ numb
    2		you ~ numbness
    2		you ~ there
    -2		you ~ they
    -2		your list
    2		yours
    1		, el
    1		, probably just
    -1		, tingling
    -1		, which <be>
    -1		, ~ hace
    -1		, ~ happy
    1		, ~ hard
    1		, ~ last
    1		, ~ more
    -1		, ~ phone
    -1		, ~ tingle
    1	sharp_pain:7	/^agua/
    1		/^aho/
    1	bladder_bowel:3	/^bed$/
    -1		/^cero/
    -1		/^cinc/
    1		/^con$/
    1	persistent_beyond_72h:-4	/^em/
    1		/^enc/
    -1		/^ene/
    -1		/^ener/
    1		/^fini/
    1		/^fort/
    1	sharp_pain:7	/^kid/
    -1		/^leve/
    -1		/^lose/
    1		/^mon/
    1		/^nob/
    1		/^nobo/
    1	sharp_pain:-38 radiating_pain:-14 weakness:-16 numbness:25 tingling:-2 worsening:-6 persistent_beyond_72h:-45 calf_swelling:-37 fever:-2 faint_dizzy:-10 allergic_reaction:-1 emergency:-1	/^num/
    -1	worsening:-11 history_injury:-16	/^on/
    1	weakness:13	/^pier/
    1		/^rash/
    -1		/^rega/
    1		/^sac/
    -1		/^sad/
    -1	numbness:-5	/^shou/
    1	sharp_pain:15	/^ske/
    1	sharp_pain:1	/^skew/
    -1	tingling:-7	/^sor/
    1		/^swea/
    -1		/^tamp/
    -1		/^tea/
    1		/^voy$/
    1		/^voy/
    1	persistent_beyond_72h:-6	/^yes/
    1		/ader/
    1		/agua/
    1		/aho/
    -1		/ali$/
    -1		/ampoc/
    1		/antl/
    1		/antly/
    1		/arni/
    1		/arnin/
    1		/ates$/
    1		/ates/
    -1	weakness:-25 history_disc:6	/bac/
    1	calf_swelling:55	/bal/
    1	calf_swelling:82	/ball/
    1		/bbed$/
    1		/bbed/
    1		/bel/
    -1		/cero$/
    -1		/cero/
    -1		/chev/
    -1		/cheve/
    -1		/cinc/
    -1		/ciona/
    1	worsening:-4 persistent_beyond_72h:4	/con$/
    -1	bladder_bowel:110	/cont/
    -1		/divin/
    1		/drop$/
    -1		/eck/
    1		/egg/
    -1		/eja/
    1		/elf$/
    1		/elf/
    1	sharp_pain:-8 bladder_bowel:5	/enc/
    -1		/energ/
    1		/epp/
    1		/etit/
    1		/everi/
    1		/ewer$/
    -1	sharp_pain:9	/fen/
    1		/finis/
    1	radiating_pain:-50 weakness:7 tingling:-2 bladder_bowel:-2 saddle_numbness:-20	/ft$/
    -1		/guali/
    -1		/hanks/
    -1		/hev/
    -1		/heve/
    -1		/hever/
    -1	tingling:17	/hon/
    1		/hos/
    -1		/houl/
    -1	numbness:-1	/hould/
    -1		/hurt$/
    1	weakness:12	/iern/
    -1		/illed/
    1		/inis/
    1	sharp_pain:18 weakness:-1 numbness:-42 severe_headache:-4 faint_dizzy:41 self_harm:23	/int/
    1		/iqu/
    -1		/ird$/
    -1		/ivera/
    -1		/jou/
    -1		/jour/
    1	sharp_pain:36	/kewe/
    1		/kewer/
    1		/lame$/
    -1		/lease/
    -1		/lep/
    -1		/lesti/
    1		/ley/
    -1		/lose/
    1		/lumb/
    1	sharp_pain:-4 history_injury:9	/mon/
    1		/mover/
    -1		/mpoc/
    -1		/mpoco/
    -1		/muscl/
    -1		/ndel/
    -1		/ndeli/
    -1		/nerg/
    1		/nob/
    1		/nobo/
    1		/nobod/
    1		/ntar/
    1		/nto$/
    1		/obod/
    1		/obody/
    1		/ok$/
    1	radiating_pain:-31 weakness:-17 calf_swelling:-1	/omo/
    1		/ook$/
    -1		/orden/
    -1		/oser$/
    -1		/oser/
    -1		/ound$/
    -1		/ouse/
    -1		/oxi/
    1		/pero$/
    1	severe_bruising:13	/ple$/
    1	severe_bruising:43	/purpl/
    1		/quinc/
    -1		/readi/
    1		/resp/
    -1	worsening:113	/rong/
    1		/rown$/
    1		/rown/
    1	severe_bruising:141	/rpl/
    1	severe_bruising:35	/rple$/
    1	severe_bruising:59	/rple/
    -1		/rre$/
    1		/rted$/
    1		/rted/
    1		/sado/
    -1		/scl/
    -1		/scle/
    -1	numbness:-7	/shou/
    -1	numbness:-5	/shoul/
    -1		/siz/
    -1		/size/
    1		/skew/
    1	sharp_pain:27	/skewe/
    1	chest_breath:51	/so$/
    -1	persistent_beyond_72h:34	/sor/
    1		/stepp/
    -1		/sul/
    1		/swea/
    -1		/tampo/
    1		/tars/
    1		/tepp/
    -1		/tice/
    1	persistent_beyond_72h:1	/till/
    -1		/tout$/
    -1		/tout/
    1		/tro$/
    1	weakness:8	/ttle$/
    -1		/uali/
    -1		/ualit/
    1	persistent_beyond_72h:2	/ues$/
    -1		/undel/
    1	severe_bruising:4	/urpl/
    1	severe_bruising:31	/urple/
    -1		/urt$/
    -1		/uscl/
    -1		/uscle/
    -1		/verab/
    1		/veris/
    1		/voy$/
    1		/voy/
    -1		: ~ numb
    1		<be> at
    1		<be> great
    1		<be> ~ come
    -1		<be> ~ honestly
    1		<be> ~ hot
    1		<be> ~ kicking
    1		<be> ~ mas
    1		<be> ~ pain
    1		<be> ~ till
    -1		<become> after
    1		<become> home
    1		<day> ~ on
    -1		<feel> amazing
    1	numbness:39	<feel> ~ not
    1		<have> <become> dead
    -1		<have> <the> glass
    -1		<have> <the> hot
    -1		<have> not noticed
    -1		<have> ~ <day>
    -1		<have> ~ glass
    -1		<have> ~ hot
    -1		<have> ~ noticed
    -1		<have> ~ wine
    -1		<keep> ~ .
    -1		<my> #
    1		<my> <part> so
    -1		<my> from
    1		<my> ~ aches
    1		<my> ~ como
    1		<my> ~ did
    1		<my> ~ hace
    1		<my> ~ hospital
    -1		<my> ~ very
    1	weakness:24 saddle_numbness:-26	<part> <feel>
    1	weakness:3	<part> <feel> like
    1		<part> sin fuerza
    1	sharp_pain:8 radiating_pain:12	<part> ~ <side>
    -1		<part> ~ session
    1		<part> ~ still
    -1	numbness:-67 calf_swelling:66 allergic_reaction:39	<part> ~ up
    1		<side> <my> <part>
    1		<side> ~ blister
    1		<side> ~ can
    1	sharp_pain:4 numbness:10	<the> <be>
    -1		<the> <person> <be>
    1		<the> dolor ,
    -1		<the> evening ,
    1		<the> message
    1		<the> que <be>
    -1		<the> que llegue
    1	history_injury:36	<the> ~ <day>
    -1		<the> ~ igualito
    -1		<the> ~ quede
    -1		<the> ~ thanks
    -1		<the> ~ touched
    -1		<the> ~ water
    1		<the> ~ where
    1		<time> ?
    1	worsening:50	<time> ~ <time>
    1		about ~ <time>
    1		about ~ it
    1		after i <side>
    -1		again ~ <be>
    1		ahi ~ ,
    -1		algo ~ ,
    1		also ~ <the>
    1	worsening:-4	an
    1		and ~ out
    1		as ~ <count>
    1		asleep ~ home
    1		away ~ it
    1	bladder_bowel:44	bed
    -1		bell when you
    -1		bell ~ you
    -1		bit of <the>
    1		boca y
    -1		breakfast ~ <be>
    -1		brought ~ in
    -1		but ~ completely
    1		but ~ i
    1	weakness:5	can ~ on
    1		can ~ properly
    -1		cero
    -1		come ~ ,
    -1		comfortable
    -1		como ~ ,
    1	persistent_beyond_72h:12	con
    -1		con <the> que
    -1		con ~ llegue
    1		could ~ for
    -1		did ~ <time>
    1		disco
    -1		do not send
    -1		do ~ send
    -1		dog s
    1		drop
    -1		dull ~ <part>
    -1		each morning
    1		encima <the>
    1		encima <the> <part>
    1		encima del
    1		encima ~ <part>
    1		fiebre ,
    1		fingers are
    -1	saddle_numbness:8	for the
    -1		forgot to
    -1		forgot ~ on
    1		giving way
    1		grip ~ <side>
    -1		has been
    1		he ~ yesterday
    -1		headache ~ in
    -1		hi ~ i
    -1		hurt
    -1		hurt ~ .
    1		hurts ~ on
    -1		i call
    -1		i cancel
    -1		i take
    1	numbness:30	i ~ it
    -1		igualito
    -1		in ~ can
    -1		in ~ cleared
    1		in ~ nothing
    1		is dead
    -1		it ,
    1		it <side>
    1		it at
    -1		it ~ by
    1		just <be> not
    1		last <time> and
    -1		late+agujetas
    1		late+d
    -1		late+gave
    -1		late+gracias
    -1		late+great
    1		late+ido
    -1		late+instead
    1	persistent_beyond_72h:21	late+is
    1		late+like
    -1		late+mano
    -1		late+move
    -1		late+needed
    1		late+same
    1		late+seguir
    -1		late+sms
    -1		late+solo
    1		late+toe
    1		late+viviendo
    -1		late+when
    -1		like ~ .
    1		like ~ <count>
    1		like ~ ?
    -1		like ~ now
    1		llame
    1		llame <the>
    -1		llevo ~ dolor
    -1		lose
    1		lot ~ i
    1		lot ~ than
    -1		made ~ about
    -1		mas que
    1		masaje ~ y
    -1		me from
    -1		mi cita
    -1		more texts
    -1		morning ~ i
    -1		much ~ than
    1		my calf
    1		my ear
    -1		new ~ ,
    -1		ni hormigueo ni
    1		night and
    -1		no more texts
    -1		no sharp
    1		no strength in
    1		no ~ not
    1		nobody
    1		not kicking
    -1		not need
    -1		not noticed
    -1		not send
    1		not shift
    -1		not ~ <have>
    -1		not ~ ins
    1		not ~ on
    -1		nothing ~ <the>
    1		numb ~ well
    -1		of ~ <side>
    1		of ~ <the>
    1		of ~ normal
    -1		on <the> sofa
    1		on <time> <count>
    1		on and <my>
    1		on to
    -1		on your
    -1		on ~ size
    -1		on ~ sofa
    1		one .
    -1		out <the>
    -1		over ~ i
    -1		parking ~ ?
    -1		peor que ayer
    -1		peor ~ ayer
    1		poco ~ <the>
    1		por favor
    -1		puede
    1		puedo ~ <part>
    1	severe_bruising:28	purple
    1		que <be> <my>
    1		que ~ con
    1		rash
    1		s been
    1		said ~ <become>
    1		salieron ~ <the>
    1		saturday ,
    1		say ~ .
    1		sciatic ~ <be>
    -1		should ~ <become>
    1		sin fuerza
    -1		since ~ and
    -1		size ~ ,
    -1		something ~ <part>
    1		spotting ~ <the>
    -1		stabbing ~ <my>
    -1		stabbing ~ <side>
    1	weakness:37	stand on
    1		strength ~ <part>
    -1		tampoco
    -1		tender ~ <side>
    -1		tender ~ but
    -1		thanks
    1		the chair
    1		the minute
    1		there ~ ,
    1		thigh is
    1		through to
    -1		tight ~ <part>
    -1		tired and
    -1		to book
    -1		to ~ messages
    1		to ~ no
    1		toda <the> noche
    1		toda ~ noche
    1		today and
    -1		undeliverable
    -1		undeliverable :
    1		under my
    1		up ~ <be>
    1		voy
    -1		wake ~ <the>
    -1		walked ~ <have>
    -1		want ~ <the>
    -1		way ~ <my>
    -1		what would
    1		will not shift
    1		will ~ shift
    1		would ~ call
    1		ya ~ dias
    1		zaps ~ <part>
    0	pregnancy_symptom:19	# <time> <become>
    0	pregnancy_symptom:147	# semanas
    0	sharp_pain:12 persistent_beyond_72h:-3	# ~ .
    0	pregnancy_symptom:3	# ~ <become>
    0	fever:15	# ~ thing
    0	tingling:12	, en
    0	weakness:3	, pero
    0	weakness:10 numbness:-26 history_disc:13	, ~ ,
    0	sharp_pain:-41	, ~ .
    0	fever:126	, ~ <count>
    0	persistent_beyond_72h:54 emergency:58	, ~ <person>
    0	history_injury:6	, ~ duele
    0	radiating_pain:21 weakness:24 numbness:-64	, ~ in
    0	history_injury:15	, ~ it
    0	tingling:47	, ~ of
    0	emergency:3	. <count>
    0	history_injury:5	. neck
    0	weakness:5	. ~ <become>
    0	persistent_beyond_72h:-36	/^ab/
    0	self_harm:1	/^abou/
    0	worsening:25	/^af/
    0	sharp_pain:31	/^agu/
    0	sharp_pain:-1	/^all$/
    0	sharp_pain:-24 weakness:-22	/^all/
    0	sharp_pain:-17 radiating_pain:-8 weakness:-6 tingling:-27 persistent_beyond_72h:-5 faint_dizzy:-5 severe_bruising:-2	/^an/
    0	sharp_pain:-20	/^ant/
    0	saddle_numbness:38	/^are/
    0	weakness:-3 history_disc:18	/^bac/
    0	weakness:-1 worsening:9	/^back/
    0	calf_swelling:16	/^bat/
    0	pregnancy_symptom:11	/^bebe/
    0	persistent_beyond_72h:13	/^been/
    0	history_injury:28	/^befo/
    0	persistent_beyond_72h:9	/^bett/
    0	saddle_numbness:2	/^betw/
    0	bladder_bowel:100	/^bow/
    0	severe_bruising:35	/^brui/
    0	worsening:8	/^buil/
    0	history_disc:1	/^bul/
    0	history_disc:88	/^bulg/
    0	numbness:1 tingling:5 saddle_numbness:9	/^but$/
    0	weakness:3 self_harm:-5	/^but/
    0	radiating_pain:64	/^butt/
    0	severe_headache:1	/^cab/
    0	severe_headache:59	/^cabe/
    0	weakness:101	/^cae/
    0	history_injury:22	/^cai$/
    0	sharp_pain:3	/^cala/
    0	calf_swelling:17	/^cali/
    0	emergency:107	/^call/
    0	sharp_pain:10	/^cat/
    0	persistent_beyond_72h:19	/^cin/
    0	severe_bruising:21	/^colo/
    0	sharp_pain:-22	/^con/
    0	radiating_pain:1 weakness:-6	/^cor/
    0	allergic_reaction:14	/^crea/
    0	saddle_numbness:124	/^cro/
    0	sharp_pain:26 numbness:-6 faint_dizzy:-2	/^cu/
    0	bladder_bowel:30	/^darm/
    0	numbness:-10	/^deb/
    0	osteoporosis:7	/^dens/
    0	numbness:4	/^dorm/
    0	emergency:2	/^droo/
    0	sharp_pain:-4 tingling:-58 persistent_beyond_72h:-10 severe_headache:-3 allergic_reaction:-1 severe_bruising:20	/^en/
    0	self_harm:15	/^end/
    0	numbness:32	/^ent/
    0	saddle_numbness:166	/^entr/
    0	numbness:90	/^entu/
    0	bladder_bowel:-1	/^ev/
    0	bladder_bowel:-4	/^eve/
    0	pregnancy_symptom:25	/^expe/
    0	faint_dizzy:104	/^fain/
    0	tingling:56	/^fall/
    0	numbness:19 persistent_beyond_72h:-5	/^fin/
    0	sharp_pain:-14 weakness:8 numbness:10 worsening:-63 persistent_beyond_72h:7 severe_headache:-5 faint_dizzy:-23 allergic_reaction:-9	/^fo/
    0	weakness:11	/^fol/
    0	radiating_pain:-12 numbness:-40 tingling:2 faint_dizzy:22	/^fu/
    0	chest_breath:39	/^ga/
    0	weakness:18	/^gav/
    0	weakness:8	/^gave/
    0	numbness:-27 worsening:24 persistent_beyond_72h:-13 bladder_bowel:-3 self_harm:-9	/^ge/
    0	bladder_bowel:-2 self_harm:-5	/^get/
    0	worsening:4	/^gett/
    0	sharp_pain:-27 weakness:-5 worsening:27 persistent_beyond_72h:-35 history_injury:-7 bladder_bowel:-14 severe_headache:-7 allergic_reaction:-22	/^go/
    0	numbness:-5 saddle_numbness:19	/^groi/
    0	worsening:3	/^grow/
    0	bladder_bowel:12	/^have/
    0	chest_breath:19	/^hear/
    0	allergic_reaction:17	/^heat/
    0	sharp_pain:-15 weakness:-27 numbness:-43 tingling:-60 worsening:13 emergency:-4	/^hi/
    0	calf_swelling:13	/^hin/
    0	sharp_pain:18	/^hon/
    0	sharp_pain:-14	/^hou/
    0	tingling:127	/^hum/
    0	sharp_pain:36	/^ins/
    0	sharp_pain:112	/^jo/
    0	sharp_pain:-4 tingling:-5	/^ju/
    0	weakness:37	/^las$/
    0	sharp_pain:17	/^lati/
    0	bladder_bowel:31	/^lea/
    0	saddle_numbness:2	/^legs/
    0	sharp_pain:4	/^lev/
    0	sharp_pain:21 radiating_pain:-1 tingling:2 worsening:-3	/^lik/
    0	saddle_numbness:8	/^limp/
    0	sharp_pain:-1	/^llam/
    0	weakness:-5 worsening:13	/^lu/
    0	worsening:61 persistent_beyond_72h:-16	/^mas$/
    0	sharp_pain:-37 weakness:-1	/^mas/
    0	calf_swelling:16	/^mea/
    0	history_injury:39	/^mont/
    0	faint_dizzy:9	/^morn/
    0	history_injury:10	/^mot/
    0	history_injury:50	/^moto/
    0	emergency:9	/^mou/
    0	sharp_pain:34 persistent_beyond_72h:-18	/^mu/
    0	sharp_pain:25	/^muc/
    0	sharp_pain:34 numbness:-34	/^neck/
    0	weakness:-1	/^need/
    0	bladder_bowel:51	/^nev/
    0	bladder_bowel:22	/^neve/
    0	sharp_pain:-7 radiating_pain:-1 weakness:-11 tingling:-20 history_disc:-8 pregnancy_symptom:-8 saddle_numbness:-6 chest_breath:-6 calf_swelling:-39 fever:-4 severe_headache:-24 faint_dizzy:-45 allergic_reaction:-52 severe_bruising:-38 emergency:-2	/^no/
    0	sharp_pain:-19 radiating_pain:-14 tingling:-1 worsening:-7 history_disc:-19 pregnancy_symptom:-1 bladder_bowel:4 fever:-40 faint_dizzy:-16 severe_bruising:-2	/^not/
    0	radiating_pain:-35 weakness:-32 numbness:60 tingling:-38 worsening:-34 persistent_beyond_72h:-48 history_injury:-26 pregnancy_symptom:-19 saddle_numbness:32 allergic_reaction:-36 emergency:-25 self_harm:-31	/^nu/
    0	calf_swelling:16	/^only/
    0	history_disc:25	/^oper/
    0	osteoporosis:116	/^os/
    0	osteoporosis:21	/^ost/
    0	osteoporosis:80	/^oste/
    0	numbness:-3	/^para/
    0	numbness:18 saddle_numbness:145	/^part/
    0	sharp_pain:-9 numbness:-11	/^pas/
    0	saddle_numbness:31	/^peei/
    0	sharp_pain:-6	/^pl/
    0	weakness:-4 numbness:-16 pregnancy_symptom:19 faint_dizzy:-27	/^po/
    0	bladder_bowel:156	/^poo/
    0	pregnancy_symptom:69	/^pre/
    0	weakness:-3 numbness:-16 tingling:1 persistent_beyond_72h:-7 allergic_reaction:101	/^ra/
    0	allergic_reaction:181	/^ras/
    0	tingling:65	/^rato/
    0	history_injury:21	/^rea/
    0	weakness:3	/^rod/
    0	weakness:21	/^rodi/
    0	faint_dizzy:8	/^roo/
    0	faint_dizzy:7	/^room/
    0	radiating_pain:30	/^run/
    0	sharp_pain:30 numbness:-3 worsening:-61 persistent_beyond_72h:-9 bladder_bowel:-39 saddle_numbness:-50 fever:22 severe_headache:-4 severe_bruising:-7 emergency:-38 self_harm:-18	/^sh/
    0	radiating_pain:17 numbness:-14 tingling:-4	/^sho/
    0	severe_headache:5	/^sic/
    0	severe_headache:3	/^sick/
    0	weakness:-6 saddle_numbness:4	/^sie/
    0	severe_headache:88	/^sku/
    0	severe_headache:13	/^skul/
    0	weakness:11	/^sla/
    0	weakness:18	/^slap/
    0	numbness:24	/^slee/
    0	emergency:24	/^slur/
    0	worsening:38	/^sno/
    0	worsening:37	/^snow/
    0	faint_dizzy:15	/^sof/
    0	emergency:60	/^spe/
    0	weakness:-1 numbness:21 worsening:-7	/^sti/
    0	self_harm:50	/^tab/
    0	self_harm:3	/^tabl/
    0	history_injury:3	/^tail/
    0	tingling:13	/^that/
    0	tingling:-11 persistent_beyond_72h:-2 allergic_reaction:5 emergency:5 self_harm:7	/^the$/
    0	sharp_pain:-9 radiating_pain:-9 worsening:2 persistent_beyond_72h:-24 pregnancy_symptom:-27 bladder_bowel:2 calf_swelling:-18 severe_headache:-30 severe_bruising:-4	/^the/
    0	weakness:-3 numbness:-37 tingling:70 worsening:-8 persistent_beyond_72h:-66 history_injury:-2 pregnancy_symptom:-8 saddle_numbness:-11 severe_headache:-2 allergic_reaction:-27 emergency:-34 self_harm:-16	/^ti/
    0	weakness:6	/^tipt/
    0	faint_dizzy:4	/^todo/
    0	radiating_pain:21	/^trav/
    0	numbness:-1	/^twi/
    0	tingling:12	/^vibr/
    0	faint_dizzy:30	/^vis/
    0	worsening:21	/^volv/
    0	emergency:4	/^wait/
    0	weakness:13 faint_dizzy:39	/^wal/
    0	self_harm:71	/^want/
    0	fever:81	/^war/
    0	calf_swelling:6	/^warm/
    0	bladder_bowel:5	/^wat/
    0	weakness:68 numbness:-19	/^weak/
    0	chest_breath:125	/^whee/
    0	self_harm:1	/^wou/
    0	self_harm:84	/^woul/
    0	weakness:-4 numbness:32 history_disc:22 history_injury:-31	/^ye/
    0	sharp_pain:54	/^zing/
    0	saddle_numbness:32	/^zo/
    0	saddle_numbness:3	/^zon/
    0	saddle_numbness:6	/^zona/
    0	saddle_numbness:7	/abaj/
    0	saddle_numbness:9	/abajo/
    0	sharp_pain:16	/abbi/
    0	sharp_pain:3	/abbin/
    0	severe_headache:19	/abez/
    0	severe_headache:1	/abeza/
    0	allergic_reaction:3	/abio/
    0	persistent_beyond_72h:-11	/able/
    0	self_harm:3	/abo/
    0	radiating_pain:-6 weakness:-13 numbness:-25 history_disc:9 pregnancy_symptom:-4 calf_swelling:-10	/ack$/
    0	sharp_pain:-4 numbness:-7 tingling:-2 pregnancy_symptom:-41 calf_swelling:-46	/ack/
    0	faint_dizzy:87	/acked/
    0	severe_headache:124	/adac/
    0	severe_headache:15	/adach/
    0	bladder_bowel:80 saddle_numbness:8	/add/
    0	saddle_numbness:3	/addl/
    0	saddle_numbness:36	/agina/
    0	emergency:34	/ait/
    0	weakness:6	/ake$/
    0	allergic_reaction:67	/ald/
    0	sharp_pain:15	/alg/
    0	sharp_pain:40	/algo$/
    0	sharp_pain:13	/algo/
    0	sharp_pain:-30 allergic_reaction:61	/ali/
    0	weakness:25	/alk$/
    0	weakness:-1	/all$/
    0	sharp_pain:-20 radiating_pain:-42 weakness:-7 tingling:-3 persistent_beyond_72h:-65	/all/
    0	pregnancy_symptom:48	/anas/
    0	sharp_pain:-9 weakness:-2 bladder_bowel:-65 faint_dizzy:-4	/ant$/
    0	weakness:2	/anta/
    0	worsening:57	/ante/
    0	sharp_pain:50	/anto$/
    0	numbness:-7 tingling:35	/ants$/
    0	numbness:-19 tingling:11	/ants/
    0	severe_headache:42	/aqu/
    0	severe_headache:48	/aque/
    0	weakness:25 numbness:-41 persistent_beyond_72h:-78 history_disc:11 pregnancy_symptom:-15 bladder_bowel:25 saddle_numbness:-14 allergic_reaction:-12 emergency:-12	/ar$/
    0	numbness:-12 persistent_beyond_72h:-43	/ara/
    0	calf_swelling:21 emergency:37	/ard/
    0	severe_bruising:15	/arde/
    0	severe_bruising:10	/ark$/
    0	bladder_bowel:3	/arme$/
    0	sharp_pain:-35 weakness:-19	/aro/
    0	sharp_pain:3	/arp$/
    0	history_injury:38	/asad/
    0	severe_bruising:29	/asi$/
    0	sharp_pain:-12	/asi/
    0	numbness:36	/asl/
    0	faint_dizzy:22	/asse/
    0	faint_dizzy:59	/assed/
    0	history_injury:59 chest_breath:-76	/ast$/
    0	calf_swelling:18	/ata$/
    0	calf_swelling:6	/ata/
    0	sharp_pain:4	/atiga/
    0	severe_bruising:100	/ato/
    0	radiating_pain:-19 history_injury:-6 calf_swelling:-13	/ave$/
    0	sharp_pain:-18 numbness:-8 worsening:-13 history_injury:-8	/ave/
    0	radiating_pain:78	/avel/
    0	chest_breath:13	/avi/
    0	persistent_beyond_72h:6	/avia$/
    0	persistent_beyond_72h:51	/avia/
    0	sharp_pain:1	/azos$/
    0	sharp_pain:13	/azos/
    0	tingling:5	/ba$/
    0	history_disc:16 saddle_numbness:28	/back/
    0	emergency:34	/band$/
    0	pregnancy_symptom:50	/bara/
    0	sharp_pain:58	/bea/
    0	persistent_beyond_72h:11	/been$/
    0	numbness:3 persistent_beyond_72h:12	/been/
    0	numbness:-22	/bet/
    0	saddle_numbness:3	/betw/
    0	saddle_numbness:14	/betwe/
    0	severe_headache:53	/bez/
    0	severe_headache:85	/beza$/
    0	weakness:-3	/bin/
    0	weakness:-5	/bing/
    0	allergic_reaction:4	/bios/
    0	self_harm:3	/bod/
    0	self_harm:29	/body$/
    0	tingling:11	/bout$/
    0	tingling:19 self_harm:22	/bout/
    0	fever:7	/bre$/
    0	severe_bruising:49	/brui/
    0	severe_bruising:78	/bruis/
    0	history_disc:52	/bulg/
    0	pregnancy_symptom:62	/bump$/
    0	allergic_reaction:51	/burn$/
    0	numbness:16 tingling:14 saddle_numbness:1	/but$/
    0	weakness:3 self_harm:-4	/but/
    0	radiating_pain:11	/butt/
    0	sharp_pain:-33	/cab/
    0	severe_headache:1	/cabe/
    0	severe_headache:26	/cabez/
    0	bladder_bowel:11	/cap/
    0	persistent_beyond_72h:-37 allergic_reaction:-7	/ch$/
    0	sharp_pain:14	/chaz/
    0	sharp_pain:37	/chazo/
    0	numbness:26	/ched$/
    0	numbness:21	/ched/
    0	bladder_bowel:56	/cide/
    0	sharp_pain:49 weakness:-1 persistent_beyond_72h:29	/cin/
    0	sharp_pain:11 weakness:-21 numbness:1 tingling:-67 pregnancy_symptom:-26 fever:-11 faint_dizzy:-5 emergency:-1	/ck$/
    0	severe_bruising:53	/colo/
    0	sharp_pain:-46 radiating_pain:-4 weakness:17 numbness:-17 bladder_bowel:12 saddle_numbness:-8 severe_bruising:-15 emergency:-21	/con/
    0	numbness:27	/corc/
    0	numbness:21	/corch/
    0	history_disc:58	/cto/
    0	severe_headache:20	/dac/
    0	severe_headache:35	/dach/
    0	severe_headache:20	/dache/
    0	weakness:31 tingling:-33	/dad$/
    0	persistent_beyond_72h:12	/dav/
    0	persistent_beyond_72h:3	/davi/
    0	saddle_numbness:4	/ddl/
    0	saddle_numbness:40	/ddle$/
    0	saddle_numbness:4	/ddle/
    0	numbness:-13	/deb/
    0	osteoporosis:70	/dens/
    0	osteoporosis:53	/densi/
    0	weakness:15	/dill/
    0	weakness:20	/dilla/
    0	saddle_numbness:54	/dle/
    0	numbness:73	/dor/
    0	numbness:115	/dorm/
    0	emergency:4	/droo/
    0	emergency:28	/droop/
    0	severe_headache:17	/eadac/
    0	worsening:38	/eadi/
    0	history_injury:7	/eal/
    0	sharp_pain:28 radiating_pain:-20 weakness:-2 numbness:16 saddle_numbness:-13 emergency:-4	/ear/
    0	numbness:1	/earin/
    0	emergency:31	/ease$/
    0	pregnancy_symptom:18	/ebe/
    0	worsening:27	/eco/
    0	severe_headache:-7	/ect/
    0	pregnancy_symptom:21	/ectin/
    0	emergency:113	/edic/
    0	sharp_pain:78	/edle$/
    0	tingling:93	/edles/
    0	allergic_reaction:55	/edr/
    0	chest_breath:3	/eels/
    0	tingling:2	/eet$/
    0	history_injury:50	/efo/
    0	pregnancy_symptom:1	/egnan/
    0	saddle_numbness:2	/egs$/
    0	radiating_pain:6	/ello$/
    0	calf_swelling:98	/elo/
    0	weakness:-29 history_injury:1	/ema/
    0	radiating_pain:59	/ends$/
    0	radiating_pain:60	/ends/
    0	weakness:29	/engt/
    0	severe_bruising:120	/enor/
    0	osteoporosis:1	/ensit/
    0	sharp_pain:-3	/ento$/
    0	saddle_numbness:45	/entre/
    0	numbness:15	/entum/
    0	numbness:1	/eone$/
    0	numbness:11	/eone/
    0	allergic_reaction:5	/epi/
    0	sharp_pain:1	/erem/
    0	sharp_pain:8	/eremo/
    0	persistent_beyond_72h:-18	/ero$/
    0	radiating_pain:-9 persistent_beyond_72h:-34	/ero/
    0	bladder_bowel:52	/erw/
    0	allergic_reaction:-23	/ery$/
    0	weakness:1	/erz/
    0	osteoporosis:66	/esos/
    0	persistent_beyond_72h:-4	/ester/
    0	severe_bruising:14	/eto/
    0	severe_bruising:12	/eton/
    0	tingling:15	/ettl/
    0	saddle_numbness:1	/etw/
    0	saddle_numbness:57	/etwe/
    0	saddle_numbness:80	/etwee/
    0	pregnancy_symptom:4	/exp/
    0	pregnancy_symptom:27	/expe/
    0	severe_headache:1	/explo/
    0	severe_headache:47	/eza$/
    0	faint_dizzy:41	/fain/
    0	faint_dizzy:41	/faint/
    0	tingling:24	/fall/
    0	sharp_pain:14 numbness:-12 self_harm:7	/fe$/
    0	sharp_pain:22	/feno/
    0	weakness:2	/fol/
    0	worsening:30 history_disc:27	/ful$/
    0	weakness:9	/gave$/
    0	weakness:91	/gave/
    0	sharp_pain:10	/gaz/
    0	sharp_pain:2	/gazo/
    0	sharp_pain:34 worsening:3	/ger$/
    0	history_disc:4	/gery$/
    0	history_disc:4	/gery/
    0	chest_breath:14	/get$/
    0	worsening:4	/getti/
    0	tingling:8	/gged/
    0	numbness:-1 saddle_numbness:15	/ghs$/
    0	numbness:-5 saddle_numbness:8	/ghs/
    0	weakness:-2 worsening:-14 allergic_reaction:-21	/ght$/
    0	worsening:-7 saddle_numbness:-3 calf_swelling:9 severe_bruising:-17 emergency:1	/ght/
    0	sharp_pain:38	/ghtn/
    0	self_harm:38	/ghts$/
    0	self_harm:19	/ghts/
    0	saddle_numbness:15	/gina/
    0	numbness:-2 worsening:-5	/glin/
    0	numbness:-4 tingling:15	/gling/
    0	pregnancy_symptom:18	/gna/
    0	pregnancy_symptom:2	/gnan/
    0	numbness:-18 saddle_numbness:53	/groi/
    0	saddle_numbness:2	/groin/
    0	worsening:12	/grow/
    0	weakness:44 numbness:-32 saddle_numbness:4	/gs$/
    0	allergic_reaction:40	/gue$/
    0	persistent_beyond_72h:16	/gun/
    0	history_injury:20	/hace$/
    0	bladder_bowel:16	/hacer/
    0	worsening:-17	/had/
    0	emergency:20	/hal/
    0	severe_headache:22	/hamm/
    0	severe_headache:11	/hamme/
    0	sharp_pain:-14 radiating_pain:-38 weakness:9 history_disc:-10 history_injury:-15 bladder_bowel:-14 saddle_numbness:-42 fever:-44 severe_headache:-23 severe_bruising:-7 emergency:-12	/han/
    0	calf_swelling:42	/hard$/
    0	sharp_pain:25	/harp$/
    0	sharp_pain:24	/harp/
    0	radiating_pain:7	/hast/
    0	weakness:-6 worsening:-5 pregnancy_symptom:5 bladder_bowel:2	/hav/
    0	weakness:-3 bladder_bowel:11	/have$/
    0	sharp_pain:8	/hazo/
    0	severe_headache:1	/heada/
    0	chest_breath:84	/hear/
    0	numbness:-10 worsening:-3 chest_breath:40	/hes/
    0	saddle_numbness:3	/highs/
    0	radiating_pain:17 calf_swelling:82 severe_headache:7 allergic_reaction:4 emergency:-20	/hin/
    0	sharp_pain:1 worsening:18	/hip/
    0	severe_bruising:26	/hole$/
    0	tingling:1	/hone/
    0	allergic_reaction:57	/hroa/
    0	sharp_pain:18	/htni/
    0	sharp_pain:42	/htnin/
    0	self_harm:2	/hts$/
    0	osteoporosis:31	/hueso/
    0	saddle_numbness:2	/iad/
    0	numbness:50	/ibi/
    0	radiating_pain:51	/ica$/
    0	sharp_pain:14 bladder_bowel:28	/ide/
    0	weakness:-12 persistent_beyond_72h:-1 history_injury:-7 pregnancy_symptom:-5 bladder_bowel:-10 severe_bruising:-10	/ien/
    0	persistent_beyond_72h:14	/ift/
    0	sharp_pain:53	/iga/
    0	sharp_pain:3	/igaz/
    0	sharp_pain:4	/igazo/
    0	numbness:-5 saddle_numbness:1	/ighs$/
    0	numbness:-1 saddle_numbness:2	/ighs/
    0	sharp_pain:1 numbness:-13 worsening:-12 persistent_beyond_72h:-1 calf_swelling:22 emergency:10	/ight/
    0	history_injury:3	/ilbon/
    0	worsening:60	/ild/
    0	sharp_pain:3 worsening:8	/ime/
    0	saddle_numbness:63	/impi/
    0	weakness:-19 tingling:-11 history_disc:-19 history_injury:-6 pregnancy_symptom:-14 chest_breath:-34 fever:-46 faint_dizzy:-46 emergency:-48	/in$/
    0	weakness:53	/inch$/
    0	emergency:36 self_harm:20	/ind$/
    0	chest_breath:113	/ind/
    0	radiating_pain:-3 weakness:-26 tingling:127 worsening:-3	/ingl/
    0	tingling:22	/ingli/
    0	saddle_numbness:5	/inti/
    0	saddle_numbness:3	/ion$/
    0	sharp_pain:-17 history_disc:40 chest_breath:42	/ion/
    0	weakness:17	/ipp/
    0	history_disc:12	/ippe/
    0	sharp_pain:9	/ite/
    0	tingling:42	/itos$/
    0	tingling:156	/itos/
    0	saddle_numbness:32	/iva/
    0	fever:39	/iver/
    0	weakness:18	/jar/
    0	sharp_pain:1	/kew/
    0	sharp_pain:30	/kill/
    0	sharp_pain:-43 weakness:-21 tingling:23 worsening:-5 persistent_beyond_72h:-2 self_harm:53	/kin/
    0	chest_breath:6	/king$/
    0	weakness:-15 chest_breath:44	/king/
    0	weakness:35	/kne/
    0	severe_headache:3	/kul/
    0	severe_headache:69	/kull$/
    0	severe_headache:2	/kull/
    0	sharp_pain:63	/lad/
    0	weakness:-10	/lar/
    0	history_injury:1	/lbon/
    0	history_injury:18	/lbone/
    0	sharp_pain:-16 radiating_pain:3 weakness:29 tingling:-18 persistent_beyond_72h:-1	/leg/
    0	saddle_numbness:4	/legs/
    0	fever:14	/lent/
    0	sharp_pain:-30 numbness:-4 tingling:53	/les$/
    0	persistent_beyond_72h:25 self_harm:61	/let/
    0	sharp_pain:25	/lgo$/
    0	weakness:14	/lif/
    0	self_harm:1	/life$/
    0	sharp_pain:7 tingling:7	/lik/
    0	sharp_pain:10 radiating_pain:-3 tingling:8 emergency:-17	/like/
    0	saddle_numbness:54	/limp/
    0	saddle_numbness:57	/limpi/
    0	tingling:11 persistent_beyond_72h:-8	/ling/
    0	severe_headache:12	/lit/
    0	weakness:32	/lk$/
    0	sharp_pain:-13 radiating_pain:-14 weakness:-3 tingling:-22 worsening:-9 history_disc:-49 osteoporosis:-16 pregnancy_symptom:-17 faint_dizzy:-7 severe_bruising:-21 self_harm:-68	/ll$/
    0	chest_breath:5	/llo/
    0	weakness:24	/lly$/
    0	weakness:-17 tingling:-3	/lor/
    0	allergic_reaction:70	/lot/
    0	severe_bruising:92	/lou/
    0	emergency:11	/lurr/
    0	radiating_pain:24	/lut/
    0	weakness:22	/make$/
    0	sharp_pain:-4 persistent_beyond_72h:7 pregnancy_symptom:13	/mana/
    0	worsening:53 persistent_beyond_72h:-17	/mas$/
    0	sharp_pain:-1 tingling:-9	/mas/
    0	history_injury:5	/massa/
    0	tingling:145	/mba$/
    0	sharp_pain:30	/mbraz/
    0	calf_swelling:6	/mea/
    0	numbness:79	/mec/
    0	numbness:25	/meci/
    0	emergency:19	/medic/
    0	numbness:15	/meo/
    0	severe_headache:5	/mer$/
    0	persistent_beyond_72h:-5 pregnancy_symptom:93 bladder_bowel:39	/mes/
    0	sharp_pain:-16	/mig/
    0	sharp_pain:-5	/min/
    0	radiating_pain:48	/mina$/
    0	history_injury:5 pregnancy_symptom:39	/mont/
    0	pregnancy_symptom:2	/month/
    0	severe_bruising:69	/mora/
    0	worsening:37 persistent_beyond_72h:-43 self_harm:31	/more$/
    0	sharp_pain:-12 worsening:10 persistent_beyond_72h:-39	/more/
    0	severe_bruising:60	/moret/
    0	faint_dizzy:4	/morn/
    0	history_injury:19	/mot/
    0	history_injury:2	/moto/
    0	emergency:20	/mout/
    0	emergency:11	/mouth/
    0	allergic_reaction:63	/mpoll/
    0	sharp_pain:-21 tingling:34 self_harm:31	/ms$/
    0	numbness:12	/mus/
    0	weakness:46	/nab/
    0	pregnancy_symptom:10	/nant$/
    0	sharp_pain:7	/nchaz/
    0	bladder_bowel:23	/ncon/
    0	worsening:-7 history_injury:37 faint_dizzy:-28	/nde/
    0	sharp_pain:21	/neck/
    0	bladder_bowel:47	/need$/
    0	tingling:4	/needl/
    0	self_harm:9	/nestl/
    0	weakness:-12 numbness:-6	/ngli/
    0	numbness:-14	/nglin/
    0	bladder_bowel:5 faint_dizzy:14	/ning$/
    0	weakness:17	/nks$/
    0	weakness:39	/nks/
    0	fever:1	/noche/
    0	sharp_pain:-12 numbness:-49 pregnancy_symptom:24	/ns$/
    0	osteoporosis:103	/nsit/
    0	pregnancy_symptom:14	/nth/
    0	saddle_numbness:75	/ntre/
    0	numbness:36	/ntum/
    0	weakness:1	/obl/
    0	fever:10	/oche$/
    0	fever:23	/oche/
    0	sharp_pain:51	/ocks/
    0	numbness:-1	/oda/
    0	persistent_beyond_72h:3	/odav/
    0	persistent_beyond_72h:1	/odavi/
    0	weakness:10	/odil/
    0	weakness:14	/odill/
    0	self_harm:28	/ody$/
    0	self_harm:14	/ody/
    0	faint_dizzy:31	/ofa/
    0	sharp_pain:1	/ofeno/
    0	calf_swelling:2	/oja$/
    0	self_harm:47	/okin/
    0	bladder_bowel:2	/old$/
    0	sharp_pain:-37 weakness:48	/old/
    0	weakness:-24 persistent_beyond_72h:-2 fever:-26 self_harm:-23	/om$/
    0	sharp_pain:-1 weakness:-11 persistent_beyond_72h:-5 fever:21 faint_dizzy:-10	/ome/
    0	sharp_pain:-12 fever:-25 emergency:11	/one$/
    0	sharp_pain:6	/only$/
    0	sharp_pain:-14 pregnancy_symptom:11 bladder_bowel:1	/ont/
    0	emergency:15	/oop/
    0	history_disc:8	/ope/
    0	history_disc:86	/opera/
    0	weakness:1	/oppi/
    0	weakness:42	/oppin/
    0	sharp_pain:18 radiating_pain:-1 weakness:-5 numbness:-11 worsening:-9 persistent_beyond_72h:-10 history_injury:-37 pregnancy_symptom:-27 bladder_bowel:-33 saddle_numbness:-3 chest_breath:-5 calf_swelling:-41 fever:-43 severe_headache:-6 faint_dizzy:-10 allergic_reaction:-26 severe_bruising:-22 self_harm:-4	/or$/
    0	numbness:2	/orch/
    0	emergency:53	/ords$/
    0	emergency:58	/ords/
    0	severe_bruising:9	/oret/
    0	sharp_pain:-9 radiating_pain:-93 weakness:-82 worsening:-51 fever:-33 allergic_reaction:-13 emergency:-35 self_harm:-3	/orm/
    0	weakness:-5	/ormi/
    0	weakness:3	/orn/
    0	osteoporosis:1	/oro/
    0	emergency:7	/osp/
    0	osteoporosis:18	/oste/
    0	osteoporosis:10	/osteo/
    0	numbness:23	/ouch/
    0	fever:50	/ough/
    0	emergency:22	/outh$/
    0	emergency:8	/outh/
    0	worsening:56	/owb/
    0	bladder_bowel:27	/owel/
    0	sharp_pain:21 weakness:-26	/pal/
    0	worsening:31	/para$/
    0	sharp_pain:-31	/pas/
    0	history_injury:46	/pasad/
    0	history_disc:41	/ped$/
    0	history_disc:11	/ped/
    0	saddle_numbness:4	/peei/
    0	saddle_numbness:1	/peein/
    0	weakness:21	/pen$/
    0	tingling:10	/phon/
    0	sharp_pain:15	/pick$/
    0	bladder_bowel:70	/pis/
    0	severe_bruising:35	/pla/
    0	severe_headache:8	/plo/
    0	allergic_reaction:1	/pol/
    0	allergic_reaction:34	/poll/
    0	allergic_reaction:13	/polla/
    0	bladder_bowel:22	/poo/
    0	weakness:-2	/por$/
    0	worsening:-48	/por/
    0	osteoporosis:30	/poro/
    0	pregnancy_symptom:37	/pot/
    0	history_disc:14	/pped$/
    0	history_disc:6	/pped/
    0	weakness:20 numbness:-34	/ppi/
    0	weakness:19	/ppin/
    0	weakness:13	/pping/
    0	numbness:-18 pregnancy_symptom:24	/pre/
    0	pregnancy_symptom:17	/preg/
    0	allergic_reaction:29	/pull/
    0	sharp_pain:7 pregnancy_symptom:-5	/que/
    0	weakness:1	/quee/
    0	weakness:22	/queez/
    0	sharp_pain:64	/rab/
    0	radiating_pain:35	/ranc/
    0	tingling:33	/rato$/
    0	numbness:3 tingling:7	/rato/
    0	weakness:9 persistent_beyond_72h:-7	/rda/
    0	worsening:4	/rday$/
    0	worsening:12	/rday/
    0	weakness:-20 bladder_bowel:-3	/red/
    0	pregnancy_symptom:133	/regn/
    0	weakness:1	/rengt/
    0	numbness:-11 chest_breath:79	/res/
    0	tingling:73	/rest/
    0	severe_bruising:1	/reto/
    0	severe_bruising:42	/reton/
    0	numbness:-66	/ric/
    0	sharp_pain:81	/rient/
    0	bladder_bowel:19	/rks$/
    0	bladder_bowel:35	/rks/
    0	numbness:42	/rmid/
    0	sharp_pain:-6 tingling:-2	/rni/
    0	persistent_beyond_72h:-10 severe_headache:-21 allergic_reaction:-4 emergency:-40	/ro$/
    0	allergic_reaction:14	/roat$/
    0	allergic_reaction:45	/roat/
    0	weakness:3	/rodil/
    0	numbness:-5 saddle_numbness:60	/roi/
    0	saddle_numbness:41	/roin$/
    0	numbness:-7 saddle_numbness:3	/roin/
    0	emergency:49	/roop/
    0	radiating_pain:-36 osteoporosis:35	/ros/
    0	weakness:-3	/rp$/
    0	sharp_pain:29	/rren/
    0	weakness:8 worsening:-19 history_injury:-5	/rs$/
    0	weakness:-24 persistent_beyond_72h:-23	/rse$/
    0	weakness:-20 worsening:37 persistent_beyond_72h:-1 emergency:-4 self_harm:-7	/rse/
    0	sharp_pain:12	/rtab/
    0	sharp_pain:6	/rtabl/
    0	sharp_pain:55	/ruc/
    0	severe_bruising:179	/rui/
    0	severe_bruising:49	/ruis/
    0	weakness:1	/rza/
    0	saddle_numbness:22	/sadd/
    0	bladder_bowel:9	/sale$/
    0	tingling:11	/sand/
    0	weakness:-16 pregnancy_symptom:16	/ses/
    0	radiating_pain:3 numbness:-5 tingling:-12	/sho/
    0	severe_headache:3	/sick$/
    0	severe_headache:24	/sick/
    0	worsening:17	/sing$/
    0	severe_headache:77	/sku/
    0	severe_headache:27	/skul/
    0	severe_headache:38	/skull/
    0	weakness:93	/slap/
    0	numbness:37 tingling:28	/sle/
    0	history_disc:10	/slip/
    0	emergency:13	/slu/
    0	emergency:2	/slur/
    0	worsening:23	/sno/
    0	worsening:52	/snow/
    0	faint_dizzy:2	/sof/
    0	numbness:4	/someo/
    0	numbness:-7	/spa/
    0	severe_headache:33	/spl/
    0	pregnancy_symptom:9	/spot/
    0	history_injury:31	/spr/
    0	weakness:4	/sque/
    0	weakness:5	/squee/
    0	radiating_pain:41	/start/
    0	tingling:107	/stat/
    0	tingling:9	/stati/
    0	sharp_pain:-30 persistent_beyond_72h:-3	/ste/
    0	osteoporosis:33	/steo/
    0	osteoporosis:36	/steop/
    0	radiating_pain:-27 weakness:-1 numbness:22	/sti/
    0	emergency:14	/sua/
    0	worsening:-33 calf_swelling:9 allergic_reaction:-2 emergency:-3	/ta$/
    0	emergency:48	/tal/
    0	persistent_beyond_72h:17 allergic_reaction:69	/tam/
    0	radiating_pain:36 bladder_bowel:21 faint_dizzy:58 self_harm:54	/tar/
    0	radiating_pain:36	/tart/
    0	tingling:71	/tatic/
    0	sharp_pain:69	/tazo/
    0	worsening:9	/tch$/
    0	sharp_pain:9	/tears/
    0	self_harm:39	/ted$/
    0	sharp_pain:-15 worsening:13 self_harm:16	/ted/
    0	fever:47	/tem/
    0	radiating_pain:-26 numbness:-42 tingling:-6 faint_dizzy:-30 emergency:-17	/ten/
    0	osteoporosis:28	/teo/
    0	sharp_pain:-3 osteoporosis:38	/teop/
    0	sharp_pain:-21 weakness:-5 fever:21	/ter/
    0	saddle_numbness:60	/tes/
    0	allergic_reaction:1	/teve/
    0	allergic_reaction:12	/tever/
    0	radiating_pain:22 tingling:28	/that$/
    0	tingling:21 bladder_bowel:12	/that/
    0	calf_swelling:-5	/thi/
    0	radiating_pain:26	/tica/
    0	weakness:2	/ticed/
    0	fever:5	/tir/
    0	weakness:11 tingling:7	/tle/
    0	worsening:-6	/tly/
    0	sharp_pain:4	/tnin/
    0	sharp_pain:60	/tning/
    0	severe_bruising:8	/toda$/
    0	persistent_beyond_72h:45	/todav/
    0	faint_dizzy:7	/todo$/
    0	numbness:2 faint_dizzy:43 self_harm:1	/todo/
    0	radiating_pain:42	/trave/
    0	sharp_pain:38 weakness:42 numbness:-21 tingling:-36	/tre/
    0	bladder_bowel:49	/trea/
    0	weakness:4	/treng/
    0	numbness:19	/tsi/
    0	tingling:22	/ttle/
    0	sharp_pain:11	/turn$/
    0	saddle_numbness:6	/twee/
    0	saddle_numbness:19	/tween/
    0	numbness:-6	/twi/
    0	faint_dizzy:1	/ubl/
    0	weakness:23	/ueez/
    0	weakness:18	/uena/
    0	tingling:24	/ueo/
    0	numbness:70	/uer/
    0	numbness:59 tingling:2	/uerme/
    0	numbness:20	/ues/
    0	osteoporosis:1	/ueso/
    0	tingling:-3	/ugh$/
    0	weakness:1 chest_breath:-15	/ugh/
    0	sharp_pain:-4 history_injury:28	/ul$/
    0	numbness:-30	/ull$/
    0	history_disc:28	/umna/
    0	pregnancy_symptom:5	/ump$/
    0	persistent_beyond_72h:81	/un$/
    0	severe_headache:40	/undin/
    0	chest_breath:45	/ung/
    0	sharp_pain:-8 radiating_pain:-5 numbness:-4 pregnancy_symptom:13 chest_breath:-52	/ve$/
    0	chest_breath:10	/ver$/
    0	persistent_beyond_72h:11	/via$/
    0	tingling:90	/vibr/
    0	tingling:40	/vibra/
    0	weakness:31 faint_dizzy:10	/wal/
    0	self_harm:2	/want/
    0	numbness:-20 worsening:19 calf_swelling:7	/war/
    0	bladder_bowel:45	/wat/
    0	weakness:23 numbness:-5	/wea/
    0	weakness:94 numbness:-59	/weak/
    0	bladder_bowel:9	/wear$/
    0	numbness:30	/weari/
    0	fever:28	/weat/
    0	saddle_numbness:49	/ween$/
    0	saddle_numbness:10	/ween/
    0	numbness:-6	/wer/
    0	chest_breath:5	/whee/
    0	emergency:28	/word/
    0	emergency:4	/words/
    0	self_harm:2	/woul/
    0	self_harm:20	/would/
    0	pregnancy_symptom:2	/xpe/
    0	pregnancy_symptom:42	/xpec/
    0	pregnancy_symptom:20	/xpect/
    0	severe_headache:1	/xplo/
    0	sharp_pain:1	/yin/
    0	sharp_pain:28	/ying$/
    0	sharp_pain:11	/ying/
    0	saddle_numbness:44	/zona$/
    0	saddle_numbness:3	/zona/
    0	sharp_pain:37	/zos/
    0	numbness:-4	: no
    0	persistent_beyond_72h:38	<be> <day>
    0	tingling:4	<be> <my> duerme
    0	bladder_bowel:24	<be> able to
    0	sharp_pain:10	<be> insoportable
    0	numbness:56	<be> wearing
    0	numbness:-19	<be> ~ <side>
    0	saddle_numbness:6	<be> ~ ahi
    0	chest_breath:3	<be> ~ at
    0	pregnancy_symptom:59	<be> ~ semanas
    0	severe_headache:22	<be> ~ to
    0	self_harm:39	<become> on
    0	worsening:37	<become> ~ <be>
    0	pregnancy_symptom:3	<become> ~ <count>
    0	radiating_pain:23	<become> ~ <side>
    0	persistent_beyond_72h:42	<count> ~ que
    0	history_injury:123	<day> ~ <my>
    0	numbness:90 saddle_numbness:27	<feel> <the>
    0	sharp_pain:2	<have> ever
    0	emergency:24	<keep> <my>
    0	tingling:104	<keep> ~ sleep
    0	tingling:26	<keep> ~ to
    0	sharp_pain:8 weakness:-20 numbness:16	<my> <part> <be>
    0	history_injury:27	<my> cai
    0	worsening:7	<my> duele mas
    0	tingling:14	<my> duerme
    0	sharp_pain:10	<my> habia dolido
    0	weakness:-42 tingling:17 severe_headache:16	<my> ~ <be>
    0	history_injury:62	<my> ~ <day>
    0	pregnancy_symptom:2	<my> ~ <have>
    0	tingling:24	<my> ~ <keep>
    0	sharp_pain:-17 radiating_pain:22 weakness:8 numbness:-1 persistent_beyond_72h:-10 history_injury:18 calf_swelling:-2 allergic_reaction:5	<my> ~ <the>
    0	numbness:17	<my> ~ cada
    0	sharp_pain:-26	<my> ~ dolor
    0	sharp_pain:28	<my> ~ killing
    0	numbness:31	<my> ~ off
    0	sharp_pain:-61	<my> ~ pain
    0	radiating_pain:36	<my> ~ por
    0	weakness:2	<my> ~ up
    0	sharp_pain:13	<my> ~ when
    0	self_harm:66	<my> ~ you
    0	persistent_beyond_72h:31	<part> <have> <be>
    0	numbness:33	<part> <have> <become>
    0	radiating_pain:9	<part> <part>
    0	radiating_pain:15 weakness:-24 saddle_numbness:70	<part> and
    0	numbness:46	<part> and i
    0	radiating_pain:-22 tingling:26	<part> of
    0	sharp_pain:-10 weakness:-2 numbness:28 tingling:21 worsening:-10 persistent_beyond_72h:17 calf_swelling:31	<part> ~ <be>
    0	sharp_pain:-20 radiating_pain:19 weakness:7 tingling:15 worsening:-3 saddle_numbness:-41 calf_swelling:37 severe_headache:-7 faint_dizzy:-10 allergic_reaction:4	<part> ~ <the>
    0	weakness:21 worsening:-7 calf_swelling:81	<part> ~ and
    0	numbness:24	<part> ~ dead
    0	numbness:24	<part> ~ desde
    0	radiating_pain:4	<part> ~ dolor
    0	history_injury:25	<part> ~ duele
    0	radiating_pain:8	<part> ~ en
    0	sharp_pain:8 radiating_pain:28 weakness:9 numbness:11 severe_bruising:14	<part> ~ i
    0	radiating_pain:3	<part> ~ in
    0	numbness:26 tingling:26	<part> ~ no
    0	radiating_pain:40	<part> ~ now
    0	weakness:80 numbness:-27	<part> ~ on
    0	weakness:21 calf_swelling:96	<part> ~ y
    0	numbness:45	<person> ~ and
    0	numbness:19	<the> <part> de
    0	radiating_pain:59 numbness:4	<the> <part> y
    0	tingling:10	<the> cada
    0	allergic_reaction:35	<the> heat
    0	calf_swelling:2	<the> otra
    0	sharp_pain:22 radiating_pain:2 persistent_beyond_72h:63	<the> pain
    0	faint_dizzy:2	<the> sofa
    0	numbness:46	<the> ~ <have>
    0	history_injury:22	<the> ~ duele
    0	osteoporosis:9	<the> ~ muy
    0	numbness:9	<the> ~ ni
    0	numbness:26 self_harm:44	<the> ~ on
    0	tingling:26	<the> ~ running
    0	numbness:-1	<the> ~ to
    0	history_injury:8	<time> ~ <part>
    0	persistent_beyond_72h:60	<time> ~ and
    0	persistent_beyond_72h:36	<time> ~ i
    0	self_harm:31	about
    0	history_injury:48	ahora <my>
    0	history_injury:24	ahora me
    0	faint_dizzy:61	al piso
    0	numbness:-1	and <side> <part>
    0	severe_bruising:15	and blue
    0	bladder_bowel:50	and ~ it
    0	numbness:34	and ~ not
    0	chest_breath:51	at
    0	faint_dizzy:40	at the
    0	numbness:36	at ~ <part>
    0	pregnancy_symptom:19	bebe
    0	persistent_beyond_72h:19	been
    0	persistent_beyond_72h:40	better
    0	saddle_numbness:1	between
    0	saddle_numbness:18	between ~ <part>
    0	osteoporosis:165	bones
    0	weakness:3	buenas ~ <the>
    0	pregnancy_symptom:69	bump
    0	tingling:7 saddle_numbness:2	but
    0	persistent_beyond_72h:9	by now
    0	severe_headache:91	cabeza
    0	tingling:12	cada rato
    0	history_injury:28	cai
    0	faint_dizzy:39	came to
    0	weakness:31	can ~ <part>
    0	weakness:31	con ~ <part>
    0	allergic_reaction:22	cream
    0	tingling:13	cuando ~ <part>
    0	sharp_pain:-42	de cabeza
    0	weakness:4	debilidad en
    0	weakness:4	debilidad ~ <the>
    0	sharp_pain:83	del dolor
    0	sharp_pain:8	dolor ~ ,
    0	radiating_pain:119 weakness:-72	down ~ <part>
    0	worsening:8	duele mas
    0	radiating_pain:33	duele ~ <part>
    0	saddle_numbness:3	en ~ <be>
    0	sharp_pain:6	en ~ <my>
    0	persistent_beyond_72h:60	estamos <the>
    0	allergic_reaction:62	face is
    0	chest_breath:15	feels
    0	numbness:49	finger
    0	tingling:8	full of
    0	saddle_numbness:7	groin
    0	sharp_pain:12	habia dolido
    0	history_injury:18	hace
    0	bladder_bowel:4	hacer
    0	calf_swelling:3	hard
    0	persistent_beyond_72h:42	has not
    0	radiating_pain:6	hasta
    0	weakness:-6	have
    0	sharp_pain:5	have ever
    0	numbness:-99	have gone
    0	severe_headache:30	head is
    0	sharp_pain:-49	headache
    0	severe_headache:4	headache ~ <the>
    0	faint_dizzy:4	holding
    0	osteoporosis:134	huesos
    0	sharp_pain:108	hurts like
    0	radiating_pain:75	hurts ~ <my>
    0	worsening:9	hurts ~ more
    0	faint_dizzy:43	i <become>
    0	self_harm:11	i want
    0	numbness:16	i ~ <feel>
    0	radiating_pain:4 numbness:15 tingling:1 faint_dizzy:20 self_harm:-7	i ~ <the>
    0	pregnancy_symptom:16	i ~ headache
    0	bladder_bowel:4 self_harm:50	i ~ not
    0	numbness:1	i ~ nothing
    0	numbness:-3 self_harm:17	i ~ to
    0	sharp_pain:4	ibuprofeno
    0	sharp_pain:31	if i
    0	weakness:-12	in <my> <part>
    0	tingling:12 history_disc:31	in ~ and
    0	numbness:43	in ~ not
    0	numbness:-20	inner
    0	sharp_pain:-20	is not
    0	numbness:-20	it when
    0	numbness:-3	it when i
    0	sharp_pain:44	it ~ .
    0	history_disc:16	it ~ painful
    0	calf_swelling:8	la otra
    0	allergic_reaction:58	labios
    0	weakness:2 numbness:-3	las
    0	history_injury:21	last week
    0	numbness:12	late+:
    0	weakness:26	late+arm
    0	worsening:-12 persistent_beyond_72h:10	late+been
    0	saddle_numbness:2	late+below
    0	calf_swelling:9	late+calf
    0	persistent_beyond_72h:85	late+easing
    0	tingling:16	late+en
    0	saddle_numbness:13	late+feel
    0	bladder_bowel:10	late+for
    0	persistent_beyond_72h:98	late+hurt
    0	sharp_pain:-6 tingling:3 persistent_beyond_72h:42 faint_dizzy:-3	late+i
    0	persistent_beyond_72h:21	late+jueves
    0	persistent_beyond_72h:82 allergic_reaction:-2	late+me
    0	persistent_beyond_72h:11	late+nada
    0	bladder_bowel:21	late+need
    0	numbness:9	late+numb
    0	worsening:-6 persistent_beyond_72h:5	late+of
    0	persistent_beyond_72h:32	late+se
    0	numbness:15	late+tengo
    0	radiating_pain:-45 weakness:25 tingling:52 worsening:20 persistent_beyond_72h:26 history_injury:-29 faint_dizzy:-19	late+the
    0	persistent_beyond_72h:26	late+todavia
    0	persistent_beyond_72h:45	late+una
    0	self_harm:4	late+with
    0	sharp_pain:7	late+yes
    0	calf_swelling:89	leg is
    0	saddle_numbness:7	legs
    0	sharp_pain:20	lightning
    0	sharp_pain:8 numbness:-23 tingling:-52 chest_breath:52 calf_swelling:6	like <the>
    0	weakness:23	like ~ ,
    0	tingling:58	like ~ <part>
    0	weakness:16	like ~ can
    0	sharp_pain:9	like ~ i
    0	numbness:49	like ~ not
    0	weakness:19	make
    0	worsening:142 persistent_beyond_72h:-31	mas
    0	history_injury:10	me cai
    0	emergency:4	mouth
    0	sharp_pain:14	move
    0	emergency:9	my face
    0	history_injury:10	my tailbone
    0	history_injury:127	neck is
    0	bladder_bowel:55	need
    0	sharp_pain:98	needle
    0	tingling:16	needles
    0	bladder_bowel:28	never
    0	bladder_bowel:71	never ~ ,
    0	tingling:-35	no tingling
    0	numbness:66	no ~ <be>
    0	weakness:18	not turn
    0	weakness:33	not ~ <part>
    0	calf_swelling:24	not ~ <side>
    0	weakness:102	not ~ what
    0	weakness:24	noticed
    0	worsening:58	now ~ pain
    0	saddle_numbness:20	numb ~ <become>
    0	numbness:-99	numb ~ no
    0	numbness:72	numbness ~ <part>
    0	sharp_pain:7	nunca ~ habia
    0	numbness:18	of ~ as
    0	history_injury:40	off <my>
    0	faint_dizzy:43	off <the>
    0	worsening:37 persistent_beyond_72h:-87 history_injury:60	on <day>
    0	fever:13 self_harm:22	on ~ ,
    0	numbness:-10	on ~ <be>
    0	numbness:-18	on ~ <my>
    0	sharp_pain:1	otheremoji
    0	sharp_pain:63 weakness:38 severe_headache:22	out of
    0	severe_headache:71	out ~ nowhere
    0	numbness:3	over <the>
    0	tingling:22	p
    0	worsening:46	pain <keep>
    0	radiating_pain:-4	pain in <my>
    0	worsening:42	pain keeps
    0	sharp_pain:34	pain like
    0	sharp_pain:43	pain ~ <have>
    0	worsening:24	pain ~ <time>
    0	sharp_pain:-36 radiating_pain:31	pain ~ from
    0	sharp_pain:-13	pain ~ into
    0	radiating_pain:1	pain ~ to
    0	worsening:78	pain ~ up
    0	radiating_pain:60	para ~ <part>
    0	numbness:34	parts <have>
    0	faint_dizzy:39	passed
    0	weakness:-2	por
    0	numbness:3	private ~ <have>
    0	weakness:95	puedo ~ <the>
    0	calf_swelling:4	que ~ otra
    0	worsening:2	ramping
    0	tingling:81	rato
    0	faint_dizzy:99	room
    0	tingling:14	round <my> <part>
    0	tingling:73	running ~ <my>
    0	bladder_bowel:63	sale
    0	sharp_pain:61 weakness:-5	sharp
    0	radiating_pain:10	shooting pains
    0	sharp_pain:15	shooting ~ to
    0	sharp_pain:-1	should
    0	tingling:5 persistent_beyond_72h:-40	si
    0	sharp_pain:10	si ~ <the>
    0	numbness:87	si ~ en
    0	severe_headache:3	sick
    0	numbness:8	siente
    0	worsening:40	since i
    0	tingling:34	skin of
    0	emergency:11	so ~ ,
    0	weakness:14	so ~ <be>
    0	faint_dizzy:10	sofa
    0	numbness:9	someone
    0	saddle_numbness:35	sorry
    0	radiating_pain:10	starts ~ <part>
    0	weakness:37	strength
    0	numbness:33	tell ~ <be>
    0	persistent_beyond_72h:5	th
    0	worsening:7	than ~ i
    0	radiating_pain:3	that
    0	sharp_pain:-2 numbness:-11 tingling:-10 persistent_beyond_72h:-6 osteoporosis:-5	the
    0	persistent_beyond_72h:84	the #
    0	severe_bruising:39	thigh
    0	saddle_numbness:72	thighs
    0	sharp_pain:6 fever:53	thing
    0	allergic_reaction:118	throat <feel>
    0	numbness:-5 tingling:66	tingling
    0	bladder_bowel:26	to <become>
    0	sharp_pain:-37 radiating_pain:16	to <my>
    0	radiating_pain:51	to <the> <part>
    0	radiating_pain:18	to my
    0	numbness:46	to ~ <be>
    0	emergency:42	to ~ <time>
    0	sharp_pain:32 radiating_pain:26 numbness:13	to ~ i
    0	weakness:53	to ~ up
    0	severe_bruising:5	toda <the>
    0	faint_dizzy:47	todo
    0	tingling:6	under ~ of
    0	calf_swelling:2	warm
    0	numbness:13	wearing
    0	radiating_pain:-15	when
    0	sharp_pain:1	with <the> pain
    0	self_harm:22	with ~ <the>
    0	sharp_pain:12	with ~ pain
    0	emergency:31	words
    0	sharp_pain:49	worst pain
    0	numbness:22	y ni
    0	persistent_beyond_72h:7 pregnancy_symptom:3	y ~ <be>
    0	weakness:1	y ~ <my>
    0	tingling:17	yes ~ in
    """#
}
