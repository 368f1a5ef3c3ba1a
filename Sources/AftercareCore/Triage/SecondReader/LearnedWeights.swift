/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0x2c6a34bb68a4a347

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -116	sharp_pain:-89 radiating_pain:-139 weakness:-91 numbness:-111 tingling:-111 worsening:-124 persistent_beyond_72h:-103 history_disc:-228 history_injury:-410 osteoporosis:-247 pregnancy_symptom:-167 bladder_bowel:-165 saddle_numbness:-173 chest_breath:-207 calf_swelling:-210 fever:-151 severe_headache:-199 faint_dizzy:-164 allergic_reaction:-147 severe_bruising:-208 emergency:-120 self_harm:-154	
    -196	weakness:11 numbness:-33 tingling:-3 persistent_beyond_72h:-35 faint_dizzy:38 emergency:40	{denied}
    -195	sharp_pain:9 weakness:7 numbness:14 tingling:5 worsening:7 persistent_beyond_72h:-3 saddle_numbness:-39 chest_breath:3 calf_swelling:-13 faint_dizzy:12 severe_bruising:-10	{good}
    -188		{over}
    -132		{hypothetical}
    -132		{uncertain}
    -106		{earlier}
    -98		{otherPerson}
    69	worsening:121	late+worse
    68	worsening:53	late+than
    55	weakness:6 tingling:-18 emergency:-9	can not
    53	weakness:9 tingling:-11	[en58] & [en234]
    52	sharp_pain:-97 persistent_beyond_72h:191	late+pain
    48	sharp_pain:-28 worsening:-20 persistent_beyond_72h:-24 history_disc:-31 history_injury:8 osteoporosis:-11 pregnancy_symptom:-66 bladder_bowel:-115 saddle_numbness:-74 chest_breath:-16 calf_swelling:-2 fever:-51 severe_headache:-8 faint_dizzy:-147 allergic_reaction:-14 severe_bruising:-6 emergency:-110 self_harm:-94	<the> <part>
    45		no puedo
    44	sharp_pain:-70 persistent_beyond_72h:109	late+hurts
    44	worsening:103	late+today
    43	sharp_pain:-32 numbness:-7 worsening:-3 bladder_bowel:-2 calf_swelling:-32 allergic_reaction:14 emergency:-17 self_harm:-26	/^bu/
    43		[es182] & [es122]
    41	sharp_pain:-1 numbness:7 persistent_beyond_72h:-34 history_disc:-12 osteoporosis:-4 pregnancy_symptom:-37 bladder_bowel:-42 chest_breath:-26 fever:-43 severe_headache:-4 faint_dizzy:-65 allergic_reaction:-19 emergency:-23 self_harm:-53	<side> <part>
    -40	numbness:11 tingling:29 persistent_beyond_72h:30 self_harm:16	late+my
    39	sharp_pain:-1 numbness:12 tingling:5 persistent_beyond_72h:-34 history_injury:19 bladder_bowel:-14 chest_breath:-22 severe_headache:-45 faint_dizzy:-3 emergency:-11	, ~ <part>
    39	persistent_beyond_72h:-31	[en869] & #
    39		late+ayer
    -37		[en490] & [en93]
    -35		[en404]
    -35		dolor en
    -35		dolor en <the>
    35	persistent_beyond_72h:56	late+duele
    35		late+mas
    -35		or
    35		yes ~ no
    34		# & [en957]
    34		, ~ today
    34	weakness:-31 persistent_beyond_72h:123	late+no
    34		late+peor
    33	radiating_pain:-12 weakness:-3 numbness:-16 tingling:-3 worsening:-43 persistent_beyond_72h:-38 osteoporosis:-20 pregnancy_symptom:-28 bladder_bowel:-40 saddle_numbness:-2 calf_swelling:-8 fever:-6 severe_headache:-20 allergic_reaction:-7 emergency:-10	/do$/
    33	sharp_pain:-10 radiating_pain:-27 weakness:-4 tingling:-16 worsening:-32 persistent_beyond_72h:-43 history_disc:-43 history_injury:-26 osteoporosis:-76 pregnancy_symptom:-24 bladder_bowel:-45 saddle_numbness:-44 chest_breath:-42 calf_swelling:-43 severe_headache:-35 faint_dizzy:-16 allergic_reaction:-4 severe_bruising:-34 emergency:-4 self_harm:-41	[en869]
    -32	weakness:18 worsening:37	, & [en362]
    32	sharp_pain:-2 radiating_pain:1 tingling:5 worsening:-14 persistent_beyond_72h:-6 history_disc:-34 pregnancy_symptom:-15 bladder_bowel:-85 saddle_numbness:-67 chest_breath:-65 calf_swelling:-41 fever:-59 severe_headache:-35 faint_dizzy:-81 allergic_reaction:-8 severe_bruising:-9 self_harm:-89	<my> <part>
    32	persistent_beyond_72h:-30	[es182] & [es966]
    32	sharp_pain:-15 radiating_pain:-2 numbness:-28 tingling:-34 worsening:55 persistent_beyond_72h:-37 history_disc:-6 bladder_bowel:-18 saddle_numbness:-6 chest_breath:-2 severe_headache:-6 emergency:-33	up
    31	weakness:-4 pregnancy_symptom:76	/ick/
    31	persistent_beyond_72h:-20	late+more
    31	persistent_beyond_72h:19	no better
    -31		no ~ no
    31	sharp_pain:90	pain ~ #
    -30	radiating_pain:5 worsening:63	[en490] & [en1002]
    -30		[es182] & [es182]
    30	worsening:67	late+yesterday
    29	sharp_pain:-3 pregnancy_symptom:50 fever:-17	# <time>
    -29	sharp_pain:-5 radiating_pain:-19 worsening:-2 persistent_beyond_72h:-17 bladder_bowel:-5 saddle_numbness:-52 chest_breath:-5 fever:-23 severe_headache:-5 allergic_reaction:-14	/^ma/
    29	radiating_pain:-4 tingling:13 worsening:-49 persistent_beyond_72h:-73 history_disc:-22 osteoporosis:-33 saddle_numbness:-4 chest_breath:-1 calf_swelling:-13 fever:-42 severe_headache:-28 severe_bruising:-10 emergency:-43	/^pi/
    29	numbness:-46	/eo$/
    -29	numbness:-58	/ren/
    -29		late+all
    29	worsening:49	late+que
    28	sharp_pain:-12	# ~ <part>
    28	numbness:35	. no
    28	radiating_pain:1 weakness:9 self_harm:17	/^thi/
    28	sharp_pain:-38 weakness:-1 numbness:6 tingling:10 calf_swelling:18 allergic_reaction:-8	/alf/
    -28		/ders$/
    -28	sharp_pain:-3 bladder_bowel:3 fever:11	/ld$/
    28	sharp_pain:-38 weakness:11 numbness:-23 saddle_numbness:-10 fever:-14 faint_dizzy:-49 emergency:-19	/ps$/
    28	weakness:-11 numbness:-74 worsening:-1 persistent_beyond_72h:-16 faint_dizzy:107 emergency:-7	/zy$/
    -28	numbness:-19 chest_breath:15 faint_dizzy:14	[en266]
    28	sharp_pain:-2 radiating_pain:-52 weakness:2 numbness:-19 tingling:-4 worsening:-66 persistent_beyond_72h:-42 history_disc:-20 osteoporosis:-8 pregnancy_symptom:-37 saddle_numbness:-23 chest_breath:-1 calf_swelling:-2 fever:-32 severe_headache:-12 faint_dizzy:-41 allergic_reaction:-16 severe_bruising:-9 emergency:-45 self_harm:-31	my
    -28		stabbing pain
    -28		what if
    -27	sharp_pain:9 radiating_pain:-77 weakness:-66 numbness:-86 tingling:-68 worsening:-83 persistent_beyond_72h:-37 history_injury:-16 osteoporosis:-47 bladder_bowel:-69 saddle_numbness:-91 chest_breath:-83 calf_swelling:-36 fever:64 severe_headache:-36 faint_dizzy:-66 allergic_reaction:-64 severe_bruising:-64 emergency:-5 self_harm:-113	#
    -27	severe_bruising:51	/ders/
    27	sharp_pain:-16 weakness:-30 worsening:94	/eor/
    27	sharp_pain:-18 worsening:66	/peor/
    27	numbness:104 tingling:-14	<be> <the> <part>
    27	sharp_pain:-27 radiating_pain:-16 weakness:4 tingling:-6 worsening:-2 persistent_beyond_72h:-27 history_injury:36 saddle_numbness:-30 fever:-6 faint_dizzy:-10 emergency:-26 self_harm:-23	<part> <be>
    27	weakness:-18	<the> dolor
    27	weakness:52 persistent_beyond_72h:-12 fever:30	<the> ~ no
    27	worsening:-45 persistent_beyond_72h:23	[en810] & [en1002]
    27		[en810] & [es182]
    -27		[en917] & [en869]
    -27	radiating_pain:-16 tingling:-35 osteoporosis:-15 pregnancy_symptom:-6 saddle_numbness:-12 calf_swelling:-31 fever:-5 faint_dizzy:-8 allergic_reaction:-25 severe_bruising:-8	[es950]
    27	sharp_pain:-39 persistent_beyond_72h:133	late+dolor
    26	pregnancy_symptom:25	, & #
    26	sharp_pain:-8 weakness:17 numbness:-38 tingling:-7 worsening:-26 persistent_beyond_72h:-2 history_disc:-19 history_injury:-7 pregnancy_symptom:-3 saddle_numbness:-4 chest_breath:-16 fever:-18 severe_headache:-26 faint_dizzy:-27 severe_bruising:-20 emergency:-22 self_harm:-33	/^le/
    26	weakness:-3 numbness:-34 worsening:39 persistent_beyond_72h:-36 faint_dizzy:-1 emergency:-3	/^wors/
    26	sharp_pain:-7 tingling:-1 allergic_reaction:-12 emergency:42	/elp$/
    26	sharp_pain:-21	/gra/
    26	emergency:32	/help$/
    26	sharp_pain:-10 radiating_pain:-2 weakness:-15 allergic_reaction:-3 emergency:14 self_harm:-8	/lp$/
    26	weakness:-5 numbness:-8 worsening:28 persistent_beyond_72h:-13	/wors/
    26	faint_dizzy:56	<have> to
    26	radiating_pain:-2 weakness:-29 persistent_beyond_72h:-11 history_disc:-10 osteoporosis:-7 pregnancy_symptom:-16 bladder_bowel:-4 saddle_numbness:20 calf_swelling:-12 fever:6 severe_headache:-22 allergic_reaction:-30	[en1020]
    -26		[en234] & [en810]
    -26		[en58] & [en966]
    -26	numbness:4	[en869] & [en490]
    -26	tingling:55	[es106] & [es759]
    -26		and ~ to
    26	sharp_pain:-25 radiating_pain:-7	help
    26	sharp_pain:12	i ~ #
    26		late+hoy
    26	persistent_beyond_72h:64	late+painful
    26	sharp_pain:3 radiating_pain:-26 weakness:-11 numbness:-22 tingling:-16 worsening:-65 persistent_beyond_72h:-20 history_disc:-21 pregnancy_symptom:-40 bladder_bowel:-27 saddle_numbness:-23 calf_swelling:-46 fever:-63 severe_headache:-7 severe_bruising:-30 self_harm:-65	me
    26	tingling:-2 worsening:9 persistent_beyond_72h:-22 bladder_bowel:9 chest_breath:-2	no ~ <the>
    26	self_harm:34	want to
    -25	numbness:9 tingling:-3	/^ta/
    -25	numbness:-15	/app/
    25	weakness:-16 numbness:-7	/elp/
    25	radiating_pain:-4 weakness:-12 tingling:-9 emergency:-22	/ever/
    25	sharp_pain:-23 radiating_pain:-24 weakness:-20 numbness:-22 history_disc:-18 history_injury:-15 osteoporosis:-6 pregnancy_symptom:-36 bladder_bowel:-30 saddle_numbness:-41 chest_breath:-6 calf_swelling:-35 fever:-22 severe_headache:-17 faint_dizzy:-12 allergic_reaction:-23 severe_bruising:-40 emergency:-12 self_harm:-11	/ing/
    -25		/lders/
    25	faint_dizzy:-1	/nch/
    25		[en12] & [en251]
    25	numbness:-24 tingling:-24 worsening:-4 chest_breath:-33 calf_swelling:22 self_harm:15	[en394]
    -25		[en508] & ,
    -25		can i
    -25		it ~ worse
    -25	radiating_pain:-29 tingling:4 persistent_beyond_72h:24	late+to
    25		late+was
    -25		no ~ en
    -25		shoulders
    25		si ~ no
    24	sharp_pain:-16	. ~ <part>
    24	weakness:10 chest_breath:10	. ~ <the>
    -24	radiating_pain:13	/aja/
    -24	numbness:-19 worsening:3 history_disc:-6 history_injury:10 saddle_numbness:-18 calf_swelling:-21 fever:-2 allergic_reaction:-44 severe_bruising:-1 emergency:-3	/ay$/
    24	radiating_pain:-18 weakness:-45 tingling:-15 history_disc:-17 bladder_bowel:-43 chest_breath:-20 allergic_reaction:-7 self_harm:-11	/da$/
    24	numbness:-35 tingling:-6 worsening:13 persistent_beyond_72h:-36 faint_dizzy:-14 emergency:-17 self_harm:-19	/ors/
    24		/ram/
    -24		/ran/
    24	radiating_pain:-36 weakness:-62 worsening:-12 chest_breath:36 allergic_reaction:-10	/spi/
    -24	radiating_pain:32	<become> ~ ,
    -24		<part> hurts
    -24		?
    -24	numbness:-7 tingling:-2 persistent_beyond_72h:-15 saddle_numbness:-11 severe_bruising:24	[en1018]
    -24	worsening:50	[en426] & [en490]
    24		[en954] & [en234]
    -24		[en966] & [en634]
    -24	radiating_pain:-21 numbness:-44 persistent_beyond_72h:-74	[es975]
    -24	numbness:3	no <be>
    24		not better
    -24		si <be>
    24		will not
    23	emergency:13	/^ayu/
    23	emergency:32	/^ayud/
    23	radiating_pain:5 weakness:-17 numbness:-31 tingling:-9 persistent_beyond_72h:4 history_injury:8 pregnancy_symptom:-11 saddle_numbness:6 chest_breath:-15 calf_swelling:-3 fever:-67 severe_headache:-15 faint_dizzy:-20 allergic_reaction:-21 emergency:-16 self_harm:-15	/^pa/
    23	sharp_pain:-15 radiating_pain:-6 weakness:-1 tingling:-4 worsening:-5 persistent_beyond_72h:-28 pregnancy_symptom:-14 bladder_bowel:-35 saddle_numbness:-26 fever:-12 severe_headache:-17 faint_dizzy:-24 emergency:-3 self_harm:6	/^to/
    -23		/aso/
    23	emergency:59	/ayu/
    23	emergency:4	/ayud/
    23	numbness:-11 fever:42	/eri/
    -23		/hap/
    -23		/mbe/
    23	radiating_pain:-31 persistent_beyond_72h:-29 bladder_bowel:-35 severe_headache:-14	/pin/
    23	emergency:56	/yud/
    -23	numbness:-12 calf_swelling:41 emergency:40	<be> ~ and
    -23		<have> ~ pain
    -23		<my> <be>
    23	weakness:7 saddle_numbness:-10	<my> <side>
    23	emergency:11	<my> now
    -23		<part> ~ can
    -23	history_disc:64 self_harm:97	[en1002] & [en874]
    -23		[en19] & [en966]
    -23		[en234] & [en138]
    -23	sharp_pain:41	[en250] & [en1002]
    23		[en362] & [en1002]
    23		[en426] & [en234]
    23	numbness:-8	[en442] & [en234]
    23		[en807] & ,
    23	numbness:-2	[en966] & [en394]
    -23		[es2] & ,
    23	sharp_pain:16	[es950] & [es1]
    -23		every day
    23		every hour
    -23		for ~ ,
    -23		i came
    23	emergency:25	me now
    23	persistent_beyond_72h:58 calf_swelling:4	not <become>
    23	sharp_pain:-34 radiating_pain:64 numbness:-2	to ~ <part>
    -22		, ~ since
    22		. & [en634]
    22		. & [es694]
    22	weakness:-37 tingling:-3	/^el/
    22		/^then/
    22	sharp_pain:-29 persistent_beyond_72h:-1	/ded/
    22	sharp_pain:-6 radiating_pain:-16 numbness:-12 worsening:-1 persistent_beyond_72h:-6 history_disc:-12 saddle_numbness:-38 faint_dizzy:-14 allergic_reaction:-21 severe_bruising:-16 emergency:-18	/ill/
    22		/ise/
    22	tingling:-20 history_disc:-16 pregnancy_symptom:49 fever:-27	/ks$/
    22		/lder$/
    22	numbness:18 worsening:-37 persistent_beyond_72h:-3	/mb$/
    22	weakness:2 severe_headache:-40 faint_dizzy:55	/ons/
    22	sharp_pain:-11 radiating_pain:-2 weakness:-5 worsening:116 persistent_beyond_72h:-5	/peo/
    22		/then$/
    22		/then/
    -22	weakness:10	/ued/
    -22		/uit/
    -22	faint_dizzy:9	[en1002] & [en980]
    22		[en12] & [en949]
    -22		[en20] & [en170]
    22		[en37] & [en966]
    -22	radiating_pain:3	[en426] & [en60]
    22	sharp_pain:28 weakness:16 tingling:-53 persistent_beyond_72h:-4 fever:-9 severe_headache:-53 self_harm:-13	[en437]
    -22		[en490] & [en63]
    22	sharp_pain:2	[en980] & [en437]
    22	sharp_pain:-14 numbness:-2 tingling:-16 worsening:-4 persistent_beyond_72h:-11 history_disc:-22 saddle_numbness:-2 chest_breath:-11 severe_headache:-3 severe_bruising:-9 emergency:-1 self_harm:-8	[es1]
    22	tingling:16	[es694] & [es182]
    22		[es731]
    22		better ~ ,
    22		could ~ <the>
    -22	sharp_pain:-14 radiating_pain:19 worsening:-49	dolor ~ <part>
    22		foot
    -22		i ~ with
    22	radiating_pain:-4 weakness:-8 numbness:-10 worsening:-44 persistent_beyond_72h:-23 saddle_numbness:-16 chest_breath:-53 calf_swelling:-23 fever:-26 severe_headache:-26 allergic_reaction:-4 severe_bruising:-12 emergency:-1 self_harm:-34	la
    -22	weakness:16 persistent_beyond_72h:17	late+and
    22		late+hurting
    22	sharp_pain:-36 weakness:-14 numbness:10 worsening:-11 persistent_beyond_72h:83	late+not
    22	persistent_beyond_72h:34	late+sigue
    -22		much better
    22	weakness:-6	not ~ ,
    22		shoulder
    22		then
    22	self_harm:17	would ~ i
    22		yes .
    -21		, ~ as
    21		. & [en19]
    -21	persistent_beyond_72h:122	/^ach/
    21	radiating_pain:-24 weakness:-57 severe_bruising:23	/^bl/
    21	faint_dizzy:40	/^kee/
    21	faint_dizzy:166	/^mare/
    -21	sharp_pain:-8 tingling:-1 pregnancy_symptom:13 faint_dizzy:-1	/^mi/
    -21		/^rar/
    21	sharp_pain:-20 numbness:58 saddle_numbness:-9	/^toe/
    21	sharp_pain:-44 weakness:-14	/^ur/
    21	weakness:-5 numbness:3	/art/
    21		/ate/
    -21		/ede/
    -21		/emo/
    -21		/her$/
    21	sharp_pain:-9 bladder_bowel:-22 self_harm:13	/ier/
    21	sharp_pain:-5 radiating_pain:-6 weakness:-16 numbness:-27 tingling:-17 persistent_beyond_72h:-4 history_disc:-13 osteoporosis:-6 pregnancy_symptom:-1 bladder_bowel:-11 saddle_numbness:-9 chest_breath:-18 calf_swelling:-33 faint_dizzy:-20 allergic_reaction:-16 severe_bruising:-48 emergency:-28	/ing$/
    21	faint_dizzy:37	/kee/
    21	faint_dizzy:86	/mare/
    21	numbness:-1 history_disc:15 pregnancy_symptom:-24	/now/
    21	numbness:16 saddle_numbness:1	/part/
    21	sharp_pain:-1 allergic_reaction:66	/ras/
    21	numbness:21 persistent_beyond_72h:32	<part> <have>
    -21	numbness:30	<person> ~ <part>
    21	sharp_pain:23 radiating_pain:48 weakness:16 numbness:17 tingling:4 worsening:-8 persistent_beyond_72h:11 history_disc:-4 bladder_bowel:-31 saddle_numbness:-11 chest_breath:-4 calf_swelling:-5 fever:-15 severe_headache:-15 faint_dizzy:-9 allergic_reaction:-3 severe_bruising:-3 self_harm:-43	<the> ~ <part>
    21	fever:3	[en1002] & [en93]
    21		[en106] & [en468]
    21		[en19] & [es998]
    -21	radiating_pain:-16 weakness:19 numbness:-27	[en251] & [en37]
    21		[en28] & [en1002]
    -21	sharp_pain:5	[en37] & [en869]
    21		[en468] & [en874]
    -21		[en490] & [en106]
    -21		[en549]
    -21	sharp_pain:-19 numbness:30 tingling:-4 saddle_numbness:16	[en650]
    -21		[en810] & [en170]
    21	sharp_pain:30 numbness:-24 persistent_beyond_72h:-1 self_harm:-3	[en949]
    21		[en954] & [en362]
    21	sharp_pain:-17 radiating_pain:-4 tingling:-3 persistent_beyond_72h:-16 history_disc:-23 osteoporosis:-8 pregnancy_symptom:-1 bladder_bowel:-19 saddle_numbness:-12 calf_swelling:-5 fever:-16 severe_headache:-5 allergic_reaction:-34 severe_bruising:-36 emergency:-40 self_harm:-80	[es13]
    21		[es182] & [en148]
    -21		[es182] & [es106]
    21		[es182] & [es950]
    21	sharp_pain:-12 radiating_pain:-3 tingling:-27 worsening:-21 persistent_beyond_72h:-30 history_disc:-25 osteoporosis:-15 pregnancy_symptom:-64 bladder_bowel:-8 saddle_numbness:-14 chest_breath:-4 calf_swelling:-17 severe_headache:-48 faint_dizzy:-10 severe_bruising:-11 emergency:-14 self_harm:-3	el
    -21	sharp_pain:19	if
    21		no ~ but
    -21		no ~ pain
    -21		pain ~ than
    -21		pain ~ worse
    20		, ~ with
    20	sharp_pain:-6 weakness:3 worsening:-6 persistent_beyond_72h:-2 bladder_bowel:6 saddle_numbness:-1 emergency:13	.
    20		. ~ si
    20	history_injury:33	/^ago/
    20		/^bur/
    20	sharp_pain:-18 radiating_pain:-6 weakness:-7 numbness:-55 tingling:-23 emergency:95	/^help/
    -20	sharp_pain:-1 radiating_pain:-9 weakness:-8 numbness:-10 worsening:10 history_injury:48 severe_headache:-7	/^me/
    -20		/^opt/
    -20		/^work/
    -20		/ail/
    20	sharp_pain:-3	/amp/
    20	sharp_pain:-1	/ap$/
    -20		/bri/
    20	weakness:-11 allergic_reaction:49	/bur/
    -20		/cio/
    -20		/eci/
    20	persistent_beyond_72h:-6	/empe/
    20	weakness:23 numbness:16	/foot$/
    20	weakness:-17	/help/
    20	sharp_pain:-18 radiating_pain:-3 weakness:-17 numbness:-23 persistent_beyond_72h:13 saddle_numbness:-12 chest_breath:-4 faint_dizzy:-18 allergic_reaction:-14	/ia$/
    20	sharp_pain:-21 weakness:-26	/igue/
    -20		/mber/
    20	weakness:-33 numbness:6 saddle_numbness:23	/numb$/
    20	sharp_pain:-33	/oot$/
    -20		/opt/
    -20		/pt$/
    20		/rir/
    20	sharp_pain:-12 weakness:27 numbness:-12	/rra/
    20	sharp_pain:-26 weakness:20 numbness:17	/toe/
    20	sharp_pain:-3 numbness:26 worsening:-10	/umb$/
    -20		/umber/
    20		/zzy$/
    20		/zzy/
    20		<be> dead
    -20		<be> worse today
    20		<be> ~ <day>
    -20		<be> ~ now
    20	numbness:-62	<become> <the>
    -20		<part> ?
    20	sharp_pain:-13 radiating_pain:107 weakness:-84 numbness:-11 tingling:23 worsening:-34 persistent_beyond_72h:-24 history_disc:-1 history_injury:-1 severe_headache:-38 faint_dizzy:-1 allergic_reaction:-17	<part> ~ <part>
    20	radiating_pain:29 weakness:-43 numbness:16 persistent_beyond_72h:-16 calf_swelling:-1	<side> ~ <part>
    -20		<the> <side> <part>
    -20	radiating_pain:4 numbness:-2 tingling:11 severe_headache:15 severe_bruising:15	<the> ~ ,
    -20		<the> ~ passed
    20	weakness:-2	<the> ~ y
    -20	radiating_pain:23 weakness:28 worsening:-5 chest_breath:3 faint_dizzy:-14 self_harm:52	[en1002] & [en1020]
    20		[en309] & [en309]
    -20		[en362] & .
    -20		[en682] & [en20]
    -20		[en698] & [en966]
    -20		[en810] & [en746]
    20	weakness:-17	[en869] & .
    -20		[en954] & [en12]
    -20	faint_dizzy:44	[en966] & [en1020]
    -20		[es127]
    -20		[es182] & [es998]
    -20	weakness:-16 tingling:-24 pregnancy_symptom:-10 chest_breath:-11 calf_swelling:-14 severe_headache:-22 allergic_reaction:-32 self_harm:-18	[es214]
    20	sharp_pain:-10 weakness:-11 tingling:-28 worsening:-9 saddle_numbness:-24 severe_bruising:-4	[es26]
    -20		[es375]
    -20	worsening:74 persistent_beyond_72h:37	[es503]
    20		de #
    -20		de ~ ,
    20		good .
    20		i do
    -20		is gone
    -20		it ~ <become>
    -20		it ~ today
    -20		it ~ yesterday
    20	sharp_pain:-11 persistent_beyond_72h:43	late+as
    -20	persistent_beyond_72h:42	late+every
    20		normal ~ <the>
    20	numbness:29	numb
    20		of <my> <part>
    -20	radiating_pain:-24	pain in
    20	sharp_pain:-16 radiating_pain:-1 tingling:-14 severe_headache:-11 severe_bruising:-9	y
    20		y hoy
    19	pregnancy_symptom:173	# weeks
    19	sharp_pain:11	# ~ <the>
    -19		, can
    -19	weakness:-1 bladder_bowel:10	, ~ to
    19		. & [en762]
    19	sharp_pain:-12 tingling:-8 persistent_beyond_72h:-44 emergency:19 self_harm:-9	/^ay/
    19	sharp_pain:-15 radiating_pain:-11 weakness:-18 tingling:-12 worsening:-52 persistent_beyond_72h:-31 history_injury:-8 osteoporosis:-25 bladder_bowel:-67 saddle_numbness:-78 calf_swelling:-9 fever:-27 faint_dizzy:-12 severe_bruising:-19	/^he/
    19	weakness:-45 pregnancy_symptom:-5	/^hel/
    19	sharp_pain:-61 numbness:-21 worsening:-10	/^ro/
    19	sharp_pain:-34	/^wr/
    19	persistent_beyond_72h:-52 bladder_bowel:17 allergic_reaction:-3	/ano/
    -19		/aut/
    19	sharp_pain:101 tingling:-16 worsening:-4	/azo/
    19	radiating_pain:8 weakness:-13 tingling:-34 worsening:-63 pregnancy_symptom:-12 bladder_bowel:-12 saddle_numbness:-9 allergic_reaction:-29	/cia/
    19		/ejora/
    -19		/ext/
    -19		/fre/
    -19		/ien$/
    19	weakness:43	/inar/
    19	numbness:-6 tingling:-13 bladder_bowel:-10	/ip$/
    19		/jora/
    -19		/mai/
    19	pregnancy_symptom:85	/mpi/
    19	weakness:9 tingling:15	/nger/
    -19	sharp_pain:14	/nos$/
    19		/nsi/
    -19		/numbe/
    -19		/raro/
    19	sharp_pain:-31 weakness:-4	/rat/
    -19	sharp_pain:-33 radiating_pain:-32 numbness:-2 tingling:-51 persistent_beyond_72h:-20 history_disc:-1 pregnancy_symptom:-8 chest_breath:-3 calf_swelling:-7 fever:-5 severe_headache:-4 faint_dizzy:-31 allergic_reaction:-37	/se$/
    19	sharp_pain:-8 radiating_pain:-4 weakness:-14 numbness:-2 persistent_beyond_72h:-11 history_disc:5 pregnancy_symptom:-13 chest_breath:-8 calf_swelling:-2 severe_headache:-23 severe_bruising:1 emergency:-7 self_harm:-14	/the/
    -19	calf_swelling:19	/ther$/
    -19		/tif/
    19	sharp_pain:-25 numbness:23 tingling:-8 persistent_beyond_72h:-44 osteoporosis:-10 pregnancy_symptom:-6 saddle_numbness:12 chest_breath:-22 severe_headache:-20 faint_dizzy:-22 allergic_reaction:-20 severe_bruising:-16 self_harm:-4	/umb/
    -19		/umbe/
    19		/zo$/
    -19		<become> ~ <time>
    -19	weakness:44 emergency:1	<my> <person>
    19	weakness:17 saddle_numbness:-8	<my> <side> <part>
    -19	emergency:9	<the> <the>
    -19		[en1002] & [en143]
    19	tingling:-7	[en1002] & [en19]
    19		[en1002] & [en853]
    -19		[en1018] & [en602]
    -19		[en11] & [en148]
    19		[en12] & [en37]
    19	faint_dizzy:29	[en12] & [en778]
    -19		[en215] & [en11]
    -19	bladder_bowel:30	[en251] & [en11]
    -19		[en251] & [en394]
    -19		[en251] & [en789]
    -19		[en28] & [en1020]
    19		[en37] & [en980]
    19		[en490] & .
    -19		[en634] & [en551]
    19		[en746] & [en874]
    19		[en762] & [en551]
    19	numbness:32	[en869] & [en660]
    19	self_harm:33	[en954] & [en490]
    19		[es182] & [en251]
    -19		[es182] & [en394]
    -19	weakness:33	[es182] & [es854]
    19		[es230]
    19		[es342] & [es54]
    19		[es55] & #
    -19		[es55] & [es106]
    19		[es694] & .
    -19		[es90]
    19		[es950] & [es54]
    19	history_injury:34	and ~ hurts
    19		dolor ~ #
    -19	radiating_pain:16	duele ~ <part>
    -19		ever
    -19		hormigueo & [es759]
    19		it ~ ,
    19		late+am
    19	numbness:63	late+feeling
    -19		my arm
    -19		my head
    -19		no ~ .
    19	weakness:44 persistent_beyond_72h:-21 bladder_bowel:2	not ~ it
    -19		o
    19		what i
    -19		what ~ i
    19		with <the>
    19		would ~ ,
    19		you ~ <be>
    18		# ~ <be>
    -18		, & [en613]
    -18		, all
    18	sharp_pain:29 radiating_pain:7 numbness:20 persistent_beyond_72h:-5 fever:1 severe_headache:5	, ~ <the>
    -18		, ~ now
    18	sharp_pain:22 numbness:-8 worsening:26 persistent_beyond_72h:-2 pregnancy_symptom:-18 saddle_numbness:-25 allergic_reaction:-1 emergency:-21	/^ag/
    18		/^big/
    18	sharp_pain:21 weakness:-41 numbness:-32 tingling:-30 bladder_bowel:-6 saddle_numbness:-8 chest_breath:-6 faint_dizzy:-1 emergency:-14	/^dol/
    -18	tingling:-54 severe_bruising:32	/^en/
    -18		/^fre/
    18	sharp_pain:-6 radiating_pain:-12 weakness:37 bladder_bowel:-2	/^ke/
    -18		/^ni/
    18	numbness:-1 worsening:-44	/^sta/
    -18		/^us/
    -18		/aja$/
    18	sharp_pain:-15 allergic_reaction:-8	/alf$/
    -18		/ani/
    -18		/aso$/
    18		/big/
    18	sharp_pain:-20 radiating_pain:-30 weakness:-4 numbness:-11 tingling:-26 saddle_numbness:-11 calf_swelling:-16 fever:-5 severe_bruising:-11	/ce$/
    -18		/cel/
    -18		/cle/
    18		/dos$/
    18		/dos/
    -18		/dre/
    18		/edi/
    -18		/ejor$/
    -18	numbness:9	/eli/
    -18	numbness:-64 history_injury:8 self_harm:24	/end/
    18	weakness:-46 faint_dizzy:21	/ert/
    18	worsening:3 chest_breath:-10	/every/
    18		/hee/
    -18		/how$/
    -18		/iff/
    18	sharp_pain:8 radiating_pain:-6 tingling:2 bladder_bowel:-8 emergency:-2	/ike$/
    18		/ire$/
    -18		/lleg/
    -18		/mag/
    18		/mes$/
    18	weakness:-86 persistent_beyond_72h:17	/ori/
    -18		/ret/
    18	sharp_pain:16 worsening:-55	/thr/
    18	weakness:-35	/tig/
    -18		/tran/
    -18		/uien/
    -18	sharp_pain:14 calf_swelling:97	:
    -18		<become> now
    -18		<count> ~ and
    -18	sharp_pain:15 tingling:14 severe_headache:8 allergic_reaction:32	<my> ~ ,
    -18	radiating_pain:19 tingling:-4	<the> ~ <side>
    18		? & .
    18		? ~ .
    18	worsening:2	[en1002] & [en581]
    18	faint_dizzy:42	[en1002] & [en966]
    -18	weakness:-4	[en1018] & [en234]
    18		[en106] & [en11]
    18		[en170] & [en551]
    18	persistent_beyond_72h:114	[en19] & [en157]
    -18		[en19] & [en874]
    -18		[en341]
    -18	saddle_numbness:14	[en37] & [en490]
    18	sharp_pain:-8 worsening:32 severe_bruising:20	[en380] & [en12]
    -18		[en468] & [en20]
    -18		[en522]
    18	sharp_pain:-12 radiating_pain:-19 weakness:-32 numbness:-12 worsening:-3 persistent_beyond_72h:-5 pregnancy_symptom:-4 saddle_numbness:-8 chest_breath:-4 calf_swelling:-17 fever:-51 severe_headache:-16 severe_bruising:-7 self_harm:-12	[en60]
    -18		[en60] & [en1020]
    18		[en63] & ,
    -18	numbness:-83 tingling:42	[en653]
    18		[en810] & [en810]
    18		[en853] & [en1002]
    -18		[en869] & [en106]
    18	faint_dizzy:6	[en890] & [en12]
    -18		[en954] & [en309]
    18	fever:24 self_harm:18	[en966] & [en490]
    -18		[es182] & [en20]
    18		[es182] & [en490]
    18		[es182] & [es1]
    18		[es2] & #
    -18	numbness:-39	[es54] & [es694]
    -18		[es982] & [es2]
    -18	radiating_pain:11	[es982] & [es887]
    18	persistent_beyond_72h:37	[es998] & [en874]
    18	tingling:8 saddle_numbness:3 calf_swelling:-12	and ~ <part>
    18		and ~ sore
    -18		gone now
    18		i can not
    18	sharp_pain:-2 radiating_pain:-1 weakness:-15 numbness:-8 tingling:1 worsening:-37 persistent_beyond_72h:-28 pregnancy_symptom:-4 saddle_numbness:-21 chest_breath:-16 calf_swelling:-12 fever:-8 severe_bruising:-22 self_harm:-8	in
    -18	sharp_pain:-16 persistent_beyond_72h:77	late+#
    -18	weakness:-3 tingling:3	late+.
    18	persistent_beyond_72h:59	late+con
    18		late+doliendo
    18		less ~ than
    -18		mejor
    18		no <be> <the>
    18	numbness:38	no feeling
    -18		no tengo
    -18		number
    18		since yesterday
    18		still hurting
    18		when i
    18		would ~ <be>
    17		# & [en1020]
    -17	radiating_pain:10 severe_headache:21	, & [en1002]
    -17		, & [en468]
    17		, & [es342]
    17		, numb
    17	sharp_pain:-12 weakness:21	. & [en869]
    17		. yes
    17	sharp_pain:35 weakness:-5 tingling:15	. ~ .
    17		. ~ do
    17	weakness:26	. ~ not
    17	sharp_pain:75	/^agon/
    -17	sharp_pain:-4 weakness:-14 numbness:-22 tingling:6 worsening:-1 history_injury:-17 osteoporosis:12	/^bo/
    -17		/^cua/
    17	radiating_pain:12	/^int/
    -17		/^lis/
    17	weakness:-12 numbness:43 persistent_beyond_72h:-40 calf_swelling:-15	/^numb/
    -17		/^stop/
    -17		/^tend/
    -17		/^who$/
    17	sharp_pain:99	/^za/
    17	sharp_pain:160	/agon/
    17		/agony/
    17	sharp_pain:-3 radiating_pain:-2 numbness:-9 tingling:-2 persistent_beyond_72h:-23 bladder_bowel:-3 saddle_numbness:-2 severe_headache:-9 self_harm:-16	/and$/
    17	numbness:19	/ano$/
    17	sharp_pain:39	/azo$/
    17	allergic_reaction:2	/bli/
    -17		/cua/
    -17		/des$/
    17	chest_breath:70	/eez/
    17	sharp_pain:-6 radiating_pain:-14 numbness:-22 tingling:1 worsening:-34 history_disc:-27 osteoporosis:-22 pregnancy_symptom:-4 bladder_bowel:-24 saddle_numbness:-29 chest_breath:-37 calf_swelling:-27 fever:-60 faint_dizzy:-11 severe_bruising:-21 emergency:-76 self_harm:-70	/es$/
    17	sharp_pain:-23 numbness:-44 worsening:-7 bladder_bowel:4 allergic_reaction:-3 emergency:-11 self_harm:-60	/et$/
    17	persistent_beyond_72h:-7	/fie/
    17	sharp_pain:53	/gony$/
    17	sharp_pain:76	/gony/
    17	sharp_pain:65 radiating_pain:-73 numbness:-15 tingling:-5 worsening:-29 persistent_beyond_72h:-27	/har/
    17	sharp_pain:-35 numbness:-1 severe_headache:32 faint_dizzy:27	/head/
    17	saddle_numbness:-1	/id$/
    17		/izzy$/
    17		/izzy/
    -17		/jor$/
    -17	radiating_pain:1 weakness:25 numbness:-7 tingling:-7 worsening:-9	/leg/
    -17		/lis/
    -17		/mber$/
    17	numbness:15 tingling:-30 saddle_numbness:16 chest_breath:-2 calf_swelling:-17 allergic_reaction:-3	/numb/
    17		/ony$/
    17	numbness:-3 bladder_bowel:120	/pee/
    -17		/reci/
    17		/rgent/
    -17	persistent_beyond_72h:9	/rid/
    17	sharp_pain:-27	/rti/
    -17		/tac/
    -17	radiating_pain:37 persistent_beyond_72h:-4	/tra/
    -17		/uien$/
    -17		/uit$/
    17	persistent_beyond_72h:-10	/urg/
    17		/urge/
    17	weakness:42	/ush/
    -17		/what$/
    -17		/who$/
    -17		<be> it
    -17		<be> worse
    -17		<count> ~ ,
    17	weakness:-16 numbness:1	<feel> <my>
    -17		<my> <part> hurts
    -17		<the> ~ but
    -17		? ~ not
    -17		[en1002] & [en170]
    17	weakness:12	[en1002] & [en474]
    -17		[en106] & [en127]
    17		[en11] & [en28]
    -17		[en11] & [en490]
    -17		[en186]
    -17		[en197]
    -17		[en218] & [en874]
    17	weakness:-5 worsening:15	[en234] & ,
    17	sharp_pain:-2 saddle_numbness:-2 chest_breath:22	[en234] & [en251]
    -17		[en234] & [en874]
    17	sharp_pain:-9 radiating_pain:-18 numbness:-16 tingling:-24 worsening:-40 persistent_beyond_72h:-20 history_disc:-9 osteoporosis:-32 pregnancy_symptom:-18 bladder_bowel:2 chest_breath:-2 calf_swelling:-30 fever:-18 severe_headache:-9 faint_dizzy:-12 allergic_reaction:-5 severe_bruising:-18 emergency:-26 self_harm:-7	[en251]
    17		[en28] & [en807]
    17	radiating_pain:33	[en362] & [en362]
    17		[en362] & [en810]
    -17	weakness:29	[en362] & [en869]
    -17		[en410]
    -17		[en426] & [en869]
    17		[en474] & [en938]
    -17		[en474] & [en93]
    -17		[en490] & [en874]
    -17		[en508] & [en581]
    -17	tingling:-3 history_disc:-12 pregnancy_symptom:-26 bladder_bowel:-21 saddle_numbness:-2 calf_swelling:-2 emergency:-19 self_harm:-4	[en551]
    17	weakness:16	[en551] & .
    17	sharp_pain:-31	[en60] & [en37]
    -17	weakness:-20 numbness:10	[en613]
    -17		[en613] & .
    -17		[en613] & [en874]
    -17		[en682] & [en468]
    -17		[en682] & [en746]
    17	saddle_numbness:32	[en762] & ,
    17	radiating_pain:9	[en810] & [en12]
    17		[en810] & [en980]
    17		[en869] & [en762]
    17	sharp_pain:-12 radiating_pain:-29 weakness:-15 numbness:-32 tingling:-35 worsening:-11 persistent_beyond_72h:-40 history_disc:-9 history_injury:10 osteoporosis:-41 pregnancy_symptom:-32 bladder_bowel:-18 saddle_numbness:-22 chest_breath:-17 calf_swelling:-50 fever:-24 severe_headache:-38 faint_dizzy:-2 allergic_reaction:-29 severe_bruising:-46 emergency:-5 self_harm:1	[en874]
    17	numbness:30 calf_swelling:53	[en890] & [en362]
    -17		[en890] & [en490]
    -17		[en949] & [en966]
    17		[en954] & [en11]
    17		[es122] & [es950]
    -17		[es182] & [en468]
    17	numbness:1	[es26] & [es950]
    17		[es54] & [es13]
    17	numbness:23	[es694] & ,
    17	weakness:2 pregnancy_symptom:-34 saddle_numbness:-20 fever:-16 faint_dizzy:-35	[es699]
    17		[es950] & [en874]
    -17		[es955]
    17		agony
    17		better ~ <be>
    -17		better ~ <time>
    -17		duele la
    17		fine ~ ,
    17	numbness:-5	from ~ to
    17		good ~ .
    17		had to
    -17	bladder_bowel:8	he
    -17	radiating_pain:-1 numbness:41	i ~ <part>
    -17		if ~ <part>
    17		in <part>
    17		just ~ not
    -17		knee is
    17		late+sorer
    17		my chest
    17		no ~ bien
    17		pain ~ /
    -17		puedo ~ hoy
    17	calf_swelling:2	que <the>
    -17		que ~ si
    17		sharp ~ <part>
    17		shooting ~ <part>
    17		since <the>
    -17		something ~ <side>
    17	worsening:29	va
    -17		what
    -17		who
    16		# & [en490]
    -16	worsening:2	, & [en19]
    -16		, & [en212]
    16	radiating_pain:-13 worsening:21 history_injury:14	, & [en762]
    -16	weakness:12	, no
    16		. & [en218]
    -16		. & [en874]
    16	tingling:56	. & [es182]
    -16		. <feel>
    16		. ~ in
    -16		/^asd/
    16	calf_swelling:74	/^calf/
    16	radiating_pain:-1 weakness:-9 numbness:-44 history_disc:-31 bladder_bowel:20 chest_breath:-5 fever:-1 allergic_reaction:-9	/^da/
    -16		/^end$/
    -16		/^fel/
    -16		/^her/
    16	weakness:-44 persistent_beyond_72h:19 osteoporosis:4 pregnancy_symptom:-30 bladder_bowel:-33 saddle_numbness:-7 chest_breath:-14 fever:-21 allergic_reaction:-50 self_harm:-19	/^hu/
    16	sharp_pain:16 weakness:-11 numbness:-11 persistent_beyond_72h:-26 saddle_numbness:3	/^in/
    -16		/^mil/
    -16		/^opt$/
    16		/^red/
    16	sharp_pain:-10 radiating_pain:-5 numbness:-31 worsening:-41 history_disc:18 osteoporosis:9 bladder_bowel:-40 fever:-1 faint_dizzy:43	/^sp/
    16	emergency:8	/^urg/
    16	sharp_pain:-6	/^urge/
    16	emergency:9	/alli/
    16	emergency:64	/allin/
    -16		/ans/
    16	sharp_pain:-21 radiating_pain:-36 weakness:-6 numbness:-28 tingling:-10 worsening:23 persistent_beyond_72h:-12 history_disc:-54 osteoporosis:-12 pregnancy_symptom:-24 bladder_bowel:-27 chest_breath:-34 fever:-19 severe_headache:-15 faint_dizzy:-17 allergic_reaction:-11 severe_bruising:-24 emergency:-2	/as$/
    -16		/asd/
    16	weakness:-44 numbness:-16 persistent_beyond_72h:-66 pregnancy_symptom:-25 bladder_bowel:-16 severe_headache:-28 faint_dizzy:-68 allergic_reaction:-21 emergency:-32 self_harm:-37	/ati/
    16	weakness:-18 chest_breath:112	/breat/
    16	calf_swelling:30	/calf$/
    16	calf_swelling:32	/calf/
    16	radiating_pain:18	/ciat/
    16	radiating_pain:41	/ciati/
    -16		/cri/
    -16	severe_bruising:22	/der/
    16	sharp_pain:-52 radiating_pain:-17 weakness:-9 tingling:-61 persistent_beyond_72h:-33 bladder_bowel:-16 chest_breath:-47 calf_swelling:-1 faint_dizzy:26 emergency:-7	/ead/
    16	sharp_pain:-18 numbness:-6 persistent_beyond_72h:-35 faint_dizzy:-18	/eak/
    16		/eca/
    16	weakness:-15 numbness:-26	/eed/
    -16	weakness:23 numbness:37 saddle_numbness:60	/ell$/
    -16		/end$/
    16	sharp_pain:-26 worsening:-6	/esd/
    -16		/fic/
    -16	persistent_beyond_72h:8	/for/
    16	radiating_pain:-9	/have$/
    16		/heel/
    16		/ief/
    -16		/ines/
    16		/lip/
    16	numbness:-3 tingling:-12 worsening:-51 persistent_beyond_72h:-30 pregnancy_symptom:-42 bladder_bowel:-7 saddle_numbness:-19	/lla/
    16	radiating_pain:11 weakness:-2	/lo$/
    -16		/mail/
    16	weakness:-16 numbness:13 tingling:-4	/mid/
    16	pregnancy_symptom:14	/mp$/
    16	sharp_pain:-18 weakness:-7 emergency:-11	/mpe/
    16		/ndo$/
    -16		/nos/
    16	pregnancy_symptom:-6 self_harm:-11	/now$/
    16	weakness:-15	/ntu/
    16	numbness:-90 allergic_reaction:74	/oil/
    -16		/once/
    -16		/opt$/
    16		/ott/
    -16	weakness:46	/pue/
    16		/ral/
    16	weakness:-5 chest_breath:39	/reath/
    -16	sharp_pain:-2 worsening:11 persistent_beyond_72h:12	/sing/
    16	radiating_pain:-32 weakness:-40 numbness:-36 tingling:1 saddle_numbness:-4 chest_breath:-17 calf_swelling:-17 fever:-18 severe_headache:-29 faint_dizzy:-33 allergic_reaction:-35 emergency:-35 self_harm:-24	/tin/
    16		/ude/
    -16		/uede/
    16	self_harm:1	/uic/
    -16	bladder_bowel:34	/work/
    -16		: ~ no
    -16		<be> dolor
    16		<be> ~ painful
    16		<feel> it
    -16	history_injury:2	<my> ~ <time>
    16		<my> ~ since
    16	weakness:36 numbness:30	<part> ~ out
    -16		<side> ~ not
    16	numbness:68	<the> <feel>
    16	history_injury:23	<the> ~ <day>
    -16		<the> ~ than
    -16		<time> but
    16		? & #
    16		? ~ #
    16	bladder_bowel:4	[en1018] & [en474]
    16	sharp_pain:-25 weakness:4 persistent_beyond_72h:-18 saddle_numbness:-58 faint_dizzy:-35 emergency:-22 self_harm:-10	[en101]
    -16		[en11] & [en170]
    16		[en148] & [en869]
    16		[en181] & .
    -16		[en19] & [en362]
    16	sharp_pain:10 weakness:3 emergency:-4	[en234] & [en11]
    -16		[en266] & [en874]
    16	saddle_numbness:42 faint_dizzy:3	[en333]
    -16	weakness:13	[en362] & [en1020]
    16	radiating_pain:-19 weakness:16 numbness:-17 tingling:-25 worsening:-58 persistent_beyond_72h:-11 history_disc:-13 bladder_bowel:-42 fever:-24 severe_headache:-19 allergic_reaction:-18 emergency:-12 self_harm:-40	[en37]
    16		[en490] & [en474]
    16		[en490] & [en567]
    16		[en551] & [en810]
    16		[en551] & [es182]
    -16		[en58] & [en362]
    -16		[en58] & [en874]
    16		[en602] & [en116]
    -16		[en602] & [en378]
    16	sharp_pain:-1 radiating_pain:-1 weakness:-7 numbness:6 tingling:-8 persistent_beyond_72h:-16 history_disc:-2 history_injury:-16 osteoporosis:-25 bladder_bowel:-20 saddle_numbness:-13 calf_swelling:2 severe_headache:-20 faint_dizzy:-36 allergic_reaction:-13	[en810]
    16		[en869] & /
    16	sharp_pain:-41 tingling:-15	[en938]
    -16		[en966] & [en551]
    16		[en966] & [en58]
    -16		[en980] & [en19]
    16		[es182] & ,
    16		[es182] & [en613]
    -16	sharp_pain:27	[es182] & [es55]
    16		[es182] & [es694]
    -16		[es182] & hormigueo
    16		[es214] & [es29]
    -16		[es2] & [es950]
    -16		[es486]
    -16		[es55] & [es699]
    -16		[es55] & [es950]
    16		[es950] & [es214]
    -16		[es998] & [es950]
    -16		and ~ .
    -16		and ~ <feel>
    16	calf_swelling:27	calf
    16	weakness:1	can not <become>
    -16		chest pain
    -16		do i
    16	sharp_pain:1	dolor ~ en
    -16		duele <the> <part>
    -16		end
    -16		for <the>
    16	weakness:-14	from ~ <part>
    16		good ~ <part>
    -16		hago si
    -16		have not
    -16		i did
    -16		i ~ <side>
    -16		i ~ for
    -16		in with
    -16		in ~ i
    16	radiating_pain:-7 weakness:-9 numbness:-13 bladder_bowel:-66 emergency:-3 self_harm:-7	it s
    -16		it ~ in
    16		it ~ it
    16	persistent_beyond_72h:48	late+better
    -16		late+hardly
    16	worsening:14 persistent_beyond_72h:17	late+has
    16	sharp_pain:-5 persistent_beyond_72h:28 history_injury:-17 emergency:-1	late+it
    16		late+needles
    16		late+then
    16		love
    -16		more ~ yesterday
    -16		mucho mejor
    16	sharp_pain:-7 numbness:63 saddle_numbness:25	not feel
    -16	weakness:31	not ~ <part>
    -16		not ~ <time>
    16		not ~ at
    16		not ~ i
    -16		opt
    -16		pain in <my>
    -16		pain ~ yesterday
    16	faint_dizzy:105	passed out
    -16		que hago si
    16		si ,
    -16		stop
    16		un dolor
    16		va <the>
    -16		y ~ <my>
    16		y ~ duele
    16		you said
    15		# hours
    15		# ~ <side>
    15		# ~ i
    15	pregnancy_symptom:3	, ~ #
    15		, ~ can
    15		, ~ sore
    -15		. & [en613]
    -15		. & [en633]
    15	weakness:17 numbness:-7 tingling:15	. & [en810]
    15		. well
    15	radiating_pain:14 history_disc:52 self_harm:58	. ~ <be>
    15	sharp_pain:4 weakness:-36 persistent_beyond_72h:13 bladder_bowel:9 fever:-2	/^be/
    -15		/^dre/
    15	fever:53	/^fev/
    15	fever:65	/^feve/
    -15		/^gre/
    15		/^horr/
    -15		/^how$/
    -15		/^list/
    -15		/^may/
    15	numbness:-21 bladder_bowel:196	/^pee/
    15		/^peor/
    -15	tingling:-44 bladder_bowel:-13	/^re/
    15		/^sos/
    15	sharp_pain:-7	/^thu/
    15		/^ty/
    15		/^viv/
    15		/^vivi/
    15	weakness:22	/^wri/
    15	sharp_pain:177	/^zap/
    15	chest_breath:93	/air/
    -15		/arar$/
    15	sharp_pain:-55 weakness:-3 faint_dizzy:13	/are/
    15	numbness:-50 tingling:103 osteoporosis:22	/bon/
    15	emergency:35	/bul/
    15		/by$/
    -15	radiating_pain:-3 numbness:2 pregnancy_symptom:-7 bladder_bowel:1	/can/
    15	sharp_pain:-2 radiating_pain:-17 tingling:40	/ckl/
    15		/cro/
    -15		/cul/
    15	weakness:-67 emergency:28	/dia/
    -15		/egu/
    15	weakness:-18	/ejo/
    15		/endo/
    -15		/ene/
    15	sharp_pain:-45 numbness:-20 tingling:-32 persistent_beyond_72h:-25 history_injury:-9 faint_dizzy:-3 emergency:-14	/eng/
    15		/eor$/
    -15	pregnancy_symptom:12	/ese/
    15		/ez$/
    15	fever:48	/fev/
    15	sharp_pain:-1 fever:59	/feve/
    15	fever:67	/fever/
    -15		/ged$/
    -15		/ged/
    15		/heel$/
    15		/hel/
    15	numbness:-2	/hold$/
    15	sharp_pain:20	/horr/
    15	sharp_pain:-22	/iendo/
    15	sharp_pain:-33 tingling:-13 severe_headache:-20 self_harm:-15	/ill$/
    15	sharp_pain:-6 weakness:24 worsening:9	/imp/
    15	weakness:-3	/ire/
    -15		/isa/
    -15		/ith/
    15		/lat/
    15	radiating_pain:-5 history_injury:26 pregnancy_symptom:-15 chest_breath:-41 fever:-16 severe_headache:-5 faint_dizzy:-31 allergic_reaction:-33 emergency:-8 self_harm:-81	/le$/
    -15	sharp_pain:-15 weakness:-8 worsening:-17 emergency:32	/lea/
    15		/ler/
    15	radiating_pain:-6 numbness:-16 persistent_beyond_72h:22 calf_swelling:8	/lie/
    15	sharp_pain:2 weakness:-2 numbness:-1 emergency:-1	/like$/
    -15		/longe/
    -15		/lve/
    15	fever:56	/mom/
    15	fever:17	/mome/
    -15	persistent_beyond_72h:30	/oli/
    -15	severe_bruising:7	/oma/
    15	sharp_pain:1	/ony/
    -15		/paso$/
    -15		/paso/
    -15		/pea/
    15		/peor$/
    -15		/rand$/
    15		/rom/
    15	sharp_pain:4 bladder_bowel:-15	/ry$/
    15	sharp_pain:-15	/sh$/
    15		/step/
    15		/tep/
    15		/ters$/
    15	pregnancy_symptom:45	/ters/
    15		/thu/
    15	tingling:-2	/tri/
    -15	severe_bruising:20	/uis/
    15	sharp_pain:-1 weakness:-43 numbness:-17 worsening:-19 history_injury:8 faint_dizzy:-2	/wee/
    15	weakness:36	/wri/
    15	sharp_pain:86	/zap/
    15		: & [es694]
    15		: si
    15		<be> #
    -15		<be> bien
    15		<become> ~ and
    15	numbness:30 tingling:-14	<count> <part>
    -15		<have> ~ ,
    -15		<have> ~ better
    15		<have> ~ up
    15		<my> ~ nothing
    -15		<part> on
    -15		<part> pain
    -15	numbness:79	<part> ~ numb
    -15	emergency:55	<person> <be>
    15		<side> ~ dead
    -15		<the> massage
    -15	sharp_pain:13 radiating_pain:-3 weakness:-7 numbness:9	<the> ~ in
    15	persistent_beyond_72h:50	<time> now
    -15		? & [en234]
    -15	radiating_pain:4 fever:22 severe_headache:45	[en1002] & ,
    15	sharp_pain:16	[en1002] & [en394]
    15	tingling:-36	[en1014]
    -15		[en1018] & [en869]
    15	sharp_pain:11 weakness:-14	[en1020] & [en37]
    15		[en1020] & [en613]
    15		[en118] & [es887]
    15		[en11] & [en389]
    -15		[en11] & [en660]
    15	tingling:-6 worsening:-6 history_injury:52 chest_breath:-2 faint_dizzy:8	[en121]
    -15		[en157] & [en468]
    15	numbness:18	[en170] & [en20]
    15	sharp_pain:-9	[en170] & [en362]
    -15		[en181] & [en490]
    -15		[en19] & [en682]
    15		[en202] & #
    -15		[en20] & .
    -15	calf_swelling:27 faint_dizzy:72	[en20] & [en11]
    15		[en20] & [en551]
    15		[en234] & [en394]
    -15		[en234] & [en426]
    15	chest_breath:6	[en234] & [en966]
    15		[en234] & [en997]
    -15		[en251] & #
    15	pregnancy_symptom:21	[en251] & [en378]
    15		[en362] & #
    15	sharp_pain:17 severe_headache:21	[en362] & [en28]
    -15		[en404] & [en234]
    -15		[en426] & [en551]
    -15		[en468] & #
    15		[en474] & ,
    -15		[en474] & [en60]
    -15		[en522] & [en874]
    -15		[en551] & [en874]
    15		[en567] & [en93]
    -15		[en58] & [en138]
    -15		[en60] & [en468]
    15	numbness:-2 worsening:-33 persistent_beyond_72h:-49 history_injury:17 saddle_numbness:-4 chest_breath:2 faint_dizzy:-37 self_harm:-44	[en633]
    -15		[en633] & [en490]
    15	numbness:96	[en650] & [en251]
    15	tingling:27	[en660] & [en1020]
    -15		[en810] & [en20]
    -15		[en853] & [en93]
    -15		[en869] & [en19]
    -15		[en869] & [en333]
    -15	weakness:36 tingling:-4	[en869] & [en60]
    15		[en874] & [en309]
    15		[en889] & ,
    15		[en889] & [en874]
    15		[en954] & [en693]
    15	sharp_pain:-11 tingling:-15 bladder_bowel:-21 faint_dizzy:-2	[en966] & [en1018]
    15		[en980] & [en11]
    15		[en997] & [en170]
    -15		[es13] & ,
    15		[es254] & [es42]
    15		[es44] & ,
    15	sharp_pain:-35 tingling:-5	[es502] & [en874]
    -15		[es55] & [es887]
    -15	sharp_pain:-36 radiating_pain:-16 numbness:19 tingling:27	[es759]
    -15		[es783]
    15	weakness:-3 numbness:30	[es870]
    15		[es950] & [es13]
    -15		better every
    15		but ~ numb
    -15		can ~ say
    15	saddle_numbness:9	cuando <my>
    15		cuando me
    -15		do
    -15		do you
    -15		dolor ~ que
    15		feel my
    15		good ~ no
    15		hold
    -15		how
    -15		how ~ <be>
    -15		hurts more
    15	numbness:-176	i ~ dead
    -15		if <my> <part>
    -15		in ~ <have>
    -15		in ~ <my>
    -15		just ~ <be>
    15	worsening:85	late+back
    -15		late+de
    15		late+love
    -15		late+out
    15		late+pins
    15	worsening:4	late+up
    -15		late+you
    15	sharp_pain:1 radiating_pain:-10 tingling:2 persistent_beyond_72h:-1	like
    15		my shoulder
    15	numbness:88	no <feel>
    -15		no bother
    15	weakness:69	no ~ <part>
    -15		no ~ since
    15		normal ~ <be>
    -15		not ~ not
    15	bladder_bowel:55	not ~ to
    15		now ~ <part>
    15	saddle_numbness:-9 fever:23	on ~ <part>
    15		out ~ <count>
    -15		parar
    15		peor
    15	weakness:25	pero ~ <the>
    -15		raro ~ <part>
    15	sharp_pain:-14 weakness:8 numbness:16	se me
    -15		should i
    15		so bad
    15	severe_headache:11	so ~ i
    15		still hurts
    -15		strong
    15		then ~ <part>
    15		tingling & [en810]
    -15		tingling ~ no
    15		va a
    -15		y si
    15		you ~ if
    14	persistent_beyond_72h:9	# & [en20]
    14	pregnancy_symptom:101	# & [es254]
    14		# & [es26]
    -14		, & [en170]
    14		, & [en426]
    14		, & [en634]
    -14		, & [en805]
    -14		, & [es438]
    -14		, <feel>
    -14		, <have> not
    14		, <time>
    14		, only
    -14		, ~ fine
    14	sharp_pain:32	, ~ sharp
    14	weakness:-2	. & .
    14		. & ?
    14		. & [en474]
    -14		. i
    14		. well ,
    14	tingling:1	. ~ <side>
    14	emergency:21	/^amb/
    -14		/^aut/
    14	weakness:-27 chest_breath:24	/^brea/
    -14		/^can/
    14		/^como/
    14	faint_dizzy:101	/^desm/
    14		/^empe/
    14	radiating_pain:-18 tingling:-13 saddle_numbness:8 calf_swelling:-34 allergic_reaction:39 emergency:16	/^la/
    14	sharp_pain:-6 weakness:21 calf_swelling:5	/^leg$/
    14	weakness:-3 numbness:9 worsening:-2 history_injury:-30	/^lo/
    -14		/^new/
    14	osteoporosis:-6 bladder_bowel:4 emergency:-2	/^not$/
    -14		/^onc/
    -14		/^once/
    14	tingling:-26	/^one$/
    14		/^one/
    14	self_harm:20	/^poi/
    14	radiating_pain:-31 numbness:-17 tingling:-53 worsening:-5 history_injury:-3 saddle_numbness:-13 faint_dizzy:-31 allergic_reaction:12 emergency:-7 self_harm:-7	/^pu/
    14		/^rat/
    14	calf_swelling:11 allergic_reaction:15	/^red$/
    14	history_disc:-10 history_injury:-23 fever:-1 allergic_reaction:-2 severe_bruising:-10 emergency:14	/^so/
    14	sharp_pain:-5	/^tho/
    14	sharp_pain:-4	/^thou/
    -14		/^weat/
    14		/^wher/
    -14		/^who/
    -14	tingling:2 fever:11 emergency:5	/^yo/
    14	persistent_beyond_72h:-3	/abl/
    -14	saddle_numbness:69	/age/
    14		/ake/
    -14		/ally$/
    -14	sharp_pain:19	/ally/
    14	weakness:1	/amin/
    -14		/ara$/
    -14		/arar/
    14		/blin/
    14		/bone$/
    14	osteoporosis:57	/bone/
    14	sharp_pain:-2 chest_breath:81	/brea/
    14	history_injury:92	/ci$/
    14		/cida/
    14	weakness:-7 tingling:12	/como$/
    14	numbness:-5	/cos/
    14	self_harm:12	/dal$/
    14	self_harm:27	/dal/
    14		/den/
    14	faint_dizzy:35	/desm/
    14	faint_dizzy:15	/desma/
    14	sharp_pain:23 radiating_pain:2 weakness:-13 numbness:-32 tingling:-3 persistent_beyond_72h:47 pregnancy_symptom:-23 bladder_bowel:-19 saddle_numbness:-22 chest_breath:-12 calf_swelling:-5 fever:-14 faint_dizzy:-21 allergic_reaction:-47 emergency:-34	/dol/
    14	weakness:6	/eg$/
    -14		/elen/
    14		/endo$/
    14	emergency:-19	/ep$/
    14		/erc/
    14		/erio/
    14		/ermom/
    14	faint_dizzy:47	/esm/
    14	faint_dizzy:59	/esma/
    14	faint_dizzy:37	/esmay/
    -14		/esti/
    14		/esto$/
    14		/esto/
    -14	numbness:28	/fel/
    14	history_disc:11	/fus/
    14	tingling:8 saddle_numbness:-5	/ger/
    -14		/ges/
    -14	weakness:31 numbness:-35	/gs$/
    14	tingling:-12	/ili/
    14	self_harm:5	/ir$/
    14		/ives$/
    14		/ives/
    14		/lbo/
    14	sharp_pain:-34 weakness:10 calf_swelling:15	/leg$/
    14		/less$/
    -14		/lia/
    14	allergic_reaction:40	/liste/
    14		/live$/
    -14		/llow/
    -14		/lot$/
    14		/love$/
    14	sharp_pain:-20 numbness:-14 persistent_beyond_72h:-8 calf_swelling:-19	/ls$/
    -14		/mie/
    14	tingling:36	/migue/
    -14		/mil/
    14		/momet/
    14		/my$/
    -14		/once$/
    14	weakness:39	/ove$/
    -14		/parar/
    -14		/quit$/
    14		/rar$/
    -14		/reat$/
    -14		/rem/
    14	numbness:-29	/ris/
    14	fever:35	/rmom/
    14	fever:18	/rmome/
    -14		/sent/
    14	faint_dizzy:12	/smay/
    14	sharp_pain:-3 radiating_pain:-1	/tengo/
    14	sharp_pain:-37	/tic/
    -14	sharp_pain:-11 weakness:-28 history_disc:-2 bladder_bowel:-6 calf_swelling:-37 faint_dizzy:-4 allergic_reaction:-27 emergency:-17	/to$/
    14		/under/
    14	emergency:41	/urgen/
    14	radiating_pain:-7 weakness:-18 numbness:-4 tingling:-18 history_disc:-17 osteoporosis:-10 pregnancy_symptom:-23 bladder_bowel:-10 saddle_numbness:-10 allergic_reaction:-4 emergency:-22	/ver/
    -14		/weath/
    -14		/who/
    14	numbness:-12	/yse/
    14		<be> like
    14		<be> ~ sore
    14		<count> ~ con
    -14		<feel> <side>
    -14		<my> <part> <feel>
    -14		<my> <the>
    -14	history_injury:14	<my> duele <the>
    -14	emergency:46	<my> ~ <count>
    -14		<my> ~ hurting
    14		<my> ~ massage
    -14		<my> ~ not
    -14		<person> <have>
    14	tingling:31 persistent_beyond_72h:12 emergency:4	<the> ~ not
    -14		<the> ~ you
    -14		<time> .
    -14		? ~ to
    -14		[en1002] & [en746]
    14		[en11] & [en181]
    14		[en11] & [en325]
    -14		[en148] & [en170]
    14		[en157] & [en170]
    -14		[en170] & [en37]
    14	weakness:-2	[en170] & [en490]
    14	emergency:2	[en181] & [en234]
    -14		[en19] & [en181]
    -14		[en19] & [en378]
    -14	numbness:19	[en19] & [en490]
    -14		[en19] & [en613]
    -14		[en19] & [en853]
    -14		[en20] & [en1020]
    14		[en212] & [en212]
    14		[en234] & [en124]
    14		[en234] & easing
    14	weakness:16	[en251] & [en170]
    -14	tingling:-3	[en251] & [en490]
    14		[en266] & [en11]
    -14		[en362] & [en682]
    -14	radiating_pain:126	[en362] & [en85]
    -14		[en362] & [en967]
    -14		[en378] & [en426]
    14		[en389] & [en1002]
    14		[en39] & [en37]
    14		[en3] & [en805]
    14		[en426] & [en746]
    14		[en474] & [en394]
    -14		[en474] & [en682]
    14	numbness:-23 self_harm:-15	[en474] & [en810]
    14		[en474] & [en84]
    -14		[en474] & [en874]
    -14		[en490] & [en1020]
    14		[en567] & [en60]
    -14		[en567] & [en869]
    -14		[en60] & [en1018]
    -14		[en60] & [en966]
    -14		[en613] & [en11]
    -14		[en634] & [en474]
    14		[en634] & [en660]
    -14		[en634] & [en890]
    14	numbness:8	[en650] & [en474]
    -14		[en660] & [en37]
    -14	weakness:32	[en677] & ,
    -14	numbness:17	[en682] & .
    14		[en682] & [en362]
    14		[en682] & [en810]
    14		[en693] & [en650]
    -14		[en709] & [en93]
    -14		[en805] & [en11]
    14	numbness:6	[en810] & .
    -14		[en853] & [en251]
    -14		[en853] & [en869]
    14		[en869] & [en234]
    14		[en869] & [en37]
    14	worsening:11 emergency:14	[en874] & [en746]
    14		[en874] & [es230]
    -14	faint_dizzy:49	[en874] & [es887]
    14		[en890] & [en805]
    14		[en954] & [en980]
    14		[en966] & #
    -14		[en966] & [en181]
    -14		[en966] & [en508]
    -14		[en966] & [en660]
    -14		[en966] & [en874]
    14		[en980] & [en250]
    -14		[en980] & [en474]
    -14		[en991] & [en746]
    -14		[en999] & [en869]
    -14	radiating_pain:14	[es106] & [es26]
    -14		[es12]
    -14	tingling:-5	[es13] & [es887]
    -14		[es182] & [en218]
    -14	persistent_beyond_72h:12	[es182] & [en874]
    -14		[es189]
    -14		[es1] & [es13]
    14		[es214] & #
    14	emergency:89	[es218]
    14		[es26] & [es982]
    14		[es29] & [es106]
    -14		[es311]
    14	bladder_bowel:30	[es362] & [es950]
    -14		[es42] & [es1]
    -14		[es486] & [es2]
    -14		[es699] & [es950]
    -14		[es887] & ,
    14		[es982] & [es26]
    -14		[es982] & [es29]
    -14		a massage
    14		all night
    14		and ~ <the>
    14	persistent_beyond_72h:89	and ~ still
    14		as ~ as
    -14		better than
    14		can ~ <become>
    14	weakness:-6	como
    14		could not
    -14		de ~ <be>
    -14		de ~ de
    14	emergency:3	e
    14		esto
    14		fainted
    14		feel it
    -14		for <time>
    14		from a
    -14		hormigueo & [es13]
    14		i <have> <the>
    14	numbness:24 severe_headache:4	i can
    14		i want to
    14		if ~ well
    14	radiating_pain:30	it ~ <my>
    14		just ~ <part>
    14		late+bad
    -14		late+felt
    -14		late+free
    14		late+going
    14		late+hours
    -14		late+leg
    -14		late+much
    14	worsening:-2	late+of
    14	sharp_pain:-19 weakness:3 calf_swelling:59	leg
    -14		longer
    -14		mi
    -14		no more
    14	tingling:-2 worsening:-2 persistent_beyond_72h:-3 osteoporosis:-14	not
    -14		not <have>
    -14		not a
    14		not easing
    -14		not feeling
    -14		not numb
    -14		not put
    14	sharp_pain:-10 radiating_pain:-13 weakness:-28 tingling:-10 persistent_beyond_72h:-15 history_disc:-5 history_injury:4 bladder_bowel:-18	on
    -14		once
    14		one
    -14		que hago
    14	radiating_pain:18 weakness:16	que ~ <part>
    -14		quit
    14		r
    14	calf_swelling:53 allergic_reaction:26	red
    14		said ~ if
    -14		same ~ ever
    -14	numbness:22	sharp pain
    14		sharp ~ in
    14		tengo
    -14		tengo dolor
    14	worsening:36	the hip
    14	sharp_pain:17 radiating_pain:37 persistent_beyond_72h:9	the pain
    14		tingling ~ <part>
    14		tingling ~ yes
    14	weakness:26	to ~ <my>
    14	sharp_pain:22 weakness:27 numbness:-18 persistent_beyond_72h:1	to ~ <the>
    14		want ~ <be>
    -14		weather
    -14		what if i
    -14		with ~ ,
    14		would ~ if
    13	sharp_pain:2 tingling:-13	, <the>
    13		, then
    13	severe_headache:4	, ~ <have>
    13		. & :
    13	persistent_beyond_72h:-10	. & [en234]
    -13		. & [en468]
    13		. <part>
    13		. ~ :
    13		. ~ ?
    -13		. ~ well
    13		/^asa/
    13		/^asap/
    13		/^bad/
    13	sharp_pain:-16 radiating_pain:-11 weakness:4 numbness:-23 tingling:-32 worsening:-13 persistent_beyond_72h:-46 history_disc:-85 history_injury:16 osteoporosis:-15 pregnancy_symptom:-25 bladder_bowel:-12 saddle_numbness:-17 chest_breath:-23 fever:-32 severe_headache:4 allergic_reaction:-61 severe_bruising:-11 self_harm:-36	/^ca/
    -13		/^dec/
    13	numbness:11 tingling:1	/^ded/
    13		/^few/
    13	weakness:28 numbness:-41 tingling:-2	/^fl/
    13		/^fla/
    13		/^fue/
    -13		/^grea/
    13		/^hee/
    13	numbness:16	/^heel/
    -13		/^hom/
    13		/^keep/
    13	allergic_reaction:9	/^lip/
    13		/^liv/
    -13		/^lleg/
    -13		/^mol/
    13		/^mori/
    13	severe_bruising:29	/^neg/
    13		/^pal/
    -13		/^park/
    13		/^poin/
    -13		/^raro/
    13	weakness:-19	/^sk/
    -13		/^sm/
    -13		/^stif/
    13		/^thr/
    -13		/^tra/
    13	sharp_pain:25 radiating_pain:-8 numbness:-12 worsening:-19 faint_dizzy:-23	/^un/
    -13		/achy$/
    -13		/achy/
    -13	weakness:-1	/ama/
    -13		/appy$/
    -13		/appy/
    13		/areo/
    -13		/aro$/
    13		/arra/
    -13		/arri/
    13		/asap$/
    13		/asap/
    -13		/ath$/
    13		/atic$/
    13		/ayuda/
    -13		/be$/
    13	chest_breath:32	/bs$/
    13	weakness:17	/camin/
    13		/cid/
    -13		/cio$/
    -13		/cion/
    -13		/cit/
    13		/dent/
    13	fever:94	/ebr/
    13		/echo$/
    13		/echo/
    -13		/ecio$/
    -13		/ecio/
    13	sharp_pain:-37 radiating_pain:-14 numbness:26 tingling:-12	/ens/
    13		/ensi/
    13	radiating_pain:-43 weakness:-47 tingling:-20 persistent_beyond_72h:-43 osteoporosis:-26 chest_breath:-36 calf_swelling:-2 faint_dizzy:-1 allergic_reaction:-26 emergency:-2 self_harm:-24	/ent/
    13	faint_dizzy:6	/erti/
    -13		/fec/
    -13		/fect/
    13		/few/
    13	sharp_pain:-4 numbness:2 tingling:12	/fing/
    13		/fla/
    13	tingling:-5	/fue/
    13		/gent/
    -13		/grea/
    -13		/great/
    -13		/happy/
    13	allergic_reaction:-8 self_harm:-18	/hen/
    13		/hill/
    -13		/hom/
    13	tingling:9 persistent_beyond_72h:-44 faint_dizzy:-19	/hor/
    13		/houg/
    13	weakness:1	/hough/
    13		/iati/
    13	pregnancy_symptom:38	/iet/
    -13		/im$/
    -13		/iness/
    13		/ink/
    13		/irar$/
    13		/irar/
    13	weakness:34	/ist$/
    13	sharp_pain:-68 weakness:-9 numbness:-50	/ita/
    13	persistent_beyond_72h:14	/jor/
    13		/keep/
    13	weakness:2	/lap/
    -13		/legu/
    -13		/legue/
    -13		/llegu/
    13		/mareo/
    -13	severe_bruising:29	/mat/
    -13	sharp_pain:3	/mbr/
    13	sharp_pain:-15 persistent_beyond_72h:-11 allergic_reaction:-18 severe_bruising:6	/mor/
    13		/mori/
    13		/morir/
    -13		/mos/
    -13		/nco/
    13	severe_bruising:96	/neg/
    -13	sharp_pain:-3 radiating_pain:-12 tingling:-7 osteoporosis:-5 bladder_bowel:13 fever:-6 allergic_reaction:-21	/not/
    -13		/nsa/
    -13		/nts$/
    -13	tingling:29 bladder_bowel:8	/nts/
    -13		/oco$/
    13	sharp_pain:-30 radiating_pain:5 tingling:5 saddle_numbness:-3	/oes$/
    13	tingling:13 saddle_numbness:-28 allergic_reaction:-27	/oes/
    13	sharp_pain:12	/olor$/
    -13		/ome$/
    13	numbness:-1	/omet/
    13	tingling:13	/omo$/
    13	sharp_pain:-31 radiating_pain:-25 weakness:-10 numbness:1 tingling:-3 worsening:-27 calf_swelling:-27 fever:7 severe_headache:-9 faint_dizzy:-11	/on$/
    13		/onst/
    -13		/ontac/
    -13	sharp_pain:-7 fever:-25	/ore$/
    13		/orir/
    -13		/orre/
    -13		/oss/
    13		/plat/
    13	persistent_beyond_72h:17	/pro/
    -13		/quien/
    13		/quier/
    -13		/rang/
    -13		/raro$/
    -13	severe_bruising:4	/rde/
    13	sharp_pain:-1 weakness:-43 persistent_beyond_72h:-52 pregnancy_symptom:-1 faint_dizzy:-7	/rea/
    13		/rear/
    13	sharp_pain:-5 weakness:128	/rip/
    13	numbness:-15 tingling:126	/rmigu/
    -13	radiating_pain:63	/rre/
    -13		/saj/
    13		/sap$/
    -13		/son/
    -13		/stif/
    -13		/stiff/
    -13		/tende/
    -13	sharp_pain:-9 weakness:-3 numbness:5	/ter$/
    13		/thoug/
    -13		/tiff/
    13		/trol/
    13	fever:4	/tte/
    13		/uda$/
    13		/uda/
    13	radiating_pain:5 numbness:-38 tingling:-2	/uel/
    13		/uier/
    -13		/uise$/
    13	weakness:-16 pregnancy_symptom:22 allergic_reaction:80	/ump/
    13	worsening:109	/worse/
    13		/yuda$/
    13		/yuda/
    13		: ~ <part>
    13		<be> here
    -13		<be> not <side>
    13		<be> ~ #
    -13		<be> ~ touch
    -13		<be> ~ worse
    -13		<become> ~ at
    -13		<count> since
    -13		<day> ~ #
    13		<day> ~ sore
    13		<feel> faint
    -13	numbness:12 osteoporosis:3	<have> ~ <part>
    13		<have> ~ by
    13		<have> ~ it
    -13		<my> ~ hurt
    13	tingling:4 saddle_numbness:31	<my> ~ like
    13		<my> ~ please
    13	weakness:-31 tingling:55	<part> .
    -13		<part> <be> not
    13		<part> <have> no
    13	numbness:32 faint_dizzy:91	<person> ~ <my>
    13		<side> of
    13	weakness:-6 calf_swelling:15 allergic_reaction:30	<side> ~ <the>
    -13		<side> ~ but
    13		<side> ~ what
    13	sharp_pain:20 persistent_beyond_72h:6 fever:-3	<the> #
    -13		<the> <part> <part>
    -13	weakness:55 emergency:64	<the> <person>
    -13		<the> ~ dolor
    13	emergency:30	<the> ~ e
    -13		<the> ~ for
    -13		<the> ~ o
    -13	radiating_pain:88	<the> ~ por
    13		<time> it
    -13		<time> since i
    13		<time> ~ still
    -13		[en1002] & [en28]
    13		[en1002] & [en613]
    13		[en1018] & [en11]
    13		[en1018] & [en458]
    13		[en1018] & [en490]
    -13		[en1018] & [en874]
    -13		[en1018] & [en966]
    -13		[en1020] & [en170]
    13	self_harm:29	[en1020] & [en19]
    13		[en12] & [en394]
    13		[en141] & #
    -13		[en143] & [en20]
    13		[en143] & [en317]
    -13		[en148] & [en551]
    13		[en148] & [en634]
    13		[en170] & [en170]
    -13		[en170] & [en634]
    -13		[en20] & [en141]
    13		[en20] & [en60]
    13		[en20] & [en634]
    -13		[en212] & [en633]
    -13		[en234] & [en170]
    13		[en234] & [en212]
    -13		[en234] & [en613]
    13	weakness:21 numbness:-87	[en234] & [en949]
    -13		[en239] & [en251]
    -13		[en239] & [en869]
    13		[en250] & [en889]
    -13		[en251] & [en12]
    -13		[en251] & [en28]
    -13	sharp_pain:-2	[en251] & [en426]
    13		[en251] & [en602]
    -13		[en251] & [en677]
    13		[en317] & [en28]
    13		[en362] & [en380]
    -13		[en362] & [en805]
    13	persistent_beyond_72h:-2	[en362] & [en874]
    -13		[en42] & [en474]
    -13		[en458] & [en19]
    -13		[en468] & [en890]
    -13		[en474] & [en250]
    -13		[en490] & [en121]
    13		[en490] & [en468]
    -13		[en508] & [en3]
    13		[en522] & [en234]
    13	self_harm:34	[en522] & [en746]
    13		[en551] & [en157]
    -13		[en551] & [en60]
    -13		[en567] & [en490]
    -13		[en581] & ,
    13		[en602] & [en980]
    13		[en60] & [en980]
    -13		[en613] & [en746]
    -13		[en634] & .
    13		[en634] & [en251]
    -13		[en709] & [en127]
    13	weakness:-14 tingling:-13 persistent_beyond_72h:-1 history_disc:-2 history_injury:2 pregnancy_symptom:-20 saddle_numbness:-2 chest_breath:-7 calf_swelling:15 fever:-15 faint_dizzy:-10 allergic_reaction:-3 emergency:-10 self_harm:-3	[en762]
    -13	tingling:-8 calf_swelling:9 faint_dizzy:14 allergic_reaction:43	[en805]
    -13		[en805] & [en1002]
    13		[en807] & [en682]
    13		[en807] & [en807]
    -13		[en807] & [en93]
    13		[en810] & [en394]
    13	tingling:63	[en84] & [en613]
    13		[en84] & [en633]
    -13		[en869] & [en202]
    -13		[en869] & [en404]
    13		[en869] & [en84]
    13		[en874] & [en1020]
    -13		[en874] & [es998]
    13		[en874] & asap
    13		[en906] & [en394]
    13		[en906] & [en874]
    -13		[en949] & [en20]
    -13		[en954] & [en660]
    13		[en966] & fainted
    13	allergic_reaction:-18	[en980] & [en966]
    -13		[en981]
    -13		[en989] & [en20]
    13		[es11]
    13		[es122] & [es966]
    -13	numbness:42	[es13] & [es2]
    -13		[es13] & [es503]
    -13	sharp_pain:-38	[es182] & [en869]
    13		[es188]
    -13		[es2] & [es362]
    13		[es347]
    13	numbness:25	[es438] & [es694]
    13		[es508]
    -13		[es854] & [es55]
    13	worsening:-11 persistent_beyond_72h:16	[es878]
    13		[es950] & [es966]
    -13	weakness:4	[es982] & [es699]
    -13		all but
    13		am in
    13		asap
    13		ayuda
    -13		been better
    -13		better every <time>
    13		covered in
    13	faint_dizzy:-2	dolor
    13		duele ~ <be>
    -13		en ~ y
    13	radiating_pain:-1 emergency:17	from <the>
    -13		great
    -13		hago ~ <the>
    -13		headache ~ <time>
    13	numbness:45	heel
    -13		i ~ twice
    13		if i <be>
    13		if ~ .
    -13		in ~ can
    13		in ~ now
    13	weakness:-15 tingling:-13 persistent_beyond_72h:-12 history_disc:-2 pregnancy_symptom:-11 bladder_bowel:-19 chest_breath:-14 fever:-5 faint_dizzy:-1 allergic_reaction:-5 emergency:-4 self_harm:-8	is
    13		is numb
    13	radiating_pain:-3 osteoporosis:-5 self_harm:-42	it <be>
    13	sharp_pain:7	it ~ #
    13		just ~ ,
    13		late+numbness
    -13		late+since
    13		late+tingling
    13		mano
    13	numbness:1	my thumb
    13	sharp_pain:-18 weakness:-32	no .
    -13	sharp_pain:36	no ~ dolor
    -13		no ~ to
    13		no ~ yes
    -13		not <the>
    13		not want to
    -13		nothing since
    -13		numb ,
    13		of ~ ,
    -13		of ~ <my>
    -13	radiating_pain:71	pain ~ <part>
    -13		para <the>
    13		pero ~ <part>
    -13		put <my>
    -13		quien
    -13		raro
    13		s not
    -13		sharp ~ ,
    13		sharp ~ <my>
    -13		si <my> da
    13		so <side>
    -13		something ~ <my>
    -13		something ~ in
    13		sore for
    13		than before
    -13		the shoulder
    -13		tingling & [en567]
    -13		tingling ~ .
    13		tingling ~ <side>
    -13		tingling ~ sharp
    13	radiating_pain:10	to <part>
    -13		to it
    13		was fine
    13		well ,
    -13		when ~ ,
    13		where ~ <be>
    13		would be
    -13		would ~ help
    -13		would ~ to
    -13		y <the> <part>
    -13		y si <my>
    -13		you <have>
    -12	persistent_beyond_72h:-7	# & .
    12	fever:28	# & [en93]
    12		# & [en949]
    12		# ~ and
    -12		, & [en295]
    12	weakness:5	, & [en677]
    -12		, & [en889]
    12	numbness:17	, & [es13]
    12		, & [es847]
    -12		, & [es887]
    -12		, & [es998]
    12		, <be> <the>
    -12		, not
    -12		, nothing
    -12		, nothing since
    12		, ~ bit
    -12		, ~ help
    12		, ~ stabbing
    -12		, ~ weakness
    -12		. & [en551]
    -12		. & [en966]
    -12		. & [es214]
    12		. only
    12		. ~ <my>
    -12		. ~ sharp
    12		. ~ thing
    -12		/^achy/
    12		/^aire/
    12	sharp_pain:-21 numbness:-5 worsening:-60 history_injury:-11 chest_breath:-33 calf_swelling:-17 severe_headache:-26 faint_dizzy:-51	/^ar/
    -12		/^auto/
    -12		/^baja/
    -12		/^boo/
    -12		/^book/
    12		/^bot/
    12	sharp_pain:-34 radiating_pain:-18 weakness:-3 numbness:-39 worsening:-29 persistent_beyond_72h:-70 history_disc:-22 osteoporosis:-12 bladder_bowel:-50 saddle_numbness:-11 calf_swelling:-48 fever:-54 severe_headache:-11 faint_dizzy:-29 allergic_reaction:-7 emergency:-21	/^br/
    12	chest_breath:80	/^bre/
    12		/^bum/
    12	sharp_pain:-1	/^desd/
    12	sharp_pain:-30 radiating_pain:-21 weakness:-27 worsening:-45 persistent_beyond_72h:-48 osteoporosis:-14 bladder_bowel:-5 saddle_numbness:7 calf_swelling:-42 severe_headache:-40 allergic_reaction:-10 severe_bruising:-23 emergency:-49 self_harm:-31	/^fe/
    12	weakness:55	/^fis/
    -12		/^gu/
    12		/^hold/
    -12		/^hora/
    12	sharp_pain:15 tingling:-34 saddle_numbness:-5 allergic_reaction:-13	/^kn/
    12	sharp_pain:112	/^kni/
    12	bladder_bowel:8	/^know/
    12	persistent_beyond_72h:37	/^mej/
    12	persistent_beyond_72h:6	/^mejo/
    -12		/^mes/
    12		/^negr/
    -12		/^new$/
    -12		/^of/
    -12		/^ol/
    -12		/^paso/
    12		/^pee$/
    12	severe_bruising:8	/^plat/
    -12		/^pol/
    -12	self_harm:67	/^qui/
    -12		/^quit/
    -12		/^rec/
    12		/^seem/
    12		/^shi/
    12		/^shin/
    -12		/^tom/
    12		/^typ/
    12	self_harm:46	/^wak/
    12	sharp_pain:-2 weakness:-21 history_injury:6	/^wee/
    12	bladder_bowel:105	/^wet/
    -12	weakness:10	/^wha/
    -12		/^what/
    12	worsening:45	/aid/
    12		/aire$/
    12		/aire/
    12	sharp_pain:-14	/ak$/
    -12		/api/
    12		/area/
    -12		/ario/
    12	sharp_pain:-27 radiating_pain:6 weakness:35 tingling:21 persistent_beyond_72h:-4	/arm$/
    12	sharp_pain:-2 worsening:-23 pregnancy_symptom:-34 saddle_numbness:-28 chest_breath:-12 severe_headache:-10 faint_dizzy:-5 allergic_reaction:-15	/arm/
    12	sharp_pain:-33 radiating_pain:80 numbness:-36	/atic/
    -12		/auto/
    12	pregnancy_symptom:74	/bab/
    -12		/back$/
    -12		/bath$/
    -12		/boo/
    -12		/book/
    -12		/bor/
    -12		/box/
    12		/bum/
    12	weakness:-41 numbness:-17 worsening:-51 persistent_beyond_72h:-26 faint_dizzy:-5	/ca$/
    12	radiating_pain:-32 numbness:-5 chest_breath:-51 emergency:-11	/cha/
    -12	sharp_pain:-26 numbness:34 tingling:-25	/co$/
    12	weakness:-2	/como/
    -12		/corre/
    12	history_injury:17	/cra/
    12		/cs$/
    12	faint_dizzy:-6	/de$/
    12	bladder_bowel:9	/desd/
    12	sharp_pain:-3	/desde/
    12	faint_dizzy:7	/dizzy/
    -12	bladder_bowel:27	/dri/
    12	numbness:-13	/eak$/
    -12		/eare/
    -12		/eared/
    -12		/eave$/
    12	sharp_pain:-57 persistent_beyond_72h:-6 saddle_numbness:-5	/edo/
    12		/ef$/
    12		/ejor/
    -12	numbness:16	/elin/
    12		/elly$/
    12		/empeo/
    12		/engo$/
    -12		/epl/
    12	chest_breath:-71	/ery/
    12		/esde$/
    12	sharp_pain:-5	/esde/
    12	emergency:42	/ey$/
    12	sharp_pain:-7 numbness:36 tingling:17	/finge/
    12		/fis/
    -12		/free$/
    12	weakness:10	/gers$/
    12	weakness:12	/gers/
    -12		/ges$/
    12	sharp_pain:-5	/gle/
    12	sharp_pain:-11 weakness:-2 history_injury:-13	/has$/
    12	sharp_pain:-3 weakness:-8 numbness:-42 tingling:-21 severe_headache:29 faint_dizzy:20 emergency:-6	/hea/
    -12	numbness:28	/hed$/
    12	sharp_pain:-16 faint_dizzy:75 severe_bruising:3	/hol/
    12	weakness:4	/hold/
    -12		/iar/
    12	radiating_pain:22	/iat/
    12		/ief$/
    12	sharp_pain:20	/ife/
    -12		/iff$/
    12		/inar$/
    12	severe_headache:-2 emergency:-29	/inc/
    12	numbness:40 tingling:7	/inger/
    12		/ises$/
    12		/ises/
    12		/iste/
    12	emergency:24	/itt/
    -12		/iza/
    12	sharp_pain:-11 weakness:13	/kle/
    12	sharp_pain:115	/kni/
    -12		/lear/
    -12		/liked/
    12	sharp_pain:5	/llas$/
    12	sharp_pain:86	/llas/
    -12		/lto/
    -12		/mate/
    12		/mej/
    12		/mejo/
    12	persistent_beyond_72h:1	/mejor/
    12		/mpeo/
    12		/mpeor/
    12	weakness:-9	/ndo/
    -12	weakness:-13 tingling:-4 persistent_beyond_72h:-20 faint_dizzy:-25	/ne$/
    12	severe_bruising:57	/negr/
    -12		/new/
    12		/ngr/
    12		/non/
    12		/nst/
    -12		/ntac/
    -12		/ntact/
    12	sharp_pain:-8 weakness:-18 saddle_numbness:51	/nti/
    12		/olla/
    12	weakness:-43 numbness:-31 saddle_numbness:-9 fever:-12 emergency:-19	/olo/
    -12		/onc/
    12	sharp_pain:-2 radiating_pain:-24 numbness:-22 tingling:-5 worsening:-13 bladder_bowel:-33 fever:-62	/one/
    -12		/oni/
    12		/orc/
    -12	bladder_bowel:9	/ork/
    12	tingling:18	/orri/
    12	weakness:-4 worsening:36 persistent_beyond_72h:-5	/orse/
    12		/orst$/
    12		/orst/
    -12		/ossi/
    12		/pee$/
    12		/pi$/
    -12		/poco$/
    12		/quita/
    12		/ramp/
    -12		/range/
    -12		/rap/
    12		/rdi/
    -12	radiating_pain:-9 weakness:-22 numbness:-21 worsening:-40 persistent_beyond_72h:-19 history_disc:-17 bladder_bowel:-6 severe_headache:-8 faint_dizzy:-38 emergency:-35 self_harm:-26	/re$/
    -12		/ren$/
    12	sharp_pain:13	/res$/
    12	sharp_pain:-12 emergency:175	/rgen/
    12	weakness:-13 bladder_bowel:175	/rina/
    12		/rip$/
    -12		/rki/
    -12		/rkin/
    -12		/rking/
    12	bladder_bowel:3	/rol/
    12		/ronge/
    12	faint_dizzy:10	/roo/
    -12		/roug/
    -12		/rough/
    12	worsening:4	/rte/
    12	weakness:-1 self_harm:-3	/rts$/
    12	sharp_pain:15 weakness:-27 self_harm:-14	/rts/
    -12		/sapp/
    -12		/scri/
    12	sharp_pain:-1	/sde$/
    12		/sde/
    12		/seem/
    12		/ser/
    12		/sne/
    -12		/son$/
    12		/sos/
    -12	history_injury:14	/sted/
    -12		/tend/
    -12		/tiff$/
    -12	severe_bruising:17	/toma/
    12	allergic_reaction:76	/ton/
    12		/typ/
    -12		/ual$/
    12		/uises/
    12		/um$/
    -12		/urd/
    12	persistent_beyond_72h:9 bladder_bowel:52	/urs/
    12	chest_breath:-38	/very/
    -12		/vin/
    12		/vivi/
    -12		/ways$/
    -12		/ways/
    12	bladder_bowel:206	/wet/
    -12		/wha/
    -12	weakness:1	/what/
    12	radiating_pain:-1 weakness:-21 persistent_beyond_72h:-31 fever:-1	/wor/
    12		/worst/
    -12		<be> painful
    -12	persistent_beyond_72h:22	<be> ~ <time>
    -12		<be> ~ full
    12		<be> ~ normal
    -12		<be> ~ out
    -12		<be> ~ when
    -12		<become> numb
    12		<count> ~ <have>
    12		<count> ~ today
    12	persistent_beyond_72h:64 history_injury:20	<day> ~ <be>
    -12		<feel> in
    -12		<feel> ~ <the>
    12		<feel> ~ it
    -12		<my> <person> <be>
    -12		<my> ~ mas
    12		<my> ~ should
    -12		<my> ~ up
    12	saddle_numbness:-2	<part> <feel>
    12		<part> gave out
    12	radiating_pain:12	<part> to <part>
    12		<part> with
    -12		<part> ~ better
    12		<part> ~ nothing
    -12		<part> ~ or
    12		<part> ~ tingling
    -12		<person> ~ numb
    12		<side> <time>
    -12		<side> sore
    12		<side> ~ please
    12	weakness:30	<the> <part> no
    12		<the> <side> of
    -12		<the> <time> since
    12	emergency:19	<the> and
    12	emergency:30	<the> and e
    12		<the> peor
    -12		<the> sciatica
    -12	weakness:14 self_harm:20	<the> ~ .
    -12		<the> ~ ?
    12		<the> ~ before
    -12		<the> ~ mas
    -12		<the> ~ off
    -12		<the> ~ soreness
    -12		<time> ,
    -12		<time> since
    -12		<time> ~ you
    -12		? & [en12]
    -12		[en1002] & [en250]
    -12		[en1002] & [en252]
    12		[en1002] & [en380]
    12		[en1002] & [en389]
    -12		[en1002] & [en63]
    12		[en1002] & [en807]
    -12		[en1002] & [en949]
    12	self_harm:70	[en1002] & [en954]
    12		[en1018] & [en12]
    -12	numbness:73	[en101] & [en762]
    -12		[en1020] & .
    -12		[en1020] & [en1013]
    12		[en1020] & [en709]
    -12	bladder_bowel:7	[en11] & [en121]
    -12		[en11] & [en567]
    12		[en11] & [en762]
    -12		[en11] & [en890]
    -12		[en11] & [en949]
    12	emergency:2	[en11] & [en980]
    12		[en121] & [en11]
    -12		[en12] & .
    12		[en12] & [en980]
    12		[en148] & [en394]
    -12		[en159] & [en93]
    12	fever:34	[en170] & ,
    12		[en170] & [en1018]
    -12		[en185]
    -12		[en186] & [en458]
    -12		[en199]
    12		[en19] & [en170]
    -12		[en19] & [en389]
    12	emergency:6	[en19] & [es218]
    -12		[en202] & ,
    -12		[en202] & [en490]
    -12	numbness:86 bladder_bowel:56	[en20] & [en234]
    -12		[en20] & [en461]
    12	emergency:49	[en20] & [es218]
    -12		[en218] & [en682]
    12	weakness:5 persistent_beyond_72h:37	[en234] & [en362]
    12		[en234] & [en458]
    -12		[en234] & [en495]
    12	bladder_bowel:58	[en234] & [en778]
    -12		[en234] & [en84]
    12		[en250] & ,
    12		[en250] & [en1020]
    -12		[en251] & :
    -12		[en251] & [en250]
    12		[en251] & [en613]
    -12		[en298]
    12	persistent_beyond_72h:6	[en317]
    12	emergency:3	[en359]
    12		[en362] & [en93]
    -12		[en378] & .
    12		[en380] & [en19]
    -12		[en394] & [en124]
    12	bladder_bowel:19	[en397]
    12	sharp_pain:53	[en426] & [en660]
    -12	saddle_numbness:-3 faint_dizzy:-5	[en42]
    12		[en468] & [en93]
    12		[en474] & #
    -12		[en474] & [en426]
    12		[en474] & [en474]
    12		[en474] & [en762]
    -12		[en490] & tingling
    -12		[en506] & [en869]
    12		[en508] & [en317]
    -12		[en508] & [en468]
    -12		[en508] & [en474]
    12		[en508] & [en551]
    12	weakness:9	[en522] & [en37]
    12		[en551] & [en869]
    -12	sharp_pain:-70	[en567] & .
    12		[en567] & [en251]
    -12		[en58] & [en602]
    -12		[en602] & [en19]
    12		[en602] & [en746]
    12		[en60] & [en121]
    -12		[en60] & [en633]
    12	radiating_pain:6	[en60] & [en746]
    12		[en618] & #
    -12		[en634] & [en746]
    12	sharp_pain:2 emergency:-39	[en660]
    -12		[en682] & [en11]
    12	sharp_pain:12 numbness:-1	[en682] & [en869]
    12		[en693] & [en251]
    12		[en746] & [en28]
    12		[en746] & [en634]
    12		[en805] & [en251]
    12		[en810] & #
    -12		[en810] & [en106]
    12	tingling:8	[en810] & [en19]
    12		[en84] & [en1018]
    -12		[en84] & [en682]
    -12		[en84] & [en874]
    12		[en85] & [en362]
    -12		[en85] & [en551]
    -12	numbness:-1 worsening:1	[en869] & ,
    -12	sharp_pain:-1 persistent_beyond_72h:-2	[en869] & [en170]
    12		[en869] & [en522]
    -12		[en869] & [en682]
    12		[en869] & tingly
    12		[en890] & [en474]
    -12		[en953]
    12		[en954] & [en170]
    12		[en966] & [en474]
    -12		[en966] & [en549]
    12		[en967] & [en84]
    12		[en980] & [en251]
    -12	numbness:34	[en980] & [en58]
    12		[en989] & [en966]
    12		[en997]
    12		[es13] & [es26]
    12	weakness:-7	[es182] & .
    12	sharp_pain:-14 numbness:112	[es182] & [es214]
    -12		[es187]
    12	weakness:1	[es1] & [en874]
    12		[es214] & [en118]
    -12		[es2] & [es2]
    -12		[es2] & [es699]
    -12		[es362] & #
    12		[es42] & [es55]
    -12		[es459] & [es887]
    12	numbness:-18 severe_headache:-2 allergic_reaction:-43	[es502]
    -12		[es502] & [es342]
    12		[es503] & [es982]
    -12		[es694] & [es438]
    -12		[es762]
    12		[es854] & [es699]
    12		[es870] & [es54]
    12		[es870] & [es694]
    12		[es878] & [es42]
    12	emergency:18	a and
    -12		achy
    12		aire
    12	tingling:-6	al
    -12		and <side>
    12	emergency:51	and e
    12		and ~ tender
    12	persistent_beyond_72h:2	at all
    -12		back is
    -12		bath
    -12		before i came
    -12		before ~ came
    -12		bit ~ <my>
    12		bruises
    -12		but ~ <be>
    12		cada ~ mas
    -12		can <become>
    12	numbness:17 bladder_bowel:-5 saddle_numbness:1	can not <feel>
    -12		can not put
    -12	weakness:33	can ~ <part>
    12	weakness:24	can ~ <the>
    -12		can ~ put
    12	numbness:-16 tingling:30	como ~ en
    -12		could <be>
    -12		could be
    12		day one
    12	sharp_pain:-1	desde
    12	faint_dizzy:1	dizzy
    -12	radiating_pain:83	dolor ~ <the>
    12		easing & [en1002]
    12		easing & [en124]
    12		easing ~ <side>
    -12	tingling:28 self_harm:49	en ~ <the>
    -12		ever ~ <the>
    12	fever:17	fever
    12		fine ~ <part>
    -12		for ~ i
    -12		free
    12		gave out
    -12		grand
    -12		grip ~ strong
    -12		happy
    -12		hormigueo ~ <part>
    12		i <be> in
    12		i <feel>
    -12		i ~ <time>
    -12		i ~ to
    -12		i ~ you
    -12		if ~ numb
    -12		in pain
    12		in ~ of
    12	radiating_pain:34 weakness:-2 numbness:-6 persistent_beyond_72h:-44	it ~ <part>
    -12	worsening:34	it ~ and
    -12		just ~ it
    12		late+monday
    -12		late+nearly
    -12		late+now
    -12		late+soreness
    -12		leave
    -12		leg feels
    -12		little sore
    -12		me siento
    -12		might <be>
    -12		might be
    12		morning ,
    -12		never ~ in
    -12		new
    -12		night ,
    12		no strength
    -12		no ~ and
    12		not <feel> it
    -12		not right
    -12		not sure
    -12		numb ~ ,
    -12		numb ~ <be>
    12		of ten
    12		only ~ <part>
    -12		opt out
    -12		pain i
    -12		paso
    12		pee
    -12		put my
    12		que no <be>
    -12		que ~ <my>
    -12		s worse
    -12		same as ever
    12		sciatica & [en362]
    -12		sciatica ~ <my>
    12	sharp_pain:-8 weakness:5 allergic_reaction:-3	se
    12		shooting pain
    -12		shooting pains
    12		shooting ~ <my>
    -12	sharp_pain:12	si ~ <the>
    -12		si ~ da
    -12		siento bien
    12		siento el
    -12		something ~ off
    12		soreness & ,
    -12		stiff
    12		still there
    -12		strange
    12		stronger
    -12		tender
    12		than ~ <the>
    -12		the sciatica
    12		there ~ <the>
    -12		there ~ pain
    12		thought
    12	radiating_pain:5 emergency:2	to the
    -12		to you
    -12	worsening:29 allergic_reaction:30	to ~ ,
    12		to ~ anymore
    -12	radiating_pain:18 numbness:9	to ~ i
    12		want to <be>
    -12		weather <be>
    -12		what ~ <my>
    12		where
    -12		work ~ <the>
    -12		worse than
    -12		worse ~ morning
    12		worst
    12		would <be>
    12		would ~ out
    12		y <be>
    -12	persistent_beyond_72h:28	y <the>
    -12		y ~ da
    12		yes ,
    -12		yo
    11	worsening:22	# & [en746]
    11		# dias
    11		, & [en218]
    -11	tingling:-6 emergency:20	, & [en234]
    11	radiating_pain:62	, & [en37]
    11	sharp_pain:38	, & [en567]
    11		, & [en633]
    -11	radiating_pain:31 worsening:39	, & [en746]
    11	sharp_pain:14 weakness:-4 numbness:-31 chest_breath:17 calf_swelling:17	, & [en810]
    11		, & [es182]
    11	radiating_pain:17	, <part>
    11		, es
    11		, eso
    -11		, i <be>
    -11		, no <be>
    -11		, thanks
    11		, ~ do
    -11		, ~ here
    11	numbness:-5 bladder_bowel:2	, ~ like
    11	numbness:16	, ~ no
    11		, ~ numbness
    -11		, ~ tell
    -11		. & [en693]
    11		. & [en949]
    11		. can not
    11		/ ~ .
    11	emergency:12	/^ambu/
    11		/^bad$/
    11	numbness:11 saddle_numbness:43 self_harm:-5	/^bi/
    11	severe_bruising:28	/^blac/
    11		/^blee/
    -11		/^canc/
    11	sharp_pain:-9 numbness:-12 chest_breath:76	/^ches/
    -11	weakness:28	/^cl/
    -11		/^cle/
    -11		/^comm/
    -11		/^cuan/
    -11	history_disc:95	/^dis/
    -11		/^disa/
    11	worsening:11	/^ea/
    11		/^eas/
    11	self_harm:74	/^endi/
    -11		/^esp/
    11	numbness:25	/^fing/
    11	weakness:3	/^fist/
    -11		/^free/
    11	tingling:-2	/^fuer/
    11	weakness:30	/^gra/
    -11		/^his/
    11	sharp_pain:-2	/^hit/
    11	allergic_reaction:161	/^itc/
    11		/^itch/
    11		/^je/
    11	bladder_bowel:146	/^leak/
    11		/^llev/
    11		/^look/
    -11		/^loos/
    11		/^lost/
    11	weakness:12	/^mano/
    11		/^pad/
    11	sharp_pain:-17 radiating_pain:-8 numbness:-10 tingling:-43 persistent_beyond_72h:-10 pregnancy_symptom:-22 saddle_numbness:27 fever:-22 faint_dizzy:-51 allergic_reaction:-12 emergency:-62	/^pe/
    -11		/^perh/
    11		/^pink/
    -11		/^poss/
    -11		/^rem/
    -11		/^rep/
    11	radiating_pain:-8 weakness:-16 bladder_bowel:-31 saddle_numbness:5 chest_breath:-1 fever:-30 faint_dizzy:12	/^se/
    11		/^seri/
    11		/^sit$/
    -11		/^sl/
    11	history_disc:79 faint_dizzy:35	/^spi/
    -11	history_disc:5	/^sur/
    -11	radiating_pain:-58 worsening:-54	/^ten/
    -11		/^tex/
    -11		/^text/
    11		/^tor/
    11		/^two$/
    11		/^two/
    -11		/^ver/
    11		/^wet$/
    11	radiating_pain:-6 tingling:-13 pregnancy_symptom:34 emergency:9	/^wi/
    11	sharp_pain:-5 radiating_pain:-1 weakness:-3 tingling:-51 persistent_beyond_72h:-10 history_disc:-11 pregnancy_symptom:-3 saddle_numbness:-16 calf_swelling:-10 fever:-22 faint_dizzy:40 allergic_reaction:-17	/^wo/
    11	sharp_pain:29	/abi/
    -11	numbness:40	/act/
    -11		/ades$/
    -11		/ades/
    11	fever:1	/akin/
    11		/aking/
    11		/als/
    11	emergency:21	/ambu/
    11		/ambul/
    -11		/ance/
    -11		/ancel/
    11		/angr/
    11	weakness:-22 history_injury:34	/asa/
    -11		/ase$/
    11	bladder_bowel:13 saddle_numbness:1 faint_dizzy:34	/ass/
    11	emergency:108	/asu/
    11		/bad$/
    -11		/baja/
    11	radiating_pain:-10	/bla/
    11	severe_bruising:1	/blac/
    11	severe_bruising:28	/black/
    11		/blee/
    11		/bleed/
    11	allergic_reaction:110	/blist/
    11		/bot/
    11	emergency:2	/bula/
    11	emergency:146	/bulan/
    -11		/canc/
    -11		/cance/
    11	sharp_pain:-16 chest_breath:23	/chest/
    11		/cim/
    -11		/cina$/
    -11		/cina/
    11		/cks/
    -11		/clear/
    -11		/conte/
    11		/conti/
    -11		/crib/
    -11		/ct$/
    -11		/cuan/
    -11		/cuant/
    11		/din/
    -11		/disa/
    -11		/disap/
    11	history_disc:44	/disc/
    11	numbness:-1 tingling:14	/ds$/
    11		/ean$/
    11		/ean/
    11		/eem/
    11	persistent_beyond_72h:11	/ejori/
    11	weakness:-21 persistent_beyond_72h:-20 bladder_bowel:-17 calf_swelling:-7	/el$/
    11	radiating_pain:12 numbness:-26 saddle_numbness:-12 allergic_reaction:-9 emergency:-6	/ele/
    -11		/ept/
    -11		/erh/
    -11		/erha/
    -11		/erhap/
    -11		/erni/
    11		/esc/
    11	chest_breath:5	/espi/
    11	self_harm:5	/ets$/
    11	fever:5 self_harm:4	/ets/
    11		/fini/
    11	weakness:25	/fist$/
    11	weakness:10	/fist/
    -11		/free/
    11	tingling:-1	/fuer/
    11	weakness:-2 tingling:-30 persistent_beyond_72h:-4 allergic_reaction:-3 emergency:-8	/gon/
    -11		/gur/
    -11		/gy$/
    -11		/haps$/
    -11		/haps/
    -11	weakness:2	/hat$/
    11	faint_dizzy:51	/heade/
    11	sharp_pain:-9 numbness:-18 chest_breath:42	/hest$/
    11	sharp_pain:-23 chest_breath:79	/hest/
    11		/hig/
    11	sharp_pain:-2	/high/
    11	weakness:-12	/hot/
    -11		/ian/
    -11		/iar$/
    11	sharp_pain:-5 radiating_pain:191	/iatic/
    -11		/ibir/
    -11		/iday$/
    -11		/iday/
    11	worsening:14	/igg/
    -11		/iked$/
    -11		/iked/
    11		/iou/
    11		/ious/
    -11		/isap/
    -11		/isapp/
    11	weakness:8 history_injury:86	/ist/
    -11	weakness:-13 numbness:2	/it$/
    -11	tingling:7	/ito/
    11	radiating_pain:-6 numbness:-28 tingling:-13 bladder_bowel:-32 faint_dizzy:-7	/ive/
    11		/jea/
    11		/jo$/
    11		/jori/
    11		/joria/
    11		/know/
    11	severe_bruising:5	/lack/
    -11		/lades/
    -11		/lag/
    11		/lame/
    11	radiating_pain:-16	/lan/
    11	bladder_bowel:134	/leak/
    -11		/leave/
    11	sharp_pain:-82 persistent_beyond_72h:-17	/lf$/
    -11	severe_headache:26	/lig/
    11		/llame/
    11		/llev/
    11		/look/
    -11		/loos/
    -11		/loose/
    11		/lost$/
    11		/lost/
    -11		/magi/
    11	weakness:1	/mano$/
    -11		/mar$/
    11	emergency:43	/mbu/
    11	emergency:4	/mbul/
    11	emergency:6	/mbula/
    11	emergency:22	/medi/
    -11		/men/
    -11		/nas$/
    -11		/ncel/
    11	weakness:26	/ngers/
    11		/nit/
    -11		/ntes/
    11	bladder_bowel:5	/ntrol/
    11	bladder_bowel:143	/oile/
    11		/oken$/
    11		/oken/
    11	sharp_pain:240	/olt/
    -11		/omat/
    11		/onti/
    11		/ontin/
    11	bladder_bowel:4	/ontro/
    -11		/oos/
    -11		/oose/
    11		/oqu/
    11	weakness:-5	/ormi/
    11		/ort/
    -11		/ory$/
    -11		/ory/
    -11	numbness:-11	/ose/
    -11		/ossib/
    11		/oth$/
    -11		/ox$/
    11		/pad/
    -11	tingling:20	/pare/
    -11		/perh/
    -11		/perha/
    -11		/peu/
    11		/pink/
    11	chest_breath:31	/pir/
    -11		/poss/
    -11		/possi/
    -11		/price/
    -11		/puede/
    -11		/raba/
    -11		/rar/
    11		/rate/
    -11		/rent/
    -11		/repl/
    -11		/rha/
    -11		/rhap/
    -11		/rhaps/
    -11		/rice/
    -11		/rong$/
    -11		/rried/
    11		/rta/
    11		/rth$/
    11		/rubbe/
    11		/rush/
    -11		/scrib/
    11		/seri/
    -11		/shed$/
    -11		/shed/
    11		/shin$/
    11	faint_dizzy:8	/sma/
    -11		/som/
    -11	emergency:53	/spe/
    11	history_disc:47 faint_dizzy:4	/spin/
    -11		/ssib/
    -11		/ssibl/
    11		/step$/
    -11		/sur/
    -11		/tandi/
    11		/tchy$/
    11		/tchy/
    11		/tep$/
    -11		/tex/
    -11		/text/
    11	weakness:-3 tingling:-3 persistent_beyond_72h:-7 pregnancy_symptom:-1 bladder_bowel:-2 saddle_numbness:-1 chest_breath:-2 severe_bruising:-6 emergency:-7	/the$/
    11	numbness:-45 tingling:18 severe_headache:-3 faint_dizzy:-14	/ting/
    -11		/tomat/
    11		/tras$/
    11		/tras/
    11		/two$/
    11		/two/
    -11		/uanto/
    11		/ubbe/
    11	emergency:5	/ulan/
    11	emergency:24	/ulanc/
    -11		/usc/
    11	weakness:86	/ush$/
    -11		/uto/
    -11	faint_dizzy:65	/vis/
    -11		/wed/
    11		/wet$/
    11	chest_breath:17	/whee/
    11		/wo$/
    -11		<be> easing
    11		<be> fine
    11		<be> in
    11	persistent_beyond_72h:25	<be> ~ dolor
    11		<be> ~ less
    -11		<be> ~ or
    11		<be> ~ still
    11		<be> ~ there
    -11		<be> ~ with
    -11		<become> worse
    11		<become> ~ <feel>
    -11		<become> ~ bed
    -11		<become> ~ would
    11	sharp_pain:26	<count> ~ <count>
    11	worsening:-13 persistent_beyond_72h:18	<day> ~ <day>
    -11		<feel> great
    11		<have> not stopped
    -11		<have> passed
    -11		<have> ~ .
    -11		<have> ~ <become>
    -11		<my> <person> <have>
    -11	numbness:39	<my> ~ <feel>
    11		<my> ~ for
    -11		<my> ~ from
    -11		<my> ~ to
    -11		<my> ~ today
    -11		<part> for <the>
    11	weakness:52	<part> no
    11		<part> weak
    -11	sharp_pain:-11 weakness:18 numbness:10 worsening:-42 history_disc:41 calf_swelling:61	<part> ~ ,
    -11	numbness:2 tingling:13 worsening:-5 history_injury:32	<part> ~ it
    -11		<part> ~ lie
    -11		<part> ~ lot
    -11		<side> <become>
    -11		<the> <side> sore
    -11		<the> ache <be>
    11		<the> full
    -11		<the> notch
    -11		<the> ~ about
    11	sharp_pain:43	<the> ~ pain
    -11		<the> ~ since
    11		<the> ~ then
    -11		<time> ~ .
    -11	persistent_beyond_72h:29	<time> ~ <be>
    -11		<time> ~ <side>
    11	worsening:57	<time> ~ <time>
    -11		<time> ~ since
    11		<time> ~ today
    11		[en1002] & [en121]
    -11		[en1014] & [es950]
    11		[en1018] & [en746]
    -11		[en1018] & [en810]
    -11		[en1018] & [en980]
    11		[en101] & .
    11		[en1020] & [en127]
    -11		[en1020] & [en253]
    -11		[en106] & [en93]
    11	sharp_pain:30 worsening:59	[en11] & [en215]
    11		[en11] & [en359]
    -11	sharp_pain:-33	[en11] & [en362]
    11		[en11] & [en533]
    -11		[en11] & [en634]
    -11		[en11] & [en85]
    -11	sharp_pain:8 radiating_pain:37 saddle_numbness:29	[en11] & [en966]
    -11		[en11] & sciatica
    -11		[en123] & [en170]
    -11		[en123] & [en869]
    -11		[en124] & [en567]
    11	sharp_pain:-3 weakness:-18 numbness:-12 tingling:-15 persistent_beyond_72h:-6 history_disc:-10 pregnancy_symptom:-21 saddle_numbness:-30 fever:-9 severe_headache:-33 allergic_reaction:-41 self_harm:10	[en12]
    -11		[en12] & [en966]
    -11		[en141] & [en11]
    11		[en143] & [en28]
    11		[en15]
    -11		[en170] & [en28]
    -11		[en170] & [en869]
    11		[en181] & [en250]
    -11		[en181] & [en309]
    11		[en181] & [en551]
    -11		[en19] & [en549]
    -11		[en19] & [en935]
    -11		[en19] & [es694]
    -11		[en20] & [en12]
    11		[en20] & [en20]
    -11		[en212] & ,
    -11	pregnancy_symptom:21	[en218]
    11	weakness:45	[en234] & [en437]
    11		[en234] & [en693]
    11		[en234] & [en821]
    -11		[en239] & [en60]
    -11	weakness:14	[en251] & [en234]
    11	tingling:53	[en251] & [en660]
    -11		[en251] & [en889]
    11	sharp_pain:50	[en28] & [en143]
    -11		[en28] & [en709]
    -11		[en28] & [en805]
    11		[en309] & [en966]
    11		[en333] & [en170]
    11		[en362] & [en143]
    11		[en362] & [en980]
    11		[en362] & [en989]
    11		[en378] & [en11]
    -11		[en378] & [en234]
    -11		[en39] & [en633]
    -11	weakness:12	[en426] & ,
    11		[en426] & [en1020]
    11		[en426] & [en84]
    11		[en426] & [en980]
    -11		[en42] & .
    -11		[en42] & [en1020]
    -11		[en42] & [en522]
    -11		[en453]
    11	radiating_pain:26 weakness:-7	[en474] & [en251]
    11		[en474] & [en954]
    11		[en495] & [en251]
    -11	tingling:27	[en506] & [en251]
    -11		[en508] & [en11]
    11		[en522] & [en11]
    11		[en522] & [en508]
    -11		[en525]
    11		[en551] & [en966]
    11		[en554] & [en11]
    -11		[en567] & :
    -11		[en58] & [en394]
    11	numbness:15 bladder_bowel:-5	[en58] & [en650]
    -11		[en602] & [en362]
    -11		[en602] & [en426]
    11		[en602] & [en474]
    11	sharp_pain:28	[en60] & [en215]
    -11		[en60] & [en634]
    -11		[en60] & [en677]
    11		[en60] & hives
    11		[en633] & [en362]
    -11	sharp_pain:12	[en634] & [en11]
    11		[en634] & [en148]
    -11		[en634] & [en437]
    11		[en634] & [en468]
    11		[en634] & [en84]
    -11		[en650] & [en490]
    -11		[en650] & [en60]
    -11		[en650] & [en682]
    11		[en660] & [en810]
    -11		[en682] & [en215]
    11		[en682] & [en60]
    11		[en746] & [en1018]
    11	sharp_pain:116	[en746] & [en19]
    -11	persistent_beyond_72h:40	[en746] & [en20]
    -11		[en746] & [en980]
    11	sharp_pain:-45	[en762] & [en1002]
    -11		[en762] & tingling
    11		[en805] & [en746]
    11		[en807] & [en1020]
    11		[en807] & [en19]
    11		[en807] & [en234]
    11	numbness:23	[en810] & [en660]
    11	tingling:19	[en84] & [en234]
    -11		[en85] & [en989]
    -11	worsening:52 pregnancy_symptom:4 emergency:7	[en869] & [en20]
    11	worsening:28 allergic_reaction:1	[en869] & [en426]
    -11	numbness:34	[en869] & [en58]
    11		[en869] & [en810]
    -11		[en869] & [en853]
    -11		[en871]
    11	numbness:5 bladder_bowel:37 self_harm:12	[en874] & ,
    -11		[en874] & [en20]
    -11		[en874] & [es375]
    11	bladder_bowel:50	[en874] & [es438]
    -11		[en889]
    11		[en889] & [en148]
    -11	sharp_pain:-2 numbness:4 emergency:10	[en93]
    -11		[en93] & ,
    11		[en949] & ?
    -11		[en949] & [en1020]
    11	numbness:-3	[en949] & [en11]
    -11		[en949] & [en874]
    11		[en954] & ,
    11		[en954] & [en138]
    -11		[en989] & [en468]
    11		[en989] & [en989]
    11		[es1022]
    11	radiating_pain:10 persistent_beyond_72h:4	[es13] & [es55]
    -11		[es182] & [en12]
    -11		[es188] & ,
    11		[es188] & [en490]
    11		[es1] & [es438]
    -11		[es1] & [es955]
    -11		[es214] & ,
    -11		[es214] & [es1]
    -11		[es234] & [es950]
    -11	sharp_pain:-17	[es26] & [en874]
    -11		[es438] & ,
    11		[es459] & [es694]
    11	weakness:1	[es502] & [es982]
    11		[es54] & [es182]
    11	numbness:-12 chest_breath:-1	[es55]
    -11		[es694] & [es950]
    11		[es854] & ,
    11	weakness:35	[es86]
    11		[es86] & [es54]
    11		[es870] & [es2]
    11		[es966] & [es950]
    11	persistent_beyond_72h:12	[es982] & [en19]
    -11		[es982] & [es254]
    -11		[es998] & [es699]
    11		a full
    11		a good
    -11		a little
    -11		a notch
    11	persistent_beyond_72h:30	a week
    11		about #
    -11		ache & [en634]
    -11		all gone
    -11		and he
    11		and worse
    -11		and ~ on
    11		as <time>
    -11		as a
    11		as day
    -11		as ~ ,
    -11		at # sharp
    -11		at ~ sharp
    11		ayer ~ <the>
    -11		back on
    11		bad
    -11		be a
    -11		before <the>
    -11		blades
    -11		bruise
    11		but still
    -11		calambritos & [es699]
    11		came <part>
    11		came back
    11	weakness:-11 numbness:21	can ~ <feel>
    11		change
    11	sharp_pain:-53 numbness:-11 chest_breath:181	chest
    11		como <the>
    -11		cuanto
    11		day ,
    -11		de <the>
    11		dead ~ <side>
    11		dolor que
    -11		down ~ ,
    11	radiating_pain:34	down ~ <my>
    -11		duele <the>
    11	self_harm:75	ending
    11		eso si
    11		estoy en
    11		even ~ <the>
    11	weakness:13	fist
    -11		full strength
    -11		has passed
    11	radiating_pain:79	hasta <the> <part>
    11	radiating_pain:43	hasta ~ <part>
    -11		he ~ <my>
    11		help me
    11		hormigueo ~ ,
    -11		hour ,
    -11		how ~ i
    11		hurts ~ more
    11	severe_headache:6	i have
    11		i ~ at
    11		i ~ faint
    -11		if <my>
    -11		if my
    -11		in <time>
    11		in hives
    11	numbness:-12 tingling:6 faint_dizzy:51	in the
    -11		in ~ no
    -11		is hurting
    11		it would
    11	history_disc:264	l5
    -11	persistent_beyond_72h:1	late+any
    -11		late+cada
    -11		late+can
    11		late+change
    -11	persistent_beyond_72h:20	late+is
    -11		late+las
    11		late+last
    -11		late+legs
    11	persistent_beyond_72h:12	late+mejoria
    -11		late+shoulders
    -11		late+so
    11		late+stronger
    -11		late+tight
    -11		leg day
    -11		lie down
    -11		liked
    11		lost
    11		massage <be>
    11		massage was
    -11		me .
    11		mejoria
    -11		more than
    11		more ~ i
    11	calf_swelling:19	my right
    11		never ~ before
    -11		never ~ massage
    11		no ,
    -11		no <be> dolor
    -11	weakness:20	no <my>
    -11		no <part>
    -11		no <part> pain
    -11		no estoy
    -11		no fever
    -11		no me
    11		no ~ pero
    -11		no ~ please
    11		normal ~ <my>
    -11		not had
    11		not stopped
    -11		not ~ and
    11		not ~ better
    -11		not ~ since
    11		numbness & [en1002]
    11		numbness & [en234]
    11	allergic_reaction:-17	of <my>
    -11		on ~ #
    11		out of <count>
    -11		pain under <my>
    -11		pain ~ <be>
    11		pain ~ same
    -11		perhaps
    11		que no
    -11		ring
    -11		sharp ~ :
    11		she ~ <part>
    11		she ~ <the>
    11		shin
    -11		si <my>
    -11		si me
    11		since <day>
    11		since i <become>
    11		sit
    -11		something ~ not
    -11		something ~ with
    11		sore ~ <day>
    -11		standing
    11		still numb
    11		thank you for
    11		thank ~ for
    11		the point
    -11		the table
    11		then came
    -11		there ~ <part>
    -11		tingling ~ pain
    11	weakness:-6 numbness:-3 tingling:-17 osteoporosis:-14 pregnancy_symptom:-8 saddle_numbness:-2 fever:-8 allergic_reaction:-1	to
    11	radiating_pain:2 emergency:19	to <the>
    11		to ~ last
    11		two
    11		want ~ anymore
    -11		want ~ to
    11		wet
    11		why ~ <my>
    11		why ~ <part>
    -11		with ~ and
    -11		without it
    -11		worse ~ <be>
    -11		would like
    11		would ~ it
    -11		y ~ .
    11		yes ~ <the>
    10	sharp_pain:-13	# & ,
    10		# & [en12]
    10		# & [en251]
    10		# & [en28]
    -10		# & [en60]
    10		# & [en989]
    10		# & [es982]
    10		# to
    10		# ~ <have>
    -10	numbness:-40 tingling:-14	, & [en20]
    -10		, & [en650]
    10		, & [en807]
    10		, & [en890]
    10		, & [en917]
    10		, & [es188]
    10		, & [es29]
    -10		, & [es486]
    10		, <be>
    -10	sharp_pain:6 history_disc:16 osteoporosis:19	, and
    -10		, can not
    -10		, feel
    10		, it
    -10		, would
    -10	numbness:20	, ~ <feel>
    10		, ~ painful
    -10		, ~ todo
    10		, ~ what
    10		. & [en250]
    -10		. & [en567]
    10		. & [en58]
    10		. & [en60]
    10		. & [en698]
    -10		. all
    -10		. feeling
    10		. it <be>
    -10		. sharp
    -10		. sharp pain
    -10		. ~ good
    -10	sharp_pain:12 weakness:-27 numbness:-29 tingling:-14 persistent_beyond_72h:22 chest_breath:1	/^ac/
    -10		/^ache/
    10		/^ah/
    10	sharp_pain:-8 persistent_beyond_72h:-1	/^am/
    10	sharp_pain:-1 radiating_pain:-26 weakness:-5 tingling:-15 persistent_beyond_72h:-2 allergic_reaction:4	/^and$/
    10		/^apar/
    10	radiating_pain:14 weakness:24	/^arm$/
    10		/^big$/
    10		/^bli/
    -10		/^bod/
    -10		/^body/
    10	allergic_reaction:1	/^burn/
    -10		/^clea/
    -10		/^conv/
    10	pregnancy_symptom:73	/^cram/
    10	persistent_beyond_72h:92	/^days/
    10	numbness:61 saddle_numbness:5	/^dea/
    10	persistent_beyond_72h:-2	/^dow/
    10		/^down/
    -10		/^driv/
    10	weakness:27	/^drop/
    10	sharp_pain:9	/^ele/
    -10		/^ema/
    -10		/^emai/
    10		/^emp/
    10		/^esto/
    -10	sharp_pain:-59 radiating_pain:-15 weakness:-64 numbness:-116 worsening:-4 bladder_bowel:-2 saddle_numbness:-9 emergency:47 self_harm:-2	/^fa/
    10		/^fie/
    10	numbness:4	/^foo/
    10	sharp_pain:-30	/^foot/
    10	weakness:48	/^giv/
    10	radiating_pain:8	/^goe/
    10		/^goes/
    -10		/^hag/
    -10		/^hago/
    10		/^har/
    10		/^hor/
    -10	persistent_beyond_72h:12	/^im/
    -10		/^ima/
    -10		/^imag/
    10		/^iz/
    10		/^jal/
    10		/^jala/
    10		/^just/
    10		/^kic/
    10	pregnancy_symptom:84	/^kick/
    10	weakness:-12 numbness:-3 worsening:-69 persistent_beyond_72h:-35 history_disc:-44 osteoporosis:-4 pregnancy_symptom:-3 bladder_bowel:-10 chest_breath:-4 calf_swelling:-23 fever:-19 emergency:-10	/^li/
    10	allergic_reaction:27	/^lips/
    10		/^love/
    -10		/^mens/
    10		/^nas/
    10		/^nast/
    -10		/^nil$/
    -10		/^nil/
    -10		/^old$/
    -10		/^old/
    10	calf_swelling:106	/^ot/
    10	tingling:-14 severe_headache:4	/^out$/
    10	sharp_pain:20 radiating_pain:4 weakness:-19 numbness:-3 tingling:-62 persistent_beyond_72h:2 history_injury:7 bladder_bowel:-9 severe_headache:-4 faint_dizzy:-3 allergic_reaction:-6 severe_bruising:-20 emergency:-1 self_harm:-46	/^pai/
    10	sharp_pain:14 radiating_pain:7 weakness:-23 numbness:-33 tingling:-12 persistent_beyond_72h:6 history_injury:12 bladder_bowel:-5 saddle_numbness:-14 severe_headache:-4 allergic_reaction:-14 severe_bruising:-2	/^pain/
    -10	weakness:10	/^par/
    10		/^peo/
    -10		/^pos/
    10		/^pus/
    -10		/^repl/
    10		/^rib/
    -10		/^ring/
    -10		/^sab/
    10	sharp_pain:14 worsening:-18 allergic_reaction:6	/^sc/
    10	numbness:29	/^see/
    10	persistent_beyond_72h:1 history_injury:21	/^sem/
    10	persistent_beyond_72h:11 history_injury:24 pregnancy_symptom:6	/^sema/
    -10	persistent_beyond_72h:34	/^sig/
    -10		/^slig/
    10		/^sn/
    10	sharp_pain:202 tingling:-21 chest_breath:-21	/^stab/
    -10		/^tal/
    10		/^ther/
    10		/^toes/
    10	tingling:-27 persistent_beyond_72h:-54 history_injury:12	/^tw/
    10		/^una/
    -10		/^uno/
    10		/^veo$/
    10		/^veo/
    10		/^wake/
    10	weakness:-1 bladder_bowel:-6 self_harm:-1	/^whe/
    10		/^word/
    10	weakness:5	/^wris/
    -10	history_disc:25	/^yea/
    -10	history_disc:15	/^year/
    -10	numbness:3 tingling:6 persistent_beyond_72h:17 fever:13	/^you/
    10	sharp_pain:6	/abia/
    10	radiating_pain:-22 weakness:-16 fever:-45 faint_dizzy:-29 allergic_reaction:-32 severe_bruising:-4 emergency:-60 self_harm:-17	/ada/
    10	numbness:-6	/ado$/
    -10		/aft/
    -10		/aguje/
    -10		/aha$/
    -10		/aha/
    -10	sharp_pain:4 weakness:-2 worsening:25 pregnancy_symptom:-9 saddle_numbness:-21 faint_dizzy:-6 allergic_reaction:-6	/ain$/
    10	sharp_pain:8 weakness:-26 persistent_beyond_72h:3 history_injury:25 pregnancy_symptom:-51 bladder_bowel:-46 saddle_numbness:-4 calf_swelling:-45 fever:-39 allergic_reaction:-46 severe_bruising:-8 emergency:-71	/ain/
    10		/akes$/
    10		/akes/
    10		/ala/
    -10		/ange/
    -10		/anis/
    10		/apart/
    -10		/arki/
    -10		/arkin/
    -10		/autom/
    10	history_injury:18	/bad/
    10	weakness:6	/bbe/
    -10		/ber$/
    10		/big$/
    10	radiating_pain:-19 weakness:35 numbness:-28 persistent_beyond_72h:-19	/ble/
    -10		/book$/
    10		/both$/
    -10		/box$/
    10	sharp_pain:-49 weakness:-37 tingling:-50 chest_breath:3	/bre/
    -10		/brit/
    10	allergic_reaction:28	/burn/
    -10	emergency:76	/call/
    10		/cau/
    10	numbness:-22 worsening:-54	/chi/
    10	sharp_pain:-9	/cho$/
    10		/cks$/
    -10		/clea/
    10		/comes/
    -10		/comm/
    -10		/conta/
    -10		/conv/
    10	pregnancy_symptom:89	/cram/
    10	pregnancy_symptom:78	/cramp/
    -10		/dec/
    -10		/deliv/
    -10		/did/
    10		/die/
    -10		/doi/
    10	radiating_pain:19 persistent_beyond_72h:-8	/down/
    10		/drop/
    -10		/eady$/
    -10		/eady/
    10	worsening:4	/easi/
    10	bladder_bowel:95	/eed$/
    10		/eing$/
    10		/eing/
    -10		/eje/
    -10		/elen$/
    -10		/eliv/
    -10		/elive/
    10		/elly/
    -10		/emai/
    -10		/email/
    10	persistent_beyond_72h:6 pregnancy_symptom:11	/eman/
    10	persistent_beyond_72h:1 history_injury:3	/emana/
    -10		/ende/
    -10		/ender/
    10	self_harm:53	/endin/
    -10		/ensaj/
    -10	numbness:-13	/ent$/
    10	weakness:40	/eps$/
    -10	sharp_pain:-1 radiating_pain:-27 weakness:9 numbness:-11 tingling:-29 persistent_beyond_72h:-18 history_disc:-18 osteoporosis:-1 pregnancy_symptom:-15 bladder_bowel:-3 saddle_numbness:-35 chest_breath:-6 fever:-5 severe_headache:-11 faint_dizzy:-24 allergic_reaction:-2 severe_bruising:-6 emergency:-39 self_harm:-13	/er$/
    -10		/erap/
    10	fever:93	/ermo/
    -10	sharp_pain:-11	/ers$/
    -10	sharp_pain:-3	/ers/
    10		/erve/
    10	chest_breath:45	/espir/
    -10		/espu/
    -10		/espue/
    -10		/essa/
    -10		/essag/
    -10		/etas$/
    -10		/etas/
    -10		/etc/
    -10		/etch/
    -10		/eth/
    10	sharp_pain:10 radiating_pain:-10 weakness:-20 bladder_bowel:-4 calf_swelling:-8 allergic_reaction:-3	/eve/
    -10		/ffic/
    10		/fied$/
    10		/fied/
    -10		/fte/
    -10		/get/
    10		/ggi/
    10	weakness:58	/giv/
    10		/goe/
    10		/goes$/
    10		/goes/
    10		/goi/
    10		/goin/
    10		/grad/
    -10		/guje/
    -10		/gujet/
    -10		/gust/
    -10		/hag/
    -10		/hago$/
    -10		/hago/
    -10	weakness:2 numbness:3 fever:4	/hat/
    -10		/hed/
    -10		/hem/
    10		/horri/
    -10		/hortn/
    10		/hot$/
    10	worsening:14	/hour$/
    -10	faint_dizzy:51	/how/
    10		/hum/
    10	numbness:-46 tingling:-1 persistent_beyond_72h:22 history_injury:31 bladder_bowel:-36 saddle_numbness:-13 fever:-5 emergency:-27	/hur/
    10	tingling:141	/ickl/
    10		/icks$/
    10		/icks/
    -10		/ient$/
    10	sharp_pain:21	/ife$/
    10		/ifie/
    10		/ified/
    -10		/igui/
    10		/ills$/
    10		/ills/
    -10		/imag/
    10		/imes$/
    10		/imes/
    10	tingling:2	/ingle/
    -10		/ings$/
    -10		/ings/
    10		/inky$/
    10		/inky/
    10		/inted/
    10		/inten/
    -10		/ints$/
    -10		/ints/
    -10		/ishe/
    -10		/ista/
    10		/ital/
    10	persistent_beyond_72h:-6 self_harm:112	/ivi/
    10	weakness:-27 numbness:-78	/izz/
    10		/jal/
    10		/jala/
    10		/jar$/
    -10		/jet/
    -10		/jeta/
    -10		/jetas/
    10		/just/
    10	history_injury:17	/ken/
    10		/kic/
    10		/kick/
    -10		/lama/
    10		/leed/
    -10		/leepi/
    10		/less/
    10		/lev/
    10	allergic_reaction:47	/lips$/
    10	allergic_reaction:57	/lips/
    -10		/list$/
    -10		/liver/
    -10		/llama/
    10	sharp_pain:-1 allergic_reaction:36	/lli/
    10		/llin/
    10	worsening:39	/lling/
    10	sharp_pain:6 weakness:-3	/lor$/
    -10		/lto$/
    -10		/mal/
    -10		/mate$/
    -10		/mbin/
    -10		/mbing/
    -10		/mbri/
    -10		/mbrit/
    10	emergency:33	/med/
    -10		/mens/
    -10		/mensa/
    -10		/messa/
    10	persistent_beyond_72h:-29	/more/
    -10		/mpre/
    -10		/nada/
    -10		/nap/
    10		/nar$/
    10	weakness:12	/nar/
    10		/nast/
    10	weakness:-18 numbness:-39 allergic_reaction:63	/ncha/
    -10		/nda$/
    10		/nday$/
    10		/nde$/
    -10		/ndl/
    -10		/new$/
    -10		/nge$/
    10	radiating_pain:-5 weakness:-24 tingling:21 worsening:-54 bladder_bowel:-15	/ngl/
    -10		/nil$/
    -10		/nke/
    10		/nky$/
    10		/nky/
    10		/non$/
    10	numbness:-10 worsening:-8 osteoporosis:-2 bladder_bowel:7 fever:-11 emergency:-12 self_harm:18	/not$/
    -10		/nsaj/
    -10		/nter/
    10	sharp_pain:-3 radiating_pain:-29 weakness:-21 numbness:21 tingling:-7 worsening:-26 history_disc:-1 saddle_numbness:24 allergic_reaction:-32	/num/
    10		/ogr/
    10	sharp_pain:46 numbness:24	/oke/
    10	radiating_pain:-15 tingling:-20 faint_dizzy:30 allergic_reaction:39	/oll/
    10		/omes$/
    10		/omes/
    -10		/omm/
    10	tingling:24	/ona/
    -10		/onta/
    -10		/onte/
    -10		/onv/
    10	weakness:65	/opp/
    -10		/oppe/
    -10		/opped/
    10	persistent_beyond_72h:2	/ora$/
    10	persistent_beyond_72h:5	/oria$/
    10		/oria/
    -10		/ortne/
    10	osteoporosis:69	/ost/
    10		/otici/
    -10	numbness:-2 faint_dizzy:-1 self_harm:20	/oul/
    -10	self_harm:32	/ould$/
    -10	faint_dizzy:-3	/ould/
    10		/over/
    10	sharp_pain:25 radiating_pain:6 weakness:-12 numbness:-1 tingling:-6 history_injury:3 bladder_bowel:-4 saddle_numbness:-5 calf_swelling:-4 faint_dizzy:-25 allergic_reaction:-15 severe_bruising:-17 emergency:-3 self_harm:-7	/pai/
    10	sharp_pain:26 radiating_pain:13 weakness:-1 numbness:-31 tingling:-13 persistent_beyond_72h:5 pregnancy_symptom:-18 bladder_bowel:-8 saddle_numbness:-13 calf_swelling:-3 severe_headache:-5 faint_dizzy:-1 allergic_reaction:-1 self_harm:-23	/pain/
    -10		/parki/
    10		/part$/
    -10		/pes/
    10		/pic/
    10	sharp_pain:-31 persistent_beyond_72h:-26 severe_headache:-4	/pie/
    10	radiating_pain:14	/pier/
    10		/pinky/
    10	chest_breath:19	/pira/
    10		/pirar/
    10		/plate/
    -10		/poli/
    10	persistent_beyond_72h:8	/prove/
    10		/pus/
    10	numbness:77	/rch/
    -10	weakness:43 worsening:58	/rec/
    10		/rel/
    10	chest_breath:34	/respi/
    -10		/retc/
    -10		/retch/
    10		/rib/
    10	weakness:17	/rist$/
    10		/rist/
    10	numbness:20 worsening:-1 emergency:-4	/rme/
    10	fever:41	/rmo/
    -10		/rno$/
    10	weakness:59	/rrar$/
    10	weakness:5	/rrar/
    -10		/rrie/
    -10		/rtnes/
    10		/rus/
    10		/rut/
    -10		/rvi/
    -10		/sar/
    -10		/sch/
    10		/see/
    10	persistent_beyond_72h:4 history_injury:16 pregnancy_symptom:10	/sem/
    10	persistent_beyond_72h:9 history_injury:1	/sema/
    10	persistent_beyond_72h:1 history_injury:5	/seman/
    -10	numbness:83	/sen/
    -10	weakness:1 tingling:45 faint_dizzy:30	/she/
    10	weakness:-44	/sie/
    10		/sien/
    10	weakness:-1	/sient/
    -10	persistent_beyond_72h:41	/sig/
    -10		/slig/
    -10		/sligh/
    10		/sos$/
    10		/spir/
    10	chest_breath:20	/spira/
    -10		/spue/
    -10		/spues/
    -10		/stran/
    -10		/stret/
    10		/suc/
    -10		/sue/
    10	fever:59	/sweat/
    10	sharp_pain:84 weakness:-24 tingling:-51 persistent_beyond_72h:-4 bladder_bowel:-15 chest_breath:-5	/tab/
    -10		/tal$/
    10	faint_dizzy:15	/tand$/
    10	history_disc:-5	/tha/
    -10	sharp_pain:23 numbness:11 faint_dizzy:37	/thing/
    10	severe_headache:8	/thro/
    10		/tic$/
    10		/tici/
    10		/ticin/
    10		/times/
    -10		/tnes/
    -10		/tness/
    10		/tone/
    -10		/tret/
    -10		/tretc/
    10		/tten$/
    10		/tten/
    10		/tti/
    -10		/turno/
    10	sharp_pain:27	/uchi/
    -10		/uede$/
    -10		/uelen/
    10	pregnancy_symptom:23 chest_breath:93	/uff/
    10	weakness:16	/ug$/
    10		/ught/
    -10		/ujet/
    -10		/ujeta/
    -10	self_harm:31	/uld$/
    -10	numbness:-3 self_harm:21	/uld/
    -10		/uli/
    10		/unde/
    -10		/urno/
    10		/urp/
    10	weakness:-2 tingling:-18 persistent_beyond_72h:29 history_injury:9 saddle_numbness:-9 emergency:-5	/urt/
    10		/uth/
    -10		/utom/
    -10		/utoma/
    10		/veo$/
    10		/veo/
    10	self_harm:4	/viv/
    10	tingling:35 self_harm:45	/wak/
    -10		/when$/
    10	allergic_reaction:15	/wher/
    10	allergic_reaction:8	/where/
    10	emergency:17	/word/
    10		/wris/
    10		/wrist/
    -10	history_disc:28	/yea/
    -10		/year/
    -10	sharp_pain:1 tingling:8	/you/
    -10		/your$/
    10		: & [en170]
    10	fever:23	<be> con
    10		<be> en
    -10		<be> hurting
    10		<be> normal
    -10		<be> pain
    10	radiating_pain:9 numbness:-26 tingling:28 chest_breath:41 severe_headache:6	<be> ~ <my>
    -10		<be> ~ morning
    10		<be> ~ up
    10		<be> ~ what
    10	pregnancy_symptom:13	<be> ~ y
    10	persistent_beyond_72h:1	<become> away
    -10		<become> ~ it
    10		<become> ~ not
    -10		<become> ~ on
    10		<become> ~ then
    -10		<count> <time> and
    10		<count> of
    10		<count> ~ not
    10		<day> and
    -10		<day> ~ <become>
    -10		<feel> lovely
    -10		<have> pain
    10		<have> worse
    10	numbness:44	<have> ~ <feel>
    10	sharp_pain:16 persistent_beyond_72h:26	<have> ~ <the>
    10		<have> ~ stopped
    -10		<my> .
    -10		<my> <part> hurt
    -10		<my> again
    -10		<my> duelen
    -10		<my> duelen <the>
    -10	numbness:10	<my> ~ <become>
    -10		<my> ~ <person>
    -10		<my> ~ bastante
    -10		<my> ~ bien
    10		<my> ~ ciatica
    10		<my> ~ will
    10		<part> gave
    -10		<part> over
    10	weakness:53	<part> will
    10	weakness:45	<part> will not
    -10	weakness:43	<part> ~ <count>
    10	weakness:-54 numbness:81	<part> ~ <feel>
    10	sharp_pain:3 weakness:-5	<part> ~ <side>
    -10	weakness:25 calf_swelling:44	<part> ~ and
    10	sharp_pain:-13 numbness:15 tingling:15	<part> ~ like
    -10	numbness:-2	<person> ~ <the>
    -10		<side> but
    -10		<side> ~ <have>
    -10		<side> ~ in
    -10		<side> ~ more
    10		<the> morning ,
    10		<the> stabbing
    -10	numbness:38 tingling:-11 worsening:-38 pregnancy_symptom:20 bladder_bowel:-6 saddle_numbness:32 calf_swelling:2 severe_bruising:-1 emergency:5	<the> ~ <be>
    10		<the> ~ also
    -10		<the> ~ lol
    10		<time> #
    -10		<time> ~ <become>
    10		<time> ~ hurts
    10		? & [en981]
    -10		? & nope
    -10		? nope
    -10		? ~ can
    -10		[en1002] & [en106]
    -10		[en1002] & [en148]
    -10	numbness:-2 persistent_beyond_72h:-9	[en1002] & [en234]
    10	faint_dizzy:39	[en1002] & [en437]
    10	numbness:40 worsening:3	[en1002] & [en468]
    -10		[en1002] & tingling
    10		[en1007]
    -10		[en1018] & [en778]
    10		[en1018] & [en853]
    -10		[en101] & [en234]
    -10		[en1020] & [en778]
    -10		[en106] & [en966]
    10		[en116] & [en522]
    10		[en116] & [en650]
    10		[en116] & [en980]
    10		[en11] & [en1002]
    -10	allergic_reaction:10	[en11] & [en250]
    -10	worsening:16	[en11] & [en426]
    10		[en11] & [en442]
    10	self_harm:25	[en11] & [en60]
    10	faint_dizzy:6	[en11] & [en63]
    10		[en11] & [en746]
    10		[en11] & [en807]
    -10		[en121] & [en1002]
    10		[en121] & [en949]
    10		[en124] & [en957]
    -10		[en127] & [en148]
    10	radiating_pain:23	[en12] & [en101]
    10	bladder_bowel:38	[en12] & [en19]
    -10		[en12] & [en234]
    10	worsening:-6	[en12] & [en874]
    10		[en135]
    10		[en138] & [en869]
    10	sharp_pain:9 worsening:-11	[en143]
    -10		[en148] & [en1002]
    10		[en148] & [en63]
    -10		[en148] & [en889]
    10		[en170] & [en121]
    10		[en170] & [en127]
    -10		[en170] & [en954]
    10		[en181] & [en602]
    -10		[en19] & [en39]
    10		[en19] & [en999]
    10	bladder_bowel:11	[en202] & [en42]
    10		[en202] & [en93]
    10	sharp_pain:-33 tingling:-5 persistent_beyond_72h:-1 history_disc:-5 faint_dizzy:-3	[en20]
    -10		[en20] & [en218]
    10		[en20] & [en506]
    10		[en212] & [en490]
    -10		[en213] & [en28]
    -10		[en215] & .
    -10		[en215] & [en234]
    10		[en234] & #
    -10	numbness:-11	[en234] & [en19]
    -10		[en234] & [en60]
    10	weakness:47	[en234] & [en85]
    10		[en250] & .
    -10		[en250] & [en234]
    -10		[en250] & [en39]
    -10		[en250] & [en93]
    10		[en250] & tuesday
    -10		[en251] & [en807]
    -10	history_injury:7	[en251] & [en874]
    10		[en251] & [en949]
    10		[en266] & [en1020]
    10		[en28] & ,
    -10		[en28] & [en251]
    -10		[en28] & calf
    -10		[en298] & .
    10	sharp_pain:-18 weakness:-16 numbness:-8 tingling:-6 worsening:-5 persistent_beyond_72h:-14 osteoporosis:-23 pregnancy_symptom:-14 bladder_bowel:-22 chest_breath:-27 fever:-10 severe_headache:-4 severe_bruising:-25 emergency:-26 self_harm:-4	[en362]
    10		[en362] & [en127]
    -10		[en362] & [en426]
    -10		[en362] & [en999]
    10		[en378] & [en682]
    10		[en37] & [en682]
    -10		[en394] & [en474]
    -10		[en394] & [en508]
    10		[en39] & ?
    -10		[en410] & [en1018]
    -10		[en410] & [en63]
    10		[en426] & [en212]
    -10		[en42] & ,
    10		[en437] & [en362]
    10		[en442] & [en394]
    -10		[en461] & [en966]
    -10		[en468] & [en170]
    -10	numbness:5 worsening:26	[en468] & [en966]
    10		[en469] & [en251]
    10		[en474] & [en28]
    10		[en474] & [en551]
    10		[en474] & [en660]
    -10		[en474] & [en693]
    -10	weakness:-25 worsening:11	[en474] & [en746]
    10		[en479] & [en966]
    -10		[en490] & [en170]
    10	bladder_bowel:30	[en490] & [en234]
    -10		[en490] & [en37]
    10		[en490] & [en426]
    10		[en490] & [en889]
    10		[en551] & [en1002]
    10		[en551] & [en317]
    10		[en551] & [en508]
    -10		[en551] & [en613]
    10		[en551] & [en709]
    10		[en551] & [en805]
    -10		[en554] & [en495]
    10		[en58] & [en778]
    -10		[en60] & ?
    -10		[en60] & [en682]
    10		[en60] & [en810]
    10		[en60] & [en853]
    -10		[en60] & [en957]
    10		[en60] & agony
    -10		[en613] & [en28]
    -10		[en613] & [en508]
    10		[en634] & ,
    10		[en634] & [en234]
    10		[en634] & [en490]
    10		[en63] & [en170]
    -10		[en63] & [en234]
    -10		[en653] & [en874]
    10	tingling:14	[en660] & [en251]
    -10		[en677] & [en490]
    10		[en679] & [en28]
    10		[en679] & [en37]
    -10	sharp_pain:13	[en709]
    -10	persistent_beyond_72h:11	[en746] & .
    10		[en746] & [en810]
    10		[en762] & [en362]
    10		[en762] & [en490]
    10		[en762] & [en660]
    10	weakness:46	[en778]
    10		[en778] & [en19]
    -10		[en77] & ,
    10		[en79]
    10		[en807] & [en805]
    10		[en810] & [en490]
    10		[en84] & [en890]
    -10		[en853] & [en874]
    -10		[en85] & [en93]
    10		[en869] & [en28]
    -10		[en874] & [en709]
    10		[en874] & [en989]
    -10	sharp_pain:18 weakness:-38 tingling:-13 emergency:-1	[en874] & [es214]
    -10		[en874] & [es975]
    10	radiating_pain:4 allergic_reaction:46	[en874] & [es982]
    10		[en874] & ciatica
    -10		[en874] & duelen
    -10		[en889] & [en251]
    -10		[en890] & [en202]
    -10		[en890] & [en20]
    10	faint_dizzy:20	[en890] & [en778]
    10		[en890] & [en874]
    10		[en938] & ,
    10		[en949] & [en1002]
    10		[en949] & [en508]
    -10		[en954] & [en1002]
    10	sharp_pain:-13 weakness:1 bladder_bowel:31 faint_dizzy:13	[en966] & [en11]
    10	sharp_pain:10 weakness:-5 faint_dizzy:10	[en966] & [en437]
    10		[en966] & [en461]
    -10		[en966] & [en778]
    10		[en980] & [en1020]
    -10		[en986] & [en234]
    -10		[en986] & [en251]
    10		[en989] & #
    10		[en989] & [en362]
    10		[en989] & [en474]
    10		[en989] & [en874]
    10		[en997] & [en11]
    -10		[es1015]
    10		[es106] & [es878]
    -10		[es122] & [es42]
    -10		[es127] & [es982]
    10		[es182] & [en682]
    -10		[es182] & [en746]
    10		[es182] & [en810]
    10		[es182] & [es29]
    -10		[es182] & tingling
    -10		[es198]
    10		[es1] & [es459]
    -10		[es1] & [es503]
    -10		[es1] & [es982]
    -10		[es214] & [es694]
    -10		[es254] & [es438]
    -10		[es26] & [es182]
    -10		[es2] & [es55]
    10		[es342] & [en967]
    10	worsening:-4	[es362]
    -10		[es395]
    -10		[es446] & ,
    10		[es503] & [es26]
    10		[es54] & [es502]
    -10		[es54] & [es950]
    -10	sharp_pain:-3 radiating_pain:29	[es55] & [es1]
    -10		[es694] & [es122]
    -10		[es694] & [es214]
    -10		[es694] & [es342]
    10		[es699] & [en874]
    -10		[es699] & [es13]
    -10		[es847] & [es13]
    10	calf_swelling:8	[es854] & [es1]
    10		[es854] & [es438]
    -10		[es894]
    10		[es950] & [es342]
    10		[es950] & [es55]
    -10		[es966] & [es694]
    10		[es982] & [es106]
    10	worsening:8	[es982] & [es13]
    -10		[es998] & [es998]
    -10		after ~ <be>
    -10		agujetas
    10		all day
    -10		am not
    10	sharp_pain:-7 weakness:-2 tingling:-3 calf_swelling:8	and
    -10	weakness:37	and the
    -10		and ~ <become>
    10		apart
    10		apart from <the>
    10		apart ~ <the>
    10	weakness:17	arm
    -10		as <the>
    10		at # <time>
    10	persistent_beyond_72h:22	at <side>
    -10	emergency:1	back
    -10		back to
    -10		before the
    -10		better ~ in
    10		big
    -10		bit ~ <part>
    -10		bit ~ morning
    -10		body
    -10		book
    10		both
    -10		bruise & ,
    -10		but i
    10		but ~ <have>
    -10		calambritos & [es1]
    -10		came in
    -10		can you
    10		can ~ fist
    10		can ~ hold
    10		chest feels
    10		comes
    10	tingling:9	como ~ <part>
    10		como ~ <the>
    10		day #
    10	persistent_beyond_72h:48	days
    10		de <the> <part>
    -10		de baja
    10		de fiebre
    -10		dead ~ <the>
    10		dias con
    -10		did ~ <the>
    -10		do ~ <the>
    -10		duelen
    -10		duelen <the>
    -10		duelen <the> <part>
    -10		duelen ~ <part>
    10		es normal
    10		esto no
    10		every ~ <the>
    10		feels like
    10		fine ~ <the>
    -10		finger on
    -10		for an
    10		for ~ <my>
    -10		from <my>
    -10		funny ~ <my>
    10		gets worse
    -10	sharp_pain:-10 numbness:-1 bladder_bowel:70	go
    10		goes
    10		good ~ i
    -10		had no
    -10		hago
    10		half my
    10	sharp_pain:-33 numbness:19	hand
    10		has no
    10	persistent_beyond_72h:36	has not
    10		hormigueo & [es694]
    -10		hospital ~ <my>
    10	worsening:54	hour
    -10		hurts more than
    10		hurts ~ i
    10		hurts ~ much
    10		i <be> <become>
    -10		i call
    -10		i came in
    10		i fainted
    -10		i go
    -10		i said
    -10		i ~ before
    10		i ~ ever
    -10		i ~ good
    -10		i ~ if
    -10	numbness:-5	i ~ like
    10		i ~ much
    10		ibuprofen & [en1002]
    -10		in ~ <be>
    -10		in ~ ?
    -10		is not
    -10		it <be> worse
    -10		it <be> yesterday
    10	sharp_pain:3	it ~ like
    -10		it ~ morning
    10		it ~ when
    10		just ~ <my>
    -10		last ~ but
    -10	radiating_pain:4 weakness:-25 tingling:3 worsening:30 persistent_beyond_72h:16 history_disc:-13 history_injury:-65 fever:-3 severe_headache:-1 faint_dizzy:-25 emergency:-2	late+,
    10	worsening:12	late+again
    10		late+big
    -10		late+down
    10		late+fine
    10		late+hormigueo
    10	persistent_beyond_72h:46	late+hurt
    -10		late+less
    10		late+night
    -10		late+sciatica
    10		late+that
    10		late+thought
    10		late+went
    10		late+what
    -10		late+would
    10	tingling:45	like ~ <part>
    10	allergic_reaction:23	lips
    -10		llegue
    -10		me again
    -10		me duelen
    -10		more today
    -10		my finger
    -10		neck hurts
    10		never happened
    -10		nil
    -10		no . tingling
    -10		no he
    10	numbness:17	no ~ ,
    10	numbness:54	no ~ <be>
    -10		no ~ here
    -10		no ~ hormigueo
    10		no ~ just
    10		normal ~ <part>
    10		not <become> <my>
    -10		not put <my>
    10		not ~ fist
    -10		not ~ from
    -10		not ~ in
    10		not ~ off
    -10		nothing hurts
    10		nothing to
    -10		nothing ~ not
    10		noticing
    10		numb ~ <part>
    -10	numbness:19	numb ~ <the>
    -10		numb ~ not
    -10		numbness & tingling
    -10		numbness ~ tingling
    10	sharp_pain:41	of <count>
    -10		of <the> headache
    -10		of ~ headache
    10		of ~ nothing
    10		ok ,
    -10		old
    10		on ~ <the>
    -10		or ~ cold
    10	tingling:-24	out
    10		pain ~ of
    -10		pain ~ on
    10	sharp_pain:-8 radiating_pain:30	pain ~ to
    -10		parking
    10		pero con
    10		pero ~ en
    10		pinky
    -10		put <my> <part>
    -10		put ~ <part>
    10		respirar
    -10		s pain
    10		sciatica ~ up
    -10		severe bruising
    10		short of
    10		short of breath
    10		short ~ breath
    -10		shortness
    -10		shortness & [en28]
    -10		shortness & [en37]
    -10		shortness of
    -10		shortness of breath
    -10		shortness ~ breath
    -10		since i <be>
    10		since ~ <become>
    10		since ~ <part>
    10		sleep
    -10		sleeping
    -10		slight headache
    -10		something <be> not
    -10		sore ~ ,
    -10		still achy
    -10		still sore
    10		still ~ ,
    -10		still ~ <the>
    10		stop ~ <the>
    10		strength in
    10		ten days
    -10		tender ~ <the>
    10		the left
    10		then ~ <the>
    -10		there ~ of
    10		tight <part>
    10		tight chest
    10	sharp_pain:16	time i
    -10		tingling & [en404]
    -10	tingling:-43	tingling & [es182]
    -10		tingling ~ :
    10		to ~ if
    10	tingling:27	toes
    -10		under ~ when
    10		up ~ <time>
    -10		used to
    10		veo
    10		weak ?
    -10		weak ~ <be>
    -10		weakness ~ <the>
    -10		weather s
    -10		what if <my>
    -10	radiating_pain:-18 weakness:-16	when
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
    -10		y la
    -10		yesterday ~ it
    10		you for
    -10		you have
    10		you ~ and
    -10		your
    9		# & ?
    9		# & [en234]
    9		# & [en437]
    9	sharp_pain:15	# out of
    9		# ~ <my>
    9		# ~ ?
    9		# ~ now
    9		# ~ y
    -9		# ~ yesterday
    9		, & [en239]
    -9	sharp_pain:-10 weakness:2	, & [en251]
    -9		, & [en298]
    -9		, & [en42]
    9		, & [en477]
    -9		, & [en679]
    -9		, & [en84]
    -9	persistent_beyond_72h:-8	, & [en869]
    9	tingling:10	, & [es106]
    9		, <side> <part>
    -9		, back
    9		, ~ <become>
    -9		, ~ different
    -9		, ~ ever
    9		, ~ hurts
    -9		, ~ massage
    9		, ~ only
    9		, ~ pins
    -9		, ~ put
    -9		, ~ said
    9		, ~ say
    -9		, ~ well
    -9		, ~ without
    -9		- #
    -9		. & [en1020]
    9	tingling:21	. & [en20]
    9		. & [en251]
    9		. & [en39]
    9		. & [en42]
    -9		. & [es950]
    9		. .
    9		. it
    9		. leg
    -9		. me
    9		. still
    -9		. ~ <time>
    9		. ~ bit
    9		. ~ no
    -9		. ~ of
    -9		. ~ out
    -9		. ~ said
    9		/
    9		/ & .
    -9	weakness:-9 worsening:-28 pregnancy_symptom:-1 emergency:-17	/^al/
    9		/^ali/
    -9		/^alw/
    -9		/^alwa/
    -9		/^ando/
    -9		/^ann/
    -9		/^anyw/
    9		/^apa/
    9		/^au/
    9		/^ball/
    -9		/^beh/
    -9		/^best/
    -9		/^bor/
    9	allergic_reaction:12	/^bro/
    9		/^cad/
    9	weakness:20	/^cami/
    -9		/^cap/
    9		/^ciat/
    9	sharp_pain:-8 radiating_pain:-22 worsening:-37 persistent_beyond_72h:-15 history_disc:-13 osteoporosis:-5 pregnancy_symptom:-25 saddle_numbness:-2 chest_breath:-7 calf_swelling:-34 fever:22 severe_headache:-74 faint_dizzy:-17 allergic_reaction:-35 emergency:-4 self_harm:-14	/^co/
    9	numbness:-21 allergic_reaction:12	/^cr/
    9	history_injury:34 pregnancy_symptom:8	/^cra/
    9		/^cry$/
    9		/^dan$/
    -9		/^deci/
    9		/^dedo/
    -9		/^deje/
    -9		/^drea/
    9		/^enci/
    9		/^esca/
    9	emergency:4	/^face/
    9		/^few$/
    9		/^flar/
    9		/^flop/
    -9		/^forg/
    9	history_disc:87	/^fus/
    9	severe_headache:65	/^head/
    -9		/^him$/
    9	sharp_pain:27 radiating_pain:23 worsening:1	/^hip$/
    9		/^hit$/
    9	calf_swelling:6 allergic_reaction:11	/^hot$/
    9	calf_swelling:23 allergic_reaction:24	/^hot/
    9		/^ice/
    9	radiating_pain:35	/^into/
    9		/^izq/
    -9		/^jaj/
    -9		/^jaja/
    9	faint_dizzy:8	/^keel/
    -9		/^knot/
    -9		/^lon/
    -9		/^long/
    -9		/^mai/
    -9		/^mal/
    9		/^mid/
    -9		/^migh/
    9		/^mue/
    -9	numbness:5	/^nad/
    -9		/^nada/
    -9	radiating_pain:-4 weakness:-30 numbness:-39 worsening:-17 history_injury:1 pregnancy_symptom:-5 fever:-28 allergic_reaction:-7	/^ne/
    9	sharp_pain:-33 bladder_bowel:-9	/^now$/
    9	sharp_pain:-58 radiating_pain:-65 weakness:-82 numbness:111 tingling:-99 worsening:-65 persistent_beyond_72h:-75 history_disc:-28 pregnancy_symptom:-36 saddle_numbness:1 calf_swelling:-42 fever:-33 faint_dizzy:-32 allergic_reaction:-35 emergency:-35 self_harm:-35	/^num/
    -9	history_disc:5	/^op/
    9	bladder_bowel:8	/^orin/
    -9		/^pecu/
    -9		/^peep/
    -9		/^pes/
    9		/^purp/
    -9	weakness:-4 persistent_beyond_72h:-15 pregnancy_symptom:-3 bladder_bowel:-1 saddle_numbness:-15 chest_breath:-18 severe_bruising:-4 self_harm:6	/^qu/
    -9		/^qued/
    -9		/^rara/
    -9		/^rece/
    9		/^reli/
    -9	sharp_pain:-2 weakness:-16 tingling:-1 worsening:-36 chest_breath:-20 allergic_reaction:2	/^sa/
    9		/^scal/
    -9		/^sch/
    -9		/^sesi/
    9	sharp_pain:35 weakness:-33	/^shar/
    9	allergic_reaction:11	/^skin/
    9	history_disc:25	/^spin/
    9		/^step/
    -9		/^sto/
    9	radiating_pain:-9 worsening:-2 calf_swelling:81 emergency:-1	/^sw/
    -9		/^tal$/
    9	sharp_pain:-37	/^teng/
    9	osteoporosis:30 self_harm:79	/^thin/
    -9		/^tot/
    -9		/^trab/
    -9		/^tuve/
    9	sharp_pain:-27 radiating_pain:11 weakness:-26 worsening:-4 persistent_beyond_72h:-32 saddle_numbness:-4 emergency:5 self_harm:28	/^wa/
    -9		/^was/
    -9		/^whet/
    9	chest_breath:120	/^wind/
    -9		/^won/
    9		/^yet$/
    9		/^yet/
    9		/^zaps/
    -9	severe_headache:49	/abe/
    -9		/abr/
    -9		/abria/
    9		/agg/
    -9		/ago$/
    -9	history_injury:3	/ai$/
    9		/aine$/
    9		/ainte/
    9		/aki/
    9	sharp_pain:15	/ale/
    9	calf_swelling:8	/alie/
    -9	weakness:5	/alk/
    9	emergency:19	/alty$/
    9		/alty/
    -9		/alw/
    -9		/alwa/
    -9		/alway/
    -9	radiating_pain:-3 weakness:7 tingling:-5 history_disc:-3 history_injury:-51 pregnancy_symptom:-20 bladder_bowel:-8 calf_swelling:-3 faint_dizzy:-33 allergic_reaction:-26 self_harm:-16	/an$/
    -9		/anged/
    -9		/anke/
    -9		/anyw/
    -9		/apis/
    9		/ardi/
    9		/aread/
    -9		/arec/
    -9		/areci/
    -9		/aren/
    9		/areo$/
    -9		/atie/
    -9		/atien/
    -9		/az$/
    -9		/ban/
    -9		/bana/
    9		/bar$/
    9		/bber/
    9		/bby$/
    9		/bby/
    9	sharp_pain:36	/bear/
    -9		/beh/
    9		/bend$/
    -9	severe_bruising:15	/ber/
    -9		/bes/
    -9		/best$/
    -9		/best/
    -9		/bin/
    -9		/bria$/
    -9		/bria/
    -9		/cally/
    9		/cami/
    -9		/cans/
    9		/cept$/
    -9		/ces/
    9		/chis/
    9		/cima$/
    9		/cima/
    -9	sharp_pain:49 persistent_beyond_72h:34	/cin/
    -9		/cle$/
    9		/colla/
    9		/cos$/
    9		/cry$/
    -9		/culi/
    -9		/culia/
    -9		/deci/
    9	history_injury:4	/ded$/
    9	numbness:5	/dedo/
    -9		/deje/
    9	sharp_pain:2	/del$/
    -9		/deli/
    9		/dia$/
    9	numbness:47	/dor/
    -9		/drea/
    -9		/dres/
    -9		/driv/
    -9		/dy$/
    9	sharp_pain:-7	/eada/
    9		/eci$/
    -9		/ecu/
    -9		/ecul/
    -9		/eculi/
    9		/edo$/
    9	weakness:-4 worsening:-3 persistent_beyond_72h:-12 bladder_bowel:32 saddle_numbness:-17 chest_breath:-7	/ee$/
    9	sharp_pain:-7	/eel$/
    9		/eems$/
    -9		/ees$/
    -9		/ees/
    9	severe_bruising:2	/egro/
    -9		/egur/
    9	history_injury:11	/ele$/
    9		/elief/
    -9		/elt$/
    -9		/elt/
    -9		/emoj/
    -9		/emoji/
    9	sharp_pain:-14 tingling:-29	/emp/
    9		/encim/
    9		/enge/
    -9	sharp_pain:11 severe_bruising:5	/eno/
    -9		/ents$/
    -9		/ents/
    9	fever:43	/erin/
    9		/esca/
    -9		/essin/
    -9		/estar/
    9		/eter/
    9		/excep/
    9		/face$/
    9	emergency:7	/face/
    9		/few$/
    9		/flar/
    9		/flare/
    9		/flop/
    9	sharp_pain:-6 saddle_numbness:-1	/foo/
    9	bladder_bowel:-1 saddle_numbness:-10 allergic_reaction:-3	/foot/
    -9		/forg/
    -9		/forta/
    9		/gie/
    9		/gives/
    -9		/gn$/
    9		/going/
    -9		/grand/
    9		/grav/
    9		/guan/
    9		/guant/
    -9		/hec/
    9		/hermo/
    -9		/heth/
    -9		/hethe/
    -9		/hift$/
    9		/hil/
    -9		/him$/
    9		/hin$/
    9		/hip$/
    9		/hit$/
    -9	sharp_pain:-10	/ho$/
    -9	radiating_pain:35	/hoo/
    -9		/hora/
    9		/hort$/
    -9		/icall/
    9	weakness:-25 tingling:-46 worsening:-27	/ida/
    9		/iet$/
    9		/ifi/
    -9		/ign$/
    9	bladder_bowel:52	/ile/
    -9		/illed/
    -9		/imagi/
    -9	allergic_reaction:6	/ios$/
    -9		/ios/
    9		/ipe/
    9		/ips$/
    9	allergic_reaction:10	/ips/
    9		/ira/
    -9		/iss/
    -9		/ista$/
    9	allergic_reaction:6	/ister/
    -9		/ita$/
    9		/itchy/
    -9		/ito$/
    9		/itti/
    9		/ittin/
    9		/izq/
    -9		/jaj/
    -9		/jaja$/
    -9		/jaja/
    -9	sharp_pain:2	/ji$/
    9	faint_dizzy:80	/keel/
    9	sharp_pain:9	/kes$/
    9		/kes/
    9		/kly$/
    9		/kly/
    -9		/knees/
    -9		/knot/
    9		/ky$/
    9		/lare/
    9		/lared/
    9	numbness:11 tingling:40	/leep$/
    -9		/lete/
    -9		/liar$/
    -9		/liar/
    9		/lief$/
    9		/lief/
    9	self_harm:159	/liv/
    9		/lls$/
    9		/lls/
    9	weakness:-9 calf_swelling:41 severe_bruising:72	/loo/
    9		/love/
    9		/lty$/
    9	emergency:32	/lty/
    -9		/lways/
    -9		/magin/
    9		/makes/
    9	weakness:18	/mano/
    9		/marea/
    9		/maye$/
    9		/maye/
    9		/mba/
    9		/mbar/
    -9		/mbi/
    9	numbness:-2	/met/
    9	tingling:11	/migu/
    -9		/moj/
    -9		/moji$/
    -9		/moji/
    -9		/move/
    9		/mpa/
    9		/mue/
    9		/ncim/
    9		/ncima/
    9		/nday/
    -9		/nden$/
    -9		/nden/
    -9		/nder$/
    9		/neci$/
    9		/ned$/
    9		/ned/
    -9		/nees$/
    -9		/nees/
    9		/negro/
    -9		/nei/
    -9	osteoporosis:1	/nes$/
    -9		/nged$/
    -9		/nged/
    -9	weakness:-1 fever:21	/nig/
    -9		/nny$/
    -9		/nny/
    9	radiating_pain:-2 weakness:19	/no$/
    9		/nta$/
    9		/nted$/
    9		/nted/
    -9		/ntest/
    9		/ntl/
    9		/ntly$/
    9		/ntly/
    9		/ntur/
    9		/ntura/
    -9		/nyw/
    -9		/odg/
    9		/ofe/
    9	self_harm:65	/oint$/
    -9		/oji$/
    -9		/oji/
    -9	weakness:-25 numbness:15	/oke$/
    9	sharp_pain:9	/olt$/
    -9		/omati/
    -9		/omb/
    -9		/ombr/
    9		/omete/
    9		/oppi/
    9		/oppin/
    9	worsening:78	/orer$/
    9	worsening:60	/orer/
    9	bladder_bowel:30	/orin/
    9		/orina/
    -9		/orke/
    9	sharp_pain:1 worsening:-36	/oth/
    -9		/otice/
    -9	worsening:29 persistent_beyond_72h:11	/our/
    -9		/ovel/
    9	weakness:-20 numbness:-7 history_disc:2 pregnancy_symptom:-6	/ow$/
    9		/pant/
    -9		/parec/
    -9		/paz$/
    -9		/paz/
    9	saddle_numbness:29	/pe$/
    -9		/pecu/
    -9		/pecul/
    -9		/peep$/
    -9		/peep/
    -9	sharp_pain:-2	/ple/
    -9		/pol/
    -9		/pues/
    9	sharp_pain:42	/pun/
    9	severe_bruising:28	/purp/
    -9		/qued/
    -9	sharp_pain:-13 radiating_pain:-14 weakness:-25 saddle_numbness:-8 fever:-4 faint_dizzy:-10 emergency:-16	/qui/
    9	tingling:-8 persistent_beyond_72h:-1	/quie/
    9		/quiet/
    -9		/quit/
    -9		/rabaj/
    9		/rav/
    9		/rdo$/
    9		/rdo/
    -9		/rei/
    9		/reli/
    9		/relie/
    -9		/remo/
    -9		/rent$/
    9		/rer/
    -9		/rett/
    9		/ribl/
    9	numbness:-4	/rickl/
    -9		/rida/
    -9		/rios$/
    -9		/rios/
    -9		/rito/
    9		/rrib/
    9		/rribl/
    9		/rst/
    -9		/sab/
    9		/sat/
    -9		/scu/
    9		/seems/
    -9		/segur/
    -9		/sesi/
    -9		/sesio/
    9	sharp_pain:30 weakness:-3	/shar/
    -9		/sibl/
    -9		/sibly/
    9		/sio/
    9		/siv/
    9		/sive/
    9	allergic_reaction:73	/skin$/
    9		/smaye/
    9	worsening:67	/sorer/
    -9		/sper/
    9		/ssiv/
    9		/ssive/
    9	sharp_pain:-33 radiating_pain:-38 weakness:6 tingling:-52 persistent_beyond_72h:-9 pregnancy_symptom:-31 calf_swelling:-18 fever:-1 faint_dizzy:-44 allergic_reaction:-27	/st$/
    9	weakness:-7 numbness:-43 faint_dizzy:40 allergic_reaction:-9 emergency:-23	/sta/
    9	sharp_pain:55 tingling:-3 chest_breath:-8	/stab/
    -9		/sted$/
    -9	faint_dizzy:8	/stop/
    -9	worsening:15	/tch$/
    9		/ten$/
    9	sharp_pain:-1 radiating_pain:-1	/teng/
    -9		/tent/
    9		/therm/
    -9		/tie/
    -9		/ties/
    9		/tine/
    9		/tion/
    9	numbness:6 tingling:12	/toes$/
    9		/toes/
    -9	numbness:-8 history_disc:26	/tom/
    -9		/top$/
    -9	faint_dizzy:11	/top/
    -9		/tot/
    -9		/trab/
    -9		/traba/
    9	radiating_pain:1 weakness:-33 numbness:-65 worsening:-7 persistent_beyond_72h:-7 pregnancy_symptom:-12 calf_swelling:-22 severe_headache:-30 faint_dizzy:-56 severe_bruising:-17 emergency:-57	/ts$/
    9		/ttin/
    9		/tting/
    9		/ubi/
    -9		/uble$/
    9	self_harm:74	/uiero/
    9		/uiet$/
    9		/uiet/
    9		/uil/
    -9		/ulia/
    -9		/uliar/
    -9		/unto$/
    -9		/unto/
    -9		/urno$/
    9		/vien/
    -9	persistent_beyond_72h:-19	/was/
    -9	faint_dizzy:9	/wen/
    -9		/whet/
    -9		/wheth/
    9	chest_breath:131	/wind/
    -9		/won/
    -9		/worke/
    -9		/worri/
    9		/xcep/
    9		/xcept/
    9	persistent_beyond_72h:-28	/yes/
    9		/yet$/
    9		/yet/
    9		/zaps$/
    9		/zaps/
    9		: #
    9		: & #
    9		: & :
    -9		: & [es182]
    9	numbness:-8	: ~ :
    -9		<be> <my> <be>
    -9	radiating_pain:-7 bladder_bowel:-12 emergency:-21 self_harm:18	<be> <the>
    -9		<be> <the> touch
    9		<be> aching
    -9		<be> grand
    9		<be> manana
    9		<be> normal que
    -9		<be> not numb
    -9		<be> there
    -9		<be> ~ cold
    -9		<be> ~ de
    9		<be> ~ dormido
    9		<be> ~ much
    9	tingling:1	<become> to
    9		<become> ~ better
    9		<count> <my>
    9	emergency:14	<count> <my> <part>
    9		<count> dias con
    9	weakness:-2 emergency:67	<count> ~ <part>
    9		<count> ~ sore
    9	worsening:-27 persistent_beyond_72h:8	<day> ~ it
    -9		<feel> <the> bit
    -9		<feel> better
    9		<feel> ~ i
    -9	bladder_bowel:10 allergic_reaction:54	<have> ~ <my>
    -9		<have> ~ needles
    -9		<my> <be> bien
    -9	weakness:-5 numbness:19 history_injury:5	<my> <part> <be>
    -9		<my> <part> on
    9		<my> <part> since
    9	sharp_pain:19	<my> dan
    9		<my> desmaye
    -9		<my> duele bastante
    9		<my> grip <have>
    -9	saddle_numbness:5	<my> ~ <side>
    9		<my> ~ after
    -9		<my> ~ down
    -9		<my> ~ great
    -9		<my> ~ longer
    9	radiating_pain:4	<my> ~ now
    9	numbness:46	<my> ~ off
    9	bladder_bowel:108	<my> ~ sin
    9		<my> ~ who
    -9		<part> <be> hurting
    -9		<part> <time>
    -9		<part> over <my>
    -9		<part> to full
    -9		<part> to normal
    9		<part> with <the>
    -9		<part> ~ itself
    9		<person> ~ not
    9		<side> ,
    9		<side> .
    9		<side> afternoon
    9		<side> over
    9		<side> ~ :
    9		<side> ~ and
    -9	tingling:60	<side> ~ i
    9		<side> ~ it
    -9		<side> ~ since
    9		<side> ~ up
    -9		<side> ~ with
    -9		<side> ~ you
    9		<the> bed
    9		<the> ciatica
    9		<the> mas
    -9		<the> massage in
    -9		<the> peep
    -9		<the> time
    -9		<the> weak
    9	numbness:10	<the> ~ como
    9		<the> ~ cuando
    9		<the> ~ fever
    -9		<the> ~ fine
    -9		<the> ~ like
    9		<the> ~ nothing
    -9		<the> ~ paso
    -9		<the> ~ same
    9		<the> ~ she
    -9		<the> ~ up
    -9		<time> ~ only
    -9		? & [en58]
    -9		? & [en634]
    9		? & [en810]
    9		? ~ <be>
    9		? ~ <part>
    9		[en1002] & #
    -9	radiating_pain:59	[en1002] & [en101]
    -9		[en1002] & [en157]
    -9	sharp_pain:-8	[en1002] & [en20]
    -9		[en1002] & [en426]
    9		[en1002] & [en458]
    -9		[en1002] & [en493]
    -9	sharp_pain:2	[en1002] & [en633]
    -9		[en1002] & [en762]
    9		[en1007] & [en253]
    9		[en1014] & #
    -9		[en1018] & [en805]
    9		[en101] & [en251]
    9		[en101] & [en490]
    9		[en1020] & [en12]
    -9		[en1020] & [en20]
    9		[en1020] & [en218]
    9	numbness:-20 allergic_reaction:15	[en1020] & [en362]
    -9		[en1020] & [en789]
    -9		[en1020] & [en805]
    9		[en106] & [en989]
    -9		[en118] & [es503]
    -9		[en11] & [en101]
    -9		[en11] & [en157]
    9	sharp_pain:2 numbness:2	[en11] & [en251]
    9		[en11] & [en333]
    -9		[en11] & [en378]
    9		[en11] & [en479]
    9	sharp_pain:-16 weakness:1	[en11] & [en682]
    -9		[en124] & [en11]
    -9		[en12] & [en522]
    -9		[en12] & [en999]
    -9		[en148] & [en37]
    -9		[en148] & [en746]
    9		[en15] & ,
    9	worsening:21	[en170] & [en380]
    9		[en170] & [en474]
    -9		[en181] & [en890]
    -9		[en186] & [en19]
    9		[en19] & [en1020]
    9		[en19] & [en660]
    -9		[en19] & [es214]
    -9		[en19] & peep
    9		[en202] & [en317]
    9		[en202] & [en551]
    -9		[en20] & [en250]
    9		[en20] & [en37]
    -9		[en20] & [en42]
    -9		[en20] & [en522]
    -9		[en20] & [en967]
    -9		[en20] & [en997]
    -9		[en212] & [en19]
    9		[en212] & [en989]
    -9		[en215] & [en490]
    -9		[en218] & [en170]
    -9	bladder_bowel:22	[en234] & [en12]
    -9		[en234] & [en234]
    9		[en234] & [en442]
    -9	weakness:2	[en234] & [en746]
    -9		[en234] & [en869]
    -9		[en234] & [en980]
    9		[en234] & [en986]
    -9		[en234] & peep
    -9		[en250] & [en20]
    9		[en250] & [en551]
    -9	allergic_reaction:3	[en251] & ,
    -9		[en251] & [en1018]
    9		[en251] & [en251]
    -9		[en251] & [en253]
    9		[en251] & [en410]
    9		[en251] & [en442]
    -9		[en251] & [en853]
    9		[en251] & shin
    9		[en266] & .
    -9		[en28] & [en474]
    -9		[en28] & [en60]
    -9	osteoporosis:12	[en293]
    -9		[en309] & [en507]
    -9		[en311]
    9		[en317] & [en551]
    9		[en317] & [en634]
    -9		[en317] & [en810]
    9		[en362] & [en1007]
    9		[en362] & [en121]
    9		[en378] & [en251]
    9		[en378] & [en252]
    9		[en378] & [en60]
    -9		[en37] & ?
    9		[en37] & [en11]
    -9		[en37] & [en762]
    -9	sharp_pain:-33	[en37] & [en810]
    -9		[en37] & [en890]
    9		[en394] & [en980]
    -9		[en39] & [en468]
    -9		[en3] & ache
    -9		[en410] & [en966]
    9		[en426] & #
    9		[en426] & [en181]
    -9		[en426] & [en362]
    9		[en437] & [en762]
    9		[en458] & [en874]
    -9	sharp_pain:-22	[en461]
    9		[en468] & [en127]
    -9		[en468] & [en250]
    -9		[en474] & .
    9		[en474] & [en1002]
    -9		[en474] & [en127]
    -9		[en490] & [en124]
    9		[en490] & [en148]
    -9		[en490] & [en215]
    -9		[en490] & [en404]
    9		[en490] & [en613]
    9		[en490] & [en634]
    9	numbness:-80	[en490] & [es182]
    9		[en508] & [en19]
    9		[en508] & [en746]
    9		[en522] & [en28]
    9		[en533]
    9		[en551] & [en19]
    9		[en551] & [en474]
    -9		[en551] & [en890]
    9		[en554] & [en234]
    -9		[en567] & ,
    9		[en567] & [en980]
    9	worsening:13	[en581]
    -9		[en58] & [en378]
    9		[en58] & [en565]
    -9		[en602] & #
    -9		[en602] & [en1002]
    -9		[en602] & [en124]
    9		[en602] & [en693]
    -9		[en60] & [en3]
    -9		[en60] & [en490]
    -9		[en613] & [en170]
    9		[en618] & [en1002]
    9		[en633] & [en1018]
    9		[en633] & [en37]
    -9		[en634] & [en618]
    9		[en634] & [en63]
    -9		[en634] & [en682]
    9		[en634] & [en986]
    -9		[en634] & achy
    9		[en63] & [en869]
    9	history_injury:53	[en650] & ,
    9		[en650] & [en1002]
    9		[en650] & [en362]
    -9		[en660] & [en85]
    -9		[en660] & [en966]
    9	weakness:33 worsening:-3 persistent_beyond_72h:-38	[en677]
    -9		[en677] & [en12]
    9		[en679]
    -9		[en679] & ,
    -9		[en679] & [en869]
    -9		[en682] & [en252]
    -9		[en682] & [en474]
    9		[en682] & [en508]
    -9		[en682] & [en889]
    9		[en693] & [en966]
    -9		[en709] & [en874]
    9	radiating_pain:30	[en746] & [en212]
    -9		[en746] & [en762]
    9	sharp_pain:-10	[en762] & [en234]
    9		[en762] & [en468]
    -9		[en805] & [en468]
    9		[en807] & [en251]
    9	sharp_pain:24	[en807] & [en60]
    -9		[en807] & bruising
    9		[en810] & [en3]
    9	chest_breath:20	[en810] & [en966]
    -9		[en853] & [en709]
    9	weakness:15	[en85] & [en1002]
    9		[en85] & [en325]
    -9	sharp_pain:-61 radiating_pain:16	[en869] & [en362]
    9		[en869] & [en39]
    -9		[en869] & [en474]
    9		[en869] & [en650]
    9		[en869] & [en653]
    -9		[en869] & [en981]
    -9		[en874] & #
    9		[en874] & [en121]
    9		[en874] & [en37]
    -9		[en874] & [en650]
    9	faint_dizzy:6	[en874] & [es26]
    9		[en874] & desmaye
    9	numbness:-35 tingling:7	[en877]
    9		[en889] & [en634]
    9		[en889] & [en810]
    9		[en889] & [en869]
    -9		[en906] & [en63]
    -9		[en935] & [en551]
    9		[en938] & [en633]
    9		[en949] & [en474]
    9		[en949] & [en890]
    -9		[en954] & [en602]
    9		[en954] & [en633]
    -9		[en954] & [en874]
    9		[en957] & [en966]
    -9		[en966] & [en239]
    9		[en966] & [en522]
    9	worsening:21	[en966] & [en682]
    9		[en966] & [en93]
    9		[en966] & [en997]
    9		[en967] & [es54]
    -9		[en986] & [en869]
    9		[en989] & [en378]
    9		[en991] & [en989]
    -9		[en997] & [en39]
    9		[es1023]
    9		[es13] & [es878]
    -9		[es182] & [en1002]
    -9		[es182] & [en141]
    9		[es182] & [en949]
    -9		[es189] & [es106]
    -9	sharp_pain:-93 radiating_pain:40	[es1] & ,
    -9		[es1] & [es214]
    -9		[es1] & [es443]
    9	severe_headache:-8	[es1] & [es699]
    -9		[es1] & [es987]
    9		[es1] & ciatica
    9		[es214] & [en1014]
    9		[es214] & [es106]
    -9		[es214] & [es847]
    -9	weakness:39	[es233]
    9		[es2] & [es694]
    -9		[es42] & [es106]
    9		[es42] & [es459]
    -9		[es42] & [es699]
    -9		[es42] & [es815]
    -9		[es438] & [es251]
    9		[es49] & [es443]
    -9		[es502] & [es29]
    9		[es55] & ,
    -9		[es55] & [en118]
    9		[es55] & [es694]
    -9		[es61]
    9		[es694] & [es150]
    9		[es699] & [es182]
    -9		[es699] & [es2]
    -9		[es699] & [es375]
    9		[es699] & [es438]
    9		[es79] & [es54]
    9		[es79] & [es950]
    -9		[es847] & [es106]
    9	weakness:-18 tingling:-1 worsening:-13 persistent_beyond_72h:-22 bladder_bowel:-20	[es854]
    9		[es854] & [es150]
    -9		[es854] & [es503]
    -9		[es855]
    9		[es870] & [en874]
    9		[es870] & [es1]
    9		[es950] & [es870]
    -9		[es950] & [es982]
    9		[es951]
    9		[es951] & [es950]
    -9		[es975] & [es975]
    9		[es982] & [es42]
    -9		[es987]
    -9		[es998] & [es1]
    9		[es998] & [es694]
    -9		a peep
    -9		ache <be> still
    -9		ache ~ still
    9		al #
    -9		algo ~ <the>
    9		all afternoon
    -9		all back
    9		all over
    -9		all ten
    -9		always
    9		amaneci
    9		an #
    -9		an ache
    -9	weakness:12	and <the>
    -9		and i <feel>
    -9		and no fever
    -9		and ~ fever
    -9		and ~ normal
    -9		and ~ soreness
    -9		ando
    9		apart from
    9		as much
    9		as much as
    -9		bastante <the> <part>
    9		bend
    -9		best
    9		between <my>
    9		between <my> <part>
    9		between my
    9		bit ,
    9		bit ~ nothing
    -9		but i <be>
    9		but i <have>
    9		but ~ i
    9		cada ~ duele
    -9		came in with
    -9		can <become> <my>
    9		can hardly
    -9		can not really
    -9		cleared up
    9		con dolor
    -9		con ~ caliente
    -9		con ~ en
    -9		could ~ <my>
    9		could ~ ask
    -9		could ~ to
    9		cry
    9	sharp_pain:18	dan
    9		days of
    -9		de espalda
    -9		de ~ hasta
    9		de ~ mas
    -9		debilidad en
    -9		debilidad en <the>
    -9		debilidad ~ <part>
    -9		debilidad ~ <the>
    9		desde ~ <the>
    9		desmaye
    9		despues <the>
    9		despues del
    9		did nothing
    -9		dizzy ~ ,
    -9		do not <have>
    -9		do ~ <have>
    9		do ~ want
    9		dolor ~ con
    9		dragging
    9	persistent_beyond_72h:3	duele
    -9		duele bastante
    -9		duele bastante <the>
    9		en ~ vida
    9		encima
    9	emergency:131	er
    9		esta manana
    -9		evening ~ <the>
    9		every
    9		except
    9		face
    -9		feeling in
    9		fever ~ #
    -9		fever ~ <the>
    9		few
    9		fine ~ but
    9		flared
    9		flared & [en362]
    -9		for <the> <time>
    9		for ~ <part>
    -9		from before
    -9		from ~ ,
    -9		full ~ now
    9		funny ~ <the>
    9		gives
    9		go on
    9		help <my> please
    9		help ~ please
    -9		him
    9	worsening:9	hip
    9		hit
    9		hold <my>
    9		hormigueo & ,
    -9		hormigueo en
    -9		hormigueo en <the>
    9	calf_swelling:20 allergic_reaction:9	hot
    9		hot ~ <part>
    -9		how ~ <the>
    -9		i <be> <side>
    -9		i <be> not
    9	weakness:20	i <keep>
    9	numbness:-8 faint_dizzy:-1	i am
    -9		i did not
    9	weakness:10	i keep
    9		i know
    -9		i saw
    -9		i think
    -9		i ~ <count>
    -9		i ~ about
    -9		i ~ better
    9	self_harm:5	i ~ ending
    9		i ~ give
    9		i ~ off
    9		ibuprofen & [en1018]
    9		ibuprofen did
    9		ibuprofen did nothing
    9		ibuprofen ~ <the>
    9		ibuprofen ~ nothing
    -9		if i can
    -9		if ~ can
    -9		in weeks
    9		it is
    9		it went
    9		it ~ hurt
    9		itchy
    -9		knees
    9		la ciatica
    9		late+afraid
    -9		late+barely
    9	tingling:8	late+en
    9		late+get
    9	sharp_pain:-8 persistent_beyond_72h:22	late+in
    -9		late+just
    -9		late+once
    9		late+some
    9	sharp_pain:-12 persistent_beyond_72h:5	late+this
    -9		late+un
    -9		late+yes
    9		later ~ still
    9		left arm
    9		like it
    9	sharp_pain:23	like ~ <my>
    -9		like ~ did
    9		like ~ on
    -9		list
    9	tingling:39	los dedos
    9		makes
    9		mareo
    -9		mas ~ ayer
    -9		massage in
    9		massage ~ .
    9		me dan
    9		me desmaye
    -9		might
    -9		my knee
    9		my shin
    9		never ~ like
    -9		no stabbing
    9	tingling:-1	no ~ <my>
    -9		no ~ y
    9		normal que
    -9		not <the> peep
    -9		not hurt
    9		not lift
    -9		not really
    9		not stop
    -9		not sure if
    9	weakness:23	not ~ <the>
    9		not ~ as
    9		not ~ but
    9		not ~ here
    -9		not ~ how
    -9		not ~ now
    -9		not ~ pain
    -9		not ~ peep
    -9		not ~ say
    -9		not ~ whether
    -9		nothing ~ .
    -9		notice
    9	tingling:-16 bladder_bowel:-6 emergency:26	now
    9	numbness:44 saddle_numbness:-21	numb <part>
    -9		numb on
    -9		numb on <the>
    -9		numb ~ .
    9		numbness & [en12]
    9		numbness & [es182]
    9		numbness ~ to
    9	numbness:20 allergic_reaction:-21	of my
    9	sharp_pain:-26	of ~ <part>
    9		of ~ pain
    -9		of ~ when
    9	numbness:3 saddle_numbness:84 faint_dizzy:9	on <the>
    9		on <the> ward
    9		on ~ <day>
    9		on ~ it
    -9		on ~ out
    -9		or just
    9		osteoporosis ~ <part>
    9		otheremoji ~ <feel>
    -9	numbness:14	over ~ <part>
    -9		pain <be> <the>
    9		pain <have> not
    -9		pain under
    -9		pain ~ bit
    -9		pain ~ when
    -9		peculiar
    -9		peep
    9		pero ~ hormigueo
    -9		possibly
    9		pressed
    -9		que ayer
    9		que el
    9		quiero
    9		quiet
    9		quite <the>
    -9		raro en
    -9		raro en <the>
    -9		raro ~ <the>
    9		relief
    -9		same as
    9		say ~ ,
    9		seems
    -9		sesion
    9		she ~ <my>
    -9		shift
    9		shooting ~ in
    9		short
    -9		shoulder blades
    9		si ~ .
    -9		si ~ <be>
    -9		sin dolor ,
    -9	worsening:2	since i
    -9		since ~ in
    9		skin
    -9		something <feel>
    -9		something feels
    9		sore ~ <time>
    -9		soreness & [en362]
    9		soreness ~ <be>
    9	worsening:31	sorer
    9		sorer & [en874]
    9		stand
    -9		still ~ i
    9		stop ,
    -9		su
    -9		sure if
    -9		tal
    -9		tal vez
    -9		than last
    9		than the
    9		than yesterday but
    9		the bed
    9		the feeling
    -9		the shoulders
    9		there <be> <the>
    9		thermometer
    9		thermometer & #
    9		thermometer ~ #
    -9		tingling & ?
    9		tingling & [en682]
    -9		tingling ~ ,
    -9		to bed
    -9		to full
    -9		to full strength
    -9		to normal
    9	sharp_pain:4 numbness:8	to ~ <be>
    -9		to ~ strength
    9		to ~ to
    9		to ~ with
    9		todavia <my>
    9		todavia <my> duele
    9		todavia me
    9		todavia ~ duele
    9		today ~ i
    9		todo ~ que
    -9		trabajo
    -9		turno
    -9		tuve
    -9		under my
    -9		under ~ i
    9		up ~ of
    9		urgente
    9	numbness:9	wake
    -9		warm ~ ,
    -9		was weak
    -9		what ~ <feel>
    -9		what ~ <part>
    -9		what ~ <the>
    -9		when i <be>
    -9		when ~ <be>
    9		where <the>
    9		where the
    -9		whether
    -9		whether ~ <part>
    -9		who do
    -9		who do i
    -9		with ~ <my>
    -9		with ~ <part>
    9		with ~ headache
    -9		without ~ <my>
    -9		would <the>
    9		yes ~ <part>
    9		yesterday but
    -9		yesterday ~ now
    9		yet
    9		you ~ it
    9		zaps
    8		# <time> and
    8		# de
    -8		# pain
    -8		# ~ ache
    -8		# ~ in
    8		# ~ of
    -8	weakness:-4 numbness:-3 persistent_beyond_72h:-24 osteoporosis:5 saddle_numbness:-7 calf_swelling:-10 faint_dizzy:-3 allergic_reaction:-16 emergency:-6 self_harm:-13	,
    8		, & [en138]
    -8		, & [en378]
    -8		, & [en522]
    -8		, & [en60]
    8		, & [en660]
    8		, & [en693]
    8		, & [en698]
    8		, & [en853]
    8	worsening:9 self_harm:-3	, & [en874]
    -8		, & [en949]
    8		, & [en967]
    8		, & [es470]
    8		, <the> #
    -8		, and <the>
    8		, but
    -8		, como
    -8		, exactly
    -8		, hoy
    -8	weakness:3	, pero
    8		, the
    8		, this
    8		, ~ ahi
    -8	tingling:-9	, ~ and
    -8		, ~ good
    -8		, ~ grand
    -8		, ~ lovely
    -8		- & #
    -8	numbness:-10	. & [en11]
    8		. & [en853]
    8		. & [en85]
    -8		. & [en889]
    8	numbness:-13	. & [en890]
    8		. and
    8		. can
    8		. he
    8		. otherwise
    8		. ~ <day>
    8		. ~ none
    8	sharp_pain:-47	. ~ yes
    -8		/^aft/
    -8		/^afte/
    8		/^ahi$/
    8		/^ahi/
    8	chest_breath:132	/^air/
    -8		/^alt/
    -8		/^alto/
    -8		/^avi/
    -8		/^avis/
    -8		/^aw/
    -8		/^bana/
    8		/^bigg/
    8	saddle_numbness:1	/^bits/
    -8		/^bore/
    8		/^brok/
    -8		/^calm/
    -8		/^caso/
    -8	radiating_pain:-5 weakness:-1	/^com/
    -8	numbness:23	/^comp/
    -8		/^coul/
    8	weakness:-3 persistent_beyond_72h:18 emergency:-24	/^day/
    8	weakness:-5 numbness:132 saddle_numbness:6	/^dead/
    8		/^del$/
    8		/^dent/
    -8	sharp_pain:-38 worsening:-4 history_disc:31 history_injury:1 pregnancy_symptom:-18 saddle_numbness:-46 severe_headache:-13	/^di/
    -8	osteoporosis:58	/^doc/
    -8		/^doe/
    -8	weakness:1	/^does/
    8	sharp_pain:13	/^dolo/
    8	weakness:35	/^drag/
    -8		/^espe/
    -8		/^estu/
    8	sharp_pain:28	/^exc/
    -8	pregnancy_symptom:19	/^expe/
    -8	radiating_pain:-2 weakness:-26 numbness:13 persistent_beyond_72h:-2 pregnancy_symptom:-19	/^feel/
    8	sharp_pain:-40 persistent_beyond_72h:-21 osteoporosis:-25 bladder_bowel:-39 saddle_numbness:-55 allergic_reaction:-23 severe_bruising:-1 emergency:-48	/^fi/
    8	tingling:3	/^fore/
    -8		/^fou/
    8		/^goi/
    8		/^goin/
    8		/^grip/
    -8		/^gust/
    -8		/^hear/
    8		/^hop/
    -8		/^how/
    -8	persistent_beyond_72h:-2	/^hoy$/
    -8		/^hoy/
    8		/^imp/
    -8		/^kep/
    -8		/^kept/
    8	sharp_pain:40 pregnancy_symptom:18 chest_breath:-1	/^ki/
    8	sharp_pain:27	/^knif/
    8		/^lam/
    8		/^livi/
    8		/^low/
    8	chest_breath:48	/^lun/
    8		/^lunc/
    -8		/^mand/
    -8		/^mate/
    -8		/^may$/
    -8		/^mayb/
    -8	pregnancy_symptom:48	/^min/
    8	persistent_beyond_72h:-9 severe_bruising:43	/^mor/
    -8		/^musc/
    -8		/^nei/
    -8		/^nin/
    -8		/^nop/
    -8		/^nope/
    8	sharp_pain:-25 bladder_bowel:-4 emergency:37	/^now/
    -8		/^nume/
    -8		/^ow/
    8	chest_breath:41	/^pech/
    -8		/^perf/
    8	numbness:48	/^pin/
    -8	weakness:7	/^pued/
    8	chest_breath:15	/^puf/
    8		/^puff/
    8	severe_bruising:46	/^pur/
    8	weakness:71	/^rais/
    8		/^rath/
    8	sharp_pain:-34 persistent_beyond_72h:-4	/^ru/
    8		/^salv/
    -8	persistent_beyond_72h:134	/^shif/
    8	sharp_pain:-1 radiating_pain:-28 weakness:-26 worsening:-18 persistent_beyond_72h:1 history_disc:-5 history_injury:-24 pregnancy_symptom:4 chest_breath:-12 fever:-13 faint_dizzy:-4 allergic_reaction:-27 severe_bruising:-13 self_harm:-55	/^si/
    8		/^sien/
    -8		/^sms$/
    -8		/^sms/
    -8		/^som/
    8	weakness:13	/^ste/
    8		/^stic/
    8		/^sub/
    8	worsening:26 chest_breath:11	/^subi/
    8		/^sud/
    8		/^sudd/
    8	self_harm:21	/^sui/
    -8		/^sup/
    8	calf_swelling:18	/^swo/
    8		/^swol/
    -8		/^tak/
    8		/^ten$/
    8	sharp_pain:-12	/^thig/
    8		/^thum/
    8	sharp_pain:-16 weakness:-23 tingling:82 worsening:-3 persistent_beyond_72h:-2	/^ting/
    8		/^torc/
    -8		/^tota/
    -8		/^tow/
    -8		/^trea/
    8		/^unde/
    -8		/^unos/
    -8		/^used/
    -8		/^usu/
    -8		/^usua/
    -8		/^vani/
    8	numbness:-6 bladder_bowel:13 self_harm:14	/^ve/
    -8		/^warm/
    8	chest_breath:107	/^whee/
    8	saddle_numbness:55	/^wip/
    8	saddle_numbness:20	/^wipe/
    -8	radiating_pain:-2 bladder_bowel:8	/^wit/
    -8	radiating_pain:-12	/^with/
    8	numbness:66	/^woo/
    8	sharp_pain:-9 weakness:-15 numbness:-3 persistent_beyond_72h:-28 self_harm:-7	/^wor/
    -8		/^yell/
    8		/able/
    -8		/acio/
    -8		/acion/
    -8		/afte/
    -8		/after/
    -8		/ages$/
    -8		/ages/
    8	sharp_pain:54	/aguan/
    8		/aid$/
    8		/alar/
    8	fever:7	/alen/
    -8		/alto/
    8		/alvo$/
    8		/alvo/
    8		/amed/
    8		/amedi/
    8		/amino/
    8		/ampi/
    8		/ampin/
    -8		/andi/
    -8		/andin/
    -8		/anish/
    -8		/ann/
    -8		/ansa/
    -8		/appea/
    8		/arab/
    8		/arabl/
    8		/aram/
    8	emergency:13	/arame/
    8	emergency:63	/ardia/
    8		/ares/
    8		/arts$/
    8		/arts/
    8		/asp/
    -8	tingling:2 allergic_reaction:55	/at$/
    8		/athe$/
    8		/aught/
    8		/aven/
    -8		/avis/
    -8		/aviso/
    -8		/ayb/
    -8		/aybe$/
    -8		/aybe/
    8	tingling:-9	/bar/
    8		/bbl/
    8		/bbli/
    8		/bblin/
    8		/beara/
    -8		/bendi/
    8		/bigg/
    8		/bling/
    -8		/bore/
    -8		/bored/
    8		/brok/
    8		/broke/
    8		/cale/
    -8		/call$/
    -8		/calm/
    -8		/cansa/
    8		/care/
    -8		/carp/
    -8		/case$/
    -8		/case/
    8	chest_breath:58	/ches/
    -8		/cie/
    8		/ckle/
    -8	numbness:18	/comp/
    -8		/compl/
    8		/contr/
    8		/corri/
    -8		/coul/
    -8		/could/
    8	sharp_pain:52	/cru/
    8	history_disc:4	/ctom/
    8		/ctomy/
    -8	sharp_pain:-11 worsening:13 bladder_bowel:18 saddle_numbness:-1 fever:-7 self_harm:-72	/day$/
    8		/dden$/
    8		/dden/
    8	weakness:-1 numbness:67 saddle_numbness:21	/dead/
    8		/dics$/
    8		/dics/
    -8	osteoporosis:3	/doc/
    -8		/doe/
    -8		/does$/
    -8		/does/
    -8		/doin/
    -8		/doing/
    8	weakness:55	/drag/
    -8		/drivi/
    8		/eade/
    8		/eara/
    8		/earab/
    8		/earm$/
    8		/earm/
    8		/eca$/
    8		/ech/
    -8		/ect$/
    8	history_disc:11	/ecto/
    8		/ectom/
    8		/edia/
    8	emergency:105	/edics/
    8		/eems/
    8		/eeps$/
    8		/eeps/
    8		/eeze/
    -8		/egue/
    -8		/egura/
    -8		/eha/
    8		/eight/
    -8		/ellin/
    -8		/empr/
    8		/ened/
    -8		/ener/
    8		/enm/
    8		/enme$/
    8		/enme/
    8		/ensib/
    8		/ente$/
    8		/entu/
    8		/eps/
    -8		/erab/
    8		/eral/
    -8		/erent/
    -8		/erf/
    -8		/erfe/
    -8		/erfec/
    8		/erna$/
    8		/ersi/
    -8		/erwa/
    -8		/erwar/
    8	weakness:63	/erza/
    -8		/ested/
    -8		/estu/
    -8		/etch$/
    8		/eter$/
    -8		/ethe/
    -8		/ether/
    8		/eti/
    -8	persistent_beyond_72h:2	/eves$/
    -8		/eves/
    8		/ewe/
    8		/ewer/
    8	sharp_pain:65	/exc/
    -8	pregnancy_symptom:4	/expe/
    -8		/ext$/
    8		/eze/
    -8		/fect$/
    -8	radiating_pain:-43 weakness:-19 numbness:13 saddle_numbness:44	/feel/
    8		/fen$/
    -8		/ffi/
    8	tingling:12	/forea/
    -8		/form/
    -8		/fou/
    -8		/fter/
    -8		/fterw/
    8	weakness:2	/fuerz/
    -8		/full/
    -8		/genci/
    8		/ggl/
    -8		/gin/
    -8		/good$/
    8		/gres/
    8	weakness:43	/grip$/
    8	weakness:214	/grip/
    -8		/gui/
    -8		/gura$/
    -8		/gura/
    -8		/gus/
    8		/habia/
    8	sharp_pain:-16 weakness:12 numbness:6	/hand$/
    -8		/happ/
    -8	chest_breath:66	/hear/
    -8		/heet$/
    8		/hell$/
    -8	tingling:7 history_disc:17 history_injury:-49 bladder_bowel:-13 faint_dizzy:-1	/her/
    -8	persistent_beyond_72h:24	/hif/
    -8	persistent_beyond_72h:1	/hift/
    8	numbness:10	/high$/
    -8		/horas/
    -8		/hoy$/
    -8	worsening:7	/hoy/
    8		/hro/
    -8	numbness:-9 saddle_numbness:3	/hs$/
    8	numbness:2	/humb$/
    -8		/hurt$/
    -8		/ibly$/
    -8		/ibly/
    -8		/ical/
    -8	weakness:15 numbness:-3	/ice/
    -8		/ices/
    -8		/ich/
    8		/ici/
    8		/icing/
    8	sharp_pain:15 numbness:24 severe_headache:7	/ick$/
    8		/ics$/
    8		/ics/
    8	numbness:5	/igh$/
    -8		/ign/
    8		/ijo/
    -8		/il$/
    -8		/ild$/
    8		/ince/
    8	numbness:3	/inge/
    -8		/ins$/
    8		/inte/
    -8	sharp_pain:-29 numbness:42 persistent_beyond_72h:-71	/io$/
    -8		/ione/
    8		/ipe$/
    -8	faint_dizzy:-3	/irs/
    8		/itte/
    -8		/ize/
    8		/ken$/
    -8		/kep/
    -8		/kept$/
    -8		/kept/
    8		/knif/
    8		/knife/
    8	numbness:-10 severe_bruising:23	/lac/
    8		/laps/
    8	numbness:-8 tingling:-9 allergic_reaction:-5	/las/
    8		/lav/
    -8		/lay/
    8	weakness:-52 numbness:24 tingling:5	/lee/
    8		/les/
    -8		/lest/
    8		/leva/
    8		/lga/
    8		/lid$/
    -8	severe_headache:15	/ligh/
    -8	severe_headache:27	/light/
    8	tingling:2 persistent_beyond_72h:-38 history_disc:-1	/ling$/
    8		/livi/
    8	self_harm:10	/livin/
    8	sharp_pain:-21 radiating_pain:-18 weakness:-7 tingling:-16 worsening:-16 persistent_beyond_72h:-2 history_disc:-40 osteoporosis:-10 pregnancy_symptom:-16 calf_swelling:-2 severe_headache:-1 emergency:-3 self_harm:-32	/ll$/
    -8		/llamo/
    8		/llap/
    8		/llaps/
    8	calf_swelling:16	/llen$/
    -8	sharp_pain:5	/llo/
    -8		/llow$/
    8	numbness:12	/long$/
    8		/look$/
    -8		/lori/
    8	chest_breath:5	/lun/
    8		/lunc/
    8		/lunch/
    -8		/mand/
    -8		/may$/
    -8		/mayb/
    -8		/maybe/
    8		/media/
    -8		/mero$/
    -8		/mero/
    8	pregnancy_symptom:77 bladder_bowel:29	/mes/
    8		/mic/
    -8		/migh/
    -8		/might/
    -8		/mill/
    8		/minar/
    8		/mino$/
    8	radiating_pain:-19	/mo$/
    -8		/mol/
    8	persistent_beyond_72h:29	/mond/
    8		/mps$/
    8		/mps/
    -8	sharp_pain:34	/much$/
    -8		/musc/
    8	weakness:-2 numbness:-19 tingling:-8 worsening:-46 saddle_numbness:23 faint_dizzy:-4 emergency:-7	/na$/
    -8		/nad/
    -8		/nada$/
    8		/nal/
    8		/nate/
    8		/nce$/
    8	history_injury:110	/nded$/
    8		/nded/
    8		/nearl/
    8	numbness:-21 chest_breath:-12 faint_dizzy:-33 allergic_reaction:-4 self_harm:-3	/nee/
    -8		/ngan/
    8	tingling:3	/ngle/
    8		/nif/
    8		/nife$/
    8		/nife/
    8		/nme$/
    8		/nme/
    8		/nner/
    -8		/nop/
    -8		/nope$/
    -8		/nope/
    8	severe_bruising:8	/nor/
    8		/norm/
    -8		/nsaje/
    8	numbness:10	/nsib/
    -8		/nsu/
    8	bladder_bowel:16	/ntro/
    -8		/nume/
    -8		/numer/
    -8		/oco/
    8		/ofen$/
    8		/ollap/
    8	calf_swelling:1	/ollen/
    -8		/omen/
    8		/omi/
    -8		/ompl/
    8	history_disc:81	/omy$/
    8		/omy/
    8		/ond/
    8		/onda/
    8		/onde$/
    -8		/onder/
    -8	sharp_pain:-45	/ong/
    8		/ontr/
    8	radiating_pain:2 weakness:23 tingling:-4 persistent_beyond_72h:-30 bladder_bowel:-49 saddle_numbness:-3 allergic_reaction:-14 emergency:-12 self_harm:-13	/oot/
    8	numbness:-8 worsening:94	/ora/
    -8		/oras$/
    -8		/oras/
    8		/orea/
    8	tingling:2	/orear/
    -8		/ored/
    -8		/org/
    8		/oso$/
    8		/oso/
    -8		/otal/
    -8		/our$/
    8	radiating_pain:-6 tingling:-20 bladder_bowel:-3 self_harm:-12	/ove/
    8	persistent_beyond_72h:-4	/own/
    8		/param/
    -8		/paren/
    -8		/pear/
    -8		/peare/
    8	chest_breath:43	/pech/
    8	numbness:-4 chest_breath:25	/pecho/
    -8		/peli/
    8		/pens/
    -8	numbness:2	/per$/
    -8		/perf/
    -8		/perfe/
    8	weakness:13	/ping$/
    -8		/poc/
    -8		/ppea/
    -8		/ppear/
    -8		/ppy$/
    -8		/ppy/
    8		/prick/
    -8	weakness:1	/pued/
    8	chest_breath:44	/puf/
    8	chest_breath:47	/puff/
    -8		/pulle/
    8	severe_bruising:10	/pur/
    8		/racti/
    8		/rame/
    8		/ramed/
    8		/rampi/
    -8		/rara/
    8		/rathe/
    8		/razo$/
    8		/rce$/
    8		/rce/
    8	emergency:72	/rdia/
    8		/rearm/
    -8		/rece/
    -8	pregnancy_symptom:31	/reg/
    8	worsening:8	/rer$/
    -8		/rese/
    -8		/ress$/
    -8		/rfe/
    -8		/rfec/
    -8		/rfect/
    8	worsening:-24 faint_dizzy:-1 emergency:83	/rge/
    8		/rible/
    8	weakness:-48 worsening:-5 bladder_bowel:74 faint_dizzy:-5	/rin/
    8		/rir$/
    -8	saddle_numbness:4	/riv/
    -8		/rivi/
    -8		/rivin/
    8		/rly$/
    8		/rly/
    8	sharp_pain:-28 weakness:9 tingling:11 persistent_beyond_72h:-5 bladder_bowel:-15 allergic_reaction:-2 self_harm:-8	/rm$/
    8	radiating_pain:21	/rna$/
    8		/rol$/
    8		/rot/
    8		/rovem/
    8	faint_dizzy:110	/rtig/
    8		/salv/
    8		/salvo/
    -8		/sappe/
    8	osteoporosis:49	/sca/
    8		/scal/
    8		/sce/
    -8		/scle$/
    8		/sco/
    8	numbness:44	/sensi/
    -8		/sent$/
    8		/ses$/
    -8		/shif/
    -8		/shift/
    8	calf_swelling:9	/shin/
    -8		/sms$/
    -8		/sms/
    -8	persistent_beyond_72h:39	/sore$/
    8		/stick/
    -8		/stop$/
    -8		/story/
    8		/subi/
    8		/subir/
    8		/sud/
    8		/sudd/
    8		/sudde/
    8	self_harm:40	/sui/
    -8		/sup/
    -8		/swear/
    8	calf_swelling:25	/swo/
    8		/swol/
    8	calf_swelling:4	/swoll/
    -8	sharp_pain:-4 tingling:-5 worsening:-3 calf_swelling:18 severe_headache:-2 allergic_reaction:-1	/ta$/
    -8		/talk$/
    -8		/tari/
    -8		/tario/
    8	tingling:3	/tati/
    8		/taz/
    -8		/terwa/
    -8		/test/
    8		/thig/
    8	severe_bruising:39	/thigh/
    -8	weakness:2 osteoporosis:22 saddle_numbness:1 faint_dizzy:11	/thin/
    8		/thou/
    8		/thum/
    -8		/ti$/
    8	weakness:-20 tingling:82 worsening:-16	/tingl/
    8		/tomy$/
    8	history_disc:79	/tomy/
    8		/torc/
    8		/torci/
    -8		/tory$/
    -8		/tory/
    -8		/tota/
    -8		/total/
    -8	numbness:11	/tou/
    -8		/tow/
    -8		/trang/
    -8		/treat/
    8		/trol$/
    8		/tru/
    -8		/tuve$/
    -8		/tuve/
    8		/ubb/
    8		/ubber/
    8		/ubir$/
    8		/ubir/
    8		/udd/
    8		/udde/
    8		/udden/
    8		/uert/
    8	weakness:113	/uerz/
    8	weakness:4	/uerza/
    8		/ues/
    8	history_disc:57	/ulg/
    -8		/umer/
    -8		/umero/
    -8		/unos$/
    -8		/unos/
    -8		/unt$/
    -8		/upe/
    -8		/ur$/
    -8		/urt$/
    -8		/usu/
    -8		/usua/
    -8		/usual/
    8		/uth$/
    -8		/uve$/
    -8		/vani/
    -8		/vanis/
    -8		/ved/
    -8		/vel/
    -8		/veni/
    8		/vid/
    8	tingling:5 self_harm:76	/vie/
    -8		/viso/
    8		/vo$/
    8	numbness:28	/wake/
    -8		/wards/
    -8		/warm$/
    -8		/warm/
    -8		/way/
    8		/wer$/
    8	saddle_numbness:83	/wip/
    8	saddle_numbness:1	/wipe/
    -8	radiating_pain:-2 numbness:30 bladder_bowel:2	/wit/
    -8	radiating_pain:-1	/with/
    8		/wol/
    8	calf_swelling:3	/woll/
    8	calf_swelling:4	/wolle/
    -8		/xpe/
    -8		/xt$/
    -8		/ybe$/
    -8		/ybe/
    -8		/yell/
    -8		/yello/
    8		: & [en810]
    8		: yes
    -8		<be> <become> now
    -8		<be> <the> bit
    -8		<be> <the> wee
    8		<be> at
    8		<be> con dolor
    8	weakness:2	<be> dragging
    -8		<be> pain in
    -8		<be> segura
    8		<be> ~ around
    8		<be> ~ before
    8		<be> ~ can
    8		<be> ~ fiebre
    8		<be> ~ hurting
    8		<be> ~ living
    -8		<be> ~ nothing
    -8		<be> ~ pregnant
    8		<be> ~ stronger
    -8		<be> ~ than
    -8		<become> numb on
    -8		<count> ~ .
    8		<count> ~ <time>
    -8		<count> ~ as
    8		<count> ~ of
    -8		<day> at
    8		<day> in
    -8		<day> ~ sharp
    8		<day> ~ you
    -8		<feel> ~ <count>
    -8		<feel> ~ for
    8		<feel> ~ thing
    -8		<have> <be> numb
    8	sharp_pain:-71 numbness:-6 history_disc:83 pregnancy_symptom:37 fever:15	<have> <the>
    8		<have> <the> accident
    -8		<have> not <have>
    -8		<have> tingling
    8		<have> ~ accident
    -8		<my> <part> <become>
    8	numbness:1	<my> <part> and
    8	faint_dizzy:37	<my> da
    8		<my> massage
    -8		<my> number
    -8		<my> ~ book
    -8		<my> ~ con
    8	sharp_pain:24	<my> ~ en
    -8		<my> ~ hurts
    -8	sharp_pain:31 chest_breath:9 severe_bruising:3	<my> ~ i
    -8		<my> ~ o
    8		<my> ~ ronchas
    -8		<my> ~ size
    -8		<my> ~ than
    -8		<part> , can
    -8		<part> , could
    -8	numbness:51	<part> <become>
    -8		<part> <become> numb
    8		<part> <feel> weak
    -8		<part> <part>
    -8		<part> aches
    -8		<part> hurt
    -8		<part> today
    -8	numbness:2	<part> ~ <have>
    8	numbness:18	<part> ~ bit
    -8		<part> ~ could
    -8		<part> ~ down
    -8		<part> ~ grand
    -8		<part> ~ happy
    8		<part> ~ lift
    -8		<part> ~ mas
    -8		<part> ~ normal
    8	numbness:61	<part> ~ off
    -8		<part> ~ pero
    -8		<part> ~ por
    8		<part> ~ que
    8		<part> ~ really
    -8		<part> ~ they
    -8		<part> ~ thing
    -8	sharp_pain:-19	<part> ~ to
    8		<part> ~ twice
    8		<part> ~ when
    -8		<person> <the>
    8		<person> ~ i
    8		<side> <time> ,
    8		<side> i
    8	calf_swelling:12	<side> ~ <be>
    8		<side> ~ good
    -8		<the> <part> for
    -8		<the> <time> ,
    8		<the> <time> now
    8		<the> accident
    8		<the> accident in
    8		<the> electric
    8		<the> fist
    8		<the> from
    -8		<the> list
    8	worsening:189	<the> molestia
    8		<the> point
    -8		<the> quien
    8		<the> rest
    -8		<the> sheet
    -8		<the> tingly
    -8		<the> turno
    8		<the> ~ every
    -8	radiating_pain:21	<the> ~ from
    -8		<the> ~ home
    -8		<the> ~ horas
    8		<the> ~ hot
    8		<the> ~ hoy
    -8		<the> ~ llamo
    -8		<the> ~ lunes
    8		<the> ~ menos
    -8		<the> ~ sore
    8		<the> ~ time
    -8		<the> ~ todo
    8		<the> ~ va
    -8		<the> ~ yesterday
    8	pregnancy_symptom:10	<time> <become>
    8		<time> <count>
    8		<time> it <be>
    -8		<time> ~ as
    8		<time> ~ by
    -8		<time> ~ it
    -8		<time> ~ pain
    -8		<time> ~ without
    -8		? & [en522]
    -8		? ~ <person>
    -8		[en1002] & [en58]
    -8	sharp_pain:13	[en1002] & [en869]
    8		[en1018] & [en508]
    -8		[en1018] & [en551]
    -8		[en1018] & [en554]
    -8		[en1018] & [en633]
    -8		[en1018] & [en709]
    8		[en1018] & [en989]
    8		[en101] & [en1020]
    -8	radiating_pain:4 weakness:-21 tingling:9 persistent_beyond_72h:-2 chest_breath:34 severe_bruising:19	[en1020] & [en251]
    -8	sharp_pain:12	[en1020] & [en333]
    -8		[en1020] & [en394]
    8		[en1020] & [en426]
    -8		[en1020] & [en461]
    8		[en1020] & [en634]
    8		[en1020] & [en63]
    -8		[en1020] & [en85]
    8		[en106] & [en426]
    -8		[en106] & [en60]
    8		[en106] & [en634]
    -8		[en106] & [en682]
    8		[en116] & .
    8		[en118]
    -8	persistent_beyond_72h:1	[en11] & #
    -8		[en11] & [en1013]
    8		[en11] & [en127]
    -8	numbness:1 faint_dizzy:28	[en11] & [en37]
    -8		[en11] & [en394]
    -8		[en11] & [en581]
    -8		[en11] & [en889]
    -8		[en11] & [en90]
    8	numbness:3	[en11] & numbness
    -8		[en121] & [en1020]
    8		[en122] & [en251]
    -8		[en12] & #
    8	sharp_pain:11 radiating_pain:33 weakness:9 worsening:-3 self_harm:-4	[en12] & [en11]
    8		[en12] & [en458]
    -8		[en12] & [en474]
    -8		[en12] & [en650]
    8		[en141] & [en1002]
    -8		[en143] & [en11]
    -8		[en148] & ,
    -8		[en148] & [en362]
    8		[en148] & [en378]
    8		[en148] & [en490]
    8		[en148] & [en890]
    8	worsening:-4	[en157]
    -8		[en170] & [en1020]
    8	worsening:16	[en170] & [en19]
    -8		[en170] & [en3]
    8		[en170] & [en468]
    -8		[en170] & [en85]
    8		[en181] & [en20]
    8		[en181] & [en218]
    -8		[en19] & .
    -8		[en19] & [en380]
    -8		[en19] & [en468]
    -8		[en19] & [en709]
    -8		[en19] & [en789]
    -8		[en19] & [en807]
    8		[en19] & [en84]
    8		[en19] & [es503]
    8		[en19] & tuesday
    -8		[en202] & [en362]
    -8		[en202] & [en468]
    8		[en20] & [en28]
    8		[en20] & [en469]
    8	sharp_pain:7	[en20] & [en63]
    8	weakness:35 numbness:6 severe_headache:21 faint_dizzy:46 severe_bruising:21 self_harm:61	[en20] & [en966]
    -8		[en212] & [en250]
    8		[en215] & [en1002]
    8		[en215] & [en12]
    -8	sharp_pain:10 persistent_beyond_72h:39 chest_breath:45	[en234] & [en1002]
    8		[en234] & [en207]
    8		[en234] & [en266]
    -8		[en234] & [en634]
    8		[en234] & pee
    8		[en251] & [en121]
    8		[en251] & [en181]
    -8		[en251] & [en341]
    8		[en251] & [en461]
    -8		[en251] & [en533]
    -8		[en251] & [en682]
    8	radiating_pain:46	[en251] & [en746]
    8		[en251] & [en84]
    8		[en251] & [en877]
    -8		[en252] & ,
    8		[en252] & [en1018]
    8		[en266] & ,
    -8		[en266] & [en362]
    8		[en266] & [en60]
    8		[en28] & [en101]
    -8		[en28] & [en20]
    -8		[en28] & [en333]
    8		[en28] & [en508]
    8		[en28] & [en746]
    8		[en28] & [en762]
    8		[en28] & [es182]
    -8		[en29] & [en298]
    8		[en309] & [en1002]
    -8		[en309] & [en1020]
    8		[en309] & [en874]
    -8		[en317] & [en1020]
    8		[en333] & [en378]
    -8		[en362] & [en157]
    8		[en362] & [en468]
    -8		[en362] & [en602]
    -8		[en362] & [en660]
    -8		[en362] & [en807]
    -8		[en362] & [en84]
    -8		[en362] & [en953]
    8		[en377]
    8		[en378] & [en1002]
    8		[en378] & [en362]
    -8		[en378] & [en490]
    8		[en378] & [en778]
    -8		[en37] & [en653]
    -8		[en380] & ,
    8		[en380] & [en234]
    -8		[en380] & [en468]
    -8		[en391] & bruise
    8	self_harm:41	[en394] & [en1020]
    8		[en394] & [en19]
    8		[en394] & [en490]
    -8		[en39] & [en11]
    -8		[en39] & [en212]
    -8		[en39] & [en980]
    8		[en3] & #
    8		[en404] & [en148]
    -8		[en426] & [en215]
    8		[en426] & [en613]
    -8		[en426] & [en85]
    -8		[en426] & [en874]
    8		[en426] & [en989]
    8		[en42] & [en362]
    -8		[en439] & ,
    -8		[en458] & [en551]
    8		[en458] & [en980]
    -8		[en461] & [en1018]
    8	fever:18	[en468] & [en1013]
    -8		[en468] & [en212]
    8		[en468] & [en426]
    -8		[en468] & [en60]
    -8		[en474] & [en63]
    -8	weakness:4	[en474] & [en869]
    -8		[en487]
    -8		[en490] & [en12]
    -8		[en490] & [en157]
    -8		[en490] & [en251]
    8		[en490] & [en325]
    -8		[en490] & [en477]
    -8		[en490] & [en549]
    8		[en490] & [en554]
    8		[en490] & [en581]
    -8		[en495] & [en874]
    -8		[en507] & ,
    -8		[en508] & [en189]
    8		[en508] & [en869]
    8		[en522] & .
    8		[en551] & #
    -8		[en551] & [en124]
    8		[en551] & [en380]
    -8		[en551] & [en554]
    -8	sharp_pain:-23	[en567] & [es182]
    8		[en581] & [en11]
    -8		[en58] & [en709]
    8		[en58] & [en997]
    8		[en602] & [en251]
    8		[en602] & [en508]
    8		[en602] & [en954]
    8		[en60] & [en234]
    8		[en60] & [en28]
    -8		[en60] & [en890]
    -8		[en60] & [es182]
    8		[en613] & [en84]
    8		[en613] & [en869]
    8		[en618] & [en810]
    8		[en633] & [en1002]
    8	sharp_pain:14	[en633] & [en1020]
    -8		[en633] & [en116]
    8		[en633] & [en11]
    8		[en633] & [en127]
    -8		[en633] & [en148]
    8		[en633] & [en60]
    8		[en633] & [en613]
    8		[en633] & [en633]
    8		[en633] & [en874]
    8	worsening:-4 saddle_numbness:-28 calf_swelling:-3 faint_dizzy:-19	[en634]
    8		[en634] & [en170]
    8		[en634] & [en218]
    8		[en634] & [en394]
    8		[en634] & [en426]
    -8		[en650] & [en12]
    8		[en650] & [en461]
    8		[en650] & [en602]
    -8		[en653] & [en746]
    8		[en660] & [en3]
    8		[en660] & [en474]
    8		[en661] & ,
    -8		[en677] & [en11]
    -8	sharp_pain:-1 numbness:8 tingling:-25 worsening:-18 pregnancy_symptom:-29 saddle_numbness:-56 severe_headache:-6 faint_dizzy:4 allergic_reaction:-6 self_harm:1	[en682]
    8		[en682] & #
    8		[en682] & [en1018]
    -8		[en682] & [en1020]
    8		[en682] & [en439]
    8		[en682] & [en677]
    8		[en693] & [en426]
    8		[en693] & [en746]
    8		[en709] & [en618]
    -8		[en709] & [en762]
    8		[en742]
    8		[en746] & #
    8	worsening:11	[en746] & ,
    8		[en746] & [en127]
    8		[en746] & [en309]
    -8		[en762] & [en1020]
    8		[en762] & [en28]
    8		[en762] & [en762]
    8		[en77]
    -8		[en789] & [en11]
    8		[en805] & [en42]
    8		[en807] & [en949]
    8		[en807] & bruises
    -8	emergency:32	[en810] & [en362]
    8		[en810] & [en634]
    8		[en810] & [en84]
    -8		[en810] & [en999]
    -8		[en837]
    8		[en84] & [en42]
    -8		[en84] & [en60]
    8		[en84] & [en810]
    8		[en84] & [en966]
    8		[en853] & [en468]
    -8		[en853] & [en746]
    -8		[en85] & [en250]
    8		[en85] & [en869]
    8		[en869] & [en101]
    -8	persistent_beyond_72h:1	[en869] & [en12]
    8		[en869] & [en252]
    -8		[en869] & [en458]
    -8		[en869] & [en468]
    8		[en869] & [en506]
    -8	numbness:-18	[en869] & [en869]
    8		[en869] & [en991]
    -8		[en871] & [en251]
    8		[en874] & [es362]
    8		[en874] & [es49]
    8		[en874] & ronchas
    8		[en890] & #
    8		[en890] & [en1020]
    8		[en890] & [en938]
    8		[en906] & [en458]
    -8		[en917] & [en1002]
    8		[en935] & .
    -8		[en935] & [en11]
    -8		[en93] & [en148]
    -8		[en93] & [en682]
    -8		[en949] & [en19]
    8		[en949] & [en551]
    8		[en949] & [es182]
    8		[en954] & #
    -8		[en954] & [en437]
    8		[en954] & [en522]
    8		[en966] & [en124]
    -8		[en966] & [en19]
    -8	sharp_pain:1 self_harm:21	[en966] & [en234]
    -8		[en966] & [en42]
    -8		[en966] & [en602]
    8		[en966] & [en698]
    8		[en966] & [en845]
    8		[en966] & [en853]
    8		[en966] & [en877]
    -8		[en966] & [en906]
    -8	faint_dizzy:29	[en966] & [en966]
    -8		[en967] & ,
    8		[en967] & [en762]
    -8	sharp_pain:24	[en980] & ,
    -8		[en980] & [en60]
    -8		[en981] & ,
    8		[en986] & [en60]
    8		[en986] & [en762]
    8		[en991] & [en1002]
    8		[en997] & [en1020]
    8		[en999] & [en1020]
    -8		[en999] & [en746]
    8	radiating_pain:-25 weakness:-6 numbness:-14 persistent_beyond_72h:-22 osteoporosis:-4 pregnancy_symptom:-14 bladder_bowel:-14 calf_swelling:-16 fever:-28 allergic_reaction:-21 severe_bruising:-16	[es106]
    -8		[es106] & [es13]
    -8		[es122] & [en1014]
    -8		[es122] & [es198]
    -8		[es122] & [es2]
    -8		[es122] & [es823]
    8		[es13] & [es342]
    8		[es14] & [en874]
    -8		[es150] & ,
    8		[es17] & [es26]
    8	saddle_numbness:69	[es182] & [en1020]
    8		[es182] & [en106]
    -8		[es182] & [en653]
    8		[es182] & [en889]
    -8		[es182] & [en917]
    -8		[es182] & [es127]
    8		[es182] & [es58]
    8		[es182] & [es951]
    -8		[es1] & [es127]
    8		[es1] & [es219]
    8		[es1] & [es502]
    8		[es1] & [es887]
    -8		[es1] & [es90]
    8		[es214] & [es214]
    -8		[es214] & [es427]
    8		[es253] & [es251]
    8		[es253] & [es91]
    -8		[es254] & [es182]
    -8		[es26] & .
    -8		[es29] & ,
    8		[es29] & [es55]
    -8		[es2] & [es102]
    -8		[es2] & [es887]
    -8		[es2] & [es895]
    -8		[es2] & [es987]
    -8		[es362] & [es503]
    -8		[es42] & [es54]
    8		[es438] & [es17]
    8		[es438] & [es42]
    -8		[es438] & [es887]
    -8		[es438] & hormigueo
    8	weakness:18 tingling:-23	[es459]
    8		[es486] & [en118]
    -8		[es502] & ,
    8		[es502] & [es1]
    8		[es502] & [es230]
    -8		[es502] & [es375]
    -8		[es503] & [en874]
    8		[es503] & [es975]
    -8		[es503] & [es998]
    -8		[es54] & [es854]
    8		[es58] & [es950]
    8		[es663]
    -8		[es694] & [en118]
    8	numbness:4	[es694] & [es13]
    8		[es694] & [es439]
    -8		[es694] & [es854]
    -8	bladder_bowel:43	[es742]
    -8	tingling:13	[es854] & [es13]
    8		[es859]
    -8		[es879]
    8		[es887] & [es79]
    8		[es895] & [es362]
    -8		[es942]
    -8		[es950] & [es174]
    8		[es950] & [es42]
    8		[es950] & [es758]
    -8		[es950] & [es998]
    -8		[es966] & ,
    8		[es982] & [en121]
    -8	radiating_pain:13 weakness:25	[es982] & [es1]
    8	sharp_pain:15 worsening:71	[es982] & [es950]
    8		[es982] & [es966]
    8		[es998] & [en1014]
    8		[es998] & [es342]
    8		a fist
    -8		a headache
    -8		a hospital
    -8		a quien
    8		accident in
    -8	radiating_pain:46	ache
    -8		ache <be>
    -8		adolorida & [es694]
    8		after <the>
    -8		after ~ it
    -8		afterwards
    -8		agony ~ ,
    -8		agua
    8		ahi
    8		also <my>
    8		also my
    8		also ~ <part>
    -8		am driving
    8		amaneci & [es42]
    8		an accident
    8		and ~ and
    8		another notch
    8		ants ~ <my>
    -8		ants ~ <the>
    8		asked about
    8		at ~ with
    -8		away ~ <the>
    8		baby <be>
    8		baby <be> not
    8		baby is
    8		baby ~ not
    -8		back s
    8		be here
    -8		be sore
    -8		been numb
    -8		bit ~ of
    8		bits
    -8		brazos
    -8		breast
    8		breathe
    -8		bruise ~ ,
    -8		bruise ~ <the>
    8		but ~ <the>
    8		cada hora
    8		cada vez
    -8		calambritos & [es106]
    -8		calambritos en
    -8		calambritos en <the>
    -8		calambritos ~ <part>
    -8		call
    8		call ~ .
    8		call ~ i
    8		caminar
    8		camino
    -8	weakness:-6	can ~ ,
    -8		carried
    8		ciatica
    8		come out
    8		como una
    8		control
    -8		could
    8		could ~ on
    8	sharp_pain:10	dan ~ <the>
    8		dan ~ en
    8		de ~ <part>
    -8		de ~ ni
    -8		dead ~ <time>
    8		del
    -8		despues de
    8		dias con <the>
    -8		different
    -8		disappeared
    -8		dizzy & ,
    8		do not want
    8		do ~ here
    -8		does
    -8		dolor ni
    -8		driving
    8	radiating_pain:35 worsening:40	el dolor
    8	radiating_pain:-32 weakness:-38 numbness:-23 persistent_beyond_72h:-27 osteoporosis:-20 bladder_bowel:-3 fever:-19 allergic_reaction:-8 severe_bruising:-15	en
    -8		en el
    8		en los
    8	self_harm:23	ending it
    -8		estos
    -8		ever ~ ,
    8		every ~ <time>
    -8		fading & [en746]
    8		fine ~ <count>
    8		fingers
    8		forearm
    8		fuerza ~ <the>
    8		give it
    8		gone by
    -8		good
    8	weakness:1	grip
    -8		grip <be>
    8		grip <have>
    8		grip has
    8		habia
    -8		had pins
    -8		hago si <be>
    -8		hago ~ <be>
    -8		hasta ~ #
    -8		headache since
    -8		heavy ~ ,
    8		hell
    8		hold my
    -8		honestly can
    -8		honestly can not
    8		honestly ~ see
    -8		horas
    8		hormigueo & [es1]
    8		hormigueo ~ pero
    -8	worsening:14	hoy
    -8		hurt
    8		hurts ~ <the>
    8		hurts ~ as
    -8		husband has
    -8		i <be> driving
    -8		i asked
    -8		i ever
    8		i feel
    -8		i would like
    -8		i ~ driving
    8		i ~ dropping
    -8		i ~ or
    -8		i ~ over
    8		i ~ things
    8		ibuprofen
    8		ibuprofen & [en11]
    -8		if ~ pain
    8		improvement
    -8		in ~ <become>
    -8		in ~ but
    -8		in ~ it
    8		in ~ not
    -8		in ~ room
    -8		in ~ today
    -8		it off
    8		it ~ again
    -8		it ~ now
    8		it ~ of
    -8		je
    8		just my
    8		just ~ bit
    -8		just ~ i
    -8		kept
    8		knife
    8		knife ~ <part>
    8		la mano
    8	persistent_beyond_72h:-9	last <time>
    -8		late+an
    8		late+came
    -8		late+disappeared
    8		late+estoy
    8		late+help
    8		late+improvement
    -8		late+longer
    -8		late+los
    8		late+pero
    8		late+quita
    -8		late+should
    -8	persistent_beyond_72h:102	late+sore
    -8		late+stiff
    -8		late+take
    -8		late+though
    8		late+thursday
    -8		late+va
    -8		late+well
    -8		late+ya
    8		later ~ <part>
    -8		leave ~ <the>
    8		like a
    8		like ~ in
    8		live
    8	self_harm:14	living
    8		llame
    8		llame <the>
    -8		llamo
    8		look
    8		make <the> fist
    8		make ~ fist
    -8		massage help
    -8		massage in <my>
    -8		may
    -8		maybe
    -8		maybe ~ <be>
    8	faint_dizzy:84	me da
    -8		me fue
    -8		me sigue
    8		monday
    8		monday & [en810]
    8		more painful
    -8		much
    8		much as
    -8		much ~ <the>
    -8		muscle
    8		muy ~ <the>
    -8		my feet
    -8		my number
    -8		my shoulders
    8		myself ~ <the>
    8		nearly
    8		needles ~ <time>
    -8		never ~ .
    -8		no . numb
    8		no es
    -8		no longer
    8		no sensation
    -8		no stabbing pain
    8		no ~ aire
    -8		no ~ fiebre
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
    8	sharp_pain:35	not ~ .
    -8		not ~ again
    8		not ~ bit
    -8		not ~ today
    8	weakness:73	not ~ up
    8		nothing for
    8		nothing for <the>
    8		nothing ~ come
    8		nothing ~ only
    8		now than
    -8		numb ~ :
    -8		numbness & ?
    -8		numbness ?
    8	numbness:91	numbness ~ <part>
    -8		numero
    -8		of it
    -8		of ~ .
    8		of ~ for
    8		of ~ now
    -8		of ~ on
    -8		off in
    -8		off in <my>
    -8		ok ~ <the>
    -8		old ~ <part>
    8	severe_bruising:19	on <my> <part>
    -8		on ~ <side>
    8		on ~ off
    8		on ~ on
    -8		on ~ size
    8		on ~ to
    -8		or ~ ,
    -8		or ~ <be>
    8		or ~ but
    8		ouch
    8		out ~ ,
    -8		out ~ office
    -8		pain went
    8		pain ~ .
    8		pain ~ :
    -8	radiating_pain:69 weakness:-15	pain ~ <my>
    8		pain ~ what
    -8		painful ~ yesterday
    8		paramedics
    8	chest_breath:88	pecho
    -8		perfect
    8		pie dormido
    -8		pins ~ ,
    -8		poco
    8		point
    8		point in
    8		pregnant ~ <the>
    -8		pulled
    8		quita
    -8		quite painful
    -8		rash ~ ,
    8		rather
    -8		really say
    -8		return
    -8		ring me
    8		said ~ <feel>
    8		salvo
    8		salvo que
    8		salvo ~ <the>
    -8		same ~ <part>
    8		same ~ <time>
    8		sat in
    -8		segura
    -8	sharp_pain:-51	sharp ~ .
    -8		sharp ~ no
    -8		sharp ~ numb
    8		sharp ~ when
    -8		sheet
    -8		shooting ~ on
    -8		si es
    -8		si tengo
    -8		si ~ hormigueo
    8	radiating_pain:-2	side
    8		since breakfast
    8		since ~ .
    -8		size ~ ,
    8		slipped ~ ,
    -8		sms
    8		so much
    -8		so so
    -8		so ~ <become>
    -8		something <be>
    -8	worsening:-5 persistent_beyond_72h:30	sore
    -8		sore but
    -8		soreness <be>
    -8		soreness <side>
    -8		soreness is
    -8		soreness ~ it
    8		stick
    -8		still <the>
    -8		still a
    8		stop <the>
    -8		stop ~ <my>
    8		strength ~ <my>
    -8		stretch
    8		subir
    8		sudden
    -8		sure
    8		sure it
    8		sure it <be>
    -8		swear
    -8		swear ~ it
    8	calf_swelling:4	swollen
    -8		talk
    8		tell you
    8		ten
    -8		texting & [en874]
    8		than <the>
    -8		than ~ <have>
    -8		than ~ <time>
    -8		than ~ last
    8		than ~ still
    -8		the knees
    -8		the leg
    8		the numbness
    8		the rest
    -8		the sheet
    8		the ward
    8		then <the>
    -8		there <be> pain
    8		they are
    8	sharp_pain:66	through the
    8		thumb
    8		tingling & [en490]
    -8		tingling ?
    -8		tingling or
    8		to <be> here
    8		to ~ <count>
    -8		to ~ <have>
    -8		to ~ now
    -8		to ~ would
    8		toda ~ <part>
    8		today ~ <be>
    8		today ~ <side>
    8		toes are
    8		tomorrow ~ i
    -8		touched <my>
    -8		twice ~ <my>
    -8		under <my> <part>
    -8		unos
    8		until i
    -8		used
    -8		vanished
    8	self_harm:3	wake up
    8		want ~ here
    -8		warm
    -8		water
    8		way i
    8		weakness :
    8		well ~ <the>
    -8		what ~ if
    -8		what ~ not
    -8		when i lie
    -8		when ~ lie
    -8		when ~ saw
    -8		whether ~ <be>
    -8		who <be>
    -8		who ~ i
    8		with it
    8		with this
    -8		with ~ .
    8		with ~ <side>
    -8		without <the>
    8		words ~ out
    -8		work ~ <part>
    -8		work ~ so
    8		worse and
    8		worse and worse
    -8		worse ~ ,
    -8		worse ~ it
    8		worst ~ i
    8		would not
    -8		would ~ <become>
    -8		would ~ <time>
    -8		wrong person
    8		y sigo
    -8		y ~ no
    -8		yellow
    -8		yesterday and
    8		yesterday ~ still
    -8		you ~ <time>
    -8		you ~ at
    7		# & [en966]
    7		# & [es2]
    7		# / #
    7		# with
    7		# ~ <time>
    -7		# ~ it
    7		# ~ pain
    -7		# ~ sharp
    7		# ~ sore
    -7		# ~ would
    -7		, & ?
    -7		, & [en1018]
    -7		, & [en116]
    7		, & [en124]
    -7		, & [en143]
    -7		, & [en266]
    -7		, & [en309]
    -7		, & [en325]
    -7		, & [en554]
    7		, & [en63]
    -7		, & [en953]
    -7		, & [es102]
    7		, & [es26]
    7		, & [es44]
    -7		, & [es58]
    -7		, <have>
    7		, could not
    -7		, does
    -7		, hardly
    -7		, just <the>
    7		, nothing to
    7		, sorry
    -7	fever:107	, ~ <count>
    -7		, ~ changed
    7		, ~ happened
    7	weakness:7 severe_headache:6	, ~ i
    -7		, ~ morning
    7		, ~ ok
    -7		, ~ or
    -7		, ~ quien
    7		, ~ still
    7		, ~ when
    7		, ~ would
    7		, ~ y
    7		, ~ yesterday
    7		. & [en148]
    -7		. & [en442]
    7		. & [en682]
    -7		. & [en746]
    7		. & [es44]
    -7		. & [es58]
    -7		. i <be>
    -7		. i will
    -7		. in
    -7		. just
    -7		. nothing
    -7		. numb :
    7		. sorry
    7		. thank
    7		. thank you
    -7		. thanks
    7		. what
    7		. ~ for
    7		. ~ massage
    7		. ~ ok
    7		. ~ should
    -7		/^adol/
    -7		/^alg/
    -7		/^ama/
    -7		/^anna/
    7	sharp_pain:-55	/^ant/
    -7		/^at/
    -7		/^bas/
    -7		/^beha/
    7		/^bel/
    7	weakness:-18	/^bla/
    7	bladder_bowel:38	/^bowe/
    -7		/^box/
    -7		/^bril/
    7		/^bump/
    7		/^cada/
    7	fever:15	/^cale/
    -7		/^case/
    -7		/^cit/
    -7		/^cita/
    -7		/^cli/
    -7		/^cuer/
    -7		/^dank/
    -7		/^debo/
    7		/^dere/
    7		/^dic/
    7		/^dice/
    -7		/^dio/
    7	faint_dizzy:6	/^diz/
    7		/^dizz/
    -7		/^dod/
    -7		/^dodg/
    7		/^doub/
    -7	sharp_pain:-38 weakness:17 numbness:-55 tingling:-20 bladder_bowel:62 emergency:44	/^dr/
    7	sharp_pain:19	/^dul/
    7		/^dull/
    -7		/^earl/
    7	sharp_pain:73	/^elec/
    -7		/^emph/
    7	sharp_pain:18 numbness:-21 tingling:-50 chest_breath:-2	/^es/
    -7	bladder_bowel:-3	/^eve/
    7	sharp_pain:43	/^excr/
    7		/^expl/
    -7		/^fell/
    7	fever:77	/^fieb/
    -7		/^fin$/
    -7		/^fina/
    -7		/^firs/
    -7		/^fue$/
    7		/^gas/
    -7		/^gon/
    -7		/^gone/
    7	fever:27	/^got$/
    7		/^got/
    -7		/^gran/
    -7		/^gy/
    7	emergency:3	/^half/
    7	sharp_pain:-25 weakness:16 numbness:11 tingling:8 bladder_bowel:-1	/^hand/
    -7		/^hap/
    -7		/^happ/
    -7		/^heal/
    -7		/^hie/
    -7		/^him/
    -7		/^hm/
    -7		/^hmm$/
    -7		/^hmm/
    7	sharp_pain:-10 radiating_pain:-13 weakness:-10 numbness:-32 tingling:-4 persistent_beyond_72h:-8 pregnancy_symptom:-60 bladder_bowel:-15 saddle_numbness:-13 chest_breath:-15 severe_headache:-37 faint_dizzy:-12 allergic_reaction:-8 emergency:-13	/^ho/
    7	sharp_pain:-26 worsening:1	/^hour/
    -7		/^ich$/
    -7		/^ich/
    -7		/^ins$/
    7		/^jol/
    7		/^jolt/
    7		/^jus/
    7		/^lab/
    -7		/^leav/
    -7		/^llam/
    -7		/^mag/
    -7		/^mail/
    7		/^mak/
    -7		/^mal$/
    7		/^manc/
    7		/^mar/
    7		/^mer/
    -7	severe_headache:2	/^mig/
    -7		/^mint/
    7	persistent_beyond_72h:3	/^mond/
    7	emergency:16	/^mout/
    7	numbness:4	/^musl/
    7		/^my/
    7	self_harm:11	/^mys/
    7	self_harm:21	/^myse/
    -7		/^nex/
    -7		/^next/
    -7		/^none/
    -7		/^offi/
    7		/^ori/
    7		/^ov/
    7		/^ove/
    7		/^palm/
    7		/^pant/
    -7		/^pea/
    7	sharp_pain:50	/^peg/
    7		/^pen$/
    7	saddle_numbness:6	/^pen/
    7	weakness:10	/^pero/
    -7		/^pesa/
    7	sharp_pain:-13 weakness:10	/^ph/
    7		/^phy/
    7		/^phys/
    7		/^pic/
    7		/^pill/
    7	bladder_bowel:20	/^pis/
    7		/^plu/
    7	sharp_pain:-20 weakness:-34 numbness:-34 bladder_bowel:-10 severe_headache:-53 faint_dizzy:-27	/^pr/
    7	chest_breath:10	/^pro/
    -7	weakness:4	/^pue/
    -7		/^quiz/
    -7		/^reci/
    -7		/^rin/
    -7		/^sabr/
    7		/^san/
    7		/^sat$/
    7	sharp_pain:1	/^sha/
    7	fever:49	/^shak/
    -7		/^sign/
    7		/^sil/
    7		/^sill/
    -7		/^sing/
    7	sharp_pain:-5 weakness:-23	/^ski/
    -7		/^sle/
    -7		/^slot/
    7		/^smil/
    7		/^sne/
    7		/^snee/
    7	weakness:31	/^sol/
    7	tingling:62	/^spar/
    7		/^stoo/
    -7		/^stro/
    7	sharp_pain:-4 weakness:17 tingling:7	/^su/
    -7		/^sure/
    7		/^swa/
    7		/^talo/
    -7		/^tar/
    -7		/^teen/
    -7		/^trac/
    7		/^tras/
    7		/^type/
    7	sharp_pain:20	/^una$/
    7		/^uni/
    -7		/^uns/
    7		/^unt/
    -7		/^va/
    -7		/^van/
    -7		/^whi/
    7	severe_bruising:3	/^whol/
    -7		/^wore/
    -7	saddle_numbness:19	/aba/
    7		/abia$/
    7	self_harm:72	/ablet/
    7	sharp_pain:-4 weakness:-16 numbness:-5 pregnancy_symptom:-26 calf_swelling:-22	/ack/
    -7		/actur/
    7	sharp_pain:-15 radiating_pain:-19 persistent_beyond_72h:11	/ado/
    -7		/adol/
    -7		/adolo/
    -7		/agua$/
    7		/aig/
    -7		/aji/
    7		/ajo/
    -7		/alda$/
    -7		/alda/
    7	fever:15	/alent/
    -7		/alir$/
    -7		/alir/
    7		/alon$/
    7	radiating_pain:12	/alon/
    -7		/alt/
    -7		/alto$/
    7	radiating_pain:1	/amb/
    -7		/ambri/
    -7		/amo$/
    -7		/anar/
    7		/anch/
    7	radiating_pain:-1 tingling:28 persistent_beyond_72h:-23 history_disc:-17 osteoporosis:-16 pregnancy_symptom:-1 bladder_bowel:-3 calf_swelling:-2 severe_headache:-31 faint_dizzy:8 allergic_reaction:-32 severe_bruising:-15 emergency:-23 self_harm:-30	/and/
    -7		/ang$/
    -7		/anke$/
    -7		/anna/
    -7		/apist/
    -7		/appo/
    -7		/appoi/
    7		/apse/
    7		/apsed/
    7		/are$/
    -7	numbness:49	/ari/
    -7		/ario$/
    -7	weakness:55	/arr/
    -7		/arrie/
    7		/arte/
    7	pregnancy_symptom:71	/aters/
    -7		/ather/
    7		/atr/
    7		/ayo$/
    7		/ayo/
    7		/aza/
    -7		/azi/
    -7		/baja$/
    -7		/banar/
    -7		/bas/
    -7		/bbis/
    -7		/bbish/
    -7		/beha/
    -7		/behav/
    7		/belly/
    -7		/bis/
    -7		/bit$/
    7	self_harm:10	/blet/
    7	self_harm:60	/blets/
    -7		/bliss/
    -7		/bou/
    7	bladder_bowel:46	/bowe/
    7		/bowel/
    -7		/bril/
    -7		/brill/
    -7		/brito/
    7	pregnancy_symptom:14	/bump/
    7	bladder_bowel:-26 saddle_numbness:-26 calf_swelling:48 severe_headache:-31 faint_dizzy:-32 emergency:-8 self_harm:-2	/cal/
    7	fever:28	/calen/
    -7		/calm$/
    -7		/car$/
    -7		/caso$/
    -7		/caso/
    7		/chill/
    -7		/cita/
    -7		/cli/
    -7		/colle/
    -7		/comen/
    -7		/comf/
    -7		/comfo/
    7	history_disc:12	/cto/
    -7		/ctur/
    -7		/cuer/
    -7		/cuerp/
    7		/cur/
    7		/dan$/
    -7		/dank/
    -7		/danke/
    7	numbness:49	/dea/
    -7		/debo/
    -7		/decid/
    7		/dent$/
    7		/derc/
    7	weakness:1	/derec/
    -7		/dge$/
    7		/dice/
    -7		/did$/
    -7		/dio/
    7	faint_dizzy:168	/diz/
    7	faint_dizzy:18	/dizz/
    -7		/dnes/
    -7		/dod/
    -7		/dodg/
    7		/dou/
    7		/doub/
    7	weakness:8	/dragg/
    -7		/dria/
    7	sharp_pain:77	/dul/
    7	sharp_pain:24	/dull$/
    7		/dull/
    7	faint_dizzy:32	/eaded/
    7		/eall/
    7		/eally/
    -7		/east$/
    -7	chest_breath:3	/east/
    7		/ebre$/
    7		/ebre/
    -7		/ecep/
    -7		/eda$/
    -7		/ede$/
    7		/edia$/
    7		/edin/
    7		/eding/
    7		/eedi/
    7		/eedin/
    7	sharp_pain:-36 history_injury:46 bladder_bowel:-8	/eek/
    7		/eeze$/
    -7	radiating_pain:38	/ega/
    7	severe_bruising:67	/egr/
    -7		/ehav/
    7	sharp_pain:30	/elec/
    7		/eles/
    7		/eless/
    7		/elie/
    -7	numbness:30	/eling/
    -7	weakness:6 numbness:43 persistent_beyond_72h:-2	/ell/
    7	faint_dizzy:8	/eltas/
    7		/eme/
    -7		/emph/
    -7		/empha/
    7		/ena$/
    7		/ened$/
    7	sharp_pain:-31	/engo/
    7	fever:20	/entur/
    -7		/eply$/
    -7		/eply/
    7		/erall/
    -7		/erapi/
    7		/erat/
    -7	sharp_pain:6 numbness:4 worsening:-29 faint_dizzy:-3	/ere/
    7		/erec/
    7	weakness:2	/erech/
    7		/ergi/
    -7		/erman/
    -7	numbness:35 tingling:54	/erme/
    7		/ernoo/
    -7		/erp/
    -7		/erpo$/
    -7		/erpo/
    7		/erve$/
    7	bladder_bowel:13	/erw/
    7		/escal/
    -7		/espal/
    -7		/espe/
    -7	chest_breath:9	/est$/
    -7		/estos/
    -7		/etes$/
    -7		/etes/
    -7		/ethi/
    -7		/ethin/
    7		/etr/
    7		/evar/
    -7		/ew$/
    7	sharp_pain:68	/excr/
    7		/excru/
    7	severe_headache:31	/expl/
    7		/eze$/
    7	sharp_pain:11 self_harm:39	/fe$/
    -7		/fell/
    -7		/ffice/
    -7		/fice/
    7	fever:43	/fieb/
    7		/fiebr/
    -7		/fin$/
    -7		/fina/
    -7		/final/
    -7		/firs/
    -7		/first/
    7	weakness:11 tingling:-26	/flo/
    7		/flopp/
    7		/fra/
    7		/ftern/
    -7		/fue$/
    7	sharp_pain:-29 numbness:-89 tingling:-8 worsening:-1 faint_dizzy:-9 emergency:71	/gen/
    -7		/gone$/
    -7		/gone/
    7		/gor/
    -7	worsening:13	/gre/
    -7		/gua$/
    -7		/gusto/
    7	fever:27	/hak/
    7	emergency:3	/half/
    7		/hard/
    -7		/hasi/
    -7		/heal/
    -7		/heet/
    7	tingling:3	/hen$/
    -7		/hera/
    -7		/herap/
    -7		/hie/
    7		/hill$/
    -7		/him/
    7		/hinki/
    7		/hit/
    7	sharp_pain:-15	/hiv/
    7		/hive/
    -7		/hmm$/
    -7		/hmm/
    7	worsening:9	/hour/
    -7	bladder_bowel:13	/hout$/
    7		/hys/
    7		/hysi/
    7		/hysio/
    7		/ibil/
    7		/ibili/
    -7		/ica/
    -7	bladder_bowel:24	/ide/
    7		/ieb/
    7		/iebr/
    7		/iebre/
    -7		/iem/
    -7		/iemp/
    7	sharp_pain:-33	/iend/
    -7	tingling:1	/ies/
    7		/iggi/
    7	sharp_pain:-38 worsening:-22	/igu/
    7		/illas/
    -7		/inall/
    7		/ince$/
    7		/inen/
    -7		/inter/
    -7		/irst$/
    -7		/irst/
    -7		/isca/
    -7		/iscal/
    -7		/iscu/
    -7		/isp/
    7		/itch/
    -7		/jan/
    -7		/je$/
    7		/jol/
    7		/jolt$/
    7		/jolt/
    7		/jus/
    7		/keep$/
    7	allergic_reaction:19	/kin$/
    7		/kles$/
    7		/kles/
    7		/know$/
    7		/lame$/
    -7		/lamo$/
    -7		/lamo/
    7		/lanc/
    7	faint_dizzy:52	/lapse/
    7		/lati/
    7		/lave/
    -7		/lear$/
    -7		/leav/
    7		/leedi/
    7	fever:25	/lentu/
    7	self_harm:1	/lets$/
    7	self_harm:15	/lets/
    7		/levar/
    7	weakness:74	/lift$/
    -7	radiating_pain:86	/line/
    7		/lippe/
    -7		/lir$/
    -7		/lir/
    -7		/liss/
    -7		/lista/
    -7		/llam/
    -7	radiating_pain:56 numbness:23	/lon/
    7		/loor$/
    7		/lopp/
    7		/loppy/
    -7		/lorid/
    7		/los/
    7		/ltas$/
    7		/ltas/
    7		/lute$/
    7		/lvo$/
    7		/lvo/
    -7		/lwa/
    -7		/lway/
    7		/mak/
    -7		/man$/
    7		/manc/
    7		/manch/
    7	numbness:3 persistent_beyond_72h:-31	/mas$/
    -7		/meh/
    -7		/ments/
    -7		/meth/
    -7		/methi/
    -7		/mfo/
    -7		/mfor/
    -7		/mfort/
    7		/mido$/
    7		/mino/
    -7		/mint$/
    -7		/mint/
    -7		/mm$/
    7		/mmy$/
    7		/mmy/
    7	persistent_beyond_72h:2	/monda/
    7		/mout/
    7	emergency:36	/mouth/
    -7		/mph/
    -7		/mpha/
    -7		/mphas/
    -7		/muscl/
    7		/musl/
    7		/muslo/
    7		/mys/
    7		/myse/
    7		/mysel/
    -7		/nage/
    -7		/nall/
    -7		/nally/
    -7		/nas/
    7		/nasty/
    -7	weakness:-5 self_harm:-5	/nce/
    7	sharp_pain:-2 radiating_pain:-2 weakness:-1 bladder_bowel:-10 saddle_numbness:-14 chest_breath:4 calf_swelling:-2 faint_dizzy:6 allergic_reaction:-2	/nd$/
    7		/nderc/
    7	sharp_pain:5	/nec/
    7		/neez/
    7		/neeze/
    -7	radiating_pain:-3 numbness:11 tingling:-38 persistent_beyond_72h:7 bladder_bowel:-12	/nes/
    -7		/nex/
    -7		/next$/
    -7		/next/
    7		/ngo$/
    -7		/nic$/
    -7		/nie/
    -7		/nil/
    -7		/nke$/
    -7		/nna/
    7		/nner$/
    -7	fever:4	/noc/
    -7		/none$/
    -7		/none/
    -7		/note/
    -7		/nou/
    7		/nsibi/
    7		/nso/
    -7		/ntent/
    7	numbness:-57	/ntr/
    7	sharp_pain:-13	/ock$/
    -7		/offi/
    -7		/offic/
    -7		/oga$/
    -7		/oga/
    -7		/olest/
    7		/olo$/
    -7		/olori/
    -7		/ometh/
    -7		/omf/
    -7		/omfo/
    -7		/omfor/
    7		/ompi/
    7		/onday/
    7	weakness:4	/ons$/
    -7		/onten/
    7	faint_dizzy:33	/oor/
    7		/opo/
    7		/opor/
    -7		/orid/
    -7		/orked/
    7		/orme/
    7		/ormid/
    -7		/ote/
    -7		/oti/
    -7		/ots$/
    -7		/ots/
    7		/ouch$/
    -7		/ouche/
    -7		/ouse$/
    7	emergency:11	/outh$/
    7	emergency:17	/outh/
    7		/ovem/
    7		/oveme/
    -7		/owed$/
    -7		/owed/
    7		/pack$/
    -7		/packe/
    7	sharp_pain:3 weakness:-39	/pal/
    -7		/pald/
    -7		/palda/
    7		/palm/
    7	weakness:6 tingling:6	/par/
    -7	chest_breath:10	/pec/
    -7		/ped/
    7	sharp_pain:16	/peg/
    -7		/pesa/
    -7		/phas/
    -7		/phasi/
    7		/phy/
    7		/phys/
    7		/physi/
    -7		/pia/
    7		/pica/
    7		/pill/
    7	self_harm:157	/pills/
    7	weakness:5 tingling:-8 chest_breath:13	/ping/
    -7		/pist$/
    -7		/pist/
    7		/pit/
    7		/pita/
    7		/plu/
    7		/poin/
    7		/point/
    -7		/poor$/
    7		/porta/
    -7		/ppo/
    -7		/ppoi/
    -7		/ppoin/
    7		/pse/
    7		/psed$/
    7		/psed/
    -7		/py$/
    -7		/quiz/
    -7		/quiza/
    -7		/race$/
    7		/raig/
    7	weakness:44	/rais/
    7		/rall/
    -7		/rapis/
    -7	weakness:2 persistent_beyond_72h:-3	/rda/
    7		/rech/
    7		/recho/
    -7		/reply/
    7		/resi/
    7	severe_bruising:6	/rgi/
    -7		/rido$/
    -7		/ried$/
    -7		/ried/
    -7		/rio$/
    -7		/ritos/
    -7		/rman/
    7	numbness:15	/rmid/
    7		/rnoo/
    7		/rnoon/
    7		/rog/
    7		/roken/
    7		/roppi/
    7	saddle_numbness:5	/roun/
    7	saddle_numbness:17	/round/
    -7		/rpo$/
    7		/rsi/
    -7		/rtne/
    -7		/rubbi/
    -7		/rwar/
    -7		/rward/
    -7		/sabr/
    -7		/sabri/
    -7		/saji/
    -7		/salir/
    7		/sat$/
    7		/sati/
    7	radiating_pain:9	/sci/
    -7		/scl/
    -7		/scle/
    7		/sco$/
    7	weakness:-59 numbness:78	/sens/
    7		/serio/
    -7		/set/
    7	sharp_pain:1	/sha/
    7	fever:26	/shak/
    -7		/shee/
    -7		/sheet/
    7	sharp_pain:-36	/shi/
    7		/sia/
    7	numbness:3	/sibi/
    7		/sibil/
    -7		/sic/
    -7		/sica/
    -7		/sign/
    7		/sigue/
    7		/sil/
    7		/sill/
    -7		/siz/
    -7		/size/
    -7	numbness:98 tingling:3	/sle/
    7		/slo$/
    -7		/slot$/
    -7		/slot/
    7		/smil/
    7	sharp_pain:7	/snee/
    7		/sneez/
    7		/sol/
    -7		/spal/
    -7		/spald/
    7	tingling:23	/spar/
    7		/spark/
    -7		/ssin/
    -7		/ssing/
    7	sharp_pain:-8	/ster/
    7		/sth/
    7	weakness:-2 persistent_beyond_72h:20 bladder_bowel:-3	/stil/
    7	weakness:-19 worsening:-7 persistent_beyond_72h:6	/still/
    7	bladder_bowel:8	/sting/
    7		/stoo/
    7		/stood/
    -7		/stos$/
    -7		/sual$/
    7		/swa/
    7	weakness:18 faint_dizzy:-5	/tai/
    7		/talo/
    7		/talon/
    -7	persistent_beyond_72h:28 allergic_reaction:70	/tam/
    -7		/tami/
    7	persistent_beyond_72h:64	/tamo/
    7		/taro/
    7		/taron/
    -7		/tbal/
    -7		/tball/
    7		/tched/
    7	worsening:126	/tensi/
    7		/teo$/
    7		/terno/
    -7		/thera/
    7		/thet/
    -7		/tid/
    7	numbness:-16	/tim/
    -7		/tne/
    -7		/tomo/
    7		/ton$/
    7		/tones/
    7		/tood$/
    7		/tood/
    -7		/tor$/
    7		/traig/
    7		/tric/
    7	bladder_bowel:70	/tro/
    7		/tto/
    7		/tuvi/
    7		/tuvie/
    7		/type/
    7		/uanta/
    -7		/ubbi/
    -7		/ubbis/
    -7		/uche/
    7		/uci/
    -7		/udo/
    -7		/ueda$/
    7		/uele$/
    -7		/uerp/
    -7		/uerpo/
    7	persistent_beyond_72h:-3	/uie/
    -7		/uisi/
    -7		/uiz/
    -7		/uiza$/
    -7		/uiza/
    -7		/ujo/
    -7		/ulle/
    -7		/ulled/
    -7		/ume/
    7	numbness:-10	/una/
    7		/unch/
    7		/unta/
    7		/uple$/
    -7		/ura/
    7	emergency:44	/urr/
    -7		/uscl/
    -7		/uscle/
    7		/usl/
    7		/uslo$/
    7		/uslo/
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
    7	weakness:38	/weak$/
    -7		/wers$/
    -7		/wers/
    7	weakness:-1 bladder_bowel:-19 self_harm:-30	/whe/
    -7		/whi/
    7		/whol/
    7		/whole/
    -7		/win/
    7	saddle_numbness:80	/wipe$/
    7	numbness:59	/woo/
    -7		/wore$/
    -7		/wore/
    7		/xcr/
    7		/xcru/
    7		/xpl/
    -7		/years/
    7		/yes$/
    7		/yours/
    7		/ype/
    7		/ysel/
    7	bladder_bowel:1 self_harm:23	/yself/
    7		/ysi/
    7		/ysio$/
    7		/ysio/
    7	pregnancy_symptom:3	/zada$/
    7		/zada/
    -7		: & [en12]
    7		: no .
    -7		: ~ to
    7		<be> <become> to
    7	sharp_pain:-24 weakness:9 numbness:4	<be> <my>
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
    7		<be> really
    -7		<be> so
    -7		<be> well
    7		<be> ~ about
    7		<be> ~ as
    7		<be> ~ best
    7	severe_headache:8 faint_dizzy:17 allergic_reaction:19 emergency:41	<be> ~ i
    7		<be> ~ if
    -7	emergency:12	<be> ~ in
    7		<be> ~ que
    7		<be> ~ quita
    7		<be> ~ say
    7		<be> ~ since
    7		<be> ~ size
    -7		<be> ~ today
    7		<be> ~ urgencias
    7		<become> <the> better
    -7		<become> ~ <be>
    -7		<become> ~ pain
    -7		<become> ~ time
    -7		<become> ~ tomorrow
    -7		<become> ~ walk
    -7	persistent_beyond_72h:28	<count> <time>
    -7		<count> ~ <day>
    7		<count> ~ still
    7		<feel> <the> thing
    7		<feel> anything
    -7		<feel> good
    7		<feel> nothing
    -7		<feel> ~ <time>
    -7		<feel> ~ bit
    -7		<feel> ~ good
    7		<feel> ~ of
    7	saddle_numbness:41	<have> <become>
    -7		<have> stopped
    -7		<have> to <become>
    -7		<have> ~ <be>
    7	persistent_beyond_72h:5	<have> ~ <count>
    7		<have> ~ at
    7		<have> ~ bit
    -7		<have> ~ life
    -7		<have> ~ numb
    7		<have> ~ yesterday
    7		<keep> <my> in
    7		<keep> ~ in
    -7		<my> <part> <the>
    7		<my> <part> will
    7		<my> <part> with
    7	faint_dizzy:39	<my> da vueltas
    -7		<my> encuentro
    7		<my> in
    7		<my> quita
    -7		<my> ~ ?
    -7		<my> ~ bit
    7		<my> ~ did
    -7		<my> ~ good
    -7		<my> ~ he
    -7		<my> ~ mine
    7		<my> ~ noticed
    7		<my> ~ so
    7		<my> ~ still
    -7		<my> ~ too
    7		<my> ~ vueltas
    -7		<part> <be> fine
    7		<part> <be> like
    7		<part> <side>
    -7	numbness:3	<part> <the>
    -7		<part> <the> size
    -7		<part> desde ayer
    -7		<part> for
    7		<part> gives
    7		<part> no <my>
    7		<part> tingle
    -7		<part> ~ achy
    -7		<part> ~ came
    7		<part> ~ eso
    -7		<part> ~ hurt
    7		<part> ~ hurts
    7		<part> ~ looser
    -7		<part> ~ more
    7		<part> ~ ni
    -7		<part> ~ said
    7		<part> ~ something
    7		<part> ~ stop
    7		<part> ~ where
    -7		<part> ~ would
    -7		<person> <be> <part>
    -7		<person> ~ <count>
    -7		<person> ~ <have>
    -7		<person> ~ in
    7		<person> ~ out
    -7		<person> ~ so
    -7		<side> <part> since
    -7		<side> now
    -7		<side> since
    -7		<side> ~ #
    -7		<side> ~ here
    7		<side> ~ out
    -7		<side> ~ quite
    7	sharp_pain:17	<the> <be>
    7	worsening:-22	<the> <time>
    7		<the> aire
    7		<the> bathroom
    7		<the> bit of
    -7		<the> bit worse
    -7		<the> cuerpo
    7		<the> dinner plate
    -7		<the> lunes
    -7		<the> morning than
    7	numbness:26	<the> numbness
    7		<the> numbness <be>
    7		<the> oil
    7		<the> pen
    -7		<the> poco
    7		<the> point in
    -7		<the> quien llamo
    -7		<the> salir
    -7		<the> same
    -7		<the> sesion
    -7		<the> table ,
    7		<the> ward
    -7		<the> ~ achy
    -7		<the> ~ again
    -7		<the> ~ anoche
    -7		<the> ~ bother
    -7		<the> ~ call
    7		<the> ~ dormido
    7		<the> ~ free
    -7		<the> ~ medio
    -7		<the> ~ more
    -7		<the> ~ numb
    -7	numbness:6 self_harm:29	<the> ~ on
    7		<the> ~ plate
    -7		<the> ~ round
    -7		<the> ~ said
    7		<the> ~ size
    7		<the> ~ sure
    7	sharp_pain:33	<the> ~ under
    -7		<the> ~ vanished
    -7		<the> ~ with
    -7		<the> ~ woke
    -7		<the> ~ ya
    -7		<time> , it
    7		<time> <the>
    -7		<time> ~ at
    7		<time> ~ bit
    7		<time> ~ sore
    7		? & ?
    -7		? & [en1002]
    7		? & [en746]
    7		? ~ ?
    7		? ~ i
    7		[en1002] & [en12]
    -7	self_harm:35	[en1002] & [en682]
    7	sharp_pain:34 worsening:52 persistent_beyond_72h:-22	[en1002] & [en810]
    -7		[en1002] & [en889]
    -7	self_harm:4	[en1002] & [en989]
    -7		[en1013] & [en170]
    7		[en1017]
    7		[en1018] & [en121]
    -7		[en1018] & [en138]
    7		[en1018] & [en185]
    -7		[en1018] & [en218]
    7		[en1018] & [en28]
    -7		[en1018] & [en437]
    -7		[en1018] & [en93]
    -7		[en1018] & [en949]
    -7		[en101] & [en19]
    -7		[en101] & [en250]
    7		[en101] & [en468]
    -7		[en101] & [en709]
    7		[en1020] & [en1020]
    -7		[en1020] & [en121]
    -7		[en1020] & [en148]
    -7		[en1020] & [en250]
    -7	chest_breath:16	[en1020] & [en468]
    -7		[en1020] & [en508]
    -7		[en1020] & [en58]
    -7		[en1020] & [en677]
    -7		[en1020] & [en762]
    -7		[en1020] & [en853]
    -7		[en1020] & [en980]
    -7		[en106] & [en378]
    -7		[en118] & [es870]
    -7		[en11] & [en311]
    -7		[en11] & [en3]
    -7		[en11] & [en508]
    7		[en11] & [en522]
    7		[en11] & [en58]
    7		[en121] & [en60]
    7		[en121] & [en966]
    7		[en121] & [es182]
    -7		[en12] & [en157]
    7		[en12] & [en533]
    -7		[en12] & [en613]
    7		[en12] & [en810]
    7		[en138] & [en170]
    7		[en138] & [en251]
    -7		[en143] & [en234]
    7		[en148] & [en474]
    -7		[en148] & [en954]
    7		[en157] & [en20]
    -7		[en159]
    7		[en15] & [en874]
    -7		[en170] & [en317]
    -7		[en170] & [en581]
    -7		[en170] & [en58]
    -7	emergency:16	[en170] & [en60]
    -7		[en170] & [en890]
    7		[en181] & [en1002]
    7		[en181] & [en634]
    7		[en181] & [en682]
    -7		[en185] & [en1020]
    -7		[en185] & [en966]
    -7		[en185] & [en980]
    -7		[en186] & [en490]
    -7		[en189]
    -7		[en197] & [en362]
    -7		[en197] & [en426]
    -7	sharp_pain:-34 weakness:6 tingling:-13	[en19] & ,
    7		[en19] & [en141]
    -7		[en19] & [en159]
    -7		[en19] & [en185]
    -7		[en19] & [en250]
    -7		[en19] & [en309]
    7		[en19] & [en37]
    -7		[en19] & [en602]
    7		[en19] & [en869]
    -7	sharp_pain:8	[en19] & [en989]
    -7		[en19] & [es102]
    7		[en19] & [es1]
    7		[en19] & numbness
    7	pregnancy_symptom:25	[en20] & [en19]
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
    -7	self_harm:17	[en21]
    -7	sharp_pain:4 radiating_pain:-8 weakness:-2 numbness:-8 worsening:-36 persistent_beyond_72h:-31 history_disc:-39 history_injury:-7 saddle_numbness:-1 calf_swelling:1 fever:-1 severe_headache:13 faint_dizzy:-6 severe_bruising:-20 self_harm:-2	[en234]
    -7		[en234] & [en1018]
    -7		[en234] & [en218]
    -7		[en234] & [en28]
    7		[en234] & [en565]
    -7		[en239] & soreness
    7		[en250] & [en11]
    -7		[en250] & [en660]
    7	saddle_numbness:61	[en251] & [en333]
    -7		[en251] & [en357]
    7		[en251] & [en437]
    -7	persistent_beyond_72h:31	[en251] & [en551]
    -7	history_injury:17	[en251] & [en60]
    -7	worsening:3	[en252]
    -7		[en252] & [en121]
    7		[en252] & [es182]
    -7		[en253] & ,
    -7		[en255]
    7		[en266] & #
    7		[en266] & [en85]
    7	sharp_pain:-1 radiating_pain:-1 weakness:-1 tingling:5 worsening:-12 allergic_reaction:-3	[en28]
    -7		[en28] & .
    7		[en28] & ?
    -7		[en28] & [en11]
    7		[en28] & [en362]
    -7		[en28] & [en634]
    -7	weakness:4	[en28] & [en869]
    7		[en28] & numbness
    -7		[en295]
    -7		[en297]
    7		[en309] & [en1018]
    -7		[en309] & [en266]
    7		[en317] & soreness
    -7		[en325] & [en362]
    7		[en325] & [en966]
    7		[en357] & [en1020]
    -7	sharp_pain:-4	[en362] & [en12]
    7		[en362] & [en170]
    -7		[en378] & [en508]
    -7		[en37] & [en143]
    -7		[en37] & [en28]
    7		[en37] & [en874]
    7		[en37] & [en949]
    7		[en380] & [en20]
    7		[en380] & [en490]
    7		[en389] & [en60]
    7		[en394] & [en1018]
    7		[en394] & [en394]
    -7		[en399] & [en957]
    -7		[en39] & [en874]
    -7		[en3] & ,
    -7		[en404] & ,
    -7		[en404] & [en1002]
    -7		[en404] & [en874]
    7		[en410] & [en11]
    7		[en426] & [en39]
    7		[en426] & [en474]
    -7		[en426] & [en853]
    7		[en42] & [en693]
    7	weakness:8	[en437] & [en251]
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
    7		[en461] & [en60]
    -7		[en468] & ,
    7		[en468] & [en1018]
    -7		[en468] & [en1020]
    7		[en468] & [en123]
    7		[en468] & [en362]
    7	sharp_pain:7	[en477] & [en966]
    7		[en479] & [en746]
    -7		[en490] & [en127]
    7		[en490] & [en250]
    -7		[en490] & [en378]
    -7		[en490] & [en437]
    -7		[en490] & [en508]
    -7		[en490] & [en60]
    -7	allergic_reaction:25	[en490] & [en633]
    -7		[en490] & [en84]
    -7		[en490] & [en954]
    -7	worsening:1 bladder_bowel:12	[en490] & [en966]
    -7		[en490] & [en980]
    -7		[en490] & [en989]
    -7		[en490] & tingly
    7		[en493] & [en634]
    7		[en495] & .
    -7		[en506] & [en234]
    7		[en508] & [en490]
    7		[en508] & [en682]
    7		[en511] & [en11]
    7		[en522] & [en148]
    7		[en522] & [en213]
    7		[en522] & [en218]
    7		[en522] & [en60]
    7		[en522] & [en980]
    -7		[en533] & ,
    7		[en533] & [en633]
    7		[en549] & [en1002]
    -7		[en549] & [en1020]
    7		[en551] & [en1020]
    -7		[en551] & [en148]
    -7		[en551] & [en37]
    -7		[en551] & [en522]
    7		[en551] & [en693]
    -7		[en551] & [en93]
    -7		[en551] & [en949]
    7		[en554]
    7		[en554] & [en490]
    7		[en567] & [en37]
    -7		[en58] & ,
    7	weakness:6	[en58] & [en37]
    7		[en602] & [en213]
    7		[en602] & [en404]
    -7		[en602] & [en778]
    -7	history_disc:6	[en60] & #
    -7		[en60] & [en101]
    7		[en60] & [en12]
    -7		[en60] & [en148]
    7	history_disc:11	[en60] & [en20]
    7		[en60] & [en253]
    -7		[en60] & [en378]
    7		[en60] & [en42]
    -7	sharp_pain:29	[en60] & [en949]
    -7	tingling:1	[en60] & calf
    -7		[en613] & [en474]
    7		[en613] & [en634]
    -7		[en613] & [en805]
    7		[en633] & [en317]
    7		[en633] & [en442]
    7		[en633] & [en650]
    -7		[en633] & [en660]
    -7		[en634] & [en60]
    -7		[en634] & [en966]
    -7		[en63] & [en106]
    7		[en650] & [en11]
    7		[en650] & [en653]
    -7		[en650] & [en660]
    -7		[en650] & [en807]
    7		[en650] & [en810]
    7		[en650] & [en954]
    -7	weakness:36	[en660] & ,
    -7		[en660] & [en378]
    7		[en661] & [en762]
    -7		[en677] & [en28]
    7		[en682] & [en148]
    -7		[en682] & [en170]
    -7		[en682] & [en234]
    7		[en682] & [en251]
    -7		[en682] & [en42]
    -7		[en682] & [en461]
    -7		[en682] & [en507]
    -7	faint_dizzy:13	[en682] & [en874]
    7		[en682] & bruises
    -7		[en693] & [en980]
    7		[en695] & ,
    -7		[en709] & ,
    -7		[en709] & [en1020]
    -7		[en746] & [en11]
    -7		[en746] & [en12]
    7		[en746] & [en215]
    -7		[en746] & [en250]
    -7		[en746] & [en490]
    -7		[en762] & [en170]
    7		[en762] & [en84]
    7	history_disc:12 bladder_bowel:12	[en762] & [en874]
    7	sharp_pain:38	[en762] & [en917]
    7		[en77] & [en949]
    7		[en805] & ,
    -7		[en805] & [en1020]
    7		[en805] & [en807]
    -7		[en805] & [en874]
    -7		[en807] & [en181]
    7		[en807] & [en490]
    7		[en807] & [en554]
    -7		[en807] & [en633]
    7		[en810] & [en1013]
    -7		[en810] & [en212]
    -7		[en810] & [en37]
    7		[en810] & [en508]
    7		[en810] & [en567]
    7		[en810] & [en602]
    -7	numbness:3	[en810] & [en613]
    7	weakness:-16	[en810] & [en682]
    7		[en810] & urgent
    -7		[en810] & wednesday
    -7		[en821] & [en1020]
    -7		[en838]
    -7		[en84] & [en474]
    -7		[en853] & [en551]
    -7		[en853] & [en679]
    -7		[en853] & achy
    7	sharp_pain:-19 radiating_pain:27 weakness:22 persistent_beyond_72h:-17 bladder_bowel:-41 fever:-1	[en85]
    -7		[en85] & [en28]
    7		[en869] & [en121]
    7		[en869] & [en143]
    -7	radiating_pain:12	[en869] & [en251]
    7		[en869] & [en3]
    7	radiating_pain:6	[en869] & [en85]
    -7		[en874] & ?
    7		[en874] & [en118]
    7	chest_breath:38	[en874] & [en124]
    7		[en874] & [en181]
    7		[en874] & [en19]
    7		[en874] & [en252]
    -7		[en874] & [en380]
    7		[en874] & [en474]
    7		[en874] & [en490]
    7		[en874] & [en58]
    7		[en874] & [en935]
    7		[en874] & [en93]
    -7		[en874] & [en980]
    7		[en874] & [es1022]
    7		[en874] & [es14]
    -7		[en874] & [es42]
    7		[en874] & [es726]
    -7		[en874] & [es854]
    -7		[en877] & [en37]
    7		[en890] & [en170]
    7		[en890] & [en3]
    -7		[en890] & [en567]
    -7		[en890] & [en746]
    -7		[en890] & [en810]
    -7		[en890] & [en869]
    -7		[en890] & [en917]
    7		[en890] & [en989]
    -7		[en890] & vanished
    -7		[en906] & [en490]
    7		[en90] & [en506]
    7		[en90] & [en60]
    7		[en917] & [en251]
    7		[en917] & [en37]
    7		[en935] & [en869]
    -7		[en938] & [en1002]
    -7		[en93] & [en106]
    -7		[en93] & [en170]
    -7		[en93] & [en19]
    7	numbness:17 saddle_numbness:11	[en93] & [en20]
    -7		[en93] & [en551]
    -7		[en949] & :
    -7		[en949] & [en251]
    -7		[en949] & [en426]
    -7		[en949] & [en461]
    -7		[en954] & [en181]
    -7		[en954] & [en251]
    7		[en957] & [en20]
    -7		[en957] & [en28]
    -7		[en966] & [en116]
    7		[en966] & [en127]
    -7		[en966] & [en218]
    7		[en966] & [en21]
    -7		[en966] & [en250]
    -7		[en966] & [en468]
    -7		[en966] & [en507]
    -7		[en966] & [en650]
    -7		[en966] & [en980]
    7		[en980] & .
    -7	faint_dizzy:53	[en980] & [en362]
    -7		[en980] & [en762]
    7		[en980] & [en84]
    -7		[en985]
    -7		[en986] & [en202]
    -7		[en986] & [en215]
    7		[en986] & [en490]
    -7		[en989] & [en234]
    -7		[en989] & [en633]
    7		[en991] & [en101]
    7		[en991] & [en869]
    -7		[en997] & [en20]
    7		[en997] & [en890]
    -7		[es1021]
    -7		[es106] & [es1007]
    7		[es106] & [es1]
    7		[es106] & [es638]
    7		[es113] & [es251]
    -7		[es122] & ,
    -7		[es122] & [en874]
    -7		[es122] & [es214]
    -7		[es122] & [es694]
    -7		[es122] & [es998]
    7		[es13] & [es183]
    -7		[es13] & [es234]
    7		[es13] & [es951]
    7	worsening:42	[es13] & [es982]
    7		[es13] & talon
    7	sharp_pain:9	[es17]
    -7		[es17] & [es2]
    -7		[es182] & [en309]
    -7		[es182] & [en333]
    7		[es182] & [en709]
    -7		[es182] & [es278]
    7		[es182] & [es887]
    -7		[es182] & [es902]
    7		[es182] & aguanto
    -7		[es182] & bruises
    -7		[es182] & fiebre
    -7		[es182] & sabria
    7		[es183]
    7		[es188] & [es950]
    7	weakness:16	[es1] & [es182]
    7		[es1] & [es694]
    7		[es214] & [es1022]
    7		[es214] & [es438]
    7		[es214] & [es591]
    -7		[es214] & [es854]
    7		[es218] & ,
    7		[es219]
    7		[es230] & [es13]
    7		[es230] & [es982]
    7		[es234] & [es13]
    -7		[es247]
    7		[es253]
    7		[es253] & [es54]
    -7		[es254] & ,
    7		[es254] & [es1]
    7		[es254] & [es950]
    7		[es26] & [es13]
    -7	self_harm:5	[es26] & [es17]
    -7		[es26] & [es1]
    -7		[es26] & [es699]
    7		[es29] & [es2]
    -7		[es29] & [es694]
    7		[es2] & fiebre
    -7		[es311] & [es106]
    -7		[es311] & [es62]
    7		[es362] & [es1]
    -7		[es375] & [es54]
    -7		[es42] & [es823]
    -7		[es42] & [es982]
    7		[es42] & [es998]
    -7		[es44] & [en12]
    7		[es486] & [es887]
    -7		[es486] & [es982]
    -7		[es502] & [es214]
    7		[es502] & [es726]
    -7		[es503] & [es502]
    -7		[es54] & [es122]
    -7	numbness:30	[es54] & [es214]
    7		[es54] & [es230]
    7		[es54] & [es342]
    7		[es54] & [es446]
    -7	radiating_pain:21	[es54] & [es982]
    7		[es55] & [es234]
    7		[es55] & [es42]
    -7		[es62] & [en874]
    -7		[es694] & [es29]
    -7		[es694] & [es502]
    -7		[es702]
    -7		[es758]
    7		[es759] & [es150]
    -7		[es774]
    -7		[es823]
    -7		[es823] & [es815]
    -7		[es854] & [es362]
    -7		[es854] & [es54]
    7		[es854] & fiebre
    7		[es870] & [es1022]
    7		[es870] & [es182]
    7		[es870] & [es998]
    7		[es878] & [es1]
    -7		[es878] & [es438]
    7		[es887] & [es878]
    -7		[es887] & [es887]
    -7		[es887] & [es982]
    -7		[es950] & [en118]
    7		[es950] & [es122]
    7		[es950] & [es470]
    -7		[es950] & [es887]
    7		[es975] & [es26]
    -7		[es975] & [es950]
    -7		[es982] & [es127]
    7		[es982] & [es446]
    7	radiating_pain:-4 numbness:-12 tingling:-2 bladder_bowel:-4 fever:-2 severe_headache:-7 allergic_reaction:-8 emergency:-53	[es998]
    7		[es998] & [es878]
    7		a day
    7		a dinner
    -7		about ~ <be>
    7		about ~ <become>
    7		about ~ or
    -7		ache & ,
    -7		ache & [en762]
    7		ache & [en890]
    7		ache <have>
    -7		ache ~ ,
    7		ache ~ up
    7		aching & ,
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
    -7		agudo & [es182]
    -7		agudo : no
    -7		agudo ~ :
    -7		al salir
    7		along ~ <part>
    7		also <my> <part>
    -7		alto
    7	numbness:-16	am
    7		am #
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
    7		and ~ painful
    7		ants ~ <part>
    7		are tingling
    -7		as it
    -7		baja
    7		baja <the>
    7		baja ~ <part>
    -7		bastante <the>
    -7		bastante ~ <part>
    7		be alive
    -7		before ~ and
    7		belly
    7		better ~ <the>
    -7		bit tender
    -7		bit ~ today
    7		bleeding
    7		both feet
    7		bother you
    7		broken
    -7		bruise ~ size
    -7		but <my>
    -7		but the
    -7		but ~ fine
    -7	worsening:46	by
    -7		by ~ ,
    7		by ~ no
    7		cada
    -7		calambritos
    -7		calambritos ~ <the>
    7	fever:9	calentura
    7		calf & [en20]
    -7		call <the>
    -7		calm
    -7		can not say
    -7		can ~ <have>
    -7		can ~ really
    -7		case
    -7		casi <the>
    -7		casi nada
    -7		caso
    -7		changed
    -7		check ins
    -7		clear
    -7		cold ~ <be>
    7		collapsed
    7		coming out
    7		como si
    -7		could ~ ,
    7		couple
    -7		cuando ~ <the>
    -7		cuanto ~ <the>
    -7		cuerpo
    7	faint_dizzy:2	da
    7		da vueltas
    -7		danke
    -7		day and
    7		de ~ .
    7		de ~ <the>
    7		de ~ pero
    7		de ~ y
    -7		dead <part>
    7		derecho
    7		desde anoche
    7		dias ~ <part>
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
    -7		do ~ know
    -7		does not
    -7		does ~ <side>
    7		dolor ,
    7		dolor no
    -7		dormida ~ <the>
    -7		dormido ~ <the>
    -7		down my
    -7		down ~ .
    7	radiating_pain:56 weakness:-50	down ~ <part>
    7		down ~ <side>
    -7		dropped ~ <my>
    7		dropping
    -7		duele mas que
    -7		duele ~ que
    7	sharp_pain:11	dull
    7		each ~ <be>
    7		each ~ <the>
    7		each ~ it
    -7		early
    7		el aire
    -7		el pie
    7		el talon
    -7		electric ~ ,
    -7		espalda
    -7		estoy segura
    -7		evening ~ it
    -7	worsening:96	every <time>
    7		every ~ i
    7		every ~ in
    7		except ~ <part>
    7		fainted & [en60]
    7		fainted in
    7		fainted in <the>
    -7	self_harm:13	feel like
    -7		feeling lovely
    -7		fell ~ <the>
    7		fiebre
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
    7		going
    -7		gone
    7		gone to
    7		good ~ and
    7		got
    -7		got worse
    7		great ~ not
    7		grip <have> <become>
    -7		grip ~ ,
    7		grip ~ <become>
    7		grip ~ <the>
    -7		gusto
    7		had an
    7		hand is
    7		hand s
    -7		hardly notice
    -7		has stopped
    -7		have got
    7		have had
    -7		heavy ~ <the>
    -7		help her
    7		hives ~ <my>
    -7		hmm
    7		honestly <the>
    7		honestly i
    -7		hormigueo & [es106]
    -7		hormigueo ~ <the>
    -7		hot bath
    7		hot ~ <my>
    -7		hoy ~ mas
    7		hurting today
    7		hurts ~ it
    -7		hurts ~ today
    7		i <be> #
    -7		i <be> <the>
    -7		i <have> in
    -7		i do if
    7		i got
    7	sharp_pain:16	i look
    7		i should
    -7		i told
    7		i worry
    7	self_harm:10	i ~ <be>
    -7		i ~ he
    -7		i ~ how
    7		i ~ hurts
    -7		i ~ numb
    -7		i ~ otherwise
    -7		i ~ pain
    -7		i ~ really
    7		i ~ tender
    -7		ich
    7		in <side> <part>
    -7		in <the> <part>
    -7		in ages
    -7		in case
    7		in ~ and
    -7		in ~ evening
    7		in ~ pain
    -7		in ~ so
    -7		in ~ well
    -7		in ~ without
    -7		ins
    7	radiating_pain:65	into
    7	sharp_pain:-5 radiating_pain:31	into <my>
    7	sharp_pain:-5 radiating_pain:21	into my
    7	radiating_pain:52	into ~ <part>
    -7		is it
    7		is like
    7		is nearly
    7		is stabbing
    -7		is tingling
    -7		it in
    -7		it passed
    7		it would <be>
    7	sharp_pain:8	it ~ <the>
    7		it ~ away
    7		it ~ every
    -7		it ~ full
    7		it ~ i
    7		it ~ then
    7		it ~ would
    7		it ~ you
    7		jolt
    7		jolt ~ <my>
    -7		just <the>
    7		just <the> bit
    7		just can
    7		just can not
    7		keep
    7		knee ,
    7		know
    7	sharp_pain:-9	late+a
    -7		late+ache
    7		late+bastante
    7		late+been
    -7		late+casi
    -7		late+completely
    -7		late+cuanto
    7		late+days
    -7		late+end
    -7		late+faded
    7	worsening:18	late+flared
    7		late+foot
    7		late+fortnight
    7		late+good
    -7		late+kitchen
    -7		late+life
    7		late+maybe
    -7		late+mejor
    -7		late+meses
    7	persistent_beyond_72h:7 self_harm:11	late+one
    -7		late+parar
    -7		late+puedo
    7		late+saturday
    -7		late+saw
    -7		late+sin
    -7		late+su
    -7		late+there
    7		late+walk
    7	persistent_beyond_72h:45	late+week
    7		late+yet
    -7		le
    7		less ~ it
    7	weakness:4	lift
    7		lift <my>
    -7		like i
    -7		like that
    -7		like the
    -7		like ~ <have>
    -7		like ~ by
    -7		lista
    7		llamenme & [es1023]
    -7		llevo ~ dolor
    -7		mal
    -7		mas ~ que
    -7		massage ~ life
    7		massage ~ you
    -7		maybe ~ <part>
    -7		me encuentro
    7		me in
    7		me quita
    7		media
    7		mentioned ~ i
    -7		mint
    7		monday & [en474]
    7		monday ,
    7		more now
    7		more now than
    -7		more than it
    7		more ~ <the>
    -7		morning than
    -7		morning ~ <time>
    7	emergency:61	mouth
    7		muslo
    -7		muy bien
    -7	numbness:-7	my back
    -7		my hip
    7	saddle_numbness:11	my legs
    7	self_harm:19	myself
    7		myself ~ ,
    -7		nada
    -7		nada mas
    7		nasty
    -7		next
    -7		night
    7		nights
    -7		no <be> segura
    7		no change
    -7		no chest
    -7		no sabria
    7	numbness:7 saddle_numbness:57	no siento
    -7		no ~ <side>
    7		no ~ can
    -7		no ~ numb
    7		no ~ para
    7		no ~ si
    -7		none
    -7		none of
    -7		none ~ .
    -7		nope ~ nope
    -7		not <count> since
    7		not call
    7		not call it
    -7		not complain
    7		not going
    -7		not great
    7		not hold <my>
    7		not lift <my>
    7		not make <the>
    7		not move
    7		not ~ alive
    7	persistent_beyond_72h:17	not ~ away
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
    7		numbness is
    7		numbness ~ <become>
    7	sharp_pain:-5 weakness:-9	of
    7	sharp_pain:30	of #
    7		of numbness
    -7		of pain
    -7		of soreness <side>
    -7		of ~ in
    7		of ~ off
    -7		of ~ so
    7		off ~ not
    7		off ~ with
    -7		ok to
    7		ok ~ ,
    7		on <the> <part>
    7		on the
    -7		on ~ ,
    -7	history_injury:9	on ~ <be>
    -7		on ~ <become>
    -7		on ~ bit
    7		on ~ no
    -7		on ~ up
    -7		once since
    -7		one since
    7		only ~ ,
    7		only ~ <my>
    7		only ~ i
    -7		only ~ of
    7		open <the>
    -7		or ~ i
    7		osteoporosis ~ <my>
    7		otra vez
    -7		out of <the>
    -7		out ~ <be>
    7	weakness:84	out ~ <my>
    -7		over ~ <be>
    7		pack
    -7		packed
    -7		pain <be> not
    -7		pain ? nope
    -7		pain s
    -7		pain to
    7		pain when
    7		pain when i
    -7		pain ~ nope
    -7	worsening:74	pain ~ up
    7		painful ~ <time>
    -7		paso ~ <be>
    7		passed ~ <the>
    7		past <the>
    7		past the
    7		pen
    7	weakness:21	pero
    7		pero <be>
    7		pero ~ <be>
    7		physio
    7	self_harm:22	pills
    7		plate
    -7		please ~ <the>
    7		please ~ i
    -7		poco ~ de
    -7		poor
    -7		por ~ ,
    -7	weakness:87	puedo ~ <the>
    7		punzadas ~ <the>
    -7		put ~ on
    7		que se
    -7		quien llamo
    -7		quit ~ <my>
    7		quite ~ today
    -7		quiza
    7		rash ~ <part>
    -7		reply
    -7		rodilla
    7		ronchas ~ <the>
    -7		rubbish
    -7		s wednesday
    -7		sabria
    7		said to
    7		said ~ <be>
    7		sali de
    -7		salir
    7		same place
    7		sat
    7		semana
    7		sensibilidad
    -7		sharp :
    -7		sharp : no
    -7		sharp pain ?
    7		sharp ~ <become>
    -7		sharp ~ <the>
    7		sharp ~ i
    -7		she ~ would
    7		shooting pain in
    7		should i worry
    7		siento nada
    -7		sin ~ ,
    -7		since i saw
    7		since ~ <the>
    7		since ~ home
    -7		since ~ saw
    -7		slept ~ <the>
    7		slight ~ <part>
    -7		slot
    -7		so i
    7		so it
    -7		so ~ <my>
    -7		so ~ but
    -7		some soreness
    7		sore ~ today
    -7		soreness & [en1020]
    -7		soreness & [en234]
    7		soreness ,
    -7		soreness left
    -7		sort of
    7		soy ~ <the>
    7		stabbing in
    -7		stiff ~ i
    7		still painful
    7		stood
    7		stop .
    7		strength in <my>
    -7		stroke
    -7		sure ~ it
    -7		table
    -7		table ,
    7	self_harm:39	tablets
    7		talon
    7		temperature ~ #
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
    7		the ache
    -7		the bad
    7		the bathroom
    7		the hot
    -7		the kids
    -7		the sharp
    -7		the sore
    7		the way
    -7		therapist
    -7		there <the>
    7		they <be>
    7		they ~ in
    7		thing i
    7		thing is
    7		thing ~ <part>
    7		thinking
    7		thinking ~ ending
    -7		through ~ <time>
    -7		tingling ~ to
    7		to <be> alive
    7	radiating_pain:47	to <my> <part>
    7		to be
    -7		to call
    -7		to ~ #
    7		to ~ alive
    -7	worsening:2	to ~ and
    7		to ~ here
    7		to ~ pain
    7		to ~ today
    7		to ~ you
    7	severe_bruising:1	toda <the> <part>
    7		today ~ <the>
    7		todo <my>
    7		todo <my> da
    7		todo de
    7		todo me
    7		todo ~ <part>
    7		todo ~ da
    7		todo ~ vueltas
    7		top of
    -7		trabajo en
    -7		trabajo en urgencias
    -7		trabajo ~ urgencias
    7		turn
    -7		twice ~ to
    -7		un poco
    7		una
    -7		up with
    -7		up ~ in
    -7		up ~ pain
    7		up ~ to
    -7		used ~ <the>
    -7		usual
    -7		van <count> dias
    7		veo <the>
    7		vueltas
    7		want ~ .
    -7		want ~ <the>
    7		want ~ alive
    7		warning
    -7		was numb
    7	pregnancy_symptom:119	waters
    7	weakness:71	weak
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
    7	severe_bruising:7	whole
    -7		will ~ when
    7	saddle_numbness:4	wipe
    -7		with me
    -7		with ~ out
    -7		without ~ pain
    -7		wore
    -7		wore off
    -7		work ~ ,
    -7		work ~ hospital
    -7		worked
    -7		worked ~ <the>
    -7		worse ~ than
    -7		worse ~ yesterday
    -7		would a
    7		would not call
    7		would not say
    -7		would ~ <the>
    7		would ~ of
    -7		y ~ <part>
    -7		ya no <my>
    7		ya ~ <part>
    -7		ya ~ duele
    -7		years
    -7		yesterday ~ #
    -7		yo ~ <the>
    7		you said to
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
    6	sharp_pain:48	# out
    6		%
    6	sharp_pain:-2 pregnancy_symptom:10 fever:58	, #
    6		, # ,
    6		, & [en1017]
    6	weakness:20	, & [en101]
    6		, & [en148]
    6		, & [en157]
    6		, & [en15]
    6		, & [en394]
    -6		, & [en789]
    6		, & [en935]
    -6		, & [en997]
    6		, & [es55]
    6		, <have> to
    -6		, <the> quien
    6		, and it
    -6		, does not
    6		, en
    6		, en <the>
    -6		, exactly as
    6		, gracias
    6		, he
    -6		, i <feel>
    6		, i would
    -6		, lo
    -6		, ni
    -6		, no bother
    -6		, none
    -6		, not <the>
    6		, nothing dramatic
    -6		, otherwise
    -6		, pero <the>
    6		, she
    6		, still
    -6		, weakness
    -6		, ~ anything
    -6		, ~ dia
    6		, ~ dramatic
    6		, ~ eso
    -6		, ~ him
    -6	persistent_beyond_72h:-1	, ~ it
    -6		, ~ llamo
    6		, ~ long
    -6		, ~ masaje
    -6		, ~ menos
    6		, ~ mention
    -6		, ~ notice
    6	numbness:108	, ~ numb
    6		, ~ should
    6		, ~ stab
    -6		, ~ super
    -6		, ~ tea
    6		, ~ than
    -6		, ~ though
    -6		, ~ tingly
    -6		, ~ too
    6		, ~ yes
    -6		. & [en12]
    6		. & [en181]
    -6		. & [en394]
    6		. & [en461]
    -6		. & [en660]
    -6		. & [en980]
    6		. & [en989]
    6		. & [es463]
    -6		. <my> <be>
    6		. <side> fine
    6		. <the> unico
    6		. also
    -6		. feel
    -6		. in <the>
    6		. lo
    -6		. since
    -6		. that
    -6		. tingling
    -6		. ~ bien
    6		. ~ but
    -6		. ~ de
    6		. ~ grip
    6		. ~ last
    6		. ~ painful
    -6		. ~ since
    6		. ~ unico
    6		. ~ up
    6		. ~ weak
    6		. ~ where
    6		/^abaj/
    6		/^abri/
    6		/^acr/
    6		/^acro/
    6	chest_breath:206	/^ai/
    6	radiating_pain:-8 weakness:-37 tingling:-6 persistent_beyond_72h:-6 calf_swelling:3 severe_headache:-20	/^and/
    -6	persistent_beyond_72h:6	/^any/
    6	weakness:18 persistent_beyond_72h:-31 history_disc:-1 bladder_bowel:-11 saddle_numbness:-7	/^arm/
    6		/^atr/
    6		/^atra/
    -6		/^aunt/
    6	pregnancy_symptom:59	/^bab/
    6	pregnancy_symptom:2	/^baby/
    6		/^bar$/
    -6		/^bath/
    -6		/^beau/
    6		/^bec/
    -6	bladder_bowel:30	/^bed/
    -6		/^bedt/
    6		/^bei/
    6		/^bein/
    -6		/^bes/
    -6		/^bil/
    -6		/^bill/
    -6		/^bit$/
    -6		/^bles/
    6		/^blin/
    6	emergency:4	/^boc/
    6	emergency:47	/^boca/
    -6		/^bos/
    -6		/^boss/
    -6		/^brou/
    6	weakness:53	/^buc/
    6	weakness:6	/^buck/
    6		/^budg/
    -6		/^cans/
    -6		/^capa/
    -6		/^chec/
    -6		/^chem/
    6		/^cia/
    -6		/^comf/
    6		/^cons/
    6		/^cosq/
    6		/^coug/
    6		/^craw/
    -6		/^creo/
    6	self_harm:28	/^cut/
    -6		/^deb/
    -6		/^dej/
    6	persistent_beyond_72h:66	/^dias/
    -6		/^did$/
    -6		/^did/
    6		/^die$/
    -6		/^dif/
    -6		/^diff/
    6		/^dob/
    6		/^dobl/
    -6		/^doi/
    6		/^dole/
    6		/^doo/
    6		/^door/
    6		/^dou/
    6		/^dru/
    -6		/^dur/
    -6		/^ear/
    6	sharp_pain:-14 persistent_beyond_72h:-26 bladder_bowel:23	/^em/
    -6		/^ene/
    -6		/^ener/
    6		/^esa/
    -6		/^escr/
    -6	bladder_bowel:-2	/^ev/
    -6		/^even/
    6		/^eyes/
    -6		/^fail/
    6	faint_dizzy:70	/^fain/
    -6	sharp_pain:-10 radiating_pain:-11 weakness:-17 numbness:3 history_disc:-13 osteoporosis:-1 saddle_numbness:16	/^fee/
    6		/^fill/
    6	weakness:41	/^fold/
    -6		/^foun/
    -6		/^fun/
    6	chest_breath:110	/^gasp/
    6		/^give/
    6	sharp_pain:-24 weakness:-14 worsening:35 persistent_beyond_72h:-32 osteoporosis:-6 bladder_bowel:-4 severe_headache:-15 allergic_reaction:-1	/^go/
    -6		/^goo/
    -6		/^good/
    6		/^grad/
    6		/^gua/
    -6		/^gus/
    6		/^habi/
    -6		/^hah/
    -6		/^haha/
    6		/^hell/
    6		/^hic/
    -6		/^his$/
    -6		/^hous/
    6	severe_bruising:7	/^hug/
    6	severe_bruising:2	/^huge/
    6	weakness:-29 tingling:-53 persistent_beyond_72h:8 history_injury:4	/^hur/
    6	sharp_pain:8 weakness:-11 persistent_beyond_72h:32 history_injury:15 calf_swelling:-11 fever:-10 emergency:-9	/^hurt/
    -6		/^its/
    -6		/^itse/
    -6		/^jai$/
    -6		/^jai/
    -6		/^job$/
    -6		/^job/
    6		/^jok/
    -6		/^kin/
    -6		/^kind/
    6		/^loo$/
    6		/^loo/
    -6		/^lot$/
    6		/^lov/
    6	weakness:-19	/^lu/
    6		/^lum/
    -6		/^mad/
    -6		/^made/
    6	worsening:74 persistent_beyond_72h:-25	/^mas$/
    6	sharp_pain:-30 tingling:-3	/^mas/
    -6		/^mat/
    6		/^ment/
    6	severe_headache:45	/^migr/
    -6		/^mile/
    -6		/^mole/
    -6		/^moli/
    6		/^mug/
    -6	sharp_pain:39	/^na/
    6		/^nal/
    6		/^nalg/
    6		/^ner/
    6		/^nerv/
    6	radiating_pain:-22 numbness:41 tingling:-25 persistent_beyond_72h:-1 pregnancy_symptom:-7 saddle_numbness:32 fever:-3 allergic_reaction:-8 emergency:-23 self_harm:-30	/^nu/
    -6		/^nue/
    -6		/^orde/
    6		/^oth/
    6		/^othe/
    6		/^otra/
    6	tingling:-2 persistent_beyond_72h:-2	/^out/
    6	faint_dizzy:12	/^over/
    6		/^pad$/
    -6		/^pare/
    -6		/^peli/
    6		/^peri/
    6		/^pica/
    -6		/^plan/
    6		/^pok/
    6		/^poq/
    6		/^poqu/
    -6		/^pud/
    -6		/^pull/
    6	sharp_pain:81	/^pun/
    6	persistent_beyond_72h:-2	/^quie/
    6		/^real/
    -6		/^reg/
    -6		/^rela/
    -6		/^rese/
    6		/^ribs/
    -6		/^ric/
    6		/^rot/
    6		/^rott/
    -6		/^saba/
    6		/^said/
    6		/^sang/
    6		/^says/
    6		/^scr/
    -6	weakness:-12	/^sen/
    -6		/^serv/
    -6		/^set/
    6	sharp_pain:12 numbness:-3 worsening:-72 persistent_beyond_72h:-9 bladder_bowel:-47 saddle_numbness:-53 fever:17 severe_headache:-7 emergency:-42 self_harm:-30	/^sh/
    6		/^she$/
    -6		/^shee/
    6	fever:21	/^shiv/
    6		/^sinc/
    -6		/^slep/
    6		/^soa/
    6		/^soak/
    -6		/^some/
    6	weakness:19 faint_dizzy:-2	/^stai/
    -6	faint_dizzy:5	/^stan/
    6		/^stu/
    6		/^suc/
    6		/^such/
    -6		/^surv/
    -6		/^tad$/
    -6		/^tad/
    6		/^tap/
    6		/^temp/
    6		/^term/
    6		/^tesc/
    -6	sharp_pain:-14 radiating_pain:-19 weakness:-17 numbness:-8 tingling:-19 persistent_beyond_72h:-15 history_disc:-24 history_injury:-17 osteoporosis:-21 pregnancy_symptom:-17 bladder_bowel:-25 saddle_numbness:-9 chest_breath:-8 calf_swelling:-19 severe_headache:-7 faint_dizzy:-19 severe_bruising:-42 emergency:-6 self_harm:-14	/^th/
    -6		/^thes/
    -6		/^tomo/
    -6	numbness:10	/^tou/
    -6		/^towe/
    6	pregnancy_symptom:173	/^tri/
    -6		/^tu/
    -6		/^twe/
    6		/^unb/
    6		/^unbe/
    6		/^und/
    6		/^usel/
    -6	weakness:27	/^very/
    6	weakness:-37 numbness:-17 tingling:22 worsening:-41 severe_headache:11 self_harm:76	/^vi/
    6		/^vid/
    6		/^vida/
    6		/^vien/
    6		/^warn/
    6	weakness:128 numbness:-65	/^weak/
    6		/^wear/
    6	sharp_pain:-45 history_injury:29 bladder_bowel:-16	/^week/
    -6		/^wen/
    -6		/^wond/
    6		/^writ/
    6		/abrir/
    6		/aby$/
    6	pregnancy_symptom:4	/aby/
    6		/acr/
    6		/acro/
    6		/acros/
    6	sharp_pain:7 severe_headache:-8	/ada$/
    6		/ador/
    -6		/ager$/
    -6		/ager/
    6	weakness:1	/aggi/
    6		/aggin/
    6	weakness:-13 history_injury:31	/ago/
    6		/ahi/
    -6		/aia$/
    -6		/aia/
    6		/aise/
    6		/ajo$/
    -6	faint_dizzy:-2 emergency:45	/al$/
    6		/aliv/
    6		/alive/
    6	sharp_pain:-9 radiating_pain:-33 numbness:-3 persistent_beyond_72h:-41 history_disc:-13 history_injury:9 self_harm:-4	/all/
    -6		/alone/
    6		/along/
    6		/alp/
    6	sharp_pain:15	/ambra/
    -6		/ana$/
    -6		/ana/
    6		/anoth/
    -6		/ansad/
    -6	worsening:-3 self_harm:12	/any/
    -6		/apaz$/
    -6		/apaz/
    -6		/arat/
    -6		/aren$/
    6		/arin/
    6		/arras/
    6		/ash$/
    -6	sharp_pain:-14	/asi/
    6		/asin/
    6		/asing/
    -6	faint_dizzy:50	/assed/
    6		/asty$/
    6		/asty/
    -6		/ater$/
    6		/ater/
    6		/athr/
    6		/athro/
    6		/atra/
    6		/ature/
    6		/augh/
    -6		/aunt$/
    -6		/aunt/
    -6	persistent_beyond_72h:7	/awa/
    6		/awl/
    6		/awli/
    -6		/ax$/
    -6		/axed$/
    -6		/axed/
    6		/babl/
    6		/bably/
    6	pregnancy_symptom:30	/baby$/
    6		/baby/
    -6		/bag/
    6		/bajo$/
    6		/bajo/
    -6		/bath/
    6		/bathr/
    -6		/beau/
    6		/bec/
    -6		/bedt/
    -6		/bedti/
    6		/bei/
    6	sharp_pain:25	/bein/
    6		/being/
    6		/below/
    -6		/birm/
    -6		/birme/
    6	saddle_numbness:30	/bits$/
    6		/bits/
    -6	sharp_pain:23	/blade/
    6		/bled$/
    6		/bled/
    -6		/bles/
    -6		/bless/
    6		/blind/
    6	emergency:41	/boc/
    6	emergency:1	/boca$/
    6	emergency:1	/boca/
    -6		/boss$/
    -6		/boss/
    -6		/bothe/
    6		/brir$/
    6		/brir/
    -6		/brou/
    -6		/broug/
    6	radiating_pain:-19 numbness:-27	/bru/
    6	weakness:2	/buc/
    6	weakness:68	/buck/
    6		/budg/
    6	fever:4	/burni/
    -6		/capaz/
    6		/caus/
    6		/cause/
    6	bladder_bowel:3	/cci/
    -6		/cei/
    6	sharp_pain:37	/cet/
    6		/cha$/
    6		/chad/
    -6	weakness:-59 tingling:-35 calf_swelling:-23 allergic_reaction:-14 severe_bruising:-26 self_harm:-42	/che/
    -6		/chec/
    -6		/check/
    6		/cheek/
    -6		/chem/
    -6		/chemo/
    6	sharp_pain:41	/chil/
    6		/chisi/
    6	chest_breath:36	/cho/
    -6		/cide$/
    -6		/cier/
    -6		/cir/
    -6		/cita$/
    6		/ckles/
    6	severe_headache:56	/cla/
    -6	radiating_pain:-9 weakness:-2 history_disc:-20	/com/
    6		/cons/
    6		/cosq/
    6	tingling:76	/cosqu/
    6		/coug/
    6		/cough/
    6		/craw/
    6		/crawl/
    6		/crea/
    6		/creep/
    -6		/creo$/
    -6		/creo/
    -6		/cribi/
    6	sharp_pain:14	/ctr/
    6	sharp_pain:25	/ctri/
    6	sharp_pain:17	/ctric/
    -6		/ctura/
    6	self_harm:1	/cut/
    -6		/dandy/
    -6		/dato/
    -6	weakness:43	/deb/
    6		/dedos/
    -6		/dej/
    6		/deja$/
    6		/dere/
    6	persistent_beyond_72h:35	/dias$/
    6	persistent_beyond_72h:20	/dias/
    -6		/diati/
    6	emergency:9	/dic/
    6		/dice$/
    6		/die$/
    -6		/dif/
    -6		/diff/
    -6		/diffe/
    -6		/dig/
    -6		/dio$/
    -6		/disca/
    -6		/dizzi/
    -6		/dly$/
    -6		/dly/
    6		/dob/
    6		/dobl/
    6		/dole/
    6		/doo/
    6		/door/
    6		/down$/
    -6		/draw/
    -6		/dread/
    -6		/dress/
    6		/drop$/
    6		/dru/
    -6		/dti/
    -6		/dtim/
    -6		/dtime/
    6		/each/
    6	worsening:22	/eadi/
    -6		/ears/
    6		/easin/
    -6		/eathe/
    -6		/eau/
    -6	chest_breath:11	/eave/
    6		/ebod/
    6		/ebody/
    6		/ebra/
    -6		/ecide/
    -6		/eck$/
    -6		/ecor/
    6	sharp_pain:22	/ectr/
    6	sharp_pain:87	/ectri/
    -6		/eden$/
    -6		/eden/
    6		/edos$/
    6		/edos/
    -6		/edt/
    -6		/edti/
    -6		/edtim/
    6		/eec/
    -6		/egar/
    -6		/ein$/
    -6		/eir/
    -6		/ela/
    -6		/elaxe/
    6		/elect/
    -6		/ello/
    -6		/ellow/
    -6		/elo$/
    6		/elow$/
    6		/elow/
    -6		/emo$/
    6	fever:158	/emper/
    -6		/empre/
    -6		/enas$/
    -6		/enas/
    -6		/energ/
    6		/entio/
    6		/ently/
    -6		/equ/
    -6		/erabl/
    6		/eratu/
    -6		/erest/
    6	fever:9	/ering/
    -6		/erne/
    -6		/ernes/
    6		/erno/
    6		/errar/
    6		/errib/
    6		/ertip/
    6		/esco$/
    -6		/ese$/
    -6		/esent/
    6		/esia/
    6	numbness:1	/estes/
    6		/esth/
    6		/esthe/
    -6		/estin/
    6		/eyes$/
    6	severe_headache:4	/eyes/
    -6		/fail/
    6	faint_dizzy:70	/fain/
    6	faint_dizzy:30	/faint/
    -6	radiating_pain:-1 weakness:-2 persistent_beyond_72h:-3 saddle_numbness:8 calf_swelling:-14	/fee/
    -6	numbness:13 saddle_numbness:16	/feeli/
    -6		/fell$/
    -6		/fer/
    -6		/feren/
    -6	bladder_bowel:-1	/ff$/
    -6		/ficat/
    6		/fill/
    6		/fold/
    -6		/footb/
    -6		/foun/
    -6		/found/
    6		/fuert/
    -6		/fully/
    -6		/fun/
    6		/fuse/
    6		/gacho/
    6		/garra/
    6	chest_breath:58	/gasp/
    6		/gea/
    6		/gente/
    6		/gert/
    6		/gerti/
    6		/ghth/
    6		/ghthe/
    6		/give/
    6		/gles$/
    6		/gles/
    -6		/goo/
    -6		/good/
    6		/gordo/
    6		/gro$/
    6	numbness:-181	/gro/
    6		/gua/
    -6		/gul/
    6		/habi/
    -6		/hah/
    -6		/haha$/
    -6		/haha/
    6		/ham/
    -6		/hance/
    6	sharp_pain:-10 weakness:7 persistent_beyond_72h:-8 bladder_bowel:-1 emergency:-16	/hand/
    -6		/heck/
    6		/hell/
    -6		/helpe/
    -6		/hemo$/
    -6		/hemo/
    -6		/hese$/
    -6		/hese/
    6		/heti/
    -6		/hica/
    6		/hick/
    -6	numbness:33 worsening:-11 saddle_numbness:28	/hing$/
    -6	numbness:11 saddle_numbness:28 self_harm:-1	/hing/
    6		/hisi/
    6		/hisim/
    6	fever:23	/hiver/
    6		/hope$/
    6	sharp_pain:-11 tingling:-8 worsening:7 bladder_bowel:21 saddle_numbness:-2 chest_breath:-17	/hou/
    -6		/hous/
    -6		/house/
    6		/hroo/
    6		/hroom/
    6		/hth/
    6		/hthe/
    6		/hthea/
    6		/hug/
    6		/huge$/
    6		/huge/
    6	weakness:-4 numbness:-12 tingling:-1 persistent_beyond_72h:12 history_injury:38	/hurt/
    -6		/ian$/
    -6		/ibirm/
    6		/ible$/
    6		/ible/
    6		/ibs$/
    6		/ibs/
    6		/ic$/
    6	bladder_bowel:28	/iden/
    6	bladder_bowel:4	/ident/
    6	weakness:-30	/ido/
    6	radiating_pain:-11 weakness:7 tingling:6	/ie$/
    -6	sharp_pain:-7 weakness:-15 numbness:-1 persistent_beyond_72h:-7 pregnancy_symptom:-27 bladder_bowel:-21 chest_breath:-2	/ien/
    6		/ienta/
    6		/iento/
    6	self_harm:41	/iero$/
    -6		/iffe/
    -6		/iffer/
    6		/ighth/
    6	severe_headache:109	/igr/
    6	severe_headache:31	/igra/
    6		/igue$/
    6	radiating_pain:-22 persistent_beyond_72h:-7	/ike/
    -6		/illi/
    -6	numbness:-40	/ima/
    -6	worsening:39	/ime$/
    -6		/impin/
    6		/impro/
    -6		/inda$/
    -6		/inda/
    6		/inded/
    -6		/indl/
    -6		/indly/
    6		/ino/
    6		/iod/
    6		/ious$/
    -6	numbness:-1 worsening:-20 history_injury:-9 bladder_bowel:3	/is$/
    -6		/ish/
    -6		/ished/
    -6		/isto/
    6		/itc/
    -6		/ited$/
    -6		/ited/
    -6		/ith$/
    -6		/itse/
    -6		/itsel/
    -6		/ived$/
    -6		/ived/
    6		/ivel/
    -6		/iza$/
    -6		/izar/
    -6		/ja$/
    -6		/jai$/
    -6		/jai/
    -6		/job$/
    -6		/job/
    6		/jok/
    6		/just$/
    -6		/ked$/
    -6	history_injury:18	/ked/
    6		/keeps/
    -6		/kind/
    -6		/kindl/
    6		/lan$/
    -6		/laxe/
    -6		/laxed/
    6	sharp_pain:31	/lectr/
    6		/lenc/
    -6		/lente/
    -6		/lept$/
    -6		/lept/
    -6		/lesti/
    6		/lien/
    6		/lind/
    6	tingling:5 self_harm:-6	/ling/
    -6	allergic_reaction:15	/list/
    -6	weakness:33	/lk$/
    -6	weakness:45	/lly/
    -6		/lone$/
    -6		/lone/
    -6	numbness:1	/long/
    6	bladder_bowel:5	/loo$/
    6		/lop/
    -6		/los$/
    -6		/lovel/
    -6		/lowi/
    -6		/lowin/
    6	history_disc:66	/lum/
    -6		/made$/
    -6		/made/
    6	persistent_beyond_72h:1 pregnancy_symptom:17	/mana/
    6	sharp_pain:13	/mbra/
    -6	sharp_pain:-24 radiating_pain:-17 weakness:-2 history_disc:-10 chest_breath:-26 fever:-9 severe_headache:-12 allergic_reaction:-2	/me$/
    6		/meb/
    6		/mebo/
    6		/mebod/
    -6		/menta/
    6		/menti/
    6		/metr/
    -6		/mia/
    -6		/mien/
    -6		/miga/
    6	severe_headache:54	/migr/
    6	severe_headache:41	/migra/
    6		/mina/
    -6		/mole/
    -6		/moles/
    -6		/moli/
    -6		/molid/
    -6		/most$/
    -6		/moved/
    6	fever:17	/mpera/
    -6		/mpl/
    -6	persistent_beyond_72h:23	/mpr/
    6		/mpro/
    6		/mprov/
    6		/muchi/
    6		/nae/
    -6		/nager/
    6		/nalg/
    6		/nalga/
    6		/nbe/
    6		/nbea/
    6		/nbear/
    6		/nch$/
    6	severe_headache:52	/ndin/
    6		/nding/
    -6		/ndly$/
    -6		/ndly/
    -6		/nerg/
    6		/nerv/
    -6		/net/
    6		/ney$/
    -6		/nfe/
    6		/ngert/
    6		/ngles/
    6		/ngre/
    -6		/nie$/
    -6		/nishe/
    6		/nk$/
    6	faint_dizzy:27	/nni/
    6	faint_dizzy:17	/nnin/
    6	faint_dizzy:14	/nning/
    -6		/noch/
    6		/noon$/
    6		/noon/
    6		/nothe/
    -6		/notif/
    -6		/ntere/
    6		/ntin/
    6		/ntio/
    6		/ntion/
    -6		/nue/
    6		/nza$/
    6		/oak/
    6		/oake/
    6		/oaked/
    -6		/oat/
    6		/obab/
    6		/obabl/
    -6	fever:37	/och/
    -6		/oci/
    6	weakness:-42	/ock/
    6		/oiled/
    6		/oja/
    6	weakness:-34 persistent_beyond_72h:51	/ole/
    -6	persistent_beyond_72h:4	/oles/
    6	calf_swelling:1	/olle/
    -6		/olve/
    6		/omeb/
    6		/omebo/
    6		/ometr/
    -6		/ooser/
    -6		/ootb/
    -6		/ootba/
    6		/oport/
    6		/ops$/
    6		/ops/
    6		/oqui/
    6		/oquit/
    6		/orar/
    -6		/orde/
    6		/ordo$/
    6		/ordo/
    -6		/orido/
    -6		/ormi$/
    6	calf_swelling:84	/orr/
    -6		/oser$/
    -6		/oser/
    6	tingling:2	/osqui/
    -6		/otb/
    -6		/otba/
    -6		/otbal/
    -6		/otif/
    -6		/otifi/
    6		/oto/
    6		/otra$/
    6		/otra/
    6		/oup/
    -6		/ovely/
    6		/overa/
    6		/ower$/
    6		/ower/
    -6		/owl/
    6		/pad$/
    -6		/pains/
    -6		/pani/
    6		/pasa$/
    6		/past/
    -6		/pci/
    -6		/pcio/
    -6		/pcion/
    -6	pregnancy_symptom:52	/pect/
    6		/pen$/
    6	weakness:19	/pen/
    -6		/pend/
    -6		/perab/
    6		/pid/
    -6		/plan/
    -6		/ply$/
    -6		/ply/
    6		/pok/
    -6		/pon/
    6	bladder_bowel:6	/poo/
    6		/poq/
    6		/poqu/
    6		/poqui/
    6		/ppene/
    6		/prov/
    -6		/pto/
    -6		/quede/
    6	tingling:149	/quill/
    -6		/quis/
    -6		/quite/
    6		/ract/
    -6		/radi/
    6	weakness:67	/rag/
    6	weakness:8	/raggi/
    -6		/raia$/
    -6		/raia/
    6	allergic_reaction:5	/raise/
    6		/rall$/
    6		/rando/
    -6		/raron/
    6		/ratu/
    6		/ratur/
    6		/rawl/
    6		/rawli/
    6		/real/
    6		/reall/
    -6		/recio/
    6		/reep/
    6		/refu/
    -6		/rega/
    -6		/rela/
    -6		/ress/
    -6		/ribi/
    -6		/ribir/
    6		/ribs$/
    6		/ribs/
    6		/rica/
    6		/rick/
    -6	sharp_pain:13	/rie/
    6	sharp_pain:32	/rient/
    6	self_harm:57	/rme$/
    6		/rmeci/
    -6		/rmi$/
    6		/rna/
    -6		/rnes/
    6		/robab/
    -6		/roke$/
    6		/rop$/
    6		/rott/
    6		/rotte/
    -6		/roub/
    -6		/roubl/
    6		/rove/
    6		/rras/
    6		/rrien/
    6		/rtes$/
    6		/rtes/
    6		/rtip/
    6		/rug/
    -6	chest_breath:14	/run$/
    -6		/rwa/
    6	weakness:13	/rza/
    -6	history_injury:3	/sad/
    -6		/saf/
    -6		/safe$/
    -6		/safe/
    6		/said$/
    6		/said/
    -6		/saje/
    6		/sang/
    6		/sangr/
    -6		/sar$/
    6		/says$/
    6		/says/
    6	sharp_pain:-19 persistent_beyond_72h:-15 faint_dizzy:34	/sed/
    6		/sele/
    6		/seles/
    -6		/senti/
    -6		/servi/
    6		/she$/
    6		/shiv/
    6	fever:99	/shive/
    6	pregnancy_symptom:6	/sinc/
    6		/since/
    6		/ske/
    -6		/slep/
    -6		/slept/
    -6		/sli/
    6		/soa/
    6		/soak/
    6		/soake/
    -6	sharp_pain:32	/some/
    6		/someb/
    6		/sop/
    6		/sopo/
    6		/sopor/
    -6		/sort$/
    6	tingling:20	/squ/
    6	tingling:5	/squil/
    -6		/ssed$/
    -6		/ssed/
    -6		/star$/
    6	chest_breath:3	/stb/
    6	sharp_pain:-34 numbness:4 persistent_beyond_72h:-2 osteoporosis:16	/ste/
    6		/sters/
    6		/stes/
    6		/stesi/
    6		/sthe/
    -6		/stos/
    -6		/stra/
    -6		/stuvo/
    6		/sty$/
    6		/sty/
    -6		/subs/
    6		/such$/
    6		/such/
    -6		/surv/
    -6		/sus/
    -6	numbness:17	/tact/
    -6		/tak/
    -6	tingling:-1 emergency:33	/tal/
    6		/tarm/
    6		/tarme/
    6		/tat/
    6	worsening:13 self_harm:27	/ted$/
    6	fever:34	/temp/
    6		/tempe/
    6	worsening:44	/tens/
    -6		/teres/
    6		/tern/
    6		/tesc/
    6		/tesco/
    6	numbness:12	/tesi/
    6	numbness:1	/tesia/
    6		/thea/
    6		/thead/
    -6	persistent_beyond_72h:-9	/ther/
    -6		/thes/
    -6		/these/
    6		/throo/
    -6		/tien/
    -6		/tific/
    6		/tise/
    6		/tised/
    -6		/towe/
    -6		/towel/
    -6		/trace/
    -6		/traia/
    6		/trica/
    -6		/troub/
    -6		/tse/
    -6		/tsel/
    -6		/tself/
    6	fever:18	/tura$/
    6		/tura/
    6		/ture/
    6		/type$/
    -6		/ua$/
    -6		/ubs/
    -6		/uched/
    6		/uchis/
    -6		/udo$/
    6	severe_headache:41	/ueca$/
    6	severe_headache:79	/ueca/
    -6		/ueda/
    -6		/ueden/
    -6		/uen$/
    6		/uerte/
    -6		/uev/
    6	severe_bruising:2	/uge$/
    6		/uge/
    6		/ught$/
    6	tingling:6	/uill/
    6		/uita/
    -6		/uite/
    -6		/uje/
    -6		/ular/
    6	numbness:-38	/ull$/
    -6		/ull/
    -6		/ully$/
    -6		/ully/
    6		/umba/
    6	radiating_pain:-2	/una$/
    6		/unb/
    6		/unbe/
    6		/unbea/
    6	severe_headache:19	/unc/
    6		/unch$/
    -6	tingling:48	/unn/
    -6		/upa/
    -6		/urm/
    -6	numbness:62	/urmi/
    -6		/urv/
    -6		/used$/
    -6		/used/
    6		/usel/
    6		/usele/
    6		/ust$/
    6		/ute$/
    6	saddle_numbness:12	/vat/
    -6		/ved$/
    6		/veral/
    -6		/vers/
    6		/vida$/
    6		/vida/
    6		/viera/
    -6		/ving$/
    -6		/ving/
    6		/warn/
    6	weakness:67 numbness:-68	/weak/
    6	sharp_pain:-2 history_injury:46 bladder_bowel:-24	/week/
    -6		/wei/
    6		/winde/
    -6		/wing/
    -6		/wond/
    -6		/wonde/
    6		/writ/
    -6		/xed$/
    -6		/xed/
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
    -6		<be> <be>
    -6		<be> <be> <the>
    -6	worsening:22	<be> <become>
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
    6	saddle_numbness:14	<be> numb
    -6		<be> on <my>
    -6		<be> peor que
    -6		<be> pins
    -6		<be> pins and
    6		<be> que
    6	severe_headache:5	<be> sick
    6		<be> thinking
    -6		<be> tingling
    -6		<be> to
    6		<be> told
    6		<be> urgente
    -6		<be> way out
    -6		<be> worse than
    6	numbness:-8	<be> ~ <side>
    6	emergency:40	<be> ~ boca
    6		<be> ~ dead
    -6		<be> ~ dormida
    6		<be> ~ glademoji
    -6		<be> ~ here
    6		<be> ~ hospital
    -6		<be> ~ just
    -6		<be> ~ mensaje
    -6		<be> ~ needles
    6		<be> ~ nice
    -6		<be> ~ over
    -6		<be> ~ paso
    -6		<be> ~ pero
    -6		<be> ~ quito
    6		<be> ~ sharp
    6		<be> ~ sleep
    -6		<be> ~ wee
    6		<become> ,
    -6		<become> <my> <part>
    -6		<become> better
    6		<become> dead
    6	numbness:6	<become> to sleep
    -6		<become> up <the>
    6		<become> up from
    -6		<become> ~ .
    -6	radiating_pain:37	<become> ~ <my>
    6	radiating_pain:5 worsening:1 persistent_beyond_72h:-20 pregnancy_symptom:40 severe_headache:-17 faint_dizzy:19 emergency:13	<become> ~ <the>
    6		<become> ~ came
    6		<become> ~ good
    6		<become> ~ out
    6		<become> ~ painful
    6	worsening:3 emergency:4	<become> ~ to
    -6		<count> with
    -6		<count> with <the>
    -6		<count> ~ <become>
    -6		<count> ~ about
    -6		<count> ~ so
    6		<day> before
    6		<day> ~ now
    6		<day> ~ today
    -6		<feel> fine
    -6		<feel> in <my>
    -6		<feel> in <the>
    6		<feel> tight
    -6		<feel> well
    6		<feel> ~ and
    6		<feel> ~ but
    -6		<feel> ~ did
    6		<feel> ~ like
    -6		<feel> ~ session
    -6	numbness:18	<have> <be>
    -6		<have> <become> <the>
    6		<have> <become> dead
    6		<have> lost
    -6		<have> pins
    -6		<have> pins and
    -6		<have> ~ <day>
    6		<have> ~ able
    6		<have> ~ before
    -6		<have> ~ ever
    -6		<have> ~ in
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
    6	history_injury:2	<my> duele
    6		<my> falta
    6		<my> falta <the>
    6		<my> grip
    -6		<my> pueden
    -6		<my> puedo
    -6		<my> ~ #
    -6		<my> ~ :
    6		<my> ~ aire
    6		<my> ~ algo
    6		<my> ~ asleep
    6		<my> ~ by
    -6		<my> ~ favor
    -6		<my> ~ fine
    -6		<my> ~ honestly
    6		<my> ~ hormigueo
    -6	sharp_pain:3 history_disc:20	<my> ~ in
    6	numbness:7	<my> ~ it
    6		<my> ~ muchisimo
    6		<my> ~ mucho
    -6		<my> ~ never
    -6		<my> ~ or
    -6		<my> ~ painful
    6		<my> ~ properly
    6		<my> ~ twice
    6		<my> ~ well
    6	faint_dizzy:46	<my> ~ y
    -6	sharp_pain:28	<part> , no
    6		<part> <be> fizzing
    -6		<part> <be> grand
    -6		<part> <be> on
    6		<part> dormido
    -6		<part> from
    6	history_disc:25	<part> in
    6		<part> in <my>
    6	weakness:222	<part> just
    -6	history_injury:86	<part> ~ <time>
    -6		<part> ~ before
    6		<part> ~ fizzing
    -6		<part> ~ hace
    -6		<part> ~ longer
    -6		<part> ~ massage
    6		<part> ~ move
    -6	weakness:70	<part> ~ not
    -6	weakness:68	<part> ~ on
    6		<part> ~ should
    6	weakness:4	<part> ~ since
    6	numbness:23	<part> ~ sleep
    6	weakness:6	<part> ~ under
    6		<part> ~ with
    -6		<part> ~ without
    -6		<part> ~ ya
    -6		<person> <be> <the>
    -6		<person> <have> numb
    -6		<person> ~ <become>
    -6		<person> ~ <keep>
    6		<person> ~ fine
    6		<person> ~ she
    6		<person> ~ to
    -6		<side> <part> hurts
    6		<side> <the>
    6		<side> again
    -6		<side> as rain
    -6		<side> good
    -6		<side> over <the>
    -6		<side> ~ <count>
    6		<side> ~ <feel>
    -6	radiating_pain:3 tingling:-11 allergic_reaction:59	<side> ~ <my>
    6		<side> ~ fine
    -6		<side> ~ rain
    -6		<side> ~ than
    -6		<side> ~ today
    6		<the> # rd
    6		<the> <be> <side>
    -6		<the> <count> with
    6		<the> <day> before
    6		<the> <my> <part>
    6		<the> <part> dormido
    -6		<the> <part> pain
    6		<the> <part> que
    6		<the> <side> .
    6		<the> ambulance
    -6		<the> baby
    6		<the> balm
    6		<the> better
    6		<the> bit ,
    6	emergency:11	<the> boca
    -6		<the> chance
    -6		<the> check
    -6		<the> cita
    6		<the> dinner
    6		<the> dolor de
    6		<the> floor
    6		<the> good
    6		<the> jolt
    6	worsening:24	<the> last
    -6		<the> lista
    6	bladder_bowel:1	<the> loo
    -6		<the> lot
    -6		<the> number
    6		<the> pain <have>
    -6		<the> poco adolorida
    6		<the> semana
    6		<the> shower
    6		<the> stabbing in
    -6		<the> table
    -6		<the> tad
    6		<the> tingling
    -6		<the> touch
    -6		<the> twinge
    6		<the> vida
    -6		<the> vida ,
    -6		<the> viernes
    -6		<the> walk
    6		<the> way
    -6	numbness:28	<the> ~ <have>
    -6		<the> ~ <keep>
    -6		<the> ~ <person>
    -6	sharp_pain:4 radiating_pain:2 weakness:-1 numbness:-3 worsening:-25 persistent_beyond_72h:-9 history_disc:-5 history_injury:16 osteoporosis:-14 bladder_bowel:-4 fever:-10 emergency:-11	<the> ~ <the>
    6		<the> ~ abajo
    -6		<the> ~ ache
    -6		<the> ~ as
    6		<the> ~ bed
    -6		<the> ~ better
    -6		<the> ~ book
    -6		<the> ~ brought
    -6	radiating_pain:-1 weakness:-15	<the> ~ de
    6		<the> ~ derecho
    -6		<the> ~ exactly
    -6		<the> ~ grand
    6		<the> ~ hace
    -6		<the> ~ he
    -6		<the> ~ hora
    6		<the> ~ just
    6		<the> ~ l5
    -6		<the> ~ later
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
    -6		<the> ~ traia
    6		<the> ~ will
    -6		<the> ~ wore
    6		<the> ~ would
    -6		<the> ~ x
    -6		<time> but <my>
    -6		<time> old
    6	persistent_beyond_72h:3	<time> ~ <the>
    -6		<time> ~ about
    -6		<time> ~ but
    6		<time> ~ can
    -6		<time> ~ hardly
    -6		<time> ~ like
    -6		<time> ~ no
    6		<time> ~ notch
    -6		<time> ~ on
    -6		<time> ~ so
    -6		<time> ~ there
    6		<time> ~ worse
    6		? & [en762]
    6		? & [en980]
    -6		? no
    6		? yes
    6		? ~ <side>
    6		[en1002] & [en15]
    -6		[en1002] & [en181]
    6	sharp_pain:19 numbness:45 tingling:-2	[en1002] & [en37]
    -6		[en1002] & [en506]
    -6		[en1002] & [en650]
    -6		[en1002] & [en653]
    6		[en1014] & [es29]
    6		[en1018] & #
    -6		[en1018] & [en1020]
    -6		[en1018] & [en522]
    -6		[en1018] & [en653]
    -6		[en1018] & [en660]
    6		[en1018] & [es182]
    6		[en101] & [en889]
    6		[en1020] & [en181]
    -6		[en1020] & [en47]
    -6		[en1020] & [en490]
    6		[en1020] & [en602]
    -6		[en1020] & [en633]
    6		[en1020] & shin
    6		[en106] & [en148]
    6		[en106] & [en159]
    -6		[en106] & [en170]
    -6		[en106] & [en874]
    6		[en111]
    6		[en116]
    6		[en116] & [en12]
    -6		[en116] & [en234]
    6		[en118] & ,
    6		[en11] & [en1018]
    -6		[en11] & [en252]
    6		[en11] & [en455]
    -6		[en11] & [en461]
    -6	worsening:39 persistent_beyond_72h:-6	[en11] & [en468]
    6	sharp_pain:-1	[en11] & [en633]
    -6		[en11] & [en709]
    -6		[en11] & [en84]
    6		[en11] & [en871]
    6		[en11] & [en951]
    6		[en11] & loo
    6		[en11] & rd
    -6		[en121] & [en1018]
    -6		[en121] & [en28]
    -6		[en121] & [en490]
    -6		[en123]
    -6	weakness:-11 faint_dizzy:8	[en124]
    -6		[en124] & [en762]
    -6		[en127] & ,
    6		[en127] & [en746]
    6	weakness:-9 faint_dizzy:49 self_harm:48	[en12] & [en1020]
    6	emergency:14	[en12] & [en127]
    6		[en12] & [en159]
    6		[en12] & pee
    6		[en138] & [en148]
    -6		[en141] & [en966]
    -6		[en143] & [en189]
    -6		[en143] & [en251]
    6		[en148] & [en28]
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
    -6		[en170] & [en84]
    -6		[en181] & [en19]
    -6		[en181] & [en404]
    -6		[en185] & [en11]
    6		[en19] & :
    -6		[en19] & [en148]
    6	worsening:59	[en19] & [en19]
    -6		[en19] & [en215]
    -6		[en19] & [en426]
    6		[en19] & [en746]
    6		[en19] & [en79]
    -6		[en19] & [en805]
    6		[en19] & [en810]
    6		[en19] & [en890]
    6		[en19] & [en917]
    -6		[en19] & soreness
    6		[en202] & [en810]
    -6		[en202] & [en853]
    6		[en202] & [en874]
    6		[en20] & [en124]
    6		[en20] & [en185]
    6		[en20] & [en239]
    -6	pregnancy_symptom:12	[en20] & [en378]
    6		[en20] & [en490]
    -6		[en20] & [en84]
    6		[en20] & [en90]
    6		[en20] & [en954]
    -6		[en20] & wednesday
    -6		[en212] & [en474]
    6	weakness:-15 tingling:-63 saddle_numbness:-27 calf_swelling:-20 severe_bruising:90 emergency:-55	[en215]
    6		[en215] & ,
    -6		[en215] & [en1018]
    -6		[en215] & [en810]
    -6		[en215] & [en874]
    -6		[en218] & [en474]
    6		[en218] & [en602]
    6		[en218] & [en810]
    6	self_harm:55	[en21] & [en362]
    6		[en21] & [en874]
    -6		[en234] & [en20]
    6		[en234] & [en21]
    6	weakness:23	[en234] & [en37]
    -6		[en234] & [en554]
    6		[en234] & [en58]
    -6		[en234] & [en653]
    -6		[en234] & [en807]
    6		[en234] & [en935]
    -6		[en234] & ache
    -6		[en234] & twinge
    -6		[en239] & [en1020]
    6		[en244]
    6		[en250] & [en138]
    -6		[en250] & [en19]
    -6		[en250] & [en28]
    6		[en250] & [en468]
    6		[en250] & [en633]
    6		[en250] & [en807]
    -6		[en250] & [en853]
    -6		[en251] & .
    6		[en251] & [en148]
    -6		[en251] & [en19]
    6		[en251] & [en377]
    -6		[en251] & [en39]
    -6		[en251] & [en58]
    6	weakness:-22 allergic_reaction:19	[en251] & [en633]
    -6		[en251] & [en693]
    6		[en251] & [en698]
    -6		[en251] & [en957]
    6		[en251] & pinky
    -6		[en252] & [en949]
    6		[en266] & [en12]
    -6		[en266] & [en234]
    6		[en28] & [en141]
    -6		[en28] & [en181]
    6		[en28] & [en19]
    -6		[en28] & [en989]
    -6		[en28] & ache
    6		[en298] & [en468]
    -6		[en309] & [en522]
    6		[en309] & [en746]
    -6		[en309] & [en869]
    -6		[en317] & [en11]
    6		[en317] & [en746]
    -6		[en325] & [en28]
    -6		[en325] & [en746]
    -6		[en333] & [en251]
    6		[en333] & [en490]
    6		[en333] & [en506]
    6		[en333] & [en869]
    -6		[en333] & [en966]
    6		[en359] & [en1020]
    -6		[en362] & [en1018]
    -6		[en362] & [en106]
    6		[en362] & [en181]
    6	radiating_pain:2	[en362] & [en677]
    -6		[en362] & [en762]
    6		[en362] & [en853]
    6		[en362] & hives
    6	bladder_bowel:5	[en378] & [en101]
    6		[en378] & [en141]
    6		[en378] & [en20]
    6	numbness:14	[en378] & [en613]
    -6		[en378] & [en807]
    -6		[en378] & [en84]
    6		[en378] & [en874]
    -6		[en378] & [en989]
    6		[en37] & [en181]
    -6	weakness:20	[en37] & [en362]
    6		[en37] & [en468]
    -6		[en37] & [en957]
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
    -6		[en3] & [en581]
    -6		[en404] & [en966]
    -6		[en410] & [en693]
    -6		[en410] & [en762]
    -6		[en410] & [en810]
    6		[en410] & [en890]
    -6		[en410] & [en980]
    6		[en422]
    6		[en426] & [en19]
    6		[en426] & [en252]
    6		[en426] & [en380]
    6		[en426] & [en394]
    6		[en426] & [en461]
    6		[en426] & [en991]
    6		[en42] & [en468]
    6	weakness:53	[en437] & [en1002]
    6		[en437] & [en37]
    -6		[en439] & [en20]
    6		[en439] & [en251]
    -6		[en442] & [en980]
    -6	self_harm:25	[en458]
    -6		[en461] & [en490]
    -6		[en461] & [en874]
    -6		[en468] & [en487]
    6		[en468] & [en613]
    -6		[en468] & [en746]
    6		[en468] & thursday
    -6		[en474] & [en11]
    -6		[en474] & [en20]
    6	worsening:13	[en474] & [en362]
    -6	worsening:29	[en474] & [en490]
    6		[en474] & [en602]
    -6		[en474] & [en853]
    6		[en474] & [en906]
    -6		[en474] & [en935]
    6		[en474] & [en966]
    6		[en474] & urgent
    -6		[en490] & ?
    -6		[en490] & [en333]
    -6		[en490] & [en399]
    -6		[en490] & [en42]
    -6		[en490] & [en522]
    6		[en490] & [en746]
    -6		[en493] & ,
    -6		[en493] & [en170]
    -6	tingling:5	[en506] & [en1020]
    6		[en506] & [en551]
    6		[en506] & tingling
    -6		[en508] & [en445]
    6		[en508] & [en633]
    -6		[en508] & [en650]
    6		[en508] & [en709]
    -6		[en508] & [en957]
    6		[en517]
    -6		[en522] & [en124]
    6		[en522] & [en12]
    6		[en522] & [en437]
    -6		[en522] & [en495]
    -6		[en522] & [en551]
    6		[en522] & [en650]
    -6		[en522] & [en709]
    6		[en522] & [en84]
    -6		[en549] & ,
    6		[en549] & [en426]
    6		[en549] & [en60]
    6		[en551] & [en11]
    6		[en551] & [en20]
    -6		[en551] & [en213]
    6		[en551] & [en362]
    6		[en551] & monday
    -6		[en554] & [en1002]
    -6		[en565] & [en1020]
    -6		[en567] & ?
    -6		[en567] & [en124]
    -6		[en567] & [en170]
    6		[en567] & [en966]
    -6		[en57]
    6		[en581] & [en581]
    -6		[en581] & [en810]
    -6		[en58] & [en181]
    6	weakness:50	[en58] & [en19]
    6		[en58] & pee
    6		[en602] & ,
    6		[en602] & [en1020]
    6		[en602] & [en20]
    -6		[en602] & [en309]
    6		[en602] & [en437]
    -6		[en602] & [en906]
    -6	emergency:63	[en60] & [en197]
    -6		[en60] & [en218]
    6		[en60] & tesco
    -6		[en613] & [en37]
    -6		[en618] & [en19]
    6		[en618] & numbness
    -6		[en633] & [en468]
    6		[en633] & [en682]
    6		[en633] & [en698]
    6		[en633] & [en805]
    6		[en633] & [en966]
    6		[en634] & [en250]
    -6		[en634] & [en39]
    -6		[en634] & [en653]
    -6		[en634] & [en807]
    6		[en634] & [en989]
    6		[en650] & .
    -6		[en650] & [en618]
    -6		[en650] & [es182]
    6		[en653] & [en234]
    -6		[en653] & [en42]
    -6		[en653] & [en660]
    6		[en660] & .
    6	numbness:78	[en660] & [en1002]
    -6		[en660] & [en252]
    -6		[en660] & [en551]
    6		[en660] & [en63]
    -6		[en660] & [en90]
    6		[en661] & [en234]
    -6		[en677] & [en170]
    -6		[en677] & [en251]
    -6		[en677] & [en362]
    -6		[en677] & [en551]
    6		[en677] & [en810]
    -6		[en677] & [en966]
    -6		[en679] & [en11]
    -6		[en679] & [en60]
    6		[en682] & [en101]
    -6		[en682] & [en250]
    6		[en682] & [en28]
    -6		[en682] & [en380]
    6		[en682] & [en3]
    -6		[en682] & [en426]
    6	numbness:100	[en682] & [en613]
    -6		[en682] & [en634]
    -6		[en682] & [en682]
    6		[en682] & hives
    6		[en682] & tingling
    6		[en693] & ,
    -6		[en693] & [en28]
    -6		[en698] & [en980]
    6		[en709] & [en1002]
    6		[en709] & [en170]
    6		[en709] & [en181]
    6		[en709] & [en28]
    6		[en709] & [en380]
    6		[en709] & [en810]
    6		[en746] & [en124]
    6		[en746] & [en378]
    -6		[en746] & [en508]
    6		[en746] & [en602]
    -6		[en746] & [en60]
    6		[en746] & [en653]
    6		[en746] & [en90]
    6		[en762] & [en20]
    -6		[en762] & [en404]
    -6		[en762] & [en60]
    -6		[en762] & [en693]
    6		[en778] & [en101]
    -6		[en778] & [en20]
    6		[en778] & [en949]
    -6		[en805] & [en19]
    -6		[en805] & [en20]
    -6		[en805] & [en682]
    -6	weakness:-19 tingling:-24 persistent_beyond_72h:-10 severe_headache:2	[en807]
    -6		[en807] & [en28]
    6		[en807] & [en37]
    -6		[en807] & [en874]
    -6		[en810] & [en215]
    -6	radiating_pain:70	[en810] & [en251]
    6		[en810] & [en293]
    6		[en810] & [en551]
    6		[en810] & [en853]
    6		[en810] & [en85]
    -6		[en810] & [en889]
    -6		[en810] & [en949]
    6		[en810] & [en986]
    -6		[en810] & easing
    6		[en821] & [en251]
    -6		[en845] & .
    -6		[en84] & [en12]
    -6		[en84] & [en251]
    6		[en84] & [en325]
    -6		[en84] & [en37]
    6		[en84] & [en490]
    6		[en84] & [en551]
    -6		[en84] & [en602]
    -6		[en84] & [en805]
    6		[en84] & [en967]
    -6		[en853] & [en185]
    6		[en853] & [en362]
    -6		[en853] & [en85]
    -6		[en85] & [en19]
    6		[en85] & [en949]
    6		[en869] & [en154]
    -6		[en869] & [en551]
    -6	sharp_pain:8	[en869] & [en633]
    -6		[en869] & [en889]
    6	fever:45	[en869] & [en989]
    6		[en874] & [en170]
    -6		[en874] & [en394]
    -6		[en874] & [es102]
    6	faint_dizzy:13	[en874] & [es106]
    -6		[en874] & [es342]
    -6		[en874] & [es506]
    -6		[en874] & [es54]
    6	sharp_pain:-2	[en874] & [es55]
    6		[en874] & [es870]
    -6		[en874] & [es879]
    6		[en874] & [es895]
    -6		[en890] & [en522]
    -6		[en890] & [en682]
    6		[en890] & [en949]
    -6		[en890] & numbness
    6	numbness:-4	[en906] & [en12]
    -6		[en906] & [en266]
    6	emergency:22	[en90] & [en874]
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
    -6		[en949] & [en1018]
    -6		[en949] & [en181]
    -6		[en949] & [en58]
    -6	tingling:20	[en951]
    6		[en954] & [en778]
    -6		[en966] & ?
    -6	numbness:-30	[en966] & [en12]
    -6		[en966] & [en39]
    6		[en966] & [en426]
    6		[en966] & [en495]
    -6		[en966] & [en618]
    -6		[en966] & [en84]
    6		[en966] & [en871]
    -6		[en966] & [en889]
    -6		[en966] & [en890]
    6		[en966] & sneeze
    6		[en967] & [en251]
    -6		[en980] & [en148]
    -6		[en980] & [en602]
    6		[en980] & [en746]
    -6		[en980] & [en954]
    -6		[en981] & [en468]
    -6		[en981] & [en869]
    6		[en986] & ,
    6		[en986] & [en63]
    6		[en989] & [en1020]
    -6		[en989] & [en124]
    6		[en989] & [en19]
    -6		[en989] & [en490]
    6		[en989] & [en602]
    -6		[en989] & [en634]
    6		[en989] & [en746]
    6		[en989] & [en935]
    -6		[en997] & [en28]
    -6		[en997] & [en810]
    6		[en999] & [en266]
    -6		[es1018]
    -6		[es106] & [en118]
    6		[es106] & [es14]
    6		[es106] & [es174]
    -6		[es106] & [es182]
    6		[es106] & [es446]
    -6		[es106] & [es955]
    6		[es113]
    -6		[es127] & [es54]
    6		[es134]
    6		[es134] & [es13]
    -6		[es13] & [es375]
    -6		[es13] & [es54]
    6		[es14] & [es318]
    -6		[es182] & [en124]
    6		[es182] & [en234]
    6		[es182] & [en397]
    -6		[es182] & [en404]
    6		[es182] & [en966]
    6		[es182] & [en980]
    6		[es182] & [es134]
    6		[es182] & [es54]
    6		[es182] & [es758]
    -6		[es182] & [es790]
    -6		[es182] & [es886]
    -6		[es182] & hives
    -6		[es189] & [en874]
    -6		[es189] & [es694]
    6		[es1] & [es1003]
    -6		[es1] & [es870]
    6		[es214] & [en19]
    -6		[es214] & [es182]
    6		[es214] & [es26]
    -6		[es214] & [es90]
    6		[es214] & [es998]
    6		[es255]
    6		[es26] & [es230]
    -6		[es26] & [es694]
    6	sharp_pain:20 tingling:-20 persistent_beyond_72h:-12	[es29]
    6		[es29] & #
    6		[es29] & [en118]
    6		[es29] & [es26]
    6		[es29] & [es699]
    -6		[es29] & adolorida
    6	pregnancy_symptom:32	[es2] & [es254]
    -6		[es2] & [es342]
    -6		[es2] & [es502]
    -6		[es2] & [es951]
    6		[es318]
    6		[es342] & [en874]
    6		[es342] & [es1023]
    -6		[es342] & [es102]
    -6		[es342] & [es13]
    -6		[es342] & [es699]
    -6		[es362] & [en874]
    -6		[es362] & [es26]
    -6		[es427] & ,
    -6	radiating_pain:-14 weakness:-8 allergic_reaction:-3	[es438]
    6		[es438] & [es459]
    6		[es438] & [es518]
    6		[es438] & [es742]
    -6		[es443]
    -6	weakness:58	[es446]
    6		[es459] & .
    -6		[es459] & [es13]
    6		[es470] & [es234]
    -6		[es486] & [es182]
    -6		[es486] & [es870]
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
    6		[es54] & [es887]
    -6		[es54] & traia
    6		[es55] & .
    6		[es55] & [es182]
    -6		[es694] & [es26]
    -6		[es694] & [es375]
    -6		[es694] & [es54]
    6		[es694] & agacho
    -6		[es699] & [es1]
    -6		[es699] & [es214]
    -6		[es699] & [es694]
    6		[es79] & [es13]
    6	self_harm:2	[es830]
    -6		[es847] & ,
    6		[es854] & [es174]
    6		[es854] & [es638]
    -6		[es870] & .
    -6		[es870] & [es44]
    6		[es870] & [es699]
    -6		[es878] & [es55]
    -6		[es887] & :
    6		[es887] & [es214]
    -6		[es887] & [es234]
    -6		[es887] & [es2]
    6	numbness:-60 tingling:-31 chest_breath:53 faint_dizzy:-12	[es966]
    -6		[es966] & [es26]
    6	sharp_pain:-64 radiating_pain:-22 weakness:-1 numbness:-22 tingling:-11 history_disc:-27 history_injury:-32 osteoporosis:-65 saddle_numbness:-92 chest_breath:-14 calf_swelling:-59 severe_headache:-17 faint_dizzy:-49 severe_bruising:-34 self_harm:-63	[es982]
    -6		[es982] & [es17]
    -6		[es982] & [es253]
    6		[es982] & [es362]
    -6		[es982] & [es486]
    -6		[es982] & [es503]
    -6		[es982] & [es702]
    6		[es982] & [es975]
    6	sharp_pain:20	[es998] & ,
    -6		[es998] & [es182]
    -6		[es998] & [es234]
    6		[es998] & [es26]
    6		[es998] & [es854]
    -6		[es998] & [es975]
    -6		[es998] & adolorida
    -6		a baby
    -6		a ladder
    -6		a que
    6		a stabbing
    -6		a tad
    6		a thing
    -6		a twinge
    6		abajo
    -6		about <my>
    -6		about it
    6		about numbness
    6		abrir
    6		abrir <the>
    6		accident ~ ,
    6		ache & [en362]
    -6		ache is
    6		across
    -6		adolorido
    6		adormecimiento & [es694]
    6		agacho
    6		agony & [en874]
    -6		agudo & :
    -6		agudo :
    -6		agudo ~ no
    6	history_injury:52	ahora ~ <the>
    -6		algo
    -6		all good
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
    6	weakness:1 numbness:10	and i
    -6		and i can
    6		and it hurts
    -6		and ~ ,
    -6		and ~ <keep>
    -6		and ~ do
    6		and ~ they
    6		and ~ way
    6		and ~ will
    6		another
    -6		antes de
    -6		antes de ir
    -6		antes ~ ir
    6		any better
    6		apart ~ <part>
    -6		are pins
    -6		around <the> <part>
    -6		as rain
    -6		as ~ nothing
    6		asap ~ <be>
    -6	weakness:-1 faint_dizzy:4	at
    -6		at ~ <side>
    -6		at ~ on
    -6		at ~ since
    -6		aunt
    6		ayer ~ y
    6	pregnancy_symptom:80	baby
    -6		back feels
    6		bad again
    6		bad i
    6		baja ~ <the>
    6		bar
    6		barely ~ <my>
    6		bathroom
    -6	self_harm:7	be
    -6		be honest
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
    6		blister
    6		boca
    -6		boss
    -6		breath ~ <be>
    -6		brought
    -6		bruise & [en11]
    -6		bruise & [en19]
    -6		bruise ~ <part>
    6	fever:25	burning
    6	fever:194	burning up
    6		but <part>
    -6		but my
    6		but this
    -6		but ~ ,
    -6		but ~ great
    6		but ~ in
    6		but ~ no
    6		but ~ of
    6		by <the>
    6		by ~ i
    6		cada ~ que
    6		call ~ <be>
    6	history_injury:56	came off
    -6		came to
    -6		came ~ in
    -6		came ~ with
    6		can barely
    -6		can i <become>
    -6		can not decide
    6		can not even
    6		can not pee
    -6		can ~ decide
    -6		can ~ find
    -6		can ~ now
    -6		can ~ over
    6		can ~ pee
    -6		capaz
    6	faint_dizzy:2	casi <my>
    6	faint_dizzy:9	casi me
    6		cerrar
    6		cerrar <the>
    6		cerrar <the> <part>
    6		cerrar ~ <part>
    -6		chance
    -6		chemo
    -6		cita
    -6		come in
    -6	numbness:8	con <the>
    6		con ~ dolor
    -6		con ~ que
    6		cough
    6		could not <feel>
    6		could ~ <feel>
    6		could ~ <person>
    6		cramping
    -6		creo
    6		da <the>
    6		dan ~ <part>
    -6		dandy
    6	bladder_bowel:2	darme cuenta
    -6		darme de
    -6		darme de baja
    -6		darme ~ baja
    6		days now
    6		de # meses
    -6		de <part>
    -6		de <the> lista
    -6		de aire
    -6		de dolor
    -6		de lo
    -6		de ~ desde
    -6		de ~ lista
    -6		dead ~ <my>
    -6		dead ~ to
    -6		decide
    6		dedos
    6		deja
    6		desde ayer
    -6		desde ~ <my>
    -6		despues ~ <the>
    -6		dia <be>
    -6		dia ~ ,
    -6		dia ~ <the>
    6	persistent_beyond_72h:51	dias
    6		dice
    6		dice que
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
    6		dolor ~ por
    -6		dormi
    6		dormido
    6	radiating_pain:29 worsening:-15 saddle_numbness:9	down
    -6		down <my>
    -6		down <my> <part>
    6	saddle_numbness:158	down there
    -6		down ~ <the>
    6		dramatic
    6		dramatic ,
    6		drop
    -6		dropped
    -6		dropped ~ <part>
    -6		dropped ~ and
    -6		duele ~ ayer
    -6		duelen & [es14]
    -6		duelen las
    -6		during <the>
    -6		during the
    6		e ~ ,
    6	sharp_pain:3 radiating_pain:-5 weakness:-3 numbness:-4 worsening:-36 chest_breath:-5	en <the>
    6	sharp_pain:21 calf_swelling:-6	en <the> <part>
    6		es urgente
    -6		escribirme
    -6		estoy bien
    -6		estuvo
    6		every ~ <be>
    6		except ~ <be>
    6	severe_headache:50	eyes
    6		fainted & [en11]
    6		falta <the>
    6		falta <the> aire
    -6		falta de
    -6		falta de aire
    6		falta el
    -6	saddle_numbness:45	feeling
    6		feeling really
    -6		fell
    6		fiebre & [es950]
    -6		fiebre ~ no
    -6		fingertips & ,
    6		foot s
    -6		football
    -6		for months
    6		for more
    -6		for the
    -6		found
    6		from <part>
    6		from <part> to
    6		fuerte ~ <the>
    6		get the
    -6		get these
    -6		give <my>
    -6		give <my> <the>
    -6		give me
    6		glademoji & glademoji
    6		glademoji glademoji
    6		glademoji ~ <the>
    6	tingling:9	going to
    6		gone numb
    -6		good ~ <have>
    6		gordo
    6		got home
    6		gracias por
    6		gracias por preguntar
    -6		great ~ <be>
    6		great ~ <the>
    -6		grip s
    -6		hago ~ <my>
    -6		hago ~ <part>
    -6		haha
    6		happened
    6		happened before
    -6		hard to
    -6		hardly ~ it
    -6		has numb
    6		hasta la
    -6		have in
    6		have to
    -6		he <keep>
    -6		he did not
    -6		he kept
    -6		he ~ it
    6	severe_headache:4	headache ~ i
    6		heat pack
    -6		helped
    -6		hi ~ <side>
    -6		hip hurts
    -6		his
    6		hives & [en1020]
    6		hives & [en251]
    -6		home ,
    6		honestly ~ <be>
    6		hope
    -6		hora ~ <the>
    6		hormigueo & [es459]
    6		hormigueo & [es699]
    6		hormigueo ~ debilidad
    -6		hospital ~ ,
    -6		hospital ~ <be>
    6		hot ~ <side>
    6		hot ~ <the>
    -6		house
    -6		how ~ <time>
    6	severe_bruising:1	huge
    -6		hurts ~ than
    6	radiating_pain:-11 faint_dizzy:-8 emergency:15	i <be>
    -6		i <be> <count>
    6		i <become> home
    -6		i <side>
    6		i bend
    -6		i call if
    -6		i came to
    -6		i come
    6		i get
    -6		i had
    -6		i leave
    -6		i lie
    6		i passed out
    6		i sit
    6		i sneeze
    6		i took
    6	weakness:6	i walk
    6		i wet
    -6		i will
    -6		i would <have>
    -6		i ~ ?
    6		i ~ baby
    6		i ~ by
    6		i ~ do
    -6		i ~ every
    -6		i ~ full
    6		i ~ home
    6		i ~ lift
    6		i ~ never
    -6		i ~ next
    6		i ~ ok
    -6		i ~ room
    6		i ~ sick
    6		i ~ so
    6		i ~ stop
    -6		i ~ thanks
    6		i ~ tired
    -6		i ~ today
    6		i ~ up
    6		i ~ wake
    6		i ~ weakness
    -6		i ~ writing
    -6	sharp_pain:9	if i
    -6		if it
    -6		if ~ <become>
    -6		in <the> pain
    -6		in <the> room
    6		in <the> shower
    6	emergency:5	in a
    6		in bed
    6		in it
    -6		in ~ down
    -6		in ~ honestly
    6		in ~ morning
    6		in ~ on
    6		in ~ shower
    -6		in ~ since
    -6		in ~ still
    6		in ~ when
    -6		is as
    -6		is painful
    -6		is still
    6		is weak
    6		it <be> urgent
    6		it hurts <the>
    -6		it ~ .
    6		it ~ <day>
    6		it ~ but
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
    -6		just found
    -6		just found out
    -6		just ~ to
    6		keeps
    6		kept me
    -6		kindly
    6		knife in
    6		knife in <my>
    6		knife ~ <my>
    6	emergency:40	la boca
    -6	radiating_pain:3	la pierna
    6		late+%
    -6		late+about
    6		late+ahi
    6		late+alive
    6		late+anywhere
    6		late+bit
    -6		late+bother
    -6		late+call
    -6		late+cinco
    -6		late+cita
    -6		late+even
    6		late+gracias
    -6		late+great
    -6	bladder_bowel:5	late+have
    6		late+hay
    -6		late+he
    6		late+honestly
    -6		late+le
    -6		late+llegue
    -6		late+massage
    -6		late+mate
    -6		late+menos
    6		late+mentioned
    6		late+morning
    -6		late+mucho
    6	persistent_beyond_72h:40	late+neck
    -6		late+next
    6		late+nights
    6		late+nope
    -6		late+notice
    6		late+ok
    -6		late+only
    6		late+otra
    -6		late+over
    -6		late+peep
    -6		late+phone
    -6		late+queda
    -6		late+quiero
    -6		late+rash
    6		late+ribs
    6		late+sharp
    -6		late+sleeping
    -6		late+spot
    -6		late+texts
    6		late+thank
    6		late+they
    6		late+think
    -6		late+time
    -6		late+vanished
    6		late+vez
    -6		late+weeks
    -6		le ~ que
    -6		leg .
    6		leg gave
    6		less ~ <be>
    6		lift my
    6		lift the
    -6		lift ~ <my>
    6		lift ~ <part>
    6		lightheaded
    6	faint_dizzy:5	like i <be>
    -6		like i <have>
    -6		like they
    6		like this
    -6		like ~ <time>
    -6		like ~ baby
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
    6	bladder_bowel:5	loo
    -6		looser
    -6		lot
    6		lot ~ <be>
    -6		lovely
    6		lovely ~ ,
    6		lunch
    -6		made
    6		make <the>
    6		make a
    6	worsening:157	mas
    -6		mas que ayer
    6	calf_swelling:17	mas ~ <the>
    -6		mas ~ menos
    6		massage ~ nice
    -6		mate
    -6		may ~ <the>
    -6		maybe <my>
    -6		maybe my
    -6		me and
    6	history_injury:1	me duele
    6		me falta
    -6		me pueden
    -6		me puedo
    -6		medio ~ <the>
    -6		might ~ <the>
    -6		molido
    6		monday & [en874]
    6		more .
    -6		more than <the>
    6		more ~ .
    6		more ~ <time>
    -6		morning ~ last
    -6		moved
    6		much ~ <my>
    6		muchisimo
    -6		my body
    -6		my breast
    6	numbness:-3	my fingers
    6		my grip
    6	numbness:9	my heel
    6		my pinky
    -6		my sister
    -6		my toes
    6		my wife
    -6	history_injury:59	neck is
    -6		need ~ <my>
    6		needles ~ <my>
    -6		never <have> <the>
    -6		never had
    6		never happened before
    6		never ~ it
    6		ni <the>
    6		ni ~ <the>
    6		no , tingling
    -6		no bruises
    6		no improvement
    6		no le
    -6		no sharp
    -6		no sharp pain
    6		no strength in
    6		no ~ #
    6		no ~ abrir
    -6		no ~ calambritos
    6		no ~ cerrar
    -6		no ~ de
    -6		no ~ falta
    -6		no ~ for
    6		no ~ great
    6	weakness:33	no ~ in
    -6		no ~ manden
    -6		no ~ massage
    -6		none since
    -6		nope & [en11]
    -6		nope ~ <the>
    6		not <be> able
    -6		not <side>
    -6		not comfortable
    -6		not decide
    6	weakness:23	not do
    6		not even
    6		not getting
    -6		not numb ,
    6		not pee
    -6		not ~ <have>
    6	bladder_bowel:42	not ~ able
    6		not ~ when
    6		nothing dramatic
    6		nothing ~ pain
    6		now <my>
    6		now i
    6		now ~ still
    -6		numb ~ in
    -6		numb ~ just
    -6		numb ~ nothing
    6		numbness & [en11]
    -6		numbness , tingling
    6		numbness <be>
    -6		numbness ~ ,
    6		numbness ~ nothing
    6		numbness ~ of
    -6		odd ~ <my>
    -6		odd ~ <part>
    -6		of bed
    -6		of office
    -6		of water
    -6		of wine
    6		of ~ <count>
    6		of ~ <the>
    -6		of ~ ache
    -6		of ~ and
    6		of ~ do
    -6		of ~ does
    6		of ~ no
    6		of ~ well
    -6		of ~ without
    -6		off ~ <side>
    6		off ~ <the>
    6		off ~ before
    6		ok ~ i
    6		on ,
    6		on <day> ,
    6		on <the> bathroom
    6		on <the> stairs
    6		on me
    6		on ~ bathroom
    6		on ~ floor
    6		on ~ last
    -6		on ~ not
    -6		on ~ of
    6		on ~ stairs
    6		on ~ still
    -6		on ~ table
    -6		on ~ walk
    6		on ~ with
    -6		one with
    6		only thing <be>
    -6		only ~ <the>
    -6		only ~ to
    -6		or just cold
    6		osteoporosis & [en20]
    6		otra
    -6		out of bed
    -6		out of office
    -6		out without
    6		out ~ and
    -6		out ~ bed
    -6		over ~ <my>
    6		overall
    6		pad
    -6		pain , no
    -6		pain <become>
    -6		pain <have> <become>
    6		pain ~ from
    6	sharp_pain:-67	pain ~ into
    -6		pain ~ today
    -6		painful ~ <the>
    -6		pains
    6		pains ~ <my>
    6		pains ~ <part>
    -6		para el
    -6		parking free
    -6		parking ~ <the>
    6		pasa
    -6	faint_dizzy:24	passed
    -6		pero <the>
    -6		pero ~ y
    -6		poco adolorida
    -6		poco de dolor
    -6		poco ~ dolor
    -6		poor ~ <be>
    6		poquito
    6		por favor
    6		por preguntar
    6		pressed ~ <part>
    6		probably
    -6		pueden
    6	weakness:5	que <the> <part>
    6		que <the> primer
    6		que la
    -6		que traia
    6		que ~ primer
    -6		quede
    -6		quiero ~ de
    -6		quito
    -6		radiating
    -6		rain
    6		rd ~ <the>
    6		really
    -6		really ~ <be>
    6		red ~ <the>
    -6		relaxed
    6		ribs
    -6		right as
    6		rotten
    -6		rough
    6		s urgent
    6		said
    6		said ~ .
    6		said ~ i
    6		say <my>
    6		say <my> <part>
    6		say my
    6		say ~ <part>
    6		say ~ <the>
    6		say ~ but
    6		says
    -6		sciatica ~ <have>
    -6		sensation in <my>
    6		session ~ <the>
    6		session ~ and
    6		sharp pain in
    6		sharp ~ <time>
    -6		sharp ~ ?
    6		she
    6		she <be>
    6		she s
    -6		should ~ if
    6		should ~ worry
    6		shoulder has
    6		si , en
    -6	numbness:7	si ~ <part>
    -6		si ~ con
    6		siento hormigueo
    6		siento la
    6		sign of <the>
    6		sigo con
    6		sigue
    6		sin darme
    6		sin darme cuenta
    -6		sin dolor
    -6		sin hormigueo
    -6		sin ~ <my>
    6		sin ~ cuenta
    6		since
    -6		since <the> massage
    6		since about
    -6		since my
    -6		since ~ <have>
    6		since ~ table
    -6		slept
    -6		slight
    6		slipped
    6		sneeze
    6		so <side> i
    6		so ~ <have>
    6		so ~ can
    6		soaked
    6		somebody
    6		something ~ <part>
    -6		soreness & [en12]
    6		soreness & [en170]
    -6		soreness & [en618]
    6		soreness ~ ,
    -6		sorer ~ last
    -6		sort
    -6		sound
    6		stabbing in <my>
    -6		stabbing ~ <have>
    6		stiff ~ <the>
    -6		still ~ <have>
    -6		still ~ bit
    6		stood up
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
    -6		take
    -6		tell <the>
    6		tell ~ <be>
    -6		temperature ~ and
    6		terrible
    6		tesco
    6		than ~ but
    6		that my
    -6		the back
    6		the floor
    6	allergic_reaction:68	the heat
    6		the loo
    -6		the lower
    -6		the massage
    6		the minute
    6		the shower
    -6		then ~ <be>
    -6		there <have> not
    -6		these
    6	emergency:44	they ~ <my>
    6	numbness:21	thigh
    6		thing <be>
    -6		think ~ <my>
    -6		this week
    -6		three hours
    -6		through ~ <the>
    -6		tienen
    6		tingles
    6		tingling .
    6		tingling <be>
    6		tingling in <side>
    6		tingling ~ but
    -6		tingling ~ could
    -6		tingling ~ it
    6		to <be>
    -6		to <be> honest
    -6		to a
    6		to bother
    6		to bother you
    6		to die
    6		to pee
    6		to sleep
    -6		to worry
    6		to ~ <person>
    6		to ~ but
    6		to ~ good
    -6		to ~ honest
    6		to ~ numb
    -6		to ~ on
    -6		toda ~ ,
    -6		todo ok
    6		todo ~ ,
    -6		told <my>
    -6		told her
    -6		tonight ~ <be>
    -6		too ~ <part>
    -6		too ~ to
    -6		touch ~ <part>
    -6		touched
    -6		towel
    -6		trace
    -6		trace of
    -6		traia
    -6		trouble
    6		type
    6	sharp_pain:34 numbness:-13 tingling:-10 persistent_beyond_72h:-14 fever:-7	un
    6		un #
    6		unable ~ <my>
    6		unbearable
    6		under me
    6		unico ~ <the>
    6		unsubscribe & [en20]
    6		unsubscribe ~ and
    -6		up <the> notch
    6		up from <the>
    6		up tomorrow
    6		up ~ <be>
    6		useless
    -6		van ~ dias
    -6		very
    -6		very well
    6		vez ~ mas
    6		vida
    -6		vida ,
    -6		vida ~ ni
    6		wake up tomorrow
    6		wake ~ tomorrow
    -6		walk ~ ,
    -6		walked in with
    6		was lovely
    -6		way out
    -6		weak at
    6		weaker than
    6		weakness .
    -6		week ,
    -6		week later
    6		weight on
    6	self_harm:9	what s
    -6		when i <side>
    -6		when ~ <side>
    6		which <be>
    6		which is
    -6		which ~ <be>
    -6		which ~ it
    -6		who <be> <the>
    -6		who s
    -6		who ~ call
    -6		who ~ if
    -6		will ~ <the>
    6		winded
    -6		with ~ in
    -6		work in
    -6		work in <the>
    -6		work ~ .
    -6		worse than when
    -6		worse ~ last
    -6		worse ~ when
    6		worst ~ <have>
    -6		would ~ or
    6		y nada
    -6		y no
    6		y ~ como
    6		y ~ que
    6		ya ~ urgente
    6		yes ~ tingling
    -6		yesterday ~ <be>
    6		yesterday ~ <the>
    6		you ,
    -6		you <become>
    6		you asked about
    6		you did
    6		you yesterday
    6		you ~ ,
    6		you ~ :
    -6		you ~ <have>
    6		you ~ call
    -6		you ~ him
    6		your table
    5		# & -
    5		# & /
    -5		# & [en298]
    5		# & [en551]
    5	fever:7	# & [en869]
    5		# & [es42]
    -5		# & ache
    -5		# ,
    5		# ~ con
    -5		# ~ did
    5		# ~ en
    5		# ~ still
    5		# ~ today
    5		# ~ with
    -5	numbness:34	, & .
    -5		, & /
    -5		, & [en199]
    5		, & [en244]
    -5		, & [en39]
    5		, & [en493]
    5		, & [en533]
    5		, & [en551]
    5		, & [en709]
    5		, & [en871]
    5		, & [en957]
    -5		, & [es503]
    5		, & [es966]
    -5		, & osteoporosis
    -5		, & soreness
    -5		, <count> <time>
    5	weakness:4	, <my> <part>
    5		, <the> <be>
    5		, <the> bit
    5		, been
    -5		, dead
    -5		, do
    -5		, esta
    -5		, hard to
    -5		, hardly notice
    5		, her
    5		, maybe
    -5		, never <have>
    5		, normal
    5	worsening:98	, now
    5		, only <my>
    -5		, todo
    5		, with
    -5		, woke
    -5		, woke up
    5		, y
    -5		, ya
    -5		, ~ .
    5	tingling:14	, ~ <side>
    -5		, ~ <time>
    -5		, ~ ?
    5		, ~ breakfast
    5		, ~ en
    5		, ~ every
    -5		, ~ full
    -5		, ~ hace
    -5		, ~ lot
    -5		, ~ ni
    5		, ~ que
    -5		, ~ see
    -5		, ~ semanas
    -5		, ~ soreness
    5		, ~ then
    5		, ~ time
    -5		, ~ weak
    5	sharp_pain:-11 weakness:20	. & ,
    -5		. & [en116]
    -5		. & [en37]
    -5		. & [en479]
    5		. & [en508]
    5		. & [en653]
    -5		. & [en807]
    5		. & [es102]
    -5		. & [es2]
    -5		. <my>
    -5		. not
    -5		. numb
    5		. only thing
    5		. pues
    5	weakness:7	. ~ ,
    -5		. ~ <person>
    5		. ~ hurts
    -5		. ~ like
    5		. ~ today
    5		. ~ worse
    5		/ #
    5	sharp_pain:8	/ & #
    -5		/ & ,
    5		/^aba/
    -5		/^abre/
    -5		/^abse/
    5	bladder_bowel:20	/^acci/
    -5		/^ace/
    -5		/^aguj/
    5		/^aho/
    -5		/^allo/
    -5		/^alm/
    5		/^als/
    5		/^also/
    5		/^ana/
    5		/^anda/
    5	weakness:8	/^ank/
    5		/^ankl/
    -5		/^ape/
    -5		/^apen/
    -5		/^app/
    5		/^aro/
    5		/^arou/
    -5		/^as/
    -5		/^ati/
    -5		/^atie/
    -5		/^bag/
    5		/^bajo/
    5		/^bano/
    -5		/^barb/
    -5		/^bat/
    5		/^beca/
    5		/^bolt/
    5		/^bott/
    -5		/^bt/
    -5		/^btw$/
    -5		/^btw/
    5	tingling:8	/^buzz/
    5	radiating_pain:36 weakness:-69 worsening:-10 calf_swelling:47	/^cal/
    -5		/^cama/
    -5		/^can$/
    5		/^cau/
    5		/^cos/
    5	sharp_pain:8	/^cry/
    -5		/^cuar/
    -5		/^dand/
    5	weakness:-25	/^des/
    -5		/^dest/
    5		/^dial/
    -5		/^divi/
    5	tingling:-33 history_disc:-17 bladder_bowel:-6 calf_swelling:-11 fever:-6 allergic_reaction:-23 severe_bruising:-28 emergency:-29 self_harm:-39	/^do/
    5		/^doli/
    -5		/^dres/
    -5		/^dri/
    -5		/^drin/
    5		/^duro/
    5		/^eac/
    5		/^each/
    5		/^ease/
    5		/^easy/
    5		/^eig/
    5		/^eigh/
    5		/^emb/
    5	pregnancy_symptom:41	/^emba/
    5		/^eso$/
    5		/^eso/
    5		/^fac/
    -5		/^film/
    -5		/^find/
    -5		/^fix/
    -5		/^floa/
    -5		/^foll/
    5		/^fra/
    -5		/^furt/
    5		/^fusi/
    5		/^givi/
    5		/^gri/
    -5		/^gym$/
    -5		/^gym/
    -5	pregnancy_symptom:1 faint_dizzy:19	/^had$/
    -5	severe_headache:9	/^had/
    5	worsening:4	/^has$/
    -5	pregnancy_symptom:16	/^here/
    -5		/^herm/
    5	calf_swelling:14	/^hinc/
    5	weakness:25	/^hol/
    5		/^ice$/
    5		/^insi/
    -5		/^is/
    5		/^jean/
    -5	sharp_pain:116	/^jo/
    -5		/^joy/
    5		/^les/
    5		/^less/
    5		/^let/
    5	weakness:27 numbness:-17	/^lift/
    5		/^limp/
    5		/^live/
    -5		/^luj/
    -5		/^lujo/
    -5		/^mara/
    -5		/^mee/
    -5		/^meet/
    -5		/^men/
    -5		/^mess/
    -5		/^mild/
    -5		/^mill/
    5	emergency:24	/^mou/
    5	numbness:20	/^muer/
    -5		/^nap/
    -5		/^neit/
    -5	tingling:1	/^net/
    -5		/^ning/
    -5		/^nuev/
    -5		/^oc/
    -5		/^odd$/
    5	allergic_reaction:18	/^oil$/
    -5		/^ord/
    5		/^ouc/
    5		/^ouch/
    -5		/^outs/
    5	self_harm:6	/^past/
    -5		/^penn/
    5		/^pens/
    -5		/^peop/
    -5	tingling:16	/^pins/
    5		/^pip/
    5		/^pipi/
    -5		/^play/
    -5		/^poc/
    5	bladder_bowel:150	/^poo/
    -5		/^rad/
    -5		/^radi/
    -5		/^rain/
    5	allergic_reaction:4	/^rash/
    5		/^raw$/
    5		/^raw/
    5		/^refu/
    5		/^resp/
    -5	weakness:11	/^rod/
    -5	weakness:21	/^rodi/
    -5		/^roug/
    -5		/^run$/
    5		/^sai/
    -5		/^sam/
    -5		/^same/
    5		/^sca/
    -5		/^scar/
    -5		/^sel/
    -5		/^sell/
    -5	sharp_pain:1 radiating_pain:5	/^shoo/
    -5		/^sli/
    5		/^slow/
    5		/^smi/
    5		/^sock/
    -5		/^sort/
    5	tingling:12	/^spa/
    5	severe_headache:115	/^spli/
    -5	osteoporosis:5 pregnancy_symptom:25	/^spo/
    5		/^spu/
    -5		/^str/
    5		/^stru/
    -5		/^sue/
    -5		/^swi/
    5		/^tai/
    -5		/^talk/
    -5		/^tamp/
    -5		/^ties/
    5	fever:1	/^tiri/
    5		/^toq/
    5		/^toqu/
    5		/^tru/
    5		/^try/
    5		/^twic/
    -5		/^twin/
    -5		/^unc/
    -5		/^up/
    5		/^uri/
    5		/^urin/
    -5	weakness:18	/^use/
    -5		/^watc/
    -5		/^wei/
    -5		/^weir/
    -5		/^wer/
    -5		/^were/
    -5	bladder_bowel:-8 calf_swelling:-6	/^wh/
    -5		/^wine/
    -5		/^worr/
    5		/^zi/
    5		/abby$/
    5		/abby/
    -5		/abre/
    -5		/abse/
    -5		/absen/
    5	bladder_bowel:7	/acci/
    5	bladder_bowel:10	/accid/
    -5		/aci/
    -5		/acte/
    -5		/acu/
    5	faint_dizzy:27	/aded$/
    5	faint_dizzy:10	/aded/
    5		/adil/
    5		/admi/
    5		/aes/
    -5		/afe$/
    -5		/afe/
    -5		/agi/
    -5		/agini/
    -5		/aguj/
    5		/aho/
    -5		/aile/
    -5		/ailed/
    -5		/aje/
    5		/aked$/
    5		/aked/
    -5		/alan/
    -5		/ales$/
    -5		/ales/
    -5	sharp_pain:34	/alg/
    -5		/algo$/
    5	radiating_pain:11 numbness:10	/alo/
    5		/also$/
    5		/also/
    5		/amina/
    5		/amm/
    5		/amol$/
    5		/amol/
    -5		/ampoc/
    -5		/andy$/
    -5		/andy/
    5	weakness:9	/ankl/
    5		/ankle/
    -5		/apare/
    -5		/apen/
    -5		/apena/
    5	bladder_bowel:38	/appen/
    5	severe_headache:96	/aqu/
    -5		/arath/
    5		/araza/
    -5		/arba/
    -5		/arbar/
    5		/aring/
    5		/arni/
    5		/arnin/
    5		/arou/
    5		/aroun/
    -5		/arti/
    5	numbness:-11 worsening:46	/ast/
    5		/ates$/
    5		/ates/
    5		/athi/
    5		/athin/
    -5		/atho/
    -5		/athon/
    -5		/auti/
    -5		/autif/
    5	sharp_pain:127	/ava/
    -5		/axe/
    5		/axi/
    5		/aye$/
    5	pregnancy_symptom:27	/azad/
    5		/azada/
    -5		/bags$/
    -5		/bags/
    5	calf_swelling:104	/ball/
    5		/bano$/
    5		/bano/
    -5		/barb/
    -5		/barba/
    -5		/bat/
    -5		/beaut/
    5		/beca/
    5		/becau/
    5		/bia/
    5		/bic/
    5		/blan$/
    5		/blan/
    -5		/blar/
    -5		/blems/
    5		/bolt/
    5		/bott/
    -5		/bsc/
    -5		/bscr/
    -5		/bscri/
    -5		/bsen/
    -5		/btw$/
    -5		/btw/
    5	weakness:57	/buckl/
    5	tingling:22	/buzz/
    5		/cada$/
    5		/cada/
    -5		/cama$/
    -5		/cama/
    5		/caro/
    5		/caron/
    -5		/carri/
    -5	severe_bruising:7	/cas/
    5		/ccid/
    5		/ccide/
    -5		/cepc/
    -5		/cepci/
    5		/chado/
    -5		/chat$/
    5	numbness:36	/ched$/
    5	numbness:14	/ched/
    -5		/cib/
    -5		/cibi/
    -5		/cibir/
    5		/ciden/
    -5		/cion$/
    -5		/cione/
    5		/cked$/
    5		/cked/
    -5		/come$/
    -5		/comme/
    5		/const/
    5		/corc/
    5		/creas/
    5		/cruc/
    5		/cruci/
    5		/cry/
    -5		/cte/
    -5	pregnancy_symptom:6	/ctin/
    -5		/cting/
    -5		/cuar/
    -5		/cuart/
    -5		/cula/
    5		/cy$/
    -5		/dand/
    5	bladder_bowel:56	/dde/
    5	weakness:-14 saddle_numbness:15	/dead$/
    -5		/dest/
    -5		/di$/
    5	pregnancy_symptom:18 faint_dizzy:19	/ding$/
    5	worsening:2	/ding/
    -5	sharp_pain:-15 history_disc:67 history_injury:-3	/dis/
    5		/disco/
    -5		/divi/
    5		/dmi/
    5	weakness:21	/dobla/
    5		/doli/
    -5		/dom$/
    5	numbness:143	/dorm/
    5		/doubl/
    5	persistent_beyond_72h:-9	/dow/
    5		/dra/
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
    -5		/ears$/
    5	weakness:-12 tingling:-7 pregnancy_symptom:-3 fever:11 faint_dizzy:-6	/eat/
    5		/eathi/
    5	fever:9	/eati/
    5		/eats$/
    5		/eats/
    -5		/eaut/
    -5		/eauti/
    -5		/eav/
    5		/ecau/
    5		/ecaus/
    -5		/ecepc/
    -5		/ecib/
    -5		/ecibi/
    -5		/eco/
    -5		/edn/
    -5		/edne/
    -5		/ednes/
    5	sharp_pain:-28 radiating_pain:-4	/eep/
    -5		/eepi/
    -5		/eepin/
    -5		/eeti/
    -5		/eetin/
    5		/efu/
    5		/efus/
    5		/efuse/
    -5		/ege/
    -5		/egue$/
    5		/eguir/
    5		/ehea/
    5		/eigh/
    -5		/eird$/
    -5		/eird/
    5	sharp_pain:1	/eja$/
    5		/ela$/
    5		/ella/
    5	sharp_pain:23	/ellas/
    5	sharp_pain:-14 bladder_bowel:12	/els/
    5		/elta/
    5	pregnancy_symptom:18	/emba/
    5	pregnancy_symptom:5	/embar/
    5		/ems/
    -5		/enden/
    -5		/endri/
    5		/engea/
    -5	bladder_bowel:1 saddle_numbness:29	/eni/
    -5		/enny$/
    -5		/enny/
    -5		/enos$/
    -5		/enos/
    5		/entaz/
    -5		/enti$/
    5		/entl/
    5		/ento/
    -5		/eopl/
    -5		/eople/
    -5		/epc/
    -5		/epci/
    -5		/epcio/
    -5		/epin/
    -5		/eping/
    -5	numbness:11 pregnancy_symptom:4	/ere$/
    -5		/ered$/
    -5		/ered/
    -5		/eren/
    5		/ergic/
    -5		/ergy$/
    -5		/ergy/
    5		/eris/
    5		/erish/
    5	weakness:9	/erna/
    -5		/ervi/
    5		/eryw/
    5		/erywh/
    -5		/escr/
    -5		/escri/
    -5		/esen/
    -5		/etel/
    -5		/etely/
    -5		/eting/
    5	severe_bruising:45	/eton/
    -5		/eve$/
    -5		/even/
    -5		/eveni/
    5		/everi/
    5		/evo$/
    5		/ewer$/
    5	severe_headache:6	/explo/
    5	emergency:1	/fac/
    -5		/factu/
    -5		/ffe/
    -5		/fica/
    -5		/fice$/
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
    -5	persistent_beyond_72h:30	/fort/
    -5		/fter$/
    -5		/furt/
    -5		/furth/
    5		/fusi/
    5		/fusio/
    5		/fuss$/
    -5		/gam/
    -5		/ge$/
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
    5		/gri/
    -5		/gud/
    -5		/guie/
    -5		/guien/
    5		/guir$/
    5		/guir/
    -5		/guj/
    -5		/gun$/
    -5		/gym$/
    -5		/gym/
    -5	worsening:-7	/had$/
    5		/hado$/
    5		/haki/
    5		/hakin/
    5	bladder_bowel:6	/happe/
    -5		/harme/
    5	sharp_pain:60	/harp/
    5		/hart/
    -5		/havi/
    -5		/havin/
    -5		/heck$/
    -5		/hered/
    -5		/herma/
    5		/hey$/
    5		/hey/
    5	calf_swelling:46	/hinc/
    5		/hinch/
    -5		/hine/
    -5	sharp_pain:15 numbness:-22	/his/
    -5		/hon$/
    -5	radiating_pain:15	/hoot/
    -5	sharp_pain:51	/hooti/
    5		/hop/
    -5		/htl/
    -5		/htly$/
    -5		/htly/
    5		/hurts/
    -5		/ial$/
    -5		/ibe$/
    -5		/ich$/
    -5		/icio/
    -5		/ides$/
    -5		/ides/
    5		/idn/
    -5		/ienc/
    -5		/ienci/
    5		/iene$/
    5		/iera/
    5	radiating_pain:4	/ierna/
    5		/iero/
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
    -5	worsening:2	/imbi/
    -5	worsening:5	/imbin/
    -5		/immi/
    -5		/immin/
    5	persistent_beyond_72h:-8	/ina/
    -5		/ingu/
    -5		/ingun/
    5		/insi/
    5		/insid/
    -5		/iones/
    5		/ipi$/
    5		/ipi/
    5		/ippe/
    -5		/ired$/
    -5		/ired/
    5		/irit/
    5	fever:115	/irita/
    5		/irme$/
    5		/irme/
    5		/ised$/
    5		/ised/
    -5		/issu/
    -5		/issue/
    5	fever:14	/itan/
    5	fever:5	/itand/
    -5	saddle_numbness:8	/its/
    5	self_harm:9	/ivie/
    5		/ivien/
    -5		/ized$/
    -5		/ized/
    5		/jeans/
    -5		/joy$/
    5		/ker$/
    5		/ker/
    5	sharp_pain:31	/kid/
    -5		/kille/
    -5		/knot$/
    5	sharp_pain:-6	/la$/
    5		/lab/
    5	severe_bruising:43	/lack$/
    5	sharp_pain:27	/lade$/
    5		/last$/
    5		/last/
    5		/lded$/
    5		/lded/
    -5		/lder/
    5		/leaki/
    5		/lect/
    -5		/lege/
    -5		/lems$/
    -5		/lems/
    5		/leo/
    5		/lerg/
    5		/lergi/
    5	sharp_pain:-39 tingling:63	/les$/
    5	persistent_beyond_72h:6 self_harm:28	/let/
    -5		/letel/
    5		/level/
    5		/levo$/
    5		/levo/
    5		/lgar$/
    -5		/lgo$/
    5	persistent_beyond_72h:13	/liend/
    5		/lier/
    5		/liero/
    5	weakness:115 numbness:-33	/lift/
    -5	worsening:2	/limbi/
    5	saddle_numbness:17	/limp/
    5		/liz/
    5		/lleo/
    5		/llerg/
    5		/lleva/
    5		/llevo/
    -5		/llowe/
    -5		/loat/
    5		/lon$/
    5		/lota/
    -5		/lowed/
    5		/lso$/
    5		/lso/
    5		/lts$/
    5		/lts/
    -5		/luj/
    -5		/lujo$/
    -5		/lujo/
    -5		/lve$/
    -5		/lver/
    -5		/mad/
    -5		/mara/
    -5		/marat/
    5	sharp_pain:-20 weakness:-4 tingling:-24 persistent_beyond_72h:-10	/mas/
    -5		/meant/
    5	numbness:59	/meci/
    -5		/mee/
    -5		/meet/
    -5		/meeti/
    -5		/mem/
    -5		/mera/
    -5		/mess/
    5		/mete/
    5	numbness:82	/mido/
    -5		/mient/
    -5		/migas/
    -5		/mild/
    -5		/mmen/
    -5		/mment/
    -5		/mmi/
    -5		/mmin/
    -5		/mming/
    -5		/moda/
    5		/mol$/
    5	severe_bruising:70	/moret/
    5		/mou/
    -5		/mov/
    -5		/moves/
    5		/mper/
    5		/mpin/
    5		/mping/
    -5		/mpoc/
    -5		/mpoco/
    -5		/mpres/
    5	numbness:10	/muer/
    5	weakness:46	/mug/
    -5		/mun/
    5		/nal$/
    -5		/ncom/
    5		/ncrea/
    -5		/ndy$/
    -5		/ndy/
    -5		/neit/
    -5		/neith/
    5		/nent/
    -5		/nergy/
    5		/nev/
    5		/neve/
    5	bladder_bowel:21	/never/
    5		/ney/
    5		/nge/
    5		/ngea/
    5		/ngean/
    5	radiating_pain:-2 faint_dizzy:-2	/ngo/
    -5		/ngu/
    -5		/ngun$/
    -5		/ngun/
    -5		/ningu/
    5		/nkl/
    5		/nkle/
    5		/nne/
    -5		/nsada/
    5		/nsid/
    5		/nside/
    5		/nsta/
    5		/nstan/
    5	sharp_pain:77	/ntaz/
    5		/ntazo/
    -5		/nti$/
    -5		/ntra/
    -5		/nuev/
    -5		/nvi/
    -5		/oan/
    5		/oba/
    5		/obb/
    5		/obbi/
    5		/obbin/
    5		/obi/
    5		/obla/
    -5		/odd$/
    -5	weakness:23	/odil/
    -5	weakness:54	/odill/
    5	numbness:23	/ole$/
    -5		/olida/
    -5		/ollo/
    -5		/ollow/
    -5		/omme/
    -5		/ommen/
    -5		/omoda/
    -5		/omor/
    -5		/omorr/
    5	sharp_pain:-16 radiating_pain:-12 tingling:-9 emergency:9	/one$/
    5		/ones$/
    5		/onsta/
    -5		/oose$/
    -5	sharp_pain:30	/ooti/
    -5	sharp_pain:10	/ootin/
    5		/opin/
    5		/oping/
    -5		/ople$/
    -5		/ople/
    5		/oppy$/
    5		/oppy/
    5		/oque/
    5		/orand/
    5		/oret/
    5		/oreto/
    5		/orl/
    -5		/orreo/
    5	radiating_pain:-17 numbness:-7 persistent_beyond_72h:-11 chest_breath:-19 calf_swelling:-24	/os$/
    5	tingling:5	/osq/
    5	tingling:29	/osqu/
    5		/otc/
    5		/otch/
    -5	sharp_pain:16	/otin/
    -5	sharp_pain:36	/oting/
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
    5	bladder_bowel:23	/owels/
    -5		/oxi/
    5	sharp_pain:39 weakness:-37 numbness:-11 tingling:-35 persistent_beyond_72h:-1 pregnancy_symptom:-3 bladder_bowel:-23 chest_breath:-31	/pain$/
    5		/palm$/
    -5		/par$/
    5	numbness:-7	/para/
    -5		/ped$/
    5		/pell/
    -5		/pena/
    -5		/penas/
    -5		/penn/
    -5		/penny/
    -5		/peop/
    -5		/peopl/
    5		/perat/
    5		/pero$/
    5	weakness:18	/pero/
    -5		/pha/
    5	weakness:11	/piern/
    5		/pinal/
    5		/pip/
    5		/pipi$/
    5		/pipi/
    5		/piso$/
    -5		/play/
    -5		/plete/
    5	severe_headache:3	/plit/
    5		/plo/
    -5		/po$/
    -5		/poco/
    5	numbness:-3 worsening:-19	/por/
    5		/port/
    5		/ppen/
    5		/presi/
    5		/proba/
    5		/punta/
    5	tingling:13	/quil/
    5		/ragg/
    -5		/rapi/
    5		/rash$/
    -5		/rata/
    5		/rate$/
    -5		/ratho/
    5		/raw/
    5	pregnancy_symptom:6	/raza/
    5		/razad/
    -5		/razos/
    -5		/rba/
    -5		/rbar/
    -5		/recib/
    -5		/ree$/
    5		/refus/
    5	fever:115	/rehe/
    5	fever:35	/rehea/
    -5		/reig/
    5		/rell/
    5		/rella/
    -5		/resen/
    5		/resio/
    -5		/rete/
    5	severe_bruising:30	/reto/
    5	severe_bruising:14	/reton/
    5		/rgic$/
    5		/rgic/
    -5		/rgy$/
    -5		/rgy/
    -5		/rian$/
    -5		/rian/
    -5		/ribe$/
    -5		/rido/
    5		/riou/
    5		/rious/
    5		/rish$/
    5		/rish/
    5		/ritan/
    5		/rite$/
    -5		/rke/
    5		/rmar/
    -5		/rmiga/
    5		/rned$/
    5		/rned/
    5		/roba/
    -5	weakness:10	/rodil/
    5		/rolle/
    -5		/roppe/
    5		/ror/
    -5		/rqu/
    -5		/rreo$/
    -5		/rreo/
    -5		/rries/
    5		/rro$/
    5	sharp_pain:46	/rror/
    -5		/rrow$/
    5	severe_headache:1	/rst$/
    5		/rted$/
    5		/rted/
    -5		/rthe/
    -5		/rther/
    5		/rtips/
    5		/ruci/
    5		/rucia/
    5		/rugg/
    5		/ruggl/
    5	radiating_pain:-28 severe_bruising:53	/ruise/
    -5		/ruisi/
    5	weakness:-59 chest_breath:14	/run/
    5		/runk$/
    5		/runk/
    5		/rve$/
    5		/ryw/
    5		/rywh/
    5		/rywhe/
    -5		/sages/
    5		/sai/
    5		/salie/
    -5		/sam/
    -5		/same$/
    -5		/same/
    -5	sharp_pain:40	/scr/
    -5		/sea$/
    -5		/sell$/
    -5		/sell/
    5	fever:11	/shaki/
    5	sharp_pain:47	/sharp/
    -5	sharp_pain:6 radiating_pain:13	/shoo/
    -5	radiating_pain:5	/shoot/
    -5		/sigui/
    5		/sim/
    -5	sharp_pain:-5 weakness:6 numbness:-1 bladder_bowel:31 calf_swelling:-5 severe_headache:-10 emergency:-15	/sin/
    -5	worsening:11	/sing$/
    -5		/sits$/
    -5		/sits/
    5	tingling:52	/sk$/
    5	allergic_reaction:48	/skin/
    5		/slo/
    5		/slow/
    5		/smi/
    5		/sock/
    -5		/sort/
    5		/spina/
    5	severe_headache:15	/spli/
    5		/split/
    -5		/ssa/
    -5		/ssag/
    -5		/ssue/
    -5	radiating_pain:5	/sta$/
    -5		/ste$/
    -5		/stor/
    5		/strai/
    5		/strel/
    -5		/strok/
    5		/stru/
    5		/strug/
    -5		/subsc/
    -5		/swi/
    5		/tabby/
    -5		/tad$/
    -5		/talk/
    -5		/tampo/
    5		/tazo/
    -5		/tba/
    5	radiating_pain:-22 weakness:-9 bladder_bowel:-2 fever:-21 self_harm:-59	/te$/
    -5		/teady/
    -5		/telli/
    -5		/tely$/
    -5		/tely/
    -5		/test$/
    5		/theti/
    -5		/thon$/
    -5		/thon/
    -5		/tifu/
    -5		/tiful/
    5	saddle_numbness:37	/tio/
    5	numbness:18	/tion$/
    5		/tions/
    5		/tips$/
    5		/tips/
    -5		/tired/
    5	fever:6	/tiri/
    5	fever:1	/tirit/
    -5		/tomor/
    5		/toq/
    5		/toqu/
    5		/toque/
    -5		/tori/
    5		/trai/
    5		/trel/
    5		/trell/
    -5		/trok/
    -5		/troke/
    5		/trug/
    5		/trugg/
    5		/try/
    -5		/tsi/
    -5		/tsid/
    -5		/tside/
    5	numbness:7	/tum/
    5		/ture$/
    -5	weakness:2 worsening:7	/turn/
    -5		/tuv/
    -5		/tw$/
    5		/twic/
    5		/twice/
    -5		/twin/
    -5		/uart/
    -5		/uarto/
    -5		/ubsc/
    -5		/ubscr/
    5		/uce/
    5		/uch$/
    5		/ucha$/
    5		/ucia/
    5		/uciat/
    5	weakness:67	/uckl/
    5	severe_headache:8	/uec/
    5		/uelta/
    5		/uent/
    5		/uggl/
    5		/uggli/
    5		/uille/
    5		/uir$/
    5		/uir/
    -5		/uisin/
    -5		/ujo$/
    -5		/ulde/
    -5		/ulder/
    5		/umbar/
    5	sharp_pain:-19 tingling:6 saddle_numbness:34 chest_breath:13 severe_headache:45 allergic_reaction:-42	/und/
    5		/uni/
    5		/unk$/
    -5		/uns/
    5	allergic_reaction:11	/urn/
    5		/urned/
    -5		/urthe/
    5	history_injury:2	/urts$/
    5	history_injury:20	/urts/
    5		/us$/
    5		/uss$/
    -5		/utif/
    -5		/utifu/
    -5		/uts/
    -5		/utsi/
    -5		/utsid/
    5	self_harm:15	/utti/
    5		/uttin/
    5		/vem/
    5		/venge/
    -5		/venin/
    5		/veris/
    5		/veryw/
    5		/viend/
    -5		/view$/
    -5		/view/
    -5		/viso$/
    5		/vivie/
    -5	numbness:-2 fever:12	/war/
    5		/ward$/
    -5		/watc/
    -5		/watch/
    -5	fever:78	/weat/
    -5		/wed$/
    5	persistent_beyond_72h:65	/week$/
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
    5		/xplo/
    -5		/ym$/
    -5		/zar/
    5		: & [en869]
    5		: ~ yes
    -5		<be> <part> to
    5		<be> <the> normal
    5		<be> agony
    -5		<be> algo
    -5		<be> better
    -5		<be> dolor en
    -5		<be> driving
    -5		<be> driving <side>
    -5		<be> embarazada
    -5		<be> embarazada de
    5		<be> expecting and
    5		<be> fine ,
    5		<be> great ,
    5		<be> it normal
    -5		<be> last
    5		<be> not <my>
    5		<be> on <the>
    -5		<be> perfect
    5		<be> sharp
    -5		<be> shooting
    5		<be> ~ /
    -5		<be> ~ <person>
    5		<be> ~ afternoon
    5		<be> ~ ahi
    -5		<be> ~ allowed
    5		<be> ~ ciatica
    -5		<be> ~ con
    5		<be> ~ desde
    -5		<be> ~ down
    5		<be> ~ ending
    5		<be> ~ lot
    5		<be> ~ mas
    -5		<be> ~ never
    -5		<be> ~ new
    -5		<be> ~ numb
    -5		<be> ~ numbness
    -5		<be> ~ o
    5		<be> ~ poquito
    -5		<be> ~ thanks
    -5		<be> ~ tingling
    5		<be> ~ tonight
    5		<be> ~ very
    -5		<be> ~ will
    5		<be> ~ worked
    -5		<be> ~ yesterday
    5		<become> .
    5		<become> home
    -5		<become> them
    -5		<become> to bed
    -5		<become> ~ <have>
    -5		<become> ~ home
    -5		<become> ~ in
    5		<become> ~ numb
    -5		<become> ~ over
    5	numbness:14	<become> ~ sleep
    5		<become> ~ up
    5		<become> ~ way
    5		<become> ~ worse
    5		<become> ~ wrong
    5		<count> <part> <be>
    -5		<count> <part> and
    -5		<count> <the>
    5		<count> bit
    -5		<count> ~ <person>
    -5		<count> ~ in
    5		<count> ~ normal
    -5		<count> ~ on
    -5		<count> ~ to
    5		<day> , now
    -5		<day> , today
    -5		<day> <be>
    5		<feel> at
    -5		<feel> fab
    -5		<feel> like i
    5		<feel> weak
    -5		<feel> ~ en
    -5		<feel> ~ in
    -5		<feel> ~ off
    -5		<feel> ~ pain
    -5		<feel> ~ though
    5		<feel> ~ well
    5		<feel> ~ will
    5		<have> <become> ,
    -5		<have> <the> hot
    -5		<have> done
    5		<have> no <feel>
    -5		<have> stabbing
    -5		<have> stabbing pain
    5		<have> ~ #
    -5		<have> ~ hot
    -5		<have> ~ no
    -5		<have> ~ of
    5		<have> ~ she
    5		<have> ~ sore
    5		<have> ~ strength
    -5		<keep> ~ .
    -5	weakness:10	<keep> ~ <my>
    -5		<my> ?
    5		<my> bike <the>
    5		<my> bowels
    -5		<my> escriban
    -5		<my> grip <be>
    5		<my> jeans
    -5		<my> quito
    5		<my> salieron
    5		<my> salieron ronchas
    5		<my> waters
    -5		<my> ~ can
    -5		<my> ~ come
    5		<my> ~ darme
    -5		<my> ~ factura
    -5		<my> ~ fiebre
    -5		<my> ~ funny
    5		<my> ~ hace
    -5		<my> ~ happy
    5		<my> ~ hospital
    -5		<my> ~ may
    5		<my> ~ pipi
    5		<my> ~ stairs
    5		<my> ~ tight
    5		<my> ~ todo
    5		<my> ~ which
    5		<part> . .
    5	weakness:-36 numbness:20	<part> . no
    5		<part> <be> <become>
    5		<part> <be> <the>
    5		<part> <be> numb
    -5		<part> <be> painful
    5		<part> <be> tingling
    5		<part> <my> <be>
    5		<part> buckled
    5		<part> como
    -5		<part> desde
    5		<part> gordo
    -5		<part> moves
    5		<part> que no
    -5		<part> que traia
    5	radiating_pain:30	<part> y
    5		<part> ~ as
    -5		<part> ~ at
    5		<part> ~ caliente
    -5	numbness:57	<part> ~ como
    -5	tingling:9	<part> ~ full
    5		<part> ~ heavy
    -5		<part> ~ home
    -5		<part> ~ honestly
    5		<part> ~ if
    -5		<part> ~ llamo
    -5		<part> ~ never
    5		<part> ~ properly
    -5		<part> ~ quien
    5		<part> ~ si
    5		<part> ~ sure
    5		<part> ~ swollen
    -5		<part> ~ traia
    -5	numbness:-26 calf_swelling:56 allergic_reaction:38	<part> ~ up
    5		<part> ~ vengeance
    -5		<part> ~ work
    -5		<person> ~ #
    -5		<person> ~ ,
    5		<person> ~ ayer
    -5		<person> ~ but
    -5		<person> ~ can
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
    -5	tingling:41	<side> ~ .
    -5		<side> ~ ?
    5		<side> ~ does
    5	weakness:-20 numbness:33	<side> ~ like
    -5		<side> ~ session
    -5		<side> ~ time
    -5		<side> ~ when
    -5	numbness:19 tingling:-7	<the> <part> <be>
    -5		<the> <part> ?
    5		<the> <part> como
    -5		<the> <time> .
    5		<the> <time> and
    5		<the> ache <become>
    5		<the> bano
    -5		<the> brought
    -5		<the> brought <my>
    -5		<the> chance of
    5		<the> deep
    5		<the> emergency
    -5		<the> evening
    -5		<the> factura
    5		<the> funny
    -5		<the> glass
    -5		<the> glass of
    -5		<the> gym
    5		<the> heat pack
    5		<the> hormigueo
    -5		<the> house
    -5		<the> knot
    5		<the> more ,
    5		<the> morning after
    -5		<the> morning and
    5		<the> numbness ,
    -5		<the> pain <become>
    -5		<the> pain in
    5	tingling:4	<the> phone
    5		<the> que <be>
    -5		<the> salir ,
    5		<the> stairs
    -5		<the> tingling <have>
    -5		<the> todo
    -5		<the> usual
    5		<the> vengeance
    -5		<the> whisper of
    5		<the> will
    5		<the> will not
    -5	persistent_beyond_72h:3 bladder_bowel:70	<the> ~ <count>
    -5		<the> ~ after
    -5		<the> ~ cada
    5		<the> ~ can
    -5		<the> ~ car
    -5		<the> ~ ciatica
    5		<the> ~ comes
    -5		<the> ~ completely
    5		<the> ~ do
    5		<the> ~ duele
    5		<the> ~ gordo
    5		<the> ~ massage
    -5		<the> ~ mejor
    5		<the> ~ much
    5		<the> ~ nearly
    -5		<the> ~ noche
    5		<the> ~ now
    -5		<the> ~ old
    -5		<the> ~ para
    -5		<the> ~ quien
    5		<the> ~ starts
    -5		<the> ~ stiff
    -5		<the> ~ tender
    -5		<the> ~ toda
    -5		<the> ~ today
    5		<the> ~ waking
    5		<the> ~ worse
    -5		<time> but it
    5	persistent_beyond_72h:31	<time> of
    -5		<time> with
    5		<time> ~ ?
    5		<time> ~ ache
    5		<time> ~ another
    -5		<time> ~ in
    5		<time> ~ of
    5		? & [en474]
    -5		? & [es182]
    -5		? nope .
    5		[en1002] & [en1007]
    5		[en1002] & [en124]
    -5		[en1002] & [en199]
    -5		[en1002] & [en309]
    5		[en1002] & [en778]
    5		[en1002] & [en84]
    -5		[en1002] & [en906]
    -5		[en1002] & [en967]
    -5		[en1002] & [es49]
    -5		[en1002] & soreness
    5		[en1007] & [en311]
    -5		[en1013] & ,
    -5		[en1013] & [en1002]
    -5		[en1014] & ,
    5		[en1014] & [es214]
    -5		[en1014] & [es815]
    5		[en1014] & [es966]
    -5		[en1014] & [es975]
    -5		[en1018] & [en215]
    5		[en1018] & [en394]
    5		[en1018] & [en426]
    -5		[en1018] & [en63]
    -5		[en1018] & [en807]
    5		[en1018] & [en871]
    -5		[en101] & [en1018]
    -5		[en101] & [en874]
    -5	worsening:-19 persistent_beyond_72h:10	[en1020] & [en1002]
    -5	radiating_pain:-23 worsening:-12 faint_dizzy:9	[en1020] & [en11]
    5		[en1020] & [en157]
    -5		[en1020] & [en159]
    5		[en1020] & [en252]
    5	tingling:87	[en1020] & [en28]
    5		[en1020] & [en551]
    -5	severe_headache:42	[en1020] & [en966]
    -5		[en1020] & [en981]
    5		[en1020] & vengeance
    5		[en106] & [en1020]
    -5		[en106] & [en474]
    -5		[en106] & [en980]
    -5		[en116] & [en218]
    5		[en116] & [en251]
    5	persistent_beyond_72h:47	[en11] & [en234]
    5	allergic_reaction:24	[en11] & [en377]
    -5		[en11] & [en679]
    -5		[en11] & [en805]
    -5		[en11] & [en877]
    5		[en11] & tingling
    -5		[en121] & [en121]
    -5		[en121] & [en12]
    -5		[en121] & [en234]
    -5		[en121] & [en634]
    -5		[en121] & [en874]
    5		[en122]
    -5		[en123] & [en101]
    5		[en124] & [en1018]
    5		[en124] & [en121]
    -5		[en124] & [en746]
    -5		[en124] & [en874]
    5		[en127]
    5		[en127] & [en29]
    -5	numbness:1 self_harm:44	[en12] & [en1002]
    5		[en12] & [en250]
    -5		[en12] & [en298]
    -5		[en12] & [en333]
    -5		[en12] & [en378]
    5		[en12] & [en437]
    -5		[en12] & [en602]
    -5		[en12] & [en954]
    5		[en135] & [en693]
    5		[en138] & ,
    -5		[en138] & [en474]
    -5		[en143] & [en1020]
    5		[en143] & [en378]
    -5		[en143] & [en957]
    5		[en143] & [en966]
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
    5	radiating_pain:11	[en170] & [en810]
    -5		[en170] & [en966]
    -5		[en170] & [es182]
    -5		[en181] & [en507]
    5		[en181] & [en522]
    -5		[en185] & [en148]
    -5		[en189] & .
    -5		[en197] & ,
    5		[en19] & [en124]
    -5		[en19] & [en197]
    -5		[en19] & [en213]
    -5		[en19] & [en28]
    -5		[en19] & [en295]
    -5		[en19] & [en298]
    5		[en19] & [en333]
    -5		[en19] & [en442]
    -5		[en19] & [en453]
    -5		[en19] & [en474]
    5		[en19] & [en567]
    -5		[en19] & [en58]
    5	tingling:18	[en19] & [en60]
    -5		[en19] & [en618]
    -5		[en19] & [es14]
    -5		[en19] & [es54]
    -5		[en19] & [es91]
    5		[en19] & [es975]
    5		[en19] & vengeance
    5		[en202] & [en143]
    -5		[en202] & [en19]
    -5		[en202] & [en20]
    5		[en202] & [en252]
    -5		[en202] & [en39]
    5		[en202] & [en618]
    -5		[en202] & [en633]
    5		[en20] & [en442]
    -5		[en20] & [en653]
    5		[en20] & [en693]
    -5		[en20] & [en762]
    -5		[en20] & [en807]
    5		[en20] & [en93]
    5		[en212] & [en602]
    5		[en212] & [en874]
    -5		[en212] & [en966]
    -5		[en213] & [en613]
    5		[en215] & [en551]
    -5		[en215] & [en869]
    -5		[en218] & [en966]
    -5		[en234] & [en250]
    -5		[en234] & [en298]
    -5		[en234] & [en380]
    -5		[en234] & [en479]
    5	weakness:20	[en234] & [en522]
    -5		[en234] & [en567]
    5		[en234] & [en805]
    5		[en234] & [en853]
    5		[en234] & [en906]
    5		[en234] & [en991]
    5		[en244] & #
    5		[en250] & [en1018]
    -5		[en250] & [en12]
    -5		[en250] & [en170]
    5		[en250] & [en215]
    -5		[en250] & [en362]
    -5		[en250] & [en84]
    -5		[en250] & [en935]
    5		[en250] & monday
    5		[en251] & [en135]
    -5		[en251] & [en404]
    -5		[en251] & [en479]
    -5	weakness:33 numbness:-5	[en251] & [en493]
    -5		[en251] & [en549]
    5		[en251] & [en805]
    5		[en251] & [en90]
    5		[en251] & bowels
    5		[en252] & .
    5		[en253] & [en506]
    5		[en266] & [en250]
    5		[en266] & [en653]
    -5		[en28] & [en37]
    -5		[en295] & ,
    -5		[en295] & [en1020]
    5		[en295] & [en362]
    -5		[en298] & [en234]
    -5		[en29]
    -5		[en309] & [en63]
    -5		[en309] & [en949]
    -5		[en317] & [en234]
    -5		[en317] & [en468]
    -5		[en317] & [en869]
    5		[en325] & [en474]
    5		[en333] & [en11]
    5		[en333] & [en682]
    -5		[en333] & [en980]
    -5		[en357]
    -5		[en362] & [en215]
    5		[en362] & [en311]
    5		[en362] & [en493]
    -5		[en362] & [en58]
    -5		[en362] & [en957]
    5		[en362] & [en966]
    5	saddle_numbness:13	[en362] & [en986]
    5		[en362] & vengeance
    -5		[en365]
    5		[en378] & [en148]
    -5		[en378] & [en28]
    -5		[en378] & [en461]
    -5		[en378] & [en468]
    5		[en378] & [en877]
    -5		[en378] & numbness
    5	numbness:-5	[en37] & [en12]
    -5		[en37] & [en3]
    -5		[en37] & [en660]
    5		[en37] & [en679]
    -5		[en394] & .
    5		[en394] & [en148]
    5		[en394] & [en853]
    5		[en394] & [en869]
    -5		[en39] & [en378]
    -5		[en39] & [en746]
    -5		[en39] & [en966]
    5		[en3] & [en869]
    -5		[en404] & [en215]
    -5		[en404] & [es182]
    5		[en410] & ,
    5	sharp_pain:-1 persistent_beyond_72h:-19 history_disc:-2 history_injury:24 pregnancy_symptom:-52 bladder_bowel:-39 saddle_numbness:-14 severe_bruising:-1 emergency:-1 self_harm:-11	[en426]
    5		[en426] & [en1002]
    -5		[en426] & [en28]
    5		[en426] & [en581]
    5		[en426] & [en805]
    -5		[en42] & [en508]
    -5		[en42] & [en746]
    -5		[en42] & [en810]
    -5		[en42] & [en84]
    -5		[en42] & [en85]
    5		[en42] & [en874]
    5	numbness:10	[en437] & [en1020]
    5		[en437] & [en234]
    -5		[en437] & [en490]
    -5		[en437] & [en634]
    -5		[en439] & [en1020]
    5		[en442] & [en266]
    -5		[en442] & [en458]
    5		[en442] & [en746]
    -5		[en453] & [en869]
    5		[en455] & [en251]
    5		[en458] & [en490]
    -5		[en458] & tingling
    -5		[en461] & [en12]
    5		[en461] & [en19]
    -5		[en461] & [en234]
    -5		[en461] & [en762]
    5		[en461] & [en93]
    -5		[en468] & [en1002]
    -5		[en468] & [en181]
    5		[en468] & [en490]
    5		[en468] & [en709]
    -5		[en468] & [en807]
    -5		[en474] & ?
    5		[en474] & [en1018]
    5	sharp_pain:-30	[en474] & [en1020]
    5		[en474] & [en106]
    5		[en474] & [en148]
    -5		[en474] & [en293]
    5		[en474] & [en493]
    -5		[en474] & [en650]
    5		[en474] & [en917]
    -5		[en474] & [en999]
    -5		[en474] & ache
    5		[en474] & agony
    5		[en47] & [en11]
    -5	numbness:14	[en490] & ,
    -5		[en490] & [en461]
    -5	worsening:83 persistent_beyond_72h:-25	[en490] & [en490]
    -5		[en490] & [en653]
    -5		[en490] & [en957]
    -5		[en490] & ache
    5		[en490] & otheremoji
    5		[en493] & .
    5		[en493] & [en682]
    -5		[en495]
    -5		[en506] & [en11]
    5		[en506] & [en39]
    -5		[en506] & [en404]
    -5		[en506] & [en682]
    -5		[en507] & [en12]
    5		[en508] & [en157]
    -5		[en522] & [en1018]
    5		[en522] & [en19]
    -5		[en522] & [en325]
    5		[en522] & [en602]
    5		[en522] & [en633]
    -5		[en522] & [en810]
    -5		[en533] & [en869]
    5		[en549] & [en333]
    -5		[en551] & [en101]
    5		[en551] & [en154]
    -5		[en551] & [en15]
    -5		[en551] & [en28]
    -5		[en551] & [en394]
    5		[en551] & [en549]
    -5		[en551] & [en746]
    -5		[en551] & [en85]
    5		[en551] & [en938]
    5		[en551] & [en954]
    -5		[en567] & [en212]
    -5		[en567] & [en404]
    -5		[en581] & [en474]
    -5	tingling:-7	[en58]
    -5		[en58] & [en1002]
    5		[en58] & [en101]
    -5		[en58] & [en170]
    5		[en58] & [en474]
    5		[en602] & [en1018]
    5		[en602] & [en138]
    -5		[en602] & [en266]
    5		[en602] & [en84]
    5	sharp_pain:63	[en60] & [en333]
    5		[en60] & [en871]
    5		[en60] & [en986]
    5		[en613] & [en1002]
    5		[en613] & [en1020]
    5		[en613] & [en124]
    -5		[en613] & [en551]
    -5		[en613] & [en810]
    -5		[en613] & [en889]
    -5		[en618] & [en874]
    5		[en633] & [en12]
    -5		[en633] & [en39]
    5		[en633] & [en474]
    5		[en633] & [en508]
    -5		[en633] & [en602]
    5		[en633] & [en93]
    -5		[en634] & [en138]
    -5		[en634] & [en20]
    5		[en634] & [en212]
    -5		[en634] & [en58]
    5		[en634] & [en709]
    5		[en634] & [en762]
    -5		[en63] & [en157]
    5		[en63] & [en20]
    5		[en63] & [en380]
    5		[en63] & [en917]
    5		[en63] & [en966]
    5		[en650] & [en116]
    5		[en650] & [en28]
    5		[en650] & [en37]
    5		[en650] & [en468]
    -5		[en650] & [en551]
    -5		[en650] & [en762]
    -5		[en650] & [en889]
    -5		[en653] & [en633]
    -5		[en660] & [en202]
    -5		[en660] & [en468]
    5	allergic_reaction:2 emergency:6	[en661]
    -5		[en677] & ?
    -5		[en677] & [en250]
    5		[en677] & [en39]
    5		[en677] & [en442]
    5		[en677] & [en938]
    5		[en677] & [en949]
    5		[en682] & :
    5		[en682] & [en949]
    5		[en682] & [en980]
    5		[en682] & numbness
    -5		[en693] & [en19]
    5		[en693] & [en20]
    5		[en693] & [en234]
    5		[en693] & [en474]
    5		[en695] & [en63]
    5		[en698] & [en602]
    5		[en709] & [en250]
    -5		[en709] & [en251]
    5		[en709] & [en37]
    -5		[en709] & [en468]
    5		[en709] & [en709]
    5		[en71] & [en869]
    5		[en746] & [en106]
    5		[en746] & [en138]
    5	worsening:83	[en746] & [en362]
    5		[en746] & [en37]
    -5		[en746] & [en442]
    5		[en746] & [en58]
    -5		[en746] & [en682]
    -5		[en746] & [en805]
    5		[en746] & [en93]
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
    -5		[en805] & .
    -5		[en805] & [en170]
    5		[en805] & [en37]
    -5		[en807] & [en309]
    -5		[en807] & [en362]
    5		[en807] & [en380]
    -5		[en807] & [en762]
    5		[en807] & [en869]
    5		[en807] & tingle
    5		[en810] & :
    5		[en810] & [en143]
    -5		[en810] & [en404]
    5		[en810] & [en468]
    5		[en810] & [en679]
    -5		[en810] & [en935]
    -5		[en810] & [en93]
    -5		[en810] & ache
    -5		[en84] & [en266]
    5		[en84] & [en980]
    5		[en84] & balm
    -5	sharp_pain:-21	[en853]
    -5		[en853] & [en12]
    -5		[en853] & [en63]
    -5		[en853] & [en807]
    5		[en853] & [en966]
    -5		[en85] & ,
    -5		[en85] & [en11]
    -5		[en85] & [en63]
    5		[en869] & ?
    5	radiating_pain:24 weakness:21 numbness:-11 tingling:-20 worsening:38	[en869] & [en1002]
    -5	sharp_pain:3	[en869] & [en1020]
    5		[en869] & [en138]
    5		[en869] & [en618]
    5		[en869] & [en709]
    -5		[en874] & [en251]
    -5		[en874] & [en404]
    5		[en874] & [en63]
    -5		[en874] & [en682]
    -5		[en874] & [en807]
    5		[en874] & [en949]
    5		[en874] & [es502]
    -5		[en874] & escriban
    -5		[en874] & fiebre
    5		[en874] & pipi
    5		[en889] & [en60]
    5		[en889] & [en853]
    -5		[en890] & [en141]
    5		[en890] & [en143]
    5		[en890] & [en437]
    5		[en890] & [en468]
    -5		[en890] & [en653]
    -5		[en890] & [en954]
    -5		[en890] & [en966]
    -5		[en906] & [en11]
    -5		[en906] & [en251]
    -5		[en906] & [en602]
    -5		[en906] & [en693]
    5		[en90] & [en1018]
    -5		[en90] & [en170]
    5		[en935] & [en468]
    5		[en935] & [en490]
    5		[en935] & [en60]
    -5		[en938] & .
    -5		[en938] & [en810]
    5		[en938] & [en874]
    -5		[en93] & [en474]
    -5		[en93] & [en874]
    -5		[en949] & [en121]
    -5		[en949] & [en12]
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
    5		[en966] & [en1013]
    5	emergency:2	[en966] & [en170]
    5		[en966] & [en212]
    -5		[en966] & [en215]
    5	faint_dizzy:51	[en966] & [en362]
    5		[en966] & [en3]
    -5		[en966] & [en442]
    -5		[en966] & [en613]
    5		[en966] & [en917]
    5		[en966] & [en954]
    5		[en966] & [es44]
    5		[en966] & winded
    -5		[en967] & [en633]
    -5		[en980] & [en234]
    -5		[en980] & [en255]
    -5		[en980] & [en426]
    5		[en980] & [en461]
    -5		[en981] & [en551]
    -5		[en986] & [en19]
    -5		[en986] & [es182]
    5		[en989] & ,
    5		[en989] & [en1018]
    -5		[en991] & [en212]
    5		[en997] & [en19]
    5		[en997] & [en746]
    -5		[en999] & [en60]
    -5		[es1007]
    -5		[es106] & [es887]
    -5		[es122] & [en19]
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
    5		[es182] & [en474]
    5		[es182] & [en522]
    5		[es182] & [en602]
    -5		[es182] & calambritos
    -5		[es182] & numbness
    -5		[es182] & punzante
    5		[es182] & soreness
    5		[es1] & [es726]
    -5		[es1] & [es975]
    5		[es1] & nalga
    -5		[es214] & [es234]
    -5		[es214] & [es235]
    -5		[es214] & [es502]
    5		[es214] & [es518]
    5		[es230] & [es42]
    5		[es230] & [es438]
    -5		[es234] & ,
    -5		[es247] & [es54]
    5		[es251] & [es214]
    5		[es251] & [es998]
    5		[es253] & [es982]
    -5		[es254] & .
    5		[es26] & [es29]
    5		[es26] & [es342]
    5		[es29] & [en1014]
    -5		[es29] & [es998]
    5		[es2] & [en19]
    -5		[es2] & [es486]
    -5		[es2] & [es509]
    -5		[es2] & [es894]
    5		[es342] & ,
    -5		[es342] & [es106]
    -5		[es362] & [es182]
    5		[es362] & [es699]
    -5		[es375] & [es26]
    5		[es375] & [es2]
    -5		[es42] & [es870]
    -5		[es438] & [en874]
    5		[es438] & [es982]
    5		[es443] & [es26]
    -5		[es443] & [es55]
    -5		[es443] & [es950]
    -5		[es446] & [es694]
    5		[es44] & [en966]
    5		[es459] & [es1]
    -5		[es486] & ,
    -5		[es486] & [es54]
    5		[es502] & [es102]
    -5		[es503] & [es2]
    -5		[es506] & [es966]
    -5		[es508] & ,
    -5		[es55] & [es13]
    5		[es55] & [es26]
    5		[es55] & [es502]
    5		[es638] & [es1]
    -5		[es694] & [es443]
    5		[es694] & [es459]
    -5		[es694] & [es966]
    -5		[es694] & [es982]
    -5		[es699] & [es342]
    -5		[es699] & [es699]
    5		[es699] & [es998]
    -5		[es742] & [es982]
    -5		[es758] & [es54]
    -5		[es762] & [es13]
    -5		[es774] & [es887]
    5		[es79] & [es182]
    -5		[es79] & [es438]
    5		[es806]
    5		[es806] & [en490]
    -5		[es823] & [en874]
    5		[es854] & [es459]
    5		[es854] & [es830]
    -5		[es854] & hormigueo
    -5		[es855] & [en874]
    5		[es870] & [es214]
    -5		[es870] & [es26]
    5		[es870] & [es29]
    -5		[es870] & [es887]
    5		[es887] & [es699]
    5		[es91] & [en874]
    5		[es91] & [es214]
    5		[es91] & [es998]
    5		[es938]
    -5		[es939] & [es694]
    5		[es950] & [en19]
    -5		[es950] & [en218]
    5		[es950] & [es1023]
    5		[es950] & [es699]
    -5		[es966] & [es214]
    -5		[es966] & [es870]
    5		[es966] & [es887]
    5		[es982] & [es62]
    5		[es982] & [es982]
    -5		[es982] & dormida
    5		[es998] & [es230]
    -5		a bath
    5		a few
    -5		a glass
    5		a la
    -5		a las
    5		a vengeance
    -5		about a
    -5		about my
    5		absolute
    5		accident
    -5		ache & [en234]
    -5		ache ,
    5		ache <become>
    5		achy & [en746]
    5		across <my>
    5		across <my> <part>
    5		across my
    5		adolorida & ,
    -5		after
    -5		after <the> session
    -5		after ~ <time>
    -5		after ~ and
    5		after ~ massage
    5	saddle_numbness:15	ahi abajo
    -5		all the
    5		allergic
    -5		allowed
    5		also
    5		am at
    5		am sure
    5		an ambulance
    -5		and #
    -5		and <have> not
    5		and goes
    5		and i do
    5		and she <be>
    5		and today
    -5		and ~ <count>
    -5		and ~ ?
    5		and ~ again
    5		and ~ at
    -5		and ~ carried
    5		and ~ come
    -5		and ~ if
    -5		and ~ lovely
    5	severe_headache:8	and ~ not
    -5		and ~ since
    5		and ~ than
    -5		and ~ them
    5		and ~ thing
    -5		any chance
    -5		apenas
    -5		apenas ~ de
    -5		are you
    -5		arm has
    -5		arm was
    5		arm will
    5		around
    -5		around <the>
    -5		around the
    5		arrastro
    5		arrastro & [es759]
    5		arrastro <the>
    5		arrastro ~ <part>
    5		arrastro ~ <the>
    5		as sore
    -5		as ~ i
    5		as ~ on
    5		asked ~ numbness
    -5		at ~ <the>
    5		at ~ <time>
    5		at ~ it
    -5		atienden
    -5		aviso
    5		ayer ~ <be>
    5		back in
    5		back with
    -5		bad at
    -5		baja por
    5		bajo
    5		bano
    5		bar <the>
    5		bar the
    -5		beautifully
    5		because
    5		bed ~ ,
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
    5	severe_bruising:165	black
    5	sharp_pain:38	blade
    5		blue ~ to
    5		both arms
    5		both legs
    5		bother ~ <the>
    -5		bothered
    5	bladder_bowel:14	bowels
    5		brazo
    5		breathing
    -5		broke <my>
    -5		broke my
    -5		brought <my>
    -5		brought me
    -5		bruise on
    5		bruises & [en1002]
    -5		bruises & [en404]
    -5		bruises or
    -5		bruising
    -5		btw
    5		buckled & [en1020]
    5		but ~ <part>
    5	numbness:35	but ~ <side>
    5		but ~ it
    -5		but ~ now
    5		by the
    5		by ~ .
    -5		by ~ <have>
    -5		cai ~ y
    5		calf & ,
    5		calf & [en762]
    5	calf_swelling:13	calf is
    -5		cama
    -5		came out
    -5		came ~ <have>
    -5	numbness:1 tingling:-21 pregnancy_symptom:-7	can
    -5		can not fault
    -5		can turn
    -5		can ~ .
    -5		can ~ <day>
    -5		can ~ again
    5		can ~ at
    -5		can ~ fault
    -5		can ~ tomorrow
    -5	weakness:27	can ~ up
    -5		cansada
    -5		carried on
    -5		case ~ <part>
    -5		casi ~ ,
    -5		caso de
    -5		caso ~ que
    -5		chance of
    -5		chat
    -5		check
    5	fever:9	chills
    -5		chuffed & [en12]
    -5		chuffed & [en333]
    -5		chuffed to
    -5		chuffed to bits
    -5		chuffed ~ bits
    5		cleared ~ <the>
    -5		climbing
    5		cold ~ <part>
    -5		come
    5		comes and
    5		comes and <become>
    5		comes ~ <become>
    -5		comfortable
    5		complain ~ <the>
    -5		completely
    -5		con el
    -5		con ~ <the>
    -5		contact
    -5		correo
    -5		could ~ i
    -5		cuarto
    -5		d ~ ,
    -5		daughter s
    -5		day .
    -5		de <part> que
    -5		de molestia
    -5		de ~ ayer
    5		de ~ meses
    -5		de ~ yo
    5	weakness:-2 saddle_numbness:19	dead
    -5		dead ~ ,
    -5		dead ~ <be>
    -5		dead ~ and
    5		dead ~ with
    5		dedo gordo
    5		del cuello
    -5		del todo
    5		desde ~ ,
    -5		desde ~ no
    -5		dia ~ <my>
    5		dias ~ <the>
    -5		did i
    -5		did not like
    -5		did ~ how
    5		did ~ i
    -5		did ~ like
    -5		die for
    5		disc ~ ,
    -5		dizzy ~ not
    -5		do not
    -5		do ~ if
    -5		do ~ need
    5		do ~ to
    -5		doing ~ .
    -5		dolor ~ hormigueo
    -5		dolor ~ traia
    5		dolor ~ y
    -5		dormi & [es438]
    -5		dormi & [es887]
    -5		dormi como
    -5		dormi ~ <the>
    -5		dormida & [es26]
    5		down <the> <side>
    -5		down to <the>
    -5		drinking
    -5		driving <side>
    -5		driving <side> now
    -5		driving right
    5	worsening:36	duele mas
    5		duro
    5		each
    5		each <time>
    5		each time
    5		each time i
    5		easy
    5		eight
    5		else ~ i
    5		embarazada
    -5		emergency ~ <the>
    -5		en caso
    -5		en caso de
    5		en las
    -5		en ~ no
    -5		energy
    5		es que
    5		eso
    -5		eso ~ .
    -5		estoy embarazada
    5		estrellas
    -5		evening
    -5	emergency:19	evening ,
    5		every <count>
    5		every <time> <the>
    -5		every ~ <feel>
    5		every ~ another
    5		everywhere
    -5		exactly as
    5		excruciating
    5		expecting and
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
    5		fiebre & [es694]
    -5		film
    5		fine ~ <become>
    5		fine ~ bit
    5		fingers .
    5	tingling:8	fingertips
    -5		first night
    5		flared up
    -5		foot ,
    -5		foot was
    -5		for ~ after
    -5		for ~ it
    5		forgot ~ i
    -5		found out
    -5		found out i
    -5		found ~ i
    -5		four days
    -5		from <side>
    -5		from ~ <time>
    -5		from ~ on
    -5		full ~ in
    -5		funny ~ <part>
    -5		further
    5		fusion
    5		fuss
    -5		gave way
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
    5		grip ~ weaker
    -5		gym
    -5	faint_dizzy:25	had
    -5		had a
    -5		had one
    -5		had tingling
    -5		hardly ~ now
    5	history_injury:-2	has
    -5		has a
    5	numbness:19	has gone
    5		have come
    -5		have the
    5		headed
    -5		here
    5		here ,
    5		hernia ~ y
    -5		hi ~ i
    5		hip is
    5		hold <the>
    5		honestly the
    -5		honestly ~ not
    5		hora ~ duele
    5		hora ~ mas
    -5		hormigas
    5		hormigueo & .
    5		hormigueo & [es982]
    5		hormigueo ~ .
    5		hot ~ cold
    5		hot ~ in
    5		hot ~ on
    5		hour it
    -5		how good
    -5		how ~ <my>
    5		hoy <be>
    5		hurt ~ i
    5		hurts
    5		hurts to
    -5		hurts today
    5		hurts ~ <be>
    5	sharp_pain:12 radiating_pain:-32 weakness:-8 numbness:-27 tingling:-11 worsening:-30 persistent_beyond_72h:-19 history_disc:-15 history_injury:1 osteoporosis:-5 pregnancy_symptom:-40 saddle_numbness:-11 calf_swelling:-19 fever:-35 severe_headache:-5 allergic_reaction:-18 severe_bruising:-13 emergency:-22	i
    5		i <be> at
    5		i <be> sure
    5		i <become> off
    5		i <have> come
    -5		i <have> no
    -5		i <have> pins
    5		i <have> to
    5		i <side> yours
    -5		i did <the>
    5		i felt
    -5		i just
    5		i know you
    -5		i left
    5		i nearly
    5		i need <the>
    5		i passed
    5		i slept
    5		i type
    -5		i went
    5		i wipe
    -5		i work
    -5		i would <be>
    5		i would rather
    -5	bladder_bowel:5	i ~ <become>
    -5		i ~ again
    5		i ~ agony
    5		i ~ bit
    5		i ~ grip
    5		i ~ hospital
    5	numbness:38	i ~ it
    -5		i ~ know
    5		i ~ last
    5		i ~ live
    5		i ~ morning
    5		i ~ myself
    5		i ~ pee
    -5		i ~ please
    5		i ~ put
    5		i ~ rather
    -5		i ~ swimming
    5		i ~ than
    -5		i ~ thank
    5		i ~ thinking
    -5		i ~ tingling
    -5		i ~ tonight
    -5		i ~ very
    -5		i ~ whether
    5		i ~ winded
    5		i ~ would
    5		i ~ yours
    5		ice
    -5		if i <become>
    -5		if ~ it
    -5		if ~ sharp
    5		if ~ you
    -5		imagining
    -5		imagining it
    -5		in <my> life
    -5		in <the> <time>
    5		in absolute
    5		in agony
    5		in ~ <side>
    -5		in ~ completely
    5		in ~ here
    -5		in ~ life
    5		in ~ painful
    -5		in ~ yesterday
    5		inside
    5		inside my
    5	radiating_pain:37	into <my> <part>
    5		ir a
    5		is dead
    -5		is grand
    -5		is no
    5		is really
    5		is sharp
    5		it , <the>
    5		it <be> sharp
    5		it <feel> like
    5		it does
    5		it does not
    -5		it hurts more
    5		it normal
    -5		it now
    5		it ~ <count>
    -5		it ~ ache
    5		it ~ agony
    -5		it ~ cold
    5		it ~ come
    5		it ~ dead
    -5		it ~ into
    -5		it ~ last
    -5		it ~ more
    -5		it ~ numb
    5	worsening:95	it ~ up
    5		itchy & [en853]
    -5		jaja
    5		jeans
    -5		just ~ know
    -5		knot
    5		know you
    5		know ~ <be>
    -5		la factura
    -5		la lista
    5		la nalga
    -5		la sesion
    -5		la siento
    -5		las #
    5		last
    -5		last <time> but
    5		last year
    5		last ~ now
    -5		late+/
    -5		late+achy
    5		late+agony
    -5		late+agujetas
    -5		late+ando
    -5		late+apenas
    5		late+calves
    -5		late+chance
    5		late+como
    -5		late+cuarto
    5		late+fuerte
    -5		late+full
    5		late+habia
    5		late+had
    -5		late+hour
    5		late+kids
    5		late+kind
    -5		late+nothing
    -5		late+number
    5		late+overall
    5		late+overnight
    5		late+past
    5		late+pierna
    -5		late+put
    5		late+right
    -5		late+sigo
    -5		late+slot
    5		late+ten
    -5		late+through
    -5		late+trace
    -5		late+ustedes
    5		late+veo
    5		late+weakness
    5		late+winded
    -5		late+years
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
    5		like ~ <be>
    5		list .
    5		llamenme & [es342]
    5		llamenme ~ urgente
    -5		llegue ~ <the>
    5		llevo
    -5		loose
    -5		lujo
    -5		made <my>
    -5		made me
    -5		make ~ <my>
    -5		marathon
    5		massage .
    -5		massage i
    -5		massage i <have>
    -5		massage ~ <my>
    5		massage ~ not
    -5		may <be>
    -5		may <be> <the>
    -5		may be
    -5		me ?
    -5		me a
    5		me back
    -5		me escriban
    5		me esta
    -5		me quito
    5		me salieron
    -5		meant
    -5		meant to
    -5		meses ~ <my>
    5		mi vida
    -5		monday & #
    5		monday & ,
    5		monday & [en20]
    5		more ,
    5		more of
    5		more of <the>
    -5		more texts
    5		more ~ ,
    5		more ~ before
    5		more ~ you
    5		morning after
    -5		morning ~ <my>
    5		move
    -5		moves
    -5		much ~ #
    -5		much ~ <time>
    5		muy ~ en
    5		my ankle
    5		my bowels
    -5		my foot
    5		my hands
    5		my jeans
    5		my mouth
    5		my thigh
    5		my waters
    -5		nada ,
    5		nalga
    5		neck and
    5		neck when
    -5		need to
    -5		needed <the>
    5		needles in
    5		needles ~ <part>
    -5		neither
    -5		never ~ <my>
    -5	numbness:2	ni
    -5		ni ~ ni
    5		night and
    -5		night but
    -5		ningun
    -5		no <my> escriban
    -5		no bruises or
    -5		no hives
    -5		no more texts
    -5		no nothing
    -5		no pins
    5	chest_breath:22	no puedo respirar
    -5	tingling:-62	no tingling
    -5		no to <side>
    -5	tingling:-55	no ~ debilidad
    -5		no ~ escriban
    -5		no ~ now
    -5		no ~ pains
    -5		no ~ punzante
    5		no ~ respirar
    -5		no ~ ronchas
    5		no ~ seguir
    5		no ~ soreness
    -5		no ~ texts
    5		no ~ when
    -5		none ~ <the>
    -5		nope & [en869]
    5		not <feel> <my>
    5		not <feel> anything
    -5		not fault
    -5		not fault it
    5		not get
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
    5		not ~ tomorrow
    5		not ~ wee
    -5		not ~ with
    5		not ~ yesterday
    5		not ~ yet
    -5		notch up
    -5		nothing ~ <become>
    5		nothing ~ it
    -5		nothing ~ nothing
    -5		nothing ~ numb
    -5		notice ~ now
    5		noticed ~ <the>
    -5		noto & [es106]
    5		now ~ <side>
    5		now ~ again
    5		now ~ not
    5		now ~ you
    5		numb between
    5		numb patch
    -5		numb ~ cold
    -5		numb ~ for
    5		numbness & [en746]
    5		numbness & [en986]
    5		numbness ~ there
    -5		odd
    5		of ~ <become>
    -5		of ~ <person>
    -5		of ~ massage
    -5		of ~ you
    5		off to
    5		off your
    5		off ~ i
    -5		office
    5	allergic_reaction:20	oil
    -5		on <the> table
    -5		on it
    -5		on ~ for
    -5		on ~ home
    5		on ~ hurts
    -5		on ~ like
    5		on ~ ward
    5		one bit
    -5		only <the>
    -5		only ~ <become>
    5		only ~ in
    -5		only ~ it
    5		only ~ thing
    -5		or ~ <the>
    -5		or ~ just
    -5		other hand
    5		otherwise happy
    -5		out i <be>
    5		out in
    5		out on
    5		out ~ #
    5		out ~ morning
    -5		outside
    -5	numbness:4	over the
    -5		over ~ but
    5	sharp_pain:5 weakness:-13 saddle_numbness:-9	pain
    5		pain by
    -5		pain down <my>
    -5		pain free
    5		pain level
    -5		pain ~ for
    -5		pain ~ no
    -5		pain ~ passed
    5		pain ~ tingling
    -5		painful ~ <part>
    5		pains in
    5		palm
    5		para ~ <the>
    -5		paren
    5		passed out in
    -5		patients
    -5		penny
    -5		people
    -5		peor que ayer
    5		peor ~ <the>
    -5		peor ~ ayer
    5	emergency:6	phone <my>
    5		physio ~ <my>
    -5	tingling:32	pins
    5		pipi
    5		pipi & [es438]
    5		pipi & [es518]
    5		pipi & [es742]
    5		pipi ~ cuenta
    5		pipi ~ darme
    5		piso
    5	radiating_pain:42	por ~ <part>
    5		pregnant ~ <side>
    -5		problems
    5	chest_breath:4	puedo respirar
    -5		puedo ~ con
    5		put weight
    5		put weight on
    -5		que no <my>
    -5		que tengo
    5		que ~ dia
    -5		queda
    5	allergic_reaction:17	rash
    5		raw
    -5		recibir
    5		rest
    5		right leg
    -5		room ~ ,
    -5		run
    -5		s back
    5		s dead
    5		s no
    -5		s off
    -5		said ~ and
    5		salieron
    5		salieron ronchas
    -5		salir ,
    -5		same
    5		says #
    -5		sciatica & [en874]
    5		see ~ on
    5		seguir
    5		seguir viviendo
    -5		sell
    -5		sensation in
    -5		senti
    5		session ~ <be>
    5	fever:53	shaking
    -5		sharp as
    -5		sharp ~ <side>
    -5		she ~ i
    -5	sharp_pain:3	shooting
    -5		shooting ~ of
    5		should ~ you
    -5		si se
    -5		si ~ ,
    5		siento
    5		siento un
    5		since i <side>
    5		since ~ <my>
    -5		since ~ <person>
    5		since ~ yours
    5	saddle_numbness:6	sit on
    5		sleep ~ it
    -5		slept like
    -5		slept like <the>
    -5		slightly
    -5		so good
    -5	emergency:15	so ~ ,
    5		so ~ not
    -5		so ~ off
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
    5		sorry for
    5		sorry for <the>
    5		spinal
    5		spinal & [es731]
    5		spinal fusion
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
    5		stop ~ it
    5		stop ~ texts
    5		struggling
    -5		sure ~ <my>
    -5		sure ~ <part>
    5		swelled
    5		swelled & [en362]
    5		swelled up
    -5		swimming
    5		switched
    -5		table ~ it
    -5		tampoco
    5		tell ~ <my>
    -5		telling
    -5		ten years
    -5		tender when
    -5		tender when i
    -5		tender ~ <part>
    -5		tender ~ and
    5		tengo el
    5		texts ~ i
    -5		than <the> <side>
    -5		than it
    -5		than ~ ,
    5		than ~ after
    5		than ~ before
    -5		than ~ yesterday
    5		thanks ~ <the>
    5		that balm
    -5		that brought
    5		that will
    5		the last
    5		the odd
    5		the oil
    -5		the time
    5		the tingling
    5		then i
    5		then ~ came
    5		there ,
    5		there is
    5		thermometer & [en244]
    5		thermometer says
    5		thermometer says #
    5		thing ~ i
    5		this pain
    5		times
    5		tingle
    5		tingle ~ ,
    -5		tingling & .
    5		tingling & [en19]
    -5		tingling & [en474]
    -5		tingling & [en981]
    5		tingling is
    5		tingling ~ i
    -5		tingly & ,
    -5		tired
    -5		tired ~ ,
    5		tiritando
    5		to <part> ,
    -5		to all
    -5		to bits
    -5		to book
    -5		to come
    -5		to die for
    5		to leave
    5		to lift
    5		to walk
    -5	weakness:15	to ~ .
    -5		to ~ <day>
    -5		to ~ at
    -5		to ~ old
    5		to ~ work
    5		today it
    -5		today nothing
    5		today ~ <day>
    -5		today ~ last
    -5		todo ~ .
    5		told ~ <part>
    -5		tomorrow
    5		tomorrow ~ <be>
    5		tomorrow ~ <my>
    5		too long
    -5		took ~ <the>
    5		tv
    5		tv static
    5		twice
    5		twice <the>
    5		twice today
    5		twice ~ <side>
    5		under <the> <part>
    -5		unsubscribe
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
    5		viviendo
    5		waking up
    5	weakness:6	walk
    -5		want <the>
    -5		was last
    5		was on
    5		weaker ~ i
    5	persistent_beyond_72h:8	week
    5		weeks ,
    -5		weird
    5		went away
    -5		were
    5		when i wipe
    -5		when would
    -5		when ~ <person>
    -5		when ~ next
    5	saddle_numbness:30	when ~ wipe
    5		where i
    -5		whether <my>
    -5		whether my
    -5		whisper of
    5		who <have>
    5		who ~ ,
    5		whole hand
    5		will not stop
    5		will ~ properly
    5		will ~ stop
    -5		wine
    -5		with <have>
    5		with <the> vengeance
    -5		with pain
    -5		with ~ <become>
    5		with ~ <count>
    5		with ~ vengeance
    -5		woke up with
    -5		work ,
    -5		work ~ i
    -5		worse today
    5		worst ~ ever
    5		worth ~ <the>
    5		would call it
    -5		would i
    -5		would it
    -5		would massage
    5		would rather
    5		writing for
    5		writing for <my>
    5		writing ~ <my>
    5		writing ~ <person>
    -5		y apenas
    5		y hoy <my>
    -5		y por
    -5		y se
    -5		ya
    5		ya es
    -5		ya no
    -5		ya no <be>
    -5		ya ~ ,
    -5		ya ~ <my>
    5		ya ~ <the>
    -5		year old
    -5		years ,
    5	numbness:10	yes ~ <side>
    5		yesterday ~ <part>
    -5		you <have> <the>
    5		you asked
    -5		you see
    -5		you sell
    -5		you ~ <day>
    -5		you ~ as
    5		you ~ she
    4	fever:70	# & [en11]
    4		# & [en250]
    4		# & [en682]
    4		# & [es188]
    4		# -
    4		# /
    4		# meses
    4		, & [en106]
    4		, & [en12]
    4		, & [en490]
    -4		, & [en507]
    -4		, & [en682]
    -4		, & [en77]
    4		, & [es1]
    -4		, & [es49]
    4		, & [es79]
    4		, & [es878]
    -4		, & tingly
    4		, <part> <have>
    -4		, <part> on
    -4		, hard
    -4		, no nothing
    4		, one
    4		, pain
    4		, please
    4		, then <the>
    4		, thought
    -4		, today <be>
    -4	weakness:12 numbness:-3	, ~ ,
    4		, ~ agony
    4		, ~ hold
    4	weakness:16	, ~ just
    -4		, ~ new
    4		, ~ out
    -4		, ~ para
    -4		, ~ peor
    4		, ~ por
    4		, ~ thing
    4		, ~ twice
    4		, ~ under
    4		, ~ whatsoever
    4		. & [en935]
    -4		. ~ after
    -4		. ~ fine
    4		. ~ numb
    4		. ~ thanks
    -4		. ~ though
    4		/^ador/
    -4		/^almo/
    -4		/^aski/
    -4		/^aye/
    -4		/^bala/
    4	osteoporosis:122	/^bone/
    4	weakness:-3	/^both/
    -4		/^car$/
    4		/^caug/
    4		/^cort/
    4		/^dark/
    4		/^die/
    4	weakness:70	/^dra/
    4	weakness:19 emergency:5	/^dro/
    -4		/^eng/
    4		/^espo/
    4		/^estr/
    4		/^exce/
    4	tingling:28	/^feet/
    -4		/^fir/
    4	sharp_pain:22 weakness:28	/^gi/
    -4	sharp_pain:-5 tingling:-9 worsening:-12 persistent_beyond_72h:-2 history_injury:-28 bladder_bowel:1 saddle_numbness:-1 chest_breath:-6 calf_swelling:-18 fever:-30 faint_dizzy:-22 allergic_reaction:-9 severe_bruising:-4 self_harm:-14	/^ha/
    4	sharp_pain:-8 radiating_pain:-13 weakness:41 tingling:28 bladder_bowel:-17	/^han/
    4	tingling:-2 history_injury:-1	/^has/
    -4		/^hips/
    -4		/^holi/
    4		/^hos/
    4		/^hosp/
    4		/^inso/
    4		/^inte/
    -4		/^jaw$/
    -4		/^jaw/
    4	sharp_pain:49	/^kid/
    4		/^lif/
    -4	calf_swelling:-3	/^los$/
    -4		/^meh$/
    -4		/^meh/
    -4		/^met/
    -4		/^mete/
    4	sharp_pain:-26 radiating_pain:-10 weakness:-24 numbness:-3 tingling:-21 worsening:-4 history_disc:-10 osteoporosis:-3 pregnancy_symptom:-13 saddle_numbness:-15 chest_breath:-9 calf_swelling:-51 fever:-22 severe_headache:-34 faint_dizzy:-65 allergic_reaction:-50 severe_bruising:-35 emergency:-11 self_harm:-24	/^no/
    4		/^non/
    -4	numbness:46 bladder_bowel:19	/^noth/
    -4		/^od/
    -4		/^odd/
    4	allergic_reaction:34	/^oil/
    4	tingling:-6 calf_swelling:-10	/^ou/
    4	sharp_pain:-37 weakness:29 tingling:2	/^pie/
    4		/^piso/
    -4	numbness:-7 worsening:-1 faint_dizzy:-48	/^po/
    -4		/^pon/
    -4		/^put$/
    -4		/^quej/
    -4		/^reco/
    -4		/^regr/
    -4		/^sau/
    -4		/^sea$/
    -4		/^ser$/
    4		/^sev/
    4		/^seve/
    4		/^soli/
    -4		/^son/
    4		/^star/
    -4		/^supe/
    4	severe_headache:1	/^thro/
    -4		/^tie/
    4	sharp_pain:-36 weakness:-30 numbness:-17 tingling:148 persistent_beyond_72h:-1	/^tin/
    -4		/^toma/
    -4	numbness:4	/^touc/
    4		/^tree/
    -4		/^unsu/
    4		/^ven/
    -4		/^view/
    4	bladder_bowel:21	/^wee$/
    -4	history_disc:18	/^you$/
    4	sharp_pain:47 numbness:-22	/abb/
    4		/acet/
    4		/aceta/
    -4	numbness:-52 tingling:-23 persistent_beyond_72h:6 bladder_bowel:-5 faint_dizzy:-53 emergency:-10	/ach/
    -4		/actu/
    -4		/adiat/
    4		/adorm/
    -4		/ady$/
    -4		/ady/
    -4		/ag$/
    4		/agger/
    -4		/agin/
    -4		/aili/
    -4		/ailin/
    4	faint_dizzy:39	/aint/
    -4		/alanc/
    4		/alier/
    -4		/almo/
    -4		/almos/
    4		/alv/
    4	sharp_pain:-14 weakness:-15 emergency:47	/ame/
    4		/amps$/
    4		/amps/
    -4		/ange$/
    -4		/antas/
    4		/apar/
    4		/aps/
    4		/arac/
    4		/arace/
    -4		/arg/
    -4		/argad/
    -4	sharp_pain:-29 weakness:-12	/aro/
    -4		/aski/
    -4		/askin/
    4		/athl/
    4		/athle/
    4		/atras/
    4		/atur/
    4		/aug/
    -4		/aun/
    -4		/balan/
    4	sharp_pain:6	/bbin/
    4	weakness:-2	/bbing/
    4	sharp_pain:41	/bea/
    4		/bel/
    4		/both/
    4	saddle_numbness:3	/botto/
    4	sharp_pain:-22 radiating_pain:22 tingling:43	/bra/
    4	sharp_pain:11 numbness:-8 history_injury:101	/bro/
    4	pregnancy_symptom:119	/bump$/
    4		/cai/
    4		/caug/
    4		/caugh/
    -4		/cel$/
    -4		/ces$/
    4		/ceta/
    4		/cetam/
    4		/cort/
    -4		/cribe/
    -4		/ctu/
    -4		/dan/
    4		/dark$/
    4		/dark/
    4	persistent_beyond_72h:11	/days$/
    4	persistent_beyond_72h:16	/days/
    -4		/dge/
    -4		/dness/
    4	persistent_beyond_72h:23	/dolie/
    4	numbness:-3	/dolo/
    4	bladder_bowel:-14	/dolor/
    4		/dorme/
    4		/downh/
    4	emergency:44	/dro/
    4	emergency:20	/ea$/
    -4		/eat$/
    4		/eathl/
    4		/eavi/
    4		/eavin/
    -4	weakness:47	/ebi/
    -4	history_disc:3 severe_headache:-5	/ect/
    -4		/eeli/
    -4	numbness:11 saddle_numbness:11	/eelin/
    -4		/egre/
    -4		/egret/
    4	severe_bruising:30	/egro$/
    -4		/eje$/
    4		/elled/
    -4		/elto$/
    -4		/elto/
    4		/emen/
    4		/ems$/
    4		/enta/
    4		/era/
    -4		/erie/
    -4		/erien/
    4		/erta$/
    -4		/esa/
    4		/esia$/
    4		/espos/
    -4		/este/
    4		/estoy/
    4		/estre/
    4		/etam/
    4		/etamo/
    4		/eva/
    4		/evel$/
    4		/exce/
    -4		/excel/
    -4		/exper/
    4	tingling:6	/feet$/
    4		/feet/
    -4		/feno/
    4		/fizzy/
    -4		/four$/
    -4		/gad/
    -4		/gado$/
    -4		/gado/
    4		/gger$/
    -4		/gret/
    4		/herm/
    4	chest_breath:84	/hic/
    -4		/hier$/
    -4		/hier/
    -4		/hink$/
    4		/hink/
    -4		/hips$/
    -4		/hips/
    4		/hles/
    4		/hless/
    4		/hole$/
    4	numbness:1 severe_bruising:14	/hole/
    -4		/holi/
    -4		/holid/
    -4	tingling:19 chest_breath:14	/hon/
    4	emergency:13	/hos/
    4	emergency:183	/hosp/
    4		/hospi/
    -4		/ibir$/
    4		/icki/
    4		/ickin/
    4		/ickle/
    -4		/iev/
    -4		/ieve$/
    -4		/ieve/
    4		/inde/
    4	radiating_pain:-4 tingling:31 worsening:-10	/ingl/
    4		/inso/
    4		/insop/
    4	sharp_pain:17 numbness:-23 severe_headache:-7 faint_dizzy:27 self_harm:23	/int/
    4		/ions$/
    4		/ions/
    4		/irm/
    -4	history_disc:210	/isc/
    4		/ish$/
    4		/isim/
    4		/isimo/
    4	emergency:3	/ital$/
    -4		/ivera/
    -4		/jaw$/
    -4		/jaw/
    -4		/joy/
    4		/kicki/
    -4		/leare/
    4	sharp_pain:5	/lec/
    4		/led$/
    4		/led/
    4		/leo$/
    -4		/lep/
    4		/lgar/
    -4		/liday/
    4	weakness:4	/lif/
    4		/lindi/
    -4		/liss$/
    4	calf_swelling:3	/llen/
    4		/lleo$/
    -4		/lmo/
    -4		/lmos/
    -4		/lmost/
    -4		/loati/
    -4		/lorc/
    -4		/lorci/
    -4		/lowe/
    -4		/lver$/
    -4		/maili/
    -4		/make$/
    -4		/meh$/
    4		/meter/
    -4		/mis$/
    -4		/morr/
    -4		/morro/
    -4		/ncel$/
    -4		/ncin/
    -4		/ncing/
    -4		/ndel/
    -4		/ndeli/
    4		/nerve/
    -4		/ngs$/
    -4		/ngs/
    4		/nhi/
    4		/nhil/
    4		/nhill/
    4		/nia$/
    -4	numbness:11	/nothi/
    4		/nsop/
    4		/nsopo/
    -4		/nsub/
    -4		/nsubs/
    -4		/oati/
    -4		/oatin/
    4		/oca/
    4		/od$/
    4	numbness:-4	/oin$/
    4	sharp_pain:1 numbness:-19 self_harm:19	/oin/
    4		/olid$/
    4	persistent_beyond_72h:41	/olie/
    4		/olien/
    -4		/olorc/
    -4		/olver/
    -4		/omar$/
    -4		/omar/
    4	radiating_pain:-9 weakness:-11 persistent_beyond_72h:-17 chest_breath:6 fever:12 faint_dizzy:-17	/ome/
    4	radiating_pain:-24 weakness:-18	/omo/
    4	pregnancy_symptom:22	/oon/
    -4		/opl/
    4		/ores$/
    4	numbness:20	/ormec/
    -4		/orrow/
    4	sharp_pain:17	/orta/
    -4	persistent_beyond_72h:1	/ortn/
    4		/ospi/
    4		/ospit/
    4		/ota$/
    -4		/othi/
    -4		/othin/
    4		/otti/
    4		/ottin/
    4		/otto/
    4		/ottom/
    -4		/ou$/
    -4		/oved/
    4		/ownh/
    4	worsening:64	/ownhi/
    4		/ozen$/
    4		/ozen/
    4		/parac/
    4		/past$/
    -4		/perie/
    -4	tingling:6	/pins$/
    -4	tingling:77	/pins/
    4		/piso/
    4		/pital/
    -4	severe_bruising:34	/pla/
    4		/poso$/
    4		/poso/
    4		/pott/
    4		/potti/
    -4		/put$/
    -4		/quej/
    4		/quinc/
    4		/racet/
    4	calf_swelling:26	/rad/
    4		/rado/
    4		/ramps/
    -4		/rdays/
    -4		/reco/
    -4		/regr/
    -4		/regre/
    -4		/rema/
    -4		/rep/
    4	chest_breath:6	/resp/
    -4		/rgad/
    -4		/ribe/
    -4		/rienc/
    4		/rina$/
    -4		/rinki/
    -4		/rked$/
    -4		/rked/
    4		/rmec/
    4		/rmido/
    -4		/rrow/
    -4		/sada/
    -4		/sag/
    -4		/scul/
    4	faint_dizzy:50	/sed$/
    4		/sev/
    4		/seve/
    4		/sia$/
    4		/simo$/
    4		/simo/
    4		/sit$/
    -4		/sized/
    -4		/sking/
    4		/soli/
    4		/solid/
    4		/sposo/
    4		/spott/
    4	tingling:28	/squi/
    4	weakness:8 faint_dizzy:-1	/stair/
    4		/stoy$/
    4	emergency:2	/stoy/
    4		/sub/
    -4		/supe/
    4	weakness:30	/tair/
    4		/tamol/
    4		/tant/
    -4		/tar$/
    4	tingling:44	/tatic/
    -4		/tendr/
    4	self_harm:30	/think/
    4		/thle/
    4		/thles/
    -4		/tical/
    -4		/tice$/
    -4		/tice/
    4	severe_headache:-2	/til/
    -4	worsening:25	/time$/
    4		/tir/
    4	numbness:222 saddle_numbness:28	/tis/
    -4	faint_dizzy:28	/todo$/
    -4		/tomar/
    -4	tingling:60	/tos$/
    -4	numbness:7	/touc/
    -4	numbness:2	/touch/
    4		/toy$/
    4		/toy/
    4		/tree$/
    4		/ttle$/
    4		/ttom$/
    4	saddle_numbness:2	/ttom/
    -4		/tua/
    -4		/tual/
    -4		/ud$/
    -4		/uej/
    -4		/uelto/
    4	numbness:48	/uer/
    4	emergency:4	/ula/
    4		/ums/
    -4		/undel/
    4		/unk/
    -4		/unny$/
    -4		/unny/
    -4		/unsu/
    -4		/unsub/
    4	tingling:25	/urb/
    4		/urin/
    4		/urni/
    4	fever:4	/urnin/
    4		/uro$/
    4		/uro/
    -4		/use$/
    -4		/usto$/
    4		/utt/
    -4		/uve/
    4	weakness:-22 tingling:200	/uzz/
    -4		/verab/
    4		/ves/
    -4		/volve/
    4		/walk$/
    4	self_harm:18	/want$/
    4	bladder_bowel:124	/wee$/
    -4		/with$/
    4		/wnh/
    4		/wnhi/
    4	worsening:34	/wnhil/
    4		/xce/
    -4		/xcel/
    -4		/xper/
    -4		/xperi/
    -4		/you$/
    -4		: no
    4		<be> <count>
    -4		<be> <my> quito
    4		<be> lovely
    -4		<be> muy bien
    4		<be> no
    -4		<be> no numbness
    -4		<be> only
    -4		<be> only <the>
    -4		<be> peor
    -4		<be> vuelto
    -4	emergency:14 self_harm:9	<be> ~ .
    -4		<be> ~ <count>
    -4	sharp_pain:-29 radiating_pain:11 weakness:-1 numbness:28 persistent_beyond_72h:-25 history_injury:-1 chest_breath:-13 calf_swelling:-3 fever:-28 severe_headache:-24 self_harm:-22	<be> ~ <part>
    4		<be> ~ for
    4		<be> ~ last
    4		<be> ~ like
    -4		<be> ~ pains
    4		<be> ~ quiet
    4		<be> ~ sensation
    -4		<be> ~ strength
    4		<be> ~ tender
    4	self_harm:21	<be> ~ thing
    4		<become> and
    4	worsening:1	<become> downhill
    4	self_harm:19	<become> on
    4		<become> ~ just
    -4		<count> on
    4		<count> ~ ?
    -4		<count> ~ only
    4		<day> on <the>
    -4		<day> ~ not
    4		<feel> really
    -4		<feel> very
    4	numbness:22	<feel> ~ <side>
    -4		<feel> ~ thanks
    -4		<have> <part> pain
    -4		<have> before
    -4		<have> not noticed
    4		<have> not touched
    -4		<have> numb
    -4		<have> numb <part>
    -4		<have> numbness
    -4		<have> sharp
    -4		<have> sharp pain
    4		<have> ~ <time>
    -4	sharp_pain:34	<have> ~ and
    -4		<have> ~ could
    -4		<have> ~ noticed
    4		<have> ~ touched
    4		<my> <part> now
    -4		<my> <part> when
    -4		<my> to you
    -4		<my> ~ does
    -4		<my> ~ grand
    -4		<part> <be> happy
    4		<part> <feel> like
    4	tingling:38	<part> <my>
    -4		<part> still
    4		<part> ~ about
    4		<part> ~ asleep
    4		<part> ~ dragging
    -4		<part> ~ fine
    4		<part> ~ fizzy
    4	severe_bruising:19	<part> ~ of
    -4		<part> ~ than
    -4		<part> ~ yesterday
    -4		<person> ~ it
    -4		<person> ~ tingling
    -4		<side> <my>
    -4		<side> sides
    -4		<side> sore but
    4		<side> time
    -4		<side> ~ though
    4		<the> <my>
    -4	tingling:1	<the> <part> of
    4		<the> <the> <part>
    -4		<the> <time> later
    4		<the> best
    -4		<the> cita <the>
    -4		<the> headache
    -4		<the> hot bath
    4		<the> orina
    -4		<the> soreness <be>
    -4		<the> weather
    -4		<the> ~ afterwards
    4		<the> ~ another
    -4		<the> ~ bath
    -4		<the> ~ cleared
    -4		<the> ~ jaja
    -4		<the> ~ otherwise
    -4		<the> ~ shift
    -4		<the> ~ wine
    4		<time> ~ more
    -4		? & [en954]
    4		? ~ now
    4		[en1002] & [en39]
    4		[en1002] & [en951]
    -4		[en1005]
    -4		[en1007] & [en1005]
    -4		[en1014] & [es694]
    4		[en1018] & [en148]
    -4	chest_breath:15	[en1018] & [en19]
    4	pregnancy_symptom:41	[en1018] & [en20]
    -4		[en1018] & [en567]
    4		[en101] & #
    -4		[en1020] & [en143]
    -4		[en1020] & [en650]
    4		[en1020] & [en682]
    4		[en1020] & monday
    -4		[en1020] & saturdays
    4		[en106] & [en234]
    4		[en10]
    -4		[en116] & [en1002]
    -4		[en116] & [en20]
    4		[en116] & [en966]
    -4	numbness:47	[en11] & [en20]
    -4		[en11] & [en31]
    4		[en11] & [en474]
    -4	weakness:12	[en11] & [en810]
    -4		[en12] & [en124]
    -4		[en12] & [en170]
    -4		[en12] & [en20]
    -4		[en12] & [en967]
    4		[en12] & [es182]
    4		[en141] & [en746]
    -4		[en143] & [en810]
    4		[en148] & [en426]
    -4		[en148] & [en935]
    4		[en149] & ,
    4		[en149] & [en1020]
    4		[en149] & shin
    -4	tingling:34 self_harm:21	[en170] & [en1002]
    4		[en170] & [en693]
    4		[en170] & tingling
    4		[en181] & [en28]
    -4		[en189] & [en234]
    -4		[en19] & [en212]
    -4	chest_breath:54	[en19] & [en234]
    4		[en19] & [en252]
    -4		[en19] & [en633]
    -4		[en19] & [es443]
    -4		[en19] & achy
    4		[en202] & [en251]
    4	bladder_bowel:30	[en207]
    4		[en20] & [en1018]
    4		[en20] & [en426]
    -4		[en20] & [en618]
    4		[en20] & [en805]
    4		[en212] & [en251]
    -4		[en212] & [en362]
    -4		[en213] & [en60]
    4	severe_bruising:10	[en215] & [en1020]
    -4		[en234] & hives
    4		[en250] & [en42]
    -4		[en250] & [en508]
    -4	numbness:13	[en251] & [en101]
    4		[en251] & [en127]
    4	weakness:28	[en251] & [en997]
    4	tingling:3	[en253]
    -4		[en253] & [en362]
    -4		[en266] & [en1002]
    4		[en266] & [en93]
    4		[en28] & [en234]
    4		[en28] & tingling
    -4		[en293] & [en874]
    -4		[en29] & .
    -4		[en309] & [en19]
    -4		[en317] & [en20]
    4		[en362] & [en490]
    4		[en362] & [en653]
    -4		[en362] & [en889]
    -4		[en37] & [en106]
    -4		[en37] & [en148]
    4		[en37] & [en39]
    -4		[en380] & [en805]
    4		[en389]
    4		[en394] & [en1002]
    4		[en394] & [en966]
    4		[en397] & [en11]
    4		[en39] & [en810]
    -4		[en426] & [en124]
    -4		[en426] & [en148]
    4		[en426] & [en170]
    4		[en426] & [en20]
    -4		[en426] & [en650]
    -4		[en426] & [en682]
    4	sharp_pain:10	[en426] & [en966]
    4	self_harm:27	[en42] & [en20]
    4	numbness:3	[en437] & [en20]
    -4		[en437] & [en890]
    -4		[en442] & [en63]
    -4		[en458] & #
    -4		[en468] & [en980]
    -4		[en474] & [en170]
    -4		[en474] & [en442]
    4		[en474] & [en613]
    4	sharp_pain:39	[en479] & [en869]
    -4		[en490] & [en1013]
    4		[en490] & [en185]
    4		[en490] & [en19]
    -4	numbness:39	[en490] & [en380]
    4		[en490] & [en551]
    4		[en490] & [en602]
    -4		[en490] & [en660]
    4		[en490] & [en853]
    -4		[en506] & [en215]
    4		[en508] & [en1020]
    4		[en511]
    -4		[en522] & [en653]
    -4		[en551] & [en634]
    4		[en551] & [en762]
    4		[en554] & [en19]
    -4		[en565]
    -4		[en567] & [en1002]
    4		[en58] & [en124]
    -4		[en58] & [en693]
    4		[en58] & [en935]
    -4		[en602] & [en890]
    -4		[en60] & [en1002]
    4		[en60] & [en85]
    -4		[en613] & [en380]
    -4		[en613] & [en633]
    -4		[en613] & [en807]
    4		[en615] & ,
    -4		[en633] & [en746]
    -4		[en633] & [es182]
    -4		[en634] & [en1018]
    4		[en634] & [en633]
    4		[en634] & [en778]
    4		[en634] & [es182]
    4		[en650] & [en124]
    -4		[en650] & [en143]
    -4		[en650] & [en215]
    4		[en650] & [en522]
    4		[en650] & [en949]
    -4		[en653] & [en12]
    4		[en660] & [en121]
    -4		[en660] & [en250]
    4		[en660] & [en877]
    -4		[en677] & [en1020]
    4		[en677] & [en20]
    4		[en679] & [en682]
    -4		[en682] & [en202]
    -4		[en682] & [en762]
    -4	tingling:-28 persistent_beyond_72h:-28 self_harm:-26	[en693]
    -4		[en693] & [en11]
    4		[en717]
    4	worsening:15	[en746] & [en869]
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
    -4	radiating_pain:-4	[en810] & [en869]
    -4		[en810] & [en874]
    4		[en810] & [en890]
    -4		[en810] & [en951]
    4		[en84] & [en11]
    4		[en853] & [en11]
    4		[en853] & [en148]
    4		[en85] & [en490]
    -4	calf_swelling:31	[en85] & [en762]
    4	weakness:45	[en85] & [en874]
    -4		[en869] & [en181]
    -4		[en869] & [en250]
    -4		[en869] & [en266]
    4		[en869] & [en378]
    -4		[en869] & [en399]
    -4		[en869] & [en890]
    4	sharp_pain:18 numbness:30	[en869] & [en966]
    -4		[en874] & [en215]
    -4		[en874] & [en234]
    4		[en874] & [en477]
    4		[en874] & [es1007]
    -4		[en874] & [es235]
    -4		[en874] & [es446]
    4		[en874] & monday
    -4		[en877] & [en11]
    -4		[en889] & [en11]
    -4		[en889] & [en12]
    -4		[en890] & [en148]
    -4		[en890] & [en39]
    4		[en890] & [en60]
    4		[en890] & [en693]
    4		[en906] & [en474]
    -4		[en935] & [en148]
    -4		[en935] & [en474]
    -4		[en93] & [en28]
    -4		[en949] & [en234]
    -4		[en949] & [en634]
    4		[en949] & [en84]
    -4		[en954]
    -4		[en957] & [en468]
    4	sharp_pain:-6 weakness:-24 numbness:-23 tingling:-25 worsening:-43 persistent_beyond_72h:-31 history_disc:-23 osteoporosis:-16 saddle_numbness:-27 calf_swelling:-72 severe_headache:-20 allergic_reaction:-22 emergency:-34	[en966]
    -4	weakness:6 numbness:26 worsening:-11 faint_dizzy:-9	[en966] & [en1002]
    4		[en966] & [en10]
    -4		[en966] & [en938]
    -4		[en981] & [en20]
    -4		[en986] & [en124]
    -4		[en989] & [en380]
    -4		[en991]
    -4		[en991] & [en93]
    -4		[en997] & ,
    4		[en999] & ,
    4		[es1003]
    -4		[es102] & [es54]
    4		[es102] & [es982]
    -4		[es122] & [es262]
    -4		[es122] & [es894]
    4		[es13] & [es150]
    4		[es13] & [es427]
    -4		[es14] & [es1]
    -4		[es174]
    4		[es182] & :
    4	weakness:64	[es182] & [en60]
    -4		[es182] & [es230]
    -4		[es182] & mareos
    -4		[es182] & ronchas
    4		[es1] & [es255]
    4	radiating_pain:5 calf_swelling:5	[es1] & [es26]
    -4		[es214] & [es55]
    -4		[es214] & [es79]
    -4	numbness:41	[es214] & [es950]
    -4		[es247] & [es13]
    -4		[es262]
    4		[es26] & [es102]
    4	history_disc:20 history_injury:34	[es26] & [es214]
    -4		[es26] & [es502]
    4		[es26] & tiritando
    -4		[es342] & hormigueo
    4		[es347] & ,
    4		[es381] & [es55]
    -4		[es395] & [en118]
    -4		[es395] & [es503]
    4		[es42] & ,
    4	fever:71	[es42] & [es362]
    4		[es42] & fiebre
    -4		[es438] & [es55]
    -4		[es44] & [en1020]
    -4		[es454]
    -4		[es454] & [es975]
    -4		[es49] & [es975]
    4		[es503] & [es42]
    -4		[es54] & [es2]
    4		[es54] & [es699]
    -4	tingling:17 persistent_beyond_72h:-36 fever:-3 faint_dizzy:-1	[es694]
    -4		[es694] & [en19]
    -4		[es694] & [es694]
    4		[es694] & [es759]
    -4		[es699] & [es233]
    -4		[es70]
    -4		[es758] & [es759]
    -4		[es762] & [es70]
    -4		[es847] & [es1]
    -4		[es854] & [es982]
    -4		[es886] & [es790]
    -4		[es895]
    -4		[es895] & [es234]
    4		[es950] & [es438]
    -4		[es975] & [es1]
    4		[es975] & [es2]
    -4		[es982] & .
    4		[es982] & ronchas
    -4		[es998] & [es106]
    -4		[es998] & [es17]
    -4		[es998] & [es470]
    -4		a hot
    4		adormecimiento ~ <the>
    4		ahi <be>
    -4		almost
    4		am expecting
    -4		am good
    -4		and see
    4		and still
    4		and ~ <time>
    -4		and ~ about
    -4		and ~ he
    4		and ~ now
    -4		asking
    4		atras
    4		baby ~ kicking
    -4		balance
    -4		balance ~ ,
    4		before i saw
    4		before ~ saw
    4		below ~ <be>
    -4		bit worse than
    4		bit ~ on
    4		blinding
    4		blinding & [en709]
    4		blinding headache
    -4		bliss
    4		bone
    -4		both sides
    4	saddle_numbness:3	bottom
    4		breathless
    -4		brought ~ you
    -4		bruise & [en1020]
    4		bruises & [en362]
    4	pregnancy_symptom:110	bump
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
    -4		can ~ whether
    -4		cancel
    -4		car
    4		caught
    4		caught <my>
    -4		cita <the>
    -4		cita del
    -4		cleared
    -4		comfortable with
    4		con fiebre
    4		con ~ desde
    4		cosquilleo
    -4		could i
    4		dark
    4		del masaje
    -4		dia de
    4		dia y
    -4	history_injury:34	did not
    4		did not know
    4		did ~ it
    4		did ~ know
    4		disco
    4		dizzy ~ <time>
    4		down ~ <be>
    4		downhill
    4		easing off
    4	sharp_pain:35 weakness:-57 numbness:-6 tingling:17 calf_swelling:-9	en ~ <part>
    -4		en ~ de
    4		encima sin
    -4		eso ~ <be>
    4		esposo
    -4		estar
    -4		estar mejor
    4		este dolor
    4		estoy
    -4		evening ~ <be>
    4		expecting ~ <the>
    4		fainted ~ <the>
    4	tingling:44	feet
    4		fizzy
    -4		floating
    4		for ~ now
    -4		four
    -4		free for
    -4		from ~ <be>
    4		from ~ no
    4		great ~ .
    -4		ha vuelto
    -4		had before
    4		had in
    -4		hago ~ no
    4		hand ,
    -4		he ~ <part>
    -4		heavy ~ and
    4		hernia & [es26]
    -4		hips
    4		hives ~ <part>
    4	emergency:31	hospital
    4		hoy ~ <part>
    -4		hurting ~ it
    4		hurts ~ did
    -4		hurts ~ yesterday
    -4		i <be> good
    -4		i <be> only
    -4		i <have> before
    4		i mean
    -4		i need to
    -4		i ~ i
    4		i ~ out
    4		i ~ sure
    -4		i ~ water
    4		i ~ when
    -4		if it <be>
    -4		if ~ down
    -4		if ~ in
    4		in <side>
    4	sharp_pain:-13 emergency:29	in <the>
    -4		in and
    -4		in with <have>
    -4	weakness:-1 numbness:-8 tingling:48 severe_headache:-23 allergic_reaction:-27	in ~ <part>
    4		in ~ to
    4		insoportable
    -4		into ~ ,
    -4		it <be> painful
    -4		it had
    4		it normal <the>
    4		it ~ after
    -4		it ~ bit
    4		it ~ so
    4		it ~ stabbing
    -4		jaw
    4		just <be>
    4		just ~ <become>
    4		just ~ of
    4		kicking
    4		la orina
    -4		last ~ <become>
    4		late+-
    -4		late+almost
    -4		late+ankle
    -4		late+be
    -4		late+brazo
    -4		late+cancel
    -4		late+different
    -4		late+everyone
    -4		late+glademoji
    -4		late+move
    -4	history_injury:-5	late+on
    -4		late+opt
    -4		late+osteoporosis
    4		late+poquito
    -4		late+saturdays
    4	persistent_beyond_72h:58	late+semana
    -4		late+strength
    4		late+tired
    4		late+vengeance
    4		late+we
    -4		late+weak
    4		later ~ <side>
    -4		le gusto
    -4		left me
    4		level
    -4		like ~ good
    -4		like ~ he
    -4		like ~ to
    -4		los
    4		lot ~ than
    -4		make
    -4		make it
    4		massage ~ <the>
    4		massage ~ lovely
    4		massage ~ only
    -4		mate ,
    4		media <part>
    -4		meh
    4		meses ~ <the>
    4		mi esposo
    -4		more ~ last
    -4		morning ~ i
    -4		much ~ i
    -4		my jaw
    4		nada que
    -4		neck ,
    4		needles in <my>
    4		negro
    4		never ~ <the>
    -4		no <be> debilidad
    -4		no <be> hormigueo
    -4		no he tenido
    -4		no presento
    -4		no shooting
    -4		no shooting pains
    4		no tingling ,
    4		no ~ :
    -4		no ~ at
    -4		no ~ mareos
    -4		no ~ recibir
    -4		no ~ tenido
    -4		nope & .
    -4		nope .
    4		normal that
    4		not <become> <the>
    4		not close
    -4		not comfortable with
    -4		not dizzy
    4		not make
    -4		not noticed
    -4		not sharp
    4		not touched
    4	weakness:29	not ~ <my>
    4		not ~ just
    -4		not ~ over
    -4		not ~ so
    4		not ~ there
    -4		not ~ why
    -4		not ~ worse
    -4	numbness:22	nothing
    -4		nothing ~ just
    -4		numb <part> ,
    -4		numb with
    -4		numb ~ home
    -4		numb ~ since
    -4		numbness & ,
    -4		numbness & [en19]
    4		of ~ ?
    4		of ~ not
    -4		of ~ today
    4	sharp_pain:-10	on <my>
    4		on <time>
    4		on monday
    -4		on saturdays
    -4		on your
    -4		on ~ <time>
    -4		on ~ bike
    4		orina
    -4		out i
    -4		out ~ .
    4		over ~ <time>
    4		pain #
    -4		pain and
    -4		pain free for
    4		pain just
    4	sharp_pain:29	pain like
    4		paracetamol
    4		passed ~ <time>
    4		passed ~ in
    4		past
    4		patch
    4		peor ~ de
    -4		pero ya
    -4		pero ~ de
    4		pipi sin
    4		pipi sin darme
    4		please ~ and
    -4		puede
    -4		puede ser
    -4		puedo tomar
    -4		put
    -4		rash ,
    4		ribs hurt
    4		right arm
    4		s nothing
    -4		s painful
    -4		said ~ <the>
    4		same <part>
    -4		saturdays
    4		saw ~ ,
    4		sciatic
    -4		sea
    -4		ser
    -4		sharp or
    -4		sharp pain :
    -4		shooting ~ it
    -4		si <be> <the>
    -4		si <the>
    -4		si no
    -4		sides
    4		sign ~ <the>
    4		sin ~ en
    -4		since <my>
    4		since <the> morning
    4		since this
    -4	worsening:-38	since ~ ,
    4		since ~ last
    4		since ~ morning
    -4		small bruise
    4		so it <be>
    4		so ~ <be>
    4		solid
    4		sore since
    4		soreness & [en458]
    4		soreness & [en890]
    4		soreness ~ <part>
    4		soreness ~ <time>
    4		soreness ~ not
    4		sorer & [en106]
    -4		sorer & [en127]
    -4		sorer & [en93]
    4		spotting
    4		stairs
    4		stand ~ <part>
    4		static
    -4		still <have>
    4		still in
    4		still ~ like
    -4		tal ~ <the>
    4		temperature
    4		than i <be>
    4		than ~ <day>
    4		the best
    4		the stairs
    -4		the weather
    -4		there ~ at
    -4		think
    -4		time ~ <the>
    -4		tingling & :
    4		tingling & [en362]
    4		tingling & [en762]
    -4		tingling :
    4		tingling ~ not
    -4		tired and
    -4		tired ~ <the>
    -4	sharp_pain:-23 radiating_pain:25	to <my>
    4		to breathe
    -4		to come <part>
    4		to ~ more
    -4		to ~ of
    -4		to ~ without
    -4	faint_dizzy:11	todo
    -4		tomar
    4		tree
    -4		undeliverable
    -4		undeliverable & :
    -4		undeliverable :
    4	faint_dizzy:18	up ~ <the>
    -4		usual ~ <the>
    -4		view
    -4		vuelto
    4	self_harm:4	want
    4		want ~ more
    -4		weak ~ i
    4		weak ~ numb
    4		weakness ~ .
    4		weakness ~ fever
    -4		weakness ~ tingling
    -4		weather ~ ,
    4	bladder_bowel:24	wee
    4		wet myself
    4		wet ~ <time>
    4		when i <become>
    -4		when ~ but
    -4		when ~ can
    -4		when ~ worry
    -4		which ~ <side>
    -4		will <be>
    -4		will be
    4		winded & [en1002]
    -4		with
    -4		with has
    -4		with ~ <the>
    -4		worse ~ <side>
    4		would ~ call
    -4		would ~ worry
    -4		wrong number
    4		y <my>
    4		y <my> duele
    4		y me
    4	severe_headache:-6	y ~ <the>
    4		y ~ con
    4		ya no quiero
    -4		ya ~ <be>
    4		ya ~ con
    4		ya ~ quiero
    -4		you
    4		you mentioned
    4		you ~ <part>
    -4		you ~ up
    4		your massage
    -4		zero ~ zero
    3		# days
    -3		, & [en404]
    -3	weakness:10	, & [en58]
    3	radiating_pain:-1 weakness:-4 numbness:20 history_injury:3 emergency:7 self_harm:-7	, ~ <be>
    -3		, ~ down
    -3		, ~ on
    3		, ~ si
    3		. & [en981]
    3		/^belo/
    3	osteoporosis:134	/^bon/
    3	radiating_pain:-26 weakness:-9 severe_bruising:85	/^bru/
    3	tingling:67	/^buz/
    3		/^dar/
    3		/^dia/
    -3		/^ext/
    3	tingling:77	/^fiz/
    3	numbness:-4 tingling:71	/^fizz/
    -3		/^her$/
    3	sharp_pain:38	/^ins/
    -3		/^off/
    3	saddle_numbness:7	/^pass/
    3		/^rel/
    -3		/^stre/
    -3	weakness:30	/^tur/
    -3	sharp_pain:19 weakness:14	/^turn/
    3	sharp_pain:4 radiating_pain:-50 numbness:-1 tingling:-27 worsening:-26 persistent_beyond_72h:-39 chest_breath:-9 calf_swelling:-6 severe_headache:4 emergency:-3	/ad$/
    -3		/ajes$/
    -3		/ajes/
    -3	allergic_reaction:42	/alm/
    3	sharp_pain:-8 radiating_pain:-32 weakness:-8 numbness:-4 tingling:2 persistent_beyond_72h:-44 saddle_numbness:-13 severe_headache:-56 faint_dizzy:-8 allergic_reaction:-15 severe_bruising:-38 emergency:-14	/ant/
    3		/asy$/
    3		/asy/
    3	numbness:9	/belo/
    3		/bre$/
    -3		/breas/
    3		/buz/
    3		/cept/
    -3	sharp_pain:-31 tingling:-3 worsening:9 persistent_beyond_72h:9 history_injury:11 saddle_numbness:-5 fever:-42 emergency:-21 self_harm:-31	/day/
    -3		/dd$/
    3		/easy$/
    3		/easy/
    -3	radiating_pain:4	/eck/
    3	worsening:-4	/eep$/
    3	bladder_bowel:15	/els$/
    -3		/encin/
    -3		/ensa/
    -3		/entid/
    -3		/esta/
    -3	sharp_pain:13	/eta/
    3	tingling:84	/fiz/
    3	tingling:110	/fizz/
    3	chest_breath:46	/hes/
    -3	sharp_pain:5 emergency:7	/his$/
    -3		/jes$/
    -3		/jes/
    3	history_injury:1	/kle$/
    3	weakness:-4	/lar/
    3	weakness:-20 numbness:-35	/len/
    3	sharp_pain:7	/low$/
    -3		/mot/
    -3		/narm/
    -3		/narme/
    -3		/nder/
    -3		/nis/
    3	weakness:14 history_injury:21 calf_swelling:7	/nkle$/
    3	weakness:-3	/nte$/
    -3		/ntid/
    3		/ocaro/
    -3	bladder_bowel:-4	/off/
    3		/ol$/
    3	weakness:-10 faint_dizzy:-2	/olor/
    -3	worsening:34	/olv/
    -3		/ovi/
    3	saddle_numbness:1	/pass/
    -3	allergic_reaction:1	/pull/
    -3		/reast/
    -3		/rink/
    -3		/sajes/
    3		/sever/
    -3		/sign$/
    -3		/some$/
    3	emergency:17	/spit/
    3	emergency:9	/spita/
    3	sharp_pain:-24	/ted/
    3	weakness:7	/too/
    3		/uise/
    -3		/uno/
    -3		/usto/
    -3	sharp_pain:17 tingling:1 worsening:-1 persistent_beyond_72h:-7 pregnancy_symptom:-5 bladder_bowel:19 faint_dizzy:14 self_harm:-5	/ut$/
    3		: ~ ,
    3		<be> <become> worse
    3		<be> come
    -3		<be> ~ phone
    3		<count> <time> of
    -3		<count> ~ sin
    -3	weakness:-90 numbness:79	<feel> ~ <part>
    -3		<have> ~ <side>
    3		<have> ~ stabbing
    3		<have> ~ them
    -3		<my> ~ every
    3	sharp_pain:3 radiating_pain:28 weakness:-22 tingling:45 severe_bruising:51	<part> ,
    -3		<part> ~ but
    3	numbness:36	<part> ~ still
    3	tingling:11	<the> <part> <my>
    -3	sharp_pain:5 radiating_pain:36 tingling:20 chest_breath:53 allergic_reaction:-12 emergency:7	[en1002] & [en251]
    3		[en1014] & [es887]
    -3		[en1020] & [en567]
    -3	sharp_pain:-18	[en11] & [en93]
    3		[en11] & [es182]
    -3		[en12] & [en693]
    -3	weakness:11	[en181]
    3	history_disc:10	[en20] & [en474]
    -3		[en234] & [en461]
    -3		[en239]
    3		[en252] & [en20]
    3		[en28] & #
    -3		[en28] & [en468]
    3	numbness:-11 tingling:-13 worsening:-18 persistent_beyond_72h:-56 chest_breath:-6 fever:-5 faint_dizzy:-6 allergic_reaction:-11 emergency:101 self_harm:-38	[en309]
    -3		[en37] & [en37]
    -3		[en37] & [en58]
    3		[en37] & [en613]
    -3		[en380] & [en1002]
    -3		[en380] & [en11]
    3	radiating_pain:46	[en426] & [en11]
    3	chest_breath:13 severe_bruising:-9 self_harm:-7	[en468]
    3		[en490] & [en28]
    3		[en490] & [en58]
    3		[en490] & [en709]
    -3		[en507]
    -3	sharp_pain:108 numbness:4	[en522] & [en1020]
    3		[en549] & [en251]
    3		[en63] & [en19]
    3		[en660] & [en633]
    -3		[en682] & [en602]
    -3		[en693] & [en362]
    3		[en762] & [en215]
    -3		[en874] & [en890]
    -3		[en890] & [en124]
    3		[en966] & .
    -3		[en966] & [en957]
    3		[en980] & [en869]
    -3		[es13] & [es699]
    3		[es1] & [es427]
    3		[es253] & [es998]
    -3		[es49] & [es950]
    -3		[es950] & ,
    -3		[es950] & [es486]
    3		ache has
    3	weakness:17 history_injury:44	ankle
    3		bit ~ but
    -3		ever <become>
    -3		experiencing
    -3		her
    -3		hurting <the>
    3		i <become>
    -3		i ~ pregnant
    -3		if ~ not
    -3		in <my> <part>
    3	numbness:38	it <be> not
    3		lasted ~ <time>
    -3		late+asking
    -3		late+poco
    -3		late+stop
    -3		more painful than
    -3	numbness:-64	no numbness
    -3		not experiencing
    -3		not like
    -3		not ~ or
    3		of ~ morning
    -3		painful than
    3		s come
    3		severe
    -3		sign
    -3		some
    3		tingling <have>
    -3		to tell
    -3		up ~ <my>
    -3		va ~ ,
    3		walked ~ ,
    3		we
    3		what ~ do
    2	weakness:1	, & [es54]
    2		/^col/
    -2		/^end/
    2	radiating_pain:-7 weakness:1 numbness:-23 osteoporosis:-6 faint_dizzy:11	/^fu/
    2		/^pers/
    2		/art$/
    2	tingling:16	/erm/
    2		/icin/
    -2	worsening:95	/ild/
    -2		/li$/
    -2		/odd/
    2		/pers/
    2	sharp_pain:5 numbness:-11 chest_breath:70	/res/
    2	tingling:-1	/rnin/
    2	sharp_pain:-2	/rning/
    2	tingling:-3 saddle_numbness:-14 emergency:-15	/ss$/
    2		/ssi/
    2		/stabb/
    2		/tabb/
    2		: & ,
    -2		[en1018] & ,
    -2	radiating_pain:48 weakness:5 persistent_beyond_72h:21	[en251] & [en1002]
    2	pregnancy_symptom:66	[en251] & [en20]
    -2	weakness:3	[en37] & [en1002]
    -2		[en490] & [en39]
    2	persistent_beyond_72h:17	[en890] & [en234]
    2		[en938] & [en12]
    -2		[es470]
    -2		[es847]
    -2		a bit
    2	sharp_pain:38 tingling:-10	es
    -2		from ~ <the>
    -2	tingling:7	in ~ <the>
    2		late+do
    -2		my elbow
    2		pain is
    2	sharp_pain:20 radiating_pain:9 persistent_beyond_72h:-1	pain ~ <the>
    2		soreness ~ <the>
    2		the soreness
    -1		. & [en170]
    1	sharp_pain:-11 radiating_pain:-15 weakness:-6 tingling:-23 worsening:-18 persistent_beyond_72h:-27 history_disc:-41 pregnancy_symptom:-9 calf_swelling:-26 fever:-11 severe_headache:-16 allergic_reaction:-42 severe_bruising:-47 emergency:-39	/^de/
    1	weakness:13 numbness:-6 tingling:-6 worsening:-1 persistent_beyond_72h:-24 calf_swelling:22 allergic_reaction:-54	/^leg/
    1		/^ses/
    1		/aine/
    -1	sharp_pain:-33	/ful/
    -1		/ghter/
    -1		/hter$/
    -1		/hter/
    1		/ive$/
    1	worsening:-4 chest_breath:19	/ver$/
    -1		<the> session
    1		[en508] & [en251]
    -1		late+left
    0	sharp_pain:57 worsening:12	# & #
    0	sharp_pain:13	# & [en362]
    0	sharp_pain:62	# <the>
    0	pregnancy_symptom:84	# semanas
    0	sharp_pain:50 worsening:18	# ~ #
    0	sharp_pain:-12	# ~ ,
    0	radiating_pain:5 numbness:-9	, & ,
    0	pregnancy_symptom:9 fever:17	, & [en1020]
    0	radiating_pain:21 emergency:14	, & [en11]
    0	tingling:24 worsening:21	, & [en28]
    0	history_injury:4	, & [en474]
    0	sharp_pain:-7 weakness:15	, & [en966]
    0	history_injury:41	, & [es214]
    0	numbness:17	, & [es870]
    0	sharp_pain:5	, & [es950]
    0	sharp_pain:9 weakness:52 numbness:-7	, & [es982]
    0	weakness:11	, <my>
    0	weakness:-1	, <side>
    0	weakness:1 self_harm:3	, i
    0	radiating_pain:14 weakness:45 numbness:-4 osteoporosis:3 chest_breath:5 faint_dizzy:5	, ~ <my>
    0	persistent_beyond_72h:26 emergency:43	, ~ <person>
    0	worsening:12	, ~ at
    0	numbness:-13	, ~ in
    0	weakness:22	, ~ not
    0	sharp_pain:44 persistent_beyond_72h:-24	, ~ pain
    0	emergency:43	, ~ so
    0	bladder_bowel:5	. & #
    0	sharp_pain:35 radiating_pain:47 persistent_beyond_72h:10	. & [en1002]
    0	bladder_bowel:25	. & [en1018]
    0	tingling:13	. & [en490]
    0	weakness:1	. <the>
    0	bladder_bowel:16	. ~ #
    0	weakness:4 persistent_beyond_72h:-29	/^ab/
    0	tingling:2	/^abou/
    0	self_harm:1	/^aca/
    0	numbness:56	/^ado/
    0	worsening:12	/^af/
    0	weakness:2	/^aga/
    0	history_injury:20	/^ago$/
    0	sharp_pain:21 tingling:3	/^agu/
    0	weakness:-2	/^all$/
    0	sharp_pain:-18 weakness:-6 allergic_reaction:30	/^all/
    0	sharp_pain:-13 radiating_pain:-5 numbness:-8 tingling:-19 persistent_beyond_72h:-7 bladder_bowel:1 saddle_numbness:11 chest_breath:-11 severe_headache:-1 faint_dizzy:-8 self_harm:-2	/^an/
    0	numbness:8	/^ane/
    0	numbness:36	/^anes/
    0	tingling:133	/^ants/
    0	weakness:50 pregnancy_symptom:10	/^ap/
    0	saddle_numbness:20	/^are/
    0	numbness:5	/^asl/
    0	persistent_beyond_72h:3	/^awa/
    0	weakness:-7 tingling:-17 persistent_beyond_72h:-26 pregnancy_symptom:1 saddle_numbness:19 severe_headache:-9	/^ba/
    0	history_disc:46	/^bac/
    0	pregnancy_symptom:26	/^beb/
    0	tingling:2	/^bee/
    0	numbness:8 persistent_beyond_72h:28	/^been/
    0	persistent_beyond_72h:9	/^bet/
    0	persistent_beyond_72h:11	/^bett/
    0	saddle_numbness:8	/^betw/
    0	sharp_pain:2	/^blad/
    0	numbness:12	/^blan/
    0	allergic_reaction:13	/^blis/
    0	sharp_pain:-24 weakness:71	/^bra/
    0	weakness:16	/^braz/
    0	severe_bruising:95	/^brui/
    0	history_disc:18	/^bul/
    0	history_disc:52	/^bulg/
    0	radiating_pain:57	/^bum$/
    0	numbness:3 tingling:39	/^but$/
    0	radiating_pain:19 weakness:15	/^but/
    0	radiating_pain:6	/^butt/
    0	severe_headache:27	/^cab/
    0	severe_headache:26	/^cabe/
    0	weakness:60	/^cae/
    0	history_injury:1	/^cai$/
    0	calf_swelling:2	/^cali/
    0	emergency:42	/^call/
    0	weakness:10	/^car/
    0	faint_dizzy:4	/^casi/
    0	radiating_pain:-22 worsening:-1 saddle_numbness:-16 fever:61	/^ch/
    0	sharp_pain:-19 chest_breath:14	/^che/
    0	fever:3	/^chil/
    0	numbness:8 fever:24	/^cold/
    0	severe_bruising:62	/^colo/
    0	bladder_bowel:26	/^come/
    0	sharp_pain:-33 emergency:-2	/^con/
    0	sharp_pain:8 weakness:-2	/^cor/
    0	radiating_pain:3	/^corr/
    0	allergic_reaction:84	/^cre/
    0	saddle_numbness:55	/^cro/
    0	sharp_pain:33 numbness:-10 tingling:-4	/^cu/
    0	worsening:9	/^day$/
    0	weakness:30	/^debi/
    0	osteoporosis:11	/^den/
    0	osteoporosis:162	/^dens/
    0	weakness:2	/^der/
    0	osteoporosis:2	/^doct/
    0	numbness:4	/^dorm/
    0	emergency:15	/^droo/
    0	sharp_pain:-2 weakness:-96 tingling:-14 worsening:-4 bladder_bowel:-16 allergic_reaction:-20 emergency:-26	/^du/
    0	weakness:-12 history_injury:20	/^due/
    0	history_injury:22	/^duel/
    0	numbness:87	/^duer/
    0	numbness:31	/^durm/
    0	numbness:2	/^els/
    0	numbness:13	/^else/
    0	numbness:53	/^ent/
    0	saddle_numbness:86	/^entr/
    0	numbness:42	/^entu/
    0	sharp_pain:10 weakness:-14	/^est/
    0	worsening:12	/^ever/
    0	allergic_reaction:43 emergency:9	/^ey/
    0	allergic_reaction:17 emergency:50	/^eye/
    0	faint_dizzy:47	/^fai/
    0	tingling:31	/^fall/
    0	numbness:14 persistent_beyond_72h:-9	/^fin/
    0	weakness:97 tingling:-31	/^flo/
    0	sharp_pain:-18 weakness:6 numbness:16 worsening:-53 pregnancy_symptom:-7 severe_headache:-19 allergic_reaction:-4	/^fo/
    0	persistent_beyond_72h:13 history_disc:29	/^for/
    0	persistent_beyond_72h:17	/^fort/
    0	sharp_pain:-23 radiating_pain:12 severe_headache:-6	/^fr/
    0	sharp_pain:-2 radiating_pain:9 calf_swelling:-7	/^fro/
    0	weakness:14	/^gav/
    0	weakness:24	/^gave/
    0	numbness:-36 worsening:23 persistent_beyond_72h:-6	/^ge/
    0	chest_breath:16	/^get$/
    0	sharp_pain:-33 weakness:47 numbness:-50 chest_breath:-5	/^gr/
    0	saddle_numbness:10	/^gro/
    0	saddle_numbness:15	/^groi/
    0	faint_dizzy:-5	/^hav/
    0	bladder_bowel:1 chest_breath:-9	/^have/
    0	severe_headache:34	/^hea/
    0	history_disc:50	/^hern/
    0	sharp_pain:-8 weakness:-29 numbness:-30 tingling:-58 fever:-3 allergic_reaction:7	/^hi/
    0	calf_swelling:33	/^hin/
    0	sharp_pain:19 worsening:3	/^hip/
    0	allergic_reaction:77	/^hiv/
    0	allergic_reaction:89	/^hive/
    0	numbness:9	/^home/
    0	sharp_pain:18	/^hon/
    0	tingling:57	/^horm/
    0	sharp_pain:-10 worsening:2	/^hou/
    0	tingling:123	/^hum/
    0	allergic_reaction:3	/^it/
    0	severe_headache:55	/^ja/
    0	sharp_pain:32	/^jab/
    0	tingling:-2 persistent_beyond_72h:3 saddle_numbness:-18	/^ju/
    0	persistent_beyond_72h:2	/^jue/
    0	persistent_beyond_72h:6	/^juev/
    0	weakness:19	/^key/
    0	calf_swelling:56	/^kne/
    0	weakness:34	/^knee/
    0	bladder_bowel:12	/^kno/
    0	allergic_reaction:4	/^labi/
    0	faint_dizzy:31	/^lan/
    0	faint_dizzy:35	/^land/
    0	weakness:5 numbness:-1	/^las$/
    0	numbness:-5	/^las/
    0	weakness:-25	/^last/
    0	allergic_reaction:5	/^lav/
    0	bladder_bowel:34	/^lea/
    0	osteoporosis:2	/^lean/
    0	tingling:10	/^lef/
    0	weakness:34	/^legs/
    0	sharp_pain:5 weakness:-1	/^lik/
    0	sharp_pain:14	/^like/
    0	radiating_pain:11	/^line/
    0	chest_breath:95	/^lung/
    0	numbness:18 tingling:11	/^man/
    0	history_injury:22	/^mass/
    0	radiating_pain:-30 numbness:-19 tingling:-1 worsening:6 history_injury:9 pregnancy_symptom:11 saddle_numbness:-5 calf_swelling:-12 fever:-11	/^mo/
    0	history_injury:5 pregnancy_symptom:26	/^mont/
    0	severe_bruising:22	/^mora/
    0	worsening:33 persistent_beyond_72h:-23	/^more/
    0	history_injury:14	/^moto/
    0	weakness:8	/^move/
    0	sharp_pain:26 numbness:16 tingling:-8 persistent_beyond_72h:-7	/^mu/
    0	sharp_pain:23	/^much/
    0	sharp_pain:8	/^neck/
    0	bladder_bowel:40	/^nev/
    0	bladder_bowel:2	/^neve/
    0	sharp_pain:-5 radiating_pain:-4 tingling:-8 worsening:-1 osteoporosis:-6 pregnancy_symptom:-10 bladder_bowel:4 fever:-24 faint_dizzy:-9 allergic_reaction:-1 emergency:-2	/^not/
    0	allergic_reaction:13	/^oi/
    0	weakness:-4 calf_swelling:32	/^on/
    0	weakness:-9	/^only/
    0	history_disc:5	/^ope/
    0	history_disc:77	/^oper/
    0	osteoporosis:17	/^os/
    0	osteoporosis:54	/^ost/
    0	osteoporosis:88	/^oste/
    0	sharp_pain:-14	/^pan/
    0	saddle_numbness:5	/^pap/
    0	numbness:-4	/^para/
    0	numbness:4 saddle_numbness:116	/^part/
    0	sharp_pain:-8 numbness:-1	/^pas/
    0	persistent_beyond_72h:1	/^pasa/
    0	chest_breath:172	/^pec/
    0	saddle_numbness:2	/^peei/
    0	sharp_pain:-15	/^pho/
    0	sharp_pain:-1	/^phon/
    0	weakness:32	/^pier/
    0	severe_bruising:5	/^pla/
    0	emergency:18	/^plea/
    0	pregnancy_symptom:41	/^pre/
    0	radiating_pain:-11 numbness:-9 tingling:30	/^pri/
    0	tingling:10	/^pric/
    0	saddle_numbness:1	/^priv/
    0	sharp_pain:8	/^put/
    0	weakness:-1	/^que/
    0	weakness:-5 persistent_beyond_72h:-11 allergic_reaction:98	/^ra/
    0	weakness:6	/^rai/
    0	worsening:30	/^ram/
    0	worsening:22	/^ramp/
    0	allergic_reaction:127	/^ras/
    0	tingling:17	/^rato/
    0	history_injury:36	/^rea/
    0	sharp_pain:3 weakness:9 tingling:-31 persistent_beyond_72h:-5 bladder_bowel:-15 saddle_numbness:-7 emergency:2	/^ri/
    0	tingling:-3	/^rig/
    0	weakness:1	/^righ/
    0	calf_swelling:1	/^roja/
    0	allergic_reaction:100	/^ronc/
    0	faint_dizzy:8	/^room/
    0	radiating_pain:5 chest_breath:25	/^run/
    0	saddle_numbness:18	/^sadd/
    0	bladder_bowel:45	/^sal/
    0	radiating_pain:1	/^sci/
    0	radiating_pain:53	/^scia/
    0	sharp_pain:65	/^scre/
    0	saddle_numbness:52	/^seat/
    0	weakness:-53 numbness:48	/^sens/
    0	sharp_pain:7 radiating_pain:6 tingling:-14	/^sho/
    0	radiating_pain:-3	/^sid/
    0	radiating_pain:-6	/^side/
    0	bladder_bowel:34	/^sin$/
    0	sharp_pain:-2 bladder_bowel:5 calf_swelling:-2	/^sin/
    0	saddle_numbness:65	/^sit/
    0	severe_headache:8	/^sku/
    0	severe_headache:49	/^skul/
    0	weakness:72	/^sla/
    0	weakness:73	/^slap/
    0	emergency:4	/^slu/
    0	emergency:49	/^slur/
    0	worsening:21	/^sno/
    0	worsening:19	/^snow/
    0	tingling:-19 persistent_beyond_72h:28 chest_breath:-2	/^sor/
    0	weakness:-10 tingling:-10 persistent_beyond_72h:38	/^sore/
    0	saddle_numbness:18	/^sorr/
    0	emergency:16	/^spe/
    0	severe_headache:6	/^spl/
    0	pregnancy_symptom:23	/^spot/
    0	history_injury:9	/^spr/
    0	weakness:3	/^sque/
    0	sharp_pain:-3 radiating_pain:-9 weakness:12 numbness:-23 tingling:-24 persistent_beyond_72h:-15 history_disc:-23 history_injury:-71 osteoporosis:-15 bladder_bowel:-4 saddle_numbness:-35 calf_swelling:-33 fever:-44 severe_headache:-3 severe_bruising:-21 emergency:-29	/^st/
    0	numbness:12 persistent_beyond_72h:6	/^sti/
    0	persistent_beyond_72h:33	/^stil/
    0	allergic_reaction:62	/^ston/
    0	worsening:3 self_harm:18	/^tabl/
    0	sharp_pain:-2 weakness:-10 numbness:-2 tingling:-2 history_injury:-8 osteoporosis:-8 pregnancy_symptom:-8 bladder_bowel:-28 chest_breath:-11 calf_swelling:-14 fever:19 faint_dizzy:-13 allergic_reaction:-31 self_harm:-22	/^te/
    0	emergency:9	/^tea$/
    0	tingling:6 bladder_bowel:6	/^that/
    0	sharp_pain:-1 radiating_pain:-9 persistent_beyond_72h:-8 pregnancy_symptom:-1 faint_dizzy:16	/^the$/
    0	tingling:-7 persistent_beyond_72h:-8 calf_swelling:-15 severe_headache:-18 faint_dizzy:-20	/^the/
    0	numbness:-18 tingling:35 worsening:-29 persistent_beyond_72h:-88 history_disc:-13 pregnancy_symptom:-23 bladder_bowel:-8 saddle_numbness:-16 allergic_reaction:-28 emergency:-22 self_harm:-2	/^ti/
    0	faint_dizzy:20	/^til/
    0	sharp_pain:13	/^tim/
    0	sharp_pain:9 tingling:1	/^time/
    0	sharp_pain:-11 emergency:-11	/^tod/
    0	numbness:-18	/^toda/
    0	faint_dizzy:20	/^todo/
    0	weakness:7	/^toot/
    0	radiating_pain:23 weakness:20 tingling:-9	/^tr/
    0	radiating_pain:15	/^trav/
    0	numbness:-5	/^twi/
    0	worsening:1	/^vez$/
    0	tingling:21	/^vib/
    0	tingling:24	/^vibr/
    0	faint_dizzy:3	/^vis/
    0	persistent_beyond_72h:-9	/^vo/
    0	emergency:44	/^wai/
    0	emergency:62	/^wait/
    0	faint_dizzy:40	/^wal/
    0	weakness:32	/^walk/
    0	faint_dizzy:11	/^wall/
    0	fever:48	/^war/
    0	allergic_reaction:7	/^was$/
    0	bladder_bowel:42	/^wat/
    0	pregnancy_symptom:13 bladder_bowel:32	/^wate/
    0	sharp_pain:-33 radiating_pain:-21 tingling:-4 worsening:-56 history_disc:-37 bladder_bowel:20 saddle_numbness:-45 chest_breath:-20 calf_swelling:-55 fever:-66 severe_headache:-67 faint_dizzy:-14 severe_bruising:-14 emergency:-62 self_harm:-34	/^we/
    0	weakness:7	/^wea/
    0	sharp_pain:7 weakness:-1 chest_breath:-6	/^when/
    0	sharp_pain:-6 numbness:30 history_injury:-9	/^ye/
    0	numbness:6	/^yes$/
    0	numbness:18	/^yes/
    0	saddle_numbness:1	/^zo/
    0	saddle_numbness:20	/^zon/
    0	saddle_numbness:3	/^zona/
    0	sharp_pain:26	/abbin/
    0	severe_headache:34	/abez/
    0	allergic_reaction:31	/abios/
    0	tingling:5	/about/
    0	weakness:-24 emergency:11	/ace$/
    0	weakness:-27 tingling:-7 allergic_reaction:56	/ace/
    0	radiating_pain:18 severe_headache:19	/ache/
    0	radiating_pain:-10 weakness:-4 numbness:-22 history_disc:2 pregnancy_symptom:-9 calf_swelling:-30	/ack$/
    0	faint_dizzy:70	/acke/
    0	faint_dizzy:55	/acked/
    0	severe_headache:7	/adac/
    0	severe_headache:54	/adach/
    0	bladder_bowel:68 saddle_numbness:17	/add/
    0	weakness:-16	/ade/
    0	radiating_pain:89 worsening:35	/adi/
    0	persistent_beyond_72h:-1	/aga/
    0	saddle_numbness:20	/age$/
    0	sharp_pain:89	/agge/
    0	saddle_numbness:17	/agina/
    0	sharp_pain:16 numbness:-29 tingling:4	/agu/
    0	history_injury:14	/ailbo/
    0	sharp_pain:-5 persistent_beyond_72h:3	/ainf/
    0	history_injury:11	/ainfu/
    0	allergic_reaction:58	/ald/
    0	sharp_pain:-18 allergic_reaction:60	/ali/
    0	calf_swelling:8	/alien/
    0	weakness:9	/alk$/
    0	radiating_pain:-1 weakness:-6 tingling:-1	/all$/
    0	sharp_pain:14	/ambr/
    0	weakness:3	/ami/
    0	allergic_reaction:16	/ampol/
    0	pregnancy_symptom:42	/anas$/
    0	bladder_bowel:-14	/anc/
    0	fever:21	/ando$/
    0	fever:2	/ando/
    0	numbness:21 saddle_numbness:5	/anes/
    0	numbness:38	/anest/
    0	weakness:36 numbness:16 tingling:-9	/ank/
    0	weakness:-14 bladder_bowel:-52 severe_headache:-5	/ant$/
    0	weakness:7	/anta/
    0	worsening:56	/ante/
    0	numbness:-20 tingling:36	/ants$/
    0	tingling:72	/ants/
    0	severe_headache:51	/aque/
    0	weakness:13 numbness:-23 persistent_beyond_72h:-66 history_injury:13 bladder_bowel:23 saddle_numbness:-7 allergic_reaction:-34 emergency:-10	/ar$/
    0	numbness:-25 persistent_beyond_72h:-27 saddle_numbness:-6	/ara/
    0	pregnancy_symptom:50	/araz/
    0	calf_swelling:38 severe_bruising:10 emergency:25	/ard/
    0	sharp_pain:19	/arp$/
    0	numbness:-6	/arp/
    0	history_injury:83	/asad/
    0	severe_bruising:26	/asi$/
    0	history_injury:1	/assag/
    0	faint_dizzy:15	/asse/
    0	history_injury:4 chest_breath:-38	/ast$/
    0	chest_breath:3	/astb/
    0	chest_breath:6	/astbo/
    0	calf_swelling:16	/ata$/
    0	weakness:-20 chest_breath:33	/ath/
    0	radiating_pain:20	/atica/
    0	severe_bruising:124	/ato/
    0	radiating_pain:-10 numbness:-3 calf_swelling:-19	/ave$/
    0	sharp_pain:-10 worsening:-4 history_injury:-15 emergency:-1	/ave/
    0	chest_breath:24	/avi/
    0	persistent_beyond_72h:1	/avia/
    0	chest_breath:73	/avin/
    0	sharp_pain:-11 numbness:-4	/aye/
    0	persistent_beyond_72h:3	/ays$/
    0	sharp_pain:1	/azos$/
    0	sharp_pain:9	/azos/
    0	saddle_numbness:25	/bac/
    0	weakness:-5 calf_swelling:22	/bal/
    0	emergency:9	/band$/
    0	pregnancy_symptom:46	/bara/
    0	pregnancy_symptom:40	/baraz/
    0	sharp_pain:14	/bbi/
    0	pregnancy_symptom:26	/beb/
    0	pregnancy_symptom:20	/bebe$/
    0	bladder_bowel:26	/bed$/
    0	sharp_pain:-7 tingling:16	/bee/
    0	history_injury:6	/bef/
    0	history_injury:44	/befo/
    0	history_injury:7	/befor/
    0	numbness:-23 persistent_beyond_72h:6	/bet/
    0	persistent_beyond_72h:13	/bette/
    0	saddle_numbness:101	/betw/
    0	saddle_numbness:8	/betwe/
    0	sharp_pain:-3 severe_headache:46	/bez/
    0	severe_headache:36	/beza$/
    0	severe_headache:21	/beza/
    0	weakness:64	/bil/
    0	sharp_pain:19	/birt/
    0	sharp_pain:11	/birth/
    0	sharp_pain:13	/bit/
    0	sharp_pain:3 radiating_pain:-7 persistent_beyond_72h:-53	/ble$/
    0	allergic_reaction:15	/blis/
    0	osteoporosis:88	/bones/
    0	tingling:2	/bout/
    0	numbness:7	/braz/
    0	severe_bruising:35	/brui/
    0	radiating_pain:-9 severe_bruising:85	/bruis/
    0	weakness:38	/buena/
    0	history_disc:43	/bulg/
    0	radiating_pain:35	/bum$/
    0	bladder_bowel:5	/burst/
    0	faint_dizzy:7	/bus$/
    0	numbness:8 tingling:17	/but$/
    0	weakness:1	/but/
    0	radiating_pain:43 weakness:16	/butt/
    0	sharp_pain:-17	/cab/
    0	sharp_pain:-10 severe_headache:58	/cabe/
    0	severe_headache:20	/cabez/
    0	sharp_pain:5 worsening:3	/cad/
    0	weakness:48	/cae/
    0	calf_swelling:11	/calie/
    0	tingling:11	/calp$/
    0	radiating_pain:-14	/cam/
    0	chest_breath:31	/cat/
    0	weakness:3	/ced$/
    0	sharp_pain:-8 worsening:24 persistent_beyond_72h:-36 allergic_reaction:-25	/ch$/
    0	sharp_pain:45	/chazo/
    0	weakness:-27	/che$/
    0	bladder_bowel:96	/cide/
    0	sharp_pain:20 weakness:-27 tingling:-34 pregnancy_symptom:-26 fever:-19	/ck$/
    0	numbness:5	/cold$/
    0	fever:14	/cold/
    0	severe_bruising:31	/colo/
    0	sharp_pain:-31 weakness:7 numbness:-11 saddle_numbness:-8 emergency:-8	/con/
    0	bladder_bowel:79	/cont/
    0	persistent_beyond_72h:-1	/cor/
    0	numbness:76	/corch/
    0	radiating_pain:13	/corr/
    0	worsening:93 allergic_reaction:1	/cre/
    0	pregnancy_symptom:141	/cti/
    0	severe_headache:17	/dac/
    0	severe_headache:25	/dach/
    0	severe_headache:82	/dache/
    0	weakness:5 tingling:-7	/dad$/
    0	weakness:18 tingling:-31	/dad/
    0	sharp_pain:-6	/dar/
    0	persistent_beyond_72h:10	/davi/
    0	persistent_beyond_72h:10	/davia/
    0	saddle_numbness:37	/ddl/
    0	saddle_numbness:20	/ddle$/
    0	saddle_numbness:3	/ddle/
    0	weakness:50	/debi/
    0	sharp_pain:2	/del/
    0	osteoporosis:22	/dens/
    0	osteoporosis:47	/densi/
    0	numbness:34	/denti/
    0	radiating_pain:-1	/der$/
    0	weakness:-27 saddle_numbness:-17 calf_swelling:-1	/des/
    0	saddle_numbness:8	/dle$/
    0	saddle_numbness:47	/dle/
    0	tingling:17	/dles$/
    0	tingling:1	/dles/
    0	numbness:45	/dormi/
    0	history_injury:39	/duel/
    0	persistent_beyond_72h:1 history_injury:20	/duele/
    0	calf_swelling:14	/dur/
    0	numbness:4	/durm/
    0	numbness:32	/durmi/
    0	weakness:-38	/ead$/
    0	severe_headache:18	/eadac/
    0	sharp_pain:22 radiating_pain:-18 numbness:3 persistent_beyond_72h:-1 saddle_numbness:-7 allergic_reaction:-6	/ear/
    0	chest_breath:119	/eart$/
    0	chest_breath:52	/eart/
    0	sharp_pain:-13 weakness:-29 worsening:37	/eas/
    0	chest_breath:1	/eastb/
    0	chest_breath:47	/eath/
    0	pregnancy_symptom:15	/ebe$/
    0	weakness:42	/ebil/
    0	sharp_pain:-24 radiating_pain:-45 weakness:-28 tingling:-35 persistent_beyond_72h:-27 history_injury:17 osteoporosis:-19 pregnancy_symptom:-33 saddle_numbness:-20 chest_breath:-1 fever:-41 severe_headache:-47 faint_dizzy:13 emergency:-4 self_harm:-50	/ed$/
    0	emergency:15	/edic/
    0	tingling:21	/edl/
    0	sharp_pain:114	/edle$/
    0	tingling:21	/edles/
    0	allergic_reaction:5	/edra/
    0	pregnancy_symptom:16	/eeks$/
    0	pregnancy_symptom:30	/eeks/
    0	sharp_pain:-5 weakness:-4 numbness:9 history_disc:-12 pregnancy_symptom:-17	/eel/
    0	sharp_pain:-10 persistent_beyond_72h:4 saddle_numbness:42	/een$/
    0	sharp_pain:-6 persistent_beyond_72h:5	/een/
    0	tingling:1	/eet$/
    0	history_injury:1	/efo/
    0	history_injury:1	/efor/
    0	history_injury:1	/efore/
    0	numbness:32	/egist/
    0	pregnancy_symptom:49	/egnan/
    0	numbness:-15	/egs/
    0	fever:23	/ehe/
    0	worsening:-5 persistent_beyond_72h:50	/ek$/
    0	pregnancy_symptom:35	/eks$/
    0	self_harm:14	/elf$/
    0	bladder_bowel:27	/elf/
    0	saddle_numbness:7 calf_swelling:87	/elo/
    0	numbness:22	/else$/
    0	numbness:48	/else/
    0	sharp_pain:-3 worsening:4	/ely$/
    0	sharp_pain:-5 worsening:3	/ely/
    0	weakness:-12 pregnancy_symptom:9	/ema/
    0	pregnancy_symptom:25	/emb/
    0	radiating_pain:-2 numbness:-6 tingling:-1 worsening:-18 persistent_beyond_72h:-1 history_disc:-4 history_injury:-15 chest_breath:-46 faint_dizzy:-20 severe_bruising:-13 emergency:-25 self_harm:-13	/en$/
    0	radiating_pain:2	/ends$/
    0	radiating_pain:26	/ends/
    0	weakness:7	/engt/
    0	severe_bruising:61	/enor/
    0	numbness:3	/entis/
    0	sharp_pain:-11	/ento$/
    0	saddle_numbness:66	/entre/
    0	numbness:33	/entum/
    0	numbness:12	/eone$/
    0	numbness:5	/eone/
    0	osteoporosis:24	/eop/
    0	allergic_reaction:6	/epi/
    0	persistent_beyond_72h:-31	/erd/
    0	weakness:19	/erda/
    0	radiating_pain:46	/ermi/
    0	radiating_pain:24	/ermin/
    0	sharp_pain:-22 numbness:-1 allergic_reaction:-1	/ern/
    0	history_disc:66	/ernia/
    0	numbness:8	/ero$/
    0	radiating_pain:-6 persistent_beyond_72h:-33	/ero/
    0	allergic_reaction:-1 self_harm:-11	/ery$/
    0	weakness:61	/erz/
    0	bladder_bowel:99	/escap/
    0	pregnancy_symptom:8	/eses$/
    0	osteoporosis:30	/esos$/
    0	osteoporosis:21	/esos/
    0	numbness:-10	/esp/
    0	numbness:27 emergency:-9	/ess$/
    0	numbness:10 tingling:-19 persistent_beyond_72h:-6 saddle_numbness:-39 fever:-2 emergency:-16 self_harm:-17	/ess/
    0	weakness:-9 persistent_beyond_72h:-2 bladder_bowel:-25 fever:-33 faint_dizzy:-13	/est/
    0	severe_bruising:28	/eto/
    0	numbness:-7	/ett/
    0	persistent_beyond_72h:6	/ette/
    0	persistent_beyond_72h:5	/etter/
    0	weakness:17	/etti/
    0	tingling:32	/ettl/
    0	saddle_numbness:9	/etw/
    0	saddle_numbness:5	/etwe/
    0	saddle_numbness:40	/etwee/
    0	severe_headache:9	/ever$/
    0	allergic_reaction:65 emergency:6	/eye/
    0	sharp_pain:-10 severe_headache:32	/eza$/
    0	severe_headache:70	/eza/
    0	faint_dizzy:1	/fa$/
    0	faint_dizzy:23	/fai/
    0	numbness:-6	/fal/
    0	tingling:33	/fall/
    0	sharp_pain:-4 numbness:10	/feel$/
    0	tingling:7	/feels/
    0	sharp_pain:16	/fen/
    0	severe_headache:-1 allergic_reaction:-1	/fin/
    0	weakness:35	/fol/
    0	numbness:30	/for$/
    0	fever:1	/foreh/
    0	sharp_pain:-2 numbness:4	/fro/
    0	sharp_pain:-9	/from$/
    0	radiating_pain:-17 weakness:22 tingling:-6 persistent_beyond_72h:-5 bladder_bowel:-6	/ft$/
    0	sharp_pain:-4 history_injury:1	/ful$/
    0	radiating_pain:46	/ga$/
    0	tingling:7	/gas$/
    0	tingling:116	/gas/
    0	weakness:1	/gave$/
    0	sharp_pain:49	/ger$/
    0	chest_breath:32	/get$/
    0	sharp_pain:6	/gge/
    0	radiating_pain:14	/gh$/
    0	numbness:-17	/ghs$/
    0	numbness:-16 saddle_numbness:28	/ghs/
    0	pregnancy_symptom:-5 calf_swelling:1	/ght$/
    0	numbness:-2 worsening:-8 pregnancy_symptom:-3 saddle_numbness:-1 severe_bruising:-5 emergency:4	/ght/
    0	emergency:3	/ghte/
    0	self_harm:10	/ghts$/
    0	saddle_numbness:5	/gina/
    0	severe_bruising:33	/gine/
    0	numbness:-3	/glin/
    0	numbness:-18 tingling:66	/gling/
    0	radiating_pain:3	/glute/
    0	pregnancy_symptom:19	/gna/
    0	pregnancy_symptom:12	/gnan/
    0	radiating_pain:-47 tingling:-21 worsening:-48 pregnancy_symptom:-17 bladder_bowel:-13 emergency:-6	/go$/
    0	saddle_numbness:19	/groi/
    0	saddle_numbness:17	/groin/
    0	allergic_reaction:19	/gue$/
    0	weakness:-2 numbness:-6 worsening:-14	/gue/
    0	worsening:-23	/had/
    0	severe_headache:9	/hamm/
    0	numbness:-1 worsening:33	/han$/
    0	sharp_pain:-4 radiating_pain:-13 weakness:11 persistent_beyond_72h:-3 saddle_numbness:-31 fever:-54 severe_headache:-1 allergic_reaction:-6 emergency:-9	/han/
    0	self_harm:34	/hank/
    0	sharp_pain:5	/harp$/
    0	weakness:-7 tingling:-12 history_injury:-7 chest_breath:-3 severe_headache:-9	/has/
    0	radiating_pain:12	/hast/
    0	radiating_pain:20	/hasta/
    0	weakness:-23 bladder_bowel:2 faint_dizzy:-6	/hav/
    0	bladder_bowel:4	/have/
    0	sharp_pain:16	/haz/
    0	sharp_pain:-12 numbness:6 tingling:-3 persistent_beyond_72h:-14 history_disc:-23 history_injury:-1 osteoporosis:-11 bladder_bowel:7 saddle_numbness:-19 chest_breath:-23 allergic_reaction:-8 self_harm:-1	/he$/
    0	severe_headache:40	/head$/
    0	severe_headache:22	/heada/
    0	chest_breath:39	/heart/
    0	numbness:5 pregnancy_symptom:1	/here$/
    0	history_disc:1	/hern/
    0	history_disc:12	/herni/
    0	saddle_numbness:42	/highs/
    0	fever:6	/hills/
    0	radiating_pain:12 calf_swelling:68 severe_headache:9 emergency:-11	/hin/
    0	worsening:5	/hip/
    0	allergic_reaction:107	/hives/
    0	numbness:1	/home$/
    0	numbness:9	/home/
    0	tingling:13	/hone/
    0	self_harm:12	/hones/
    0	numbness:-10 tingling:44	/horm/
    0	numbness:-7 tingling:15	/hormi/
    0	allergic_reaction:28	/hroat/
    0	numbness:-9 calf_swelling:11 allergic_reaction:-10 emergency:6 self_harm:-10	/ht$/
    0	emergency:15	/hte/
    0	sharp_pain:9	/htni/
    0	self_harm:41	/hts$/
    0	osteoporosis:8	/hue/
    0	osteoporosis:56	/hueso/
    0	worsening:-2	/ias$/
    0	numbness:9	/ibi/
    0	radiating_pain:22	/ica$/
    0	weakness:1	/iced$/
    0	tingling:10	/ide$/
    0	weakness:-5	/ido$/
    0	allergic_reaction:66	/iedr/
    0	weakness:-19	/ient/
    0	weakness:3	/iern/
    0	tingling:20	/ies$/
    0	sharp_pain:-2	/ift/
    0	sharp_pain:25	/iga/
    0	sharp_pain:-2 tingling:-8 persistent_beyond_72h:-5 history_injury:-2 osteoporosis:-18 pregnancy_symptom:-2 allergic_reaction:-35	/igh/
    0	numbness:-2	/ighs$/
    0	numbness:-5 saddle_numbness:7	/ighs/
    0	numbness:-3 tingling:-1 worsening:-2 history_injury:-7 calf_swelling:10 faint_dizzy:-21 allergic_reaction:-13 self_harm:-2	/ight$/
    0	sharp_pain:3 numbness:-6 tingling:-1 worsening:-9 saddle_numbness:-4 allergic_reaction:-1 severe_bruising:-16	/ight/
    0	faint_dizzy:11	/igo$/
    0	history_injury:1	/ilbo/
    0	weakness:1	/illa/
    0	saddle_numbness:158	/impi/
    0	sharp_pain:-2 weakness:-19 history_disc:-15 pregnancy_symptom:-24 chest_breath:-38 calf_swelling:-19 fever:-39 severe_headache:-4 faint_dizzy:-57 allergic_reaction:-3 emergency:-56	/in$/
    0	self_harm:57	/ind$/
    0	numbness:3 chest_breath:53 severe_headache:20	/ind/
    0	numbness:3	/ine$/
    0	weakness:-14 tingling:-26 bladder_bowel:42	/ine/
    0	sharp_pain:-2	/inf/
    0	history_injury:2	/infu/
    0	history_injury:2	/inful/
    0	weakness:-3 tingling:27	/ingli/
    0	numbness:-15	/inn/
    0	weakness:-63 tingling:12	/ins/
    0	radiating_pain:16	/into$/
    0	tingling:20 saddle_numbness:25	/ion$/
    0	history_disc:33 chest_breath:22	/ion/
    0	weakness:20 history_disc:5	/ipp/
    0	sharp_pain:33	/irth$/
    0	sharp_pain:12	/irth/
    0	sharp_pain:6	/isi/
    0	tingling:77	/itas$/
    0	tingling:80	/itas/
    0	sharp_pain:20	/ite/
    0	bladder_bowel:4	/itho/
    0	emergency:58	/itin/
    0	emergency:11	/iting/
    0	tingling:92	/itos$/
    0	tingling:71	/itos/
    0	saddle_numbness:3	/iva/
    0	saddle_numbness:29	/ivat/
    0	fever:5	/iver/
    0	sharp_pain:1	/jab/
    0	persistent_beyond_72h:37	/jue/
    0	persistent_beyond_72h:71	/jueve/
    0	radiating_pain:-33 weakness:-1 worsening:-62 history_disc:-3	/ke$/
    0	sharp_pain:1	/kew/
    0	weakness:37	/key/
    0	sharp_pain:-33 numbness:-14 tingling:28 self_harm:43	/kin/
    0	tingling:2 chest_breath:17	/king$/
    0	weakness:-21 chest_breath:13	/king/
    0	weakness:14	/kne/
    0	weakness:19	/knee/
    0	severe_headache:40	/kul/
    0	severe_headache:65	/kull$/
    0	severe_headache:10	/kull/
    0	allergic_reaction:29	/labio/
    0	sharp_pain:54	/lad/
    0	sharp_pain:17	/lada/
    0	sharp_pain:12	/lade/
    0	weakness:-7 tingling:-2	/lam/
    0	faint_dizzy:73	/land/
    0	severe_headache:32	/lap$/
    0	weakness:40	/las$/
    0	sharp_pain:22	/latig/
    0	history_injury:1	/lbon/
    0	history_injury:28	/lbone/
    0	weakness:-34 numbness:45	/leep/
    0	sharp_pain:-2 radiating_pain:-23 weakness:-5 tingling:-5 bladder_bowel:-13	/lef/
    0	weakness:1 numbness:-1	/legs$/
    0	calf_swelling:1	/len$/
    0	fever:18	/lent/
    0	tingling:-15	/lid/
    0	calf_swelling:1	/lient/
    0	sharp_pain:6 radiating_pain:-5 numbness:-9	/lik/
    0	radiating_pain:-18 tingling:1	/like/
    0	sharp_pain:-3 worsening:91	/lim/
    0	saddle_numbness:55	/limpi/
    0	history_disc:-4 pregnancy_symptom:-3 self_harm:-3	/lin/
    0	chest_breath:12	/lkin/
    0	sharp_pain:-28 radiating_pain:-4 weakness:-72 numbness:-15 worsening:-36 self_harm:-5	/lle/
    0	allergic_reaction:56	/ller/
    0	allergic_reaction:29	/llid/
    0	allergic_reaction:12	/llido/
    0	history_injury:120	/llo$/
    0	weakness:19	/lly$/
    0	weakness:-64 numbness:-25 tingling:-36 osteoporosis:-2 pregnancy_symptom:-27 chest_breath:-19 fever:-38 faint_dizzy:-12 emergency:-15	/lor/
    0	allergic_reaction:48	/lot/
    0	severe_bruising:66	/lou/
    0	sharp_pain:9 weakness:-78 calf_swelling:4	/low/
    0	numbness:4	/lse$/
    0	numbness:21	/lse/
    0	sharp_pain:11 radiating_pain:15	/lt$/
    0	history_disc:33	/lumna/
    0	chest_breath:97	/lung/
    0	radiating_pain:-6 bladder_bowel:-21 saddle_numbness:-6 faint_dizzy:25 emergency:-40	/ly$/
    0	weakness:-10	/ma$/
    0	calf_swelling:23	/mada/
    0	sharp_pain:17	/mal$/
    0	sharp_pain:-76 radiating_pain:-3 calf_swelling:-23 emergency:-23	/man/
    0	history_injury:2	/massa/
    0	tingling:139	/mba$/
    0	pregnancy_symptom:42	/mbara/
    0	sharp_pain:36	/mbraz/
    0	numbness:38	/mec/
    0	emergency:34	/medic/
    0	numbness:6	/meon/
    0	pregnancy_symptom:40	/mese/
    0	pregnancy_symptom:40	/meses/
    0	sharp_pain:-34 tingling:18	/mig/
    0	history_disc:13 emergency:17	/min/
    0	numbness:33	/mio$/
    0	sharp_pain:-5	/mon/
    0	history_injury:7 pregnancy_symptom:28	/mont/
    0	pregnancy_symptom:46	/month/
    0	severe_bruising:40	/mora/
    0	severe_bruising:8	/morad/
    0	worsening:43 persistent_beyond_72h:-15 self_harm:1	/more$/
    0	weakness:2 faint_dizzy:5	/morni/
    0	bladder_bowel:1	/mpt/
    0	tingling:34	/ms$/
    0	sharp_pain:2	/muc/
    0	numbness:108	/muert/
    0	numbness:19	/mus/
    0	weakness:35	/nab/
    0	pregnancy_symptom:15 severe_headache:-6	/nan/
    0	sharp_pain:-5	/nci/
    0	worsening:-2 history_injury:22	/nde/
    0	tingling:11	/nds/
    0	numbness:-4 history_injury:2	/neck$/
    0	numbness:-10 history_injury:1	/neck/
    0	bladder_bowel:20	/need$/
    0	weakness:-8	/need/
    0	numbness:-5	/ner$/
    0	numbness:4	/neste/
    0	persistent_beyond_72h:13	/nfu/
    0	sharp_pain:-2 radiating_pain:-14 weakness:-13 numbness:-18 tingling:-9 persistent_beyond_72h:-14 osteoporosis:-67 pregnancy_symptom:-6 calf_swelling:-8 fever:-6 faint_dizzy:-3 allergic_reaction:-14 self_harm:-13	/ng$/
    0	weakness:-21 tingling:1	/ngli/
    0	numbness:-4	/nglin/
    0	fever:18	/nigh/
    0	fever:10	/night/
    0	persistent_beyond_72h:9 fever:6	/nin/
    0	radiating_pain:11 bladder_bowel:21 fever:13 faint_dizzy:27	/ning$/
    0	sharp_pain:-9 radiating_pain:7 weakness:6 bladder_bowel:23 fever:20 faint_dizzy:24	/ning/
    0	weakness:19	/nks$/
    0	weakness:-8	/nly$/
    0	sharp_pain:-52 numbness:-21	/ns$/
    0	self_harm:1	/nsado/
    0	osteoporosis:75	/nsit/
    0	chest_breath:-14 fever:-23 severe_headache:-1 allergic_reaction:-10 severe_bruising:-1 self_harm:14	/nt$/
    0	sharp_pain:14	/nta/
    0	numbness:8 persistent_beyond_72h:-24 bladder_bowel:-12 saddle_numbness:-1	/nte/
    0	pregnancy_symptom:6	/nth/
    0	persistent_beyond_72h:-3	/nto$/
    0	sharp_pain:-1 weakness:-11 worsening:-12 persistent_beyond_72h:-7	/nto/
    0	saddle_numbness:114	/ntre/
    0	numbness:25	/ntum/
    0	worsening:-3	/ny$/
    0	sharp_pain:107	/nza/
    0	weakness:18	/obl/
    0	emergency:78	/oca$/
    0	fever:5	/oche$/
    0	sharp_pain:4	/ocks$/
    0	sharp_pain:44	/ocks/
    0	numbness:-6	/oda/
    0	faint_dizzy:32	/odo$/
    0	faint_dizzy:6	/odo/
    0	faint_dizzy:3	/ofa/
    0	allergic_reaction:74	/oil$/
    0	tingling:12	/oing$/
    0	tingling:3	/oing/
    0	calf_swelling:6	/oja$/
    0	sharp_pain:14	/ok$/
    0	self_harm:20	/oki/
    0	self_harm:6	/oking/
    0	weakness:23	/ola/
    0	sharp_pain:-24 weakness:34	/old/
    0	worsening:17	/olvio/
    0	weakness:-27 persistent_beyond_72h:-3 fever:-21 self_harm:-7	/om$/
    0	weakness:-7	/onl/
    0	sharp_pain:-24 tingling:-1 history_injury:6 pregnancy_symptom:12 bladder_bowel:41	/ont/
    0	pregnancy_symptom:15	/onth/
    0	bladder_bowel:39 saddle_numbness:30	/oo$/
    0	self_harm:2	/ook/
    0	faint_dizzy:33	/oom$/
    0	faint_dizzy:78	/oom/
    0	emergency:8	/oop/
    0	faint_dizzy:11	/oor$/
    0	faint_dizzy:30	/op$/
    0	weakness:14	/ope/
    0	history_disc:98	/oper/
    0	history_disc:100	/opera/
    0	sharp_pain:5 radiating_pain:-3 weakness:-13 numbness:-18 worsening:-22 persistent_beyond_72h:-14 history_disc:-1 history_injury:-21 pregnancy_symptom:-30 bladder_bowel:-22 saddle_numbness:-24 chest_breath:-29 calf_swelling:-33 fever:-50 severe_headache:-16 faint_dizzy:-1 allergic_reaction:-27 severe_bruising:-27 emergency:1	/or$/
    0	numbness:30	/orch/
    0	emergency:130	/ords$/
    0	emergency:6	/ords/
    0	weakness:-36 numbness:-17 worsening:3 history_disc:-4 pregnancy_symptom:-37 saddle_numbness:-63 severe_headache:-1 faint_dizzy:-25 allergic_reaction:-34 emergency:-27	/ore/
    0	fever:12	/oreh/
    0	radiating_pain:-77 weakness:-72 worsening:-55 chest_breath:-4 calf_swelling:-3 fever:-29 severe_headache:-6 faint_dizzy:-5 allergic_reaction:-28 emergency:-35	/orm/
    0	tingling:98	/ormig/
    0	faint_dizzy:3	/orni/
    0	sharp_pain:2	/orrie/
    0	saddle_numbness:13	/orry$/
    0	sharp_pain:-14	/osi/
    0	emergency:1	/osp/
    0	osteoporosis:7	/oste/
    0	osteoporosis:39	/osteo/
    0	radiating_pain:-43 numbness:-7 tingling:-4 worsening:-57 persistent_beyond_72h:-4 history_disc:-20 osteoporosis:-5 saddle_numbness:-2 chest_breath:-16 severe_headache:-12 severe_bruising:-49 emergency:-25	/ot$/
    0	sharp_pain:1	/othe/
    0	sharp_pain:32	/other/
    0	numbness:29	/ouc/
    0	fever:5	/ough/
    0	sharp_pain:-1 weakness:-7 self_harm:26	/oun/
    0	saddle_numbness:8	/ound$/
    0	saddle_numbness:1	/ound/
    0	worsening:-34	/out$/
    0	weakness:-3 worsening:-11 persistent_beyond_72h:-4 pregnancy_symptom:-14 saddle_numbness:-34 fever:-14	/out/
    0	faint_dizzy:44	/over$/
    0	worsening:76	/owb/
    0	bladder_bowel:7	/owel/
    0	severe_headache:22	/owh/
    0	radiating_pain:17 worsening:-16 persistent_beyond_72h:-42	/own$/
    0	weakness:1 persistent_beyond_72h:-10	/oy$/
    0	history_injury:6	/painf/
    0	sharp_pain:-15	/pan/
    0	sharp_pain:-23 numbness:-22	/pas/
    0	history_injury:8	/pasad/
    0	faint_dizzy:9	/passe/
    0	saddle_numbness:19	/peei/
    0	saddle_numbness:10	/peein/
    0	sharp_pain:-25 numbness:12	/per/
    0	sharp_pain:-2	/phone/
    0	allergic_reaction:27	/pied/
    0	bladder_bowel:52	/pis/
    0	emergency:22	/pleas/
    0	self_harm:9	/poi/
    0	osteoporosis:25	/poro/
    0	osteoporosis:10	/poros/
    0	osteoporosis:25	/pot$/
    0	pregnancy_symptom:38	/pot/
    0	severe_headache:6	/pound/
    0	weakness:19	/pow/
    0	history_disc:65	/pped$/
    0	numbness:-22	/ppi/
    0	weakness:3	/ppin/
    0	weakness:70	/pping/
    0	numbness:-3 pregnancy_symptom:17	/pre/
    0	pregnancy_symptom:76	/preg/
    0	radiating_pain:-9 numbness:-19	/pri/
    0	radiating_pain:-10 tingling:192	/pric/
    0	saddle_numbness:1	/priva/
    0	allergic_reaction:4	/pulli/
    0	severe_bruising:8	/purpl/
    0	sharp_pain:42	/put/
    0	weakness:1 persistent_beyond_72h:-1 chest_breath:-2	/que/
    0	weakness:34	/queez/
    0	radiating_pain:2 tingling:-10 saddle_numbness:-11	/ra$/
    0	sharp_pain:55	/rab/
    0	history_injury:22	/rac/
    0	severe_headache:32	/rai/
    0	severe_headache:97	/rain/
    0	numbness:40	/ran$/
    0	radiating_pain:14	/ranc/
    0	tingling:85	/rato$/
    0	tingling:4	/rato/
    0	radiating_pain:29	/rave/
    0	radiating_pain:18	/ravel/
    0	sharp_pain:-10 worsening:-1	/raz/
    0	numbness:2	/razo/
    0	tingling:26	/rbo/
    0	worsening:4	/rday$/
    0	persistent_beyond_72h:-4	/rday/
    0	weakness:-17 chest_breath:11	/reat/
    0	numbness:-2 persistent_beyond_72h:-2	/red$/
    0	weakness:-18 bladder_bowel:-9	/red/
    0	fever:3	/ree/
    0	numbness:28	/ref/
    0	pregnancy_symptom:48	/regn/
    0	fever:41	/reh/
    0	weakness:3	/reng/
    0	weakness:45	/rengt/
    0	tingling:75	/rest/
    0	numbness:-61	/ric/
    0	sharp_pain:2	/rien/
    0	weakness:13	/righ/
    0	sharp_pain:-4	/rill/
    0	sharp_pain:9 fever:8	/ring$/
    0	sharp_pain:2 fever:33	/ring/
    0	fever:1	/rita/
    0	saddle_numbness:24	/rivat/
    0	bladder_bowel:6	/rks$/
    0	bladder_bowel:17	/rks/
    0	sharp_pain:-6 weakness:-21 numbness:7 tingling:2	/rmi/
    0	numbness:-6 tingling:24	/rmig/
    0	radiating_pain:3	/rmin/
    0	sharp_pain:-7 tingling:-16 history_disc:28 fever:8	/rni/
    0	history_disc:30	/rnia/
    0	persistent_beyond_72h:-3 pregnancy_symptom:-3 chest_breath:-22 severe_headache:-35 allergic_reaction:-8 emergency:-24	/ro$/
    0	allergic_reaction:11	/roa/
    0	allergic_reaction:53	/roat$/
    0	allergic_reaction:5	/roat/
    0	sharp_pain:-3	/rodi/
    0	saddle_numbness:16	/roi/
    0	saddle_numbness:12	/roin$/
    0	numbness:-10 saddle_numbness:46	/roin/
    0	calf_swelling:13	/roj/
    0	calf_swelling:2	/roja$/
    0	calf_swelling:15	/roja/
    0	sharp_pain:-5 severe_headache:-1	/rom$/
    0	allergic_reaction:103	/ron$/
    0	persistent_beyond_72h:-4 allergic_reaction:44	/ron/
    0	allergic_reaction:22	/ronch/
    0	worsening:117	/rong/
    0	faint_dizzy:54	/room$/
    0	faint_dizzy:11	/room/
    0	weakness:58	/rop/
    0	radiating_pain:-11 osteoporosis:16	/ros/
    0	saddle_numbness:6	/rou/
    0	sharp_pain:2	/rp$/
    0	severe_bruising:87	/rpl/
    0	severe_bruising:18	/rple$/
    0	severe_bruising:111	/rple/
    0	weakness:13 worsening:-5 faint_dizzy:-5	/rs$/
    0	weakness:-15 persistent_beyond_72h:-2	/rse$/
    0	weakness:-27 self_harm:-14	/rse/
    0	bladder_bowel:47	/rstin/
    0	sharp_pain:5	/rtabl/
    0	persistent_beyond_72h:31	/rting/
    0	persistent_beyond_72h:4	/rtn/
    0	persistent_beyond_72h:1	/rtnig/
    0	sharp_pain:17	/rtu/
    0	severe_bruising:136	/rui/
    0	severe_bruising:29	/ruis/
    0	numbness:-9	/sa$/
    0	self_harm:20	/sado/
    0	bladder_bowel:2	/sal/
    0	bladder_bowel:36	/sale$/
    0	tingling:38	/scalp/
    0	bladder_bowel:90	/scap/
    0	radiating_pain:9	/scia/
    0	radiating_pain:66	/sciat/
    0	sharp_pain:14	/scre/
    0	saddle_numbness:66	/seat$/
    0	saddle_numbness:15	/seat/
    0	weakness:12 numbness:-4 bladder_bowel:7 self_harm:6	/sel/
    0	bladder_bowel:28 self_harm:21	/self$/
    0	bladder_bowel:18	/self/
    0	weakness:-12 pregnancy_symptom:8 severe_headache:-3 allergic_reaction:-4	/ses/
    0	sharp_pain:1 radiating_pain:7 numbness:-1 tingling:-7	/sho/
    0	sharp_pain:1	/shoc/
    0	severe_headache:9	/sick$/
    0	tingling:1	/sid/
    0	bladder_bowel:20	/sin$/
    0	sharp_pain:-15	/sis/
    0	saddle_numbness:40	/sit/
    0	sharp_pain:12	/skew/
    0	sharp_pain:43	/skewe/
    0	allergic_reaction:28	/ski/
    0	severe_headache:34	/sku/
    0	severe_headache:3	/skul/
    0	severe_headache:16	/skull/
    0	weakness:4	/sla/
    0	weakness:33	/slap/
    0	weakness:-56 numbness:26 tingling:17	/slee/
    0	weakness:-72 numbness:37	/sleep/
    0	history_disc:23	/slip/
    0	emergency:12	/slu/
    0	emergency:50	/slurr/
    0	worsening:40	/sno/
    0	worsening:2	/snow/
    0	chest_breath:29	/so$/
    0	faint_dizzy:1	/sof/
    0	faint_dizzy:1	/sofa/
    0	numbness:6	/someo/
    0	tingling:24	/somet/
    0	persistent_beyond_72h:16	/sor/
    0	numbness:-3 tingling:-14 persistent_beyond_72h:7 bladder_bowel:-6	/sore/
    0	saddle_numbness:13	/sorr/
    0	saddle_numbness:7	/sorry/
    0	numbness:-5	/spa/
    0	osteoporosis:15	/spine/
    0	severe_headache:9	/spl/
    0	osteoporosis:1	/spot$/
    0	pregnancy_symptom:4	/spot/
    0	weakness:15 faint_dizzy:-1	/stai/
    0	tingling:1	/stan/
    0	faint_dizzy:1	/stand/
    0	radiating_pain:42	/star/
    0	tingling:40	/stat/
    0	tingling:83	/stati/
    0	chest_breath:28	/stbo/
    0	osteoporosis:64	/steo/
    0	osteoporosis:108	/steop/
    0	radiating_pain:6	/sterd/
    0	radiating_pain:-4	/sti/
    0	weakness:-63 saddle_numbness:-3 severe_headache:-38	/sto/
    0	allergic_reaction:74	/ston/
    0	allergic_reaction:69	/stone/
    0	weakness:38	/str/
    0	history_disc:52	/surg/
    0	history_disc:84	/surge/
    0	numbness:-5	/swe/
    0	fever:26	/swea/
    0	radiating_pain:10 bladder_bowel:27 faint_dizzy:33 self_harm:32	/tar/
    0	radiating_pain:28 bladder_bowel:17	/tart/
    0	radiating_pain:45	/tarts/
    0	numbness:-14	/tas/
    0	chest_breath:1	/tbo/
    0	chest_breath:16	/tbon/
    0	weakness:-6 persistent_beyond_72h:-28 bladder_bowel:-1 allergic_reaction:111	/tch/
    0	allergic_reaction:19	/tchin/
    0	worsening:49	/tea/
    0	numbness:20	/tell$/
    0	fever:63	/tem/
    0	numbness:-25 persistent_beyond_72h:-5 faint_dizzy:-29 emergency:-14	/ten/
    0	osteoporosis:36	/teo/
    0	osteoporosis:77	/teop/
    0	weakness:5	/teps/
    0	sharp_pain:-34 persistent_beyond_72h:-1 fever:18	/ter/
    0	persistent_beyond_72h:-4 saddle_numbness:46	/tes/
    0	sharp_pain:-8 bladder_bowel:-2 saddle_numbness:-5 fever:16 faint_dizzy:-4	/th$/
    0	self_harm:21	/thank/
    0	radiating_pain:2 tingling:17 saddle_numbness:15	/that$/
    0	emergency:22	/they$/
    0	osteoporosis:9 saddle_numbness:3 faint_dizzy:11	/thi/
    0	sharp_pain:4	/this$/
    0	numbness:8	/thumb/
    0	radiating_pain:19	/tica$/
    0	radiating_pain:30	/tica/
    0	numbness:5 persistent_beyond_72h:23	/till$/
    0	numbness:9 persistent_beyond_72h:30	/till/
    0	saddle_numbness:108	/tima/
    0	sharp_pain:10 tingling:-26	/ting$/
    0	tingling:16	/tip/
    0	numbness:3	/tist/
    0	tingling:36	/tle/
    0	persistent_beyond_72h:7	/tni/
    0	sharp_pain:60	/tnin/
    0	sharp_pain:88	/tning/
    0	sharp_pain:-14	/toc/
    0	sharp_pain:-6 weakness:-1 emergency:-2	/tod/
    0	numbness:-6	/toda/
    0	persistent_beyond_72h:11	/todav/
    0	faint_dizzy:29	/todo/
    0	saddle_numbness:7	/tom$/
    0	weakness:5	/tooth/
    0	radiating_pain:3	/trav/
    0	radiating_pain:6	/trave/
    0	sharp_pain:27 weakness:35 numbness:-17	/tre/
    0	bladder_bowel:60	/trea/
    0	weakness:46	/tren/
    0	weakness:17	/treng/
    0	persistent_beyond_72h:27	/tter$/
    0	tingling:1	/ttl/
    0	sharp_pain:20 numbness:-8 tingling:-11 fever:68 severe_headache:-43	/tur/
    0	saddle_numbness:15	/twee/
    0	saddle_numbness:11	/tween/
    0	severe_bruising:8	/ube/
    0	weakness:-24	/uch/
    0	weakness:10	/uck/
    0	radiating_pain:-2 numbness:-4 worsening:-2 history_disc:-3 osteoporosis:-11 bladder_bowel:-8 fever:-39	/ue$/
    0	weakness:16	/ueeze/
    0	faint_dizzy:5	/uelt/
    0	bladder_bowel:5	/uenta/
    0	numbness:21 tingling:24	/uerme/
    0	osteoporosis:94	/ueso/
    0	persistent_beyond_72h:6	/ueve/
    0	sharp_pain:3	/ugh$/
    0	chest_breath:-1	/ugh/
    0	sharp_pain:-3	/ul$/
    0	allergic_reaction:29	/ullid/
    0	pregnancy_symptom:27	/ump$/
    0	persistent_beyond_72h:104	/un$/
    0	saddle_numbness:39	/und$/
    0	chest_breath:76	/ung/
    0	sharp_pain:7	/unz/
    0	sharp_pain:4	/unza/
    0	weakness:9	/up$/
    0	severe_bruising:6	/urpl/
    0	severe_bruising:3	/urple/
    0	bladder_bowel:41	/urst/
    0	persistent_beyond_72h:28 history_disc:31	/urti/
    0	weakness:68 bladder_bowel:18	/use/
    0	history_disc:13	/usi/
    0	history_disc:23	/usio/
    0	history_disc:73	/usion/
    0	sharp_pain:-15 tingling:-1 chest_breath:14	/ust/
    0	weakness:41	/van/
    0	sharp_pain:-13 radiating_pain:-2 numbness:-3 pregnancy_symptom:22 chest_breath:-39 calf_swelling:-2 faint_dizzy:-1	/ve$/
    0	allergic_reaction:-15	/very$/
    0	worsening:9	/vez$/
    0	persistent_beyond_72h:17	/via$/
    0	tingling:49	/vib/
    0	tingling:12	/vibr/
    0	tingling:15	/vibra/
    0	worsening:38	/volv/
    0	worsening:5	/volvi/
    0	emergency:72	/wai/
    0	weakness:11 faint_dizzy:25	/wal/
    0	weakness:44	/walk/
    0	faint_dizzy:15	/wall/
    0	self_harm:52	/want/
    0	worsening:34	/ward/
    0	bladder_bowel:2	/wat/
    0	bladder_bowel:11	/wate/
    0	bladder_bowel:8	/water/
    0	weakness:8 numbness:-6 tingling:-1 faint_dizzy:-3	/wea/
    0	pregnancy_symptom:15	/weeks/
    0	saddle_numbness:21	/ween$/
    0	saddle_numbness:21	/ween/
    0	allergic_reaction:98	/wel/
    0	faint_dizzy:1	/went/
    0	chest_breath:-3	/when/
    0	numbness:-14	/will/
    0	radiating_pain:37 worsening:-2	/wn$/
    0	emergency:63	/words/
    0	self_harm:22	/wou/
    0	pregnancy_symptom:10	/xpect/
    0	sharp_pain:27	/ying$/
    0	sharp_pain:-42	/ys$/
    0	numbness:-20 pregnancy_symptom:22	/za$/
    0	calf_swelling:8	/ze$/
    0	weakness:-7 numbness:-5	/zin/
    0	tingling:42	/zing$/
    0	saddle_numbness:4	/zona$/
    0	saddle_numbness:12	/zona/
    0	sharp_pain:7	/zos$/
    0	sharp_pain:45	/zos/
    0	weakness:-1 numbness:-14 tingling:57	/zzi/
    0	numbness:-40 tingling:40	/zzin/
    0	tingling:59	/zzing/
    0	numbness:25	: ~ <the>
    0	worsening:-23 persistent_beyond_72h:28	<be> <day>
    0	tingling:25	<be> <my> duerme
    0	bladder_bowel:11	<be> able
    0	worsening:15	<be> ramping
    0	weakness:18 numbness:9 worsening:24 persistent_beyond_72h:-2 saddle_numbness:22 self_harm:-6	<be> ~ ,
    0	pregnancy_symptom:17 saddle_numbness:-9	<be> ~ <be>
    0	radiating_pain:-5 weakness:-2 numbness:3 persistent_beyond_72h:-26 osteoporosis:-14 chest_breath:-20 calf_swelling:18 emergency:4	<be> ~ <the>
    0	tingling:36	<be> ~ en
    0	weakness:17	<be> ~ no
    0	bladder_bowel:9	<be> ~ not
    0	chest_breath:10	<be> ~ on
    0	pregnancy_symptom:16	<be> ~ semanas
    0	bladder_bowel:2 severe_headache:67	<be> ~ to
    0	sharp_pain:4 radiating_pain:36 weakness:-3	<become> ~ <part>
    0	radiating_pain:15	<become> ~ <side>
    0	worsening:25	<become> ~ since
    0	bladder_bowel:5 emergency:3	<count> ~ <be>
    0	sharp_pain:4 weakness:27 numbness:-19 persistent_beyond_72h:17	<count> ~ <the>
    0	weakness:19 emergency:45	<count> ~ i
    0	history_injury:74	<day> ,
    0	history_injury:86	<day> ~ <my>
    0	history_injury:12	<day> ~ <part>
    0	numbness:158 saddle_numbness:18	<feel> <the>
    0	weakness:29 saddle_numbness:19	<feel> ~ ,
    0	saddle_numbness:6	<feel> ~ <my>
    0	numbness:7	<feel> ~ not
    0	saddle_numbness:6	<feel> ~ since
    0	pregnancy_symptom:12	<have> ~ since
    0	tingling:61	<keep> ~ sleep
    0	tingling:36	<keep> ~ to
    0	weakness:-10	<my> <part> ,
    0	history_injury:38	<my> cai
    0	sharp_pain:20	<my> deja
    0	numbness:24 tingling:1	<my> duerme
    0	severe_headache:24	<my> eyes
    0	self_harm:10	<my> ~ .
    0	sharp_pain:-6 radiating_pain:-9 weakness:-56 tingling:8 saddle_numbness:-4 severe_headache:5	<my> ~ <be>
    0	history_injury:42	<my> ~ <day>
    0	weakness:3	<my> ~ <have>
    0	tingling:31	<my> ~ <keep>
    0	faint_dizzy:15	<my> ~ <my>
    0	radiating_pain:5 numbness:4 bladder_bowel:-35 saddle_numbness:-23 chest_breath:-29 calf_swelling:17 faint_dizzy:-37 emergency:-25 self_harm:-9	<my> ~ <part>
    0	sharp_pain:-6 radiating_pain:14 weakness:9 persistent_beyond_72h:-7	<my> ~ <the>
    0	saddle_numbness:6 severe_bruising:27	<my> ~ and
    0	numbness:6	<my> ~ no
    0	sharp_pain:-12	<my> ~ pain
    0	radiating_pain:23	<my> ~ por
    0	sharp_pain:7	<my> ~ when
    0	numbness:41	<part> <have> <become>
    0	tingling:30	<part> <keep>
    0	radiating_pain:40 weakness:-22 saddle_numbness:57	<part> and
    0	pregnancy_symptom:1	<part> and <part>
    0	tingling:24	<part> of
    0	radiating_pain:6	<part> to
    0	history_disc:12	<part> ~ #
    0	weakness:-9 numbness:27	<part> ~ .
    0	sharp_pain:-11 numbness:27 tingling:28 persistent_beyond_72h:20 calf_swelling:36	<part> ~ <be>
    0	weakness:45 numbness:29	<part> ~ <become>
    0	weakness:38 persistent_beyond_72h:-8 chest_breath:-19 faint_dizzy:-32 allergic_reaction:-5 severe_bruising:35	<part> ~ <my>
    0	sharp_pain:-20 radiating_pain:20 weakness:6 tingling:13 worsening:-4 history_injury:-1 pregnancy_symptom:-4 bladder_bowel:-7 saddle_numbness:-32 calf_swelling:31 faint_dizzy:-11 allergic_reaction:12	<part> ~ <the>
    0	weakness:-8 numbness:63	<part> ~ de
    0	numbness:41	<part> ~ dead
    0	numbness:46	<part> ~ desde
    0	history_disc:39	<part> ~ hurting
    0	radiating_pain:11 weakness:12 numbness:13 tingling:7 severe_headache:-2	<part> ~ i
    0	radiating_pain:19	<part> ~ in
    0	numbness:18	<part> ~ no
    0	radiating_pain:85	<part> ~ now
    0	weakness:5	<part> ~ today
    0	weakness:32 calf_swelling:113	<part> ~ y
    0	weakness:3 emergency:46	<person> ~ <be>
    0	tingling:17 worsening:-14	<side> ~ ,
    0	tingling:11	<side> ~ <side>
    0	weakness:2	<side> ~ will
    0	radiating_pain:32	<the> <part> ,
    0	numbness:6	<the> <part> de
    0	radiating_pain:39 numbness:15	<the> <part> y
    0	radiating_pain:4 weakness:2 tingling:-9 calf_swelling:25 severe_headache:-21	<the> <side>
    0	fever:38	<the> fever
    0	allergic_reaction:16	<the> heat
    0	radiating_pain:3 persistent_beyond_72h:68	<the> pain
    0	saddle_numbness:7	<the> saddle
    0	sharp_pain:154	<the> shooting
    0	faint_dizzy:4	<the> sofa
    0	worsening:32	<the> wrong
    0	history_disc:2	<the> ~ #
    0	sharp_pain:18 tingling:11 persistent_beyond_72h:6 history_disc:25 severe_headache:32 faint_dizzy:2	<the> ~ <my>
    0	history_injury:47 bladder_bowel:3	<the> ~ <time>
    0	numbness:7 persistent_beyond_72h:6 bladder_bowel:16 calf_swelling:40	<the> ~ and
    0	sharp_pain:44 radiating_pain:1 saddle_numbness:3 chest_breath:2	<the> ~ i
    0	radiating_pain:20 numbness:1 saddle_numbness:2	<the> ~ it
    0	weakness:1	<the> ~ lovely
    0	weakness:-6 worsening:-1	<the> ~ of
    0	worsening:-6	<the> ~ que
    0	tingling:1	<the> ~ running
    0	persistent_beyond_72h:11	<the> ~ th
    0	history_injury:4	<time> ago
    0	history_injury:1	<time> ago and
    0	persistent_beyond_72h:23	<time> ~ and
    0	persistent_beyond_72h:38	<time> ~ i
    0	sharp_pain:-16 radiating_pain:-18 weakness:-13 tingling:-7 persistent_beyond_72h:-14 history_disc:-37 history_injury:-34 osteoporosis:-33 pregnancy_symptom:-8 bladder_bowel:-24 saddle_numbness:-32 calf_swelling:-29 fever:-16 severe_headache:-18 faint_dizzy:-25 allergic_reaction:-19 severe_bruising:-39 emergency:-1	[en1002]
    0	weakness:13 bladder_bowel:30	[en1002] & .
    0	severe_headache:22	[en1002] & [en1002]
    0	sharp_pain:15 weakness:8 persistent_beyond_72h:7 emergency:-1	[en1002] & [en11]
    0	emergency:21	[en1002] & [en197]
    0	weakness:-2 tingling:1 worsening:-18	[en1002] & [en362]
    0	sharp_pain:7	[en1002] & [en477]
    0	sharp_pain:-11 worsening:27	[en1002] & [en490]
    0	sharp_pain:27 emergency:54	[en1002] & [en60]
    0	tingling:110	[en1002] & [en618]
    0	sharp_pain:-24	[en1002] & [en85]
    0	weakness:45	[en1018] & [en251]
    0	radiating_pain:2	[en101] & ,
    0	tingling:26	[en101] & [en1002]
    0	weakness:8	[en101] & [en11]
    0	tingling:41	[en101] & [en810]
    0	sharp_pain:-14 numbness:8	[en1020] & ,
    0	numbness:71	[en1020] & [en234]
    0	sharp_pain:4 weakness:8	[en1020] & [en869]
    0	sharp_pain:-11 weakness:87 worsening:27 history_injury:56	[en1020] & [en874]
    0	chest_breath:27	[en1020] & breastbone
    0	sharp_pain:72	[en118] & [es55]
    0	sharp_pain:2 radiating_pain:-4 numbness:-12 tingling:-11 persistent_beyond_72h:-2 faint_dizzy:3	[en11]
    0	sharp_pain:-5 radiating_pain:13 faint_dizzy:21	[en11] & ,
    0	weakness:28	[en11] & .
    0	numbness:-19 self_harm:31	[en11] & [en11]
    0	weakness:3	[en11] & [en12]
    0	fever:71	[en11] & [en77]
    0	sharp_pain:13 radiating_pain:3 numbness:-3 worsening:4 fever:13	[en11] & [en869]
    0	sharp_pain:7 osteoporosis:29	[en11] & [en874]
    0	worsening:2	[en124] & ,
    0	worsening:52	[en124] & [en633]
    0	history_injury:128	[en127] & [en157]
    0	emergency:43	[en12] & [en362]
    0	bladder_bowel:1	[en12] & [en468]
    0	radiating_pain:66	[en12] & [en633]
    0	radiating_pain:2	[en12] & [en869]
    0	osteoporosis:35 fever:23	[en141]
    0	saddle_numbness:7	[en148]
    0	numbness:43	[en149]
    0	numbness:5	[en15] & [en493]
    0	sharp_pain:-15 weakness:-3 osteoporosis:-22 saddle_numbness:-13 calf_swelling:-14 severe_bruising:-4 emergency:3	[en170]
    0	radiating_pain:43	[en170] & [en11]
    0	history_injury:107	[en170] & [en251]
    0	numbness:-10	[en170] & [en746]
    0	weakness:10	[en170] & [en874]
    0	sharp_pain:-1 radiating_pain:-28 weakness:-5 numbness:-16 tingling:-1 persistent_beyond_72h:-25 history_disc:-4 history_injury:3 osteoporosis:-16 pregnancy_symptom:-4 saddle_numbness:-28 chest_breath:-17 faint_dizzy:-17 allergic_reaction:-12 self_harm:-44	[en19]
    0	tingling:13 worsening:6	[en19] & [en1002]
    0	history_injury:7	[en19] & [en11]
    0	tingling:-8 worsening:-2	[en19] & [en20]
    0	radiating_pain:-5 severe_headache:56	[en19] & [en251]
    0	history_injury:3	[en19] & [en551]
    0	sharp_pain:-6 numbness:52	[en19] & [en693]
    0	persistent_beyond_72h:7	[en202]
    0	persistent_beyond_72h:53	[en202] & [en11]
    0	sharp_pain:-7 allergic_reaction:10	[en20] & [en1002]
    0	tingling:-5	[en20] & [en251]
    0	calf_swelling:48	[en20] & [en437]
    0	history_disc:6	[en20] & [en746]
    0	history_disc:25 pregnancy_symptom:40 bladder_bowel:16	[en20] & [en810]
    0	numbness:9	[en212]
    0	severe_bruising:3	[en215] & [en251]
    0	radiating_pain:-68 severe_bruising:22	[en215] & [en380]
    0	emergency:47	[en234] & .
    0	sharp_pain:10 weakness:1 self_harm:27	[en234] & [en1020]
    0	emergency:9	[en234] & [en181]
    0	sharp_pain:37 fever:46	[en234] & [en490]
    0	sharp_pain:16	[en234] & [en551]
    0	sharp_pain:-2 weakness:-22 numbness:25 saddle_numbness:12	[en234] & [en650]
    0	persistent_beyond_72h:12	[en251] & [en202]
    0	tingling:-4	[en251] & [en362]
    0	numbness:25	[en251] & [en42]
    0	numbness:8 tingling:7	[en251] & [en474]
    0	sharp_pain:49	[en251] & [en477]
    0	emergency:17	[en251] & [en661]
    0	severe_bruising:44	[en251] & [en71]
    0	weakness:-34	[en251] & [en762]
    0	sharp_pain:-23 numbness:23 tingling:7 saddle_numbness:64 severe_headache:24	[en251] & [en810]
    0	radiating_pain:4	[en251] & [en85]
    0	numbness:16 persistent_beyond_72h:-2 pregnancy_symptom:6 allergic_reaction:2	[en251] & [en869]
    0	sharp_pain:80	[en251] & [en917]
    0	sharp_pain:21	[en251] & [en966]
    0	saddle_numbness:9	[en251] & groin
    0	tingling:9	[en251] & scalp
    0	tingling:72	[en28] & [en85]
    0	self_harm:64	[en28] & [en874]
    0	weakness:1 numbness:-15 worsening:-3 faint_dizzy:22	[en362] & [en11]
    0	worsening:37	[en362] & [en19]
    0	radiating_pain:46 tingling:-17	[en362] & [en251]
    0	radiating_pain:-13	[en362] & [en37]
    0	allergic_reaction:5	[en362] & [en60]
    0	bladder_bowel:6	[en378]
    0	numbness:-53	[en378] & [en170]
    0	tingling:24	[en378] & [en19]
    0	persistent_beyond_72h:36	[en378] & [en746]
    0	sharp_pain:31	[en378] & [en890]
    0	radiating_pain:-9 severe_headache:28 allergic_reaction:1	[en37] & ,
    0	numbness:48	[en37] & [en20]
    0	numbness:7	[en37] & [en251]
    0	weakness:23	[en37] & [en426]
    0	persistent_beyond_72h:13	[en380] & [en1020]
    0	sharp_pain:-14	[en380] & [en215]
    0	radiating_pain:41	[en380] & [en251]
    0	sharp_pain:7	[en394] & [en11]
    0	sharp_pain:-2	[en394] & [en251]
    0	severe_bruising:10	[en394] & [en660]
    0	radiating_pain:-10 numbness:-30 tingling:-18	[en39]
    0	worsening:98	[en426] & [en106]
    0	weakness:-13	[en426] & [en12]
    0	radiating_pain:72 numbness:-8	[en426] & [en251]
    0	tingling:43	[en426] & [en949]
    0	tingling:6	[en42] & [en12]
    0	weakness:23	[en42] & [en251]
    0	numbness:23	[en437] & [en474]
    0	sharp_pain:18	[en437] & [en789]
    0	bladder_bowel:10	[en442]
    0	sharp_pain:-5 numbness:27 tingling:-2	[en468] & [en11]
    0	history_injury:70	[en468] & [en602]
    0	chest_breath:4	[en468] & [en63]
    0	emergency:8	[en469]
    0	sharp_pain:2 radiating_pain:-11 weakness:-5 tingling:-3 worsening:19 persistent_beyond_72h:-6 pregnancy_symptom:-42 bladder_bowel:-7 chest_breath:-30 calf_swelling:-19 faint_dizzy:-13 allergic_reaction:-7 severe_bruising:-28 emergency:-24 self_harm:-6	[en474]
    0	worsening:22	[en474] & [en19]
    0	numbness:2 persistent_beyond_72h:4	[en474] & [en234]
    0	sharp_pain:-33 radiating_pain:-40 weakness:-30 tingling:-19 persistent_beyond_72h:-29 history_disc:-8 pregnancy_symptom:-52 bladder_bowel:-49 chest_breath:-51 fever:-46 severe_headache:-49 faint_dizzy:-73 allergic_reaction:-10 severe_bruising:-44 emergency:-34	[en490]
    0	worsening:12	[en490] & [en1018]
    0	self_harm:35	[en490] & [en11]
    0	worsening:74	[en490] & [en20]
    0	numbness:8	[en490] & [en362]
    0	tingling:7	[en506]
    0	tingling:21	[en506] & [en1002]
    0	allergic_reaction:16	[en506] & [en170]
    0	sharp_pain:61	[en567]
    0	weakness:53	[en58] & [en1020]
    0	weakness:4	[en58] & [en437]
    0	numbness:32 bladder_bowel:-7	[en58] & [en522]
    0	tingling:16 persistent_beyond_72h:5	[en602]
    0	numbness:-24	[en60] & ,
    0	numbness:-17	[en60] & [en11]
    0	sharp_pain:10 allergic_reaction:-18	[en60] & [en251]
    0	sharp_pain:26	[en60] & [en362]
    0	weakness:-9 tingling:18	[en60] & [en869]
    0	saddle_numbness:6	[en613] & [en362]
    0	numbness:9	[en613] & [en60]
    0	sharp_pain:-12	[en633] & ,
    0	numbness:50	[en634] & [en650]
    0	sharp_pain:1	[en63]
    0	numbness:7	[en650] & [en1020]
    0	faint_dizzy:111	[en660] & [en1018]
    0	sharp_pain:8	[en660] & [en170]
    0	sharp_pain:28	[en660] & [en19]
    0	numbness:110	[en660] & [en234]
    0	sharp_pain:6	[en660] & [en709]
    0	radiating_pain:63	[en677] & [en746]
    0	sharp_pain:-15 numbness:-12	[en682] & [en19]
    0	sharp_pain:84	[en682] & [en63]
    0	severe_headache:10	[en709] & [en966]
    0	numbness:3	[en71]
    0	sharp_pain:-3 tingling:-9 saddle_numbness:-9 faint_dizzy:-20 allergic_reaction:-18 severe_bruising:-24	[en746]
    0	worsening:45	[en746] & [en1020]
    0	worsening:51	[en746] & [en468]
    0	worsening:12	[en746] & [en966]
    0	sharp_pain:1	[en762] & #
    0	history_disc:57	[en762] & [en869]
    0	weakness:6	[en762] & [en966]
    0	sharp_pain:63	[en77] & [en660]
    0	severe_headache:40	[en789]
    0	severe_headache:20	[en789] & ,
    0	severe_headache:15	[en789] & [en1002]
    0	severe_headache:1	[en789] & [en660]
    0	severe_headache:79	[en789] & [en762]
    0	calf_swelling:233	[en805] & :
    0	weakness:19 numbness:16	[en810] & [en101]
    0	radiating_pain:13	[en810] & [en1020]
    0	sharp_pain:36	[en810] & [en633]
    0	weakness:14	[en821]
    0	radiating_pain:28 tingling:9	[en84]
    0	numbness:34	[en84] & [en101]
    0	worsening:41	[en853] & [en490]
    0	weakness:11	[en85] & [en1020]
    0	weakness:20	[en85] & [en234]
    0	tingling:30	[en85] & [en251]
    0	weakness:103	[en85] & [en426]
    0	numbness:77	[en85] & [en42]
    0	radiating_pain:14 weakness:41	[en869] & [en11]
    0	sharp_pain:-51 radiating_pain:95	[en869] & [en380]
    0	sharp_pain:28	[en869] & [en634]
    0	weakness:25	[en869] & [en874]
    0	tingling:38	[en869] & [en980]
    0	numbness:26	[en869] & [es182]
    0	weakness:22	[en874] & .
    0	worsening:-28	[en874] & [en1002]
    0	emergency:11	[en874] & [en12]
    0	emergency:15	[en874] & [en362]
    0	worsening:44	[en874] & [en426]
    0	history_disc:16 bladder_bowel:32	[en874] & [en468]
    0	history_disc:6 emergency:7	[en874] & [en869]
    0	chest_breath:24 self_harm:54	[en874] & [en966]
    0	self_harm:13	[en874] & [es122]
    0	sharp_pain:-67 numbness:34 history_injury:13	[en874] & [es13]
    0	sharp_pain:-1 numbness:-1	[en874] & [es1]
    0	chest_breath:7	[en874] & [es966]
    0	history_injury:1	[en874] & cai
    0	chest_breath:-1 self_harm:-53	[en890]
    0	worsening:21	[en890] & [en1002]
    0	sharp_pain:-27 self_harm:81	[en906]
    0	sharp_pain:10	[en917]
    0	worsening:54	[en938] & [en20]
    0	emergency:13	[en951] & [en874]
    0	numbness:68 saddle_numbness:16	[en954] & [en19]
    0	bladder_bowel:31	[en954] & [en394]
    0	pregnancy_symptom:22	[en957]
    0	sharp_pain:-11 severe_headache:-1	[en966] & [en251]
    0	sharp_pain:-11	[en966] & [en37]
    0	sharp_pain:37	[en966] & [en746]
    0	worsening:12 faint_dizzy:42	[en966] & [en805]
    0	sharp_pain:4	[en966] & [en949]
    0	numbness:11	[en967]
    0	weakness:-21 tingling:4 worsening:-17 persistent_beyond_72h:-7 chest_breath:-32 fever:-10 severe_headache:-6 severe_bruising:-23	[en980]
    0	tingling:91	[en980] & [en1002]
    0	numbness:12	[en986]
    0	tingling:9	[en986] & [en1002]
    0	numbness:7 worsening:5	[en989]
    0	tingling:16	[en999] & [en28]
    0	sharp_pain:19	[es102]
    0	tingling:18	[es106] & [es54]
    0	sharp_pain:-37 numbness:-68 tingling:-17	[es122]
    0	radiating_pain:3 history_injury:10	[es13] & [en874]
    0	numbness:-14	[es14]
    0	numbness:17	[es14] & ,
    0	numbness:14	[es150]
    0	allergic_reaction:24	[es17] & ampolla
    0	sharp_pain:-20 radiating_pain:-14 tingling:-40 worsening:-56 history_disc:-28 osteoporosis:-15 pregnancy_symptom:-37 bladder_bowel:1 calf_swelling:-51 fever:-35 severe_headache:-31 faint_dizzy:-26 allergic_reaction:-116 severe_bruising:-84 emergency:-15 self_harm:-27	[es182]
    0	numbness:179	[es182] & [en37]
    0	weakness:34	[es182] & [es13]
    0	tingling:-33	[es182] & [es459]
    0	saddle_numbness:1	[es1] & [es571]
    0	radiating_pain:59	[es234] & [es1]
    0	radiating_pain:10	[es234] & [es699]
    0	tingling:-13	[es235]
    0	tingling:59	[es24]
    0	worsening:23	[es251]
    0	worsening:-17 history_injury:11 pregnancy_symptom:75	[es254]
    0	pregnancy_symptom:2	[es254] & [es26]
    0	persistent_beyond_72h:91	[es254] & [es54]
    0	persistent_beyond_72h:30	[es26] & [en19]
    0	persistent_beyond_72h:7	[es26] & [es503]
    0	sharp_pain:32	[es29] & [es13]
    0	sharp_pain:8	[es29] & [es54]
    0	chest_breath:33	[es29] & [es887]
    0	radiating_pain:-38 persistent_beyond_72h:-26 history_injury:7 allergic_reaction:-12 emergency:-25	[es2]
    0	sharp_pain:26 tingling:-4 worsening:-3	[es342]
    0	severe_headache:20	[es427]
    0	tingling:27	[es438] & [es106]
    0	tingling:56	[es438] & [es1]
    0	tingling:26	[es438] & [es699]
    0	severe_bruising:82	[es509] & [es699]
    0	persistent_beyond_72h:18	[es54] & [en874]
    0	calf_swelling:34	[es54] & [es1]
    0	radiating_pain:66	[es55] & [en874]
    0	sharp_pain:-42	[es55] & [es362]
    0	sharp_pain:-40	[es55] & [es427]
    0	worsening:23	[es55] & [es982]
    0	saddle_numbness:26	[es571]
    0	numbness:46	[es591]
    0	tingling:22	[es638]
    0	sharp_pain:2	[es694] & [es1]
    0	numbness:2	[es694] & [es2]
    0	tingling:-32	[es694] & [es699]
    0	numbness:-10 tingling:13	[es699] & ,
    0	weakness:30	[es699] & [es235]
    0	emergency:28	[es699] & [es26]
    0	weakness:2	[es699] & [es502]
    0	bladder_bowel:7	[es6]
    0	radiating_pain:91	[es726]
    0	self_harm:4	[es854] & [es950]
    0	sharp_pain:-24 numbness:-1 tingling:-1 pregnancy_symptom:38 saddle_numbness:-25 chest_breath:12 calf_swelling:-6 allergic_reaction:-4	[es887]
    0	numbness:2	[es887] & [es26]
    0	sharp_pain:48	[es950] & [es106]
    0	sharp_pain:29 self_harm:127	[es950] & [es182]
    0	self_harm:9	[es966] & [es42]
    0	history_injury:112	[es998] & [es254]
    0	persistent_beyond_72h:4	[es998] & [es54]
    0	sharp_pain:8 radiating_pain:-14 weakness:-10 numbness:-20 persistent_beyond_72h:-22 history_disc:-6 osteoporosis:-12 pregnancy_symptom:-13 bladder_bowel:-20 saddle_numbness:-20 chest_breath:-1 fever:-20 faint_dizzy:-20 allergic_reaction:-8 severe_bruising:-6	a
    0	worsening:46	a #
    0	sharp_pain:27	a blade
    0	history_injury:6	ahora <my>
    0	history_injury:18	ahora me
    0	faint_dizzy:56	al piso
    0	sharp_pain:-6	all
    0	pregnancy_symptom:23	and <my>
    0	persistent_beyond_72h:2	and <my> <part>
    0	pregnancy_symptom:21	and my
    0	numbness:-17 worsening:-23 persistent_beyond_72h:19 pregnancy_symptom:27	and ~ <be>
    0	persistent_beyond_72h:35	and ~ <day>
    0	tingling:26	and ~ <side>
    0	tingling:7	and ~ in
    0	bladder_bowel:1	and ~ it
    0	tingling:61	ants
    0	numbness:-10	are numb
    0	numbness:7 tingling:7 persistent_beyond_72h:44	as
    0	numbness:15	at ~ <part>
    0	bladder_bowel:42	bed
    0	persistent_beyond_72h:15	been
    0	osteoporosis:38	bones
    0	chest_breath:1	breastbone
    0	radiating_pain:32	bum
    0	faint_dizzy:11	bus
    0	numbness:6 tingling:7 saddle_numbness:5	but
    0	tingling:13	but <my> <part>
    0	persistent_beyond_72h:7	by now
    0	severe_headache:9	cabeza
    0	history_injury:48	cai & [es1]
    0	weakness:1	can ~ on
    0	numbness:67	can ~ tell
    0	numbness:13 fever:31	cold
    0	weakness:27	con ~ <part>
    0	allergic_reaction:3	cream
    0	worsening:2	day
    0	radiating_pain:-18 persistent_beyond_72h:-3 bladder_bowel:-26 allergic_reaction:-10 emergency:-5	de
    0	sharp_pain:-34	de cabeza
    0	sharp_pain:15	dolor ~ ,
    0	numbness:-49	dormida <the>
    0	saddle_numbness:36	down below
    0	pregnancy_symptom:176	due
    0	tingling:7	duerme
    0	persistent_beyond_72h:15	easing
    0	numbness:3	else
    0	sharp_pain:24	en la
    0	saddle_numbness:19	en ~ <be>
    0	sharp_pain:26	en ~ <my>
    0	sharp_pain:2	every time
    0	pregnancy_symptom:75	expecting
    0	allergic_reaction:32	face is
    0	tingling:1	feels
    0	numbness:82	finger
    0	numbness:24	foot is
    0	persistent_beyond_72h:20	fortnight
    0	sharp_pain:-2 allergic_reaction:8	from
    0	tingling:66	full of
    0	chest_breath:11	get
    0	worsening:4	getting
    0	saddle_numbness:37	groin
    0	emergency:5	half
    0	calf_swelling:13	hard
    0	radiating_pain:11	hasta
    0	radiating_pain:10	hasta <the>
    0	radiating_pain:34	hasta el
    0	weakness:-3	have
    0	numbness:-49	have gone
    0	severe_headache:70 faint_dizzy:35	head
    0	sharp_pain:-64	headache
    0	severe_headache:7	headache ~ <the>
    0	chest_breath:25	heart
    0	weakness:17	hi
    0	allergic_reaction:109	hives
    0	numbness:33	home
    0	osteoporosis:73	huesos
    0	sharp_pain:44	hurts like
    0	radiating_pain:12	hurts ~ <my>
    0	emergency:20	husband
    0	numbness:-3 worsening:-13	i <have>
    0	faint_dizzy:5	i stand
    0	faint_dizzy:3	i ~ ,
    0	numbness:16	i ~ <feel>
    0	sharp_pain:22	i ~ <have>
    0	bladder_bowel:5	i ~ <my>
    0	radiating_pain:6 weakness:11 numbness:18 tingling:16 pregnancy_symptom:12 self_harm:-5	i ~ <the>
    0	pregnancy_symptom:27	i ~ and
    0	tingling:-8 self_harm:25	i ~ not
    0	history_injury:17	i ~ on
    0	tingling:17	if ~ <my>
    0	history_disc:99	in #
    0	sharp_pain:10 weakness:-21 allergic_reaction:-9	in <my>
    0	allergic_reaction:-19	in my
    0	numbness:-4	in ~ ,
    0	tingling:8	in ~ .
    0	sharp_pain:6 radiating_pain:-3 weakness:-7 tingling:-18 worsening:1 pregnancy_symptom:-25 saddle_numbness:-9 chest_breath:-20 calf_swelling:-14 fever:-23 faint_dizzy:-33 emergency:-11 self_harm:-11	it
    0	numbness:6	it ,
    0	worsening:-6	it was
    0	persistent_beyond_72h:3	it ~ not
    0	worsening:12	it ~ than
    0	sharp_pain:8	it ~ to
    0	persistent_beyond_72h:2	jueves
    0	allergic_reaction:44	labios
    0	weakness:27	las
    0	numbness:7	late+:
    0	weakness:17	late+arm
    0	persistent_beyond_72h:13	late+at
    0	calf_swelling:20	late+calf
    0	persistent_beyond_72h:33	late+dias
    0	persistent_beyond_72h:67	late+easing
    0	radiating_pain:-9 persistent_beyond_72h:42	late+el
    0	persistent_beyond_72h:31	late+espalda
    0	severe_headache:-1	late+head
    0	sharp_pain:-20 tingling:6 worsening:29 persistent_beyond_72h:63 faint_dizzy:-10	late+i
    0	persistent_beyond_72h:7	late+jueves
    0	persistent_beyond_72h:50	late+la
    0	persistent_beyond_72h:65	late+me
    0	bladder_bowel:38	late+need
    0	numbness:21	late+numb
    0	sharp_pain:-4 persistent_beyond_72h:53 emergency:-9	late+s
    0	persistent_beyond_72h:7	late+same
    0	persistent_beyond_72h:52	late+se
    0	sharp_pain:47	late+shooting
    0	sharp_pain:-33 worsening:-67 persistent_beyond_72h:95	late+still
    0	sharp_pain:-12 radiating_pain:-25 weakness:25 tingling:49 worsening:30 persistent_beyond_72h:7 history_injury:-17 fever:-14 faint_dizzy:-29	late+the
    0	persistent_beyond_72h:16	late+todavia
    0	persistent_beyond_72h:32	late+una
    0	worsening:23	late+volvio
    0	numbness:-18 persistent_beyond_72h:26 calf_swelling:38	late+y
    0	bladder_bowel:-2	left
    0	weakness:-28 tingling:33	left hand
    0	calf_swelling:23	leg is
    0	sharp_pain:25	lightning
    0	numbness:-19 tingling:-13 chest_breath:40	like <the>
    0	weakness:1	like ~ ,
    0	radiating_pain:13	line
    0	numbness:8	lo
    0	sharp_pain:42	look left
    0	calf_swelling:82	lower leg
    0	history_injury:13	me cai
    0	tingling:13	me duerme
    0	pregnancy_symptom:63	meses
    0	pregnancy_symptom:3	months
    0	worsening:58 persistent_beyond_72h:-46	more
    0	severe_bruising:9	muslo & [es815]
    0	emergency:27	my face
    0	tingling:15	my forearm
    0	radiating_pain:17	my leg
    0	sharp_pain:73	my neck
    0	history_injury:2	my tailbone
    0	severe_bruising:20	my whole
    0	numbness:-2 history_injury:1	neck
    0	bladder_bowel:22	need
    0	sharp_pain:46	needle
    0	tingling:54	needles
    0	bladder_bowel:6	never
    0	bladder_bowel:31	never ~ ,
    0	sharp_pain:-38 radiating_pain:-70 tingling:-26 worsening:-34 persistent_beyond_72h:-5 history_disc:-24 pregnancy_symptom:-30 saddle_numbness:-1 chest_breath:-7 calf_swelling:-21 fever:-16 severe_headache:-22 faint_dizzy:-19 allergic_reaction:-1 severe_bruising:-18 emergency:-74 self_harm:-8	no
    0	sharp_pain:-15 numbness:33 saddle_numbness:40	not <feel>
    0	numbness:75	not tell
    0	weakness:23	not turn
    0	numbness:28	not ~ <be>
    0	calf_swelling:28	not ~ <side>
    0	numbness:3	not ~ of
    0	weakness:79	not ~ what
    0	numbness:-44	not ~ wipe
    0	weakness:3	noticed
    0	worsening:4	now ~ pain
    0	severe_headache:45	nowhere
    0	numbness:10	numbness
    0	numbness:-2	numbness ~ .
    0	severe_bruising:9	of <the>
    0	numbness:3	of ~ <be>
    0	history_injury:4	off <my>
    0	worsening:63 persistent_beyond_72h:-54 history_injury:34	on <day>
    0	faint_dizzy:16	on to <the>
    0	numbness:78	on ~ and
    0	emergency:90	one side
    0	sharp_pain:26 weakness:40 severe_headache:1	out of
    0	faint_dizzy:7	over
    0	tingling:35	p
    0	sharp_pain:11	pain ~ ,
    0	radiating_pain:2	pain ~ <side>
    0	worsening:14	pain ~ <time>
    0	worsening:5	pain ~ and
    0	sharp_pain:43	pain ~ i
    0	sharp_pain:-4 history_injury:44	painful
    0	worsening:30	para
    0	radiating_pain:6	para ~ <part>
    0	numbness:2	parts <have>
    0	saddle_numbness:6	peeing
    0	weakness:20	pie
    0	radiating_pain:10	pierna
    0	tingling:107	pins and needles
    0	radiating_pain:8	por
    0	numbness:64	private ~ <have>
    0	persistent_beyond_72h:22	que <be>
    0	radiating_pain:15	que ~ <the>
    0	tingling:74	rato
    0	weakness:19	right
    0	faint_dizzy:41	room
    0	tingling:43	running ~ <my>
    0	tingling:5	running ~ <part>
    0	weakness:-3 numbness:1 tingling:-1 emergency:-2	s
    0	faint_dizzy:11	saliendo
    0	saddle_numbness:19	seat
    0	sharp_pain:4	sharp
    0	persistent_beyond_72h:-28	si
    0	numbness:49	si ~ en
    0	worsening:-28	since last
    0	worsening:-6	since ~ <day>
    0	worsening:-3	since ~ it
    0	tingling:1	skin of
    0	severe_headache:84	skull
    0	sharp_pain:60 severe_headache:14 emergency:36	so
    0	saddle_numbness:35	sorry
    0	osteoporosis:6	spot
    0	weakness:35	strength
    0	history_injury:1	tailbone
    0	persistent_beyond_72h:105	th
    0	tingling:8 bladder_bowel:15 calf_swelling:9	that
    0	sharp_pain:-7 radiating_pain:-7 numbness:-3 tingling:-6 persistent_beyond_72h:-6	the
    0	worsening:14	the wrong
    0	numbness:20 history_disc:13	there
    0	saddle_numbness:17	thighs
    0	sharp_pain:2	this
    0	allergic_reaction:12	throat <feel>
    0	allergic_reaction:107	throat feels
    0	tingling:12	tingling
    0	tingling:-11	tingling & ,
    0	radiating_pain:88	to <the> <part>
    0	sharp_pain:-8 radiating_pain:22	to my
    0	emergency:15	to ~ <time>
    0	weakness:22	to ~ up
    0	severe_bruising:13	toda la
    0	persistent_beyond_72h:72	todavia
    0	persistent_beyond_72h:60	today <be>
    0	tingling:2	under ~ of
    0	radiating_pain:13	va ~ <the>
    0	worsening:4	vez
    0	emergency:55	ward
    0	numbness:11	wearing
    0	history_injury:4	weeks ago
    0	self_harm:5	what <be>
    0	numbness:-1	will
    0	faint_dizzy:38	woozy
    0	emergency:59	words
    0	worsening:27	worse
    0	numbness:6	y ni
    0	persistent_beyond_72h:7 pregnancy_symptom:11	y ~ <be>
    0	radiating_pain:15	y ~ en
    0	numbness:9	yes
    0	weakness:-4	yes ~ .
    0	tingling:25	yes ~ in
    0	saddle_numbness:8	zona
    """#
}
