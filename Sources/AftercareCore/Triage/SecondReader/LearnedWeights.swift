/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0x6ae08283593b3c40

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -68	sharp_pain:-98 radiating_pain:-155 weakness:-104 numbness:-120 tingling:-116 worsening:-102 persistent_beyond_72h:-102 history_disc:-271 history_injury:-291 osteoporosis:-384 pregnancy_symptom:-208 bladder_bowel:-192 saddle_numbness:-222 chest_breath:-217 calf_swelling:-249 fever:-187 severe_headache:-223 faint_dizzy:-174 allergic_reaction:-192 severe_bruising:-183 emergency:-132 self_harm:-182	
    -132	sharp_pain:21 weakness:2 numbness:22 worsening:26 pregnancy_symptom:-14 bladder_bowel:-16 saddle_numbness:-58 calf_swelling:-17 severe_headache:-4 severe_bruising:-12	{good}
    -111	weakness:9 numbness:-30 persistent_beyond_72h:-29 saddle_numbness:-15 fever:-6 faint_dizzy:53 emergency:11	{denied}
    -102		{over}
    -79		{uncertain}
    -71		{hypothetical}
    -46		{earlier}
    -46		{otherPerson}
    41	sharp_pain:-32 numbness:5 tingling:1 worsening:-17 persistent_beyond_72h:-31 history_disc:-31 pregnancy_symptom:-76 bladder_bowel:-111 saddle_numbness:-73 chest_breath:-28 fever:-42 faint_dizzy:-165 allergic_reaction:-25 severe_bruising:-1 emergency:-107 self_harm:-94	<the> <part>
    37	radiating_pain:-1 numbness:-6 tingling:1 worsening:-43 persistent_beyond_72h:-25 history_disc:-26 pregnancy_symptom:-11 bladder_bowel:-94 saddle_numbness:-79 chest_breath:-60 calf_swelling:-49 fever:-54 severe_headache:-33 faint_dizzy:-64 allergic_reaction:-16 severe_bruising:-16 emergency:-5 self_harm:-95	<my> <part>
    36	weakness:10	can not
    32	sharp_pain:-11 radiating_pain:-44 numbness:-23 tingling:-19 worsening:-87 persistent_beyond_72h:-59 history_disc:-21 history_injury:-18 osteoporosis:-17 pregnancy_symptom:-59 calf_swelling:-12 fever:-45 faint_dizzy:-65 allergic_reaction:-8 severe_bruising:-28 emergency:-56 self_harm:-26	my
    31	sharp_pain:-6 numbness:15 worsening:-26 persistent_beyond_72h:-52 history_disc:-4 history_injury:-14 pregnancy_symptom:-32 bladder_bowel:-69 chest_breath:-31 fever:-34 severe_headache:-31 faint_dizzy:-64 allergic_reaction:-19 emergency:-26 self_harm:-44	<side> <part>
    31	sharp_pain:-6 weakness:-3 numbness:-15 tingling:-17 worsening:-52 persistent_beyond_72h:-30 history_injury:-2 saddle_numbness:-17 chest_breath:-49 calf_swelling:-13 fever:-42 severe_headache:-14 severe_bruising:-26 emergency:-1 self_harm:-25	la
    30	sharp_pain:-11 worsening:108	late+worse
    29	worsening:47	late+than
    -29		or
    27	sharp_pain:-13 radiating_pain:14 numbness:15 tingling:8 persistent_beyond_72h:-33 history_injury:41 bladder_bowel:-14 chest_breath:-31 calf_swelling:-1 severe_headache:-77 faint_dizzy:-15 emergency:-20	, ~ <part>
    27	sharp_pain:-36 numbness:-15 tingling:-44 worsening:35 persistent_beyond_72h:-44 history_injury:-25 bladder_bowel:-49 saddle_numbness:-3 chest_breath:-23 severe_headache:-6 severe_bruising:-24 emergency:-39	up
    -25	numbness:18 tingling:27 worsening:20 persistent_beyond_72h:29 self_harm:17	late+my
    24	radiating_pain:-36 weakness:-35 numbness:-13 worsening:-32 persistent_beyond_72h:-9 pregnancy_symptom:-8 saddle_numbness:-16 chest_breath:-15 calf_swelling:-3 fever:-58 severe_headache:-9 faint_dizzy:-11 severe_bruising:-35 emergency:17 self_harm:-15	in
    -22		do
    22	sharp_pain:-108 persistent_beyond_72h:175	late+pain
    21	sharp_pain:-36 tingling:23 worsening:-21 calf_swelling:-37 allergic_reaction:10 emergency:-18 self_harm:-20	/^bu/
    21	sharp_pain:-15 radiating_pain:-3 weakness:-40 tingling:-44 persistent_beyond_72h:-23 pregnancy_symptom:-37 bladder_bowel:-30 chest_breath:-15 fever:-19 faint_dizzy:-15 allergic_reaction:-1 emergency:-9 self_harm:-27	is
    21	worsening:84	late+today
    20	weakness:-53 worsening:-7 persistent_beyond_72h:109	late+no
    19	sharp_pain:-1 radiating_pain:-7 weakness:-6 numbness:-26 tingling:-3 worsening:-31 persistent_beyond_72h:-29 history_disc:-4 pregnancy_symptom:-17 bladder_bowel:-20 severe_headache:-16 allergic_reaction:-5 emergency:-4	/do$/
    19		no puedo
    -18		can i
    18	sharp_pain:-45 radiating_pain:-9 numbness:18 tingling:-8 worsening:-9 persistent_beyond_72h:-28 pregnancy_symptom:-35 bladder_bowel:-31 saddle_numbness:-4 calf_swelling:-35 fever:-24 severe_headache:-62 faint_dizzy:-14 allergic_reaction:-31 severe_bruising:-58 emergency:-48 self_harm:-74	el
    -18		no ~ en
    18	sharp_pain:-32 weakness:-31 tingling:-38 osteoporosis:5 saddle_numbness:-26 severe_headache:-4 severe_bruising:-18	y
    -17	sharp_pain:-3 radiating_pain:-39 weakness:2 worsening:-8 persistent_beyond_72h:-19 saddle_numbness:-45 chest_breath:-14 fever:-24 severe_headache:-8 allergic_reaction:-13	/^ma/
    17	radiating_pain:-5 numbness:7 tingling:28 worsening:-39 persistent_beyond_72h:-43 history_disc:-20 history_injury:-1 calf_swelling:-1 fever:-42 severe_headache:-32 severe_bruising:-13 emergency:-39	/^pi/
    17	sharp_pain:-18 radiating_pain:-25 weakness:-13 numbness:-25 tingling:-3 worsening:2 persistent_beyond_72h:-2 history_disc:-27 history_injury:-46 osteoporosis:-2 pregnancy_symptom:-19 bladder_bowel:-40 saddle_numbness:-28 chest_breath:-12 calf_swelling:-60 fever:-7 faint_dizzy:-11 allergic_reaction:-14 severe_bruising:-38 emergency:-13 self_harm:-6	/ing/
    -17	sharp_pain:-9 radiating_pain:31 tingling:25 worsening:-2 persistent_beyond_72h:9 calf_swelling:-2 severe_headache:1 allergic_reaction:-17 severe_bruising:27	<the> ~ ,
    17	sharp_pain:28 radiating_pain:35 weakness:11 numbness:21 tingling:8 worsening:-8 persistent_beyond_72h:6 history_injury:-1 bladder_bowel:-53 saddle_numbness:-18 calf_swelling:-5 fever:-18 severe_headache:-19 allergic_reaction:-4 severe_bruising:-8 self_harm:-39	<the> ~ <part>
    17	radiating_pain:-55 weakness:-24 numbness:-34 tingling:-64 worsening:-73 persistent_beyond_72h:-52 history_disc:-3 history_injury:-19 pregnancy_symptom:-62 bladder_bowel:-31 saddle_numbness:-52 chest_breath:-4 calf_swelling:-80 fever:-61 severe_headache:-43 allergic_reaction:-6 severe_bruising:-64 emergency:5 self_harm:-39	me
    16	weakness:18	. ~ <the>
    16	sharp_pain:-43 weakness:10 numbness:-11 saddle_numbness:-6 fever:-25 faint_dizzy:-23 emergency:-27	/ps$/
    16	sharp_pain:-29 radiating_pain:119 weakness:-93 numbness:-14 tingling:22 worsening:-35 persistent_beyond_72h:-29 history_disc:-8 history_injury:-16 fever:-6 severe_headache:-9 allergic_reaction:-7	<part> ~ <part>
    16	tingling:-4 persistent_beyond_72h:-25 chest_breath:-2	no ~ <the>
    -16		si <be>
    15	pregnancy_symptom:7	, ~ #
    -15		, ~ since
    15	sharp_pain:-21	. ~ <part>
    15	sharp_pain:-2 radiating_pain:-35 weakness:-98 severe_bruising:40	/^bl/
    15	sharp_pain:-22 radiating_pain:-11 weakness:-28 numbness:-1 tingling:-19 worsening:-58 persistent_beyond_72h:-41 history_injury:-50 bladder_bowel:-90 saddle_numbness:-66 calf_swelling:-1 fever:-32 faint_dizzy:-6 severe_bruising:-41	/^he/
    15	weakness:12 self_harm:15	/^thi/
    15	sharp_pain:-28 numbness:34	/^toe/
    15	numbness:4 worsening:-10 persistent_beyond_72h:-47	/mb$/
    15	sharp_pain:-13 numbness:25 tingling:-13 worsening:-22 persistent_beyond_72h:-4 bladder_bowel:-2 saddle_numbness:14	/umb$/
    -15	weakness:63	<my> <person>
    -15	history_injury:66	<my> ~ <time>
    -15		<person> <be>
    15	sharp_pain:4 weakness:-41	<the> dolor
    15	weakness:66 tingling:2 persistent_beyond_72h:-32 fever:34	<the> ~ no
    15		i can not
    15	sharp_pain:-59 persistent_beyond_72h:99	late+hurts
    15	persistent_beyond_72h:-32	late+more
    15	persistent_beyond_72h:88	not <become>
    15	sharp_pain:-28 numbness:3	of ~ <part>
    -15		stabbing pain
    15		when i
    14	pregnancy_symptom:61	# <time>
    -14		, ~ as
    14	weakness:-10 numbness:-39 tingling:-18 persistent_beyond_72h:8 saddle_numbness:-19 chest_breath:-2 emergency:-4	/^dol/
    14	weakness:-7 numbness:-35 tingling:-7 worsening:-3 history_disc:-5 pregnancy_symptom:-17 saddle_numbness:10 chest_breath:-25 fever:-64 faint_dizzy:-9 allergic_reaction:-21 severe_bruising:-16 emergency:-19 self_harm:-5	/^pa/
    14	radiating_pain:-10 weakness:-29 numbness:-53 worsening:92 persistent_beyond_72h:-18 emergency:-2	/^wors/
    -14	sharp_pain:-4 numbness:-28 worsening:4 pregnancy_symptom:-6 calf_swelling:-31 severe_headache:-2 allergic_reaction:-61 severe_bruising:-31	/ay$/
    14	sharp_pain:-12 radiating_pain:-9 weakness:-3 numbness:-6 tingling:7 worsening:-34 history_disc:-19 history_injury:-13 bladder_bowel:-18 saddle_numbness:-23 chest_breath:-28 calf_swelling:-23 fever:-50 faint_dizzy:-21 severe_bruising:-24 emergency:-70 self_harm:-79	/es$/
    14	weakness:-35 tingling:-27 emergency:-10	/ever/
    14	tingling:-12 history_disc:-29 pregnancy_symptom:71 fever:-22 severe_bruising:35	/ks$/
    14	weakness:-14 persistent_beyond_72h:-15 allergic_reaction:17	/nch/
    14	weakness:-73 numbness:22 saddle_numbness:23	/numb$/
    14	persistent_beyond_72h:-75 chest_breath:-21 faint_dizzy:-35 emergency:-37 self_harm:-33	/ors/
    -14		/pt$/
    -14	numbness:-69	/ren/
    14	radiating_pain:-69 weakness:-71 worsening:-22 chest_breath:24 allergic_reaction:-3	/spi/
    14	numbness:-29 emergency:-2	/wors/
    -14		<have> ~ ,
    14	sharp_pain:-14 radiating_pain:-25 weakness:-8 tingling:-34 worsening:-19 persistent_beyond_72h:-6 saddle_numbness:-24 chest_breath:-17 fever:-15 faint_dizzy:-14 emergency:-26 self_harm:-6	<part> <be>
    -14	numbness:15	<person> ~ <part>
    -14		?
    -14		de ~ ,
    -14		he
    14		i ~ #
    14	radiating_pain:-6 numbness:-33 bladder_bowel:-82 severe_headache:-5	it s
    14		late+mas
    14	weakness:-3 numbness:44	numb
    14	weakness:-5 tingling:-8 history_injury:-23 bladder_bowel:-10 saddle_numbness:-1 fever:2 severe_headache:-5 faint_dizzy:-32 emergency:-16 self_harm:-4	s
    13	sharp_pain:-13 tingling:7	# ~ <part>
    13	sharp_pain:50 weakness:-55 tingling:9	. ~ .
    -13		/^fre/
    -13	sharp_pain:-8 radiating_pain:-3 weakness:-3 numbness:-11 worsening:21 history_injury:46 severe_headache:-1	/^me/
    -13	sharp_pain:-8 tingling:-6 pregnancy_symptom:58	/^mi/
    13	sharp_pain:-5 radiating_pain:-19 numbness:-21 worsening:-29 history_disc:61 bladder_bowel:-27 faint_dizzy:36	/^sp/
    -13		/^stop/
    -13	numbness:18 tingling:-51	/^ta/
    13	sharp_pain:-34 weakness:-4	/^ur/
    -13	bladder_bowel:-8 saddle_numbness:3 calf_swelling:-1 fever:-3 faint_dizzy:12	/^wh/
    -13	radiating_pain:4	/aja/
    13	sharp_pain:-26 numbness:9	/alf/
    13	persistent_beyond_72h:-34	/ano/
    13	weakness:-22	/art/
    13	sharp_pain:-10 worsening:-19 persistent_beyond_72h:-20	/ded/
    -13		/ders$/
    -13		/ders/
    13	weakness:-12 numbness:-55 tingling:-25 worsening:-2 persistent_beyond_72h:-6 emergency:25	/elp/
    -13	numbness:-38 saddle_numbness:-2 self_harm:10	/end/
    13	sharp_pain:-8 radiating_pain:-2 weakness:-1 numbness:-3 worsening:83	/eor/
    13	weakness:-57 faint_dizzy:36	/ert/
    -13		/fre/
    -13		/hap/
    -13		/her$/
    13	weakness:-11 pregnancy_symptom:78	/ick/
    -13		/ien$/
    13	sharp_pain:-9 tingling:-1 persistent_beyond_72h:-7 history_injury:-10 bladder_bowel:-11 self_harm:19	/ier/
    13	tingling:8 history_disc:-12 emergency:-1	/ike$/
    -13		/lders/
    13	sharp_pain:-43 radiating_pain:-3 weakness:-3 numbness:-10 worsening:108 persistent_beyond_72h:-28	/peor/
    13	sharp_pain:-13	/ram/
    13	sharp_pain:-44 weakness:41 numbness:27 saddle_numbness:-14	/toe/
    -13		<be> worse
    13	bladder_bowel:19 chest_breath:38 faint_dizzy:76	<have> to
    13		<the> ~ y
    -13		do i
    -13		i ~ with
    -13	sharp_pain:35 weakness:-21	if
    13	radiating_pain:-9 weakness:-13 tingling:-4 worsening:-9 severe_headache:-1 self_harm:-57	it <be>
    13		it ~ ,
    -13		it ~ yesterday
    13	sharp_pain:-29 worsening:7 persistent_beyond_72h:114	late+dolor
    13	worsening:3	late+peor
    13	worsening:54	late+que
    -13	radiating_pain:-27 numbness:-15 tingling:3 persistent_beyond_72h:23	late+to
    -13	numbness:7	no <be>
    -13	weakness:12	no tengo
    13	weakness:35 numbness:-3 worsening:6 persistent_beyond_72h:-2 bladder_bowel:1 self_harm:-5	not ~ it
    -13	numbness:32	sharp pain
    -13		shoulders
    13	sharp_pain:-19 radiating_pain:67	to ~ <part>
    13	self_harm:76	want to
    -13		what if
    13	numbness:23	yes ~ no
    -12		, all
    12	tingling:-2	, it
    -12	weakness:13	, no
    12	severe_headache:37	, ~ <have>
    12		, ~ today
    12	sharp_pain:-2 weakness:1 numbness:4 tingling:8 worsening:-7 persistent_beyond_72h:-12 pregnancy_symptom:-15 calf_swelling:-4 severe_headache:-2 allergic_reaction:-10 emergency:6	.
    12	weakness:40	. ~ not
    12	worsening:33	/^ea/
    12	emergency:7	/^help/
    -12		/^ni/
    -12		/^opt/
    -12		/^who$/
    12	numbness:11	/ano$/
    -12	sharp_pain:3 numbness:-20	/app/
    -12		/bri/
    -12		/eci/
    12	numbness:-36	/eo$/
    12	worsening:32	/every/
    12	persistent_beyond_72h:-1	/help/
    12	sharp_pain:-4 radiating_pain:-5 numbness:-20 persistent_beyond_72h:-5 history_disc:-8 saddle_numbness:-45 faint_dizzy:-4 allergic_reaction:-7 severe_bruising:-5 emergency:-3	/ill/
    12	sharp_pain:-4 radiating_pain:-24 weakness:-21 numbness:-29 tingling:-20 persistent_beyond_72h:-9 osteoporosis:-44 pregnancy_symptom:-14 saddle_numbness:-4 chest_breath:-4 calf_swelling:-35 severe_headache:-5 faint_dizzy:-7 severe_bruising:-64 self_harm:-7	/ing$/
    12	tingling:-41	/ip$/
    12	numbness:-28 chest_breath:9	/ir$/
    12	numbness:-38 persistent_beyond_72h:22 calf_swelling:1	/lie/
    12	weakness:-8 persistent_beyond_72h:-28 emergency:65	/lp$/
    -12		/opt/
    -12		/tif/
    -12	weakness:19	/ued/
    -12		/who$/
    -12	sharp_pain:18 tingling:14 allergic_reaction:20	<my> ~ ,
    -12		and ~ .
    -12		but ~ <be>
    -12	radiating_pain:-44 persistent_beyond_72h:-20 bladder_bowel:-25 faint_dizzy:-6 allergic_reaction:-18 emergency:-17	de
    -12	sharp_pain:-23 persistent_beyond_72h:83	late+#
    12	sharp_pain:-22 weakness:-20 numbness:8 worsening:-40 persistent_beyond_72h:62	late+not
    12	worsening:75	late+yesterday
    -12		no ~ pain
    12	weakness:38 numbness:-2 severe_headache:41	not ~ <the>
    12	sharp_pain:-13 radiating_pain:-5 weakness:-34 tingling:-2 worsening:-4 persistent_beyond_72h:-26 history_injury:52 bladder_bowel:-27 severe_headache:-19 allergic_reaction:-19 self_harm:12	on
    12	sharp_pain:90	pain ~ #
    -12		who
    11	sharp_pain:17 fever:11	# ~ <the>
    11	sharp_pain:37 numbness:-29 worsening:29 pregnancy_symptom:-17 saddle_numbness:-6 emergency:-14 self_harm:-5	/^ag/
    11	weakness:-55	/^el/
    11	weakness:17 numbness:-39 tingling:-11	/^fl/
    11	sharp_pain:-15 weakness:23 numbness:-36 tingling:-15 worsening:-16 persistent_beyond_72h:-9 history_disc:-5 history_injury:-31 pregnancy_symptom:-13 saddle_numbness:-19 chest_breath:-19 fever:-16 severe_headache:-26 faint_dizzy:-33 allergic_reaction:-1 severe_bruising:-29 emergency:-24 self_harm:-53	/^le/
    -11	radiating_pain:14 tingling:-43	/^re/
    -11		/^tend/
    -11	faint_dizzy:29 severe_bruising:19	/^who/
    11		/aid/
    -11		/aso/
    11	weakness:17	/ate/
    -11		/aut/
    -11		/cel/
    11	radiating_pain:57 weakness:-1 tingling:-25 worsening:-69 pregnancy_symptom:-5 bladder_bowel:-10 allergic_reaction:-32	/cia/
    -11		/cio/
    11		/eca/
    -11		/ede/
    -11		/eli/
    11	sharp_pain:-3 numbness:-13 emergency:69	/elp$/
    11		/empe/
    11	sharp_pain:-16 bladder_bowel:1	/esd/
    -11	pregnancy_symptom:22	/ese/
    -11		/ext/
    11	sharp_pain:-8 numbness:-10 severe_headache:95 faint_dizzy:58	/head/
    11	sharp_pain:-7 worsening:-12 emergency:61	/help$/
    -11		/iff/
    11		/lder$/
    11	sharp_pain:-83 persistent_beyond_72h:-21	/lf$/
    -11		/mag/
    -11		/mai/
    -11		/mbe/
    -11		/mber/
    11		/ndo$/
    11		/nger/
    -11		/pec/
    11	sharp_pain:-4 weakness:-10 persistent_beyond_72h:-21	/rat/
    -11	sharp_pain:-25 radiating_pain:-29 tingling:-86 persistent_beyond_72h:-32 pregnancy_symptom:-11 bladder_bowel:-5 calf_swelling:-5 fever:-14 severe_headache:-2 faint_dizzy:-42 allergic_reaction:-44	/se$/
    -11		/sur/
    11	sharp_pain:26 worsening:-73	/thr/
    -11	sharp_pain:-9 weakness:-36 numbness:17 calf_swelling:-37 allergic_reaction:-40 emergency:-22	/to$/
    -11		/uien/
    11	radiating_pain:-8 weakness:-16 numbness:-1 tingling:-24 worsening:-7 persistent_beyond_72h:-2 history_disc:-22 history_injury:-19 pregnancy_symptom:-12 bladder_bowel:-20 saddle_numbness:-9 severe_headache:-11 faint_dizzy:3 allergic_reaction:-6 emergency:-26	/ver/
    -11		/what$/
    -11		/who/
    11	weakness:-6 numbness:110 tingling:-49	<be> <the> <part>
    -11		<be> ~ or
    11	weakness:12	<my> <side>
    11	weakness:1 numbness:15 persistent_beyond_72h:-4 bladder_bowel:-37 saddle_numbness:-42 chest_breath:-44 fever:-9 severe_headache:-1 faint_dizzy:-44 emergency:-33 self_harm:-22	<my> ~ <part>
    -11	sharp_pain:-10 weakness:24 worsening:-22 history_disc:20 calf_swelling:46	<part> ~ ,
    11	tingling:18 saddle_numbness:2 calf_swelling:-14	and ~ <part>
    -11		back to
    -11	self_harm:35	be
    -11		chest pain
    11		could not
    -11		do you
    -11		en el
    11	sharp_pain:9	en la
    11		had to
    11	sharp_pain:-27 emergency:46	help
    11	weakness:-10 numbness:42	i can
    -11		is gone
    -11	persistent_beyond_72h:41	late+all
    11	worsening:47	late+was
    -11		mi
    11		no feeling
    -11	sharp_pain:77	no ~ dolor
    -11		no ~ no
    -11		not <have>
    11	weakness:-4	not ~ ,
    -11		o
    -11		pain ~ worse
    11		shoulder
    11	tingling:55	si ~ no
    11		since yesterday
    11		so ~ i
    -11		stop
    -11		what
    11	numbness:-8	will not
    10	pregnancy_symptom:119	# weeks
    10	worsening:-14 persistent_beyond_72h:6	# ~ <be>
    10		# ~ and
    10	sharp_pain:5 tingling:-15	, <the>
    10	numbness:3 worsening:6 chest_breath:2 faint_dizzy:-4 emergency:13 self_harm:-40	, ~ <be>
    10	numbness:33	, ~ no
    -10		. i
    10		. ~ :
    10		. ~ <side>
    10		. ~ in
    -10	radiating_pain:8 persistent_beyond_72h:126	/^ach/
    10	sharp_pain:-19 weakness:10 numbness:-9 worsening:-68 history_injury:-40 chest_breath:-10 calf_swelling:-13 severe_headache:-35 faint_dizzy:-40	/^ar/
    10	sharp_pain:-9 radiating_pain:-8 tingling:-29 persistent_beyond_72h:-52	/^ay/
    10		/^big/
    -10		/^free/
    -10		/^her/
    10	weakness:-43 osteoporosis:83 pregnancy_symptom:-40 bladder_bowel:-65 chest_breath:-1 fever:-33 allergic_reaction:-43 self_harm:-5	/^hu/
    10	sharp_pain:6 numbness:-26 tingling:-5 persistent_beyond_72h:19 history_injury:13 pregnancy_symptom:-17 emergency:-1	/^hur/
    10	sharp_pain:4 radiating_pain:8 weakness:-29 persistent_beyond_72h:26 history_injury:10 chest_breath:-6 faint_dizzy:-16 emergency:-26	/^hurt/
    10	faint_dizzy:43	/^kee/
    -10		/^lis/
    -10		/^mes/
    -10		/^onc/
    -10		/^once/
    -10		/^opt$/
    -10		/^sur/
    10	radiating_pain:28 worsening:10	/^then/
    10	radiating_pain:-1 weakness:-7 tingling:-12 worsening:-12 persistent_beyond_72h:-43 pregnancy_symptom:-19 bladder_bowel:-40 saddle_numbness:-26 chest_breath:-12 calf_swelling:-5 fever:-7 severe_headache:-27 faint_dizzy:-24 severe_bruising:-17 self_harm:12	/^to/
    10	emergency:10	/^urg/
    10	emergency:76	/^urge/
    10	chest_breath:53	/air/
    -10		/aja$/
    10	calf_swelling:23	/alf$/
    10		/ap$/
    10	sharp_pain:-4 weakness:7 worsening:-24 pregnancy_symptom:-24 saddle_numbness:-22 chest_breath:-26 faint_dizzy:-37 emergency:-17	/arm/
    -10		/aso$/
    -10	tingling:12 saddle_numbness:16 allergic_reaction:41	/at$/
    10		/big/
    10		/both$/
    -10		/cle/
    10	sharp_pain:7 radiating_pain:-10 weakness:-45 numbness:3 tingling:-20 worsening:-16 history_disc:-3 history_injury:-15 bladder_bowel:-45 chest_breath:-15 severe_headache:-4 allergic_reaction:-11 severe_bruising:-16 self_harm:-20	/da$/
    -10	persistent_beyond_72h:-1	/did/
    10	weakness:-63 numbness:-43 tingling:-68 worsening:-5 persistent_beyond_72h:34 pregnancy_symptom:-33 bladder_bowel:-17 saddle_numbness:-19 chest_breath:-29 fever:-15 faint_dizzy:-55 allergic_reaction:-28 emergency:-55	/dol/
    -10	bladder_bowel:32	/dri/
    -10	weakness:18 numbness:30 saddle_numbness:30	/ell$/
    -10		/emo/
    -10		/end$/
    10		/endo/
    10	sharp_pain:-28 numbness:46 tingling:-8	/ens/
    -10	sharp_pain:-3 radiating_pain:-27 weakness:6 numbness:-4 tingling:-20 worsening:11 persistent_beyond_72h:-17 history_disc:-15 history_injury:-6 pregnancy_symptom:-19 bladder_bowel:-1 saddle_numbness:-27 chest_breath:-3 calf_swelling:-2 fever:-2 severe_headache:-10 faint_dizzy:-33 allergic_reaction:-9 severe_bruising:-23 emergency:-38	/er$/
    10	numbness:-32 fever:50 self_harm:22	/eri/
    10	weakness:-6 numbness:-28 tingling:24 worsening:-19 bladder_bowel:30 self_harm:-45	/et$/
    -10		/fic/
    10	weakness:26 numbness:5	/foot$/
    -10		/free/
    -10	sharp_pain:4 radiating_pain:6 weakness:16	/hat$/
    10	chest_breath:-21 faint_dizzy:2 allergic_reaction:-16 severe_bruising:-14	/hen/
    -10		/how$/
    10	radiating_pain:4 weakness:-6 numbness:-22 persistent_beyond_72h:16 history_injury:28 bladder_bowel:-3 emergency:-3	/hurt/
    10	sharp_pain:-23	/igue/
    10	faint_dizzy:-5 emergency:-23	/inc/
    -10	tingling:8	/ito/
    10	numbness:-2 faint_dizzy:29	/kee/
    -10	sharp_pain:-8 fever:27	/ld$/
    10	radiating_pain:-11 persistent_beyond_72h:-5 history_injury:13 pregnancy_symptom:-8 chest_breath:-32 calf_swelling:-8 fever:-16 severe_headache:-14 faint_dizzy:-37 allergic_reaction:-32 emergency:-21 self_harm:-70	/le$/
    -10		/lleg/
    10		/mes$/
    10	sharp_pain:-37 weakness:-2	/mpe/
    10	sharp_pain:-1 weakness:-5 numbness:-22 tingling:-26 worsening:-53 pregnancy_symptom:-12 saddle_numbness:30 faint_dizzy:-21	/na$/
    10	weakness:-9 allergic_reaction:-1	/ndo/
    -10	sharp_pain:3	/nos$/
    -10		/nos/
    10	tingling:-6 worsening:2 history_disc:20 pregnancy_symptom:-20 emergency:2	/now/
    10	weakness:-6 numbness:-8	/olor$/
    -10		/oma/
    -10		/onc/
    -10		/once$/
    -10		/once/
    10	severe_headache:-47 faint_dizzy:50	/ons/
    10	sharp_pain:-57 numbness:21 saddle_numbness:-10	/oot$/
    -10		/opt$/
    10		/oth$/
    10	numbness:18	/part/
    10	sharp_pain:-14 weakness:-21 numbness:-17 worsening:70 persistent_beyond_72h:-18	/peo/
    10	radiating_pain:-21 persistent_beyond_72h:-47 bladder_bowel:-47 severe_headache:-2	/pin/
    -10		/ran/
    -10		/reat$/
    10		/rgent/
    10		/rra/
    -10		/stop/
    10		/then$/
    10		/then/
    -10		/ther$/
    -10		/uede/
    -10		/uien$/
    -10		/uit$/
    10	sharp_pain:-37 numbness:16 persistent_beyond_72h:-47 pregnancy_symptom:-19 bladder_bowel:-8 saddle_numbness:18 chest_breath:-50 fever:-5 severe_headache:-46 faint_dizzy:-54 allergic_reaction:-41 severe_bruising:-27 self_harm:-41	/umb/
    -10		/umber/
    10		/under/
    10	persistent_beyond_72h:-1	/urg/
    10	persistent_beyond_72h:-1	/urge/
    10		/urgen/
    10	weakness:-2 tingling:-68 persistent_beyond_72h:47 history_injury:8 faint_dizzy:-9 emergency:-10	/urt/
    10	weakness:-28 numbness:-107 worsening:-24 persistent_beyond_72h:-11 faint_dizzy:132	/zy$/
    -10	radiating_pain:-25 weakness:-6 worsening:-5 history_disc:-6 pregnancy_symptom:-4 bladder_bowel:-8 emergency:-2 self_harm:34	<be> <the>
    -10		<be> dolor
    10		<be> ~ #
    -10	radiating_pain:32	<be> ~ now
    10	pregnancy_symptom:22	<be> ~ y
    -10		<become> now
    -10	radiating_pain:18 numbness:7	<become> ~ ,
    10	tingling:-6	<count> <part>
    -10		<have> ~ pain
    -10	worsening:3 pregnancy_symptom:19	<have> ~ since
    10		<have> ~ up
    -10	emergency:47	<my> ~ <count>
    -10		<part> pain
    -10	radiating_pain:32 weakness:4 tingling:-13	<the> ~ <side>
    -10	sharp_pain:45 radiating_pain:15 chest_breath:10	<the> ~ i
    -10	sharp_pain:17 weakness:-33 tingling:6 bladder_bowel:21	<the> ~ in
    10	tingling:5 persistent_beyond_72h:3	<the> ~ not
    -10		<the> ~ passed
    10		both
    10	weakness:-30 numbness:39	can ~ <feel>
    10	numbness:-37	dolor
    10	weakness:11 allergic_reaction:-5	foot
    -10		for ~ ,
    -10		gone now
    -10		hago si
    -10		have not
    -10		i came
    -10	sharp_pain:30	i ~ <have>
    -10	numbness:-7	in ~ ,
    10	radiating_pain:40 persistent_beyond_72h:-40	it ~ <part>
    10		late+ayer
    10	sharp_pain:-12 worsening:7 persistent_beyond_72h:49 history_injury:-10	late+it
    10	tingling:8	mano
    10	numbness:113 saddle_numbness:44	no <feel>
    10		no ~ but
    10		normal ~ <the>
    10		not want to
    -10		once
    -10		opt
    10	calf_swelling:15	que <the>
    -10		que hago
    -10		que hago si
    -10		que ~ si
    -10		s worse
    10	sharp_pain:-54 weakness:14 severe_bruising:-16 emergency:-1	se me
    10	weakness:-6	si ,
    10	worsening:51	then
    10	sharp_pain:-5 weakness:-21 numbness:-21 tingling:-32 persistent_beyond_72h:-1 history_disc:-19 pregnancy_symptom:-32 saddle_numbness:-26 fever:-24 severe_headache:-24 allergic_reaction:-20	to
    10	worsening:69	va
    -10		would ~ to
    10		y hoy
    9	weakness:6 numbness:-28 history_disc:1	, ~ ,
    9	sharp_pain:33 radiating_pain:14 numbness:27 persistent_beyond_72h:-8 fever:4 severe_headache:7 allergic_reaction:-6	, ~ <the>
    -9		. <feel>
    9		. well
    9	self_harm:42	. ~ <be>
    9		. ~ si
    9		/^ago/
    9	sharp_pain:239	/^agon/
    9	emergency:15	/^ayu/
    9	emergency:34	/^ayud/
    9	weakness:-11	/^bur/
    -9		/^cua/
    9	numbness:-28 tingling:-9 persistent_beyond_72h:8 history_disc:-11 chest_breath:-6 allergic_reaction:-10 emergency:-19	/^da/
    9	bladder_bowel:26	/^desd/
    -9	sharp_pain:-51 weakness:-2 persistent_beyond_72h:-3 history_injury:15 saddle_numbness:-50 chest_breath:-7 severe_headache:-20	/^di/
    -9	persistent_beyond_72h:-5 history_injury:3	/^did$/
    -9	persistent_beyond_72h:-2	/^did/
    9		/^eas/
    -9		/^fel/
    9	sharp_pain:-9 numbness:19	/^fing/
    -9		/^gre/
    9	weakness:-65 faint_dizzy:-10	/^hel/
    9	weakness:11	/^hold/
    -9		/^how$/
    -9		/^list/
    9	radiating_pain:-7 worsening:-3 history_injury:-37	/^lo/
    -9		/^new$/
    -9		/^new/
    9	tingling:-8 worsening:-3 calf_swelling:2	/^one$/
    9	tingling:-5 persistent_beyond_72h:15	/^one/
    9	sharp_pain:21 radiating_pain:10 numbness:-34 tingling:-5 history_injury:6 bladder_bowel:-50 chest_breath:-3 calf_swelling:-8 severe_bruising:-2 emergency:-11 self_harm:-29	/^pai/
    9	sharp_pain:10 radiating_pain:6 weakness:-101 numbness:-15 tingling:-13 bladder_bowel:-33 saddle_numbness:-29 chest_breath:-12 calf_swelling:-6 severe_headache:-11 faint_dizzy:-22 severe_bruising:-3 emergency:-1 self_harm:-14	/^pain/
    9	numbness:-4 worsening:-33	/^sta/
    9		/^toes/
    -9	sharp_pain:-2	/^tra/
    -9	numbness:29	/act/
    -9	history_injury:21	/ago$/
    9	sharp_pain:88	/agon/
    9		/agony/
    9		/aid$/
    9	weakness:3	/ake/
    9	worsening:5 allergic_reaction:9	/amp/
    -9	radiating_pain:-7 weakness:3 numbness:-10 tingling:-8 history_injury:-64 pregnancy_symptom:-27 faint_dizzy:-43 allergic_reaction:-53 self_harm:-10	/an$/
    9	sharp_pain:-4 numbness:-3 tingling:6 persistent_beyond_72h:-31 history_disc:-20 saddle_numbness:-3 severe_headache:-2 emergency:-4	/and$/
    -9		/ans/
    -9		/appy$/
    -9		/appy/
    9	emergency:53	/ayu/
    9	emergency:39	/ayud/
    9	sharp_pain:102 tingling:-18 worsening:-5	/azo/
    -9	sharp_pain:19	/be$/
    9	allergic_reaction:15	/bli/
    9	allergic_reaction:25	/bur/
    -9		/cri/
    -9		/cua/
    9	calf_swelling:-8 faint_dizzy:-11 emergency:1 self_harm:-4	/de$/
    -9		/des$/
    9		/desd/
    9	sharp_pain:-25	/desde/
    -9	bladder_bowel:6	/did$/
    9		/dos$/
    9		/dos/
    9		/edi/
    -9		/ejor$/
    9	radiating_pain:3 numbness:-48 tingling:-5 emergency:-14	/ele/
    -9		/ender/
    9		/esde$/
    9		/esde/
    -9	numbness:19 tingling:-20 history_injury:-4 saddle_numbness:-30 allergic_reaction:-1 emergency:-19	/ess/
    -9	numbness:77	/fel/
    9	sharp_pain:-9 numbness:34 tingling:45	/fing/
    -9		/free$/
    9		/gent/
    9		/gony$/
    9	sharp_pain:1	/gony/
    9	sharp_pain:-40	/gra/
    -9		/happy/
    -9	radiating_pain:4 tingling:3 persistent_beyond_72h:-2	/hat/
    9	numbness:-47 tingling:-13 worsening:-1 severe_headache:23	/hea/
    -9	sharp_pain:-12	/ho$/
    9	sharp_pain:-3 faint_dizzy:90 severe_bruising:5	/hol/
    9		/hold$/
    9	weakness:12	/hold/
    9	radiating_pain:2 weakness:-6 numbness:-11 tingling:-15 persistent_beyond_72h:20 history_injury:15 bladder_bowel:-21 saddle_numbness:-15 chest_breath:-2	/hur/
    9		/iendo/
    9	weakness:1	/inar/
    9	numbness:26	/inger/
    9	self_harm:47	/ink/
    -9		/ins$/
    -9	sharp_pain:-51 numbness:57 persistent_beyond_72h:-79	/io$/
    9	sharp_pain:-11 radiating_pain:-69 weakness:-50 numbness:-41 tingling:-26 persistent_beyond_72h:-2 emergency:-39	/like$/
    9		/live$/
    -9		/mail/
    -9		/mber$/
    9	emergency:11	/med/
    -9	persistent_beyond_72h:-1	/men/
    -9		/new$/
    -9		/new/
    9		/nsi/
    -9		/numbe/
    9	sharp_pain:-18 saddle_numbness:-26	/oes$/
    9	sharp_pain:-8 radiating_pain:6 saddle_numbness:-7	/oes/
    9	sharp_pain:-31 radiating_pain:-35 weakness:-10 worsening:-44 calf_swelling:-38 fever:16 faint_dizzy:-33 severe_bruising:-1	/on$/
    9		/ony$/
    9		/ony/
    9	sharp_pain:28 radiating_pain:15 weakness:-1 numbness:-26 tingling:-35 bladder_bowel:-12 calf_swelling:-4 faint_dizzy:-4 allergic_reaction:-23 severe_bruising:-36 emergency:-4 self_harm:-24	/pai/
    9	sharp_pain:15 weakness:-4 numbness:-7 tingling:-5 pregnancy_symptom:-6 bladder_bowel:-17 saddle_numbness:-20 calf_swelling:-59 severe_headache:-5 allergic_reaction:-11 severe_bruising:-1 emergency:-14 self_harm:-36	/pain/
    -9	weakness:13	/pue/
    -9		/quien/
    -9		/quit$/
    -9		/reci/
    9	radiating_pain:4 weakness:-13 self_harm:-8	/rts$/
    9	sharp_pain:2 radiating_pain:14 tingling:-2 self_harm:-19	/rts/
    9	radiating_pain:-1 bladder_bowel:-11 chest_breath:-46 fever:14	/ry$/
    9	bladder_bowel:10	/sde$/
    9		/sde/
    -9		/sent/
    9	sharp_pain:-9	/sh$/
    -9		/stop$/
    -9		/tac/
    -9		/tend/
    -9		/tende/
    -9	allergic_reaction:-19	/ther/
    9	sharp_pain:-3 radiating_pain:-10 weakness:-13 numbness:-41 tingling:20 saddle_numbness:-11 chest_breath:-11 fever:-33 severe_headache:-35 faint_dizzy:-31 allergic_reaction:-18 emergency:-30 self_harm:-7	/tin/
    -9	numbness:-12 history_disc:60 severe_bruising:40	/tom/
    -9		/top/
    -9		/umbe/
    9		/unde/
    9	radiating_pain:-16 weakness:-5 worsening:-10 bladder_bowel:-9 self_harm:-34	/whe/
    9	allergic_reaction:6	/wher/
    9	allergic_reaction:12	/where/
    9	weakness:49	/wri/
    9	emergency:37	/yud/
    9		/zzy$/
    9		/zzy/
    -9		<be> <the> bit
    9		<be> ~ <day>
    9	radiating_pain:-9 persistent_beyond_72h:-18 history_disc:-7 osteoporosis:-10 chest_breath:-22 calf_swelling:15 fever:-1 allergic_reaction:-1 emergency:7	<be> ~ <the>
    9	numbness:36	<have> ~ <feel>
    9	sharp_pain:21 persistent_beyond_72h:41	<have> ~ <the>
    -9		<my> <person> <be>
    9	weakness:-30 tingling:70	<part> .
    9	numbness:11 persistent_beyond_72h:41	<part> <have>
    -9		<part> ~ or
    9	weakness:49	<part> ~ out
    -9		<side> ~ not
    9	sharp_pain:13 persistent_beyond_72h:14	<the> #
    -9	weakness:56 emergency:65	<the> <person>
    -9	emergency:15	<the> <the>
    -9		<the> ~ but
    -9	radiating_pain:95	<the> ~ por
    -9		<time> but
    -9		a bit
    9	sharp_pain:33	agony
    -9		be a
    9		better ~ ,
    9	weakness:-1 saddle_numbness:16	can not <feel>
    -9		de ~ de
    9		desde
    -9	persistent_beyond_72h:-4	did
    -9		dolor en
    -9		dolor en <the>
    -9		every day
    -9		free
    9	radiating_pain:25 weakness:-10	from ~ <part>
    9	sharp_pain:-8 numbness:-22 severe_bruising:2 emergency:-4	from ~ to
    -9		happy
    9	weakness:7 numbness:-5	hold
    -9		hormigueo ~ <part>
    -9		how
    -9		i did
    9	self_harm:6	i have
    -9	faint_dizzy:51	i ~ ,
    -9		i ~ if
    -9		if ~ <part>
    9	tingling:5 faint_dizzy:72	in the
    9	sharp_pain:14 radiating_pain:-12 weakness:-4 numbness:1 tingling:-5 worsening:15 persistent_beyond_72h:-11 pregnancy_symptom:-66 bladder_bowel:-7 chest_breath:-39 calf_swelling:-34 fever:-25 faint_dizzy:-41 allergic_reaction:-12 severe_bruising:-31 emergency:-31 self_harm:-2	it
    -9		it ~ today
    -9	weakness:13 worsening:8 persistent_beyond_72h:23	late+and
    9	sharp_pain:-12 persistent_beyond_72h:59	late+as
    -9		late+de
    9	worsening:32	late+hoy
    9	worsening:39	late+up
    9	sharp_pain:26 weakness:7 tingling:38	like
    -9		mejor
    -9		more ~ yesterday
    9	allergic_reaction:20	my shoulder
    -9		new
    -9		no <be> dolor
    9	persistent_beyond_72h:26	no better
    9	weakness:12 numbness:20 tingling:-9	no ~ ,
    9		no ~ i
    -9		not <the>
    -9		not a
    9	sharp_pain:-8 weakness:-16 numbness:146 saddle_numbness:57	not feel
    -9		not ~ and
    -9		not ~ pain
    9	bladder_bowel:79	not ~ to
    -9		number
    9	sharp_pain:-11 worsening:-27 pregnancy_symptom:-6 allergic_reaction:-6	of
    9	tingling:-10	one
    -9		pain ~ than
    9	weakness:37	pero ~ <the>
    9	radiating_pain:14 weakness:17	que ~ <part>
    -9		quien
    -9		quit
    -9		tender
    9		to ~ if
    9		toes
    9		what i
    -9		what ~ i
    -9		ya
    9		you said
    9		you ~ <be>
    8	sharp_pain:132 worsening:17	# ~ #
    8	sharp_pain:-18 pregnancy_symptom:11 fever:53	, #
    8	radiating_pain:24	, <part>
    -8		, can
    8		. <part>
    8	weakness:29 tingling:-1	. ~ ,
    -8		. ~ well
    -8		/^aut/
    -8		/^auto/
    8	weakness:-44 persistent_beyond_72h:8 bladder_bowel:3 saddle_numbness:10	/^be/
    8		/^bot/
    8	radiating_pain:2 calf_swelling:25	/^calf/
    8	weakness:-12 persistent_beyond_72h:23	/^day/
    8	sharp_pain:-12 radiating_pain:-25 weakness:-9 numbness:8 tingling:-7 worsening:-21 persistent_beyond_72h:-24 history_disc:-22 history_injury:-24 bladder_bowel:-2 chest_breath:-8 calf_swelling:-23 fever:-10 severe_headache:-32 allergic_reaction:-41 severe_bruising:-70 emergency:-33	/^de/
    -8	bladder_bowel:26 emergency:39	/^dri/
    -8		/^end$/
    -8	weakness:-19 numbness:8	/^feel/
    8		/^fla/
    -8		/^grea/
    -8		/^gu/
    -8		/^hag/
    -8		/^hago/
    8	radiating_pain:-9 weakness:27 tingling:23 worsening:-2 bladder_bowel:-23 saddle_numbness:-2	/^han/
    8	numbness:56	/^hee/
    8	numbness:25	/^heel/
    8	persistent_beyond_72h:-1	/^int/
    8	radiating_pain:-4 weakness:47 numbness:-2 self_harm:-2	/^ke/
    8		/^keep/
    8	sharp_pain:5 radiating_pain:-6 tingling:-17 saddle_numbness:32 calf_swelling:-60 allergic_reaction:51 emergency:22	/^la/
    8	weakness:31	/^mano/
    -8		/^may/
    -8	history_disc:20	/^op/
    8	persistent_beyond_72h:-1	/^ou/
    8	faint_dizzy:13	/^out/
    8		/^ov/
    8		/^ove/
    8		/^over/
    -8		/^park/
    -8		/^paso/
    8		/^peor/
    -8	weakness:-4 tingling:-4 persistent_beyond_72h:-4 pregnancy_symptom:-3 bladder_bowel:-19 saddle_numbness:-10 chest_breath:-31 severe_bruising:-8	/^qu/
    8		/^rat/
    8	calf_swelling:23 allergic_reaction:16	/^red$/
    8	calf_swelling:9 allergic_reaction:17	/^red/
    -8		/^rep/
    8	worsening:-26 allergic_reaction:34	/^sc/
    8	radiating_pain:-37 weakness:-16 tingling:-6 worsening:-25 history_injury:-19 bladder_bowel:-2 chest_breath:-8 fever:-20 severe_headache:-5 faint_dizzy:-10 allergic_reaction:-42 severe_bruising:-11 emergency:-1 self_harm:-57	/^si/
    -8		/^sm/
    -8		/^stif/
    8	self_harm:51	/^thin/
    8	worsening:-37 fever:9	/^thr/
    -8		/^tom/
    -8		/^us/
    8	self_harm:15	/^viv/
    8	self_harm:36	/^vivi/
    8	tingling:38 self_harm:49	/^wak/
    8	sharp_pain:-5 weakness:-2 history_injury:7	/^wee/
    -8		/^wha/
    -8		/^what/
    8		/^wri/
    -8	emergency:7	/^yo/
    8	sharp_pain:77	/^za/
    -8		/ail/
    8	sharp_pain:-9 radiating_pain:-7 tingling:6 persistent_beyond_72h:-14 history_disc:-2 pregnancy_symptom:-1 fever:2 severe_headache:-17 allergic_reaction:-26 severe_bruising:-2 emergency:-26 self_harm:-41	/and/
    8	weakness:-53 numbness:-23 persistent_beyond_72h:-69 pregnancy_symptom:-3 bladder_bowel:-18 severe_headache:-32 faint_dizzy:-51 allergic_reaction:-15 emergency:-18 self_harm:-37	/ati/
    -8		/auto/
    8	sharp_pain:9	/azo$/
    8	pregnancy_symptom:12	/bab/
    -8		/ber$/
    8	weakness:-25 numbness:-15 worsening:-41 persistent_beyond_72h:-35	/ca$/
    8	radiating_pain:8 calf_swelling:13 emergency:-1	/calf$/
    8	calf_swelling:36	/calf/
    8	radiating_pain:-36 weakness:-9 tingling:-30 saddle_numbness:-7 severe_bruising:-18 self_harm:-25	/ce$/
    8	radiating_pain:24	/ciat/
    8	radiating_pain:4 emergency:-5	/ciati/
    -8		/cit/
    8	weakness:-15	/como$/
    -8	sharp_pain:-7 tingling:-5 worsening:2 bladder_bowel:26 fever:-14	/day$/
    -8		/eare/
    -8		/eared/
    8	sharp_pain:-73 weakness:7 persistent_beyond_72h:-15	/edo/
    8	tingling:-2 worsening:-20 persistent_beyond_72h:-1 bladder_bowel:8 saddle_numbness:-9 chest_breath:-8 calf_swelling:35 faint_dizzy:-22	/ee$/
    8	weakness:-7 numbness:-7	/eed/
    -8		/egu/
    8		/ejora/
    8		/endo$/
    8		/eor$/
    -8	sharp_pain:-2	/ers/
    -8		/ext$/
    -8	weakness:-12 numbness:8 saddle_numbness:47	/feel/
    8	sharp_pain:-5 numbness:6	/finge/
    8		/fla/
    -8		/good$/
    -8		/grea/
    -8		/great/
    -8		/hag/
    -8		/hago$/
    -8		/hago/
    8	sharp_pain:-27 numbness:24 persistent_beyond_72h:-17 bladder_bowel:-7 saddle_numbness:-15 chest_breath:-4 calf_swelling:-4 emergency:-4	/hand/
    8		/heel/
    8	emergency:2	/hel/
    -8	history_disc:39 history_injury:-7 bladder_bowel:-11	/her/
    -8		/iar/
    -8		/iff$/
    8	numbness:15 worsening:-2	/inge/
    -8	weakness:-52 tingling:24	/ins/
    8		/ire$/
    -8	radiating_pain:-1	/ith/
    8		/izzy$/
    8		/izzy/
    -8		/jor$/
    8		/jora/
    8	radiating_pain:-31 numbness:2 worsening:-30 persistent_beyond_72h:-20	/ke$/
    8	weakness:3 numbness:-3	/keep/
    8	radiating_pain:-43 tingling:-2	/lan/
    8		/less$/
    -8	allergic_reaction:13	/lis/
    8	tingling:-22 worsening:-55 persistent_beyond_72h:-27 pregnancy_symptom:-20 bladder_bowel:-5 saddle_numbness:-19 fever:-4	/lla/
    8	radiating_pain:1 weakness:-14	/lo$/
    8	sharp_pain:8	/lor$/
    -8		/lve/
    -8		/magi/
    8		/mano$/
    8	pregnancy_symptom:93	/mpi/
    8	weakness:-2	/ntu/
    8	numbness:-131 allergic_reaction:29	/oil/
    -8		/ontac/
    -8	radiating_pain:-4 fever:-41	/ore$/
    8	weakness:-73 persistent_beyond_72h:24	/ori/
    8	radiating_pain:-5 numbness:-13 tingling:-8 worsening:-46 persistent_beyond_72h:-10 history_disc:-31 pregnancy_symptom:-6 bladder_bowel:-12 saddle_numbness:-6 chest_breath:-9 severe_headache:-32 severe_bruising:-38 emergency:-21	/ot$/
    8		/ott/
    -8	self_harm:31	/oul/
    -8	faint_dizzy:-7 self_harm:9	/ould/
    -8	persistent_beyond_72h:11	/our/
    8	radiating_pain:-1 tingling:-33 bladder_bowel:-5	/ove/
    -8		/paso$/
    -8		/paso/
    8	numbness:-30 bladder_bowel:82	/pee/
    8		/peor$/
    8		/quier/
    8		/rar$/
    8	sharp_pain:-19 weakness:-3 allergic_reaction:52	/ras/
    8	sharp_pain:-2 emergency:138	/rgen/
    8	sharp_pain:-1	/rip$/
    8		/rir/
    8		/rol/
    8	sharp_pain:-30	/rti/
    -8		/saj/
    -8	weakness:-63 numbness:99	/sen/
    -8	weakness:9 tingling:14 faint_dizzy:23	/she/
    8	sharp_pain:-51	/shi/
    8	numbness:-49 pregnancy_symptom:-4 faint_dizzy:35 allergic_reaction:-7 emergency:-19	/sta/
    -8		/stif/
    -8		/stiff/
    8	sharp_pain:-22 persistent_beyond_72h:-1	/tengo/
    8	pregnancy_symptom:24	/ters$/
    8	pregnancy_symptom:20	/ters/
    8	sharp_pain:-8 radiating_pain:-11 weakness:-3 numbness:-7 tingling:-6 worsening:-27 persistent_beyond_72h:-58 pregnancy_symptom:-20 chest_breath:-18 calf_swelling:-6 severe_headache:-44 emergency:2 self_harm:-15	/the/
    -8	sharp_pain:19 numbness:9 faint_dizzy:32	/thing/
    -8		/tiff$/
    -8		/tiff/
    8	tingling:15	/toes$/
    8	tingling:14	/toes/
    -8		/toma/
    -8	faint_dizzy:8	/top$/
    8	weakness:-7 numbness:-5 tingling:-5	/uel/
    8	self_harm:3	/uier/
    -8	worsening:36	/uit/
    -8	self_harm:13	/uld/
    -8		/ved/
    8	self_harm:81	/wak/
    8	sharp_pain:-11 weakness:-64 numbness:-19 worsening:-27	/wee/
    -8	weakness:35	/wha/
    -8		/what/
    -8		/xt$/
    8		/yes$/
    8	persistent_beyond_72h:-40	/yes/
    8		: ~ <part>
    8	pregnancy_symptom:21	<be> #
    -8		<be> worse today
    8	weakness:11 worsening:20	<be> ~ ,
    8	chest_breath:10 faint_dizzy:15 allergic_reaction:14 emergency:25	<be> ~ i
    8		<be> ~ there
    -8	worsening:64	<become> ~ <time>
    -8		<have> not
    -8	numbness:22	<have> ~ <part>
    8		<have> ~ in
    -8		<my> <person> <have>
    -8		<my> <the>
    8	emergency:41	<my> now
    8		<my> ~ massage
    -8		<my> ~ or
    8	sharp_pain:-4 weakness:52 worsening:-2 persistent_beyond_72h:-8 history_injury:20 bladder_bowel:-10 chest_breath:-8 faint_dizzy:-27 allergic_reaction:-7 severe_bruising:28	<part> ~ <my>
    -8		<part> ~ can
    -8		<person> <have>
    -8		<person> ~ <the>
    8	sharp_pain:-1 radiating_pain:14 weakness:-2 calf_swelling:41 allergic_reaction:7	<side> ~ <the>
    -8		<the> bit
    -8		<the> ~ ?
    -8		<the> ~ numb
    8		? ~ .
    8	calf_swelling:83 emergency:-2	calf
    -8		came in
    8	weakness:41	can not <become>
    8	tingling:23	como
    8		de #
    8	emergency:46	e
    -8		end
    8		every hour
    8		feel my
    -8		good
    -8		great
    -8		hago
    -8		hago ~ <the>
    -8		he ~ <my>
    8	numbness:23	heel
    -8		hurts more
    8		i ~ at
    -8		i ~ like
    -8		if <my>
    -8		if <my> <part>
    -8		if my
    -8		in with
    -8		it <be> worse
    8		it is
    -8	worsening:27	it ~ <become>
    8		it ~ it
    -8		it ~ worse
    -8	radiating_pain:23 tingling:3	late+.
    8	worsening:38 persistent_beyond_72h:6	late+has
    -8		late+since
    -8		late+you
    8		massage was
    8	emergency:24	me now
    -8		might <be>
    -8		might be
    8		my chest
    -8		no ~ and
    8	weakness:66	no ~ in
    8		normal ~ <be>
    -8		not had
    -8		not sure
    8		not ~ but
    -8		not ~ not
    -8		numb ~ ,
    8		of <my> <part>
    8		on ~ <the>
    -8		opt out
    -8		pain <be> <the>
    -8		paso
    8	faint_dizzy:60	passed out
    8		peor
    8		que no
    8	allergic_reaction:10	red
    8		said to
    8		said ~ if
    -8		same ~ ever
    8	sharp_pain:-14 weakness:23 numbness:-20 history_injury:-5 pregnancy_symptom:7 severe_headache:-8 allergic_reaction:-21 self_harm:-9	se
    8	pregnancy_symptom:11	since <the>
    -8		stiff
    8		tengo
    -8		tengo dolor
    8	weakness:25	to ~ <my>
    8	sharp_pain:52 radiating_pain:-2 numbness:-1 tingling:-32 worsening:-24 persistent_beyond_72h:-32 fever:-6	un
    8		un dolor
    8		want ~ <be>
    -8		when ~ i
    -8		worse ~ morning
    8		would ~ <be>
    8		would ~ it
    -8		y si
    -8		yo
    -8		you <have>
    -8		you have
    7		# hours
    7		# ~ <my>
    7		# ~ i
    7		, <be>
    7		, <be> <the>
    -7		, <feel>
    7	weakness:11	, <my>
    -7	sharp_pain:16 history_disc:29	, and
    -7		, nothing since
    7		, the
    7		, then
    7	worsening:20	, ~ <side>
    -7		, ~ now
    7	sharp_pain:13	, ~ sharp
    -7	weakness:-45 bladder_bowel:3	, ~ to
    -7		. all
    7	numbness:52 tingling:26	. no
    7		. well ,
    7	weakness:-8 numbness:14	. ~ no
    7	emergency:7	/^amb/
    7	sharp_pain:-9 radiating_pain:-24 numbness:3 tingling:-22 bladder_bowel:1 chest_breath:6	/^and$/
    -7	weakness:6 worsening:-4 persistent_beyond_72h:6	/^any/
    7		/^bad/
    -7		/^boo/
    7	sharp_pain:-16 radiating_pain:-22 numbness:-34 tingling:-28 worsening:-17 persistent_beyond_72h:-45 history_disc:-75 pregnancy_symptom:-18 bladder_bowel:-11 saddle_numbness:-24 chest_breath:-14 calf_swelling:-4 fever:-30 allergic_reaction:-66 severe_bruising:-19 self_harm:-29	/^ca/
    7	worsening:2	/^cad/
    -7		/^canc/
    -7		/^cle/
    7	tingling:4	/^como/
    7	numbness:-31 allergic_reaction:15	/^cr/
    -7		/^cuan/
    7	numbness:12 tingling:1	/^ded/
    7	numbness:-3	/^dolo/
    7	radiating_pain:12	/^dow/
    7	radiating_pain:13 persistent_beyond_72h:-31	/^down/
    -7		/^driv/
    7	weakness:-16	/^due/
    7	osteoporosis:1	/^duel/
    -7	sharp_pain:-73 weakness:-25 numbness:-108 worsening:-15 emergency:60	/^fa/
    7		/^few/
    -7		/^fou/
    -7		/^gon/
    -7		/^gone/
    7	weakness:6	/^gri/
    7	weakness:48	/^grip/
    7	weakness:4 numbness:4 tingling:12 worsening:-5 persistent_beyond_72h:-4 calf_swelling:-8 emergency:-16	/^hand/
    7	severe_headache:45	/^head/
    7	sharp_pain:15 weakness:-10 numbness:-6 persistent_beyond_72h:-25 saddle_numbness:13	/^in/
    7		/^kic/
    7		/^kick/
    7	sharp_pain:-3 radiating_pain:32 calf_swelling:41	/^leg$/
    -7		/^lleg/
    -7		/^loos/
    -7		/^mens/
    -7		/^migh/
    -7		/^mil/
    -7	radiating_pain:-7 weakness:-24 numbness:-54 worsening:-46 chest_breath:-3 calf_swelling:-7 fever:-3 allergic_reaction:-15	/^ne/
    7	severe_bruising:9	/^neg/
    7	radiating_pain:-5 worsening:-9 bladder_bowel:-1 fever:-5 faint_dizzy:-16 emergency:-4 self_harm:2	/^not$/
    -7		/^of/
    7	tingling:-16 faint_dizzy:2	/^out$/
    7	numbness:-41 bladder_bowel:240	/^pee/
    7	self_harm:8	/^poi/
    7	self_harm:4	/^poin/
    7	sharp_pain:-2 weakness:-28 numbness:-28 severe_headache:-60 faint_dizzy:-33	/^pr/
    -7	self_harm:90	/^qui/
    -7		/^quit/
    -7		/^rec/
    -7		/^rem/
    7		/^rib/
    7	sharp_pain:-57 numbness:-10 worsening:-37 pregnancy_symptom:8 bladder_bowel:-11	/^ro/
    7		/^seem/
    7	fever:1	/^shi/
    7		/^sit$/
    -7		/^slig/
    -7		/^sto/
    -7		/^sure/
    7	radiating_pain:-29 worsening:-13 calf_swelling:81 emergency:-6	/^sw/
    -7	radiating_pain:-58 tingling:-7 worsening:-33	/^ten/
    7		/^teng/
    -7		/^tex/
    -7		/^text/
    7		/^thu/
    7		/^two/
    -7		/^work/
    7	sharp_pain:-36 weakness:10	/^wr/
    -7		/^yea/
    -7	history_disc:10	/^year/
    -7	weakness:2 numbness:2 fever:16 emergency:2	/^you/
    7	sharp_pain:222	/^zap/
    -7		/aft/
    7		/aki/
    7		/akin/
    7		/aking/
    -7	emergency:37	/al$/
    7	weakness:9	/amin/
    -7		/ancel/
    -7		/ani/
    -7	worsening:-14 self_harm:30	/any/
    7		/arra/
    -7		/arri/
    7		/art$/
    -7		/ban/
    -7		/ber/
    -7		/boo/
    7		/bow/
    7	chest_breath:27	/breat/
    -7		/brit/
    7	sharp_pain:25 chest_breath:60	/bs$/
    7	emergency:17	/bul/
    -7		/canc/
    -7		/cance/
    7		/cid/
    -7		/cio$/
    7	radiating_pain:-31 numbness:-35 tingling:27	/ckl/
    7		/cra/
    -7		/crib/
    -7		/cuan/
    -7		/cuant/
    -7		/cul/
    7		/del$/
    7	radiating_pain:-5	/der$/
    7	weakness:-61 emergency:34	/dia/
    7	radiating_pain:2 weakness:-1	/down/
    -7		/driv/
    7	weakness:-48	/due/
    7	history_injury:34 osteoporosis:4	/duel/
    7	sharp_pain:-62 radiating_pain:-2 weakness:-35 tingling:-56 persistent_beyond_72h:-7 bladder_bowel:-13 chest_breath:-38 calf_swelling:-7 faint_dizzy:14 emergency:-16	/ead/
    7	sharp_pain:-19 radiating_pain:3 calf_swelling:13	/eg$/
    7	weakness:-13	/ejo/
    -7	numbness:13 saddle_numbness:14	/elin/
    7	sharp_pain:-21	/engo$/
    -7	saddle_numbness:41	/eni/
    -7		/ensaj/
    7	tingling:-3	/ensi/
    7	sharp_pain:-16 weakness:6	/eps$/
    7	sharp_pain:-1 weakness:37	/eps/
    7		/erc/
    7	fever:53	/ermo/
    7	fever:36	/ermom/
    7	chest_breath:-35	/ery/
    -7		/essa/
    -7		/essag/
    7		/esto$/
    7		/esto/
    -7		/eth/
    -7		/ew$/
    7		/few/
    -7		/fou/
    7	saddle_numbness:-3	/ger/
    -7		/gone$/
    -7		/gone/
    7		/gri/
    7	weakness:16	/grip$/
    7	weakness:110	/grip/
    7		/heel$/
    7	tingling:13 chest_breath:-1	/hen$/
    7		/houg/
    7		/hough/
    -7	faint_dizzy:25	/how/
    7		/iati/
    7		/ief/
    7		/irar$/
    7		/irar/
    -7		/isa/
    7		/ise/
    -7	weakness:-13 faint_dizzy:5	/it$/
    7	pregnancy_symptom:78	/kic/
    7		/kick/
    7	weakness:16 persistent_beyond_72h:-23	/kle/
    7	sharp_pain:-14 weakness:10	/la$/
    7	weakness:14	/lap/
    7		/lat/
    -7	sharp_pain:-24 worsening:-18 emergency:48	/lea/
    -7		/lear/
    7	sharp_pain:-22 radiating_pain:4 calf_swelling:21	/leg$/
    -7		/legu/
    -7		/legue/
    7		/lev/
    -7		/lia/
    -7		/liked/
    -7		/llegu/
    7	calf_swelling:22 severe_bruising:52	/loo/
    -7		/loos/
    -7		/loose/
    -7		/lto/
    7	weakness:20	/mano/
    7		/mbar/
    -7		/mbri/
    -7		/mbrit/
    7	emergency:53	/medi/
    -7		/mens/
    -7		/mensa/
    -7		/messa/
    -7		/mil/
    7		/momet/
    7	sharp_pain:-28 tingling:-4 persistent_beyond_72h:-18 allergic_reaction:-24 severe_bruising:12	/mor/
    -7		/ncel/
    -7		/nco/
    -7	radiating_pain:-7 weakness:-11 tingling:-4 persistent_beyond_72h:-35 faint_dizzy:-47 emergency:5	/ne$/
    7	severe_bruising:72	/neg/
    7	saddle_numbness:-21	/nge/
    -7		/nsaj/
    -7		/ntac/
    -7		/ntact/
    7		/ntur/
    7		/ntura/
    -7		/omat/
    7	weakness:-6 tingling:5	/omo$/
    -7	sharp_pain:-56 worsening:33	/ong/
    -7		/oos/
    -7		/oose/
    -7	faint_dizzy:37	/op$/
    -7		/orre/
    7	tingling:10	/orri/
    7	worsening:37	/orse/
    7		/orst$/
    7		/orst/
    -7		/ose/
    -7		/oss/
    -7		/ould$/
    7	numbness:-7	/over/
    7	persistent_beyond_72h:-10	/own/
    7	sharp_pain:20 radiating_pain:-1 weakness:-1 tingling:-38 chest_breath:-42	/pain$/
    -7		/puede/
    7		/quita/
    7		/ramp/
    -7		/rand$/
    -7	radiating_pain:-8 weakness:-30 numbness:-20 worsening:-14 persistent_beyond_72h:-24 history_disc:-5 history_injury:-11 bladder_bowel:-9 faint_dizzy:-52 emergency:-37 self_harm:-16	/re$/
    7	chest_breath:20	/reath/
    -7	weakness:33 worsening:72	/rec/
    -7		/rem/
    -7		/ret/
    7	weakness:-2 bladder_bowel:189	/rina/
    7	sharp_pain:-8 weakness:107	/rip/
    7	numbness:-41	/ris/
    7	fever:15	/rmom/
    7	fever:30	/rmome/
    -7	radiating_pain:127	/rre/
    7	sharp_pain:11	/rta/
    -7		/sar/
    -7		/scri/
    -7		/scrib/
    7		/seem/
    7	weakness:-37 numbness:96	/sens/
    -7	persistent_beyond_72h:29	/sing/
    -7		/slig/
    -7		/sligh/
    7		/stan/
    7	sharp_pain:21	/tan/
    7	persistent_beyond_72h:-2 history_injury:-12	/teng/
    -7	sharp_pain:-15 worsening:-2 persistent_beyond_72h:3 severe_headache:-2	/ter$/
    -7		/tex/
    -7		/text/
    7	sharp_pain:-9 numbness:-7 chest_breath:-16 calf_swelling:-3 severe_headache:-5	/th$/
    7		/thoug/
    7		/thu/
    7	weakness:-43	/tig/
    7	radiating_pain:-21 weakness:-3 numbness:-14 tingling:8 history_injury:-1 bladder_bowel:-9 severe_headache:-8 faint_dizzy:-22 allergic_reaction:-7	/ting/
    -7		/tomat/
    -7	radiating_pain:48 persistent_beyond_72h:-7	/tra/
    7		/trol/
    7		/tti/
    7		/ttin/
    7		/tting/
    -7		/uede$/
    -7	self_harm:23	/uld$/
    7		/um$/
    7	numbness:-16 persistent_beyond_72h:16	/una$/
    7	sharp_pain:-27 saddle_numbness:45 chest_breath:34 severe_headache:45 allergic_reaction:-44 severe_bruising:6	/und/
    7	weakness:49	/ush/
    -7		/uto/
    -7		/ved$/
    7		/very/
    7	self_harm:9	/vivi/
    7	sharp_pain:-17 worsening:43 persistent_beyond_72h:-3	/worse/
    7		/worst/
    -7	history_disc:30	/yea/
    -7	history_disc:48	/year/
    -7	weakness:1 tingling:1 emergency:7	/you/
    7		/yse/
    7	sharp_pain:86	/zap/
    7	sharp_pain:8	/zo$/
    -7	sharp_pain:16 persistent_beyond_72h:-15 calf_swelling:125	:
    -7	worsening:29	<be> <become>
    7	sharp_pain:-32 numbness:2	<be> <my>
    -7	persistent_beyond_72h:7	<be> ~ <become>
    7	sharp_pain:1 radiating_pain:32 numbness:-11 tingling:24 osteoporosis:10 chest_breath:44	<be> ~ <my>
    7		<be> ~ less
    -7		<be> ~ touch
    -7		<be> ~ with
    7	numbness:-47	<become> <the>
    7		<become> to
    7	worsening:3	<become> ~ and
    -7		<become> ~ at
    7		<count> ~ con
    7	weakness:-24 numbness:75	<feel> <my>
    7		<feel> it
    7		<feel> ~ it
    7	saddle_numbness:19	<have> <become>
    7		<have> ~ to
    -7		<my> <be>
    7		<my> <side> <part>
    -7	history_injury:72	<my> ~ in
    -7		<my> ~ mas
    7		<my> ~ nothing
    -7		<part> <be> not
    7		<part> <have> no
    -7		<part> ?
    7	weakness:23	<part> no
    -7	radiating_pain:6 numbness:5 tingling:25 history_injury:64	<part> ~ it
    -7		<person> ~ numb
    -7		<side> ~ .
    7	sharp_pain:-12 radiating_pain:26 weakness:-31 numbness:20 calf_swelling:-7	<side> ~ <part>
    -7		<side> ~ but
    7	worsening:-56 persistent_beyond_72h:12	<the> <time>
    7	emergency:38	<the> and
    7	emergency:47	<the> and e
    -7		<the> massage
    7		<the> ~ before
    7	emergency:95	<the> ~ e
    -7		<the> ~ for
    -7		<the> ~ o
    -7		<the> ~ ya
    7	emergency:58	a and
    7	persistent_beyond_72h:62	a week
    7	sharp_pain:-20 weakness:-31 tingling:-3 persistent_beyond_72h:-14	and
    7	emergency:24	and e
    -7		and he
    7	weakness:18 faint_dizzy:1	and i
    7		and ~ <time>
    7	history_injury:56	and ~ hurts
    -7		and ~ on
    7		and ~ sore
    -7	faint_dizzy:42	and ~ to
    7		better ~ <be>
    7		but ~ <the>
    -7		can ~ say
    7		con dolor
    7		cuando <my>
    7	saddle_numbness:18	cuando me
    -7		cuanto
    -7		de ~ <be>
    -7		debilidad en
    -7		debilidad en <the>
    -7		debilidad ~ <part>
    -7		debilidad ~ <the>
    -7		do ~ <the>
    7		do ~ want
    -7		dolor ni
    -7		dolor ~ que
    -7		en ~ ,
    7		esto
    -7		ever
    7		feels like
    7		fine ~ ,
    7	emergency:17	from <the>
    7		from a
    -7		from ~ ,
    -7		gone
    7	weakness:90	grip
    -7		hormigueo en
    -7		hormigueo en <the>
    7		hormigueo ~ ,
    -7		i call
    -7		i came in
    -7	numbness:35	i ~ <part>
    -7		i ~ for
    -7		i ~ in
    7	faint_dizzy:26	i ~ off
    7		if ~ .
    7		in <part>
    7		in <side> <part>
    7	sharp_pain:-22 numbness:-25	in <the>
    7		in hives
    7		is numb
    7		it ~ #
    7	radiating_pain:53 numbness:-16	it ~ <my>
    -7	worsening:33	it ~ and
    -7		it ~ in
    7	sharp_pain:16	it ~ like
    7		just ~ ,
    7		la mano
    7	persistent_beyond_72h:46	late+better
    7	worsening:10	late+came
    7	sharp_pain:-3 persistent_beyond_72h:60	late+duele
    -7		late+leg
    7	persistent_beyond_72h:55	late+painful
    7		late+then
    7		late+tingling
    7	sharp_pain:-32 weakness:69	leg
    -7		llegue
    -7		mas ~ ayer
    7		massage <be>
    -7		me siento
    -7		might
    -7		much better
    7	sharp_pain:-29 weakness:-1 tingling:13	no .
    7	numbness:8	no <be> <the>
    -7		no <my>
    -7	weakness:20	no me
    -7		no ~ since
    7	radiating_pain:-43 numbness:-2 worsening:-20 bladder_bowel:2 emergency:-4	not
    7		not better
    -7		not put
    7		not want
    -7		not ~ <time>
    -7		not ~ say
    -7		nothing since
    -7		numb ~ <time>
    7	numbness:17 allergic_reaction:-15	of <my>
    -7		of it
    7	tingling:1	of ~ ,
    7	bladder_bowel:-3 saddle_numbness:101 allergic_reaction:-3 emergency:5	on <the>
    -7	tingling:10	on ~ <side>
    7	tingling:-45 faint_dizzy:15	out
    7	sharp_pain:10 weakness:-28 bladder_bowel:-23 chest_breath:-12	pain
    7	sharp_pain:-7 radiating_pain:100	pain ~ <part>
    -7		para <the>
    -7		puedo ~ hoy
    7		que no <be>
    7		r
    -7		same as
    -7		severe bruising
    7		sharp ~ <part>
    7		sharp ~ in
    -7		shooting pains
    -7		should i
    -7	weakness:-3 tingling:7 persistent_beyond_72h:-46	si
    -7		si <my> da
    7		since ~ <the>
    7		sit
    -7		sure
    7		than <the>
    7		than ~ <the>
    7		there ~ <the>
    7		tingling ~ <side>
    7		tingling ~ yes
    -7		to it
    -7		to you
    7		to ~ <count>
    7	sharp_pain:8 weakness:13	to ~ <the>
    7		to ~ to
    7		va <the>
    7		want to <be>
    7		well ,
    -7		what ~ <my>
    -7		who do
    -7		who do i
    -7		who ~ i
    7	numbness:-2	with <the>
    7	weakness:-17	with a
    -7		worse ~ yesterday
    7		worst
    7		y <be>
    -7		y si <my>
    -7		y ~ <my>
    7		yes ,
    7		yes .
    7		you said to
    -7		you ~ <the>
    6		# ~ y
    -6		, and <the>
    -6	self_harm:25	, i
    6		, my
    -6		, nothing
    6		, numb
    -6		, thanks
    -6		, would
    -6		, ~ <feel>
    -6		, ~ fine
    -6		, ~ help
    6	weakness:2	, ~ just
    6		, ~ sore
    -6		, ~ weakness
    -6	weakness:5	. <my>
    6		. and
    -6		. feeling
    -6		. me
    6		. only
    6		. ~ <have>
    -6		. ~ after
    6		. ~ do
    -6		. ~ good
    6		. ~ thing
    -6	sharp_pain:13 weakness:-30 numbness:-24 tingling:-5 persistent_beyond_72h:15 allergic_reaction:12	/^ac/
    -6		/^achy/
    -6		/^aft/
    -6		/^afte/
    6		/^ali/
    -6		/^alw/
    -6		/^alwa/
    6	emergency:10	/^ambu/
    6	weakness:-1 tingling:-2 worsening:3 persistent_beyond_72h:-2 pregnancy_symptom:1 fever:5	/^and/
    6		/^apar/
    -6		/^asd/
    -6		/^baja/
    6		/^big$/
    -6		/^bit$/
    6		/^blee/
    -6		/^book/
    -6		/^bor/
    6		/^bum/
    -6	weakness:9 pregnancy_symptom:-1	/^can/
    -6		/^clea/
    6	history_injury:5	/^cra/
    6	persistent_beyond_72h:52	/^days/
    6	numbness:12	/^dedo/
    6		/^del$/
    6	faint_dizzy:15	/^desm/
    -6	history_disc:82	/^dis/
    -6		/^doe/
    -6		/^does/
    6	numbness:-8 emergency:14	/^dro/
    6	weakness:-53 tingling:-9 worsening:-18 bladder_bowel:-17 allergic_reaction:-24 emergency:-39	/^du/
    6		/^empe/
    6	sharp_pain:7 radiating_pain:-1 weakness:-2 numbness:-12 tingling:-43 worsening:4 chest_breath:-23 faint_dizzy:-23	/^es/
    6		/^esto/
    6		/^few$/
    6	sharp_pain:-26 weakness:2 emergency:-9	/^foo/
    6	saddle_numbness:-9	/^foot/
    -6	numbness:12	/^for$/
    6		/^fuer/
    6		/^goe/
    6		/^goes/
    -6		/^goo/
    6	sharp_pain:-8 worsening:-2 severe_headache:8	/^hea/
    6	sharp_pain:13 radiating_pain:18	/^hip$/
    -6		/^his/
    6	sharp_pain:-6 radiating_pain:-19 weakness:-7 numbness:-19 tingling:-8 persistent_beyond_72h:-14 pregnancy_symptom:-46 bladder_bowel:-5 saddle_numbness:-12 chest_breath:-22 severe_headache:-16 faint_dizzy:-25 allergic_reaction:-3 severe_bruising:-26 emergency:-6	/^ho/
    6	weakness:14	/^hol/
    -6		/^hora/
    6		/^horr/
    -6		/^how/
    -6		/^ima/
    -6		/^imag/
    6	sharp_pain:3 tingling:4 worsening:-65 persistent_beyond_72h:-42 history_disc:-32 bladder_bowel:-24 calf_swelling:-37 fever:-32 severe_bruising:-14 emergency:-6	/^li/
    6		/^liv/
    6		/^llev/
    -6		/^mai/
    -6		/^mand/
    6	faint_dizzy:233	/^mare/
    -6		/^mess/
    -6	pregnancy_symptom:39	/^min/
    6		/^mor/
    -6		/^nada/
    6	severe_bruising:70	/^negr/
    -6		/^nex/
    -6		/^next/
    6	sharp_pain:-36 numbness:-11 history_disc:2 self_harm:-10	/^now/
    6	sharp_pain:-27 radiating_pain:-35 weakness:-50 numbness:17 tingling:-18 worsening:-41 saddle_numbness:21 calf_swelling:-18 emergency:-16	/^numb/
    -6		/^ol/
    6	bladder_bowel:5	/^orin/
    -6	chest_breath:26	/^pec/
    6		/^pee$/
    -6		/^perh/
    6		/^pink/
    -6		/^pued/
    -6		/^repl/
    6		/^ribs/
    -6		/^ring/
    -6		/^sab/
    6	weakness:-27 numbness:22	/^sens/
    -6	weakness:15	/^sl/
    -6		/^sli/
    6	faint_dizzy:9	/^spi/
    -6		/^thes/
    6	sharp_pain:-4	/^thou/
    -6		/^tow/
    -6		/^tuve/
    6	numbness:-12 tingling:-33 persistent_beyond_72h:-54	/^tw/
    6		/^two$/
    6		/^ty/
    6	numbness:-3	/^una$/
    6		/^una/
    6		/^und/
    6		/^unde/
    -6		/^ver/
    6	sharp_pain:-22 radiating_pain:11 weakness:-27 worsening:-33 persistent_beyond_72h:-38 fever:-5 emergency:13 self_harm:39	/^wa/
    6		/^wake/
    -6	sharp_pain:14	/^was$/
    6	bladder_bowel:198	/^wet/
    6		/^wher/
    -6		/^whet/
    -6		/^won/
    6		/^wris/
    6	persistent_beyond_72h:-7	/abl/
    -6		/achy$/
    -6		/achy/
    -6		/ades$/
    -6		/ades/
    -6		/afte/
    -6		/after/
    -6		/agi/
    -6		/alw/
    -6		/alwa/
    -6		/alway/
    6	emergency:4	/ambu/
    6	emergency:59	/ambul/
    6	sharp_pain:-5 radiating_pain:-24 weakness:-18 numbness:-7 persistent_beyond_72h:-35 saddle_numbness:-17 severe_headache:-46 faint_dizzy:-5 allergic_reaction:-15 severe_bruising:-20 emergency:-21	/ant/
    6		/apart/
    -6		/arar$/
    -6		/ario/
    6	sharp_pain:-23 radiating_pain:8 weakness:2 allergic_reaction:-16	/arm$/
    6	sharp_pain:-43 radiating_pain:-57 weakness:-11 numbness:-45 tingling:-9 persistent_beyond_72h:-26 history_disc:-51 pregnancy_symptom:-13 bladder_bowel:-40 saddle_numbness:-12 chest_breath:-38 fever:-24 severe_headache:-15 faint_dizzy:-18 allergic_reaction:-17 severe_bruising:-31 emergency:-11 self_harm:-27	/as$/
    -6		/asd/
    -6		/autom/
    6		/ayuda/
    6		/bad/
    -6		/baja/
    -6		/bana/
    6		/big$/
    -6		/bit$/
    6	radiating_pain:-15 weakness:45 numbness:-32 worsening:15 persistent_beyond_72h:-45	/ble/
    6	pregnancy_symptom:5	/blee/
    6		/bleed/
    6		/blin/
    -6		/book/
    6		/bot/
    6	sharp_pain:-21 radiating_pain:25 tingling:27	/bra/
    6	emergency:13	/bula/
    6	emergency:10	/bulan/
    6		/bum/
    6	tingling:-13	/by$/
    6	sharp_pain:9	/cad/
    6	weakness:14	/camin/
    -6	history_injury:-1 pregnancy_symptom:-4 self_harm:-2	/can/
    6		/cau/
    6	radiating_pain:-39 tingling:-12 chest_breath:-56 emergency:-1	/cha/
    6	numbness:-6 worsening:-46	/chi/
    -6		/cion/
    6		/cks/
    -6		/clea/
    -6		/clear/
    -6	sharp_pain:-13 numbness:40 tingling:-28	/co$/
    6	weakness:-9 tingling:3	/como/
    -6		/conta/
    -6		/corre/
    6	numbness:-17	/cos/
    6		/cro/
    6	bladder_bowel:66	/dde/
    6		/ded$/
    6		/dedo/
    6		/den/
    6		/dent/
    6	faint_dizzy:48	/desm/
    6	faint_dizzy:19	/desma/
    6	worsening:7	/dia$/
    6	sharp_pain:-7	/din/
    -6		/doe/
    -6		/does$/
    -6		/does/
    6		/dow/
    -6		/dre/
    6	numbness:-64 persistent_beyond_72h:-35 chest_breath:-1	/eak/
    -6		/eave$/
    -6		/ecio$/
    -6		/ecio/
    -6		/ede$/
    6	weakness:10	/edo$/
    6	bladder_bowel:44	/eed$/
    6		/eem/
    -6		/emai/
    6	tingling:-26 persistent_beyond_72h:-4	/emp/
    -6		/ende/
    6	sharp_pain:-57 numbness:-7 tingling:-16 persistent_beyond_72h:-27 history_injury:-16	/eng/
    6		/engo/
    6	radiating_pain:-41 weakness:-54 tingling:-8 worsening:-23 persistent_beyond_72h:-52 bladder_bowel:6 chest_breath:-46 allergic_reaction:-18 severe_bruising:-9 self_harm:-21	/ent/
    -6		/epl/
    -6		/ept/
    6		/erat/
    6		/erec/
    -6		/erh/
    -6		/erha/
    -6		/erhap/
    6	faint_dizzy:3	/erti/
    6	faint_dizzy:26	/esm/
    6	faint_dizzy:76	/esma/
    6	faint_dizzy:8	/esmay/
    6	chest_breath:21	/espi/
    6	sharp_pain:27 weakness:-2	/eve/
    6	emergency:76	/ey$/
    6		/few$/
    -6		/ff$/
    6	persistent_beyond_72h:-4	/fie/
    6	sharp_pain:-10 numbness:13	/foo/
    6	numbness:4 saddle_numbness:-29	/foot/
    -6	numbness:15	/for$/
    -6	persistent_beyond_72h:14 history_injury:18	/for/
    6		/fra/
    -6		/fte/
    -6		/fter/
    6		/fuer/
    6		/ggi/
    6		/goe/
    6		/goes$/
    6		/goes/
    -6		/goo/
    -6		/gre/
    6		/guan/
    6	sharp_pain:11	/guant/
    -6		/gur/
    6	sharp_pain:-13 radiating_pain:-34 weakness:32 persistent_beyond_72h:-1 history_disc:-5 history_injury:-10 bladder_bowel:-13 saddle_numbness:-41 fever:-38 severe_headache:-21 severe_bruising:-5 emergency:-6	/han/
    6	sharp_pain:-41 weakness:33 numbness:23 persistent_beyond_72h:-12	/hand$/
    -6		/haps$/
    -6		/haps/
    6	sharp_pain:-3 radiating_pain:11 numbness:-7 tingling:-4 worsening:1 persistent_beyond_72h:-5 history_disc:-7 history_injury:-24 osteoporosis:-13 pregnancy_symptom:3 saddle_numbness:-4 chest_breath:-9 severe_bruising:-25 emergency:-3	/he$/
    6	severe_headache:36 faint_dizzy:29	/head$/
    6		/hee/
    6	numbness:5 worsening:-6 osteoporosis:4 pregnancy_symptom:8	/here$/
    6	numbness:2 pregnancy_symptom:8	/here/
    -6		/hese$/
    -6		/hese/
    -6		/heth/
    -6		/hethe/
    6		/hil/
    6		/hill/
    -6	numbness:25 saddle_numbness:10	/hing$/
    -6	numbness:20 pregnancy_symptom:-1 saddle_numbness:26 faint_dizzy:9	/hing/
    6		/hip$/
    -6	radiating_pain:51	/hoo/
    6	sharp_pain:10	/horr/
    6		/hum/
    6		/hurts/
    -6		/iar$/
    6	radiating_pain:14 weakness:-8 tingling:-5	/iat/
    6	radiating_pain:212	/iatic/
    6	sharp_pain:24 chest_breath:30	/ibs$/
    6		/ibs/
    6	sharp_pain:-20	/iend/
    6		/iero/
    6		/igue$/
    6	numbness:33 worsening:-32 emergency:-1	/ike/
    -6		/iked$/
    -6		/iked/
    6	sharp_pain:-59 tingling:-1 history_injury:-41	/ill$/
    -6		/im$/
    -6		/imag/
    -6		/imagi/
    6		/imes/
    6	weakness:34 worsening:12	/imp/
    6		/inar$/
    6	pregnancy_symptom:14	/ince$/
    6		/ince/
    -6	weakness:-11 tingling:-27 history_disc:7 bladder_bowel:6	/ine/
    -6		/ines/
    -6		/iness/
    -6	numbness:-13 worsening:-25 history_injury:-27 bladder_bowel:21	/is$/
    6	sharp_pain:-73 numbness:-45 worsening:-5	/ita/
    -6		/ito$/
    6	sharp_pain:-14 persistent_beyond_72h:-7 self_harm:117	/ivi/
    6		/jo$/
    -6		/lades/
    6	emergency:11	/lanc/
    6	weakness:-62 numbness:13 tingling:3	/lee/
    6	weakness:-7 numbness:-29	/len/
    6		/less/
    -6	severe_headache:51	/lig/
    6		/lip/
    6	allergic_reaction:41	/liste/
    6	self_harm:179	/liv/
    6		/llev/
    6	numbness:-40 persistent_beyond_72h:-6 emergency:-15	/ls$/
    -6		/lto$/
    -6		/lwa/
    -6		/lway/
    -6		/lways/
    -6		/magin/
    6	faint_dizzy:53	/mare/
    6		/mba/
    6	emergency:102	/mbu/
    6	emergency:14	/mbul/
    6	emergency:31	/mbula/
    -6	history_injury:10	/ment/
    -6		/mer/
    -6		/mess/
    6	numbness:10	/mid/
    -6		/mie/
    -6		/migh/
    -6		/might/
    6	fever:20	/mom/
    6	fever:49	/mome/
    -6		/nada/
    6	severe_headache:-4	/nce$/
    6	severe_bruising:86	/negr/
    -6	tingling:-33	/nes/
    -6		/nex/
    -6		/next$/
    -6		/next/
    6		/ngr/
    6		/nor/
    -6	sharp_pain:-16 radiating_pain:-14 tingling:-37 worsening:-11 history_disc:-15 osteoporosis:-10 pregnancy_symptom:-2 bladder_bowel:4 chest_breath:-2 calf_swelling:-12 fever:-6 faint_dizzy:-2 emergency:-15	/not/
    6	pregnancy_symptom:-3	/now$/
    -6		/nsa/
    -6		/nsaje/
    6		/nta$/
    -6		/nter/
    6		/ntrol/
    6	sharp_pain:-28 radiating_pain:-23 weakness:-49 numbness:119 tingling:-57 worsening:-31 persistent_beyond_72h:-60 history_injury:-2 pregnancy_symptom:-12 calf_swelling:-40 fever:-48 severe_headache:-6 faint_dizzy:-8 allergic_reaction:-27 severe_bruising:-39 emergency:-1	/numb/
    -6		/oco$/
    6	radiating_pain:-14 tingling:-20 allergic_reaction:44	/oll/
    6		/olla/
    6	sharp_pain:12 weakness:-28 numbness:-3 saddle_numbness:-5 fever:-14 allergic_reaction:-7 emergency:-3	/olo/
    -6		/oni/
    -6		/onta/
    6	bladder_bowel:4	/ontro/
    6		/orc/
    -6	sharp_pain:-5 weakness:-32 numbness:-35 worsening:2 pregnancy_symptom:-60 saddle_numbness:-55 chest_breath:-8 severe_headache:-32 faint_dizzy:-22 allergic_reaction:-20 emergency:-34	/ore/
    6	weakness:-9 bladder_bowel:30	/orina/
    -6		/ossi/
    -6		/our$/
    6	weakness:6	/ove$/
    -6		/ox$/
    6		/part$/
    6		/pee$/
    -6		/perh/
    -6		/perha/
    6	sharp_pain:-38 weakness:17 persistent_beyond_72h:-12 history_injury:-1	/pie/
    6	weakness:12	/pier/
    6		/pink/
    -6		/poc/
    -6		/poco$/
    -6		/ppy$/
    -6		/ppy/
    6	persistent_beyond_72h:26	/pro/
    -6	weakness:2 numbness:-34	/pued/
    -6		/raba/
    6	weakness:47	/ral/
    -6		/rang/
    -6		/range/
    -6		/rap/
    -6		/raro/
    -6		/rde/
    6		/rdi/
    -6		/ren$/
    -6		/rent/
    -6		/rep/
    -6		/repl/
    -6		/rha/
    -6		/rhap/
    -6		/rhaps/
    6		/ribs$/
    6	sharp_pain:2	/ribs/
    6		/rist/
    -6	saddle_numbness:22	/riv/
    6	sharp_pain:-45 radiating_pain:15 weakness:11 tingling:15 bladder_bowel:-7	/rm$/
    6	fever:38	/rmo/
    -6		/sapp/
    -6		/shed$/
    -6		/shed/
    6	numbness:38 calf_swelling:3	/shin/
    6		/sid/
    6	sharp_pain:9	/side$/
    6	tingling:2	/side/
    6		/sigue/
    -6		/sli/
    6	sharp_pain:-15 faint_dizzy:124	/smay/
    -6	emergency:39	/spe/
    -6		/sper/
    6	sharp_pain:-24 radiating_pain:-35 tingling:-76 worsening:-14 persistent_beyond_72h:-21 history_disc:-10 pregnancy_symptom:-15 saddle_numbness:-8 calf_swelling:-7 faint_dizzy:-38 allergic_reaction:-33 severe_bruising:-17 emergency:-3	/st$/
    6		/tchy$/
    6		/tchy/
    6	tingling:-7 worsening:4 persistent_beyond_72h:-3 pregnancy_symptom:-4 emergency:-6	/the$/
    -6		/thes/
    -6		/these/
    6		/thro/
    -6		/tie/
    6		/tone/
    -6		/tow/
    6		/tri/
    6		/ture$/
    6		/ture/
    -6		/tuve$/
    -6		/tuve/
    6		/two$/
    6		/two/
    -6		/ual$/
    -6		/uanto/
    6		/uda$/
    6		/uda/
    6	self_harm:57	/uic/
    6	self_harm:19	/uiero/
    -6	severe_bruising:49	/uis/
    6		/uita/
    6	emergency:12	/ulan/
    6	emergency:55	/ulanc/
    6		/una/
    -6		/ur$/
    6	history_injury:13 self_harm:-4	/urts$/
    6	sharp_pain:1	/urts/
    -6		/utom/
    -6		/utoma/
    -6		/uve$/
    6	self_harm:42	/viv/
    6	numbness:19	/wake/
    -6		/was$/
    -6		/ways$/
    -6		/ways/
    6	bladder_bowel:125	/wet/
    -6		/whet/
    -6		/wheth/
    6		/wo$/
    -6		/won/
    -6	bladder_bowel:46	/work/
    6		/wris/
    6		/wrist/
    -6		/years/
    6		/yuda$/
    6		/yuda/
    6	numbness:-1	: ~ :
    6		<be> dead
    -6		<be> dolor ni
    6		<be> here
    -6		<be> it
    6	numbness:53	<be> like
    6	numbness:3 tingling:-3 pregnancy_symptom:11 saddle_numbness:-4	<be> ~ <be>
    -6	numbness:-7 calf_swelling:42 emergency:19	<be> ~ and
    -6		<be> ~ cold
    -6		<be> ~ morning
    -6	numbness:10	<be> ~ numb
    6		<be> ~ sore
    -6		<be> ~ today
    -6		<be> ~ when
    -6		<be> ~ yesterday
    6	persistent_beyond_72h:-7 severe_headache:-18 faint_dizzy:33 emergency:8	<become> ~ <the>
    -6		<become> ~ would
    6		<count> ~ <count>
    -6		<count> ~ and
    6		<day> ~ sore
    -6		<feel> good
    -6		<feel> great
    6		<feel> ~ <be>
    -6		<have> ~ <be>
    -6		<my> <part> <feel>
    6	numbness:28	<my> <part> <have>
    6		<my> ~ after
    6		<my> ~ ciatica
    6	sharp_pain:24 faint_dizzy:30	<my> ~ en
    6		<my> ~ should
    6		<part> <side>
    -6	numbness:13	<part> on
    6		<part> with
    -6	history_injury:54	<part> ~ <time>
    6	sharp_pain:-3 numbness:15 tingling:21 chest_breath:-15	<part> ~ like
    -6	numbness:61	<part> ~ numb
    -6		<part> ~ ya
    6		<side> <time>
    6		<side> of
    -6		<side> sore
    -6		<side> ~ <have>
    6	weakness:40	<the> <part> no
    6		<the> <side> of
    -6		<the> ache <be>
    -6		<the> morning than
    -6		<the> ~ about
    -6		<the> ~ after
    -6	weakness:-26	<the> ~ de
    6		<the> ~ hot
    6		<the> ~ nothing
    6	sharp_pain:59	<the> ~ pain
    -6		<the> ~ paso
    -6		<the> ~ than
    -6	bladder_bowel:3	<time> ,
    6	persistent_beyond_72h:43	<time> now
    -6		<time> ~ .
    6		<time> ~ still
    6		<time> ~ today
    -6		? ~ not
    -6		a massage
    -6	radiating_pain:26	ache
    -6		achy
    -6		after ,
    6	tingling:-61	al
    -6		always
    6		am in
    -6		an ache
    -6		and <side>
    6	numbness:-6 worsening:-20 persistent_beyond_72h:5 history_disc:32 pregnancy_symptom:47	and ~ <be>
    -6	fever:3	and ~ <become>
    -6		and ~ since
    6		apart
    6		apart from
    6		apart from <the>
    6		apart ~ <the>
    6		as <time>
    6		as day
    6		ayer ~ <the>
    6		ayuda
    -6		before <the>
    -6		before the
    -6		better every
    -6		better than
    -6		better ~ <time>
    6		big
    -6		bit
    -6		bit ~ than
    -6		blades
    -6		but i <be>
    -6	worsening:57	by
    -6		calambritos en
    -6		calambritos en <the>
    -6		came in with
    -6		can not put
    -6		can not really
    -6		can you
    6		can ~ <become>
    6	weakness:22 bladder_bowel:-16 severe_headache:9	can ~ <the>
    -6		can ~ put
    -6		cleared up
    -6		con <the>
    -6		could <be>
    -6		could be
    -6		could ~ <my>
    6	persistent_beyond_72h:84	days
    6		del
    6		do not want
    -6		do ~ <have>
    -6		do ~ <my>
    -6		do ~ <part>
    -6		do ~ if
    6		do ~ to
    -6		does
    -6		duele ~ ayer
    6	radiating_pain:61 worsening:42	el dolor
    -6		el pecho
    -6		el pie
    6		es normal
    6		every
    6		fainted
    6		feel it
    6		few
    -6	numbness:11	for
    -6		for <time>
    6		for ~ <my>
    -6		for ~ i
    6		goes
    6		good ~ <part>
    6		good ~ and
    6		good ~ i
    -6		grand
    -6		hago si <be>
    -6		hago ~ <be>
    6	sharp_pain:-7 numbness:11	hand
    6	numbness:43	has gone
    6		help <my> please
    6		help me
    6		help ~ please
    6	sharp_pain:11 radiating_pain:11	hip
    -6		how ~ <be>
    6		hurts
    6		i <be> in
    -6		i did not
    -6		i will
    -6	numbness:2	i ~ <my>
    -6		i ~ good
    -6	chest_breath:16	i ~ i
    -6		i ~ or
    6		if i <be>
    -6		in ~ <become>
    -6		in ~ <my>
    -6		it ~ morning
    -6		just ~ <be>
    -6		just ~ it
    6		just ~ not
    -6		last ~ but
    6		late+bad
    6		late+change
    -6	persistent_beyond_72h:26	late+every
    -6		late+free
    6		late+hormigueo
    6		late+hurting
    -6		late+las
    6		late+monday
    6		late+right
    -6		late+shoulders
    6	persistent_beyond_72h:28	late+sigue
    -6		late+so
    -6		leave
    -6		liked
    -6		little sore
    6		love
    -6		mas que ayer
    6		more ~ <the>
    -6		morning than
    6		never ~ before
    -6		next
    -6		no bother
    6	weakness:90	no ~ <part>
    6		no ~ bien
    6		normal ~ <my>
    6		normal ~ <part>
    6		not <feel> it
    -6		not really
    -6		not really say
    -6	numbness:29	numb ~ <the>
    6	sharp_pain:19	of #
    6	saddle_numbness:-12 fever:12	on ~ <part>
    -6		or ~ <be>
    -6		or ~ cold
    6		out ~ <count>
    -6		pain s
    6		pain ~ /
    -6		pain ~ bit
    6		pain ~ not
    -6		parar
    6		pee
    -6		perhaps
    -6		que ayer
    6	self_harm:9	quiero
    -6		really say
    6		ribs
    -6		ring
    -6		same as ever
    6		sciatica ~ up
    6		sharp ~ <my>
    6		shooting ~ <part>
    -6		si <my>
    -6		si me
    -6	sharp_pain:12	si ~ <the>
    -6		si ~ da
    6		sigue
    6		since ~ <become>
    -6		since ~ in
    -6		slight headache
    6		so bad
    -6		something ~ <my>
    -6		something ~ <side>
    -6		something ~ with
    6		sore ~ <time>
    6		soreness ~ <be>
    6		still hurts
    -6		strange
    -6		su
    -6		tender ~ <the>
    -6		than last
    6		than the
    6		the left
    6		the point
    -6		the table
    6		there <be> <the>
    6		there s
    -6		these
    6	sharp_pain:22 faint_dizzy:2	time i
    6		to <part>
    6	weakness:-1 emergency:15	to <the>
    6	radiating_pain:17	to the
    -6		tuve
    6		two
    6	sharp_pain:18	una
    6		up ~ <time>
    6		va a
    -6	allergic_reaction:2	was
    6		was fine
    -6		was not
    -6		whether
    -6		whether ~ <part>
    -6		who <be>
    -6		will ~ <the>
    -6		with <my>
    -6	worsening:8	with ~ <part>
    -6		worse ~ than
    -6		would like
    6		would ~ ,
    -6		would ~ <the>
    -6		would ~ help
    6	self_harm:21	would ~ i
    -6		y <the> <part>
    -6		y ~ .
    6	severe_headache:-8	y ~ <the>
    -6		y ~ da
    -6		years
    5	sharp_pain:12	# out of
    5	sharp_pain:-30	# ~ ,
    5		# ~ <have>
    5		# ~ <side>
    5		# ~ of
    5		# ~ today
    -5		, <have> not
    5	weakness:11	, <my> <part>
    5		, <side> <part>
    5		, <time>
    5		, could not
    -5		, do
    5		, en
    5		, en <the>
    5		, es
    -5		, exactly
    -5		, i <be>
    5		, it <be>
    -5		, just <the>
    -5		, not
    5		, ~ bit
    5		, ~ can
    5		, ~ de
    -5		, ~ good
    5		, ~ hurts
    5	numbness:-17	, ~ like
    5		, ~ pins
    -5		, ~ put
    5		, ~ que
    5		, ~ say
    -5		, ~ tell
    5		, ~ with
    -5		, ~ you
    5		. .
    5		. can not
    -5		. i will
    5		. it <be>
    5		. ~ <my>
    5		. ~ ?
    5		. ~ can
    5		. ~ massage
    5		/^ah/
    5	chest_breath:160	/^air/
    5		/^aire/
    -5	weakness:-4 worsening:-28 pregnancy_symptom:-5 calf_swelling:-3 faint_dizzy:-1 allergic_reaction:24 emergency:-18	/^al/
    -5		/^alt/
    -5		/^alto/
    5	sharp_pain:-11 persistent_beyond_72h:-12	/^am/
    5		/^apa/
    5		/^aro/
    5		/^arou/
    5		/^asa/
    5		/^asap/
    5		/^bad$/
    -5		/^bana/
    5		/^bec/
    5	saddle_numbness:3	/^bits/
    5	severe_bruising:10	/^blac/
    5		/^ble/
    5		/^bli/
    -5	numbness:-38 tingling:6 history_injury:-14	/^bo/
    5	tingling:12	/^both/
    5	chest_breath:106	/^brea/
    5	fever:5	/^burn/
    5	worsening:7	/^cada/
    5		/^ciat/
    -5		/^cit/
    -5		/^cita/
    -5		/^comm/
    -5		/^conv/
    5	pregnancy_symptom:3	/^cram/
    -5		/^dec/
    -5		/^deje/
    5		/^der/
    5		/^dere/
    5	weakness:-33 worsening:-3	/^des/
    5		/^dic/
    5		/^dice/
    -5		/^disa/
    5	weakness:-4 numbness:-3 tingling:-16 persistent_beyond_72h:3 history_disc:-12 history_injury:-10 pregnancy_symptom:-2 chest_breath:-12 calf_swelling:-24 fever:-19 allergic_reaction:-23 severe_bruising:-57 emergency:-37 self_harm:-36	/^do/
    5	persistent_beyond_72h:1	/^doli/
    5		/^drop/
    5		/^elb/
    5		/^elbo/
    5	sharp_pain:38	/^ele/
    -5		/^ema/
    -5		/^emai/
    -5	sharp_pain:-11 tingling:-58 persistent_beyond_72h:-5 severe_headache:-5 severe_bruising:25	/^en/
    5		/^enci/
    5	bladder_bowel:8	/^esca/
    -5		/^esp/
    -5		/^espe/
    5	worsening:11	/^ever/
    5	sharp_pain:57	/^exc/
    -5		/^felt/
    5	fever:110	/^fev/
    5	fever:71	/^feve/
    5	sharp_pain:-26 persistent_beyond_72h:-22 bladder_bowel:-10 saddle_numbness:-35 severe_headache:-12 faint_dizzy:-16 allergic_reaction:-21 severe_bruising:-1 emergency:-48	/^fi/
    5		/^fis/
    5		/^fist/
    5	worsening:3	/^flar/
    -5		/^foun/
    5	weakness:10 tingling:-20	/^fue/
    -5		/^good/
    5		/^got/
    -5		/^gran/
    -5		/^gy/
    5		/^habi/
    -5		/^him$/
    -5		/^him/
    -5	worsening:20	/^hoy$/
    -5		/^hoy/
    5	allergic_reaction:85	/^itc/
    5	allergic_reaction:58	/^itch/
    -5		/^jaj/
    -5		/^jaja/
    -5		/^kep/
    -5		/^kept/
    5	sharp_pain:-13 weakness:14 numbness:-6 tingling:-15 worsening:-23 persistent_beyond_72h:-20 calf_swelling:14 allergic_reaction:-38 emergency:-2	/^leg/
    5	allergic_reaction:17	/^lip/
    5		/^look/
    5	numbness:6	/^lost/
    5		/^low/
    -5		/^mad/
    -5		/^made/
    -5		/^mag/
    -5	severe_headache:13	/^mig/
    -5		/^mol/
    5	self_harm:15	/^my/
    5	bladder_bowel:22	/^mys/
    5	self_harm:20	/^myse/
    -5		/^nad/
    -5		/^none/
    5	sharp_pain:-33 tingling:-4 bladder_bowel:-7	/^now$/
    -5		/^offi/
    5		/^ori/
    5		/^pal/
    -5		/^par/
    5		/^peo/
    -5	tingling:72	/^pins/
    -5		/^poss/
    5	radiating_pain:-6	/^pur/
    -5		/^rain/
    -5		/^rar/
    5		/^rath/
    -5		/^rece/
    5	numbness:33	/^see/
    5		/^shin/
    -5		/^sign/
    5	weakness:-11	/^sk/
    5	history_disc:-14 history_injury:-9 allergic_reaction:-8 severe_bruising:-23 emergency:18	/^so/
    -5	sharp_pain:11	/^som/
    5	weakness:25	/^ste/
    5		/^sub/
    5		/^sud/
    5		/^sudd/
    -5		/^tal$/
    -5	weakness:-7 worsening:-23 persistent_beyond_72h:-7 history_injury:-1 pregnancy_symptom:-3 bladder_bowel:-45 fever:35 faint_dizzy:-20 allergic_reaction:-28 emergency:-13 self_harm:-9	/^te/
    5		/^temp/
    5	sharp_pain:-15 radiating_pain:-34 weakness:-14 numbness:-12 tingling:-13 persistent_beyond_72h:-16 history_disc:-25 history_injury:-14 osteoporosis:-6 pregnancy_symptom:-26 bladder_bowel:-38 saddle_numbness:-31 chest_breath:-24 calf_swelling:-24 fever:-3 faint_dizzy:-41 severe_bruising:-27 emergency:-15 self_harm:-14	/^th/
    5	sharp_pain:-25	/^tho/
    5	numbness:6	/^thum/
    -5		/^toni/
    -5		/^tot/
    -5		/^tota/
    -5		/^tu/
    5	sharp_pain:39 worsening:-30 history_injury:-5	/^un/
    -5		/^uno/
    5		/^veo$/
    5		/^veo/
    -5		/^very/
    -5	allergic_reaction:5	/^was/
    -5		/^weat/
    5	bladder_bowel:26	/^wee$/
    5		/^wet$/
    5		/^whe/
    5	sharp_pain:-10 weakness:-2 tingling:-44 pregnancy_symptom:-1 calf_swelling:-25 fever:-22 severe_headache:-18 faint_dizzy:28 allergic_reaction:-12 severe_bruising:-13 emergency:-2	/^wo/
    5	persistent_beyond_72h:-9 fever:-2	/^wor/
    -5		/^you$/
    5	sharp_pain:37	/abi/
    5		/abia$/
    5	sharp_pain:9	/abia/
    -5		/abria/
    5	numbness:-9 severe_bruising:20	/ado$/
    -5	bladder_bowel:4 saddle_numbness:42	/age/
    5		/agg/
    5		/aguan/
    -5		/aha$/
    -5		/aha/
    5	history_disc:30	/ainf/
    5	history_injury:48	/ainfu/
    5		/ainte/
    5		/aire$/
    5		/aire/
    -5		/aje/
    5	numbness:-5	/ak$/
    5		/alie/
    5	emergency:40	/alli/
    5	emergency:8	/allin/
    5		/als/
    -5		/alto/
    -5		/ambri/
    5		/amed/
    -5		/amo$/
    -5		/ance/
    -5		/ange/
    5	worsening:17	/angr/
    -5		/anke/
    -5		/ansa/
    5		/appen/
    -5		/arar/
    5		/area/
    5		/areo$/
    -5		/arki/
    -5		/arkin/
    5		/arou/
    5		/aroun/
    5	weakness:-20 history_injury:26	/asa/
    5		/asap$/
    5		/asap/
    -5		/ase$/
    -5		/ath$/
    5	sharp_pain:-57 radiating_pain:83 numbness:-40	/atic/
    5		/ature/
    5		/avin/
    5	chest_breath:3	/aving/
    -5	numbness:-12 history_disc:17	/back$/
    5		/bad$/
    -5	osteoporosis:13	/baja$/
    -5		/bath$/
    5		/bec/
    5	radiating_pain:-44	/bla/
    5	severe_bruising:2	/blac/
    5	severe_bruising:90	/black/
    5	allergic_reaction:50	/blist/
    5	history_injury:31	/bone$/
    5	osteoporosis:33	/bone/
    -5		/book$/
    -5		/bor/
    5	weakness:-5 tingling:12	/both/
    -5		/bothe/
    5		/bow$/
    -5		/box$/
    -5		/box/
    5	chest_breath:70	/brea/
    -5		/bria$/
    -5		/bria/
    -5		/brito/
    5	allergic_reaction:73	/burn/
    -5	emergency:38	/call/
    -5		/cans/
    -5		/cansa/
    5	history_injury:106	/ci$/
    5		/cida/
    5	sharp_pain:-4	/cim/
    5		/cima$/
    5		/cima/
    -5		/cina$/
    -5		/cina/
    -5		/cita$/
    -5		/cita/
    5		/cks$/
    5		/comes/
    -5		/comm/
    -5		/conte/
    -5		/conv/
    5	pregnancy_symptom:75	/cram/
    5	pregnancy_symptom:161	/cramp/
    5	self_harm:31	/dal$/
    5	self_harm:18	/dal/
    5	persistent_beyond_72h:19	/days$/
    5	persistent_beyond_72h:18	/days/
    5		/dden$/
    5		/dden/
    -5		/deje/
    -5		/deli/
    -5		/deliv/
    5	weakness:17	/dere/
    5		/derec/
    5		/dice/
    5		/die/
    -5		/disa/
    -5		/disap/
    5		/dizzy/
    -5		/doi/
    5	persistent_beyond_72h:8	/doli/
    5	sharp_pain:-1 radiating_pain:7 worsening:-2 persistent_beyond_72h:-1	/down$/
    -5		/drivi/
    5	weakness:4 emergency:39	/dro/
    5		/drop/
    5	persistent_beyond_72h:6 history_injury:8 osteoporosis:26	/duele/
    5		/eak$/
    -5		/ears$/
    -5		/ears/
    -5		/eav/
    5	fever:89	/ebr/
    5		/edia/
    5		/eems$/
    5		/eems/
    5	sharp_pain:-1	/eeps$/
    5	sharp_pain:-3	/eeps/
    -5		/ees$/
    -5		/ees/
    5		/ef$/
    -5		/egue$/
    -5		/egue/
    -5		/egur/
    -5		/egura/
    -5		/eje/
    5	persistent_beyond_72h:1	/ejori/
    5	weakness:-14 numbness:2 persistent_beyond_72h:-8 saddle_numbness:4 calf_swelling:-21 severe_headache:-3	/el$/
    5		/elb/
    5		/elbo/
    5		/elbow/
    5	persistent_beyond_72h:1	/ele$/
    -5		/eling/
    -5		/eliv/
    -5		/elive/
    5		/elly$/
    -5		/elt$/
    -5		/elt/
    -5		/email/
    -5		/emoj/
    -5		/emoji/
    5		/empeo/
    5	fever:175	/emper/
    5	radiating_pain:-11 numbness:-18 tingling:-12 worsening:-10 persistent_beyond_72h:-27 history_disc:-16 history_injury:-14 chest_breath:-45 faint_dizzy:-16 severe_bruising:-17 emergency:-15	/en$/
    5		/encim/
    5		/ened$/
    5		/ened/
    -5		/erap/
    5		/eratu/
    5	weakness:22 persistent_beyond_72h:-34	/erd/
    -5	history_injury:-4	/ere$/
    5		/erech/
    -5		/erf/
    5	fever:25	/erin/
    5		/erio/
    5		/erna$/
    5		/esca/
    -5		/ese$/
    5	chest_breath:61	/espir/
    -5		/espu/
    -5		/espue/
    -5		/esti/
    -5		/etas/
    5		/eter$/
    -5	tingling:7	/ethi/
    -5		/ethin/
    5	sharp_pain:21	/exc/
    5		/excep/
    5		/ez$/
    -5		/fec/
    -5		/fect/
    -5		/feeli/
    -5		/felt$/
    -5		/felt/
    5	fever:78	/fev/
    5	fever:8	/feve/
    5	sharp_pain:-17 fever:33	/fever/
    -5		/ffi/
    -5		/ffic/
    -5		/ffice/
    -5		/fice/
    5		/fis/
    5		/fist$/
    5		/fist/
    5		/flar/
    5		/flare/
    5	weakness:15 tingling:-41	/flo/
    -5		/forta/
    -5		/foun/
    -5		/found/
    -5		/fter$/
    5	weakness:3	/fue/
    -5		/full/
    5	history_disc:38	/fus/
    5	worsening:10	/gea/
    -5	tingling:19	/ged$/
    -5	tingling:3	/ged/
    5	sharp_pain:-28 numbness:-94 tingling:-20 worsening:-3 emergency:113	/gen/
    5		/gives/
    -5		/gn$/
    -5		/good/
    5		/grad/
    -5		/grand/
    -5		/gura$/
    -5		/gura/
    -5		/gus/
    -5		/gust/
    5		/habi/
    5		/habia/
    -5		/happ/
    5		/happe/
    5	sharp_pain:50 radiating_pain:-93 numbness:-14 worsening:-32 persistent_beyond_72h:-43 pregnancy_symptom:10 emergency:-11	/har/
    -5	numbness:6	/hed$/
    -5		/hed/
    5		/hermo/
    5	sharp_pain:-8	/hig/
    5	sharp_pain:-9	/high/
    -5		/him$/
    -5		/him/
    5		/hin$/
    -5	sharp_pain:31 numbness:-2 worsening:-1	/his/
    -5		/hora/
    -5		/horas/
    -5		/hortn/
    -5		/hoy$/
    -5		/hoy/
    5		/hro/
    5	numbness:5	/humb$/
    5	sharp_pain:-11 radiating_pain:-11 weakness:-7 numbness:-20 persistent_beyond_72h:2 history_injury:-38 chest_breath:-3 faint_dizzy:-21 allergic_reaction:-21	/ia$/
    -5		/ian/
    -5		/ibe$/
    -5		/ibir/
    -5	weakness:35	/ice/
    5	saddle_numbness:-4	/id$/
    5	sharp_pain:2 tingling:12	/ide$/
    5		/idn/
    5	radiating_pain:-23 tingling:12	/ie$/
    5		/ief$/
    -5	weakness:-11 persistent_beyond_72h:-3 history_injury:-10 pregnancy_symptom:-11 bladder_bowel:-18 severe_bruising:-12	/ien/
    5	self_harm:34	/iero$/
    5		/iet/
    -5		/ign$/
    5	bladder_bowel:39	/ile/
    5		/ills$/
    5	fever:14	/ills/
    5		/imes$/
    5		/infu/
    5	history_disc:5	/inful/
    5		/inky$/
    5		/inky/
    -5		/int$/
    -5		/inter/
    5		/ips$/
    5		/ips/
    5	radiating_pain:1	/ire/
    -5		/isap/
    -5		/isapp/
    5		/ises$/
    5		/ises/
    -5		/ishe/
    5	weakness:40 numbness:-3	/ist$/
    5	weakness:26 history_injury:50 allergic_reaction:10	/ist/
    5		/iste/
    5	numbness:-5	/ital/
    5		/itchy/
    -5		/iza/
    5	weakness:-57 numbness:-51	/izz/
    -5	sharp_pain:18	/ja$/
    -5		/jaj/
    -5		/jaja$/
    -5		/jaja/
    -5	history_injury:13	/je$/
    -5		/jet/
    -5		/jeta/
    -5		/ji$/
    5	persistent_beyond_72h:2	/jor/
    5	persistent_beyond_72h:37	/jori/
    5		/joria/
    -5	history_injury:34	/ked$/
    -5	history_injury:5 fever:26	/ked/
    5		/ken$/
    -5		/kep/
    -5		/kept$/
    -5		/kept/
    5		/kly$/
    5		/kly/
    5	severe_bruising:27	/lack/
    -5		/lag/
    5		/lame/
    -5		/lamo$/
    -5		/lamo/
    5		/laps/
    5	worsening:2	/lare/
    5	worsening:1	/lared/
    5		/las/
    5		/lbo/
    5		/lbow$/
    5		/lbow/
    -5		/leare/
    -5		/leave/
    5		/led$/
    5		/led/
    5		/leed/
    -5	sharp_pain:-12 radiating_pain:3 weakness:26 numbness:-2 tingling:-6 worsening:-2 persistent_beyond_72h:-9 chest_breath:-1 calf_swelling:4	/leg/
    5	weakness:12	/ler/
    -5		/lete/
    5	persistent_beyond_72h:4	/lien/
    -5	severe_headache:25	/ligh/
    -5		/light/
    -5		/list$/
    -5		/liver/
    5		/llame/
    -5		/llamo/
    5	sharp_pain:79	/llas$/
    5	sharp_pain:35	/llas/
    5	worsening:8	/llin/
    5	worsening:10	/lling/
    -5		/llow/
    5		/lls$/
    5		/lls/
    -5		/longe/
    5		/look$/
    5		/look/
    -5		/lori/
    5	numbness:40	/lost$/
    5	numbness:7	/lost/
    -5		/lot$/
    5		/love$/
    -5		/made$/
    -5		/made/
    -5		/mand/
    -5		/mar$/
    -5		/mat/
    -5	sharp_pain:-15 radiating_pain:-7 weakness:-17 chest_breath:-24 fever:-1 severe_headache:-26 allergic_reaction:-4 severe_bruising:-16	/me$/
    5		/media/
    -5		/meth/
    -5	tingling:13	/methi/
    5	tingling:32	/migue/
    -5		/moj/
    -5		/moji$/
    -5		/moji/
    -5		/mos/
    -5		/most$/
    -5		/mov/
    -5	weakness:41	/move/
    5		/mpeo/
    5		/mpeor/
    5		/mpera/
    5		/mps$/
    5		/mps/
    5		/my$/
    5	self_harm:2	/mys/
    5	self_harm:17	/myse/
    5	self_harm:5	/mysel/
    -5		/nad/
    -5		/nada$/
    5		/ncim/
    5		/ncima/
    5		/nde$/
    5	history_injury:57	/nded$/
    5	history_injury:16	/nded/
    5	numbness:-1	/nec/
    5	history_injury:7	/nfu/
    5	history_disc:6	/nful$/
    5		/nful/
    5		/ngo$/
    -5		/nic/
    -5		/nke/
    5		/nky$/
    5		/nky/
    -5		/none$/
    5		/norm/
    5	radiating_pain:-1 numbness:-11 bladder_bowel:20 fever:-21 faint_dizzy:-3 allergic_reaction:-1	/not$/
    5		/nso/
    -5		/nsu/
    -5	worsening:-9 pregnancy_symptom:5 chest_breath:-11 fever:-17 severe_headache:-14 allergic_reaction:-11	/nt$/
    5	sharp_pain:-18 weakness:-10 saddle_numbness:40	/nti/
    5		/ntro/
    -5	numbness:-28 tingling:39	/nts$/
    -5	tingling:57	/nts/
    -5		/oco/
    -5		/offi/
    -5		/offic/
    5	numbness:-21 bladder_bowel:121	/oile/
    5	self_harm:9	/oint$/
    -5		/oji$/
    -5		/oji/
    5		/oken$/
    5		/oken/
    5		/ol$/
    -5		/omati/
    -5		/omen/
    5		/omes$/
    5		/omes/
    5		/omete/
    -5	tingling:25	/ometh/
    -5		/omm/
    -5		/onder/
    5	radiating_pain:-42 numbness:-5 tingling:-9 worsening:-7 bladder_bowel:-54 fever:-58	/one/
    -5		/ong$/
    5		/onst/
    -5		/onv/
    5		/oqu/
    -5		/oras$/
    -5		/oras/
    -5		/ored/
    5	worsening:8	/orer$/
    5	worsening:11	/orer/
    5		/oria$/
    5	persistent_beyond_72h:12	/oria/
    5	bladder_bowel:1	/orin/
    5	weakness:-4 worsening:23 persistent_beyond_72h:-18	/orse$/
    -5		/ortne/
    -5	radiating_pain:-6 numbness:-13 calf_swelling:-30	/os$/
    -5		/ossib/
    -5		/otal/
    -5		/oti/
    -5		/ots$/
    -5		/ots/
    -5	history_disc:2	/ou$/
    5	weakness:-15 worsening:-27 persistent_beyond_72h:-17 pregnancy_symptom:-12 saddle_numbness:-35 fever:-2 faint_dizzy:2 severe_bruising:-4	/out/
    5		/ower$/
    5		/ower/
    5	radiating_pain:51 worsening:-26	/own$/
    5	history_injury:1	/painf/
    -5		/parar/
    -5		/pare/
    -5	tingling:28	/park/
    -5		/parki/
    -5		/pea/
    -5	numbness:35	/per$/
    5		/perat/
    -5		/pes/
    5		/pi$/
    5		/pinky/
    5	chest_breath:3	/pir/
    5	chest_breath:41	/pira/
    5	chest_breath:17	/pirar/
    5		/pita/
    5		/plat/
    -5	sharp_pain:-1 radiating_pain:-9	/ple/
    -5		/po$/
    -5		/port$/
    -5		/poss/
    -5		/possi/
    5	bladder_bowel:41	/ppen/
    5		/pur/
    -5		/py$/
    -5	sharp_pain:-15 radiating_pain:-11 weakness:-22 numbness:-8 faint_dizzy:-17 emergency:-4 self_harm:23	/qui/
    -5		/quit/
    -5		/race$/
    5		/rathe/
    5		/ratu/
    5		/ratur/
    5	worsening:-1	/raz/
    5		/rce$/
    5		/rce/
    5		/rdo/
    5		/rear/
    5		/rech/
    -5		/ree/
    5		/rer$/
    5		/rer/
    5	sharp_pain:47	/res$/
    5	chest_breath:14	/respi/
    -5		/ribe$/
    5	weakness:-46 worsening:-4 bladder_bowel:86 faint_dizzy:-3	/rin/
    5		/rist$/
    -5		/rito/
    -5		/ritos/
    -5		/rivi/
    -5		/rivin/
    -5		/rki/
    -5		/rkin/
    -5		/rking/
    5		/rna$/
    5	weakness:5	/rna/
    -5		/rno$/
    5		/rol$/
    -5	worsening:6 persistent_beyond_72h:-3 allergic_reaction:53	/ron/
    -5		/rong$/
    -5		/roug/
    -5		/rough/
    5	saddle_numbness:39	/roun/
    5	saddle_numbness:3	/round/
    5		/rove/
    5		/rt$/
    5	radiating_pain:-2 worsening:53	/rte/
    -5		/rtnes/
    -5		/rvi/
    -5		/sab/
    -5		/saje/
    5		/sap$/
    5		/sat/
    5	osteoporosis:82	/sca/
    5	numbness:21	/see/
    5		/seems/
    -5		/segur/
    -5		/sibl/
    -5		/sibly/
    5	weakness:-13 persistent_beyond_72h:-3	/sie/
    5	weakness:-10 saddle_numbness:7	/sien/
    5	weakness:-2 saddle_numbness:19	/sient/
    -5		/sign/
    5		/sil/
    5		/sit$/
    5		/sma/
    -5		/som/
    -5	persistent_beyond_72h:20	/sore$/
    5	worsening:174	/sorer/
    -5		/sper$/
    5		/spin/
    5		/spir/
    5	chest_breath:17	/spira/
    -5		/spue/
    -5		/spues/
    5		/squ/
    -5		/ssib/
    -5		/ssibl/
    -5		/sta$/
    5	tingling:5	/stant/
    -5		/sted$/
    -5	history_injury:30	/sted/
    5		/step/
    5	sharp_pain:-10 persistent_beyond_72h:-20	/ster/
    -5		/stran/
    5		/suc/
    5		/sud/
    5		/sudd/
    5		/sudde/
    -5		/sue/
    -5		/sure$/
    -5		/sure/
    -5		/tact/
    5	weakness:7 faint_dizzy:-7	/tai/
    5	faint_dizzy:18	/tand$/
    5		/tant/
    5	tingling:-1 persistent_beyond_72h:-14 allergic_reaction:120	/tch/
    5	radiating_pain:-35 weakness:-11 fever:-12 self_harm:-28	/te$/
    5	fever:48	/temp/
    5		/tempe/
    5		/tep/
    5		/therm/
    -5	faint_dizzy:11	/thin/
    5	numbness:23 bladder_bowel:30	/thou/
    5	numbness:4	/thum/
    -5		/ti$/
    5		/times/
    5	sharp_pain:13 numbness:-1 tingling:-18 persistent_beyond_72h:2	/ting$/
    5		/tion/
    -5		/tnes/
    -5		/tness/
    5	allergic_reaction:87	/ton/
    -5		/toni/
    -5	tingling:61	/tos$/
    -5		/tot/
    -5		/tota/
    -5		/total/
    -5		/tran/
    5	worsening:22	/tras$/
    5	worsening:2	/tras/
    5	bladder_bowel:85	/tro/
    5		/trol$/
    5	weakness:-45 numbness:-68 persistent_beyond_72h:-16 pregnancy_symptom:-1 chest_breath:-2 calf_swelling:-54 severe_headache:-2 faint_dizzy:-24 severe_bruising:-24 emergency:-62	/ts$/
    -5		/turno/
    -5		/ual/
    -5		/uble$/
    5		/udd/
    5		/udde/
    5		/udden/
    5		/uert/
    5		/uises/
    -5		/uli/
    -5	allergic_reaction:33	/ull/
    -5		/urno$/
    -5		/urno/
    5	weakness:84	/ush$/
    -5		/uve/
    -5		/veni/
    5		/veo$/
    5		/veo/
    -5		/vere/
    5		/vien/
    -5	sharp_pain:12 worsening:15 emergency:3	/was/
    -5		/weath/
    -5		/wed/
    5	bladder_bowel:133	/wee$/
    5		/wer$/
    5		/wet$/
    5	weakness:-27 persistent_beyond_72h:-52 severe_bruising:-5	/wor/
    5		/xcep/
    5		/xcept/
    -5	history_disc:3 history_injury:28	/you$/
    5	self_harm:3	/ysel/
    5	self_harm:2	/yself/
    -5	weakness:-5 numbness:-36	/zin/
    5		: si
    -5		: ~ <be>
    -5		<be> <the> touch
    -5		<be> bien
    5		<be> en
    5		<be> normal que
    -5		<be> not <side>
    5	saddle_numbness:20	<be> numb
    -5		<be> off
    -5		<be> segura
    -5		<be> worse than
    -5		<be> ~ .
    5		<be> ~ <have>
    5		<be> ~ can
    -5		<be> ~ de
    5		<be> ~ desde
    5		<be> ~ much
    -5		<be> ~ nothing
    5		<be> ~ painful
    5		<be> ~ que
    5		<be> ~ sharp
    -5		<be> ~ than
    5	worsening:7	<be> ~ up
    -5		<be> ~ worse
    5		<become> away
    5		<become> ~ <feel>
    5	sharp_pain:26 radiating_pain:33 severe_headache:-14	<become> ~ <part>
    5		<become> ~ then
    -5		<count> <the>
    5		<count> ~ of
    -5		<day> ~ #
    -5		<day> ~ <become>
    -5		<feel> better
    -5	weakness:7	<feel> ~ ,
    5	weakness:-108 numbness:74 tingling:3	<feel> ~ <part>
    5	numbness:28	<feel> ~ <side>
    -5		<feel> ~ bit
    5		<feel> ~ of
    5		<have> no <feel>
    -5		<have> not <have>
    -5		<have> passed
    -5		<have> tingling
    5		<have> ~ #
    -5	emergency:3	<have> ~ <have>
    5		<have> ~ by
    5		<have> ~ it
    -5		<have> ~ needles
    -5		<my> .
    -5		<my> <part> <the>
    -5		<my> again
    5		<my> grip <have>
    5		<my> ~ aire
    -5		<my> ~ bien
    -5		<my> ~ but
    -5		<my> ~ con
    -5		<my> ~ from
    5	numbness:25	<my> ~ it
    5	saddle_numbness:41	<my> ~ like
    5	radiating_pain:47	<my> ~ now
    5	bladder_bowel:139	<my> ~ sin
    5		<my> ~ since
    5		<part> since
    5		<part> to <part>
    -5		<part> to normal
    5		<part> with <the>
    -5	weakness:37	<part> ~ <count>
    -5		<part> ~ but
    -5		<part> ~ normal
    5		<part> ~ nothing
    5		<part> ~ que
    -5		<person> ~ <become>
    -5		<side> <become>
    -5		<side> as rain
    -5	weakness:6 numbness:-11 worsening:-1 chest_breath:-5	<side> ~ ,
    -5	tingling:52	<side> ~ i
    5	numbness:44	<side> ~ like
    5		<side> ~ please
    -5		<side> ~ rain
    -5		<side> ~ since
    5		<side> ~ what
    -5	numbness:15	<the> <part> <be>
    -5		<the> <part> ?
    -5		<the> <side> sore
    5		<the> aire
    -5		<the> bit worse
    5		<the> fist
    5		<the> peor
    5		<the> point
    -5		<the> quien
    -5		<the> quien llamo
    5		<the> stairs
    -5		<the> vida ,
    -5		<the> whisper
    -5	weakness:24 self_harm:8	<the> ~ .
    -5	numbness:41 tingling:-21 worsening:-38 history_injury:-1 pregnancy_symptom:31 saddle_numbness:26 calf_swelling:6 emergency:15	<the> ~ <be>
    5	sharp_pain:15 weakness:-4 numbness:-18 tingling:12 worsening:-19 persistent_beyond_72h:13 history_disc:10 severe_headache:23 faint_dizzy:16 severe_bruising:20 self_harm:-15	<the> ~ <my>
    -5		<the> ~ dolor
    -5	radiating_pain:66	<the> ~ from
    -5		<the> ~ horas
    5		<the> ~ just
    -5		<the> ~ llamo
    5		<the> ~ now
    -5		<the> ~ or
    -5	tingling:12	<the> ~ pero
    -5		<the> ~ soreness
    5		<the> ~ there
    -5		<the> ~ todo
    -5	faint_dizzy:4	<the> ~ up
    5		<the> ~ va
    -5		<the> ~ you
    5		<time> <become>
    5		<time> it
    -5		<time> since i
    -5		<time> ~ <become>
    -5		<time> ~ <my>
    5		? yes
    -5	radiating_pain:-37 weakness:-4 numbness:-27 tingling:-8 worsening:-9 persistent_beyond_72h:-35 history_disc:-15 pregnancy_symptom:-10 bladder_bowel:-15 saddle_numbness:-45 chest_breath:-13 fever:-18 faint_dizzy:-37 allergic_reaction:-9 severe_bruising:-14 self_harm:-39	a
    5		a fist
    -5		a quien
    -5		a whisper
    -5		about <my>
    -5		about my
    -5		ache <be>
    -5		ache <be> still
    -5		ache ~ still
    -5		after
    5		aire
    -5		all but
    -5		all gone
    5		all night
    -5		am driving
    -5	weakness:31	and <the>
    -5		and no fever
    -5		and ~ fever
    -5		and ~ normal
    5	numbness:30	and ~ not
    5	persistent_beyond_72h:102	and ~ still
    5		and ~ tender
    5	saddle_numbness:1	around
    -5		as a
    -5		as it
    -5		as rain
    -5		as ~ ,
    5	sharp_pain:-3	as ~ as
    5		asap
    5		bad
    -5	osteoporosis:2	baja
    -5		bath
    -5		before ~ and
    -5		better every <time>
    5		better ~ <the>
    -5		better ~ in
    -5		bit ~ morning
    5	saddle_numbness:48	bits
    -5		book
    -5		bruise ~ ,
    5		bruises
    -5		but <my>
    5		but still
    5		but ~ <have>
    5	worsening:9	cada
    5		cada ~ mas
    -5		calambritos
    -5		calambritos ~ <part>
    -5		calambritos ~ <the>
    5		call it
    5		came <part>
    5		came back
    -5		came ~ with
    5		can ~ hold
    -5		can ~ really
    5		change
    -5		cita
    -5		cleared
    5		comes
    5	tingling:31	como ~ <part>
    5	chest_breath:6	como ~ <the>
    5	numbness:-33 tingling:76	como ~ en
    5		control
    5	numbness:33	could ~ <the>
    5		covered in
    -5		cuanto ~ <the>
    5		day one
    5		days of
    5		de <the> <part>
    -5		de baja
    -5		de ~ ni
    5		de ~ y
    5		desde ayer
    5		desde ~ <the>
    5		dias con
    -5	history_injury:78	did not
    -5		did not <become>
    -5		did ~ <become>
    -5		did ~ <the>
    5	faint_dizzy:53	dizzy
    -5		do i call
    -5		do if
    -5		do not
    -5		do not <have>
    -5		do ~ call
    5	sharp_pain:9	dolor ~ #
    5	sharp_pain:-1 radiating_pain:5 worsening:-1	down
    -5		down ~ ,
    -5		driving
    5	history_injury:9	duele
    5		el aire
    5		elbow
    5	radiating_pain:-54 weakness:-43 numbness:-30 persistent_beyond_72h:-43 history_injury:-11 pregnancy_symptom:-9 bladder_bowel:-10 calf_swelling:-25 fever:-32 allergic_reaction:-8 severe_bruising:-31	en
    5	sharp_pain:10 worsening:-33 calf_swelling:-1	en <the>
    5		en ~ vida
    -5	radiating_pain:36	en ~ y
    5		encima
    5		estoy en
    5		every ~ <time>
    5		except
    -5	numbness:19	feeling
    -5		felt
    5		fine ~ <count>
    5		fine ~ <part>
    5		fine ~ <the>
    5	weakness:53	fist
    5	worsening:2	flared
    -5		foot was
    -5		for ~ after
    -5		found
    -5		from <my>
    -5		full strength
    5		get the
    -5		give ~ <the>
    5		gives
    5		good .
    5		good ~ .
    5		grip <have>
    5		grip has
    5		grip ~ <become>
    5		habia
    -5		hago ~ <my>
    -5		hard to
    5		has no
    -5		has passed
    5	radiating_pain:52	hasta <the> <part>
    5	radiating_pain:49	hasta ~ <part>
    5	severe_headache:35 faint_dizzy:5	head
    -5		him
    -5		horas
    5		hormigueo ~ pero
    -5		hot bath
    -5		how ~ <the>
    -5		how ~ i
    -5		hoy
    5		hurts ~ <the>
    -5		hurts ~ today
    5	weakness:-5 numbness:-25 tingling:-12 pregnancy_symptom:12 bladder_bowel:-2 faint_dizzy:-8	i <be>
    -5		i <be> <side>
    -5		i <be> <the>
    -5		i <be> driving
    5	numbness:-14	i <have>
    5		i <have> <the>
    5	weakness:1	i <keep>
    5	sharp_pain:-3 numbness:-10 history_disc:-3	i am
    5		i do
    -5		i do if
    5		i keep
    -5		i said
    -5		i would like
    -5		i ~ <side>
    -5		i ~ <time>
    -5	pregnancy_symptom:65	i ~ and
    5	numbness:-124	i ~ dead
    5	faint_dizzy:33	i ~ down
    -5		i ~ driving
    -5	faint_dizzy:12 self_harm:14	i ~ on
    -5		i ~ really
    -5		i ~ twice
    5	faint_dizzy:40	i ~ up
    -5		if ~ pain
    5		in <side>
    5	tingling:24	in ~ .
    -5		in ~ <have>
    5	sharp_pain:3 weakness:-6 numbness:-10 tingling:38 history_injury:-2 severe_headache:-6 allergic_reaction:-33 emergency:-23	in ~ <part>
    -5		in ~ but
    5	radiating_pain:17 emergency:38	in ~ now
    -5		it <be> yesterday
    -5		it ~ <time>
    5		it ~ but
    5		itchy
    5		just ~ <my>
    -5		kept
    5		la ciatica
    5		late+away
    5	worsening:91	late+back
    5	persistent_beyond_72h:72	late+con
    5		late+days
    5	radiating_pain:-21 worsening:2 persistent_beyond_72h:40	late+el
    5	numbness:51 saddle_numbness:21	late+feeling
    5		late+going
    -5		late+hardly
    5		late+last
    5	persistent_beyond_72h:1	late+mejoria
    5		late+needles
    5		late+night
    5		late+numbness
    -5		late+once
    5		late+pero
    5		late+pins
    5		late+quita
    -5		late+soreness
    -5		late+su
    5		late+what
    -5		late+whisper
    -5		late+would
    -5	persistent_beyond_72h:6	late+ya
    5		less ~ than
    5		lift <my>
    5		like it
    -5		list
    5		live
    -5		llamo
    5		look
    5	tingling:22	los dedos
    5	numbness:1	lost
    -5		made
    5		make <the> fist
    5		make ~ fist
    5		mareo
    5		mas ~ <the>
    5		massage ~ .
    -5		me .
    -5		me again
    5	persistent_beyond_72h:3	mejoria
    5		more .
    -5		mucho mejor
    -5	radiating_pain:11	my arm
    -5	numbness:-8	my back
    -5	radiating_pain:61	my leg
    5		my right
    -5		my shoulders
    -5		my sister
    5	bladder_bowel:92 self_harm:7	myself
    -5		nada
    5		never happened
    -5		never ~ in
    -5		never ~ massage
    -5		night
    -5		no estoy
    -5		no fever
    -5		no he
    -5		no pain
    -5		no stabbing
    -5		no stabbing pain
    5		no ~ <my>
    -5		no ~ hormigueo
    -5		no ~ massage
    -5		no ~ or
    -5		no ~ segura
    5	tingling:7	no ~ yes
    -5		none
    5		normal que
    5	sharp_pain:-23 weakness:-1 numbness:25 saddle_numbness:17	not <feel>
    5		not call
    5		not call it
    5	bladder_bowel:36	not hold
    -5		not numb
    -5		not right
    -5		not sure if
    5	sharp_pain:36	not ~ .
    -5		not ~ again
    5		not ~ at
    5		not ~ fist
    -5		not ~ if
    5		not ~ off
    -5		not ~ whether
    -5		not ~ with
    5	tingling:-1 history_disc:8 emergency:45	now
    5		now ~ <be>
    5		now ~ <part>
    -5		numb ~ <be>
    5	sharp_pain:120	of <count>
    5	numbness:10 allergic_reaction:-20	of my
    5		of ten
    5		of ~ not
    -5		on ~ <become>
    -5		on ~ <time>
    5		on ~ to
    5		on ~ today
    5		only ~ ,
    5		only ~ <part>
    -5		or ~ <the>
    5		out in
    5		out of <count>
    -5		out ~ office
    5		pain is
    5		pain ~ of
    5		pain ~ same
    5	history_injury:14	painful
    -5		parking
    5		pero ~ <part>
    5		pinky
    -5	tingling:50	pins
    5	self_harm:43	point
    -5		possibly
    -5		quien llamo
    5	persistent_beyond_72h:6	quita
    -5		rain
    5		rather
    5	chest_breath:33	respirar
    -5		right as
    5		s not
    -5		sciatica ~ <my>
    5		seems
    -5		segura
    -5		sharp ~ ,
    5		sharp ~ when
    -5		shortness
    -5		shortness of
    -5		shortness of breath
    -5		shortness ~ breath
    -5		shoulder blades
    -5		si tengo
    5		si ~ .
    -5		si ~ <be>
    -5		siento bien
    -5		since i <be>
    5		since i <become>
    5		since last
    5	sharp_pain:11	since last <time>
    5		since ~ .
    5		since ~ <time>
    -5		slight
    -5	sharp_pain:67 emergency:60	so
    5		so <side>
    -5		so i
    -5		so ~ <become>
    -5		so ~ <my>
    -5		something ~ off
    -5	persistent_beyond_72h:23	sore
    -5		sore but
    5		sore for
    5	worsening:98	sorer
    5	faint_dizzy:3	stand
    5		still in
    -5		still sore
    5		still there
    -5		stop ~ <my>
    5		stop ~ <the>
    5		sudden
    -5		sure if
    -5		tal
    -5		tal vez
    5		than before
    -5		than i
    -5		than it
    -5		than it <be>
    -5		than yesterday
    -5		than ~ <time>
    -5		than ~ last
    5		the numbness
    -5		the shoulders
    5		the tingling
    5		then ~ <part>
    5		then ~ <the>
    -5		there ~ of
    -5		there ~ pain
    5		thermometer
    5		this morning
    5		thought
    5	numbness:5	thumb
    -5		tingling or
    5		tingling ~ but
    -5		tingling ~ no
    -5		to normal
    -5		to ~ .
    5		to ~ anymore
    5		to ~ last
    5		to ~ you
    5		todo ~ <part>
    5		todo ~ que
    -5		turno
    5		under
    5		up ~ <the>
    5		up ~ of
    -5		used to
    5		veo
    -5		very
    -5		vida ,
    -5		weather
    5	bladder_bowel:78	wee
    5		wet
    -5		what if <my>
    -5		what if i
    -5		what ~ <part>
    -5		what ~ <the>
    -5		what ~ if
    -5		when you
    -5		when ~ <be>
    5		where ~ <be>
    -5		whether <my> <part>
    -5		whether ~ <be>
    -5		whisper
    -5		who <be> <the>
    -5		who ~ call
    -5		who ~ if
    -5		with ~ ,
    -5		with ~ <become>
    -5		work ~ <the>
    5	worsening:102	worse
    -5		worse than
    5		worse ~ <the>
    5		would be
    5		would not call
    5		would ~ #
    5		would ~ if
    5		would ~ out
    5		wrist
    5	history_injury:37	y ~ duele
    5		y ~ que
    5	weakness:-4	yes ~ <part>
    5		yes ~ <the>
    -5		you
    5		you ~ <part>
    5		you ~ if
    5		you ~ to
    -4	sharp_pain:14 radiating_pain:-86 weakness:-57 numbness:-66 tingling:-65 worsening:-95 persistent_beyond_72h:-53 history_injury:-58 pregnancy_symptom:30 bladder_bowel:-62 saddle_numbness:-94 chest_breath:-75 calf_swelling:-11 fever:69 severe_headache:-25 faint_dizzy:-77 allergic_reaction:-50 severe_bruising:-88 self_harm:-112	#
    -4	history_disc:13	# ,
    4		# and
    4		# de
    4		# dias
    4		# to
    -4		# ~ in
    4		# ~ not
    -4	sharp_pain:-9 radiating_pain:-2 weakness:-2 numbness:-5 tingling:-8 worsening:1 persistent_beyond_72h:-19 saddle_numbness:-7 calf_swelling:-10 faint_dizzy:-1 allergic_reaction:-6 severe_bruising:6 emergency:-12 self_harm:-29	,
    4		, # ,
    -4		, <have>
    4		, <the> #
    4		, <the> <part>
    -4		, <the> quien
    4		, but
    -4		, can not
    -4		, como
    4		, eso
    -4		, feel
    -4		, hard
    -4		, hard to
    4		, he
    -4		, hoy
    -4		, just
    -4		, no <be>
    -4		, none
    -4		, otherwise
    4		, today
    4		, ~ :
    4		, ~ <time>
    4	worsening:35	, ~ again
    -4		, ~ llamo
    -4		, ~ massage
    4		, ~ needles
    4	weakness:23	, ~ not
    4	numbness:72	, ~ numb
    4		, ~ only
    -4		, ~ quien
    -4		, ~ said
    4		, ~ stabbing
    -4		, ~ though
    -4		, ~ well
    4		, ~ when
    4		, ~ y
    4		. <be>
    -4		. <my> <be>
    -4		. <the> <part>
    4		. he
    -4		. i <be>
    4		. only thing
    4		. weakness
    4		. ~ and
    -4		. ~ bien
    4		. ~ but
    -4		. ~ de
    -4		. ~ fine
    4		. ~ grip
    4		. ~ should
    4	sharp_pain:-57	. ~ yes
    4		/
    -4	persistent_beyond_72h:2	/^ache/
    -4		/^adol/
    4		/^afr/
    4		/^afra/
    4	chest_breath:207	/^ai/
    4		/^aliv/
    -4		/^alm/
    4		/^als/
    4		/^also/
    -4		/^ann/
    -4		/^any$/
    4		/^anym/
    -4		/^avi/
    -4		/^avis/
    4	pregnancy_symptom:16	/^bab/
    4		/^baby/
    -4		/^baj/
    4		/^bano/
    4		/^beca/
    -4		/^bedt/
    -4		/^best/
    4	numbness:13 worsening:16 saddle_numbness:29 self_harm:-16	/^bi/
    4		/^bigg/
    4		/^bik/
    4		/^bike/
    -4		/^bod/
    -4		/^body/
    -4		/^bore/
    4	bladder_bowel:69	/^bowe/
    4	sharp_pain:-50 radiating_pain:-33 weakness:-4 numbness:-65 tingling:-9 worsening:-52 persistent_beyond_72h:-87 history_disc:-1 bladder_bowel:-60 saddle_numbness:-19 calf_swelling:-32 fever:-42 severe_headache:-28 faint_dizzy:-15 emergency:-6	/^br/
    4	chest_breath:66	/^bre/
    -4		/^bri/
    4	weakness:68	/^buc/
    4	weakness:41	/^buck/
    4		/^buzz/
    4	weakness:11	/^cami/
    -4		/^cans/
    -4		/^cap/
    -4		/^carr/
    -4		/^cas/
    -4		/^case/
    -4		/^caso/
    4		/^cint/
    -4	weakness:35	/^cl/
    4	sharp_pain:-11 radiating_pain:-25 tingling:-13 worsening:-25 persistent_beyond_72h:-20 history_injury:-15 pregnancy_symptom:-13 bladder_bowel:12 saddle_numbness:-6 chest_breath:-9 calf_swelling:-19 severe_headache:-71 faint_dizzy:-4 allergic_reaction:-23 emergency:-4 self_harm:-7	/^co/
    -4	fever:11	/^cold/
    -4	numbness:41	/^comp/
    4		/^cons/
    -4	numbness:6	/^coul/
    4	sharp_pain:47	/^dan$/
    -4		/^dank/
    -4		/^deci/
    -4		/^dej/
    4	persistent_beyond_72h:63	/^dias/
    -4		/^dio/
    4	weakness:43	/^drag/
    -4		/^dre/
    4	sharp_pain:22	/^dul/
    4		/^dull/
    4		/^ease/
    4	sharp_pain:29 radiating_pain:15	/^elec/
    4	pregnancy_symptom:3	/^emb/
    4		/^emba/
    4		/^emp/
    4	self_harm:137	/^endi/
    -4		/^estu/
    -4		/^even/
    -4		/^exp/
    -4	pregnancy_symptom:5	/^expe/
    4	allergic_reaction:86 emergency:33	/^ey/
    4	allergic_reaction:45	/^eye/
    4	emergency:20	/^face/
    4	tingling:39	/^feet/
    -4		/^fell/
    4		/^fie/
    -4		/^fina/
    -4		/^firs/
    4		/^flop/
    -4		/^forg/
    -4	sharp_pain:-24 self_harm:-2	/^fr/
    -4		/^fue$/
    4	weakness:82	/^giv/
    4		/^got$/
    -4		/^gus/
    -4		/^gust/
    -4		/^gym$/
    -4		/^gym/
    -4		/^had$/
    -4	bladder_bowel:21 faint_dizzy:25 self_harm:-3	/^had/
    -4		/^hah/
    -4		/^haha/
    -4		/^hap/
    -4		/^happ/
    4	weakness:-1 faint_dizzy:-3	/^hav/
    -4		/^heal/
    -4		/^her$/
    -4		/^hie/
    4	sharp_pain:36	/^hip/
    -4		/^his$/
    4		/^hit$/
    4		/^hit/
    -4		/^ich$/
    -4		/^ich/
    -4		/^im/
    4		/^imp/
    4		/^into/
    4	allergic_reaction:40	/^it/
    4		/^iz/
    4		/^izq/
    4	saddle_numbness:-2	/^jus/
    4		/^just/
    4	sharp_pain:43 self_harm:41	/^ki/
    4	sharp_pain:159	/^kni/
    4		/^knif/
    -4		/^knot/
    4	bladder_bowel:59	/^leak/
    -4		/^leav/
    4		/^less/
    4	allergic_reaction:5	/^lips/
    -4		/^llam/
    -4		/^lon/
    -4		/^long/
    4		/^loo$/
    4		/^lunc/
    -4		/^mail/
    4		/^mak/
    4	weakness:4	/^make/
    4		/^manc/
    -4		/^may$/
    -4		/^mayb/
    4	persistent_beyond_72h:6	/^mej/
    4	persistent_beyond_72h:3	/^mejo/
    -4		/^men/
    4		/^mid/
    4	severe_headache:207	/^migr/
    4		/^mond/
    4		/^mori/
    4	numbness:2	/^musl/
    -4	sharp_pain:34 numbness:11	/^na/
    -4		/^nin/
    -4		/^noth/
    -4		/^nume/
    4	allergic_reaction:53	/^oil$/
    4	allergic_reaction:80	/^oil/
    -4		/^old$/
    -4		/^old/
    4		/^ouc/
    4		/^ouch/
    4		/^pad/
    4		/^past/
    -4		/^peep/
    4	sharp_pain:3	/^peg/
    4	saddle_numbness:28	/^pen/
    -4		/^pes/
    4	sharp_pain:-7 tingling:5	/^ph/
    4	sharp_pain:12	/^pic/
    4	sharp_pain:-16 weakness:26 numbness:1 tingling:11 persistent_beyond_72h:-30	/^pie/
    4	severe_bruising:25	/^plat/
    -4		/^poc/
    -4	radiating_pain:23 history_injury:12	/^por/
    -4		/^pos/
    4	numbness:-10	/^pri/
    4		/^pro/
    4		/^prob/
    4	radiating_pain:-42 numbness:-24 tingling:-70 worsening:-34 persistent_beyond_72h:-4 history_injury:-18 chest_breath:28 faint_dizzy:-22 allergic_reaction:8 emergency:-4 self_harm:-3	/^pu/
    -4	weakness:34	/^pue/
    4		/^puf/
    4		/^puff/
    4	radiating_pain:-1	/^purp/
    4		/^pus/
    -4		/^qued/
    -4		/^raro/
    -4		/^read/
    -4		/^reci/
    4	sharp_pain:10 weakness:5 tingling:-13 persistent_beyond_72h:-6 bladder_bowel:-19 severe_headache:-10 emergency:10	/^ri/
    4	sharp_pain:-8	/^ru/
    -4	sharp_pain:-26 weakness:-14 worsening:-29 history_disc:-2 pregnancy_symptom:-12 chest_breath:-37	/^sa/
    -4		/^sabr/
    4		/^sai/
    4		/^said/
    4	bladder_bowel:12	/^sal/
    4		/^san/
    4		/^says/
    4		/^sca/
    4	sharp_pain:11	/^scr/
    4		/^sem/
    4	pregnancy_symptom:23	/^sema/
    -4		/^send/
    4		/^seri/
    -4		/^serv/
    4	fever:1	/^shak/
    4	fever:95	/^shiv/
    -4	sharp_pain:29 radiating_pain:15	/^shoo/
    4	sharp_pain:-2 numbness:1 saddle_numbness:11	/^sien/
    -4	persistent_beyond_72h:28	/^sig/
    4		/^sil/
    4		/^sinc/
    -4		/^sis/
    -4		/^sist/
    4	saddle_numbness:83	/^sit/
    4	allergic_reaction:12	/^skin/
    -4		/^sms$/
    -4		/^sms/
    4	history_disc:68 faint_dizzy:95	/^spin/
    4	weakness:24	/^stai/
    4		/^step/
    4	allergic_reaction:57	/^ston/
    -4	weakness:3	/^str/
    -4		/^stre/
    4	worsening:2 chest_breath:12	/^subi/
    4		/^suc/
    4		/^swo/
    4	calf_swelling:21	/^swol/
    -4		/^tak/
    -4		/^tal/
    4		/^talo/
    -4		/^tar/
    -4		/^tell/
    -4		/^teni/
    4		/^thre/
    -4		/^tie/
    4		/^toe$/
    -4		/^tomo/
    4		/^tor/
    -4		/^towe/
    -4		/^trab/
    -4		/^trac/
    -4		/^trea/
    4		/^typ/
    4		/^type/
    -4		/^unos/
    -4		/^uns/
    -4	weakness:27	/^use/
    -4		/^used/
    -4		/^va/
    -4		/^van/
    -4		/^vani/
    4	numbness:-26 bladder_bowel:29 self_harm:22	/^ve/
    4	weakness:-21 numbness:-38 tingling:28 worsening:-62 severe_headache:3 self_harm:54	/^vi/
    4	sharp_pain:-66 radiating_pain:-30 worsening:-62 history_disc:-14 saddle_numbness:-42 chest_breath:-15 calf_swelling:-64 fever:-60 severe_headache:-71 faint_dizzy:-5 severe_bruising:-21 emergency:-38 self_harm:-55	/^we/
    -4		/^wer/
    -4		/^were/
    -4		/^whi/
    -4		/^whis/
    4	radiating_pain:-37 weakness:-5 numbness:-14 tingling:-13 pregnancy_symptom:15 allergic_reaction:-4 emergency:17	/^wi/
    4		/^will/
    4	saddle_numbness:39	/^wip/
    -4	sharp_pain:3	/^wit/
    -4	sharp_pain:2	/^with/
    -4		/^wond/
    4	numbness:125	/^woo/
    -4		/^wore/
    4		/^yet$/
    4		/^yet/
    -4		/abr/
    4		/aby$/
    4		/aby/
    -4	weakness:-6 numbness:-19 tingling:-14 allergic_reaction:31	/ace/
    -4		/actu/
    -4		/actur/
    4	sharp_pain:4 radiating_pain:-54 tingling:-40 worsening:-26 persistent_beyond_72h:-64 chest_breath:-4 calf_swelling:-14 emergency:-9	/ad$/
    -4		/adol/
    -4		/adolo/
    4		/afr/
    4		/afra/
    4		/afrai/
    4		/aggi/
    4		/aggin/
    -4		/agin/
    -4		/aguje/
    -4		/ai$/
    -4		/aia$/
    -4		/aia/
    4		/aine$/
    -4		/ains/
    -4		/aint$/
    4		/air$/
    4		/akes$/
    4		/akes/
    4		/ala/
    4	fever:31	/alen/
    4		/aliv/
    4		/alive/
    -4		/alke/
    -4		/alked/
    -4	tingling:10	/alm/
    -4		/almos/
    4		/alon$/
    4	radiating_pain:17	/alon/
    4		/also$/
    4		/also/
    -4		/alto$/
    -4		/ama/
    4		/amenm/
    4		/ampi/
    4		/ampin/
    -4		/anar/
    4		/anch/
    -4		/anged/
    -4		/anis/
    -4		/anish/
    -4		/anke$/
    -4		/ann/
    -4		/ansad/
    -4	sharp_pain:27	/anto$/
    -4		/any$/
    4		/anym/
    4		/anymo/
    -4		/anywa/
    -4		/api/
    -4		/apis/
    -4		/apist/
    4	faint_dizzy:20	/apse/
    4	faint_dizzy:6	/apsed/
    -4		/ara$/
    4		/ardi/
    4	allergic_reaction:9	/are$/
    4	sharp_pain:-53	/are/
    -4		/arec/
    -4		/areci/
    -4		/aren/
    4		/areo/
    4		/ares/
    -4		/ari/
    -4		/arrie/
    -4		/ars/
    4	bladder_bowel:43 faint_dizzy:14	/ass/
    4	numbness:-14 worsening:41 self_harm:13	/ast/
    4	pregnancy_symptom:70	/aters/
    4		/athe$/
    4		/athe/
    4		/atic$/
    -4		/atie/
    -4		/atien/
    4		/atr/
    4		/atur/
    -4		/avis/
    -4		/aviso/
    -4		/ayb/
    -4		/aybe$/
    -4		/aybe/
    4	sharp_pain:-4 numbness:-10	/aye/
    -4		/az$/
    4		/aza/
    4		/babl/
    4		/bably/
    4	pregnancy_symptom:56	/baby$/
    4		/baby/
    -4		/banar/
    4		/bano$/
    4		/bano/
    4		/bar/
    4		/bbe/
    4		/bbl/
    4	sharp_pain:6	/bear/
    4		/beca/
    4		/becau/
    4		/bed$/
    -4		/bedt/
    -4		/bedti/
    4		/bend$/
    -4		/bendi/
    -4		/bes/
    -4		/best$/
    -4		/best/
    4		/bia$/
    -4		/bien$/
    4		/bigg/
    4	history_injury:3	/bik/
    4		/bike$/
    4		/bike/
    -4	weakness:-2	/bin/
    4	saddle_numbness:63	/bits$/
    4	saddle_numbness:14	/bits/
    4		/bled$/
    4		/bled/
    4	numbness:-28 tingling:100 osteoporosis:48	/bon/
    -4		/bore/
    -4		/bored/
    4	bladder_bowel:38	/bowe/
    4	bladder_bowel:40	/bowel/
    4		/bro$/
    4	sharp_pain:7 history_injury:68	/bro/
    4	weakness:15	/buc/
    4	weakness:17	/buck/
    4	tingling:72	/buzz/
    4	worsening:1	/cada$/
    4		/cada/
    4	history_injury:-12 bladder_bowel:-16 calf_swelling:51 severe_headache:-18 faint_dizzy:-3 severe_bruising:-7	/cal/
    4		/cale/
    4	weakness:5	/cami/
    -4	numbness:18	/car/
    -4	sharp_pain:-9 severe_bruising:5	/cas/
    -4		/case$/
    -4		/case/
    -4		/caso/
    4		/caus/
    4		/cause/
    -4		/cel$/
    4		/cept$/
    4	numbness:-24 chest_breath:32	/ches/
    4	sharp_pain:60	/chil/
    4		/cint/
    4		/cintu/
    -4		/cir/
    4		/ckle/
    -4	fever:6	/cold$/
    -4	numbness:11 fever:73	/cold/
    4	faint_dizzy:13	/colla/
    -4		/comen/
    -4		/comf/
    -4		/comfo/
    -4	numbness:9	/comp/
    -4		/compl/
    4		/cons/
    4		/conti/
    4		/contr/
    4	sharp_pain:6 persistent_beyond_72h:-14 chest_breath:5	/cor/
    4		/corri/
    4		/cos$/
    -4	numbness:4	/coul/
    -4	numbness:1	/could/
    4		/crea/
    -4		/cribe/
    4	sharp_pain:46	/cru/
    4		/cs$/
    -4		/ct$/
    -4		/ctu/
    -4		/ctur/
    -4		/ctura/
    -4		/cuer/
    -4		/dank/
    -4		/danke/
    -4		/dec/
    -4		/deci/
    4	tingling:8	/dedos/
    -4		/dej/
    -4		/demo/
    -4		/den$/
    4	persistent_beyond_72h:35	/dias$/
    4	persistent_beyond_72h:50	/dias/
    4		/die$/
    -4		/dif/
    -4	sharp_pain:-10 history_disc:138	/dis/
    -4	tingling:17	/dles/
    -4		/doin/
    -4		/doing/
    4	persistent_beyond_72h:37	/dolie/
    4	allergic_reaction:27	/dra/
    4	weakness:31	/drag/
    4		/dragg/
    -4		/dres/
    -4		/dria/
    4	numbness:-17	/ds$/
    -4		/dti/
    -4		/dtim/
    -4		/dtime/
    4		/dul/
    4	sharp_pain:35	/dull$/
    4	sharp_pain:31	/dull/
    4		/ea$/
    4	worsening:-3 severe_headache:65	/eada/
    4	faint_dizzy:27	/eade/
    4	faint_dizzy:58	/eaded/
    4		/eall/
    4		/eally/
    4		/ean$/
    4	sharp_pain:-6	/ean/
    4		/earm/
    4		/easi/
    -4		/eat$/
    -4		/eave/
    4		/eca$/
    4		/ecau/
    4		/ecaus/
    -4		/ece/
    -4		/ecep/
    4		/edia$/
    4		/edin/
    4	pregnancy_symptom:34	/eding/
    4		/edos$/
    4		/edos/
    -4		/edt/
    -4		/edti/
    -4		/edtim/
    4	pregnancy_symptom:30	/eedi/
    4		/eedin/
    4	persistent_beyond_72h:4	/eek$/
    4	sharp_pain:-26 worsening:-14 persistent_beyond_72h:16 history_injury:17 bladder_bowel:-26	/eek/
    4	sharp_pain:-8 numbness:6	/eel$/
    -4	numbness:23 saddle_numbness:17	/eeli/
    -4	numbness:18	/eelin/
    4	sharp_pain:-21	/eep/
    -4	radiating_pain:50	/ega/
    -4		/egar/
    4		/egro/
    4		/eing$/
    4		/eing/
    4	persistent_beyond_72h:1	/ejor/
    4	worsening:-13 persistent_beyond_72h:37	/ek$/
    -4		/ela/
    4	sharp_pain:105	/elec/
    4		/eltas/
    4	persistent_beyond_72h:4 history_injury:18	/eman/
    4	pregnancy_symptom:13	/emana/
    4		/emba/
    4		/embar/
    -4		/empr/
    4		/ems$/
    4		/ems/
    4		/ena$/
    -4		/ener/
    4		/enev/
    4		/eneve/
    4		/enm/
    4		/enme$/
    4		/enme/
    -4	sharp_pain:16	/eno/
    4		/ensat/
    4	numbness:16	/ensib/
    -4	numbness:-1	/ent$/
    -4		/ents$/
    -4		/ents/
    4		/entu/
    -4		/eply$/
    -4		/epo/
    -4		/epor/
    -4		/eport/
    4	calf_swelling:-1	/era/
    -4		/erab/
    4		/eral/
    -4		/erapi/
    -4		/ered$/
    -4		/ered/
    -4		/erent/
    4		/ering/
    -4		/erman/
    4	weakness:17	/erna/
    -4	sharp_pain:-33	/ers$/
    4		/ertip/
    4		/erve$/
    4		/erve/
    4	weakness:47	/erza/
    4		/esc/
    -4		/esp/
    -4		/estar/
    -4		/ested/
    -4		/estos/
    -4		/estu/
    -4		/etas$/
    -4		/etc/
    -4		/etch/
    4		/eter/
    -4		/ethe/
    -4		/ether/
    4		/eti/
    4		/evar/
    -4	persistent_beyond_72h:44	/eves$/
    -4	persistent_beyond_72h:14	/eves/
    -4		/exp/
    -4		/expe/
    4		/face$/
    4	emergency:4	/face/
    -4	sharp_pain:-20 radiating_pain:-15 weakness:-10 numbness:34 persistent_beyond_72h:-1 history_disc:-14 history_injury:-12 emergency:-4	/fee/
    4	tingling:17	/feet$/
    4	tingling:4	/feet/
    -4		/fell/
    -4		/ffe/
    -4		/fice$/
    -4		/fici/
    -4		/fina/
    -4		/final/
    4		/fini/
    -4		/firs/
    -4		/first/
    4		/floor/
    4		/flop/
    4		/fore/
    4		/forea/
    -4		/forg/
    4		/frai/
    4		/fraid/
    -4		/fue$/
    4		/fuert/
    4	weakness:37	/fuerz/
    -4	sharp_pain:-21 worsening:8	/ful/
    4		/gente/
    4		/gert/
    4		/gerti/
    -4		/ges/
    4		/ggl/
    4	weakness:41	/giv/
    4		/gle/
    -4		/gran/
    4	sharp_pain:-3 weakness:-12 numbness:-33 worsening:-8	/gue/
    -4		/guje/
    -4		/gujet/
    -4		/gusto/
    -4		/gym$/
    -4		/gym/
    -4		/hac/
    -4	severe_headache:6 faint_dizzy:26	/had$/
    -4		/hah/
    -4		/haha$/
    -4		/haha/
    4	fever:61	/hak/
    -4	worsening:6	/han$/
    4	faint_dizzy:22	/heade/
    -4		/heal/
    -4		/hec/
    -4		/heet$/
    4		/hene/
    4		/henev/
    -4		/hera/
    -4		/herap/
    -4		/hift$/
    4		/high$/
    -4		/hisp/
    -4		/hispe/
    4		/hit$/
    4	fever:1	/hiver/
    -4	sharp_pain:2	/hoot/
    -4	sharp_pain:15	/hooti/
    4		/horri/
    4	weakness:-6 calf_swelling:10	/hot/
    4	worsening:107	/hour$/
    4	sharp_pain:4	/hre/
    4		/hree$/
    4		/hree/
    -4	worsening:-8 pregnancy_symptom:-20 allergic_reaction:-3	/ht$/
    4		/humb/
    4		/ibil/
    4		/ibili/
    -4		/ibly$/
    -4		/ibly/
    -4		/ica/
    -4		/ich/
    -4		/icio/
    4	tingling:140	/ickl/
    4		/icks$/
    4		/icks/
    -4		/iem/
    -4		/ient$/
    4	radiating_pain:36 weakness:7	/ierna/
    4		/iet$/
    -4		/iew$/
    -4		/iew/
    4	sharp_pain:14	/ife$/
    4	sharp_pain:19	/ife/
    -4		/iffe/
    4		/ig$/
    4		/igg/
    4		/igh$/
    4	numbness:-9 persistent_beyond_72h:-13 history_injury:-27 allergic_reaction:-51	/igh/
    -4		/ign/
    4	severe_headache:29	/igr/
    4	severe_headache:18	/igra/
    -4		/igui/
    4		/ima$/
    -4	worsening:24 faint_dizzy:7	/ime$/
    -4		/inall/
    4		/inch/
    4		/ingle/
    -4		/ings$/
    -4		/ings/
    4	sharp_pain:32 weakness:-16 numbness:-37 bladder_bowel:-3 saddle_numbness:12 severe_headache:-6 faint_dizzy:43 self_harm:33	/int/
    4		/inted/
    4		/inten/
    4		/intu/
    4		/intur/
    -4	allergic_reaction:14	/ios$/
    -4		/ios/
    4		/iou/
    4		/ious/
    4		/ique/
    4		/ira/
    -4		/irst$/
    -4		/irst/
    -4	history_disc:94	/isc/
    -4		/isp/
    -4		/ispe/
    -4		/isper/
    -4		/iss/
    -4		/ista$/
    -4		/ista/
    4	allergic_reaction:30	/ister/
    -4	persistent_beyond_72h:5	/ita$/
    -4	worsening:9	/ith$/
    -4	tingling:27	/itos$/
    -4	tingling:113	/itos/
    4		/itt/
    -4		/ived$/
    -4		/ived/
    4		/ives$/
    4		/ives/
    -4		/ized$/
    -4		/ized/
    4		/izq/
    4		/jar$/
    4		/jea/
    -4		/jetas/
    4		/jus/
    4		/just/
    4		/keeps/
    4		/kes$/
    4		/kes/
    4	allergic_reaction:60	/kin$/
    -4		/knees/
    4	sharp_pain:106	/kni/
    4		/knif/
    -4		/knot/
    4		/ky$/
    4	radiating_pain:-4 severe_bruising:29	/lac/
    -4	sharp_pain:33	/lade/
    -4		/lama/
    4		/lamen/
    4		/lapse/
    4		/lav/
    -4		/lay/
    4	bladder_bowel:217	/leak/
    -4		/leav/
    4	sharp_pain:13	/lec/
    4		/leedi/
    4	weakness:-7 tingling:40	/leep$/
    4	calf_swelling:4	/len$/
    4		/leva/
    4		/levar/
    4		/levo$/
    4		/levo/
    4		/lga/
    4	persistent_beyond_72h:20	/liend/
    4	weakness:42 numbness:-3	/lift$/
    4	allergic_reaction:19	/lips$/
    4	allergic_reaction:12	/lips/
    -4	allergic_reaction:1	/list/
    -4		/lista/
    -4		/lke/
    -4		/lked$/
    -4		/lked/
    -4		/llam/
    -4		/llama/
    4	faint_dizzy:4	/llap/
    4		/llaps/
    4		/llen$/
    4		/llevo/
    -4		/lmos/
    -4		/lmost/
    -4		/long/
    4		/loo$/
    4		/loor$/
    4		/loor/
    -4		/lorid/
    4	allergic_reaction:4	/los/
    4		/lso$/
    4		/lso/
    -4	sharp_pain:13 radiating_pain:40	/lt$/
    4		/ltas$/
    4		/ltas/
    4		/lunc/
    4		/lunch/
    -4	radiating_pain:-5 persistent_beyond_72h:-2 bladder_bowel:-19 saddle_numbness:-8 faint_dizzy:18 severe_bruising:-14 emergency:-29	/ly$/
    4	weakness:-6	/ma$/
    -4		/mad/
    -4		/mail$/
    4		/mak/
    4		/make/
    4		/makes/
    4		/manc/
    4		/manch/
    4		/mareo/
    -4		/mate/
    -4		/may$/
    -4		/mayb/
    -4		/maybe/
    4		/maye$/
    4		/maye/
    4		/mbro$/
    4	persistent_beyond_72h:22	/mej/
    4		/mejo/
    4	persistent_beyond_72h:15	/mejor/
    4		/menm/
    4		/menme/
    -4		/mero$/
    -4		/mero/
    -4		/mfo/
    -4		/mfor/
    -4		/mfort/
    4		/mido$/
    -4		/mien/
    4	severe_headache:41	/migr/
    4	severe_headache:15	/migra/
    4		/mond/
    4		/monda/
    4		/mori/
    4		/morir/
    4		/mper/
    -4		/mpre/
    4		/musl/
    4		/muslo/
    -4		/nall/
    -4		/nally/
    4		/nar$/
    -4		/nce/
    -4		/ncel$/
    4	weakness:-1 numbness:-50 allergic_reaction:78	/ncha/
    4	numbness:-5	/nci/
    -4		/nda$/
    4		/nday$/
    -4		/nden$/
    -4		/nden/
    -4		/nder$/
    -4	severe_bruising:4	/nder/
    -4		/ndl/
    4	chest_breath:-4 faint_dizzy:-23 allergic_reaction:-12	/nee/
    -4		/nees$/
    -4		/nees/
    4		/negro/
    -4		/nei/
    -4	numbness:10 tingling:-8	/ness$/
    -4	numbness:7	/ness/
    -4		/nge$/
    -4		/nged$/
    -4		/nged/
    4		/ngert/
    -4		/nia/
    -4	radiating_pain:9 fever:29 severe_headache:-5 faint_dizzy:11	/nin/
    4		/nk$/
    -4		/nke$/
    4	weakness:28	/nks$/
    4	weakness:5	/nks/
    4		/nme$/
    4		/nme/
    4	sharp_pain:-2	/nni/
    4		/nnin/
    4	faint_dizzy:1	/nning/
    4		/no$/
    4		/non$/
    -4		/none/
    -4		/note/
    -4	numbness:35	/nothi/
    4		/nsat/
    4		/nsati/
    4		/nsib/
    4		/nsibi/
    4		/nted$/
    4		/nted/
    -4		/ntere/
    -4		/ntes/
    -4		/nume/
    -4		/numer/
    4		/nym/
    4		/nymo/
    4		/nymor/
    -4		/nywa/
    -4		/nyway/
    -4		/nzan/
    -4		/nzant/
    4		/oba/
    4		/obab/
    4		/obabl/
    4		/obb/
    4	sharp_pain:68	/oke/
    4	radiating_pain:17 weakness:-31 numbness:2 persistent_beyond_72h:45	/ole/
    4	persistent_beyond_72h:2	/olie/
    4	persistent_beyond_72h:15	/olien/
    4		/ollap/
    4	calf_swelling:8	/olle/
    4		/ollen/
    -4		/olori/
    4	sharp_pain:223	/olt/
    4		/omet/
    -4		/omf/
    -4		/omfo/
    -4		/omfor/
    -4		/ompl/
    4		/onda/
    4		/onday/
    4		/onde$/
    -4		/onig/
    -4		/onigh/
    4	pregnancy_symptom:1	/ons$/
    -4		/onte/
    4		/onti/
    4		/ontin/
    4		/ontr/
    -4		/ood$/
    4	pregnancy_symptom:12	/oon/
    4	weakness:19 tingling:-12 persistent_beyond_72h:-34 bladder_bowel:-10 saddle_numbness:-5 allergic_reaction:-9 emergency:-21 self_harm:-2	/oot/
    -4	sharp_pain:7	/ooti/
    -4		/ootin/
    4		/oport/
    -4		/oppe/
    -4		/opped/
    4		/ora$/
    4	weakness:-9 worsening:89	/ora/
    4		/orea/
    4		/orear/
    -4		/org/
    -4		/orid/
    4		/orir/
    -4		/orke/
    -4	self_harm:63	/ose$/
    4		/oso$/
    4		/oso/
    -4		/ota/
    4		/otc/
    4		/otch/
    -4	numbness:14	/othi/
    -4	numbness:4	/othin/
    -4		/otice/
    4		/otici/
    -4		/otin/
    -4	sharp_pain:19	/oting/
    4		/ovem/
    4		/oveme/
    -4		/ovin/
    -4		/oving/
    -4		/packe/
    4		/pad/
    -4		/parec/
    4		/pasa$/
    4	weakness:54	/past/
    -4		/paz$/
    -4		/paz/
    4	saddle_numbness:2	/pe$/
    -4		/peep$/
    -4		/peep/
    4	sharp_pain:7	/peg/
    4	weakness:35	/pen/
    4		/pene/
    4		/pened/
    4		/pens/
    4	sharp_pain:17	/pic/
    4	radiating_pain:5 weakness:1	/piern/
    4	numbness:-1 chest_breath:25	/ping$/
    -4	tingling:41	/pins$/
    -4	sharp_pain:-5	/pins/
    -4		/pist$/
    -4		/pist/
    4		/pit/
    -4		/poco/
    4		/porta/
    4		/ppe/
    4		/ppene/
    4	radiating_pain:-20 tingling:58	/prick/
    4		/proba/
    4		/prove/
    4	faint_dizzy:32	/pse/
    4		/psed$/
    4	faint_dizzy:1	/psed/
    -4		/pto/
    4	chest_breath:67	/puf/
    4		/puff/
    4	severe_bruising:98	/purp/
    4		/pus/
    -4		/qued/
    4		/quiet/
    4	radiating_pain:14 tingling:-16 bladder_bowel:-6 faint_dizzy:-1	/ra$/
    -4		/rabaj/
    4	weakness:63	/rag/
    4	weakness:12	/ragg/
    4	weakness:37	/raggi/
    -4		/raia$/
    -4		/raia/
    4		/raid$/
    4		/raid/
    4		/rame/
    4		/rampi/
    -4		/rand/
    -4		/rapis/
    4		/rdo$/
    4	radiating_pain:6 weakness:-35 persistent_beyond_72h:-60 faint_dizzy:-11	/rea/
    4		/ream/
    4		/rearm/
    -4	weakness:-46 chest_breath:27	/reat/
    -4		/rece/
    4		/recho/
    -4		/ree$/
    -4	pregnancy_symptom:46	/reg/
    -4		/rega/
    -4		/rei/
    4		/rel/
    -4		/rent$/
    -4		/repor/
    -4		/rese/
    -4		/retc/
    -4		/retch/
    4	sharp_pain:-20 persistent_beyond_72h:-3 faint_dizzy:-22 emergency:42	/rge/
    -4		/ria/
    4	sharp_pain:2 weakness:-3	/rib/
    -4		/ribe/
    -4	persistent_beyond_72h:5	/rid/
    -4	sharp_pain:4 fever:3	/ring/
    -4		/rio$/
    -4		/rios$/
    -4		/rios/
    4		/rir$/
    4		/rite$/
    -4		/rman/
    4	numbness:15 worsening:-14 emergency:-1	/rme/
    4	tingling:10	/rmigu/
    4		/rnin/
    4		/rning/
    4		/rob/
    4		/roba/
    4		/robab/
    4		/ronge/
    4		/roo/
    4	weakness:49	/rop/
    4		/rot/
    4		/rovem/
    4	weakness:46	/rrar$/
    4	weakness:39	/rrar/
    -4		/rried/
    4	severe_headache:17	/rst/
    4		/rtes$/
    4		/rtes/
    4		/rth$/
    4		/rtip/
    4		/rtips/
    4		/rug/
    4		/rus/
    4		/rush/
    4		/rut/
    -4		/sabr/
    -4		/sabri/
    -4		/sag/
    4		/sai/
    4		/said$/
    4		/said/
    4	bladder_bowel:18	/sal/
    -4		/sar$/
    4		/sati/
    4		/satio/
    4		/says$/
    4		/says/
    -4		/sch/
    4		/sci/
    4		/sco/
    4	history_injury:7 pregnancy_symptom:7	/sem/
    4	persistent_beyond_72h:60 pregnancy_symptom:62	/sema/
    4	history_injury:27	/seman/
    -4		/send$/
    -4		/send/
    4		/sensa/
    4		/sensi/
    -4		/sent$/
    -4		/senti/
    4		/seri/
    4	fever:7	/shak/
    4		/shin$/
    4		/shiv/
    4	fever:13	/shive/
    -4	sharp_pain:2 radiating_pain:12	/shoo/
    -4	radiating_pain:17	/shoot/
    4	numbness:37	/sia/
    4		/sibi/
    4		/sibil/
    4	emergency:-2	/sinc/
    4		/since/
    -4		/sized/
    4	allergic_reaction:17	/skin$/
    4		/slo$/
    4		/smaye/
    -4		/sms$/
    -4		/sms/
    4		/sne/
    4	weakness:3	/sol/
    -4		/son/
    4		/sop/
    4		/sopo/
    4		/sopor/
    -4	sharp_pain:6 radiating_pain:-9 numbness:22 saddle_numbness:-9 emergency:-18	/ss$/
    -4		/ssa/
    -4		/ssag/
    -4		/ssage/
    4	weakness:1	/stair/
    4	weakness:-22 worsening:-2 persistent_beyond_72h:59	/stil/
    4	weakness:-17 worsening:-24 persistent_beyond_72h:8	/still/
    4	allergic_reaction:8	/ston/
    4	allergic_reaction:95	/stone/
    -4		/stos$/
    -4		/stret/
    4		/subi/
    4		/subir/
    -4		/subs/
    4	fever:92	/sweat/
    4	calf_swelling:29	/swo/
    4	calf_swelling:1	/swol/
    4		/swoll/
    4		/tair/
    4		/talo/
    4		/talon/
    4		/tand/
    4		/tante/
    -4		/tari/
    -4		/tario/
    -4	self_harm:3	/tel/
    4		/ten$/
    -4		/tent/
    -4		/than$/
    -4		/thera/
    4		/thre/
    4		/three/
    4		/thumb/
    4		/tici/
    4		/ticin/
    -4		/tid/
    -4		/ties/
    4	severe_headache:-30	/til/
    -4	worsening:17	/time$/
    4		/tine/
    4		/tips$/
    4		/tips/
    -4		/tomo/
    -4		/tonig/
    -4		/tor$/
    -4	numbness:3	/tou/
    -4		/towe/
    -4		/towel/
    -4		/trab/
    -4		/traba/
    -4		/trace/
    -4		/traia/
    -4		/trang/
    -4		/treat/
    -4		/tret/
    -4		/tretc/
    4		/tru/
    4	numbness:-2	/tte/
    4		/tten$/
    4		/tten/
    4		/tura$/
    4		/tura/
    -4	sharp_pain:20 weakness:67 worsening:34	/turn/
    -4		/tuv/
    4		/typ/
    4		/type/
    4		/uanta/
    4		/ubbe/
    4		/ubi/
    4	chest_breath:8	/ubir$/
    4	chest_breath:14	/ubir/
    4	sharp_pain:7	/uchi/
    4		/ude/
    4	radiating_pain:-13 worsening:-2 persistent_beyond_72h:1 bladder_bowel:-3 fever:-23 self_harm:-3	/ue$/
    4	persistent_beyond_72h:3	/uele$/
    4	history_injury:24	/uele/
    4		/uerte/
    4	weakness:42	/uerz/
    4	weakness:37	/uerza/
    4		/ug$/
    4		/uiet$/
    4		/uiet/
    -4		/uise$/
    -4		/uisi/
    -4		/ujet/
    -4		/ujeta/
    -4		/ujo/
    4		/ula/
    -4		/ume/
    -4		/umer/
    -4		/umero/
    4		/unch/
    -4		/unos$/
    -4		/unos/
    -4		/unto/
    -4		/unzan/
    -4		/upe/
    4		/urp/
    -4		/usc/
    -4		/used$/
    -4		/used/
    4		/usl/
    4		/uslo$/
    4		/uslo/
    -4		/usu/
    -4		/usua/
    -4		/usual/
    -4	sharp_pain:16 weakness:-2 worsening:-10 persistent_beyond_72h:-22 fever:-8 faint_dizzy:3 allergic_reaction:9 emergency:-1 self_harm:-19	/ut$/
    -4		/vani/
    -4		/vanis/
    4		/var/
    4		/veme/
    4		/vemen/
    -4		/vere$/
    4		/veri/
    -4		/view$/
    -4		/view/
    -4	faint_dizzy:85	/vis/
    -4		/viso/
    4		/vo$/
    4		/wake$/
    4		/walk$/
    -4		/walke/
    4	self_harm:29	/want$/
    -4		/way/
    -4	faint_dizzy:1	/wen/
    -4		/were$/
    -4		/were/
    4		/whene/
    -4		/whi/
    -4		/whis/
    -4		/whisp/
    4	numbness:-13	/will$/
    4	numbness:-1	/will/
    -4		/win/
    4	saddle_numbness:132	/wip/
    -4	numbness:33	/wit/
    -4		/with/
    4	radiating_pain:18 worsening:-23 persistent_beyond_72h:-24	/wn$/
    4		/wol/
    4	calf_swelling:3	/woll/
    4	calf_swelling:12	/wolle/
    -4		/wond/
    -4		/wonde/
    4	numbness:24	/woo/
    -4		/wore$/
    -4		/wore/
    -4		/worke/
    -4	pregnancy_symptom:36	/xpe/
    -4		/ybe$/
    -4		/ybe/
    4		/yet$/
    4		/yet/
    -4		/ym$/
    4		/ymo/
    4		/ymor/
    4		/ymore/
    4		/yo$/
    -4		/your$/
    4		/ype/
    -4		/ywa/
    -4		/yway$/
    -4		/yway/
    4		/ywh/
    4		/ywhe/
    4		/ywher/
    4		/zada$/
    -4		/zan/
    -4		/zant/
    -4		/zante/
    -4	tingling:22	/zing$/
    -4	numbness:-24 tingling:80	/zzi/
    -4		: i <be>
    4		: no .
    4		: ~ .
    4		: ~ <side>
    -4		<be> <become> now
    4		<be> <my> quita
    -4		<be> <my> quito
    -4		<be> <the> <count>
    -4		<be> <the> <side>
    4	numbness:21	<be> como
    -4		<be> driving
    -4		<be> easing
    4		<be> en urgencias
    4		<be> fine
    4		<be> fine .
    -4		<be> good
    -4		<be> grand
    -4		<be> imagining
    -4		<be> imagining it
    4		<be> in
    4		<be> manana
    4		<be> normal
    4		<be> not <become>
    -4		<be> not numb
    -4		<be> there
    4		<be> urgente
    -4		<be> well
    4	sharp_pain:-29 radiating_pain:14 weakness:-5 numbness:35 persistent_beyond_72h:-21 history_injury:-22 bladder_bowel:-15 chest_breath:-8 fever:-40 severe_headache:-30 self_harm:-13	<be> ~ <part>
    -4		<be> ~ <time>
    4		<be> ~ again
    -4		<be> ~ bit
    4	persistent_beyond_72h:21	<be> ~ dolor
    4		<be> ~ dormido
    -4	tingling:33	<be> ~ en
    -4		<be> ~ free
    -4		<be> ~ full
    4		<be> ~ if
    -4	emergency:17	<be> ~ in
    -4		<be> ~ new
    4	weakness:19	<be> ~ no
    4		<be> ~ normal
    4	chest_breath:31	<be> ~ on
    -4		<be> ~ out
    4		<be> ~ quita
    -4		<be> ~ quito
    4		<be> ~ still
    -4		<be> ~ time
    -4	bladder_bowel:3 severe_headache:32	<be> ~ to
    4		<be> ~ urgencias
    4		<be> ~ what
    4		<become> <my>
    4	numbness:2	<become> to sleep
    4		<become> ~ better
    4		<become> ~ in
    4		<become> ~ not
    4		<become> ~ numb
    4		<become> ~ to
    4		<count> <part> <be>
    -4	worsening:-24	<count> <time>
    4		<count> dias con
    4		<count> of
    -4		<count> ~ ,
    -4		<count> ~ .
    -4		<count> ~ <person>
    -4	sharp_pain:8 weakness:21 numbness:-12 worsening:-1 persistent_beyond_72h:11	<count> ~ <the>
    4		<count> ~ today
    4	persistent_beyond_72h:53	<day> ~ <be>
    4		<day> ~ <day>
    4		<day> ~ today
    -4		<feel> <side>
    -4		<feel> <the> bit
    -4		<feel> fine
    -4		<feel> in <my>
    4		<feel> nothing
    4		<feel> weak
    -4		<feel> ~ <the>
    4		<have> <the> accident
    -4		<have> numb
    -4		<have> numb <part>
    -4		<have> pins
    -4		<have> pins and
    -4		<have> stabbing
    -4		<have> stabbing pain
    -4		<have> stopped
    -4		<have> ~ <become>
    4		<have> ~ accident
    4		<have> ~ at
    -4		<have> ~ better
    -4		<have> ~ no
    -4		<have> ~ numbness
    4		<have> ~ out
    4		<have> ~ yesterday
    4	emergency:5	<keep> ~ in
    -4		<my> <be> bien
    -4		<my> <part> on
    4		<my> <part> since
    4		<my> <person> ,
    -4		<my> and
    4	faint_dizzy:33	<my> da
    4		<my> da vueltas
    4	sharp_pain:8	<my> dan
    4		<my> desmaye
    4		<my> falta
    4		<my> falta <the>
    4		<my> grip
    4		<my> please
    4		<my> quita
    -4		<my> quito
    -4		<my> ~ .
    -4		<my> ~ :
    -4	weakness:18	<my> ~ <become>
    -4	emergency:37	<my> ~ <side>
    -4		<my> ~ ?
    -4		<my> ~ ayer
    -4		<my> ~ does
    -4		<my> ~ great
    4	numbness:7	<my> ~ no
    -4	persistent_beyond_72h:-11	<my> ~ not
    -4		<my> ~ o
    4		<my> ~ please
    4		<my> ~ ronchas
    4		<my> ~ still
    -4		<my> ~ than
    -4		<my> ~ tingling
    -4		<my> ~ to
    4		<my> ~ todo
    -4		<my> ~ too
    4	faint_dizzy:4	<my> ~ vueltas
    4		<my> ~ who
    4		<my> ~ will
    4	faint_dizzy:48	<my> ~ y
    -4	sharp_pain:5 radiating_pain:27 weakness:-23 numbness:5 tingling:40 severe_bruising:22	<part> ,
    -4		<part> , can
    -4		<part> , no
    4		<part> <be> <be>
    4		<part> <be> <become>
    4		<part> <feel> weak
    4	tingling:67	<part> <my>
    4		<part> como
    -4		<part> from
    4		<part> gives
    -4		<part> on <the>
    4		<part> tingle
    -4	numbness:-18 severe_bruising:8	<part> to
    4	sharp_pain:2	<part> when i
    4	weakness:63	<part> will
    4	weakness:43	<part> will not
    4	weakness:-58 numbness:50 fever:18	<part> ~ <feel>
    -4	numbness:3	<part> ~ <have>
    -4		<part> ~ <person>
    4		<part> ~ about
    -4		<part> ~ achy
    -4		<part> ~ better
    -4		<part> ~ grand
    -4		<part> ~ happy
    -4		<part> ~ he
    4	history_disc:24	<part> ~ hurting
    4		<part> ~ hurts
    4		<part> ~ lift
    -4		<part> ~ llamo
    4		<part> ~ morning
    4		<part> ~ ni
    -4		<part> ~ pero
    -4		<part> ~ quien
    4	numbness:31	<part> ~ sleep
    -4		<part> ~ thing
    4		<part> ~ tingling
    4	sharp_pain:-6	<part> ~ to
    4		<part> ~ twice
    4		<part> ~ well
    4		<part> ~ when
    -4		<person> <have> numb
    -4		<person> <the>
    -4	emergency:15	<person> ~ ,
    4	faint_dizzy:102	<person> ~ <my>
    4		<person> ~ i
    -4		<side> <my>
    -4		<side> as
    4		<side> i
    4		<side> ~ :
    4		<side> ~ dead
    -4		<side> ~ here
    4		<side> ~ of
    4		<side> ~ up
    4		<side> ~ weak
    -4		<side> ~ with
    4	sharp_pain:6	<the> <be>
    4	numbness:40	<the> <feel>
    4		<the> <part> <my>
    4		<the> <part> como
    4		<the> accident
    4		<the> accident in
    4		<the> bano
    4		<the> ciatica
    -4		<the> cita
    -4		<the> evening
    4	fever:7	<the> fever
    4		<the> full
    4		<the> hormigueo
    -4		<the> list
    -4		<the> lista
    4		<the> loo
    -4		<the> massage ,
    4		<the> massage <be>
    4	faint_dizzy:34	<the> morning
    4		<the> oil
    -4		<the> peep
    -4		<the> poco
    4		<the> point in
    -4		<the> sheet
    4		<the> shooting pain
    4		<the> shower
    4		<the> stabbing
    -4		<the> table ,
    -4		<the> time
    4		<the> tingling
    -4		<the> touch
    -4	history_injury:60	<the> ~ <time>
    -4		<the> ~ achy
    4		<the> ~ also
    -4		<the> ~ anoche
    -4		<the> ~ better
    -4		<the> ~ bit
    -4		<the> ~ bother
    4	tingling:-8	<the> ~ como
    4		<the> ~ derecho
    4		<the> ~ desde
    4		<the> ~ dormido
    4		<the> ~ fever
    -4		<the> ~ fine
    -4		<the> ~ lol
    -4		<the> ~ mas
    -4		<the> ~ mejor
    -4		<the> ~ noche
    4	weakness:-12	<the> ~ of
    -4		<the> ~ off
    -4		<the> ~ quien
    -4		<the> ~ since
    -4		<the> ~ sore
    -4		<the> ~ stopped
    4		<the> ~ then
    -4		<the> ~ toda
    -4		<the> ~ today
    -4		<the> ~ traia
    4		<the> ~ will
    -4		<time> after
    -4		<time> after ,
    -4		<time> but it
    -4	worsening:31	<time> ~ ,
    -4		<time> ~ <side>
    -4		<time> ~ as
    4		<time> ~ bit
    4		<time> ~ hurts
    -4		<time> ~ no
    -4		<time> ~ pain
    4		? ~ #
    4		? ~ ?
    4		? ~ it
    4		a full
    -4		a little
    -4		a peep
    4		about #
    4		accident in
    4		ache <have>
    -4		ache is
    -4		ache ~ <part>
    4		afraid
    4		after <the>
    4		after the
    -4		after ~ <be>
    -4		after ~ up
    -4		agujetas
    4	history_injury:25	ahora ~ <the>
    4		alive
    4		all day
    -4		almost
    4		also
    -4		alto
    4	numbness:-2 tingling:-2 pregnancy_symptom:2	am
    4		am #
    -4		am a
    4		ambulance
    4		an #
    4		an accident
    4		and <become>
    -4		and <have>
    -4		and has
    4		and i <be>
    -4		and i <feel>
    -4	weakness:31	and the
    -4		and ~ <count>
    -4		and ~ <feel>
    4	tingling:12	and ~ <side>
    -4		and ~ fine
    -4		and ~ great
    4	tingling:8	and ~ in
    -4		and ~ like
    -4		and ~ lovely
    4		and ~ now
    4		and ~ way
    -4		any
    4		anymore
    4		anything ~ <be>
    -4		anyway
    4		apart ~ <part>
    -4		as <the>
    -4		as ever
    -4	tingling:29	as ~ <be>
    4		asked about
    -4		at # sharp
    -4		at ~ sharp
    -4		away ~ <the>
    4	pregnancy_symptom:179	baby
    -4	history_disc:10	back
    -4		back feels
    4		baja <the>
    4		bano
    4		be alive
    4		be here
    4		because
    -4		bedtime
    -4		been better
    -4		before ~ <become>
    4		bend
    -4		best
    4		between <my>
    4		between <my> <part>
    4		between my
    4		bien ~ <the>
    4		bike
    4		bit ,
    4		bit of
    -4		bit worse
    -4		bit ~ <my>
    -4		bit ~ it
    -4		bit ~ today
    -4		bit ~ yesterday
    4		bleeding
    -4		body
    4		bother you
    4		breathe
    -4		bruise on
    -4		bruise ~ <part>
    -4		but <my> <part>
    -4		but it
    -4		but my
    -4		but ~ ,
    -4		but ~ <become>
    -4		but ~ fine
    4		but ~ in
    4		but ~ numb
    -4		by ~ ,
    4		cada hora
    4	calf_swelling:5	calf is
    4		call <my>
    4		call me
    4		call ~ <be>
    4		call ~ it
    -4		came ~ <have>
    -4	weakness:-33	can ~ ,
    -4		can ~ <have>
    4		can ~ fist
    -4		can ~ tell
    -4		can ~ tomorrow
    -4		cancel
    -4		carried
    -4		case
    4		chest feels
    4		ciatica
    4		cintura
    -4	fever:34	cold
    -4		cold ~ <be>
    4	faint_dizzy:5	collapsed
    4		come out
    4		como <the>
    4		como si
    -4		completely <become>
    -4		completely gone
    -4		con la
    -4		con ~ caliente
    4		con ~ dolor
    -4		con ~ dormida
    -4		contact
    -4	numbness:1	could
    -4		could you
    4	faint_dizzy:10	da
    4		da vueltas
    4	sharp_pain:4	dan
    -4		danke
    4		darme cuenta
    -4		day and
    -4		de <the>
    -4		de <the> lista
    -4		de ~ lista
    -4		de ~ que
    -4		dead ~ ,
    -4		dead ~ <my>
    4		dedos
    4		derecho
    4		desde anoche
    4		desmaye
    4	persistent_beyond_72h:22	dias
    4		dias con <the>
    -4		did i
    -4		did i leave
    -4		did not like
    -4		did ~ in
    -4		did ~ leave
    -4		did ~ like
    -4		different
    -4		do ~ again
    4		do ~ alive
    4		do ~ here
    -4		do ~ know
    4		dolor no
    -4		dolor punzante
    4		dolor que
    4		dolor ~ .
    -4	sharp_pain:-14 radiating_pain:35 worsening:-31	dolor ~ <part>
    4		dolor ~ con
    4	sharp_pain:4	dolor ~ en
    -4		dormida ~ <the>
    -4		down <my>
    -4	radiating_pain:24	down <my> <part>
    -4		down my
    4		dragging
    -4		duele mas que
    4		duele ~ <be>
    -4		duele ~ que
    4	sharp_pain:26	dull
    4		each ~ <the>
    4		el talon
    4		en los
    4		ending
    4	self_harm:12	ending it
    4		es urgente
    4		esta manana
    -4		estos
    -4		estoy segura
    4		even ~ <the>
    -4		evening ~ <the>
    -4	worsening:76	every <time>
    4	sharp_pain:1	every time
    4	faint_dizzy:5	every time i
    4		every ~ <the>
    4	faint_dizzy:4	every ~ i
    4		face
    4		fainted in
    4		fainted in <the>
    4		falta <the>
    4		falta <the> aire
    4		falta el
    4		feet
    4	fever:87	fever
    4		fever ~ #
    -4		finally
    4		fine .
    4		fine ~ bit
    4		fingertips
    -4		first
    4		floor
    -4		for an
    4		for more
    4		for ~ <part>
    4		from <part>
    4		from <part> to
    -4		from ~ <be>
    -4		fue
    4		fuerza ~ <the>
    4		gave out
    -4		give <my>
    -4		give <my> <the>
    -4		give me
    -4		give ~ when
    4	self_harm:8	go on
    4	tingling:8	going to
    4		gone to
    4		got
    4		great ,
    4		great ~ .
    4		great ~ not
    4		grip <have> <become>
    -4		gusto
    -4		gym
    -4	history_disc:15 faint_dizzy:8	had
    4		had an
    -4		had pins
    -4		haha
    4		happened
    -4		has stopped
    -4		heavy ~ ,
    -4		help her
    -4		her
    -4		his
    4		hit
    4		hold <my>
    4		hombro
    4		honestly ~ see
    -4		hormigueo ~ <the>
    4		hormigueo ~ debilidad
    4	worsening:37	hour
    -4		hoy ~ mas
    4	sharp_pain:24	hurts ~ i
    -4		hurts ~ yesterday
    -4		husband has
    4	radiating_pain:-47 weakness:-15 numbness:-33 tingling:-28 worsening:-78 persistent_beyond_72h:-52 history_disc:-33 osteoporosis:-7 pregnancy_symptom:-41 bladder_bowel:-1 saddle_numbness:-27 chest_breath:-4 calf_swelling:-70 fever:-21 severe_headache:-29 allergic_reaction:-39 emergency:-55	i
    4		i <be> #
    -4		i <be> not
    -4		i <have> in
    -4	worsening:5	i <side>
    -4		i asked
    4		i bend
    -4		i call if
    4		i got
    -4		i had
    -4		i leave
    4	sharp_pain:16	i look
    -4		i never
    4		i should
    4		i sit
    4		i walk
    4	self_harm:12	i want to
    -4		i work
    4		i would rather
    -4		i ~ <count>
    -4		i ~ ?
    -4		i ~ again
    -4		i ~ before
    4	self_harm:58	i ~ ending
    4		i ~ ever
    -4		i ~ he
    -4		i ~ how
    4	numbness:27	i ~ it
    -4		i ~ next
    -4		i ~ only
    4		i ~ out
    4		i ~ rather
    4		i ~ than
    -4		i ~ tomorrow
    -4		i ~ well
    -4		i ~ you
    -4		ich
    -4		if i can
    -4		if it
    -4		if ~ can
    -4		if ~ not
    -4		if ~ numb
    4		if ~ well
    4		improvement
    -4		in # ,
    4	sharp_pain:9	in <my>
    -4	tingling:23	in <the> <part>
    4		in <the> shower
    -4		in <time>
    4		in both
    -4		in case
    4	numbness:-8 allergic_reaction:-28	in my
    -4		in ~ can
    -4		in ~ it
    -4		in ~ no
    4		in ~ of
    -4		in ~ room
    4		in ~ shower
    4	sharp_pain:-35	into <my>
    4		into <my> <part>
    4	sharp_pain:-24 radiating_pain:63	into my
    4	radiating_pain:173 worsening:-2	into ~ <part>
    4		is stabbing
    4	allergic_reaction:7	it <be> <side>
    4		it <be> urgent
    -4		it hurts more
    -4		it in
    4		it would
    4		it ~ again
    -4		it ~ full
    4		it ~ i
    4		it ~ just
    -4		it ~ last
    -4		it ~ more
    4		it ~ on
    4		it ~ sharp
    4		it ~ sore
    -4	sharp_pain:16	it ~ to
    4		it ~ urgent
    4		it ~ would
    4		it ~ you
    -4		just <the>
    -4		just cold
    4		just ~ <part>
    4		keeps
    -4		knees
    4	history_disc:259	l5
    -4		last <time> but
    -4	sharp_pain:3 weakness:-16 worsening:42 persistent_beyond_72h:15 history_disc:-39 history_injury:-54 fever:-5 faint_dizzy:-27 self_harm:-6	late+,
    4	sharp_pain:-10 history_injury:-25	late+a
    -4		late+about
    -4		late+ache
    4		late+alive
    -4		late+almost
    -4		late+are
    4		late+big
    -4		late+cada
    -4		late+casi
    -4		late+cita
    -4		late+cuanto
    4		late+do
    -4	saddle_numbness:25	late+down
    4		late+estoy
    -4		late+felt
    -4		late+full
    -4		late+got
    4		late+hay
    -4	persistent_beyond_72h:21	late+just
    4		late+later
    -4		late+left
    -4		late+legs
    -4		late+longer
    -4		late+los
    -4		late+made
    -4	persistent_beyond_72h:80	late+me
    -4		late+mi
    -4		late+much
    -4		late+nearly
    -4		late+or
    4		late+otra
    4	sharp_pain:-8 worsening:-2 persistent_beyond_72h:32 emergency:-3	late+s
    -4		late+sciatica
    4		late+shoulder
    -4		late+sin
    -4		late+stiff
    4		late+stronger
    4		late+that
    4		late+three
    4		late+vez
    -4		late+when
    4	numbness:-32 persistent_beyond_72h:35 calf_swelling:23	late+y
    -4		le
    -4		leave ~ <the>
    4		less
    4		less than
    -4		less ~ <time>
    4	weakness:7 numbness:-31	lift
    4		lift my
    4		lift ~ <part>
    4	sharp_pain:45 calf_swelling:7	like a
    -4	faint_dizzy:27 severe_bruising:30	like i
    -4		like that
    -4		like the
    4	sharp_pain:27	like ~ <my>
    4	allergic_reaction:58	lips
    -4		lista
    4		llamenme
    4		llamenme ya
    4		llamenme ~ <be>
    -4		llegue ~ <the>
    4		llevo
    -4		longer
    4		loo
    4		makes
    -4		mas ~ menos
    -4		massage ,
    -4		massage help
    4		massage ~ nice
    -4		may
    -4		maybe
    -4		me a
    -4		me and
    4		me back
    4	faint_dizzy:100	me da
    4	sharp_pain:5	me dan
    4		me desmaye
    4		me falta
    -4		me fue
    4		me please
    4		me quita
    -4		me quito
    4		me to
    4		media
    -4		message
    -4		might <be> <the>
    -4		might ~ <the>
    4		monday
    -4	worsening:83	more
    -4		more than
    -4		more than it
    4		more ~ .
    -4		more ~ last
    4		morning ,
    -4		morning ~ <time>
    -4		morning ~ last
    -4		much ~ i
    4		muslo
    -4		muy bien
    4	weakness:12	my grip
    4	pregnancy_symptom:18	my hands
    4		my heel
    4		my pinky
    4		my shin
    4		myself ~ <the>
    4		needles ~ <part>
    -4		ni
    4		ni <the>
    4		ni ~ <the>
    -4		ni ~ ni
    -4		night but
    -4		no <be> segura
    -4		no <part>
    -4		no <part> pain
    4		no change
    -4		no chest
    4		no es
    4		no le
    4		no quiero
    -4		no sabria
    4		no sensation
    -4		no sharp
    -4		no sharp pain
    4		no strength
    -4	tingling:-44	no tingling
    4	numbness:52	no ~ <be>
    -4	sharp_pain:2	no ~ <side>
    -4		no ~ debilidad
    -4		no ~ fever
    4		no ~ it
    4		no ~ pero
    4		no ~ si
    4		not <become> <my>
    4	persistent_beyond_72h:18	not <become> away
    4		not <feel> <my>
    -4		not <my>
    -4		not <the> peep
    4		not easing
    -4		not feeling
    -4		not great
    -4		not hurt
    4		not make
    4		not make <the>
    4		not see
    4		not stop
    -4		not weak
    4		not ~ alive
    4		not ~ as
    4		not ~ away
    4		not ~ bit
    4		not ~ here
    -4		not ~ how
    4	numbness:-1	not ~ i
    -4		not ~ peep
    4	weakness:54	not ~ up
    4		not ~ when
    -4		nothing
    4		nothing to
    4		nothing ~ i
    -4		notice
    -4		notice it
    4		noticing
    4		now it <be>
    4		now than
    4		now ~ <side>
    4	numbness:45	numb <part>
    -4		numb or
    -4		numb ~ cold
    -4		numb ~ not
    -4		numero
    -4		of <the> headache
    -4		of soreness <side>
    4		of ~ <count>
    -4		of ~ headache
    4		of ~ nothing
    -4		office
    4	allergic_reaction:13	oil
    4		ok ~ ,
    -4		old
    4		on <day> ,
    4		on <my> <part>
    4	sharp_pain:56	on a
    4		on ~ it
    -4		on ~ leave
    4	weakness:8	on ~ on
    4		only thing <be>
    -4		only ~ of
    -4		or just
    -4		or just cold
    -4		or ~ i
    -4		or ~ it
    -4		or ~ just
    4		otra vez
    4		ouch
    4	faint_dizzy:11	out ~ <the>
    4	faint_dizzy:42	over
    -4		over ~ <be>
    -4		packed
    -4		pain , no
    -4		pain down
    -4		pain down <my>
    -4		pain went
    4		pain when
    4		pain when i
    4		pain ~ .
    4	radiating_pain:88	pain ~ <my>
    4	sharp_pain:47	pain ~ i
    -4		pain ~ no
    4		pain ~ what
    4		pains in
    4		pains ~ <my>
    4		pains ~ <part>
    -4		para el
    -4		parking ~ <the>
    4		pasa
    4		passed ~ <the>
    -4		peep
    4		pero con
    4		pero ~ <be>
    4		pero ~ en
    -4		pins ~ needles
    -4		please ~ <the>
    -4		poco
    4		point in
    4		probably
    -4		puede
    -4		punzante
    -4		put <my>
    4	weakness:27	que <the> <part>
    4		que el
    4	calf_swelling:6	que la
    -4		que traia
    -4		que ~ <my>
    4		quiet
    -4		quit ~ <my>
    -4		quito
    -4		really ~ <be>
    -4		reply
    -4		report
    4		s urgent
    -4		sabria
    4		said
    4		same ~ <time>
    4		says
    -4		send
    4		sensation
    4		sensibilidad
    4		she ~ <the>
    -4		she ~ would
    -4		sheet
    -4		shift
    4		shin
    -4	sharp_pain:63	shooting
    4		shooting pain
    -4		should ~ if
    4		si , en
    -4		si es
    -4	numbness:39	si ~ <part>
    -4		si ~ con
    -4		si ~ hormigueo
    4		siento el
    4		sin darme
    4		sin darme cuenta
    -4		sin dolor ,
    4		sin ~ cuenta
    4		since
    -4		since ,
    4		since <day>
    -4		since <my>
    -4		since my
    4		since the
    4		since you
    -4		since ~ #
    -4	worsening:-22	since ~ ,
    -4		since ~ <have>
    -4		since ~ <person>
    -4		sister
    4	allergic_reaction:39	skin
    4		sleep
    -4		slept like
    -4		slept like <the>
    -4		slept ~ <the>
    -4		sms
    -4		so i <be>
    4		so ~ <have>
    -4		something
    -4		something <be>
    -4		something ~ not
    -4		sore ~ ,
    4		sore ~ <day>
    -4		soreness <side>
    -4		soreness left
    4		stairs
    -4		still achy
    4		still hurting
    4		still numb
    -4		still ~ <part>
    4		stronger
    4		subir
    -4		sure ~ <be>
    -4		sure ~ it
    4		swollen
    -4		table ,
    4		talon
    4		temperature
    4		ten days
    -4		ten years
    -4		tender ~ i
    -4		texting <my>
    -4		texting me
    -4	worsening:20	than
    4		than <the> <time>
    -4		than last <time>
    4		than yesterday but
    -4		than ~ <be>
    4		thank you for
    4		thank ~ for
    -4		the back
    4	worsening:40	the hip
    -4		the hospital
    -4		the kids
    -4		the knees
    4		the loo
    -4		the massage
    -4		the sheet
    4		the shower
    4		the stairs
    -4		therapist
    4		thermometer ~ #
    4		they are
    4		thing <be>
    4		thing is
    4		thing ~ <part>
    4		three
    4		tight <part>
    4		tight chest
    4		tingling .
    -4		tingling in <my>
    4		tingling ~ <part>
    -4		tingling ~ pain
    -4		tingling ~ sharp
    4		to <be> alive
    4		to <be> here
    -4		to bed
    4		to leave
    4		to ~ alive
    4		to ~ here
    4		to ~ it
    -4		toda ~ ,
    4		toda ~ <part>
    4		today ~ <side>
    4		today ~ <the>
    4		todo <my>
    4		todo <my> da
    4	faint_dizzy:9	todo me
    4		todo ~ <the>
    4		todo ~ da
    4		todo ~ vueltas
    4		toe
    -4		tonight
    4		top of
    -4		towel
    -4		trabajo
    -4		trace
    -4		trace of
    -4		traia
    4		un #
    -4		un poco
    4		under <my>
    -4		unos
    4		urgente
    -4		used
    -4		used to <become>
    -4		used ~ <become>
    -4		van <count> dias
    -4		vanished
    4		veo <the>
    -4		vida ~ ni
    4		vueltas
    4	numbness:4	wake
    4	self_harm:19	wake up
    4		walk
    -4		walked
    4	self_harm:29	want
    4		want ~ alive
    4		want ~ anymore
    4		want ~ here
    4		was lovely
    -4		was numb
    -4		was weak
    4	pregnancy_symptom:152	waters
    4		weak ?
    4		weak ~ ,
    -4		weak ~ <part>
    -4		weakness ~ <the>
    -4		weather <be>
    -4		were
    -4		when i <be>
    -4		when ~ ,
    4		whenever
    4		whenever i
    4		where
    -4		whether <my>
    -4		whether my
    -4		whether ~ or
    4	numbness:-4	will
    -4		will ~ <be>
    -4		will ~ when
    -4		with me
    4		with this
    4		with you
    -4		with ~ .
    -4		with ~ <be>
    -4		with ~ <my>
    4		without noticing
    -4		wore
    -4		wore off
    -4		work ~ .
    4		worse ~ worse
    4		worst ~ <have>
    4		worst ~ i
    4		would <be>
    -4		would <the>
    4		would not
    4		would rather
    4		would ~ of
    -4		wrong person
    -4	persistent_beyond_72h:30	y <the>
    -4		y la
    -4	sharp_pain:1	y ~ no
    -4		ya no
    -4		ya no <be>
    -4		ya no <my>
    4		ya no quiero
    -4		ya ~ <be>
    -4		ya ~ <my>
    -4		ya ~ duele
    4		ya ~ quiero
    4		ya ~ urgente
    4		yesterday but
    4		yesterday ~ <the>
    4		yet
    -4		yo ~ <the>
    -4		you <become>
    -4		you <become> <the>
    -4		you <have> <become>
    4		you for
    4		you yesterday
    4		you ~ .
    -4		you ~ <side>
    4		you ~ and
    4		you ~ it
    -4		you ~ wrong
    -4		your
    3		# /
    3		# / #
    3	sharp_pain:64	# <the>
    3		# <time> and
    3		# and i
    3		# meses y
    3	sharp_pain:55	# out
    3		# ~ ?
    -3		# ~ as
    3		# ~ bit
    3		# ~ con
    -3		# ~ same
    -3		# ~ sharp
    3		# ~ still
    -3		, <side>
    3		, <the> bit
    -3		, do you
    -3		, does
    -3		, esta
    -3		, exactly as
    -3		, feeling
    -3		, has
    -3		, have
    -3		, i <feel>
    3		, is
    -3		, lo
    -3		, ni
    -3		, no bother
    -3		, no sabria
    -3		, not <the>
    3		, nothing to
    3		, only
    3		, probably
    3		, she
    -3		, so
    3		, solo
    -3		, thanks for
    3		, this
    3		, y
    -3		, ya
    3		, yes
    3		, ~ <keep>
    3		, ~ agony
    3		, ~ ahi
    -3		, ~ bother
    3		, ~ did
    -3		, ~ done
    -3		, ~ down
    3		, ~ en
    -3		, ~ full
    -3		, ~ grand
    -3		, ~ great
    3		, ~ happened
    -3		, ~ here
    -3		, ~ hint
    3		, ~ hold
    3	weakness:11	, ~ i
    3		, ~ if
    -3		, ~ into
    -3		, ~ lot
    -3		, ~ lovely
    -3		, ~ masaje
    -3		, ~ mejor
    3		, ~ mention
    -3		, ~ new
    3		, ~ numbness
    3		, ~ ok
    -3		, ~ or
    3		, ~ out
    3		, ~ painful
    -3		, ~ peor
    3		, ~ pero
    -3		, ~ sabria
    -3		, ~ same
    -3		, ~ see
    3		, ~ should
    -3	emergency:25	, ~ so
    -3		, ~ soreness
    3		, ~ stab
    3		, ~ still
    -3		, ~ super
    3		, ~ thing
    -3		, ~ todo
    3		, ~ way
    3		, ~ what
    3		, ~ will
    3		, ~ would
    -3		- #
    -3		. #
    -3		. <side>
    -3		. <side> good
    3		. <the> unico
    3		. can
    -3		. feel
    3		. it
    3		. leg
    3		. lo
    -3		. nothing
    3		. otherwise
    -3		. please
    3		. pues
    3		. sorry
    3		. thank
    3		. thank you
    3		. weak
    3		. what
    3		. yes
    3		. ~ <day>
    -3		. ~ by
    3		. ~ for
    3		. ~ i
    3		. ~ it
    3		. ~ last
    -3		. ~ like
    3		. ~ none
    -3		. ~ normal
    -3		. ~ out
    -3		. ~ said
    -3		. ~ sharp
    3		. ~ unico
    3		. ~ up
    -3		. ~ very
    3		. ~ weak
    -3		. ~ will
    3		/ #
    3		/ ~ .
    3		/^abri/
    3	bladder_bowel:18	/^acci/
    3		/^acr/
    3		/^acro/
    -3	numbness:7	/^ad/
    -3	numbness:11	/^ado/
    -3		/^aguj/
    3		/^ahi$/
    3		/^ahi/
    -3		/^almo/
    -3		/^ama/
    -3		/^ando/
    3		/^ank/
    3	weakness:25	/^ankl/
    -3		/^anna/
    -3		/^ans/
    -3		/^answ/
    -3		/^anyw/
    -3		/^app/
    3	persistent_beyond_72h:-45 bladder_bowel:-1	/^arm/
    3		/^atr/
    3		/^atra/
    -3		/^av/
    3		/^ball/
    -3		/^bar/
    -3		/^barb/
    -3		/^bath/
    -3		/^beau/
    -3	bladder_bowel:3	/^bed/
    -3		/^beh/
    -3		/^beha/
    3		/^bei/
    3		/^bein/
    3		/^bel/
    -3		/^bes/
    -3		/^bie/
    -3		/^bien/
    -3		/^bil/
    -3		/^bill/
    3		/^bla/
    3		/^blin/
    3	allergic_reaction:67	/^blis/
    3	emergency:23	/^boc/
    3	emergency:14	/^boca/
    3	osteoporosis:138	/^bone/
    -3		/^bos/
    -3		/^boss/
    -3		/^bril/
    -3		/^brou/
    3	radiating_pain:46	/^bum$/
    3		/^bump/
    3		/^burs/
    3		/^cade/
    3	radiating_pain:29 weakness:-56 worsening:-15 calf_swelling:64 faint_dizzy:-1	/^cal/
    -3		/^cala/
    3	fever:6	/^cale/
    -3	emergency:75	/^call/
    3		/^cam/
    -3		/^capa/
    3		/^cara/
    3		/^ce/
    -3		/^chec/
    3		/^cia/
    3		/^come/
    3		/^con$/
    3		/^cos/
    3	tingling:59	/^cosq/
    3		/^coug/
    3		/^craw/
    3		/^cry/
    -3		/^cuer/
    3		/^cut/
    3	numbness:63	/^dea/
    -3	numbness:-22	/^deb/
    -3	weakness:61	/^debi/
    -3		/^deli/
    3		/^dent/
    -3		/^dest/
    3		/^die$/
    3		/^die/
    -3		/^dif/
    -3		/^diff/
    3		/^din/
    3		/^dinn/
    3		/^dob/
    3		/^dobl/
    -3	osteoporosis:1	/^doc/
    -3		/^doct/
    -3		/^doi/
    -3		/^doin/
    -3		/^done/
    3		/^doo/
    3		/^door/
    3	weakness:32	/^dra/
    -3		/^drin/
    -3		/^dun/
    -3		/^dunn/
    -3		/^dur/
    -3		/^duri/
    -3	numbness:45	/^durm/
    3		/^duro/
    3		/^eac/
    3		/^each/
    3		/^easi/
    3		/^ende/
    -3		/^eq/
    -3		/^equ/
    -3		/^equi/
    3		/^esc/
    3	sharp_pain:4 weakness:-20	/^est/
    3		/^estr/
    -3		/^exa/
    3		/^excr/
    3		/^eyes/
    3	sharp_pain:-23 radiating_pain:-31 weakness:-14 numbness:10 worsening:-43 persistent_beyond_72h:-39 bladder_bowel:-13 saddle_numbness:28 calf_swelling:-50 severe_headache:-26 allergic_reaction:-8 severe_bruising:-44 emergency:-52 self_harm:-29	/^fe/
    -3	radiating_pain:-22 weakness:-25 numbness:8 persistent_beyond_72h:-1 bladder_bowel:-2	/^fee/
    3		/^fieb/
    -3		/^fin$/
    -3		/^fine/
    3	tingling:94	/^fiz/
    3	tingling:29	/^fizz/
    3	weakness:86	/^flo/
    3	weakness:12	/^fold/
    3		/^fore/
    3		/^fork/
    3	sharp_pain:-24 numbness:20	/^fro/
    3	history_disc:52	/^fus/
    3		/^gas/
    -3	numbness:-31 worsening:23 persistent_beyond_72h:-16	/^ge/
    -3		/^gets/
    3		/^givi/
    3		/^goi/
    3		/^goin/
    -3		/^gol/
    3	weakness:31	/^gra/
    3		/^grad/
    3		/^gua/
    -3		/^gues/
    -3	history_injury:15	/^hac/
    3	emergency:6	/^half/
    3	chest_breath:6	/^havi/
    -3		/^herm/
    -3	sharp_pain:-12 weakness:-29 numbness:-33 tingling:-58 worsening:14 persistent_beyond_72h:-4 history_injury:-7	/^hi/
    3		/^hic/
    3	calf_swelling:36	/^hinc/
    -3		/^hint/
    -3		/^hm/
    -3		/^hmm$/
    -3		/^hmm/
    3	emergency:12	/^hos/
    3		/^hosp/
    3	weakness:-5 calf_swelling:3 fever:2	/^hot$/
    3	weakness:-12 calf_swelling:38 fever:10	/^hot/
    3		/^inso/
    3	radiating_pain:-1 severe_headache:91	/^ja/
    3	sharp_pain:10	/^jab/
    -3		/^jai$/
    -3		/^jai/
    3		/^jal/
    3		/^jala/
    3		/^je/
    3		/^jok/
    3	faint_dizzy:13	/^keel/
    -3		/^kin/
    -3		/^kind/
    3	sharp_pain:5 tingling:-34 saddle_numbness:-6 allergic_reaction:-5 emergency:-1	/^kn/
    3		/^know/
    3		/^lam/
    3		/^las/
    3	bladder_bowel:-4 saddle_numbness:-3	/^lef/
    3	bladder_bowel:-3 saddle_numbness:-1	/^left/
    3		/^les/
    3		/^let/
    3		/^live/
    3		/^livi/
    -3	sharp_pain:-8	/^ll/
    3		/^los/
    3		/^love/
    -3		/^luj/
    -3		/^lujo/
    3		/^lun/
    -3		/^mal/
    3		/^mar/
    -3		/^mara/
    -3		/^mate/
    3		/^med/
    3		/^medi/
    3		/^mer/
    -3	pregnancy_symptom:57	/^mese/
    -3		/^mir/
    -3		/^moli/
    -3	sharp_pain:20	/^much/
    3		/^mue/
    3		/^nal/
    3		/^nalg/
    3		/^nas/
    3		/^nast/
    -3		/^nei/
    3		/^ner/
    3		/^nerv/
    -3		/^nic/
    -3	tingling:11	/^nigh/
    -3		/^noti/
    -3		/^nue/
    -3		/^off/
    -3		/^ofi/
    -3		/^ofic/
    3	allergic_reaction:16	/^oi/
    -3		/^ord/
    -3		/^orde/
    3	calf_swelling:104	/^ot/
    3		/^otra/
    3		/^pant/
    3	saddle_numbness:6	/^pap/
    3	numbness:8 saddle_numbness:115	/^part/
    3	self_harm:24	/^pens/
    -3		/^peop/
    -3		/^per/
    3		/^perd/
    -3		/^perf/
    3		/^peri/
    3		/^pero/
    -3		/^pesa/
    3	numbness:7 chest_breath:-1	/^pin/
    3		/^pip/
    3		/^pipi/
    3	bladder_bowel:43	/^pis/
    3		/^piso/
    -3		/^play/
    -3	emergency:8	/^ple/
    -3	emergency:29	/^plea/
    3		/^plu/
    -3		/^pod/
    -3		/^poor/
    3		/^poq/
    3		/^poqu/
    -3		/^pud/
    -3		/^pudo/
    3		/^pues/
    -3		/^punz/
    3		/^push/
    -3		/^put$/
    -3		/^quej/
    -3		/^quiz/
    3	weakness:-7 numbness:-26 persistent_beyond_72h:-12 allergic_reaction:94	/^ra/
    -3		/^rad/
    -3		/^radi/
    3		/^rais/
    3		/^real/
    3		/^reck/
    -3		/^rela/
    3		/^reli/
    -3		/^remo/
    -3		/^repo/
    3		/^res/
    3	weakness:4 tingling:-5	/^rig/
    3		/^righ/
    -3		/^rin/
    3		/^rot/
    3		/^rott/
    -3		/^saba/
    -3	numbness:1	/^sam/
    -3		/^same/
    3		/^sang/
    3		/^sat$/
    -3		/^say$/
    3		/^scal/
    -3		/^sch/
    3	sharp_pain:72	/^scre/
    3	radiating_pain:-23 weakness:-15 worsening:-4 bladder_bowel:-27 saddle_numbness:16 chest_breath:-10 calf_swelling:-3 fever:-27 faint_dizzy:22	/^se/
    3	saddle_numbness:16	/^sea/
    3	saddle_numbness:62	/^seat/
    -3		/^sent/
    -3		/^sesi/
    -3	sharp_pain:9 numbness:-4 worsening:-74 persistent_beyond_72h:-2 history_disc:-4 history_injury:-1 bladder_bowel:-35 saddle_numbness:-49 fever:19 severe_headache:-16 severe_bruising:-11 emergency:-35 self_harm:-15	/^sh/
    3		/^sha/
    -3		/^shee/
    -3	numbness:-7 tingling:-1	/^sho/
    3		/^sigu/
    3		/^sill/
    -3		/^sing/
    3	sharp_pain:-1	/^ski/
    3		/^sn/
    3		/^soa/
    3		/^soak/
    3	weakness:31	/^sol/
    -3		/^some/
    3		/^sos/
    3	tingling:84	/^spar/
    3		/^spu/
    3		/^star/
    3	worsening:-30 persistent_beyond_72h:1	/^stil/
    3		/^stoo/
    3		/^stru/
    3		/^stu/
    3		/^such/
    -3		/^sue/
    -3		/^sup/
    -3		/^surv/
    3		/^swe/
    -3		/^tad$/
    -3		/^tad/
    -3		/^take/
    -3		/^tard/
    -3		/^team/
    -3		/^tel/
    3		/^tem/
    3		/^ten$/
    3		/^tes/
    3	numbness:3 saddle_numbness:23	/^ther/
    3		/^they/
    3		/^thro/
    3		/^tig/
    3		/^tigh/
    3		/^toi/
    3		/^toil/
    -3		/^toma/
    -3		/^too$/
    3		/^torc/
    -3	numbness:15	/^tou/
    3	pregnancy_symptom:170	/^tri/
    3		/^trie/
    -3		/^tur/
    -3		/^turn/
    -3		/^tuv/
    -3		/^twe/
    3		/^unb/
    3		/^unbe/
    -3		/^unc/
    3		/^uni/
    -3		/^unsu/
    3		/^uri/
    3		/^urin/
    -3		/^usu/
    -3		/^usua/
    3		/^ven/
    3	worsening:5	/^vez$/
    3	worsening:18	/^vez/
    -3		/^vie/
    3		/^vien/
    -3		/^vier/
    -3		/^watc/
    3	pregnancy_symptom:5 bladder_bowel:16	/^wate/
    3	persistent_beyond_72h:4 history_injury:49 bladder_bowel:-1	/^week/
    -3		/^wei/
    -3		/^weir/
    -3	faint_dizzy:2	/^wen/
    -3	faint_dizzy:20	/^went/
    3	weakness:-18	/^when/
    3	severe_bruising:12	/^whol/
    3		/^wil/
    3	chest_breath:76	/^wind/
    3		/^wipe/
    -3		/^wis/
    -3		/^wish/
    3		/^writ/
    3	weakness:-2	/^yes$/
    3	persistent_beyond_72h:-5	/^yes/
    -3		/^your/
    3		/^zaps/
    3		/ab$/
    -3		/abbi/
    -3	sharp_pain:16	/abbin/
    -3	sharp_pain:-47 severe_headache:61	/abe/
    3	self_harm:36	/ablet/
    3		/ably$/
    3		/ably/
    3		/abrir/
    3	bladder_bowel:70	/acci/
    3		/accid/
    -3		/ache$/
    3		/acr/
    3		/acro/
    3		/acros/
    3	sharp_pain:5	/ada$/
    3	radiating_pain:-28 weakness:-2 worsening:-2 persistent_beyond_72h:-13 pregnancy_symptom:23 fever:-27 faint_dizzy:-23 allergic_reaction:-20 emergency:-59 self_harm:-13	/ada/
    -3	weakness:-22	/ade/
    3	faint_dizzy:14	/aded$/
    3	faint_dizzy:49	/aded/
    -3		/adem/
    -3		/ademo/
    3		/adera/
    -3	radiating_pain:104	/adi/
    -3		/adiat/
    3		/admi/
    3	sharp_pain:-2 radiating_pain:-22 weakness:-9 persistent_beyond_72h:24	/ado/
    3		/ador/
    -3		/ager$/
    -3		/ager/
    -3		/ages$/
    -3		/ages/
    -3		/agini/
    -3		/agua$/
    -3		/aguj/
    3		/ahi/
    3		/aig/
    -3		/ains$/
    -3	faint_dizzy:43	/aint/
    3	weakness:8	/airs$/
    3		/airs/
    3		/ais/
    -3		/ajes$/
    -3		/ajes/
    -3		/aji/
    3		/ajo/
    3		/aked$/
    3		/aked/
    3		/alar/
    3		/ale/
    3	fever:51	/alent/
    3		/alier/
    -3		/alir$/
    -3		/alir/
    -3	sharp_pain:15	/ally$/
    -3	sharp_pain:2	/ally/
    -3		/almo/
    -3		/alt/
    3	emergency:34	/alty$/
    3	emergency:28	/alty/
    3		/alv/
    3		/amat/
    3		/amati/
    3		/ambra/
    -3		/ame$/
    3	emergency:29	/amedi/
    3		/amen/
    3		/amino/
    3		/amps$/
    3		/amps/
    -3		/ana/
    3	numbness:-11	/anc/
    3		/ance$/
    3		/andab/
    -3		/anden/
    -3		/andi/
    -3		/andin/
    3	radiating_pain:17 history_injury:12	/ankl/
    3		/ankle/
    -3		/anna/
    3		/anoth/
    -3		/answ/
    -3		/answe/
    3		/anta$/
    3		/anta/
    -3		/anto/
    -3		/anyw/
    3		/apa$/
    3		/apar/
    -3		/apare/
    -3		/apaz$/
    -3		/apaz/
    -3		/ape/
    3		/appe/
    -3		/appea/
    -3		/appo/
    -3		/appoi/
    -3		/aps$/
    3		/arab/
    3		/arabl/
    3		/aram/
    3		/arame/
    -3		/arat/
    3	pregnancy_symptom:36	/araza/
    -3		/arba/
    -3		/arbar/
    3	emergency:62	/ardia/
    3		/aread/
    -3		/aren$/
    -3		/ario$/
    -3		/arios/
    -3		/ark/
    -3		/aro$/
    -3	numbness:-5 allergic_reaction:5	/arp/
    -3	weakness:56 saddle_numbness:3	/arr/
    3		/arras/
    -3		/ars$/
    3		/arte/
    3		/artes/
    -3		/arti/
    3	radiating_pain:6	/arts$/
    3		/arts/
    -3		/asar/
    3		/ased$/
    3		/ased/
    3		/ash$/
    3	sharp_pain:-1	/asi/
    3		/assa/
    3		/assag/
    -3	faint_dizzy:1	/asse/
    -3	faint_dizzy:46	/assed/
    3		/assi/
    3	emergency:23	/asu/
    -3		/ater$/
    3	weakness:-11 chest_breath:59	/ath/
    3		/athr/
    3		/athro/
    3		/atra/
    3		/atu/
    -3		/auti/
    -3		/autif/
    3	sharp_pain:110	/ava/
    -3		/aved$/
    -3		/aved/
    -3		/avy$/
    -3		/avy/
    3		/awl/
    3	tingling:7	/awli/
    -3		/axed$/
    -3		/axed/
    3		/aye$/
    3		/ayo$/
    3		/ayo/
    3		/azad/
    3		/azada/
    -3		/azi/
    -3		/baj/
    3		/bar$/
    -3		/barb/
    -3		/barba/
    -3		/bath/
    3		/bathr/
    3		/bber/
    -3		/bbi/
    3		/bbli/
    3		/bblin/
    3		/beara/
    -3		/beau/
    -3		/beaut/
    -3		/beh/
    -3		/beha/
    -3		/behav/
    3	sharp_pain:13	/bei/
    3	sharp_pain:27	/bein/
    3	sharp_pain:58	/being/
    3		/belly/
    3		/below/
    3		/bia/
    -3		/bie/
    -3		/bien/
    -3		/birm/
    -3		/birme/
    -3	sharp_pain:49	/blade/
    -3	persistent_beyond_72h:-38	/ble$/
    3		/blet/
    3	self_harm:38	/blets/
    3		/blind/
    3		/bling/
    3	allergic_reaction:23	/blis/
    3		/blo/
    3		/bne/
    3		/bnes/
    3		/bness/
    3		/boc/
    3		/boca$/
    3		/boca/
    -3		/boss$/
    -3		/boss/
    -3		/bou/
    3	numbness:4	/braz/
    3	numbness:5	/brazo/
    3	sharp_pain:-25 weakness:-15 tingling:-47 chest_breath:26	/bre/
    -3		/bril/
    -3		/brill/
    3		/brir$/
    3		/brir/
    -3		/brou/
    -3		/broug/
    -3		/bsc/
    -3		/bscr/
    -3		/bscri/
    3	weakness:21	/buckl/
    3	radiating_pain:55	/bum$/
    3		/bump/
    3	fever:2	/burni/
    3		/burs/
    3		/burst/
    3		/cader/
    3	fever:2	/calen/
    -3		/call$/
    3	numbness:1	/can$/
    -3		/capaz/
    -3		/car$/
    3		/care/
    -3		/carr/
    -3		/carri/
    -3		/caso$/
    3	bladder_bowel:12	/cci/
    3	bladder_bowel:6	/ccid/
    3		/ccide/
    -3		/cela/
    -3		/celar/
    -3		/cele/
    -3		/celen/
    -3		/cepc/
    -3		/cepci/
    3	sharp_pain:14	/cet/
    3		/cha$/
    3		/chad/
    3		/chado/
    -3	sharp_pain:-4 weakness:-41 numbness:6 tingling:-38 history_injury:-3 calf_swelling:-30 allergic_reaction:-18 severe_bruising:-1 self_harm:-36	/che/
    -3		/chec/
    -3		/check/
    3		/cheek/
    3		/chill/
    3		/ching/
    3		/chis/
    3	sharp_pain:-10	/cho$/
    3		/ciden/
    -3		/cie/
    -3		/cione/
    3		/cko/
    3		/ckon/
    3	severe_headache:49	/cla/
    -3		/cle$/
    -3		/colle/
    -3	weakness:-1 numbness:1 tingling:15 history_disc:-30	/com/
    -3		/comme/
    3		/con$/
    3		/const/
    -3	bladder_bowel:92	/cont/
    3	tingling:25	/cosq/
    3	tingling:61	/cosqu/
    3		/coug/
    3		/cough/
    -3		/cove/
    -3		/cover/
    3		/craw/
    3		/crawl/
    3	worsening:88	/cre/
    3		/cry/
    -3		/cta/
    -3		/cte/
    -3		/ctl/
    -3		/ctly$/
    -3		/ctly/
    3	history_disc:17	/ctom/
    3		/ctomy/
    -3		/ctor$/
    -3		/ctor/
    3	sharp_pain:19	/ctr/
    3	sharp_pain:1	/ctri/
    3		/ctric/
    -3		/cuerp/
    3		/cut/
    3		/daba$/
    3		/daba/
    3		/dado$/
    3		/dado/
    3		/dan$/
    -3	sharp_pain:-30 tingling:-4 worsening:10 persistent_beyond_72h:6 saddle_numbness:-2 fever:-59 emergency:-35 self_harm:-46	/day/
    -3	weakness:21 numbness:-32	/deb/
    -3	weakness:25	/debi/
    -3		/decid/
    -3		/decir/
    3		/deja$/
    -3		/dem/
    -3		/demoj/
    3		/dent$/
    3		/dera$/
    3		/dera/
    3		/derc/
    -3		/derf/
    -3		/derfu/
    -3	sharp_pain:-2 weakness:-12 tingling:-13 saddle_numbness:-12 calf_swelling:-4	/des/
    -3		/despu/
    -3		/dest/
    -3		/desti/
    -3		/diati/
    3	emergency:5	/dic/
    3		/dice$/
    3		/dics$/
    3		/dics/
    -3		/diff/
    -3		/diffe/
    3		/ding$/
    3		/ding/
    3		/dinn/
    3		/dinne/
    -3		/dio$/
    -3		/dio/
    3	history_disc:96	/disc/
    -3		/disca/
    -3		/dizzi/
    3	numbness:18	/dle$/
    -3	tingling:13	/dles$/
    3		/dmi/
    3		/dob/
    3		/dobl/
    -3	osteoporosis:30	/doc/
    -3		/doct/
    -3		/docto/
    3	sharp_pain:6	/dolid/
    3	numbness:-22	/dolo/
    3	sharp_pain:11 weakness:-20	/dolor/
    -3		/dom$/
    -3		/done$/
    -3		/done/
    3		/doo/
    3		/door/
    3	numbness:43	/dor/
    3		/dou/
    -3		/dress/
    -3		/drin/
    -3		/drink/
    -3		/dun/
    -3		/dunn/
    -3		/dunno/
    -3		/duri/
    -3		/durin/
    -3	numbness:47	/durm/
    -3	numbness:3	/durmi/
    3		/duro$/
    3		/duro/
    -3		/dy$/
    3		/each/
    3	weakness:-24 severe_headache:70	/ead$/
    -3		/eady$/
    -3		/eady/
    3		/eanc/
    3		/eance/
    3		/eara/
    3		/earab/
    3		/earm$/
    3	sharp_pain:-19 weakness:-28 worsening:20	/eas/
    3		/eased/
    -3		/east$/
    3	weakness:-8 tingling:-3 fever:4	/eat/
    3	chest_breath:15	/eath/
    3		/eati/
    -3		/eau/
    -3		/eaut/
    -3		/eauti/
    -3	weakness:54 numbness:-5	/ebi/
    -3		/ebili/
    3		/ebod/
    3		/ebody/
    -3		/ecei/
    -3		/ecepc/
    -3		/ecir/
    3		/ecko/
    3		/eckon/
    -3		/ecta/
    3	history_disc:38	/ectom/
    3	sharp_pain:10	/ectr/
    3	sharp_pain:21	/ectri/
    -3	sharp_pain:-39 radiating_pain:-40 weakness:-35 tingling:-36 persistent_beyond_72h:-31 pregnancy_symptom:-35 bladder_bowel:3 saddle_numbness:-23 fever:-28 severe_headache:-45 faint_dizzy:5 severe_bruising:-20 self_harm:-35	/ed$/
    -3		/eda$/
    -3		/eden$/
    -3		/eden/
    3		/edics/
    3		/eec/
    -3	radiating_pain:-16 weakness:-7 numbness:8 persistent_beyond_72h:-24 pregnancy_symptom:-41 bladder_bowel:-13 saddle_numbness:21 emergency:-6	/eel/
    3	chest_breath:61	/eez/
    3		/eeze/
    3		/eft$/
    3		/eft/
    -3		/ege$/
    -3		/ege/
    3	severe_bruising:30	/egr/
    3		/egui/
    3		/eguir/
    -3		/eha/
    -3		/ehav/
    3		/eight/
    -3		/ein$/
    3		/ein/
    -3		/eird$/
    -3		/eird/
    -3		/eit/
    -3		/eith/
    -3		/eithe/
    3		/eja$/
    3		/ejo$/
    -3		/elar$/
    -3		/elar/
    -3		/elaxe/
    3	sharp_pain:45	/elect/
    -3		/elen/
    -3		/elent/
    3		/eles/
    3		/eless/
    -3	radiating_pain:9 weakness:4 numbness:19 tingling:-14 persistent_beyond_72h:-9	/ell/
    3		/ella/
    3	sharp_pain:71	/ellas/
    3		/elly/
    3		/elow$/
    3		/elow/
    3	sharp_pain:-11	/els/
    3		/elta/
    -3		/elve/
    -3		/emov/
    -3		/emove/
    -3		/empre/
    -3		/enas$/
    -3		/enas/
    3		/ended/
    3	self_harm:10	/endin/
    -3		/enes/
    -3		/engan/
    3		/enge/
    3		/engea/
    -3		/enin/
    -3		/ening/
    3		/ente$/
    -3		/enti$/
    3	fever:30	/entur/
    -3	osteoporosis:115	/eop/
    -3		/eopl/
    -3		/eople/
    3	emergency:-15	/ep$/
    -3		/epc/
    -3		/epci/
    -3		/epcio/
    -3		/eply/
    -3		/equ/
    -3		/equi/
    -3		/erabl/
    3		/erall/
    -3	sharp_pain:7 numbness:17 tingling:13 worsening:-37	/ere/
    -3		/eren/
    -3		/erest/
    -3		/erfe/
    -3		/erfec/
    -3		/erfu/
    -3		/erful/
    -3		/erie/
    -3		/erien/
    -3		/erma/
    -3		/erme/
    3	sharp_pain:-14 fever:6 allergic_reaction:-2	/ern/
    -3		/erne/
    -3		/ernes/
    -3		/erni/
    3		/erno/
    3		/ernoo/
    -3		/erp/
    -3		/erpo$/
    -3		/erpo/
    -3		/erso/
    -3		/erson/
    3	numbness:9	/erta$/
    3		/erta/
    3		/erte/
    -3		/ervi/
    -3		/erwa/
    -3		/erwar/
    3		/erza$/
    -3		/esa/
    3		/escal/
    -3		/escr/
    -3		/escri/
    -3		/esen/
    -3		/esent/
    3		/esi/
    3		/esia/
    -3		/espe/
    -3	numbness:17 persistent_beyond_72h:-1 bladder_bowel:-10	/ess$/
    -3		/essin/
    -3	chest_breath:76	/est$/
    -3		/esta/
    3	numbness:1	/estes/
    3		/esth/
    3		/esthe/
    -3		/estin/
    3		/estre/
    -3		/etch$/
    -3		/etel/
    -3		/etely/
    -3		/etes$/
    -3		/etes/
    3		/etr/
    3		/ets$/
    3		/ets/
    3		/eva/
    -3		/eve$/
    -3		/even/
    -3	emergency:13	/eveni/
    3		/ever$/
    -3		/evere/
    3		/evo$/
    3		/evo/
    3		/ewe/
    3		/ewer/
    -3		/exa/
    -3		/excel/
    3		/excr/
    3	sharp_pain:85	/excru/
    -3		/exper/
    -3		/extin/
    -3		/exts$/
    -3		/exts/
    3	allergic_reaction:15 emergency:56	/eye/
    3		/eyes$/
    3		/eyes/
    3		/eze/
    -3		/factu/
    -3		/fell$/
    -3		/fer/
    -3		/feren/
    -3		/fica/
    -3		/ficat/
    -3		/ficin/
    3	fever:18	/fieb/
    3		/fiebr/
    3		/fied$/
    3		/fied/
    -3		/fin$/
    -3		/fine$/
    -3		/fine/
    -3		/fir/
    3	numbness:-1 tingling:119	/fiz/
    3	tingling:63	/fizz/
    3		/fizzy/
    3	weakness:55	/fold/
    -3		/footb/
    3		/fork$/
    3		/fork/
    -3	persistent_beyond_72h:60	/fort/
    -3		/four$/
    3	radiating_pain:4 numbness:17 severe_headache:-2	/fro/
    3		/ftern/
    -3		/fterw/
    -3		/fully/
    -3		/gad/
    -3		/gan$/
    -3		/gan/
    3		/garra/
    -3		/ge$/
    3		/gean/
    3		/geanc/
    3		/gent$/
    3	weakness:6	/gers$/
    3	weakness:5	/gers/
    -3		/ges$/
    -3		/gets$/
    -3		/gets/
    3		/ggin/
    3		/gging/
    3		/ggli/
    3		/gglin/
    3	tingling:-5	/gh$/
    -3		/ghter/
    3		/ghth/
    3		/ghthe/
    -3		/gini/
    -3		/ginin/
    -3		/give$/
    3		/givi/
    3		/givin/
    3		/gles$/
    3		/gles/
    3		/gno/
    3		/goi/
    3		/goin/
    -3		/gol/
    3	tingling:-31 emergency:-5	/gon/
    3		/gor/
    3		/gordo/
    3		/grav/
    3		/grave/
    3		/gres/
    3	numbness:-148	/gro/
    -3	weakness:51 numbness:-35	/gs$/
    -3		/gua$/
    3		/gua/
    -3		/gui/
    3		/guir$/
    3		/guir/
    -3		/guj/
    -3		/gun$/
    -3		/gy$/
    3		/hai/
    3		/hair$/
    3		/hair/
    3		/haki/
    3	fever:12	/hakin/
    3		/half/
    -3		/hance/
    3		/hank$/
    3		/hank/
    3	numbness:5 history_injury:-14	/has$/
    -3		/hasi/
    -3		/haved/
    3		/havi/
    3	chest_breath:1	/havin/
    -3		/heck/
    -3		/heet/
    -3		/hered/
    -3		/herma/
    3		/heti/
    3		/hi$/
    -3		/hie/
    3	worsening:151	/hill$/
    3	calf_swelling:2	/hinc/
    3	calf_swelling:33	/hinch/
    3	self_harm:11	/hink/
    3		/hinki/
    -3		/hint$/
    -3		/hint/
    3	radiating_pain:2 worsening:12	/hip/
    -3	sharp_pain:14 emergency:8	/his$/
    3		/hit/
    -3		/hmm$/
    -3		/hmm/
    3		/hort$/
    3		/hosp/
    3	emergency:7	/hospi/
    3		/hot$/
    3	bladder_bowel:1 chest_breath:-7 calf_swelling:-2	/hou/
    3		/hroo/
    3		/hroom/
    -3	numbness:-15	/hs$/
    -3		/hter$/
    -3		/hter/
    3		/hth/
    3		/hthe/
    3		/hthea/
    -3		/ial$/
    -3		/ibirm/
    3		/ic$/
    -3		/ich$/
    -3		/icina/
    3		/icing/
    3		/icked/
    3		/icki/
    3		/ickin/
    3		/ics$/
    3		/ics/
    -3		/iday/
    3	bladder_bowel:4	/iden/
    3		/ident/
    -3		/ido$/
    3	fever:10	/ieb/
    3	fever:45	/iebr/
    3		/iebre/
    -3		/iemp/
    -3		/ienc/
    -3		/ienci/
    3		/iento/
    3		/ierd/
    -3		/ierne/
    -3		/ies/
    -3		/iev/
    -3		/ieve$/
    -3		/ieve/
    -3		/iffer/
    -3		/ifica/
    3		/ifie/
    3		/ified/
    -3		/ifu/
    -3		/iful/
    -3		/ifull/
    3		/iggi/
    3		/ighth/
    3		/igo/
    3	sharp_pain:-58 worsening:-30	/igu/
    3		/ijo/
    -3		/ila/
    3		/ilet$/
    3		/illa/
    -3		/imi/
    -3		/impin/
    3		/impro/
    -3		/inat/
    -3		/inati/
    -3		/indl/
    -3		/indly/
    -3		/ine$/
    3	bladder_bowel:2	/inen/
    3		/inf/
    -3		/inin/
    -3		/ining/
    3	numbness:-43	/inn/
    3		/inso/
    3		/insop/
    -3		/inst/
    3	radiating_pain:15	/into$/
    3	radiating_pain:10	/into/
    3		/iod/
    -3		/ione/
    -3		/iones/
    3	saddle_numbness:3	/ipe$/
    3	saddle_numbness:10	/ipe/
    3		/ipi$/
    3	weakness:4	/irs$/
    -3		/isca/
    -3		/iscal/
    -3		/iscu/
    -3		/ish/
    -3		/ished/
    -3	sharp_pain:2	/isi/
    -3		/isin/
    -3		/ising/
    3	emergency:10	/ital$/
    3	fever:4	/itan/
    3	fever:21	/itand/
    3		/itc/
    3		/itch/
    3		/ite$/
    -3		/ithe/
    -3		/ither/
    3		/its$/
    3		/its/
    3		/itte/
    3		/itti/
    3		/ittin/
    3	radiating_pain:-6 numbness:-22 tingling:-25 bladder_bowel:-39 faint_dizzy:-9	/ive/
    3		/ivie/
    3		/ivien/
    -3		/iza$/
    -3		/izzi/
    -3		/izzin/
    3	sharp_pain:18	/jab/
    -3		/jai$/
    -3		/jai/
    3		/jal/
    3		/jala/
    -3		/jan/
    -3		/jes$/
    -3		/jes/
    3		/jok/
    3	weakness:22 chest_breath:4	/just$/
    3	faint_dizzy:74	/keel/
    3		/keep$/
    3	history_injury:27	/ken/
    -3	sharp_pain:7	/kil/
    -3		/kind/
    -3		/kindl/
    3		/kle$/
    3		/kles$/
    3		/kles/
    3	sharp_pain:-1 tingling:-3	/knee$/
    3		/knife/
    -3		/knot$/
    3		/know/
    3		/kon/
    3	severe_bruising:100	/lack$/
    3	sharp_pain:4	/lade$/
    -3		/laint/
    3		/lance/
    3	weakness:39	/las$/
    3	weakness:-4	/last$/
    3	weakness:-8	/last/
    3		/lave/
    -3		/laxe/
    -3		/laxed/
    -3		/lde/
    3	faint_dizzy:1	/ldi/
    3		/lect/
    3	sharp_pain:6	/lectr/
    -3		/leepi/
    3		/lef/
    3	numbness:3	/left$/
    3		/left/
    -3		/lege$/
    -3		/lege/
    3		/lenc/
    -3		/lente/
    3	fever:16	/lentu/
    -3		/lest/
    -3		/letel/
    3	self_harm:41	/lets$/
    3		/lets/
    3		/level/
    -3		/li$/
    3		/lier/
    3		/liero/
    3		/lind/
    -3	radiating_pain:70	/line/
    3	tingling:1 persistent_beyond_72h:-31 self_harm:-7	/ling$/
    3		/lippe/
    -3		/lir$/
    -3		/lir/
    3		/livi/
    3		/livin/
    -3	sharp_pain:-44 radiating_pain:-8 weakness:-87 numbness:-4 worsening:-48	/lle/
    -3		/llege/
    3		/llen/
    -3		/ller$/
    3		/lleva/
    3	worsening:3 allergic_reaction:48	/lli/
    -3		/lm$/
    -3		/lmo/
    3		/lon$/
    -3	radiating_pain:53 numbness:13	/lon/
    3		/love/
    3		/low$/
    -3		/lowi/
    -3		/lowin/
    3	emergency:54	/lty$/
    3	emergency:32	/lty/
    -3		/luj/
    -3		/lujo$/
    -3		/lujo/
    3	history_disc:111	/lum/
    3	chest_breath:35	/lun/
    3		/lute$/
    -3		/lver$/
    -3		/lver/
    3		/lvo$/
    3		/lvo/
    -3		/man$/
    -3		/manda/
    -3		/mande/
    -3		/mara/
    3		/marea/
    3	worsening:85 persistent_beyond_72h:-41	/mas$/
    -3		/mate$/
    3		/mbn/
    3		/mbne/
    3	numbness:1	/mbnes/
    -3		/mbr/
    3	sharp_pain:10	/mbra/
    3		/meb/
    3		/mebo/
    3		/mebod/
    3		/mecid/
    3		/med$/
    -3		/meh/
    -3		/menta/
    -3		/ments/
    -3		/mera/
    -3	pregnancy_symptom:23	/mese/
    3		/mete/
    3		/meter/
    -3		/mi$/
    3		/mic/
    3	numbness:75	/mido/
    -3		/mient/
    -3	sharp_pain:-4	/mig/
    -3		/miga/
    3	tingling:8	/migu/
    -3		/mill/
    3		/mina/
    3		/minar/
    3		/mino$/
    3		/mino/
    -3		/mm$/
    -3		/mme/
    -3		/mmen/
    -3		/mment/
    3		/mmy$/
    3		/mmy/
    3	radiating_pain:-48 calf_swelling:-6	/mo$/
    -3		/moda/
    -3	sharp_pain:1	/mol/
    -3		/moli/
    -3		/molid/
    -3		/morr/
    -3		/morro/
    -3		/most/
    3		/mp$/
    -3		/mph/
    -3		/mpha/
    -3		/mpl/
    3	worsening:9	/mprov/
    -3		/much$/
    -3	sharp_pain:7	/much/
    3		/mue/
    -3		/nager/
    3		/nal/
    3		/nalg/
    3		/nalga/
    -3	pregnancy_symptom:30	/nan/
    3	weakness:38	/nar/
    -3	weakness:5	/nas$/
    3		/nast/
    3		/nbe/
    3		/nbea/
    3		/nbear/
    -3		/ncela/
    3		/nch$/
    3		/nche/
    -3		/ncom/
    3	sharp_pain:-4 radiating_pain:-1 weakness:-9 numbness:-7 persistent_beyond_72h:-4 history_injury:-6 saddle_numbness:-8 calf_swelling:-8 severe_headache:-16 faint_dizzy:18 allergic_reaction:-1 severe_bruising:-4	/nd$/
    3		/ndaba/
    3		/nday/
    3		/nderc/
    -3		/nderf/
    -3	severe_headache:19	/ndi/
    -3		/ndly$/
    -3		/ndly/
    3		/nearl/
    3		/ned/
    3	weakness:14	/nee$/
    3		/nerv/
    -3		/nes$/
    3	bladder_bowel:6	/nev/
    3		/neve/
    3		/never/
    -3		/ngan$/
    -3		/ngan/
    3		/ngea/
    3		/ngean/
    3	weakness:20	/ngers/
    3		/ngle/
    3		/ngles/
    3	radiating_pain:-6	/ngo/
    3		/ngre/
    -3		/ngun$/
    -3		/nic$/
    -3		/nie$/
    -3		/nie/
    3		/nif/
    3		/nife$/
    3		/nife/
    -3		/nishe/
    3		/nkl/
    3	radiating_pain:2 weakness:12 history_injury:19	/nkle$/
    3		/nkle/
    -3		/nna/
    -3		/nno$/
    -3		/nny$/
    -3		/nny/
    -3	fever:1	/noc/
    3	fever:9	/noo/
    3		/noon$/
    3		/noon/
    3		/norme/
    3		/nothe/
    -3		/noti/
    -3		/notif/
    -3	sharp_pain:-40 numbness:-63 pregnancy_symptom:11	/ns$/
    -3		/nsada/
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
    3		/nte$/
    -3		/ntent/
    -3		/nths$/
    -3		/nths/
    -3		/nti$/
    3		/ntl/
    3		/ntly$/
    3		/ntly/
    3	numbness:-49	/ntr/
    -3		/ntreg/
    -3		/nue/
    3	sharp_pain:-5 radiating_pain:-36 weakness:-12 numbness:18 tingling:-17 persistent_beyond_72h:-23 pregnancy_symptom:-13 saddle_numbness:29 calf_swelling:-4	/num/
    3	numbness:13	/numbn/
    -3		/nvi/
    3	worsening:-7	/ny$/
    -3		/nyw/
    3		/nza$/
    3		/oak/
    3		/oake/
    3		/oaked/
    -3		/och/
    3	sharp_pain:-17	/ock$/
    3	weakness:-10	/ock/
    -3		/oct/
    -3		/octo/
    -3		/octor/
    3		/oe$/
    3		/ofe/
    -3	bladder_bowel:-14	/off/
    -3		/ofi/
    -3		/ofic/
    -3		/ofici/
    3		/ogr/
    3	allergic_reaction:50	/oil$/
    3		/oilet/
    3	numbness:-9 self_harm:45	/oin/
    3		/oint/
    3		/oja/
    3	numbness:47	/ole$/
    -3		/olest/
    -3		/olid/
    -3		/olida/
    -3		/olleg/
    3		/olo$/
    3	sharp_pain:13 weakness:-7	/olor/
    -3		/olve/
    -3		/olver/
    -3		/ome$/
    3	weakness:-10 persistent_beyond_72h:-4 fever:24 faint_dizzy:-15	/ome/
    3		/omeb/
    3		/omebo/
    -3		/oment/
    -3		/omme/
    -3		/ommen/
    -3		/omoda/
    -3		/omor/
    -3		/omorr/
    3	history_disc:10	/omy$/
    3	history_disc:13	/omy/
    3	allergic_reaction:13	/ond/
    3		/onsta/
    -3		/onten/
    -3		/onths/
    3	self_harm:64	/ook/
    3	faint_dizzy:90	/oor$/
    3	faint_dizzy:27	/oor/
    -3		/oose$/
    -3		/ootb/
    -3		/ootba/
    3		/ooz/
    3	history_disc:125	/oper/
    -3		/ople$/
    -3		/ople/
    3		/opo/
    3		/opor/
    3	weakness:65 tingling:-23	/opp/
    3		/ops$/
    3		/ops/
    3		/oqui/
    3		/oquit/
    3		/orar/
    -3		/orde/
    3		/ordo$/
    3		/ordo/
    -3		/ored$/
    -3		/orido/
    -3		/ork/
    3		/orme/
    -3		/ormi$/
    -3		/orreo/
    -3		/orrow/
    3		/ort/
    3		/orti/
    -3		/ortn/
    3	emergency:1	/ospi/
    3	emergency:68	/ospit/
    3	tingling:13	/osq/
    3	tingling:9	/osqu/
    3	tingling:21	/osqui/
    3	osteoporosis:117	/ost/
    -3		/otall/
    -3		/otb/
    -3		/otba/
    -3		/otbal/
    -3		/ote/
    3	worsening:-34 saddle_numbness:-4	/oth/
    -3		/otif/
    -3		/otifi/
    3		/oto/
    3		/otra$/
    3		/otra/
    3		/otte/
    3		/otten/
    3	pregnancy_symptom:26	/otti/
    3		/ottin/
    3		/ouch$/
    -3		/ouche/
    3		/ous/
    -3		/ouse$/
    -3		/oved/
    -3		/ovel/
    3		/overa/
    -3		/ovi/
    3	sharp_pain:1 weakness:-35 numbness:-5 worsening:-1 pregnancy_symptom:-17 bladder_bowel:-7	/ow$/
    3		/owe/
    -3		/owed$/
    -3		/owed/
    -3		/owel$/
    -3	numbness:-2 persistent_beyond_72h:-17 pregnancy_symptom:7	/oy$/
    -3		/pains/
    -3		/pani/
    3		/pant/
    3		/pap/
    -3		/par$/
    3		/param/
    -3		/paren/
    -3		/park$/
    -3		/pasar/
    3		/past$/
    -3		/pci/
    -3		/pcio/
    -3		/pcion/
    -3		/pear/
    -3		/peare/
    3		/pel/
    -3		/peli/
    3		/pell/
    -3		/peop/
    -3		/peopl/
    -3	sharp_pain:-27 radiating_pain:-7 numbness:5 worsening:-4 saddle_numbness:5	/per/
    -3		/perab/
    3		/perd/
    -3		/perf/
    -3		/perfe/
    -3		/perie/
    -3		/perso/
    -3		/pesa/
    -3		/peu/
    3		/pica/
    3		/pid/
    3		/ping/
    3		/pio$/
    3		/pip/
    3		/pipi$/
    3		/pipi/
    3		/piso$/
    3		/piso/
    3	emergency:6	/pital/
    3		/plate/
    -3		/play/
    -3		/plea/
    -3	emergency:13	/pleas/
    -3		/plete/
    3		/plu/
    -3		/ply$/
    -3		/ply/
    -3		/pod/
    3	self_harm:29	/poin/
    3		/point/
    -3		/poor$/
    -3		/poor/
    3		/poq/
    3		/poqu/
    3		/poqui/
    3	pregnancy_symptom:20	/pott/
    3		/potti/
    -3		/ppea/
    -3		/ppear/
    -3		/ppo/
    -3		/ppoi/
    -3		/ppoin/
    3		/presi/
    3	sharp_pain:-36 radiating_pain:-17 numbness:-24	/pri/
    3		/prob/
    3		/prov/
    -3		/pudo$/
    -3		/pudo/
    -3		/pues/
    -3		/pull/
    -3		/pulle/
    3	sharp_pain:39	/pun/
    3		/punta/
    -3	sharp_pain:33	/punz/
    -3		/punza/
    3		/push$/
    3		/push/
    -3		/put$/
    -3		/quede/
    -3		/quej/
    3	tingling:-9 persistent_beyond_72h:-8	/quie/
    3	tingling:6	/quill/
    -3		/quiz/
    -3		/quiza/
    -3	sharp_pain:51	/rab/
    3		/racti/
    -3		/radi/
    3	sharp_pain:-9 severe_headache:36	/rai/
    3		/raig/
    -3	severe_headache:57	/rain/
    3		/rall$/
    3		/rall/
    3		/ramat/
    3		/ramed/
    3		/ramps/
    -3		/rapi/
    -3		/raro$/
    -3		/raron/
    3		/rate/
    3		/rav/
    3		/rave$/
    3		/rave/
    3		/rawl/
    3		/rawli/
    3		/raza/
    3		/razad/
    3	numbness:12	/razo$/
    3		/razo/
    -3		/rba/
    -3		/rbar/
    3	numbness:88	/rch/
    3	emergency:73	/rdia/
    3		/real/
    3		/reall/
    -3		/recei/
    -3		/recio/
    3		/recko/
    -3		/regar/
    -3		/rela/
    3		/reli/
    3		/rell/
    3		/rella/
    -3		/rema/
    -3		/remo/
    -3		/remov/
    -3		/reo/
    -3		/reply/
    -3		/repo/
    -3		/resen/
    3		/resi/
    3		/resio/
    -3		/ress$/
    -3		/ress/
    -3		/rett/
    -3		/rfe/
    -3		/rfec/
    -3		/rfect/
    -3		/rfu/
    -3		/rful$/
    -3		/rful/
    3		/rgi/
    -3		/rgo/
    3	severe_headache:11	/ribl/
    3		/rible/
    3	tingling:16	/rickl/
    -3		/rido$/
    -3		/rienc/
    3		/rina$/
    3		/rinar/
    -3	sharp_pain:11 fever:56	/ring$/
    -3		/rink/
    -3		/rinki/
    3		/rish$/
    3		/rite/
    -3		/rive/
    -3		/rke/
    3		/rly$/
    3		/rly/
    -3		/rmi$/
    -3		/rne/
    -3		/rnes$/
    -3		/rnes/
    3		/rnoo/
    3		/rnoon/
    3	sharp_pain:-1 radiating_pain:-4 persistent_beyond_72h:-2 severe_headache:-33 emergency:-34	/ro$/
    3		/rod/
    3	weakness:22	/rodi/
    3		/rofe/
    -3		/roke$/
    3	sharp_pain:-2 persistent_beyond_72h:-2 bladder_bowel:-2	/rom/
    3		/roppi/
    3		/rott/
    3		/rotte/
    -3		/roub/
    -3		/roubl/
    3	worsening:15	/rov/
    -3		/rpo$/
    3		/rras/
    -3		/rreo$/
    -3		/rreo/
    3		/rrib/
    3	severe_headache:2	/rribl/
    -3		/rrie/
    3		/rrien/
    -3		/rrow$/
    -3		/rrow/
    3		/rry$/
    3		/rry/
    -3		/rso/
    -3		/rson$/
    -3		/rson/
    3		/rst$/
    3		/rta$/
    3	faint_dizzy:93	/rtig/
    -3		/rtne/
    3		/rubbe/
    3		/rugg/
    3		/ruggl/
    -3		/ruisi/
    3	weakness:-54	/run/
    3	weakness:18	/rza$/
    3	weakness:61	/rza/
    3	numbness:-6	/sa$/
    -3		/sad/
    -3		/sada/
    -3		/saf/
    -3		/safe$/
    -3		/safe/
    -3		/sage/
    -3		/sages/
    -3		/sajes/
    -3		/saji/
    3		/salie/
    -3		/salir/
    -3		/sam/
    -3		/same$/
    -3		/same/
    3		/sang/
    3		/sangr/
    -3		/sap/
    -3		/sappe/
    3		/sat$/
    -3		/say$/
    3		/scal/
    3		/sce/
    3		/sco$/
    -3	sharp_pain:42	/scr/
    3	sharp_pain:19	/scre/
    -3		/scu/
    3	saddle_numbness:36	/seat$/
    3		/seat/
    3	faint_dizzy:37	/sed/
    3		/segui/
    3	self_harm:6	/self$/
    3		/self/
    3	self_harm:3	/ser/
    -3		/servi/
    3		/ses$/
    -3		/sesi/
    -3		/sesio/
    -3		/set/
    3		/sha/
    3	fever:9	/shaki/
    -3		/shee/
    -3		/sheet/
    -3	sharp_pain:16 radiating_pain:13 numbness:-12 tingling:-6 persistent_beyond_72h:-4	/sho/
    -3	persistent_beyond_72h:47	/sig/
    3		/sigu/
    -3		/sigui/
    3		/sill/
    3		/sion/
    -3	sharp_pain:-16	/sis/
    -3		/siste/
    3	osteoporosis:5	/sit/
    3		/siv/
    3		/sive/
    3	numbness:16	/slo/
    3	chest_breath:40	/so$/
    3		/soa/
    3		/soak/
    3		/soake/
    -3	sharp_pain:12	/some/
    3		/someb/
    -3	tingling:2	/somet/
    -3		/son$/
    3	tingling:9	/spar/
    3		/spark/
    -3		/spera/
    3	emergency:26	/spit/
    3	emergency:1	/spita/
    3	pregnancy_symptom:2	/spott/
    -3		/spu/
    3	tingling:50	/squi/
    3	tingling:25	/squil/
    -3		/sse/
    -3		/ssed$/
    -3		/ssed/
    3		/ssiv/
    3		/ssive/
    3		/stab$/
    3	weakness:9	/stai/
    -3		/ste$/
    3		/sters/
    3		/stes/
    3		/stesi/
    3		/sth/
    3		/sthe/
    3		/sting/
    3		/stl/
    3		/stly$/
    3		/stly/
    -3	weakness:-68 pregnancy_symptom:11 saddle_numbness:-15 severe_headache:-26	/sto/
    3		/stoo/
    3		/stood/
    -3		/stopp/
    -3		/stos/
    -3	weakness:37 tingling:-19	/str/
    -3		/stra/
    3		/strai/
    3		/strel/
    -3		/strok/
    3		/stru/
    3		/strug/
    -3		/stu/
    -3		/stuvo/
    -3		/sual$/
    -3		/subsc/
    3		/such$/
    3		/such/
    -3		/sup/
    -3		/surv/
    -3		/sus/
    -3		/swer/
    3		/tab$/
    3	sharp_pain:117 weakness:-18 tingling:-49 persistent_beyond_72h:-13 bladder_bowel:-17	/tab/
    -3		/tabbi/
    -3		/tact$/
    -3		/tad$/
    3		/tairs/
    -3		/tak/
    -3		/take$/
    -3		/tally/
    3	persistent_beyond_72h:41	/tamo/
    -3		/tandi/
    -3		/tard/
    -3		/tarde/
    3		/tarm/
    3		/tarme/
    3		/taro/
    3		/taron/
    3		/taz/
    -3		/tbal/
    -3		/tball/
    -3		/tead$/
    -3		/team$/
    -3		/team/
    -3		/tell/
    -3		/temb/
    3	worsening:17	/tens/
    3	worsening:118	/tensi/
    3		/teo$/
    -3		/teres/
    3		/tern/
    3		/terno/
    -3		/terwa/
    3	numbness:6	/tesi/
    3	numbness:2	/tesia/
    -3		/texti/
    -3		/texts/
    3		/thank/
    3		/thea/
    3		/thead/
    3		/thet/
    3		/they$/
    3		/they/
    3	self_harm:2	/think/
    3		/throo/
    -3		/ths$/
    -3		/ths/
    3		/tic$/
    3	sharp_pain:-32 radiating_pain:1 calf_swelling:-8 emergency:-2	/tic/
    -3		/tien/
    -3		/tific/
    -3		/tifu/
    -3		/tiful/
    3		/tigh/
    3		/tight/
    3	faint_dizzy:1	/tim/
    3	saddle_numbness:5	/tio/
    -3		/tne/
    3		/tni/
    3		/toe$/
    3		/toi/
    3		/toil/
    3		/toile/
    -3		/tomor/
    3		/tomy$/
    3	history_disc:17	/tomy/
    3		/tone$/
    3		/tones/
    -3		/too$/
    3		/tood$/
    3		/tood/
    3		/torc/
    3		/torci/
    -3		/tos/
    -3		/trac/
    3		/traig/
    -3		/treg/
    -3		/trega/
    3		/trel/
    3		/trell/
    3		/tric/
    3		/trie/
    3		/tried/
    -3		/trok/
    -3		/troke/
    -3		/troub/
    3		/trug/
    3		/trugg/
    -3	weakness:-7 persistent_beyond_72h:31	/tter$/
    3		/tum/
    3	numbness:-17 tingling:-22 persistent_beyond_72h:-8 fever:68 severe_headache:-63 emergency:-1	/tur/
    3		/tuvi/
    3		/tuvie/
    -3	saddle_numbness:57	/twe/
    3		/type$/
    3		/ubber/
    -3		/ubs/
    -3		/ubsc/
    -3		/ubscr/
    3		/uch$/
    3	weakness:-48	/uch/
    3		/ucha$/
    -3		/uche/
    3		/uci/
    3	weakness:69	/uckl/
    -3		/ueda$/
    -3		/ueda/
    -3		/ueden/
    3		/uedo$/
    3		/uedo/
    -3		/uej/
    3	faint_dizzy:20	/uelta/
    -3		/uerp/
    -3		/uerpo/
    -3		/uev/
    3	pregnancy_symptom:34 chest_breath:86	/uff/
    3		/uggl/
    3		/uggli/
    3		/uierd/
    3		/uil/
    3	tingling:75	/uill/
    3		/uille/
    3		/uir$/
    3		/uir/
    -3		/uisin/
    3	persistent_beyond_72h:6	/uita$/
    3		/uitar/
    -3		/uiz/
    -3		/uiza$/
    -3		/uiza/
    -3		/uje/
    -3		/ujo$/
    3	history_disc:34	/ulg/
    3	numbness:-36	/ull$/
    -3		/ulle/
    -3		/ulled/
    -3		/ully$/
    -3		/ully/
    -3	persistent_beyond_72h:36	/ult/
    3		/umba/
    3		/umbar/
    3		/umbn/
    3		/umbne/
    3	weakness:-12 pregnancy_symptom:36 allergic_reaction:71	/ump/
    3		/unb/
    3		/unbe/
    3		/unbea/
    3		/unch$/
    -3	saddle_numbness:5	/und$/
    -3		/une/
    3		/uni/
    -3		/unno$/
    -3		/unno/
    -3		/uno/
    -3		/unsu/
    -3		/unsub/
    3		/unta/
    -3		/unto$/
    -3		/unz/
    -3	sharp_pain:16	/unza/
    -3		/urd/
    -3	numbness:52	/urm/
    -3		/urmi/
    3		/urn$/
    3		/urni/
    3		/urnin/
    3	bladder_bowel:72	/urst/
    -3		/urv/
    3	chest_breath:1	/ust$/
    -3		/usto$/
    -3		/usto/
    -3		/utif/
    -3		/utifu/
    3		/uvi/
    3		/uvie/
    3		/uvier/
    3	tingling:113	/uzz/
    3		/vat/
    -3		/vel/
    3		/vem/
    3		/venge/
    -3		/venin/
    3		/veral/
    3	worsening:12	/vez$/
    3	worsening:12	/vez/
    3		/vid/
    3		/viend/
    -3		/viern/
    -3		/vin/
    3		/vivie/
    -3		/volve/
    -3		/vy$/
    -3		/wards/
    -3		/watc/
    -3		/watch/
    3	bladder_bowel:10	/wate/
    3	bladder_bowel:74	/water/
    3	persistent_beyond_72h:62	/week$/
    3	sharp_pain:-2 history_injury:53	/week/
    -3		/wei/
    -3		/weir/
    -3		/weird/
    -3		/wel$/
    -3		/well$/
    3		/welle/
    -3	faint_dizzy:15	/went$/
    -3		/went/
    3	weakness:-2 chest_breath:-10 self_harm:-9	/when/
    3		/whol/
    3		/whole/
    3	numbness:-4	/wil/
    3	chest_breath:120	/wind/
    3	saddle_numbness:2	/wipe$/
    3	saddle_numbness:18	/wipe/
    -3		/wish/
    -3	worsening:3	/with$/
    3		/woken/
    -3		/work$/
    3		/writ/
    -3		/xcel/
    -3		/xcele/
    3	sharp_pain:1	/xcr/
    3		/xcru/
    -3		/xed$/
    -3		/xed/
    -3		/xper/
    -3		/xperi/
    -3		/xtin/
    -3		/xting/
    -3		/xts$/
    -3		/xts/
    -3		/your/
    3		/ype$/
    3	sharp_pain:-3 numbness:-18 tingling:-12 pregnancy_symptom:18	/za$/
    3		/zaps$/
    3	sharp_pain:10	/zaps/
    -3		/zed$/
    -3		/zed/
    -3		/zine/
    -3		/zines/
    -3		/zing/
    -3	numbness:-13 tingling:56	/zzin/
    -3		/zzine/
    3		: #
    -3		: i
    -3		: no
    3		: yes
    3		<be> ,
    3		<be> <become> to
    -3		<be> <my> <be>
    -3		<be> <part> to
    3		<be> alive
    -3		<be> completely
    -3		<be> completely <become>
    3	fever:38	<be> con
    3		<be> con dolor
    3		<be> doliendo
    3	weakness:14	<be> dragging
    -3		<be> driving <side>
    -3		<be> happy
    3		<be> in <the>
    -3		<be> last
    -3		<be> muy bien
    -3		<be> not comfortable
    3		<be> ok
    3		<be> on <the>
    3		<be> really
    -3		<be> segura si
    3		<be> sharp
    3		<be> thinking
    -3		<be> tingling
    3		<be> urgent
    -3		<be> yesterday
    3		<be> ~ about
    3		<be> ~ anymore
    3		<be> ~ before
    3		<be> ~ better
    3	emergency:23	<be> ~ boca
    3		<be> ~ ciatica
    -3		<be> ~ comfortable
    3		<be> ~ como
    -3		<be> ~ con
    -3		<be> ~ dormida
    -3		<be> ~ down
    3		<be> ~ ending
    -3		<be> ~ ever
    3		<be> ~ fiebre
    3		<be> ~ he
    3		<be> ~ hospital
    3		<be> ~ hoy
    3		<be> ~ hurting
    3		<be> ~ living
    -3		<be> ~ mensaje
    -3		<be> ~ ni
    -3		<be> ~ o
    3		<be> ~ otra
    -3		<be> ~ pain
    -3		<be> ~ paso
    -3		<be> ~ pregnant
    3		<be> ~ rato
    3		<be> ~ sin
    3		<be> ~ size
    3		<be> ~ stronger
    3		<be> ~ tender
    3		<be> ~ way
    3		<be> ~ we
    3		<become> ,
    3		<become> and
    3		<become> but
    3		<become> by
    3	numbness:11	<become> dead
    3		<become> from
    3		<become> in
    3	worsening:45	<become> up
    -3		<become> weak
    -3		<become> ~ again
    -3		<become> ~ bed
    3		<become> ~ every
    3		<become> ~ from
    3		<become> ~ last
    -3		<become> ~ later
    -3		<become> ~ over
    3	numbness:24	<become> ~ sleep
    -3		<become> ~ texts
    -3		<become> ~ time
    -3		<become> ~ tomorrow
    -3		<count> <part> and
    3	persistent_beyond_72h:3	<count> bit
    -3		<count> since
    3		<count> times
    -3		<count> with
    -3		<count> with <the>
    -3		<count> ~ <day>
    -3		<count> ~ about
    -3		<count> ~ it
    -3		<count> ~ numb
    -3		<count> ~ on
    3		<count> ~ still
    3		<day> , now
    3	history_injury:24	<day> ~ <part>
    3		<day> ~ <the>
    3	worsening:-59 persistent_beyond_72h:38	<day> ~ it
    3		<day> ~ still
    3		<day> ~ you
    3		<feel> <my> <part>
    3		<feel> <the> thing
    -3		<feel> fab
    -3		<feel> in
    3	weakness:29 saddle_numbness:-12	<feel> like
    -3		<feel> like i
    3		<feel> like it
    -3		<feel> lovely
    -3		<feel> ~ #
    -3		<feel> ~ <count>
    -3		<feel> ~ <time>
    -3		<feel> ~ did
    3		<feel> ~ down
    -3		<feel> ~ en
    3		<feel> ~ i
    3		<feel> ~ on
    -3	numbness:13	<have> <be>
    -3		<have> <be> numb
    3		<have> <become> ,
    -3		<have> <part> pain
    3		<have> come
    3		<have> lost
    3		<have> no
    -3		<have> not noticed
    -3		<have> numbness
    -3		<have> sharp
    -3		<have> sharp pain
    3		<have> worse
    -3	numbness:13	<have> ~ .
    3		<have> ~ <count>
    3		<have> ~ able
    -3	sharp_pain:25	<have> ~ and
    -3		<have> ~ college
    -3		<have> ~ ever
    -3		<have> ~ noticed
    -3		<have> ~ numb
    -3		<have> ~ of
    -3		<have> ~ or
    -3		<have> ~ person
    -3		<have> ~ so
    3		<have> ~ stabbing
    -3		<have> ~ tonight
    -3		<have> ~ weak
    3		<have> ~ with
    -3		<have> ~ wrong
    3	emergency:49	<keep> <my> in
    -3		<keep> ~ .
    -3	sharp_pain:38	<keep> ~ <part>
    -3	radiating_pain:2 weakness:-4 tingling:25	<my> <part> ,
    -3		<my> <part> <become>
    3		<my> <part> and
    -3		<my> <part> does
    -3		<my> <part> hurts
    3		<my> <part> with
    -3		<my> ?
    3		<my> baja <the>
    -3		<my> body
    -3		<my> breast
    3		<my> da <the>
    3		<my> duele
    -3		<my> duerme <the>
    -3		<my> number
    -3		<my> pueden
    -3		<my> puedo
    3		<my> pusieron <the>
    3		<my> salieron
    3		<my> salieron ronchas
    3		<my> va
    -3		<my> ~ #
    -3	numbness:37	<my> ~ <feel>
    3	weakness:4 pregnancy_symptom:6	<my> ~ <have>
    -3		<my> ~ <person>
    -3		<my> ~ ago
    -3	history_injury:10	<my> ~ before
    -3		<my> ~ book
    3	weakness:23	<my> ~ by
    -3		<my> ~ cleared
    3		<my> ~ darme
    3		<my> ~ dolido
    -3		<my> ~ evening
    -3		<my> ~ factura
    -3		<my> ~ favor
    -3		<my> ~ good
    -3		<my> ~ grand
    -3		<my> ~ happy
    3		<my> ~ hasta
    -3		<my> ~ list
    -3		<my> ~ lot
    -3		<my> ~ mine
    3		<my> ~ noticed
    -3		<my> ~ of
    -3		<my> ~ on
    3		<my> ~ pipi
    -3		<my> ~ que
    3		<my> ~ stairs
    -3		<my> ~ today
    -3		<my> ~ weak
    3		<my> ~ well
    -3		<part> , como
    3		<part> , nothing
    3	weakness:-27	<part> . no
    -3		<part> <be> grand
    -3		<part> <be> happy
    -3		<part> <be> lovely
    3		<part> <be> numb
    -3	numbness:27	<part> <become>
    -3		<part> <become> numb
    3	weakness:30 saddle_numbness:-23	<part> <feel>
    3	tingling:32	<part> <keep>
    3		<part> <the> <part>
    -3		<part> <time>
    3		<part> gave out
    3		<part> gordo
    -3		<part> hurts
    -3		<part> it
    3	weakness:176	<part> just
    3		<part> no <my>
    -3		<part> over
    -3		<part> over <my>
    3		<part> para
    -3		<part> que traia
    3		<part> tingles
    3		<part> up
    3		<part> when
    3	radiating_pain:22	<part> y
    3	sharp_pain:7	<part> ~ <side>
    -3	sharp_pain:-10 radiating_pain:18 weakness:6 tingling:6 history_disc:-14 history_injury:-3 bladder_bowel:-1 saddle_numbness:-34 calf_swelling:42 faint_dizzy:-10 allergic_reaction:8	<part> ~ <the>
    3		<part> ~ as
    3		<part> ~ asleep
    3		<part> ~ bit
    3		<part> ~ caliente
    -3		<part> ~ came
    -3		<part> ~ cold
    -3	numbness:42	<part> ~ como
    -3		<part> ~ could
    -3		<part> ~ evening
    3		<part> ~ fizzy
    -3		<part> ~ for
    -3		<part> ~ full
    -3		<part> ~ hace
    3	sharp_pain:6 radiating_pain:15 weakness:10 numbness:5 persistent_beyond_72h:-10 severe_headache:-5	<part> ~ i
    3		<part> ~ if
    -3		<part> ~ lot
    -3		<part> ~ nice
    -3	weakness:88 numbness:8 tingling:10	<part> ~ not
    -3	weakness:69 numbness:-26	<part> ~ on
    3	history_injury:33	<part> ~ painful
    -3		<part> ~ put
    3		<part> ~ really
    3		<part> ~ something
    -3		<part> ~ strength
    -3		<part> ~ they
    -3		<part> ~ traia
    3		<part> ~ vengeance
    3		<part> ~ weak
    3		<part> ~ where
    3		<part> ~ will
    -3		<part> ~ would
    -3		<person> <be> <part>
    -3		<person> <be> <the>
    3		<person> asked
    -3		<person> ~ <count>
    -3		<person> ~ <have>
    -3		<person> ~ <keep>
    -3	numbness:40	<person> ~ and
    3		<person> ~ ayer
    -3		<person> ~ but
    3		<person> ~ if
    -3		<person> ~ in
    -3		<person> ~ pain
    3		<person> ~ que
    3		<person> ~ tell
    3		<person> ~ to
    3		<person> ~ you
    3		<side> .
    -3		<side> <be> well
    -3		<side> <part> ,
    3		<side> <part> .
    3		<side> <part> <feel>
    3	sharp_pain:-4	<side> <the>
    -3		<side> <time> .
    3		<side> again
    -3		<side> but
    -3		<side> good here
    3		<side> of <the>
    3		<side> ~ <be>
    -3		<side> ~ <become>
    -3		<side> ~ ?
    3		<side> ~ apart
    3		<side> ~ do
    -3		<side> ~ hard
    3		<side> ~ now
    3		<side> ~ out
    -3		<side> ~ quite
    3		<the> <be> <side>
    -3		<the> <count> with
    3		<the> <my> <part>
    -3	radiating_pain:9	<the> <part> ,
    -3		<the> <part> <feel>
    -3		<the> <part> <part>
    3		<the> <part> <the>
    -3		<the> <part> dormida
    -3		<the> <part> pain
    -3		<the> <person> <be>
    3	severe_headache:-32	<the> <side>
    3		<the> <side> ,
    -3	weakness:24	<the> <side> <part>
    -3		<the> <side> evening
    3		<the> <time> ago
    3		<the> <time> now
    -3		<the> ache
    3		<the> ache <have>
    3		<the> ambulance
    3		<the> bathroom
    3		<the> bed
    3		<the> bit ,
    3	emergency:42	<the> boca
    3		<the> chair
    -3		<the> chance
    -3		<the> cita <the>
    -3		<the> cuerpo
    -3		<the> de
    3		<the> deep
    -3		<the> doctor
    -3		<the> factura
    3		<the> floor
    3		<the> funny
    3		<the> grave
    -3		<the> gym
    -3		<the> hot bath
    -3		<the> jueves
    3		<the> knife
    -3		<the> knot
    3	worsening:25	<the> last
    -3		<the> lot
    3		<the> mas
    -3		<the> massage in
    3	worsening:194	<the> molestia
    3		<the> morning ,
    -3		<the> notch
    -3		<the> number
    3		<the> numbness
    3		<the> numbness <be>
    -3		<the> oficina
    3		<the> orina
    3	sharp_pain:13 persistent_beyond_72h:98	<the> pain
    -3		<the> poco adolorida
    3		<the> rest
    -3		<the> salir
    -3		<the> salir ,
    -3		<the> same
    -3	worsening:1	<the> table
    -3		<the> tad
    -3		<the> tingly
    -3		<the> todo
    -3		<the> towel
    3		<the> vengeance
    -3		<the> viernes
    -3		<the> weak
    -3		<the> wrong person
    -3	faint_dizzy:9	<the> ~ <become>
    3		<the> ~ <feel>
    -3	numbness:47 severe_headache:1	<the> ~ <have>
    -3		<the> ~ again
    3		<the> ~ ago
    -3		<the> ~ almost
    -3		<the> ~ always
    -3		<the> ~ as
    -3		<the> ~ bath
    3		<the> ~ bed
    -3		<the> ~ call
    -3		<the> ~ came
    -3		<the> ~ cleared
    3		<the> ~ comes
    -3		<the> ~ completely
    3		<the> ~ cuando
    -3		<the> ~ cuerpo
    -3		<the> ~ dead
    3		<the> ~ did
    3		<the> ~ do
    -3		<the> ~ dormida
    -3		<the> ~ down
    3		<the> ~ encima
    3		<the> ~ eso
    -3		<the> ~ exactly
    -3		<the> ~ good
    -3		<the> ~ haha
    -3		<the> ~ home
    -3		<the> ~ hora
    3		<the> ~ hoy
    3		<the> ~ hurts
    -3		<the> ~ if
    -3	numbness:5	<the> ~ it
    -3		<the> ~ made
    3		<the> ~ menos
    -3		<the> ~ moving
    3		<the> ~ much
    3		<the> ~ numbness
    -3		<the> ~ otherwise
    -3		<the> ~ para
    3		<the> ~ quita
    -3	chest_breath:57	<the> ~ round
    -3		<the> ~ said
    3		<the> ~ stop
    3		<the> ~ time
    -3		<the> ~ trouble
    3	sharp_pain:29	<the> ~ under
    -3		<the> ~ with
    3		<the> ~ without
    -3		<the> ~ wore
    -3		<the> ~ yo
    3		<time> #
    -3		<time> .
    3		<time> <count>
    -3		<time> before i
    -3		<time> but <my>
    3		<time> it <be>
    3		<time> of
    -3		<time> old
    -3		<time> since
    3		<time> ~ #
    -3	persistent_beyond_72h:15	<time> ~ <be>
    3		<time> ~ <count>
    -3	saddle_numbness:20	<time> ~ <feel>
    3		<time> ~ <the>
    3		<time> ~ ?
    -3		<time> ~ about
    3		<time> ~ by
    -3		<time> ~ in
    3		<time> ~ of
    -3		<time> ~ only
    -3		<time> ~ same
    -3		<time> ~ since
    3		<time> ~ sore
    3		<time> ~ worse
    -3		<time> ~ you
    -3		? i
    -3		? no
    -3		? ~ ,
    -3		? ~ <person>
    3		? ~ <side>
    -3		? ~ tell
    -3		? ~ to
    3		a day
    3		a fever
    3		a few
    3		a good
    -3		a hot
    -3		a notch
    -3		a que
    3		a sharp
    -3		a tad
    -3		a touch
    3		a vengeance
    3		abrir
    3		abrir <the>
    3		accident
    3		accident ~ ,
    -3		ache ~ ,
    3		ache ~ up
    3		across
    -3		adolorida pero
    -3		adolorido
    -3		after ~ <my>
    -3		after ~ session
    3	fever:25	afternoon
    -3		afterwards
    -3		again ,
    3		ago ~ <part>
    -3		agua
    3		ahi
    3		ahi <be>
    3		al #
    -3		al salir
    3		also <my>
    3		also <my> <part>
    3		also my
    3		also ~ <part>
    -3		am not
    3	tingling:-2 worsening:-13	an
    -3		and <feel>
    -3		and <have> <be>
    3		and <my>
    3	pregnancy_symptom:5	and <part>
    3		and could
    3		and could not
    3		and did
    3		and did not
    3		and goes
    3		and had
    -3		and have
    -3		and needles
    3		and nothing
    3		and now
    3		and off
    3		and worse
    3		and ~ ,
    3	pregnancy_symptom:4 saddle_numbness:12 faint_dizzy:28	and ~ <the>
    3		and ~ and
    -3		and ~ carried
    -3		and ~ down
    3	bladder_bowel:30	and ~ it
    -3		and ~ new
    -3		and ~ only
    -3	numbness:14	and ~ up
    3		andaba
    -3		ando
    3	weakness:12 history_injury:27	ankle
    -3		anoche ,
    3		another
    3		another notch
    -3		antes de
    -3		antes de ir
    -3		antes ~ ir
    3		ants ~ <my>
    3		ants ~ <part>
    -3		ants ~ <the>
    3		are tingling
    3		arm feels
    3	tingling:48	as if
    -3		as it <be>
    3		as much
    3		as much as
    3		as sore
    -3		as ~ ever
    3		as ~ on
    3		asap ~ <be>
    3		asked me
    3		asked ~ .
    -3	weakness:-3 chest_breath:36	at
    3		at # <time>
    3	persistent_beyond_72h:22	at all
    -3		at ~ <have>
    -3		at ~ <the>
    -3		at ~ since
    -3		at ~ so
    3		at ~ with
    -3		auto reply
    3		ayer ~ <be>
    3		ayer ~ y
    3		baby <be>
    3		baby <be> not
    3		baby is
    3		baby ~ not
    -3		back is
    -3		back on
    3		back with
    3		bad again
    3		bad i
    -3		baja por
    3		baja un
    3		bathroom
    -3		be imagining
    -3		be sore
    -3		beautifully
    3		because <the>
    3		because ~ <be>
    3		been able
    -3		been numb
    -3		before <the> massage
    -3		before i
    -3		before i came
    -3		before ~ <have>
    -3		before ~ massage
    3	sharp_pain:14	being
    3		belly
    3		below
    -3		better than i
    3		better ~ <day>
    3		better ~ now
    -3		between <the>
    -3		between <the> <part>
    -3		between the
    -3		between ~ and
    -3		bien
    -3		bien .
    3		bien ~ <part>
    -3		bit tender
    -3		bit worse than
    -3		bit ~ ,
    -3		bit ~ <part>
    -3		bit ~ <the>
    -3		bit ~ ?
    3		bit ~ nothing
    3	severe_bruising:49	black
    3		blade
    3		blister
    3	emergency:107	boca
    -3		boss
    3		both feet
    -3		bother
    -3		bothered
    -3		breast
    -3		broke <my>
    -3		broke my
    -3		broke ~ <part>
    -3		brought
    -3		brought <my>
    -3		brought <my> to
    -3		brought me
    -3		brought ~ to
    -3		bruise
    -3		bruise on <my>
    -3		bruises or
    -3		bruising
    3	radiating_pain:6	bum
    3	fever:11	burning
    3	fever:203	burning up
    -3		but i
    3		but i <have>
    -3		but the
    3	numbness:34	but ~ <side>
    -3		but ~ good
    -3		but ~ great
    3		but ~ it
    3		but ~ no
    -3		but ~ now
    3		but ~ there
    -3		by ~ <have>
    3		by ~ i
    3		cada vez
    3		cada ~ duele
    3		cada ~ que
    3		cadera
    3	fever:30	calentura
    -3		call
    -3		call <the>
    -3		call if
    3	history_injury:57	came off
    -3		came ~ <be>
    -3		came ~ <become>
    3	history_injury:26	came ~ <my>
    3		caminar
    3		camino
    3		can hardly
    -3		can i <become>
    -3		can i <have>
    3		can not hold
    3		can not make
    3		can not pee
    -3		can not tell
    3		can ~ <be>
    -3		can ~ <day>
    -3		can ~ again
    3		can ~ at
    -3		can ~ hot
    3		can ~ it
    3	weakness:9	can ~ on
    3		can ~ pee
    -3		can ~ to
    -3		can ~ whether
    -3		cancelar
    -3		cansada
    -3		capaz
    3		cara
    -3		carried on
    3	faint_dizzy:6	casi <my>
    -3		casi <the>
    3		casi me
    -3		caso
    -3		caso de
    -3		chance
    -3		cita <the>
    -3		cita del
    3		cold ~ <part>
    -3		college
    -3		college ,
    -3		college , nothing
    -3		college ~ nothing
    -3		college ~ since
    -3		come in
    3		come ~ in
    3		comes and
    3		comes and <become>
    3		comes ~ <become>
    -3		comfortable with
    3		como una
    3		como ~ encima
    -3		completely
    3	fever:16	con
    -3		con <the> <part>
    -3		con el
    -3		con ~ <be>
    -3		con ~ que
    -3		contact <my>
    -3		correo
    3		cough
    3		could not <become>
    3		could not <feel>
    3		could ~ <feel>
    -3		could ~ <side>
    3		could ~ on
    -3		could ~ to
    -3		cover
    3		cramping
    -3		cuando tengan
    -3		cuando tengan <the>
    -3		cuando ~ <the>
    -3		cuando ~ rato
    -3		cuanto ~ de
    -3		cuerpo
    3		da <the>
    3		dan ~ <the>
    3		dan ~ en
    -3		darme de
    -3		darme de baja
    -3		darme ~ baja
    -3		daughter s
    3		day #
    3		days now
    3		de # meses
    -3		de <part> que
    -3		de <the> oficina
    -3		de aire
    3		de fiebre
    3		de ~ .
    -3		de ~ hasta
    -3		de ~ oficina
    3		de ~ pero
    -3		de ~ vida
    -3		dead ~ <time>
    -3		debilidad
    3		dedo gordo
    3		deja
    3		del pecho
    3		del pie
    -3		del todo
    -3		desde hace
    3		desde que
    -3		despues
    3		despues <the>
    -3		despues de
    3		despues del
    -3		despues ~ <the>
    -3		dia <be>
    -3		dia ~ <my>
    -3		dias ~ ,
    3		dias ~ <part>
    3		dias ~ <the>
    3		dice
    3		dice que
    3		dice ~ <the>
    -3		did a
    3		did ~ it
    -3		did ~ on
    3		die
    3		dinner
    3		dinner plate
    -3		disappeared
    -3		dizziness
    -3		dizzy ~ ,
    -3		do not know
    -3		do ~ <side>
    -3		do ~ do
    -3		do ~ pain
    3		do ~ point
    -3		doctor
    -3		does not
    -3		does ~ <side>
    -3		doing
    3	sharp_pain:31	dolido
    3		doliendo
    3		dolor ~ <be>
    -3		dolor ~ traia
    3		dolor ~ y
    -3		done
    -3		done ~ <the>
    -3		dormi
    3		dormido
    -3		dormido ~ <the>
    3	sharp_pain:-46 radiating_pain:79	down ~ <my>
    -3		down ~ <the>
    3		dramatic
    -3		drinking
    -3		driving <side>
    -3		driving <side> now
    -3		driving right
    -3		driving ~ not
    3		dropping
    3		duele ~ <the>
    -3		duerme <the>
    -3		duerme ~ <part>
    -3		dunno
    -3		during
    -3		during <the>
    -3		during the
    3		duro
    3		each
    3		each <time>
    3		each time
    3		each time i
    3		eased
    3		el hombro
    3		el hormigueo
    3		el masaje
    3		else ~ i
    3		embarazada
    -3		en caso
    -3		en caso de
    -3		en ~ de
    -3	numbness:5	en ~ no
    -3		en ~ pero
    3		encima <the>
    3		encima <the> <part>
    3		encima del
    3		encima sin
    3		encima ~ <part>
    3		ended
    3	emergency:129	er
    3	sharp_pain:65 worsening:-7	es
    3		es que
    3		eso si
    -3		eso ~ <be>
    3		estrellas
    -3		estuvo
    -3		evening
    -3		ever since
    -3		ever ~ ,
    -3		ever ~ <the>
    3	pregnancy_symptom:8	every <count>
    3		every ~ it
    -3		exactly as
    -3		excelente
    3		except ~ <be>
    3		except ~ <part>
    3	allergic_reaction:3	eyes
    -3		factura
    -3		faint
    -3		faint ~ ,
    -3		faint ~ <the>
    3		fainted ~ <the>
    -3		falta de
    -3		falta de aire
    -3	self_harm:35	feel like
    -3		feeling good
    -3		fell
    -3		fell ~ <the>
    3		felt nothing
    3		fever ,
    3		fever ~ ,
    -3		fever ~ <the>
    3		feverish
    3	fever:69	fiebre
    3		fiebre ,
    -3		fin
    -3		fine
    3		fine ~ <my>
    3		fine ~ but
    -3		first evening
    3		fizzy
    3		flared up
    3		foot s
    -3		football
    -3		for <the>
    -3		for it
    -3		for years
    -3		for ~ before
    -3		for ~ came
    -3		for ~ to
    3		forearm
    3		fork
    -3		found out
    -3		found ~ <be>
    -3		four
    -3		free ~ <the>
    -3		from before
    3		from ~ <my>
    -3		fuera ~ <the>
    -3		fuera ~ oficina
    3		fuerte
    3		fuerza
    -3		funny ~ <part>
    3		funny ~ <the>
    -3		get these
    -3		gets
    3		gets worse
    3		getting any
    -3		give
    -3		give ~ you
    3		giving
    -3		goes numb
    3		gone ,
    3		gone by
    3		gone numb
    -3		good here
    3		good ~ from
    3		good ~ no
    3		gordo
    3		grave
    3		great ~ <part>
    -3		grip ~ ,
    3		grip ~ <the>
    3		hace ~ que
    -3		had no
    -3		had sharp
    -3		had stabbing
    -3		had tingling
    -3		hago ~ <part>
    3		half my
    3		hand s
    -3		hand was
    3		happened before
    -3		hardly ~ it
    -3		has numb
    -3		hasta ~ #
    -3		have never
    3	chest_breath:21	having
    -3		he <keep>
    3		he can
    3		he can not
    -3		he did not
    -3		he kept
    -3		he ~ <part>
    -3		he ~ about
    -3		he ~ it
    3	sharp_pain:-45 severe_headache:20	headache
    -3		headache ~ <time>
    -3		heavy ~ <the>
    3		here ,
    -3		hint
    -3		hint of
    3		hip to
    3		hives ~ <my>
    -3		hmm
    3	weakness:40	hold <the>
    3	bladder_bowel:5	hold my
    -3		home ~ <the>
    3		honestly <the>
    -3		honestly can
    -3		honestly can not
    3		honestly i
    3		hormigueo ~ en
    3	emergency:7	hospital
    -3		hospital ~ i
    3	weakness:-1 allergic_reaction:24	hot
    3		hot ~ <part>
    3		hot ~ <side>
    3		hot ~ <the>
    3		hot ~ cold
    3		hour ago
    3		hour it
    -3		how much
    -3		how ~ #
    -3		how ~ <my>
    3		hoy ~ vez
    -3		hurt ~ <the>
    -3		hurts more than
    3		hurts ~ as
    3		hurts ~ much
    3		i <be> <become>
    -3		i <be> <count>
    3		i <become> off
    3		i <have> <be>
    -3		i <have> not
    3		i <have> to
    -3		i can <feel>
    -3		i come
    3		i cough
    3		i fainted
    -3		i go
    -3		i honestly
    -3		i just
    3		i lie
    3		i nearly
    -3		i ring
    3		i took
    -3		i went
    3		i wet
    3		i wipe
    3		i would
    -3		i would <be>
    3		i would call
    -3		i ~ about
    3		i ~ agony
    3		i ~ breath
    3		i ~ call
    3		i ~ home
    3		i ~ just
    3		i ~ last
    3		i ~ live
    3		i ~ loo
    -3		i ~ massage
    3		i ~ much
    -3		i ~ numbness
    -3		i ~ otherwise
    -3		i ~ pain
    3		i ~ put
    -3		i ~ room
    3		i ~ short
    3		i ~ stop
    3		i ~ thinking
    -3		i ~ tonight
    -3		i ~ very
    3		i ~ would
    -3		i ~ writing
    3		ibuprofen ~ <the>
    -3		if i <become>
    -3		if it <be>
    -3		if the
    -3		if ~ <become>
    -3		if ~ <feel>
    -3		if ~ down
    -3		if ~ stabbing
    3		if ~ you
    -3		imagining
    -3		imagining it
    -3	history_disc:97	in #
    -3		in <the> room
    3		in a
    3		in bed
    -3		in college
    -3		in college ,
    3		in pain
    -3		in with <have>
    -3		in ~ <be>
    3	emergency:14	in ~ <side>
    -3		in ~ ?
    -3		in ~ as
    3		in ~ e
    -3	numbness:14	in ~ i
    3		in ~ on
    -3		in ~ or
    3		in ~ waiting
    -3		in ~ well
    3		in ~ you
    3		insoportable
    -3		instead
    3	radiating_pain:10	into
    3		is i
    3		is nearly
    -3		is no
    3	sharp_pain:-21	is not
    3		is really
    3		is that
    -3		is tingling
    3		is weak
    3		it , <the>
    3		it <be> like
    3		it <be> sharp
    3		it <feel> like
    3		it all
    -3		it now
    -3		it passed
    3		it went
    3		it would <be>
    -3		it ~ .
    -3		it ~ <feel>
    3		it ~ agony
    3		it ~ another
    3		it ~ away
    3		it ~ better
    -3		it ~ bit
    -3		it ~ cold
    3		it ~ much
    3		it ~ notch
    -3		it ~ now
    3		it ~ of
    3		it ~ stabbing
    -3	worsening:45	it ~ than
    3		it ~ there
    3	worsening:85	it ~ up
    3		it ~ when
    -3		jai
    -3		jaja
    -3		je
    3		just
    3		just <become>
    -3		just found
    -3		just found out
    3		just ~ at
    3		just ~ bit
    3		keep
    -3		kindly
    3	tingling:-3 calf_swelling:13	knee
    3		knee ,
    3		knife
    3		knife ~ <part>
    -3		knot
    3		l5 ~ s1
    3	emergency:44	la boca
    3		la cabeza
    3		la cintura
    -3		la cita
    -3		la factura
    3		la nalga
    -3		la oficina
    3		la orina
    3	persistent_beyond_72h:-11	last <time>
    -3	persistent_beyond_72h:7	last ~ <be>
    -3		last ~ <become>
    -3		late+?
    3		late+after
    3		late+again
    3		late+ahi
    -3		late+an
    3		late+andaba
    -3		late+ando
    -3	persistent_beyond_72h:2	late+any
    3	persistent_beyond_72h:19	late+bit
    -3		late+bother
    -3		late+breath
    -3	numbness:13	late+can
    -3		late+cancel
    -3		late+cinco
    3		late+como
    -3		late+completely
    -3		late+del
    -3		late+disappeared
    3		late+doliendo
    3	tingling:10	late+en
    -3		late+end
    -3	persistent_beyond_72h:33	late+espalda
    -3		late+even
    3		late+exactly
    3		late+fever
    3		late+fine
    3	worsening:39	late+flared
    -3		late+fue
    3		late+fuerte
    3		late+get
    -3		late+glademoji
    3		late+habia
    -3		late+he
    3		late+help
    -3		late+hint
    3		late+hours
    -3		late+le
    -3		late+life
    -3		late+llegue
    3		late+llevo
    3		late+look
    3		late+love
    -3		late+masaje
    -3		late+mate
    -3		late+mejor
    -3		late+meses
    -3		late+never
    -3		late+next
    3		late+ok
    3	persistent_beyond_72h:7 self_harm:28	late+one
    -3		late+opt
    -3		late+out
    3		late+overall
    -3		late+parar
    -3		late+please
    3		late+poquito
    -3		late+puedo
    -3		late+put
    -3		late+queda
    -3		late+saw
    3		late+sharp
    -3		late+she
    -3	worsening:-30 persistent_beyond_72h:122	late+sore
    -3	sharp_pain:-4 worsening:-23 persistent_beyond_72h:73	late+still
    -3		late+strength
    3		late+thank
    3		late+thanks
    -3		late+there
    3		late+they
    3	sharp_pain:-4	late+this
    3		late+thought
    -3		late+tight
    -3		late+trace
    3		late+two
    3		late+vengeance
    3		late+walk
    3		late+want
    3		late+we
    3		late+weakness
    3	persistent_beyond_72h:95	late+week
    -3		late+weeks
    -3		late+well
    3		late+went
    3		late+where
    -3		late+work
    -3		late+years
    3		late+yet
    -3		late+yo
    -3		late+your
    3		later ~ still
    -3		le gusto
    3		le ~ y
    3		left
    3	weakness:-27 tingling:53	left hand
    -3		leg day
    3		leg s
    -3		leg was
    3		less ~ i
    -3		light
    3		lightheaded
    3	faint_dizzy:91	like i <be>
    -3		like i did
    3		like this
    -3		like ~ did
    -3		like ~ he
    3		like ~ in
    3	tingling:16	like ~ on
    -3		limping
    3	self_harm:33	living
    3		llamenme ~ urgente
    -3	sharp_pain:12 numbness:1	lo
    -3		loose
    -3		lujo
    3		lunch
    -3		made <my>
    -3		made me
    3	weakness:14	make <the>
    3	weakness:27	make a
    -3		manden
    -3		mas o
    -3		mas o menos
    -3		massage i
    -3		massage i <have>
    -3		massage in
    -3		massage in <my>
    3		massage with
    3		massage with you
    -3		massage ~ <have>
    3		massage ~ <the>
    3		massage ~ lovely
    3		massage ~ thing
    3		massage ~ you
    -3		may ~ <the>
    -3		maybe <the>
    -3		maybe a
    -3		maybe ~ bit
    -3		me ?
    3	history_injury:20	me duele
    3		me in
    -3		me pueden
    -3		me puedo
    3		me salieron
    3		me va
    3		media <part>
    -3		mensaje
    -3		mensajes
    3		meses y
    -3		meses ~ <my>
    -3		messages
    -3		might ~ ,
    -3		might ~ bit
    -3		molido
    3		monday ,
    -3		months
    3		more ~ <part>
    3		more ~ i
    3		more ~ you
    -3		morning ~ it
    -3		move ~ <day>
    -3		move ~ to
    -3		moved
    -3		moving ~ .
    -3	sharp_pain:22	much
    3		much as
    -3		much better than
    -3		much looser
    -3		much ~ #
    3		my ankle
    -3		my body
    -3		my breast
    -3		my finger
    3	weakness:30	my fingers
    -3	numbness:10	my hand
    -3		my hip
    -3		my husband
    -3		my knee
    3		my left
    -3	sharp_pain:83 numbness:-9	my neck
    -3		my number
    3		my sciatica
    3	numbness:10	my thumb
    3		myself ~ ,
    3		nada grave
    -3		nada mas
    3		nada que
    3		nalga
    3		nearly
    -3		neck ,
    -3		needles ~ ,
    -3		needles ~ <become>
    3		needles ~ <time>
    -3		never had
    3		never happened before
    -3		never ~ .
    3		never ~ it
    3		never ~ like
    -3		new ~ <the>
    -3		night ,
    -3		ningun
    -3	sharp_pain:-55 radiating_pain:-78 tingling:-68 worsening:-84 history_disc:-27 history_injury:-19 pregnancy_symptom:-60 calf_swelling:-62 fever:-48 severe_headache:-48 faint_dizzy:-53 allergic_reaction:-105 severe_bruising:-103 emergency:-68 self_harm:-6	no
    3	sharp_pain:4	no ,
    -3		no . tingling
    3		no <be> <my>
    3		no <feel> in
    -3		no <my> dio
    -3		no bruises
    -3		no bruises or
    -3		no different
    -3		no hives
    -3		no more
    -3	numbness:-82	no numbness
    -3		no pain ,
    3		no puedo respirar
    -3		no shooting
    3	numbness:40 saddle_numbness:42	no siento
    3		no ~ :
    3		no ~ <become>
    3		no ~ <count>
    3		no ~ abrir
    -3		no ~ calambritos
    3		no ~ con
    -3		no ~ dio
    -3		no ~ falta
    -3		no ~ like
    -3		no ~ manden
    -3		no ~ pains
    3		no ~ para
    -3		no ~ please
    3		no ~ que
    3		no ~ respirar
    -3		no ~ ronchas
    3		no ~ seguir
    3		no ~ than
    3		no ~ thanks
    3		no ~ when
    -3		no ~ y
    3		no ~ you
    -3		none of
    -3		none since
    -3		none ~ <the>
    -3		not ,
    3	bladder_bowel:21	not <be> able
    3		not <become> <the>
    -3		not <side>
    -3		not comfortable
    -3		not comfortable with
    3		not do
    3		not even
    3		not get
    3		not getting
    3		not go
    3		not going
    -3		not have
    3		not hold <my>
    3		not lift
    3		not lift <my>
    -3		not like
    -3		not me
    3		not move
    -3		not noticed
    3		not pee
    -3		not put it
    3		not see <the>
    3		not stand
    -3		not ~ <feel>
    -3	weakness:53 bladder_bowel:9	not ~ <my>
    -3	weakness:36	not ~ <part>
    3	calf_swelling:37	not ~ <side>
    3		not ~ able
    -3		not ~ best
    3	persistent_beyond_72h:11	not ~ better
    -3		not ~ by
    -3		not ~ did
    3		not ~ for
    -3		not ~ from
    -3		not ~ hives
    3		not ~ much
    -3		not ~ now
    -3	numbness:18	not ~ of
    3		not ~ phone
    3		not ~ point
    -3		not ~ so
    -3		not ~ texts
    3		not ~ there
    3		not ~ though
    -3		not ~ today
    -3		not ~ weak
    -3		nothing .
    -3		nothing hurts
    3		nothing ~ pain
    -3		now ,
    3		now <my>
    -3		now and
    3		now ~ again
    3		numb between
    -3		numb for
    -3		numb ~ .
    -3		numb ~ :
    -3		numb ~ <my>
    3		numb ~ <part>
    -3		numb ~ for
    3		numbness
    3		numbness .
    3		numbness <be>
    -3		numbness ?
    3		numbness is
    3	numbness:-35	numbness ~ .
    3		numbness ~ <become>
    3	numbness:83	numbness ~ <part>
    3		numbness ~ there
    -3		numbness ~ tingling
    3		numbness ~ to
    -3		o menos
    -3	tingling:5	of <the>
    3		of a
    -3		of office
    -3		of ~ .
    3		of ~ <become>
    3		of ~ ?
    3		of ~ do
    3		of ~ i
    3		of ~ now
    -3		off in
    -3		off ~ <side>
    3		off ~ not
    -3		oficina
    -3		oficina ~ <the>
    3		ok ,
    -3		ok to
    3	radiating_pain:-8	on <my>
    3		on <the> <part>
    3		on <time>
    3		on and off
    3		on day
    3	numbness:10	on the
    3		on tuesday
    -3	weakness:10	on ~ .
    3		on ~ did
    3		on ~ floor
    -3		on ~ for
    -3		on ~ not
    3		on ~ off
    3		on ~ still
    3		one bit
    3	emergency:44	one side
    -3		one with
    -3		only <my>
    -3		only <the>
    -3		only my
    3		only ~ <my>
    3		only ~ i
    -3		op
    3		open <the>
    3		open a
    -3		or <be>
    -3		or not
    -3		or ~ ,
    3		or ~ <part>
    3		orina
    3		orinar
    -3		other hand
    3		otra
    3		out in <the>
    3	sharp_pain:20	out of #
    -3		out of <the>
    -3		out of office
    3		out ~ #
    -3		out ~ .
    3		out ~ and
    3		out ~ i
    3		over my
    3		overall
    3		pain #
    -3		pain ,
    3		pain <have> not
    -3		pain and
    -3		pain at
    -3		pain at <side>
    -3		pain free
    3	radiating_pain:-29	pain in
    3		pain ~ :
    -3		pain ~ <become>
    -3		pain ~ yesterday
    3		painful ~ <the>
    -3		pains
    3		paramedics
    -3		park
    -3		parking free
    -3		paso ~ <be>
    -3	faint_dizzy:99	passed
    3		passed out in
    3		past
    3		patch
    -3		people
    3		peor ~ <the>
    3		pero
    -3		pero <the>
    -3		pero ya
    -3		pero ya paso
    3		pero ~ ,
    -3		pero ~ paso
    -3		pero ~ y
    -3		person
    -3	tingling:59	pins and
    -3		pins and needles
    -3		pins ~ <become>
    3		pipi
    3		pipi ~ cuenta
    3		pipi ~ darme
    3		piso
    3		plate
    -3		poco adolorida
    -3		poor
    -3		poor ~ <be>
    3		poquito
    -3		por ~ ,
    3		pregnant ~ <the>
    3		pressed
    -3		pudo
    -3		pueden
    3	chest_breath:18	puedo respirar
    3		puedo ~ <part>
    -3		pulled
    3		punzadas ~ <the>
    3		push
    3		pusieron <the>
    -3		put
    -3		put <my> <part>
    -3		put my
    -3		put ~ it
    -3	persistent_beyond_72h:30	que <be>
    3		que <the> primer
    3		que se
    -3		que tengo
    3		que ~ dia
    3		que ~ primer
    3		que ~ que
    -3		queda
    -3		quede
    -3		quiero ~ de
    3		quite <the>
    -3		quiza
    -3		radiating
    -3		raro
    3		really
    3		red ~ <the>
    -3		relaxed
    -3		remove
    -3		remove <my>
    -3		reply ~ i
    3		rest
    3		right
    3		right arm
    -3		ring me
    3		ronchas ~ <the>
    3		room ~ i
    3		rotten
    -3		round <the> <part>
    3		s been
    -3		s completely
    3		s like
    3		s no
    -3		s off
    3		s1
    3		said ~ <be>
    3		salieron
    3		salieron ronchas
    -3		salir
    -3		salir ,
    -3		same
    3		same place
    -3		same ~ <be>
    -3		same ~ <part>
    -3		same ~ always
    3		sat
    -3		say
    3		say it
    3		say ~ ,
    3		says #
    3	saddle_numbness:41	seat
    3		see <the> point
    3		see the
    3		see ~ point
    3		seguir
    3		seguir viviendo
    -3		segura si
    -3		segura ~ <be>
    3		semana
    3		semanas ~ <the>
    3		sensibilidad ~ <part>
    -3		senti
    -3		sesion
    3	fever:11	shaking
    -3		sharp ~ :
    -3		sharp ~ <the>
    3		sharp ~ i
    -3		sharp ~ no
    3		she <be>
    3		she s
    3		shooting ~ <my>
    3		short
    3		short of
    3		short of breath
    3		short ~ breath
    3		shoulder blade
    -3		si <be> <my>
    -3		si <the>
    -3		si manana
    -3		si se
    -3		si siento
    -3		si ~ <my>
    -3		si ~ dolor
    3	radiating_pain:-8	side
    3		siento
    3		siento la
    3		siento un
    3		sigo con
    3		sigue doliendo
    -3		sin dolor
    -3		sin hormigueo
    -3		sin ~ ,
    -3		sin ~ <my>
    -3		since <the> massage
    3		since <the> session
    3		since about
    -3		since ~ <side>
    3		since ~ home
    3		since ~ last
    3		since ~ session
    3	worsening:1	since ~ table
    3		size of
    -3		sleeping
    3		slipped ~ ,
    -3		small bruise
    3		so <side> i
    -3		so so
    -3		so ~ <the>
    3		so ~ can
    3		so ~ not
    -3		so ~ off
    3		soaked
    -3		some soreness
    3		somebody
    3		somebody else
    -3		something s
    -3		something ~ in
    3		sore ~ <count>
    3		sore ~ today
    3		soreness ,
    3		soy ~ <the>
    3	pregnancy_symptom:3	spotting
    3		stab
    -3		stabbing
    -3		standing
    3	sharp_pain:-9 worsening:-22 persistent_beyond_72h:14	still
    -3		still <the>
    -3		still a
    3		still ~ <be>
    -3		still ~ <the>
    -3		still ~ in
    3		stone
    3		stood
    3		stop <the>
    3		stop ~ ,
    3		stop ~ .
    3		stop ~ i
    3		strength in
    3		strength ~ <my>
    -3		stretch
    -3		stroke
    -3		strong
    3		struggling
    3		subir <the>
    3		such
    -3		sure if it
    -3		sure ~ <my>
    -3		sure ~ <part>
    3		swelled
    3		swelled up
    -3	worsening:28	table
    3	self_harm:20	tablets
    -3		tad
    -3		take
    -3		take ~ off
    -3		team
    -3		tell <the>
    3		tell you
    3		tell ~ <part>
    3		temperature ~ #
    3		ten
    -3		tender ~ <part>
    -3		tender ~ it
    -3		tengan
    -3		tengan <the>
    -3		tengan <the> rato
    -3		tengan un
    -3		tengan ~ rato
    3		tengo el
    -3		texting
    -3		texts
    3		texts ~ i
    -3		than i <have>
    -3		than ~ <have>
    3		than ~ before
    -3		than ~ in
    3		than ~ still
    -3		than ~ yesterday
    3		thank
    3		thanks ,
    3		thanks .
    3		that my
    -3		the bad
    3		the bathroom
    3	bladder_bowel:3	the bed
    -3		the chest
    -3		the evening
    3		the floor
    3	worsening:7	the last
    3		the oil
    3	sharp_pain:40 radiating_pain:46 worsening:1	the pain
    3		the rest
    -3		the same
    -3		the sharp
    -3		the shoulder
    3		the stabbing
    -3		the towel
    3		then <the>
    3		there <be>
    3		there <be> numbness
    -3		there <have> not
    -3		there ~ <be>
    -3		there ~ <part>
    -3		there ~ at
    -3		there ~ no
    -3		there ~ stabbing
    3		thermometer says
    3		thermometer says #
    3		they
    3		they <be>
    3	emergency:27	they ~ <my>
    3	emergency:9	they ~ in
    3	fever:41	thing
    3		thing ~ i
    3		thinking
    3		thinking ~ ending
    3		this pain
    -3		this week
    3		thought ~ <be>
    -3		three hours
    -3		tienen
    3		times
    3		tingle
    3		tingles
    3		tingling <be>
    3		tingling in <side>
    -3		tingling ~ ,
    -3		tingling ~ :
    3		tingling ~ i
    3		tingling ~ not
    3		to <be>
    3	radiating_pain:8	to <my> <part>
    3		to be
    3		to bother
    3		to bother you
    3		to die
    3		to lift
    -3		to report
    3		to sleep
    3	numbness:47	to ~ <be>
    3		to ~ more
    -3		to ~ of
    3		to ~ pain
    3		to ~ work
    3	severe_bruising:59	toda <the> <part>
    3		todavia <my>
    3		todavia <my> duele
    3		todavia me
    3		todavia ~ duele
    3	persistent_beyond_72h:61	today <be>
    -3		today nothing
    3		todo de
    3		todo el
    -3		todo ok
    -3		todo ~ .
    3		toes are
    3		toilet
    -3		tomorrow
    3		tomorrow ~ i
    -3		too
    3		too long
    -3		took ~ <the>
    -3		totally
    -3		touch ~ <part>
    -3		touched <my>
    -3		trabajo en
    -3		trabajo en urgencias
    -3		trabajo ~ urgencias
    -3		trace of soreness
    -3		trace ~ <side>
    -3		trace ~ soreness
    3		tried
    -3		trouble
    3		turn
    -3		twice ~ to
    3		type
    3		unbearable
    3		unico ~ <the>
    -3		unsubscribe
    3		unsubscribe ~ and
    3		until i
    3		up <the>
    -3		up and
    3		up from
    3		up from <the>
    -3		up in <my>
    3		up in hives
    3		up since
    3		up tomorrow
    3		up ~ #
    3		up ~ and
    3		up ~ every
    3		up ~ hives
    -3		up ~ now
    3		up ~ to
    3		urgent
    -3		van <count>
    -3		van ~ dias
    3		vengeance
    -3		very well
    3		vez
    3		viene
    -3		viernes
    3		viviendo
    3		wake up tomorrow
    3		wake ~ tomorrow
    -3		want <the>
    3		want ~ more
    -3		want ~ to
    -3		was last
    -3		was yesterday
    -3		water
    3		way i
    3		way ~ it
    -3		weak at
    -3		weak at <the>
    -3		weak ~ <be>
    -3		weak ~ i
    3		weakness :
    3	persistent_beyond_72h:17	week
    -3		week ,
    3		weight on
    -3		weird
    3		well ~ <have>
    3		well ~ <the>
    -3		went
    3		wet myself
    -3		what ~ not
    3	saddle_numbness:28	when i wipe
    -3		when would
    -3		when you <become>
    -3		when ~ <become>
    -3		when ~ <side>
    -3		when ~ saw
    3		when ~ walk
    3	saddle_numbness:26	when ~ wipe
    3		where <the>
    3		where the
    -3		who s
    -3		who ~ <the>
    3		whole
    -3		will ~ <my>
    3	saddle_numbness:2	wipe
    -3	fever:25	with
    -3		with <be>
    -3		with <be> <become>
    3		with <the> vengeance
    -3		with is
    3		with you yesterday
    -3		with ~ and
    -3		with ~ not
    3		with ~ vengeance
    3		with ~ yesterday
    3		woken
    -3		wonderful
    -3		work ~ <part>
    -3		work ~ and
    -3		work ~ so
    -3		worse than yesterday
    -3		worse today
    -3		worse ~ <be>
    3		worse ~ better
    -3		worse ~ it
    -3		would a
    3		would call
    3		would call it
    -3		would i
    -3		would massage
    -3		would you
    -3		would ~ <time>
    3		would ~ call
    3		would ~ say
    3		write
    3		writing for
    3		writing for <my>
    3		writing ~ <my>
    3		writing ~ <person>
    3		y nada
    3		y sigo
    -3		y ~ <part>
    3		y ~ como
    3		y ~ con
    3		y ~ ni
    3		y ~ otra
    3		y ~ vez
    3		ya es
    -3		ya paso
    -3		ya se
    -3		ya ~ ,
    3		ya ~ <part>
    -3		years ,
    3	weakness:-3 numbness:5	yes
    3		yes ~ <side>
    3		yes ~ tingling
    -3		yesterday ~ it
    3		yesterday ~ still
    3		you ,
    -3		you <be>
    -3		you and
    3		you did
    -3		you get
    -3		you ~ #
    3		you ~ ,
    -3		you ~ <time>
    -3		you ~ ?
    3		you ~ but
    3		you ~ he
    3		you ~ kind
    3		you ~ not
    -3		you ~ person
    -3		you ~ up
    -3		your list
    3		your table
    3		zaps
    -2		# #
    2		# %
    2		# , now
    -2		# - #
    2		# .
    -2		# . jpg
    2		# <time> ,
    2		# meses
    2	fever:15	# on
    2	fever:95	# on <the>
    2		# semanas y
    -2		# sharp
    2		# with
    2		# ~ <become>
    2		# ~ <time>
    2		# ~ baby
    2		# ~ bebe
    2		# ~ can
    2		# ~ en
    -2		# ~ for
    -2		# ~ it
    -2		# ~ jpg
    -2		# ~ just
    2	worsening:12	# ~ now
    -2		# ~ old
    -2		# ~ para
    2		# ~ que
    2		# ~ thermometer
    2		# ~ with
    -2		# ~ would
    2		%
    2		, # <time>
    2		, <be> <my>
    -2		, <become>
    2		, <count>
    2		, <count> <part>
    2		, <have> to
    2		, <part> <have>
    -2		, <side> good
    -2		, <the> mas
    -2		, <the> que
    2		, <the> tingling
    -2		, a
    -2		, and <my>
    2		, and it
    -2		, asi
    2		, aunque
    -2		, back
    2		, been
    -2		, best
    -2		, but <the>
    -2		, did
    -2		, does not
    2		, el
    -2		, fine
    2		, had
    -2		, hardly
    2		, hip
    2		, i can
    2		, i would
    2		, it hurts
    2		, like
    2		, more
    2		, neck
    2		, never
    2		, ni <the>
    -2		, no different
    -2		, no nothing
    -2		, not <my>
    2		, nothing dramatic
    2		, nothing like
    2	worsening:128	, now
    2		, pain
    -2		, pero <the>
    -2		, por
    -2		, same as
    2		, should
    2		, sorry
    2		, still
    2		, then <the>
    2		, thought
    -2		, today nothing
    -2		, todo
    -2		, totally
    -2		, walked
    2		, weak
    -2		, weakness
    2		, with
    -2		, would massage
    -2		, ya no
    -2		, yo
    -2	numbness:1	, ~ .
    2		, ~ <day>
    2	sharp_pain:-1 radiating_pain:2 weakness:57 chest_breath:10	, ~ <my>
    -2	persistent_beyond_72h:67 emergency:69	, ~ <person>
    -2		, ~ always
    -2		, ~ asking
    -2		, ~ aviso
    2		, ~ ayer
    2		, ~ before
    -2		, ~ but
    2		, ~ came
    -2		, ~ con
    -2		, ~ dead
    -2		, ~ dia
    -2		, ~ different
    2		, ~ dramatic
    2		, ~ eso
    -2		, ~ ever
    2		, ~ every
    2		, ~ fiebre
    -2		, ~ for
    2		, ~ from
    -2		, ~ hace
    2		, ~ hard
    -2		, ~ him
    2		, ~ hormigueo
    2		, ~ hurting
    -2	history_injury:27	, ~ it
    2		, ~ know
    2		, ~ make
    -2		, ~ mas
    -2		, ~ morning
    -2		, ~ ni
    -2		, ~ notice
    -2		, ~ osteoporosis
    -2		, ~ para
    -2		, ~ passed
    -2		, ~ rain
    2		, ~ says
    -2		, ~ semanas
    2		, ~ sit
    -2		, ~ sleep
    -2		, ~ take
    2		, ~ times
    -2		, ~ tingle
    -2		, ~ tingly
    -2		, ~ treat
    2		, ~ up
    2		, ~ yesterday
    2		- yes
    2		- ~ tingling
    2		- ~ yes
    -2		. ,
    2		. <be> <the>
    -2		. <my> <part>
    -2		. <my> <person>
    2		. <part> <be>
    -2		. <the> <be>
    2		. also
    -2		. for
    2		. hormigueo
    2		. i do
    -2		. in
    -2		. in <the>
    2		. is
    -2		. jpg
    2		. never
    -2		. sharp
    -2		. sharp pain
    -2		. slept
    2		. still
    -2		. thanks
    -2		. that
    2		. your
    2		. ~ <count>
    -2		. ~ <time>
    2		. ~ as
    2		. ~ before
    2		. ~ down
    2		. ~ en
    -2		. ~ mention
    -2		. ~ message
    2		. ~ numb
    2		. ~ painful
    2		. ~ que
    2		. ~ same
    -2		. ~ since
    2		. ~ so
    2		. ~ sore
    -2		. ~ super
    2		. ~ thanks
    2		. ~ there
    -2		. ~ though
    2		. ~ trying
    2		. ~ where
    2		. ~ worse
    2	saddle_numbness:3	/^aba/
    2	saddle_numbness:4	/^abaj/
    2		/^abov/
    -2		/^abre/
    2		/^aca/
    -2		/^ace/
    2		/^ador/
    2		/^aga/
    2		/^agac/
    -2		/^agai/
    2		/^agar/
    2		/^age/
    2		/^aho/
    -2		/^allo/
    -2		/^amaz/
    2	sharp_pain:-18 radiating_pain:-8 weakness:-3 tingling:-21 worsening:3 persistent_beyond_72h:-4 pregnancy_symptom:10 chest_breath:-8 calf_swelling:16 severe_headache:-37 faint_dizzy:-12 severe_bruising:-1	/^an/
    2		/^ana/
    2		/^anda/
    2	numbness:22	/^ane/
    2		/^anes/
    2	sharp_pain:-39 tingling:13	/^ant/
    2	weakness:52 pregnancy_symptom:12	/^ap/
    -2		/^ape/
    -2		/^apen/
    -2		/^appo/
    2		/^apr/
    2		/^apre/
    2	allergic_reaction:6	/^are$/
    2	weakness:38 persistent_beyond_72h:-7	/^arm$/
    2		/^arms/
    2		/^arra/
    -2		/^as/
    -2		/^aski/
    -2		/^au/
    2		/^aun/
    2		/^aunq/
    2		/^badl/
    2		/^bajo/
    2		/^bal/
    -2		/^ban/
    -2		/^bat/
    2		/^belo/
    2		/^bic/
    -2		/^bit/
    -2		/^bles/
    2		/^blo/
    2		/^bloo/
    2		/^bols/
    2		/^bolt/
    2	osteoporosis:74	/^bon/
    2		/^bott/
    -2		/^box/
    2		/^brok/
    -2	severe_bruising:71	/^brui/
    2		/^bud/
    2		/^budg/
    -2		/^bus/
    2	tingling:53	/^buz/
    2	weakness:74	/^cae/
    -2		/^calm/
    -2		/^calo/
    -2		/^cama/
    2		/^caug/
    2		/^cerr/
    -2	numbness:-5 worsening:-28 persistent_beyond_72h:-1 pregnancy_symptom:-6 fever:63	/^ch/
    2		/^chai/
    -2		/^chev/
    -2		/^chic/
    2	fever:42	/^chil/
    -2		/^chuf/
    2		/^cin/
    -2		/^cinc/
    2		/^clu/
    -2	radiating_pain:-10 weakness:-1 numbness:5	/^com/
    -2		/^comf/
    2	sharp_pain:-41 severe_bruising:-10	/^con/
    -2		/^conf/
    -2	radiating_pain:9	/^corr/
    2		/^cort/
    -2		/^cove/
    -2		/^creo/
    -2		/^cri/
    -2		/^cuar/
    2		/^cuc/
    2		/^cuch/
    2		/^dar/
    2		/^dark/
    2	radiating_pain:-10 numbness:40	/^dead/
    -2		/^debo/
    -2		/^dele/
    2		/^den/
    -2		/^desa/
    2		/^dese/
    -2		/^desk/
    -2		/^diab/
    -2		/^divi/
    2	faint_dizzy:135	/^diz/
    2	faint_dizzy:4	/^dizz/
    -2		/^dog$/
    -2		/^dog/
    2		/^dole/
    2		/^dond/
    2		/^dos$/
    2		/^dos/
    2	worsening:1	/^dou/
    2		/^doub/
    2		/^dram/
    -2		/^drea/
    -2		/^dres/
    2	pregnancy_symptom:78	/^due$/
    -2	tingling:48	/^duer/
    2		/^ear$/
    -2		/^earr/
    2		/^easy/
    2		/^eig/
    2		/^eigh/
    2	numbness:4	/^els/
    2		/^else/
    2	sharp_pain:-1	/^em/
    -2	self_harm:9	/^end/
    -2		/^ene/
    -2		/^ener/
    2		/^enor/
    -2		/^ente/
    2		/^er/
    2		/^esa/
    -2		/^escr/
    2		/^espo/
    -2		/^fab$/
    -2		/^fab/
    2		/^fac/
    -2		/^fact/
    -2		/^fad/
    -2		/^fail/
    -2		/^fan/
    -2		/^figu/
    -2		/^fil/
    -2		/^film/
    -2		/^fir/
    2		/^fire/
    2		/^floo/
    -2		/^foll/
    -2	numbness:4 persistent_beyond_72h:5	/^for/
    -2		/^four/
    2		/^fra/
    2		/^from/
    2		/^fron/
    2	radiating_pain:-8 weakness:8 numbness:-39 tingling:7 faint_dizzy:24 self_harm:-3	/^fu/
    -2		/^ful/
    -2		/^full/
    -2		/^furt/
    -2		/^gen/
    -2		/^gim/
    -2		/^gimn/
    2		/^gir/
    2		/^gira/
    2		/^god$/
    2		/^god/
    -2		/^gold/
    2		/^gor/
    2		/^gord/
    2		/^grav/
    -2		/^gue/
    2		/^hab/
    -2		/^hace/
    2		/^har/
    2	numbness:5 worsening:15	/^has$/
    2	radiating_pain:3 tingling:-5	/^has/
    -2		/^here/
    -2	history_disc:24	/^hern/
    2		/^hig/
    2		/^high/
    -2		/^hips/
    -2	allergic_reaction:144	/^hiv/
    -2	allergic_reaction:59	/^hive/
    -2		/^holi/
    -2	numbness:6	/^home/
    2		/^hop/
    2	sharp_pain:-29	/^hour/
    -2		/^hous/
    2		/^hug/
    2		/^huge/
    -2		/^ic/
    2		/^ice$/
    2		/^ice/
    -2		/^img$/
    -2		/^img/
    2		/^impo/
    2		/^inc/
    -2		/^inf/
    2		/^ing/
    -2		/^ins$/
    2		/^insi/
    -2		/^inst/
    -2		/^insu/
    -2		/^inv/
    2		/^izqu/
    2		/^jar$/
    2		/^jar/
    2		/^jaw$/
    2		/^jaw/
    -2		/^joy/
    -2		/^jp/
    -2		/^jpg$/
    -2		/^jpg/
    -2	persistent_beyond_72h:10	/^jue/
    -2		/^juev/
    2		/^ket/
    2		/^kett/
    2	weakness:24	/^key/
    2	sharp_pain:33	/^kid/
    2		/^kne/
    2	weakness:26	/^knee/
    2		/^kniv/
    2		/^lab/
    2	sharp_pain:14	/^lati/
    -2		/^law/
    2		/^let$/
    2		/^leva/
    2		/^lie$/
    2		/^lie/
    2		/^lif/
    2	weakness:84	/^lift/
    2		/^ligh/
    2	radiating_pain:-2	/^like/
    -2		/^limi/
    -2	radiating_pain:43	/^line/
    -2		/^lla/
    2		/^llav/
    2	numbness:12	/^loo/
    -2		/^lose/
    2		/^low$/
    2		/^lowe/
    -2		/^luc/
    -2		/^luck/
    2		/^lumb/
    -2		/^magi/
    2		/^mama/
    2	weakness:7 numbness:18	/^man/
    -2		/^mee/
    -2		/^meet/
    -2		/^meh$/
    -2		/^meh/
    2		/^meni/
    2		/^ment/
    2		/^merc/
    -2		/^met/
    -2		/^mete/
    -2		/^mill/
    -2		/^mine/
    -2		/^mira/
    -2		/^mole/
    -2	worsening:45 persistent_beyond_72h:-34	/^more/
    2		/^mort/
    -2	numbness:-11	/^mov/
    -2	sharp_pain:2 weakness:12	/^move/
    2	sharp_pain:30 tingling:-10 persistent_beyond_72h:-20	/^mu/
    2		/^mug$/
    2	weakness:3	/^mug/
    -2		/^mund/
    2		/^mune/
    -2		/^musc/
    -2		/^nam/
    -2		/^name/
    -2		/^net/
    -2		/^ning/
    -2		/^nop/
    -2		/^nope/
    -2		/^note/
    2	radiating_pain:-64 weakness:-2 numbness:26 tingling:-29 worsening:-24 history_injury:-8 pregnancy_symptom:-29 saddle_numbness:9 allergic_reaction:-15 emergency:-42 self_harm:-20	/^nu/
    -2		/^nuev/
    2	numbness:34 tingling:-24 worsening:-2 persistent_beyond_72h:-2 history_disc:-13 history_injury:-9 saddle_numbness:21 chest_breath:-2 calf_swelling:-7 allergic_reaction:-8 emergency:-8	/^num/
    2		/^od/
    2		/^odd/
    2		/^oj/
    2		/^ojo$/
    2		/^ojo/
    2		/^om/
    2		/^or/
    2		/^oth/
    2		/^othe/
    2		/^otr/
    -2		/^our$/
    -2		/^our/
    -2		/^ow/
    -2		/^pac/
    -2		/^pack/
    2		/^pad$/
    2		/^palm/
    2	saddle_numbness:23	/^pape/
    -2		/^pare/
    2	persistent_beyond_72h:11	/^pasa/
    2		/^patc/
    -2		/^pati/
    2	sharp_pain:-15 radiating_pain:-24 tingling:-54 persistent_beyond_72h:-15 pregnancy_symptom:-6 saddle_numbness:35 fever:-9 faint_dizzy:-56 emergency:-46	/^pe/
    -2		/^pea/
    -2	chest_breath:76	/^pech/
    2		/^pegu/
    2		/^pei/
    2		/^pein/
    -2		/^peli/
    2		/^pen$/
    -2		/^penn/
    2		/^phy/
    2		/^phys/
    2		/^pica/
    -2	sharp_pain:-8 weakness:16	/^pie$/
    2	radiating_pain:3 weakness:6	/^pier/
    2		/^pies/
    2		/^pill/
    2		/^pinc/
    2		/^piq/
    2		/^piqu/
    2	worsening:-11	/^pl/
    2		/^plug/
    -2		/^poco/
    -2		/^podi/
    2		/^pou/
    -2	pregnancy_symptom:53	/^pre/
    2		/^pren/
    2	tingling:38	/^pric/
    2		/^priv/
    2		/^prop/
    -2		/^pull/
    2		/^puno/
    -2		/^put/
    -2	weakness:105	/^rai/
    2	worsening:47	/^ram/
    2	worsening:34	/^ramp/
    -2		/^rara/
    2		/^rash/
    -2		/^reco/
    2		/^refu/
    -2		/^reg/
    -2		/^rega/
    -2		/^regr/
    -2		/^rema/
    -2		/^remi/
    -2		/^rese/
    2		/^resp/
    2		/^rest/
    2		/^rino/
    2	calf_swelling:5	/^roj/
    -2		/^rou/
    -2	chest_breath:17	/^run$/
    -2		/^sade/
    -2		/^saf/
    -2		/^safe/
    2	radiating_pain:25	/^sci/
    2	radiating_pain:31	/^scia/
    -2		/^see$/
    -2		/^seg/
    -2		/^segu/
    -2		/^sel/
    -2		/^sell/
    -2		/^sen/
    -2		/^ser$/
    -2		/^set/
    2	sharp_pain:87	/^shar/
    -2		/^she/
    -2	persistent_beyond_72h:37	/^shif/
    2		/^shoc/
    2		/^shoe/
    -2		/^shor/
    -2		/^shou/
    2	radiating_pain:-8	/^sid/
    2	radiating_pain:-22 emergency:18	/^side/
    2	sharp_pain:-1 weakness:-26 numbness:19	/^sie/
    -2		/^siem/
    -2	bladder_bowel:35	/^sin$/
    2		/^sitt/
    -2		/^six/
    -2		/^sle/
    -2		/^slep/
    -2		/^slot/
    -2		/^sma/
    -2		/^sme/
    -2		/^smel/
    2		/^sne/
    2		/^snee/
    2		/^sola/
    2		/^solo/
    -2		/^soo/
    -2		/^soon/
    2	tingling:10	/^spa/
    -2		/^spen/
    2	severe_headache:37	/^spli/
    2		/^sq/
    2		/^squ/
    2		/^squa/
    -2		/^stro/
    -2	sharp_pain:-16 weakness:15	/^su/
    2		/^sun/
    -2		/^supe/
    -2		/^sus/
    2	fever:1	/^swea/
    2		/^swel/
    -2		/^sy/
    2		/^tact/
    -2		/^tam/
    -2		/^tamp/
    2		/^tap/
    2		/^tee/
    2		/^teet/
    2		/^ter/
    2	radiating_pain:9	/^term/
    2		/^tesc/
    -2		/^than/
    -2	sharp_pain:-11 tingling:-13 worsening:9 history_injury:-4 bladder_bowel:10 chest_breath:-2 severe_headache:-7 faint_dizzy:8 allergic_reaction:3	/^the/
    2		/^thig/
    2		/^this/
    2		/^thun/
    -2		/^tic/
    -2		/^tick/
    -2		/^tien/
    -2		/^ties/
    2	sharp_pain:-15 weakness:-37 tingling:83 persistent_beyond_72h:-10	/^tin/
    2	sharp_pain:-12 weakness:-7 numbness:-33 tingling:117 worsening:-22 persistent_beyond_72h:-6	/^ting/
    -2		/^tip$/
    -2	weakness:48	/^tip/
    -2		/^tire/
    2	fever:1	/^tiri/
    -2		/^tiss/
    2	sharp_pain:-5 weakness:-3 emergency:-14	/^tod/
    -2		/^ton/
    2		/^toot/
    2		/^toq/
    2		/^toqu/
    -2		/^trai/
    2		/^tras/
    2		/^tree/
    2		/^tres/
    2		/^tum/
    2		/^tuvi/
    2	numbness:-24	/^twi/
    2		/^twic/
    -2		/^twin/
    2		/^twis/
    -2		/^unco/
    2		/^unic/
    -2		/^up/
    2		/^usel/
    2		/^vec/
    2		/^vece/
    2		/^veng/
    -2		/^ver$/
    2		/^vid/
    2		/^vida/
    2		/^vo/
    2		/^volt/
    -2		/^vou/
    -2		/^vouc/
    2		/^voy$/
    2		/^voy/
    2		/^waki/
    2	radiating_pain:-1 weakness:114 numbness:-50	/^weak/
    -2		/^wedd/
    -2		/^wel/
    -2		/^well/
    -2		/^wine/
    2		/^wok/
    2		/^woke/
    -2		/^wom/
    2		/^wooz/
    2		/^wort/
    2		/^zap$/
    -2		/aba/
    -2	saddle_numbness:8	/abaj/
    -2		/abajo/
    -2		/abet/
    -2		/abete/
    2		/able/
    2		/abov/
    2		/above/
    -2		/abre/
    -2		/acces/
    2		/acet/
    2		/aceta/
    2		/ach$/
    -2	numbness:-46 tingling:-27 persistent_beyond_72h:3 faint_dizzy:-54 allergic_reaction:-4 emergency:-8	/ach/
    -2	radiating_pain:15 severe_headache:36	/ache/
    2		/acho$/
    2		/acho/
    -2	faint_dizzy:97	/acke/
    -2		/act$/
    -2		/acte/
    2		/acto$/
    2		/acto/
    -2		/acu/
    -2		/adia/
    2		/adl/
    2		/adly$/
    2		/adly/
    2		/adm/
    2		/adorm/
    -2		/ads$/
    -2		/ads/
    -2		/ady$/
    -2		/ady/
    2		/aes/
    -2		/afe$/
    -2		/afe/
    2	weakness:7	/aga/
    2		/agac/
    2		/agach/
    -2		/agai/
    -2		/again/
    2		/agar/
    2		/agarr/
    -2		/agr/
    2		/agua/
    2		/ahi$/
    2		/aho/
    -2		/ail$/
    -2		/aile/
    -2		/ailed/
    -2		/aili/
    -2		/ailin/
    2	sharp_pain:13 persistent_beyond_72h:-12 pregnancy_symptom:-7 saddle_numbness:-49 calf_swelling:-2 severe_headache:-19 severe_bruising:-16	/ain$/
    2		/aine/
    -2		/ained/
    -2		/aints/
    2		/aise/
    -2		/ajad/
    -2		/ajaj/
    -2		/ajaja/
    -2		/aje$/
    -2		/ajis/
    -2		/ajist/
    2		/ajo$/
    -2		/alam/
    -2		/alamb/
    2		/alc/
    -2		/ales$/
    -2		/ales/
    2		/alga$/
    2		/alga/
    2	weakness:3	/alk$/
    -2		/alle/
    -2		/alles/
    2		/alo/
    -2		/alone/
    -2		/alor$/
    -2		/alor/
    2		/alp/
    -2		/alth/
    -2		/amar$/
    -2		/amar/
    -2		/amaz/
    -2		/amazi/
    2	radiating_pain:27	/amb/
    -2		/ambi/
    -2		/ambr/
    2	weakness:38	/ami/
    -2		/amil/
    2		/amina/
    -2		/amo/
    2		/amol$/
    2		/amol/
    -2		/ampoc/
    -2		/ana$/
    2		/anche/
    2		/anci/
    2		/ancia/
    2		/ands$/
    2		/ands/
    2	numbness:26	/ane/
    2	numbness:1	/anes/
    2	numbness:48	/anest/
    -2		/ange$/
    -2		/anos$/
    -2		/anos/
    -2		/antas/
    2		/antl/
    2		/antly/
    -2		/apen/
    -2		/apena/
    2		/apre/
    2		/apret/
    2	severe_headache:54	/aque/
    2	numbness:-18 persistent_beyond_72h:-44 pregnancy_symptom:2	/ara/
    2		/arac/
    2		/arace/
    -2		/arath/
    -2		/arb/
    -2		/arde$/
    -2		/ared$/
    -2		/ared/
    -2		/arf$/
    -2		/arf/
    -2		/arg/
    -2		/argad/
    -2		/arge/
    2		/arin/
    2		/aring/
    2		/arly$/
    2		/arly/
    2		/arme/
    2		/arms$/
    2		/arms/
    2		/arrar/
    -2		/arrin/
    -2		/arto$/
    -2		/arto/
    2		/asa$/
    -2		/asaji/
    -2		/ashe/
    -2		/ashed/
    2		/asin/
    2		/asing/
    -2		/asio$/
    -2		/asio/
    -2		/aski/
    -2		/askin/
    2	chest_breath:177	/asp/
    2		/assin/
    2		/astan/
    2		/asty$/
    2		/asty/
    -2		/atar/
    2	bladder_bowel:3	/ater/
    2		/ates$/
    2		/ates/
    2		/atev/
    2	allergic_reaction:1	/ateve/
    2		/athl/
    2		/athle/
    -2		/atho/
    -2		/athon/
    2	sharp_pain:9	/atig/
    2		/atiga/
    2		/atin/
    2		/ating/
    -2		/atm/
    2		/ato$/
    2		/atras/
    2		/augh$/
    2		/aunq/
    2		/aunqu/
    2		/ause$/
    2		/aven$/
    2		/aven/
    2	numbness:21	/aw$/
    2		/awlin/
    -2		/axe/
    2		/ays$/
    2	persistent_beyond_72h:18	/ays/
    -2		/azin/
    -2		/azing/
    2		/badl/
    2		/badly/
    -2		/bag/
    2		/bajo$/
    2		/bajo/
    -2		/ban$/
    2		/bare/
    2		/barra/
    -2		/bat/
    2		/bbed$/
    2		/bbed/
    -2		/bbis/
    -2		/bbish/
    2		/bby$/
    2		/bby/
    2		/bel/
    2		/belo/
    -2		/bete/
    -2		/betes/
    2		/bic/
    -2		/bill/
    -2		/bing$/
    -2		/bing/
    2	allergic_reaction:14	/bio/
    2		/bir$/
    2		/birt/
    2		/birth/
    -2		/bis/
    -2		/bit/
    2	weakness:1	/bla$/
    -2		/blar/
    -2		/blem/
    -2		/blems/
    -2		/bles/
    -2		/bless/
    -2		/bliss/
    2		/bloo/
    2		/blood/
    2		/bolt/
    -2		/borre/
    -2		/bos/
    2		/bott/
    2		/bov/
    2		/bove$/
    2		/bove/
    -2		/bran/
    -2		/breas/
    2	history_injury:10	/brok/
    2	history_injury:9	/broke/
    -2		/bros$/
    -2		/bros/
    2		/brow/
    -2	severe_bruising:103	/brui/
    -2	severe_bruising:24	/bruis/
    2		/bud/
    2		/budg/
    2		/budge/
    2		/bumps/
    -2		/bus/
    2		/buz/
    2		/cade/
    2	weakness:68	/cae/
    2		/cai/
    -2	sharp_pain:38	/calam/
    -2		/cally/
    -2		/calm/
    -2		/calo/
    -2		/calor/
    -2		/cama$/
    -2		/cama/
    2		/cap$/
    -2		/carf$/
    -2		/carf/
    -2		/catio/
    2		/caug/
    2		/caugh/
    -2		/cces/
    -2		/ccess/
    2		/cec/
    2		/cect/
    2		/cecto/
    -2		/ceiv/
    2		/cen/
    2		/cept/
    -2		/cer$/
    2		/cerr/
    2		/cerra/
    2		/ces$/
    -2		/cess$/
    -2		/cess/
    2		/ceta/
    2		/cetam/
    2		/chai/
    2		/chair/
    -2		/chanc/
    -2		/charg/
    -2		/cher/
    -2		/chic/
    2		/chin/
    2		/chisi/
    -2		/chuf/
    -2		/chuff/
    2		/cia$/
    -2		/cib/
    -2		/cibi/
    -2		/cibir/
    -2		/cier/
    -2		/cinc/
    -2		/cinco/
    -2		/cion$/
    -2		/cito$/
    -2		/cito/
    2	sharp_pain:26 weakness:-19 tingling:-46 pregnancy_symptom:-20 fever:-16 emergency:-7	/ck$/
    -2		/cke/
    2		/cked$/
    2		/cked/
    -2		/cki/
    2		/ckles/
    2		/ckly$/
    2		/ckly/
    2		/clu/
    2		/come/
    2		/comin/
    2	sharp_pain:-25 weakness:17 numbness:-17 saddle_numbness:-14 emergency:-4	/con/
    -2		/conf/
    2	numbness:1	/corc/
    2		/corch/
    -2		/corr/
    2		/cort/
    -2		/cosa$/
    -2		/cou/
    -2		/cov/
    2		/cream/
    2		/creep/
    -2		/creo$/
    -2		/creo/
    -2		/criba/
    -2		/cribi/
    2		/cros/
    2		/cross/
    2		/cruc/
    2		/cruci/
    2		/ctio/
    2		/ction/
    -2		/ctiv/
    -2		/cuar/
    -2		/cuart/
    2		/cuc/
    2		/cuch/
    2		/cup$/
    2		/cur/
    2		/dab/
    2	severe_bruising:1	/dark$/
    2		/dark/
    -2		/dato/
    2		/dd$/
    -2		/ddi/
    -2		/ddin/
    -2		/dding/
    2	saddle_numbness:14	/ddl/
    2	numbness:64	/dea/
    2	radiating_pain:-13 weakness:-10 numbness:125	/dead/
    -2	weakness:7	/debil/
    -2		/debo$/
    -2		/debo/
    2		/dedo$/
    2		/defin/
    -2		/dejar/
    -2		/dejen/
    -2		/dele/
    -2		/delet/
    -2		/desa/
    -2		/desap/
    2		/dese/
    -2		/desk$/
    -2		/desk/
    -2		/diab/
    -2		/diabe/
    -2		/diat/
    2		/dien/
    2	weakness:3	/dil/
    2		/disce/
    2		/disco/
    -2		/divi/
    -2		/divin/
    2	faint_dizzy:7	/diz/
    2	faint_dizzy:23	/dizz/
    -2		/dnes/
    2		/dobla/
    -2		/dog$/
    -2		/dog/
    2		/dole/
    -2		/dom/
    2		/dond/
    2		/donde/
    2		/door$/
    2		/dor$/
    2		/dorme/
    2		/doub/
    2		/dram/
    2		/drama/
    -2		/draw/
    -2		/drea/
    -2		/dread/
    -2		/dria$/
    -2		/drian/
    2	pregnancy_symptom:68	/due$/
    -2	numbness:32 tingling:63	/duer/
    -2		/duerm/
    -2	calf_swelling:53	/dur/
    2		/eac/
    2		/each$/
    2		/eaki/
    2		/eakin/
    2		/eal$/
    -2		/eale/
    -2		/ealed/
    -2		/ealt/
    -2		/ealth/
    -2		/eant$/
    -2		/eant/
    2		/earl/
    2		/early/
    -2		/earr/
    -2		/earri/
    2		/easin/
    -2		/east/
    2		/eathl/
    2		/eats$/
    2		/eats/
    -2	weakness:11	/ebil/
    -2		/ebo$/
    2		/ebra/
    2		/ebre$/
    2		/ebre/
    2		/ecap$/
    2		/ecap/
    -2		/eceiv/
    2		/eces$/
    2		/eces/
    2		/ech/
    2		/echo$/
    2		/echo/
    2		/eci$/
    -2		/ecib/
    -2		/ecibi/
    2		/ecida/
    -2		/ecide/
    -2		/ecie/
    -2		/eck$/
    -2		/ecki/
    -2		/eckin/
    -2		/ect$/
    2		/ecto/
    2		/edado/
    -2		/edd/
    -2		/eddi/
    -2		/eddin/
    -2		/eded$/
    -2		/eded/
    -2	tingling:61	/edles/
    -2		/edn/
    -2		/edne/
    -2		/ednes/
    -2		/edom$/
    -2		/edom/
    2		/eds$/
    2		/eds/
    2		/eeca/
    2		/eecap/
    -2		/eede/
    -2		/eeded/
    2		/eei/
    2		/eein/
    2		/eeing/
    2	pregnancy_symptom:32	/eeks$/
    2	pregnancy_symptom:8	/eeks/
    2		/eele/
    2		/eeled/
    -2		/eepi/
    -2		/eepin/
    2		/eeri/
    2		/eerin/
    -2		/eet$/
    2		/eeth$/
    2		/eeth/
    -2		/eeti/
    -2		/eetin/
    2		/eeze$/
    -2		/efe/
    2		/efin/
    2		/efini/
    2		/efu/
    2		/efus/
    2		/efuse/
    -2		/egar$/
    2		/egg/
    -2		/egre/
    -2		/egret/
    2		/egro$/
    2	fever:2	/ehea/
    2		/eigh/
    2		/einar/
    -2		/eir/
    -2		/eiv/
    -2		/ejar/
    -2		/eje$/
    -2		/ejen$/
    -2		/ejen/
    2	pregnancy_symptom:37	/eks$/
    2	pregnancy_symptom:29	/eks/
    -2		/elaj/
    -2		/elaja/
    2		/eled$/
    2		/eled/
    -2		/elet/
    2		/elie/
    -2		/elin$/
    2		/elled/
    2		/els$/
    2	numbness:3	/else$/
    2	numbness:3	/else/
    -2		/elto$/
    -2		/elto/
    -2		/elv/
    -2	sharp_pain:-5	/ely$/
    -2	sharp_pain:-8	/ely/
    -2		/ema$/
    -2		/emark/
    2		/eme/
    2		/emen/
    -2		/emi/
    -2		/emin/
    -2		/emind/
    -2		/empo/
    2		/ence$/
    2		/enci/
    -2		/encin/
    2		/endie/
    -2		/endr/
    -2		/endri/
    -2		/ene$/
    -2		/enen$/
    -2		/enen/
    -2		/energ/
    -2		/enf/
    -2		/enia/
    -2		/enid/
    -2		/enido/
    2		/eniq/
    2		/eniqu/
    -2		/enn/
    -2		/enny$/
    -2		/enny/
    2		/enorm/
    -2		/enos$/
    -2		/enos/
    -2		/enter/
    -2		/entid/
    2		/entio/
    2		/ently/
    -2		/eos$/
    2		/epie/
    -2		/epin/
    -2		/eping/
    -2		/ept$/
    -2		/equiv/
    2		/eran/
    2		/erb/
    2	weakness:22	/erda/
    2		/erdi/
    -2		/eres/
    -2		/erge/
    -2		/ergen/
    2		/ergi/
    2		/ergic/
    -2		/ergy$/
    -2		/ergy/
    2		/eris/
    2		/erish/
    2		/erl/
    2		/erly$/
    2		/erly/
    2	tingling:24	/erm/
    -2	history_disc:21	/ernia/
    2		/err/
    2		/erra/
    2		/errar/
    2		/errib/
    2		/ersi/
    2		/erte$/
    -2		/ervic/
    2		/eryo/
    2		/eryon/
    2		/eryw/
    2		/erywh/
    2	weakness:1	/erz/
    -2		/esap/
    -2		/esapa/
    2	bladder_bowel:88	/escap/
    2		/esco$/
    2		/esco/
    -2	pregnancy_symptom:1	/eses$/
    -2	pregnancy_symptom:70	/eses/
    -2		/esh/
    2		/esia$/
    -2		/esk$/
    -2		/esk/
    -2		/esper/
    2		/espos/
    2		/essio/
    -2	saddle_numbness:8	/este/
    2		/estoy/
    2		/estr/
    -2		/estup/
    2		/etam/
    2		/etamo/
    -2		/ete/
    2		/eth$/
    -2		/eting/
    2		/eton/
    2		/etro$/
    2		/etro/
    2	tingling:45	/ettl/
    -2		/etty$/
    -2		/etty/
    -2		/eva$/
    2		/evan/
    2		/evant/
    2		/evel$/
    2		/everi/
    2		/ewer$/
    2		/ex$/
    2		/exi/
    2		/explo/
    -2		/exti/
    2		/eze$/
    -2		/fab$/
    -2		/fab/
    2		/fac/
    -2		/fact/
    -2		/fad/
    -2		/fail/
    -2		/fan/
    2	sharp_pain:33 numbness:-9 self_harm:22	/fe$/
    -2		/fect$/
    2		/fed$/
    2		/fed/
    -2	sharp_pain:-11 weakness:-8	/feel$/
    2		/fen$/
    -2		/figu/
    -2		/figur/
    -2		/film$/
    -2		/film/
    2		/fin/
    2		/finit/
    2		/fire$/
    2		/fire/
    2		/flat$/
    2		/floo/
    -2		/foll/
    -2		/follo/
    -2		/forgo/
    -2		/form/
    -2		/four/
    -2		/fres/
    -2		/fresh/
    2	sharp_pain:-2	/from$/
    2		/from/
    2		/fron/
    2		/front/
    -2		/furt/
    -2		/furth/
    2		/fuse/
    2		/fuses/
    2		/fy$/
    2		/gac/
    2		/gach/
    2		/gacho/
    -2		/gado$/
    -2		/gado/
    -2		/gai/
    -2		/gain/
    -2		/gal/
    -2		/gam/
    2		/gar$/
    2	numbness:4	/gar/
    2		/garr/
    2	tingling:109	/gas/
    -2		/gat/
    2		/gaz/
    2	sharp_pain:11	/gazo/
    -2		/geh/
    2		/gem/
    -2	emergency:7	/genc/
    -2		/genci/
    2		/gentl/
    -2	persistent_beyond_72h:-2 self_harm:-17	/get/
    -2		/ghtl/
    -2		/ghtly/
    2		/gic/
    -2		/gim/
    -2		/gimn/
    -2		/gimna/
    -2		/gin/
    -2		/ginat/
    2		/ging$/
    2		/ging/
    2		/gir/
    2		/gira/
    2		/god$/
    2		/god/
    2		/going/
    -2		/gold/
    2		/gord/
    2		/got$/
    2	persistent_beyond_72h:-1	/got/
    2		/grade/
    2		/grai/
    2		/grain/
    -2		/gret/
    -2		/gues/
    -2		/guess/
    -2		/guie/
    -2		/guien/
    -2		/gul/
    -2	persistent_beyond_72h:28	/gun/
    -2		/gure$/
    -2		/gure/
    -2		/ha$/
    2		/hab/
    -2	history_injury:7	/hace/
    -2	worsening:-1 self_harm:-1	/had/
    2		/hado$/
    -2		/hall/
    -2		/hanc/
    2		/hands/
    2		/hard/
    -2		/harg/
    -2		/harge/
    2		/hart/
    2	allergic_reaction:9	/hatev/
    2	weakness:-7 pregnancy_symptom:13 bladder_bowel:5	/hav/
    -2		/heale/
    -2		/healt/
    -2		/heck$/
    -2		/hecki/
    -2	history_disc:9	/hern/
    -2	history_disc:114	/herni/
    -2	numbness:-4 chest_breath:72	/hes/
    2		/hey$/
    2		/hey/
    2	chest_breath:80	/hic/
    -2		/hica/
    2		/hick/
    -2	persistent_beyond_72h:85	/hif/
    -2	persistent_beyond_72h:20	/hift/
    2	fever:32	/hills/
    -2		/hips$/
    -2		/hips/
    2		/hisi/
    2		/hisim/
    2	sharp_pain:-13	/hiv/
    2		/hive/
    -2	allergic_reaction:16	/hives/
    2		/hle/
    2		/hles/
    2		/hless/
    2		/hoes$/
    2		/hoes/
    2		/hole$/
    2		/hole/
    -2		/holi/
    -2		/holid/
    -2	numbness:3	/home$/
    -2	numbness:7	/home/
    -2		/hon$/
    2		/hope$/
    -2		/hort/
    2	emergency:3	/hos/
    -2	numbness:-1	/houl/
    -2		/hould/
    2	sharp_pain:-39 worsening:25	/hour/
    -2		/hous/
    -2		/house/
    2		/howe/
    2		/hrob/
    2		/hrobb/
    -2		/htl/
    -2		/htly$/
    -2		/htly/
    -2		/huf/
    -2		/huff/
    -2		/huffe/
    2		/hug/
    2		/huge$/
    2		/huge/
    2		/hund/
    2		/hunde/
    2		/hurti/
    2		/hys/
    2		/hysi/
    2		/hysio/
    -2		/iab/
    -2		/iabe/
    -2		/iabet/
    -2		/ial/
    -2		/ian$/
    -2		/iba/
    -2		/iban$/
    -2		/iban/
    -2		/ibe/
    -2		/ibir$/
    -2		/ibl/
    2		/ible/
    -2		/ical/
    -2		/icall/
    -2		/icio$/
    2		/ickle/
    2		/ickly/
    2		/icos$/
    2		/icos/
    2	weakness:-12 tingling:-76 worsening:-14 self_harm:1	/ida/
    -2		/iday$/
    -2		/ides$/
    -2		/ides/
    -2		/iempr/
    -2		/ienen/
    -2		/ients/
    2		/iera$/
    2		/iera/
    2		/ieta$/
    2		/ieta/
    2		/ifi/
    2		/ific$/
    2	sharp_pain:8	/igaz/
    2	sharp_pain:1	/igazo/
    -2		/iger/
    -2	weakness:-1 history_injury:-13 faint_dizzy:-33 emergency:6	/ight$/
    -2		/ightl/
    2	faint_dizzy:13	/igo$/
    2		/igrai/
    -2		/igur/
    -2		/igure/
    2		/ija/
    -2		/ilbox/
    2		/ilet/
    -2		/ilin/
    -2		/iling/
    2		/illas/
    -2		/ille/
    -2		/illed/
    2		/illeo/
    -2		/illi/
    2		/illo$/
    -2		/ilm$/
    -2		/ilm/
    -2		/img$/
    -2		/img/
    -2		/imit/
    -2		/immi/
    -2		/immin/
    -2		/imn/
    -2		/imna/
    -2		/imnas/
    2		/impio/
    2		/impo/
    -2		/inal/
    2		/incha/
    -2		/inco$/
    -2	chest_breath:94	/ind/
    -2		/inda$/
    -2		/inda/
    2		/inded/
    2		/indi/
    -2		/ined$/
    -2		/ined/
    -2		/ingu/
    -2		/ingun/
    2		/init/
    2		/inite/
    2	faint_dizzy:5	/innin/
    2		/ino/
    2		/inon/
    2		/insi/
    2		/insid/
    -2		/inste/
    -2		/insu/
    -2		/insur/
    2		/inte/
    -2		/intm/
    -2		/intme/
    -2		/ints$/
    -2		/ints/
    -2		/inv/
    2		/ious$/
    2		/ipi/
    -2		/ippi/
    -2		/ippin/
    -2		/ipt/
    2		/iqu/
    2		/ique$/
    2		/iquet/
    -2		/ired$/
    -2		/ired/
    2		/iri/
    2	fever:14	/irit/
    2	fever:22	/irita/
    -2		/irle$/
    2		/irme$/
    2		/irme/
    -2	weakness:3	/irs/
    2	sharp_pain:8	/irth$/
    2	sharp_pain:1	/irth/
    2		/isce/
    2		/iscec/
    2		/ised$/
    2		/ised/
    2		/ish$/
    -2		/isos$/
    -2		/isos/
    -2		/issu/
    -2		/issue/
    2		/itar/
    2	sharp_pain:24	/ite/
    2		/itel/
    2		/itely/
    -2		/ittl/
    -2		/ittle/
    2		/ivat/
    2	saddle_numbness:19	/ivate/
    2		/ive$/
    -2		/ivera/
    -2		/ivin/
    -2		/ivoc/
    -2		/ize/
    2		/izqu/
    2		/izqui/
    -2		/jad/
    -2		/jajaj/
    -2		/jand/
    -2		/jando/
    2		/jaw$/
    2		/jaw/
    -2		/jen$/
    -2		/jen/
    -2		/jis/
    -2		/jist/
    -2		/jista/
    -2		/jpg$/
    -2		/jpg/
    -2	persistent_beyond_72h:55	/jue/
    -2		/juev/
    -2	persistent_beyond_72h:5	/jueve/
    2		/keele/
    -2		/ker$/
    -2		/ker/
    2		/kett/
    2		/kettl/
    2		/kicke/
    2		/kicki/
    2	sharp_pain:8	/kid/
    -2		/kille/
    2		/kne/
    2	weakness:31	/knee/
    2		/kneec/
    2		/kniv/
    2		/knive/
    2		/know$/
    2		/lado/
    2		/lain$/
    -2		/laj/
    -2		/laja/
    -2		/lajad/
    -2	weakness:-4	/lam/
    -2		/lamar/
    -2		/lamb/
    -2		/lambr/
    2		/lame$/
    2		/lanci/
    2		/lant/
    2		/lanta/
    2		/lap$/
    2		/lat$/
    2		/late/
    2		/lati/
    2	sharp_pain:2	/latig/
    2		/lato/
    -2		/law/
    -2		/lbox$/
    -2		/lbox/
    2		/lded$/
    2		/lded/
    2		/leaki/
    -2		/leas/
    -2	emergency:16	/lease/
    -2		/lems$/
    -2		/lems/
    2		/leo$/
    2		/leo/
    -2		/lept$/
    -2		/lept/
    -2		/ler$/
    2		/lera/
    2		/lerg/
    2		/lergi/
    -2	sharp_pain:-36 numbness:-7 tingling:44	/les$/
    -2		/lesti/
    2		/let$/
    2		/levan/
    2		/ley/
    2		/lga$/
    2		/lgar$/
    2		/lgar/
    -2		/lic/
    2		/lid$/
    -2		/lid/
    -2		/lida/
    -2		/liday/
    2		/lie$/
    2		/lif/
    2	weakness:26 numbness:-8	/lift/
    2	sharp_pain:12	/like/
    -2	worsening:35	/lim/
    -2		/limi/
    -2		/limit/
    -2		/lin$/
    2		/lindi/
    -2	radiating_pain:7	/line$/
    2	numbness:-5 tingling:14 persistent_beyond_72h:-5	/ling/
    -2		/lippi/
    -2		/liss/
    -2		/lito$/
    -2		/lito/
    -2		/littl/
    2		/live/
    2		/liz/
    2		/lla$/
    2		/llav/
    2		/llave/
    2		/lleo$/
    2		/lleo/
    2	allergic_reaction:16	/llerg/
    -2		/lles/
    2	history_injury:94	/llo$/
    -2		/llow$/
    -2		/llowe/
    -2	weakness:21	/lly/
    -2		/lone$/
    -2		/lone/
    2		/lood$/
    2		/lop/
    -2		/lorc/
    -2		/lorci/
    -2		/lovel/
    2	weakness:-87 saddle_numbness:20 calf_swelling:14	/low/
    -2		/lowed/
    2		/lower/
    2		/lsa$/
    2	numbness:91	/lse$/
    2		/lteo$/
    2		/lteo/
    -2		/lth/
    2		/lts$/
    2		/lts/
    -2		/luc/
    -2		/luck/
    2		/lug/
    2		/lumb/
    2		/lumba/
    2		/lvi/
    2		/lvio$/
    2	worsening:52	/lvio/
    -2		/mailb/
    -2		/maili/
    -2		/main/
    -2		/mal$/
    -2		/mal/
    2		/mally/
    2		/mama$/
    2		/mama/
    2	sharp_pain:-89 worsening:-10 calf_swelling:-31 emergency:-20	/man/
    -2		/marat/
    -2		/mati/
    -2		/matic/
    -2		/may/
    -2		/maz/
    -2		/mazi/
    -2		/mazin/
    2		/mbar$/
    2		/mbarr/
    2		/mbled/
    2	sharp_pain:39	/mbraz/
    -2		/mbros/
    -2		/meant/
    2	numbness:35	/meci/
    -2		/mee/
    -2		/meet/
    -2		/meeti/
    -2		/meh$/
    -2		/mell/
    2		/meni/
    2		/meniq/
    -2		/mera$/
    2		/merc/
    -2		/merge/
    -2	pregnancy_symptom:58	/meses/
    2		/met/
    2		/metr/
    2		/metro/
    -2		/mia/
    -2		/migas/
    -2		/mind$/
    -2		/mind/
    -2		/mine$/
    -2	sharp_pain:25 persistent_beyond_72h:1	/mir/
    -2		/mira/
    -2		/mmi/
    -2		/mmin/
    -2		/mming/
    -2		/mnas/
    -2		/mnasi/
    -2		/mod/
    2		/mol$/
    -2		/mole/
    -2		/moles/
    2	severe_bruising:37	/moret/
    2		/mort/
    2		/morti/
    2		/mostl/
    -2		/moved/
    2		/mover/
    -2		/moves/
    2		/mpin/
    2		/mping/
    2		/mpio$/
    -2		/mple/
    -2		/mplet/
    -2		/mpoc/
    -2		/mpoco/
    -2	worsening:17 persistent_beyond_72h:17	/mpr/
    -2		/mpre$/
    -2		/mpres/
    2		/mpro/
    2		/muchi/
    2		/mug$/
    2	weakness:51	/mug/
    -2		/mund/
    2		/mune/
    2		/munec/
    -2		/musc/
    -2		/nado$/
    -2		/nado/
    2		/nae/
    -2		/nage/
    2		/nal$/
    -2		/nam/
    -2		/name$/
    -2		/name/
    -2		/nana$/
    -2		/nana/
    -2		/nap/
    -2		/narm/
    -2		/narme/
    -2	weakness:7	/nas/
    -2		/nasi/
    -2		/nasio/
    2		/nasty/
    -2		/nati/
    -2		/natio/
    2		/nchad/
    2		/nched/
    2		/ncia$/
    2		/ncia/
    -2		/ncin/
    -2		/ncing/
    -2		/nco$/
    -2		/ncomf/
    2		/ndab/
    -2		/ndel/
    -2		/ndeli/
    2	severe_headache:3	/ndin/
    2	severe_headache:21	/nding/
    -2		/ndri/
    -2		/ndria/
    2		/nds$/
    2		/nds/
    2		/neca$/
    2		/neca/
    2		/neci$/
    2		/ned$/
    2		/neec/
    2		/neeca/
    -2		/neede/
    2		/neez/
    2		/neeze/
    -2		/nen$/
    2		/nent/
    -2		/nerg/
    -2		/nergy/
    2		/nerve/
    2		/nest/
    2		/neste/
    -2		/net/
    2		/ney$/
    2		/ney/
    -2		/nfe/
    2	sharp_pain:-9 radiating_pain:-6 weakness:-17 numbness:-10 tingling:-14 worsening:-2 persistent_beyond_72h:-12 history_injury:-13 pregnancy_symptom:-4 bladder_bowel:-3 saddle_numbness:-6 calf_swelling:-1 fever:-15 faint_dizzy:-6 allergic_reaction:-35 emergency:-17	/ng$/
    2		/nga$/
    2		/nger$/
    2	sharp_pain:-3 radiating_pain:-3 weakness:-32 tingling:27 worsening:-56 bladder_bowel:-1	/ngl/
    -2		/ngs$/
    -2		/ngs/
    -2		/ngu/
    -2		/ngun/
    2		/nico$/
    2		/nico/
    -2		/nid/
    -2		/nido$/
    -2		/nido/
    -2		/ningu/
    -2		/nis/
    -2		/nish/
    2		/nit/
    2		/nite/
    2		/nitel/
    2		/nives/
    -2		/nno/
    -2		/nom/
    2		/non/
    -2		/nop/
    -2		/nope$/
    -2		/nope/
    -2		/noth/
    2		/nqu/
    2		/nsid/
    2		/nside/
    2		/nso$/
    2		/nst/
    -2		/nste/
    -2		/nsur/
    -2		/nsura/
    2		/ntar$/
    2		/ntar/
    -2		/ntari/
    -2		/ntes$/
    -2		/ntest/
    -2		/ntid/
    2		/ntin/
    -2		/nting/
    2		/ntio/
    2		/ntion/
    -2		/ntm/
    -2		/ntme/
    -2		/ntmen/
    -2		/ntra/
    2		/nty$/
    2		/nty/
    -2		/nuev/
    -2		/nueva/
    -2		/nvie/
    -2		/nvien/
    -2		/oat/
    2		/obbi/
    2		/obbin/
    2	history_injury:1	/obi/
    2	weakness:17	/obla/
    -2		/oblem/
    -2		/obr/
    -2		/oci/
    2		/od$/
    2		/oday$/
    2		/oday/
    2		/odd/
    2	sharp_pain:-6 weakness:57	/odi/
    2	numbness:9 faint_dizzy:29 self_harm:10	/odo/
    2		/ofen$/
    -2		/oga$/
    -2		/oga/
    -2		/ointm/
    2	calf_swelling:7	/oja$/
    2		/ojo$/
    2		/ojo/
    -2	weakness:-29 numbness:32	/oke$/
    2	weakness:6	/ola/
    2	sharp_pain:-44 weakness:27	/old/
    -2		/oli/
    -2		/ollo/
    -2		/ollow/
    -2		/olorc/
    2		/olsa$/
    2	sharp_pain:45	/olt$/
    2		/olte/
    2		/olteo/
    -2	worsening:16	/olv/
    2		/olvio/
    -2		/omar$/
    -2		/omar/
    2		/ometr/
    2		/omin/
    2		/oming/
    -2		/omp/
    2		/ompi/
    -2		/omple/
    2		/ones$/
    2		/ones/
    -2		/onf/
    2		/ont$/
    2		/onto$/
    2		/onto/
    -2		/ooki/
    -2		/ookin/
    -2		/ool$/
    2	faint_dizzy:30	/oom$/
    2	faint_dizzy:16	/oom/
    2		/oon$/
    -2		/ooser/
    2		/ooth/
    2		/oozy$/
    2		/oozy/
    2	history_disc:30	/ope/
    2		/operl/
    -2		/opl/
    2	weakness:49	/oppi/
    2		/oppin/
    2		/oque/
    2		/oran/
    2		/orand/
    2	numbness:122	/orch/
    -2		/oredo/
    2		/oret/
    2	severe_bruising:27	/oreto/
    -2		/orge/
    -2		/orgo/
    -2		/orgot/
    -2		/orida/
    -2		/orked/
    2	numbness:7	/ormec/
    2		/ormid/
    2		/orn/
    2		/orry$/
    2		/orry/
    2	sharp_pain:19	/orta/
    2		/orth$/
    2		/orth/
    2		/ortif/
    -2		/ory$/
    -2		/ory/
    2		/osas$/
    2		/osas/
    -2		/oser$/
    -2		/oser/
    2	emergency:109	/osp/
    2		/ostl/
    2		/ostly/
    2		/otch$/
    -2	sharp_pain:44	/othe/
    -2	sharp_pain:30	/other/
    -2		/oubl/
    -2		/ouble/
    -2		/ount$/
    2		/ous$/
    2	worsening:-7 persistent_beyond_72h:-3 pregnancy_symptom:-5 fever:-7	/out$/
    -2		/oved$/
    -2		/ovely/
    2	faint_dizzy:18	/over$/
    -2		/oves$/
    -2		/oves/
    2		/ovid/
    2	bladder_bowel:4	/owels/
    -2		/owl/
    -2		/oxi/
    2		/ozy$/
    2		/ozy/
    -2		/pac/
    -2		/pack/
    2		/pad$/
    2	sharp_pain:23 weakness:-34	/pal/
    2		/palm/
    2		/pape/
    2		/para/
    2		/parac/
    2		/parte/
    2	persistent_beyond_72h:6	/pasa/
    -2		/passe/
    2		/patc/
    2		/patch/
    -2		/pati/
    -2		/patie/
    -2	chest_breath:71	/pech/
    -2	chest_breath:15	/pecho/
    -2	pregnancy_symptom:59	/pect/
    2	history_disc:11	/ped$/
    2		/pegu/
    2		/pegue/
    2		/pei/
    2		/pein/
    2		/peina/
    -2		/pelin/
    2	weakness:25	/pen$/
    -2		/penas/
    -2		/pend/
    -2		/penn/
    -2		/penny/
    2		/pera/
    2		/perdi/
    2		/perl/
    2		/perly/
    2	weakness:19	/pero$/
    2		/pero/
    2		/pert/
    -2		/pesad/
    -2		/pg$/
    -2		/pha/
    2		/phy/
    2		/phys/
    2		/physi/
    -2		/pia/
    -2	sharp_pain:-24 weakness:1	/pie$/
    -2		/pient/
    2		/pies$/
    2		/pies/
    2		/pill/
    2		/pinc/
    2		/pinch/
    2	faint_dizzy:14	/pinn/
    2		/pinni/
    2		/pio/
    2		/piq/
    2		/piqu/
    2		/pique/
    -2		/plac/
    -2		/place/
    2		/plant/
    2		/plato/
    -2		/plet/
    -2		/pli/
    2	severe_headache:40	/plit/
    2	severe_headache:20	/plo/
    2		/plug/
    -2		/podi/
    2		/poi/
    2		/ponde/
    -2		/pong/
    2		/pose$/
    2		/poso$/
    2		/poso/
    2		/pou/
    -2		/pra/
    -2		/prai/
    -2		/pre$/
    2		/pren/
    2		/prena/
    2		/preta/
    -2		/prett/
    2	radiating_pain:-13 tingling:134	/pric/
    2	saddle_numbness:11	/priv/
    2		/priva/
    -2		/probl/
    2		/prof/
    2		/profe/
    2		/prope/
    -2		/pti/
    2		/puno$/
    2		/puno/
    2	severe_bruising:40	/purpl/
    -2	sharp_pain:30	/put/
    2		/quar/
    2		/quare/
    2		/que$/
    -2		/queda/
    2		/quet/
    2	tingling:5	/quil/
    2		/quinc/
    -2		/quis/
    -2		/quite/
    -2		/quiv/
    -2		/quivo/
    -2		/race/
    2		/racet/
    2	calf_swelling:34	/rad/
    2		/rade$/
    -2		/radia/
    2		/rado/
    -2		/rain$/
    2	weakness:3	/rais/
    2		/raise/
    2		/rama/
    -2		/rance/
    2		/rando/
    -2		/rape/
    2		/ras$/
    2		/rash$/
    2		/rass/
    2		/rassi/
    -2		/rata/
    2		/rath/
    -2		/ratho/
    2		/raw/
    2		/rci$/
    -2		/rde$/
    -2		/rds$/
    -2		/rds/
    -2		/read$/
    2		/reada/
    -2		/ready/
    2		/ream$/
    -2		/reast/
    -2		/recep/
    -2		/recib/
    2		/reck/
    -2		/reco/
    -2		/recom/
    -2		/redom/
    2		/reep/
    2		/refu/
    2		/refus/
    -2		/regr/
    -2		/regre/
    2	fever:79	/reh/
    2	fever:42	/rehe/
    2	fever:61	/rehea/
    -2		/relaj/
    -2		/remar/
    -2		/remi/
    -2		/remin/
    -2		/reos$/
    -2		/reos/
    2		/repi/
    2		/repie/
    2	numbness:-20 chest_breath:78	/res/
    -2		/resh/
    -2		/respu/
    -2		/reste/
    2		/reta/
    2	severe_bruising:54	/reto/
    2	severe_bruising:40	/reton/
    -2		/retty/
    -2		/rf$/
    -2		/rgad/
    -2	emergency:4	/rgenc/
    2		/rgic$/
    2		/rgic/
    -2		/rgot$/
    -2		/rgot/
    -2		/rgy$/
    -2		/rgy/
    -2		/rian$/
    -2		/rian/
    -2		/riba/
    -2		/riban/
    -2		/ribi/
    -2		/ribir/
    -2		/rida$/
    -2		/rida/
    -2		/rido/
    -2		/rie/
    -2	sharp_pain:3	/rien/
    2	sharp_pain:83	/rient/
    2		/rif/
    2		/rifi/
    2		/rific/
    2	weakness:10	/righ/
    2		/right/
    2		/rino/
    2		/rinon/
    -2		/rio/
    2		/riou/
    2		/rious/
    2		/rish/
    2	fever:8	/ritan/
    2	saddle_numbness:42	/riva/
    2		/rivat/
    -2		/rle/
    2		/rmall/
    2		/rmar/
    2	self_harm:76	/rme$/
    2		/rmec/
    2		/rmeci/
    -2	sharp_pain:-5 weakness:-52 tingling:2	/rmi/
    2		/rmid/
    2		/rmido/
    -2		/rmiga/
    2		/rms$/
    2		/rms/
    2	tingling:-10 fever:5	/rni/
    -2		/rnia/
    -2		/rno/
    2		/robb/
    2		/robbi/
    -2		/robl/
    -2		/roble/
    2		/rof/
    2		/roj/
    2		/roken/
    2		/rolle/
    2		/rom$/
    2		/ront$/
    2		/ront/
    2	faint_dizzy:17	/room$/
    2	faint_dizzy:46	/room/
    2		/rop$/
    2		/roper/
    2		/ross$/
    2		/ross/
    -2	radiating_pain:5	/rou/
    2		/rown$/
    2		/rown/
    -2		/roz/
    2	radiating_pain:-9 severe_bruising:46	/rpl/
    2	severe_bruising:43	/rple$/
    2	severe_bruising:13	/rple/
    -2		/rqu/
    -2		/rque/
    2		/rrass/
    2		/rrif/
    2		/rrifi/
    -2		/rrin/
    -2		/rring/
    2		/rro$/
    2	bladder_bowel:67	/rsti/
    2		/rstin/
    2		/rth/
    -2		/rthe/
    -2		/rther/
    2		/rtif/
    2		/rtifi/
    2		/rtin/
    2	history_disc:4	/rting/
    -2		/rubbi/
    2		/ruci/
    2		/rucia/
    -2	severe_bruising:74	/rui/
    -2	severe_bruising:80	/ruis/
    2		/ruise/
    -2	chest_breath:6	/run$/
    2		/rush$/
    2		/rve$/
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
    -2		/saba/
    -2		/sade/
    -2		/sadem/
    2		/sado$/
    -2		/sajis/
    2		/san/
    -2		/sant/
    -2		/sapa/
    -2		/sapar/
    -2		/sarl/
    2		/sas$/
    2		/sas/
    2	bladder_bowel:125	/scap/
    -2		/scarf/
    2		/scec/
    2		/scect/
    2	radiating_pain:13	/scia/
    2	radiating_pain:63	/sciat/
    2		/screa/
    -2		/scul/
    2	saddle_numbness:8	/sea/
    2	numbness:1 faint_dizzy:30	/sed$/
    -2		/see$/
    -2		/seg/
    -2		/segu/
    2	tingling:-3	/sel/
    2		/sele/
    2		/seles/
    -2		/sell$/
    -2		/sell/
    -2		/ser$/
    2		/serio/
    2		/sers$/
    2		/sers/
    -2		/serv/
    2	weakness:-25 pregnancy_symptom:22	/ses/
    2	sharp_pain:56	/shar/
    -2	persistent_beyond_72h:3	/shif/
    -2	persistent_beyond_72h:24	/shift/
    2		/shoc/
    2		/shock/
    2		/shoe/
    2		/shoes/
    -2		/shor/
    -2		/short/
    -2	numbness:-13	/shou/
    -2		/shoul/
    2		/sia$/
    -2		/siem/
    -2		/siemp/
    2		/sier/
    -2		/sign$/
    2		/sim/
    -2	bladder_bowel:5	/sin$/
    -2	sharp_pain:-19 persistent_beyond_72h:3 bladder_bowel:28 calf_swelling:-4 emergency:-8	/sin/
    -2		/sine/
    -2	worsening:37	/sing$/
    -2		/singl/
    2		/sio/
    2		/sion$/
    -2		/sist/
    -2		/siti/
    2		/sitt/
    2		/sitti/
    -2		/six/
    2	allergic_reaction:4	/skin/
    -2		/sking/
    -2		/slep/
    -2		/slept/
    -2		/slot$/
    -2		/slot/
    -2		/sme/
    -2		/smel/
    -2		/smell/
    2		/snee/
    2		/sneez/
    2		/sola/
    2		/solo$/
    2		/solo/
    -2		/some$/
    -2		/soo/
    -2		/soon$/
    -2		/soon/
    -2		/spen/
    2		/spert/
    2		/spinn/
    2	severe_headache:55	/spli/
    2	severe_headache:11	/split/
    2		/sposo/
    2		/squar/
    -2		/ssi/
    -2		/ssin/
    -2		/ssing/
    2		/ssio/
    2		/ssion/
    -2		/ssu/
    -2		/ssue$/
    -2		/ssue/
    -2		/stabb/
    2		/stam/
    2		/stand/
    -2		/star$/
    2		/stars/
    2		/stb/
    -2		/stea/
    -2		/stead/
    2		/steer/
    -2		/stem/
    2		/step$/
    -2		/stias/
    2		/sto$/
    2		/stoy$/
    2	sharp_pain:-3	/stoy/
    -2		/stre/
    -2		/stupe/
    2		/sty$/
    2		/sty/
    -2		/sua/
    -2		/sue$/
    -2		/supe/
    -2		/sura/
    -2		/suran/
    2		/swea/
    -2		/swear/
    2		/swel/
    2		/swell/
    -2		/swer$/
    -2		/tabb/
    -2		/tacte/
    2		/tacto/
    2		/tada$/
    2		/tada/
    2		/tado$/
    2		/tado/
    -2		/take/
    -2		/tal$/
    -2	tingling:-4 emergency:33	/tal/
    -2		/talk$/
    -2		/tall/
    -2	persistent_beyond_72h:30 allergic_reaction:73	/tam/
    -2		/tami/
    2		/tamol/
    -2		/tamp/
    -2		/tampo/
    2		/tando/
    2		/tars$/
    2		/tars/
    2		/tarte/
    -2		/tas$/
    -2	numbness:-12	/tas/
    2		/tat/
    2		/tati/
    -2		/tba/
    -2		/tead/
    2		/teb/
    2		/tee/
    2		/teer/
    2		/teeri/
    2		/teet/
    2		/teeth/
    -2	numbness:3	/tell$/
    -2		/telli/
    -2		/tendr/
    -2		/teni/
    -2		/tenia/
    -2		/tenid/
    -2		/tento/
    2		/tep$/
    -2		/tere/
    2		/tered/
    2		/teri/
    2		/term/
    2		/termo/
    -2		/terw/
    -2	numbness:-5	/tes$/
    2		/tesc/
    2		/tesco/
    -2		/test/
    2		/tev/
    2	allergic_reaction:7	/teve/
    2		/tever/
    -2		/text$/
    -2		/than/
    2		/theti/
    2		/thig/
    2	severe_bruising:42	/thigh/
    2	emergency:7	/this$/
    2	emergency:2	/this/
    2		/thl/
    2		/thle/
    2		/thles/
    -2		/thon$/
    -2		/thon/
    2		/throb/
    2		/thun/
    2		/thund/
    -2		/tias$/
    -2		/tias/
    2		/tica$/
    -2		/tical/
    -2		/tice/
    -2		/tido$/
    -2		/tido/
    -2		/tiene/
    -2		/tient/
    -2		/ties$/
    -2		/tiesa/
    2		/tifie/
    2		/tiga/
    2	sharp_pain:2	/tigaz/
    2	persistent_beyond_72h:5	/till/
    2		/time/
    2	sharp_pain:-24 weakness:-16 tingling:74 worsening:-20	/tingl/
    2	numbness:12 saddle_numbness:50	/tion$/
    -2		/tip$/
    2		/tip/
    2	fever:1	/tir/
    -2		/tired/
    2	fever:11	/tiri/
    2	fever:68	/tirit/
    2	numbness:199 saddle_numbness:55	/tis/
    2		/tise/
    2		/tised/
    -2		/tiss/
    -2		/tissu/
    2		/tit/
    -2		/tiv/
    2	worsening:-11	/tly$/
    2		/tly/
    2		/toc/
    2		/tock$/
    2		/tock/
    2	sharp_pain:-8	/tod/
    2		/today/
    -2		/tomar/
    2		/ton$/
    2		/toot/
    2		/tooth/
    -2		/topp/
    -2		/toppe/
    2		/toq/
    2		/toqu/
    2		/toque/
    2		/toso$/
    2		/toso/
    2		/toy$/
    2		/toy/
    2		/tra$/
    2		/train/
    2		/tree$/
    2		/tro$/
    2		/tto/
    2		/ttoc/
    2		/ttock/
    -2		/tty$/
    -2		/tty/
    -2		/tua/
    -2		/tual/
    -2		/tupe/
    -2		/tupen/
    -2		/tuvo$/
    -2		/tuvo/
    2		/twi/
    2		/twic/
    2		/twice/
    -2		/twin/
    2		/twis/
    2		/twist/
    -2		/ty$/
    -2		/ua$/
    2		/uare/
    -2		/uart/
    -2		/uarto/
    2		/ubb/
    -2		/ubbi/
    -2		/ubbis/
    -2		/uble/
    -2		/uched/
    -2		/ucher/
    2		/uchis/
    2		/ucia/
    2		/uciat/
    2	weakness:26	/uck/
    2		/uckle/
    -2		/ud$/
    2		/udg/
    2		/udged/
    -2		/udo/
    2	severe_headache:54	/uec/
    2	severe_headache:31	/ueca$/
    2	severe_headache:36	/ueca/
    2		/uee/
    -2		/uelto/
    2		/uent/
    2		/uenta/
    -2		/uerm/
    2		/uerta/
    -2		/uess$/
    -2		/uess/
    -2	numbness:1	/uest/
    -2		/uesta/
    2		/uet/
    -2		/ueva$/
    -2		/ueva/
    -2	persistent_beyond_72h:2	/ueves/
    2		/uge$/
    2		/uge/
    -2	tingling:10	/ugge/
    2		/ught$/
    2	tingling:-13	/uie/
    2		/uise/
    -2		/uite/
    -2		/uiv/
    -2		/uivo/
    -2		/uivoc/
    -2		/ular/
    -2		/umbin/
    2		/umps$/
    2		/umps/
    2		/unc/
    -2		/unco/
    -2		/uncom/
    -2		/undel/
    -2		/undo/
    2		/unec/
    2		/uneca/
    2		/unico/
    -2	tingling:88	/unn/
    2		/unq/
    2		/unqu/
    2		/unque/
    -2		/uns/
    -2		/unt$/
    -2		/unt/
    2		/unta$/
    2	weakness:73	/up$/
    -2		/upa/
    -2		/upen/
    -2		/upend/
    2		/uple$/
    -2		/ura/
    -2		/uran/
    -2		/uranc/
    -2		/ure$/
    2		/uro$/
    2		/uro/
    2	radiating_pain:-4 severe_bruising:106	/urpl/
    2	severe_bruising:32	/urple/
    2	emergency:55	/urr/
    2	worsening:-5 bladder_bowel:38	/urs/
    2		/ursti/
    -2		/urthe/
    2	persistent_beyond_72h:4 history_disc:27	/urti/
    2	persistent_beyond_72h:38	/urtin/
    2		/us$/
    2		/usel/
    2		/usele/
    -2		/usin/
    2		/utc/
    2		/utch/
    2	emergency:13	/uth$/
    2	emergency:53	/uth/
    2		/uttoc/
    -2		/uvo$/
    -2		/uvo/
    -2		/va$/
    2		/vant/
    2		/vate/
    2		/vece/
    2		/veces/
    -2		/vell/
    2		/ven$/
    2		/veng/
    -2		/verab/
    2		/verin/
    2		/veris/
    -2		/vers/
    2		/veryo/
    2		/veryw/
    2		/vida$/
    2		/vida/
    2	tingling:12 self_harm:94	/vie/
    2		/viera/
    -2		/vil/
    -2		/vill/
    -2		/villa/
    -2		/vino$/
    -2		/vino/
    2		/vio$/
    2		/vio/
    2		/vir/
    -2		/viso$/
    -2		/voi/
    2		/volt/
    2		/volte/
    2		/volvi/
    -2		/vou/
    -2		/vouc/
    -2		/vouch/
    2		/voy$/
    2		/voy/
    2		/vuelt/
    2		/waki/
    2		/wakin/
    -2	worsening:38	/ward/
    2	weakness:1	/weak$/
    2	weakness:41 numbness:-32	/weak/
    -2		/wed$/
    -2		/wedd/
    -2		/weddi/
    2		/weeks/
    -2	weakness:-1 allergic_reaction:126	/wel/
    2		/wels$/
    2		/wels/
    2		/whate/
    2		/wic/
    2		/wice$/
    2		/wice/
    -2		/wimmi/
    2		/winde/
    -2		/wine$/
    -2		/wine/
    -2		/wish$/
    2		/wist$/
    2		/wist/
    2		/wok/
    2		/woke/
    -2		/wom/
    2		/wooz/
    2		/woozy/
    -2		/worri/
    2		/wort/
    2		/worth/
    2		/write/
    2		/xcruc/
    2		/xplo/
    -2		/xti/
    -2		/year$/
    2	sharp_pain:40	/yin/
    2		/ying$/
    2		/ying/
    2		/yours/
    2	sharp_pain:-41	/ys$/
    2		/ysi/
    2		/ysio$/
    2		/ysio/
    -2		/yst/
    2		/zad/
    2		/zada/
    -2		/zadas/
    2		/zap$/
    -2		/zar/
    2		/zqu/
    2		/zqui/
    2		/zquie/
    2		: <the>
    2		: ~ <the>
    -2		: ~ leave
    -2		: ~ of
    2		<be> # <time>
    2		<be> <become> ,
    2		<be> <count> <time>
    -2		<be> <day> ,
    -2		<be> <day> now
    -2		<be> <feel>
    2		<be> <my> <part>
    2		<be> <my> <person>
    -2		<be> <my> durmio
    -2		<be> <my> paso
    -2		<be> <side> but
    -2		<be> <the> <person>
    2		<be> <the> dolor
    2		<be> <the> lot
    2		<be> <the> normal
    -2		<be> <the> same
    -2		<be> <the> stabbing
    2		<be> achy
    2		<be> afraid
    2		<be> agony
    2		<be> at
    2		<be> burning
    2		<be> como si
    2		<be> de #
    -2		<be> debilidad
    -2		<be> debilidad en
    -2		<be> dizzy
    -2		<be> dolor en
    -2		<be> dolor punzante
    2		<be> dormida
    -2		<be> embarazada
    -2		<be> embarazada de
    2		<be> expecting and
    2		<be> fine ,
    2		<be> fizzing
    -2		<be> fuera
    -2		<be> fuera de
    2		<be> fuerza
    2		<be> great
    2		<be> here <the>
    -2		<be> hormigueo en
    2		<be> hot
    2		<be> how
    2		<be> it normal
    -2		<be> just <the>
    2		<be> like <the>
    2		<be> nearly <become>
    2		<be> no
    -2		<be> no numbness
    2		<be> not <my>
    -2		<be> not in
    2		<be> not there
    -2		<be> numb for
    2		<be> on
    -2		<be> only
    -2		<be> out
    -2		<be> out of
    -2		<be> pain
    -2		<be> pins
    -2		<be> pins and
    -2		<be> punzadas
    2		<be> que
    -2		<be> ronchas
    -2		<be> sharp pain
    -2		<be> shooting
    2		<be> sick
    -2		<be> so
    2		<be> spinning
    2		<be> stabbing
    -2		<be> stabbing pain
    2		<be> sure
    -2		<be> there <the>
    -2		<be> to
    2		<be> va
    -2		<be> very
    -2		<be> vuelto
    2		<be> you or
    2		<be> ~ /
    -2		<be> ~ <feel>
    -2		<be> ~ <keep>
    2		<be> ~ ache
    2		<be> ~ agony
    -2		<be> ~ aire
    2		<be> ~ best
    -2		<be> ~ bien
    2		<be> ~ dinner
    2		<be> ~ e
    -2		<be> ~ entregar
    -2		<be> ~ fine
    -2		<be> ~ here
    -2		<be> ~ hormigueo
    2		<be> ~ hot
    -2		<be> ~ how
    -2		<be> ~ imagination
    2		<be> ~ it
    -2		<be> ~ just
    2		<be> ~ kicking
    -2		<be> ~ leave
    2		<be> ~ like
    -2		<be> ~ meant
    -2		<be> ~ needles
    2		<be> ~ negro
    -2		<be> ~ never
    2		<be> ~ nice
    -2		<be> ~ number
    -2		<be> ~ numbness
    -2		<be> ~ nurse
    -2		<be> ~ oficina
    -2		<be> ~ over
    2		<be> ~ poquito
    -2	radiating_pain:44	<be> ~ por
    -2		<be> ~ punzante
    -2		<be> ~ round
    2		<be> ~ say
    2		<be> ~ sleep
    -2		<be> ~ stabbing
    -2		<be> ~ strength
    2		<be> ~ th
    2	self_harm:91	<be> ~ thing
    2		<be> ~ though
    2		<be> ~ till
    2		<be> ~ tonight
    2		<be> ~ where
    2		<be> ~ would
    -2		<be> ~ yo
    2		<become> <the> better
    -2		<become> <the> wrong
    -2		<become> numb
    -2		<become> swimming
    -2		<become> through
    -2		<become> tingling
    -2		<become> to bed
    -2		<become> up <the>
    2		<become> up from
    -2		<become> weak at
    2		<become> ~ <my>
    2		<become> ~ bit
    -2		<become> ~ by
    -2		<become> ~ do
    2		<become> ~ full
    2		<become> ~ good
    -2		<become> ~ i
    2		<become> ~ if
    2		<become> ~ no
    2		<become> ~ out
    -2		<become> ~ see
    2		<become> ~ there
    2		<become> ~ tingling
    2		<become> ~ under
    2		<become> ~ up
    2		<become> ~ worse
    -2		<count> ,
    2		<count> <my>
    2		<count> <my> <part>
    -2		<count> <time> ,
    -2		<count> <time> and
    2		<count> before
    2		<count> of <my>
    -2		<count> on
    2		<count> veces
    2		<count> ~ :
    2		<count> ~ <have>
    -2		<count> ~ after
    -2		<count> ~ as
    -2	weakness:41 emergency:58	<count> ~ i
    -2		<count> ~ just
    2		<count> ~ not
    -2		<count> ~ pain
    2		<count> ~ sore
    2	history_injury:39	<day> ,
    -2		<day> , it
    2		<day> .
    -2		<day> <time>
    2		<day> and
    -2		<day> at
    2		<day> in
    2		<day> ~ ,
    -2		<day> ~ not
    2		<day> ~ on
    -2		<day> ~ sharp
    2		<feel> <my> <side>
    2	numbness:101 saddle_numbness:24	<feel> <the>
    -2		<feel> amazing
    2		<feel> anything
    2		<feel> at
    -2		<feel> brilliant
    -2		<feel> like they
    -2		<feel> super
    2		<feel> tight
    -2		<feel> very
    -2		<feel> well
    -2		<feel> wonderful
    -2		<feel> ~ better
    2		<feel> ~ but
    -2		<feel> ~ good
    -2		<feel> ~ in
    2		<feel> ~ like
    2	numbness:33	<feel> ~ not
    -2		<feel> ~ off
    -2		<feel> ~ pain
    2		<feel> ~ since
    2		<feel> ~ there
    -2		<feel> ~ they
    2		<feel> ~ thing
    -2		<feel> ~ though
    2		<feel> ~ to
    2		<feel> ~ will
    -2		<have> <be> <the>
    2		<have> <be> thinking
    2		<have> <become> dead
    -2		<have> <have> <the>
    -2		<have> <have> no
    2		<have> <my>
    -2		<have> <part>
    2		<have> <the> fever
    -2		<have> <the> hot
    -2		<have> <the> massage
    -2		<have> <the> numbness
    2		<have> <the> tingling
    -2		<have> hives
    2		<have> no strength
    -2		<have> none
    2		<have> not budged
    2		<have> not touched
    -2		<have> since
    2		<have> to sit
    -2		<have> vanished
    2		<have> ~ <time>
    -2		<have> ~ anything
    -2		<have> ~ as
    -2		<have> ~ bath
    2		<have> ~ before
    2		<have> ~ bit
    -2		<have> ~ bruising
    2		<have> ~ budged
    2		<have> ~ do
    2		<have> ~ ending
    -2		<have> ~ fine
    2		<have> ~ form
    -2		<have> ~ hot
    -2		<have> ~ hurt
    -2		<have> ~ life
    2		<have> ~ like
    -2		<have> ~ not
    -2		<have> ~ nothing
    -2		<have> ~ now
    -2		<have> ~ same
    2		<have> ~ sensation
    2		<have> ~ sit
    2		<have> ~ sore
    2		<have> ~ stopped
    2		<have> ~ strength
    2		<have> ~ thinking
    2		<have> ~ touched
    -2		<have> ~ twinge
    2		<have> ~ when
    2		<have> ~ woken
    2		<have> ~ you
    2		<keep> dropping
    2		<keep> dropping <my>
    -2		<keep> slipping
    -2		<keep> slipping and
    -2		<my> . i
    2		<my> <be> doliendo
    -2		<my> <be> muy
    2		<my> <part> <keep>
    2	radiating_pain:2	<my> <part> <part>
    -2		<my> <part> for
    -2		<my> <part> gave
    2		<my> <part> gives
    -2		<my> <part> pain
    2		<my> <part> to
    2		<my> <part> will
    -2		<my> <person> .
    2		<my> <person> who
    -2		<my> <the> <side>
    -2		<my> after
    2		<my> baja
    2		<my> bladder
    2		<my> bowels
    2		<my> deja
    -2		<my> desk
    -2		<my> duele <the>
    -2		<my> durmio
    -2		<my> durmio <the>
    -2		<my> encuentro
    -2		<my> escriban
    -2		<my> figure
    -2		<my> from
    -2		<my> from <the>
    2		<my> habia
    -2		<my> i
    -2		<my> i <be>
    2		<my> in
    2		<my> limpio
    -2		<my> manden
    -2		<my> off <the>
    -2		<my> out
    2		<my> paro
    -2		<my> paso
    -2		<my> pueden llamar
    2		<my> pusieron
    2		<my> sciatica
    2		<my> to
    2		<my> va <the>
    2		<my> waters
    -2		<my> when you
    2	numbness:-10 chest_breath:-6	<my> ~ <my>
    2		<my> ~ aceite
    2		<my> ~ algo
    2		<my> ~ and
    -2	radiating_pain:7	<my> ~ as
    2		<my> ~ asleep
    -2		<my> ~ because
    -2		<my> ~ bit
    2		<my> ~ black
    -2		<my> ~ can
    -2		<my> ~ cuando
    2		<my> ~ do
    2		<my> ~ doliendo
    2		<my> ~ ducha
    2		<my> ~ encima
    -2		<my> ~ every
    -2		<my> ~ fiebre
    -2		<my> ~ fine
    -2		<my> ~ gave
    2		<my> ~ gives
    2		<my> ~ giving
    2		<my> ~ hace
    -2		<my> ~ hard
    -2		<my> ~ he
    2		<my> ~ hospital
    -2		<my> ~ hurt
    2		<my> ~ if
    -2		<my> ~ llamar
    2		<my> ~ morning
    2		<my> ~ muchisimo
    2		<my> ~ mucho
    -2		<my> ~ muy
    -2		<my> ~ never
    -2		<my> ~ next
    -2		<my> ~ numb
    2		<my> ~ otra
    -2	sharp_pain:-46	<my> ~ pain
    2		<my> ~ piso
    2		<my> ~ properly
    2		<my> ~ rato
    -2		<my> ~ tengan
    2		<my> ~ there
    -2		<my> ~ thing
    2		<my> ~ tingle
    2		<my> ~ twice
    2		<my> ~ under
    -2	weakness:6	<my> ~ up
    2		<my> ~ urgent
    2		<my> ~ with
    -2	self_harm:65	<my> ~ you
    2		<part> , <be>
    2		<part> , it
    2		<part> . .
    -2		<part> :
    2		<part> <be> <my>
    2		<part> <be> killing
    2		<part> <be> painful
    2		<part> <be> really
    2		<part> <be> tingling
    -2		<part> <part> ,
    -2		<part> <part> and
    -2		<part> <side> <time>
    2		<part> <the> <be>
    -2		<part> <the> i
    2		<part> <the> morning
    2		<part> above
    -2		<part> after <the>
    -2		<part> and <my>
    -2		<part> and <side>
    -2		<part> ayer
    -2		<part> ayer ,
    2		<part> buckled
    -2		<part> but
    -2		<part> de
    2		<part> derecho
    -2		<part> does
    -2		<part> does not
    -2		<part> dormida
    2		<part> dormido
    2		<part> every
    -2		<part> for
    -2		<part> gave way
    2		<part> in <my>
    -2		<part> in <the>
    2		<part> lol
    -2		<part> moves
    -2		<part> or
    2		<part> que no
    2		<part> really
    2		<part> since <the>
    2		<part> so
    2		<part> weak
    -2	weakness:-8	<part> ~ .
    2	calf_swelling:50	<part> ~ :
    -2		<part> ~ <day>
    -2		<part> ~ ago
    -2		<part> ~ ahora
    -2		<part> ~ always
    -2		<part> ~ at
    -2		<part> ~ before
    2		<part> ~ black
    2		<part> ~ by
    2		<part> ~ casi
    -2		<part> ~ cleared
    -2		<part> ~ cuenta
    2		<part> ~ dormido
    2		<part> ~ dragging
    -2		<part> ~ drive
    2		<part> ~ fizzing
    2		<part> ~ glademoji
    -2		<part> ~ good
    -2		<part> ~ great
    -2		<part> ~ grip
    -2		<part> ~ hard
    2		<part> ~ heavy
    -2		<part> ~ home
    -2		<part> ~ honestly
    -2		<part> ~ hurt
    -2		<part> ~ imagining
    2		<part> ~ killing
    2		<part> ~ laugh
    2		<part> ~ look
    2		<part> ~ looser
    -2		<part> ~ mas
    -2		<part> ~ might
    -2		<part> ~ more
    2		<part> ~ move
    -2		<part> ~ never
    -2		<part> ~ new
    2		<part> ~ off
    2		<part> ~ pins
    2		<part> ~ please
    -2		<part> ~ por
    2		<part> ~ properly
    2		<part> ~ red
    -2		<part> ~ said
    -2		<part> ~ sali
    2		<part> ~ should
    2	weakness:31	<part> ~ since
    -2		<part> ~ so
    2		<part> ~ swollen
    2		<part> ~ there
    2		<part> ~ though
    -2		<part> ~ tingled
    2		<part> ~ too
    -2		<part> ~ totally
    -2		<part> ~ touch
    2	weakness:60	<part> ~ under
    2		<part> ~ volteo
    2		<part> ~ walk
    -2		<part> ~ way
    2		<part> ~ what
    2		<part> ~ which
    -2		<part> ~ work
    2		<part> ~ yesterday
    2		<person> , he
    -2		<person> .
    -2		<person> <have> tingling
    2		<person> asked <my>
    -2		<person> in
    -2		<person> on
    2		<person> who
    -2		<person> with
    -2		<person> ~ <time>
    -2		<person> ~ can
    -2		<person> ~ from
    2		<person> ~ massage
    -2		<person> ~ needles
    2		<person> ~ not
    -2		<person> ~ pins
    -2		<person> ~ so
    -2		<person> ~ tingling
    2		<side> ,
    -2		<side> <become> now
    2		<side> <my> <part>
    -2		<side> <part> <have>
    -2		<side> <part> since
    -2		<side> but <become>
    2		<side> down
    -2		<side> evening
    -2		<side> good
    2		<side> i <be>
    -2		<side> now
    2		<side> numb
    2		<side> of <my>
    2		<side> over
    2		<side> over <my>
    -2		<side> sore but
    -2		<side> when
    2		<side> yours
    2		<side> ~ <feel>
    -2	radiating_pain:7 tingling:-10 allergic_reaction:50	<side> ~ <my>
    2		<side> ~ <side>
    -2		<side> ~ about
    -2		<side> ~ at
    -2		<side> ~ by
    2		<side> ~ does
    2		<side> ~ fine
    2		<side> ~ good
    -2		<side> ~ in
    -2		<side> ~ nothing
    -2		<side> ~ numb
    2		<side> ~ on
    -2		<side> ~ pins
    2		<side> ~ sudden
    2		<side> ~ tingling
    -2		<side> ~ well
    -2		<side> ~ when
    -2		<side> ~ you
    2		<the> # ,
    2		<the> # rd
    -2		<the> ,
    2		<the> <count> before
    2		<the> <count> of
    2		<the> <my>
    2		<the> <part> .
    -2		<the> <part> :
    2		<the> <part> derecho
    2		<the> <part> dormido
    2		<the> <part> gordo
    -2		<the> <part> of
    2		<the> <part> para
    2		<the> <part> que
    2		<the> <side> <count>
    -2		<the> <side> <time>
    2		<the> <time> before
    2		<the> aceite
    -2		<the> agujetas
    -2		<the> baby
    2		<the> before
    -2		<the> bell
    -2		<the> bell when
    2		<the> best
    2		<the> better
    2		<the> bike
    -2		<the> bit numb
    2		<the> bit of
    2		<the> blister
    2		<the> bruise
    -2		<the> chance of
    -2		<the> check
    -2		<the> check ins
    -2		<the> cold
    -2		<the> correo
    -2		<the> dead
    2		<the> dead <part>
    2		<the> dinner
    2		<the> dinner plate
    -2		<the> drive
    -2		<the> drive home
    2		<the> electric
    -2		<the> evening ,
    -2		<the> film
    2		<the> form ,
    -2		<the> gimnasio
    -2		<the> glass
    -2		<the> glass of
    2		<the> good
    -2		<the> gp
    -2		<the> great
    -2		<the> hives
    -2		<the> hot
    2		<the> hot stone
    2		<the> i
    2		<the> jar
    2		<the> kettle
    -2		<the> lunes
    -2		<the> marathon
    -2		<the> masajista
    -2		<the> massage i
    2		<the> more ,
    2		<the> more .
    2		<the> morning .
    -2		<the> new
    -2		<the> next
    -2		<the> next <count>
    -2		<the> no
    2		<the> numb
    -2		<the> numero
    -2		<the> of
    -2		<the> of <the>
    -2		<the> oficina hasta
    2		<the> pain <have>
    -2		<the> pain down
    -2		<the> parking
    -2		<the> pelin
    2		<the> pen
    2	tingling:32	<the> phone
    2		<the> piso
    2		<the> punta
    2		<the> que <be>
    -2		<the> que llegue
    -2		<the> rato
    -2		<the> same as
    2		<the> scan
    2		<the> seguir
    2		<the> seguir viviendo
    2		<the> semana
    -2		<the> sesion
    2	sharp_pain:178	<the> shooting
    -2		<the> shooting pains
    -2		<the> single
    -2		<the> sms
    2		<the> stab
    2		<the> stabbing in
    2	chest_breath:27	<the> subir
    2		<the> sudden
    2		<the> termometro
    -2		<the> therapist
    2		<the> tingling <be>
    -2		<the> tingling in
    2		<the> toilet
    -2		<the> treatment
    -2		<the> twinge
    2		<the> unico
    -2		<the> usual
    2		<the> vida
    -2		<the> weather
    -2		<the> wedding
    2		<the> will
    2		<the> will not
    2		<the> worst
    2	worsening:11 persistent_beyond_72h:-6	<the> ~ #
    2	weakness:13 persistent_beyond_72h:2 bladder_bowel:83	<the> ~ <count>
    2	history_injury:36	<the> ~ <day>
    -2		<the> ~ <keep>
    -2	faint_dizzy:3	<the> ~ <person>
    2		<the> ~ abajo
    -2		<the> ~ adolorida
    -2	numbness:24 bladder_bowel:3 calf_swelling:32	<the> ~ and
    2		<the> ~ anymore
    -2		<the> ~ at
    2		<the> ~ because
    -2		<the> ~ body
    -2		<the> ~ breath
    -2		<the> ~ brilliant
    -2		<the> ~ brought
    -2		<the> ~ called
    2	severe_bruising:9	<the> ~ casi
    -2		<the> ~ come
    -2		<the> ~ correo
    -2		<the> ~ d
    -2		<the> ~ dia
    2	weakness:3	<the> ~ dice
    -2		<the> ~ driving
    -2		<the> ~ dropped
    2	history_injury:16	<the> ~ duele
    2		<the> ~ duro
    2		<the> ~ enorme
    -2		<the> ~ evening
    -2		<the> ~ favor
    -2		<the> ~ glademoji
    2		<the> ~ gordo
    -2		<the> ~ grand
    -2		<the> ~ great
    2		<the> ~ habia
    2		<the> ~ hace
    2		<the> ~ happened
    -2		<the> ~ happy
    -2		<the> ~ hard
    -2		<the> ~ heavy
    -2		<the> ~ hernia
    -2		<the> ~ ins
    -2		<the> ~ jaja
    2		<the> ~ l5
    -2		<the> ~ last
    -2		<the> ~ like
    -2		<the> ~ llegue
    2		<the> ~ look
    -2		<the> ~ lunes
    2		<the> ~ massage
    -2		<the> ~ medio
    2		<the> ~ muerta
    2		<the> ~ nearly
    2	numbness:21	<the> ~ never
    -2		<the> ~ old
    -2	numbness:26 self_harm:38	<the> ~ on
    -2		<the> ~ otro
    2		<the> ~ pack
    -2		<the> ~ pains
    -2		<the> ~ person
    2		<the> ~ piso
    -2		<the> ~ place
    2		<the> ~ plate
    -2		<the> ~ please
    2		<the> ~ put
    2	radiating_pain:2 tingling:1	<the> ~ que
    2		<the> ~ rd
    -2		<the> ~ sabria
    -2		<the> ~ saw
    -2		<the> ~ shift
    2		<the> ~ size
    -2		<the> ~ sleep
    -2		<the> ~ slipping
    2		<the> ~ spinning
    2		<the> ~ starts
    -2		<the> ~ stiff
    2		<the> ~ stone
    2		<the> ~ take
    -2		<the> ~ tarde
    2		<the> ~ te
    -2		<the> ~ thanks
    2		<the> ~ they
    2		<the> ~ though
    2		<the> ~ tingle
    -2		<the> ~ tingling
    -2	numbness:-9	<the> ~ to
    -2		<the> ~ tonight
    2		<the> ~ twice
    -2		<the> ~ usual
    2		<the> ~ viene
    -2		<the> ~ viernes
    2		<the> ~ viviendo
    2		<the> ~ volteo
    -2		<the> ~ vuelto
    2		<the> ~ waking
    2		<the> ~ want
    -2		<the> ~ water
    2		<the> ~ we
    2		<the> ~ what
    2		<the> ~ where
    -2		<the> ~ wine
    -2		<the> ~ would
    -2		<the> ~ x
    -2		<time> <be>
    -2		<time> <count> ,
    2		<time> <the>
    2		<time> ago and
    2		<time> and baby
    2		<time> so
    -2		<time> with
    2	worsening:51	<time> ~ <time>
    -2		<time> ~ at
    2		<time> ~ baby
    -2		<time> ~ but
    2		<time> ~ can
    -2		<time> ~ hardly
    -2	persistent_beyond_72h:33	<time> ~ i
    -2		<time> ~ just
    -2		<time> ~ lovely
    2		<time> ~ more
    2		<time> ~ normal
    -2		<time> ~ otherwise
    -2		<time> ~ saw
    -2		<time> ~ so
    2		<time> ~ soreness
    -2		<time> ~ there
    2		<time> ~ they
    -2		<time> ~ totally
    2		<time> ~ up
    -2		<time> ~ which
    -2		<time> ~ would
    -2		? not
    -2		? ~ <become>
    2		? ~ <part>
    -2		? ~ sure
    2		? ~ yes
    2	worsening:58	a #
    -2		a baby
    -2		a bell
    2		a blister
    2		a dinner
    -2		a glass
    -2		a great
    -2		a headache
    2		a jar
    2		a knife
    2	radiating_pain:18	a la
    -2		a las
    -2		a minute
    -2		a no
    2		a numb
    -2		a ring
    2		a seguir
    -2		a single
    2		a stab
    2		a stabbing
    2		a sudden
    2		a thing
    -2		a twinge
    2	saddle_numbness:3	abajo
    -2		able ~ <become>
    2		able ~ since
    -2		about <my> body
    2		about an
    2		about ending
    2		about ending it
    -2		about it
    2		about numbness
    -2		about the
    -2		about ~ <be>
    2		about ~ <become>
    2		about ~ <side>
    -2		about ~ body
    -2		about ~ figure
    2		about ~ or
    2		above
    2		above ~ <part>
    -2		access
    -2		access to
    2		ache <become>
    -2		ache between
    2		ache has
    -2		ache ~ <my>
    -2	radiating_pain:23	ache ~ <the>
    -2		achy ~ <part>
    2		across <my>
    2		across <my> <part>
    2		across my
    2		across ~ <part>
    2		actually
    -2		adolorida
    -2		adolorida pero sin
    -2		adolorida ~ sin
    2		adormecimiento ~ <the>
    -2		after <the> session
    -2		after deep
    -2		after deep tissue
    2		after i <side>
    -2		after ~ by
    -2		after ~ it
    2		after ~ of
    -2		after ~ tissue
    -2		after ~ to
    2		agacho
    2		again at
    -2		again ~ <be>
    -2		again ~ <my>
    2		agarrar
    2		agarrar <the>
    2		ago and
    -2		agudo :
    -2		agudo : no
    -2		agudo ~ :
    -2		agujetas ~ <the>
    2		ahi ~ ,
    -2		algo ~ ,
    -2		algo ~ <the>
    -2		all good
    -2		all is
    2		all over
    2		allergic
    -2		allowed
    -2		alone
    2		along <my>
    2		along <my> <part>
    2		along my
    2		along ~ <part>
    2		am afraid
    -2		am good
    -2		am grand
    -2		am just
    2		amaneci
    -2		amazing
    2		ambulancia
    2		an ambulance
    -2		an emergency
    -2		and <have> not
    2		and <have> to
    2	persistent_beyond_72h:25	and <my> <part>
    2		and <the> <count>
    2		and a
    -2		and all
    2		and baby
    -2		and he did
    2		and i <have>
    2		and i do
    2		and it hurts
    -2		and loose
    2	pregnancy_symptom:11	and my
    2		and needles ,
    -2		and no
    -2		and not
    2		and now <my>
    2		and shaking
    2		and she <be>
    -2		and since
    2		and still
    -2		and that
    2		and then
    -2		and there
    2		and today it
    2		and ~ #
    2	weakness:8 pregnancy_symptom:27	and ~ <have>
    -2		and ~ <keep>
    -2		and ~ <person>
    -2		and ~ about
    2		and ~ aches
    2		and ~ again
    2		and ~ at
    -2		and ~ he
    2		and ~ lot
    2		and ~ no
    2		and ~ numb
    2		and ~ really
    2		and ~ than
    2		and ~ there
    2		and ~ they
    2		and ~ thing
    2		and ~ will
    -2		and ~ with
    2		and ~ worse
    -2		anda
    -2		answer
    -2		antes
    2		any better
    -2		any chance
    -2		any of
    -2		any pain
    2		any tingling
    -2		anything ,
    -2		anything like <the>
    -2		anything ~ <the>
    2		anything ~ i
    -2		apenas
    -2		appointment
    2		are
    -2		are a
    2		are numb
    -2		are you
    2	radiating_pain:2 weakness:54 persistent_beyond_72h:-2	arm
    -2		arm ,
    -2		arm was
    2		arm will
    2		arms
    2		around <my>
    2		around <my> <part>
    2	saddle_numbness:52	around my
    2		around ~ <part>
    2		arrastro
    2		arrastro <the>
    2		arrastro ~ <part>
    2		arrastro ~ <the>
    2		as anything
    2		as ~ <count>
    -2		as ~ <have>
    2		as ~ <my>
    -2		asi que
    2		asked <my>
    2		asked <my> to
    2		asked ~ numbness
    -2		asking
    -2		asleep ~ ,
    2		asleep ~ home
    2	persistent_beyond_72h:1	at <side>
    -2		at <the> hospital
    -2		at <time>
    -2		at night
    -2		at ~ <side>
    2		at ~ <time>
    -2		at ~ at
    -2		at ~ hospital
    2		at ~ it
    2		at ~ no
    -2		at ~ on
    -2		at ~ when
    2		atras
    2		aunque
    -2		auto reply :
    -2		auto ~ :
    -2		auto ~ i
    -2		automatica
    -2		automatica :
    -2		automatica ~ de
    -2		aviso
    -2		ayer ,
    -2		ayer , ya
    2		ayer y
    2		ayer ~ que
    -2		ayer ~ ya
    2		baby ~ kicking
    2		baby ~ since
    2		back in
    2		back of
    2		badly
    2		baja <the> dolor
    -2		baja por favor
    2		baja ~ <part>
    2		baja ~ dolor
    -2		baja ~ favor
    2		baja ~ hasta
    2		bajo
    2		bano ~ <be>
    2		bano ~ <the>
    2		barely ~ <my>
    2		barely ~ <the>
    2		bastante
    -2		bath tonight
    -2		be honest
    2		because i
    -2		because ~ ,
    2		been like
    2		been sore
    2		been thinking
    -2		before you
    -2		before ~ ,
    -2		before ~ <be>
    -2		before ~ came
    -2		before ~ in
    -2		before ~ you
    2		behind <my>
    -2		behind <the>
    2		behind my
    -2		behind the
    -2		bell
    -2		bell when
    2		below <the>
    2		below <the> <part>
    2		below the
    2		below ~ <be>
    2		below ~ <part>
    -2		best <time>
    -2		better ~ <have>
    2		better ~ worse
    -2		between ~ i
    -2		bien ,
    -2		bien ~ .
    2		bien ~ <be>
    -2		bien ~ en
    2		big toe
    -2		bit achy
    2		bit embarrassing
    -2		bit stiff
    2		bit ~ .
    -2		bit ~ <become>
    2		bit ~ <day>
    2		bit ~ but
    -2		bit ~ out
    -2		bit ~ round
    -2		bit ~ to
    2		blinding
    2		blinding headache
    2		blister ~ <the>
    2		blisters
    2		blood
    2		blue ~ to
    2		bone
    -2		bored
    -2		boredom
    2		both arms
    2		both hands
    2		both legs
    2		bowels
    -2		brazos
    -2		breath ~ <be>
    2		breathless
    -2		broke <my> <part>
    2		broken
    -2		bruise ~ <my>
    -2		bruise ~ <the>
    -2		bruise ~ size
    2		bruises <side>
    2		bruises ~ <my>
    2		bruises ~ <part>
    2		buckled ~ <the>
    2		budged
    2		bumps
    2	bladder_bowel:5	bursting
    -2		but <become>
    2		but <part>
    -2		but <the> <part>
    -2		but fine
    -2		but gone
    -2		but it <be>
    -2		but it passed
    2		but there
    2		but there <be>
    2		but ~ <my>
    2		but ~ i
    2		but ~ of
    -2		but ~ passed
    2		but ~ stabbing
    2		but ~ tingling
    -2		but ~ up
    -2		but ~ way
    2		buttock
    2		by <my>
    2		by my
    2		by ~ .
    -2		cada cuanto
    2		cada hora que
    2		cada vez que
    -2		cada ~ ,
    2		cada ~ <the>
    2		cada ~ pasa
    2		cada ~ peor
    -2		cai ~ <the>
    -2		cai ~ y
    2		call <my> <part>
    2		call <my> now
    -2		call if <my>
    -2		call if i
    2		call it <the>
    -2		call the
    2		call ~ #
    2		call ~ .
    -2		call ~ <become>
    -2		call ~ <my>
    -2		call ~ <the>
    2		call ~ now
    2		call ~ please
    -2		calor
    -2		cama
    -2		came to you
    -2		came ~ .
    2		came ~ <day>
    -2		came ~ you
    -2		can <feel>
    2		can barely
    -2		can feel
    2		can not even
    -2		can not fault
    2		can not open
    2		can not see
    2		can not stand
    -2		can ~ <person>
    2		can ~ anything
    -2		can ~ bath
    -2		can ~ book
    2		can ~ even
    -2		can ~ fault
    2		can ~ grip
    2		can ~ i
    -2		can ~ in
    2		can ~ make
    -2		can ~ now
    2		can ~ open
    2		can ~ see
    2		can ~ since
    2	sharp_pain:5	can ~ stand
    -2		can ~ tonight
    -2		can ~ you
    -2		car ~ ,
    2		car ~ <the>
    -2		casi ~ ,
    2		casi ~ en
    2		casi ~ hoy
    -2		caso de que
    -2		caso ~ que
    2		caught
    2		caught <my>
    2		cerrar
    2		cerrar <the>
    2		cerrar <the> <part>
    2		cerrar el
    2		cerrar ~ <part>
    2		chair
    -2		chance of
    2		change ~ <the>
    -2		check
    -2		check in
    -2		check ins
    -2		checking
    2		cheek
    2		chest and
    -2		chevere
    2	fever:96	chills
    -2		chuffed
    -2		cinco
    -2		cinco dias
    -2		cita ~ <the>
    -2		clear
    -2		cleared ~ completely
    2		close ~ <the>
    2		come up in
    -2		come ~ <be>
    2		come ~ <the>
    2		come ~ hives
    -2		comentarios
    -2		comfortable
    -2		comments
    -2		comments ~ <my>
    -2		como nueva
    2		como un
    -2		como ~ <be>
    -2		como ~ de
    2		complain ~ <the>
    -2		complaint
    -2		completely ~ now
    2		con <the> dolor
    -2		con <the> que
    -2		con los
    -2		con ~ ,
    2	weakness:37	con ~ <part>
    -2		con ~ llegue
    -2		con ~ no
    -2		con ~ pero
    -2		contact me
    -2		contento
    2		control of
    2		control of <my>
    2		control ~ <my>
    -2		cosa
    2		cosquilleo
    2		cosquilleo ~ <part>
    2		cosquilleo ~ <the>
    -2		could <be> <the>
    -2		could i
    -2		could not <be>
    2		could not hold
    2		could not tell
    -2		could ~ ,
    2		could ~ <become>
    -2		could ~ come
    2		could ~ hold
    -2		could ~ i
    2		could ~ off
    2		could ~ tell
    2		couple
    -2		cover <my>
    -2		cover me
    2		cramps
    2		crawling
    -2		creo
    2		cuando <my> limpio
    -2		cuando puedo
    2		cuando ~ limpio
    -2		cuanto ~ #
    -2		cuarto
    2		cuenta
    -2		cuerpo ~ <my>
    2		da ~ <the>
    2		dan ~ <part>
    2		dark
    -2		day .
    -2		day after
    -2		day but
    2		de <count>
    -2		de dolor
    -2		de escribirme
    -2		de eso
    -2		de lo
    -2		de lujo
    -2		de que
    -2		de su
    -2		de ~ #
    -2		de ~ <my>
    2		de ~ <part>
    -2		de ~ en
    -2		de ~ lunes
    2		de ~ meses
    2		de ~ para
    2		de ~ si
    -2		de ~ yo
    -2		dead ~ <part>
    -2		dead ~ and
    2		debilidad : no
    2		debilidad ~ ,
    -2		debo
    -2		debo hacer
    -2		debo hacer si
    -2		debo ~ <be>
    -2		debo ~ si
    -2		decirle
    2		dedo
    -2		dedos ,
    -2		deep tissue
    2		definitely
    -2		dejen
    -2		dejen de
    -2		delivery
    2		desde ~ ,
    -2		desde ~ <my>
    2		desde ~ de
    -2		desde ~ no
    -2		desk
    2		desmaye ~ <the>
    -2		dia de
    -2		dia ~ ,
    -2		diabetes
    -2		diabetes ,
    -2		dias ~ dolor
    2		did ~ ,
    2		did ~ for
    -2		did ~ morning
    2		disc ~ ,
    2		disco
    -2		dizzy ,
    2		dizzy ~ <time>
    -2		do i need
    -2		do if i
    -2		do not contact
    -2		do you do
    -2		do ~ ,
    -2		do ~ <become>
    -2		do ~ <feel>
    -2		do ~ and
    -2		do ~ can
    -2		do ~ contact
    -2		do ~ need
    -2		do ~ or
    -2		do ~ treat
    -2		dog
    2		dolor ,
    2		dolor de
    -2	radiating_pain:97	dolor ~ <the>
    2		dolor ~ insoportable
    2		dolor ~ no
    2		donde
    2		donde <my>
    2		donde <my> pusieron
    2		donde me
    2		donde ~ <the>
    2		donde ~ aceite
    2		donde ~ pusieron
    2		door
    -2		dormi como
    -2		dormi como <the>
    -2		dormi ~ <the>
    -2		dormi ~ bebe
    -2		dormida ~ ,
    2		dos
    2		dos veces
    2	saddle_numbness:187	down there
    -2		down to
    -2		down to <the>
    2		down ~ <become>
    2		down ~ <side>
    -2		down ~ nothing
    -2		drive home
    -2		driving ~ now
    2		dropping <my>
    2		dropping my
    2		due
    -2		duele la
    -2		duele nada
    2		duele ~ de
    -2		duerme ~ <the>
    -2		durmio <the>
    -2		durmio el
    2		e ~ ,
    2		each day
    -2		each morning
    2		each ~ <become>
    2	fever:4	ear
    2		easy
    2		eight
    2		eight days
    2		el aceite
    2		el bano
    2		el cuello
    -2		el de
    2		el hospital
    -2		el jueves
    2		el martes
    -2		el masajista
    2		el muslo
    2		el puno
    -2		el que
    2		el termometro
    -2		electric ~ ,
    2		electric ~ <my>
    2		electric ~ <part>
    -2		electric ~ <the>
    2	numbness:5	else
    2		else ,
    -2		email
    -2		emailing
    -2		emailing <my>
    -2		emailing me
    2		embarazada y
    2		embarazada ~ #
    2		embarazada ~ <the>
    2		embarrassing
    -2		emergency ~ <the>
    2		en <the> bano
    -2		en <the> camilla
    2		en <the> hospital
    2		en <the> vida
    2		en las
    -2		en ~ :
    -2	sharp_pain:-1 tingling:42 self_harm:4	en ~ <the>
    2		en ~ bano
    -2		en ~ camilla
    2		en ~ hospital
    -2		en ~ hoy
    -2		en ~ noche
    -2		en ~ por
    -2		en ~ que
    2		ended up
    -2		energy
    2		enorme
    -2		entregar
    -2		entregar <the>
    -2		entregar <the> mensaje
    -2		entregar ~ mensaje
    2		es como
    -2		escriban
    -2		escribirme
    -2		eso ~ .
    2		esposo
    -2		estar mejor
    2		estoy
    -2		estoy bien
    2		estoy de
    -2		estoy embarazada
    -2		estoy fuera
    2		estoy peor
    -2		even <the>
    -2		evening .
    -2		evening ~ completely
    2		every <count> <time>
    2		every ~ <be>
    -2		every ~ <feel>
    2		every ~ in
    2		every ~ up
    2		everyone
    2		everything ~ <become>
    2		everywhere
    2		everywhere ~ <the>
    2		exactly ~ <the>
    -2		exactly ~ it
    2		excruciating
    2		expecting and
    -2		experiencing
    -2		fab
    -2		factura ~ <the>
    -2		fault it
    -2		favor ~ <the>
    -2	sharp_pain:-2	feel
    -2		feel amazing
    2		feel anything
    -2		feel good
    -2		feel great
    2		feeling at
    -2		feeling fine
    -2		feeling great
    -2		feeling lovely
    2		feels tight
    2		feels weak
    -2		fell asleep
    -2		felt better
    2		fever ~ <time>
    2		fiebre ~ ,
    -2		fiebre ~ no
    -2		figure
    -2		film
    2		fine ,
    2	numbness:46	finger
    2		fingers
    -2		fingers ,
    2		fingers .
    2		fire
    -2		first ,
    -2		first night
    2		flared <side>
    2		flared right
    2		flared up again
    2		flared ~ again
    2		flared ~ up
    2		flat
    -2		foot ,
    2		foot .
    2		for <my> <person>
    -2		for <time> before
    -2		for months
    -2		for the
    2		for ~ <count>
    -2		for ~ <feel>
    2		for ~ <time>
    -2		for ~ and
    -2		for ~ but
    2		for ~ now
    2		for ~ who
    -2		forgot
    -2		forgot to
    -2		found out i
    -2		found ~ i
    -2		four days
    -2		free for
    2		from
    2		from hip
    -2		from my
    2		from that
    2		from under
    2		from under <my>
    -2		from your
    -2		from ~ .
    -2		from ~ <become>
    -2		from ~ <person>
    -2		from ~ <the>
    2		front
    -2		fuera de
    -2		fuera de <the>
    -2		fuera ~ hasta
    2		fuerte ~ <the>
    -2		further
    -2		gave way
    2		get my
    -2		getting off
    2		getting worse
    -2		gimnasio
    -2		give ~ <side>
    -2		give ~ bell
    2		glademoji ~ <the>
    -2		glass of
    -2		glass of wine
    -2		glass ~ wine
    2	sharp_pain:-16 numbness:-10 bladder_bowel:82 self_harm:12	go
    -2		go numb
    -2		go swimming
    2		god
    2	worsening:20	goes up
    2		going
    -2		going on
    2		gone and
    2		gone but
    2		gone dead
    -2		good ,
    2		good <the>
    2		good apart
    2		good apart from
    2		good ~ <become>
    -2		good ~ <have>
    2		good ~ <my>
    2		good ~ today
    2		got a
    2		got home
    2		got off
    2		gracias por
    2		gracias ~ <the>
    2		great ~ can
    -2		grip <be>
    2		grip <the>
    2		grip the
    -2		guess
    -2		ha vuelto
    -2		hace ~ ,
    -2		hacer si
    -2		hacer si <be>
    -2		hacer ~ <be>
    -2		had chest
    -2		had hives
    -2		had numbness
    -2		had one
    -2		had some
    -2		haha .
    2		half
    2		hands
    -2		hands ,
    -2		hard ~ tell
    -2		hardly notice
    2	persistent_beyond_72h:12	has
    -2		has a
    -2		has been
    2	persistent_beyond_72h:62	has not
    -2		hasta <the> #
    -2		hasta <the> lunes
    2		hasta la
    -2		hasta ~ lunes
    2		have come
    2		have had
    -2		have in
    2		have lost
    -2		have the
    -2		hay ~ en
    -2		he did
    -2		he made
    -2		he sentido
    -2		he tenido
    -2		he ~ on
    -2		he ~ to
    2		he ~ you
    2		headache ,
    -2		headache i
    -2		headache ~ <have>
    2		headache ~ <part>
    2		headache ~ <side>
    2	severe_headache:26	headache ~ i
    2		headed
    -2		healed
    2		heat pack
    2		heaven
    -2		heavy <part>
    -2		heavy legs
    -2		heavy ~ <part>
    -2		heavy ~ <time>
    -2		hello ,
    -2		here
    2		here <the>
    2		here <the> more
    2		here any
    2		here ~ <be>
    2		hi ~ ,
    2		hi ~ <person>
    -2		hi ~ i
    2		high
    -2		hip ,
    2		hip is
    -2		hips
    -2	allergic_reaction:173	hives
    -2		hives ~ <become>
    2		hives ~ <part>
    2		hives ~ <the>
    -2		holiday
    -2		hombros
    -2	numbness:20	home
    -2		home ,
    -2		home ~ ,
    2		honestly ~ <be>
    2		honestly ~ <the>
    2		hope
    2		hora que
    2		hora que pasa
    -2		hora ~ <the>
    2		hora ~ duele
    2		hora ~ mas
    2		hora ~ pasa
    -2		hormigas
    2		hormigueo ,
    -2		hormigueo : no
    2		hormigueo ~ .
    -2		hormigueo ~ no
    2	fever:11	hot and
    2		hot stone
    2	numbness:6	hot ~ <my>
    2		hot ~ on
    -2		hour ,
    -2		house
    2		how i
    -2		how ~ <time>
    2		how ~ would
    2		hoy <be>
    -2		hoy <my>
    -2		hoy <my> duele
    -2		hoy me
    -2		hoy ~ ayer
    2		hoy ~ dolor
    2		huge
    2	history_disc:7	hurting
    -2		hurting ~ ,
    -2		hurting ~ it
    -2		hurts a
    2		hurts to
    2		hurts ~ <be>
    2		hurts ~ <side>
    2		hurts ~ it
    -2	worsening:28	hurts ~ than
    2		i <be> afraid
    -2		i <be> good
    -2		i <be> grand
    -2		i <be> just
    -2		i <be> only
    -2		i <be> out
    2		i <become> <the>
    2		i <become> home
    2		i <become> up
    2		i <have> <have>
    2		i <have> come
    -2		i <have> pins
    2		i <side> yours
    -2		i cancel
    2		i check
    2		i could not
    -2		i did <the>
    -2		i guess
    2		i know
    2		i know you
    -2		i leave <the>
    -2		i left
    2		i look <side>
    2		i mean
    2		i must
    2		i need <the>
    2		i passed
    2		i put
    -2		i saw
    2		i stand
    -2		i stretch
    2		i tell
    -2		i think
    -2		i told
    2		i twist
    -2		i used
    -2		i used to
    -2		i walked in
    -2		i would <have>
    2		i would say
    -2	sharp_pain:1 numbness:3	i ~ .
    -2		i ~ <be>
    -2	numbness:16	i ~ <feel>
    2		i ~ afraid
    2		i ~ after
    2		i ~ baby
    -2		i ~ bath
    -2		i ~ better
    2		i ~ burning
    2		i ~ by
    -2		i ~ done
    2		i ~ dropping
    -2		i ~ find
    -2		i ~ fine
    -2		i ~ grand
    2		i ~ grip
    2		i ~ hold
    -2		i ~ hot
    2		i ~ hurts
    -2		i ~ imagining
    -2		i ~ know
    -2		i ~ low
    2		i ~ myself
    2		i ~ never
    -2		i ~ none
    2	self_harm:54	i ~ not
    -2		i ~ now
    -2		i ~ numb
    -2		i ~ nurse
    2		i ~ pee
    -2		i ~ pins
    -2		i ~ please
    -2		i ~ pregnant
    -2		i ~ run
    2		i ~ said
    -2		i ~ same
    -2		i ~ scarf
    -2		i ~ session
    2	severe_headache:5	i ~ sick
    2		i ~ sofa
    -2		i ~ sore
    2		i ~ sure
    -2		i ~ swimming
    2		i ~ tender
    -2		i ~ thanks
    -2		i ~ whether
    2		i ~ winded
    2		i ~ without
    2		i ~ worse
    2		i ~ yours
    2		ibuprofen
    2		ice
    -2		if <the> pain
    -2	sharp_pain:23	if i
    2		if i bend
    2		if that
    -2		if ~ <my>
    2		if ~ bend
    -2		if ~ in
    2		if ~ numbness
    -2		if ~ sharp
    -2		if ~ should
    -2		imagination
    -2		img
    -2		img #
    -2		img ~ .
    -2		img ~ jpg
    -2		in .
    2		in <count>
    2		in <count> <part>
    2		in <my> <side>
    2		in <the> and
    -2		in <the> pain
    2		in agony
    2		in it
    2		in tesco
    -2		in weeks
    -2		in with <be>
    -2		in your
    -2		in ~ <the>
    -2		in ~ after
    -2		in ~ again
    2	history_disc:22	in ~ and
    -2		in ~ did
    -2		in ~ do
    -2		in ~ down
    -2		in ~ evening
    2		in ~ for
    2		in ~ if
    -2		in ~ in
    2		in ~ morning
    2	numbness:41	in ~ not
    -2		in ~ numb
    -2		in ~ otherwise
    -2		in ~ park
    -2		in ~ so
    -2		in ~ still
    2		in ~ time
    2		in ~ to
    -2		ins
    2		inside
    -2		insurance
    2		into <the>
    2		into ~ <the>
    2		ir <the>
    -2		ir al
    -2		is a
    2		is back
    -2		is great
    -2		is it
    2		is sharp
    -2		is still
    -2		is there
    -2		is well
    -2		it , and
    -2		it <be> <become>
    2		it <be> just
    -2		it <be> numb
    2		it <be> you
    2		it <become>
    2		it <become> away
    2		it <feel>
    -2		it but
    2		it feels
    -2		it had
    2		it has
    2		it hurts
    2		it hurts <the>
    -2		it never
    2		it normal
    2		it normal <the>
    -2		it off
    2		it ~ <be>
    2		it ~ <have>
    -2		it ~ <person>
    -2		it ~ ache
    -2		it ~ by
    2		it ~ come
    -2		it ~ completely
    -2		it ~ down
    -2		it ~ ever
    2		it ~ from
    -2		it ~ good
    -2		it ~ hurting
    2		it ~ hurts
    -2		it ~ lovely
    2		it ~ not
    -2		it ~ numb
    -2		it ~ please
    2		it ~ someone
    2		it ~ still
    -2		it ~ will
    2		itchy ~ <the>
    -2		jajaja
    2		jar
    2		jaw
    -2		jpg
    -2	persistent_beyond_72h:7	jueves
    2		just <be>
    2		just <the> bit
    -2		just a
    2		just will
    2		just will not
    2		just ~ <feel>
    2		just ~ <have>
    -2		just ~ <side>
    2		just ~ <the>
    -2		just ~ i
    -2		just ~ know
    2		keeled
    2		keeled over
    2		kept me
    -2		kept slipping
    2		kettle
    2		kicked
    2		kicking
    -2		kindly ~ <the>
    -2		knee has
    2		kneecap
    2		knife in
    2		knife in <my>
    2		knife ~ <my>
    2		knives
    2		know
    2		know you
    2		know ~ <be>
    2		know ~ <the>
    2		la cadera
    -2		la lista
    2		la muneca
    2		la planta
    2		la punta
    2		la rodilla
    2		la tengo
    -2		las #
    -2		las agujetas
    2	weakness:-2	last
    2		last <time> ,
    -2		last time
    2		last ~ <feel>
    2		last ~ and
    -2		last ~ it
    2		last ~ not
    -2		late
    2		late+%
    -2		late+achy
    2		late+afraid
    2		late+agony
    -2		late+agujetas
    -2		late+alto
    2	worsening:35	late+am
    -2		late+ankle
    2		late+asleep
    2		late+baja
    2		late+bastante
    2		late+because
    2		late+between
    -2		late+book
    -2		late+brazo
    -2		late+buzzing
    -2		late+cancelar
    -2		late+cero
    2		late+control
    -2		late+cuarto
    2		late+d
    -2		late+daughter
    2		late+dead
    2	persistent_beyond_72h:65	late+dias
    2		late+did
    -2		late+feels
    -2		late+first
    -2	bladder_bowel:37	late+for
    2		late+fortnight
    -2		late+four
    -2		late+from
    -2		late+gave
    2		late+gracias
    -2		late+great
    -2		late+hace
    2		late+had
    -2		late+her
    2		late+honestly
    -2		late+how
    2		late+ice
    2		late+ido
    -2	persistent_beyond_72h:6	late+jueves
    2		late+kids
    2		late+kind
    2		late+know
    -2		late+less
    2		late+lie
    -2		late+list
    -2		late+little
    -2		late+lo
    2		late+martes
    -2		late+massage
    2		late+maybe
    -2		late+medio
    2		late+mentioned
    -2		late+mil
    -2		late+months
    -2		late+move
    -2		late+moving
    -2		late+mucho
    2	persistent_beyond_72h:35	late+neck
    2		late+notch
    -2		late+notice
    -2		late+number
    -2		late+only
    -2		late+osteoporosis
    -2		late+para
    -2		late+parking
    2		late+past
    -2		late+phone
    2		late+pierna
    -2		late+poco
    2		late+point
    -2		late+por
    2		late+pues
    -2		late+quede
    -2		late+quit
    -2		late+quito
    -2		late+report
    2		late+returned
    2		late+ribs
    2		late+sat
    2		late+saturday
    -2		late+say
    -2		late+seguro
    2	persistent_beyond_72h:20	late+semana
    2		late+semanas
    -2		late+sesion
    -2		late+session
    -2		late+should
    2		late+si
    -2		late+sigo
    -2		late+single
    -2		late+sister
    2		late+sit
    2		late+slept
    -2		late+solo
    -2		late+spot
    -2		late+stop
    -2		late+take
    -2		late+tarde
    2		late+tell
    -2		late+texts
    2	sharp_pain:-3 radiating_pain:-63 weakness:15 tingling:49 worsening:27 persistent_beyond_72h:23 history_injury:-10 fever:-8 severe_headache:-1 faint_dizzy:-13	late+the
    2		late+think
    2		late+thursday
    -2		late+time
    2		late+tingle
    -2		late+tingly
    2		late+toes
    -2		late+totally
    2		late+tres
    2		late+tried
    2	worsening:36	late+twice
    -2		late+un
    -2	persistent_beyond_72h:28	late+una
    -2		late+ustedes
    -2		late+van
    -2		late+vanished
    2		late+veo
    2		late+verdad
    2		late+voy
    2		late+wake
    -2		late+weak
    -2		late+wife
    2		later and
    2		later ~ <part>
    2		laugh
    -2		le ~ que
    2		le ~ seguir
    2		le ~ sentido
    2		le ~ viviendo
    2		leaking
    -2		leave <my>
    -2		leave <the>
    -2		leave until
    -2		leave ~ #
    -2		leave ~ on
    2		left arm
    2		left yours
    -2		leg feels
    2		leg gave
    2		leg has
    2		legs are
    2		less than yesterday
    2		less ~ yesterday
    2		let
    2		let up
    2		level
    2		lie
    2		lift <my> <part>
    2		lift <the>
    2		lift the
    -2		lift ~ ,
    2		lift ~ <the>
    2		like <the> .
    -2		like <the> dead
    -2		like i <have>
    -2		like they
    -2		like to
    2		like ~ <become>
    -2		like ~ <have>
    -2		like ~ by
    -2		like ~ dead
    -2		like ~ for
    2		like ~ it
    -2		like ~ now
    2		like ~ of
    -2		like ~ to
    2		limpio
    -2		little
    -2		llamar
    -2		llegue <the>
    2		llevo ~ con
    -2		lo normal
    2		lo unico
    -2		long ~ ,
    2		look <side>
    2		look left
    -2		looser
    -2		los hombros
    -2		lose
    2		lot ~ it
    -2		lovely
    2		lovely massage
    2		lovely ~ ,
    2		low
    2		low ~ ,
    2		lower
    2	calf_swelling:102	lower leg
    -2		luckily no
    2		lumbar
    -2		made <the>
    -2		made a
    -2		made ~ <my>
    -2		made ~ about
    -2		made ~ body
    -2		mailbox
    -2	bladder_bowel:30	make it
    2		mama
    -2		marathon
    2		mareada
    2		mas ,
    -2		mas que
    2		mas ~ <be>
    -2		mas ~ que
    -2		masajista
    2		massage .
    2		massage <be> <the>
    -2		massage ~ <my>
    -2		massage ~ life
    2		massage ~ not
    2		massage ~ only
    -2		mate
    -2		may ~ ,
    -2		maybe ~ <be>
    -2		me after
    2		me baja
    2		me deja
    -2		me durmio
    -2		me encuentro
    -2		me escriban
    -2		me from
    2		me ha
    2		me habia
    -2		me i
    2		me limpio
    -2		me manden
    -2		me out
    2		me paro
    -2		me paso
    2		me pusieron
    -2		me senti
    -2		meant
    -2		meant to
    -2		medio ~ <the>
    -2		meh
    2		menique
    -2	pregnancy_symptom:26	meses
    2		meses ~ <the>
    -2		mi cita
    -2		mi cuerpo
    2		mi esposo
    2		mi mama
    2		mi vida
    -2		might <be> imagining
    -2		might ~ imagining
    -2		might ~ in
    -2		might ~ it
    2		migraine
    -2		mine
    -2		molestias
    2		more ,
    2		more of
    2		more of <the>
    -2		more painful than
    -2		more texts
    2		more ~ before
    2		more ~ in
    2		more ~ now
    -2		more ~ than
    2	faint_dizzy:13	morning
    2		morning it
    -2		morning than last
    2		morning ~ <have>
    2		morning ~ <the>
    2		mortified
    2		mostly
    -2		move <my>
    -2		moved ~ <part>
    -2		moves
    2		much ~ <my>
    -2		much ~ <the>
    -2		much ~ than
    2		mucha
    2		muchisimo
    2		muerta
    2		mug
    2		muneca
    2		muy ~ <the>
    2		my big
    2		my bladder
    2		my bowels
    2		my bum
    -2		my desk
    2	radiating_pain:-5	my elbow
    2	emergency:12	my face
    -2		my figure
    -2		my foot
    2		my legs
    2		my lips
    2		my ribs
    2		my waters
    2	severe_bruising:51	my whole
    2		myself <the>
    2		myself ~ <part>
    -2		nada ,
    -2		name
    2		nasty
    2		neck when
    -2		need ~ <my>
    2		need ~ <the>
    -2		needed
    -2		needed <the>
    -2	tingling:74	needles
    2		needles ~ .
    2		needles ~ <side>
    2		negro
    2		nerve
    -2		never <have> <the>
    2		never ~ <feel>
    -2		never ~ <my>
    -2		next <count>
    -2		next one
    -2		next time
    -2		ni hormigueo
    2		ni una
    2		ni ~ <be>
    -2		ni ~ <part>
    2		night and
    2		no . hormigueo
    -2		no . numb
    -2		no <be> debilidad
    2		no <be> fuerza
    -2		no <be> hormigueo
    2		no <my> deja
    -2		no <my> escriban
    -2		no <my> manden
    2		no <the> <be>
    2		no hace
    -2		no he sentido
    -2		no he tenido
    -2		no i do
    -2		no longer
    -2		no more texts
    -2		no nothing
    -2		no pain at
    2		no pegue
    -2		no pins
    -2		no presento
    -2		no sabria decirle
    2		no se
    -2		no severe
    -2		no severe bruising
    -2		no shooting pains
    2		no strength in
    -2		no tuve
    -2		no weakness
    -2		no weakness ,
    2		no ~ aire
    -2		no ~ at
    -2		no ~ bruising
    2		no ~ can
    2		no ~ cerrar
    -2		no ~ de
    -2		no ~ decirle
    2		no ~ deja
    2		no ~ desde
    -2		no ~ do
    -2		no ~ entregar
    -2		no ~ escriban
    -2		no ~ far
    -2		no ~ favor
    -2		no ~ fiebre
    2		no ~ fuerza
    2		no ~ great
    -2		no ~ here
    2		no ~ if
    2		no ~ just
    2		no ~ levantar
    -2		no ~ mareos
    2		no ~ ojo
    2		no ~ only
    2		no ~ orinar
    -2		no ~ punzante
    2		no ~ quita
    -2		no ~ recibir
    2		no ~ responde
    2		no ~ soreness
    -2		no ~ tenido
    -2		no ~ texts
    -2		no ~ tingling
    -2		no ~ to
    2		no ~ weak
    -2		none of <the>
    -2		none ~ .
    -2		nope
    -2		normal ,
    2		normal that
    2		normally
    -2		not <be> <part>
    2		not <feel> anything
    -2		not <the> more
    2		not budged
    -2		not contact
    -2		not contact <my>
    -2		not dizzy
    -2		not experiencing
    -2		not fault
    -2		not fault it
    2		not grip
    2		not kicking
    -2		not need
    -2		not numb ,
    -2		not on
    2		not open
    2		not open <the>
    2		not push
    -2		not read
    2		not say
    2		not say it
    -2		not sharp
    2		not there
    -2		not too
    2		not touched
    2		not wake
    2		not wake up
    2		not ~ anything
    2		not ~ before
    -2		not ~ good
    -2		not ~ great
    -2		not ~ he
    -2		not ~ honestly
    -2		not ~ into
    -2		not ~ just
    2		not ~ like
    2		not ~ more
    -2		not ~ myself
    -2		not ~ needles
    -2		not ~ numbness
    2		not ~ on
    -2		not ~ or
    -2		not ~ out
    -2		not ~ pains
    -2		not ~ shooting
    2		not ~ sore
    -2		not ~ them
    2		not ~ until
    2		not ~ water
    2		not ~ wee
    2		not ~ yesterday
    2		not ~ yet
    2		not ~ you
    -2		nothing <side>
    -2		nothing bad
    2		nothing dramatic
    2		nothing ~ ,
    -2		nothing ~ <my>
    2		nothing ~ about
    2		nothing ~ it
    2		nothing ~ with
    2		nothing ~ you
    2		noticed ~ <be>
    2		noticed ~ <the>
    -2		notification
    -2		now .
    2		now <my> <part>
    2		now but
    2		now i
    2		now it
    2		now my
    -2		now ~ <become>
    2		now ~ it
    2		now ~ not
    2		now ~ still
    -2		nueva
    -2		numb ,
    2		numb .
    2		numb . well
    -2		numb <part> from
    -2		numb for <time>
    -2		numb from
    -2		numb hands
    2		numb patch
    2		numb toe
    -2		numb with
    -2		numb with boredom
    -2		numb ~ boredom
    -2		numb ~ but
    -2		numb ~ i
    -2		numb ~ in
    -2		numb ~ just
    -2		numb ~ nothing
    -2		numb ~ tingling
    -2		numb ~ tingly
    2		numb ~ weak
    2		numb ~ well
    -2		numbness in
    2		numbness ~ <be>
    2		numbness ~ <side>
    2		numbness ~ <the>
    2		numbness ~ and
    -2		numbness ~ or
    -2		numero ~ <the>
    -2		o ~ <the>
    2		of <the> <side>
    2		of <the> car
    2		of <the> sudden
    -2		of an
    -2		of bed
    2		of numbness
    -2		of office :
    2		of pain
    -2		of the
    -2		of water
    -2		of wine
    -2		of ~ :
    2		of ~ <be>
    -2		of ~ <person>
    -2		of ~ and
    -2		of ~ before
    2		of ~ car
    2		of ~ life
    2		of ~ off
    -2		of ~ on
    2		of ~ sudden
    2		of ~ up
    2		of ~ when
    -2		of ~ with
    2		of ~ would
    2		off ,
    -2		off <the> list
    -2		off <the> table
    -2		off and
    -2		off in <my>
    2		off on
    -2		off this
    2		off your
    2		off ~ <be>
    -2		off ~ <count>
    2		off ~ <time>
    -2		off ~ list
    -2		off ~ table
    -2		office :
    -2		office ~ on
    -2		oficina hasta
    -2		oficina hasta <the>
    -2		oficina ~ lunes
    2		ojo
    2		ok ~ <be>
    2		ok ~ <have>
    2		ok ~ i
    -2		old ~ <my>
    2		on <count> <part>
    -2		on <the> <side>
    -2		on <the> drive
    2		on <the> stairs
    2		on <time> <count>
    2		on and
    2	severe_bruising:28	on my
    2		on one
    2		on that
    -2		on your
    2		on ~ <day>
    -2		on ~ <have>
    -2	numbness:88	on ~ and
    -2		on ~ drive
    2		on ~ from
    2		on ~ hurts
    2		on ~ last
    -2		on ~ out
    -2		on ~ size
    2		on ~ stairs
    -2		on ~ table
    2		on ~ there
    2		on ~ with
    2		one before
    2		one calf
    2		one leg
    -2		only a
    2		only ~ <time>
    2		only ~ in
    -2		only ~ soreness
    -2		only ~ to
    2		open <the> jar
    2		open ~ jar
    -2		or <be> <the>
    -2		or anything like
    -2		or is
    2		or ~ but
    -2		or ~ like
    2		osteoporosis ~ <part>
    -2		our
    -2		out i
    -2		out i <be>
    2		out in hives
    -2		out of bed
    2		out on
    2		out ~ ,
    -2		out ~ :
    -2		out ~ <be>
    2	weakness:105	out ~ <my>
    -2		out ~ bed
    2		out ~ car
    2		out ~ hives
    2		out ~ today
    2		over <my> <part>
    2		over a
    2		over ~ <time>
    -2		over ~ and
    -2		over ~ it
    2		pad
    -2		pain <become>
    -2		pain <have> <become>
    2		pain <the>
    -2		pain ? nope
    -2		pain but
    -2		pain free for
    -2		pain i came
    2		pain in <the>
    2		pain just
    2		pain level
    2	sharp_pain:41	pain like
    -2		pain shoots down
    -2		pain to
    2	sharp_pain:57	pain ~ <have>
    2	worsening:27	pain ~ <time>
    -2		pain ~ after
    -2		pain ~ came
    -2		pain ~ for
    2	sharp_pain:-23 radiating_pain:50	pain ~ from
    -2		pain ~ none
    -2		pain ~ nope
    -2		pain ~ nothing
    -2		pain ~ now
    -2		pain ~ on
    -2		pain ~ passed
    2		pain ~ tingling
    2	radiating_pain:18	pain ~ to
    -2		painful than
    2		painful ~ <time>
    2		para ~ ,
    2	worsening:1	para ~ <the>
    2		paracetamol
    -2		paren
    2		passed ~ in
    -2		patients
    -2	numbness:-41 chest_breath:201	pecho
    2		pegue
    2		pegue <the>
    2		pegue un
    -2		pelin
    2		pen
    -2		penny
    2		peor que <the>
    -2		perfect
    2		pero <be>
    -2		pero sin
    -2		pero ~ de
    2		pero ~ hormigueo
    -2		person ~ <have>
    -2		person ~ never
    2	emergency:14	phone <my>
    2		physio
    2		physio ~ <my>
    -2	sharp_pain:-4 weakness:7	pie
    2		pie me
    2		pie no
    2	radiating_pain:13	pierna
    -2		pierna ,
    2		pies
    -2		pinchazos en
    -2		pinchazos en <the>
    2		piso ~ <the>
    2		planta
    -2		please stop
    -2		please ~ <my>
    2		please ~ and
    2		please ~ i
    2		please ~ not
    -2		please ~ off
    -2		poco adolorida pero
    -2		poco mas
    -2		poco ~ pero
    -2		poco ~ sin
    -2		por <the>
    2		por el
    2		por favor
    -2		por la
    -2		por ~ .
    2	radiating_pain:70	por ~ <part>
    -2		possibly <the>
    2		pregnant ~ <be>
    -2		pregnant ~ <person>
    2		pregnant ~ <side>
    -2		presento ~ <the>
    -2		press on
    -2		press on it
    -2		press ~ it
    -2		pretty
    2		prickly
    2		probably just
    -2		problems
    2		properly
    -2		puede ser
    -2		pueden llamar
    -2	weakness:75	puedo ~ <the>
    2	bladder_bowel:3	puedo ~ desde
    2		pues
    2		puno
    2		punta
    2		punzante ~ <the>
    2	severe_bruising:36	purple
    2		put weight
    2		put weight on
    -2		put ~ <part>
    2		put ~ <the>
    -2		put ~ to
    -2		que <be> <the>
    2		que al
    -2		que debo
    -2		que debo hacer
    -2		que llegue
    2		que pasa
    -2		que ~ <be>
    2		que ~ con
    -2		que ~ de
    -2		que ~ hace
    -2		que ~ hacer
    2		que ~ masaje
    -2		que ~ pero
    -2		quien <be>
    -2		quien es
    -2		quiero darme
    -2		quiero darme de
    -2		quiero ~ <the>
    -2		quiero ~ baja
    2		quite a
    2		rash
    2		rash ~ <part>
    -2		rather not <become>
    2		rd ~ <the>
    -2		read
    -2		really ~ <part>
    -2		recibir
    2		refuses
    2		refuses to
    -2		remove me
    -2		remove ~ <the>
    -2		remove ~ from
    -2		reply :
    -2		reply : i
    -2		reply ~ <be>
    -2		reply ~ <the>
    2		responde
    -2		respuesta
    -2		respuesta automatica
    -2		respuesta automatica :
    -2		respuesta ~ :
    -2		return
    2		right foot
    2		right leg
    2		rock hard
    2		room <be>
    -2		room ~ ,
    2		room ~ spinning
    -2		rough
    -2		round
    -2		round <the>
    -2		round the
    -2		round ~ ,
    -2		round ~ <be>
    -2		round ~ <part>
    -2		rubbish
    -2		run
    2		s all
    2		s an
    -2		s back
    -2		s fine
    2		s gone
    2		s great
    2		s numb
    2		s ok
    -2		s pain
    -2		sabria decirle
    -2		sademoji
    -2		safe
    -2		said i
    2		said ~ <become>
    -2		said ~ and
    2		sali de
    2		sali de ahi
    2		sali ~ <the>
    2		sali ~ ahi
    2		salieron ~ <the>
    -2		same as always
    -2		same as it
    -2		same ~ it
    2		sat in
    2		say <the>
    2		say it <be>
    2		say ~ and
    2		says ~ <part>
    -2		scarf
    2		sciatic
    2		sciatic ~ <be>
    -2		sciatica ,
    2		sciatica <be>
    2		sciatica <have>
    2		sciatica has
    -2		sciatica ~ <have>
    -2		se fue
    2		se va
    -2		see
    2		see <the>
    -2		see you
    2		see ~ on
    -2		segura si <be>
    -2		segura ~ <the>
    -2		sell
    2		semanas ~ bebe
    -2		send ~ <the>
    2		sensation ~ <part>
    2		sensibilidad ~ <the>
    -2		sent
    2		sentido <the>
    2		sentido <the> seguir
    2		sentido a
    2		sentido ~ seguir
    2		sentido ~ viviendo
    -2		ser
    2		session ~ <be>
    2		session ~ <the>
    -2		sharp :
    -2		sharp : no
    -2		sharp pain ,
    -2		sharp pain ?
    2		sharp pain in
    2		sharp twinge
    2		sharp ~ <become>
    -2		sharp ~ <have>
    -2		sharp ~ <side>
    -2		sharp ~ just
    -2		she ~ .
    2		she ~ <part>
    -2		she ~ i
    -2		sheet ~ and
    -2		shift ~ <the>
    2		shoes
    2		shooting ~ in
    -2		shooting ~ on
    -2		shoots down
    -2		should i <become>
    -2		should i call
    -2		should i do
    2		should ~ <be>
    -2		should ~ <become>
    -2		should ~ call
    -2		should ~ do
    -2		should ~ i
    2		should ~ you
    -2		shoulder and
    2		shoulder has
    -2		shoulders are
    -2		si <be> <the>
    -2		si <be> hormigueo
    -2		si ~ ,
    2		si ~ debilidad
    -2		siempre
    -2		sign
    -2	bladder_bowel:37	sin
    2		sin sensibilidad
    -2		sin ~ .
    2		sin ~ que
    -2		since .
    2		since <the> morning
    -2	worsening:57	since i
    2		since i <side>
    2		since lunch
    2		since monday
    2		since this
    2		since your
    -2		since ~ and
    2		since ~ off
    2		since ~ up
    -2		since ~ you
    -2		single
    2		sitting
    2		size of <the>
    -2		size ~ ,
    2		sleep ~ it
    -2		slept
    -2		slept ~ dead
    2		slight ~ <part>
    -2		slight ~ <the>
    -2		slightly
    2	history_disc:5	slipped
    2		slipped ~ in
    -2		slipping
    -2		slipping and
    -2		slot
    -2		small ~ <part>
    2		so much
    2		so ~ .
    2		so ~ <side>
    -2		so ~ but
    -2		so ~ in
    -2		so ~ on
    -2		so ~ to
    2		solo
    2		solo ~ <be>
    2		solo ~ <part>
    2		solo ~ <the>
    -2		some tingling
    2		someone <be>
    2		someone ~ <part>
    2		something ~ <the>
    -2		soon
    2		sore .
    2		sore as
    -2		sore but no
    2		sore ~ #
    2		sore ~ .
    2		sore ~ <be>
    2		sore ~ <my>
    -2		sore ~ <side>
    -2		sore ~ fine
    -2		sore ~ i
    2		soreness ~ ,
    2		soreness ~ <part>
    2		soreness ~ <the>
    -2		soreness ~ down
    -2		soreness ~ it
    2		soreness ~ not
    2		sorer ~ than
    2		sorry to
    -2		sorry who
    -2		sorry who <be>
    2		soy <the>
    2		soy <the> <person>
    2		soy ~ <person>
    2		spinning
    -2		spot on
    -2		stab ~ <the>
    2		stabbing in
    -2		stabbing ~ ,
    -2		stabbing ~ <become>
    -2		stabbing ~ in
    -2		stairs ~ <my>
    2	weakness:19	stand on
    2	weakness:8	stand ~ <part>
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
    2		still aching
    2		still in pain
    2		still painful
    2		still ~ ,
    -2		still ~ <have>
    2		still ~ as
    -2		still ~ bit
    2		still ~ pain
    2		stood ~ <the>
    2		stop .
    -2		stop ~ and
    2		stop ~ in
    2		stop ~ it
    -2		stopped
    2		strength in <my>
    2		strength ~ <side>
    2		struggling to
    2		sure it
    -2		swimming
    2	numbness:10	switched
    2		swollen and
    -2		table ~ <count>
    -2		table ~ <the>
    -2		table ~ passed
    2		tacto
    -2		take <my>
    -2		take <my> off
    -2		take me
    2		take ~ ,
    2		take ~ breath
    -2		take ~ list
    -2		tal ~ <the>
    -2		talk
    -2		tampoco
    -2		tarde
    2		te
    2		te ~ <the>
    2		teeth
    -2	numbness:19	tell
    2	numbness:7	tell ~ <be>
    2		tell ~ <my>
    -2		tell ~ it
    -2		telling
    -2		tender when
    -2		tender when i
    -2		tender ~ ,
    -2		tender ~ on
    -2		tengo debilidad
    2		tengo fuerza
    -2		tengo nada
    -2		tengo que
    2		tengo un
    -2		tenia
    -2		tenido
    -2		tenido ~ <part>
    2		termometro
    2		terrible
    2		tesco
    -2		text
    2		than <the> <count>
    2		than ~ <count>
    2		than ~ after
    2		than ~ but
    2		than ~ it
    -2		thank ~ ,
    2		thank ~ so
    2		thanks ~ <the>
    -2		thanks ~ i
    2		that hand
    2		that i
    2		that s
    2		that will
    -2		the arm
    2		the best
    -2		the cold
    -2		the doctor
    -2		the drive
    2		the feeling
    2		the fingertips
    -2		the first
    -2		the gp
    -2		the gym
    2	allergic_reaction:92	the heat
    -2		the hives
    2		the kettle
    2		the knee
    -2		the leg
    2		the minute
    -2		the next
    -2		the number
    -2		the one
    -2		the parking
    2		the phone
    2		the ribs
    2		the right
    2		the room
    -2		the therapist
    -2		the time
    2		the toilet
    2		the ward
    -2		the weather
    2		the worst
    -2		then ~ <be>
    2		then ~ <my>
    2		then ~ <side>
    2		then ~ <time>
    2	numbness:20 tingling:10	there
    2		there ,
    -2		there <be> no
    -2		there <be> pain
    -2		there <the>
    2		there is
    2		there ~ ,
    2		there ~ .
    2		there ~ <become>
    -2		there ~ <side>
    2		there ~ it
    -2		there ~ not
    2		there ~ there
    -2		there ~ tingling
    -2		they would
    2		they ~ <keep>
    2	numbness:9 severe_bruising:9	thigh
    2		thing <be> i
    -2		thing that
    2		thing ~ <have>
    2		thing ~ to
    2		things
    -2		think ~ <the>
    2		thinking about
    2		thinking ~ <side>
    2		thinking ~ it
    2		this
    -2		this list
    -2		this time
    2		thought ~ would
    2		three times
    2		throbbing
    2	sharp_pain:13	through the
    2		through ~ <part>
    -2		through ~ <time>
    -2		through ~ and
    -2		through ~ of
    2		thumb is
    -2		tienen ~ <the>
    -2		tiesa
    -2		tight ~ <part>
    -2		time ,
    2		time ~ <side>
    -2		time ~ <the>
    -2		time ~ i
    2		tingle ~ ,
    -2		tingled ~ <the>
    2		tingling -
    2		tingling <have>
    2		tingling is
    -2		tingling ~ <my>
    -2		tingling ~ <time>
    2		tingling ~ do
    -2		tingling ~ it
    -2		tingling ~ just
    -2		tingling ~ none
    2		tingling ~ weakness
    -2		tingly <part>
    -2		tingly ~ <be>
    -2		tiny bit
    -2		tip
    -2		tip <side>
    -2		tip top
    -2		tired
    2	fever:16	tiritando
    -2		tissue
    -2		to <be> honest
    -2		to <the> <time>
    -2		to a
    -2		to book
    2		to breathe
    -2		to call
    -2		to know
    2		to pee
    -2		to send
    2		to sit
    -2		to tell
    2		to walk
    2		to write
    -2		to ~ #
    2		to ~ <become>
    2		to ~ <person>
    -2		to ~ again
    2		to ~ before
    2		to ~ but
    2		to ~ e
    -2		to ~ honest
    -2		to ~ nothing
    -2		to ~ now
    2		to ~ numb
    -2	sharp_pain:1	to ~ on
    2		to ~ with
    2		toda ~ con
    -2		todavia ~ <part>
    -2		todavia ~ <the>
    2		today
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
    2		today ~ and
    2		today ~ so
    2		todo ~ ,
    2		toes feel
    2		told ~ <part>
    -2		tomar
    -2		tonight ~ <be>
    -2		too ~ ,
    -2		took <my>
    -2		took <the>
    2		touch ~ .
    -2		touched
    -2		touched me
    -2		traia ~ <be>
    -2		traia ~ <my>
    -2		treat
    2		tree
    2		tres
    2		trouble ~ i
    2		tv
    2		twice
    2		twice <the>
    2		twice the
    2		twice today
    -2		twice ~ <be>
    -2		twice ~ <my>
    2		twice ~ <side>
    2		twist
    2		type <the>
    2		type this
    -2		un masaje
    -2		un pelin
    -2		un rato
    -2		uncomfortable
    -2		undeliverable
    -2		undeliverable :
    2		under <my> <part>
    2	weakness:24	under me
    2		under ~ <part>
    2		under ~ <the>
    2		unico
    2		until ~ ,
    2		up <side>
    2		up again
    -2		up by
    2		up the
    2		up ~ <count>
    2		up ~ after
    2		up ~ it
    2		up ~ last
    -2		up ~ no
    -2		up ~ nothing
    -2		up ~ since
    2		up ~ would
    -2		up ~ yesterday
    2		useless
    2		ustedes ~ que
    -2		usual
    -2		usual ~ <the>
    2		va ~ <the>
    2		veces
    -2		ver
    2		vez que
    -2		vez ~ <part>
    -2		vez ~ en
    2		vez ~ mas
    2		vida
    2		volteo
    -2		volver
    -2		volver <the>
    2		volvio
    2		voy
    2		voy ~ <the>
    -2		vuelto
    2		waking
    2		waking up
    -2		walked in
    -2		want ~ <the>
    -2		was ,
    -2		was a
    2		was great
    2		was on
    2		waters ~ <the>
    -2		way ~ .
    2		we
    2	weakness:55	weak
    -2		weak ~ it
    -2		weak ~ not
    -2		weakness ,
    -2		weakness in <the>
    2		weakness ~ <my>
    -2		wedding
    -2		wednesday ,
    2		week and
    2		weeks
    -2		well
    2		well ~ <be>
    2		well ~ it
    -2		went weak
    2		wet ~ <the>
    -2		what was
    -2		what ~ <become>
    -2		what ~ <feel>
    2	allergic_reaction:41	whatever
    2		when i <become>
    -2		when i <side>
    2		when i bend
    2		when i cough
    2		when i lie
    2		when i need
    -2		when i saw
    2		when i walk
    -2		when would you
    -2		when you <have>
    2		when ~ <part>
    -2		when ~ <time>
    2		when ~ bend
    2		when ~ cough
    2		when ~ lie
    2		when ~ loo
    -2		when ~ to
    -2		when ~ worry
    -2		when ~ you
    2		where i
    -2		where ~ <become>
    2		where ~ hot
    2		which <be>
    2		which <be> not
    2		which is
    -2		which ~ <be>
    -2		which ~ <side>
    -2		which ~ it
    2		which ~ not
    2		who <have>
    -2		who is
    2		who ~ ,
    -2		who ~ <my>
    2		who ~ you
    2		whole hand
    2		why ~ <my>
    -2		wife s
    -2		will <be>
    -2		will be
    -2		will not <be>
    2		will not <become>
    2		will ~ <become>
    2		will ~ stop
    2		winded
    -2		wine
    -2		wish
    -2		with <have>
    -2		with <my> <part>
    2		with <the> <part>
    -2		with boredom
    -2		with how
    -2		with that
    2		with ~ <count>
    2		with ~ <side>
    2		with ~ can
    2		with ~ he
    -2		with ~ in
    -2		with ~ on
    2	sharp_pain:6	with ~ pain
    -2		with ~ she
    -2		with ~ to
    2		woke ~ <the>
    2		woke ~ with
    2		woozy
    -2		work
    -2		work ~ <be>
    -2		worked
    2		worked on it
    -2		worked ~ <the>
    2		worked ~ it
    2		worry
    2		worse and
    2		worse and worse
    -2		worse ~ ,
    2		worst headache
    2		worst ~ ever
    2		worth
    2		worth ~ <the>
    -2		would had
    -2		would it
    2		would not say
    2		would say
    2		would ~ .
    -2		would ~ <become>
    -2		would ~ <count>
    2		would ~ not
    2		would ~ now
    -2		would ~ or
    -2		would ~ see
    -2		would ~ someone
    2		would ~ up
    -2		would ~ worry
    -2		wrong number
    -2		wrong ~ ,
    2		wrong ~ .
    -2		wrong ~ <have>
    -2		wrong ~ never
    2		y eso
    2		y hoy <my>
    -2		y no
    -2		y no <be>
    2		y que
    -2		y se
    -2		y ya
    -2		y ~ eso
    2		y ~ pero
    2		y ~ poquito
    2		y ~ volvio
    -2		y ~ ya
    -2		ya <the>
    -2		ya casi
    2		ya ~ bien
    -2		ya ~ dolor
    -2		ya ~ en
    2		ya ~ y
    -2		ye
    -2		year
    -2		years ago
    2		yes , <part>
    2		yes ~ ,
    2		yes ~ .
    2		yesterday .
    2		yesterday ~ ,
    2		yesterday ~ <part>
    2		yesterday ~ can
    -2		yesterday ~ nothing
    -2		yesterday ~ now
    2		yesterday ~ there
    -2		yo ~ ,
    -2		you <have> <the>
    -2		you are
    2		you asked
    2		you asked about
    -2		you do
    2		you know
    2		you on
    2		you on <day>
    -2		you sell
    -2		you to
    -2		you treat
    2		you ~ :
    -2		you ~ <day>
    -2		you ~ <feel>
    -2		you ~ by
    -2		you ~ him
    2		you ~ i
    2		you ~ now
    2		you ~ numb
    2		you ~ numbness
    2		you ~ there
    -2		you ~ they
    -2		your treatment
    2		yours
    2		zap
    2		zap ~ <part>
    1		# today
    1		/^acc/
    -1	sharp_pain:-11	/^che/
    -1		/^enou/
    -1	sharp_pain:-6 weakness:13 numbness:8 worsening:-58 persistent_beyond_72h:4 faint_dizzy:-38 self_harm:-2	/^fo/
    1	chest_breath:32	/^get$/
    1	sharp_pain:19 weakness:25	/^gi/
    1		/^last/
    1	history_injury:12	/^mon/
    -1		/^mont/
    1	sharp_pain:-6 weakness:-14 tingling:-2 worsening:-13 history_disc:-5 pregnancy_symptom:-1 bladder_bowel:-1 saddle_numbness:-7 chest_breath:-18 calf_swelling:-26 fever:-19 severe_headache:-15 faint_dizzy:-39 allergic_reaction:-66 severe_bruising:-37 self_harm:-5	/^no/
    1		/^nob/
    1		/^nobo/
    -1	history_injury:30	/^rea/
    1		/^sat/
    -1		/^ses/
    -1		/^stra/
    1		/^tim/
    1	sharp_pain:5	/^time/
    1		/^toda/
    -1	numbness:1	/^touc/
    1	weakness:-6 numbness:35 history_disc:2 history_injury:-28	/^ye/
    1		/acc/
    1	sharp_pain:5 tingling:-46 pregnancy_symptom:-58 bladder_bowel:-13 calf_swelling:-20 fever:-35 allergic_reaction:-62 severe_bruising:-11 emergency:-58 self_harm:-17	/ain/
    1		/aus/
    1		/ause/
    1	sharp_pain:-5 chest_breath:53	/cho/
    -1	sharp_pain:27 radiating_pain:-26 numbness:14 saddle_numbness:-3 emergency:-7	/ear/
    -1	weakness:-27	/ema/
    -1		/enou/
    -1		/enoug/
    -1		/enti/
    1		/entir/
    -1	persistent_beyond_72h:-8	/ero$/
    -1		/have/
    1		/ico/
    1	numbness:-7 worsening:-15 history_injury:-1 saddle_numbness:-4 calf_swelling:39 severe_bruising:-13	/ight/
    1	sharp_pain:-53 weakness:-19 tingling:14 worsening:-5 persistent_beyond_72h:-9 chest_breath:27 self_harm:50	/kin/
    1	sharp_pain:-1 tingling:10	/les/
    1	weakness:64	/lk$/
    1	sharp_pain:-9 radiating_pain:-1 weakness:-9 tingling:-15 worsening:-14 history_disc:-45 osteoporosis:-8 pregnancy_symptom:-4 faint_dizzy:-4 severe_bruising:-23 self_harm:-67	/ll$/
    -1		/lose$/
    -1		/lose/
    -1		/manos/
    -1	history_injury:55 pregnancy_symptom:42	/mont/
    -1	pregnancy_symptom:1	/month/
    -1	sharp_pain:-26 persistent_beyond_72h:10 bladder_bowel:23 faint_dizzy:16	/ning/
    1		/nob/
    1		/nobo/
    1		/nobod/
    -1		/nou/
    -1		/noug/
    -1		/nough/
    -1		/nth/
    1		/ntir/
    1		/obod/
    1		/obody/
    1	radiating_pain:-13 weakness:-13	/omo/
    -1	pregnancy_symptom:3	/onth/
    1	bladder_bowel:22	/poo/
    -1	history_injury:35	/rac/
    1		/resp/
    1		/rest$/
    1	numbness:-74	/ric/
    -1		/rked$/
    -1		/rked/
    1	weakness:-34	/rse/
    -1		/rtn/
    -1		/siz/
    -1		/size/
    1	numbness:-9	/spa/
    1	radiating_pain:31	/start/
    -1		/tar$/
    1	radiating_pain:51	/tart/
    -1		/tely$/
    -1		/tely/
    1	numbness:4 bladder_bowel:17	/tho/
    -1		/tice$/
    1	persistent_beyond_72h:30	/till$/
    1	sharp_pain:-1 numbness:-7	/toda/
    -1		/tor/
    -1	numbness:38	/touc/
    -1	numbness:8	/touch/
    1		/ues$/
    1	tingling:8	/urb/
    1		/urin/
    1		/vor/
    1		/warni/
    1	weakness:31 tingling:-9	/wea/
    1		: ~ ,
    -1		: ~ <my>
    -1		<be> <be> <the>
    1		<be> ~ mas
    1	self_harm:47	<become> on
    -1		<day> now
    1	radiating_pain:-3 weakness:-51 tingling:9 worsening:-1 saddle_numbness:-5 severe_headache:20	<my> ~ <be>
    -1	radiating_pain:41	<part> ~ now
    1		<part> ~ still
    1		<the> poquito
    -1		<the> ~ disc
    1		about ~ <time>
    -1		agudo ~ no
    1		como ~ <my>
    -1		enough
    1	chest_breath:22	get
    -1		had a
    -1		hago si <my>
    1		i ~ of
    1	tingling:11	in ~ <time>
    1		in ~ when
    1		it ~ so
    -1	bladder_bowel:2	late+have
    -1		late+normal
    1		llame
    1		llame <the>
    1		lot ~ than
    -1		manos
    -1		ni ~ en
    1		nobody
    -1		off ~ ,
    1		punzadas ~ <part>
    1		que <be> <my>
    1	radiating_pain:27 persistent_beyond_72h:4	que ~ <the>
    -1		should
    1		strength ~ <part>
    -1		tender ~ but
    1		thank ~ <be>
    1		un poquito
    1		warning
    -1		way ~ <my>
    -1		with the
    1		y todavia
    -1		yesterday and
    1		you ~ about
    0	pregnancy_symptom:40	# <time> <become>
    0	pregnancy_symptom:163	# semanas
    0	sharp_pain:9	# ~ .
    0	numbness:16	, left
    0	weakness:9	, pero
    0	sharp_pain:56	, sharp
    0	fever:125	, ~ <count>
    0	tingling:-28	, ~ and
    0	history_injury:22	, ~ duele
    0	radiating_pain:5 weakness:26 numbness:-56	, ~ in
    0	tingling:53	, ~ of
    0	sharp_pain:61 persistent_beyond_72h:-35	, ~ pain
    0	sharp_pain:1 weakness:2 numbness:-1	. <the>
    0	bladder_bowel:56	. ~ #
    0	persistent_beyond_72h:-38	/^ab/
    0	self_harm:3	/^abo/
    0	tingling:8	/^abou/
    0	worsening:27	/^af/
    0	history_injury:12	/^ago$/
    0	sharp_pain:19	/^agu/
    0	sharp_pain:-5 weakness:-2	/^all$/
    0	sharp_pain:-19 radiating_pain:-2 weakness:-2	/^all/
    0	numbness:-28 tingling:69	/^ants/
    0	saddle_numbness:40	/^are/
    0	numbness:10	/^asl/
    0	weakness:-5 tingling:-28 persistent_beyond_72h:-28 saddle_numbness:30 chest_breath:-6 severe_headache:-10 severe_bruising:-10 self_harm:-11	/^ba/
    0	weakness:-7	/^bac/
    0	weakness:-15 history_disc:43 saddle_numbness:9	/^back/
    0	pregnancy_symptom:32	/^beb/
    0	bladder_bowel:60	/^bed$/
    0	tingling:19	/^bee/
    0	persistent_beyond_72h:12	/^been/
    0	history_injury:40	/^bef/
    0	history_injury:7	/^befo/
    0	persistent_beyond_72h:13	/^bet/
    0	saddle_numbness:5	/^betw/
    0	bladder_bowel:39	/^bow/
    0	sharp_pain:-18 weakness:82	/^bra/
    0	sharp_pain:10	/^bro/
    0	radiating_pain:-16 weakness:-30	/^bru/
    0	history_disc:88	/^bul/
    0	history_disc:20	/^bulg/
    0	saddle_numbness:9	/^but$/
    0	radiating_pain:3 weakness:7	/^but/
    0	radiating_pain:49	/^butt/
    0	severe_headache:8	/^cabe/
    0	history_injury:20	/^cai$/
    0	weakness:2 tingling:-66	/^can$/
    0	weakness:12 history_injury:31 emergency:14	/^car/
    0	sharp_pain:31	/^cat/
    0	sharp_pain:-20 numbness:-4 chest_breath:82	/^ches/
    0	severe_bruising:116	/^colo/
    0	sharp_pain:1 weakness:-11	/^cor/
    0	allergic_reaction:90	/^cre/
    0	saddle_numbness:123	/^cro/
    0	sharp_pain:26 numbness:-6 faint_dizzy:-2	/^cu/
    0	osteoporosis:143	/^dens/
    0	worsening:8	/^dia$/
    0	sharp_pain:-55 weakness:36 numbness:-30 bladder_bowel:36 emergency:62	/^dr/
    0	numbness:41	/^ent/
    0	saddle_numbness:144	/^entr/
    0	numbness:62	/^entu/
    0	worsening:2 persistent_beyond_72h:6 bladder_bowel:-17	/^eve/
    0	worsening:-6	/^ex/
    0	severe_headache:4	/^expl/
    0	faint_dizzy:6	/^fai/
    0	faint_dizzy:43	/^fain/
    0	tingling:44	/^fall/
    0	numbness:15	/^fin/
    0	weakness:4	/^fol/
    0	chest_breath:16	/^ga/
    0	weakness:89	/^gave/
    0	tingling:-1 bladder_bowel:-9	/^get/
    0	radiating_pain:3	/^glu/
    0	sharp_pain:-32 weakness:-15 worsening:29 persistent_beyond_72h:-31 history_injury:-2 bladder_bowel:-14 severe_headache:-9 allergic_reaction:-21	/^go/
    0	sharp_pain:-26 weakness:31 numbness:-59 chest_breath:-2	/^gr/
    0	numbness:-8 saddle_numbness:11	/^gro/
    0	numbness:-7 saddle_numbness:12	/^groi/
    0	sharp_pain:-5 numbness:3 tingling:-8 worsening:-24 persistent_beyond_72h:-1 history_injury:-28 saddle_numbness:-1 chest_breath:-4 calf_swelling:-2 fever:-33 faint_dizzy:-35 severe_bruising:-19 self_harm:-6	/^ha/
    0	pregnancy_symptom:1	/^hard/
    0	radiating_pain:16	/^hast/
    0	weakness:-18 bladder_bowel:18	/^have/
    0	chest_breath:3	/^hear/
    0	calf_swelling:20	/^hin/
    0	sharp_pain:14	/^hon/
    0	tingling:20	/^horm/
    0	sharp_pain:-3	/^hou/
    0	osteoporosis:31	/^hue/
    0	tingling:137	/^hum/
    0	bladder_bowel:12	/^inco/
    0	numbness:-1	/^inn/
    0	numbness:-2	/^inne/
    0	sharp_pain:18	/^ins/
    0	sharp_pain:116	/^jo/
    0	tingling:-4 persistent_beyond_72h:8	/^ju/
    0	sharp_pain:7	/^kno/
    0	bladder_bowel:16	/^lea/
    0	sharp_pain:15	/^lik/
    0	saddle_numbness:13	/^lim/
    0	saddle_numbness:21	/^limp/
    0	radiating_pain:1 persistent_beyond_72h:42	/^lin/
    0	worsening:4	/^lu/
    0	worsening:98 persistent_beyond_72h:-12	/^mas$/
    0	sharp_pain:-35	/^mas/
    0	calf_swelling:20	/^mea/
    0	radiating_pain:-32 numbness:-26 pregnancy_symptom:18 saddle_numbness:-11 chest_breath:-11 calf_swelling:-13	/^mo/
    0	severe_bruising:27	/^mora/
    0	weakness:4	/^morn/
    0	history_injury:49	/^mot/
    0	history_injury:12	/^moto/
    0	sharp_pain:7	/^muc/
    0	numbness:45	/^muer/
    0	numbness:8	/^mus/
    0	sharp_pain:6 numbness:-6	/^nec/
    0	numbness:-12	/^need/
    0	bladder_bowel:9	/^nev/
    0	bladder_bowel:38	/^neve/
    0	bladder_bowel:14	/^nig/
    0	sharp_pain:-2 radiating_pain:-2 worsening:-1 osteoporosis:-3 pregnancy_symptom:-9 bladder_bowel:29 chest_breath:-4 fever:-14 faint_dizzy:-4 allergic_reaction:-4	/^not/
    0	tingling:-1 worsening:-6 history_injury:-13 calf_swelling:28	/^on/
    0	history_disc:16	/^ope/
    0	history_disc:13	/^oper/
    0	sharp_pain:-1	/^ost/
    0	osteoporosis:15	/^oste/
    0	sharp_pain:-15	/^pan/
    0	sharp_pain:-6 numbness:-9	/^pas/
    0	saddle_numbness:7	/^peei/
    0	sharp_pain:-4	/^pho/
    0	sharp_pain:15	/^pick/
    0	severe_bruising:8	/^pla/
    0	numbness:-24 pregnancy_symptom:10 faint_dizzy:-42	/^po/
    0	bladder_bowel:145	/^poo/
    0	weakness:20	/^powe/
    0	pregnancy_symptom:9	/^preg/
    0	sharp_pain:79 weakness:8	/^pun/
    0	history_injury:-1	/^que$/
    0	allergic_reaction:173	/^ras/
    0	numbness:23 tingling:27	/^rato/
    0	weakness:9	/^rod/
    0	weakness:26	/^rodi/
    0	allergic_reaction:6	/^ron/
    0	allergic_reaction:30	/^ronc/
    0	faint_dizzy:64	/^room/
    0	radiating_pain:14	/^run/
    0	numbness:-2	/^say/
    0	pregnancy_symptom:1	/^she$/
    0	severe_headache:9	/^sick/
    0	tingling:1 calf_swelling:-11 emergency:-5	/^sin/
    0	sharp_pain:1	/^ske/
    0	sharp_pain:8	/^skew/
    0	severe_headache:2	/^sku/
    0	weakness:108	/^sla/
    0	weakness:20	/^slap/
    0	history_disc:2	/^slip/
    0	emergency:16	/^slur/
    0	worsening:32	/^sno/
    0	worsening:46	/^snow/
    0	faint_dizzy:45	/^sofa/
    0	tingling:-21 persistent_beyond_72h:19	/^sor/
    0	weakness:-18 tingling:-16 persistent_beyond_72h:54	/^sore/
    0	saddle_numbness:1	/^sorr/
    0	emergency:65	/^spe/
    0	severe_headache:7	/^spl/
    0	pregnancy_symptom:31	/^spo/
    0	pregnancy_symptom:2	/^spot/
    0	history_injury:10	/^spr/
    0	weakness:6	/^sque/
    0	radiating_pain:-17 weakness:19 numbness:-24 tingling:-15 worsening:-14 persistent_beyond_72h:-14 history_disc:-45 history_injury:-50 pregnancy_symptom:-1 saddle_numbness:-41 calf_swelling:-23 fever:-35 severe_headache:-25 severe_bruising:-27 emergency:-35	/^st/
    0	sharp_pain:52 tingling:-2 chest_breath:-10	/^stab/
    0	numbness:36 worsening:-13 persistent_beyond_72h:11	/^sti/
    0	sharp_pain:-12 self_harm:15	/^tab/
    0	sharp_pain:-23 self_harm:28	/^tabl/
    0	history_injury:4	/^tail/
    0	calf_swelling:12	/^tha/
    0	radiating_pain:9 bladder_bowel:30	/^that/
    0	weakness:7 history_disc:-7 osteoporosis:-1 bladder_bowel:1 severe_headache:-3	/^the$/
    0	numbness:-36 tingling:40 worsening:-10 persistent_beyond_72h:-77 pregnancy_symptom:-8 saddle_numbness:-5 severe_headache:-5 allergic_reaction:-19 severe_bruising:-7 emergency:-31 self_harm:-13	/^ti/
    0	radiating_pain:10	/^til/
    0	numbness:1	/^todo/
    0	weakness:21 tingling:-16	/^tr/
    0	tingling:103	/^vib/
    0	tingling:20	/^vibr/
    0	worsening:30	/^volv/
    0	emergency:98	/^wai/
    0	weakness:29 faint_dizzy:17	/^wal/
    0	self_harm:8	/^wan/
    0	self_harm:24	/^want/
    0	fever:80	/^war/
    0	emergency:4	/^ward/
    0	weakness:53	/^wea/
    0	chest_breath:17	/^whee/
    0	emergency:7	/^word/
    0	self_harm:34	/^woul/
    0	sharp_pain:25	/^zi/
    0	sharp_pain:10	/^zin/
    0	sharp_pain:15	/^zing/
    0	saddle_numbness:29	/^zona/
    0	sharp_pain:86	/abb/
    0	severe_headache:84	/abez/
    0	severe_headache:41	/abeza/
    0	allergic_reaction:17	/abios/
    0	persistent_beyond_72h:-7	/able$/
    0	self_harm:17	/abo/
    0	self_harm:32	/abou/
    0	weakness:-39	/ace$/
    0	bladder_bowel:9	/acer$/
    0	tingling:10	/aci/
    0	weakness:-12 numbness:-31 pregnancy_symptom:-8 calf_swelling:-17	/ack$/
    0	sharp_pain:-15 pregnancy_symptom:-43 calf_swelling:-38	/ack/
    0	faint_dizzy:49	/acked/
    0	worsening:-3 severe_headache:1	/adac/
    0	severe_headache:51	/adach/
    0	bladder_bowel:83 saddle_numbness:14	/add/
    0	saddle_numbness:75	/addle/
    0	saddle_numbness:30	/age$/
    0	sharp_pain:75	/agge/
    0	saddle_numbness:46	/agina/
    0	weakness:-4	/ago/
    0	sharp_pain:30 numbness:-10	/agu/
    0	history_injury:6	/ailb/
    0	weakness:4	/ake$/
    0	allergic_reaction:60	/ald/
    0	sharp_pain:14	/alg/
    0	sharp_pain:14	/algo$/
    0	sharp_pain:6	/algo/
    0	sharp_pain:-30 allergic_reaction:64	/ali/
    0	weakness:10	/alk/
    0	sharp_pain:-1 radiating_pain:-10 weakness:-2	/all$/
    0	sharp_pain:-12 radiating_pain:-26 weakness:-6 tingling:-8 persistent_beyond_72h:-64	/all/
    0	allergic_reaction:8	/aller/
    0	sharp_pain:-3 weakness:-7 tingling:-10 bladder_bowel:-1 emergency:46	/ame/
    0	allergic_reaction:12	/ampol/
    0	fever:3	/ando/
    0	weakness:19 numbness:20 history_injury:28	/ank/
    0	sharp_pain:-22 worsening:-2 bladder_bowel:-64	/ant$/
    0	worsening:43	/ante/
    0	numbness:-13 tingling:21	/ants$/
    0	numbness:-12 tingling:59	/ants/
    0	numbness:-2	/aps/
    0	severe_headache:79	/aqu/
    0	weakness:14 numbness:-35 persistent_beyond_72h:-78 pregnancy_symptom:-2 bladder_bowel:27 saddle_numbness:-16 allergic_reaction:-16 emergency:-4	/ar$/
    0	pregnancy_symptom:82	/araz/
    0	calf_swelling:14 emergency:30	/ard/
    0	severe_bruising:17	/ark$/
    0	sharp_pain:-22 weakness:-17	/aro/
    0	history_injury:97	/asad/
    0	persistent_beyond_72h:-5	/ase/
    0	numbness:1	/asle/
    0	history_injury:30 chest_breath:-72	/ast$/
    0	radiating_pain:2	/atica/
    0	severe_bruising:118	/ato/
    0	sharp_pain:-8 radiating_pain:-35 numbness:-13 chest_breath:-4 calf_swelling:-22	/ave$/
    0	sharp_pain:-18 numbness:-5 worsening:-19 history_injury:-21	/ave/
    0	radiating_pain:136	/avel/
    0	chest_breath:34	/avi/
    0	persistent_beyond_72h:4	/avia$/
    0	sharp_pain:38	/azos$/
    0	weakness:-12 saddle_numbness:10	/back/
    0	sharp_pain:-2 calf_swelling:70	/bal/
    0	calf_swelling:89	/ball/
    0	emergency:24	/band$/
    0	pregnancy_symptom:32	/bara/
    0	pregnancy_symptom:45	/baraz/
    0	sharp_pain:56	/bea/
    0	pregnancy_symptom:7	/beb/
    0	pregnancy_symptom:5	/bebe$/
    0	pregnancy_symptom:1	/bebe/
    0	bladder_bowel:9	/bed/
    0	tingling:2 persistent_beyond_72h:28	/bee/
    0	persistent_beyond_72h:9	/been$/
    0	persistent_beyond_72h:11	/been/
    0	history_injury:7	/befo/
    0	history_injury:2	/befor/
    0	numbness:-24 persistent_beyond_72h:5	/bet/
    0	saddle_numbness:101	/betwe/
    0	sharp_pain:-3 severe_headache:76	/bez/
    0	severe_headache:77	/beza$/
    0	weakness:87	/bil/
    0	allergic_reaction:3	/bios$/
    0	allergic_reaction:15	/bios/
    0	chest_breath:11	/bir/
    0	severe_bruising:7	/blue$/
    0	self_harm:40	/body$/
    0	self_harm:19	/body/
    0	osteoporosis:181	/bones/
    0	self_harm:7	/bout$/
    0	tingling:10 self_harm:10	/bout/
    0	radiating_pain:-18 severe_bruising:92	/bru/
    0	weakness:1	/buena/
    0	pregnancy_symptom:35	/bump$/
    0	allergic_reaction:29	/burn$/
    0	numbness:1 tingling:3 saddle_numbness:1 self_harm:-2	/but$/
    0	self_harm:-1	/but/
    0	radiating_pain:13	/butt/
    0	sharp_pain:-25	/cab/
    0	severe_headache:6	/cabez/
    0	history_injury:22	/cai$/
    0	numbness:-5	/cam/
    0	chest_breath:14	/cat/
    0	sharp_pain:-1 persistent_beyond_72h:-32 fever:-5 allergic_reaction:-12	/ch$/
    0	sharp_pain:1	/chaz/
    0	sharp_pain:16	/chazo/
    0	weakness:-22	/che$/
    0	numbness:2	/ched$/
    0	numbness:62	/ched/
    0	radiating_pain:-9 chest_breath:67	/chest/
    0	sharp_pain:60 persistent_beyond_72h:55	/cin/
    0	severe_bruising:18	/colo/
    0	pregnancy_symptom:138	/cti/
    0	numbness:11	/cto$/
    0	history_disc:29	/cto/
    0	severe_headache:28	/dach/
    0	severe_headache:17	/dache/
    0	weakness:10	/dad$/
    0	weakness:11 tingling:-32	/dad/
    0	bladder_bowel:29	/darm/
    0	persistent_beyond_72h:25	/davia/
    0	saddle_numbness:13	/ddle$/
    0	saddle_numbness:7	/ddle/
    0	radiating_pain:-11	/dead$/
    0	sharp_pain:9	/del/
    0	osteoporosis:77	/dens/
    0	osteoporosis:10	/densi/
    0	sharp_pain:1 severe_bruising:18	/der/
    0	radiating_pain:-5 saddle_numbness:49	/dle/
    0	numbness:228	/dorm/
    0	worsening:4	/doubl/
    0	emergency:74	/droo/
    0	severe_headache:14	/eadac/
    0	worsening:70	/eadi/
    0	history_injury:6	/eal/
    0	numbness:4	/eari/
    0	numbness:3	/earin/
    0	chest_breath:39	/eart$/
    0	chest_breath:40	/eart/
    0	pregnancy_symptom:4	/ebe/
    0	worsening:26	/eco/
    0	severe_headache:-16	/ect/
    0	pregnancy_symptom:14	/ectin/
    0	tingling:9	/edg/
    0	emergency:109	/edic/
    0	sharp_pain:145	/edle$/
    0	sharp_pain:-7 persistent_beyond_72h:2 saddle_numbness:7	/een$/
    0	sharp_pain:-16	/een/
    0	worsening:-20	/eep$/
    0	history_injury:2	/efo/
    0	numbness:99	/egi/
    0	pregnancy_symptom:17	/egn/
    0	pregnancy_symptom:4	/egnan/
    0	fever:25	/ehe/
    0	self_harm:19	/elf$/
    0	calf_swelling:80	/elo/
    0	pregnancy_symptom:25	/emb/
    0	sharp_pain:-3 bladder_bowel:5	/enc/
    0	radiating_pain:67	/ends$/
    0	radiating_pain:33	/ends/
    0	radiating_pain:8 weakness:5	/ene/
    0	severe_bruising:100	/enor/
    0	numbness:-12	/enta/
    0	sharp_pain:-4	/ento$/
    0	saddle_numbness:75	/entre/
    0	numbness:39	/entum/
    0	numbness:3	/eone$/
    0	radiating_pain:-3 persistent_beyond_72h:-47	/ero/
    0	bladder_bowel:45	/erw/
    0	allergic_reaction:-7	/ery$/
    0	osteoporosis:57	/esos$/
    0	osteoporosis:4	/esos/
    0	weakness:-3 tingling:-5 persistent_beyond_72h:-12 history_injury:-3 bladder_bowel:-8 fever:-19 allergic_reaction:-9 severe_bruising:-36	/est/
    0	sharp_pain:5	/eta/
    0	severe_bruising:16	/eto/
    0	numbness:-6	/ett/
    0	saddle_numbness:11	/etw/
    0	saddle_numbness:39	/etwee/
    0	sharp_pain:-12 severe_headache:3	/eza/
    0	faint_dizzy:19	/fai/
    0	faint_dizzy:102	/fain/
    0	faint_dizzy:37	/faint/
    0	tingling:58	/fall/
    0	history_injury:7	/fore$/
    0	radiating_pain:-52 worsening:2 saddle_numbness:-16	/ft$/
    0	sharp_pain:-15 worsening:17	/ful$/
    0	radiating_pain:44	/ga$/
    0	sharp_pain:39 worsening:2	/ger$/
    0	chest_breath:16	/get$/
    0	tingling:18	/gged/
    0	saddle_numbness:16	/ghs$/
    0	numbness:-28 saddle_numbness:41	/ghs/
    0	weakness:-2 allergic_reaction:-9 self_harm:-10	/ght$/
    0	weakness:4 worsening:-14 allergic_reaction:-9 severe_bruising:-3 emergency:6	/ght/
    0	sharp_pain:53	/ghtni/
    0	self_harm:19	/ghts$/
    0	self_harm:25	/ghts/
    0	numbness:-16	/gli/
    0	tingling:45	/glin/
    0	radiating_pain:9	/glu/
    0	radiating_pain:17	/glut/
    0	pregnancy_symptom:48	/gnant/
    0	sharp_pain:-25 radiating_pain:-41 tingling:-23 worsening:-70 pregnancy_symptom:-5 bladder_bowel:-2	/go$/
    0	severe_bruising:16	/gro$/
    0	saddle_numbness:26	/groi/
    0	numbness:-1 saddle_numbness:32	/groin/
    0	worsening:6	/grow/
    0	allergic_reaction:46	/gue$/
    0	history_injury:26	/hace$/
    0	bladder_bowel:11	/hacer/
    0	emergency:7	/hal/
    0	calf_swelling:17	/hard$/
    0	sharp_pain:59 weakness:-28	/harp$/
    0	sharp_pain:21	/harp/
    0	radiating_pain:19 numbness:4 worsening:1 chest_breath:-2	/has/
    0	radiating_pain:46	/hast/
    0	radiating_pain:2	/hasta/
    0	allergic_reaction:2	/hate/
    0	sharp_pain:11	/haz/
    0	severe_headache:21	/heada/
    0	chest_breath:4	/hear/
    0	chest_breath:76	/heart/
    0	radiating_pain:-5 numbness:-6 chest_breath:47	/hest$/
    0	sharp_pain:-50 radiating_pain:-15 tingling:-2 chest_breath:39	/hest/
    0	radiating_pain:28 calf_swelling:79 emergency:-11	/hin/
    0	faint_dizzy:3	/holdi/
    0	tingling:2	/hone$/
    0	weakness:-1 persistent_beyond_72h:-28	/hor/
    0	worsening:25	/hora$/
    0	tingling:55	/horm/
    0	numbness:-14 tingling:5	/hormi/
    0	allergic_reaction:22	/hroa/
    0	allergic_reaction:65	/hroat/
    0	sharp_pain:8	/htni/
    0	self_harm:22	/hts$/
    0	self_harm:3	/hts/
    0	osteoporosis:49	/hues/
    0	osteoporosis:1	/hueso/
    0	worsening:-8	/ias$/
    0	worsening:-24 persistent_beyond_72h:4	/ias/
    0	numbness:12	/ibi/
    0	radiating_pain:20	/ica$/
    0	weakness:5	/iced$/
    0	weakness:16	/iced/
    0	sharp_pain:16 numbness:59	/ick$/
    0	bladder_bowel:46	/ide/
    0	weakness:-30	/ido/
    0	allergic_reaction:30	/iedr/
    0	weakness:-29	/ient/
    0	weakness:9	/iern/
    0	weakness:54 numbness:-2	/ift$/
    0	sharp_pain:55	/iga/
    0	saddle_numbness:7	/ighs$/
    0	saddle_numbness:56	/ighs/
    0	history_injury:7	/ilbo/
    0	worsening:35	/ild/
    0	worsening:44	/ildin/
    0	numbness:-40	/ima/
    0	saddle_numbness:75	/impi/
    0	radiating_pain:-9 weakness:-27 numbness:-7 tingling:-3 persistent_beyond_72h:-3 history_disc:-7 pregnancy_symptom:-30 chest_breath:-27 fever:-53 severe_headache:-10 faint_dizzy:-66 emergency:-58	/in$/
    0	persistent_beyond_72h:-5	/ina/
    0	weakness:52	/inch$/
    0	emergency:21 self_harm:30	/ind$/
    0	weakness:-8 tingling:61 worsening:-18	/ingl/
    0	weakness:-2 tingling:8	/ingli/
    0	faint_dizzy:9	/inni/
    0	saddle_numbness:26	/inti/
    0	saddle_numbness:30	/intim/
    0	sharp_pain:-2	/ion$/
    0	sharp_pain:-1 tingling:5 history_disc:25 chest_breath:57	/ion/
    0	weakness:23	/ipp/
    0	history_disc:2	/ipped/
    0	weakness:7	/iptoe/
    0	tingling:131	/itas$/
    0	tingling:26	/itas/
    0	emergency:17	/itin/
    0	fever:40	/iver/
    0	weakness:23	/jar/
    0	sharp_pain:1	/kew/
    0	sharp_pain:9	/kewer/
    0	sharp_pain:20	/kill/
    0	tingling:16 chest_breath:4 self_harm:3	/king$/
    0	chest_breath:9	/king/
    0	severe_headache:67	/kul/
    0	severe_headache:1	/kull$/
    0	severe_headache:125	/kull/
    0	sharp_pain:61	/lad/
    0	weakness:-1	/lar/
    0	history_injury:7	/lbone/
    0	sharp_pain:2	/lder/
    0	osteoporosis:6	/lean/
    0	weakness:-44 numbness:40	/leep/
    0	weakness:5 saddle_numbness:25	/legs$/
    0	fever:4	/lent/
    0	persistent_beyond_72h:15 self_harm:61	/let/
    0	sharp_pain:15	/lgo$/
    0	sharp_pain:13	/lgo/
    0	calf_swelling:1	/lient/
    0	sharp_pain:6 radiating_pain:-8 worsening:-12	/lik/
    0	saddle_numbness:7	/limp/
    0	saddle_numbness:87	/limpi/
    0	self_harm:-8	/lin/
    0	history_disc:15	/lipp/
    0	allergic_reaction:7	/llid/
    0	allergic_reaction:11	/llido/
    0	history_injury:11	/llo/
    0	weakness:35 worsening:6	/lly$/
    0	weakness:-14	/lor/
    0	allergic_reaction:76	/lot/
    0	severe_bruising:14	/lou/
    0	numbness:8	/lse/
    0	emergency:13	/lurr/
    0	radiating_pain:5	/lut/
    0	calf_swelling:37	/mada/
    0	weakness:20	/make$/
    0	pregnancy_symptom:5	/mall/
    0	weakness:-3	/mar/
    0	sharp_pain:-8 weakness:-5 tingling:-11	/mas/
    0	history_injury:49	/mass/
    0	tingling:184	/mba$/
    0	pregnancy_symptom:60	/mbara/
    0	calf_swelling:1	/mea/
    0	numbness:35	/mec/
    0	emergency:8	/medic/
    0	numbness:9	/meo/
    0	numbness:1	/meone/
    0	pregnancy_symptom:96 bladder_bowel:38	/mes/
    0	sharp_pain:-7 emergency:5	/min/
    0	radiating_pain:9	/mina$/
    0	numbness:79	/mio$/
    0	sharp_pain:-12	/mon/
    0	severe_bruising:32	/mora/
    0	severe_bruising:43	/morad/
    0	sharp_pain:-15 worsening:34 persistent_beyond_72h:-24 self_harm:25	/more$/
    0	sharp_pain:-3 worsening:42 persistent_beyond_72h:-61	/more/
    0	history_injury:21	/moto$/
    0	emergency:28	/mout/
    0	sharp_pain:18	/move$/
    0	sharp_pain:-14 tingling:29 self_harm:28	/ms$/
    0	numbness:99	/muert/
    0	numbness:11	/mus/
    0	weakness:58	/nab/
    0	pregnancy_symptom:4	/nant/
    0	sharp_pain:40	/nchaz/
    0	bladder_bowel:6	/ncon/
    0	history_injury:17 faint_dizzy:-25	/nde/
    0	numbness:-1	/neck$/
    0	numbness:-1	/neck/
    0	bladder_bowel:72	/need$/
    0	weakness:-19	/ngli/
    0	numbness:-1 tingling:21	/nglin/
    0	sharp_pain:-5 weakness:-6	/nig/
    0	fever:46	/nigh/
    0	weakness:-5 fever:2	/night/
    0	radiating_pain:45 fever:22 faint_dizzy:21	/ning$/
    0	sharp_pain:17	/nly$/
    0	fever:16	/noch/
    0	self_harm:34	/nsado/
    0	osteoporosis:19	/nsit/
    0	sharp_pain:27 weakness:5	/nta/
    0	sharp_pain:-16 numbness:28 persistent_beyond_72h:-23 bladder_bowel:-17	/nte/
    0	saddle_numbness:51	/ntim/
    0	saddle_numbness:15	/ntima/
    0	numbness:29	/ntist/
    0	persistent_beyond_72h:-8	/nto/
    0	calf_swelling:13	/ntor/
    0	calf_swelling:6	/ntorr/
    0	saddle_numbness:76	/ntre/
    0	numbness:34	/ntum/
    0	sharp_pain:101	/nza/
    0	history_injury:1	/obil/
    0	emergency:18	/oca$/
    0	fever:28	/oche/
    0	sharp_pain:49	/ocks$/
    0	sharp_pain:-23 numbness:-18	/oda/
    0	persistent_beyond_72h:1	/odav/
    0	persistent_beyond_72h:98	/odavi/
    0	weakness:32	/odill/
    0	faint_dizzy:17	/odo$/
    0	self_harm:1	/ody$/
    0	self_harm:17	/ody/
    0	tingling:52	/oing/
    0	self_harm:5	/oki/
    0	self_harm:15	/okin/
    0	worsening:20	/oles/
    0	history_disc:5	/olumn/
    0	weakness:-34 fever:-16 self_harm:-9	/om$/
    0	numbness:3	/omeon/
    0	severe_headache:2	/omi/
    0	allergic_reaction:15	/oncha/
    0	sharp_pain:-14 radiating_pain:-3 fever:-7 emergency:11	/one$/
    0	sharp_pain:-9 pregnancy_symptom:7 bladder_bowel:36	/ont/
    0	bladder_bowel:31 saddle_numbness:17	/oo$/
    0	numbness:12	/ood/
    0	sharp_pain:3	/ook$/
    0	emergency:16	/oop/
    0	history_disc:70	/opera/
    0	sharp_pain:17 weakness:-9 numbness:-7 worsening:-19 persistent_beyond_72h:-12 history_injury:-48 pregnancy_symptom:-29 bladder_bowel:-43 saddle_numbness:-1 chest_breath:-16 calf_swelling:-41 fever:-55 severe_headache:-7 allergic_reaction:-23 severe_bruising:-17 self_harm:-1	/or$/
    0	emergency:8	/ords$/
    0	emergency:45	/ords/
    0	sharp_pain:-10 radiating_pain:-83 weakness:-78 worsening:-65 fever:-31 faint_dizzy:-9 allergic_reaction:-10 emergency:-46	/orm/
    0	numbness:-2 tingling:33	/ormig/
    0	weakness:1	/orni/
    0	osteoporosis:18	/oro/
    0	osteoporosis:19	/oros/
    0	calf_swelling:87	/orr/
    0	numbness:3	/ost$/
    0	sharp_pain:-2	/oste/
    0	osteoporosis:47	/osteo/
    0	worsening:6	/oub/
    0	fever:6	/oug/
    0	fever:43	/ough/
    0	saddle_numbness:9	/oun/
    0	saddle_numbness:2	/ound$/
    0	saddle_numbness:16	/ound/
    0	emergency:6	/outh/
    0	worsening:85	/owb/
    0	bladder_bowel:5	/owel/
    0	severe_headache:72	/owher/
    0	sharp_pain:-31	/pan/
    0	worsening:13	/para$/
    0	sharp_pain:-34 numbness:-8	/pas/
    0	faint_dizzy:6	/pass/
    0	pregnancy_symptom:1	/pecti/
    0	history_disc:6	/ped/
    0	saddle_numbness:6	/peei/
    0	sharp_pain:-12 tingling:22	/phone/
    0	sharp_pain:4	/pick$/
    0	allergic_reaction:51	/pied/
    0	bladder_bowel:28	/pis/
    0	severe_bruising:27	/pla/
    0	severe_bruising:4	/ple$/
    0	allergic_reaction:41	/poll/
    0	worsening:-41	/por/
    0	history_disc:63	/pped$/
    0	history_disc:5	/pped/
    0	weakness:2 numbness:-33	/ppi/
    0	weakness:14	/ppin/
    0	weakness:33	/pping/
    0	numbness:-19 pregnancy_symptom:31	/pre/
    0	pregnancy_symptom:31	/preg/
    0	allergic_reaction:1	/puffe/
    0	allergic_reaction:9	/pulli/
    0	sharp_pain:11 weakness:2 pregnancy_symptom:-13 severe_bruising:-4	/que/
    0	weakness:1	/quee/
    0	weakness:11	/queez/
    0	radiating_pain:33	/ranc/
    0	tingling:88	/rato$/
    0	tingling:14	/rato/
    0	radiating_pain:3	/ravel/
    0	persistent_beyond_72h:-3	/rda/
    0	worsening:3	/rday$/
    0	persistent_beyond_72h:-1	/rday/
    0	weakness:-16 bladder_bowel:-8	/red/
    0	pregnancy_symptom:16	/regn/
    0	pregnancy_symptom:6	/regna/
    0	tingling:132	/rest/
    0	tingling:-10	/rig/
    0	sharp_pain:-17	/ril/
    0	sharp_pain:-35	/rill/
    0	fever:22	/rita/
    0	bladder_bowel:21	/rks$/
    0	bladder_bowel:18	/rks/
    0	numbness:-8	/rlo$/
    0	numbness:-1	/rlo/
    0	numbness:-15 tingling:263	/rmig/
    0	allergic_reaction:10	/roa/
    0	allergic_reaction:6	/roat$/
    0	allergic_reaction:19	/roat/
    0	weakness:3	/rodil/
    0	saddle_numbness:38	/roi/
    0	saddle_numbness:40	/roin$/
    0	numbness:-8 saddle_numbness:22	/roin/
    0	calf_swelling:41	/roja/
    0	history_injury:2	/rok/
    0	history_injury:14	/roke/
    0	allergic_reaction:98	/ron$/
    0	allergic_reaction:68	/ronc/
    0	allergic_reaction:10	/ronch/
    0	worsening:116	/rong/
    0	radiating_pain:-37 osteoporosis:16	/ros/
    0	sharp_pain:16	/rren/
    0	calf_swelling:3	/rrill/
    0	sharp_pain:23	/rror/
    0	weakness:14 worsening:-30 saddle_numbness:-5	/rs$/
    0	weakness:-21 tingling:-4 persistent_beyond_72h:-27 emergency:-3	/rse$/
    0	sharp_pain:23	/rtab/
    0	persistent_beyond_72h:25	/rtnig/
    0	sharp_pain:54	/ruc/
    0	bladder_bowel:3	/sale$/
    0	bladder_bowel:19	/sale/
    0	tingling:12	/sand/
    0	emergency:3	/sband/
    0	sharp_pain:40	/sharp/
    0	pregnancy_symptom:36	/she$/
    0	severe_bruising:12	/si$/
    0	saddle_numbness:1	/siad/
    0	severe_headache:20	/sick$/
    0	sharp_pain:1	/skew/
    0	sharp_pain:82	/skewe/
    0	weakness:-37 allergic_reaction:47	/ski/
    0	severe_headache:31	/sku/
    0	severe_headache:33	/skull/
    0	weakness:21	/sla/
    0	weakness:3	/slap/
    0	numbness:64 tingling:21	/sle/
    0	weakness:-13 numbness:34 tingling:21	/slee/
    0	weakness:-95 numbness:68 tingling:9	/sleep/
    0	history_disc:3	/slip/
    0	emergency:23	/slu/
    0	emergency:10	/slur/
    0	emergency:4	/slurr/
    0	worsening:10	/sno/
    0	worsening:41	/snow/
    0	faint_dizzy:16	/sofa$/
    0	faint_dizzy:5	/sofa/
    0	persistent_beyond_72h:3 bladder_bowel:-1	/sor/
    0	tingling:-4 persistent_beyond_72h:27 bladder_bowel:-1	/sore/
    0	saddle_numbness:40	/sorry/
    0	severe_headache:3	/spl/
    0	pregnancy_symptom:16	/spot/
    0	history_injury:16	/spr/
    0	weakness:29	/squee/
    0	sharp_pain:126 tingling:-28 chest_breath:-28	/stab/
    0	radiating_pain:36	/star/
    0	tingling:86	/stat/
    0	tingling:74	/stati/
    0	sharp_pain:-29 worsening:12 severe_headache:-7	/ste/
    0	sharp_pain:-3 osteoporosis:84	/steo/
    0	sharp_pain:-2 osteoporosis:96	/steop/
    0	radiating_pain:-39 numbness:7 pregnancy_symptom:-4	/sti/
    0	weakness:4	/stren/
    0	emergency:16	/sual/
    0	worsening:-43 calf_swelling:16 allergic_reaction:-2 emergency:-3	/ta$/
    0	history_injury:7	/tail/
    0	radiating_pain:10 bladder_bowel:26 faint_dizzy:57 self_harm:61	/tar/
    0	tingling:19	/tatic/
    0	sharp_pain:54	/tazo$/
    0	sharp_pain:6	/tazo/
    0	worsening:3	/tch$/
    0	worsening:67	/tea/
    0	sharp_pain:36	/tear/
    0	self_harm:35	/ted$/
    0	sharp_pain:-25 worsening:12 self_harm:15	/ted/
    0	fever:57	/tem/
    0	numbness:-43 tingling:-2 chest_breath:-5 faint_dizzy:-35 emergency:-15	/ten/
    0	osteoporosis:18	/teo/
    0	sharp_pain:-2 osteoporosis:23	/teop/
    0	sharp_pain:-33 weakness:-8 numbness:9 fever:8	/ter/
    0	weakness:1	/tera/
    0	saddle_numbness:47	/tes/
    0	weakness:-10	/tha/
    0	radiating_pain:18 tingling:17	/that$/
    0	tingling:7 bladder_bowel:1	/that/
    0	numbness:10	/there/
    0	sharp_pain:1 faint_dizzy:3	/thi/
    0	radiating_pain:81	/tica/
    0	weakness:11	/tle$/
    0	weakness:1 tingling:22	/tle/
    0	sharp_pain:38	/tnin/
    0	history_injury:1	/tobi/
    0	persistent_beyond_72h:1	/todav/
    0	numbness:13 faint_dizzy:70	/todo$/
    0	faint_dizzy:4	/todo/
    0	weakness:18	/too/
    0	weakness:30 numbness:-5 tingling:-4	/tre/
    0	bladder_bowel:64	/trea/
    0	weakness:49	/tren/
    0	weakness:47	/treng/
    0	numbness:7	/tside/
    0	saddle_numbness:22	/tween/
    0	weakness:1	/ueez/
    0	sharp_pain:4	/uell/
    0	weakness:25	/uena/
    0	radiating_pain:-8 numbness:65	/uer/
    0	numbness:104	/uerme/
    0	numbness:8	/ues/
    0	osteoporosis:56	/ueso/
    0	osteoporosis:4	/uesos/
    0	chest_breath:-10	/ugh/
    0	sharp_pain:-1	/ul$/
    0	allergic_reaction:22	/ulli/
    0	allergic_reaction:31	/ullid/
    0	history_disc:1	/umna/
    0	pregnancy_symptom:48	/ump$/
    0	persistent_beyond_72h:87	/un$/
    0	severe_headache:66	/undin/
    0	chest_breath:54	/ung/
    0	emergency:1	/usba/
    0	sharp_pain:-16 weakness:61 bladder_bowel:29	/use/
    0	history_disc:62	/usio/
    0	history_disc:30	/usion/
    0	sharp_pain:-23 chest_breath:35	/ust/
    0	numbness:2	/utsid/
    0	weakness:62	/van/
    0	sharp_pain:-2 tingling:-1 worsening:-2 history_injury:-1 pregnancy_symptom:10 chest_breath:-45 emergency:-1	/ve$/
    0	worsening:-6	/ver$/
    0	allergic_reaction:-7	/very$/
    0	tingling:-9 calf_swelling:11	/ves$/
    0	calf_swelling:25	/ves/
    0	persistent_beyond_72h:3	/via/
    0	tingling:29	/vibr/
    0	sharp_pain:-1	/ving/
    0	emergency:19	/wai/
    0	emergency:17	/wait/
    0	weakness:19 faint_dizzy:35	/wal/
    0	self_harm:28	/wan/
    0	self_harm:14	/want/
    0	numbness:-15 fever:8	/war/
    0	calf_swelling:29	/warm/
    0	bladder_bowel:2	/wear$/
    0	bladder_bowel:10	/wear/
    0	fever:28	/weat/
    0	chest_breath:119	/whee/
    0	radiating_pain:-2 weakness:-3	/when$/
    0	tingling:10	/wli/
    0	emergency:49	/words/
    0	self_harm:12	/wou/
    0	self_harm:16	/would/
    0	pregnancy_symptom:2	/xpec/
    0	pregnancy_symptom:15	/xpect/
    0	saddle_numbness:13	/zona$/
    0	saddle_numbness:26	/zona/
    0	sharp_pain:8	/zos/
    0	tingling:98	/zzing/
    0	persistent_beyond_72h:28	<be> <day>
    0	bladder_bowel:16	<be> able
    0	bladder_bowel:4	<be> able to
    0	persistent_beyond_72h:3	<be> hurting
    0	sharp_pain:13	<be> insoportable
    0	sharp_pain:33	<be> killing <my>
    0	persistent_beyond_72h:5	<be> not
    0	numbness:81	<be> wearing
    0	numbness:-13	<be> ~ <side>
    0	saddle_numbness:11	<be> ~ ahi
    0	chest_breath:30	<be> ~ at
    0	tingling:14	<be> ~ duerme
    0	pregnancy_symptom:22	<be> ~ semanas
    0	worsening:38	<become> ~ <be>
    0	radiating_pain:15	<become> ~ <side>
    0	worsening:-1	<count> ~ <be>
    0	weakness:-27 numbness:22 emergency:63	<count> ~ <part>
    0	persistent_beyond_72h:61	<count> ~ que
    0	history_injury:109	<day> ~ <my>
    0	numbness:6	<feel> ~ <my>
    0	sharp_pain:-71 history_disc:70 pregnancy_symptom:35	<have> <the>
    0	allergic_reaction:33	<have> ~ <my>
    0	weakness:23	<keep> ~ <my>
    0	tingling:80	<keep> ~ sleep
    0	tingling:65	<keep> ~ to
    0	weakness:-8 numbness:18	<my> <part> <be>
    0	history_injury:37	<my> cai
    0	tingling:5	<my> duerme
    0	sharp_pain:16	<my> habia dolido
    0	weakness:16	<my> keys
    0	history_injury:28	<my> ~ <day>
    0	tingling:27	<my> ~ <keep>
    0	sharp_pain:-24 radiating_pain:32 weakness:7 tingling:5 persistent_beyond_72h:-21 history_injury:14 calf_swelling:-1	<my> ~ <the>
    0	sharp_pain:-29	<my> ~ dolor
    0	sharp_pain:31 numbness:17 severe_headache:2	<my> ~ i
    0	sharp_pain:16	<my> ~ killing
    0	numbness:41	<my> ~ off
    0	numbness:64	<my> ~ only
    0	radiating_pain:14	<my> ~ por
    0	persistent_beyond_72h:39	<part> <have> <be>
    0	numbness:30	<part> <have> <become>
    0	radiating_pain:8	<part> <part>
    0	radiating_pain:6	<part> <the>
    0	radiating_pain:14 weakness:-38 saddle_numbness:68	<part> and
    0	pregnancy_symptom:45	<part> and <part>
    0	numbness:52	<part> and i
    0	sharp_pain:3	<part> every time
    0	radiating_pain:-14 tingling:31	<part> of
    0	sharp_pain:-20 weakness:-2 numbness:31 tingling:27 worsening:-8 persistent_beyond_72h:10 calf_swelling:37 severe_headache:-11	<part> ~ <be>
    0	weakness:37 numbness:25	<part> ~ <become>
    0	weakness:25 worsening:-2 calf_swelling:73	<part> ~ and
    0	numbness:77	<part> ~ de
    0	numbness:41	<part> ~ dead
    0	numbness:32	<part> ~ desde
    0	radiating_pain:14	<part> ~ dolor
    0	radiating_pain:14	<part> ~ en
    0	radiating_pain:26	<part> ~ in
    0	numbness:30 tingling:9	<part> ~ no
    0	severe_bruising:3	<part> ~ of
    0	worsening:23	<part> ~ than
    0	sharp_pain:7	<part> ~ time
    0	numbness:-54 calf_swelling:61 allergic_reaction:40	<part> ~ up
    0	weakness:26 calf_swelling:91	<part> ~ y
    0	tingling:27	<part> ~ you
    0	emergency:29	<person> ~ <be>
    0	radiating_pain:-1	<side> ~ from
    0	weakness:8	<side> ~ it
    0	numbness:22	<the> <part> de
    0	radiating_pain:44 numbness:5	<the> <part> y
    0	allergic_reaction:34	<the> ampolla
    0	allergic_reaction:49	<the> cream
    0	allergic_reaction:29	<the> heat
    0	sharp_pain:9	<the> ice
    0	sharp_pain:5 radiating_pain:5 weakness:-5 numbness:-4 worsening:-24 persistent_beyond_72h:-10 history_disc:-4 history_injury:16 pregnancy_symptom:-7 bladder_bowel:-19 fever:-11 severe_headache:17 emergency:-26	<the> ~ <the>
    0	worsening:1	<the> ~ every
    0	worsening:9	<the> ~ more
    0	numbness:4	<the> ~ ni
    0	tingling:40	<the> ~ running
    0	persistent_beyond_72h:9	<the> ~ th
    0	history_injury:16	<time> ago
    0	worsening:2 history_injury:5	<time> ~ <part>
    0	persistent_beyond_72h:41	<time> ~ and
    0	history_injury:2	<time> ~ it
    0	sharp_pain:2	a blade
    0	history_injury:4	ago
    0	history_injury:20	ahora <my>
    0	history_injury:61	ahora me
    0	faint_dizzy:38	al piso
    0	weakness:-2	all
    0	radiating_pain:6	and ~ <my>
    0	bladder_bowel:14	and ~ just
    0	numbness:-30 tingling:126	ants
    0	numbness:18 tingling:14 persistent_beyond_72h:35	as
    0	severe_headache:11 faint_dizzy:25	at <the>
    0	faint_dizzy:47	at the
    0	worsening:8	at ~ now
    0	pregnancy_symptom:8	bebe
    0	numbness:11 persistent_beyond_72h:21	been
    0	saddle_numbness:22	between
    0	severe_bruising:34	black and
    0	weakness:19	brazo
    0	pregnancy_symptom:43	bump
    0	numbness:9 tingling:14 self_harm:-6	but
    0	severe_headache:84	cabeza
    0	tingling:19	cada rato
    0	faint_dizzy:15	came to
    0	numbness:6 pregnancy_symptom:-3	can
    0	weakness:47	can ~ <part>
    0	weakness:3	can ~ up
    0	numbness:-11	can ~ when
    0	sharp_pain:-43 numbness:-29 chest_breath:107	chest
    0	history_disc:4	columna
    0	fever:76	con ~ desde
    0	bladder_bowel:12	darme
    0	worsening:38	day
    0	sharp_pain:-35	de cabeza
    0	saddle_numbness:76	dead
    0	sharp_pain:70	del dolor
    0	sharp_pain:19	dolor ~ ,
    0	numbness:-41	dormida <the>
    0	radiating_pain:95 weakness:-68 numbness:-1	down ~ <part>
    0	worsening:21	duele mas
    0	radiating_pain:32	duele ~ <part>
    0	persistent_beyond_72h:17	easing
    0	history_injury:1	el tobillo
    0	sharp_pain:47 weakness:-4 numbness:-20 tingling:1 history_injury:-6	en <the> <part>
    0	sharp_pain:11	en ~ <my>
    0	sharp_pain:19 weakness:-40 tingling:8 history_injury:-2	en ~ <part>
    0	radiating_pain:4	en ~ en
    0	emergency:23	evening ,
    0	pregnancy_symptom:4	expecting
    0	allergic_reaction:66	face is
    0	tingling:5	feels
    0	numbness:115	foot is
    0	tingling:27	full of
    0	saddle_numbness:2	groin
    0	sharp_pain:4	habia dolido
    0	history_injury:16	hace
    0	calf_swelling:9	hard
    0	radiating_pain:29	hasta <the>
    0	radiating_pain:13	hasta el
    0	bladder_bowel:7	have
    0	sharp_pain:22	have ever
    0	numbness:-105	have gone
    0	numbness:13	have no
    0	severe_headache:30	head is
    0	severe_headache:24	headache ~ <the>
    0	chest_breath:107	heart
    0	osteoporosis:3	huesos
    0	sharp_pain:110	hurts like
    0	radiating_pain:58	hurts ~ <my>
    0	faint_dizzy:9	i <be> on
    0	faint_dizzy:48	i <become>
    0	self_harm:2	i want
    0	self_harm:5	i ~ <become>
    0	radiating_pain:14 numbness:12 faint_dizzy:16 self_harm:-6	i ~ <the>
    0	numbness:11	i ~ can
    0	numbness:-10 self_harm:13	i ~ to
    0	tingling:55	if ~ <be>
    0	weakness:-3	in <my> <part>
    0	numbness:-10	inner
    0	numbness:70	it <be> not
    0	numbness:-2	it when i
    0	sharp_pain:13	it ~ <the>
    0	numbness:33	it ~ else
    0	history_disc:2	it ~ painful
    0	calf_swelling:8	la otra
    0	weakness:48	las
    0	history_injury:42	last week
    0	numbness:11	late+:
    0	weakness:24	late+arm
    0	worsening:-3 persistent_beyond_72h:10	late+been
    0	persistent_beyond_72h:2	late+desde
    0	persistent_beyond_72h:65	late+easing
    0	saddle_numbness:7	late+feel
    0	worsening:34	late+hip
    0	persistent_beyond_72h:45	late+hurt
    0	sharp_pain:-6 worsening:21 persistent_beyond_72h:57 faint_dizzy:-8	late+i
    0	sharp_pain:-24 persistent_beyond_72h:3	late+in
    0	persistent_beyond_72h:19	late+is
    0	persistent_beyond_72h:49	late+la
    0	tingling:18	late+like
    0	persistent_beyond_72h:15	late+nada
    0	bladder_bowel:5	late+need
    0	numbness:46	late+numb
    0	worsening:-12	late+of
    0	history_injury:-9	late+on
    0	persistent_beyond_72h:36	late+se
    0	sharp_pain:90	late+shooting
    0	numbness:6	late+tengo
    0	persistent_beyond_72h:7	late+todavia
    0	worsening:16	late+volvio
    0	self_harm:24	late+with
    0	calf_swelling:94	leg is
    0	sharp_pain:74	lightning
    0	numbness:-23 tingling:-47 chest_breath:41	like <the>
    0	weakness:31	like ~ ,
    0	tingling:62	like ~ <part>
    0	weakness:24	like ~ can
    0	sharp_pain:9	like ~ i
    0	numbness:42	like ~ not
    0	tingling:20	los
    0	allergic_reaction:9	los labios
    0	weakness:2	lost ~ <part>
    0	weakness:7	make
    0	numbness:7	mark
    0	worsening:74 persistent_beyond_72h:-8	mas
    0	history_injury:24	me cai
    0	tingling:1	me duerme
    0	history_injury:14	moto
    0	weakness:25	my keys
    0	history_injury:11	my tailbone
    0	tingling:18	my toes
    0	sharp_pain:10	neck
    0	history_injury:151	neck is
    0	bladder_bowel:57	need
    0	sharp_pain:57	needle
    0	bladder_bowel:59	never
    0	bladder_bowel:45	never ~ ,
    0	numbness:21	no ~ ahi
    0	numbness:84	not tell
    0	weakness:14	not turn
    0	numbness:17	not ~ <be>
    0	weakness:67	not ~ what
    0	worsening:79	now ~ pain
    0	saddle_numbness:10	numb ~ <become>
    0	numbness:-122	numb ~ no
    0	numbness:14	of ~ <have>
    0	numbness:4	of ~ as
    0	history_injury:32	off <my>
    0	history_injury:5	off <my> bike
    0	faint_dizzy:18	off <the>
    0	history_injury:31	off ~ bike
    0	worsening:58 persistent_beyond_72h:-83 history_injury:61	on <day>
    0	fever:18 self_harm:34	on ~ ,
    0	numbness:-4	on ~ <be>
    0	numbness:-16 tingling:4	on ~ <my>
    0	tingling:23	on ~ of
    0	sharp_pain:43 weakness:14 severe_headache:27	out of
    0	numbness:2	outside
    0	numbness:2	over <the>
    0	tingling:12	p
    0	sharp_pain:3	pain <be>
    0	worsening:29	pain <keep>
    0	radiating_pain:-12	pain in <my>
    0	worsening:47	pain keeps
    0	sharp_pain:11	pain ~ ,
    0	sharp_pain:13	pain ~ <side>
    0	sharp_pain:17 radiating_pain:14 worsening:26 persistent_beyond_72h:-6	pain ~ <the>
    0	worsening:18	pain ~ and
    0	sharp_pain:-22	pain ~ into
    0	worsening:71	pain ~ up
    0	worsening:2	para
    0	radiating_pain:57	para ~ <part>
    0	numbness:10	parts <have>
    0	saddle_numbness:13	peeing
    0	sharp_pain:7	pick
    0	emergency:16	please
    0	numbness:7	private parts <have>
    0	numbness:25	private ~ <have>
    0	calf_swelling:27	que <the> otra
    0	calf_swelling:2	que ~ otra
    0	tingling:61	rato
    0	calf_swelling:18	roja
    0	faint_dizzy:19	room
    0	radiating_pain:8	round ~ <the>
    0	tingling:44	running ~ <my>
    0	tingling:19	running ~ <part>
    0	self_harm:15	s the
    0	bladder_bowel:64	sale
    0	pregnancy_symptom:44	semanas
    0	sharp_pain:26	sharp
    0	sharp_pain:-126	sharp ~ .
    0	pregnancy_symptom:1	she
    0	radiating_pain:81	shooting ~ ,
    0	numbness:45	si ~ en
    0	severe_headache:11	sick
    0	numbness:11	siente
    0	tingling:49	skin of
    0	severe_headache:34	skull
    0	emergency:37	so ~ ,
    0	weakness:9	so ~ <be>
    0	numbness:15	someone
    0	radiating_pain:15	starts
    0	radiating_pain:10	starts ~ <part>
    0	weakness:50	strength
    0	history_injury:10	tailbone
    0	persistent_beyond_72h:6	th
    0	tingling:18 bladder_bowel:1	that
    0	tingling:-3 worsening:3 pregnancy_symptom:-1	the
    0	persistent_beyond_72h:66	the #
    0	allergic_reaction:21	the hot
    0	saddle_numbness:3	thighs
    0	allergic_reaction:3	throat
    0	allergic_reaction:28	throat <feel>
    0	allergic_reaction:90	throat feels
    0	worsening:3	to <become>
    0	sharp_pain:-14	to <my>
    0	radiating_pain:98	to <the> <part>
    0	sharp_pain:-20 radiating_pain:120	to my
    0	numbness:1 worsening:20	to ~ ,
    0	emergency:49	to ~ <time>
    0	sharp_pain:20 radiating_pain:29 numbness:7	to ~ i
    0	weakness:43	to ~ up
    0	severe_bruising:18	toda <the>
    0	severe_bruising:24	toda la
    0	persistent_beyond_72h:9	todavia
    0	faint_dizzy:28	todo
    0	emergency:2	ward
    0	numbness:3	wearing
    0	history_injury:11	weeks ago
    0	allergic_reaction:2	whatever ~ <the>
    0	weakness:-18	when
    0	self_harm:29	with ~ <the>
    0	emergency:40	words
    0	emergency:10	words ~ out
    0	sharp_pain:24	worst pain
    0	self_harm:38	would
    0	persistent_beyond_72h:2	would ~ by
    0	numbness:14	y ni
    0	persistent_beyond_72h:15 pregnancy_symptom:5	y ~ <be>
    0	radiating_pain:31	y ~ en
    0	tingling:13	yes ~ in
    0	saddle_numbness:23	zona
    """#
}
