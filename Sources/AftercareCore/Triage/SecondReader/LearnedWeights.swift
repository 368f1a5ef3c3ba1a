/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0x62b2c0d28b18c05b

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -121	sharp_pain:-77 radiating_pain:-141 weakness:-82 numbness:-104 tingling:-102 worsening:-96 persistent_beyond_72h:-93 history_disc:-223 history_injury:-396 osteoporosis:-226 pregnancy_symptom:-179 bladder_bowel:-183 saddle_numbness:-179 chest_breath:-191 calf_swelling:-208 fever:-143 severe_headache:-190 faint_dizzy:-222 allergic_reaction:-140 severe_bruising:-185 emergency:-107 self_harm:-158	
    -201	sharp_pain:12 weakness:17 numbness:16 worsening:18 persistent_beyond_72h:-11 saddle_numbness:-39 calf_swelling:-4 severe_bruising:-17	{good}
    -198	weakness:18 numbness:-31 tingling:-12 persistent_beyond_72h:-39 bladder_bowel:-8 faint_dizzy:26 emergency:29	{denied}
    -193		{over}
    -136		{hypothetical}
    -134		{uncertain}
    -115		{earlier}
    -100		{otherPerson}
    68	worsening:33	late+than
    64	worsening:128	late+worse
    57	tingling:-34 emergency:-1	can not
    55	sharp_pain:-100 persistent_beyond_72h:188	late+pain
    53	weakness:10 tingling:-1 saddle_numbness:14	[en58] & [en234]
    49	worsening:113	late+today
    47	sharp_pain:-32 numbness:-9 tingling:14 worsening:-8 calf_swelling:-33 allergic_reaction:3 emergency:-26 self_harm:-25	/^bu/
    47		no puedo
    45	sharp_pain:-28 numbness:3 tingling:-6 worsening:-12 persistent_beyond_72h:-31 history_disc:-24 osteoporosis:-24 pregnancy_symptom:-61 bladder_bowel:-126 saddle_numbness:-84 chest_breath:-14 fever:-55 severe_headache:-15 faint_dizzy:-176 allergic_reaction:-20 emergency:-86 self_harm:-81	<the> <part>
    45		[es182] & [es122]
    44	sharp_pain:-78 persistent_beyond_72h:115	late+hurts
    -41	numbness:14 tingling:21 worsening:9 persistent_beyond_72h:34 self_harm:23	late+my
    38	pregnancy_symptom:40	# & [en957]
    -38		[en404]
    -38		[en490] & [en93]
    38		late+ayer
    -38		or
    37	numbness:5 persistent_beyond_72h:-30 history_disc:-3 pregnancy_symptom:-24 bladder_bowel:-39 saddle_numbness:-2 chest_breath:-34 fever:-57 severe_headache:-6 faint_dizzy:-71 allergic_reaction:-14 emergency:-26 self_harm:-48	<side> <part>
    37	numbness:34	yes ~ no
    36	sharp_pain:-10 radiating_pain:-29 weakness:-2 tingling:-17 worsening:-18 persistent_beyond_72h:-36 history_disc:-41 history_injury:-38 osteoporosis:-88 pregnancy_symptom:-19 bladder_bowel:-49 saddle_numbness:-52 chest_breath:-50 calf_swelling:-43 severe_headache:-29 faint_dizzy:-9 allergic_reaction:-2 severe_bruising:-34 emergency:-19 self_harm:-45	[en869]
    -36		dolor en
    -36		dolor en <the>
    -35	weakness:21 worsening:54	, & [en362]
    35	persistent_beyond_72h:42	late+duele
    35		late+mas
    35	worsening:35	late+yesterday
    34	sharp_pain:-12	# ~ <part>
    34	sharp_pain:-11 radiating_pain:10 numbness:10 tingling:2 persistent_beyond_72h:-33 history_injury:11 bladder_bowel:-26 chest_breath:-22 severe_headache:-38 emergency:-10	, ~ <part>
    34		[es182] & [es966]
    34		late+peor
    33	sharp_pain:1 weakness:2 tingling:7 worsening:-25 persistent_beyond_72h:-1 history_disc:-29 pregnancy_symptom:-15 bladder_bowel:-80 saddle_numbness:-70 chest_breath:-60 calf_swelling:-40 fever:-47 severe_headache:-34 faint_dizzy:-93 allergic_reaction:-8 severe_bruising:-2 self_harm:-93	<my> <part>
    33	weakness:-40 numbness:-6 worsening:-31 persistent_beyond_72h:121	late+no
    33	sharp_pain:-27 numbness:-27 tingling:-28 worsening:46 persistent_beyond_72h:-31 history_disc:-11 bladder_bowel:-27 saddle_numbness:-3 emergency:-36	up
    32	sharp_pain:-5 pregnancy_symptom:41 fever:-16	# <time>
    -32	numbness:-65	/ren/
    31		, ~ today
    31	sharp_pain:-11 radiating_pain:-11 weakness:-15 numbness:-7 worsening:-44 persistent_beyond_72h:-35 history_disc:-17 osteoporosis:-33 pregnancy_symptom:-26 bladder_bowel:-36 chest_breath:-1 calf_swelling:-9 severe_headache:-17 allergic_reaction:-13 emergency:-12	/do$/
    31		[es182] & [en148]
    -31		late+all
    31	persistent_beyond_72h:-31	late+more
    31		no ~ but
    30	weakness:-6 pregnancy_symptom:86	/ick/
    -30		can i
    30	numbness:94	no feeling
    29	numbness:43	. no
    -29	sharp_pain:-2 radiating_pain:-34 tingling:3 worsening:-7 persistent_beyond_72h:-28 saddle_numbness:-44 chest_breath:-6 fever:-14 allergic_reaction:-11	/^ma/
    -29	numbness:5 tingling:-7	/^ta/
    29	sharp_pain:-41 weakness:-5 numbness:13 calf_swelling:2 allergic_reaction:-19	/alf/
    29	sharp_pain:-35 radiating_pain:-8 weakness:15 numbness:-27 saddle_numbness:-1 fever:-13 faint_dizzy:-35 emergency:-27	/ps$/
    29	sharp_pain:-16 radiating_pain:-22 tingling:-15 worsening:-10 persistent_beyond_72h:-23 history_disc:-5 history_injury:31 saddle_numbness:-24 fever:-12 emergency:-42 self_harm:-23	<part> <be>
    -29		[en1002] & [en143]
    29		[en810] & [es182]
    -29		and ~ to
    29	sharp_pain:-29 radiating_pain:-29 numbness:-15 tingling:-13 worsening:-40 persistent_beyond_72h:-47 history_disc:-14 osteoporosis:-11 pregnancy_symptom:-37 saddle_numbness:-22 calf_swelling:-23 fever:-9 severe_headache:-28 faint_dizzy:-39 allergic_reaction:-3 severe_bruising:-25 emergency:-32 self_harm:-29	my
    -29		what if
    28	weakness:-1 worsening:36 persistent_beyond_72h:-5 self_harm:-2	/^wors/
    -28		/ders$/
    28	sharp_pain:-9 weakness:-1 worsening:31 persistent_beyond_72h:-19 self_harm:-1	/eor/
    28	sharp_pain:-39 radiating_pain:-3 weakness:-44 tingling:-1 worsening:148 persistent_beyond_72h:-2 self_harm:-3	/peor/
    28	radiating_pain:-50 weakness:-77 worsening:-42 chest_breath:30 fever:-3 allergic_reaction:-8	/spi/
    28	weakness:-24 numbness:-31 worsening:12 persistent_beyond_72h:-25 saddle_numbness:-24 emergency:-7	/wors/
    28	sharp_pain:-9 weakness:-19 numbness:-49 worsening:-25 faint_dizzy:148 emergency:-10	/zy$/
    28	numbness:113 tingling:-11	<be> <the> <part>
    -28		[en58] & [en966]
    -28		i came
    28	worsening:48	late+que
    28	persistent_beyond_72h:34	no better
    28	self_harm:20	want to
    27	numbness:-40 persistent_beyond_72h:-3	/eo$/
    27	numbness:16 worsening:-57 persistent_beyond_72h:-3	/mb$/
    27	weakness:-20 numbness:-53 worsening:32 persistent_beyond_72h:-41 saddle_numbness:-1 faint_dizzy:-8 emergency:-13 self_harm:-5	/ors/
    -27	numbness:-10 persistent_beyond_72h:-13 osteoporosis:-1 saddle_numbness:-16 calf_swelling:-12 severe_bruising:30 self_harm:-3	[en1018]
    -27	sharp_pain:-10 numbness:9 saddle_numbness:21	[en650]
    -27	tingling:48	[es106] & [es759]
    27		[es182] & [en613]
    27	sharp_pain:-48 persistent_beyond_72h:103	late+dolor
    27	numbness:83 tingling:-1	no <feel>
    27	sharp_pain:-40 radiating_pain:78	to ~ <part>
    27		yes .
    26	persistent_beyond_72h:9	# ~ <be>
    26	sharp_pain:-6	. ~ <part>
    -26		/^rar/
    -26	severe_bruising:94	/ders/
    26	tingling:-43 emergency:52	/ili/
    26	tingling:-16 persistent_beyond_72h:-3 history_disc:-15 pregnancy_symptom:42 fever:-6	/ks$/
    26	allergic_reaction:5	/nch/
    26	faint_dizzy:78	<have> to
    26	numbness:-34 tingling:-21 chest_breath:-37 calf_swelling:15 self_harm:15	[en394]
    26	worsening:-35 persistent_beyond_72h:21	[en810] & [en1002]
    -26	radiating_pain:-14 tingling:-43 worsening:-1 osteoporosis:-9 pregnancy_symptom:-1 saddle_numbness:-15 calf_swelling:-30 fever:-8 allergic_reaction:-24 severe_bruising:-16	[es950]
    26		i ~ #
    -26	radiating_pain:-17 tingling:13 persistent_beyond_72h:30	late+to
    26	radiating_pain:-25 weakness:-15 numbness:-15 tingling:-16 worsening:-68 persistent_beyond_72h:-30 history_disc:-22 osteoporosis:-19 pregnancy_symptom:-26 bladder_bowel:-44 saddle_numbness:-10 calf_swelling:-37 fever:-24 severe_headache:-17 faint_dizzy:4 allergic_reaction:-2 severe_bruising:-56 self_harm:-63	me
    -26		no ~ en
    -25	sharp_pain:4 radiating_pain:-99 weakness:-73 numbness:-89 tingling:-69 worsening:-88 persistent_beyond_72h:-49 history_disc:-6 history_injury:-11 osteoporosis:-57 bladder_bowel:-76 saddle_numbness:-116 chest_breath:-89 calf_swelling:-40 fever:43 severe_headache:-48 faint_dizzy:-59 allergic_reaction:-79 severe_bruising:-76 emergency:-3 self_harm:-131	#
    25	sharp_pain:3	# ~ i
    25	weakness:5 self_harm:7	/^thi/
    25	sharp_pain:-1 radiating_pain:-4 weakness:-1 tingling:-2 worsening:-16 persistent_beyond_72h:-26 pregnancy_symptom:-9 bladder_bowel:-39 saddle_numbness:-16 chest_breath:-8 fever:-3 severe_headache:-30 faint_dizzy:-19 self_harm:16	/^to/
    25	numbness:-23 fever:24 self_harm:18	/eri/
    25	weakness:-14 emergency:-4	/ever/
    25	sharp_pain:-34	/gra/
    25	radiating_pain:-2 weakness:-29 allergic_reaction:-1	/lp$/
    25	weakness:-4 numbness:23 saddle_numbness:16	/numb$/
    -25		<part> hurts
    -25		<the> <side> <part>
    25	weakness:-24	<the> dolor
    25	weakness:37 persistent_beyond_72h:-8 fever:46	<the> ~ no
    -25	numbness:-16 chest_breath:15 faint_dizzy:24	[en266]
    25		[en426] & [en234]
    25		[en954] & [en362]
    25	sharp_pain:-16 numbness:11 tingling:-18 worsening:-14 persistent_beyond_72h:-21 history_disc:-11 osteoporosis:-12 pregnancy_symptom:-31 bladder_bowel:-12 saddle_numbness:-24 chest_breath:-2 calf_swelling:-40 fever:-18 allergic_reaction:-14 severe_bruising:-12 emergency:-8 self_harm:-25	[es13]
    25		[es182] & [es950]
    -25	radiating_pain:-16 numbness:-52 persistent_beyond_72h:-72	[es975]
    25	sharp_pain:-26 radiating_pain:-20 numbness:2 tingling:-18 worsening:-3 persistent_beyond_72h:-10 history_disc:-39 osteoporosis:-19 pregnancy_symptom:-23 bladder_bowel:-14 fever:-16 severe_headache:-42 allergic_reaction:-28 severe_bruising:-46 emergency:-53 self_harm:-52	el
    25		it ~ ,
    25	worsening:9	late+hoy
    25	persistent_beyond_72h:25	late+hurting
    -25		no <be>
    -25		no ~ no
    25		not better
    25	weakness:-42 numbness:18 saddle_numbness:26	numb
    25	tingling:27	si ~ no
    -25		stabbing pain
    -24		, ~ as
    -24		, ~ since
    24	sharp_pain:-11 weakness:27	. & [en869]
    24		. & [es694]
    24	sharp_pain:-1 radiating_pain:-16 tingling:18 worsening:-48 persistent_beyond_72h:-72 history_disc:-6 osteoporosis:-24 saddle_numbness:-7 chest_breath:-15 fever:-33 severe_headache:-28 severe_bruising:-15 emergency:-54	/^pi/
    24	sharp_pain:-31 numbness:26 saddle_numbness:-20	/^toe/
    -24		/aja/
    -24		/aso/
    -24	numbness:-24 worsening:5 history_disc:-2 saddle_numbness:-5 calf_swelling:-12 fever:-3 allergic_reaction:-42 severe_bruising:-19 emergency:-4	/ay$/
    24	radiating_pain:-12 weakness:-44 tingling:-22 worsening:-18 persistent_beyond_72h:-5 history_disc:-20 bladder_bowel:-30 chest_breath:-22 fever:-3 severe_headache:-2 allergic_reaction:-6 self_harm:-24	/da$/
    24	sharp_pain:-15	/ded/
    24	weakness:-2 numbness:-9 tingling:-16 emergency:28	/elp/
    -24	pregnancy_symptom:-11 fever:16 self_harm:2	/ld$/
    -24		/lders/
    24	pregnancy_symptom:68	/mpi/
    24	sharp_pain:-22 radiating_pain:-6 numbness:-6 tingling:-8 worsening:66 persistent_beyond_72h:-15	/peo/
    24	sharp_pain:-5 numbness:21 worsening:-4	/umb$/
    -24		<have> ~ pain
    24	emergency:29	<my> now
    24	numbness:10 persistent_beyond_72h:7	<part> <have>
    24	sharp_pain:-11 radiating_pain:113 weakness:-79 numbness:-5 tingling:22 worsening:-24 persistent_beyond_72h:-21 history_disc:-4 severe_headache:-47 allergic_reaction:-6	<part> ~ <part>
    -24		<part> ~ can
    24	sharp_pain:-7 numbness:-10	[en170] & [en362]
    -24	sharp_pain:29	[en250] & [en1002]
    -24	sharp_pain:13 radiating_pain:-19 weakness:10 numbness:-33	[en251] & [en37]
    -24	worsening:69	[en426] & [en490]
    -24	worsening:63	[en490] & [en1002]
    -24		[en508] & ,
    -24		[en917] & [en869]
    24		[en954] & [en234]
    -24		[es182] & [es182]
    24	sharp_pain:-10 numbness:-4 tingling:-3 worsening:-4 persistent_beyond_72h:-2 osteoporosis:-7 chest_breath:-33 calf_swelling:-6 fever:-8 severe_headache:-34 allergic_reaction:-13 severe_bruising:-12 emergency:-1 self_harm:-50	[es1]
    24	sharp_pain:-10 radiating_pain:-21 weakness:-7 numbness:-14 tingling:-7 worsening:-38 persistent_beyond_72h:-28 history_disc:-26 saddle_numbness:-21 chest_breath:-32 calf_swelling:-22 fever:-34 severe_bruising:-11 emergency:-11 self_harm:-4	la
    -24	persistent_beyond_72h:31	late+every
    24	emergency:2	me now
    -24		no ~ .
    -24		shoulders
    -24		si <be>
    23		. & [en634]
    23	emergency:20	/^ayu/
    23	emergency:27	/^ayud/
    23	sharp_pain:-13 radiating_pain:-33 weakness:-78 tingling:-7 severe_bruising:3	/^bl/
    23	faint_dizzy:27	/^kee/
    23	sharp_pain:-11 weakness:19 numbness:-31 worsening:-30 persistent_beyond_72h:-7 history_disc:-21 history_injury:-14 pregnancy_symptom:-12 saddle_numbness:-20 calf_swelling:10 fever:-33 severe_headache:-36 faint_dizzy:-25 severe_bruising:-17 emergency:-22 self_harm:-39	/^le/
    23		/ate/
    23	emergency:61	/ayu/
    23	emergency:35	/ayud/
    23	sharp_pain:-56 radiating_pain:-15 weakness:-10 numbness:-60 tingling:-18 persistent_beyond_72h:-23 allergic_reaction:-33 emergency:67 self_harm:-14	/elp$/
    -23		/hap/
    23	sharp_pain:-4 emergency:43	/help$/
    23	radiating_pain:-12 numbness:-3 worsening:-4 persistent_beyond_72h:-10 history_disc:-15 osteoporosis:-5 saddle_numbness:-39 faint_dizzy:-7 allergic_reaction:-19 severe_bruising:-13 emergency:-19	/ill/
    23	faint_dizzy:50	/kee/
    23	emergency:42	/yud/
    23		<be> ~ <day>
    -23	radiating_pain:8 numbness:10	<become> ~ ,
    -23	history_disc:58 emergency:10 self_harm:81	[en1002] & [en874]
    23		[en12] & [en949]
    23	weakness:-10 worsening:17 emergency:2	[en234] & ,
    -23		[en234] & [en810]
    -23		[en37] & [en869]
    23	worsening:3 severe_bruising:1	[en380] & [en12]
    -23		[en490] & [en63]
    -23		[en890] & [en490]
    -23		[es182] & [es106]
    23		[es731]
    23	sharp_pain:9	[es950] & [es1]
    -23	sharp_pain:-15 radiating_pain:39 worsening:-44 persistent_beyond_72h:2	dolor ~ <part>
    23		every hour
    -23		for ~ ,
    23	emergency:32	help
    23	sharp_pain:-4 persistent_beyond_72h:64	late+as
    23	sharp_pain:-42 weakness:-17 numbness:8 worsening:-15 persistent_beyond_72h:66	late+not
    23	persistent_beyond_72h:59	late+painful
    23	tingling:-4 persistent_beyond_72h:-23 bladder_bowel:12	no ~ <the>
    -23		no ~ pain
    23	weakness:32 persistent_beyond_72h:-28	not ~ it
    23		pain ~ /
    23		with <the>
    22	weakness:12 chest_breath:5 self_harm:17	. ~ <the>
    22		. ~ si
    -22	radiating_pain:-16 weakness:-7 numbness:-10 worsening:20 history_injury:43 severe_headache:-20	/^me/
    22	sharp_pain:-12 numbness:-38 worsening:-16 history_disc:7 osteoporosis:20 bladder_bowel:-37 chest_breath:-5 fever:-11 faint_dizzy:54	/^sp/
    22	sharp_pain:-34 weakness:-24	/^ur/
    22	weakness:-66 faint_dizzy:26	/ert/
    22	persistent_beyond_72h:-14 history_disc:-4 bladder_bowel:-13 fever:-11 severe_headache:-2 self_harm:23	/ier/
    22	radiating_pain:-17 worsening:-3 emergency:-4	/ike$/
    22	faint_dizzy:133	/mare/
    -22		/mbe/
    -22	sharp_pain:12	/nos$/
    22	sharp_pain:-15 tingling:-1 worsening:3 history_disc:13 pregnancy_symptom:-16	/now/
    -22		/raro/
    22	sharp_pain:-12 allergic_reaction:60	/ras/
    22	sharp_pain:-28 weakness:16 numbness:34	/toe/
    -22		/ued/
    -22		<become> ~ <time>
    22	radiating_pain:28 weakness:-36 numbness:19 tingling:1 persistent_beyond_72h:-5	<side> ~ <part>
    -22	radiating_pain:4 tingling:-10 allergic_reaction:3 severe_bruising:5	<the> ~ <side>
    -22		[en1002] & [en980]
    22		[en106] & [en468]
    -22		[en11] & [en148]
    22	persistent_beyond_72h:80	[en19] & [en157]
    22		[en19] & [es998]
    -22		[en20] & [en170]
    -22		[en234] & [en138]
    -22	tingling:-23	[en251] & [en490]
    22		[en309] & [en309]
    -22		[en426] & [en60]
    22		[en490] & .
    -22	numbness:-2 osteoporosis:-3 pregnancy_symptom:-22 bladder_bowel:-22 chest_breath:-2 emergency:-5	[en551]
    22	weakness:20	[en551] & .
    -22		[en810] & [en170]
    22	sharp_pain:7 persistent_beyond_72h:-28	[en869] & #
    -22	numbness:13	[en869] & [en490]
    -22		[en954] & [en12]
    -22		[en954] & [en309]
    22	self_harm:15	[en966] & [en394]
    -22		[es127]
    22	sharp_pain:-15 radiating_pain:-1 weakness:-4 tingling:-37 persistent_beyond_72h:-3 saddle_numbness:-16 severe_bruising:-13	[es26]
    22		[es55] & #
    22	numbness:1	[es950] & [es214]
    22		better ~ <be>
    22		dolor ~ #
    22	weakness:3 bladder_bowel:-2	foot
    22		good .
    -22		i ~ with
    -22	worsening:20	it ~ <become>
    -22		it ~ worse
    22	worsening:2	late+was
    -22		much better
    22	persistent_beyond_72h:42	not <become>
    -22		pain ~ yesterday
    22	numbness:-9	will not
    22	sharp_pain:-15 weakness:-17 tingling:-4 worsening:-1 severe_headache:-4 severe_bruising:-8	y
    21	pregnancy_symptom:35	# weeks
    21	pregnancy_symptom:19 fever:1	, & #
    -21		, all
    21		, ~ #
    21		, ~ with
    21	sharp_pain:-6 radiating_pain:2 numbness:1 worsening:-7 history_disc:8 chest_breath:3 calf_swelling:4 allergic_reaction:-1 emergency:16	.
    -21	persistent_beyond_72h:114	/^ach/
    21		/^int/
    21	faint_dizzy:181	/^mare/
    21		/^then/
    21		/dos/
    -21		/ede/
    -21		/emo/
    -21	sharp_pain:1 persistent_beyond_72h:8	/for/
    21	sharp_pain:-14 radiating_pain:-16 weakness:-14 numbness:-20 worsening:-3 persistent_beyond_72h:-2 history_disc:-39 history_injury:-24 osteoporosis:-44 pregnancy_symptom:-13 bladder_bowel:-26 saddle_numbness:-40 chest_breath:-14 calf_swelling:-60 fever:-24 severe_headache:-20 faint_dizzy:-16 allergic_reaction:-3 severe_bruising:-76 emergency:-19 self_harm:-20	/ing/
    21	severe_headache:-46 faint_dizzy:77	/ons/
    21		/then$/
    21		/then/
    -21		/tif/
    -21		/uit/
    21		/zo$/
    -21	numbness:-12 tingling:-3 calf_swelling:56 emergency:53	<be> ~ and
    21	weakness:7 saddle_numbness:-34	<my> <side>
    -21	emergency:64	<person> <be>
    -21	numbness:53	<person> ~ <part>
    21	sharp_pain:22 radiating_pain:32 weakness:9 numbness:27 worsening:-8 persistent_beyond_72h:10 history_disc:-16 pregnancy_symptom:-8 bladder_bowel:-31 saddle_numbness:-18 calf_swelling:-12 fever:-12 severe_headache:-25 faint_dizzy:-6 severe_bruising:-1 self_harm:-38	<the> ~ <part>
    -21		<the> ~ passed
    -21		?
    -21		[en1018] & [en602]
    21		[en12] & [en251]
    -21		[en19] & [en966]
    21	persistent_beyond_72h:4 chest_breath:4	[en362] & [en1002]
    21	sharp_pain:-2 radiating_pain:-17 weakness:17 numbness:-22 tingling:-29 worsening:-56 persistent_beyond_72h:-10 history_disc:-18 bladder_bowel:-35 fever:-37 severe_headache:-6 allergic_reaction:-22 emergency:-2 self_harm:-38	[en37]
    21	sharp_pain:9	[en37] & [en966]
    21	sharp_pain:50 weakness:19 tingling:-49 bladder_bowel:-6 calf_swelling:1 fever:-3 severe_headache:-56 self_harm:-15	[en437]
    21	numbness:-15	[en442] & [en234]
    21		[en474] & ,
    -21		[en490] & [en106]
    -21		[en549]
    -21		[en682] & [en20]
    -21		[en810] & [en746]
    -21		[en966] & [en634]
    21		[en980] & [en437]
    21		[es182] & [es1]
    -21	worsening:71	a #
    21	sharp_pain:38	an #
    -21		better ~ <time>
    21		de #
    -21		ever
    21	numbness:-5 worsening:7	from ~ to
    21		i do
    -21		i ~ <time>
    21	persistent_beyond_72h:19	late+sigue
    -21		no tengo
    21		then
    21	self_harm:19	would ~ i
    21		you ~ <be>
    20	sharp_pain:28	# & [en966]
    -20	sharp_pain:4 radiating_pain:9 severe_headache:38	, & [en1002]
    -20		, & [en468]
    -20		, <feel>
    20	sharp_pain:27 radiating_pain:8 weakness:2 numbness:24 persistent_beyond_72h:-6 pregnancy_symptom:1 emergency:6	, ~ <the>
    20		. & [en19]
    -20		. & [en613]
    20	sharp_pain:34 numbness:-13 worsening:32 persistent_beyond_72h:-4 pregnancy_symptom:-34 saddle_numbness:-20 allergic_reaction:-8 emergency:-23	/^ag/
    -20	sharp_pain:-8 weakness:-9 numbness:-25 tingling:11 history_injury:-19	/^bo/
    20		/^bur/
    20	sharp_pain:23 weakness:-22 numbness:-57 tingling:-67 persistent_beyond_72h:2 bladder_bowel:-3 chest_breath:-2 emergency:-28	/^dol/
    -20		/^opt/
    20	weakness:-20 numbness:-32 tingling:-13 persistent_beyond_72h:2 history_injury:13 pregnancy_symptom:-21 chest_breath:-26 fever:-66 severe_headache:-10 faint_dizzy:-2 allergic_reaction:-9 emergency:-9 self_harm:-2	/^pa/
    20	sharp_pain:63	/^za/
    -20	numbness:-16	/app/
    -20		/aut/
    20	sharp_pain:116 tingling:-21 worsening:-19 severe_headache:-3	/azo/
    20	weakness:-20 allergic_reaction:20	/bur/
    -20		/cio/
    20	sharp_pain:-20	/dos$/
    -20		/dre/
    20	sharp_pain:-44 radiating_pain:-13 weakness:-27 tingling:-73 persistent_beyond_72h:-27 bladder_bowel:-15 chest_breath:-49 faint_dizzy:36 emergency:-14	/ead/
    -20		/eci/
    20		/empe/
    20	sharp_pain:-2 numbness:-45 worsening:-9 bladder_bowel:5 allergic_reaction:-3 emergency:-9 self_harm:-72	/et$/
    20	worsening:28 chest_breath:-9	/every/
    20	sharp_pain:-12 weakness:18 numbness:11 bladder_bowel:-13	/foot$/
    20	sharp_pain:-20 weakness:-26 numbness:-13 persistent_beyond_72h:6 pregnancy_symptom:-6 saddle_numbness:-5 chest_breath:-8 allergic_reaction:-22	/ia$/
    20	sharp_pain:8 weakness:-2	/id$/
    20	numbness:-11 tingling:-24 bladder_bowel:-28	/ip$/
    20	sharp_pain:-8 radiating_pain:-7	/ise/
    -20	allergic_reaction:17	/lis/
    -20		/mber/
    20		/mes$/
    20	sharp_pain:-1 weakness:16	/nger/
    20	sharp_pain:-32 bladder_bowel:-1 saddle_numbness:-4 self_harm:-7	/oot$/
    -20		/opt/
    20	numbness:7	/part/
    20	weakness:-3 numbness:-50 bladder_bowel:108	/pee/
    20	radiating_pain:-29 persistent_beyond_72h:-35 bladder_bowel:-64 calf_swelling:-6 severe_headache:-19	/pin/
    20	sharp_pain:-4 weakness:32 numbness:-14	/rra/
    -20	sharp_pain:-10 radiating_pain:-47 numbness:-5 tingling:-56 persistent_beyond_72h:-23 osteoporosis:-19 pregnancy_symptom:-1 chest_breath:-12 calf_swelling:-15 fever:-19 severe_headache:-12 faint_dizzy:-36 allergic_reaction:-34	/se$/
    20	weakness:-47	/tig/
    20		<be> dead
    -20		<be> worse today
    20	numbness:-60	<become> <the>
    -20	worsening:-3	<count> ~ and
    -20		<my> <be>
    -20		<the> ~ but
    20		? & .
    20		? ~ .
    20	faint_dizzy:58	[en1002] & [en966]
    -20	weakness:-4	[en1018] & [en234]
    20	sharp_pain:-1 weakness:-27 tingling:-1 persistent_beyond_72h:-16 history_disc:-13 osteoporosis:-1 pregnancy_symptom:-11 calf_swelling:-12 fever:4 severe_headache:-21 allergic_reaction:-27 emergency:-8	[en1020]
    20		[en143] & [en28]
    20		[en143] & [en317]
    20		[en20] & [en551]
    -20		[en215] & [en11]
    -20	weakness:12	[en234] & [en426]
    -20	bladder_bowel:21	[en251] & [en11]
    -20		[en362] & .
    20		[en468] & [en874]
    -20		[en551] & [en60]
    20		[en551] & [en810]
    -20		[en58] & [en874]
    20	sharp_pain:-20 radiating_pain:-23 weakness:-26 numbness:-22 worsening:-37 persistent_beyond_72h:-11 pregnancy_symptom:-16 bladder_bowel:-1 saddle_numbness:-34 calf_swelling:-19 fever:-23 severe_headache:-4 allergic_reaction:-6 severe_bruising:-31	[en60]
    -20	weakness:37	[en677] & ,
    20		[en807] & ,
    20		[en810] & .
    20		[en810] & [en980]
    20		[en869] & /
    20	numbness:32	[en869] & [en660]
    -20		[es182] & [en394]
    -20	weakness:16	[es182] & [es854]
    20		[es230]
    -20		[es2] & ,
    -20		[es375]
    -20		[es55] & [es106]
    20	tingling:10	[es694] & [es182]
    -20	radiating_pain:27	[es982] & [es887]
    20	history_injury:11	and ~ hurts
    -20		hormigueo & [es759]
    20		i can not
    20	sharp_pain:-2 radiating_pain:-1 weakness:-23 numbness:-5 worsening:-21 persistent_beyond_72h:-19 chest_breath:-34 fever:-37 severe_headache:-20 severe_bruising:-5 self_harm:-25	in
    -20		in ~ i
    -20		it ~ today
    -20		my arm
    20		no ~ <feel>
    20	numbness:57 bladder_bowel:-1 saddle_numbness:45	not feel
    20		sciatica & [en362]
    -19	worsening:7	, & [en19]
    -19		, & [en889]
    19		, ~ can
    -19		, ~ fine
    -19	weakness:-11 bladder_bowel:15	, ~ to
    19		. & [en762]
    19	weakness:7	. ~ not
    19	weakness:-39	/^el/
    19	sharp_pain:-19 radiating_pain:-16 weakness:47 numbness:-1 bladder_bowel:-7 allergic_reaction:-9	/^ke/
    -19		/^us/
    19	sharp_pain:99	/^zap/
    19		/amp/
    19	numbness:19	/ano$/
    19	persistent_beyond_72h:-62 allergic_reaction:-5	/ano/
    19	weakness:-3	/art/
    19	radiating_pain:15 weakness:-9 tingling:-45 worsening:-63 pregnancy_symptom:-2 bladder_bowel:-23 fever:-15 allergic_reaction:-45	/cia/
    -19		/des$/
    19		/ejora/
    -19	numbness:-61 tingling:-3 history_injury:18 self_harm:22	/end/
    19	sharp_pain:-20	/esd/
    -19		/ext/
    -19		/fre/
    19	sharp_pain:-33 numbness:-32 severe_headache:73 faint_dizzy:65	/head/
    -19		/ien$/
    19	sharp_pain:-38 weakness:-33 worsening:-13	/igue/
    19	weakness:42	/inar/
    19	sharp_pain:2	/ire$/
    19		/jora/
    -19		/mag/
    -19		/mai/
    19	weakness:-31 numbness:37 tingling:-44	/mid/
    19	numbness:-92 allergic_reaction:9	/oil/
    -19		/reci/
    19		/rir/
    -19		/umber/
    19	sharp_pain:191	/zap/
    19	numbness:-1	/zzy$/
    19	numbness:-6	/zzy/
    -19	sharp_pain:12 numbness:4 calf_swelling:81 fever:27	:
    19		<become> ~ and
    19	weakness:-12 numbness:10 tingling:-15	<count> <part>
    19		<feel> ~ it
    -19		<my> <part> hurts
    -19	sharp_pain:9 tingling:13 severe_headache:18 allergic_reaction:28	<my> ~ ,
    -19		<part> ?
    19	weakness:37 numbness:31	<part> ~ out
    -19	radiating_pain:6 emergency:13	<the> <the>
    19	weakness:-3	<the> ~ y
    19		? & #
    19		? ~ #
    -19		[en1018] & [en966]
    19		[en12] & [en37]
    19	faint_dizzy:29	[en12] & [en778]
    -19		[en143] & [en20]
    -19		[en19] & [en853]
    19	sharp_pain:-6 chest_breath:14	[en234] & [en966]
    19	sharp_pain:126	[en3] & #
    -19	chest_breath:33	[en468] & [en20]
    -19	numbness:-75 tingling:43	[en653]
    -19		[en698] & [en966]
    19		[en746] & [en874]
    19	weakness:-12	[en869] & .
    19		[en889] & ,
    19		[en890] & [en12]
    19	numbness:33 calf_swelling:29	[en890] & [en362]
    19	self_harm:46	[en954] & [en490]
    19		[en954] & [en693]
    19	sharp_pain:-16 tingling:-15 bladder_bowel:-23	[en966] & [en1018]
    -19	faint_dizzy:46	[en966] & [en1020]
    19	fever:3 self_harm:9	[en966] & [en490]
    -19		[es182] & [en20]
    19	numbness:-14	[es182] & [en251]
    -19		[es182] & [es998]
    -19	worsening:81 persistent_beyond_72h:25	[es503]
    19		[es694] & .
    19		[es950] & [es54]
    19		and ~ sore
    19	weakness:6	could ~ <the>
    -19	radiating_pain:28	duele ~ <part>
    -19		every day
    19		good ~ .
    -19		it ~ yesterday
    -19	radiating_pain:11 bladder_bowel:7	late+.
    19		late+doliendo
    19		less ~ than
    19		my chest
    19		normal ~ <the>
    19	weakness:-3	not ~ ,
    -19		pain ~ than
    -19		pain ~ worse
    19		shooting ~ <part>
    19		since <the>
    19		when i
    19		would ~ ,
    19		y hoy
    18		# & [en949]
    -18		, & [en212]
    18		, numb
    -18		. <feel>
    18	sharp_pain:15 history_injury:31	/^ago/
    18	sharp_pain:93	/^agon/
    18	sharp_pain:-16 tingling:-12 persistent_beyond_72h:-59 allergic_reaction:-10 self_harm:-9	/^ay/
    -18		/^can/
    -18		/^fre/
    18	weakness:-39	/^hel/
    18		/^help/
    -18	sharp_pain:-5 tingling:-3 pregnancy_symptom:24 faint_dizzy:-8	/^mi/
    18	numbness:-14 worsening:-43 allergic_reaction:-1	/^sta/
    -18		/^work/
    18		/^wr/
    18	sharp_pain:133	/agon/
    18		/agony/
    18	sharp_pain:-3 weakness:-25 calf_swelling:1	/alf$/
    18	sharp_pain:-1	/ap$/
    -18		/aso$/
    18	sharp_pain:9	/azo$/
    -18		/bri/
    18	sharp_pain:-16 radiating_pain:-34 weakness:-12 numbness:-15 tingling:-19 saddle_numbness:-5 chest_breath:-2 calf_swelling:-15 allergic_reaction:-3 severe_bruising:-13 self_harm:-1	/ce$/
    -18		/ejor$/
    18		/gony$/
    18		/gony/
    18	weakness:-14 emergency:4	/help/
    -18		/iff/
    18		/nsi/
    -18		/oma/
    18		/ony$/
    18	weakness:-102 persistent_beyond_72h:28	/ori/
    18		/ott/
    -18		/pt$/
    18		/ram/
    -18	sharp_pain:-7 weakness:-28 history_disc:-2 bladder_bowel:-1 calf_swelling:-16 allergic_reaction:-29 emergency:-18	/to$/
    -18		/tran/
    -18		/uien/
    -18		/uit$/
    18	emergency:12	/urg/
    18	worsening:-7	/urge/
    18	weakness:42	/ush/
    -18		<be> ~ now
    -18		<become> now
    18	weakness:-1 numbness:14	<feel> <my>
    18		<have> ~ up
    18		<my> <side> <part>
    -18	numbness:1	<part> on
    -18		<side> ~ not
    -18	radiating_pain:11 weakness:2 numbness:-5 tingling:12 osteoporosis:16 severe_headache:14 severe_bruising:22	<the> ~ ,
    -18	sharp_pain:22 radiating_pain:-1 weakness:-17 numbness:13 tingling:4 bladder_bowel:10	<the> ~ in
    -18	radiating_pain:17 fever:43 severe_headache:48	[en1002] & ,
    -18		[en1002] & [en170]
    18	worsening:19	[en1002] & [en581]
    -18		[en1002] & [en746]
    18		[en1002] & [en853]
    18	fever:9	[en1002] & [en93]
    18		[en1018] & [en11]
    18		[en106] & [en11]
    18		[en148] & [en634]
    18		[en148] & [en869]
    -18		[en157] & [en468]
    -18		[en186]
    -18	emergency:8	[en197]
    -18		[en19] & [en613]
    18		[en234] & [en997]
    -18		[en251] & [en789]
    -18		[en28] & [en1020]
    18		[en37] & [en980]
    -18		[en474] & [en93]
    18		[en490] & [en567]
    18	weakness:16	[en522] & [en37]
    -18		[en613] & [en11]
    18		[en853] & [en1002]
    -18		[en869] & ,
    -18		[en869] & [en19]
    18	sharp_pain:-10 radiating_pain:-34 weakness:-20 numbness:-31 tingling:-49 worsening:-13 persistent_beyond_72h:-44 history_disc:6 history_injury:9 osteoporosis:-28 pregnancy_symptom:-47 bladder_bowel:-1 saddle_numbness:-38 chest_breath:-20 calf_swelling:-53 fever:-62 severe_headache:-34 allergic_reaction:-24 severe_bruising:-32 emergency:-18 self_harm:1	[en874]
    18	sharp_pain:29 weakness:1 numbness:-34 persistent_beyond_72h:-1 fever:-6 self_harm:-12	[en949]
    18	numbness:11	[en966] & [en58]
    18	weakness:3	[en980] & [en11]
    18		[es122] & [es950]
    -18		[es182] & [en468]
    -18	sharp_pain:10	[es182] & [es55]
    18		[es2] & #
    -18	weakness:9	[es2] & [es950]
    18		[es342] & [es54]
    -18		[es42] & [es1]
    -18		[es90]
    -18		[es982] & [es2]
    18	sharp_pain:15	agony
    -18		and ~ <feel>
    -18		gone now
    -18		he
    18	numbness:22 severe_headache:15	i can
    -18		if
    -18		if ~ <part>
    -18		is gone
    18	sharp_pain:6 radiating_pain:-3 numbness:-6 bladder_bowel:-79	it s
    -18	worsening:26	it ~ and
    18		it ~ it
    18		just ~ not
    18		late+going
    18		late+sorer
    -18		mejor
    -18		my head
    18		my shoulder
    -18		not <the>
    -18		not feeling
    -18	weakness:41 numbness:7	not ~ <part>
    -18		o
    -18	radiating_pain:-34	pain in
    18		shoulder
    18		still hurting
    -18		the shoulder
    18	worsening:22	va
    18		what i
    -18		what ~ i
    18		would ~ <be>
    -18		would ~ help
    17		# & [en490]
    17		# hours
    -17		, & [en170]
    17	radiating_pain:-7 worsening:36 history_injury:27	, & [en762]
    17	weakness:27 numbness:-15 tingling:22	. & [en810]
    -17		. i
    17		. yes
    17	tingling:21	. ~ <side>
    17		. ~ do
    -17		/^asd/
    17		/^au/
    17		/^big/
    -17		/^cua/
    -17		/^fel/
    17	weakness:-39 persistent_beyond_72h:5 osteoporosis:11 pregnancy_symptom:-50 bladder_bowel:-47 chest_breath:-14 fever:-19 allergic_reaction:-54 self_harm:-13	/^hu/
    -17		/^lis/
    17	weakness:-6 worsening:-7 history_injury:-37 bladder_bowel:5	/^lo/
    17	weakness:-6 bladder_bowel:233	/^pee/
    -17		/^raro/
    -17		/^stop/
    -17		/^tend/
    -17		/ail/
    17	weakness:5 chest_breath:76	/air/
    -17		/aja$/
    17	sharp_pain:-11 radiating_pain:-5 weakness:-6 numbness:-2 tingling:1 persistent_beyond_72h:-42 history_disc:-1 saddle_numbness:-6 self_harm:-5	/and$/
    -17		/ani/
    -17		/ans/
    -17		/arri/
    17	sharp_pain:-23 radiating_pain:-43 weakness:-6 numbness:-24 tingling:-6 worsening:14 persistent_beyond_72h:-10 history_disc:-46 osteoporosis:-29 pregnancy_symptom:-23 bladder_bowel:-25 saddle_numbness:-6 chest_breath:-26 fever:-21 severe_headache:-19 faint_dizzy:-13 allergic_reaction:-13 severe_bruising:-22 emergency:-3 self_harm:-7	/as$/
    -17		/asd/
    17		/big/
    -17	weakness:1 pregnancy_symptom:-1 self_harm:-6	/can/
    -17		/cle/
    17		/cro/
    -17		/cua/
    -17	history_disc:-3 severe_bruising:5	/der/
    17		/edi/
    17	chest_breath:104	/eez/
    17		/hee/
    17		/heel/
    17		/ief/
    -17		/jor$/
    17		/lat/
    17		/lder$/
    17	radiating_pain:-1 weakness:-19 numbness:-14 persistent_beyond_72h:16 calf_swelling:10	/lie/
    17	numbness:-10 tingling:-13 worsening:-45 persistent_beyond_72h:-24 pregnancy_symptom:-21 bladder_bowel:-13 saddle_numbness:-18 fever:-12	/lla/
    -17		/lleg/
    17	sharp_pain:-35 weakness:-1 numbness:-26 calf_swelling:-9 emergency:-5	/ls$/
    17		/mom/
    -17		/nos/
    -17		/numbe/
    -17		/oco$/
    -17		/once/
    -17		/ret/
    17	worsening:13	/rte/
    17	sharp_pain:-17	/sh$/
    17	sharp_pain:-7 weakness:-4 numbness:-1 tingling:3 persistent_beyond_72h:-12 history_disc:-5 saddle_numbness:3 calf_swelling:-1 fever:4 faint_dizzy:1 allergic_reaction:-3 severe_bruising:-8 emergency:-5 self_harm:-15	/the/
    -17	radiating_pain:37 persistent_beyond_72h:-22	/tra/
    -17	severe_bruising:106	/uis/
    -17		/umbe/
    -17		/what$/
    -17		<be> it
    -17		<be> worse
    17	radiating_pain:3 weakness:-37 tingling:40	<part> .
    -17		<the> <part> <part>
    -17	pregnancy_symptom:6	<time> ,
    -17		? ~ not
    17	sharp_pain:27	[en1002] & [en394]
    17	sharp_pain:-23 weakness:4 persistent_beyond_72h:-22 saddle_numbness:-45 calf_swelling:-10 faint_dizzy:-7 emergency:-21 self_harm:-32	[en101]
    -17		[en106] & [en127]
    17		[en170] & [en551]
    17		[en181] & .
    -17		[en181] & [en309]
    -17		[en202] & [en490]
    -17	faint_dizzy:66	[en20] & [en11]
    -17		[en234] & [en874]
    17	radiating_pain:-35 numbness:-18 tingling:-18 worsening:-57 persistent_beyond_72h:-29 history_disc:-17 osteoporosis:-48 pregnancy_symptom:-27 chest_breath:-14 calf_swelling:-13 fever:-41 severe_headache:-8 faint_dizzy:-10 allergic_reaction:-23 severe_bruising:-14 emergency:-29 self_harm:-6	[en251]
    -17		[en251] & [en394]
    -17		[en266] & [en874]
    -17	weakness:16	[en362] & [en869]
    -17	saddle_numbness:19	[en37] & [en490]
    -17		[en426] & [en869]
    17	numbness:9	[en474] & [en1002]
    17		[en474] & [en84]
    -17		[en490] & [en874]
    -17		[en60] & [en468]
    -17	weakness:-8 numbness:13 tingling:-3 saddle_numbness:21	[en613]
    -17		[en613] & [en874]
    17		[en63] & ,
    17	tingling:27	[en660] & [en1020]
    -17		[en682] & [en468]
    17		[en810] & [en810]
    -17		[en853] & [en869]
    -17		[en869] & [en106]
    -17	numbness:5 faint_dizzy:52	[en874] & [es887]
    -17		[en980] & [en19]
    -17		[en980] & [en474]
    -17		[en991] & [en746]
    -17		[es182] & hormigueo
    -17	weakness:-20 numbness:-7 tingling:-33 chest_breath:-6 calf_swelling:-25 severe_headache:-27 allergic_reaction:-35 severe_bruising:-1 self_harm:-23	[es214]
    17		[es214] & [es29]
    17		[es26] & [es950]
    17	calf_swelling:36 allergic_reaction:1	[es347]
    -17		[es486]
    17		[es54] & [es13]
    -17	weakness:2	[es54] & [es694]
    -17		[es55] & [es699]
    17	numbness:44	[es694] & ,
    17	weakness:7 numbness:2 worsening:-24 pregnancy_symptom:-26 saddle_numbness:-20 faint_dizzy:-17	[es699]
    -17		and ~ .
    -17		better than
    17		better ~ ,
    -17		de ~ ,
    -17		do you
    -17		duele la
    17		fine ~ ,
    17	weakness:-4	from ~ <part>
    17		good ~ <part>
    17		had to
    -17		i did
    -17		i ~ to
    17		in <part>
    17		just ~ ,
    -17		knee is
    -17	sharp_pain:-23 persistent_beyond_72h:68	late+#
    17		late+am
    17		late+bad
    17	persistent_beyond_72h:30	late+better
    17	persistent_beyond_72h:63	late+con
    -17		late+de
    17	worsening:23	late+has
    17		late+hours
    17		late+needles
    17		late+then
    -17		more ~ yesterday
    17		no ~ bien
    -17		no ~ since
    17		not ~ i
    -17		numbness & tingling
    -17		numbness ~ tingling
    17		of <my> <part>
    -17		pain ~ <be>
    17		s not
    -17		same ~ ever
    17		si ,
    17		since yesterday
    17		so bad
    -17		something ~ <side>
    -17		something ~ in
    -17		what
    -17		when ~ ,
    17		would ~ out
    17	history_injury:2	y ~ duele
    16	sharp_pain:13	# ~ <the>
    16		, & [en634]
    16		, & [es342]
    -16		, can
    16		, then
    -16		, ~ now
    16	sharp_pain:9	, ~ sharp
    16		, ~ sore
    -16		. & [en874]
    16		. <part>
    16	sharp_pain:6 weakness:-27 persistent_beyond_72h:16 bladder_bowel:13 emergency:-8	/^be/
    16	weakness:-13 numbness:-31 tingling:-5 persistent_beyond_72h:10 history_disc:-22 bladder_bowel:31 calf_swelling:-8 fever:-3 allergic_reaction:-8 emergency:-1	/^da/
    -16		/^dre/
    -16	tingling:-58 severe_headache:-6 severe_bruising:28 self_harm:15	/^en/
    16	fever:42	/^fev/
    16	fever:100	/^feve/
    16	sharp_pain:12	/^horr/
    16	sharp_pain:6 weakness:-12 numbness:-6 persistent_beyond_72h:-25 saddle_numbness:13	/^in/
    16	sharp_pain:3 radiating_pain:-13 tingling:-13 saddle_numbness:16 calf_swelling:-43 allergic_reaction:37	/^la/
    -16		/^may/
    -16		/^mil/
    -16		/^opt$/
    16	calf_swelling:20 allergic_reaction:33	/^red/
    16	sharp_pain:-59 numbness:-25 worsening:-17	/^ro/
    16		/^sit$/
    -16	radiating_pain:-48 worsening:-44 emergency:-12	/^ten/
    16	sharp_pain:-15	/^thu/
    16		/^urg/
    16	sharp_pain:-6	/^urge/
    -16		/^who$/
    16		/atic$/
    16		/bli/
    16		/blin/
    16	weakness:-17 chest_breath:26	/breat/
    -16		/cri/
    16		/den/
    16	weakness:-58 emergency:42	/dia/
    16	sharp_pain:8 weakness:-13 numbness:-18 tingling:-2 persistent_beyond_72h:44 osteoporosis:-6 pregnancy_symptom:-49 bladder_bowel:-30 saddle_numbness:-25 chest_breath:-33 calf_swelling:-3 fever:-59 faint_dizzy:-17 allergic_reaction:-43 severe_bruising:-5 emergency:-43	/dol/
    16	sharp_pain:-2	/eca/
    16	weakness:-16	/ejo/
    16	severe_headache:7	/erc/
    16		/erio/
    16	fever:65	/fev/
    16	fever:89	/feve/
    16	fever:20	/fever/
    16		/fie/
    16	history_disc:13	/fus/
    16	sharp_pain:58 radiating_pain:-87 numbness:-20 worsening:-30 persistent_beyond_72h:-29 pregnancy_symptom:8	/har/
    16		/have$/
    -16	calf_swelling:6	/her$/
    16	sharp_pain:13	/horr/
    -16		/how$/
    -16		/ines/
    16		/ink/
    16		/izzy$/
    16		/izzy/
    16	weakness:45	/lap/
    16	sharp_pain:2 radiating_pain:-1	/like$/
    16		/lip/
    -16		/longe/
    -16		/mail/
    -16		/mber$/
    16	fever:16	/mome/
    16	sharp_pain:-25 radiating_pain:-1 persistent_beyond_72h:-12 allergic_reaction:-37 severe_bruising:7	/mor/
    16	weakness:-18	/ntu/
    -16		/opt$/
    16		/ove$/
    -16	sharp_pain:-5 weakness:21	/pue/
    16	weakness:12	/ral/
    16		/rar$/
    -16		/reat$/
    16	weakness:-22 chest_breath:41	/reath/
    16		/rgent/
    16		/rom/
    16	sharp_pain:-32	/rti/
    16		/thu/
    16	allergic_reaction:79	/ton/
    16		/ude/
    -16		/uede/
    16		/uic/
    -16		/uien$/
    -16		/who$/
    16	numbness:-4 self_harm:13	/yse/
    16		: & [es694]
    -16		<be> bien
    -16		<be> dolor
    16		<be> ~ painful
    16	numbness:5	<feel> it
    -16	numbness:15	<have> ~ <part>
    -16	history_injury:8	<my> ~ <time>
    16		<my> ~ nothing
    -16		<part> pain
    -16	tingling:23 history_injury:46	<part> ~ it
    -16		<the> massage
    -16		<the> ~ than
    -16		<time> .
    -16		<time> but
    16	weakness:33	[en1002] & [en474]
    16		[en1020] & [en613]
    16		[en11] & [en28]
    -16		[en11] & [en490]
    -16		[en11] & [en660]
    -16	weakness:1	[en11] & [en949]
    -16		[en143] & [en1002]
    16		[en181] & [en234]
    -16		[en19] & [en682]
    16		[en202] & #
    -16		[en20] & [en42]
    -16		[en218] & [en874]
    16		[en234] & [en394]
    -16		[en239] & [en251]
    16		[en28] & [en807]
    16	persistent_beyond_72h:15	[en317]
    16	sharp_pain:5 saddle_numbness:41 faint_dizzy:41	[en333]
    -16		[en341]
    -16	radiating_pain:136	[en362] & [en85]
    -16		[en410]
    16		[en426] & [en746]
    16	sharp_pain:10 weakness:-2 numbness:-27 worsening:3 emergency:-3 self_harm:-20	[en474] & [en810]
    -16		[en508] & [en581]
    -16	tingling:-2	[en522]
    16		[en551] & [en157]
    16		[en551] & [en869]
    -16		[en58] & [en362]
    -16		[en602] & [en378]
    16		[en60] & [en121]
    -16		[en613] & .
    -16		[en634] & .
    -16		[en682] & [en11]
    -16		[en709] & [en127]
    16		[en762] & [en490]
    16		[en807] & [en19]
    16		[en889] & [en874]
    -16		[en966] & [en551]
    -16	self_harm:20	[en966] & [en874]
    -16		[en989] & [en20]
    16		[es254] & [es42]
    16		[es44] & ,
    16	sharp_pain:-35 tingling:-5 allergic_reaction:-10	[es502] & [en874]
    -16		[es699] & [es950]
    -16	sharp_pain:-27 numbness:19 tingling:30	[es759]
    16		[es950] & [en874]
    16		[es950] & [es13]
    -16		[es955]
    16	persistent_beyond_72h:32	[es998] & [en874]
    -16		better every
    16		but ~ numb
    -16		chest pain
    16		cuando <my>
    16	saddle_numbness:19	cuando me
    -16		do i
    -16		does ~ help
    16		dolor ~ en
    -16		duele <the> <part>
    16		fainted
    -16		hago si
    -16		hormigueo & [es13]
    -16		hurts more
    -16		if <my> <part>
    -16		in with
    16		it ~ <count>
    16	sharp_pain:-13 persistent_beyond_72h:25 history_injury:-28 severe_headache:-1	late+it
    -16		late+leg
    16		late+pins
    16	worsening:9	late+up
    16	sharp_pain:5 radiating_pain:-5 weakness:-1	like
    -16		longer
    -16		mucho mejor
    16	numbness:2 saddle_numbness:14	no <be> <the>
    -16		no bother
    16		normal ~ <be>
    -16		not ~ <time>
    16		not ~ at
    -16		nothing since
    -16		number
    -16		opt
    16	faint_dizzy:131	passed out
    -16		puedo ~ hoy
    16	calf_swelling:9	que <the>
    -16		que hago si
    -16		que ~ si
    16	tingling:-1	se me
    16		sharp ~ <part>
    16		sit
    16		still hurts
    -16		stop
    16		then ~ <part>
    16		tingling & [en810]
    16		un dolor
    16		va <the>
    16		va a
    -16		who
    16		with a
    16		would ~ #
    -16		y si
    16		you ~ if
    15		# & [en20]
    15		# & [en746]
    15	pregnancy_symptom:108	# & [es254]
    15		# to
    -15		, & [en805]
    -15	sharp_pain:2	, & [es438]
    -15		, & [es887]
    -15		, nothing since
    15		, only
    15		, ~ would
    15		. & ?
    15		. & [en218]
    15		. well
    15		. ~ ?
    15		. ~ in
    15	sharp_pain:-4	/^calf/
    15	tingling:2	/^como/
    15	sharp_pain:-34 radiating_pain:-12 weakness:-26 tingling:-10 worsening:-73 persistent_beyond_72h:-33 history_disc:-1 history_injury:-17 osteoporosis:-6 bladder_bowel:-84 saddle_numbness:-73 calf_swelling:-15 fever:-54 allergic_reaction:-3 severe_bruising:-42 self_harm:-7	/^he/
    -15		/^list/
    -15		/^new/
    -15		/^ni/
    -15		/^onc/
    -15		/^once/
    15		/^pal/
    15		/^peor/
    15	tingling:3	/^shi/
    15		/^sos/
    15	sharp_pain:-17	/^tho/
    15		/^thou/
    -15		/^weat/
    15	weakness:20	/^wri/
    15		/abl/
    15		/ake/
    15		/amin/
    -15		/ara$/
    -15		/arar$/
    15	chest_breath:13	/bs$/
    15	calf_swelling:49	/calf$/
    15	calf_swelling:68	/calf/
    15	history_injury:85	/ci$/
    -15		/cit/
    15	sharp_pain:-6 radiating_pain:-36 numbness:-12 tingling:22	/ckl/
    -15	sharp_pain:-20 numbness:26 tingling:-22	/co$/
    15	weakness:-14	/como$/
    15	numbness:-18	/cos/
    15	self_harm:35	/dal$/
    15	self_harm:27	/dal/
    15		/ds$/
    15	weakness:-24 numbness:-4	/eed/
    15		/eor$/
    -15	pregnancy_symptom:31	/ese/
    15		/esto$/
    15		/esto/
    -15	numbness:39	/fel/
    -15		/fic/
    -15		/ged$/
    -15		/ged/
    15	weakness:13 tingling:6	/ger/
    15		/gle/
    15	numbness:-1	/hold$/
    15		/ir$/
    -15	tingling:12	/ito/
    15		/ler/
    15		/less$/
    15	radiating_pain:14 weakness:-13	/lo$/
    15	history_disc:3	/my$/
    -15		/nco/
    15	self_harm:-18	/now$/
    15	sharp_pain:4 weakness:-7 numbness:-34 osteoporosis:-2 saddle_numbness:-3 fever:-2 allergic_reaction:-3	/olo/
    15		/olor$/
    -15		/once$/
    -15	numbness:-18 fever:-29	/ore$/
    -15		/paso$/
    -15		/paso/
    -15		/pea/
    15		/peor$/
    -15		/ran/
    15		/ronge/
    -15		/sing/
    -15		/son$/
    -15		/son/
    15		/step/
    -15	numbness:6	/tac/
    15	sharp_pain:-17 radiating_pain:-4	/tengo/
    15		/tep/
    15	worsening:-44	/thr/
    15	sharp_pain:5 tingling:-6	/tri/
    15		/under/
    -15		/weath/
    15	weakness:-60 numbness:-29 worsening:-24 fever:-27	/wee/
    15	weakness:34	/wri/
    15		: si
    15		<be> ~ there
    -15		<be> ~ when
    -15		<become> ~ at
    -15		<my> <part> <feel>
    -15		<my> <the>
    15		<my> ~ massage
    -15		<part> for <the>
    15	numbness:7 faint_dizzy:115	<person> ~ <my>
    -15		<person> ~ <the>
    -15		<side> ~ but
    15	numbness:61	<the> <feel>
    -15		<the> ~ for
    -15		<the> ~ you
    15	persistent_beyond_72h:56	<time> now
    -15		? & [en234]
    -15	radiating_pain:32 weakness:30 numbness:8 worsening:-13 faint_dizzy:-40 self_harm:51	[en1002] & [en1020]
    15	self_harm:84	[en1002] & [en954]
    15	radiating_pain:2 tingling:-1 allergic_reaction:-3	[en1014]
    -15		[en1018] & [en309]
    -15		[en1018] & [en869]
    15	sharp_pain:4	[en1020] & [en37]
    -15	radiating_pain:33	[en11] & [en170]
    15		[en11] & [en389]
    -15	weakness:10	[en12] & .
    15		[en148] & [es182]
    -15		[en20] & .
    -15		[en20] & [en1020]
    -15	numbness:-4	[en234] & [en19]
    15	sharp_pain:-5 chest_breath:33	[en234] & [en251]
    -15		[en239] & [en869]
    15		[en250] & [en889]
    15	pregnancy_symptom:31	[en251] & [en378]
    15		[en266] & [en11]
    -15		[en309] & [en1020]
    15		[en522] & [en234]
    15	self_harm:29	[en522] & [en746]
    15		[en551] & [en966]
    15		[en551] & [es182]
    15		[en567] & [en60]
    15		[en567] & [en93]
    15		[en602] & [en116]
    -15		[en60] & [en1018]
    15	sharp_pain:-40	[en60] & [en37]
    -15		[en60] & [en633]
    -15		[en60] & [en966]
    -15		[en613] & [en746]
    15	numbness:-5 tingling:-4 worsening:-36 persistent_beyond_72h:-55 history_injury:14 faint_dizzy:-29 self_harm:-51	[en633]
    15		[en634] & [en251]
    15		[en634] & [en660]
    15		[en650] & [en474]
    -15		[en660] & [en37]
    -15	numbness:4	[en682] & .
    -15		[en682] & [en746]
    15		[en693] & [en650]
    15	saddle_numbness:35	[en762] & ,
    15	sharp_pain:-38 severe_headache:5	[en762] & [en1002]
    -15	tingling:-10 calf_swelling:14 severe_headache:25 faint_dizzy:17 allergic_reaction:37	[en805]
    15	radiating_pain:29	[en810] & [en12]
    15		[en869] & [en37]
    15		[en869] & [en84]
    -15		[en889]
    15		[en906] & [en474]
    15		[en954] & [en11]
    -15		[en966] & [en660]
    15		[en997] & [en170]
    -15		[es13] & ,
    15		[es13] & [es26]
    -15	persistent_beyond_72h:20	[es182] & [en874]
    15		[es218]
    -15		[es55] & [es950]
    -15		[es783]
    -15		[es998] & [es950]
    15	sharp_pain:-24 tingling:10	and ~ <part>
    15	persistent_beyond_72h:87	and ~ still
    -15		but ~ <be>
    15	sharp_pain:-3 calf_swelling:68 emergency:-5	calf
    15	weakness:17	can not <become>
    15		como
    15		could not
    -15		de ~ <be>
    15	sharp_pain:13 weakness:-62 numbness:-25 tingling:-3	dolor
    -15		dolor ~ que
    15	emergency:38	e
    15		esto
    15		fine ~ <part>
    -15		for <the>
    -15		for <time>
    15		good ~ no
    -15		have not
    15	weakness:4	hold
    -15		how ~ <be>
    -15		i ~ for
    15		if i <be>
    15		if ~ well
    -15		is #
    -15		just ~ <be>
    15	worsening:88	late+back
    -15		late+free
    15		late+love
    15		late+of
    15		late+tingling
    15		no ~ yes
    -15		not <have>
    -15		not sure
    -15		not ~ not
    15		now ~ <part>
    -15		numb ,
    -15		of ~ <my>
    -15		once
    -15		parar
    15		peor
    -15		que hago
    -15		raro ~ <part>
    -15		s worse
    15		sciatica ~ up
    15		sharp ~ in
    15		so <side>
    -15		something ~ <my>
    15		still there
    -15		still ~ <the>
    15		stronger
    15		than <the>
    15	radiating_pain:44 persistent_beyond_72h:14	the pain
    15		tingling ~ yes
    15	radiating_pain:21	to <part>
    15		was fine
    -15		weather
    -15		with sciatica
    15		would ~ if
    15		you said
    14		# & [es26]
    14		# ~ <side>
    -14		, & [en295]
    14		, & [es847]
    -14		, <have> not
    14	tingling:-16	, <the>
    14		, <time>
    -14		, ~ help
    14		, ~ stabbing
    -14		, ~ weakness
    14		. & :
    -14		. & [en633]
    14	weakness:-4 numbness:1 tingling:36	. & [es182]
    14		. well ,
    14	radiating_pain:12 history_disc:49 emergency:1 self_harm:54	. ~ <be>
    -14		. ~ out
    -14		. ~ sharp
    -14		. ~ well
    -14		/ & [en20]
    14		/ ~ .
    14	emergency:21	/^amb/
    14		/^asa/
    14		/^asap/
    -14		/^aut/
    14	sharp_pain:-35 radiating_pain:-32 numbness:-48 worsening:-45 persistent_beyond_72h:-83 history_disc:-21 osteoporosis:-9 bladder_bowel:-48 saddle_numbness:-15 calf_swelling:-33 fever:-48 severe_headache:-14 faint_dizzy:-14 allergic_reaction:-6 emergency:-36 self_harm:-8	/^br/
    14	weakness:-4 chest_breath:55	/^brea/
    14		/^ciat/
    -14	weakness:38	/^cl/
    -14		/^dec/
    14	faint_dizzy:79	/^desm/
    -14		/^gre/
    14	numbness:7	/^hee/
    14	numbness:4	/^heel/
    -14	persistent_beyond_72h:16	/^im/
    14		/^keep/
    14	sharp_pain:-37 calf_swelling:20	/^leg$/
    14		/^liv/
    14	severe_bruising:31	/^neg/
    14	numbness:-3 worsening:-12	/^not$/
    14	sharp_pain:-17 radiating_pain:-51 weakness:-21 numbness:28 tingling:-10 worsening:-37 persistent_beyond_72h:-29 calf_swelling:-36 fever:-4 allergic_reaction:-23	/^numb/
    14		/^poi/
    -14	self_harm:86	/^qui/
    -14	tingling:-43 bladder_bowel:-17	/^re/
    14	allergic_reaction:1	/^red$/
    14	weakness:1	/^rig/
    14	weakness:-15	/^sk/
    14	weakness:3 history_disc:-27 history_injury:-30 osteoporosis:-1 fever:-6 allergic_reaction:-6 severe_bruising:-18	/^so/
    -14	sharp_pain:-7	/^tra/
    14		/^ty/
    -14		/^ver/
    14	self_harm:27	/^viv/
    14		/^vivi/
    -14		/^wha/
    -14		/^what/
    14	allergic_reaction:27	/^wher/
    -14	numbness:2 persistent_beyond_72h:2 fever:1	/^yo/
    14	numbness:-20 severe_bruising:15	/ado$/
    14	worsening:38	/aid/
    -14		/ama/
    14	sharp_pain:-69 weakness:-3 faint_dizzy:5	/are/
    14		/areo/
    14	sharp_pain:-7 weakness:6 tingling:1 worsening:-32 persistent_beyond_72h:-10 pregnancy_symptom:-32 saddle_numbness:-31 chest_breath:-15 severe_headache:-18 allergic_reaction:-15 emergency:-16	/arm/
    -14		/aro$/
    14		/asap$/
    14		/asap/
    -14		/ath$/
    14	numbness:-51 tingling:111 osteoporosis:78	/bon/
    14		/bone$/
    -14		/bor/
    14	weakness:-2 chest_breath:62	/brea/
    14		/bul/
    14	pregnancy_symptom:17	/by$/
    14	weakness:27	/camin/
    -14		/cel/
    14	radiating_pain:-32 tingling:-10 chest_breath:-62 severe_headache:-3 emergency:-13	/cha/
    14	radiating_pain:44	/ciat/
    14	radiating_pain:20	/ciati/
    14		/cida/
    -14		/cio$/
    14		/cks/
    14	tingling:5	/como/
    -14		/cul/
    14		/dent/
    14	faint_dizzy:21	/desm/
    14	faint_dizzy:52	/desma/
    -14		/dri/
    14	sharp_pain:-13 numbness:-11 persistent_beyond_72h:-34 faint_dizzy:-6	/eak/
    -14		/eare/
    14	fever:113	/ebr/
    -14		/ecio$/
    -14		/ecio/
    -14	numbness:15	/eli/
    14		/empeo/
    14		/endo/
    14	sharp_pain:-41 numbness:24 tingling:-16	/ens/
    14	emergency:-21	/ep$/
    14		/ermom/
    14	faint_dizzy:11	/erti/
    14	faint_dizzy:46	/esm/
    14	faint_dizzy:27	/esma/
    14	sharp_pain:-1 faint_dizzy:51	/esmay/
    14	chest_breath:10	/espi/
    14	fever:2	/ets$/
    14	fever:7 self_harm:47	/ets/
    14	emergency:32	/ey$/
    14		/ez$/
    14	sharp_pain:-10 weakness:3 numbness:8 tingling:12	/fing/
    14		/heel$/
    14		/hel/
    14		/hill/
    14	numbness:-5 tingling:9 persistent_beyond_72h:-35	/hor/
    14		/houg/
    14		/hough/
    14		/ife/
    14		/irar$/
    14		/irar/
    14		/ives$/
    14		/ives/
    14		/keep/
    14	sharp_pain:3 radiating_pain:-5 persistent_beyond_72h:-2 history_injury:23 pregnancy_symptom:-14 chest_breath:-41 fever:-9 severe_headache:-19 faint_dizzy:-14 allergic_reaction:-38 emergency:-4 self_harm:-73	/le$/
    14	sharp_pain:-3 weakness:12 saddle_numbness:-2 calf_swelling:29	/leg$/
    -14		/lia/
    14		/live$/
    -14		/lve/
    14		/mareo/
    -14		/mate/
    -14		/mie/
    -14		/mil/
    14		/momet/
    14	pregnancy_symptom:42	/mp$/
    14		/mpeo/
    14		/mpeor/
    14		/ndo$/
    14	severe_bruising:77	/neg/
    -14		/nge$/
    14		/non/
    -14	tingling:1 bladder_bowel:6	/nts$/
    -14	tingling:30 bladder_bowel:4	/nts/
    14	sharp_pain:-16 radiating_pain:-10 weakness:-11 numbness:26 tingling:-29 worsening:-2 persistent_beyond_72h:-31 saddle_numbness:19 calf_swelling:-14 emergency:-11	/numb/
    14		/olla/
    14		/onst/
    14	sharp_pain:107	/ony/
    14		/orst$/
    14		/orst/
    14		/part$/
    14		/pi$/
    -14		/poco$/
    14	persistent_beyond_72h:23	/pro/
    -14		/quit$/
    -14		/range/
    -14		/rde/
    -14	radiating_pain:-11 weakness:-31 numbness:-17 worsening:-28 persistent_beyond_72h:-18 bladder_bowel:-9 calf_swelling:-3 severe_headache:-8 faint_dizzy:-51 allergic_reaction:-4 emergency:-24 self_harm:-29	/re$/
    14	sharp_pain:-2 weakness:-25 persistent_beyond_72h:-39 pregnancy_symptom:-8 faint_dizzy:-17	/rea/
    -14		/rem/
    -14	persistent_beyond_72h:38	/rid/
    14	sharp_pain:-13 weakness:118 numbness:-9	/rip/
    14	numbness:-41	/ris/
    14	fever:2	/rmom/
    14	fever:20	/rmome/
    14	bladder_bowel:-9 self_harm:-3	/ry$/
    -14		/saj/
    14		/sap$/
    14	sharp_pain:-5 faint_dizzy:27	/sma/
    14	faint_dizzy:26	/smay/
    -14		/ther$/
    14		/thoug/
    -14		/uise$/
    -14		/wha/
    -14		/what/
    -14	bladder_bowel:42	/work/
    14	sharp_pain:-23 weakness:-13 worsening:94	/worse/
    14		/worst/
    14		: & [en810]
    -14		: ~ no
    14		<be> in
    14	numbness:7	<be> like
    -14		<be> painful
    -14		<count> since
    14		<count> ~ con
    14		<day> ~ sore
    14		<have> not stopped
    -14		<have> ~ ,
    -14		<have> ~ .
    -14	allergic_reaction:60	<have> ~ <my>
    -14		<have> ~ better
    -14	weakness:48	<my> <person>
    -14	history_injury:16	<my> duele <the>
    -14	numbness:24	<my> ~ <feel>
    14	tingling:16 saddle_numbness:39	<my> ~ like
    -14		<my> ~ not
    14	radiating_pain:22	<part> to <part>
    -14		<part> ~ better
    14	sharp_pain:-1 radiating_pain:13 weakness:-3 allergic_reaction:30	<side> ~ <the>
    14		<the> full
    14		<the> stabbing
    14	history_injury:26	<the> ~ <day>
    14	tingling:30 persistent_beyond_72h:19 emergency:7	<the> ~ not
    -14		<the> ~ off
    14		<time> it
    14	worsening:64	<time> ~ <time>
    14		<time> ~ still
    -14		? ~ to
    -14		[en1002] & [en250]
    -14		[en1002] & [en63]
    14		[en1018] & [en12]
    14		[en1018] & [en458]
    14	bladder_bowel:18	[en1018] & [en474]
    14	self_harm:8	[en1018] & [en490]
    -14		[en1018] & [en874]
    14		[en11] & [en181]
    14		[en121] & [en11]
    14	sharp_pain:3 weakness:-19 numbness:-12 tingling:-20 persistent_beyond_72h:-3 pregnancy_symptom:-25 saddle_numbness:-43 fever:-4 severe_headache:-14 faint_dizzy:-1 allergic_reaction:-16	[en12]
    14		[en141] & #
    -14		[en148] & [en170]
    -14		[en148] & [en551]
    14		[en157] & [en170]
    14	weakness:-3 saddle_numbness:10	[en170] & [en490]
    14		[en181] & [en250]
    -14		[en181] & [en490]
    -14		[en186] & [en458]
    -14		[en19] & [en378]
    -14	sharp_pain:11	[en19] & [en874]
    -14		[en20] & [en141]
    14	sharp_pain:-1	[en212] & [en212]
    -14		[en212] & [en633]
    -14		[en234] & [en170]
    -14		[en234] & [en495]
    -14		[en234] & [en613]
    14		[en234] & [en693]
    -14		[en234] & [en84]
    -14		[en251] & [en12]
    -14		[en298]
    14		[en317] & [en28]
    14	radiating_pain:43	[en362] & [en362]
    -14		[en362] & [en805]
    -14		[en362] & [en967]
    14		[en37] & [en682]
    -14		[en394] & [en124]
    14	bladder_bowel:20	[en397]
    14		[en39] & [en37]
    14		[en426] & [en1020]
    -14	weakness:-3	[en42]
    -14		[en468] & [en890]
    14		[en468] & [en93]
    14		[en474] & [en28]
    -14		[en474] & [en60]
    14		[en474] & [en954]
    14		[en490] & [en474]
    -14	worsening:79 persistent_beyond_72h:-8	[en490] & [en490]
    14		[en490] & [en634]
    14	radiating_pain:18 emergency:20	[en60] & [en746]
    14		[en613] & [en1002]
    -14		[en613] & [en28]
    14		[en634] & [en84]
    -14		[en634] & [en890]
    -14	weakness:-3 numbness:6 tingling:-29 worsening:-27 pregnancy_symptom:-22 bladder_bowel:-8 saddle_numbness:-50 faint_dizzy:5 allergic_reaction:-14 self_harm:25	[en682]
    -14		[en709] & [en93]
    14		[en762] & [en362]
    -14		[en762] & tingling
    14		[en778] & [en19]
    -14		[en805] & [en1002]
    -14		[en810] & [en106]
    -14		[en853] & [en251]
    -14		[en853] & [en93]
    -14		[en869] & [en333]
    14		[en874] & [en1020]
    14	worsening:6 emergency:19	[en874] & [en746]
    14		[en874] & [es230]
    -14		[en874] & [es998]
    14		[en890] & [en805]
    14	sharp_pain:-21 tingling:-12 emergency:8	[en938]
    -14		[en949] & [en966]
    14		[en954] & #
    14		[en954] & [en138]
    14		[en954] & [en522]
    14		[en954] & [en980]
    14		[en966] & #
    -14		[en966] & [en181]
    -14		[en980] & ,
    -14	numbness:36	[en980] & [en58]
    -14		[es182] & [en218]
    14	numbness:94 saddle_numbness:5	[es182] & [es214]
    14		[es182] & [es694]
    14		[es188]
    14		[es1] & [en874]
    14		[es214] & #
    14		[es26] & [es982]
    14		[es29] & [es106]
    -14		[es311]
    14		[es362] & [es950]
    -14		[es459] & [es887]
    -14	radiating_pain:16	[es54] & [es950]
    -14		[es55] & [es887]
    14		[es854] & [es699]
    14	numbness:25	[es870]
    14		[es870] & [es54]
    14	persistent_beyond_72h:20	[es878]
    14		[es950] & [es966]
    14		[es982] & [es42]
    14		a full
    14	persistent_beyond_72h:23	a week
    -14		after ~ <be>
    14		am in
    -14		and ~ down
    14		as ~ as
    14		asap
    -14		can ~ say
    -14		could <be>
    -14		could be
    14		covered in
    -14		de ~ de
    14	radiating_pain:14	down ~ <my>
    14		feel my
    -14		funny ~ <my>
    -14		hago ~ <the>
    -14		headache since
    -14		headache ~ <time>
    -14		hormigueo ~ <part>
    14	numbness:-154	i ~ dead
    14		if ~ .
    -14	sharp_pain:11	in ~ <my>
    14		it all
    14	radiating_pain:34 weakness:-10 persistent_beyond_72h:-40	it ~ <part>
    -14		it ~ in
    -14	persistent_beyond_72h:30 history_injury:-4	late+and
    -14		late+felt
    -14		late+great
    -14		late+hardly
    14		late+help
    -14		late+since
    14	sharp_pain:-3 weakness:15 persistent_beyond_72h:-3	leg
    14		love
    -14		massage help
    14		massage was
    14	numbness:2	my thumb
    14	sharp_pain:-19 weakness:-24	no .
    14		no strength
    -14	sharp_pain:63	no ~ dolor
    -14		no ~ to
    14	sharp_pain:-3 weakness:2 numbness:-2 worsening:-4 osteoporosis:-42 bladder_bowel:7 fever:-9	not
    -14		not a
    -14		not numb
    14		not stopped
    14	bladder_bowel:62	not ~ to
    14		pain ~ <feel>
    -14		pain ~ notch
    -14		para <the>
    14	weakness:38	pero ~ <the>
    -14		quit
    14	allergic_reaction:3	red
    14		said ~ if
    -14		same as ever
    14		since <day>
    14		sore for
    14		soreness & ,
    -14		strong
    14		tengo
    -14		tengo dolor
    14		than before
    14		than ~ <the>
    14		the hip
    14		tingling ~ <part>
    14	weakness:-10 numbness:-19 tingling:-22 history_disc:-4 osteoporosis:-32 pregnancy_symptom:-13 saddle_numbness:-3 fever:-19 severe_headache:-9 allergic_reaction:-30 self_harm:8	to
    -14		to you
    14		to ~ anymore
    14		want ~ <be>
    -14		what if i
    14		worst
    14		would ~ it
    -14		y si <my>
    -14	weakness:5	y ~ <my>
    13		# & [en989]
    13		# i
    -13	radiating_pain:39 worsening:35	, & [en746]
    -13	persistent_beyond_72h:-7	, & [en869]
    13		, & [en917]
    -13		, & [es998]
    13		, es
    13		, eso
    -13		, feel
    -13		, hardly
    13		, please
    13	osteoporosis:8 severe_headache:4	, ~ <have>
    13		, ~ do
    -13		, ~ lovely
    -13		. & [en567]
    13		. & [en949]
    13		. only
    -13		. sharp
    13		. ~ :
    -13	weakness:-4 worsening:-37 calf_swelling:-4 severe_headache:-2 allergic_reaction:21 emergency:-18	/^al/
    -13		/^auto/
    13	sharp_pain:-3 faint_dizzy:8 severe_bruising:10	/^blac/
    -13		/^cle/
    13	worsening:18	/^ea/
    13		/^empe/
    -13		/^end$/
    -13	sharp_pain:-78 radiating_pain:-17 weakness:-61 numbness:-101 worsening:-19 bladder_bowel:-5 saddle_numbness:-14 severe_bruising:-3 emergency:34 self_harm:-14	/^fa/
    13	sharp_pain:-35 radiating_pain:-28 weakness:-27 numbness:7 worsening:-49 persistent_beyond_72h:-62 history_disc:-8 osteoporosis:-27 pregnancy_symptom:-2 bladder_bowel:-7 calf_swelling:-47 severe_headache:-36 allergic_reaction:-4 severe_bruising:-25 emergency:-35 self_harm:-40	/^fe/
    13		/^few/
    13	weakness:35 numbness:-35 tingling:-10	/^fl/
    13		/^fla/
    -13		/^grea/
    -13		/^how$/
    13	sharp_pain:81	/^kni/
    13		/^mori/
    13	severe_bruising:95	/^negr/
    -13		/^new$/
    -13		/^of/
    13	sharp_pain:-6 radiating_pain:-18 numbness:-3 tingling:-35 persistent_beyond_72h:-17 pregnancy_symptom:-8 saddle_numbness:11 fever:-26 faint_dizzy:-34 allergic_reaction:-8 emergency:-66	/^pe/
    13		/^pee$/
    13	self_harm:93	/^poin/
    -13		/^pol/
    13	radiating_pain:-45 numbness:-28 tingling:-59 worsening:-19 history_injury:-4 chest_breath:11 faint_dizzy:-11 allergic_reaction:11 self_harm:-17	/^pu/
    -13		/^rep/
    13		/^seem/
    -13		/^stif/
    -13	history_disc:14	/^sur/
    -13		/^tom/
    13	sharp_pain:33 radiating_pain:-14 numbness:-16 worsening:-25 faint_dizzy:-22	/^un/
    13	tingling:15 self_harm:28	/^wak/
    13	sharp_pain:-16 weakness:-21 worsening:-5 history_injury:1	/^wee/
    13	bladder_bowel:185	/^wet/
    13	sharp_pain:5	/abi/
    -13	saddle_numbness:40	/age/
    -13		/ance/
    13		/apart/
    -13		/appy$/
    -13		/appy/
    -13		/arar/
    -13		/ario/
    13		/arra/
    13	faint_dizzy:52	/ass/
    -13		/auto/
    13		/ayuda/
    -13	weakness:-17 history_disc:14 emergency:7	/back$/
    13	faint_dizzy:48	/blac/
    13	faint_dizzy:76 severe_bruising:77	/black/
    -13		/bles/
    13	osteoporosis:28	/bone/
    -13		/boo/
    -13		/box/
    13		/cid/
    13		/cks$/
    13	history_injury:19	/cra/
    -13		/ct$/
    13	sharp_pain:-15	/eg$/
    -13		/egu/
    -13		/elen/
    -13		/ene/
    13	sharp_pain:-39 numbness:-18 tingling:-20 persistent_beyond_72h:-24 history_injury:-6 emergency:-6	/eng/
    13	sharp_pain:-46	/engo$/
    -13		/epl/
    13	chest_breath:-49 self_harm:-2	/ery/
    13	sharp_pain:-11 radiating_pain:-17 numbness:-22 worsening:-41 history_disc:-33 osteoporosis:-30 pregnancy_symptom:-6 bladder_bowel:-26 saddle_numbness:-37 chest_breath:-35 calf_swelling:-26 fever:-65 allergic_reaction:-3 severe_bruising:-10 emergency:-83 self_harm:-72	/es$/
    -13		/fec/
    13		/few/
    13	weakness:7	/fis/
    13		/fla/
    13		/fra/
    -13		/free$/
    13		/gent/
    -13		/ges/
    13	weakness:-22 tingling:-40 persistent_beyond_72h:-2 severe_headache:-8 emergency:-8 self_harm:-10	/gon/
    -13		/grea/
    -13		/great/
    -13		/happy/
    13	weakness:-11 worsening:8 history_injury:-19 chest_breath:-9	/has$/
    13	faint_dizzy:8	/heade/
    13	allergic_reaction:-9 severe_bruising:-3 self_harm:-23	/hen/
    13		/iendo/
    13	sharp_pain:16	/ife$/
    -13		/iff$/
    -13		/im$/
    13	worsening:14	/imp/
    13	numbness:19 tingling:1	/inger/
    -13		/isa/
    13	allergic_reaction:1	/iste/
    13	sharp_pain:-64 weakness:-1 numbness:-57	/ita/
    -13		/ito$/
    13	numbness:-2 persistent_beyond_72h:15	/jor/
    13	weakness:8 pregnancy_symptom:3	/kle/
    13	sharp_pain:174	/kni/
    13	severe_bruising:29	/lack/
    -13	sharp_pain:-6 weakness:15 tingling:-9 worsening:-4 chest_breath:-3 calf_swelling:5	/leg/
    -13	severe_headache:52	/lig/
    -13		/llow/
    13	sharp_pain:4	/lor$/
    -13		/lot$/
    13		/love$/
    -13	severe_bruising:22	/mat/
    13		/mori/
    13		/morir/
    13	weakness:-13 numbness:-51 allergic_reaction:66	/ncha/
    13	severe_bruising:39	/negr/
    -13		/new/
    13	radiating_pain:-1 weakness:-20 numbness:-8 tingling:34 worsening:-61	/ngl/
    -13	sharp_pain:-12 radiating_pain:-2 weakness:-1 worsening:-5 osteoporosis:-7 pregnancy_symptom:-2 calf_swelling:-1 fever:-3 faint_dizzy:-2 allergic_reaction:-9 emergency:-1	/not/
    13		/nst/
    13	bladder_bowel:121	/oile/
    -13		/omat/
    13	weakness:-5 tingling:14	/omo$/
    -13	allergic_reaction:15	/onc/
    13	sharp_pain:-7 radiating_pain:-25 numbness:-5 tingling:-10 worsening:-7 bladder_bowel:-35 fever:-19	/one/
    -13		/ontac/
    13		/ora$/
    13		/orir/
    -13		/orre/
    13	tingling:15	/orri/
    13	persistent_beyond_72h:-1	/orse/
    -13	faint_dizzy:-15 self_harm:16	/oul/
    -13		/parar/
    -13		/pare/
    13		/pee$/
    -13		/pes/
    13		/plat/
    13		/quier/
    -13		/rand$/
    13	tingling:5	/rear/
    -13	weakness:34 worsening:53	/rec/
    -13		/ren$/
    13	weakness:-18 bladder_bowel:191	/rina/
    13		/rip$/
    13		/rush/
    13		/seem/
    -13		/sent/
    -13	history_injury:64	/sted/
    -13		/stif/
    -13		/stiff/
    13	weakness:-5 worsening:-10 persistent_beyond_72h:4	/stil/
    13	weakness:-18 worsening:-5 persistent_beyond_72h:6	/still/
    -13		/tende/
    -13	weakness:-8	/ter$/
    13		/ters$/
    13	pregnancy_symptom:9	/ters/
    13	sharp_pain:-53 calf_swelling:-5 emergency:-2	/tic/
    -13		/tiff$/
    -13		/tiff/
    13	saddle_numbness:8	/tion/
    -13	severe_bruising:6	/toma/
    -13		/tomat/
    13		/trol/
    -13		/ual$/
    13		/uda$/
    13		/uda/
    13		/ues/
    13	self_harm:34	/uier/
    13		/uises/
    13	sharp_pain:-22 weakness:-2 numbness:39 persistent_beyond_72h:-42 osteoporosis:-21 pregnancy_symptom:-14 saddle_numbness:5 chest_breath:-20 calf_swelling:-5 fever:-12 severe_headache:-29 faint_dizzy:-34 allergic_reaction:-44 severe_bruising:-26 self_harm:-16	/umb/
    13	sharp_pain:-3 emergency:36	/urgen/
    13	weakness:73	/ush$/
    13	chest_breath:-34	/very/
    -13		/vin/
    -13		/ways$/
    -13		/ways/
    -13		/wed/
    13	bladder_bowel:152	/wet/
    13	persistent_beyond_72h:-30	/yes/
    13		/yuda$/
    13		/yuda/
    13		: yes
    13		: ~ <part>
    13	fever:22	<be> con
    13		<be> here
    -13		<be> there
    13		<be> ~ less
    13		<be> ~ still
    -13		<be> ~ touch
    13		<be> ~ what
    -13		<become> numb
    -13		<become> ~ it
    13	numbness:17	<count> ~ <have>
    13		<count> ~ today
    -13		<day> ~ #
    -13		<feel> <side>
    13		<feel> faint
    -13		<feel> ~ <the>
    13		<have> ~ stopped
    13		<my> ~ for
    -13		<my> ~ hurt
    -13		<my> ~ hurting
    -13		<my> ~ to
    -13		<part> <be> not
    13		<part> gave out
    13	sharp_pain:-9 numbness:8 tingling:14	<part> ~ like
    13		<part> ~ nothing
    13		<side> to
    13		<side> ~ dead
    13	weakness:44	<the> <part> no
    -13		<the> <time> since
    13	emergency:32	<the> and
    13	emergency:36	<the> and e
    13		<the> peor
    -13		<the> ~ about
    13	emergency:26	<the> ~ e
    13		<the> ~ out
    -13		<time> since i
    -13		<time> ~ <become>
    -13		<time> ~ since
    13		<time> ~ today
    -13		? & [en12]
    13		[en1002] & [en121]
    -13	weakness:3 severe_headache:5	[en1002] & [en234]
    13		[en101] & .
    -13	bladder_bowel:13	[en11] & [en121]
    13		[en11] & [en325]
    13		[en11] & [en980]
    -13		[en141] & [en11]
    13		[en148] & [en394]
    13		[en170] & [en121]
    -13		[en170] & [en37]
    13		[en181] & [en551]
    -13		[en199]
    -13		[en19] & [en181]
    -13		[en19] & [en468]
    -13	numbness:27	[en19] & [en490]
    13	emergency:40	[en19] & [es218]
    13		[en20] & [en20]
    13	emergency:7	[en20] & [es218]
    13		[en234] & [en124]
    13		[en234] & [en458]
    13	bladder_bowel:59	[en234] & [en778]
    13	weakness:18 numbness:-74	[en234] & [en949]
    -13		[en234] & ache
    13		[en234] & easing
    -13		[en239] & [en60]
    13		[en250] & [en1020]
    13	weakness:33	[en251] & [en170]
    -13	sharp_pain:-7	[en251] & [en426]
    -13		[en251] & [en677]
    -13		[en298] & .
    13		[en362] & [en810]
    13		[en362] & [en980]
    -13		[en378] & [en426]
    13		[en389] & [en1002]
    13		[en394] & [en490]
    13		[en3] & [en805]
    -13		[en404] & [en234]
    -13		[en426] & [en551]
    13	sharp_pain:55	[en426] & [en660]
    13		[en426] & [en84]
    -13		[en42] & [en1020]
    -13		[en42] & [en474]
    -13		[en439] & ,
    -13		[en458] & [en19]
    -13		[en468] & #
    -13	sharp_pain:11 numbness:8 worsening:38	[en468] & [en966]
    -13	sharp_pain:1	[en474] & [en874]
    13		[en474] & [en938]
    13		[en490] & [en148]
    -13		[en506] & [en869]
    -13		[en508] & [en3]
    13		[en522] & [en508]
    13		[en551] & #
    -13		[en581] & ,
    -13		[en58] & [en138]
    13	weakness:-2 numbness:3	[en58] & [en650]
    13		[en602] & [en980]
    13		[en60] & [en980]
    13		[en634] & [en234]
    -13		[en634] & [en474]
    -13		[en634] & [en551]
    13	weakness:-7 numbness:104	[en650] & [en251]
    -13		[en677] & [en490]
    -13		[en682] & [en215]
    13		[en746] & [en634]
    -13		[en762] & [en1020]
    13	sharp_pain:-7 radiating_pain:-4 weakness:-1 numbness:3 tingling:-5 persistent_beyond_72h:-29 history_disc:-13 history_injury:-7 osteoporosis:-29 bladder_bowel:-13 saddle_numbness:-26 severe_headache:-22 faint_dizzy:-33 allergic_reaction:-13 emergency:1	[en810]
    -13		[en810] & [en20]
    13		[en810] & [en3]
    13	tingling:73	[en84] & [en613]
    13		[en85] & [en362]
    -13		[en869] & [en404]
    -13	numbness:37	[en869] & [en58]
    -13		[en874] & #
    13		[en874] & asap
    -13		[en906] & [en63]
    13		[en949] & ?
    13	numbness:-4	[en949] & [en11]
    -13		[en954] & [en660]
    -13		[en966] & [en19]
    13		[en966] & [en474]
    -13		[en966] & [en549]
    13		[en966] & fainted
    -13		[en981]
    13		[en989] & [en966]
    13		[en989] & [en989]
    -13		[en999] & [en869]
    -13		[es106] & [es26]
    13		[es11]
    13		[es122] & [es966]
    -13		[es12]
    -13		[es13] & [es503]
    13		[es182] & [en490]
    -13		[es189]
    -13		[es1] & [es13]
    -13		[es2] & [es362]
    13		[es42] & [es55]
    13	numbness:42	[es438] & [es694]
    13	weakness:24	[es502] & [es982]
    13	numbness:9	[es508]
    13	sharp_pain:14 numbness:-7 tingling:-2 chest_breath:-7	[es55]
    13	weakness:-18 numbness:-1 worsening:-25 persistent_beyond_72h:-24 bladder_bowel:-24 chest_breath:-15	[es854]
    13		[es854] & ,
    13		[es854] & [es438]
    -13		[es854] & [es55]
    13	worsening:42	[es982] & [es13]
    13	worsening:16	[es982] & [es26]
    13	emergency:88	a and
    13		a good
    -13		a headache
    -13		a massage
    13		a nine
    13	tingling:-40 allergic_reaction:-2	al
    13		all night
    13	emergency:37	and e
    13		apart
    13		ayuda
    -13		been better
    -13		better every <time>
    -13		bruise
    13		bruises
    13	weakness:-14 numbness:41	can not <feel>
    13	weakness:1	can ~ <become>
    13		can ~ hold
    13		chest feels
    13		como <the>
    13	numbness:-19 tingling:38	como ~ en
    -13	tingling:-4	do
    -13	radiating_pain:89	dolor ~ <the>
    -13	radiating_pain:38	en ~ y
    -13		end
    13		feels like
    -13		free
    13		gave out
    -13		great
    -13		happy
    13	persistent_beyond_72h:21	has not
    13		help me
    -13		how
    13		i <be> in
    13		i <feel>
    13		i <have> <the>
    -13	numbness:43	i ~ <part>
    -13		i ~ twice
    -13		in ~ <have>
    -13		in ~ can
    13	emergency:9	in ~ now
    13		in ~ of
    13	sharp_pain:3 weakness:-13 bladder_bowel:-3 self_harm:-63	it <be>
    13		it ~ of
    13		just ~ <part>
    -13		just ~ it
    -13	weakness:-17 tingling:7 worsening:23 persistent_beyond_72h:22 history_disc:-15 history_injury:-68 osteoporosis:-2 fever:-2 faint_dizzy:-21 emergency:-4 self_harm:-2	late+,
    13		late+monday
    -13		late+nearly
    13		late+numbness
    -13		late+out
    13		late+stronger
    -13		late+you
    -13		less ~ every
    13		massage <be>
    -13		me siento
    13		more ~ i
    13		morning ,
    -13		neck hurts
    -13		new
    13		ni ~ <the>
    -13		night ,
    13	weakness:69	no ~ <part>
    13		not easing
    -13		not put
    -13		not swear
    13		not want to
    -13		numb ~ <be>
    -13	numbness:27 saddle_numbness:1	numb ~ <the>
    -13		opt out
    -13		pain <be> #
    13		pee
    -13		put <my>
    13		que no
    13		r
    -13		sharp pain
    -13		sharp ~ ,
    13		shooting ~ <my>
    -13		should i
    -13		si <my> da
    -13		siento bien
    13		sleep
    13		so ~ i
    -13		something ~ off
    -13		soreness & [en362]
    -13		stiff
    -13		the table
    13		then came
    13		tingling ~ <side>
    -13	worsening:34 allergic_reaction:17	to ~ ,
    -13		what ~ <my>
    13		where
    13		where ~ <be>
    -13		with ~ ,
    -13		worse than
    -13		would ~ to
    -13		you <have>
    12	fever:40	# & [en93]
    12		# ~ <my>
    12		# ~ now
    12		, & [en218]
    12	sharp_pain:20 radiating_pain:58	, & [en37]
    12		, & [en426]
    -12		, & [en613]
    -12		, & [en650]
    12	weakness:5	, & [en677]
    12		, & [es13]
    12	chest_breath:5	, & [es182]
    12		, it
    -12		, would
    12		, ~ <become>
    -12		, ~ great
    12		, ~ out
    12		. & [en250]
    -12		. & [en966]
    -12		. & [es214]
    -12		. feeling
    12		. ~ thing
    12		/ & .
    -12		/ ~ and
    -12		/^achy/
    12		/^aire/
    12		/^apa/
    12		/^apar/
    12		/^bad/
    -12		/^baja/
    -12		/^boo/
    -12		/^book/
    -12		/^bor/
    12		/^bot/
    12	sharp_pain:-40	/^ches/
    -12		/^cupp/
    12	weakness:-12 persistent_beyond_72h:26 emergency:-16	/^day/
    12	numbness:70	/^dea/
    12	numbness:13	/^ded/
    12		/^desd/
    -12		/^doe/
    -12		/^does/
    12		/^esto/
    12	numbness:21 tingling:20	/^fing/
    12	weakness:34	/^fis/
    12	weakness:20	/^fist/
    12		/^fore/
    -12		/^free/
    12	weakness:8 tingling:-21	/^fue/
    12	weakness:34	/^giv/
    -12		/^her/
    12		/^hold/
    -12		/^hora/
    -12		/^ima/
    -12		/^imag/
    12	radiating_pain:10	/^into/
    12	allergic_reaction:80	/^itc/
    12	allergic_reaction:66	/^itch/
    12	pregnancy_symptom:28	/^kic/
    12	pregnancy_symptom:13	/^kick/
    12	bladder_bowel:200	/^leak/
    12	numbness:-4 tingling:2 worsening:-58 persistent_beyond_72h:-43 history_disc:-42 osteoporosis:-15 pregnancy_symptom:-3 bladder_bowel:-18 calf_swelling:-25 fever:-22 severe_headache:10 emergency:-28	/^li/
    12	allergic_reaction:22	/^lip/
    -12		/^lleg/
    12		/^mej/
    12		/^mejo/
    -12		/^mes/
    -12		/^migh/
    -12		/^mol/
    12	persistent_beyond_72h:-16 severe_bruising:46	/^mor/
    12	calf_swelling:110	/^ot/
    -12		/^paso/
    -12		/^pes/
    12		/^pink/
    12	severe_bruising:2	/^plat/
    -12		/^quit/
    -12		/^rec/
    12		/^seri/
    12	calf_swelling:7	/^shin/
    -12		/^sm/
    12	worsening:-7	/^thr/
    12		/^typ/
    -12	persistent_beyond_72h:-2	/^was/
    -12		/^who/
    -12		/achy$/
    -12		/achy/
    -12		/ades$/
    -12		/ades/
    -12		/ago$/
    12		/aire$/
    12		/aire/
    12		/akes$/
    12		/akes/
    12		/akin/
    12	fever:1	/aking/
    12	emergency:30	/alli/
    12	emergency:10	/allin/
    -12		/ally$/
    -12	sharp_pain:21	/ally/
    12		/als/
    12		/area/
    -12		/areci/
    12	sharp_pain:-21 tingling:11 persistent_beyond_72h:-10 allergic_reaction:-8	/arm$/
    -12		/autom/
    12	pregnancy_symptom:70	/bab/
    -12		/bath$/
    -12		/be$/
    -12	severe_bruising:32	/ber/
    -12		/book/
    -12		/cans/
    12	sharp_pain:-7 numbness:-4 chest_breath:231	/chest/
    -12		/cion/
    -12		/corre/
    12		/cs$/
    -12		/cuant/
    -12		/cupp/
    -12		/cuppi/
    12		/ded$/
    12		/desd/
    12		/desde/
    -12		/did/
    12		/din/
    -12		/doe/
    -12		/does$/
    -12		/does/
    12		/ean$/
    12	weakness:-10	/ean/
    -12		/eared/
    -12		/eave$/
    12		/echo$/
    12		/echo/
    12		/ef$/
    12	persistent_beyond_72h:6	/ejor/
    -12		/end$/
    12		/endo$/
    12		/ensi/
    12		/erat/
    12		/esc/
    12	sharp_pain:-4	/esde$/
    12		/esde/
    -12		/esti/
    12	sharp_pain:17 radiating_pain:-10 weakness:-19 chest_breath:-2 fever:3	/eve/
    -12		/fect/
    12	numbness:36 tingling:22	/finge/
    12	weakness:7	/fist$/
    12	weakness:21	/fist/
    -12		/free/
    12		/fue/
    -12		/ges$/
    -12		/gin/
    12	weakness:71	/giv/
    -12	weakness:15 numbness:-33	/gs$/
    -12	numbness:5	/hed$/
    12	sharp_pain:-2 numbness:-6 chest_breath:59	/hest$/
    12	sharp_pain:-26 numbness:-31 chest_breath:93	/hest/
    12	sharp_pain:-6	/hig/
    12	sharp_pain:-3	/high/
    12	sharp_pain:-7 faint_dizzy:72	/hol/
    12	weakness:15 numbness:-2	/hold/
    12	calf_swelling:4 allergic_reaction:4	/hot/
    12	weakness:-34 numbness:-8 tingling:-10 persistent_beyond_72h:21 history_injury:20 bladder_bowel:-11 saddle_numbness:-19 severe_bruising:-4	/hur/
    -12		/iar$/
    12	radiating_pain:21 weakness:-8	/iat/
    12	emergency:-8	/iati/
    -12		/iked$/
    -12		/iked/
    -12		/imag/
    12		/imes/
    12		/inar$/
    -12		/iness/
    12	sharp_pain:-2 radiating_pain:-16 weakness:-26 numbness:-30 tingling:-17 persistent_beyond_72h:-3 history_disc:-4 bladder_bowel:-6 chest_breath:-5 calf_swelling:-6 severe_headache:-10 faint_dizzy:-3 allergic_reaction:-13 severe_bruising:-27 emergency:-9 self_harm:6	/ing$/
    12		/ingle/
    12		/iou/
    12		/ious/
    12	sharp_pain:25 weakness:-2	/ire/
    12		/ises$/
    12		/ises/
    12	weakness:33	/ist$/
    -12	weakness:-17 numbness:5	/it$/
    12		/ital/
    -12	radiating_pain:-19 bladder_bowel:3	/ith/
    12	radiating_pain:-1 weakness:-7 numbness:-32 tingling:-14 bladder_bowel:-34	/ive/
    12	self_harm:93	/ivi/
    -12		/iza/
    12		/jea/
    12	pregnancy_symptom:58	/kic/
    12	pregnancy_symptom:4	/kick/
    12		/lame/
    12		/lbo/
    12	bladder_bowel:111	/leak/
    -12		/legu/
    -12		/legue/
    -12		/lete/
    -12		/liked/
    12	emergency:6	/lio$/
    12	allergic_reaction:36	/liste/
    12		/llame/
    12	sharp_pain:33	/llas$/
    12	sharp_pain:49	/llas/
    -12		/llegu/
    12	weakness:-7 calf_swelling:32 severe_bruising:57	/loo/
    -12		/lto/
    -12		/magi/
    12	emergency:12	/med/
    12	persistent_beyond_72h:11	/mej/
    12	persistent_beyond_72h:29	/mejo/
    12		/mejor/
    -12		/men/
    12		/nday$/
    -12		/nder$/
    12		/ngr/
    -12		/nsa/
    -12		/ntac/
    -12		/ntact/
    12		/oken$/
    12		/oken/
    -12	sharp_pain:-5	/ome$/
    12	numbness:-7	/omet/
    12	sharp_pain:-23 radiating_pain:-28 weakness:-13 numbness:4 tingling:-2 worsening:-43 calf_swelling:-31 fever:12 severe_headache:-18 faint_dizzy:-9	/on$/
    12		/ones/
    12		/oqu/
    12		/orc/
    -12		/oss/
    -12		/ossi/
    -12	faint_dizzy:-4 self_harm:15	/ould/
    12		/pink/
    -12		/price/
    -12		/quien/
    12		/quita/
    -12		/raba/
    12	pregnancy_symptom:13	/ramp/
    -12		/rar/
    -12		/raro$/
    12	sharp_pain:-47 weakness:-26	/rat/
    12	sharp_pain:-40 emergency:163	/rgen/
    -12		/rice/
    -12		/rki/
    -12		/rkin/
    -12		/rking/
    -12		/rong$/
    12		/roo/
    -12		/roug/
    -12		/rough/
    -12	radiating_pain:76	/rre/
    -12		/rried/
    12		/rta/
    12		/rus/
    -12		/sapp/
    -12		/scri/
    12	bladder_bowel:9	/sde$/
    12		/sde/
    12		/seri/
    12		/sne/
    -12	sharp_pain:13	/som/
    12		/sos/
    -12		/sur/
    -12		/swear/
    12	fever:141	/sweat/
    -12		/tend/
    12		/tic$/
    -12	history_disc:12	/tom/
    12		/tras$/
    12		/tras/
    12	numbness:-6	/tte/
    12		/typ/
    -12	numbness:-3 self_harm:31	/uld/
    -12		/uppi/
    -12		/uppin/
    -12		/urd/
    -12		/uto/
    -12		/utom/
    -12		/utoma/
    -12	persistent_beyond_72h:-5 allergic_reaction:4	/was/
    12	chest_breath:39	/whee/
    -12	severe_bruising:3	/who/
    12		<be> normal
    -12		<be> not <side>
    -12	persistent_beyond_72h:10	<be> ~ <time>
    -12		<be> ~ full
    12		<be> ~ normal
    12		<be> ~ sore
    12	worsening:3	<be> ~ up
    -12		<be> ~ worse
    12	pregnancy_symptom:2	<be> ~ y
    12		<become> ~ <feel>
    -12		<become> ~ in
    12	emergency:17	<become> ~ to
    12		<count> of
    12	persistent_beyond_72h:60 history_injury:3	<day> ~ <be>
    12	persistent_beyond_72h:17	<day> ~ <day>
    -12		<feel> lovely
    -12		<have> passed
    12		<have> ~ by
    -12		<my> <person> <be>
    -12	saddle_numbness:11 emergency:1	<my> ~ <side>
    12		<my> ~ ciatica
    -12		<my> ~ he
    -12	worsening:3	<my> ~ mas
    12		<my> ~ please
    12		<my> ~ since
    -12		<my> ~ than
    12		<part> <have> no
    12		<part> gave
    12		<part> with
    12	weakness:-56 numbness:81	<part> ~ <feel>
    -12	weakness:17 calf_swelling:39	<part> ~ and
    -12		<part> ~ lot
    -12		<person> <have>
    -12		<person> ~ in
    -12		<side> <become>
    12		<side> of
    -12	weakness:65 emergency:33	<the> <person>
    -12		<the> ache <be>
    -12		<the> notch
    -12	weakness:16 bladder_bowel:11 self_harm:22	<the> ~ .
    -12		<the> ~ ?
    12		<the> ~ before
    -12	radiating_pain:38	<the> ~ from
    -12		<the> ~ o
    -12	radiating_pain:82	<the> ~ por
    -12		<the> ~ soreness
    -12	numbness:-3	<the> ~ to
    -12		<time> since
    -12		<time> ~ .
    -12	persistent_beyond_72h:9	<time> ~ <be>
    12		[en1002] & [en389]
    12		[en1002] & [en613]
    -12	sharp_pain:21	[en1002] & [en949]
    -12		[en1018] & [en1020]
    12		[en1018] & [en746]
    -12		[en1018] & [en980]
    12		[en101] & [en490]
    -12		[en1020] & .
    12	numbness:-26 allergic_reaction:17	[en1020] & [en362]
    12		[en118] & [es887]
    -12		[en11] & [en890]
    12	tingling:-6 worsening:-3 history_injury:42 faint_dizzy:5	[en121]
    12		[en12] & [en394]
    -12		[en159] & [en93]
    12		[en15] & ,
    12		[en170] & [en1018]
    12		[en170] & [en170]
    12	numbness:17	[en170] & [en20]
    -12		[en170] & [en28]
    -12		[en185]
    -12		[en19] & [en389]
    12		[en19] & [en999]
    12	persistent_beyond_72h:54	[en19] & [es503]
    -12		[en19] & [es694]
    -12		[en202] & ,
    -12		[en20] & [en12]
    -12		[en218] & [en682]
    12	sharp_pain:12 weakness:15	[en234] & [en11]
    -12	bladder_bowel:20	[en234] & [en12]
    12		[en234] & [en821]
    -12		[en250] & [en234]
    -12		[en251] & #
    -12		[en251] & [en28]
    12		[en251] & [en602]
    12	tingling:41	[en251] & [en660]
    -12	sharp_pain:3	[en251] & [en682]
    -12		[en251] & [es823]
    12		[en28] & [en1002]
    -12		[en28] & [en20]
    -12		[en28] & [en634]
    12		[en28] & [es182]
    12		[en309] & [en874]
    12		[en309] & [en966]
    12		[en362] & #
    12		[en362] & [en121]
    12	sharp_pain:13 numbness:-1 severe_headache:27	[en362] & [en28]
    -12	weakness:32	[en362] & [en682]
    12		[en362] & [en93]
    -12		[en378] & .
    -12		[en394] & [en508]
    -12		[en39] & [en468]
    12		[en437] & [en362]
    -12		[en453]
    -12	sharp_pain:17	[en468] & [en170]
    12	emergency:11	[en469] & [en251]
    -12		[en474] & [en250]
    12	radiating_pain:37 weakness:-4	[en474] & [en251]
    12		[en474] & [en551]
    -12	weakness:-11	[en474] & [en746]
    -12		[en508] & [en11]
    12		[en508] & [en19]
    -12		[en508] & [en474]
    12		[en508] & [en551]
    -12		[en525]
    12		[en551] & [en805]
    -12		[en551] & [en874]
    12		[en567] & [en251]
    -12		[en567] & [en490]
    -12		[en567] & [en869]
    -12	sharp_pain:-19	[en567] & [es182]
    12		[en58] & [en778]
    -12		[en602] & [en19]
    12		[en602] & [en746]
    -12		[en60] & [en677]
    -12		[en60] & [en682]
    -12		[en60] & [en981]
    12		[en60] & hives
    -12		[en613] & [en508]
    -12		[en618] & [en19]
    -12	sharp_pain:21	[en634] & [en11]
    12		[en634] & [en468]
    -12		[en634] & [en746]
    -12		[en650] & [en490]
    12		[en682] & [en362]
    12		[en693] & [en251]
    12		[en746] & [en1018]
    -12	persistent_beyond_72h:46	[en746] & [en20]
    -12		[en746] & [en980]
    12	sharp_pain:-3 weakness:34 bladder_bowel:12 emergency:-7	[en778]
    12		[en807] & [en490]
    12		[en807] & [en807]
    -12		[en807] & [en93]
    12		[en810] & [en394]
    -12		[en84] & [en682]
    -12		[en853] & [en746]
    -12		[en869] & [en551]
    -12	weakness:53 tingling:-1	[en869] & [en60]
    12		[en869] & [en810]
    12		[en869] & tingly
    -12		[en871]
    12		[en874] & [en309]
    -12		[en874] & [es375]
    12		[en874] & ciatica
    -12		[en890] & [en202]
    12		[en890] & [en474]
    12		[en906] & [en394]
    -12		[en949] & [en20]
    -12		[en966] & [en508]
    12		[en967] & [en84]
    12		[en980] & [en251]
    -12	numbness:33	[es13] & [es2]
    12		[es182] & ,
    -12		[es182] & [en12]
    12		[es214] & [en118]
    -12		[es438] & ,
    -12		[es486] & [es2]
    -12		[es502] & [es342]
    12		[es54] & [es182]
    -12	radiating_pain:32	[es55] & [es1]
    -12		[es694] & [es214]
    -12		[es762]
    12		[es870] & [es694]
    12		[es878] & [es42]
    -12	weakness:30	[es982] & [es699]
    -12		a notch
    -12		achy
    12		aire
    -12		all but
    -12		all gone
    -12		and <side>
    12		and worse
    12	saddle_numbness:4	and ~ <the>
    -12		and ~ on
    12		and ~ tender
    -12		back on
    -12		back to
    -12		bath
    -12		before i came
    -12		before ~ came
    -12		bit ~ <my>
    12		but no
    12		cada ~ mas
    -12		can <become>
    12	numbness:-4 chest_breath:43	chest
    12		ciatica
    -12		cuanto
    -12		cupping
    12	sharp_pain:-8 bladder_bowel:4	desde
    -12		does
    12		duele ~ <be>
    12		easing & [en1002]
    12		easing & [en124]
    12		easing ~ <side>
    -12		electric ~ ,
    -12	tingling:24 self_harm:29	en ~ <the>
    12		eso si
    12		feel it
    12	fever:18	fever
    12	weakness:25	fist
    12		give it
    12		half my
    -12		has passed
    12	radiating_pain:20	hasta <the> <part>
    12	radiating_pain:65	hasta ~ <part>
    12	numbness:25	heel
    -12		hurts more today
    12		i sit
    12		i ~ at
    -12		i ~ you
    -12		in <time>
    12		in hives
    12		is numb
    12		it <side>
    12		it ~ would
    12	worsening:16	late+again
    12		late+came
    12	tingling:9	late+en
    12	numbness:50 saddle_numbness:2	late+feeling
    12		late+hormigueo
    -12		late+much
    -12		leave
    12		level #
    12	numbness:3	mano
    -12		mi
    -12		might
    12		never ~ before
    -12		never ~ in
    -12		no <part>
    -12		no <part> pain
    -12		no fever
    -12		no more
    -12		no ~ and
    12		no ~ it
    12		normal ~ <my>
    12		not <feel> it
    -12		not right
    -12		not ~ and
    12	persistent_beyond_72h:31	not ~ better
    -12		numb ~ not
    12	severe_headache:3	of ~ ,
    12	sharp_pain:-3 radiating_pain:-26 weakness:-32 tingling:-5 persistent_beyond_72h:-4 history_disc:-2 history_injury:5 bladder_bowel:-25	on
    12		only ~ <part>
    12		out ~ <count>
    -12		pain <be> worse
    -12		pain i
    -12		pain in <my>
    12		pain level #
    -12	sharp_pain:6 radiating_pain:7	pain ~ <side>
    12		pain ~ tingling
    12	radiating_pain:28	pain ~ to
    -12		paso
    12		que no <be>
    12	weakness:15	que ~ <part>
    -12		quien
    -12		raro
    -12		same ~ <part>
    12		sharp ~ <my>
    -12		sharp ~ no
    12		she ~ <the>
    12		shooting pain
    12		siento el
    -12		since i
    12		since ~ <part>
    -12		so <be>
    12		sore ~ <day>
    -12		swear
    12		ten days
    -12		tender
    -12		there ~ pain
    12		thought
    -12		tingling ~ .
    -12		to it
    12	radiating_pain:46	to the
    12	weakness:40 numbness:-1 persistent_beyond_72h:7	to ~ <the>
    12		to ~ last
    12		want to <be>
    -12		weakness ~ <the>
    12		well ,
    -12		work ~ <the>
    -12		worse ~ morning
    12		would be
    12		y <be>
    -12		y <the> <part>
    -12		y ~ da
    11		# & [en1020]
    11		# & [en12]
    -11		# & [en60]
    11		# ~ <have>
    11		# ~ ?
    11		, & [en239]
    11	sharp_pain:42	, & [en567]
    -11		, & [en679]
    -11		, back
    -11		, nothing
    11		, ~ bit
    -11		, ~ here
    11		, ~ hurts
    11	numbness:14	, ~ no
    11		, ~ painful
    -11		, ~ put
    -11		. & [en468]
    11		. & [en474]
    -11		. & [en551]
    11		. & [en60]
    -11		. me
    11	sharp_pain:31 weakness:-17 numbness:-5 tingling:10	. ~ .
    11		/^ah/
    11		/^ali/
    -11		/^alw/
    -11		/^alwa/
    11		/^ambu/
    11	sharp_pain:-17 weakness:1 numbness:-9 worsening:-63 persistent_beyond_72h:-3 history_injury:-19 bladder_bowel:-1 chest_breath:-29 calf_swelling:-11 severe_headache:-23 faint_dizzy:-37	/^ar/
    11		/^bad$/
    -11		/^bod/
    -11		/^body/
    11	weakness:-66 chest_breath:55	/^bre/
    11		/^bum/
    -11		/^canc/
    11		/^cia/
    -11	radiating_pain:-6	/^com/
    -11		/^cuan/
    11	persistent_beyond_72h:87	/^days/
    -11	history_disc:99	/^dis/
    -11		/^disa/
    11	radiating_pain:15 persistent_beyond_72h:-6	/^dow/
    11	radiating_pain:14 persistent_beyond_72h:-4	/^down/
    11	self_harm:75	/^endi/
    11		/^fie/
    11	history_disc:65	/^fus/
    11		/^goe/
    11	weakness:-4	/^goes/
    -11		/^hag/
    -11		/^hago/
    11		/^jal/
    11		/^jala/
    11		/^je/
    11		/^know/
    11		/^llev/
    -11		/^nil$/
    -11		/^nil/
    -11		/^perh/
    -11		/^pos/
    -11		/^poss/
    11		/^ran/
    11		/^rang/
    -11		/^repl/
    11	history_injury:6	/^rib/
    -11		/^ring/
    -11	sharp_pain:-9 radiating_pain:-9 weakness:-13 worsening:-39 pregnancy_symptom:-8 chest_breath:-17 allergic_reaction:8	/^sa/
    11		/^scr/
    11	persistent_beyond_72h:4 history_injury:3	/^sem/
    11	persistent_beyond_72h:1 history_injury:2	/^sema/
    -11		/^slig/
    11	sharp_pain:117 tingling:-39 chest_breath:-18	/^stab/
    11	sharp_pain:-2 weakness:-26 numbness:-4 tingling:84 worsening:-13	/^ting/
    11	numbness:2 tingling:26	/^toes/
    11		/^tor/
    11		/^una/
    11	sharp_pain:-20 weakness:-24 worsening:-3 persistent_beyond_72h:-38 history_disc:-1 emergency:8 self_harm:32	/^wa/
    11		/^wet$/
    -11	sharp_pain:3 numbness:3 tingling:16 fever:6 self_harm:3	/^you/
    -11	numbness:36	/act/
    11	sharp_pain:-13 radiating_pain:-15 persistent_beyond_72h:2	/ado/
    11	sharp_pain:14	/agg/
    11	sharp_pain:-8 numbness:-20	/ak$/
    11		/ala/
    -11		/alw/
    -11		/alwa/
    -11		/alway/
    11	emergency:2	/ambu/
    11	emergency:4	/ambul/
    -11		/ancel/
    -11		/ange/
    11		/angr/
    -11		/api/
    -11		/arec/
    -11		/arki/
    -11		/arkin/
    11	emergency:20	/asu/
    11	sharp_pain:-20 radiating_pain:58 numbness:-57	/atic/
    11		/bad$/
    -11		/baja/
    11	radiating_pain:-4	/bla/
    -11		/bliss/
    11		/bot/
    11		/both$/
    11		/bow/
    11	sharp_pain:-37 weakness:-6 tingling:-56 chest_breath:34	/bre/
    11	emergency:7	/bula/
    11	emergency:54	/bulan/
    11		/bum/
    -11		/canc/
    -11		/cance/
    11		/cau/
    11	sharp_pain:-14	/cim/
    -11	sharp_pain:36 weakness:-2 persistent_beyond_72h:8	/cin/
    -11		/cina$/
    -11		/cina/
    11		/conti/
    -11		/crib/
    -11		/cuan/
    -11	sharp_pain:-16 worsening:13 bladder_bowel:16 severe_headache:-2 self_harm:-40	/day$/
    -11		/dec/
    11		/del$/
    -11		/deli/
    -11		/disa/
    -11		/disap/
    11	history_disc:20 history_injury:-8	/disc/
    11	faint_dizzy:78	/dizzy/
    11	persistent_beyond_72h:-2	/down/
    11	sharp_pain:-2 weakness:15	/eak$/
    11	weakness:-3 worsening:-7 persistent_beyond_72h:-7 bladder_bowel:21 saddle_numbness:-20 calf_swelling:18	/ee$/
    11		/eem/
    -11		/ees$/
    -11		/ees/
    -11		/eje/
    11		/ejori/
    11	radiating_pain:7 numbness:-26 tingling:-1 saddle_numbness:-10 severe_bruising:-1 emergency:-22	/ele/
    11		/elly$/
    -11		/emai/
    11	persistent_beyond_72h:2 history_injury:4	/eman/
    11	persistent_beyond_72h:6 history_injury:7	/emana/
    -11	numbness:-6	/ent$/
    11	radiating_pain:-46 weakness:-49 tingling:-16 worsening:-4 persistent_beyond_72h:-51 history_disc:-7 osteoporosis:-37 chest_breath:-39 allergic_reaction:-19 severe_bruising:-11 emergency:-3 self_harm:-23	/ent/
    11	weakness:2	/eps$/
    -11		/erh/
    -11		/erha/
    -11		/erhap/
    11		/erve/
    11		/esca/
    11	weakness:24	/gers$/
    11		/gers/
    11		/goe/
    11		/goes$/
    11	radiating_pain:22 weakness:-5	/goes/
    11		/gor/
    -11		/gur/
    -11		/hag/
    -11		/hago$/
    -11		/hago/
    -11		/haps$/
    -11		/haps/
    -11	weakness:2	/hat$/
    -11	numbness:15	/hed/
    11	calf_swelling:5	/hot$/
    -11		/ian/
    -11		/iar/
    -11		/ibir/
    -11	weakness:24 numbness:-7	/ice/
    11		/icks$/
    11		/icks/
    11		/ief$/
    11	pregnancy_symptom:61	/iet/
    11		/igg/
    11	sharp_pain:-41 weakness:-3 tingling:-2 severe_headache:-2	/ill$/
    11		/ills$/
    11		/ills/
    11		/imes$/
    11	tingling:-3 severe_headache:-2 emergency:-20	/inc/
    -11		/ings$/
    -11		/ings/
    11		/inted/
    11		/inten/
    -11		/ints$/
    -11		/ints/
    -11		/isap/
    -11		/isapp/
    11	weakness:12 history_injury:90	/ist/
    11	allergic_reaction:12	/ister/
    -11		/ita$/
    11	radiating_pain:-34 weakness:-28 numbness:-85	/izz/
    11		/jal/
    11		/jala/
    -11		/jet/
    -11		/jeta/
    11		/jori/
    11		/joria/
    11	sharp_pain:1	/kes$/
    11	sharp_pain:15	/kes/
    11		/know/
    11	sharp_pain:-3 numbness:-13	/lac/
    -11		/lear/
    -11		/leave/
    -11		/leepi/
    11	worsening:-2	/less/
    11	allergic_reaction:-1	/lev/
    -11		/liss/
    -11		/llama/
    11		/llev/
    -11		/lto$/
    -11		/lways/
    11		/makes/
    11	numbness:17	/mano$/
    -11		/mar$/
    11	worsening:52 persistent_beyond_72h:-24	/mas$/
    -11	numbness:-9	/mbr/
    11	emergency:98	/mbu/
    11	emergency:17	/mbul/
    11	emergency:15	/mbula/
    11	emergency:40	/medi/
    -11		/migh/
    -11		/might/
    11	tingling:62	/migue/
    -11		/mos/
    11	weakness:-3	/mpe/
    -11		/mpre/
    -11		/ncel/
    11		/nde$/
    -11		/ndl/
    -11		/new$/
    -11		/nil$/
    11		/nit/
    11	numbness:-4 pregnancy_symptom:-16 bladder_bowel:12 calf_swelling:-3 fever:-9	/not$/
    -11		/nter/
    11		/ntrol/
    -11		/oco/
    11		/ofe/
    -11		/oli/
    -11		/olio$/
    -11		/olio/
    11	sharp_pain:247	/olt/
    11	tingling:34	/ona/
    11		/onti/
    11		/ontin/
    11	bladder_bowel:48	/ontro/
    -11		/oos/
    11	worsening:19	/orer$/
    11	worsening:29	/orer/
    11		/oria$/
    11	persistent_beyond_72h:18	/oria/
    -11		/ory$/
    -11		/ory/
    -11		/ossib/
    11		/oth$/
    11		/otici/
    11	radiating_pain:19 persistent_beyond_72h:-18	/own/
    -11		/ox$/
    11		/pant/
    -11		/parec/
    11	saddle_numbness:34	/pe$/
    -11		/perh/
    -11		/perha/
    11	sharp_pain:-17 persistent_beyond_72h:-22 severe_headache:-2	/pie/
    11		/pier/
    11	chest_breath:33	/pir/
    -11		/poli/
    -11		/poss/
    -11		/possi/
    -11		/rap/
    -11		/remo/
    -11		/rent/
    -11		/repl/
    11	sharp_pain:6	/res$/
    -11		/rha/
    -11		/rhap/
    -11		/rhaps/
    11		/rib/
    11	tingling:28	/rmigu/
    -11		/rrie/
    11		/rst/
    11	tingling:-13 persistent_beyond_72h:-4 self_harm:-4	/rts$/
    11	weakness:-31 persistent_beyond_72h:-2 self_harm:-13	/rts/
    -11		/rvi/
    11		/sat/
    -11		/scrib/
    11	history_injury:19 pregnancy_symptom:49	/sem/
    11	persistent_beyond_72h:1 history_injury:9	/sema/
    11	persistent_beyond_72h:6 history_injury:1 pregnancy_symptom:25	/seman/
    -11		/sibl/
    -11		/slig/
    -11		/sligh/
    -11	worsening:-24 persistent_beyond_72h:26	/sore$/
    11	worsening:22	/sorer/
    -11		/ssib/
    -11		/ssibl/
    -11		/sue/
    11	faint_dizzy:7	/tand$/
    -11		/tandi/
    11		/tchy$/
    11		/tchy/
    11	sharp_pain:-2 radiating_pain:-1 weakness:-1 numbness:-3 tingling:-14 persistent_beyond_72h:-3 history_disc:16 pregnancy_symptom:-4 saddle_numbness:-2 chest_breath:-5 calf_swelling:-2 emergency:-2	/the$/
    11		/tici/
    11		/ticin/
    11		/times/
    11	radiating_pain:-19 weakness:-29 numbness:-50 saddle_numbness:-2 chest_breath:-24 calf_swelling:-8 fever:-24 severe_headache:-24 faint_dizzy:-35 allergic_reaction:-33 emergency:-38 self_harm:-4	/tin/
    11		/tine/
    11	sharp_pain:-36 radiating_pain:-8 weakness:-22 numbness:-22 tingling:118 worsening:-8 persistent_beyond_72h:-21	/tingl/
    -11		/tnes/
    -11		/tness/
    11		/ubbe/
    11	numbness:-42 tingling:-6 emergency:-9	/uel/
    11	weakness:25	/ug$/
    11	emergency:61	/ulan/
    11	emergency:25	/ulanc/
    11	weakness:-24 pregnancy_symptom:16 allergic_reaction:95	/ump/
    -11		/upp/
    11		/urp/
    11	sharp_pain:2 weakness:-9 tingling:-26 persistent_beyond_72h:31 history_injury:35 pregnancy_symptom:-9 saddle_numbness:-4 calf_swelling:-16 severe_bruising:-3 emergency:-28	/urt/
    -11		/vel/
    11		/vivi/
    11		/wet$/
    -11	tingling:4 history_disc:3 fever:17	/you/
    -11		<be> easing
    11		<be> en
    11		<be> fine
    -11		<be> pain
    11		<be> ~ before
    11		<be> ~ dormido
    11		<be> ~ much
    -11		<be> ~ or
    -11		<become> ~ bed
    11		<become> ~ better
    11		<become> ~ then
    -11		<become> ~ would
    11		<count> <my>
    11		<count> <my> <part>
    -11		<count> ~ ,
    11	numbness:5 emergency:79	<count> ~ <part>
    11		<count> ~ sore
    -11		<day> ~ <become>
    -11		<feel> better
    -11		<have> pain
    -11		<have> ~ <become>
    11	sharp_pain:15 persistent_beyond_72h:31	<have> ~ <the>
    -11		<my> .
    -11	weakness:-17 numbness:23 history_injury:6 osteoporosis:6	<my> <part> <be>
    -11	emergency:50	<my> ~ <count>
    -11		<my> ~ <person>
    -11		<my> ~ bien
    -11		<my> ~ longer
    11		<my> ~ should
    -11		<my> ~ strong
    -11		<my> ~ today
    -11		<part> <become> numb
    -11		<part> in <the>
    11		<part> weak
    11	sharp_pain:6 radiating_pain:11 weakness:-7	<part> ~ <side>
    -11		<part> ~ lie
    -11		<part> ~ or
    11		<part> ~ when
    11		<side> <time>
    11		<side> over
    -11		<side> sore
    -11		<side> ~ more
    11		<side> ~ pain
    11		<side> ~ what
    -11		<side> ~ you
    11		<the> <side> of
    11		<the> ciatica
    11		<the> mas
    -11		<the> sciatica
    -11		<the> time
    -11		<the> ~ <feel>
    -11		<the> ~ dolor
    -11		<the> ~ like
    -11		<the> ~ mas
    -11		<the> ~ medio
    11	sharp_pain:48	<the> ~ pain
    -11		<the> ~ ya
    11		<time> ~ hurts
    11		? & [en810]
    11		? & [en981]
    11		[en1002] & [en19]
    -11	emergency:12	[en1002] & [en28]
    11		[en1002] & [en380]
    11	numbness:39	[en1002] & [en468]
    -11		[en1002] & [en58]
    11		[en1007]
    -11		[en1018] & [en362]
    -11		[en1018] & [en778]
    -11	sharp_pain:9 worsening:-20 persistent_beyond_72h:7	[en1020] & [en1002]
    -11		[en1020] & [en170]
    11		[en1020] & [en19]
    -11	chest_breath:43	[en1020] & [en468]
    11		[en1020] & [en709]
    -11		[en1020] & [en762]
    -11		[en1020] & [en778]
    11		[en116] & [en650]
    11		[en116] & [en980]
    11		[en11] & [en1002]
    -11	allergic_reaction:18	[en11] & [en250]
    -11		[en11] & [en567]
    11	allergic_reaction:17	[en11] & [en807]
    -11		[en11] & [en85]
    -11		[en121] & [en1002]
    11		[en121] & [en949]
    -11		[en124] & [en567]
    -11		[en127] & [en148]
    11		[en12] & [en980]
    -11		[en148] & [en37]
    11		[en148] & [en63]
    11	fever:43	[en170] & ,
    11		[en170] & [en380]
    -11		[en170] & [en634]
    11		[en181] & [en602]
    -11	worsening:8	[en19] & #
    11		[en19] & [en399]
    -11		[en19] & [en549]
    11		[en19] & [en917]
    -11	sharp_pain:30	[en20] & [en522]
    11		[en20] & [en60]
    11		[en20] & [en634]
    -11		[en215] & [en234]
    -11		[en218]
    11		[en234] & [en212]
    11	weakness:41	[en234] & [en437]
    -11	chest_breath:5	[en234] & [en869]
    11		[en234] & [en986]
    11		[en250] & tuesday
    -11		[en251] & [en250]
    11	sharp_pain:-16	[en251] & [en251]
    11	fever:10	[en251] & [en613]
    -11		[en251] & [en889]
    11	radiating_pain:-1	[en251] & [en949]
    -11		[en28] & [en805]
    -11		[en28] & calf
    11		[en317] & [en551]
    11	emergency:3	[en359]
    11		[en362] & [en1007]
    -11	weakness:6	[en362] & [en1020]
    -11	sharp_pain:-16	[en37] & [en810]
    -11		[en380] & [en468]
    -11		[en39] & [en633]
    11		[en426] & [en212]
    -11		[en42] & .
    -11		[en42] & [en522]
    -11		[en474] & [en11]
    -11		[en474] & [en20]
    11		[en474] & [en394]
    -11		[en474] & [en682]
    11		[en479] & [en966]
    -11		[en490] & [en121]
    -11		[en490] & [en124]
    11		[en495] & [en251]
    -11		[en506] & [en234]
    -11	tingling:13	[en506] & [en251]
    11		[en522] & [en11]
    -11		[en522] & [en874]
    11		[en551] & [en1002]
    -11		[en554] & [en495]
    -11	sharp_pain:-59	[en567] & .
    -11		[en567] & :
    -11		[en58] & [en602]
    -11		[en602] & [en362]
    11		[en602] & [en474]
    11		[en602] & [en693]
    -11		[en60] & [en1020]
    11	sharp_pain:13	[en60] & [en215]
    11		[en60] & [en810]
    -11		[en60] & [en957]
    11		[en60] & agony
    -11		[en613] & [en170]
    11		[en633] & [en1018]
    11		[en633] & [en37]
    -11		[en633] & [en490]
    11	radiating_pain:15 weakness:27 allergic_reaction:-1	[en677]
    11		[en682] & [en508]
    11		[en682] & [en980]
    -11		[en709] & [en468]
    11	radiating_pain:24	[en746] & [en212]
    11		[en746] & [en28]
    11		[en746] & [en810]
    11		[en762] & [en28]
    11	history_disc:22 bladder_bowel:12	[en762] & [en874]
    11		[en79]
    -11		[en805] & [en1020]
    11		[en805] & [en251]
    11	allergic_reaction:6	[en807] & [en682]
    11		[en807] & [en805]
    11	chest_breath:24	[en810] & [en966]
    11		[en84] & [en633]
    -11	worsening:27 emergency:5	[en869] & [en20]
    11		[en869] & [en39]
    11	worsening:28 allergic_reaction:13	[en869] & [en426]
    11		[en869] & [en522]
    -11		[en874] & [en20]
    11		[en874] & [en989]
    11		[en890] & [en874]
    -11		[en917] & [en11]
    11		[en917] & [en251]
    11		[en938] & [en633]
    -11		[en938] & [en810]
    11		[en949] & [en508]
    -11		[en949] & [en874]
    -11		[en953]
    11		[en954] & ,
    11		[en954] & [en170]
    -11		[en966] & [en239]
    11		[en980] & [en250]
    -11		[en986] & [en234]
    11		[en989] & #
    11		[en989] & [en474]
    11		[en989] & [en874]
    11		[en997] & [en11]
    -11		[en999] & [en746]
    11		[es1022]
    11		[es106] & [es878]
    -11		[es13] & [es887]
    11		[es17] & [es26]
    -11		[es182] & [en141]
    11	tingling:6	[es182] & [en810]
    11		[es182] & [en949]
    -11		[es182] & numbness
    -11		[es189] & [es106]
    -11		[es1] & [es127]
    11		[es1] & [es438]
    -11		[es1] & [es955]
    -11		[es1] & [es982]
    11		[es1] & ciatica
    -11		[es234] & [es950]
    -11		[es2] & [es2]
    11		[es342] & [en967]
    11	worsening:-2	[es362]
    -11		[es362] & #
    11		[es459] & [es694]
    11	numbness:-3 allergic_reaction:-13	[es502]
    -11	radiating_pain:13	[es54] & [es982]
    -11		[es694] & [es438]
    -11		[es699] & [es2]
    -11		[es847] & [es13]
    11	weakness:25	[es86]
    11		[es86] & [es54]
    11		[es870] & [es2]
    -11		[es887] & ,
    -11		[es887] & [es887]
    -11		[es894]
    -11		[es982] & [es29]
    11	sharp_pain:15 worsening:57	[es982] & [es950]
    -11		[es998] & [es699]
    11		a stabbing
    -11		about a
    11		after <the>
    -11		after ~ it
    -11		always
    11		apart from
    11		as <time>
    11		as day
    -11		at # sharp
    11		at all
    -11		at ~ sharp
    -11		back s
    11		bad
    -11		be a
    -11		before <the>
    -11		before the
    -11		better ~ in
    -11		body
    11		both
    -11		bruise & ,
    -11		calambritos & [es699]
    -11		can not put
    11	weakness:6 severe_headache:19	can ~ <the>
    -11		can ~ put
    -11		could ~ to
    11		day ,
    11		day one
    11	persistent_beyond_72h:33	days
    11		de <the> <part>
    11	faint_dizzy:22	dizzy
    -11		do ~ <the>
    11		dolor que
    -11		duele <the>
    11	self_harm:44	ending
    11		esto no
    11		estoy en
    11		from a
    -11		full strength
    -11	sharp_pain:-11 numbness:-6 bladder_bowel:64 self_harm:4	go
    11	weakness:-17	goes
    -11		grand
    -11		grip ~ strong
    -11		had no
    -11		hago
    -11		help with
    -11		hi ~ <side>
    -11		hormigueo en
    -11		hormigueo en <the>
    -11		how ~ i
    11	sharp_pain:49	hurts ~ i
    -11		i call
    11	severe_headache:6	i have
    11		i want to
    -11		i ~ <side>
    11		i ~ dropping
    11		i ~ faint
    11		i ~ give
    11		i ~ much
    -11		if <my>
    -11		if my
    -11		if ~ numb
    11		in it
    11		in ~ and
    -11		is hurting
    11		it would
    11		it ~ #
    11	radiating_pain:28 numbness:-3	it ~ <my>
    11		it ~ when
    11		just ~ <feel>
    11	history_disc:264	l5
    11		la ciatica
    -11		last ~ but
    11		late+big
    -11		late+cada
    -11	persistent_beyond_72h:6	late+can
    11		late+fine
    11	persistent_beyond_72h:50	late+hurt
    11		late+last
    -11		late+legs
    11		late+mejoria
    -11		late+now
    -11		late+so
    11		late+some
    -11	persistent_beyond_72h:14	late+ya
    -11		late+yes
    11		like ~ on
    -11		liked
    -11		little sore
    11		makes
    -11		me .
    11		mejoria
    -11		might <be>
    -11		might be
    -11		more than
    -11		more today
    -11		my finger
    11	calf_swelling:27	my right
    -11		never ~ massage
    -11		night
    -11		nil
    11	sharp_pain:7	no ,
    -11	weakness:12	no <my>
    -11		no estoy
    -11		no me
    -11		no ~ for
    -11		no ~ hormigueo
    11		no ~ just
    11		no ~ pero
    -11		no ~ please
    11		not <become> <my>
    -11		not had
    11		not ~ fist
    11		not ~ off
    -11		not ~ since
    11		noticing
    11		now ~ <be>
    -11		numb ~ .
    11	numbness:6 allergic_reaction:-25	of <my>
    11		of ~ nothing
    11		ok ,
    11		on ~ <part>
    -11		on ~ <side>
    11		pain ~ .
    11		pain ~ same
    -11		perhaps
    11		pero ~ <part>
    -11		put my
    -11		ring
    -11		sciatica
    11	weakness:10 numbness:-7 pregnancy_symptom:16 allergic_reaction:-30	se
    -11		severe bruising
    -11		sharp ~ :
    11		she ~ <part>
    -11		si ~ da
    -11		sleeping
    -11		slight headache
    -11		so so
    -11	persistent_beyond_72h:35	sore
    11		soreness ~ <be>
    11	worsening:165	sorer
    -11		standing
    -11		still sore
    11		still ~ ,
    11		stop ,
    11		stop ~ <the>
    -11		strange
    11		thank you for
    11		thank ~ for
    -11		the kids
    -11		the leg
    11		the point
    -11		the sciatica
    11		then ~ <the>
    11		there <be> <the>
    -11		tingling & [en567]
    -11		tingling ~ sharp
    11	weakness:45	to ~ <my>
    11		toes
    11		up ~ of
    -11		used to
    11		want ~ anymore
    -11		water
    -11		weather <be>
    11		wet
    -11		what if <my>
    -11		when i <be>
    -11		when ~ <be>
    11		where the
    11		why ~ <my>
    11		why ~ <part>
    -11		with ~ <be>
    -11		with ~ and
    11		without noticing
    -11		worse ,
    -11		worse ~ ,
    11		worse ~ <the>
    -11		would like
    -11	persistent_beyond_72h:28	y <the>
    -11		y la
    11		yes ,
    11		yes ~ <the>
    -11		yo
    -10		# & .
    10		# & ?
    10		# & [en251]
    10		# & [en437]
    10		# & [es982]
    10		# dias
    10		# ~ y
    10		, & [en477]
    10	sharp_pain:28 weakness:-2 numbness:-26 chest_breath:8 calf_swelling:14	, & [en810]
    -10		, & [en84]
    10		, & [es470]
    -10	weakness:10 tingling:17	, no
    -10		, no <be>
    -10		, not
    -10		, thanks
    10		, the
    -10	numbness:49	, ~ <feel>
    -10		, ~ different
    -10		, ~ ever
    -10		, ~ good
    10		, ~ pins
    -10		, ~ todo
    10		, ~ what
    -10		- #
    10	tingling:14	. & [en20]
    10	weakness:11	. & [en234]
    -10		. & [en394]
    10		. & [en682]
    -10		. & [en693]
    10		. & [en698]
    10	numbness:-18	. & [en890]
    10		. .
    -10		. all
    10		. can not
    -10		. i <be>
    10		. it <be>
    10		. otherwise
    10		. ~ bit
    10		. ~ for
    -10		. ~ good
    -10		/^alg/
    10	sharp_pain:-28 weakness:-2	/^am/
    -10		/^anyw/
    -10		/^aw/
    -10		/^best/
    10	numbness:4 saddle_numbness:60 self_harm:-10	/^bi/
    10		/^big$/
    10		/^blee/
    10	sharp_pain:4 allergic_reaction:5	/^bro/
    10		/^brok/
    10	fever:17 allergic_reaction:13	/^burn/
    10	sharp_pain:-9 radiating_pain:-21 weakness:3 numbness:-28 tingling:-32 worsening:-14 persistent_beyond_72h:-48 history_disc:-71 history_injury:17 osteoporosis:-29 pregnancy_symptom:-21 bladder_bowel:-19 saddle_numbness:-25 chest_breath:-21 calf_swelling:-12 fever:-34 faint_dizzy:2 allergic_reaction:-61 severe_bruising:-10 self_harm:-32	/^ca/
    10	radiating_pain:39 weakness:-36 worsening:-13 calf_swelling:68	/^cal/
    10	weakness:5	/^cami/
    -10		/^clea/
    -10		/^cli/
    -10	numbness:11	/^comp/
    -10		/^conv/
    -10		/^deci/
    -10		/^drea/
    10		/^eas/
    10		/^ei/
    10	sharp_pain:17	/^ele/
    -10		/^ema/
    -10		/^emai/
    10		/^emp/
    10		/^enci/
    10		/^esca/
    10	emergency:1	/^face/
    -10	radiating_pain:-9 weakness:-11 numbness:12 pregnancy_symptom:-29 saddle_numbness:27	/^feel/
    10		/^flar/
    10	bladder_bowel:-21 allergic_reaction:-3	/^foo/
    10	radiating_pain:-3 allergic_reaction:-5	/^foot/
    10		/^fuer/
    -10		/^gran/
    -10		/^gu/
    10		/^har/
    10	sharp_pain:-1 severe_headache:45	/^head/
    -10		/^his/
    10		/^hit/
    10	allergic_reaction:14	/^hot$/
    10	calf_swelling:1 allergic_reaction:11	/^hot/
    10	sharp_pain:-3 worsening:7	/^hour/
    10		/^iz/
    10		/^just/
    10	allergic_reaction:117	/^lips/
    10	self_harm:70	/^livi/
    10		/^look/
    -10	tingling:6	/^loos/
    10		/^lost/
    10		/^love/
    10		/^low/
    -10		/^mal/
    10	weakness:25	/^mano/
    -10		/^mayb/
    -10		/^mens/
    10		/^mid/
    -10		/^mig/
    10	worsening:11	/^nas/
    10		/^nast/
    10		/^one/
    -10	weakness:9	/^par/
    -10		/^park/
    10		/^peo/
    -10		/^pesa/
    10		/^pus/
    -10		/^rece/
    -10		/^rem/
    10		/^san/
    10	sharp_pain:89	/^shar/
    -10	persistent_beyond_72h:27	/^sig/
    10	weakness:16	/^sol/
    -10		/^sto/
    10	worsening:97	/^sub/
    -10		/^sure/
    10	history_disc:15	/^ther/
    10	weakness:1 osteoporosis:35 self_harm:81	/^thin/
    -10		/^trab/
    -10		/^uno/
    10		/^veo$/
    10		/^veo/
    10	numbness:22 self_harm:25	/^wake/
    10	self_harm:-17	/^whe/
    -10		/^whet/
    10	radiating_pain:-7 weakness:-2 tingling:-45 persistent_beyond_72h:-7 history_disc:-1 pregnancy_symptom:-2 saddle_numbness:-1 calf_swelling:-24 fever:-28 faint_dizzy:55 allergic_reaction:-27	/^wo/
    -10		/^won/
    10	emergency:16	/^word/
    10		/^wris/
    -10	history_disc:3	/^yea/
    -10		/^year/
    10		/abia/
    -10		/abr/
    -10		/aft/
    -10		/aguje/
    -10		/aha$/
    -10		/aha/
    10		/aid$/
    10		/aine$/
    -10		/anis/
    -10		/anyw/
    10		/areo$/
    -10	weakness:48	/arr/
    10	weakness:-15 history_injury:37	/asa/
    10	weakness:-47 numbness:-10 persistent_beyond_72h:-58 pregnancy_symptom:-22 bladder_bowel:-5 severe_headache:-38 faint_dizzy:-34 allergic_reaction:-32 emergency:-31 self_harm:-42	/ati/
    -10		/ayb/
    -10		/aybe$/
    -10		/aybe/
    10	history_injury:23	/bad/
    -10		/bana/
    10		/bbl/
    10		/bby$/
    10		/bby/
    -10		/bendi/
    -10		/bes/
    -10		/best$/
    -10		/best/
    10		/big$/
    10		/blee/
    10		/bleed/
    10	allergic_reaction:8	/blist/
    -10		/box$/
    10		/brok/
    10		/broke/
    10	fever:1 allergic_reaction:63	/burn/
    -10		/call$/
    -10	emergency:63	/call/
    10	weakness:15	/cami/
    10		/chad/
    10	chest_breath:39	/ches/
    10		/cima$/
    10		/cima/
    -10		/clea/
    -10		/clear/
    10		/comes/
    -10	numbness:25	/comp/
    -10		/compl/
    -10		/conta/
    -10		/conte/
    -10		/conv/
    10		/cos$/
    -10		/deci/
    -10		/deliv/
    -10		/did$/
    10		/die/
    -10		/drea/
    -10		/dres/
    10	faint_dizzy:62	/eaded/
    -10		/eady$/
    -10		/eady/
    10	worsening:23	/easi/
    10		/egro/
    10		/eigh/
    10		/eight/
    -10		/elen$/
    -10		/eliv/
    -10		/elive/
    -10	numbness:37 saddle_numbness:53	/ell$/
    -10		/email/
    10	sharp_pain:-7 tingling:-16 emergency:-15	/emp/
    10		/encim/
    -10		/ende/
    -10		/ender/
    -10		/ensaj/
    10	self_harm:16	/era/
    -10		/erap/
    10	fever:201	/ermo/
    10	chest_breath:10	/espir/
    -10		/essa/
    -10		/essag/
    -10		/essin/
    -10		/etas$/
    -10		/etas/
    -10		/eth/
    10		/face$/
    10	emergency:3	/face/
    -10		/falli/
    -10	weakness:-6 numbness:12 saddle_numbness:36	/feel/
    10		/fini/
    10		/flar/
    10		/flare/
    10		/fuer/
    -10	sharp_pain:-18 numbness:-6	/ful/
    10		/goi/
    10		/goin/
    -10		/grand/
    10		/guan/
    10	sharp_pain:14	/guant/
    -10		/guje/
    -10		/gujet/
    -10		/gust/
    -10	radiating_pain:5 weakness:3 saddle_numbness:19	/hat/
    10		/hermo/
    -10		/heth/
    -10		/hethe/
    -10		/hift$/
    10		/horri/
    10		/hort$/
    10	worsening:31	/hour$/
    10	sharp_pain:-49 worsening:2	/hour/
    10		/humb$/
    -10		/iday$/
    -10		/iday/
    -10		/ient$/
    10		/ifi/
    -10	allergic_reaction:9	/il$/
    -10		/ild$/
    -10		/illed/
    -10		/imagi/
    10		/inky$/
    10		/inky/
    10		/iod/
    -10		/ios/
    10	saddle_numbness:35	/ipe/
    -10		/ishe/
    -10		/ista$/
    -10		/ista/
    -10		/ize/
    -10		/jetas/
    10		/jo$/
    10		/just/
    10	history_injury:27	/ken/
    10	sharp_pain:44	/lad/
    -10		/lades/
    -10		/lag/
    -10		/lama/
    10		/lare/
    10		/lared/
    10		/leed/
    10	numbness:12 tingling:6	/leep$/
    10		/lid$/
    10	weakness:23	/lift$/
    -10	severe_headache:3	/ligh/
    -10	severe_headache:9	/light/
    10	allergic_reaction:16	/lips$/
    10	allergic_reaction:11	/lips/
    -10		/list$/
    10	self_harm:139	/liv/
    -10		/liver/
    10		/livi/
    10		/livin/
    10		/lls$/
    10		/lls/
    10		/look/
    -10		/loos/
    -10		/loose/
    -10		/los$/
    10		/lost$/
    10		/lost/
    10	weakness:-7	/ma$/
    -10		/magin/
    -10		/mayb/
    -10		/maybe/
    10	pregnancy_symptom:8	/mba/
    10		/mbar/
    -10		/mbri/
    -10		/mbrit/
    -10		/mens/
    -10		/mensa/
    10	pregnancy_symptom:98 bladder_bowel:20	/mes/
    -10		/messa/
    10	worsening:10 persistent_beyond_72h:-46	/more/
    10		/mpa/
    10		/nar$/
    10	weakness:10	/nar/
    -10	weakness:5	/nas$/
    10	worsening:3	/nast/
    10		/ncim/
    10		/ncima/
    -10		/nda$/
    10	severe_bruising:36	/negro/
    -10		/nes$/
    10	weakness:27	/ngers/
    10	tingling:7	/ngle/
    10	radiating_pain:-9	/ngo$/
    10		/nky$/
    10		/nky/
    -10		/nny$/
    -10		/nny/
    10	radiating_pain:-3	/no$/
    -10		/nsaj/
    10	sharp_pain:-19 weakness:-15 bladder_bowel:3 saddle_numbness:37	/nti/
    10		/ntly$/
    10		/ntly/
    10		/ntro/
    10		/ntur/
    10		/ntura/
    -10		/nyw/
    10	sharp_pain:-35 radiating_pain:8 tingling:7 saddle_numbness:-23 allergic_reaction:-34	/oes$/
    10	sharp_pain:-3 numbness:5 tingling:10	/oes/
    10		/ogr/
    10	tingling:-12 faint_dizzy:49 allergic_reaction:29	/oll/
    10		/omes$/
    10		/omes/
    10		/omete/
    -10		/ompl/
    10		/onde$/
    -10		/onta/
    -10		/onv/
    -10		/oose/
    10	weakness:-1 numbness:-12 worsening:92	/ora/
    -10		/ored/
    -10		/ork/
    10	sharp_pain:-1 weakness:-17	/ormi/
    10	weakness:-23 numbness:-8 pregnancy_symptom:-2 saddle_numbness:-2	/ow$/
    -10		/pec/
    -10		/pesa/
    -10		/peu/
    10		/pinky/
    10	chest_breath:1	/pirar/
    10		/plate/
    -10	sharp_pain:-28	/ple/
    -10		/pon/
    10		/pus/
    -10	sharp_pain:-12 radiating_pain:-16 weakness:-25 saddle_numbness:-7 fever:-8 emergency:-11	/qui/
    10	persistent_beyond_72h:-10	/quie/
    -10		/rabaj/
    10		/rel/
    10		/rer$/
    10	chest_breath:38	/respi/
    -10		/ress$/
    -10		/rios/
    10	weakness:13	/rist$/
    -10		/rno$/
    10		/rol/
    10		/rot/
    10	weakness:38	/rrar$/
    10	weakness:16	/rrar/
    10		/rrib/
    10		/rubbe/
    10		/rut/
    -10		/sar/
    -10		/sch/
    10	sharp_pain:20 weakness:-4	/shar/
    -10	weakness:11 tingling:44 faint_dizzy:7	/she/
    -10		/shed$/
    -10		/shed/
    10	sharp_pain:-34	/shi/
    10		/shin$/
    10	weakness:-23	/sie/
    10	weakness:-2 numbness:2	/sien/
    10		/sient/
    -10	persistent_beyond_72h:55	/sig/
    -10		/sor/
    10		/sos$/
    10	history_disc:29 faint_dizzy:16	/spin/
    10	chest_breath:31	/spir/
    10	chest_breath:1	/spira/
    10		/step$/
    -10		/stran/
    -10	sharp_pain:-4 worsening:-25 calf_swelling:3 severe_headache:-2	/ta$/
    -10	persistent_beyond_72h:13 allergic_reaction:63	/tam/
    10		/teng/
    10		/tep$/
    10		/therm/
    10	severe_headache:15	/thro/
    10	numbness:10 tingling:3	/toes$/
    10	numbness:2 tingling:6	/toes/
    -10		/trab/
    -10		/traba/
    10	weakness:-40 numbness:-67 worsening:-10 persistent_beyond_72h:-12 calf_swelling:-27 severe_headache:-24 faint_dizzy:-31 severe_bruising:-16 emergency:-53	/ts$/
    10		/tten$/
    10		/tten/
    -10		/turno/
    -10		/uanto/
    -10		/uelen/
    10	pregnancy_symptom:18 chest_breath:136	/uff/
    10		/uil/
    -10		/ujet/
    -10		/ujeta/
    -10		/uli/
    10		/um$/
    -10		/unto/
    -10		/urno$/
    -10		/urno/
    10	bladder_bowel:54	/urs/
    -10		/usc/
    -10		/ved/
    10		/veo$/
    10		/veo/
    10	self_harm:44	/viv/
    10	tingling:10 self_harm:73	/wak/
    -10	faint_dizzy:1	/wen/
    -10		/when$/
    10	allergic_reaction:15	/wher/
    10		/where/
    -10		/whet/
    -10		/wheth/
    -10		/won/
    10	emergency:61	/word/
    10	history_injury:1	/wris/
    10		/wrist/
    -10		/ybe$/
    -10		/ybe/
    -10	history_disc:31	/yea/
    -10	history_disc:9	/year/
    10	weakness:-12	/yes$/
    10		: & [en170]
    -10		<be> <the> bit
    -10		<be> good
    -10		<be> not numb
    -10		<be> ~ morning
    10		<become> away
    -10		<become> ~ on
    10		<count> ~ not
    10		<day> and
    10		<feel> ~ and
    -10		<feel> ~ for
    -10		<have> ~ <side>
    10		<have> ~ bit
    10		<have> ~ it
    -10		<my> <part> hurt
    -10		<my> <part> on
    -10		<my> again
    -10		<my> duelen
    -10		<my> duelen <the>
    -10		<my> golf
    10		<my> ~ after
    10	sharp_pain:30 faint_dizzy:28	<my> ~ en
    -10		<my> ~ from
    -10		<my> ~ great
    10		<my> ~ now
    10	bladder_bowel:124	<my> ~ sin
    10	saddle_numbness:-13	<part> <feel>
    -10		<part> <part>
    -10		<part> for
    -10		<part> over
    -10		<part> over <my>
    10	weakness:37	<part> will
    10	weakness:60	<part> will not
    10		<part> with <the>
    -10	weakness:34	<part> ~ <count>
    -10	numbness:7	<part> ~ <have>
    10		<part> ~ lift
    -10	numbness:80	<part> ~ numb
    10		<part> ~ really
    -10		<part> ~ would
    -10		<person> ~ ,
    10		<person> ~ not
    -10		<person> ~ numb
    10		<side> ,
    10		<side> i
    10		<side> than
    -10		<side> ~ <have>
    -10		<side> ~ since
    -10		<side> ~ with
    -10		<the> <side> sore
    10		<the> electric
    10	worsening:94	<the> molestia
    10		<the> morning ,
    -10		<the> weak
    -10	sharp_pain:1 numbness:27 tingling:-11 worsening:-28 history_injury:-4 pregnancy_symptom:20 bladder_bowel:-3 saddle_numbness:33 calf_swelling:8	<the> ~ <be>
    -10		<the> ~ after
    10	numbness:17 tingling:-1	<the> ~ como
    -10		<the> ~ same
    -10	weakness:1	<the> ~ since
    10		<the> ~ sit
    10		<the> ~ then
    10	sharp_pain:12	<the> ~ under
    -10		<the> ~ up
    10	pregnancy_symptom:16	<time> <become>
    -10		<time> ~ you
    10		[en1002] & #
    10		[en1002] & [en12]
    -10		[en1002] & [en148]
    10	faint_dizzy:48	[en1002] & [en437]
    10		[en1002] & [en807]
    10		[en1007] & [en253]
    -10		[en1014] & [es950]
    -10		[en1018] & [en805]
    10		[en1018] & [en853]
    10		[en101] & [en251]
    10		[en1020] & [en127]
    10		[en1020] & [en12]
    -10		[en1020] & [en253]
    -10		[en1020] & [en789]
    -10		[en106] & [en93]
    10		[en116] & [en522]
    -10		[en118] & [es503]
    10		[en11] & [en1018]
    -10		[en11] & [en157]
    10		[en11] & [en359]
    -10	weakness:1 faint_dizzy:27	[en11] & [en37]
    10		[en11] & [en533]
    -10		[en11] & [en551]
    -10		[en11] & [en877]
    -10		[en11] & sciatica
    -10		[en123] & [en170]
    10		[en124] & [en957]
    10		[en12] & [en101]
    -10		[en12] & [en522]
    10		[en135]
    10		[en148] & [en490]
    -10		[en148] & [en889]
    -10		[en15] & [en20]
    -10		[en15] & [en362]
    10		[en170] & [en127]
    -10		[en170] & [en954]
    -10		[en181] & [en404]
    10		[en181] & [en682]
    -10		[en19] & [en709]
    -10		[en19] & [es214]
    10	bladder_bowel:14	[en202] & [en42]
    10		[en202] & [en93]
    10		[en20] & [en28]
    -10		[en212] & ,
    -10		[en215] & [en490]
    10		[en234] & #
    -10	sharp_pain:12 persistent_beyond_72h:43 saddle_numbness:3 chest_breath:49	[en234] & [en1002]
    -10		[en234] & [en234]
    10		[en250] & .
    10		[en250] & [en551]
    -10		[en250] & [en93]
    -10	weakness:7	[en251] & ,
    -10		[en251] & :
    10		[en251] & [en121]
    10	radiating_pain:45	[en251] & [en746]
    -10		[en251] & [en853]
    -10		[en28] & [en251]
    -10		[en28] & [en474]
    10		[en333] & [en170]
    -10		[en333] & [en362]
    10		[en362] & [en127]
    -10		[en362] & [en157]
    10		[en362] & [en468]
    10		[en362] & [en874]
    10		[en362] & [en989]
    10		[en377]
    10	weakness:2	[en378] & [en11]
    -10		[en378] & [en234]
    10		[en378] & [en362]
    10		[en378] & [en60]
    10		[en37] & [en11]
    10		[en37] & [en874]
    -10		[en394] & [en474]
    -10		[en3] & ache
    -10		[en410] & [en1018]
    -10		[en410] & [en63]
    -10		[en410] & [en966]
    -10		[en426] & [en874]
    10		[en426] & [en980]
    -10		[en42] & ,
    10		[en468] & [en127]
    -10		[en468] & [en250]
    -10		[en474] & .
    -10		[en474] & [en127]
    -10		[en474] & [en170]
    -10		[en474] & [en426]
    10		[en474] & [en660]
    10		[en474] & [en762]
    10		[en47] & [en106]
    -10		[en487]
    -10		[en490] & [en12]
    -10		[en490] & [en404]
    -10		[en490] & tingling
    -10		[en506] & [en11]
    -10		[en508] & [en189]
    -10		[en508] & [en468]
    10		[en551] & [en317]
    10		[en551] & [en474]
    10		[en551] & [en508]
    -10		[en551] & [en613]
    -10		[en551] & [en746]
    10		[en554] & [en11]
    10		[en554] & [en234]
    -10		[en58] & [en378]
    -10		[en602] & [en426]
    -10		[en60] & ?
    10		[en60] & [en124]
    -10		[en60] & [en3]
    -10		[en60] & [en634]
    10		[en60] & [en853]
    -10	sharp_pain:22	[en60] & [en949]
    -10		[en613] & [en551]
    10		[en618] & #
    10	sharp_pain:19	[en633] & [en1020]
    -10		[en633] & [en148]
    10		[en633] & [en362]
    10		[en633] & [en60]
    10		[en634] & ,
    10		[en634] & [en148]
    10		[en634] & [en426]
    -10		[en634] & [en437]
    10		[en634] & [en490]
    10		[en634] & [en986]
    -10		[en634] & achy
    -10		[en63] & [en234]
    10	history_injury:52	[en650] & ,
    -10		[en650] & [en682]
    -10		[en653] & [en874]
    -10		[en660] & [en966]
    10		[en679]
    10		[en682] & #
    -10		[en682] & [en634]
    10		[en682] & [en810]
    10	numbness:-6 tingling:2	[en682] & [en869]
    10		[en693] & [en966]
    10		[en746] & [en127]
    10		[en746] & [en309]
    10	weakness:-2 tingling:-18 persistent_beyond_72h:-2 pregnancy_symptom:-15 chest_breath:-14 fever:-27 allergic_reaction:-2 self_harm:-7	[en762]
    10		[en762] & [en468]
    10		[en762] & [en551]
    -10		[en805] & [en11]
    10		[en807] & [en1020]
    10		[en807] & [en869]
    10	fever:9	[en810] & #
    10	tingling:2	[en810] & [en19]
    -10		[en810] & [en613]
    10		[en810] & [en634]
    10	numbness:9	[en810] & [en660]
    -10		[en837]
    -10		[en84] & [en474]
    10		[en84] & [en810]
    10		[en853] & [en468]
    -10		[en853] & [en874]
    -10		[en85] & [en551]
    -10		[en85] & [en93]
    -10		[en85] & [en989]
    -10		[en869] & [en12]
    -10	persistent_beyond_72h:-19 allergic_reaction:1	[en869] & [en170]
    -10		[en869] & [en474]
    10		[en869] & [en762]
    -10		[en869] & [en981]
    -10		[en869] & calf
    10		[en874] & [en121]
    10		[en874] & [en170]
    10		[en874] & [en474]
    -10		[en874] & [en709]
    10	bladder_bowel:46	[en874] & [es438]
    -10		[en874] & [es975]
    10	numbness:-6 allergic_reaction:69	[en874] & [es982]
    -10		[en874] & duelen
    10		[en889] & [en148]
    10		[en889] & [en810]
    10		[en890] & [en778]
    -10		[en890] & [en869]
    10		[en906] & [en12]
    10		[en906] & [en874]
    -10		[en93] & ,
    -10		[en954] & [en1002]
    10		[en957] & [en966]
    -10	self_harm:24	[en966] & [en234]
    10	weakness:-6	[en966] & [en437]
    10		[en966] & [en461]
    -10	numbness:18	[en966] & [en613]
    10		[en966] & [en845]
    10		[en966] & [en93]
    10		[en980] & [en1020]
    10	worsening:-2 allergic_reaction:-23	[en980] & [en966]
    -10		[en986] & [en869]
    10		[en989] & [en362]
    -10		[en989] & [en468]
    -10		[en991] & [en212]
    10	weakness:-27 numbness:-16 persistent_beyond_72h:-35 osteoporosis:-28 pregnancy_symptom:-6 bladder_bowel:-1 calf_swelling:-7 fever:-30 allergic_reaction:-11 severe_bruising:-7	[es106]
    -10		[es122] & [es42]
    10	radiating_pain:23	[es13] & [es55]
    10	weakness:-6	[es182] & .
    -10		[es182] & tingling
    -10		[es187]
    10		[es188] & [en490]
    10		[es1] & [es459]
    -10		[es214] & ,
    10		[es214] & [en1014]
    -10		[es214] & [es1]
    -10	weakness:30	[es233]
    -10		[es29] & ,
    -10		[es2] & [es699]
    -10		[es2] & [es887]
    -10		[es395]
    -10		[es42] & [es54]
    -10		[es42] & [es699]
    -10		[es446] & ,
    10		[es503] & [es26]
    10		[es54] & [es14]
    10		[es54] & [es502]
    10		[es550]
    10		[es55] & ,
    -10		[es55] & [en118]
    -10		[es694] & [es122]
    -10		[es694] & [es342]
    -10		[es694] & [es950]
    10		[es79] & [es950]
    -10		[es855]
    10		[es859]
    10		[es870] & [es1]
    10		[es950] & [es42]
    10		[es950] & [es55]
    10		[es951]
    10		[es951] & [es950]
    -10		[es966] & [es694]
    10	persistent_beyond_72h:-23	[es966] & [es950]
    -10		[es982] & [es486]
    -10		[es998] & [es1]
    10		[es998] & [es342]
    -10		[es998] & [es998]
    10		about #
    -10		ache & [en634]
    -10		agujetas
    -10		algo ~ <the>
    -10		all back
    10		all over
    -10		an ache
    -10		and he
    -10		and no fever
    -10		and ~ <become>
    10		and ~ and
    -10		and ~ fever
    10		apart from <the>
    10		apart ~ <the>
    -10		as ~ ,
    10		at # <time>
    10		ayer ~ <the>
    -10	numbness:-3	back
    -10		back is
    -10		best
    10		big
    10		bit ,
    -10		blades
    10		bruised & [en1002]
    -10		but i <be>
    -10		calambritos & [es1]
    -10		call
    -10		came in
    -10		came in with
    10		can ~ fist
    10		comes
    10		con dolor
    10		days of
    -10		de baja
    10		de fiebre
    -10		de ~ hasta
    10		dead ~ <side>
    -10		debilidad en
    -10		debilidad en <the>
    -10		debilidad ~ <part>
    -10		debilidad ~ <the>
    -10		dia ~ <the>
    10		dias con
    -10		did ~ <the>
    -10		do not <have>
    -10		do ~ <have>
    10		dragging
    -10		duelen
    -10		duelen <the>
    -10		duelen <the> <part>
    -10		duelen ~ <part>
    10	radiating_pain:-62 weakness:-13 numbness:-20 tingling:2 persistent_beyond_72h:-7 pregnancy_symptom:-8 bladder_bowel:-1 calf_swelling:-1 fever:-6 allergic_reaction:-3 severe_bruising:-31	en
    10		encima
    10		es normal
    10		even ~ <the>
    -10		ever ~ <the>
    10	emergency:23	face
    -10		falling
    10		fine ~ <the>
    10		flared
    10		flared & [en362]
    -10		for an
    -10	radiating_pain:33	from <my>
    -10		from ~ ,
    10		funny ~ <the>
    10		good ~ i
    -10		great ~ <be>
    -10		hago ~ <be>
    10		help <my> please
    10		help ~ please
    10		honestly <the>
    10		hormigueo ~ ,
    10	calf_swelling:46 allergic_reaction:26	hot
    10	sharp_pain:13	hot ~ <part>
    10	worsening:29	hour
    -10		hour ,
    -10		hurts more than
    10		hurts ~ more
    10		hurts ~ much
    10		i <be> <become>
    -10		i <be> <side>
    10	weakness:10	i <keep>
    10	sharp_pain:-3 numbness:-5 tingling:-3	i am
    -10		i came in
    -10		i did not
    -10		i go
    10	weakness:6	i keep
    -10		i said
    10		i would give
    -10	numbness:7	i ~ <feel>
    -10		i ~ about
    -10		i ~ before
    10		i ~ ever
    -10		i ~ if
    -10	numbness:-5	i ~ like
    -10		i ~ now
    10		i ~ things
    10		ibuprofen & [en1002]
    10	tingling:14 faint_dizzy:61	in the
    10		in ~ <side>
    -10		in ~ <time>
    -10		in ~ ?
    10	radiating_pain:24	into
    10	sharp_pain:-4 weakness:-24 tingling:-9 worsening:-13 pregnancy_symptom:-20 bladder_bowel:-14 saddle_numbness:-3 chest_breath:-2 faint_dizzy:-9 allergic_reaction:-8 emergency:-5 self_harm:-7	is
    -10		it <be> yesterday
    10		it ~ hurt
    10		it ~ like
    -10		it ~ morning
    -10	history_injury:26	it ~ now
    -10		just <the>
    10		l
    -10		late+an
    10		late+been
    10		late+change
    -10		late+down
    10		late+hay
    -10		late+less
    -10		late+los
    10		late+night
    10		late+that
    10	sharp_pain:-5 persistent_beyond_72h:16	late+this
    -10		late+tight
    10	persistent_beyond_72h:33	late+week
    10		late+what
    -10		laughed at
    -10		leg day
    -10		leg feels
    -10		lie down
    10	weakness:15	lift
    10	allergic_reaction:22	lips
    10		living
    10		lost
    10		mareo
    -10		maybe
    -10		me again
    -10		me duelen
    -10		my golf
    -10		my knee
    10		never happened
    -10		no <be> dolor
    -10		no longer
    10		no sensation
    10	numbness:27 saddle_numbness:61	no siento
    -10		no ~ de
    -10		no ~ here
    10	weakness:40	no ~ in
    -10		no ~ y
    10		normal ~ <part>
    -10		not ~ from
    10		not ~ here
    -10		not ~ pain
    -10		nothing hurts
    -10		nothing ~ not
    -10		now <the>
    -10		numb ~ ,
    10		numb ~ <part>
    -10		numbness ~ ,
    10	numbness:5 allergic_reaction:-21	of my
    10	sharp_pain:-32 radiating_pain:-1	of ~ <part>
    10	severe_bruising:24	on <my> <part>
    10		on ~ <the>
    10		on ~ it
    -10		on ~ out
    -10		or ~ cold
    10		osteoporosis ~ <part>
    10		other than
    10		ouch
    -10		pain to
    -10		pain under <my>
    -10		pain went
    10		pain ~ ,
    -10		parking
    10		pero con
    10		pero ~ en
    10		pinky
    -10		please ~ <the>
    -10		put <my> <part>
    -10		put ~ <part>
    -10		que ayer
    -10		queda una
    10		quite <the>
    10		respirar
    -10		s pain
    -10		same as
    -10		shift
    10		shin
    -10		shooting pains
    10		shooting ~ in
    10		short
    -10		si <my>
    -10		si me
    -10	sharp_pain:13	si ~ <the>
    -10		since i <be>
    -10		size ~ ,
    -10		something <be> not
    -10		something ~ not
    -10		sore but
    -10		soreness & [en15]
    -10		soreness ~ <count>
    10		stand
    -10		still achy
    10		still numb
    -10		still ~ <part>
    -10		still ~ i
    -10		stop ~ <my>
    10		strength ~ <my>
    -10		sure
    10		temperature ~ #
    -10		the bad
    10		the feeling
    -10		there ~ <part>
    10		there ~ <the>
    -10		there ~ of
    10		thermometer
    10		they <be>
    10		they are
    10		thumb
    10	sharp_pain:13	time i
    -10		tingling & [en404]
    -10		tingling ~ pain
    -10		to bed
    10	numbness:23	to ~ <be>
    10		to ~ if
    10		toes are
    -10		trabajo
    -10		turno
    10		veo
    -10		what ~ <part>
    -10	radiating_pain:-14 weakness:-27	when
    -10		when ~ i
    -10		when ~ saw
    -10		whether
    -10		whether ~ <part>
    10		with it
    -10		without it
    -10		worse ~ <be>
    10		worse ~ worse
    10		would <be>
    10		would give
    10	weakness:16	wrist
    -10		y ~ .
    -10		yesterday ~ now
    10		you for
    -10		you have
    9		# & [en234]
    9		# to #
    -9		# ~ in
    -9		# ~ sharp
    -9	tingling:-15 persistent_beyond_72h:-6 emergency:26	, & [en234]
    -9	sharp_pain:-9 weakness:3	, & [en251]
    -9		, & [en298]
    -9		, & [en42]
    -9		, & [en60]
    9		, & [en63]
    9		, & [en693]
    9		, & [en853]
    9		, & [en890]
    -9		, & [en981]
    9	tingling:14	, & [es106]
    9		, & [es188]
    9		, & [es1]
    9		, & [es29]
    -9		, & [es486]
    9		, & agony
    9		, <be> <the>
    9		, <side> <part>
    9		, but
    -9		, como
    9	weakness:16	, ~ just
    9	numbness:-7 bladder_bowel:11	, ~ like
    9		, ~ numbness
    9		, ~ only
    -9		, ~ well
    -9		- & #
    -9		. & [en1020]
    9		. & [en42]
    9		. & [en58]
    -9		. & [en889]
    9		. and
    9		. he
    9		. it
    9		. leg
    9		. still
    -9		. ~ <time>
    9		. ~ none
    -9		. ~ said
    9	sharp_pain:-40	. ~ yes
    9		/ & [en874]
    -9		/^alt/
    -9		/^ann/
    -9		/^ano/
    -9		/^beh/
    9		/^cad/
    -9		/^cans/
    -9		/^cap/
    9	sharp_pain:-7 radiating_pain:-29 worsening:-36 persistent_beyond_72h:-15 osteoporosis:-11 pregnancy_symptom:-12 bladder_bowel:2 saddle_numbness:-1 chest_breath:-1 calf_swelling:-28 severe_headache:-66 faint_dizzy:-5 allergic_reaction:-34 emergency:-14 self_harm:-17	/^co/
    -9		/^comm/
    9	numbness:-28 persistent_beyond_72h:-8 allergic_reaction:3	/^cr/
    9	pregnancy_symptom:36	/^cram/
    9		/^cry$/
    9		/^dan$/
    -9		/^deje/
    9		/^del$/
    9		/^dent/
    9	weakness:-32 worsening:-11	/^des/
    9		/^dial/
    9		/^eig/
    9		/^eigh/
    -9		/^esp/
    9	sharp_pain:30	/^exc/
    9	faint_dizzy:53	/^fain/
    -9		/^fell/
    9		/^few$/
    9		/^flop/
    -9		/^forg/
    -9		/^fou/
    9	weakness:167	/^grip/
    9	sharp_pain:14 worsening:4	/^hip$/
    -9		/^hom/
    9		/^izq/
    -9		/^jaj/
    -9		/^jaja/
    9	faint_dizzy:25	/^keel/
    9	sharp_pain:22 pregnancy_symptom:3 self_harm:10	/^ki/
    9	tingling:-41 saddle_numbness:-10 calf_swelling:4 allergic_reaction:-8	/^kn/
    -9		/^knot/
    9		/^lam/
    -9		/^lon/
    -9		/^long/
    9	chest_breath:16	/^lun/
    -9		/^mand/
    -9		/^mir$/
    -9		/^mir/
    9	numbness:7	/^mue/
    -9		/^nada/
    -9		/^nex/
    -9		/^next/
    9	sharp_pain:-18 bladder_bowel:-3 emergency:8	/^now$/
    -9		/^ol/
    9	calf_swelling:5 emergency:4	/^one$/
    9	bladder_bowel:46	/^orin/
    9	tingling:-21	/^out$/
    9		/^pad/
    9		/^pant/
    -9		/^pecu/
    -9		/^plan/
    9		/^pur/
    9		/^purp/
    -9		/^qued/
    9	weakness:18	/^rais/
    -9		/^rara/
    9		/^rath/
    9		/^reli/
    9		/^rom/
    9	sharp_pain:-26	/^ru/
    -9		/^sab/
    -9		/^sch/
    9	radiating_pain:-3 weakness:-13 numbness:6 worsening:-3 history_disc:-1 history_injury:11 bladder_bowel:-31 saddle_numbness:4 fever:-27 faint_dizzy:4 self_harm:2	/^se/
    9		/^see/
    9		/^sha/
    9	sharp_pain:-6 radiating_pain:-39 weakness:-21 worsening:-27 history_disc:-9 history_injury:-19 osteoporosis:-4 fever:-16 severe_headache:-1 allergic_reaction:-28 severe_bruising:-18 self_harm:-48	/^si/
    9		/^sien/
    9	allergic_reaction:7	/^skin/
    -9		/^sms$/
    -9		/^sms/
    9		/^sn/
    -9	sharp_pain:9 weakness:-2	/^som/
    9	history_disc:80 faint_dizzy:8	/^spi/
    9		/^step/
    9	sharp_pain:-6 weakness:21 numbness:-8	/^su/
    9		/^sui/
    9	radiating_pain:-21 weakness:-1 worsening:-14 calf_swelling:74 severe_headache:-5	/^sw/
    9	calf_swelling:13	/^swo/
    9		/^swol/
    -9		/^tak/
    -9		/^tal$/
    -9		/^tal/
    9		/^talo/
    9	radiating_pain:-2	/^teng/
    -9		/^tex/
    -9		/^text/
    9	sharp_pain:-2	/^thig/
    -9		/^tot/
    -9		/^tuve/
    9		/^two$/
    9		/^two/
    -9		/^used/
    9	persistent_beyond_72h:-2 bladder_bowel:13	/^ve/
    9	saddle_numbness:114	/^wip/
    -9		/^wit/
    -9	radiating_pain:-4	/^with/
    9		/^zaps/
    9		/able/
    -9		/abria/
    9		/aguan/
    9		/ainte/
    9	fever:3	/aki/
    9	fever:30	/alen/
    9		/alie/
    9		/alon$/
    9		/amed/
    9		/amino/
    -9		/apis/
    9	emergency:25	/ardi/
    9		/are$/
    9		/aread/
    -9		/aren/
    9		/arts$/
    9		/arts/
    9	chest_breath:13	/asp/
    -9		/atie/
    -9		/atien/
    -9		/az$/
    9		/aza/
    -9		/azi/
    -9		/ban/
    9		/bar$/
    9		/bbli/
    9		/bblin/
    9	sharp_pain:19	/bear/
    -9		/beh/
    -9		/ber$/
    9		/bling/
    -9		/book$/
    -9		/bria$/
    -9		/bria/
    -9		/brit/
    -9		/car$/
    9		/cept$/
    -9		/ces/
    9		/chado/
    -9		/charg/
    9	sharp_pain:-10	/cho$/
    -9		/cie/
    -9		/cle$/
    -9		/cli/
    9	faint_dizzy:12	/colla/
    -9	radiating_pain:-2 tingling:4 history_disc:-18	/com/
    9	pregnancy_symptom:92	/cram/
    9	pregnancy_symptom:102	/cramp/
    9	sharp_pain:16	/cru/
    9		/cry$/
    9	history_disc:61	/ctom/
    9	history_disc:44	/ctomy/
    -9		/culi/
    -9		/culia/
    -9		/deje/
    -9	weakness:-24 saddle_numbness:-10	/des/
    -9		/dio/
    -9		/doi/
    9	numbness:53	/dor/
    -9		/dy$/
    9		/eade/
    9		/earm$/
    9		/earm/
    9		/eca$/
    9		/eci$/
    9	history_disc:30	/ectom/
    -9		/ecu/
    -9		/ecul/
    -9		/eculi/
    9		/edia/
    9	sharp_pain:-55 persistent_beyond_72h:-7	/edo/
    9		/eems$/
    -9		/egue/
    -9		/egur/
    9		/eing$/
    9		/eing/
    9	weakness:-8 persistent_beyond_72h:-11 bladder_bowel:-10	/el$/
    9		/ele$/
    9		/elief/
    -9		/ello/
    9		/elly/
    9		/eme/
    9	self_harm:46	/endin/
    9		/enge/
    9		/ente$/
    -9		/ents$/
    -9		/ents/
    9		/entu/
    9	weakness:17	/eps/
    -9	sharp_pain:-6 radiating_pain:-37 weakness:3 numbness:-12 tingling:-25 worsening:1 persistent_beyond_72h:-14 history_disc:-1 history_injury:-6 osteoporosis:-24 pregnancy_symptom:-30 bladder_bowel:-6 saddle_numbness:-37 chest_breath:-8 fever:-7 severe_headache:-10 faint_dizzy:-23 allergic_reaction:-4 severe_bruising:-9 emergency:-31 self_harm:-18	/er$/
    -9		/erab/
    9	fever:31	/erin/
    -9		/ers$/
    -9	sharp_pain:-18	/ers/
    -9		/erwa/
    -9		/erwar/
    -9		/espu/
    -9		/espue/
    -9		/estar/
    -9		/ested/
    -9		/etc/
    -9		/etch/
    -9		/ethe/
    -9		/ether/
    -9		/ew$/
    9		/ewe/
    9		/ewer/
    9	sharp_pain:85	/exc/
    9		/excep/
    9	faint_dizzy:69	/fain/
    9	faint_dizzy:54	/faint/
    -9		/fell/
    9		/few$/
    -9		/ffic/
    9		/fied$/
    9		/fied/
    9	weakness:2	/flop/
    9	sharp_pain:-28 numbness:12	/foo/
    9	numbness:17	/foot/
    9		/fore/
    9	tingling:1	/forea/
    -9		/forg/
    -9		/fou/
    -9		/fterw/
    9		/ggi/
    9		/ggl/
    9		/gie/
    9		/grad/
    9		/grav/
    9	weakness:45	/grip$/
    9	weakness:40	/grip/
    -9		/gy$/
    9		/hado$/
    -9		/harg/
    -9		/hec/
    -9		/heet$/
    9		/hell$/
    9	numbness:1	/high$/
    9		/hil/
    -9	sharp_pain:11 numbness:21 worsening:-9 pregnancy_symptom:-2 saddle_numbness:36	/hing$/
    -9		/hom/
    -9	radiating_pain:34	/hoo/
    -9		/horas/
    -9		/hortn/
    -9		/hov/
    -9		/hove/
    9		/hro/
    9		/hum/
    9	radiating_pain:210	/iatic/
    -9		/ica/
    -9		/ices/
    9		/icing/
    9	sharp_pain:13 numbness:29	/ick$/
    9	tingling:164	/ickl/
    9		/iet$/
    9		/ifie/
    9		/ified/
    9	sharp_pain:-1 numbness:9	/igh$/
    9	sharp_pain:-29 worsening:-45	/igu/
    -9		/igui/
    9	emergency:-3	/ike/
    9		/ince/
    9		/inte/
    -9		/ione/
    -9		/ios$/
    9	saddle_numbness:7	/ipe$/
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
    9	faint_dizzy:17	/keel/
    9		/ken$/
    -9		/knees/
    -9		/knot/
    9	radiating_pain:-29 tingling:-6 worsening:-11 faint_dizzy:10	/lan/
    9		/laps/
    -9		/lay/
    -9	sharp_pain:-13 weakness:-3 worsening:-23 emergency:42	/lea/
    9		/leva/
    9		/lga/
    -9		/liar$/
    -9		/liar/
    9		/lief$/
    9		/lief/
    9	faint_dizzy:8	/llap/
    9	faint_dizzy:33	/llaps/
    9		/llen$/
    9	worsening:21	/llin/
    9	worsening:6	/lling/
    9		/love/
    9	chest_breath:35	/lun/
    -9	numbness:1	/mal/
    9		/marea/
    -9		/mate$/
    9		/maye$/
    9		/maye/
    9		/media/
    9		/mic/
    -9		/mill/
    9		/mino$/
    -9	weakness:15	/move/
    9		/mpi$/
    9		/mps$/
    9		/mps/
    -9	sharp_pain:4	/much$/
    9		/mue/
    9	weakness:-4 numbness:-11 tingling:-17 worsening:-10 pregnancy_symptom:-5 saddle_numbness:28 faint_dizzy:-2	/na$/
    -9		/nada/
    9	tingling:-5 self_harm:-4	/nce$/
    9		/nday/
    9	history_injury:38	/nded$/
    9	history_injury:30	/nded/
    -9		/nden/
    9	weakness:-6 allergic_reaction:-9 emergency:-5	/ndo/
    9		/nearl/
    9		/neci$/
    -9		/nees$/
    -9		/nees/
    -9	radiating_pain:-4 numbness:9 tingling:-29 persistent_beyond_72h:6 bladder_bowel:-15	/nes/
    -9		/nex/
    -9		/next$/
    -9		/next/
    -9		/nged$/
    -9		/nged/
    -9		/nil/
    9	faint_dizzy:9	/nk$/
    -9		/nke/
    9		/nner/
    9		/non$/
    -9		/nsaje/
    9		/nta$/
    -9		/ntes/
    9		/ntl/
    9		/od$/
    9		/oint$/
    9	sharp_pain:35 numbness:19	/oke/
    9		/ollap/
    9		/ollen/
    -9		/omati/
    9		/ompi$/
    9		/ompi/
    9	allergic_reaction:8	/ond/
    -9		/onder/
    -9	sharp_pain:-32	/ong/
    -9		/onte/
    9	weakness:61	/opp/
    -9		/oppe/
    -9		/opped/
    -9		/oras$/
    -9		/oras/
    9	tingling:2	/orea/
    9		/orear/
    9		/orina/
    -9		/orke/
    -9		/ortne/
    -9	weakness:3 persistent_beyond_72h:25	/our/
    -9		/ovel/
    9	allergic_reaction:6	/pad/
    9	tingling:6	/par/
    -9		/parki/
    -9		/paz$/
    -9		/paz/
    -9		/pecu/
    -9		/pecul/
    -9	numbness:3	/per$/
    9		/pic/
    9	chest_breath:41	/pira/
    9		/pita/
    -9		/plan/
    -9		/pol/
    -9		/prai/
    9		/prove/
    -9		/puede/
    -9		/pues/
    9		/pur/
    9	severe_bruising:55	/purp/
    -9		/qued/
    9		/quiet/
    9		/racti/
    9		/rame/
    -9		/rand/
    9		/rate/
    9		/rathe/
    9		/rce$/
    9		/rce/
    9	numbness:59	/rch/
    9		/rdo$/
    9		/rdo/
    9		/rearm/
    9		/reli/
    9		/relie/
    -9		/rent$/
    9	worsening:5	/rer/
    -9		/retc/
    -9		/retch/
    -9		/rett/
    9	worsening:-32 persistent_beyond_72h:-15 emergency:76	/rge/
    9		/ribl/
    -9		/rios$/
    9		/rist/
    -9		/rito/
    9		/rly$/
    9		/rly/
    9		/rmo/
    9		/rovem/
    9		/rribl/
    9		/rry/
    -9		/rtnes/
    -9		/scle$/
    9		/sco$/
    -9		/scu/
    -9		/sea$/
    9	numbness:23	/see/
    9		/seems/
    -9		/segur/
    -9	numbness:48	/sen/
    9	sharp_pain:1 weakness:-3	/sha/
    -9		/sibly/
    9		/siv/
    9		/sive/
    -9		/siz/
    -9		/size/
    9		/ske/
    9	allergic_reaction:118	/skin$/
    9		/smaye/
    -9		/sms$/
    -9		/sms/
    9	weakness:22	/sol/
    -9		/spue/
    -9		/spues/
    9		/ssiv/
    9		/ssive/
    9	sharp_pain:113 tingling:-18 chest_breath:-22	/stab/
    -9		/sted$/
    9	sharp_pain:-10	/ster/
    9		/sting/
    -9		/story/
    -9		/stret/
    9		/suc/
    9	self_harm:23	/sui/
    9		/swo/
    9		/swol/
    9	calf_swelling:3	/swoll/
    9	sharp_pain:73 weakness:-16 tingling:-47 bladder_bowel:-12	/tab/
    9		/talo/
    9		/talon/
    -9		/tami/
    9	persistent_beyond_72h:49	/tamo/
    9	tingling:4	/tati/
    -9		/tch$/
    -9		/tent/
    -9		/terwa/
    -9		/test/
    -9		/tex/
    -9		/text/
    9	sharp_pain:-12 severe_bruising:26	/thig/
    9		/thigh/
    9	bladder_bowel:17	/thou/
    9	numbness:4 severe_headache:-18	/til/
    9	saddle_numbness:6	/tio/
    9	saddle_numbness:11	/tion$/
    9		/tone/
    -9		/top$/
    -9		/tory$/
    -9		/tory/
    -9		/tot/
    -9	numbness:21	/tou/
    -9		/tret/
    -9		/tretc/
    9		/tru/
    -9		/tuve$/
    -9		/tuve/
    9		/two$/
    9		/two/
    -9		/uble$/
    9	sharp_pain:33	/uchi/
    -9		/uede$/
    9		/uert/
    9	self_harm:8	/uiero/
    9		/uiet$/
    9		/uiet/
    -9		/ulia/
    -9		/uliar/
    -9		/ull/
    9		/unde/
    -9		/unto$/
    9	emergency:6	/uth/
    -9		/uve$/
    -9		/veni/
    9	radiating_pain:-8 weakness:-13 numbness:-7 tingling:-38 worsening:-7 persistent_beyond_72h:-1 history_disc:-38 osteoporosis:-17 pregnancy_symptom:-12 bladder_bowel:-9 saddle_numbness:-12 chest_breath:-4 faint_dizzy:4 allergic_reaction:-7 emergency:-27 self_harm:-9	/ver/
    9		/vid/
    9		/vo$/
    9		/wer$/
    9	saddle_numbness:49	/wip/
    -9	numbness:28	/wit/
    -9		/with/
    9		/wo$/
    9	calf_swelling:38	/wol/
    9	calf_swelling:9	/woll/
    9		/wolle/
    9	weakness:-9 persistent_beyond_72h:-27 self_harm:-30	/wor/
    -9		/worke/
    -9		/worri/
    9		/xcep/
    9		/xcept/
    -9		/your$/
    9		/zaps$/
    9	sharp_pain:30	/zaps/
    -9		: & [es182]
    9		: ~ :
    -9		<be> <my> <be>
    -9		<be> <the> touch
    9		<be> aching
    9		<be> achy
    -9		<be> hurting
    9		<be> really
    -9		<be> strong
    9	sharp_pain:6 radiating_pain:11 numbness:-25 tingling:21 chest_breath:39 severe_headache:3	<be> ~ <my>
    9		<be> ~ about
    9		<be> ~ around
    9		<be> ~ best
    9		<be> ~ can
    -9		<be> ~ cold
    9	persistent_beyond_72h:27	<be> ~ dolor
    9		<be> ~ hurting
    -9		<be> ~ just
    9		<be> ~ living
    9		<be> ~ of
    9		<be> ~ stronger
    -9		<be> ~ tingling
    9		<become> dead
    -9	radiating_pain:24	<become> ~ <my>
    9		<become> ~ not
    -9		<count> <time> and
    9		<count> dias con
    -9		<count> ~ .
    9	worsening:-48 persistent_beyond_72h:18	<day> ~ it
    9		<feel> anything
    -9		<feel> in <my>
    -9		<feel> ~ <count>
    9	numbness:16	<feel> ~ <side>
    -9		<feel> ~ <time>
    9		<feel> ~ i
    9	saddle_numbness:65	<have> <become>
    9	persistent_beyond_72h:24	<have> ~ <count>
    9	numbness:30	<have> ~ <feel>
    -9		<have> ~ needles
    -9		<my> <be> bien
    9		<my> <part> since
    -9		<my> <person> <have>
    9	sharp_pain:37	<my> dan
    9		<my> desmaye
    -9		<my> duele bastante
    9		<my> grip <have>
    -9		<my> ~ bastante
    -9		<my> ~ hurts
    -9		<my> ~ in
    9	numbness:51	<my> ~ off
    9		<my> ~ who
    9		<my> ~ will
    -9		<my> ~ worse
    -9		<part> <be> hurting
    -9		<part> <time>
    9	weakness:50	<part> no
    9		<part> tingle
    -9		<part> to normal
    -9		<part> ~ happy
    -9		<part> ~ help
    -9		<part> ~ itself
    -9		<part> ~ thing
    9		<part> ~ where
    -9		<person> ~ <have>
    9		<person> ~ out
    -9		<side> <part> since
    9		<side> afternoon
    -9		<side> and
    -9		<side> but
    -9	tingling:61	<side> ~ .
    9		<side> ~ :
    -9	weakness:12 tingling:37 emergency:14	<side> ~ i
    9		<side> ~ please
    9		<side> ~ up
    9	sharp_pain:40 fever:-29	<the> #
    -9		<the> baby
    9		<the> bed
    9		<the> good
    -9		<the> headache
    -9		<the> massage in
    9		<the> rest
    -9		<the> sheet
    -9		<the> turno
    -9		<the> ~ ache
    9		<the> ~ also
    9		<the> ~ cuando
    9		<the> ~ fever
    -9		<the> ~ fine
    9		<the> ~ hoy
    -9		<the> ~ lol
    -9		<the> ~ numb
    9	weakness:-11 emergency:-3	<the> ~ of
    -9		<the> ~ paso
    -9		<the> ~ said
    -9		<the> ~ with
    9		<time> #
    -9		<time> ~ <side>
    9	persistent_beyond_72h:4	<time> ~ <the>
    9		<time> ~ by
    -9		<time> ~ only
    -9		? & [en634]
    -9		? & nope
    -9		? nope
    9		? ~ <be>
    9		? ~ <part>
    -9		? ~ can
    9		[en1002] & [en21]
    -9		[en1002] & [en252]
    9		[en1002] & [en458]
    -9	chest_breath:16	[en1002] & [en633]
    -9		[en1018] & [en554]
    -9		[en1018] & [en810]
    9		[en1018] & [en989]
    -9		[en101] & [en234]
    -9		[en1020] & [en121]
    9		[en1020] & [en218]
    -9	weakness:-25 chest_breath:13 severe_bruising:12	[en1020] & [en251]
    -9		[en1020] & [en394]
    9		[en1020] & [en634]
    -9	weakness:18 saddle_numbness:14	[en1020] & [en869]
    -9		[en1020] & sciatica
    9		[en116] & .
    9		[en118]
    -9	sharp_pain:-1 radiating_pain:27 faint_dizzy:25	[en11] & ,
    -9		[en11] & [en101]
    9		[en11] & [en333]
    -9		[en11] & [en378]
    9		[en11] & [en442]
    9		[en11] & [en479]
    9		[en11] & [en746]
    -9	sharp_pain:3 radiating_pain:47 saddle_numbness:20	[en11] & [en966]
    9		[en11] & numbness
    -9		[en123] & [en869]
    9		[en12] & [en138]
    -9		[en138] & [en474]
    9		[en138] & [en869]
    -9		[en143] & [en634]
    9		[en143] & [es182]
    -9		[en148] & [en746]
    9	radiating_pain:-2	[en15]
    -9		[en170] & [en234]
    -9		[en170] & [en3]
    9		[en170] & [en468]
    9		[en170] & [en807]
    9		[en181] & [en1020]
    -9		[en181] & [en890]
    9		[en19] & [en141]
    -9		[en19] & [en362]
    -9		[en19] & [en380]
    9		[en19] & [en394]
    9	tingling:14	[en19] & [en60]
    9		[en202] & [en1002]
    -9		[en202] & [en468]
    9		[en202] & [en551]
    -9		[en20] & [en250]
    -9		[en20] & [en461]
    -9		[en212] & [en250]
    9		[en212] & [en989]
    9		[en215] & [en12]
    -9		[en218] & [en170]
    9		[en218] & [en58]
    9	persistent_beyond_72h:19 bladder_bowel:-7	[en234] & [en362]
    9		[en234] & [en442]
    -9		[en234] & [en682]
    -9		[en250] & [en20]
    -9		[en250] & [en362]
    -9		[en250] & [en39]
    -9		[en250] & [en84]
    -9		[en251] & [en1018]
    9		[en251] & [en181]
    -9	weakness:10	[en251] & [en234]
    -9		[en251] & [en357]
    9		[en251] & [en410]
    9		[en251] & [en442]
    9		[en251] & [en805]
    -9		[en251] & [en807]
    9		[en251] & [en877]
    -9		[en255]
    9		[en266] & ,
    9		[en266] & .
    9		[en266] & [en1020]
    9		[en28] & ?
    9		[en28] & [en19]
    -9		[en28] & [en709]
    -9	osteoporosis:22	[en293]
    9		[en309] & [en1002]
    9		[en309] & [en1018]
    -9		[en309] & [en266]
    9		[en317] & [en634]
    9	sharp_pain:-27 radiating_pain:-7 weakness:-15 numbness:-11 tingling:-7 persistent_beyond_72h:-11 osteoporosis:-27 pregnancy_symptom:-15 bladder_bowel:-14 chest_breath:-36 fever:-10 severe_headache:-4 severe_bruising:-44 emergency:-26 self_harm:-8	[en362]
    -9		[en362] & [en1018]
    -9		[en362] & [en106]
    9		[en362] & [en170]
    -9		[en362] & [en999]
    9		[en378] & [en252]
    -9		[en378] & [en490]
    -9		[en37] & ?
    -9	history_injury:14	[en37] & [en762]
    -9		[en380] & ,
    9		[en380] & [en19]
    9		[en394] & [en1018]
    9	self_harm:58	[en394] & [en1020]
    9		[en394] & [en980]
    9		[en39] & ?
    -9		[en404] & [en474]
    -9		[en404] & [en490]
    9		[en410] & [en11]
    9		[en426] & #
    -9	sharp_pain:-2 weakness:29	[en426] & ,
    9		[en42] & [en468]
    9		[en437] & [en762]
    9		[en442] & [en394]
    9		[en458] & [en874]
    -9		[en461] & [en966]
    9		[en468] & [en1018]
    9		[en474] & #
    -9	worsening:26	[en474] & [en490]
    -9		[en474] & [en693]
    -9		[en490] & [en170]
    -9		[en490] & [en37]
    -9		[en490] & [en549]
    9		[en490] & [en554]
    9		[en490] & [en762]
    -9		[en490] & [en84]
    9		[en490] & [en889]
    -9		[en490] & [en980]
    9		[en508] & [en317]
    9		[en533]
    -9		[en567] & ,
    9		[en567] & [en980]
    9	worsening:37	[en581]
    9		[en581] & [en11]
    -9		[en58] & [en394]
    -9		[en602] & #
    9	history_disc:36	[en60] & [en20]
    9		[en60] & [en253]
    9		[en60] & [en28]
    -9	tingling:9	[en60] & calf
    -9		[en618] & [en362]
    9		[en618] & [en3]
    9		[en618] & [en810]
    9		[en633] & [en874]
    9		[en634] & [en394]
    9		[en634] & [en63]
    9		[en63] & [en170]
    -9		[en650] & [en60]
    -9	weakness:67	[en660] & ,
    9	tingling:11	[en660] & [en251]
    -9		[en660] & [en551]
    -9		[en660] & [en85]
    9		[en679] & [en28]
    9		[en679] & [en37]
    -9		[en679] & [en869]
    9		[en682] & [en1018]
    -9		[en682] & [en252]
    -9	numbness:8	[en682] & [en474]
    -9		[en682] & [en889]
    -9		[en709] & ,
    9		[en709] & [en618]
    -9		[en741]
    -9		[en77] & ,
    9		[en805] & ,
    9		[en805] & [en42]
    9		[en805] & [en746]
    -9		[en807] & [en762]
    -9		[en807] & bruising
    9		[en810] & [en84]
    -9		[en810] & [en889]
    -9		[en84] & [en874]
    9		[en84] & [en890]
    -9		[en853] & [en551]
    9	sharp_pain:-15 radiating_pain:30 weakness:40 worsening:-2 persistent_beyond_72h:-22 bladder_bowel:-44 self_harm:-8	[en85]
    -9		[en869] & :
    -9		[en869] & [en202]
    9	numbness:3	[en869] & [en234]
    -9	sharp_pain:-55 radiating_pain:29 numbness:3	[en869] & [en362]
    -9		[en869] & [en468]
    9		[en869] & [en613]
    -9	sharp_pain:18	[en869] & [en633]
    9		[en869] & [en991]
    -9		[en869] & [en997]
    -9		[en871] & [en251]
    9		[en874] & [en37]
    9		[en874] & [en58]
    9	faint_dizzy:9	[en874] & [es26]
    9		[en874] & desmaye
    9		[en889] & [en634]
    9		[en890] & #
    -9		[en890] & [en20]
    -9		[en890] & [en966]
    9		[en906] & [en21]
    9		[en906] & [en458]
    -9		[en906] & [en490]
    -9		[en917] & [en20]
    9		[en935] & .
    -9		[en935] & [en551]
    9		[en938] & ,
    -9		[en938] & [en1002]
    -9		[en938] & [en746]
    -9	emergency:11	[en93]
    -9		[en93] & [en148]
    -9		[en93] & [en682]
    -9		[en949] & [en1020]
    9		[en949] & [en890]
    -9		[en954] & [en251]
    -9		[en954] & [en650]
    9		[en966] & [en124]
    9	faint_dizzy:65	[en966] & [en362]
    9		[en966] & [en698]
    9		[en966] & [en853]
    9		[en967] & [en762]
    -9		[en981] & ,
    -9		[en986] & [en251]
    9		[en986] & [en762]
    9		[en989] & [en378]
    -9		[en989] & [en634]
    9		[en991] & [en101]
    9		[en991] & [en989]
    -9		[en997] & [en39]
    9		[es1023]
    9		[es106] & [es638]
    -9		[es122] & [es198]
    -9		[es127] & [es982]
    9		[es13] & [es878]
    9		[es13] & talon
    -9		[es174] & [es982]
    9		[es182] & [en474]
    9	weakness:43	[es182] & [en60]
    9		[es182] & [en682]
    9		[es182] & [en709]
    -9		[es182] & [en746]
    -9		[es182] & [en917]
    -9		[es182] & [es127]
    9		[es182] & [es29]
    9		[es182] & [es951]
    9		[es182] & aguanto
    9		[es182] & soreness
    -9		[es198]
    9		[es1] & [es219]
    -9		[es1] & [es503]
    9		[es1] & [es694]
    -9		[es1] & [es987]
    -9		[es214] & [es847]
    -9		[es254] & [es438]
    9		[es26] & ,
    -9	sharp_pain:-15	[es26] & [en874]
    -9		[es26] & [es182]
    -9		[es2] & [es502]
    -9		[es2] & [es55]
    9		[es362] & [es1]
    -9		[es42] & [es815]
    -9		[es42] & [es982]
    9		[es438] & [es17]
    -9		[es438] & [es251]
    -9		[es443] & [es950]
    -9		[es502] & [es29]
    -9		[es502] & [es375]
    9		[es55] & [es694]
    -9		[es61]
    9		[es663]
    -9		[es694] & [en118]
    9		[es694] & [es439]
    9	weakness:17	[es699] & [en874]
    -9		[es699] & [es13]
    -9		[es699] & [es375]
    -9		[es742]
    9		[es759] & [es150]
    9		[es79] & [es54]
    -9		[es847] & [es106]
    9	faint_dizzy:52	[es870] & [en874]
    9		[es870] & [es182]
    9		[es870] & [es998]
    -9		[es879]
    9		[es887] & [es79]
    -9		[es887] & [es982]
    9		[es950] & [es122]
    9		[es950] & [es342]
    -9		[es975] & [es975]
    9		[es982] & [en121]
    9		[es982] & [es106]
    -9		[es982] & [es17]
    -9		[es982] & [es254]
    -9		[es987]
    9	radiating_pain:-21 numbness:-14 bladder_bowel:-15 fever:-21 severe_headache:-3 allergic_reaction:-9 emergency:-55	[es998]
    9		a day
    -9		a little
    9		about an
    -9		about ~ out
    -9		ache <be> still
    -9		ache ~ still
    9		aching & ,
    -9		after ,
    -9		afterwards
    9		all afternoon
    9		amaneci
    9		amaneci & [es42]
    -9		and i <feel>
    -9		and the
    -9		and ~ ,
    9		and ~ of
    9		and ~ out
    -9		around <the>
    -9		as a
    9		as much
    9		as much as
    9		asked about
    9		at <side>
    -9		at ~ <count>
    -9		away ~ <the>
    -9		bastante <the> <part>
    9		be here
    9		better ~ <the>
    9		between <my>
    9		between <my> <part>
    9		between my
    -9		bit ~ <become>
    -9		bit ~ <part>
    -9		bit ~ morning
    9		bit ~ nothing
    -9		book
    -9		bruise ~ ,
    -9		but i
    9		but i <have>
    9		but still
    9		but ~ in
    9		cada ~ duele
    9		call ~ .
    9		call ~ i
    9		camino
    -9		can <become> <my>
    9		can hardly
    -9		can not really
    -9		can you
    9	weakness:-12 numbness:14 bladder_bowel:-4	can ~ <feel>
    9		change
    -9		cleared up
    9		come out
    9		como una
    9	tingling:3	como ~ <part>
    -9		con ~ caliente
    -9		could ~ ,
    -9		could ~ <my>
    9		could ~ on
    9		cry
    9		dan
    9		day #
    -9		de espalda
    9		de ~ mas
    -9		dead <part>
    -9		dead ~ <the>
    -9		dead ~ <time>
    9		del
    9		desde ~ <the>
    9		desmaye
    9		did nothing
    -9		dizzy ~ ,
    9		do ~ here
    9		dolor ~ con
    -9		down my
    -9		down ~ ,
    9		down ~ <side>
    -9		duele bastante
    -9		duele bastante <the>
    9		each ~ <the>
    9		each ~ it
    9		eight
    9		el talon
    9	weakness:-6 worsening:-44 chest_breath:-3 allergic_reaction:-4 severe_bruising:-2	en <the>
    9		en los
    9		en ~ vida
    9	emergency:69	er
    -9		evening ~ <the>
    9		every
    9		every ~ <the>
    9		except
    -9		fell ~ <the>
    9		fever ~ #
    9		few
    9		fine ~ <count>
    9		fine ~ but
    -9		finger on
    9		for ~ <my>
    9		for ~ <part>
    -9		for ~ i
    9		forearm
    9	radiating_pain:-1 emergency:11	from <the>
    -9		full ~ now
    -9		funny ~ <part>
    -9		funny ~ in
    9		go on
    9		great ~ .
    9		great ~ <the>
    9	weakness:23	grip
    -9		grip ~ ,
    9	sharp_pain:-14 numbness:19 tingling:12	hand
    9		has no
    -9		he ~ <my>
    9		hell
    9	sharp_pain:9	hip
    9		hold <my>
    9		hold my
    -9		honestly can
    -9		honestly can not
    9		honestly ~ see
    -9		horas
    9		hormigueo & [es694]
    -9		hospital ~ <my>
    9		hurts ~ as
    9		i <be>
    9		i fainted
    9		i know
    -9		i saw
    -9		i think
    -9		i would like
    -9		i ~ driving
    9		i ~ off
    -9		i ~ pain
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
    -9	sharp_pain:-7	is not
    -9		it <be> worse
    9		it ~ but
    -9		it ~ put
    9		itchy
    9		just my
    9		just ~ bit
    -9		knees
    9		knife ~ <part>
    9	sharp_pain:-8 persistent_beyond_72h:12 history_injury:-5 pregnancy_symptom:-1	late+a
    -9	persistent_beyond_72h:15	late+any
    9		late+get
    9		late+improvement
    9		late+maybe
    -9		late+once
    -9		late+shoulders
    -9		late+soreness
    9		late+thought
    9		late+thursday
    9		late+went
    9		left arm
    -9		less sore
    9		lift <my>
    9		like it
    9	sharp_pain:28	like ~ <my>
    9	tingling:51	like ~ <part>
    9		like ~ in
    -9		llegue
    -9		mas ~ ayer
    -9		massage in
    9		massage ~ .
    9	sharp_pain:2	me dan
    9		me desmaye
    -9		me sigue
    -9		mir
    -9	sharp_pain:6	much
    -9		muscle
    -9	sharp_pain:7	my hip
    -9		my shoulders
    9		my side
    9		nearly
    9		neck to
    9		never ~ like
    -9		next
    -9		no he
    -9	numbness:-68	no numbness
    -9		no stabbing
    -9		no stabbing pain
    9		no tingling ,
    -9		no ~ sore
    9		no ~ still
    9		no ~ thanks
    9		not going
    9		not lift
    -9		not put <my>
    -9		not really
    -9		not sure if
    -9		not weak
    9	sharp_pain:19	not ~ .
    -9		not ~ again
    9		not ~ as
    9		not ~ bit
    9		not ~ but
    -9		not ~ how
    -9		not ~ say
    -9		not ~ whether
    9		nothing to
    9	sharp_pain:-21 emergency:17	now
    -9		numbness & ,
    9		numbness & .
    9		numbness & [en1002]
    9		numbness & [en234]
    9		numbness ~ to
    -9		of <the> headache
    -9		of it
    9		of ten
    -9		of ~ and
    -9		of ~ headache
    -9		off in
    -9		off in <my>
    9		ok ~ ,
    -9		old ~ <part>
    9		on <the> ward
    9	tingling:-26 calf_swelling:21	one
    9		only ~ i
    9	tingling:-34 severe_headache:12	out
    9		out ~ ,
    -9		out ~ office
    -9		over ~ <part>
    9		pain <have> not
    9	sharp_pain:62	pain ~ #
    -9		pain ~ bit
    -9		pain ~ on
    -9		peculiar
    9		pero ~ hormigueo
    9		pie dormido
    -9		possibly
    9		pressed
    -9	weakness:86	puedo ~ <the>
    9		que el
    -9		que ~ <my>
    9	self_harm:8	quiero
    9		quiet
    -9		raro en
    -9		raro en <the>
    -9		raro ~ <the>
    9		rather
    9		relief
    -9		ring me
    9		said ~ <feel>
    9		same place
    9		same ~ <time>
    9		say ~ ,
    -9		sciatica ~ <my>
    9		seems
    9		sharp ~ when
    9		she ~ <my>
    -9		sheet
    -9		shooting ~ on
    9		short of
    9		short of breath
    9		short ~ breath
    -9		shortness
    -9		shortness & [en28]
    -9		shortness & [en37]
    -9		shortness of
    -9		shortness of breath
    -9		shortness ~ breath
    9		si ~ .
    -9		si ~ hormigueo
    -9		sin dolor ,
    -9		sin ~ ,
    9		since i <become>
    9		since ~ .
    -9		since ~ in
    9	allergic_reaction:10	skin
    9		slipped ~ ,
    -9		sms
    9		so much
    -9		so ~ <become>
    -9		something <feel>
    -9		something feels
    -9		something ~ with
    -9		soreness & [en1020]
    9		soreness ,
    9		soreness ~ <the>
    9		sorer & [en874]
    9		strength in
    9		strength in <my>
    -9		su
    -9		sure if
    9	calf_swelling:31	swollen
    -9		tal
    -9		tal vez
    9		talon
    9		tell you
    9		than a
    -9		than ~ <have>
    -9		than ~ <time>
    -9		than ~ last
    9		that s
    9		the bed
    9	weakness:3	the left
    -9		the massage
    9	numbness:44	the numbness
    -9		the sheet
    9		then <the>
    9		thermometer & #
    9		thermometer ~ #
    -9		this week
    9	sharp_pain:72	through the
    9		tight <part>
    9		tight chest
    -9		tingling & ?
    9		tingling & [en234]
    -9		tingling ~ :
    9		to #
    9		to <be> here
    -9		to a
    -9		to normal
    9		to ~ with
    9		to ~ you
    9		todavia <my>
    9		todavia <my> duele
    9		todavia me
    9		todavia ~ duele
    9		today ~ <side>
    9		todo ~ que
    -9		tuve
    9		two
    9		up ~ <time>
    9		urgente
    -9		used
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
    -9		whether ~ <be>
    -9		who <be>
    -9		who do
    -9		who do i
    -9		with ~ <my>
    9		with ~ headache
    -9		without <the>
    -9		woke up
    9		worse and
    9		worse and worse
    -9		worse ~ <my>
    -9		would ~ <become>
    9		would ~ say
    -9		wrong person
    -9		ya
    9		ya ~ <part>
    9	weakness:-3	yes ~ <part>
    -9		yesterday ~ #
    9		you ~ and
    9		you ~ it
    -9		your
    9		zaps
    -8	sharp_pain:63 persistent_beyond_72h:-1	# & #
    8		# & [en309]
    8		# & [es2]
    8		# <time> and
    8		# de
    8		# ~ <time>
    8		# ~ if
    8		# ~ please
    8		, & [en101]
    8	history_injury:18	, & [en474]
    8		, & [en660]
    8		, & [en698]
    -8		, & [en949]
    8		, & [en967]
    -8		, & [en997]
    -8		, & [es58]
    8		, <be>
    8		, <part> to
    8		, <the> #
    8		, <the> <be>
    -8		, and <the>
    -8		, hoy
    -8		, i <be>
    -8		, i <feel>
    -8		, just <the>
    -8		, otherwise
    -8	weakness:9	, pero
    -8		, so
    8		, still
    8	weakness:44	, ~ <my>
    -8		, ~ <time>
    -8		, ~ said
    -8		, ~ tell
    8		, ~ when
    8		, ~ yesterday
    8	weakness:10	. & ,
    8		. & [en181]
    -8		. & [en746]
    8		. & [en853]
    8		. & [en85]
    8		. & [es44]
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
    -8		. ~ of
    8		. ~ ok
    8		/^abaj/
    -8		/^aft/
    -8		/^afte/
    8	chest_breath:182	/^air/
    -8		/^alto/
    8	sharp_pain:-3 weakness:-3 tingling:-14 history_disc:-1	/^and$/
    -8		/^ando/
    8	sharp_pain:-23	/^ant/
    8	weakness:36	/^arm$/
    8		/^ball/
    8		/^bec/
    -8		/^bes/
    -8		/^bil/
    -8		/^bill/
    8	saddle_numbness:3	/^bits/
    8	weakness:-7	/^bla/
    -8		/^bore/
    -8		/^box/
    8	worsening:19	/^cada/
    8	fever:8	/^cale/
    -8		/^calm/
    -8		/^caso/
    -8		/^coul/
    8	history_injury:3	/^cra/
    8		/^cut/
    8	weakness:-4 numbness:28	/^dead/
    -8		/^deb/
    8		/^dic/
    8		/^dice/
    -8		/^dio/
    8		/^dolo/
    8	weakness:52	/^drag/
    -8		/^driv/
    8	weakness:3	/^drop/
    -8	calf_swelling:5	/^dur/
    8	sharp_pain:6 numbness:-24 tingling:-53 chest_breath:-8	/^es/
    -8		/^estu/
    8	sharp_pain:15	/^excr/
    -8	pregnancy_symptom:20	/^expe/
    -8		/^fad/
    8		/^gas/
    8		/^half/
    8	weakness:15 tingling:19 persistent_beyond_72h:-2	/^hand/
    -8	chest_breath:55	/^hear/
    8		/^hit$/
    -8		/^hm/
    -8		/^hmm$/
    -8		/^hmm/
    8		/^hop/
    8	tingling:6	/^hor/
    -8		/^hous/
    8	numbness:-21 tingling:-9 persistent_beyond_72h:17 history_injury:19 bladder_bowel:-7 chest_breath:-5	/^hur/
    8	sharp_pain:11 weakness:-2 numbness:-4 tingling:-19 persistent_beyond_72h:18 history_injury:24 fever:-21 emergency:-23	/^hurt/
    8		/^jus/
    8		/^knif/
    8		/^lum/
    8		/^lunc/
    -8		/^mag/
    -8		/^mai/
    -8		/^mal$/
    -8		/^mara/
    8	worsening:60 persistent_beyond_72h:-37	/^mas$/
    -8	numbness:3 pregnancy_symptom:34	/^min/
    8		/^mis/
    8	self_harm:16	/^my/
    8	self_harm:8	/^mys/
    8		/^myse/
    -8		/^nad/
    -8		/^nop/
    -8		/^nope/
    8	sharp_pain:-8 tingling:-9 pregnancy_symptom:-10 bladder_bowel:-14 emergency:19	/^now/
    -8		/^offi/
    -8		/^old$/
    -8		/^old/
    -8	history_disc:26	/^op/
    8	bladder_bowel:4	/^ori/
    8		/^oth/
    8		/^othe/
    8		/^palm/
    -8		/^peep/
    8		/^pen$/
    8		/^peri/
    8		/^phy/
    8		/^phys/
    8	numbness:42 tingling:13	/^pin/
    -8	weakness:2	/^pued/
    8	chest_breath:43	/^puf/
    8		/^puff/
    -8	weakness:-5 persistent_beyond_72h:-8 bladder_bowel:-18 saddle_numbness:-11 chest_breath:-27 severe_bruising:-11 self_harm:4	/^qu/
    8		/^real/
    8		/^salv/
    -8		/^serv/
    8	fever:2	/^shak/
    8	pregnancy_symptom:7	/^she$/
    -8		/^shee/
    8	fever:12	/^shiv/
    -8		/^sign/
    -8		/^sing/
    -8		/^sl/
    8		/^soli/
    8		/^stai/
    8	weakness:17	/^ste/
    8		/^stu/
    8		/^subi/
    8		/^sud/
    8		/^sudd/
    8		/^swa/
    8		/^thum/
    -8		/^tota/
    -8		/^tow/
    -8		/^trea/
    8	pregnancy_symptom:158	/^tri/
    8	sharp_pain:11 tingling:-30 persistent_beyond_72h:-70 history_injury:14	/^tw/
    -8		/^unos/
    -8		/^vani/
    8	weakness:89 numbness:-84	/^weak/
    8	chest_breath:87	/^whee/
    8	saddle_numbness:29	/^wipe/
    -8		/^yell/
    -8		/afte/
    -8		/after/
    -8		/ager/
    -8		/ages$/
    -8		/ages/
    -8		/ai$/
    -8	sharp_pain:2 radiating_pain:2 persistent_beyond_72h:-1 pregnancy_symptom:-3 saddle_numbness:-5 allergic_reaction:-1	/ain$/
    8	sharp_pain:3 radiating_pain:19 weakness:-8 history_injury:13 pregnancy_symptom:-37 bladder_bowel:-30 calf_swelling:-70 fever:-34 allergic_reaction:-55 emergency:-78	/ain/
    8	fever:30	/alent/
    -8		/alir$/
    -8		/alir/
    8	radiating_pain:36	/alon/
    8		/alp/
    -8		/alto/
    8		/alty$/
    8	emergency:57	/alty/
    8		/alvo$/
    8		/alvo/
    8		/amedi/
    -8		/amo$/
    8		/ampi/
    8		/ampin/
    -8		/ands/
    8	emergency:92	/ang$/
    -8		/anged/
    -8		/anish/
    -8		/anke/
    -8		/ansa/
    -8		/appea/
    8		/arab/
    8		/arabl/
    8		/aram/
    8		/arame/
    8		/ard$/
    8	emergency:35	/ardia/
    -8		/arg/
    -8		/ario$/
    -8		/arrie/
    -8		/arti/
    -8	tingling:8 worsening:-1 calf_swelling:5 allergic_reaction:51	/at$/
    -8		/ater$/
    8	pregnancy_symptom:82	/aters/
    8		/athe$/
    8		/aught/
    -8		/aviso/
    8		/bber/
    -8		/bbis/
    -8		/bbish/
    8		/beara/
    8		/bec/
    8		/bend$/
    -8		/bis/
    -8		/bore/
    -8		/bored/
    8	sharp_pain:6 history_injury:90	/bro/
    8	fever:33	/calen/
    -8		/cally/
    -8		/calm$/
    -8		/calm/
    -8		/cansa/
    8		/care/
    -8		/case$/
    -8		/case/
    -8		/caso/
    8	numbness:-23 worsening:-57	/chi/
    8		/chill/
    8		/chis/
    8	severe_headache:54	/cla/
    -8		/comm/
    8		/contr/
    -8		/coul/
    -8		/could/
    -8		/cuer/
    -8		/cup/
    8		/cut/
    8		/dden$/
    8		/dden/
    8	weakness:-1	/de$/
    8	numbness:73	/dea/
    8	weakness:-3 numbness:96 saddle_numbness:10	/dead/
    -8		/deb/
    8		/dent$/
    8		/derc/
    8		/dia$/
    8		/dice/
    8	emergency:25	/dics$/
    8	emergency:17	/dics/
    -8		/dio$/
    -8		/dnes/
    -8		/doin/
    -8		/doing/
    8		/dou/
    8	weakness:20	/dra/
    8	weakness:94	/drag/
    8		/dragg/
    -8		/dress/
    -8		/driv/
    -8		/drivi/
    8		/drop/
    8		/eara/
    8		/earab/
    -8		/east/
    8		/ech/
    -8		/eck$/
    8		/edics/
    8		/edo$/
    8	bladder_bowel:65	/eed$/
    8		/eems/
    8		/eeps$/
    8		/eeps/
    8	severe_bruising:4	/egr/
    -8		/egura/
    -8		/eha/
    8		/eles/
    8		/eless/
    -8	numbness:5 saddle_numbness:13	/elin/
    -8		/elt$/
    -8		/emoj/
    -8		/emoji/
    -8		/empr/
    8		/ena$/
    8		/enm/
    8		/enme$/
    8		/enme/
    8	fever:14	/entur/
    -8		/ept/
    8		/eral/
    -8	numbness:7 worsening:-29	/ere/
    -8		/erent/
    -8		/erf/
    -8		/erman/
    8	radiating_pain:8	/erna$/
    8		/err/
    8		/ersi/
    8		/erte/
    8		/erve$/
    -8		/estu/
    8		/eter$/
    8		/eter/
    -8		/ethi/
    -8		/ethin/
    -8		/eves$/
    -8		/eves/
    8		/excr/
    8	sharp_pain:13	/excru/
    -8	pregnancy_symptom:7	/expe/
    -8		/ext$/
    -8		/fad/
    8		/fen$/
    -8		/ffice/
    -8		/fice/
    -8		/form/
    -8	persistent_beyond_72h:23	/fort/
    -8		/forta/
    -8		/fte/
    -8		/fter/
    -8		/ging/
    8		/gives/
    8		/gles$/
    8		/gles/
    -8		/good$/
    8	numbness:-144	/gro/
    -8		/gura$/
    -8		/gura/
    -8		/gus/
    8		/habia/
    8	fever:100	/hak/
    8		/half/
    8	sharp_pain:-31 weakness:18 numbness:10	/hand$/
    -8		/happ/
    8	sharp_pain:-11 weakness:-4 numbness:-19 tingling:-27 bladder_bowel:-1 severe_headache:8 emergency:-2	/hea/
    -8	chest_breath:74	/hear/
    -8		/heet/
    -8		/hem/
    8		/hin$/
    8		/hinki/
    8	sharp_pain:21 numbness:-2	/hip$/
    8		/hit$/
    8		/hit/
    8		/hiv/
    8	sharp_pain:-18	/hive/
    8	fever:128	/hiver/
    -8		/hmm$/
    -8		/hmm/
    -8		/ho$/
    -8		/hora/
    -8		/house/
    8	weakness:-2 numbness:-29 persistent_beyond_72h:22 history_injury:16 pregnancy_symptom:-5 saddle_numbness:-5 severe_bruising:-11	/hurt/
    8		/hys/
    8		/hysi/
    8		/hysio/
    -8		/ibly$/
    -8		/ibly/
    -8		/icall/
    8		/ici/
    8		/ics$/
    8		/ics/
    8	faint_dizzy:7	/igo/
    8		/ijo/
    -8	worsening:38	/ime$/
    8	tingling:1 emergency:-7	/ince$/
    -8	chest_breath:73 severe_headache:29	/ind/
    -8		/inda$/
    -8		/inda/
    -8		/inter/
    8		/ique/
    -8	numbness:-4 worsening:-12 history_injury:-14 emergency:6	/is$/
    -8		/iscu/
    8		/itc/
    8	emergency:81	/itin/
    8	emergency:11	/iting/
    -8		/ived$/
    -8		/ived/
    -8		/ji$/
    8		/jus/
    8		/keep$/
    8	allergic_reaction:6	/kin$/
    8	sharp_pain:11	/knif/
    8		/knife/
    8		/lame$/
    -8		/lamo$/
    -8		/lamo/
    8	weakness:10	/lan$/
    8		/lati/
    8	fever:17	/lentu/
    -8		/lest/
    8	sharp_pain:-87 persistent_beyond_72h:-11	/lf$/
    8	emergency:42	/lio/
    8		/lippe/
    -8		/lir$/
    -8		/lir/
    -8		/llamo/
    -8	sharp_pain:5	/llo/
    8		/long$/
    8		/look$/
    8		/loor$/
    -8		/lori/
    8	emergency:17	/lty$/
    8	emergency:48	/lty/
    8	history_disc:58	/lum/
    8		/lunc/
    8		/lunch/
    8		/lute$/
    -8		/lwa/
    -8		/lway/
    -8		/man$/
    -8		/mand/
    8		/mano/
    -8		/mara/
    -8		/mero$/
    -8		/mero/
    -8		/meth/
    -8		/methi/
    8	numbness:5	/mido$/
    8		/minar/
    8		/mino/
    -8		/mm$/
    -8		/mmo/
    8	radiating_pain:-51 weakness:-17	/mo$/
    -8		/moj/
    -8		/moji$/
    -8		/moji/
    -8	weakness:12	/mov/
    8	self_harm:5	/mys/
    8	self_harm:6	/myse/
    8		/mysel/
    -8		/nage/
    8		/nal/
    -8		/nap/
    8		/nate/
    8	sharp_pain:-10 radiating_pain:-11 weakness:-2 osteoporosis:-6 pregnancy_symptom:5 chest_breath:14 faint_dizzy:18 allergic_reaction:-14	/nd$/
    -8		/nden$/
    8		/nderc/
    8	severe_headache:12	/ndin/
    8	severe_headache:20 self_harm:2	/nding/
    8		/nev/
    8		/neve/
    8		/never/
    8	sharp_pain:-20 radiating_pain:-29 weakness:-15 numbness:-16 tingling:-11 persistent_beyond_72h:-9 osteoporosis:-44 pregnancy_symptom:-16 saddle_numbness:-3 calf_swelling:-12 fever:-4 severe_headache:1 allergic_reaction:-29 self_harm:-8	/ng$/
    8		/ngles/
    8		/nif/
    8		/nife$/
    8	sharp_pain:23	/nife/
    8		/nme$/
    8		/nme/
    8		/nner$/
    -8		/nop/
    -8		/nope$/
    -8		/nope/
    8		/norm/
    -8		/nsu/
    -8		/ntest/
    8		/ofen$/
    -8		/offi/
    -8		/offic/
    -8		/oji$/
    -8		/oji/
    -8	weakness:-25 numbness:18	/oke$/
    8	weakness:-36 persistent_beyond_72h:48	/ole/
    8		/olid$/
    8		/olt$/
    -8		/omen/
    -8		/ometh/
    8		/omi/
    -8		/omm/
    8		/omy$/
    8	history_disc:15	/omy/
    -8		/onten/
    8		/ontr/
    -8		/ooser/
    8	weakness:20 persistent_beyond_72h:-18 bladder_bowel:-22 saddle_numbness:-10 fever:-6 allergic_reaction:-6	/oot/
    8		/ord/
    -8		/org/
    8		/orin/
    8		/ormid/
    -8	numbness:-8	/ose/
    -8		/oser$/
    -8		/oser/
    8		/oso$/
    8		/oso/
    -8		/otal/
    8	weakness:-1 worsening:-40	/oth/
    -8		/otice/
    8		/ouch$/
    -8		/ould$/
    -8	worsening:15	/our$/
    -8		/ouse$/
    8	faint_dizzy:32	/over$/
    -8		/ovin/
    -8		/oving/
    8	sharp_pain:16 weakness:-29 tingling:-1 pregnancy_symptom:-6 bladder_bowel:-14	/pain$/
    -8		/paint/
    8		/palm/
    8		/panto/
    8	numbness:-19	/para/
    8		/param/
    -8		/paren/
    -8		/parti/
    -8		/pear/
    -8		/peare/
    -8		/peep$/
    -8		/peep/
    8		/phy/
    8		/phys/
    8		/physi/
    8		/pica/
    8		/pit/
    -8		/poc/
    -8		/ppea/
    -8		/ppear/
    -8	weakness:30	/ppin/
    -8		/ppy$/
    -8		/ppy/
    -8		/pto/
    -8	weakness:34	/pued/
    8	allergic_reaction:4	/puf/
    8	calf_swelling:7	/puff/
    -8		/pulle/
    8	sharp_pain:51	/pun/
    -8	worsening:24	/quit/
    8		/ract/
    -8		/radi/
    8		/ramed/
    8		/rampi/
    -8		/rara/
    -8		/rati/
    -8		/ratin/
    8	numbness:8	/razo$/
    8		/rdi/
    8	emergency:54	/rdia/
    8		/real/
    -8		/rece/
    -8	pregnancy_symptom:20	/reg/
    8		/rible/
    -8		/rio$/
    8		/rir$/
    -8	saddle_numbness:3	/riv/
    -8		/rivi/
    -8		/rivin/
    -8		/rle/
    -8		/rman/
    8		/rmid/
    8		/rna$/
    8		/roken/
    8		/rol$/
    8	faint_dizzy:111	/rtig/
    -8		/rubbi/
    -8		/sab/
    -8		/salir/
    8		/salv/
    8		/salvo/
    -8		/sappe/
    8		/sco/
    8	self_harm:6	/ser/
    -8		/servi/
    8		/ses$/
    8	fever:13	/shak/
    8		/she$/
    -8		/shee/
    -8		/sheet/
    8	numbness:5	/shin/
    8	fever:1	/shiv/
    8		/shive/
    -8		/sign/
    8		/sigue/
    8		/sit$/
    -8		/sli/
    8		/soli/
    8		/solid/
    8	sharp_pain:3 weakness:-13 numbness:-40 osteoporosis:-7 pregnancy_symptom:-3 faint_dizzy:38 allergic_reaction:-10 emergency:-26	/sta/
    -8	faint_dizzy:1	/stop/
    8		/subi/
    8		/subir/
    8		/sud/
    8		/sudd/
    8		/sudde/
    8		/swa/
    -8		/talk$/
    -8		/tari/
    -8		/tario/
    8		/taz/
    -8		/tbal/
    -8		/tball/
    8		/tched/
    8	worsening:130	/tensi/
    8		/thum/
    -8		/ti$/
    -8		/tid/
    -8		/tie/
    -8		/ties/
    -8		/tomo/
    8	history_disc:1	/tomy$/
    8	history_disc:2	/tomy/
    -8	faint_dizzy:23	/top/
    -8		/tota/
    -8		/total/
    -8		/tow/
    -8		/trang/
    -8		/treat/
    8	bladder_bowel:74	/tro/
    8		/trol$/
    8	sharp_pain:-1	/tto/
    8		/ubber/
    -8		/ubbi/
    -8		/ubbis/
    8		/ubi/
    8		/ubir$/
    8		/ubir/
    8		/udd/
    8		/udde/
    8		/udden/
    -8		/udo/
    8		/uent/
    8		/ught/
    8	tingling:-10	/uie/
    -8		/uld$/
    8		/ulg/
    -8	tingling:31	/unn/
    -8		/unos$/
    -8		/unos/
    -8		/unt$/
    8		/unta/
    -8		/upe/
    -8		/ur$/
    -8	numbness:26	/urm/
    -8	numbness:4	/urmi/
    -8		/vani/
    -8		/vanis/
    8		/veme/
    8		/vemen/
    -8		/viso/
    -8		/voi/
    8	numbness:8	/wake/
    8	self_harm:12	/want$/
    -8	sharp_pain:-6	/way/
    8	weakness:54 numbness:-47	/weak/
    -8		/win/
    8		/wipe/
    8	sharp_pain:61	/xcr/
    8	sharp_pain:3	/xcru/
    -8		/xpe/
    -8		/xt$/
    -8		/yell/
    -8		/yello/
    8	self_harm:3	/ysel/
    8	self_harm:54	/yself/
    8		/ysi/
    8		/ysio$/
    8		/ysio/
    -8		/zar/
    8		: & :
    -8		: & [en426]
    8		: no .
    -8		<be> <become> now
    -8		<be> <the> wee
    8		<be> at
    -8		<be> better
    8		<be> con dolor
    8	weakness:3	<be> dragging
    8		<be> en urgencias
    8		<be> fine ,
    8		<be> manana
    8		<be> normal que
    -8		<be> off
    -8		<be> only
    -8		<be> pain in
    -8		<be> segura
    -8		<be> worse than
    8		<be> ~ <count>
    -8		<be> ~ de
    -8		<be> ~ ever
    8		<be> ~ fiebre
    -8		<be> ~ out
    -8		<be> ~ pregnant
    8		<be> ~ say
    8		<be> ~ tonight
    8		<be> ~ urgencias
    -8		<be> ~ weakness
    -8		<be> ~ with
    8		<become> <the> better
    -8		<become> worse
    -8		<become> ~ .
    -8		<count> ,
    -8		<day> at
    -8		<day> ~ sharp
    -8		<feel> <the> bit
    -8		<feel> fine
    -8		<feel> great
    -8		<feel> in
    8		<feel> nothing
    -8		<feel> ~ good
    8		<feel> ~ thing
    8		<have> lost
    -8		<have> not <have>
    -8		<have> tingling
    8		<have> worse
    8		<have> ~ accident
    -8		<have> ~ no
    8		<have> ~ yesterday
    8		<my> <part> and
    8		<my> <part> will
    8		<my> asap
    8	faint_dizzy:41	<my> da
    -8		<my> puedo
    -8	numbness:10	<my> ~ <become>
    -8		<my> ~ book
    -8		<my> ~ down
    -8		<my> ~ mine
    -8		<my> ~ never
    8		<my> ~ noticed
    -8		<my> ~ o
    -8		<my> ~ size
    -8	weakness:1	<my> ~ up
    -8		<part> , can
    -8	sharp_pain:19	<part> , no
    -8	numbness:47	<part> <become>
    8		<part> <side>
    -8		<part> aches
    8		<part> como
    -8		<part> hurt
    8		<part> no <my>
    -8		<part> to full
    -8		<part> today
    -8		<part> ~ came
    -8		<part> ~ great
    8		<part> ~ hurts
    8		<part> ~ ni
    -8		<part> ~ normal
    -8		<part> ~ por
    8		<part> ~ something
    8		<part> ~ stop
    8		<part> ~ twice
    8		<part> ~ weak
    -8		<person> <the>
    -8		<person> ~ <count>
    8		<side> .
    -8		<side> since
    8		<side> ~ and
    -8		<side> ~ in
    8		<side> ~ it
    8		<side> ~ out
    8		<the> <part> como
    -8		<the> <part> for
    -8		<the> <part> pain
    -8		<the> <time> ,
    8	emergency:98	<the> er
    8		<the> fist
    8		<the> from
    8		<the> oil
    -8		<the> peep
    8		<the> pen
    8		<the> point
    -8		<the> quien
    8		<the> tingling
    8	sharp_pain:14 radiating_pain:5 numbness:3 tingling:11 persistent_beyond_72h:14 history_disc:17 osteoporosis:12 severe_headache:34 severe_bruising:8	<the> ~ <my>
    8		<the> ~ afraid
    -8		<the> ~ call
    8		<the> ~ dormido
    8		<the> ~ every
    -8		<the> ~ great
    -8		<the> ~ horas
    8		<the> ~ hot
    -8		<the> ~ llamo
    8		<the> ~ nothing
    -8	sharp_pain:-3 self_harm:20	<the> ~ on
    8		<the> ~ she
    -8		<the> ~ sore
    -8		<the> ~ todo
    -8		<the> ~ woke
    8		<the> ~ worse
    -8		<time> ~ as
    8		<time> ~ worse
    -8		? & [en522]
    -8		? & [en58]
    8		? & [en746]
    8		? yes
    -8		[en1002] & [en106]
    -8		[en1002] & [en157]
    -8		[en1002] & [en493]
    -8		[en1002] & [en650]
    -8		[en1002] & [en762]
    8		[en1014] & #
    8		[en1017]
    -8		[en1018] & [en138]
    -8		[en1018] & [en181]
    8		[en1018] & [en185]
    -8		[en1018] & [en551]
    -8		[en1018] & [en633]
    -8	numbness:55	[en101] & [en762]
    -8		[en1020] & [en148]
    8	tingling:81	[en1020] & [en28]
    -8		[en1020] & [en58]
    8		[en106] & [en19]
    8		[en106] & [en426]
    -8		[en106] & [en682]
    -8		[en106] & [en966]
    8		[en106] & [en989]
    -8		[en118] & [es870]
    8		[en11] & [en127]
    8	sharp_pain:15 worsening:98	[en11] & [en215]
    -8		[en11] & [en252]
    -8		[en121] & [en28]
    8		[en121] & [en60]
    8		[en121] & [en966]
    8		[en122] & [en251]
    8	sharp_pain:13 weakness:5 worsening:-8	[en12] & [en11]
    8		[en12] & [en21]
    8		[en12] & [en810]
    8	worsening:-11	[en12] & [en874]
    -8		[en12] & [en967]
    -8		[en12] & [en999]
    -8		[en143] & [en11]
    8		[en143] & [en362]
    -8		[en148] & ,
    8		[en148] & [en613]
    8		[en148] & [en890]
    8		[en15] & [en874]
    8		[en167]
    -8		[en170] & [en581]
    -8	emergency:28	[en170] & [en60]
    8		[en181] & [en20]
    8		[en181] & [en218]
    -8		[en185] & [en1020]
    -8		[en185] & [en966]
    -8		[en186] & [en19]
    -8		[en19] & [en1018]
    8		[en19] & [en660]
    -8		[en19] & [en789]
    -8		[en19] & [en935]
    8		[en19] & [es106]
    -8		[en19] & peep
    8		[en19] & tuesday
    8		[en202] & [en317]
    8	sharp_pain:-5 radiating_pain:-7 weakness:-6 tingling:-4	[en20]
    -8		[en20] & [en218]
    8		[en20] & [en239]
    8		[en20] & [en37]
    8		[en20] & [en469]
    8	sharp_pain:3	[en20] & [en63]
    -8		[en20] & [en807]
    8		[en20] & [en954]
    -8		[en20] & [en967]
    8		[en212] & [en1020]
    -8		[en212] & [en19]
    8		[en212] & [en490]
    -8		[en213] & [en28]
    -8		[en215] & .
    -8		[en215] & [en474]
    8		[en218] & [en123]
    8		[en218] & [en19]
    -8		[en234] & [en20]
    -8		[en234] & [en218]
    -8		[en234] & [en250]
    8	bladder_bowel:29	[en234] & [en266]
    8		[en234] & [en565]
    -8		[en234] & [en60]
    -8	sharp_pain:8	[en234] & [en746]
    -8		[en234] & [en980]
    8		[en234] & pee
    -8		[en234] & peep
    8	worsening:13	[en250] & ,
    -8		[en250] & [en660]
    -8	weakness:4	[en251] & [en101]
    -8		[en251] & [en341]
    8	weakness:-35	[en251] & [en762]
    8		[en251] & [en84]
    8		[en251] & shin
    8		[en252] & [en1018]
    8		[en252] & [es182]
    8		[en266] & [en60]
    8		[en266] & [en85]
    -8		[en28] & [en60]
    8		[en28] & [en746]
    8		[en28] & [en762]
    8		[en28] & numbness
    -8		[en311]
    -8		[en317] & [en810]
    -8		[en325] & [en362]
    8		[en333] & [en682]
    8		[en357] & [en1020]
    8		[en362] & [en181]
    -8		[en362] & [en602]
    8		[en378] & [en101]
    8		[en378] & [en474]
    8		[en378] & [en682]
    8		[en378] & [en778]
    8		[en378] & [en874]
    -8		[en37] & [en653]
    8		[en380] & [en234]
    -8		[en394] & [en42]
    -8		[en399] & [en957]
    -8		[en39] & [en980]
    -8		[en3] & [en581]
    -8		[en3] & [en613]
    -8		[en404] & [en1002]
    8		[en404] & [en148]
    8		[en422]
    8		[en426] & [en805]
    -8		[en426] & [en85]
    8		[en426] & [en989]
    8		[en439] & [en251]
    8		[en455] & [en28]
    8		[en458] & .
    -8		[en458] & [en20]
    8		[en458] & [en980]
    -8	sharp_pain:-25	[en461]
    8		[en461] & [en60]
    -8		[en468] & [en212]
    -8		[en468] & [en60]
    8		[en474] & [en474]
    -8		[en474] & [en63]
    -8	weakness:4	[en474] & [en869]
    8		[en479] & [en746]
    -8	numbness:11	[en490] & ,
    8		[en490] & [en325]
    -8		[en490] & [en461]
    -8		[en490] & [en477]
    8		[en490] & [en581]
    8		[en490] & [en613]
    -8		[en490] & [en653]
    -8		[en490] & [en957]
    -8	bladder_bowel:14	[en490] & [en966]
    -8		[en493] & [en170]
    -8		[en507] & ,
    8		[en508] & [en682]
    8		[en511] & [en11]
    8		[en522] & [en12]
    8		[en522] & [en28]
    8		[en551] & [en1020]
    -8		[en551] & [en124]
    -8		[en551] & [en37]
    8		[en551] & [en380]
    -8		[en551] & [en890]
    8	tingling:-4	[en554]
    -8		[en58] & [en181]
    8		[en58] & [en37]
    8		[en58] & [en565]
    -8		[en58] & [en709]
    -8		[en602] & [en1002]
    -8		[en602] & [en124]
    -8		[en60] & [en378]
    -8		[en60] & [en490]
    -8		[en60] & [en954]
    8		[en60] & [en986]
    -8		[en613] & [en101]
    8		[en613] & [en124]
    -8		[en613] & [en37]
    -8		[en613] & [en468]
    -8		[en613] & [en805]
    -8		[en613] & [en810]
    8		[en613] & [en84]
    8		[en618] & [en1002]
    8	numbness:-1	[en633] & [en1002]
    -8		[en633] & [en116]
    8		[en633] & [en127]
    8		[en633] & [en12]
    8		[en633] & [en234]
    8		[en633] & [en613]
    -8		[en633] & [en660]
    8		[en634] & [en170]
    8		[en634] & [en250]
    -8		[en63] & [en157]
    8		[en650] & [en362]
    8		[en650] & [en461]
    8		[en650] & [en602]
    8		[en650] & [en653]
    -8		[en650] & [en807]
    8		[en650] & [en810]
    8		[en650] & [en954]
    8	sharp_pain:10 radiating_pain:-26 history_disc:-2	[en660]
    8	numbness:60	[en660] & [en1002]
    8		[en660] & [en474]
    8		[en660] & [en810]
    8		[en661] & ,
    8	allergic_reaction:7	[en661] & [en762]
    -8		[en679] & ,
    -8		[en682] & [en170]
    8		[en682] & [en439]
    -8		[en682] & [en461]
    -8		[en682] & [en805]
    8		[en682] & bruises
    8		[en693] & ,
    -8		[en693] & [en19]
    8		[en693] & [en426]
    8		[en693] & [en746]
    -8		[en698] & [en980]
    -8	sharp_pain:8	[en709]
    8		[en709] & [en181]
    8		[en709] & [en28]
    -8		[en709] & [en874]
    8		[en742]
    -8	persistent_beyond_72h:6	[en746] & .
    -8		[en746] & [en250]
    -8		[en746] & [en251]
    -8		[en746] & [en490]
    -8		[en746] & [en762]
    8		[en746] & [en966]
    8	weakness:9	[en762] & [en966]
    -8		[en762] & fading
    -8		[en778] & [en874]
    -8		[en805] & [en468]
    8	sharp_pain:16	[en807] & [en60]
    -8		[en807] & [en874]
    8		[en807] & [en949]
    8		[en807] & bruises
    8		[en810] & [en1013]
    -8		[en810] & [en212]
    -8	worsening:-8	[en810] & [en234]
    -8	radiating_pain:67	[en810] & [en251]
    8		[en810] & [en399]
    8	radiating_pain:-1	[en810] & [en490]
    -8		[en810] & ache
    8		[en821] & [en251]
    8		[en84] & [en325]
    8		[en84] & [en42]
    8		[en84] & [en490]
    8		[en853] & [en11]
    -8		[en853] & [en709]
    -8	radiating_pain:17	[en85] & ,
    8	weakness:15	[en85] & [en1002]
    -8		[en85] & [en250]
    8		[en85] & [en325]
    8	saddle_numbness:11	[en85] & [en869]
    8		[en869] & [en101]
    8		[en869] & [en121]
    -8		[en869] & [en124]
    -8		[en869] & [en508]
    8		[en869] & [en653]
    -8		[en869] & [en853]
    8		[en869] & [en85]
    8		[en874] & [en181]
    -8		[en874] & [en650]
    -8		[en874] & [en682]
    -8		[en874] & [en874]
    8		[en874] & [en93]
    8		[en874] & [es14]
    -8	sharp_pain:5 weakness:-24 numbness:-10 tingling:-2	[en874] & [es214]
    8		[en874] & [es362]
    8		[en874] & [es49]
    8		[en874] & [es726]
    8	numbness:-24 tingling:20	[en877]
    -8		[en889] & [en251]
    8		[en889] & [en869]
    8		[en890] & [en1020]
    8		[en890] & [en938]
    -8		[en890] & numbness
    -8		[en906] & [en869]
    8	emergency:2	[en90] & [en60]
    -8		[en917] & [en682]
    -8		[en935] & [en810]
    8		[en938] & #
    -8		[en93] & [en170]
    8	numbness:16 saddle_numbness:17	[en93] & [en20]
    -8		[en949] & :
    8		[en949] & [en1002]
    -8		[en949] & [en251]
    -8		[en949] & [en426]
    8		[en949] & [en551]
    -8		[en954] & [en437]
    8		[en957] & [en20]
    8		[en957] & [en682]
    -8		[en957] & [en810]
    8	sharp_pain:-15 weakness:8 bladder_bowel:38 faint_dizzy:6	[en966] & [en11]
    8		[en966] & [en378]
    -8		[en966] & [en84]
    8		[en966] & [en877]
    -8		[en966] & [en889]
    -8		[en967] & ,
    8		[en967] & [es54]
    -8		[en980] & [en1018]
    -8		[en980] & [en148]
    -8		[en980] & [en170]
    -8		[en980] & [en20]
    -8		[en980] & [en60]
    -8		[en980] & [en762]
    8		[en980] & [en84]
    -8		[en986] & [en215]
    8		[en989] & [en1020]
    8		[en991] & [en1002]
    -8		[en997] & #
    8		[en999] & [en1020]
    -8		[es1015]
    -8		[es106] & [es13]
    -8		[es122] & [en1014]
    -8		[es122] & [en19]
    -8		[es122] & [es823]
    -8		[es122] & [es998]
    -8		[es150] & ,
    -8		[es17] & [es2]
    8		[es182] & [en106]
    8		[es182] & [en234]
    -8		[es182] & [en551]
    8		[es182] & [en889]
    8		[es182] & [es58]
    8		[es182] & [es758]
    8		[es182] & [es887]
    8	weakness:21	[es1] & [es182]
    -8		[es1] & [es214]
    8	pregnancy_symptom:-14	[es1] & [es699]
    8		[es214] & [en19]
    8		[es214] & [es214]
    -8		[es214] & [es427]
    8		[es214] & [es438]
    8		[es214] & [es591]
    -8		[es214] & [es694]
    8		[es219]
    8		[es253]
    8		[es253] & [es251]
    8		[es253] & [es54]
    8		[es253] & [es91]
    -8		[es254] & ,
    -8		[es254] & [es182]
    8		[es254] & [es1]
    8		[es255]
    8		[es26] & [es13]
    -8		[es26] & [es1]
    -8		[es26] & [es699]
    8		[es29] & [es55]
    -8		[es2] & [es102]
    8		[es2] & [es694]
    -8		[es2] & [es895]
    8		[es2] & fiebre
    -8		[es311] & [es106]
    -8		[es311] & [es62]
    -8		[es342] & [es13]
    -8		[es42] & [es106]
    8		[es42] & [es13]
    8		[es42] & [es459]
    -8	radiating_pain:-15 calf_swelling:-9 allergic_reaction:-7	[es438]
    -8		[es438] & [en874]
    8		[es438] & [es42]
    -8		[es438] & [es887]
    -8		[es438] & hormigueo
    8	sharp_pain:-19 weakness:22 tingling:-34	[es459]
    -8		[es486] & [es870]
    -8		[es486] & [es982]
    8		[es49] & [es443]
    -8		[es502] & ,
    8		[es502] & [es1]
    -8		[es502] & [es214]
    8		[es502] & [es230]
    -8		[es503] & [en874]
    8		[es503] & [es975]
    8		[es503] & [es982]
    -8		[es503] & [es998]
    8		[es55] & [es42]
    8		[es58] & [es950]
    8		[es694] & [es150]
    -8		[es694] & [es854]
    8		[es699] & [es182]
    -8		[es699] & [es975]
    -8	weakness:2	[es774]
    8		[es79] & [es13]
    8		[es854] & [es150]
    8		[es854] & [es1]
    -8		[es854] & [es503]
    8		[es854] & fiebre
    -8		[es870] & [es887]
    8		[es895] & [es362]
    -8		[es942]
    8		[es950] & [en19]
    8		[es950] & [es470]
    8		[es950] & [es870]
    -8		[es950] & [es887]
    -8		[es950] & [es950]
    -8		[es950] & [es998]
    -8		[es966] & ,
    8	persistent_beyond_72h:7	[es982] & [en19]
    -8	radiating_pain:8 weakness:4	[es982] & [es1]
    8		[es982] & [es982]
    8		a fist
    -8		a peep
    -8		a quien
    8		abajo
    -8		about ~ of
    -8		ache & [en234]
    -8		ache <be>
    8		after the
    -8		agony ~ ,
    -8		agua
    8		al #
    -8		all ten
    8		also <my>
    8		also my
    8		also ~ <part>
    8		am #
    -8		am driving
    -8		an hour
    8	sharp_pain:-2 weakness:-8	and
    8		and could
    8		and could not
    -8		and ~ like
    -8		and ~ normal
    8		and ~ not
    -8		and ~ soreness
    -8		ando
    8		another notch
    8	weakness:32	arm
    -8		arm ,
    -8		as <the>
    -8		as it
    8		baby <be>
    8		baby is
    8		baby ~ not
    8		bend
    -8		better ~ worse
    -8		bit tender
    -8		bit ~ headache
    8		bits
    8		both feet
    -8		breast
    8		breathe
    8		broken
    -8		bruise ~ <the>
    -8		but <my>
    8		but ~ <have>
    8	numbness:2	but ~ <part>
    8		but ~ <the>
    8		but ~ i
    8		but ~ still
    8		but ~ there
    8		by ~ no
    8		cada
    8		cada hora
    8		cada vez
    -8		calambritos en
    -8		calambritos en <the>
    8	fever:1	calentura
    8		calf & [en20]
    -8		call <the>
    -8		calm
    -8		came to
    -8		came ~ in
    8		caminar
    -8		can ~ <have>
    -8		carried
    -8		casi nada
    -8		caso
    8		como ~ <the>
    -8		con ~ en
    -8		con ~ que
    8		control
    -8		could
    8		could ~ ask
    8		dan ~ <the>
    8		dan ~ en
    -8		de ~ <my>
    8		de ~ <part>
    8		desde anoche
    8		dias con <the>
    -8		dias sin
    8		dias ~ <part>
    -8		did not <become>
    8		did nothing for
    -8		did ~ <become>
    -8		different
    -8		disappeared
    -8		dizzy & ,
    -8		do if
    8		do ~ want
    8		dolor ,
    -8		dolor ni
    -8		down <my> <part>
    -8		driving
    8	persistent_beyond_72h:1 history_injury:2	duele
    -8		early
    8	sharp_pain:41 weakness:-16 numbness:-3	en <the> <part>
    8		ending it
    8		esta manana
    -8		estos
    -8		evening ~ it
    8		every ~ <time>
    -8		feeling lovely
    -8		fell asleep
    -8		fever ~ <the>
    8		fingers
    8		floor
    -8		found ~ <be>
    -8		from before
    -8		from ~ <time>
    8		fuerza ~ <the>
    8		gets worse
    8		getting any
    8		gives
    -8		good
    8		good ~ and
    8		grip <have>
    8		grip has
    8		habia
    -8		had pins
    -8		hago si <be>
    -8		has a
    -8		hasta ~ #
    -8		headache ~ <become>
    8		here ,
    8		hit
    -8		hmm
    8		honestly i
    8		honestly ~ <be>
    -8		hormigueo & [es106]
    8		hormigueo & [es1]
    8		hormigueo & [es982]
    -8		house
    8		hurts ~ it
    -8		hurts ~ today
    8		i <be> #
    -8		i <be> driving
    -8		i <have> in
    -8		i came to
    -8		i do if
    8		i should
    -8		i will
    -8		i ~ better
    8		i ~ by
    8	self_harm:47	i ~ ending
    -8		i ~ good
    -8		i ~ over
    8		i ~ so
    8		i ~ tender
    -8		i ~ today
    8		ibuprofen
    8		ibuprofen & [en11]
    8		in bed
    -8		in ~ <be>
    -8		in ~ <become>
    8		in ~ at
    8		in ~ not
    -8		in ~ room
    8	radiating_pain:56	into <my>
    8	sharp_pain:-3 radiating_pain:42	into my
    8	radiating_pain:66	into ~ <part>
    -8		is fading
    -8		is it
    -8		is there
    8		it at <side>
    -8		it off
    -8		it ~ ache
    8		it ~ away
    8		it ~ you
    -8		je
    8		just <the> bit
    8		just ~ <my>
    -8		just ~ i
    -8		just ~ to
    8		keep
    8		knee ,
    8		knife
    8		late+afraid
    -8		late+barely
    8		late+bastante
    8		late+bit
    -8		late+completely
    -8		late+cuanto
    -8		late+disappeared
    -8		late+end
    -8		late+faded
    8		late+foot
    -8		late+just
    -8		late+life
    8		late+morning
    8		late+ok
    8		late+quita
    -8		late+sciatica
    -8		late+sin
    -8		late+stiff
    8		late+ten
    -8		late+though
    8		later ~ still
    -8		leave ~ <the>
    8		lift my
    -8		like ~ did
    8		like ~ under
    -8		list
    8		llame
    8		llame <the>
    -8		llamo
    -8		longer ~ ,
    8	sharp_pain:9	look
    -8		looser
    -8		lot ~ <my>
    8		make <the> fist
    -8		make it
    8		make ~ fist
    -8		mal
    8	sharp_pain:-17 worsening:98	mas
    -8		massage in <my>
    8		massage ~ <the>
    -8		massage ~ it
    8		massage ~ nice
    8		massage ~ you
    -8		maybe ~ <be>
    8		me asap
    8	faint_dizzy:63	me da
    -8		me fue
    -8		me puedo
    8	persistent_beyond_72h:22	monday
    8		monday & [en810]
    8		more ~ .
    8		much as
    -8	numbness:-17	my back
    8		my shin
    8	self_harm:33	myself
    8		myself ~ <the>
    -8	history_injury:34	neck is
    8		needles ~ <part>
    8		needles ~ <time>
    -8		never ~ .
    -8		no . tingling
    -8		no chest
    8		no es
    8		no strength in
    8	numbness:67	no ~ <be>
    -8		no ~ <side>
    8		no ~ aire
    -8		no ~ or
    -8		no ~ segura
    8		no ~ than
    -8		nope
    -8		nope ~ nope
    8		normal que
    8	persistent_beyond_72h:23	not <become> away
    -8		not <the> peep
    8		not call
    8		not call it
    8		not getting
    -8		not great
    -8		not hurt
    8		not lift <my>
    8		not make <the>
    -8		not really say
    8		not want
    8	sharp_pain:2 weakness:22 severe_headache:2	not ~ <the>
    -8		not ~ best
    -8		not ~ good
    -8		not ~ in
    -8		not ~ now
    -8		not ~ peep
    -8		not ~ today
    8	weakness:83	not ~ up
    8		nothing for
    8		nothing for <the>
    -8		nothing ~ .
    8		nothing ~ come
    8		nothing ~ only
    -8		notice
    -8		now and
    8		now please
    8		now than
    -8		numb on
    -8		numb on <the>
    -8		numb ~ just
    8		numbness & [en12]
    8		numbness & [es182]
    8		numbness :
    8	sharp_pain:6	of #
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
    8		on me
    8	tingling:-1	on the
    -8		on your
    8		on ~ <day>
    8		on ~ off
    -8		on ~ size
    8		only ~ ,
    8		only ~ <my>
    -8		or just
    -8		or ~ <be>
    8		or ~ but
    -8		or ~ it
    8		osteoporosis ~ <my>
    8		otheremoji ~ <feel>
    8		out of <count>
    -8		out ~ <be>
    8	weakness:99	out ~ <my>
    8	faint_dizzy:53	over
    -8		over ~ <be>
    8	sharp_pain:12 weakness:-10 tingling:-21 persistent_beyond_72h:-2 pregnancy_symptom:-6 chest_breath:-14	pain
    -8		pain ? nope
    8		pain when
    8		pain when i
    8		pain ~ no
    -8		pain ~ nope
    8		pain ~ there
    -8		pain ~ today
    8		pain ~ what
    -8		pain ~ when
    -8		painful ~ yesterday
    8		paramedics
    8		past <the>
    8		past the
    -8		peep
    8		pen
    -8		pero <the>
    8		physio
    -8		pins ~ ,
    8		point
    8		point in
    8		pregnant ~ <the>
    -8		pulled
    8		quita
    -8		quite painful
    8		rash ~ <part>
    -8		really say
    -8		return
    -8		rodilla
    -8		rubbish
    8		s an
    -8		salir
    8		salvo
    8		salvo que
    8		salvo ~ <the>
    -8		say i
    -8		segura
    8		session
    -8		sharp ~ <the>
    8		sharp ~ i
    8		she
    -8		shoulder blades
    -8		si es
    -8		si tengo
    -8		si ~ <be>
    8		side
    8		siento nada
    8		since breakfast
    8		since ~ <the>
    -8		slept ~ <the>
    8		solid
    -8		something <be>
    8		sore for <count>
    -8		soreness & #
    -8		soreness <side>
    -8		soreness ~ #
    -8		still <the>
    -8		still a
    8		stop ~ <part>
    -8		stroke
    8	chest_breath:38	subir
    8		sudden
    -8		sure ~ it
    -8		swear ~ it
    -8	worsening:2	table
    -8		talk
    -8		tender ~ <the>
    -8		tender ~ i
    -8		texting & [en874]
    -8		texting <my>
    -8		texting me
    -8		than last
    8		than the
    8		than yesterday but
    8		than ~ still
    -8		the back
    8	emergency:13	the er
    8		the hot
    -8		the knees
    8		the ward
    -8		there <be> pain
    8	emergency:11	they ~ in
    8		thinking
    8		tingles
    8		tingling & [en613]
    8		tingling & [en682]
    -8		tingling & nope
    -8		tingling ?
    -8		tingling or
    8		tingling ~ <feel>
    -8		tingling ~ nope
    -8		to call
    8		to end
    -8		to full
    -8		to full strength
    8		to ~ here
    -8	radiating_pain:11 numbness:16	to ~ i
    8		to ~ pain
    -8		to ~ strength
    8		to ~ to
    8	severe_bruising:28	toda ~ <part>
    8		today ~ i
    8		tomorrow ~ i
    8		top of
    -8		touched <my>
    -8		trabajo en
    -8		trabajo en urgencias
    -8		trabajo ~ urgencias
    -8		twice ~ <my>
    -8		under ~ when
    -8		unos
    8		until i
    -8		up <the> notch
    -8		up with
    8		up ~ #
    8		up ~ to
    -8		used ~ <the>
    -8		van <count> dias
    -8		vanished
    8		veo <the>
    8		wake
    8	bladder_bowel:-1 self_harm:4	want
    -8		want ~ <the>
    8		want ~ end
    -8		want ~ to
    8	pregnancy_symptom:119	waters
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
    8		who <have>
    8		who <have> <the>
    -8		will ~ when
    8		with this
    -8		without ~ <my>
    -8		worse ~ <part>
    -8		worse ~ it
    -8		worse ~ last
    8		worst ~ i
    8		would not
    8		would not call
    -8		yellow
    8		yesterday but
    8		yesterday ~ <the>
    -8		yesterday ~ it
    -8		you ~ <the>
    -8		you ~ <time>
    -8		you ~ at
    8		you ~ kind
    7		# %
    7		# & %
    7		# & [en143]
    7		# & [en980]
    7		# and i
    7		# with
    7		# ~ sore
    7		%
    -7	sharp_pain:-5 weakness:-1 numbness:-3 persistent_beyond_72h:-28 history_disc:-4 pregnancy_symptom:2 saddle_numbness:-2 calf_swelling:-13 faint_dizzy:-10 allergic_reaction:-18 emergency:-6 self_harm:-33	,
    -7		, & [en1018]
    7	radiating_pain:22	, & [en11]
    7		, & [en138]
    7		, & [en148]
    7		, & [en244]
    -7		, & [en266]
    -7		, & [en77]
    7	weakness:18 worsening:7	, & [en874]
    -7		, & [en906]
    7		, & [en935]
    -7	sharp_pain:-9 weakness:5	, & [en966]
    -7		, & [es102]
    7		, & [es26]
    -7		, <have>
    -7		, <part> <be>
    -7		, <part> <feel>
    -7		, can not
    7		, could not
    -7		, do
    -7		, exactly
    -7		, feeling
    7		, gracias
    7		, i would
    -7		, no bother
    -7		, not <the>
    7		, nothing to
    7		, sorry
    7		, this
    -7	weakness:13	, ~ ,
    7		, ~ agony
    7		, ~ ahi
    -7		, ~ changed
    7		, ~ dramatic
    -7		, ~ form
    -7		, ~ grand
    7		, ~ happened
    -7		, ~ massage
    7		, ~ say
    -7		, ~ see
    -7		, ~ though
    7		, ~ time
    -7		, ~ without
    7		, ~ y
    7		, ~ yes
    7		- & [en810]
    7		- yes
    7		- ~ yes
    7		. & [en148]
    7		. & [en251]
    -7		. & [en442]
    -7		. & [en807]
    -7		. & [es58]
    -7		. & [es950]
    -7		. <my> <be>
    7		. <side> <part>
    7		. also
    -7		. in
    -7		. just
    7		. lo
    7		. sorry
    7		. what
    7		. ~ #
    -7		. ~ <person>
    -7		. ~ bien
    7		. ~ grip
    7		. ~ massage
    7		. ~ should
    -7		. ~ since
    7		. ~ weak
    7		. ~ where
    -7		/ ~ #
    -7	weakness:-27 numbness:-27 persistent_beyond_72h:22 pregnancy_symptom:-12 allergic_reaction:11	/^ac/
    7		/^acr/
    7		/^acro/
    -7		/^adol/
    7		/^ahi$/
    7		/^ahi/
    7	weakness:-12 chest_breath:188	/^ai/
    -7		/^alm/
    -7		/^ama/
    7	sharp_pain:-5 radiating_pain:-2 weakness:-9 tingling:-2 pregnancy_symptom:31 fever:11 self_harm:-9	/^and/
    7		/^atr/
    7		/^atra/
    -7		/^bana/
    -7		/^bas/
    -7		/^bath/
    -7		/^beau/
    -7		/^beha/
    7		/^bel/
    7		/^bigg/
    -7		/^bit$/
    -7		/^bles/
    7		/^blin/
    7	bladder_bowel:21	/^bowe/
    7	weakness:33	/^buc/
    7	weakness:1	/^buck/
    7		/^budg/
    7	pregnancy_symptom:37	/^bump/
    -7		/^bus/
    -7		/^case/
    -7		/^chec/
    -7		/^cit/
    -7		/^cita/
    7		/^cons/
    -7		/^cuer/
    -7		/^debo/
    7		/^dedo/
    7		/^dere/
    7		/^dob/
    7		/^dobl/
    7		/^doub/
    -7	sharp_pain:-41 weakness:47 numbness:-56 tingling:-20 bladder_bowel:68 emergency:52	/^dr/
    -7	bladder_bowel:22	/^dri/
    7		/^eac/
    7		/^each/
    -7		/^earl/
    -7		/^ego$/
    -7		/^ego/
    7	sharp_pain:24 radiating_pain:8	/^elec/
    -7		/^espe/
    -7		/^eve/
    7		/^expl/
    7	sharp_pain:-48 persistent_beyond_72h:-36 osteoporosis:-12 bladder_bowel:-37 saddle_numbness:-71 severe_headache:-7 allergic_reaction:-18 severe_bruising:-6 emergency:-47	/^fi/
    7		/^fieb/
    -7		/^fin$/
    -7		/^fina/
    -7		/^firs/
    -7		/^fue$/
    7	chest_breath:5	/^gasp/
    7		/^give/
    7		/^goi/
    7		/^goin/
    -7		/^gone/
    -7		/^goo/
    7		/^got/
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
    -7		/^hie/
    -7		/^him$/
    7		/^hug/
    7		/^huge/
    -7		/^ich$/
    -7		/^ich/
    -7		/^ins$/
    -7		/^jai$/
    -7		/^jai/
    7		/^jok/
    -7		/^kep/
    -7		/^kept/
    -7		/^kin/
    -7		/^kind/
    7		/^lab/
    -7		/^leav/
    7	bladder_bowel:48	/^loo$/
    7		/^lov/
    7		/^manc/
    7	sharp_pain:-7	/^mar/
    7		/^mer/
    -7		/^mint/
    7	emergency:39	/^mout/
    -7		/^musc/
    -7	weakness:-28 numbness:-38 worsening:-17 pregnancy_symptom:-4 fever:-23 faint_dizzy:5 allergic_reaction:-9	/^ne/
    -7		/^nor$/
    7	sharp_pain:-19 radiating_pain:-6 weakness:-21 numbness:42 tingling:-57 worsening:-50 persistent_beyond_72h:-15 pregnancy_symptom:-40 saddle_numbness:31 calf_swelling:-5 severe_bruising:-14	/^num/
    -7		/^nume/
    -7		/^ow/
    7	sharp_pain:27 weakness:-28 numbness:-18 worsening:7 persistent_beyond_72h:12 history_injury:3 bladder_bowel:-50 saddle_numbness:-11 severe_bruising:-14	/^pain/
    -7		/^pare/
    7	numbness:-1 chest_breath:32	/^pech/
    7	sharp_pain:11	/^peg/
    -7		/^perf/
    7	sharp_pain:-7	/^ph/
    7		/^pica/
    7		/^plu/
    7		/^poq/
    7		/^poqu/
    -7	weakness:11	/^pue/
    -7		/^quiz/
    -7		/^reci/
    -7		/^reg/
    -7		/^rin/
    -7		/^sabr/
    7		/^sat$/
    -7		/^sea$/
    -7		/^sesi/
    7	worsening:-62 persistent_beyond_72h:-8 history_disc:-1 bladder_bowel:-39 saddle_numbness:-43 fever:14 severe_headache:-31 emergency:-52 self_harm:-25	/^sh/
    -7	persistent_beyond_72h:34	/^shif/
    7		/^sill/
    7	sharp_pain:-17 weakness:-12 allergic_reaction:1	/^ski/
    -7	history_disc:6	/^sli/
    -7		/^slot/
    7		/^sne/
    7	sharp_pain:9	/^snee/
    -7		/^soo/
    -7		/^soon/
    7	tingling:16	/^spar/
    7	history_disc:49 faint_dizzy:35	/^spin/
    7	severe_headache:12	/^spli/
    7		/^stic/
    -7		/^tar/
    7	fever:4	/^temp/
    -7		/^thes/
    7	sharp_pain:-14 weakness:-8 numbness:-2 tingling:90 persistent_beyond_72h:-9 bladder_bowel:-13	/^tin/
    -7		/^tomo/
    7		/^torc/
    -7	numbness:16	/^tou/
    7		/^tras/
    7		/^type/
    7		/^una$/
    7		/^unb/
    7		/^unbe/
    7		/^uni/
    -7		/^uns/
    7		/^unt/
    7		/^usel/
    -7		/^usu/
    -7		/^usua/
    -7		/^va/
    -7		/^van/
    7	weakness:-40 numbness:-35 tingling:19 worsening:-45 persistent_beyond_72h:-10 severe_headache:9 self_harm:86	/^vi/
    7		/^vida/
    -7		/^warm/
    7	sharp_pain:-14 persistent_beyond_72h:27 history_injury:39 bladder_bowel:-23	/^week/
    -7		/^whi/
    7	numbness:4 severe_bruising:15	/^whol/
    7	chest_breath:55	/^wind/
    -7		/^wond/
    7	numbness:74	/^woo/
    -7		/^wore/
    7		/^yet$/
    7		/^yet/
    7	sharp_pain:79 numbness:-16	/abb/
    -7	severe_headache:16	/abe/
    7		/abia$/
    -7		/acio/
    -7		/acion/
    7	radiating_pain:-2 pregnancy_symptom:-30 calf_swelling:-35	/ack/
    7		/acr/
    7		/acro/
    7		/acros/
    7		/ada$/
    7	radiating_pain:-27 worsening:-7 persistent_beyond_72h:-2 fever:-21 faint_dizzy:-19 allergic_reaction:-35 severe_bruising:-11 emergency:-58 self_harm:-21	/ada/
    -7		/adol/
    -7		/adolo/
    -7		/ager$/
    -7		/agua$/
    -7		/aia$/
    -7		/aia/
    7		/aig/
    7		/aise/
    7		/aiti/
    7		/aitin/
    -7		/aji/
    7		/ajo/
    7		/alar/
    -7		/alda$/
    -7		/alda/
    7	sharp_pain:11	/ale/
    7		/aliv/
    7		/alive/
    -7	weakness:23	/alk/
    7	radiating_pain:2 numbness:19	/alo/
    -7		/alone/
    -7		/alto$/
    -7		/ambri/
    -7	radiating_pain:-16 weakness:3 tingling:-8 persistent_beyond_72h:-3 history_disc:-12 history_injury:-74 pregnancy_symptom:-11 bladder_bowel:-7 faint_dizzy:-23 allergic_reaction:-41 self_harm:-21	/an$/
    -7		/anar/
    7		/anch/
    7	radiating_pain:-10 weakness:-1 numbness:-10 tingling:15 worsening:-8 persistent_beyond_72h:-30 history_disc:-15 osteoporosis:-2 bladder_bowel:-12 saddle_numbness:-11 chest_breath:-18 fever:4 severe_headache:-43 allergic_reaction:-20 emergency:-29 self_harm:-40	/and/
    -7		/andi/
    -7		/andin/
    -7		/ann/
    7	sharp_pain:-20 radiating_pain:-21 weakness:-18 numbness:-20 tingling:5 persistent_beyond_72h:-48 saddle_numbness:-5 severe_headache:-53 allergic_reaction:-9 severe_bruising:-35 emergency:-18	/ant/
    -7		/appo/
    -7		/appoi/
    -7		/arriv/
    7		/arte/
    7	numbness:-4 worsening:44	/ast/
    -7		/ather/
    -7		/ator/
    7		/atra/
    -7		/baja$/
    -7		/banar/
    -7		/bas/
    -7		/bath/
    7	weakness:14	/bbe/
    7		/bbin/
    7	sharp_pain:23	/bbing/
    -7		/beau/
    7		/becau/
    -7		/beha/
    -7		/behav/
    7		/belly/
    7		/bigg/
    7		/biggi/
    7		/bio/
    -7		/birm/
    -7		/birme/
    -7		/bit$/
    7	saddle_numbness:4	/bits$/
    7		/bits/
    -7	sharp_pain:7	/blade/
    -7		/bless/
    7		/blind/
    7		/blo/
    -7		/bothe/
    7	bladder_bowel:33	/bowe/
    7	bladder_bowel:25	/bowel/
    -7		/brito/
    7	weakness:12	/buc/
    7	weakness:67	/buck/
    7		/budg/
    7		/bump/
    -7		/bus/
    7	weakness:-36 numbness:-19 worsening:-59 persistent_beyond_72h:-33 faint_dizzy:-1	/ca$/
    7	numbness:-3 history_injury:-12 bladder_bowel:-23 saddle_numbness:-14 calf_swelling:30 severe_headache:-33 faint_dizzy:-6 severe_bruising:-5 emergency:-5 self_harm:-21	/cal/
    -7		/caso$/
    7	sharp_pain:19	/cet/
    -7	weakness:-65 tingling:-32 calf_swelling:-33 allergic_reaction:-16 severe_bruising:-21 self_harm:-43	/che/
    -7		/chec/
    -7		/check/
    7	sharp_pain:36	/chil/
    -7		/cier/
    -7		/cita$/
    -7		/cita/
    7		/ckle/
    7		/clap/
    -7		/colle/
    -7		/comf/
    -7		/comfo/
    7		/cons/
    7	numbness:2	/corc/
    7		/corri/
    7		/creep/
    -7		/cribi/
    7	history_disc:11	/cto/
    -7		/ctur/
    -7		/cuerp/
    -7		/debo/
    -7		/decid/
    7		/dedo/
    7		/derec/
    -7		/dge$/
    7		/dial/
    7	emergency:21	/dic/
    -7		/dly$/
    -7		/dly/
    7		/dob/
    7		/dobl/
    7		/doub/
    -7		/dria/
    7		/drop$/
    -7		/dur/
    7		/each/
    -7		/eant$/
    -7		/eant/
    -7		/east$/
    -7		/eathe/
    -7		/eav/
    -7	chest_breath:24	/eave/
    -7		/ebo$/
    7		/ebre$/
    7	fever:1	/ebre/
    7		/ecau/
    7		/ecaus/
    -7		/ecep/
    -7		/ecide/
    -7		/ect$/
    -7		/eda$/
    7		/edia$/
    7	pregnancy_symptom:1	/eding/
    7		/eec/
    7	pregnancy_symptom:17	/eedi/
    7	pregnancy_symptom:13	/eedin/
    7	sharp_pain:-7	/eep/
    7		/eeze/
    -7	radiating_pain:18	/ega/
    -7		/ehav/
    -7		/ein$/
    -7		/eir/
    7	sharp_pain:42	/elec/
    7		/elie/
    -7	numbness:26 persistent_beyond_72h:-5	/ell/
    -7		/ellin/
    7	sharp_pain:-8 bladder_bowel:20 fever:-4	/els/
    -7		/elt/
    7		/eltas/
    7		/emper/
    7		/ence$/
    7		/ened$/
    7		/ened/
    -7		/ener/
    7	sharp_pain:-2	/engo/
    -7	severe_bruising:30	/eno/
    7		/entl/
    7		/ently/
    7		/epa/
    -7		/eply$/
    -7		/eply/
    7		/erall/
    7	fever:36	/eratu/
    7		/erec/
    7		/erech/
    -7		/erfe/
    -7		/erfec/
    -7		/erne/
    -7		/erni/
    7		/ernoo/
    -7		/erp/
    -7		/erpo$/
    -7		/erpo/
    7		/errar/
    -7		/ervi/
    7	bladder_bowel:18	/erw/
    7	weakness:10	/erza/
    -7		/esa/
    7		/escal/
    -7		/ese$/
    -7		/espal/
    -7		/estos/
    -7		/etch$/
    7		/etr/
    7		/evar/
    7		/expl/
    7		/eze/
    -7		/fect$/
    -7		/fell$/
    -7	history_injury:2 bladder_bowel:-4	/ff$/
    -7		/ffi/
    7		/fieb/
    7		/fiebr/
    -7		/fin$/
    -7		/fina/
    -7		/final/
    -7		/firs/
    -7		/first/
    7	weakness:64 tingling:-23	/flo/
    7		/flopp/
    7	weakness:43	/fold/
    7		/ftern/
    -7		/fue$/
    7		/fuert/
    7	weakness:15	/fuerz/
    -7		/full/
    7	chest_breath:137	/gasp/
    7		/gea/
    7	sharp_pain:-15 numbness:-86 tingling:-8 worsening:-3 allergic_reaction:-12 emergency:92	/gen/
    -7		/genci/
    7		/ggie$/
    7		/ggie/
    7		/gie$/
    7		/give/
    -7		/gn$/
    7		/gno/
    7		/going/
    -7		/gone$/
    -7		/gone/
    -7		/goo/
    7		/gordo/
    7		/gres/
    -7		/gua$/
    7		/gua/
    7	numbness:-14 tingling:4 worsening:-8	/gue/
    7		/habi/
    -7		/hah/
    -7		/haha$/
    -7		/haha/
    -7		/hall$/
    -7		/hance/
    7	radiating_pain:-4 weakness:3 tingling:3	/hand/
    7		/harm$/
    -7	chest_breath:12	/havi/
    -7	chest_breath:28	/havin/
    -7		/heck/
    7		/hell/
    7		/hen$/
    -7		/hese$/
    -7		/hese/
    7		/hick/
    -7	persistent_beyond_72h:21	/hif/
    -7	persistent_beyond_72h:26	/hift/
    7	worsening:9	/hill$/
    -7		/him$/
    -7	numbness:17 pregnancy_symptom:-3 saddle_numbness:7 self_harm:-2	/hing/
    7	emergency:7	/hos/
    -7		/hous/
    -7	faint_dizzy:41	/how/
    -7	numbness:-25	/hs$/
    7		/huge$/
    7		/huge/
    -7		/hurt$/
    -7		/ibe$/
    7		/ibil/
    7		/ibili/
    -7		/ibirm/
    -7		/ical/
    -7		/ich/
    7	weakness:-27 tingling:-53 worsening:-27 severe_bruising:-4	/ida/
    7		/idn/
    7		/ieb/
    7	fever:49	/iebr/
    7		/iebre/
    -7		/iem/
    -7		/iemp/
    7	sharp_pain:-38	/iend/
    7	sharp_pain:-8	/iento/
    7		/iggi/
    7		/iggie/
    -7		/ign$/
    -7		/ille/
    7		/impro/
    -7		/inall/
    7		/inen/
    7	numbness:25	/inge/
    7	radiating_pain:-15 weakness:-15 tingling:34 worsening:-3	/ingl/
    7		/ino/
    7		/ious$/
    7		/ira/
    -7		/irs/
    -7		/irst$/
    -7		/irst/
    -7		/isca/
    -7		/iscal/
    -7		/isp/
    -7	weakness:2	/ith$/
    7		/itte/
    -7		/iza$/
    -7		/jai$/
    -7		/jai/
    -7		/jan/
    -7		/je$/
    7		/jok/
    7		/just$/
    -7		/kep/
    -7		/kept$/
    -7		/kept/
    -7		/kind/
    -7		/kinda/
    7		/kly$/
    7		/kly/
    7	sharp_pain:-7 weakness:6	/la$/
    7	emergency:31	/lanc/
    7	weakness:-2	/last$/
    7	weakness:-7	/last/
    7		/lav/
    -7		/lear$/
    -7		/leav/
    7		/led$/
    7		/led/
    7	weakness:-60 numbness:33	/lee/
    7		/leedi/
    7		/lenc/
    7		/levar/
    7		/level/
    7	persistent_beyond_72h:10	/lien/
    7	tingling:1 persistent_beyond_72h:-43	/ling$/
    7	sharp_pain:-3 allergic_reaction:26	/lli/
    -7		/llow$/
    -7	radiating_pain:36 numbness:8	/lon/
    -7		/lone$/
    -7		/lone/
    -7	radiating_pain:8 numbness:21	/long/
    7		/loo$/
    7		/lopp/
    7		/loppy/
    -7		/lorid/
    -7		/lovel/
    7	sharp_pain:6	/low$/
    7		/ltas$/
    7		/ltas/
    7		/lvo$/
    7		/lvo/
    7		/manc/
    7		/manch/
    -7		/mbin/
    -7		/mbing/
    -7		/meant/
    -7		/meh/
    7		/met/
    -7		/mfo/
    -7		/mfor/
    -7		/mfort/
    7	numbness:35	/mido/
    -7		/mien/
    -7	sharp_pain:-23 tingling:23	/mig/
    -7		/miga/
    7	numbness:-5 tingling:20	/migu/
    7		/mina/
    -7		/mint$/
    -7		/mint/
    -7		/mir$/
    -7		/mmi/
    7		/mmy$/
    7		/mmy/
    -7	sharp_pain:31	/mol/
    -7		/most$/
    7		/mout/
    7	emergency:41	/mouth/
    7	fever:86	/mpera/
    -7		/mph/
    -7		/mpha/
    7		/mpin/
    7		/mping/
    7		/mprov/
    -7		/musc/
    -7		/nada$/
    -7		/nager/
    -7		/nall/
    -7		/nally/
    7		/nbe/
    7		/nbea/
    7		/nbear/
    7		/nch$/
    -7		/ncom/
    7		/ned$/
    7		/ned/
    7		/neez/
    -7		/net/
    -7	fever:26	/noc/
    -7		/nor$/
    -7		/note/
    -7		/nou/
    7		/nsibi/
    7		/nted$/
    7		/nted/
    -7		/ntent/
    -7		/nting/
    7	sharp_pain:-21 radiating_pain:-27 weakness:-21 numbness:8 tingling:-24 worsening:-12 persistent_beyond_72h:-30 history_disc:-5 pregnancy_symptom:-2 calf_swelling:-30 fever:-23 severe_bruising:-9 self_harm:-19	/num/
    -7		/nume/
    -7		/numer/
    7		/nza$/
    7		/obb/
    7		/obi/
    -7		/odg/
    -7		/oga$/
    -7		/oga/
    7		/oja/
    -7		/olest/
    7		/olle/
    -7		/olori/
    -7	worsening:59	/olv/
    -7		/olve/
    -7		/omb/
    -7		/ombr/
    7	weakness:-3 persistent_beyond_72h:-6 saddle_numbness:12 chest_breath:4 fever:22 faint_dizzy:-10	/ome/
    -7		/omf/
    -7		/omfo/
    -7		/omfor/
    7		/onda/
    7	pregnancy_symptom:29	/ons$/
    7	faint_dizzy:9	/oor/
    7		/opo/
    7		/opor/
    7	weakness:9	/oppi/
    7	weakness:1	/oppin/
    7		/oqui/
    7		/oquit/
    7		/ordo$/
    7		/ordo/
    -7		/orid/
    -7		/orked/
    7		/orme/
    -7		/ortn/
    -7		/ots$/
    -7		/ots/
    7		/otte/
    -7		/ouche/
    7	emergency:23	/outh$/
    7		/outh/
    -7		/ovely/
    7		/ovem/
    7		/oveme/
    -7		/owed$/
    -7		/owed/
    7		/ower$/
    7		/ower/
    -7		/packe/
    7	sharp_pain:26 weakness:-2 numbness:-23 tingling:-51 history_injury:14 pregnancy_symptom:-1 allergic_reaction:-28 self_harm:-26	/pain/
    7	sharp_pain:10 weakness:-52	/pal/
    -7		/pald/
    -7		/palda/
    7		/pasa$/
    7		/past/
    7	chest_breath:101	/pech/
    7	numbness:-5 chest_breath:18	/pecho/
    7	sharp_pain:33	/peg/
    7		/pen$/
    7	sharp_pain:-1 weakness:24	/pen/
    -7		/pend/
    7		/pens/
    7		/perat/
    -7		/perf/
    -7		/perfe/
    7		/pill/
    7	tingling:-18	/ping$/
    7	severe_headache:2	/plit/
    7		/plu/
    -7		/poco/
    7		/poin/
    7		/point/
    -7		/poor$/
    7		/poq/
    7		/poqu/
    7		/poqui/
    7		/porta/
    -7		/ppoi/
    -7		/ppoin/
    7	tingling:117	/prick/
    -7		/quiz/
    -7		/quiza/
    -7		/race$/
    7	weakness:50	/rag/
    7		/raggi/
    7	severe_headache:33	/rai/
    7		/raig/
    7	weakness:75	/rais/
    7		/raise/
    7		/rall/
    -7		/rap$/
    7	weakness:3	/rapo$/
    7	weakness:6	/rapo/
    7	fever:49	/ratu/
    7		/ratur/
    7		/raw/
    7	persistent_beyond_72h:-12	/raz/
    7		/rech/
    7		/recho/
    7		/reep/
    -7		/rega/
    -7		/rei/
    -7		/reply/
    -7		/rese/
    7		/resi/
    -7		/rfe/
    -7		/rfec/
    -7		/rfect/
    -7		/ribi/
    -7		/ribir/
    7		/rica/
    7		/rickl/
    -7		/rida/
    -7		/ried$/
    -7		/ried/
    -7	sharp_pain:-9	/ril/
    -7		/ritos/
    -7		/rive/
    -7		/rived/
    7	sharp_pain:-20 weakness:7 tingling:7 bladder_bowel:-14 saddle_numbness:-9	/rm$/
    7	numbness:19 worsening:-22 emergency:-6	/rme/
    7		/rmeci/
    7		/rnoo/
    7		/rnoon/
    7		/rog/
    7		/rop$/
    7	saddle_numbness:28	/roun/
    7	saddle_numbness:4	/round/
    7		/rove/
    -7		/rpo$/
    -7		/rriv/
    -7		/rrive/
    7		/rsi/
    7	weakness:-39	/run/
    -7		/rwa/
    -7		/rwar/
    -7		/rward/
    -7		/sabr/
    -7		/sabri/
    -7	history_injury:1	/sad/
    -7		/saf/
    -7		/safe$/
    -7		/safe/
    -7		/saje/
    -7		/saji/
    -7		/sar$/
    7		/sat$/
    7	osteoporosis:31	/sca/
    -7		/scale/
    7		/sele/
    7		/seles/
    -7		/sent$/
    7		/serio/
    7	weakness:-11 pregnancy_symptom:26 allergic_reaction:-2	/ses/
    -7		/sesi/
    -7		/sesio/
    -7	persistent_beyond_72h:22	/shif/
    -7	persistent_beyond_72h:46	/shift/
    7		/sia/
    7		/sibi/
    7		/sibil/
    -7		/sica/
    7		/sill/
    -7		/slot$/
    -7		/slot/
    7		/snee/
    7	sharp_pain:5	/sneez/
    -7	sharp_pain:12	/some/
    -7		/soo/
    -7		/soon/
    -7		/spal/
    -7		/spald/
    7	tingling:16	/spar/
    7	tingling:29	/spark/
    -7	emergency:49	/spe/
    -7		/sper/
    7	severe_headache:1	/spli/
    7	severe_headache:66	/split/
    -7		/ssin/
    -7		/ssing/
    7	sharp_pain:-38 radiating_pain:-29 weakness:8 tingling:-55 persistent_beyond_72h:-10 history_disc:-15 pregnancy_symptom:-21 saddle_numbness:-3 calf_swelling:-17 faint_dizzy:-38 allergic_reaction:-33 severe_bruising:-11	/st$/
    7	sharp_pain:-5 worsening:3 persistent_beyond_72h:-3 severe_headache:-2	/ste/
    7		/stick/
    -7		/stop$/
    -7		/stos$/
    -7		/sual$/
    -7		/sus/
    7		/tai/
    -7		/tal$/
    7		/tat/
    7	fever:64	/temp/
    7	fever:15	/tempe/
    7	worsening:33	/tens/
    7		/teo$/
    7		/terno/
    -7		/thes/
    -7		/these/
    7	radiating_pain:-1 weakness:-10 numbness:-15 tingling:11 bladder_bowel:-8 fever:-11 severe_headache:-7 faint_dizzy:-12 allergic_reaction:-4 emergency:-6 self_harm:-16	/ting/
    -7		/tne/
    7		/tones/
    7		/torc/
    7		/torci/
    7		/traig/
    7	weakness:9	/trapo/
    7		/trica/
    7		/tura$/
    7		/tuvi/
    7		/tuvie/
    7		/type$/
    7		/type/
    7		/uanta/
    -7		/uche/
    7		/uci/
    -7	sharp_pain:2	/udo$/
    -7		/ueda$/
    -7		/ueda/
    7	persistent_beyond_72h:12	/uele$/
    -7		/uerp/
    -7		/uerpo/
    7		/uerte/
    7	weakness:107	/uerz/
    7	weakness:81	/uerza/
    -7	persistent_beyond_72h:7	/uev/
    7		/uge$/
    7		/uge/
    -7		/uisi/
    -7		/uiz/
    -7		/uiza$/
    -7		/uiza/
    -7		/ujo/
    -7		/ulle/
    -7		/ulled/
    -7		/umer/
    -7		/umero/
    7	sharp_pain:4 numbness:-2	/una/
    7		/unb/
    7		/unbe/
    7		/unbea/
    7		/unch$/
    7		/unch/
    7	emergency:73	/urr/
    -7		/urt$/
    -7		/use$/
    -7		/used$/
    -7		/used/
    7		/usel/
    7		/usele/
    -7		/usu/
    -7		/usua/
    -7		/usual/
    7		/uth$/
    7		/uvi/
    7		/uvie/
    7		/uvier/
    7		/var/
    -7		/ved$/
    -7		/verd/
    7		/vida$/
    7		/vida/
    7		/vien/
    -7		/ving$/
    -7		/ving/
    -7	faint_dizzy:68	/vis/
    7		/waiti/
    -7		/warm$/
    -7		/warm/
    7		/warni/
    7	sharp_pain:-4 history_injury:34 bladder_bowel:-4	/week/
    -7		/wei/
    7	weakness:-4 worsening:-9 bladder_bowel:-12 self_harm:-24	/whe/
    -7		/whi/
    7		/whol/
    7		/whole/
    7		/wife$/
    7		/wife/
    7	chest_breath:110	/wind/
    7	saddle_numbness:2	/wipe$/
    -7		/wond/
    -7		/wonde/
    7	numbness:35	/woo/
    -7		/wore$/
    -7		/wore/
    7		/xpl/
    7		/yet$/
    7		/yet/
    7		/yo$/
    7		/ype$/
    7		/ype/
    7		: & .
    -7		: & [en682]
    -7		: & [en746]
    7		: ~ .
    -7		: ~ <be>
    7		: ~ <side>
    -7		: ~ to
    -7		<be> <be>
    7		<be> <become> to
    7		<be> <my> quita
    -7		<be> <the> <person>
    7	numbness:26	<be> como
    -7		<be> dolor ni
    7		<be> fizzing
    -7		<be> grand
    -7		<be> imagining
    -7		<be> imagining it
    -7		<be> just
    7		<be> like <the>
    7		<be> no
    7	saddle_numbness:8	<be> numb
    7		<be> sharp
    7		<be> sick
    -7		<be> tingling or
    -7		<be> up
    -7		<be> way out
    -7		<be> well
    7		<be> ~ for
    -7		<be> ~ from
    -7		<be> ~ here
    7		<be> ~ hospital
    7		<be> ~ if
    -7		<be> ~ in
    7		<be> ~ nice
    7		<be> ~ quita
    -7		<be> ~ than
    -7		<be> ~ thanks
    -7		<become> numb on
    7	worsening:16 persistent_beyond_72h:-24 pregnancy_symptom:31 faint_dizzy:13 emergency:20	<become> ~ <the>
    7		<become> ~ out
    7		<count> <part> <be>
    -7		<count> and
    7		<count> for
    -7		<count> ~ <day>
    7		<count> ~ <time>
    -7		<count> ~ as
    7		<count> ~ no
    7		<count> ~ still
    7		<day> in
    7		<day> ~ now
    7		<day> ~ you
    7	numbness:136 saddle_numbness:15	<feel> <the>
    7		<feel> <the> thing
    7		<feel> ~ at
    7		<feel> ~ of
    -7		<have> <be> numb
    7		<have> <become> dead
    7		<have> <the> accident
    7		<have> it
    -7		<have> to <become>
    -7		<have> ~ <day>
    7		<have> ~ before
    -7		<have> ~ in
    -7		<have> ~ life
    -7		<have> ~ numbness
    7		<keep> <my> in
    -7	sharp_pain:8	<keep> ~ <part>
    7		<keep> ~ in
    -7		<my> <part> <become>
    7		<my> <part> with
    7		<my> da vueltas
    -7		<my> encuentro
    7	emergency:1	<my> in
    7		<my> massage
    -7		<my> number
    7		<my> quita
    -7		<my> ~ ?
    7		<my> ~ by
    -7		<my> ~ can
    -7		<my> ~ favor
    -7		<my> ~ good
    -7		<my> ~ painful
    7		<my> ~ properly
    7		<my> ~ ronchas
    7		<my> ~ so
    -7		<my> ~ stopped
    7		<my> ~ vueltas
    7		<my> ~ well
    -7		<part> , could
    -7		<part> , would
    7		<part> . otherwise
    7		<part> <be> fizzing
    7		<part> <feel> weak
    -7		<part> <the> size
    7		<part> dormido
    7		<part> gives
    7		<part> in <my>
    7		<part> tingles
    -7	sharp_pain:-13 radiating_pain:12 weakness:6 numbness:1 tingling:13 worsening:-4 history_disc:-11 pregnancy_symptom:-7 bladder_bowel:-7 saddle_numbness:-33 calf_swelling:43 faint_dizzy:-12 allergic_reaction:10 emergency:-5	<part> ~ <the>
    -7		<part> ~ at
    7	numbness:21	<part> ~ bit
    -7		<part> ~ butter
    -7		<part> ~ could
    7	numbness:68	<part> ~ dead
    -7		<part> ~ down
    -7		<part> ~ fine
    7		<part> ~ fizzing
    -7		<part> ~ hace
    7		<part> ~ heavy
    -7		<part> ~ longer
    -7		<part> ~ mas
    -7		<part> ~ more
    -7		<part> ~ never
    7	severe_bruising:2	<part> ~ of
    7	numbness:54	<part> ~ off
    -7	weakness:59 faint_dizzy:-2	<part> ~ on
    -7		<part> ~ pero
    -7		<part> ~ put
    -7		<part> ~ said
    7	weakness:2	<part> ~ since
    -7		<part> ~ they
    7		<part> ~ though
    7		<part> ~ tingling
    7		<part> ~ trapo
    7	weakness:42	<part> ~ under
    -7	numbness:-16 calf_swelling:59 allergic_reaction:67	<part> ~ up
    -7		<part> ~ without
    7		<part> ~ worse
    -7		<part> ~ ya
    -7		<person> <be> <part>
    -7		<person> <be> <the>
    -7		<person> ~ <become>
    -7		<person> ~ <keep>
    7		<person> ~ i
    -7		<person> ~ so
    -7		<side> <my>
    7		<side> again
    -7		<side> bruise
    -7		<side> ~ #
    -7		<side> ~ <count>
    -7		<side> ~ ages
    7		<side> ~ end
    7		<side> ~ good
    -7		<side> ~ here
    -7		<side> ~ quite
    -7		<side> ~ rain
    -7		<side> ~ time
    -7		<side> ~ today
    7		<the> # out
    7		<the> <my> <part>
    7		<the> <part> dormido
    7		<the> <side> .
    7		<the> <time> now
    7		<the> accident
    7		<the> accident in
    7		<the> balm
    7		<the> better
    7		<the> bit ,
    7		<the> bit of
    -7		<the> bit worse
    -7		<the> chance
    -7		<the> cuerpo
    -7		<the> dead
    7		<the> floor
    7		<the> hormigueo
    -7		<the> house
    -7		<the> list
    7		<the> loo
    -7		<the> lot
    -7		<the> lunes
    -7		<the> morning than
    -7		<the> pain in
    7		<the> point in
    -7		<the> quien llamo
    -7		<the> salir
    7		<the> shower
    -7		<the> table
    -7		<the> tingly
    7		<the> vida
    -7		<the> viernes
    7		<the> ward
    -7		<the> ~ <keep>
    7		<the> ~ abajo
    -7		<the> ~ anoche
    -7		<the> ~ anywhere
    7		<the> ~ bed
    -7		<the> ~ bother
    7		<the> ~ l5
    -7		<the> ~ lunes
    7		<the> ~ massage
    7		<the> ~ menos
    7		<the> ~ pack
    7		<the> ~ plate
    7		<the> ~ say
    7		<the> ~ sure
    7		<the> ~ va
    -7		<time> , it
    7		<time> <count>
    -7		<time> but <my>
    7		<time> it <be>
    7	persistent_beyond_72h:48	<time> of
    -7		<time> ~ hardly
    -7		<time> ~ it
    -7		<time> ~ numb
    -7		<time> ~ so
    7		<time> ~ sore
    7		? & ?
    7		? & [en980]
    -7		? nope .
    -7		? ~ <person>
    7		? ~ ?
    7		? ~ i
    7		[en1002] & [en15]
    7	sharp_pain:23 numbness:59 tingling:-3	[en1002] & [en37]
    -7		[en1002] & [en682]
    -7	sharp_pain:26 tingling:3 emergency:4	[en1002] & [en869]
    -7		[en1002] & [en889]
    -7		[en1002] & tingling
    -7		[en1013] & [en170]
    7		[en1018] & [en121]
    -7		[en1018] & [en215]
    -7		[en1018] & [en218]
    7		[en1018] & [en28]
    -7		[en1018] & [en437]
    7		[en1018] & [en508]
    -7		[en1018] & [en522]
    -7		[en1018] & [en660]
    -7		[en1018] & [en93]
    -7		[en1018] & [en949]
    7		[en101] & [en468]
    -7		[en1020] & [en1013]
    7		[en1020] & [en1020]
    -7		[en1020] & [en333]
    -7		[en1020] & [en47]
    7		[en1020] & [en551]
    7		[en1020] & [en602]
    7		[en1020] & [en63]
    -7		[en1020] & [en677]
    -7		[en1020] & [en805]
    -7		[en1020] & [en85]
    7		[en106] & [en159]
    7		[en106] & [en234]
    -7		[en106] & [en378]
    7		[en106] & [en634]
    7		[en106] & [en869]
    -7		[en11] & [en116]
    7	persistent_beyond_72h:29	[en11] & [en234]
    7	allergic_reaction:5	[en11] & [en377]
    -7		[en11] & [en3]
    7		[en11] & [en522]
    -7		[en11] & [en581]
    7	faint_dizzy:16	[en11] & [en63]
    7	sharp_pain:9	[en11] & [en653]
    -7	weakness:7	[en11] & [en810]
    -7	sharp_pain:20 radiating_pain:15 numbness:-8 worsening:4 fever:9	[en11] & [en869]
    -7		[en11] & [en90]
    -7		[en11] & [en991]
    7		[en11] & loo
    7		[en11] & tingling
    -7		[en121] & ,
    -7		[en121] & [en660]
    -7		[en124] & [en37]
    -7		[en124] & [en762]
    7		[en124] & [en810]
    -7		[en124] & [en874]
    7	weakness:-1	[en127]
    7		[en127] & [en746]
    -7		[en12] & #
    -7	numbness:15 self_harm:23	[en12] & [en1002]
    7	emergency:57	[en12] & [en127]
    -7		[en12] & [en157]
    7		[en12] & [en458]
    7		[en12] & [en533]
    -7		[en12] & [en650]
    -7		[en12] & [en966]
    7		[en138] & [en170]
    7		[en138] & [en251]
    7		[en143] & [en143]
    7		[en148] & [en378]
    -7		[en148] & [en954]
    7		[en148] & tingling
    7		[en157] & [en20]
    -7		[en157] & [en60]
    -7		[en159]
    -7		[en159] & [en60]
    -7		[en159] & [en633]
    7		[en167] & [en1002]
    -7		[en170] & [en394]
    -7		[en170] & [en58]
    -7		[en170] & [en682]
    -7		[en170] & [en853]
    -7	radiating_pain:11	[en170] & [en869]
    7		[en181] & [en634]
    -7		[en185] & [en980]
    -7		[en197] & [en362]
    -7		[en197] & [en426]
    7		[en19] & :
    7		[en19] & [en1020]
    -7		[en19] & [en185]
    7		[en19] & [en79]
    -7		[en19] & [en805]
    -7		[en19] & [en93]
    7		[en19] & numbness
    -7		[en202] & [en362]
    -7	pregnancy_symptom:18	[en20] & [en378]
    7		[en20] & [en490]
    7		[en20] & [en679]
    -7		[en20] & [en709]
    -7		[en20] & [en889]
    -7		[en20] & [en997]
    -7		[en20] & soreness
    -7		[en212] & [en474]
    7		[en212] & [en551]
    7	weakness:-12 tingling:-62 persistent_beyond_72h:-1 saddle_numbness:-16 chest_breath:-4 calf_swelling:-20 allergic_reaction:-4 severe_bruising:79 emergency:-72	[en215]
    7		[en215] & [en551]
    7		[en215] & [en762]
    7		[en218] & [en810]
    -7	sharp_pain:5 radiating_pain:-14 numbness:-6 tingling:-4 worsening:-46 persistent_beyond_72h:-3 history_disc:-23 history_injury:-3 bladder_bowel:1 saddle_numbness:-9 chest_breath:6 fever:-7 self_harm:-7	[en234]
    -7	numbness:21	[en234] & [en1018]
    7	weakness:9	[en234] & [en37]
    -7		[en234] & [en479]
    -7		[en234] & [en653]
    -7		[en234] & [en807]
    7		[en234] & [es182]
    -7		[en239] & [en1020]
    7		[en250] & [en11]
    -7		[en250] & [en28]
    -7		[en251] & [en253]
    7		[en251] & [en437]
    7		[en251] & [en461]
    -7		[en251] & [en533]
    -7	persistent_beyond_72h:23	[en251] & [en551]
    -7		[en251] & [en60]
    7	weakness:-24 allergic_reaction:35	[en251] & [en633]
    -7	history_injury:10	[en251] & [en874]
    -7		[en251] & [en957]
    -7		[en252] & ,
    -7		[en253] & ,
    7		[en266] & #
    7	tingling:6	[en28] & ,
    -7		[en28] & .
    -7		[en28] & [en11]
    7		[en28] & [en234]
    -7		[en28] & [en333]
    7		[en28] & [en362]
    7		[en28] & [en949]
    -7		[en295]
    -7		[en297]
    -7		[en29] & [en298]
    7		[en317] & soreness
    7		[en333] & [en378]
    7		[en333] & [en506]
    7		[en359] & [en1020]
    -7		[en359] & [en693]
    7		[en362] & [en493]
    7	radiating_pain:23	[en362] & [en677]
    -7		[en362] & [en84]
    7		[en362] & hives
    7		[en378] & [en20]
    7		[en378] & [en251]
    7	numbness:14	[en378] & [en613]
    -7		[en378] & [en989]
    7		[en37] & [en12]
    -7	weakness:11	[en37] & [en362]
    -7		[en37] & [en807]
    -7		[en37] & [en890]
    7		[en37] & [en949]
    -7		[en37] & [en957]
    7		[en380] & [en490]
    -7		[en380] & [en805]
    7		[en380] & [en949]
    7		[en389] & [en60]
    -7		[en391] & bruise
    -7		[en394] & [en12]
    7		[en394] & [en19]
    7		[en394] & [en394]
    7		[en397] & ,
    -7		[en39] & [en212]
    -7		[en3] & ,
    -7		[en3] & [en693]
    -7		[en3] & [en810]
    -7		[en404] & [en874]
    -7		[en404] & [en966]
    -7		[en410] & [en693]
    7		[en426] & [en181]
    7		[en426] & [en20]
    7		[en426] & [en380]
    7		[en426] & [en461]
    7		[en426] & [en613]
    7		[en426] & [en991]
    7		[en42] & #
    -7		[en42] & [en84]
    7	weakness:14 numbness:2	[en437] & [en251]
    -7		[en437] & [en838]
    7		[en439] & [en12]
    -7		[en442] & [en12]
    -7		[en458]
    -7		[en458] & [en437]
    -7		[en458] & [en551]
    -7		[en458] & [en869]
    -7		[en461] & [en1018]
    -7		[en461] & [en234]
    -7		[en461] & [en874]
    -7		[en468] & [en1002]
    7		[en468] & [en123]
    7		[en468] & [en426]
    -7		[en468] & [en487]
    -7		[en474] & [en186]
    7		[en474] & [en21]
    7		[en474] & [en3]
    7		[en477] & [en966]
    7	calf_swelling:8	[en47]
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
    -7		[en508] & [en445]
    7		[en508] & [en490]
    7		[en508] & [en633]
    7		[en517]
    7		[en522] & [en148]
    7		[en522] & [en19]
    7		[en522] & [en213]
    -7		[en522] & [en266]
    7		[en522] & [en602]
    7		[en522] & [en633]
    -7		[en522] & [en709]
    7		[en522] & [en980]
    -7		[en549] & [en1020]
    -7		[en551] & [en148]
    -7		[en551] & [en554]
    7		[en551] & [en693]
    7		[en551] & [en709]
    7		[en551] & [en762]
    7		[en551] & monday
    -7		[en554] & [en1002]
    7		[en554] & [en490]
    -7		[en567] & [en124]
    7		[en567] & [en966]
    7		[en581] & [en581]
    -7		[en581] & [en810]
    7	weakness:63	[en58] & [en19]
    7		[en58] & [en63]
    7		[en58] & [en997]
    7		[en602] & [en213]
    7		[en602] & [en251]
    7		[en602] & [en404]
    7		[en602] & [en954]
    -7	history_disc:46	[en60] & #
    7		[en60] & [en12]
    -7		[en60] & [en218]
    7		[en60] & [en42]
    7		[en60] & [en474]
    -7		[en60] & [en890]
    7		[en633] & [en442]
    7		[en633] & [en633]
    -7		[en633] & [es182]
    7		[en634] & [en218]
    -7		[en634] & [en618]
    -7		[en634] & [en682]
    7		[en634] & [en709]
    -7		[en634] & [en949]
    -7		[en63] & [en106]
    7		[en63] & [en869]
    7		[en650] & [en1002]
    7	numbness:8	[en650] & [en11]
    -7		[en650] & [en12]
    -7		[en650] & [en551]
    -7		[en650] & [en762]
    7		[en650] & [en966]
    -7		[en650] & [es182]
    -7		[en653] & [en660]
    -7		[en653] & [en746]
    -7		[en660] & [en378]
    7		[en660] & [en3]
    7		[en660] & [en63]
    7		[en661] & [en234]
    -7		[en677] & [en11]
    -7		[en677] & [en12]
    7	sharp_pain:-11 numbness:-23	[en682] & [en19]
    -7		[en682] & [en234]
    7		[en682] & [en3]
    -7		[en682] & [en42]
    -7		[en682] & [en507]
    7		[en682] & [en60]
    7	numbness:108	[en682] & [en613]
    -7	faint_dizzy:19	[en682] & [en874]
    7		[en682] & tingling
    7		[en693] & [en1002]
    7		[en693] & [en474]
    7		[en695] & ,
    7		[en709] & [en1002]
    7		[en709] & [en380]
    -7		[en709] & [en426]
    -7		[en709] & [en762]
    -7		[en746] & [en508]
    -7		[en746] & [en709]
    7		[en762] & [en12]
    7		[en762] & [en20]
    -7		[en762] & [en693]
    7	sharp_pain:39	[en762] & [en917]
    7		[en778] & [en101]
    -7		[en778] & [en20]
    7		[en778] & [en949]
    7		[en77] & [en949]
    -7		[en789] & [en11]
    -7		[en805] & .
    -7		[en805] & [en20]
    -7		[en805] & [en234]
    -7		[en805] & [en874]
    -7		[en807] & [en633]
    7		[en810] & [en28]
    -7	emergency:31	[en810] & [en362]
    -7		[en810] & [en37]
    7		[en810] & [en508]
    7		[en810] & [en567]
    7		[en810] & [en602]
    -7		[en810] & [en999]
    7		[en810] & urgent
    -7		[en810] & wednesday
    -7		[en838]
    7		[en84] & [en1018]
    -7		[en84] & [en602]
    -7		[en84] & [en60]
    7		[en85] & [en106]
    7		[en869] & [en148]
    7		[en869] & [en252]
    7		[en869] & [en650]
    -7	sharp_pain:9	[en869] & [en682]
    7	fever:71	[en869] & [en989]
    7	numbness:8 bladder_bowel:48 self_harm:11	[en874] & ,
    -7		[en874] & ?
    7	chest_breath:21	[en874] & [en124]
    7		[en874] & [en252]
    7		[en874] & [en935]
    -7		[en874] & [en980]
    7		[en874] & [es1022]
    7	faint_dizzy:14	[en874] & [es106]
    -7		[en874] & [es854]
    -7		[en874] & [es879]
    7		[en874] & ronchas
    -7		[en877] & [en37]
    7		[en890] & [en3]
    7		[en890] & [en437]
    -7		[en890] & [en567]
    -7		[en890] & [en746]
    -7		[en890] & [en917]
    7		[en890] & [en949]
    7		[en90] & [en506]
    7	emergency:48	[en90] & [en874]
    -7		[en917] & [en1002]
    7		[en935] & [en490]
    7		[en935] & [en869]
    -7		[en935] & bruise
    -7		[en93] & [en106]
    -7		[en93] & [en251]
    -7		[en93] & [en551]
    -7		[en949] & [en121]
    -7		[en949] & [en19]
    7		[en949] & [en474]
    -7		[en954] & [en602]
    7		[en954] & [en778]
    -7		[en954] & [en874]
    7		[en957] & [en234]
    -7		[en966] & [en116]
    7		[en966] & [en127]
    -7		[en966] & [en218]
    7		[en966] & [en426]
    -7		[en966] & [en507]
    7	tingling:-4	[en966] & [en522]
    -7		[en966] & [en778]
    -7		[en966] & [en906]
    -7	faint_dizzy:30	[en966] & [en966]
    -7	radiating_pain:4 faint_dizzy:53	[en980] & [en362]
    -7		[en981] & .
    -7		[en981] & [en869]
    -7		[en986] & [en202]
    7		[en986] & [en490]
    7		[en986] & [en633]
    7		[en989] & [en426]
    7		[en997] & [en1020]
    -7		[en997] & [en810]
    7		[en997] & [en890]
    -7		[es1018]
    -7		[es106] & [es1007]
    7		[es106] & [es14]
    7		[es106] & [es174]
    7		[es113] & [es251]
    -7		[es122] & ,
    -7		[es122] & [en874]
    -7		[es122] & [es214]
    -7		[es122] & [es2]
    -7		[es122] & [es694]
    7		[es13] & [es183]
    -7		[es13] & [es234]
    7		[es13] & [es342]
    -7		[es13] & [es375]
    -7		[es13] & [es54]
    7	sharp_pain:-2 worsening:12	[es13] & [es982]
    7	sharp_pain:10	[es17]
    -7		[es182] & [en1002]
    -7		[es182] & [en309]
    -7		[es182] & [en333]
    7		[es182] & [en522]
    -7		[es182] & [en567]
    7		[es182] & [en58]
    -7		[es182] & [es278]
    7		[es182] & biggie
    -7		[es182] & bruises
    -7		[es182] & sabria
    7		[es183]
    -7		[es188] & ,
    7		[es188] & [es950]
    7		[es189] & ,
    -7		[es189] & [es694]
    -7	sharp_pain:-66 radiating_pain:36 weakness:9	[es1] & ,
    -7		[es1] & [es443]
    7		[es1] & [es502]
    7		[es1] & [es887]
    -7		[es1] & [es90]
    7		[es214] & [es1022]
    7	sharp_pain:16	[es214] & [es106]
    7		[es230] & [es13]
    7		[es230] & [es982]
    7		[es234] & [es13]
    -7		[es26] & .
    -7		[es26] & [es17]
    7		[es26] & [es342]
    7		[es29] & [en118]
    -7		[es2] & [es987]
    7		[es318]
    -7		[es362] & [es503]
    -7		[es42] & [es823]
    -7		[es44] & [en12]
    -7		[es459] & [es13]
    7		[es470] & [es234]
    7		[es486] & [es887]
    7	radiating_pain:11	[es502] & [es726]
    7		[es502] & [es950]
    -7		[es503] & [es502]
    -7	numbness:44	[es54] & [es214]
    7		[es54] & [es230]
    7		[es54] & [es342]
    7		[es54] & [es446]
    -7		[es54] & [es726]
    -7		[es54] & [es854]
    7		[es54] & [es887]
    7		[es55] & [es182]
    7		[es55] & [es234]
    -7		[es62] & [en874]
    7	numbness:8	[es694] & [es13]
    -7		[es694] & [es54]
    -7		[es699] & [es214]
    -7		[es702]
    7		[es759] & [es106]
    7		[es806]
    -7		[es823]
    -7		[es823] & [es815]
    7		[es830]
    -7	tingling:23	[es854] & [es13]
    -7		[es854] & [es362]
    -7		[es870] & .
    7		[es870] & [es1022]
    7		[es878] & [es1]
    -7		[es878] & [es438]
    -7		[es887] & :
    7		[es887] & [es878]
    7		[es950] & [es758]
    7		[es975] & [es26]
    -7		[es975] & [es950]
    -7		[es982] & [es127]
    7		[es982] & [es446]
    -7		[es982] & [es702]
    7		[es982] & [es975]
    7		[es998] & [en1014]
    7		[es998] & [es26]
    7		[es998] & [es694]
    -7		[es998] & adolorida
    -7		a baby
    -7		a hospital
    -7		about <my>
    7		about ~ <become>
    7		about ~ or
    7		accident in
    7		accident ~ ,
    -7	radiating_pain:48	ache
    -7		ache & [en762]
    7		ache & [en890]
    7		ache <have>
    -7		ache is
    7		ache ~ up
    7		across
    -7		adolorida & [es694]
    -7		adolorida pero
    7		adormecimiento & [es694]
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
    7	history_injury:32	ahora ~ <the>
    -7		al salir
    7		all ,
    7		all day
    -7		alone
    -7		alto
    -7		am not
    7		an accident
    -7		and <the> soreness
    7		and had
    7	weakness:5 numbness:3	and i
    -7		and i <have>
    -7		and i can
    -7		and now
    -7		and now <the>
    7		and ~ as
    -7		and ~ fine
    -7		and ~ great
    -7		and ~ grip
    -7		and ~ hardly
    -7		and ~ only
    7		and ~ painful
    7		and ~ way
    7		and ~ will
    7		ants ~ <my>
    7		ants ~ <part>
    -7		ants ~ <the>
    7		any better
    7		apart ~ <part>
    -7		arrived
    7		asap ~ <be>
    -7		at ~ on
    -7		at ~ since
    7		at ~ with
    7		baby <be> not
    7		bad again
    -7		bad back
    7		bad i
    -7		baja
    7		baja <the>
    7		baja ~ <part>
    -7	self_harm:55	be
    7		be alive
    -7		be sore
    7		because
    7		bed ~ ,
    -7		been numb
    -7		before ~ and
    -7		before ~ to
    7		belly
    7		better ~ <day>
    7		biggie
    -7	numbness:5	bit
    7		bit numb
    7		bit ~ <count>
    -7		bit ~ now
    -7		bit ~ of
    -7		bit ~ today
    7		bleeding
    7		bother you
    -7		brazos
    7	fever:176	burning up
    7		but <part>
    -7		but my
    7		but this
    -7		but ~ fine
    -7		but ~ up
    -7		butter
    -7		calambritos
    -7		calambritos & [es106]
    -7		calambritos ~ <part>
    -7		calambritos ~ <the>
    7	history_injury:2	came off
    -7		came ~ <the>
    -7		can ~ again
    7		can ~ at
    -7		can ~ really
    -7		car ~ ,
    -7		case
    -7		chance
    -7		changed
    -7		check ins
    -7		clear
    -7		cold ~ <be>
    7		coming out
    7		completely numb
    -7		con <the> que
    -7		could i
    -7		cuando ~ <the>
    -7		cuanto ~ <the>
    -7		cuerpo
    7		curtains
    7	faint_dizzy:35	da
    7		da vueltas
    -7		day and
    -7		de <the>
    7		de ~ .
    7		de ~ pero
    7		de ~ y
    7		derecho
    7		despues <the>
    7		despues del
    -7		dias ~ dolor
    -7		did i leave
    7		did ~ for
    -7		did ~ in
    -7		did ~ leave
    7		dinner plate
    7		disc ~ ,
    -7		do <my>
    -7		do i call
    -7		do my
    -7		do not
    7		do not want
    -7		do ~ <part>
    -7		do ~ again
    7		do ~ alive
    -7		do ~ call
    -7		do ~ know
    -7		does not
    7		dolor ~ por
    -7		dormida & [es26]
    -7		dormida ~ <the>
    7		dormido
    -7		dormido ~ <the>
    -7		down <my>
    7	saddle_numbness:144	down there
    -7		down ~ .
    7		drop
    -7		dropped ~ <my>
    -7		dropped ~ and
    -7		duele mas que
    -7		during <the>
    -7		during the
    7		each
    7		each <time>
    -7		ego
    7	radiating_pain:31 worsening:34	el dolor
    -7		en el
    -7		en ~ ,
    -7		espalda
    -7		estoy segura
    -7		ever ~ ,
    7		every ~ i
    7		every ~ in
    7		fainted & [en11]
    7		fainted & [en60]
    -7	self_harm:13	feel like
    -7		fell
    -7		felt better
    7	fever:21	fiebre
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
    -7		free ~ <the>
    7		from #
    7		from <part>
    7		from ~ <my>
    7		from ~ so
    -7		fue
    -7		fui a
    -7		full ~ <part>
    -7		give <my>
    -7		give <my> <the>
    -7		give me
    7		glademoji & glademoji
    7		glademoji glademoji
    -7		glass of
    -7		going on
    -7		gone
    7		gone by
    7		gordo
    -7		got worse
    7		gracias por
    7		great ~ not
    -7		grip <be>
    7		grip <have> <become>
    -7		grip s
    7		grip ~ <become>
    7		had an
    -7		hago ~ <my>
    -7		haha
    7		hand s
    7		happened before
    -7		hard to
    -7		hardly ~ it
    7		harm
    -7		have got
    7		headed
    7		heat pack
    -7		heavy ~ ,
    -7		him
    7		hives ~ <my>
    7		hold <the>
    7		hormigueo & ,
    7		hormigueo ~ pero
    7	numbness:20	hot ~ <my>
    -7		hoy ~ mas
    7		huge
    -7		hurt
    7		hurting today
    7		hurts ~ <the>
    -7		husband has
    -7		i <be> <count>
    -7		i <be> <the>
    -7		i <be> not
    -7		i <be> out
    -7		i <side>
    -7		i asked
    -7		i ever
    7		i feel
    7	sharp_pain:46	i look
    7		i passed
    7		i passed out
    7		i took
    7		i worry
    7		i would say
    -7	bladder_bowel:14	i ~ <become>
    7		i ~ after
    7		i ~ bit
    -7		i ~ he
    -7		i ~ how
    7		i ~ hurts
    7		i ~ lift
    7		i ~ morning
    7		i ~ never
    -7		i ~ next
    -7		i ~ numb
    -7		i ~ or
    -7		i ~ pregnant
    7		i ~ sick
    -7		i ~ someone
    7		i ~ stop
    -7		i ~ thanks
    -7		i ~ very
    7		i ~ weakness
    -7		i ~ well
    -7		ich
    -7		if ~ <become>
    -7		in <the> pain
    7		in <the> shower
    -7		in ages
    -7		in case
    7		in ~ <person>
    -7		in ~ but
    -7		in ~ evening
    -7		in ~ it
    7		in ~ morning
    7		in ~ shower
    -7		in ~ so
    7		in ~ there
    -7		in ~ without
    -7		ins
    -7		is good
    7		is like
    7		is really
    7		is sharp
    -7		is tingling
    7		it <the> #
    -7		it in
    -7		it passed
    7		it went
    7		it would <be>
    -7		it ~ .
    -7		it ~ <person>
    7		it ~ again
    7		it ~ then
    -7		jai
    7		just
    7		just <become>
    -7		just ~ ache
    -7		kept
    -7		kinda
    7		la mano
    7		last
    -7		late+ache
    -7		late+bother
    -7		late+cinco
    7		late+days
    7		late+estoy
    7	worsening:27	late+flared
    7		late+fortnight
    7		late+good
    7		late+gracias
    7		late+honestly
    -7	worsening:4 persistent_beyond_72h:14	late+is
    -7		late+las
    -7		late+longer
    -7		late+mejor
    -7		late+meses
    7		late+one
    -7		late+parar
    7		late+pero
    -7		late+please
    7		late+ribs
    7		late+saturday
    -7		late+saw
    -7		late+should
    -7		late+take
    7		late+thanks
    7		late+think
    -7		late+time
    -7		late+ustedes
    -7		late+va
    7		late+walk
    -7		late+would
    7		late+yet
    7		later ~ <part>
    -7		le
    7		less ~ <be>
    7		less ~ it
    7		lift the
    7		lift ~ <part>
    7		like a
    7	faint_dizzy:3	like i <be>
    -7		like that
    -7		like the
    -7		like ~ <have>
    -7		little bruise
    7		live
    7		llamenme & [es1023]
    -7		llevo ~ dolor
    7		long
    7		loo
    7	tingling:15	los dedos
    -7		lovely
    7		lovely ~ ,
    7		make <the>
    7		make a
    7	calf_swelling:15	mas ~ <the>
    7		massage ~ <side>
    -7		massage ~ life
    -7		maybe <the>
    -7		maybe ~ <part>
    -7		me encuentro
    7		me in
    7		me quita
    -7		meant
    7		media
    -7		mint
    -7		molido
    7		monday & [en474]
    7		monday ,
    7		more now
    7		more now than
    -7		more than <the>
    7		more ~ ,
    -7		morning than
    -7		morning ~ <my>
    7	emergency:11	mouth
    -7		much ~ <the>
    -7		muy bien
    7	sharp_pain:4	muy ~ <the>
    -7		my foot
    7	saddle_numbness:17	my legs
    -7		my number
    -7		my toes
    7		myself ~ ,
    -7		need to
    7		needles ~ <my>
    7		never happened before
    7		never ~ <the>
    -7		no . weak
    -7		no <be> segura
    7		no aguanto
    7		no biggie
    7		no le
    7		no pain
    7		no pain ,
    -7		no sabria
    7		no ~ can
    7		no ~ either
    -7		no ~ fiebre
    -7		none ~ .
    -7		nor
    7		not <be> able
    -7		not <count>
    -7		not <count> since
    -7		not complain
    7	weakness:44	not do
    7		not hold
    7		not move
    7		not stop
    7		not ~ <become>
    7	bladder_bowel:1	not ~ able
    7		not ~ alive
    7		not ~ past
    7		not ~ until
    7		not ~ when
    -7		nothing ~ <my>
    7		noticed ~ <be>
    -7		now a
    7	numbness:62 saddle_numbness:-24	numb <part>
    -7		numb or
    -7		numb ~ :
    -7		numb ~ <time>
    -7		numb ~ cold
    -7		numb ~ for
    -7		numb ~ tingly
    -7		numbness & ?
    -7		numbness ?
    7		numbness ~ <become>
    7		numbness ~ of
    -7		numero
    7		of numbness
    -7		of pain
    -7		of soreness <side>
    -7		of water
    7		of ~ not
    7		of ~ off
    -7		of ~ when
    -7		ok to
    7		on <the> <part>
    7		on <the> stairs
    -7		on ~ ,
    -7		on ~ <become>
    7		on ~ floor
    -7		on ~ not
    -7	sharp_pain:29	on ~ of
    7		on ~ on
    7		on ~ stairs
    -7		on ~ up
    -7		once since
    -7		one since
    -7		only ~ of
    -7		or ~ i
    7		osteoporosis & [en20]
    7		other
    -7		other hand
    7		otra vez
    7		out in
    -7	sharp_pain:57 weakness:13 severe_headache:6	out of
    -7		out ~ .
    -7		packed
    7		pain ,
    -7		pain free
    -7		pain s
    -7		pain under
    -7	radiating_pain:89	pain ~ <part>
    -7		pain ~ for
    7	sharp_pain:-63	pain ~ into
    7		pain ~ just
    7		pains ~ <my>
    -7		para el
    7		pasa
    -7		paso ~ <be>
    7		passed ~ <the>
    7	numbness:-17 chest_breath:164	pecho
    -7		perfect
    7		pero <be>
    7		pero ~ <be>
    7		plate
    7		please ~ i
    -7		poco
    -7		poor
    7		poquito
    -7		por ~ ,
    -7		quede
    -7		quien llamo
    -7		quiza
    -7		rain
    -7		rash ~ ,
    -7		reply
    7		rest
    7		right now
    -7		rough
    -7		running down <my>
    -7		s wednesday
    -7		sabria
    7		said to
    7		said ~ <be>
    7		said ~ i
    7		sali de
    7		sat
    7		sat in
    -7		says ~ <the>
    -7		sciatica ~ <be>
    -7		sea
    7		sensibilidad
    -7		sesion
    -7	sharp_pain:-28	sharp ~ .
    7		sharp ~ <become>
    -7		sharp ~ numb
    -7		shooting ~ <day>
    7		should i worry
    7		shoulder has
    -7		si ~ con
    7		siento la
    -7		sin dolor
    -7		since i saw
    -7		since my
    7		since ~ <become>
    -7		since ~ saw
    -7		slot
    7		so <side> i
    -7		so i
    7		so it
    -7		so ~ ,
    7		so ~ <have>
    -7		so ~ <my>
    7		so ~ not
    7		something ~ <part>
    7		something ~ <the>
    7		sore ~ #
    7		sore ~ <be>
    7		sore ~ <time>
    -7		soreness & [en618]
    -7		soreness left
    -7		soreness ~ it
    -7		sort of
    -7		sound
    7		stabbing ~ <my>
    7		stabbing ~ <part>
    7		stick
    -7		stiff ~ i
    7		stood ~ and
    7		stop <the>
    -7		stretch
    7		sure it
    -7		table ~ <the>
    -7		take
    -7		tell <the>
    7		tell ~ <be>
    7		texting & .
    -7		than i
    -7		than i <have>
    -7		than ~ <be>
    -7		that a
    7		that my
    7		the floor
    7	allergic_reaction:56	the heat
    7	bladder_bowel:6	the loo
    7		the oil
    7		the rest
    -7		the shoulders
    7		the shower
    -7		the sore
    -7		the time
    7		the tingling
    -7		these
    7	emergency:35	they ~ <my>
    7		thing i
    7		thing is
    7		thinking ~ ending
    -7		through ~ <the>
    7		tingling ,
    -7		tingling : no
    -7		tingling ~ ,
    -7		tingling ~ could
    -7		tingling ~ no
    -7		tingling ~ to
    7		to <be>
    7		to <be> alive
    7	radiating_pain:36	to <my> <part>
    7		to <part> ,
    7		to <the>
    7		to be
    -7		to come
    7		to leave
    7		to lift
    -7		to ~ #
    -7		to ~ <have>
    7		to ~ alive
    -7		to ~ now
    -7	sharp_pain:2	to ~ on
    7	severe_bruising:26	toda <the> <part>
    -7		today i
    7		todo <my>
    7		todo <my> da
    7		todo de
    7		todo me
    7		todo ~ <part>
    7		todo ~ da
    7		todo ~ vueltas
    -7		tonight ~ <be>
    7	weakness:25	trapo
    7		turn
    7		tv
    -7		twice ~ to
    7		type
    7	sharp_pain:7	una
    7		unable ~ <my>
    7		unbearable
    7	weakness:5	under me
    -7		under ~ <part>
    -7		under ~ i
    -7		up a
    7		up after
    7		up ~ and
    -7		up ~ pain
    -7		up ~ table
    7		useless
    -7		usual
    7		vida
    7		vueltas
    7		waiting
    7	self_harm:38	wake up
    7		want ~ alive
    -7		warm
    7		warning
    -7		was numb
    -7		way out
    7		weakness .
    7	self_harm:51	what s
    -7		what ~ <feel>
    -7		when you
    -7		when ~ <person>
    -7		when ~ <the>
    -7		whether ~ or
    -7		who <be> <the>
    -7		who ~ call
    -7		who ~ i
    7		whole
    -7		will ~ to
    7	saddle_numbness:18	wipe
    -7	weakness:9	with <my>
    -7		with me
    -7		with ~ .
    -7		with ~ <part>
    7		with ~ <side>
    -7		with ~ in
    -7		without ~ pain
    7	emergency:32	words ~ out
    -7		wore
    -7		wore off
    -7		work ~ ,
    -7		work ~ <part>
    -7		work ~ so
    -7		worked
    -7		worked ~ <the>
    7		worst ~ <have>
    -7		would <the>
    7		would say
    -7		would ~ <time>
    7		would ~ of
    7		y sigo
    -7		y ya
    -7		ya no <my>
    -7		ya ~ duele
    -7		yesterday and
    7		yesterday ~ still
    7		yet
    7		you ,
    -7		you <become>
    7		you did
    7		you yesterday
    7		you ~ call
    7		you ~ i
    7		your table
    -7		zero ~ zero
    6		# & [en250]
    6	sharp_pain:36	# & [en28]
    -6		# & [en298]
    -6	sharp_pain:2	# & [en362]
    -6		# & [en42]
    6		# & [en522]
    6		# & [en677]
    6		# & [en874]
    6		# & [en890]
    6		# & [es950]
    -6		# ~ /
    6		# ~ <feel>
    -6		# ~ ache
    6		# ~ baby
    -6		# ~ did
    6		# ~ en
    6		# ~ of
    6		# ~ pain
    6		# ~ still
    -6		# ~ yesterday
    6		, # ,
    -6	numbness:16	, & .
    -6		, & ?
    6		, & [en1017]
    -6		, & [en116]
    6		, & [en15]
    -6	numbness:-28 tingling:-15	, & [en20]
    -6		, & [en325]
    -6		, & [en378]
    6		, & [en394]
    6		, & [en493]
    -6		, & [en554]
    6		, & [en633]
    6		, & [en709]
    6		, & [es966]
    6		, <count> <part>
    6		, <have> to
    -6		, <the> quien
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
    6		, nothing dramatic
    -6		, pins
    -6		, pins and
    6		, she
    6		, with
    -6		, woke
    -6		, woke up
    6	worsening:22	, ~ at
    6		, ~ breakfast
    6		, ~ de
    6		, ~ deep
    -6		, ~ dia
    6		, ~ eso
    -6	persistent_beyond_72h:-13	, ~ it
    -6		, ~ llamo
    6		, ~ long
    -6		, ~ masaje
    6		, ~ mention
    -6		, ~ morning
    6	numbness:105	, ~ numb
    6		, ~ ok
    -6		, ~ or
    -6		, ~ quien
    -6		, ~ super
    -6		, ~ tingly
    6		- & [en39]
    6		- & [en869]
    6		- ~ weak
    6	weakness:-2	. & .
    -6	numbness:-6	. & [en11]
    6		. & [en39]
    6		. & [en461]
    -6		. & [en660]
    6		. & [en989]
    6		. & [es102]
    6		. & [es463]
    6		. <the> unico
    6		. can
    -6		. in <the>
    6		. left
    -6		. weakness ?
    6	weakness:20	. ~ ,
    6		. ~ and
    6		. ~ but
    6		. ~ can
    -6		. ~ de
    6	weakness:-2	. ~ no
    6		. ~ unico
    6		. ~ up
    -6		/ & [en869]
    -6		/ ~ pain
    6		/^abri/
    6		/^aca/
    -6	radiating_pain:10	/^ache/
    6		/^aho/
    6	sharp_pain:-6	/^all$/
    6		/^als/
    6		/^also/
    6		/^anda/
    -6		/^anna/
    -6	weakness:12 self_harm:12	/^any/
    -6		/^app/
    6	weakness:10 persistent_beyond_72h:-46 bladder_bowel:-13	/^arm/
    -6		/^arri/
    -6		/^aunt/
    -6		/^avi/
    -6		/^avis/
    6		/^bar$/
    -6	calf_swelling:9	/^bat/
    6		/^beca/
    -6		/^bedt/
    6		/^bli/
    6	emergency:17	/^boc/
    6	emergency:53	/^boca/
    6		/^bott/
    -6		/^bowl/
    -6		/^bril/
    6		/^bud/
    -6		/^cama/
    -6		/^car$/
    -6		/^chem/
    -6		/^chic/
    6	tingling:1	/^cosq/
    6		/^coug/
    -6		/^crea/
    -6		/^creo/
    6	sharp_pain:28	/^cry/
    -6		/^cup/
    -6		/^dand/
    -6		/^dank/
    -6		/^dej/
    -6		/^deli/
    -6		/^dest/
    -6	sharp_pain:-50 weakness:-5 worsening:-3 persistent_beyond_72h:-3 history_disc:28 pregnancy_symptom:-8 saddle_numbness:-46 severe_headache:-13	/^di/
    6		/^die$/
    -6		/^dif/
    -6		/^diff/
    6	faint_dizzy:49	/^diz/
    6	faint_dizzy:7	/^dizz/
    -6		/^dod/
    -6		/^dodg/
    6		/^dole/
    6	persistent_beyond_72h:34	/^doli/
    6		/^doo/
    6		/^door/
    6		/^dou/
    -6		/^dres/
    6		/^dru/
    -6	numbness:58	/^durm/
    6		/^duro/
    -6		/^emph/
    -6		/^ene/
    -6		/^ener/
    -6		/^eq/
    -6		/^equ/
    -6		/^equi/
    6		/^esa/
    -6		/^espa/
    -6	sharp_pain:4 bladder_bowel:-3	/^ev/
    -6		/^even/
    6		/^eyes/
    6		/^fac/
    -6		/^film/
    -6		/^fiv/
    -6		/^five/
    6	weakness:30	/^fold/
    -6		/^form/
    -6		/^foun/
    6		/^fra/
    -6		/^fres/
    6		/^fron/
    -6		/^fun/
    6		/^fusi/
    6	sharp_pain:30 weakness:33	/^gi/
    -6		/^gon/
    -6		/^good/
    6		/^got$/
    6		/^gri/
    6		/^gua/
    -6		/^heal/
    -6		/^herm/
    -6		/^him/
    -6		/^how/
    -6		/^hoy$/
    -6	persistent_beyond_72h:-4	/^hoy/
    -6	sharp_pain:10	/^ic/
    6	persistent_beyond_72h:9	/^imp/
    -6		/^inf/
    6		/^insi/
    -6		/^is/
    -6		/^its/
    -6		/^itse/
    -6		/^job/
    6		/^jol/
    6		/^jolt/
    6	saddle_numbness:13	/^limp/
    -6		/^llam/
    6	numbness:11	/^loo/
    -6		/^lot$/
    6	weakness:-12	/^lu/
    -6		/^mat/
    -6		/^mate/
    -6		/^may$/
    6		/^miss/
    -6		/^mole/
    -6		/^moli/
    6		/^mond/
    6	emergency:20	/^mou/
    6	weakness:32	/^mug/
    6		/^musl/
    -6		/^neit/
    -6		/^net/
    6	sharp_pain:-3 weakness:-16 numbness:-6 tingling:-24 worsening:-14 history_disc:-1 osteoporosis:-1 pregnancy_symptom:-3 saddle_numbness:-5 chest_breath:-18 calf_swelling:-32 fever:-14 severe_headache:-17 faint_dizzy:-61 allergic_reaction:-39 severe_bruising:-33 emergency:-7	/^no/
    -6		/^none/
    -6		/^nue/
    6	allergic_reaction:56	/^oil$/
    -6		/^orde/
    6		/^otra/
    6		/^ouc/
    6		/^ouch/
    -6		/^outs/
    6	sharp_pain:23 radiating_pain:11 weakness:-29 tingling:-41 bladder_bowel:-6 saddle_numbness:-29 severe_headache:-39 severe_bruising:-31 self_harm:-14	/^pai/
    6	faint_dizzy:24	/^pass/
    6		/^past/
    -6		/^pea/
    6	saddle_numbness:32	/^pen/
    6		/^pic/
    6		/^pill/
    6	bladder_bowel:85	/^pis$/
    6		/^pis/
    -6		/^play/
    6		/^pok/
    6	sharp_pain:-16 weakness:-32 numbness:-24 bladder_bowel:-4 severe_headache:-33 faint_dizzy:-31	/^pr/
    6	chest_breath:20	/^pro/
    -6		/^rad/
    -6		/^radi/
    -6		/^rain/
    -6		/^rese/
    6		/^ribs/
    6		/^rot/
    6		/^rott/
    -6		/^roug/
    6		/^sang/
    6	sharp_pain:75	/^scre/
    6		/^sinc/
    6		/^soa/
    6		/^soak/
    6		/^sock/
    -6	weakness:-1	/^some/
    -6		/^sou/
    6		/^stoo/
    -6	weakness:9	/^str/
    6		/^suc/
    -6		/^sup/
    -6		/^surv/
    6	history_injury:3	/^tai/
    -6		/^take/
    -6		/^tard/
    6		/^tesc/
    6		/^tiri/
    6		/^toe$/
    -6		/^towe/
    -6		/^trac/
    6		/^trie/
    -6		/^twe/
    -6		/^twin/
    6		/^twis/
    6		/^unde/
    6		/^uri/
    6		/^urin/
    6		/^ven/
    -6		/^very/
    6		/^vid/
    6		/^vien/
    -6		/^wei/
    -6		/^weir/
    -6		/^wen/
    -6		/^wer/
    -6		/^were/
    6	radiating_pain:-17 tingling:-10 pregnancy_symptom:32 allergic_reaction:-3	/^wi/
    6	sharp_pain:-7 weakness:-6 persistent_beyond_72h:-29 self_harm:-3	/^wor/
    -6		/aba/
    6		/abby$/
    6		/abby/
    6		/abrir/
    -6	weakness:-1 numbness:-51 tingling:-32 persistent_beyond_72h:3 faint_dizzy:-70 allergic_reaction:-5 emergency:-2	/ach/
    -6		/actur/
    6		/ador/
    -6		/afe$/
    -6		/afe/
    6		/agger/
    6		/aggi/
    6		/aggin/
    6		/aho/
    6		/ainf/
    6	history_injury:8	/ainfu/
    -6		/aje/
    -6		/ajis/
    -6		/ajist/
    6		/ajo$/
    6		/aked$/
    6		/aked/
    -6		/ale$/
    6	sharp_pain:-14 radiating_pain:-36 weakness:-7 tingling:-3 persistent_beyond_72h:-43 history_disc:-4 history_injury:21 fever:-5 severe_headache:-4 self_harm:-9	/all/
    6		/along/
    6		/als$/
    6		/also$/
    6		/also/
    6		/amat/
    6		/amati/
    6		/amina/
    -6		/ana$/
    -6	persistent_beyond_72h:5	/ana/
    6		/ang/
    -6		/ange$/
    -6		/anke$/
    -6		/anna/
    -6		/ansad/
    6		/apar/
    -6		/apare/
    -6		/apist/
    6		/apo/
    6	bladder_bowel:1	/appen/
    -6		/arat/
    6		/araza/
    -6		/ardl/
    -6		/ardly/
    6		/ares/
    6		/arin/
    6		/arni/
    6		/arnin/
    -6	sharp_pain:-29 weakness:-17	/aro/
    6		/arras/
    -6		/asaji/
    6		/asin/
    6		/asing/
    6		/assi/
    6		/ature/
    -6		/aunt$/
    -6		/aunt/
    -6		/avis/
    -6		/axed$/
    -6		/axed/
    6		/axi/
    6		/aye$/
    6	pregnancy_symptom:14	/azad/
    6		/azada/
    -6		/bag/
    6		/bajo$/
    6		/bajo/
    6	weakness:-1 tingling:-12	/bar/
    -6		/bat/
    6		/beca/
    -6		/bedt/
    -6		/bedti/
    6		/below/
    6		/blan$/
    6		/bled$/
    6		/bled/
    -6		/bles$/
    6	emergency:60	/boc/
    6	emergency:15	/boca$/
    6	emergency:7	/boca/
    6		/bott/
    -6		/bou/
    -6		/bowl/
    -6		/bril/
    -6		/brill/
    6		/brir$/
    6		/brir/
    6	radiating_pain:-16 numbness:-24 severe_bruising:26	/bru/
    6	weakness:119	/buckl/
    6		/bud/
    6	worsening:7	/cada$/
    6	worsening:20	/cada/
    -6		/cama$/
    -6		/cama/
    6	numbness:2	/car/
    6		/caus/
    6		/cause/
    6	bladder_bowel:13	/cci/
    6		/cha$/
    -6		/chat$/
    -6		/chem/
    -6		/chemo/
    -6		/chic/
    6		/chisi/
    -6		/cide$/
    6		/ciou/
    6		/cious/
    -6		/cir/
    6		/cko/
    -6		/comen/
    6	numbness:64	/corch/
    -6		/cosa$/
    6	tingling:3	/cosq/
    6	tingling:1	/cosqu/
    6		/coug/
    6		/cough/
    -6		/creo$/
    -6		/creo/
    6	sharp_pain:43	/cry/
    -6		/ctu/
    -6		/ctura/
    6		/dan$/
    -6		/dand/
    -6		/dandy/
    -6		/dank/
    -6		/danke/
    -6		/dato/
    6	weakness:-6 numbness:33 saddle_numbness:25	/dead$/
    -6		/dej/
    6		/deja$/
    6		/dere/
    -6		/dest/
    6		/die$/
    6		/dien/
    -6		/dif/
    -6		/diff/
    -6		/diffe/
    6	worsening:16 faint_dizzy:3	/ding$/
    6	faint_dizzy:29	/ding/
    6		/disc$/
    -6		/disca/
    6	faint_dizzy:16	/diz/
    6	faint_dizzy:16	/dizz/
    -6		/dod/
    -6		/dodg/
    6		/dole/
    6	persistent_beyond_72h:14	/doli/
    6	weakness:-1 numbness:148	/dorm/
    6		/dru/
    -6		/dti/
    -6		/dtim/
    -6		/dtime/
    -6	numbness:30	/durm/
    -6	numbness:5	/durmi/
    6		/duro$/
    6		/duro/
    6	worsening:69	/eadi/
    6		/eall/
    6		/eally/
    6		/easin/
    -6	weakness:17	/ebi/
    6		/ebod/
    6		/ebody/
    -6		/ede$/
    -6		/eden$/
    -6		/eden/
    6	pregnancy_symptom:1	/edin/
    -6		/edn/
    -6		/edne/
    -6		/ednes/
    -6		/edt/
    -6		/edti/
    -6		/edtim/
    6	sharp_pain:-3	/eel$/
    6		/eeze$/
    -6		/egar/
    -6		/ege/
    6		/eguir/
    6	fever:64	/ehea/
    -6		/eird$/
    -6		/eird/
    -6		/ela/
    -6		/elaxe/
    -6		/ellow/
    6		/elow$/
    6		/elow/
    -6		/emo$/
    -6		/emph/
    -6		/empha/
    -6		/enas$/
    -6		/enas/
    -6		/energ/
    -6		/enos$/
    -6		/enos/
    6		/ensib/
    6	sharp_pain:-2	/ento/
    -6		/equ/
    -6		/equi/
    -6		/erabl/
    -6		/erapi/
    -6		/erest/
    -6		/ernes/
    6		/erno/
    6		/errib/
    6		/ertip/
    6		/esco$/
    6		/esia/
    -6		/espa/
    6		/estes/
    -6		/estin/
    -6		/etes$/
    -6		/etes/
    6		/eti/
    -6		/eve$/
    -6		/eveni/
    6		/ewer$/
    6		/eyes$/
    6	severe_headache:2	/eyes/
    -6	sharp_pain:-6 severe_headache:29	/eza/
    6		/eze$/
    6	emergency:12	/fac/
    -6		/feels/
    -6		/feren/
    -6		/film$/
    -6		/film/
    -6		/fiv/
    -6		/five$/
    -6		/five/
    6		/floor/
    -6		/footb/
    -6		/foun/
    -6		/found/
    -6		/four$/
    -6		/fres/
    6		/fron/
    6		/front/
    -6		/fully/
    -6		/fun/
    6		/fuse/
    6		/fusi/
    6		/fusio/
    6		/fuss$/
    6		/garra/
    -6		/ge$/
    6		/gente/
    6		/gert/
    6		/gerti/
    6		/gger/
    -6		/good/
    -6		/gran/
    -6		/gre/
    6		/gri/
    6		/gro$/
    -6		/gud/
    -6		/guie/
    -6		/guien/
    6		/guir$/
    6		/guir/
    -6		/gul/
    -6		/gusto/
    -6		/ha$/
    6		/happe/
    6		/hard/
    -6		/hardl/
    6	sharp_pain:24 weakness:-10	/harp/
    6		/hart/
    -6		/hasi/
    -6		/heal/
    -6		/hemo$/
    -6		/hemo/
    -6		/hera/
    -6		/herap/
    -6		/herma/
    -6		/hie/
    -6		/him/
    6		/hisi/
    6		/hisim/
    6		/hope$/
    -6		/hoy$/
    -6	worsening:8	/hoy/
    6		/hug/
    -6		/ial$/
    6		/ible$/
    6		/ibs$/
    6		/ibs/
    6	numbness:-1	/ic$/
    -6	bladder_bowel:28	/ide/
    6	bladder_bowel:8	/iden/
    6	bladder_bowel:6	/ident/
    6	radiating_pain:-21 weakness:5 tingling:7	/ie$/
    -6	sharp_pain:-1 weakness:-11 persistent_beyond_72h:-6 pregnancy_symptom:-24 bladder_bowel:-28	/ien/
    -6		/ienc/
    -6		/ienci/
    6		/ienta/
    6	self_harm:50	/iero$/
    -6		/iffe/
    -6		/iffer/
    -6	weakness:2 persistent_beyond_72h:2	/ift/
    -6		/ign/
    6		/illas/
    -6		/ilm$/
    -6		/ilm/
    -6	numbness:-67	/ima/
    -6		/immi/
    -6		/immin/
    6		/imp$/
    -6		/impin/
    6	persistent_beyond_72h:-15 bladder_bowel:3	/ina/
    6		/inded/
    -6		/indl/
    -6		/indly/
    6	persistent_beyond_72h:15 history_injury:6	/infu/
    6	persistent_beyond_72h:13	/inful/
    -6	tingling:4	/ins$/
    6		/insi/
    6		/ipi/
    -6		/ired$/
    -6		/ired/
    6		/irit/
    6		/irita/
    6		/isc$/
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
    6	emergency:35	/itt/
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
    6		/lab/
    6		/lap$/
    6		/late/
    6		/lave/
    -6		/laxe/
    -6		/laxed/
    -6		/lege/
    6	persistent_beyond_72h:11 self_harm:31	/let/
    6	self_harm:18	/lets$/
    6		/lets/
    6		/lgar$/
    -6		/lic/
    -6		/lifti/
    6		/limp$/
    6	saddle_numbness:5	/limp/
    6		/lind/
    -6	radiating_pain:42	/line/
    -6		/liss$/
    -6	allergic_reaction:20	/list/
    -6		/lista/
    6		/liz/
    -6	weakness:23	/lk$/
    -6		/llam/
    6		/lleva/
    6		/lon$/
    6		/loor/
    6		/lop/
    -6		/lorc/
    -6		/lorci/
    6		/lov/
    6		/lso$/
    6		/lso/
    6		/lts$/
    6		/lts/
    -6		/make$/
    6	sharp_pain:-4	/mana/
    -6		/may$/
    6		/meb/
    6		/mebo/
    6		/mebod/
    6	numbness:24	/meci/
    -6		/ments/
    6		/metr/
    -6		/migas/
    6		/miss/
    -6		/mmin/
    -6		/mming/
    -6		/mod/
    -6		/mole/
    -6		/moles/
    -6		/moli/
    -6		/molid/
    6		/mond/
    6		/monda/
    -6		/mphas/
    -6	persistent_beyond_72h:21	/mpr/
    6		/mpro/
    6		/muchi/
    -6		/mul/
    -6		/muscl/
    6		/musl/
    6		/muslo/
    -6		/nad/
    6		/nal$/
    6		/nasty/
    -6		/nce/
    -6		/ndly$/
    -6		/ndly/
    6		/neeze/
    -6		/nei/
    -6		/neit/
    -6		/neith/
    -6		/nen$/
    6		/nent/
    -6		/nerg/
    6	history_injury:8	/nfu/
    6	history_injury:16	/nful$/
    6	history_disc:18	/nful/
    6		/ngert/
    6		/ngre/
    -6		/nic$/
    -6		/nie$/
    -6		/nie/
    6	sharp_pain:18	/nine$/
    -6		/nishe/
    -6		/nke$/
    -6		/nna/
    -6		/none$/
    6		/noon$/
    6		/noon/
    6		/norme/
    6	numbness:43	/nsib/
    6	weakness:-6	/nte$/
    -6		/ntere/
    6	numbness:-53	/ntr/
    -6		/nvi/
    6		/oak/
    6		/oake/
    6		/oaked/
    -6		/oan/
    -6		/oci/
    6		/oiled/
    6	emergency:-17	/olor/
    -6		/olorc/
    6		/omeb/
    6		/omebo/
    6		/ometr/
    6		/omin/
    6		/oming/
    -6		/omor/
    -6		/omorr/
    6		/onday/
    -6		/onge/
    6		/ont$/
    -6		/ootb/
    -6		/ootba/
    6		/opin/
    6		/oping/
    6		/oport/
    6		/ops$/
    6		/ops/
    6		/orand/
    -6		/orde/
    -6		/orido/
    -6		/ormi$/
    6	sharp_pain:5 calf_swelling:78	/orr/
    6		/ort/
    6	tingling:102	/osq/
    6	tingling:190	/osqu/
    6	tingling:4	/osqui/
    -6		/otb/
    -6		/otba/
    -6		/otbal/
    -6		/ote/
    6		/otra$/
    6		/otra/
    6		/otten/
    6		/otti/
    6		/ottin/
    -6		/ouse/
    6	weakness:-13 worsening:-36 pregnancy_symptom:-9 saddle_numbness:-41 fever:-19 faint_dizzy:1	/out/
    -6		/outs/
    -6		/outsi/
    6		/over/
    6		/overa/
    -6		/ovi/
    6		/owels/
    -6		/owl/
    6	sharp_pain:24 radiating_pain:12 weakness:-6 numbness:-25 tingling:-13 worsening:1 history_injury:12 allergic_reaction:-21 severe_bruising:-11 self_harm:-45	/pai/
    6	history_disc:24 history_injury:7	/painf/
    6		/palm$/
    -6		/pani/
    6	faint_dizzy:14	/pass/
    -6		/pci/
    -6		/pcio/
    -6		/pcion/
    6		/pelli/
    -6		/perab/
    -6		/pesad/
    -6		/phas/
    -6		/phasi/
    6		/pid/
    6	self_harm:83	/pills/
    6	bladder_bowel:58	/pis$/
    -6		/pist$/
    -6		/pist/
    -6		/play/
    6		/plo/
    -6		/ply$/
    6		/pok/
    -6		/pong/
    6	bladder_bowel:27	/poo/
    6		/pott/
    6		/potti/
    6		/ppen/
    6		/ppene/
    -6	weakness:42 numbness:-32	/ppi/
    -6	weakness:21	/pping/
    6		/prov/
    -6		/pues$/
    -6		/quede/
    6		/quill/
    -6		/quis/
    -6		/quite/
    6		/rado/
    -6		/raia$/
    -6		/raia/
    6		/rall$/
    6		/ramat/
    -6		/rapis/
    6		/rav/
    6	pregnancy_symptom:2	/raza/
    6		/razad/
    -6		/rda/
    -6		/rdl/
    -6		/rdly$/
    -6		/rdly/
    -6		/recio/
    6		/rehe/
    6	fever:93	/rehea/
    -6		/ribe$/
    6	chest_breath:7	/ribs$/
    6		/ribs/
    6		/rick/
    -6		/rido$/
    -6		/rill/
    6	weakness:-28 worsening:-16 bladder_bowel:71 faint_dizzy:-4	/rin/
    6		/riou/
    6		/rious/
    6		/rish$/
    6	fever:114	/ritan/
    6		/rmal$/
    -6		/rmi$/
    6		/rmido/
    -6		/rmiga/
    -6		/rnes/
    6		/ront$/
    6		/ront/
    6		/rott/
    6		/rotte/
    6		/rras/
    6		/rrien/
    -6		/rrow$/
    6	severe_headache:31	/rst$/
    6		/rted$/
    6		/rted/
    6		/rtes$/
    6		/rtes/
    6		/rth$/
    6		/rtip/
    6		/rug/
    -6		/run$/
    6		/runk$/
    6		/runk/
    -6		/sada/
    -6		/sajis/
    6		/san/
    6		/sang/
    6		/sangr/
    6		/sas$/
    6		/sas/
    -6		/scl/
    -6		/scle/
    6	sharp_pain:44	/scre/
    6	numbness:8	/sensi/
    -6		/senti/
    -6		/serv/
    -6		/set/
    6	sharp_pain:40	/sharp/
    6	tingling:10	/side$/
    6		/sim/
    6		/sinc/
    6		/since/
    -6	numbness:57	/sle/
    6		/slo$/
    6		/soa/
    6		/soak/
    6		/soake/
    6		/sock/
    6		/someb/
    6		/sop/
    6		/sopo/
    6		/sopor/
    -6		/sort$/
    -6		/sou/
    6		/spott/
    6	tingling:5	/squ/
    6		/squil/
    -6		/ssue/
    -6		/sta$/
    6	weakness:62	/stair/
    -6		/star$/
    6		/sters/
    6	numbness:15	/stes/
    6		/stesi/
    6		/sth/
    6		/sto$/
    6		/stoo/
    6		/stood/
    -6		/stor/
    -6		/stos/
    -6		/stra/
    -6		/strok/
    6		/sub/
    -6		/subs/
    -6		/sup/
    -6		/surv/
    6		/tabby/
    -6		/tain$/
    6	weakness:19	/tair/
    -6		/tard/
    -6		/tarde/
    6		/taro/
    6		/taron/
    -6		/tba/
    -6		/teres/
    6		/tern/
    6		/tesc/
    6		/tesco/
    6		/tesi/
    6	numbness:5	/tesia/
    -6		/test$/
    -6		/thera/
    6		/thet/
    -6	numbness:5 osteoporosis:27 saddle_numbness:1 self_harm:2	/thin/
    -6	sharp_pain:18 numbness:12 faint_dizzy:46	/thing/
    -6		/tica/
    -6		/tien/
    -6	worsening:4	/time$/
    6		/tions/
    6	tingling:30	/tip/
    -6		/tired/
    6	fever:18	/tiri/
    6		/tirit/
    -6		/tomor/
    6		/ton$/
    6		/tood$/
    6		/tood/
    -6		/towe/
    -6		/towel/
    -6		/trace/
    6		/trai/
    -6		/traia/
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
    6	numbness:1	/tum/
    6		/tura/
    -6		/twin/
    6		/twis/
    6		/twist/
    -6		/ua$/
    -6		/ubs/
    -6		/uched/
    6		/uchis/
    6	weakness:45	/uckl/
    6	severe_headache:61	/uec/
    6	severe_headache:62	/ueca$/
    6	severe_headache:52	/ueca/
    -6		/ueden/
    6	tingling:5	/uill/
    6		/uille/
    -6		/uin/
    6	self_harm:8	/uir$/
    6		/uir/
    6		/uita/
    -6		/uite/
    -6		/uje/
    -6		/ully$/
    -6		/ully/
    -6		/ume/
    6		/unc/
    6	sharp_pain:-15 tingling:9 saddle_numbness:54 chest_breath:12 severe_headache:30 allergic_reaction:-43	/und/
    6		/unk$/
    -6		/ura/
    6		/urne/
    6		/urned/
    -6		/urv/
    -6		/uscl/
    -6		/uscle/
    6		/usl/
    6		/uslo$/
    6		/uslo/
    6		/uss$/
    6	tingling:-4	/ust$/
    -6		/uts/
    -6		/utsi/
    -6		/utsid/
    6	self_harm:14	/utti/
    6		/uttin/
    -6		/venin/
    6		/veral/
    6	tingling:14 self_harm:37	/vie/
    6		/viera/
    -6		/viern/
    -6		/wards/
    6	weakness:20	/weak$/
    6		/weati/
    -6		/weir/
    -6		/weird/
    6		/wels$/
    6		/wels/
    -6		/went/
    -6		/were$/
    -6		/were/
    -6		/wimmi/
    6		/winde/
    6		/wist/
    -6		/years/
    -6		/yed$/
    -6		/yed/
    6	sharp_pain:-12 numbness:-20 tingling:-3 pregnancy_symptom:9	/za$/
    -6		: & [en12]
    6		: ~ and
    6	pregnancy_symptom:8	<be> #
    -6		<be> <be> <the>
    6		<be> <count> <time>
    -6		<be> <day> ,
    -6		<be> <the> <side>
    -6		<be> algo
    -6		<be> as
    -6		<be> dolor en
    -6		<be> down
    -6		<be> happy
    6		<be> it normal
    6	persistent_beyond_72h:4	<be> not <become>
    6		<be> not <my>
    -6		<be> on <my>
    -6		<be> peor que
    6		<be> thinking
    6		<be> urgente
    -6		<be> ~ <person>
    6		<be> ~ afternoon
    6	emergency:37	<be> ~ boca
    6		<be> ~ ciatica
    6		<be> ~ dead
    6		<be> ~ it
    6		<be> ~ lot
    6		<be> ~ massage
    -6		<be> ~ mensaje
    -6		<be> ~ needles
    6	bladder_bowel:12	<be> ~ not
    -6		<be> ~ notch
    -6		<be> ~ nothing
    -6		<be> ~ o
    6		<be> ~ off
    -6		<be> ~ over
    -6		<be> ~ paso
    6		<be> ~ sharp
    -6		<be> ~ today
    -6		<be> ~ wee
    -6		<be> ~ will
    6		<be> ~ worked
    6		<become> .
    -6		<become> <my> <part>
    6		<become> in
    6		<become> to
    6	numbness:35	<become> to sleep
    6		<become> ~ came
    6		<become> ~ good
    -6		<become> ~ pain
    -6		<become> ~ time
    -6		<become> ~ tomorrow
    6		<become> ~ under
    -6		<become> ~ walk
    6		<become> ~ worse
    6		<become> ~ wrong
    -6		<count> <part> and
    6		<count> bit
    -6		<count> with
    -6		<count> with <the>
    -6		<count> ~ about
    6		<count> ~ normal
    6		<count> ~ of
    6		<day> before
    6		<day> ~ today
    -6		<feel> good
    6		<feel> tight
    -6		<feel> very
    -6		<feel> ~ before
    -6		<feel> ~ bit
    6		<feel> ~ but
    6		<feel> ~ like
    -6		<feel> ~ session
    -6		<feel> ~ though
    -6	numbness:26	<have> <be>
    -6		<have> <become> <the>
    -6		<have> pins
    -6		<have> pins and
    -6		<have> stopped
    -6		<have> ~ <be>
    6		<have> ~ <time>
    6		<have> ~ down
    6		<have> ~ from
    6		<have> ~ last
    -6		<have> ~ of
    6		<have> ~ woken
    6		<my> <part> <part>
    6		<my> <part> so
    6		<my> <person> ,
    -6		<my> and
    -6		<my> body
    6		<my> bowels
    -6		<my> breast
    6		<my> da <the>
    6	history_injury:1	<my> duele
    -6		<my> escriban
    6		<my> falta
    6		<my> falta <the>
    6		<my> grip
    -6		<my> pueden
    -6		<my> ~ con
    6		<my> ~ darme
    6		<my> ~ did
    -6		<my> ~ fiebre
    -6		<my> ~ fine
    -6		<my> ~ happy
    -6		<my> ~ honestly
    6		<my> ~ hormigueo
    6		<my> ~ hospital
    -6	sharp_pain:57 numbness:1 chest_breath:13	<my> ~ i
    6		<my> ~ muchisimo
    6		<my> ~ mucho
    -6		<my> ~ super
    6		<my> ~ twice
    6	sharp_pain:10 radiating_pain:32 weakness:-18 tingling:42 severe_bruising:43	<part> ,
    6		<part> , <count>
    6	weakness:-19 numbness:3	<part> . no
    -6		<part> <be> fine
    6		<part> <be> like
    6		<part> <be> numb
    -6		<part> <be> on
    -6		<part> <be> painful
    6		<part> <be> really
    6		<part> <feel> like
    -6		<part> desde ayer
    -6		<part> from
    6	weakness:195	<part> just
    -6		<part> of drawers
    -6	sharp_pain:-10 weakness:18 numbness:2 worsening:-40 persistent_beyond_72h:-6 history_disc:40 calf_swelling:64 severe_bruising:2	<part> ~ ,
    -6	history_injury:73	<part> ~ <time>
    -6	numbness:52	<part> ~ como
    -6		<part> ~ drawers
    -6		<part> ~ grand
    6		<part> ~ if
    6		<part> ~ looser
    6		<part> ~ move
    6		<part> ~ properly
    6		<part> ~ que
    6	numbness:32	<part> ~ sleep
    -6		<part> ~ than
    -6	sharp_pain:-13	<part> ~ to
    -6		<part> ~ toda
    -6		<part> ~ weird
    6		<person> ~ if
    6	weakness:1	<person> ~ que
    6		<person> ~ she
    -6		<side> <part> hurts
    6	sharp_pain:-7	<side> <the>
    -6		<side> as rain
    -6		<side> good
    6		<side> good .
    6		<side> i <be>
    -6		<side> over <the>
    6		<side> yours
    6	tingling:20 worsening:-12	<side> ~ ,
    6		<side> ~ does
    6		<side> ~ fine
    -6		<side> ~ than
    6		<the> # rd
    -6		<the> <count> with
    6		<the> <day> before
    6		<the> <part> que
    6	numbness:-6 worsening:-21	<the> <time>
    -6		<the> <time> .
    6		<the> ache <become>
    6		<the> aire
    6		<the> bathroom
    6	emergency:48	<the> boca
    -6		<the> brought
    -6		<the> brought <my>
    -6		<the> chance of
    -6		<the> check
    -6		<the> cita
    6		<the> deep
    6		<the> dinner
    6		<the> dinner plate
    6		<the> heat pack
    6		<the> jolt
    -6		<the> lista
    -6		<the> masajista
    6	numbness:11	<the> numbness
    6		<the> numbness <be>
    -6		<the> only
    6		<the> pain <have>
    -6		<the> poco
    6		<the> semana
    6		<the> stairs
    6		<the> stiffness <be>
    -6		<the> table ,
    -6		<the> todo
    -6		<the> touch
    -6		<the> twinge
    -6		<the> vida ,
    -6		<the> walk
    -6	numbness:19	<the> ~ <have>
    -6	sharp_pain:8 radiating_pain:8 numbness:-7 worsening:-32 persistent_beyond_72h:-6 history_disc:-6 history_injury:16 osteoporosis:-12 pregnancy_symptom:-4 fever:-6 severe_headache:10 faint_dizzy:3 emergency:-15	<the> ~ <the>
    -6		<the> ~ achy
    -6		<the> ~ as
    -6		<the> ~ better
    -6		<the> ~ bruise
    6		<the> ~ cold
    6		<the> ~ derecho
    -6		<the> ~ despues
    6		<the> ~ hace
    -6		<the> ~ hora
    -6		<the> ~ hospital
    -6		<the> ~ moving
    6		<the> ~ numbness
    -6		<the> ~ over
    -6		<the> ~ para
    -6		<the> ~ pero
    6		<the> ~ pressed
    6		<the> ~ put
    6		<the> ~ quita
    6		<the> ~ rd
    -6		<the> ~ saw
    6		<the> ~ size
    6		<the> ~ still
    -6		<the> ~ tender
    6		<the> ~ time
    -6		<the> ~ traia
    -6		<the> ~ vanished
    6		<the> ~ waking
    6		<the> ~ way
    6		<the> ~ will
    -6		<the> ~ wore
    -6	worsening:59	<the> ~ yesterday
    -6		<time> old
    6		<time> on ,
    -6	saddle_numbness:6	<time> ~ <feel>
    6		<time> ~ <have>
    -6		<time> ~ at
    6		<time> ~ baby
    6		<time> ~ bit
    -6		<time> ~ no
    6		<time> ~ notch
    -6		<time> ~ nothing
    -6		<time> ~ pain
    -6		<time> ~ there
    -6		<time> ~ without
    -6		? & [en1002]
    6		? & [en762]
    -6		? & [es182]
    -6		? no
    -6		? ~ weakness
    6	sharp_pain:-24 radiating_pain:-18 weakness:-14 numbness:-4 tingling:-8 persistent_beyond_72h:-34 history_disc:-43 history_injury:-36 osteoporosis:-39 pregnancy_symptom:-22 bladder_bowel:-23 saddle_numbness:-28 chest_breath:-3 calf_swelling:-13 fever:-18 severe_headache:-21 faint_dizzy:-20 allergic_reaction:-19 severe_bruising:-45 emergency:-16	[en1002]
    -6	radiating_pain:25	[en1002] & [en101]
    -6		[en1002] & [en124]
    -6		[en1002] & [en181]
    -6		[en1002] & [en199]
    -6		[en1002] & [en309]
    6		[en1002] & [en39]
    -6		[en1002] & [en426]
    -6	worsening:25	[en1002] & [en490]
    6		[en1002] & [en522]
    6		[en1002] & [en778]
    6	sharp_pain:29 worsening:41 persistent_beyond_72h:-18	[en1002] & [en810]
    6		[en1007] & [en311]
    -6		[en1007] & [en468]
    -6		[en1014] & ,
    6		[en1014] & [es29]
    6		[en1018] & #
    6		[en1018] & [en394]
    -6		[en1018] & [en404]
    -6		[en1018] & [en653]
    -6		[en1018] & [en709]
    6		[en1018] & [en871]
    6		[en1018] & [es182]
    6		[en1018] & tingling
    -6		[en101] & [en250]
    -6		[en101] & [en709]
    6		[en101] & [en746]
    6		[en1020] & [en252]
    6		[en1020] & [en426]
    -6		[en1020] & [en633]
    -6		[en1020] & [en650]
    -6		[en1020] & [en853]
    6		[en1020] & shin
    -6		[en1020] & tingling
    6		[en106] & [en1020]
    6		[en10]
    -6		[en116] & [en234]
    6		[en116] & [en251]
    6		[en118] & ,
    6		[en118] & [en874]
    6	numbness:-15 self_harm:51	[en11] & [en11]
    6	sharp_pain:5 tingling:11	[en11] & [en251]
    -6		[en11] & [en311]
    -6		[en11] & [en394]
    -6	weakness:2	[en11] & [en437]
    6		[en11] & [en455]
    -6	worsening:18 persistent_beyond_72h:-12	[en11] & [en468]
    6		[en11] & [en474]
    6		[en11] & [en58]
    6	sharp_pain:-17	[en11] & [en682]
    -6		[en11] & [en709]
    6		[en11] & [en871]
    6		[en11] & rd
    -6		[en121] & [en1020]
    -6		[en121] & [en234]
    -6		[en121] & [en37]
    -6		[en121] & [en490]
    6		[en121] & [es182]
    6		[en122]
    -6		[en124] & [en143]
    6		[en12] & [en159]
    -6		[en12] & [en170]
    -6		[en12] & [en234]
    -6		[en12] & [en495]
    -6		[en12] & [en613]
    6		[en12] & pee
    6		[en135] & [en693]
    6		[en141] & [en1002]
    6		[en143] & [en378]
    6		[en148] & [en20]
    6		[en148] & [en28]
    -6		[en148] & [en325]
    -6		[en148] & [en362]
    6	sharp_pain:-12 worsening:-11	[en157]
    -6		[en157] & [en762]
    -6		[en15] & [en28]
    -6		[en15] & [en746]
    -6		[en170] & [en1020]
    6		[en170] & [en215]
    6		[en170] & [en252]
    -6		[en170] & [en317]
    -6		[en170] & [en378]
    6		[en170] & [en63]
    -6		[en170] & [en84]
    -6		[en170] & [en85]
    -6		[en170] & [en989]
    6		[en181] & [en1002]
    -6		[en181] & [en60]
    -6		[en185] & [en148]
    -6		[en185] & [en746]
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
    -6	allergic_reaction:5	[en20] & [en1002]
    6		[en20] & [en124]
    6		[en20] & [en185]
    -6	numbness:73 bladder_bowel:52	[en20] & [en234]
    -6		[en20] & [en362]
    6		[en20] & [en426]
    6		[en20] & [en442]
    -6		[en20] & [en58]
    -6		[en20] & [en613]
    -6		[en20] & [en84]
    -6		[en20] & [en869]
    6		[en20] & [en93]
    6	weakness:37 numbness:8 severe_headache:9 faint_dizzy:42 severe_bruising:23 self_harm:60	[en20] & [en966]
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
    6	self_harm:47	[en21] & [en362]
    6		[en21] & [en474]
    6		[en234] & [en207]
    -6		[en234] & [en28]
    6		[en234] & [en309]
    -6		[en234] & [en3]
    6		[en234] & [en58]
    6		[en234] & [en805]
    6		[en234] & [en935]
    -6		[en234] & twinge
    -6		[en239] & soreness
    6		[en244] & #
    6		[en250] & [en138]
    -6		[en250] & [en3]
    6		[en250] & [en468]
    6		[en250] & [en633]
    -6		[en250] & [en853]
    -6		[en250] & [en966]
    6	sharp_pain:2 weakness:-3 pregnancy_symptom:78	[en251] & [en20]
    6		[en251] & [en377]
    -6		[en251] & [en39]
    -6	numbness:-12	[en251] & [en493]
    -6		[en251] & [en58]
    -6		[en251] & [en693]
    6		[en251] & [en698]
    6		[en251] & bowels
    6		[en251] & forearm
    6		[en251] & pinky
    -6		[en252]
    -6		[en252] & [en121]
    6		[en253] & [en506]
    6		[en266] & [en251]
    6		[en28] & [en101]
    6		[en28] & [en141]
    6		[en28] & [en508]
    -6		[en28] & [en989]
    -6		[en28] & drawers
    -6		[en298] & [en234]
    6		[en298] & [en468]
    -6		[en29] & .
    -6		[en309] & [en19]
    -6		[en309] & [en507]
    -6		[en309] & [en522]
    -6		[en309] & [en63]
    6		[en309] & [en746]
    -6		[en309] & [en869]
    -6		[en317] & [en170]
    6	persistent_beyond_72h:3	[en317] & [en746]
    -6		[en325] & [en28]
    6		[en325] & [en58]
    6		[en333] & [en11]
    6		[en333] & [en869]
    -6		[en333] & [en966]
    -6		[en357]
    -6	sharp_pain:-11	[en362] & [en12]
    -6		[en362] & [en426]
    6		[en362] & [en653]
    -6		[en362] & [en807]
    -6		[en362] & [en953]
    6	saddle_numbness:27	[en362] & [en986]
    6		[en362] & [es182]
    6		[en378] & [en141]
    -6		[en378] & [en28]
    -6		[en378] & [en461]
    -6		[en378] & [en468]
    -6		[en378] & [en508]
    -6		[en378] & [en807]
    6		[en378] & [en877]
    -6		[en378] & numbness
    6		[en37] & [en218]
    -6		[en37] & [en28]
    -6		[en37] & [en3]
    6		[en37] & [en468]
    -6		[en37] & drawers
    6		[en380] & [en20]
    -6		[en380] & [en474]
    -6		[en394] & .
    6		[en394] & [en853]
    6		[en394] & [en869]
    6		[en399] & [en317]
    -6		[en39] & [en1002]
    -6		[en39] & [en874]
    -6		[en39] & [en966]
    6	numbness:-1	[en3]
    6		[en3] & [en468]
    6		[en410] & ,
    -6		[en410] & [en762]
    -6		[en410] & [en810]
    6	radiating_pain:63	[en426] & [en11]
    6		[en426] & [en19]
    6		[en426] & [en252]
    6		[en426] & [en39]
    6	numbness:1	[en426] & [en474]
    -6		[en42] & [en394]
    6		[en42] & [en633]
    6		[en42] & [en693]
    6		[en42] & [en874]
    6		[en42] & pee
    6	weakness:54	[en437] & [en1002]
    6		[en437] & [en234]
    6		[en437] & [en37]
    6		[en437] & [en869]
    -6		[en442] & [en810]
    -6		[en442] & [en980]
    6		[en455] & [en251]
    -6		[en458] & #
    -6		[en458] & [en12]
    6		[en458] & [en682]
    -6		[en458] & tingling
    6		[en461] & [en1002]
    6		[en461] & [en506]
    6		[en461] & [en93]
    -6		[en468] & ,
    6	fever:17	[en468] & [en1013]
    6		[en468] & [en490]
    6		[en468] & [en613]
    6		[en468] & [en805]
    -6		[en468] & [en980]
    6		[en468] & tuesday
    6		[en474] & [en148]
    -6		[en474] & [en468]
    6		[en474] & [en602]
    -6		[en474] & [en650]
    6		[en474] & [en906]
    -6		[en474] & [en935]
    6		[en474] & agony
    6		[en474] & urgent
    -6	saddle_numbness:33	[en490] & [en1020]
    6		[en490] & [en185]
    6		[en490] & [en19]
    6	bladder_bowel:27	[en490] & [en234]
    6		[en490] & [en250]
    -6		[en490] & [en42]
    -6		[en490] & [en522]
    6		[en490] & [en618]
    6		[en490] & [en746]
    -6	worsening:1	[en490] & [en989]
    -6		[en493] & [en20]
    -6		[en495]
    6		[en506] & [en39]
    -6		[en506] & [en682]
    -6		[en508] & [en12]
    6		[en508] & [en157]
    -6		[en508] & [en394]
    6		[en508] & [en709]
    -6		[en522] & [en124]
    6		[en522] & [en218]
    -6		[en522] & [en495]
    6		[en522] & [en650]
    -6		[en522] & [en653]
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
    -6		[en551] & [en949]
    6		[en551] & [en954]
    -6		[en565]
    6		[en567] & [en37]
    6		[en58] & [en11]
    -6		[en58] & [en309]
    6		[en602] & [en1018]
    6		[en602] & [en1020]
    6		[en602] & [en138]
    -6		[en602] & [en170]
    6		[en602] & [en20]
    -6		[en602] & [en266]
    6		[en602] & [en437]
    6		[en602] & [en508]
    -6		[en602] & [en778]
    -6		[en60] & [en148]
    -6		[en60] & [en197]
    6		[en60] & [en234]
    -6	tingling:9	[en60] & [en493]
    -6		[en60] & [es182]
    6		[en60] & tesco
    -6		[en613] & [en889]
    6		[en633] & [en317]
    6		[en633] & [en698]
    6		[en633] & [en805]
    -6		[en633] & [en85]
    6		[en633] & [en93]
    6		[en633] & [en966]
    6		[en634] & [en19]
    -6		[en634] & [en20]
    6		[en634] & [en212]
    -6		[en634] & [en58]
    -6		[en634] & [en653]
    -6		[en634] & [en807]
    6		[en634] & [en989]
    6		[en63] & [en1002]
    6		[en63] & [en20]
    -6		[en63] & [en37]
    6	history_disc:31	[en650] & .
    6		[en650] & [en116]
    6		[en650] & [en28]
    6		[en650] & [en468]
    -6		[en650] & [en618]
    -6		[en650] & [en660]
    -6		[en650] & [en889]
    6		[en653] & [en234]
    -6		[en653] & [en42]
    6	sharp_pain:7	[en660] & [en170]
    6		[en660] & [en60]
    -6		[en677] & [en251]
    -6		[en677] & [en28]
    -6		[en677] & [en362]
    6		[en677] & [en39]
    6		[en677] & [en442]
    -6		[en677] & [en966]
    6		[en679] & [en682]
    6		[en682] & [en148]
    6		[en682] & [en28]
    -6		[en682] & [en426]
    6		[en682] & [en551]
    -6		[en682] & [en762]
    6		[en682] & hives
    6		[en693] & [en20]
    6		[en693] & [en234]
    -6		[en693] & [en980]
    6		[en693] & [es182]
    -6		[en698]
    6		[en709] & [en170]
    -6		[en709] & [en20]
    6		[en709] & [en250]
    6		[en709] & [en709]
    6		[en709] & [en810]
    6		[en746] & #
    -6		[en746] & [en11]
    6		[en746] & [en124]
    6		[en746] & [en215]
    6	worsening:74	[en746] & [en362]
    6		[en746] & [en653]
    6		[en746] & [en90]
    6		[en746] & [en93]
    -6		[en762] & [en1018]
    6		[en762] & [en143]
    -6		[en762] & [en170]
    -6		[en762] & [en60]
    6		[en762] & [en762]
    6		[en762] & [en853]
    6		[en762] & [en980]
    6		[en77]
    -6		[en77] & .
    6		[en805] & [en37]
    6		[en805] & [en807]
    -6		[en807] & [en181]
    6		[en807] & [en234]
    -6		[en807] & [en309]
    -6		[en807] & [en362]
    6		[en807] & [en37]
    6		[en807] & [en554]
    6		[en810] & :
    6		[en810] & [en157]
    -6		[en810] & [en250]
    6		[en810] & [en293]
    6		[en810] & [en679]
    6		[en810] & [en85]
    -6	radiating_pain:-20	[en810] & [en869]
    -6		[en810] & [en93]
    -6		[en810] & [en949]
    6		[en810] & [en986]
    -6		[en810] & easing
    6	weakness:20	[en821]
    -6		[en821] & [en1020]
    6	radiating_pain:1	[en84] & [en11]
    -6		[en84] & [en12]
    -6		[en84] & [en266]
    6		[en84] & [en551]
    -6		[en84] & [en762]
    6		[en84] & [en966]
    6		[en84] & [en967]
    6		[en84] & [en980]
    -6		[en853] & [en12]
    -6		[en853] & [en185]
    6		[en853] & [en362]
    -6		[en853] & [en679]
    -6		[en853] & [en85]
    -6		[en853] & achy
    -6		[en85] & [en19]
    -6		[en85] & [en28]
    6	radiating_pain:17 weakness:18 numbness:-16 tingling:-19 worsening:41 emergency:5	[en869] & [en1002]
    -6		[en869] & [en1018]
    -6		[en869] & [en1020]
    -6		[en869] & [en250]
    6		[en869] & [en3]
    -6		[en869] & [en458]
    6		[en869] & [en618]
    -6		[en869] & [en889]
    -6		[en871] & ,
    -6		[en874] & [en380]
    -6		[en874] & [en613]
    -6		[en874] & [en805]
    -6		[en874] & [en807]
    6		[en874] & [en949]
    -6	sharp_pain:-59 numbness:21 history_injury:16	[en874] & [es13]
    -6		[en874] & [es342]
    6		[en874] & [es502]
    -6		[en874] & [es506]
    6	sharp_pain:-6	[en874] & [es55]
    6		[en874] & [es870]
    -6		[en874] & escriban
    -6		[en874] & fiebre
    -6		[en877] & [en60]
    6		[en889] & [en60]
    6		[en890] & [en15]
    6		[en890] & [en170]
    6		[en890] & [en189]
    6		[en890] & [en19]
    6	persistent_beyond_72h:30	[en890] & [en234]
    -6		[en890] & [en493]
    -6		[en890] & [en522]
    -6		[en890] & [en810]
    6		[en890] & [en989]
    -6		[en890] & vanished
    -6		[en906] & [en251]
    -6		[en906] & [en693]
    6		[en917] & [en37]
    -6		[en935] & [en11]
    -6		[en935] & [en762]
    6		[en938] & [en490]
    -6		[en93] & .
    -6		[en93] & [en633]
    -6		[en93] & [en660]
    -6		[en93] & [en746]
    -6		[en93] & [en810]
    -6		[en93] & [en874]
    -6		[en949] & [en1018]
    -6		[en949] & [en461]
    -6		[en949] & [en58]
    6		[en949] & [es182]
    -6	tingling:17	[en951]
    -6		[en954] & [en181]
    6		[en954] & [en810]
    -6		[en966] & [en215]
    -6		[en966] & [en39]
    -6		[en966] & [en442]
    -6		[en966] & [en602]
    -6		[en966] & [en618]
    -6		[en966] & [en650]
    6		[en966] & [en871]
    -6		[en966] & [en890]
    -6		[en966] & [en938]
    6		[en966] & [en986]
    6		[en966] & [en997]
    6		[en966] & agony
    6		[en966] & winded
    6		[en967] & [en251]
    6		[en980] & .
    -6		[en980] & [en121]
    -6		[en980] & [en426]
    -6		[en980] & [en874]
    -6		[en980] & [en954]
    -6		[en981] & [en1002]
    -6		[en981] & [en468]
    -6		[en986] & [en19]
    -6		[en986] & [en250]
    6		[en986] & [en63]
    6		[en989] & ,
    6		[en989] & .
    6		[en989] & [en602]
    -6		[en989] & [en633]
    6		[en989] & [en746]
    6		[en989] & [en889]
    6		[en989] & [en935]
    -6		[en991]
    -6		[en991] & [en490]
    -6		[en997] & [en20]
    -6		[en997] & [en28]
    6		[en999] & [en266]
    -6		[es1007]
    -6		[es1021]
    -6		[es106] & [es182]
    6	sharp_pain:3	[es106] & [es1]
    6		[es106] & [es446]
    -6		[es106] & [es887]
    -6		[es106] & [es955]
    6		[es113]
    6		[es134]
    6		[es13] & [es951]
    6		[es14] & [es318]
    6		[es14] & [es830]
    -6		[es15]
    -6		[es15] & ,
    6	saddle_numbness:86	[es182] & [en1020]
    -6		[es182] & [en124]
    6		[es182] & [en397]
    -6		[es182] & [en404]
    -6		[es182] & [en653]
    -6	sharp_pain:-42 weakness:18	[es182] & [en869]
    6		[es182] & [en980]
    6	weakness:26	[es182] & [es13]
    -6		[es182] & [es790]
    -6		[es182] & [es886]
    -6		[es182] & [es902]
    -6		[es182] & fiebre
    -6		[es182] & hives
    6		[es1] & [es1003]
    -6		[es1] & [es870]
    -6		[es1] & [es975]
    -6		[es214] & [es182]
    -6		[es214] & [es235]
    6		[es214] & [es26]
    6		[es214] & [es518]
    -6		[es214] & [es854]
    -6		[es214] & [es90]
    -6		[es239]
    -6		[es247]
    -6		[es247] & [es54]
    6		[es253] & [es982]
    -6		[es254] & .
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
    6	pregnancy_symptom:33	[es2] & [es254]
    -6		[es2] & [es342]
    6		[es2] & [es42]
    -6		[es2] & [es509]
    -6		[es2] & [es951]
    6		[es342] & ,
    6		[es342] & [es1023]
    -6		[es342] & [es102]
    -6		[es342] & [es106]
    -6		[es342] & [es699]
    -6		[es362] & [en874]
    6		[es375] & [es2]
    -6		[es375] & [es54]
    -6		[es42] & [es870]
    6		[es42] & [es998]
    -6		[es438] & [es13]
    6		[es438] & [es459]
    6	bladder_bowel:28	[es438] & [es518]
    6		[es438] & [es742]
    6		[es459] & .
    6		[es459] & [es26]
    -6		[es486] & ,
    6		[es486] & [en118]
    -6		[es486] & [es182]
    6		[es49] & [es998]
    6		[es502] & [es102]
    -6		[es503] & [es2]
    6		[es503] & [es42]
    6		[es503] & [es950]
    -6		[es506]
    -6		[es509] & ,
    -6		[es509] & [es950]
    -6		[es518] & [es2]
    6	bladder_bowel:9	[es518] & [es742]
    -6		[es518] & [es895]
    -6		[es54] & [es122]
    6		[es54] & [es15]
    -6		[es54] & traia
    6		[es55] & .
    6		[es638] & [es1]
    -6		[es694] & [es106]
    -6		[es694] & [es26]
    -6		[es694] & [es375]
    6		[es694] & [es459]
    -6		[es694] & [es982]
    -6		[es699] & [es233]
    6		[es699] & [es438]
    -6		[es699] & [es699]
    -6		[es758]
    -6		[es774] & [es887]
    6		[es806] & [en490]
    -6		[es854] & [es54]
    -6		[es854] & hormigueo
    -6		[es854] & punzadas
    -6		[es855] & [en874]
    -6		[es870] & [es44]
    6		[es870] & [es699]
    6		[es887] & [es214]
    -6		[es887] & [es234]
    6		[es91] & [en874]
    6		[es91] & [es214]
    -6		[es950] & [es174]
    6	numbness:-63 tingling:-36 persistent_beyond_72h:-16 chest_breath:48	[es966]
    -6		[es966] & [en19]
    -6		[es966] & [es26]
    -6		[es982] & [es503]
    -6		[es998] & [es182]
    -6		[es998] & [es234]
    6		[es998] & [es854]
    6		[es998] & [es878]
    -6		[es998] & [es975]
    -6		a bit
    6		a dinner
    -6		a ladder
    -6		a que
    6		a thing
    -6		a twinge
    -6		about my
    6		abrir
    6		abrir <the>
    -6		ache <the>
    -6		aching ~ <the>
    6		achy & [en746]
    -6		adolorido
    -6		ago .
    -6		agony & ,
    6		agony & [en874]
    -6		agudo & :
    -6		agudo & [es182]
    -6		agudo :
    -6		agudo ~ no
    6	weakness:-6	all
    -6		all good
    6		along
    6		along <my>
    6		along my
    6		along ~ <part>
    6		also
    6		also <my> <part>
    6	numbness:-17	am
    6		am at
    6		ambulance
    6		an
    -6	weakness:61	and <the>
    -6		and all
    -6		and has
    -6		and it <be>
    6		and it hurts
    6		and today
    -6		and ~ <keep>
    -6		and ~ do
    -6		and ~ them
    6		and ~ they
    -6		antes de
    -6		antes de ir
    -6		antes ~ ir
    -6		any chance
    -6		as ever
    -6		as rain
    -6		as ~ nothing
    6		as ~ on
    -6		asleep ~ <the>
    6		asleep ~ home
    6		at ~ #
    6		at ~ now
    -6		aunt
    6		ayer ~ y
    6		baja ~ <the>
    6		bar
    6		bar <the>
    6		bar the
    6		barely ~ <my>
    -6		bastante <the>
    -6		bastante ~ <part>
    -6		be honest
    -6		bedtime
    -6		before ~ <my>
    -6		before ~ <the>
    6		below
    -6		best <time>
    -6		better than i
    -6		better ~ <have>
    6		big toe
    6		bit ~ in
    -6		bit ~ than
    -6		bit ~ yesterday
    -6		bliss
    6	emergency:34	boca
    6		bone
    6		both arms
    6		both legs
    -6		bother ~ <side>
    6	bladder_bowel:22	bowels
    -6		breath ~ <be>
    6		bueno
    -6		but ~ ,
    6		but ~ <my>
    6		but ~ do
    -6		but ~ great
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
    -6		cama
    6		came <part>
    6		came back
    -6		came ~ <become>
    -6		came ~ <have>
    -6		came ~ with
    6		can barely
    -6		can i <become>
    -6		can massage
    -6		can not decide
    6		can not even
    -6		can not fault
    -6		can not say
    -6		can ~ ,
    -6		can ~ .
    -6	weakness:28	can ~ <part>
    -6		can ~ decide
    -6		can ~ fault
    -6		can ~ find
    -6		can ~ over
    -6		car
    6	faint_dizzy:28	casi <my>
    -6		casi <the>
    6		casi me
    -6		casi ~ ,
    -6		caso de
    -6		caso ~ que
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
    6		comes and
    6		comes and <become>
    6		comes ~ <become>
    6		como si
    6	weakness:33	como ~ no
    -6		completely <become>
    -6		completely gone
    -6		cosa
    6		cough
    -6		could ~ <be>
    6		could ~ <person>
    -6		could ~ i
    -6		creo
    6		da <the>
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
    -6		de molestia
    6		de ~ con
    -6		de ~ desde
    -6		de ~ lista
    6	saddle_numbness:29	dead
    -6		dead ~ ,
    -6		dead ~ <my>
    -6		decide
    6		deja
    6		desde ayer
    -6		desde ~ <my>
    -6		despues de
    6		despues ~ masaje
    -6		dia <be>
    -6		dia ~ ,
    -6	history_injury:11	did not
    -6		did not like
    -6		did ~ how
    6		did ~ i
    -6		did ~ like
    6		die
    6		disc
    6		disco
    -6		dizzy & [en234]
    -6		dizzy ~ <the>
    6		do ~ to
    -6		does not hurt
    -6		dolor agudo :
    6		dolor no
    -6		dormi
    -6		down <the> <part>
    6		down <the> <side>
    6		dramatic
    -6		dropped ~ <part>
    6		dropping things
    6	worsening:38	duele mas
    -6		duele ~ ayer
    -6		duele ~ que
    -6		duelen & [es14]
    -6		duelen las
    6		duro
    6		e ~ ,
    6		each day
    6		each ~ <be>
    6		el aire
    -6		el pie
    6		else ~ i
    6	pregnancy_symptom:12	embarazada
    -6		emergency ~ <the>
    -6		en caso
    -6		en caso de
    6		en las
    6	sharp_pain:8 weakness:-41 numbness:-3 tingling:19 calf_swelling:-25	en ~ <part>
    -6		en ~ no
    6		es urgente
    -6		escribirme
    -6		estoy bien
    -6		ever ~ <be>
    6		every <count>
    -6	worsening:80	every <time>
    6		except ~ <be>
    6		except ~ <part>
    6	allergic_reaction:16	eyes
    -6		fading & [en746]
    6		fainted in
    6		fainted in <the>
    6		fainted ~ <the>
    6		falta <the>
    6		falta <the> aire
    -6		falta de
    -6		falta de aire
    6		falta el
    -6		fault it
    6		feel anything
    -6		feeling fine
    -6		feeling in
    -6		feels
    6		feels tight
    6		feet are
    6		felt nothing
    6		fiebre & [es950]
    -6		fiebre ~ no
    -6		film
    6		fine ~ <become>
    6		fingers .
    -6		fingertips & ,
    -6		first night
    -6		five
    6		flared up
    -6		football
    6		for more
    -6		found
    -6		found out
    -6		found ~ i
    -6		four
    6		from <part> to
    6		front
    -6		fue la
    6		fuerte ~ <the>
    -6		fui <the>
    6		fusion
    6		fuss
    -6		get these
    -6		getting better
    -6		getting up
    -6		give ~ when
    6		glademoji ~ <the>
    -6		goes numb
    -6		going down
    6		going to
    6		gone .
    6		gone numb
    6		gone to
    -6		good ~ <have>
    6		got
    6		got off
    6		gracias por preguntar
    6		grip ~ <the>
    -6		gusto
    -6		hago ~ <part>
    6		hand ,
    6		happened
    -6		hardly
    -6		has stopped
    6		hasta la
    6		have had
    -6		have in
    -6		he <keep>
    6		he can
    6		he can not
    -6		he kept
    -6		he ~ <part>
    -6		he ~ it
    -6		heavy ~ <the>
    -6		help her
    6		hives & [en1020]
    6		hives & [en251]
    6		hives on
    6		hives on <my>
    6		hold a
    6		honestly the
    6		hope
    -6		hora ~ <the>
    6		hora ~ duele
    6		hora ~ mas
    -6		hormigas
    6		hormigueo & [es699]
    -6		hot bath
    6		hot ~ <the>
    6		hours on
    -6		how ~ <time>
    -6		hoy
    -6		hurts ~ than
    6	sharp_pain:3 radiating_pain:-13 weakness:-19 numbness:-20 tingling:-17 worsening:-41 persistent_beyond_72h:-25 history_disc:-10 history_injury:1 osteoporosis:-1 pregnancy_symptom:-16 saddle_numbness:-20 calf_swelling:-50 fever:-25 severe_headache:-11 allergic_reaction:-20 severe_bruising:-15 emergency:-22	i
    6		i <be> at
    -6		i <be> just
    6		i <become> off
    6		i <have> to
    6		i bend
    -6		i come
    6		i felt
    6		i got
    -6		i had
    -6		i just
    6		i know you
    -6		i leave
    -6		i left
    -6		i lie
    6		i nearly
    6		i need <the>
    -6		i told
    6	self_harm:37	i want
    6		i wet
    -6		i would <be>
    -6		i would <have>
    -6		i ~ <count>
    -6	numbness:2 bladder_bowel:7	i ~ <my>
    -6		i ~ ?
    6		i ~ agony
    6		i ~ baby
    6		i ~ burning
    6		i ~ do
    -6		i ~ full
    6		i ~ myself
    6		i ~ out
    6		i ~ put
    -6		i ~ really
    -6		i ~ room
    -6		i ~ swimming
    6		i ~ up
    -6		i ~ want
    6		i ~ when
    6		i ~ winded
    -6		i ~ writing
    -6		if i <become>
    -6		if it
    6		in <count> <part>
    6		in <side> <part>
    -6		in <the> <part>
    -6		in <the> <time>
    6		in a
    6		in agony
    -6		in ~ down
    -6		in ~ like
    -6		in ~ since
    -6		in ~ still
    -6		in ~ well
    6		in ~ when
    6		inside my
    6		into <my> <part>
    6		ir a
    -6		is an
    -6		is as
    6		is nearly
    6		is stabbing
    -6		it <be> painful
    6		it <be> sharp
    6		it <be> urgent
    6		it <have>
    -6		it hurts more
    6		it normal
    6		it ~ <day>
    6		it ~ agony
    -6		it ~ cold
    6		it ~ every
    -6		it ~ full
    -6		it ~ here
    6		it ~ i
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
    6		keep dropping
    6		keeps
    6		kept me
    -6		kindly
    -6		kitchen ~ <be>
    6		knife in
    6		knife ~ <my>
    6		know
    6		know you
    6	emergency:2	la boca
    -6		la siento
    6		late+%
    -6		late+agujetas
    6		late+alive
    -6		late+ando
    6		late+anywhere
    -6	persistent_beyond_72h:16	late+at
    -6		late+call
    -6		late+chance
    -6		late+cita
    -6		late+even
    6		late+had
    -6		late+have
    6	worsening:18	late+hip
    6		late+hombro
    -6		late+hour
    6	sharp_pain:-13 persistent_beyond_72h:31	late+in
    6		late+kids
    6		late+kind
    -6		late+kitchen
    -6		late+mate
    -6		late+menos
    6		late+mentioned
    -6		late+mucho
    -6		late+next
    6		late+nights
    6		late+nope
    6		late+past
    -6		late+peep
    -6		late+phone
    -6		late+puedo
    6		late+sharp
    -6		late+shoulder
    -6		late+sigo
    6		late+six
    -6		late+sleeping
    -6		late+spot
    -6		late+su
    6		late+thank
    -6		late+there
    -6		late+un
    -6	persistent_beyond_72h:34	late+una
    -6		late+vanished
    -6		late+weeks
    6		late+winded
    -6		leave ~ alone
    -6		left my
    6		left yours
    -6		less ~ <time>
    6		lift <the>
    -6		lifting
    6		light headed
    -6		like i <have>
    6		like this
    6		like ~ <be>
    -6		like ~ now
    6		limp
    -6		limping
    6		lips have
    -6		lista
    6		llame <the> #
    6		llame al
    6		llame ~ #
    6		llamenme & [es950]
    6		llamenme ya
    6		llamenme ~ <be>
    -6		llevo ~ sin
    -6		lol & ,
    -6		lol ,
    -6		lot
    6		lot ~ <be>
    6		lunch
    -6		made <my>
    -6		made me
    -6		make
    -6		mas ~ que
    -6		masajista
    6		massage .
    -6		may
    -6		may ~ <the>
    -6		maybe <my>
    -6		maybe a
    -6		maybe my
    -6		me and
    6	history_injury:4	me duele
    -6		me escriban
    6		me falta
    -6		me pueden
    -6		meant to
    6		mentioned ~ i
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
    -6		morning ~ <time>
    6		move
    6		much ,
    -6		much ~ <time>
    6		muchisimo
    6		muslo
    -6		my body
    6		my bowels
    -6		my breast
    6	emergency:29	my face
    6		my grip
    6	numbness:22	my heel
    6		my pinky
    6		my wife
    -6		nada
    -6		nada ,
    6		nada de
    -6		nada mas
    6		nasty
    -6		need ~ <my>
    6		needles in
    -6		neither
    -6		never had
    -6		ni ~ ni
    6		nine
    -6		no . numb
    -6		no <my> escriban
    6		no change
    6		no harm
    -6		no hives
    6		no improvement
    -6		no pins
    6	chest_breath:21	no puedo respirar
    -6		no sharp
    -6		no sharp pain
    6	numbness:19	no ~ ,
    6		no ~ <my>
    6		no ~ abrir
    -6	tingling:-83	no ~ debilidad
    -6		no ~ escriban
    -6		no ~ falta
    6		no ~ great
    -6		no ~ manden
    -6		no ~ numb
    6		no ~ para
    6	chest_breath:14	no ~ respirar
    6	self_harm:33	no ~ seguir
    6		no ~ si
    -6		no ~ vuelto
    6		no ~ when
    -6		none
    -6		none since
    -6		nope & .
    -6		nope & ?
    -6		nope & [en869]
    -6		nope .
    -6		nope ~ <the>
    -6		nope ~ ?
    6		normal
    6		not <feel> <my>
    6		not <feel> anything
    -6		not <side>
    6		not bother
    -6		not comfortable
    -6		not decide
    6		not even
    -6		not fault
    -6		not fault it
    6		not grip
    6		not hold <my>
    6		not make
    -6		not numb ,
    6		not see
    -6		not ~ <have>
    6	weakness:23	not ~ <my>
    6	persistent_beyond_72h:9	not ~ away
    -6		not ~ if
    6		not ~ like
    -6		not ~ numbness
    -6		not ~ texts
    6		not ~ yesterday
    -6		nothing <be>
    6		nothing dramatic
    6		nothing ~ pain
    -6		notice it
    6		now <my>
    6		now ~ again
    6		now ~ not
    6		now ~ still
    6		numb between
    -6		numb ~ <my>
    -6		numb ~ nothing
    6		numbness & [en762]
    6		numbness <be>
    6		numbness is
    -6		numbness ~ <be>
    6		numbness ~ nothing
    -6		odd ~ <my>
    -6		odd ~ <part>
    -6		of drawers
    -6		of wine
    6		of ~ ?
    6		of ~ do
    -6		of ~ does
    6		of ~ for
    -6		off ~ <side>
    6		off ~ <the>
    6	allergic_reaction:21	oil
    6	worsening:8	on <day> ,
    6	sharp_pain:-3	on <my>
    6	sharp_pain:6 numbness:6 tingling:-5 saddle_numbness:76 faint_dizzy:34 emergency:8	on <the>
    6		on <the> bathroom
    6		on <time>
    6		on and
    6		on day
    -6		on ~ <time>
    6		on ~ bathroom
    -6		on ~ bit
    6		on ~ hurts
    6		on ~ still
    -6		on ~ walk
    6		on ~ would
    6		one bit
    6		one leg
    -6		one with
    -6		only <the>
    6		only thing <be>
    -6		only ~ to
    -6		or just cold
    6		otra
    6		out ~ shower
    -6		outside
    -6		over ~ <my>
    6		overall
    6		pain but
    6		pain level
    6		pain ~ in
    6		pain ~ it
    6	history_injury:17	painful
    6		painful ~ <time>
    6		pains in
    6		pains ~ <part>
    6		palm
    -6		parking free
    -6		parking ~ <the>
    6		pee & [en468]
    6		pee since
    -6		peep ~ <part>
    6		peor ~ <the>
    -6		pero ~ y
    6		physio ~ <my>
    6	self_harm:77	pills
    6	bladder_bowel:18	pis
    -6		poco ~ de
    -6		poor ~ <be>
    6		por favor
    6		por preguntar
    6		pregnant ~ <side>
    6		pressed ~ <part>
    -6		pueden
    6		puedo respirar
    -6		put ~ it
    -6		put ~ on
    6		que <the> <part>
    6		que <the> primer
    6	calf_swelling:4	que la
    -6		que traia
    -6		que ~ ir
    6		que ~ primer
    -6		quiero ~ de
    -6		quit ~ <my>
    6		quite a
    6		quite ~ today
    -6		quito
    6		rd ~ <the>
    -6		really ~ <be>
    6		red ~ <the>
    -6		relaxed
    6	chest_breath:7	ribs
    -6		right as
    6		right leg
    6		ronchas ~ <the>
    6		rotten
    6		s left
    6		s no
    -6		s painful
    6		s urgent
    6		said ~ .
    6		sali de ahi
    6		sali ~ <the>
    6		sali ~ ahi
    6		say <my>
    6		say <my> <part>
    6		say my
    6		say ~ <part>
    6		say ~ <side>
    6		says #
    6		sciatic
    6		sciatic ~ <be>
    6		seguir
    6		semana
    6		session ~ <the>
    6		session ~ and
    -6		sharp :
    -6		sharp : no
    -6		sharp pain ?
    6		sharp ~ <time>
    -6		she ~ would
    6		shooting pain in
    -6		should ~ if
    6		should ~ worry
    6		si , en
    -6		si ~ dolor
    6		siento
    6		siento hormigueo
    6		sign of <the>
    6		sigo con
    6		sin darme
    6	bladder_bowel:4	sin darme cuenta
    -6		sin hormigueo
    -6		sin ~ <my>
    6		sin ~ cuenta
    6		sin ~ en
    6	pregnancy_symptom:7	since
    6		since i <side>
    -6		since ~ <have>
    6		since ~ table
    6		since ~ yours
    -6		sitting ~ <the>
    6		slept great
    -6		slept like
    -6		slept like <the>
    6		slept ~ <part>
    -6		slight
    6		slight ~ <part>
    6		slipped
    -6		so ~ but
    6		so ~ can
    6		soaked
    -6		some soreness
    6		somebody
    6		someone ~ <part>
    6		something like
    -6		something s
    -6		sore ~ ,
    6		soreness & [en170]
    -6		soreness & [en234]
    6		soreness ~ ,
    -6		soreness ~ about
    6		soreness ~ not
    -6		sorer ~ last
    6		sorry for <the>
    -6		sort
    6		spinal & [es731]
    6		spinal fusion
    6		spotting
    -6		stabbing ~ <have>
    6		stabby
    6		stairs
    6		stiff ~ <part>
    6		stiffness & ,
    6		stiffness <be>
    6		stiffness is
    6		still painful
    -6		still ~ <have>
    -6		still ~ bit
    6		stood
    6		stop .
    6		stop ~ .
    6		stop ~ in
    -6		strong as
    6		subir <the>
    -6		sure if it
    6		sweating
    -6		swimming
    -6		table ,
    -6		temperature ~ and
    -6		ten years
    -6		tender when
    -6		tender when i
    -6		tender ~ and
    6		terrible
    6		tesco
    6		texts ~ i
    6		than <the> <time>
    -6		than ever
    6		thanks ~ <the>
    6		that balm
    -6		that brought
    6		the bathroom
    6		the minute
    -6		the only
    -6		the sharp
    -6		then ~ <be>
    6		then ~ came
    -6		therapist
    -6		there <the>
    -6		there was
    -6		there ~ <be>
    -6		there ~ not
    6		thermometer & [en244]
    6		thermometer says
    6		thermometer says #
    6	numbness:25	thigh
    6		thing <be>
    6		thing ~ <count>
    -6		think ~ <my>
    -6		tienen
    6		times
    6		tingle ~ ,
    -6		tingles & ,
    -6		tingles ,
    -6		tingling & [en1020]
    6		tingling & [en19]
    -6		tingling & [en474]
    -6	numbness:16 tingling:-80	tingling & [es182]
    6		tingling <be>
    6		tingling ~ but
    6		tingling ~ i
    -6		tired
    6		tiritando
    -6		to <be> honest
    6		to die
    -6		to do <my>
    6		to pee
    6		to pee since
    -6		to worry
    -6		to ~ at
    -6		to ~ honest
    6		to ~ numb
    6		to ~ today
    -6		toda ~ ,
    -6		today nothing
    6		today ~ <be>
    -6		todo ok
    -6		todo ~ .
    6		toe
    -6		told <my>
    -6		told her
    -6		tomorrow
    -6		too ~ to
    -6		touched
    -6		towel
    -6		trace
    -6		trace of
    -6		traia
    6		tried
    6		tv static
    6		twice today
    6		un #
    -6		un poco
    -6		under <my> <part>
    -6		under my
    6		under ~ <the>
    6		unico ~ <the>
    6		unsubscribe & [en20]
    6		unsubscribe ~ and
    6		up since
    6		up ~ <the>
    6		up ~ every
    -6		up ~ in
    -6		up ~ now
    -6		up ~ so
    -6		van ~ dias
    -6	weakness:7	very
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
    6		way ~ can
    6	weakness:103	weak
    -6		weak ~ i
    -6		weak ~ no
    6		weak ~ numb
    -6		wednesday & ,
    -6		wednesday ,
    6		weight on
    -6		weird
    6		well ~ you
    -6		were
    6		when i <become>
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
    -6		who s
    6		who ~ ,
    6		winded
    -6		with <have>
    -6		with pain
    6		with ~ <count>
    6		with ~ pain
    -6		woke up with
    -6		work ~ .
    -6		work ~ hospital
    -6		worse than when
    6		worse ~ <time>
    6		worse ~ better
    -6		worse ~ than
    -6		worse ~ when
    6		worth ~ <the>
    -6		would a
    6		would call it
    6		would not say
    -6		would ~ <the>
    6		y hoy <my>
    -6		y sali
    -6		y ~ <part>
    6		y ~ <the>
    6		y ~ como
    -6		y ~ no
    -6		ya no
    -6		ya no <be>
    6		ya ~ urgente
    -6		years
    6		yesterday ~ <part>
    -6		yesterday ~ today
    6		you asked
    6		you said to
    -6		you see
    6		you ~ <part>
    5	fever:76	# & [en11]
    5		# & [en394]
    5		# & [en551]
    5		# & [es42]
    5		# <person>
    5		# and <the>
    5		# meses
    -5		# ~ <become>
    5		# ~ can
    5		# ~ con
    -5		# ~ fine
    5		# ~ lol
    5		# ~ say
    5		# ~ since
    -5		, # /
    -5		, & /
    5		, & [en124]
    -5		, & [en199]
    5		, & [en3]
    5		, & [en490]
    -5		, & [en507]
    -5		, & [en789]
    -5		, & [en953]
    5		, & [es2]
    -5		, & [es49]
    5		, & [es699]
    5		, & [es878]
    -5		, & ache
    5		, & tingling
    5	radiating_pain:5	, <part>
    -5		, a
    -5	history_disc:24 osteoporosis:7	, and
    5		, been
    -5		, dead
    -5		, happy
    -5		, hard
    5		, her
    5		, it <be>
    -5		, lo
    -5		, never <have>
    -5		, ni
    -5		, no nothing
    5		, only <my>
    -5		, pero <the>
    5		, thought
    5		, today
    -5		, today <be>
    -5		, todo
    5		, y
    -5	numbness:23	, ~ .
    -5	sharp_pain:-6	, ~ and
    -5		, ~ anything
    -5		, ~ better
    5		, ~ does
    -5		, ~ hace
    -5		, ~ him
    -5		, ~ lift
    -5		, ~ menos
    -5		, ~ moving
    -5		, ~ notice
    -5		, ~ para
    -5		, ~ peor
    5		, ~ place
    5		, ~ really
    5		, ~ should
    -5		, ~ soreness
    -5		, ~ tea
    5		, ~ then
    5		, ~ under
    -5		. & [en116]
    5		. & [en508]
    -5		. & [en967]
    -5		. feel
    -5		. nothing
    -5		. numb :
    -5		. since
    5		. weakness
    5		. ~ before
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
    -5		/^abre/
    5		/^acci/
    5	numbness:17	/^ador/
    -5		/^aguj/
    -5		/^allo/
    -5		/^almo/
    5		/^anae/
    5	weakness:9	/^ank/
    5		/^ankl/
    -5		/^ape/
    -5		/^apen/
    5		/^arra/
    -5		/^ati/
    -5		/^atie/
    -5		/^aye/
    5	pregnancy_symptom:12	/^baby/
    5		/^badl/
    5		/^bei/
    5		/^bein/
    5		/^bolt/
    5	osteoporosis:205	/^bone/
    -5		/^bos/
    -5		/^boss/
    -5	sharp_pain:-43 weakness:57	/^bra/
    -5		/^brou/
    5	tingling:28	/^buzz/
    -5	tingling:-8	/^can$/
    -5		/^capa/
    -5		/^comf/
    5		/^cort/
    5		/^cos/
    5		/^craw/
    5		/^cree/
    -5		/^cuar/
    5		/^curt/
    5		/^dark/
    -5		/^divi/
    -5		/^doi/
    5	weakness:21	/^dra/
    -5		/^drin/
    5		/^easy/
    5		/^eit/
    5		/^eith/
    5	pregnancy_symptom:5	/^emb/
    5	pregnancy_symptom:7	/^emba/
    -5		/^eng/
    5		/^esc/
    5	worsening:-1	/^ex/
    5		/^fai/
    -5		/^fail/
    5		/^fill/
    5	numbness:-11 tingling:150	/^fiz/
    5	tingling:40	/^fizz/
    -5		/^foll/
    5	radiating_pain:-3 numbness:-24 tingling:5 osteoporosis:-7 faint_dizzy:16	/^fu/
    -5		/^furt/
    5		/^grad/
    -5		/^gus/
    -5		/^gym$/
    -5		/^gym/
    -5		/^his$/
    5	weakness:21	/^hol/
    -5		/^home/
    5	tingling:31	/^horm/
    5		/^inso/
    5		/^inte/
    5		/^jea/
    5		/^jean/
    -5		/^job$/
    5		/^lef/
    5		/^les/
    5		/^less/
    -5		/^los$/
    -5		/^luj/
    -5		/^lujo/
    -5		/^meh$/
    -5		/^meh/
    5		/^meni/
    5		/^merc/
    -5		/^mess/
    -5		/^met/
    -5		/^mete/
    -5		/^mill/
    5	numbness:32	/^muer/
    5		/^mug$/
    5		/^nal/
    5		/^nalg/
    -5		/^nei/
    5	sharp_pain:4	/^nine/
    -5		/^ning/
    5		/^non/
    -5		/^nor/
    -5		/^noth/
    -5		/^oc/
    -5		/^odd$/
    5		/^ov/
    5		/^ove/
    5		/^over/
    5		/^pad$/
    -5		/^peop/
    5	weakness:24	/^pero/
    5		/^pip/
    5		/^pipi/
    -5		/^pon/
    5	bladder_bowel:154	/^poo/
    5	sharp_pain:66 weakness:2	/^pun/
    -5		/^quej/
    5		/^quie/
    5		/^rash/
    5		/^refu/
    -5		/^rela/
    -5	weakness:17	/^rod/
    -5	weakness:1	/^rodi/
    -5	chest_breath:5	/^run$/
    5		/^sai/
    5		/^said/
    -5		/^sam/
    -5		/^same/
    5		/^says/
    -5		/^sel/
    -5		/^sell/
    -5	weakness:-3	/^sen/
    -5		/^ser$/
    -5	radiating_pain:15	/^shoo/
    -5		/^sir/
    -5		/^slep/
    -5		/^soun/
    5	tingling:45	/^spa/
    5		/^spl/
    -5	pregnancy_symptom:61	/^spo/
    5		/^spu/
    5		/^star/
    -5	weakness:7	/^stre/
    5		/^stru/
    5		/^such/
    -5		/^tad$/
    -5		/^tad/
    -5		/^talk/
    5		/^ter/
    5		/^thre/
    5		/^thro/
    -5		/^tie/
    -5		/^ties/
    -5		/^tip$/
    5		/^toq/
    5		/^toqu/
    5		/^tru/
    5		/^twi/
    5		/^twic/
    5		/^typi/
    -5		/^watc/
    5	numbness:9	/^wear/
    -5	radiating_pain:6 weakness:5 pregnancy_symptom:-9 bladder_bowel:-12 calf_swelling:-9 fever:-7	/^wh/
    5	numbness:-3	/^will/
    5		/^zi/
    5	self_harm:53	/ablet/
    -5	tingling:14 self_harm:9	/about/
    -5		/abre/
    -5		/abren/
    5	pregnancy_symptom:11	/aby$/
    5	pregnancy_symptom:40	/aby/
    5	bladder_bowel:66	/acci/
    5	bladder_bowel:27	/accid/
    5		/acet/
    5		/aceta/
    -5	radiating_pain:-8 weakness:-9 numbness:-19 history_disc:7 calf_swelling:-18	/ack$/
    -5		/act$/
    -5		/actu/
    -5		/acu/
    5		/adly$/
    5		/adly/
    5		/adorm/
    5		/aest/
    5		/aesth/
    -5		/aguj/
    5		/aguji/
    -5		/aile/
    -5		/ailed/
    5	faint_dizzy:24	/aint/
    -5	sharp_pain:-4	/ake$/
    5		/aled$/
    5		/aled/
    -5		/almo/
    -5		/almos/
    5		/alv/
    5		/ambra/
    5		/amol$/
    5		/amol/
    5		/anae/
    5		/anaes/
    -5		/andl/
    -5		/ane/
    5		/ankl/
    5		/ankle/
    5		/anoth/
    -5	worsening:-4 self_harm:16	/any/
    -5		/apaz$/
    -5		/apaz/
    -5		/apen/
    -5		/apena/
    5		/apse/
    5		/apsed/
    5		/arac/
    5		/arace/
    -5		/arath/
    -5		/arde$/
    -5		/aren$/
    5		/aring/
    5		/arke/
    5		/art$/
    5		/arted/
    5	allergic_reaction:15	/ash$/
    5		/asty$/
    5		/asty/
    5		/athi/
    5		/athin/
    5		/athl/
    5		/athle/
    -5		/atho/
    -5		/athon/
    5		/athr/
    5		/athro/
    5		/atr/
    -5		/aun/
    5	sharp_pain:125	/ava/
    5		/awl/
    5		/awli/
    -5		/ax$/
    -5		/axe/
    5	pregnancy_symptom:1	/baby$/
    5	pregnancy_symptom:73	/baby/
    5		/badl/
    5		/badly/
    5	calf_swelling:76	/ball/
    5		/bathr/
    5	sharp_pain:5	/bei/
    5	sharp_pain:14	/bein/
    5		/being/
    5		/bic/
    -5		/bin/
    -5		/blar/
    5	self_harm:18	/blet/
    5	self_harm:14	/blets/
    5		/bne/
    5		/bnes/
    5		/bness/
    5		/bolt/
    -5		/boss$/
    -5		/boss/
    5		/botto/
    -5		/bout$/
    -5		/bout/
    -5		/bra$/
    -5		/bren$/
    -5		/bren/
    -5		/brou/
    -5		/broug/
    -5		/bsc/
    -5		/bscr/
    -5		/bscri/
    5	pregnancy_symptom:73	/bump$/
    5	weakness:-9 tingling:20	/buzz/
    -5		/cak/
    -5		/cake/
    -5		/capaz/
    5		/cared/
    5		/caro/
    5		/caron/
    -5		/carp/
    -5	severe_bruising:45	/cas/
    5	bladder_bowel:3	/ccid/
    5		/ccide/
    -5		/cepc/
    -5		/cepci/
    5		/ceta/
    5		/cetam/
    -5		/char/
    5	sharp_pain:-27 chest_breath:41	/cho/
    -5		/chy$/
    -5		/chy/
    -5		/cib/
    -5		/cibi/
    -5		/cibir/
    5	bladder_bowel:7	/ciden/
    -5		/cione/
    -5		/cito$/
    -5		/cito/
    5		/cked$/
    5		/cked/
    5		/ckli/
    5		/cklin/
    -5		/come$/
    5		/cort/
    5		/craw/
    5		/crawl/
    5		/creas/
    -5		/cribe/
    5		/cruc/
    5		/cruci/
    -5		/cta/
    -5		/cte/
    5		/ctr/
    5	sharp_pain:43	/ctri/
    5	sharp_pain:59	/ctric/
    -5		/cuar/
    -5		/cuart/
    5		/cur/
    5		/curt/
    5		/curta/
    5		/cy$/
    -5		/dan/
    5		/dark$/
    5		/dark/
    -5	sharp_pain:-30 worsening:3 persistent_beyond_72h:6 history_disc:-5 history_injury:31 saddle_numbness:-9 chest_breath:-2 fever:-34 emergency:-21 self_harm:-43	/day/
    5	bladder_bowel:97	/dde/
    5	tingling:7	/dedos/
    -5		/despu/
    -5		/di$/
    -5		/diati/
    -5		/dig/
    -5	sharp_pain:-2 history_disc:123 history_injury:-1	/dis/
    -5		/divi/
    -5		/dizzi/
    -5		/dli/
    -5		/dness/
    5	weakness:9	/dobla/
    5	persistent_beyond_72h:58	/dolie/
    -5		/dread/
    -5		/dream/
    -5		/drin/
    -5		/drink/
    5	sharp_pain:-30 severe_headache:9	/eada/
    5		/eanc/
    5		/eance/
    5		/eari/
    5		/earin/
    5	weakness:-16 tingling:-4 chest_breath:13 fever:12	/eat/
    5		/eathi/
    5		/eathl/
    5		/eats$/
    5		/eats/
    5		/ebra/
    -5		/ecepc/
    -5		/ecib/
    -5		/ecibi/
    -5	tingling:-2 severe_headache:-3	/ect/
    -5		/ecta/
    5	sharp_pain:43	/ectr/
    5	sharp_pain:25	/ectri/
    -5		/edio$/
    5		/edos$/
    5	tingling:6	/edos/
    -5	weakness:-27 numbness:12 worsening:-2 osteoporosis:-7 pregnancy_symptom:-4 saddle_numbness:9 faint_dizzy:13 severe_bruising:-3	/eel/
    -5		/eepi/
    -5		/eepin/
    5		/efus/
    5		/efuse/
    5		/egro$/
    -5		/egue$/
    5		/egui/
    5		/eja$/
    5		/ela$/
    5	sharp_pain:4	/elect/
    -5	numbness:26 saddle_numbness:26	/eling/
    5	sharp_pain:17	/ella/
    5	sharp_pain:35	/ellas/
    5		/elta/
    5	pregnancy_symptom:12	/emba/
    5		/embar/
    5		/emen/
    -5		/enden/
    -5		/endri/
    5		/engea/
    5		/eniq/
    5		/eniqu/
    -5		/enti$/
    -5		/eopl/
    -5		/eople/
    -5		/epc/
    -5		/epci/
    -5		/epcio/
    -5		/epin/
    -5		/eping/
    -5		/erdid/
    -5		/ere$/
    -5		/eren/
    5		/ergi/
    5		/ergic/
    -5		/erie/
    -5		/erien/
    5		/eriod/
    5		/eris/
    5		/erish/
    5		/erta$/
    -5		/ervic/
    5		/eryw/
    5		/erywh/
    5		/erza$/
    -5		/esent/
    -5		/esh/
    5		/esia$/
    -5		/espe/
    5		/esth/
    5		/esthe/
    5		/etam/
    5		/etamo/
    5		/etis/
    5		/etise/
    5	severe_bruising:52	/eton/
    5		/etone/
    5		/eva/
    5		/evel$/
    5		/everi/
    5		/evo$/
    -5		/excel/
    -5		/exper/
    5	severe_headache:2	/explo/
    -5		/factu/
    5	faint_dizzy:85	/fai/
    -5		/fail/
    -5	numbness:21	/feeli/
    -5		/fer/
    -5		/ffe/
    -5		/fica/
    -5		/ficat/
    5		/fill/
    5	numbness:-12 tingling:47	/fiz/
    5	tingling:84	/fizz/
    -5		/foll/
    -5		/follo/
    -5		/fresh/
    -5		/furt/
    -5		/furth/
    -5		/gad/
    -5		/gado$/
    -5		/gado/
    5		/gean/
    5		/geanc/
    5		/gentl/
    -5		/ghtl/
    -5		/ghtly/
    -5		/guj/
    5		/guji/
    5		/gujit/
    -5		/gym$/
    -5		/gym/
    5		/ham/
    -5		/helpe/
    5		/heti/
    5		/hetis/
    5	emergency:18	/hey$/
    5		/hey/
    5	fever:56	/hills/
    -5		/his$/
    5		/hles/
    5		/hless/
    -5	numbness:22	/home$/
    -5	numbness:17	/home/
    -5		/hon$/
    -5		/hoot/
    -5	sharp_pain:17	/hooti/
    5	numbness:-10 tingling:29	/horm/
    5	tingling:42	/hormi/
    5		/hre/
    5		/hroo/
    5		/hroom/
    -5		/htl/
    -5		/htly$/
    -5		/htly/
    -5		/ibir$/
    -5		/icio/
    -5		/ides$/
    -5		/ides/
    5	weakness:-26	/ido/
    5		/iero/
    -5		/iew$/
    -5		/iew/
    -5		/ifica/
    -5		/ightl/
    5		/igue$/
    5		/ija/
    5		/illeo/
    5		/ima$/
    -5		/ingu/
    -5		/ingun/
    5		/insid/
    5		/inso/
    5		/insop/
    5	radiating_pain:3	/into/
    5		/iod$/
    -5		/iones/
    5		/ipi$/
    -5		/ird$/
    5		/itand/
    5		/ivel/
    5		/iveri/
    -5		/izar/
    -5		/ized$/
    -5		/ized/
    -5		/ja$/
    5		/jean/
    5		/jeans/
    5		/jita/
    5		/jitas/
    -5		/job$/
    5		/joke$/
    5		/ker/
    5		/kicki/
    5		/kind$/
    5		/kles$/
    5		/kles/
    -5		/knot$/
    5		/lapse/
    5		/lded$/
    5		/lded/
    5		/leak$/
    5	sharp_pain:4	/lect/
    5		/lectr/
    -5		/lent$/
    -5		/lente/
    5		/leo/
    -5		/lept$/
    -5		/lept/
    5		/lera/
    5		/lerg/
    5		/lergi/
    5	sharp_pain:-7 calf_swelling:-1	/les/
    5		/levo$/
    5		/levo/
    5		/lgar/
    -5		/li$/
    -5		/licki/
    5		/lier/
    5		/lindi/
    5		/litti/
    5		/lleo/
    5		/llerg/
    -5		/lles/
    5		/llevo/
    -5		/llowe/
    -5	weakness:39	/lly/
    -5		/lmo/
    -5		/lmos/
    -5		/lmost/
    5		/lota/
    -5		/lowed/
    -5		/lowi/
    -5		/lowin/
    -5		/luj/
    -5		/lujo$/
    -5		/lujo/
    -5		/lve$/
    -5		/marat/
    5	numbness:11	/mbn/
    5		/mbne/
    5		/mbnes/
    5	sharp_pain:88	/mbra/
    -5		/meh$/
    -5		/mem/
    5		/meni/
    5		/meniq/
    5		/merc/
    -5		/mess/
    -5		/mient/
    -5		/miles/
    -5		/mment/
    -5		/mn$/
    5		/mol$/
    5	severe_bruising:12	/moret/
    -5		/morr/
    -5		/morro/
    5	emergency:8	/mou/
    -5		/mpres/
    5	numbness:17	/muer/
    5		/mug$/
    5	weakness:4	/mug/
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
    -5	sharp_pain:-3 tingling:-3 worsening:-10 persistent_beyond_72h:-19 chest_breath:-2 faint_dizzy:-29 emergency:6	/ne$/
    5	radiating_pain:-1 numbness:-17 chest_breath:-13 calf_swelling:15 faint_dizzy:-35 allergic_reaction:-14 self_harm:-11	/nee/
    5		/ney$/
    5		/ney/
    -5		/nfe/
    5		/ngea/
    5		/ngean/
    -5		/ngu/
    -5		/ngun/
    5		/nine/
    -5		/ningu/
    5	weakness:10	/nkl/
    5	weakness:32	/nkle/
    5	faint_dizzy:54	/nni/
    5		/nnin/
    5		/nning/
    -5		/noch/
    -5		/none/
    5		/nore/
    5		/nothe/
    -5	numbness:45	/nothi/
    -5		/notif/
    5		/nsid/
    5		/nside/
    5		/nsop/
    5		/nsopo/
    5		/ntaz/
    5		/ntazo/
    -5		/nti$/
    -5		/ntra/
    5		/numbn/
    5	weakness:14	/obla/
    5		/obs/
    5		/oca/
    -5		/och/
    -5		/odd$/
    -5	weakness:19	/odil/
    -5	weakness:13	/odill/
    5	numbness:14	/ole$/
    -5		/oles/
    5		/olie/
    5		/olien/
    -5		/ollo/
    -5		/ollow/
    5	weakness:-16	/omo/
    5		/onat/
    5	tingling:15	/onate/
    -5	sharp_pain:5	/ooti/
    -5	sharp_pain:84	/ootin/
    -5		/oped$/
    -5		/oped/
    5		/opi/
    -5		/ople$/
    -5		/ople/
    5		/oppy$/
    5		/oppy/
    5		/oque/
    5		/oran/
    5		/orar/
    5	severe_bruising:11	/oret/
    5	severe_bruising:21	/oreto/
    5		/orl/
    5		/ormec/
    5	numbness:-15 tingling:73	/ormig/
    -5		/orreo/
    5	sharp_pain:10	/orta/
    5		/ota$/
    5		/otc/
    5		/otch/
    -5	numbness:13	/othi/
    -5		/othin/
    -5		/otif/
    -5		/otifi/
    -5	sharp_pain:23	/otin/
    -5	sharp_pain:8	/oting/
    5		/otto/
    5		/ottom/
    5		/ous$/
    5	sharp_pain:-2 radiating_pain:-6 weakness:7 self_harm:-9	/ove/
    5		/pack$/
    5		/pad$/
    -5		/par$/
    5		/parac/
    -5		/park$/
    -5	pregnancy_symptom:51	/pect/
    -5		/ped/
    5		/pel/
    -5		/pena/
    -5		/penas/
    5		/pent/
    -5		/peop/
    -5		/peopl/
    -5		/perie/
    5		/perio/
    5		/pip/
    5		/pipi$/
    5		/pipi/
    5		/piso$/
    5		/plitt/
    -5		/ply/
    5		/poi/
    -5		/ppo/
    5		/pposi/
    5		/presi/
    5		/pse/
    5		/psed$/
    5		/psed/
    -5		/py$/
    -5		/quej/
    5		/quinc/
    5		/racet/
    5		/rado$/
    -5		/raron/
    -5		/ratho/
    5		/rawl/
    5		/rawli/
    -5		/rde$/
    -5		/rdid/
    5		/reall/
    5		/ream/
    -5		/recib/
    -5		/ree$/
    5		/refu/
    5		/refus/
    -5		/rela/
    5		/rell/
    5		/rella/
    -5		/resen/
    -5		/resh/
    5		/resio/
    5		/reto/
    5	severe_bruising:22	/reton/
    5		/rgic$/
    5		/rgic/
    -5		/ribe/
    -5		/rido/
    -5		/rienc/
    5	sharp_pain:77	/rient/
    -5		/rill$/
    5		/rina$/
    5		/riod$/
    5		/riod/
    5		/rish/
    5		/rmec/
    5	tingling:77	/rmig/
    5		/rna/
    -5	weakness:23	/rodil/
    -5		/roke$/
    5	sharp_pain:13	/ror/
    -5		/roub/
    -5		/roubl/
    -5		/rqu/
    -5		/rreo/
    5	sharp_pain:26	/rror/
    -5		/rthe/
    -5		/rther/
    5		/rtips/
    -5		/rtne/
    5		/ruci/
    5		/rucia/
    5		/rugg/
    5		/ruggl/
    -5		/ruisi/
    -5		/rvic/
    5		/ryw/
    5		/rywh/
    5		/rywhe/
    5	weakness:2	/rza$/
    5	weakness:33	/rza/
    -5		/sages/
    5		/sai/
    5		/said$/
    5		/said/
    -5		/sam/
    -5		/same$/
    -5		/same/
    5		/says$/
    5		/says/
    5		/scare/
    5	persistent_beyond_72h:-10 faint_dizzy:25	/sed/
    5	self_harm:6	/segui/
    -5		/sell$/
    -5		/sell/
    -5	sharp_pain:10 radiating_pain:29	/shoo/
    -5	sharp_pain:8 radiating_pain:11	/shoot/
    5		/sia$/
    -5		/sigui/
    -5		/sir/
    -5		/sized/
    5		/skin/
    -5		/slep/
    -5		/slept/
    5	numbness:11	/slo/
    -5		/soun/
    -5		/sound/
    5	severe_headache:72	/spl/
    -5		/spon/
    -5		/ssa/
    -5		/ssag/
    -5		/ssu/
    -5		/ste$/
    5		/sthe/
    5		/sthet/
    -5		/stopp/
    5		/strai/
    5		/strel/
    5		/stru/
    5		/strug/
    5		/sty$/
    -5		/subsc/
    5		/such$/
    5		/such/
    -5	numbness:22	/tact/
    5		/tain/
    -5		/talk/
    5		/tamol/
    5		/tarm/
    5		/tarme/
    5		/tarte/
    5	tingling:64	/tatic/
    5	sharp_pain:59	/tazo/
    5	persistent_beyond_72h:-18 fever:-6 allergic_reaction:106	/tch/
    5	worsening:2	/ted$/
    -5		/telli/
    -5	persistent_beyond_72h:-7	/ther/
    5		/thle/
    5		/thles/
    -5		/thon$/
    -5		/thon/
    5		/thre/
    5		/throo/
    -5		/tific/
    5	numbness:-1	/tim/
    5		/time/
    5		/tips$/
    5		/tips/
    5		/tise/
    5		/tised/
    -5		/tled$/
    -5		/tled/
    5		/toq/
    5		/toqu/
    5		/toque/
    5		/trel/
    5		/trell/
    5	sharp_pain:25	/tric/
    5		/tro$/
    -5		/troub/
    5		/trug/
    5		/trugg/
    5		/ttle$/
    -5		/ttled/
    5		/ttom$/
    5		/ttom/
    -5		/tua/
    -5		/tual/
    5		/ture$/
    5		/ture/
    -5	weakness:32 worsening:17	/turn/
    5	numbness:-13	/twi/
    5		/twic/
    5		/twice/
    5		/typi/
    -5		/uart/
    -5		/uarto/
    -5		/ubsc/
    -5		/ubscr/
    5		/uce/
    5		/ucha$/
    5		/ucia/
    5		/uciat/
    5		/uckle/
    -5		/ud$/
    -5		/uej/
    5		/uelta/
    5		/uggl/
    5		/uggli/
    5		/ught$/
    -5		/uisin/
    5		/uji/
    5		/ujit/
    5		/ujita/
    -5		/ujo$/
    -5		/ular/
    5		/umbn/
    5	numbness:7	/umbne/
    -5		/umn$/
    5	pregnancy_symptom:57	/ump$/
    5		/umps$/
    5		/umps/
    5	numbness:-13	/una$/
    5		/uni/
    5		/unk/
    5	allergic_reaction:11	/urn/
    5		/urta/
    5		/urtai/
    -5		/urthe/
    5	history_disc:52	/usio/
    5	history_disc:31	/usion/
    5	tingling:152	/uzz/
    5		/vem/
    5		/venge/
    5		/veris/
    -5		/vers/
    5		/veryw/
    5		/ves/
    -5		/view$/
    -5		/view/
    -5		/viso$/
    5		/wake$/
    -5		/watc/
    -5		/watch/
    5	sharp_pain:-4	/way$/
    5	persistent_beyond_72h:5	/week$/
    5		/wic/
    5		/wice$/
    5		/wice/
    5		/will$/
    5		/will/
    -5		/wing/
    5		/wist$/
    -5		/xcel/
    5		/xcruc/
    -5		/xed$/
    -5		/xed/
    -5		/xper/
    -5		/xperi/
    5	severe_headache:24	/xplo/
    5		/yin/
    5	sharp_pain:45	/ying$/
    5	sharp_pain:5	/ying/
    -5		/ym$/
    5		/ypi/
    -5		/zed$/
    -5		/zed/
    -5		/zine/
    -5		/zines/
    -5		/zzine/
    5		<be> <become> worse
    -5		<be> <part> to
    -5		<be> <side>
    -5	sharp_pain:13 radiating_pain:-5 bladder_bowel:-23 emergency:-22 self_harm:14	<be> <the>
    -5		<be> <the> #
    5		<be> <the> dolor
    5		<be> <the> normal
    -5		<be> dizzy
    -5		<be> down to
    -5		<be> driving <side>
    -5		<be> embarazada de
    5		<be> expecting and
    5		<be> hurting today
    -5		<be> just <the>
    -5		<be> muy bien
    -5		<be> numb ,
    5		<be> on <the>
    -5		<be> pins
    -5		<be> pins and
    5	weakness:20	<be> que
    -5		<be> shooting
    -5		<be> to
    5		<be> told
    5		<be> ~ as
    5		<be> ~ cuando
    -5		<be> ~ dormida
    -5		<be> ~ headache
    5	severe_headache:7 emergency:26	<be> ~ i
    5		<be> ~ like
    5		<be> ~ mas
    -5		<be> ~ new
    5		<be> ~ poquito
    5		<be> ~ quiet
    -5		<be> ~ quito
    5		<be> ~ sensation
    5		<be> ~ size
    5		<be> ~ sleep
    5		<be> ~ tender
    5		<be> ~ too
    5		<be> ~ very
    5		<become> ,
    5		<become> and
    -5		<become> better
    -5		<become> to bed
    5		<become> up from
    5		<become> ~ <count>
    -5		<become> ~ <have>
    5		<become> ~ from
    5		<become> ~ painful
    5		<become> ~ tingling
    5		<count> <time> now
    5		<count> ~ ?
    5		<day> , now
    -5		<day> , today
    5		<day> ~ pain
    5		<feel> <my> <part>
    5		<feel> <the> <part>
    -5		<feel> in <the>
    5		<feel> in it
    5		<feel> weak
    -5		<feel> well
    -5		<feel> ~ better
    -5		<feel> ~ did
    -5		<feel> ~ en
    5		<feel> ~ not
    -5		<feel> ~ off
    -5		<feel> ~ pain
    5		<feel> ~ than
    5		<feel> ~ will
    5		<have> <become> ,
    -5		<have> <side>
    -5		<have> <the> hot
    -5		<have> done
    -5		<have> no
    -5		<have> numb
    -5		<have> numb <part>
    -5		<have> numbness
    -5		<have> stabbing
    -5		<have> stabbing pain
    5		<have> ~ #
    5		<have> ~ at
    -5		<have> ~ came
    -5		<have> ~ hot
    -5		<have> ~ numb
    -5		<have> ~ off
    5		<have> ~ she
    5		<have> ~ strength
    5		<have> ~ them
    5		<keep> dropping
    5		<keep> dropping <my>
    -5		<my> ?
    -5		<my> quito
    5		<my> responde
    5		<my> ~ aire
    5		<my> ~ algo
    -5		<my> ~ came
    -5		<my> ~ may
    5		<my> ~ pipi
    5		<my> ~ still
    5		<my> ~ tight
    5		<my> ~ todo
    5		<my> ~ under
    5	faint_dizzy:59	<my> ~ y
    5		<part> , <side>
    5		<part> <be> <become>
    5		<part> <be> <the>
    -5		<part> <be> grand
    -5		<part> <be> happy
    5		<part> <be> tingling
    -5	radiating_pain:7 numbness:7	<part> <the>
    -5		<part> desde
    5		<part> gordo
    -5		<part> on <the>
    5	weakness:-8 numbness:33	<part> ~ .
    5	weakness:44 numbness:38	<part> ~ <become>
    -5		<part> ~ achy
    5		<part> ~ as
    -5		<part> ~ but
    5	numbness:50	<part> ~ de
    5		<part> ~ dragging
    -5		<part> ~ hurt
    5	sharp_pain:14 radiating_pain:20 weakness:19 numbness:10 tingling:6 severe_headache:-8	<part> ~ i
    -5		<part> ~ llamo
    -5		<part> ~ massage
    5		<part> ~ much
    -5		<part> ~ quien
    -5		<part> ~ tingles
    5		<part> ~ vengeance
    -5		<person> <have> numb
    -5		<person> and
    5		<person> here
    5		<person> ~ ayer
    -5		<person> ~ but
    -5		<person> ~ can
    -5		<person> ~ it
    5		<person> ~ you
    5		<side> <part> <feel>
    5		<side> <time> ,
    -5		<side> at <side>
    5		<side> numb
    5		<side> time
    -5		<side> ~ ?
    5		<side> ~ apart
    -5		<side> ~ hurts
    5	weakness:-20 numbness:31	<side> ~ like
    -5		<side> ~ session
    5		<side> ~ would
    5		<the> # ,
    5		<the> <be> <side>
    -5		<the> <be> it
    -5	numbness:19 tingling:-12	<the> <part> <be>
    -5		<the> <part> ?
    5		<the> <side> <count>
    5		<the> <time> and
    -5		<the> afternoon
    5		<the> ambulance
    5		<the> bathroom floor
    5		<the> blood
    5		<the> dolor de
    5		<the> emergency
    -5		<the> evening
    -5		<the> factura
    5	fever:60	<the> fever
    5		<the> funny
    -5		<the> glass
    -5		<the> glass of
    -5		<the> knot
    5		<the> morning after
    5		<the> numbness ,
    5		<the> orina
    -5		<the> poco adolorida
    5		<the> que <be>
    -5		<the> que hora
    -5		<the> salir ,
    5		<the> seguir
    -5		<the> sesion
    -5		<the> tad
    5		<the> vengeance
    5		<the> way home
    -5		<the> weather
    -5		<the> whisper of
    5		<the> will
    5		<the> will not
    -5	sharp_pain:1 persistent_beyond_72h:7 bladder_bowel:70	<the> ~ <count>
    -5		<the> ~ again
    5		<the> ~ another
    -5		<the> ~ brought
    -5		<the> ~ cada
    5		<the> ~ can
    -5		<the> ~ de
    5		<the> ~ duele
    5		<the> ~ free
    5		<the> ~ into
    5		<the> ~ just
    -5		<the> ~ later
    -5		<the> ~ mejor
    5		<the> ~ nearly
    -5		<the> ~ noche
    -5		<the> ~ please
    -5		<the> ~ quien
    -5		<the> ~ sin
    5		<the> ~ starts
    5		<the> ~ straight
    -5		<the> ~ toda
    -5		<the> ~ x
    -5		<time> , nothing
    -5		<time> but it
    -5		<time> ~ about
    5		<time> ~ ache
    5		<time> ~ another
    -5		<time> ~ but
    5		<time> ~ counting
    -5		<time> ~ like
    -5		<time> ~ not
    -5		<time> ~ otherwise
    -5		? & [en954]
    -5		? i
    5		? ~ <side>
    -5		? ~ nope
    5		[en1002] & [en1007]
    5		[en1002] & [en1013]
    5		[en1002] & [en207]
    -5		[en1002] & [en506]
    5		[en1002] & [en709]
    5		[en1002] & [en84]
    5	sharp_pain:-27	[en1002] & [en85]
    -5		[en1002] & [en906]
    -5		[en1002] & [en991]
    -5		[en1002] & [es49]
    -5		[en1002] & soreness
    -5		[en1013] & ,
    5		[en1014] & [es966]
    -5		[en1014] & [es975]
    -5		[en1018] & [en250]
    5		[en1018] & [en426]
    5		[en1018] & [en60]
    -5		[en1018] & [en807]
    5		[en101] & #
    5		[en101] & [en889]
    -5		[en1020] & [en159]
    -5		[en1020] & [en810]
    5	numbness:8	[en1020] & [en93]
    -5		[en1020] & [en981]
    5		[en1020] & vengeance
    5		[en106] & [en148]
    -5		[en106] & [en874]
    5		[en111]
    5		[en116]
    5		[en116] & [en12]
    5		[en116] & [en19]
    5		[en116] & [en490]
    -5		[en11] & [en1013]
    -5	sharp_pain:-29 radiating_pain:3 emergency:20	[en11] & [en362]
    -5	worsening:14	[en11] & [en426]
    5	self_harm:23	[en11] & [en60]
    5		[en11] & [en633]
    -5		[en11] & [en650]
    -5		[en121] & [en121]
    -5		[en121] & [en12]
    -5		[en121] & [en874]
    -5		[en123]
    5		[en127] & [en20]
    -5		[en12] & [en124]
    -5		[en12] & [en143]
    5		[en12] & [en250]
    5		[en12] & [en437]
    -5		[en12] & [en682]
    5		[en138] & ,
    -5		[en138] & [en1002]
    5		[en138] & [en11]
    5		[en138] & [en148]
    -5		[en138] & [en966]
    -5		[en143] & [en189]
    -5		[en148] & [en650]
    -5		[en154] & [en250]
    -5		[en154] & [en474]
    -5		[en157] & .
    -5		[en157] & [en148]
    -5		[en159] & [en746]
    5		[en170] & [en613]
    -5		[en170] & [en660]
    -5	weakness:34 self_harm:4	[en170] & [en874]
    -5		[en170] & [en890]
    -5		[en170] & [es182]
    5		[en181] & [en148]
    -5		[en181] & [en19]
    -5		[en181] & [en251]
    5		[en181] & [en28]
    -5		[en181] & [en455]
    -5		[en185] & [en11]
    -5		[en197] & [en251]
    -5		[en19] & [en148]
    -5		[en19] & [en197]
    -5		[en19] & [en212]
    -5		[en19] & [en309]
    5		[en19] & [en333]
    5		[en19] & [en37]
    -5		[en19] & [en426]
    -5		[en19] & [en618]
    -5		[en19] & [es14]
    5		[en19] & vengeance
    5		[en202] & [en127]
    5		[en202] & [en143]
    -5		[en202] & [en633]
    5		[en202] & [en660]
    -5		[en202] & [en853]
    -5		[en20] & ,
    5	tingling:-5	[en20] & [en251]
    -5		[en20] & [en618]
    5		[en20] & [en693]
    5		[en20] & [en805]
    -5		[en212] & [en143]
    5		[en212] & [en251]
    -5		[en212] & [en966]
    -5		[en213] & [en613]
    5		[en215] & [en633]
    -5		[en215] & [en682]
    -5		[en218] & [en11]
    -5		[en218] & [en890]
    -5	numbness:8 self_harm:1	[en21]
    5		[en21] & [en1002]
    5		[en21] & [en874]
    5		[en234] & [en213]
    5		[en234] & [en21]
    -5		[en234] & [en380]
    5	bladder_bowel:10	[en234] & [en42]
    5	weakness:8	[en234] & [en522]
    -5		[en234] & [en634]
    -5		[en234] & [en890]
    -5		[en234] & hives
    -5		[en234] & tingling
    5		[en250] & [en1018]
    -5		[en250] & [en12]
    5		[en250] & [en148]
    5		[en250] & [en215]
    -5		[en250] & [en399]
    -5		[en250] & [en935]
    -5		[en250] & [en980]
    5		[en250] & monday
    5		[en251] & [en439]
    -5		[en251] & [en479]
    -5		[en251] & [en549]
    5		[en251] & [en618]
    -5	sharp_pain:12	[en251] & [en966]
    -5		[en251] & [es182]
    -5		[en251] & tingles
    5		[en252] & .
    5		[en266] & [en250]
    5		[en266] & [en93]
    5		[en28] & #
    -5		[en28] & [en181]
    5		[en28] & [en215]
    -5		[en28] & [en37]
    -5		[en28] & [en461]
    -5		[en295] & ,
    -5		[en295] & [en1020]
    5		[en295] & [en362]
    -5		[en298] & [en37]
    -5		[en29]
    -5		[en309] & [en949]
    -5		[en317] & [en1020]
    -5		[en317] & [en11]
    -5		[en317] & [en468]
    -5		[en317] & [en869]
    5		[en325] & [en1013]
    5		[en325] & [en474]
    -5		[en333] & ,
    5		[en362] & [en309]
    5		[en362] & [en311]
    5		[en362] & [en490]
    -5		[en362] & [en58]
    5		[en362] & vengeance
    -5		[en365]
    5		[en378] & [en148]
    -5		[en378] & [en84]
    5		[en37] & [en181]
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
    5		[en426] & [en1002]
    -5	worsening:82	[en426] & [en106]
    5		[en426] & [en170]
    -5		[en426] & [en28]
    5		[en426] & [en394]
    -5		[en42] & [en810]
    5	numbness:12	[en437] & [en1020]
    -5		[en437] & [en490]
    -5		[en437] & [en874]
    -5		[en439] & [en20]
    5		[en442]
    5		[en442] & [en266]
    -5		[en442] & [en63]
    5		[en458] & [en490]
    -5		[en458] & [en60]
    5		[en461] & [en19]
    -5		[en461] & [en490]
    -5		[en468] & [en1020]
    -5		[en468] & [en12]
    -5		[en468] & [en810]
    5		[en468] & [en869]
    5		[en468] & thursday
    -5		[en474] & ?
    5		[en474] & [en124]
    -5	numbness:1 saddle_numbness:-4	[en474] & [en234]
    -5		[en474] & [en293]
    5	weakness:-5 worsening:22	[en474] & [en362]
    5		[en474] & [en493]
    5		[en474] & [en989]
    -5		[en474] & [en999]
    5		[en474] & thursday
    5		[en479] & [en28]
    5		[en490] & [en143]
    -5		[en490] & [en333]
    -5	numbness:32	[en490] & [en380]
    -5		[en490] & [en39]
    -5		[en490] & [en458]
    -5		[en490] & [en60]
    5		[en490] & [en967]
    5		[en493] & .
    5		[en493] & [en682]
    -5		[en506] & [en404]
    5		[en506] & tingling
    -5		[en507] & [en12]
    -5		[en508] & [en650]
    5		[en508] & [en746]
    5		[en508] & [en869]
    -5		[en508] & [en957]
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
    -5	tingling:-3 saddle_numbness:1	[en58]
    -5		[en58] & ,
    5		[en58] & pee
    -5		[en602] & [en309]
    -5		[en602] & [en906]
    -5		[en60] & [en101]
    5		[en60] & [en19]
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
    -5		[en634] & [en1020]
    -5		[en634] & [en138]
    -5		[en634] & [en506]
    -5		[en634] & [en966]
    5		[en634] & [es182]
    5		[en63] & [en380]
    5		[en63] & [en917]
    5		[en650] & [en37]
    5	numbness:-5	[en650] & [en522]
    -5		[en653] & [en19]
    -5	faint_dizzy:109	[en660] & [en1018]
    5		[en660] & [en121]
    -5		[en660] & [en202]
    -5	numbness:124	[en660] & [en234]
    -5		[en660] & [en468]
    5		[en660] & [en877]
    -5		[en660] & [en90]
    5		[en677] & [en20]
    -5		[en677] & [en234]
    5	tingling:5	[en677] & [en426]
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
    -5	sharp_pain:-10 numbness:6 tingling:-32 persistent_beyond_72h:-33	[en693]
    -5		[en693] & [en28]
    -5		[en693] & [en874]
    5		[en698] & [en394]
    -5		[en709] & [en1020]
    -5		[en709] & [en251]
    5		[en709] & [en37]
    5		[en709] & [en474]
    5		[en709] & [en508]
    5		[en717]
    5		[en71] & [en869]
    5		[en746] & [en106]
    5		[en746] & [en138]
    5		[en746] & [en378]
    5		[en746] & [en37]
    5	persistent_beyond_72h:-20	[en746] & [en474]
    5		[en746] & [en58]
    -5		[en746] & looser
    -5		[en762] & #
    -5		[en762] & [en378]
    -5		[en762] & [en404]
    -5		[en762] & [en508]
    5		[en762] & [en618]
    5		[en762] & [en84]
    5		[en778] & [en37]
    5		[en77] & [en1002]
    -5		[en77] & [en234]
    -5		[en77] & [en37]
    5		[en789] & [en362]
    5		[en805] & [en426]
    -5		[en805] & [en490]
    -5		[en805] & [en682]
    -5		[en805] & [en966]
    5		[en807] & .
    5		[en807] & [en251]
    -5		[en807] & [en28]
    5		[en807] & [en84]
    5		[en807] & tingle
    -5	radiating_pain:14	[en810] & [en1020]
    -5		[en810] & [en404]
    5		[en810] & [en551]
    5	weakness:-22	[en810] & [en682]
    5		[en810] & [en853]
    -5		[en845] & .
    -5		[en84] & [en251]
    -5		[en84] & [en805]
    5		[en84] & [en853]
    5		[en84] & [en957]
    5		[en84] & balm
    -5		[en853] & [en63]
    -5		[en853] & [en807]
    -5		[en85] & [en63]
    5		[en85] & [en949]
    5		[en869] & [en138]
    5		[en869] & [en154]
    5		[en869] & [en377]
    5		[en869] & [en378]
    5		[en869] & [en709]
    -5		[en874] & [en251]
    -5		[en874] & [en404]
    5		[en874] & [en477]
    5		[en874] & [es1007]
    -5		[en874] & [es102]
    -5		[en874] & [es235]
    -5		[en874] & [es42]
    -5		[en874] & [es486]
    5		[en874] & [es759]
    5		[en874] & [es895]
    5		[en874] & monday
    5		[en874] & pipi
    -5		[en877] & [en20]
    5		[en889] & [en853]
    5		[en890] & [en127]
    -5		[en890] & [en141]
    -5		[en890] & [en39]
    -5		[en890] & [en653]
    5	self_harm:13	[en906] & [en1002]
    -5		[en906] & [en266]
    5		[en90] & [en1018]
    -5		[en917] & [en362]
    5		[en917] & [en60]
    5		[en935] & [en1018]
    5		[en935] & [en251]
    -5		[en935] & [en474]
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
    5		[en957] & [en37]
    5		[en966] & .
    -5		[en966] & ?
    5		[en966] & [en212]
    5		[en966] & [en213]
    5		[en966] & [en21]
    5	sharp_pain:-17	[en966] & [en251]
    -5		[en966] & [en63]
    -5		[en966] & [en980]
    5		[en966] & sneeze
    -5		[en967] & [en633]
    5		[en980] & [en461]
    -5		[en985]
    -5		[en986] & [en1020]
    -5		[en986] & [es182]
    5		[en989] & [en1018]
    5		[en989] & [en12]
    5		[en989] & [en15]
    -5	worsening:5	[en989] & [en234]
    -5		[en989] & [en807]
    5		[en997]
    -5		[en997] & [en19]
    5		[en997] & [en746]
    -5		[en997] & [en762]
    5		[en999] & ,
    -5		[es106] & [en118]
    -5		[es122] & [es1]
    -5		[es127] & [es54]
    5		[es13] & [es150]
    5		[es13] & [es966]
    5		[es13] & menique
    -5		[es174]
    5		[es174] & [en874]
    -5		[es17] & ,
    -5		[es17] & [es187]
    5		[es182] & [en602]
    5		[es182] & [en966]
    -5		[es182] & calambritos
    -5		[es182] & punzante
    5		[es1] & [es255]
    5		[es1] & [es726]
    5		[es1] & nalga
    -5		[es214] & [es54]
    5		[es218] & ,
    5		[es230] & [es438]
    5		[es247] & [es950]
    5		[es247] & [es966]
    5		[es251] & [es214]
    5		[es251] & [es998]
    5		[es254] & [es950]
    5		[es26] & [es102]
    5		[es26] & [es54]
    5		[es26] & tiritando
    5	sharp_pain:28 numbness:-5 tingling:-24 persistent_beyond_72h:-32 fever:-5	[es29]
    -5		[es29] & [es1007]
    -5		[es29] & [es998]
    -5		[es2] & [es486]
    -5		[es2] & [es894]
    -5		[es362] & [es26]
    5		[es362] & [es54]
    5		[es362] & [es699]
    -5		[es375] & [en949]
    5		[es381] & [es55]
    -5		[es427] & ,
    5		[es427] & [es982]
    5	fever:33	[es42] & [es362]
    5		[es42] & fiebre
    -5		[es438] & [es55]
    5		[es438] & [es982]
    -5		[es446] & [es694]
    -5		[es478]
    5		[es486] & [es950]
    5		[es503] & [en19]
    5		[es503] & [es55]
    -5		[es508] & ,
    -5		[es54] & [es174]
    -5		[es54] & [es2]
    -5		[es54] & [es486]
    -5		[es54] & [es91]
    5		[es55] & [es26]
    5		[es55] & [es502]
    5		[es575]
    5		[es603]
    -5		[es638] & [es982]
    -5		[es694] & [es443]
    -5		[es699] & [es342]
    -5		[es699] & [es694]
    -5		[es70]
    -5		[es742] & [es982]
    5		[es758] & [es247]
    -5		[es758] & [es759]
    5		[es758] & [es854]
    5		[es758] & [es966]
    -5		[es762] & [es70]
    -5		[es79] & [es438]
    5		[es854] & [es174]
    5		[es854] & [es830]
    5		[es854] & dormida
    5		[es870] & [es214]
    5		[es870] & [es29]
    5		[es887] & [es966]
    -5		[es895] & [es234]
    5		[es91] & [es998]
    5		[es950] & [es1023]
    -5		[es950] & [es14]
    -5		[es950] & noto
    -5		[es966] & [es214]
    -5		[es966] & [es870]
    5		[es966] & [es887]
    5		[es975] & [es2]
    -5		[es982] & [es253]
    5		[es982] & [es362]
    5		[es982] & [es62]
    5		[es982] & [es759]
    5		[es982] & [es966]
    5	sharp_pain:29	[es998] & ,
    -5		a bath
    -5		a glass
    -5		a las
    -5		a minute
    5		a seguir
    -5		a tad
    5		a vengeance
    -5		a weak
    -5		about it
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
    -5		after <the> session
    -5		after ~ and
    -5		after ~ but
    5		after ~ massage
    5		agujitas
    -5		all the
    5		allergic
    -5		allowed
    -5		almost
    5		along <my> <part>
    5		am honest
    -5		am i
    -5		am just
    5		am sure
    5		anaesthetised
    -5		and <become>
    -5		and <have> not
    5		and counting
    5		and goes
    5		and i do
    -5		and see
    5		and she <be>
    5		and still
    5		and ~ again
    -5		and ~ carried
    -5		and ~ lovely
    5		and ~ than
    5		and ~ thing
    5		another
    -5		apenas
    -5		apenas ~ de
    -5		are pins
    5		are tingling
    -5		arm ?
    -5		arm has
    5		arm will
    5		arrastro
    5		arrastro & [es759]
    5		arrastro <the>
    5		arrastro ~ <part>
    5		arrastro ~ <the>
    -5		asleep ~ ,
    5		at ~ <time>
    5		at ~ it
    -5		at ~ so
    -5		atienden
    -5		auto reply
    -5		aviso
    5	pregnancy_symptom:25	baby
    -5		back feels
    5		back with
    -5		bad at
    5		badly
    -5		baja por
    5		bathroom
    5		bathroom floor
    5		been like
    5		before i saw
    5		before ~ saw
    5		being
    5		below <the> <part>
    5		below ~ <part>
    5		better ,
    5		better ~ <part>
    5		better ~ now
    5	saddle_numbness:15	between ~ <part>
    -5		bien ,
    -5		bit achy
    -5		bit heavy
    -5		bit stiff
    -5		bit worse
    -5		bit worse than
    5		bit ~ <time>
    -5		bit ~ it
    -5		bit ~ to
    5		blinding
    5		blinding & [en709]
    5		blinding headache
    5		blisters
    5		blue ~ to
    -5		boss
    5		bother me
    5		bottom
    5		breathing
    5		breathless
    -5		broke <my>
    -5		brought
    -5		bruise on
    -5		bruise ~ <part>
    -5		bruising
    5	pregnancy_symptom:75	bump
    -5		but <my> <part>
    -5		but it passed
    -5		but ~ would
    5		by ~ .
    -5		by ~ <have>
    5		cada ~ <the>
    5		calf & ,
    5	calf_swelling:4	calf & [en762]
    5	calf_swelling:4	calf is
    5		call <my> <part>
    5		call <my> now
    5		call ~ now
    -5		came and
    -5		came and it
    -5	tingling:-6	can
    -5		can i <have>
    5		can not pee
    -5		can ~ come
    -5		can ~ hot
    -5		can ~ now
    5		can ~ pee
    -5	weakness:22	can ~ up
    -5		cancel
    -5		capaz
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
    5		cold ~ <part>
    -5		come
    5		complain ~ <the>
    5		con fiebre
    -5		con ~ <the>
    5	fever:30	con ~ desde
    5		con ~ dolor
    5		could not <feel>
    5		could ~ <feel>
    -5		could ~ come
    5		could ~ off
    5		cramping
    -5		cuarto
    -5		d ~ ,
    5		dark
    -5		de dolor
    -5		de que
    -5		de ~ #
    5		de ~ meses
    -5		de ~ ni
    -5		dead ~ to
    5		dedo gordo
    5	tingling:1	dedos
    -5		del todo
    5		desde que
    -5		despues
    -5		despues ~ <the>
    -5		dia ~ <my>
    5		dias ~ <the>
    5		did <my>
    5		did my
    5		did ~ <have>
    -5		die for
    5		dio <the>
    -5		dizziness
    -5		dizzy & [en362]
    -5		dizzy ~ not
    -5		dizzy ~ table
    5		do <the>
    -5		do not know
    -5		do ~ ,
    -5		do ~ if
    -5		do ~ need
    5		does <the>
    -5		does ~ <side>
    -5		does ~ hurt
    -5		dolor ~ hormigueo
    -5		dormi & [es438]
    -5		dormi & [es887]
    -5		dormi como
    5		down ~ <be>
    -5		down ~ <the>
    5		dramatic ,
    -5		drinking
    -5		driving <side>
    -5		driving <side> now
    -5		driving right
    -5		dropped
    5		dropping <my>
    5		dropping my
    5		easy
    5		either
    5		electric ~ <my>
    5		electric ~ <part>
    -5		en ~ pero
    5		end it
    5		ended up
    -5		eso ,
    5		este dolor
    5		estrellas
    -5		evening
    -5		evening ~ <be>
    -5		ever ~ <part>
    5		every ~ another
    5		everywhere
    5		everywhere ~ <the>
    5		excruciating
    -5		expected <the>
    -5		expected that
    5		expecting and
    5		expecting ~ <the>
    -5		factura
    5		feel the
    -5	numbness:3	feeling
    5		feeling really
    -5		fell ~ last
    5		feverish
    -5		fiebre & [es182]
    5		fine , <part>
    5		fine ~ <be>
    5		fine ~ bit
    5		fingertips
    -5		foot ,
    5		for <count> <time>
    -5		for <the> massage
    -5		for ~ it
    -5		for ~ massage
    5		for ~ pain
    -5		found out i
    -5		four days
    -5		from me
    -5		from ~ <be>
    5		fuerza
    -5		full ~ in
    -5		further
    5		get the
    -5		glass of wine
    -5		glass ~ wine
    5		goes up
    5		going
    5		gone ,
    5		gone all
    -5		great honestly
    5		great ~ <part>
    5		grip ~ <side>
    5		grip ~ weaker
    -5		gym
    -5		had tingling
    5		hand is
    -5		hardly notice
    5	numbness:12	has gone
    5		have come
    -5		have the
    5		have to
    5		headache ~ <side>
    5		help <my>
    -5		helped
    5		hernia ~ y
    -5		hi ~ i
    -5		hip hurts
    5		hip is
    -5		his
    5		hives & [en311]
    -5	numbness:26	home
    -5		home ,
    -5		honestly ~ not
    5		hormigueo & .
    5		hormigueo & [es459]
    5		hormigueo ~ .
    5		hormigueo ~ <be>
    -5		hormigueo ~ <the>
    5		hormigueo ~ debilidad
    -5		hospital ~ <be>
    5		hot ~ cold
    5		hot ~ in
    5		hot ~ on
    5		hour it
    -5		how ~ <my>
    5		hurt ~ i
    -5		hurting ~ than
    5		hurts to
    5		hurts ~ did
    -5		hurts ~ yesterday
    5		i <be> honest
    5		i <be> sure
    -5		i <feel> very
    5		i <have> come
    -5		i <have> no
    -5		i <have> pins
    5		i <side> yours
    -5		i call if
    -5		i came and
    -5		i did <the>
    5		i sneeze
    5		i twist
    5		i type
    5		i walk
    5		i wipe
    -5		i work
    5		i would rather
    5	self_harm:15	i ~ <be>
    -5		i ~ again
    5		i ~ as
    5		i ~ came
    -5		i ~ crying
    5		i ~ honest
    5		i ~ live
    -5	self_harm:46	i ~ not
    5		i ~ of
    5		i ~ rather
    5		i ~ than
    5		i ~ tired
    5		i ~ wake
    -5		i ~ whether
    5		i ~ yours
    5		if ~ honest
    5		if ~ you
    5		in <count>
    -5		in <my> life
    -5		in <the> house
    -5		in <the> room
    -5		in and
    -5		in case <my>
    5		in them
    -5		in this
    -5	radiating_pain:3 weakness:-1 numbness:-1 tingling:52 bladder_bowel:-2 severe_headache:-3 allergic_reaction:-54 emergency:-8	in ~ <part>
    -5		in ~ completely
    -5		in ~ honestly
    -5		in ~ house
    -5		in ~ life
    5		in ~ pain
    5		inside
    5		insoportable
    -5		is painful
    -5		is still
    5		is weak
    5		it , <the>
    5		it <be> <the>
    5		it <feel> like
    5		it at
    5		it hurts <the>
    5		it normal <the>
    5	weakness:-7	it ~ <the>
    5		it ~ dead
    -5		it ~ down
    -5		it ~ during
    -5		it ~ if
    -5		it ~ on
    5		it ~ painful
    5		itchy & [en853]
    -5		jaja
    5		jeans
    -5		job
    5		joke
    5		just now
    -5		just tired
    5		just ~ <become>
    5		kicking
    5		kind
    5		knife in <my>
    -5		knot
    5		know ~ <be>
    5		know ~ <the>
    -5		la factura
    -5		la lista
    5		la nalga
    5		la orina
    -5	radiating_pain:29	la pierna
    5	persistent_beyond_72h:-19	last <time>
    -5		last <time> but
    5		last ~ and
    -5		late+aching
    5		late+agony
    5		late+ahi
    -5		late+almost
    -5		late+apenas
    5		late+away
    -5		late+blade
    -5		late+brazo
    -5		late+casi
    5		late+como
    5		late+counting
    -5		late+cuarto
    5		late+fuerte
    -5		late+left
    -5		late+llegue
    5		late+lunes
    -5		late+massage
    -5		late+notice
    -5		late+only
    -5		late+over
    5		late+overall
    5		late+overnight
    -5		late+put
    -5		late+quiero
    -5		late+rash
    -5		late+slot
    -5		late+texts
    5		late+they
    -5		late+under
    5		late+vengeance
    -5		late+whatsoever
    5		late+zero
    -5		le gusto
    -5		le ~ que
    5		le ~ seguir
    5	self_harm:19	le ~ sentido
    5		leak
    -5		leave <my>
    -5		leg .
    5		less
    5		less ~ i
    5		level
    -5		lift ~ <my>
    5		lift ~ <the>
    -5		like <the> baby
    -5		like <the> dead
    -5		like i
    -5		like i did
    -5		like they
    -5		like ~ <time>
    -5		like ~ baby
    -5		like ~ dead
    5		like ~ it
    -5		like ~ to
    5		list .
    5		llamenme & [es342]
    5		llamenme ~ urgente
    5		llevo
    5		loose ~ .
    -5	tingling:11 calf_swelling:-1	los
    -5		lost ~ ,
    -5		lost ~ in
    -5		lujo
    -5		marathon
    -5		mas que ayer
    -5		mas ~ menos
    -5		massage help <my>
    -5		massage ~ <my>
    5		massage ~ lovely
    5		massage ~ not
    5		massage ~ thing
    -5		may <be>
    -5		may <be> <the>
    -5		may be
    -5		me ?
    -5		me a
    5		me back
    -5		me quito
    5		me responde
    5		media <part>
    -5		medio
    -5		meh
    5		menique
    5		mention
    5		mi vida
    5		migraine
    -5		monday & #
    5		more painful
    5		more ~ <time>
    5		more ~ before
    5		moretones
    5		morning after
    -5		morning ~ last
    -5		much looser
    -5		much ~ #
    5		mug
    5		my bum
    -5		my feet
    5		my hands
    5		my mouth
    -5	sharp_pain:60	my neck
    5		my palm
    -5		my ribs
    5		my thigh
    5		nalga
    5		nearly ~ out
    5		neck when
    5		need <the>
    5		negro
    -5		never <have> <the>
    -5		never ~ <my>
    -5		never ~ better
    5		never ~ it
    -5	weakness:35 numbness:19	ni
    -5		night but
    5		no , tingling
    5		no <feel> in
    5		no <my> responde
    -5		no bruises
    -5		no nothing
    -5		no shooting
    -5	tingling:-75	no tingling
    -5		no ~ calambritos
    -5		no ~ massage
    -5		no ~ now
    -5		no ~ pains
    -5		no ~ punzante
    5		no ~ responde
    -5		no ~ ronchas
    5		no ~ soreness
    -5		none of
    -5		nope & [en11]
    5		normal that
    5	sharp_pain:16	not get
    -5		not great honestly
    -5		not on
    5		not pee
    5		not stand
    5		not wake
    5		not wake up
    5		not ~ morning
    -5		not ~ so
    5		not ~ though
    -5		not ~ tingling
    -5		not ~ why
    -5	numbness:18	nothing
    5		nothing ~ it
    5		noticed ~ <the>
    -5		noto & [es106]
    5		now i
    5		now ~ <side>
    5		now ~ you
    5		numb ?
    -5		numb at
    5		numb foot
    -5		numb ~ i
    -5		numb ~ in
    5		numbness
    5		numbness & [en11]
    5		numbness & [en362]
    -5		numbness , tingling
    5	numbness:76	numbness ~ <part>
    -5		odd
    -5		of bed
    5		of ~ <the>
    -5		of ~ in
    -5		of ~ massage
    -5		of ~ so
    -5		of ~ to
    5		of ~ well
    -5		of ~ without
    5		off to
    5		off your
    -5		off ~ ,
    5		off ~ <be>
    5		off ~ <time>
    5		ok ~ i
    -5		old ~ <the>
    5		on <the> way
    -5		on ~ table
    5		on ~ ward
    5		on ~ with
    -5		only a
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
    5		pack
    5		pad
    -5		pain <become>
    -5		pain <have> <become>
    5		pain <the>
    5		pain by
    5	sharp_pain:35	pain like
    5		pain ~ as
    5		pain ~ not
    5		pain ~ of
    -5		pain ~ passed
    -5		painful ~ <the>
    5		para ~ <the>
    5		paracetamol
    -5		park
    -5		people
    5		period
    5		pero
    -5		pero ~ de
    5		pipi
    5		pipi & [es438]
    5		pipi & [es518]
    5		pipi & [es742]
    5		pipi sin
    5		pipi sin darme
    5		pipi ~ cuenta
    5		pipi ~ darme
    5		piso
    -5		please stop
    5		please ~ <my>
    -5		poco adolorida
    -5		poco de dolor
    -5		poco ~ dolor
    5	radiating_pain:65	por ~ <part>
    5		pregnant ~ <be>
    -5		puedo ~ con
    5		put weight
    5		put weight on
    -5		que hora
    5		que se
    5		que ~ dia
    -5		radiating
    5		rash
    5		really
    -5		recibir
    5		responde
    -5		room ~ ,
    -5	chest_breath:10	run
    -5		s back
    5		s dead
    -5		s it
    5		said
    -5		said ~ and
    -5		salir ,
    -5		same
    5		same <part>
    -5		same ~ for
    5		say #
    5		say ~ but
    5		says
    5		scared
    5		sciatica & [en170]
    5		sciatica <be>
    -5		sciatica ~ <have>
    5		sciatica ~ with
    5		see ~ on
    -5		sell
    -5		sensation in <my>
    5		sensibilidad ~ <part>
    5		sensibilidad ~ <the>
    -5		senti
    5		sentido <the>
    5		sentido <the> seguir
    5	self_harm:31	sentido a
    5		sentido ~ seguir
    -5		ser
    5		session ~ <be>
    -5		settled
    -5		sharp as
    -5		sharp pain :
    5		sharp pain in
    -5		sharp ~ <side>
    5		she <be>
    5		she s
    -5		sheet ~ and
    5		shivering
    -5	sharp_pain:10	shooting
    -5		shooting ~ of
    -5		si <be> <the>
    -5		si <the>
    -5		si no
    -5		si ~ ,
    5		siento un
    5		sigue
    5		sin sensibilidad
    -5		since <my>
    -5		since <the> massage
    5		since about
    5		since ~ <my>
    -5		since ~ <person>
    5		since ~ morning
    5		since ~ off
    -5		slept
    -5		slept ~ dead
    -5		slightly
    5		sneeze
    -5		so good
    5		so ~ <be>
    -5		something
    -5		something ~ on
    5		sore since
    5		sore ~ <count>
    5		sore ~ today
    -5		soreness & [en12]
    5		soreness & [en458]
    5		soreness & [en869]
    5		soreness & [en967]
    5		sorry for
    5		splitting
    5		stabbing in
    5		stand ~ <part>
    5		started
    5		static
    -5		stiff ~ morning
    -5		stiffness & [en170]
    5		still in
    5		still ~ as
    5		still ~ it
    5		still ~ like
    5		stop ~ it
    -5		stopped
    5		struggling
    5		such
    5		sure it <be>
    -5		switch
    5		switched
    5		tablets
    -5		tad
    -5		tarde
    -5		telling
    5		temperature
    5		temperature of
    5		temperature of #
    -5		temperature s
    -5		temperature ~ i
    5		tengo el
    5		text ~ <be>
    -5		than ~ ,
    -5		than ~ <side>
    5		than ~ after
    5		than ~ but
    5		that will
    -5		the knot
    -5		the lower
    -5		the weak
    -5		the weather
    5		there is
    -5		there ~ at
    -5		they ~ <be>
    -5		thing ~ <be>
    5		thing ~ <part>
    -5		three hours
    5	numbness:12 tingling:-2	tingling & ,
    -5		tingling & .
    5		tingling & [en762]
    5		tingling in <side>
    5		tingling is
    -5		tip
    -5		tip <side>
    -5		tip top
    -5		tired ~ <the>
    -5		to all
    -5		to book
    5		to bother
    5		to bother you
    -5		to die for
    5	numbness:3	to sleep
    -5		to ~ <feel>
    -5		to ~ and
    5		to ~ good
    -5		to ~ without
    5		to ~ work
    5		today ~ <day>
    5		todo ~ ,
    5		todo ~ <the>
    5		told ~ <part>
    5		tomorrow ~ <be>
    5		tomorrow ~ <my>
    -5		too ~ <part>
    -5		took ~ <the>
    -5		touch ~ <part>
    -5		touched me
    -5		trouble
    5		twice
    5		twice <the>
    5		twist
    5	sharp_pain:18 numbness:-3 worsening:-10 persistent_beyond_72h:-17	un
    -5		up completely
    5		up from <the>
    5		up tomorrow
    -5	weakness:11	up ~ <my>
    -5		up ~ than
    5		up ~ up
    -5		up ~ yesterday
    5		vengeance
    -5		walked in with
    5		walked ~ ,
    -5		was it
    5		was on
    5		way home
    5		weaker than
    5		weaker ~ i
    5	persistent_beyond_72h:11	week
    -5		week later
    5		went away
    5		wet myself
    5		what ~ do
    5		when i wipe
    -5		when would
    5	saddle_numbness:16	when ~ wipe
    -5		when ~ worry
    -5		whisper of
    -5		who ~ if
    5		whole hand
    5		will
    5		will not stop
    -5		will ~ <the>
    5		will ~ stop
    5		winded & [en1002]
    5		with <the> vengeance
    -5		with has
    -5		with ~ <person>
    -5		with ~ out
    5		with ~ vengeance
    5		woke ~ ,
    -5		work in
    -5		work in <the>
    -5		worse ~ yesterday
    5		worst ~ ever
    -5		would it
    -5		would massage
    -5		would massage help
    5		would rather
    5		would ~ call
    -5		would ~ worry
    5		y <my>
    -5		y apenas
    5		y me
    5		y nada
    5		y ~ que
    5		ya es
    5		ya no quiero
    -5		ya se
    5		ya ~ con
    5		ya ~ quiero
    5	numbness:32	yes ~ <side>
    5		yes ~ tingling
    5		you mentioned
    -5		you sell
    5		you ~ ,
    -5		you ~ <day>
    -5		you ~ <have>
    -5		you ~ him
    5		your massage
    4		# & [en1018]
    4		# & [en63]
    4		# & [en682]
    4		# & [es188]
    4		# -
    -4	sharp_pain:57 emergency:-3	# ~ #
    4		# ~ .
    4		# ~ and
    4		, & [en12]
    4		, & [en213]
    4		, & [en533]
    -4		, & [es502]
    4		, & [es55]
    -4		, & soreness
    -4		, <part> on
    4		, <the> <part>
    4		, <the> <person>
    -4		, did
    -4		, none
    4		, normal
    -4		, ~ ?
    4		, ~ que
    4		, ~ very
    -4		, ~ weak
    4		, ~ whatsoever
    -4		. & [en28]
    4		. & [en935]
    4		. & [en981]
    4		. . <part>
    4		. and <my>
    -4		. tingling
    4		. ~ thanks
    4		/ ~ <be>
    -4	allergic_reaction:15	/^ace/
    -4		/^as/
    4	pregnancy_symptom:3	/^bab/
    4	osteoporosis:61	/^bon/
    4	weakness:-1	/^both/
    -4		/^cak/
    -4		/^cake/
    -4		/^carr/
    4		/^chil/
    -4	allergic_reaction:48	/^cre/
    4	persistent_beyond_72h:49	/^dias/
    -4		/^did$/
    -4		/^did/
    4	weakness:-24	/^due/
    4		/^ear$/
    -4		/^enou/
    4		/^espo/
    4	sharp_pain:-22 weakness:-11 worsening:18 persistent_beyond_72h:-33 history_injury:-4 bladder_bowel:-11 severe_headache:-19	/^go/
    -4	sharp_pain:7 faint_dizzy:9	/^had$/
    -4	worsening:-5 faint_dizzy:30	/^had/
    4	sharp_pain:-40 weakness:24 numbness:11 tingling:23 bladder_bowel:-16	/^han/
    -4		/^homb/
    4		/^ig/
    4	sharp_pain:55	/^ins/
    4		/^left/
    4	weakness:11 numbness:-8 tingling:-19 worsening:-13 persistent_beyond_72h:-7 chest_breath:-3 calf_swelling:26 allergic_reaction:-56	/^leg/
    -4		/^masa/
    4		/^ment/
    4	sharp_pain:26 numbness:15 tingling:-4 persistent_beyond_72h:-7	/^mu/
    4		/^nob/
    4		/^nobo/
    4	radiating_pain:-25 weakness:-33 numbness:99 tingling:-37 persistent_beyond_72h:-15 pregnancy_symptom:-5 saddle_numbness:14 fever:-7 allergic_reaction:-32 emergency:-46 self_harm:-37	/^nu/
    -4		/^od/
    -4		/^odd/
    -4		/^put$/
    -4		/^regr/
    4		/^rel/
    4		/^resp/
    4		/^rib$/
    -4		/^saf/
    -4		/^safe/
    -4		/^sau/
    4		/^sev/
    4		/^seve/
    4		/^sid/
    4	emergency:21	/^side/
    -4		/^tis/
    -4		/^tiss/
    -4		/^toma/
    -4		/^tu/
    -4		/^unsu/
    4	bladder_bowel:17	/^wee$/
    -4		/^wine/
    -4	numbness:4	/^you$/
    -4		/^your/
    4		/^zapp/
    4		/adil/
    4		/adily/
    -4		/ady$/
    -4		/ady/
    4		/aes/
    -4		/aili/
    -4		/ailin/
    4		/aint$/
    -4	sharp_pain:-25 allergic_reaction:52	/ali/
    4		/alier/
    -4	weakness:20	/alk$/
    4		/alla/
    4		/amps$/
    4		/amps/
    -4	saddle_numbness:8	/ape/
    -4		/argad/
    -4	sharp_pain:-13	/asi/
    4	bladder_bowel:8	/ater/
    4		/atur/
    4	sharp_pain:42	/bea/
    4	weakness:-11	/both/
    -4		/breas/
    -4		/bros$/
    -4		/bros/
    -4		/cake$/
    -4		/carri/
    -4		/cel$/
    -4		/ces$/
    -4		/cion$/
    -4		/comme/
    -4		/cula/
    -4		/dgy$/
    -4		/dgy/
    4	persistent_beyond_72h:41	/dias$/
    4	persistent_beyond_72h:37	/dias/
    4		/dily$/
    4		/dily/
    -4		/dodgy/
    4		/downh/
    4	weakness:-29 history_injury:11	/due/
    4		/eadil/
    -4		/ears/
    -4		/ecid/
    -4		/eck/
    4	worsening:-15	/eep$/
    4		/eft$/
    4	bladder_bowel:-7	/eft/
    -4		/egre/
    -4		/eign$/
    -4		/eign/
    -4		/eje$/
    -4		/elo$/
    -4		/elto$/
    -4		/elto/
    -4		/enou/
    -4		/enoug/
    4	numbness:-10	/enta/
    4		/entaz/
    4		/entio/
    -4		/ergy$/
    -4		/ergy/
    4	weakness:9	/erna/
    -4		/esad/
    -4		/esen/
    4		/espos/
    -4	saddle_numbness:10	/este/
    4		/estoy/
    4		/evel/
    -4		/even/
    -4		/feno/
    -4		/fir/
    4		/fizzy/
    -4		/forei/
    4		/gic$/
    4		/gic/
    -4		/gun$/
    -4		/gun/
    -4		/had$/
    4		/haki/
    4	fever:28	/hakin/
    -4	tingling:10 worsening:-14 history_injury:-36	/her/
    4		/herm/
    4		/hole$/
    4	numbness:13	/hole/
    -4		/homb/
    -4		/hombr/
    4		/ib$/
    -4		/ibe/
    4		/ible/
    -4		/ich$/
    4		/inde/
    -4		/ines$/
    -4		/ird/
    4	fever:21	/iri/
    4		/irm/
    4		/irme$/
    4		/irme/
    -4	history_disc:104 history_injury:-7	/isc/
    4		/ised$/
    4		/ised/
    4		/ish$/
    4		/isim/
    4		/isimo/
    -4		/ked$/
    -4		/ked/
    4		/kle$/
    -4		/leare/
    4		/lef/
    4		/left$/
    4		/left/
    4		/liend/
    4		/liero/
    4	tingling:5 osteoporosis:-15 pregnancy_symptom:-9 bladder_bowel:-16 chest_breath:-8 self_harm:-8	/lin/
    -4		/lowe/
    -4		/maili/
    -4		/masa/
    -4		/mbro/
    -4		/mbros/
    -4		/mente/
    4		/menti/
    -4		/mmen/
    -4	history_injury:8	/mot/
    -4		/nder/
    -4		/nergy/
    -4		/ngun$/
    4		/nhi/
    4	worsening:11	/nhil/
    4		/nhill/
    -4		/nis/
    4	weakness:3 history_injury:31	/nkle$/
    4		/nob/
    4		/nobo/
    4		/nobod/
    -4		/noug/
    -4		/nough/
    4		/nso/
    -4		/nsub/
    -4		/nsubs/
    4		/ntio/
    4		/ntion/
    4		/nty$/
    4		/nty/
    4		/obo/
    4		/obod/
    4		/obody/
    -4		/odgy$/
    -4		/odgy/
    4		/oin$/
    -4		/omar$/
    -4		/omar/
    -4		/ombro/
    -4		/omme/
    -4		/ommen/
    4		/ones$/
    -4		/opl/
    -4		/orei/
    -4		/oreig/
    4		/ores$/
    -4		/oti/
    -4	tingling:7	/ou$/
    4		/ownh/
    4		/ownhi/
    4		/pero$/
    4		/pero/
    4		/pers/
    -4		/pha/
    4		/port/
    4		/poso$/
    4		/poso/
    -4		/provi/
    -4		/put$/
    4		/ramps/
    -4		/rapi/
    4		/rash$/
    4		/rath/
    -4		/reast/
    -4		/regr/
    -4		/regre/
    -4		/reig/
    -4		/reign/
    -4		/rgad/
    -4		/rgy$/
    -4		/rgy/
    4		/rib$/
    -4		/rink/
    -4		/rke/
    4	self_harm:48	/rme$/
    -4		/rovi/
    -4		/rovin/
    -4	history_injury:2	/sag/
    4		/sev/
    4		/seve/
    4		/shaki/
    4		/sid/
    4	tingling:3	/side/
    4		/simo$/
    4		/simo/
    4		/sposo/
    -4		/ssage/
    -4		/ssue$/
    4		/stabb/
    4		/stoy$/
    4		/stoy/
    4		/sty/
    -4		/sue$/
    4		/tabb/
    -4		/tar$/
    4		/teadi/
    4		/tho/
    -4		/tiss/
    -4		/tissu/
    4		/tle$/
    -4		/tomar/
    4		/toy$/
    4		/toy/
    4		/train/
    4		/uch$/
    -4		/uelto/
    4		/ums/
    -4		/unny$/
    -4		/unny/
    -4		/uno/
    -4		/uns/
    -4		/unsu/
    -4		/unsub/
    4		/urb/
    4		/urn$/
    -4		/uve/
    -4	numbness:-1	/war/
    -4		/weat/
    4	bladder_bowel:74	/wee$/
    4		/welle/
    -4		/wine$/
    -4		/wine/
    4	worsening:38	/wnh/
    4	worsening:8	/wnhi/
    4	worsening:24	/wnhil/
    -4	tingling:7	/you$/
    -4		/your/
    4		/zapp/
    -4		: no
    4		<be> ,
    4		<be> agony
    -4		<be> driving
    -4		<be> embarazada
    4		<be> in pain
    -4		<be> peor
    -4		<be> vuelto
    4	worsening:-1 pregnancy_symptom:13 saddle_numbness:-8	<be> ~ <be>
    4	radiating_pain:-2 weakness:-3 numbness:7 worsening:2 persistent_beyond_72h:-17 history_disc:-5 osteoporosis:-16 chest_breath:-7 calf_swelling:25 emergency:12	<be> ~ <the>
    4		<be> ~ desde
    -4		<be> ~ pains
    4		<be> ~ rato
    -4		<be> ~ strength
    -4		<become> down
    4	worsening:4	<become> downhill
    -4		<become> from <the>
    4		<become> up
    4		<become> ~ numb
    -4		<become> ~ over
    4		<count> <time> of
    4		<count> of <my>
    -4		<count> on
    -4		<count> ~ it
    4		<day> on
    4		<day> on <the>
    -4		<day> ~ not
    -4		<feel> fab
    4		<feel> ~ down
    4		<feel> ~ well
    -4		<have> <the> massage
    -4		<have> not noticed
    -4		<have> ~ noticed
    4		<my> salieron
    4		<my> salieron ronchas
    -4		<my> ~ ayer
    -4		<my> ~ de
    4		<my> ~ weak
    4		<part> <my> <be>
    4		<part> ~ about
    4		<part> ~ fizzy
    -4	tingling:35	<part> ~ full
    -4		<part> ~ just
    -4	weakness:74	<part> ~ not
    4		<part> ~ si
    4		<part> ~ sure
    -4		<side> <the> time
    4		<side> of <my>
    -4		<side> sides
    -4		<side> sore but
    -4		<the> <count>
    4		<the> <my>
    4		<the> <the> <part>
    -4		<the> <time> later
    -4	sharp_pain:12 persistent_beyond_72h:68	<the> pain
    -4		<the> scale
    4		<the> stabbing in
    -4		<the> tingling <have>
    -4	history_injury:77 bladder_bowel:11	<the> ~ <time>
    -4		<the> ~ bliss
    -4		<the> ~ book
    -4		<the> ~ ciatica
    -4		<the> ~ cleared
    -4		<the> ~ grand
    -4		<the> ~ jaja
    -4		<the> ~ nerve
    4		<the> ~ now
    -4	tingling:1 worsening:-4	<the> ~ que
    -4		<the> ~ shift
    -4		<the> ~ stopped
    4		<time> ~ of
    -4		[en1007] & [en1005]
    -4	chest_breath:35	[en1018] & [en19]
    4		[en101] & [en1020]
    -4		[en1020] & /
    4		[en1020] & [en1018]
    -4	numbness:56	[en1020] & [en234]
    -4		[en1020] & [en60]
    4		[en1020] & [en682]
    -4		[en1020] & [en957]
    -4	numbness:5 saddle_numbness:13 severe_headache:37	[en1020] & [en966]
    -4		[en1020] & [en980]
    4		[en1020] & monday
    -4		[en116] & [en1002]
    -4		[en116] & [en20]
    -4		[en116] & [en218]
    -4		[en124] & [en19]
    -4		[en124] & [en490]
    -4		[en127] & [en810]
    4	weakness:-19 faint_dizzy:35 self_harm:29	[en12] & [en1020]
    -4		[en12] & [en20]
    -4		[en12] & [en693]
    4		[en138] & #
    -4		[en148] & [en935]
    4	worsening:17	[en170] & [en19]
    4		[en170] & [en293]
    4		[en170] & [en650]
    4		[en170] & [en693]
    -4		[en181] & [en633]
    -4		[en183]
    4	sharp_pain:-10 tingling:-16 worsening:-4	[en19] & [en20]
    4		[en19] & [en252]
    4		[en19] & [es55]
    -4		[en19] & [es91]
    4		[en19] & [es975]
    4	bladder_bowel:12	[en207]
    4		[en20] & [en1007]
    4		[en244]
    4		[en250] & [en807]
    -4	radiating_pain:56 weakness:5 tingling:14 persistent_beyond_72h:38	[en251] & [en1002]
    4		[en251] & [en508]
    4		[en251] & [en997]
    4		[en252] & [en20]
    4		[en266] & [en653]
    4	sharp_pain:-7 radiating_pain:-2 tingling:1 worsening:-17 emergency:-2	[en28]
    4		[en28] & [en309]
    -4	tingling:12	[en28] & [en468]
    4		[en28] & tingling
    -4		[en309] & [en474]
    -4		[en333] & [en980]
    -4		[en362] & [en60]
    -4		[en362] & [en650]
    -4		[en378] & [es182]
    4		[en37] & [en170]
    4		[en37] & [en378]
    -4		[en37] & [en967]
    -4		[en380] & [en11]
    4		[en39] & [en810]
    -4		[en426] & [en362]
    4		[en426] & [en679]
    4	self_harm:30	[en42] & [en20]
    4		[en437] & [en60]
    -4		[en442] & [en458]
    4		[en458] & [en810]
    4		[en461] & [en251]
    -4		[en474] & [en442]
    -4		[en474] & [en853]
    4	sharp_pain:56	[en479] & [en869]
    4		[en490] & [en28]
    4		[en490] & [en58]
    4		[en490] & [en602]
    4		[en490] & [en938]
    -4		[en490] & [en954]
    -4		[en490] & numbness
    -4		[en506] & [en215]
    4		[en522] & [en84]
    4		[en549] & [en251]
    -4		[en58] & [en1002]
    -4		[en58] & [en170]
    -4		[en602] & [en613]
    -4	sharp_pain:23 tingling:1 allergic_reaction:-4	[en60] & [en251]
    -4		[en613] & [en633]
    -4		[en634] & [en1018]
    -4		[en634] & [en39]
    -4		[en634] & [en461]
    -4		[en63] & [en21]
    -4		[en650] & [en634]
    4		[en653] & [en251]
    -4		[en660] & [en250]
    -4		[en677] & [en250]
    -4		[en677] & [en551]
    4		[en679] & [en490]
    -4		[en682] & [en202]
    4		[en682] & [en490]
    -4		[en693] & [en11]
    4		[en695] & [en63]
    -4	severe_headache:6	[en709] & [en966]
    4	worsening:11	[en746] & [en869]
    4		[en762] & [en309]
    -4	history_disc:25	[en762] & [en869]
    -4		[en762] & [en889]
    -4		[en762] & [en953]
    4		[en77] & [en468]
    4		[en807] & [en468]
    4		[en807] & [en660]
    -4		[en810] & [en215]
    -4		[en810] & [en951]
    4		[en84] & [en234]
    -4		[en84] & [en37]
    4		[en853] & [en148]
    -4	weakness:-11	[en85] & [en11]
    4		[en85] & [en490]
    -4		[en869] & [en399]
    4		[en869] & [en746]
    4	weakness:16	[en869] & [en874]
    -4		[en869] & [en890]
    4	sharp_pain:19 numbness:26	[en869] & [en966]
    4	tingling:48	[en869] & [en980]
    -4	weakness:40	[en874] & .
    -4		[en874] & [es54]
    4		[en874] & [es951]
    -4		[en890] & [en124]
    -4		[en890] & [en148]
    4		[en890] & [en468]
    4		[en890] & [en693]
    -4		[en917] & [es182]
    -4		[en935] & [en148]
    -4		[en938] & [en474]
    -4	bladder_bowel:20	[en954] & [en394]
    4	sharp_pain:3 radiating_pain:-25 weakness:-14 numbness:-27 tingling:-14 worsening:-36 persistent_beyond_72h:-23 history_disc:-32 pregnancy_symptom:-7 saddle_numbness:-14 chest_breath:-8 calf_swelling:-43 fever:-4 severe_headache:-21 allergic_reaction:-20 severe_bruising:-5 emergency:-31	[en966]
    4		[en966] & [en3]
    -4		[en966] & [en468]
    -4		[en966] & [en807]
    4	sharp_pain:5 tingling:89	[en980] & [en1002]
    -4		[en980] & [en234]
    -4		[en981] & [en551]
    -4		[en986] & [en124]
    -4		[en989] & [es182]
    4		[en991] & [en991]
    4		[en997] & [en874]
    4		[es1003]
    -4	sharp_pain:12 numbness:4	[es102]
    -4		[es122] & [es262]
    -4		[es13] & [es699]
    -4		[es13] & [es759]
    4		[es182] & [en19]
    -4		[es182] & mareos
    -4		[es182] & punzadas
    -4		[es182] & ronchas
    -4		[es1] & [en19]
    4		[es1] & [es427]
    -4		[es214] & [es55]
    4		[es230] & [es42]
    4		[es253] & [es998]
    -4		[es262]
    4		[es342] & [en874]
    -4		[es342] & hormigueo
    4		[es42] & [es759]
    -4		[es443]
    -4		[es443] & [es55]
    -4		[es49] & [es975]
    4		[es503] & [es106]
    4	persistent_beyond_72h:10	[es503] & [es503]
    -4		[es54] & [es198]
    4		[es54] & [es699]
    -4		[es55] & [es13]
    -4		[es694] & [es966]
    4		[es854] & [es459]
    4		[es854] & [es638]
    -4		[es886] & [es790]
    -4		[es887] & [es1]
    -4		[es950] & ,
    4		[es950] & [es699]
    -4		[es950] & punzadas
    -4		[es982] & [en118]
    4		[es982] & ronchas
    -4		[es998] & [es106]
    4		[es998] & [es230]
    4	sharp_pain:32	a blade
    4		adormecimiento ~ <the>
    -4		am good
    4		an ambulance
    4	pregnancy_symptom:8	and <part>
    4		and a
    4		and then
    4		and ~ <time>
    -4		and ~ about
    4		and ~ ever
    4		and ~ worse
    4	weakness:6 history_injury:21	ankle
    4		arm feels
    -4		arm was
    4		as sore
    4		asleep ~ and
    -4		at a
    4		ayer ~ <be>
    4		below ~ <be>
    -4		both sides
    -4		broke my
    -4		bruise & [en1020]
    -4		bruises & [en404]
    -4		bruises or
    -4		but i <feel>
    -4		but it
    4		but ~ no
    -4		but ~ now
    -4		cake
    -4		can not complain
    -4		can ~ complain
    -4		cleared
    -4		come in
    -4		con <the>
    -4		con la
    -4		daughter s
    -4		de ~ ayer
    -4		deep tissue
    4	persistent_beyond_72h:1	dias
    -4	persistent_beyond_72h:-1	did
    -4		dodgy
    -4		doing ~ .
    -4		dormi ~ <the>
    4		down ~ <become>
    -4		down ~ to
    4	worsening:1	downhill
    4		ear
    4		easing off
    -4		en ~ de
    4		encima sin
    -4		energy
    -4		enough
    4	sharp_pain:33 tingling:-12 worsening:-17	es
    4		esposo
    4		estoy
    -4		estoy embarazada
    4		every <time> <the>
    4		everything ~ <become>
    -4		feel great
    -4		feet ,
    4		fell ~ home
    4		fine ,
    4		five days
    4		fizzy
    4		for over
    -4		for ~ <day>
    -4		foreign
    4		fortnight ~ <part>
    -4		from <the> #
    -4		from ~ <the>
    4		from ~ and
    -4		gave way
    4		great .
    -4		ha vuelto
    -4	history_disc:24	had
    -4		hago ~ no
    -4		have no
    4		headache ~ <the>
    4		hi ~ <part>
    4		hives ~ <part>
    -4		hombros
    -4		hospital ~ ,
    4		hoy <be>
    4		hurts ~ <be>
    -4		i <be> good
    -4		i need to
    -4		i only
    -4		i will not
    -4		i ~ come
    -4		i ~ every
    4		i ~ last
    4		i ~ sure
    -4		i ~ through
    -4		improving
    4		in <side>
    -4		is grand
    4		it <become> away
    4		it gets
    -4		it ~ hurting
    4		it ~ out
    4	worsening:93	it ~ up
    -4		just a
    -4		last ~ <become>
    4		lasted ~ <time>
    4		late+-
    -4	weakness:19	late+arm
    4		late+calves
    4		late+come
    -4		late+day
    -4		late+full
    -4		late+glademoji
    -4		late+he
    4	worsening:19 persistent_beyond_72h:75	late+me
    4		late+poquito
    4	persistent_beyond_72h:47	late+semana
    4		late+tired
    4		late+tried
    4		late+two
    4		late+we
    4		left
    -4	numbness:9	lo
    -4		lost <feel> in
    4		massage ~ ,
    4		massage ~ only
    -4		mate
    -4		maybe <the> #
    -4		maybe ~ #
    4		me queda
    4		me salieron
    4		meses ~ <the>
    4		mi esposo
    -4		more painful than
    -4		more texts
    4		more ~ you
    -4		much ~ i
    4		my ankle
    4		nada que
    4		night and
    -4		nine hours
    -4		ningun
    -4		no <be> hormigueo
    -4		no bruises or
    -4		no more texts
    -4		no to <side>
    -4		no worse
    -4		no ~ mareos
    -4		no ~ punzadas
    -4		no ~ texts
    4		no ~ you
    4		nobody
    4		not <become> <the>
    -4		not like
    -4		not noticed
    4		not shifting
    -4		not ~ worse
    4		not ~ yet
    -4		notch up
    -4		now ,
    -4		numb <part> ,
    -4		numb ~ and
    -4		numb ~ at
    -4		numbness & [en653]
    4	sharp_pain:-1 radiating_pain:-1 weakness:-1 allergic_reaction:-5	of
    4		of ~ please
    4		off ~ with
    -4		on <the> scale
    -4		on <the> table
    4		on <time> <count>
    4		on monday
    4		only ~ <time>
    -4		out without
    4		out ~ pain
    -4		pain and
    -4	radiating_pain:65 weakness:-9	pain ~ <my>
    -4		pain ~ at
    -4		painful than
    4	emergency:7	phone <my>
    4	emergency:13	phone me
    4		pie no
    -4		pleased
    -4		puede ser
    -4		puedo tomar
    -4		put
    -4		range
    4		rib
    4		right arm
    4		s gone
    -4		safe
    -4		said ~ <the>
    4		salieron
    4		salieron ronchas
    4		same ~ same
    4		sat on
    -4		sensation in
    4		shaking
    -4		sharp ~ ?
    -4		shooting ~ it
    -4		sides
    4		sign ~ <the>
    4		since <the> morning
    4		since this
    -4	worsening:-27	since ~ ,
    -4		slept ~ <count>
    -4		so ~ <part>
    -4		so ~ off
    -4		something ~ <become>
    4		sore as
    4		soreness & [en890]
    4		soreness & [es182]
    4		soreness <have>
    4		soreness has
    4		soreness ~ <become>
    4		soreness ~ <part>
    4		soreness ~ <time>
    4		soreness ~ no
    4		stabbing in <my>
    -4		stabbing ~ no
    4		steadily
    4		stiff ,
    -4		still ~ <side>
    4		swelled
    4		swelled & [en362]
    4		swelled up
    -4		table ~ it
    -4		than <the> <side>
    4		than ~ <day>
    4		than ~ <my>
    -4		than ~ yesterday
    4		that hand
    -4		the dead
    -4		there ~ no
    4		through <the>
    -4		tingling & :
    -4		tingling :
    4		tingling <have>
    4		tingling ~ just
    -4		tissue
    -4		to ~ <day>
    4		to ~ can
    4		toes ,
    -4		tomar
    4		too long
    -4		unsubscribe
    4		unsubscribe & .
    4		up <side>
    -4		up in <my>
    4		up ~ <be>
    -4		vuelto
    -4		weakness ~ tingling
    -4		weather ~ <be>
    4	bladder_bowel:127	wee
    4		week and
    -4		where ~ i
    -4		will <be>
    -4		will be
    -4		wine
    4		woke ~ <the>
    -4		worse ~ <side>
    4		worst headache
    -4		would i
    -4		you
    4		you ~ now
    -3		# ~ ,
    3		# ~ not
    3	weakness:16 numbness:1	, & [es54]
    -3		, ~ full
    3		, ~ si
    -3		. & [en170]
    3	tingling:30	. & [en490]
    3		. shoulders
    -3		. ~ pain
    3	radiating_pain:-13 weakness:-16 severe_bruising:34	/^bru/
    3	weakness:-5 tingling:11	/^buz/
    3	sharp_pain:-9 radiating_pain:-14 tingling:-19 worsening:-30 persistent_beyond_72h:-30 history_disc:-40 history_injury:-1 chest_breath:-8 calf_swelling:-26 fever:-9 severe_headache:-26 allergic_reaction:-47 severe_bruising:-55 emergency:-34	/^de/
    3		/^dia/
    -3		/^ext/
    -3		/^her$/
    3		/^pers/
    -3		/^poc/
    3		/^sat/
    -3		/^stra/
    -3	sharp_pain:-19 radiating_pain:-21 weakness:-17 numbness:-11 tingling:-25 worsening:-4 persistent_beyond_72h:-42 history_disc:-25 history_injury:-12 osteoporosis:-17 pregnancy_symptom:-13 bladder_bowel:-33 saddle_numbness:-11 chest_breath:-12 calf_swelling:-48 fever:-3 faint_dizzy:-23 severe_bruising:-24 emergency:-10 self_harm:-4	/^th/
    -3		/aci/
    -3		/ag$/
    3	radiating_pain:-4 weakness:-9 worsening:-5 emergency:38	/ame/
    3	tingling:-5	/aps/
    3		/asy$/
    3		/asy/
    3		/augh/
    3	radiating_pain:-5 weakness:29 numbness:-34 worsening:6 persistent_beyond_72h:-16	/ble/
    3	fever:15	/bre$/
    3	tingling:98	/buz/
    3		/ckles/
    3	persistent_beyond_72h:32	/days$/
    3	persistent_beyond_72h:8	/days/
    -3		/dd$/
    -3		/ears$/
    3		/easy$/
    3		/easy/
    -3		/eat$/
    -3	tingling:11	/eet$/
    -3		/egret/
    3		/elled/
    3		/ems/
    -3		/fter$/
    -3		/gret/
    3	chest_breath:55	/hes/
    3	history_injury:4	/hurts/
    -3		/hy$/
    3		/icin/
    3	radiating_pain:31 weakness:21	/ierna/
    3	weakness:-11	/lar/
    -3		/lep/
    3		/llen/
    3		/lpi/
    -3		/narm/
    -3		/narme/
    3		/nat/
    -3		/odd/
    3	numbness:-28 self_harm:14	/oin/
    3		/ol$/
    3		/piern/
    3	worsening:-31	/por/
    -3		/rked$/
    -3		/rked/
    -3		/rtn/
    3	severe_bruising:34	/ruise/
    3		/salie/
    3		/sever/
    3	weakness:-5 allergic_reaction:19	/ski/
    -3	sharp_pain:3 worsening:-3 emergency:-27	/ss$/
    -3	tingling:-7 emergency:29	/tal/
    3		/too/
    -3	tingling:20	/tos$/
    -3		/uite$/
    3	sharp_pain:4	/urts$/
    3	sharp_pain:4	/urts/
    3		/utt/
    3	sharp_pain:-37 weakness:19 faint_dizzy:17	<be> <my>
    3		<be> ~ please
    3		<have> ~ for
    3		<my> <be> <the>
    3		<part> under
    3	sharp_pain:-2	<the> ~ #
    3	history_injury:29	<time> ~ <part>
    3		[en1014] & [es887]
    -3		[en106] & [en474]
    -3		[en11] & [en1020]
    -3	numbness:37 bladder_bowel:3	[en11] & [en20]
    -3		[en11] & [en380]
    3	fever:22	[en11] & [en77]
    3		[en11] & [es182]
    -3		[en121] & [en468]
    3		[en124] & #
    -3	weakness:8 saddle_numbness:-2	[en181]
    -3		[en19] & [en12]
    -3		[en19] & [en633]
    -3		[en362] & [en762]
    3		[en362] & [en966]
    -3	weakness:4	[en37] & [en1002]
    -3		[en37] & [en106]
    -3		[en37] & [en37]
    -3	sharp_pain:-1 weakness:24	[en37] & [en426]
    -3		[en394] & [en874]
    3	radiating_pain:3 worsening:1 chest_breath:4 calf_swelling:-6	[en468]
    -3		[en507]
    3		[en60] & [en85]
    3		[en762] & [en746]
    -3		[en874] & [es122]
    3		[en938] & [en12]
    3		[en989] & [en251]
    -3		[en991] & [en93]
    -3	numbness:166	[es182] & [en37]
    3		[es29] & [es759]
    3		[es694] & [es759]
    -3		[es950] & [es854]
    -3		after
    -3		after ~ <have>
    -3		bit ~ i
    3		for ~ now
    -3		her
    3	sharp_pain:5 history_injury:11 self_harm:-3	hurts
    -3		if it <be>
    3		late+getting
    -3		late+poco
    -3		late+strength
    3		lost ~ <feel>
    -3		meter
    -3		morning ~ i
    -3		no ~ fever
    3		now it <be>
    3	sharp_pain:12 radiating_pain:4	pain ~ <the>
    -3		quite
    3		severe
    3		soreness & [en762]
    2	persistent_beyond_72h:11	# & [en810]
    -2	sharp_pain:-7 radiating_pain:-2 tingling:-11 worsening:-27 history_injury:-35 bladder_bowel:3 chest_breath:-1 calf_swelling:-18 fever:-38 faint_dizzy:-31 allergic_reaction:-15 severe_bruising:-3 self_harm:-2	/^ha/
    2	sharp_pain:-36 weakness:18 tingling:1 persistent_beyond_72h:-8	/^pie/
    -2	allergic_reaction:36	/alm/
    -2		/esta/
    -2	sharp_pain:16	/eta/
    2	sharp_pain:-4 tingling:-9 worsening:1 chest_breath:-13 calf_swelling:-1	/hou/
    2	sharp_pain:25 weakness:-11 numbness:-29 saddle_numbness:5 faint_dizzy:45 self_harm:33	/int/
    -2	worsening:-14	/ny$/
    2		/resp/
    -2	bladder_bowel:3	/ssi/
    2	weakness:19	/uck/
    -2		[en148] & [en966]
    -2		[en954]
    2		de ~ <the>
    2		late+before
    -2		late+from
    -1		/^ses/
    -1	fever:3	/eet/
    -1	weakness:-4 numbness:-29 worsening:-15 history_injury:-11 severe_bruising:-5	/ight/
    -1		/nda/
    1	numbness:42	/uer/
    -1	numbness:60	[es214] & [es950]
    0	sharp_pain:-30	# & ,
    0	sharp_pain:4	# & /
    0	fever:38	# & [en869]
    0	sharp_pain:53	# <the>
    0	sharp_pain:9	# out
    0	sharp_pain:24	# out of
    0	pregnancy_symptom:75	# semanas
    0	sharp_pain:-3 pregnancy_symptom:4 fever:54	, #
    0	weakness:3	, & ,
    0	fever:7	, & [en1020]
    0	worsening:32	, & [en28]
    0	weakness:23 numbness:9	, & [en58]
    0	history_injury:49	, & [es214]
    0	numbness:6	, & [es870]
    0	sharp_pain:2	, & [es950]
    0	weakness:29 numbness:-19	, & [es982]
    0	numbness:-1	, <my>
    0	weakness:-2	, <side>
    0	weakness:11 self_harm:1	, i
    0	worsening:73	, now
    0	radiating_pain:-8 numbness:18 worsening:9 history_disc:1 emergency:10	, ~ <be>
    0	fever:102	, ~ <count>
    0	persistent_beyond_72h:31 emergency:97	, ~ <person>
    0	tingling:2 allergic_reaction:18	, ~ <side>
    0	weakness:18	, ~ i
    0	weakness:16	, ~ in
    0	weakness:17	, ~ not
    0	tingling:7	, ~ of
    0	sharp_pain:48 persistent_beyond_72h:-12	, ~ pain
    0	emergency:37	, ~ so
    0	bladder_bowel:29	. & #
    0	sharp_pain:37 radiating_pain:49 persistent_beyond_72h:25	. & [en1002]
    0	bladder_bowel:27	. & [en1018]
    0	tingling:2	. <part> <be>
    0	weakness:11	. ~ <become>
    0	sharp_pain:6	/ & #
    0	radiating_pain:-2 persistent_beyond_72h:-15	/^ab/
    0	saddle_numbness:17	/^aba/
    0	bladder_bowel:33	/^acc/
    0	numbness:27	/^ado/
    0	worsening:5	/^af/
    0	history_injury:2	/^ago$/
    0	history_injury:1	/^ahor/
    0	sharp_pain:-6 weakness:-8 worsening:-3	/^all/
    0	allergic_reaction:24	/^amp/
    0	sharp_pain:-15 radiating_pain:-11 weakness:-6 tingling:-21 history_disc:-6 osteoporosis:-10 pregnancy_symptom:-20 saddle_numbness:2 chest_breath:-6 calf_swelling:4 severe_headache:-12 faint_dizzy:-21 allergic_reaction:-1 severe_bruising:-11	/^an/
    0	tingling:73	/^ants/
    0	weakness:53 pregnancy_symptom:24	/^ap/
    0	saddle_numbness:48	/^are/
    0	persistent_beyond_72h:9	/^awa/
    0	radiating_pain:-3 weakness:-6 tingling:-22 persistent_beyond_72h:-27 saddle_numbness:21	/^ba/
    0	saddle_numbness:23	/^bac/
    0	bladder_bowel:37	/^bed$/
    0	bladder_bowel:28	/^bed/
    0	sharp_pain:-4 tingling:11 persistent_beyond_72h:4	/^bee/
    0	persistent_beyond_72h:18	/^been/
    0	saddle_numbness:11	/^belo/
    0	persistent_beyond_72h:7	/^bet/
    0	persistent_beyond_72h:12	/^bett/
    0	saddle_numbness:23	/^betw/
    0	saddle_numbness:10	/^bik/
    0	sharp_pain:1	/^bit/
    0	sharp_pain:34 bladder_bowel:5	/^blad/
    0	allergic_reaction:95	/^blis/
    0	bladder_bowel:1	/^bow/
    0	weakness:13	/^braz/
    0	radiating_pain:-6 severe_bruising:92	/^brui/
    0	history_disc:60	/^bul/
    0	history_disc:54	/^bulg/
    0	bladder_bowel:22	/^burs/
    0	numbness:2 tingling:19	/^but$/
    0	radiating_pain:27 weakness:14 self_harm:-1	/^but/
    0	radiating_pain:9	/^butt/
    0	sharp_pain:-3 severe_headache:34	/^cab/
    0	severe_headache:15	/^cabe/
    0	weakness:108	/^cae/
    0	calf_swelling:21	/^cali/
    0	emergency:55	/^call/
    0	weakness:11	/^car/
    0	radiating_pain:-36 worsening:-7 persistent_beyond_72h:-21 saddle_numbness:-16 fever:53	/^ch/
    0	sharp_pain:-1 chest_breath:12	/^che/
    0	persistent_beyond_72h:9	/^cin/
    0	worsening:50	/^clim/
    0	radiating_pain:4	/^cod/
    0	numbness:21 fever:1	/^cold/
    0	bladder_bowel:36	/^come/
    0	worsening:-2	/^con$/
    0	sharp_pain:-43	/^con/
    0	radiating_pain:2 weakness:-5	/^cor/
    0	radiating_pain:4	/^corr/
    0	saddle_numbness:115	/^cro/
    0	sharp_pain:32 numbness:-11	/^cu/
    0	sharp_pain:2	/^cuc/
    0	bladder_bowel:4	/^darm/
    0	worsening:3	/^day$/
    0	weakness:73	/^debi/
    0	osteoporosis:1	/^den/
    0	osteoporosis:160	/^dens/
    0	history_disc:53	/^disc/
    0	tingling:-22 history_disc:-10 bladder_bowel:-3 calf_swelling:-9 fever:-5 allergic_reaction:-21 severe_bruising:-31 emergency:-31 self_harm:-50	/^do/
    0	osteoporosis:22	/^doct/
    0	numbness:48	/^dorm/
    0	weakness:1 emergency:17	/^dro/
    0	weakness:-64 tingling:-9 worsening:-20 bladder_bowel:-15 allergic_reaction:-17 emergency:-19	/^du/
    0	pregnancy_symptom:21	/^due$/
    0	history_injury:51	/^duel/
    0	numbness:26	/^duer/
    0	sharp_pain:87	/^dull/
    0	numbness:8	/^els/
    0	numbness:3	/^else/
    0	sharp_pain:-13 persistent_beyond_72h:-17 bladder_bowel:29 fever:-13	/^em/
    0	numbness:28	/^ent/
    0	saddle_numbness:96	/^entr/
    0	numbness:39	/^entu/
    0	sharp_pain:18 weakness:-6 numbness:-2	/^est/
    0	bladder_bowel:-7	/^ever/
    0	pregnancy_symptom:3	/^exp/
    0	allergic_reaction:30 emergency:54	/^ey/
    0	allergic_reaction:61 emergency:12	/^eye/
    0	numbness:-12	/^fal/
    0	tingling:12	/^fall/
    0	radiating_pain:-31 weakness:-13 numbness:7 history_disc:-3	/^fee/
    0	tingling:7	/^feet/
    0	numbness:2	/^fin/
    0	weakness:12 tingling:-8	/^flo/
    0	sharp_pain:-18 radiating_pain:-1 weakness:8 numbness:6 worsening:-66 severe_headache:-3	/^fo/
    0	numbness:21 emergency:1	/^for$/
    0	numbness:1 persistent_beyond_72h:21	/^for/
    0	sharp_pain:-30 numbness:3	/^fr/
    0	sharp_pain:-1 radiating_pain:10	/^fro/
    0	weakness:-15 allergic_reaction:4	/^from/
    0	numbness:-5	/^ga/
    0	weakness:79	/^gave/
    0	numbness:-30 worsening:4 persistent_beyond_72h:-8	/^ge/
    0	chest_breath:58	/^get$/
    0	worsening:11	/^get/
    0	worsening:8	/^gett/
    0	radiating_pain:7	/^glut/
    0	sharp_pain:-25 weakness:49 numbness:-41 chest_breath:-9	/^gr/
    0	weakness:10	/^gra/
    0	saddle_numbness:21	/^groi/
    0	history_injury:6	/^hac/
    0	pregnancy_symptom:36	/^hard/
    0	persistent_beyond_72h:2	/^has$/
    0	tingling:-3 history_injury:-2 chest_breath:-2	/^has/
    0	radiating_pain:10	/^hast/
    0	weakness:-9 pregnancy_symptom:4	/^hav/
    0	bladder_bowel:18	/^have/
    0	chest_breath:1	/^havi/
    0	severe_headache:7	/^hea/
    0	history_disc:103	/^hern/
    0	sharp_pain:-7 weakness:-25 numbness:-19 tingling:-47	/^hi/
    0	calf_swelling:56	/^hin/
    0	sharp_pain:14 radiating_pain:15 numbness:-1	/^hip/
    0	allergic_reaction:106	/^hiv/
    0	allergic_reaction:70	/^hive/
    0	sharp_pain:-5 radiating_pain:-11 weakness:-12 numbness:-31 tingling:-1 persistent_beyond_72h:-10 osteoporosis:-5 pregnancy_symptom:-41 bladder_bowel:-2 saddle_numbness:-14 chest_breath:-25 severe_headache:-31 faint_dizzy:-11 allergic_reaction:-12 emergency:-3	/^ho/
    0	sharp_pain:11	/^hon/
    0	emergency:18	/^hos/
    0	sharp_pain:-6 worsening:9	/^hou/
    0	osteoporosis:40	/^hue/
    0	tingling:122	/^hum/
    0	sharp_pain:22	/^ice$/
    0	sharp_pain:28	/^ice/
    0	allergic_reaction:43	/^it/
    0	severe_headache:72	/^ja/
    0	sharp_pain:26	/^jab/
    0	sharp_pain:130	/^jo/
    0	saddle_numbness:-23 severe_headache:-3	/^ju/
    0	persistent_beyond_72h:9	/^jue/
    0	weakness:24	/^key/
    0	sharp_pain:28	/^kid/
    0	weakness:18	/^knee/
    0	bladder_bowel:14	/^kno/
    0	faint_dizzy:29	/^lan/
    0	faint_dizzy:75	/^land/
    0	numbness:-33	/^las$/
    0	numbness:-2	/^las/
    0	weakness:-8	/^last/
    0	allergic_reaction:4	/^lav/
    0	weakness:-7 bladder_bowel:17	/^lea/
    0	numbness:-18	/^legs/
    0	sharp_pain:10	/^lev/
    0	weakness:109 numbness:-53	/^lift/
    0	tingling:2 emergency:-1	/^lik/
    0	sharp_pain:9 radiating_pain:-9 emergency:-17	/^like/
    0	saddle_numbness:4	/^lim/
    0	radiating_pain:22	/^lin/
    0	radiating_pain:56	/^line/
    0	sharp_pain:-8 pregnancy_symptom:-8	/^ll/
    0	bladder_bowel:2	/^lle/
    0	numbness:1	/^los/
    0	chest_breath:63	/^lung/
    0	sharp_pain:-8 numbness:4	/^man/
    0	sharp_pain:-40 tingling:-22 worsening:3 pregnancy_symptom:1	/^mas/
    0	history_injury:2	/^mass/
    0	severe_headache:36	/^migr/
    0	radiating_pain:-31 numbness:-18 worsening:17 saddle_numbness:-2 chest_breath:-3 calf_swelling:-20 fever:-11	/^mo/
    0	persistent_beyond_72h:6	/^mon/
    0	history_injury:5 pregnancy_symptom:1	/^mont/
    0	severe_bruising:13	/^mora/
    0	worsening:2 persistent_beyond_72h:-11	/^more/
    0	weakness:13 faint_dizzy:2	/^morn/
    0	history_injury:7	/^mot/
    0	sharp_pain:1	/^muc/
    0	sharp_pain:23	/^much/
    0	sharp_pain:12	/^na/
    0	sharp_pain:7 numbness:-10	/^nec/
    0	sharp_pain:9	/^neck/
    0	weakness:-13 numbness:-13	/^need/
    0	tingling:4	/^nett/
    0	bladder_bowel:40	/^nev/
    0	bladder_bowel:15	/^neve/
    0	worsening:11 bladder_bowel:2	/^nig/
    0	sharp_pain:-13 radiating_pain:-44 weakness:-1 tingling:-7 persistent_beyond_72h:2 bladder_bowel:17 fever:-30 faint_dizzy:-18 allergic_reaction:-9 emergency:-2	/^not/
    0	worsening:2	/^notc/
    0	sharp_pain:1 history_injury:15	/^off$/
    0	allergic_reaction:143	/^oi/
    0	weakness:-19 persistent_beyond_72h:9 history_injury:-4 calf_swelling:5	/^on/
    0	weakness:-4 calf_swelling:5	/^onl/
    0	history_disc:8	/^ope/
    0	history_disc:51	/^oper/
    0	bladder_bowel:1	/^or/
    0	osteoporosis:8	/^os/
    0	osteoporosis:93	/^ost/
    0	tingling:-10 persistent_beyond_72h:-8 calf_swelling:-17 self_harm:-7	/^ou/
    0	persistent_beyond_72h:-2	/^out/
    0	sharp_pain:-4	/^pan/
    0	saddle_numbness:3	/^pape/
    0	numbness:-3	/^para/
    0	numbness:13 saddle_numbness:128	/^part/
    0	sharp_pain:-5 numbness:-18	/^pas/
    0	numbness:-1 chest_breath:59	/^pec/
    0	saddle_numbness:15	/^peei/
    0	self_harm:6	/^pens/
    0	weakness:1	/^pie$/
    0	weakness:3	/^pier/
    0	self_harm:20	/^pil/
    0	tingling:51	/^pins/
    0	sharp_pain:-1	/^pl/
    0	severe_bruising:15	/^pla/
    0	emergency:2	/^ple/
    0	emergency:1	/^plea/
    0	numbness:-18 worsening:-9 faint_dizzy:-30	/^po/
    0	weakness:14	/^powe/
    0	pregnancy_symptom:69	/^pre/
    0	pregnancy_symptom:6	/^preg/
    0	numbness:-18 tingling:57	/^pri/
    0	tingling:14	/^pric/
    0	saddle_numbness:52	/^priv/
    0	sharp_pain:-9 weakness:-24 numbness:-6 persistent_beyond_72h:-1	/^que$/
    0	numbness:-2 tingling:6 persistent_beyond_72h:-33 bladder_bowel:-9 allergic_reaction:83 severe_bruising:-5	/^ra/
    0	weakness:23	/^rai/
    0	worsening:15	/^ram/
    0	worsening:50	/^ramp/
    0	allergic_reaction:137	/^ras/
    0	tingling:70	/^rato/
    0	history_injury:45	/^rea/
    0	sharp_pain:7 weakness:11 tingling:-24 persistent_beyond_72h:-12 bladder_bowel:-25 saddle_numbness:-11 emergency:2	/^ri/
    0	weakness:11 tingling:-12 calf_swelling:4	/^righ/
    0	allergic_reaction:11	/^ron/
    0	faint_dizzy:5	/^roo/
    0	faint_dizzy:3	/^room/
    0	chest_breath:45	/^run/
    0	bladder_bowel:6	/^sal/
    0	bladder_bowel:4	/^sale/
    0	sharp_pain:10 worsening:-32 faint_dizzy:-7 allergic_reaction:17	/^sc/
    0	radiating_pain:13	/^sci/
    0	radiating_pain:13	/^scia/
    0	saddle_numbness:7	/^sea/
    0	saddle_numbness:12	/^seat/
    0	weakness:-21 numbness:7	/^sens/
    0	numbness:-17 tingling:-14	/^sho/
    0	severe_headache:8	/^sic/
    0	sharp_pain:-6 weakness:-20	/^sie/
    0	bladder_bowel:6	/^sin$/
    0	sharp_pain:-9 worsening:-2 calf_swelling:-1 emergency:-2	/^sin/
    0	saddle_numbness:73	/^sit/
    0	sharp_pain:16	/^ske/
    0	severe_headache:34	/^sku/
    0	severe_headache:5	/^skul/
    0	weakness:60	/^slap/
    0	emergency:14	/^slu/
    0	worsening:50	/^sno/
    0	worsening:3	/^snow/
    0	faint_dizzy:7	/^sofa/
    0	sharp_pain:-5 tingling:-13 persistent_beyond_72h:28 chest_breath:-1	/^sor/
    0	weakness:-28 tingling:-15 persistent_beyond_72h:26 bladder_bowel:-2	/^sore/
    0	saddle_numbness:9	/^sorr/
    0	emergency:51	/^spe/
    0	pregnancy_symptom:15	/^spot/
    0	history_injury:1	/^spr/
    0	weakness:2	/^sq/
    0	sharp_pain:-1 radiating_pain:-16 weakness:13 numbness:-12 tingling:-19 worsening:-11 persistent_beyond_72h:-14 history_disc:-46 history_injury:-76 osteoporosis:-2 bladder_bowel:-5 saddle_numbness:-41 chest_breath:-6 calf_swelling:-42 fever:-55 severe_headache:-12 severe_bruising:-17 emergency:-25	/^st/
    0	persistent_beyond_72h:11 bladder_bowel:-15	/^sti/
    0	worsening:-20 persistent_beyond_72h:23	/^stil/
    0	allergic_reaction:66	/^ston/
    0	history_disc:29	/^surg/
    0	self_harm:9	/^tab/
    0	self_harm:28	/^tabl/
    0	sharp_pain:-9 weakness:-2 numbness:-2 tingling:-3 worsening:-1 history_injury:-13 pregnancy_symptom:-13 bladder_bowel:-22 fever:18 allergic_reaction:-28 emergency:-1 self_harm:-17	/^te/
    0	tingling:2	/^tel/
    0	fever:3	/^tem/
    0	radiating_pain:2	/^term/
    0	calf_swelling:32	/^tha/
    0	tingling:24	/^that/
    0	sharp_pain:-2 radiating_pain:-3 numbness:2 tingling:-1 worsening:2 osteoporosis:-20 pregnancy_symptom:-7 fever:18 emergency:-11	/^the$/
    0	sharp_pain:-4 weakness:-5 tingling:-1 worsening:2 persistent_beyond_72h:-8 osteoporosis:22 bladder_bowel:6 saddle_numbness:-10 severe_headache:-56 allergic_reaction:-5 severe_bruising:-6 self_harm:-4	/^the/
    0	emergency:5	/^they/
    0	sharp_pain:14	/^this/
    0	severe_headache:10	/^thun/
    0	radiating_pain:-8 numbness:-26 tingling:39 worsening:-27 persistent_beyond_72h:-80 history_disc:-3 pregnancy_symptom:-31 bladder_bowel:-3 saddle_numbness:-14 calf_swelling:-4 faint_dizzy:1 allergic_reaction:-48 emergency:-21 self_harm:-1	/^ti/
    0	faint_dizzy:15	/^til/
    0	sharp_pain:14	/^time/
    0	sharp_pain:-17 weakness:-1 emergency:-23	/^tod/
    0	numbness:-9	/^toda/
    0	tingling:3 faint_dizzy:55	/^todo/
    0	weakness:17	/^toot/
    0	numbness:15	/^touc/
    0	radiating_pain:21 weakness:23	/^tr/
    0	weakness:21	/^tur/
    0	sharp_pain:3	/^turn/
    0	weakness:35	/^use/
    0	worsening:28	/^vez/
    0	faint_dizzy:11	/^vis/
    0	emergency:32	/^wai/
    0	emergency:9	/^wait/
    0	weakness:21 faint_dizzy:56	/^wal/
    0	weakness:8	/^walk/
    0	self_harm:18	/^wan/
    0	bladder_bowel:-1 self_harm:14	/^want/
    0	fever:66	/^war/
    0	emergency:12	/^ward/
    0	pregnancy_symptom:2 bladder_bowel:27	/^wat/
    0	pregnancy_symptom:1 bladder_bowel:25	/^wate/
    0	sharp_pain:-47 radiating_pain:-29 weakness:14 tingling:-1 worsening:-62 history_disc:-35 bladder_bowel:15 saddle_numbness:-48 chest_breath:-8 calf_swelling:-75 fever:-53 severe_headache:-72 faint_dizzy:-23 severe_bruising:-41 emergency:-62 self_harm:-51	/^we/
    0	weakness:31	/^wea/
    0	chest_breath:22	/^win/
    0	sharp_pain:-9 weakness:-5 numbness:35 history_injury:-29	/^ye/
    0	sharp_pain:-1 numbness:5	/^yes$/
    0	numbness:5 persistent_beyond_72h:-5	/^yes/
    0	sharp_pain:41	/^zing/
    0	sharp_pain:11	/abbi/
    0	sharp_pain:5	/abbin/
    0	severe_headache:32	/abez/
    0	allergic_reaction:40	/abios/
    0	sharp_pain:3	/able$/
    0	weakness:-16	/ace$/
    0	weakness:-37 numbness:-3 tingling:-18 allergic_reaction:43	/ace/
    0	numbness:-4	/ache$/
    0	radiating_pain:14	/ache/
    0	faint_dizzy:5	/acke/
    0	faint_dizzy:70	/acked/
    0	sharp_pain:14 radiating_pain:-60 tingling:-7 worsening:-24 persistent_beyond_72h:-33 chest_breath:-9 calf_swelling:-10 fever:7 severe_headache:2 severe_bruising:-2 emergency:-8	/ad$/
    0	severe_headache:34	/adac/
    0	severe_headache:73	/adach/
    0	bladder_bowel:42 saddle_numbness:11	/add/
    0	saddle_numbness:59	/addle/
    0	sharp_pain:24	/ade$/
    0	weakness:-23	/ade/
    0	faint_dizzy:11	/aded$/
    0	faint_dizzy:26	/aded/
    0	radiating_pain:73 worsening:49	/adi/
    0	saddle_numbness:45	/age$/
    0	sharp_pain:91	/agge/
    0	saddle_numbness:10	/agina/
    0	history_injury:7	/ago/
    0	sharp_pain:31 numbness:-27	/agu/
    0	sharp_pain:21	/agua/
    0	history_injury:1	/ailb/
    0	worsening:-11 emergency:48	/al$/
    0	allergic_reaction:64	/ald/
    0	sharp_pain:28	/alg/
    0	calf_swelling:3	/alien/
    0	sharp_pain:-6 radiating_pain:-4	/all$/
    0	allergic_reaction:6	/ampo/
    0	sharp_pain:-2 bladder_bowel:-9	/anc/
    0	fever:6	/ando$/
    0	numbness:72	/anes/
    0	numbness:27	/anest/
    0	weakness:32 numbness:18 tingling:-9	/ank/
    0	sharp_pain:-7 weakness:-10 bladder_bowel:-51 severe_headache:-5	/ant$/
    0	worsening:44	/ante/
    0	sharp_pain:10	/anto$/
    0	numbness:-8 tingling:64	/ants$/
    0	numbness:-3 tingling:27	/ants/
    0	bladder_bowel:38	/appe/
    0	severe_headache:64	/aqu/
    0	severe_headache:16	/aque/
    0	weakness:12 numbness:-23 persistent_beyond_72h:-70 history_injury:16 bladder_bowel:18 saddle_numbness:-16 allergic_reaction:-33 emergency:-9	/ar$/
    0	numbness:-22 persistent_beyond_72h:-14	/ara/
    0	pregnancy_symptom:33	/araz/
    0	calf_swelling:25 emergency:33	/ard/
    0	numbness:1	/aref/
    0	numbness:35	/ari/
    0	sharp_pain:3	/arp$/
    0	sharp_pain:47 weakness:-24 numbness:-10	/arp/
    0	history_injury:83	/asad/
    0	emergency:19	/ase$/
    0	numbness:14	/aslee/
    0	chest_breath:-38	/ast$/
    0	chest_breath:6	/astb/
    0	calf_swelling:9	/ata$/
    0	chest_breath:41	/ath/
    0	radiating_pain:42	/atica/
    0	tingling:19	/ato$/
    0	severe_bruising:134	/ato/
    0	fever:8	/atu/
    0	radiating_pain:-28 calf_swelling:-10	/ave$/
    0	sharp_pain:-7 numbness:-9 worsening:-3 history_injury:-9 allergic_reaction:7	/ave/
    0	chest_breath:36	/avi/
    0	persistent_beyond_72h:6	/avia$/
    0	persistent_beyond_72h:2	/avia/
    0	chest_breath:6	/avin/
    0	sharp_pain:-11 numbness:-4	/aye/
    0	sharp_pain:-6	/ays$/
    0	sharp_pain:-4	/ays/
    0	sharp_pain:10	/azos/
    0	history_disc:47 saddle_numbness:4	/bac/
    0	history_disc:5	/back/
    0	calf_swelling:62	/bal/
    0	pregnancy_symptom:31	/bara/
    0	pregnancy_symptom:71	/baraz/
    0	pregnancy_symptom:16	/beb/
    0	pregnancy_symptom:44	/bebe$/
    0	persistent_beyond_72h:10	/bee/
    0	persistent_beyond_72h:16	/been$/
    0	history_injury:20	/bef/
    0	history_injury:42	/befo/
    0	history_injury:20	/befor/
    0	saddle_numbness:40	/belo/
    0	numbness:-14 persistent_beyond_72h:18	/bet/
    0	persistent_beyond_72h:9	/bett/
    0	persistent_beyond_72h:3	/bette/
    0	saddle_numbness:12	/betwe/
    0	severe_headache:2	/bez/
    0	severe_headache:51	/beza$/
    0	severe_headache:116	/beza/
    0	sharp_pain:25	/bia/
    0	weakness:68	/bil/
    0	weakness:-9	/bing$/
    0	weakness:-10 numbness:-3	/bing/
    0	allergic_reaction:59	/bios/
    0	bladder_bowel:7	/bladd/
    0	radiating_pain:-24 persistent_beyond_72h:-84	/ble$/
    0	allergic_reaction:2	/blis/
    0	osteoporosis:57	/bones/
    0	weakness:9	/bove$/
    0	sharp_pain:-35 radiating_pain:19 tingling:43	/bra/
    0	severe_bruising:99	/brui/
    0	radiating_pain:-19 severe_bruising:56	/bruis/
    0	weakness:14	/buena/
    0	history_disc:19	/bulg/
    0	radiating_pain:75	/bum$/
    0	fever:6	/burni/
    0	bladder_bowel:89	/burst/
    0	numbness:3 tingling:5	/but$/
    0	radiating_pain:9 weakness:5	/but/
    0	radiating_pain:11	/butt/
    0	sharp_pain:-15	/cab/
    0	severe_headache:64	/cabe/
    0	sharp_pain:-26 severe_headache:113	/cabez/
    0	sharp_pain:2	/cad/
    0	history_injury:16	/cai$/
    0	history_injury:8	/cai/
    0	calf_swelling:12	/cali/
    0	calf_swelling:3	/calie/
    0	tingling:9	/calp$/
    0	numbness:-2	/cam/
    0	history_injury:12	/came$/
    0	history_injury:5	/came/
    0	pregnancy_symptom:-16 self_harm:-2	/can$/
    0	chest_breath:32	/cat/
    0	allergic_reaction:1	/cei/
    0	sharp_pain:-19 worsening:18 persistent_beyond_72h:-33 allergic_reaction:-22	/ch$/
    0	sharp_pain:3	/chaz/
    0	sharp_pain:8	/chazo/
    0	radiating_pain:9 weakness:-21	/che$/
    0	numbness:32	/ched$/
    0	numbness:22	/ched/
    0	bladder_bowel:4	/cide/
    0	sharp_pain:5 weakness:-30 tingling:-22 pregnancy_symptom:-48 fever:-33	/ck$/
    0	numbness:12 fever:10	/cold$/
    0	numbness:1 fever:90	/cold/
    0	severe_bruising:28	/colou/
    0	bladder_bowel:1	/come/
    0	sharp_pain:-19 weakness:5 bladder_bowel:7 saddle_numbness:-20 chest_breath:-6 severe_bruising:-6 emergency:-13	/con/
    0	bladder_bowel:98	/cont/
    0	persistent_beyond_72h:-4	/cor/
    0	radiating_pain:5	/corr/
    0	worsening:83 allergic_reaction:45	/cre/
    0	pregnancy_symptom:102	/cti/
    0	pregnancy_symptom:2	/ctin/
    0	sharp_pain:1	/cuchi/
    0	severe_headache:17	/dac/
    0	severe_headache:55	/dach/
    0	severe_headache:63	/dache/
    0	weakness:26	/dad$/
    0	tingling:-25	/dad/
    0	sharp_pain:-16	/dar/
    0	persistent_beyond_72h:17	/dav/
    0	persistent_beyond_72h:4	/davi/
    0	persistent_beyond_72h:3	/davia/
    0	saddle_numbness:58	/ddle$/
    0	weakness:53	/debi/
    0	weakness:38	/debil/
    0	osteoporosis:29	/dens/
    0	osteoporosis:111	/densi/
    0	persistent_beyond_72h:-2	/der$/
    0	tingling:6	/dge/
    0	weakness:4	/dill/
    0	weakness:23	/dilla/
    0	sharp_pain:3 saddle_numbness:11	/dle$/
    0	saddle_numbness:59	/dle/
    0	tingling:92	/dles$/
    0	osteoporosis:3	/doct/
    0	weakness:-36 numbness:-12 bladder_bowel:-3	/dolo/
    0	weakness:-1	/dolor/
    0	numbness:26	/dorme/
    0	radiating_pain:8 persistent_beyond_72h:-4	/dow/
    0	radiating_pain:37	/down$/
    0	weakness:2	/dro/
    0	pregnancy_symptom:70	/due$/
    0	history_injury:12	/duel/
    0	history_injury:10	/duele/
    0	numbness:68 tingling:22	/duerm/
    0	sharp_pain:9	/dull$/
    0	sharp_pain:1	/dull/
    0	emergency:4	/ea$/
    0	radiating_pain:-1 weakness:-32 saddle_numbness:1	/ead$/
    0	sharp_pain:-2 severe_headache:21	/eadac/
    0	history_injury:32	/eal/
    0	sharp_pain:26 radiating_pain:-6 weakness:-2	/ear/
    0	chest_breath:21	/eart$/
    0	chest_breath:129	/eart/
    0	sharp_pain:-13 weakness:-41 numbness:-10 worsening:29	/eas/
    0	chest_breath:1	/eastb/
    0	weakness:-9 chest_breath:96	/eath/
    0	fever:25	/eati/
    0	pregnancy_symptom:17	/ebe$/
    0	pregnancy_symptom:4	/ebe/
    0	weakness:7	/ebil/
    0	pregnancy_symptom:69	/ectin/
    0	history_disc:3	/ecto/
    0	sharp_pain:-28 radiating_pain:-63 weakness:-32 tingling:-38 persistent_beyond_72h:-23 history_injury:34 osteoporosis:-31 pregnancy_symptom:-42 saddle_numbness:-25 fever:-34 severe_headache:-51 faint_dizzy:23 severe_bruising:-27 self_harm:-34	/ed$/
    0	emergency:19	/edic/
    0	tingling:31	/edl/
    0	sharp_pain:37	/edle$/
    0	tingling:2	/edles/
    0	allergic_reaction:10	/edr/
    0	saddle_numbness:9	/eei/
    0	persistent_beyond_72h:48	/eek$/
    0	sharp_pain:-39 worsening:-4 history_injury:44 pregnancy_symptom:4 bladder_bowel:-24	/eek/
    0	pregnancy_symptom:36	/eeks$/
    0	pregnancy_symptom:7	/eeks/
    0	numbness:2	/eeli/
    0	numbness:7	/eelin/
    0	sharp_pain:-8 saddle_numbness:44	/een$/
    0	sharp_pain:-22 saddle_numbness:2	/een/
    0	history_injury:17	/efo/
    0	history_injury:1	/efore/
    0	numbness:14	/egi/
    0	numbness:1	/egist/
    0	pregnancy_symptom:20	/egn/
    0	pregnancy_symptom:17	/egna/
    0	pregnancy_symptom:61	/egnan/
    0	weakness:47 saddle_numbness:21	/egs$/
    0	weakness:9	/egs/
    0	persistent_beyond_72h:78	/ek$/
    0	pregnancy_symptom:22	/eks/
    0	bladder_bowel:16	/elf$/
    0	self_harm:4	/elf/
    0	calf_swelling:90	/elo/
    0	fever:-2	/els$/
    0	numbness:16	/else/
    0	worsening:4	/ely/
    0	weakness:-22 history_injury:2	/ema/
    0	pregnancy_symptom:24	/emb/
    0	bladder_bowel:29	/empt/
    0	radiating_pain:-6 numbness:-2 tingling:-1 worsening:-20 persistent_beyond_72h:-22 history_disc:-10 history_injury:-23 osteoporosis:-1 chest_breath:-42 faint_dizzy:-14 severe_bruising:-9 emergency:-30 self_harm:-10	/en$/
    0	radiating_pain:40	/ends$/
    0	weakness:37	/engt/
    0	saddle_numbness:36	/eni/
    0	severe_bruising:21	/enor/
    0	numbness:3	/enti/
    0	numbness:21	/entis/
    0	sharp_pain:-2	/ento$/
    0	saddle_numbness:97	/entre/
    0	numbness:39	/entum/
    0	numbness:14	/eone$/
    0	osteoporosis:50	/eop/
    0	allergic_reaction:7	/epi/
    0	weakness:12 numbness:3 persistent_beyond_72h:-23	/erd/
    0	weakness:14 persistent_beyond_72h:-4	/erda/
    0	fever:61	/ering/
    0	tingling:13	/erm/
    0	tingling:8	/erme$/
    0	sharp_pain:-29 numbness:-5	/ern/
    0	history_disc:20	/ernia/
    0	persistent_beyond_72h:-1	/ero$/
    0	radiating_pain:-7 persistent_beyond_72h:-31	/ero/
    0	self_harm:-7	/ery$/
    0	weakness:16	/erz/
    0	bladder_bowel:82	/escap/
    0	pregnancy_symptom:71	/eses$/
    0	osteoporosis:61	/esos/
    0	numbness:-5	/esp/
    0	numbness:23	/ess$/
    0	tingling:-6 saddle_numbness:-28 fever:-1 allergic_reaction:-9 emergency:-9 self_harm:-24	/ess/
    0	chest_breath:9	/est$/
    0	weakness:-13 persistent_beyond_72h:-3 bladder_bowel:-23 fever:-18 faint_dizzy:-2 allergic_reaction:-11 self_harm:18	/est/
    0	severe_bruising:42	/eto/
    0	numbness:-12 worsening:2	/ett/
    0	persistent_beyond_72h:3	/ette/
    0	persistent_beyond_72h:18	/etter/
    0	tingling:1	/ettl/
    0	tingling:22	/ettle/
    0	saddle_numbness:19	/etw/
    0	saddle_numbness:53	/etwee/
    0	chest_breath:21	/ever$/
    0	pregnancy_symptom:36	/expec/
    0	allergic_reaction:14 emergency:25	/eye/
    0	tingling:79	/fall/
    0	sharp_pain:37 self_harm:56	/fe$/
    0	radiating_pain:-5 weakness:-6 numbness:2 history_disc:-11 bladder_bowel:-1 saddle_numbness:12 calf_swelling:-17 emergency:-12	/fee/
    0	tingling:26	/feet$/
    0	tingling:5	/feet/
    0	sharp_pain:4	/fen/
    0	numbness:2 persistent_beyond_72h:-12	/fin/
    0	numbness:20	/for$/
    0	history_injury:8	/fore$/
    0	fever:66	/foreh/
    0	radiating_pain:20	/fro/
    0	weakness:-3	/from$/
    0	weakness:-1	/from/
    0	sharp_pain:-4 radiating_pain:-32 weakness:16	/ft$/
    0	sharp_pain:-7	/ful$/
    0	radiating_pain:55	/ga$/
    0	worsening:2	/gai/
    0	tingling:119	/gas/
    0	weakness:3	/gav/
    0	sharp_pain:54	/gaz/
    0	sharp_pain:28	/ger$/
    0	chest_breath:18	/get$/
    0	sharp_pain:2 tingling:-13	/get/
    0	sharp_pain:15	/gge/
    0	radiating_pain:13	/gh$/
    0	saddle_numbness:22	/ghs$/
    0	numbness:-31 saddle_numbness:5	/ghs/
    0	pregnancy_symptom:-6 emergency:1 self_harm:-16	/ght$/
    0	sharp_pain:2 worsening:-7 saddle_numbness:-4 calf_swelling:23 severe_bruising:-14 emergency:1 self_harm:4	/ght/
    0	emergency:9	/ghte/
    0	sharp_pain:140	/ghtni/
    0	saddle_numbness:13	/gina/
    0	severe_bruising:47	/gine/
    0	numbness:6	/gis/
    0	numbness:5	/gist/
    0	numbness:3	/giste/
    0	numbness:-38 tingling:43 worsening:-5	/gli/
    0	radiating_pain:1	/glu/
    0	radiating_pain:1	/glute/
    0	pregnancy_symptom:3	/gnan/
    0	sharp_pain:-3 radiating_pain:-30 tingling:-33 worsening:-55 bladder_bowel:-6 emergency:-3	/go$/
    0	fever:7	/got/
    0	saddle_numbness:26	/groi/
    0	numbness:-20 saddle_numbness:65	/groin/
    0	allergic_reaction:4	/gue$/
    0	history_injury:1	/hace$/
    0	worsening:-11	/had/
    0	severe_headache:1	/hamm/
    0	sharp_pain:-7 radiating_pain:-5 weakness:27 osteoporosis:-15 bladder_bowel:-8 saddle_numbness:-34 fever:-38 severe_headache:-13 severe_bruising:-1 emergency:-7	/han/
    0	self_harm:41	/hank/
    0	weakness:-1 history_injury:-3	/has/
    0	radiating_pain:86	/hast/
    0	weakness:-1 persistent_beyond_72h:-1	/hav/
    0	radiating_pain:-4 weakness:-3	/have/
    0	sharp_pain:10	/haz/
    0	sharp_pain:1	/hazo/
    0	sharp_pain:-3 weakness:-5 tingling:-6 persistent_beyond_72h:-11 history_disc:-20 history_injury:-2 osteoporosis:-11 saddle_numbness:-18 chest_breath:-29 allergic_reaction:-4 severe_bruising:-6 self_harm:-7	/he$/
    0	severe_headache:33	/head$/
    0	chest_breath:29	/heart/
    0	numbness:3	/here/
    0	history_disc:8	/hern/
    0	history_disc:33	/herni/
    0	chest_breath:85	/hic/
    0	numbness:-8 saddle_numbness:12	/highs/
    0	radiating_pain:19 pregnancy_symptom:-2 calf_swelling:57 severe_headache:5	/hin/
    0	calf_swelling:64	/hinc/
    0	calf_swelling:4	/hinch/
    0	self_harm:29	/hink/
    0	sharp_pain:4 numbness:-9 calf_swelling:-2	/hip/
    0	sharp_pain:13 numbness:-12	/his/
    0	allergic_reaction:186	/hives/
    0	tingling:14 chest_breath:14	/hon/
    0	tingling:14	/hone/
    0	emergency:60	/hosp/
    0	emergency:1	/hospi/
    0	allergic_reaction:7	/hroa/
    0	allergic_reaction:39	/hroat/
    0	weakness:-1 worsening:-18 pregnancy_symptom:-3	/ht$/
    0	sharp_pain:8	/htnin/
    0	self_harm:3	/hts$/
    0	osteoporosis:6	/hue/
    0	osteoporosis:34	/hueso/
    0	numbness:5	/humb/
    0	history_disc:4	/hurti/
    0	worsening:-23	/ias$/
    0	numbness:11	/ibi/
    0	radiating_pain:77	/ica$/
    0	bladder_bowel:4	/ice$/
    0	sharp_pain:5 tingling:4	/ide$/
    0	weakness:-2	/ido$/
    0	allergic_reaction:101	/iedr/
    0	weakness:-35	/ient/
    0	weakness:9	/iern/
    0	tingling:21	/ies/
    0	weakness:5	/ift$/
    0	sharp_pain:35	/iga/
    0	tingling:-11 persistent_beyond_72h:-7 history_injury:-16 osteoporosis:-14 allergic_reaction:-41	/igh/
    0	saddle_numbness:31	/ighs/
    0	weakness:-3 tingling:-4 worsening:-1 faint_dizzy:-21 allergic_reaction:-24	/ight$/
    0	faint_dizzy:18	/igo$/
    0	severe_headache:30	/igr/
    0	severe_headache:73	/igra/
    0	history_injury:10	/ilb/
    0	history_injury:1	/ilbon/
    0	worsening:79	/ild/
    0	bladder_bowel:79	/ile/
    0	worsening:10	/imbi/
    0	worsening:9	/imbin/
    0	worsening:6	/ime/
    0	saddle_numbness:62	/impi/
    0	radiating_pain:-3 weakness:-50 history_disc:-4 pregnancy_symptom:-26 chest_breath:-48 calf_swelling:-7 fever:-45 faint_dizzy:-81 emergency:-54	/in$/
    0	weakness:4	/inch$/
    0	emergency:6 self_harm:48	/ind$/
    0	weakness:-27 numbness:11	/ine$/
    0	sharp_pain:15 weakness:-9 tingling:-48 bladder_bowel:35	/ine/
    0	tingling:68	/ingli/
    0	numbness:-24	/inn/
    0	weakness:-42 tingling:16	/ins/
    0	saddle_numbness:107	/intim/
    0	radiating_pain:81	/into$/
    0	sharp_pain:-34 weakness:-20 numbness:36 tingling:-5 persistent_beyond_72h:-76	/io$/
    0	tingling:13 saddle_numbness:27	/ion$/
    0	tingling:1 persistent_beyond_72h:-3 history_disc:38 saddle_numbness:6 chest_breath:13	/ion/
    0	weakness:6 history_disc:2	/ipp/
    0	sharp_pain:54	/irth$/
    0	sharp_pain:26	/irth/
    0	sharp_pain:5	/isi/
    0	emergency:19	/ital$/
    0	tingling:65	/itas$/
    0	tingling:110	/itas/
    0	sharp_pain:18	/ite/
    0	bladder_bowel:34	/ithou/
    0	emergency:4	/iti/
    0	tingling:46	/itos$/
    0	tingling:148	/itos/
    0	saddle_numbness:24	/its/
    0	saddle_numbness:17	/ivat/
    0	persistent_beyond_72h:66	/juev/
    0	persistent_beyond_72h:7	/jueve/
    0	radiating_pain:-39 worsening:-64 persistent_beyond_72h:-7 history_disc:-2 bladder_bowel:-6 chest_breath:2	/ke$/
    0	sharp_pain:2	/kew/
    0	sharp_pain:17	/kewe/
    0	weakness:5	/key/
    0	sharp_pain:48	/kid/
    0	sharp_pain:34	/kil/
    0	sharp_pain:74	/kill/
    0	sharp_pain:-24 weakness:-4 numbness:-14 tingling:28 self_harm:8	/kin/
    0	weakness:-6 chest_breath:3 self_harm:28	/king$/
    0	chest_breath:4 self_harm:2	/king/
    0	weakness:24 numbness:-3	/kne/
    0	weakness:7 calf_swelling:5	/knee/
    0	sharp_pain:13 bladder_bowel:2	/kno/
    0	severe_headache:23	/kul/
    0	severe_headache:19	/kull$/
    0	severe_headache:28	/kull/
    0	allergic_reaction:10	/labio/
    0	severe_bruising:77	/lack$/
    0	sharp_pain:42	/lada/
    0	bladder_bowel:9	/ladd/
    0	sharp_pain:26	/lade$/
    0	sharp_pain:7	/lade/
    0	tingling:-12	/lam/
    0	faint_dizzy:21	/land/
    0	weakness:45	/las$/
    0	radiating_pain:-3 allergic_reaction:-9	/las/
    0	history_injury:9	/lbon/
    0	history_injury:8	/lbone/
    0	osteoporosis:10	/lean/
    0	sharp_pain:15	/lec/
    0	weakness:-45 numbness:33 tingling:2	/leep/
    0	saddle_numbness:18	/legs/
    0	calf_swelling:2	/len$/
    0	weakness:-30 numbness:-41	/len/
    0	fever:39	/lent/
    0	sharp_pain:-30 numbness:-16 tingling:59	/les$/
    0	calf_swelling:2	/lient/
    0	weakness:48	/lift/
    0	sharp_pain:3 radiating_pain:-1 weakness:-19 tingling:1 emergency:-3	/lik/
    0	tingling:1 emergency:-1	/like/
    0	sharp_pain:-6 worsening:67	/lim/
    0	saddle_numbness:130	/limpi/
    0	tingling:1	/ling/
    0	chest_breath:51	/lking/
    0	sharp_pain:-13 radiating_pain:-18 weakness:-7 tingling:-20 worsening:-12 history_disc:-44 osteoporosis:-15 pregnancy_symptom:-15 self_harm:-24	/ll$/
    0	sharp_pain:-24 radiating_pain:-5 weakness:-61 numbness:-23 worsening:-46 allergic_reaction:2 self_harm:-1	/lle/
    0	allergic_reaction:88	/ller/
    0	allergic_reaction:2	/llid/
    0	history_injury:124	/llo$/
    0	weakness:21	/lly$/
    0	weakness:-30 emergency:-2	/lor/
    0	allergic_reaction:57	/lot/
    0	severe_bruising:11	/lou/
    0	severe_bruising:78	/lour/
    0	sharp_pain:12 weakness:-62	/low/
    0	numbness:58	/lse$/
    0	numbness:8	/lse/
    0	sharp_pain:23	/lt$/
    0	chest_breath:114	/lung/
    0	emergency:32	/lur/
    0	emergency:66	/lurr/
    0	radiating_pain:-4 tingling:-1 persistent_beyond_72h:-13 pregnancy_symptom:-7 bladder_bowel:-29 faint_dizzy:32 severe_bruising:-6 emergency:-42	/ly$/
    0	calf_swelling:42	/mada/
    0	sharp_pain:-68 worsening:-1 calf_swelling:-24 emergency:-27	/man/
    0	weakness:-1	/mar/
    0	sharp_pain:-4 tingling:-4	/mas/
    0	history_injury:4	/massa/
    0	tingling:130	/mba$/
    0	pregnancy_symptom:54	/mbara/
    0	sharp_pain:17	/mbraz/
    0	sharp_pain:-17 radiating_pain:-20 weakness:-13 numbness:2 osteoporosis:-9 chest_breath:-31 fever:-13 allergic_reaction:-4	/me$/
    0	numbness:65	/mec/
    0	emergency:92	/medic/
    0	numbness:1	/meo/
    0	pregnancy_symptom:4	/meses/
    0	severe_headache:78	/migr/
    0	severe_headache:62	/migra/
    0	emergency:14	/min/
    0	numbness:20	/mio$/
    0	numbness:32	/mio/
    0	severe_headache:4	/mmer/
    0	sharp_pain:-18	/mon/
    0	history_injury:38	/mont/
    0	pregnancy_symptom:18	/month/
    0	severe_bruising:25	/morad/
    0	worsening:42 persistent_beyond_72h:-20 self_harm:16	/more$/
    0	bladder_bowel:24	/mpt/
    0	sharp_pain:-8 tingling:29	/ms$/
    0	sharp_pain:12	/muc/
    0	sharp_pain:1	/much/
    0	numbness:61	/muert/
    0	numbness:3	/mus/
    0	weakness:29	/nab/
    0	pregnancy_symptom:15 severe_headache:-8	/nan/
    0	sharp_pain:57	/nchaz/
    0	sharp_pain:-7 numbness:-2	/nci/
    0	history_injury:20	/nde/
    0	severe_headache:3	/ndi/
    0	tingling:26	/nds/
    0	sharp_pain:1 numbness:-9	/neck$/
    0	numbness:-1	/neck/
    0	bladder_bowel:50	/need$/
    0	weakness:-2	/need/
    0	numbness:-7	/ner$/
    0	numbness:22	/ness$/
    0	tingling:-9	/ness/
    0	tingling:1	/nett/
    0	weakness:-19 tingling:2	/ngli/
    0	numbness:-1	/nglin/
    0	sharp_pain:-5	/ngo/
    0	sharp_pain:-6 weakness:-2 fever:6	/nig/
    0	weakness:-3 fever:12 self_harm:7	/nigh/
    0	weakness:-3 fever:27	/night/
    0	worsening:-8 fever:6	/nin/
    0	radiating_pain:25 bladder_bowel:41 fever:24 faint_dizzy:25	/ning$/
    0	sharp_pain:-18 radiating_pain:3 persistent_beyond_72h:9 fever:10 faint_dizzy:30	/ning/
    0	weakness:16	/nks/
    0	weakness:-2	/nly$/
    0	severe_bruising:26	/nor/
    0	worsening:11	/notc/
    0	severe_headache:8	/nowh/
    0	sharp_pain:-56 numbness:-26	/ns$/
    0	self_harm:8	/nsad/
    0	osteoporosis:33	/nsit/
    0	weakness:-2 tingling:-1 worsening:-4 history_disc:-20 bladder_bowel:-3 chest_breath:-6 fever:-34 severe_headache:-8 allergic_reaction:-19 severe_bruising:-2 self_harm:11	/nt$/
    0	sharp_pain:29	/nta/
    0	sharp_pain:-1 numbness:2 persistent_beyond_72h:-33 bladder_bowel:-16 saddle_numbness:-7 fever:-5	/nte/
    0	numbness:15	/ntist/
    0	persistent_beyond_72h:-9	/nto$/
    0	worsening:-12 history_disc:-2	/nto/
    0	saddle_numbness:89	/ntre/
    0	numbness:57	/ntum/
    0	sharp_pain:103	/nza/
    0	allergic_reaction:3	/oat/
    0	weakness:13	/obil/
    0	weakness:15	/obl/
    0	emergency:31	/oca$/
    0	fever:21	/oche/
    0	sharp_pain:-1	/ock$/
    0	weakness:-31	/ock/
    0	sharp_pain:6	/ocks$/
    0	sharp_pain:35	/ocks/
    0	osteoporosis:27	/oct/
    0	numbness:-11	/oda/
    0	persistent_beyond_72h:2	/odav/
    0	persistent_beyond_72h:1	/odavi/
    0	sharp_pain:-2	/odi/
    0	faint_dizzy:5	/odo$/
    0	faint_dizzy:21	/odo/
    0	faint_dizzy:1	/ofa$/
    0	numbness:2 history_injury:6	/off$/
    0	bladder_bowel:-2	/off/
    0	allergic_reaction:6	/oil$/
    0	tingling:25	/oing$/
    0	self_harm:10	/oki/
    0	self_harm:9	/okin/
    0	self_harm:9	/oking/
    0	sharp_pain:-47 weakness:27	/old/
    0	sharp_pain:45	/olid/
    0	severe_bruising:19	/olou/
    0	severe_bruising:6	/olour/
    0	weakness:-23 fever:-12 self_harm:-10	/om$/
    0	numbness:11	/omp/
    0	allergic_reaction:13	/onch/
    0	sharp_pain:-20 radiating_pain:-25 numbness:-8 tingling:-4 worsening:-2 fever:-40 emergency:6	/one$/
    0	weakness:-12	/onl/
    0	weakness:-1	/only/
    0	sharp_pain:-23 tingling:-2 history_injury:3 pregnancy_symptom:23 bladder_bowel:24	/ont/
    0	pregnancy_symptom:111	/onth/
    0	pregnancy_symptom:10 bladder_bowel:3 saddle_numbness:45	/oo$/
    0	tingling:-2 severe_bruising:12 self_harm:2	/ook/
    0	faint_dizzy:8	/oom$/
    0	faint_dizzy:2	/oom/
    0	pregnancy_symptom:22	/oon/
    0	faint_dizzy:28	/oor$/
    0	faint_dizzy:40	/op$/
    0	history_disc:11	/ope/
    0	history_disc:79	/oper/
    0	history_disc:99	/opera/
    0	sharp_pain:9 radiating_pain:-12 weakness:-14 numbness:-12 worsening:-11 persistent_beyond_72h:-5 history_disc:-11 history_injury:-19 osteoporosis:-2 pregnancy_symptom:-26 bladder_bowel:-29 saddle_numbness:-21 chest_breath:-32 calf_swelling:-44 fever:-39 severe_headache:-25 allergic_reaction:-27 severe_bruising:-35	/or$/
    0	numbness:61	/orch/
    0	emergency:49	/ords$/
    0	emergency:58	/ords/
    0	weakness:-22 numbness:-5 worsening:1 osteoporosis:-4 pregnancy_symptom:-34 saddle_numbness:-59 severe_headache:-17 allergic_reaction:-36 emergency:-40	/ore/
    0	radiating_pain:-95 weakness:-67 worsening:-46 calf_swelling:-2 fever:-39 severe_headache:-13 allergic_reaction:-41 emergency:-46 self_harm:-8	/orm/
    0	osteoporosis:20	/oro/
    0	numbness:7 saddle_numbness:13	/orry$/
    0	fever:44	/ors$/
    0	weakness:-2 worsening:10	/orse$/
    0	persistent_beyond_72h:7	/ortni/
    0	radiating_pain:-5 numbness:-13 worsening:-6 chest_breath:-29 calf_swelling:-28	/os$/
    0	self_harm:2	/ose$/
    0	sharp_pain:-14	/osi/
    0	emergency:40	/osp/
    0	emergency:12	/ospi/
    0	osteoporosis:70	/ost/
    0	osteoporosis:3	/oste/
    0	osteoporosis:168	/osteo/
    0	sharp_pain:-4 radiating_pain:-15 weakness:-2 numbness:-11 tingling:-13 worsening:-40 persistent_beyond_72h:-22 history_disc:-42 osteoporosis:-11 pregnancy_symptom:-12 saddle_numbness:-10 chest_breath:-35 fever:6 severe_headache:-26 allergic_reaction:-15 severe_bruising:-72 emergency:-51	/ot$/
    0	worsening:2 saddle_numbness:17	/otch$/
    0	sharp_pain:29 weakness:-1	/othe/
    0	sharp_pain:8	/other/
    0	numbness:3	/ouch/
    0	sharp_pain:11	/oug/
    0	sharp_pain:3 fever:20	/ough/
    0	weakness:-2 self_harm:25	/oun/
    0	saddle_numbness:36	/ound$/
    0	weakness:-2	/ound/
    0	worsening:-12 persistent_beyond_72h:-1 pregnancy_symptom:-7 fever:-5 faint_dizzy:14	/out$/
    0	worsening:64	/owb/
    0	bladder_bowel:3	/owe/
    0	bladder_bowel:39	/owel/
    0	severe_headache:3	/owh/
    0	severe_headache:48	/owher/
    0	radiating_pain:10 worsening:-26 persistent_beyond_72h:-2	/own$/
    0	persistent_beyond_72h:-6 pregnancy_symptom:10	/oy$/
    0	sharp_pain:-28	/pan/
    0	saddle_numbness:13	/pape/
    0	sharp_pain:-19 numbness:-6	/pas/
    0	history_injury:3	/pasad/
    0	pregnancy_symptom:1	/pecti/
    0	history_disc:1	/ped$/
    0	saddle_numbness:13	/peein/
    0	sharp_pain:-35 numbness:1 saddle_numbness:9	/per/
    0	sharp_pain:-4	/pho/
    0	weakness:11	/pie$/
    0	osteoporosis:12	/pine$/
    0	tingling:-4	/ping/
    0	sharp_pain:-2 tingling:10	/pins$/
    0	sharp_pain:-6 tingling:10	/pins/
    0	emergency:15	/pital/
    0	severe_bruising:19	/pla/
    0	severe_bruising:3	/ple$/
    0	emergency:2	/plea/
    0	emergency:5	/pleas/
    0	osteoporosis:19	/poros/
    0	osteoporosis:1	/pot$/
    0	pregnancy_symptom:26	/pot/
    0	severe_headache:25	/pound/
    0	weakness:27	/powe/
    0	weakness:10	/power/
    0	history_disc:55	/pped/
    0	numbness:-4	/pre/
    0	pregnancy_symptom:22	/preg/
    0	radiating_pain:-8 numbness:-17	/pri/
    0	radiating_pain:-3 numbness:-14 tingling:44	/pric/
    0	saddle_numbness:8	/priva/
    0	allergic_reaction:6	/pulli/
    0	severe_bruising:33	/purpl/
    0	sharp_pain:20	/put/
    0	sharp_pain:15 weakness:15 persistent_beyond_72h:-10 pregnancy_symptom:-18 chest_breath:-1	/que/
    0	weakness:4	/quee/
    0	radiating_pain:10 tingling:-16 bladder_bowel:-3 severe_headache:-7	/ra$/
    0	sharp_pain:54	/rab/
    0	history_injury:32	/rac/
    0	calf_swelling:28	/rad/
    0	severe_headache:95	/rain/
    0	numbness:28	/ran$/
    0	radiating_pain:18	/ranc/
    0	tingling:47	/rato$/
    0	numbness:3	/rato/
    0	radiating_pain:26	/rave/
    0	allergic_reaction:7	/raw$/
    0	worsening:21	/rday/
    0	allergic_reaction:4	/ream$/
    0	weakness:-10 saddle_numbness:-4 chest_breath:18	/reat/
    0	numbness:-5	/red$/
    0	weakness:-16 bladder_bowel:-20	/red/
    0	numbness:29	/ref/
    0	numbness:12	/regi/
    0	numbness:1	/regis/
    0	pregnancy_symptom:51	/regn/
    0	pregnancy_symptom:4	/regna/
    0	weakness:20	/reng/
    0	weakness:18 numbness:-16 pregnancy_symptom:-16 chest_breath:67	/res/
    0	tingling:77	/rest/
    0	numbness:-63	/ric/
    0	sharp_pain:17	/rie/
    0	tingling:-6	/rig/
    0	weakness:1	/righ/
    0	weakness:24 tingling:-6	/right/
    0	sharp_pain:23 fever:48	/ring$/
    0	bladder_bowel:11	/rks$/
    0	bladder_bowel:12	/rks/
    0	sharp_pain:-11 weakness:-7 tingling:34	/rmi/
    0	numbness:-2 tingling:-17 history_disc:25	/rni/
    0	history_disc:19	/rnia/
    0	sharp_pain:-3	/rning/
    0	radiating_pain:-3 pregnancy_symptom:-10 chest_breath:-8 severe_headache:-40 allergic_reaction:-5 emergency:-26	/ro$/
    0	allergic_reaction:7	/roa/
    0	allergic_reaction:23	/roat$/
    0	allergic_reaction:1	/roat/
    0	sharp_pain:-13	/rodi/
    0	numbness:-22 saddle_numbness:31	/roi/
    0	numbness:-2 saddle_numbness:18	/roin$/
    0	saddle_numbness:14	/roin/
    0	calf_swelling:2	/roj/
    0	calf_swelling:11	/roja$/
    0	calf_swelling:1	/roja/
    0	allergic_reaction:73	/ron$/
    0	allergic_reaction:71	/ron/
    0	allergic_reaction:42	/ronc/
    0	allergic_reaction:3	/ronch/
    0	worsening:96	/rong/
    0	faint_dizzy:159	/room$/
    0	faint_dizzy:33	/room/
    0	emergency:60	/roop/
    0	weakness:75 numbness:-2	/rop/
    0	radiating_pain:-28 osteoporosis:4	/ros/
    0	weakness:-3	/rou/
    0	sharp_pain:18 weakness:-8	/rp$/
    0	severe_bruising:22	/rpl/
    0	severe_bruising:172	/rple$/
    0	severe_bruising:16	/rple/
    0	weakness:6 worsening:-10	/rs$/
    0	weakness:-11	/rse$/
    0	weakness:-12 worsening:36 persistent_beyond_72h:-35	/rse/
    0	bladder_bowel:11	/rsti/
    0	history_disc:3	/rtin/
    0	persistent_beyond_72h:2 history_disc:25	/rting/
    0	persistent_beyond_72h:17	/rtnig/
    0	sharp_pain:46	/ruc/
    0	radiating_pain:-3 severe_bruising:36	/rui/
    0	sharp_pain:-1 severe_bruising:47	/ruis/
    0	numbness:-15	/sa$/
    0	bladder_bowel:15	/sal/
    0	bladder_bowel:29	/sale$/
    0	numbness:8	/sati/
    0	emergency:4	/sba/
    0	bladder_bowel:100	/scap/
    0	radiating_pain:68	/sci/
    0	radiating_pain:61	/scia/
    0	radiating_pain:22	/sciat/
    0	sharp_pain:34	/scr/
    0	saddle_numbness:62	/sea/
    0	saddle_numbness:7	/seat$/
    0	sharp_pain:-19 faint_dizzy:53 emergency:-10	/sed$/
    0	weakness:9 numbness:-16 bladder_bowel:16	/sel/
    0	bladder_bowel:37	/self$/
    0	weakness:-103 numbness:157	/sens/
    0	sharp_pain:21 radiating_pain:11 tingling:-12	/sho/
    0	bladder_bowel:22	/sin$/
    0	sharp_pain:-11 weakness:5 persistent_beyond_72h:6 bladder_bowel:33 calf_swelling:-15 severe_headache:-9 emergency:-12	/sin/
    0	sharp_pain:-17	/sis/
    0	saddle_numbness:28	/sit/
    0	tingling:35	/sk$/
    0	sharp_pain:44	/skewe/
    0	severe_headache:48	/sku/
    0	severe_headache:34	/skul/
    0	severe_headache:33	/skull/
    0	weakness:22	/sla/
    0	weakness:67	/slap/
    0	weakness:-40 numbness:28 tingling:32	/slee/
    0	weakness:-61 numbness:59 tingling:17	/sleep/
    0	history_disc:10	/slip/
    0	worsening:4	/sno/
    0	worsening:35	/snow/
    0	chest_breath:23	/so$/
    0	faint_dizzy:2	/sof/
    0	faint_dizzy:8	/sofa$/
    0	faint_dizzy:10	/sofa/
    0	tingling:12	/somet/
    0	numbness:-5 tingling:-15 persistent_beyond_72h:51 chest_breath:-1	/sore/
    0	saddle_numbness:39	/sorr/
    0	saddle_numbness:25	/sorry/
    0	weakness:3	/sost/
    0	numbness:-9	/spa/
    0	osteoporosis:1	/spine/
    0	emergency:20	/spit/
    0	emergency:5	/spita/
    0	numbness:-3	/spo/
    0	pregnancy_symptom:7	/spot/
    0	history_injury:2	/spr/
    0	weakness:26	/sque/
    0	tingling:22	/squi/
    0	weakness:8	/stai/
    0	radiating_pain:11	/star/
    0	radiating_pain:77 bladder_bowel:7	/start/
    0	tingling:76	/stat/
    0	tingling:50	/stati/
    0	chest_breath:18	/stb/
    0	chest_breath:6	/stbon/
    0	sharp_pain:-22 osteoporosis:96	/steo/
    0	osteoporosis:85	/steop/
    0	radiating_pain:-10 persistent_beyond_72h:7	/sti/
    0	weakness:-66 worsening:-4 fever:-6 severe_headache:-50	/sto/
    0	allergic_reaction:36	/ston/
    0	allergic_reaction:95	/stone/
    0	weakness:38	/str/
    0	weakness:30	/stren/
    0	history_disc:66	/surg/
    0	history_disc:10	/surge/
    0	numbness:-5	/swe/
    0	fever:4	/swea/
    0	sharp_pain:8	/tan/
    0	radiating_pain:30 bladder_bowel:31 faint_dizzy:27 self_harm:37	/tar/
    0	bladder_bowel:1	/tart/
    0	numbness:-35	/tas/
    0	sharp_pain:-5 radiating_pain:-26 weakness:-8 fever:-12 severe_headache:-2 self_harm:-38	/te$/
    0	worsening:40	/tea/
    0	sharp_pain:9	/tear/
    0	sharp_pain:-17 worsening:7 self_harm:6	/ted/
    0	numbness:16	/tell$/
    0	fever:43	/tem/
    0	numbness:-35 persistent_beyond_72h:-9 chest_breath:-3 calf_swelling:-2 faint_dizzy:-20 emergency:-12	/ten/
    0	osteoporosis:12	/teo/
    0	osteoporosis:41	/teop/
    0	sharp_pain:-36 tingling:-6 persistent_beyond_72h:-2 fever:17	/ter/
    0	radiating_pain:13	/term/
    0	radiating_pain:75	/termi/
    0	tingling:-4 saddle_numbness:39	/tes/
    0	sharp_pain:-3 bladder_bowel:-2 saddle_numbness:-1 faint_dizzy:-6 emergency:9	/th$/
    0	worsening:14	/than$/
    0	worsening:35	/than/
    0	self_harm:14	/thank/
    0	radiating_pain:9	/that/
    0	numbness:16	/there/
    0	faint_dizzy:10 self_harm:9	/thi/
    0	self_harm:11	/think/
    0	sharp_pain:1	/this$/
    0	sharp_pain:1 worsening:-13	/this/
    0	allergic_reaction:37	/throa/
    0	numbness:1	/thumb/
    0	severe_headache:4	/thun/
    0	persistent_beyond_72h:33	/till$/
    0	tingling:-10 worsening:-4 persistent_beyond_72h:15	/till/
    0	saddle_numbness:11	/tima/
    0	sharp_pain:4 numbness:-12 tingling:-21	/ting$/
    0	numbness:198 saddle_numbness:49	/tis/
    0	tingling:26	/tle/
    0	worsening:-5	/tly/
    0	sharp_pain:50	/tnin/
    0	sharp_pain:11	/tning/
    0	sharp_pain:-9	/toc/
    0	sharp_pain:-11 weakness:-7 emergency:-2	/tod/
    0	faint_dizzy:25	/todo$/
    0	faint_dizzy:9	/todo/
    0	weakness:-7	/tor/
    0	numbness:13	/touc/
    0	numbness:1	/touch/
    0	radiating_pain:82	/trav/
    0	sharp_pain:21 numbness:-7 tingling:-8	/tre/
    0	bladder_bowel:56	/trea/
    0	weakness:70	/tren/
    0	persistent_beyond_72h:24	/tter$/
    0	tingling:3	/ttle/
    0	sharp_pain:19 numbness:-10 tingling:-19 fever:55 severe_headache:-39	/tur/
    0	saddle_numbness:36	/twe/
    0	saddle_numbness:12	/tween/
    0	sharp_pain:12	/uan/
    0	weakness:-28	/uch/
    0	radiating_pain:-2 worsening:-3 persistent_beyond_72h:6 osteoporosis:-2 saddle_numbness:-2 fever:-27 self_harm:-4	/ue$/
    0	weakness:6	/ueez/
    0	weakness:3	/ueeze/
    0	history_injury:22	/uele/
    0	numbness:60 tingling:9	/uerm/
    0	numbness:37 tingling:60	/uerme/
    0	osteoporosis:58	/ueso/
    0	osteoporosis:1	/uesos/
    0	persistent_beyond_72h:3	/ueves/
    0	sharp_pain:14	/ugh$/
    0	sharp_pain:3 chest_breath:-1	/ugh/
    0	sharp_pain:-18 history_injury:2	/ul$/
    0	emergency:13	/ula/
    0	numbness:-51	/ull$/
    0	allergic_reaction:35	/ulli/
    0	persistent_beyond_72h:1	/ult/
    0	history_disc:43	/umn/
    0	persistent_beyond_72h:108	/un$/
    0	saddle_numbness:6	/und$/
    0	chest_breath:102	/ung/
    0	sharp_pain:74	/unz/
    0	weakness:32	/up$/
    0	fever:2	/urnin/
    0	severe_bruising:5	/urpl/
    0	severe_bruising:1	/urple/
    0	bladder_bowel:2	/ursti/
    0	persistent_beyond_72h:39	/urti/
    0	persistent_beyond_72h:3 history_disc:12	/urtin/
    0	sharp_pain:-12 weakness:58 bladder_bowel:13	/use/
    0	history_disc:50	/usi/
    0	sharp_pain:-15 chest_breath:19	/ust/
    0	sharp_pain:15 persistent_beyond_72h:-6 pregnancy_symptom:-9 bladder_bowel:14 faint_dizzy:26 self_harm:-8	/ut$/
    0	weakness:52	/van/
    0	sharp_pain:-16 pregnancy_symptom:11 chest_breath:-37 faint_dizzy:-1	/ve$/
    0	chest_breath:4 emergency:-1	/ver$/
    0	allergic_reaction:-22	/very$/
    0	persistent_beyond_72h:32	/via$/
    0	persistent_beyond_72h:7	/via/
    0	tingling:120	/vib/
    0	tingling:41	/vibr/
    0	emergency:110	/wai/
    0	weakness:12 faint_dizzy:15	/wal/
    0	weakness:13	/walk$/
    0	weakness:28	/walk/
    0	bladder_bowel:-2 self_harm:17	/wan/
    0	self_harm:24	/want/
    0	emergency:28	/ward$/
    0	worsening:42	/ward/
    0	worsening:11	/was$/
    0	pregnancy_symptom:20	/wat/
    0	pregnancy_symptom:9 bladder_bowel:18	/wate/
    0	pregnancy_symptom:13 bladder_bowel:36	/water/
    0	numbness:-13	/wea/
    0	pregnancy_symptom:10	/weeks/
    0	saddle_numbness:12	/ween/
    0	allergic_reaction:87	/wel/
    0	chest_breath:-24	/when/
    0	fever:7	/with$/
    0	sharp_pain:10	/witho/
    0	worsening:-6 persistent_beyond_72h:-14	/wn$/
    0	emergency:70	/words/
    0	self_harm:48	/woul/
    0	pregnancy_symptom:2	/xpec/
    0	pregnancy_symptom:16	/xpect/
    0	sharp_pain:-28 persistent_beyond_72h:10	/ys$/
    0	pregnancy_symptom:29	/zada/
    0	calf_swelling:10	/ze$/
    0	weakness:-6 numbness:-8 tingling:3	/zin/
    0	weakness:-7	/zing/
    0	sharp_pain:17	/zos$/
    0	sharp_pain:3	/zos/
    0	numbness:-17 tingling:109	/zzi/
    0	numbness:-37 tingling:7	/zzin/
    0	tingling:74	/zzing/
    0	fever:61	: #
    0	fever:11	: & #
    0	fever:2	: ~ #
    0	worsening:13	<be> <become>
    0	worsening:-15 persistent_beyond_72h:28	<be> <day>
    0	tingling:17	<be> <my> duerme
    0	persistent_beyond_72h:4	<be> not
    0	numbness:2	<be> on
    0	weakness:5 worsening:23 persistent_beyond_72h:-8 saddle_numbness:5 self_harm:-2	<be> ~ ,
    0	emergency:5 self_harm:13	<be> ~ .
    0	persistent_beyond_72h:12	<be> ~ <become>
    0	sharp_pain:-43 radiating_pain:5 weakness:-14 numbness:26 persistent_beyond_72h:-26 history_injury:-1 bladder_bowel:-4 chest_breath:-21 calf_swelling:-2 fever:-35 severe_headache:-15 self_harm:-26	<be> ~ <part>
    0	numbness:-11	<be> ~ <side>
    0	saddle_numbness:6	<be> ~ ahi
    0	tingling:33	<be> ~ duerme
    0	tingling:36	<be> ~ en
    0	weakness:24	<be> ~ no
    0	numbness:8	<be> ~ numb
    0	chest_breath:3	<be> ~ on
    0	radiating_pain:4	<be> ~ por
    0	pregnancy_symptom:24	<be> ~ semanas
    0	self_harm:42	<be> ~ thing
    0	severe_headache:48	<be> ~ to
    0	worsening:1	<become> from
    0	numbness:6	<become> nothing
    0	self_harm:9	<become> on
    0	sharp_pain:10 radiating_pain:36 weakness:-6	<become> ~ <part>
    0	radiating_pain:33	<become> ~ <side>
    0	worsening:49	<become> ~ since
    0	numbness:17	<become> ~ sleep
    0	persistent_beyond_72h:8	<count> <time>
    0	bladder_bowel:12	<count> ~ <be>
    0	sharp_pain:24	<count> ~ <count>
    0	sharp_pain:30 weakness:32 numbness:-24 persistent_beyond_72h:26	<count> ~ <the>
    0	weakness:20 emergency:33	<count> ~ i
    0	history_injury:78	<day> ,
    0	history_injury:105	<day> ~ <my>
    0	history_injury:5	<day> ~ <part>
    0	saddle_numbness:-2	<feel> like
    0	weakness:17 saddle_numbness:1	<feel> ~ ,
    0	saddle_numbness:2	<feel> ~ <my>
    0	weakness:-96 numbness:66	<feel> ~ <part>
    0	sharp_pain:-77 numbness:-6 history_disc:110 pregnancy_symptom:24	<have> <the>
    0	persistent_beyond_72h:7	<have> not
    0	sharp_pain:24	<have> ~ and
    0	pregnancy_symptom:2	<have> ~ since
    0	weakness:28	<keep> ~ <my>
    0	tingling:140	<keep> ~ sleep
    0	tingling:46	<keep> ~ to
    0	weakness:-21 tingling:9	<my> <part> ,
    0	numbness:1	<my> <part> <have>
    0	sharp_pain:5	<my> deja
    0	tingling:3	<my> duerme
    0	weakness:5	<my> keys
    0	self_harm:22	<my> ~ .
    0	radiating_pain:-5 weakness:-45 tingling:12 saddle_numbness:-1 severe_headache:20	<my> ~ <be>
    0	history_injury:35	<my> ~ <day>
    0	tingling:19	<my> ~ <keep>
    0	weakness:1 chest_breath:-6 faint_dizzy:7	<my> ~ <my>
    0	weakness:11 numbness:11 bladder_bowel:-43 saddle_numbness:-9 chest_breath:-27 calf_swelling:1 severe_headache:-1 faint_dizzy:-55 emergency:-29 self_harm:-29	<my> ~ <part>
    0	sharp_pain:-15 radiating_pain:27 weakness:5 tingling:12 persistent_beyond_72h:-3 allergic_reaction:7 self_harm:-4	<my> ~ <the>
    0	saddle_numbness:10 fever:1 severe_bruising:22	<my> ~ and
    0	sharp_pain:-1	<my> ~ dolor
    0	sharp_pain:4	<my> ~ every
    0	numbness:15	<my> ~ it
    0	numbness:6	<my> ~ on
    0	sharp_pain:-5	<my> ~ pain
    0	radiating_pain:56	<my> ~ por
    0	sharp_pain:12	<my> ~ time
    0	sharp_pain:7	<part> <be> killing
    0	persistent_beyond_72h:22	<part> <have> <be>
    0	numbness:51	<part> <have> <become>
    0	tingling:10	<part> <keep>
    0	tingling:51	<part> <my>
    0	radiating_pain:37 weakness:-39 saddle_numbness:71	<part> and
    0	numbness:2	<part> and i
    0	history_disc:42	<part> in
    0	radiating_pain:-8 tingling:27	<part> of
    0	tingling:1	<part> since
    0	radiating_pain:11	<part> y
    0	history_disc:18 pregnancy_symptom:6	<part> ~ #
    0	calf_swelling:49	<part> ~ :
    0	sharp_pain:-13 numbness:37 tingling:31 persistent_beyond_72h:35 calf_swelling:40	<part> ~ <be>
    0	radiating_pain:9 weakness:41 worsening:-9 persistent_beyond_72h:-5 chest_breath:-18 faint_dizzy:-29 allergic_reaction:-5 severe_bruising:43	<part> ~ <my>
    0	numbness:41	<part> ~ desde
    0	history_disc:39	<part> ~ hurting
    0	radiating_pain:10 weakness:1	<part> ~ in
    0	numbness:10 tingling:29	<part> ~ no
    0	radiating_pain:76	<part> ~ now
    0	calf_swelling:2	<part> ~ red
    0	numbness:40	<part> ~ still
    0	weakness:23	<part> ~ today
    0	weakness:21 calf_swelling:106	<part> ~ y
    0	emergency:40	<person> ~ <be>
    0	weakness:-10 calf_swelling:12	<side> ~ <be>
    0	radiating_pain:5 tingling:-14 allergic_reaction:57	<side> ~ <my>
    0	tingling:9	<side> ~ <side>
    0	radiating_pain:-2	<side> ~ from
    0	weakness:17	<side> ~ will
    0	persistent_beyond_72h:1	<the> # th
    0	sharp_pain:26	<the> <be>
    0	radiating_pain:16	<the> <part> ,
    0	numbness:10	<the> <part> de
    0	radiating_pain:74 numbness:13	<the> <part> y
    0	tingling:-6 calf_swelling:18 severe_headache:-30	<the> <side>
    0	allergic_reaction:1	<the> aceite
    0	saddle_numbness:5	<the> bike
    0	allergic_reaction:5	<the> cream
    0	osteoporosis:31	<the> huesos
    0	worsening:14	<the> last
    0	faint_dizzy:1	<the> morning
    0	sharp_pain:122	<the> shooting
    0	worsening:3	<the> wrong
    0	numbness:13 persistent_beyond_72h:2 bladder_bowel:19 calf_swelling:23 fever:10	<the> ~ and
    0	sharp_pain:6	<the> ~ deja
    0	weakness:9	<the> ~ dice
    0	sharp_pain:45 chest_breath:8	<the> ~ i
    0	radiating_pain:22	<the> ~ it
    0	tingling:47	<the> ~ running
    0	persistent_beyond_72h:90	<the> ~ th
    0	sharp_pain:3	<the> ~ when
    0	history_injury:4	<time> ago
    0	persistent_beyond_72h:34	<time> ~ and
    0	persistent_beyond_72h:50	<time> ~ i
    0	bladder_bowel:39	[en1002] & .
    0	severe_headache:18	[en1002] & [en1002]
    0	sharp_pain:11 radiating_pain:3 weakness:15 persistent_beyond_72h:19 chest_breath:7	[en1002] & [en11]
    0	emergency:14	[en1002] & [en197]
    0	sharp_pain:-9	[en1002] & [en20]
    0	sharp_pain:12 radiating_pain:41 tingling:23 worsening:-1 chest_breath:52 allergic_reaction:-11 emergency:11	[en1002] & [en251]
    0	weakness:-7 worsening:-15 allergic_reaction:-1	[en1002] & [en362]
    0	sharp_pain:13 emergency:59	[en1002] & [en60]
    0	tingling:90	[en1002] & [en618]
    0	pregnancy_symptom:29	[en1018] & [en20]
    0	weakness:51	[en1018] & [en251]
    0	radiating_pain:9	[en101] & ,
    0	tingling:37	[en101] & [en1002]
    0	tingling:24	[en101] & [en660]
    0	tingling:20	[en101] & [en810]
    0	sharp_pain:-6 numbness:5	[en1020] & ,
    0	radiating_pain:-11 worsening:-23	[en1020] & [en11]
    0	weakness:-2	[en1020] & [en20]
    0	sharp_pain:-24 weakness:86 worsening:32 history_injury:58	[en1020] & [en874]
    0	chest_breath:51	[en1020] & breastbone
    0	radiating_pain:8	[en118] & [en1014]
    0	sharp_pain:96	[en118] & [es55]
    0	sharp_pain:-4 radiating_pain:-25 numbness:-5 tingling:-4 persistent_beyond_72h:-3 pregnancy_symptom:-2 calf_swelling:12 fever:-16 emergency:-2	[en11]
    0	persistent_beyond_72h:14	[en11] & #
    0	weakness:37	[en11] & .
    0	weakness:7	[en11] & [en12]
    0	allergic_reaction:18	[en11] & [en805]
    0	sharp_pain:6 osteoporosis:13	[en11] & [en874]
    0	sharp_pain:-9	[en11] & [en93]
    0	weakness:-5 faint_dizzy:16	[en124]
    0	persistent_beyond_72h:39	[en124] & [en1002]
    0	worsening:83	[en124] & [en633]
    0	history_injury:138	[en127] & [en157]
    0	bladder_bowel:38	[en12] & [en19]
    0	emergency:56	[en12] & [en362]
    0	radiating_pain:77	[en12] & [en633]
    0	sharp_pain:-8 osteoporosis:40	[en141]
    0	sharp_pain:24 worsening:-35	[en143]
    0	numbness:10 tingling:10	[en148]
    0	numbness:37	[en149]
    0	history_injury:2	[en157] & ,
    0	numbness:13	[en15] & [en493]
    0	sharp_pain:-16 weakness:-9 numbness:-3 osteoporosis:-13 saddle_numbness:-17 chest_breath:-1 calf_swelling:-4	[en170]
    0	sharp_pain:7 tingling:22 self_harm:40	[en170] & [en1002]
    0	radiating_pain:45	[en170] & [en11]
    0	worsening:23	[en170] & [en12]
    0	numbness:9 history_injury:98	[en170] & [en251]
    0	sharp_pain:3 radiating_pain:-19 weakness:-4 numbness:-20 worsening:-10 persistent_beyond_72h:-4 history_disc:-2 osteoporosis:-2 pregnancy_symptom:-5 bladder_bowel:-13 saddle_numbness:-16 chest_breath:-21 fever:-12 severe_headache:-6 faint_dizzy:-6 allergic_reaction:-6 severe_bruising:-8 self_harm:-28	[en19]
    0	sharp_pain:-24 weakness:4 tingling:-12 worsening:12	[en19] & ,
    0	tingling:2 worsening:2	[en19] & [en1002]
    0	calf_swelling:6	[en19] & [en11]
    0	worsening:94	[en19] & [en19]
    0	chest_breath:54	[en19] & [en234]
    0	severe_headache:95	[en19] & [en251]
    0	numbness:56	[en19] & [en693]
    0	radiating_pain:-3	[en19] & [en869]
    0	sharp_pain:4	[en19] & [en980]
    0	persistent_beyond_72h:6	[en19] & fortnight
    0	persistent_beyond_72h:8	[en202]
    0	persistent_beyond_72h:46	[en202] & [en11]
    0	pregnancy_symptom:16	[en20] & [en19]
    0	calf_swelling:41	[en20] & [en437]
    0	worsening:-3 history_disc:4	[en20] & [en474]
    0	numbness:41	[en20] & [en650]
    0	history_disc:7	[en20] & [en746]
    0	history_disc:12 pregnancy_symptom:11 bladder_bowel:30	[en20] & [en810]
    0	persistent_beyond_72h:9	[en20] & [en874]
    0	numbness:10 tingling:6	[en212]
    0	severe_bruising:5	[en215] & [en251]
    0	radiating_pain:-78 severe_bruising:40	[en215] & [en380]
    0	self_harm:28	[en218] & [es106]
    0	emergency:12	[en234] & .
    0	sharp_pain:5 self_harm:15	[en234] & [en1020]
    0	weakness:18 numbness:-2	[en234] & [en474]
    0	sharp_pain:49 fever:44	[en234] & [en490]
    0	weakness:-30 numbness:25 saddle_numbness:9	[en234] & [en650]
    0	weakness:27	[en234] & [en85]
    0	weakness:4	[en251] & [en1020]
    0	persistent_beyond_72h:21	[en251] & [en202]
    0	saddle_numbness:24	[en251] & [en333]
    0	sharp_pain:9 tingling:-14	[en251] & [en362]
    0	numbness:13	[en251] & [en42]
    0	emergency:6	[en251] & [en661]
    0	severe_bruising:32	[en251] & [en71]
    0	sharp_pain:-27 numbness:20 tingling:13 saddle_numbness:64 severe_headache:34	[en251] & [en810]
    0	radiating_pain:10 numbness:-10	[en251] & [en85]
    0	numbness:9 persistent_beyond_72h:-6 allergic_reaction:9	[en251] & [en869]
    0	persistent_beyond_72h:1	[en252] & [en746]
    0	tingling:20	[en253]
    0	sharp_pain:53	[en28] & [en143]
    0	tingling:75	[en28] & [en85]
    0	weakness:1 self_harm:42	[en28] & [en874]
    0	weakness:-2 numbness:-8 tingling:-11 worsening:-20 persistent_beyond_72h:-29 history_disc:-4 pregnancy_symptom:-9 chest_breath:-6 severe_headache:-14 allergic_reaction:-9 emergency:126 self_harm:-18	[en309]
    0	weakness:16	[en31]
    0	sharp_pain:-2	[en325]
    0	sharp_pain:14 numbness:-9 faint_dizzy:22	[en362] & [en11]
    0	worsening:38	[en362] & [en19]
    0	radiating_pain:47 tingling:-27	[en362] & [en251]
    0	radiating_pain:-20	[en362] & [en37]
    0	bladder_bowel:10	[en378] & [en12]
    0	numbness:-34	[en378] & [en170]
    0	tingling:34	[en378] & [en19]
    0	numbness:5	[en378] & [en202]
    0	persistent_beyond_72h:13	[en378] & [en746]
    0	sharp_pain:29	[en378] & [en890]
    0	radiating_pain:-5 severe_headache:16 allergic_reaction:28	[en37] & ,
    0	numbness:55	[en37] & [en20]
    0	weakness:9	[en37] & [en234]
    0	numbness:20 tingling:-11	[en37] & [en251]
    0	persistent_beyond_72h:-1	[en380]
    0	persistent_beyond_72h:30	[en380] & [en1020]
    0	sharp_pain:-4	[en380] & [en37]
    0	sharp_pain:14	[en394] & [en11]
    0	severe_bruising:22	[en394] & [en660]
    0	radiating_pain:-1 numbness:-5 tingling:-28 fever:-17	[en39]
    0	sharp_pain:-7 numbness:-3 worsening:-7 persistent_beyond_72h:-13 history_disc:-3 history_injury:12 pregnancy_symptom:-34 bladder_bowel:-34 saddle_numbness:-5 severe_bruising:-11 self_harm:-6	[en426]
    0	weakness:-6	[en426] & [en12]
    0	radiating_pain:77	[en426] & [en251]
    0	tingling:15	[en426] & [en949]
    0	sharp_pain:12	[en426] & [en966]
    0	weakness:12	[en42] & [en251]
    0	numbness:19	[en437] & [en474]
    0	sharp_pain:13	[en437] & [en789]
    0	sharp_pain:-2 numbness:38	[en468] & [en11]
    0	history_injury:57	[en468] & [en602]
    0	emergency:2	[en469]
    0	sharp_pain:5 radiating_pain:-7 weakness:-12 tingling:-8 worsening:14 persistent_beyond_72h:-5 osteoporosis:-2 pregnancy_symptom:-45 saddle_numbness:-1 chest_breath:-41 calf_swelling:-31 fever:-6 faint_dizzy:-29 allergic_reaction:-5 severe_bruising:-15 emergency:-29 self_harm:-4	[en474]
    0	sharp_pain:-39	[en474] & [en1020]
    0	worsening:14	[en474] & [en106]
    0	sharp_pain:6 worsening:1	[en474] & [en19]
    0	sharp_pain:31	[en474] & [en633]
    0	sharp_pain:5	[en477] & [en394]
    0	sharp_pain:-42 radiating_pain:-57 weakness:-33 tingling:-19 persistent_beyond_72h:-38 history_disc:-26 pregnancy_symptom:-44 bladder_bowel:-55 chest_breath:-60 calf_swelling:7 fever:-41 severe_headache:-27 faint_dizzy:-70 allergic_reaction:-28 severe_bruising:-46 emergency:-38	[en490]
    0	worsening:27	[en490] & [en1018]
    0	self_harm:38	[en490] & [en11]
    0	worsening:79	[en490] & [en20]
    0	numbness:16	[en490] & [en362]
    0	numbness:13	[en490] & [en468]
    0	allergic_reaction:6	[en490] & [en633]
    0	numbness:-42	[en490] & [es182]
    0	tingling:4 allergic_reaction:16	[en506]
    0	tingling:20	[en506] & [en1002]
    0	tingling:23	[en506] & [en1020]
    0	weakness:6	[en522] & ,
    0	sharp_pain:78	[en522] & [en1020]
    0	sharp_pain:33	[en567]
    0	weakness:60	[en58] & [en1020]
    0	numbness:35 bladder_bowel:-2	[en58] & [en522]
    0	persistent_beyond_72h:20 emergency:4	[en602]
    0	numbness:-28	[en60] & ,
    0	tingling:10	[en60] & .
    0	numbness:-19	[en60] & [en11]
    0	sharp_pain:77	[en60] & [en333]
    0	sharp_pain:53	[en60] & [en362]
    0	weakness:-15 tingling:3	[en60] & [en869]
    0	saddle_numbness:1	[en613] & [en362]
    0	numbness:8	[en613] & [en60]
    0	self_harm:1	[en618]
    0	sharp_pain:-14	[en633] & ,
    0	sharp_pain:46	[en633] & [en468]
    0	worsening:-6 history_disc:-15 saddle_numbness:-20 faint_dizzy:-14 emergency:-3	[en634]
    0	sharp_pain:4	[en63] & [en251]
    0	faint_dizzy:12	[en63] & [en93]
    0	numbness:10	[en650] & [en19]
    0	tingling:22	[en653] & [en20]
    0	sharp_pain:41	[en660] & [en19]
    0	sharp_pain:3	[en660] & [en709]
    0	radiating_pain:25	[en677] & [en746]
    0	sharp_pain:78	[en682] & [en63]
    0	sharp_pain:10	[en709] & [en362]
    0	numbness:39	[en709] & [en84]
    0	tingling:-3 worsening:15 persistent_beyond_72h:1 saddle_numbness:-1 fever:-7 faint_dizzy:-30 allergic_reaction:-19 severe_bruising:-20	[en746]
    0	worsening:11	[en746] & ,
    0	worsening:26	[en746] & [en1020]
    0	sharp_pain:98	[en746] & [en19]
    0	worsening:44	[en746] & [en468]
    0	sharp_pain:-1	[en762] & [en234]
    0	sharp_pain:59	[en77] & [en660]
    0	severe_headache:93	[en789]
    0	severe_headache:31	[en789] & ,
    0	severe_headache:10	[en789] & [en1020]
    0	severe_headache:81	[en789] & [en762]
    0	calf_swelling:243	[en805] & :
    0	weakness:-21 tingling:-29	[en807]
    0	weakness:8 numbness:31	[en810] & [en101]
    0	tingling:-7	[en810] & [en468]
    0	sharp_pain:7	[en810] & [en633]
    0	radiating_pain:10 numbness:1 tingling:13 bladder_bowel:7	[en84]
    0	numbness:29	[en84] & [en101]
    0	sharp_pain:-2 allergic_reaction:11	[en853]
    0	worsening:53	[en853] & [en490]
    0	weakness:4	[en85] & [en1020]
    0	weakness:17	[en85] & [en234]
    0	tingling:38	[en85] & [en251]
    0	weakness:119	[en85] & [en426]
    0	numbness:81	[en85] & [en42]
    0	calf_swelling:61	[en85] & [en762]
    0	weakness:59	[en85] & [en874]
    0	sharp_pain:6 radiating_pain:22 weakness:47	[en869] & [en11]
    0	history_disc:28	[en869] & [en181]
    0	radiating_pain:5	[en869] & [en251]
    0	sharp_pain:-56 radiating_pain:72	[en869] & [en380]
    0	sharp_pain:31	[en869] & [en634]
    0	numbness:-19	[en869] & [en869]
    0	numbness:66	[en869] & [es182]
    0	worsening:-23	[en874] & [en1002]
    0	chest_breath:9	[en874] & [en1018]
    0	emergency:3	[en874] & [en362]
    0	worsening:54	[en874] & [en426]
    0	history_disc:10 bladder_bowel:50	[en874] & [en468]
    0	emergency:19	[en874] & [en60]
    0	chest_breath:21 self_harm:31	[en874] & [en966]
    0	numbness:-15 faint_dizzy:17	[en874] & [es1]
    0	chest_breath:12	[en874] & [es966]
    0	history_injury:47	[en874] & cai
    0	tingling:-12 pregnancy_symptom:16 chest_breath:-4 self_harm:-57	[en890]
    0	worsening:13 persistent_beyond_72h:8	[en890] & [en1002]
    0	fever:16	[en890] & [en11]
    0	sharp_pain:-38 weakness:-5 self_harm:60	[en906]
    0	numbness:-2	[en917]
    0	worsening:55	[en938] & [en20]
    0	sharp_pain:16	[en949] & [en762]
    0	emergency:23	[en951] & [en874]
    0	numbness:65 saddle_numbness:32	[en954] & [en19]
    0	pregnancy_symptom:3	[en957]
    0	weakness:10 numbness:23 worsening:-9	[en966] & [en1002]
    0	numbness:-16 self_harm:27	[en966] & [en12]
    0	sharp_pain:28	[en966] & [en170]
    0	sharp_pain:-19	[en966] & [en37]
    0	worsening:25	[en966] & [en682]
    0	sharp_pain:27	[en966] & [en746]
    0	worsening:7 faint_dizzy:44	[en966] & [en805]
    0	numbness:16	[en967]
    0	weakness:-20 worsening:-7 persistent_beyond_72h:-2 chest_breath:-12 fever:-8 severe_headache:-9 severe_bruising:-12	[en980]
    0	sharp_pain:11	[en980] & [en682]
    0	numbness:11	[en986]
    0	worsening:4	[en989]
    0	tingling:31	[en999] & [en28]
    0	tingling:2	[es106] & [es54]
    0	sharp_pain:-31 numbness:-63 tingling:-7	[es122]
    0	radiating_pain:8 history_injury:9	[es13] & [en874]
    0	weakness:3	[es14]
    0	numbness:27	[es14] & ,
    0	numbness:13	[es150]
    0	calf_swelling:-3	[es174] & [es638]
    0	sharp_pain:-29 radiating_pain:-66 tingling:-40 worsening:-25 persistent_beyond_72h:-8 osteoporosis:-16 pregnancy_symptom:-45 calf_swelling:-56 fever:-20 severe_headache:-21 faint_dizzy:-13 allergic_reaction:-79 severe_bruising:-26 emergency:-50	[es182]
    0	calf_swelling:23	[es1] & [es26]
    0	radiating_pain:66	[es234] & [es1]
    0	tingling:-8	[es235]
    0	tingling:33	[es24]
    0	tingling:3	[es253] & [es759]
    0	worsening:-15 history_injury:8 pregnancy_symptom:72	[es254]
    0	pregnancy_symptom:19	[es254] & [es26]
    0	persistent_beyond_72h:67	[es254] & [es54]
    0	persistent_beyond_72h:28	[es26] & [en19]
    0	history_disc:21 history_injury:31	[es26] & [es214]
    0	persistent_beyond_72h:20	[es26] & [es503]
    0	sharp_pain:34	[es29] & [es13]
    0	sharp_pain:1	[es29] & [es54]
    0	chest_breath:30	[es29] & [es887]
    0	radiating_pain:-28 tingling:-4 persistent_beyond_72h:-23 bladder_bowel:-13 allergic_reaction:-20 emergency:-13	[es2]
    0	sharp_pain:22 radiating_pain:-1 worsening:-1	[es342]
    0	severe_headache:3	[es427]
    0	tingling:12	[es438] & [es106]
    0	tingling:61	[es438] & [es1]
    0	tingling:22	[es438] & [es699]
    0	weakness:61	[es446]
    0	severe_bruising:49	[es509] & [es699]
    0	persistent_beyond_72h:11	[es54] & [en874]
    0	radiating_pain:21 weakness:7 calf_swelling:16	[es54] & [es1]
    0	radiating_pain:47	[es55] & [en874]
    0	sharp_pain:-37	[es55] & [es362]
    0	sharp_pain:-37	[es55] & [es427]
    0	worsening:12	[es58]
    0	numbness:53	[es591]
    0	tingling:18	[es638]
    0	tingling:16 persistent_beyond_72h:-42	[es694]
    0	tingling:-7	[es694] & [es1]
    0	numbness:11	[es694] & [es2]
    0	tingling:-22	[es694] & [es699]
    0	numbness:-6	[es699] & ,
    0	weakness:21	[es699] & [es235]
    0	emergency:1	[es699] & [es26]
    0	radiating_pain:92	[es726]
    0	radiating_pain:3	[es726] & [es58]
    0	tingling:8	[es854] & [es106]
    0	persistent_beyond_72h:6	[es878] & [es254]
    0	sharp_pain:-7 numbness:-9 tingling:-4 worsening:-3 pregnancy_symptom:35 saddle_numbness:-14 chest_breath:6 calf_swelling:-6 allergic_reaction:-3	[es887]
    0	radiating_pain:11	[es887] & [en1014]
    0	pregnancy_symptom:3	[es887] & [es502]
    0	sharp_pain:41	[es950] & [es106]
    0	sharp_pain:9 self_harm:71	[es950] & [es182]
    0	radiating_pain:15	[es950] & [es234]
    0	saddle_numbness:49	[es950] & [es591]
    0	sharp_pain:-55 radiating_pain:-17 numbness:-16 tingling:-16 worsening:15 history_disc:-26 history_injury:-39 osteoporosis:-54 saddle_numbness:-85 chest_breath:-13 calf_swelling:-65 severe_headache:-29 faint_dizzy:-39 severe_bruising:-36 self_harm:-58	[es982]
    0	tingling:8	[es982] & ,
    0	history_injury:102	[es998] & [es254]
    0	persistent_beyond_72h:9	[es998] & [es54]
    0	sharp_pain:1 radiating_pain:-17 weakness:-14 numbness:-17 tingling:-6 persistent_beyond_72h:-42 history_disc:-2 osteoporosis:-34 pregnancy_symptom:-9 saddle_numbness:-40 chest_breath:-3 fever:-9 faint_dizzy:-23 allergic_reaction:-10 severe_bruising:-6 self_harm:-10	a
    0	sharp_pain:7	a hot
    0	history_injury:28	ago
    0	history_injury:10	ahora <my>
    0	history_injury:23	ahora me
    0	faint_dizzy:21	al piso
    0	pregnancy_symptom:31	and <my>
    0	persistent_beyond_72h:6	and <my> <part>
    0	pregnancy_symptom:12	and my
    0	tingling:1	and needles
    0	numbness:-15 worsening:-10 persistent_beyond_72h:21 history_disc:20 pregnancy_symptom:34	and ~ <be>
    0	persistent_beyond_72h:17	and ~ <day>
    0	tingling:25	and ~ <side>
    0	tingling:17	and ~ in
    0	numbness:-9 tingling:131	ants
    0	persistent_beyond_72h:4	any
    0	sharp_pain:-2 numbness:13 persistent_beyond_72h:20	as
    0	numbness:2	asleep
    0	weakness:-8 faint_dizzy:4	at
    0	faint_dizzy:1	at the
    0	bladder_bowel:18	bed
    0	history_injury:2	before
    0	sharp_pain:24	before ~ <be>
    0	persistent_beyond_72h:2	better
    0	saddle_numbness:44	between
    0	severe_bruising:121	black
    0	bladder_bowel:1	bladder
    0	sharp_pain:28	blade
    0	osteoporosis:70	bones
    0	weakness:5	brazo
    0	chest_breath:5	breastbone
    0	radiating_pain:60	bum
    0	fever:3	burning
    0	bladder_bowel:7	bursting
    0	numbness:4 tingling:23 saddle_numbness:11 self_harm:-2	but
    0	numbness:27	but ~ <side>
    0	persistent_beyond_72h:6	by now
    0	history_injury:44	cai & [es1]
    0	history_injury:1	came
    0	sharp_pain:-1	can ~ <my>
    0	numbness:28	can ~ tell
    0	numbness:3	cold
    0	persistent_beyond_72h:14	con
    0	weakness:33	con ~ <part>
    0	worsening:2	day
    0	radiating_pain:-19 persistent_beyond_72h:-3 bladder_bowel:-8 allergic_reaction:-1 emergency:-10	de
    0	sharp_pain:-16	de cabeza
    0	sharp_pain:35	dolor ~ ,
    0	numbness:-40	dormida & [es1]
    0	numbness:-3	dormida <the>
    0	numbness:4	down
    0	saddle_numbness:24	down below
    0	radiating_pain:84 weakness:-58	down ~ <part>
    0	pregnancy_symptom:45	due
    0	tingling:3	duerme
    0	sharp_pain:36	dull
    0	persistent_beyond_72h:34	easing
    0	weakness:17	el brazo
    0	numbness:29	else
    0	sharp_pain:21	en la
    0	saddle_numbness:12	en ~ <be>
    0	sharp_pain:20	en ~ <my>
    0	sharp_pain:7	every time
    0	pregnancy_symptom:20	expecting
    0	allergic_reaction:29	face is
    0	sharp_pain:-29 weakness:-27 numbness:32 tingling:-10	feel
    0	tingling:5	feet
    0	numbness:75	finger
    0	numbness:28	foot is
    0	sharp_pain:3 emergency:6	for
    0	weakness:-1 calf_swelling:-7	from
    0	tingling:28	full of
    0	chest_breath:5	get
    0	sharp_pain:9	get a
    0	history_injury:8	hace
    0	history_disc:10	had a
    0	emergency:23	half
    0	calf_swelling:30	hard
    0	worsening:15 history_injury:-1	has
    0	radiating_pain:53	hasta <the>
    0	radiating_pain:20	hasta el
    0	weakness:-21	have
    0	numbness:-69	have gone
    0	self_harm:13	he ~ en
    0	severe_headache:46 faint_dizzy:3	head
    0	sharp_pain:-35	headache
    0	severe_headache:20	headache ~ i
    0	chest_breath:5	heart
    0	allergic_reaction:4	heat
    0	pregnancy_symptom:43	here
    0	weakness:26	hi
    0	allergic_reaction:33	hives
    0	emergency:37	hospital
    0	osteoporosis:50	huesos
    0	osteoporosis:75	huesos ~ <the>
    0	persistent_beyond_72h:4	hurting
    0	sharp_pain:17	hurts like
    0	faint_dizzy:3	i <become>
    0	weakness:3 worsening:-6	i <have>
    0	sharp_pain:20	i look <side>
    0	chest_breath:5	i ~ <have>
    0	radiating_pain:11 weakness:5 numbness:11 tingling:15 pregnancy_symptom:3 self_harm:-12	i ~ <the>
    0	pregnancy_symptom:27	i ~ and
    0	numbness:35	i ~ it
    0	bladder_bowel:18	i ~ loo
    0	history_injury:19	i ~ on
    0	tingling:26	if ~ <my>
    0	history_disc:47	in #
    0	sharp_pain:9 weakness:-4	in <my>
    0	weakness:-18	in <my> <part>
    0	sharp_pain:-20 emergency:30	in <the>
    0	weakness:4	in <the> <side>
    0	pregnancy_symptom:11	in june
    0	weakness:-2 allergic_reaction:-6	in my
    0	numbness:-1	in ~ ,
    0	emergency:4	in ~ on
    0	sharp_pain:4 radiating_pain:-9 tingling:-17 worsening:5 persistent_beyond_72h:-1 osteoporosis:-1 pregnancy_symptom:-21 bladder_bowel:-10 saddle_numbness:-4 chest_breath:-5 calf_swelling:-2 fever:-18 faint_dizzy:-20 allergic_reaction:-7 severe_bruising:-10 emergency:-23 self_harm:-7	it
    0	numbness:10	it ,
    0	numbness:42	it <be> not
    0	worsening:-7	it was
    0	radiating_pain:2	it ~ <side>
    0	numbness:8	it ~ else
    0	worsening:10	it ~ than
    0	sharp_pain:3	it ~ to
    0	weakness:25	las
    0	worsening:-12	last <day>
    0	sharp_pain:16 numbness:2	late+:
    0	pregnancy_symptom:1	late+are
    0	calf_swelling:11	late+calf
    0	persistent_beyond_72h:55	late+dias
    0	persistent_beyond_72h:52	late+easing
    0	radiating_pain:-4 persistent_beyond_72h:42	late+el
    0	persistent_beyond_72h:51	late+espalda
    0	worsening:19	late+gone
    0	sharp_pain:-20 tingling:2 worsening:36 persistent_beyond_72h:61	late+i
    0	persistent_beyond_72h:7	late+jueves
    0	persistent_beyond_72h:36	late+la
    0	persistent_beyond_72h:37	late+neck
    0	bladder_bowel:48	late+need
    0	numbness:19	late+numb
    0	worsening:15	late+on
    0	sharp_pain:-12 persistent_beyond_72h:60 emergency:-3	late+s
    0	persistent_beyond_72h:21	late+same
    0	persistent_beyond_72h:38	late+se
    0	sharp_pain:68 radiating_pain:5	late+shooting
    0	persistent_beyond_72h:91	late+sore
    0	sharp_pain:-41 worsening:-50 persistent_beyond_72h:110	late+still
    0	sharp_pain:-1 radiating_pain:-36 weakness:30 tingling:56 worsening:28 persistent_beyond_72h:18 history_injury:-24 fever:-7 faint_dizzy:-31	late+the
    0	persistent_beyond_72h:19	late+todavia
    0	worsening:29	late+wrong
    0	numbness:-8 persistent_beyond_72h:35 calf_swelling:34	late+y
    0	weakness:-22 tingling:17	left hand
    0	calf_swelling:2	leg is
    0	sharp_pain:6	lightning
    0	numbness:-20 tingling:-2 chest_breath:38	like <the>
    0	sharp_pain:10	like ~ <become>
    0	radiating_pain:7	line
    0	sharp_pain:25	look <side>
    0	sharp_pain:20	look left
    0	osteoporosis:10	los huesos
    0	allergic_reaction:15	los labios
    0	calf_swelling:106	lower leg
    0	history_injury:4	me cai
    0	tingling:18	me duerme
    0	pregnancy_symptom:1	meses
    0	worsening:72 persistent_beyond_72h:-19	more
    0	history_injury:14	moto
    0	severe_headache:49	my eyes
    0	tingling:23	my forearm
    0	saddle_numbness:2	my groin
    0	severe_headache:18	my skull
    0	severe_bruising:67	my whole
    0	sharp_pain:1	neck
    0	bladder_bowel:20	need
    0	sharp_pain:105	needle
    0	tingling:23	needles
    0	bladder_bowel:20	never
    0	bladder_bowel:6	never ~ ,
    0	sharp_pain:-36 radiating_pain:-18 numbness:-1 tingling:-36 worsening:-53 history_disc:-60 osteoporosis:-36 pregnancy_symptom:-19 saddle_numbness:-14 chest_breath:-26 calf_swelling:-23 fever:-49 severe_headache:-34 faint_dizzy:-20 allergic_reaction:-39 severe_bruising:-77 emergency:-40 self_harm:-29	no
    0	sharp_pain:-33 numbness:33 saddle_numbness:2	not <feel>
    0	numbness:102	not tell
    0	numbness:31	not ~ <be>
    0	calf_swelling:26	not ~ <side>
    0	numbness:17	not ~ of
    0	weakness:67	not ~ what
    0	numbness:-49	not ~ wipe
    0	worsening:24	notch
    0	persistent_beyond_72h:8	now ~ <my>
    0	worsening:48	now ~ pain
    0	numbness:3	numb ~ <side>
    0	numbness:-53	numb ~ no
    0	numbness:-23	numbness ~ .
    0	numbness:-38	numbness ~ no
    0	sharp_pain:3	of <count>
    0	sharp_pain:-11	of <the>
    0	numbness:3 history_injury:4	off
    0	worsening:33 persistent_beyond_72h:-38 history_injury:25	on <day>
    0	allergic_reaction:12	on my
    0	faint_dizzy:17	on to
    0	history_injury:11	on ~ <be>
    0	numbness:82	on ~ and
    0	emergency:64	one side
    0	weakness:20	out of <my>
    0	tingling:53	p
    0	worsening:14	pain ~ <time>
    0	worsening:12	pain ~ and
    0	sharp_pain:40	pain ~ i
    0	worsening:79	pain ~ up
    0	radiating_pain:8	para ~ <part>
    0	numbness:21	parts <have>
    0	saddle_numbness:4	peeing
    0	sharp_pain:-13 weakness:20	pie
    0	radiating_pain:9	pierna
    0	tingling:75	pins
    0	tingling:29	pins and
    0	numbness:9	private parts <have>
    0	numbness:28	private ~ <have>
    0	severe_bruising:43	purple
    0	persistent_beyond_72h:22	que <be>
    0	radiating_pain:21	que ~ <the>
    0	allergic_reaction:14	raised
    0	tingling:14	rato
    0	weakness:3 tingling:-1	right
    0	calf_swelling:1	roja
    0	faint_dizzy:15	room
    0	radiating_pain:5	round ~ <the>
    0	tingling:30	running ~ <my>
    0	tingling:22	running ~ <part>
    0	numbness:1 emergency:-1	s
    0	bladder_bowel:66	sale
    0	faint_dizzy:17	saliendo
    0	tingling:25	scalp
    0	saddle_numbness:66	seat
    0	sharp_pain:3	sharp
    0	sharp_pain:2	shoulder is
    0	persistent_beyond_72h:-10	si
    0	numbness:3	si ~ <part>
    0	numbness:13	si ~ en
    0	severe_headache:23	sick
    0	bladder_bowel:27	sin
    0	worsening:-21	since last
    0	persistent_beyond_72h:16	since ~ <day>
    0	worsening:-1	since ~ it
    0	saddle_numbness:13	sit on
    0	tingling:6	skin of
    0	severe_headache:34	skull
    0	sharp_pain:52 emergency:46	so
    0	faint_dizzy:2	sofa
    0	numbness:2	someone
    0	saddle_numbness:2	sorry
    0	osteoporosis:6	spine
    0	weakness:19	steps
    0	persistent_beyond_72h:8	still
    0	weakness:6	strength
    0	history_injury:11	tailbone
    0	persistent_beyond_72h:2	th
    0	radiating_pain:14 bladder_bowel:25	that
    0	sharp_pain:-5 radiating_pain:1 numbness:-1 tingling:-9 bladder_bowel:-10 chest_breath:-1 faint_dizzy:3	the
    0	persistent_beyond_72h:66	the #
    0	numbness:5 history_disc:24	there
    0	worsening:-8	this
    0	allergic_reaction:20	throat
    0	allergic_reaction:15	throat <feel>
    0	allergic_reaction:64	throat feels
    0	weakness:-12	tingling
    0	bladder_bowel:3	to <become>
    0	sharp_pain:-30 radiating_pain:27	to <my>
    0	radiating_pain:82	to <the> <part>
    0	sharp_pain:-16 radiating_pain:30	to my
    0	weakness:4	to ~ .
    0	emergency:4	to ~ <time>
    0	weakness:10	to ~ up
    0	severe_bruising:8	toda la
    0	persistent_beyond_72h:39	todavia
    0	worsening:1	today
    0	persistent_beyond_72h:28	today <be>
    0	faint_dizzy:48	todo
    0	self_harm:10	tonight
    0	calf_swelling:14	twice ~ size
    0	tingling:1	under the
    0	tingling:12	under ~ <my>
    0	tingling:6	under ~ of
    0	radiating_pain:15	va ~ <part>
    0	radiating_pain:3	va ~ <the>
    0	emergency:22	ward
    0	saddle_numbness:-1 allergic_reaction:7	was
    0	sharp_pain:-6	way
    0	numbness:2	wearing
    0	pregnancy_symptom:128	weeks
    0	history_injury:12	weeks ago
    0	numbness:3	well
    0	self_harm:22	with ~ <the>
    0	emergency:9	words
    0	worsening:24 persistent_beyond_72h:-1	worse
    0	persistent_beyond_72h:14	would ~ now
    0	numbness:4	y ni
    0	persistent_beyond_72h:9 pregnancy_symptom:17	y ~ <be>
    0	radiating_pain:2	y ~ en
    0	numbness:7	yes
    0	tingling:40	yes ~ in
    0	saddle_numbness:73	zona
    """#
}
