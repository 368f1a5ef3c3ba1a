/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0x6ae08283593b3c40

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -65	sharp_pain:-101 radiating_pain:-163 weakness:-102 numbness:-122 tingling:-111 worsening:-110 persistent_beyond_72h:-96 history_disc:-350 history_injury:-306 osteoporosis:-254 pregnancy_symptom:-222 bladder_bowel:-273 saddle_numbness:-212 chest_breath:-228 calf_swelling:-232 fever:-192 severe_headache:-227 faint_dizzy:-177 allergic_reaction:-189 severe_bruising:-220 emergency:-136 self_harm:-177	
    -127	sharp_pain:23 numbness:20 worsening:23 persistent_beyond_72h:-3 pregnancy_symptom:-8 bladder_bowel:-23 saddle_numbness:-60 calf_swelling:-6 severe_bruising:-20	{good}
    -111	weakness:14 numbness:-22 persistent_beyond_72h:-24 saddle_numbness:-8 faint_dizzy:26 emergency:10	{denied}
    -102		{over}
    -75		{uncertain}
    -70		?
    -52		{hypothetical}
    -42		{earlier}
    -42		{otherPerson}
    40	sharp_pain:-25 worsening:-23 persistent_beyond_72h:-26 history_disc:-24 history_injury:1 osteoporosis:-43 pregnancy_symptom:-78 bladder_bowel:-142 saddle_numbness:-78 chest_breath:-32 calf_swelling:-1 fever:-57 severe_headache:-6 faint_dizzy:-142 allergic_reaction:-26 emergency:-110 self_harm:-70	<the> <part>
    36	radiating_pain:-3 numbness:-1 tingling:2 worsening:-31 persistent_beyond_72h:-18 history_disc:-28 pregnancy_symptom:-21 bladder_bowel:-77 saddle_numbness:-65 chest_breath:-77 calf_swelling:-37 fever:-63 severe_headache:-24 faint_dizzy:-69 allergic_reaction:-5 emergency:-10 self_harm:-80	<my> <part>
    33	weakness:20 saddle_numbness:2	can not
    33	sharp_pain:-20 weakness:-5 numbness:-10 tingling:-8 worsening:-48 persistent_beyond_72h:-52 osteoporosis:-7 saddle_numbness:-17 chest_breath:-53 fever:-26 severe_headache:-21 allergic_reaction:-1 severe_bruising:-20 self_harm:-49	la
    33	sharp_pain:-8 radiating_pain:-21 weakness:3 numbness:-19 tingling:-18 worsening:-84 persistent_beyond_72h:-53 history_disc:-3 history_injury:-26 osteoporosis:-53 pregnancy_symptom:-50 saddle_numbness:-12 calf_swelling:-18 fever:-50 severe_headache:-6 faint_dizzy:-58 allergic_reaction:-10 severe_bruising:-35 emergency:-55 self_harm:-36	my
    31	sharp_pain:-4 numbness:10 worsening:-18 persistent_beyond_72h:-45 history_injury:-14 osteoporosis:-11 pregnancy_symptom:-30 bladder_bowel:-57 chest_breath:-24 calf_swelling:3 fever:-39 severe_headache:-29 faint_dizzy:-61 allergic_reaction:-13 emergency:-33 self_harm:-35	<side> <part>
    31	worsening:130	late+worse
    30	worsening:67	late+than
    -28		or
    27	sharp_pain:-42 numbness:-13 tingling:-40 worsening:41 persistent_beyond_72h:-46 history_injury:-17 bladder_bowel:-44 chest_breath:-15 severe_headache:-5 severe_bruising:-21 emergency:-38	up
    26	sharp_pain:-12 radiating_pain:30 numbness:16 persistent_beyond_72h:-15 history_injury:27 bladder_bowel:-13 chest_breath:-28 severe_headache:-70 faint_dizzy:-17 emergency:-17	, ~ <part>
    -25		<the> ~ ?
    25	sharp_pain:-9 radiating_pain:-2 weakness:-39 numbness:-4 tingling:-41 persistent_beyond_72h:-6 pregnancy_symptom:-45 bladder_bowel:-18 chest_breath:-15 calf_swelling:4 fever:-9 faint_dizzy:-12 allergic_reaction:-6 severe_bruising:-2 emergency:-6 self_harm:-16	is
    24	sharp_pain:-3 radiating_pain:-33 weakness:-42 numbness:-8 worsening:-23 persistent_beyond_72h:-25 pregnancy_symptom:-2 saddle_numbness:-23 chest_breath:-14 fever:-64 severe_headache:-18 faint_dizzy:-16 severe_bruising:-29 emergency:13 self_harm:-29	in
    22	weakness:18	. ~ <the>
    -22	numbness:16 tingling:11 persistent_beyond_72h:16 self_harm:31	late+my
    22	weakness:-37 worsening:-18 persistent_beyond_72h:110	late+no
    22	sharp_pain:-106 persistent_beyond_72h:187	late+pain
    22	worsening:95	late+today
    20	sharp_pain:-17	. ~ <part>
    20	sharp_pain:-6 radiating_pain:-10 weakness:-5 numbness:-21 tingling:-9 worsening:-32 persistent_beyond_72h:-32 osteoporosis:-13 pregnancy_symptom:-21 calf_swelling:-4 severe_headache:-15 emergency:-1	/do$/
    -20	sharp_pain:-10 radiating_pain:27 weakness:4 tingling:25 worsening:-3 persistent_beyond_72h:8 calf_swelling:-10 severe_headache:4 allergic_reaction:-4 severe_bruising:16	<the> ~ ,
    19	sharp_pain:-28 numbness:-1 tingling:20 worsening:-21 calf_swelling:-39 allergic_reaction:19 emergency:-19 self_harm:-27	/^bu/
    -19		no ~ en
    18	sharp_pain:-52 radiating_pain:-17 numbness:11 tingling:-25 worsening:-10 persistent_beyond_72h:-20 osteoporosis:-20 pregnancy_symptom:-38 bladder_bowel:-12 saddle_numbness:-17 calf_swelling:-29 fever:-6 severe_headache:-52 faint_dizzy:-15 allergic_reaction:-35 severe_bruising:-38 emergency:-48 self_harm:-83	el
    18	sharp_pain:-28 radiating_pain:-3 weakness:-22 tingling:-38 history_disc:2 saddle_numbness:-38 severe_headache:-8 severe_bruising:-17	y
    -17	radiating_pain:-30 weakness:12 worsening:-7 persistent_beyond_72h:-2 saddle_numbness:-49 chest_breath:-1 fever:-20 severe_headache:-10 allergic_reaction:-9	/^ma/
    17	sharp_pain:-24 radiating_pain:-28 weakness:-14 numbness:-13 tingling:-4 worsening:1 history_disc:-2 history_injury:-34 osteoporosis:-12 pregnancy_symptom:-29 bladder_bowel:-31 saddle_numbness:-18 chest_breath:-17 calf_swelling:-92 fever:-27 severe_headache:-1 faint_dizzy:-25 allergic_reaction:-21 severe_bruising:-88 emergency:-15 self_harm:-24	/ing/
    -17		do
    17	sharp_pain:2 radiating_pain:-40 weakness:-30 numbness:-42 tingling:-53 worsening:-69 persistent_beyond_72h:-42 history_disc:4 history_injury:-9 pregnancy_symptom:-61 bladder_bowel:-14 saddle_numbness:-52 calf_swelling:-81 fever:-68 severe_headache:-32 allergic_reaction:-12 severe_bruising:-58 self_harm:-47	me
    16	radiating_pain:-1 tingling:19 worsening:-42 persistent_beyond_72h:-43 osteoporosis:-22 bladder_bowel:1 calf_swelling:-12 fever:-29 severe_headache:-23 severe_bruising:-6 emergency:-34	/^pi/
    16	sharp_pain:-31 numbness:22 severe_headache:-22	/umb$/
    16	sharp_pain:-24 radiating_pain:113 weakness:-104 numbness:-16 tingling:21 worsening:-36 persistent_beyond_72h:-12 history_injury:-13 calf_swelling:-4 severe_headache:-36 allergic_reaction:-5	<part> ~ <part>
    16	sharp_pain:32 radiating_pain:29 weakness:8 numbness:12 tingling:6 worsening:-4 persistent_beyond_72h:18 bladder_bowel:-59 saddle_numbness:-6 calf_swelling:-4 fever:-26 severe_headache:-18 faint_dizzy:-2 allergic_reaction:-1 severe_bruising:-11 self_harm:-45	<the> ~ <part>
    16	weakness:56 numbness:12 persistent_beyond_72h:-23 fever:40	<the> ~ no
    16	persistent_beyond_72h:-27	late+more
    16	bladder_bowel:2	no puedo
    16	sharp_pain:-34 numbness:12	of ~ <part>
    15	sharp_pain:-9 pregnancy_symptom:96 fever:-18	# <time>
    -15		, ~ since
    15	weakness:39	. ~ not
    15	sharp_pain:-19 radiating_pain:-3 weakness:-25 tingling:-19 worsening:-51 persistent_beyond_72h:-31 history_injury:-47 osteoporosis:-17 bladder_bowel:-69 saddle_numbness:-83 calf_swelling:-11 fever:-29 faint_dizzy:-10 severe_bruising:-23	/^he/
    15	radiating_pain:20 weakness:-17 numbness:-32 tingling:-7 history_injury:14 osteoporosis:-43 pregnancy_symptom:-18 chest_breath:-28 fever:-71 severe_headache:-4 faint_dizzy:-2 allergic_reaction:-23 severe_bruising:-14 emergency:-27	/^pa/
    15	self_harm:16	/^thi/
    15	sharp_pain:-11 numbness:40 saddle_numbness:-8	/^toe/
    15	sharp_pain:-11 radiating_pain:-7 weakness:-2 numbness:-15 worsening:-42 history_disc:-17 history_injury:-6 bladder_bowel:-3 saddle_numbness:-28 chest_breath:-34 calf_swelling:-30 fever:-53 faint_dizzy:-14 severe_bruising:-8 emergency:-62 self_harm:-64	/es$/
    15	numbness:49 worsening:-41 persistent_beyond_72h:-37 severe_headache:-2	/mb$/
    15	sharp_pain:-43 weakness:11 numbness:-12 calf_swelling:-2 fever:-4 faint_dizzy:-24 emergency:-22	/ps$/
    -15	weakness:61	<my> <person>
    -15		<person> <be>
    15		i can not
    15	sharp_pain:-57 persistent_beyond_72h:95	late+hurts
    -15	numbness:9	no <be>
    15	persistent_beyond_72h:57	not <become>
    -15		stabbing pain
    14	pregnancy_symptom:21	, ~ #
    -14		, ~ as
    14	sharp_pain:-3 radiating_pain:-56 weakness:-102 allergic_reaction:4 severe_bruising:19	/^bl/
    14	sharp_pain:13 weakness:-56 numbness:-87 tingling:-72 worsening:-10 persistent_beyond_72h:25 osteoporosis:-7 chest_breath:-4 calf_swelling:-5	/^dol/
    14	weakness:-16 numbness:-68 worsening:16 persistent_beyond_72h:-11 emergency:-7 self_harm:-13	/^wors/
    -14	sharp_pain:-12 numbness:-36 worsening:5 pregnancy_symptom:-10 saddle_numbness:-2 calf_swelling:-25 allergic_reaction:-60 severe_bruising:-19	/ay$/
    -14		/ders$/
    -14		/ders/
    -14		/hap/
    -14		/lders/
    14	weakness:-53 numbness:16 saddle_numbness:51	/numb$/
    14	radiating_pain:-19 weakness:-13 persistent_beyond_72h:-47 saddle_numbness:-17 chest_breath:-16 faint_dizzy:-38 emergency:-29	/ors/
    -14	numbness:-69	/ren/
    14	radiating_pain:-63 weakness:-70 worsening:-36 persistent_beyond_72h:-7 chest_breath:32 allergic_reaction:-16	/spi/
    14	weakness:-9 numbness:-12 worsening:60 persistent_beyond_72h:-2 emergency:-5	/wors/
    14	bladder_bowel:38 chest_breath:38 faint_dizzy:64	<have> to
    -14		<have> ~ ,
    -14	history_injury:72	<my> ~ <time>
    14	sharp_pain:4 weakness:-41	<the> dolor
    -14		and ~ .
    -14		can i
    14	tingling:-4 persistent_beyond_72h:-29 bladder_bowel:16	no ~ <the>
    14	weakness:-15 numbness:25 tingling:-16	numb
    14	sharp_pain:7 weakness:-12 tingling:-2 history_injury:-25 severe_headache:-14 faint_dizzy:-31 emergency:-11 self_harm:-5	s
    -14	numbness:48	sharp pain
    -14		shoulders
    -14		si <be>
    14	weakness:-7	when i
    13		, ~ today
    13	persistent_beyond_72h:-2 self_harm:53	. ~ <be>
    13		. ~ <side>
    13		. ~ ?
    13	worsening:39	/^ea/
    -13	sharp_pain:-11 weakness:-1 numbness:-9 worsening:13 persistent_beyond_72h:-1 history_injury:48 severe_headache:-22	/^me/
    -13	sharp_pain:-10 tingling:-12 pregnancy_symptom:36	/^mi/
    13	sharp_pain:-21 weakness:-14	/^ur/
    -13		/aja/
    13	sharp_pain:-22 weakness:-3 tingling:12	/alf/
    13	weakness:-3 numbness:-32 emergency:19	/elp/
    13	weakness:-54 faint_dizzy:40	/ert/
    13	sharp_pain:9 radiating_pain:-26 weakness:-1 persistent_beyond_72h:-13 emergency:-28	/ike$/
    13	sharp_pain:-8 radiating_pain:-18 numbness:-25 tingling:-38 persistent_beyond_72h:-13 osteoporosis:-26 pregnancy_symptom:-4 saddle_numbness:-29 calf_swelling:-7 severe_headache:-5 severe_bruising:-3 emergency:-1	/ing$/
    13	weakness:-21 emergency:27	/lp$/
    13	weakness:-2 persistent_beyond_72h:-2 allergic_reaction:10	/nch/
    -13		/pt$/
    13	sharp_pain:-6	/ram/
    13	sharp_pain:-47 weakness:25 numbness:25 saddle_numbness:-4	/toe/
    -13	sharp_pain:17 tingling:12 severe_headache:10 allergic_reaction:37	<my> ~ ,
    13	weakness:-32 tingling:32	<part> .
    13	sharp_pain:-15 radiating_pain:-29 weakness:-1 tingling:-29 worsening:-9 persistent_beyond_72h:-23 history_injury:15 saddle_numbness:-25 chest_breath:-12 fever:-14 faint_dizzy:-14 emergency:-23 self_harm:-10	<part> <be>
    -13		de ~ ,
    13		i ~ #
    13	weakness:-4 worsening:-8 self_harm:-48	it <be>
    13	weakness:-7 numbness:-29 bladder_bowel:-97 severe_headache:-3 emergency:-1	it s
    -13	tingling:5 persistent_beyond_72h:3	late+.
    13		late+mas
    -13	radiating_pain:-34 numbness:-15 tingling:9 persistent_beyond_72h:20	late+to
    -13	tingling:-13	no tengo
    -13		no ~ pain
    13	weakness:-23 numbness:-28 tingling:-34 persistent_beyond_72h:-3 osteoporosis:-31 pregnancy_symptom:-31 saddle_numbness:-27 fever:-25 severe_headache:-11 allergic_reaction:-31	to
    13	sharp_pain:-43 radiating_pain:88	to ~ <part>
    13	numbness:22	yes ~ no
    12	sharp_pain:-13	# ~ <part>
    12	sharp_pain:11 fever:12	# ~ <the>
    12		# ~ and
    -12	weakness:4	, no
    12	severe_headache:27	, ~ <have>
    12	sharp_pain:-13 numbness:-14 worsening:-59 history_injury:-32 saddle_numbness:14 chest_breath:-17 calf_swelling:-19 severe_headache:-30 faint_dizzy:-35	/^ar/
    -12		/^fre/
    12	numbness:-12 worsening:-5 emergency:12	/^help/
    12	sharp_pain:-12 weakness:32 numbness:-25 tingling:-5 worsening:-14 persistent_beyond_72h:-1 history_injury:-31 pregnancy_symptom:-17 saddle_numbness:-8 chest_breath:-16 calf_swelling:2 fever:-21 severe_headache:-18 faint_dizzy:-24 severe_bruising:-24 emergency:-17 self_harm:-53	/^le/
    -12		/^opt/
    -12	radiating_pain:8 tingling:-38 bladder_bowel:-1	/^re/
    12	sharp_pain:-5 radiating_pain:-13 numbness:-15 worsening:-18 history_disc:42 osteoporosis:13 bladder_bowel:-20 fever:-2 faint_dizzy:39	/^sp/
    -12		/^stop/
    -12	numbness:29 tingling:-46	/^ta/
    12	weakness:-22 numbness:15	/art/
    -12		/bri/
    12	sharp_pain:-17 worsening:-33 persistent_beyond_72h:-22 severe_headache:-3	/ded/
    -12		/eci/
    -12		/eli/
    12	sharp_pain:-39 weakness:-8 numbness:-31 tingling:-24 persistent_beyond_72h:-37 emergency:112	/elp$/
    -12	numbness:-42	/end/
    12	sharp_pain:-21 weakness:-4 worsening:78 persistent_beyond_72h:-20	/eor/
    12	sharp_pain:6 weakness:-6 tingling:-8 emergency:-8 self_harm:-8	/ever/
    12	severe_headache:-3	/every/
    -12		/fre/
    12	sharp_pain:-3 emergency:27	/help$/
    12	weakness:-2 numbness:-3 persistent_beyond_72h:-2 emergency:15	/help/
    -12		/her$/
    12	weakness:-9 pregnancy_symptom:73	/ick/
    12	sharp_pain:-5 radiating_pain:-12 numbness:-26 saddle_numbness:-43 faint_dizzy:-5 allergic_reaction:-19 severe_bruising:-2	/ill/
    12	tingling:-43	/ip$/
    12	numbness:-46 persistent_beyond_72h:2	/lie/
    -12		/mag/
    -12		/opt/
    12	sharp_pain:-34 weakness:-15 numbness:-17 worsening:104 persistent_beyond_72h:-1	/peor/
    -12		/tif/
    -12		<be> worse
    -12		<be> ~ or
    -12		<my> ~ ?
    -12	numbness:12	<person> ~ <part>
    -12		back to
    -12		but ~ <be>
    -12		chest pain
    -12		en el
    12		had to
    12	emergency:50	help
    -12		i ~ with
    12		it ~ ,
    -12		it ~ yesterday
    12	sharp_pain:-48 persistent_beyond_72h:120	late+dolor
    12	sharp_pain:-25 weakness:-16 numbness:14 worsening:-11 persistent_beyond_72h:83	late+not
    12	worsening:13	late+peor
    12	worsening:56	late+que
    12	worsening:56	late+yesterday
    12		normal ~ <the>
    12	weakness:-7	not ~ ,
    12	sharp_pain:95 persistent_beyond_72h:-12	pain ~ #
    -12	weakness:3	to ~ .
    12	self_harm:35	want to
    11	pregnancy_symptom:55	# weeks
    11		, <be>
    -11		, all
    11		, it
    11	weakness:36	. ~ ,
    11		. ~ :
    11		. ~ in
    11	sharp_pain:31 numbness:-30 worsening:28 pregnancy_symptom:-21 saddle_numbness:-5 emergency:-10	/^ag/
    11		/^big/
    11	weakness:-52	/^el/
    11	weakness:40 numbness:-33 tingling:-7	/^fl/
    -11		/^ni/
    -11		/^tend/
    11	sharp_pain:-6 radiating_pain:-7 tingling:-5 worsening:-16 persistent_beyond_72h:-41 pregnancy_symptom:-8 bladder_bowel:-47 saddle_numbness:-24 chest_breath:-8 fever:-14 severe_headache:-30 faint_dizzy:-32 severe_bruising:-3 emergency:-7 self_harm:11	/^to/
    -11	worsening:-10 persistent_beyond_72h:-6 bladder_bowel:-13 saddle_numbness:10 chest_breath:11 calf_swelling:-1 severe_headache:-2 faint_dizzy:8	/^wh/
    11	worsening:12	/aid/
    11		/ano$/
    11	persistent_beyond_72h:-47 bladder_bowel:24	/ano/
    -11	numbness:-23	/app/
    -11		/aut/
    11		/big/
    -11		/cel/
    -11		/cio/
    -11		/ede/
    -11		/end$/
    11	numbness:-33 persistent_beyond_72h:-9	/eo$/
    -11	sharp_pain:-1 radiating_pain:-30 weakness:3 numbness:-3 tingling:-26 worsening:8 persistent_beyond_72h:-19 history_injury:-4 osteoporosis:-8 pregnancy_symptom:-20 saddle_numbness:-28 fever:-12 severe_headache:-18 faint_dizzy:-38 allergic_reaction:-14 severe_bruising:-5 emergency:-40	/er$/
    11	sharp_pain:-34	/esd/
    -11		/ext/
    11	sharp_pain:-7 tingling:-11 persistent_beyond_72h:-4 history_injury:-14 self_harm:22	/ier/
    -11		/iff/
    11	numbness:-23	/ir$/
    11	tingling:-7 history_disc:-15 pregnancy_symptom:66 fever:-38 severe_bruising:39	/ks$/
    11		/lder$/
    11	persistent_beyond_72h:-11 history_injury:29 pregnancy_symptom:-3 chest_breath:-48 calf_swelling:-6 fever:-26 severe_headache:-2 faint_dizzy:-32 allergic_reaction:-36 emergency:-16 self_harm:-66	/le$/
    11	sharp_pain:-95 persistent_beyond_72h:-27	/lf$/
    -11		/mai/
    11	weakness:-1 numbness:-26 tingling:-31 worsening:-40 saddle_numbness:36 faint_dizzy:-28 emergency:-3	/na$/
    11		/nger/
    11	weakness:-19 persistent_beyond_72h:-15	/rat/
    11	sharp_pain:-23 numbness:25 worsening:-1 persistent_beyond_72h:-18 pregnancy_symptom:-19 saddle_numbness:14 chest_breath:-1 fever:-13 severe_headache:-12 faint_dizzy:-36 allergic_reaction:-69 severe_bruising:-23 self_harm:-24	/umb/
    11	radiating_pain:-2 weakness:-19 numbness:2 tingling:-43 persistent_beyond_72h:-7 history_injury:-16 osteoporosis:-16 pregnancy_symptom:-18 bladder_bowel:-21 saddle_numbness:-13 faint_dizzy:5 allergic_reaction:-5 emergency:-23	/ver/
    11	weakness:-14 numbness:126 tingling:-36	<be> <the> <part>
    11		<be> ~ #
    11	radiating_pain:-3 numbness:3 persistent_beyond_72h:-18 osteoporosis:-25 saddle_numbness:-4 chest_breath:-37 calf_swelling:17 fever:-7 emergency:2	<be> ~ <the>
    11		<have> ~ up
    -11	emergency:50	<my> ~ <count>
    11	weakness:8 numbness:14 bladder_bowel:-34 saddle_numbness:-31 chest_breath:-47 faint_dizzy:-45 emergency:-31 self_harm:-34	<my> ~ <part>
    -11	sharp_pain:-13 weakness:32 worsening:-22 history_disc:17 calf_swelling:47	<part> ~ ,
    11	weakness:-4	<the> ~ y
    11	numbness:-2 tingling:25 calf_swelling:-2	and ~ <part>
    11	weakness:-12 numbness:38	can ~ <feel>
    -11	radiating_pain:-52 persistent_beyond_72h:-20 allergic_reaction:-19 emergency:-20	de
    11	sharp_pain:6	en la
    -11		for ~ ,
    -11		have not
    -11		he
    -11	sharp_pain:46 weakness:-9	if
    11	radiating_pain:54 persistent_beyond_72h:-25	it ~ <part>
    -11	sharp_pain:-15 persistent_beyond_72h:63	late+#
    -11		late+?
    11	sharp_pain:-14 worsening:9 persistent_beyond_72h:39 history_injury:-1 allergic_reaction:-2 self_harm:-1	late+it
    11	worsening:50	late+was
    -11	sharp_pain:76	no ~ dolor
    -11		no ~ no
    -11		not <have>
    11	weakness:37 numbness:-1 bladder_bowel:-9 severe_headache:49	not ~ <the>
    11	weakness:42 numbness:-7 worsening:15 persistent_beyond_72h:-7 bladder_bowel:15 self_harm:-8	not ~ it
    11	sharp_pain:-15 weakness:-30 tingling:-1 worsening:-7 persistent_beyond_72h:-25 history_injury:21 bladder_bowel:-25 calf_swelling:-1 severe_headache:-18 allergic_reaction:-19 self_harm:19	on
    11		shoulder
    11	numbness:-5	will not
    -11		ya
    10	worsening:-14 persistent_beyond_72h:14	# ~ <be>
    10		, <be> <the>
    -10		, <feel>
    10	tingling:-4	, <the>
    10	sharp_pain:29 radiating_pain:21 numbness:24 persistent_beyond_72h:-6 severe_headache:6 severe_bruising:-1	, ~ <the>
    10	numbness:31	, ~ no
    -10	sharp_pain:-1 weakness:10 tingling:8 worsening:-11 pregnancy_symptom:-13 saddle_numbness:-5 severe_headache:-6 allergic_reaction:-4 severe_bruising:-3 emergency:6	.
    10		. <part>
    10		. ~ <my>
    10	weakness:-18 numbness:8	. ~ no
    -10	persistent_beyond_72h:123	/^ach/
    10	sharp_pain:188	/^agon/
    -10		/^her/
    10	faint_dizzy:8	/^kee/
    -10		/^lis/
    -10		/^list/
    -10		/^mes/
    -10		/^new$/
    -10		/^onc/
    -10		/^once/
    -10		/^opt$/
    -10		/^sur/
    10	emergency:20	/^urg/
    10		/^urge/
    -10		/^who$/
    -10	faint_dizzy:34	/^who/
    10	sharp_pain:109	/agon/
    10	chest_breath:68	/air/
    -10		/aja$/
    10	calf_swelling:3	/alf$/
    10	radiating_pain:-1 persistent_beyond_72h:-14 saddle_numbness:-8 severe_headache:-12 allergic_reaction:4	/and$/
    10		/ap$/
    10	sharp_pain:-17 worsening:-23 persistent_beyond_72h:-5 pregnancy_symptom:-28 saddle_numbness:-43 chest_breath:-15 faint_dizzy:-27 allergic_reaction:-2 emergency:-1	/arm/
    -10		/aso/
    10	weakness:13	/ate/
    10		/both$/
    10	radiating_pain:28 emergency:-2	/ciati/
    -10		/cle/
    -10	persistent_beyond_72h:-5	/did/
    -10		/dri/
    10		/eca/
    10	worsening:-12 bladder_bowel:30 saddle_numbness:-16 calf_swelling:12 faint_dizzy:-17	/ee$/
    -10	weakness:13 numbness:37 saddle_numbness:38	/ell$/
    -10		/emo/
    10	persistent_beyond_72h:-2	/empe/
    -10	pregnancy_symptom:5	/ese/
    10	sharp_pain:-4 weakness:-20 numbness:-29 tingling:14 worsening:-18 bladder_bowel:38 self_harm:-32	/et$/
    -10		/fic/
    10	sharp_pain:-34 weakness:8 numbness:30	/foot$/
    10	sharp_pain:-28 numbness:-25 severe_headache:68 faint_dizzy:21	/head/
    10	chest_breath:-12 faint_dizzy:6 allergic_reaction:-11 severe_bruising:-2 self_harm:-15	/hen/
    -10		/ien$/
    -10	tingling:11	/ito/
    10	numbness:-4 faint_dizzy:72	/kee/
    -10		/mbe/
    -10		/mber$/
    -10		/mber/
    -10	sharp_pain:6	/nos$/
    -10		/nos/
    10	sharp_pain:-1 tingling:-5 worsening:10 history_disc:10 pregnancy_symptom:-15	/now/
    10	sharp_pain:-19 saddle_numbness:-46	/oes$/
    10	sharp_pain:-16 tingling:18 saddle_numbness:-5 allergic_reaction:-8	/oes/
    10	sharp_pain:6 numbness:-12	/olor$/
    -10	allergic_reaction:1	/onc/
    -10		/once$/
    -10		/once/
    10	severe_headache:-32 faint_dizzy:52	/ons/
    10	sharp_pain:-50 weakness:5 numbness:18	/oot$/
    -10		/opt$/
    10		/oth$/
    -10		/pec/
    10	sharp_pain:-15 weakness:-6 worsening:69 persistent_beyond_72h:-15	/peo/
    10	sharp_pain:-2 radiating_pain:-23 persistent_beyond_72h:-40 bladder_bowel:-34 severe_headache:-6	/pin/
    10		/rgent/
    10	weakness:16	/rra/
    10	sharp_pain:7 bladder_bowel:-15 chest_breath:-51 fever:21	/ry$/
    -10	sharp_pain:-32 radiating_pain:-25 tingling:-90 persistent_beyond_72h:-46 osteoporosis:-4 calf_swelling:-9 fever:-29 faint_dizzy:-40 allergic_reaction:-39	/se$/
    10		/sh$/
    -10		/stop/
    -10		/sur/
    -10		/tende/
    -10		/ther$/
    10	sharp_pain:28 worsening:-89	/thr/
    -10	weakness:23	/ued/
    -10		/uede/
    -10		/uit$/
    -10		/umber/
    10		/under/
    10		/urg/
    10	persistent_beyond_72h:-12	/urge/
    10	emergency:18	/urgen/
    10	tingling:-8 persistent_beyond_72h:28 history_injury:7 pregnancy_symptom:-16 chest_breath:-10 calf_swelling:-8 faint_dizzy:-4 emergency:-8 self_harm:-1	/urt/
    -10		/who$/
    -10	faint_dizzy:2	/who/
    10	weakness:-25 numbness:-105 worsening:-8 persistent_beyond_72h:-13 faint_dizzy:132	/zy$/
    -10		<be> dolor
    10		<be> ~ <day>
    -10	radiating_pain:33	<be> ~ now
    10	pregnancy_symptom:28	<be> ~ y
    10	tingling:-2	<count> <part>
    -10		<have> ~ pain
    10	weakness:1	<my> <side>
    10	numbness:18 persistent_beyond_72h:20	<part> <have>
    -10		<part> ?
    -10		<part> pain
    -10		<part> ~ or
    -10	weakness:28 self_harm:10	<the> ~ .
    -10		<the> ~ but
    10	emergency:11	<the> ~ not
    -10		<the> ~ passed
    10		both
    10	weakness:-15 numbness:25	can not <feel>
    10		could not
    10	sharp_pain:2 weakness:-37 numbness:-15 persistent_beyond_72h:-9	dolor
    10	weakness:4 numbness:2	foot
    10	radiating_pain:-1	i have
    -10	faint_dizzy:43	i ~ ,
    -10		is gone
    10	sharp_pain:6 radiating_pain:-16 weakness:-7 tingling:-7 worsening:10 persistent_beyond_72h:-17 history_injury:3 osteoporosis:-19 pregnancy_symptom:-69 chest_breath:-36 calf_swelling:-39 fever:-18 faint_dizzy:-45 allergic_reaction:-8 severe_bruising:-36 emergency:-30 self_harm:-6	it
    -10	persistent_beyond_72h:2	late+all
    10		late+ayer
    -10		new
    10	sharp_pain:-22 weakness:-14 tingling:22	no .
    10	numbness:119 saddle_numbness:47	no <feel>
    10		no feeling
    10	numbness:18 tingling:-12	no ~ ,
    10		no ~ but
    10	sharp_pain:-8 numbness:89 saddle_numbness:56	not feel
    -10		once
    -10		opt
    -10		pain ~ worse
    -10		s worse
    10	sharp_pain:-47	se me
    10	weakness:-4	si ,
    10	tingling:40	si ~ no
    10		since yesterday
    10		so ~ i
    -10		stop
    10	worsening:77	va
    -10		who
    9	radiating_pain:-5 numbness:4 worsening:6 faint_dizzy:-4 emergency:15 self_harm:-41	, ~ <be>
    -9		, ~ you
    -9		. <feel>
    -9		. i
    9	numbness:53 tingling:10	. no
    9	sharp_pain:9 weakness:-40 tingling:18 worsening:-3 persistent_beyond_72h:-3	. ~ .
    9		/^ago/
    9	sharp_pain:-4 tingling:-16 persistent_beyond_72h:-65 emergency:21	/^ay/
    9	emergency:5	/^ayu/
    9	emergency:16	/^ayud/
    9		/^bur/
    9	sharp_pain:-14 radiating_pain:-16 weakness:10 numbness:-32 tingling:-31 worsening:-15 persistent_beyond_72h:-30 history_disc:-45 history_injury:8 osteoporosis:-13 pregnancy_symptom:-12 bladder_bowel:-4 saddle_numbness:-24 chest_breath:-14 calf_swelling:-11 fever:-28 allergic_reaction:-64 self_harm:-23	/^ca/
    9	numbness:-29 tingling:-10 persistent_beyond_72h:1 bladder_bowel:16 fever:-1 faint_dizzy:-1 allergic_reaction:-10 emergency:-12	/^da/
    9		/^desd/
    -9	sharp_pain:-55 weakness:-1 persistent_beyond_72h:-14 history_disc:2 history_injury:9 saddle_numbness:-48 chest_breath:-14 severe_headache:-18	/^di/
    -9	sharp_pain:-23 radiating_pain:-4 weakness:-96 numbness:32 tingling:-30 persistent_beyond_72h:-29 pregnancy_symptom:-4 saddle_numbness:6 emergency:-9	/^feel/
    -9		/^fel/
    9	numbness:4 tingling:20	/^fing/
    -9		/^free/
    9	numbness:45	/^hee/
    9	numbness:4	/^heel/
    9	weakness:-56 emergency:12	/^hel/
    9	weakness:-36 tingling:-10 osteoporosis:38 pregnancy_symptom:-46 bladder_bowel:-58 fever:-24 allergic_reaction:-49 self_harm:-7	/^hu/
    9	sharp_pain:9 numbness:-21 tingling:-20 persistent_beyond_72h:31 history_injury:27 emergency:-14	/^hur/
    9	radiating_pain:15 numbness:-12 tingling:-26 persistent_beyond_72h:23 emergency:-21	/^hurt/
    9	radiating_pain:-5 worsening:-1 history_injury:-34 chest_breath:-1	/^lo/
    -9		/^new/
    9	tingling:-23	/^one$/
    9		/^one/
    9	tingling:-9 persistent_beyond_72h:-8	/^ou/
    9		/^out/
    9	sharp_pain:13 radiating_pain:6 weakness:-10 tingling:-51 pregnancy_symptom:-8 bladder_bowel:-52 calf_swelling:-50 severe_headache:-2 faint_dizzy:-10 severe_bruising:-4 emergency:-1 self_harm:-35	/^pai/
    9	sharp_pain:10 weakness:-9 numbness:-4 tingling:-23 history_injury:3 saddle_numbness:-39 calf_swelling:-5 faint_dizzy:-10 allergic_reaction:-11 severe_bruising:-7 emergency:-1 self_harm:-47	/^pain/
    9	calf_swelling:19	/^red/
    9	numbness:-32 worsening:-31	/^sta/
    9	worsening:15	/^then/
    9	tingling:23	/^toes/
    9	sharp_pain:-11 weakness:-14 worsening:-3 history_injury:32	/^wee/
    9	weakness:27	/^wri/
    9	sharp_pain:21	/agony/
    9	radiating_pain:-9 weakness:-19 numbness:-7 tingling:22 persistent_beyond_72h:-26 osteoporosis:-20 calf_swelling:-18 fever:5 severe_headache:-47 allergic_reaction:-21 severe_bruising:-31 emergency:-32 self_harm:-36	/and/
    -9		/ans/
    -9		/appy$/
    -9		/appy/
    -9		/aso$/
    9	weakness:-66 numbness:-20 persistent_beyond_72h:-63 pregnancy_symptom:-4 severe_headache:-30 faint_dizzy:-48 allergic_reaction:-26 emergency:-15 self_harm:-35	/ati/
    9	emergency:98	/ayu/
    9		/ayud/
    9	sharp_pain:101 tingling:-6 worsening:-3	/azo/
    9	weakness:-9 allergic_reaction:29	/bur/
    9	radiating_pain:22 emergency:-4	/ciat/
    -9		/cri/
    9	sharp_pain:12 weakness:-48 numbness:6 tingling:-25 worsening:-10 history_injury:-19 bladder_bowel:-5 chest_breath:-2 faint_dizzy:-2 allergic_reaction:-10 self_harm:-14	/da$/
    9	bladder_bowel:3	/desd/
    9	bladder_bowel:28	/desde/
    -9	history_injury:7	/did$/
    9	sharp_pain:7 weakness:-16 numbness:-16 tingling:-13 persistent_beyond_72h:19 pregnancy_symptom:-17 saddle_numbness:-23 chest_breath:-19 calf_swelling:-13 fever:-36 faint_dizzy:-37 allergic_reaction:-12 emergency:-80	/dol/
    9		/dos$/
    9		/dos/
    9		/edi/
    9	sharp_pain:-75 persistent_beyond_72h:-12	/edo/
    -9		/ejor$/
    -9		/ender/
    9		/endo/
    9	sharp_pain:-20 weakness:-5 numbness:49 tingling:-1	/ens/
    9	numbness:-29 fever:2 self_harm:39	/eri/
    9		/esde$/
    9		/esde/
    -9	numbness:16 pregnancy_symptom:-6 saddle_numbness:48	/feel/
    9	sharp_pain:-18 weakness:8 numbness:29 tingling:2	/fing/
    9	numbness:24 tingling:16	/finge/
    -9		/free/
    9		/gent/
    9		/gony$/
    9	sharp_pain:19	/gony/
    -9		/happy/
    9	sharp_pain:-1 radiating_pain:-11 weakness:-3 numbness:-45 tingling:-1 severe_headache:35	/hea/
    9	weakness:-5	/hel/
    9	sharp_pain:-3 faint_dizzy:79 severe_bruising:16	/hol/
    -9		/how$/
    9	radiating_pain:13 weakness:-22 numbness:-2 tingling:-24 persistent_beyond_72h:30 history_injury:13 bladder_bowel:-8 fever:-13 faint_dizzy:-3	/hur/
    9	weakness:-23 numbness:-21 history_disc:15 history_injury:41 saddle_numbness:-18 emergency:-9	/hurt/
    9	sharp_pain:-44 weakness:-13	/igue/
    9	numbness:2 pregnancy_symptom:10 severe_headache:-1 faint_dizzy:-15 emergency:-8	/inc/
    9	numbness:6 tingling:1	/inger/
    9		/ink/
    -9	sharp_pain:-37 numbness:58 tingling:-3 persistent_beyond_72h:-58	/io$/
    -9	sharp_pain:-11 bladder_bowel:16 fever:10	/ld$/
    9	sharp_pain:8 weakness:-4	/like$/
    9		/live$/
    -9		/lleg/
    9	radiating_pain:23 weakness:-17 persistent_beyond_72h:-11	/lo$/
    9	emergency:26	/med/
    -9		/men/
    9		/mes$/
    9	sharp_pain:-33	/mpe/
    9		/ndo$/
    -9		/new$/
    9		/nsi/
    -9		/numbe/
    9	numbness:-143 allergic_reaction:16	/oil/
    -9		/oma/
    9	sharp_pain:-30 radiating_pain:-35 weakness:-8 worsening:-37 calf_swelling:-39 fever:23 severe_headache:-21 faint_dizzy:-27	/on$/
    9		/ony$/
    9	sharp_pain:34	/ony/
    9	tingling:-15	/ove/
    9	sharp_pain:38 radiating_pain:11 weakness:-46 tingling:-1 pregnancy_symptom:-21 bladder_bowel:-44 saddle_numbness:-1 severe_headache:-5 faint_dizzy:-1 emergency:-5 self_harm:-2	/pai/
    9	sharp_pain:18 radiating_pain:2 weakness:-8 numbness:-92 tingling:-5 bladder_bowel:-2 saddle_numbness:-6 severe_headache:-18 allergic_reaction:-1 emergency:-5 self_harm:-20	/pain/
    9		/part/
    -9		/quit$/
    -9		/ran/
    -9		/reat$/
    9	radiating_pain:10 tingling:-8 self_harm:-8	/rts$/
    9	weakness:-21 self_harm:-21	/rts/
    9		/sde$/
    9	bladder_bowel:5	/sde/
    -9		/tend/
    9	sharp_pain:-10 weakness:-1 numbness:-1 chest_breath:-13 calf_swelling:-11 severe_headache:-3	/th$/
    9	sharp_pain:-4 weakness:-5 worsening:-2 persistent_beyond_72h:-16 history_injury:-1 pregnancy_symptom:-3 chest_breath:-3 calf_swelling:-12 severe_headache:-27 severe_bruising:-3 self_harm:-23	/the/
    9	radiating_pain:22 worsening:14	/then$/
    9	radiating_pain:18 worsening:9	/then/
    -9	worsening:-2 allergic_reaction:-4	/ther/
    -9	sharp_pain:10 faint_dizzy:28	/thing/
    9	radiating_pain:-11 weakness:-16 numbness:-29 persistent_beyond_72h:10 history_injury:-1 chest_breath:-2 calf_swelling:-2 fever:-3 severe_headache:-24 faint_dizzy:-32 allergic_reaction:-24 emergency:-25	/tin/
    -9	sharp_pain:-15 weakness:-36 numbness:14 calf_swelling:-34 allergic_reaction:-32 emergency:-24	/to$/
    -9	numbness:-19 history_disc:52	/tom/
    -9	weakness:-3	/top/
    -9		/uien/
    -9	worsening:12	/uit/
    -9		/umbe/
    -9		/what$/
    9	allergic_reaction:7	/wher/
    9	allergic_reaction:2	/where/
    9	weakness:31	/wri/
    9		/yes$/
    9	emergency:51	/yud/
    9		/zzy$/
    9		/zzy/
    9		<be> #
    -9	pregnancy_symptom:-1 bladder_bowel:-10 emergency:-12 self_harm:42	<be> <the>
    -9		<be> <the> bit
    -9	tingling:-5	<be> ~ .
    -9		<become> now
    -9	radiating_pain:15 numbness:15 worsening:6	<become> ~ ,
    9	numbness:30	<have> ~ <feel>
    9		<have> ~ in
    -9	pregnancy_symptom:12	<have> ~ since
    -9		<my> <the>
    -9		<person> ~ <the>
    9	sharp_pain:-4 radiating_pain:14 numbness:-1 calf_swelling:25 allergic_reaction:14	<side> ~ <the>
    9	sharp_pain:12	<the> #
    -9	weakness:59 emergency:64	<the> <person>
    -9	emergency:24	<the> <the>
    -9	radiating_pain:28 tingling:-20	<the> ~ <side>
    -9	sharp_pain:38 radiating_pain:14	<the> ~ i
    -9		<time> but
    9		? ~ .
    9	sharp_pain:6	agony
    -9	self_harm:35	be
    9		better ~ ,
    -9		de ~ de
    9		desde
    -9		do i
    -9		do you
    -9		dolor en
    -9		dolor en <the>
    9		es normal
    -9		every day
    9	radiating_pain:9 weakness:-5	from ~ <part>
    9	sharp_pain:-11 numbness:-10 severe_bruising:8	from ~ to
    -9		gone now
    -9		he ~ <my>
    9	numbness:43	heel
    -9		hormigueo ~ <part>
    -9		i came
    -9		i did
    -9	sharp_pain:40	i ~ <have>
    9		i ~ at
    -9		i ~ if
    9	numbness:-2 tingling:12 faint_dizzy:78	in the
    -9	numbness:-2	in ~ ,
    -9	worsening:36	it ~ and
    -9		it ~ today
    -9		it ~ worse
    -9	weakness:13 worsening:6 persistent_beyond_72h:15	late+and
    -9		late+de
    9	worsening:32	late+has
    9	sharp_pain:1 weakness:-1 tingling:10 worsening:-1	like
    9	numbness:3	mano
    -9		mejor
    -9		mi
    -9		more ~ yesterday
    -9		no <be> dolor
    9	persistent_beyond_72h:57	no better
    9		normal ~ <part>
    9		not want to
    -9		not ~ and
    -9		not ~ pain
    9	bladder_bowel:84	not ~ to
    -9		number
    -9		o
    9	tingling:-3 calf_swelling:9	one
    9		pain ~ .
    9	weakness:43	pero ~ <the>
    9	calf_swelling:19	que <the>
    -9		quit
    9	tingling:24	si .
    -9		tender
    9	worsening:7	then
    9		toes
    -9		what
    -9		what if
    9	numbness:-21	would ~ <be>
    9		y hoy
    -9		you <have>
    9		you said
    -9		you ~ ?
    8		# ~ i
    8	sharp_pain:-8 pregnancy_symptom:12 fever:59	, #
    -8		, can
    -8	self_harm:36	, i
    8		. and
    8		. well
    8		. ~ si
    -8	weakness:8	/^any/
    -8		/^aut/
    -8		/^auto/
    8	weakness:-41 bladder_bowel:13	/^be/
    8		/^cad/
    8	calf_swelling:22 emergency:-3	/^calf/
    8	numbness:-29 allergic_reaction:6	/^cr/
    8	sharp_pain:-9 radiating_pain:-18 weakness:-4 tingling:-24 worsening:-15 persistent_beyond_72h:-29 history_disc:-8 history_injury:-21 saddle_numbness:-3 chest_breath:-6 calf_swelling:-27 fever:-6 severe_headache:-27 allergic_reaction:-46 severe_bruising:-53 emergency:-30	/^de/
    -8		/^did$/
    -8	history_injury:5	/^did/
    -8	emergency:33	/^dri/
    8		/^eas/
    -8	sharp_pain:-73 weakness:-29 numbness:-111 tingling:-3 worsening:-4 persistent_beyond_72h:-5 emergency:63	/^fa/
    -8		/^gre/
    8	sharp_pain:-11 weakness:58 numbness:1 worsening:-2 bladder_bowel:-20 saddle_numbness:-3 chest_breath:-13	/^han/
    8	weakness:1 worsening:-3 persistent_beyond_72h:-14 saddle_numbness:-9 calf_swelling:-2	/^hand/
    8	weakness:4	/^hold/
    -8		/^how$/
    8	persistent_beyond_72h:-2	/^int/
    8	radiating_pain:-16 weakness:45 numbness:-3	/^ke/
    8	weakness:32	/^mano/
    -8		/^may/
    -8	radiating_pain:-15 weakness:-25 numbness:-58 worsening:-55 persistent_beyond_72h:-2 pregnancy_symptom:-11 bladder_bowel:6 allergic_reaction:-7	/^ne/
    -8		/^of/
    -8	history_disc:2	/^op/
    8		/^ov/
    8		/^ove/
    -8		/^paso/
    8	radiating_pain:-1 weakness:-29 numbness:-22 severe_headache:-52 faint_dizzy:-13	/^pr/
    -8		/^quit/
    8	calf_swelling:6	/^red$/
    -8		/^rep/
    8	worsening:-35 allergic_reaction:36	/^sc/
    -8		/^stif/
    8	radiating_pain:-10 worsening:-17 calf_swelling:81 emergency:-10	/^sw/
    8	osteoporosis:28 self_harm:49	/^thin/
    8	worsening:-19 fever:1	/^thr/
    8		/^thu/
    -8		/^tra/
    8	self_harm:8	/^viv/
    8		/^vivi/
    8	tingling:29 self_harm:65	/^wak/
    8	sharp_pain:147	/^za/
    -8	numbness:34	/act/
    8		/aid$/
    -8		/ail/
    8		/ake/
    8	sharp_pain:-6 worsening:12 allergic_reaction:13	/amp/
    8	sharp_pain:-22 radiating_pain:-25 weakness:-19 numbness:-5 persistent_beyond_72h:-37 saddle_numbness:-13 severe_headache:-50 faint_dizzy:-4 severe_bruising:-22 emergency:-14	/ant/
    -8	saddle_numbness:11 chest_breath:22 allergic_reaction:47	/at$/
    -8		/auto/
    8	sharp_pain:12	/azo$/
    8	pregnancy_symptom:45	/bab/
    -8		/ber$/
    8	allergic_reaction:8	/bli/
    8	calf_swelling:22	/calf$/
    8	calf_swelling:49	/calf/
    8	sharp_pain:-6 radiating_pain:-31 weakness:-9 tingling:-25 saddle_numbness:-11 calf_swelling:-9 severe_bruising:-13 self_harm:-17	/ce$/
    8	sharp_pain:-10 radiating_pain:47 tingling:-41 worsening:-70 pregnancy_symptom:-12 allergic_reaction:-36	/cia/
    8	faint_dizzy:-7 self_harm:-1	/de$/
    -8		/des$/
    -8		/eare/
    -8		/eared/
    8	weakness:-3 numbness:-12	/eed/
    8		/ejora/
    8	numbness:-39 tingling:-5 allergic_reaction:-7 emergency:-14	/ele/
    -8	saddle_numbness:40	/eni/
    -8		/ers/
    -8	numbness:20 tingling:-31 saddle_numbness:-5 fever:-1 allergic_reaction:-1 emergency:-11 self_harm:-4	/ess/
    -8		/ew$/
    -8		/ext$/
    -8	numbness:68	/fel/
    -8		/free$/
    8	tingling:5 saddle_numbness:-13	/ger/
    -8		/good$/
    8	weakness:3 numbness:21 tingling:31 worsening:-9 persistent_beyond_72h:-19 saddle_numbness:-2	/hand/
    8		/heel$/
    8		/heel/
    -8	sharp_pain:-33	/ho$/
    8	weakness:15 numbness:-6	/hold$/
    8	weakness:14	/hold/
    8	sharp_pain:-19	/iendo/
    -8		/iff$/
    8	weakness:15	/inar/
    -8	tingling:4	/ins$/
    8		/ire$/
    -8		/isa/
    -8	radiating_pain:-8	/ith/
    8		/izzy$/
    8		/izzy/
    -8		/jor$/
    8		/jora/
    8	radiating_pain:-42	/lan/
    8		/lor$/
    -8		/magi/
    -8		/mail/
    8		/mano$/
    8	pregnancy_symptom:96	/mpi/
    8	weakness:-2 bladder_bowel:-9 allergic_reaction:-22	/ndo/
    -8		/new/
    8	sharp_pain:-2 radiating_pain:-12 weakness:-17 numbness:-13 tingling:-9 worsening:-67 persistent_beyond_72h:-10 history_disc:-21 osteoporosis:-2 pregnancy_symptom:-16 saddle_numbness:-3 chest_breath:-9 severe_headache:-23 severe_bruising:-37 emergency:-29 self_harm:-4	/ot$/
    -8	emergency:6	/our/
    -8		/paso$/
    -8		/paso/
    8		/rar$/
    -8		/reci/
    8	sharp_pain:-17 weakness:10	/rip$/
    -8	radiating_pain:114	/rre/
    -8		/saj/
    -8	weakness:-17 numbness:84	/sen/
    -8		/sent/
    -8	weakness:7 tingling:16 faint_dizzy:33	/she/
    8	sharp_pain:-53	/shi/
    8	numbness:-32 faint_dizzy:26 allergic_reaction:-5 emergency:-10	/sta/
    -8		/stif/
    -8		/stiff/
    -8		/stop$/
    -8		/tac/
    8	sharp_pain:7	/tan/
    8	persistent_beyond_72h:-9	/tengo/
    8	pregnancy_symptom:17	/ters$/
    8	pregnancy_symptom:12	/ters/
    8		/thu/
    -8		/tiff$/
    -8		/tiff/
    8		/toes$/
    8	tingling:2	/toes/
    -8	severe_bruising:31	/toma/
    -8		/top$/
    8	severe_bruising:49	/unde/
    8	self_harm:67	/wak/
    8	weakness:-50 numbness:-29 worsening:-41	/wee/
    8	radiating_pain:-17 weakness:-7 worsening:-11 fever:-2 self_harm:-20	/whe/
    -8		/xt$/
    8	persistent_beyond_72h:-57	/yes/
    8		: ~ <part>
    -8		<be> worse today
    8	radiating_pain:21 numbness:-12 tingling:23 osteoporosis:4 chest_breath:51	<be> ~ <my>
    -8	numbness:-5 calf_swelling:52 emergency:20	<be> ~ and
    -8		<be> ~ touch
    -8		<be> ~ with
    -8	worsening:61	<become> ~ <time>
    8	weakness:-14 numbness:38	<feel> <my>
    -8		<have> not
    -8	numbness:28	<have> ~ <part>
    -8		<my> <person> <be>
    8	emergency:12	<my> now
    -8	worsening:5	<my> ~ mas
    -8		<my> ~ or
    8	weakness:52	<part> no
    -8		<part> ~ can
    -8	radiating_pain:2 numbness:5 tingling:18 worsening:-2 history_injury:71	<part> ~ it
    8	weakness:51	<part> ~ out
    -8		<side> ~ but
    -8		<side> ~ not
    -8		<the> ~ after
    -8	sharp_pain:11 radiating_pain:-11 weakness:-23 tingling:12 bladder_bowel:15 self_harm:5	<the> ~ in
    -8		<the> ~ numb
    -8	radiating_pain:94	<the> ~ por
    -8		<the> ~ ya
    8		? ~ ?
    -8		a bit
    8	tingling:-60	al
    -8		and ~ on
    -8		be a
    8	calf_swelling:77	calf
    8	weakness:17	can not <become>
    -8		can ~ ?
    -8		can ~ say
    8		de #
    -8	history_injury:19	did
    8	numbness:31	feel my
    8		fine ~ ,
    -8		free
    -8		good
    -8		happy
    8	weakness:2	hold
    -8		how
    -8		hurts more
    8	numbness:31	i can
    -8	weakness:-1 numbness:41	i ~ <part>
    -8		i ~ ?
    -8		i ~ for
    -8	numbness:-8	i ~ like
    -8		if ~ <part>
    8		it is
    -8	worsening:39	it ~ <become>
    8	radiating_pain:42 numbness:-9	it ~ <my>
    8		it ~ it
    8	sharp_pain:-2 persistent_beyond_72h:68	late+as
    8	persistent_beyond_72h:27	late+better
    8	worsening:56	late+hoy
    -8		late+since
    8	worsening:29	late+up
    8		massage was
    8	emergency:50	me now
    8		my chest
    8	allergic_reaction:8	my shoulder
    -8	weakness:6	no <my>
    -8	weakness:25	no me
    -8		no ~ and
    8		no ~ i
    8	weakness:83	no ~ in
    8		normal ?
    8		normal ~ <be>
    8		normal ~ <my>
    -8		not <the>
    -8		not a
    -8		not had
    -8		not sure
    -8		not ~ not
    -8		numb ~ ,
    8	sharp_pain:-4 radiating_pain:-1 weakness:-6 worsening:-27 pregnancy_symptom:-7 allergic_reaction:-1	of
    8		of <my> <part>
    -8		pain ~ than
    -8		paso
    8	faint_dizzy:228	passed out
    8	radiating_pain:14 weakness:24	que ~ <part>
    8	calf_swelling:13 allergic_reaction:51	red
    -8		same ~ ever
    8	sharp_pain:-12 weakness:21 numbness:-13 pregnancy_symptom:11 allergic_reaction:-29	se
    -8		si ~ ?
    8	pregnancy_symptom:9	since <the>
    8		since ~ <the>
    -8		stiff
    -8		tengo dolor
    8	weakness:23 severe_headache:-2	to ~ <my>
    8		to ~ if
    8		un dolor
    8		want ~ <be>
    -8		worse ~ morning
    -8		would ~ to
    -8		yo
    -8		you have
    8		you ~ <be>
    7	sharp_pain:123 worsening:26	# ~ #
    7	persistent_beyond_72h:4	# ~ <my>
    -7	sharp_pain:-2 radiating_pain:-21 numbness:-4 tingling:-12 persistent_beyond_72h:-30 osteoporosis:-8 bladder_bowel:-3 saddle_numbness:-5 calf_swelling:-8 severe_headache:-1 allergic_reaction:-31 emergency:-12 self_harm:-32	,
    7	weakness:15	, <my>
    7	radiating_pain:39	, <part>
    -7	sharp_pain:17 osteoporosis:16	, and
    7		, my
    -7		, nothing since
    -7		, thanks
    7		, the
    7		, then
    -7		, ~ <feel>
    7	tingling:7 worsening:5	, ~ <side>
    7	weakness:6	, ~ just
    7		. it <be>
    7		. only
    7		. well ,
    7		. ~ and
    7		. ~ do
    7		. ~ thing
    -7		. ~ well
    -7		/^achy/
    7	emergency:60	/^amb/
    7		/^bad/
    7		/^big$/
    7		/^bot/
    -7		/^canc/
    -7		/^cle/
    7	weakness:-4 persistent_beyond_72h:15 emergency:-10	/^day/
    7	numbness:14	/^ded/
    7	sharp_pain:10 radiating_pain:3 persistent_beyond_72h:-4	/^dolo/
    7	radiating_pain:3 persistent_beyond_72h:-14	/^dow/
    7	radiating_pain:6	/^down/
    -7		/^driv/
    7	weakness:-18	/^due/
    7	history_injury:20	/^duel/
    -7		/^end$/
    7		/^fla/
    -7		/^fou/
    -7		/^grea/
    7		/^gri/
    7	weakness:94	/^grip/
    7	sharp_pain:16 weakness:-26 numbness:-8 persistent_beyond_72h:-19 saddle_numbness:25	/^in/
    7		/^keep/
    7	radiating_pain:-13 tingling:-30 saddle_numbness:26 calf_swelling:-61 allergic_reaction:44 emergency:17	/^la/
    7	sharp_pain:-36 weakness:4 persistent_beyond_72h:-11 calf_swelling:15	/^leg$/
    7		/^liv/
    -7		/^lleg/
    -7		/^mens/
    -7		/^migh/
    -7	pregnancy_symptom:65	/^min/
    7	severe_bruising:39	/^neg/
    7	tingling:-40	/^out$/
    7		/^over/
    7	numbness:-17 bladder_bowel:179	/^pee/
    7		/^peor/
    -7	weakness:-14 persistent_beyond_72h:-4 osteoporosis:-5 pregnancy_symptom:-17 bladder_bowel:-10 saddle_numbness:-13 chest_breath:-21 severe_bruising:-14	/^qu/
    7		/^rat/
    -7		/^rec/
    -7		/^rem/
    7		/^rib/
    7	sharp_pain:-62 numbness:-8 worsening:-36 bladder_bowel:-4	/^ro/
    7		/^seem/
    7		/^shi/
    7	sharp_pain:-3 radiating_pain:-41 weakness:-20 numbness:1 tingling:-7 worsening:-23 history_injury:-32 bladder_bowel:-6 chest_breath:-7 fever:-18 severe_headache:-1 faint_dizzy:-3 allergic_reaction:-40 severe_bruising:-19 self_harm:-55	/^si/
    7		/^sit$/
    -7		/^slig/
    -7		/^sm/
    -7	radiating_pain:-41 tingling:-16 worsening:-37 history_disc:5	/^ten/
    7	sharp_pain:-15	/^thou/
    -7	self_harm:17	/^tom/
    -7		/^tuve/
    7		/^two/
    7		/^unde/
    -7	weakness:2	/^wha/
    -7	weakness:10	/^what/
    -7		/^work/
    7	sharp_pain:-35	/^wr/
    -7	history_disc:39	/^yea/
    -7	history_disc:33	/^year/
    7	sharp_pain:98	/^zap/
    7	persistent_beyond_72h:-9	/abl/
    -7		/achy$/
    -7		/achy/
    -7		/aft/
    -7	history_injury:2	/ago$/
    7	weakness:16	/amin/
    -7		/ancel/
    -7		/ani/
    -7	self_harm:25	/any/
    7		/arra/
    -7		/arri/
    7		/art$/
    -7		/ban/
    -7	sharp_pain:7	/be$/
    -7		/ber/
    7		/big$/
    7	weakness:41 numbness:-31 worsening:35 persistent_beyond_72h:-46	/ble/
    7		/breat/
    -7		/brit/
    7	sharp_pain:23 chest_breath:94	/bs$/
    7	emergency:1	/bul/
    7	weakness:-21 numbness:-23 worsening:-16 persistent_beyond_72h:-34	/ca$/
    -7	weakness:2 tingling:-4 pregnancy_symptom:-4 self_harm:-7	/can/
    -7		/canc/
    -7		/cance/
    7	radiating_pain:-34 tingling:-23 chest_breath:-49 emergency:-7	/cha/
    7		/cid/
    -7		/cio$/
    -7		/cit/
    7	radiating_pain:-45 numbness:-34 tingling:53	/ckl/
    -7		/clear/
    7		/como$/
    -7		/cul/
    -7	sharp_pain:-18 worsening:19 persistent_beyond_72h:-4 bladder_bowel:39 calf_swelling:-5 fever:-45	/day$/
    7	weakness:-7	/den/
    7	radiating_pain:-8	/der$/
    7		/din/
    7	radiating_pain:39 weakness:-1	/down/
    -7		/driv/
    7	weakness:-45 history_injury:11	/due/
    7	history_injury:3	/duel/
    7	sharp_pain:-58 weakness:-28 tingling:-69 chest_breath:-30 calf_swelling:-16 severe_headache:7 faint_dizzy:29 emergency:-16	/ead/
    7		/edo$/
    7	sharp_pain:-17 radiating_pain:11 weakness:20 calf_swelling:11	/eg$/
    -7		/elin/
    7		/endo$/
    7	sharp_pain:-66 numbness:-20 tingling:-8 persistent_beyond_72h:-39	/eng/
    7		/engo$/
    -7		/ensaj/
    7		/ensi/
    7		/eor$/
    7	sharp_pain:-21 weakness:15	/eps$/
    7	weakness:23	/eps/
    7	severe_headache:2	/erc/
    7	chest_breath:-28	/ery/
    -7		/essa/
    -7		/essag/
    7		/esto$/
    -7	tingling:14	/eth/
    7		/fla/
    -7		/fou/
    -7		/grea/
    -7		/great/
    7		/gri/
    7	weakness:12	/grip$/
    7	weakness:98	/grip/
    7	sharp_pain:-6 weakness:20	/hand$/
    -7	tingling:14	/hat$/
    -7	history_disc:23 history_injury:-6 bladder_bowel:-33	/her/
    -7	numbness:41 worsening:-7 pregnancy_symptom:-4 saddle_numbness:42	/hing$/
    -7	radiating_pain:54	/hoo/
    7		/houg/
    7		/hough/
    -7	faint_dizzy:31	/how/
    -7		/iar/
    7	radiating_pain:2 weakness:-5 worsening:-15	/iat/
    7	emergency:-2	/iati/
    7	radiating_pain:208	/iatic/
    7	sharp_pain:-5	/iend/
    7	numbness:24 worsening:-3	/inge/
    -7	weakness:-41 tingling:7	/ins/
    7	chest_breath:3	/irar$/
    7		/irar/
    7		/ise/
    -7	weakness:-12	/it$/
    7	radiating_pain:-28 weakness:-8 numbness:3 worsening:-52 persistent_beyond_72h:-7	/ke$/
    7	numbness:-1	/keep/
    7	sharp_pain:-3 weakness:24 persistent_beyond_72h:-25	/kle/
    7	sharp_pain:-4 weakness:22	/la$/
    7		/lat/
    -7	sharp_pain:-23 worsening:-21 emergency:43	/lea/
    -7		/lear/
    7	weakness:-47 numbness:8 tingling:9	/lee/
    7	sharp_pain:-19 weakness:12 calf_swelling:22	/leg$/
    -7		/legu/
    -7		/legue/
    7		/less$/
    7		/lev/
    -7		/lia/
    -7		/liked/
    -7	allergic_reaction:16	/lis/
    7	tingling:-28 worsening:-50 persistent_beyond_72h:-25 pregnancy_symptom:-12 saddle_numbness:-6	/lla/
    -7		/llegu/
    -7		/lve/
    7	weakness:21	/mano/
    7		/mba/
    7		/mbar/
    -7		/mbri/
    -7		/mbrit/
    7	emergency:43	/medi/
    -7		/mens/
    -7		/mensa/
    -7		/mer/
    -7		/messa/
    7	sharp_pain:-14 radiating_pain:-6 tingling:-8 persistent_beyond_72h:-21 allergic_reaction:-30 severe_bruising:12	/mor/
    -7		/ncel/
    7	severe_bruising:38	/neg/
    7		/nor/
    -7		/nsaj/
    -7		/ntac/
    -7		/ntact/
    7	weakness:-6	/ntu/
    -7		/omat/
    -7		/ontac/
    -7	faint_dizzy:34	/op$/
    -7	fever:-33	/ore$/
    7	weakness:-95 persistent_beyond_72h:23	/ori/
    -7		/orre/
    7	tingling:7	/orri/
    7	worsening:134 persistent_beyond_72h:-11	/orse/
    7		/orst$/
    7	sharp_pain:10	/orst/
    -7		/oss/
    7		/ott/
    7	numbness:-5	/over/
    7	sharp_pain:8 radiating_pain:-1 tingling:-8 pregnancy_symptom:-4 chest_breath:-21 self_harm:-10	/pain$/
    7	numbness:-54 bladder_bowel:137	/pee/
    7		/peor$/
    7	persistent_beyond_72h:27	/pro/
    -7	weakness:5	/pue/
    -7		/puede/
    7		/quier/
    7		/quita/
    7		/ramp/
    7	sharp_pain:-18 weakness:-4 allergic_reaction:71	/ras/
    -7	sharp_pain:-9 radiating_pain:-9 weakness:-27 numbness:-21 worsening:-22 persistent_beyond_72h:-28 history_injury:-17 calf_swelling:-1 faint_dizzy:-56 emergency:-39 self_harm:-17	/re$/
    7	chest_breath:89	/reath/
    -7		/rem/
    -7		/rent/
    7	sharp_pain:-4 emergency:108	/rgen/
    7	bladder_bowel:255	/rina/
    7	sharp_pain:-5 weakness:117	/rip/
    7		/rir/
    7		/rol/
    7	sharp_pain:25	/rta/
    -7		/sar/
    -7		/scri/
    7		/seem/
    7	weakness:-68 numbness:82	/sens/
    -7	worsening:24 persistent_beyond_72h:7	/sing/
    -7		/slig/
    -7		/sligh/
    7		/stan/
    7		/teng/
    7		/thoug/
    7	weakness:-25	/tig/
    7	radiating_pain:-18 weakness:-12 numbness:-53 tingling:34 persistent_beyond_72h:-11 history_injury:-3 chest_breath:-4 fever:-15 severe_headache:-18 faint_dizzy:-20 self_harm:-2	/ting/
    -7		/tomat/
    7		/trol/
    7	weakness:-40 numbness:-73 persistent_beyond_72h:-16 pregnancy_symptom:-1 calf_swelling:-36 faint_dizzy:-33 severe_bruising:-9 emergency:-54	/ts$/
    7		/tti/
    -7		/uede$/
    7	weakness:-9 numbness:-9 tingling:-16 emergency:-7	/uel/
    -7		/uien$/
    7	sharp_pain:-1	/uier/
    7		/um$/
    7	numbness:-22 persistent_beyond_72h:6	/una$/
    7	sharp_pain:-27 saddle_numbness:40 chest_breath:18 severe_headache:54 allergic_reaction:-48	/und/
    7	weakness:28	/ush/
    -7	sharp_pain:8 weakness:-4 worsening:-16 persistent_beyond_72h:-12 history_injury:-2 pregnancy_symptom:-11 bladder_bowel:2 fever:-2 faint_dizzy:11 severe_bruising:-8 emergency:-1 self_harm:-26	/ut$/
    -7		/uto/
    -7		/ved/
    7	chest_breath:-6 severe_headache:-1	/very/
    7	self_harm:2	/vivi/
    -7	weakness:4	/wha/
    -7	weakness:16	/what/
    7	sharp_pain:-15 worsening:37	/worse/
    7		/worst/
    -7	history_disc:20	/yea/
    -7	history_disc:14	/year/
    7		/yse/
    7	sharp_pain:156	/zap/
    7		/zo$/
    -7	sharp_pain:23 persistent_beyond_72h:-10 calf_swelling:115	:
    7	sharp_pain:-46 weakness:13 severe_bruising:-9	<be> <my>
    7		<be> normal
    7	weakness:11 worsening:14	<be> ~ ,
    7		<be> ~ <have>
    -7		<be> ~ morning
    -7	numbness:15	<be> ~ numb
    7		<be> ~ sore
    7		<be> ~ there
    7	numbness:-61	<become> <the>
    7		<become> to
    -7		<become> ~ ?
    7		<become> ~ and
    7		<count> ~ <count>
    -7		<count> ~ and
    7		<count> ~ con
    7		<feel> it
    7	tingling:13	<feel> ~ <be>
    7		<feel> ~ it
    7	persistent_beyond_72h:-5 saddle_numbness:30	<have> <become>
    7	sharp_pain:17 persistent_beyond_72h:38	<have> ~ <the>
    7		<have> ~ to
    -7		<my> <be>
    -7		<my> <person> <have>
    7	weakness:5	<my> <side> <part>
    -7	history_injury:79	<my> ~ in
    7		<my> ~ massage
    7		<my> ~ nothing
    -7		<part> <be> not
    7	sharp_pain:-7 weakness:60 worsening:-10 persistent_beyond_72h:-2 history_injury:5 bladder_bowel:-4 chest_breath:-8 faint_dizzy:-36 allergic_reaction:-6 severe_bruising:50	<part> ~ <my>
    -7		<person> <have>
    -7		<person> ~ numb
    7		<side> <time>
    -7		<side> ~ .
    -7		<the> bit
    -7		<the> massage
    7		<the> ~ before
    7	emergency:49	<the> ~ e
    -7		<the> ~ than
    -7		<time> ,
    -7		<time> ~ <my>
    -7	radiating_pain:25 worsening:4	ache
    -7		achy
    -7		and he
    7	history_injury:67	and ~ hurts
    -7		before <the>
    7		better ~ <be>
    7		big
    7		but ~ <the>
    7	radiating_pain:-1	como
    -7		con <the>
    7		con dolor
    -7		could <be>
    -7		could be
    -7		could ~ <my>
    -7		debilidad ~ <the>
    -7		dolor ni
    -7		dolor ~ que
    7	emergency:18	e
    -7		en ~ ,
    -7		end
    7		esto
    -7		ever
    7		every hour
    7		feels like
    7		from <the>
    7		from a
    -7		from ~ ,
    7		good ~ and
    -7		great
    7	weakness:25	grip
    -7		hago si
    7	sharp_pain:-63 numbness:41	hand
    -7		hormigueo en
    -7		hormigueo en <the>
    -7		i ~ good
    7		i ~ off
    -7		if <my> <part>
    -7		if ~ ?
    7		in <part>
    7		in <side> <part>
    7	sharp_pain:-23 numbness:-21	in <the>
    7		is numb
    -7		it <be> worse
    -7		it ~ in
    7	sharp_pain:15	it ~ like
    7		just ~ ,
    7	numbness:20	la mano
    7	worsening:3	late+came
    7	sharp_pain:-7 persistent_beyond_72h:82	late+duele
    -7		late+leg
    7	persistent_beyond_72h:70	late+painful
    7		late+then
    7		late+tingling
    -7		late+you
    7	sharp_pain:-4 radiating_pain:36 weakness:17 calf_swelling:23	leg
    -7		mas ~ ayer
    7		massage <be>
    -7		me siento
    -7		might
    -7		might <be>
    -7		might be
    7	numbness:9	no <be> <the>
    -7		no ~ since
    -7		not put
    7		not ~ but
    -7		not ~ say
    -7		nothing since
    7	numbness:16 allergic_reaction:-23	of <my>
    -7		of it
    7		of ~ ,
    7	numbness:8 bladder_bowel:-14 saddle_numbness:81	on <the>
    -7		opt out
    7	tingling:-3	out
    7	sharp_pain:17 weakness:-37 tingling:-6 chest_breath:-42	pain
    -7		pain <be> <the>
    7		peor
    -7		que ayer
    -7		que hago
    -7		que hago si
    7		que no
    -7		que ~ si
    7		r
    7		said to
    7		said ~ if
    -7		same as
    -7		severe bruising
    7		sharp ~ <part>
    7		sharp ~ in
    -7		shooting pains
    7		si ~ .
    7		since ~ <become>
    7		sit
    7		sore ~ <time>
    -7		su
    -7		sure
    7	sharp_pain:-3 history_disc:16	tengo
    7		than ~ <the>
    7		there <be> <the>
    7		there ~ <the>
    7	sharp_pain:20	time i
    7		tingling ~ <side>
    7		tingling ~ yes
    7	sharp_pain:13 weakness:25 numbness:-4	to ~ <the>
    -7		to ~ ?
    -7		tuve
    7		va <the>
    7		want to <be>
    7		what i
    -7		when ~ i
    7	weakness:-8	with a
    -7		with ~ <part>
    -7		worse ~ yesterday
    7		worst
    7		would ~ it
    7		y <be>
    7		y ~ <the>
    7		yes ,
    7	weakness:-26 numbness:3	yes ~ .
    7		you said to
    6		# hours
    6	sharp_pain:-34	# ~ ,
    -6		, and <the>
    6		, es
    6		, is
    -6		, nothing
    6		, numb
    6	weakness:6 numbness:-19	, ~ ,
    6		, ~ bit
    -6		, ~ fine
    -6	sharp_pain:-6	, ~ now
    6	sharp_pain:30	, ~ sharp
    6		, ~ sore
    -6		, ~ tell
    -6		, ~ weakness
    6		. <be>
    -6		. all
    -6		. feeling
    6		. ~ <have>
    -6		. ~ after
    6		. ~ it
    -6		/^aft/
    -6		/^afte/
    6		/^ali/
    -6		/^alw/
    -6		/^alwa/
    6	sharp_pain:-9 radiating_pain:-1 weakness:-5 tingling:-6 persistent_beyond_72h:-4 severe_headache:-3 allergic_reaction:3	/^and$/
    -6		/^asd/
    -6		/^baja/
    -6		/^bit$/
    6		/^blee/
    -6		/^boo/
    -6		/^bor/
    6		/^bum/
    6		/^cada/
    -6	tingling:-39 chest_breath:3	/^can/
    -6		/^clea/
    6	tingling:11	/^como/
    6	history_injury:12	/^cra/
    -6		/^cua/
    6	persistent_beyond_72h:57	/^days/
    -6		/^dec/
    6	numbness:28	/^dedo/
    6	sharp_pain:1	/^del$/
    6	faint_dizzy:55	/^desm/
    6	radiating_pain:5 numbness:-1 tingling:-18 persistent_beyond_72h:3 history_injury:-3 bladder_bowel:-3 chest_breath:-8 calf_swelling:-14 fever:-14 allergic_reaction:-29 severe_bruising:-39 emergency:-23 self_harm:-35	/^do/
    6	sharp_pain:8 radiating_pain:-1 weakness:-8 numbness:-11 tingling:-44 worsening:11 saddle_numbness:-1 chest_breath:-25 faint_dizzy:-14	/^es/
    6	sharp_pain:-1 fever:39	/^fev/
    6	fever:55	/^feve/
    6		/^few/
    6	allergic_reaction:-3	/^foo/
    6	weakness:18 self_harm:-2	/^foot/
    6		/^goe/
    6		/^goes/
    -6		/^gon/
    -6		/^gone/
    -6		/^gu/
    6	persistent_beyond_72h:-2 severe_headache:27	/^hea/
    6	severe_headache:52	/^head/
    6		/^hip$/
    -6		/^his/
    6	radiating_pain:-17 weakness:-11 numbness:-27 tingling:-11 persistent_beyond_72h:-10 history_injury:-6 osteoporosis:-6 pregnancy_symptom:-46 saddle_numbness:-10 chest_breath:-18 severe_headache:-12 faint_dizzy:-24 severe_bruising:-16	/^ho/
    6	weakness:14	/^hol/
    -6		/^hora/
    6		/^horr/
    -6		/^ima/
    -6		/^imag/
    6		/^kic/
    6		/^kick/
    6		/^llev/
    -6		/^loos/
    -6		/^mad/
    -6		/^made/
    -6		/^mag/
    -6		/^mai/
    6	faint_dizzy:217	/^mare/
    -6		/^mess/
    -6		/^mil/
    -6		/^nad/
    -6		/^nada/
    6	severe_bruising:47	/^negr/
    -6		/^nex/
    -6		/^next/
    6	radiating_pain:-7 numbness:-6 worsening:-5 osteoporosis:-8 bladder_bowel:5 fever:-6 faint_dizzy:-2	/^not$/
    6	sharp_pain:-31 history_disc:2	/^now/
    6	sharp_pain:-4 weakness:-11 numbness:23 tingling:-23 worsening:-13 persistent_beyond_72h:-33 saddle_numbness:4 chest_breath:-2 calf_swelling:-17 faint_dizzy:-17	/^numb/
    -6		/^park/
    -6	chest_breath:61	/^pec/
    -6		/^perh/
    6		/^pink/
    6	self_harm:31	/^poi/
    6	self_harm:22	/^poin/
    -6	self_harm:115	/^qui/
    6	sharp_pain:5	/^ribs/
    -6		/^ring/
    -6		/^sab/
    6	weakness:-17 numbness:33	/^sens/
    -6	weakness:13	/^sl/
    -6	sharp_pain:32	/^som/
    6	faint_dizzy:13	/^spi/
    -6		/^sto/
    -6		/^sure/
    -6		/^tal$/
    6	sharp_pain:-35 radiating_pain:-9 history_disc:4	/^teng/
    -6		/^tex/
    -6		/^text/
    -6		/^than/
    -6		/^tow/
    6	numbness:-2 tingling:-29 persistent_beyond_72h:-34 history_injury:4	/^tw/
    6		/^two$/
    6	sharp_pain:2	/^una$/
    6		/^und/
    -6		/^us/
    6	sharp_pain:-23 radiating_pain:6 weakness:-25 worsening:-23 persistent_beyond_72h:-33 saddle_numbness:-4 fever:-1 self_harm:36	/^wa/
    -6	sharp_pain:1	/^was$/
    6	bladder_bowel:152	/^wet/
    -6		/^whet/
    -6		/^won/
    6		/^wris/
    -6	tingling:1 persistent_beyond_72h:5 history_injury:3 fever:4 emergency:3	/^yo/
    -6		/ades$/
    -6		/ades/
    -6	saddle_numbness:7	/afte/
    -6		/after/
    -6	saddle_numbness:2	/agi/
    6	sharp_pain:29	/aguan/
    6		/aki/
    6		/akin/
    6		/aking/
    -6		/alw/
    -6		/alwa/
    -6		/alway/
    -6		/arar$/
    -6		/ario/
    6	sharp_pain:-20 radiating_pain:11 weakness:10	/arm$/
    -6		/asd/
    6	sharp_pain:-41 radiating_pain:31 numbness:-29	/atic/
    -6		/autom/
    6		/ayuda/
    6	history_injury:5	/bad/
    -6		/baja/
    -6		/bana/
    -6		/bit$/
    6		/blee/
    6		/bleed/
    -6		/boo/
    6		/bot/
    6		/bow/
    6	sharp_pain:-19 radiating_pain:5 tingling:35	/bra/
    6		/bum/
    6	tingling:-30 pregnancy_symptom:12	/by$/
    6	sharp_pain:7	/cad/
    -6		/cans/
    6	numbness:-13 worsening:-32	/chi/
    -6		/cion/
    6		/cks/
    -6		/clea/
    -6	sharp_pain:-18 numbness:40 tingling:-30	/co$/
    -6		/conta/
    -6		/corre/
    6	numbness:-13	/cos/
    6		/cra/
    -6		/crib/
    -6		/cua/
    6	bladder_bowel:106	/dde/
    6		/ded$/
    6		/dedo/
    6		/del$/
    6		/dent/
    6	faint_dizzy:30	/desm/
    6	faint_dizzy:13	/desma/
    6	worsening:22	/dia$/
    6	weakness:-61 emergency:33	/dia/
    6	weakness:-7	/dow/
    -6		/dre/
    6	sharp_pain:-3 numbness:-46 persistent_beyond_72h:-42 chest_breath:-8	/eak/
    -6		/ecio$/
    -6		/ecio/
    -6		/ede$/
    6	bladder_bowel:87	/eed$/
    6		/eem/
    -6		/egu/
    6	weakness:-15	/ejo/
    6	tingling:-23 persistent_beyond_72h:-1	/emp/
    6	radiating_pain:-21 numbness:-18 tingling:-17 worsening:-4 persistent_beyond_72h:-10 history_disc:-25 history_injury:-15 osteoporosis:-3 chest_breath:-43 severe_headache:-4 faint_dizzy:-18 severe_bruising:-10 emergency:-14 self_harm:-4	/en$/
    -6		/ende/
    6	radiating_pain:-40 weakness:-54 tingling:-8 worsening:-13 persistent_beyond_72h:-39 osteoporosis:-33 bladder_bowel:18 chest_breath:-46 calf_swelling:-3 allergic_reaction:-12 severe_bruising:-1 self_harm:-27	/ent/
    -6		/epl/
    6		/erat/
    -6		/erh/
    -6		/erha/
    -6		/erhap/
    6		/ermo/
    6		/ermom/
    6	faint_dizzy:1	/erti/
    6	faint_dizzy:31	/esm/
    6	faint_dizzy:143	/esma/
    6	faint_dizzy:29	/esmay/
    6		/espi/
    6		/esto/
    6	sharp_pain:18 weakness:-21 calf_swelling:-13	/eve/
    6	sharp_pain:-18 fever:238	/fev/
    6	fever:16	/feve/
    6	fever:10	/fever/
    6		/few/
    -6		/ff$/
    6	persistent_beyond_72h:-25	/fie/
    6	sharp_pain:-8	/foo/
    6	sharp_pain:-3 saddle_numbness:-5	/foot/
    -6	weakness:4 persistent_beyond_72h:24 history_injury:16	/for/
    6		/fra/
    -6		/fte/
    -6		/fter/
    6		/ggi/
    6		/goe/
    6		/goes$/
    6		/goes/
    -6		/gone$/
    -6		/gone/
    -6		/gre/
    6		/guan/
    6	sharp_pain:3	/guant/
    -6		/gur/
    -6		/haps$/
    -6		/haps/
    -6	weakness:4 persistent_beyond_72h:-3 saddle_numbness:2	/hat/
    6	sharp_pain:-3 radiating_pain:-6 tingling:-10 persistent_beyond_72h:-15 history_disc:-2 history_injury:-9 osteoporosis:-5 saddle_numbness:-4 chest_breath:-20	/he$/
    6	severe_headache:48	/head$/
    -6	numbness:20	/hed$/
    6	tingling:24	/hen$/
    -6		/heth/
    -6		/hethe/
    6		/hil/
    6		/hill/
    -6	radiating_pain:17 numbness:7 pregnancy_symptom:-5 saddle_numbness:7	/hing/
    6	sharp_pain:16 radiating_pain:14	/hip$/
    6	sharp_pain:5	/horr/
    6		/hum/
    6	self_harm:-2	/hurts/
    -6		/iar$/
    6	sharp_pain:8	/ibs$/
    6		/ibs/
    6		/id$/
    6		/ief/
    6		/igue$/
    6	weakness:-1	/ike/
    -6		/iked$/
    -6		/iked/
    6	sharp_pain:-27 history_injury:-29 self_harm:-10	/ill$/
    -6		/imag/
    6	weakness:16	/imp/
    6		/inar$/
    -6		/ines/
    -6		/iness/
    6		/inky$/
    6		/inky/
    6	sharp_pain:-76 weakness:-5 numbness:-46 worsening:-10	/ita/
    -6		/ito$/
    -6		/iza/
    6		/jo$/
    6	pregnancy_symptom:11	/kic/
    6	pregnancy_symptom:77	/kick/
    -6		/lades/
    6	weakness:8	/lap/
    6		/las/
    6	weakness:-22 numbness:-26 allergic_reaction:6	/len/
    6		/less/
    -6		/lete/
    -6		/lig/
    6		/lip/
    -6		/list$/
    6	allergic_reaction:19	/liste/
    6	self_harm:172	/liv/
    6		/llev/
    6	calf_swelling:23 severe_bruising:58	/loo/
    -6		/loos/
    -6		/loose/
    -6		/lori/
    6	sharp_pain:-1 numbness:-46 emergency:-13	/ls$/
    -6		/lto$/
    -6		/lto/
    -6		/lways/
    -6		/made$/
    -6		/made/
    6	faint_dizzy:67	/mare/
    -6	severe_bruising:57	/mat/
    -6	history_injury:7	/ment/
    -6		/mess/
    6	numbness:11	/mid/
    -6		/mie/
    -6		/migh/
    -6		/might/
    -6		/mil/
    6		/momet/
    -6		/mos/
    -6		/nad/
    -6		/nada$/
    -6		/nada/
    6		/nce$/
    -6		/nco/
    -6	sharp_pain:-2 radiating_pain:-16 weakness:-19 tingling:-3 worsening:-4 persistent_beyond_72h:-21 faint_dizzy:-38	/ne$/
    6	severe_bruising:33	/negr/
    -6		/nex/
    -6		/next$/
    -6		/next/
    6	saddle_numbness:-9	/nge/
    6		/ngr/
    6	numbness:6	/no$/
    6		/norm/
    -6	sharp_pain:-11 radiating_pain:-5 tingling:-12 worsening:-4 history_disc:-1 osteoporosis:-9 pregnancy_symptom:-1 bladder_bowel:35 calf_swelling:-12 fever:-12 faint_dizzy:-5 allergic_reaction:-3 emergency:-4	/not/
    6	sharp_pain:-29 tingling:-3 pregnancy_symptom:-18 self_harm:-8	/now$/
    -6		/nsa/
    -6		/nsaje/
    6		/nta$/
    6		/ntrol/
    6		/ntur/
    6		/ntura/
    6	sharp_pain:-33 radiating_pain:-83 weakness:-3 numbness:36 tingling:-12 worsening:-28 saddle_numbness:30 chest_breath:-6 calf_swelling:-16 severe_headache:-2 faint_dizzy:-1 self_harm:-7	/numb/
    -6		/oco$/
    6	radiating_pain:-29 tingling:-6 allergic_reaction:49	/oll/
    6	weakness:-26 numbness:-3 osteoporosis:-4 saddle_numbness:-12 fever:-2 allergic_reaction:-5	/olo/
    6	radiating_pain:-7	/omo$/
    -6		/onta/
    6		/ontro/
    -6		/oos/
    -6		/oose/
    -6	self_harm:60	/ose/
    -6		/ossi/
    -6	self_harm:3	/oul/
    -6	self_harm:13	/ould/
    6	weakness:11	/ove$/
    6	radiating_pain:3 persistent_beyond_72h:-12	/own/
    6		/part$/
    6	saddle_numbness:14	/pe$/
    -6	numbness:33	/per$/
    -6		/perh/
    -6		/perha/
    6	sharp_pain:-67 weakness:9 tingling:8 persistent_beyond_72h:-43	/pie/
    6		/pink/
    6		/pinky/
    -6		/po$/
    -6		/poc/
    -6		/poco$/
    -6		/ppy$/
    -6		/ppy/
    -6		/quien/
    -6	worsening:12	/quit/
    -6	history_injury:28	/rac/
    6	weakness:21	/ral/
    -6		/rand$/
    -6		/rang/
    -6		/range/
    -6		/raro/
    -6	weakness:37 worsening:62	/rec/
    -6		/ren$/
    -6		/rep/
    -6		/ret/
    -6		/rha/
    -6		/rhap/
    -6		/rhaps/
    6		/ribs$/
    6	sharp_pain:3	/ribs/
    6	numbness:-43	/ris/
    -6	saddle_numbness:6	/riv/
    6	sharp_pain:-38 radiating_pain:9 weakness:16 tingling:11 persistent_beyond_72h:-11 allergic_reaction:-22	/rm$/
    6		/rmo/
    6	fever:165	/rmom/
    6		/rmome/
    6	sharp_pain:-24	/rti/
    -6		/rvi/
    -6		/saje/
    -6		/sapp/
    -6		/scrib/
    -6		/shed$/
    -6		/shed/
    6	numbness:28	/shin/
    6		/sid/
    6	sharp_pain:10	/side$/
    6	tingling:18	/side/
    6		/sigue/
    6		/sil/
    6		/sma/
    6	faint_dizzy:9	/smay/
    -6		/som/
    -6	emergency:61	/spe/
    -6		/sper/
    -6		/stran/
    6		/tchy$/
    6		/tchy/
    -6		/tex/
    -6		/text/
    -6		/than/
    6	sharp_pain:-6 numbness:1 tingling:-12 persistent_beyond_72h:-5 pregnancy_symptom:-8 chest_breath:-6 emergency:-2	/the$/
    -6		/ti$/
    -6		/tnes/
    -6		/tness/
    6		/tone/
    -6	tingling:37	/tos$/
    -6		/tow/
    6		/ttin/
    6		/tting/
    -6		/tuve$/
    -6		/tuve/
    6		/two$/
    6		/two/
    6		/uda$/
    6		/uda/
    6	radiating_pain:-17 weakness:-3 persistent_beyond_72h:1 history_injury:-3 osteoporosis:-3 saddle_numbness:-6 calf_swelling:-7 fever:-35 faint_dizzy:-1 self_harm:-12	/ue$/
    6	self_harm:9	/uic/
    -6	severe_bruising:110	/uis/
    6		/uita/
    -6	self_harm:20	/uld/
    -6	allergic_reaction:24	/ull/
    6		/una/
    6		/urts$/
    6	self_harm:-3	/urts/
    -6		/utom/
    -6		/utoma/
    -6		/uve$/
    -6		/ved$/
    6	self_harm:75	/viv/
    -6	sharp_pain:8	/was$/
    -6		/ways$/
    -6		/ways/
    6	bladder_bowel:140	/wet/
    -6		/whet/
    -6		/wheth/
    6		/wo$/
    -6		/won/
    6	sharp_pain:-10 weakness:-11 persistent_beyond_72h:-41 self_harm:-14	/wor/
    -6	bladder_bowel:55	/work/
    6		/wris/
    6		/wrist/
    -6		/years/
    6		/yuda$/
    6		/yuda/
    6		: ~ :
    -6	worsening:26	<be> <become>
    6		<be> dead
    -6		<be> dolor ni
    6	numbness:49	<be> like
    6		<be> normal que
    6	saddle_numbness:12	<be> numb
    -6		<be> ~ <become>
    6		<be> ~ less
    6		<be> ~ normal
    6	numbness:-3	<be> ~ que
    6		<be> ~ sharp
    -6		<be> ~ when
    6	severe_headache:-20 faint_dizzy:40 emergency:17	<become> ~ <the>
    -6		<become> ~ at
    6		<count> ~ of
    6		<day> ~ sore
    -6		<feel> good
    -6	weakness:20	<feel> ~ ,
    -6		<feel> ~ .
    6	weakness:-103 numbness:70 saddle_numbness:-2	<feel> ~ <part>
    -6	numbness:-5	<feel> ~ <the>
    -6		<have> not <have>
    -6		<have> ~ <be>
    -6	emergency:4	<have> ~ <have>
    -6		<my> <part> <feel>
    6		<my> <part> <have>
    -6		<my> ?
    6	faint_dizzy:81	<my> da
    6		<my> ~ after
    -6		<my> ~ con
    6	sharp_pain:15 faint_dizzy:46	<my> ~ en
    6	numbness:10	<my> ~ no
    6		<my> ~ should
    -6	radiating_pain:43 weakness:-27 numbness:6 tingling:48 severe_bruising:14	<part> ,
    6		<part> <have> no
    6		<part> <side>
    -6	numbness:5	<part> on
    -6		<part> to normal
    6		<part> with
    -6	history_injury:49	<part> ~ <time>
    -6	numbness:77	<part> ~ numb
    -6		<part> ~ ya
    6		<side> of
    -6		<side> sore
    6	sharp_pain:-11 radiating_pain:32 weakness:-29 numbness:14 worsening:-1 calf_swelling:-15	<side> ~ <part>
    -6		<the> <part> ?
    6		<the> <side> of
    -6		<the> <side> sore
    6	worsening:-39	<the> <time>
    -6		<the> ache <be>
    6	emergency:88	<the> and
    6	emergency:73	<the> and e
    -6		<the> morning than
    -6		<the> ~ dolor
    -6		<the> ~ for
    -6	radiating_pain:71	<the> ~ from
    6		<the> ~ nothing
    6		<the> ~ now
    -6		<the> ~ o
    -6		<the> ~ or
    6	sharp_pain:60	<the> ~ pain
    -6		<the> ~ paso
    6		<the> ~ there
    6	persistent_beyond_72h:40	<time> now
    -6		<time> since i
    6		<time> ~ still
    6		<time> ~ today
    6		? yes
    6	emergency:42	a and
    6	persistent_beyond_72h:70	a week
    -6		ache <be>
    -6		after ,
    -6		always
    6		am in
    6	sharp_pain:-14 radiating_pain:-3 weakness:-14 numbness:2 tingling:-5 worsening:9 persistent_beyond_72h:-11	and
    6	emergency:64	and e
    6	weakness:34	and i
    -6		and ~ <become>
    6		and ~ <time>
    -6		and ~ normal
    -6		and ~ since
    6		and ~ sore
    -6	faint_dizzy:58	and ~ to
    6		apart ~ <the>
    6		as <time>
    6		as day
    6		ayer ~ <the>
    6		ayuda
    -6		before the
    -6		better every
    -6		better every <time>
    -6		better than
    -6		better ~ <time>
    -6		bit
    -6		bit ~ morning
    -6		bit ~ than
    -6		blades
    -6		but <my>
    -6		but i <be>
    -6		but ~ ,
    6		cada
    -6		calambritos en
    -6		calambritos en <the>
    -6		can not put
    -6		can not really
    -6		can you
    6	weakness:35 bladder_bowel:-1	can ~ <the>
    -6		can ~ put
    6		change
    -6		cleared up
    6	saddle_numbness:2	cuando <my>
    6		cuando me
    6		da
    6	persistent_beyond_72h:94	days
    -6		de ~ <be>
    -6		debilidad en
    -6		debilidad en <the>
    -6		debilidad ~ <part>
    6	sharp_pain:6	del
    -6		do ~ <have>
    -6		do ~ <my>
    -6		do ~ <part>
    -6		do ~ <the>
    6		do ~ to
    6		do ~ want
    -6		duele ~ ayer
    6	radiating_pain:65 worsening:63	el dolor
    -6		el pie
    6	radiating_pain:-61 weakness:-31 numbness:-28 persistent_beyond_72h:-33 history_injury:-18 osteoporosis:-11 pregnancy_symptom:-1 calf_swelling:-32 fever:-30 allergic_reaction:-15 severe_bruising:-15	en
    6	sharp_pain:24 weakness:-14 worsening:-30	en <the>
    6	sharp_pain:73 tingling:-4 worsening:-15	es
    6		every
    6		fainted
    6		feel it
    -6		for <time>
    6		for ~ .
    6		for ~ <my>
    6		for ~ <part>
    -6		for ~ i
    -6		from ~ .
    6		goes
    -6		gone
    6		good .
    6		good ~ <part>
    6		good ~ i
    -6		hago ~ <the>
    6	numbness:20	has gone
    6		hip
    6		hormigueo ~ ,
    6		hurts
    6		i <be> in
    -6		i call
    -6		i did not
    -6		i will
    -6		i ~ or
    -6		if <my>
    6		if i <be>
    -6		if my
    6		if ~ .
    6		in hives
    -6		in with
    -6	sharp_pain:9	in ~ <my>
    6		in ~ you
    6		it ~ #
    -6		it ~ <time>
    -6		it ~ morning
    6		just ~ not
    -6		last ~ but
    6	worsening:96	late+back
    6		late+bad
    6		late+change
    6	persistent_beyond_72h:81	late+con
    6	radiating_pain:-21 worsening:13 persistent_beyond_72h:21	late+el
    -6		late+shoulders
    6	persistent_beyond_72h:38	late+sigue
    -6		late+so
    -6		late+would
    -6	persistent_beyond_72h:2	late+ya
    -6		liked
    -6		list
    -6		little sore
    -6		llegue
    -6		made
    -6		mas que ayer
    6	faint_dizzy:62	me da
    6		more ~ <the>
    -6		morning than
    -6		much better
    -6		my shoulders
    -6		nada
    6		never ~ before
    -6		next
    -6		no bother
    -6		no stabbing
    6		no ~ bien
    -6		no ~ hormigueo
    -6		no ~ or
    6		normal que
    6	radiating_pain:-5 numbness:-5 worsening:-4 osteoporosis:-1 saddle_numbness:-2 faint_dizzy:-1	not
    6		not <feel> it
    6		not better
    -6		not numb
    -6		not really
    -6		not really say
    6		not want
    -6		not ~ <time>
    -6		not ~ if
    -6	numbness:31	numb ~ <the>
    -6		numb ~ <time>
    6	sharp_pain:75	of <count>
    6		of ~ not
    -6		on ~ .
    6		on ~ <the>
    -6		or ~ <be>
    -6		or ~ cold
    6		out ~ <count>
    6		pain ~ /
    6	sharp_pain:-6 radiating_pain:101	pain ~ <part>
    -6		pain ~ bit
    6		pain ~ not
    -6		para <the>
    -6		parar
    -6		perhaps
    6		pero ~ <part>
    6		pinky
    -6		puedo ~ ?
    6		que no <be>
    -6		quien
    -6		quien ~ ?
    -6		really say
    6	sharp_pain:2	ribs
    -6		ring
    -6		same as ever
    -6		sharp ~ ,
    6		sharp ~ <my>
    6		sigue
    6		since i <become>
    -6		since ~ in
    -6		slight headache
    -6	sharp_pain:72 emergency:49	so
    6		so bad
    -6		something ~ <my>
    -6		something ~ <side>
    -6		something ~ with
    6		soreness ~ <be>
    6		still hurts
    -6		stop ~ <my>
    -6		strange
    -6		tal
    -6		tal vez
    -6		tender ~ <the>
    6		than <the>
    6		than the
    6	self_harm:3	the point
    6		there s
    6	radiating_pain:28	to <part>
    6	radiating_pain:3 weakness:-3	to <the>
    -6		to it
    -6		to normal
    6	sharp_pain:4 radiating_pain:3 emergency:26	to the
    6		to ~ <count>
    6		to ~ to
    6		two
    6	sharp_pain:47 radiating_pain:-3 numbness:-1 tingling:-30 worsening:-20 persistent_beyond_72h:-32 fever:-1	un
    6	sharp_pain:5	una
    6		under
    6		up ~ <the>
    6		up ~ <time>
    -6		used to
    6		va a
    -6		was
    6		was fine
    6		well ,
    -6		what ~ i
    -6		whether
    -6		whether ~ <part>
    -6		who do
    -6		who do i
    -6		who ~ i
    -6		will ~ <the>
    -6		with <my>
    6		with <the>
    -6		with ~ ,
    -6		with ~ .
    6		worse ~ <the>
    -6		worse ~ than
    -6		would like
    6		would ~ ,
    -6		years
    6		yes .
    6		yes ~ <part>
    -6		you .
    -6		you ~ <the>
    -5		# ,
    5		# ~ <have>
    5		# ~ today
    5		# ~ y
    -5		, <have> not
    5		, <my> <part>
    5		, <side> <part>
    5		, <time>
    5		, but
    -5		, como
    5		, could not
    5		, en
    5	tingling:15	, en <the>
    -5		, exactly
    -5		, feeling
    -5		, hard
    -5		, hard to
    -5		, hoy
    -5		, i <be>
    5		, it <be>
    -5		, just <the>
    -5		, not
    -5		, would
    -5		, ~ good
    5		, ~ hurts
    5	numbness:-6	, ~ like
    5	weakness:21	, ~ not
    5		, ~ only
    -5		, ~ put
    -5	weakness:-39	, ~ to
    5		, ~ with
    -5		. .
    -5		. . .
    5		. can not
    -5		. i will
    5		. it
    -5		. me
    5		. ~ can
    5		. ~ for
    -5		. ~ good
    5		. ~ i
    5		. ~ massage
    5	sharp_pain:-58	. ~ yes
    -5	sharp_pain:16 weakness:-41 numbness:-15 persistent_beyond_72h:2 pregnancy_symptom:-2 allergic_reaction:3	/^ac/
    5	chest_breath:151	/^air/
    5		/^aire/
    5	weakness:-1 persistent_beyond_72h:-15	/^am/
    5	emergency:24	/^ambu/
    5	sharp_pain:-13 weakness:-9 tingling:-12 chest_breath:6 fever:3	/^and/
    5		/^anym/
    5		/^apa/
    5		/^apar/
    5		/^aro/
    5		/^arou/
    5		/^asa/
    5		/^asap/
    5		/^bad$/
    5	severe_bruising:17	/^blac/
    5	pregnancy_symptom:1	/^ble/
    5		/^bli/
    -5	sharp_pain:-6 weakness:-9 numbness:-37 worsening:-16 history_injury:-12	/^bo/
    -5		/^bod/
    -5		/^body/
    -5		/^book/
    5	tingling:8	/^both/
    5		/^burn/
    5		/^ciat/
    -5		/^comm/
    -5	numbness:6	/^comp/
    -5		/^conv/
    5	pregnancy_symptom:147	/^cram/
    -5		/^cuan/
    -5		/^deci/
    5	weakness:3	/^der/
    5		/^dere/
    5	weakness:-40	/^des/
    -5	history_disc:111	/^dis/
    -5		/^disa/
    -5		/^doe/
    -5		/^does/
    5	persistent_beyond_72h:34	/^doli/
    5	emergency:26	/^dro/
    5	weakness:-58 tingling:-5 worsening:-10 severe_headache:-1 allergic_reaction:-18 emergency:-33	/^du/
    5		/^elb/
    5		/^elbo/
    5		/^empe/
    5		/^enci/
    5		/^esca/
    5		/^esto/
    5	worsening:22 persistent_beyond_72h:18	/^ever/
    -5		/^felt/
    5		/^few$/
    -5		/^firs/
    5		/^fis/
    5		/^fist/
    5		/^flar/
    -5	numbness:25	/^for$/
    -5		/^foun/
    5	weakness:8	/^fue/
    5	tingling:-5	/^fuer/
    -5		/^goo/
    -5		/^good/
    5		/^got/
    -5		/^hag/
    -5		/^hago/
    -5		/^hap/
    -5		/^happ/
    -5		/^him/
    -5		/^his$/
    -5		/^how/
    5	allergic_reaction:61	/^itc/
    5	allergic_reaction:62	/^itch/
    -5		/^jaj/
    -5		/^jaja/
    5		/^just/
    -5		/^kep/
    -5		/^kept/
    5	sharp_pain:48 self_harm:41	/^ki/
    5	sharp_pain:-23 radiating_pain:1 weakness:32 numbness:-11 tingling:-25 persistent_beyond_72h:-29 calf_swelling:5 allergic_reaction:-46 emergency:-1	/^leg/
    5	tingling:8 worsening:-57 persistent_beyond_72h:-33 history_disc:-24 osteoporosis:-23 bladder_bowel:-18 chest_breath:-1 calf_swelling:-29 fever:-21 emergency:-1	/^li/
    5		/^lip/
    5	numbness:18	/^lost/
    5		/^low/
    -5		/^mand/
    -5		/^men/
    -5		/^mol/
    5	bladder_bowel:1 self_harm:3	/^my/
    5	bladder_bowel:3 self_harm:8	/^mys/
    5	bladder_bowel:38 self_harm:15	/^myse/
    -5	sharp_pain:23	/^na/
    -5		/^none/
    5	sharp_pain:-10 history_injury:2 emergency:24	/^now$/
    -5		/^offi/
    -5		/^ol/
    5	weakness:-2	/^ori/
    5		/^orin/
    5		/^pal/
    -5	weakness:19	/^par/
    5		/^pee$/
    5		/^peo/
    -5		/^poss/
    5		/^pro/
    5	radiating_pain:-33 numbness:-23 tingling:-69 worsening:-36 persistent_beyond_72h:-5 history_injury:-10 chest_breath:11 faint_dizzy:-23 allergic_reaction:10 emergency:-7	/^pu/
    5		/^pur/
    -5		/^rain/
    -5		/^rar/
    -5		/^read/
    -5		/^rece/
    -5		/^repl/
    5	numbness:13	/^see/
    -5		/^send/
    5		/^shin/
    -5		/^sign/
    5	weakness:-29	/^sk/
    -5		/^sli/
    5	weakness:4 tingling:-2 history_injury:-23 allergic_reaction:-3 severe_bruising:-10	/^so/
    5	history_disc:18 faint_dizzy:51	/^spin/
    5	weakness:18 worsening:14	/^ste/
    5	chest_breath:18	/^sub/
    5		/^sud/
    5		/^sudd/
    5	fever:22	/^temp/
    -5		/^thes/
    5	sharp_pain:-20	/^tho/
    5		/^thum/
    -5		/^toni/
    5		/^ty/
    5	sharp_pain:32 radiating_pain:-12 worsening:-37 history_injury:-7	/^un/
    5		/^una/
    -5		/^used/
    -5		/^va/
    -5		/^van/
    5	numbness:-33 bladder_bowel:38 self_harm:22	/^ve/
    5		/^veo$/
    5		/^veo/
    -5		/^ver/
    5	weakness:-35 numbness:-45 tingling:15 worsening:-51 persistent_beyond_72h:-2 severe_headache:6 self_harm:70	/^vi/
    5	numbness:17	/^wake/
    -5	persistent_beyond_72h:-7	/^was/
    -5		/^weat/
    5	bladder_bowel:85	/^wee$/
    5		/^wet$/
    5	weakness:-6 self_harm:-9	/^whe/
    5		/^wher/
    -5	sharp_pain:9 bladder_bowel:2	/^wit/
    5	weakness:-10 persistent_beyond_72h:-18	/^wor/
    -5	tingling:8 fever:14 emergency:13	/^you/
    5	sharp_pain:11	/abi/
    5		/abia$/
    5	sharp_pain:13	/abia/
    -5	tingling:18	/aci/
    5	numbness:-5 severe_bruising:46 emergency:3	/ado$/
    5	sharp_pain:9	/agg/
    -5		/aguje/
    -5		/aha$/
    -5		/aha/
    5	history_injury:27	/ainf/
    5		/ainfu/
    5		/ainte/
    5		/aire$/
    5		/aire/
    -5		/aje/
    5		/ak$/
    -5	emergency:40	/al$/
    5		/alie/
    5	emergency:19	/alli/
    5	emergency:40	/allin/
    5		/als/
    -5		/ambri/
    5	emergency:14	/ambu/
    5	emergency:17	/ambul/
    -5		/ange/
    -5		/anged/
    5	worsening:24	/angr/
    -5		/anis/
    -5		/anke/
    -5		/ansa/
    5		/anym/
    5		/anymo/
    5		/apart/
    -5		/apis/
    5	bladder_bowel:12	/appen/
    -5		/arar/
    5		/area/
    5		/areo$/
    5		/arou/
    5		/aroun/
    5		/asap$/
    5		/asap/
    5	bladder_bowel:44 saddle_numbness:4	/ass/
    5	numbness:-17 worsening:46 self_harm:13	/ast/
    5		/athe/
    5	fever:1	/ature/
    5		/avin/
    -5	weakness:-25 history_disc:20	/back$/
    5		/bad$/
    -5		/baja$/
    5	radiating_pain:-19	/bla/
    5	severe_bruising:11	/blac/
    5	severe_bruising:90	/black/
    5		/blin/
    5	allergic_reaction:50	/blist/
    5	history_injury:28	/bone$/
    5	osteoporosis:69	/bone/
    -5		/book/
    -5		/bor/
    5	tingling:17	/both/
    -5		/bothe/
    5		/bow$/
    -5		/box$/
    -5		/box/
    -5		/brito/
    5	emergency:35	/bula/
    5	emergency:48	/bulan/
    5	fever:8 allergic_reaction:65	/burn/
    5	worsening:14	/cada$/
    5		/cada/
    5	weakness:18	/camin/
    -5		/cansa/
    5		/cau/
    5		/cida/
    5		/cima$/
    5		/cima/
    5		/cks$/
    -5		/comfo/
    -5		/comm/
    5	tingling:26	/como/
    -5	numbness:49	/comp/
    -5		/compl/
    -5		/conte/
    5		/contr/
    -5		/conv/
    5		/cram/
    5	pregnancy_symptom:83	/cramp/
    5	worsening:91 allergic_reaction:27	/cre/
    5	saddle_numbness:8	/cro/
    -5		/cuan/
    -5		/cuant/
    5	self_harm:55	/dal$/
    5	self_harm:43	/dal/
    5		/dden$/
    5		/dden/
    -5		/dec/
    -5		/deci/
    -5		/deli/
    -5		/deliv/
    5	weakness:1	/derec/
    -5		/disa/
    -5		/disap/
    5	faint_dizzy:37	/dizzy/
    -5		/doe/
    -5		/does$/
    -5		/does/
    -5		/doi/
    5	persistent_beyond_72h:8	/doli/
    5	radiating_pain:8 worsening:-1	/down$/
    5	allergic_reaction:4	/dra/
    -5		/dres/
    -5		/drivi/
    5	weakness:15 emergency:15	/dro/
    5		/ea$/
    5		/eade/
    5	numbness:-22	/eak$/
    5		/ean$/
    5	sharp_pain:-5 weakness:-2	/ean/
    -5		/ears$/
    -5		/ears/
    -5		/eave$/
    5	fever:127	/ebr/
    5		/edia/
    5		/eems$/
    5		/eems/
    5		/eeps$/
    5		/eeps/
    -5		/ees$/
    -5		/ees/
    5		/ef$/
    -5		/egue/
    -5		/egur/
    -5		/egura/
    5		/eing$/
    5		/eing/
    5	persistent_beyond_72h:14	/ejori/
    5	weakness:-14 persistent_beyond_72h:-9 calf_swelling:-19	/el$/
    5		/elb/
    5		/elbo/
    5		/elbow/
    5		/ele$/
    -5	numbness:25 saddle_numbness:14	/eling/
    -5		/eliv/
    -5		/elive/
    -5		/elt$/
    -5		/elt/
    -5		/emai/
    -5		/emoj/
    -5		/emoji/
    5		/empeo/
    5	fever:43	/emper/
    5		/encim/
    5		/ened$/
    5		/ened/
    5	sharp_pain:-9	/engo/
    -5		/ents$/
    -5		/ents/
    -5		/epor/
    -5		/eport/
    -5		/ept/
    5		/eratu/
    -5	numbness:3	/ere$/
    5		/erec/
    5	weakness:2	/erech/
    -5		/erf/
    5		/erin/
    5		/erio/
    5		/erna$/
    5		/esca/
    5	chest_breath:58	/espir/
    -5		/espu/
    -5		/espue/
    -5		/etas$/
    -5		/etas/
    5		/eter$/
    -5		/ethe/
    -5		/ether/
    -5		/ethi/
    -5	tingling:8	/ethin/
    5	emergency:61	/ey$/
    5		/ez$/
    -5		/fec/
    -5		/fect/
    -5	numbness:11	/feeli/
    -5		/felt$/
    -5	numbness:5	/felt/
    5		/few$/
    -5		/ffi/
    -5		/ffic/
    -5		/ffice/
    -5		/fice/
    -5		/firs/
    -5		/first/
    5		/fis/
    5	weakness:4	/fist$/
    5	weakness:9	/fist/
    5		/flar/
    5		/flare/
    5	weakness:50 tingling:-53	/flo/
    -5	numbness:13	/for$/
    5		/fore/
    -5		/foun/
    -5		/found/
    -5		/fter$/
    5	tingling:-11	/fue/
    5		/fuer/
    -5	sharp_pain:-30 worsening:5	/ful/
    -5		/full/
    5	history_disc:41	/fus/
    -5		/ged$/
    -5	tingling:2	/ged/
    5	sharp_pain:-26 numbness:-107 tingling:-23 faint_dizzy:-16 emergency:133	/gen/
    5		/gives/
    -5		/gn$/
    -5		/goo/
    -5		/good/
    5	sharp_pain:-35	/gra/
    5		/grad/
    -5		/guje/
    -5		/gujet/
    -5		/gura$/
    -5		/gura/
    -5		/gus/
    -5		/gust/
    5		/habia/
    -5		/hag/
    -5		/hago$/
    -5		/hago/
    -5		/happ/
    5		/happe/
    5	sharp_pain:60 radiating_pain:-90 numbness:-16 tingling:-13 worsening:-32 persistent_beyond_72h:-38 pregnancy_symptom:11 emergency:-10	/har/
    -5		/hed/
    5		/hee/
    5	numbness:3 pregnancy_symptom:14	/here$/
    5	osteoporosis:7	/here/
    -5		/hese$/
    -5		/hese/
    5		/hig/
    5	sharp_pain:-23	/high/
    -5		/him/
    5		/hin$/
    -5		/hora/
    -5		/horas/
    -5		/hortn/
    5		/hot/
    5	sharp_pain:-1 radiating_pain:-8 calf_swelling:-9	/hou/
    5		/humb$/
    5	sharp_pain:-2 radiating_pain:-2 weakness:-9 numbness:-22 history_injury:-25 chest_breath:-3 faint_dizzy:-14 allergic_reaction:-12	/ia$/
    -5		/ibir/
    5		/ide$/
    5		/idn/
    5	radiating_pain:-12 tingling:25	/ie$/
    5		/iet/
    -5		/iew$/
    -5		/iew/
    5		/ig$/
    -5		/ign$/
    -5		/igui/
    -5		/im$/
    -5		/imagi/
    5		/imes$/
    5		/imes/
    5	persistent_beyond_72h:-2	/ince$/
    5	pregnancy_symptom:7	/ince/
    5		/inch/
    -5	weakness:-1 tingling:-26 persistent_beyond_72h:-5 history_disc:16 bladder_bowel:24	/ine/
    5		/infu/
    5	history_injury:26	/inful/
    -5		/int$/
    5		/ips$/
    5		/ips/
    5		/ire/
    -5		/irst$/
    -5		/irst/
    -5	numbness:-4 worsening:-16 history_injury:-24 bladder_bowel:17	/is$/
    -5		/isap/
    -5		/isapp/
    5		/ises$/
    5		/ises/
    -5		/ishe/
    5	weakness:43 numbness:-1	/ist$/
    5	weakness:19 history_injury:38	/ist/
    5	sharp_pain:-12	/iste/
    5		/itchy/
    5	sharp_pain:-14 persistent_beyond_72h:-21 self_harm:128	/ivi/
    5	weakness:-60 numbness:-58 worsening:-7	/izz/
    -5	sharp_pain:24	/ja$/
    -5		/jaj/
    -5		/jaja$/
    -5		/jaja/
    -5		/jet/
    -5		/jeta/
    -5		/jetas/
    -5		/ji$/
    5		/jori/
    5	persistent_beyond_72h:18	/joria/
    5	weakness:6 bladder_bowel:3 saddle_numbness:-10	/just/
    -5	history_injury:7	/ked$/
    -5	history_injury:45	/ked/
    5		/ken$/
    -5		/kep/
    -5		/kept$/
    -5		/kept/
    5		/ky$/
    5	severe_bruising:61	/lack/
    -5		/lag/
    5		/lanc/
    5		/lare/
    5		/lared/
    5	numbness:-6	/lbo/
    5		/lbow$/
    5		/lbow/
    -5		/leare/
    -5		/leave/
    5		/led/
    5		/leed/
    5		/leedi/
    5	weakness:-48 tingling:8	/leep$/
    5	weakness:21	/ler/
    -5	severe_headache:64	/ligh/
    -5	severe_headache:18	/light/
    -5	allergic_reaction:3	/list/
    -5		/liver/
    5	sharp_pain:36	/llas$/
    5	sharp_pain:65	/llas/
    -5		/llow/
    5		/lls$/
    5		/lls/
    -5		/longe/
    5		/look$/
    -5		/lorid/
    5	numbness:2	/lost$/
    5	numbness:18	/lost/
    5		/love$/
    -5		/lwa/
    -5		/lway/
    5	weakness:-3	/ma$/
    -5		/mad/
    -5		/magin/
    -5		/mate/
    5	emergency:13	/mbu/
    5	emergency:7	/mbul/
    5	emergency:59	/mbula/
    5		/media/
    -5	tingling:1	/meth/
    -5	tingling:4	/methi/
    -5		/mfo/
    -5		/mfor/
    -5		/mfort/
    -5		/moj/
    -5		/moji$/
    -5		/moji/
    5		/mom/
    5	fever:45	/mome/
    -5		/mov/
    5		/mpeo/
    5		/mpeor/
    5		/mpera/
    5		/mps$/
    5		/mps/
    5		/my$/
    5	bladder_bowel:17 self_harm:7	/mys/
    5	bladder_bowel:8 self_harm:10	/myse/
    5	bladder_bowel:44 self_harm:15	/mysel/
    5		/nar$/
    5		/ncim/
    5		/ncima/
    5		/nday$/
    5	history_injury:41	/nded$/
    5	history_injury:27	/nded/
    5		/nfu/
    5	history_disc:18 history_injury:7	/nful$/
    5	history_disc:17	/nful/
    -5		/nge$/
    -5		/nged$/
    -5		/nged/
    5	history_disc:1	/ngo$/
    -5		/nke/
    5		/nky$/
    5		/nky/
    -5		/none$/
    5		/nso/
    5	sharp_pain:-22 weakness:-20 saddle_numbness:32	/nti/
    5		/ntro/
    -5	numbness:-1 tingling:11	/nts$/
    -5	numbness:-2 tingling:47	/nts/
    5		/nym/
    5		/nymo/
    5		/nymor/
    -5		/oco/
    -5		/offi/
    -5		/offic/
    5	bladder_bowel:117	/oile/
    5	self_harm:19	/oint$/
    -5		/oji$/
    -5		/oji/
    5		/oken$/
    5		/oken/
    5		/olla/
    -5		/omati/
    -5		/omen/
    -5	tingling:3	/ometh/
    -5		/omfo/
    -5		/omfor/
    -5		/omm/
    -5		/ompl/
    -5		/onder/
    -5	sharp_pain:-58 worsening:17	/ong/
    -5		/oni/
    5		/onst/
    5		/ontr/
    -5		/onv/
    5		/oqu/
    5	weakness:-13 worsening:99	/ora/
    -5		/oras$/
    -5		/oras/
    5		/orc/
    5	worsening:64	/orer$/
    5	worsening:86	/orer/
    -5		/orid/
    5		/orin/
    5		/orina/
    5	weakness:-38	/orse$/
    -5		/ortne/
    -5	numbness:-10 persistent_beyond_72h:-2 chest_breath:-1 calf_swelling:-22	/os$/
    -5		/ossib/
    -5		/oti/
    -5	worsening:18	/our$/
    5	weakness:-14 worsening:-13 persistent_beyond_72h:-10 pregnancy_symptom:-17 saddle_numbness:-36 faint_dizzy:2 severe_bruising:-7	/out/
    5	sharp_pain:8 weakness:-35 worsening:-5 pregnancy_symptom:-6	/ow$/
    5		/ower$/
    5		/ower/
    -5		/ox$/
    5		/painf/
    -5		/parar/
    -5		/pare/
    -5		/pea/
    5		/pee$/
    5		/perat/
    -5		/pes/
    5		/pi$/
    5		/pier/
    5		/pir/
    5	chest_breath:20	/pira/
    5	chest_breath:56	/pirar/
    5		/plat/
    -5	radiating_pain:-32	/ple/
    -5		/port$/
    -5		/poss/
    -5		/possi/
    5		/ppen/
    5		/ppene/
    5	radiating_pain:-7 severe_bruising:30	/pur/
    5	persistent_beyond_72h:-1	/quie/
    5	radiating_pain:9 tingling:-20 faint_dizzy:-7	/ra$/
    -5		/raba/
    -5		/rap/
    5	fever:5	/ratu/
    5	fever:32	/ratur/
    5	sharp_pain:-13 persistent_beyond_72h:-9	/raz/
    -5		/rde/
    5		/rdi/
    5		/rear/
    5	weakness:2	/rech/
    -5		/repl/
    -5		/repor/
    5		/rer$/
    5		/rer/
    5	sharp_pain:37	/res$/
    5	chest_breath:4	/respi/
    5		/rist$/
    5		/rist/
    -5		/rito/
    -5		/ritos/
    -5		/rivi/
    -5		/rivin/
    5		/rna$/
    5	weakness:6	/rna/
    5		/rol$/
    -5		/rong$/
    5	worsening:64	/rte/
    -5		/rtnes/
    -5		/sab/
    5		/sap$/
    5		/sat/
    5	osteoporosis:55	/sca/
    -5		/sch/
    5	numbness:38	/see/
    5		/seems/
    -5		/segur/
    -5		/send/
    -5		/sibl/
    -5		/sibly/
    5	weakness:-9 numbness:2 saddle_numbness:8	/sien/
    5	saddle_numbness:1	/sient/
    -5		/sign/
    5		/sit$/
    -5		/sli/
    -5	persistent_beyond_72h:30	/sore$/
    5	worsening:26	/sorer/
    -5		/sper$/
    5	history_disc:65 faint_dizzy:30	/spin/
    5	chest_breath:26	/spir/
    5	chest_breath:36	/spira/
    -5		/spue/
    -5		/spues/
    -5		/ssib/
    -5		/ssibl/
    5	sharp_pain:-36 radiating_pain:-25 weakness:14 tingling:-79 worsening:-23 persistent_beyond_72h:-32 history_injury:4 pregnancy_symptom:-12 saddle_numbness:-3 calf_swelling:-10 fever:-2 faint_dizzy:-42 allergic_reaction:-26	/st$/
    -5		/sta$/
    5		/stant/
    5	persistent_beyond_72h:-3	/ster/
    5	radiating_pain:-15 weakness:-14	/stil/
    5	weakness:-4 worsening:-43 persistent_beyond_72h:42	/still/
    5		/suc/
    5		/sud/
    5		/sudd/
    5		/sudde/
    -5		/sue/
    -5		/sure$/
    -5		/sure/
    -5		/tact/
    5		/tai/
    5	faint_dizzy:20	/tand$/
    5		/tant/
    5	tingling:-1 persistent_beyond_72h:-35 allergic_reaction:119	/tch/
    5	fever:51	/temp/
    5	fever:21	/tempe/
    -5		/thes/
    -5		/these/
    -5	numbness:7 pregnancy_symptom:-1 faint_dizzy:22	/thin/
    5	numbness:28 bladder_bowel:7	/thou/
    5		/thro/
    5		/thum/
    -5		/tie/
    5		/times/
    5	sharp_pain:8 tingling:-21 persistent_beyond_72h:1	/ting$/
    5	numbness:20 saddle_numbness:11	/tion/
    5	allergic_reaction:89	/ton/
    -5		/toni/
    -5		/tou/
    -5	radiating_pain:44 persistent_beyond_72h:-4	/tra/
    -5		/tran/
    5		/tras$/
    5	worsening:11	/tras/
    5	tingling:-3	/tri/
    5	sharp_pain:-1 bladder_bowel:95	/tro/
    5		/trol$/
    5	sharp_pain:13 numbness:-14 tingling:-25 worsening:1 fever:74 severe_headache:-79	/tur/
    5		/ture$/
    5		/ture/
    -5		/ual$/
    -5		/uble$/
    5		/udd/
    5		/udde/
    5		/udden/
    5		/uedo$/
    5	bladder_bowel:2	/uedo/
    5		/uert/
    5	self_harm:65	/uiero/
    5		/uises/
    -5		/ujet/
    -5		/ujeta/
    5	emergency:46	/ulan/
    5	emergency:22	/ulanc/
    -5		/uli/
    -5		/ur$/
    5	weakness:98	/ush$/
    -5		/uve/
    -5		/veni/
    5		/veo$/
    5		/veo/
    -5		/vere/
    5		/vien/
    -5		/view$/
    -5		/view/
    5	numbness:19	/wake/
    -5	persistent_beyond_72h:-5	/was/
    -5		/weath/
    5	bladder_bowel:60	/wee$/
    -5		/wen/
    5		/wer$/
    5		/wet$/
    5		/ymo/
    5		/ymor/
    5		/ymore/
    -5	persistent_beyond_72h:2	/you/
    5		/ysel/
    5	self_harm:7	/yself/
    -5	weakness:-2 numbness:-50	/zin/
    5		: si
    -5		: ~ <be>
    -5		<be> <the> <side>
    -5		<be> <the> touch
    -5		<be> bien
    5		<be> here
    -5		<be> not <side>
    -5		<be> off
    -5		<be> segura
    -5		<be> worse than
    5	tingling:-7 pregnancy_symptom:12	<be> ~ <be>
    5	sharp_pain:-29 radiating_pain:10 numbness:30 persistent_beyond_72h:-20 history_injury:-24 bladder_bowel:-4 fever:-28 severe_headache:-38 self_harm:-15	<be> ~ <part>
    5		<be> ~ can
    -5		<be> ~ cold
    -5		<be> ~ de
    5		<be> ~ desde
    -5	tingling:28	<be> ~ en
    5	chest_breath:10 faint_dizzy:14 allergic_reaction:11 emergency:18	<be> ~ i
    -5	emergency:15	<be> ~ in
    5		<be> ~ much
    5	weakness:29	<be> ~ no
    -5		<be> ~ nothing
    5	chest_breath:18	<be> ~ on
    -5		<be> ~ than
    -5		<be> ~ today
    5		<be> ~ up
    -5		<be> ~ worse
    -5		<be> ~ yesterday
    -5		<become> ~ would
    -5		<count> ~ ,
    -5		<day> ~ <become>
    5		<day> ~ today
    -5		<feel> great
    -5		<feel> ~ bit
    5		<feel> ~ of
    5		<have> no <feel>
    -5		<have> passed
    -5		<have> stopped
    5		<have> ~ #
    5		<have> ~ at
    5		<have> ~ by
    5		<have> ~ it
    -5		<have> ~ needles
    5		<have> ~ yesterday
    -5		<my> <part> <the>
    -5		<my> again
    5		<my> grip <have>
    -5		<my> ~ .
    -5	weakness:12	<my> ~ <become>
    -5	saddle_numbness:14 emergency:38	<my> ~ <side>
    5		<my> ~ aire
    -5		<my> ~ ayer
    -5		<my> ~ bien
    -5		<my> ~ but
    5		<my> ~ ciatica
    -5		<my> ~ great
    5	tingling:10 saddle_numbness:55	<my> ~ like
    5	bladder_bowel:169	<my> ~ sin
    5		<my> ~ since
    -5	sharp_pain:2	<part> , no
    5	tingling:60	<part> <my>
    5		<part> to <part>
    5	weakness:48	<part> will
    5	weakness:36	<part> will not
    5		<part> with <the>
    5	weakness:-54 numbness:77 fever:29	<part> ~ <feel>
    -5		<part> ~ ?
    -5		<part> ~ but
    5	sharp_pain:-3 saddle_numbness:-3 chest_breath:-5	<part> ~ like
    -5		<part> ~ normal
    5		<part> ~ que
    -5		<person> ~ <become>
    5	faint_dizzy:105	<person> ~ <my>
    5		<side> .
    -5		<side> <become>
    5		<side> <part> .
    -5		<side> ~ <have>
    -5	tingling:55	<side> ~ i
    5	weakness:-1 numbness:54	<side> ~ like
    5		<side> ~ please
    -5		<side> ~ rain
    5	numbness:41	<the> <feel>
    -5	numbness:14	<the> <part> <be>
    5		<the> <part> <my>
    5	weakness:20	<the> <part> no
    5		<the> aire
    -5		<the> bit worse
    5		<the> fist
    -5		<the> list
    5		<the> peor
    5		<the> point
    -5		<the> time
    -5		<the> vida ,
    -5		<the> whisper
    -5	numbness:43 tingling:-21 worsening:-40 persistent_beyond_72h:2 history_injury:-13 pregnancy_symptom:31 saddle_numbness:25 calf_swelling:21 emergency:7	<the> ~ <be>
    5		<the> ~ <feel>
    5	sharp_pain:12 numbness:-15 tingling:23 worsening:-20 persistent_beyond_72h:14 history_disc:7 severe_headache:15 faint_dizzy:6 severe_bruising:3 self_harm:-2	<the> ~ <my>
    -5		<the> ~ about
    -5		<the> ~ bother
    -5		<the> ~ horas
    5		<the> ~ hot
    5		<the> ~ just
    5	weakness:-2	<the> ~ of
    -5	tingling:9	<the> ~ pero
    -5		<the> ~ sore
    -5		<the> ~ soreness
    -5		<the> ~ todo
    -5		<the> ~ up
    5		<the> ~ va
    -5		<the> ~ you
    5		<time> it
    -5		<time> ~ .
    -5		<time> ~ <become>
    5		<time> ~ ?
    -5		<time> ~ as
    5		<time> ~ bit
    5		? ?
    5		? ~ #
    5	weakness:3	a fist
    -5		a massage
    -5		a whisper
    -5		ache <be> still
    -5		ache is
    -5		ache ~ still
    -5		after
    -5		agujetas
    5		aire
    -5		all but
    5		all day
    -5		all gone
    5		all night
    -5		am driving
    -5		an ache
    -5		and <side>
    -5	weakness:51	and <the>
    -5		and no fever
    5	numbness:-7 worsening:-27 persistent_beyond_72h:8 history_disc:11 pregnancy_symptom:45	and ~ <be>
    -5		and ~ fever
    5	persistent_beyond_72h:119	and ~ still
    5		and ~ tender
    5		anymore
    5		apart
    5		apart from
    5		apart from <the>
    5		around
    -5		as a
    5	sharp_pain:-9	as ~ as
    5		asap
    -5		away ~ <the>
    5		bad
    -5		baja
    -5		before ~ and
    5		better ~ <the>
    -5		better ~ in
    5		bleeding
    -5		body
    5		bruises
    -5		but <my> <part>
    -5		but my
    5		but still
    5		but ~ <have>
    -5	worsening:47	by
    -5		by ~ ,
    5		cada ~ mas
    -5		calambritos
    -5		calambritos ~ <part>
    -5		calambritos ~ <the>
    5	calf_swelling:10	calf is
    5		call it
    -5		came in
    5		can ~ <become>
    5		can ~ fist
    -5		can ~ really
    -5		cleared
    5	tingling:41	como ~ <part>
    5		como ~ <the>
    5		control
    5	weakness:1 numbness:32	could ~ <the>
    -5		cuanto
    5		day one
    -5		de baja
    -5		de ~ ni
    -5		de ~ que
    5		de ~ y
    5		desde ayer
    5		dias con
    -5	history_injury:50	did not
    -5		did not <become>
    -5		did ~ <become>
    -5		did ~ <the>
    5		dizzy
    -5		do not
    -5		do not <have>
    5		do not want
    -5		does
    5	radiating_pain:13	down
    -5		driving
    5		el aire
    -5		el pecho
    5		elbow
    -5		en ~ ?
    5		en ~ vida
    5		encima
    -5		estos
    5		estoy en
    -5	worsening:86	every <time>
    5		every ~ <time>
    5	sharp_pain:2	every ~ i
    -5	saddle_numbness:16	feeling
    -5		felt
    5		few
    5		fine ~ <count>
    -5		first
    5		fist
    5		flared
    -5		foot was
    -5	numbness:27	for
    -5		for ~ after
    -5		found
    -5		from <my>
    -5		full strength
    5		get the
    -5		give ~ <the>
    5		gives
    -5		grand
    5		great ~ .
    5		great ~ not
    5		grip <have>
    5		grip <have> <become>
    5		grip has
    5		grip ~ <become>
    5		habia
    -5		had pins
    -5		hago
    -5		hago ~ <be>
    5		happened
    -5		hard to
    5		has no
    -5		has passed
    5	severe_headache:48 faint_dizzy:74	head
    5		help <my> please
    5		help me
    5		help ~ please
    -5		his
    -5		horas
    -5		how ~ <be>
    5		hurts ~ <the>
    -5		hurts ~ today
    5	sharp_pain:-1 weakness:-2 numbness:-5 worsening:-11 faint_dizzy:-4	i <be>
    -5		i <be> <side>
    -5		i <be> <the>
    -5		i <be> driving
    5		i <have> <the>
    5	weakness:11	i <keep>
    5	sharp_pain:-2 radiating_pain:-10 numbness:-8 tingling:-10 pregnancy_symptom:5	i am
    -5		i asked
    -5		i came in
    -5		i had
    5		i keep
    -5		i said
    -5		i would like
    -5		i ~ <side>
    -5		i ~ <time>
    -5	pregnancy_symptom:67	i ~ and
    5	numbness:-112	i ~ dead
    5	faint_dizzy:29	i ~ down
    -5		i ~ driving
    -5		i ~ really
    5	faint_dizzy:36	i ~ up
    -5		i ~ well
    -5		if it
    5		in <side>
    -5		in ~ <have>
    5	weakness:-5 numbness:-23 tingling:35 history_injury:-5 severe_headache:-5 allergic_reaction:-36 emergency:-22	in ~ <part>
    -5		in ~ ?
    -5		in ~ but
    5		is that
    -5		it <be> yesterday
    5		it ~ again
    5		it ~ but
    5		it ~ on
    5		itchy
    -5		just <the>
    -5		just ~ <be>
    5		just ~ <my>
    -5		just ~ it
    -5		kept
    5		la ciatica
    5	persistent_beyond_72h:6	late+away
    5		late+do
    -5	persistent_beyond_72h:20	late+every
    5	numbness:63 saddle_numbness:23	late+feeling
    -5		late+felt
    -5		late+free
    -5		late+full
    5		late+going
    -5		late+hardly
    5		late+hormigueo
    5	persistent_beyond_72h:7	late+hurting
    -5		late+las
    5		late+last
    -5		late+los
    5		late+mejoria
    5		late+monday
    5		late+needles
    5		late+numbness
    -5		late+once
    5		late+pins
    5		late+right
    -5		late+su
    5		late+vez
    -5		late+whisper
    -5		leave
    5		less ~ than
    5		lift <my>
    -5	faint_dizzy:22	like i
    5		like it
    -5		like that
    -5		longer
    5		look
    5	tingling:48	los dedos
    5	numbness:5	lost
    5		love
    5		make <the> fist
    5		make ~ fist
    5		mareo
    -5		me .
    -5		me again
    5		mejoria
    -5	worsening:107	more
    5		more .
    -5	radiating_pain:2	my arm
    -5	numbness:-19	my back
    5		my heel
    5		my right
    -5		my sister
    5	bladder_bowel:14 self_harm:15	myself
    5		never happened
    -5		never ~ in
    -5		never ~ massage
    -5		ni
    5		ni <the>
    -5		ni ~ ni
    -5		no estoy
    -5		no fever
    -5		no sharp
    -5		no stabbing pain
    -5	tingling:-47	no tingling
    5		no ~ <my>
    5	weakness:90 tingling:-5	no ~ <part>
    -5		no ~ <side>
    -5		no ~ fever
    -5		no ~ massage
    -5		no ~ segura
    5	tingling:2	no ~ yes
    -5		none
    5	sharp_pain:-9 weakness:-22 numbness:61 saddle_numbness:24	not <feel>
    5		not <feel> <my>
    5		not call
    5		not call it
    5		not easing
    5	bladder_bowel:22	not hold
    5		not make <the>
    -5		not right
    -5		not sure if
    -5		not ~ again
    5		not ~ at
    5	weakness:25	not ~ fist
    5		not ~ i
    5		not ~ off
    -5		not ~ whether
    -5		not ~ with
    5	numbness:-16 history_disc:21 emergency:30	now
    -5	persistent_beyond_72h:12	now .
    5		now ~ <be>
    5		numb .
    -5		numb or
    -5		numb ~ <be>
    -5		numb ~ not
    5	sharp_pain:14	of #
    5	saddle_numbness:-4 allergic_reaction:-21	of my
    5	sharp_pain:14	of ten
    -5		of ~ .
    5		of ~ <count>
    -5		on ~ <become>
    5	weakness:-3 saddle_numbness:-6 fever:43	on ~ <part>
    -5		on ~ <side>
    5		on ~ it
    5		on ~ to
    5		on ~ today
    5		only ~ ,
    5		only ~ <part>
    -5		or ~ <the>
    5		out in
    5		out of <count>
    -5		out ~ .
    5	faint_dizzy:10	out ~ <the>
    -5		out ~ office
    -5		pain down <my>
    -5		pain s
    5	radiating_pain:66	pain ~ <my>
    5		pain ~ of
    5		pain ~ same
    5		painful
    5		passed ~ <the>
    5		pee
    5	self_harm:1	point
    -5		possibly
    -5		puedo ~ hoy
    5		quiero
    -5		rain
    -5		report
    5	chest_breath:8	respirar
    5		s not
    5		sciatica ~ up
    5		seems
    -5		segura
    5		sharp ~ when
    5		shooting ~ <part>
    -5		shortness
    -5		shortness of
    -5		shortness of breath
    -5		shortness ~ breath
    -5		shoulder blades
    -5		si es
    -5		si ~ <be>
    -5		siento bien
    -5		since i <be>
    5	sharp_pain:14	since last
    5		since last <time>
    -5		since my
    5		since ~ <time>
    -5		slight
    5		so <side>
    -5		so ~ <become>
    -5		so ~ <my>
    -5		something ~ off
    -5	persistent_beyond_72h:17	sore
    -5		sore but
    5		sore for
    5	worsening:111	sorer
    5		still in
    5		still numb
    -5		still sore
    5		still there
    5		stop ~ <the>
    5		sudden
    -5		sure if
    -5		sure ~ <be>
    5		than before
    -5		than it
    -5		than it <be>
    -5		than last
    -5		than yesterday
    -5		than ~ last
    5		thank you for
    5		thank ~ for
    5		thanks ,
    5		the left
    -5		the massage
    5	numbness:11	the numbness
    -5		the table
    5		then ~ <part>
    5		then ~ <the>
    -5		there ~ pain
    -5		these
    5		this morning
    5		thought
    5		thumb
    -5		tingling ~ no
    5		to ~ anymore
    5		todo ~ que
    -5		used
    5		veo
    -5		vida ,
    -5		was not
    -5		weather
    5	bladder_bowel:67	wee
    5		wet
    -5		what ~ <my>
    -5		what ~ if
    -5		when you
    5		where ~ <be>
    -5		whether <my> <part>
    -5		whether ~ <be>
    -5		whisper
    -5		who <be>
    5		with you
    -5		with ~ <my>
    5	worsening:28 persistent_beyond_72h:-26	worse
    -5		worse than
    5		would not call
    -5		would ~ <the>
    5	self_harm:8	would ~ i
    5		would ~ if
    5		wrist
    -5		y <the> <part>
    -5		y si
    -5		y ~ .
    5		y ~ que
    -5		ya no
    -5		ya ~ <be>
    5		yes ~ <the>
    5		you for
    5		you ~ and
    5		you ~ if
    5		you ~ to
    4		# de
    4		# dias
    4	sharp_pain:45	# out of
    4		# to
    4		# ~ <side>
    4		# ~ ?
    -4		# ~ in
    4		# ~ not
    4	sharp_pain:1	# ~ of
    4		, # ,
    -4		, <have>
    4		, <the> #
    -4		, can not
    4		, eso
    -4		, feel
    4		, he
    -4		, just
    -4		, no <be>
    -4		, none
    4		, only
    -4		, otherwise
    4		, today
    -4		, ya
    4		, ~ :
    4	sharp_pain:-5 weakness:57 history_injury:8 chest_breath:13 faint_dizzy:4	, ~ <my>
    4	worsening:25	, ~ again
    -4		, ~ bother
    4		, ~ can
    4		, ~ de
    -4		, ~ great
    -4		, ~ help
    4	weakness:17	, ~ i
    -4		, ~ mejor
    4	numbness:61	, ~ numb
    4		, ~ out
    4		, ~ pins
    -4		, ~ said
    4		, ~ say
    4		, ~ stabbing
    -4		, ~ though
    4	tingling:-1	, ~ y
    -4		. <my> <be>
    -4		. <the> <part>
    4		. can
    4		. he
    -4		. i <be>
    4		. lo
    4		. only thing
    4		. weakness
    4	bladder_bowel:3	. ~ #
    -4		. ~ bien
    4		. ~ but
    -4		. ~ de
    -4		. ~ fine
    4		. ~ grip
    4		. ~ last
    4		. ~ up
    4		/
    -4		/^ache/
    -4		/^adol/
    4		/^afr/
    4		/^afra/
    4		/^ah/
    4		/^ahi$/
    4		/^ahi/
    4	chest_breath:214	/^ai/
    -4	numbness:4 worsening:-27 history_injury:-6 pregnancy_symptom:-10 calf_swelling:-3 faint_dizzy:-3 allergic_reaction:19 emergency:-22	/^al/
    4		/^aliv/
    -4		/^alm/
    4		/^als/
    4		/^also/
    -4		/^alt/
    -4		/^alto/
    4	weakness:14	/^ank/
    4		/^ankl/
    -4		/^ann/
    -4		/^any$/
    -4		/^anyw/
    4	persistent_beyond_72h:-24	/^arm/
    -4		/^avi/
    -4		/^avis/
    4	pregnancy_symptom:1	/^baby/
    -4		/^baj/
    -4		/^bana/
    4		/^bano/
    -4		/^barb/
    4		/^bec/
    -4		/^bedt/
    -4		/^best/
    4		/^bigg/
    4	history_injury:7	/^bik/
    4		/^bike/
    4	saddle_numbness:61	/^bits/
    -4		/^bore/
    4	bladder_bowel:74	/^bowe/
    4	sharp_pain:-40 radiating_pain:-16 numbness:-59 worsening:-54 persistent_beyond_72h:-73 osteoporosis:-12 bladder_bowel:-34 saddle_numbness:-15 calf_swelling:-21 fever:-39 severe_headache:-4 faint_dizzy:-10 emergency:-21 self_harm:-2	/^br/
    4	sharp_pain:-5 weakness:-19 chest_breath:157	/^bre/
    4	chest_breath:50	/^brea/
    -4		/^bri/
    4		/^bump/
    4	tingling:40	/^buzz/
    4		/^cam/
    4	weakness:29	/^cami/
    -4		/^cans/
    -4		/^cap/
    -4		/^carr/
    4		/^cia/
    -4		/^cit/
    -4		/^cita/
    4	sharp_pain:-14 radiating_pain:-22 tingling:-8 worsening:-31 persistent_beyond_72h:-15 history_injury:-10 pregnancy_symptom:-12 bladder_bowel:22 saddle_numbness:-4 chest_breath:-3 calf_swelling:-28 fever:12 severe_headache:-69 faint_dizzy:-4 allergic_reaction:-21 emergency:-1 self_harm:-7	/^co/
    -4	fever:62	/^cold/
    4	bladder_bowel:11	/^come/
    4		/^cons/
    -4		/^coul/
    -4		/^cuer/
    -4		/^dank/
    4	radiating_pain:-2 numbness:101 saddle_numbness:8	/^dea/
    -4		/^deje/
    4	persistent_beyond_72h:1	/^dias/
    4		/^dic/
    4		/^dice/
    4	weakness:54	/^dra/
    -4		/^dre/
    4		/^drop/
    4	sharp_pain:3	/^dul/
    4	sharp_pain:25	/^dull/
    -4		/^dur/
    4		/^eac/
    4		/^each/
    4	sharp_pain:8	/^ele/
    -4		/^ema/
    -4		/^emai/
    4		/^emb/
    4		/^emba/
    4		/^emp/
    4	self_harm:78	/^endi/
    -4		/^esp/
    -4		/^espe/
    -4		/^even/
    4	sharp_pain:30	/^exc/
    -4		/^exp/
    -4	pregnancy_symptom:12	/^expe/
    4	allergic_reaction:49 emergency:9	/^ey/
    4	allergic_reaction:55 emergency:43	/^eye/
    4	weakness:-2	/^face/
    4	tingling:8	/^feet/
    4	sharp_pain:-27 persistent_beyond_72h:-6 saddle_numbness:-49 severe_headache:-9 faint_dizzy:-12 allergic_reaction:-25 emergency:-44	/^fi/
    4		/^fie/
    -4		/^fina/
    4	weakness:24 tingling:-5	/^flo/
    4		/^flop/
    -4		/^forg/
    4	weakness:86	/^giv/
    4		/^got$/
    -4		/^grac/
    -4		/^gran/
    -4		/^gus/
    -4		/^gust/
    -4		/^gy/
    4		/^habi/
    -4	history_disc:17 faint_dizzy:5	/^had$/
    -4	pregnancy_symptom:1 bladder_bowel:1 severe_headache:10	/^had/
    -4		/^hah/
    -4		/^haha/
    -4		/^heal/
    -4		/^him$/
    4	sharp_pain:-13	/^hit/
    -4		/^hm/
    -4		/^hmm$/
    -4		/^hmm/
    4	weakness:-6 calf_swelling:2 fever:2	/^hot$/
    4	weakness:-10 calf_swelling:35	/^hot/
    -4		/^hoy$/
    -4		/^hoy/
    -4		/^ich$/
    -4		/^ich/
    -4		/^im/
    4		/^imp/
    4	radiating_pain:43	/^into/
    4	allergic_reaction:56	/^it/
    4		/^iz/
    4	bladder_bowel:10 chest_breath:32	/^jus/
    4	sharp_pain:92	/^kni/
    4		/^knif/
    -4		/^knot/
    4		/^know/
    4	saddle_numbness:7	/^las/
    4	bladder_bowel:283	/^leak/
    4		/^less/
    4	allergic_reaction:106	/^lips/
    4		/^live/
    -4		/^llam/
    4		/^loo$/
    4		/^look/
    4	calf_swelling:-5	/^los/
    4		/^lunc/
    -4		/^mail/
    4	weakness:31	/^mak/
    4		/^make/
    4	numbness:1 tingling:3	/^man/
    4		/^manc/
    -4		/^mara/
    -4		/^may$/
    4		/^mej/
    4	persistent_beyond_72h:21	/^mejo/
    4		/^mid/
    -4	severe_headache:58	/^mig/
    4	severe_headache:50	/^migr/
    4		/^mond/
    4	persistent_beyond_72h:-2 severe_bruising:35	/^mor/
    4		/^mori/
    4		/^musl/
    -4		/^nin/
    -4		/^nume/
    -4		/^off/
    4	allergic_reaction:97	/^oi/
    4	allergic_reaction:49	/^oil$/
    4	allergic_reaction:88	/^oil/
    -4		/^old$/
    -4		/^old/
    -4		/^peep/
    4	sharp_pain:19	/^peg/
    4	saddle_numbness:34	/^pen/
    -4		/^pes/
    4	sharp_pain:-1 weakness:43 tingling:9	/^pie/
    -4	tingling:90	/^pins/
    4	severe_bruising:47	/^plat/
    -4		/^poc/
    -4		/^pos/
    4	numbness:-18 tingling:61	/^pri/
    4		/^prob/
    -4	weakness:26	/^pued/
    4		/^puf/
    4	chest_breath:32	/^puff/
    4	severe_bruising:42	/^purp/
    -4		/^qued/
    -4		/^quiz/
    -4		/^raro/
    4		/^rath/
    4		/^real/
    -4		/^reci/
    -4		/^rin/
    -4		/^sabr/
    4		/^sai/
    4		/^said/
    4		/^sal/
    4		/^says/
    4		/^sca/
    4	sharp_pain:43	/^scr/
    4	radiating_pain:-19 weakness:-16 numbness:3 worsening:-4 bladder_bowel:-19 saddle_numbness:14 chest_breath:-3 calf_swelling:-1 fever:-34 faint_dizzy:29	/^se/
    4		/^seri/
    4		/^shak/
    4	fever:13	/^shiv/
    -4		/^shoo/
    4	numbness:2 saddle_numbness:18	/^sien/
    -4	persistent_beyond_72h:15	/^sig/
    4		/^sil/
    4		/^sinc/
    -4		/^sis/
    -4		/^sist/
    4	saddle_numbness:86	/^sit/
    4	allergic_reaction:4	/^skin/
    -4		/^sms$/
    -4		/^sms/
    -4		/^some/
    4		/^stai/
    4	sharp_pain:-6 worsening:-5	/^stil/
    4	allergic_reaction:64	/^ston/
    -4	weakness:3	/^str/
    -4		/^stre/
    4		/^subi/
    4		/^suc/
    -4		/^surv/
    4		/^swo/
    4		/^swol/
    -4		/^tak/
    -4		/^tal/
    4		/^talo/
    -4	weakness:-6 worsening:-25 persistent_beyond_72h:-4 history_injury:-20 pregnancy_symptom:-1 bladder_bowel:-37 calf_swelling:-2 fever:45 faint_dizzy:-19 allergic_reaction:-19 emergency:-11 self_harm:-15	/^te/
    -4		/^tell/
    -4		/^teni/
    4	sharp_pain:-18 radiating_pain:-16 weakness:-21 numbness:-15 tingling:-25 worsening:-4 persistent_beyond_72h:-19 history_disc:-20 history_injury:-16 osteoporosis:-21 pregnancy_symptom:-25 bladder_bowel:-34 saddle_numbness:-25 chest_breath:-27 calf_swelling:-27 fever:12 faint_dizzy:-24 severe_bruising:-12 emergency:-5 self_harm:-5	/^th/
    4		/^thre/
    -4		/^tie/
    4		/^toe$/
    4		/^tor/
    -4		/^tot/
    -4		/^tota/
    -4		/^towe/
    -4		/^trac/
    -4	worsening:1	/^tu/
    -4		/^tuv/
    4		/^typ/
    4		/^type/
    4		/^uni/
    -4		/^uno/
    -4		/^uns/
    -4	weakness:10	/^use/
    -4		/^vani/
    -4		/^very/
    4	sharp_pain:-50 radiating_pain:-29 tingling:-8 worsening:-53 history_disc:-8 history_injury:8 bladder_bowel:28 saddle_numbness:-40 chest_breath:-6 calf_swelling:-63 fever:-50 severe_headache:-70 faint_dizzy:-6 severe_bruising:-25 emergency:-48 self_harm:-57	/^we/
    -4	faint_dizzy:16	/^wen/
    -4		/^wer/
    -4		/^were/
    4	weakness:-3 worsening:-3	/^when/
    -4		/^whi/
    -4		/^whis/
    4	radiating_pain:-29 weakness:-3 numbness:-14 tingling:-11 pregnancy_symptom:26 allergic_reaction:-1	/^wi/
    4	numbness:-3	/^wil/
    4	numbness:-5	/^will/
    4	saddle_numbness:39	/^wip/
    4		/^wipe/
    -4	radiating_pain:-2 bladder_bowel:2	/^with/
    4	weakness:-2 tingling:-47 persistent_beyond_72h:-1 pregnancy_symptom:-4 calf_swelling:-30 fever:-22 severe_headache:-20 faint_dizzy:28	/^wo/
    -4		/^wond/
    4	numbness:69	/^woo/
    -4		/^wore/
    4		/^writ/
    4	weakness:-3 numbness:2	/^yes$/
    4		/^yet$/
    4		/^yet/
    -4	persistent_beyond_72h:10 history_injury:9	/^you$/
    4		/^zaps/
    -4		/abria/
    4	pregnancy_symptom:1	/aby$/
    4	pregnancy_symptom:123	/aby/
    -4		/ache$/
    -4		/acia/
    -4		/acias/
    4	sharp_pain:3 weakness:-3 severe_headache:-17	/ada$/
    4	radiating_pain:-22 weakness:-3 numbness:10 persistent_beyond_72h:-21 osteoporosis:-8 pregnancy_symptom:20 fever:-30 faint_dizzy:-11 allergic_reaction:-19 severe_bruising:-4 emergency:-60 self_harm:-18	/ada/
    -4	radiating_pain:98 worsening:23	/adi/
    -4		/adol/
    -4		/adolo/
    -4		/ady$/
    -4		/ady/
    4		/afr/
    4		/afra/
    4		/afrai/
    -4	saddle_numbness:49	/age/
    4		/aggi/
    4		/aggin/
    -4		/ai$/
    -4		/aia$/
    -4		/aia/
    4		/aine$/
    -4		/ains/
    -4		/aint$/
    -4		/ajes$/
    -4		/ajes/
    4		/ajo/
    4		/akes$/
    4		/akes/
    4	fever:18	/alen/
    4		/aliv/
    4		/alive/
    -4		/alke/
    -4		/alked/
    -4		/alm/
    4		/alon$/
    4	radiating_pain:14	/alon/
    4		/also$/
    4		/also/
    -4		/alto$/
    -4		/alto/
    4		/amed/
    4		/amenm/
    -4		/amo$/
    4		/ampi/
    4		/ampin/
    -4	radiating_pain:-13 weakness:5 numbness:-8 tingling:-14 persistent_beyond_72h:-6 history_injury:-59 pregnancy_symptom:-22 faint_dizzy:-50 allergic_reaction:-47 self_harm:-11	/an$/
    -4		/anar/
    4		/ance$/
    -4		/ance/
    4		/anch/
    -4		/anish/
    -4		/anke$/
    4	history_injury:31	/ankl/
    4	history_injury:9	/ankle/
    -4		/ann/
    -4		/ansad/
    -4		/any$/
    -4		/anyw/
    -4		/anywa/
    -4		/api/
    -4		/apist/
    4	faint_dizzy:2	/apse/
    4		/apsed/
    -4		/ara$/
    -4		/arba/
    -4		/arbar/
    4		/are$/
    4	sharp_pain:-61	/are/
    4		/aread/
    -4		/arec/
    -4		/areci/
    -4		/aren/
    4		/ares/
    -4		/ari/
    -4		/arki/
    -4		/arkin/
    -4		/aro$/
    4		/arras/
    -4		/arrie/
    -4		/ars/
    4		/arte/
    -4		/arti/
    4	sharp_pain:-26 radiating_pain:-35 weakness:-1 numbness:-25 tingling:-4 worsening:3 persistent_beyond_72h:-10 history_disc:-23 osteoporosis:-23 pregnancy_symptom:-3 bladder_bowel:-25 saddle_numbness:-5 chest_breath:-27 fever:-22 severe_headache:-17 faint_dizzy:-24 allergic_reaction:-10 severe_bruising:-32 emergency:-3 self_harm:-27	/as$/
    4	history_injury:23	/asa/
    -4	emergency:7	/ase$/
    4		/ash$/
    4	sharp_pain:-15 worsening:3	/asi/
    4	pregnancy_symptom:171	/aters/
    -4		/ath$/
    4		/athe$/
    4		/atic$/
    4		/atur/
    4	chest_breath:9	/aving/
    -4		/avis/
    -4		/aviso/
    4		/babl/
    4		/bably/
    4	pregnancy_symptom:17	/baby$/
    4	pregnancy_symptom:8	/baby/
    -4		/banar/
    4		/bano$/
    4		/bano/
    4	tingling:-10	/bar/
    -4		/barb/
    -4		/barba/
    4	weakness:37	/bbe/
    4	sharp_pain:7	/bear/
    4		/bec/
    4		/bed$/
    -4		/bedt/
    -4		/bedti/
    4		/bend$/
    -4		/bendi/
    -4		/bes/
    -4		/best$/
    -4		/best/
    4		/bia$/
    4	sharp_pain:28	/bia/
    -4		/bien$/
    -4		/bien/
    4		/bigg/
    4		/bik/
    4	history_injury:2	/bike$/
    4		/bike/
    -4		/bin/
    4		/bled$/
    4		/bled/
    4	numbness:-25 tingling:92 osteoporosis:33	/bon/
    -4		/book$/
    -4		/bore/
    -4		/bored/
    4	bladder_bowel:18	/bowe/
    4	bladder_bowel:18	/bowel/
    4	chest_breath:29	/brea/
    -4		/bria$/
    -4		/bria/
    4	sharp_pain:4 history_injury:75	/bro/
    4		/bump/
    4		/buzz/
    4	history_injury:-28 pregnancy_symptom:-2 saddle_numbness:-14 calf_swelling:32 severe_headache:-28 faint_dizzy:-1 severe_bruising:-14 self_harm:-3	/cal/
    4		/cale/
    -4	emergency:24	/call/
    4	numbness:-3	/cam/
    4	weakness:9	/cami/
    -4	numbness:11	/car/
    -4		/cel$/
    4		/cept$/
    -4	sharp_pain:-6 weakness:-50 tingling:-30 calf_swelling:-27 allergic_reaction:-20 severe_bruising:-13 self_harm:-35	/che/
    4	sharp_pain:60 fever:10	/chil/
    4		/chis/
    4	history_injury:125	/ci$/
    4	sharp_pain:-8	/cim/
    -4		/cina$/
    -4		/cina/
    -4		/cir/
    -4		/cita$/
    -4		/cita/
    -4	fever:12	/cold$/
    -4		/cold/
    4		/colla/
    4		/comes/
    -4		/comf/
    -4		/comme/
    4		/cons/
    4		/conti/
    4		/cos$/
    -4	numbness:3	/coul/
    -4	numbness:8	/could/
    4		/crea/
    -4		/cribe/
    4	sharp_pain:27	/cru/
    4		/cs$/
    -4		/ct$/
    -4		/cuer/
    -4		/cuerp/
    -4		/dank/
    -4		/danke/
    4	persistent_beyond_72h:2	/days$/
    4	persistent_beyond_72h:5	/days/
    4		/dedos/
    -4		/deje/
    -4		/demo/
    4		/dere/
    4	persistent_beyond_72h:50	/dias$/
    4	persistent_beyond_72h:32	/dias/
    -4		/diati/
    4		/dice/
    4		/die$/
    4		/die/
    -4		/dif/
    4		/ding$/
    -4		/dio$/
    -4	sharp_pain:-11 history_disc:142	/dis/
    -4		/doin/
    -4		/doing/
    4	persistent_beyond_72h:35	/dolie/
    4		/dragg/
    4		/drop/
    4	numbness:-10	/ds$/
    -4		/dti/
    -4		/dtim/
    -4		/dtime/
    4	history_injury:16	/duele/
    4	sharp_pain:27	/dul/
    4	sharp_pain:35	/dull$/
    4	sharp_pain:5	/dull/
    -4		/dy$/
    4	sharp_pain:-2 worsening:-1 severe_headache:1	/eada/
    4	faint_dizzy:53	/eaded/
    -4		/eady$/
    -4		/eady/
    4		/eall/
    4		/eally/
    4	worsening:13	/easi/
    -4		/eat$/
    4	sharp_pain:-5 weakness:-8 numbness:-1 tingling:-2 fever:7	/eat/
    -4		/eav/
    4		/eca$/
    -4		/ecep/
    -4		/eda$/
    4		/edia$/
    4		/edin/
    4		/eding/
    4		/edos$/
    4		/edos/
    -4		/edt/
    -4		/edti/
    -4		/edtim/
    4	pregnancy_symptom:42	/eedi/
    4		/eedin/
    4	worsening:-5 persistent_beyond_72h:2	/eek$/
    4	sharp_pain:-35 worsening:-15 history_injury:48 pregnancy_symptom:12 bladder_bowel:-53	/eek/
    4	sharp_pain:-9 numbness:17	/eel$/
    -4	radiating_pain:-3 numbness:9 persistent_beyond_72h:-10 osteoporosis:-11 pregnancy_symptom:-28 saddle_numbness:5 calf_swelling:-9	/eel/
    -4	numbness:8	/eeli/
    -4	numbness:22 saddle_numbness:9	/eelin/
    4	sharp_pain:-17	/eep/
    -4		/egar/
    4		/egro/
    -4		/egue$/
    -4		/eje/
    4	persistent_beyond_72h:1	/ejor/
    4	worsening:-1 persistent_beyond_72h:14	/ek$/
    -4		/ela/
    4		/elly$/
    4		/eltas/
    -4		/email/
    4		/emba/
    4		/embar/
    -4		/empr/
    4		/ems/
    4	numbness:-3	/ena$/
    4		/enev/
    4		/eneve/
    -4	sharp_pain:15 severe_bruising:5	/eno/
    4		/ensat/
    4		/ensib/
    -4	numbness:-1	/ent$/
    -4		/enti$/
    4		/entu/
    -4		/eply$/
    -4		/epo/
    4	calf_swelling:-1	/era/
    -4		/erab/
    4		/eral/
    -4		/erap/
    -4		/erapi/
    4	persistent_beyond_72h:-16 self_harm:6	/erd/
    -4		/ered$/
    -4		/ered/
    -4		/erent/
    -4		/erman/
    4	sharp_pain:-6 allergic_reaction:-10	/ern/
    4	weakness:5	/erna/
    -4		/erp/
    -4		/erpo$/
    -4		/erpo/
    -4	sharp_pain:-36	/ers$/
    4		/ertip/
    4		/erve/
    -4		/ervi/
    4	weakness:37	/erza/
    4		/esc/
    -4		/ese$/
    -4		/esent/
    4	numbness:23	/esia/
    -4		/esp/
    -4	tingling:-5	/est$/
    -4		/estar/
    -4		/esti/
    -4		/estos/
    4		/eter/
    -4		/eve$/
    -4		/eveni/
    4	sharp_pain:50	/exc/
    4		/excep/
    -4		/exp/
    -4		/expe/
    4		/face$/
    4	weakness:-3	/face/
    4	tingling:5	/feet$/
    4		/feet/
    -4		/fice$/
    -4		/fici/
    -4		/fina/
    -4		/final/
    4		/fini/
    4		/flop/
    -4		/forg/
    -4	persistent_beyond_72h:56	/fort/
    -4		/forta/
    4		/frai/
    4		/fraid/
    4		/fuert/
    4	weakness:27	/fuerz/
    -4		/ge$/
    4	worsening:21	/gea/
    4		/gente/
    4		/gers$/
    4		/gers/
    4		/gert/
    4		/gerti/
    4	weakness:50	/giv/
    -4		/give$/
    4		/gle/
    4	weakness:-3 tingling:-34 persistent_beyond_72h:-7	/gon/
    -4		/grac/
    -4		/grand/
    4	numbness:-132 severe_bruising:10	/gro/
    4	sharp_pain:-4 weakness:-4 numbness:-34 tingling:9 worsening:-12	/gue/
    -4		/gusto/
    4		/habi/
    -4	history_injury:1	/hac/
    -4	faint_dizzy:16	/had$/
    -4		/hah/
    -4		/haha$/
    -4		/haha/
    4	fever:4	/hak/
    4	weakness:-4 history_injury:-13	/has$/
    4	faint_dizzy:56	/heade/
    -4		/heal/
    -4		/hec/
    -4		/heet$/
    4		/hene/
    4		/henev/
    -4		/hera/
    -4		/herap/
    4		/hermo/
    -4		/hift$/
    4		/high$/
    -4		/him$/
    -4	sharp_pain:18 numbness:-4	/his/
    -4		/hisp/
    -4		/hispe/
    4	fever:29	/hiver/
    -4		/hmm$/
    -4		/hmm/
    -4		/hoot/
    -4	sharp_pain:30	/hooti/
    4		/horri/
    4	calf_swelling:12 allergic_reaction:8	/hot$/
    4	worsening:47	/hour$/
    -4		/hoy$/
    -4		/hoy/
    4		/hre/
    4		/hree$/
    4		/hree/
    4		/hro/
    -4		/ian/
    -4		/ibe$/
    4		/ibil/
    4		/ibili/
    -4		/ibly$/
    -4		/ibly/
    -4		/ica/
    -4		/ich/
    4		/icing/
    -4		/icio/
    4	tingling:114	/ickl/
    4		/ief$/
    -4		/iem/
    -4		/ient$/
    4	radiating_pain:13 weakness:5	/ierna/
    4		/iero$/
    4		/iero/
    4		/iet$/
    -4		/iffe/
    4		/igh$/
    4	numbness:-2 history_injury:-34 allergic_reaction:-51	/igh/
    -4		/ign/
    4	severe_headache:67	/igr/
    4	severe_headache:23	/igra/
    4	bladder_bowel:56	/ile/
    4	fever:3	/ills$/
    4		/ills/
    4		/ima$/
    -4		/ime$/
    -4		/inall/
    4		/ingle/
    -4		/ings$/
    -4		/ings/
    4	sharp_pain:24 weakness:-3 numbness:-34 persistent_beyond_72h:-3 faint_dizzy:33 self_harm:32	/int/
    4		/inted/
    4		/inten/
    -4		/inter/
    4		/iou/
    4		/ious/
    4		/ipe$/
    4		/ipe/
    4	chest_breath:2	/ira/
    -4	history_disc:62	/isc/
    -4		/isp/
    -4		/ispe/
    -4		/isper/
    -4		/iss/
    -4		/ista$/
    -4		/ista/
    4	allergic_reaction:4	/ister/
    -4		/ita$/
    4		/ital/
    -4	worsening:16 fever:13	/ith$/
    4		/itt/
    4	radiating_pain:-9 numbness:-18 tingling:-22 bladder_bowel:-14	/ive/
    4		/ives$/
    4		/ives/
    -4		/iza$/
    -4		/ized$/
    -4		/ized/
    4		/jar$/
    -4	history_injury:10	/je$/
    -4		/jes$/
    -4		/jes/
    4	persistent_beyond_72h:11	/jor/
    4	weakness:1 bladder_bowel:2	/jus/
    4		/keeps/
    4		/kes$/
    4		/kes/
    4	allergic_reaction:21	/kin$/
    4		/kly$/
    4		/kly/
    -4		/knees/
    4	sharp_pain:208	/kni/
    4		/knif/
    4		/knife/
    -4		/knot/
    -4		/lade/
    -4		/lama/
    4		/lame/
    4		/lamen/
    -4		/lamo$/
    -4		/lamo/
    4		/laps/
    4	faint_dizzy:14	/lapse/
    4		/lav/
    -4		/lay/
    4	bladder_bowel:39	/leak/
    4	sharp_pain:16	/lec/
    4		/led$/
    -4	sharp_pain:-3 weakness:7 numbness:-3 worsening:-25 persistent_beyond_72h:-1	/leg/
    4		/len$/
    4		/leva/
    4		/levo$/
    4		/levo/
    4		/lga/
    4	persistent_beyond_72h:32	/lien/
    4	weakness:81	/lift$/
    -4	radiating_pain:73	/line/
    4		/lips$/
    4	allergic_reaction:9	/lips/
    -4		/lista/
    -4		/lke/
    -4		/lked$/
    -4		/lked/
    -4		/llam/
    -4		/llama/
    4		/llame/
    -4		/llamo/
    4		/llen$/
    4		/llevo/
    4	worsening:15	/llin/
    4	worsening:17	/lling/
    -4		/lm$/
    4		/loo$/
    4		/look/
    4		/loor$/
    4		/los/
    4		/lso$/
    4		/lso/
    -4	sharp_pain:11 radiating_pain:14	/lt$/
    4	faint_dizzy:3	/ltas$/
    4		/ltas/
    4		/lunc/
    4		/lunch/
    -4	radiating_pain:-1 persistent_beyond_72h:-9 bladder_bowel:-13 saddle_numbness:-7 faint_dizzy:11 severe_bruising:-14 emergency:-30	/ly$/
    -4		/mail$/
    4		/mak/
    4		/make/
    4		/makes/
    4		/manc/
    4		/manch/
    -4		/mand/
    -4		/mar$/
    -4		/mara/
    4		/marea/
    -4		/may$/
    4		/maye$/
    4		/maye/
    -4	sharp_pain:-20 radiating_pain:-6 weakness:-14 osteoporosis:-23 chest_breath:-2 fever:-6 severe_headache:-29 allergic_reaction:-4 self_harm:2	/me$/
    4	persistent_beyond_72h:2	/mej/
    4	persistent_beyond_72h:2	/mejo/
    4	persistent_beyond_72h:7	/mejor/
    4		/menm/
    4		/menme/
    -4		/mero$/
    -4		/mero/
    4		/mete/
    4		/meter/
    -4		/mien/
    4	severe_headache:73	/migr/
    4	severe_headache:41	/migra/
    4	tingling:37	/migue/
    -4		/mm$/
    -4		/mmen/
    4		/mond/
    4		/monda/
    4		/mori/
    4		/morir/
    -4		/most$/
    -4	sharp_pain:4 weakness:22	/move/
    4	fever:6	/mper/
    -4		/mpre/
    4		/musl/
    4		/muslo/
    -4		/nall/
    -4		/nally/
    4	weakness:27	/nar/
    -4		/ncel$/
    4		/nch$/
    4	weakness:-17 numbness:-35 allergic_reaction:74	/ncha/
    4		/nci/
    -4		/nda$/
    4		/nday/
    4		/nde$/
    -4		/nder$/
    -4		/nder/
    -4		/ndl/
    4		/nec/
    4	numbness:-5 faint_dizzy:-27 allergic_reaction:-7	/nee/
    -4		/nees$/
    -4		/nees/
    4		/negro/
    -4	numbness:21 tingling:-39 persistent_beyond_72h:8	/nes/
    -4		/ness$/
    -4	numbness:1	/ness/
    4	weakness:28	/ngers/
    4		/ngert/
    4	radiating_pain:-2 weakness:-9 tingling:35 worsening:-53	/ngl/
    4	radiating_pain:-6	/ngo/
    -4		/nia/
    -4		/nie/
    4		/nif/
    4		/nife$/
    4		/nife/
    -4		/nke$/
    4		/nkl/
    4		/nkle/
    4	faint_dizzy:14	/nni/
    4		/nnin/
    4		/nning/
    4		/non$/
    -4		/none/
    4	radiating_pain:-34 numbness:-6 tingling:-7 worsening:-16	/not$/
    -4		/note/
    4		/nsat/
    4		/nsati/
    4		/nsib/
    4		/nsibi/
    -4		/nsu/
    -4	tingling:-3 worsening:-19 pregnancy_symptom:6 chest_breath:-3 fever:-12 severe_headache:-15 allergic_reaction:-15 self_harm:17	/nt$/
    -4		/nter/
    -4		/ntes/
    -4		/nti$/
    4	numbness:-43	/ntr/
    -4		/nue/
    -4		/nume/
    -4		/numer/
    -4		/nyw/
    -4		/nywa/
    -4		/nyway/
    4		/oba/
    4		/obab/
    4		/obabl/
    4		/obb/
    4	weakness:1	/oe$/
    4	sharp_pain:68 numbness:10	/oke/
    4		/ol$/
    4	radiating_pain:4 weakness:-33 numbness:13 persistent_beyond_72h:57	/ole/
    -4	sharp_pain:3	/olid/
    -4		/olida/
    4		/olie/
    4		/olien/
    4	calf_swelling:24	/olle/
    4	calf_swelling:3	/ollen/
    -4		/olori/
    4	sharp_pain:247	/olt/
    4		/omes$/
    4		/omes/
    4		/omet/
    4		/omete/
    -4		/omf/
    -4		/omme/
    -4		/ommen/
    4		/onda/
    4		/onday/
    4		/onde$/
    4	radiating_pain:-38 numbness:-9 tingling:-2 persistent_beyond_72h:-1 bladder_bowel:-50 fever:-81 faint_dizzy:-5	/one/
    -4		/ong$/
    -4		/onig/
    -4		/onigh/
    4		/ons$/
    -4		/onte/
    4		/onti/
    4		/ontin/
    4	pregnancy_symptom:9	/oon/
    4	weakness:30 tingling:-10 persistent_beyond_72h:-36 saddle_numbness:-54 allergic_reaction:-22 emergency:-22	/oot/
    -4	sharp_pain:14	/ooti/
    -4	sharp_pain:29	/ootin/
    4		/oport/
    -4		/oppe/
    -4		/opped/
    -4	weakness:-43 numbness:-31 worsening:15 pregnancy_symptom:-49 saddle_numbness:-62 severe_headache:-1 faint_dizzy:-7 allergic_reaction:-28 emergency:-28	/ore/
    -4		/ored/
    -4		/org/
    4	persistent_beyond_72h:11	/oria$/
    4	persistent_beyond_72h:8	/oria/
    4		/orir/
    -4		/orke/
    -4	self_harm:17	/ose$/
    4		/oso$/
    4		/oso/
    4	osteoporosis:94	/ost/
    -4		/otal/
    -4		/otall/
    -4		/otice/
    4		/otici/
    -4	sharp_pain:17	/otin/
    -4	sharp_pain:9	/oting/
    -4		/ots$/
    -4		/ots/
    -4	history_injury:4	/ou$/
    -4	self_harm:41	/ould$/
    -4		/ovin/
    -4		/oving/
    4	radiating_pain:37 worsening:-14	/own$/
    4		/pad/
    -4		/parec/
    -4		/park/
    -4		/parki/
    4		/pasa$/
    4	weakness:41	/past/
    -4		/pci/
    -4		/pcio/
    -4		/pcion/
    -4		/peep$/
    -4		/peep/
    4		/peg/
    4		/pell/
    4	weakness:35	/pen/
    4		/pene/
    4		/pened/
    4		/pens/
    -4	sharp_pain:-40 numbness:7	/per/
    4	radiating_pain:10 weakness:7	/piern/
    -4		/pist$/
    -4		/pist/
    4		/pit/
    4		/pita/
    -4		/poco/
    4		/porta/
    4		/ppe/
    4	radiating_pain:-3 tingling:53	/prick/
    4		/prob/
    4		/proba/
    4		/prove/
    4		/pse/
    4		/psed$/
    4	faint_dizzy:29	/psed/
    -4		/pto/
    -4	numbness:-12	/pued/
    4		/puedo/
    4	chest_breath:24	/puf/
    4	chest_breath:14	/puff/
    -4		/pull/
    4		/purp/
    -4		/py$/
    -4		/qued/
    -4	sharp_pain:-10 radiating_pain:-18 weakness:-3 numbness:-5 faint_dizzy:-6 emergency:-7	/qui/
    4		/quiet/
    -4		/quiz/
    -4		/quiza/
    -4		/race$/
    -4		/radi/
    4	weakness:76	/rag/
    4		/ragg/
    4		/raggi/
    4	weakness:1 severe_headache:42	/rai/
    -4		/raia$/
    -4		/raia/
    4		/raid$/
    4		/raid/
    4		/rame/
    4		/rampi/
    -4		/rapis/
    4		/rathe/
    4		/raw/
    4	numbness:3	/razo/
    -4		/rba/
    -4		/rbar/
    4		/rce$/
    4		/rce/
    4		/rdo$/
    4		/rdo/
    4	radiating_pain:1 weakness:-43 persistent_beyond_72h:-56 faint_dizzy:-10	/rea/
    -4		/ready/
    4		/real/
    4		/reall/
    4		/ream/
    -4	weakness:-38	/reat/
    -4		/rece/
    4		/recho/
    -4		/rega/
    -4		/rei/
    4		/rel/
    -4		/rent$/
    -4		/rese/
    -4		/resen/
    4	sharp_pain:-42 worsening:-1 persistent_beyond_72h:-3 emergency:96	/rge/
    4	weakness:-1	/rib/
    -4		/ribe$/
    -4		/ribe/
    -4	persistent_beyond_72h:6	/rid/
    4	weakness:-42 worsening:-15 bladder_bowel:86	/rin/
    -4	sharp_pain:4 fever:26	/ring$/
    -4	sharp_pain:7 fever:48	/ring/
    -4		/rios$/
    -4		/rios/
    4		/rite$/
    -4		/rki/
    -4		/rkin/
    -4		/rking/
    -4		/rman/
    4	numbness:17 emergency:-1	/rme/
    4		/rnin/
    4		/rning/
    4	radiating_pain:-3 persistent_beyond_72h:-15 severe_headache:-21 emergency:-33	/ro$/
    4		/rob/
    4		/roba/
    4		/robab/
    4		/rom/
    -4	worsening:2 persistent_beyond_72h:-19 allergic_reaction:70	/ron/
    4		/ronge/
    4	faint_dizzy:9	/roo/
    4	weakness:47	/rop/
    4		/rot/
    -4		/roug/
    -4		/rough/
    4	saddle_numbness:4	/roun/
    4	saddle_numbness:1	/round/
    4		/rove/
    -4		/rpo$/
    4	weakness:58	/rrar$/
    4	weakness:26	/rrar/
    4		/rras/
    -4		/rrie/
    -4		/rried/
    4		/rry$/
    4		/rt$/
    4		/rtes$/
    4		/rtes/
    4		/rth$/
    4		/rtip/
    4		/rtips/
    4		/rus/
    4		/rush/
    -4		/sabr/
    -4		/sabri/
    4		/sai/
    4		/said$/
    4		/said/
    -4		/sajes/
    4	bladder_bowel:6	/sal/
    4		/sati/
    4		/satio/
    4		/says$/
    4		/says/
    4		/sci/
    4		/sco/
    -4		/send$/
    4		/sensa/
    4	numbness:38	/sensi/
    4		/ser/
    4		/seri/
    4	fever:60	/shak/
    4		/shin$/
    4		/shiv/
    4	fever:109	/shive/
    -4	sharp_pain:2 radiating_pain:45	/shoo/
    -4	sharp_pain:9 radiating_pain:1	/shoot/
    4		/sia/
    4		/sibi/
    4		/sibil/
    4		/sinc/
    4		/since/
    4	saddle_numbness:6	/sit/
    -4		/sized/
    4	allergic_reaction:22	/skin$/
    4		/slo$/
    4		/slo/
    4		/smaye/
    -4		/sms$/
    -4		/sms/
    4		/sne/
    4	chest_breath:32	/so$/
    -4	sharp_pain:2	/some/
    -4		/son$/
    -4		/son/
    4		/sop/
    4		/sopo/
    4		/sopor/
    -4	radiating_pain:-3 numbness:9 tingling:-3 persistent_beyond_72h:-8 saddle_numbness:-24 emergency:-20	/ss$/
    -4		/ssa/
    -4	history_injury:5	/ssag/
    4	weakness:7	/stai/
    4	weakness:13	/stair/
    -4		/sted$/
    4		/step/
    4	allergic_reaction:39	/ston/
    4	allergic_reaction:64	/stone/
    -4		/stos$/
    4		/subi/
    4		/subir/
    -4		/subs/
    -4		/surv/
    -4		/sus/
    4	fever:117	/sweat/
    4		/swo/
    4		/swol/
    4	calf_swelling:40	/swoll/
    4	weakness:37	/tair/
    -4		/tak/
    -4		/tally/
    4		/talo/
    4		/talon/
    4		/tand/
    -4		/tari/
    -4		/tario/
    -4		/tel/
    4		/ten$/
    -4		/tent/
    4		/tep/
    -4	sharp_pain:-23	/ter$/
    -4		/thera/
    4		/therm/
    4		/thre/
    4		/three/
    4	sharp_pain:-33 radiating_pain:24 tingling:2 pregnancy_symptom:-1 calf_swelling:-16	/tic/
    4		/tici/
    4		/ticin/
    -4		/ties/
    4		/tine/
    4		/tips$/
    4		/tips/
    -4		/tne/
    4		/toe$/
    -4		/tomo/
    -4		/tonig/
    -4		/tot/
    -4		/tota/
    -4		/total/
    -4		/towe/
    -4		/towel/
    -4		/trace/
    -4		/traia/
    -4		/trang/
    4		/tru/
    4	numbness:-2 persistent_beyond_72h:1	/tte/
    4		/tten$/
    4		/tten/
    4		/tura$/
    4		/tura/
    -4	weakness:23 worsening:27	/turn/
    -4		/turno/
    -4		/tuv/
    4		/typ/
    4		/type/
    -4		/ual/
    4		/uanta/
    4		/ubbe/
    4		/ubi/
    4	chest_breath:34	/ubir$/
    4		/ubir/
    4	weakness:-47	/uch/
    4	sharp_pain:7	/uchi/
    4		/ude/
    -4		/ueda$/
    4	persistent_beyond_72h:6 history_disc:4 history_injury:7	/uele$/
    4	history_injury:9	/uele/
    -4		/uerp/
    -4		/uerpo/
    4		/uerte/
    4	weakness:22	/uerz/
    4	weakness:22	/uerza/
    4		/ug$/
    4	tingling:-10 persistent_beyond_72h:-2	/uie/
    4		/uiet$/
    4		/uiet/
    -4		/uisi/
    -4		/uiz/
    -4		/uiza$/
    -4		/uiza/
    -4		/ujo/
    4	emergency:6	/ula/
    -4	self_harm:3	/uld$/
    -4		/ume/
    -4		/umer/
    -4		/umero/
    4	weakness:-20 pregnancy_symptom:22 allergic_reaction:69	/ump/
    -4		/upe/
    -4	numbness:7	/urm/
    -4	numbness:34	/urmi/
    -4		/urno/
    4		/urp/
    4	bladder_bowel:46	/urs/
    -4		/urv/
    -4		/usc/
    -4		/used$/
    -4		/used/
    4	numbness:16	/usl/
    4		/uslo$/
    4		/uslo/
    4		/ust$/
    -4		/vani/
    -4		/vanis/
    4		/var/
    -4		/venin/
    -4		/vere$/
    4		/veri/
    -4		/viso/
    4		/vo$/
    -4		/vy$/
    4		/wake$/
    4		/walk$/
    -4		/walke/
    4	self_harm:20	/want$/
    -4		/way/
    -4		/wed/
    -4		/wei/
    -4		/went/
    -4		/were$/
    -4		/were/
    4	weakness:-5 chest_breath:-29	/when/
    4		/whene/
    -4		/whi/
    -4		/whis/
    -4		/whisp/
    4	numbness:-1	/wil/
    4	numbness:-2	/will$/
    4		/will/
    4	saddle_numbness:44	/wip/
    4		/wipe$/
    4	saddle_numbness:132	/wipe/
    -4	numbness:30 bladder_bowel:14	/wit/
    -4	radiating_pain:-8	/with/
    4		/wol/
    4	calf_swelling:3	/woll/
    4		/wolle/
    -4		/wond/
    -4		/wonde/
    4	numbness:83	/woo/
    -4		/wore$/
    -4		/wore/
    -4		/worke/
    4		/writ/
    4		/xcep/
    4		/xcept/
    -4	pregnancy_symptom:23	/xpe/
    4		/yet$/
    4	persistent_beyond_72h:1	/yet/
    4		/yo$/
    -4		/you$/
    -4		/your$/
    4		/ype/
    -4		/ywa/
    -4		/yway$/
    -4		/yway/
    4		/zada$/
    4		/zaps$/
    4		/zaps/
    -4	tingling:22	/zing$/
    -4	numbness:-11 tingling:142	/zzi/
    -4		: i <be>
    -4		: no
    4		: no .
    4		: ~ <side>
    -4		<be> <become> now
    4		<be> <my> quita
    -4		<be> <my> quito
    -4		<be> <the> <count>
    -4		<be> driving
    -4		<be> easing
    4		<be> en
    4		<be> en urgencias
    4		<be> fine
    -4		<be> imagining
    -4		<be> imagining it
    4		<be> in
    4		<be> manana
    4	persistent_beyond_72h:24	<be> not <become>
    -4		<be> not numb
    -4		<be> well
    4		<be> ~ before
    -4		<be> ~ bit
    4	persistent_beyond_72h:18	<be> ~ dolor
    -4		<be> ~ ever
    -4		<be> ~ full
    4		<be> ~ he
    -4		<be> ~ new
    -4		<be> ~ ni
    4		<be> ~ painful
    4		<be> ~ quita
    -4		<be> ~ quito
    4		<be> ~ still
    -4		<be> ~ time
    4		<be> ~ urgencias
    -4		<become> .
    4		<become> <my>
    4	persistent_beyond_72h:7	<become> away
    4	worsening:38	<become> up
    4	tingling:2	<become> ~ <feel>
    4	sharp_pain:20 radiating_pain:28	<become> ~ <part>
    4		<become> ~ in
    4		<become> ~ not
    4		<become> ~ numb
    4		<become> ~ then
    4		<count> <part> <be>
    -4		<count> <the>
    -4	worsening:-28	<count> <time>
    4		<count> dias con
    4		<count> of
    -4		<count> ~ .
    4		<count> ~ today
    4	history_injury:33	<day> ,
    4		<day> ~ <day>
    4		<feel> <my> <part>
    -4		<feel> <side>
    -4		<feel> <the> bit
    -4		<feel> better
    -4		<feel> fine
    -4		<feel> in <my>
    -4		<feel> like i
    4		<feel> nothing
    4	numbness:35	<feel> ~ <side>
    -4		<feel> ~ <time>
    4		<have> <the> accident
    -4		<have> pins
    -4		<have> pins and
    -4		<have> stabbing
    -4		<have> stabbing pain
    -4		<have> tingling
    -4		<have> ~ .
    4		<have> ~ accident
    -4		<have> ~ better
    -4		<have> ~ no
    -4		<have> ~ numbness
    4		<have> ~ out
    -4		<have> ~ so
    4	emergency:15	<keep> ~ in
    -4		<my> .
    -4		<my> <part> ?
    -4		<my> <part> on
    4		<my> <part> since
    4		<my> <person> ,
    -4		<my> and
    4		<my> da vueltas
    4		<my> desmaye
    4		<my> falta
    4		<my> falta <the>
    4		<my> grip
    4		<my> please
    4		<my> quita
    -4		<my> quito
    -4		<my> ~ :
    4	pregnancy_symptom:4	<my> ~ <have>
    -4		<my> ~ <person>
    -4		<my> ~ does
    -4		<my> ~ from
    4	numbness:23	<my> ~ it
    4	radiating_pain:41	<my> ~ now
    4		<my> ~ please
    -4		<my> ~ que
    4		<my> ~ ronchas
    4		<my> ~ still
    -4		<my> ~ than
    -4		<my> ~ thanks
    -4		<my> ~ tingling
    4		<my> ~ todo
    -4		<my> ~ too
    4		<my> ~ vueltas
    4		<my> ~ will
    -4		<part> , can
    4		<part> <be> <be>
    4		<part> <feel> weak
    4		<part> como
    -4		<part> from
    4		<part> gives
    -4		<part> on <the>
    -4		<part> que traia
    4		<part> since
    4		<part> tingle
    -4	numbness:-14	<part> to
    4		<part> when i
    -4	weakness:27	<part> ~ <count>
    -4	numbness:2	<part> ~ <have>
    -4		<part> ~ <person>
    -4	sharp_pain:-13 radiating_pain:19 weakness:18 tingling:13 persistent_beyond_72h:-1 history_disc:-13 pregnancy_symptom:-2 saddle_numbness:-42 calf_swelling:47 faint_dizzy:-6 allergic_reaction:4	<part> ~ <the>
    -4		<part> ~ achy
    -4		<part> ~ better
    -4		<part> ~ for
    -4		<part> ~ hace
    -4		<part> ~ happy
    -4		<part> ~ he
    4	history_disc:27	<part> ~ hurting
    4		<part> ~ lift
    4		<part> ~ nothing
    -4		<part> ~ pero
    -4		<part> ~ they
    -4		<part> ~ thing
    4		<part> ~ tingling
    -4		<part> ~ traia
    4		<part> ~ twice
    -4	emergency:15	<person> ~ ,
    -4		<side> <my>
    -4		<side> as
    -4		<side> as rain
    4		<side> i
    -4	weakness:3 numbness:-7 chest_breath:-3	<side> ~ ,
    4		<side> ~ :
    -4	tingling:-1 allergic_reaction:55	<side> ~ <my>
    4		<side> ~ dead
    -4		<side> ~ here
    4		<side> ~ now
    4		<side> ~ of
    4		<side> ~ out
    -4		<side> ~ since
    4		<side> ~ weak
    4		<side> ~ what
    -4		<side> ~ with
    -4		<side> ~ you
    4		<the> <my> <part>
    -4	radiating_pain:1	<the> <part> ,
    4		<the> <part> .
    4		<the> <part> como
    4		<the> accident
    4		<the> accident in
    4		<the> bano
    4		<the> ciatica
    -4		<the> cita
    -4		<the> evening
    4	fever:22	<the> fever
    4		<the> hormigueo
    4		<the> loo
    -4		<the> massage ,
    4		<the> oil
    4	sharp_pain:14 persistent_beyond_72h:61	<the> pain
    -4		<the> peep
    -4		<the> quien
    -4		<the> quien llamo
    -4		<the> sheet
    4		<the> shower
    4		<the> stabbing
    4		<the> stairs
    -4		<the> table ,
    4		<the> tingling
    -4		<the> touch
    4	persistent_beyond_72h:-9	<the> ~ #
    -4	numbness:42	<the> ~ <have>
    4		<the> ~ also
    -4		<the> ~ anoche
    -4		<the> ~ better
    -4		<the> ~ bit
    -4		<the> ~ cleared
    4	numbness:5 tingling:-2	<the> ~ como
    -4	weakness:-23	<the> ~ de
    4		<the> ~ derecho
    4		<the> ~ do
    4		<the> ~ dormido
    4		<the> ~ fever
    -4		<the> ~ fine
    4		<the> ~ hoy
    -4		<the> ~ if
    -4		<the> ~ llamo
    -4		<the> ~ lol
    -4		<the> ~ mas
    -4		<the> ~ mejor
    -4		<the> ~ off
    -4	chest_breath:82	<the> ~ round
    -4		<the> ~ since
    -4		<the> ~ stopped
    4		<the> ~ then
    -4		<the> ~ toda
    -4		<the> ~ today
    -4		<the> ~ traia
    -4		<the> ~ wore
    -4		<the> ~ yo
    -4		<time> .
    4		<time> <become>
    -4		<time> after
    -4		<time> after ,
    -4		<time> but it
    -4		<time> since
    -4	worsening:37	<time> ~ ,
    4	worsening:5 persistent_beyond_72h:12	<time> ~ <the>
    4		<time> ~ hurts
    4		<time> ~ of
    4		<time> ~ sore
    4		? ~ <the>
    4		? ~ it
    -4		? ~ not
    -4	radiating_pain:-39 weakness:-15 numbness:-30 tingling:-11 worsening:-24 persistent_beyond_72h:-31 history_disc:-10 history_injury:2 osteoporosis:-19 pregnancy_symptom:-2 saddle_numbness:-52 chest_breath:-21 calf_swelling:2 fever:-15 faint_dizzy:-39 allergic_reaction:-19 severe_bruising:-8 self_harm:-38	a
    4	sharp_pain:2	a day
    4		a full
    -4		a little
    -4		a peep
    -4		a quien
    4		about #
    -4		about <my>
    -4		about my
    4		accident in
    4		accident ~ ,
    -4		ache ~ <part>
    4		afraid
    4	saddle_numbness:8	after <the>
    -4		after ~ <be>
    -4		after ~ up
    4		ahi
    4	history_injury:21	ahora ~ <the>
    4		alive
    4		also
    -4		alto
    4	numbness:-22 severe_bruising:38	am
    4		am #
    -4		am a
    4		an #
    4		an accident
    4		and <become>
    -4		and <have>
    -4		and has
    4		and i <be>
    -4		and i <feel>
    -4	numbness:3	and ~ <feel>
    4		and ~ <side>
    -4		and ~ fine
    -4		and ~ great
    -4		and ~ like
    4		and ~ no
    4	numbness:29	and ~ not
    4		and ~ now
    -4	numbness:8	and ~ up
    4		and ~ way
    -4		any
    -4		anyway
    -4		as <the>
    -4		as ever
    -4		as it
    -4		as rain
    -4		as ~ ,
    -4	tingling:37	as ~ <be>
    4		asked about
    4		at # <time>
    4	pregnancy_symptom:38	baby
    -4	numbness:-5 history_disc:3	back
    -4		back feels
    -4		back is
    4		bano
    4		be alive
    4		be here
    -4		bedtime
    -4		been better
    -4		before i came
    -4		before ~ <become>
    -4		before ~ <have>
    4		bend
    -4		best
    4		between <my>
    4		between <my> <part>
    4		between my
    4		bike
    4		bit ,
    -4		bit worse
    -4		bit ~ <my>
    -4		bit ~ it
    4		bit ~ nothing
    -4		bit ~ yesterday
    4	saddle_numbness:12	bits
    -4		book
    4		bother you
    4		breathe
    -4		bruise on
    -4		bruise ~ ,
    -4		bruise ~ <part>
    4	fever:209	burning up
    -4		but it
    -4		but ~ <become>
    -4		but ~ fine
    4		but ~ in
    4		but ~ numb
    4		cada hora
    4		call ~ <be>
    4		came <part>
    4		came back
    -4		came in with
    -4	weakness:-32	can ~ ,
    -4		can ~ <have>
    4		can ~ hold
    -4		can ~ tell
    -4		can ~ to
    -4		cancel
    -4		carried
    4		chest feels
    4		ciatica
    -4		cita
    -4	numbness:10 fever:43	cold
    4		comes
    4		como si
    4	numbness:-39 tingling:61	como ~ en
    -4		con la
    -4		con ~ caliente
    4		con ~ dolor
    -4		contact
    -4		could
    -4		could you
    4		covered in
    -4		cuerpo
    4		da vueltas
    -4		da ~ ?
    -4		danke
    4		days of
    -4		de <the>
    4		de <the> <part>
    4		de ~ pero
    -4		dead ~ ,
    -4		dead ~ <my>
    4		dedos
    4		derecho
    4		desde ~ <the>
    4		desmaye
    4	persistent_beyond_72h:64	dias
    4		dias con <the>
    -4		did not like
    -4		did ~ like
    -4		different
    -4		do i call
    -4		do if
    -4		do ~ again
    4		do ~ alive
    -4		do ~ call
    4		do ~ here
    -4		do ~ if
    -4		do ~ know
    -4		does not
    -4		dolor punzante
    4		dolor ~ #
    4		dolor ~ .
    -4	sharp_pain:-24 radiating_pain:38 worsening:-41	dolor ~ <part>
    4		dolor ~ con
    -4		dormida ~ <the>
    -4	radiating_pain:20	down <my>
    -4	radiating_pain:4	down <my> <part>
    -4		down my
    -4		down ~ ,
    -4		down ~ <the>
    4		dragging
    4	persistent_beyond_72h:1	duele
    -4		duele mas que
    4		duele ~ <be>
    -4		duele ~ que
    4	sharp_pain:39	dull
    -4		during <the>
    4		each
    4		el talon
    4		en los
    -4	radiating_pain:39	en ~ y
    4	self_harm:118	ending
    4		ending it
    4	emergency:128	er
    -4		eso ~ .
    4		esta manana
    -4		estoy segura
    -4	emergency:10	evening
    -4		evening ~ <the>
    4	faint_dizzy:4	every time
    4	faint_dizzy:17	every time i
    4		every ~ <the>
    4		except
    4	emergency:24	face
    4		fainted in
    4		fainted in <the>
    4		falta <the>
    4		falta <the> aire
    4		falta el
    -4	self_harm:38	feel like
    4	tingling:17	feet
    4	fever:35	fever
    4		fever ~ #
    -4		finally
    4		fine ~ <part>
    4		fine ~ <the>
    4		fine ~ bit
    4		fingertips
    4		floor
    -4		for an
    -4		for it
    4		for more
    -4		for ~ ?
    -4		for ~ came
    4		from <part>
    4		from <part> to
    -4		from ~ <be>
    4		from ~ <my>
    -4		give
    -4		give ~ when
    4		go on
    4		gone to
    4		good ~ no
    4		got
    -4		gracias
    4		gracias por
    4		gracias ~ <the>
    4		great ,
    -4		gusto
    -4	faint_dizzy:44	had
    4		had an
    -4		hago si <be>
    -4		haha
    -4		has stopped
    4	radiating_pain:53	hasta <the> <part>
    4	radiating_pain:51	hasta ~ <part>
    -4		heavy ~ ,
    -4		help ~ ?
    -4		him
    -4		hmm
    4		hold <my>
    -4		home ~ <the>
    -4		hormigueo ~ <the>
    4		hormigueo ~ debilidad
    4		hormigueo ~ pero
    4	fever:1	hot
    4	worsening:77	hour
    -4		how ~ <the>
    -4		how ~ i
    -4		hoy
    -4		hoy ~ mas
    4	sharp_pain:34	hurts ~ i
    -4		hurts ~ yesterday
    -4		husband has
    4	sharp_pain:3 radiating_pain:-40 weakness:-21 numbness:-39 tingling:-36 worsening:-47 persistent_beyond_72h:-39 history_disc:-29 osteoporosis:-29 pregnancy_symptom:-31 saddle_numbness:-38 calf_swelling:-85 fever:-33 severe_headache:-41 allergic_reaction:-37 severe_bruising:-33 emergency:-51	i
    4		i <be> #
    -4		i <be> not
    4	radiating_pain:-2 numbness:-12 worsening:-5 self_harm:2	i <have>
    -4		i <have> in
    4		i <have> to
    -4	worsening:25	i <side>
    -4		i can <feel>
    4		i do
    -4		i do if
    4		i got
    4	sharp_pain:17	i look
    -4		i never
    4		i sit
    4		i wipe
    -4		i would <be>
    4		i would rather
    -4	allergic_reaction:-2	i ~ <my>
    -4		i ~ before
    4	self_harm:17	i ~ ending
    4		i ~ ever
    -4		i ~ he
    4		i ~ home
    -4		i ~ in
    4		i ~ just
    -4		i ~ next
    4		i ~ out
    4		i ~ rather
    -4		i ~ twice
    -4		ich
    -4		if it <be>
    -4		if ~ numb
    -4		if ~ pain
    4		if ~ well
    4		if ~ you
    -4	history_disc:85	in #
    -4		in # ,
    -4	tingling:25	in <the> <part>
    4		in <the> shower
    4		in both
    -4		in ~ <become>
    -4		in ~ it
    -4		in ~ no
    4	radiating_pain:6 emergency:44	in ~ now
    4		in ~ on
    4		in ~ shower
    4	radiating_pain:77 worsening:-21	into ~ <part>
    4		is stabbing
    4		it <be> <side>
    4		it <be> urgent
    4		it all
    4		it would
    4		it ~ <have>
    -4		it ~ full
    4		it ~ i
    4		it ~ just
    -4		it ~ last
    -4		it ~ more
    -4	persistent_beyond_72h:10	it ~ now
    4		it ~ sharp
    4		it ~ sore
    4		it ~ there
    -4	sharp_pain:19	it ~ to
    4		it ~ urgent
    -4		just cold
    4		just ~ <part>
    4		keeps
    -4		knees
    4		knife
    4	history_disc:281	l5
    -4		last <time> but
    -4	persistent_beyond_72h:9	last ~ <be>
    -4	weakness:-24 worsening:41 persistent_beyond_72h:24 history_disc:-2 history_injury:-54 fever:-6 faint_dizzy:-25 self_harm:-9	late+,
    -4		late+about
    -4		late+ache
    4		late+again
    4		late+alive
    -4		late+any
    -4		late+are
    4		late+big
    4	persistent_beyond_72h:26	late+bit
    -4	numbness:10	late+can
    -4		late+completely
    4		late+days
    -4	saddle_numbness:22	late+down
    4		late+estoy
    4		late+hay
    -4	persistent_beyond_72h:35	late+just
    -4		late+legs
    -4		late+made
    -4		late+much
    -4		late+nearly
    4		late+night
    4		late+ok
    -4		late+or
    4		late+otra
    4		late+pero
    -4		late+queda
    4		late+quita
    4	sharp_pain:-6 persistent_beyond_72h:35 emergency:-1	late+s
    4		late+shoulder
    -4		late+sin
    -4		late+soreness
    -4		late+stiff
    4		late+stronger
    4		late+that
    4	sharp_pain:-14	late+this
    4		late+three
    4		late+weakness
    -4		le
    4		less
    4		less than
    -4		less ~ <time>
    4	weakness:21 numbness:-31	lift
    4		lift my
    4		lift ~ <part>
    4	sharp_pain:19 tingling:-3	like a
    4	sharp_pain:28	like ~ <my>
    4	allergic_reaction:7	lips
    -4		lista
    4		live
    4		llamenme
    -4		llamo
    -4		llamo ?
    -4		llegue ~ <the>
    4		llevo
    4		loo
    4		makes
    4		mas ~ <the>
    -4		mas ~ menos
    -4		massage ,
    4		massage ~ .
    4		massage ~ <the>
    4		massage ~ nice
    -4		may
    -4		me a
    -4		me and
    4		me desmaye
    4		me falta
    4		me please
    4		me quita
    -4		me quito
    4		me to
    4		media
    -4		message
    -4		might <be> <the>
    -4		might ~ <the>
    4		monday
    -4		more than
    -4		more than it
    4		more ~ .
    -4		morning ~ <time>
    -4		morning ~ last
    -4		much ~ <the>
    -4		much ~ i
    -4		mucho mejor
    4		muslo
    -4		muy bien
    4		my grip
    -4		my hip
    -4		my knee
    -4	radiating_pain:42	my leg
    -4	sharp_pain:63 numbness:-7 persistent_beyond_72h:12	my neck
    4		my pinky
    4		my shin
    4		myself ~ <the>
    4		needles ~ <part>
    -4		night
    -4		night but
    -4	sharp_pain:-49 radiating_pain:-86 tingling:-60 worsening:-75 persistent_beyond_72h:-10 history_injury:-24 osteoporosis:-41 pregnancy_symptom:-55 bladder_bowel:11 saddle_numbness:-7 chest_breath:-1 calf_swelling:-73 fever:-53 severe_headache:-45 faint_dizzy:-53 allergic_reaction:-109 severe_bruising:-88 emergency:-60 self_harm:-4	no
    -4		no <be> segura
    4		no <feel> in
    -4		no <part>
    -4		no <part> pain
    4		no change
    -4		no chest
    4		no es
    -4		no he
    -4		no pain
    4		no quiero
    -4		no sabria
    -4		no sharp pain
    4		no strength
    4	numbness:57	no ~ <be>
    -4		no ~ debilidad
    4		no ~ it
    4		no ~ pero
    4		no ~ thanks
    4		no ~ you
    -4		normal ~ .
    4		normal ~ ?
    4	weakness:6	not <become> <my>
    4	persistent_beyond_72h:3	not <become> away
    -4		not <my>
    -4		not <the> peep
    -4		not feeling
    -4		not great
    -4		not hurt
    4		not lift
    4		not make
    4		not see
    -4		not weak
    4		not ~ alive
    4	persistent_beyond_72h:8	not ~ away
    4		not ~ bit
    4		not ~ here
    -4		not ~ how
    -4		not ~ peep
    -4		not ~ so
    4	weakness:61	not ~ up
    4		not ~ when
    -4		nothing .
    4		nothing to
    -4		notice it
    4		noticing
    4		now it <be>
    4		now than
    4		now ~ <part>
    4		now ~ <side>
    4	numbness:47 saddle_numbness:-5	numb <part>
    -4		numb ~ <my>
    -4		numb ~ cold
    4	numbness:-9	numbness ~ .
    -4		numero
    -4		o ~ ?
    -4	sharp_pain:-3 tingling:13	of <the>
    -4		of <the> headache
    -4		of soreness <side>
    -4		of ~ headache
    4		of ~ nothing
    -4		office
    4	allergic_reaction:2	oil
    4		ok ~ ,
    -4		old
    4		on <day> ,
    4	severe_bruising:55	on <my> <part>
    4	sharp_pain:48	on a
    4	allergic_reaction:-4	on the
    -4		on ~ leave
    -4		on ~ not
    4	weakness:6	on ~ on
    4		on ~ still
    -4		only <the>
    4		only thing <be>
    -4		only ~ of
    -4		op
    -4		or just
    -4		or just cold
    -4		or ~ i
    -4		or ~ it
    -4		or ~ just
    4		otra vez
    4		ouch
    4	faint_dizzy:19	over
    -4		over ~ <be>
    -4		pain , no
    -4		pain down
    4		pain is
    4		pain when
    4		pain when i
    4	sharp_pain:45	pain ~ i
    -4		pain ~ no
    4		pain ~ what
    4		pains ~ <my>
    4		pains ~ <part>
    -4		para ~ ?
    -4		parking
    4		pasa
    -4		peep
    -4		pero ya
    4		pero ~ en
    -4	tingling:105	pins
    -4		pins ~ needles
    -4		please ~ <the>
    -4		poco
    4		probably
    -4		puede
    4	numbness:-18 bladder_bowel:1	puedo
    -4		put <my>
    4	weakness:5	que <the> <part>
    4		que el
    -4		que traia
    -4		quede
    -4		quien llamo
    -4		quien llamo ?
    4		quiet
    -4		quit ~ <my>
    4	persistent_beyond_72h:22	quita
    -4		quito
    -4		quiza
    -4		radiating
    4		rather
    4		really
    -4		really ~ <be>
    4		red ~ <the>
    -4		reply
    -4		right as
    4		s urgent
    -4		sabria
    4		said
    4		same ~ <time>
    4		says
    -4		sciatica ~ <my>
    -4		send
    4		sensation
    4		sensibilidad
    -4		senti
    -4		she ~ would
    -4		sheet
    -4		shift
    4		shin
    -4	sharp_pain:27	shooting
    4		shooting pain
    -4		should i
    -4		should ~ if
    4		si , en
    -4		si <my> da
    -4		si tengo
    -4		si ~ con
    4		siento el
    -4		sin dolor ,
    4	pregnancy_symptom:1	since
    4		since <day>
    -4		since <my>
    4		since <the> session
    4		since the
    -4		since ~ #
    -4		since ~ <have>
    4		since ~ home
    4		since ~ session
    4	allergic_reaction:61	skin
    4		sleep
    4		sleep ~ .
    -4		sms
    -4		so i
    4		so ~ <have>
    -4		so ~ in
    -4	tingling:13	something
    -4		something <be>
    -4		something ~ not
    -4		sore ~ ,
    4		sore ~ .
    4		sore ~ <day>
    4		soreness ,
    -4		soreness <side>
    -4		soreness left
    4		stairs
    4	faint_dizzy:6	stand
    4	sharp_pain:-24 persistent_beyond_72h:18	still
    -4		still achy
    4		still hurting
    -4		still ~ <part>
    4		stronger
    4	chest_breath:11	subir
    -4		sure if it
    -4		sure ~ it
    4		swollen
    -4		table ,
    4		talon
    4		temperature
    4		ten days
    -4		tender ~ i
    4		than <the> <time>
    -4		than i
    -4		than last <time>
    4		than yesterday but
    -4		than ~ <be>
    -4		than ~ <time>
    4		that my
    4	worsening:54	the hip
    -4		the kids
    -4		the knees
    4		the loo
    4	sharp_pain:36 radiating_pain:41 persistent_beyond_72h:16	the pain
    -4		the sharp
    -4		the sheet
    -4		the shoulders
    4		the shower
    4		the tingling
    4		then <the>
    -4		therapist
    -4		there ~ of
    4		thermometer
    4		they are
    4		thing <be>
    4		thing is
    4		thing ~ <part>
    4		three
    4		tight <part>
    4		tight chest
    4		tingling .
    4		tingling <be>
    -4		tingling in <my>
    -4		tingling or
    4		tingling ~ <part>
    4		tingling ~ but
    -4		tingling ~ sharp
    4		to <be>
    4		to <be> alive
    4		to <be> here
    4		to be
    -4		to bed
    4		to leave
    -4		to you
    4		to ~ alive
    4		to ~ it
    4		to ~ last
    -4		toda ~ ,
    4	severe_bruising:24	toda ~ <part>
    4		today ~ <side>
    4		today ~ <the>
    4	faint_dizzy:37	todo <my>
    4		todo <my> da
    4		todo de
    4		todo me
    4		todo ~ <part>
    4		todo ~ <the>
    4		todo ~ da
    4		todo ~ vueltas
    4		toe
    -4		tonight
    4		top of
    -4		totally
    -4		touch ~ <part>
    -4		touched <my>
    -4		towel
    -4		trace
    -4		trace of
    -4		traia
    4		un #
    4		under <my>
    4		up ~ of
    4		urgente
    -4		used to <become>
    -4		used ~ <become>
    -4		van <count> dias
    -4		van ~ dias
    -4		vanished
    4		veo <the>
    -4		very
    -4		vida ~ ni
    4		vueltas
    4		wake
    4	weakness:4	walk
    -4		walked
    4	self_harm:18	want
    4		want ~ alive
    4		want ~ anymore
    4		want ~ here
    4		was lovely
    -4		was numb
    -4		was weak
    4	pregnancy_symptom:32	waters
    4		weak ?
    4		weak ~ ,
    -4		weakness ~ <the>
    -4		were
    -4		what if <my>
    -4		what ~ <part>
    -4		what ~ <the>
    4	saddle_numbness:25	when i wipe
    -4		when ~ <be>
    -4		when ~ <become>
    4		when ~ wipe
    4		whenever
    4		whenever i
    4		where
    -4		whether <my>
    -4		whether my
    -4		whether ~ or
    -4		who <be> <the>
    -4		who ~ if
    4		will
    -4		will ~ when
    4		wipe
    4		with this
    -4		with ~ <be>
    4		without noticing
    -4		wore
    -4		wore off
    -4		work ~ <the>
    -4		work ~ and
    4		worse ~ worse
    4		worst ~ <have>
    4		worst ~ i
    4		would be
    4		would not
    4		would rather
    4		would ~ #
    -4		would ~ ?
    -4		would ~ help
    4		would ~ of
    4		would ~ out
    -4		wrong person
    -4	persistent_beyond_72h:37	y <the>
    -4		y la
    -4		y si <my>
    4		y sigo
    -4		y ~ <my>
    4		y ~ con
    4	history_disc:2 history_injury:43	y ~ duele
    -4		y ~ no
    -4		ya no <be>
    -4		ya no <my>
    4		ya no quiero
    -4		ya ~ <my>
    -4		ya ~ duele
    4		ya ~ quiero
    -4		years ,
    4	weakness:-7 numbness:9 tingling:6	yes
    4		yesterday but
    4		yesterday ~ <the>
    4	persistent_beyond_72h:4	yet
    -4		yo ~ <the>
    -4		you
    -4		you <become>
    -4		you <become> <the>
    -4		you <have> <become>
    4	self_harm:11	you ~ .
    4		you ~ <part>
    -4		you ~ wrong
    -4		your
    4		zaps
    -3	sharp_pain:17 radiating_pain:-81 weakness:-57 numbness:-76 tingling:-61 worsening:-99 persistent_beyond_72h:-47 history_injury:-45 osteoporosis:-44 pregnancy_symptom:25 bladder_bowel:-31 saddle_numbness:-94 chest_breath:-83 calf_swelling:-23 fever:70 severe_headache:-19 faint_dizzy:-73 allergic_reaction:-53 severe_bruising:-65 self_harm:-106	#
    -3		# .
    3	sharp_pain:3	# / #
    3	sharp_pain:67	# <the>
    3		# <time> and
    3		# and
    3		# and i
    3	fever:6	# on
    3	fever:66	# on <the>
    3	sharp_pain:27	# out
    -3		# ~ as
    3		# ~ bit
    -3		# ~ same
    -3		# ~ would
    -3		, <side>
    3		, <the> <part>
    3		, <the> bit
    -3		, <the> quien
    -3		, and <my>
    -3		, back
    3		, could
    -3		, do
    -3		, does
    -3		, does not
    -3		, esta
    -3		, exactly as
    -3		, gracias
    -3		, has
    -3		, have
    -3		, i <feel>
    -3		, lo
    -3		, ni
    -3		, no bother
    -3		, no different
    -3		, no sabria
    3		, nothing to
    -3		, pero <the>
    3		, probably
    -3		, same as
    3		, she
    3		, should
    -3		, so
    3		, solo
    3		, this
    3		, yes
    3		, ~ <keep>
    3		, ~ <time>
    3		, ~ ?
    3		, ~ agony
    3		, ~ ahi
    3		, ~ did
    -3		, ~ different
    -3		, ~ done
    3		, ~ eso
    -3		, ~ full
    -3		, ~ grand
    3		, ~ happened
    -3		, ~ here
    -3		, ~ hint
    3		, ~ hold
    -3		, ~ llamo
    -3		, ~ lovely
    -3		, ~ masaje
    -3		, ~ massage
    -3		, ~ morning
    3		, ~ needles
    -3		, ~ new
    3		, ~ numbness
    3		, ~ ok
    3		, ~ painful
    -3		, ~ peor
    3		, ~ pero
    3	weakness:8	, ~ que
    -3		, ~ quien
    -3		, ~ sabria
    -3		, ~ same
    3		, ~ says
    3		, ~ stab
    3		, ~ still
    -3		, ~ super
    3		, ~ thing
    -3		, ~ todo
    3		, ~ way
    -3		, ~ well
    3		, ~ when
    3		, ~ will
    3		, ~ yesterday
    -3		- #
    3		. <be> <the>
    -3		. <my>
    3		. <part> <be>
    3		. <the>
    3		. <the> unico
    -3		. feel
    3		. is
    3		. leg
    -3		. nothing
    3		. otherwise
    3		. pues
    3		. sorry
    3		. still
    3		. thank
    3		. thank you
    -3		. that
    3		. weak
    3		. what
    3		. yes
    3		. ~ <day>
    -3		. ~ like
    3		. ~ none
    -3		. ~ normal
    3		. ~ pain
    3		. ~ que
    -3		. ~ said
    -3		. ~ sharp
    3		. ~ should
    3		. ~ there
    3		. ~ unico
    3		. ~ weak
    -3		. ~ will
    3		. ~ worse
    3		/ ~ .
    3		/^abri/
    3		/^acci/
    3		/^acr/
    3		/^acro/
    -3		/^ad/
    -3		/^ado/
    -3		/^aguj/
    -3		/^almo/
    -3		/^ama/
    -3		/^ando/
    -3		/^anna/
    -3		/^ans/
    -3		/^answ/
    3	weakness:48 pregnancy_symptom:11	/^ap/
    -3		/^ape/
    -3		/^apen/
    3		/^are$/
    3		/^atr/
    3		/^atra/
    3		/^aun/
    3	pregnancy_symptom:17	/^bab/
    3		/^bal/
    3		/^ball/
    -3		/^bar/
    -3		/^beau/
    3		/^beca/
    -3	bladder_bowel:27	/^bed/
    -3		/^beha/
    3	sharp_pain:68	/^bei/
    3		/^bein/
    -3		/^bes/
    3	numbness:15 worsening:8 saddle_numbness:37 self_harm:-15	/^bi/
    -3		/^bie/
    -3		/^bien/
    -3		/^bil/
    -3		/^bill/
    3		/^bla/
    3	allergic_reaction:89	/^blis/
    3	emergency:75	/^boc/
    3	emergency:15	/^boca/
    -3		/^bos/
    -3		/^boss/
    -3		/^bril/
    -3		/^brou/
    3	weakness:105	/^buc/
    3	weakness:20	/^buck/
    3	radiating_pain:43 weakness:-57 worsening:-22 persistent_beyond_72h:-3 calf_swelling:84	/^cal/
    -3	sharp_pain:4	/^cala/
    3	fever:1	/^cale/
    -3		/^calm/
    -3		/^capa/
    -3	weakness:15 history_injury:14 emergency:12	/^car/
    3		/^cara/
    -3		/^cas/
    -3		/^case/
    -3		/^caso/
    3		/^cint/
    -3	weakness:48	/^cl/
    -3		/^comf/
    -3		/^corr/
    3		/^cos/
    3	tingling:18	/^cosq/
    3		/^coug/
    3		/^craw/
    3		/^cry/
    3		/^cut/
    3		/^dan$/
    3	radiating_pain:-45 weakness:-4 numbness:81 saddle_numbness:7	/^dead/
    -3	weakness:67 numbness:-21	/^debi/
    -3		/^dej/
    -3		/^deli/
    3		/^dent/
    -3		/^desk/
    -3		/^dest/
    -3		/^diab/
    3		/^die$/
    3		/^die/
    -3		/^dif/
    -3		/^diff/
    3		/^din/
    3		/^dinn/
    -3		/^dio/
    3		/^dob/
    3		/^dobl/
    -3	osteoporosis:17	/^doc/
    -3	osteoporosis:26	/^doct/
    -3		/^doi/
    -3		/^doin/
    -3		/^done/
    3		/^doo/
    3		/^door/
    3	weakness:79	/^drag/
    -3		/^drin/
    -3		/^dun/
    -3		/^dunn/
    -3		/^duri/
    -3	numbness:12	/^durm/
    3		/^duro/
    3		/^ease/
    3		/^easi/
    3	sharp_pain:12 radiating_pain:7	/^elec/
    3		/^ende/
    -3		/^eq/
    -3		/^equ/
    -3		/^equi/
    3		/^esc/
    3		/^estr/
    -3		/^estu/
    3		/^excr/
    3		/^eyes/
    3	sharp_pain:-23 radiating_pain:-43 weakness:-7 numbness:7 worsening:-34 persistent_beyond_72h:-19 saddle_numbness:14 calf_swelling:-54 severe_headache:-26 allergic_reaction:-11 severe_bruising:-44 emergency:-48 self_harm:-32	/^fe/
    -3	radiating_pain:-32 weakness:-8 numbness:7 tingling:12 persistent_beyond_72h:-10 history_injury:-4 saddle_numbness:23	/^fee/
    -3		/^fell/
    3		/^fieb/
    -3		/^fin$/
    -3		/^fine/
    -3		/^fir/
    3	tingling:88	/^fiz/
    3	tingling:59	/^fizz/
    3	weakness:9	/^fold/
    3		/^fore/
    3		/^fork/
    -3	sharp_pain:-43 severe_headache:-2 self_harm:-9	/^fr/
    3	sharp_pain:-1 numbness:23	/^fro/
    3		/^from/
    -3		/^fue$/
    -3		/^ful/
    -3		/^full/
    3	history_disc:35	/^fus/
    3		/^gas/
    3		/^givi/
    3		/^god$/
    3		/^god/
    3		/^goi/
    3		/^goin/
    -3		/^gol/
    3		/^gord/
    3		/^grad/
    -3		/^gym$/
    -3		/^gym/
    -3		/^hac/
    3		/^half/
    3	radiating_pain:-1 weakness:-7 bladder_bowel:11 faint_dizzy:-1	/^hav/
    3	chest_breath:6	/^havi/
    -3		/^her$/
    -3		/^herm/
    3		/^hic/
    -3		/^hie/
    3	calf_swelling:21	/^hinc/
    -3		/^hint/
    3	sharp_pain:14 worsening:5	/^hip/
    3		/^hit$/
    -3		/^holi/
    3	emergency:37	/^hos/
    3	emergency:12	/^hosp/
    3	sharp_pain:-45	/^hour/
    -3		/^hous/
    3		/^inso/
    3		/^izq/
    3	sharp_pain:2	/^jab/
    -3		/^jai$/
    -3		/^jai/
    3		/^jal/
    3		/^jala/
    3		/^je/
    3		/^jok/
    3	faint_dizzy:39	/^keel/
    3	sharp_pain:5 tingling:-37 saddle_numbness:-6 allergic_reaction:-15	/^kn/
    3	weakness:3	/^kne/
    3		/^lam/
    -3		/^leav/
    3		/^lef/
    3	saddle_numbness:-4	/^left/
    3		/^les/
    3		/^let/
    3	weakness:22 numbness:-3	/^lift/
    3		/^livi/
    -3		/^lon/
    -3		/^long/
    3		/^love/
    -3		/^luj/
    -3		/^lujo/
    3	chest_breath:7	/^lun/
    -3		/^magi/
    -3		/^mal/
    -3		/^mate/
    -3		/^mayb/
    3		/^med/
    3		/^medi/
    3		/^mer/
    -3		/^mese/
    -3		/^mir/
    -3		/^moli/
    -3	worsening:40 persistent_beyond_72h:-54	/^more/
    3		/^nal/
    3		/^nalg/
    3		/^nas/
    3		/^nast/
    3		/^norm/
    -3	numbness:5	/^noth/
    -3		/^noti/
    -3		/^nue/
    -3		/^ofi/
    -3		/^ofic/
    -3		/^ord/
    -3		/^orde/
    3	calf_swelling:99	/^ot/
    3		/^otra/
    3		/^ouc/
    3		/^ouch/
    3		/^pad/
    3	sharp_pain:-1	/^pan/
    3	saddle_numbness:6	/^pap/
    3		/^para/
    3		/^past/
    3	self_harm:27	/^pens/
    -3		/^per/
    -3		/^perf/
    3		/^peri/
    3		/^pero/
    -3		/^pesa/
    3	sharp_pain:-4	/^ph/
    3		/^phy/
    3		/^phys/
    3	sharp_pain:23	/^pic/
    3	numbness:12	/^pin/
    3		/^pip/
    3		/^pipi/
    3	bladder_bowel:31	/^pis/
    3		/^piso/
    -3		/^play/
    -3	emergency:10	/^ple/
    -3	emergency:6	/^plea/
    3		/^plu/
    -3		/^poor/
    3		/^poq/
    3		/^poqu/
    -3	history_injury:21	/^por/
    -3		/^pud/
    -3		/^pudo/
    -3		/^punz/
    3		/^pus/
    3		/^push/
    -3		/^put$/
    -3		/^put/
    -3		/^quej/
    3		/^quie/
    -3		/^rad/
    -3		/^radi/
    3	weakness:40	/^rais/
    -3		/^rela/
    3		/^reli/
    -3		/^repo/
    3	sharp_pain:12 weakness:7 tingling:-18 persistent_beyond_72h:-13 bladder_bowel:-19 severe_headache:-6	/^ri/
    3	tingling:-1	/^rig/
    3	weakness:10	/^righ/
    3		/^rot/
    3		/^rott/
    -3		/^rou/
    3	sharp_pain:-9 radiating_pain:3	/^ru/
    -3	chest_breath:26	/^run$/
    -3	sharp_pain:-23 radiating_pain:-1 weakness:-12 worsening:-39 pregnancy_symptom:-8 chest_breath:-43 allergic_reaction:9	/^sa/
    -3		/^sam/
    -3		/^same/
    3		/^san/
    3		/^sang/
    -3		/^say$/
    3		/^scal/
    -3		/^sch/
    3	sharp_pain:21	/^scre/
    3	saddle_numbness:18	/^sea/
    3	saddle_numbness:93	/^seat/
    3		/^sem/
    3	history_injury:8 pregnancy_symptom:32	/^sema/
    -3		/^ser$/
    -3		/^serv/
    3		/^sha/
    -3		/^shee/
    -3	sharp_pain:4 radiating_pain:16 numbness:-17 tingling:-9	/^sho/
    3		/^sigu/
    3		/^sill/
    -3	bladder_bowel:23	/^sin$/
    -3		/^sing/
    3	sharp_pain:-7 weakness:-14	/^ski/
    -3		/^slep/
    3		/^sn/
    3		/^soa/
    3		/^soak/
    3	weakness:28	/^sol/
    3		/^sos/
    3	tingling:4	/^spar/
    3		/^spu/
    3		/^star/
    3		/^step/
    3		/^stru/
    3		/^such/
    -3		/^sue/
    -3		/^sup/
    -3		/^sus/
    3		/^swe/
    -3		/^sy/
    -3		/^tad$/
    -3		/^tad/
    -3		/^take/
    -3		/^tar/
    -3		/^tard/
    -3		/^team/
    3		/^teet/
    -3		/^tel/
    3		/^tes/
    3	numbness:15	/^ther/
    3		/^thig/
    3	sharp_pain:11 emergency:3	/^this/
    3		/^thro/
    -3		/^till/
    3	sharp_pain:-18 weakness:-75 tingling:85	/^tin/
    3	sharp_pain:-17 weakness:-6 tingling:61 worsening:-12 persistent_beyond_72h:-5	/^ting/
    3	sharp_pain:-13 weakness:-5 emergency:-16	/^tod/
    -3		/^tomo/
    -3		/^too$/
    -3	numbness:35	/^tou/
    -3		/^trab/
    -3		/^trea/
    3	pregnancy_symptom:157	/^tri/
    3		/^trie/
    3		/^tue/
    -3		/^twe/
    -3		/^twin/
    3		/^unb/
    3		/^unbe/
    -3		/^unc/
    -3		/^unos/
    -3		/^unsu/
    3		/^uri/
    3		/^urin/
    3		/^ven/
    3	worsening:15	/^vez$/
    3	worsening:34	/^vez/
    3		/^vida/
    3		/^vien/
    -3		/^watc/
    3	bladder_bowel:23	/^wate/
    3	weakness:98 numbness:-43	/^weak/
    3	sharp_pain:-12 history_injury:14	/^week/
    -3		/^wei/
    -3		/^weir/
    -3		/^well/
    -3		/^went/
    3		/^whol/
    3	chest_breath:177	/^wind/
    -3		/^wis/
    -3		/^wish/
    3	numbness:8	/^yes/
    3		/ab$/
    -3		/abbi/
    -3	sharp_pain:35	/abbin/
    -3	sharp_pain:-17 severe_headache:1	/abe/
    -3		/abet/
    -3		/abete/
    3		/able/
    3		/ably$/
    3		/ably/
    -3		/abr/
    3		/abrir/
    3	bladder_bowel:4	/acci/
    3	bladder_bowel:85	/accid/
    -3	weakness:-10 numbness:-25 tingling:-11 allergic_reaction:43	/ace/
    -3	numbness:-58 tingling:-31 persistent_beyond_72h:18 faint_dizzy:-44 allergic_reaction:-10 emergency:-6	/ach/
    3		/acr/
    3		/acro/
    3		/acros/
    -3		/actu/
    -3		/actur/
    3	sharp_pain:13 radiating_pain:-45 tingling:-31 worsening:-33 persistent_beyond_72h:-58 bladder_bowel:2 chest_breath:-17 severe_bruising:-3 emergency:-10	/ad$/
    -3	weakness:-11 saddle_numbness:-3 severe_headache:-23	/ade/
    3		/aded$/
    3	faint_dizzy:72	/aded/
    -3		/adem/
    -3		/ademo/
    -3		/adia/
    -3		/adiat/
    3	sharp_pain:-1 radiating_pain:-17 weakness:-8 persistent_beyond_72h:14	/ado/
    3		/ador/
    -3		/ager$/
    -3		/ager/
    -3		/agin/
    -3		/agini/
    -3		/agua$/
    3		/agua/
    -3		/aguj/
    3		/ahi$/
    3		/ahi/
    3		/aig/
    -3		/aile/
    -3		/ailed/
    3		/air$/
    3		/airs$/
    3		/airs/
    3		/ais/
    -3		/aji/
    3		/ajo$/
    3		/aked$/
    3		/aked/
    3		/ala/
    3		/ale/
    3	fever:10	/alent/
    3		/alier/
    -3		/alir$/
    -3		/alir/
    -3	sharp_pain:7 worsening:9	/ally$/
    -3	sharp_pain:5	/ally/
    -3		/almo/
    -3		/almos/
    -3		/alt/
    3	emergency:9	/alty$/
    3	emergency:101	/alty/
    -3		/ama/
    3		/amat/
    3		/amati/
    3	radiating_pain:1	/amb/
    3	sharp_pain:12	/ambra/
    -3		/ame$/
    3		/amedi/
    3		/amen/
    3		/amino/
    3		/amps$/
    3		/amps/
    3	numbness:-8	/anc/
    -3		/andi/
    -3		/andin/
    -3	weakness:12 numbness:10 history_injury:23	/ank/
    -3		/anna/
    3		/anoth/
    -3		/answ/
    -3		/answe/
    3		/anta$/
    3		/apa$/
    -3		/apaz$/
    -3		/apaz/
    -3		/ape/
    -3		/apen/
    -3		/apena/
    3		/appe/
    -3		/appea/
    -3		/appo/
    -3		/appoi/
    3		/arab/
    3		/arabl/
    3		/aram/
    3		/arame/
    -3		/arat/
    -3		/arath/
    -3		/arb/
    3	emergency:3	/ardi/
    3	emergency:95	/ardia/
    -3		/aren$/
    3		/areo/
    -3		/argad/
    -3		/ario$/
    -3		/arios/
    -3	sharp_pain:13 allergic_reaction:25	/arp/
    -3	weakness:45 saddle_numbness:7	/arr/
    -3	sharp_pain:4	/ars$/
    3		/artes/
    3		/arts$/
    3		/arts/
    3		/ased$/
    3		/ased/
    -3		/ashe/
    3	history_injury:3	/assa/
    3	history_injury:5	/assag/
    -3	faint_dizzy:29	/assed/
    3		/assi/
    3	bladder_bowel:20	/ater/
    3	chest_breath:37	/ath/
    -3		/atho/
    -3		/athon/
    -3		/atie/
    -3		/atien/
    3		/atr/
    3		/atra/
    3		/atu/
    -3		/auti/
    -3		/autif/
    -3		/avy$/
    -3		/avy/
    3		/aw$/
    3		/awl/
    3		/awli/
    -3		/ayb/
    -3		/aybe$/
    -3		/aybe/
    3		/aye$/
    3	sharp_pain:-4 numbness:-4	/aye/
    3		/ayo$/
    3		/ayo/
    -3		/az$/
    3		/aza/
    -3		/azi/
    -3		/baj/
    3		/bajo$/
    3		/bajo/
    3		/bar$/
    -3		/bath$/
    3		/bber/
    -3		/bbi/
    3		/bbl/
    3		/bbli/
    3		/bblin/
    3		/beara/
    -3		/beau/
    -3		/beaut/
    3		/beca/
    3		/becau/
    -3		/beha/
    3	sharp_pain:45	/bei/
    3	sharp_pain:6	/bein/
    3		/being/
    3		/belly/
    3		/below/
    -3		/bete/
    -3		/betes/
    -3		/bie/
    -3		/birm/
    -3		/birme/
    -3		/bit/
    3		/bits$/
    3	saddle_numbness:34	/bits/
    -3	sharp_pain:5	/blade/
    -3		/blar/
    -3	sharp_pain:7 radiating_pain:-30 persistent_beyond_72h:-33	/ble$/
    3		/bling/
    3	allergic_reaction:57	/blis/
    -3		/bliss/
    3		/bne/
    3		/bnes/
    3	numbness:30	/bness/
    3	emergency:23	/boc/
    3	emergency:13	/boca$/
    3		/boca/
    -3		/boss$/
    -3		/boss/
    -3		/bou/
    3	numbness:11	/braz/
    3		/brazo/
    -3		/bril/
    -3		/brill/
    3		/brir$/
    3		/brir/
    3		/bro$/
    -3		/brou/
    -3		/broug/
    -3		/bsc/
    -3		/bscr/
    -3		/bscri/
    3	weakness:24	/buc/
    3	weakness:38	/buck/
    3	weakness:51	/buckl/
    3		/bumps/
    3		/burni/
    3	fever:25	/calen/
    -3		/calm/
    3	radiating_pain:-2 pregnancy_symptom:-17	/can$/
    -3		/capaz/
    -3		/car$/
    3		/care/
    -3		/carr/
    -3		/carri/
    -3	severe_bruising:11	/cas/
    -3		/case$/
    -3		/case/
    -3		/caso$/
    -3		/caso/
    3		/caus/
    3		/cause/
    3		/cci/
    3		/ccid/
    3	bladder_bowel:2	/ccide/
    -3		/cela/
    -3		/celar/
    -3		/cele/
    -3		/celen/
    -3		/cepc/
    -3		/cepci/
    3		/cept/
    3	sharp_pain:3	/cet/
    3		/chad/
    3		/chado/
    3		/cheek/
    -3		/cheer/
    3	numbness:-9 chest_breath:89	/ches/
    3	fever:15	/chill/
    3		/ching/
    3		/cho$/
    3		/ciden/
    -3		/cie/
    3		/cint/
    3		/cintu/
    -3		/cione/
    3		/cked$/
    3		/cked/
    3		/ckle/
    3	severe_headache:35	/cla/
    -3		/colle/
    -3	radiating_pain:-7 weakness:-10 tingling:8 history_disc:-29 self_harm:-6	/com/
    3		/come/
    -3		/comen/
    3		/const/
    3	persistent_beyond_72h:-6 chest_breath:1	/cor/
    -3	radiating_pain:17	/corr/
    3		/corri/
    3	tingling:19	/cosq/
    3	tingling:152	/cosqu/
    -3		/cou/
    3		/coug/
    3		/cough/
    -3		/cove/
    -3		/cover/
    3		/craw/
    3		/crawl/
    3		/cream/
    3		/cry/
    -3		/cta/
    -3		/ctl/
    -3		/ctly$/
    -3		/ctly/
    3	history_disc:9	/ctom/
    3	history_disc:16	/ctomy/
    -3		/ctor$/
    -3	osteoporosis:7	/ctor/
    3	sharp_pain:19	/ctr/
    3		/ctri/
    3	sharp_pain:180	/ctric/
    -3		/ctu/
    -3		/ctur/
    -3		/ctura/
    -3		/cue/
    3		/cut/
    3	weakness:17 tingling:-26	/dad/
    3	sharp_pain:2	/dan$/
    3	radiating_pain:-8 numbness:57 saddle_numbness:14	/dead/
    -3	weakness:34	/debi/
    -3		/decid/
    -3		/decir/
    -3		/dej/
    3		/deja$/
    -3		/dejen/
    -3		/dem/
    -3		/demoj/
    -3		/den$/
    3		/dent$/
    3		/derc/
    -3		/derf/
    -3		/derfu/
    -3	sharp_pain:-8 weakness:-11 calf_swelling:-20	/des/
    -3		/desk$/
    -3		/desk/
    -3		/despu/
    -3		/dest/
    -3		/desti/
    -3		/diab/
    -3		/diabe/
    3	emergency:6	/dic/
    3		/dice$/
    3		/dics$/
    3	emergency:43	/dics/
    -3		/diff/
    -3		/diffe/
    3	pregnancy_symptom:3	/ding/
    3		/dinn/
    3		/dinne/
    -3		/dio/
    3	history_disc:66	/disc/
    -3		/disca/
    -3		/dizzi/
    3	numbness:17	/dle$/
    -3	tingling:28	/dles$/
    -3		/dles/
    3		/dob/
    3		/dobl/
    -3	osteoporosis:34	/doc/
    -3		/doct/
    -3	osteoporosis:12	/docto/
    3		/dolid/
    3	sharp_pain:15 numbness:-1	/dolo/
    3	tingling:-1	/dolor/
    -3		/dom$/
    -3		/done$/
    -3		/done/
    3		/doo/
    3		/door/
    3	numbness:103	/dor/
    3		/dou/
    3	weakness:9	/drag/
    -3		/dress/
    -3		/dria/
    -3		/drin/
    -3		/drink/
    -3		/dun/
    -3		/dunn/
    -3		/dunno/
    -3	calf_swelling:48	/dur/
    -3		/duri/
    -3		/durin/
    -3	numbness:65	/durm/
    -3	numbness:21	/durmi/
    3		/duro$/
    3		/duro/
    3		/each/
    3	weakness:-32 severe_headache:28	/ead$/
    -3		/eake/
    3		/eanc/
    3		/eance/
    3		/eara/
    3		/earab/
    3		/earm$/
    3		/earm/
    3	sharp_pain:-13 weakness:-26 worsening:9	/eas/
    3		/eased/
    -3		/east$/
    3		/eati/
    -3		/eau/
    -3		/eaut/
    -3		/eauti/
    -3		/eave/
    -3	weakness:40	/ebi/
    -3		/ebili/
    3		/ebod/
    3		/ebody/
    3		/ecau/
    3		/ecaus/
    -3		/ece/
    -3		/ecei/
    -3		/ecepc/
    -3		/ecide/
    -3		/ecir/
    -3		/eck$/
    -3		/ecta/
    3		/ectom/
    3	sharp_pain:2	/ectr/
    3	sharp_pain:7	/ectri/
    -3	sharp_pain:-38 radiating_pain:-47 weakness:-35 tingling:-40 persistent_beyond_72h:-29 history_disc:2 osteoporosis:-10 pregnancy_symptom:-37 saddle_numbness:-20 fever:-20 severe_headache:-41 faint_dizzy:13 severe_bruising:-3 self_harm:-36	/ed$/
    -3		/eded$/
    -3		/eded/
    -3		/eden$/
    -3		/eden/
    3		/edics/
    -3		/eede/
    -3		/eeded/
    -3		/eers$/
    -3		/eers/
    3		/eeth$/
    3		/eeth/
    3	chest_breath:78	/eez/
    3		/eeze/
    3		/eft$/
    3	bladder_bowel:-2	/eft/
    -3	radiating_pain:50	/ega/
    -3		/egar$/
    -3		/ege$/
    -3		/ege/
    3	severe_bruising:81	/egr/
    -3		/egret/
    3		/egui/
    3		/eguir/
    -3		/ein$/
    3		/ein/
    -3		/eird$/
    -3		/eird/
    -3		/eith/
    -3		/eithe/
    -3		/ejen$/
    -3		/ejen/
    -3		/elar$/
    -3		/elar/
    3	sharp_pain:40 radiating_pain:13	/elec/
    3	sharp_pain:3	/elect/
    -3		/elen/
    -3		/elent/
    3		/eles/
    3		/eless/
    3		/ella/
    3	sharp_pain:60	/ellas/
    3		/elow$/
    3		/elow/
    3	sharp_pain:-4	/els/
    -3		/elve/
    3	persistent_beyond_72h:27 history_injury:27	/eman/
    3	history_injury:27 pregnancy_symptom:12	/emana/
    -3		/empre/
    3		/ems$/
    -3		/enas$/
    -3		/enas/
    3		/ended/
    -3		/ener/
    -3		/engan/
    3		/enge/
    3		/engea/
    -3		/enin/
    -3	emergency:5	/ening/
    3		/enm/
    3		/enme$/
    3		/enme/
    3		/ente$/
    3	fever:21	/entur/
    3	emergency:-15	/ep$/
    -3		/epc/
    -3		/epci/
    -3		/epcio/
    -3		/eply/
    -3		/ept$/
    -3		/equ/
    -3		/equi/
    3		/erall/
    -3	sharp_pain:9 radiating_pain:-12 numbness:14 tingling:9 worsening:-37 history_injury:-1 chest_breath:-6	/ere/
    -3		/eren/
    -3		/erfe/
    -3		/erfec/
    -3		/erfu/
    -3		/erful/
    -3		/erie/
    -3		/erien/
    3	fever:54	/ering/
    -3		/erni/
    3		/erno/
    3		/ernoo/
    -3		/erso/
    -3		/erson/
    3		/erta$/
    3		/erta/
    3		/erte/
    3		/erve$/
    -3		/erwa/
    -3		/erwar/
    3		/eryw/
    3		/erywh/
    -3		/esa/
    3		/escal/
    -3		/escr/
    -3		/escri/
    -3		/esen/
    3		/esi/
    -3		/esk$/
    -3		/esk/
    -3		/espe/
    -3	weakness:1 numbness:16 persistent_beyond_72h:-6	/ess$/
    -3		/essin/
    3		/essio/
    -3		/esta/
    -3		/ested/
    3		/estes/
    3		/esth/
    3		/esthe/
    -3		/estin/
    3		/estre/
    -3		/estu/
    -3		/etc/
    -3		/etch$/
    -3		/etch/
    -3		/etel/
    -3		/etely/
    -3		/etes$/
    -3		/etes/
    3		/eth$/
    3		/eti/
    3		/etr/
    3		/ets$/
    3		/ets/
    3		/evar/
    -3		/even/
    3		/ever$/
    -3		/evere/
    -3	persistent_beyond_72h:11	/eves$/
    -3	persistent_beyond_72h:18	/eves/
    3		/evo$/
    3		/evo/
    3	sharp_pain:13	/ewe/
    3	sharp_pain:2	/ewer/
    -3		/excel/
    3		/excr/
    3	sharp_pain:125	/excru/
    -3		/exper/
    -3		/exts$/
    -3		/exts/
    3	allergic_reaction:48 emergency:24	/eye/
    3		/eyes$/
    3		/eyes/
    3		/eze/
    -3	numbness:1 tingling:8	/fee/
    -3		/fell$/
    -3		/fell/
    -3		/fer/
    -3		/feren/
    -3		/ffe/
    -3		/fica/
    -3		/ficat/
    -3		/ficin/
    3	fever:27	/fieb/
    3	fever:7	/fiebr/
    3		/fied$/
    3		/fied/
    -3		/fin$/
    -3		/fine$/
    -3		/fine/
    -3		/fir/
    3	tingling:8	/fiz/
    3	tingling:142	/fizz/
    3		/fizzy/
    3		/floor/
    3	weakness:36	/fold/
    3		/forea/
    -3		/forgo/
    3		/fork$/
    3		/fork/
    -3		/four$/
    3	radiating_pain:25 numbness:13	/fro/
    3	sharp_pain:-5	/from$/
    3	weakness:-6	/from/
    3		/ftern/
    -3		/fterw/
    -3		/fue$/
    -3		/fully/
    3	radiating_pain:45	/ga$/
    -3		/gad/
    -3		/gan$/
    -3		/gan/
    3		/garra/
    3	tingling:115	/gas/
    3		/gean/
    3		/geanc/
    3		/gent$/
    -3	bladder_bowel:15	/ges$/
    -3		/ges/
    3		/ggin/
    3		/gging/
    3		/ggl/
    3		/ggli/
    3		/gglin/
    3		/gh$/
    3		/ghth/
    3		/ghthe/
    -3		/gini/
    -3		/ginin/
    3		/givi/
    3		/givin/
    3		/gles$/
    3		/gles/
    3		/gno/
    3		/god$/
    3		/god/
    3		/goi/
    3		/goin/
    3		/going/
    -3		/gol/
    3		/gor/
    3		/gord/
    3		/gordo/
    -3		/graci/
    3		/grai/
    3		/grain/
    -3		/gran/
    3		/grav/
    3		/grave/
    3		/gres/
    -3		/gret/
    -3	weakness:47 numbness:-33	/gs$/
    -3		/gua$/
    3		/gua/
    -3		/gui/
    -3		/guie/
    -3		/guien/
    3		/guir$/
    3		/guir/
    -3		/guj/
    -3		/gun$/
    -3		/gy$/
    -3		/gym$/
    -3		/gym/
    -3		/ha$/
    -3	weakness:2 worsening:-8	/had/
    3		/hai/
    3		/hair$/
    3		/hair/
    3	fever:37	/haki/
    3		/hakin/
    3		/half/
    -3		/hank/
    -3		/hasi/
    3		/havi/
    3	chest_breath:33	/havin/
    -3		/heer/
    -3		/heers/
    -3		/heet/
    -3		/herma/
    3		/heti/
    3		/hi$/
    3	chest_breath:78	/hic/
    3	worsening:142	/hill$/
    3		/hinc/
    3	calf_swelling:53	/hinch/
    3	self_harm:16	/hink/
    3		/hinki/
    -3		/hint$/
    -3		/hint/
    -3	emergency:8	/his$/
    3		/hit$/
    -3		/holi/
    -3		/holid/
    -3		/hon$/
    3		/hort$/
    3	emergency:39	/hosp/
    3	emergency:49	/hospi/
    3	sharp_pain:-24 worsening:11	/hour/
    -3		/hous/
    -3		/house/
    -3	worsening:-13 pregnancy_symptom:-6 saddle_numbness:-8 calf_swelling:7 allergic_reaction:-9 self_harm:-7	/ht$/
    3		/hth/
    3		/hthe/
    3		/hthea/
    3		/humb/
    3		/hys/
    3		/hysi/
    3		/hysio/
    -3		/iab/
    -3		/iabe/
    -3		/iabet/
    -3		/ial$/
    -3		/ibirm/
    3		/ic$/
    -3	weakness:24	/ice/
    -3		/ich$/
    -3		/icina/
    3		/icked/
    3		/icks$/
    3		/icks/
    3	emergency:42	/ics$/
    3	emergency:2	/ics/
    -3		/iday/
    3	bladder_bowel:14	/iden/
    3		/ident/
    3		/ieb/
    3		/iebr/
    3	fever:28	/iebre/
    -3		/iemp/
    -3	weakness:-7 history_injury:-5 pregnancy_symptom:-21 severe_bruising:-8	/ien/
    -3		/ienc/
    -3		/ienci/
    3		/ierd/
    -3		/iev/
    -3		/ieve$/
    -3		/ieve/
    3	sharp_pain:2	/ife$/
    3	sharp_pain:4	/ife/
    -3		/iffer/
    -3		/ifica/
    3		/ifie/
    3		/ified/
    -3		/ifu/
    -3		/iful/
    -3		/ifull/
    3	worsening:26	/igg/
    3		/iggi/
    3		/ighth/
    3		/igrai/
    3	sharp_pain:-30 worsening:-33	/igu/
    -3		/ila/
    3		/illa/
    -3		/imi/
    -3		/impin/
    3		/impro/
    -3		/inal/
    -3		/inat/
    3	history_disc:1	/inf/
    3		/inso/
    3		/insop/
    -3	numbness:4	/inst/
    3	radiating_pain:11	/into$/
    3		/into/
    3		/intu/
    3		/intur/
    3		/iod/
    -3		/ione/
    -3		/iones/
    -3		/ios$/
    -3		/ios/
    3		/ipi$/
    3		/ique/
    3	weakness:3	/irs$/
    -3		/isca/
    -3		/iscal/
    3		/ish$/
    -3	saddle_numbness:16	/ish/
    -3		/ished/
    -3	sharp_pain:15	/isi/
    -3		/isin/
    -3		/ising/
    3		/ital$/
    3	fever:14	/itan/
    3	fever:8	/itand/
    3		/itar/
    3		/itc/
    3		/itch/
    3		/ite$/
    -3		/ithe/
    -3		/ither/
    3		/itin/
    3		/iting/
    -3	tingling:138	/itos$/
    -3	tingling:24	/itos/
    3		/its$/
    3		/itte/
    3		/itti/
    3		/ittin/
    -3		/ived$/
    -3		/ived/
    3		/ivie/
    3		/ivien/
    3		/izq/
    -3		/izzi/
    -3		/izzin/
    3	sharp_pain:47	/jab/
    -3		/jai$/
    -3		/jai/
    3		/jal/
    3		/jala/
    -3		/jan/
    3		/jea/
    -3		/jen$/
    3		/jok/
    3	weakness:2	/just$/
    3	faint_dizzy:36	/keel/
    3		/keep$/
    3		/ken/
    -3		/ker$/
    3		/kle$/
    3		/kles$/
    3		/kles/
    3	weakness:27	/kne/
    3	calf_swelling:22	/knee$/
    -3		/knot$/
    3		/know/
    3	radiating_pain:-3 severe_bruising:9	/lac/
    3	severe_bruising:126	/lack$/
    3	sharp_pain:43	/lade$/
    -3		/laint/
    3		/lance/
    3	weakness:71	/las$/
    3	weakness:-15	/last$/
    3	weakness:-3	/last/
    3		/lati/
    3		/lave/
    -3		/lde/
    -3		/lder/
    3		/ldi/
    -3		/leav/
    3		/lect/
    3	sharp_pain:4	/lectr/
    -3		/leepi/
    3	saddle_numbness:-3	/lef/
    3		/left$/
    3		/left/
    -3		/lege$/
    -3		/lege/
    -3		/lente/
    3	fever:18	/lentu/
    -3		/lept$/
    -3		/lept/
    -3		/lest/
    -3		/letel/
    3		/lets$/
    3		/lets/
    3		/levar/
    -3		/li$/
    -3	tingling:-1 allergic_reaction:5	/lid/
    -3		/lida/
    -3		/liday/
    3		/lie$/
    3		/liend/
    3		/lier/
    3		/liero/
    3	weakness:55 numbness:-2	/lift/
    3		/lind/
    3	tingling:13 persistent_beyond_72h:-32	/ling$/
    3		/lippe/
    -3		/lir$/
    -3		/lir/
    -3		/liss/
    3		/live/
    3	self_harm:33	/livi/
    3		/livin/
    3	faint_dizzy:18	/llap/
    3	faint_dizzy:21	/llaps/
    -3		/llege/
    3		/llen/
    -3	weakness:23	/lly/
    -3		/lmo/
    -3		/lmos/
    -3		/lmost/
    3		/lon$/
    -3		/long/
    3		/loor/
    -3		/lot$/
    3		/low$/
    -3		/lowi/
    3	emergency:67	/lty$/
    3	emergency:20	/lty/
    3		/lug/
    -3		/luj/
    -3		/lujo$/
    -3		/lujo/
    3	history_disc:132	/lum/
    3	chest_breath:34	/lun/
    3		/lute$/
    -3		/lver/
    3		/lvo$/
    3		/lvo/
    -3		/man$/
    3	sharp_pain:-84 worsening:-21 calf_swelling:-25 emergency:-26	/man/
    -3		/manda/
    -3		/marat/
    3		/mareo/
    -3		/mate$/
    -3		/mati/
    -3		/matic/
    -3		/mayb/
    -3		/maybe/
    3		/mbn/
    3	numbness:10	/mbne/
    3		/mbnes/
    -3		/mbr/
    3	sharp_pain:10	/mbra/
    3		/mbro$/
    3		/meb/
    3		/mebo/
    3		/mebod/
    3	numbness:3	/mecid/
    -3		/meh/
    -3		/menta/
    -3		/ments/
    -3		/mera$/
    -3		/mera/
    -3	pregnancy_symptom:141	/mese/
    3		/met/
    -3		/mia/
    3		/mic/
    3		/mido$/
    3	numbness:107	/mido/
    -3		/mient/
    -3	sharp_pain:-23 tingling:5	/mig/
    3		/minar/
    -3		/mind/
    3		/mino$/
    3		/mino/
    -3		/mme/
    -3		/mment/
    3		/mmy$/
    3		/mmy/
    3	radiating_pain:-47 weakness:-17	/mo$/
    -3		/moda/
    -3		/mol/
    -3		/moli/
    -3		/molid/
    3		/mp$/
    -3		/mph/
    -3		/mpha/
    3		/mpin/
    3		/mping/
    -3		/mpl/
    -3		/mplet/
    3	worsening:26	/mprov/
    -3	sharp_pain:17	/much$/
    -3		/nager/
    3		/nalg/
    3		/nalga/
    -3	weakness:19	/nas$/
    3		/nast/
    3		/nbe/
    3		/nbea/
    3		/nbear/
    -3		/nce/
    -3		/ncela/
    3		/nche/
    -3		/ncom/
    3	sharp_pain:-5 persistent_beyond_72h:-3 history_injury:-2 saddle_numbness:-2 chest_breath:1 severe_headache:-2 faint_dizzy:14	/nd$/
    -3		/nden$/
    -3		/nden/
    3		/nderc/
    -3		/nderf/
    -3	severe_headache:5	/ndi/
    3		/nds$/
    3		/nds/
    3		/nearl/
    3	tingling:-10	/nee$/
    -3		/nei/
    -3		/net/
    3	sharp_pain:-4 radiating_pain:-9 weakness:-33 numbness:-23 persistent_beyond_72h:-15 history_injury:-6 osteoporosis:-38 pregnancy_symptom:2 calf_swelling:-1 faint_dizzy:-12 allergic_reaction:-34 severe_bruising:-2 emergency:-11	/ng$/
    -3		/ngan$/
    -3		/ngan/
    3		/ngea/
    3		/ngean/
    3		/ngle/
    3		/ngles/
    3		/ngre/
    -3		/ngun$/
    -3		/nic/
    -3		/nie$/
    -3	radiating_pain:1 fever:35 severe_headache:-1 faint_dizzy:9	/nin/
    -3		/nis/
    -3		/nishe/
    3	weakness:22 history_injury:8	/nkle$/
    3		/nme$/
    3		/nme/
    -3		/nna/
    -3		/nno$/
    -3		/nny$/
    -3		/nny/
    -3		/noc/
    3		/noon$/
    3		/noon/
    3		/norma/
    3		/nothe/
    -3		/nothi/
    -3		/noti/
    -3		/notif/
    -3	sharp_pain:-38 numbness:-55 pregnancy_symptom:19	/ns$/
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
    3		/ntar$/
    3	weakness:-3	/nte$/
    3		/nted$/
    3		/nted/
    -3		/ntent/
    -3		/ntere/
    -3		/ntest/
    -3		/nths$/
    -3		/nths/
    3		/ntl/
    3		/ntly$/
    3		/ntly/
    -3		/ntreg/
    3	radiating_pain:-17 weakness:-10 numbness:33 tingling:-39 worsening:-6 persistent_beyond_72h:-44 history_injury:-9 saddle_numbness:16 calf_swelling:-50 fever:-9 severe_headache:-2 severe_bruising:-15 self_harm:-2	/num/
    3		/numbn/
    3	worsening:-14	/ny$/
    3		/nza$/
    -3		/nzan/
    -3		/nzant/
    3		/oak/
    3		/oake/
    3		/oaked/
    3	sharp_pain:-16	/ock$/
    3	weakness:-11	/ock/
    -3		/oct/
    -3		/octo/
    -3		/octor/
    3		/od$/
    3	numbness:13	/odo/
    3		/ofe/
    -3	bladder_bowel:-12	/off/
    -3		/ofi/
    -3		/ofic/
    -3		/ofici/
    -3		/oga$/
    -3		/oga/
    3		/ogr/
    3		/oil$/
    3	weakness:-8 numbness:-16 self_harm:35	/oin/
    3	sharp_pain:5	/oint/
    3		/oja/
    3		/ola$/
    3	weakness:4	/ola/
    3	numbness:31	/ole$/
    -3		/olest/
    -3		/oli/
    3		/ollap/
    -3		/olleg/
    3		/olo$/
    3	weakness:-6 numbness:-1 tingling:-5	/olor/
    3		/omeb/
    3		/omebo/
    -3		/oment/
    -3		/omoda/
    -3		/omp/
    -3		/omple/
    3	history_disc:17	/omy$/
    3		/omy/
    3	allergic_reaction:22	/ond/
    3		/onsta/
    -3		/onten/
    -3		/onths/
    -3		/ood$/
    3	faint_dizzy:67	/oor$/
    3	faint_dizzy:46	/oor/
    -3		/oose$/
    3	history_disc:108	/oper/
    3		/opo/
    3		/opor/
    3	weakness:66 tingling:-7	/opp/
    3		/oqui/
    3		/oquit/
    3		/ora$/
    3		/orar/
    -3		/orde/
    3		/ordo$/
    3		/ordo/
    3		/orea/
    3		/orear/
    -3		/orgo/
    -3		/orgot/
    -3		/orido/
    -3		/ork/
    3		/orma/
    3		/ormal/
    -3		/ormi$/
    -3		/orreo/
    3		/orry$/
    3		/orry/
    3		/orti/
    -3		/ortn/
    3	emergency:10	/ospi/
    3		/ospit/
    3	tingling:5	/osq/
    3	tingling:58	/osqu/
    3		/osqui/
    -3		/ota/
    3		/otc/
    3		/otch/
    -3		/ote/
    3	sharp_pain:8 worsening:-21 saddle_numbness:-5	/oth/
    -3	sharp_pain:37	/other/
    -3	numbness:3	/othi/
    -3	numbness:9	/othin/
    -3		/otif/
    -3		/otifi/
    3		/oto/
    3		/otra$/
    3		/otra/
    3		/otte/
    3		/otten/
    3		/otti/
    3	pregnancy_symptom:38	/ottin/
    -3		/ouche/
    -3		/oulde/
    -3		/ouse$/
    3	worsening:-17 persistent_beyond_72h:-15 fever:-11 faint_dizzy:10	/out$/
    3		/ovem/
    3		/oveme/
    3		/overa/
    -3		/ovi/
    3		/owe/
    -3		/owed$/
    -3		/owed/
    -3		/owel$/
    -3		/owl/
    -3	weakness:5 numbness:-4 persistent_beyond_72h:-25 calf_swelling:-8 self_harm:-4	/oy$/
    -3		/packe/
    -3		/pains/
    3	sharp_pain:-31	/pan/
    3		/pant/
    3	saddle_numbness:36	/pap/
    -3		/par$/
    3	weakness:1 numbness:-5	/para/
    3		/param/
    -3		/paren/
    -3		/park$/
    3		/past$/
    -3		/paz$/
    -3		/paz/
    -3		/pear/
    -3		/peare/
    3		/pel/
    -3		/peli/
    -3		/penas/
    3	fever:6	/pera/
    -3		/perab/
    -3		/perf/
    -3		/perfe/
    -3		/perie/
    -3		/perso/
    -3		/pesa/
    -3		/peu/
    3		/phy/
    3		/phys/
    3		/physi/
    3		/pic/
    3		/pid/
    3	weakness:11 tingling:-1 chest_breath:27	/ping$/
    3		/ping/
    -3	tingling:7	/pins$/
    -3	sharp_pain:-6 tingling:20	/pins/
    3		/pio$/
    3		/pip/
    3		/pipi$/
    3		/pipi/
    3		/piso$/
    3		/piso/
    3	emergency:6	/pital/
    3		/plate/
    -3		/play/
    -3	emergency:15	/plea/
    -3	emergency:38	/pleas/
    -3		/plet/
    -3		/plete/
    3		/plu/
    -3		/ply$/
    3	self_harm:27	/poin/
    3		/point/
    -3		/poor$/
    -3		/poor/
    3		/poq/
    3		/poqu/
    3		/poqui/
    3		/pott/
    3		/potti/
    -3		/ppea/
    -3		/ppear/
    -3		/ppoi/
    -3		/ppoin/
    3		/presi/
    3	sharp_pain:-42 radiating_pain:-11 numbness:-17	/pri/
    3		/prov/
    -3		/pudo$/
    -3		/pudo/
    -3		/pues/
    -3		/pulle/
    3	sharp_pain:48	/pun/
    3		/punta/
    -3	sharp_pain:4	/punz/
    -3	sharp_pain:50	/punza/
    3		/pus/
    3		/push$/
    3		/push/
    -3		/put$/
    3		/que$/
    -3		/queda/
    -3		/quede/
    -3		/quej/
    3	tingling:15	/quill/
    -3		/quite/
    -3		/rabaj/
    -3		/raci/
    -3		/racia/
    3		/racti/
    -3		/radia/
    3		/raig/
    3	weakness:54	/rais/
    3		/rall$/
    3		/rall/
    3		/ramat/
    3	emergency:3	/ramed/
    3		/ramps/
    -3		/rand/
    -3		/rapi/
    -3		/raro$/
    3		/rate/
    -3		/ratho/
    3		/rav/
    3		/rave$/
    3		/rave/
    3		/rawl/
    3		/rawli/
    3	numbness:6	/razo$/
    3	emergency:26	/rdia/
    -3		/read/
    3	allergic_reaction:1	/ream$/
    3		/rearm/
    -3		/recei/
    -3		/recio/
    -3		/ree$/
    -3		/ree/
    -3	pregnancy_symptom:47	/reg/
    -3		/regar/
    -3		/rela/
    3		/reli/
    3		/rell/
    3		/rella/
    -3		/remo/
    -3		/reply/
    -3		/repo/
    3		/resi/
    3		/resio/
    -3		/ress$/
    -3		/ress/
    -3		/retc/
    -3		/retch/
    -3		/rett/
    -3		/rfe/
    -3		/rfec/
    -3		/rfect/
    -3		/rfu/
    -3		/rful$/
    -3		/rful/
    -3		/rgad/
    -3		/rgo/
    -3		/rgot/
    -3		/ria/
    3		/ribl/
    3		/rible/
    3		/rickl/
    -3		/rido$/
    -3		/rienc/
    3		/rinar/
    -3		/rink/
    -3		/rinki/
    -3		/rio$/
    3		/rir$/
    3		/rish$/
    3		/rite/
    -3		/rive/
    -3		/rke/
    -3		/rle/
    3		/rly$/
    3		/rly/
    3		/rmal/
    3		/rmeci/
    -3		/rmi$/
    3	tingling:27	/rmigu/
    -3		/rne/
    -3		/rno$/
    3		/rnoo/
    3		/rnoon/
    3		/rod/
    3	weakness:17	/rodi/
    3		/rof/
    3		/rofe/
    -3		/roke$/
    3	sharp_pain:-2	/rom$/
    3		/roppi/
    3		/rott/
    3		/rotte/
    -3	saddle_numbness:4	/rou/
    -3		/roub/
    -3		/roubl/
    3		/rov/
    3		/rovem/
    -3		/rreo$/
    -3		/rreo/
    3	severe_headache:1	/rrib/
    3	severe_headache:4	/rribl/
    3		/rry/
    -3		/rso/
    -3		/rson$/
    -3		/rson/
    3		/rst$/
    3	severe_headache:18	/rst/
    3		/rta$/
    3		/rth/
    3	faint_dizzy:118	/rtig/
    -3		/rtne/
    3		/rubbe/
    3		/rug/
    3		/rugg/
    3		/ruggl/
    -3		/ruisi/
    -3		/run$/
    3	weakness:-53	/run/
    3		/rut/
    3		/rve$/
    3		/ryw/
    3		/rywh/
    3		/rywhe/
    3	weakness:41	/rza/
    -3		/sad/
    -3		/sada/
    -3		/saf/
    -3		/safe$/
    -3		/safe/
    -3	history_injury:28	/sag/
    -3		/sage/
    -3		/sages/
    -3		/saji/
    3		/salie/
    -3		/salir/
    -3		/sam/
    -3		/same$/
    -3	numbness:11	/same/
    3		/sang/
    3		/sangr/
    -3		/sap/
    -3		/sappe/
    -3		/sar$/
    -3		/say$/
    3		/scal/
    3		/sce/
    -3	sharp_pain:43	/scr/
    3	sharp_pain:32	/scre/
    -3		/scu/
    3	saddle_numbness:26	/seat$/
    3	saddle_numbness:2	/seat/
    3	persistent_beyond_72h:-7 faint_dizzy:51	/sed/
    3		/segui/
    3		/sel/
    3	self_harm:22	/self$/
    3		/self/
    3	pregnancy_symptom:17	/sem/
    3	history_injury:1	/sema/
    3	pregnancy_symptom:24	/seman/
    -3		/sent$/
    -3		/senti/
    -3		/servi/
    3		/ses$/
    3	weakness:-29 pregnancy_symptom:18 severe_headache:-7	/ses/
    3	sharp_pain:31	/sha/
    3		/shaki/
    -3		/shee/
    -3		/sheet/
    -3	sharp_pain:10 numbness:-4 tingling:-7	/sho/
    3	weakness:-27 saddle_numbness:1	/sie/
    -3	persistent_beyond_72h:48	/sig/
    3		/sigu/
    -3		/sigui/
    3		/sill/
    -3	bladder_bowel:20	/sin$/
    -3	sharp_pain:-13 persistent_beyond_72h:5 bladder_bowel:36 severe_headache:-2 emergency:-26	/sin/
    3		/sio/
    3		/sion$/
    3		/sion/
    -3		/siste/
    3		/siv/
    3		/sive/
    3	allergic_reaction:30	/skin/
    -3		/slep/
    -3		/slept/
    3		/soa/
    3		/soak/
    3		/soake/
    3		/sol/
    3		/someb/
    -3		/somet/
    3	tingling:69	/spar/
    3	tingling:61	/spark/
    -3		/spera/
    3	emergency:64	/spit/
    3		/spita/
    3	pregnancy_symptom:1	/spott/
    3		/squ/
    3		/squil/
    -3	history_injury:1	/ssage/
    -3		/sse/
    -3		/ssed$/
    -3		/ssed/
    3		/ssio/
    3		/ssion/
    3		/ssiv/
    3		/ssive/
    3		/stab$/
    -3		/star$/
    -3		/ste$/
    -3	history_injury:24	/sted/
    3		/sters/
    3		/stes/
    3	numbness:3	/stesi/
    3		/sth/
    3		/sthe/
    3		/sting/
    3		/stl/
    3		/stly$/
    3		/stly/
    -3	weakness:-67 pregnancy_symptom:27 saddle_numbness:-21 severe_headache:-26	/sto/
    -3		/stopp/
    -3		/stos/
    -3	weakness:32 tingling:-22	/str/
    -3		/stra/
    3		/strai/
    3		/strel/
    -3		/stret/
    -3		/strok/
    3		/stru/
    3		/strug/
    -3		/stu/
    -3		/stuvo/
    -3		/subsc/
    3		/such$/
    3		/such/
    -3		/sup/
    -3		/swer/
    3		/tab$/
    3	sharp_pain:56 weakness:-26 tingling:-32 persistent_beyond_72h:-12 bladder_bowel:-3	/tab/
    -3		/tabbi/
    -3		/tact$/
    3		/tairs/
    -3		/take$/
    -3		/take/
    -3		/tal$/
    -3		/tall/
    3	persistent_beyond_72h:20	/tamo/
    -3		/tandi/
    3		/tante/
    -3		/tard/
    -3		/tarde/
    3		/tarm/
    3		/tarme/
    -3	numbness:-19	/tas/
    3	tingling:8	/tati/
    -3		/tbal/
    -3		/tball/
    3	radiating_pain:-32 weakness:-4 self_harm:-28	/te$/
    -3		/tead$/
    -3		/team$/
    -3		/team/
    3		/teet/
    3		/teeth/
    -3	numbness:7	/tell$/
    -3		/tell/
    -3		/temb/
    3	worsening:31	/tens/
    3	worsening:106	/tensi/
    3		/teo$/
    3		/tern/
    3		/terno/
    -3		/terwa/
    3		/tesi/
    3		/tesia/
    -3		/texts/
    -3		/thank/
    3		/thea/
    3		/thead/
    3		/thet/
    3	severe_bruising:2	/thig/
    3	severe_bruising:33	/thigh/
    3	self_harm:45	/think/
    3		/this$/
    3		/this/
    -3		/thon$/
    -3		/thon/
    -3		/ths$/
    -3		/ths/
    3		/thumb/
    3		/tic$/
    3		/tica$/
    -3		/tific/
    -3		/tifu/
    -3		/tiful/
    3	weakness:-1 persistent_beyond_72h:4 severe_headache:-22	/til/
    3	numbness:-5	/tim/
    -3	worsening:16	/time$/
    3	sharp_pain:-13 numbness:-3 tingling:67 worsening:-29 persistent_beyond_72h:-9	/tingl/
    3	saddle_numbness:21	/tio/
    3	saddle_numbness:21	/tion$/
    3	numbness:226 saddle_numbness:41	/tis/
    3		/tni/
    3	sharp_pain:-4 weakness:-2 emergency:-5	/tod/
    3	history_disc:44	/tomy$/
    3		/tomy/
    3		/tone$/
    3		/tones/
    -3		/too$/
    -3		/tor$/
    -3		/tos/
    3		/toso$/
    3		/toso/
    3		/tra$/
    -3		/trab/
    -3		/traba/
    3		/traig/
    -3		/treat/
    -3		/treg/
    -3		/trega/
    3		/trel/
    3		/trell/
    -3		/tret/
    -3		/tretc/
    3		/tric/
    3		/trie/
    3		/tried/
    -3		/trok/
    -3		/troke/
    -3		/troub/
    3		/trug/
    3		/trugg/
    3		/tue/
    3		/tum/
    3		/tuvi/
    3		/tuvie/
    -3		/twin/
    3		/type$/
    -3		/uanto/
    3		/ubber/
    -3		/ubs/
    -3		/ubsc/
    -3		/ubscr/
    3		/uch$/
    3		/ucha$/
    -3		/uche/
    3	weakness:8	/uckl/
    -3		/ueda/
    -3		/ueden/
    3		/uee/
    -3		/uej/
    3	numbness:13	/ues/
    -3		/uev/
    3	pregnancy_symptom:47 chest_breath:91	/uff/
    3		/uggl/
    3		/uggli/
    3		/uierd/
    3		/uil/
    3		/uill/
    3		/uir$/
    3		/uir/
    -3		/uise$/
    -3		/uisin/
    3		/uita$/
    3		/uitar/
    -3		/uite/
    -3		/uje/
    -3		/ujo$/
    -3	sharp_pain:3	/ulde/
    -3		/ulder/
    3		/ulg/
    -3		/ully$/
    -3		/ully/
    -3		/ult/
    3		/umba/
    3		/umbar/
    3		/umbn/
    3		/umbne/
    3		/umps$/
    3		/umps/
    3		/unb/
    3		/unbe/
    3		/unbea/
    3		/unch$/
    3		/unch/
    -3		/une/
    3		/uni/
    -3		/unno$/
    -3		/unno/
    -3		/unos$/
    -3		/unos/
    -3		/unsu/
    -3		/unsub/
    3		/unta/
    -3		/unto$/
    -3		/unto/
    -3	sharp_pain:6	/unz/
    -3		/unza/
    -3		/unzan/
    3		/urni/
    3		/urnin/
    -3		/usto$/
    -3		/usto/
    -3		/usu/
    -3		/usua/
    -3		/usual/
    -3		/utif/
    -3		/utifu/
    3		/uvi/
    3		/uvie/
    3		/uvier/
    3	tingling:131	/uzz/
    3		/veme/
    3		/vemen/
    3		/venge/
    3		/veral/
    -3		/vers/
    3		/veryw/
    3		/vez$/
    3		/vid/
    3		/vida$/
    3		/vida/
    3		/viend/
    -3		/vin/
    -3	faint_dizzy:89	/vis/
    3		/vivie/
    -3		/wards/
    -3		/watc/
    -3		/watch/
    3	bladder_bowel:1	/wate/
    3	bladder_bowel:40	/water/
    3	weakness:2	/weak$/
    3	radiating_pain:-4 weakness:75 numbness:-50	/weak/
    3	persistent_beyond_72h:8 history_injury:27 bladder_bowel:-1	/week/
    -3		/weir/
    -3		/weird/
    -3		/wel$/
    -3		/well$/
    3		/welle/
    -3	faint_dizzy:4	/went$/
    3		/whol/
    3		/whole/
    -3	chest_breath:1	/win/
    3	chest_breath:14	/wind/
    -3		/wish$/
    -3		/wish/
    -3	worsening:5 fever:7	/with$/
    3	radiating_pain:7 worsening:-31 persistent_beyond_72h:-36	/wn$/
    3		/woken/
    -3		/xcel/
    -3		/xcele/
    3		/xcr/
    3		/xcru/
    -3		/xed$/
    -3		/xed/
    -3		/xper/
    -3		/xperi/
    -3		/xts$/
    -3		/xts/
    -3		/ybe$/
    -3		/ybe/
    -3		/ym$/
    3		/ype$/
    3		/ysi/
    3		/ysio$/
    3		/ysio/
    3		/ywh/
    3		/ywhe/
    3		/ywher/
    3	numbness:-15 tingling:-17 pregnancy_symptom:13	/za$/
    -3		/zan/
    -3		/zant/
    -3		/zante/
    -3		/zed$/
    -3		/zed/
    -3		/zine/
    -3		/zines/
    -3	tingling:14	/zing/
    -3	tingling:48	/zzin/
    -3		/zzine/
    3		: #
    -3		: i
    3		: yes
    3		: ~ .
    3		<be> ,
    -3		<be> <become> .
    3		<be> <become> to
    -3		<be> <part> to
    -3		<be> <the> <person>
    3		<be> alive
    3	numbness:33	<be> como
    3	fever:23	<be> con
    3		<be> con dolor
    -3		<be> debilidad
    3		<be> doliendo
    3	weakness:33	<be> dragging
    -3		<be> driving <side>
    3		<be> fine ,
    -3		<be> good
    -3		<be> grand
    -3		<be> happy
    3		<be> in <the>
    3		<be> it normal
    -3		<be> last
    -3		<be> not comfortable
    3		<be> ok
    3	faint_dizzy:3	<be> on <the>
    3		<be> que
    3		<be> really
    -3		<be> segura si
    -3		<be> there
    3		<be> thinking
    -3		<be> tingling
    3		<be> urgent
    3		<be> urgente
    -3		<be> yesterday
    -3	persistent_beyond_72h:10	<be> ~ <time>
    3		<be> ~ about
    3		<be> ~ again
    3		<be> ~ anymore
    3	emergency:41	<be> ~ boca
    3		<be> ~ ciatica
    -3		<be> ~ comfortable
    3		<be> ~ como
    -3		<be> ~ con
    -3		<be> ~ dormida
    3		<be> ~ dormido
    -3		<be> ~ down
    3		<be> ~ ending
    3		<be> ~ fiebre
    -3		<be> ~ free
    3		<be> ~ hurting
    3		<be> ~ if
    -3		<be> ~ leave
    3		<be> ~ like
    3		<be> ~ living
    -3		<be> ~ mensaje
    -3		<be> ~ o
    3		<be> ~ otra
    -3		<be> ~ out
    -3		<be> ~ pain
    -3		<be> ~ paso
    -3		<be> ~ pregnant
    3		<be> ~ sin
    3		<be> ~ size
    3		<be> ~ stronger
    3	self_harm:62	<be> ~ thing
    3		<be> ~ way
    3		<be> ~ we
    3		<be> ~ what
    3		<become> and
    3		<become> but
    3	numbness:22	<become> dead
    3		<become> from
    3		<become> in
    3	numbness:29	<become> to sleep
    -3		<become> weak
    3		<become> ~ <my>
    -3		<become> ~ bed
    3		<become> ~ better
    3		<become> ~ every
    3		<become> ~ from
    3		<become> ~ last
    -3		<become> ~ over
    3	numbness:2	<become> ~ sleep
    -3		<become> ~ time
    3		<become> ~ to
    -3		<count> <part> and
    3		<count> bit
    -3		<count> since
    3		<count> times
    -3		<count> with
    -3		<count> with <the>
    -3		<count> ~ <day>
    3	weakness:-27 numbness:18 emergency:66	<count> ~ <part>
    -3		<count> ~ <person>
    -3		<count> ~ about
    -3		<count> ~ it
    3		<count> ~ not
    -3		<count> ~ on
    3		<count> ~ still
    -3		<day> , it
    3		<day> .
    -3		<day> ~ #
    3	persistent_beyond_72h:9 history_injury:11	<day> ~ <be>
    3	history_injury:10	<day> ~ <part>
    3		<day> ~ <the>
    -3		<day> ~ ?
    3		<feel> <the> thing
    -3		<feel> fab
    -3		<feel> in
    3		<feel> like it
    3		<feel> weak
    -3		<feel> ~ #
    -3		<feel> ~ did
    3		<feel> ~ down
    -3		<feel> ~ en
    3		<feel> ~ i
    -3		<feel> ~ though
    3		<have> <become> ,
    -3		<have> <part> pain
    3		<have> lost
    3		<have> no
    -3		<have> not noticed
    -3		<have> numb
    -3		<have> numb <part>
    -3		<have> numbness
    -3		<have> sharp
    -3		<have> sharp pain
    3		<have> worse
    -3		<have> ~ <become>
    3		<have> ~ <count>
    3		<have> ~ able
    -3	sharp_pain:26	<have> ~ and
    -3		<have> ~ as
    3		<have> ~ before
    -3		<have> ~ college
    -3		<have> ~ ever
    -3		<have> ~ noticed
    -3		<have> ~ or
    -3		<have> ~ person
    3		<have> ~ stabbing
    -3		<have> ~ tonight
    -3		<have> ~ twinge
    -3		<have> ~ weak
    3		<have> ~ with
    -3		<have> ~ wrong
    3	emergency:27	<keep> <my> in
    -3	sharp_pain:38	<keep> ~ <part>
    -3		<my> <be> bien
    -3	weakness:-2 tingling:19	<my> <part> ,
    3		<my> <part> .
    -3		<my> <part> <become>
    3	radiating_pain:25	<my> <part> and
    -3		<my> <part> does
    -3		<my> <part> for
    -3		<my> <part> hurts
    3		<my> <part> with
    -3		<my> <person> .
    3		<my> baja <the>
    -3		<my> body
    3		<my> da <the>
    3		<my> dan
    3	history_disc:1	<my> duele
    -3		<my> duerme <the>
    -3		<my> number
    -3		<my> pueden
    3		<my> salieron
    3		<my> salieron ronchas
    3		<my> to
    3		<my> va
    3		<my> waters
    -3		<my> when you
    -3	numbness:36	<my> ~ <feel>
    -3		<my> ~ ago
    3	pregnancy_symptom:12 chest_breath:8	<my> ~ and
    3		<my> ~ asleep
    -3		<my> ~ because
    -3		<my> ~ can
    -3		<my> ~ cleared
    3		<my> ~ darme
    3		<my> ~ dolido
    -3		<my> ~ evening
    -3		<my> ~ favor
    -3		<my> ~ happy
    3		<my> ~ hasta
    -3		<my> ~ list
    -3		<my> ~ lot
    -3		<my> ~ mine
    -3		<my> ~ not
    3		<my> ~ noticed
    -3		<my> ~ o
    -3		<my> ~ of
    -3		<my> ~ on
    3		<my> ~ pipi
    3		<my> ~ thank
    3		<my> ~ there
    -3		<my> ~ to
    -3		<my> ~ today
    -3		<my> ~ weak
    3		<my> ~ well
    3		<my> ~ who
    3	numbness:10 faint_dizzy:65	<my> ~ y
    3		<part> , <be>
    -3		<part> , como
    3		<part> . .
    3	weakness:-16 tingling:18	<part> . no
    3		<part> <be> <become>
    -3		<part> <be> grand
    -3		<part> <be> happy
    -3		<part> <be> lovely
    3		<part> <be> numb
    -3	numbness:16	<part> <become>
    -3		<part> <become> numb
    3	tingling:39	<part> <keep>
    3		<part> <the> <part>
    3		<part> <the> morning
    -3		<part> <time>
    -3		<part> de
    3		<part> gave out
    -3		<part> hurts
    3		<part> in <my>
    -3		<part> in <the>
    3		<part> no <my>
    -3		<part> over
    -3		<part> over <my>
    3		<part> tingles
    3		<part> up
    3		<part> when
    3	radiating_pain:3 numbness:3	<part> y
    -3	weakness:-26 numbness:21 tingling:13	<part> ~ .
    3		<part> ~ about
    -3		<part> ~ ago
    3		<part> ~ asleep
    3		<part> ~ bit
    -3		<part> ~ came
    -3		<part> ~ cold
    -3	numbness:45	<part> ~ como
    -3		<part> ~ could
    -3		<part> ~ evening
    3		<part> ~ fizzy
    -3		<part> ~ full
    -3		<part> ~ grand
    -3		<part> ~ great
    3		<part> ~ hurts
    3		<part> ~ if
    -3		<part> ~ llamo
    -3		<part> ~ lot
    3		<part> ~ morning
    3		<part> ~ ni
    -3		<part> ~ nice
    -3	weakness:76 numbness:-20	<part> ~ on
    3	history_injury:35	<part> ~ painful
    -3		<part> ~ por
    -3		<part> ~ put
    -3		<part> ~ quien
    3		<part> ~ really
    3	numbness:7	<part> ~ sleep
    3		<part> ~ something
    -3		<part> ~ strength
    3		<part> ~ swollen
    3	sharp_pain:-13	<part> ~ to
    3		<part> ~ vengeance
    3		<part> ~ weak
    3		<part> ~ well
    3		<part> ~ when
    3		<part> ~ will
    -3		<part> ~ would
    3	tingling:7	<part> ~ you
    -3		<person> <be> <part>
    -3		<person> <be> <the>
    -3		<person> <have> numb
    -3		<person> <the>
    3		<person> asked
    3		<person> ~ .
    -3		<person> ~ <count>
    -3		<person> ~ <keep>
    3		<person> ~ ayer
    -3		<person> ~ but
    3		<person> ~ if
    -3		<person> ~ pain
    3		<person> ~ que
    3		<person> ~ to
    -3		<side> <be> well
    -3		<side> <part> ,
    3		<side> <part> <feel>
    3	sharp_pain:-1	<side> <the>
    3		<side> again
    -3		<side> but
    -3		<side> good here
    3		<side> of <the>
    3		<side> over
    3		<side> over <my>
    -3		<side> sore but
    3		<side> ~ <be>
    -3		<side> ~ <become>
    -3		<side> ~ ?
    3		<side> ~ do
    -3		<side> ~ hard
    -3		<side> ~ quite
    3		<side> ~ up
    -3		<side> ~ when
    -3		<the> ,
    3	sharp_pain:7 numbness:9	<the> <be>
    3		<the> <be> <side>
    -3		<the> <count> with
    3		<the> <my>
    -3		<the> <part> <feel>
    -3		<the> <part> <part>
    -3		<the> <part> dormida
    -3		<the> <part> pain
    -3		<the> <person> <be>
    3		<the> <side> ,
    -3	weakness:3	<the> <side> <part>
    -3		<the> <side> evening
    3		<the> <time> ago
    3		<the> <time> now
    -3		<the> ache
    3		<the> ambulance
    3		<the> bathroom
    3		<the> bed
    3		<the> bit ,
    3		<the> bit of
    3		<the> chair
    -3		<the> cuerpo
    -3		<the> de
    3		<the> deep
    -3		<the> doctor
    3		<the> floor
    3		<the> full
    3		<the> funny
    3		<the> grave
    -3		<the> gym
    3		<the> knife
    -3		<the> knot
    3	worsening:23	<the> last
    -3		<the> lista
    3		<the> mas
    3		<the> massage <be>
    -3		<the> massage i
    -3		<the> massage in
    3	worsening:204	<the> molestia
    3		<the> morning
    -3		<the> next
    -3		<the> notch
    -3		<the> number
    3		<the> numbness
    3		<the> numbness <be>
    -3		<the> oficina
    -3		<the> pain down
    -3		<the> poco
    -3		<the> poco adolorida
    3		<the> point in
    3		<the> rest
    -3		<the> salir
    -3		<the> salir ,
    -3		<the> same
    3		<the> shooting pain
    -3		<the> tad
    3		<the> tingling <be>
    -3		<the> todo
    -3		<the> towel
    -3		<the> twinge
    3		<the> vengeance
    3		<the> vida
    -3		<the> weak
    -3		<the> wrong person
    -3	faint_dizzy:9	<the> ~ <become>
    -3		<the> ~ <keep>
    -3	history_injury:52	<the> ~ <time>
    -3		<the> ~ achy
    -3		<the> ~ again
    -3	numbness:27 persistent_beyond_72h:2 bladder_bowel:8 calf_swelling:58	<the> ~ and
    3		<the> ~ bed
    -3		<the> ~ call
    3		<the> ~ comes
    -3		<the> ~ completely
    3		<the> ~ cuando
    -3		<the> ~ cuerpo
    -3		<the> ~ dead
    3		<the> ~ desde
    3		<the> ~ did
    -3		<the> ~ down
    3		<the> ~ eso
    -3		<the> ~ exactly
    -3		<the> ~ good
    -3		<the> ~ gracias
    -3		<the> ~ haha
    -3		<the> ~ home
    -3		<the> ~ hora
    -3		<the> ~ made
    -3		<the> ~ medio
    3		<the> ~ menos
    -3		<the> ~ moving
    3		<the> ~ much
    -3		<the> ~ noche
    3		<the> ~ numbness
    -3		<the> ~ otherwise
    -3		<the> ~ place
    -3		<the> ~ please
    -3		<the> ~ quien
    3		<the> ~ quita
    -3		<the> ~ sleep
    3		<the> ~ tingle
    -3		<the> ~ trouble
    3	sharp_pain:30	<the> ~ under
    3		<the> ~ will
    -3		<the> ~ with
    -3		<the> ~ would
    3		<time> #
    3		<time> <count>
    -3		<time> before i
    -3		<time> but <my>
    3		<time> it <be>
    3		<time> of
    -3		<time> old
    3		<time> ~ #
    3		<time> ~ <count>
    -3	saddle_numbness:18	<time> ~ <feel>
    -3		<time> ~ <side>
    -3		<time> ~ about
    -3		<time> ~ but
    3		<time> ~ by
    -3		<time> ~ in
    -3		<time> ~ no
    -3		<time> ~ only
    -3		<time> ~ same
    -3		<time> ~ since
    3		<time> ~ worse
    -3		<time> ~ you
    3		? no .
    3		? ~ <part>
    -3		? ~ <person>
    3		? ~ <side>
    3		? ~ i
    3		a fever
    3		a few
    3		a good
    3		a knife
    -3		a las
    -3		a minute
    -3		a notch
    3		a sharp
    -3		a tad
    -3		a touch
    -3		a twinge
    3		a vengeance
    -3		about it
    3		abrir
    3		abrir <the>
    3		accident
    3		ache <have>
    -3		ache ~ ,
    3		ache ~ up
    3		across
    -3		adolorida pero
    -3		adolorido
    -3		after <the> session
    3		after the
    -3		after ~ <my>
    -3		after ~ it
    -3		after ~ session
    3		afternoon
    -3		afterwards
    -3		again ,
    3		ago ~ <part>
    -3		agua
    3		ahi <be>
    3		al #
    -3		al salir
    3		all over
    -3		almost
    3		also <my>
    3		also <my> <part>
    3		also my
    3		also ~ <part>
    -3		am not
    3		ambulance
    3	worsening:-21	an
    -3		and <feel>
    -3		and <have> <be>
    3	pregnancy_symptom:6	and <part>
    3		and could
    3		and could not
    3		and did
    3		and did not
    3		and goes
    3		and had
    -3		and have
    -3		and needles
    -3		and no
    3		and nothing
    3		and now
    3		and off
    -3	weakness:14	and the
    3		and worse
    3		and ~ ,
    -3		and ~ <count>
    3	pregnancy_symptom:33	and ~ <have>
    3	pregnancy_symptom:3 saddle_numbness:7 calf_swelling:1 faint_dizzy:22	and ~ <the>
    3		and ~ and
    -3		and ~ down
    3		and ~ in
    3		and ~ lot
    -3		and ~ lovely
    -3		and ~ new
    3		and ~ numb
    -3		and ~ only
    3		and ~ pain
    -3		and ~ you
    -3		ando
    3	weakness:6	ankle
    -3		anoche ,
    3		another
    3		another notch
    -3		antes de
    -3		antes de ir
    -3		antes ~ ir
    3		ants ~ <my>
    3		ants ~ <part>
    -3		ants ~ <the>
    -3		any pain
    3		anything ~ <be>
    3		apart ~ <part>
    -3		apenas
    3		are
    3		are tingling
    3		arm feels
    -3		arm was
    -3	sharp_pain:-3 weakness:-2 numbness:19 persistent_beyond_72h:16	as
    3	tingling:71	as if
    -3		as it <be>
    3		as much
    3		as much as
    3		as sore
    -3		as ~ ever
    3		as ~ on
    3		asap ~ <be>
    3		at #
    -3		at # sharp
    3	persistent_beyond_72h:61	at all
    3		at ~ <time>
    -3		at ~ sharp
    -3		at ~ since
    -3		auto reply
    3		ayer ~ <be>
    3		ayer ~ y
    3		baby <be>
    3		baby is
    3		baby ~ not
    -3		back .
    -3		back on
    3		back with
    3		bad again
    3		bad i
    3		baja <the>
    3		baja un
    -3		bath
    -3		be imagining
    -3		be sore
    -3		beautifully
    3		because
    3		because <the>
    3		because ~ <be>
    3		been able
    -3		before <the> massage
    -3		before i
    -3		before ~ ,
    -3		before ~ <be>
    -3		before ~ came
    -3		before ~ massage
    3		being
    3		belly
    3		below
    3		below ~ <be>
    -3		best <time>
    3		better ~ .
    3		better ~ <day>
    3		better ~ now
    -3		between <the>
    -3		between <the> <part>
    -3		between the
    -3		between ~ and
    -3		bien
    -3		bien .
    3		bien ~ <part>
    3		bien ~ <the>
    3		bit of
    -3		bit tender
    -3		bit worse than
    -3		bit ~ ,
    3		bit ~ .
    -3		bit ~ <become>
    -3		bit ~ <the>
    -3		bit ~ today
    3	severe_bruising:92	black
    3	sharp_pain:17	blade
    3	emergency:48	boca
    -3		boss
    3		both feet
    -3		bother
    -3		breast
    -3		breath ~ <be>
    -3		broke <my>
    -3		broke my
    -3		broke ~ <part>
    -3		brought
    -3		brought <my>
    -3		brought me
    -3		bruise
    -3		bruise on <my>
    -3		bruises or
    -3		bruising
    3		bumps
    3	fever:12	burning
    -3		but <the> <part>
    -3		but i
    -3		but the
    3		but there
    3		but there <be>
    3	numbness:17	but ~ <side>
    -3		but ~ good
    -3		but ~ great
    3		but ~ it
    3		but ~ no
    -3		but ~ now
    3		but ~ there
    -3		but ~ up
    -3		by ~ <have>
    3		cada vez
    3		cada ~ duele
    3		cada ~ que
    3	fever:46	calentura
    3		call <my>
    -3		call <the>
    3		call me
    3		call ~ it
    -3		came ~ <have>
    -3		came ~ with
    3		caminar
    3		camino
    -3		can <feel>
    -3		can feel
    3		can hardly
    -3		can i <become>
    -3		can i <have>
    3		can not hold
    3		can not make
    3		can not pee
    -3		can not tell
    3		can ~ <be>
    -3		can ~ again
    3		can ~ at
    3		can ~ it
    3		can ~ make
    3		can ~ pee
    -3		can ~ tomorrow
    -3		can ~ whether
    -3		cancelar
    -3		cansada
    -3		capaz
    -3		car ~ ,
    3		cara
    -3		carried ~ .
    -3		case
    3	faint_dizzy:7	casi <my>
    -3		casi <the>
    3		casi me
    -3		caso
    3		cheek
    -3		cheers
    3		cintura
    -3		cold ~ <be>
    3	faint_dizzy:12	collapsed
    -3		college
    -3		college ,
    -3		college , nothing
    -3		college ~ nothing
    -3		college ~ since
    3		come out
    -3		come ~ ?
    3		come ~ in
    3		comes and
    3		comes and <become>
    3		comes ~ <become>
    -3		comfortable with
    3		como <the>
    3		como ~ encima
    -3		completely
    -3		completely <become>
    -3		completely gone
    -3		con <the> <part>
    -3		con ~ <be>
    -3		con ~ ?
    -3		con ~ dormida
    -3		con ~ no
    -3		con ~ que
    -3		contact <my>
    -3		correo
    3		cough
    3		could not <become>
    3		could not <feel>
    -3		could ~ ,
    3		could ~ <feel>
    -3		could ~ <side>
    -3		could ~ i
    3		could ~ on
    -3		could ~ to
    -3		cover
    3		cramping
    -3		cuando tengan
    -3		cuando tengan <the>
    -3		cuando ~ rato
    -3		cuanto ~ <the>
    3		da <the>
    3		da ~ <the>
    3	sharp_pain:44	dan
    3		dan ~ <the>
    3	sharp_pain:17	dan ~ en
    3		darme cuenta
    -3		darme de
    -3		darme de baja
    -3		darme ~ baja
    3		day #
    -3		day and
    3		de # meses
    -3		de <part> que
    -3		de <the> lista
    -3		de <the> oficina
    -3		de aire
    3		de fiebre
    -3		de ~ <my>
    -3		de ~ ?
    -3		de ~ hasta
    -3		de ~ lista
    -3		de ~ oficina
    -3		de ~ vida
    3		dead ~ .
    -3		debilidad
    3		deja
    -3		dejen
    -3		dejen de
    3		del pecho
    3		del pie
    -3		del todo
    3		desde anoche
    -3		desde hace
    3		desde ~ ,
    -3		desk
    -3		despues
    3		despues <the>
    3		despues del
    -3		despues ~ <the>
    -3		diabetes
    -3		diabetes ,
    -3		dias ~ ,
    3		dias ~ <part>
    3		dias ~ <the>
    3		dice
    3		dice que
    3		dice ~ <the>
    -3		did a
    -3		did ~ .
    -3		did ~ in
    3		did ~ it
    -3		did ~ morning
    -3		did ~ on
    3		die
    3		dinner
    -3		disappeared
    -3		dizziness
    -3		dizzy ~ ,
    -3		do not know
    -3		do ~ <become>
    -3		do ~ <side>
    -3		do ~ ?
    -3		do ~ pain
    3		do ~ point
    -3		doctor
    -3		does ~ <side>
    -3		doing
    3		dolido
    3		doliendo
    3		dolor no
    3		dolor que
    3		dolor ~ <be>
    3	sharp_pain:9	dolor ~ en
    3		dolor ~ no
    -3		dolor ~ traia
    3		dolor ~ y
    -3		done
    -3		done ~ <the>
    -3		dormi
    -3		dormi como
    -3		dormi ~ <the>
    3		dormido
    -3		dormido ~ <the>
    3		dramatic
    3		dramatic ,
    -3		drinking
    -3		drive home
    -3		driving <side>
    -3		driving <side> now
    -3		driving right
    -3		driving ~ not
    3		dropping
    3		duele ~ <the>
    -3		duerme <the>
    -3		dunno
    -3		during
    -3		during the
    3		duro
    3		each time
    3		each time i
    3		each ~ <the>
    3		eased
    3		el hombro
    3		el hormigueo
    3		el masaje
    3		else ~ i
    3	pregnancy_symptom:33	embarazada
    3		encima <the>
    3		encima <the> <part>
    3		encima del
    3		encima sin
    3		encima ~ <part>
    -3		end .
    3		ended
    3		es que
    3		es urgente
    3		eso si
    3		estrellas
    -3		estuvo
    3		even ~ <the>
    -3		ever since
    -3		ever ~ ,
    3		every <count>
    3		every ~ it
    3		everywhere
    -3		exactly as
    -3		exactly ~ it
    -3		excelente
    3		except ~ <be>
    3		except ~ <part>
    3		eyes
    -3		faint
    -3		faint ~ ,
    -3		faint ~ <the>
    3		fainted ~ <the>
    -3		falta de
    -3		falta de aire
    -3		feeling good
    -3		fell
    3		felt nothing
    3		fever ,
    3		fever ~ ,
    3		feverish
    3	fever:5	fiebre
    3		fiebre ,
    -3		fin
    -3		fine
    3		fine .
    3		fine ~ <my>
    3		fine ~ but
    3		fingers
    -3		first evening
    3		fizzy
    3		flared up
    3		foot s
    -3		for <the>
    -3		for years
    -3		for ~ and
    3		forearm
    3		fork
    -3		found out
    -3		found ~ <be>
    -3		four
    -3		free ~ <the>
    3		from
    -3	radiating_pain:4	from my
    -3		fue
    -3		fuera de <the>
    -3		fuera ~ <the>
    -3		fuera ~ oficina
    3		fuerte
    3		fuerza ~ <the>
    -3		funny ~ <part>
    3		funny ~ <the>
    3		gave out
    -3		get these
    3		gets worse
    -3		give <my>
    -3		give <my> <the>
    -3		give me
    -3		give ~ you
    3		giving
    3	sharp_pain:-20 numbness:-7 bladder_bowel:90 self_harm:9	go
    3		god
    -3		going .
    3		going to
    3		gone by
    -3		good here
    3		good ~ .
    3		good ~ <my>
    3		gordo
    3		grave
    3		great ~ <part>
    -3		grip ~ ,
    -3		gym
    3		hace ~ que
    -3		had no
    -3		had sharp
    -3		had stabbing
    -3		had tingling
    -3		hago ~ <my>
    3		hand s
    -3		hand was
    3		happened before
    -3		happy .
    -3		hardly ~ it
    -3		has numb
    3		having
    -3		he <keep>
    3		he can
    -3		he did not
    -3		he kept
    -3		he ~ it
    3	sharp_pain:-37	headache
    -3		headache ~ <time>
    -3		heavy ~ <the>
    -3		help her
    -3		her
    -3		her ?
    3		here ,
    -3		here .
    -3		hint
    -3		hint of
    3		hip to
    3		hit
    3	weakness:19	hold <the>
    3	bladder_bowel:46	hold my
    -3		holiday
    3		hombro
    3		honestly <the>
    -3		honestly can
    -3		honestly can not
    3		honestly i
    3		honestly ~ see
    -3		hora ~ <the>
    3		hormigueo ~ .
    3		hormigueo ~ en
    3	emergency:27	hospital
    -3		hot bath
    3		hot ~ <part>
    3		hot ~ <the>
    -3		hot ~ ?
    -3		house
    -3		how much
    -3		how ~ #
    -3		how ~ <my>
    -3		how ~ <time>
    -3		hoy <my> duele
    -3		hurt ~ <the>
    -3		hurts more than
    3		hurts ~ as
    3		hurts ~ much
    3		i <be> <become>
    -3		i <be> <count>
    3		i <become> home
    3		i <have> <be>
    -3		i <have> not
    3		i bend
    -3		i call if
    3		i cough
    3		i fainted
    -3		i go
    -3		i honestly
    -3		i just
    3		i lie
    3		i look <side>
    3		i nearly
    3		i should
    3		i took
    3		i walk
    3	self_harm:6	i want to
    3		i wet
    -3		i work
    -3		i would <have>
    3		i would call
    -3		i ~ <be>
    -3		i ~ <count>
    -3		i ~ about
    -3		i ~ again
    3		i ~ agony
    3		i ~ breath
    3		i ~ call
    -3		i ~ how
    -3	chest_breath:22	i ~ i
    3	numbness:33	i ~ it
    3		i ~ last
    3		i ~ live
    3		i ~ loo
    -3		i ~ massage
    3		i ~ much
    -3		i ~ numbness
    -3	history_injury:2 faint_dizzy:17 self_harm:16	i ~ on
    -3		i ~ only
    -3		i ~ otherwise
    -3		i ~ pain
    -3		i ~ pins
    3		i ~ put
    3		i ~ short
    3		i ~ stop
    3		i ~ than
    -3		i ~ thanks
    3		i ~ thinking
    -3		i ~ tomorrow
    -3		i ~ tonight
    -3		i ~ very
    3		i ~ would
    3		ibuprofen ~ <the>
    -3		if i <become>
    -3		if i can
    -3		if the
    -3		if ~ can
    -3		if ~ not
    -3		imagining
    -3		imagining it
    3		improvement
    -3		in .
    3	sharp_pain:10 weakness:-9 allergic_reaction:-32	in <my>
    -3		in <the> room
    -3		in <time>
    3		in a
    3		in bed
    -3		in case
    -3		in college
    -3		in college ,
    3		in it
    3		in pain
    -3		in ~ as
    -3		in ~ can
    -3	numbness:2	in ~ i
    3		in ~ of
    -3		in ~ or
    -3		in ~ otherwise
    -3		in ~ room
    -3		in ~ so
    3		in ~ to
    -3		in ~ well
    3		insoportable
    -3		instead
    3	radiating_pain:47	into
    3	sharp_pain:-38 radiating_pain:72	into <my>
    3	radiating_pain:26	into <my> <part>
    3	sharp_pain:-1	into my
    3		ir <the>
    3		is .
    3		is nearly
    -3		is no
    -3		is tingling
    -3		it , and
    3		it <be> like
    3		it <be> sharp
    3		it <feel> like
    -3		it hurts more
    -3		it in
    3		it normal
    3		it normal <the>
    -3		it now
    -3		it passed
    3		it went
    3		it would <be>
    -3		it ~ <feel>
    3		it ~ agony
    3		it ~ another
    3		it ~ away
    -3		it ~ bit
    3		it ~ much
    3		it ~ notch
    3		it ~ of
    3		it ~ really
    3		it ~ stabbing
    -3	worsening:55	it ~ than
    3		it ~ when
    3		it ~ would
    -3		jai
    -3		jaja
    -3		je
    3	weakness:1	just
    3		just <become>
    -3		just a
    -3		just found
    -3		just found out
    3		just ~ <the>
    3		just ~ at
    3		just ~ bit
    -3		just ~ i
    3		keep
    3		kept me
    3	calf_swelling:18	knee
    3		knee ,
    3		knife ~ <part>
    -3		knot
    3		la cabeza
    3		la cintura
    3		la nalga
    -3		la oficina
    3	weakness:-1	last
    3	persistent_beyond_72h:-8	last <time>
    3		last <time> ,
    -3		last ~ <become>
    -3		last ~ it
    3		late+after
    3		late+ahi
    -3		late+almost
    3	worsening:27	late+am
    -3		late+an
    -3		late+ando
    -3		late+book
    -3		late+bother
    -3		late+breath
    -3		late+cancel
    -3		late+casi
    -3		late+cinco
    -3		late+cita
    -3		late+del
    -3		late+disappeared
    3		late+doliendo
    3	tingling:14	late+en
    -3		late+end
    -3	persistent_beyond_72h:35	late+espalda
    -3		late+even
    3		late+exactly
    3		late+fever
    3		late+fine
    3	worsening:41	late+flared
    3		late+fuerte
    3		late+get
    -3		late+glademoji
    -3		late+got
    3		late+habia
    -3		late+have
    -3		late+he
    3		late+help
    -3		late+hint
    3		late+hours
    -3		late+how
    3		late+kind
    3	persistent_beyond_72h:58	late+la
    3		late+later
    -3		late+left
    -3		late+life
    -3		late+list
    3		late+llevo
    -3		late+longer
    3		late+love
    3		late+maybe
    -3		late+meses
    -3		late+mi
    -3		late+never
    -3		late+next
    -3		late+normal
    -3		late+only
    -3		late+opt
    -3		late+out
    3		late+overall
    -3		late+please
    3		late+poquito
    -3		late+put
    3		late+sat
    -3		late+sciatica
    3		late+sharp
    -3	worsening:-35 persistent_beyond_72h:93	late+sore
    -3	sharp_pain:-9 worsening:-47 persistent_beyond_72h:83	late+still
    -3		late+strength
    3		late+they
    3		late+thought
    -3		late+trace
    3	persistent_beyond_72h:-10	late+two
    -3		late+van
    3		late+vengeance
    3		late+walk
    3		late+we
    3	persistent_beyond_72h:92	late+week
    -3		late+weeks
    3		late+went
    3		late+what
    3	numbness:-27 persistent_beyond_72h:28 calf_swelling:15	late+y
    -3		late+years
    -3		late+yo
    3		later ~ still
    -3		le gusto
    3		le ~ y
    -3		leave until
    -3		leave ~ <the>
    3	bladder_bowel:-2	left
    3	weakness:-29 tingling:54	left hand
    -3		leg day
    3		leg s
    -3		leg was
    3		less ~ i
    3		less ~ yesterday
    3		lift <my> <part>
    -3		lift ~ ,
    3		lightheaded
    3	faint_dizzy:94	like i <be>
    -3		like i did
    -3		like the
    3		like this
    -3		like ~ did
    -3		like ~ he
    3		like ~ in
    3	tingling:24	like ~ on
    -3		limping
    3		living
    3		llamenme ya
    3		llamenme ~ <be>
    3		llamenme ~ urgente
    -3	sharp_pain:6	lo
    3		look <side>
    3		look left
    -3		loose
    -3		lujo
    3		lunch
    -3		made <my>
    -3		made me
    3	weakness:28	make <the>
    3		make a
    -3		marathon
    -3		mas o
    -3		mas o menos
    -3		mas ~ que
    -3		massage help
    -3		massage i
    -3		massage i <have>
    -3		massage in
    -3		massage in <my>
    3		massage with
    3		massage with you
    -3		massage ~ <have>
    3		massage ~ lovely
    3		massage ~ thing
    3		massage ~ you
    -3		may ~ <the>
    -3		maybe
    -3		maybe <the>
    -3		me ?
    3		me back
    3	sharp_pain:13	me dan
    3	history_disc:1 history_injury:13	me duele
    -3		me fue
    -3		me pueden
    3		me salieron
    3		me va
    3		media <part>
    -3		mensaje
    -3		mensajes
    -3		meses ~ <my>
    -3		messages
    -3		might ~ ,
    -3		molido
    3		monday ,
    -3		months
    3		more ~ <part>
    3		more ~ i
    -3		more ~ last
    3		morning ,
    -3		morning ~ it
    -3		moving ~ .
    -3		much
    -3		much better than
    -3		much ~ #
    3		muy ~ <the>
    3		my ankle
    -3		my body
    3		my elbow
    -3		my finger
    3	weakness:45	my fingers
    3	pregnancy_symptom:40	my hands
    -3		my husband
    3		my legs
    -3		my number
    3		my thumb
    3		my waters
    3		myself ~ ,
    3		nada grave
    3		nalga
    3		nearly
    -3		neck ,
    -3		needed <the>
    -3		needles ~ ,
    -3		needles ~ <become>
    3		needles ~ <time>
    3		never happened before
    -3		never ~ .
    -3		never ~ <my>
    3		never ~ it
    3		never ~ like
    -3		new ~ <the>
    3		ni ~ <the>
    -3		ningun
    3		no ,
    -3		no . tingling
    -3		no <be> hormigueo
    -3		no <my> dio
    3		no ?
    -3		no bruises
    -3		no bruises or
    -3		no different
    -3		no hives
    3		no le
    -3	numbness:-85	no numbness
    -3		no pain ,
    3	chest_breath:27	no puedo respirar
    3	numbness:1	no sensation
    -3		no shooting
    -3		no shooting pains
    3	numbness:61 saddle_numbness:63	no siento
    3		no ~ .
    3		no ~ <count>
    3		no ~ abrir
    -3		no ~ at
    -3		no ~ calambritos
    -3		no ~ dio
    -3		no ~ falta
    -3		no ~ manden
    -3		no ~ pains
    3		no ~ para
    -3		no ~ please
    3		no ~ respirar
    -3		no ~ ronchas
    3		no ~ seguir
    3		no ~ si
    3		no ~ than
    3		no ~ thank
    -3		no ~ to
    3		no ~ when
    -3		no ~ y
    3		none .
    -3		none of
    -3		none since
    -3		normal .
    3		normal <the>
    3		normal that
    -3		not ,
    3	bladder_bowel:5	not <be> able
    3		not <become> <the>
    -3		not <side>
    -3		not comfortable
    -3		not comfortable with
    3	weakness:1	not do
    3		not even
    3	persistent_beyond_72h:52	not getting
    3		not go
    3		not going
    -3		not have
    3		not hold <my>
    3		not lift <my>
    -3		not like
    -3		not me
    3		not move
    -3		not noticed
    3		not pee
    3		not see <the>
    3		not stop
    3	sharp_pain:34	not ~ .
    -3		not ~ <feel>
    -3	weakness:60	not ~ <my>
    3	calf_swelling:14	not ~ <side>
    -3		not ~ ?
    3		not ~ able
    3		not ~ as
    -3		not ~ best
    3		not ~ better
    -3		not ~ by
    3		not ~ for
    -3		not ~ from
    -3		not ~ hives
    -3		not ~ just
    -3		not ~ numbness
    -3	numbness:30	not ~ of
    3		not ~ on
    3		not ~ point
    3		not ~ sore
    -3		not ~ texts
    3		not ~ there
    3		not ~ though
    -3		not ~ today
    -3		not ~ weak
    -3	numbness:31	nothing
    -3		nothing hurts
    3		nothing ~ i
    3		nothing ~ pain
    -3		notice
    -3		now ,
    3		now <my>
    -3		now and
    -3		now ~ <become>
    3		now ~ again
    -3		numb ,
    3		numb between
    -3		numb ~ :
    3		numb ~ <part>
    -3		numb ~ for
    -3		numb ~ tingly
    3		numbness
    3		numbness .
    3		numbness <be>
    -3		numbness ?
    3		numbness is
    3		numbness ~ <become>
    3		numbness ~ there
    -3		numbness ~ tingling
    3		numbness ~ to
    -3		o menos
    -3		of office
    3		of ~ <become>
    -3		of ~ <side>
    3		of ~ do
    3		of ~ now
    -3		of ~ on
    -3		off in
    -3		off ~ <side>
    -3		oficina
    -3		oficina ~ <the>
    3		ok ,
    -3		ok to
    3		ok ~ i
    3	radiating_pain:-9	on <my>
    3		on <the> <part>
    -3		on <the> drive
    3		on <time>
    3		on and off
    3		on day
    3		on tuesday
    -3		on ~ <have>
    -3		on ~ <time>
    -3		on ~ drive
    3		on ~ floor
    3		on ~ off
    3		one bit
    3	emergency:54	one side
    -3		one with
    -3		only <my>
    -3		only a
    -3		only my
    3		only ~ <my>
    3		only ~ i
    3		open <the>
    -3		or <be>
    -3		or not
    -3		or ~ ,
    3		or ~ <part>
    -3		or ~ ?
    3		orinar
    -3		other hand
    3		otra
    3		out in <the>
    3		out of #
    -3		out of <the>
    -3		out of office
    3		out on
    3		out ~ #
    3		out ~ and
    3		over my
    3		overall
    -3		packed
    3		pain #
    3		pain <have> not
    3		pain ?
    -3		pain and
    -3		pain at
    -3		pain at <side>
    -3		pain free
    3	radiating_pain:-20	pain in
    -3		pain went
    3		pain ~ :
    -3		pain ~ <become>
    -3		pain ~ for
    -3		pain ~ now
    -3		pain ~ on
    -3		pain ~ yesterday
    -3		pains
    3		pains in
    -3		para el
    3		paramedics
    -3		park
    -3		parking ~ <the>
    -3		paso ~ <be>
    -3		passed
    3		passed out in
    3		past
    3		patch
    3		peor ~ <the>
    3		pero
    3		pero con
    -3		pero ya paso
    3		pero ~ <be>
    -3		pero ~ paso
    -3		pero ~ y
    -3		person
    3		physio
    -3	tingling:25	pins and
    -3		pins and needles
    3		pipi
    3		pipi ~ cuenta
    3		pipi ~ darme
    3		piso
    -3		poco adolorida
    3		point in
    -3		poor
    -3		poor ~ <be>
    3		poquito
    -3		por ~ ,
    3		pregnant ~ <the>
    -3		pudo
    -3		puede ser
    -3		pueden
    3		puedo respirar
    3		puedo ~ <part>
    -3		pulled
    3		punzadas ~ <the>
    -3		punzante
    3		push
    -3		put
    -3		put <my> <part>
    -3		put my
    -3		put ~ it
    -3	persistent_beyond_72h:49	que <be>
    3		que <the> primer
    3	calf_swelling:29	que la
    3		que se
    -3		que tengo
    3		que ~ ?
    -3		que ~ de
    3		que ~ dia
    3		que ~ primer
    3		que ~ que
    -3		queda
    -3		quiero ~ de
    3		quite <the>
    -3		raro
    -3		remove
    -3		remove <my>
    -3		reply ~ i
    3		rest
    3	weakness:3 severe_headache:-1	right
    -3		ring me
    3		ronchas ~ <the>
    3		room ~ i
    3		rotten
    -3		round <the>
    -3		round <the> <part>
    -3		round ~ ,
    -3	chest_breath:6	run
    3		s like
    -3		s off
    3		said ~ <be>
    3		salieron
    3		salieron ronchas
    -3		salir
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
    3	saddle_numbness:18	seat
    3		see <the> point
    -3		see you
    3		see ~ point
    3		seguir
    3	self_harm:19	seguir viviendo
    -3		segura si
    -3		segura ~ <be>
    -3		ser
    3		session ~ <be>
    3		session ~ <the>
    3		shaking
    -3		sharp ~ :
    3		sharp ~ i
    3		she ~ <the>
    -3		she ~ i
    -3		shift ~ <the>
    3		short
    3		short of
    3		short of breath
    3		short ~ breath
    3		should ~ <be>
    3		should ~ ?
    3		shoulder blade
    -3		si <my>
    -3		si me
    -3		si se
    -3	sharp_pain:13	si ~ <the>
    -3		si ~ da
    -3		si ~ hormigueo
    3	radiating_pain:-24 emergency:12	side
    3		siento
    3		siento un
    3		sigo con
    3		sigue doliendo
    -3	bladder_bowel:36	sin
    3	bladder_bowel:1	sin darme
    3		sin darme cuenta
    -3		sin dolor
    -3		sin hormigueo
    -3		sin ~ ,
    -3		sin ~ .
    -3		sin ~ <my>
    3		sin ~ cuenta
    -3		since ,
    -3		since <the> massage
    3		since about
    3		since you
    -3	worsening:-12	since ~ ,
    -3		since ~ <person>
    -3		since ~ <side>
    3		since ~ last
    -3		sister
    -3		sleeping
    -3		slept
    -3		slept like
    -3		slept like <the>
    -3		slept ~ <the>
    3		slipped ~ ,
    -3		small bruise
    3		so <side> i
    -3		so i <be>
    -3		so so
    -3		so ~ <the>
    3		so ~ can
    3		so ~ not
    3		soaked
    -3		some soreness
    3		somebody
    3		somebody else
    -3		something s
    -3		something ~ in
    3		sore .
    3		sore ~ <count>
    -3		sore ~ i
    3		sore ~ today
    3		soy ~ <the>
    3	pregnancy_symptom:1	spotting
    3		stab
    -3		stabbing
    -3		standing
    -3		still <the>
    -3		still a
    3		still ~ <be>
    -3		still ~ <the>
    -3		still ~ in
    3		stone
    -3		stop .
    -3		stop . .
    3		stop <the>
    3		stop ~ i
    3		stop ~ in
    3		strength in
    3		strength ~ <my>
    -3		stretch
    -3		stroke
    3		struggling
    3		subir <the>
    3		such
    -3		sure ~ <my>
    -3		sure ~ <part>
    3		swelled
    3		swelled up
    -3		table
    -3		tad
    -3		take
    -3		tal ~ <the>
    -3		team
    3		teeth
    -3	numbness:3	tell
    3		tell ~ <part>
    3		temperature ~ #
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
    -3		than i <have>
    -3		than ~ <have>
    3		than ~ after
    3		than ~ before
    -3		than ~ in
    3		than ~ still
    -3		than ~ yesterday
    3		than ~ you
    -3		thank you
    -3		thank you .
    3		thank ~ so
    3		thanks .
    3		thanks ~ <the>
    -3		the back
    -3		the bad
    3		the bathroom
    3		the bed
    -3		the chest
    -3		the evening
    3		the floor
    -3		the hospital
    3	worsening:32	the last
    -3		the next
    3		the oil
    3		the rest
    -3		the same
    -3		the shoulder
    3		the stairs
    -3		the time
    -3		the towel
    3	numbness:16	there
    3		there <be>
    3		there <be> numbness
    -3		there <have> not
    -3		there ~ <part>
    3		thermometer says
    3		thermometer says #
    3		thermometer ~ #
    3		they <be>
    3		they ~ <my>
    3	emergency:32	they ~ in
    3	fever:44	thing
    3		thing ~ i
    3		thinking
    3		thinking ~ ending
    3	sharp_pain:11 worsening:-13 emergency:1	this
    3		this pain
    -3		this week
    3		thought ~ <be>
    -3		three hours
    -3		till
    3		times
    3	tingling:4	tingle
    3		tingles
    3		tingling in <side>
    3		tingling is
    -3		tingling ~ :
    3		tingling ~ ?
    3		tingling ~ i
    3		tingling ~ not
    -3		tingling ~ pain
    -3		tingly <part>
    3	radiating_pain:33	to <my> <part>
    3		to bother
    3		to bother you
    3		to die
    3		to lift
    -3		to report
    3		to sleep
    3		to ~ here
    3		to ~ more
    -3		to ~ now
    -3		to ~ of
    3		to ~ work
    3		to ~ you
    3	severe_bruising:23	toda <the> <part>
    3		toda ~ con
    3	persistent_beyond_72h:42	today <be>
    3		todo el
    3		todo ~ ,
    -3		todo ~ .
    -3		toes ?
    3		toes are
    -3		too
    3		too long
    3		touch ~ .
    -3		trabajo
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
    -3		un poco
    -3		un rato
    3		unbearable
    3		unico ~ <the>
    -3		unos
    -3		unsubscribe
    3		unsubscribe ~ and
    3		until i
    3		up <the>
    -3		up and
    3		up from
    -3		up in <my>
    3		up since
    3		up tomorrow
    3		up ~ #
    3		up ~ and
    3		up ~ it
    -3		up ~ now
    3		up ~ to
    3		urgent
    -3		van <count>
    3		vengeance
    3	worsening:2	vez
    -3		vez ~ en
    3		vida
    3		viviendo
    3	self_harm:7	wake up
    -3		walked in
    -3		want <the>
    3		want ~ more
    -3		want ~ to
    -3		was last
    -3		was yesterday
    -3		water
    3		way i
    3	weakness:58	weak
    -3		weak at
    -3		weak at <the>
    -3		weak ~ <part>
    -3		weak ~ i
    -3		weak ~ it
    3		weakness :
    -3		weather <be>
    -3		week ,
    3		weight on
    -3		weird
    -3		well
    -3		well .
    3		well ~ .
    3		well ~ <the>
    -3	faint_dizzy:19	went
    3		wet myself
    -3		what if i
    -3		when i <be>
    -3		when you <become>
    -3		when ~ ,
    -3		when ~ <side>
    -3		when ~ saw
    3		where <the>
    3		where the
    -3		who s
    -3		who ~ ?
    -3		who ~ call
    3		whole
    3		why ~ <my>
    -3		will ~ <be>
    -3		with
    3		with <the> vengeance
    -3		with me
    3		with you yesterday
    -3		with ~ <become>
    -3		with ~ and
    3		with ~ vengeance
    3		with ~ yesterday
    3		woken
    -3		wonderful
    -3		work ~ .
    -3		work ~ <part>
    -3		worse than yesterday
    -3		worse today
    -3		worse ~ <be>
    -3		worse ~ it
    3		worth ~ <the>
    3		would call
    3		would call it
    3		would ~ .
    -3		would ~ <time>
    3		would ~ call
    3		would ~ say
    -3		wrong number
    3		y nada
    -3		y ~ <part>
    3		y ~ como
    -3		y ~ da
    3		y ~ otra
    3		y ~ vez
    3		ya es
    -3		ya paso
    -3		ya se
    -3		ya ~ ,
    3		ya ~ <part>
    3		ya ~ urgente
    -3		years ago
    3	weakness:-1	yes ~ <side>
    3		yes ~ tingling
    -3		yesterday ~ it
    -3		yesterday ~ nothing
    3		yesterday ~ still
    -3		yo ~ ,
    3		you ,
    -3		you <be>
    -3		you are
    3		you did
    -3		you get
    3		you yesterday
    -3		you ~ <time>
    3		you ~ but
    3		you ~ i
    3		you ~ it
    3		you ~ kind
    3		you ~ not
    -3		you ~ person
    -3		your list
    3		your table
    -2		# #
    -2		# # .
    2		# %
    2		# , now
    -2		# - #
    -2		# . jpg
    2		# /
    2		# <the> #
    2		# <time> ,
    2		# al
    2		# meses
    2		# meses y
    2		# semanas y
    2		# with
    2		# ~ <time>
    2		# ~ bebe
    2		# ~ can
    2		# ~ con
    2		# ~ en
    -2		# ~ jpg
    -2		# ~ just
    2	worsening:4	# ~ now
    -2		# ~ old
    2		# ~ que
    2		# ~ still
    2		# ~ you
    2		%
    2		, # <time>
    2		, <be> <my>
    -2		, <become>
    2		, <count> <part>
    -2		, <feel> great
    2		, <have> to
    -2		, <side> good
    -2		, <the> que
    2		, <the> tingling
    2		, and it
    -2		, asi
    2		, been
    -2		, best
    -2		, body
    -2		, but <the>
    2		, but i
    -2		, cheers
    -2		, did
    -2		, do you
    2		, el
    -2		, fine
    2		, had
    2		, hip
    2		, i would
    2		, it hurts
    2		, maybe
    2		, more
    2		, neck
    2		, never
    2		, ni <the>
    -2		, no nothing
    -2		, no pain
    -2		, no tingling
    -2		, not <my>
    -2		, not <the>
    2		, nothing dramatic
    2		, pain
    -2	weakness:6	, pero
    -2		, por
    2		, que
    2		, right
    2		, should i
    2		, sorry
    2		, still
    -2		, thanks for
    2		, then <the>
    2		, there
    2		, there <be>
    2		, thought
    -2		, today nothing
    -2		, todo
    -2		, totally
    2		, weak
    -2		, weakness
    -2		, which <be>
    2		, with
    -2		, would massage
    -2		, ya no
    -2		, yo
    2	fever:131	, ~ <count>
    -2		, ~ always
    -2		, ~ asking
    2		, ~ ayer
    2		, ~ before
    -2		, ~ but
    2		, ~ came
    -2		, ~ con
    -2		, ~ dead
    -2		, ~ dia
    -2		, ~ down
    2		, ~ dramatic
    2		, ~ en
    -2		, ~ ever
    2		, ~ every
    2		, ~ fiebre
    2		, ~ from
    -2		, ~ hace
    2		, ~ hago
    -2		, ~ him
    2		, ~ hormigueo
    2		, ~ hurting
    2		, ~ if
    -2		, ~ into
    -2	history_injury:27	, ~ it
    2		, ~ know
    -2		, ~ lift
    -2		, ~ lot
    2		, ~ make
    2		, ~ mention
    -2		, ~ ni
    -2		, ~ off
    -2		, ~ on
    -2		, ~ or
    -2		, ~ osteoporosis
    -2		, ~ passed
    2		, ~ por
    -2		, ~ rain
    -2		, ~ report
    -2		, ~ see
    -2		, ~ semanas
    2		, ~ should
    2		, ~ sit
    -2		, ~ sleep
    -2	emergency:44	, ~ so
    -2		, ~ soreness
    -2		, ~ take
    2		, ~ than
    -2		, ~ thank
    2		, ~ times
    -2		, ~ tingly
    2		, ~ up
    2		, ~ what
    2		, ~ would
    2		- ~ yes
    -2		. #
    -2		. ,
    -2		. <my> <person>
    -2		. <side> good
    -2		. <the> <be>
    2		. also
    2		. bit
    -2		. for
    2		. hormigueo
    2		. i do
    -2		. in
    -2		. in <the>
    -2		. jpg
    2		. my
    2		. never
    -2		. numb :
    -2		. please
    -2		. sharp
    -2		. sharp pain
    -2		. slept
    -2		. thanks
    2		. was
    2		. your
    2		. ~ <count>
    2		. ~ <feel>
    2		. ~ as
    2		. ~ before
    -2		. ~ by
    2		. ~ down
    2		. ~ en
    -2		. ~ mention
    -2		. ~ message
    2		. ~ needles
    2		. ~ numb
    -2		. ~ of
    -2		. ~ out
    2		. ~ painful
    2		. ~ pins
    2		. ~ same
    2		. ~ so
    2		. ~ sore
    -2		. ~ super
    2		. ~ thanks
    2		. ~ to
    2		. ~ trying
    -2		. ~ very
    2		. ~ where
    2		/ #
    2		/ s1
    2		/^aba/
    2	saddle_numbness:5	/^abaj/
    2		/^abov/
    2		/^abr/
    2		/^aca/
    2		/^ador/
    2		/^agac/
    -2		/^agai/
    2		/^agar/
    2		/^age/
    2		/^aho/
    -2		/^alg/
    -2		/^allo/
    -2		/^amaz/
    2	sharp_pain:-19 radiating_pain:-27 numbness:1 tingling:-28 persistent_beyond_72h:-1 osteoporosis:-3 bladder_bowel:1 chest_breath:-4 faint_dizzy:-6 allergic_reaction:-2	/^an/
    2		/^ana/
    2		/^anda/
    2	numbness:43	/^ane/
    2	numbness:37	/^anes/
    -2		/^ano/
    2	sharp_pain:-20	/^ant/
    2		/^apre/
    2	saddle_numbness:28	/^are/
    2	weakness:42 persistent_beyond_72h:-1	/^arm$/
    2		/^arms/
    2		/^arra/
    -2		/^au/
    -2		/^av/
    2		/^badl/
    -2		/^bag/
    -2		/^bath/
    -2		/^beh/
    2		/^bel/
    2	saddle_numbness:6	/^belo/
    -2		/^bit/
    -2		/^bles/
    2		/^blin/
    2		/^bloo/
    2		/^bols/
    2		/^bolt/
    2	osteoporosis:113	/^bon/
    2	osteoporosis:104	/^bone/
    -2		/^borr/
    2	sharp_pain:14 allergic_reaction:16	/^bro/
    2	history_injury:18	/^brok/
    -2	severe_bruising:33	/^brui/
    2		/^bud/
    2		/^budg/
    2	radiating_pain:33	/^bum$/
    2	bladder_bowel:17	/^burs/
    -2		/^bus/
    2	numbness:-2	/^buz/
    2		/^cade/
    2	weakness:28	/^cae/
    2		/^can$/
    -2		/^carp/
    -2		/^casa/
    -2		/^cat$/
    2		/^cerr/
    -2	radiating_pain:-1 numbness:-4 worsening:-14 persistent_beyond_72h:-2 saddle_numbness:-3 fever:74	/^ch/
    2		/^chai/
    -2	sharp_pain:-5	/^che/
    -2		/^chec/
    2	sharp_pain:-25 radiating_pain:-6 numbness:-10 tingling:-9 chest_breath:41	/^ches/
    -2		/^chev/
    -2		/^chic/
    2	fever:16	/^chil/
    2		/^chis/
    -2		/^chuf/
    -2		/^cinc/
    2		/^clu/
    -2	radiating_pain:-3	/^com/
    2		/^con$/
    -2		/^conf/
    2		/^cort/
    -2		/^cou/
    2		/^coup/
    -2		/^cove/
    2		/^cree/
    -2		/^creo/
    -2		/^cri/
    -2		/^cuar/
    2		/^cuc/
    2		/^cuch/
    2		/^dar/
    2	severe_bruising:22	/^dark/
    -2		/^deb/
    -2		/^dele/
    2	osteoporosis:29	/^den/
    -2		/^desa/
    2		/^dese/
    -2		/^dio$/
    -2		/^divi/
    2	faint_dizzy:146	/^diz/
    2	faint_dizzy:33	/^dizz/
    -2		/^dog$/
    -2		/^dog/
    2		/^dole/
    2		/^dond/
    2		/^dos$/
    2		/^dos/
    2		/^dou/
    2		/^doub/
    2		/^dram/
    -2		/^drea/
    -2		/^dres/
    2		/^dru/
    2	pregnancy_symptom:133	/^due$/
    2	fever:5	/^ear$/
    2		/^easy/
    2		/^eig/
    2		/^eigh/
    2	numbness:41	/^els/
    2	numbness:6	/^else/
    2	persistent_beyond_72h:-13	/^em/
    -2		/^ene/
    -2		/^ener/
    2		/^enor/
    2		/^enr/
    2		/^enre/
    2		/^er/
    -2		/^escr/
    -2		/^exa/
    -2		/^fab$/
    -2		/^fab/
    2		/^fac/
    -2		/^fad/
    -2		/^fail/
    -2		/^fan/
    -2		/^figu/
    -2		/^fil/
    -2		/^film/
    2		/^fire/
    2		/^floo/
    -2		/^foll/
    -2	numbness:2 persistent_beyond_72h:7	/^for/
    2		/^fort/
    -2		/^four/
    2		/^fra/
    2		/^fron/
    2	radiating_pain:-21 weakness:5 numbness:-37 tingling:4 faint_dizzy:20 self_harm:-2	/^fu/
    -2		/^gets/
    -2		/^gim/
    -2		/^gimn/
    2		/^gir/
    -2		/^gold/
    2		/^gor/
    -2	sharp_pain:-19 weakness:65 numbness:-58	/^gr/
    -2	weakness:10 tingling:2	/^gra/
    2		/^grav/
    2		/^gua/
    -2		/^gue/
    -2		/^gues/
    2	sharp_pain:-12 numbness:2 tingling:-7 worsening:-28 persistent_beyond_72h:-2 history_injury:-34 chest_breath:-9 calf_swelling:-6 fever:-31 faint_dizzy:-34 allergic_reaction:-9 severe_bruising:-9 self_harm:-9	/^ha/
    -2		/^hace/
    2		/^hal/
    2	worsening:7 history_injury:-2	/^has$/
    2	tingling:-6	/^has/
    -2		/^here/
    -2	history_disc:26	/^hern/
    -2	sharp_pain:-7 weakness:-29 numbness:-41 tingling:-57 persistent_beyond_72h:-8 history_injury:-4 saddle_numbness:-2 allergic_reaction:2	/^hi/
    2		/^hig/
    2		/^high/
    -2		/^hips/
    -2	allergic_reaction:86	/^hiv/
    -2	allergic_reaction:187	/^hive/
    2		/^hola/
    -2	numbness:17	/^home/
    2		/^hop/
    2	tingling:28	/^horm/
    2		/^hug/
    2		/^huge/
    -2	sharp_pain:23	/^ic/
    2		/^ice$/
    2		/^ice/
    -2		/^ide/
    -2		/^idea/
    -2		/^igu/
    -2		/^igua/
    -2		/^img$/
    -2		/^img/
    2		/^impr/
    2		/^inc/
    2		/^ing/
    -2		/^ins$/
    2		/^insi/
    -2		/^inst/
    -2		/^insu/
    2		/^inti/
    -2		/^inv/
    2		/^izqu/
    2	radiating_pain:-4 severe_headache:94	/^ja/
    2		/^jar$/
    2		/^jar/
    2		/^jaw$/
    2		/^jaw/
    -2		/^joy/
    -2		/^jp/
    -2		/^jpg$/
    -2		/^jpg/
    2		/^ket/
    2		/^kett/
    2	weakness:31	/^key/
    2	sharp_pain:27	/^kid/
    -2		/^kin/
    -2		/^kind/
    2	weakness:16	/^knee/
    2		/^kniv/
    2		/^lab/
    2	weakness:-1	/^last/
    -2		/^law/
    2		/^let$/
    2		/^lie$/
    2		/^lie/
    2		/^ligh/
    2	sharp_pain:9 radiating_pain:-8 worsening:-15	/^like/
    -2		/^limi/
    -2	persistent_beyond_72h:19	/^lin/
    -2	radiating_pain:47	/^line/
    2		/^llav/
    2		/^log/
    2		/^loo/
    -2		/^lose/
    2		/^low$/
    2		/^lowe/
    -2		/^luc/
    -2		/^luck/
    2		/^lumb/
    -2		/^mal$/
    2		/^mama/
    2		/^mane/
    2		/^mar/
    -2		/^mat/
    -2		/^mee/
    -2		/^meet/
    -2		/^meh$/
    -2		/^meh/
    2		/^meni/
    2		/^merc/
    2		/^mic/
    2		/^micr/
    -2		/^mill/
    -2		/^mine/
    -2		/^mira/
    -2		/^mole/
    2		/^mon/
    2		/^mort/
    -2	weakness:6 numbness:-16	/^mov/
    2	sharp_pain:30 tingling:-8 persistent_beyond_72h:-19 severe_headache:-6	/^mu/
    2		/^mue/
    2		/^mug$/
    2		/^mug/
    -2		/^mund/
    2		/^mune/
    -2		/^musc/
    -2		/^musi/
    -2		/^nam/
    -2		/^name/
    -2		/^nei/
    -2		/^neit/
    2		/^ner/
    2		/^nerv/
    -2		/^net/
    -2		/^nic/
    -2	tingling:19 bladder_bowel:16	/^nig/
    -2	bladder_bowel:14	/^nigh/
    -2		/^ning/
    2		/^non$/
    -2		/^nor$/
    -2		/^note/
    -2		/^nuev/
    2	sharp_pain:-21 weakness:-44 numbness:53 tingling:-43 worsening:-6 persistent_beyond_72h:-38 osteoporosis:-1 saddle_numbness:16 chest_breath:-32 calf_swelling:-2 fever:-12 emergency:-21	/^num/
    2		/^od/
    2		/^odd$/
    2		/^odd/
    2		/^oj/
    2		/^ojo$/
    2		/^ojo/
    2		/^om/
    2		/^or/
    -2		/^our$/
    -2		/^our/
    -2		/^ow/
    -2		/^pac/
    2		/^pad$/
    2		/^palm/
    2		/^pant/
    -2		/^pare/
    -2		/^pas/
    2	persistent_beyond_72h:8	/^pasa/
    2		/^patc/
    -2		/^pati/
    -2		/^pea/
    -2	chest_breath:14	/^pech/
    2		/^pegu/
    2		/^pei/
    2		/^pein/
    -2		/^peli/
    2		/^pen$/
    -2		/^penn/
    -2		/^peop/
    2		/^perd/
    2		/^pica/
    -2	weakness:12	/^pie$/
    2	weakness:6	/^pier/
    2		/^pies/
    2		/^pill/
    2		/^piq/
    2		/^piqu/
    2		/^pl/
    2		/^pla/
    2		/^plug/
    -2		/^poco/
    -2		/^pod/
    -2		/^podi/
    2		/^pou/
    2		/^pren/
    2	tingling:53	/^pric/
    2		/^priv/
    2		/^prop/
    -2	weakness:26	/^pue/
    2		/^pues/
    -2		/^pull/
    2	sharp_pain:62 weakness:1	/^pun/
    2		/^puno/
    2		/^punt/
    2		/^quic/
    2	weakness:-11 numbness:-24 persistent_beyond_72h:-10 allergic_reaction:103	/^ra/
    2	worsening:46	/^ram/
    2	worsening:24	/^ramp/
    -2		/^ran/
    -2		/^rara/
    2		/^rash/
    -2		/^rast/
    2		/^reck/
    -2		/^reco/
    2		/^refu/
    -2		/^reg/
    2		/^regi/
    -2		/^regr/
    -2		/^rema/
    -2		/^remi/
    -2		/^remo/
    2		/^res/
    -2		/^rese/
    2		/^resp/
    2		/^rest/
    -2		/^ric/
    -2		/^rico/
    2		/^rino/
    2		/^roj/
    2	faint_dizzy:37	/^roo/
    -2		/^saba/
    -2		/^sade/
    -2		/^saf/
    -2		/^safe/
    2		/^sat$/
    2		/^sci/
    2		/^scia/
    -2		/^seg/
    -2		/^segu/
    -2		/^sen/
    -2		/^sent/
    2		/^sera/
    -2		/^sesi/
    -2		/^set/
    -2	sharp_pain:13 numbness:-9 worsening:-60 persistent_beyond_72h:-3 bladder_bowel:-23 saddle_numbness:-54 fever:33 severe_headache:-16 severe_bruising:-2 emergency:-34 self_harm:-9	/^sh/
    2	sharp_pain:41 weakness:-18	/^shar/
    -2	persistent_beyond_72h:53	/^shif/
    2		/^shoc/
    -2		/^shor/
    2	radiating_pain:-1	/^sid/
    2	radiating_pain:-8	/^side/
    -2		/^siem/
    2		/^sitt/
    -2		/^six/
    -2	numbness:2	/^sle/
    -2		/^sma/
    2		/^sne/
    2		/^snee/
    2		/^sola/
    2		/^solo/
    -2		/^soo/
    -2		/^soon/
    -2	tingling:-18 persistent_beyond_72h:45	/^sore/
    -2		/^spen/
    2	severe_headache:23	/^spli/
    2		/^stoo/
    -2		/^stra/
    2		/^stu/
    2		/^sun/
    2		/^swel/
    2		/^tact/
    -2		/^tam/
    -2		/^tamp/
    2		/^tap/
    2		/^tee/
    2		/^tem/
    2		/^ten$/
    2		/^ter/
    2		/^term/
    2		/^tesc/
    -2	sharp_pain:-5 radiating_pain:-15 weakness:2 numbness:-6 worsening:2 bladder_bowel:28 calf_swelling:-4 severe_headache:-28 severe_bruising:-2	/^the/
    2	emergency:19	/^they/
    2		/^thun/
    -2	weakness:-2 numbness:-31 tingling:50 worsening:-10 persistent_beyond_72h:-73 pregnancy_symptom:-10 saddle_numbness:-20 allergic_reaction:-21 emergency:-37 self_harm:-18	/^ti/
    -2		/^ties/
    2		/^tig/
    2		/^tigh/
    -2		/^til/
    2	sharp_pain:2	/^tim/
    2		/^time/
    -2		/^tip$/
    -2	weakness:33	/^tip/
    -2		/^tire/
    2		/^tiri/
    2		/^toi/
    2		/^toil/
    -2		/^toma/
    -2		/^ton/
    2		/^toot/
    2		/^toq/
    2		/^toqu/
    2		/^torc/
    -2		/^touc/
    -2		/^trai/
    2		/^tras/
    2		/^tre/
    2		/^tree/
    2		/^tres/
    2		/^try/
    2		/^tryi/
    -2	weakness:45 worsening:15	/^tur/
    -2	weakness:10	/^turn/
    2		/^tuvi/
    2	numbness:-4	/^twi/
    2		/^twic/
    2		/^twis/
    -2		/^unco/
    2		/^unic/
    2		/^usel/
    -2		/^usu/
    -2		/^usua/
    2		/^vec/
    2		/^vece/
    2		/^veng/
    -2		/^ver$/
    2		/^vid/
    -2		/^vie/
    -2		/^vier/
    2	persistent_beyond_72h:-4	/^vo/
    2		/^volt/
    -2		/^vou/
    -2		/^vouc/
    2		/^voy$/
    2		/^voy/
    2		/^waki/
    -2		/^wel/
    -2		/^wine/
    2		/^wok/
    2	numbness:6	/^woke/
    -2		/^wom/
    2		/^wooz/
    2		/^wort/
    -2		/^your/
    2		/^zap$/
    -2		/aba/
    2		/ablet/
    2		/abov/
    2		/above/
    -2		/acces/
    2		/acet/
    2		/aceta/
    2		/ach$/
    -2	sharp_pain:-1 radiating_pain:42	/ache/
    2	sharp_pain:-14 radiating_pain:-4 tingling:-16 worsening:6 pregnancy_symptom:-44 calf_swelling:-19	/ack/
    -2		/act$/
    -2		/acte/
    2		/acto$/
    2		/acto/
    -2		/acu/
    2		/ader/
    2		/adera/
    -2		/adin/
    -2		/ading/
    2		/adl/
    2		/adly$/
    2		/adly/
    2		/adm/
    2		/admi/
    2		/adorm/
    -2		/ads$/
    -2		/ads/
    2		/aes/
    -2		/afe$/
    -2		/afe/
    2		/agac/
    2		/agach/
    -2	worsening:17	/agai/
    -2		/again/
    2		/agar/
    2		/agarr/
    2	saddle_numbness:37	/age$/
    -2		/ages$/
    -2		/ages/
    2	weakness:-8	/ago/
    -2		/agr/
    -2		/ags$/
    -2		/ags/
    2		/aho/
    -2		/aili/
    -2		/ailin/
    2	sharp_pain:6 weakness:-7 persistent_beyond_72h:-15 history_injury:3 pregnancy_symptom:-29 bladder_bowel:-9 calf_swelling:-61 fever:-29 allergic_reaction:-75 severe_bruising:-42 emergency:-71 self_harm:-15	/ain/
    2		/aine/
    -2		/ained/
    -2		/ains$/
    -2		/aint/
    -2		/aints/
    2		/aise/
    -2		/ajad/
    -2		/ajaj/
    -2		/ajaja/
    -2		/ajis/
    -2		/ajist/
    -2		/alam/
    -2		/alamb/
    2		/alar/
    2		/alc/
    -2		/ales$/
    -2		/ales/
    2		/alfw/
    2		/alfwa/
    2		/alga$/
    2		/alga/
    2	weakness:38	/alk$/
    -2		/alle/
    -2		/alles/
    -2		/alm$/
    2	radiating_pain:30	/alo/
    -2		/alone/
    2		/alp/
    -2		/alth/
    2		/alv/
    -2		/amar$/
    -2		/amar/
    -2		/amaz/
    -2		/amazi/
    -2	sharp_pain:12	/ambr/
    2		/ami/
    -2		/amil/
    2		/amina/
    2		/amol$/
    2		/amol/
    -2		/ampoc/
    2		/anche/
    2		/anci/
    2		/ancia/
    -2		/anda$/
    2		/andab/
    -2		/anden/
    2		/ands$/
    2	tingling:12	/ands/
    2	numbness:11	/ane/
    2		/anej/
    2		/anes/
    2	saddle_numbness:2	/anest/
    -2		/ange$/
    -2		/ank$/
    -2		/anos$/
    -2		/anos/
    2		/anta/
    -2		/antas/
    -2		/antes/
    2		/antl/
    2		/antly/
    2		/apa/
    2		/apar/
    -2		/apare/
    -2		/appil/
    2		/apre/
    2		/apret/
    -2		/aps$/
    2	numbness:-16 persistent_beyond_72h:-33	/ara/
    2		/arac/
    2		/arace/
    2	pregnancy_symptom:23	/araz/
    2		/araza/
    -2		/ared$/
    -2		/ared/
    -2		/arg/
    -2		/arge/
    2		/arin/
    -2		/ark/
    2		/arly$/
    2		/arly/
    2		/arme/
    2		/arms$/
    2		/arms/
    2		/arrar/
    -2		/arriv/
    -2		/arto$/
    2		/asa$/
    -2		/asaji/
    -2		/asar/
    -2		/ashed/
    2		/asin/
    2		/asing/
    -2		/asio$/
    -2		/asio/
    2	chest_breath:156	/asp/
    -2		/asse/
    2		/assin/
    2		/astan/
    2		/astro/
    2	emergency:6	/asu/
    -2		/atar/
    2		/aten/
    -2		/ater$/
    2		/ates$/
    2		/ates/
    2		/athl/
    2		/athle/
    2		/athr/
    2		/athro/
    2	radiating_pain:106	/atica/
    -2		/atm/
    2		/atras/
    2		/augh$/
    2		/ause$/
    -2		/auto$/
    2	sharp_pain:104	/ava/
    -2		/aved$/
    -2		/aved/
    2		/aven$/
    2		/aven/
    -2		/axe/
    -2		/axed$/
    -2		/axed/
    -2		/ayi/
    -2		/ayin/
    -2		/aying/
    2		/ays$/
    2	persistent_beyond_72h:8	/ays/
    2		/azad/
    2		/azada/
    -2		/azin/
    -2		/azing/
    -2	weakness:-2 history_disc:3	/bac/
    -2	weakness:-7 history_disc:1 saddle_numbness:10	/back/
    2		/badl/
    2		/badly/
    -2		/bag/
    2	sharp_pain:-3 calf_swelling:86	/bal/
    2	calf_swelling:79	/ball/
    -2		/ban$/
    2	pregnancy_symptom:87	/baraz/
    2		/bare/
    2		/barra/
    -2		/bath/
    2		/bathr/
    2		/bbed$/
    2		/bbed/
    -2		/bbis/
    -2		/bbish/
    2		/bby$/
    2		/bby/
    -2		/beh/
    -2		/behav/
    -2		/bell$/
    2	saddle_numbness:9	/belo/
    -2		/bill/
    -2		/bing$/
    -2	weakness:-6	/bing/
    2		/bio/
    2	chest_breath:16	/bir$/
    2		/birt/
    2		/birth/
    -2		/bis/
    2	weakness:4	/bla$/
    2		/blan/
    -2		/blem/
    -2		/blems/
    -2		/bles/
    -2		/bless/
    2	self_harm:37	/blet/
    2	self_harm:76	/blets/
    2		/blind/
    2		/blo/
    2		/bloo/
    2		/blood/
    2		/bolt/
    -2		/borr/
    -2		/borre/
    -2		/bos/
    2		/bov/
    2		/bove$/
    2		/bove/
    -2		/bran/
    2	sharp_pain:-19 weakness:-16 tingling:-47 chest_breath:41	/bre/
    -2		/breas/
    2		/brok/
    2		/broke/
    -2		/bros$/
    -2		/bros/
    2		/brow/
    -2	severe_bruising:144	/brui/
    -2	radiating_pain:-3 severe_bruising:65	/bruis/
    2		/brus/
    2		/brush/
    2		/bud/
    2		/budg/
    2		/budge/
    2	radiating_pain:40	/bum$/
    2	bladder_bowel:20	/burs/
    2	bladder_bowel:20	/burst/
    -2		/bus/
    2	numbness:-4 tingling:37	/buz/
    2		/cade/
    2		/cader/
    2	weakness:84	/cae/
    2		/cai/
    -2		/calam/
    -2		/call$/
    -2		/cally/
    2		/cap$/
    -2		/carp/
    -2		/casa$/
    -2		/casa/
    -2		/cat$/
    -2		/cati/
    -2		/catio/
    -2		/cces/
    -2		/ccess/
    2		/cec/
    2		/cect/
    2		/cecto/
    -2		/ceiv/
    -2		/cely$/
    -2		/cely/
    2		/cen/
    2		/cerr/
    -2		/cess$/
    -2		/cess/
    2		/ceta/
    2		/cetam/
    2		/cha$/
    2		/chai/
    2		/chair/
    -2		/charg/
    -2	weakness:-13	/che$/
    -2		/chec/
    -2		/check/
    2	numbness:29	/ched$/
    2	numbness:38	/ched/
    2	sharp_pain:-40 numbness:-11 tingling:-6 chest_breath:118	/chest/
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
    -2		/cirle/
    -2		/cito$/
    -2		/cito/
    2	sharp_pain:21 weakness:-23 tingling:-44 pregnancy_symptom:-19 fever:-13 faint_dizzy:-1 emergency:-3	/ck$/
    2		/ckles/
    2		/ckly$/
    2		/ckly/
    2		/cko/
    2		/ckon/
    -2		/cle$/
    2		/clu/
    2		/come$/
    2		/comin/
    2		/con$/
    2	sharp_pain:-16 radiating_pain:-10 weakness:15 numbness:-20 saddle_numbness:-22 emergency:-11	/con/
    -2		/conf/
    -2	bladder_bowel:142	/cont/
    2	numbness:19	/corc/
    2		/cort/
    2		/coupl/
    -2		/cov/
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
    -2		/cte/
    2		/ctio/
    2		/ction/
    -2		/ctiv/
    -2		/cuar/
    -2		/cuart/
    2		/cuc/
    2		/cuch/
    2		/cuchi/
    2		/cur/
    2		/dab/
    2		/daba$/
    2		/daba/
    2		/dado$/
    2		/dado/
    2	severe_bruising:4	/dark$/
    2		/dark/
    -2		/dato/
    -2	sharp_pain:-15 tingling:-13 worsening:2 persistent_beyond_72h:17 history_injury:6 osteoporosis:-13 fever:-21 emergency:-17 self_harm:-60	/day/
    2		/dd$/
    2	radiating_pain:-5 weakness:-12 numbness:55	/dea/
    -2	numbness:-20	/deb/
    -2	weakness:27	/debil/
    2		/dedo$/
    2		/defin/
    -2		/dejar/
    -2		/dele/
    -2		/delet/
    2		/dera$/
    2		/dera/
    -2		/desa/
    -2		/desap/
    2		/dese/
    -2		/diat/
    2		/dien/
    2		/dil/
    2		/disc$/
    2		/disce/
    2		/disco/
    -2		/divi/
    -2		/divin/
    2	faint_dizzy:8	/diz/
    2		/dizz/
    2		/dmi/
    -2		/dnes/
    2	weakness:3	/dobla/
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
    -2		/drea/
    -2		/dread/
    2		/dru/
    2		/due$/
    2		/eac/
    2		/eada$/
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
    -2		/ease$/
    2		/easin/
    -2		/east/
    2	chest_breath:19	/eath/
    2		/eathl/
    2		/eats$/
    2		/eats/
    -2	weakness:35	/ebil/
    2		/ebo/
    2		/ebra/
    2		/ebre$/
    2	fever:16	/ebre/
    2		/ecap$/
    2		/ecap/
    -2		/eceiv/
    2		/eces$/
    2		/eces/
    2		/echo$/
    2	chest_breath:5	/echo/
    2		/eci$/
    -2		/ecib/
    -2		/ecibi/
    2		/ecida/
    -2		/ecie/
    2		/ecko/
    2		/eckon/
    -2		/ect$/
    2	history_disc:62	/ecto/
    2		/edado/
    2		/edg/
    2		/edge/
    -2	tingling:68	/edles/
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
    2	saddle_numbness:3	/eein/
    2		/eeing/
    2	pregnancy_symptom:6	/eeks$/
    2	pregnancy_symptom:34	/eeks/
    2		/eele/
    2		/eeled/
    -2		/eepi/
    -2		/eepin/
    2		/eeri/
    2		/eerin/
    -2		/eeti/
    -2		/eetin/
    2		/eeze$/
    -2		/efe/
    2		/efin/
    2		/efini/
    2		/efu/
    2		/efus/
    2		/efuse/
    2		/egg/
    2	numbness:81	/egi/
    2		/egis/
    2		/egist/
    2		/egra$/
    2		/egra/
    -2		/egre/
    2	severe_bruising:20	/egro$/
    -2		/eha/
    -2		/ehav/
    2		/ehea/
    2		/eight/
    2		/einar/
    -2		/eir/
    -2		/eit/
    -2		/eiv/
    2		/eja$/
    -2		/ejar/
    2		/ejo$/
    2	pregnancy_symptom:8	/eks$/
    2	pregnancy_symptom:6	/eks/
    -2		/elaj/
    -2		/elaja/
    -2		/elaxe/
    2		/eled$/
    2		/eled/
    -2		/elet/
    -2		/elete/
    2		/elf$/
    2		/elf/
    2		/elie/
    -2		/elin$/
    2		/elle/
    2		/elled/
    2		/elly/
    2		/els$/
    2	numbness:2	/else$/
    2		/else/
    2		/elta/
    -2		/elto$/
    -2		/elto/
    -2		/elv/
    -2	worsening:9	/ely$/
    -2	sharp_pain:-3	/ely/
    -2		/ema$/
    -2		/emark/
    -2		/embl/
    2		/emen/
    -2		/emi/
    -2		/emin/
    -2		/emind/
    -2		/emov/
    -2		/emove/
    2		/enci/
    -2		/encin/
    -2		/endi/
    2	self_harm:21	/endin/
    -2		/energ/
    -2		/enes/
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
    2		/enr/
    2		/enre/
    2		/enred/
    2		/ente/
    -2	sharp_pain:-1 osteoporosis:45	/eop/
    -2		/eopl/
    -2		/eople/
    -2		/eos$/
    2		/epie/
    -2		/epin/
    -2		/eping/
    -2		/equiv/
    -2		/erabl/
    2		/eran/
    2		/erb/
    2		/erce/
    2	weakness:26	/erda/
    2		/erdi/
    -2		/erest/
    -2		/erge/
    -2		/ergen/
    2		/ergi/
    2	allergic_reaction:6	/ergic/
    -2		/ergy$/
    -2		/ergy/
    2		/eris/
    2		/erish/
    2		/erly$/
    2		/erly/
    2	tingling:16	/erm/
    -2		/erma/
    -2		/erme/
    -2		/erne/
    -2		/ernes/
    -2	history_disc:16	/ernia/
    2		/errar/
    -2		/erse$/
    -2		/erse/
    2		/ersi/
    2		/erte$/
    -2		/ervic/
    2		/eryo/
    2		/eryon/
    2	weakness:111	/erz/
    2		/erza$/
    -2		/esap/
    -2		/esapa/
    2	bladder_bowel:164	/escap/
    2		/esco$/
    2		/esco/
    -2	pregnancy_symptom:57	/eses$/
    -2	pregnancy_symptom:48	/eses/
    -2		/esh/
    2		/esia$/
    2		/eso$/
    -2		/esta$/
    2	sharp_pain:-1	/estoy/
    2		/estr/
    -2		/estup/
    2		/etam/
    2		/etamo/
    -2		/eting/
    2	severe_bruising:43	/eton/
    2		/etro$/
    2		/etro/
    -2	numbness:-9 persistent_beyond_72h:5	/ett/
    2	tingling:8	/ettl/
    -2		/etty$/
    -2		/etty/
    -2		/ety$/
    -2		/ety/
    -2		/eva$/
    2		/eva/
    2		/evel$/
    2		/everi/
    -2		/evers/
    2		/ex$/
    -2		/exa/
    -2		/extin/
    2		/eze$/
    -2		/fab$/
    -2		/fab/
    2		/fac/
    -2		/factu/
    -2		/fad/
    -2		/fail/
    -2		/fan/
    -2		/fect$/
    2		/fed$/
    2		/fed/
    -2	sharp_pain:-16	/feel$/
    -2		/fere/
    -2		/ffer/
    -2		/ffere/
    -2		/figu/
    -2		/figur/
    -2		/film$/
    -2		/film/
    2	severe_headache:-9	/fin/
    2		/finit/
    2		/fire$/
    2		/fire/
    2		/floo/
    -2		/foll/
    -2		/follo/
    -2		/footb/
    -2		/form/
    2		/fortn/
    -2		/four/
    -2		/fres/
    -2		/fresh/
    2		/fron/
    2		/front/
    -2		/full$/
    2		/fuse/
    2		/fuses/
    2		/fwa/
    2		/fway$/
    2		/fway/
    2		/gac/
    2		/gach/
    2		/gacho/
    -2		/gado$/
    -2		/gado/
    -2		/gal/
    -2		/gam/
    2		/gar$/
    2	numbness:1	/gar/
    2		/garr/
    -2		/gat/
    -2		/geh/
    2		/gentl/
    -2		/gets$/
    -2		/gets/
    -2		/ghter/
    -2		/ghtl/
    -2		/ghtly/
    -2		/gim/
    -2		/gimn/
    -2		/gimna/
    -2		/gin/
    -2		/ginat/
    2		/gir/
    2	numbness:5	/gis/
    2		/gist/
    2	numbness:4	/giste/
    2	numbness:-7 tingling:15	/gli/
    -2		/glo/
    2	sharp_pain:-10 radiating_pain:-47 tingling:-24 worsening:-65 history_disc:4 pregnancy_symptom:-3 emergency:-3 self_harm:-4	/go$/
    -2		/gold/
    2	persistent_beyond_72h:-5	/got/
    2		/gra$/
    2		/grade/
    -2		/gual/
    -2		/guess/
    -2		/gul/
    -2	persistent_beyond_72h:28	/gun/
    -2		/gure$/
    -2		/gure/
    -2	history_injury:33	/hace/
    2		/hado$/
    2	emergency:21	/half$/
    2		/halfw/
    -2		/hall/
    -2		/han$/
    -2		/hance/
    2		/hands/
    -2		/happi/
    -2		/harg/
    -2		/harge/
    2		/hart/
    -2	radiating_pain:-1 bladder_bowel:16	/have/
    -2		/haved/
    -2		/heale/
    -2		/healt/
    -2		/heck$/
    -2		/heck/
    2		/heek/
    -2		/hered/
    -2	history_disc:7	/hern/
    -2	history_disc:108	/herni/
    -2	chest_breath:44	/hes/
    2	sharp_pain:-14 radiating_pain:-5 tingling:-2 chest_breath:46	/hest$/
    2	sharp_pain:-17 numbness:-24 chest_breath:94	/hest/
    -2		/het/
    2		/hey$/
    2		/hey/
    2		/hick/
    -2		/hie/
    -2	persistent_beyond_72h:3	/hif/
    -2	persistent_beyond_72h:44	/hift/
    2	fever:42	/hills/
    2	sharp_pain:21	/hip/
    -2		/hips$/
    -2		/hips/
    2		/hisi/
    2		/hisim/
    2		/hit/
    -2	allergic_reaction:41	/hives/
    2		/hle/
    2		/hles/
    2		/hless/
    2		/hola$/
    2		/hola/
    2		/hole$/
    2		/hole/
    -2	numbness:14	/home$/
    -2	numbness:20	/home/
    2		/hope$/
    2	numbness:-2 tingling:59	/horm/
    2	numbness:-2 tingling:45	/hormi/
    -2		/hort/
    2		/hos/
    2		/howe/
    -2		/howed/
    2		/hrob/
    2		/hrobb/
    2		/hroo/
    2		/hroom/
    -2	numbness:-31 saddle_numbness:6	/hs$/
    -2		/hter$/
    -2		/hter/
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
    -2		/iba/
    -2		/iban$/
    -2		/iban/
    -2		/ibe/
    -2		/ibir$/
    -2	severe_headache:4	/ibl/
    2		/ible/
    2		/ibo$/
    2		/ibo/
    -2		/ical/
    -2		/icall/
    -2		/icati/
    -2		/icel/
    -2		/icely/
    2	sharp_pain:29 numbness:57	/ick$/
    2		/icki/
    2		/ickin/
    2		/ickly/
    2		/ico/
    2		/icos$/
    2		/icos/
    2		/icr/
    2		/icro/
    2		/icrod/
    2	weakness:-18 tingling:-87 worsening:-10	/ida/
    -2		/iday$/
    -2		/idea/
    -2		/ides$/
    -2		/ides/
    -2		/ido$/
    -2		/iempr/
    2		/iene$/
    2	tingling:-7	/iento/
    -2		/ients/
    2		/iera/
    2	weakness:10	/iern/
    -2		/ierne/
    -2		/ies/
    2		/ieta$/
    2		/ieta/
    2		/ifi/
    2		/ific$/
    -2		/iger/
    -2	weakness:-1 history_injury:-10 calf_swelling:20 faint_dizzy:-24	/ight$/
    -2		/ightl/
    2		/igo$/
    2		/igo/
    -2		/igual/
    -2		/igur/
    -2		/igure/
    2		/ija/
    2		/ijo/
    -2		/ilbox/
    2		/ilet$/
    2		/ilet/
    2	tingling:-8	/ili/
    -2		/ilin/
    -2		/iling/
    2		/illas/
    2		/illeo/
    -2		/illi/
    2		/illo$/
    -2		/ilm$/
    -2		/ilm/
    -2		/img$/
    -2		/img/
    -2		/imit/
    -2		/imn/
    -2		/imna/
    -2		/imnas/
    2		/impr/
    -2		/inati/
    -2		/inco$/
    -2		/inda$/
    -2		/inda/
    2		/inded/
    2		/indi/
    -2		/indl/
    -2		/indly/
    -2	tingling:-6	/ine$/
    -2		/ined$/
    -2		/ined/
    2		/inen/
    -2		/inge$/
    2	numbness:-2 tingling:91 worsening:-9	/ingl/
    -2	numbness:-1 tingling:5	/ingli/
    -2		/ingu/
    -2		/ingun/
    -2		/inin/
    -2		/ining/
    2		/init/
    2		/inite/
    2		/ink$/
    2	numbness:-41	/inn/
    2		/ino/
    2		/inon/
    2		/insi/
    2		/insid/
    -2		/inste/
    -2		/insu/
    -2		/insur/
    2		/inte/
    2	saddle_numbness:7	/intim/
    -2		/ints$/
    -2		/ints/
    -2		/inv/
    2		/ious$/
    2		/ipi/
    -2		/ippi/
    -2		/ippin/
    2		/iqu/
    2		/ique$/
    2		/iquet/
    -2		/ird$/
    -2		/ired$/
    -2		/ired/
    2		/iri/
    2	fever:15	/irit/
    2	fever:46	/irita/
    -2		/irle$/
    -2		/irle/
    -2		/irs/
    2	sharp_pain:2	/irth$/
    2	sharp_pain:28	/irth/
    2		/isc$/
    2		/isce/
    2		/iscec/
    -2		/iscu/
    2		/ised$/
    2		/ised/
    -2		/isos$/
    -2		/isos/
    -2		/issu/
    -2		/issue/
    2	sharp_pain:11	/ite/
    2		/itel/
    2		/itely/
    2	weakness:13 saddle_numbness:8	/its/
    2		/ivat/
    2	saddle_numbness:3	/ivate/
    2		/ive$/
    2		/ivel/
    -2		/ivera/
    2		/ivers/
    -2		/ivin/
    -2		/ivoc/
    2		/ize$/
    -2		/ize/
    2		/izqu/
    2		/izqui/
    -2		/jad/
    -2		/jajaj/
    -2		/jand/
    -2		/jando/
    2		/jaw$/
    2		/jaw/
    -2		/jen/
    -2		/jis/
    -2		/jist/
    -2		/jista/
    -2		/jpg$/
    -2		/jpg/
    2		/keele/
    -2		/ker/
    2		/kett/
    2		/kettl/
    2		/kicke/
    2		/kicki/
    2	sharp_pain:14	/kid/
    -2	sharp_pain:7	/kil/
    2	sharp_pain:-59 weakness:-11 worsening:-17 persistent_beyond_72h:-2 self_harm:36	/kin/
    -2		/kind/
    -2		/kindl/
    2		/kli/
    2		/klin/
    2		/kling/
    2	weakness:20	/knee/
    2		/kneec/
    2		/kniv/
    2		/knive/
    2		/kon/
    2		/lain$/
    -2		/laj/
    -2		/laja/
    -2		/lajad/
    -2		/lamar/
    -2		/lamb/
    -2		/lambr/
    2		/lanci/
    2		/lant/
    2		/lanta/
    2		/lap$/
    2		/late/
    2		/lato/
    -2		/law/
    -2		/laxe/
    -2		/laxed/
    -2		/lbox$/
    -2		/lbox/
    2		/lded$/
    2		/lded/
    2		/leaki/
    -2		/lear$/
    -2		/leas/
    -2	emergency:11	/lease/
    -2		/lems$/
    -2		/lems/
    2		/lenc/
    2		/leo$/
    2		/leo/
    -2		/lep/
    -2		/ler$/
    2		/lera/
    2	allergic_reaction:7	/lerg/
    2		/lergi/
    2		/let$/
    -2		/lete$/
    -2		/leti/
    2		/level/
    2		/ley/
    2		/lfw/
    2		/lfwa/
    2		/lfway/
    2		/lga$/
    2		/lgar/
    -2		/lic/
    2		/lid$/
    2	sharp_pain:11 radiating_pain:-42 tingling:11	/like/
    -2	worsening:37 saddle_numbness:8	/lim/
    -2		/limi/
    -2		/limit/
    -2		/lin$/
    2		/lindi/
    -2		/line$/
    2	tingling:7 self_harm:-4	/ling/
    -2		/lippi/
    -2		/lito$/
    -2		/lito/
    2		/liz/
    2	sharp_pain:-22 weakness:-3 numbness:2 tingling:-23 worsening:-15 persistent_beyond_72h:-8 history_disc:-34 osteoporosis:-55 pregnancy_symptom:-3 faint_dizzy:-1 self_harm:-55	/ll$/
    2		/llav/
    2		/llave/
    2		/lleo$/
    2		/lleo/
    -2		/ller$/
    2		/llerg/
    -2		/lles/
    2		/lleva/
    2	sharp_pain:-5 allergic_reaction:51	/lli/
    2	history_injury:85	/llo$/
    -2		/llowe/
    2		/log/
    -2	radiating_pain:27 numbness:14	/lon/
    -2		/lone$/
    -2		/lone/
    2		/lood$/
    -2		/looki/
    2		/loon/
    2		/lop/
    -2		/lorc/
    -2		/lorci/
    2		/love/
    2	weakness:-104 saddle_numbness:6 calf_swelling:10	/low/
    -2		/lowed/
    2		/lower/
    -2		/lowin/
    2		/lse$/
    2	numbness:34	/lse/
    2		/lteo$/
    2		/lteo/
    -2		/lth/
    2		/lts$/
    2		/lts/
    -2		/luc/
    -2		/luck/
    2		/lumb/
    2		/lumba/
    -2		/lver$/
    2	worsening:13	/lvi/
    -2		/mailb/
    -2		/maili/
    -2		/main/
    2		/mally/
    2		/mama$/
    2		/mama/
    -2		/mande/
    2		/manej/
    2	worsening:67 persistent_beyond_72h:-18	/mas$/
    -2		/may/
    -2		/maz/
    -2		/mazi/
    -2		/mazin/
    2	pregnancy_symptom:100	/mbara/
    2		/mbarr/
    2		/mbled/
    2	sharp_pain:70	/mbraz/
    -2		/mbros/
    2		/mean$/
    -2		/meant/
    2	numbness:24	/meci/
    2		/med$/
    -2		/mee/
    -2		/meet/
    -2		/meeti/
    -2		/meh$/
    2		/meni/
    2		/meniq/
    2		/merc/
    -2		/merge/
    -2		/meses/
    2		/metr/
    2		/metro/
    -2		/mi$/
    2		/micr/
    2		/micro/
    -2		/miga/
    2	tingling:52	/migu/
    -2		/mill/
    2		/mina/
    -2		/mind$/
    -2		/mine$/
    -2		/mira/
    -2		/mnas/
    -2		/mnasi/
    -2		/mod/
    2		/mol$/
    -2		/mole/
    -2		/moles/
    2	sharp_pain:-4 persistent_beyond_72h:8 history_injury:14	/mon/
    2	sharp_pain:-33 persistent_beyond_72h:-36	/more/
    2	severe_bruising:41	/moret/
    2		/mort/
    2		/morti/
    -2		/most/
    2		/mostl/
    -2	sharp_pain:13	/move$/
    -2		/moves/
    -2		/movin/
    -2		/mple/
    -2		/mpoc/
    -2		/mpoco/
    -2	worsening:13 persistent_beyond_72h:9	/mpr/
    -2		/mpre$/
    -2		/mpres/
    2		/mpro/
    2		/muchi/
    2		/mue/
    2		/mug$/
    2	weakness:41	/mug/
    -2		/mund/
    2		/mune/
    2		/munec/
    -2		/musc/
    -2		/musi/
    -2		/music/
    -2		/nado$/
    -2		/nado/
    2		/nae/
    -2		/nage/
    2		/nal$/
    2		/nal/
    -2		/nam/
    -2		/name$/
    -2		/name/
    -2	pregnancy_symptom:47	/nan/
    -2		/nap/
    -2		/narm/
    -2		/narme/
    -2		/nas/
    -2		/nasi/
    -2		/nasio/
    2		/nasty/
    -2		/nati/
    -2		/natio/
    2		/nchad/
    2		/nched/
    2		/ncia/
    -2		/ncin/
    -2		/ncing/
    -2		/nco$/
    -2		/ncomf/
    2		/ndab/
    2		/ndaba/
    -2		/ndel/
    -2		/ndeli/
    2	severe_headache:23	/ndin/
    2	severe_headache:32	/nding/
    -2		/ndly$/
    -2		/ndly/
    2		/neca$/
    2		/neca/
    2		/neci$/
    2		/ned$/
    2		/ned/
    2		/neec/
    2		/neeca/
    -2		/neede/
    2		/neez/
    2		/neeze/
    -2		/neit/
    -2		/neith/
    2		/nej/
    -2		/nen$/
    2		/nent/
    -2		/nerg/
    -2		/nergy/
    2		/nerv/
    2		/nerve/
    2		/nest/
    2		/neste/
    2		/nev/
    2		/neve/
    2		/never/
    2		/ney$/
    2		/ney/
    -2		/nfe/
    2		/nga$/
    2		/nger$/
    -2		/nglin/
    -2		/ngu/
    -2		/ngun/
    -2		/nic$/
    -2		/nicel/
    2		/nico$/
    2		/nico/
    -2		/nid/
    -2		/nido$/
    -2		/nido/
    -2	fever:7	/nig/
    -2	weakness:-9 fever:40	/nigh/
    -2		/night/
    -2		/ningu/
    -2		/nish/
    2		/nitel/
    2		/nives/
    -2		/nno/
    -2		/nom/
    2		/non/
    2		/noo/
    -2		/nor$/
    2		/norme/
    2		/nqu/
    2		/nred/
    2		/nreda/
    2		/nsado/
    2		/nsid/
    2		/nside/
    2		/nso$/
    2		/nst/
    -2		/nste/
    -2		/nsur/
    -2		/nsura/
    2		/ntar/
    -2		/ntari/
    -2		/ntas/
    -2		/ntes$/
    2		/ntido/
    2	saddle_numbness:3	/ntim/
    2	saddle_numbness:26	/ntima/
    2		/ntin/
    -2		/nting/
    2	worsening:-6 persistent_beyond_72h:-14	/nto/
    2		/nty$/
    2		/nty/
    -2		/nuev/
    -2		/nueva/
    -2		/nvi/
    -2		/oat/
    2		/obbi/
    2		/obbin/
    2		/obi/
    2	weakness:24	/obla/
    -2		/oblem/
    -2		/obr/
    2		/odd$/
    2		/odd/
    2	weakness:7	/odi/
    2		/odis/
    2		/odisc/
    2		/oilet/
    2		/oja$/
    2		/ojo$/
    2		/ojo/
    2		/ok$/
    -2	weakness:-22 numbness:17	/oke$/
    -2	worsening:10	/oles/
    -2		/ollo/
    -2		/ollow/
    -2		/olorc/
    2	sharp_pain:25	/olt$/
    2		/olte/
    2		/olteo/
    -2	worsening:75	/olv/
    -2		/olve/
    -2		/olver/
    -2		/omar$/
    -2		/omar/
    -2		/ome$/
    2	sharp_pain:-1 weakness:-11 persistent_beyond_72h:-7 saddle_numbness:9 fever:29 faint_dizzy:-10	/ome/
    2		/ometr/
    2		/omin/
    2		/oming/
    -2		/omor/
    -2		/omorr/
    2		/ompi/
    2	osteoporosis:5	/ones$/
    2	osteoporosis:1	/ones/
    -2		/onf/
    2		/ont$/
    -2		/ontes/
    2		/onto$/
    2		/onto/
    2	sharp_pain:5	/ook$/
    2	self_harm:54	/ook/
    -2		/ooki/
    -2		/ookin/
    -2		/ool$/
    -2		/ool/
    2	faint_dizzy:14	/oom$/
    2	faint_dizzy:36	/oom/
    2		/oon$/
    -2		/ooser/
    -2		/ootb/
    -2		/ootba/
    2		/ooth/
    2		/ooz/
    2		/oozy$/
    2		/oozy/
    2	history_disc:38	/ope/
    2		/operl/
    -2		/opl/
    -2		/ople$/
    -2		/ople/
    2		/ops$/
    2		/ops/
    2		/oque/
    2		/oran/
    2		/orand/
    -2		/orden/
    -2		/ored$/
    -2		/oredo/
    -2		/oren/
    -2		/orene/
    2		/oret/
    2	severe_bruising:75	/oreto/
    -2		/orge/
    -2		/orida/
    -2		/orked/
    2		/orme/
    2	numbness:59	/ormec/
    2		/ormid/
    2	numbness:-7 tingling:85	/ormig/
    2	persistent_beyond_72h:-2 calf_swelling:82	/orr/
    -2		/ort$/
    2		/ort/
    2	sharp_pain:38	/orta/
    -2		/orte/
    2		/orth$/
    2		/orth/
    2		/ortif/
    2		/ortni/
    -2		/ory$/
    -2		/ory/
    2		/osa/
    2		/osas$/
    2		/osas/
    2		/ostl/
    2		/ostly/
    -2		/otb/
    -2		/otba/
    -2		/otbal/
    -2	sharp_pain:20	/othe/
    -2		/oubl/
    -2		/ouble/
    2		/ouch$/
    -2		/ount$/
    -2		/ount/
    2		/oupl/
    2		/ouple/
    2		/ous$/
    2		/ous/
    -2		/ouse/
    -2		/oved$/
    -2		/oved/
    -2		/ovel/
    2	faint_dizzy:45	/over$/
    -2		/oves$/
    -2		/oves/
    2		/ovid/
    2		/owels/
    2		/ozy$/
    2		/ozy/
    2		/pa$/
    -2		/pac/
    2		/pad$/
    2	sharp_pain:16 weakness:-18	/pal/
    2		/palm/
    -2		/pani/
    2		/parac/
    2		/parte/
    -2	sharp_pain:-38 numbness:-22	/pas/
    2	persistent_beyond_72h:9	/pasa/
    -2		/pasar/
    -2		/passe/
    2		/patc/
    2		/patch/
    -2		/pati/
    -2		/patie/
    -2	chest_breath:69	/pech/
    -2	numbness:-5 chest_breath:231	/pecho/
    -2	pregnancy_symptom:86	/pect/
    2		/pegu/
    2		/pegue/
    2		/pei/
    2		/pein/
    2	weakness:2	/peina/
    -2		/pelin/
    2	weakness:32	/pen$/
    -2		/pena/
    -2		/pend/
    -2		/penn/
    -2		/penny/
    -2		/peop/
    -2		/peopl/
    2		/perd/
    2		/perdi/
    2		/perl/
    2		/perly/
    2	weakness:8	/pero$/
    2	weakness:22 tingling:4	/pero/
    2		/pert/
    -2		/pesad/
    -2		/pg$/
    -2		/pha/
    -2		/phe/
    -2		/pher/
    -2		/pia/
    2		/pica/
    -2	sharp_pain:-16	/pie$/
    2		/pies$/
    2		/pies/
    2		/pill/
    -2		/pily$/
    -2		/pily/
    2		/pinn/
    2	faint_dizzy:51	/pinni/
    2		/pio/
    2		/piq/
    2		/piqu/
    2		/pique/
    -2		/plac/
    -2		/place/
    2		/plant/
    2	severe_headache:18	/plit/
    2		/plug/
    -2		/ply/
    -2		/pod/
    -2		/podi/
    2	self_harm:3	/poi/
    2		/pone/
    -2	worsening:-39	/por/
    2		/pose$/
    2		/pose/
    2		/pou/
    -2		/ppil/
    -2		/ppily/
    -2		/ppo/
    2		/ppos/
    -2		/pra/
    -2		/prai/
    -2		/pre$/
    2		/prena/
    -2		/prese/
    2		/preta/
    -2		/prett/
    2	radiating_pain:-34 tingling:60	/pric/
    2		/priv/
    2	saddle_numbness:63	/priva/
    -2		/probl/
    2		/prof/
    2		/profe/
    2		/prope/
    -2		/pti/
    2		/puffe/
    2		/puno$/
    2		/puno/
    2		/punt/
    2	severe_bruising:7	/purpl/
    -2	sharp_pain:34	/put/
    2		/quar/
    2		/quare/
    2	sharp_pain:5 weakness:3 pregnancy_symptom:-3 chest_breath:-5	/que/
    2		/quet/
    2		/quic/
    2		/quick/
    2	tingling:33	/quil/
    2		/quinc/
    -2		/quis/
    -2		/quiv/
    -2		/quivo/
    -2	sharp_pain:50	/rab/
    -2		/race/
    2		/racet/
    2	calf_swelling:37	/rad/
    2		/rada/
    2		/rado/
    -2		/rain$/
    -2	severe_headache:55	/rain/
    2		/raise/
    2		/rama/
    -2		/rance/
    2		/rando/
    -2		/rape/
    -2		/raron/
    2		/rash$/
    2		/rass/
    2		/rassi/
    -2		/rata/
    2		/rath/
    2		/raza/
    2		/razad/
    2	numbness:170	/rch/
    2		/rci$/
    -2		/rde$/
    -2		/rds$/
    -2		/rds/
    -2		/read$/
    2		/reada/
    -2		/reast/
    -2		/recep/
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
    2	fever:34	/reh/
    2	fever:4	/rehe/
    2	fever:30	/rehea/
    -2		/relaj/
    -2		/rema/
    -2		/remar/
    -2		/remi/
    -2		/remin/
    -2		/remov/
    -2		/rene/
    -2		/renes/
    -2		/reos$/
    -2		/reos/
    2		/repi/
    2		/repie/
    -2		/resh/
    -2		/respu/
    2		/reta/
    2		/reton/
    -2		/retty/
    2		/rgi/
    2		/rgic$/
    2	allergic_reaction:2	/rgic/
    -2		/rgot$/
    -2		/rgy$/
    -2		/rgy/
    -2		/ria$/
    -2		/riba/
    -2		/riban/
    -2		/ribi/
    -2		/ribir/
    2		/ribo$/
    2		/ribo/
    -2		/rida$/
    -2		/rido/
    -2		/rie/
    -2		/ried$/
    -2		/ried/
    -2		/rien/
    2	sharp_pain:65	/rient/
    2		/rif/
    2		/rifi/
    2		/rific/
    2	weakness:2	/righ/
    2	weakness:2	/right/
    -2	sharp_pain:-22	/ril/
    -2	sharp_pain:-19	/rill/
    2		/rina$/
    2		/rino/
    2		/rinon/
    -2		/rio/
    2		/riou/
    2		/rious/
    2		/rish/
    -2		/rita$/
    2	fever:4	/ritan/
    2		/riva/
    2		/rivat/
    -2		/rle$/
    2		/rmall/
    2		/rmar/
    2	self_harm:65	/rme$/
    2		/rmec/
    -2	weakness:-36 tingling:5	/rmi/
    2	numbness:3	/rmid/
    2		/rmido/
    2	numbness:-13 tingling:49	/rmig/
    2		/rms$/
    2		/rms/
    -2		/rnes$/
    -2		/rnes/
    2	tingling:-3 history_disc:1 fever:22	/rni/
    -2		/rnia/
    2		/robb/
    2		/robbi/
    -2		/robl/
    -2		/roble/
    2		/rodis/
    2		/roj/
    2		/roken/
    2		/rolle/
    2		/ront$/
    2		/ront/
    2		/room$/
    2	faint_dizzy:15	/room/
    2		/rop$/
    2		/roper/
    2		/ropp/
    2		/ross$/
    2		/ross/
    2		/row/
    2		/rown$/
    2		/rown/
    -2		/roz/
    2	severe_bruising:55	/rpl/
    2	severe_bruising:2	/rple$/
    2	severe_bruising:29	/rple/
    -2		/rpo/
    -2		/rqu/
    2		/rrass/
    2		/rrien/
    2		/rrif/
    2		/rrifi/
    -2		/rriv/
    -2		/rrive/
    -2		/rrow$/
    2	bladder_bowel:11	/rsti/
    2	bladder_bowel:4	/rstin/
    2		/rtif/
    2		/rtifi/
    2		/rtin/
    2	persistent_beyond_72h:6 history_disc:9	/rting/
    -2		/rtn/
    2		/rtni/
    2		/rtnig/
    -2		/rubbi/
    2		/ruci/
    2		/rucia/
    -2	severe_bruising:71	/rui/
    -2	severe_bruising:67	/ruis/
    2		/ruise/
    2		/runni/
    2		/rush$/
    -2		/rvic/
    -2		/rwa/
    -2		/rwar/
    -2		/rward/
    2		/ryo/
    2		/ryon/
    2		/ryone/
    2		/rza$/
    2	numbness:-6	/sa$/
    -2		/saba/
    -2		/sada$/
    -2		/sade/
    -2		/sadem/
    2		/sado$/
    -2		/sajis/
    2		/san/
    -2		/sant/
    -2		/sapa/
    -2		/sapar/
    2		/sas$/
    2		/sas/
    2		/sat$/
    2	bladder_bowel:67	/scap/
    2		/scec/
    2		/scect/
    2	radiating_pain:117	/scia/
    2	radiating_pain:14	/sciat/
    2		/sco$/
    2		/screa/
    2	saddle_numbness:16	/sea/
    2		/sed$/
    -2		/seg/
    -2		/segu/
    2		/sele/
    2		/seles/
    -2		/sento/
    -2		/ser$/
    2		/serio/
    2		/sers$/
    2		/sers/
    -2		/serv/
    -2		/sesi/
    -2		/sesio/
    -2		/set/
    2	sharp_pain:51	/shar/
    2		/sher/
    -2	persistent_beyond_72h:4	/shif/
    -2	persistent_beyond_72h:64	/shift/
    2		/shoc/
    2		/shock/
    -2		/shor/
    -2		/short/
    2		/sia$/
    2	saddle_numbness:1	/siad/
    -2		/sica/
    -2		/siem/
    -2		/siemp/
    -2		/sign$/
    2		/sim/
    -2	worsening:8	/sing$/
    -2		/singl/
    -2	sharp_pain:-8	/sis/
    -2		/sist/
    -2		/siti/
    2		/sitt/
    2		/sitti/
    -2		/six/
    2		/size$/
    -2		/slot$/
    2		/snee/
    2		/sneez/
    2		/sola/
    2		/solo$/
    2		/solo/
    -2		/soo/
    -2		/soon/
    -2	weakness:-16 tingling:-5 persistent_beyond_72h:15	/sore/
    -2		/soren/
    -2		/spen/
    2		/spert/
    2		/spinn/
    2	severe_headache:85	/spli/
    2		/split/
    -2		/spu/
    2		/squar/
    2	tingling:22	/squi/
    -2		/ssin/
    -2		/ssing/
    -2		/ssue/
    -2		/stabb/
    2		/stam/
    2	faint_dizzy:1	/stand/
    2		/stars/
    2	radiating_pain:54 bladder_bowel:24	/start/
    2		/stb/
    2	sharp_pain:-35 persistent_beyond_72h:-2	/ste/
    -2		/stea/
    -2		/stead/
    2		/steer/
    -2		/stem/
    2		/step$/
    -2		/stias/
    -2		/stina/
    2		/stoo/
    2		/stood/
    2		/stoy$/
    2		/stoy/
    -2		/stre/
    -2		/stupe/
    -2		/sual$/
    2		/sun/
    -2		/sura/
    -2		/suran/
    -2		/swear/
    2		/swel/
    2		/swell/
    -2		/swer$/
    -2		/tabb/
    -2		/tacte/
    2		/tacto/
    -2		/tad$/
    2		/tado$/
    2		/tado/
    2		/tain/
    -2		/talk$/
    -2		/tami/
    2		/tamol/
    -2		/tamp/
    -2		/tampo/
    2		/tando/
    2		/taro/
    2		/taron/
    2		/tars$/
    2		/tars/
    2	radiating_pain:38 bladder_bowel:20	/tart/
    2		/tarte/
    -2		/tas$/
    -2		/tast/
    2		/tat/
    2		/taz/
    -2		/tba/
    -2		/tead/
    2		/teb/
    2		/tee/
    2		/teer/
    2		/teeri/
    -2		/telli/
    -2		/tem$/
    -2		/teni/
    -2		/tenia/
    -2		/tenid/
    -2		/tento/
    2		/tep$/
    -2		/teres/
    2		/term/
    2		/termo/
    2	persistent_beyond_72h:-11 saddle_numbness:52	/tes/
    2		/tesc/
    2		/tesco/
    -2		/test/
    -2		/text$/
    -2		/texti/
    -2	worsening:9	/than$/
    2		/theti/
    2		/they$/
    2		/they/
    2		/thl/
    2		/thle/
    2		/thles/
    2		/throb/
    2		/throo/
    2		/thun/
    2		/thund/
    -2		/tias$/
    -2		/tias/
    -2		/tical/
    -2		/tice/
    -2		/tid/
    -2		/tien/
    -2		/tient/
    -2		/tiesa/
    2		/tifie/
    2		/tiga/
    2		/tigh/
    2		/tight/
    2	saddle_numbness:3	/tima/
    2	sharp_pain:6 tingling:2	/time/
    -2		/tina/
    -2		/tinat/
    -2		/tip$/
    2	tingling:7	/tip/
    2		/tir/
    -2		/tire/
    -2		/tired/
    2	fever:6	/tiri/
    2		/tirit/
    2		/tise/
    2		/tised/
    2		/tit/
    -2		/tiv/
    2	persistent_beyond_72h:10	/tnig/
    2		/tnigh/
    2		/toc/
    2		/tock$/
    2		/tock/
    2		/toi/
    2		/toil/
    2		/toile/
    -2		/tomar/
    -2		/tomor/
    2		/ton$/
    2		/tood$/
    2		/tood/
    2	weakness:1	/toot/
    2		/tooth/
    -2		/topp/
    -2		/toppe/
    2		/toq/
    2		/toqu/
    2		/toque/
    2		/torc/
    2		/torci/
    -2		/touc/
    -2	numbness:39	/touch/
    2		/toy$/
    2		/toy/
    -2		/trac/
    2		/train/
    2		/tree$/
    2		/tro$/
    2		/try/
    2		/tryi/
    2		/tryin/
    -2	weakness:-3	/tter$/
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
    -2	saddle_numbness:16	/twe/
    2	numbness:-28	/twi/
    2		/twic/
    2		/twice/
    -2		/twing/
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
    2		/uchil/
    2		/uchis/
    2		/uci/
    2		/ucia/
    2		/uciat/
    2		/uck/
    2		/uckle/
    2		/udg/
    2		/udged/
    -2		/udo/
    2		/uean$/
    2	severe_headache:20	/uec/
    2	severe_headache:74	/ueca$/
    2	severe_headache:87	/ueca/
    2		/uelta/
    -2		/uelto/
    2		/uent/
    2		/uenta/
    2		/uerta/
    2		/ues$/
    -2		/uess$/
    -2		/uess/
    2		/uet/
    -2		/ueva$/
    -2		/ueva/
    2		/uge$/
    2		/uge/
    -2	tingling:25	/ugge/
    2		/ught$/
    2		/uick/
    2		/uille/
    2		/uise/
    -2		/uite$/
    -2		/uiv/
    -2		/uivo/
    -2		/uivoc/
    -2		/ular/
    2	sharp_pain:19 numbness:-34	/ull$/
    -2		/ulle/
    -2		/ulled/
    -2		/umbin/
    -2		/unco/
    -2		/uncom/
    -2	saddle_numbness:24	/und$/
    -2		/undel/
    -2		/undo/
    2		/unec/
    2		/uneca/
    2		/unico/
    -2	tingling:98	/unn/
    2		/unni/
    2		/unnin/
    -2		/uno/
    -2		/uns/
    -2		/unt$/
    2		/unta$/
    2		/untar/
    -2		/upen/
    -2		/upend/
    2		/upl/
    2		/uple$/
    2		/uple/
    -2		/ura/
    -2		/uran/
    -2		/uranc/
    -2		/urd/
    2		/urn$/
    2	allergic_reaction:1	/urn/
    -2		/urno$/
    2		/uro$/
    2		/uro/
    2	severe_bruising:150	/urpl/
    2	severe_bruising:28	/urple/
    2	emergency:31	/urr/
    2	bladder_bowel:7	/urst/
    2		/ursti/
    2	persistent_beyond_72h:19	/urti/
    2	persistent_beyond_72h:20	/urtin/
    -2		/use$/
    -2	sharp_pain:-5 weakness:68 bladder_bowel:3	/use/
    2		/usel/
    2		/usele/
    -2		/usic/
    2	emergency:62	/uth$/
    2	emergency:25	/uth/
    -2		/uti/
    -2		/uto$/
    2		/utti/
    2		/uttin/
    2		/uttoc/
    -2		/uvo$/
    -2		/uvo/
    -2		/va$/
    -2	weakness:42	/van/
    2		/vat/
    2	saddle_numbness:9	/vate/
    2		/vec/
    2		/vece/
    2		/veces/
    -2		/vel/
    -2		/vell/
    2		/vem/
    2		/ven$/
    2		/veng/
    -2		/verab/
    2		/verin/
    2		/veris/
    -2		/verse/
    2		/veryo/
    2		/vez/
    2	tingling:11 self_harm:90	/vie/
    2		/viera/
    -2		/viern/
    -2		/vil/
    -2		/vill/
    -2		/villa/
    2		/vio$/
    2		/vio/
    2		/vir/
    -2		/viso$/
    -2		/voi/
    2		/volt/
    2		/volte/
    -2		/volve/
    -2		/vou/
    -2		/vouc/
    -2		/vouch/
    2		/voy$/
    2		/voy/
    2		/waki/
    2		/wakin/
    -2	worsening:33	/ward/
    2		/warni/
    2		/wash$/
    2	weakness:5 tingling:-4	/wea/
    -2		/wed$/
    2	persistent_beyond_72h:20	/week$/
    2	pregnancy_symptom:64	/weeks/
    -2	allergic_reaction:117	/wel/
    2		/wels$/
    2		/wels/
    2		/wic/
    2		/wice$/
    2		/wice/
    2		/winde/
    -2		/wine$/
    -2		/wine/
    -2		/winge/
    -2		/wis/
    2		/wist$/
    2		/wist/
    2		/wok/
    2		/woke/
    -2		/wom/
    2		/wooz/
    2		/woozy/
    2		/worry/
    2		/wort/
    2		/worth/
    2		/write/
    2		/xcruc/
    -2		/xtin/
    -2		/xting/
    -2		/year$/
    -2		/yed$/
    -2		/yed/
    -2		/your/
    2	sharp_pain:-41	/ys$/
    -2		/yst/
    2		/zada/
    -2		/zadas/
    2		/zap$/
    -2		/zar/
    2		/ze$/
    2		/zqu/
    2		/zqui/
    2		/zquie/
    -2	tingling:29	/zzing/
    2		: <the>
    2		: ~ <the>
    -2		: ~ de
    -2		: ~ leave
    -2		: ~ of
    2		<be> # <time>
    2		<be> <count> <time>
    -2		<be> <day> ,
    -2		<be> <day> now
    -2		<be> <feel>
    -2		<be> <my> <be>
    2		<be> <my> <part>
    2		<be> <my> <person>
    -2		<be> <my> durmio
    -2		<be> <my> paso
    -2		<be> <side> but
    2		<be> <the> <the>
    -2		<be> <the> de
    2		<be> <the> dolor
    2		<be> <the> lot
    2		<be> <the> normal
    -2		<be> <the> same
    2		<be> achy
    2		<be> afraid
    2		<be> agony
    2		<be> at
    -2		<be> better
    2		<be> burning
    -2		<be> completely
    -2		<be> completely <become>
    2		<be> de #
    -2		<be> debilidad en
    -2		<be> dizzy
    -2		<be> dolor en
    -2		<be> dolor punzante
    2		<be> dormida
    -2		<be> embarazada
    -2		<be> embarazada de
    2		<be> expecting and
    2		<be> fine .
    2		<be> fizzing
    -2		<be> fuera
    -2		<be> fuera de
    2		<be> fuerza
    2		<be> here <the>
    -2		<be> hormigueo
    -2		<be> hormigueo en
    2		<be> hot
    -2		<be> it
    -2		<be> just <the>
    2		<be> like <the>
    -2		<be> muy bien
    2		<be> no
    2		<be> not <my>
    -2		<be> not in
    2		<be> not there
    2		<be> numb .
    -2		<be> numb for
    2		<be> on
    -2		<be> only <the>
    -2		<be> out
    -2		<be> out of
    -2		<be> pain
    -2		<be> pins
    -2		<be> pins and
    2		<be> pregnant ,
    -2		<be> punzadas
    2		<be> sharp
    -2		<be> sharp pain
    2	severe_headache:33	<be> sick
    -2		<be> sore
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
    2		<be> ~ <count>
    -2		<be> ~ <feel>
    -2		<be> ~ <person>
    -2		<be> ~ ?
    2		<be> ~ agony
    -2		<be> ~ aire
    2		<be> ~ best
    2		<be> ~ better
    -2		<be> ~ bien
    -2		<be> ~ came
    2		<be> ~ deep
    2		<be> ~ dinner
    2		<be> ~ e
    -2		<be> ~ entregar
    2		<be> ~ expected
    -2		<be> ~ fine
    -2		<be> ~ haha
    -2		<be> ~ hernia
    -2		<be> ~ hormigueo
    2		<be> ~ hospital
    -2		<be> ~ how
    2		<be> ~ hoy
    -2		<be> ~ imagination
    2		<be> ~ it
    2		<be> ~ negro
    2		<be> ~ nice
    -2		<be> ~ number
    -2		<be> ~ nurse
    -2		<be> ~ over
    -2		<be> ~ pero
    2		<be> ~ poquito
    -2		<be> ~ por
    -2		<be> ~ punzante
    2		<be> ~ rato
    2		<be> ~ say
    2		<be> ~ sleep
    -2		<be> ~ so
    -2		<be> ~ strength
    -2		<be> ~ stretch
    2		<be> ~ tender
    2		<be> ~ then
    2		<be> ~ till
    2		<be> ~ tonight
    2		<be> ~ usual
    2		<be> ~ would
    -2		<be> ~ yo
    2		<become> ,
    2		<become> <the> better
    -2		<become> <the> wrong
    2		<become> by
    -2		<become> numb
    -2		<become> numb ?
    -2		<become> through
    -2		<become> tingling
    -2		<become> to bed
    -2		<become> up <the>
    2		<become> up from
    -2		<become> weak at
    2		<become> ~ #
    -2		<become> ~ again
    2		<become> ~ bit
    -2		<become> ~ by
    2		<become> ~ full
    2		<become> ~ good
    -2		<become> ~ i
    2		<become> ~ if
    -2		<become> ~ later
    2		<become> ~ no
    2		<become> ~ out
    -2		<become> ~ table
    -2		<become> ~ texts
    2		<become> ~ there
    2		<become> ~ tingling
    -2		<become> ~ tomorrow
    2		<become> ~ under
    2		<become> ~ up
    -2		<become> ~ when
    2		<become> ~ worse
    2		<count> <my>
    2		<count> <my> <part>
    -2		<count> <time> and
    2		<count> ?
    2		<count> before
    2		<count> of <my>
    -2		<count> on
    2		<count> veces
    2		<count> ~ :
    2		<count> ~ <have>
    -2	sharp_pain:10 weakness:36 numbness:-10 persistent_beyond_72h:7	<count> ~ <the>
    -2		<count> ~ after
    -2		<count> ~ as
    -2	weakness:48 emergency:42	<count> ~ i
    -2		<count> ~ numb
    -2		<count> ~ pain
    2		<count> ~ sore
    2		<day> , now
    -2		<day> <time>
    -2		<day> ?
    2		<day> in
    -2		<day> now
    -2		<day> so
    2		<day> ~ ,
    -2		<day> ~ for
    2	worsening:-67 persistent_beyond_72h:65 history_injury:3	<day> ~ it
    -2		<day> ~ not
    2		<day> ~ now
    -2		<day> ~ of
    2		<day> ~ still
    2		<day> ~ you
    2		<feel> <my> <side>
    2	numbness:96 saddle_numbness:26	<feel> <the>
    -2		<feel> amazing
    2		<feel> anything
    2		<feel> at
    -2		<feel> brilliant
    -2		<feel> fine .
    2	saddle_numbness:-26	<feel> like
    -2		<feel> like they
    -2		<feel> lovely
    -2		<feel> super
    -2		<feel> very
    -2		<feel> well
    -2		<feel> wonderful
    -2		<feel> ~ <count>
    -2		<feel> ~ ?
    -2		<feel> ~ better
    2		<feel> ~ but
    -2		<feel> ~ good
    -2		<feel> ~ in
    2		<feel> ~ like
    2	numbness:43	<feel> ~ not
    -2		<feel> ~ off
    2		<feel> ~ on
    -2		<feel> ~ pain
    2	saddle_numbness:15	<feel> ~ since
    2		<feel> ~ there
    -2		<feel> ~ they
    2		<feel> ~ thing
    2		<feel> ~ to
    2		<feel> ~ will
    2		<feel> ~ you
    2		<have> .
    -2		<have> <be> <the>
    -2		<have> <be> numb
    2		<have> <be> thinking
    -2		<have> <become> .
    2		<have> <become> dead
    -2		<have> <have> <the>
    -2		<have> <have> no
    -2		<have> <part>
    -2		<have> <side>
    2		<have> <the> fever
    -2		<have> <the> massage
    -2		<have> <the> numbness
    2		<have> <the> tingling
    -2		<have> before
    2		<have> come
    -2		<have> hives
    -2		<have> in <my>
    2		<have> not budged
    2		<have> not touched
    -2		<have> since
    2		<have> to sit
    -2		<have> vanished
    2	allergic_reaction:51	<have> ~ <my>
    2		<have> ~ <time>
    -2		<have> ~ ?
    2		<have> ~ bit
    -2		<have> ~ bruising
    2		<have> ~ budged
    -2		<have> ~ can
    2		<have> ~ do
    2		<have> ~ ending
    -2		<have> ~ fine
    2		<have> ~ form
    -2		<have> ~ hurt
    -2		<have> ~ life
    2		<have> ~ like
    -2		<have> ~ not
    -2		<have> ~ nothing
    -2		<have> ~ now
    -2		<have> ~ numb
    -2		<have> ~ of
    -2		<have> ~ same
    2		<have> ~ sensation
    2		<have> ~ sit
    2		<have> ~ sore
    2		<have> ~ stopped
    2		<have> ~ strength
    2		<have> ~ thinking
    2		<have> ~ touched
    2		<have> ~ when
    2		<have> ~ woken
    2		<keep> dropping
    2		<keep> dropping <my>
    -2		<keep> slipping
    -2		<keep> slipping and
    -2		<keep> ~ .
    -2	weakness:12	<keep> ~ <my>
    2		<keep> ~ up
    -2		<my> . i
    2		<my> <be> doliendo
    -2		<my> <be> muy
    -2	weakness:-17 numbness:17	<my> <part> <be>
    2		<my> <part> <keep>
    2		<my> <part> <part>
    2		<my> <part> <side>
    -2		<my> <part> gave
    2		<my> <part> so
    2		<my> <part> still
    2		<my> <part> tingles
    2		<my> <part> will
    2		<my> <person> who
    -2		<my> <the> <side>
    2		<my> baja
    2		<my> bladder
    2	bladder_bowel:3	<my> bowels
    -2		<my> breast
    2		<my> deja
    -2		<my> desk
    -2		<my> dio
    -2	history_injury:4	<my> duele <the>
    -2		<my> durmio
    -2		<my> durmio <the>
    -2		<my> encuentro
    -2		<my> escriban
    -2		<my> figure
    -2		<my> from
    -2		<my> from <the>
    2		<my> habia
    2		<my> hormiguean
    2		<my> hormiguean <the>
    -2		<my> i <be>
    2		<my> in
    -2		<my> manden
    -2		<my> out
    -2		<my> paso
    -2		<my> pueden llamar
    -2		<my> puedo
    2		<my> pusieron
    2		<my> pusieron <the>
    -2		<my> quito ,
    2		<my> sciatica
    2		<my> va <the>
    -2		<my> ~ #
    2		<my> ~ aceite
    2		<my> ~ algo
    -2		<my> ~ as
    -2	history_injury:20	<my> ~ before
    -2		<my> ~ bit
    -2		<my> ~ book
    2	weakness:2	<my> ~ by
    -2		<my> ~ cuando
    -2		<my> ~ de
    2		<my> ~ do
    2		<my> ~ doliendo
    2		<my> ~ ducha
    2		<my> ~ encima
    -2		<my> ~ every
    -2		<my> ~ fiebre
    -2		<my> ~ fine
    2		<my> ~ giving
    -2		<my> ~ good
    -2		<my> ~ grand
    2		<my> ~ hace
    -2		<my> ~ he
    2		<my> ~ if
    -2		<my> ~ just
    -2		<my> ~ llamar
    2		<my> ~ morning
    2		<my> ~ muchisimo
    -2		<my> ~ muy
    -2		<my> ~ never
    -2		<my> ~ next
    2		<my> ~ otra
    2		<my> ~ probably
    2		<my> ~ properly
    2		<my> ~ rato
    -2		<my> ~ same
    -2		<my> ~ session
    2		<my> ~ stairs
    -2		<my> ~ tengan
    -2		<my> ~ they
    -2		<my> ~ thing
    -2		<my> ~ through
    2		<my> ~ tight
    2		<my> ~ twice
    2		<my> ~ under
    2		<my> ~ urgent
    2		<my> ~ whenever
    2		<my> ~ with
    2		<part> #
    -2		<part> , i
    2		<part> , it
    2		<part> , nothing
    -2		<part> :
    2		<part> <be> <my>
    2		<part> <be> killing
    2		<part> <be> really
    2		<part> <be> tingling
    2	weakness:44 tingling:1 saddle_numbness:-27	<part> <feel>
    -2		<part> <part> ,
    -2		<part> <part> and
    -2		<part> <the> i
    2		<part> above
    -2		<part> after <the>
    -2		<part> and <my>
    2	pregnancy_symptom:35	<part> and <part>
    -2		<part> and <side>
    -2		<part> ayer
    -2		<part> ayer ,
    2		<part> buckled
    -2		<part> but
    2		<part> derecho
    -2		<part> does
    -2		<part> does not
    -2		<part> dormida
    2		<part> dormido
    2		<part> every
    -2		<part> for
    -2		<part> for <the>
    -2		<part> gave way
    2		<part> gordo
    -2		<part> it
    2	weakness:172	<part> just
    2		<part> lol
    -2		<part> moves
    -2		<part> or
    2		<part> para
    2		<part> que no
    2		<part> really
    2		<part> since <the>
    2		<part> so
    -2		<part> too
    2		<part> weak
    -2		<part> ~ <day>
    -2		<part> ~ ahora
    -2		<part> ~ always
    2		<part> ~ as
    -2		<part> ~ at
    2		<part> ~ black
    2		<part> ~ caliente
    -2		<part> ~ car
    2		<part> ~ casi
    -2		<part> ~ cleared
    -2		<part> ~ cuenta
    -2		<part> ~ did
    2		<part> ~ dormido
    2		<part> ~ dragging
    -2		<part> ~ drive
    2		<part> ~ fizzing
    -2		<part> ~ good
    -2		<part> ~ grip
    2		<part> ~ heavy
    -2		<part> ~ home
    -2		<part> ~ honestly
    -2		<part> ~ hurt
    -2		<part> ~ imagining
    2	sharp_pain:20	<part> ~ killing
    2		<part> ~ laugh
    2		<part> ~ look
    -2		<part> ~ loose
    2		<part> ~ looser
    -2		<part> ~ mas
    -2		<part> ~ might
    -2		<part> ~ more
    2		<part> ~ move
    2		<part> ~ much
    -2		<part> ~ never
    -2		<part> ~ new
    -2	weakness:100 numbness:7 tingling:10	<part> ~ not
    2		<part> ~ off
    2		<part> ~ pins
    2		<part> ~ please
    2		<part> ~ properly
    2		<part> ~ red
    -2		<part> ~ said
    -2		<part> ~ sali
    2		<part> ~ should
    2	weakness:24	<part> ~ since
    2		<part> ~ there
    -2		<part> ~ through
    2		<part> ~ tight
    -2		<part> ~ tingled
    2		<part> ~ too
    -2		<part> ~ totally
    -2		<part> ~ touch
    2	weakness:50	<part> ~ under
    2		<part> ~ volteo
    2		<part> ~ walk
    -2		<part> ~ way
    2		<part> ~ where
    2		<part> ~ which
    -2		<part> ~ work
    2		<part> ~ yesterday
    2		<person> ,
    2		<person> , he
    -2		<person> .
    2		<person> asked <my>
    -2		<person> in
    -2		<person> on
    -2		<person> says i
    -2		<person> ~ <have>
    -2		<person> ~ <time>
    -2		<person> ~ ?
    -2		<person> ~ from
    2		<person> ~ i
    -2		<person> ~ in
    2		<person> ~ massage
    -2		<person> ~ needles
    2		<person> ~ not
    -2		<person> ~ pins
    -2		<person> ~ so
    2		<person> ~ tell
    -2		<person> ~ tingling
    2		<person> ~ you
    -2		<side> <become> now
    2		<side> <my> <part>
    -2		<side> <part> since
    -2		<side> <time> but
    -2		<side> but <become>
    2		<side> down
    -2		<side> evening
    -2		<side> evening ,
    -2		<side> good
    2		<side> i <be>
    -2		<side> now
    2		<side> numb
    2		<side> of <my>
    -2		<side> when
    2		<side> yours
    2		<side> ~ <feel>
    2		<side> ~ <side>
    -2		<side> ~ about
    2		<side> ~ and
    2		<side> ~ apart
    -2		<side> ~ at
    -2		<side> ~ by
    2		<side> ~ does
    2		<side> ~ fine
    -2		<side> ~ full
    2		<side> ~ good
    2	weakness:11	<side> ~ it
    -2		<side> ~ pins
    2		<side> ~ sudden
    2		<side> ~ tingling
    -2		<side> ~ well
    2		<the> # ,
    2		<the> # .
    2		<the> # rd
    2		<the> <count> before
    2		<the> <count> of
    -2		<the> <part> :
    2		<the> <part> <the>
    -2		<the> <part> but
    2		<the> <part> derecho
    2		<the> <part> dormido
    2		<the> <part> gordo
    2		<the> <part> para
    2		<the> <part> que
    2	severe_headache:-27	<the> <side>
    2		<the> <side> <count>
    -2		<the> <side> <time>
    -2		<the> <the> mejor
    -2		<the> <time> after
    2		<the> aceite
    2		<the> ache <have>
    -2		<the> agujetas
    -2		<the> baby
    2		<the> before
    -2		<the> bell
    -2		<the> bell when
    2		<the> best
    2		<the> better
    2		<the> bike
    2		<the> blister
    2	emergency:20	<the> boca
    2		<the> bruise
    -2		<the> chance
    -2		<the> check
    -2		<the> check ins
    -2		<the> cita <the>
    -2		<the> cold
    -2		<the> correo
    2	allergic_reaction:33	<the> cream
    2		<the> dead <part>
    2		<the> dinner
    2		<the> dinner plate
    -2		<the> drive
    -2		<the> drive home
    2		<the> electric
    -2		<the> evening ,
    -2		<the> factura
    -2		<the> film
    -2		<the> glass
    -2		<the> glass of
    -2		<the> great
    -2		<the> hives
    -2		<the> hot bath
    2		<the> hot stone
    2		<the> i
    2		<the> jar
    2		<the> kettle
    -2		<the> marathon
    -2		<the> masaje <my>
    -2		<the> masajista
    -2		<the> mejor
    -2		<the> mensaje
    2		<the> microdiscectomy
    2		<the> more ,
    2		<the> more .
    2		<the> morning ,
    -2		<the> new
    -2		<the> next <count>
    -2		<the> no
    -2		<the> numbness in
    -2		<the> numero
    -2		<the> of
    -2		<the> of <the>
    -2		<the> oficina hasta
    2		<the> orina
    2		<the> pain <have>
    -2		<the> pain i
    -2		<the> parking
    -2		<the> pelin
    2		<the> pen
    2	tingling:39	<the> phone
    2		<the> piso
    2		<the> punta
    -2		<the> rato
    -2		<the> same as
    2		<the> scan
    2		<the> seguir
    2		<the> seguir viviendo
    2		<the> semana
    -2		<the> sesion
    2	sharp_pain:176	<the> shooting
    -2		<the> single
    -2		<the> sms
    2		<the> stab
    2		<the> stabbing in
    -2		<the> stretch
    -2		<the> stroke
    2		<the> subir
    2		<the> sudden
    -2		<the> table
    2		<the> termometro
    -2		<the> therapist
    -2		<the> tingling in
    -2		<the> tingly
    2		<the> toilet
    2		<the> unico
    -2		<the> usual
    -2		<the> viernes
    -2		<the> weather
    2		<the> will
    2		<the> will not
    2		<the> worst
    -2		<the> wrong
    2	history_injury:37	<the> ~ <day>
    -2	emergency:2	<the> ~ <person>
    2		<the> ~ abajo
    -2		<the> ~ adolorida
    2		<the> ~ ago
    -2		<the> ~ almost
    -2		<the> ~ always
    -2		<the> ~ as
    -2		<the> ~ bath
    2		<the> ~ because
    -2		<the> ~ body
    -2		<the> ~ breath
    -2		<the> ~ brilliant
    -2		<the> ~ called
    2		<the> ~ casi
    -2		<the> ~ cita
    -2		<the> ~ correo
    -2		<the> ~ d
    -2		<the> ~ dia
    2		<the> ~ dice
    -2	numbness:5	<the> ~ dormida
    -2		<the> ~ driving
    -2		<the> ~ dropped
    2		<the> ~ duro
    2	history_disc:1	<the> ~ en
    2		<the> ~ encima
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
    -2		<the> ~ heavy
    -2		<the> ~ hernia
    2		<the> ~ hurts
    -2		<the> ~ ins
    -2		<the> ~ it
    -2		<the> ~ jaja
    2		<the> ~ l5
    -2		<the> ~ last
    -2		<the> ~ like
    -2		<the> ~ list
    2		<the> ~ look
    -2		<the> ~ lunes
    2		<the> ~ massage
    2		<the> ~ muerta
    2		<the> ~ nearly
    -2		<the> ~ needles
    2	numbness:18	<the> ~ never
    -2		<the> ~ normal
    2		<the> ~ ok
    -2		<the> ~ old
    -2		<the> ~ otro
    -2		<the> ~ pains
    -2		<the> ~ para
    -2		<the> ~ person
    2		<the> ~ piso
    2		<the> ~ plate
    -2		<the> ~ pusieron
    2		<the> ~ put
    -2		<the> ~ quede
    2		<the> ~ rd
    -2		<the> ~ sabria
    -2		<the> ~ said
    -2		<the> ~ saw
    -2		<the> ~ shift
    -2		<the> ~ slipping
    2		<the> ~ spinning
    2	bladder_bowel:5	<the> ~ starts
    -2		<the> ~ stiff
    2		<the> ~ stone
    2		<the> ~ stop
    2		<the> ~ take
    2		<the> ~ te
    -2		<the> ~ tender
    2		<the> ~ they
    -2		<the> ~ till
    2		<the> ~ time
    -2		<the> ~ tingling
    2		<the> ~ twice
    -2		<the> ~ usual
    2		<the> ~ viene
    2		<the> ~ viviendo
    2		<the> ~ volteo
    2		<the> ~ waking
    2		<the> ~ want
    -2		<the> ~ water
    2		<the> ~ we
    -2		<the> ~ weak
    2		<the> ~ weakness
    2		<the> ~ what
    -2		<the> ~ wine
    2		<the> ~ without
    -2		<the> ~ woke
    2		<the> ~ yes
    -2		<the> ~ yesterday
    2		<time> . .
    -2		<time> . i
    -2		<time> <be>
    -2		<time> <count> ,
    2		<time> <the>
    2		<time> ago and
    2		<time> so
    -2		<time> with
    -2	persistent_beyond_72h:8	<time> ~ <be>
    -2		<time> ~ at
    2		<time> ~ can
    -2		<time> ~ for
    -2		<time> ~ hardly
    -2	persistent_beyond_72h:33	<time> ~ i
    -2		<time> ~ it
    -2		<time> ~ just
    -2		<time> ~ lovely
    2		<time> ~ more
    -2		<time> ~ otherwise
    -2		<time> ~ pain
    2		<time> ~ soreness
    -2		<time> ~ there
    2		<time> ~ they
    -2		<time> ~ totally
    2		<time> ~ up
    -2		<time> ~ which
    -2		<time> ~ would
    2		? ~ <be>
    2		? ~ and
    2		? ~ no
    -2		? ~ tell
    -2		? ~ to
    2		? ~ yes
    2	worsening:88	a #
    -2		a baby
    -2		a bell
    2		a blister
    2		a dinner
    -2		a glass
    -2		a great
    -2		a headache
    -2		a hot
    2		a jar
    2	radiating_pain:39	a la
    -2		a light
    -2		a lo
    -2		a new
    -2		a no
    2		a numb
    -2		a que
    -2		a ring
    2		a seguir
    -2		a single
    2		a stab
    2		a stabbing
    2		a sudden
    2		a thing
    2	saddle_numbness:1	abajo
    -2		able ~ <become>
    2		able ~ since
    -2		about <my> body
    2		about ?
    2		about an
    2		about ending
    2		about ending it
    2		about numbness
    -2		about the
    -2		about ~ <be>
    2		about ~ <side>
    -2		about ~ body
    -2		about ~ figure
    2		about ~ or
    2		above
    2		above <the>
    2		above the
    2		above ~ <part>
    -2		ache ,
    2		ache <become>
    -2		ache between
    -2		ache between <the>
    2		ache has
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
    -2		adolorida
    -2		adolorida pero sin
    -2		adolorida ~ sin
    2		adormecimiento ~ <the>
    -2		after deep
    -2		after deep tissue
    2		after i <side>
    -2		after ~ .
    -2		after ~ <feel>
    -2		after ~ by
    -2		after ~ like
    2		after ~ of
    -2		after ~ tissue
    -2		after ~ to
    2		agacho
    2		again at
    -2		again ~ <my>
    2		ago and
    -2		ago ~ not
    2		aguanto
    -2		agudo : no
    -2		agudo ~ :
    -2		agujetas ~ <the>
    2		ahi ~ ,
    -2		algo ~ ,
    -2		algo ~ <the>
    -2		all good
    -2		all is
    -2		all the
    2	allergic_reaction:4	allergic
    -2		allowed
    -2		alone
    2		along <my>
    2		along <my> <part>
    2		along my
    2		along ~ <part>
    2		am afraid
    -2		am good
    -2		am just
    2		amaneci
    -2		amazing
    2		ambulancia
    2		an ambulance
    2		an electric
    -2		an emergency
    -2		an hour
    -2		and <have> not
    2		and <have> to
    2	pregnancy_symptom:15	and <my>
    2		and a
    -2		and all
    2		and for
    -2		and he did
    2		and i <have>
    2		and i do
    2		and it hurts
    -2		and loose
    -2		and not
    2		and now <my>
    2		and shaking
    -2		and since
    2		and still
    -2		and that
    2		and then
    -2		and there
    2		and ~ #
    -2		and ~ <keep>
    -2		and ~ <person>
    -2		and ~ about
    2		and ~ aches
    2		and ~ again
    2		and ~ at
    -2		and ~ carried
    -2		and ~ he
    -2		and ~ i
    2	bladder_bowel:21	and ~ it
    2		and ~ really
    2		and ~ than
    -2		and ~ thank
    2		and ~ there
    2		and ~ they
    2		and ~ thing
    2		and ~ will
    2		and ~ worse
    -2		anda
    2		andaba
    -2		anoche ~ <the>
    -2		answer
    -2		antes
    2		any better
    -2		any of
    2		any tingling
    -2		anything ,
    -2		anything like <the>
    -2		are a
    2		are numb
    2	sharp_pain:-10 radiating_pain:5 weakness:60 persistent_beyond_72h:-7	arm
    -2		arm ,
    2		arms
    2		around <my>
    2	saddle_numbness:33	around my
    2		around ~ <part>
    2		arrastro
    2		arrastro <the>
    2		arrastro ~ <part>
    2		arrastro ~ <the>
    -2		as always
    2		as anything
    -2		as ~ <have>
    2		as ~ <my>
    -2		asi que
    -2		asi ~ ,
    2		asked <my>
    2		asked <my> to
    2		asked me
    2		asked ~ numbness
    -2		asked ~ to
    2		asking .
    -2		asleep ~ ,
    -2		at <the> hospital
    -2		at <time>
    2		at l5
    -2		at night
    -2		at ~ .
    -2		at ~ <feel>
    -2		at ~ <have>
    -2		at ~ <my>
    -2		at ~ <side>
    -2		at ~ at
    -2		at ~ hospital
    2		at ~ i
    2		at ~ it
    2		at ~ morning
    2		at ~ no
    -2		at ~ today
    -2		at ~ when
    2		at ~ with
    2		atras
    -2		auto
    -2		auto reply :
    -2		auto ~ :
    -2		auto ~ i
    -2		automatica
    -2		automatica :
    -2		automatica ~ de
    -2		aviso
    -2		away from
    -2		ayer ,
    -2		ayer , ya
    2		ayer y
    2		ayer ~ ,
    2		ayer ~ que
    2		baby <be> not
    2		baby ~ kicking
    2		baby ~ since
    -2		back hurts
    2		back in
    2		badly
    2		baja <the> dolor
    -2		baja por
    -2		baja por favor
    2		baja ~ <part>
    2		baja ~ <the>
    2		baja ~ dolor
    -2		baja ~ favor
    2		baja ~ hasta
    2		bano ~ <be>
    2		bano ~ <the>
    2		barely ~ <my>
    2		bastante
    2		bathroom
    -2		be honest
    -2		because ~ ,
    2		been like
    -2		been numb
    2		been sore
    2		been thinking
    -2		before ~ in
    2		behind <my>
    2		behind my
    -2		bell
    -2		bell when
    -2		bell when you
    -2		bell ~ you
    2		below <the>
    2		below <the> <part>
    2		below the
    2		below ~ ,
    2		below ~ <part>
    -2		better than i
    -2		better ~ <have>
    2		better ~ worse
    -2		between ~ i
    -2		bien ,
    -2		bien ~ .
    2		bien ~ <be>
    -2		bien ~ en
    2		big toe
    2		bit embarrassing
    -2		bit of <the>
    -2		bit sore
    -2		bit stiff
    2		bit ~ <day>
    -2		bit ~ <part>
    -2		bit ~ out
    -2		bit ~ round
    -2		bit ~ to
    2		bit ~ when
    2		blinding
    2		blinding headache
    2		blister
    2		blisters
    2		blood
    2		blue ~ to
    2		boca y
    -2		body ~ i
    2		bone
    -2		bored
    -2		boredom
    2		both arms
    2		both hands
    2		both legs
    -2		bothered
    2		bowels
    2		breathless
    -2		broke <my> <part>
    2		broken
    -2		brought <my> to
    -2		brought ~ to
    -2		bruise ~ <my>
    -2		bruise ~ <the>
    2		bruises <side>
    2		bruises ~ <my>
    2		bruises ~ <part>
    2		buckled ~ <the>
    2		budged
    2	radiating_pain:37	bum
    2	bladder_bowel:64	bursting
    -2		but <become>
    2		but <part>
    -2		but fine
    -2		but gone
    2		but i <have>
    -2		but it <be>
    -2		but it passed
    2		but ~ <my>
    2		but ~ i
    2		but ~ of
    2		but ~ tingling
    -2		but ~ way
    -2		but ~ would
    2		buttock
    2		by <my>
    2		by my
    2		by ~ i
    2		cada vez que
    2		cada ~ <the>
    2		cada ~ peor
    2		cadera
    -2		call
    2		call <my> <part>
    2		call <my> now
    -2		call ?
    -2		call if
    -2		call the
    2		call ~ #
    -2		call ~ <the>
    2		call ~ now
    2	history_injury:52	came off
    -2		came ~ .
    -2		came ~ <be>
    2		came ~ <day>
    2	history_injury:14	came ~ <my>
    -2		came ~ and
    -2		came ~ you
    2	numbness:13 tingling:-10	can
    2		can barely
    2		can not even
    -2		can not fault
    2		can not open
    2		can not raise
    2		can not stand
    -2		can ~ <day>
    2		can ~ anything
    2		can ~ even
    -2		can ~ fault
    -2		can ~ hot
    -2		can ~ if
    -2		can ~ in
    -2		can ~ now
    2	weakness:11	can ~ on
    2		can ~ open
    2		can ~ raise
    2	sharp_pain:29	can ~ stand
    -2		can ~ tonight
    -2		can ~ you
    2		car ~ <the>
    -2		carried on
    -2		casa
    -2		casi ~ ,
    2		casi ~ en
    2		casi ~ hoy
    -2		caso de
    -2		caso ~ que
    -2		cat
    2		cerrar
    2		cerrar <the>
    2		cerrar <the> <part>
    2		cerrar el
    2		cerrar ~ <part>
    2		chair
    -2		chance
    2		change ~ <the>
    -2		check
    -2		check in
    -2		check ins
    2	sharp_pain:-12 radiating_pain:-36 numbness:-3 chest_breath:89	chest
    2		chest and
    -2		chevere
    2	fever:74	chills
    -2		chuffed
    -2		cinco
    -2		cinco dias
    -2		cita <the>
    -2		cita del
    -2		cita ~ <the>
    -2		clear
    -2		cleared ~ completely
    2		close ~ <the>
    2		cold ~ <part>
    2		come
    -2		come in
    -2		come ~ <be>
    2		come ~ <the>
    2		come ~ hives
    -2		comentarios
    -2		comentarios ~ <the>
    -2		comfortable
    -2		comments
    -2		comments ~ <my>
    -2		como despues
    -2		como nueva
    2		como un
    2		como una
    -2		como ~ <be>
    2		complain ~ <the>
    -2		complaint
    -2		completely ~ now
    2	fever:9	con
    2		con <the> dolor
    -2		con el
    -2		con los
    -2		con ~ ,
    -2		con ~ <my>
    2	weakness:21 numbness:1	con ~ <part>
    -2		con ~ pero
    -2		contact me
    -2		contento
    2		control ~ <my>
    2		cosquilleo
    2		cosquilleo ~ <part>
    2		cosquilleo ~ <the>
    -2		could <be> <the>
    -2		could i
    -2		could not <be>
    2		could not hold
    2		could not tell
    -2		could ~ <be>
    2		could ~ <become>
    -2		could ~ <part>
    2		could ~ hold
    -2		could ~ it
    -2		could ~ of
    2		could ~ off
    2		could ~ tell
    2		couple
    -2		cover <my>
    -2		cover me
    2		cramps
    -2		creo
    -2		cuando puedo
    -2		cuando ~ <the>
    -2		cuanto ~ #
    -2		cuanto ~ ?
    -2		cuanto ~ de
    -2		cuarto
    2		cuenta
    -2		cuerpo ~ <my>
    2		dan ~ <part>
    2		dark
    -2		daughter s
    -2		day after
    -2		day but
    -2		days ,
    2		days now
    2		de <count>
    -2		de dolor
    -2		de escribirme
    -2		de lo
    -2		de lujo
    -2		de que
    -2		de su
    2		de ~ .
    -2		de ~ lunes
    2		de ~ meses
    2		de ~ si
    -2		de ~ yo
    2		dead .
    -2		dead ~ <part>
    -2		dead ~ <time>
    -2		dead ~ and
    2		debilidad : no
    2		debilidad ~ .
    -2		debo hacer
    -2		debo hacer si
    -2		debo ~ <be>
    -2		debo ~ si
    -2		decirle
    2		dedo
    2		dedo gordo
    -2		dedos ,
    2		definitely
    2		del #
    -2		delete
    -2		delivery
    2		desde que
    -2		desde ~ <my>
    2		desde ~ de
    -2		desde ~ no
    2		desmaye ~ <the>
    -2		despues de
    -2		dia <be>
    -2		dia de
    -2		dia ~ ,
    -2		dia ~ <my>
    -2		dia ~ <the>
    -2		dias ~ dolor
    -2		did i
    -2		did i leave
    -2		did ~ and
    2		did ~ for
    -2		did ~ leave
    -2		did ~ you
    2		dinner plate
    -2		dio
    2		disc
    2		disc ~ ,
    -2		dizzy ,
    2		dizzy ~ <time>
    2		do <the>
    2		do ?
    -2		do if i
    -2		do not contact
    -2		do not text
    -2		do you do
    -2		do ~ <feel>
    -2		do ~ and
    2		do ~ but
    -2		do ~ contact
    -2		do ~ do
    -2		do ~ need
    -2		do ~ or
    2		do ~ see
    -2		do ~ text
    -2		do ~ there
    -2		do ~ tingling
    2		do ~ up
    -2		dog
    -2		doing ~ .
    2		dolor ,
    2		dolor de
    -2	radiating_pain:87	dolor ~ <the>
    -2		dolor ~ ?
    2		dolor ~ gracias
    2		dolor ~ insoportable
    2		dolor ~ por
    2		donde
    2		donde <my>
    2		donde <my> pusieron
    2		donde me
    2		donde ~ <the>
    2		donde ~ aceite
    2		donde ~ pusieron
    2		door
    -2		dormi como <the>
    -2		dormi ~ bebe
    -2		dormida ~ ,
    2		dos
    2		dos veces
    2	numbness:1 saddle_numbness:208	down there
    -2		down to
    -2		down to <the>
    -2		down ~ .
    2		down ~ <be>
    2		down ~ <become>
    2	sharp_pain:-45 radiating_pain:86	down ~ <my>
    2		down ~ <side>
    -2		drive ~ ,
    -2		driving ~ now
    2		dropping <my>
    2		dropping my
    2	pregnancy_symptom:2	due
    2		duele el
    -2		duele la
    -2		duele nada
    2		duele ~ de
    -2		duerme ~ <part>
    -2		duerme ~ <the>
    -2		durmio <the>
    -2		durmio el
    2		e ~ ,
    2		each <time>
    2		each day
    -2		each morning
    2		each ~ <become>
    2		ear
    2		easy
    2		eight
    2		el aceite
    2		el bano
    -2		el de
    2		el hospital
    2		el martes
    -2		el masajista
    2		el puno
    -2		el que
    2		el termometro
    2		electric ~ <my>
    2		electric ~ <part>
    -2		electric ~ <the>
    2	numbness:19	else
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
    -2		en caso
    -2		en caso de
    2		en las
    -2		en ~ :
    2	sharp_pain:12	en ~ <my>
    2	sharp_pain:11 weakness:-47 tingling:24 calf_swelling:-15	en ~ <part>
    2		en ~ bano
    -2		en ~ camilla
    -2		en ~ con
    -2		en ~ de
    2		en ~ hospital
    -2		en ~ no
    -2		en ~ noche
    -2		en ~ pero
    -2		en ~ por
    -2		en ~ que
    -2		en ~ yo
    -2		energy
    2		enorme
    -2		entregar
    -2		entregar <the>
    -2		entregar <the> mensaje
    -2		entregar ~ mensaje
    2		es como
    -2		escriban
    -2		escribirme
    2		escribo
    -2		eso ,
    -2		eso ~ <be>
    -2		estar mejor
    2		estoy
    -2		estoy bien
    2		estoy de
    -2		estoy embarazada
    2		estoy peor
    -2		even <the>
    -2		even ~ .
    -2	emergency:22	evening ,
    -2		evening .
    -2		evening ~ completely
    -2		ever ~ <the>
    2		every <count> <time>
    2		every ~ <be>
    -2		every ~ <feel>
    2		every ~ up
    2		everyone
    2		everything ~ <become>
    2		everywhere ~ <the>
    2		exactly ~ <the>
    2		excruciating
    2		expecting and
    -2		experiencing
    -2		fab
    -2		factura
    -2		factura ~ <the>
    -2		factura ~ ?
    -2		fault it
    -2		favor ~ <the>
    -2	saddle_numbness:2	feel
    -2		feel amazing
    2		feel anything
    -2		feel good
    2		feeling at
    -2		feeling fine
    -2		feeling great
    2		feels weak
    2		feet .
    -2		fell asleep
    -2		fell ~ ,
    -2		fell ~ <the>
    -2		felt better
    -2		fever ~ <the>
    2		fever ~ <time>
    2		fever ~ no
    2		fiebre ~ ,
    -2		fiebre ~ no
    -2		figure
    -2		film
    2		fine ,
    2		fine ~ i
    2		fine ~ not
    2	numbness:57	finger
    2		fingers .
    2		fire
    -2		first ,
    2		first day
    -2		first night
    2		five days
    2		flared <side>
    2		flared right
    2		flared up again
    2		flared ~ again
    2		flared ~ up
    -2		foot ,
    -2		foot has
    -2		football
    2		for <my> <person>
    -2		for <the> <time>
    -2		for <time> ,
    2		for asking .
    -2		for months
    -2		for ten
    -2	saddle_numbness:23	for the
    2		for ~ <count>
    -2		for ~ <feel>
    -2		for ~ before
    -2		for ~ but
    -2		for ~ to
    -2		forgot
    2		fortnight
    -2		found out i
    -2		found ~ .
    -2		found ~ i
    -2		four days
    -2		free for
    -2		from before
    2		from hip
    -2		from me
    2		from that
    2		from under
    2		from under <my>
    2		from you
    -2		from your
    -2		from ~ <person>
    -2		from ~ <the>
    -2		from ~ it
    2		front
    -2		fuera de
    -2		fuera ~ hasta
    2		fuerte ~ <the>
    2		fuerza
    -2		fui a
    -2		full
    -2		gave way
    2		get my
    -2		gets
    2		getting any
    -2		getting off
    2		getting worse
    -2		gimnasio
    -2		give ~ <side>
    -2		give ~ bell
    2		giving way
    2		glademoji ~ <the>
    -2		glass of
    -2		glass of wine
    -2		glass ~ wine
    -2		goes numb
    2		goes up
    2		going
    -2		going on
    2		gone ,
    -2		gone .
    2		gone and
    2		gone but
    2		gone dead
    2		gone numb
    -2		good ,
    2		good <the>
    2		good apart
    2		good apart from
    -2		good here .
    2		good ~ <become>
    -2		good ~ <have>
    2		good ~ from
    2		good ~ today
    2		got a
    2		got home
    2		got off
    -2		gracias . .
    2		gracias por preguntar
    2		gracias ~ ,
    -2		gracias ~ .
    2		gracias ~ preguntar
    2		great thanks
    2		great thanks .
    -2		great ~ <be>
    2		great ~ can
    2		great ~ thanks
    -2		grip <be>
    2		grip <the>
    2		grip the
    2		grip ~ <the>
    -2		guess
    -2		ha vuelto
    -2		hace ~ ,
    -2		hacer si
    -2		hacer si <be>
    -2		hacer ~ <be>
    -2		had a
    -2		had chest
    -2		had hives
    -2		had numbness
    -2		had one
    -2		had some
    -2		hago ~ <part>
    2		half
    2		half my
    2		halfway
    2		hands
    -2		hands ,
    -2		happily
    -2		hard to tell
    -2		hard ~ tell
    -2		hardly notice
    2	worsening:18 persistent_beyond_72h:12	has
    2	persistent_beyond_72h:44	has not
    -2		hasta <the> lunes
    -2		hasta ~ .
    -2		hasta ~ lunes
    2		have come
    2		have had
    -2		have in
    -2		have never
    2		he can not
    -2		he did
    -2		he made
    -2		he tenido
    -2		he ~ <part>
    2		he ~ <the>
    -2		he ~ about
    -2		he ~ on
    -2		he ~ to
    2		he ~ you
    2		headache ,
    -2		headache i
    2		headache ~ <part>
    2		headache ~ <side>
    2	severe_headache:35	headache ~ i
    -2		headache ~ with
    2		headed
    -2		healed
    2		heat pack
    2		heaven
    -2		heavy <part>
    -2		heavy legs
    2		help <my>
    -2		help <my> ?
    -2		here
    2		here <the>
    2		here <the> more
    2		here any
    2		hi ~ ,
    2		hi ~ .
    2		hi ~ <person>
    2		high
    -2		hip ,
    2		hip is
    -2		hips
    -2	allergic_reaction:84	hives
    2		hives ~ <my>
    2		hives ~ <part>
    2		hives ~ <the>
    -2		hizo ~ <the>
    -2		hizo ~ cuerpo
    -2		hizo ~ sobre
    2		hola
    2		hola ,
    -2		hombros
    -2		home
    -2		home ,
    -2		home ~ ,
    -2		home ~ .
    -2		home ~ <be>
    2		honestly ~ <be>
    2		honestly ~ <the>
    2		hope
    2		hora ~ duele
    2		hora ~ mas
    2		hormiguean
    2		hormiguean <the>
    2		hormiguean <the> <part>
    2		hormiguean ~ <part>
    2		hormigueo ~ :
    -2		hormigueo ~ ?
    -2		hospital ~ i
    2		hot and
    2		hot stone
    2		hot ~ <my>
    2		hot ~ <side>
    2		hot ~ cold
    2		hot ~ on
    -2		hot ~ or
    2		hour ago
    2		hour it
    2		how i
    2	self_harm:37	how ~ would
    2		hoy <be>
    -2		hoy <my>
    -2		hoy ?
    -2		hoy me
    -2		hoy ~ ayer
    -2		hoy ~ duele
    2		hoy ~ vez
    2		huge
    2	persistent_beyond_72h:2	hurting
    -2		hurting ~ ,
    -2		hurting ~ it
    -2		hurts a
    2		hurts to
    2		hurts ~ <be>
    2		hurts ~ <side>
    2		hurts ~ it
    -2	worsening:26	hurts ~ than
    2		i <be> afraid
    -2		i <be> good
    -2		i <be> just
    -2		i <be> only
    -2		i <be> out
    2		i <become> <the>
    2		i <become> off
    2		i <become> up
    2		i <have> <have>
    2		i <have> come
    -2		i <have> pins
    2		i <side> yours
    2		i check
    -2		i come
    2		i could not
    -2		i did <the>
    2		i do ?
    -2		i guess
    2		i know
    -2		i leave
    -2		i left
    2		i mean
    2		i must
    2		i need
    2		i need <the>
    2		i passed
    2		i put
    -2		i ring
    -2		i told
    2		i twist
    2		i type
    -2		i used
    -2		i used to
    -2		i walked in
    -2		i went
    -2	numbness:8	i ~ <feel>
    2	radiating_pain:9 weakness:4 numbness:19 faint_dizzy:17 self_harm:-10	i ~ <the>
    2		i ~ afraid
    2		i ~ after
    2		i ~ baby
    -2		i ~ better
    2		i ~ burning
    2		i ~ by
    2		i ~ came
    -2		i ~ done
    2		i ~ dropping
    2		i ~ fainted
    -2		i ~ find
    -2		i ~ fine
    2		i ~ grip
    2		i ~ hold
    2		i ~ hurts
    -2		i ~ imagining
    -2		i ~ know
    -2		i ~ low
    2		i ~ myself
    2		i ~ never
    -2		i ~ none
    2	self_harm:57	i ~ not
    -2		i ~ now
    -2		i ~ numb
    -2		i ~ nurse
    2		i ~ pee
    -2		i ~ please
    -2		i ~ pregnant
    -2		i ~ room
    -2		i ~ run
    2		i ~ said
    -2		i ~ same
    -2		i ~ session
    2		i ~ sick
    2		i ~ sofa
    -2		i ~ sore
    2		i ~ sure
    -2		i ~ whether
    2		i ~ winded
    2		i ~ without
    2		i ~ worse
    2		i ~ yours
    2		ice
    -2		if ~ <become>
    -2		if ~ <feel>
    -2		if ~ down
    -2		if ~ in
    2		if ~ numbness
    -2		if ~ or
    -2		if ~ stabbing
    -2		if ~ tingling
    -2		imagination
    -2		img
    -2		img #
    -2		img ~ .
    -2		img ~ jpg
    2		in <count> <part>
    2		in <the> and
    -2		in <the> pain
    2		in agony
    2	worsening:-6	in my
    2		in one
    2		in tesco
    -2		in weeks
    -2		in with <have>
    2	weakness:27 tingling:1	in ~ .
    -2		in ~ <be>
    -2		in ~ after
    -2		in ~ again
    2	history_disc:28	in ~ and
    -2		in ~ do
    -2		in ~ down
    2		in ~ e
    -2		in ~ evening
    2		in ~ for
    2		in ~ if
    -2		in ~ in
    2		in ~ morning
    -2		in ~ park
    -2		in ~ still
    2		in ~ there
    2		in ~ time
    2		in ~ waiting
    2		in ~ when
    -2		ins
    2		inside
    -2		insurance
    2		into <the>
    2		into ~ <the>
    -2		is an
    2		is back
    -2		is great
    2		is i
    -2		is normal
    2	sharp_pain:-15	is not
    2		is really
    2		is sharp
    -2		is still
    -2		is there
    2		is this
    2		is weak
    -2		is well
    2		it , <the>
    -2		it <be> <become>
    -2		it <be> <day>
    2		it <be> just
    -2		it <be> numb
    2		it <be> you
    2		it <become>
    2		it <feel>
    2		it <have>
    2		it <side>
    -2		it <the>
    -2		it but
    2		it feels
    -2		it had
    2		it has
    2		it hurts <the>
    -2		it never
    -2		it off
    2		it ~ <count>
    2		it ~ <side>
    -2		it ~ ache
    2		it ~ better
    -2		it ~ by
    -2		it ~ cold
    2		it ~ come
    -2		it ~ down
    2	numbness:62	it ~ else
    -2		it ~ ever
    2		it ~ from
    -2		it ~ good
    -2		it ~ hurting
    2		it ~ hurts
    2		it ~ not
    -2		it ~ numb
    2		it ~ off
    -2		it ~ since
    2		it ~ so
    2		it ~ someone
    2		it ~ still
    2	worsening:97	it ~ up
    -2		it ~ will
    2		it ~ you
    2		itchy ~ <the>
    -2		jajaja
    2		jar
    2		jaw
    -2		jpg
    2		just <be>
    2		just <the> bit
    2		just can
    2		just can not
    2		just will
    2		just will not
    2		just ~ <have>
    -2		just ~ <side>
    -2		just ~ <time>
    -2		just ~ know
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
    2		knife in
    2		knife in <my>
    2		knife ~ <my>
    2		knives
    2		know ~ <be>
    -2		know ~ <my>
    2		know ~ <the>
    2		l5 /
    2		l5 / s1
    2		l5 ~ s1
    2	emergency:34	la boca
    2		la cadera
    -2		la cita
    -2		la factura
    -2		la lista
    2		la muneca
    2		la orina
    2		la planta
    2		la punta
    -2		la sesion
    2		la tengo
    -2		las agujetas
    2		last night
    2		last ~ <feel>
    2		last ~ and
    2		last ~ not
    -2		late
    2	sharp_pain:-6 worsening:5 history_injury:-23 pregnancy_symptom:-8	late+a
    -2		late+achy
    2		late+afraid
    2		late+agony
    -2		late+agujetas
    -2		late+alto
    2		late+andaba
    -2		late+antes
    2		late+asleep
    2		late+baja
    2		late+bastante
    2		late+because
    2		late+before
    2		late+below
    2		late+between
    -2		late+brazo
    2		late+budged
    -2		late+buzzing
    -2		late+cada
    2		late+come
    2		late+como
    2		late+control
    -2		late+cuanto
    -2		late+cuarto
    2		late+d
    -2		late+daughter
    2		late+dead
    2	persistent_beyond_72h:63	late+dias
    2		late+did
    2		late+eso
    2		late+fortnight
    -2		late+four
    -2		late+from
    -2		late+fue
    -2		late+great
    2		late+grip
    -2		late+hace
    2		late+had
    2		late+hands
    -2		late+her
    2	worsening:45	late+hip
    2		late+honestly
    2	sharp_pain:-13 tingling:9 persistent_beyond_72h:39 faint_dizzy:-1	late+i
    2		late+ido
    -2		late+if
    2	persistent_beyond_72h:10	late+is
    2		late+kids
    -2		late+le
    -2		late+less
    2		late+lie
    -2		late+little
    -2		late+llegue
    2		late+look
    2		late+martes
    -2		late+masaje
    -2		late+massage
    -2		late+mate
    -2		late+medio
    -2		late+mejor
    2		late+mentioned
    2		late+message
    -2		late+months
    2		late+morning
    -2		late+move
    -2		late+moving
    2	persistent_beyond_72h:24	late+neck
    2		late+notch
    -2		late+notice
    -2		late+number
    2	persistent_beyond_72h:17 self_harm:30	late+one
    -2		late+osteoporosis
    -2		late+parar
    -2		late+parking
    2		late+past
    -2		late+phone
    -2		late+poco
    2		late+point
    -2		late+puedo
    2		late+pues
    -2		late+quede
    -2		late+quit
    -2		late+quito
    -2		late+report
    2		late+returned
    2		late+ribs
    -2		late+sademoji
    2		late+said
    2		late+saturday
    -2		late+say
    2	persistent_beyond_72h:38	late+semana
    -2		late+session
    -2		late+she
    -2		late+should
    -2		late+sigo
    -2		late+sister
    2		late+sit
    2		late+slept
    -2		late+solo
    -2		late+spot
    -2		late+take
    2		late+tell
    -2		late+tender
    2		late+thanks
    2	sharp_pain:-2 radiating_pain:-48 weakness:19 tingling:46 worsening:28 history_injury:-20 fever:-12 severe_headache:-5 faint_dizzy:-12	late+the
    -2		late+there
    2		late+think
    2		late+thursday
    -2		late+tight
    2		late+tingle
    -2		late+tingly
    -2		late+totally
    2		late+tres
    2		late+tried
    2	worsening:27	late+twice
    -2		late+twinge
    -2		late+un
    -2		late+ustedes
    -2		late+vanished
    2		late+veo
    2		late+verdad
    2		late+want
    -2		late+weak
    -2		late+well
    -2		late+when
    2		late+where
    -2		late+wife
    -2		late+work
    2	persistent_beyond_72h:1	late+yet
    2		later and
    2		later ~ <part>
    2		laugh
    -2		le ~ que
    2		le ~ seguir
    2		le ~ sentido
    2		le ~ viviendo
    2		leaking
    -2		leave <my>
    -2		leave ~ #
    -2		leave ~ on
    2		left arm
    2		left yours
    -2		leg ?
    -2		leg feels
    2		leg gave
    2		leg has
    2		legs are
    2		less than yesterday
    2		let
    2		let up
    2		level
    2		lie
    -2		life ~ <have>
    2		lift <the>
    2		lift the
    2		lift ~ <the>
    -2		light
    -2		like <the> light
    -2		like i <have>
    -2		like i would
    -2		like they
    -2		like to
    2		like ~ <be>
    2		like ~ <become>
    2		like ~ <count>
    -2		like ~ <have>
    -2		like ~ <the>
    2		like ~ ?
    2		like ~ and
    -2		like ~ by
    -2		like ~ dead
    -2		like ~ for
    2		like ~ it
    -2		like ~ light
    2		like ~ of
    -2		like ~ someone
    -2		like ~ to
    -2		llamar
    -2		llegue <the> <the>
    2		llevo ~ con
    -2		lo mejor
    -2		lo normal
    2		lo unico
    -2		long ~ ,
    -2		longer ~ ,
    2		look ~ .
    -2		looking
    -2		looser
    -2		los hombros
    -2		lose
    2		lot ~ it
    2		lovely massage
    2		lovely ~ ,
    2		low
    2		low ~ ,
    2		lower
    -2		luckily no
    -2		made <the>
    -2		made a
    -2		made ~ <my>
    -2		made ~ body
    -2		mailbox
    -2		make it
    -2		mal
    2		mama
    -2		manden
    2		mareada
    -2		mas que
    2		mas ~ <be>
    -2		masaje <my>
    -2		masaje me
    -2		masajista
    2		massage .
    2		massage <be> <the>
    -2		massage ~ <my>
    -2		massage ~ ?
    -2		massage ~ life
    2		massage ~ not
    2		massage ~ only
    -2		mate
    -2		may ~ ,
    -2		maybe a
    -2		maybe ~ <be>
    -2		maybe ~ bit
    2		me baja
    2		me deja
    -2		me dio
    -2		me durmio
    -2		me encuentro
    -2		me escriban
    -2		me from
    2		me ha
    2		me habia
    2		me hormiguean
    2		me in
    -2		me manden
    -2		me out
    -2		me paso
    -2		me puedo
    2		me pusieron
    -2		me senti
    -2		me the
    2		mean
    -2		meant
    -2		meant to
    -2		medio ~ <the>
    -2		meh
    -2		mejor ~ <the>
    2		menique
    2		menos ~ ,
    -2	pregnancy_symptom:7	meses
    2		meses y
    2		meses ~ <the>
    -2		message ~ .
    -2		mi cuerpo
    2		mi mama
    2		mi vida
    2		microdiscectomy
    -2		might <be> imagining
    -2		might ~ bit
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
    2		more ~ before
    2		more ~ in
    2		more ~ not
    2		more ~ now
    -2		more ~ than
    2		more ~ you
    2		morning it
    -2		morning than last
    2		morning ~ .
    2		morning ~ <have>
    2		morning ~ <the>
    2		mortified
    2		mostly
    -2		move ~ <day>
    -2		move ~ to
    -2		moves
    -2		moving
    2		much ,
    2		much as
    -2		much looser
    2		much ~ <my>
    2		much ~ ?
    2		muchisimo
    2		muerta
    2		mug
    2		muneca
    2		my big
    2		my bladder
    2		my bowels
    -2		my breast
    -2		my desk
    -2		my figure
    -2		my hand
    2		my left
    2		my lips
    2		my sciatica
    2		my skin
    2	severe_bruising:77	my whole
    2		myself <the>
    -2		nada ,
    -2		nada mas
    2		nada que
    -2		name
    2		nasty
    2		nearly ~ <part>
    2		nearly ~ in
    2		neck when
    -2		need ~ <my>
    2		need ~ <the>
    -2		needed
    -2	tingling:9	needles
    2		needles ~ .
    2		needles ~ <side>
    2	severe_bruising:3	negro
    -2		neither
    -2		neither ~ nor
    2		nerve
    -2		never <have> <the>
    -2		never had
    2		never ~ <feel>
    -2		new ~ .
    -2		next <count>
    -2		next one
    -2		next ~ .
    -2		ni hormigueo
    2		ni ~ <be>
    -2		ni ~ <part>
    -2		ni ~ en
    -2		nice ~ .
    -2		nicely
    -2		night ,
    2		night and
    2		no . hormigueo
    -2		no . numb
    2		no <be> <my>
    -2		no <be> calambritos
    -2		no <be> debilidad
    2		no <be> fuerza
    -2		no <my> escriban
    -2		no <my> manden
    2		no <the>
    2		no hace
    -2		no he tenido
    -2		no i do
    -2		no longer
    -2		no more
    -2		no nothing
    -2		no pain at
    2		no pegue
    -2		no pins
    -2		no pins and
    -2		no presento
    -2		no sabria decirle
    2		no se
    -2		no severe
    -2		no severe bruising
    2		no strength in
    -2		no tuve
    -2		no weakness
    -2		no weakness ,
    2		no ~ :
    2		no ~ <become>
    2		no ~ ?
    2		no ~ aire
    -2		no ~ breath
    -2		no ~ bruising
    2		no ~ can
    2		no ~ cerrar
    2		no ~ con
    -2		no ~ de
    -2		no ~ decirle
    2		no ~ desde
    -2		no ~ do
    -2		no ~ entregar
    -2		no ~ escriban
    -2		no ~ far
    -2		no ~ favor
    2		no ~ fuerza
    2		no ~ great
    -2		no ~ here
    2		no ~ if
    2		no ~ just
    2		no ~ levantar
    -2		no ~ like
    -2		no ~ mareos
    -2		no ~ of
    2		no ~ ojo
    2		no ~ only
    2		no ~ orinar
    -2		no ~ punzante
    2		no ~ quita
    -2		no ~ recibir
    -2		no ~ report
    2		no ~ responde
    2		no ~ sentido
    2		no ~ soreness
    2		no ~ tampoco
    -2		no ~ tenido
    -2		no ~ tingling
    2		no ~ weak
    2		non
    -2		none of <the>
    -2		none ~ .
    -2		none ~ <the>
    -2		nor
    -2		normal ,
    2		normal <the> <my>
    2		normally
    -2		not <be>
    -2		not <be> <part>
    2		not <feel> <the>
    2		not <feel> anything
    2		not budged
    -2		not contact
    -2		not contact <my>
    -2		not dizzy
    -2		not experiencing
    -2		not fault
    -2		not fault it
    2		not get
    2		not grip
    -2		not numb ,
    -2		not on
    -2		not only
    2		not open
    2		not open <the>
    2		not push
    -2		not put it
    2		not raise
    -2		not read
    2		not say it
    -2		not sharp
    2		not stand
    -2	numbness:81	not tell
    -2		not text
    2		not there
    2		not touched
    2		not wake
    2		not wake up
    2		not ~ #
    2		not ~ :
    2	numbness:11	not ~ <be>
    -2	weakness:36	not ~ <part>
    2		not ~ anything
    2		not ~ before
    -2		not ~ check
    -2		not ~ did
    2		not ~ down
    -2		not ~ good
    -2		not ~ great
    -2		not ~ he
    -2		not ~ honestly
    -2		not ~ into
    2		not ~ like
    -2		not ~ messages
    2		not ~ more
    2		not ~ morning
    2		not ~ much
    -2		not ~ myself
    -2		not ~ needles
    -2		not ~ now
    -2		not ~ or
    -2		not ~ out
    -2		not ~ pains
    2		not ~ phone
    -2		not ~ shooting
    2		not ~ thing
    -2		not ~ tingling
    2		not ~ water
    2		not ~ wee
    2		not ~ yesterday
    2		not ~ yet
    -2		nothing <side>
    -2		nothing bad
    2		nothing dramatic
    2		nothing ~ ,
    -2		nothing ~ .
    -2		nothing ~ <my>
    2		nothing ~ about
    2		nothing ~ it
    2		nothing ~ with
    2		noticed ~ <be>
    2		noticed ~ <the>
    -2		notification
    2		now <my> <part>
    2		now but
    2		now i
    2		now it
    2		now my
    2		now ~ it
    2		now ~ not
    2		now ~ still
    -2		nueva
    2		numb . well
    -2		numb <part> from
    -2		numb for
    -2		numb from
    -2		numb hands
    2		numb patch
    2		numb toe
    -2		numb with
    -2		numb with boredom
    -2		numb ~ boredom
    -2		numb ~ but
    -2		numb ~ in
    -2		numb ~ just
    -2		numb ~ nothing
    -2		numb ~ tingling
    2		numb ~ weak
    2		numb ~ well
    -2		numbness in
    2		numbness ~ <be>
    2	numbness:80	numbness ~ <part>
    2		numbness ~ <the>
    -2		numbness ~ ?
    2		numbness ~ and
    -2		numbness ~ or
    -2		numero ~ <the>
    -2		nurse ~ <count>
    -2		o ~ <the>
    2		odd
    2		of <the> <side>
    2		of <the> car
    2		of <the> sudden
    2		of a
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
    -2		of ~ before
    2		of ~ can
    2		of ~ car
    2		of ~ i
    2		of ~ life
    2		of ~ normal
    2		of ~ off
    2		of ~ sudden
    2		of ~ up
    2		of ~ when
    2		of ~ would
    2		off ,
    -2		off <the> table
    -2		off and
    -2		off in <my>
    2		off on
    -2		off this
    2		off your
    -2		off ~ ,
    2		off ~ <be>
    -2		off ~ <count>
    2		off ~ <time>
    -2		off ~ list
    2		off ~ not
    -2		off ~ table
    -2		office :
    -2		office ~ on
    -2		oficina hasta
    -2		oficina hasta <the>
    -2		oficina ~ lunes
    2		ojo
    2		ok ?
    2		ok ~ <be>
    2		ok ~ <have>
    -2		old ~ <my>
    2		on <count> <part>
    -2		on <the> sofa
    2		on <the> stairs
    2		on <time> <count>
    2		on and
    -2		on it
    2		on my
    2		on one
    -2		on shift
    -2		on your
    -2	numbness:-4	on ~ <be>
    2		on ~ <day>
    -2		on ~ ?
    -2	numbness:91	on ~ and
    -2		on ~ at
    2		on ~ did
    -2		on ~ for
    2		on ~ from
    -2		on ~ home
    2		on ~ hurts
    2		on ~ last
    -2		on ~ out
    -2		on ~ sofa
    2		on ~ stairs
    2		on ~ there
    -2	fever:1	on ~ thing
    2		on ~ with
    2		one before
    2		one calf
    2		one leg
    -2		only ~ <the>
    2		only ~ <time>
    2		only ~ in
    -2		only ~ soreness
    2		open <the> jar
    2		open a
    2		open ~ jar
    -2		or <be> <the>
    -2		or anything like
    -2		or is
    2		or ~ but
    -2		or ~ imagining
    -2		or ~ like
    2		orina
    2		osteoporosis ~ <part>
    -2		our
    -2		out i
    -2		out i <be>
    2		out in hives
    -2		out like
    -2		out like <the>
    -2		out of bed
    2		out ~ ,
    -2		out ~ :
    -2		out ~ <be>
    2	weakness:93	out ~ <my>
    -2		out ~ bed
    2		out ~ car
    2		out ~ hives
    2		out ~ i
    -2		out ~ light
    2		over <my> <part>
    2		over ~ <time>
    -2		over ~ and
    -2		over ~ i
    -2		over ~ it
    2		pad
    -2		pain ,
    -2		pain <become>
    -2		pain <have> <become>
    2		pain <the>
    -2		pain but
    -2		pain free for
    -2		pain i came
    2		pain in <the>
    2		pain just
    2		pain level
    2	sharp_pain:40	pain like
    -2		pain to
    2		pain ~ <count>
    2	sharp_pain:53	pain ~ <have>
    -2		pain ~ after
    -2		pain ~ came
    2	sharp_pain:-26 radiating_pain:39	pain ~ from
    -2		pain ~ none
    -2		pain ~ nothing
    -2		pain ~ passed
    2		pain ~ tingling
    -2		pain ~ you
    -2		painful than
    2		painful ~ <the>
    2		painful ~ <time>
    2		para ~ <the>
    2		paracetamol
    -2		paren
    -2		parking free
    2		passed ~ in
    -2		patients
    -2	chest_breath:29	pecho
    2		pegue
    2		pegue <the>
    2		pegue un
    -2		pelin
    2		pen
    -2		penny
    -2		penny ,
    -2		people
    -2		perfect
    2		pero <be>
    -2		pero <the>
    -2		pero sin
    2		pero ~ ,
    -2		pero ~ de
    2		pero ~ hormigueo
    -2		person ~ <have>
    -2		person ~ never
    2	emergency:38	phone <my>
    2		physio ~ <my>
    -2	numbness:8	pie
    2		pie no
    2	radiating_pain:30	pierna
    -2		pierna ,
    2		pies
    -2		pinchazos en
    -2		pinchazos en <the>
    -2		pins ~ <become>
    2		pins ~ <the>
    2		planta
    2		plate
    -2		please stop
    2		please ~ and
    2		please ~ i
    2		please ~ not
    -2		poco adolorida pero
    -2		poco mas
    2		poco ~ <the>
    -2		poco ~ dolor
    -2		poco ~ pero
    -2		poco ~ sin
    -2		por <the>
    2		por el
    2		por favor
    2		por preguntar
    2	radiating_pain:119	por ~ <part>
    -2		por ~ ?
    -2		possibly <the>
    2		pregnant ~ <be>
    -2		pregnant ~ <person>
    2		pregnant ~ <side>
    2		preguntar
    -2		presento
    -2		presento ~ <the>
    2		pressed
    -2		pretty
    2		prickly
    2		probably just
    -2		problems
    2		properly
    -2		puede ~ en
    -2		pueden llamar
    2		puffed
    2		puno
    2		punta
    2		punzante ~ <the>
    2	severe_bruising:69	purple
    2		pusieron <the>
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
    -2		que ~ .
    -2		que ~ <my>
    2	radiating_pain:33	que ~ <the>
    2		que ~ ayer
    -2		que ~ hace
    -2		que ~ hacer
    2		que ~ masaje
    -2		que ~ pero
    -2		que ~ y
    -2		quiero darme
    -2		quiero darme de
    -2		quiero ~ <the>
    -2		quiero ~ baja
    -2		quite
    -2		quito ,
    2		raise
    2		raise ~ <part>
    2		rash
    2		rash ~ <part>
    -2		rather not <become>
    -2		rather ~ <the>
    2		rd ~ <the>
    -2		ready
    -2		really ~ <part>
    -2		recepcion
    -2		recibir
    2		refuses
    2		refuses to
    -2		relaxed
    -2		remove me
    -2		remove ~ <the>
    -2		remove ~ from
    -2		reply :
    -2		reply : i
    -2		reply ~ <be>
    -2		reply ~ <the>
    -2		report .
    -2		report ~ .
    2		responde
    -2		respuesta
    -2		respuesta automatica
    -2		respuesta automatica :
    -2		respuesta ~ :
    -2		reverse
    -2		reverse <the>
    -2		reverse the
    -2		rico
    2		right arm
    2		right foot
    2		right leg
    2		rock hard
    2		room ~ spinning
    -2		rough
    -2		round
    -2		round the
    -2		round ~ <be>
    -2		round ~ <part>
    -2		rubbish
    2		running
    2		s all
    2		s an
    -2		s back
    2		s been
    -2		s completely
    2		s great
    2		s no
    -2		s pain
    -2	self_harm:3	s the
    2		s1
    -2		sabria decirle
    -2		sademoji
    -2		safe
    -2		said i
    2		said ~ .
    2		said ~ <become>
    -2		said ~ and
    2		sali de
    2		sali de ahi
    2		sali ~ <the>
    2		sali ~ ahi
    2		salieron ~ <the>
    -2		salir ~ <the>
    -2		same as always
    -2		same ~ it
    2		sat
    2		sat in
    2		say <the>
    2		say it <be>
    2		say ~ and
    -2		says i
    -2		says i <be>
    2		says ~ <part>
    2		sciatic
    2		sciatica <be>
    2		sciatica <have>
    2		sciatica has
    -2		sciatica ~ <have>
    -2		se fue
    2		se va
    2		see <the>
    2		see the
    -2		see ~ #
    -2		see ~ <become>
    -2		see ~ ?
    -2		segura si <be>
    -2		segura ~ <the>
    2		semana
    2		semanas ~ <the>
    2		semanas ~ bebe
    -2		send ~ <the>
    2		sensation ~ <part>
    2		sensibilidad ~ <part>
    2		sensibilidad ~ <the>
    -2		sent
    2		sentido
    2		sentido <the>
    2		sentido <the> seguir
    2		sentido a
    2		sentido ~ seguir
    2		sentido ~ viviendo
    -2		ser ~ <the>
    2		sera
    -2		sesion
    -2		sharp :
    -2		sharp : no
    -2		sharp pain ,
    2		sharp pain in
    2		sharp twinge
    2		sharp ~ <become>
    -2		sharp ~ <have>
    -2		sharp ~ <the>
    -2		sharp ~ just
    -2		sharp ~ no
    -2		sharp ~ to
    2		she <be>
    2		she s
    -2		she ~ .
    2		she ~ <part>
    -2		sheet ~ and
    2		shivers
    2		shooting ~ <my>
    2		shooting ~ in
    -2		shooting ~ on
    -2		should i call
    -2		should i do
    -2		should ~ call
    -2		should ~ do
    -2		should ~ i
    2		should ~ you
    -2		shoulder and
    2		shoulder has
    -2		shoulders feel
    -2		showed
    -2	weakness:-6 tingling:6 persistent_beyond_72h:-40	si
    -2		si <be> <my>
    -2		si <be> <the>
    -2		si <be> hormigueo
    -2		si <the>
    -2		si manana
    -2		si siento
    -2		si ~ <my>
    -2	numbness:29	si ~ <part>
    2		si ~ debilidad
    -2		si ~ dolor
    -2		siempre
    2		siento la
    -2		sign
    -2		sign ~ sign
    2		sin sensibilidad
    -2		sin ~ <the>
    2		sin ~ que
    -2		since .
    2		since <the> morning
    -2	worsening:35	since i
    2		since lunch
    2		since monday
    2		since this
    2		since you did
    2		since your
    2		since ~ .
    -2		since ~ and
    2		since ~ did
    2		since ~ morning
    2		since ~ off
    2		since ~ table
    2		since ~ up
    -2		single
    2		sitting
    2		size
    2		size of
    2		size of <the>
    -2		sleep ~ <time>
    2		sleep ~ it
    -2		slept ~ dead
    2		slight ~ <part>
    -2		slight ~ <the>
    -2		slightly
    2		slipped
    2		slipped disc
    2		slipped ~ in
    -2		slipping
    -2		slipping and
    -2		slot
    -2		small ~ <part>
    -2		small ~ on
    -2		so ~ :
    -2		so ~ but
    -2		so ~ off
    -2		sobre <the>
    -2		sobre <the> cuerpo
    -2		sobre mi
    -2		sobre ~ cuerpo
    2		solo
    2		solo <the>
    -2		some tingling
    2		someone <be>
    2		someone ~ <part>
    2		something ~ <the>
    2		sore as
    -2		sore but no
    2		sore ~ #
    2		sore ~ <be>
    2		sore ~ <my>
    -2		sore ~ fine
    -2		soreness
    -2		soreness <be>
    -2		soreness is
    2		soreness ~ ,
    2		soreness ~ <part>
    2		soreness ~ <the>
    2		soreness ~ ?
    -2		soreness ~ down
    -2		soreness ~ it
    2		soreness ~ not
    2		sorer ~ than
    -2		sorry who
    -2		sorry who <be>
    2		soy <the>
    2		soy <the> <person>
    2		soy ~ <person>
    2		spinning
    -2		spot on
    2		stabbing in
    -2		stabbing ~ ,
    -2		stabbing ~ <become>
    2		stabbing ~ <part>
    -2		stabbing ~ ?
    -2		stairs ~ <my>
    2	weakness:52	stand on
    2		stand ~ <part>
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
    2		still in pain
    2		still painful
    2		still ~ ,
    -2		still ~ <have>
    2		still ~ <time>
    2		still ~ as
    -2		still ~ bit
    2		still ~ pain
    2		stood
    2		stood ~ <the>
    -2		stop stop
    2		stop ~ ,
    -2		stop ~ and
    2		stop ~ it
    -2		stopped
    2		strength in <my>
    2		strength ~ <side>
    -2		strong
    2		struggling to
    2		sure it
    2	numbness:23	switched
    2		swollen and
    -2		table ~ <count>
    -2		table ~ <the>
    -2		table ~ passed
    2	self_harm:22	tablets
    2		tacto
    -2		take <my>
    -2		take <my> off
    -2		take me
    2		take ~ ,
    -2		take ~ list
    -2		take ~ off
    -2		talk
    -2		tampoco
    2		te
    2		te ~ <the>
    -2		tell <the>
    2		tell you
    -2		tell ~ it
    -2		telling
    2		ten
    -2		tender when
    -2		tender when i
    -2		tender ~ ,
    -2		tender ~ but
    -2		tengo debilidad
    2		tengo el
    2		tengo fuerza
    2		tengo un
    -2		tenia
    -2		tenido
    -2		tenido ~ <part>
    2		termometro
    2		tesco
    -2		text
    -2		texting
    2		texts ~ i
    -2		than
    2		than <the> <count>
    2		than ~ .
    2		than ~ <count>
    2		than ~ but
    2		than ~ it
    2		thank ~ <be>
    2		thanks ~ .
    2		thanks ~ <my>
    2		thanks ~ good
    2		thanks ~ in
    2		thanks ~ you
    2		that hand
    2		that i
    2		that s
    -2		that stretch
    2		that will
    2		the best
    -2		the cold
    -2		the doctor
    -2		the drive
    2		the feeling
    2		the fingertips
    -2		the first
    -2		the gym
    2	allergic_reaction:56	the heat
    -2		the hives
    2	allergic_reaction:24	the hot
    2		the kettle
    2		the knee
    -2		the leg
    2		the minute
    -2		the number
    -2		the one
    -2		the parking
    2		the phone
    2		the ribs
    2		the right
    2		the room
    2		the stabbing
    -2		the therapist
    2		the toilet
    2		the ward
    -2		the weather
    2		the worst
    -2		the wrong
    -2		then ~ <be>
    2		then ~ <my>
    2		then ~ <time>
    2		there ,
    -2		there <be> no
    -2		there <be> pain
    -2		there <the>
    2		there ~ .
    -2		there ~ <be>
    2		there ~ <become>
    -2		there ~ at
    2		there ~ it
    -2		there ~ no
    -2		there ~ not
    -2		there ~ stabbing
    2		there ~ there
    -2		there ~ tingling
    -2		these check
    2		they
    -2		they would
    2		they ~ <keep>
    -2		thing after
    -2		thing that
    2		thing ~ <have>
    2		thing ~ to
    2		thinking ~ <side>
    2		thinking ~ it
    -2		this list
    -2		this time
    2		thought ~ would
    2		three times
    2		throbbing
    -2		through ~ <time>
    -2		through ~ and
    -2		through ~ of
    2		thumb is
    -2		tienen
    -2		tienen ~ <the>
    -2		tiesa
    2		tight
    -2		tight ~ ,
    -2		tight ~ <part>
    -2		time ,
    -2		time ~ <have>
    2		time ~ <side>
    -2		time ~ i
    2		tingle ~ ,
    -2		tingled ~ <the>
    -2	numbness:-10 tingling:1	tingling
    2		tingling <have>
    -2		tingling ~ ,
    2		tingling ~ <be>
    -2		tingling ~ <my>
    -2		tingling ~ <time>
    2		tingling ~ do
    -2		tingling ~ it
    -2		tingling ~ just
    2		tingling ~ weakness
    -2		tingly ~ <be>
    -2		tiny bit
    -2		tip
    -2		tip <side>
    -2		tip top
    -2		tired
    2	fever:4	tiritando
    -2		to <be> honest
    -2		to <keep>
    -2		to <the> <time>
    -2		to a
    -2		to book
    2		to breathe
    -2		to keep
    2		to knee
    -2		to know
    2		to pee
    -2		to send
    2		to sit
    2		to write
    2		to ~ <become>
    -2		to ~ again
    2		to ~ because
    2		to ~ before
    2		to ~ e
    -2		to ~ honest
    -2		to ~ nothing
    2		to ~ numb
    2		to ~ pain
    2		to ~ which
    2		to ~ with
    2		todavia <my>
    2		todavia <my> duele
    2		todavia me
    -2		todavia ~ <part>
    -2		todavia ~ <the>
    2		todavia ~ duele
    -2		today .
    2		today <be> <the>
    -2		today i
    2		today is
    2		today it
    2		today it <be>
    -2		today nothing
    -2		today than
    2		today ~ #
    2		today ~ <day>
    -2		today ~ <my>
    2		today ~ <part>
    2		today ~ again
    2		today ~ so
    -2		todo ok
    2		toes feel
    2		toilet
    2		told ~ <part>
    -2		tomar
    -2		tomorrow
    -2		tomorrow ?
    2		tomorrow ~ i
    -2		tonight ~ <be>
    -2		too much
    -2		too ~ ,
    -2		took <my>
    -2		took <the>
    -2		took ~ <the>
    -2	calf_swelling:1	touch
    2		touch ~ and
    -2		touched
    -2		touched me
    -2		traia ~ <be>
    -2		traia ~ <my>
    -2		treat
    2		tree
    2		tres
    2		trouble ~ i
    2		trying
    -2		turned
    -2		turno
    2	tingling:9	tv
    2		tv static
    2		twice
    2		twice <the>
    2		twice the
    2		twice today
    -2		twice ~ <be>
    -2		twice ~ <my>
    2		twice ~ <side>
    -2		twinge
    2		twist
    2		type <the>
    2		type this
    -2		un pelin
    -2		uncomfortable
    -2		undeliverable
    -2		undeliverable :
    2		under <my> <part>
    2	weakness:59	under me
    2		under my
    2		under ~ <part>
    2		under ~ <the>
    2		unico
    2		until ~ ,
    2		up .
    2		up again
    -2		up by
    2		up from <the>
    2		up in hives
    2		up the
    2		up ~ <be>
    2		up ~ <become>
    2		up ~ <count>
    2		up ~ <side>
    2		up ~ every
    2		up ~ hives
    2		up ~ last
    -2		up ~ no
    -2		up ~ nothing
    -2		up ~ since
    2		up ~ would
    -2		up ~ yesterday
    2		useless
    2		ustedes ~ que
    2		va ~ <the>
    2		veces
    -2		ver
    -2		very well
    -2		very ~ .
    2		vez que
    -2		vez ~ <part>
    2		vez ~ mas
    2		viene
    -2		viernes
    2		volteo
    -2		volver
    -2		volver <the>
    2		voy
    2		voy ~ <the>
    -2		vuelto
    2		wake up tomorrow
    2		wake ~ tomorrow
    2		waking
    2		waking up
    -2		walk ~ ,
    -2		walked ~ with
    -2		want ~ <the>
    2		warning
    -2		was ,
    -2		was a
    2		was great
    2		was on
    2		wash
    2		waters ~ <the>
    2		way ~ it
    2		we
    2		weak ~ .
    -2		weak ~ <be>
    -2		weak ~ not
    -2		weakness ,
    2		weakness ~ <my>
    -2		wednesday ,
    2	persistent_beyond_72h:87	week
    -2		week .
    2		week and
    2	pregnancy_symptom:25	weeks
    2		well ~ <be>
    2		well ~ <have>
    2		well ~ it
    -2		went weak
    2		wet ~ <the>
    2		what ~ in
    -2		what ~ not
    2		when i <become>
    -2		when i <side>
    2		when i bend
    2		when i cough
    2		when i lie
    2		when i need
    -2		when i saw
    2		when i walk
    -2		when would
    -2		when you <have>
    2		when ~ <my>
    2		when ~ <part>
    -2		when ~ <time>
    2		when ~ bend
    2		when ~ cough
    2		when ~ lie
    2		when ~ loo
    -2		when ~ to
    2		when ~ walk
    -2		when ~ worry
    2		where i
    -2		where ~ <become>
    2		where ~ hot
    2		which <be> not
    -2		which ~ <be>
    -2		which ~ <side>
    2		which ~ not
    2		who <have>
    -2		who is
    -2		who ~ <the>
    2		who ~ you
    2		whole hand
    -2		wife s
    -2		will not <be>
    2		will not <become>
    2		will ~ <become>
    -2		will ~ <my>
    -2		will ~ ?
    2		will ~ stop
    2		winded
    -2		wine
    2		wipe ~ <the>
    -2		wish
    -2		with <have>
    -2		with <my> <part>
    2		with <the> <part>
    -2		with boredom
    -2		with has
    -2		with how
    -2		with my
    -2		with that
    2		with ~ <count>
    2		with ~ <side>
    -2		with ~ ?
    2		with ~ he
    -2		with ~ in
    -2		with ~ not
    -2		with ~ on
    2	sharp_pain:14	with ~ pain
    -2		with ~ she
    -2		with ~ to
    -2		without ~ .
    -2		woke up
    2		woke ~ <the>
    2		woke ~ with
    2		woken up
    2		woozy
    -2		work ~ so
    -2		worked
    2		worked on it
    -2		worked ~ <the>
    2		worked ~ it
    2		worry
    2		worry ?
    2		worse and
    2		worse and worse
    -2		worse than when
    -2		worse ~ ,
    -2		worse ~ <time>
    2		worse ~ better
    -2		worse ~ when
    2		worst headache
    2		worst ~ ever
    2		worth
    2		would <be>
    -2		would <the>
    -2		would a
    -2		would been
    -2		would had
    -2		would i
    -2		would massage
    2		would not say
    -2		would you
    -2		would ~ <become>
    -2		would ~ and
    2		would ~ not
    -2		would ~ or
    2		would ~ up
    -2		would ~ worry
    2		write
    2		writing for
    2		writing for <my>
    2		writing ~ <my>
    2		writing ~ <person>
    -2		wrong ~ ,
    2		wrong ~ .
    -2		wrong ~ <have>
    -2		wrong ~ never
    -2		y con
    2		y eso
    -2		y por
    2		y que
    -2		y se
    2		y todavia
    -2		y ya
    -2		y ~ ?
    2		y ~ de
    2	radiating_pain:16	y ~ en
    -2		y ~ eso
    -2		y ~ masaje
    2		y ~ ni
    2		y ~ pero
    2		y ~ poquito
    2		y ~ volvio
    -2		y ~ ya
    -2		ya <be> <my>
    -2		ya <the>
    -2		ya casi
    -2		ya ~ <feel>
    2		ya ~ bien
    -2		ya ~ dolor
    -2		ya ~ en
    2		ya ~ y
    -2		ye
    -2		year
    2		yes , <part>
    2		yes ~ ,
    -2		yesterday ,
    -2		yesterday and
    2		yesterday ~ ,
    2		yesterday ~ .
    2		yesterday ~ <part>
    2		yesterday ~ can
    -2		yesterday ~ now
    2		yesterday ~ there
    -2		you <be> <the>
    -2		you <have> <the>
    -2		you <side>
    -2		you and
    2		you asked
    2		you asked about
    -2		you do
    2		you for <the>
    2		you know
    2		you on
    2		you on <day>
    -2		you to
    -2		you ~ #
    2		you ~ :
    -2		you ~ <day>
    -2		you ~ <side>
    2		you ~ he
    -2		you ~ him
    2		you ~ now
    2		you ~ numb
    2		you ~ numbness
    2		you ~ there
    -2		you ~ they
    -2		you ~ up
    2		yours
    2		zap
    2		zap ~ <part>
    -1		# ~ <feel>
    1	worsening:113	, now
    -1	tingling:-30	, ~ and
    1		, ~ hard
    -1		. <side>
    1		/^acc/
    1		/^acei/
    -1		/^as/
    -1		/^blad/
    1	worsening:8	/^day$/
    1		/^defi/
    1		/^enc/
    1		/^esa/
    1		/^get$/
    1	sharp_pain:22 weakness:14 self_harm:-7	/^gi/
    1		/^har/
    1		/^pinc/
    -1		/^sad/
    -1		/^stro/
    -1	calf_swelling:6	/^tha/
    1		/acc/
    1		/acei/
    1		/aceit/
    1	sharp_pain:13 tingling:-48 persistent_beyond_72h:-6 saddle_numbness:-54	/ain$/
    1	history_injury:36 chest_breath:-71	/ast$/
    1		/aus/
    1	chest_breath:32	/avi/
    1		/bel/
    1		/ceit/
    1		/ceite/
    1	chest_breath:56	/cho/
    1	saddle_numbness:17	/dead$/
    1		/defi/
    1		/dropp/
    -1	sharp_pain:29 radiating_pain:-23 numbness:15 saddle_numbness:-3	/ear/
    -1		/eck/
    1		/eigh/
    1		/eite$/
    1		/eite/
    1		/ently/
    -1		/eres/
    -1		/esper/
    -1		/gai/
    -1		/gain/
    1	allergic_reaction:27	/gue$/
    1	sharp_pain:-13 radiating_pain:-42 weakness:14 history_injury:-7 bladder_bowel:-8 saddle_numbness:-45 fever:-44 severe_headache:-25 allergic_reaction:-1 emergency:-14	/han/
    1		/hard/
    1		/incha/
    1	sharp_pain:-11 tingling:27	/les/
    -1		/leve/
    -1		/lose$/
    -1		/lose/
    -1	numbness:3	/mal/
    -1		/manos/
    -1	sharp_pain:17	/mir/
    1		/ncia$/
    -1	sharp_pain:-17 radiating_pain:2 persistent_beyond_72h:11 fever:5 faint_dizzy:4	/ning/
    1		/nit/
    -1		/noth/
    1		/nth$/
    1	radiating_pain:-6 weakness:-18 calf_swelling:-9	/omo/
    1	sharp_pain:-23 tingling:-2 worsening:-3 emergency:10	/one$/
    1		/onth$/
    1		/oppi/
    1	weakness:44	/oppin/
    1	worsening:15	/para$/
    1		/pinc/
    1		/pinch/
    1		/rade$/
    1		/resp/
    1	severe_bruising:1	/reto/
    -1		/rked$/
    -1		/rked/
    1	weakness:-3 persistent_beyond_72h:-4	/rse/
    -1		/ssi/
    -1		/tely$/
    -1		/tely/
    -1	sharp_pain:3 allergic_reaction:-3	/tha/
    1	bladder_bowel:27	/tho/
    1	worsening:-14	/tly$/
    1	worsening:-1	/tly/
    1	sharp_pain:1	/uant/
    1		/urb/
    1		: ~ ,
    -1		: ~ <my>
    -1		<be> <be> <the>
    1		<be> great
    -1		<be> ronchas
    1		<be> ~ lot
    1		<be> ~ mas
    1		<become> home
    -1	numbness:19	<have> <be>
    1		<have> no strength
    -1		<my> ~ gave
    1		<part> <side> <the>
    1		<part> ~ by
    -1	radiating_pain:55	<part> ~ now
    1		<the> poquito
    -1		<the> ~ brought
    -1	numbness:28 self_harm:13	<the> ~ on
    1		<the> ~ where
    1	history_injury:3	<time> ~ <part>
    1		aceite
    -1		again ~ <be>
    -1		all fine
    1		could ~ for
    1	worsening:15	day
    1	radiating_pain:-8 saddle_numbness:15	dead
    -1		feel great
    -1		forgot to
    1	chest_breath:64	get
    -1		headache ~ <have>
    -1		hives ~ <become>
    1	numbness:33	in ~ not
    1	numbness:81	it <be> not
    -1		late+gave
    -1		manos
    1		month
    -1		much ~ than
    1		never ~ <the>
    -1		no noto
    -1		no ~ fiebre
    -1		or ~ pain
    -1		pero yo
    1		pins ~ <part>
    1		que <be> <my>
    1		sore ,
    -1		the arm
    -1		tingling ~ none
    -1	worsening:16	to ~ ,
    1		to ~ <person>
    1		un poquito
    -1		way ~ <my>
    -1		y no <be>
    1		you ~ about
    0	pregnancy_symptom:154	# semanas
    0	sharp_pain:12 persistent_beyond_72h:-13	# ~ .
    0	pregnancy_symptom:12	# ~ <become>
    0	fever:1	# ~ thing
    0	numbness:12	, left
    0	sharp_pain:44	, sharp
    0	sharp_pain:-26 weakness:4	, ~ .
    0	persistent_beyond_72h:44 emergency:58	, ~ <person>
    0	history_injury:33	, ~ duele
    0	weakness:22 numbness:-68	, ~ in
    0	tingling:52	, ~ of
    0	sharp_pain:61 persistent_beyond_72h:-31	, ~ pain
    0	persistent_beyond_72h:-24	/^ab/
    0	self_harm:10	/^abo/
    0	worsening:14	/^af/
    0	sharp_pain:8	/^agu/
    0	history_injury:44	/^ahor/
    0	sharp_pain:-21 weakness:-2	/^all/
    0	allergic_reaction:45	/^amp/
    0	allergic_reaction:61	/^ampo/
    0	tingling:104	/^ants/
    0	weakness:-5 numbness:-4 tingling:-15 persistent_beyond_72h:-26 history_disc:9 saddle_numbness:30 chest_breath:-6 severe_headache:-11 emergency:-3	/^ba/
    0	history_disc:26 saddle_numbness:5	/^bac/
    0	weakness:-1 history_disc:6	/^back/
    0	bladder_bowel:13	/^bed$/
    0	tingling:15	/^bee/
    0	persistent_beyond_72h:13	/^been/
    0	persistent_beyond_72h:3	/^bet/
    0	persistent_beyond_72h:22	/^bett/
    0	bladder_bowel:25	/^bow/
    0	sharp_pain:-6 weakness:74	/^bra/
    0	weakness:9	/^braz/
    0	radiating_pain:-7 weakness:-32	/^bru/
    0	weakness:11	/^bue/
    0	history_disc:85	/^bul/
    0	tingling:15	/^but$/
    0	weakness:12 tingling:1	/^but/
    0	radiating_pain:41	/^butt/
    0	severe_headache:4	/^cab/
    0	severe_headache:48	/^cabe/
    0	history_injury:3	/^cai$/
    0	history_injury:9	/^cai/
    0	calf_swelling:23	/^cali/
    0	emergency:88	/^call/
    0	sharp_pain:16	/^cat/
    0	persistent_beyond_72h:33	/^cin/
    0	severe_bruising:30	/^colo/
    0	sharp_pain:-50 osteoporosis:-6	/^con/
    0	weakness:-6	/^cor/
    0	allergic_reaction:54	/^cre/
    0	allergic_reaction:24	/^crea/
    0	saddle_numbness:103	/^cro/
    0	sharp_pain:21 numbness:-4	/^cu/
    0	bladder_bowel:5	/^darm/
    0	sharp_pain:2	/^del/
    0	osteoporosis:81	/^dens/
    0	persistent_beyond_72h:33	/^dia/
    0	history_disc:5	/^disc/
    0	numbness:29	/^dorm/
    0	sharp_pain:-55 weakness:27 numbness:-41 bladder_bowel:55 chest_breath:-1 emergency:67	/^dr/
    0	numbness:12 tingling:1	/^duer/
    0	sharp_pain:-2 tingling:-58 persistent_beyond_72h:-10 severe_bruising:34	/^en/
    0	numbness:37 saddle_numbness:6	/^ent/
    0	saddle_numbness:103	/^entr/
    0	numbness:99	/^entu/
    0	sharp_pain:6 weakness:-31 numbness:-2	/^est/
    0	worsening:7	/^eve/
    0	faint_dizzy:182	/^fain/
    0	tingling:40	/^fall/
    0	numbness:12	/^fin/
    0	sharp_pain:-13 weakness:10 worsening:-54 severe_headache:-13 faint_dizzy:-29	/^fo/
    0	weakness:24	/^fol/
    0	chest_breath:15	/^ga/
    0	weakness:18	/^gav/
    0	numbness:-27 worsening:16 persistent_beyond_72h:-11 self_harm:-13	/^ge/
    0	persistent_beyond_72h:-1	/^get/
    0	radiating_pain:5	/^glu/
    0	sharp_pain:-25 radiating_pain:20 weakness:-6 worsening:38 persistent_beyond_72h:-28 osteoporosis:-2 bladder_bowel:-6 severe_headache:-12 allergic_reaction:-25	/^go/
    0	numbness:-48	/^gro/
    0	saddle_numbness:15	/^groi/
    0	radiating_pain:12	/^hast/
    0	radiating_pain:-5 weakness:-10 bladder_bowel:9	/^have/
    0	chest_breath:12	/^hear/
    0	sharp_pain:18	/^hon/
    0	osteoporosis:53	/^hue/
    0	osteoporosis:31	/^hues/
    0	tingling:131	/^hum/
    0	numbness:-4	/^inn/
    0	sharp_pain:33	/^ins/
    0	sharp_pain:126	/^jo/
    0	tingling:-7 persistent_beyond_72h:15	/^ju/
    0	persistent_beyond_72h:28	/^jue/
    0	weakness:3 numbness:-4	/^las$/
    0	sharp_pain:13	/^lati/
    0	bladder_bowel:1	/^lea/
    0	osteoporosis:7	/^lean/
    0	sharp_pain:9	/^lev/
    0	sharp_pain:12 emergency:-9	/^lik/
    0	sharp_pain:-1	/^ll/
    0	sharp_pain:-1	/^lla/
    0	bladder_bowel:26	/^lle/
    0	worsening:8	/^lu/
    0	worsening:84 persistent_beyond_72h:-10	/^mas$/
    0	sharp_pain:-66 weakness:-16 tingling:-15 persistent_beyond_72h:-25	/^mas/
    0	history_injury:7	/^mass/
    0	calf_swelling:21	/^mea/
    0	radiating_pain:-27 numbness:-33 pregnancy_symptom:32 saddle_numbness:-6 calf_swelling:-20 fever:-15	/^mo/
    0	history_injury:44 pregnancy_symptom:12	/^mont/
    0	severe_bruising:54	/^mora/
    0	history_injury:47	/^moto/
    0	emergency:11	/^mou/
    0	weakness:26	/^move/
    0	sharp_pain:14	/^muc/
    0	numbness:24	/^muer/
    0	numbness:7	/^mus/
    0	sharp_pain:9	/^nec/
    0	numbness:-1 history_injury:3	/^neck/
    0	weakness:-1	/^need/
    0	bladder_bowel:42	/^nev/
    0	bladder_bowel:54	/^neve/
    0	sharp_pain:-6 radiating_pain:-2 weakness:-9 numbness:1 tingling:-12 worsening:-7 persistent_beyond_72h:1 saddle_numbness:-12 chest_breath:-23 calf_swelling:-19 fever:-10 severe_headache:-30 faint_dizzy:-50 allergic_reaction:-61 severe_bruising:-44 self_harm:-1	/^no/
    0	sharp_pain:-6 radiating_pain:-2 tingling:-4 worsening:-10 persistent_beyond_72h:-13 history_disc:-14 osteoporosis:-5 pregnancy_symptom:-5 bladder_bowel:12 saddle_numbness:10 fever:-33 emergency:-13	/^not/
    0	severe_headache:35	/^nowh/
    0	radiating_pain:-48 weakness:-49 numbness:38 tingling:-31 worsening:-28 persistent_beyond_72h:-10 history_injury:-5 osteoporosis:-16 pregnancy_symptom:-52 fever:-13 allergic_reaction:-20 emergency:-46 self_harm:-24	/^nu/
    0	history_injury:-6 calf_swelling:22	/^on/
    0	sharp_pain:12	/^only/
    0	history_disc:139	/^oper/
    0	osteoporosis:90	/^ost/
    0	sharp_pain:-1 osteoporosis:123	/^oste/
    0	saddle_numbness:1	/^pape/
    0	numbness:23 saddle_numbness:131	/^part/
    0	sharp_pain:-13 radiating_pain:-10 numbness:-10 tingling:-55 persistent_beyond_72h:-23 pregnancy_symptom:-6 saddle_numbness:40 fever:-5 faint_dizzy:-48 emergency:-57	/^pe/
    0	saddle_numbness:7	/^peei/
    0	sharp_pain:-10	/^pho/
    0	sharp_pain:1	/^pick/
    0	allergic_reaction:10	/^pied/
    0	weakness:-5 numbness:-18 pregnancy_symptom:35 faint_dizzy:-32	/^po/
    0	bladder_bowel:202	/^poo/
    0	weakness:8	/^pow/
    0	pregnancy_symptom:78	/^pre/
    0	pregnancy_symptom:15	/^preg/
    0	numbness:2	/^pul/
    0	weakness:20	/^rai/
    0	allergic_reaction:143	/^ras/
    0	numbness:7 tingling:55	/^rato/
    0	history_injury:26	/^rea/
    0	weakness:16	/^rod/
    0	weakness:35	/^rodi/
    0	calf_swelling:7	/^roja/
    0	allergic_reaction:3	/^ron/
    0	faint_dizzy:6	/^room/
    0	pregnancy_symptom:22	/^she$/
    0	severe_headache:8	/^sick/
    0	saddle_numbness:1	/^sie/
    0	worsening:-1 bladder_bowel:3 calf_swelling:-1 emergency:-1	/^sin/
    0	sharp_pain:23	/^ske/
    0	sharp_pain:21	/^skew/
    0	severe_headache:10	/^sku/
    0	severe_headache:8	/^skul/
    0	weakness:21	/^sla/
    0	weakness:120	/^slap/
    0	emergency:54	/^slu/
    0	emergency:17	/^slur/
    0	worsening:68	/^sno/
    0	worsening:32	/^snow/
    0	tingling:-10 persistent_beyond_72h:35	/^sor/
    0	tingling:10	/^spa/
    0	emergency:31	/^spe/
    0	pregnancy_symptom:8	/^spo/
    0	pregnancy_symptom:27	/^spot/
    0	history_injury:14	/^spr/
    0	weakness:13	/^sque/
    0	radiating_pain:-14 weakness:23 numbness:-27 tingling:-14 worsening:-19 persistent_beyond_72h:-11 history_disc:-23 history_injury:-59 osteoporosis:-13 saddle_numbness:-30 fever:-42 severe_headache:-29 severe_bruising:-22 emergency:-39	/^st/
    0	sharp_pain:96 tingling:-13 chest_breath:-20	/^stab/
    0	faint_dizzy:1	/^stan/
    0	numbness:36 worsening:-5 persistent_beyond_72h:38	/^sti/
    0	sharp_pain:-10 weakness:14	/^su/
    0	self_harm:45	/^tab/
    0	radiating_pain:25 tingling:8	/^that/
    0	sharp_pain:-1 tingling:-2 worsening:2 persistent_beyond_72h:-9 history_injury:-2 osteoporosis:-31 pregnancy_symptom:-3 severe_bruising:-5 emergency:-11	/^the$/
    0	sharp_pain:-4 numbness:-5	/^toda/
    0	faint_dizzy:40	/^todo/
    0	allergic_reaction:12	/^too/
    0	radiating_pain:5 weakness:14 tingling:-22	/^tr/
    0	radiating_pain:113	/^trav/
    0	faint_dizzy:17	/^vis/
    0	worsening:3	/^volv/
    0	emergency:61	/^wai/
    0	emergency:33	/^wait/
    0	weakness:29 faint_dizzy:13	/^wal/
    0	self_harm:7	/^want/
    0	fever:83	/^war/
    0	emergency:21	/^ward/
    0	bladder_bowel:3	/^wat/
    0	weakness:52	/^wea/
    0	numbness:20	/^wear/
    0	chest_breath:110	/^whee/
    0	chest_breath:11	/^win/
    0	self_harm:25	/^woul/
    0	numbness:33 history_disc:2 history_injury:-27	/^ye/
    0	sharp_pain:45	/^zin/
    0	sharp_pain:17	/^zing/
    0	saddle_numbness:28	/^zo/
    0	saddle_numbness:42	/^zon/
    0	saddle_numbness:2	/^zona/
    0	saddle_numbness:5	/abajo/
    0	sharp_pain:44	/abb/
    0	severe_headache:19	/abez/
    0	severe_headache:67	/abeza/
    0	allergic_reaction:22	/abio/
    0	allergic_reaction:15	/abios/
    0	sharp_pain:5	/able$/
    0	tingling:14 self_harm:4	/abou/
    0	self_harm:13	/about/
    0	weakness:-17	/ace$/
    0	bladder_bowel:16	/acer$/
    0	bladder_bowel:14	/acer/
    0	weakness:-13 numbness:-31 pregnancy_symptom:-7 calf_swelling:-36	/ack$/
    0	faint_dizzy:76	/acke/
    0	faint_dizzy:69	/acked/
    0	severe_headache:6	/adac/
    0	severe_headache:25	/adach/
    0	bladder_bowel:69 saddle_numbness:32	/add/
    0	saddle_numbness:3	/addle/
    0	weakness:1	/aga/
    0	sharp_pain:64	/agge/
    0	saddle_numbness:16	/agina/
    0	sharp_pain:43 numbness:-10	/agu/
    0	history_injury:22	/ailbo/
    0	weakness:8	/ake$/
    0	allergic_reaction:51	/ald/
    0	sharp_pain:28	/alg/
    0	sharp_pain:-30 allergic_reaction:65	/ali/
    0	weakness:23	/alk/
    0	weakness:-15	/all$/
    0	sharp_pain:-5 radiating_pain:-40 weakness:-2 tingling:-7 worsening:8 persistent_beyond_72h:-52 history_injury:2 self_harm:-4	/all/
    0	sharp_pain:-2 weakness:-4 emergency:56	/ame/
    0	allergic_reaction:5	/ampol/
    0	pregnancy_symptom:13	/anas$/
    0	fever:2	/ando$/
    0	fever:10	/ando/
    0	sharp_pain:-7 bladder_bowel:-43	/ant$/
    0	worsening:61	/ante/
    0	sharp_pain:27	/anto$/
    0	numbness:-3 tingling:2	/ants$/
    0	numbness:-22	/ants/
    0	numbness:-14	/aps/
    0	severe_headache:40	/aqu/
    0	severe_headache:35	/aque/
    0	weakness:10 numbness:-44 persistent_beyond_72h:-71 history_disc:22 history_injury:1 bladder_bowel:30 saddle_numbness:-21 allergic_reaction:-16 emergency:-8	/ar$/
    0	calf_swelling:24 severe_bruising:1 emergency:36	/ard/
    0	sharp_pain:-34 weakness:-25	/aro/
    0	sharp_pain:12	/arp$/
    0	history_injury:67	/asad/
    0	numbness:8	/asle/
    0	radiating_pain:37	/asta$/
    0	severe_bruising:94	/ato/
    0	radiating_pain:-18 calf_swelling:-20	/ave$/
    0	sharp_pain:-27 numbness:-9 worsening:-11 history_injury:-14	/ave/
    0	radiating_pain:1	/avel/
    0	persistent_beyond_72h:7	/avia$/
    0	persistent_beyond_72h:9	/avia/
    0	persistent_beyond_72h:2	/away$/
    0	tingling:-10	/azos$/
    0	tingling:1	/ba$/
    0	emergency:2	/band$/
    0	emergency:28	/band/
    0	pregnancy_symptom:45	/bara/
    0	calf_swelling:3	/bat/
    0	sharp_pain:56	/bea/
    0	pregnancy_symptom:15	/bebe$/
    0	tingling:18 persistent_beyond_72h:14	/bee/
    0	numbness:5 persistent_beyond_72h:13	/been$/
    0	sharp_pain:-3 persistent_beyond_72h:17	/been/
    0	history_injury:3	/bef/
    0	numbness:-17 persistent_beyond_72h:1	/bet/
    0	persistent_beyond_72h:4	/bett/
    0	persistent_beyond_72h:9	/bette/
    0	saddle_numbness:84	/betwe/
    0	severe_headache:83	/bez/
    0	severe_headache:18	/beza$/
    0	sharp_pain:-7 severe_headache:33	/beza/
    0	weakness:72	/bil/
    0	allergic_reaction:20	/bios$/
    0	allergic_reaction:33	/bios/
    0	self_harm:46	/bod/
    0	self_harm:30	/body$/
    0	osteoporosis:75	/bones/
    0	tingling:16 self_harm:24	/bout$/
    0	self_harm:6	/bout/
    0	radiating_pain:-24 numbness:-5	/bru/
    0	worsening:34	/build/
    0	history_disc:59	/bulg/
    0	allergic_reaction:35	/burn$/
    0	numbness:12 tingling:3 saddle_numbness:3	/but$/
    0	radiating_pain:27	/butt/
    0	sharp_pain:-41 severe_headache:24	/cab/
    0	severe_headache:10	/cabe/
    0	severe_headache:10	/cabez/
    0	sharp_pain:5 chest_breath:5	/cat/
    0	bladder_bowel:5	/cer$/
    0	sharp_pain:-2 worsening:12 persistent_beyond_72h:-39 allergic_reaction:-10	/ch$/
    0	bladder_bowel:10	/cide/
    0	sharp_pain:56 persistent_beyond_72h:18	/cin/
    0	severe_bruising:65	/colo/
    0	pregnancy_symptom:137	/cti/
    0	pregnancy_symptom:1	/ctin/
    0	history_disc:11	/cto/
    0	severe_headache:3	/dac/
    0	severe_headache:31	/dach/
    0	severe_headache:52	/dache/
    0	weakness:4 tingling:-2	/dad$/
    0	saddle_numbness:32	/ddl/
    0	saddle_numbness:14	/ddle$/
    0	saddle_numbness:6	/ddle/
    0	osteoporosis:29	/dens/
    0	osteoporosis:145	/densi/
    0	sharp_pain:4	/der/
    0	weakness:25	/dill/
    0	radiating_pain:-4 saddle_numbness:48	/dle/
    0	numbness:106	/dorm/
    0	numbness:10	/dormi/
    0	emergency:41	/droo/
    0	tingling:11	/duer/
    0	numbness:21	/duerm/
    0	severe_headache:88	/eadac/
    0	worsening:34	/eadi/
    0	history_injury:3	/eal/
    0	numbness:13	/earin/
    0	chest_breath:139	/eart$/
    0	chest_breath:2	/eart/
    0	pregnancy_symptom:15	/ebe$/
    0	pregnancy_symptom:32	/ebe/
    0	worsening:18	/eco/
    0	tingling:-3 severe_headache:-9	/ect/
    0	emergency:38	/edic/
    0	sharp_pain:67	/edle$/
    0	weakness:-2	/edle/
    0	weakness:-1 tingling:29	/eedl/
    0	sharp_pain:-6 worsening:-5	/een$/
    0	sharp_pain:-15 worsening:-3 saddle_numbness:21	/een/
    0	worsening:-25 emergency:-3	/eep$/
    0	tingling:42	/eet$/
    0	history_injury:52	/efor/
    0	pregnancy_symptom:2	/egn/
    0	pregnancy_symptom:4	/egna/
    0	pregnancy_symptom:15	/egnan/
    0	saddle_numbness:14	/egs$/
    0	fever:139	/ehe/
    0	sharp_pain:12 numbness:20 tingling:-13 persistent_beyond_72h:-8	/ell/
    0	calf_swelling:77	/elo/
    0	radiating_pain:-7 weakness:-33	/ema/
    0	sharp_pain:-2 bladder_bowel:10	/enc/
    0	radiating_pain:42	/ends$/
    0	radiating_pain:78	/ends/
    0	radiating_pain:15	/ene/
    0	severe_bruising:85	/enor/
    0	osteoporosis:7	/ensit/
    0	sharp_pain:-5	/ento$/
    0	saddle_numbness:17	/entr/
    0	saddle_numbness:90	/entre/
    0	numbness:26	/entum/
    0	saddle_numbness:3 allergic_reaction:7	/epi/
    0	persistent_beyond_72h:-9	/ero$/
    0	persistent_beyond_72h:-33	/ero/
    0	bladder_bowel:67	/erw/
    0	allergic_reaction:-7	/ery$/
    0	saddle_numbness:10	/esiad/
    0	osteoporosis:17	/esos$/
    0	osteoporosis:1	/esos/
    0	persistent_beyond_72h:-6 history_injury:-12 osteoporosis:-30 bladder_bowel:-11 chest_breath:7 fever:-28 allergic_reaction:-4 severe_bruising:-33	/est/
    0	persistent_beyond_72h:-4	/ester/
    0	sharp_pain:9	/eta/
    0	persistent_beyond_72h:12	/etter/
    0	tingling:24	/ettle/
    0	saddle_numbness:17	/etw/
    0	saddle_numbness:17	/etwe/
    0	saddle_numbness:10	/etwee/
    0	pregnancy_symptom:5	/expec/
    0	severe_headache:8	/explo/
    0	sharp_pain:-7	/eza$/
    0	sharp_pain:-37 severe_headache:119	/eza/
    0	faint_dizzy:29	/fai/
    0	faint_dizzy:35	/fain/
    0	faint_dizzy:16	/faint/
    0	tingling:61	/fall/
    0	sharp_pain:39 numbness:-8 self_harm:5	/fe$/
    0	tingling:13	/feels/
    0	sharp_pain:2	/feno$/
    0	weakness:1	/fol/
    0	radiating_pain:-43 weakness:4 tingling:-6 saddle_numbness:-24	/ft$/
    0	sharp_pain:-15 worsening:15 history_disc:16 history_injury:2	/ful$/
    0	weakness:20	/gave$/
    0	weakness:5	/gave/
    0	sharp_pain:5	/gaz/
    0	sharp_pain:44	/gazo/
    0	sharp_pain:36 worsening:9	/ger$/
    0	chest_breath:3	/get$/
    0	tingling:17	/gged$/
    0	saddle_numbness:8	/ghs$/
    0	numbness:-4 saddle_numbness:1	/ghs/
    0	weakness:-3 pregnancy_symptom:-7 calf_swelling:5 emergency:10 self_harm:-2	/ght$/
    0	numbness:-2 worsening:-14 calf_swelling:1 allergic_reaction:-7 severe_bruising:-8	/ght/
    0	sharp_pain:15	/ghtni/
    0	self_harm:38	/ghts/
    0	allergic_reaction:4	/gic/
    0	saddle_numbness:1	/gina/
    0	numbness:-7 tingling:54	/glin/
    0	numbness:-7 worsening:-1	/gling/
    0	radiating_pain:14	/glu/
    0	radiating_pain:3	/glute/
    0	pregnancy_symptom:29	/gna/
    0	pregnancy_symptom:1	/gnan/
    0	pregnancy_symptom:3	/gnant/
    0	persistent_beyond_72h:-4	/got$/
    0	saddle_numbness:22	/groi/
    0	saddle_numbness:41	/groin/
    0	worsening:18	/grow/
    0	history_injury:25	/hace$/
    0	bladder_bowel:11	/hacer/
    0	calf_swelling:8	/hard$/
    0	sharp_pain:12	/harp$/
    0	sharp_pain:2 weakness:-1	/harp/
    0	radiating_pain:6 weakness:-3 tingling:-6 bladder_bowel:-1 chest_breath:-12 severe_headache:-5	/has/
    0	allergic_reaction:4	/hate/
    0	allergic_reaction:40	/hatev/
    0	weakness:-3 pregnancy_symptom:16 faint_dizzy:-1	/hav/
    0	bladder_bowel:7 faint_dizzy:-4	/have$/
    0	sharp_pain:94	/haz/
    0	severe_headache:27	/heada/
    0	chest_breath:56	/hear/
    0	chest_breath:17	/heart/
    0	saddle_numbness:15	/highs/
    0	radiating_pain:13 calf_swelling:84 severe_headache:8 emergency:-16	/hin/
    0	sharp_pain:-10	/hive/
    0	tingling:8	/hon/
    0	tingling:15	/hone/
    0	tingling:21 persistent_beyond_72h:-33	/hor/
    0	worsening:10	/hora$/
    0	numbness:-1	/hould/
    0	allergic_reaction:74	/hroa/
    0	allergic_reaction:44	/hroat/
    0	sharp_pain:9	/htni/
    0	sharp_pain:49	/htnin/
    0	self_harm:37	/hts/
    0	osteoporosis:3	/hue/
    0	osteoporosis:44	/hues/
    0	osteoporosis:44	/hueso/
    0	worsening:-14	/ias$/
    0	bladder_bowel:18	/ibb/
    0	numbness:10	/ibi/
    0	radiating_pain:12	/ica$/
    0	weakness:4	/iced$/
    0	weakness:4	/iced/
    0	bladder_bowel:44	/ide/
    0	weakness:-28	/ido/
    0	allergic_reaction:12	/iedr/
    0	allergic_reaction:22	/iedra/
    0	weakness:-48	/ient/
    0	worsening:5	/ier$/
    0	weakness:7 numbness:-1	/ift$/
    0	numbness:-1	/ift/
    0	sharp_pain:50	/iga/
    0	sharp_pain:6	/igazo/
    0	saddle_numbness:60	/ighs$/
    0	numbness:-8 saddle_numbness:9	/ighs/
    0	numbness:-7 persistent_beyond_72h:-4 calf_swelling:3 allergic_reaction:-2	/ight/
    0	history_injury:24	/ilbo/
    0	worsening:50	/ild/
    0	numbness:-43	/ima/
    0	sharp_pain:13 worsening:9	/ime/
    0	saddle_numbness:10	/impi/
    0	radiating_pain:-6 weakness:-29 tingling:-6 persistent_beyond_72h:-5 history_injury:-8 pregnancy_symptom:-41 chest_breath:-28 fever:-57 severe_headache:-12 faint_dizzy:-65 emergency:-57	/in$/
    0	weakness:25	/inch$/
    0	emergency:42 self_harm:31	/ind$/
    0	chest_breath:98	/ind/
    0	self_harm:20	/inkin/
    0	saddle_numbness:67	/inti/
    0	sharp_pain:-1 tingling:1	/ion$/
    0	sharp_pain:-8 history_disc:32 chest_breath:44	/ion/
    0	weakness:5	/ipp/
    0	weakness:17	/iptoe/
    0	tingling:76	/itas$/
    0	tingling:66	/itas/
    0	bladder_bowel:1	/itho/
    0	emergency:2	/iti/
    0	weakness:11	/jar/
    0	persistent_beyond_72h:3	/jue/
    0	persistent_beyond_72h:5	/juev/
    0	persistent_beyond_72h:19	/jueve/
    0	sharp_pain:2	/kew/
    0	sharp_pain:3	/kewe/
    0	sharp_pain:3	/kewer/
    0	weakness:10	/key/
    0	sharp_pain:14	/kill/
    0	weakness:-18 tingling:15	/king$/
    0	tingling:10 chest_breath:48	/king/
    0	sharp_pain:16	/kno/
    0	severe_headache:156	/kull$/
    0	sharp_pain:71	/lad/
    0	weakness:-4	/lam/
    0	weakness:-10	/lar/
    0	weakness:-14 numbness:64	/leep/
    0	numbness:-3	/legs$/
    0	fever:19	/lent/
    0	sharp_pain:-28 tingling:48	/les$/
    0	persistent_beyond_72h:20 self_harm:71	/let/
    0	sharp_pain:25	/lgo$/
    0	weakness:21	/lif/
    0	weakness:-6 emergency:-2	/lik/
    0	worsening:11	/limbi/
    0	saddle_numbness:3	/limp/
    0	saddle_numbness:191	/limpi/
    0	self_harm:-8	/lin/
    0	weakness:21	/lk$/
    0	sharp_pain:-52 weakness:-83 numbness:-2 worsening:-45	/lle/
    0	allergic_reaction:10	/ller/
    0	allergic_reaction:9	/llid/
    0	history_injury:17 chest_breath:8	/llo/
    0	weakness:43	/lly$/
    0	sharp_pain:1 weakness:-15 tingling:-1	/lor/
    0	allergic_reaction:63	/lot/
    0	severe_bruising:59	/lou/
    0	severe_bruising:7	/lue$/
    0	emergency:6	/lur/
    0	radiating_pain:9	/lut/
    0	worsening:1	/lvio/
    0	calf_swelling:40	/mada/
    0	weakness:11	/make$/
    0	pregnancy_symptom:10	/mall/
    0	persistent_beyond_72h:29	/mana/
    0	pregnancy_symptom:30	/manas/
    0	weakness:-6	/mar/
    0	weakness:-2 tingling:-2	/mas/
    0	history_injury:2	/mass/
    0	history_injury:5	/massa/
    0	tingling:118	/mba$/
    0	numbness:67	/mec/
    0	emergency:26	/medic/
    0	persistent_beyond_72h:-2 pregnancy_symptom:92 bladder_bowel:17	/mes/
    0	sharp_pain:-5 emergency:16	/min/
    0	radiating_pain:47	/mina$/
    0	numbness:78	/mio$/
    0	numbness:9	/mio/
    0	history_injury:13	/mont/
    0	severe_bruising:20	/mora/
    0	severe_bruising:3	/morad/
    0	worsening:45 persistent_beyond_72h:-23 self_harm:26	/more$/
    0	faint_dizzy:19	/morn/
    0	history_injury:35	/mot/
    0	history_injury:20	/moto$/
    0	emergency:13	/mout/
    0	sharp_pain:-17 tingling:33 self_harm:26	/ms$/
    0	sharp_pain:15	/muc/
    0	sharp_pain:14	/much/
    0	numbness:131	/muert/
    0	numbness:11	/mus/
    0	weakness:38	/nab/
    0	weakness:2	/nable/
    0	pregnancy_symptom:7	/nant$/
    0	bladder_bowel:7	/ncon/
    0	history_injury:39 faint_dizzy:-23	/nde/
    0	sharp_pain:12	/neck$/
    0	history_injury:1	/neck/
    0	bladder_bowel:53	/need$/
    0	numbness:-3	/ner$/
    0	weakness:-14 numbness:-2 tingling:7	/ngli/
    0	sharp_pain:-6 radiating_pain:49 bladder_bowel:40 fever:3 faint_dizzy:34	/ning$/
    0	weakness:12	/nks$/
    0	weakness:38	/nks/
    0	fever:17	/noche/
    0	severe_headache:2	/nowh/
    0	severe_headache:13	/nowhe/
    0	osteoporosis:13	/nsit/
    0	sharp_pain:33	/nta/
    0	sharp_pain:5	/ntaz/
    0	sharp_pain:-5 numbness:23 persistent_beyond_72h:-24 saddle_numbness:-1	/nte/
    0	pregnancy_symptom:17	/nth/
    0	history_injury:10	/ntio/
    0	persistent_beyond_72h:-2	/nto$/
    0	saddle_numbness:59	/ntre/
    0	numbness:2	/ntum/
    0	sharp_pain:106	/nza/
    0	allergic_reaction:36	/oat$/
    0	emergency:2	/oca$/
    0	fever:18	/och/
    0	fever:14	/oche$/
    0	sharp_pain:17	/ocks$/
    0	sharp_pain:42	/ocks/
    0	severe_bruising:8	/oda$/
    0	sharp_pain:-8 numbness:-4	/oda/
    0	persistent_beyond_72h:4	/odav/
    0	weakness:11	/odil/
    0	weakness:15	/odill/
    0	numbness:5 faint_dizzy:39	/odo$/
    0	faint_dizzy:32	/ofa/
    0	sharp_pain:16	/ofeno/
    0	tingling:9	/oing$/
    0	tingling:34	/oing/
    0	self_harm:5	/oki/
    0	self_harm:37	/okin/
    0	self_harm:15	/oking/
    0	sharp_pain:-37 weakness:32	/old/
    0	sharp_pain:1	/olido/
    0	history_disc:2	/olumn/
    0	weakness:-28 persistent_beyond_72h:-5 fever:-14 self_harm:-5	/om$/
    0	numbness:20	/omeo/
    0	allergic_reaction:11	/onch/
    0	weakness:-2	/only$/
    0	sharp_pain:-10 pregnancy_symptom:19	/ont/
    0	pregnancy_symptom:4	/onth/
    0	bladder_bowel:24 saddle_numbness:28	/oo$/
    0	sharp_pain:18 radiating_pain:-3 weakness:-10 numbness:-20 worsening:-18 persistent_beyond_72h:-14 history_injury:-49 pregnancy_symptom:-36 bladder_bowel:-26 saddle_numbness:-9 chest_breath:-21 calf_swelling:-36 fever:-52 severe_headache:-7 allergic_reaction:-26 severe_bruising:-22 self_harm:-4	/or$/
    0	sharp_pain:-11 radiating_pain:-91 weakness:-92 worsening:-58 calf_swelling:-2 fever:-23 allergic_reaction:-9 emergency:-41	/orm/
    0	faint_dizzy:16	/ornin/
    0	osteoporosis:26	/oro/
    0	sharp_pain:26	/orrie/
    0	sharp_pain:12	/ortab/
    0	emergency:5	/osp/
    0	numbness:10	/ost$/
    0	sharp_pain:-3 osteoporosis:79	/oste/
    0	osteoporosis:74	/osteo/
    0	saddle_numbness:25	/otch$/
    0	fever:47	/ough/
    0	saddle_numbness:35	/ound$/
    0	saddle_numbness:11	/ound/
    0	severe_headache:22	/oundi/
    0	emergency:8	/outh$/
    0	worsening:32	/owb/
    0	bladder_bowel:52	/owel/
    0	history_injury:32	/pasad/
    0	history_disc:17	/ped$/
    0	saddle_numbness:5	/peein/
    0	allergic_reaction:1	/pied/
    0	bladder_bowel:50	/pis/
    0	severe_bruising:28	/pla/
    0	severe_bruising:1	/ple$/
    0	allergic_reaction:2	/poll/
    0	bladder_bowel:3	/poo/
    0	pregnancy_symptom:11	/pot/
    0	severe_headache:1	/poun/
    0	weakness:19	/powe/
    0	weakness:7	/power/
    0	history_disc:30	/pped$/
    0	history_disc:49	/pped/
    0	weakness:2 numbness:-35	/ppi/
    0	weakness:17	/ppin/
    0	weakness:36	/pping/
    0	numbness:-26 pregnancy_symptom:13	/pre/
    0	allergic_reaction:13	/pulli/
    0	weakness:1	/queez/
    0	radiating_pain:37	/ranc/
    0	tingling:42	/rato$/
    0	numbness:8 tingling:4	/rato/
    0	radiating_pain:17	/ravel/
    0	weakness:4	/rda/
    0	worsening:14 persistent_beyond_72h:-11	/rday$/
    0	persistent_beyond_72h:-6	/rday/
    0	weakness:-25	/red/
    0	pregnancy_symptom:4	/regn/
    0	pregnancy_symptom:5	/regna/
    0	weakness:4	/rengt/
    0	numbness:-20 chest_breath:72	/res/
    0	tingling:75	/rest/
    0	numbness:-80	/ric/
    0	tingling:-6	/rig/
    0	fever:69	/rita/
    0	bladder_bowel:50	/rks$/
    0	bladder_bowel:9	/rks/
    0	numbness:-8	/rlo$/
    0	allergic_reaction:21	/roa/
    0	allergic_reaction:30	/roat$/
    0	allergic_reaction:3	/roat/
    0	weakness:2	/rodil/
    0	saddle_numbness:15	/roi/
    0	saddle_numbness:45	/roin$/
    0	saddle_numbness:15	/roin/
    0	calf_swelling:4	/roja$/
    0	calf_swelling:10	/roja/
    0	history_injury:19	/rok/
    0	allergic_reaction:78	/ron$/
    0	allergic_reaction:91	/ronc/
    0	allergic_reaction:5	/ronch/
    0	worsening:128	/rong/
    0	emergency:46	/roop/
    0	radiating_pain:-38 osteoporosis:5	/ros/
    0	sharp_pain:32	/rren/
    0	sharp_pain:4	/rror/
    0	worsening:-29	/rs$/
    0	weakness:-19 emergency:-2 self_harm:-5	/rse$/
    0	sharp_pain:57	/ruc/
    0	saddle_numbness:1	/sadd/
    0	saddle_numbness:18	/saddl/
    0	bladder_bowel:24	/sale$/
    0	tingling:12	/sand/
    0	sharp_pain:45 weakness:-2	/sharp/
    0	pregnancy_symptom:18	/she$/
    0	numbness:-2	/shou/
    0	numbness:-1	/shoul/
    0	severe_bruising:4	/si$/
    0	severe_headache:5	/sick/
    0	sharp_pain:15	/skew/
    0	sharp_pain:12	/skewe/
    0	weakness:-19 allergic_reaction:37	/ski/
    0	severe_headache:6	/sku/
    0	severe_headache:13	/skul/
    0	severe_headache:103	/skull/
    0	weakness:13	/sla/
    0	numbness:42 tingling:33	/sle/
    0	weakness:-75 numbness:55 tingling:27	/slee/
    0	weakness:-34 numbness:55 tingling:6	/sleep/
    0	emergency:21	/slu/
    0	emergency:13	/slurr/
    0	worsening:11	/sno/
    0	worsening:52	/snow/
    0	faint_dizzy:25	/sof/
    0	worsening:1	/sor/
    0	saddle_numbness:16	/sorr/
    0	osteoporosis:6	/sos$/
    0	weakness:1	/sost/
    0	numbness:-20	/spa/
    0	severe_headache:32	/spl/
    0	pregnancy_symptom:10	/spot/
    0	sharp_pain:187 tingling:-37 chest_breath:-18	/stab/
    0	tingling:51	/stat/
    0	tingling:54	/stati/
    0	osteoporosis:12	/steo/
    0	sharp_pain:-1 osteoporosis:13	/steop/
    0	weakness:6	/steps/
    0	radiating_pain:-24 weakness:-26 numbness:8 pregnancy_symptom:-3	/sti/
    0	emergency:2	/sua/
    0	tingling:-10 worsening:-27 bladder_bowel:22 calf_swelling:10 allergic_reaction:-2	/ta$/
    0	tingling:-5 emergency:31	/tal/
    0	persistent_beyond_72h:31 allergic_reaction:71	/tam/
    0	radiating_pain:23 bladder_bowel:11 faint_dizzy:63 self_harm:60	/tar/
    0	radiating_pain:13	/tarts/
    0	tingling:39	/tatic/
    0	sharp_pain:21	/tazo$/
    0	sharp_pain:41	/tazo/
    0	worsening:69	/tea/
    0	sharp_pain:27	/tear/
    0	sharp_pain:-3 worsening:3 self_harm:27	/ted$/
    0	sharp_pain:-9 self_harm:23	/ted/
    0	fever:68	/tem/
    0	radiating_pain:-13 numbness:-40 tingling:-1 faint_dizzy:-21 emergency:-15	/ten/
    0	osteoporosis:24	/teo/
    0	sharp_pain:-3 osteoporosis:15	/teop/
    0	sharp_pain:-31 numbness:8 tingling:-1 persistent_beyond_72h:-4 fever:24	/ter/
    0	numbness:-9	/tes$/
    0	tingling:4 bladder_bowel:3	/that$/
    0	radiating_pain:5 tingling:13	/that/
    0	numbness:5	/there/
    0	history_disc:-8 calf_swelling:-5	/thi/
    0	sharp_pain:14	/thout/
    0	radiating_pain:8	/tica/
    0	weakness:6	/ticed/
    0	numbness:8	/till$/
    0	weakness:18	/tipt/
    0	numbness:5	/tist/
    0	weakness:7 tingling:6	/tle/
    0	sharp_pain:45	/tnin/
    0	sharp_pain:36	/tning/
    0	severe_bruising:26	/toda$/
    0	sharp_pain:-3 numbness:-8	/toda/
    0	numbness:9 faint_dizzy:39	/todo$/
    0	radiating_pain:7	/trave/
    0	sharp_pain:20 weakness:33 numbness:-3 tingling:-17	/tre/
    0	bladder_bowel:59	/trea/
    0	weakness:92	/tren/
    0	weakness:56	/treng/
    0	weakness:9	/ttle$/
    0	tingling:19	/ttle/
    0	sharp_pain:18	/turn$/
    0	saddle_numbness:4	/twee/
    0	saddle_numbness:14	/tween/
    0	sharp_pain:2	/uan/
    0	weakness:17	/ueez/
    0	weakness:14	/ueeze/
    0	numbness:55	/uer/
    0	tingling:1	/uerm/
    0	numbness:124 tingling:112	/uerme/
    0	osteoporosis:55	/ueso/
    0	persistent_beyond_72h:5	/ueve/
    0	persistent_beyond_72h:28	/ueves/
    0	tingling:-9	/ugh$/
    0	chest_breath:-10	/ugh/
    0	sharp_pain:-5 worsening:7	/ul$/
    0	allergic_reaction:30	/ulli/
    0	allergic_reaction:5	/ullid/
    0	persistent_beyond_72h:61	/un$/
    0	weakness:2	/unab/
    0	weakness:2	/unabl/
    0	severe_headache:9	/undin/
    0	chest_breath:63	/ung/
    0	tingling:2	/unt/
    0	weakness:67	/up$/
    0	history_disc:18	/usi/
    0	history_disc:14	/usio/
    0	history_disc:61	/usion/
    0	sharp_pain:-13 chest_breath:11	/ust/
    0	radiating_pain:-1 numbness:-4 worsening:-9 chest_breath:-62 emergency:-2	/ve$/
    0	worsening:-15	/ver$/
    0	self_harm:2	/verda/
    0	calf_swelling:14	/ves$/
    0	calf_swelling:12	/ves/
    0	persistent_beyond_72h:3	/via$/
    0	persistent_beyond_72h:2	/via/
    0	tingling:154	/vibr/
    0	worsening:2	/volvi/
    0	emergency:59	/wai/
    0	emergency:12	/wait/
    0	weakness:9 faint_dizzy:40	/wal/
    0	self_harm:77	/wan/
    0	self_harm:30	/want/
    0	numbness:-13	/war/
    0	calf_swelling:9	/warm$/
    0	calf_swelling:1	/warm/
    0	pregnancy_symptom:53 bladder_bowel:23	/wat/
    0	saddle_numbness:23	/ween$/
    0	saddle_numbness:45	/ween/
    0	numbness:-7	/wer/
    0	chest_breath:6	/whee/
    0	radiating_pain:-1 weakness:-7	/when$/
    0	sharp_pain:1	/witho/
    0	tingling:12	/wli/
    0	emergency:4	/word/
    0	emergency:15	/words/
    0	self_harm:28	/wou/
    0	self_harm:23	/would/
    0	pregnancy_symptom:14	/xpect/
    0	severe_headache:4	/xpl/
    0	severe_headache:3	/xplo/
    0	sharp_pain:30	/yin/
    0	sharp_pain:4	/ying$/
    0	sharp_pain:12	/ying/
    0	saddle_numbness:4	/zona$/
    0	saddle_numbness:7	/zona/
    0	sharp_pain:51	/zos$/
    0	tingling:-2	/zos/
    0	persistent_beyond_72h:44	<be> <day>
    0	bladder_bowel:12	<be> able to
    0	sharp_pain:42	<be> killing
    0	history_injury:4	<be> painful
    0	numbness:-10	<be> ~ <side>
    0	numbness:1 saddle_numbness:19	<be> ~ ahi
    0	chest_breath:19	<be> ~ at
    0	pregnancy_symptom:58	<be> ~ semanas
    0	severe_headache:31	<be> ~ to
    0	self_harm:54	<become> on
    0	worsening:29	<become> ~ <be>
    0	pregnancy_symptom:13	<become> ~ <count>
    0	radiating_pain:12	<become> ~ <side>
    0	history_injury:9	<count> ~ <my>
    0	persistent_beyond_72h:38	<count> ~ que
    0	history_injury:129	<day> ~ <my>
    0	numbness:7	<feel> ~ <my>
    0	sharp_pain:-72 numbness:-3 history_disc:69 pregnancy_symptom:37	<have> <the>
    0	tingling:11	<keep> <become> to
    0	emergency:15	<keep> <my>
    0	tingling:62	<keep> ~ sleep
    0	tingling:88	<keep> ~ to
    0	history_injury:7	<my> bike
    0	history_injury:32	<my> cai
    0	sharp_pain:11	<my> habia dolido
    0	weakness:17	<my> keys
    0	sharp_pain:-3 radiating_pain:-4 weakness:-51 tingling:6 worsening:-12 severe_headache:23	<my> ~ <be>
    0	history_injury:53	<my> ~ <day>
    0	tingling:31	<my> ~ <keep>
    0	numbness:-9 chest_breath:-9	<my> ~ <my>
    0	sharp_pain:-13 radiating_pain:15 weakness:6 numbness:6 persistent_beyond_72h:-12 history_injury:9 calf_swelling:-3 fever:-5 allergic_reaction:14	<my> ~ <the>
    0	sharp_pain:-25	<my> ~ dolor
    0	sharp_pain:29 numbness:19 history_injury:1 faint_dizzy:16	<my> ~ i
    0	numbness:31	<my> ~ off
    0	numbness:85	<my> ~ only
    0	sharp_pain:-52	<my> ~ pain
    0	radiating_pain:38	<my> ~ por
    0	weakness:8	<my> ~ up
    0	self_harm:21	<my> ~ you
    0	persistent_beyond_72h:51	<part> <have> <be>
    0	numbness:44	<part> <have> <become>
    0	radiating_pain:8	<part> <part>
    0	radiating_pain:4 numbness:6	<part> <the>
    0	radiating_pain:13 weakness:-34 saddle_numbness:69	<part> and
    0	numbness:52	<part> and i
    0	radiating_pain:-5 tingling:9	<part> of
    0	history_disc:2	<part> ~ #
    0	calf_swelling:62	<part> ~ :
    0	sharp_pain:-13 numbness:30 tingling:27 worsening:-3 persistent_beyond_72h:14 calf_swelling:34	<part> ~ <be>
    0	weakness:45 numbness:37	<part> ~ <become>
    0	sharp_pain:3 radiating_pain:1	<part> ~ <side>
    0	weakness:19 worsening:-5 calf_swelling:84	<part> ~ and
    0	weakness:-4 numbness:84	<part> ~ de
    0	numbness:47	<part> ~ dead
    0	numbness:55	<part> ~ desde
    0	radiating_pain:19	<part> ~ dolor
    0	history_injury:5	<part> ~ duele
    0	sharp_pain:8 radiating_pain:14 weakness:7 numbness:7 tingling:3 severe_headache:-2 severe_bruising:16	<part> ~ i
    0	radiating_pain:22	<part> ~ in
    0	numbness:22 tingling:18	<part> ~ no
    0	severe_bruising:1	<part> ~ of
    0	worsening:17	<part> ~ than
    0	numbness:-55 calf_swelling:53 allergic_reaction:44	<part> ~ up
    0	weakness:21 calf_swelling:103	<part> ~ y
    0	emergency:38	<person> ~ <be>
    0	numbness:48	<person> ~ and
    0	calf_swelling:4	<side> <part> <be>
    0	radiating_pain:-9	<side> ~ from
    0	numbness:18	<the> <part> de
    0	tingling:18	<the> <part> of
    0	radiating_pain:58 numbness:14	<the> <part> y
    0	pregnancy_symptom:2	<the> bebe
    0	allergic_reaction:55	<the> heat
    0	calf_swelling:9	<the> otra
    0	saddle_numbness:1	<the> saddle
    0	weakness:17 bladder_bowel:72	<the> ~ <count>
    0	sharp_pain:9 radiating_pain:19 weakness:-1 numbness:-2 worsening:-27 persistent_beyond_72h:-16 history_disc:-5 history_injury:11 osteoporosis:-3 pregnancy_symptom:-11 bladder_bowel:-29 calf_swelling:-2 fever:-19 severe_headache:15 emergency:-21	<the> ~ <the>
    0	history_injury:8	<the> ~ duele
    0	numbness:5	<the> ~ mark
    0	worsening:10	<the> ~ more
    0	tingling:8 worsening:-2	<the> ~ que
    0	tingling:57	<the> ~ running
    0	numbness:-4	<the> ~ to
    0	worsening:72	<time> ~ <time>
    0	persistent_beyond_72h:53	<time> ~ and
    0	sharp_pain:5	a blade
    0	tingling:4 self_harm:8	about
    0	history_injury:56	ago
    0	history_injury:8	ahora
    0	history_injury:19	ahora <my>
    0	history_injury:2	ahora me
    0	faint_dizzy:25	al piso
    0	weakness:-4	all
    0	persistent_beyond_72h:5 pregnancy_symptom:4	and <my> <part>
    0	bladder_bowel:10	and ~ just
    0	numbness:-99 tingling:236	ants
    0	numbness:7	asleep
    0	weakness:-1 tingling:5 chest_breath:41	at
    0	severe_headache:24 faint_dizzy:15	at <the>
    0	faint_dizzy:55	at the
    0	numbness:30	at ~ <part>
    0	bladder_bowel:38	bed
    0	persistent_beyond_72h:4	better
    0	saddle_numbness:25	between ~ <part>
    0	osteoporosis:80	bones
    0	weakness:5	brazo
    0	pregnancy_symptom:148	bump
    0	saddle_numbness:15	but
    0	severe_headache:8	cabeza
    0	tingling:18	cada rato
    0	history_injury:30	cai
    0	history_injury:13	came off <my>
    0	faint_dizzy:38	came to
    0	weakness:29	can ~ <part>
    0	weakness:22	can ~ up
    0	fever:62	con ~ desde
    0	tingling:31	cuando ~ <part>
    0	sharp_pain:-15	de cabeza
    0	sharp_pain:60	del dolor
    0	sharp_pain:20	dolor ~ ,
    0	numbness:-12	dormida <the>
    0	radiating_pain:64 weakness:-63 numbness:-1	down ~ <part>
    0	faint_dizzy:1	ducha
    0	worsening:14	duele mas
    0	radiating_pain:24	duele ~ <part>
    0	persistent_beyond_72h:18	easing
    0	sharp_pain:38 numbness:-15	en <the> <part>
    0	tingling:25 self_harm:12	en ~ <the>
    0	radiating_pain:3	en ~ en
    0	persistent_beyond_72h:38	estamos a
    0	allergic_reaction:40	face is
    0	numbness:109	foot is
    0	tingling:11	full of
    0	weakness:51	gave
    0	saddle_numbness:25	groin
    0	sharp_pain:34	habia dolido
    0	history_injury:12	hace
    0	calf_swelling:7	hard
    0	radiating_pain:37	hasta <the>
    0	radiating_pain:36	hasta el
    0	weakness:-1	have
    0	numbness:-104	have gone
    0	numbness:10	have no
    0	self_harm:9	he ~ en
    0	severe_headache:24	head is
    0	severe_headache:10	headache ~ <the>
    0	chest_breath:47	heart
    0	sharp_pain:109	hurts like
    0	radiating_pain:38	hurts ~ <my>
    0	faint_dizzy:14	i <be> on
    0	faint_dizzy:43	i <become>
    0	sharp_pain:20	i <have> ever
    0	self_harm:5	i want
    0	numbness:4	i ~ nothing
    0	self_harm:18	i ~ to
    0	sharp_pain:9	ibuprofeno
    0	sharp_pain:12	if i
    0	tingling:46	if ~ <be>
    0	weakness:-2	in <my> <part>
    0	sharp_pain:-2 emergency:9	in ~ <side>
    0	numbness:-18	it when
    0	sharp_pain:34	it ~ .
    0	sharp_pain:15 numbness:4	it ~ <the>
    0	history_disc:22	it ~ painful
    0	sharp_pain:1	killing <my>
    0	calf_swelling:2	la otra
    0	radiating_pain:4	la pierna
    0	allergic_reaction:3	labios
    0	history_injury:20	last week
    0	persistent_beyond_72h:2	last ~ <day>
    0	weakness:31	late+arm
    0	persistent_beyond_72h:43	late+been
    0	calf_swelling:14	late+calf
    0	persistent_beyond_72h:5	late+day
    0	persistent_beyond_72h:78	late+easing
    0	tingling:12 saddle_numbness:7	late+feel
    0	persistent_beyond_72h:65	late+hurt
    0	sharp_pain:-20 tingling:7 persistent_beyond_72h:5	late+in
    0	persistent_beyond_72h:13	late+jueves
    0	tingling:13	late+like
    0	persistent_beyond_72h:59	late+me
    0	numbness:46	late+numb
    0	worsening:-3 persistent_beyond_72h:1	late+of
    0	weakness:-4	late+on
    0	persistent_beyond_72h:40	late+se
    0	sharp_pain:113	late+shooting
    0	numbness:8	late+tengo
    0	persistent_beyond_72h:1	late+todavia
    0	persistent_beyond_72h:32	late+una
    0	worsening:11	late+volvio
    0	self_harm:8	late+with
    0	tingling:36	late+wrist
    0	calf_swelling:104	leg is
    0	numbness:-3	legs
    0	sharp_pain:19	lightning
    0	sharp_pain:16 numbness:-29 tingling:-40 chest_breath:51	like <the>
    0	weakness:4	like ~ ,
    0	tingling:54	like ~ <part>
    0	sharp_pain:1	like ~ i
    0	numbness:38	like ~ not
    0	radiating_pain:24	line
    0	tingling:15	los
    0	allergic_reaction:4	los labios
    0	weakness:8	lost ~ <part>
    0	calf_swelling:114	lower leg
    0	worsening:95 persistent_beyond_72h:-39	mas
    0	history_injury:7	me cai
    0	calf_swelling:16	my calves
    0	emergency:22	my face
    0	tingling:21	my forearm
    0	weakness:1	my keys
    0	tingling:5	my toes
    0	sharp_pain:18 numbness:-3	neck
    0	history_injury:150	neck is
    0	bladder_bowel:47	need
    0	sharp_pain:137	needle
    0	bladder_bowel:31	never
    0	bladder_bowel:8	never ~ ,
    0	numbness:19	no ~ ahi
    0	weakness:8	not turn
    0	weakness:93	not ~ what
    0	weakness:17	noticed
    0	worsening:91	now ~ pain
    0	numbness:-122	numb ~ no
    0	sharp_pain:2	nunca ~ habia
    0	numbness:9	of ~ <have>
    0	history_injury:38	off <my>
    0	faint_dizzy:22	off <the>
    0	worsening:46 persistent_beyond_72h:-84 history_injury:61	on <day>
    0	self_harm:27	on ~ ,
    0	numbness:-4	on ~ <my>
    0	sharp_pain:48 weakness:23 severe_headache:44	out of
    0	weakness:46	out of <my>
    0	severe_headache:8	out ~ nowhere
    0	numbness:19	outside
    0	worsening:19	pain <keep>
    0	radiating_pain:-21	pain in <my>
    0	worsening:55	pain keeps
    0	sharp_pain:14	pain ~ ,
    0	sharp_pain:11	pain ~ <side>
    0	sharp_pain:21 radiating_pain:19 worsening:29 persistent_beyond_72h:-6	pain ~ <the>
    0	worsening:29	pain ~ <time>
    0	worsening:26	pain ~ and
    0	sharp_pain:1	pain ~ can
    0	sharp_pain:-22	pain ~ into
    0	radiating_pain:20	pain ~ to
    0	worsening:76	pain ~ up
    0	worsening:13	para
    0	radiating_pain:53	para ~ <part>
    0	saddle_numbness:2	peeing
    0	sharp_pain:6	pick
    0	emergency:14	please
    0	sharp_pain:1	por ~ hasta
    0	pregnancy_symptom:31	pregnant
    0	numbness:28	private parts <have>
    0	weakness:85	puedo ~ <the>
    0	history_injury:-1	que
    0	calf_swelling:1	que ~ otra
    0	tingling:84	rato
    0	calf_swelling:25	roja
    0	faint_dizzy:70	room
    0	tingling:59	running ~ <my>
    0	bladder_bowel:64	sale
    0	sharp_pain:65 weakness:-2	sharp
    0	sharp_pain:-99	sharp ~ .
    0	radiating_pain:69	shooting ~ ,
    0	numbness:65	si ~ en
    0	severe_headache:19	sick
    0	tingling:52	skin of
    0	emergency:38	so ~ ,
    0	weakness:6	so ~ <be>
    0	faint_dizzy:14	sofa
    0	severe_headache:14	someone ~ <the>
    0	saddle_numbness:16	sorry
    0	radiating_pain:22	starts
    0	weakness:5	strength
    0	numbness:13	tell ~ <be>
    0	persistent_beyond_72h:6	th
    0	tingling:24	that
    0	weakness:3 numbness:-2 tingling:-2 pregnancy_symptom:-2 calf_swelling:6 severe_bruising:-7	the
    0	persistent_beyond_72h:92	the #
    0	severe_bruising:10	thigh
    0	allergic_reaction:35	throat feels
    0	sharp_pain:20	through the
    0	bladder_bowel:1	to <become>
    0	sharp_pain:-6 radiating_pain:68	to <my>
    0	radiating_pain:86	to <the> <part>
    0	numbness:54	to ~ <be>
    0	emergency:42	to ~ <time>
    0	sharp_pain:24 radiating_pain:37 numbness:18	to ~ i
    0	weakness:52	to ~ up
    0	severe_bruising:1	toda <the>
    0	persistent_beyond_72h:103	todavia
    0	faint_dizzy:29	todo
    0	weakness:4	unable
    0	tingling:10	under ~ of
    0	calf_swelling:14	warm
    0	numbness:48	wearing
    0	allergic_reaction:17	whatever
    0	allergic_reaction:1	whatever ~ <the>
    0	self_harm:36	with ~ <the>
    0	emergency:101	words
    0	emergency:43	words ~ out
    0	sharp_pain:31	worst pain
    0	self_harm:17	would
    0	numbness:52	y ni
    0	persistent_beyond_72h:4	y ~ <be>
    0	tingling:25	yes ~ in
    """#
}
