/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0xf72d3b662aff93ed

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -117	sharp_pain:-85 radiating_pain:-144 weakness:-84 numbness:-99 tingling:-103 worsening:-108 persistent_beyond_72h:-95 history_disc:-225 history_injury:-227 osteoporosis:-230 pregnancy_symptom:-175 bladder_bowel:-157 saddle_numbness:-189 chest_breath:-182 calf_swelling:-325 fever:-164 severe_headache:-196 faint_dizzy:-157 allergic_reaction:-145 severe_bruising:-174 emergency:-111 self_harm:-151	
    -192	weakness:5 numbness:-32 persistent_beyond_72h:-33 bladder_bowel:-4 faint_dizzy:37 emergency:53	{denied}
    -192	sharp_pain:13 weakness:9 numbness:19 tingling:4 worsening:12 persistent_beyond_72h:-18 saddle_numbness:-47 chest_breath:12 calf_swelling:-33 severe_bruising:-14	{good}
    -187		{over}
    -133		{uncertain}
    -131		{hypothetical}
    -97		{earlier}
    -94		{otherPerson}
    68	worsening:42	late+than
    65	worsening:129	late+worse
    54	weakness:13 tingling:-34	can not
    52	tingling:-9	[en58] & [en234]
    51	sharp_pain:-101 persistent_beyond_72h:193	late+pain
    48	sharp_pain:-28 numbness:2 worsening:-21 persistent_beyond_72h:-25 history_disc:-26 osteoporosis:-18 pregnancy_symptom:-62 bladder_bowel:-95 saddle_numbness:-76 chest_breath:-31 fever:-64 severe_headache:-19 faint_dizzy:-143 allergic_reaction:-18 severe_bruising:-11 emergency:-102 self_harm:-89	<the> <part>
    44		no puedo
    43		[es182] & [es122]
    43	worsening:95	late+today
    42	weakness:1 numbness:9 persistent_beyond_72h:-29 history_disc:-1 history_injury:-14 pregnancy_symptom:-32 bladder_bowel:-35 saddle_numbness:-1 chest_breath:-25 calf_swelling:21 fever:-50 severe_headache:-36 faint_dizzy:-69 allergic_reaction:-31 emergency:-35 self_harm:-59	<side> <part>
    42	sharp_pain:-66 persistent_beyond_72h:110	late+hurts
    -42	numbness:17 tingling:32 persistent_beyond_72h:43 bladder_bowel:8 self_harm:6	late+my
    41	sharp_pain:-33 numbness:-7 tingling:19 worsening:-2 calf_swelling:-20 allergic_reaction:13 emergency:-25 self_harm:-25	/^bu/
    40	sharp_pain:-2 radiating_pain:5 numbness:12 tingling:1 persistent_beyond_72h:-26 history_injury:20 bladder_bowel:-21 chest_breath:-24 severe_headache:-40 faint_dizzy:-13 emergency:-9	, ~ <part>
    39		late+ayer
    -37		[en404]
    -37		[en490] & [en93]
    -37		or
    35	persistent_beyond_72h:-46	[en869] & #
    -35		dolor en
    -35		dolor en <the>
    35	persistent_beyond_72h:47	late+duele
    35		late+mas
    35		late+peor
    34		# & [en957]
    34		, ~ today
    34	numbness:3	yes ~ no
    33	radiating_pain:-2 weakness:-18 numbness:-11 worsening:-44 persistent_beyond_72h:-31 osteoporosis:-20 pregnancy_symptom:-19 bladder_bowel:-38 severe_headache:-13 allergic_reaction:-6 emergency:-18	/do$/
    33	sharp_pain:-7 radiating_pain:-34 tingling:-15 worsening:-27 persistent_beyond_72h:-37 history_disc:-52 history_injury:-41 osteoporosis:-77 pregnancy_symptom:-20 bladder_bowel:-50 saddle_numbness:-44 chest_breath:-43 calf_swelling:-29 severe_headache:-49 faint_dizzy:-11 allergic_reaction:-4 severe_bruising:-24 self_harm:-36	[en869]
    33	weakness:-34 numbness:-1 worsening:-5 persistent_beyond_72h:111	late+no
    32	weakness:-1 tingling:9 worsening:-28 history_disc:-34 history_injury:-1 pregnancy_symptom:-19 bladder_bowel:-77 saddle_numbness:-50 chest_breath:-75 calf_swelling:-44 fever:-55 severe_headache:-50 faint_dizzy:-65 severe_bruising:-23 self_harm:-81	<my> <part>
    32	persistent_beyond_72h:-7	[es182] & [es966]
    -32	persistent_beyond_72h:13	late+all
    -31		[es182] & [es182]
    31	worsening:64	late+yesterday
    31	persistent_beyond_72h:46	no better
    -31		no ~ no
    31	sharp_pain:94	pain ~ #
    31	sharp_pain:-17 numbness:-27 tingling:-30 worsening:45 persistent_beyond_72h:-34 history_injury:-26 bladder_bowel:-26 saddle_numbness:-5 calf_swelling:10 emergency:-32	up
    30	worsening:-41 persistent_beyond_72h:8	[en810] & [en1002]
    30	persistent_beyond_72h:-45	late+more
    29	sharp_pain:-10	# ~ <part>
    -29	weakness:16 worsening:39	, & [en362]
    -29	sharp_pain:-11 radiating_pain:-44 worsening:-5 persistent_beyond_72h:-22 bladder_bowel:-2 saddle_numbness:-60 fever:-19 severe_headache:-4 allergic_reaction:-14	/^ma/
    29	weakness:67 persistent_beyond_72h:-7 fever:31	<the> ~ no
    -29	radiating_pain:11 worsening:71	[en490] & [en1002]
    -29	numbness:18 tingling:7	[en869] & [en490]
    29	worsening:40	late+que
    -29		stabbing pain
    28	pregnancy_symptom:95	# <time>
    28	numbness:28	. no
    -28		/ders$/
    28	numbness:-44 fever:-2	/eo$/
    -28	numbness:-50	/ren/
    28	weakness:-10 numbness:-78 worsening:-22 persistent_beyond_72h:-3 faint_dizzy:91 emergency:-9	/zy$/
    -28		[en917] & [en869]
    28	sharp_pain:-28 worsening:11 persistent_beyond_72h:132	late+dolor
    28	sharp_pain:-31 radiating_pain:-16 weakness:-4 numbness:-17 tingling:-16 worsening:-46 persistent_beyond_72h:-41 history_disc:-18 history_injury:-18 osteoporosis:-3 pregnancy_symptom:-45 saddle_numbness:-29 fever:-44 faint_dizzy:-33 allergic_reaction:-10 severe_bruising:-6 emergency:-55 self_harm:-40	my
    -28		what if
    -27	sharp_pain:7 radiating_pain:-78 weakness:-62 numbness:-85 tingling:-70 worsening:-93 persistent_beyond_72h:-46 history_injury:-55 osteoporosis:-41 bladder_bowel:-66 saddle_numbness:-89 chest_breath:-77 fever:64 severe_headache:-37 faint_dizzy:-65 allergic_reaction:-69 severe_bruising:-77 emergency:-7 self_harm:-124	#
    27	radiating_pain:-9 numbness:2 tingling:21 worsening:-42 persistent_beyond_72h:-61 history_disc:-26 history_injury:-17 osteoporosis:-16 saddle_numbness:-13 chest_breath:-2 fever:-42 severe_headache:-23 severe_bruising:-12 emergency:-41	/^pi/
    27	bladder_bowel:-4 self_harm:16	/^thi/
    27	radiating_pain:-2 weakness:-8 numbness:-6 worsening:80	/eor/
    27	weakness:-2 pregnancy_symptom:70	/ick/
    27	sharp_pain:-20 radiating_pain:-25 weakness:-19 numbness:-21 tingling:-2 persistent_beyond_72h:-1 history_disc:-31 history_injury:-42 osteoporosis:-38 bladder_bowel:-21 saddle_numbness:-17 chest_breath:-23 calf_swelling:-64 fever:-8 severe_headache:-11 faint_dizzy:-17 allergic_reaction:-40 severe_bruising:-84 emergency:-12 self_harm:1	/ing/
    27	sharp_pain:-35 weakness:-30 tingling:-15 worsening:108	/peor/
    -27	numbness:-21 chest_breath:3 faint_dizzy:1	[en266]
    -27	radiating_pain:-18 tingling:-39 osteoporosis:-2 pregnancy_symptom:-2 saddle_numbness:-6 calf_swelling:-7 fever:-11 faint_dizzy:-10 allergic_reaction:-29 severe_bruising:-10	[es950]
    -27		and ~ to
    26	weakness:-5 numbness:-8 persistent_beyond_72h:-3 emergency:-22	/^wors/
    26	sharp_pain:-48 weakness:-12 tingling:2 allergic_reaction:-20	/alf/
    -26	severe_bruising:41	/ders/
    26	numbness:-3 tingling:-9 emergency:66	/elp$/
    26	sharp_pain:4 weakness:-2 tingling:-5 emergency:-26	/ever/
    26	emergency:24	/help$/
    26	sharp_pain:-26 weakness:16 numbness:-19 saddle_numbness:-2 fever:-14 faint_dizzy:-48 emergency:-12	/ps$/
    26	weakness:-6 numbness:-14 worsening:102	/wors/
    26	numbness:101 tingling:-16	<be> <the> <part>
    26	sharp_pain:1 weakness:-14	<the> dolor
    26	weakness:13	[en810] & [es182]
    -26	tingling:44	[es106] & [es759]
    26	sharp_pain:-1 emergency:31	help
    26	sharp_pain:11	i ~ #
    26	worsening:2	late+hoy
    26	worsening:9 persistent_beyond_72h:-27	no ~ <the>
    26	self_harm:29	want to
    25	pregnancy_symptom:22	, & #
    25	sharp_pain:-16	. ~ <part>
    -25	numbness:-12	/app/
    25	weakness:-12 numbness:4	/art/
    25	weakness:-5 numbness:-55 tingling:-5 emergency:15	/elp/
    25	sharp_pain:-37	/gra/
    -25	sharp_pain:-7 tingling:2 fever:29 self_harm:15	/ld$/
    -25		/lders/
    25	sharp_pain:-40 radiating_pain:-28 weakness:-57 pregnancy_symptom:-5 faint_dizzy:-9 emergency:33	/lp$/
    25	faint_dizzy:-1 allergic_reaction:28	/nch/
    -25		?
    -25	numbness:-18 persistent_beyond_72h:-2 osteoporosis:-1 saddle_numbness:-19 severe_bruising:34 self_harm:-8	[en1018]
    25		[en362] & [en1002]
    -25		[en58] & [en966]
    25		[en954] & [en234]
    -25		can i
    -25	radiating_pain:-17 numbness:-10 tingling:6 persistent_beyond_72h:15	late+to
    25	sharp_pain:7 radiating_pain:-28 weakness:-23 numbness:-31 tingling:-15 worsening:-73 persistent_beyond_72h:-24 history_disc:-36 history_injury:-20 osteoporosis:-8 pregnancy_symptom:-41 bladder_bowel:-49 calf_swelling:-18 fever:-48 severe_headache:-1 allergic_reaction:-3 severe_bruising:-50 emergency:3 self_harm:-68	me
    -25		no ~ en
    -25		shoulders
    -25		si <be>
    25		si ~ no
    -24	radiating_pain:11	/aja/
    24	radiating_pain:-15 weakness:-50 numbness:2 tingling:-20 worsening:-7 history_disc:-22 history_injury:-24 bladder_bowel:-53 chest_breath:-16 allergic_reaction:-12 severe_bruising:-15 self_harm:-17	/da$/
    -24		/hap/
    24	weakness:-10 numbness:-56 tingling:-19 persistent_beyond_72h:-60 saddle_numbness:-3 chest_breath:-2 faint_dizzy:-30 emergency:-15 self_harm:-17	/ors/
    24	sharp_pain:-7	/ram/
    -24		/ran/
    24	radiating_pain:-53 weakness:-74 worsening:-30 chest_breath:25 allergic_reaction:-15	/spi/
    24	sharp_pain:-27 radiating_pain:-15 tingling:-30 worsening:-13 persistent_beyond_72h:-20 history_disc:-1 history_injury:5 saddle_numbness:-32 calf_swelling:9 fever:-20 faint_dizzy:-15 emergency:-11 self_harm:-15	<part> <be>
    -24		<part> hurts
    -24		<part> ~ can
    -24		[en1002] & [en980]
    -24		[en234] & [en810]
    -24	worsening:47	[en426] & [en490]
    -24	radiating_pain:-24 numbness:-37 persistent_beyond_72h:-80	[es975]
    24	tingling:6 pregnancy_symptom:4 calf_swelling:-19	and ~ <part>
    -24	weakness:16 persistent_beyond_72h:13	late+and
    24	persistent_beyond_72h:69	late+painful
    24		late+was
    -24		no <be>
    24	sharp_pain:-27 radiating_pain:92	to ~ <part>
    23		. & [es694]
    23	weakness:12 chest_breath:11	. ~ <the>
    23	weakness:-10 worsening:-11 persistent_beyond_72h:-30 pregnancy_symptom:-13 bladder_bowel:-32 saddle_numbness:-22 chest_breath:-5 fever:-6 severe_headache:-25 faint_dizzy:-31 emergency:-4 self_harm:13	/^to/
    -23		/aso/
    23	numbness:-8 fever:47 self_harm:18	/eri/
    23	worsening:-21 persistent_beyond_72h:-15 saddle_numbness:18	/mb$/
    -23		/mbe/
    23	sharp_pain:-3 weakness:-6 numbness:-2 tingling:-1 worsening:12 history_disc:1 pregnancy_symptom:-26 emergency:3	/now/
    23	faint_dizzy:58	<have> to
    -23		<have> ~ pain
    -23		<my> <be>
    23	weakness:6	<my> <side>
    23	emergency:45	<my> now
    23	sharp_pain:29 radiating_pain:40 weakness:12 numbness:17 worsening:-8 persistent_beyond_72h:8 history_disc:-17 bladder_bowel:-16 saddle_numbness:-21 fever:-14 severe_headache:-22 faint_dizzy:-10 severe_bruising:-6 self_harm:-45	<the> ~ <part>
    -23	history_disc:63 history_injury:26 self_harm:92	[en1002] & [en874]
    23		[en12] & [en251]
    -23		[en234] & [en138]
    23		[en426] & [en234]
    -23		[en508] & ,
    -23		[es2] & ,
    23	sharp_pain:21	[es950] & [es1]
    -23	sharp_pain:-29 radiating_pain:32 worsening:-56	dolor ~ <part>
    -23		i ~ with
    -23		it ~ worse
    23	persistent_beyond_72h:12	late+hurting
    23	emergency:12	me now
    -23		much better
    23	persistent_beyond_72h:70	not <become>
    23		not better
    22	radiating_pain:-7 worsening:30	, & [en762]
    22	emergency:12	/^ayu/
    22	emergency:13	/^ayud/
    22	sharp_pain:-12 weakness:27 numbness:-33 tingling:-1 worsening:-31 persistent_beyond_72h:-9 history_disc:-18 history_injury:-27 pregnancy_symptom:-9 saddle_numbness:-4 chest_breath:-14 calf_swelling:8 fever:-20 severe_headache:-1 faint_dizzy:-25 severe_bruising:-19 emergency:-18 self_harm:-48	/^le/
    -22	numbness:11 tingling:-1	/^ta/
    22		/^then/
    -22	sharp_pain:-4 numbness:-26 history_disc:-4 saddle_numbness:-4 fever:-11 allergic_reaction:-51 severe_bruising:-12 emergency:-1	/ay$/
    22	emergency:90	/ayu/
    22	emergency:21	/ayud/
    22	sharp_pain:-22 persistent_beyond_72h:-2	/ded/
    22		/ise/
    22	sharp_pain:-16 weakness:-7 worsening:69	/peo/
    22	radiating_pain:-27 persistent_beyond_72h:-34 history_injury:-4 bladder_bowel:-47 severe_headache:-2	/pin/
    22	sharp_pain:-6 allergic_reaction:56	/ras/
    22	sharp_pain:-14 radiating_pain:-9 weakness:-12 numbness:-8 tingling:12 worsening:2 persistent_beyond_72h:-17 history_injury:-10 pregnancy_symptom:-30 chest_breath:-1 calf_swelling:-7 severe_headache:-24 allergic_reaction:-7 emergency:10	/the/
    22		/then$/
    22		/then/
    22	sharp_pain:-9 numbness:43 worsening:-2 saddle_numbness:4 allergic_reaction:-1	/umb$/
    22	emergency:35	/yud/
    -22		<be> ~ now
    -22	radiating_pain:41	<become> ~ ,
    -22	numbness:7	<person> ~ <part>
    -22	radiating_pain:7 numbness:-4 tingling:9 worsening:-1 history_disc:3 osteoporosis:3 severe_headache:41 faint_dizzy:5 severe_bruising:20	<the> ~ ,
    22		[en106] & [en468]
    -22		[en19] & [en874]
    -22		[en20] & [en170]
    -22	sharp_pain:22	[en250] & [en1002]
    22	sharp_pain:2	[en37] & [en966]
    -22		[en426] & [en60]
    -22		[en490] & [en63]
    22		[en807] & ,
    -22		[en810] & [en170]
    22		[en954] & [en362]
    22		[en966] & [en394]
    -22	sharp_pain:6	[en966] & [en634]
    -22		[es182] & [es106]
    22		[es182] & [es950]
    22		[es731]
    -22		every day
    -22		for ~ ,
    -22		is gone
    22	persistent_beyond_72h:18	late+sigue
    -22		pain ~ worse
    22		then
    22		yes .
    -21		, ~ as
    21		. & [en634]
    21		. ~ si
    -21	persistent_beyond_72h:98	/^ach/
    21		/^big/
    21	radiating_pain:-31 weakness:-67 tingling:-11 allergic_reaction:3	/^bl/
    21	weakness:-33	/^el/
    21	faint_dizzy:194	/^mare/
    -21		/^ni/
    21	sharp_pain:-1 radiating_pain:10 weakness:-26 numbness:-42 tingling:-8 persistent_beyond_72h:3 history_disc:-1 history_injury:1 pregnancy_symptom:-19 chest_breath:-21 fever:-73 severe_headache:-2 faint_dizzy:-15 allergic_reaction:-22 emergency:-20	/^pa/
    -21		/^rar/
    21	numbness:-9 worsening:-35 allergic_reaction:-1	/^sta/
    21	sharp_pain:-45 weakness:-13	/^ur/
    21		/big/
    -21		/emo/
    21	persistent_beyond_72h:-1 emergency:-11	/empe/
    21	sharp_pain:-14 history_injury:-18 bladder_bowel:-25 fever:-4 severe_headache:-1 emergency:-2	/ier/
    21	radiating_pain:-11 weakness:-14 numbness:-24 tingling:-18 worsening:2 osteoporosis:-12 pregnancy_symptom:-23 bladder_bowel:-5 saddle_numbness:-2 calf_swelling:-17 fever:-22 faint_dizzy:-9 allergic_reaction:-1 severe_bruising:-8 emergency:-5	/ing$/
    21	tingling:-17 history_disc:-22 pregnancy_symptom:40 fever:-15	/ks$/
    21		/lder$/
    21	faint_dizzy:48	/mare/
    21	pregnancy_symptom:70	/mpi/
    21	numbness:45 saddle_numbness:12	/numb$/
    -21	weakness:30	/ued/
    -21		/uit/
    -21	numbness:-8 calf_swelling:37 emergency:46	<be> ~ and
    -21	weakness:41 emergency:9	<my> <person>
    21		[en1002] & [en853]
    21	weakness:-27 tingling:-1 worsening:-6 persistent_beyond_72h:-15 history_disc:-15 history_injury:-21 osteoporosis:-2 pregnancy_symptom:-5 bladder_bowel:-5 saddle_numbness:9 calf_swelling:-2 severe_headache:-18 allergic_reaction:-30 emergency:-3 self_harm:3	[en1020]
    -21		[en19] & [en966]
    21		[en19] & [es998]
    -21		[en234] & [en874]
    -21	sharp_pain:4 radiating_pain:-19 weakness:17 numbness:-31	[en251] & [en37]
    -21		[en362] & .
    -21	sharp_pain:7	[en37] & [en869]
    21	numbness:-26 tingling:-33 worsening:-5 pregnancy_symptom:-3 saddle_numbness:-1 chest_breath:-33 calf_swelling:45 fever:-1	[en394]
    21	numbness:-13	[en442] & [en234]
    21		[en468] & [en874]
    21		[en762] & [en551]
    21	sharp_pain:-5 radiating_pain:4 weakness:-2 tingling:-20 worsening:-16 persistent_beyond_72h:-21 history_disc:-20 bladder_bowel:-2 chest_breath:-63 fever:-19 severe_headache:-6 severe_bruising:-40 emergency:-5 self_harm:-11	[es1]
    21	tingling:19	[es694] & [es182]
    21	weakness:1	could ~ <the>
    -21		de ~ ,
    21		every hour
    21	weakness:17	foot
    -21		i came
    -21	sharp_pain:15	if
    21	sharp_pain:-11 radiating_pain:-2 weakness:-10 numbness:-11 worsening:-35 persistent_beyond_72h:-18 history_injury:-12 osteoporosis:-11 saddle_numbness:-11 severe_headache:-29 allergic_reaction:-17 emergency:-6 self_harm:-26	la
    21	sharp_pain:-32 weakness:-16 numbness:4 worsening:-12 persistent_beyond_72h:70	late+not
    21		no ~ but
    21	weakness:-52 numbness:97 worsening:-42	numb
    -21		pain ~ than
    21		shoulder
    21	numbness:-8	will not
    -20		, can
    -20		, ~ now
    -20		, ~ since
    20	sharp_pain:-2 tingling:1 worsening:-2 history_disc:7 emergency:16 self_harm:18	.
    20		. & [en762]
    20		/^ago/
    20	sharp_pain:-22 radiating_pain:-15 numbness:-8 tingling:-15 persistent_beyond_72h:-47 emergency:12 self_harm:-2	/^ay/
    -20	tingling:-51 severe_headache:-12 severe_bruising:39	/^en/
    20	weakness:-58 faint_dizzy:-16	/^hel/
    20	sharp_pain:-9 numbness:-16	/^help/
    20	faint_dizzy:32	/^kee/
    -20	radiating_pain:-24 numbness:-8 worsening:12 persistent_beyond_72h:-2 history_injury:9 severe_headache:-32	/^me/
    -20	sharp_pain:-4 tingling:-4 pregnancy_symptom:38 faint_dizzy:-3	/^mi/
    -20		/^opt/
    20	sharp_pain:-32 numbness:14 saddle_numbness:-13	/^toe/
    20		/ate/
    -20		/cio/
    -20		/ede/
    20	sharp_pain:-9 numbness:2	/foot$/
    20	sharp_pain:-3 numbness:-2 tingling:-2	/help/
    -20		/her$/
    20	sharp_pain:-21 weakness:-20 numbness:-27 persistent_beyond_72h:7 history_injury:-31 pregnancy_symptom:-1 saddle_numbness:-15 faint_dizzy:-13 allergic_reaction:-25	/ia$/
    -20		/ien$/
    20	radiating_pain:-6 weakness:-2 persistent_beyond_72h:-2 emergency:-2	/ike$/
    20	faint_dizzy:54	/kee/
    -20		/mber/
    20	severe_headache:-44 faint_dizzy:54	/ons/
    20	sharp_pain:-33 weakness:2 numbness:21	/oot$/
    -20		/opt/
    20	sharp_pain:-11 weakness:-18	/rat/
    20	weakness:-34	/tig/
    20		/zzy$/
    20		/zzy/
    -20		<be> worse today
    -20		<part> ?
    -20		<the> ~ passed
    -20		[en1018] & [en602]
    20	sharp_pain:-36 persistent_beyond_72h:-26 saddle_numbness:-43 chest_breath:-1 faint_dizzy:-7 emergency:-34	[en101]
    -20		[en11] & [en490]
    20		[en309] & [en309]
    -20		[en490] & [en106]
    -20		[en549]
    -20		[en682] & [en20]
    -20		[en698] & [en966]
    20		[en869] & [en762]
    -20		[en954] & [en12]
    -20	weakness:-2 numbness:5 history_injury:5 faint_dizzy:59	[en966] & [en1020]
    20		[en980] & [en437]
    -20		[es127]
    20	sharp_pain:-16 radiating_pain:-12 tingling:-12 persistent_beyond_72h:-13 history_disc:-15 osteoporosis:-14 pregnancy_symptom:-52 bladder_bowel:-3 saddle_numbness:-22 fever:-9 severe_headache:-46 faint_dizzy:-8 allergic_reaction:-18 severe_bruising:-35 emergency:-38 self_harm:-48	[es13]
    20		[es182] & [en148]
    -20		[es182] & [en468]
    -20	weakness:-25 numbness:-18 tingling:-30 pregnancy_symptom:-7 chest_breath:-9 severe_headache:-10 allergic_reaction:-24 severe_bruising:-7 self_harm:-21	[es214]
    20	sharp_pain:-7 radiating_pain:-1 weakness:-18 tingling:-18 worsening:-9 saddle_numbness:-31 severe_headache:-6 severe_bruising:-1	[es26]
    -20		[es375]
    -20	worsening:92 persistent_beyond_72h:29	[es503]
    20		better ~ ,
    20		de #
    20	sharp_pain:-20 radiating_pain:-1 tingling:-13 worsening:-19 persistent_beyond_72h:-16 history_disc:-28 osteoporosis:-12 pregnancy_symptom:-10 bladder_bowel:-30 chest_breath:-6 severe_headache:-22 faint_dizzy:-19 allergic_reaction:-19 severe_bruising:-22 emergency:-19 self_harm:-30	el
    20		good .
    20		i can not
    -20		it ~ yesterday
    20	sharp_pain:-3 persistent_beyond_72h:68	late+as
    20		normal ~ <the>
    20		what i
    20		when i
    20	numbness:-11	would ~ <be>
    20	self_harm:34	would ~ i
    20	sharp_pain:-12 weakness:-4 tingling:-30 allergic_reaction:-2 severe_bruising:-21	y
    20		y hoy
    20		you ~ <be>
    19	pregnancy_symptom:38	# weeks
    19	persistent_beyond_72h:7	# ~ <be>
    19		, ~ with
    19		. & [en19]
    19	weakness:-20	/^bur/
    19	sharp_pain:17 weakness:-32 numbness:-23 tingling:-66 persistent_beyond_72h:4 bladder_bowel:-1 chest_breath:-7 faint_dizzy:-38 allergic_reaction:-25 emergency:-13	/^dol/
    19	sharp_pain:-21 radiating_pain:-7 weakness:-19 tingling:-26 worsening:-57 persistent_beyond_72h:-34 history_injury:-55 osteoporosis:-39 bladder_bowel:-73 saddle_numbness:-69 fever:-34 faint_dizzy:-10 allergic_reaction:-2 severe_bruising:-36 self_harm:-10	/^he/
    -19		/^stop/
    -19		/ail/
    19	persistent_beyond_72h:-58 bladder_bowel:21 allergic_reaction:-2	/ano/
    19		/ap$/
    19	sharp_pain:103 tingling:-37	/azo/
    19	allergic_reaction:44	/bli/
    -19		/bri/
    19	allergic_reaction:23	/bur/
    19	sharp_pain:-14 radiating_pain:29 weakness:-8 numbness:-7 tingling:-48 worsening:-64 pregnancy_symptom:-1 bladder_bowel:-29 faint_dizzy:-4 allergic_reaction:-54	/cia/
    19		/dos$/
    19		/dos/
    -19	numbness:1	/eci/
    19		/ejora/
    19	weakness:-51 faint_dizzy:34	/ert/
    -19		/ext/
    19	sharp_pain:-24 worsening:-4	/igue/
    19	weakness:29	/inar/
    19	numbness:-1 tingling:-17 bladder_bowel:-17	/ip$/
    19		/jora/
    -19		/mai/
    -19	sharp_pain:20	/nos$/
    19		/nsi/
    19	numbness:2 saddle_numbness:9	/part/
    -19		/pt$/
    19		/rir/
    19	sharp_pain:-9 weakness:35 numbness:-2	/rra/
    -19		/umber/
    19		/urg/
    19		/urge/
    19		/zo$/
    19		<be> dead
    19		<be> ~ <day>
    -19		<become> ~ <time>
    19	sharp_pain:-15 radiating_pain:117 weakness:-81 numbness:-3 tingling:29 worsening:-34 persistent_beyond_72h:-21 history_injury:-6 severe_headache:-33 allergic_reaction:-6	<part> ~ <part>
    -19		<the> <side> <part>
    -19	emergency:7	<the> <the>
    19		<the> ~ y
    19	sharp_pain:-4 numbness:-1	[en170] & [en362]
    19	persistent_beyond_72h:73	[en19] & [en157]
    -19		[en215] & [en11]
    -19		[en28] & [en1020]
    19		[en362] & [en810]
    19		[en37] & [en980]
    19	numbness:-5 worsening:20	[en380] & [en12]
    19	saddle_numbness:34	[en762] & ,
    -19		[en810] & [en746]
    -19		[en869] & [en19]
    -19		[en890] & [en490]
    19	numbness:-76	[en954] & [en490]
    -19		[es182] & [en20]
    19		[es182] & [en251]
    -19	weakness:27	[es182] & [es854]
    -19		[es182] & [es998]
    19		[es230]
    19		[es55] & #
    19		[es694] & .
    -19		[es90]
    19		[es950] & [es54]
    19	history_injury:46	and ~ hurts
    19		dolor ~ #
    -19	radiating_pain:12	duele ~ <part>
    -19		hormigueo & [es759]
    19		i do
    -19	worsening:22	it ~ <become>
    19		late+am
    19	numbness:39	late+feeling
    19		my chest
    -19		no ~ .
    -19		no ~ pain
    -19		o
    19		of <my> <part>
    19		since yesterday
    18	sharp_pain:16	# ~ <the>
    -18	sharp_pain:5 radiating_pain:14 severe_headache:18	, & [en1002]
    18		, & [es342]
    -18		, all
    -18	tingling:23	, no
    18	sharp_pain:43 numbness:-6 worsening:26 pregnancy_symptom:-17 saddle_numbness:-17 allergic_reaction:-7 emergency:-22	/^ag/
    18	sharp_pain:113	/^agon/
    -18		/^cua/
    -18		/^her/
    18	sharp_pain:-17 numbness:14 tingling:-2 worsening:-2 persistent_beyond_72h:-16 history_injury:-4 saddle_numbness:27 fever:-4 self_harm:-10	/^numb/
    -18		/^tend/
    18	sharp_pain:126	/^za/
    18	sharp_pain:116	/agon/
    18	sharp_pain:64	/agony/
    -18		/aut/
    -18		/cel/
    -18		/cle/
    -18		/cua/
    18		/edi/
    -18		/ejor$/
    -18		/eli/
    18	sharp_pain:-13 radiating_pain:-15 numbness:-14 worsening:-39 history_disc:-27 history_injury:-20 bladder_bowel:-24 saddle_numbness:-21 chest_breath:-34 calf_swelling:-7 fever:-61 faint_dizzy:-12 severe_bruising:-26 emergency:-74 self_harm:-63	/es$/
    -18		/fic/
    -18		/fre/
    18		/gony$/
    18		/gony/
    18	sharp_pain:-2 numbness:-19 severe_headache:54 faint_dizzy:51	/head/
    18		/hee/
    -18		/iff/
    18	sharp_pain:-3 radiating_pain:-11 numbness:-14 persistent_beyond_72h:-8 history_disc:-3 saddle_numbness:-39 allergic_reaction:-20 severe_bruising:-7 emergency:-17	/ill/
    18		/mes$/
    18	tingling:24	/nger/
    18	sharp_pain:-33 radiating_pain:-18 weakness:-30 numbness:47 tingling:-9 worsening:-35 persistent_beyond_72h:-58 history_disc:-23 pregnancy_symptom:-4 saddle_numbness:14 calf_swelling:-24 fever:-1 faint_dizzy:-27 allergic_reaction:-21	/numb/
    -18		/numbe/
    18		/ony$/
    18	weakness:-89 persistent_beyond_72h:23	/ori/
    -18		/raro/
    -18		/ther$/
    -18		/tif/
    18	sharp_pain:-41 weakness:28 numbness:43	/toe/
    -18		/uien/
    18	sharp_pain:-15 numbness:15 persistent_beyond_72h:-35 osteoporosis:-4 pregnancy_symptom:-24 saddle_numbness:2 chest_breath:-15 fever:-31 severe_headache:-19 faint_dizzy:-55 allergic_reaction:-25 severe_bruising:-33 self_harm:-22	/umb/
    -18		/umbe/
    -18		<count> ~ and
    18	numbness:1 persistent_beyond_72h:25	<part> <have>
    18	sharp_pain:-12 radiating_pain:37 weakness:-28 numbness:26 persistent_beyond_72h:-8 allergic_reaction:2	<side> ~ <part>
    -18		<the> ~ but
    18		? & .
    18		? ~ .
    -18		? ~ not
    -18	radiating_pain:28 weakness:18 worsening:-12 chest_breath:10 faint_dizzy:-6 self_harm:51	[en1002] & [en1020]
    18		[en1002] & [en93]
    18	faint_dizzy:34	[en12] & [en778]
    18		[en12] & [en949]
    18	numbness:12	[en170] & [en20]
    18		[en170] & [en551]
    -18	bladder_bowel:43	[en251] & [en11]
    -18		[en251] & [en394]
    -18	weakness:6	[en251] & [en426]
    18		[en28] & [en1002]
    18	sharp_pain:24 weakness:29 tingling:-52 persistent_beyond_72h:-3 bladder_bowel:-1 calf_swelling:2 fever:-5 severe_headache:-51 faint_dizzy:11 self_harm:-5	[en437]
    -18	chest_breath:11	[en468] & [en20]
    18	sharp_pain:9	[en490] & .
    -18	numbness:-5 tingling:-10 persistent_beyond_72h:3 history_disc:-12 pregnancy_symptom:-27 bladder_bowel:-22 chest_breath:-6 emergency:-27 self_harm:-2	[en551]
    -18		[en58] & [en874]
    18	sharp_pain:-2 radiating_pain:-15 weakness:-26 numbness:-12 worsening:-16 persistent_beyond_72h:-13 history_injury:-9 pregnancy_symptom:-1 saddle_numbness:-13 chest_breath:-18 fever:-30 severe_headache:-2 faint_dizzy:-1 severe_bruising:-32	[en60]
    18	sharp_pain:-33	[en60] & [en37]
    -18	weakness:-21 numbness:17 saddle_numbness:30	[en613]
    18	worsening:-36 persistent_beyond_72h:-57 history_injury:13 saddle_numbness:-2 faint_dizzy:-19 self_harm:-32	[en633]
    -18		[en634] & [en551]
    -18	sharp_pain:-2 numbness:27 tingling:-1 saddle_numbness:31	[en650]
    -18		[en682] & [en468]
    18		[en810] & [en980]
    18	weakness:-15	[en869] & .
    -18		[en869] & [en106]
    18	numbness:35	[en869] & [en660]
    18	sharp_pain:-21 radiating_pain:-23 weakness:-14 numbness:-21 tingling:-42 worsening:-11 persistent_beyond_72h:-44 history_disc:-8 osteoporosis:-21 pregnancy_symptom:-28 bladder_bowel:-2 saddle_numbness:-34 chest_breath:-22 calf_swelling:-47 fever:-39 severe_headache:-42 faint_dizzy:-4 allergic_reaction:-20 severe_bruising:-32 emergency:-21 self_harm:3	[en874]
    -18		[en954] & [en309]
    18	numbness:-9 self_harm:23	[en966] & [en490]
    18		[es182] & [en490]
    18		[es182] & [es1]
    18		[es2] & #
    18		[es342] & [es54]
    -18	numbness:-20	[es54] & [es694]
    -18		[es55] & [es106]
    -18	radiating_pain:25	[es982] & [es887]
    18		agony
    18		and ~ sore
    -18		chest pain
    -18		he
    18	sharp_pain:-8 radiating_pain:-14 weakness:-22 numbness:-11 worsening:-29 persistent_beyond_72h:-14 pregnancy_symptom:-6 bladder_bowel:-2 saddle_numbness:-14 fever:-28 severe_headache:-20 faint_dizzy:-9 allergic_reaction:-1 severe_bruising:-9 self_harm:-15	in
    18		in <part>
    -18		it ~ today
    18	persistent_beyond_72h:76	late+con
    18	persistent_beyond_72h:4	late+doliendo
    -18	persistent_beyond_72h:26	late+every
    18		less ~ than
    -18		mejor
    -18		my arm
    18	saddle_numbness:14	no <be> <the>
    18	numbness:5	no feeling
    -18		no tengo
    18		not ~ ,
    18	weakness:45 numbness:-7 persistent_beyond_72h:-31 self_harm:-21	not ~ it
    -18	radiating_pain:-16 persistent_beyond_72h:8	pain in
    18		pain ~ /
    18	calf_swelling:35	que <the>
    -18		que ~ si
    18		since <the>
    -18		something ~ <side>
    -18		what ~ i
    17		# & [en1020]
    -17		, & [en468]
    -17	weakness:-5 bladder_bowel:19	, ~ to
    -17		. <feel>
    17		. ~ do
    -17		/^fre/
    -17		/^lis/
    17	numbness:-25 worsening:-38 history_disc:25 osteoporosis:22 bladder_bowel:-36 fever:-6 faint_dizzy:43	/^sp/
    -17		/^work/
    -17		/aja$/
    17		/ake/
    17	sharp_pain:-1	/alf$/
    17	emergency:54	/alli/
    17		/allin/
    17		/amp/
    -17		/ani/
    17	numbness:17	/ano$/
    -17		/ans/
    -17		/aso$/
    17	sharp_pain:23	/azo$/
    17	weakness:-57 chest_breath:63	/breat/
    17	radiating_pain:28	/ciat/
    17	emergency:-6	/ciati/
    -17		/des$/
    -17		/dre/
    17	sharp_pain:-25 weakness:1 numbness:-7 persistent_beyond_72h:-32 chest_breath:-13 faint_dizzy:-16	/eak/
    17		/eca/
    17	sharp_pain:-27	/esd/
    17	tingling:-6 emergency:4	/hel/
    17		/ire$/
    17		/izzy$/
    17		/izzy/
    -17		/jor$/
    -17	sharp_pain:-1 weakness:-10 worsening:-10 emergency:30	/lea/
    17	sharp_pain:3 radiating_pain:-24 weakness:-3 emergency:-2	/like$/
    -17	allergic_reaction:11	/lis/
    -17		/mag/
    -17		/mber$/
    17	sharp_pain:-17 tingling:-4 persistent_beyond_72h:-17 allergic_reaction:-14	/mor/
    17	sharp_pain:-18 weakness:-3 emergency:-7	/mpe/
    -17		/nos/
    17	weakness:-11 numbness:-42 bladder_bowel:131	/pee/
    17	chest_breath:56	/reath/
    17		/rgent/
    -17		/tac/
    17	sharp_pain:9 worsening:-51 fever:4 severe_headache:12	/thr/
    -17	radiating_pain:56 persistent_beyond_72h:-2	/tra/
    -17		/tran/
    -17		/uede/
    -17		/uien$/
    -17		/what$/
    -17	sharp_pain:28 persistent_beyond_72h:-2 calf_swelling:95	:
    -17		<be> it
    -17		<be> worse
    -17		<become> now
    -17		<count> ~ ,
    -17	numbness:19 persistent_beyond_72h:-4	<have> ~ <part>
    -17		<my> <part> hurts
    17	weakness:13	<my> <side> <part>
    -17	sharp_pain:21 allergic_reaction:12	<my> ~ ,
    -17	history_injury:49	<my> ~ <time>
    -17	numbness:63	<part> ~ numb
    -17	radiating_pain:16 bladder_bowel:-2	<the> ~ <side>
    -17	sharp_pain:5 weakness:-16 numbness:11 tingling:1 history_disc:21 bladder_bowel:2	<the> ~ in
    -17	emergency:2	[en1002] & [en28]
    -17		[en1018] & [en234]
    17		[en106] & [en11]
    -17		[en106] & [en127]
    -17		[en11] & [en148]
    17		[en12] & [en37]
    17	weakness:-4 worsening:21	[en234] & ,
    17	sharp_pain:-2 radiating_pain:-39 weakness:1 numbness:-20 tingling:-11 worsening:-52 persistent_beyond_72h:-36 history_disc:-19 history_injury:-4 osteoporosis:-40 pregnancy_symptom:-19 saddle_numbness:-1 chest_breath:-2 calf_swelling:-14 fever:-10 severe_headache:-17 faint_dizzy:-38 allergic_reaction:-5 severe_bruising:-10 emergency:-17	[en251]
    17		[en28] & [en807]
    -17		[en341]
    -17	weakness:4	[en362] & [en1020]
    -17	saddle_numbness:22	[en37] & [en490]
    -17		[en490] & [en874]
    -17	tingling:-3	[en522]
    17	weakness:5	[en551] & .
    17		[en63] & ,
    -17	numbness:-76 tingling:37	[en653]
    17	numbness:43 calf_swelling:23	[en890] & [en362]
    17	sharp_pain:-49 tingling:-7	[en938]
    17	sharp_pain:28 numbness:-28 fever:-2 self_harm:-3	[en949]
    -17		[en949] & [en966]
    -17		[en966] & [en551]
    17		[es122] & [es950]
    -17		[es182] & [en394]
    17		[es26] & [es950]
    17		[es54] & [es13]
    -17		[es55] & [es699]
    17	numbness:29	[es870]
    -17		[es955]
    -17		[es982] & [es2]
    17	persistent_beyond_72h:18	[es998] & [en874]
    -17		and ~ .
    17		and ~ <the>
    17		better ~ <be>
    -17		better ~ <time>
    17	sharp_pain:14	dolor ~ en
    17		fine ~ ,
    17	sharp_pain:-11 numbness:-20 severe_bruising:1	from ~ to
    -17		gone now
    -17		i ~ <side>
    -17		if ~ <part>
    -17		in with
    17	worsening:11	it ~ ,
    -17		knee is
    -17	sharp_pain:-22 persistent_beyond_72h:77	late+#
    -17	radiating_pain:18	late+.
    17	worsening:30	late+has
    17	sharp_pain:-12 persistent_beyond_72h:39 history_injury:-18 severe_headache:-7 emergency:-2	late+it
    17		late+needles
    17		late+sorer
    17	radiating_pain:-11 weakness:-3 emergency:-10	like
    17		no ~ bien
    -17		not ~ not
    -17		number
    17	fever:5	on ~ <part>
    -17		puedo ~ hoy
    17		sharp ~ <part>
    17		still hurting
    17	worsening:13	va
    -17		what
    -17		with ~ ,
    17		would ~ ,
    17	history_injury:8	y ~ duele
    -16		, & [en613]
    16		, numb
    16		, ~ can
    16		. & [en218]
    16	tingling:43	. & [es182]
    16		. yes
    16	sharp_pain:39 weakness:-14 tingling:18	. ~ .
    16		. ~ in
    16	weakness:16	. ~ not
    -16		/^asd/
    -16		/^gre/
    16	sharp_pain:32	/^horr/
    16	sharp_pain:10 weakness:-10 numbness:-16 persistent_beyond_72h:-27 saddle_numbness:4	/^in/
    16		/^int/
    16	radiating_pain:-18 weakness:46 numbness:-5 bladder_bowel:-4 allergic_reaction:-4	/^ke/
    -16		/^mil/
    -16		/^opt$/
    16	numbness:-5 bladder_bowel:168	/^pee/
    16	calf_swelling:7 allergic_reaction:17	/^red/
    -16		/^us/
    -16		/^who$/
    16	sharp_pain:123	/^zap/
    16	sharp_pain:-50 weakness:-5 faint_dizzy:23	/are/
    16	sharp_pain:-22 radiating_pain:-48 weakness:-9 numbness:-24 tingling:-9 worsening:22 persistent_beyond_72h:-4 history_disc:-42 osteoporosis:-12 pregnancy_symptom:-19 bladder_bowel:-28 chest_breath:-36 severe_headache:-18 faint_dizzy:-16 allergic_reaction:-7 severe_bruising:-35 emergency:-2 self_harm:-7	/as$/
    -16		/asd/
    -16		/cri/
    -16	severe_bruising:25 self_harm:-13	/der/
    16	sharp_pain:-69 radiating_pain:-7 weakness:-27 tingling:-59 persistent_beyond_72h:-14 bladder_bowel:-20 chest_breath:-44 faint_dizzy:22 allergic_reaction:-1 emergency:-10	/ead/
    16	weakness:-3 numbness:-35	/eed/
    16	chest_breath:77	/eez/
    -16	weakness:36 numbness:46 saddle_numbness:80	/ell$/
    -16	numbness:-55 self_harm:42	/end/
    -16	pregnancy_symptom:1	/ese/
    16	sharp_pain:-12 numbness:-47 tingling:9 worsening:-3 bladder_bowel:1 emergency:-11 self_harm:-43	/et$/
    16	worsening:22	/every/
    16	persistent_beyond_72h:-7	/fie/
    16	sharp_pain:-5 faint_dizzy:69	/hol/
    16		/horr/
    -16		/how$/
    16	worsening:5	/id$/
    16		/ief/
    16		/ir$/
    -16	radiating_pain:-1	/ith/
    -16	sharp_pain:-3 weakness:4 numbness:-3 tingling:-25 worsening:-8 emergency:-9	/leg/
    -16		/lleg/
    16	radiating_pain:3 weakness:-5	/lo$/
    -16		/mail/
    16	tingling:-5 history_disc:2 pregnancy_symptom:-4 emergency:11 self_harm:-8	/now$/
    16	weakness:-13	/ntu/
    16	numbness:-97 bladder_bowel:4 allergic_reaction:23	/oil/
    -16		/once/
    16	sharp_pain:62	/ony/
    -16		/opt$/
    16		/ott/
    -16	weakness:5	/pue/
    16	weakness:6	/ral/
    -16		/reci/
    -16		/rid/
    16	sharp_pain:-26	/rti/
    -16	sharp_pain:-28 radiating_pain:-38 tingling:-46 persistent_beyond_72h:-11 osteoporosis:-23 pregnancy_symptom:-1 bladder_bowel:-1 chest_breath:-2 fever:-9 faint_dizzy:-37 allergic_reaction:-33	/se$/
    -16	persistent_beyond_72h:3	/sing/
    16		/ters$/
    16	pregnancy_symptom:14	/ters/
    16	radiating_pain:-28 weakness:-20 numbness:-22 saddle_numbness:-5 chest_breath:-8 severe_headache:-35 faint_dizzy:-27 allergic_reaction:-30 emergency:-35 self_harm:-22	/tin/
    16		/ude/
    -16		/uit$/
    16	sharp_pain:-1 radiating_pain:-9 weakness:-16 numbness:-6 tingling:-34 history_disc:-23 history_injury:-11 osteoporosis:-18 pregnancy_symptom:-14 bladder_bowel:-14 saddle_numbness:-12 allergic_reaction:-5 emergency:-18 self_harm:-3	/ver/
    16	sharp_pain:-8 weakness:-46 numbness:-30 tingling:-6 worsening:-6 faint_dizzy:-8	/wee/
    -16		/who$/
    16	sharp_pain:90	/zap/
    -16		<be> dolor
    16	numbness:-47	<become> <the>
    16		<become> ~ and
    16		<feel> it
    -16	emergency:54	<person> <be>
    16	numbness:70	<the> <feel>
    -16		<time> but
    16		? & #
    -16		? & [en234]
    16		? ~ #
    16	tingling:-3	[en1002] & [en19]
    -16		[en1002] & [en746]
    16	faint_dizzy:51	[en1002] & [en966]
    16		[en1020] & [en613]
    16	severe_bruising:4	[en11] & [en28]
    16		[en181] & .
    -16		[en19] & [en362]
    -16		[en19] & [en853]
    -16		[en218] & [en874]
    -16	weakness:26	[en234] & [en426]
    -16		[en251] & #
    -16		[en298]
    16	radiating_pain:33	[en362] & [en362]
    -16		[en410]
    -16		[en426] & [en869]
    -16		[en474] & [en60]
    16		[en474] & [en938]
    -16		[en474] & [en93]
    16		[en490] & [en567]
    -16		[en508] & [en581]
    -16		[en522] & [en874]
    -16		[en613] & .
    -16		[en613] & [en874]
    -16		[en660] & [en37]
    16	sharp_pain:-1	[en746] & [en874]
    16		[en869] & /
    16		[en954] & [en11]
    16	numbness:8 severe_headache:7	[en966] & [en58]
    -16	sharp_pain:3	[es182] & [es55]
    16		[es182] & [es694]
    -16		[es182] & hormigueo
    16		[es214] & [es29]
    16		[es254] & [es42]
    -16		[es2] & [es950]
    -16		[es55] & [es950]
    16	weakness:-1 numbness:17	[es694] & ,
    16	sharp_pain:3 weakness:5 worsening:-8 pregnancy_symptom:-33 saddle_numbness:-14 fever:-11 faint_dizzy:-25	[es699]
    16	history_injury:7	[es950] & [en874]
    16		[es950] & [es214]
    -16		[es998] & [es950]
    16		can not <become>
    -16		dolor ~ que
    -16		duele <the> <part>
    -16		duele la
    -16		ever
    16		feel my
    16	weakness:-19	from ~ <part>
    16		good ~ .
    -16		hago si
    -16		i did
    -16		it ~ in
    16		just ~ not
    -16		late+hardly
    16		late+pins
    16		late+then
    -16		more ~ yesterday
    -16		mucho mejor
    -16		no ~ since
    -16	weakness:28	not ~ <part>
    -16		not ~ <time>
    -16		opt
    -16		pain in <my>
    -16		pain ~ yesterday
    16	faint_dizzy:69	passed out
    -16		que hago si
    16		shooting ~ <part>
    16	weakness:-12	si ,
    -16		stop
    16		tingling ~ <side>
    16		un dolor
    16		va <the>
    -16		who
    16		with <the>
    -16		y ~ <my>
    15		# & [en490]
    15		# hours
    15		# ~ i
    -15		, & [en170]
    -15		, & [en19]
    -15		, & [en212]
    -15		, not
    15		, ~ #
    15	sharp_pain:30 radiating_pain:6 numbness:27 tingling:3 persistent_beyond_72h:-6 allergic_reaction:-2	, ~ <the>
    15	weakness:-2	. & .
    -15		. & [en613]
    -15		. & [en633]
    15	weakness:9 numbness:-9 tingling:17	. & [en810]
    -15		. & [en874]
    15		. well
    -15	sharp_pain:-5 weakness:-15 numbness:-30 history_injury:-19	/^bo/
    15	calf_swelling:55 emergency:-1	/^calf/
    -15		/^end$/
    15	fever:59	/^fev/
    15	fever:83	/^feve/
    15		/^hold/
    15	weakness:-33 pregnancy_symptom:-29 bladder_bowel:-19 saddle_numbness:-3 chest_breath:-15 fever:-10 allergic_reaction:-54 self_harm:-17	/^hu/
    -15		/^list/
    -15		/^may/
    -15		/^onc/
    -15		/^once/
    15		/^peor/
    15		/^rat/
    15	sharp_pain:-60 numbness:-32 worsening:-27	/^ro/
    15		/^sos/
    15	emergency:8	/^urg/
    15	emergency:23	/^urge/
    15	self_harm:7	/^viv/
    15		/^vivi/
    15	sharp_pain:-31	/^wr/
    15	weakness:8	/^wri/
    -15	history_injury:18 saddle_numbness:51	/age/
    15	chest_breath:58	/air/
    -15		/arar$/
    15		/blin/
    15	emergency:12	/bul/
    15		/by$/
    15	radiating_pain:25 calf_swelling:7	/calf$/
    15	sharp_pain:-7 calf_swelling:84 emergency:-8	/calf/
    15	sharp_pain:-15 radiating_pain:-24 weakness:-5 numbness:-7 tingling:-27 saddle_numbness:-16 severe_bruising:-14	/ce$/
    15	radiating_pain:-40 numbness:-34 tingling:25	/ckl/
    15	numbness:-7	/cos/
    15		/cro/
    -15		/cul/
    15	sharp_pain:-4 weakness:-2	/den/
    15	weakness:-58 emergency:35	/dia/
    15	sharp_pain:7 weakness:-17 numbness:-32 persistent_beyond_72h:33 pregnancy_symptom:-41 bladder_bowel:-21 saddle_numbness:-20 chest_breath:-25 fever:-48 faint_dizzy:-5 severe_bruising:-6 emergency:-54	/dol/
    -15		/egu/
    15	weakness:-19	/ejo/
    15		/endo/
    15		/eor$/
    15		/ez$/
    15	fever:82	/fev/
    15	fever:57	/feve/
    15	fever:42	/fever/
    15	history_disc:12	/fus/
    15	sharp_pain:65 radiating_pain:-72 numbness:-16 tingling:-8 worsening:-38 persistent_beyond_72h:-25 emergency:-6	/har/
    15	sharp_pain:-22 weakness:-11 numbness:-28 tingling:-15 severe_headache:7 emergency:-2	/hea/
    15		/heel/
    15		/hold$/
    15		/hold/
    15	sharp_pain:-7	/iendo/
    15	weakness:21	/imp/
    -15		/ines/
    15	radiating_pain:2	/ire/
    -15		/isa/
    15		/lat/
    15	persistent_beyond_72h:-7 history_disc:-1 history_injury:1 pregnancy_symptom:-16 chest_breath:-21 fever:-7 severe_headache:-18 faint_dizzy:-37 allergic_reaction:-36 emergency:-17 self_harm:-73	/le$/
    15		/ler/
    -15		/lia/
    15	allergic_reaction:1	/liste/
    15	numbness:-1 tingling:-18 worsening:-52 persistent_beyond_72h:-25 history_disc:-5 pregnancy_symptom:-24 bladder_bowel:-6 saddle_numbness:-8 fever:-18	/lla/
    15		/mom/
    15	fever:7	/mome/
    15	allergic_reaction:-8 emergency:-1	/ndo$/
    -15	severe_bruising:20	/oma/
    -15		/once$/
    -15		/paso$/
    -15		/paso/
    15		/peor$/
    -15		/reat$/
    -15		/ret/
    15		/rom/
    15	bladder_bowel:-7	/ry$/
    -15	sharp_pain:-13 weakness:-27 numbness:2 bladder_bowel:-3 calf_swelling:-23 allergic_reaction:-17 emergency:-15	/to$/
    15		/uic/
    -15	severe_bruising:61	/uis/
    15		/under/
    15	weakness:43	/ush/
    15	weakness:27	/wri/
    15		/yse/
    15		: & [es694]
    15		: si
    -15		<be> bien
    15	sharp_pain:6 radiating_pain:18 numbness:-26 tingling:26 bladder_bowel:3 chest_breath:43	<be> ~ <my>
    15	weakness:-20	<feel> <my>
    -15		<have> ~ ,
    15		<have> ~ up
    -15		<part> on
    15	weakness:47 numbness:34	<part> ~ out
    15		<side> ~ dead
    -15	weakness:61 emergency:49	<the> <person>
    -15		<the> massage
    15	persistent_beyond_72h:48	<time> now
    -15		? ~ to
    15		[en1002] & [en613]
    15	tingling:-34 allergic_reaction:-9	[en1014]
    15		[en118] & [es887]
    15		[en11] & [en181]
    -15		[en11] & [en660]
    15	tingling:-7 worsening:-2 history_injury:38 faint_dizzy:18	[en121]
    -15		[en157] & [en468]
    -15		[en181] & [en490]
    -15		[en186]
    -15		[en19] & [en613]
    15		[en202] & #
    -15		[en20] & .
    -15		[en20] & [en1020]
    15		[en20] & [en551]
    15	self_harm:15	[en234] & [en394]
    15		[en234] & easing
    15		[en250] & [en889]
    15	pregnancy_symptom:30	[en251] & [en378]
    15	sharp_pain:12 saddle_numbness:43	[en333]
    -15		[en362] & [en682]
    -15		[en362] & [en967]
    15	radiating_pain:-24 weakness:17 numbness:-14 tingling:-20 worsening:-55 persistent_beyond_72h:-11 history_disc:-4 bladder_bowel:-36 chest_breath:2 fever:-33 severe_headache:-9 allergic_reaction:-18 emergency:-11 self_harm:-32	[en37]
    15		[en39] & [en37]
    -15		[en468] & #
    -15	saddle_numbness:12	[en490] & [en1020]
    15		[en551] & [en810]
    15		[en551] & [es182]
    -15		[en567] & [en869]
    15		[en567] & [en93]
    -15		[en58] & [en362]
    15		[en602] & [en116]
    -15		[en602] & [en378]
    -15		[en60] & [en468]
    -15		[en613] & [en11]
    15	weakness:-7 numbness:107	[en650] & [en251]
    -15		[en682] & [en746]
    15		[en682] & [en810]
    15	sharp_pain:15 numbness:-10	[en682] & [en869]
    15	sharp_pain:-6 radiating_pain:-3 weakness:-8 tingling:-2 persistent_beyond_72h:-11 history_disc:-4 history_injury:-33 osteoporosis:-31 bladder_bowel:-23 saddle_numbness:-18 chest_breath:2 severe_headache:-4 faint_dizzy:-25 allergic_reaction:-21	[en810]
    15		[en810] & [en810]
    15		[en853] & [en1002]
    -15		[en869] & [en333]
    15		[en869] & [en810]
    15		[en874] & [en309]
    15	worsening:17 emergency:9	[en874] & [en746]
    15	faint_dizzy:1	[en890] & [en12]
    15		[en954] & [en693]
    -15		[en966] & [en874]
    15		[en980] & [en250]
    -15		[es13] & [es887]
    -15		[es486]
    -15		[es55] & [es887]
    -15		[es783]
    -15		better every
    15	sharp_pain:-1 radiating_pain:1 calf_swelling:31 emergency:-2	calf
    15		cuando <my>
    15	saddle_numbness:13	cuando me
    -15		do i
    -15		do you
    -15		end
    15		fainted
    15		hold
    -15		hurts more
    15	numbness:27 severe_headache:2	i can
    15		is numb
    15	numbness:-14 bladder_bowel:-71 allergic_reaction:1 self_harm:-3	it s
    15		it ~ it
    15		late+bad
    15	persistent_beyond_72h:65	late+better
    -15		late+de
    15		late+going
    -15		late+much
    -15		late+out
    15		late+up
    -15		late+you
    15		love
    15		normal ~ <be>
    15		not easing
    -15		not put
    15	bladder_bowel:51	not ~ to
    -15		numb ,
    -15		once
    -15		parar
    15		peor
    15	weakness:25	pero ~ <the>
    -15		raro ~ <part>
    -15	numbness:13	sharp pain
    -15		should i
    15		so ~ i
    15		still hurts
    15		then ~ <part>
    15	sharp_pain:3 weakness:31 numbness:-9	to ~ <the>
    15		va a
    15		was fine
    -15		y si
    15		you said
    14	pregnancy_symptom:105	# & [es254]
    14		# & [es26]
    14		# ~ <side>
    14		, & [en426]
    -14		, & [es438]
    -14		, <feel>
    -14		, <have> not
    14	radiating_pain:30	, <part>
    14	sharp_pain:9 tingling:-10	, <the>
    14		, <time>
    -14	numbness:13	, ~ <feel>
    14	sharp_pain:46	, ~ sharp
    14		. & [en474]
    14	radiating_pain:12 weakness:5 tingling:-6 history_disc:44 self_harm:50	. ~ <be>
    14	tingling:24	. ~ <side>
    -14		. ~ well
    14	emergency:44	/^amb/
    14	sharp_pain:1 weakness:-28 persistent_beyond_72h:13 osteoporosis:-5 emergency:-1	/^be/
    14	weakness:-22 chest_breath:87	/^brea/
    -14	tingling:-3 saddle_numbness:9	/^can/
    14		/^como/
    14	numbness:-41 tingling:-4 history_disc:-30	/^da/
    14	faint_dizzy:99	/^desm/
    -14		/^dre/
    14		/^empe/
    14	sharp_pain:-37 radiating_pain:-42 weakness:-25 tingling:-3 worsening:-49 persistent_beyond_72h:-60 history_disc:-8 osteoporosis:-47 bladder_bowel:-19 calf_swelling:-40 severe_headache:-54 allergic_reaction:-14 severe_bruising:-33 emergency:-50 self_harm:-31	/^fe/
    14	radiating_pain:-22 tingling:-11 saddle_numbness:13 calf_swelling:-28 allergic_reaction:33 emergency:14	/^la/
    14	weakness:19 calf_swelling:33	/^leg$/
    -14	pregnancy_symptom:1	/^mes/
    -14		/^new/
    14	tingling:-5 worsening:-10 bladder_bowel:3	/^not$/
    -14		/^of/
    14	radiating_pain:-50 numbness:-28 tingling:-59 worsening:-16 history_injury:-6 saddle_numbness:-9 faint_dizzy:-35 self_harm:-2	/^pu/
    -14		/^tra/
    14		/^ty/
    14	tingling:23 self_harm:27	/^wak/
    14	persistent_beyond_72h:-4	/abl/
    -14	sharp_pain:9	/ally$/
    -14	sharp_pain:11	/ally/
    14	sharp_pain:-6 radiating_pain:-3 weakness:-2 numbness:-4 persistent_beyond_72h:-30 history_disc:-1 history_injury:-1 bladder_bowel:-4 saddle_numbness:-7 severe_headache:-14 self_harm:-2	/and$/
    -14		/appy$/
    -14		/appy/
    -14		/ara$/
    14	sharp_pain:-10 weakness:4 worsening:-29 persistent_beyond_72h:-22 history_disc:-1 history_injury:-10 pregnancy_symptom:-31 saddle_numbness:-24 chest_breath:-22 severe_headache:-11 allergic_reaction:-6 emergency:-12	/arm/
    14		/arra/
    14	sharp_pain:-9 weakness:-2 chest_breath:87	/brea/
    -14		/can/
    14	history_injury:64	/ci$/
    14		/cida/
    14		/como$/
    14		/dal$/
    14	self_harm:7	/dal/
    14	faint_dizzy:59	/desm/
    14		/desma/
    14	fever:115	/ebr/
    -14		/elen/
    -14		/end$/
    14		/endo$/
    14	sharp_pain:-1 radiating_pain:-39 weakness:-42 tingling:-15 worsening:-10 persistent_beyond_72h:-36 history_injury:-2 osteoporosis:-25 chest_breath:-35 allergic_reaction:-23 severe_bruising:-14 self_harm:-18	/ent/
    14		/erio/
    14	fever:27	/ermom/
    14	sharp_pain:-5 faint_dizzy:34	/esm/
    14	faint_dizzy:61	/esma/
    14	faint_dizzy:8	/esmay/
    -14		/esti/
    14	sharp_pain:-16 numbness:16 tingling:5	/fing/
    -14		/ged$/
    -14		/ged/
    -14	weakness:31 numbness:-31	/gs$/
    -14		/happy/
    14		/heel$/
    14	numbness:-1 persistent_beyond_72h:-38 faint_dizzy:-15 self_harm:-1	/hor/
    14	sharp_pain:-7 tingling:-10	/ili/
    14	sharp_pain:-15 calf_swelling:5	/leg$/
    14		/less$/
    14	radiating_pain:-3 numbness:-20 persistent_beyond_72h:31 calf_swelling:4	/lie/
    14		/live$/
    -14		/llow/
    -14		/longe/
    -14		/lve/
    -14		/mie/
    14		/momet/
    14		/my$/
    -14		/nsa/
    -14	persistent_beyond_72h:19	/oli/
    -14	fever:-11	/ore$/
    14	weakness:29	/ove$/
    -14		/pea/
    14		/rar$/
    -14		/rem/
    14	numbness:-41	/ris/
    14	fever:70	/rmom/
    14	fever:73	/rmome/
    -14		/sent/
    14	sharp_pain:-16	/sh$/
    14	sharp_pain:-1 faint_dizzy:37	/smay/
    14		/tengo/
    14	radiating_pain:3 tingling:-5	/tri/
    14		/urgen/
    -14	bladder_bowel:40	/work/
    14	worsening:81	/worse/
    14		<be> #
    14	numbness:8	<be> like
    -14		<be> not <side>
    -14		<be> painful
    14		<be> ~ painful
    14		<be> ~ sore
    -14		<become> ~ at
    -14		<count> since
    14		<count> ~ con
    -14		<have> ~ better
    -14		<my> <part> <feel>
    -14	history_injury:38	<my> duele <the>
    -14	emergency:50	<my> ~ <count>
    -14		<my> ~ hurting
    14		<my> ~ since
    -14		<part> pain
    -14	sharp_pain:-16 weakness:17 numbness:7 worsening:-39 history_disc:69 calf_swelling:36 severe_bruising:9	<part> ~ ,
    -14	weakness:46	<part> ~ <count>
    -14		<person> <have>
    -14		<side> ~ but
    -14		<the> ~ since
    -14		<the> ~ than
    14		<time> it
    -14		[en1002] & [en143]
    14	weakness:32	[en1002] & [en474]
    14	worsening:21	[en1002] & [en581]
    -14		[en1002] & [en63]
    14		[en1018] & [en474]
    14		[en1018] & [en490]
    -14	weakness:4	[en1018] & [en966]
    14		[en1020] & [en19]
    14	weakness:-7	[en1020] & [en37]
    -14	sharp_pain:-13 radiating_pain:5	[en11] & [en170]
    14		[en11] & [en389]
    14		[en141] & #
    -14		[en143] & [en20]
    14		[en143] & [en317]
    -14		[en148] & [en170]
    -14		[en148] & [en551]
    14		[en148] & [en869]
    14		[en170] & [en170]
    -14		[en170] & [en37]
    14		[en181] & [en234]
    -14		[en19] & [en682]
    -14		[en20] & [en141]
    14		[en212] & [en212]
    14	weakness:6 emergency:-6	[en234] & [en11]
    -14		[en234] & [en170]
    14	chest_breath:18	[en234] & [en966]
    -14	tingling:-3 self_harm:12	[en251] & [en490]
    14		[en251] & [en602]
    -14		[en266] & [en874]
    14	sharp_pain:14 severe_headache:11	[en362] & [en28]
    -14	weakness:16	[en362] & [en869]
    14		[en3] & [en805]
    -14		[en404] & [en234]
    -14		[en42] & [en474]
    -14		[en468] & [en890]
    14	persistent_beyond_72h:-2	[en490] & [en474]
    14		[en551] & [en157]
    -14		[en567] & [en490]
    14		[en567] & [en60]
    -14		[en58] & [en138]
    -14		[en60] & [en1018]
    -14		[en60] & [en1020]
    -14		[en60] & [en966]
    14		[en634] & [en251]
    14		[en634] & [en660]
    -14		[en634] & [en890]
    14	tingling:26	[en660] & [en1020]
    -14	weakness:57	[en677] & ,
    14		[en693] & [en650]
    -14		[en709] & [en127]
    -14		[en709] & [en93]
    14		[en805] & [en251]
    14	allergic_reaction:7	[en807] & [en682]
    14	numbness:11	[en810] & .
    14		[en810] & [en12]
    14	tingling:68	[en84] & [en613]
    -14		[en853] & [en251]
    -14		[en853] & [en869]
    -14		[en853] & [en93]
    14		[en869] & [en234]
    14		[en869] & [en37]
    -14	sharp_pain:-1 weakness:35	[en869] & [en60]
    -14		[en869] & [en853]
    14		[en874] & [es230]
    -14	faint_dizzy:54	[en874] & [es887]
    -14		[en889]
    14		[en889] & [en874]
    14		[en890] & [en805]
    14		[en954] & [en980]
    14		[en966] & #
    -14		[en966] & [en181]
    -14		[en966] & [en549]
    14		[en980] & [en11]
    -14		[en980] & [en19]
    14	weakness:-7 allergic_reaction:-9	[en980] & [en966]
    -14		[en989] & [en20]
    -14		[en991] & [en746]
    -14		[en999] & [en869]
    -14		[es106] & [es26]
    -14		[es13] & ,
    -14		[es182] & [en218]
    14		[es182] & [en613]
    -14		[es189]
    -14		[es1] & [es13]
    14		[es214] & #
    14	emergency:8	[es218]
    14		[es26] & [es982]
    -14		[es311]
    14		[es362] & [es950]
    -14		[es42] & [es1]
    14		[es44] & ,
    14	sharp_pain:-31 numbness:6	[es502] & [en874]
    -14		[es699] & [es950]
    -14	sharp_pain:-26 radiating_pain:-2 numbness:11 tingling:24	[es759]
    14	worsening:-10 persistent_beyond_72h:35	[es878]
    -14		[es887] & ,
    14		[es950] & [es13]
    14		[es982] & [es26]
    -14		[es982] & [es29]
    14	persistent_beyond_72h:99	and ~ still
    14	sharp_pain:-6	as ~ as
    -14		better than
    14		but ~ numb
    -14		can ~ say
    14	weakness:-15 tingling:21	como
    -14		de ~ <be>
    -14		de ~ de
    14		e
    14		feel it
    -14		for <time>
    14		good ~ <part>
    14		good ~ no
    14		had to
    -14		have not
    -14		headache ~ <time>
    -14		hormigueo & [es13]
    -14		how ~ <be>
    14	self_harm:11	i want to
    -14	numbness:32	i ~ <part>
    -14		i ~ for
    -14		if <my> <part>
    14		if i <be>
    14		if ~ well
    -14		in ~ <have>
    -14		in ~ i
    14	sharp_pain:10	it ~ #
    -14		just ~ <be>
    14		late+hours
    -14		late+leg
    -14		late+since
    14		late+tingling
    14	weakness:2	leg
    -14		longer
    -14		mi
    14	numbness:97	no <feel>
    14	weakness:71	no ~ <part>
    -14		no ~ and
    14	weakness:2 osteoporosis:-18 bladder_bowel:1 fever:-27 emergency:-3	not
    -14		not <have>
    -14		not <the>
    -14		not a
    14	numbness:32 saddle_numbness:18	not feel
    -14		not feeling
    14		not ~ at
    14		not ~ i
    14		now ~ <part>
    14	sharp_pain:-12 radiating_pain:-21 weakness:-26 tingling:-6 history_injury:25 bladder_bowel:-22 severe_headache:-6 self_harm:2	on
    14		out ~ <count>
    -14		que hago
    14		r
    -14		same ~ ever
    14	sharp_pain:-2 weakness:3	se me
    14		sharp ~ in
    14		so bad
    -14		something ~ <my>
    14		sore for
    14	sharp_pain:-7 persistent_beyond_72h:-6	tengo
    -14		tengo dolor
    14	worsening:1	the hip
    14		tingling & [en810]
    14		tingling ~ <part>
    14		tingling ~ yes
    -14	worsening:37 allergic_reaction:5	to ~ ,
    14		want ~ <be>
    -14		what if i
    14	self_harm:1	would ~ if
    14		you ~ if
    13		# & [en20]
    13		# & [en949]
    13	radiating_pain:68	, & [en37]
    13		, & [en634]
    -13		, & [es887]
    -13		, & [es998]
    -13		, thanks
    13		, ~ <have>
    -13		, ~ help
    13	numbness:23	, ~ no
    -13		, ~ weakness
    13		. & ?
    13		. & [en234]
    -13		. & [en468]
    -13		. & [en551]
    13	weakness:10	. & [en869]
    -13		. i
    13		. only
    13		. well ,
    13		. ~ ?
    13		/^asa/
    13		/^asap/
    -13		/^aut/
    -13		/^auto/
    13		/^bad/
    -13		/^dec/
    13	numbness:10	/^ded/
    13	weakness:28 numbness:-48 tingling:-1	/^fl/
    13		/^fla/
    -13		/^grea/
    -13		/^gu/
    13	numbness:38	/^hee/
    13		/^heel/
    -13		/^how$/
    13		/^keep/
    13	self_harm:20	/^liv/
    -13		/^lleg/
    -13		/^mol/
    13	severe_bruising:50	/^neg/
    -13		/^new$/
    -13		/^park/
    -13		/^raro/
    13	calf_swelling:40 allergic_reaction:30	/^red$/
    13		/^seem/
    -13		/^sm/
    13	history_disc:-6 history_injury:-36 fever:-7 allergic_reaction:-8 severe_bruising:-15 emergency:26	/^so/
    13	worsening:-2	/^thr/
    -13		/^weat/
    13	sharp_pain:-9 weakness:-22 worsening:-4 history_injury:3	/^wee/
    -13	weakness:8	/^wha/
    -13	weakness:4	/^what/
    -13		/^who/
    -13	numbness:7 tingling:13	/^yo/
    13		/akin/
    13		/aking/
    -13		/ama/
    13	weakness:2	/amin/
    -13		/arar/
    13		/areo/
    13	sharp_pain:-25 radiating_pain:17 weakness:8 numbness:5 tingling:15 persistent_beyond_72h:-10 allergic_reaction:-2	/arm$/
    -13		/aro$/
    13		/asap$/
    13		/asap/
    13	weakness:-46 numbness:-15 persistent_beyond_72h:-72 pregnancy_symptom:-26 bladder_bowel:-17 severe_headache:-41 faint_dizzy:-76 allergic_reaction:-14 emergency:-24 self_harm:-46	/ati/
    -13		/auto/
    13		/ayuda/
    -13		/be$/
    13	sharp_pain:7	/bs$/
    13	weakness:-27 numbness:-8 worsening:-55 persistent_beyond_72h:-32	/ca$/
    -13		/cio$/
    -13		/cion/
    -13		/cit/
    13	faint_dizzy:24	/dizzy/
    13		/echo$/
    13		/echo/
    -13		/ecio$/
    -13		/ecio/
    13	sharp_pain:-3 weakness:1 persistent_beyond_72h:-7 calf_swelling:15	/eg$/
    13		/elly$/
    -13		/ene/
    13	sharp_pain:-37 weakness:-7 numbness:23 tingling:-18	/ens/
    13		/ensi/
    -13	sharp_pain:-7 radiating_pain:-30 weakness:4 numbness:-6 tingling:-28 persistent_beyond_72h:-18 history_disc:-3 history_injury:-17 osteoporosis:-13 pregnancy_symptom:-12 bladder_bowel:-4 saddle_numbness:-29 chest_breath:-7 severe_headache:-14 faint_dizzy:-21 severe_bruising:-4 emergency:-38 self_harm:-4	/er$/
    13		/erc/
    13	faint_dizzy:9	/erti/
    13		/esto$/
    13		/esto/
    13	emergency:53	/ey$/
    -13		/fec/
    13		/fla/
    -13	persistent_beyond_72h:16 history_injury:20 bladder_bowel:4	/for/
    13		/gent/
    -13		/ges/
    13	sharp_pain:-2	/gle/
    -13		/grea/
    -13		/great/
    -13	numbness:16	/hed$/
    13		/hill/
    13	radiating_pain:40 weakness:-12 worsening:-4	/iat/
    13	emergency:-7	/iati/
    13	pregnancy_symptom:62	/iet/
    -13		/im$/
    -13		/iness/
    13	numbness:4 tingling:1	/inger/
    13	weakness:30	/ist$/
    13	weakness:17 history_injury:48 allergic_reaction:7	/ist/
    13		/iste/
    13	sharp_pain:-69 weakness:-3 numbness:-56 faint_dizzy:-5	/ita/
    13		/ives$/
    13		/ives/
    13	persistent_beyond_72h:15	/jor/
    13		/keep/
    13	weakness:31 pregnancy_symptom:6	/kle/
    13	weakness:14	/lap/
    -13		/legu/
    -13		/legue/
    13		/lip/
    -13		/llegu/
    -13		/lot$/
    13		/love$/
    13		/mareo/
    -13	severe_bruising:25	/mat/
    -13		/mate/
    -13	sharp_pain:8	/mbr/
    13	numbness:32 tingling:-2	/mid/
    13	tingling:43	/migue/
    13	severe_bruising:65	/neg/
    13		/ngr/
    -13		/oco$/
    13		/olla/
    13	sharp_pain:7 weakness:-26 numbness:-18	/olor$/
    -13	sharp_pain:-5	/ome$/
    13	numbness:-3	/omet/
    13	radiating_pain:-10	/omo$/
    13		/onst/
    -13		/ontac/
    13	weakness:61 bladder_bowel:-2	/opp/
    13		/orc/
    -13		/orre/
    13	tingling:10	/orri/
    -13		/parar/
    13		/pi$/
    -13		/quien/
    -13		/quit$/
    13		/ramp/
    -13		/rand$/
    -13		/raro$/
    13	weakness:16	/rip$/
    13	sharp_pain:-3 weakness:155 numbness:-6	/rip/
    13	tingling:62	/rmigu/
    -13		/rong$/
    13		/ronge/
    -13		/roug/
    -13		/rough/
    -13	radiating_pain:85	/rre/
    -13		/saj/
    13		/sap$/
    13		/seem/
    -13		/son/
    -13		/tend/
    -13		/tende/
    13	persistent_beyond_72h:17	/tte/
    13		/uda$/
    13		/uda/
    -13		/uise$/
    13		/um$/
    13	sharp_pain:-9 history_injury:-4 pregnancy_symptom:23 chest_breath:-45 faint_dizzy:-2	/ve$/
    -13		/ways$/
    -13		/ways/
    -13		/weath/
    -13		/wha/
    -13	weakness:14	/what/
    13		/wher/
    13	allergic_reaction:25	/where/
    -13	faint_dizzy:17	/who/
    13		/yuda$/
    13		/yuda/
    13		: ~ <part>
    -13		: ~ no
    -13		<be> ~ or
    13	weakness:-2 numbness:6	<count> <part>
    -13		<day> ~ #
    13		<day> ~ sore
    -13		<feel> <side>
    13		<feel> faint
    13		<have> ~ it
    -13		<my> ~ hurt
    13		<my> ~ massage
    13		<my> ~ nothing
    13	weakness:-35 tingling:56	<part> .
    13	weakness:-64 numbness:88 fever:8	<part> ~ <feel>
    -13		<person> ~ <the>
    13		<side> ~ what
    -13		<the> ~ dolor
    13	emergency:3	<the> ~ e
    -13		<the> ~ for
    -13		<the> ~ mas
    13	tingling:32	<the> ~ not
    -13		<the> ~ o
    13	sharp_pain:53	<the> ~ pain
    -13	radiating_pain:80	<the> ~ por
    -13	bladder_bowel:1	<time> ,
    -13		<time> .
    13		<time> ~ still
    -13		<time> ~ you
    -13		? & [en12]
    -13		[en1002] & [en252]
    13		[en1018] & [en11]
    13		[en1018] & [en12]
    13		[en1018] & [en458]
    -13		[en101] & [en234]
    13		[en1020] & [en709]
    -13	bladder_bowel:9	[en11] & [en121]
    -13		[en11] & [en567]
    13		[en11] & [en762]
    13		[en148] & [en394]
    13		[en148] & [en634]
    13		[en157] & [en170]
    -13	emergency:17	[en197]
    -13		[en199]
    -13		[en19] & [en378]
    -13		[en202] & [en490]
    -13	faint_dizzy:76	[en20] & [en11]
    13		[en20] & [en60]
    13		[en20] & [en634]
    -13		[en212] & [en633]
    13		[en234] & [en212]
    13	saddle_numbness:-2 chest_breath:21	[en234] & [en251]
    13		[en234] & [en458]
    -13		[en234] & [en495]
    -13		[en234] & [en84]
    13		[en234] & [en997]
    -13		[en239] & [en251]
    -13		[en239] & [en869]
    -13		[en251] & [en28]
    -13		[en251] & [en789]
    13		[en266] & [en11]
    13	sharp_pain:-23 radiating_pain:-6 weakness:-16 numbness:-12 tingling:-5 worsening:-1 persistent_beyond_72h:-18 osteoporosis:-25 pregnancy_symptom:-13 bladder_bowel:-15 chest_breath:-28 fever:-6 severe_headache:-11 severe_bruising:-45 emergency:-23 self_harm:-8	[en362]
    13		[en362] & #
    13		[en362] & [en989]
    13		[en389] & [en1002]
    -13		[en394] & [en508]
    -13		[en426] & [en551]
    13		[en426] & [en746]
    -13		[en42]
    -13		[en458] & [en19]
    13		[en468] & [en93]
    -13	numbness:10 worsening:33	[en468] & [en966]
    13		[en474] & #
    13		[en474] & ,
    13	numbness:-19 self_harm:-12	[en474] & [en810]
    -13		[en474] & [en874]
    -13		[en490] & [en121]
    13		[en508] & [en317]
    -13		[en508] & [en3]
    13		[en522] & [en11]
    13		[en522] & [en234]
    13	weakness:19	[en522] & [en37]
    13	self_harm:22	[en522] & [en746]
    13		[en602] & [en980]
    13		[en60] & [en121]
    13	radiating_pain:14 emergency:19	[en60] & [en746]
    13		[en60] & [en980]
    -13		[en613] & [en746]
    -13		[en634] & .
    13	sharp_pain:2 weakness:-1 numbness:-4 emergency:-5	[en660]
    13		[en682] & [en362]
    13		[en746] & [en634]
    -13	tingling:-13 calf_swelling:9 faint_dizzy:13 allergic_reaction:33	[en805]
    -13		[en805] & [en11]
    -13		[en869] & [en202]
    -13	sharp_pain:-59 radiating_pain:31	[en869] & [en362]
    -13	sharp_pain:1	[en869] & [en682]
    13		[en869] & [en84]
    13		[en874] & [en1020]
    -13		[en874] & [es998]
    13		[en874] & asap
    13		[en889] & ,
    13		[en906] & [en874]
    -13		[en949] & [en20]
    13	sharp_pain:-4 tingling:-13 bladder_bowel:-11 faint_dizzy:-2	[en966] & [en1018]
    13		[en966] & [en474]
    13		[en966] & fainted
    -13		[en980] & [en474]
    13		[es11]
    -13		[es12]
    -13	numbness:46	[es13] & [es2]
    -13	history_injury:2	[es13] & [es503]
    13		[es182] & ,
    -13	sharp_pain:-28	[es182] & [en869]
    -13	persistent_beyond_72h:10	[es182] & [en874]
    13		[es29] & [es106]
    -13		[es2] & [es362]
    13	calf_swelling:12	[es347]
    13		[es42] & [es55]
    13	numbness:34	[es438] & [es694]
    -13		[es486] & [es2]
    13		[es508]
    -13		[es854] & [es55]
    13		[es950] & [es966]
    -13	weakness:17	[es982] & [es699]
    -13		a massage
    13		all night
    13		am in
    13		asap
    13		ayuda
    -13		been better
    -13		can not put
    13	weakness:22	can ~ <become>
    13		can ~ <the>
    -13		can ~ put
    13		could not
    13	faint_dizzy:60	dizzy
    -13	weakness:7	do
    13	sharp_pain:9 weakness:-11 numbness:-10	dolor
    13		easing & [en1002]
    13		easing & [en124]
    13		easing ~ <side>
    -13	tingling:25 self_harm:29	en ~ <the>
    -13		en ~ y
    13		esto
    -13		for <the>
    13		from a
    -13		great
    -13		hago ~ <the>
    -13		happy
    -13		hormigueo ~ <part>
    -13		how
    -13		i ~ <time>
    -13		i ~ twice
    -13		if <my>
    -13		if my
    13		if ~ .
    -13		in ~ <my>
    -13		in ~ can
    13	emergency:16	in ~ now
    13	radiating_pain:-18 self_harm:-43	it <be>
    13		just ~ ,
    13		just ~ <part>
    -13	radiating_pain:2 weakness:-33 worsening:22 persistent_beyond_72h:17 history_disc:-14 history_injury:-55 fever:-2 faint_dizzy:-24 emergency:-3	late+,
    -13		late+felt
    -13		late+free
    13		late+love
    13		late+numbness
    13		late+of
    13	weakness:6	mano
    -13		my head
    13		my shoulder
    -13		new
    13	sharp_pain:-23 weakness:-15	no .
    -13		no bother
    -13	sharp_pain:59	no ~ dolor
    -13		not numb
    -13		not right
    13	weakness:27 severe_headache:8	not ~ <the>
    -13		nothing since
    -13		numb ~ ,
    13		of ~ ,
    -13		pain ~ <be>
    -13		para <the>
    13		pero ~ <part>
    -13		put <my>
    13	radiating_pain:5 weakness:14	que ~ <part>
    -13		quien
    -13		quit
    -13		raro
    13	calf_swelling:5 allergic_reaction:8	red
    13		said ~ if
    13		sharp ~ <my>
    -13		si <my> da
    -13		something ~ in
    -13		something ~ off
    13		stronger
    13		than before
    13	sharp_pain:20 radiating_pain:49	the pain
    13		thought
    -13		tingling & [en567]
    -13		tingling ~ .
    -13		tingling ~ no
    -13		tingling ~ sharp
    -13		to it
    13		to ~ anymore
    -13	radiating_pain:15 numbness:15	to ~ i
    13		want to <be>
    -13		weather
    13		well ,
    13		where ~ <be>
    -13		with <my>
    -13		y <the> <part>
    -13		y si <my>
    -13		yo
    12	fever:52	# & [en93]
    -12	numbness:-31 tingling:-25	, & [en20]
    12		, & [en218]
    -12		, & [en295]
    12	numbness:17	, & [es13]
    12		, eso
    -12		, nothing since
    12		, only
    12		, then
    12		, ~ hurts
    12		, ~ stabbing
    12		. & :
    -12		. & [es214]
    12		. ~ :
    12	numbness:3	. ~ <my>
    -12		. ~ good
    12		. ~ thing
    -12		/^baja/
    12		/^big$/
    12		/^bot/
    12	sharp_pain:-24 radiating_pain:-12 weakness:-4 numbness:-43 worsening:-32 persistent_beyond_72h:-83 history_disc:-19 osteoporosis:-17 bladder_bowel:-46 saddle_numbness:-9 calf_swelling:-2 fever:-59 severe_headache:-16 faint_dizzy:-31 allergic_reaction:-4 emergency:-25 self_harm:-5	/^br/
    12		/^bum/
    -12		/^cle/
    12	sharp_pain:-2 bladder_bowel:26	/^desd/
    -12		/^fel/
    12		/^few/
    12	numbness:45 tingling:9	/^fing/
    12	weakness:44	/^fis/
    12	weakness:13	/^fue/
    12	tingling:-51 saddle_numbness:-9 allergic_reaction:-11	/^kn/
    12	sharp_pain:117	/^kni/
    12		/^lip/
    12	radiating_pain:-4 weakness:-3 worsening:-4 history_injury:-39	/^lo/
    12		/^mej/
    12		/^mejo/
    12		/^mori/
    12	severe_bruising:24	/^negr/
    -12		/^ol/
    12	tingling:-19	/^one$/
    12		/^one/
    12		/^pal/
    -12		/^paso/
    12	sharp_pain:-22 radiating_pain:-20 numbness:-12 tingling:-42 persistent_beyond_72h:-11 pregnancy_symptom:-21 saddle_numbness:37 fever:-20 faint_dizzy:-66 allergic_reaction:-6 emergency:-52	/^pe/
    12		/^pee$/
    12		/^plat/
    12	self_harm:16	/^poi/
    12		/^poin/
    -12		/^pol/
    -12	self_harm:54	/^qui/
    -12		/^quit/
    -12	radiating_pain:13 tingling:-37 bladder_bowel:-12	/^re/
    -12		/^rec/
    12		/^shi/
    12	calf_swelling:21	/^shin/
    12	history_disc:32	/^spi/
    -12		/^stif/
    -12		/^tex/
    -12		/^text/
    12	sharp_pain:-6	/^tho/
    12		/^thou/
    12	sharp_pain:-4	/^thu/
    -12		/^tom/
    12	sharp_pain:34 radiating_pain:-7 numbness:-14 worsening:-23 history_injury:-2 pregnancy_symptom:-4 faint_dizzy:-19	/^un/
    -12		/^ver/
    12	sharp_pain:-29 weakness:-21 worsening:-13 persistent_beyond_72h:-34 saddle_numbness:-1 emergency:9 self_harm:21	/^wa/
    -12		/^was/
    -12		/achy$/
    -12		/achy/
    12	worsening:46	/aid/
    12		/angr/
    -12		/api/
    12		/area/
    -12		/ario/
    -12		/arri/
    12	sharp_pain:-22 radiating_pain:80 numbness:-39	/atic/
    12	pregnancy_symptom:34	/bab/
    12		/big$/
    12	allergic_reaction:42	/blist/
    12		/bone$/
    -12		/bor/
    -12		/box/
    12	radiating_pain:6	/bum/
    12		/camin/
    12		/cid/
    12		/cks/
    12	tingling:9	/como/
    -12		/corre/
    12		/dent/
    12		/desd/
    12	sharp_pain:-1 bladder_bowel:2	/desde/
    12		/die/
    -12		/dri/
    12	weakness:4 numbness:-4	/ds$/
    12		/ean$/
    -12		/eare/
    -12		/eared/
    -12		/eave$/
    12	sharp_pain:-62 weakness:12 persistent_beyond_72h:-10 self_harm:-3	/edo/
    12		/ef$/
    12	persistent_beyond_72h:7	/ejor/
    12	radiating_pain:7 numbness:-33 allergic_reaction:-12 emergency:-15	/ele/
    -12	numbness:11	/elin/
    12		/empeo/
    12	sharp_pain:-17 radiating_pain:-3	/engo$/
    -12		/epl/
    12	chest_breath:-66 self_harm:-1	/ery/
    12	bladder_bowel:4	/esde$/
    12	bladder_bowel:2	/esde/
    -12		/eth/
    -12		/fect/
    12		/few/
    12	sharp_pain:-8 numbness:23	/finge/
    12	weakness:3	/fis/
    12		/fue/
    12	weakness:-12 tingling:-14 persistent_beyond_72h:-2 allergic_reaction:-3 emergency:-6	/gon/
    -12		/good$/
    12	history_injury:-26 chest_breath:-1	/has$/
    12	self_harm:-16	/hen/
    12		/houg/
    12		/hough/
    -12		/ian/
    -12		/iar/
    12	radiating_pain:164	/iatic/
    12	sharp_pain:49	/ife/
    -12		/iff$/
    12	sharp_pain:-33 history_injury:-32 severe_headache:-5 self_harm:-2	/ill$/
    12		/inar$/
    12	emergency:-7	/inc/
    12		/ink/
    -12		/ins$/
    12		/irar$/
    12		/irar/
    12		/itt/
    -12		/iza/
    12	sharp_pain:-7 weakness:-32 numbness:-85	/izz/
    12	sharp_pain:131	/kni/
    -12		/lear/
    12	numbness:-4	/lev/
    -12		/liked/
    12	sharp_pain:45	/llas$/
    12	sharp_pain:40	/llas/
    12	sharp_pain:-14 numbness:-23	/ls$/
    -12		/lto/
    12	weakness:-4 numbness:-1 persistent_beyond_72h:50	/mej/
    12		/mejo/
    12		/mejor/
    -12		/mil/
    12		/mori/
    12		/morir/
    12	pregnancy_symptom:17	/mp$/
    12		/mpeo/
    12		/mpeor/
    -12		/nco/
    -12	tingling:-18 worsening:-4 persistent_beyond_72h:-18 pregnancy_symptom:3 faint_dizzy:-26 emergency:4	/ne$/
    12	severe_bruising:88	/negr/
    -12		/new/
    12		/non/
    -12	sharp_pain:-17 radiating_pain:-6 weakness:-6 osteoporosis:-4 pregnancy_symptom:-11 bladder_bowel:20 chest_breath:-8 fever:-4 faint_dizzy:-3 allergic_reaction:-43 severe_bruising:-8 emergency:-3	/not/
    12		/nst/
    -12		/ntac/
    -12		/ntact/
    12	sharp_pain:-13 radiating_pain:5 numbness:5 tingling:7 saddle_numbness:-19 allergic_reaction:-8	/oes$/
    12	sharp_pain:-3 radiating_pain:7 tingling:7 saddle_numbness:-12 allergic_reaction:-2	/oes/
    12	radiating_pain:-6 tingling:-16 faint_dizzy:27 allergic_reaction:16	/oll/
    12	sharp_pain:1 weakness:-30 numbness:-34 osteoporosis:-1 saddle_numbness:-19 fever:-13 faint_dizzy:-7 allergic_reaction:-1 emergency:-33	/olo/
    -12		/omat/
    12	sharp_pain:-29 radiating_pain:-29 weakness:-14 numbness:6 worsening:-38 persistent_beyond_72h:-3 bladder_bowel:-1 calf_swelling:-18 faint_dizzy:-3	/on$/
    12		/orir/
    12	weakness:-5	/ormi/
    12	weakness:-4 worsening:3	/orse/
    12		/orst$/
    12		/orst/
    -12		/oss/
    12		/pee$/
    12		/plat/
    -12		/poco$/
    12	persistent_beyond_72h:18	/pro/
    12		/quier/
    12		/quita/
    -12		/raba/
    -12		/rang/
    -12		/range/
    -12		/rde/
    12		/rdi/
    12	weakness:-22 persistent_beyond_72h:-43 faint_dizzy:-11	/rea/
    12		/res$/
    12	emergency:115	/rgen/
    12	weakness:-4 bladder_bowel:148	/rina/
    12		/rol/
    12	weakness:-4 self_harm:-15	/rts$/
    12	sharp_pain:6 weakness:-10 tingling:-8 allergic_reaction:-1 self_harm:-4	/rts/
    -12		/sapp/
    -12		/scri/
    12		/sde$/
    12		/sde/
    -12	weakness:-20 numbness:85	/sen/
    12		/sne/
    -12		/son$/
    12		/sos/
    12		/step/
    -12		/stif/
    -12		/stiff/
    12		/tep/
    -12		/ter$/
    -12		/tex/
    -12		/text/
    12		/thoug/
    12	sharp_pain:-5	/thu/
    12	sharp_pain:-35 self_harm:-1	/tic/
    -12		/tiff$/
    -12		/tiff/
    -12	severe_bruising:22	/toma/
    -12		/tomat/
    12		/trol/
    -12		/ual$/
    12	radiating_pain:3 numbness:-39 tingling:-5 emergency:-6	/uel/
    12		/uier/
    -12		/uto/
    -12		/vin/
    12	self_harm:41	/vivi/
    12	tingling:22 self_harm:114	/wak/
    -12	persistent_beyond_72h:-10	/was/
    12	weakness:-6 numbness:-2 persistent_beyond_72h:-5 history_disc:-3 self_harm:-3	/wor/
    12		/worst/
    -12	radiating_pain:-11 weakness:-1 pregnancy_symptom:-1 bladder_bowel:-21 emergency:-1 self_harm:25	<be> <the>
    -12		<be> easing
    12		<be> here
    -12		<be> pain
    12		<be> ~ #
    -12	persistent_beyond_72h:10	<be> ~ <time>
    -12		<be> ~ full
    12		<be> ~ less
    -12		<be> ~ out
    -12		<be> ~ touch
    12		<become> to
    -12		<become> ~ bed
    12		<count> ~ today
    12	persistent_beyond_72h:70	<day> ~ <be>
    12	persistent_beyond_72h:16	<day> ~ <day>
    -12		<feel> in
    -12		<feel> ~ <the>
    12		<feel> ~ it
    -12		<have> ~ <become>
    12		<have> ~ by
    -12		<my> <person> <be>
    -12		<my> <the>
    12		<my> ~ for
    12	tingling:4 saddle_numbness:44	<my> ~ like
    12		<my> ~ please
    12		<my> ~ should
    12		<part> <have> no
    12	weakness:80	<part> no
    12		<part> weak
    12		<part> with
    -12	weakness:19 calf_swelling:53	<part> ~ and
    -12		<part> ~ lot
    -12		<side> sore
    12		<side> ~ please
    12	sharp_pain:18 fever:-6	<the> #
    -12		<the> <part> <part>
    12		<the> <part> no
    -12		<the> <time> since
    12	emergency:12	<the> and
    12	emergency:83	<the> and e
    12		<the> full
    12		<the> peor
    -12	weakness:23 bladder_bowel:3 self_harm:17	<the> ~ .
    -12		<the> ~ ?
    -12		<the> ~ soreness
    -12		<time> since
    -12		<time> since i
    -12		[en1002] & [en170]
    -12	severe_headache:9	[en1002] & [en234]
    12		[en1002] & [en394]
    -12	sharp_pain:5	[en1002] & [en682]
    12		[en1002] & [en807]
    -12		[en1002] & [en949]
    -12		[en1018] & [en874]
    -12		[en1020] & [en170]
    12		[en11] & [en325]
    12		[en11] & [en533]
    12		[en11] & [en746]
    -12		[en11] & [en890]
    12		[en121] & [en11]
    -12		[en123] & [en869]
    -12	weakness:15	[en12] & .
    12		[en12] & [en394]
    12		[en135]
    12	fever:40	[en170] & ,
    12		[en170] & [en1018]
    -12		[en170] & [en634]
    -12		[en185]
    -12		[en186] & [en458]
    12		[en19] & [en170]
    -12		[en19] & [en181]
    -12		[en19] & [en549]
    12	emergency:71	[en19] & [es218]
    -12		[en202] & ,
    12	emergency:121	[en20] & [es218]
    -12	sharp_pain:3 numbness:2 persistent_beyond_72h:35 chest_breath:41	[en234] & [en1002]
    -12		[en234] & [en613]
    12	bladder_bowel:62	[en234] & [en778]
    12	weakness:24 numbness:-89	[en234] & [en949]
    -12		[en251] & :
    12	weakness:15	[en251] & [en170]
    12	fever:23	[en251] & [en613]
    -12		[en251] & [en677]
    12		[en317] & [en28]
    12	emergency:4	[en359]
    -12	radiating_pain:111	[en362] & [en85]
    12		[en362] & [en874]
    -12		[en378] & [en426]
    12		[en380] & [en19]
    -12		[en394] & [en124]
    12	sharp_pain:35	[en426] & [en660]
    -12		[en42] & ,
    -12		[en453]
    12		[en474] & [en394]
    -12		[en474] & [en426]
    12		[en474] & [en551]
    -12		[en474] & [en682]
    12		[en474] & [en84]
    -12		[en490] & [en251]
    -12		[en508] & [en468]
    -12		[en508] & [en474]
    -12		[en525]
    -12		[en551] & [en60]
    -12	sharp_pain:-66	[en567] & .
    -12		[en567] & :
    12		[en567] & [en251]
    -12		[en581] & ,
    -12		[en58] & [en602]
    -12		[en602] & [en19]
    12		[en602] & [en746]
    -12		[en60] & [en633]
    -12		[en60] & [en634]
    12	worsening:-6 history_disc:-11 saddle_numbness:-16 faint_dizzy:-12 emergency:-4	[en634]
    -12	sharp_pain:36	[en634] & [en11]
    12		[en634] & [en468]
    -12		[en634] & [en474]
    -12		[en634] & [en746]
    -12	numbness:21	[en682] & .
    12		[en746] & [en1018]
    12	sharp_pain:100	[en746] & [en19]
    12		[en746] & [en28]
    12	weakness:-29 tingling:-17 persistent_beyond_72h:-4 pregnancy_symptom:-32 bladder_bowel:-14 chest_breath:-16 calf_swelling:5 fever:-10 faint_dizzy:-2 allergic_reaction:-4 severe_bruising:-5 emergency:-21 self_harm:-22	[en762]
    -12		[en762] & tingling
    -12		[en805] & [en1002]
    -12		[en807] & [en93]
    12		[en810] & #
    -12		[en810] & [en106]
    12		[en84] & [en633]
    -12		[en84] & [en682]
    -12		[en85] & [en551]
    -12	worsening:2	[en869] & ,
    -12		[en869] & [en404]
    -12		[en874] & [en20]
    -12		[en874] & [es375]
    12		[en890] & [en474]
    12		[en906] & [en394]
    -12		[en935] & [en551]
    -12		[en949] & [en874]
    12		[en954] & [en138]
    -12		[en954] & [en660]
    -12		[en966] & [en508]
    -12		[en966] & [en660]
    -12	numbness:41	[en980] & [en58]
    -12		[en989] & [en468]
    12		[en997] & [en170]
    12		[es122] & [es966]
    12		[es13] & [es26]
    12	weakness:-16	[es182] & .
    12	sharp_pain:-6 numbness:139	[es182] & [es214]
    -12		[es187]
    12		[es188]
    12		[es1] & [en874]
    -12		[es1] & [es955]
    12		[es214] & [en118]
    -12		[es2] & [es2]
    -12		[es2] & [es699]
    -12		[es438] & ,
    -12		[es459] & [es887]
    -12		[es502] & [es342]
    12		[es503] & [es982]
    12	numbness:-15 history_injury:-10 bladder_bowel:-5	[es55]
    -12		[es762]
    12		[es854] & [es699]
    12		[es870] & [es54]
    12		[es870] & [es694]
    12		[es878] & [es42]
    -12		[es998] & [es699]
    12	emergency:19	a and
    12		a full
    12	persistent_beyond_72h:15	a week
    12	tingling:-1	al
    -12		all but
    -12		and <side>
    12	emergency:6	and e
    -12		and ~ <feel>
    -12		and ~ on
    12		and ~ tender
    12		as <time>
    12		as day
    -12		back is
    -12		back to
    -12		better every <time>
    12		big
    -12		bit ~ <my>
    12		cada ~ mas
    -12		can <become>
    12		can not <feel>
    12		change
    -12		could <be>
    -12		could be
    12		covered in
    12		day one
    12	bladder_bowel:5	desde
    -12	radiating_pain:78	dolor ~ <the>
    12		duele ~ <be>
    -12		ever ~ <the>
    12	fever:10	fever
    -12		good
    -12		grip ~ strong
    -12		he ~ <my>
    12	numbness:16	heel
    12		i <be> in
    12		i <have> <the>
    12	numbness:-33	i ~ dead
    12		i ~ faint
    -12	self_harm:9	i ~ to
    -12		i ~ you
    -12		if ~ numb
    -12		in <time>
    12	numbness:-16 tingling:5 faint_dizzy:38	in the
    12	radiating_pain:-10 tingling:-16 persistent_beyond_72h:-4 pregnancy_symptom:-4 faint_dizzy:-10 allergic_reaction:-5	is
    12	radiating_pain:45 numbness:-5 persistent_beyond_72h:-52	it ~ <part>
    -12	worsening:49	it ~ and
    -12		just ~ it
    -12	persistent_beyond_72h:11	late+is
    12		late+last
    -12		late+so
    -12		leave
    -12		me siento
    12		morning ,
    -12		my knee
    12		my right
    -12		never ~ in
    -12		no more
    12		no strength
    -12		no ~ to
    12		no ~ yes
    12		not <feel> it
    -12		not sure
    12		not want to
    -12		not ~ since
    -12		numb ~ <be>
    -12		numb ~ not
    12	numbness:17 allergic_reaction:-6	of <my>
    12		of ten
    -12		of ~ <my>
    12		one
    -12		opt out
    -12		pain i
    -12	sharp_pain:-6 radiating_pain:101	pain ~ <part>
    -12		paso
    12		pee
    12		que no <be>
    -12		que ~ <my>
    12		s not
    -12		s worse
    -12		sharp ~ ,
    -12		sharp ~ :
    12		shooting pain
    -12		shooting pains
    -12	sharp_pain:12 weakness:-1	si ~ <the>
    -12		si ~ da
    -12		siento bien
    12		siento el
    12		so <side>
    -12		something ~ with
    -12		stiff
    12		still there
    -12		strange
    -12		strong
    -12		tender
    12		than ~ <the>
    -12		there ~ <part>
    12		there ~ <the>
    -12		there ~ pain
    12	radiating_pain:20 emergency:5	to <the>
    -12		to you
    12		to ~ last
    -12		what ~ <my>
    -12		when ~ ,
    -12		with ~ <be>
    -12		worse than
    12		worst
    12		would <be>
    12		would be
    -12		would ~ help
    12		would ~ it
    -12		would ~ to
    12		y <be>
    12		yes ,
    -12		you <have>
    -11		# & .
    11	worsening:28	# & [en746]
    11		# dias
    11		# ~ <have>
    11		# ~ and
    11	weakness:31	, & [en677]
    -11		, & [en805]
    11		, & [en890]
    11		, & [es847]
    11		, es
    -11		, no <be>
    -11	tingling:-1	, ~ and
    11		, ~ bit
    11		, ~ do
    -11		, ~ fine
    -11		, ~ here
    11		, ~ sore
    11		. & [en251]
    11		. & [en58]
    11		. & [en60]
    11		. & [en949]
    -11	bladder_bowel:1	. & [en966]
    -11		. ~ sharp
    -11		/^ache/
    -11		/^achy/
    11		/^ah/
    11		/^aire/
    -11	weakness:-12 worsening:-24 emergency:-15	/^al/
    11	emergency:43	/^ambu/
    11	sharp_pain:-2 weakness:-7	/^and$/
    11		/^au/
    11	severe_bruising:5	/^blac/
    -11		/^boo/
    11	sharp_pain:-12 weakness:-21 chest_breath:43	/^bre/
    -11		/^canc/
    11	sharp_pain:-21 chest_breath:32	/^ches/
    -11		/^comm/
    -11		/^cuan/
    -11	history_disc:139	/^dis/
    -11		/^disa/
    11	sharp_pain:32	/^ele/
    11	self_harm:55	/^endi/
    -11	sharp_pain:-53 radiating_pain:-6 weakness:-47 numbness:-107 tingling:-4 worsening:-13 persistent_beyond_72h:-5 saddle_numbness:-13 emergency:41 self_harm:-7	/^fa/
    11		/^fist/
    11	radiating_pain:-1 weakness:11	/^foot/
    -11		/^free/
    11	tingling:-3	/^fuer/
    11	weakness:-5	/^goe/
    11		/^goes/
    -11		/^his/
    11		/^hor/
    -11		/^hora/
    11	allergic_reaction:101	/^itc/
    11	allergic_reaction:37	/^itch/
    11		/^je/
    11	bladder_bowel:5	/^know/
    11		/^llev/
    11	weakness:7	/^mano/
    11	sharp_pain:-27 numbness:-2 tingling:-5 history_disc:7 bladder_bowel:-1 self_harm:-3	/^now/
    -11		/^perh/
    11		/^pink/
    11	sharp_pain:-13 weakness:-36 numbness:-30 worsening:-2 history_injury:-2 bladder_bowel:-8 severe_headache:-47 faint_dizzy:-23 allergic_reaction:-4	/^pr/
    -11		/^rem/
    -11		/^rep/
    11	sharp_pain:2 worsening:-16 allergic_reaction:25	/^sc/
    11		/^seri/
    11	weakness:-35	/^sk/
    -11		/^sl/
    11	sharp_pain:110 chest_breath:-9	/^stab/
    11	osteoporosis:75 self_harm:61	/^thin/
    11		/^tor/
    11		/^two/
    11		/^typ/
    11	bladder_bowel:209	/^wet/
    11		/^wher/
    11		/^wris/
    11	sharp_pain:30	/abi/
    -11	numbness:25	/act/
    -11		/ades$/
    -11		/ades/
    11		/aire$/
    11		/aire/
    11		/aki/
    11		/ala/
    11		/als/
    11	emergency:12	/ambu/
    11	emergency:11	/ambul/
    -11		/ancel/
    11	radiating_pain:-21 numbness:-4 worsening:-8 persistent_beyond_72h:-23 history_disc:-26 osteoporosis:-4 bladder_bowel:-6 chest_breath:3 severe_headache:-20 allergic_reaction:-17 severe_bruising:-14 emergency:-23 self_harm:-38	/and/
    11	weakness:-17 history_injury:47	/asa/
    -11		/ase$/
    11		/asu/
    -11		/ath$/
    11		/atic$/
    -11	numbness:-1	/back$/
    -11		/baja/
    -11		/bath$/
    -11		/ber$/
    11	severe_bruising:47	/blac/
    11	severe_bruising:41	/black/
    11	osteoporosis:52	/bone/
    -11		/boo/
    11	tingling:21	/bot/
    11		/bow/
    11	emergency:23	/bula/
    11	emergency:29	/bulan/
    -11		/canc/
    -11		/cance/
    11		/cau/
    11	sharp_pain:-39 numbness:-30 tingling:-5 chest_breath:155	/chest/
    11		/cim/
    -11		/cina$/
    -11		/cina/
    11		/cks$/
    -11		/clear/
    -11	sharp_pain:-27 numbness:23 tingling:-21	/co$/
    -11		/comm/
    -11		/conte/
    11		/conti/
    11	history_injury:19	/cra/
    -11		/crib/
    11		/cs$/
    -11		/cuan/
    -11		/cuant/
    -11	sharp_pain:-11 worsening:39 bladder_bowel:27 fever:-7 severe_headache:-8 self_harm:-45	/day$/
    11		/de$/
    11		/din/
    -11		/disa/
    -11		/disap/
    -11		/eady$/
    -11		/eady/
    11	weakness:-1	/ean/
    11	weakness:-3 worsening:-3 persistent_beyond_72h:-7 bladder_bowel:29 saddle_numbness:-19 chest_breath:-21 calf_swelling:25	/ee$/
    11	bladder_bowel:58	/eed$/
    11		/eem/
    -11		/ees/
    -11		/eje/
    11		/ejori/
    11	weakness:-17 tingling:-1 persistent_beyond_72h:-7 bladder_bowel:-2	/el$/
    11		/elly/
    -11		/ender/
    11	self_harm:21	/endin/
    11	sharp_pain:-48 numbness:-14 tingling:-21 persistent_beyond_72h:-4 history_injury:-11 emergency:-7	/eng/
    11	weakness:16	/eps$/
    -11		/erh/
    -11		/erha/
    -11		/erhap/
    11	chest_breath:9	/espi/
    -11	numbness:48	/fel/
    -11		/ffic/
    11	weakness:10	/fist$/
    11		/fist/
    -11		/free$/
    -11		/free/
    11		/fuer/
    11	tingling:4	/ger/
    -11		/ges$/
    11		/goe/
    11	radiating_pain:4	/goes$/
    11	radiating_pain:5	/goes/
    11		/grad/
    -11		/gur/
    -11		/haps$/
    -11		/haps/
    -11	tingling:12 saddle_numbness:22	/hat/
    11	faint_dizzy:12	/heade/
    -11		/hed/
    11	sharp_pain:-6 chest_breath:38	/hest$/
    11	sharp_pain:-53 numbness:-5 chest_breath:83	/hest/
    11	sharp_pain:-3	/hig/
    11		/high/
    11	calf_swelling:2	/hot/
    11		/hum/
    -11		/iar$/
    -11		/ibir/
    -11		/iday/
    11		/ief$/
    -11		/iked$/
    -11		/iked/
    11		/imes/
    11		/ingle/
    11		/inted/
    11		/iou/
    11		/ious/
    -11		/isap/
    -11		/isapp/
    11		/ises$/
    11		/ises/
    -11	tingling:1	/ito/
    11		/jori/
    11		/joria/
    11	severe_bruising:26	/lack/
    -11		/lades/
    11		/lame/
    11		/lbo/
    -11		/leave/
    11		/less/
    11		/llame/
    11	allergic_reaction:-7	/llev/
    -11		/magi/
    11		/mano$/
    -11		/mar$/
    11	emergency:2	/mbu/
    11	emergency:49	/mbul/
    11	emergency:15	/mbula/
    11	emergency:27	/medi/
    -11		/mos/
    -11		/nas$/
    -11		/ncel/
    11	weakness:-19 numbness:-37 allergic_reaction:29	/ncha/
    -11		/nei/
    11	radiating_pain:-11 numbness:-6 worsening:-27 osteoporosis:-6 bladder_bowel:2 emergency:-1	/not$/
    -11		/nter/
    -11		/ntes/
    11	sharp_pain:-10 weakness:-23 saddle_numbness:48	/nti/
    11	bladder_bowel:111	/oile/
    11		/oken$/
    11		/oken/
    -11		/omm/
    -11	allergic_reaction:13	/onc/
    11	sharp_pain:-11 radiating_pain:-30 numbness:-18 tingling:-4 worsening:-4 bladder_bowel:-20 fever:-21	/one/
    -11		/oni/
    11		/onti/
    11		/ontin/
    11		/oqu/
    11		/ora$/
    11		/ort/
    -11	numbness:-2 self_harm:10	/ose/
    -11		/ossi/
    11		/otici/
    -11	faint_dizzy:-5 self_harm:5	/oul/
    -11	numbness:-2 faint_dizzy:-2	/ould/
    -11		/ox$/
    11		/pad/
    -11	tingling:9	/pare/
    -11		/perh/
    -11		/perha/
    -11		/peu/
    11	sharp_pain:-32 weakness:17 persistent_beyond_72h:-42 severe_headache:-6	/pie/
    11		/pink/
    11	chest_breath:25	/pir/
    -11		/puede/
    -11		/rap/
    -11		/rar/
    11		/rate/
    11		/rear/
    -11	weakness:32 worsening:50	/rec/
    -11		/ren$/
    -11		/rent/
    -11		/repl/
    -11		/rha/
    -11		/rhap/
    -11		/rhaps/
    11		/rist$/
    -11		/rki/
    -11		/rkin/
    -11		/rking/
    11	sharp_pain:-14 weakness:3 persistent_beyond_72h:-5 allergic_reaction:-12	/rm$/
    -11		/rried/
    11		/rta/
    11		/rush/
    -11		/sar/
    -11		/sch/
    -11		/scrib/
    11	self_harm:9	/ser/
    11		/seri/
    -11		/shed$/
    -11		/shed/
    11		/sma/
    -11	sharp_pain:12	/som/
    -11	emergency:65	/spe/
    11	history_disc:47 faint_dizzy:36	/spin/
    -11	history_injury:21	/sted/
    -11		/stop/
    -11		/sue/
    -11		/sur/
    11		/tchy$/
    11		/tchy/
    11		/tici/
    11		/ticin/
    11		/tone/
    11		/tras$/
    11		/tras/
    11	weakness:-29 numbness:-60 worsening:-8 persistent_beyond_72h:-7 chest_breath:-4 calf_swelling:-3 severe_headache:-8 faint_dizzy:-46 severe_bruising:-16 emergency:-54	/ts$/
    11		/two/
    11		/typ/
    -11		/uanto/
    11		/uises/
    11	emergency:18	/ulan/
    11	emergency:57	/ulanc/
    -11	numbness:-2 self_harm:27	/uld/
    11	weakness:-12 pregnancy_symptom:28 allergic_reaction:62	/ump/
    -11		/urd/
    11	radiating_pain:1 weakness:-8 tingling:-12 persistent_beyond_72h:37 history_injury:2 pregnancy_symptom:-1 saddle_numbness:-5 emergency:-26	/urt/
    -11	faint_dizzy:8	/vis/
    -11		/wed/
    -11		/wen/
    11	bladder_bowel:137	/wet/
    11	radiating_pain:-1 weakness:-5 bladder_bowel:-20 self_harm:-34	/whe/
    11	chest_breath:75	/whee/
    11	weakness:24	/wris/
    11	history_injury:4	/wrist/
    11		<be> fine
    11		<be> in
    11	persistent_beyond_72h:20	<be> ~ dolor
    11		<be> ~ normal
    11		<be> ~ what
    -11		<be> ~ when
    11		<become> away
    -11		<become> ~ it
    11	sharp_pain:14	<count> ~ <count>
    -11		<have> passed
    -11		<have> ~ .
    -11		<my> <person> <have>
    -11		<my> ~ mas
    -11	weakness:7	<my> ~ up
    -11		<part> <be> not
    11	saddle_numbness:-17	<part> <feel>
    -11		<part> for <the>
    -11		<part> over
    -11		<part> over <my>
    -11		<part> ~ lie
    11	sharp_pain:-3 tingling:5	<part> ~ like
    11		<part> ~ nothing
    -11		<part> ~ or
    11		<part> ~ tingling
    11		<side> <time>
    -11		<side> ~ not
    -11		<the> ache <be>
    -11		<the> notch
    -11		<the> ~ about
    11		<the> ~ before
    -11		<the> ~ off
    -11		<the> ~ you
    -11		<time> ~ since
    11		<time> ~ today
    -11		[en1002] & [en250]
    11		[en1002] & [en380]
    11		[en1002] & [en389]
    -11	sharp_pain:6 chest_breath:23	[en1002] & [en633]
    -11		[en1002] & tingling
    -11		[en1014] & [es950]
    11		[en1018] & [en853]
    -11		[en1018] & [en980]
    11		[en1020] & [en127]
    -11		[en106] & [en93]
    11	sharp_pain:23 worsening:73	[en11] & [en215]
    11	faint_dizzy:14	[en11] & [en333]
    -11		[en11] & [en889]
    -11	radiating_pain:45 history_injury:33	[en11] & [en966]
    -11		[en124] & [en567]
    11	sharp_pain:-2 weakness:-9 numbness:-1 tingling:-30 osteoporosis:-24 pregnancy_symptom:-13 saddle_numbness:-22 fever:-10 severe_headache:-8 allergic_reaction:-28	[en12]
    -11		[en12] & [en966]
    11		[en12] & [en980]
    -11		[en141] & [en11]
    11	sharp_pain:5 worsening:-7	[en143]
    11		[en143] & [en28]
    -11		[en159] & [en93]
    11		[en170] & [en127]
    -11		[en170] & [en28]
    11		[en170] & [en490]
    -11	radiating_pain:13	[en170] & [en869]
    11		[en181] & [en250]
    -11		[en181] & [en309]
    11		[en181] & [en551]
    -11		[en19] & [en389]
    -11		[en19] & [en39]
    11		[en19] & [en999]
    -11		[en19] & [es694]
    11	sharp_pain:-12 radiating_pain:-7 weakness:-4 worsening:7 persistent_beyond_72h:-1 faint_dizzy:-3	[en20]
    -11		[en20] & [en12]
    11		[en20] & [en20]
    -11	numbness:63 bladder_bowel:62	[en20] & [en234]
    -11		[en213] & [en28]
    -11	pregnancy_symptom:4 bladder_bowel:11	[en218]
    -11		[en218] & [en682]
    11		[en234] & [en124]
    11	weakness:9 persistent_beyond_72h:28	[en234] & [en362]
    11		[en234] & [en693]
    11		[en234] & [en821]
    11	worsening:12	[en250] & ,
    11		[en250] & [en1020]
    11		[en250] & tuesday
    11		[en251] & [en461]
    -11	history_injury:10	[en251] & [en874]
    -11		[en251] & [en889]
    -11		[en28] & [en251]
    -11		[en28] & [en709]
    -11		[en28] & [en805]
    11		[en309] & [en966]
    11		[en333] & [en170]
    11		[en362] & [en380]
    -11		[en362] & [en805]
    11		[en362] & [en93]
    -11		[en378] & .
    11		[en378] & [en11]
    11		[en378] & [en251]
    -11		[en39] & [en633]
    -11		[en42] & .
    -11		[en42] & [en1020]
    -11		[en474] & [en250]
    11		[en474] & [en474]
    11		[en474] & [en660]
    11		[en474] & [en762]
    -11		[en490] & [en37]
    11		[en490] & [en426]
    -11		[en490] & tingling
    11		[en495] & [en251]
    11		[en506] & ,
    -11		[en508] & [en11]
    11		[en508] & [en19]
    11		[en508] & [en551]
    11		[en522] & [en508]
    -11		[en551] & [en613]
    -11		[en551] & [en874]
    11		[en551] & [en966]
    -11		[en58] & [en394]
    11	numbness:20	[en58] & [en650]
    -11		[en602] & [en362]
    -11		[en602] & [en426]
    11	numbness:1	[en60] & [en234]
    -11		[en60] & [en677]
    11		[en60] & [en810]
    11		[en60] & hives
    -11		[en613] & [en474]
    11		[en618] & #
    -11		[en634] & [en437]
    11		[en634] & [en84]
    11		[en650] & [en474]
    -11		[en650] & [en60]
    11	tingling:-6	[en660] & [en810]
    -11		[en682] & [en11]
    -11		[en682] & [en215]
    -11		[en682] & [en252]
    -11		[en682] & [en474]
    11		[en682] & [en60]
    -11		[en709]
    -11	persistent_beyond_72h:32	[en746] & [en20]
    11		[en746] & [en810]
    -11		[en762] & [en1020]
    11		[en807] & [en1020]
    11		[en807] & [en19]
    11		[en807] & [en234]
    -11		[en810] & [en20]
    11		[en810] & [en660]
    11		[en84] & [en1018]
    11	tingling:5	[en84] & [en234]
    -11		[en84] & [en874]
    11		[en85] & [en362]
    -11		[en85] & [en989]
    -11	persistent_beyond_72h:-11	[en869] & [en170]
    11		[en869] & [en522]
    -11	numbness:40	[en869] & [en58]
    11		[en869] & tingly
    11		[en874] & [en989]
    11	bladder_bowel:52	[en874] & [es438]
    11		[en889] & [en148]
    -11		[en890] & [en202]
    11		[en949] & ?
    11	numbness:-23	[en949] & [en11]
    -11		[en953]
    11	sharp_pain:29 weakness:-10	[en966] & [en437]
    11	worsening:36	[en966] & [en682]
    11		[en967] & [en84]
    -11		[en981]
    -11		[en986] & [en251]
    11		[en989] & [en474]
    11		[en989] & [en966]
    11		[en997]
    11		[es1022]
    11		[es106] & [es878]
    11	radiating_pain:39	[es13] & [es55]
    -11		[es182] & [en1002]
    11		[es188] & [en490]
    11		[es1] & [es438]
    -11		[es214] & ,
    -11		[es214] & [es1]
    -11		[es234] & [es950]
    -11	sharp_pain:-12 radiating_pain:-8	[es26] & [en874]
    -11		[es362] & #
    11		[es459] & [es694]
    11	weakness:11 history_injury:-4 allergic_reaction:-21	[es502]
    11	weakness:6	[es502] & [es982]
    -11		[es54] & [es950]
    -11		[es694] & [es214]
    -11		[es694] & [es438]
    -11		[es694] & [es950]
    -11		[es823]
    11		[es854] & ,
    11	weakness:5	[es86] & [es54]
    11		[es870] & [es2]
    -11		[es894]
    11		[es966] & [es950]
    11		[es982] & [en19]
    -11		a notch
    -11		ache & [en634]
    -11		achy
    11		aire
    11	weakness:-12 tingling:-1 persistent_beyond_72h:-5 history_injury:-7 fever:1	and
    -11		and he
    -11		as a
    -11		as ~ ,
    -11		at # sharp
    -11		at ~ sharp
    -11		bath
    -11		be a
    -11		before <the>
    -11		before i came
    -11		better ~ in
    -11		blades
    -11		bruise
    11		bruises
    -11		but ~ <be>
    -11		calambritos & [es699]
    11		came <part>
    11		came back
    11	numbness:21	can ~ <feel>
    11		can ~ hold
    11	sharp_pain:-6 chest_breath:99	chest
    11	numbness:-15 tingling:49	como ~ en
    -11		cuanto
    11		day ,
    -11		de <the>
    -11		duele <the>
    11	self_harm:63	ending
    11		eso si
    11		estoy en
    11		even ~ <the>
    11	weakness:41	fist
    -11		for ~ i
    -11		free
    11	radiating_pain:-7 weakness:-2 emergency:4	from <the>
    -11		full strength
    -11		funny ~ <my>
    11		gave out
    11		goes
    -11		grand
    -11		had no
    -11		has passed
    11	radiating_pain:82	hasta <the> <part>
    11	radiating_pain:24	hasta ~ <part>
    11		help me
    11		hormigueo ~ ,
    -11		how ~ i
    11	sharp_pain:11	hurts ~ i
    11	severe_headache:5	i have
    11		in hives
    -11		in pain
    11		in ~ of
    -11		is hurting
    11	radiating_pain:28 numbness:-9	it ~ <my>
    11		it ~ like
    11	history_disc:254	l5
    -11		late+cada
    11		late+change
    -11		late+las
    -11		late+legs
    11		late+mejoria
    11		late+monday
    -11	persistent_beyond_72h:5	late+now
    -11		late+shoulders
    11		late+stronger
    -11		leg day
    -11		leg feels
    -11		lie down
    -11		liked
    -11		little sore
    11		massage <be>
    11		massage was
    11		mejoria
    -11		might <be>
    -11		might be
    -11		more than
    11		my thumb
    -11		neck hurts
    11		never ~ before
    -11		never ~ massage
    -11		no <be> dolor
    -11		no estoy
    -11		no fever
    11		no ~ pero
    11		normal ~ <my>
    -11		not ~ and
    11		not ~ fist
    11		noticing
    -11	numbness:3	numb ~ <the>
    11		numbness & [en234]
    -11		of <the> headache
    -11		of ~ headache
    11	sharp_pain:1 numbness:6 saddle_numbness:77	on <the>
    -11		pain under <my>
    11		pain ~ of
    11		pain ~ same
    -11		perhaps
    11		pero con
    -11		put my
    -11		ring
    -11		s pain
    -11		same as ever
    11		sciatica & [en362]
    11	numbness:-19 severe_headache:-4 allergic_reaction:-6	se
    -11		severe bruising
    11		she ~ <the>
    11		shooting ~ <my>
    -11		si <my>
    -11		si me
    11		since i <become>
    -11		something ~ not
    11		sore ~ <day>
    11		soreness & ,
    11		still numb
    11		stop ~ <the>
    11		ten days
    -11		the shoulder
    11		then came
    11		then ~ <the>
    11		tight <part>
    11		tight chest
    -11		tingling ~ :
    -11		tingling ~ pain
    11	sharp_pain:-1 weakness:-16 numbness:-25 tingling:-5 persistent_beyond_72h:-1 history_disc:-8 osteoporosis:-6 pregnancy_symptom:-16 saddle_numbness:-15 fever:-15 severe_headache:-12 allergic_reaction:-16	to
    11		to <part>
    11	radiating_pain:7	to the
    11	weakness:31	to ~ <my>
    11		want ~ anymore
    -11		when ~ i
    11		without noticing
    -11		worse ~ morning
    11		would ~ out
    11	weakness:14	wrist
    -11	persistent_beyond_72h:31	y <the>
    -11		y ~ .
    -11		y ~ da
    11		you ~ and
    10		# & [en12]
    10		# & [en251]
    10	sharp_pain:10	# & [en28]
    -10		# & [en60]
    10		# & [en989]
    10		# & [es982]
    10		# to
    -10	tingling:-12 persistent_beyond_72h:-2 bladder_bowel:2 emergency:16	, & [en234]
    10	sharp_pain:27	, & [en567]
    -10		, & [en60]
    10		, & [en633]
    10		, & [en693]
    10	sharp_pain:15 weakness:-7 numbness:-21 chest_breath:23 allergic_reaction:26	, & [en810]
    -10		, & [en889]
    10		, & [en917]
    10		, & [es29]
    10		, <be> <the>
    -10	sharp_pain:2 history_disc:32	, and
    -10		, can not
    -10		, nothing
    10		, ~ <become>
    -10		, ~ good
    -10		, ~ put
    10		, ~ say
    -10		, ~ tell
    -10		, ~ todo
    10		, ~ what
    10		. & [en250]
    -10		. & [en567]
    -10		. & [en693]
    10		. & [en698]
    10		. .
    10		. <part>
    -10		. all
    10		. can not
    -10		. feeling
    10		. it <be>
    -10		. me
    -10		. sharp
    -10		. sharp pain
    -10		. ~ out
    10		/ ~ .
    -10	sharp_pain:13 weakness:-19 numbness:-19 tingling:-6 persistent_beyond_72h:32 chest_breath:9 allergic_reaction:16	/^ac/
    -10		/^alw/
    -10		/^alwa/
    10	sharp_pain:-5 persistent_beyond_72h:-6	/^am/
    10	sharp_pain:-18 numbness:-7 worsening:-50 history_injury:-19 bladder_bowel:-15 chest_breath:-22 severe_headache:-3 faint_dizzy:-48	/^ar/
    10		/^bad$/
    10		/^blee/
    10		/^bli/
    -10		/^book/
    -10		/^bor/
    10		/^burn/
    10	sharp_pain:-14 radiating_pain:-24 weakness:9 numbness:-31 tingling:-27 worsening:-13 persistent_beyond_72h:-47 history_disc:-93 osteoporosis:-8 pregnancy_symptom:-26 bladder_bowel:-16 saddle_numbness:-18 chest_breath:-25 fever:-29 allergic_reaction:-56 severe_bruising:-7 self_harm:-33	/^ca/
    -10		/^clea/
    -10	radiating_pain:-6 weakness:-1 numbness:2 tingling:5	/^com/
    -10		/^conv/
    10	pregnancy_symptom:54	/^cram/
    10	persistent_beyond_72h:78	/^days/
    10	numbness:67 saddle_numbness:2	/^dea/
    10	radiating_pain:5 persistent_beyond_72h:-14	/^dow/
    10	radiating_pain:22 persistent_beyond_72h:-7	/^down/
    -10		/^driv/
    10		/^drop/
    10		/^eas/
    10		/^emp/
    -10		/^esp/
    10		/^esto/
    10	sharp_pain:-4	/^foo/
    10		/^got$/
    10		/^got/
    -10		/^hag/
    -10		/^hago/
    10	weakness:17 tingling:1 persistent_beyond_72h:-1 emergency:-13	/^hand/
    -10		/^him$/
    -10		/^hom/
    -10		/^im/
    -10		/^ima/
    -10		/^imag/
    10		/^iz/
    10		/^jal/
    10		/^jala/
    10		/^just/
    10	pregnancy_symptom:37	/^kic/
    10		/^kick/
    10	allergic_reaction:50	/^lips/
    10		/^look/
    -10		/^loos/
    10		/^lost/
    -10		/^mens/
    10		/^nas/
    10	worsening:8	/^nast/
    -10		/^nei/
    -10		/^nil$/
    -10		/^nil/
    10	sharp_pain:-14 radiating_pain:-7 weakness:-14 numbness:22 tingling:-57 worsening:-24 persistent_beyond_72h:-31 saddle_numbness:28 chest_breath:-10 allergic_reaction:-3 emergency:-2	/^num/
    -10		/^old$/
    -10		/^old/
    10	calf_swelling:126	/^ot/
    10		/^pad/
    10		/^peo/
    -10		/^poss/
    10		/^pus/
    -10		/^rece/
    -10		/^repl/
    10		/^rib/
    -10		/^ring/
    -10		/^sab/
    -10		/^sch/
    10	radiating_pain:-17 weakness:-5 worsening:-4 bladder_bowel:-32 saddle_numbness:5 chest_breath:-8 fever:-34 faint_dizzy:18	/^se/
    10	persistent_beyond_72h:4 history_injury:2 pregnancy_symptom:47	/^sem/
    10		/^sema/
    -10	persistent_beyond_72h:47	/^sig/
    10		/^sn/
    -10		/^som/
    10	history_disc:58 faint_dizzy:4	/^spin/
    -10		/^sto/
    -10		/^sur/
    -10		/^tal/
    -10	radiating_pain:-43 worsening:-47 emergency:-4	/^ten/
    10	sharp_pain:-9 radiating_pain:-2 persistent_beyond_72h:-8	/^teng/
    -10		/^tuve/
    10		/^two$/
    -10		/^uno/
    10		/^veo$/
    10		/^veo/
    10	numbness:11	/^wake/
    -10		/^won/
    -10		/^yea/
    -10	history_disc:45	/^year/
    10	sharp_pain:11	/abia/
    10	radiating_pain:-24 weakness:-1 persistent_beyond_72h:-5 osteoporosis:-19 pregnancy_symptom:13 fever:-39 faint_dizzy:-26 allergic_reaction:-35 severe_bruising:-1 emergency:-65 self_harm:-8	/ada/
    10	numbness:-5 severe_bruising:21	/ado$/
    -10		/aguje/
    -10		/aha$/
    -10		/aha/
    10		/aine$/
    10		/ainte/
    10		/ak$/
    -10		/alw/
    -10		/alwa/
    -10		/alway/
    -10	radiating_pain:-10 weakness:3 numbness:-3 tingling:-3 history_injury:-71 pregnancy_symptom:-12 bladder_bowel:-6 faint_dizzy:-55 allergic_reaction:-44 self_harm:-17	/an$/
    -10		/ance/
    -10		/andi/
    -10		/andin/
    -10		/anis/
    10		/apart/
    10		/areo$/
    -10	saddle_numbness:4 allergic_reaction:41	/at$/
    -10		/atie/
    -10		/atien/
    -10		/autom/
    10		/bad$/
    10		/bad/
    -10		/ban/
    -10		/bana/
    -10	severe_bruising:7	/ber/
    10	radiating_pain:-23	/bla/
    10		/blee/
    10		/bleed/
    -10		/book/
    10		/both$/
    -10		/box$/
    -10		/brit/
    10	allergic_reaction:26	/burn/
    10	radiating_pain:-24 tingling:-19 chest_breath:-46 emergency:-10	/cha/
    10	numbness:-15 worsening:-49	/chi/
    -10	sharp_pain:43 persistent_beyond_72h:31	/cin/
    -10		/clea/
    10		/comes/
    -10		/conta/
    -10		/conv/
    10		/cos$/
    10	pregnancy_symptom:32	/cram/
    10	pregnancy_symptom:147	/cramp/
    -10		/ct$/
    -10		/dec/
    -10		/deliv/
    -10		/did/
    10	sharp_pain:-2 history_disc:92	/disc/
    -10		/doi/
    10	numbness:58	/dor/
    10	radiating_pain:23 weakness:-2 persistent_beyond_72h:-11	/down/
    10		/drop/
    10	sharp_pain:-6 worsening:-10	/eada/
    10		/eak$/
    -10		/ees$/
    10		/ele$/
    -10		/elen$/
    -10		/eliv/
    -10		/elive/
    -10		/emai/
    10	persistent_beyond_72h:2 history_injury:24 pregnancy_symptom:8	/eman/
    10	persistent_beyond_72h:1 history_injury:8	/emana/
    -10		/ende/
    -10	severe_bruising:18	/eno/
    -10		/ensaj/
    -10		/ent$/
    10	emergency:-7	/ep$/
    -10		/ept/
    -10		/erap/
    10	fever:74	/ermo/
    -10		/ers$/
    -10	sharp_pain:-10	/ers/
    10		/esc/
    -10		/espu/
    -10		/espue/
    -10		/essa/
    -10		/essag/
    -10		/essin/
    -10		/etas$/
    -10		/etas/
    -10		/etc/
    -10		/etch/
    10		/ets$/
    10	self_harm:16	/ets/
    10	sharp_pain:19 radiating_pain:-3 weakness:-22 history_injury:-5 faint_dizzy:-3 allergic_reaction:-7	/eve/
    10		/fini/
    -10		/fte/
    -10	persistent_beyond_72h:-2	/get/
    10		/ggi/
    10		/gie/
    10		/goi/
    10		/goin/
    -10		/guje/
    -10		/gujet/
    -10		/gy$/
    -10		/hag/
    -10		/hago$/
    -10		/hago/
    -10	weakness:4 tingling:1	/hat$/
    -10		/him$/
    -10		/hom/
    -10	radiating_pain:46	/hoo/
    10		/horri/
    -10		/hortn/
    10		/icks$/
    10		/icks/
    -10		/iday$/
    10	sharp_pain:9	/ife$/
    10	worsening:12	/igg/
    -10		/il$/
    10		/ills$/
    10		/ills/
    -10		/imag/
    10		/imes$/
    10	numbness:32 tingling:6	/inge/
    10		/inky$/
    10		/inky/
    10		/inten/
    -10		/ista$/
    10	allergic_reaction:5	/ister/
    -10	weakness:-4 numbness:7	/it$/
    10		/ital/
    10	persistent_beyond_72h:-21 self_harm:104	/ivi/
    10		/jal/
    10		/jala/
    -10		/jet/
    -10		/jeta/
    -10		/jetas/
    10		/jo$/
    10		/just/
    10	history_injury:43	/ken/
    10	pregnancy_symptom:2	/kic/
    10	pregnancy_symptom:38	/kick/
    -10		/knees/
    10	sharp_pain:6	/know/
    10	severe_bruising:2	/lac/
    -10		/lag/
    10	radiating_pain:-20	/lan/
    -10		/lay/
    10	numbness:18 tingling:16	/leep$/
    -10		/leepi/
    10	sharp_pain:-76 persistent_beyond_72h:-8	/lf$/
    -10	severe_headache:42	/lig/
    10	allergic_reaction:25	/lips$/
    10	allergic_reaction:61	/lips/
    -10		/list$/
    -10		/liver/
    -10		/llama/
    10	worsening:23	/llin/
    10	worsening:12	/lling/
    10	severe_bruising:4	/look/
    -10		/loos/
    -10		/loose/
    10		/lor$/
    10		/lost$/
    10		/lost/
    -10		/lto$/
    -10		/lways/
    -10	numbness:9	/mal/
    -10		/mate$/
    10		/mbar/
    -10		/mbri/
    -10		/mbrit/
    10	emergency:24	/med/
    -10		/men/
    -10		/mens/
    -10		/mensa/
    -10		/messa/
    -10	weakness:4	/move/
    -10		/mpre/
    -10		/nad/
    -10		/nada/
    -10		/nap/
    10	weakness:26	/nar/
    10		/nast/
    -10		/nda$/
    10		/nday$/
    10		/nde$/
    10	allergic_reaction:-2 emergency:-6	/ndo/
    10		/ned/
    -10		/nees$/
    -10		/nees/
    -10		/new$/
    10	sharp_pain:-11 weakness:-20 tingling:24 worsening:-32 bladder_bowel:-8 emergency:-3	/ngl/
    10		/ngle/
    -10		/nil$/
    10		/nit/
    -10		/nke/
    10		/nky$/
    10		/nky/
    10		/non$/
    10		/norm/
    -10		/nsaj/
    10		/nted$/
    10		/nted/
    10		/ntly$/
    10		/ntly/
    10		/ntrol/
    10	sharp_pain:-5 radiating_pain:-9 weakness:-32 numbness:32 tingling:-14 worsening:-21 pregnancy_symptom:-2 calf_swelling:-5 severe_headache:-1 allergic_reaction:-19 emergency:-15 self_harm:-14	/num/
    10		/ogr/
    10		/omes$/
    10		/omes/
    -10		/onta/
    -10		/onte/
    10	bladder_bowel:33	/ontro/
    -10		/onv/
    -10		/oos/
    -10		/oose/
    10	persistent_beyond_72h:16	/oria$/
    10		/oria/
    -10		/ortne/
    -10		/ossib/
    10	osteoporosis:70	/ost/
    10		/oth$/
    -10	self_harm:16	/ould$/
    -10		/our$/
    -10	radiating_pain:-4 tingling:-2 persistent_beyond_72h:30	/our/
    -10		/pes/
    10	sharp_pain:5	/pic/
    10		/pier/
    10		/pinky/
    -10	sharp_pain:-12 radiating_pain:-8	/ple/
    -10		/poli/
    -10		/poss/
    -10		/possi/
    10		/prove/
    10		/pus/
    10		/rel/
    -10		/retc/
    -10		/retch/
    10		/rib/
    10	history_injury:6	/rist/
    10		/rmo/
    -10		/rno$/
    10	weakness:27	/rrar$/
    10	weakness:13	/rrar/
    -10	sharp_pain:2	/rrie/
    10	worsening:4	/rte/
    -10		/rtnes/
    10		/rubbe/
    10		/rus/
    10		/rut/
    -10		/rvi/
    10	osteoporosis:31	/sca/
    10	persistent_beyond_72h:3 history_injury:11	/sem/
    10	persistent_beyond_72h:7 history_injury:3 pregnancy_symptom:1	/sema/
    10	pregnancy_symptom:10	/seman/
    10		/shin$/
    10		/side$/
    10	saddle_numbness:11	/sien/
    10	saddle_numbness:1	/sient/
    -10	persistent_beyond_72h:31	/sig/
    10		/sos$/
    -10		/spue/
    -10		/spues/
    -10		/ssib/
    -10		/ssibl/
    10	weakness:-15 numbness:-37 faint_dizzy:23 emergency:-23	/sta/
    10	sharp_pain:130 tingling:-50 chest_breath:-29	/stab/
    -10		/stran/
    -10		/stret/
    10		/suc/
    10	sharp_pain:82 weakness:-22 tingling:-44 persistent_beyond_72h:-15 bladder_bowel:-20 chest_breath:-1	/tab/
    -10		/tandi/
    10		/ten$/
    10	sharp_pain:-17	/teng/
    -10	sharp_pain:26 numbness:21 faint_dizzy:39	/thing/
    10		/thro/
    -10		/tie/
    10		/times/
    10		/tine/
    10	radiating_pain:-14 weakness:-6 numbness:-25 bladder_bowel:-14 chest_breath:-2 fever:-32 severe_headache:-3 faint_dizzy:-9 allergic_reaction:-5	/ting/
    -10		/tnes/
    -10		/tness/
    10	allergic_reaction:75	/ton/
    -10		/tret/
    -10		/tretc/
    10		/tten/
    -10		/turno/
    10		/two$/
    10		/ubbe/
    -10		/uede$/
    -10		/uelen/
    10	weakness:18	/ug$/
    -10		/ujet/
    -10		/ujeta/
    -10	self_harm:25	/uld$/
    10		/unde/
    -10	worsening:19	/ur$/
    -10		/urno/
    10	severe_bruising:9	/urp/
    10	bladder_bowel:74	/urs/
    -10		/usc/
    10	weakness:86	/ush$/
    -10		/utom/
    -10		/utoma/
    -10		/ved/
    10		/veo$/
    10		/veo/
    10		/viv/
    10		/wo$/
    -10		/won/
    -10	history_disc:11	/yea/
    -10		/year/
    -10		/your$/
    10		: & [en170]
    -10		<be> <my> <be>
    10	fever:11	<be> con
    10		<be> en
    10		<be> normal
    10	numbness:-10	<be> ~ <side>
    -10		<be> ~ morning
    10		<be> ~ much
    10		<be> ~ still
    -10		<be> ~ today
    10	worsening:10	<be> ~ up
    -10		<be> ~ with
    -10		<be> ~ worse
    10	pregnancy_symptom:25	<be> ~ y
    -10		<become> ~ would
    -10		<count> <time> and
    10		<count> of
    10		<count> ~ <have>
    10		<day> and
    -10		<day> ~ <become>
    -10		<feel> great
    -10		<feel> ~ <count>
    10		<have> not stopped
    -10		<have> pain
    10		<have> worse
    10	numbness:20	<have> ~ <feel>
    10		<have> ~ stopped
    -10		<my> .
    -10		<my> <part> hurt
    -10		<my> again
    -10		<my> duele bastante
    -10		<my> duelen
    -10		<my> duelen <the>
    -10	weakness:1 numbness:4	<my> ~ <become>
    -10	numbness:33	<my> ~ <feel>
    -10		<my> ~ <person>
    -10		<my> ~ bastante
    -10		<my> ~ bien
    10		<my> ~ ciatica
    10	bladder_bowel:99	<my> ~ sin
    -10		<my> ~ today
    10		<my> ~ well
    -10		<part> <time>
    10		<part> gave out
    -10		<part> to normal
    10		<part> with <the>
    -10	numbness:8	<part> ~ <have>
    -10		<part> ~ came
    -10		<part> ~ itself
    -10		<person> ~ numb
    -10		<side> <become>
    -10		<side> but
    10		<side> of
    -10		<side> ~ <have>
    10		<side> ~ do
    -10		<side> ~ in
    10		<the> <side> of
    -10		<the> <side> sore
    10		<the> stabbing
    10		<the> ~ <day>
    -10		<the> ~ up
    10		<time> #
    -10	persistent_beyond_72h:8	<time> ~ <be>
    -10		<time> ~ <side>
    10	worsening:64	<time> ~ <time>
    10		<time> ~ hurts
    -10		? & [en634]
    10		? & [en981]
    -10		? & nope
    -10		? nope
    -10	radiating_pain:12 fever:18 severe_headache:34	[en1002] & ,
    -10		[en1002] & [en106]
    10		[en1002] & [en121]
    -10		[en1002] & [en148]
    -10		[en1002] & [en157]
    -10		[en1002] & [en493]
    10	self_harm:51	[en1002] & [en954]
    10		[en1007]
    10		[en1018] & [en746]
    -10		[en1018] & [en778]
    -10		[en1018] & [en810]
    10		[en101] & .
    -10		[en1020] & [en508]
    -10		[en1020] & [en778]
    10		[en116] & [en522]
    10		[en116] & [en650]
    10		[en116] & [en980]
    10		[en11] & [en359]
    -10		[en11] & [en394]
    10		[en11] & [en479]
    10	faint_dizzy:8	[en11] & [en63]
    -10		[en11] & [en85]
    -10		[en11] & [en949]
    10		[en11] & [en980]
    -10		[en121] & [en1002]
    10		[en121] & [en949]
    -10		[en123] & [en170]
    -10		[en127] & [en148]
    10	radiating_pain:9	[en12] & [en101]
    -10		[en12] & [en234]
    10	emergency:14 self_harm:4	[en12] & [en874]
    -10		[en148] & [en1002]
    10		[en148] & [en63]
    10		[en15]
    10		[en15] & ,
    10		[en170] & [en474]
    -10		[en170] & [en954]
    10		[en181] & [en602]
    -10	numbness:27	[en19] & [en490]
    10	bladder_bowel:4	[en202] & [en42]
    10		[en202] & [en93]
    10		[en20] & [en506]
    -10		[en20] & [en522]
    -10		[en212] & ,
    10		[en212] & [en989]
    -10		[en215] & [en234]
    10		[en234] & #
    -10		[en234] & [en234]
    -10		[en234] & [en60]
    -10		[en234] & [en682]
    -10		[en234] & [en746]
    10	weakness:41	[en234] & [en85]
    -10		[en239] & [en60]
    10		[en250] & .
    -10		[en250] & [en93]
    -10		[en251] & [en12]
    -10		[en251] & [en250]
    -10		[en251] & [en807]
    -10		[en251] & [en853]
    10	radiating_pain:-3	[en251] & [en949]
    10		[en266] & [en1020]
    10	tingling:25	[en28] & ,
    10	sharp_pain:56	[en28] & [en143]
    -10		[en28] & calf
    -10		[en298] & .
    10	persistent_beyond_72h:13	[en317]
    10	history_injury:5	[en362] & [en121]
    10		[en362] & [en127]
    10		[en362] & [en143]
    10		[en362] & [en980]
    -10		[en362] & [en999]
    -10		[en378] & [en234]
    10		[en378] & [en60]
    10		[en37] & [en682]
    -10		[en37] & [en890]
    10		[en426] & [en1020]
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
    -10	weakness:-19 worsening:12	[en474] & [en746]
    -10	weakness:8	[en474] & [en869]
    10		[en474] & [en954]
    10		[en479] & [en966]
    -10		[en490] & [en170]
    10		[en490] & [en468]
    10		[en490] & [en581]
    10		[en490] & [en634]
    -10		[en551] & [en124]
    10		[en551] & [en317]
    10		[en551] & [en508]
    10		[en551] & [en709]
    10		[en551] & [en869]
    10		[en554] & [en11]
    10		[en554] & [en234]
    -10		[en554] & [en495]
    -10		[en567] & ,
    10		[en58] & [en778]
    -10		[en602] & [en1002]
    10		[en602] & [en251]
    -10		[en60] & ?
    10	sharp_pain:38	[en60] & [en215]
    -10		[en60] & [en3]
    -10		[en613] & [en170]
    10		[en633] & [en1018]
    10		[en633] & [en11]
    10		[en634] & ,
    10		[en634] & [en170]
    10		[en634] & [en234]
    10		[en634] & [en986]
    10		[en63] & [en170]
    10		[en650] & [en1002]
    10		[en650] & [en362]
    -10		[en650] & [en490]
    -10		[en650] & [en682]
    -10		[en653] & [en874]
    -10		[en677] & [en490]
    10		[en679] & [en28]
    10		[en682] & [en1002]
    -10	faint_dizzy:17	[en682] & [en874]
    10		[en693] & [en251]
    -10		[en746] & [en980]
    -10		[en762] & [en170]
    10	sharp_pain:-15	[en762] & [en234]
    10		[en762] & [en660]
    -10		[en77] & ,
    -10		[en789] & [en11]
    10	tingling:5	[en810] & [en19]
    10		[en810] & [en394]
    10	numbness:9	[en810] & [en490]
    10		[en84] & [en966]
    10		[en85] & [en1002]
    -10		[en85] & [en93]
    10		[en869] & [en28]
    10	sharp_pain:1	[en869] & [en653]
    -10		[en871]
    10	bladder_bowel:27 self_harm:8	[en874] & ,
    -10	sharp_pain:12 weakness:-23 tingling:-4	[en874] & [es214]
    -10		[en874] & [es975]
    10	allergic_reaction:37	[en874] & [es982]
    10		[en874] & ciatica
    -10		[en874] & duelen
    -10		[en889] & [en251]
    -10		[en890] & [en20]
    10		[en890] & [en874]
    -10		[en93] & ,
    -10		[en949] & [en1020]
    10		[en949] & [en474]
    10		[en949] & [en508]
    10		[en954] & ,
    -10		[en954] & [en874]
    10	sharp_pain:-10 bladder_bowel:32 faint_dizzy:10	[en966] & [en11]
    -10		[en966] & [en19]
    -10		[en966] & [en239]
    10		[en966] & [en522]
    -10		[en986] & [en234]
    -10		[en986] & [en869]
    10		[en989] & #
    10		[en989] & [en362]
    10		[en989] & [en874]
    10		[en989] & [en989]
    10		[en997] & [en11]
    -10		[es1015]
    -10		[es122] & [es42]
    -10		[es127] & [es982]
    -10		[es182] & [en141]
    -10		[es182] & [en746]
    10		[es182] & [en949]
    10		[es182] & [es29]
    -10		[es182] & tingling
    -10		[es188] & ,
    -10		[es198]
    -10		[es1] & [es443]
    10		[es1] & [es459]
    -10		[es1] & [es503]
    -10		[es1] & [es982]
    -10		[es1] & [es987]
    -10		[es214] & [es694]
    -10		[es254] & [es438]
    -10		[es26] & [es182]
    -10		[es2] & [es55]
    10		[es342] & [en967]
    10	worsening:-11	[es362]
    -10		[es395]
    -10		[es42] & [es106]
    -10		[es42] & [es699]
    -10		[es446] & ,
    10		[es503] & [es26]
    10		[es54] & [es182]
    10		[es54] & [es502]
    -10	radiating_pain:27	[es55] & [es1]
    -10		[es694] & [es122]
    -10		[es694] & [es342]
    10	weakness:4	[es699] & [en874]
    -10		[es699] & [es13]
    -10		[es847] & [es13]
    10	calf_swelling:23	[es854] & [es1]
    10		[es854] & [es438]
    10	weakness:16	[es86]
    10		[es870] & [en874]
    10		[es870] & [es1]
    10		[es950] & [es55]
    -10		[es966] & [es694]
    -10		[es975] & [es975]
    10	worsening:14	[es982] & [es13]
    -10		[es982] & [es254]
    -10		[es987]
    -10		[es998] & [es998]
    10		a good
    -10		a little
    10		about #
    -10	radiating_pain:51	ache
    10		after <the>
    -10		after ~ <be>
    -10		agujetas
    -10		all back
    -10		all gone
    -10		always
    -10	weakness:24	and <the>
    10		and worse
    -10	fever:25	and ~ <become>
    10		apart
    10		apart ~ <the>
    -10		as <the>
    10		at all
    10		ayer ~ <the>
    -10		back on
    10		bad
    -10		bastante <the> <part>
    -10		before the
    -10		before ~ came
    10		both
    -10		bruise & ,
    -10		but i <be>
    10		but still
    10		but ~ <have>
    -10		calambritos & [es1]
    -10		came in
    -10		came in with
    -10		can you
    10		can ~ fist
    10		chest feels
    -10		cleared up
    10		comes
    10		como <the>
    10	tingling:2	como ~ <part>
    10		como ~ <the>
    -10		con ~ en
    -10		could ~ <my>
    -10		could ~ to
    10		day #
    10	persistent_beyond_72h:29	days
    10		de <the> <part>
    10		de fiebre
    10		dead ~ <side>
    10		dias con
    -10		dizzy ~ ,
    -10		do not <have>
    -10		do ~ <have>
    -10		do ~ <the>
    10		dolor que
    10		dolor ~ con
    -10		down ~ ,
    10	radiating_pain:61	down ~ <my>
    -10		duele bastante
    -10		duele bastante <the>
    -10		duelen
    -10		duelen <the>
    -10		duelen <the> <part>
    -10		duelen ~ <part>
    10		es normal
    10		esto no
    10		feels like
    -10		finger on
    -10		for an
    10		for ~ <part>
    -10	radiating_pain:1	from <my>
    10		gets worse
    10		good ~ and
    10		got
    -10		hago
    10		half my
    10		has no
    -10		him
    10		hormigueo & [es694]
    -10		hour ,
    10		hurts ~ more
    10		hurts ~ much
    10		i <be> <become>
    -10		i <be> <side>
    -10		i <be> not
    10		i <feel>
    -10		i call
    -10		i came in
    -10		i did not
    10		i fainted
    -10		i go
    -10		i think
    10		i ~ at
    10		i ~ ever
    -10		i ~ good
    10		i ~ much
    10		i ~ off
    10		ibuprofen & [en1002]
    -10		in ~ ?
    -10		in ~ no
    10		in ~ on
    -10		it <be> worse
    -10		it <be> yesterday
    10		it went
    10		it would
    -10		it ~ now
    10		it ~ you
    10		just ~ <my>
    -10		knees
    -10		last ~ but
    10		late+afraid
    10	worsening:5	late+again
    -10		late+any
    10	numbness:11 worsening:78	late+back
    10		late+hormigueo
    10	persistent_beyond_72h:53	late+hurt
    -10		late+nearly
    -10		late+sciatica
    10		late+some
    -10		late+soreness
    10	sharp_pain:-9 persistent_beyond_72h:8	late+this
    -10		late+tight
    -10		late+well
    10		late+what
    -10		late+would
    10	tingling:37	like ~ <part>
    10		lips
    -10		llegue
    10		lost
    10		mareo
    -10		me .
    -10		me again
    -10		me duelen
    -10		more today
    -10		my finger
    10		never happened
    -10		night ,
    -10		nil
    10	sharp_pain:4	no ,
    -10		no . tingling
    -10		no <my>
    -10		no he
    -10	weakness:19	no me
    -10		no stabbing
    -10		no ~ hormigueo
    10		no ~ just
    -10		no ~ please
    10		normal ~ <part>
    10		not <become> <my>
    -10		not had
    -10		not put <my>
    10		not stopped
    -10		not weak
    10		not ~ better
    -10		not ~ from
    10		not ~ off
    -10		not ~ pain
    -10		nothing ~ not
    10	numbness:29 saddle_numbness:-1	numb <part>
    -10		numb ~ .
    10		numbness & [en1002]
    10	sharp_pain:-41	of ~ <part>
    10		ok ,
    -10		old
    -10		on ~ #
    10		otheremoji ~ <feel>
    10		out of <count>
    -10	numbness:7	over ~ <part>
    10	radiating_pain:24	pain ~ to
    -10		parking
    10		pero ~ en
    10		pinky
    -10		put <my> <part>
    -10		put ~ <part>
    10		que no
    10		quite <the>
    10		shin
    -10		shortness
    -10		shortness & [en28]
    -10		shortness & [en37]
    -10		shortness of
    -10		shortness of breath
    -10		shortness ~ breath
    -10		si ~ <be>
    10		since ~ <become>
    10		since ~ <part>
    10		sleep
    -10		sleeping
    -10		slight headache
    -10		something <be> not
    -10		sore ~ ,
    10		sore ~ <time>
    -10		standing
    -10		still achy
    -10		still sore
    10		still ~ ,
    10		strength in
    10		thank you for
    10		thank ~ for
    10		the left
    10	self_harm:4	the point
    -10		the table
    -10		tingling & [en404]
    -10		to normal
    10		to ~ with
    10		today ~ i
    -10		tuve
    10		two
    10		up ~ <time>
    10		veo
    -10		want ~ to
    -10		weakness ~ <the>
    -10		what if <my>
    -10		what ~ <part>
    -10		when ~ down
    10		where
    10		why ~ <my>
    10		why ~ <part>
    -10		with ~ and
    -10		without it
    -10		work ~ <the>
    -10		would like
    10		would not
    -10		y la
    10		yes ~ <the>
    -10		you have
    -10		your
    9	sharp_pain:-24	# & ,
    9		# & ?
    9		# & [en234]
    9		# & [en437]
    9		# ~ ?
    9		# ~ now
    9		# ~ y
    9		, & [en138]
    9		, & [en239]
    -9		, & [en298]
    -9		, & [en42]
    9		, & [en477]
    -9		, & [en554]
    -9		, & [en650]
    9		, & [en660]
    -9	radiating_pain:34 worsening:43 persistent_beyond_72h:-3	, & [en746]
    9		, & [en807]
    9	tingling:20	, & [es106]
    9		, & [es188]
    -9		, & [es486]
    9		, & numbness
    9		, <be>
    -9		, feel
    -9	weakness:12	, pero
    -9		, would
    -9		, ~ different
    9	numbness:-12 bladder_bowel:4	, ~ like
    -9		, ~ lovely
    9		, ~ numbness
    9		, ~ painful
    9		, ~ pins
    -9		, ~ said
    -9		- #
    -9		. & [en1020]
    9		. & [en20]
    9		. & [en39]
    9		. & [en42]
    9		. he
    9		. leg
    -9		. ~ <time>
    9		/
    9		/ & .
    9	weakness:-2 chest_breath:229	/^air/
    9		/^ali/
    -9		/^ando/
    -9		/^ann/
    9		/^apar/
    9		/^ball/
    -9		/^beh/
    -9		/^best/
    9	numbness:6 saddle_numbness:35	/^bi/
    9		/^bigg/
    -9		/^bod/
    -9		/^body/
    9	allergic_reaction:11	/^bro/
    9		/^brok/
    9		/^cad/
    9	weakness:13	/^cami/
    9		/^ciat/
    9	sharp_pain:-12 radiating_pain:-28 worsening:-33 persistent_beyond_72h:-20 history_disc:-1 history_injury:-11 pregnancy_symptom:-22 calf_swelling:-36 fever:11 severe_headache:-80 faint_dizzy:-20 allergic_reaction:-33 emergency:-1 self_harm:-21	/^co/
    9	numbness:-37 allergic_reaction:26	/^cr/
    9	pregnancy_symptom:16	/^cra/
    9		/^cry$/
    9	sharp_pain:10	/^dan$/
    9	sharp_pain:-8 weakness:-18 persistent_beyond_72h:18 emergency:-29	/^day/
    -9		/^deci/
    9		/^dedo/
    -9		/^deje/
    9	weakness:75	/^drag/
    -9		/^drea/
    9	worsening:5	/^ea/
    -9		/^ema/
    -9		/^emai/
    9		/^enci/
    9	sharp_pain:12 numbness:-19 tingling:-40 chest_breath:-11	/^es/
    9		/^esca/
    9	sharp_pain:55	/^exc/
    9		/^face/
    -9	weakness:-20 numbness:15 history_disc:-2 pregnancy_symptom:-15 saddle_numbness:27	/^feel/
    9		/^fie/
    9		/^flar/
    9		/^flop/
    -9	sharp_pain:-21 weakness:2 numbness:1 worsening:-58 pregnancy_symptom:-14 severe_headache:-10 faint_dizzy:-37 allergic_reaction:-1	/^fo/
    -9		/^fou/
    9	history_disc:119	/^fus/
    9	weakness:52	/^giv/
    9	weakness:3	/^gra/
    9	weakness:68	/^grip/
    -9		/^him/
    9		/^hit$/
    9	sharp_pain:-10	/^hit/
    9	weakness:10	/^hol/
    9		/^imp/
    9		/^izq/
    -9		/^jaj/
    -9		/^jaja/
    9	bladder_bowel:186	/^leak/
    9	weakness:-1 numbness:-2 tingling:3 worsening:-67 persistent_beyond_72h:-42 history_disc:-29 bladder_bowel:-12 fever:-26 severe_headache:8 emergency:-14	/^li/
    9	self_harm:20	/^livi/
    -9		/^mai/
    -9		/^mal/
    9	severe_bruising:47	/^mor/
    9		/^mue/
    -9		/^nad/
    -9	numbness:13	/^nada/
    -9	weakness:-30 numbness:-27 tingling:5 worsening:-25 pregnancy_symptom:-3 saddle_numbness:-2 fever:-38 allergic_reaction:-13	/^ne/
    9	sharp_pain:-21 numbness:-6 tingling:-4 history_disc:4 bladder_bowel:-14 emergency:17	/^now$/
    -9		/^op/
    9		/^orin/
    9	sharp_pain:30 radiating_pain:2 weakness:-10 numbness:-25 tingling:-38 bladder_bowel:-3 saddle_numbness:-4 severe_headache:-6 allergic_reaction:-2 severe_bruising:-3 emergency:-1 self_harm:-23	/^pai/
    9	sharp_pain:15 radiating_pain:3 weakness:-21 tingling:-28 persistent_beyond_72h:5 bladder_bowel:-12 saddle_numbness:-7 chest_breath:-2 faint_dizzy:-22 allergic_reaction:-2 emergency:-27 self_harm:-39	/^pain/
    -9	weakness:21	/^par/
    -9		/^pecu/
    -9		/^peep/
    -9		/^pes/
    9	severe_bruising:8	/^purp/
    -9	weakness:-10 numbness:-4 persistent_beyond_72h:-11 osteoporosis:-7 pregnancy_symptom:-8 bladder_bowel:-15 saddle_numbness:-17 chest_breath:-17 severe_bruising:-21	/^qu/
    -9		/^qued/
    -9		/^rara/
    9		/^reli/
    -9	sharp_pain:-7 radiating_pain:-11 weakness:-17 worsening:-40 pregnancy_symptom:-7 chest_breath:-19 allergic_reaction:5	/^sa/
    9		/^sca/
    9	numbness:12	/^see/
    -9		/^sesi/
    9	sharp_pain:6 numbness:-2 worsening:-70 persistent_beyond_72h:-7 history_injury:-10 bladder_bowel:-37 saddle_numbness:-62 chest_breath:-2 fever:32 severe_headache:-25 severe_bruising:-4 emergency:-41 self_harm:-24	/^sh/
    9	sharp_pain:30 weakness:-2	/^shar/
    9		/^sit$/
    9	allergic_reaction:2	/^skin/
    -9		/^slig/
    9	radiating_pain:-22 weakness:-1 worsening:-8 calf_swelling:126 emergency:-9	/^sw/
    9		/^swo/
    9		/^swol/
    9		/^ten$/
    9	sharp_pain:-17 weakness:-20 tingling:77 worsening:-8	/^ting/
    9	numbness:5	/^toes/
    -9		/^tot/
    -9		/^trab/
    9	sharp_pain:5 tingling:-32 persistent_beyond_72h:-40	/^tw/
    9		/^una/
    9		/^wet$/
    -9		/^whet/
    9	chest_breath:8	/^wind/
    9	radiating_pain:-5 tingling:-46 fever:-27 faint_dizzy:34 allergic_reaction:-28	/^wo/
    9		/^yet$/
    9		/^yet/
    -9	tingling:1 persistent_beyond_72h:4 fever:6 emergency:1	/^you/
    9		/^zaps/
    -9	sharp_pain:-13	/abe/
    9	persistent_beyond_72h:-1	/able/
    -9		/abr/
    -9		/abria/
    -9		/aft/
    -9		/ages$/
    -9		/ages/
    -9	history_injury:1	/ago$/
    9		/aid$/
    9		/akes$/
    9		/akes/
    9	sharp_pain:21	/ale/
    9		/alie/
    9		/alty$/
    9		/alty/
    9		/amed/
    -9		/ange/
    -9		/anged/
    -9		/anke/
    -9		/apis/
    9		/ardi/
    9		/aread/
    -9		/areci/
    -9		/arki/
    -9		/arkin/
    9		/arts$/
    9		/arts/
    -9		/az$/
    9		/bbe/
    9		/bby$/
    9		/bby/
    9		/bear/
    -9		/beh/
    9		/bend$/
    -9		/bes/
    -9		/best$/
    -9		/best/
    9		/bigg/
    9	weakness:28 numbness:-23 persistent_beyond_72h:-48	/ble/
    9		/bling/
    9	numbness:-29 tingling:90 osteoporosis:96	/bon/
    9	sharp_pain:-31 weakness:-28 tingling:-33	/bre/
    -9		/bria$/
    -9		/bria/
    9		/brok/
    9		/broke/
    9		/cami/
    -9		/cans/
    -9		/car$/
    9		/cept$/
    9	sharp_pain:-4	/cho$/
    9		/cima$/
    9		/cima/
    -9		/cle$/
    9		/colla/
    9		/cry$/
    -9		/culi/
    -9		/culia/
    -9		/deci/
    9		/ded$/
    9		/dedo/
    -9		/deje/
    9		/del$/
    -9		/deli/
    9		/dia$/
    9	weakness:51	/drag/
    9		/dragg/
    -9		/drea/
    -9		/driv/
    -9		/dy$/
    9		/eade/
    9	worsening:19	/easi/
    9		/eca$/
    9		/ech/
    9		/eci$/
    -9		/ecu/
    -9		/ecul/
    -9		/eculi/
    9		/edo$/
    9	sharp_pain:-16 numbness:1 bladder_bowel:-2	/eel$/
    9		/eems$/
    9	severe_bruising:10	/egro/
    -9		/egur/
    -9		/eha/
    9		/eight/
    9		/eing$/
    9		/eing/
    9		/elief/
    -9		/ellin/
    -9		/email/
    -9		/emoj/
    -9		/emoji/
    9	sharp_pain:-36 tingling:-31	/emp/
    9		/encim/
    9		/ened$/
    9		/ened/
    9	weakness:4	/eps/
    9		/erat/
    9		/erin/
    9	radiating_pain:5	/erna$/
    -9	history_disc:11	/erni/
    9		/erve/
    9		/esca/
    9	chest_breath:57	/espir/
    -9		/estar/
    9		/eter/
    9	sharp_pain:47	/exc/
    9		/excep/
    9	emergency:2	/face$/
    9		/face/
    -9	radiating_pain:-26 weakness:-2 numbness:18 saddle_numbness:31	/feel/
    -9		/ffi/
    9		/fied$/
    9		/fied/
    9	persistent_beyond_72h:-11	/fin/
    9		/flar/
    9		/flare/
    9		/flop/
    9	sharp_pain:-5 weakness:1 numbness:7 allergic_reaction:-3	/foo/
    9	numbness:17 saddle_numbness:-4 self_harm:-11	/foot/
    -9		/forta/
    -9		/fou/
    -9	sharp_pain:-19 numbness:-18	/ful/
    9	weakness:18	/gers$/
    9	weakness:13	/gers/
    9	weakness:62	/giv/
    9		/gives/
    9		/going/
    9	weakness:56	/grip$/
    9	weakness:51	/grip/
    9		/guan/
    9	sharp_pain:48	/guant/
    -9		/gus/
    -9		/gust/
    9	weakness:14 numbness:25 tingling:45 persistent_beyond_72h:-14 emergency:-16	/hand/
    -9		/happ/
    -9		/heet$/
    -9		/hem/
    9		/hermo/
    -9		/heth/
    -9		/hethe/
    9	numbness:13	/high$/
    9		/hil/
    -9	numbness:18 worsening:-18 saddle_numbness:30	/hing$/
    9		/hit$/
    -9	sharp_pain:-16	/ho$/
    9		/hort$/
    9	allergic_reaction:7	/hot$/
    -9	numbness:-8	/hs$/
    9		/ici/
    9		/icing/
    9	tingling:103	/ickl/
    9	weakness:-15 tingling:-63 worsening:-21 faint_dizzy:-7	/ida/
    -9		/ient$/
    9		/iet$/
    9		/ifie/
    9		/ified/
    9		/igh$/
    -9		/igui/
    9		/ijo/
    -9		/imagi/
    -9		/ios/
    9		/ira/
    -9		/irs/
    -9		/ishe/
    -9		/iss/
    9		/itchy/
    -9		/ito$/
    9		/itti/
    9		/ittin/
    9		/izq/
    -9		/jaj/
    -9		/jaja$/
    -9		/jaja/
    9		/jar$/
    9		/jea/
    -9		/ji$/
    9		/ken$/
    9		/kly$/
    9		/kly/
    -9		/lama/
    9	emergency:5	/lanc/
    9		/laps/
    9		/lare/
    9		/lared/
    9	numbness:-12 tingling:-1 persistent_beyond_72h:-1 allergic_reaction:-3	/las/
    9	bladder_bowel:107	/leak/
    9		/leed/
    9	sharp_pain:-2	/les/
    -9		/lete/
    9		/leva/
    -9		/liar$/
    -9		/liar/
    9		/lief$/
    9		/lief/
    -9	radiating_pain:27	/line/
    9	self_harm:132	/liv/
    9		/livi/
    9	self_harm:28	/livin/
    -9	sharp_pain:-38 radiating_pain:-12 weakness:-82 numbness:-11 worsening:-47 allergic_reaction:8 self_harm:-9	/lle/
    9	sharp_pain:-6 allergic_reaction:36	/lli/
    -9	history_injury:48	/llo/
    -9		/llow$/
    9	emergency:40	/lty$/
    9	emergency:119	/lty/
    9	history_disc:95	/lum/
    -9		/magin/
    9		/makes/
    9	weakness:11	/mano/
    9		/marea/
    9		/maye$/
    9		/maye/
    9		/mba/
    -9		/mero$/
    -9		/mero/
    9		/mic/
    9	tingling:14	/migu/
    -9		/moj/
    -9		/moji$/
    -9		/moji/
    9		/mue/
    9		/nal/
    9		/nar$/
    9	weakness:-4 allergic_reaction:-8 severe_bruising:-1	/nce$/
    9		/ncim/
    9		/ncima/
    9		/nday/
    9	history_injury:33	/nded$/
    9	history_injury:41	/nded/
    -9		/nden/
    -9		/nder$/
    -9		/ndl/
    9		/neci$/
    9		/ned$/
    9	severe_bruising:7	/negro/
    -9		/nes$/
    -9		/nge$/
    -9		/nged$/
    -9		/nged/
    9	weakness:14	/ngers/
    -9		/nny$/
    -9		/nny/
    9	weakness:7	/no$/
    9		/nta$/
    -9		/ntest/
    -9	tingling:79	/nts$/
    -9		/nts/
    9		/ntur/
    9		/ntura/
    -9		/odg/
    9		/ofe/
    9	numbness:-18 pregnancy_symptom:1 self_harm:29	/oin/
    -9		/oji$/
    -9		/oji/
    9	calf_swelling:10	/ollen/
    -9		/omati/
    -9		/omb/
    -9		/omen/
    9		/omete/
    9	allergic_reaction:9	/ond/
    9		/onde$/
    -9	sharp_pain:-20	/ong/
    -9		/ored/
    9	worsening:129	/orer$/
    9	worsening:10	/orer/
    9	weakness:-3	/orina/
    -9	weakness:1	/otice/
    9		/over/
    9	persistent_beyond_72h:-8	/own/
    9	sharp_pain:24 radiating_pain:12 weakness:-10 numbness:-12 tingling:-28 persistent_beyond_72h:12 bladder_bowel:-27 saddle_numbness:-3 chest_breath:-10 severe_headache:-3 faint_dizzy:-4 allergic_reaction:-13 severe_bruising:-36	/pai/
    9	sharp_pain:8 weakness:-2 numbness:-22 saddle_numbness:-18 severe_headache:-6 allergic_reaction:-1 severe_bruising:-5 emergency:-3 self_harm:-14	/pain/
    -9		/parki/
    9		/part$/
    -9		/paz$/
    -9		/paz/
    -9		/pecu/
    -9		/pecul/
    -9		/peep$/
    -9		/peep/
    -9	numbness:2	/per$/
    9	chest_breath:32	/pira/
    9	chest_breath:41	/pirar/
    9		/plate/
    -9		/pues/
    9	sharp_pain:57	/pun/
    9		/purp/
    -9		/qued/
    -9	sharp_pain:-20 radiating_pain:-7 weakness:-23 faint_dizzy:-21 emergency:-19 self_harm:17	/qui/
    9	persistent_beyond_72h:-9	/quie/
    9		/quiet/
    -9	worsening:11	/quit/
    -9		/rabaj/
    9	numbness:84	/rch/
    9		/rdo$/
    9		/rdo/
    -9	sharp_pain:-2 radiating_pain:-16 weakness:-27 numbness:-20 worsening:-43 persistent_beyond_72h:-23 history_disc:-14 history_injury:-6 bladder_bowel:-6 faint_dizzy:-50 emergency:-29 self_harm:-21	/re$/
    -9		/rece/
    9		/reli/
    9		/relie/
    -9		/remo/
    -9		/rent$/
    9		/rer$/
    9		/rer/
    9		/respi/
    -9		/ress$/
    -9		/rett/
    9	sharp_pain:-3 worsening:-31 persistent_beyond_72h:-1 faint_dizzy:-28 emergency:131	/rge/
    9		/ribl/
    -9		/rida/
    -9		/rito/
    9	numbness:32 worsening:-11 emergency:-8	/rme/
    9		/rna$/
    9		/rot/
    9	saddle_numbness:29	/roun/
    9	saddle_numbness:10	/round/
    9		/rrib/
    9		/rribl/
    9	severe_headache:4	/rst/
    9		/rth$/
    9		/sci/
    9		/sco/
    9	numbness:4	/see/
    9		/seems/
    -9		/segur/
    -9		/sesi/
    -9		/sesio/
    9	sharp_pain:43 weakness:-15	/shar/
    -9	tingling:45 faint_dizzy:11	/she/
    -9		/sibly/
    9	weakness:-26	/sie/
    9		/siv/
    9		/sive/
    9	allergic_reaction:22	/skin$/
    -9		/slig/
    -9		/sligh/
    9		/smaye/
    9	worsening:21	/sorer/
    -9		/sper/
    9		/spir/
    9	chest_breath:10	/spira/
    9		/ssiv/
    9		/ssive/
    -9		/sted$/
    9		/swo/
    9	calf_swelling:5	/swol/
    9	calf_swelling:30	/swoll/
    9	faint_dizzy:41	/tand$/
    -9		/tent/
    9		/therm/
    -9	numbness:4 persistent_beyond_72h:-4 faint_dizzy:17	/thin/
    9	bladder_bowel:6	/thou/
    -9		/ties/
    9	weakness:-19 numbness:-15 tingling:103 worsening:-3	/tingl/
    -9	numbness:-16 history_disc:21	/tom/
    -9	faint_dizzy:30	/top/
    -9		/tot/
    -9		/trab/
    -9		/traba/
    9		/tru/
    9		/tten$/
    -9		/tuve$/
    -9		/tuve/
    -9		/uble$/
    9	sharp_pain:19	/uchi/
    9		/ues/
    9	self_harm:24	/uiero/
    9		/uiet$/
    9		/uiet/
    -9		/uli/
    -9		/ulia/
    -9		/uliar/
    -9		/unto$/
    -9		/unto/
    -9		/urno$/
    9	emergency:8	/uth/
    -9		/uve$/
    9	chest_breath:-1 self_harm:-6	/very/
    9		/vien/
    9		/wet$/
    -9	radiating_pain:-6	/when$/
    -9		/whet/
    -9		/wheth/
    9	chest_breath:219	/wind/
    9		/wol/
    9		/woll/
    9	calf_swelling:2	/wolle/
    -9		/worri/
    9		/xcep/
    9		/xcept/
    9	sharp_pain:-2 persistent_beyond_72h:-12	/yes/
    9		/yet$/
    9		/yet/
    -9	tingling:8 history_injury:2	/you/
    9		/zaps$/
    9	sharp_pain:28	/zaps/
    9		: & :
    9	numbness:-14	: ~ :
    9		: ~ <side>
    -9		<be> <the> bit
    9		<be> aching
    -9		<be> good
    -9		<be> hurting
    9		<be> manana
    -9		<be> not numb
    -9		<be> pain in
    -9		<be> there
    9		<be> ~ can
    9		<be> ~ dormido
    9		<be> ~ hurting
    -9	emergency:7	<be> ~ in
    9		<be> ~ there
    -9		<become> numb
    -9		<become> worse
    9		<become> ~ better
    -9		<become> ~ on
    9		<become> ~ then
    9	worsening:2	<become> ~ to
    9		<count> <my>
    9		<count> <my> <part>
    9		<count> dias con
    9		<count> ~ not
    -9		<day> at
    -9		<day> ~ sharp
    -9		<feel> better
    -9		<feel> lovely
    -9		<have> ~ needles
    -9		<my> <be> bien
    -9		<my> <part> <become>
    -9		<my> <part> on
    9	sharp_pain:33	<my> dan
    9		<my> desmaye
    -9		<my> ~ down
    -9		<my> ~ longer
    -9		<my> ~ to
    9		<my> ~ who
    9		<my> ~ will
    9		<part> <be> <become>
    -9		<part> <be> hurting
    -9	numbness:30	<part> <become>
    9		<part> <feel> weak
    -9		<part> <part>
    9		<part> tingle
    9		<part> to <part>
    -9		<part> to full
    9	weakness:13	<part> will
    9	weakness:59	<part> will not
    9	weakness:-4	<part> ~ <side>
    -9	history_injury:56	<part> ~ <time>
    -9	numbness:3 tingling:18 history_injury:35	<part> ~ it
    9		<part> ~ when
    9		<person> ~ not
    9		<side> .
    9		<side> over
    -9	tingling:14	<side> ~ .
    9	radiating_pain:9 weakness:-5 calf_swelling:25 allergic_reaction:49	<side> ~ <the>
    9		<side> ~ it
    -9		<side> ~ more
    -9		<side> ~ quite
    -9		<side> ~ since
    9		<side> ~ up
    -9		<side> ~ with
    -9		<side> ~ you
    -9		<the> massage in
    9		<the> morning ,
    -9		<the> peep
    -9		<the> sheet
    -9		<the> time
    -9		<the> turno
    -9		<the> weak
    9		<the> ~ also
    9	numbness:13 tingling:-1	<the> ~ como
    9		<the> ~ cuando
    -9		<the> ~ fine
    -9	radiating_pain:28	<the> ~ from
    9		<the> ~ hot
    -9		<the> ~ like
    -9		<the> ~ lol
    -9		<the> ~ numb
    -9		<the> ~ paso
    9		<the> ~ she
    9		<the> ~ then
    -9		<the> ~ todo
    9		<time> <become>
    -9		<time> ~ .
    -9		<time> ~ <become>
    9		<time> ~ bit
    -9		<time> ~ only
    -9		? & [en58]
    9		? & [en810]
    9		? ~ <part>
    -9		? ~ can
    9		[en1002] & #
    -9		[en1002] & [en101]
    9	numbness:31 worsening:13	[en1002] & [en468]
    -9		[en1002] & [en506]
    9		[en1007] & [en253]
    9		[en1014] & #
    -9		[en1018] & [en869]
    9		[en101] & [en251]
    9		[en101] & [en490]
    -9		[en1020] & .
    -9		[en1020] & [en1013]
    9		[en1020] & [en1020]
    -9		[en1020] & [en20]
    9	numbness:-24 allergic_reaction:5	[en1020] & [en362]
    -9		[en1020] & [en461]
    9		[en1020] & [en634]
    -9		[en106] & [en60]
    -9		[en106] & [en966]
    -9		[en118] & [es503]
    9		[en11] & [en1002]
    9		[en11] & [en1018]
    -9		[en11] & [en157]
    -9		[en11] & [en378]
    -9	faint_dizzy:42	[en11] & [en37]
    9		[en124] & [en957]
    9	bladder_bowel:27	[en12] & [en19]
    9		[en138] & [en869]
    -9		[en143] & [en11]
    -9		[en148] & ,
    -9		[en148] & [en889]
    9		[en170] & [en121]
    -9		[en170] & [en143]
    9		[en170] & [en380]
    -9		[en170] & [en3]
    -9		[en181] & [en890]
    -9		[en186] & [en19]
    -9	sharp_pain:-23 weakness:10 tingling:-7	[en19] & ,
    9	history_injury:2	[en19] & [en1020]
    9	severe_headache:45	[en19] & [en251]
    -9		[en19] & [en380]
    -9		[en19] & [en468]
    -9		[en19] & [en935]
    -9		[en19] & [es214]
    -9		[en19] & peep
    9		[en19] & tuesday
    9		[en202] & [en551]
    9		[en20] & [en1018]
    -9		[en20] & [en218]
    -9		[en20] & [en250]
    -9		[en20] & [en42]
    -9		[en20] & [en762]
    9		[en20] & [en90]
    -9		[en20] & [en997]
    -9		[en212] & [en19]
    9		[en212] & [en490]
    -9		[en215] & .
    -9		[en215] & [en490]
    -9	bladder_bowel:31	[en234] & [en12]
    9		[en234] & [en207]
    9	weakness:44	[en234] & [en437]
    -9	weakness:13	[en234] & [en869]
    9		[en234] & [en935]
    9		[en234] & [en986]
    -9		[en234] & peep
    9		[en250] & [en551]
    -9	allergic_reaction:33	[en251] & ,
    9		[en251] & [en148]
    9	sharp_pain:-1	[en251] & [en251]
    -9		[en251] & [en341]
    9		[en251] & [en410]
    9	tingling:55	[en251] & [en660]
    -9		[en251] & [en682]
    9		[en251] & shin
    -9		[en252] & ,
    9		[en266] & .
    9		[en28] & [en762]
    -9	osteoporosis:31	[en293]
    -9		[en311]
    9		[en317] & [en551]
    9		[en317] & [en634]
    -9		[en317] & [en810]
    9		[en362] & [en1007]
    -9		[en362] & [en426]
    -9		[en362] & [en807]
    9		[en378] & [en252]
    -9		[en37] & ?
    9		[en394] & [en19]
    -9		[en394] & [en474]
    9		[en39] & ?
    -9		[en39] & [en468]
    -9		[en3] & ache
    -9		[en410] & [en1018]
    -9		[en410] & [en63]
    -9		[en410] & [en966]
    9		[en426] & #
    -9	weakness:13	[en426] & ,
    9		[en426] & [en181]
    9	numbness:9	[en426] & [en474]
    -9		[en458] & [en551]
    9		[en458] & [en874]
    9	fever:10	[en468] & [en1013]
    -9		[en468] & [en212]
    -9		[en468] & [en250]
    9	radiating_pain:13	[en474] & [en251]
    -9		[en490] & [en124]
    -9		[en490] & [en12]
    9		[en490] & [en148]
    9	numbness:12	[en490] & [en362]
    -9		[en490] & [en477]
    9		[en490] & [en889]
    9		[en508] & [en746]
    9		[en522] & .
    9		[en522] & [en28]
    9		[en533]
    9		[en551] & #
    9		[en551] & [en19]
    9		[en551] & [en805]
    9		[en567] & [en980]
    9		[en581] & [en11]
    9	weakness:70	[en58] & [en19]
    9		[en58] & [en565]
    -9		[en58] & [en709]
    -9		[en602] & #
    9		[en602] & [en474]
    9		[en602] & [en693]
    -9		[en60] & [en490]
    -9		[en60] & [en682]
    9		[en60] & [en853]
    -9		[en60] & [en890]
    -9		[en60] & [en957]
    -9		[en613] & [en508]
    9		[en613] & [en869]
    9		[en633] & ,
    9		[en633] & [en362]
    -9		[en633] & [en468]
    9		[en634] & [en148]
    9		[en634] & [en490]
    -9		[en634] & [en618]
    9		[en634] & [en63]
    -9		[en634] & achy
    -9		[en63] & [en234]
    -9	weakness:40	[en660] & ,
    9		[en660] & [en3]
    9		[en660] & [en474]
    -9		[en660] & [en85]
    -9		[en677] & [en12]
    -9		[en677] & [en19]
    -9		[en679] & ,
    9		[en679] & [en37]
    -9		[en679] & [en869]
    -9		[en682] & [en234]
    -9		[en682] & [en889]
    -9		[en709] & [en874]
    9	radiating_pain:30	[en746] & [en212]
    9		[en746] & [en309]
    -9		[en746] & [en762]
    9	sharp_pain:-33	[en762] & [en1002]
    9		[en762] & [en490]
    9		[en778] & [en19]
    9		[en79]
    -9		[en805] & [en468]
    9		[en807] & bruises
    -9		[en807] & bruising
    9		[en810] & [en3]
    9		[en810] & [en634]
    9		[en84] & [en890]
    9		[en853] & [en468]
    -9		[en853] & [en709]
    -9		[en85] & [en250]
    -9	radiating_pain:12	[en869] & [en251]
    9		[en869] & [en39]
    9		[en869] & [en650]
    -9		[en869] & [en981]
    -9		[en874] & [en650]
    9	faint_dizzy:17	[en874] & [es26]
    9		[en874] & desmaye
    9		[en890] & [en778]
    -9		[en890] & [en869]
    9		[en906] & [en458]
    -9		[en93]
    -9		[en93] & [en682]
    9		[en957] & [en966]
    9		[en966] & [en426]
    -9		[en966] & [en42]
    9		[en966] & [en853]
    9		[en966] & [en93]
    -9	faint_dizzy:14	[en966] & [en966]
    9		[en966] & [en997]
    -9		[en967] & ,
    -9		[en980] & ,
    9		[en980] & [en251]
    -9		[en980] & [en762]
    -9		[en981] & ,
    9		[en986] & [en490]
    9		[en986] & [en762]
    9		[en989] & [en378]
    -9		[en997] & [en39]
    9		[es1023]
    9		[es13] & [es878]
    9		[es182] & [en682]
    9		[es182] & [en810]
    -9		[es182] & [en917]
    -9		[es189] & [es106]
    -9	sharp_pain:-87 radiating_pain:36	[es1] & ,
    -9		[es1] & [es214]
    9	severe_headache:-5	[es1] & [es699]
    9		[es1] & ciatica
    9		[es214] & [en1014]
    -9		[es214] & [es847]
    -9	weakness:28	[es233]
    -9		[es29] & ,
    -9		[es2] & [es887]
    9		[es42] & [es459]
    -9		[es438] & [es251]
    9	weakness:8 tingling:-19	[es459]
    9		[es49] & [es443]
    -9		[es502] & [es29]
    9		[es55] & ,
    -9		[es55] & [en118]
    9		[es55] & [es694]
    -9		[es61]
    9	numbness:7	[es694] & [es13]
    9		[es694] & [es150]
    9		[es694] & [es439]
    9		[es699] & [es182]
    -9		[es699] & [es2]
    -9		[es699] & [es375]
    9		[es699] & [es438]
    9		[es79] & [es54]
    9		[es79] & [es950]
    -9		[es847] & [es106]
    9	weakness:-25 numbness:-9 tingling:-11 worsening:-17 persistent_beyond_72h:-23 history_injury:-31 bladder_bowel:-8 chest_breath:-1	[es854]
    9		[es854] & [es150]
    -9		[es854] & [es503]
    -9		[es855]
    9		[es950] & [es342]
    9		[es950] & [es870]
    -9		[es950] & [es982]
    9		[es951]
    9		[es951] & [es950]
    9		[es982] & [es106]
    9		[es982] & [es42]
    -9		[es998] & [es1]
    -9		a peep
    -9		ache <be>
    -9		ache <be> still
    -9		ache ~ still
    9		al #
    -9		algo ~ <the>
    9		all day
    9		all over
    -9		all ten
    -9		am not
    9		amaneci
    -9		an ache
    -9		and i <feel>
    -9		and no fever
    -9	weakness:26	and the
    -9		and ~ fever
    9		and ~ not
    -9		and ~ soreness
    -9		ando
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
    -9		calambritos en
    -9		calambritos en <the>
    -9		can not really
    9		con dolor
    -9		con ~ caliente
    9		cry
    9	sharp_pain:9	dan
    9		dan ~ <the>
    9		dan ~ en
    -9		de baja
    -9		de espalda
    -9		de ~ hasta
    -9		debilidad en
    -9		debilidad en <the>
    -9		debilidad ~ <part>
    -9		debilidad ~ <the>
    9		desde ~ <the>
    9		desmaye
    9		despues <the>
    9		despues del
    9		did nothing
    9		dragging
    9	history_injury:3	duele
    9		en ~ vida
    9		encima
    9		ending it
    9	emergency:119	er
    9		esta manana
    -9		evening ~ <the>
    9		except
    9		face
    -9		feeling in
    9		fever ~ #
    -9		fever ~ <the>
    9		fine ~ <part>
    9		fine ~ <the>
    9		fine ~ but
    9		flared
    9		flared & [en362]
    9		for ~ <my>
    -9		from ~ ,
    9		funny ~ <the>
    9		gives
    9	self_harm:8	go on
    9		good ~ i
    9	weakness:32	grip
    9	persistent_beyond_72h:7	has not
    9		help <my> please
    9		help ~ please
    9		hit
    9		hold <my>
    9		hormigueo & ,
    -9		hormigueo en
    -9		hormigueo en <the>
    -9		hurts more than
    -9		husband has
    9	weakness:8	i <keep>
    9		i keep
    9		i know
    -9		i said
    -9		i saw
    -9	bladder_bowel:8	i ~ <become>
    9	self_harm:29	i ~ ending
    -9		i ~ if
    -9		i ~ like
    9		i ~ never
    9		ibuprofen & [en1018]
    9		ibuprofen did
    9		ibuprofen did nothing
    9		ibuprofen ~ <the>
    9		ibuprofen ~ nothing
    -9		if i can
    -9		if ~ can
    -9		in weeks
    9		it ~ again
    9		it ~ hurt
    -9		it ~ morning
    9		itchy
    9		la ciatica
    9	numbness:8	la mano
    -9		late+about
    9		late+big
    9		late+bit
    -9		late+can
    -9	sharp_pain:8	late+down
    9		late+estoy
    9		late+fine
    9		late+get
    9		late+help
    9	sharp_pain:-9 persistent_beyond_72h:10	late+in
    -9		late+just
    -9		late+less
    -9		late+longer
    9		late+night
    9		late+that
    -9		late+un
    -9		late+ya
    -9		late+yes
    9		later ~ still
    -9		leave ~ <the>
    9		left arm
    9		like it
    9		living
    9	tingling:20	los dedos
    9		makes
    -9		massage in
    9		massage ~ .
    9	sharp_pain:1	me dan
    9		me desmaye
    9		more ~ i
    -9	numbness:-4	my back
    9		my shin
    9		needles ~ <time>
    9		never ~ like
    -9		no <part>
    -9		no stabbing pain
    9	numbness:18	no ~ ,
    9	numbness:44	no ~ <be>
    9		no ~ <my>
    -9		no ~ here
    -9		no ~ or
    -9		not <the> peep
    -9		not really
    -9		not sure if
    9		not ~ as
    9		not ~ bit
    9		not ~ but
    9		not ~ here
    -9		not ~ how
    -9		not ~ if
    -9		not ~ in
    -9		not ~ peep
    -9		not ~ say
    9		nothing to
    -9		nothing ~ .
    -9		notice
    9	sharp_pain:-22 numbness:-2 tingling:-2 bladder_bowel:-2 emergency:24	now
    -9		numb ~ <my>
    -9		numb ~ i
    9	numbness:104	numbness ~ <part>
    9		numbness ~ <the>
    9	sharp_pain:39	of <count>
    9	numbness:2 allergic_reaction:-15	of my
    9		of ~ <the>
    9		of ~ nothing
    9		on <my> <part>
    9		on <the> ward
    -9		on ~ <become>
    9		on ~ on
    9		only ~ <part>
    -9		or ~ cold
    9		osteoporosis ~ <part>
    -9		pain <be> <the>
    -9	radiating_pain:49 weakness:-9	pain ~ <my>
    -9		pain ~ bit
    -9		pain ~ when
    -9		painful ~ yesterday
    -9		peculiar
    -9		peep
    9		pero ~ hormigueo
    -9		possibly
    9		pressed
    -9		que ayer
    9		que el
    9	self_harm:29	quiero
    9		quiet
    -9		raro en
    -9		raro en <the>
    -9		raro ~ <the>
    9		relief
    9	chest_breath:3	respirar
    -9		rodilla
    -9		same as
    9		say ~ ,
    -9		sciatica ~ <my>
    9		sciatica ~ up
    9		seems
    -9		sesion
    9		sharp ~ when
    9		she ~ <my>
    9		she ~ <part>
    -9		sheet
    9		shooting ~ in
    9		short
    9		short of
    9		short of breath
    9		short ~ breath
    -9		shoulder blades
    -9		sin dolor ,
    -9		since i <be>
    9		sit
    9	allergic_reaction:53	skin
    -9		something <be>
    -9		something <feel>
    -9		something feels
    -9		sore but
    -9		soreness & [en362]
    -9		soreness ~ it
    9	worsening:68	sorer
    9		sorer & [en874]
    -9		still ~ i
    9		stop ,
    -9		su
    -9		sure if
    9		sure it
    -9		swear
    -9		swear ~ it
    9		swollen
    -9		tal vez
    9		ten
    -9		tender ~ <the>
    -9		than last
    9		than yesterday but
    -9		than ~ <have>
    -9		than ~ <time>
    9		the feeling
    -9		the knees
    9	numbness:1	the numbness
    -9		the sheet
    9		the ward
    9		there <be> <the>
    -9		there <be> pain
    -9		there ~ of
    9		thermometer
    9		thermometer & #
    9		thermometer ~ #
    9	sharp_pain:17 weakness:-2	time i
    -9		tingling & ?
    9		tingling & [en682]
    -9		tingling ~ ,
    -9		to bed
    -9		to full
    -9		to full strength
    9	sharp_pain:5 numbness:31	to ~ <be>
    9		to ~ if
    -9		to ~ strength
    9	severe_bruising:65	toda ~ <part>
    9		todavia <my>
    9		todavia <my> duele
    9		todavia me
    9		todavia ~ duele
    9		todo ~ que
    9	numbness:1	toes
    -9		trabajo
    -9		turno
    -9		under ~ when
    9		up ~ of
    9		urgente
    -9		used to
    -9		water
    9		way i
    9		weak ?
    -9		weather <be>
    9		wet
    -9	radiating_pain:-5	when
    -9		when i <be>
    -9		when ~ <be>
    -9		whether
    -9		whether ~ <part>
    -9		who do
    -9		who do i
    9		with it
    -9		with ~ <my>
    9		with ~ headache
    -9		without ~ <my>
    -9		woke up
    -9		worse ~ ,
    9		worse ~ <the>
    -9		worse ~ it
    9		worse ~ worse
    9		would ~ #
    9		would ~ say
    9		y sigo
    9		yes ~ <part>
    9		yesterday but
    -9		yesterday ~ it
    -9		yesterday ~ now
    9		yet
    9		you for
    -9		you ~ <time>
    9		zaps
    8		# <time> and
    8	sharp_pain:17	# out of
    -8		# pain
    8	persistent_beyond_72h:1	# ~ <my>
    -8		# ~ ache
    -8		# ~ in
    8		# ~ of
    -8		# ~ yesterday
    8	weakness:30	, & [en101]
    -8		, & [en325]
    -8		, & [en378]
    -8		, & [en522]
    8		, & [en63]
    -8		, & [en679]
    8		, & [en698]
    8		, & [en853]
    -8		, & [en949]
    8		, & [es182]
    8		, & [es26]
    8		, & [es470]
    8		, <side> <part>
    8		, <the> #
    -8		, como
    8		, could not
    -8		, exactly
    -8		, hardly
    -8		, hoy
    -8		, i <be>
    8		, it
    8		, this
    8	radiating_pain:-1 weakness:-1 numbness:20 history_injury:14 emergency:14	, ~ <be>
    -8	fever:103	, ~ <count>
    -8		, ~ changed
    8		, ~ happened
    8	weakness:17 severe_headache:28	, ~ i
    -8		, ~ massage
    8		, ~ only
    8		, ~ when
    -8		, ~ without
    8		, ~ y
    -8		. & [en746]
    8		. & [en85]
    -8		. & [en889]
    8	numbness:-6	. & [en890]
    -8		. & [es950]
    8		. and
    8		. can
    -8		. i will
    8		. it
    8		. otherwise
    8		. still
    8		. ~ <day>
    8		. ~ for
    8		. ~ no
    8		. ~ none
    -8		. ~ of
    -8		. ~ said
    8	sharp_pain:-45	. ~ yes
    -8		/^aft/
    -8		/^afte/
    8	saddle_numbness:5	/^ahi$/
    8		/^ahi/
    -8		/^alt/
    -8		/^alto/
    8		/^apa/
    -8		/^avi/
    -8		/^avis/
    -8		/^bana/
    -8		/^bas/
    -8	numbness:6	/^bit$/
    8	saddle_numbness:4	/^bits/
    -8		/^bore/
    -8		/^calm/
    -8		/^cap/
    -8		/^caso/
    -8	weakness:32	/^cl/
    -8	numbness:6	/^comp/
    -8		/^coul/
    8	weakness:-11 numbness:102 saddle_numbness:16	/^dead/
    8		/^dent/
    -8	sharp_pain:-32 weakness:-3 persistent_beyond_72h:-1 history_disc:28 pregnancy_symptom:-11 saddle_numbness:-50 severe_headache:-10	/^di/
    -8		/^dio/
    -8		/^doe/
    -8		/^does/
    8	sharp_pain:13 weakness:-12 numbness:-2 tingling:-14	/^dolo/
    -8		/^ear/
    8	sharp_pain:17	/^elec/
    -8		/^espe/
    -8		/^estu/
    -8	pregnancy_symptom:40	/^expe/
    8		/^few$/
    8	sharp_pain:-31 persistent_beyond_72h:-15 bladder_bowel:-33 saddle_numbness:-64 severe_headache:-12 allergic_reaction:-20 severe_bruising:-13 emergency:-63	/^fi/
    -8		/^fin$/
    -8		/^forg/
    -8		/^foun/
    8		/^goi/
    8		/^goin/
    -8		/^gus/
    -8		/^gust/
    -8		/^hap/
    -8		/^happ/
    8	sharp_pain:4	/^hip$/
    8		/^hop/
    8	calf_swelling:18 allergic_reaction:5	/^hot$/
    8	calf_swelling:34 fever:5 allergic_reaction:7	/^hot/
    8	radiating_pain:35	/^into/
    8	faint_dizzy:46	/^keel/
    -8		/^kep/
    -8		/^kept/
    8		/^knif/
    -8		/^knot/
    8		/^lam/
    -8		/^lon/
    -8		/^long/
    8		/^love/
    8		/^low/
    8		/^lunc/
    -8		/^mag/
    -8		/^mand/
    -8		/^mate/
    -8		/^mayb/
    -8		/^migh/
    8		/^mond/
    -8		/^musc/
    -8		/^nin/
    -8		/^nop/
    -8		/^nope/
    -8		/^nume/
    -8		/^offi/
    -8		/^ow/
    8	sharp_pain:-20	/^ph/
    -8		/^pos/
    -8		/^pued/
    8	chest_breath:86	/^puf/
    8	chest_breath:1 calf_swelling:7	/^puff/
    8		/^pur/
    8		/^rath/
    8		/^salv/
    8		/^san/
    8		/^scal/
    8	saddle_numbness:5	/^sien/
    -8		/^sms$/
    -8		/^sms/
    8	weakness:27	/^sol/
    8		/^sub/
    8	worsening:12	/^subi/
    8		/^sud/
    8		/^sudd/
    8	self_harm:58	/^sui/
    -8		/^sup/
    -8		/^tak/
    -8		/^tal$/
    8		/^torc/
    -8		/^tota/
    -8		/^tow/
    -8		/^tu/
    8		/^unde/
    -8		/^unos/
    -8		/^usu/
    -8		/^usua/
    -8		/^vani/
    8	weakness:76 numbness:-69	/^weak/
    -8		/^wen/
    -8	worsening:-5 bladder_bowel:-12	/^wh/
    8	self_harm:-9	/^whe/
    8	chest_breath:58	/^whee/
    8	sharp_pain:-11 radiating_pain:-1 weakness:-31 persistent_beyond_72h:-84 self_harm:-18	/^wor/
    -8		/^wore/
    8	radiating_pain:-2 pregnancy_symptom:-23 calf_swelling:-50 faint_dizzy:5	/ack/
    8	sharp_pain:-13 radiating_pain:-8 persistent_beyond_72h:2	/ado/
    -8		/afte/
    -8		/after/
    8		/agg/
    8		/aguan/
    -8		/ai$/
    8		/ajo/
    8		/alar/
    8		/alen/
    -8		/alir$/
    -8		/alir/
    -8	weakness:1	/alk/
    -8		/alto/
    8		/alvo$/
    8		/alvo/
    8		/ampin/
    -8		/ang$/
    -8		/anish/
    -8		/ansa/
    8		/arab/
    8		/arabl/
    8	emergency:16	/ardia/
    -8		/arec/
    -8		/aren/
    8		/ares/
    8	bladder_bowel:7 faint_dizzy:33	/ass/
    8	pregnancy_symptom:107	/aters/
    8		/athe$/
    -8		/avis/
    -8		/aviso/
    -8		/ayb/
    -8		/aybe$/
    -8		/aybe/
    -8		/azi/
    -8		/bas/
    8		/bbl/
    8		/bbli/
    8		/bblin/
    8		/beara/
    -8		/bendi/
    -8	numbness:11	/bit$/
    -8	sharp_pain:48	/blade/
    -8		/bliss/
    -8		/bore/
    -8		/bored/
    -8		/bou/
    8	radiating_pain:17 history_injury:-34 bladder_bowel:-20 saddle_numbness:-16 calf_swelling:64 severe_headache:-19 faint_dizzy:-27 severe_bruising:-29 emergency:-3 self_harm:-11	/cal/
    8		/cale/
    -8	emergency:65	/call/
    -8		/cally/
    -8		/calm/
    -8		/cansa/
    8		/care/
    -8		/case$/
    -8		/case/
    8		/chis/
    8		/ckle/
    -8	radiating_pain:-15 history_disc:-27 fever:-1	/com/
    -8	numbness:41	/comp/
    -8		/compl/
    8		/contr/
    8	sharp_pain:15	/corri/
    -8		/coul/
    -8		/could/
    8	sharp_pain:73	/cru/
    8	history_disc:20	/ctom/
    8		/ctomy/
    8		/dden$/
    8		/dden/
    8	numbness:53	/dead/
    -8		/dge$/
    8		/dics$/
    8	emergency:13	/dics/
    -8		/dnes/
    -8		/doe/
    -8		/does$/
    -8		/does/
    -8		/doin/
    -8		/doing/
    -8		/dres/
    -8		/drivi/
    8	faint_dizzy:102	/eaded/
    8		/eara/
    8		/earab/
    -8		/east/
    8		/ectom/
    8		/edia/
    8		/edics/
    8		/eems/
    8		/eeps$/
    8		/eeps/
    8		/eeze/
    -8	radiating_pain:30	/ega/
    -8		/egue/
    -8		/egura/
    8	sharp_pain:48	/elec/
    -8		/empr/
    -8		/ener/
    8	radiating_pain:-1	/engo/
    8		/enm/
    8		/enme$/
    8		/enme/
    8	numbness:5	/ensib/
    8		/ente$/
    -8		/ents$/
    -8		/ents/
    8		/entu/
    -8		/erab/
    8		/erec/
    -8		/erent/
    -8		/erwa/
    -8		/erwar/
    8	weakness:28	/erza/
    8		/essio/
    -8		/ested/
    -8		/estu/
    -8		/etch$/
    8		/eter$/
    -8		/ethe/
    -8		/ether/
    8		/eti/
    8		/etr/
    -8	persistent_beyond_72h:31	/eves$/
    -8	persistent_beyond_72h:4	/eves/
    -8		/ew$/
    8		/ewe/
    8		/ewer/
    -8		/expe/
    -8		/ext$/
    8		/eze/
    8		/fen$/
    8		/few$/
    -8		/ffice/
    -8		/fice/
    -8		/fin$/
    -8		/forg/
    -8		/form/
    -8		/foun/
    -8		/found/
    8		/fra/
    -8		/fter/
    -8		/fterw/
    8	weakness:48	/fuerz/
    -8		/full/
    -8		/genci/
    8		/gles$/
    8		/gles/
    -8		/gn$/
    8		/gor/
    -8		/grand/
    -8		/gre/
    8		/gres/
    8	sharp_pain:-4 weakness:-26 numbness:-7 worsening:-21	/gue/
    -8		/gura$/
    -8		/gura/
    -8		/gusto/
    -8		/hec/
    8		/hell$/
    -8		/hift$/
    8		/hill$/
    -8		/him/
    8		/hin$/
    8		/hop/
    -8		/hora/
    -8		/horas/
    8	worsening:11	/hour$/
    -8	faint_dizzy:73	/how/
    8	weakness:-18 numbness:-20 tingling:-14 persistent_beyond_72h:32 history_injury:4 bladder_bowel:-55 saddle_numbness:-11 fever:-7 emergency:-6	/hur/
    -8		/ical/
    -8		/icall/
    -8		/ich/
    8		/ics$/
    8		/ics/
    8	sharp_pain:-38	/iend/
    8		/ifi/
    8		/iggi/
    -8		/ign$/
    8	bladder_bowel:74	/ile/
    -8		/illed/
    8		/ince/
    -8	sharp_pain:1 weakness:-23 tingling:-28 bladder_bowel:35	/ine/
    -8		/ings$/
    -8		/ings/
    8	sharp_pain:32 weakness:-5 numbness:-17 saddle_numbness:11 faint_dizzy:21 self_harm:18	/int/
    8		/inte/
    -8		/inter/
    -8	sharp_pain:-26 weakness:-5 numbness:55 tingling:-3 persistent_beyond_72h:-65	/io$/
    -8		/ione/
    -8	allergic_reaction:18	/ios$/
    8		/ipe/
    8		/ips$/
    8		/ips/
    8		/ique/
    -8		/ista/
    -8		/ita$/
    8		/itte/
    8	sharp_pain:-6 radiating_pain:-1 numbness:-28 tingling:-22 bladder_bowel:-39 faint_dizzy:-11	/ive/
    -8		/ize/
    8	faint_dizzy:18	/keel/
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
    8	weakness:-76 numbness:48 tingling:19	/lee/
    8		/lga/
    8		/lid$/
    -8	severe_headache:6	/ligh/
    -8	severe_headache:17	/light/
    -8		/lir$/
    -8		/lir/
    -8		/liss/
    -8		/llamo/
    8		/llap/
    8		/llaps/
    8	calf_swelling:7	/llen$/
    8		/lls$/
    8		/lls/
    -8		/lori/
    8		/lunc/
    8		/lunch/
    -8		/lwa/
    -8		/lway/
    -8		/mayb/
    -8		/maybe/
    8		/media/
    8		/met/
    -8		/migh/
    -8		/might/
    -8		/mill/
    8		/minar/
    -8	sharp_pain:6	/mol/
    8		/mond/
    8		/monda/
    8		/mps$/
    8		/mps/
    -8		/much$/
    -8		/musc/
    8	numbness:-21 tingling:-16 worsening:-33 saddle_numbness:29 faint_dizzy:-15 emergency:-3	/na$/
    -8		/nada$/
    -8		/nden$/
    8		/nearl/
    -8		/ngan/
    8		/ngles/
    8	radiating_pain:-1	/ngo$/
    8		/nif/
    8		/nife$/
    8		/nife/
    8		/nme$/
    8		/nme/
    -8		/noc/
    -8		/nop/
    -8		/nope$/
    -8		/nope/
    -8		/nsaje/
    8	numbness:29	/nsib/
    8		/nso/
    8		/ntl/
    8		/ntro/
    -8		/nume/
    -8		/numer/
    -8		/oco/
    8		/ofen$/
    -8		/offi/
    -8		/offic/
    -8		/oga$/
    -8		/oga/
    8	self_harm:62	/oint$/
    8		/ollap/
    -8		/ombr/
    8		/ompi/
    -8		/ompl/
    8	history_disc:31	/omy$/
    8	history_disc:119	/omy/
    8	persistent_beyond_72h:3	/onda/
    8		/onday/
    -8		/onder/
    -8		/onten/
    8		/ontr/
    8	faint_dizzy:15	/oor/
    8	weakness:20 persistent_beyond_72h:-22 bladder_bowel:-42 saddle_numbness:-26 allergic_reaction:-23	/oot/
    8		/oppi/
    8	weakness:14	/oppin/
    8	weakness:-3 numbness:-12 worsening:86	/ora/
    -8		/oras$/
    -8		/oras/
    -8		/org/
    8		/orin/
    -8		/ork/
    -8		/orke/
    8	numbness:4	/ormid/
    -8		/ory$/
    -8		/ory/
    8		/oso$/
    8		/oso/
    -8		/otal/
    8	weakness:-3 worsening:-33	/oth/
    8		/ouch$/
    8	sharp_pain:21 weakness:-42 tingling:-1 bladder_bowel:-6 chest_breath:-9 faint_dizzy:-7 allergic_reaction:-2 self_harm:-18	/pain$/
    8		/pant/
    -8		/parec/
    -8		/paren/
    8	saddle_numbness:28	/pe$/
    -8		/peli/
    8		/pens/
    8		/pita/
    -8	allergic_reaction:19	/pol/
    -8		/ppo/
    8	tingling:84	/prick/
    -8	weakness:22	/pued/
    8	calf_swelling:5	/puf/
    8	chest_breath:7 calf_swelling:6	/puff/
    8	severe_bruising:38	/pur/
    8		/racti/
    8		/rame/
    8		/rampi/
    -8		/rara/
    8		/rathe/
    8		/razo$/
    8		/rce$/
    8		/rce/
    8	emergency:94	/rdia/
    -8	pregnancy_symptom:82	/reg/
    -8		/rei/
    -8		/rese/
    -8		/ress/
    8		/rible/
    8	tingling:21	/rickl/
    8	weakness:-43 worsening:-8 bladder_bowel:77 faint_dizzy:-7	/rin/
    -8		/rios$/
    -8		/rios/
    8		/rir$/
    -8		/riv/
    -8		/rivi/
    -8		/rivin/
    8		/rmid/
    8		/roo/
    8		/rove/
    8		/rovem/
    8	faint_dizzy:90	/rtig/
    -8		/sab/
    -8		/salir/
    8		/salv/
    8		/salvo/
    8		/sat/
    8		/scal/
    8		/sce/
    -8		/scle$/
    -8		/scu/
    8	sharp_pain:-2 faint_dizzy:65 emergency:-2	/sed/
    8	numbness:46	/sensi/
    -8		/sent$/
    8		/ses$/
    8	numbness:6 calf_swelling:4	/shin/
    -8		/sibl/
    -8		/sica/
    8		/sid/
    8		/side/
    -8		/sms$/
    -8		/sms/
    8	weakness:7	/sol/
    -8	persistent_beyond_72h:21	/sore$/
    8		/ssio/
    8		/ssion/
    8	sharp_pain:-26 radiating_pain:-31 weakness:6 tingling:-67 persistent_beyond_72h:-14 history_disc:-14 pregnancy_symptom:-26 calf_swelling:-5 faint_dizzy:-38 allergic_reaction:-36 severe_bruising:-2	/st$/
    8		/ster/
    8		/stil/
    8	worsening:-1 persistent_beyond_72h:21	/still/
    -8		/stop$/
    -8		/sual$/
    8	worsening:12	/subi/
    8	chest_breath:5	/subir/
    8		/sud/
    8		/sudd/
    8		/sudde/
    8	self_harm:25	/sui/
    -8		/sup/
    -8		/swear/
    8	fever:70	/sweat/
    -8	worsening:-6 calf_swelling:30 allergic_reaction:-15	/ta$/
    -8		/tal$/
    -8		/talk$/
    -8		/tari/
    -8		/tario/
    -8		/terwa/
    -8		/test/
    8	radiating_pain:-2 numbness:1 tingling:-3 saddle_numbness:-12 emergency:-2	/the$/
    -8		/ti$/
    8		/tic$/
    8	numbness:7 saddle_numbness:2	/tion/
    8		/toes$/
    8		/toes/
    8	history_disc:13	/tomy$/
    8		/tomy/
    8		/torc/
    8		/torci/
    -8		/tota/
    -8		/total/
    -8		/tou/
    -8		/tow/
    -8		/trang/
    8	bladder_bowel:70	/tro/
    8		/tti/
    8		/ttin/
    8		/tting/
    8		/ubi/
    8	chest_breath:11	/ubir$/
    8		/ubir/
    8		/udd/
    8		/udde/
    8		/udden/
    8	persistent_beyond_72h:15 history_injury:29	/uele$/
    8		/uert/
    8	weakness:19	/uerz/
    8	weakness:47	/uerza/
    8	pregnancy_symptom:28 chest_breath:92	/uff/
    8		/ught/
    8	tingling:6	/uil/
    8		/ulg/
    -8		/umbin/
    -8		/umer/
    -8		/umero/
    -8	tingling:69	/unn/
    -8		/unos$/
    -8		/unos/
    -8		/upe/
    -8		/usu/
    -8		/usua/
    -8		/usual/
    -8		/vani/
    -8		/vanis/
    -8		/ved$/
    -8		/veni/
    8	tingling:16 self_harm:73	/vie/
    -8		/viso/
    8		/vo$/
    -8		/wards/
    -8		/way/
    8	weakness:59 numbness:-54	/weak/
    8		/wer$/
    -8		/wore$/
    -8		/wore/
    -8		/worke/
    -8	pregnancy_symptom:11	/xpe/
    -8		/xt$/
    -8		/ybe$/
    -8		/ybe/
    -8		/years/
    8		: #
    8		: & #
    8		: & [en810]
    8		: yes
    -8		<be> <become> now
    -8		<be> <the> touch
    8		<be> con dolor
    8	weakness:3	<be> dragging
    -8		<be> grand
    8		<be> normal que
    -8		<be> segura
    8		<be> ~ before
    -8		<be> ~ cold
    -8		<be> ~ de
    8		<be> ~ fiebre
    -8		<be> ~ nothing
    8		<be> ~ since
    8		<be> ~ stronger
    8		<become> ,
    8		<become> ~ <feel>
    8		<become> ~ not
    -8		<count> ~ .
    8		<count> ~ <time>
    -8		<count> ~ as
    8		<count> ~ still
    8	worsening:-43 persistent_beyond_72h:15	<day> ~ it
    8		<day> ~ you
    -8		<feel> <the> bit
    8		<feel> nothing
    -8		<feel> ~ <time>
    -8		<feel> ~ for
    -8		<feel> ~ good
    8	numbness:-2	<feel> ~ i
    8		<feel> ~ like
    -8		<have> <be> numb
    8		<have> <the> accident
    -8		<have> stopped
    -8		<have> tingling
    -8		<have> ~ <be>
    -8	bladder_bowel:5 allergic_reaction:56	<have> ~ <my>
    8	sharp_pain:7 persistent_beyond_72h:33	<have> ~ <the>
    8		<have> ~ accident
    8		<have> ~ at
    8	emergency:5	<keep> <my> in
    8		<keep> ~ in
    -8	weakness:-7 numbness:16	<my> <part> <be>
    8	radiating_pain:11	<my> <part> and
    8		<my> <part> since
    8		<my> grip <have>
    -8		<my> number
    8		<my> ~ after
    8	weakness:22	<my> ~ by
    -8		<my> ~ con
    8	sharp_pain:27	<my> ~ en
    -8		<my> ~ great
    -8		<my> ~ hurts
    8		<my> ~ now
    -8		<my> ~ o
    8		<my> ~ ronchas
    -8		<my> ~ size
    -8		<my> ~ than
    -8		<my> ~ too
    -8		<part> , can
    -8		<part> , could
    -8		<part> <be> on
    -8		<part> <become> numb
    -8		<part> aches
    -8		<part> for
    8		<part> gave
    -8		<part> hurt
    -8		<part> ~ better
    -8		<part> ~ could
    -8		<part> ~ down
    8		<part> ~ eso
    -8		<part> ~ happy
    8		<part> ~ lift
    -8		<part> ~ mas
    8		<part> ~ ni
    8	numbness:22	<part> ~ off
    -8	weakness:78	<part> ~ on
    -8		<part> ~ pero
    -8		<part> ~ por
    8		<part> ~ que
    8		<part> ~ really
    8		<part> ~ something
    -8		<part> ~ thing
    -8	sharp_pain:-2 numbness:4 faint_dizzy:-5	<part> ~ to
    8		<part> ~ twice
    -8		<person> <be> <part>
    -8		<person> ~ <become>
    8		<person> ~ i
    8		<side> ,
    -8		<side> <part> since
    8		<side> <time> ,
    8		<side> afternoon
    -8		<side> good
    8		<side> i
    8		<side> ~ :
    8		<side> ~ and
    -8		<the> <part> for
    -8		<the> <time> ,
    8		<the> <time> now
    8		<the> accident
    8		<the> accident in
    8	bladder_bowel:2	<the> bed
    8		<the> ciatica
    8		<the> fist
    8		<the> mas
    8	worsening:164	<the> molestia
    8	numbness:21	<the> numbness
    -8		<the> poco
    8		<the> point
    -8		<the> quien
    -8		<the> salir
    -8		<the> sciatica
    -8		<the> tingly
    8		<the> ~ fever
    -8		<the> ~ horas
    8		<the> ~ hoy
    -8		<the> ~ llamo
    -8		<the> ~ stopped
    8		<the> ~ sure
    -8		<the> ~ today
    8	sharp_pain:17	<the> ~ under
    8		<the> ~ va
    -8		<the> ~ ya
    -8		<time> , it
    8		<time> <count>
    8		<time> it <be>
    8		<time> ~ <the>
    -8		<time> ~ as
    -8		<time> ~ at
    8		<time> ~ by
    -8		<time> ~ pain
    -8		<time> ~ without
    -8		? & [en522]
    8		? ~ <be>
    -8		? ~ <person>
    8		[en1002] & [en458]
    8	sharp_pain:47 worsening:47 persistent_beyond_72h:-15	[en1002] & [en810]
    -8	numbness:9	[en1002] & [en989]
    8		[en1018] & [en28]
    8		[en1018] & [en508]
    -8		[en1018] & [en551]
    -8		[en1018] & [en554]
    -8		[en1018] & [en633]
    -8		[en1018] & [en709]
    -8		[en1018] & [en805]
    8		[en1018] & [en989]
    8		[en101] & [en1020]
    -8	numbness:30	[en101] & [en762]
    -8		[en1020] & [en253]
    -8		[en1020] & [en333]
    8		[en1020] & [en63]
    -8		[en1020] & [en789]
    -8		[en1020] & [en85]
    8		[en106] & [en426]
    -8		[en106] & [en682]
    8		[en106] & [en989]
    -8		[en11] & [en250]
    8		[en11] & [en442]
    -8	worsening:7 persistent_beyond_72h:-8	[en11] & [en468]
    -8		[en11] & [en508]
    -8		[en11] & [en581]
    8		[en11] & [en58]
    8		[en11] & [en633]
    -8		[en11] & [en634]
    8	numbness:10	[en11] & numbness
    -8		[en11] & sciatica
    8		[en124] & [en1018]
    -8		[en12] & #
    8	sharp_pain:15 radiating_pain:7 weakness:3 worsening:-9 emergency:12	[en12] & [en11]
    -8		[en12] & [en157]
    8		[en12] & [en458]
    -8		[en12] & [en474]
    -8		[en12] & [en999]
    -8		[en143] & [en234]
    8		[en148] & [en378]
    -8		[en148] & [en37]
    8		[en148] & [en890]
    8		[en167]
    -8		[en170] & [en124]
    -8		[en170] & [en317]
    -8		[en170] & [en85]
    -8		[en189]
    -8		[en19] & .
    -8		[en19] & [en148]
    -8		[en19] & [en602]
    8		[en19] & [en660]
    -8		[en19] & [en805]
    8		[en19] & [es503]
    8		[en202] & [en317]
    8		[en20] & [en28]
    8		[en20] & [en469]
    8		[en20] & [en63]
    8		[en212] & [en1020]
    -8		[en212] & [en250]
    8	weakness:-13 tingling:-56 history_injury:-10 saddle_numbness:-14 allergic_reaction:-5 severe_bruising:90 emergency:-55	[en215]
    8		[en215] & [en1002]
    8		[en215] & [en12]
    -8		[en218] & [en170]
    -8	sharp_pain:6 radiating_pain:-17 numbness:-12 tingling:-1 worsening:-37 persistent_beyond_72h:-12 history_disc:-40 history_injury:-29 saddle_numbness:-8 fever:-1 severe_bruising:-39 emergency:-5	[en234]
    -8	numbness:-12	[en234] & [en19]
    8		[en234] & [en442]
    -8		[en234] & [en634]
    8		[en234] & pee
    -8		[en250] & [en20]
    8		[en251] & [en442]
    -8	history_injury:25	[en251] & [en60]
    8		[en251] & [en84]
    8		[en251] & [en877]
    8		[en252] & [en1018]
    8		[en28] & [en101]
    -8		[en28] & [en60]
    -8		[en28] & [en634]
    -8		[en29] & [en298]
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
    8		[en378] & [en362]
    8		[en378] & [en682]
    8		[en378] & [en778]
    8	tingling:7	[en37] & [en11]
    -8		[en37] & [en653]
    -8	sharp_pain:-38	[en37] & [en810]
    -8		[en391] & bruise
    8		[en394] & [en980]
    8	bladder_bowel:10	[en397]
    -8		[en39] & [en212]
    8		[en404] & [en148]
    8		[en426] & [en325]
    -8		[en426] & [en362]
    8		[en426] & [en39]
    8		[en426] & [en989]
    8		[en42] & [en362]
    8	weakness:5	[en437] & [en251]
    8		[en437] & [en869]
    -8		[en439] & ,
    8		[en458] & [en980]
    -8	sharp_pain:-19	[en461]
    8		[en468] & [en1018]
    8		[en468] & [en426]
    -8		[en474] & .
    8	numbness:6	[en474] & [en1002]
    -8		[en474] & [en127]
    8	worsening:45	[en474] & [en362]
    -8		[en490] & [en215]
    8	bladder_bowel:48	[en490] & [en234]
    -8		[en490] & [en404]
    -8		[en490] & [en60]
    8		[en490] & [en613]
    -8		[en490] & [en84]
    -8		[en490] & [en980]
    -8		[en508] & [en189]
    8		[en508] & [en682]
    -8		[en522] & [en251]
    -8		[en549] & [en1020]
    8		[en551] & [en1002]
    8		[en551] & [en1020]
    -8		[en551] & [en37]
    8		[en551] & [en474]
    -8		[en551] & [en890]
    -8		[en554] & [en1002]
    -8		[en567] & [es182]
    8		[en581]
    -8		[en58] & [en378]
    8		[en58] & [en997]
    8		[en602] & [en954]
    8		[en60] & [en20]
    8		[en60] & [en28]
    -8	sharp_pain:33	[en60] & [en949]
    -8		[en60] & [es182]
    8		[en60] & agony
    -8	tingling:26	[en60] & calf
    -8		[en613] & [en28]
    8		[en613] & [en84]
    8		[en618] & [en1002]
    8		[en618] & [en810]
    8	sharp_pain:25	[en633] & [en1020]
    -8		[en633] & [en116]
    8		[en633] & [en127]
    8		[en633] & [en37]
    8		[en633] & [en60]
    8		[en633] & [en613]
    8		[en634] & [en218]
    -8		[en634] & [en682]
    8		[en63] & [en869]
    8		[en650] & [en810]
    -8		[en653] & [en746]
    -8		[en660] & [en966]
    8		[en661] & ,
    -8	numbness:1 tingling:-29 worsening:-30 pregnancy_symptom:-22 saddle_numbness:-53 severe_headache:-6 allergic_reaction:-9	[en682]
    8		[en682] & #
    -8		[en682] & [en1020]
    8		[en682] & [en439]
    8		[en682] & [en677]
    -8	tingling:-15 persistent_beyond_72h:-33 self_harm:-15	[en693]
    8		[en693] & [en746]
    8		[en693] & [en966]
    8		[en709] & [en618]
    8		[en746] & #
    8	worsening:1	[en746] & ,
    -8	persistent_beyond_72h:19	[en746] & .
    8		[en746] & [en215]
    8		[en762] & [en28]
    -8		[en762] & [en404]
    8		[en762] & [en468]
    8	sharp_pain:43	[en762] & [en917]
    8	weakness:49 bladder_bowel:8	[en778]
    8		[en805] & [en42]
    8		[en805] & [en746]
    8		[en807] & [en37]
    8		[en807] & [en807]
    8		[en810] & [en1013]
    -8	emergency:12	[en810] & [en362]
    -8		[en810] & [en37]
    8	chest_breath:11	[en810] & [en966]
    -8		[en810] & [en999]
    -8		[en84] & [en60]
    -8	sharp_pain:-7	[en853]
    8	sharp_pain:-22 radiating_pain:33 weakness:13 persistent_beyond_72h:-18 bladder_bowel:-44 severe_headache:-13 emergency:-6	[en85]
    -8		[en85] & [en28]
    8		[en85] & [en325]
    8	radiating_pain:28 weakness:8 numbness:-24 tingling:-10 worsening:41	[en869] & [en1002]
    8		[en869] & [en101]
    -8		[en869] & [en12]
    8		[en869] & [en143]
    -8	worsening:69	[en869] & [en20]
    8		[en869] & [en252]
    -8		[en869] & [en474]
    8		[en869] & [en991]
    -8		[en871] & [en251]
    -8		[en874] & #
    8		[en874] & [en121]
    8		[en874] & [en19]
    8		[en874] & [en37]
    8		[en874] & [en93]
    -8		[en874] & [en980]
    8		[en874] & [es49]
    8		[en874] & ronchas
    8	numbness:-32 tingling:23	[en877]
    -8		[en877] & [en37]
    8		[en889] & [en634]
    8		[en890] & [en1020]
    8		[en890] & [en3]
    -8		[en890] & [en746]
    8		[en890] & [en949]
    8		[en906] & [en12]
    -8		[en906] & [en63]
    8		[en938] & [en633]
    -8		[en93] & [en148]
    8		[en949] & [en1002]
    -8		[en949] & [en426]
    8		[en949] & [en890]
    8		[en954] & [en170]
    -8		[en954] & [en602]
    8		[en954] & [en633]
    8		[en966] & [en124]
    8		[en966] & [en461]
    8		[en966] & [en698]
    -8		[en966] & [en778]
    8		[en966] & [en877]
    -8		[en966] & [en890]
    -8		[en966] & [en906]
    8		[en967] & [en762]
    8		[en967] & [es54]
    -8	faint_dizzy:43	[en980] & [en362]
    -8		[en980] & [en602]
    -8		[en980] & [en60]
    8		[en989] & [en746]
    8		[en991] & [en1002]
    8		[en991] & [en989]
    8		[en999] & [en1020]
    -8		[en999] & [en746]
    8	radiating_pain:-39 weakness:-39 numbness:-29 persistent_beyond_72h:-11 history_injury:-20 osteoporosis:-7 pregnancy_symptom:-3 bladder_bowel:-18 fever:-20 severe_bruising:-14	[es106]
    -8		[es106] & [es13]
    8		[es106] & [es638]
    -8		[es122] & [en1014]
    -8		[es122] & [es198]
    -8		[es122] & [es2]
    8		[es14] & [en874]
    8		[es17] & [es26]
    8	saddle_numbness:81	[es182] & [en1020]
    8		[es182] & [en106]
    -8		[es182] & [en12]
    -8		[es182] & [en653]
    8		[es182] & [en889]
    -8		[es182] & [es127]
    8		[es182] & [es58]
    8		[es182] & [es951]
    -8		[es1] & [es127]
    8		[es1] & [es502]
    8		[es1] & [es887]
    8		[es214] & [es106]
    8		[es214] & [es214]
    8		[es234] & [es13]
    8		[es253] & [es251]
    8		[es253] & [es91]
    -8		[es254] & [es182]
    8		[es29] & [es55]
    -8		[es29] & [es694]
    -8		[es2] & [es102]
    8		[es2] & [es694]
    -8		[es2] & [es895]
    -8		[es2] & [es987]
    -8		[es362] & [es503]
    -8		[es42] & [es815]
    8		[es438] & [es17]
    8		[es438] & [es42]
    -8		[es438] & [es887]
    -8		[es438] & hormigueo
    -8		[es443]
    8		[es486] & [en118]
    -8		[es502] & ,
    8		[es502] & [es1]
    8		[es502] & [es230]
    -8		[es502] & [es375]
    -8		[es503] & [en874]
    8		[es503] & [es975]
    -8		[es503] & [es998]
    -8		[es54] & [es854]
    8		[es55] & [es42]
    8		[es58] & [es950]
    -8		[es62] & [en874]
    -8		[es694] & [en118]
    -8		[es742]
    -8	tingling:9	[es854] & [es13]
    8		[es859]
    -8		[es879]
    8		[es887] & [es79]
    8		[es887] & [es878]
    -8		[es887] & [es887]
    -8		[es942]
    -8		[es950] & [es174]
    8		[es950] & [es42]
    8		[es950] & [es758]
    -8		[es950] & [es998]
    -8		[es966] & ,
    -8	radiating_pain:18 weakness:29	[es982] & [es1]
    8	worsening:57	[es982] & [es950]
    8		[es998] & [en1014]
    8		[es998] & [es342]
    8		[es998] & [es694]
    8		a day
    8		a fist
    -8		a quien
    -8		about it
    8		accident in
    -8		ache & [en762]
    -8		ache is
    -8		adolorida & [es694]
    -8		adolorida pero
    -8		after ~ it
    -8		afterwards
    8		again <the>
    8		again <the> morning
    8		again this
    8		again ~ morning
    8		ahi
    -8		al salir
    8		all afternoon
    -8		all good
    8		also ~ <part>
    8		amaneci & [es42]
    8		an #
    8		an accident
    8		and ~ and
    -8		and ~ like
    8		another notch
    8		asked about
    8	persistent_beyond_72h:8	at <side>
    8		at ~ with
    -8		away ~ <the>
    8		baby <be>
    8		baby is
    8		baby ~ not
    -8	saddle_numbness:25	back
    8		be here
    -8		be sore
    -8		been numb
    -8		before i
    -8		before ~ and
    8		between <my>
    8		between <my> <part>
    8		between my
    -8	numbness:8	bit
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
    -8		calambritos & [es106]
    -8		calambritos ~ <part>
    8		call ~ .
    8		call ~ i
    8		caminar
    8		can hardly
    -8	weakness:-20	can ~ ,
    -8	weakness:28	can ~ <part>
    -8		changed
    8		como una
    -8		could
    8		could ~ ask
    8		could ~ on
    -8		day and
    8		days of
    8		de ~ <part>
    8		de ~ mas
    -8		de ~ ni
    -8		despues de
    8		dias con <the>
    -8		did ~ <the>
    -8		different
    -8		dizzy & ,
    8		do ~ here
    8		do ~ want
    -8		does
    -8		dolor ni
    -8		driving
    8		each ~ <be>
    8		each ~ <the>
    8	radiating_pain:8 worsening:14	el dolor
    8	radiating_pain:-24 weakness:-10 numbness:-14 persistent_beyond_72h:-43 osteoporosis:-16 pregnancy_symptom:-8 calf_swelling:-1 fever:-27 allergic_reaction:-19 severe_bruising:-11	en
    -8		en el
    8		en los
    -8		estos
    -8	worsening:74	every <time>
    8		every ~ <the>
    -8		fading & [en746]
    8		few
    -8		fin
    8		fine ~ <count>
    8		foot s
    -8		found
    -8		from before
    8		from ~ <my>
    8		fuerza ~ <the>
    -8		full ~ now
    -8	bladder_bowel:68	go
    8		gone by
    8		gone numb
    -8		gusto
    -8		had pins
    -8		hago ~ <be>
    -8		has stopped
    -8		hasta ~ #
    -8		headache since
    -8		heavy ~ ,
    8		hell
    8		hip
    8		hold my
    -8		honestly can
    -8		honestly can not
    8		honestly ~ see
    -8		horas
    8		hormigueo ~ pero
    8	calf_swelling:16 fever:9	hot
    8	worsening:55	hour
    -8		how ~ <the>
    8		hurting today
    8		hurts ~ <the>
    8		hurts ~ as
    -8		i <be> <the>
    -8		i <have> in
    8	tingling:-2	i am
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
    8		improvement
    -8		in ~ <be>
    -8		in ~ <become>
    -8		in ~ but
    8		in ~ not
    -8		in ~ room
    -8		in ~ today
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
    -8		late+barely
    8		late+came
    8	tingling:9	late+en
    8		late+foot
    8		late+improvement
    -8		late+kitchen
    -8		late+los
    -8		late+meses
    -8		late+once
    8		late+pero
    8		late+quita
    -8		late+should
    8		late+thought
    8	persistent_beyond_72h:43	late+week
    8		later ~ <part>
    8		lift <my>
    8	sharp_pain:18	like ~ <my>
    -8		like ~ did
    8		like ~ in
    -8		list
    8		live
    8		llame
    8		llame <the>
    -8		llamo
    8		make <the> fist
    8		make ~ fist
    -8		mas ~ ayer
    -8		massage help
    -8		massage in <my>
    -8		maybe
    -8		maybe ~ <be>
    -8		me fue
    -8		me sigue
    -8		might
    8	persistent_beyond_72h:18	monday
    -8	sharp_pain:43	much
    8		much as
    -8		much ~ <the>
    -8		muscle
    8		muy ~ <the>
    -8		my hip
    -8		my number
    -8		my shoulders
    8		myself ~ <the>
    8		nearly
    -8		never ~ .
    -8		no . numb
    -8		no <part> pain
    -8		no chest
    8		no es
    8		no sensation
    -8		no ~ fiebre
    8	weakness:41	no ~ in
    8	weakness:15	no ~ it
    -8		no ~ segura
    8		no ~ than
    8		no ~ thanks
    -8		no ~ y
    -8		nope
    8		normal que
    8		not <become> away
    8		not call
    8		not call it
    8		not hold
    -8		not hurt
    8		not lift
    -8		not really say
    8		not stop
    -8		not ~ again
    -8		not ~ good
    -8		not ~ now
    8	weakness:75	not ~ up
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
    -8		numero
    -8		of ~ on
    -8		of ~ so
    -8		of ~ when
    -8		off in
    -8		off in <my>
    8		off ~ <the>
    -8		ok ~ <the>
    8		on ~ <day>
    -8		on ~ <side>
    8		on ~ <the>
    8		on ~ it
    8		only ~ <my>
    -8		or just
    -8		or ~ <be>
    8		or ~ but
    8		ouch
    -8		out ~ office
    -8		over ~ <be>
    8	sharp_pain:19 weakness:-5 tingling:-30 bladder_bowel:-12 chest_breath:-19	pain
    8		pain <have> not
    8		pain is
    -8		pain s
    -8		pain to
    -8		pain under
    -8		pain went
    8		pain when
    8		pain when i
    8		pain ~ :
    8		pain ~ not
    8		pain ~ what
    8		paramedics
    8		pie dormido
    -8		pins ~ ,
    -8		please ~ <the>
    8		please ~ i
    -8		poco
    8	self_harm:4	point
    8		point in
    8		pregnant ~ <the>
    8	persistent_beyond_72h:9	quita
    -8		quite painful
    8		quite ~ today
    8		rash ~ <part>
    8		rather
    -8		really say
    -8		ring me
    -8		s a
    8		said ~ <feel>
    -8		salir
    8		salvo
    8		salvo que
    8		salvo ~ <the>
    -8		same ~ <part>
    -8		segura
    -8		sharp :
    -8		sharp : no
    -8	sharp_pain:-52	sharp ~ .
    8		sharp ~ i
    -8		sharp ~ no
    -8		sharp ~ numb
    -8		shift
    -8		si es
    -8		si tengo
    8		si ~ .
    -8		si ~ hormigueo
    8		since <day>
    8		since breakfast
    -8	worsening:1	since i
    8		since ~ .
    8		since ~ <the>
    -8		since ~ in
    -8		sms
    -8		so i
    8		so much
    -8		so so
    -8	worsening:-15 persistent_beyond_72h:39	sore
    8		soreness ~ <be>
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
    8		sure it <be>
    -8		tal
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
    -8	tingling:-39	tingling & [es182]
    -8		tingling ?
    8		to <be> here
    -8	worsening:2	to ~ and
    8		to ~ to
    -8		to ~ would
    8		toda <the> <part>
    8		today ~ <be>
    8		today ~ <side>
    -8		un poco
    -8		under my
    -8		under ~ i
    -8		unos
    -8		usual
    -8		vanished
    8	numbness:1	wake
    8	self_harm:22	wake up
    8		want ~ .
    8		want ~ here
    8	pregnancy_symptom:104	waters
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
    -8		will ~ when
    8		with a
    8		with this
    -8		with ~ .
    -8		with ~ <part>
    8		with ~ <side>
    -8		with ~ in
    -8		wore
    -8		wore off
    -8		work ~ ,
    -8		work ~ <part>
    8		worse and
    8		worse and worse
    -8		would <the>
    8		would not call
    -8		would ~ <the>
    -8		would ~ <time>
    -8		y ~ no
    -8		years
    -8		yesterday and
    8		yesterday ~ still
    8		you ,
    8		you ~ it
    7		# %
    7		# & %
    7		# & [en677]
    7		# & [en966]
    7		# & [es2]
    7		# / #
    7		# de
    7		# with
    -7		# ~ sharp
    7		# ~ sore
    -7		# ~ would
    7		%
    -7		, & ?
    -7		, & [en1018]
    -7		, & [en116]
    -7	history_injury:4	, & [en251]
    -7		, & [en266]
    -7		, & [en309]
    -7	persistent_beyond_72h:-9	, & [en869]
    7	weakness:11 worsening:15	, & [en874]
    7		, & [en957]
    7		, & [es44]
    -7		, & [es58]
    -7		, <have>
    7		, <have> to
    -7		, and <the>
    7		, but
    -7		, does
    7		, he
    -7		, just <the>
    7		, nothing to
    7		, sorry
    7		, the
    -7		, weakness
    7		, ~ :
    7	allergic_reaction:1	, ~ <side>
    7		, ~ ahi
    -7		, ~ anything
    7		, ~ eso
    -7		, ~ ever
    -7		, ~ him
    -7	worsening:5 persistent_beyond_72h:-4 history_injury:10	, ~ it
    -7		, ~ notice
    7		, ~ ok
    -7		, ~ or
    -7		, ~ quien
    7		, ~ still
    -7		, ~ though
    7		, ~ would
    7		, ~ yesterday
    -7		- & #
    -7		. & [en11]
    7		. & [en148]
    7		. & [en181]
    -7		. & [en442]
    7		. & [en682]
    7		. & [es44]
    -7		. & [es58]
    -7		. i <be>
    -7		. in
    -7		. nothing
    -7		. numb :
    7		. thank
    7		. thank you
    -7		. thanks
    -7		. tingling
    7		. what
    7		. ~ bit
    7		. ~ massage
    7		. ~ ok
    7		. ~ should
    -7		. ~ since
    -7		/^adol/
    7	weakness:-7 chest_breath:129	/^ai/
    -7		/^alg/
    -7		/^ama/
    7	radiating_pain:-4 weakness:-13 tingling:-3 calf_swelling:3 emergency:-2	/^and/
    -7		/^anna/
    -7		/^any$/
    7	weakness:28 allergic_reaction:-1	/^arm$/
    -7		/^aw/
    7		/^bec/
    -7		/^beha/
    7		/^bel/
    -7		/^bes/
    7	weakness:-2	/^bla/
    -7		/^box/
    7		/^bump/
    7	tingling:59	/^buzz/
    7	worsening:5	/^cada/
    7	fever:20	/^cale/
    -7		/^case/
    -7		/^chem/
    -7		/^cit/
    -7		/^cita/
    7		/^col/
    7		/^cons/
    -7		/^cuer/
    7	self_harm:22	/^cut/
    -7		/^debo/
    7		/^del$/
    7	weakness:2	/^dere/
    7		/^dic/
    7		/^dice/
    7		/^die$/
    7	faint_dizzy:43	/^diz/
    7	faint_dizzy:19	/^dizz/
    -7	osteoporosis:18	/^doc/
    7		/^doub/
    7	emergency:27	/^dro/
    7	sharp_pain:37	/^dul/
    7		/^dull/
    -7		/^emph/
    -7	bladder_bowel:-2	/^ev/
    -7	bladder_bowel:-4	/^eve/
    -7		/^even/
    7	sharp_pain:13	/^excr/
    7		/^expl/
    7	faint_dizzy:74	/^fain/
    -7		/^fell/
    7	fever:82	/^fieb/
    -7		/^fina/
    -7		/^firs/
    7		/^fore/
    -7		/^fue$/
    -7		/^gon/
    -7		/^gone/
    -7		/^gran/
    -7		/^gy/
    -7		/^hah/
    -7		/^haha/
    7	calf_swelling:2	/^har/
    7	numbness:-4 tingling:-1 severe_headache:20	/^hea/
    -7		/^heal/
    -7		/^hie/
    -7		/^his$/
    -7		/^hm/
    -7		/^hmm$/
    -7		/^hmm/
    7	sharp_pain:-23	/^hour/
    -7	worsening:3	/^hoy$/
    -7		/^hoy/
    7	weakness:-19 tingling:-52 persistent_beyond_72h:33 history_injury:12 pregnancy_symptom:-3 saddle_numbness:-7 fever:-16 emergency:-21	/^hurt/
    7		/^ice/
    -7		/^ich$/
    -7		/^ich/
    -7		/^ins$/
    7		/^jus/
    7	sharp_pain:47 pregnancy_symptom:14 self_harm:16	/^ki/
    -7		/^kin/
    -7		/^kind/
    7		/^lab/
    -7		/^leav/
    7		/^les/
    -7		/^mad/
    -7		/^mail/
    -7		/^mal$/
    7		/^manc/
    7		/^mar/
    -7		/^may$/
    7	severe_headache:52	/^migr/
    7		/^mind/
    -7		/^mint/
    7		/^musl/
    7		/^my/
    7	bladder_bowel:2 self_harm:39	/^mys/
    7		/^myse/
    -7	sharp_pain:31	/^na/
    -7		/^nex/
    -7		/^next/
    -7		/^none/
    7	radiating_pain:-82 weakness:-20 numbness:37 tingling:-77 persistent_beyond_72h:-7 history_injury:-30 pregnancy_symptom:-13 bladder_bowel:-1 saddle_numbness:7 allergic_reaction:-23 emergency:-42 self_harm:-23	/^nu/
    7	weakness:-6 bladder_bowel:80	/^ori/
    7	tingling:-41	/^out$/
    7	numbness:1 faint_dizzy:1	/^out/
    7		/^ov/
    7		/^ove/
    7	calf_swelling:8	/^pant/
    -7		/^pea/
    7	chest_breath:134	/^pech/
    7	sharp_pain:72	/^peg/
    -7		/^peli/
    -7		/^perf/
    7	weakness:16	/^pero/
    -7		/^pesa/
    7		/^phy/
    7		/^phys/
    7		/^pic/
    7	numbness:20 chest_breath:-9	/^pin/
    7	bladder_bowel:45	/^pis/
    7		/^plu/
    7	numbness:-4 tingling:16	/^pri/
    7	chest_breath:4	/^pro/
    -7	weakness:18	/^pue/
    7	weakness:8 allergic_reaction:8	/^rais/
    7		/^real/
    -7		/^reci/
    -7		/^reg/
    7	sharp_pain:-6	/^ru/
    -7		/^sabr/
    7		/^sang/
    7		/^sat$/
    7		/^scr/
    7	sharp_pain:8	/^sha/
    7	fever:69	/^shak/
    -7		/^shee/
    -7	persistent_beyond_72h:29	/^shif/
    7	fever:22	/^shiv/
    -7		/^sign/
    7		/^sil/
    7		/^sill/
    -7		/^sing/
    -7		/^slot/
    7		/^smil/
    7		/^sne/
    7		/^snee/
    -7	sharp_pain:16	/^some/
    7	tingling:99	/^spar/
    7		/^stoo/
    7	sharp_pain:-3 weakness:21 numbness:-1 tingling:13 chest_breath:10	/^su/
    7		/^suc/
    7		/^such/
    -7		/^sure/
    7		/^swa/
    7		/^talo/
    -7		/^tar/
    -7		/^teen/
    7	history_disc:-16	/^tha/
    7		/^thig/
    7		/^thum/
    -7		/^trac/
    7		/^tras/
    -7		/^trea/
    7	sharp_pain:6	/^una$/
    7		/^und/
    7		/^uni/
    -7		/^uns/
    -7		/^used/
    -7		/^va/
    7	numbness:-5 bladder_bowel:17 self_harm:6	/^ve/
    -7		/^watc/
    7	history_injury:58	/^week/
    -7		/^whi/
    7		/^whol/
    7	saddle_numbness:79	/^wip/
    7		/^wipe/
    -7		/^wit/
    -7	radiating_pain:-2 bladder_bowel:9	/^with/
    7	numbness:38	/^woo/
    7	emergency:20	/^word/
    -7		/^yell/
    7		/abia$/
    -7		/acio/
    -7		/acion/
    -7		/actur/
    -7		/adol/
    -7		/adolo/
    7		/ago/
    -7		/agua$/
    7		/aig/
    -7		/aji/
    7	fever:30	/alent/
    7		/alon$/
    -7		/alt/
    -7		/ambri/
    7		/amedi/
    7		/amino/
    -7		/amo$/
    7		/ampi/
    -7		/anar/
    7		/anch/
    -7		/ann/
    -7		/anna/
    -7		/appea/
    -7		/appo/
    -7		/appoi/
    7	faint_dizzy:54	/apse/
    7		/apsed/
    7	emergency:66	/aram/
    7		/arame/
    7		/are$/
    -7	numbness:39	/ari/
    -7		/ario$/
    -7		/arrie/
    7		/art$/
    7	chest_breath:69	/asp/
    -7		/ater$/
    7		/atr/
    7		/ature/
    7		/aven/
    -7		/axed$/
    -7		/axed/
    7		/aza/
    -7		/baja$/
    -7		/banar/
    7		/bber/
    -7		/bbis/
    -7		/bbish/
    7		/bec/
    -7		/beha/
    -7		/behav/
    7		/below/
    7		/bits$/
    7	saddle_numbness:13	/bits/
    -7		/book$/
    -7		/brito/
    7		/bump/
    7	fever:34	/burni/
    7		/buzz/
    7	fever:42	/calen/
    -7		/caso/
    7		/cha$/
    -7		/chem/
    -7		/chemo/
    7	chest_breath:74	/ches/
    7		/chill/
    7		/ching/
    -7		/cita/
    -7		/colle/
    -7		/comen/
    -7		/comfo/
    7		/cons/
    -7		/ctur/
    -7		/cuer/
    -7		/cuerp/
    7		/cur/
    7		/cut/
    7		/dan$/
    -7		/debo/
    -7		/decid/
    7	tingling:3	/dedos/
    7		/dent$/
    7		/derc/
    7		/derec/
    -7		/diati/
    7		/dice/
    -7		/did$/
    7		/die$/
    -7		/dio/
    7	faint_dizzy:16	/diz/
    7	faint_dizzy:55	/dizz/
    -7	osteoporosis:9	/doc/
    7		/dou/
    7		/doub/
    -7		/dria/
    7	weakness:24 emergency:19	/dro/
    7	sharp_pain:15	/dul/
    7	sharp_pain:16	/dull$/
    7	sharp_pain:36	/dull/
    7		/each/
    7		/earm$/
    7		/earm/
    -7		/ears/
    -7		/eave/
    7		/ebre$/
    7		/ebre/
    -7		/ecep/
    -7		/ecide/
    -7	history_injury:11	/eck$/
    -7		/ect$/
    7	history_disc:56	/ecto/
    -7		/eda$/
    -7		/ede$/
    7		/edia$/
    7	pregnancy_symptom:2	/edin/
    7	pregnancy_symptom:1	/eding/
    7		/edos$/
    7	tingling:13	/edos/
    7		/eedi/
    7		/eedin/
    7		/eeze$/
    7	severe_bruising:48	/egr/
    -7		/ehav/
    7		/eigh/
    -7		/ein$/
    -7		/ela/
    -7		/elaxe/
    7		/eles/
    7		/eless/
    7		/elie/
    -7		/ello/
    7		/elow$/
    7		/elow/
    7		/eltas/
    7		/eme/
    -7		/emo$/
    7	fever:18	/emper/
    -7		/emph/
    -7		/empha/
    7		/ena$/
    7	fever:55	/entur/
    -7		/eply$/
    -7		/eply/
    7		/eral/
    7		/erall/
    7	fever:34	/eratu/
    7		/erech/
    -7		/erf/
    -7		/erfe/
    -7		/erfec/
    7		/ergi/
    -7		/erman/
    -7		/erme/
    7		/ernoo/
    -7		/erp/
    -7		/erpo$/
    -7		/erpo/
    7		/ersi/
    7		/erve$/
    7		/escal/
    -7		/espe/
    -7		/est$/
    -7		/estos/
    -7		/etes$/
    -7		/etes/
    -7	tingling:1	/ethi/
    -7	tingling:4	/ethin/
    7		/evar/
    -7		/eve$/
    7		/excr/
    7	sharp_pain:11	/excru/
    7		/expl/
    7		/eze$/
    7	faint_dizzy:78	/fain/
    7	faint_dizzy:50	/faint/
    -7		/fect$/
    -7		/fell/
    -7	bladder_bowel:-6	/ff$/
    -7		/ffe/
    7		/fieb/
    7		/fiebr/
    -7		/fina/
    -7		/final/
    -7		/firs/
    -7		/first/
    7		/flopp/
    7		/forea/
    7		/ftern/
    -7		/fue$/
    7		/fuse/
    7		/gea/
    7	sharp_pain:-47 numbness:-95 tingling:-14 emergency:86	/gen/
    7		/ggl/
    -7		/gin/
    -7		/gone$/
    -7		/gone/
    7		/grav/
    -7		/gui/
    7		/habia/
    -7		/hah/
    -7		/haha$/
    -7		/haha/
    7	fever:40	/hak/
    -7		/hasi/
    -7		/heal/
    -7		/heet/
    -7		/hemo$/
    -7		/hemo/
    -7		/hie/
    -7	persistent_beyond_72h:56	/hif/
    -7	persistent_beyond_72h:14	/hift/
    7		/hinki/
    7	sharp_pain:39 radiating_pain:1 worsening:19	/hip$/
    7		/hiv/
    7	sharp_pain:-5	/hive/
    7	fever:34	/hiver/
    -7		/hmm$/
    -7		/hmm/
    7	sharp_pain:-24	/hour/
    -7		/hoy$/
    -7	worsening:5	/hoy/
    7	severe_headache:3	/hro/
    -7	pregnancy_symptom:-1 calf_swelling:13 allergic_reaction:-14 emergency:9 self_harm:-16	/ht$/
    7		/humb$/
    -7		/hurt$/
    7	weakness:-21 numbness:-24 persistent_beyond_72h:21 history_injury:35 fever:-3	/hurt/
    7		/hys/
    7		/hysi/
    7		/hysio/
    7		/ible/
    -7		/ibly$/
    -7		/ibly/
    7	radiating_pain:-16	/ie$/
    7	fever:21	/ieb/
    7		/iebr/
    7		/iebre/
    -7		/iem/
    -7		/iemp/
    7	self_harm:33	/iero$/
    -7		/ign/
    7	severe_headache:80	/igr/
    7		/igra/
    7	sharp_pain:-35 worsening:-25	/igu/
    -7		/ild$/
    7		/illas/
    -7		/illi/
    -7	worsening:54	/ime$/
    -7		/inall/
    7	emergency:-1	/ince$/
    7	emergency:18 self_harm:51	/ind$/
    7		/inen/
    7		/ipe$/
    -7		/irst$/
    -7		/irst/
    -7	numbness:-8 worsening:-16 history_injury:-6 bladder_bowel:8	/is$/
    -7		/isca/
    -7		/iscal/
    -7		/iscu/
    -7		/ish/
    -7		/isp/
    7		/itch/
    -7		/jan/
    -7		/je$/
    7		/jus/
    7	allergic_reaction:21	/kin$/
    -7		/kind/
    7		/know$/
    -7		/lamo$/
    -7		/lamo/
    7		/lapse/
    7		/lav/
    -7		/laxe/
    -7		/laxed/
    -7		/lear$/
    -7		/leav/
    7		/led$/
    7		/led/
    7		/leedi/
    7	fever:2	/lentu/
    -7		/lest/
    7		/levar/
    7	weakness:10	/lift$/
    7	tingling:4 persistent_beyond_72h:-35	/ling$/
    7		/lippe/
    -7		/lista/
    -7	radiating_pain:47 numbness:21	/lon/
    7		/long$/
    7	severe_bruising:55	/loo/
    7		/look$/
    7		/loor$/
    7		/lopp/
    7		/loppy/
    -7		/lorid/
    7		/love/
    7	faint_dizzy:2	/ltas$/
    7	faint_dizzy:21	/ltas/
    7		/lute$/
    7		/lvo$/
    7		/lvo/
    -7		/man$/
    7		/manc/
    7		/manch/
    -7		/mand/
    7	numbness:1 worsening:43 persistent_beyond_72h:-8	/mas$/
    -7		/may$/
    -7		/meh/
    7	pregnancy_symptom:83 bladder_bowel:35	/mes/
    -7	tingling:17	/meth/
    -7		/methi/
    7		/metr/
    -7		/mfo/
    -7		/mfor/
    -7		/mfort/
    7		/mido$/
    7	severe_headache:107	/migr/
    7	severe_headache:9	/migra/
    7		/mino$/
    7		/mino/
    -7		/mint$/
    -7		/mint/
    -7		/mm$/
    7		/mmy$/
    7		/mmy/
    7	radiating_pain:-43 weakness:-26	/mo$/
    7	fever:45	/mpera/
    -7		/mph/
    -7		/mpha/
    -7		/mphas/
    7	numbness:6	/musl/
    7		/muslo/
    7		/mys/
    7		/myse/
    7	self_harm:40	/mysel/
    -7		/nall/
    -7		/nally/
    7		/nasty/
    7		/nderc/
    7	numbness:-12 saddle_numbness:-2 faint_dizzy:-27 allergic_reaction:-10 self_harm:-9	/nee/
    7		/neez/
    7		/neeze/
    -7		/nex/
    -7		/next$/
    -7		/next/
    -7		/nic$/
    -7		/nie$/
    -7		/nie/
    -7		/nil/
    -7		/nna/
    7		/nner/
    -7		/noch/
    -7		/none$/
    -7		/note/
    -7		/nsu/
    -7		/ntent/
    7		/ntin/
    7	numbness:-41	/ntr/
    -7	allergic_reaction:39	/oat/
    7		/obb/
    -7	fever:13	/och/
    7	sharp_pain:54 numbness:2	/oke/
    -7		/olest/
    7		/olle/
    7		/olo$/
    -7		/olori/
    7	sharp_pain:234	/olt/
    -7	tingling:1	/ometh/
    -7		/omfo/
    -7		/omfor/
    -7		/oppe/
    -7		/opped/
    7		/oppy$/
    7		/oppy/
    7		/orea/
    7		/orear/
    -7		/orid/
    7		/orme/
    -7		/ots$/
    -7		/ots/
    -7		/ouche/
    -7		/ouse$/
    7	sharp_pain:-2 radiating_pain:-5 weakness:16 tingling:-4 self_harm:-4	/ove/
    -7		/ovel/
    7		/ovem/
    7		/oveme/
    -7		/owed$/
    -7		/owed/
    7		/ower$/
    7		/ower/
    -7		/packe/
    7	tingling:11	/par/
    7		/param/
    -7		/park/
    7		/past/
    -7		/pear/
    -7		/peare/
    -7		/pec/
    7	chest_breath:60	/pech/
    7	numbness:-8 chest_breath:4	/pecho/
    7		/peg/
    7	fever:7	/perat/
    -7		/perf/
    -7		/perfe/
    -7		/pesa/
    -7		/phas/
    -7		/phasi/
    7		/phy/
    7		/phys/
    7		/physi/
    7		/pica/
    7	weakness:13 tingling:-4 chest_breath:23	/ping$/
    7		/pit/
    7		/plu/
    -7		/poc/
    -7		/poor$/
    7		/porta/
    -7		/ppea/
    -7		/ppear/
    7		/ppene/
    -7		/ppoi/
    -7		/ppoin/
    -7		/ppy$/
    -7		/ppy/
    7		/pse/
    7		/psed$/
    7		/psed/
    -7		/pto/
    -7		/pulle/
    -7		/py$/
    -7		/race$/
    7	weakness:85	/rag/
    7		/raig/
    7		/rall/
    7		/ramed/
    7		/ratu/
    7	fever:23	/ratur/
    7		/rav/
    7		/real/
    7		/rearm/
    7		/rech/
    7		/recho/
    -7		/rega/
    -7		/reply/
    7		/resi/
    -7		/rfe/
    -7		/rfec/
    -7		/rfect/
    7		/rgi/
    -7		/ried$/
    -7		/ried/
    -7		/rio$/
    -7		/ritos/
    7		/rly$/
    7		/rly/
    -7		/rman/
    7		/rnoo/
    7		/rnoon/
    -7	allergic_reaction:13	/roa/
    7		/rog/
    7		/roken/
    7		/rol$/
    -7		/rpo$/
    -7		/rtne/
    -7		/rubbi/
    -7		/rwar/
    -7		/rward/
    -7		/sabr/
    -7		/sabri/
    -7		/saf/
    -7		/safe$/
    -7		/safe/
    -7		/saji/
    7		/sang/
    7		/sangr/
    -7		/sappe/
    -7		/sar$/
    7		/sat$/
    7		/sco$/
    7	weakness:-58 numbness:67	/sens/
    7		/serio/
    7	sharp_pain:2	/sha/
    7	fever:12	/shak/
    -7		/shee/
    -7		/sheet/
    7	sharp_pain:-28	/shi/
    -7	persistent_beyond_72h:4	/shif/
    -7	persistent_beyond_72h:54	/shift/
    7	fever:86	/shiv/
    7		/shive/
    7		/sia/
    -7		/sic/
    -7		/sign/
    7		/sil/
    7		/sill/
    7		/ske/
    -7		/sli/
    7		/slo$/
    -7		/slot$/
    -7		/slot/
    7		/smil/
    7	sharp_pain:3	/snee/
    7		/sneez/
    -7		/some/
    7		/spar/
    7	tingling:23	/spark/
    7	tingling:7	/squ/
    -7		/ssin/
    -7		/ssing/
    -7		/star$/
    7		/step$/
    7		/sth/
    7		/stoo/
    7		/stood/
    -7		/story/
    -7		/stos$/
    7		/such$/
    7		/such/
    7		/swa/
    -7		/sy$/
    -7	tingling:-8 emergency:31	/tal/
    7		/talo/
    7		/talon/
    -7	persistent_beyond_72h:4 allergic_reaction:61	/tam/
    -7		/tami/
    7	persistent_beyond_72h:93	/tamo/
    7		/taro/
    7		/taron/
    7		/tati/
    7	sharp_pain:13	/taz/
    -7		/tbal/
    -7		/tball/
    7		/tempe/
    7	worsening:130	/tensi/
    7		/teo$/
    7		/tep$/
    7		/terno/
    7		/tha/
    -7	persistent_beyond_72h:-6	/ther/
    7		/thet/
    7	severe_bruising:38	/thig/
    7		/thigh/
    7		/thum/
    -7		/tid/
    -7		/tien/
    -7		/tne/
    -7		/tomo/
    7		/tones/
    7		/tood$/
    7		/tood/
    -7		/tory$/
    -7		/tory/
    7		/traig/
    -7		/treat/
    7		/tric/
    7		/trol$/
    7		/tto/
    7		/ture$/
    7		/ture/
    7		/tuvi/
    7		/tuvie/
    7		/uanta/
    7		/ubb/
    7		/ubber/
    -7		/ubbi/
    -7		/ubbis/
    -7		/uche/
    7		/uci/
    -7	sharp_pain:3	/udo/
    -7		/ueda$/
    -7		/uerp/
    -7		/uerpo/
    -7		/uev/
    7	tingling:-6	/uie/
    -7		/uisi/
    -7		/ujo/
    -7		/ulle/
    -7		/ulled/
    -7		/ume/
    7	radiating_pain:-1 numbness:-7	/una/
    7		/unta/
    -7		/ura/
    7	allergic_reaction:13	/urn/
    7		/urni/
    7		/urnin/
    -7		/urt$/
    7		/usl/
    7		/uslo$/
    7		/uslo/
    7	emergency:37	/uth$/
    -7		/uve/
    7		/uvi/
    7		/uvie/
    7		/uvier/
    7		/var/
    -7		/vel/
    7		/veme/
    7		/vemen/
    7		/veri/
    7		/vid/
    7	numbness:5	/wake/
    -7		/watc/
    -7		/watch/
    7	history_injury:22 bladder_bowel:-21	/week/
    -7	faint_dizzy:15	/went/
    -7		/whi/
    7		/whol/
    7		/whole/
    -7		/win/
    7	saddle_numbness:75	/wip/
    7	saddle_numbness:35	/wipe/
    -7	radiating_pain:-5 numbness:29	/wit/
    -7		/with/
    7	numbness:85	/woo/
    7		/word/
    7		/xcr/
    7	sharp_pain:21	/xcru/
    -7		/xed$/
    -7		/xed/
    7		/xpl/
    -7		/yell/
    -7		/yello/
    7	weakness:-5	/yes$/
    7		/ysel/
    7		/yself/
    7		/ysi/
    7		/ysio$/
    7		/ysio/
    7		/zada$/
    -7		: & [en426]
    -7		: & [en746]
    7		: no .
    7		<be> <become> to
    7	sharp_pain:-38 faint_dizzy:6	<be> <my>
    7		<be> <my> <part>
    7		<be> <my> quita
    -7		<be> <the> <count>
    -7		<be> <the> <side>
    -7		<be> <the> wee
    7		<be> achy
    7	numbness:25	<be> como
    -7		<be> dolor ni
    7		<be> en urgencias
    7		<be> like <the>
    7	saddle_numbness:16	<be> numb
    -7		<be> off
    -7		<be> on <my>
    -7		<be> pins
    -7		<be> pins and
    -7		<be> to
    -7		<be> well
    7		<be> ~ best
    7		<be> ~ living
    -7		<be> ~ over
    -7		<be> ~ pregnant
    7		<be> ~ que
    7		<be> ~ quita
    7		<be> ~ say
    7		<be> ~ size
    -7		<be> ~ than
    7		<be> ~ urgencias
    7		<become> <the> better
    -7		<become> numb on
    -7	radiating_pain:16	<become> ~ <my>
    7		<become> ~ came
    -7		<become> ~ pain
    -7	persistent_beyond_72h:2	<count> <time>
    -7		<count> ~ <day>
    7	weakness:-6 numbness:3 emergency:70	<count> ~ <part>
    7		<count> ~ of
    7		<day> in
    7		<day> ~ now
    -7		<feel> good
    7		<feel> tight
    7		<feel> ~ of
    7		<feel> ~ thing
    7	saddle_numbness:43	<have> <become>
    7	sharp_pain:-70 history_disc:61 pregnancy_symptom:25 fever:18	<have> <the>
    -7	persistent_beyond_72h:18	<have> not
    -7		<have> not <have>
    7	persistent_beyond_72h:11	<have> ~ <count>
    7		<have> ~ bit
    -7		<have> ~ life
    7		<have> ~ like
    -7		<have> ~ off
    7		<have> ~ yesterday
    -7		<keep> ~ <part>
    7		<my> <part> will
    7		<my> <part> with
    7	faint_dizzy:69	<my> da
    7	faint_dizzy:9	<my> da vueltas
    -7		<my> encuentro
    7		<my> massage
    7		<my> quita
    -7		<my> ~ #
    -7		<my> ~ <side>
    -7		<my> ~ ?
    -7	severe_bruising:27	<my> ~ and
    -7		<my> ~ does
    -7		<my> ~ from
    -7		<my> ~ he
    -7	history_injury:29	<my> ~ in
    -7		<my> ~ not
    7		<my> ~ noticed
    7	numbness:64	<my> ~ off
    -7		<my> ~ or
    -7		<my> ~ painful
    7		<my> ~ still
    7		<my> ~ vueltas
    -7	sharp_pain:32	<part> , no
    7		<part> <be> like
    7		<part> <side>
    -7	numbness:1	<part> <the>
    -7		<part> desde ayer
    7		<part> gives
    7	history_disc:32	<part> in
    7		<part> no <my>
    -7		<part> today
    -7		<part> ~ achy
    -7		<part> ~ at
    -7	tingling:17	<part> ~ full
    -7		<part> ~ grand
    -7		<part> ~ hurt
    7		<part> ~ hurts
    -7		<part> ~ more
    7		<part> ~ stop
    -7		<part> ~ without
    -7		<person> <have> numb
    -7		<person> <the>
    -7		<person> ~ <count>
    -7		<person> ~ <have>
    7	numbness:17 faint_dizzy:68	<person> ~ <my>
    -7		<person> ~ in
    -7		<person> ~ so
    7		<side> <the>
    7		<side> again
    -7		<side> since
    -7		<side> ~ #
    -7		<side> ~ for
    7		<side> ~ good
    -7		<side> ~ here
    7	weakness:-22 numbness:32	<side> ~ like
    7		<side> ~ out
    -7		<side> ~ well
    -7	numbness:22	<the> <part> <be>
    7	worsening:-7	<the> <time>
    7		<the> aire
    7		<the> bit of
    -7		<the> cuerpo
    7		<the> electric
    7		<the> from
    -7		<the> list
    -7		<the> lunes
    -7		<the> morning than
    7		<the> oil
    7		<the> point in
    -7		<the> quien llamo
    7		<the> rest
    -7		<the> sesion
    7		<the> stairs
    7		<the> tingling
    -7		<the> vida ,
    7		<the> ward
    -7	weakness:7 numbness:33 tingling:-10 worsening:-33 pregnancy_symptom:25 bladder_bowel:-6 saddle_numbness:40 allergic_reaction:1 emergency:7	<the> ~ <be>
    -7		<the> ~ <keep>
    -7		<the> ~ achy
    -7		<the> ~ anoche
    -7		<the> ~ bother
    -7		<the> ~ call
    7		<the> ~ dormido
    7		<the> ~ free
    7	weakness:3	<the> ~ just
    -7		<the> ~ lunes
    -7		<the> ~ medio
    7		<the> ~ menos
    7		<the> ~ nothing
    -7		<the> ~ same
    7		<the> ~ size
    -7		<the> ~ sore
    7		<the> ~ time
    -7		<the> ~ vanished
    -7		<the> ~ with
    -7		<the> ~ wore
    7		<the> ~ would
    7		<time> ~ can
    -7		<time> ~ it
    -7		<time> ~ so
    7		<time> ~ sore
    7		<time> ~ worse
    -7		? & [en1002]
    7		? & [en746]
    7		? & [en762]
    7	sharp_pain:6 numbness:48	[en1002] & [en37]
    7	faint_dizzy:18	[en1002] & [en437]
    -7		[en1002] & [en58]
    7		[en1002] & [en84]
    -7	sharp_pain:25 emergency:13	[en1002] & [en869]
    -7		[en1002] & [en889]
    -7		[en1013] & [en170]
    7		[en1018] & #
    7		[en1018] & [en121]
    -7		[en1018] & [en138]
    7		[en1018] & [en185]
    -7		[en1018] & [en437]
    -7		[en1018] & [en93]
    -7		[en101] & [en250]
    7		[en1020] & [en12]
    7		[en1020] & [en218]
    7		[en1020] & [en426]
    7		[en1020] & [en602]
    -7		[en1020] & [en633]
    -7		[en1020] & [en677]
    -7		[en1020] & [en762]
    -7	faint_dizzy:4	[en1020] & [en805]
    -7	severe_headache:61	[en1020] & [en966]
    -7		[en1020] & [en980]
    7		[en1020] & tuesday
    -7		[en106] & [en378]
    7		[en106] & [en634]
    7		[en111]
    7		[en116] & .
    7		[en118]
    -7		[en11] & [en1013]
    7		[en11] & [en127]
    -7		[en11] & [en252]
    -7		[en11] & [en3]
    -7	worsening:15	[en11] & [en426]
    7		[en11] & [en455]
    7		[en11] & [en522]
    7	self_harm:33	[en11] & [en60]
    7	sharp_pain:-31	[en11] & [en682]
    7	allergic_reaction:3	[en11] & [en807]
    -7		[en11] & [en90]
    7		[en122] & [en251]
    -7		[en123]
    7	emergency:29	[en12] & [en127]
    -7	weakness:2	[en12] & [en522]
    7		[en12] & [en810]
    7		[en138] & [en170]
    -7		[en143] & [en1020]
    -7		[en148] & [en362]
    7		[en148] & [en490]
    -7		[en148] & [en746]
    -7		[en148] & [en954]
    7	worsening:-7 persistent_beyond_72h:14	[en157]
    -7		[en159]
    -7		[en159] & [en60]
    7		[en15] & [en874]
    -7		[en170] & [en1020]
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
    7		[en19] & [en141]
    -7		[en19] & [en159]
    -7		[en19] & [en185]
    -7		[en19] & [en426]
    -7		[en19] & [en807]
    -7	sharp_pain:19	[en19] & [en989]
    -7		[en19] & [es102]
    7		[en19] & [es1]
    7		[en19] & numbness
    -7		[en202] & [en362]
    -7		[en202] & [en468]
    7		[en202] & [en810]
    7		[en20] & [en215]
    7		[en20] & [en37]
    7		[en20] & [en426]
    -7		[en20] & [en613]
    7		[en20] & [en679]
    -7		[en20] & [en889]
    7	weakness:39 numbness:6 severe_headache:5 faint_dizzy:47 severe_bruising:3 self_harm:62	[en20] & [en966]
    -7		[en20] & soreness
    7		[en212] & [en551]
    7		[en212] & [en980]
    -7		[en215] & [en1018]
    -7		[en215] & [en474]
    7		[en215] & [en762]
    7		[en218] & [en123]
    7		[en218] & [en19]
    7		[en218] & [en58]
    7		[en218] & [en810]
    -7	numbness:8	[en234] & [en1018]
    -7		[en234] & [en28]
    -7		[en234] & [en554]
    7		[en234] & [en565]
    -7		[en234] & [en653]
    -7		[en234] & [en980]
    7		[en250] & [en11]
    -7		[en250] & [en19]
    -7		[en250] & [en234]
    -7		[en250] & [en28]
    -7		[en250] & [en39]
    -7		[en250] & [en660]
    7		[en250] & [en807]
    -7		[en251] & [en1018]
    7		[en251] & [en181]
    -7		[en251] & [en253]
    -7		[en251] & [en357]
    -7		[en251] & [en39]
    -7		[en251] & [en404]
    -7		[en251] & [en533]
    -7	persistent_beyond_72h:24	[en251] & [en551]
    -7		[en251] & [en58]
    7	weakness:-44 allergic_reaction:-2	[en251] & [en762]
    -7	worsening:18	[en252]
    7		[en252] & [es182]
    -7		[en255]
    7		[en266] & #
    7		[en266] & ,
    -7		[en266] & [en234]
    7		[en266] & [en60]
    7		[en266] & [en85]
    7	sharp_pain:-3 worsening:-22	[en28]
    7		[en28] & ?
    -7		[en28] & [en20]
    -7		[en28] & [en333]
    -7		[en28] & [en474]
    7		[en28] & [en508]
    7		[en28] & [en746]
    7		[en28] & [es182]
    7		[en28] & numbness
    -7		[en297]
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
    7	allergic_reaction:32	[en377]
    7		[en378] & [en1002]
    7	bladder_bowel:5	[en378] & [en101]
    -7		[en378] & [en490]
    -7		[en378] & [en807]
    -7		[en378] & [en989]
    -7		[en37] & [en143]
    -7		[en37] & [en251]
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
    -7		[en404] & [en874]
    7		[en410] & [en11]
    7	sharp_pain:-7 numbness:-5 persistent_beyond_72h:-28 history_disc:-3 pregnancy_symptom:-38 bladder_bowel:-33 saddle_numbness:-5 fever:-1 faint_dizzy:-20 severe_bruising:-8 self_harm:-7	[en426]
    -7		[en426] & [en215]
    7		[en426] & [en380]
    7		[en426] & [en613]
    -7		[en426] & [en853]
    -7		[en426] & [en85]
    7		[en42] & [en693]
    7		[en437] & [en362]
    -7		[en437] & [en838]
    7		[en455] & [en28]
    -7	self_harm:15	[en458]
    7		[en458] & .
    -7		[en458] & [en12]
    -7		[en458] & [en20]
    -7		[en458] & [en437]
    7		[en458] & [en682]
    -7		[en461] & [en874]
    -7		[en468] & [en1020]
    -7		[en474] & [en63]
    -7		[en474] & [en853]
    7		[en477] & [en966]
    7		[en479] & [en746]
    -7		[en487]
    -7		[en490] & ?
    -7		[en490] & [en127]
    -7		[en490] & [en157]
    7		[en490] & [en250]
    -7		[en490] & [en378]
    -7		[en490] & [en437]
    -7		[en490] & [en508]
    7		[en490] & [en554]
    -7		[en490] & [en954]
    -7		[en490] & [en989]
    7	numbness:-64	[en490] & [es182]
    -7		[en490] & tingly
    -7		[en493] & ,
    7		[en493] & [en634]
    7		[en495] & .
    -7		[en495] & [en874]
    -7		[en506] & [en234]
    -7		[en507] & ,
    7		[en508] & [en869]
    -7		[en508] & [en966]
    7		[en511] & [en11]
    -7		[en522] & [en124]
    7		[en522] & [en148]
    7		[en522] & [en19]
    -7		[en522] & [en551]
    7		[en522] & [en60]
    -7		[en522] & [en709]
    7		[en522] & [en966]
    -7		[en549] & ,
    7		[en549] & [en1002]
    7		[en551] & [en11]
    -7		[en551] & [en148]
    7		[en551] & [en20]
    -7		[en551] & [en213]
    7		[en551] & [en380]
    -7		[en551] & [en554]
    7		[en551] & [en693]
    -7		[en551] & [en93]
    -7		[en551] & [en949]
    7		[en551] & monday
    -7		[en567] & [en124]
    7		[en567] & [en37]
    7		[en567] & [en966]
    -7		[en58] & ,
    7	weakness:39	[en58] & [en1020]
    7		[en602] & ,
    -7		[en602] & [en124]
    7		[en602] & [en404]
    7		[en602] & [en437]
    -7		[en602] & [en506]
    7		[en602] & [en508]
    -7		[en602] & [en778]
    7		[en60] & [en12]
    -7		[en60] & [en148]
    7		[en60] & [en253]
    -7		[en60] & [en378]
    7		[en613] & [en634]
    -7		[en613] & [en805]
    7		[en633] & [en633]
    7		[en633] & [en650]
    -7		[en633] & [en660]
    7		[en633] & [en874]
    7		[en634] & [en394]
    7		[en634] & [en426]
    -7		[en634] & [en60]
    -7		[en63] & [en106]
    7	faint_dizzy:5	[en63] & [en93]
    7	history_injury:46	[en650] & ,
    7	history_disc:1	[en650] & .
    7	numbness:3	[en650] & [en11]
    -7		[en650] & [en12]
    -7		[en650] & [en618]
    7		[en650] & [en653]
    7	tingling:20	[en660] & [en251]
    7		[en660] & [en63]
    7	allergic_reaction:5	[en661] & [en762]
    7	sharp_pain:-4 weakness:17	[en677]
    -7		[en677] & [en11]
    7		[en679]
    7		[en682] & [en148]
    -7		[en682] & [en170]
    7		[en682] & [en251]
    -7		[en682] & [en42]
    7		[en682] & [en490]
    -7		[en682] & [en762]
    -7		[en693] & [en11]
    7		[en693] & [en426]
    -7		[en693] & [en980]
    7		[en695] & ,
    -7		[en709] & [en1020]
    -7		[en746] & [en11]
    7		[en746] & [en127]
    -7		[en746] & [en250]
    -7		[en746] & [en508]
    -7		[en746] & [en60]
    -7		[en762] & [en60]
    -7		[en778] & [en20]
    -7		[en778] & [en874]
    -7		[en807] & [en28]
    7		[en807] & [en490]
    7	sharp_pain:21	[en807] & [en60]
    -7		[en807] & [en633]
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
    7		[en84] & [en42]
    7		[en84] & [en810]
    -7		[en853] & [en1020]
    -7		[en853] & [en746]
    -7		[en853] & [en874]
    -7		[en853] & achy
    -7		[en85] & [en19]
    7		[en85] & [en869]
    7		[en869] & [en121]
    -7		[en869] & [en458]
    -7		[en869] & [en551]
    7		[en869] & [en85]
    -7	numbness:-16	[en869] & [en869]
    -7		[en874] & ?
    7		[en874] & [en118]
    7		[en874] & [en170]
    7		[en874] & [en181]
    7		[en874] & [en252]
    -7		[en874] & [en380]
    -7		[en874] & [en394]
    7		[en874] & [en474]
    7		[en874] & [en58]
    -7		[en874] & [en709]
    7		[en874] & [en935]
    7		[en874] & [es1022]
    7		[en874] & [es14]
    7		[en874] & [es362]
    -7		[en874] & [es42]
    7		[en874] & [es726]
    -7		[en874] & [es854]
    7		[en889] & [en810]
    7		[en889] & [en869]
    7		[en890] & #
    7		[en890] & [en468]
    -7		[en890] & [en567]
    -7		[en890] & [en810]
    -7		[en890] & vanished
    7		[en90] & [en506]
    7		[en90] & [en60]
    7	emergency:26	[en90] & [en874]
    7		[en917] & [en251]
    7		[en935] & .
    -7		[en935] & [en11]
    7		[en938] & ,
    -7		[en93] & [en106]
    -7		[en93] & [en19]
    7	numbness:32 saddle_numbness:19	[en93] & [en20]
    -7		[en93] & [en551]
    -7		[en93] & [en660]
    -7		[en949] & :
    -7		[en949] & [en461]
    7		[en949] & [es182]
    7		[en954] & #
    -7		[en954] & [en1002]
    -7		[en954] & [en181]
    -7		[en954] & [en251]
    -7		[en954] & [en437]
    7		[en954] & [en522]
    7		[en957] & [en20]
    7		[en966] & [en127]
    -7		[en966] & [en218]
    7	faint_dizzy:62	[en966] & [en362]
    -7		[en966] & [en468]
    -7		[en966] & [en507]
    -7		[en966] & [en602]
    7		[en966] & [en871]
    -7		[en966] & [en980]
    7		[en967] & [en251]
    7		[en980] & .
    7		[en980] & [en1020]
    7		[en980] & [en84]
    -7		[en981] & [en468]
    7		[en986] & ,
    -7		[en986] & [en202]
    -7		[en986] & [en215]
    7		[en986] & [en60]
    7		[en989] & [en1020]
    -7		[en989] & [en234]
    -7		[en989] & [en490]
    -7		[en989] & [en633]
    7		[en991] & [en101]
    7		[en991] & [en869]
    -7		[en997] & [en20]
    -7		[es1021]
    -7		[es106] & [es1007]
    -7		[es106] & [es955]
    7		[es113] & [es251]
    -7		[es122] & ,
    -7		[es122] & [en874]
    -7		[es122] & [es214]
    -7		[es122] & [es694]
    -7		[es122] & [es823]
    -7		[es122] & [es998]
    7		[es13] & [es183]
    -7		[es13] & [es234]
    7		[es13] & [es342]
    7		[es13] & [es951]
    7		[es13] & talon
    -7		[es150] & ,
    7	sharp_pain:8	[es17]
    -7		[es182] & [en309]
    -7		[es182] & [en404]
    7		[es182] & [en522]
    -7		[es182] & [es278]
    7		[es182] & [es54]
    7		[es182] & [es887]
    -7		[es182] & [es902]
    7		[es182] & aguanto
    -7		[es182] & bruises
    -7		[es182] & fiebre
    -7		[es182] & sabria
    7		[es183]
    7		[es188] & [es950]
    -7		[es189] & [es694]
    7		[es1] & [es219]
    -7		[es1] & [es90]
    7		[es214] & [es1022]
    -7		[es214] & [es427]
    7		[es214] & [es438]
    7		[es214] & [es591]
    7		[es214] & [es998]
    7		[es219]
    7		[es230] & [es13]
    7		[es230] & [es982]
    -7		[es247]
    7	worsening:2	[es253]
    7	sharp_pain:1	[es253] & [es54]
    7		[es254] & [es1]
    -7		[es26] & .
    7		[es26] & [es13]
    -7		[es26] & [es17]
    -7		[es26] & [es1]
    7		[es26] & [es230]
    -7		[es26] & [es699]
    7		[es29] & [es2]
    7		[es2] & fiebre
    -7		[es311] & [es106]
    -7		[es311] & [es62]
    -7		[es42] & [es54]
    -7		[es42] & [es823]
    7		[es42] & [es998]
    -7		[es44] & [en12]
    7		[es486] & [es887]
    -7		[es486] & [es982]
    -7		[es502] & [es214]
    7		[es502] & [es726]
    -7		[es503] & [es502]
    -7		[es54] & [es122]
    -7	numbness:35	[es54] & [es214]
    7		[es54] & [es230]
    7		[es54] & [es342]
    7		[es54] & [es446]
    7		[es54] & [es887]
    7		[es663]
    -7		[es694] & [es29]
    -7		[es694] & [es502]
    -7		[es694] & [es854]
    -7		[es702]
    7		[es759] & [es150]
    -7	weakness:2	[es774]
    -7		[es823] & [es815]
    7		[es854] & fiebre
    7		[es870] & [es1022]
    7		[es870] & [es182]
    7		[es870] & [es998]
    7		[es878] & [es1]
    -7		[es878] & [es438]
    -7		[es887] & [es982]
    7		[es895] & [es362]
    7		[es950] & [es122]
    7		[es950] & [es470]
    7		[es975] & [es26]
    -7		[es975] & [es950]
    7		[es982] & [en121]
    -7		[es982] & [es127]
    7		[es982] & [es446]
    7		[es982] & [es966]
    7		[es982] & [es975]
    7	radiating_pain:-6 numbness:-19 tingling:-3 bladder_bowel:-4 chest_breath:-7 fever:-35 severe_headache:-13 allergic_reaction:-10 emergency:-59	[es998]
    7		about ~ <become>
    -7		ache & ,
    -7		ache ~ ,
    7		ache ~ up
    7		aching & ,
    -7		after ,
    -7		after ~ up
    7		afternoon
    7		agony & [en1002]
    -7		agua
    -7		agua caliente
    -7		agudo : no
    -7		agudo ~ :
    7		also <my>
    7		also <my> <part>
    7		also my
    7	numbness:-15 emergency:7	am
    7		am #
    -7		am driving
    7		ambulance
    -7		an hour
    7		and <become>
    -7		and <have>
    -7		and <the> soreness
    -7		and has
    -7		and i <have>
    -7		and ~ fine
    -7		and ~ great
    7		and ~ of
    7		and ~ painful
    7		ants ~ <my>
    7		ants ~ <part>
    -7		any
    7		any better
    7	weakness:18 persistent_beyond_72h:-2 allergic_reaction:-5	arm
    -7		as it
    -7		at ~ <side>
    -7		at ~ <the>
    -7		at ~ since
    7		baby <be> not
    -7		back feels
    7		bad again
    -7		baja
    7		baja <the>
    -7		bastante <the>
    -7		bastante ~ <part>
    -7	self_harm:25	be
    7		be alive
    7		below
    -7		bit tender
    7		bleeding
    -7		book
    7		both feet
    -7		breast
    7		broken
    -7		bruise ~ size
    7	fever:1	burning
    -7		but <my>
    -7		but ~ ,
    -7	worsening:43	by
    7		by ~ no
    7		cada
    -7		calambritos
    -7		calambritos ~ <the>
    7	fever:3	calentura
    7		calf & [en20]
    7		call ~ <be>
    -7		came ~ with
    7		camino
    -7		can not say
    -7		can ~ <have>
    -7		can ~ really
    -7		carried
    -7		case
    -7		casi nada
    -7		caso
    -7		check ins
    -7		chemo
    7		ciatica
    -7		clear
    -7		cold ~ <be>
    7	faint_dizzy:10	collapsed
    7		come out
    7		como si
    7		control
    -7		cuando ~ <the>
    -7		cuanto ~ <the>
    -7		cuerpo
    7	faint_dizzy:23	da
    7		da vueltas
    7		de ~ .
    7		de ~ <the>
    7		de ~ pero
    -7		dead ~ ,
    -7		dead ~ <my>
    -7		dead ~ <the>
    -7		dead ~ <time>
    7	tingling:14	dedos
    7		del
    7		derecho
    7		desde anoche
    7		desde ayer
    7		dias ~ <part>
    -7		dias ~ dolor
    -7		did i leave
    -7		did not <become>
    -7		did ~ <become>
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
    7		dolor ,
    7		dolor no
    -7		dormida ~ <the>
    -7		down ~ .
    -7		duele mas que
    -7		duele ~ que
    7	sharp_pain:27	dull
    7		each ~ it
    -7		early
    7		el aire
    -7		el pie
    7		el talon
    -7		electric ~ ,
    7	sharp_pain:40 tingling:10	en <the> <part>
    -7		estoy segura
    -7		evening ~ it
    -7		ever ~ ,
    7		every ~ <time>
    7		every ~ in
    7		except ~ <part>
    7		fainted & [en60]
    7		fainted in
    7		fainted in <the>
    -7	self_harm:25	feel like
    -7		feeling lovely
    -7		fell ~ <the>
    7		fiebre
    -7		finally
    -7		first
    7		floor
    7		floppy
    -7		for <the> <time>
    -7		for it
    7		forearm
    7		from <part>
    7		from <part> to
    -7		fue
    7		get the
    7		getting any
    7		give it
    7		going
    -7		gone
    7		gone to
    -7		got worse
    7		great ~ not
    -7		grip <be>
    7		grip <have>
    7		grip <have> <become>
    7		grip has
    7		grip ~ <become>
    7		grip ~ <the>
    7		habia
    7		had an
    -7		hago si <be>
    -7		hago ~ <my>
    -7		haha
    7		hand s
    7		happened
    -7		hardly notice
    7		have had
    -7		he <keep>
    -7		he kept
    -7		help her
    7		here ,
    -7		his
    7		hives ~ <my>
    -7		hmm
    7		honestly <the>
    7		honestly i
    -7		hormigueo & [es106]
    7		hormigueo & [es1]
    -7		hormigueo ~ <the>
    -7		hospital ~ <be>
    -7		hospital ~ <my>
    -7		hot bath
    7		hot ~ <the>
    -7	worsening:3	hoy
    -7		hurt
    7		hurts ~ it
    7		i <be> #
    -7		i <be> driving
    -7		i <side>
    7		i bend
    -7		i do if
    7		i feel
    7		i got
    -7		i had
    -7		i just
    7	sharp_pain:41	i look
    7		i should
    7		i took
    -7		i will
    -7		i work
    7	self_harm:29	i ~ <be>
    7		i ~ by
    7	weakness:1	i ~ dropping
    -7		i ~ he
    7		i ~ home
    -7		i ~ how
    -7		i ~ pain
    7		i ~ tender
    7		ibuprofen
    -7		ich
    -7		if ~ pain
    -7	tingling:4	in <the> <part>
    -7		in ages
    7		in bed
    -7		in case
    -7		in ~ it
    7		in ~ pain
    -7		in ~ since
    -7		in ~ well
    -7		in ~ without
    -7		ins
    7	radiating_pain:49	into ~ <part>
    7		is like
    7		is nearly
    -7		is painful
    7		is stabbing
    -7		is tingling
    -7		it in
    -7		it passed
    7		it ~ <day>
    -7		it ~ <feel>
    7		it ~ i
    7		it ~ would
    -7		je
    7		just <become>
    -7		just <the>
    7		just can
    7		just can not
    7		just ~ bit
    -7		just ~ i
    7		kept me
    7		know
    7	persistent_beyond_72h:-10	last <time>
    7		late+%
    -7		late+ache
    -7		late+an
    7		late+bastante
    7		late+been
    -7		late+call
    -7		late+casi
    -7		late+completely
    -7		late+cuanto
    7		late+days
    -7		late+disappeared
    -7		late+end
    -7		late+faded
    7	worsening:40	late+flared
    7		late+fortnight
    7		late+maybe
    -7		late+mejor
    7		late+morning
    -7		late+notice
    7		late+one
    -7		late+only
    -7		late+over
    -7		late+parar
    -7		late+puedo
    7		late+right
    7		late+saturday
    -7		late+saw
    -7		late+sin
    -7		late+stiff
    -7		late+su
    -7		late+take
    -7		late+there
    7		late+they
    -7		late+though
    -7		late+va
    7		late+walk
    -7		le
    7		less ~ it
    7		lift
    7		lift my
    7		lift ~ <part>
    7	faint_dizzy:6	like i <be>
    -7		like that
    7		like ~ <be>
    7		like ~ on
    7		like ~ under
    7		lips have
    -7		lista
    7		llamenme & [es1023]
    -7		llevo ~ dolor
    7		look
    7		lot ~ <be>
    -7		mal
    -7		mas ~ que
    -7		massage ~ <my>
    -7		massage ~ life
    7		massage ~ you
    -7		may
    -7		maybe <my>
    -7		maybe my
    -7		maybe ~ <part>
    7	faint_dizzy:33	me da
    -7		me encuentro
    7		me quita
    7		me to
    7		media
    7		mentioned ~ i
    7		mind
    -7		mint
    7		monday & [en874]
    -7	worsening:80 persistent_beyond_72h:-22	more
    7		more now
    7		more now than
    7		more ~ .
    -7		morning than
    7		muslo
    7	numbness:-3	my fingers
    7		my legs
    -7		my sister
    7		myself
    7		myself ~ ,
    -7		nada
    -7		nada mas
    7		nasty
    -7		next
    -7		night
    -7		no <be> segura
    7		no change
    -7		no longer
    -7		no sabria
    -7		no sharp
    -7		no sharp pain
    7	saddle_numbness:34	no siento
    -7	tingling:-58	no tingling
    7		no ~ aire
    7		no ~ can
    -7		no ~ massage
    -7		no ~ numb
    7		no ~ para
    7		no ~ si
    -7		none
    -7		none since
    -7		none ~ .
    -7		nope ~ nope
    -7		not <count>
    -7		not <count> since
    -7		not <side>
    -7		not comfortable
    7		not going
    7		not hold <my>
    7		not lift <my>
    7		not make <the>
    -7		not numb ,
    7		not want
    7	sharp_pain:35	not ~ .
    7		not ~ able
    7		not ~ alive
    7		not ~ away
    7		not ~ like
    7		not ~ past
    -7		not ~ today
    7		not ~ when
    -7		nothing hurts
    -7		notice it
    7		noticed ~ <be>
    -7		now ,
    7		now ~ #
    7		now ~ <be>
    -7		numb or
    7		numb patch
    7		numb ~ <part>
    -7		numb ~ nothing
    -7		numb ~ tingly
    7	sharp_pain:-3 weakness:-1 allergic_reaction:-23	of
    -7		of it
    7		of numbness
    -7		of soreness <side>
    -7		of ~ .
    7		of ~ for
    7		of ~ now
    7		of ~ off
    7		of ~ pain
    -7		of ~ without
    7		off ~ not
    7		off ~ with
    -7		ok to
    7		ok ~ ,
    -7		old ~ <part>
    7		on <the> <part>
    7	saddle_numbness:8	on the
    -7	numbness:-1	on ~ <be>
    7		on ~ floor
    7		on ~ no
    -7		on ~ not
    -7		on ~ size
    7		on ~ to
    -7		once since
    7		only ~ i
    -7		only ~ to
    -7		or ~ ,
    7		osteoporosis ~ <my>
    7		otra vez
    7		out
    -7		out of <the>
    7		out ~ ,
    -7		out ~ <be>
    -7		packed
    7		pain ~ .
    -7		pain ~ nope
    7		pains ~ <my>
    -7		paso ~ <be>
    7		past <the>
    7		past the
    7	chest_breath:154	pecho
    -7		perfect
    7		pero
    7		pero ~ <be>
    7		physio
    7		plate
    -7		poco ~ de
    -7		poor
    7		por favor
    -7	weakness:83	puedo ~ <the>
    -7		pulled
    7		punzadas ~ <the>
    7		que se
    -7		quien llamo
    -7		quit ~ <my>
    -7		radiating
    -7		rash ~ ,
    -7		relaxed
    -7		reply
    7		ronchas ~ <the>
    -7		rubbish
    -7		s wednesday
    -7		sabria
    7		said to
    7		said ~ i
    7		sali de
    7		same place
    7		sat
    7		sat in
    7		semana
    -7		sharp pain ?
    7		sharp ~ <become>
    -7		sharp ~ <the>
    -7		she ~ would
    7		siento nada
    7		sigo con
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
    -7		soreness <side>
    -7		soreness left
    7		soy ~ <the>
    -7		stabbing ~ <have>
    7		stood
    7		stood ~ and
    7		stop .
    7		stop <the>
    7		strength in <my>
    7		such
    -7		sure
    -7		sure ~ it
    -7		table
    7		talon
    -7		tender ~ i
    -7		texting <my>
    -7		texting me
    7		than <the> <time>
    -7		than i
    -7		than i <have>
    -7		than ~ <side>
    -7		that a
    7		that s
    -7		the kids
    7		the rest
    -7		the sore
    -7		there <the>
    7	emergency:39	they ~ <my>
    7		they ~ in
    7		thing i
    7		thing is
    7		thinking
    7		thinking ~ ending
    -7		three hours
    7		through the
    7		thumb
    -7		tingling or
    7		tingling ~ but
    7		to <be> alive
    7		to be
    -7		to call
    7		to die
    -7		to ~ #
    7		to ~ <count>
    7		to ~ alive
    7		to ~ here
    7		to ~ you
    7		todo <my>
    7	faint_dizzy:1	todo <my> da
    7		todo de
    7		todo me
    7		todo ~ <part>
    7		todo ~ da
    7		todo ~ vueltas
    7		tomorrow ~ i
    7		top of
    -7		touched <my>
    -7		trabajo en
    -7		trabajo en urgencias
    -7		trabajo ~ urgencias
    -7		twice ~ <my>
    -7		twice ~ to
    7	sharp_pain:4	una
    -7		under <my> <part>
    -7		up with
    -7		up ~ in
    -7		up ~ pain
    -7		used
    -7		van <count> dias
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
    -7		with me
    -7		without <the>
    -7		without ~ pain
    -7		worked ~ <the>
    -7		worse ~ <be>
    -7		worse ~ last
    -7		worse ~ than
    -7		worse ~ yesterday
    7		worst ~ i
    -7		would a
    7		would not say
    -7		would ~ <become>
    7		would ~ of
    -7		wrong person
    -7		y ~ <part>
    -7		ya no <my>
    7		ya ~ <part>
    -7		ya ~ duele
    -7		yellow
    -7		yo ~ <the>
    7		you did
    -7		you ~ <the>
    7		you ~ call
    7		you ~ kind
    7		yours
    6		# & [en170]
    6		# & [en890]
    -6		# & [en954]
    -6		# ,
    6		# ~ <time>
    -6		# ~ it
    6		# ~ pain
    6		# ~ still
    6		# ~ with
    6	sharp_pain:-9 pregnancy_symptom:12 fever:53	, #
    6		, # ,
    6		, & [en124]
    -6		, & [en143]
    6		, & [en157]
    6		, & [en394]
    -6		, & [en39]
    6	weakness:14 numbness:1	, & [en490]
    -6		, & [en84]
    6		, & [en967]
    6		, & [en980]
    -6		, & [en991]
    -6		, & [es102]
    6		, & [es55]
    -6		, & osteoporosis
    6		, <my> <part>
    -6		, <part> <feel>
    6		, <the> bit
    -6		, <the> quien
    6		, and it
    -6		, do
    -6		, does not
    6		, en
    6		, en <the>
    -6		, esta
    -6		, i <feel>
    6		, i would
    -6		, lo
    -6		, ni
    -6		, no bother
    -6		, none
    -6		, not <the>
    -6		, otherwise
    -6		, pero <the>
    6		, she
    6		, still
    -6		, ~ dia
    -6		, ~ for
    -6		, ~ grand
    -6		, ~ llamo
    -6		, ~ masaje
    -6		, ~ menos
    6		, ~ mention
    -6		, ~ morning
    6	sharp_pain:51 persistent_beyond_72h:-23	, ~ pain
    6		, ~ que
    6		, ~ should
    6		, ~ stab
    -6		, ~ tea
    6		, ~ than
    -6		, ~ too
    -6		, ~ weak
    -6		, ~ well
    6		, ~ yes
    -6		. & [en394]
    6		. & [en461]
    6		. & [en853]
    6		. & [es463]
    -6		. <my> <be>
    6		. <the> unico
    6		. also
    -6		. feel
    -6		. in <the>
    -6		. just
    6		. lo
    -6		. numb
    -6		. since
    6		. sorry
    -6		. that
    6	weakness:19 tingling:-11	. ~ ,
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
    -6		/ & ,
    6	saddle_numbness:11	/^abaj/
    6		/^abri/
    6		/^acr/
    6		/^acro/
    6	sharp_pain:-18	/^ant/
    -6		/^anyw/
    -6		/^app/
    6		/^atr/
    6		/^atra/
    6	pregnancy_symptom:34	/^bab/
    6	pregnancy_symptom:76	/^baby/
    6		/^bano/
    -6		/^bath/
    -6		/^beau/
    6		/^beca/
    -6	bladder_bowel:81	/^bed/
    -6		/^bedt/
    -6		/^bles/
    6		/^blin/
    6	emergency:39	/^boc/
    6	emergency:109	/^boca/
    6		/^bolt/
    -6		/^bos/
    -6		/^boss/
    6	bladder_bowel:107	/^bowe/
    -6		/^bril/
    -6		/^brou/
    6	weakness:22	/^buc/
    6	weakness:38	/^buck/
    6		/^budg/
    6	radiating_pain:10 weakness:-61 worsening:-14 calf_swelling:72 severe_headache:-2 faint_dizzy:-2	/^cal/
    -6		/^cans/
    -6		/^chev/
    6		/^cia/
    6		/^cos/
    6	tingling:27	/^cosq/
    6		/^craw/
    -6		/^creo/
    6		/^dad$/
    -6		/^dank/
    -6		/^deb/
    -6		/^dej/
    6	persistent_beyond_72h:8	/^dias/
    -6	persistent_beyond_72h:-1	/^did$/
    -6	history_injury:15	/^did/
    6		/^die/
    -6		/^dif/
    -6		/^diff/
    6		/^dob/
    6		/^dobl/
    -6		/^doi/
    6		/^dole/
    6	persistent_beyond_72h:19	/^doli/
    6		/^doo/
    6		/^door/
    6		/^dou/
    -6		/^draw/
    -6	bladder_bowel:21	/^dri/
    6		/^dru/
    -6	calf_swelling:26	/^dur/
    -6		/^earl/
    6		/^ease/
    6		/^eig/
    6		/^eigh/
    -6		/^ene/
    -6		/^ener/
    6		/^esa/
    -6		/^escr/
    -6		/^fail/
    -6		/^fix/
    6		/^fold/
    -6		/^fun/
    6		/^grad/
    6		/^gua/
    6		/^habi/
    6		/^half/
    6	sharp_pain:-66 weakness:10 tingling:6 bladder_bowel:-20	/^han/
    6		/^hell/
    -6		/^here/
    6		/^hic/
    6	calf_swelling:26	/^hinc/
    -6		/^hous/
    -6		/^how/
    6		/^hug/
    6		/^huge/
    6	weakness:-9 numbness:-23 tingling:-3 history_injury:8 fever:-1 faint_dizzy:-4	/^hur/
    -6		/^its/
    -6		/^itse/
    -6		/^jai$/
    -6		/^jai/
    -6		/^job$/
    -6		/^job/
    6		/^jok/
    6		/^less/
    -6		/^llam/
    6		/^loo$/
    -6		/^lot$/
    6	chest_breath:21	/^lun/
    -6		/^made/
    6	worsening:97 persistent_beyond_72h:-6	/^mas$/
    6	sharp_pain:-41 tingling:-9	/^mas/
    -6		/^mee/
    -6		/^meet/
    6		/^ment/
    6		/^mer/
    -6		/^mess/
    -6	numbness:1 pregnancy_symptom:55	/^min/
    -6		/^mole/
    -6		/^moli/
    6	emergency:38	/^mout/
    6		/^nal/
    6		/^nalg/
    -6		/^net/
    -6		/^nue/
    6		/^oth/
    6		/^othe/
    6		/^otra/
    6		/^over/
    6		/^pad$/
    6		/^palm/
    6		/^past/
    6		/^pen$/
    6	saddle_numbness:14	/^pen/
    6		/^peri/
    6		/^pica/
    -6	tingling:10	/^pins/
    -6		/^plan/
    -6		/^play/
    6		/^poq/
    6		/^poqu/
    -6		/^pull/
    6	sharp_pain:75	/^pun/
    -6		/^quiz/
    -6		/^rain/
    -6		/^rela/
    -6		/^rese/
    6		/^ribs/
    -6		/^rin/
    6		/^said/
    6		/^says/
    -6		/^send/
    -6		/^serv/
    -6		/^set/
    6		/^she$/
    6	pregnancy_symptom:8	/^sinc/
    -6		/^sis/
    -6		/^sist/
    6	allergic_reaction:13	/^ski/
    -6		/^sle/
    -6		/^slep/
    -6		/^sli/
    6		/^smi/
    -6	pregnancy_symptom:23	/^spo/
    6	weakness:31	/^stai/
    6		/^stu/
    -6		/^surv/
    -6		/^talk/
    -6		/^tam/
    6	fever:20	/^temp/
    6	radiating_pain:14	/^term/
    6		/^tesc/
    -6		/^thes/
    -6		/^tomo/
    -6	numbness:13	/^tou/
    -6		/^towe/
    -6		/^twe/
    6		/^type/
    6		/^unb/
    6		/^unbe/
    6		/^unt/
    6		/^usel/
    -6		/^van/
    -6		/^very/
    6		/^vida/
    6		/^vien/
    6	fever:65	/^war/
    6	radiating_pain:-20 tingling:-16 pregnancy_symptom:43 emergency:10	/^wi/
    -6		/^wond/
    6		/^writ/
    -6	saddle_numbness:3	/aba/
    6	sharp_pain:18 numbness:-10	/abb/
    6	self_harm:4	/ablet/
    6		/abrir/
    6	pregnancy_symptom:44	/aby$/
    6	pregnancy_symptom:59	/aby/
    -6	tingling:1	/aci/
    6		/acr/
    6		/acro/
    6		/acros/
    6	weakness:-5 severe_headache:-6	/ada$/
    6		/ador/
    -6		/ager$/
    -6		/ager/
    6		/aggi/
    6		/aggin/
    6		/ahi/
    -6		/aia$/
    -6		/aia/
    6		/ais/
    6		/ajo$/
    -6		/alda$/
    -6		/alda/
    6		/aliv/
    6		/alive/
    -6		/alke/
    6	radiating_pain:21	/alon/
    -6		/alone/
    -6		/alto$/
    6	emergency:3	/amb/
    6	sharp_pain:8	/ambra/
    -6	persistent_beyond_72h:10	/ana$/
    -6		/ang/
    -6		/anke$/
    6		/anoth/
    -6		/ansad/
    -6		/anyw/
    -6		/apist/
    -6		/arat/
    6		/arin/
    -6	sharp_pain:-1 weakness:51	/arr/
    6		/arras/
    6		/arte/
    6		/asin/
    6		/asing/
    6		/asty$/
    6		/asty/
    6	numbness:9 bladder_bowel:8	/ater/
    6		/atra/
    6		/aught/
    6	sharp_pain:115	/ava/
    -6		/awe/
    6		/awl/
    -6		/axe/
    6		/axi/
    6		/aye$/
    6		/ayo$/
    6		/ayo/
    6		/babl/
    6		/bably/
    6	pregnancy_symptom:1	/baby$/
    6	pregnancy_symptom:13	/baby/
    6		/bajo$/
    6		/bajo/
    6	calf_swelling:81	/ball/
    6		/bano$/
    6		/bano/
    6		/bar$/
    6	weakness:-1 tingling:-13	/bar/
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
    6		/bled$/
    6		/bled/
    -6		/blems/
    -6		/bles/
    -6		/bless/
    6	self_harm:29	/blet/
    6		/blets/
    6		/blind/
    6	emergency:36	/boc/
    6	emergency:12	/boca$/
    6		/boca/
    6		/bolt/
    -6		/boss$/
    -6		/boss/
    -6		/bothe/
    6		/bowe/
    6		/bowel/
    -6		/bril/
    -6		/brill/
    6		/brir$/
    6		/brir/
    -6		/brou/
    -6		/broug/
    6	weakness:13	/buc/
    6	weakness:20	/buck/
    6	weakness:23	/buckl/
    6		/budg/
    -6		/call$/
    -6		/calm$/
    -6	severe_bruising:15 emergency:12	/cas/
    -6		/caso$/
    6		/caus/
    6		/cause/
    -6		/cei/
    6	sharp_pain:35	/cet/
    6		/cheek/
    6	sharp_pain:45	/chil/
    6		/chisi/
    6	sharp_pain:-5 tingling:-1 chest_breath:42	/cho/
    -6		/cide$/
    -6		/cie/
    -6		/cier/
    -6		/cir/
    -6		/cita$/
    6		/cked$/
    6		/cked/
    -6		/come$/
    6	tingling:11	/cosq/
    6		/cosqu/
    6		/craw/
    6		/crawl/
    6		/crea/
    6		/creep/
    -6		/creo$/
    -6		/creo/
    -6		/cribi/
    -6		/cte/
    -6		/ctor$/
    6	sharp_pain:52	/ctr/
    6	sharp_pain:7	/ctri/
    6	sharp_pain:11	/ctric/
    -6		/ctura/
    -6		/cula/
    -6		/dandy/
    -6		/dank/
    -6		/danke/
    6	bladder_bowel:65	/dde/
    6		/ddl/
    6	numbness:66	/dea/
    -6		/deb/
    -6		/dej/
    6		/deja$/
    6	persistent_beyond_72h:89	/dias$/
    6	persistent_beyond_72h:5	/dias/
    6		/dic/
    -6		/dif/
    -6		/diff/
    -6		/diffe/
    -6		/dig/
    -6		/dio$/
    -6		/disca/
    -6		/dizzi/
    6		/dob/
    6		/dobl/
    6		/dole/
    6	persistent_beyond_72h:8	/doli/
    6		/don/
    6		/doo/
    6		/door/
    6	weakness:-10 numbness:95	/dorm/
    6	weakness:-5	/dow/
    6		/down$/
    6	allergic_reaction:5	/dra/
    -6		/draw/
    -6		/dread/
    -6		/dress/
    6		/drop$/
    6		/dru/
    -6		/dti/
    -6		/dtim/
    -6		/dtime/
    6		/ea$/
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
    6		/ecau/
    6		/ecaus/
    6	sharp_pain:7	/ectr/
    6	sharp_pain:6	/ectri/
    -6		/eden$/
    -6		/eden/
    -6		/edt/
    -6		/edti/
    -6		/edtim/
    -6		/eeti/
    -6		/eetin/
    6		/efu/
    -6		/egar/
    -6		/eir/
    6		/eja$/
    6	sharp_pain:6	/elect/
    -6	saddle_numbness:15	/eling/
    -6		/ellow/
    -6		/elo$/
    -6		/elt/
    -6		/empre/
    -6		/enas$/
    -6		/enas/
    -6		/energ/
    6		/enev/
    6		/eneve/
    6	history_injury:3	/entio/
    6		/ently/
    -6		/equ/
    6	radiating_pain:-4 pregnancy_symptom:-3	/era/
    -6		/erabl/
    -6		/erapi/
    -6		/erest/
    6		/ergic/
    6	fever:39	/ering/
    -6		/erne/
    -6		/ernes/
    6		/erno/
    6		/err/
    6		/errar/
    6		/ertip/
    6		/esco$/
    -6		/ese$/
    -6		/esent/
    6		/esia/
    -6	allergic_reaction:6	/espal/
    6		/estes/
    6		/esth/
    6		/esthe/
    -6		/estin/
    6		/explo/
    -6		/factu/
    -6		/fail/
    6	sharp_pain:8 self_harm:21	/fe$/
    -6	sharp_pain:-1 radiating_pain:-6 numbness:10 history_disc:-17 history_injury:-5	/fee/
    -6	numbness:13	/feeli/
    -6		/fell$/
    -6		/feren/
    -6		/fix/
    6	weakness:36 tingling:-56	/flo/
    6	weakness:42	/fold/
    -6		/footb/
    6		/fuert/
    -6		/fully/
    -6		/fun/
    6		/garra/
    6		/gente/
    6		/gert/
    6		/gerti/
    6		/ghth/
    6		/ghthe/
    6		/gic$/
    6		/gordo/
    6		/gri/
    6		/gro$/
    6	numbness:-184	/gro/
    -6		/gua$/
    6		/gua/
    -6		/guie/
    -6		/guien/
    -6		/guit/
    -6		/guita/
    -6		/gul/
    6		/habi/
    6		/half/
    -6		/hance/
    6		/hart/
    -6		/havi/
    -6	chest_breath:5	/havin/
    6		/hell/
    -6		/helpe/
    6	tingling:8	/hen$/
    6		/hene/
    6		/henev/
    -6		/hera/
    -6		/herap/
    -6		/hered/
    -6		/hese$/
    -6		/hese/
    6		/heti/
    6		/hick/
    6	calf_swelling:4	/hinc/
    6	calf_swelling:18	/hinch/
    -6	numbness:9 pregnancy_symptom:-7 saddle_numbness:11	/hing/
    6		/hisi/
    6		/hisim/
    6		/hit/
    6		/hope$/
    6	tingling:-2 bladder_bowel:15	/hou/
    -6		/hous/
    -6		/house/
    6		/hth/
    6		/hthe/
    6		/hthea/
    6		/hug/
    6		/huge$/
    6		/huge/
    -6		/ial$/
    6		/ibil/
    6		/ibili/
    -6		/ibirm/
    6		/ible$/
    6		/ibs$/
    6	chest_breath:1	/ibs/
    6		/ic$/
    -6		/ica/
    6		/idn/
    6	weakness:-26	/ido/
    -6		/ienc/
    -6		/ienci/
    6		/ienta/
    6	sharp_pain:-2	/iento/
    -6	tingling:2	/ies/
    -6		/iffe/
    -6		/iffer/
    6		/ighth/
    6		/igue$/
    -6		/immi/
    -6		/immin/
    6		/impro/
    6		/ina/
    6		/inded/
    -6		/indl/
    -6		/indly/
    6		/ious$/
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
    -6	sharp_pain:10	/ja$/
    -6		/jai$/
    -6		/jai/
    -6		/job$/
    -6		/job/
    6		/jok/
    6		/just$/
    -6		/ked$/
    -6	history_injury:32	/ked/
    6		/keep$/
    6		/keeps/
    -6		/kindl/
    6		/kles$/
    6		/kles/
    6		/lab/
    6		/lan$/
    6	weakness:-8	/last/
    6		/lati/
    6		/lave/
    6		/ldi/
    6	sharp_pain:79	/lect/
    6	sharp_pain:7	/lectr/
    -6		/lems$/
    -6		/lems/
    -6		/lente/
    -6		/lept$/
    -6		/lept/
    6		/lerg/
    6		/lergi/
    -6		/lesti/
    6		/lets$/
    6		/lets/
    6		/level/
    6		/lien/
    6		/lind/
    6	tingling:5 bladder_bowel:-5	/ling/
    6		/liz/
    -6		/lke/
    -6		/llam/
    6		/llerg/
    6		/lleva/
    -6		/lone$/
    -6		/lone/
    -6		/long/
    6		/loo$/
    6	weakness:8	/lop/
    -6	tingling:2	/los$/
    6	sharp_pain:-5 radiating_pain:-4	/los/
    6	chest_breath:36	/lun/
    -6		/mad/
    -6		/made$/
    -6		/made/
    6	persistent_beyond_72h:2 history_injury:3	/mana/
    -6		/mbin/
    -6	worsening:39	/mbing/
    6		/mbra/
    6		/meb/
    6		/mebo/
    6		/mebod/
    -6		/mee/
    -6		/meet/
    -6		/meeti/
    -6		/menta/
    6		/menti/
    -6		/mess/
    -6		/mia/
    -6		/mien/
    -6		/miga/
    6		/mina/
    -6		/mment/
    -6		/mmi/
    -6		/mmin/
    -6		/mming/
    -6		/mole/
    -6		/moles/
    -6		/moli/
    -6		/molid/
    -6		/most$/
    6	emergency:43	/mout/
    6	emergency:13	/mouth/
    -6		/mov/
    6		/mpa/
    6		/mper/
    6		/mpin/
    6		/mping/
    -6		/mpl/
    -6	persistent_beyond_72h:39	/mpr/
    6		/mprov/
    6		/muchi/
    -6		/muscl/
    6		/nae/
    -6		/nager/
    6		/nal$/
    6		/nalg/
    6		/nalga/
    -6		/nas/
    6		/nbe/
    6		/nbea/
    6		/nbear/
    6		/ndar$/
    -6		/ndly$/
    -6		/ndly/
    6		/nec/
    6		/nent/
    -6		/nerg/
    -6		/net/
    -6		/nfe/
    6	saddle_numbness:-4	/nge/
    6		/ngert/
    6		/ngre/
    -6		/nic/
    -6		/nishe/
    -6		/nke$/
    6		/nner$/
    -6		/none/
    6		/noon$/
    6		/noon/
    6		/nor/
    6		/nothe/
    -6		/notif/
    6		/nsibi/
    -6		/ntere/
    6	history_injury:26	/ntio/
    6		/ntion/
    -6		/nue/
    -6		/nyw/
    6		/nza$/
    6		/obab/
    6		/obabl/
    6		/obi/
    -6		/oci/
    6		/oiled/
    6		/oja/
    6	weakness:-41 persistent_beyond_72h:51	/ole/
    -6		/oles/
    6		/omeb/
    6		/omebo/
    6		/ometr/
    -6		/ong$/
    6	severe_bruising:14 self_harm:18	/ook/
    -6		/ooser/
    -6		/ootb/
    -6		/ootba/
    6		/opo/
    6		/opor/
    6		/oport/
    6		/oqui/
    6		/oquit/
    6		/orar/
    6		/ordo$/
    6		/ordo/
    -6		/orked/
    -6		/ormi$/
    -6	weakness:9	/orn/
    -6		/orreo/
    -6		/oser$/
    -6		/oser/
    6	tingling:39	/osq/
    6	tingling:30	/osqu/
    6	tingling:45	/osqui/
    -6		/otb/
    -6		/otba/
    -6		/otbal/
    -6		/ote/
    -6		/oti/
    -6		/otif/
    -6		/otifi/
    6		/oto/
    6		/otra$/
    6		/otra/
    6	emergency:4	/outh$/
    6	emergency:14	/outh/
    -6		/oved/
    6		/overa/
    -6		/owl/
    6		/pack$/
    6		/pad$/
    6	sharp_pain:9 weakness:-22	/pal/
    -6		/pald/
    -6		/palda/
    6		/palm/
    -6		/pani/
    6		/panto/
    6		/para/
    6		/pasa$/
    -6		/pci/
    -6		/pcio/
    -6		/pcion/
    -6		/pend/
    -6		/perab/
    -6		/pia/
    6		/pid/
    6	weakness:3 tingling:-10 chest_breath:7	/ping/
    -6		/pist$/
    -6		/pist/
    -6		/plan/
    -6		/play/
    6	severe_headache:7	/plo/
    -6		/ply$/
    -6		/pon/
    6	bladder_bowel:30	/poo/
    6		/poq/
    6		/poqu/
    6		/poqui/
    -6		/quede/
    6	tingling:19	/quill/
    -6		/quis/
    -6		/quite/
    -6		/quiz/
    -6		/quiza/
    6		/ract/
    -6		/radi/
    6		/ragg/
    6		/raggi/
    -6		/raia$/
    -6		/raia/
    6	weakness:48	/rais/
    6		/rall$/
    -6		/rapis/
    -6		/raron/
    6		/rawl/
    -6	persistent_beyond_72h:-12	/rda/
    -6		/recio/
    6		/reep/
    6		/refu/
    -6		/rela/
    -6		/resen/
    6		/rgic$/
    6		/rgic/
    -6		/ribi/
    -6		/ribir/
    6	chest_breath:2	/ribs$/
    6	chest_breath:17	/ribs/
    6	numbness:-6	/rick/
    -6		/rido$/
    6	sharp_pain:34	/rient/
    6		/rmeci/
    -6		/rmi$/
    6	radiating_pain:10 weakness:13	/rna/
    -6		/rnes/
    6		/rob/
    6		/robab/
    6		/rop$/
    6		/roppi/
    -6		/roub/
    -6		/roubl/
    6		/rras/
    -6		/rreo/
    6	sharp_pain:4	/rrien/
    6		/rry/
    6		/rsi/
    6		/rtes$/
    6		/rtes/
    6		/rtip/
    6		/rug/
    -6		/run$/
    -6		/rwa/
    6	weakness:42	/rza/
    6		/said$/
    6		/said/
    -6		/saje/
    6		/says$/
    6		/says/
    -6		/scl/
    -6		/scle/
    -6		/sea$/
    6	faint_dizzy:20	/sed$/
    6		/sele/
    6		/seles/
    -6		/senti/
    -6		/servi/
    6	weakness:-25 pregnancy_symptom:11	/ses/
    -6		/set/
    6	pregnancy_symptom:1	/she$/
    6		/sibi/
    6		/sibil/
    6		/sigue/
    6		/sim/
    6	pregnancy_symptom:11	/sinc/
    6	pregnancy_symptom:2	/since/
    -6	worsening:8	/sing$/
    6		/sio/
    -6		/siz/
    -6		/size/
    -6	numbness:50 tingling:4	/sle/
    -6		/slep/
    -6		/slept/
    6		/smi/
    6		/someb/
    6		/sop/
    6		/sopo/
    6		/sopor/
    -6		/sort$/
    -6		/spal/
    -6		/spald/
    -6		/sper$/
    6	tingling:42	/squil/
    -6		/sse/
    -6		/ssed$/
    -6		/ssed/
    -6		/ssue/
    -6		/sta$/
    6		/sters/
    6		/stes/
    6		/stesi/
    6		/sthe/
    6		/sting/
    -6		/strok/
    -6		/stuvo/
    6		/sty$/
    6		/sty/
    -6		/subs/
    -6		/surv/
    -6		/sus/
    -6	numbness:27	/tact/
    -6		/tak/
    -6		/talk/
    6		/tant/
    -6		/tar$/
    6		/tarm/
    6		/tarme/
    -6		/telli/
    6	fever:54	/temp/
    6	worsening:27	/tens/
    -6		/teres/
    6		/tesc/
    6		/tesco/
    6		/tesi/
    6	numbness:1	/tesia/
    6		/thea/
    6		/thead/
    -6		/thera/
    -6		/thes/
    -6		/these/
    -6		/tific/
    6	numbness:-4	/tim/
    6		/tise/
    6		/tised/
    6		/ton$/
    -6		/top$/
    -6		/tor$/
    -6		/towe/
    -6		/towel/
    -6		/trace/
    -6		/traia/
    -6		/trok/
    -6		/troke/
    -6		/troub/
    -6		/tse/
    -6		/tsel/
    -6		/tself/
    6		/tum/
    -6		/tuv/
    6		/type$/
    6		/type/
    -6		/ua$/
    -6		/ubs/
    6		/uch$/
    6		/ucha$/
    6		/uchis/
    6	weakness:115	/uckl/
    -6		/udo$/
    6	severe_headache:48	/ueca$/
    6	severe_headache:52	/ueca/
    -6		/ueda/
    -6		/ueden/
    -6		/uen$/
    6		/uerte/
    6		/uge$/
    6		/uge/
    6		/ught$/
    6	tingling:18	/uill/
    6		/uita/
    -6		/uite/
    -6		/uiz/
    -6		/uiza$/
    -6		/uiza/
    -6		/uje/
    -6		/ular/
    6	numbness:-31	/ull$/
    -6		/ull/
    -6		/ully$/
    -6		/ully/
    6		/umba/
    6	numbness:-7	/una$/
    6		/unb/
    6		/unbe/
    6		/unbea/
    6		/unch/
    6		/uni/
    -6		/upa/
    -6	numbness:51	/urm/
    -6		/urmi/
    6	emergency:39	/urr/
    -6		/urv/
    6	numbness:7	/us$/
    -6		/uscl/
    -6		/uscle/
    6		/usel/
    6		/usele/
    6		/ust$/
    6	tingling:120	/uzz/
    -6		/vell/
    6		/veral/
    6		/vida$/
    6		/vida/
    6		/viera/
    6	numbness:20	/wake$/
    -6		/walke/
    6	weakness:59	/weak$/
    6	persistent_beyond_72h:34	/week$/
    6		/whene/
    -6		/wimmi/
    6		/winde/
    6	saddle_numbness:32	/wipe$/
    -6		/wond/
    -6		/wonde/
    6		/writ/
    6	severe_headache:12	/xplo/
    -6		/yed$/
    -6		/yed/
    6		/yours/
    6		/ype$/
    6		/ype/
    6		/zada/
    -6		/zed$/
    -6		/zed/
    -6		/zine/
    -6		/zines/
    -6		/zzine/
    6		: & .
    -6		: & [en682]
    -6		: & [es182]
    -6		<be> <day> ,
    -6		<be> <the> <person>
    6		<be> <the> dolor
    -6		<be> as
    6		<be> at
    -6		<be> happy
    6		<be> hurting today
    -6		<be> imagining
    -6		<be> imagining it
    -6		<be> peor que
    6	weakness:8	<be> que
    6		<be> really
    -6		<be> shooting
    6	severe_headache:39	<be> sick
    -6		<be> so
    6		<be> thinking
    -6		<be> tingling
    6		<be> urgente
    -6		<be> way out
    -6		<be> worse than
    6	pregnancy_symptom:11 saddle_numbness:-6	<be> ~ <be>
    6		<be> ~ about
    6		<be> ~ again
    6		<be> ~ as
    6	emergency:29	<be> ~ boca
    -6		<be> ~ dormida
    6		<be> ~ ending
    6		<be> ~ glademoji
    -6		<be> ~ here
    6	severe_headache:11 faint_dizzy:2 allergic_reaction:9 emergency:32	<be> ~ i
    6		<be> ~ if
    6		<be> ~ massage
    -6		<be> ~ mensaje
    -6		<be> ~ needles
    6		<be> ~ nice
    -6		<be> ~ numb
    -6		<be> ~ paso
    -6		<be> ~ pero
    -6		<be> ~ quito
    6		<be> ~ sharp
    -6		<be> ~ thanks
    -6		<be> ~ tingling
    6		<be> ~ tonight
    -6		<be> ~ will
    6	numbness:19	<become> to sleep
    6		<become> up from
    -6		<become> ~ .
    6		<become> ~ out
    -6		<become> ~ time
    6		<become> ~ tingling
    -6		<become> ~ tomorrow
    -6		<become> ~ walk
    -6		<count> <part> and
    -6		<count> <the>
    6		<count> bit
    -6		<count> with
    -6		<count> ~ <become>
    -6		<count> ~ <person>
    -6	sharp_pain:2 weakness:31 numbness:-23 persistent_beyond_72h:10	<count> ~ <the>
    -6		<count> ~ about
    -6		<count> ~ in
    -6		<count> ~ so
    6		<count> ~ sore
    6		<day> , now
    6		<day> before
    6		<feel> <the> thing
    6		<feel> anything
    -6		<feel> in <my>
    6		<feel> weak
    -6		<feel> well
    6		<feel> ~ <be>
    6		<feel> ~ and
    -6		<feel> ~ bit
    -6		<feel> ~ session
    6		<feel> ~ well
    -6		<have> <become> <the>
    6		<have> lost
    -6		<have> pins
    -6		<have> pins and
    -6		<have> stabbing
    -6		<have> stabbing pain
    -6		<have> to <become>
    -6		<have> ~ <day>
    6		<have> ~ able
    -6	sharp_pain:13	<have> ~ and
    6		<have> ~ before
    -6		<have> ~ no
    -6		<have> ~ numb
    -6		<have> ~ numbness
    6		<have> ~ out
    -6		<my> <part> <the>
    -6		<my> <part> does
    6		<my> <part> so
    6		<my> <person> ,
    -6		<my> and
    -6		<my> breast
    6		<my> duele
    6		<my> falta
    6		<my> falta <the>
    6		<my> grip
    6	emergency:14	<my> in
    -6		<my> puedo
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
    -6	sharp_pain:20 chest_breath:12	<my> ~ i
    6	numbness:7	<my> ~ it
    -6		<my> ~ mine
    6		<my> ~ muchisimo
    6		<my> ~ mucho
    -6		<my> ~ never
    -6		<my> ~ of
    6		<my> ~ properly
    6		<my> ~ so
    6		<my> ~ tight
    6		<my> ~ twice
    6	faint_dizzy:51	<my> ~ y
    6	weakness:-36 numbness:7	<part> . no
    -6		<part> <the> size
    6		<part> como
    6		<part> dormido
    -6		<part> from
    6		<part> in <my>
    6	weakness:168	<part> just
    6		<part> since
    6		<part> ~ about
    6		<part> ~ bit
    -6		<part> ~ but
    -6		<part> ~ hace
    6		<part> ~ if
    -6		<part> ~ longer
    6		<part> ~ looser
    -6		<part> ~ normal
    6	numbness:1	<part> ~ sleep
    6	weakness:36	<part> ~ under
    6		<part> ~ well
    6		<part> ~ where
    -6		<part> ~ would
    -6		<part> ~ ya
    -6		<person> <be> <the>
    -6		<person> ~ <keep>
    -6		<person> ~ can
    6		<person> ~ if
    6		<person> ~ out
    6		<person> ~ she
    6		<side> <part> <feel>
    -6		<side> <part> hurts
    -6		<side> as rain
    -6		<side> over <the>
    6		<side> ~ <feel>
    6	tingling:28	<side> ~ <side>
    -6		<side> ~ ?
    6		<side> ~ fine
    -6	tingling:63	<side> ~ i
    -6		<side> ~ rain
    6		<the> # rd
    6		<the> <be> <side>
    6		<the> <day> before
    6		<the> <part> como
    6		<the> <part> dormido
    -6		<the> <part> pain
    6		<the> <part> que
    6		<the> <side> .
    -6		<the> baby
    6		<the> balm
    6		<the> bano
    6		<the> bathroom
    6		<the> better
    6		<the> bit ,
    -6		<the> bit worse
    6	emergency:21	<the> boca
    -6		<the> brought
    -6		<the> brought <my>
    -6		<the> chance
    -6		<the> check
    -6		<the> cita
    6		<the> dinner
    6		<the> dinner plate
    6		<the> dolor de
    6		<the> floor
    6		<the> good
    -6		<the> lista
    6		<the> loo
    -6		<the> lot
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
    -6		<the> viernes
    -6		<the> walk
    -6		<the> whisper
    -6		<the> ~ <person>
    6		<the> ~ abajo
    -6		<the> ~ ache
    -6		<the> ~ after
    -6		<the> ~ as
    -6		<the> ~ at
    6		<the> ~ bed
    -6		<the> ~ better
    -6		<the> ~ brought
    6		<the> ~ can
    -6	weakness:-15	<the> ~ de
    6		<the> ~ derecho
    6		<the> ~ hace
    -6		<the> ~ he
    -6		<the> ~ home
    -6		<the> ~ hora
    6		<the> ~ l5
    -6		<the> ~ mejor
    6		<the> ~ numbness
    -6	numbness:12 self_harm:22	<the> ~ on
    -6		<the> ~ otheremoji
    6		<the> ~ pack
    -6		<the> ~ para
    -6		<the> ~ pero
    6		<the> ~ plate
    6		<the> ~ pressed
    6		<the> ~ quita
    6		<the> ~ rd
    -6		<the> ~ round
    6		<the> ~ say
    -6		<the> ~ tender
    -6		<the> ~ traia
    -6		<the> ~ woke
    -6		<the> ~ x
    -6		<the> ~ yesterday
    6		<time> <the>
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
    6		? yes
    6		? ~ <side>
    6		? ~ ?
    6		? ~ i
    6	sharp_pain:-19 radiating_pain:-25 weakness:-20 numbness:-1 tingling:-16 history_disc:-29 history_injury:-28 pregnancy_symptom:-9 bladder_bowel:-32 saddle_numbness:-28 fever:-9 severe_headache:-10 faint_dizzy:-22 allergic_reaction:-12 severe_bruising:-39 emergency:-18	[en1002]
    6		[en1002] & [en15]
    -6		[en1002] & [en181]
    -6		[en1002] & [en199]
    -6		[en1002] & [en653]
    -6		[en1002] & [es49]
    6		[en1007] & [en311]
    -6		[en1013] & [en1002]
    6		[en1014] & [es29]
    -6		[en1014] & [es975]
    6		[en1017]
    -6		[en1018] & [en218]
    -6		[en1018] & [en266]
    -6		[en1018] & [en522]
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
    -6		[en1020] & [en250]
    6		[en1020] & [en252]
    -6		[en1020] & [en394]
    -6		[en1020] & [en474]
    -6		[en1020] & [en490]
    6		[en1020] & [en551]
    -6		[en1020] & [en58]
    -6		[en1020] & [en853]
    6		[en1020] & shin
    6		[en106] & [en1020]
    6		[en106] & [en148]
    6		[en106] & [en159]
    -6		[en106] & [en474]
    -6		[en106] & [en874]
    6		[en116]
    -6		[en116] & [en234]
    6		[en118] & ,
    -6		[en118] & [es870]
    -6	persistent_beyond_72h:25	[en11] & #
    -6		[en11] & [en311]
    -6	sharp_pain:-35 emergency:25	[en11] & [en362]
    -6		[en11] & [en461]
    -6		[en11] & [en709]
    -6	allergic_reaction:14	[en11] & [en805]
    -6		[en11] & [en938]
    6		[en11] & loo
    6		[en11] & rd
    6		[en11] & tingling
    -6		[en121] & [en1018]
    -6		[en121] & [en28]
    -6		[en121] & [en490]
    6		[en121] & [en60]
    -6		[en121] & [en874]
    6		[en121] & [en966]
    6		[en121] & [es182]
    -6		[en124] & [en746]
    -6		[en124] & [en805]
    -6		[en124] & [en874]
    6		[en127] & [en746]
    6		[en12] & [en533]
    -6		[en12] & [en650]
    6		[en12] & pee
    6		[en138] & ,
    6		[en138] & [en148]
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
    -6	emergency:29	[en170] & [en60]
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
    -6		[en19] & [en709]
    6		[en19] & [en79]
    6		[en19] & [en810]
    -6		[en19] & soreness
    6		[en202] & [en1002]
    -6		[en202] & [en20]
    -6		[en202] & [en853]
    6		[en202] & [en874]
    6		[en20] & [en185]
    6		[en20] & [en239]
    -6		[en20] & [en461]
    -6		[en20] & [en682]
    -6		[en20] & [en84]
    6		[en20] & [en93]
    -6		[en20] & [en967]
    -6		[en20] & wednesday
    -6		[en212] & [en474]
    6		[en215] & ,
    -6		[en215] & [en810]
    -6		[en215] & [en874]
    -6		[en218] & [en474]
    -6	self_harm:1	[en21]
    6		[en21] & [en362]
    6	self_harm:36	[en234] & [en1020]
    -6		[en234] & [en218]
    6	weakness:28	[en234] & [en37]
    -6		[en234] & [en380]
    -6		[en234] & [en807]
    -6		[en234] & [en890]
    -6		[en234] & ache
    -6		[en234] & twinge
    -6		[en239] & [en1020]
    -6		[en239] & soreness
    6		[en244]
    6		[en244] & #
    -6		[en250] & [en12]
    6		[en250] & [en138]
    -6		[en250] & [en170]
    6		[en250] & [en468]
    6		[en250] & [en633]
    -6		[en250] & [en853]
    -6		[en251] & .
    6	saddle_numbness:65	[en251] & [en333]
    -6		[en251] & [en506]
    6		[en251] & [en698]
    6	radiating_pain:44	[en251] & [en746]
    -6		[en251] & [en957]
    6		[en251] & pinky
    -6		[en252] & [en121]
    -6		[en28] & .
    -6		[en28] & [en11]
    6		[en28] & [en141]
    -6		[en28] & [en181]
    6		[en28] & [en362]
    -6		[en28] & [en989]
    -6		[en295]
    -6		[en298] & [en234]
    6		[en298] & [en468]
    -6		[en309] & [en522]
    -6		[en309] & [en63]
    6		[en309] & [en746]
    -6		[en309] & [en869]
    -6		[en317] & [en11]
    -6		[en317] & [en869]
    6		[en333] & [en490]
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
    6		[en378] & [en141]
    6		[en378] & [en148]
    -6		[en378] & [en468]
    6	numbness:42	[en378] & [en613]
    -6		[en378] & [en84]
    6		[en378] & [en874]
    -6		[en37] & [en28]
    6		[en37] & [en468]
    -6		[en37] & [en762]
    6	weakness:10	[en37] & [en874]
    -6		[en37] & [en957]
    6	persistent_beyond_72h:30	[en380] & [en1020]
    -6		[en380] & [en468]
    6		[en380] & [en949]
    6		[en394] & [en853]
    -6		[en399] & [en20]
    -6		[en39] & [en1002]
    -6		[en39] & [en11]
    -6		[en39] & [en124]
    -6		[en39] & [en362]
    -6		[en3] & [en581]
    -6		[en410] & [en693]
    -6		[en410] & [en980]
    6		[en426] & [en19]
    6		[en426] & [en252]
    -6		[en426] & [en28]
    6		[en426] & [en461]
    6		[en426] & [en581]
    -6		[en426] & [en874]
    6		[en426] & [en991]
    -6		[en42] & [en84]
    6	weakness:55	[en437] & [en1002]
    6		[en439] & [en12]
    -6		[en439] & [en20]
    6		[en439] & [en251]
    -6		[en442] & [en980]
    -6		[en458] & [en869]
    6		[en461] & [en251]
    -6		[en461] & [en490]
    6		[en461] & [en60]
    6		[en461] & [en93]
    -6		[en468] & ,
    6		[en468] & [en123]
    -6		[en468] & [en251]
    6		[en468] & [en362]
    -6		[en468] & [en487]
    6		[en468] & [en490]
    -6		[en468] & [en60]
    6		[en468] & [en613]
    -6		[en468] & [en746]
    -6		[en468] & [en807]
    6		[en468] & [en84]
    6		[en474] & [en1018]
    -6		[en474] & [en20]
    -6	worsening:38	[en474] & [en490]
    6		[en474] & [en602]
    6		[en474] & [en906]
    6		[en474] & [en917]
    6		[en474] & [en966]
    6		[en474] & [en989]
    6		[en474] & urgent
    -6		[en47] & [en869]
    -6		[en490] & :
    6		[en490] & [en149]
    -6		[en490] & [en42]
    -6		[en490] & [en461]
    -6		[en490] & [en549]
    -6		[en493] & [en170]
    -6		[en506] & [en682]
    -6		[en506] & [en869]
    6		[en508] & [en490]
    -6		[en508] & [en650]
    6		[en517]
    -6	numbness:18	[en522] & [en1002]
    6		[en522] & [en213]
    6		[en522] & [en218]
    6		[en522] & [en474]
    6		[en522] & [en490]
    -6		[en533] & ,
    6		[en533] & [en633]
    6		[en549] & [en426]
    6		[en549] & [en60]
    -6		[en551] & [en15]
    -6		[en551] & [en522]
    6		[en554] & [en490]
    -6		[en565] & [en1020]
    6		[en565] & [en85]
    -6		[en567] & ?
    -6		[en567] & [en170]
    -6		[en57]
    6		[en581] & [en581]
    -6		[en581] & [en810]
    -6		[en58] & [en181]
    6		[en58] & [en37]
    6		[en58] & [en677]
    6		[en58] & pee
    6		[en602] & [en1018]
    6		[en602] & [en1020]
    6		[en602] & [en138]
    6		[en602] & [en20]
    6		[en602] & [en213]
    -6		[en602] & [en266]
    -6		[en602] & [en309]
    -6	history_disc:34	[en60] & #
    -6		[en60] & [en101]
    -6	emergency:8	[en60] & [en197]
    -6		[en60] & [en218]
    6		[en60] & tesco
    -6		[en613] & [en37]
    -6		[en613] & [en468]
    -6		[en613] & [en551]
    -6		[en613] & [en810]
    6		[en618] & .
    6	history_injury:14	[en633] & [en1002]
    -6		[en633] & [en148]
    6		[en633] & [en317]
    6		[en633] & [en442]
    6		[en633] & [en698]
    6		[en633] & [en805]
    6		[en633] & [en869]
    -6		[en634] & [en653]
    -6		[en634] & [en807]
    -6		[en634] & [en966]
    -6		[en63] & [en157]
    -6		[en650] & [en143]
    -6		[en650] & [en551]
    6		[en650] & [en602]
    -6		[en650] & [en762]
    -6		[en650] & [en807]
    -6		[en650] & [es182]
    6		[en653] & [en234]
    -6		[en653] & [en42]
    6		[en660] & .
    -6		[en660] & [en252]
    -6		[en660] & [en378]
    6	emergency:15	[en661]
    6		[en661] & [en234]
    -6		[en677] & [en28]
    -6		[en677] & [en362]
    6		[en677] & [en39]
    -6		[en677] & [en551]
    6		[en677] & [en938]
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
    -6		[en698] & [en980]
    6		[en709] & [en170]
    6		[en709] & [en181]
    -6		[en709] & [en468]
    6		[en709] & [en810]
    -6		[en746] & [en12]
    6		[en746] & [en378]
    6		[en746] & [en602]
    6		[en746] & [en90]
    -6		[en762] & [en693]
    6		[en762] & [en762]
    6		[en778] & [en101]
    6		[en778] & [en949]
    6		[en77] & [en1002]
    6	severe_headache:78	[en789] & [en762]
    -6		[en805] & .
    -6		[en805] & [en1020]
    -6		[en805] & [en170]
    -6		[en805] & [en19]
    6		[en805] & [en37]
    -6		[en805] & [en682]
    -6		[en805] & [en874]
    -6		[en807] & [en181]
    6		[en807] & [en251]
    6		[en807] & [en554]
    -6		[en807] & [en709]
    6		[en807] & [en805]
    -6		[en810] & [en212]
    6		[en810] & [en293]
    6		[en810] & [en551]
    6		[en810] & [en679]
    -6		[en810] & [en762]
    6		[en810] & [en84]
    6		[en810] & [en85]
    -6		[en810] & [en869]
    -6		[en810] & [en874]
    6		[en810] & [en938]
    -6		[en810] & [en93]
    6		[en810] & [en986]
    -6		[en810] & easing
    -6		[en821] & [en1020]
    -6		[en845] & .
    -6		[en84] & [en251]
    6		[en84] & [en325]
    -6		[en84] & [en37]
    -6		[en84] & [en474]
    6		[en84] & [en551]
    6		[en84] & [en967]
    6		[en853] & [en362]
    -6		[en853] & [en551]
    -6		[en853] & [en679]
    -6		[en853] & [en807]
    -6		[en853] & [en85]
    -6		[en85] & [en63]
    6		[en869] & [en154]
    6	sharp_pain:-51 radiating_pain:102	[en869] & [en380]
    6		[en869] & [en3]
    6	worsening:32 allergic_reaction:3	[en869] & [en426]
    -6		[en869] & [en633]
    6	fever:60	[en869] & [en989]
    6		[en869] & tingling
    6	chest_breath:38	[en874] & [en124]
    -6		[en874] & [en251]
    6		[en874] & [en63]
    -6		[en874] & [es102]
    6	faint_dizzy:25	[en874] & [es106]
    -6		[en874] & [es342]
    -6		[en874] & [es506]
    -6		[en874] & [es54]
    6	sharp_pain:-3	[en874] & [es55]
    6		[en874] & [es870]
    -6		[en874] & [es879]
    6		[en874] & monday
    6		[en889] & [en60]
    6		[en889] & [en853]
    -6		[en890] & [en522]
    -6		[en890] & [en653]
    -6		[en890] & [en917]
    6		[en890] & [en938]
    -6		[en890] & [en954]
    6		[en890] & [en989]
    -6		[en890] & numbness
    -6		[en906] & [en602]
    -6		[en917] & [en1002]
    -6		[en917] & [en11]
    6		[en917] & [en37]
    6		[en935] & [en468]
    -6		[en935] & [en810]
    6		[en938] & #
    -6		[en938] & .
    6	worsening:49	[en938] & [en20]
    -6		[en938] & [en746]
    -6		[en938] & [en805]
    -6		[en938] & [en810]
    -6		[en93] & [en170]
    -6		[en93] & [en234]
    -6		[en93] & [en633]
    -6		[en93] & [en810]
    -6		[en93] & [en874]
    -6		[en949] & [en1018]
    -6		[en949] & [en181]
    -6		[en949] & [en251]
    6		[en949] & [en551]
    -6		[en949] & [en58]
    -6		[en951]
    -6		[en954] & [en650]
    -6		[en957] & [en28]
    -6		[en965]
    6		[en966] & [en1013]
    -6		[en966] & [en116]
    6		[en966] & [en21]
    -6	self_harm:14	[en966] & [en234]
    -6		[en966] & [en39]
    -6		[en966] & [en442]
    -6		[en966] & [en650]
    6		[en966] & [en845]
    -6		[en966] & [en84]
    -6		[en966] & [en889]
    6		[en966] & [en917]
    6		[en966] & [en954]
    6		[en966] & winded
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
    -6		[en989] & [en634]
    6		[en997] & [en1020]
    -6		[en997] & [en28]
    -6		[en997] & [en810]
    6		[en997] & [en890]
    6		[en999] & [en266]
    -6		[es1018]
    -6		[es106] & [en118]
    6		[es106] & [es14]
    6	tingling:2	[es106] & [es174]
    -6		[es106] & [es182]
    6	sharp_pain:3	[es106] & [es1]
    6		[es106] & [es446]
    6		[es113]
    -6		[es127] & [es54]
    6		[es134]
    6		[es134] & [es13]
    -6		[es13] & [es375]
    -6		[es13] & [es54]
    6	sharp_pain:-4 worsening:31	[es13] & [es982]
    6		[es14] & [es318]
    -6		[es17] & [es2]
    -6		[es182] & [en124]
    6		[es182] & [en397]
    6	weakness:1	[es182] & [en474]
    6	weakness:50	[es182] & [en60]
    6		[es182] & [en709]
    6		[es182] & [en966]
    6		[es182] & [es758]
    -6		[es182] & [es790]
    -6		[es182] & [es886]
    -6		[es182] & hives
    -6		[es182] & numbness
    -6		[es189] & [en874]
    6		[es1] & [es1003]
    6	sharp_pain:-3 weakness:17	[es1] & [es182]
    6		[es1] & [es694]
    -6		[es1] & [es870]
    -6		[es1] & [es975]
    6		[es214] & [es13]
    -6		[es214] & [es182]
    6		[es214] & [es26]
    -6		[es214] & [es502]
    -6		[es214] & [es854]
    -6		[es214] & [es90]
    6		[es218] & ,
    6		[es251] & [es214]
    -6		[es254] & ,
    6		[es254] & [es950]
    6		[es255]
    6		[es26] & [es342]
    6		[es29] & #
    6		[es29] & [en118]
    6		[es29] & [es26]
    -6		[es29] & adolorida
    -6		[es2] & [es502]
    -6		[es2] & [es509]
    -6		[es2] & [es894]
    -6		[es2] & [es951]
    6		[es318]
    6		[es342] & [es1023]
    -6		[es342] & [es102]
    -6		[es342] & [es13]
    -6		[es342] & [es699]
    -6		[es362] & [en874]
    6		[es362] & [es1]
    -6		[es362] & [es26]
    6		[es375] & [es2]
    -6		[es375] & [es54]
    -6		[es427] & ,
    -6		[es42] & [es982]
    -6	radiating_pain:-1 weakness:-5	[es438]
    6		[es438] & [es459]
    6	bladder_bowel:3	[es438] & [es518]
    6		[es438] & [es742]
    -6	weakness:55	[es446]
    6		[es459] & .
    -6		[es459] & [es13]
    6		[es470] & [es234]
    -6		[es486] & [es182]
    6		[es49] & [es998]
    6		[es502] & [es950]
    6		[es503] & [es950]
    -6		[es506]
    -6		[es509] & ,
    -6		[es509] & [es950]
    -6		[es518] & [es2]
    6		[es518] & [es742]
    -6		[es518] & [es895]
    6		[es54] & [es14]
    6		[es54] & [es15]
    -6		[es54] & [es198]
    -6	radiating_pain:8	[es54] & [es982]
    -6		[es54] & traia
    6		[es55] & .
    6		[es55] & [es182]
    6		[es55] & [es234]
    6		[es638] & [es1]
    -6		[es694] & [es26]
    -6		[es694] & [es375]
    6		[es694] & [es459]
    -6		[es694] & [es54]
    -6		[es699] & [es214]
    -6		[es699] & [es694]
    -6		[es758]
    6		[es79] & [es13]
    6		[es830]
    -6		[es847] & ,
    6		[es854] & [es174]
    -6		[es854] & [es362]
    -6		[es854] & [es54]
    -6		[es870] & .
    6		[es870] & [es13]
    -6		[es870] & [es44]
    6		[es870] & [es699]
    -6		[es887] & :
    6		[es887] & [es214]
    -6		[es887] & [es234]
    -6		[es950] & [en118]
    -6		[es950] & [en218]
    -6		[es950] & [es887]
    -6		[es966] & [es26]
    6	sharp_pain:-47 radiating_pain:-13 numbness:-28 tingling:-10 worsening:20 history_disc:-21 history_injury:-68 osteoporosis:-67 saddle_numbness:-82 chest_breath:-25 calf_swelling:-25 severe_headache:-35 faint_dizzy:-62 severe_bruising:-37 self_harm:-53	[es982]
    -6		[es982] & [es17]
    6		[es982] & [es362]
    -6		[es982] & [es486]
    -6		[es982] & [es503]
    -6		[es982] & [es702]
    6	sharp_pain:22	[es998] & ,
    -6		[es998] & [es182]
    6		[es998] & [es26]
    6		[es998] & [es878]
    -6		[es998] & [es975]
    -6		[es998] & adolorida
    -6		a baby
    6		a dinner
    -6		a que
    -6		a whisper
    6	saddle_numbness:7	abajo
    6		about ~ or
    6		abrir
    6		abrir <the>
    6		accident ~ ,
    -6		ache & [en11]
    6		ache & [en890]
    -6		ache ,
    6		ache <have>
    6		across
    6		adormecimiento & [es694]
    6		after the
    -6		after ~ session
    -6		agudo & :
    -6		agudo & [es182]
    -6		agudo :
    6		ahora ~ <the>
    6		allergic
    -6		alone
    6		along ~ <part>
    -6		alto
    -6		am a
    -6		and <have> not
    -6		and all
    6		and could
    6		and could not
    6		and had
    -6		and i can
    6		and it hurts
    -6		and not <the>
    -6		and ~ <count>
    6		and ~ <time>
    -6		and ~ down
    -6		and ~ normal
    6		and ~ out
    6		and ~ will
    6		another
    -6		antes de
    -6		antes de ir
    -6		antes ~ ir
    6		apart ~ <part>
    -6		are pins
    6		are tingling
    -6		are you
    -6		around <the> <part>
    -6		as rain
    -6		as ~ nothing
    6		as ~ on
    6		asap ~ <be>
    -6		at ~ on
    6		baby
    6		baja ~ <part>
    6		baja ~ <the>
    6		bano
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
    6		bike ~ before
    -6		bit heavy
    -6		bit stiff
    -6		bit ~ <become>
    -6		bit ~ today
    6		blister
    6		boca
    -6		boss
    6		both arms
    -6		bothered
    -6		brought
    -6		bruise & [en11]
    -6		bruise & [en19]
    -6		bruise ~ <part>
    6	fever:177	burning up
    6		but <part>
    6		but this
    -6		but ~ fine
    6		but ~ in
    6		but ~ no
    6		but ~ of
    6		by <the>
    6		by the
    6		by ~ i
    6		calf & [en762]
    6		calf is
    -6		call
    -6		call <the>
    6		call me
    -6		calm
    6		came off
    -6		came to
    -6		came ~ in
    6		can barely
    -6		can i <become>
    -6		can not decide
    6		can not pee
    -6		can ~ again
    -6		can ~ decide
    -6		can ~ now
    -6		can ~ over
    6		can ~ pee
    -6	weakness:16	can ~ up
    6	faint_dizzy:3	casi <my>
    -6		casi <the>
    6	faint_dizzy:8	casi me
    6		cerrar
    6		cerrar <the>
    6		cerrar <the> <part>
    6		cerrar ~ <part>
    -6		chance
    -6		chevere
    -6		chuffed & [en12]
    -6		chuffed & [en333]
    -6		chuffed to
    -6		chuffed to bits
    -6		chuffed ~ bits
    -6		cita
    6		cleared ~ <the>
    6		cold ~ <part>
    -6		come in
    -6		comfortable
    -6		con ~ <be>
    6		con ~ dolor
    -6		con ~ que
    -6		could ~ ,
    6		could ~ <person>
    6		cramping
    -6		creo
    6		dad
    6		dan ~ <part>
    -6		dandy
    -6		danke
    6		darme cuenta
    -6		darme de
    -6		darme de baja
    -6		darme ~ baja
    6		days now
    6		de # meses
    -6		de <part>
    -6		de <the> lista
    -6		de aire
    -6		de lo
    -6		de ~ desde
    -6		de ~ lista
    6		de ~ y
    -6		dead ~ <be>
    -6		dead ~ to
    -6		decide
    6		deja
    -6		despues ~ <the>
    -6		dia <be>
    -6		dia ~ ,
    6	persistent_beyond_72h:38	dias
    6		dice que
    -6		did
    -6	history_injury:34	did not
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
    -6		dolor agudo :
    6		dolor ~ por
    -6		dormi
    6		dormido
    -6		dormido ~ <the>
    6	radiating_pain:37 worsening:-20 saddle_numbness:7	down
    6	saddle_numbness:126	down there
    6	radiating_pain:74 weakness:-39	down ~ <part>
    6		down ~ <side>
    -6		drinking
    6		drop
    6		dropping
    6	worsening:30	duele mas
    -6		duele ~ ayer
    -6		duelen & [es14]
    -6		duelen las
    -6		during <the>
    -6		during the
    6		eight
    6	sharp_pain:13 weakness:-15 worsening:-35 history_injury:-9 severe_bruising:-1 self_harm:-4	en <the>
    6		es urgente
    -6		escribirme
    -6		espalda
    -6		estoy bien
    -6		estuvo
    6		every
    6		every ~ i
    6		except ~ <be>
    -6		factura
    6		fainted & [en11]
    6		falta <the>
    6		falta <the> aire
    -6		falta de
    -6		falta de aire
    6		falta el
    -6		feel good
    -6	numbness:34 saddle_numbness:22	feeling
    6		feeling really
    6		feels tight
    -6		fell
    6		felt nothing
    6		fiebre & [es950]
    -6		fiebre ~ no
    6		fine ~ bit
    6		fingers
    -6		fingertips & ,
    -6		football
    6		for <be>
    6		for being
    -6		for the
    -6		for ~ to
    -6		found ~ <be>
    -6		free ~ <the>
    -6		from ~ <time>
    6		fuerte ~ <the>
    -6		full ~ in
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
    -6		grip s
    -6		grip ~ ,
    -6		hago ~ <part>
    6		happened before
    -6		hard to
    -6		hardly ~ it
    -6		has numb
    6		hasta la
    -6		have got
    -6		have in
    6		have to
    -6		he did
    -6		he did not
    -6		he ~ it
    6	severe_headache:23	headache ~ i
    6		heat pack
    -6		heavy ~ <the>
    -6		helped
    -6		here
    -6		hi ~ <side>
    6		hives & [en1020]
    6		hives & [en251]
    6		hope
    -6		hora ~ <the>
    6		hormigueo & [es459]
    6		hormigueo ~ debilidad
    6		hot ~ <side>
    6		hot ~ cold
    6		hour it
    -6		house
    -6		how ~ <time>
    -6		hoy ~ mas
    6		huge
    -6		hurts ~ than
    -6		hurts ~ today
    -6		i <be> <count>
    6		i <become> home
    6		i <have> <have>
    -6		i call if
    -6		i came to
    -6		i come
    6		i get
    -6		i leave
    -6		i lie
    6		i need <the>
    6		i passed out
    6		i slept
    6		i walk
    -6		i went
    6		i wet
    6		i wipe
    6		i worry
    6		i would rather
    -6		i ~ <count>
    -6		i ~ <feel>
    -6		i ~ <my>
    -6		i ~ ?
    6		i ~ baby
    6		i ~ bit
    -6		i ~ full
    6		i ~ hurts
    -6		i ~ next
    -6		i ~ now
    -6		i ~ numb
    6		i ~ ok
    -6	history_injury:11	i ~ on
    -6		i ~ otherwise
    6		i ~ put
    6		i ~ rather
    -6		i ~ really
    6		i ~ sick
    6		i ~ stop
    -6		i ~ thanks
    6		i ~ things
    -6		i ~ today
    6		i ~ up
    6		i ~ wake
    6		i ~ weakness
    6		i ~ winded
    -6		i ~ writing
    -6		if it
    -6		if ~ it
    6		if ~ you
    6		in <side> <part>
    -6		in <the> pain
    -6		in <the> room
    6		in <the> shower
    6		in a
    6		in ~ <side>
    -6		in ~ <time>
    -6		in ~ evening
    -6		in ~ honestly
    6		in ~ shower
    -6		in ~ still
    6		in ~ when
    6	radiating_pain:22	into
    6	sharp_pain:-19 radiating_pain:60	into <my>
    6	sharp_pain:-2 radiating_pain:7	into my
    -6		is as
    -6		is still
    6		is weak
    6		it <be> urgent
    6		it <feel> like
    6		it all
    6		it does
    6		it has
    6		it hurts <the>
    -6		it off
    6		it would <be>
    -6		it ~ .
    6	sharp_pain:2	it ~ <the>
    6		it ~ away
    -6		it ~ bit
    6		it ~ but
    -6		it ~ full
    -6		it ~ numb
    6		it ~ off
    6		it ~ sharp
    6		it ~ so
    6		it ~ urgent
    -6		itself
    -6		jai
    -6		job
    6		just
    6		just <my>
    6		just <the> bit
    -6		just cold
    -6		just found
    -6		just found out
    -6		just ~ to
    6		keep
    6		keeps
    -6		kindly
    6		knife in
    6		knife ~ <my>
    6		know ~ <be>
    6	emergency:1	la boca
    -6		la pierna
    -6		late+/
    6		late+ahi
    6		late+alive
    -6		late+ando
    -6		late+bother
    -6		late+cinco
    -6		late+cita
    -6		late+even
    -6		late+glademoji
    6		late+good
    6		late+gracias
    6		late+hay
    -6		late+he
    6		late+honestly
    6		late+kids
    -6		late+le
    -6		late+life
    -6		late+llegue
    -6		late+massage
    -6		late+mate
    -6		late+menos
    -6		late+mucho
    -6		late+next
    6		late+nope
    -6		late+nothing
    6		late+ok
    6		late+otra
    -6		late+phone
    -6		late+queda
    -6		late+rash
    6		late+ribs
    6		late+sharp
    6		late+six
    -6		late+sleeping
    -6		late+spot
    6		late+ten
    -6		late+texts
    6		late+think
    -6		late+time
    6		late+vez
    -6		late+weeks
    6		late+went
    -6		late+whisper
    -6		late+work
    6		late+yet
    -6		le ~ que
    -6		leave <my>
    6		less
    6		less ~ <be>
    6		lift the
    6		lightheaded
    -6		like <the> baby
    6	sharp_pain:3	like a
    -6		like i
    -6		like the
    -6		like they
    6		like this
    -6		like ~ baby
    -6		like ~ by
    6		like ~ it
    6		llame <the> #
    6		llame al
    6		llame ~ #
    6		llamenme & [es950]
    6		llamenme ya
    6		llamenme ~ <be>
    -6		llevo ~ sin
    6		loo
    -6		looser
    -6		lot
    6		lovely ~ ,
    6		lunch
    -6		made
    6		make <the>
    6		make a
    6	worsening:86 persistent_beyond_72h:-38 calf_swelling:1	mas
    6	calf_swelling:6	mas ~ <the>
    -6		mas ~ menos
    -6		massage i
    -6		massage i <have>
    6		massage ~ nice
    -6		mate
    -6		may ~ <the>
    -6		me and
    6	history_injury:7	me duele
    6		me falta
    6		me in
    -6		me puedo
    -6		medio ~ <the>
    -6		molido
    6		more .
    6		more painful
    -6		more than <the>
    -6		more than it
    6		more ~ ,
    6		more ~ <the>
    6		morning after
    -6		morning ~ <time>
    -6		morning ~ last
    6	emergency:4	mouth
    6		muchisimo
    -6		muy bien
    -6		my breast
    -6		my feet
    6		my grip
    6	numbness:18	my heel
    6		my pinky
    -6		needles ~ ,
    6		never happened before
    6		never ~ it
    -6	weakness:11	ni
    6		ni <the>
    6		ni ~ <the>
    -6		ni ~ ni
    6		nights
    -6		no bruises
    6		no improvement
    6		no le
    6		no strength in
    6		no ~ #
    6		no ~ abrir
    -6		no ~ calambritos
    -6		no ~ de
    -6		no ~ falta
    -6		no ~ for
    6		no ~ when
    6		not <be> able
    -6		not complain
    -6		not decide
    6	weakness:4	not do
    6		not even
    6		not get
    6	persistent_beyond_72h:2	not getting
    -6		not great
    6		not move
    6		not pee
    -6		not ~ <have>
    6		not ~ more
    6		not ~ yet
    6		nothing ~ it
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
    6		of ~ <count>
    6		of ~ do
    -6		of ~ in
    -6		of ~ still
    6		of ~ well
    -6		of ~ you
    6		off to
    6		off ~ before
    6		off ~ i
    6		on ,
    6		on <the> stairs
    6		on a
    6		on me
    -6		on ~ bit
    -6		on ~ for
    6		on ~ hurts
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
    -6		only ~ <become>
    -6		only ~ <the>
    -6		only ~ of
    6		only ~ thing
    6		open <the>
    6		open a
    -6		or just cold
    6		or ~ <part>
    -6		or ~ i
    -6		or ~ just
    6		osteoporosis & [en20]
    6		otra
    -6		out of office
    6		out on
    -6		out without
    6	weakness:88	out ~ <my>
    6		out ~ and
    -6		over ~ <my>
    6		overall
    6		pack
    6		pad
    -6		pain ? nope
    6		pain level
    -6		pain ~ <side>
    6		pain ~ from
    6	sharp_pain:-58	pain ~ into
    -6		pain ~ on
    -6		pain ~ today
    -6	worsening:72	pain ~ up
    -6		painful ~ <the>
    6		painful ~ <time>
    6		pains in
    6		pains ~ <part>
    -6		para el
    -6		parking free
    -6		parking ~ <the>
    6		pasa
    6		passed ~ <the>
    6		patch
    6		pen
    6		peor ~ <the>
    6		pero <be>
    -6		pero <the>
    -6		pero ~ y
    6	emergency:12	phone <my>
    -6	tingling:35	pins
    -6		poco adolorida
    -6		poco de dolor
    -6		poco ~ dolor
    -6		poor ~ <be>
    6		poquito
    -6		por ~ ,
    6		pressed ~ <part>
    6		probably
    -6		problems
    -6		pueden
    6		put weight
    6		put weight on
    -6		put ~ on
    6		que <the> primer
    6		que la
    -6		que traia
    6		que ~ primer
    -6		quede
    -6		quiero ~ de
    6		quite a
    -6		quito
    -6		quiza
    -6		rain
    6		rd ~ <the>
    -6		really ~ <be>
    6	chest_breath:18	ribs
    -6		right as
    -6		rough
    -6		s off
    6		s urgent
    6		said
    6		said ~ .
    6		said ~ <be>
    6		same ~ <time>
    6		say ~ <the>
    6		say ~ but
    6		says
    6		says #
    -6		sciatica ~ <have>
    -6		sensation in <my>
    6		sensibilidad
    6		sharp pain in
    6		sharp ~ <time>
    6		she
    6		she <be>
    6		shooting pain in
    6		should i worry
    6		should ~ worry
    6		should ~ you
    6		shoulder has
    6		si , en
    -6	numbness:2	si ~ <part>
    -6		si ~ con
    6		siento hormigueo
    6		siento la
    6		sigue
    6	bladder_bowel:2	sin darme
    6		sin darme cuenta
    -6		sin dolor
    -6		sin hormigueo
    -6		sin ~ ,
    -6		sin ~ <my>
    6		sin ~ cuenta
    6		since
    6		since about
    -6		since my
    6		since ~ table
    -6		slept
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
    -6		soreness <be>
    -6		soreness is
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
    6		stop ~ .
    6		stop ~ <part>
    -6		stroke
    -6		strong as
    6		subir <the>
    -6		sure if it
    -6		swimming
    -6		table ,
    6	self_harm:73	tablets
    -6		tell <the>
    -6		telling
    6		tesco
    6		texting & .
    -6		than ~ ,
    -6		that brought
    6		the ache
    -6		the bad
    6		the bathroom
    6		the floor
    6	allergic_reaction:81	the heat
    6	bladder_bowel:38	the loo
    -6		the lower
    -6		the massage
    6		the minute
    6		the shower
    6		the stairs
    6		the tingling
    6		then i
    -6		therapist
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
    -6		tingling & .
    6		tingling & [en490]
    6		tingling .
    6		tingling <be>
    6		tingling in <side>
    -6		tingling ~ could
    -6		tingling ~ it
    -6		tired ~ ,
    6		to <be>
    6	radiating_pain:16	to <my> <part>
    6		to bother
    6		to bother you
    6		to pee
    6	numbness:13	to sleep
    -6		to worry
    -6		to ~ .
    6		to ~ but
    6		to ~ good
    -6		to ~ now
    6		to ~ numb
    6		to ~ pain
    6		to ~ today
    -6		toda ~ ,
    6		today ,
    6		today ~ <the>
    -6		todo ok
    6		todo ~ ,
    6		toes are
    -6		tonight ~ <be>
    -6		too ~ <part>
    -6		too ~ to
    -6		towel
    -6		trace
    -6		trace of
    -6		traia
    -6		trouble
    6		twice <the>
    6		twice ~ <side>
    6		type
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
    6		up ~ to
    6		useless
    -6		van ~ dias
    -6	weakness:6	very
    -6		very well
    6		vez ~ mas
    6		vida
    -6		vida ~ ni
    6		wake up tomorrow
    6		wake ~ tomorrow
    -6		walk ~ ,
    -6		was a
    6		was lovely
    -6		way out
    6	weakness:78 numbness:-41	weak
    -6		weak at
    6		weakness .
    -6		weather s
    6	persistent_beyond_72h:70	week
    -6		week ,
    -6		week later
    6		went away
    -6		went numb
    -6		when i <side>
    6	saddle_numbness:15	when i wipe
    6	saddle_numbness:36	when ~ wipe
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
    6		winded
    6	saddle_numbness:9	wipe
    -6		with pain
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
    6		worth ~ <the>
    6		y nada
    -6		y no
    6		y ~ como
    6		y ~ que
    -6		ya
    -6		ya ~ <my>
    6		ya ~ urgente
    6		yes ~ tingling
    -6		yesterday ~ #
    -6		yesterday ~ <be>
    6		yesterday ~ <the>
    -6		you <become>
    6		you said to
    6		you yesterday
    6		you ~ :
    -6		you ~ at
    -6		you ~ him
    6		you ~ i
    6		your table
    5		# & /
    -5		# & [en298]
    5		# & [en551]
    5	fever:35	# & [en869]
    5		# & [es42]
    -5		# & ache
    5		# /
    5		# <time> ,
    5		# and i
    5	sharp_pain:28	# out
    5		# ~ can
    5		# ~ con
    -5		# ~ did
    5		# ~ en
    -5	numbness:17	, & .
    -5		, & /
    5		, & [en1017]
    5		, & [en135]
    5		, & [en15]
    -5		, & [en199]
    5		, & [en244]
    -5	tingling:6 worsening:26	, & [en28]
    -5		, & [en333]
    -5		, & [en507]
    -5		, & [en525]
    5		, & [en533]
    5		, & [en871]
    -5	sharp_pain:-10	, & [en966]
    -5		, & [es49]
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
    -5		, happy
    -5		, hard
    -5		, hard to
    -5		, hardly notice
    5		, her
    5		, maybe
    5		, my
    5		, neck
    -5		, never <have>
    5		, normal
    5		, nothing dramatic
    5		, please
    5		, thought
    -5		, todo
    5		, with
    -5		, woke
    5		, y
    -5		, ya
    -5	weakness:9	, ~ ,
    5		, ~ breakfast
    5		, ~ dramatic
    5		, ~ en
    -5		, ~ full
    5	weakness:11	, ~ just
    -5		, ~ light
    -5		, ~ lot
    -5		, ~ ni
    -5	tingling:21	, ~ of
    -5		, ~ peor
    5		, ~ place
    5		, ~ por
    -5		, ~ see
    -5		, ~ semanas
    5		, ~ sensation
    -5		, ~ soreness
    -5		, ~ super
    5		, ~ then
    -5		, ~ tingly
    5	bladder_bowel:19	. & [en1018]
    -5		. & [en12]
    -5		. & [en37]
    5		. & [en437]
    -5		. & [en479]
    5		. & [en508]
    -5		. & [en660]
    -5		. & [en980]
    5		. & [en989]
    5		. & [es102]
    -5		. & [es2]
    5		. <side> fine
    -5		. <the> <part>
    -5		. not
    5		. only thing
    5		. pues
    -5		. ~ after
    5		. ~ but
    5		. ~ today
    5		/ #
    5		/ & #
    5	saddle_numbness:1	/^aba/
    -5		/^abre/
    -5		/^abse/
    5	bladder_bowel:17	/^acci/
    5	numbness:1	/^ador/
    5		/^agac/
    -5		/^aguj/
    -5		/^alm/
    5		/^als/
    5		/^also/
    5		/^ana/
    5		/^ank/
    5		/^ankl/
    -5		/^any/
    -5		/^ape/
    -5		/^apen/
    -5		/^aski/
    -5		/^ati/
    -5		/^atie/
    -5	persistent_beyond_72h:7	/^awa/
    5		/^bajo/
    -5		/^barb/
    -5		/^bat/
    5	sharp_pain:41	/^bei/
    5		/^bein/
    -5		/^bil/
    -5		/^bill/
    5		/^bott/
    -5		/^bt/
    -5		/^btw$/
    -5		/^btw/
    5	weakness:-3 tingling:2	/^buz/
    -5		/^cama/
    -5	weakness:6 tingling:-4	/^can$/
    -5		/^capa/
    5		/^cau/
    5		/^caug/
    -5		/^chec/
    -5	numbness:2 fever:34	/^cold/
    5		/^coup/
    5		/^cry/
    -5		/^cuar/
    -5		/^dand/
    5		/^dark/
    -5		/^deli/
    -5		/^dest/
    5		/^dial/
    -5		/^dres/
    -5		/^drin/
    5		/^duro/
    5		/^eac/
    5		/^each/
    5	persistent_beyond_72h:-34 bladder_bowel:21 fever:-2	/^em/
    5		/^emb/
    5		/^emba/
    5		/^eyes/
    -5	sharp_pain:-5 radiating_pain:-2 weakness:-18 history_injury:-7 bladder_bowel:-7 saddle_numbness:4	/^fee/
    -5		/^felt/
    -5		/^film/
    5	tingling:121	/^fiz/
    5	tingling:33	/^fizz/
    -5		/^floa/
    -5		/^foll/
    5		/^fra/
    -5		/^furt/
    5		/^gas/
    5		/^give/
    -5		/^gol/
    5		/^gri/
    -5		/^gym$/
    -5		/^gym/
    -5	pregnancy_symptom:5 severe_headache:12 faint_dizzy:4	/^had$/
    -5		/^had/
    5	weakness:-10	/^has$/
    -5		/^herm/
    -5		/^hips/
    -5	numbness:1	/^home/
    5	emergency:2	/^hos/
    5	emergency:9	/^hosp/
    5	sharp_pain:11	/^ins/
    -5		/^is/
    -5		/^joy/
    -5		/^ladd/
    5	weakness:38 numbness:-32	/^lift/
    5		/^live/
    5	numbness:12	/^loo/
    5		/^lov/
    -5		/^luj/
    -5		/^lujo/
    5		/^lum/
    -5		/^mara/
    -5		/^meh$/
    -5		/^meh/
    -5		/^met/
    -5	severe_headache:9	/^mig/
    -5		/^mild/
    -5		/^mill/
    -5	faint_dizzy:1	/^morn/
    5		/^mou/
    5	numbness:63	/^muer/
    5		/^mug/
    -5		/^nap/
    5		/^ner/
    5		/^nerv/
    5	sharp_pain:-2 radiating_pain:-1 weakness:-7 numbness:-1 tingling:-9 worsening:-6 persistent_beyond_72h:1 osteoporosis:-4 saddle_numbness:-8 chest_breath:-10 calf_swelling:-26 fever:-26 severe_headache:-19 faint_dizzy:-33 allergic_reaction:-27 severe_bruising:-5 emergency:-3	/^no/
    5		/^non/
    -5		/^nuev/
    -5		/^oc/
    -5		/^odd$/
    -5		/^off/
    5	allergic_reaction:36	/^oil$/
    5	allergic_reaction:69	/^oil/
    -5		/^ok/
    -5		/^oka/
    -5		/^okay/
    -5		/^orde/
    5	tingling:-12	/^ou/
    5		/^ouc/
    5		/^ouch/
    -5		/^pare/
    5	self_harm:51	/^pens/
    -5		/^peop/
    5	self_harm:39	/^pill/
    5		/^pip/
    5		/^pipi/
    5		/^piso/
    -5		/^poc/
    5	bladder_bowel:129	/^poo/
    -5		/^quej/
    5	self_harm:48	/^quie/
    -5		/^rad/
    -5		/^radi/
    5		/^raw$/
    5		/^raw/
    -5		/^ric/
    5	calf_swelling:28	/^roj/
    5		/^rot/
    5		/^rott/
    -5		/^saba/
    5		/^sai/
    -5	persistent_beyond_72h:5	/^sam/
    -5		/^same/
    5	saddle_numbness:6	/^sea/
    -5		/^sel/
    -5		/^sell/
    5		/^shoe/
    -5		/^shoo/
    5	sharp_pain:-4 radiating_pain:-42 weakness:-22 worsening:-25 persistent_beyond_72h:3 history_disc:-7 history_injury:-37 bladder_bowel:-5 chest_breath:-13 fever:-6 faint_dizzy:-6 allergic_reaction:-33 severe_bruising:-5 self_harm:-44	/^si/
    5		/^slow/
    5		/^soa/
    5		/^soak/
    -5		/^sort/
    -5		/^sou/
    5		/^spu/
    5	weakness:11	/^ste/
    5		/^step/
    -5		/^str/
    -5		/^stro/
    5		/^stru/
    -5		/^sue/
    -5		/^tad$/
    -5		/^tad/
    -5		/^take/
    -5		/^tamp/
    5		/^tap/
    -5	sharp_pain:-10 radiating_pain:-12 weakness:-16 numbness:-8 tingling:-17 worsening:-4 persistent_beyond_72h:-26 history_disc:-29 history_injury:-24 osteoporosis:-31 pregnancy_symptom:-21 bladder_bowel:-28 saddle_numbness:-24 chest_breath:-13 calf_swelling:-18 fever:-3 severe_headache:-1 faint_dizzy:-26 severe_bruising:-19 emergency:-21 self_harm:-12	/^th/
    5		/^thre/
    5		/^thro/
    -5		/^ties/
    -5		/^till/
    5	sharp_pain:-20 weakness:-38 tingling:60 persistent_beyond_72h:-3 bladder_bowel:-7	/^tin/
    5	fever:2	/^tiri/
    5		/^toq/
    5		/^toqu/
    5	pregnancy_symptom:174	/^tri/
    -5		/^tur/
    -5	weakness:14	/^turn/
    -5		/^unc/
    -5		/^unsu/
    -5		/^up/
    5		/^uri/
    5		/^urin/
    5	weakness:-32 numbness:-12 tingling:41 worsening:-43 persistent_beyond_72h:-5 severe_headache:8 self_harm:68	/^vi/
    5		/^vid/
    5		/^wear/
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
    5	bladder_bowel:54	/acci/
    5	bladder_bowel:14	/accid/
    -5	weakness:-6 numbness:-65 tingling:-19 persistent_beyond_72h:15 bladder_bowel:-3 faint_dizzy:-52 allergic_reaction:-9 emergency:-14	/ach/
    -5		/acte/
    -5		/actu/
    -5		/acu/
    5	faint_dizzy:11	/aded$/
    5	faint_dizzy:15	/aded/
    5		/admi/
    5	numbness:28	/adorm/
    -5		/ady$/
    -5		/ady/
    5		/aes/
    -5		/afe$/
    -5		/afe/
    5		/agac/
    5		/agach/
    -5		/agi/
    -5		/aguj/
    -5		/aile/
    -5		/ailed/
    5	history_disc:2 history_injury:5	/ainf/
    5	history_disc:1 history_injury:17	/ainfu/
    5		/aise/
    -5		/aje/
    -5	worsening:-7 faint_dizzy:-10 allergic_reaction:-2 emergency:42	/al$/
    -5		/ales$/
    -5		/ales/
    -5	sharp_pain:39	/alg/
    -5		/algo$/
    5		/alier/
    5	sharp_pain:-9 radiating_pain:-36 weakness:-4 persistent_beyond_72h:-47 history_disc:-7 history_injury:2 osteoporosis:-1 fever:-7 severe_headache:-1	/all/
    5		/alla/
    5		/along/
    5		/also$/
    5		/also/
    5		/amat/
    5		/amati/
    5		/amina/
    5		/amm/
    -5		/ampoc/
    -5		/ana/
    -5		/anden/
    -5		/andy$/
    -5		/andy/
    5	weakness:12 calf_swelling:2	/ankl/
    5	weakness:8 history_injury:36	/ankle/
    5	sharp_pain:-12 radiating_pain:-36 weakness:-20 numbness:-7 tingling:3 persistent_beyond_72h:-28 saddle_numbness:-13 severe_headache:-61 faint_dizzy:-9 allergic_reaction:-6 severe_bruising:-31 emergency:-13	/ant/
    -5		/apare/
    -5		/apaz$/
    -5		/apaz/
    -5		/apen/
    -5		/apena/
    5	bladder_bowel:12	/appen/
    5		/aps/
    5	severe_headache:22	/aqu/
    -5		/arath/
    5		/araza/
    -5		/arba/
    -5		/arbar/
    -5		/aren$/
    -5		/arg/
    5		/aring/
    -5		/ark/
    -5	sharp_pain:-30 weakness:-3	/aro/
    -5		/arti/
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
    -5		/auti/
    -5		/autif/
    -5		/awa/
    5		/awli/
    5		/azad/
    5	pregnancy_symptom:35	/azada/
    -5		/bag/
    -5		/barb/
    -5		/barba/
    -5		/bat/
    5		/bathr/
    -5		/beaut/
    5	sharp_pain:8	/bei/
    5		/bein/
    5		/being/
    5		/blan/
    -5		/blar/
    -5	radiating_pain:-26 persistent_beyond_72h:-19	/ble$/
    5		/bott/
    5	sharp_pain:-18 radiating_pain:24 tingling:52	/bra/
    5	history_injury:58 allergic_reaction:8	/bro/
    5	radiating_pain:-7 numbness:-36	/bru/
    -5		/bsc/
    -5		/bscr/
    -5		/bscri/
    -5		/bse/
    -5		/bsen/
    -5		/btw$/
    -5		/btw/
    5	weakness:-16 tingling:117	/buz/
    5		/cada$/
    5		/cada/
    -5		/cama$/
    -5		/cama/
    -5		/capaz/
    5		/caro/
    5		/caron/
    -5		/carri/
    5		/caug/
    5		/caugh/
    5		/cci/
    5	bladder_bowel:18	/ccid/
    5	bladder_bowel:7	/ccide/
    -5		/cepc/
    -5		/cepci/
    5		/chad/
    5		/chado/
    -5		/chat$/
    -5		/chec/
    -5		/check/
    -5		/cib/
    -5		/cibi/
    -5		/cibir/
    5	bladder_bowel:18	/ciden/
    -5		/cion$/
    -5		/cione/
    5		/ckles/
    5	severe_headache:33	/cla/
    -5	fever:25	/cold$/
    -5	numbness:3	/cold/
    -5		/comf/
    -5		/comme/
    5		/const/
    5	numbness:49	/corc/
    5		/coupl/
    5		/creas/
    5		/cruc/
    5		/cruci/
    5	sharp_pain:3	/cry/
    -5		/ctu/
    -5		/cuar/
    -5		/cuart/
    -5		/dand/
    5		/dark$/
    5		/dark/
    -5		/dato/
    -5	sharp_pain:-21 numbness:-5 persistent_beyond_72h:11 saddle_numbness:-1 fever:-36 allergic_reaction:-4 severe_bruising:-2 emergency:-10 self_harm:-45	/day/
    5	persistent_beyond_72h:11	/days$/
    5	persistent_beyond_72h:66	/days/
    5	numbness:11 saddle_numbness:25	/dead$/
    5		/dere/
    -5		/dest/
    -5	tingling:1	/dge/
    5		/dice$/
    5	pregnancy_symptom:12	/ding$/
    5		/ding/
    -5	sharp_pain:-11 history_disc:73	/dis/
    5		/disco/
    -5		/dly$/
    -5		/dly/
    5		/dmi/
    -5		/dness/
    5	weakness:22	/dobla/
    5	persistent_beyond_72h:7	/dolie/
    -5		/dom$/
    5	numbness:27	/dorme/
    5		/doubl/
    -5		/drian/
    -5		/drin/
    -5		/drink/
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
    5		/eavi/
    5		/eavin/
    -5		/ecepc/
    -5		/ecib/
    -5		/ecibi/
    -5		/edn/
    -5		/edne/
    -5		/ednes/
    5	sharp_pain:-20 numbness:1 emergency:-1 self_harm:-1	/eep/
    -5		/ege/
    -5		/egue$/
    5		/eguir/
    5	fever:18	/ehea/
    -5		/eird$/
    -5		/eird/
    5		/ella/
    5	sharp_pain:42	/ellas/
    -5		/elt$/
    5		/elta/
    -5		/elto$/
    -5		/elto/
    5		/emba/
    5	pregnancy_symptom:35	/embar/
    -5		/enden/
    -5		/endri/
    5		/enge/
    5		/engea/
    -5		/enos$/
    -5		/enos/
    5		/ensat/
    5		/entaz/
    -5		/enti$/
    5		/ento/
    -5		/eopl/
    -5		/eople/
    -5		/epc/
    -5		/epci/
    -5		/epcio/
    -5	sharp_pain:7 weakness:1 worsening:-28 history_injury:-6 chest_breath:-1 faint_dizzy:-14	/ere/
    -5		/eren/
    -5		/ergy$/
    -5		/ergy/
    5		/eris/
    5		/erish/
    5		/erna/
    5		/errib/
    5		/erta$/
    -5		/ervi/
    -5		/esa/
    -5		/escr/
    -5		/escri/
    -5		/esen/
    -5		/etel/
    -5		/etely/
    -5		/eting/
    5	severe_bruising:51	/eton/
    5		/eva/
    5		/evel$/
    -5		/even/
    -5	emergency:11	/eveni/
    5		/evo$/
    5		/evo/
    5		/ewer$/
    5		/eyes$/
    5	allergic_reaction:37	/eyes/
    -5		/felt$/
    -5		/felt/
    -5		/fica/
    -5		/ficat/
    -5		/fice$/
    -5		/film$/
    -5		/film/
    -5		/fir/
    5	tingling:133	/fiz/
    5	tingling:61	/fizz/
    -5		/floa/
    -5		/float/
    5		/floor/
    -5		/foll/
    -5		/follo/
    -5	persistent_beyond_72h:31	/fort/
    -5		/furt/
    -5		/furth/
    5		/fuss$/
    5		/gac/
    5		/gach/
    5		/gacho/
    -5		/gad/
    -5		/gado$/
    -5		/gado/
    -5		/gam/
    5		/gean/
    5		/geanc/
    -5		/ghtl/
    -5		/ghtly/
    5		/gic/
    5		/give/
    -5		/gol/
    5		/grai/
    5		/grain/
    -5		/gud/
    5		/guir$/
    5		/guir/
    -5		/guj/
    -5		/gun$/
    -5		/gym$/
    -5		/gym/
    -5	faint_dizzy:35	/had$/
    5		/hado$/
    5		/haki/
    5	fever:37	/hakin/
    5		/happe/
    5	calf_swelling:2	/hard/
    -5		/harme/
    5	sharp_pain:43 weakness:-2	/harp/
    -5		/heck$/
    -5		/heck/
    -5	tingling:8 history_injury:-25 bladder_bowel:-10	/her/
    -5		/herma/
    -5		/hips$/
    -5		/hips/
    -5	sharp_pain:11 numbness:-17 worsening:-5 emergency:11	/his/
    -5		/hisp/
    -5		/hispe/
    -5	numbness:23	/home$/
    -5	numbness:12	/home/
    -5		/hon$/
    -5		/hoot/
    -5	sharp_pain:13	/hooti/
    5		/hos/
    5	emergency:12	/hosp/
    5	emergency:12	/hospi/
    5		/hre/
    5		/hroo/
    5		/hroom/
    -5		/htl/
    -5		/htly$/
    -5		/htly/
    5		/hurts/
    -5		/ian$/
    -5		/ibe$/
    -5	chest_breath:6	/ich$/
    -5		/icio/
    5	sharp_pain:19 numbness:39	/ick$/
    -5	bladder_bowel:32	/ide/
    5	bladder_bowel:27	/iden/
    5	bladder_bowel:17	/ident/
    -5		/ides$/
    -5		/ides/
    5		/iene$/
    5		/iera/
    5	radiating_pain:25 weakness:19	/ierna/
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
    5		/igrai/
    5		/illeo/
    -5		/ilm$/
    -5		/ilm/
    5	numbness:-10	/ima$/
    -5	numbness:-46	/ima/
    -5		/imbe/
    -5		/imbed/
    -5		/impin/
    -5		/inda$/
    -5		/inda/
    5	history_disc:6	/infu/
    5		/inful/
    5		/ino/
    5		/iod/
    -5		/iones/
    5		/ipi$/
    5		/ipi/
    -5		/ired$/
    -5		/ired/
    5	fever:3	/irit/
    5	fever:2	/irita/
    5		/irme$/
    5		/irme/
    -5	history_disc:57	/isc/
    5		/ised$/
    5		/ised/
    -5		/ispe/
    -5		/isper/
    -5		/isto/
    5	emergency:55	/ital$/
    5		/itan/
    -5		/ited$/
    -5		/ited/
    5		/ivie/
    5		/ivien/
    -5		/ized$/
    -5		/ized/
    -5		/joy$/
    -5		/kay$/
    -5		/kay/
    -5		/kille/
    -5		/knot$/
    5	severe_bruising:71	/lack$/
    5		/last$/
    5		/lded$/
    5		/lded/
    -5		/lder/
    5		/leaki/
    5	sharp_pain:38	/lec/
    -5		/lege/
    5		/lenc/
    5		/leo$/
    5		/leo/
    5	persistent_beyond_72h:16 self_harm:40	/let/
    -5		/letel/
    5		/levo$/
    5		/levo/
    5		/lgar$/
    -5		/lgo$/
    5	persistent_beyond_72h:11	/liend/
    5		/lier/
    5		/liero/
    5	weakness:53 numbness:-5	/lift/
    -5		/limbe/
    -5	radiating_pain:9	/line$/
    -5	allergic_reaction:28	/list/
    -5	weakness:22 numbness:-1	/lk$/
    5	sharp_pain:-29 radiating_pain:-23 weakness:-19 numbness:-2 tingling:-38 worsening:-14 persistent_beyond_72h:-9 history_disc:-39 osteoporosis:-15 pregnancy_symptom:-15 severe_headache:-6 faint_dizzy:-1 severe_bruising:-15 emergency:-5 self_harm:-48	/ll$/
    5		/llen/
    5		/lleo$/
    5		/lleo/
    5		/llevo/
    -5	weakness:31	/lly/
    -5		/lm$/
    -5		/loat/
    5		/lon$/
    5		/loor/
    5		/lota/
    -5		/lovel/
    -5		/lowe/
    -5		/lowi/
    -5		/lowin/
    5		/lso$/
    5		/lso/
    -5	sharp_pain:12 radiating_pain:15	/lt$/
    -5		/luj/
    -5		/lujo$/
    -5		/lujo/
    -5		/lver/
    -5		/mande/
    -5		/mara/
    -5		/marat/
    5	weakness:-2 tingling:-2 persistent_beyond_72h:-8	/mas/
    -5		/meant/
    5	numbness:28	/meci/
    -5		/meh$/
    -5		/ments/
    -5		/mera/
    5	numbness:75	/mido/
    -5		/mient/
    -5		/migas/
    -5		/mild/
    -5		/mmen/
    -5		/moda/
    5	severe_bruising:29	/moret/
    -5		/morn/
    -5	weakness:4	/morni/
    -5		/moves/
    -5		/mpoc/
    -5		/mpoco/
    5		/mpro/
    5		/muer/
    -5	severe_bruising:-1	/nce/
    -5		/ncel$/
    5		/nch$/
    -5		/ncin/
    -5		/ncing/
    -5		/ncom/
    5		/ncrea/
    -5		/nder/
    -5		/ndy$/
    -5		/ndy/
    -5		/nergy/
    5		/nerv/
    5		/ney$/
    5		/ney/
    5	history_disc:1 history_injury:19	/nfu/
    5	history_disc:1	/nful$/
    5		/nful/
    5		/ngea/
    5		/ngean/
    5	sharp_pain:-4 history_injury:-6	/ngo/
    -5		/ngun$/
    5		/nk$/
    5		/nkl/
    5		/nkle/
    5	faint_dizzy:11	/nni/
    5	faint_dizzy:49	/nnin/
    5		/nning/
    -5		/nom/
    -5		/nsada/
    5		/nsat/
    5		/nsati/
    5		/nsta/
    5		/nstan/
    -5		/nsub/
    -5		/nsubs/
    5		/ntaz/
    5	sharp_pain:35	/ntazo/
    -5		/nti$/
    -5		/ntra/
    -5		/nuev/
    -5		/nvi/
    5		/oak/
    5		/oake/
    5		/oaked/
    5		/oba/
    5	weakness:16	/obla/
    -5		/odd$/
    -5	bladder_bowel:-6	/off/
    5		/oint/
    -5		/oka/
    -5		/okay$/
    -5		/okay/
    -5	weakness:-20 numbness:40	/oke$/
    5	numbness:32 severe_bruising:11	/ole$/
    5	persistent_beyond_72h:8	/olie/
    5	persistent_beyond_72h:29	/olien/
    -5		/ollo/
    -5		/ollow/
    -5		/omf/
    -5		/omme/
    -5		/ommen/
    5	weakness:-5	/omo/
    -5		/omoda/
    -5		/omor/
    -5		/omorr/
    5		/ona/
    5	pregnancy_symptom:6	/ons$/
    5		/onsta/
    5		/oon/
    -5		/oose$/
    -5	sharp_pain:81 radiating_pain:7	/ooti/
    -5		/ootin/
    5		/opin/
    5		/oping/
    -5		/ople$/
    -5		/ople/
    5		/oque/
    5		/orand/
    -5		/orde/
    5	severe_bruising:4	/oret/
    5	severe_bruising:33	/oreto/
    -5		/orido/
    5		/orl/
    5	numbness:5	/ormec/
    -5		/ornin/
    5	sharp_pain:15 calf_swelling:86	/orr/
    5	numbness:-2 worsening:-3 persistent_beyond_72h:-7 saddle_numbness:-1 chest_breath:-13 calf_swelling:-24 faint_dizzy:-2	/os$/
    5	emergency:6	/ospi/
    5	emergency:3	/ospit/
    5		/ota$/
    5		/otc/
    5		/otch/
    -5	sharp_pain:5	/otin/
    -5	sharp_pain:13	/oting/
    5		/otte/
    5		/otten/
    5		/otti/
    5		/ottin/
    -5		/oulde/
    5		/oupl/
    5		/ouple/
    5	weakness:-11 worsening:-27 persistent_beyond_72h:-7 pregnancy_symptom:-23 saddle_numbness:-40 fever:-22	/out/
    -5		/ovely/
    -5		/oves$/
    -5		/oves/
    -5		/ovin/
    -5		/oving/
    5		/owels/
    -5		/oxi/
    5	history_injury:18	/painf/
    5		/pale/
    5		/past$/
    -5		/ped/
    5		/pen$/
    5	weakness:19	/pen/
    -5		/penas/
    -5		/peop/
    -5		/peopl/
    5	weakness:23	/pero$/
    5	weakness:2	/pero/
    5		/piern/
    5		/pill/
    5		/pip/
    5		/pipi$/
    5		/pipi/
    5		/piso$/
    5		/piso/
    5	emergency:66	/pital/
    -5		/plete/
    -5		/ply/
    -5		/po$/
    -5		/poco/
    5		/poin/
    5		/point/
    5	numbness:-5 worsening:-25	/por/
    5		/port/
    5		/pott/
    5		/potti/
    5	bladder_bowel:35	/ppen/
    5		/presi/
    5		/proba/
    5		/prov/
    -5		/quej/
    5	tingling:22	/quil/
    5		/raise/
    5		/ramat/
    5		/rando/
    -5		/rapi/
    -5		/rata/
    5		/rate$/
    -5		/ratho/
    5		/rawli/
    5		/raza/
    5		/razad/
    -5		/razos/
    -5		/rba/
    -5		/rbar/
    -5		/recib/
    5	fever:20	/rehe/
    5	fever:32	/rehea/
    -5		/reig/
    5		/rell/
    5		/rella/
    5		/resio/
    -5		/rete/
    5	severe_bruising:38	/reto/
    5	severe_bruising:9	/reton/
    -5		/rew/
    -5		/rgy$/
    -5		/rgy/
    -5		/rian$/
    -5		/rian/
    -5		/ribe$/
    5		/rica/
    -5		/rido/
    -5	sharp_pain:1	/rie/
    5		/rina$/
    -5		/rinki/
    5		/riou/
    5		/rious/
    5		/rish$/
    5		/rish/
    5	fever:30	/ritan/
    5		/rite$/
    -5		/rive/
    5		/rmar/
    5	self_harm:56	/rme$/
    5	numbness:5	/rmec/
    -5		/rmiga/
    5		/rnin/
    5		/rning/
    5		/roba/
    5	calf_swelling:7	/roj/
    5		/rolle/
    5		/ror/
    5		/rott/
    5		/rotte/
    -5		/rqu/
    -5		/rreo$/
    -5		/rries/
    5	sharp_pain:37	/rror/
    -5		/rrow$/
    5		/rst$/
    -5		/rthe/
    -5		/rther/
    5		/ruci/
    5		/rucia/
    5		/rugg/
    5		/ruggl/
    5		/ruise/
    -5		/ruisi/
    5		/runk$/
    5		/runk/
    -5		/sad/
    -5		/sages/
    5		/sai/
    5		/salie/
    -5		/sam/
    -5	persistent_beyond_72h:5	/same$/
    -5		/same/
    5		/sati/
    5		/satio/
    -5		/sell$/
    -5		/sell/
    -5		/send/
    -5		/serv/
    5		/shaki/
    5	sharp_pain:3 weakness:-4	/sharp/
    5		/shoe/
    -5	radiating_pain:18	/shoo/
    -5	sharp_pain:33 radiating_pain:18	/shoot/
    -5		/sigui/
    -5		/sits$/
    -5		/sits/
    -5		/sking/
    5	numbness:1	/slo/
    5		/slow/
    5		/soa/
    5		/soak/
    5		/soake/
    -5		/sort/
    -5		/sou/
    -5		/spera/
    5	emergency:5	/spit/
    5	emergency:20	/spita/
    5		/spott/
    5	tingling:50	/squi/
    5		/stab$/
    5		/stant/
    5	chest_breath:4	/stb/
    5		/sto$/
    -5		/stos/
    -5		/stra/
    5		/strai/
    5		/strel/
    5		/stru/
    5		/strug/
    -5		/subsc/
    5		/tab$/
    5		/tabby/
    -5		/tad$/
    -5		/tampo/
    5	calf_swelling:8	/tat/
    5	sharp_pain:8	/tazo/
    -5		/tba/
    -5	worsening:20	/tch$/
    5		/tched/
    -5		/teady/
    5	worsening:4 self_harm:5	/ted$/
    -5		/tel/
    -5		/tely$/
    -5		/tely/
    5		/tern/
    -5		/test$/
    5		/theti/
    -5		/thon$/
    -5		/thon/
    5		/thre/
    5		/throo/
    -5		/tice$/
    -5		/tice/
    -5		/tifu/
    -5		/tiful/
    -5	worsening:22	/time$/
    5	numbness:7 saddle_numbness:36	/tion$/
    5		/tips$/
    5		/tips/
    5		/tir/
    -5		/tired/
    5	fever:24	/tiri/
    5	fever:53	/tirit/
    -5	faint_dizzy:26	/todo$/
    -5		/tomor/
    5		/toq/
    5		/toqu/
    5		/toque/
    -5		/tori/
    5		/trai/
    5		/trel/
    5		/trell/
    5		/trica/
    5		/trug/
    5		/trugg/
    -5		/tua/
    -5		/tual/
    5		/tura$/
    5		/tura/
    -5		/tw$/
    -5		/uart/
    -5		/uarto/
    -5		/ubsc/
    -5		/ubscr/
    -5		/uched/
    5		/ucia/
    5		/uciat/
    5		/uckle/
    5	severe_headache:49	/uec/
    -5		/uej/
    5		/uelta/
    -5		/uelto/
    5		/uent/
    5		/uggl/
    5		/uggli/
    5	tingling:3	/uille/
    5	self_harm:5	/uir$/
    5		/uir/
    -5		/uisin/
    -5		/ujo$/
    -5		/ulde/
    -5		/ulder/
    5		/umbar/
    5		/ums/
    5		/unc/
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
    5		/uss$/
    5		/ute$/
    -5		/utif/
    -5		/utifu/
    5	self_harm:5	/utti/
    5		/uttin/
    5		/vem/
    5		/venge/
    -5		/venin/
    5		/viend/
    -5		/view$/
    -5		/view/
    -5		/ving$/
    -5		/ving/
    -5		/viso$/
    5		/vivie/
    5		/warni/
    5	tingling:-1 faint_dizzy:-20	/wea/
    -5	fever:76	/weat/
    -5		/wed$/
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
    -5		/wine$/
    -5		/wine/
    -5		/woke$/
    -5		/worr/
    5		/xcruc/
    -5		/ym$/
    5		/zap$/
    -5		/zar/
    5		: & [en869]
    -5		: no
    5		: ~ .
    5		: ~ yes
    -5		<be> <be>
    -5		<be> <be> <the>
    -5		<be> <part> to
    5		<be> <the> normal
    -5		<be> algo
    -5		<be> dizzy
    -5		<be> dolor en
    -5		<be> down
    -5		<be> down to
    -5		<be> embarazada
    -5		<be> embarazada de
    5		<be> fizzing
    5		<be> great ,
    5		<be> how
    5		<be> it normal
    -5		<be> last
    5		<be> nearly <become>
    5		<be> not <my>
    5		<be> sharp
    5		<be> told
    5		<be> ~ afternoon
    5		<be> ~ ahi
    5		<be> ~ ciatica
    -5		<be> ~ con
    5		<be> ~ dead
    5		<be> ~ desde
    5		<be> ~ dinner
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
    5		<be> ~ sleep
    5	self_harm:35	<be> ~ thing
    5		<be> ~ very
    -5		<be> ~ wee
    5		<be> ~ worked
    5		<become> .
    5		<become> <my>
    5		<become> and
    5	worsening:10	<become> from
    5		<become> home
    -5		<become> up <the>
    5	sharp_pain:16 radiating_pain:25	<become> ~ <part>
    5		<become> ~ good
    -5		<become> ~ in
    5		<become> ~ numb
    -5		<become> ~ over
    5		<become> ~ painful
    5	numbness:3	<become> ~ sleep
    5		<become> ~ under
    5		<become> ~ up
    5		<become> ~ worse
    5		<count> <part> <be>
    -5		<count> with <the>
    5		<count> ~ normal
    -5		<count> ~ numb
    -5		<day> , today
    -5		<day> ~ not
    5		<day> ~ today
    -5		<feel> fine
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
    -5	numbness:10 persistent_beyond_72h:3	<have> <be>
    5		<have> <become> ,
    -5		<have> <the> hot
    5		<have> no <feel>
    -5		<have> numb
    -5		<have> numb <part>
    5		<have> ~ #
    5		<have> ~ away
    -5		<have> ~ could
    -5		<have> ~ hot
    -5		<have> ~ in
    -5		<have> ~ of
    5		<have> ~ she
    5		<have> ~ sore
    5		<have> ~ strength
    5		<have> ~ woken
    -5	weakness:14	<keep> ~ <my>
    -5		<my> <part> when
    -5		<my> ?
    5		<my> bike <the>
    -5		<my> body
    5		<my> bowels
    5		<my> da <the>
    -5		<my> escriban
    -5		<my> grip <be>
    -5		<my> i <be>
    -5		<my> pueden
    -5		<my> quito
    5		<my> salieron
    5		<my> salieron ronchas
    -5		<my> ~ come
    5		<my> ~ darme
    -5		<my> ~ factura
    -5		<my> ~ fiebre
    -5		<my> ~ fine
    -5		<my> ~ funny
    -5		<my> ~ grand
    5		<my> ~ hace
    -5		<my> ~ happy
    5		<my> ~ hospital
    -5		<my> ~ may
    5		<my> ~ no
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
    5		<part> <feel> good
    5	tingling:29	<part> <keep>
    5		<part> <my> <be>
    5		<part> <the> more
    5		<part> buckled
    5		<part> gordo
    -5		<part> in <the>
    -5		<part> it
    -5		<part> moves
    -5		<part> que traia
    5		<part> since <the>
    -5		<part> still
    5	weakness:41 numbness:38	<part> ~ <become>
    5		<part> ~ as
    5		<part> ~ asleep
    -5		<part> ~ before
    5		<part> ~ caliente
    -5	numbness:41	<part> ~ como
    5	numbness:46	<part> ~ dead
    5		<part> ~ dragging
    5		<part> ~ fizzing
    5		<part> ~ heavy
    -5		<part> ~ honestly
    -5		<part> ~ llamo
    5		<part> ~ move
    -5		<part> ~ never
    5		<part> ~ properly
    -5		<part> ~ put
    -5		<part> ~ quien
    5		<part> ~ should
    5		<part> ~ si
    5		<part> ~ sure
    5		<part> ~ swollen
    -5		<part> ~ they
    -5		<part> ~ traia
    5		<part> ~ vengeance
    -5		<part> ~ work
    -5		<person> ~ #
    5		<person> ~ ayer
    -5		<person> ~ but
    -5		<person> ~ from
    -5		<person> ~ it
    5		<person> ~ que
    -5		<side> at <side>
    5		<side> good .
    5		<side> i <be>
    -5		<side> now
    5		<side> numb
    5		<side> over <my>
    -5		<side> sides
    5		<side> yours
    5		<side> ~ <be>
    5		<side> ~ does
    -5		<side> ~ hard
    -5		<side> ~ hurts
    -5		<side> ~ session
    -5		<side> ~ than
    -5		<side> ~ time
    -5		<side> ~ today
    -5		<the> <count> with
    5		<the> <my> <part>
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
    5	fever:45	<the> fever
    -5		<the> gym
    5		<the> heat pack
    5		<the> hormigueo
    -5		<the> house
    -5		<the> knot
    -5		<the> ladder
    5	worsening:10	<the> last
    5		<the> more ,
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
    -5		<the> weather
    5		<the> will
    5		<the> will not
    -5	numbness:27	<the> ~ <have>
    -5		<the> ~ again
    -5		<the> ~ cada
    -5		<the> ~ ciatica
    5		<the> ~ comes
    -5		<the> ~ completely
    5		<the> ~ do
    5	history_injury:30	<the> ~ duele
    -5		<the> ~ exactly
    -5		<the> ~ glademoji
    5		<the> ~ gordo
    -5	radiating_pain:15 numbness:3	<the> ~ it
    -5		<the> ~ later
    -5		<the> ~ more
    5		<the> ~ much
    5		<the> ~ nearly
    -5		<the> ~ noche
    -5		<the> ~ old
    -5		<the> ~ over
    -5		<the> ~ quien
    5		<the> ~ something
    5		<the> ~ starts
    -5		<the> ~ stiff
    -5		<the> ~ toda
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
    -5		? nope .
    5		? ~ now
    5		[en1002] & [en215]
    -5		[en1002] & [en309]
    -5		[en1002] & [en906]
    -5		[en1002] & [es182]
    -5		[en1002] & soreness
    -5		[en1005]
    -5		[en1007] & [en1005]
    -5		[en1014] & ,
    5		[en1014] & [es214]
    -5		[en1014] & [es815]
    -5		[en1018] & [en1020]
    -5		[en1018] & [en181]
    -5		[en1018] & [en215]
    5		[en1018] & [en394]
    5		[en1018] & [en426]
    -5		[en101] & [en1018]
    5		[en101] & [en37]
    5		[en101] & [en746]
    -5	worsening:-14 persistent_beyond_72h:11	[en1020] & [en1002]
    -5		[en1020] & [en121]
    -5		[en1020] & [en143]
    5		[en1020] & [en157]
    -5		[en1020] & [en378]
    -5		[en1020] & [en47]
    -5		[en1020] & [en650]
    5		[en1020] & [en682]
    5		[en1020] & [en93]
    5		[en1020] & vengeance
    -5		[en106] & [en170]
    -5		[en106] & [en980]
    5		[en10]
    5		[en116] & [en12]
    -5		[en116] & [en218]
    5		[en116] & [en251]
    -5		[en11] & [en101]
    -5	numbness:31	[en11] & [en20]
    5	persistent_beyond_72h:48	[en11] & [en234]
    -5		[en11] & [en31]
    5		[en11] & [en377]
    -5		[en11] & [en42]
    5		[en11] & [en474]
    -5		[en11] & [en679]
    5	fever:63	[en11] & [en77]
    5		[en11] & [en871]
    -5		[en11] & [en877]
    5		[en11] & [en906]
    5		[en11] & [en951]
    5		[en11] & [es182]
    -5		[en121] & [en12]
    -5		[en121] & [en37]
    -5		[en121] & [en634]
    5		[en122]
    -5		[en124] & #
    5	weakness:-9	[en127]
    -5		[en127] & ,
    5		[en127] & [en29]
    5		[en12] & [en159]
    -5		[en12] & [en170]
    -5		[en12] & [en20]
    5		[en12] & [en250]
    -5		[en12] & [en298]
    -5		[en12] & [en333]
    -5		[en12] & [en42]
    -5		[en12] & [en613]
    -5		[en12] & [en954]
    -5		[en12] & [en967]
    5		[en138] & [en251]
    -5		[en138] & [en474]
    5		[en138] & [en490]
    5		[en143] & [en378]
    -5		[en143] & [en810]
    5		[en143] & [en966]
    5		[en148] & [en28]
    5		[en148] & [es182]
    -5		[en157] & [en60]
    -5		[en157] & [en762]
    5		[en15] & [en1002]
    -5	radiating_pain:62	[en170] & [en11]
    5		[en170] & [en181]
    5	worsening:26	[en170] & [en19]
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
    5		[en19] & :
    -5		[en19] & [en154]
    5	worsening:73	[en19] & [en19]
    -5		[en19] & [en213]
    -5		[en19] & [en442]
    -5		[en19] & [en453]
    5		[en19] & [en567]
    -5		[en19] & [en58]
    5		[en19] & [en890]
    5		[en19] & [en917]
    -5		[en19] & [es14]
    5		[en19] & [es182]
    -5		[en19] & [es443]
    -5		[en19] & [es54]
    -5		[en19] & [es91]
    5		[en19] & [es950]
    5		[en19] & [es975]
    -5		[en19] & achy
    5		[en19] & blister
    5		[en19] & vengeance
    5		[en202] & [en143]
    -5		[en202] & [en19]
    5		[en202] & [en251]
    -5		[en202] & [en39]
    5		[en202] & [en618]
    -5		[en202] & [en633]
    5		[en20] & [en124]
    5	pregnancy_symptom:6	[en20] & [en19]
    5		[en20] & [en333]
    -5	pregnancy_symptom:5	[en20] & [en378]
    -5		[en20] & [en653]
    5		[en20] & [en693]
    5		[en212] & [en602]
    5		[en212] & [en874]
    -5		[en212] & [en966]
    -5		[en213] & [en60]
    -5		[en213] & [en613]
    5		[en215] & [en1020]
    5		[en215] & [en468]
    5		[en215] & [en551]
    -5		[en218] & [en618]
    -5		[en218] & [en966]
    5		[en21] & [en874]
    -5		[en234] & [en20]
    5		[en234] & [en21]
    -5		[en234] & [en298]
    -5		[en234] & [en3]
    -5		[en234] & [en567]
    5		[en234] & [en58]
    5		[en234] & [en805]
    5		[en250] & [en148]
    5		[en250] & [en215]
    -5		[en250] & [en362]
    5		[en250] & [en42]
    -5		[en250] & [en84]
    -5		[en250] & [en966]
    -5		[en251] & [en101]
    5		[en251] & [en127]
    -5	weakness:22 emergency:10	[en251] & [en234]
    5		[en251] & [en266]
    5		[en251] & [en437]
    -5		[en251] & [en458]
    5	numbness:11	[en251] & [en474]
    -5		[en251] & [en479]
    5		[en251] & [en508]
    5		[en251] & [en805]
    5		[en251] & bowels
    5		[en252] & .
    -5		[en252] & [en949]
    -5		[en253] & [en1002]
    5		[en253] & [en506]
    5		[en266] & [en12]
    5		[en266] & [en250]
    -5		[en266] & [en362]
    5		[en266] & [en653]
    5		[en28] & [en19]
    5		[en28] & [en234]
    -5		[en28] & [en37]
    -5		[en28] & ache
    5		[en28] & tingling
    5		[en295] & [en362]
    -5		[en29]
    -5		[en309] & [en949]
    -5		[en317] & [en468]
    5		[en317] & [en746]
    -5		[en325] & .
    -5		[en325] & [en28]
    5		[en325] & [en58]
    -5		[en325] & [en746]
    5		[en333] & [en11]
    5		[en333] & [en869]
    -5	sharp_pain:-16 weakness:-1	[en362] & [en12]
    5		[en362] & [en311]
    -5		[en362] & [en602]
    5		[en362] & [en653]
    5	radiating_pain:4	[en362] & [en677]
    5		[en362] & [en746]
    -5		[en362] & [en957]
    5		[en362] & [en966]
    5		[en362] & hives
    5		[en362] & vengeance
    -5		[en365]
    -5		[en378] & [en508]
    5		[en378] & [en877]
    -5		[en378] & numbness
    5		[en37] & [en181]
    5		[en37] & [en394]
    -5		[en37] & [en3]
    -5		[en37] & [en660]
    5		[en37] & [en679]
    5		[en37] & [en949]
    -5		[en380] & [en1002]
    -5		[en380] & [en474]
    -5		[en394] & .
    -5		[en394] & ?
    5		[en394] & [en362]
    5		[en394] & [en37]
    5		[en394] & [en380]
    5		[en397] & ,
    5		[en397] & [en11]
    -5		[en39] & [en378]
    -5		[en39] & [en746]
    -5		[en39] & [en966]
    5		[en3] & [en869]
    -5		[en404] & [en474]
    -5		[en404] & [en966]
    5		[en410] & ,
    -5		[en410] & [en762]
    -5		[en410] & [en810]
    5		[en426] & [en394]
    5		[en426] & [en966]
    -5		[en42] & [en508]
    -5		[en42] & [en746]
    -5		[en42] & [en810]
    5	numbness:7	[en437] & [en1020]
    -5		[en437] & [en490]
    -5		[en439] & [en1020]
    5		[en442] & [en266]
    -5		[en442] & [en458]
    -5		[en442] & [en63]
    -5		[en453] & [en869]
    5		[en458] & [en252]
    5		[en458] & [en490]
    -5		[en458] & tingling
    -5	weakness:8	[en461] & .
    5		[en461] & [en19]
    -5		[en461] & [en762]
    -5		[en468] & [en1002]
    -5		[en474] & ?
    5	sharp_pain:-34	[en474] & [en1020]
    -5		[en474] & [en293]
    -5		[en474] & [en650]
    -5		[en474] & [en999]
    -5		[en474] & ache
    5		[en474] & agony
    5		[en474] & thursday
    5		[en490] & [en181]
    -5		[en490] & [en218]
    -5	numbness:33	[en490] & [en380]
    -5		[en490] & [en399]
    5		[en490] & [en551]
    -5		[en490] & [en653]
    5		[en490] & [en746]
    5		[en490] & [en869]
    -5		[en490] & ache
    5		[en490] & otheremoji
    5		[en493] & .
    -5		[en493] & [en490]
    5		[en493] & [en682]
    -5		[en495]
    -5		[en506] & [en148]
    5		[en506] & [en551]
    5		[en506] & tingling
    5		[en508] & [en1020]
    -5		[en508] & [en12]
    5		[en508] & [en157]
    5		[en508] & [en633]
    5		[en508] & [en709]
    -5		[en508] & [en957]
    5		[en511]
    5		[en522] & [en12]
    -5		[en522] & [en495]
    5		[en522] & [en650]
    5		[en522] & [en84]
    5		[en549] & [en218]
    -5		[en551] & [en101]
    -5		[en551] & [en28]
    5		[en551] & [en362]
    -5		[en551] & [en394]
    5		[en551] & [en549]
    -5		[en551] & [en746]
    5		[en551] & [en938]
    5		[en551] & [en954]
    5		[en554] & [en20]
    -5		[en565]
    -5		[en567] & [en1002]
    -5		[en567] & [en404]
    -5	tingling:-25	[en58]
    -5		[en58] & [en1002]
    5		[en58] & [en101]
    -5		[en58] & [en170]
    5		[en58] & [en474]
    5		[en58] & [en935]
    5		[en602] & [en84]
    5	sharp_pain:74	[en60] & [en333]
    5		[en60] & [en613]
    5		[en60] & [en871]
    5		[en60] & [en986]
    5		[en613] & [en124]
    5		[en613] & [en251]
    -5		[en613] & [en490]
    -5		[en613] & [en633]
    -5		[en618] & [en19]
    -5		[en618] & [en874]
    -5		[en633] & [en252]
    5		[en633] & [en508]
    -5		[en633] & [en602]
    5		[en633] & [en682]
    -5		[en633] & [en746]
    5		[en633] & [en84]
    5		[en633] & [en93]
    5		[en633] & [en966]
    -5		[en634] & [en138]
    -5		[en634] & [en20]
    5		[en634] & [en212]
    5		[en634] & [en250]
    -5		[en634] & [en39]
    5		[en634] & [en762]
    5		[en634] & [en778]
    5		[en634] & [en989]
    5		[en634] & [es182]
    5		[en63] & [en917]
    5		[en650] & [en116]
    5		[en650] & [en28]
    5		[en650] & [en37]
    5		[en650] & [en461]
    5		[en650] & [en949]
    -5		[en653] & [en12]
    -5		[en653] & [en618]
    -5		[en653] & [en660]
    -5		[en660] & [en468]
    -5		[en660] & [en551]
    5		[en660] & [en60]
    5		[en660] & [en633]
    5		[en660] & [en877]
    -5		[en660] & [en90]
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
    5	numbness:99	[en682] & [en613]
    -5		[en682] & [en634]
    5		[en682] & [en660]
    -5		[en682] & [en682]
    5		[en682] & [en980]
    5		[en682] & hives
    5		[en682] & tingling
    5		[en693] & ,
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
    5		[en746] & [en106]
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
    5		[en77]
    5		[en77] & [en1020]
    -5		[en77] & [en37]
    5		[en805] & [en60]
    -5	weakness:-20 tingling:-38	[en807]
    5		[en807] & [en20]
    -5		[en807] & [en309]
    -5		[en807] & [en362]
    5		[en807] & [en380]
    -5		[en807] & [en762]
    5		[en807] & [en84]
    -5		[en807] & [en874]
    5		[en807] & [en949]
    5		[en807] & tingle
    5		[en810] & :
    5		[en810] & [en143]
    -5		[en810] & [en215]
    -5		[en810] & [en250]
    5		[en810] & [en389]
    -5		[en810] & [en935]
    -5		[en810] & ache
    -5		[en84] & [en266]
    -5		[en84] & [en602]
    5		[en84] & [en980]
    5		[en853] & [en11]
    -5		[en853] & [en12]
    -5		[en853] & [en185]
    5		[en853] & [en37]
    -5		[en853] & [en63]
    -5	calf_swelling:32	[en85] & [en762]
    5		[en85] & [en949]
    5		[en869] & ?
    -5		[en869] & [en1018]
    5		[en869] & [en138]
    -5		[en869] & [en468]
    -5		[en869] & [en679]
    5		[en869] & [en709]
    5	numbness:32	[en869] & [en966]
    -5		[en874] & [en404]
    -5		[en874] & [en682]
    -5		[en874] & [en807]
    5		[en874] & [es502]
    5		[en874] & [es895]
    -5		[en874] & escriban
    -5		[en874] & fiebre
    5		[en874] & pipi
    -5		[en877] & [en11]
    -5		[en889] & [en11]
    -5		[en889] & [en12]
    5		[en890] & [en143]
    5		[en890] & [en170]
    -5		[en890] & [en682]
    5		[en890] & [en853]
    -5		[en906] & [en11]
    -5		[en906] & [en251]
    -5		[en906] & [en266]
    5		[en906] & [en474]
    -5		[en917] & [en170]
    5		[en935] & [en490]
    5		[en935] & [en60]
    -5		[en935] & [en949]
    -5		[en938] & [en11]
    -5		[en93] & .
    -5		[en93] & [en127]
    -5		[en93] & [en60]
    5		[en93] & [en762]
    -5		[en949] & [en124]
    -5		[en949] & [en37]
    5		[en949] & [en533]
    5		[en949] & [en84]
    -5		[en954]
    -5		[en954] & [en42]
    -5		[en954] & [en495]
    -5		[en954] & [en507]
    5		[en954] & [en554]
    -5		[en954] & [en618]
    5		[en954] & [en810]
    5		[en957]
    5		[en957] & [en202]
    -5		[en957] & [en468]
    5		[en966] & .
    -5		[en966] & ?
    5		[en966] & [en10]
    -5	numbness:-24	[en966] & [en12]
    -5		[en966] & [en143]
    5		[en966] & [en212]
    -5		[en966] & [en215]
    5		[en966] & [en3]
    5		[en966] & [en495]
    5		[en966] & [en810]
    -5	weakness:2	[en966] & [en938]
    5		[en966] & [es44]
    5		[en966] & sneeze
    -5		[en967] & [en633]
    -5		[en980] & [en148]
    -5		[en980] & [en426]
    5		[en980] & [en461]
    5		[en980] & [en746]
    -5		[en981] & .
    -5		[en981] & [en20]
    -5		[en981] & [en551]
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
    5		[es1003]
    -5		[es1007]
    -5		[es102] & [es54]
    -5		[es106] & [es887]
    -5		[es122] & [en19]
    5		[es13] & [es150]
    5		[es13] & [es182]
    -5		[es13] & [es759]
    5		[es13] & [es966]
    -5		[es14] & #
    -5		[es14] & [es2]
    5		[es14] & [es830]
    -5		[es150] & [es2]
    -5		[es174] & [es982]
    -5		[es17] & ,
    -5		[es17] & [es187]
    5		[es182] & [en234]
    -5		[es182] & [en333]
    -5	numbness:187	[es182] & [en37]
    5		[es182] & [en602]
    5		[es182] & [en980]
    5		[es182] & [es134]
    -5		[es182] & calambritos
    -5		[es182] & manden
    -5		[es182] & punzante
    5		[es182] & soreness
    5		[es1] & [es726]
    5		[es1] & nalga
    5		[es214] & [en19]
    -5		[es214] & [es235]
    5		[es214] & [es518]
    -5		[es214] & [es55]
    5		[es230] & [es42]
    5		[es230] & [es438]
    -5		[es234] & ,
    -5		[es247] & [es54]
    5		[es251] & [es998]
    5		[es253] & [es982]
    -5		[es254] & .
    5		[es26] & [es29]
    5		[es26] & [es54]
    -5		[es26] & [es694]
    5	numbness:-4 tingling:-9 persistent_beyond_72h:-23 fever:-2	[es29]
    5		[es29] & [en1014]
    5		[es29] & [es699]
    5	pregnancy_symptom:14	[es2] & [es254]
    -5		[es2] & [es342]
    5		[es342] & ,
    5		[es342] & [en874]
    -5		[es342] & [es106]
    5		[es347] & ,
    -5		[es362] & [es182]
    5		[es362] & [es699]
    -5		[es375] & [en949]
    -5		[es395] & [en118]
    -5		[es395] & [es503]
    5	fever:17	[es42] & [es362]
    -5		[es42] & [es870]
    -5		[es438] & [en874]
    5		[es438] & [es982]
    5		[es443] & [es26]
    -5		[es443] & [es55]
    -5		[es443] & [es950]
    -5		[es446] & [es694]
    5		[es44] & [en181]
    5		[es44] & [en966]
    5		[es459] & [es1]
    -5		[es486] & ,
    -5		[es486] & [es502]
    -5		[es486] & [es870]
    5		[es502] & [es102]
    -5		[es503] & [es2]
    -5		[es506] & [es966]
    -5		[es508] & ,
    -5		[es55] & [es13]
    5		[es55] & [es26]
    5		[es55] & [es502]
    -5		[es694] & [es443]
    -5		[es694] & [es966]
    -5		[es694] & [es982]
    5		[es694] & agacho
    -5		[es699] & [es1]
    -5		[es699] & [es342]
    -5		[es699] & [es699]
    -5		[es742] & [es982]
    -5		[es758] & [es54]
    -5		[es762] & [es13]
    5		[es79] & [es182]
    -5		[es79] & [es438]
    5		[es806]
    5		[es854] & [es459]
    5		[es854] & [es638]
    5		[es854] & [es830]
    -5		[es854] & hormigueo
    -5		[es855] & [en874]
    5		[es870] & [es214]
    5		[es870] & [es29]
    -5		[es870] & [es887]
    -5		[es878] & [es55]
    5		[es887] & [es699]
    5		[es91] & [en874]
    5		[es91] & [es214]
    5		[es91] & [es998]
    5		[es938]
    -5		[es939] & [es694]
    5		[es950] & [es1023]
    5		[es950] & [es699]
    5	numbness:-59 tingling:-50 persistent_beyond_72h:-14 history_injury:-2 chest_breath:36 faint_dizzy:-14	[es966]
    -5		[es966] & [es214]
    -5		[es966] & [es870]
    5		[es966] & [es887]
    5		[es975] & [es2]
    -5		[es982] & [es253]
    5		[es982] & [es62]
    5		[es982] & [es982]
    -5		[es982] & dormida
    5		[es998] & [es230]
    -5		[es998] & [es234]
    5		[es998] & [es854]
    -5		a bath
    5		a few
    5		a la
    -5		a las
    5		a numb
    5		a stabbing
    -5		a tad
    5		a thing
    5		a vengeance
    -5		about <my>
    -5		about a
    -5		about my
    5		about numbness
    -5		about ~ <be>
    5		absolute
    5		ache & [en170]
    -5		ache & [en234]
    5		ache <become>
    5		achy & [en746]
    5		adolorida & ,
    -5		adolorido
    -5		after ~ <time>
    -5		after ~ now
    5		agacho
    5		agony & [en874]
    -5		agudo ~ no
    5		ahi abajo
    -5		algo
    5		along
    5		along <my>
    5		along <my> <part>
    5		along my
    5		also
    5		am at
    -5		am good
    5		am sure
    5		an ambulance
    -5		and #
    -5		and have
    5	numbness:14 severe_headache:1	and i
    5		and i do
    5		and she <be>
    5		and today
    -5		and ~ <keep>
    -5		and ~ ?
    -5		and ~ can
    -5		and ~ carried
    -5		and ~ if
    -5		and ~ lovely
    5		and ~ now
    5		and ~ pain
    -5		and ~ since
    5		and ~ than
    5		and ~ they
    5		and ~ thing
    5		and ~ way
    -5		any chance
    -5		apenas
    -5		apenas ~ de
    -5		arm has
    5		arm will
    5		arrastro
    5		arrastro & [es759]
    5		arrastro <the>
    5		arrastro ~ <part>
    5		arrastro ~ <the>
    5		as sore
    5		as ~ of
    5		asked ~ .
    -5		asking
    5		at ~ it
    -5		at ~ so
    -5		atienden
    -5		auto reply
    -5		aviso
    5		ayer ~ <be>
    5		ayer ~ y
    5		back in
    5		back with
    -5		bad at
    5		bad i
    -5		baja por
    5		bajo
    5		bathroom
    -5		be honest
    -5		beautifully
    -5		before ~ <my>
    5		being
    5		below <the>
    5		below <the> <part>
    5		below the
    5		below ~ ,
    5		below ~ <part>
    -5		best <time>
    5		better ~ now
    -5		bien ,
    -5		bien .
    5		bike <the>
    5		bike <the> <day>
    5		bike the
    -5		bit achy
    -5		bit of <the>
    5		bit ~ <count>
    -5		bit ~ it
    -5		bit ~ than
    -5		bit ~ to
    -5		bit ~ yesterday
    5	severe_bruising:113	black
    5		blue ~ to
    5		both legs
    -5		both sides
    5		bowels
    5		brazo
    -5		breath ~ <be>
    -5		brought <my>
    -5		brought me
    -5		bruise on
    5		bruises & [en1002]
    -5		bruises & [en404]
    -5		bruises or
    -5		bruising
    -5		btw
    5		buckled & [en1020]
    -5		but my
    -5		but the
    5	numbness:23	but ~ <side>
    -5		but ~ good
    -5		but ~ great
    5		but ~ it
    -5		but ~ up
    5		by ~ .
    5		cada ~ que
    -5		cai ~ y
    5		call ~ ,
    -5		cama
    -5		came out
    -5		came ~ <have>
    -5	tingling:-3	can
    5		can not even
    -5		can ~ .
    -5		can ~ <person>
    5		can ~ at
    -5	numbness:4	can ~ tell
    -5		can ~ tomorrow
    -5		cancel
    -5		cansada
    -5		capaz
    -5		carried on
    -5		case ~ <part>
    -5		casi ~ ,
    -5		caso de
    -5		caso ~ que
    5		caught
    5		caught <my>
    -5		chance of
    -5		chat
    -5		check
    5		chills
    -5		cita <the>
    -5		cita del
    -5	numbness:21 fever:33	cold
    5		comes and
    5		comes and <become>
    5		comes ~ <become>
    -5		comfortable with
    -5		completely
    -5	numbness:7	con <the>
    -5		con ~ <the>
    5	fever:62	con ~ desde
    -5		contact
    -5		correo
    5		cosquilleo
    5		could not <feel>
    5		could ~ <feel>
    -5		could ~ i
    5		couple
    -5		cuarto
    -5		d ~ ,
    5		da <the>
    5		dark
    -5		daughter s
    -5		de <part> que
    -5		de dolor
    -5		de molestia
    5		de ~ meses
    5	saddle_numbness:8	dead
    -5		dead <part>
    -5		dead ~ and
    5		dedo gordo
    5		del cuello
    -5		del todo
    -5		desde ~ <my>
    -5		desde ~ no
    -5		dia ~ <my>
    -5		dia ~ <the>
    5		dias ~ <the>
    5		dice
    -5		did i
    -5		did not like
    5		did ~ <have>
    -5		did ~ how
    -5		did ~ like
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
    -5		dolor ~ hormigueo
    -5		dolor ~ traia
    5		dolor ~ y
    -5		dormi & [es438]
    -5		dormi & [es887]
    -5		dormi como
    -5		dormi ~ <the>
    -5		dormida & [es26]
    5		down <the> <side>
    -5		down my
    5		down ~ <be>
    5		dramatic
    5		dramatic ,
    5		duro
    5		e ~ ,
    5		each
    5		each <time>
    5		each time
    5		each time i
    5		electric ~ <part>
    5		else ~ i
    5		embarazada
    -5		emergency ~ <the>
    -5		en caso
    -5		en caso de
    5		en las
    -5		en ~ no
    -5		en ~ por
    -5		energy
    5		es que
    -5		eso ~ .
    -5		estar
    -5		estoy embarazada
    5		estrellas
    -5	emergency:7	evening
    -5	emergency:12	evening ,
    5		every <time> <the>
    5		every time
    5		every time i
    5		every ~ another
    5		every ~ it
    -5		exactly as
    5		excruciating
    5		eyes
    -5		faint ~ <the>
    -5		fault it
    -5		feel amazing
    5		feels weak
    -5		felt
    -5		felt better
    5		feverish
    -5		fiebre & [es182]
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
    5		fuerte
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
    5		great ~ .
    -5		great ~ <be>
    -5		gym
    -5	faint_dizzy:7	had
    -5		had a
    -5		had one
    5		had the
    -5		had tingling
    5	sharp_pain:-11 weakness:31 numbness:5	hand
    5		hand is
    -5		hardly ~ now
    5	tingling:-2	has
    -5		has a
    5		have come
    -5		have the
    -5		he ~ <part>
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
    5	radiating_pain:11	hip to
    -5		hips
    5		hold <the>
    -5	numbness:6	home
    -5		home ,
    5		honestly ~ <be>
    -5		honestly ~ not
    5		hora ~ duele
    5		hora ~ mas
    -5		hormigas
    5		hormigueo & .
    5		hormigueo & [es699]
    5		hormigueo & [es982]
    5		hormigueo ~ .
    5	emergency:45	hospital
    -5		hospital ~ i
    5		hot ~ <part>
    5		hot ~ on
    -5		how ~ <my>
    5		hoy <be>
    5		hoy ~ <part>
    5		hurt ~ i
    5	sharp_pain:9	hurts
    5		hurts to
    -5		hurts today
    5		hurts ~ <be>
    5	sharp_pain:2 radiating_pain:-25 weakness:-15 numbness:-16 tingling:-11 worsening:-55 persistent_beyond_72h:-20 history_disc:-35 osteoporosis:-18 saddle_numbness:-25 calf_swelling:-15 fever:-30 severe_headache:-13 faint_dizzy:-3 allergic_reaction:-43 severe_bruising:-26 emergency:-40	i
    5		i <be> at
    -5		i <be> good
    5		i <be> sure
    5		i <become> off
    5		i <have> come
    -5		i <have> no
    -5		i <have> pins
    5		i <side> yours
    -5		i did <the>
    5		i know you
    -5		i left
    5		i mean
    5		i nearly
    -5		i never
    5		i passed
    5		i sit
    5		i sneeze
    -5		i told
    5		i type
    -5		i would <have>
    -5		i ~ again
    5		i ~ came
    5		i ~ grip
    -5	chest_breath:8	i ~ i
    5	weakness:1 numbness:27	i ~ it
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
    5		i ~ would
    5		i ~ yours
    -5	sharp_pain:6	if i
    -5		if i <become>
    -5		if ~ <become>
    -5		if ~ down
    -5		if ~ in
    -5		if ~ sharp
    -5		in <the> <time>
    5		in absolute
    5		in it
    -5		in with <have>
    -5	numbness:-8 tingling:32 history_disc:-1 history_injury:-7 severe_headache:-2 allergic_reaction:-42	in ~ <part>
    -5		in ~ after
    -5		in ~ down
    5		in ~ here
    5		in ~ morning
    5		in ~ to
    -5		in ~ yesterday
    5		into <my> <part>
    -5		into ~ ,
    -5		is good
    5		is really
    5		is sharp
    5		it , <the>
    -5		it <be> painful
    5		it <be> sharp
    5		it <have>
    5		it does not
    -5		it hurts more
    5		it normal
    -5		it now
    5		it ~ <count>
    -5		it ~ ache
    5		it ~ after
    5		it ~ agony
    -5		it ~ cold
    -5		it ~ here
    -5		it ~ if
    -5		it ~ last
    5	worsening:76	it ~ up
    5		itchy & [en853]
    -5		jaja
    5		knife in <my>
    -5		knot
    5		know you
    -5		la factura
    -5		la lista
    5		la nalga
    5		la orina
    -5		la sesion
    -5		ladder
    -5		las #
    5	weakness:-1	last
    -5		last <time> but
    5		last year
    5		last ~ now
    5	history_injury:-33	late+a
    5		late+agony
    -5		late+agujetas
    -5		late+apenas
    5		late+calves
    -5		late+chance
    5		late+como
    -5		late+cuarto
    5		late+day
    5		late+fuerte
    -5		late+full
    -5		late+great
    5		late+habia
    5		late+had
    -5		late+have
    -5		late+hour
    5		late+kind
    5		late+mentioned
    5	persistent_beyond_72h:34	late+neck
    5		late+nights
    -5		late+on
    -5		late+osteoporosis
    5		late+overall
    5		late+overnight
    5		late+past
    -5		late+peep
    5		late+pierna
    -5		late+put
    -5		late+quiero
    -5		late+slot
    -5	persistent_beyond_72h:120	late+sore
    -5		late+strength
    5		late+tell
    5		late+thank
    -5		late+ustedes
    -5		late+vanished
    5		late+vengeance
    5		late+veo
    -5		late+way
    -5		late+weak
    5		late+winded
    -5		late+years
    5		leaking
    -5		leave ~ alone
    5		left yours
    -5		leg .
    5		leg gave
    -5		leg was
    -5		less sore
    5		less ~ i
    5		level
    5		light headed
    5		lightheaded & [en966]
    -5		like i <have>
    -5		like i did
    5		like ~ .
    -5		like ~ <have>
    -5		like ~ <time>
    -5		like ~ now
    -5		limping
    5		llamenme & [es342]
    5		llamenme ~ urgente
    -5		llegue ~ <the>
    5		llevo
    -5		loose
    -5		lovely
    -5		lujo
    -5		mad ~ i
    -5		made <my>
    -5		made me
    -5		manden
    -5		marathon
    -5		mas que ayer
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
    -5		me quito
    5		me salieron
    -5		meant
    -5		meant to
    -5		meh
    -5		meses ~ <my>
    5		mi vida
    -5		might ~ <the>
    -5		monday & #
    5		monday & [en20]
    5		monday & [en810]
    5		more ,
    -5		more texts
    5		more ~ <time>
    5		more ~ before
    5		more ~ you
    -5		morning ~ <my>
    -5		moved
    -5		moves
    -5		much ~ #
    5		much ~ <my>
    -5		much ~ <time>
    5		muy ~ en
    5		my ankle
    -5		my body
    5		my bowels
    -5		my foot
    5		my mouth
    5		nalga
    -5		nearly ~ <the>
    5		neck and
    -5	history_injury:102	neck is
    5		neck when
    -5		need to
    -5		need ~ <my>
    -5		needed <the>
    5		needles ~ <my>
    -5		never <have> <the>
    -5		never had
    5		night and
    -5		night but
    -5		ningun
    5		no , tingling
    -5		no <my> escriban
    -5		no bruises or
    -5		no hives
    -5		no more texts
    -5		no nothing
    -5	numbness:-64	no numbness
    -5		no pins
    -5		no problems
    5		no puedo respirar
    5		no ~ cerrar
    -5	tingling:-37	no ~ debilidad
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
    -5		nope & [en869]
    -5		nope ~ <the>
    5		not <feel> <my>
    -5		not comfortable with
    -5		not fault it
    5		not make
    -5		not put it
    5		not see
    5		not stand
    5		not wake
    5		not wake up
    -5	numbness:31	not ~ <be>
    -5		not ~ best
    5		not ~ down
    5		not ~ morning
    -5		not ~ numbness
    5		not ~ sore
    -5		not ~ texts
    5		not ~ there
    5		not ~ though
    5		not ~ tomorrow
    5		not ~ wee
    5	weakness:72	not ~ what
    -5		not ~ why
    -5		not ~ with
    -5		not ~ worse
    -5		notch up
    5		nothing dramatic
    -5		nothing ~ just
    -5		nothing ~ nothing
    5		nothing ~ pain
    -5		notice ~ now
    -5		noto & [es106]
    5		now <my>
    -5		now and
    5		now i
    5		now ~ i
    5		now ~ not
    5		now ~ you
    -5		numb , nothing
    -5		numb : no
    -5		numb <part> ,
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
    5		of ~ <become>
    -5		of ~ <person>
    -5		of ~ ache
    -5		of ~ does
    5		of ~ no
    5		of ~ not
    5		off your
    -5		off ~ <side>
    -5		office
    5	allergic_reaction:18	oil
    5		ok ~ i
    -5		okay
    5		on <my>
    5		on and
    -5		on your
    -5		on ~ <time>
    5		on ~ last
    -5		on ~ like
    -5		on ~ of
    -5		on ~ walk
    5		on ~ ward
    -5		only <the>
    5		only ~ in
    -5		op
    -5		or ~ <the>
    5		orina
    -5		other hand
    5		otherwise happy
    -5		out i <be>
    -5		out of bed
    5		out ~ #
    -5		out ~ bed
    5		out ~ today
    -5		over ~ and
    -5		over ~ but
    -5		pain , no
    -5		pain <become>
    -5		pain <have> <become>
    -5		pain and
    5		pain by
    -5		pain down <my>
    -5		pain free
    5	sharp_pain:32	pain like
    5	sharp_pain:20 worsening:2	pain ~ <the>
    -5		pain ~ for
    -5		pain ~ passed
    5	history_injury:8	painful
    -5		painful ~ <part>
    5		para ~ <the>
    -5		paren
    5		past
    -5		patients
    5		pee & [en468]
    -5		people
    -5		peor que ayer
    -5		peor ~ ayer
    5		physio ~ <my>
    5		pipi
    5		pipi & [es438]
    5		pipi & [es518]
    5		pipi & [es742]
    5		pipi ~ cuenta
    5		pipi ~ darme
    5		piso
    5		por preguntar
    5	radiating_pain:42	por ~ <part>
    5		puedo respirar
    -5		puedo ~ con
    5		que <the> <part>
    -5		que no <my>
    -5		que tengo
    -5		que ~ desde
    -5		queda
    5		raw
    -5		recibir
    5		red ~ <the>
    5		right leg
    5		rotten
    -5		s back
    5		s dead
    -5		s giving
    5		s no
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
    -5		senti
    5		session ~ and
    5		shaking
    -5		sharp ~ ?
    5		she s
    -5		she ~ i
    -5	sharp_pain:19	shooting
    -5		shooting ~ it
    -5		shooting ~ of
    -5		should ~ i
    -5		should ~ if
    -5		si <the>
    -5		si no
    -5		si se
    -5		si ~ ,
    -5		sides
    5		siento
    5		siento un
    5		sign ~ <the>
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
    -5		slight
    -5		slightly
    -5		small bruise
    5		sneeze
    5		so <side> i
    -5		so ~ <my>
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
    5		soreness ~ not
    5		sorry for
    5		spotting
    5		stab
    5		stabbing ~ <part>
    5		stabby
    5		stand ~ <part>
    5		static
    -5		steady
    -5		stiff ~ morning
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
    5		switched
    -5		tad
    -5		take
    -5		tampoco
    5	fever:32	temperature
    5		temperature ~ #
    -5		ten years
    -5		tender when
    -5		tender when i
    -5		tender ~ <part>
    -5		tender ~ and
    5		tengo el
    5		terrible
    5		texts ~ i
    -5		than <the> <side>
    -5		than it
    5		than ~ <day>
    5		than ~ after
    5		than ~ before
    5		than ~ but
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
    5	numbness:17	thigh
    5		thing ~ i
    5		through ~ <part>
    5		thursday & [en474]
    -5		time ~ <the>
    5		times
    5		tingling & [en362]
    -5		tingling & [en474]
    -5		tingling & [en981]
    5		tingling is
    -5		tingly & ,
    -5		tip <side>
    -5		tip top
    -5		tired
    -5		tired and
    5	fever:7	tiritando
    -5		to <be> honest
    -5		to bits
    5		to breathe
    5		to leave
    5		to lift
    5		to sit
    -5		to ~ <have>
    5		to ~ <person>
    -5		to ~ honest
    -5		to ~ old
    5		today it
    5		today it <be>
    -5		today nothing
    5		today ~ <day>
    -5		today ~ last
    -5	faint_dizzy:14	todo
    -5		todo ~ .
    -5		told <my>
    -5		told her
    5		told ~ <part>
    -5		tomorrow
    5		too long
    -5		took ~ <the>
    -5		touch ~ <part>
    -5		touched
    5		turn
    5		tv
    5		twice today
    5	sharp_pain:51 radiating_pain:-1 numbness:-4 tingling:-15 worsening:-3 persistent_beyond_72h:-12	un
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
    -5		up ~ yesterday
    -5		used to <become>
    -5		used ~ <become>
    5		vengeance
    5		viviendo
    5	weakness:1	walk
    -5		walked in with
    -5		want <the>
    5		warning
    -5		was last
    5		was on
    5		way ~ can
    5		weaker than
    5		weakness ~ fever
    5		week now
    -5		weird
    -5		were
    5		wet myself
    -5		when would
    -5		when ~ <person>
    -5		when ~ next
    5		when ~ walk
    -5		whether <my>
    -5		whether my
    5		who <have>
    -5		who s
    5		who ~ ,
    5		whole hand
    5		will not stop
    -5		wine
    5		with <the> vengeance
    5		with ~ massage
    5		with ~ vengeance
    -5		woke
    -5		woke up with
    -5		work ,
    -5		work ~ <be>
    -5		work ~ and
    5		worst ~ ever
    5		would call it
    -5		would it
    5		would rather
    5		would ~ call
    -5		would ~ or
    -5		y apenas
    5		y hoy <my>
    -5		y por
    -5		y se
    -5		ya no
    -5		ya no <be>
    5		ya no quiero
    -5		ya ~ ,
    5		ya ~ <the>
    5		ya ~ quiero
    -5		year old
    5	numbness:24	yes ~ <side>
    5		yesterday ~ <part>
    -5		you see
    -5		you sell
    5		you ~ ,
    -5		you ~ <count>
    -5		you ~ as
    5		you ~ now
    -5		you ~ up
    5		zap
    -5		zero ~ zero
    4		# & -
    4		# & [en250]
    4		# & [en682]
    4		# & [es188]
    4		# -
    4		# days
    4		# meses
    -4		# ~ tingling
    -4	sharp_pain:-7 radiating_pain:-1 numbness:-9 tingling:-2 persistent_beyond_72h:-23 history_disc:-2 saddle_numbness:-8 calf_swelling:-6 allergic_reaction:-13 emergency:-9 self_harm:-25	,
    4		, # <time>
    4		, & [en106]
    -4		, & [en141]
    -4		, & [en189]
    -4		, & [en404]
    -4		, & [en461]
    4		, & [en709]
    -4		, & [en77]
    4		, & [es1]
    4		, & [es79]
    -4		, & tingly
    4	weakness:16	, <my>
    4		, <part> <have>
    -4		, <part> on
    -4		, <side> good
    4		, <the> <part>
    -4		, and <my>
    -4		, has
    -4		, no nothing
    -4		, none since
    4	worsening:100	, now
    4		, pain
    -4		, same as
    4		, then <the>
    -4		, today <be>
    -4		, woke up
    -4	numbness:22	, ~ .
    -4		, ~ ?
    -4		, ~ clear
    -4		, ~ dead
    -4		, ~ hace
    4		, ~ hold
    -4		, ~ new
    -4		, ~ para
    4		, ~ si
    4		, ~ under
    -4		. & [en116]
    4		. & [en653]
    4		. & [en935]
    -4		. & [en967]
    -4		. <my>
    4	bladder_bowel:2	. ~ #
    -4		. ~ <person>
    -4		. ~ fine
    4		. ~ hurts
    4		. ~ just
    -4		. ~ like
    -4		. ~ normal
    4		. ~ numb
    4		. ~ thanks
    4		. ~ worse
    -4		/^ace/
    -4		/^almo/
    4		/^are$/
    4	weakness:40 persistent_beyond_72h:-35 bladder_bowel:-17 saddle_numbness:-9 faint_dizzy:-1	/^arm/
    4		/^aro/
    4		/^arou/
    -4	weakness:-6 tingling:-15 persistent_beyond_72h:-27 saddle_numbness:30 severe_headache:-14	/^ba/
    -4		/^bar/
    4	numbness:2 saddle_numbness:1	/^belo/
    4		/^bic/
    4		/^ble/
    4	osteoporosis:95	/^bone/
    4	weakness:-13	/^both/
    -4		/^comf/
    4		/^cort/
    4	weakness:-37 worsening:-3	/^des/
    -4		/^doin/
    4	weakness:48	/^dra/
    4		/^easy/
    -4		/^eng/
    4		/^espo/
    4		/^estr/
    4		/^exce/
    -4		/^fab$/
    -4		/^fab/
    4	emergency:1	/^fac/
    4	tingling:40	/^feet/
    -4		/^fir/
    -4		/^fur/
    4		/^givi/
    -4		/^her$/
    4		/^hig/
    4		/^high/
    -4		/^holi/
    4		/^ice$/
    4		/^inso/
    4		/^inte/
    4	allergic_reaction:51	/^it/
    4	sharp_pain:16	/^kid/
    4		/^let/
    4		/^lif/
    -4		/^los$/
    -4		/^men/
    -4		/^mete/
    -4		/^ning/
    -4	numbness:20	/^noth/
    -4		/^od/
    -4		/^odd/
    4		/^oi/
    -4		/^ord/
    4	sharp_pain:-26 weakness:28 persistent_beyond_72h:-2	/^pie/
    -4	weakness:-2 numbness:-12 worsening:-10 faint_dizzy:-44	/^po/
    -4		/^pon/
    -4		/^put$/
    4	allergic_reaction:44	/^rash/
    -4		/^regr/
    4		/^res/
    4		/^resp/
    -4		/^rico/
    -4		/^sau/
    -4	weakness:-9	/^sen/
    -4		/^ser$/
    4		/^soli/
    -4		/^son/
    4		/^spa/
    4		/^star/
    -4		/^stre/
    -4		/^supe/
    4		/^tai/
    -4		/^team/
    -4		/^tens/
    -4		/^tie/
    -4		/^tip$/
    -4		/^toma/
    4		/^twi/
    4		/^twic/
    -4	weakness:14	/^use/
    4		/^ven/
    -4		/^view/
    4	bladder_bowel:29	/^wee$/
    -4		/^wei/
    4		/^will/
    4		/^wooz/
    4		/acet/
    4		/aceta/
    4	sharp_pain:10 radiating_pain:-59 tingling:-23 worsening:-29 persistent_beyond_72h:-39 bladder_bowel:4 chest_breath:-6 severe_headache:11 severe_bruising:-5	/ad$/
    -4		/adiat/
    4		/adil/
    -4		/agini/
    -4		/aili/
    -4		/ailin/
    -4		/ains/
    4	faint_dizzy:52	/aint/
    4		/aked$/
    4		/aked/
    -4		/alles/
    -4	allergic_reaction:21	/alm/
    -4		/almo/
    -4		/almos/
    4	radiating_pain:25	/alo/
    4		/alv/
    4		/amol$/
    4		/amol/
    4		/amps$/
    4		/amps/
    -4		/antas/
    -4	weakness:9 self_harm:19	/any/
    4		/arac/
    4		/arace/
    -4		/argad/
    4		/arou/
    4		/aroun/
    -4		/ars/
    4	numbness:-5 worsening:51 severe_headache:-1	/ast/
    -4		/ather/
    4		/athi/
    4		/athin/
    4		/athl/
    4		/athle/
    -4		/atori/
    4		/atras/
    4		/augh/
    4		/bel/
    4	saddle_numbness:24	/belo/
    4	sharp_pain:3	/bia/
    4		/bic/
    -4	weakness:-2	/bin/
    4		/blan$/
    4	tingling:3	/both/
    -4	chest_breath:2	/breas/
    -4		/butte/
    4		/cai/
    4	numbness:17	/car/
    -4		/cel$/
    4		/ceta/
    4		/cetam/
    4	numbness:31	/ched$/
    4	numbness:41	/ched/
    -4		/corda/
    4		/cort/
    -4		/cribe/
    -4		/cta/
    4		/cy$/
    -4		/dator/
    -4		/di$/
    4	weakness:-26	/dolo/
    4	numbness:-5	/dolor/
    4	worsening:13	/downh/
    4		/eache/
    4	worsening:46	/eadi/
    4	weakness:-23 tingling:-10 chest_breath:22 self_harm:-3	/eat/
    4	chest_breath:34	/eath/
    -4		/eathe/
    4		/eathi/
    4		/eathl/
    4		/eats$/
    4		/eats/
    -4	weakness:9	/ebi/
    -4		/ecid/
    -4		/eco/
    -4		/ecor/
    -4		/ecta/
    -4	weakness:-20 numbness:2 pregnancy_symptom:-22 saddle_numbness:14 faint_dizzy:12 severe_bruising:-1	/eel/
    -4	numbness:37	/eeli/
    -4		/eelin/
    -4		/eepi/
    -4		/eepin/
    -4		/ege$/
    -4		/egre/
    -4		/egret/
    4	severe_bruising:2	/egro$/
    -4		/eje$/
    4		/elled/
    4	sharp_pain:-4 bladder_bowel:7	/els/
    -4		/elve/
    4		/emen/
    4		/ems/
    -4		/encin/
    -4	saddle_numbness:36	/eni/
    4		/enta/
    -4		/epin/
    -4		/eping/
    -4		/erie/
    -4		/erien/
    -4		/ernig/
    4	tingling:3	/esia$/
    4		/espos/
    -4	numbness:1 tingling:-20 persistent_beyond_72h:-1 saddle_numbness:-28 self_harm:-19	/ess/
    -4		/esta/
    -4		/este/
    4		/estoy/
    4		/estre/
    4		/etam/
    4		/etamo/
    4		/everi/
    4		/exce/
    -4		/excel/
    -4		/exper/
    -4		/fab$/
    -4		/fab/
    4		/fac/
    4	tingling:10	/feet$/
    4	tingling:2	/feet/
    -4		/fter$/
    -4		/fur/
    -4		/ge$/
    -4		/gini/
    -4		/ginin/
    4		/givi/
    4		/givin/
    4		/grave/
    -4		/gret/
    -4		/hier$/
    -4		/hier/
    4	fever:40	/hills/
    -4		/hine/
    4	self_harm:49	/hink/
    -4	sharp_pain:11	/his$/
    4		/hles/
    4		/hless/
    4		/hole$/
    4		/hole/
    -4		/holi/
    -4		/holid/
    -4	bladder_bowel:1	/hout$/
    -4		/ibir$/
    4		/icki/
    4		/ickin/
    -4	sharp_pain:-2 weakness:-15 history_injury:-18 pregnancy_symptom:-20 bladder_bowel:-23 severe_bruising:-9	/ien/
    4		/ig$/
    -4		/ila/
    -4	worsening:70	/ild/
    -4		/ilin/
    -4		/iling/
    4		/inde/
    4	weakness:-9 numbness:-34 tingling:114 worsening:-27	/ingl/
    -4		/ingu/
    -4		/ingun/
    4		/inso/
    4		/insop/
    -4		/ints$/
    -4		/ints/
    4		/ions$/
    4		/ions/
    4		/irm/
    4		/isim/
    4		/isimo/
    4		/itand/
    -4		/ivera/
    4		/kicki/
    4	sharp_pain:56	/kid/
    4		/kle$/
    4		/la$/
    -4		/leare/
    -4		/lege$/
    4	weakness:-26 numbness:-45	/len/
    4		/lgar/
    -4		/liday/
    4		/lif/
    4		/lindi/
    -4		/liss$/
    -4		/llege/
    -4		/lles/
    -4		/lmo/
    -4		/lmos/
    -4		/lmost/
    -4		/lorc/
    -4		/lorci/
    4		/low$/
    4		/lug/
    -4		/lver$/
    -4		/maili/
    -4		/manda/
    4		/mete/
    4		/meter/
    4	emergency:7	/min/
    -4		/mis$/
    4		/mol$/
    -4		/morr/
    -4		/morro/
    -4	history_injury:79	/mot/
    -4		/mpres/
    -4		/mun/
    4		/nate$/
    4	sharp_pain:-16 radiating_pain:-5 weakness:-2 numbness:-4 tingling:2 worsening:-6 history_injury:-1 bladder_bowel:-2 saddle_numbness:-4 severe_headache:-13 faint_dizzy:1 allergic_reaction:-9	/nd$/
    -4		/ndel/
    -4		/ndeli/
    -4	severe_headache:1	/ndi/
    -4	radiating_pain:-2 numbness:14 tingling:-36 persistent_beyond_72h:10 bladder_bowel:-24	/nes/
    -4		/ngs$/
    -4		/ngs/
    -4		/ngu/
    -4		/ngun/
    4	worsening:26	/nhi/
    4	worsening:4	/nhil/
    4		/nhill/
    4		/nia$/
    -4		/ningu/
    -4		/nis/
    4	weakness:1 calf_swelling:1	/nkle$/
    -4	numbness:13 bladder_bowel:9	/nothi/
    4		/nsop/
    4		/nsopo/
    4		/nty$/
    4		/nty/
    4		/oca/
    4	numbness:-19	/oin$/
    4		/olid$/
    -4		/olida/
    -4		/olleg/
    4	pregnancy_symptom:-14 bladder_bowel:-1	/olor/
    -4		/olorc/
    -4		/olve/
    -4		/olver/
    -4		/omar$/
    -4		/omar/
    4	sharp_pain:-3 radiating_pain:-20 tingling:-1 bladder_bowel:-3 fever:-53	/one$/
    4		/ones$/
    4		/ooz/
    4	faint_dizzy:5	/oozy$/
    4	faint_dizzy:1	/oozy/
    -4		/opl/
    4		/oran/
    -4		/ordat/
    4		/ores$/
    -4		/orio/
    -4		/orrow/
    4	sharp_pain:43	/orta/
    -4		/ortn/
    -4	self_harm:29	/ose$/
    -4		/othi/
    -4	numbness:33	/othin/
    4		/oup/
    -4		/ouse/
    -4		/overn/
    4	worsening:57	/ownh/
    4	worsening:5	/ownhi/
    -4		/pains/
    -4		/par$/
    4		/parac/
    4		/pell/
    -4		/pena/
    -4		/perie/
    -4		/pha/
    4		/poso$/
    4		/poso/
    4		/punta/
    -4		/put$/
    4		/quinc/
    4		/racet/
    4		/rado/
    4		/ramps/
    4		/rash$/
    4		/rave$/
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
    -4		/rienc/
    4		/rinar/
    -4		/rink/
    -4		/rke/
    -4		/rked$/
    -4		/rked/
    4		/rmido/
    -4		/rnig/
    -4		/rnigh/
    4	weakness:83	/rop/
    4		/rro$/
    -4		/rrow/
    4		/rted$/
    4		/rted/
    4	weakness:-55	/run/
    4		/rve$/
    4	numbness:-6	/sa$/
    -4		/sada/
    -4	sharp_pain:58	/scr/
    -4		/scul/
    4		/sia$/
    4		/simo$/
    4		/simo/
    -4	sharp_pain:-10 numbness:-7 history_injury:-5 bladder_bowel:20 severe_headache:-3 emergency:-34	/sin/
    -4		/sized/
    4		/soli/
    4		/solid/
    -4		/some$/
    4		/sposo/
    -4		/ssa/
    -4		/ssag/
    4		/stars/
    4	sharp_pain:-26 numbness:5 persistent_beyond_72h:-3 osteoporosis:9	/ste/
    4		/stoy$/
    4		/stoy/
    4		/sub/
    -4		/supe/
    4	weakness:5 faint_dizzy:-2	/tai/
    -4		/tain$/
    4		/tamol/
    4		/tars$/
    4	tingling:84	/tatic/
    4	persistent_beyond_72h:-27 bladder_bowel:-3 allergic_reaction:85	/tch/
    -4		/team/
    -4		/tendr/
    4	self_harm:8	/think/
    4		/thle/
    4		/thles/
    4	persistent_beyond_72h:10 severe_headache:-26	/til/
    4	saddle_numbness:18	/tio/
    4		/tions/
    4	numbness:208 saddle_numbness:34	/tis/
    -4		/tomar/
    -4		/torio/
    -4	tingling:22	/tos$/
    4		/toy$/
    4		/toy/
    4		/train/
    4	sharp_pain:6 numbness:-12 tingling:-17 fever:62 severe_headache:-55 emergency:-6	/tur/
    4	numbness:-14	/twi/
    4		/twic/
    4		/twice/
    4		/uce/
    4	numbness:48	/uer/
    4	emergency:14	/ula/
    -4		/undel/
    -4		/unny$/
    -4		/unny/
    -4		/uns/
    4		/urb/
    4		/urin/
    4		/uro$/
    4		/uro/
    -4		/use$/
    -4		/used$/
    -4		/used/
    -4		/usto$/
    -4		/usto/
    -4		/utte/
    -4		/utter/
    -4		/verab/
    4		/veris/
    -4		/vern/
    -4		/verni/
    4		/ves/
    -4		/volve/
    4		/walk$/
    4	bladder_bowel:54	/wee$/
    4		/wic/
    4		/wice$/
    4		/wice/
    4		/will$/
    4		/will/
    4		/wnh/
    4		/wnhi/
    4	worsening:6	/wnhil/
    4		/woken/
    4	faint_dizzy:5	/wooz/
    4		/woozy/
    4		/word$/
    4		/xce/
    -4		/xcel/
    -4		/xper/
    -4		/xperi/
    4		<be> ,
    4		<be> <become> worse
    4		<be> <count> <time>
    -4		<be> <my> quito
    -4		<be> better
    4		<be> creeping
    -4		<be> driving
    -4		<be> driving <side>
    -4		<be> muy bien
    -4		<be> no numbness
    4	faint_dizzy:23	<be> on <the>
    -4		<be> only
    -4		<be> only <the>
    -4		<be> peor
    -4		<be> sharp pain
    -4		<be> shooting pains
    -4		<be> stabbing pain
    -4		<be> vuelto
    4		<be> ~ /
    4		<be> ~ around
    -4		<be> ~ down
    -4		<be> ~ ever
    4		<be> ~ like
    -4		<be> ~ pains
    -4		<be> ~ phone
    -4		<be> ~ strength
    4		<be> ~ tender
    -4		<be> ~ yesterday
    4	worsening:21	<become> downhill
    4		<become> in
    4	self_harm:27	<become> on
    4		<become> ~ <count>
    4	radiating_pain:7 persistent_beyond_72h:-22 pregnancy_symptom:33 severe_headache:-16 faint_dizzy:18 emergency:11	<become> ~ <the>
    -4		<become> ~ by
    4		<become> ~ every
    -4		<become> ~ home
    4		<count> <time> now
    -4		<count> on
    4		<count> ~ ?
    -4		<count> ~ on
    -4		<count> ~ only
    -4		<count> ~ sin
    4		<feel> <my> <part>
    -4		<feel> fab
    4		<feel> really
    -4		<feel> very
    4	numbness:27	<feel> ~ <side>
    4		<feel> ~ down
    -4		<feel> ~ thanks
    -4		<have> <part> pain
    -4		<have> <the> massage
    4		<have> <the> tingling
    -4		<have> for
    -4		<have> not noticed
    4		<have> not touched
    -4		<have> numbness
    -4		<have> sharp
    -4		<have> sharp pain
    -4		<have> ~ college
    -4		<have> ~ noticed
    4		<have> ~ stabbing
    4		<have> ~ touched
    4		<have> ~ when
    -4		<keep> ~ .
    4		<my> <part> now
    4		<my> <part> still
    -4		<my> to you
    -4	self_harm:32	<my> ~ .
    -4		<my> ~ aches
    4		<my> ~ morning
    4		<my> ~ something
    4		<my> ~ under
    4		<part> <be> dead
    4		<part> <be> numb
    -4		<part> <have> not
    -4		<part> <the> <be>
    -4		<part> desde
    -4		<part> on <my>
    4		<part> que no
    4	radiating_pain:15	<part> y
    -4	sharp_pain:-11 numbness:32 tingling:30 persistent_beyond_72h:17 calf_swelling:46	<part> ~ <be>
    4		<part> ~ fizzy
    -4		<part> ~ grip
    -4		<part> ~ nope
    -4	weakness:73 numbness:6	<part> ~ not
    4	weakness:6	<part> ~ since
    -4		<part> ~ than
    -4		<part> ~ yesterday
    -4		<person> ~ tingling
    4		<person> ~ to
    -4		<person> ~ with
    -4		<side> <my>
    -4		<side> <time> .
    -4		<side> as
    -4		<side> sore but
    -4		<side> ~ though
    -4		<side> ~ when
    4		<the> <my>
    4		<the> <the> <part>
    -4		<the> <time> later
    4		<the> bathroom floor
    4		<the> emergency
    -4		<the> film
    4		<the> funny
    -4		<the> glass
    -4		<the> glass of
    4		<the> grave
    -4		<the> hot bath
    4		<the> morning
    -4		<the> morning and
    -4		<the> pain <become>
    4		<the> phone
    -4		<the> que llegue
    -4	weakness:4 history_injury:49	<the> ~ <time>
    -4		<the> ~ afterwards
    4		<the> ~ another
    -4		<the> ~ bath
    -4		<the> ~ car
    -4		<the> ~ cleared
    -4		<the> ~ jaja
    4	pregnancy_symptom:9	<the> ~ massage
    -4		<the> ~ normal
    -4		<the> ~ shift
    4		<the> ~ will
    -4		<the> ~ wine
    4		<time> ~ more
    -4		<time> ~ none
    -4		<time> ~ which
    -4	weakness:3 bladder_bowel:37	[en1002] & .
    4		[en1002] & [en1007]
    4		[en1002] & [en1018]
    4		[en1002] & [en124]
    4		[en1002] & [en39]
    4		[en1002] & [en951]
    -4		[en1013] & ,
    -4		[en1014] & [es694]
    4		[en1014] & [es966]
    4		[en1018] & [en148]
    4		[en1018] & [en42]
    -4		[en1018] & [en567]
    -4		[en1018] & [en807]
    4		[en101] & #
    -4	radiating_pain:-14 worsening:-2 faint_dizzy:6	[en1020] & [en11]
    -4		[en1020] & [en159]
    4	tingling:71	[en1020] & [en28]
    -4		[en1020] & [en567]
    -4		[en1020] & [en981]
    -4		[en1020] & saturdays
    4		[en106] & [en234]
    4		[en106] & [en63]
    -4		[en116] & [en20]
    4		[en116] & [en966]
    -4		[en11] & [en1020]
    -4		[en11] & [en439]
    -4		[en11] & [en810]
    -4		[en11] & [en84]
    -4		[en121] & [en121]
    -4		[en123] & [en101]
    -4		[en124] & [en762]
    4		[en124] & [en869]
    -4		[en12] & [en124]
    -4		[en12] & [en378]
    -4		[en12] & [en602]
    -4		[en12] & [en853]
    -4		[en138]
    4		[en141] & [en746]
    4		[en148] & [en426]
    4		[en149] & ,
    4		[en157] & [en28]
    -4		[en159] & [en746]
    -4		[en170] & [en15]
    4		[en170] & [en215]
    -4		[en170] & [en234]
    4		[en170] & [en468]
    -4		[en170] & [en682]
    4		[en170] & [en693]
    4		[en170] & tingling
    -4		[en181] & [en869]
    -4		[en189] & [en234]
    -4		[en19] & [en212]
    -4		[en19] & [en298]
    4		[en19] & [en37]
    -4		[en19] & [en85]
    4	sharp_pain:6	[en19] & [en869]
    -4		[en19] & [en93]
    4		[en202] & [en252]
    4	bladder_bowel:91	[en207]
    4		[en20] & [en442]
    -4		[en20] & [en58]
    -4		[en20] & [en618]
    4		[en20] & [en954]
    4		[en20] & aches
    4		[en212] & [en251]
    4		[en212] & [en437]
    4		[en234] & [en266]
    -4		[en234] & [en404]
    -4		[en234] & [en461]
    -4		[en234] & [en479]
    -4		[en234] & [en660]
    4		[en234] & [en853]
    -4		[en234] & [en954]
    -4		[en234] & hives
    -4		[en239]
    -4	radiating_pain:49 weakness:17 tingling:3 persistent_beyond_72h:17 emergency:3	[en251] & [en1002]
    -4		[en251] & [en549]
    4		[en251] & [en618]
    -4		[en251] & aches
    4	tingling:7	[en253]
    4		[en266] & [en746]
    4		[en266] & [en93]
    4		[en266] & [en966]
    4		[en28] & [en215]
    -4		[en28] & [en468]
    -4		[en293] & [en874]
    -4		[en295] & [en1020]
    -4		[en29] & .
    -4		[en309] & [en19]
    -4		[en317] & [en20]
    -4		[en317] & [en234]
    -4		[en333] & ,
    -4		[en333] & [en20]
    -4		[en333] & [en251]
    -4		[en357]
    -4		[en362] & [en215]
    4		[en362] & [en490]
    -4		[en362] & [en58]
    -4		[en362] & [en951]
    -4		[en378] & [en28]
    -4		[en378] & [en461]
    4		[en37] & [en12]
    4		[en37] & [en170]
    -4		[en37] & [en37]
    4		[en37] & [en39]
    4		[en37] & [en551]
    4		[en389]
    4		[en394] & [en1002]
    4		[en394] & [en148]
    4		[en394] & [en869]
    4		[en394] & [en966]
    4		[en39] & [en810]
    -4		[en404] & [en215]
    -4		[en404] & [en490]
    -4		[en404] & [es182]
    4	weakness:-11	[en426] & [en12]
    -4		[en426] & [en148]
    4		[en426] & [en170]
    4		[en426] & [en20]
    -4		[en426] & [en650]
    -4		[en426] & [en682]
    4		[en426] & [en805]
    4	self_harm:81	[en42] & [en20]
    4		[en42] & [en633]
    -4		[en42] & [en85]
    4		[en42] & [en874]
    4		[en437] & [en60]
    -4		[en437] & [en634]
    4		[en442]
    4	sharp_pain:5 numbness:3 history_injury:5 pregnancy_symptom:3 chest_breath:6 calf_swelling:-13 severe_bruising:-8 emergency:-1 self_harm:-15	[en468]
    -4		[en468] & [en980]
    -4		[en469] & [en11]
    4		[en474] & [en106]
    -4		[en474] & [en11]
    4		[en474] & [en148]
    -4		[en474] & [en170]
    -4		[en474] & [en442]
    4		[en474] & [en613]
    -4		[en474] & [en935]
    4		[en479] & [en378]
    4	sharp_pain:44	[en479] & [en869]
    4		[en47] & [en11]
    -4		[en489]
    -4		[en490] & [en333]
    4		[en490] & [en709]
    4		[en490] & [en853]
    -4		[en490] & [en957]
    -4		[en490] & [en966]
    -4		[en506] & [en215]
    -4		[en506] & [en404]
    -4		[en506] & [en490]
    -4		[en507]
    -4		[en522] & [en1018]
    4		[en522] & [en250]
    -4		[en522] & [en653]
    -4		[en522] & [en805]
    4		[en522] & [en980]
    4		[en549] & [en333]
    4		[en551] & [en154]
    -4		[en551] & [en85]
    4		[en554]
    -4		[en567] & [en19]
    4		[en58] & [en124]
    4		[en58] & [en63]
    -4	tingling:7 persistent_beyond_72h:12	[en602]
    -4		[en60] & [en1002]
    4		[en60] & [en19]
    -4		[en613] & [en380]
    -4		[en613] & [en807]
    -4		[en613] & [en889]
    -4		[en618] & [en251]
    4		[en618] & [en3]
    4		[en633] & [en12]
    -4		[en634] & [en1018]
    4		[en63] & [en20]
    4		[en63] & [en380]
    4		[en63] & [en966]
    4		[en650] & [en426]
    -4		[en650] & [en660]
    4		[en650] & [en698]
    -4		[en650] & [en889]
    4		[en660] & [en121]
    -4		[en660] & [en202]
    -4		[en660] & [en250]
    -4		[en677] & [en234]
    4		[en679] & [en682]
    -4		[en682] & [en12]
    -4		[en682] & [en202]
    4		[en709] & [en37]
    -4		[en709] & [en60]
    4		[en709] & [en709]
    4		[en71] & [en362]
    4		[en746] & [en37]
    4		[en746] & [en551]
    4		[en746] & [en58]
    -4		[en746] & [en682]
    4	worsening:33	[en746] & [en869]
    4		[en746] & [en954]
    4		[en762] & [en12]
    -4		[en762] & [en889]
    -4		[en762] & [es182]
    -4		[en77] & .
    -4		[en77] & [en234]
    4		[en807] & [en869]
    -4		[en807] & [en989]
    4	weakness:1 numbness:18	[en810] & [en101]
    -4		[en810] & [en252]
    -4		[en810] & [en309]
    -4		[en810] & [en404]
    4		[en810] & [en468]
    4		[en810] & [en890]
    -4		[en810] & [en951]
    4	weakness:148	[en821]
    4		[en821] & [en677]
    4		[en84] & [en11]
    -4		[en853] & [en633]
    -4		[en85] & ,
    -4		[en85] & [en11]
    -4	sharp_pain:15	[en869] & [en1020]
    -4		[en869] & [en266]
    4		[en869] & [en618]
    4		[en874] & [en477]
    4		[en874] & [en490]
    4		[en874] & [es1007]
    -4		[en874] & [es235]
    -4		[en874] & [es446]
    4		[en874] & [es951]
    -4		[en890] & [en141]
    -4		[en890] & [en148]
    -4		[en890] & [en39]
    4		[en890] & [en437]
    4		[en890] & [en60]
    -4		[en890] & [en966]
    -4		[en906] & [en490]
    -4		[en906] & [en693]
    -4		[en90] & [en170]
    -4		[en917] & [en148]
    -4		[en935] & [en148]
    -4		[en935] & [en474]
    4		[en935] & [en869]
    -4		[en93] & [en474]
    -4		[en949] & [en121]
    -4		[en954] & [en677]
    -4		[en957] & [en874]
    4	sharp_pain:1 radiating_pain:-20 weakness:-17 numbness:-30 tingling:-30 worsening:-24 persistent_beyond_72h:-32 history_disc:-3 pregnancy_symptom:-25 saddle_numbness:-12 chest_breath:-6 calf_swelling:-72 fever:-1 severe_headache:-25 allergic_reaction:-3 emergency:-21	[en966]
    -4		[en966] & [en618]
    -4		[en966] & [en999]
    4		[en966] & [es182]
    -4		[en980] & [en218]
    4		[en980] & sneeze
    4		[en986] & [en613]
    -4		[en986] & [en853]
    -4		[en986] & [es182]
    4		[en989] & ,
    4		[en989] & [en15]
    -4		[en989] & [en380]
    4		[es102] & [es982]
    -4		[es122] & [es262]
    -4		[es122] & [es894]
    4		[es13] & [es427]
    -4		[es13] & [es699]
    -4		[es14] & [es1]
    -4		[es174]
    -4		[es182] & [en295]
    -4		[es182] & [en567]
    4		[es182] & [en63]
    -4		[es182] & [es230]
    4		[es182] & [es699]
    -4		[es182] & mareos
    -4		[es182] & ronchas
    4	calf_swelling:8	[es1] & [es26]
    -4		[es214] & [es234]
    -4		[es214] & [es54]
    -4		[es214] & [es79]
    -4	numbness:33	[es214] & [es950]
    4		[es253] & [es998]
    -4		[es262]
    4		[es26] & [es102]
    4	history_disc:23 history_injury:31	[es26] & [es214]
    -4		[es26] & [es502]
    4		[es26] & tiritando
    4		[es2] & [en19]
    -4		[es2] & [es486]
    -4		[es342] & hormigueo
    -4		[es375] & [es26]
    4		[es381] & [es55]
    4		[es42] & ,
    -4		[es42] & [es950]
    4		[es42] & fiebre
    -4		[es438] & [es55]
    -4		[es454]
    -4		[es49] & [es975]
    4		[es503] & [es42]
    -4		[es54] & [es2]
    4		[es54] & [es699]
    -4	tingling:22 persistent_beyond_72h:-47 fever:-12	[es694]
    -4		[es694] & [en19]
    -4		[es694] & [es694]
    4		[es694] & [es759]
    -4		[es699] & [es233]
    4	sharp_pain:10	[es699] & [es998]
    -4		[es70]
    -4		[es759] & [es950]
    -4		[es762] & [es70]
    -4		[es774] & [es887]
    4		[es806] & [en490]
    -4		[es847] & [es1]
    -4		[es854] & [es982]
    -4		[es870] & [es26]
    -4		[es886] & [es790]
    -4		[es895] & [es234]
    -4		[es950] & ,
    4		[es950] & [en19]
    4		[es950] & [es438]
    -4		[es950] & [es486]
    -4		[es975] & [es1]
    4		[es982] & ronchas
    4		[es998] & #
    -4		[es998] & [es106]
    -4		[es998] & [es17]
    -4		[es998] & [es470]
    -4		a glass
    -4		a headache
    4		a sharp
    4		about an
    4		accident
    4		ache & [en362]
    -4		aches
    4		across <my>
    4		across <my> <part>
    4		across my
    4		adormecimiento ~ <the>
    -4		after
    -4		after ~ and
    4		after ~ massage
    4		ahi <be>
    -4		almost
    4		and did
    4		and did not
    -4		and no
    -4		and see
    4		and still
    -4		and ~ about
    4		and ~ aches
    4		and ~ again
    -4		and ~ he
    4	weakness:11 history_injury:35 calf_swelling:4	ankle
    4		are
    -4		arm was
    4		around
    -4		as ~ ever
    -4		as ~ i
    4		atras
    4		ayer y
    4		baby ~ kicking
    -4		back ,
    4		bathroom floor
    4		before i saw
    4		before ~ saw
    -4		before ~ to
    4		below ~ <be>
    -4		bit worse than
    -4		bit ~ ,
    4		blinding
    4		blinding & [en709]
    4		blinding headache
    -4		bliss
    4		bone
    4		breathing
    4		breathless
    -4		brought <my> to
    -4		brought ~ to
    -4		brought ~ you
    -4		bruise & [en1020]
    -4		but <the> <part>
    -4		but ~ now
    4		but ~ there
    -4		by ~ <have>
    4		cada ~ <the>
    4		calf & ,
    4		call <my> now
    -4		call ~ <the>
    4		call ~ now
    -4		can not complain
    -4		can ~ complain
    4		can ~ even
    -4		can ~ hot
    -4		cleared
    -4		college
    -4		college ,
    -4		college , nothing
    -4		college ~ nothing
    -4		college ~ since
    4		complain ~ <the>
    4		con <the> dolor
    -4		con <the> que
    -4		con el
    4		con fiebre
    -4		con ~ llegue
    4		creeping
    -4		day .
    -4		de ~ ayer
    4		de ~ si
    4		dead ~ with
    4		del masaje
    4		desde ~ ,
    -4		dia de
    4		did <the> <side>
    4		did ~ it
    -4		do ~ sell
    -4		doing
    -4		down to <the>
    4		down ~ <become>
    4	worsening:13	downhill
    -4		driving <side>
    -4		driving <side> now
    -4		driving right
    4		each day
    4		easing off
    4		easy
    4	sharp_pain:22 weakness:-35 numbness:-7 tingling:6 history_disc:-2 calf_swelling:-1	en ~ <part>
    -4		en ~ de
    4		encima sin
    -4		eso ~ <be>
    4		esposo
    4		este dolor
    4		estoy
    -4		evening ~ <be>
    4		every <count>
    4		everything ~ <become>
    -4		experiencing
    -4		fab
    -4		faint ~ ,
    4		feel anything
    -4		feeling fine
    -4		feeling good
    4	tingling:1	feet
    4		feet are
    4		fiebre & [es694]
    -4		fingers ,
    4		for ~ <count>
    -4		four days
    -4		free for
    -4		from ~ <be>
    -4		from ~ on
    4		giving
    -4		glass of wine
    -4		glass ~ wine
    4		grave
    -4		ha vuelto
    4		had in
    -4		hago ~ no
    4		hand ,
    -4		her
    4		hernia & [es26]
    4		high
    4		hives ~ <part>
    -4		home ~ <the>
    4		hot and
    4		hurts ~ did
    -4		hurts ~ yesterday
    4	numbness:-8 faint_dizzy:-5	i <be>
    -4		i can <feel>
    -4		i need to
    4		i ~ out
    4		i ~ pee
    -4		i ~ pregnant
    4		i ~ sure
    4		i ~ than
    4		ice
    -4		if it <be>
    -4		if ~ not
    -4		imagining
    -4		imagining it
    4	sharp_pain:-20 emergency:1	in <the>
    -4		in <the> <side>
    -4		in college
    -4		in college ,
    -4		in your
    -4		in ~ completely
    4		in ~ painful
    4		insoportable
    4		ir a
    4		is dead
    -4		is no
    -4		is not
    -4		it <be> easing
    -4		it had
    4		it normal <the>
    4		it ~ come
    -4		it ~ into
    4		it ~ stabbing
    -4		just ~ know
    4		just ~ of
    4		kicking
    -4		la siento
    -4		last ~ <become>
    4		lasted ~ <time>
    4		late+-
    4		late+after
    -4		late+almost
    4		late+anywhere
    -4		late+are
    -4		late+brazo
    -4		late+cancel
    4		late+cintura
    -4		late+different
    -4		late+everyone
    -4	tingling:15	late+from
    -4		late+move
    -4		late+opt
    -4		late+poco
    4		late+poquito
    -4		late+saturdays
    4	persistent_beyond_72h:60	late+semana
    -4		late+sigo
    -4		late+temperature
    4		late+thanks
    4		late+tingles
    4		late+tired
    4		late+two
    -4		late+used
    4		late+we
    4		late+weakness
    4		later ~ <side>
    -4		le gusto
    -4		left me
    4		less than
    -4		less ~ <time>
    -4		like ~ he
    4		like ~ only
    4		list .
    -4		los
    4	calf_swelling:89	lower leg
    -4		make it
    -4		make ~ <my>
    4		me esta
    4		media <part>
    4		meses ~ <the>
    4		mi esposo
    4		migraine
    4		monday & [en474]
    -4		more painful than
    -4		more ~ last
    -4		morning ~ i
    -4		much ~ i
    -4		my hand
    -4		my jaw
    4		my spine
    -4		nada ,
    4		nada grave
    4		nada que
    4		needles in
    4		needles in <my>
    4		needles ~ <part>
    4		negro
    -4		never ~ <my>
    -4		no <be> debilidad
    -4		no <be> hormigueo
    -4		no different
    -4		no he tenido
    -4		no presento
    -4		no shooting
    -4		no shooting pains
    -4		no ~ <side>
    -4		no ~ at
    -4		no ~ mareos
    -4		no ~ recibir
    -4		no ~ tenido
    -4		nope & .
    -4		nope .
    4		normal that
    4		not <become> <the>
    4		not <feel> anything
    -4		not dizzy
    -4		not experiencing
    4		not go
    -4		not noticed
    4		not painful
    -4		not sharp
    4		not touched
    -4		not ~ or
    -4		not ~ over
    -4		not ~ shooting
    -4		not ~ so
    4		not ~ yesterday
    -4	numbness:21	nothing
    -4		numb ~ but
    -4		numb ~ since
    4		numbness ,
    4		of ~ ?
    -4		of ~ and
    4		on <the> bathroom
    -4		on <the> table
    4		on <time>
    4		on day
    -4		on saturdays
    4		on ~ bathroom
    -4		on ~ bike
    -4		on ~ home
    4		on ~ now
    4		orinar
    -4		out i
    4		out in
    -4		out ~ .
    -4		over the
    4		over ~ <time>
    -4		overnight
    4		pain #
    -4		pain free for
    4		pain just
    4	sharp_pain:15	pain ~ <have>
    -4		pain ~ no
    -4		painful than
    -4		pains
    4		paracetamol
    4		passed out in
    4		passed ~ <time>
    -4		pero ya
    -4		pero ~ de
    4		pipi sin
    4		pipi sin darme
    -4		puede
    -4		puedo tomar
    -4		put
    4		rash
    -4		rash ,
    -4		remove
    -4		remove <my>
    4		ribs hurt
    -4		rico
    4		right arm
    -4		room ~ ,
    -4		said ~ and
    -4		saturdays
    4		say ~ <part>
    4		sciatic
    -4		sciatica & [en966]
    -4		sensation ~ <my>
    4		sensibilidad ~ <part>
    4		sensibilidad ~ <the>
    -4		ser
    -4		sharp or
    -4		sharp pain :
    -4		sharp ~ <side>
    -4		si <be> <the>
    -4		since <my>
    -4	worsening:-40	since ~ ,
    -4		since ~ nothing
    4		so it <be>
    4		solid
    -4		some
    4		sore ~ <be>
    4		soreness & [en458]
    4		soreness & [en890]
    4		soreness ~ <part>
    4		soreness ~ <time>
    4		sorer & [en106]
    -4		sorer & [en127]
    -4		sorer & [en93]
    4		sorry for <the>
    -4		stabbing ~ <become>
    4		stars
    -4		still <have>
    4		still in
    4		still ~ like
    4		stop ~ it
    -4		sure ~ <part>
    -4		table ~ it
    -4		tal ~ <the>
    4		tell ~ <be>
    4		than i <be>
    4		thanks ~ in
    -4		there ~ no
    4		thinking of
    4		this pain
    4		tingle ~ ,
    -4		tingling & ,
    4		tingling & [en148]
    4		tingling & [en762]
    4		tingling & [en966]
    4		tingling & [en980]
    4		tingling ~ i
    4		tingling ~ not
    -4		tip
    -4		tired ~ <the>
    -4	sharp_pain:-24 radiating_pain:36	to <my>
    -4		to tell
    4		to walk
    -4		to ~ <day>
    -4		to ~ at
    4		to ~ more
    -4	sharp_pain:10	to ~ on
    -4		to ~ without
    4		to ~ work
    -4		tomar
    4		tomorrow ~ <my>
    -4		touched me
    4		tv static
    4		twice
    -4		undeliverable
    -4		undeliverable & :
    -4		undeliverable :
    4		under ~ <the>
    4		up <side>
    -4		up at
    -4		up ~ nothing
    4		up ~ up
    -4		usual ~ <the>
    4		va y
    4		va y viene
    4		va ~ viene
    -4		view
    -4		vuelto
    4		walked ~ ,
    4		want ~ more
    4		waters ~ <the>
    -4		weak ~ i
    -4		weather ~ <be>
    4	bladder_bowel:34	wee
    4		week and
    4		wet ~ <time>
    4		what ~ do
    -4		what ~ to
    4		when i sneeze
    -4		when ~ but
    -4		when ~ can
    4		when ~ sneeze
    -4		when ~ worry
    -4		which ~ <side>
    4		will
    -4		will <be>
    -4		will be
    4		will ~ stop
    -4		with <have>
    -4		with ~ <become>
    4		woken
    4	faint_dizzy:42	woozy
    4		word
    -4		worse ~ <side>
    -4		would i
    -4		would massage
    -4		would ~ worry
    4		y <my>
    4		y <my> duele
    4		y me
    4		y viene
    4		y ~ <the>
    4		y ~ con
    4		ya es
    -4		ya ~ <be>
    4		ya ~ con
    -4		years ,
    -4		you <have> <the>
    4		you mentioned
    -4		you ~ <day>
    4		you ~ <feel>
    4		you ~ <part>
    4		your massage
    -3	weakness:23 numbness:16	, & [en58]
    -3		, ~ down
    -3		, ~ on
    3		, ~ thing
    -3		. & [en807]
    -3		/^as/
    -3		/^aye/
    3	osteoporosis:103	/^bon/
    3	radiating_pain:-24 weakness:-15 severe_bruising:96	/^bru/
    3		/^dar/
    3	persistent_beyond_72h:2	/^dia/
    -3	self_harm:2	/^end/
    -3		/^ext/
    3	numbness:-18 osteoporosis:-4 faint_dizzy:9	/^fu/
    3	sharp_pain:27 weakness:32	/^gi/
    3	weakness:-1 tingling:-5	/^has/
    -3		/^jaw$/
    -3		/^jaw/
    3		/^pers/
    3		/^rel/
    3		/^sat/
    3		/^sev/
    3		/^seve/
    3		/^tem/
    -3	numbness:6	/^touc/
    -3	emergency:3	/^you$/
    -3		/ag$/
    -3		/agin/
    3		/aine/
    -3		/ajes$/
    -3		/ajes/
    3		/ance$/
    -3		/ange$/
    3	sharp_pain:76	/bea/
    3		/bre$/
    3		/cept/
    -3		/dan/
    -3		/dd$/
    3	radiating_pain:-3	/der$/
    -3	weakness:2	/eck/
    3	worsening:-7	/eep$/
    3	bladder_bowel:24	/els$/
    3		/ems$/
    -3		/ene$/
    -3		/entid/
    -3	osteoporosis:5	/ere$/
    -3		/eta/
    -3		/feno/
    3		/fore/
    3	sharp_pain:-15 weakness:5 numbness:11	/hand$/
    3		/herm/
    3	chest_breath:37	/hes/
    3	chest_breath:76	/hic/
    3		/icin/
    3		/ish$/
    -3		/ite/
    -3	bladder_bowel:8	/itho/
    -3	bladder_bowel:2	/ithou/
    -3		/jaw$/
    -3		/jaw/
    -3		/jes$/
    -3		/jes/
    -3		/lep/
    -3		/make$/
    -3		/narm/
    -3		/narme/
    -3	radiating_pain:8 persistent_beyond_72h:3 bladder_bowel:2 fever:26 faint_dizzy:7	/nin/
    -3		/nish/
    3	weakness:-8	/nte$/
    -3		/ntid/
    3		/ocaro/
    3	weakness:-5 persistent_beyond_72h:-4 fever:20 faint_dizzy:-21	/ome/
    -3	tingling:1	/ou$/
    -3		/ovi/
    3		/pers/
    -3	allergic_reaction:7	/pull/
    3	calf_swelling:37	/rad/
    3		/ream/
    -3		/ree$/
    3	sharp_pain:6 numbness:-16 tingling:10 chest_breath:77	/res/
    3		/resp/
    3		/rov/
    -3		/sag/
    -3		/sajes/
    3		/sev/
    3		/seve/
    -3		/sign$/
    3		/sit$/
    3	radiating_pain:-30 bladder_bowel:-9 fever:-4 self_harm:-65	/te$/
    -3	bladder_bowel:2	/thout/
    -3	numbness:28	/touc/
    -3	numbness:20	/touch/
    3	severe_bruising:38	/uise/
    -3		/uno/
    -3	bladder_bowel:10	/witho/
    -3		/you$/
    3		: <the>
    3		<be> <count>
    3		<be> come
    -3	numbness:4 emergency:13 self_harm:3	<be> ~ .
    -3		<have> ~ <side>
    3		<have> ~ <time>
    -3		<my> ~ every
    3	tingling:36	<part> <my>
    3	numbness:35	<part> ~ still
    3		<side> time
    -3	radiating_pain:4 tingling:-10 allergic_reaction:49	<side> ~ <my>
    3	tingling:14	<the> <part> <my>
    -3		<the> <person> <be>
    -3		<the> ~ breath
    3		[en1014] & [es887]
    3		[en11] & [en19]
    3		[en124] & [en121]
    3		[en19] & [en252]
    3		[en19] & [en60]
    -3		[en250] & [en508]
    3	pregnancy_symptom:82 faint_dizzy:26	[en251] & [en20]
    3	sharp_pain:-9 weakness:-23 tingling:-4 allergic_reaction:23	[en251] & [en633]
    3		[en28] & #
    3	tingling:-24 worsening:-30 persistent_beyond_72h:-59 chest_breath:-9 allergic_reaction:-35 emergency:99 self_harm:-27	[en309]
    -3		[en37] & [en106]
    -3		[en37] & [en58]
    -3		[en37] & [en746]
    3	radiating_pain:51	[en426] & [en11]
    3		[en490] & [en58]
    3		[en490] & [en810]
    -3	sharp_pain:111	[en522] & [en1020]
    -3		[en551] & [en634]
    3		[en554] & [en19]
    -3	numbness:59 bladder_bowel:-4	[en58] & [en522]
    -3		[en633] & [en20]
    -3		[en633] & [es182]
    3		[en650] & [en124]
    -3		[en693] & [en362]
    3	worsening:63	[en746] & [en362]
    -3		[en805] & [en966]
    -3		[en84] & [en869]
    -3		[en869] & [en399]
    -3	numbness:22	[en869] & [es182]
    -3		[en890] & [en124]
    -3		[en966] & [en957]
    3		[es1] & [es427]
    -3		[es470]
    -3		[es49] & [es950]
    3		[es55] & insoportable
    -3		[es847]
    -3		[es895]
    3		[es895] & [es1]
    -3		[es982] & .
    -3		all the
    3		at ~ <time>
    -3		but <my> <part>
    3		fine ~ <become>
    3	numbness:33	has gone
    -3	weakness:-7	in <my> <part>
    3		in <side>
    3		in agony
    -3	numbness:-1	in ~ ,
    -3		jaw
    3	persistent_beyond_72h:54	late+la
    -3		late+stop
    3	numbness:-3 tingling:-13 chest_breath:15	like <the>
    -3		make
    -3		neck ,
    3		no tingling ,
    -3		not like
    3		not ~ can
    3		not ~ just
    3		nothing ~ about
    -3	self_harm:5	on ~ ,
    3		pain ~ tingling
    -3		puede ser
    3		s come
    3		s gone
    -3		sign
    3		so ~ <be>
    3		there ~ <feel>
    3		tingling & [en60]
    -3		to ~ of
    -3		va ~ ,
    3		where i
    -3		without
    -3	tingling:4	you
    2	weakness:18	, & [es54]
    2		/^lu/
    -2		/^ses/
    2	sharp_pain:2 radiating_pain:11 weakness:-33 tingling:-1 worsening:13 pregnancy_symptom:-53 bladder_bowel:-48 calf_swelling:-37 fever:-26 allergic_reaction:-71 severe_bruising:-16 emergency:-48 self_harm:-2	/ain/
    2	tingling:14	/erm/
    2	weakness:-4	/lar/
    -2		/li$/
    -2	sharp_pain:-40 numbness:-2	/ns$/
    2		/od$/
    2		/ol$/
    2		/rt$/
    2	weakness:6	/too/
    2	weakness:29	/uck/
    -2		[en1018] & ,
    -2		[en1018] & [en650]
    -2	weakness:3	[en181]
    2		[en394] & [en490]
    -2	sharp_pain:2 numbness:10	[en490] & ,
    -2		[en490] & [en39]
    2		[en508] & [en251]
    -2		[en682] & [en602]
    2		[en938] & [en12]
    2	sharp_pain:70 tingling:-6	es
    -2	sharp_pain:2	i ~ <have>
    -2	tingling:17	in ~ <the>
    2		late+do
    -2	weakness:5	up ~ <my>
    1	sharp_pain:-13 radiating_pain:-22 numbness:2 tingling:-25 worsening:-27 persistent_beyond_72h:-30 history_disc:-43 history_injury:-40 bladder_bowel:-5 chest_breath:-12 calf_swelling:-4 fever:-5 severe_headache:-31 allergic_reaction:-26 severe_bruising:-60 emergency:-38	/^de/
    1	worsening:-2	/^ex/
    1	sharp_pain:-24 weakness:52 numbness:-17 tingling:-5 worsening:-1 persistent_beyond_72h:-14 calf_swelling:51 allergic_reaction:-62 emergency:-4	/^leg/
    -1		/aun/
    -1		/ive$/
    -1		/ness$/
    -1	tingling:-3	/ness/
    1	weakness:-11 worsening:2 persistent_beyond_72h:-29 self_harm:-8	/rse/
    -1	bladder_bowel:2	/ssi/
    -1	sharp_pain:8 history_injury:-3 allergic_reaction:-5	[en60] & [en251]
    -1	radiating_pain:12	[en810] & [en1020]
    -1	numbness:-1	late+left
    0	sharp_pain:93 worsening:6	# & #
    0	fever:74	# & [en11]
    0	persistent_beyond_72h:7	# & [en810]
    0	sharp_pain:53	# <the>
    0	pregnancy_symptom:128	# semanas
    0	persistent_beyond_72h:5	# th
    0	sharp_pain:39 worsening:24	# ~ #
    0	sharp_pain:-8	# ~ ,
    0	numbness:-14	, & ,
    0	fever:32 faint_dizzy:6	, & [en1020]
    0	radiating_pain:11 emergency:23	, & [en11]
    0	sharp_pain:1	, & [en121]
    0	history_injury:11	, & [en474]
    0	history_injury:54	, & [es214]
    0	numbness:14	, & [es870]
    0	sharp_pain:7 radiating_pain:6	, & [es950]
    0	sharp_pain:3 weakness:42 numbness:-4	, & [es982]
    0	weakness:-8	, <side>
    0	weakness:8 self_harm:7	, i
    0	sharp_pain:1	, sharp
    0	radiating_pain:4 weakness:43 numbness:-1 history_injury:6 osteoporosis:4 bladder_bowel:3 chest_breath:19 faint_dizzy:14	, ~ <my>
    0	persistent_beyond_72h:54 emergency:49	, ~ <person>
    0	worsening:16	, ~ at
    0	history_injury:33	, ~ duele
    0	weakness:10 numbness:-22	, ~ in
    0	weakness:19	, ~ not
    0	numbness:101	, ~ numb
    0	emergency:36	, ~ so
    0	bladder_bowel:41	. & #
    0	sharp_pain:-12 weakness:13	. & ,
    0	sharp_pain:32 radiating_pain:44 persistent_beyond_72h:9	. & [en1002]
    0	numbness:9 tingling:23	. & [en490]
    0	weakness:33	. ~ <become>
    0	weakness:2 persistent_beyond_72h:-27	/^ab/
    0	weakness:6 tingling:10	/^abo/
    0	tingling:11	/^abou/
    0	bladder_bowel:1	/^acc/
    0	allergic_reaction:1	/^acei/
    0	numbness:44	/^ado/
    0	worsening:11	/^af/
    0	history_injury:5	/^ago$/
    0	sharp_pain:-1	/^all$/
    0	sharp_pain:-11 bladder_bowel:2 allergic_reaction:20	/^all/
    0	sharp_pain:-32 radiating_pain:-5 weakness:-7 tingling:-22 persistent_beyond_72h:-2 osteoporosis:-1 chest_breath:-9 calf_swelling:7 severe_headache:-14	/^an/
    0	numbness:42	/^ane/
    0	numbness:16	/^anes/
    0	numbness:-33 tingling:120	/^ants/
    0	weakness:64 pregnancy_symptom:4	/^ap/
    0	saddle_numbness:32	/^are/
    0	pregnancy_symptom:7	/^bebe/
    0	sharp_pain:-3 numbness:1 tingling:13 persistent_beyond_72h:13	/^bee/
    0	numbness:1 persistent_beyond_72h:20	/^been/
    0	history_injury:7	/^bef/
    0	saddle_numbness:18	/^betw/
    0	allergic_reaction:43	/^blis/
    0	sharp_pain:-41 weakness:87	/^bra/
    0	sharp_pain:-12 severe_bruising:18	/^brui/
    0	weakness:1	/^bue/
    0	history_disc:12	/^bul/
    0	history_disc:38	/^bulg/
    0	radiating_pain:56	/^bum$/
    0	bladder_bowel:41	/^burs/
    0	faint_dizzy:6	/^bus$/
    0	numbness:10 tingling:20	/^but$/
    0	radiating_pain:16 weakness:21	/^but/
    0	radiating_pain:17	/^butt/
    0	severe_headache:9	/^cab/
    0	severe_headache:17	/^cabe/
    0	weakness:76	/^cae/
    0	emergency:43	/^call/
    0	weakness:2	/^car/
    0	emergency:11	/^cas/
    0	sharp_pain:10	/^cat/
    0	radiating_pain:-30 worsening:-12 saddle_numbness:-15 fever:64	/^ch/
    0	sharp_pain:-5	/^che/
    0	persistent_beyond_72h:5	/^cin/
    0	worsening:5	/^cli/
    0	severe_bruising:61	/^colo/
    0	bladder_bowel:22	/^come/
    0	fever:8	/^con$/
    0	sharp_pain:-37 weakness:4 severe_bruising:-3	/^con/
    0	radiating_pain:1	/^cor/
    0	allergic_reaction:42	/^cre/
    0	saddle_numbness:65	/^cro/
    0	sharp_pain:25 numbness:-11	/^cu/
    0	weakness:53	/^debi/
    0	osteoporosis:125	/^dens/
    0	history_disc:45	/^disc/
    0	weakness:-1 tingling:-28 history_disc:-4 history_injury:-11 bladder_bowel:-4 chest_breath:-14 calf_swelling:-11 fever:-6 allergic_reaction:-26 severe_bruising:-26 emergency:-18 self_harm:-25	/^do/
    0	numbness:2	/^dor/
    0	sharp_pain:-43 weakness:18 numbness:-56 tingling:-24 bladder_bowel:63 emergency:55	/^dr/
    0	emergency:6	/^droo/
    0	weakness:-77 tingling:-6 worsening:-9 bladder_bowel:-19 allergic_reaction:-20 emergency:-20	/^du/
    0	pregnancy_symptom:38	/^due$/
    0	weakness:-21	/^due/
    0	tingling:16	/^duer/
    0	numbness:11	/^els/
    0	numbness:21	/^else/
    0	numbness:27	/^ent/
    0	saddle_numbness:150	/^entr/
    0	numbness:13	/^entu/
    0	sharp_pain:2 weakness:-8 allergic_reaction:-1	/^est/
    0	allergic_reaction:28 emergency:55	/^ey/
    0	allergic_reaction:11 emergency:15	/^eye/
    0	faint_dizzy:2	/^fai/
    0	numbness:-7	/^fal/
    0	tingling:29	/^fall/
    0	numbness:4 tingling:5 persistent_beyond_72h:-7	/^fin/
    0	weakness:46 tingling:-4	/^flo/
    0	weakness:26	/^fol/
    0	numbness:7	/^for$/
    0	numbness:9 persistent_beyond_72h:16	/^for/
    0	persistent_beyond_72h:21	/^fort/
    0	sharp_pain:-30	/^fr/
    0	sharp_pain:-10 radiating_pain:13	/^fro/
    0	weakness:4	/^gav/
    0	weakness:12	/^gave/
    0	numbness:-38 worsening:14 persistent_beyond_72h:-8	/^ge/
    0	sharp_pain:-14 weakness:-5 tingling:-8 worsening:25 persistent_beyond_72h:-33 history_injury:-14 osteoporosis:-5 bladder_bowel:-20 severe_headache:-17 allergic_reaction:-10	/^go/
    0	sharp_pain:-25 weakness:60 numbness:-44 chest_breath:-4	/^gr/
    0	saddle_numbness:49	/^groi/
    0	sharp_pain:-8 tingling:-4 worsening:-16 persistent_beyond_72h:-2 history_injury:-29 pregnancy_symptom:3 bladder_bowel:3 chest_breath:-6 fever:-45 faint_dizzy:-22 allergic_reaction:-12 severe_bruising:-10 self_harm:-18	/^ha/
    0	calf_swelling:6	/^hard/
    0	weakness:-4 saddle_numbness:1	/^hav/
    0	weakness:-6 bladder_bowel:8	/^have/
    0	chest_breath:9	/^havi/
    0	severe_headache:61	/^head/
    0	chest_breath:49	/^hear/
    0	history_disc:16	/^hern/
    0	sharp_pain:-12 weakness:-36 numbness:-41 tingling:-47 history_injury:-6 allergic_reaction:3	/^hi/
    0	calf_swelling:40	/^hin/
    0	sharp_pain:8 radiating_pain:13	/^hip/
    0	allergic_reaction:97	/^hiv/
    0	allergic_reaction:166	/^hive/
    0	sharp_pain:-17 radiating_pain:-13 weakness:-14 numbness:-28 tingling:-3 persistent_beyond_72h:-13 history_injury:-9 pregnancy_symptom:-47 bladder_bowel:-22 saddle_numbness:-21 chest_breath:-26 severe_headache:-28 faint_dizzy:-10 allergic_reaction:-1 severe_bruising:-7 emergency:-7	/^ho/
    0	sharp_pain:22	/^hon/
    0	tingling:32	/^horm/
    0	sharp_pain:-1 worsening:37	/^hou/
    0	osteoporosis:84	/^hue/
    0	osteoporosis:80	/^hues/
    0	tingling:119	/^hum/
    0	saddle_numbness:31	/^inti/
    0	severe_headache:36	/^ja/
    0	sharp_pain:70	/^jab/
    0	sharp_pain:128	/^jo/
    0	persistent_beyond_72h:1 saddle_numbness:-8	/^ju/
    0	persistent_beyond_72h:2	/^jue/
    0	persistent_beyond_72h:1	/^juev/
    0	weakness:45	/^key/
    0	weakness:12	/^knee/
    0	allergic_reaction:28	/^labi/
    0	sharp_pain:26	/^lati/
    0	allergic_reaction:20	/^lav/
    0	bladder_bowel:3	/^lea/
    0	osteoporosis:5	/^lean/
    0	bladder_bowel:-1	/^lef/
    0	bladder_bowel:-2	/^left/
    0	sharp_pain:10	/^lik/
    0	saddle_numbness:28	/^lim/
    0	saddle_numbness:46	/^limp/
    0	persistent_beyond_72h:3	/^lin/
    0	radiating_pain:25	/^line/
    0	sharp_pain:-5	/^lla/
    0	chest_breath:97	/^lung/
    0	numbness:-4	/^mak/
    0	weakness:7 numbness:5 tingling:1	/^man/
    0	history_injury:1	/^mass/
    0	pregnancy_symptom:17	/^mese/
    0	radiating_pain:-36 numbness:-18 worsening:13 saddle_numbness:-2 fever:-19	/^mo/
    0	history_injury:28	/^mon/
    0	pregnancy_symptom:43	/^mont/
    0	severe_bruising:12	/^mora/
    0	worsening:28 persistent_beyond_72h:-12	/^more/
    0	sharp_pain:23 numbness:5 tingling:-12 persistent_beyond_72h:-5	/^mu/
    0	sharp_pain:1	/^muc/
    0	numbness:4	/^mus/
    0	sharp_pain:8 numbness:-5	/^neck/
    0	bladder_bowel:34	/^nev/
    0	worsening:3	/^nig/
    0	bladder_bowel:4	/^nigh/
    0	sharp_pain:-3 radiating_pain:-18 numbness:-1 tingling:-8 osteoporosis:-12 pregnancy_symptom:-13 fever:-12 faint_dizzy:-30 allergic_reaction:-3	/^not/
    0	weakness:-12 calf_swelling:44	/^on/
    0	sharp_pain:2 weakness:-7	/^onl/
    0	history_disc:40	/^ope/
    0	history_disc:30	/^oper/
    0	osteoporosis:10	/^os/
    0	osteoporosis:139	/^ost/
    0	osteoporosis:26	/^oste/
    0	calf_swelling:3	/^pan/
    0	numbness:-1	/^para/
    0	numbness:18 saddle_numbness:103	/^part/
    0	sharp_pain:-14	/^pas/
    0	history_injury:3	/^pasa/
    0	faint_dizzy:21	/^pass/
    0	saddle_numbness:29	/^peei/
    0	sharp_pain:-3 weakness:12	/^pie$/
    0	allergic_reaction:12	/^pied/
    0	self_harm:20	/^pil/
    0	severe_bruising:5	/^pla/
    0	emergency:39	/^plea/
    0	pregnancy_symptom:43	/^pre/
    0	pregnancy_symptom:25	/^preg/
    0	tingling:39	/^pric/
    0	saddle_numbness:11	/^priv/
    0	sharp_pain:15	/^punz/
    0	sharp_pain:15	/^put/
    0	radiating_pain:-2 weakness:-2 numbness:-19 persistent_beyond_72h:-13 bladder_bowel:-11 allergic_reaction:88	/^ra/
    0	weakness:57	/^rai/
    0	worsening:1	/^ram/
    0	worsening:43	/^ramp/
    0	allergic_reaction:131	/^ras/
    0	numbness:2 tingling:28	/^rato/
    0	history_injury:48	/^rea/
    0	sharp_pain:8 weakness:10 tingling:-17 persistent_beyond_72h:-2 bladder_bowel:-16 saddle_numbness:-4 severe_headache:-3	/^ri/
    0	tingling:-6	/^rig/
    0	weakness:4	/^righ/
    0	weakness:43	/^rod/
    0	weakness:11	/^rodi/
    0	allergic_reaction:72	/^ron/
    0	allergic_reaction:7	/^ronc/
    0	chest_breath:72	/^run$/
    0	bladder_bowel:46	/^sal/
    0	radiating_pain:33	/^scia/
    0	sharp_pain:4	/^scre/
    0	weakness:-51 numbness:49	/^sens/
    0	sharp_pain:7 radiating_pain:9 tingling:-7 persistent_beyond_72h:-3	/^sho/
    0	severe_headache:24	/^sic/
    0	sharp_pain:-3 weakness:-17 persistent_beyond_72h:-2	/^sie/
    0	sharp_pain:-4 weakness:3 history_injury:-2 bladder_bowel:23 severe_bruising:-5	/^sin/
    0	saddle_numbness:58	/^sit/
    0	sharp_pain:23	/^ske/
    0	sharp_pain:11	/^skew/
    0	severe_headache:23	/^sku/
    0	severe_headache:155	/^skul/
    0	weakness:71	/^slap/
    0	numbness:1	/^slee/
    0	emergency:12	/^slu/
    0	emergency:50	/^slur/
    0	worsening:5	/^sno/
    0	worsening:77	/^snow/
    0	tingling:-13 persistent_beyond_72h:13 chest_breath:-1 fever:-6	/^sor/
    0	numbness:-10 tingling:-2 persistent_beyond_72h:40 bladder_bowel:-6	/^sore/
    0	emergency:9	/^spe/
    0	severe_headache:25	/^spl/
    0	pregnancy_symptom:40	/^spot/
    0	history_injury:14	/^spr/
    0	sharp_pain:-1 radiating_pain:-4 weakness:19 numbness:-23 tingling:-13 worsening:-9 persistent_beyond_72h:-7 history_disc:-61 history_injury:-71 osteoporosis:-32 bladder_bowel:-4 saddle_numbness:-42 chest_breath:-4 calf_swelling:-4 fever:-45 severe_headache:-11 severe_bruising:-24 emergency:-24 self_harm:-8	/^st/
    0	numbness:11 bladder_bowel:-11	/^sti/
    0	persistent_beyond_72h:15 chest_breath:-8	/^stil/
    0	allergic_reaction:36	/^ston/
    0	history_disc:9	/^surg/
    0	self_harm:6	/^tab/
    0	self_harm:55	/^tabl/
    0	sharp_pain:-1 weakness:-9 tingling:-8 history_injury:-17 pregnancy_symptom:-2 bladder_bowel:-25 fever:22 faint_dizzy:-21 allergic_reaction:-30 severe_bruising:-2 self_harm:-19	/^te/
    0	tingling:29	/^tel/
    0	tingling:8 bladder_bowel:2	/^that/
    0	sharp_pain:-5 bladder_bowel:1 fever:1 emergency:-5	/^the$/
    0	sharp_pain:-2 radiating_pain:-1 worsening:10 persistent_beyond_72h:-10 bladder_bowel:4 severe_headache:-21 severe_bruising:-8 emergency:-1 self_harm:-28	/^the/
    0	numbness:-36 tingling:62 worsening:-38 persistent_beyond_72h:-94 history_disc:-6 history_injury:-9 pregnancy_symptom:-24 bladder_bowel:-8 saddle_numbness:-4 allergic_reaction:-30 emergency:-21	/^ti/
    0	sharp_pain:13	/^tim/
    0	sharp_pain:1	/^time/
    0	weakness:3	/^tip/
    0	sharp_pain:-9 numbness:-4	/^tod/
    0	numbness:-6	/^toda/
    0	faint_dizzy:38	/^todo/
    0	weakness:3	/^too/
    0	radiating_pain:22 weakness:23 tingling:-6	/^tr/
    0	radiating_pain:5	/^trav/
    0	tingling:48	/^vibr/
    0	faint_dizzy:61	/^vis/
    0	persistent_beyond_72h:-17	/^vo/
    0	worsening:2	/^volv/
    0	emergency:83	/^wai/
    0	emergency:4	/^wait/
    0	weakness:13 faint_dizzy:72	/^wal/
    0	faint_dizzy:4	/^wall/
    0	self_harm:16	/^wan/
    0	self_harm:3	/^want/
    0	emergency:5	/^ward/
    0	bladder_bowel:50	/^wate/
    0	sharp_pain:-47 radiating_pain:-24 weakness:4 worsening:-72 history_disc:-28 bladder_bowel:9 saddle_numbness:-39 chest_breath:-6 calf_swelling:-33 fever:-64 severe_headache:-74 faint_dizzy:-14 severe_bruising:-26 emergency:-59 self_harm:-46	/^we/
    0	weakness:44	/^wea/
    0	chest_breath:-18	/^when/
    0	numbness:-1	/^wil/
    0	chest_breath:13	/^win/
    0	self_harm:7	/^wou/
    0	self_harm:2	/^woul/
    0	sharp_pain:-3 numbness:37 history_disc:1 history_injury:-13 emergency:-3	/^ye/
    0	numbness:12	/^yes$/
    0	sharp_pain:-1 persistent_beyond_72h:-30	/^yes/
    0	sharp_pain:13	/^zin/
    0	saddle_numbness:1	/^zo/
    0	saddle_numbness:6	/^zon/
    0	saddle_numbness:1	/^zona/
    0	saddle_numbness:1	/abajo/
    0	sharp_pain:9	/abbi/
    0	sharp_pain:23	/abbin/
    0	severe_headache:70	/abez/
    0	severe_headache:65	/abeza/
    0	allergic_reaction:48	/abios/
    0	tingling:11	/about/
    0	bladder_bowel:5	/acc/
    0	weakness:-24 emergency:15	/ace$/
    0	weakness:-33 tingling:-1 allergic_reaction:36	/ace/
    0	allergic_reaction:2	/acei/
    0	radiating_pain:7 severe_headache:3	/ache/
    0	radiating_pain:-5 weakness:-8 numbness:-29 pregnancy_symptom:-1	/ack$/
    0	faint_dizzy:62	/acke/
    0	faint_dizzy:57	/acked/
    0	sharp_pain:-25 severe_headache:4	/adac/
    0	severe_headache:52	/adach/
    0	bladder_bowel:83 saddle_numbness:22	/add/
    0	weakness:-7	/ade/
    0	radiating_pain:100 worsening:25	/adi/
    0	saddle_numbness:36	/age$/
    0	sharp_pain:71	/agge/
    0	sharp_pain:17 numbness:-23	/agu/
    0	sharp_pain:7	/agua/
    0	history_injury:39	/ahor/
    0	history_injury:26	/ailbo/
    0	sharp_pain:8 numbness:-5 tingling:-13 persistent_beyond_72h:-14 pregnancy_symptom:-25 saddle_numbness:-26 allergic_reaction:-4 severe_bruising:-17	/ain$/
    0	sharp_pain:-5	/ake$/
    0	allergic_reaction:52	/ald/
    0	sharp_pain:-30 allergic_reaction:54	/ali/
    0	weakness:39	/alk$/
    0	radiating_pain:-9 weakness:-25 worsening:-1 emergency:52	/ame/
    0	weakness:19	/ami/
    0	severe_headache:21	/amme/
    0	allergic_reaction:1	/ampol/
    0	numbness:-5 bladder_bowel:-24	/anc/
    0	fever:10	/ando/
    0	tingling:7	/ands$/
    0	tingling:1	/ands/
    0	numbness:25	/ane/
    0	numbness:24	/anes/
    0	numbness:9	/anest/
    0	weakness:26 numbness:15	/ank/
    0	weakness:-13 bladder_bowel:-70 faint_dizzy:-5	/ant$/
    0	weakness:6	/anta/
    0	worsening:47	/ante/
    0	sharp_pain:9	/anto$/
    0	calf_swelling:2	/antor/
    0	numbness:-12	/ants$/
    0	numbness:-6 tingling:37	/ants/
    0	severe_headache:109	/aque/
    0	weakness:11 numbness:-24 persistent_beyond_72h:-68 pregnancy_symptom:-7 bladder_bowel:17 saddle_numbness:-11 allergic_reaction:-22 emergency:-7	/ar$/
    0	numbness:-24 persistent_beyond_72h:-28 saddle_numbness:-2	/ara/
    0	pregnancy_symptom:21	/araz/
    0	calf_swelling:16 emergency:40	/ard/
    0	severe_bruising:5	/arde/
    0	self_harm:5	/arme/
    0	sharp_pain:61 weakness:-11	/arp$/
    0	weakness:-4 numbness:-2	/arp/
    0	history_injury:62	/asad/
    0	numbness:-1	/ase/
    0	allergic_reaction:1	/ash/
    0	severe_bruising:18	/asi$/
    0	sharp_pain:-13	/asi/
    0	faint_dizzy:102	/assed/
    0	history_injury:27 chest_breath:-36	/ast$/
    0	calf_swelling:34	/ata$/
    0	calf_swelling:2	/ata/
    0	weakness:-6 chest_breath:21	/ath/
    0	numbness:1	/ation/
    0	severe_bruising:119	/ato/
    0	radiating_pain:-26 numbness:-5	/ave$/
    0	numbness:-14 worsening:-10 history_injury:-33 emergency:-1	/ave/
    0	radiating_pain:36	/avel/
    0	chest_breath:32	/avi/
    0	persistent_beyond_72h:12	/avia/
    0	chest_breath:23	/avin/
    0	sharp_pain:-5 numbness:-3	/aye/
    0	sharp_pain:61	/azos/
    0	tingling:16	/ba$/
    0	weakness:-14	/bac/
    0	history_disc:46	/back/
    0	calf_swelling:77	/bal/
    0	emergency:1	/band$/
    0	pregnancy_symptom:63	/bara/
    0	pregnancy_symptom:24	/baraz/
    0	history_disc:6	/bbin/
    0	sharp_pain:14	/bbing/
    0	pregnancy_symptom:30	/beb/
    0	pregnancy_symptom:20	/bebe$/
    0	persistent_beyond_72h:9	/been$/
    0	numbness:1 persistent_beyond_72h:11	/been/
    0	history_injury:2	/befo/
    0	numbness:-21	/bet/
    0	persistent_beyond_72h:27	/bett/
    0	saddle_numbness:31	/betw/
    0	saddle_numbness:18	/betwe/
    0	severe_headache:48	/bez/
    0	severe_headache:41	/beza$/
    0	weakness:63	/bil/
    0	weakness:-5	/bing$/
    0	allergic_reaction:11	/bios$/
    0	chest_breath:1	/bir/
    0	sharp_pain:16	/birth/
    0	weakness:4	/bla$/
    0	allergic_reaction:26	/blis/
    0	numbness:28	/bness/
    0	osteoporosis:59	/bones/
    0	self_harm:9	/bout$/
    0	severe_bruising:60	/brui/
    0	severe_bruising:89	/bruis/
    0	weakness:4	/buena/
    0	history_disc:106	/bulg/
    0	radiating_pain:45	/bum$/
    0	pregnancy_symptom:95	/bump$/
    0	bladder_bowel:2	/burs/
    0	tingling:3 self_harm:-5	/but$/
    0	radiating_pain:37	/butt/
    0	sharp_pain:-20	/cab/
    0	sharp_pain:-1 severe_headache:75	/cabe/
    0	severe_headache:1	/cabez/
    0	weakness:48	/cae/
    0	history_injury:10	/cai$/
    0	pregnancy_symptom:-21 self_harm:-1	/can$/
    0	chest_breath:28	/cat/
    0	allergic_reaction:6	/ceite/
    0	sharp_pain:-13 worsening:19 persistent_beyond_72h:-34 allergic_reaction:-14	/ch$/
    0	sharp_pain:19	/chaz/
    0	sharp_pain:41	/chazo/
    0	weakness:-15	/che$/
    0	sharp_pain:-4 weakness:-53 tingling:-34 history_injury:-27 calf_swelling:-17 allergic_reaction:-10 severe_bruising:-28 self_harm:-46	/che/
    0	sharp_pain:15 weakness:-36 tingling:-30 pregnancy_symptom:-34 fever:-20 faint_dizzy:-7	/ck$/
    0	worsening:5	/clim/
    0	severe_bruising:24	/colo/
    0	bladder_bowel:1	/come/
    0	persistent_beyond_72h:3 fever:2	/con$/
    0	sharp_pain:-21 numbness:-18 saddle_numbness:-13 severe_bruising:-3 emergency:-20	/con/
    0	bladder_bowel:81	/cont/
    0	sharp_pain:15	/cor/
    0	numbness:5	/corch/
    0	radiating_pain:12	/corr/
    0	worsening:91 allergic_reaction:21	/cre/
    0	pregnancy_symptom:157	/cti/
    0	pregnancy_symptom:1	/ctin/
    0	pregnancy_symptom:11	/cting/
    0	history_disc:4	/cto/
    0	severe_headache:8	/dac/
    0	severe_headache:17	/dach/
    0	severe_headache:105	/dache/
    0	weakness:19 tingling:-31	/dad$/
    0	tingling:-11	/dad/
    0	persistent_beyond_72h:22	/dav/
    0	persistent_beyond_72h:4	/davi/
    0	persistent_beyond_72h:20	/davia/
    0	saddle_numbness:43	/ddle$/
    0	saddle_numbness:28	/ddle/
    0	weakness:51	/debi/
    0	weakness:80	/debil/
    0	osteoporosis:38	/dens/
    0	osteoporosis:9	/densi/
    0	numbness:12	/denti/
    0	weakness:-23 saddle_numbness:-19	/des/
    0	weakness:2	/dil/
    0	weakness:6	/dill/
    0	weakness:8	/dilla/
    0	sharp_pain:26	/dle$/
    0	saddle_numbness:55	/dle/
    0	tingling:94	/dles$/
    0	tingling:56	/dles/
    0	osteoporosis:12	/doct/
    0	osteoporosis:21	/docto/
    0	numbness:88	/dormi/
    0	emergency:9	/droop/
    0	pregnancy_symptom:73	/due$/
    0	weakness:-5 history_injury:2	/due/
    0	history_injury:9	/duele/
    0	numbness:20	/duer/
    0	numbness:55 tingling:7	/duerm/
    0	calf_swelling:3	/dur/
    0	numbness:102	/durm/
    0	weakness:-34 tingling:-7 severe_headache:31	/ead$/
    0	severe_headache:57	/eadac/
    0	history_injury:8	/eal/
    0	sharp_pain:14 radiating_pain:-25 tingling:1 emergency:-5	/ear/
    0	chest_breath:3	/eart$/
    0	chest_breath:76	/eart/
    0	sharp_pain:-17 weakness:-26 worsening:26	/eas/
    0	weakness:30	/ebil/
    0	pregnancy_symptom:30	/ectin/
    0	sharp_pain:-30 radiating_pain:-51 weakness:-29 tingling:-41 persistent_beyond_72h:-27 osteoporosis:-18 pregnancy_symptom:-28 saddle_numbness:-17 chest_breath:-8 fever:-33 severe_headache:-42 faint_dizzy:6 severe_bruising:-15 emergency:-3 self_harm:-47	/ed$/
    0	emergency:46	/edic/
    0	sharp_pain:73	/edle$/
    0	tingling:20	/edles/
    0	allergic_reaction:27	/edr/
    0	worsening:-5 persistent_beyond_72h:54	/eek$/
    0	sharp_pain:-42 persistent_beyond_72h:2 history_injury:25 bladder_bowel:-16	/eek/
    0	pregnancy_symptom:1	/eeks$/
    0	pregnancy_symptom:51	/eeks/
    0	sharp_pain:-9 persistent_beyond_72h:4 saddle_numbness:40	/een$/
    0	sharp_pain:-6 worsening:-2 bladder_bowel:14	/een/
    0	bladder_bowel:-4	/eft/
    0	numbness:49	/egi/
    0	pregnancy_symptom:18	/egna/
    0	pregnancy_symptom:20	/egnan/
    0	numbness:-17	/egs$/
    0	saddle_numbness:1	/egs/
    0	fever:34	/ehe/
    0	worsening:-2	/ek$/
    0	pregnancy_symptom:5	/eks$/
    0	pregnancy_symptom:37	/eks/
    0	bladder_bowel:7	/elf$/
    0	bladder_bowel:19	/elf/
    0	sharp_pain:7 weakness:3 numbness:29 persistent_beyond_72h:-9	/ell/
    0	calf_swelling:82	/elo/
    0	numbness:1	/else$/
    0	numbness:24	/else/
    0	sharp_pain:-10 worsening:6	/ely/
    0	weakness:-20	/ema/
    0	radiating_pain:-1 numbness:-7 tingling:-1 worsening:-3 persistent_beyond_72h:-13 history_disc:-4 history_injury:-26 osteoporosis:-12 chest_breath:-39 faint_dizzy:-16 severe_bruising:-14 emergency:-20	/en$/
    0	weakness:9	/ena/
    0	radiating_pain:42	/ends$/
    0	emergency:3	/enin/
    0	severe_bruising:43	/enor/
    0	osteoporosis:39	/ensit/
    0	sharp_pain:-13	/ento$/
    0	saddle_numbness:14	/entr/
    0	saddle_numbness:45	/entre/
    0	numbness:98	/entum/
    0	osteoporosis:24	/eop/
    0	weakness:23 persistent_beyond_72h:-23	/erd/
    0	tingling:7	/erme$/
    0	radiating_pain:5	/ermi/
    0	radiating_pain:25	/ermin/
    0	sharp_pain:-18 numbness:-3 allergic_reaction:-5	/ern/
    0	numbness:6	/ero$/
    0	radiating_pain:-1 persistent_beyond_72h:-46	/ero/
    0	bladder_bowel:21	/erw/
    0	chest_breath:-23 allergic_reaction:-3 self_harm:-13	/ery$/
    0	weakness:49	/erz/
    0	weakness:26	/erza$/
    0	bladder_bowel:65	/escap/
    0	pregnancy_symptom:16	/eses$/
    0	pregnancy_symptom:53	/eses/
    0	osteoporosis:20	/esos$/
    0	osteoporosis:38	/esos/
    0	numbness:-6	/esp/
    0	numbness:26	/ess$/
    0	weakness:-12 history_injury:-17 bladder_bowel:-31 fever:-29 faint_dizzy:-8 allergic_reaction:-11 severe_bruising:-3	/est/
    0	numbness:-16	/ett/
    0	saddle_numbness:12	/etw/
    0	severe_headache:2	/ever$/
    0	allergic_reaction:59	/eye/
    0	sharp_pain:-30 severe_headache:37	/eza/
    0	faint_dizzy:22	/fai/
    0	tingling:37	/fall/
    0	weakness:-12	/feel$/
    0	sharp_pain:12	/fen/
    0	numbness:22	/for$/
    0	history_injury:20	/fore$/
    0	fever:37	/foreh/
    0	sharp_pain:-6 radiating_pain:19 numbness:10	/fro/
    0	weakness:-1 numbness:2	/from/
    0	sharp_pain:-1 radiating_pain:-36 weakness:9	/ft$/
    0	sharp_pain:-17 history_disc:3	/ful$/
    0	radiating_pain:53	/ga$/
    0	tingling:124	/gas/
    0	weakness:15	/gave$/
    0	weakness:10	/gave/
    0	sharp_pain:40	/ger$/
    0	chest_breath:27	/get$/
    0	radiating_pain:17	/gh$/
    0	saddle_numbness:2	/ghs$/
    0	numbness:-12 saddle_numbness:41	/ghs/
    0	worsening:-1 pregnancy_symptom:-4 calf_swelling:33	/ght$/
    0	worsening:-8 pregnancy_symptom:-7 saddle_numbness:-4 chest_breath:-2 severe_bruising:-8 emergency:7	/ght/
    0	emergency:1	/ghte/
    0	sharp_pain:47	/ghtni/
    0	self_harm:10	/ghts$/
    0	self_harm:17	/ghts/
    0	saddle_numbness:23	/gina/
    0	severe_bruising:34	/gine/
    0	numbness:-1	/gli/
    0	tingling:20	/glin/
    0	numbness:-14	/gling/
    0	pregnancy_symptom:16	/gna/
    0	sharp_pain:-28 radiating_pain:-57 tingling:-22 worsening:-71 osteoporosis:-1 pregnancy_symptom:-13 bladder_bowel:-22 emergency:-9	/go$/
    0	fever:15	/got$/
    0	saddle_numbness:11	/groi/
    0	saddle_numbness:56	/groin/
    0	allergic_reaction:15	/gue$/
    0	persistent_beyond_72h:1	/gun/
    0	history_injury:2	/hac/
    0	worsening:-11	/had/
    0	severe_headache:5	/hamm/
    0	severe_headache:3	/hamme/
    0	numbness:-5	/han$/
    0	sharp_pain:-4 radiating_pain:-6 weakness:16 persistent_beyond_72h:-2 bladder_bowel:-3 saddle_numbness:-34 fever:-39 allergic_reaction:-2 severe_bruising:-5 emergency:-4	/han/
    0	self_harm:54	/hank/
    0	calf_swelling:14	/hard$/
    0	sharp_pain:21	/harp$/
    0	weakness:-2 tingling:-10	/has/
    0	radiating_pain:4	/hast/
    0	weakness:-6 faint_dizzy:-11	/hav/
    0	allergic_reaction:5	/have$/
    0	weakness:-3	/have/
    0	sharp_pain:3	/haz/
    0	sharp_pain:-2 radiating_pain:6 weakness:-5 tingling:-22 worsening:-1 persistent_beyond_72h:-22 history_disc:-21 history_injury:-4 osteoporosis:-3 pregnancy_symptom:2 saddle_numbness:-6 chest_breath:-28 allergic_reaction:-1 severe_bruising:-12 emergency:-3	/he$/
    0	severe_headache:26	/head$/
    0	severe_headache:25	/heada/
    0	chest_breath:58	/hear/
    0	chest_breath:29	/heart/
    0	pregnancy_symptom:12	/here/
    0	history_disc:47	/hern/
    0	history_disc:6	/herni/
    0	numbness:-29 saddle_numbness:3	/highs/
    0	radiating_pain:6 pregnancy_symptom:-6 calf_swelling:79 emergency:-5	/hin/
    0	allergic_reaction:130	/hives/
    0	tingling:24 chest_breath:22	/hon/
    0	tingling:15	/hone/
    0	numbness:-12 tingling:20	/horm/
    0	numbness:-2 tingling:32	/hormi/
    0	allergic_reaction:8	/hroa/
    0	allergic_reaction:15	/hroat/
    0	emergency:18	/hte/
    0	sharp_pain:31	/htn/
    0	sharp_pain:5	/htni/
    0	sharp_pain:19	/htnin/
    0	self_harm:9	/hts$/
    0	self_harm:3	/hts/
    0	osteoporosis:8	/hue/
    0	osteoporosis:65	/hues/
    0	persistent_beyond_72h:16	/hurti/
    0	emergency:6	/hus/
    0	emergency:12	/husb/
    0	worsening:-24 pregnancy_symptom:-3	/ias$/
    0	worsening:-2 pregnancy_symptom:-7	/ias/
    0	sharp_pain:23	/iatin/
    0	numbness:13	/ibi/
    0	radiating_pain:75	/ica$/
    0	weakness:12	/ice/
    0	weakness:-5	/ido$/
    0	allergic_reaction:30	/iedr/
    0	allergic_reaction:9	/iedra/
    0	weakness:-53	/ient/
    0	worsening:2	/ier$/
    0	tingling:2	/ies$/
    0	sharp_pain:12	/iga/
    0	sharp_pain:24	/igazo/
    0	tingling:-11 persistent_beyond_72h:-3 history_injury:-18 chest_breath:-2 allergic_reaction:-45	/igh/
    0	saddle_numbness:33	/ighs$/
    0	radiating_pain:-1 weakness:-2 persistent_beyond_72h:-3 history_injury:-10 calf_swelling:16 faint_dizzy:-33 emergency:11	/ight$/
    0	numbness:-22 worsening:-17 persistent_beyond_72h:-7 allergic_reaction:-4 severe_bruising:-18	/ight/
    0	sharp_pain:4	/ightn/
    0	persistent_beyond_72h:-5 bladder_bowel:-1 emergency:-1	/ike/
    0	history_injury:33	/ilbon/
    0	saddle_numbness:85	/impi/
    0	weakness:-21 tingling:-4 history_disc:-3 pregnancy_symptom:-14 chest_breath:-28 fever:-78 faint_dizzy:-58 allergic_reaction:-4 emergency:-59	/in$/
    0	chest_breath:46 self_harm:1	/ind/
    0	numbness:2	/ine$/
    0	history_disc:1 history_injury:6	/inf/
    0	tingling:2	/ingli/
    0	numbness:-26	/inn/
    0	weakness:-50	/ins/
    0	saddle_numbness:46	/intim/
    0	radiating_pain:70	/into$/
    0	radiating_pain:16	/into/
    0	tingling:16 saddle_numbness:5	/ion$/
    0	numbness:2 history_disc:31 chest_breath:27	/ion/
    0	weakness:4	/ipp/
    0	sharp_pain:10	/irth/
    0	sharp_pain:7	/isi/
    0	tingling:67	/itas$/
    0	tingling:97	/itas/
    0	emergency:13	/itin/
    0	tingling:115	/itos$/
    0	tingling:86	/itos/
    0	saddle_numbness:12	/its$/
    0	saddle_numbness:10	/its/
    0	saddle_numbness:4	/iva/
    0	saddle_numbness:14	/ivate/
    0	sharp_pain:7	/jab/
    0	persistent_beyond_72h:9	/jue/
    0	persistent_beyond_72h:22	/juev/
    0	persistent_beyond_72h:5	/jueve/
    0	radiating_pain:-43 weakness:-6 tingling:6 worsening:-48 history_disc:-12 bladder_bowel:-2	/ke$/
    0	weakness:11	/key/
    0	sharp_pain:-42 weakness:-1 numbness:-11 tingling:26 persistent_beyond_72h:-3 self_harm:21	/kin/
    0	chest_breath:13	/king$/
    0	chest_breath:13	/king/
    0	tingling:3	/kli/
    0	tingling:1	/kling/
    0	weakness:23 calf_swelling:3	/kne/
    0	calf_swelling:33	/knee$/
    0	weakness:27	/knee/
    0	severe_headache:26	/kul/
    0	severe_headache:10	/kull$/
    0	severe_headache:42	/kull/
    0	sharp_pain:54	/lad/
    0	sharp_pain:27	/lada/
    0	sharp_pain:6	/lade$/
    0	sharp_pain:13	/lade/
    0	weakness:-10	/lam/
    0	sharp_pain:8	/lamb/
    0	weakness:68	/las$/
    0	weakness:-45 numbness:45 tingling:5	/leep/
    0	allergic_reaction:2	/lef/
    0	bladder_bowel:-6 allergic_reaction:1	/left/
    0	weakness:7 saddle_numbness:2	/legs/
    0	sharp_pain:-35 tingling:54	/les$/
    0	sharp_pain:5	/lgo/
    0	tingling:-1	/lid/
    0	sharp_pain:16 tingling:12	/lik/
    0	radiating_pain:-1 emergency:-1	/like/
    0	sharp_pain:-4 worsening:44	/lim/
    0	saddle_numbness:21	/limp/
    0	saddle_numbness:35	/limpi/
    0	sharp_pain:-3 pregnancy_symptom:-1 self_harm:-7	/lin/
    0	chest_breath:2	/lking/
    0	allergic_reaction:108	/ller/
    0	allergic_reaction:7	/llid/
    0	allergic_reaction:13	/llido/
    0	history_injury:49	/llo$/
    0	weakness:31	/lly$/
    0	sharp_pain:4 weakness:-28	/lor/
    0	allergic_reaction:60	/lot/
    0	severe_bruising:34	/lou/
    0	sharp_pain:1 weakness:-67 calf_swelling:11	/low/
    0	numbness:2	/lse$/
    0	numbness:17	/lse/
    0	chest_breath:106	/lung/
    0	emergency:1	/lurr/
    0	radiating_pain:-11 persistent_beyond_72h:-13 bladder_bowel:-25 faint_dizzy:13 severe_bruising:-1 emergency:-38	/ly$/
    0	weakness:-3	/ma$/
    0	numbness:-1	/mak/
    0	sharp_pain:-84 worsening:-5 bladder_bowel:-2 allergic_reaction:-3 emergency:-17	/man/
    0	persistent_beyond_72h:1	/mana$/
    0	tingling:124	/mba$/
    0	pregnancy_symptom:106	/mbara/
    0	numbness:35	/mbnes/
    0	sharp_pain:19	/mbraz/
    0	sharp_pain:-20 radiating_pain:-16 weakness:-9 tingling:-2 history_disc:-13 osteoporosis:-12 chest_breath:-22 severe_headache:-31 allergic_reaction:-8 severe_bruising:-9	/me$/
    0	numbness:53	/mec/
    0	emergency:29	/medic/
    0	history_injury:11	/ment/
    0	numbness:5	/meo/
    0	numbness:26	/meone/
    0	pregnancy_symptom:46	/meses/
    0	sharp_pain:-17 tingling:38	/mig/
    0	sharp_pain:19	/mir/
    0	sharp_pain:-3 persistent_beyond_72h:1	/mon/
    0	pregnancy_symptom:1	/mont/
    0	pregnancy_symptom:58	/month/
    0	severe_bruising:9	/mora/
    0	worsening:20 persistent_beyond_72h:-30	/more$/
    0	worsening:3 persistent_beyond_72h:-35	/more/
    0	allergic_reaction:24	/mpoll/
    0	tingling:24	/ms$/
    0	sharp_pain:25	/muc/
    0	sharp_pain:7	/much/
    0	numbness:72	/muert/
    0	weakness:37	/mug/
    0	numbness:14	/mus/
    0	weakness:27	/nab/
    0	pregnancy_symptom:19 severe_headache:-13	/nan/
    0	history_injury:33	/nde/
    0	severe_headache:43	/ndin/
    0	severe_headache:43	/nding/
    0	numbness:-19	/neck$/
    0	sharp_pain:5 numbness:-3	/neck/
    0	bladder_bowel:32	/need$/
    0	weakness:-21 numbness:-14	/need/
    0	tingling:15	/needl/
    0	self_harm:4	/nest/
    0	sharp_pain:-15 radiating_pain:-13 weakness:-18 numbness:-25 tingling:-8 persistent_beyond_72h:-18 history_injury:-13 osteoporosis:-21 pregnancy_symptom:-9 bladder_bowel:-6 saddle_numbness:-20 chest_breath:-7 faint_dizzy:-17 allergic_reaction:-4 emergency:-11 self_harm:-23	/ng$/
    0	weakness:-12 tingling:18	/ngli/
    0	weakness:-13 tingling:5	/nglin/
    0	fever:31	/nig/
    0	weakness:-3	/nigh/
    0	sharp_pain:-19 radiating_pain:12 worsening:-1 bladder_bowel:27 fever:4 faint_dizzy:43	/ning$/
    0	sharp_pain:-2 radiating_pain:9 bladder_bowel:2 fever:17	/ning/
    0	weakness:13	/nks$/
    0	weakness:-6	/nly$/
    0	osteoporosis:79	/nsit/
    0	history_disc:-8 chest_breath:-7 fever:-29 severe_headache:-16 allergic_reaction:-16 severe_bruising:-7 self_harm:14	/nt$/
    0	sharp_pain:24	/nta/
    0	sharp_pain:-15 numbness:13 persistent_beyond_72h:-38 bladder_bowel:-24	/nte/
    0	pregnancy_symptom:11	/nth/
    0	saddle_numbness:3	/ntim/
    0	saddle_numbness:6	/ntima/
    0	worsening:-6 persistent_beyond_72h:-15	/nto/
    0	calf_swelling:2	/ntor/
    0	calf_swelling:9	/ntorr/
    0	saddle_numbness:66	/ntre/
    0	numbness:32	/ntum/
    0	numbness:6	/numbn/
    0	sharp_pain:110	/nza/
    0	allergic_reaction:4	/oat$/
    0	weakness:13	/obl/
    0	emergency:23	/oca$/
    0	fever:39	/oche/
    0	sharp_pain:-1	/ock$/
    0	weakness:-16	/ock/
    0	sharp_pain:9	/ocks$/
    0	sharp_pain:60	/ocks/
    0	osteoporosis:14	/octor/
    0	numbness:-5	/oda/
    0	persistent_beyond_72h:1	/odav/
    0	persistent_beyond_72h:4	/odavi/
    0	sharp_pain:-8 weakness:4	/odi/
    0	weakness:17	/odil/
    0	weakness:3	/odill/
    0	faint_dizzy:43	/odo$/
    0	faint_dizzy:8	/odo/
    0	allergic_reaction:31	/oil$/
    0	tingling:11	/oing$/
    0	tingling:19	/oing/
    0	sharp_pain:2	/ok$/
    0	weakness:20	/ola/
    0	sharp_pain:-33 weakness:42	/old/
    0	allergic_reaction:30	/olla$/
    0	sharp_pain:15	/olt$/
    0	worsening:68	/olv/
    0	weakness:-23 fever:-31 self_harm:-14	/om$/
    0	allergic_reaction:6	/onch/
    0	allergic_reaction:16	/oncha/
    0	weakness:-1	/onl/
    0	weakness:-8	/only/
    0	sharp_pain:-8 tingling:-2 pregnancy_symptom:12 bladder_bowel:44	/ont/
    0	pregnancy_symptom:16	/onth/
    0	saddle_numbness:49	/oo$/
    0	sharp_pain:10	/ook$/
    0	faint_dizzy:15	/oom$/
    0	faint_dizzy:49	/oom/
    0	emergency:50	/oop/
    0	faint_dizzy:29	/oor$/
    0	faint_dizzy:8	/op$/
    0	history_disc:21	/ope/
    0	history_disc:75	/oper/
    0	history_disc:70	/opera/
    0	sharp_pain:11 numbness:-22 worsening:-17 persistent_beyond_72h:-14 history_disc:-1 history_injury:-33 pregnancy_symptom:-24 bladder_bowel:-29 saddle_numbness:-13 chest_breath:-20 calf_swelling:-14 fever:-58 severe_headache:-9 allergic_reaction:-34 severe_bruising:-32 self_harm:-9	/or$/
    0	numbness:41	/orch/
    0	emergency:87	/ords$/
    0	emergency:42	/ords/
    0	sharp_pain:-1 radiating_pain:-2 weakness:-32 numbness:-18 worsening:5 osteoporosis:-8 pregnancy_symptom:-37 saddle_numbness:-51 severe_headache:-31 faint_dizzy:-2 allergic_reaction:-46 emergency:-29	/ore/
    0	fever:44	/oreh/
    0	sharp_pain:-11 radiating_pain:-89 weakness:-69 worsening:-50 fever:-42 severe_headache:-8 faint_dizzy:-4 allergic_reaction:-31 emergency:-49 self_harm:-2	/orm/
    0	tingling:42	/ormig/
    0	saddle_numbness:24	/orry$/
    0	numbness:2	/orry/
    0	sharp_pain:-24	/osi/
    0	emergency:14	/osp/
    0	osteoporosis:20	/oste/
    0	osteoporosis:20	/osteo/
    0	sharp_pain:-6 radiating_pain:-12 weakness:-12 numbness:-13 tingling:-4 worsening:-41 persistent_beyond_72h:-19 history_disc:-20 history_injury:-2 pregnancy_symptom:-2 saddle_numbness:-2 chest_breath:-21 severe_headache:-22 severe_bruising:-37 emergency:-36	/ot$/
    0	sharp_pain:16 numbness:-4	/othe/
    0	sharp_pain:37	/other/
    0	fever:24	/ough/
    0	saddle_numbness:10	/ound$/
    0	saddle_numbness:7	/ound/
    0	severe_headache:9	/oundi/
    0	worsening:-9	/out$/
    0	faint_dizzy:34	/over$/
    0	weakness:-34 worsening:-11 history_disc:2	/ow$/
    0	worsening:17	/owb/
    0	radiating_pain:5 worsening:-11 persistent_beyond_72h:-6	/own$/
    0	persistent_beyond_72h:-14	/oy$/
    0	faint_dizzy:21	/ozy/
    0	sharp_pain:-30	/pan/
    0	saddle_numbness:17	/pap/
    0	saddle_numbness:6	/pape/
    0	worsening:7	/para$/
    0	sharp_pain:-19 numbness:-10	/pas/
    0	history_injury:19	/pasad/
    0	saddle_numbness:5	/pass/
    0	faint_dizzy:4	/passe/
    0	pregnancy_symptom:24	/pect/
    0	pregnancy_symptom:8	/pecti/
    0	saddle_numbness:3	/peein/
    0	sharp_pain:-15 numbness:14 saddle_numbness:1	/per/
    0	fever:9	/pera/
    0	weakness:3	/pie$/
    0	allergic_reaction:16	/pied/
    0	allergic_reaction:1	/piedr/
    0	sharp_pain:-3	/pins$/
    0	tingling:31	/pins/
    0	bladder_bowel:32	/pis/
    0	severe_bruising:20	/pla/
    0	severe_bruising:29	/ple$/
    0	severe_headache:8	/pli/
    0	self_harm:17	/poi/
    0	pregnancy_symptom:24	/pot/
    0	severe_headache:2	/pound/
    0	weakness:16	/power/
    0	history_disc:30	/pped$/
    0	history_disc:36	/pped/
    0	weakness:25 numbness:-28	/ppi/
    0	weakness:8	/ppin/
    0	weakness:37	/pping/
    0	numbness:-1 pregnancy_symptom:23	/pre/
    0	sharp_pain:-2 radiating_pain:-12 numbness:-27	/pri/
    0	radiating_pain:-18 tingling:107	/pric/
    0	saddle_numbness:54	/priva/
    0	sharp_pain:4	/punza/
    0	severe_bruising:24	/purpl/
    0	sharp_pain:8	/put/
    0	persistent_beyond_72h:-1 pregnancy_symptom:-4	/que/
    0	weakness:23	/quee/
    0	weakness:20	/queez/
    0	radiating_pain:17 numbness:-2 tingling:-12 bladder_bowel:-7 saddle_numbness:-8	/ra$/
    0	sharp_pain:56	/rab/
    0	history_injury:43	/rac/
    0	severe_headache:62	/rai/
    0	severe_headache:93	/rain/
    0	radiating_pain:6	/ranc/
    0	tingling:45	/rato$/
    0	numbness:4 tingling:40	/rato/
    0	radiating_pain:32	/rave/
    0	radiating_pain:8	/ravel/
    0	weakness:-5	/reat/
    0	weakness:-14 bladder_bowel:-20	/red/
    0	numbness:24	/ref/
    0	pregnancy_symptom:25	/regn/
    0	pregnancy_symptom:4	/regna/
    0	fever:52	/reh/
    0	weakness:86	/rengt/
    0	tingling:88	/rest/
    0	numbness:-44	/ric/
    0	tingling:-2	/rig/
    0	weakness:12	/righ/
    0	weakness:11 tingling:-3 emergency:6	/right/
    0	sharp_pain:-3	/ril/
    0	sharp_pain:-11	/rill/
    0	sharp_pain:3 fever:34	/ring$/
    0	sharp_pain:14 fever:12	/ring/
    0	fever:17	/rita/
    0	bladder_bowel:11	/rks$/
    0	bladder_bowel:17	/rks/
    0	sharp_pain:-6 weakness:-28 tingling:3	/rmi/
    0	numbness:-29 tingling:143	/rmig/
    0	radiating_pain:41	/rmin/
    0	tingling:-14 history_disc:29 fever:15	/rni/
    0	history_disc:80	/rnia/
    0	radiating_pain:-2 persistent_beyond_72h:-2 pregnancy_symptom:-8 chest_breath:-7 severe_headache:-36 allergic_reaction:-15 emergency:-23	/ro$/
    0	allergic_reaction:25	/roat$/
    0	allergic_reaction:12	/roat/
    0	weakness:7	/rodi/
    0	weakness:25	/rodil/
    0	saddle_numbness:45	/roin/
    0	calf_swelling:1	/roja$/
    0	calf_swelling:2	/roja/
    0	weakness:-2	/rom$/
    0	allergic_reaction:91	/ron$/
    0	persistent_beyond_72h:-2 allergic_reaction:50	/ron/
    0	allergic_reaction:7	/ronch/
    0	worsening:117	/rong/
    0	faint_dizzy:30	/room$/
    0	faint_dizzy:41	/room/
    0	radiating_pain:-14	/ros/
    0	severe_bruising:57	/rpl/
    0	severe_bruising:28	/rple$/
    0	severe_bruising:123	/rple/
    0	weakness:12 history_injury:-6 saddle_numbness:-10	/rs$/
    0	weakness:-18	/rse$/
    0	bladder_bowel:37	/rsti/
    0	sharp_pain:12	/rtab/
    0	persistent_beyond_72h:7	/rtin/
    0	persistent_beyond_72h:4 history_disc:29	/rting/
    0	sharp_pain:36	/ruc/
    0	severe_bruising:64	/rui/
    0	severe_bruising:89	/ruis/
    0	bladder_bowel:52	/sale$/
    0	emergency:1	/sband/
    0	bladder_bowel:107	/scap/
    0	radiating_pain:77	/scia/
    0	radiating_pain:47	/sciat/
    0	sharp_pain:63	/scre/
    0	saddle_numbness:114	/sea/
    0	saddle_numbness:14	/seat$/
    0	bladder_bowel:39	/sel/
    0	self_harm:18	/self/
    0	numbness:4	/sensa/
    0	sharp_pain:1 radiating_pain:9 numbness:-4 tingling:-16	/sho/
    0	severe_bruising:6	/si$/
    0	bladder_bowel:6	/sin$/
    0	osteoporosis:1 saddle_numbness:33	/sit/
    0	tingling:35	/sk$/
    0	sharp_pain:43	/skew/
    0	allergic_reaction:1	/ski/
    0	allergic_reaction:38	/skin/
    0	severe_headache:10	/sku/
    0	severe_headache:30	/skull/
    0	weakness:46	/sla/
    0	weakness:35	/slap/
    0	weakness:-55 numbness:58 tingling:19	/slee/
    0	weakness:-29 numbness:26	/sleep/
    0	history_disc:14	/slip/
    0	emergency:14	/slur/
    0	emergency:25	/slurr/
    0	worsening:13	/sno/
    0	worsening:32	/snow/
    0	chest_breath:31	/so$/
    0	tingling:4	/somet/
    0	tingling:-4 persistent_beyond_72h:20 chest_breath:-1	/sor/
    0	weakness:-23 tingling:-25 persistent_beyond_72h:17 bladder_bowel:-3	/sore/
    0	saddle_numbness:31	/sorr/
    0	saddle_numbness:28	/sorry/
    0	weakness:1	/sost/
    0	numbness:-25	/spa/
    0	severe_headache:99	/spl/
    0	severe_headache:1	/spli/
    0	severe_headache:5	/split/
    0	numbness:-7	/spo/
    0	pregnancy_symptom:20	/spot/
    0	weakness:10	/sque/
    0	weakness:5	/squee/
    0	weakness:2 numbness:4 saddle_numbness:-1 emergency:-40	/ss$/
    0	sharp_pain:15	/stabb/
    0	weakness:11	/stai/
    0	weakness:4	/stair/
    0	tingling:8	/stan/
    0	radiating_pain:52 bladder_bowel:9	/start/
    0	tingling:50	/stat/
    0	tingling:27	/stati/
    0	chest_breath:6	/stbon/
    0	sharp_pain:-5 osteoporosis:146	/steo/
    0	osteoporosis:75	/steop/
    0	radiating_pain:-6	/sti/
    0	weakness:-66 worsening:-2 severe_headache:-45	/sto/
    0	allergic_reaction:32	/ston/
    0	allergic_reaction:132	/stone/
    0	weakness:27	/str/
    0	weakness:59	/stren/
    0	history_disc:18	/surg/
    0	history_disc:60	/surge/
    0	numbness:-2	/swe/
    0	fever:11	/swea/
    0	history_injury:3	/tailb/
    0	weakness:11	/tair/
    0	weakness:12	/tairs/
    0	radiating_pain:34 bladder_bowel:22 faint_dizzy:40 self_harm:41	/tar/
    0	radiating_pain:19 bladder_bowel:2	/tart/
    0	radiating_pain:3	/tarts/
    0	numbness:-9	/tas/
    0	chest_breath:31	/tbon/
    0	allergic_reaction:8	/tchin/
    0	worsening:39	/tea/
    0	sharp_pain:-23 worsening:5 self_harm:22	/ted/
    0	numbness:1	/tell$/
    0	fever:63	/tem/
    0	numbness:-29 persistent_beyond_72h:-2 chest_breath:-9 faint_dizzy:-25 emergency:-22	/ten/
    0	osteoporosis:52	/teo/
    0	osteoporosis:33	/teop/
    0	weakness:9	/teps/
    0	sharp_pain:-42 fever:5 emergency:7	/ter/
    0	radiating_pain:3	/term/
    0	radiating_pain:13	/termi/
    0	numbness:-1	/tes$/
    0	persistent_beyond_72h:-4 saddle_numbness:53	/tes/
    0	sharp_pain:-11 bladder_bowel:-4 fever:21 faint_dizzy:-5	/th$/
    0	numbness:-3	/than$/
    0	worsening:21	/than/
    0	radiating_pain:23 tingling:10	/that$/
    0	radiating_pain:5 bladder_bowel:4	/that/
    0	numbness:15 history_disc:17	/there/
    0	saddle_numbness:10 faint_dizzy:5	/thi/
    0	bladder_bowel:4	/tho/
    0	allergic_reaction:7	/throa/
    0	radiating_pain:59	/tica$/
    0	numbness:16	/till$/
    0	persistent_beyond_72h:12	/till/
    0	numbness:-15 tingling:-11	/ting$/
    0	numbness:25	/tist/
    0	worsening:-1	/tly$/
    0	worsening:-7	/tly/
    0	sharp_pain:51	/tnin/
    0	sharp_pain:49	/tning/
    0	sharp_pain:-20	/toc/
    0	sharp_pain:-21 emergency:-4	/tod/
    0	numbness:-15	/toda/
    0	faint_dizzy:9	/todo/
    0	weakness:12	/toot/
    0	calf_swelling:1	/torr/
    0	calf_swelling:5	/torri/
    0	sharp_pain:34 weakness:21 numbness:-8 tingling:-15	/tre/
    0	bladder_bowel:64	/trea/
    0	weakness:17	/tren/
    0	tingling:8	/ttl/
    0	tingling:8	/ttle/
    0	saddle_numbness:32	/ttom$/
    0	weakness:24 worsening:1	/turn/
    0	saddle_numbness:30	/twe/
    0	saddle_numbness:54	/twee/
    0	saddle_numbness:62	/tween/
    0	weakness:-26	/uch/
    0	radiating_pain:-7 worsening:-7 history_disc:-9 history_injury:-1 bladder_bowel:-2 fever:-28	/ue$/
    0	weakness:2	/ueez/
    0	history_injury:10	/uele/
    0	numbness:24 tingling:48	/uerm/
    0	numbness:49	/uerme/
    0	osteoporosis:11	/ueso/
    0	persistent_beyond_72h:11	/ueve/
    0	persistent_beyond_72h:12	/ueves/
    0	chest_breath:-11	/ugh/
    0	sharp_pain:-2 history_disc:1 history_injury:12	/ul$/
    0	allergic_reaction:47	/ulli/
    0	allergic_reaction:7	/ullid/
    0	numbness:12	/umbne/
    0	persistent_beyond_72h:118	/un$/
    0	sharp_pain:-5 saddle_numbness:55 chest_breath:31 severe_headache:27 allergic_reaction:-40	/und/
    0	chest_breath:42	/ung/
    0	tingling:10	/unt/
    0	weakness:8	/up$/
    0	fever:13	/ura$/
    0	severe_bruising:2	/urple/
    0	persistent_beyond_72h:12	/urti/
    0	emergency:1	/usban/
    0	weakness:67 bladder_bowel:16	/use/
    0	history_disc:33	/usi/
    0	history_disc:2	/usio/
    0	history_disc:48	/usion/
    0	sharp_pain:-22 weakness:1 chest_breath:17	/ust/
    0	sharp_pain:23 weakness:-1 persistent_beyond_72h:-4 history_injury:-7 pregnancy_symptom:-4 bladder_bowel:20 faint_dizzy:20 allergic_reaction:5 emergency:-6 self_harm:-8	/ut$/
    0	weakness:34	/van/
    0	saddle_numbness:2	/vate/
    0	worsening:-1 chest_breath:6	/ver$/
    0	allergic_reaction:-14	/very$/
    0	tingling:-2	/ves$/
    0	persistent_beyond_72h:2	/via/
    0	tingling:48	/vibr/
    0	tingling:1	/vibra/
    0	worsening:6	/vio$/
    0	faint_dizzy:3	/vuel/
    0	emergency:50	/wai/
    0	emergency:12	/wait/
    0	weakness:15 faint_dizzy:4	/wal/
    0	weakness:54	/walk/
    0	self_harm:24	/want$/
    0	self_harm:12	/want/
    0	numbness:-7	/war/
    0	worsening:37	/ward/
    0	calf_swelling:1	/warm$/
    0	calf_swelling:5	/warm/
    0	bladder_bowel:11	/wat/
    0	pregnancy_symptom:17	/wate/
    0	bladder_bowel:25	/water/
    0	sharp_pain:-4	/way$/
    0	saddle_numbness:27	/ween$/
    0	allergic_reaction:91	/wel/
    0	weakness:-10 chest_breath:-1	/when/
    0	radiating_pain:-1	/with$/
    0	radiating_pain:10 worsening:-18 persistent_beyond_72h:-11	/wn$/
    0	emergency:24	/words/
    0	self_harm:10	/wou/
    0	self_harm:11	/woul/
    0	self_harm:2	/would/
    0	pregnancy_symptom:10	/xpect/
    0	sharp_pain:17	/yin/
    0	sharp_pain:12	/ying$/
    0	sharp_pain:-32	/ys$/
    0	numbness:-16 pregnancy_symptom:10	/za$/
    0	numbness:-20 tingling:5	/zin/
    0	tingling:3	/zing$/
    0	tingling:21	/zing/
    0	saddle_numbness:12	/zona$/
    0	saddle_numbness:1	/zona/
    0	weakness:-12 numbness:-46 tingling:54	/zzi/
    0	numbness:-4 tingling:86	/zzin/
    0	tingling:5	/zzing/
    0	numbness:20	: ~ <the>
    0	worsening:19	<be> <become>
    0	worsening:-21 persistent_beyond_72h:14	<be> <day>
    0	tingling:26	<be> <my> duerme
    0	worsening:5	<be> ramping up
    0	weakness:9 numbness:9 worsening:19 persistent_beyond_72h:-4 saddle_numbness:13 self_harm:-4	<be> ~ ,
    0	persistent_beyond_72h:18	<be> ~ <become>
    0	sharp_pain:-37 radiating_pain:2 weakness:-2 numbness:33 persistent_beyond_72h:-19 history_injury:-2 bladder_bowel:-16 chest_breath:-10 fever:-23 severe_headache:-7 self_harm:-24	<be> ~ <part>
    0	sharp_pain:2 radiating_pain:-2 numbness:5 tingling:2 persistent_beyond_72h:-27 history_disc:-6 osteoporosis:-23 chest_breath:-14 calf_swelling:26 fever:-1	<be> ~ <the>
    0	chest_breath:17	<be> ~ at
    0	numbness:19	<be> ~ duerme
    0	tingling:40	<be> ~ en
    0	weakness:9	<be> ~ no
    0	bladder_bowel:10	<be> ~ not
    0	chest_breath:6	<be> ~ on
    0	bladder_bowel:8 severe_headache:49	<be> ~ to
    0	numbness:15	<become> dead
    0	radiating_pain:23	<become> ~ <side>
    0	bladder_bowel:14	<count> ~ <be>
    0	weakness:18 emergency:26	<count> ~ i
    0	history_injury:43	<day> ,
    0	history_injury:87	<day> ~ <my>
    0	history_injury:28	<day> ~ <part>
    0	numbness:137 saddle_numbness:23	<feel> <the>
    0	saddle_numbness:-1	<feel> like
    0	weakness:26 saddle_numbness:10	<feel> ~ ,
    0	numbness:1	<feel> ~ <my>
    0	weakness:-91 numbness:61 saddle_numbness:-1	<feel> ~ <part>
    0	saddle_numbness:13	<feel> ~ since
    0	emergency:2	<keep> <my>
    0	tingling:55	<keep> ~ sleep
    0	tingling:114	<keep> ~ to
    0	radiating_pain:32 weakness:-8 tingling:34	<my> <part> ,
    0	numbness:12	<my> <part> <have>
    0	tingling:23	<my> duerme
    0	emergency:11	<my> to
    0	sharp_pain:-5 radiating_pain:-2 weakness:-41 tingling:12 saddle_numbness:-3 calf_swelling:2 fever:2 severe_headache:22	<my> ~ <be>
    0	history_injury:69	<my> ~ <day>
    0	tingling:25	<my> ~ <keep>
    0	weakness:2 numbness:11 history_injury:-2 bladder_bowel:-38 saddle_numbness:-31 chest_breath:-34 faint_dizzy:-17 emergency:-19 self_harm:-10	<my> ~ <part>
    0	sharp_pain:-3 radiating_pain:13 weakness:11 persistent_beyond_72h:-6 allergic_reaction:4	<my> ~ <the>
    0	sharp_pain:-5	<my> ~ dolor
    0	weakness:17	<my> ~ just
    0	sharp_pain:-35	<my> ~ pain
    0	radiating_pain:35	<my> ~ por
    0	sharp_pain:2	<my> ~ when
    0	sharp_pain:9 radiating_pain:13 weakness:-21 tingling:42 severe_bruising:28	<part> ,
    0	persistent_beyond_72h:15	<part> <have> <be>
    0	numbness:42	<part> <have> <become>
    0	radiating_pain:25 weakness:-35 saddle_numbness:65	<part> and
    0	numbness:22	<part> and i
    0	radiating_pain:-25 tingling:15	<part> of
    0	radiating_pain:6 severe_bruising:13	<part> to
    0	history_disc:10	<part> ~ #
    0	weakness:-9 numbness:25	<part> ~ .
    0	sharp_pain:-1 weakness:36 persistent_beyond_72h:-6 faint_dizzy:-35 severe_bruising:32	<part> ~ <my>
    0	sharp_pain:-16 radiating_pain:6 weakness:1 tingling:7 worsening:-1 persistent_beyond_72h:-2 history_disc:-6 history_injury:5 pregnancy_symptom:-8 bladder_bowel:-9 saddle_numbness:-33 calf_swelling:38 faint_dizzy:-20 allergic_reaction:9 emergency:-3	<part> ~ <the>
    0	numbness:72	<part> ~ de
    0	numbness:28	<part> ~ desde
    0	history_injury:21	<part> ~ duele
    0	history_disc:57	<part> ~ hurting
    0	sharp_pain:19 radiating_pain:13 weakness:13 numbness:7 tingling:4	<part> ~ i
    0	radiating_pain:28	<part> ~ in
    0	numbness:17 tingling:31	<part> ~ no
    0	radiating_pain:74	<part> ~ now
    0	history_injury:15	<part> ~ painful
    0	sharp_pain:14	<part> ~ time
    0	numbness:-27 calf_swelling:30 allergic_reaction:38	<part> ~ up
    0	weakness:36 calf_swelling:110	<part> ~ y
    0	emergency:52	<person> ~ <be>
    0	calf_swelling:1	<side> <part> <be>
    0	tingling:20 worsening:-4	<side> ~ ,
    0	weakness:24	<side> ~ will
    0	sharp_pain:12	<the> <be>
    0	radiating_pain:37	<the> <part> ,
    0	numbness:8	<the> <part> de
    0	radiating_pain:64 numbness:23	<the> <part> y
    0	severe_headache:-16 allergic_reaction:-2	<the> <side>
    0	pregnancy_symptom:12	<the> bebe
    0	allergic_reaction:45	<the> heat
    0	persistent_beyond_72h:81	<the> pain
    0	sharp_pain:129	<the> shooting
    0	history_disc:9	<the> ~ #
    0	faint_dizzy:4	<the> ~ <become>
    0	bladder_bowel:73	<the> ~ <count>
    0	sharp_pain:21 tingling:17 persistent_beyond_72h:8 history_disc:52 severe_headache:41 severe_bruising:14	<the> ~ <my>
    0	radiating_pain:12 numbness:-8 worsening:-27 persistent_beyond_72h:-12 history_disc:-9 history_injury:17 osteoporosis:-9 bladder_bowel:-8 fever:-10 severe_headache:23 emergency:-9	<the> ~ <the>
    0	numbness:9 persistent_beyond_72h:3 bladder_bowel:14 calf_swelling:27	<the> ~ and
    0	weakness:10	<the> ~ dice
    0	sharp_pain:48	<the> ~ i
    0	weakness:-7 severe_bruising:1	<the> ~ of
    0	bladder_bowel:3	<the> ~ out
    0	tingling:2 worsening:-8	<the> ~ que
    0	tingling:5	<the> ~ running
    0	persistent_beyond_72h:17	<the> ~ th
    0	history_injury:62	<time> ago
    0	persistent_beyond_72h:23	<time> of
    0	worsening:1 history_injury:9	<time> ~ <part>
    0	persistent_beyond_72h:23	<time> ~ and
    0	persistent_beyond_72h:48	<time> ~ i
    0	severe_headache:15	[en1002] & [en1002]
    0	sharp_pain:9 weakness:5 chest_breath:7 self_harm:9	[en1002] & [en11]
    0	emergency:49	[en1002] & [en197]
    0	sharp_pain:15 radiating_pain:31 tingling:29 chest_breath:23 allergic_reaction:-19	[en1002] & [en251]
    0	weakness:-1 worsening:-13 allergic_reaction:-3	[en1002] & [en362]
    0	sharp_pain:10	[en1002] & [en477]
    0	sharp_pain:-4 worsening:39	[en1002] & [en490]
    0	sharp_pain:19 emergency:44	[en1002] & [en60]
    0	tingling:100	[en1002] & [en618]
    0	sharp_pain:-18 weakness:-1	[en1002] & [en85]
    0	pregnancy_symptom:39	[en1018] & [en20]
    0	weakness:34	[en1018] & [en251]
    0	radiating_pain:33	[en101] & ,
    0	tingling:23	[en101] & [en1002]
    0	weakness:20	[en101] & [en11]
    0	tingling:40	[en101] & [en810]
    0	sharp_pain:-14 numbness:7	[en1020] & ,
    0	numbness:61	[en1020] & [en234]
    0	weakness:-24 chest_breath:19	[en1020] & [en251]
    0	chest_breath:26	[en1020] & [en468]
    0	sharp_pain:21	[en1020] & [en869]
    0	sharp_pain:-10 weakness:80 worsening:40 history_injury:72	[en1020] & [en874]
    0	worsening:7	[en106]
    0	radiating_pain:18	[en118] & [en1014]
    0	sharp_pain:99	[en118] & [es55]
    0	radiating_pain:-14 tingling:-6 persistent_beyond_72h:-6 saddle_numbness:1 severe_headache:-13 faint_dizzy:3	[en11]
    0	sharp_pain:-2 radiating_pain:11	[en11] & ,
    0	weakness:23 tingling:7	[en11] & .
    0	numbness:-13 self_harm:51	[en11] & [en11]
    0	weakness:4	[en11] & [en12]
    0	sharp_pain:7 numbness:2	[en11] & [en251]
    0	sharp_pain:18 radiating_pain:7 worsening:8 fever:15 emergency:-2	[en11] & [en869]
    0	sharp_pain:19 osteoporosis:41	[en11] & [en874]
    0	sharp_pain:-19	[en11] & [en93]
    0	weakness:-2 chest_breath:11 severe_headache:2 faint_dizzy:12	[en124]
    0	worsening:42	[en124] & [en633]
    0	history_injury:106	[en127] & [en157]
    0	allergic_reaction:17	[en12] & ,
    0	self_harm:57	[en12] & [en1002]
    0	weakness:-3 faint_dizzy:43	[en12] & [en1020]
    0	emergency:32	[en12] & [en362]
    0	bladder_bowel:12	[en12] & [en468]
    0	radiating_pain:65	[en12] & [en633]
    0	sharp_pain:-5 osteoporosis:45 fever:4	[en141]
    0	numbness:13	[en148]
    0	numbness:37	[en149]
    0	numbness:19	[en15] & [en493]
    0	sharp_pain:-12 weakness:-5 numbness:-2 osteoporosis:-20 saddle_numbness:-9	[en170]
    0	tingling:25 self_harm:43	[en170] & [en1002]
    0	history_injury:106	[en170] & [en251]
    0	numbness:-7	[en170] & [en746]
    0	weakness:5	[en170] & [en874]
    0	radiating_pain:-11 weakness:-14 numbness:-14 tingling:-4 worsening:-5 persistent_beyond_72h:-21 history_disc:-6 osteoporosis:-16 pregnancy_symptom:-10 saddle_numbness:-47 chest_breath:-12 fever:-6 faint_dizzy:-20 allergic_reaction:-2 severe_bruising:-6 self_harm:-14	[en19]
    0	tingling:14	[en19] & [en1002]
    0	history_injury:31	[en19] & [en11]
    0	tingling:-22 worsening:-2	[en19] & [en20]
    0	chest_breath:38	[en19] & [en234]
    0	sharp_pain:-7 numbness:4	[en19] & [en693]
    0	numbness:4 persistent_beyond_72h:1	[en202]
    0	persistent_beyond_72h:58	[en202] & [en11]
    0	allergic_reaction:3	[en20] & [en1002]
    0	tingling:-1	[en20] & [en251]
    0	history_disc:12 history_injury:23	[en20] & [en474]
    0	numbness:4	[en20] & [en650]
    0	history_disc:5	[en20] & [en746]
    0	history_disc:10 pregnancy_symptom:12	[en20] & [en810]
    0	persistent_beyond_72h:18	[en20] & [en874]
    0	sharp_pain:-2 numbness:18 persistent_beyond_72h:15	[en212]
    0	severe_bruising:37	[en215] & [en251]
    0	radiating_pain:-53 severe_bruising:5	[en215] & [en380]
    0	emergency:30	[en234] & .
    0	emergency:50	[en234] & [en181]
    0	numbness:-4 persistent_beyond_72h:-1	[en234] & [en474]
    0	sharp_pain:24 fever:59	[en234] & [en490]
    0	sharp_pain:-1 weakness:-29 numbness:30 tingling:-1 saddle_numbness:17	[en234] & [en650]
    0	tingling:20 persistent_beyond_72h:21	[en251] & [en202]
    0	sharp_pain:8 tingling:-9	[en251] & [en362]
    0	numbness:32	[en251] & [en42]
    0	weakness:47 numbness:-9	[en251] & [en493]
    0	emergency:14	[en251] & [en661]
    0	severe_bruising:59	[en251] & [en71]
    0	sharp_pain:-10 numbness:16 saddle_numbness:74 severe_headache:4	[en251] & [en810]
    0	radiating_pain:22 weakness:1	[en251] & [en85]
    0	numbness:14 persistent_beyond_72h:-10 pregnancy_symptom:14	[en251] & [en869]
    0	sharp_pain:37	[en251] & [en917]
    0	sharp_pain:28	[en251] & [en966]
    0	tingling:64	[en28] & [en85]
    0	self_harm:88	[en28] & [en874]
    0	sharp_pain:4 weakness:5 numbness:-13 worsening:-5 faint_dizzy:23	[en362] & [en11]
    0	worsening:39	[en362] & [en19]
    0	radiating_pain:44 tingling:-23	[en362] & [en251]
    0	saddle_numbness:82	[en362] & [en986]
    0	weakness:-3	[en378]
    0	bladder_bowel:10	[en378] & [en12]
    0	numbness:-30	[en378] & [en170]
    0	tingling:40 history_disc:32	[en378] & [en19]
    0	numbness:9	[en378] & [en202]
    0	persistent_beyond_72h:21	[en378] & [en746]
    0	sharp_pain:39	[en378] & [en890]
    0	allergic_reaction:3	[en37] & ,
    0	weakness:12 numbness:29	[en37] & [en20]
    0	weakness:27	[en37] & [en362]
    0	weakness:4	[en37] & [en426]
    0	sharp_pain:-1	[en380] & [en215]
    0	radiating_pain:23	[en380] & [en251]
    0	sharp_pain:5	[en394] & [en11]
    0	sharp_pain:-8	[en394] & [en251]
    0	severe_bruising:48	[en394] & [en660]
    0	radiating_pain:-19 numbness:-20 tingling:-23	[en39]
    0	numbness:-1 worsening:-3	[en3]
    0	worsening:100	[en426] & [en106]
    0	radiating_pain:77	[en426] & [en251]
    0	tingling:5	[en426] & [en949]
    0	weakness:17	[en42] & [en251]
    0	numbness:15	[en437] & [en474]
    0	sharp_pain:54	[en437] & [en789]
    0	weakness:-6	[en439]
    0	numbness:21	[en468] & [en11]
    0	history_injury:54	[en468] & [en602]
    0	emergency:23	[en469]
    0	sharp_pain:15 weakness:-20 persistent_beyond_72h:-3 osteoporosis:-8 pregnancy_symptom:-27 saddle_numbness:-3 chest_breath:-29 fever:-7 faint_dizzy:-31 allergic_reaction:-6 severe_bruising:-15 emergency:-10 self_harm:-4	[en474]
    0	sharp_pain:7	[en474] & [en12]
    0	sharp_pain:14	[en474] & [en633]
    0	sharp_pain:-29 radiating_pain:-52 weakness:-31 numbness:-5 tingling:-22 persistent_beyond_72h:-31 history_disc:-23 history_injury:-25 osteoporosis:-16 pregnancy_symptom:-51 bladder_bowel:-52 chest_breath:-48 fever:-43 severe_headache:-42 faint_dizzy:-59 allergic_reaction:-16 severe_bruising:-57 emergency:-35	[en490]
    0	worsening:12	[en490] & [en1018]
    0	self_harm:32	[en490] & [en11]
    0	worsening:65	[en490] & [en20]
    0	worsening:79 persistent_beyond_72h:-12	[en490] & [en490]
    0	allergic_reaction:26	[en490] & [en633]
    0	tingling:6 allergic_reaction:32	[en506]
    0	tingling:34	[en506] & [en1002]
    0	tingling:36	[en506] & [en1020]
    0	weakness:3	[en522] & ,
    0	sharp_pain:29	[en567]
    0	numbness:-22	[en60] & ,
    0	tingling:9	[en60] & .
    0	numbness:-13 faint_dizzy:18	[en60] & [en11]
    0	sharp_pain:45	[en60] & [en362]
    0	weakness:-8 tingling:23	[en60] & [en869]
    0	numbness:11	[en613] & [en60]
    0	self_harm:15	[en618]
    0	numbness:56	[en634] & [en650]
    0	sharp_pain:1	[en63]
    0	sharp_pain:7	[en63] & [en251]
    0	chest_breath:22	[en650] & [en1018]
    0	numbness:7	[en650] & [en1020]
    0	tingling:18	[en653] & [en20]
    0	numbness:60	[en660] & [en1002]
    0	faint_dizzy:125	[en660] & [en1018]
    0	sharp_pain:24	[en660] & [en170]
    0	sharp_pain:42 tingling:-2	[en660] & [en19]
    0	numbness:104	[en660] & [en234]
    0	sharp_pain:57	[en660] & [en709]
    0	radiating_pain:51	[en677] & [en746]
    0	history_injury:23	[en682] & ,
    0	sharp_pain:-5 numbness:-12	[en682] & [en19]
    0	sharp_pain:26	[en682] & [en63]
    0	sharp_pain:1	[en709] & [en362]
    0	numbness:10	[en709] & [en84]
    0	numbness:-1 tingling:-3 pregnancy_symptom:-2 saddle_numbness:-13 faint_dizzy:-21 allergic_reaction:-21 severe_bruising:-21	[en746]
    0	worsening:30	[en746] & [en1020]
    0	worsening:52	[en746] & [en468]
    0	persistent_beyond_72h:-8	[en746] & [en474]
    0	worsening:13	[en746] & [en966]
    0	sharp_pain:2	[en762] & #
    0	radiating_pain:8	[en762] & [en251]
    0	history_disc:33	[en762] & [en869]
    0	weakness:6	[en762] & [en966]
    0	sharp_pain:65	[en77] & [en660]
    0	severe_headache:51 faint_dizzy:2	[en789]
    0	severe_headache:32	[en789] & ,
    0	severe_headache:5	[en789] & [en660]
    0	calf_swelling:190	[en805] & :
    0	chest_breath:12	[en805] & [en437]
    0	radiating_pain:55	[en810] & [en251]
    0	sharp_pain:34	[en810] & [en633]
    0	weakness:-11	[en810] & [en682]
    0	numbness:14	[en84] & [en101]
    0	worsening:49	[en853] & [en490]
    0	weakness:29	[en85] & [en234]
    0	weakness:96	[en85] & [en426]
    0	numbness:66	[en85] & [en42]
    0	weakness:35	[en85] & [en874]
    0	sharp_pain:5 radiating_pain:8 weakness:38	[en869] & [en11]
    0	sharp_pain:22	[en869] & [en634]
    0	sharp_pain:14	[en869] & [en805]
    0	sharp_pain:1 weakness:29	[en869] & [en874]
    0	tingling:53	[en869] & [en980]
    0	weakness:42	[en874] & .
    0	worsening:-34	[en874] & [en1002]
    0	emergency:30	[en874] & [en362]
    0	worsening:37	[en874] & [en426]
    0	history_disc:27 bladder_bowel:23	[en874] & [en468]
    0	history_disc:19 emergency:12	[en874] & [en869]
    0	chest_breath:6 self_harm:43	[en874] & [en966]
    0	sharp_pain:-74 numbness:30	[en874] & [es13]
    0	sharp_pain:-2 numbness:-5	[en874] & [es1]
    0	radiating_pain:9	[en874] & [es950]
    0	history_injury:19	[en874] & cai
    0	self_harm:-46	[en890]
    0	worsening:10	[en890] & [en1002]
    0	fever:7	[en890] & [en11]
    0	persistent_beyond_72h:39	[en890] & [en234]
    0	sharp_pain:-24 weakness:-1 self_harm:73	[en906]
    0	sharp_pain:44 numbness:-1	[en917]
    0	bladder_bowel:3	[en93] & [en634]
    0	emergency:8	[en951] & [en874]
    0	numbness:78 saddle_numbness:54	[en954] & [en19]
    0	bladder_bowel:13	[en954] & [en394]
    0	bladder_bowel:3	[en966] & ,
    0	weakness:5 numbness:24 worsening:-10 faint_dizzy:-11	[en966] & [en1002]
    0	sharp_pain:-12	[en966] & [en251]
    0	self_harm:13	[en966] & [en378]
    0	sharp_pain:-4	[en966] & [en37]
    0	numbness:28	[en966] & [en613]
    0	sharp_pain:33	[en966] & [en746]
    0	worsening:31 faint_dizzy:45	[en966] & [en805]
    0	sharp_pain:8	[en966] & [en949]
    0	numbness:2	[en967]
    0	weakness:-19 worsening:-13 persistent_beyond_72h:-5 chest_breath:-16 fever:-12 severe_bruising:-18	[en980]
    0	tingling:77	[en980] & [en1002]
    0	numbness:40 history_disc:8	[en986]
    0	numbness:10	[en989]
    0	tingling:2	[en999] & [en28]
    0	sharp_pain:2 numbness:14	[es102]
    0	sharp_pain:-25 numbness:-73 tingling:-22	[es122]
    0	history_injury:27	[es13] & [en874]
    0	numbness:-19	[es14]
    0	numbness:10	[es14] & ,
    0	numbness:24	[es150]
    0	sharp_pain:-34 radiating_pain:-47 tingling:-27 worsening:-43 history_injury:-13 osteoporosis:-18 pregnancy_symptom:-43 saddle_numbness:-2 calf_swelling:-28 fever:-11 severe_headache:-33 faint_dizzy:-30 allergic_reaction:-73 severe_bruising:-65 emergency:-70 self_harm:-2	[es182]
    0	weakness:35	[es182] & [es13]
    0	tingling:-37	[es182] & [es459]
    0	radiating_pain:73	[es234] & [es1]
    0	radiating_pain:4	[es234] & [es699]
    0	tingling:-12	[es235]
    0	tingling:23	[es24]
    0	worsening:14	[es251]
    0	worsening:-11 history_injury:28 pregnancy_symptom:75	[es254]
    0	persistent_beyond_72h:92	[es254] & [es54]
    0	persistent_beyond_72h:30	[es26] & [en19]
    0	radiating_pain:15	[es26] & [es106]
    0	persistent_beyond_72h:7	[es26] & [es503]
    0	sharp_pain:33	[es29] & [es13]
    0	chest_breath:24	[es29] & [es887]
    0	radiating_pain:-25 allergic_reaction:-13 emergency:-10	[es2]
    0	radiating_pain:-6 tingling:-16 worsening:-3	[es342]
    0	severe_headache:4	[es427]
    0	tingling:54	[es438] & [es1]
    0	tingling:31	[es438] & [es699]
    0	severe_bruising:65	[es509] & [es699]
    0	persistent_beyond_72h:22	[es54] & [en874]
    0	calf_swelling:7	[es54] & [es113]
    0	radiating_pain:12 weakness:24 calf_swelling:1	[es54] & [es1]
    0	sharp_pain:2	[es54] & [es438]
    0	radiating_pain:67	[es55] & [en874]
    0	sharp_pain:-49	[es55] & [es362]
    0	sharp_pain:-8	[es55] & [es427]
    0	worsening:31	[es55] & [es982]
    0	saddle_numbness:3	[es571]
    0	numbness:35	[es591]
    0	tingling:13	[es638]
    0	tingling:-45	[es694] & [es699]
    0	weakness:33	[es699] & [es235]
    0	emergency:32	[es699] & [es26]
    0	numbness:7	[es699] & [es54]
    0	radiating_pain:104	[es726]
    0	tingling:18	[es854] & [es106]
    0	sharp_pain:-5 numbness:-1 tingling:-7 pregnancy_symptom:41 saddle_numbness:-16 chest_breath:13 allergic_reaction:-8	[es887]
    0	radiating_pain:14	[es887] & [en1014]
    0	sharp_pain:50	[es950] & [es106]
    0	sharp_pain:23 self_harm:93	[es950] & [es182]
    0	radiating_pain:16	[es950] & [es234]
    0	saddle_numbness:4	[es950] & [es591]
    0	sharp_pain:15	[es950] & [es950]
    0	tingling:6	[es982] & ,
    0	history_injury:73	[es998] & [es254]
    0	radiating_pain:-29 weakness:-2 numbness:-19 tingling:-1 persistent_beyond_72h:-13 history_disc:-16 bladder_bowel:-13 saddle_numbness:-1 chest_breath:-8 calf_swelling:2 fever:-5 severe_headache:-2 faint_dizzy:-12 allergic_reaction:-15 severe_bruising:-1 self_harm:-30	a
    0	worsening:61	a #
    0	sharp_pain:14	a blade
    0	radiating_pain:4	ache ~ <the>
    0	history_injury:1	ago
    0	history_injury:5	ahora <my>
    0	faint_dizzy:56	al piso
    0	persistent_beyond_72h:4 pregnancy_symptom:3	and <my> <part>
    0	pregnancy_symptom:9	and <part>
    0	pregnancy_symptom:13	and my
    0	tingling:98	and needles
    0	numbness:-11 worsening:-15 persistent_beyond_72h:24 history_disc:16 pregnancy_symptom:38	and ~ <be>
    0	persistent_beyond_72h:3	and ~ <day>
    0	numbness:5	and ~ <my>
    0	tingling:24	and ~ <side>
    0	tingling:6	and ~ in
    0	bladder_bowel:10	and ~ it
    0	numbness:12	and ~ up
    0	tingling:119	ants
    0	numbness:-26	are numb
    0	persistent_beyond_72h:2	as
    0	weakness:-3 faint_dizzy:4 self_harm:-10	at
    0	persistent_beyond_72h:12	away
    0	numbness:3 persistent_beyond_72h:4	been
    0	history_injury:30	before
    0	persistent_beyond_72h:3	better
    0	saddle_numbness:10	between
    0	sharp_pain:31	blade
    0	radiating_pain:32	bum
    0	pregnancy_symptom:114	bump
    0	bladder_bowel:1	bursting
    0	tingling:6 saddle_numbness:15	but
    0	severe_headache:94	cabeza
    0	tingling:20	cada rato
    0	history_injury:24	cai
    0	history_injury:15	cai & [es1]
    0	numbness:11	con <the> <part>
    0	weakness:19	con ~ <part>
    0	bladder_bowel:8	cuenta
    0	bladder_bowel:56	darme
    0	radiating_pain:-30 persistent_beyond_72h:-27 bladder_bowel:-31 allergic_reaction:-7 emergency:-15	de
    0	sharp_pain:-15	de cabeza
    0	sharp_pain:16	dolor ~ ,
    0	numbness:-57	dormida <the>
    0	saddle_numbness:14	down below
    0	pregnancy_symptom:16	due
    0	tingling:18	duerme
    0	persistent_beyond_72h:52	easing
    0	numbness:15	else
    0	sharp_pain:3	en la
    0	sharp_pain:45	en ~ <my>
    0	pregnancy_symptom:4	expecting
    0	allergic_reaction:36	face is
    0	sharp_pain:-10	feel
    0	numbness:48	finger
    0	tingling:2	fingertips
    0	numbness:76	foot is
    0	numbness:17	for
    0	sharp_pain:-1 weakness:-1	from
    0	tingling:15	full of
    0	weakness:2	gave
    0	chest_breath:41	get
    0	saddle_numbness:14	groin
    0	calf_swelling:13	hard
    0	radiating_pain:14	hasta
    0	radiating_pain:104	hasta <the>
    0	saddle_numbness:4	have
    0	numbness:-88	have gone
    0	severe_headache:52 faint_dizzy:41	head
    0	sharp_pain:-28	headache
    0	chest_breath:16	heart
    0	allergic_reaction:12	hives
    0	numbness:17	hot ~ <my>
    0	sharp_pain:49	hurts like
    0	radiating_pain:5	hurts ~ <my>
    0	faint_dizzy:16	i <become>
    0	worsening:-22	i <have>
    0	self_harm:17	i want
    0	radiating_pain:11 weakness:9 numbness:10 tingling:17 pregnancy_symptom:3 self_harm:-9	i ~ <the>
    0	pregnancy_symptom:27	i ~ and
    0	tingling:-3 self_harm:32	i ~ not
    0	tingling:10	if ~ <be>
    0	tingling:18	if ~ <my>
    0	history_disc:66	in #
    0	sharp_pain:7 weakness:-7 allergic_reaction:-14	in <my>
    0	sharp_pain:16 allergic_reaction:-16	in my
    0	history_disc:5	in ~ and
    0	radiating_pain:-5 tingling:-24 persistent_beyond_72h:-2 pregnancy_symptom:-27 bladder_bowel:-3 chest_breath:-19 calf_swelling:-36 fever:-11 severe_headache:-2 faint_dizzy:-16 allergic_reaction:-1 severe_bruising:-10 emergency:-28 self_harm:-3	it
    0	numbness:6	it ,
    0	numbness:60	it <be> not
    0	numbness:-13	it when i
    0	numbness:36	it ~ else
    0	worsening:26	it ~ than
    0	sharp_pain:5	it ~ to
    0	persistent_beyond_72h:34	jueves
    0	allergic_reaction:16	labios
    0	numbness:-5	las
    0	weakness:18	late+arm
    0	persistent_beyond_72h:24	late+at
    0	persistent_beyond_72h:2	late+desde
    0	persistent_beyond_72h:53	late+dias
    0	persistent_beyond_72h:43	late+easing
    0	radiating_pain:-8 persistent_beyond_72h:31	late+el
    0	persistent_beyond_72h:19	late+espalda
    0	severe_headache:-2	late+head
    0	worsening:19	late+hip
    0	sharp_pain:-20 numbness:4 tingling:3 worsening:37 persistent_beyond_72h:56 faint_dizzy:-14	late+i
    0	persistent_beyond_72h:10	late+jueves
    0	worsening:15 persistent_beyond_72h:76	late+me
    0	bladder_bowel:60	late+need
    0	numbness:12	late+numb
    0	sharp_pain:-9 persistent_beyond_72h:37 emergency:-2	late+s
    0	persistent_beyond_72h:4	late+same
    0	persistent_beyond_72h:51	late+se
    0	sharp_pain:86	late+shooting
    0	sharp_pain:-15 worsening:-68 persistent_beyond_72h:117	late+still
    0	sharp_pain:-10 radiating_pain:-49 weakness:26 tingling:52 worsening:26 persistent_beyond_72h:20 history_injury:-25 fever:-20 severe_headache:-5 faint_dizzy:-33	late+the
    0	persistent_beyond_72h:56	late+todavia
    0	persistent_beyond_72h:55	late+una
    0	worsening:6	late+volvio
    0	numbness:-28 persistent_beyond_72h:14	late+y
    0	numbness:8 bladder_bowel:-10	left
    0	weakness:-44 tingling:39	left hand
    0	radiating_pain:6	leg ,
    0	calf_swelling:45	leg is
    0	saddle_numbness:4	legs
    0	sharp_pain:18	lightning
    0	sharp_pain:1	like ~ i
    0	radiating_pain:15	line
    0	sharp_pain:18	lo
    0	history_injury:43	me cai
    0	pregnancy_symptom:14	meses
    0	emergency:4	my face
    0	radiating_pain:5	my leg
    0	sharp_pain:75	my neck
    0	tingling:24	my toes
    0	severe_bruising:9	my whole
    0	sharp_pain:8	neck
    0	bladder_bowel:45	need
    0	sharp_pain:69	needle
    0	bladder_bowel:33	never
    0	bladder_bowel:26	never ~ ,
    0	sharp_pain:-27 radiating_pain:-44 tingling:-54 worsening:-49 history_disc:-69 history_injury:-18 osteoporosis:-17 pregnancy_symptom:-22 saddle_numbness:-5 chest_breath:-18 calf_swelling:-13 fever:-46 severe_headache:-26 faint_dizzy:-15 allergic_reaction:-41 severe_bruising:-36 emergency:-15 self_harm:-33	no
    0	sharp_pain:-36 weakness:-3 numbness:108 saddle_numbness:17	not <feel>
    0	numbness:103	not tell
    0	weakness:33	not ~ <my>
    0	numbness:5	not ~ of
    0	weakness:20	noticed
    0	persistent_beyond_72h:-1	now it
    0	persistent_beyond_72h:11	now ~ <my>
    0	numbness:-40	numb ~ no
    0	numbness:4	numbness
    0	severe_headache:67	of nowhere
    0	numbness:7	of ~ <be>
    0	sharp_pain:8	of ~ i
    0	history_injury:10	off <my> bike
    0	worsening:46 persistent_beyond_72h:-53 history_injury:41	on <day>
    0	faint_dizzy:3	on to <the>
    0	numbness:87	on ~ and
    0	emergency:63	one side
    0	weakness:-4	only
    0	sharp_pain:57 weakness:33 severe_headache:28	out of
    0	weakness:8	out of <my>
    0	faint_dizzy:30	over
    0	tingling:47	p
    0	sharp_pain:7	pain ~ ,
    0	worsening:11	pain ~ <time>
    0	sharp_pain:70	pain ~ i
    0	calf_swelling:6	pantorrilla
    0	worsening:5	para
    0	numbness:39	parts <have>
    0	saddle_numbness:2	peeing
    0	sharp_pain:-2	pie
    0	radiating_pain:6	pierna
    0	weakness:1	power
    0	numbness:6	private parts <have>
    0	numbness:11	private ~ <have>
    0	severe_bruising:22	purple
    0	persistent_beyond_72h:23	que <be>
    0	calf_swelling:11	que <the> otra
    0	radiating_pain:13	que ~ <the>
    0	worsening:3	ramping
    0	tingling:52	rato
    0	history_injury:5	rear
    0	history_injury:6	rear ended
    0	weakness:3 tingling:-7	right
    0	calf_swelling:30	roja
    0	faint_dizzy:96	room
    0	chest_breath:18	run
    0	tingling:35	running ~ <my>
    0	tingling:18	running ~ <part>
    0	sharp_pain:2 weakness:-7 osteoporosis:-2 emergency:-19 self_harm:-16	s
    0	faint_dizzy:2	saliendo
    0	saddle_numbness:29	seat
    0	sharp_pain:28 weakness:-2	sharp
    0	persistent_beyond_72h:-12	si
    0	numbness:51	si ~ en
    0	severe_headache:5	sick
    0	bladder_bowel:42	sin
    0	worsening:-24	since last
    0	worsening:-13	since ~ <day>
    0	sharp_pain:58 pregnancy_symptom:3 emergency:50	so
    0	emergency:42	so ~ ,
    0	sharp_pain:-11 weakness:-16 worsening:-13 persistent_beyond_72h:42	still
    0	numbness:22	tell
    0	persistent_beyond_72h:12	th
    0	worsening:13	than
    0	tingling:20 bladder_bowel:37	that
    0	sharp_pain:-5 radiating_pain:-1 history_disc:20 osteoporosis:-12 emergency:-3	the
    0	persistent_beyond_72h:62	the #
    0	allergic_reaction:7	the hot
    0	emergency:3	they
    0	saddle_numbness:5	thighs
    0	sharp_pain:1	this
    0	faint_dizzy:23	this morning
    0	allergic_reaction:84	throat
    0	allergic_reaction:18	throat feels
    0	numbness:-8 tingling:19	tingling
    0	radiating_pain:66	to <the> <part>
    0	sharp_pain:-1 radiating_pain:41	to my
    0	emergency:3	to ~ <time>
    0	weakness:31	to ~ up
    0	persistent_beyond_72h:19	todavia
    0	persistent_beyond_72h:56	today <be>
    0	faint_dizzy:5	up ~ <the>
    0	radiating_pain:5	va ~ <part>
    0	radiating_pain:2	va ~ <the>
    0	worsening:28	vez
    0	self_harm:20	want
    0	emergency:1	ward
    0	numbness:19	wearing
    0	pregnancy_symptom:94	weeks
    0	history_injury:22	weeks ago
    0	radiating_pain:-3	with
    0	self_harm:26	with ~ <the>
    0	emergency:40	words
    0	emergency:44	words ~ out
    0	worsening:49	worse
    0	sharp_pain:6	worst pain
    0	numbness:29	y ni
    0	persistent_beyond_72h:17 pregnancy_symptom:11	y ~ <be>
    0	numbness:1	yes
    0	tingling:41	yes ~ in
    0	saddle_numbness:62	zona
    """#
}
