/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0xe83a1a3098242835

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -119	sharp_pain:-85 radiating_pain:-141 weakness:-84 numbness:-104 tingling:-102 worsening:-127 persistent_beyond_72h:-102 history_disc:-229 history_injury:-239 osteoporosis:-240 pregnancy_symptom:-155 bladder_bowel:-173 saddle_numbness:-185 chest_breath:-204 calf_swelling:-201 fever:-158 severe_headache:-193 faint_dizzy:-145 allergic_reaction:-161 severe_bruising:-163 emergency:-109 self_harm:-149	
    -197	weakness:16 numbness:-29 tingling:-4 persistent_beyond_72h:-30 faint_dizzy:53 emergency:30	{denied}
    -197	sharp_pain:15 weakness:20 numbness:17 worsening:8 persistent_beyond_72h:-12 saddle_numbness:-45 calf_swelling:-7 faint_dizzy:8 severe_bruising:-16	{good}
    -189		{over}
    -136		{hypothetical}
    -135		{uncertain}
    -116		{earlier}
    -98		{otherPerson}
    70	worsening:46	late+than
    65	worsening:114	late+worse
    54	weakness:8 numbness:-1 tingling:-29	can not
    53	sharp_pain:-101 persistent_beyond_72h:195	late+pain
    50	weakness:3 tingling:-20 saddle_numbness:6	[en58] & [en234]
    46	sharp_pain:-36 weakness:-3 tingling:-7 worsening:-29 persistent_beyond_72h:-34 history_disc:-30 osteoporosis:-22 pregnancy_symptom:-90 bladder_bowel:-133 saddle_numbness:-74 chest_breath:-21 fever:-70 severe_headache:-21 faint_dizzy:-147 allergic_reaction:-40 severe_bruising:-26 emergency:-125 self_harm:-92	<the> <part>
    46		no puedo
    45	sharp_pain:-74 persistent_beyond_72h:90	late+hurts
    44	sharp_pain:-33 radiating_pain:4 numbness:-7 tingling:16 worsening:-6 bladder_bowel:-9 calf_swelling:-31 allergic_reaction:21 emergency:-20 self_harm:-34	/^bu/
    44		[es182] & [es122]
    44	worsening:106	late+today
    41	numbness:8 persistent_beyond_72h:-22 history_injury:-6 pregnancy_symptom:-39 bladder_bowel:-29 saddle_numbness:-1 chest_breath:-23 fever:-44 severe_headache:-32 faint_dizzy:-57 allergic_reaction:-15 emergency:-31 self_harm:-43	<side> <part>
    40	radiating_pain:6 numbness:17 persistent_beyond_72h:-36 history_injury:14 bladder_bowel:-19 chest_breath:-31 severe_headache:-40 emergency:-9	, ~ <part>
    40	persistent_beyond_72h:-25	[en869] & #
    -39	numbness:12 tingling:31 worsening:1 persistent_beyond_72h:31 self_harm:12	late+my
    38		late+ayer
    -36		[en490] & [en93]
    36	sharp_pain:-11 radiating_pain:-23 weakness:-3 tingling:-15 worsening:-17 persistent_beyond_72h:-36 history_disc:-42 history_injury:-49 osteoporosis:-93 pregnancy_symptom:-19 bladder_bowel:-48 saddle_numbness:-54 chest_breath:-39 calf_swelling:-46 severe_headache:-33 faint_dizzy:-22 allergic_reaction:-17 severe_bruising:-31 self_harm:-46	[en869]
    -36		dolor en
    -36		dolor en <the>
    35	pregnancy_symptom:15	# & [en957]
    35		late+mas
    35		yes ~ no
    -34		[en404]
    34	persistent_beyond_72h:-2	[es182] & [es966]
    34	persistent_beyond_72h:49	late+duele
    34	weakness:-36 numbness:-3 worsening:-13 persistent_beyond_72h:138	late+no
    34		late+peor
    -34		or
    33		, ~ today
    33	sharp_pain:-3 numbness:-8 tingling:4 worsening:-18 history_disc:-21 pregnancy_symptom:-20 bladder_bowel:-89 saddle_numbness:-70 chest_breath:-78 calf_swelling:-51 fever:-84 severe_headache:-49 faint_dizzy:-74 allergic_reaction:-10 severe_bruising:-23 emergency:-10 self_harm:-82	<my> <part>
    -33		no ~ no
    32	weakness:-9 pregnancy_symptom:71	/ick/
    -32		[es182] & [es182]
    -32		late+all
    32	sharp_pain:-17 radiating_pain:-7 numbness:-30 tingling:-33 worsening:65 persistent_beyond_72h:-27 history_disc:-15 history_injury:-23 bladder_bowel:-11 calf_swelling:2 severe_bruising:-1 emergency:-43	up
    31	pregnancy_symptom:47 fever:-23	# <time>
    -31	weakness:16 worsening:43	, & [en362]
    31	sharp_pain:-6 radiating_pain:-11 weakness:-21 numbness:-9 tingling:-5 worsening:-39 persistent_beyond_72h:-30 history_disc:-21 osteoporosis:-16 pregnancy_symptom:-40 bladder_bowel:-40 calf_swelling:-17 severe_headache:-20 allergic_reaction:-5 emergency:-8	/do$/
    31	persistent_beyond_72h:-29	late+more
    31	worsening:66	late+yesterday
    31	sharp_pain:99	pain ~ #
    30	sharp_pain:-11	# ~ <part>
    -30		/ders$/
    29	sharp_pain:-42 weakness:-3 numbness:5 calf_swelling:5 allergic_reaction:-7	/alf/
    -29	numbness:-59	/ren/
    29	numbness:105 tingling:-20	<be> <the> <part>
    28	numbness:45	. no
    28	sharp_pain:-7 radiating_pain:1 weakness:17 numbness:-34 tingling:-7 worsening:-31 persistent_beyond_72h:-3 history_disc:-11 history_injury:-30 pregnancy_symptom:-8 saddle_numbness:-8 chest_breath:-13 fever:-26 severe_headache:-27 faint_dizzy:-32 severe_bruising:-25 emergency:-18 self_harm:-32	/^le/
    -28	sharp_pain:-1 radiating_pain:-42 weakness:4 persistent_beyond_72h:-26 saddle_numbness:-61 chest_breath:-9 fever:-15 allergic_reaction:-3	/^ma/
    -28	severe_bruising:56	/ders/
    28	sharp_pain:-36 numbness:-4 worsening:66 persistent_beyond_72h:-7	/eor/
    28	tingling:-4 emergency:-19	/ever/
    28	sharp_pain:-20 weakness:-36 worsening:102 persistent_beyond_72h:-5 emergency:-2	/peor/
    28	sharp_pain:-36 weakness:13 numbness:-25 saddle_numbness:-2 calf_swelling:-7 fever:-19 faint_dizzy:-53 emergency:-24	/ps$/
    28	weakness:-17 numbness:-78 faint_dizzy:102 emergency:-7	/zy$/
    28	worsening:-48 persistent_beyond_72h:22	[en810] & [en1002]
    28	weakness:16	[en810] & [es182]
    28	sharp_pain:-35 persistent_beyond_72h:110	late+dolor
    28	worsening:37	late+que
    28	sharp_pain:-5 radiating_pain:-28 weakness:-2 numbness:-12 tingling:-17 worsening:-75 persistent_beyond_72h:-31 history_disc:-44 history_injury:-9 osteoporosis:-25 pregnancy_symptom:-61 bladder_bowel:4 chest_breath:2 calf_swelling:-25 fever:-34 severe_headache:-15 faint_dizzy:-36 allergic_reaction:-16 severe_bruising:-26 emergency:-18 self_harm:-26	my
    -28		what if
    27	sharp_pain:-1 radiating_pain:-9 tingling:19 worsening:-41 persistent_beyond_72h:-75 history_disc:-1 history_injury:-15 osteoporosis:-18 saddle_numbness:-18 calf_swelling:-18 fever:-38 severe_headache:-25 severe_bruising:-17 emergency:-50	/^pi/
    27	self_harm:8	/^thi/
    27	numbness:-39 persistent_beyond_72h:-4	/eo$/
    27	weakness:-11 numbness:-66 persistent_beyond_72h:-56 saddle_numbness:-9 faint_dizzy:-18 emergency:-28 self_harm:-20	/ors/
    27	sharp_pain:-22 radiating_pain:-28 tingling:-11 worsening:-1 persistent_beyond_72h:-39 history_disc:-3 saddle_numbness:-17 fever:-7 faint_dizzy:-3 emergency:-30 self_harm:-14	<part> <be>
    -27	numbness:-19 chest_breath:6	[en266]
    -27		[en58] & [en966]
    -27		[en917] & [en869]
    -27	tingling:48	[es106] & [es759]
    -27	radiating_pain:-1 tingling:-33 persistent_beyond_72h:-1 osteoporosis:-12 pregnancy_symptom:-3 saddle_numbness:-8 calf_swelling:-38 fever:-8 faint_dizzy:-11 allergic_reaction:-22 severe_bruising:-20	[es950]
    -27		and ~ to
    -27		can i
    27		i ~ #
    27	persistent_beyond_72h:38	no better
    -27		no ~ en
    -27		stabbing pain
    -26	sharp_pain:9 radiating_pain:-92 weakness:-60 numbness:-89 tingling:-65 worsening:-87 persistent_beyond_72h:-38 history_injury:-56 osteoporosis:-47 bladder_bowel:-75 saddle_numbness:-97 chest_breath:-89 calf_swelling:-49 fever:74 severe_headache:-43 faint_dizzy:-63 allergic_reaction:-60 severe_bruising:-81 emergency:-9 self_harm:-128	#
    26		, & #
    -26	numbness:3	/^ta/
    26	weakness:-2 worsening:19	/^wors/
    26	sharp_pain:-19	/gra/
    26	sharp_pain:-10 radiating_pain:-19 weakness:-18 numbness:-21 history_disc:-16 history_injury:-35 osteoporosis:-33 pregnancy_symptom:-13 bladder_bowel:-22 saddle_numbness:-22 chest_breath:-27 calf_swelling:-33 fever:-15 severe_headache:-17 faint_dizzy:-24 allergic_reaction:-37 severe_bruising:-44 emergency:-15 self_harm:-16	/ing/
    -26		/lders/
    26	radiating_pain:-54 weakness:-69 worsening:-22 chest_breath:33 allergic_reaction:-14	/spi/
    26	weakness:-8 numbness:-13 worsening:82	/wors/
    26	faint_dizzy:45	<have> to
    -26		<part> hurts
    26	weakness:-15	<the> dolor
    -26		[en234] & [en810]
    -26	radiating_pain:-13 numbness:-43 persistent_beyond_72h:-83	[es975]
    -26	radiating_pain:-30 tingling:9 persistent_beyond_72h:12	late+to
    -26		no <be>
    -26		shoulders
    26	sharp_pain:-25 radiating_pain:80	to ~ <part>
    26	self_harm:44	want to
    25	weakness:5 chest_breath:18	. ~ <the>
    -25		/^rar/
    -25	sharp_pain:-9 numbness:-29 worsening:4 saddle_numbness:-5 calf_swelling:-22 allergic_reaction:-50 severe_bruising:-16 emergency:-5	/ay$/
    25	sharp_pain:-33 tingling:-10 emergency:24	/elp$/
    25	numbness:-12 fever:27 self_harm:14	/eri/
    25	sharp_pain:-9 numbness:-23 persistent_beyond_72h:-3 emergency:65	/help$/
    25	tingling:-15 emergency:68	/ili/
    25	tingling:-18 history_disc:-28 pregnancy_symptom:41 fever:-24	/ks$/
    25	radiating_pain:-26 weakness:-15 allergic_reaction:-19 emergency:26	/lp$/
    25		/nch/
    25	weakness:42 persistent_beyond_72h:-13 fever:48	<the> ~ no
    25	radiating_pain:-7 weakness:-30 worsening:-6 persistent_beyond_72h:-17 history_disc:-7 history_injury:-7 pregnancy_symptom:-10 bladder_bowel:-3 saddle_numbness:6 calf_swelling:-7 fever:10 severe_headache:-20 allergic_reaction:-13	[en1020]
    25	numbness:-25 tingling:-21 persistent_beyond_72h:-3 pregnancy_symptom:-2 saddle_numbness:-1 chest_breath:-34 calf_swelling:1 self_harm:10	[en394]
    -25	worsening:62	[en490] & [en1002]
    25		[en954] & [en234]
    25		[es182] & [es950]
    25	sharp_pain:-10 emergency:50	help
    25	worsening:15	late+hoy
    25	persistent_beyond_72h:52	late+painful
    25	worsening:13	late+was
    25	sharp_pain:4 radiating_pain:-23 weakness:-19 numbness:-26 tingling:-4 worsening:-72 persistent_beyond_72h:-20 history_disc:-19 history_injury:-13 pregnancy_symptom:-53 bladder_bowel:-17 saddle_numbness:-26 calf_swelling:-15 fever:-57 severe_bruising:-52 self_harm:-62	me
    25	tingling:-10 persistent_beyond_72h:-41 bladder_bowel:7	no ~ <the>
    25		not better
    25	tingling:27	si ~ no
    24	sharp_pain:-11 osteoporosis:7	. ~ <part>
    -24		/aja/
    -24	numbness:-33	/app/
    -24		/aso/
    24	weakness:-18 numbness:-38 tingling:-3	/elp/
    -24		/ran/
    -24	radiating_pain:13	<become> ~ ,
    24	saddle_numbness:-12	<my> <side>
    24	emergency:24	<my> now
    24	numbness:21 persistent_beyond_72h:14	<part> <have>
    -24		<part> ~ can
    -24	numbness:-8 persistent_beyond_72h:-9 saddle_numbness:-13 calf_swelling:-15 severe_bruising:18 self_harm:-6	[en1018]
    -24		[en19] & [en966]
    24		[en426] & [en234]
    -24		[en508] & ,
    24		[en807] & ,
    -24	numbness:23	[en869] & [en490]
    -24		[en966] & [en634]
    24	sharp_pain:-2 radiating_pain:-18 numbness:1 worsening:-7 persistent_beyond_72h:-9 pregnancy_symptom:-16 bladder_bowel:-12 saddle_numbness:-10 calf_swelling:-3 fever:-26 severe_headache:-40 faint_dizzy:-10 allergic_reaction:-6 severe_bruising:-51 emergency:-21	[es13]
    24	sharp_pain:-33 radiating_pain:-4 tingling:-33 worsening:-5 persistent_beyond_72h:-5 history_disc:-38 osteoporosis:-6 pregnancy_symptom:-30 bladder_bowel:-21 saddle_numbness:-10 calf_swelling:-29 severe_headache:-2 faint_dizzy:-7 allergic_reaction:-18 severe_bruising:-1 emergency:-38 self_harm:-82	el
    24		every hour
    -24		i came
    24		late+hurting
    24	emergency:27	me now
    24	persistent_beyond_72h:63 calf_swelling:20	not <become>
    -24		si <be>
    -23		, ~ as
    23		. & [es694]
    23		/^then/
    23	radiating_pain:-22 weakness:-33 tingling:-16 worsening:-1 history_disc:-23 history_injury:-18 osteoporosis:-3 pregnancy_symptom:-2 bladder_bowel:-56 chest_breath:-11 fever:-4 allergic_reaction:-14 severe_bruising:-12 self_harm:-16	/da$/
    -23		/hap/
    -23	sharp_pain:-8 pregnancy_symptom:-14 fever:5 self_harm:7	/ld$/
    -23		/mbe/
    23	weakness:11 severe_headache:-44 faint_dizzy:34	/ons/
    23	weakness:-11 tingling:-16 worsening:94	/peo/
    23	worsening:11	/then$/
    23		/then/
    -23		<have> ~ pain
    -23		?
    -23	history_disc:65 history_injury:34 emergency:5 self_harm:90	[en1002] & [en874]
    -23	faint_dizzy:14	[en1002] & [en980]
    23		[en12] & [en251]
    -23	sharp_pain:17	[en250] & [en1002]
    -23	sharp_pain:5 radiating_pain:-18 weakness:20 numbness:-36	[en251] & [en37]
    -23	worsening:50	[en426] & [en490]
    23		[en468] & [en874]
    -23		[en490] & [en63]
    -23	sharp_pain:-12 numbness:22 tingling:-2 saddle_numbness:25	[en650]
    -23		[es182] & [es106]
    23	sharp_pain:5	[es950] & [es1]
    -23		it ~ worse
    23		then
    23	self_harm:1	would ~ i
    22	persistent_beyond_72h:2	# ~ <be>
    -22		, ~ since
    22		. & [en634]
    22	emergency:58	/^ayu/
    22	emergency:34	/^ayud/
    -22	sharp_pain:-4 radiating_pain:-18 weakness:-4 numbness:-8 worsening:7 history_injury:15 severe_headache:-17	/^me/
    22	weakness:-13 numbness:-31 tingling:-12 persistent_beyond_72h:10 pregnancy_symptom:-21 saddle_numbness:6 chest_breath:-22 calf_swelling:-1 fever:-63 faint_dizzy:-4 allergic_reaction:-18 emergency:-27	/^pa/
    22	sharp_pain:-9 numbness:37 saddle_numbness:-21	/^toe/
    22	emergency:24	/ayu/
    22	emergency:41	/ayud/
    -22		/ede/
    22	sharp_pain:-5 persistent_beyond_72h:-13 history_injury:-15 pregnancy_symptom:-5 bladder_bowel:-8 emergency:-1 self_harm:19	/ier/
    22	sharp_pain:-3 numbness:12 worsening:-38 saddle_numbness:5	/mb$/
    22	pregnancy_symptom:74	/mpi/
    22	numbness:-7 tingling:-2 worsening:9 history_disc:4 pregnancy_symptom:-35	/now/
    22	radiating_pain:-36 persistent_beyond_72h:-34 history_injury:-1 bladder_bowel:-57 severe_headache:-5	/pin/
    22		/ram/
    22	sharp_pain:-1 allergic_reaction:61	/ras/
    22	emergency:28	/yud/
    22		<be> ~ <day>
    -22	numbness:-9 calf_swelling:55 emergency:42	<be> ~ and
    -22		<the> <side> <part>
    22		[en106] & [en468]
    22		[en12] & [en949]
    22		[en19] & [es998]
    22		[en362] & [en1002]
    -22		[en37] & [en869]
    -22		[en426] & [en60]
    22	numbness:-9	[en442] & [en234]
    -22		[en810] & [en170]
    22	self_harm:6	[en966] & [en394]
    22		[en980] & [en437]
    -22		[es127]
    22	sharp_pain:-4 numbness:-1 worsening:-2 osteoporosis:-6 pregnancy_symptom:-8 saddle_numbness:-14 chest_breath:-27 calf_swelling:-7 fever:-4 severe_headache:-24 severe_bruising:-14 emergency:-4 self_harm:-12	[es1]
    22		[es731]
    -22		every day
    22	weakness:6	foot
    -22		for ~ ,
    22	sharp_pain:-8 radiating_pain:-18 weakness:-6 numbness:-22 tingling:-9 worsening:-50 persistent_beyond_72h:-41 history_disc:-11 history_injury:-3 chest_breath:-37 calf_swelling:-9 fever:-32 severe_headache:-7 severe_bruising:-17 emergency:-1 self_harm:-38	la
    22	sharp_pain:-14 persistent_beyond_72h:80	late+as
    22	sharp_pain:-33 weakness:-21 worsening:-1 persistent_beyond_72h:78	late+not
    -22		much better
    22	weakness:-1	not ~ ,
    -22		pain ~ worse
    22	numbness:-20	will not
    22		yes .
    21		. ~ si
    -21	radiating_pain:6 persistent_beyond_72h:115	/^ach/
    21	radiating_pain:-23 weakness:-68 tingling:-6 history_injury:-2 severe_bruising:32	/^bl/
    21	sharp_pain:-27 radiating_pain:-11 weakness:-2 tingling:-2 worsening:-51 persistent_beyond_72h:-32 history_injury:-49 osteoporosis:-22 bladder_bowel:-83 saddle_numbness:-73 calf_swelling:-27 fever:-39 faint_dizzy:-14 allergic_reaction:-2 severe_bruising:-42 self_harm:-5	/^he/
    21	faint_dizzy:23	/^kee/
    21	faint_dizzy:181	/^mare/
    -21	sharp_pain:-6 tingling:-8 pregnancy_symptom:13	/^mi/
    21	sharp_pain:-3 radiating_pain:-6 tingling:-5 worsening:-13 persistent_beyond_72h:-31 pregnancy_symptom:-15 bladder_bowel:-34 saddle_numbness:-19 calf_swelling:-13 fever:-4 severe_headache:-24 faint_dizzy:-31 emergency:-7	/^to/
    21	sharp_pain:-14 weakness:-33 emergency:3	/^ur/
    21	weakness:-3 numbness:7	/art/
    21		/ate/
    21	sharp_pain:-26 self_harm:-1	/ded/
    -21	numbness:5	/eci/
    -21		/emo/
    -21		/her$/
    -21	radiating_pain:21	/ien$/
    21	faint_dizzy:61	/kee/
    21	faint_dizzy:63	/mare/
    -21	sharp_pain:21	/nos$/
    21	numbness:13	/part/
    -21		/raro/
    21	sharp_pain:-8 weakness:44	/rra/
    -21	sharp_pain:-23 radiating_pain:-37 numbness:-1 tingling:-48 persistent_beyond_72h:-18 osteoporosis:-19 pregnancy_symptom:-1 chest_breath:-2 calf_swelling:-18 fever:-15 faint_dizzy:-39 allergic_reaction:-35	/se$/
    21	weakness:-34	/tig/
    -21	weakness:23	/ued/
    21	sharp_pain:15	/zo$/
    -21		<be> worse today
    -21		<my> <be>
    21	sharp_pain:-1 radiating_pain:111 weakness:-82 numbness:-4 tingling:30 worsening:-27 persistent_beyond_72h:-22 severe_headache:-33 allergic_reaction:-5	<part> ~ <part>
    21	sharp_pain:-4 radiating_pain:40 weakness:-42 numbness:21 persistent_beyond_72h:-15 calf_swelling:-3	<side> ~ <part>
    -21		[en20] & [en170]
    -21		[en234] & [en138]
    21		[en28] & [en1002]
    21		[en309] & [en309]
    21	sharp_pain:8	[en37] & [en966]
    21	sharp_pain:35 weakness:24 tingling:-54 persistent_beyond_72h:-15 bladder_bowel:-5 fever:-16 severe_headache:-54 faint_dizzy:4 self_harm:-8	[en437]
    21		[en762] & [en551]
    -21		[en810] & [en746]
    -21		[en890] & [en490]
    -21		[en954] & [en309]
    21		[en954] & [en362]
    21	self_harm:9	[en966] & [en490]
    21		[es950] & [es214]
    21		de #
    -21	sharp_pain:-21 radiating_pain:19 worsening:-62 persistent_beyond_72h:5	dolor ~ <part>
    21		i do
    -21		i ~ with
    -21		it ~ <become>
    -21		it ~ today
    21		late+am
    -21	weakness:16 persistent_beyond_72h:26 history_injury:-3	late+and
    21	persistent_beyond_72h:40	late+sigue
    -21		no tengo
    21		no ~ but
    21	weakness:42 numbness:-2 persistent_beyond_72h:-27	not ~ it
    -21	radiating_pain:-36 persistent_beyond_72h:9	pain in
    -21		pain ~ than
    -20		, can
    20	sharp_pain:32 numbness:-18 worsening:27 pregnancy_symptom:-25 saddle_numbness:-14 allergic_reaction:-1 emergency:-25	/^ag/
    20	weakness:-38	/^el/
    20	weakness:-96 tingling:-1 pregnancy_symptom:-12 faint_dizzy:-28 emergency:12	/^hel/
    20		/^int/
    -20		/^opt/
    20	sharp_pain:-60 numbness:-24 worsening:-9 bladder_bowel:-1	/^ro/
    -20		/^work/
    20	sharp_pain:-4	/amp/
    20	sharp_pain:103 tingling:-28 worsening:-8	/azo/
    20	weakness:-4 allergic_reaction:45	/bur/
    -20		/cio/
    20	sharp_pain:-1	/dos$/
    20	sharp_pain:-3	/dos/
    20	emergency:-9	/empe/
    -20	numbness:-57 history_injury:3 self_harm:22	/end/
    20	weakness:-64 faint_dizzy:38	/ert/
    20	weakness:11 numbness:3 bladder_bowel:-7 self_harm:-3	/foot$/
    20	sharp_pain:-15 radiating_pain:-4 weakness:-23 numbness:-23 persistent_beyond_72h:3 history_injury:-34 pregnancy_symptom:-10 calf_swelling:-7 faint_dizzy:-26 allergic_reaction:-11	/ia$/
    -20		/iff/
    20	radiating_pain:-3 emergency:-27	/ike$/
    20	sharp_pain:-7 radiating_pain:-18 weakness:-16 numbness:-22 tingling:-5 worsening:2 persistent_beyond_72h:-9 history_disc:8 history_injury:-17 pregnancy_symptom:-10 bladder_bowel:-6 saddle_numbness:-8 calf_swelling:-39 fever:-2 allergic_reaction:-19 severe_bruising:-26 emergency:-13 self_harm:-6	/ing$/
    20	sharp_pain:-5	/ise/
    -20		/mber/
    20	weakness:25 numbness:3 tingling:6	/nger/
    20	sharp_pain:-48 bladder_bowel:-6 saddle_numbness:-1	/oot$/
    -20		/opt/
    20		/rir/
    20	worsening:-31	/thr/
    -20		/tif/
    20	sharp_pain:-63 weakness:23 numbness:30	/toe/
    -20		/uit/
    -20		/umber/
    20		/zzy$/
    20		/zzy/
    20		<be> dead
    20	numbness:-62	<become> <the>
    -20		<my> <part> hurts
    20	sharp_pain:7 weakness:17 numbness:-5 saddle_numbness:-10	<my> <side> <part>
    -20	numbness:34	<person> ~ <part>
    -20		<the> <the>
    20	sharp_pain:24 radiating_pain:31 weakness:12 numbness:20 tingling:3 worsening:-5 persistent_beyond_72h:12 history_disc:-16 bladder_bowel:-40 saddle_numbness:-18 calf_swelling:-9 fever:-14 severe_headache:-27 faint_dizzy:-2 allergic_reaction:-4 self_harm:-31	<the> ~ <part>
    -20		<the> ~ passed
    20	weakness:-11	<the> ~ y
    -20	radiating_pain:25 weakness:29 numbness:6 worsening:-11 faint_dizzy:-12 self_harm:51	[en1002] & [en1020]
    20	fever:6	[en1002] & [en93]
    -20	weakness:-1	[en1018] & [en234]
    20	persistent_beyond_72h:63	[en19] & [en157]
    20		[en37] & [en980]
    -20	chest_breath:13	[en468] & [en20]
    20		[en490] & .
    -20	numbness:4	[en549]
    -20	numbness:-5 tingling:-5 pregnancy_symptom:-30 bladder_bowel:-12 chest_breath:-6 allergic_reaction:4 emergency:-16	[en551]
    -20		[en682] & [en20]
    -20		[en954] & [en12]
    20	self_harm:38	[en954] & [en490]
    20		[es182] & [en148]
    20		[es182] & [en251]
    20		[es182] & [es1]
    -20	weakness:8	[es182] & [es854]
    -20		[es182] & [es998]
    20		[es230]
    20	sharp_pain:-9 radiating_pain:-2 weakness:-9 tingling:-31 severe_headache:-3 severe_bruising:-10	[es26]
    -20		[es2] & ,
    -20		[es375]
    -20		[es55] & [es106]
    20		[es694] & [es182]
    20	history_injury:54	and ~ hurts
    20		could ~ <the>
    20		good .
    -20		hormigueo & [es759]
    -20	sharp_pain:22	if
    -20		is gone
    -20		it ~ yesterday
    -20	persistent_beyond_72h:34	late+every
    -20		no ~ pain
    20		would ~ ,
    20	sharp_pain:-19 weakness:-8 tingling:-14 persistent_beyond_72h:-7 saddle_numbness:-19 severe_headache:-8 allergic_reaction:-3 severe_bruising:-7	y
    20		y hoy
    19	pregnancy_symptom:136	# weeks
    -19		, & [en468]
    -19		, all
    19	sharp_pain:29 weakness:2 numbness:23 persistent_beyond_72h:-12 fever:3 severe_headache:6	, ~ <the>
    -19	weakness:-4 bladder_bowel:12	, ~ to
    19		, ~ with
    19		. & [en19]
    19	sharp_pain:29	/^ago/
    19	weakness:-16	/^bur/
    -19	radiating_pain:-3	/^can/
    19	tingling:-2 persistent_beyond_72h:-2	/^help/
    19	worsening:-36	/^sta/
    -19		/^us/
    19	persistent_beyond_72h:-47 bladder_bowel:19 allergic_reaction:-3	/ano/
    -19		/aut/
    -19	sharp_pain:-3 weakness:3 pregnancy_symptom:-15 self_harm:-10	/can/
    -19		/des$/
    19		/ejora/
    19	sharp_pain:-20 numbness:-45 worsening:-16 bladder_bowel:10 allergic_reaction:-1 emergency:-14 self_harm:-64	/et$/
    -19		/ext/
    19	tingling:-14	/help/
    19	sharp_pain:-16 weakness:-15 tingling:3	/igue/
    19	radiating_pain:-16 numbness:-17 worsening:-3 persistent_beyond_72h:-12 history_disc:-7 bladder_bowel:-1 saddle_numbness:-37 faint_dizzy:-14 allergic_reaction:-20 severe_bruising:-16 emergency:-17	/ill/
    19	weakness:10	/inar/
    19	numbness:-12 tingling:-25 bladder_bowel:-15	/ip$/
    19		/jora/
    19		/lder$/
    -19		/mai/
    19	weakness:-45 numbness:7 saddle_numbness:8	/numb$/
    -19		/numbe/
    19	weakness:-102 persistent_beyond_72h:36	/ori/
    19	sharp_pain:-35 weakness:-14 persistent_beyond_72h:-4	/rat/
    -19		/reci/
    -19	sharp_pain:-6 weakness:-21 numbness:3 history_disc:-4 bladder_bowel:-5 calf_swelling:-36 allergic_reaction:-22 emergency:-9	/to$/
    19	numbness:29 persistent_beyond_72h:-17 saddle_numbness:7	/umb$/
    -19		/umbe/
    -19		<be> ~ now
    -19		<part> ?
    -19		[en1002] & [en143]
    19		[en1002] & [en19]
    19	faint_dizzy:55	[en1002] & [en966]
    -19		[en1018] & [en602]
    19		[en106] & [en11]
    19		[en12] & [en37]
    19	faint_dizzy:30	[en12] & [en778]
    -19		[en215] & [en11]
    -19		[en251] & [en394]
    19		[en362] & [en810]
    19		[en551] & .
    19	sharp_pain:-12 radiating_pain:-28 weakness:-36 numbness:-13 tingling:2 worsening:-42 persistent_beyond_72h:-15 pregnancy_symptom:-4 saddle_numbness:-17 chest_breath:-7 calf_swelling:-26 fever:-67 severe_headache:-23 faint_dizzy:-4 severe_bruising:-13	[en60]
    19		[en63] & ,
    -19	weakness:20	[en677] & ,
    19		[en810] & [en980]
    19	numbness:37 allergic_reaction:10	[en869] & [en660]
    19		[en869] & [en762]
    -19	weakness:-3 faint_dizzy:46	[en966] & [en1020]
    -19		[es182] & [en394]
    19		[es55] & #
    19		[es694] & .
    -19		[es90]
    19		[es950] & [es54]
    -19	radiating_pain:19	[es982] & [es887]
    19		and ~ sore
    -19		better ~ <time>
    19		dolor ~ #
    -19	radiating_pain:29	duele ~ <part>
    -19		ever
    -19		he
    19		i can not
    19	weakness:-17 numbness:-11 tingling:1 worsening:-2 persistent_beyond_72h:-12 history_injury:-7 pregnancy_symptom:-12 saddle_numbness:-12 chest_breath:-12 calf_swelling:-4 severe_bruising:-25 self_harm:-17	in
    19	numbness:53	late+feeling
    -19		my arm
    19		normal ~ <the>
    19	numbness:55 worsening:-6 saddle_numbness:1	numb
    -19		o
    19		shoulder
    19		since <the>
    19		since yesterday
    19	worsening:13	va
    19		what i
    19		would ~ <be>
    19		you ~ <be>
    18		# & [en20]
    18	sharp_pain:-3 tingling:3 worsening:-12 emergency:32	.
    18	sharp_pain:-11 weakness:14 tingling:2	. & [en869]
    18		. ~ do
    18	weakness:36	. ~ not
    18	sharp_pain:100	/^agon/
    18	sharp_pain:-18 tingling:-22 persistent_beyond_72h:-41 self_harm:-19	/^ay/
    18		/^big/
    -18	sharp_pain:-11 weakness:-8 numbness:-34 tingling:11 persistent_beyond_72h:-10 history_injury:-3 osteoporosis:24 chest_breath:-1	/^bo/
    18	sharp_pain:17 weakness:-43 numbness:-31 tingling:-50 persistent_beyond_72h:8 bladder_bowel:-8 saddle_numbness:-20 chest_breath:-23 severe_bruising:-2	/^dol/
    -18		/^fre/
    18	sharp_pain:10 radiating_pain:-18 tingling:-1 saddle_numbness:13 calf_swelling:-42 allergic_reaction:49	/^la/
    18	sharp_pain:-28 radiating_pain:-6 weakness:-22 numbness:37 tingling:-16 worsening:-31 persistent_beyond_72h:-21 history_disc:-17 saddle_numbness:16 calf_swelling:-25 fever:-7 faint_dizzy:-1 allergic_reaction:-10 self_harm:-10	/^numb/
    18	sharp_pain:-34 weakness:8	/^wr/
    18	sharp_pain:63	/^za/
    18	sharp_pain:155	/agon/
    18	sharp_pain:8	/agony/
    -18		/aja$/
    18	sharp_pain:-2 numbness:21	/ano$/
    -18		/ans/
    18		/ap$/
    -18		/aso$/
    18		/big/
    -18		/bri/
    18	radiating_pain:10 tingling:-47 worsening:-59 pregnancy_symptom:-23 bladder_bowel:-17 fever:-7 allergic_reaction:-43	/cia/
    -18		/dre/
    18		/edi/
    -18		/ejor$/
    18	sharp_pain:2 worsening:21 chest_breath:-4	/every/
    -18		/fre/
    18	sharp_pain:7	/gony$/
    18	sharp_pain:34	/gony/
    18		/hee/
    18		/ire$/
    18	sharp_pain:7 radiating_pain:-3 persistent_beyond_72h:-15 pregnancy_symptom:-26 chest_breath:-53 fever:-24 severe_headache:-16 faint_dizzy:-36 allergic_reaction:-29 emergency:-18 self_harm:-64	/le$/
    18	tingling:-8 worsening:-38 persistent_beyond_72h:-35 pregnancy_symptom:-30 bladder_bowel:-11 saddle_numbness:-21 fever:-10	/lla/
    -18		/mag/
    18		/mes$/
    18	sharp_pain:-13 radiating_pain:-5 weakness:-6 numbness:32 tingling:-19 worsening:-13 persistent_beyond_72h:-64 history_disc:-4 pregnancy_symptom:-1 saddle_numbness:13 fever:-10 severe_bruising:-2 emergency:-12	/numb/
    18		/ony$/
    18	numbness:-41 bladder_bowel:68	/pee/
    -18		/pt$/
    -18	calf_swelling:21	/ther$/
    -18		/uien/
    18	sharp_pain:-24 numbness:63 persistent_beyond_72h:-31 pregnancy_symptom:-34 chest_breath:-24 severe_headache:-29 faint_dizzy:-31 allergic_reaction:-30 severe_bruising:-33 self_harm:-12	/umb/
    18	worsening:-10 persistent_beyond_72h:-2	/urg/
    18		/urge/
    -18		<become> now
    -18		<become> ~ <time>
    -18	weakness:31	<my> <person>
    -18		<the> ~ but
    -18	sharp_pain:14 weakness:-10 numbness:15 tingling:10 history_disc:14 bladder_bowel:6	<the> ~ in
    18		? & .
    18		? ~ .
    18	worsening:19	[en1002] & [en581]
    18		[en1002] & [en853]
    -18		[en11] & [en148]
    18	sharp_pain:-13 numbness:-8	[en170] & [en362]
    -18		[en19] & [en874]
    18		[en20] & [en551]
    18	weakness:-11 worsening:21	[en234] & ,
    18	sharp_pain:-6 saddle_numbness:-4 chest_breath:23	[en234] & [en251]
    18		[en234] & [en394]
    18		[en234] & [en966]
    -18		[en251] & [en789]
    -18		[en28] & [en1020]
    -18		[en341]
    -18		[en362] & .
    18		[en490] & [en474]
    18		[en490] & [en567]
    -18		[en490] & [en874]
    -18	tingling:-3	[en522]
    18		[en551] & [en810]
    -18		[en60] & [en468]
    -18		[en698] & [en966]
    18		[en746] & [en874]
    18	weakness:-4	[en869] & .
    18	faint_dizzy:24	[en890] & [en12]
    18	sharp_pain:-31 tingling:-6 emergency:9	[en938]
    18	sharp_pain:-13 tingling:-23 bladder_bowel:-19	[en966] & [en1018]
    18		[es122] & [es950]
    -18		[es182] & [en20]
    -18		[es182] & [en468]
    18		[es214] & [es29]
    18		[es2] & #
    -18	weakness:12	[es2] & [es950]
    18		[es342] & [es54]
    -18	history_injury:1	[es486]
    -18	worsening:80 persistent_beyond_72h:34	[es503]
    -18		[es982] & [es2]
    18		agony
    18		better ~ <be>
    -18		gone now
    -18		if ~ <part>
    18	worsening:3	it ~ ,
    18		it ~ it
    18		just ~ not
    -18	sharp_pain:-14 persistent_beyond_72h:59 fever:-1	late+#
    18		late+doliendo
    18	sharp_pain:-10 persistent_beyond_72h:36 history_injury:-28 severe_headache:-1 emergency:-4	late+it
    -18		mejor
    18		my chest
    -18		my head
    -18		no ~ .
    18	sharp_pain:-7 numbness:115 saddle_numbness:30	not feel
    -18		number
    18		of <my> <part>
    18		shooting ~ <part>
    18		still hurting
    18	weakness:-1	when i
    18		with <the>
    17		# & [en1020]
    17	sharp_pain:12	# ~ <the>
    -17	sharp_pain:6 radiating_pain:6 worsening:3 severe_headache:23	, & [en1002]
    -17		, & [en613]
    17	radiating_pain:-10 worsening:24 history_injury:38	, & [en762]
    17		, & [es342]
    17		, numb
    17	sharp_pain:34	, ~ sharp
    17		. & [en762]
    17		. yes
    -17		/^asd/
    17		/^au/
    -17		/^cua/
    17	sharp_pain:-6 radiating_pain:-30 weakness:41 bladder_bowel:-2 allergic_reaction:-1	/^ke/
    -17		/^lis/
    -17		/^ni/
    -17		/^raro/
    17	sharp_pain:-6 numbness:-27 worsening:-40 history_disc:6 osteoporosis:23 bladder_bowel:-39 fever:-5 faint_dizzy:54	/^sp/
    -17		/^stop/
    -17		/^tend/
    -17		/^who$/
    -17		/ail/
    17	weakness:-24 calf_swelling:8	/alf$/
    17	sharp_pain:-9 numbness:-9 tingling:3 persistent_beyond_72h:-33 saddle_numbness:-7 calf_swelling:-10 severe_headache:-33 emergency:-1	/and$/
    -17		/ani/
    17	sharp_pain:-33 radiating_pain:-45 weakness:-9 numbness:-28 tingling:-5 worsening:18 persistent_beyond_72h:-4 history_disc:-53 osteoporosis:-17 pregnancy_symptom:-12 bladder_bowel:-29 saddle_numbness:-1 chest_breath:-22 fever:-26 severe_headache:-18 faint_dizzy:-24 allergic_reaction:-11 severe_bruising:-24 emergency:-4	/as$/
    -17		/asd/
    17	sharp_pain:17	/azo$/
    17	allergic_reaction:1	/bli/
    17	chest_breath:112	/breat/
    17	sharp_pain:-20 radiating_pain:-22 weakness:-2 numbness:-5 tingling:-32 saddle_numbness:-15 calf_swelling:-7 severe_bruising:-29	/ce$/
    -17		/cle/
    -17		/cua/
    17	sharp_pain:-52 radiating_pain:-25 weakness:-32 tingling:-52 persistent_beyond_72h:-22 bladder_bowel:-15 chest_breath:-45 calf_swelling:-4 severe_headache:37 faint_dizzy:26 emergency:-14	/ead/
    17	chest_breath:79	/eez/
    -17		/end$/
    -17		/fic/
    17	persistent_beyond_72h:-2	/fie/
    17	sharp_pain:-30 numbness:-16 severe_headache:16 faint_dizzy:20	/head/
    -17		/how$/
    17		/ief/
    17		/izzy$/
    17		/izzy/
    -17		/jor$/
    -17		/lis/
    -17		/mber$/
    -17		/nos/
    17		/nsi/
    17	numbness:-106 allergic_reaction:3	/oil/
    17		/ott/
    17	weakness:-38	/reath/
    -17		/ret/
    17		/rgent/
    -17		/tac/
    17	radiating_pain:-5 weakness:-2 tingling:-9 persistent_beyond_72h:-17 history_disc:-32 pregnancy_symptom:-5 chest_breath:-3 calf_swelling:-7 severe_headache:-21 faint_dizzy:3 allergic_reaction:-1 severe_bruising:-11 self_harm:-5	/the/
    -17		/tran/
    -17		/uien$/
    -17		/uit$/
    -17		/who$/
    -17	sharp_pain:17 calf_swelling:99 fever:28	:
    -17		<be> it
    17		<become> ~ and
    17	numbness:19 tingling:-10	<count> <part>
    -17		<count> ~ and
    17	weakness:-37	<feel> <my>
    17		<feel> it
    17		<have> ~ up
    -17	sharp_pain:10 tingling:23 severe_headache:8 allergic_reaction:21	<my> ~ ,
    -17	history_injury:51	<my> ~ <time>
    -17		<part> pain
    -17	emergency:41	<person> <be>
    -17	radiating_pain:11 tingling:-6 severe_bruising:9	<the> ~ <side>
    17		? & #
    17		? ~ #
    -17		? ~ not
    -17	radiating_pain:15 fever:9 severe_headache:52	[en1002] & ,
    -17		[en1002] & [en170]
    17	weakness:16	[en1002] & [en474]
    -17		[en186]
    -17		[en197]
    -17		[en19] & [en362]
    -17	faint_dizzy:75	[en20] & [en11]
    -17	weakness:5	[en234] & [en426]
    -17		[en234] & [en874]
    -17	bladder_bowel:30	[en251] & [en11]
    -17	tingling:-15	[en251] & [en490]
    17	sharp_pain:-10 radiating_pain:-24 weakness:15 numbness:-12 tingling:-30 worsening:-53 persistent_beyond_72h:-19 history_disc:-19 bladder_bowel:-44 saddle_numbness:-5 chest_breath:-1 fever:-44 severe_headache:-6 allergic_reaction:-23 emergency:-3 self_harm:-38	[en37]
    -17		[en410]
    -17		[en426] & [en869]
    17		[en474] & [en938]
    -17		[en490] & [en106]
    -17		[en58] & [en362]
    -17		[en58] & [en874]
    -17	weakness:-19 numbness:12 saddle_numbness:16	[en613]
    -17		[en634] & .
    -17	numbness:-70 tingling:31	[en653]
    17	tingling:37	[en660] & [en1020]
    17	radiating_pain:16 tingling:-8	[en810] & [en12]
    -17		[en869] & [en106]
    -17	weakness:44	[en869] & [en60]
    -17	faint_dizzy:51	[en874] & [es887]
    17	numbness:25 calf_swelling:44	[en890] & [en362]
    17	sharp_pain:26 numbness:-35 persistent_beyond_72h:-1 history_injury:-1 self_harm:-20	[en949]
    17		[en980] & [en11]
    -17	sharp_pain:47	[es182] & [es55]
    -17		[es182] & hormigueo
    -17	weakness:-22 numbness:-10 tingling:-25 pregnancy_symptom:-7 calf_swelling:-32 severe_headache:-17 allergic_reaction:-45 self_harm:-32	[es214]
    17		[es26] & [es950]
    -17		[es42] & [es1]
    17		[es54] & [es13]
    -17	weakness:2 numbness:-37	[es54] & [es694]
    17	numbness:29	[es694] & ,
    17		[es950] & [es13]
    -17		[es955]
    -17		de ~ ,
    -17		duele la
    17		fine ~ ,
    -17		for <the>
    17		good ~ .
    17		in <part>
    -17		in ~ <my>
    17	radiating_pain:-8 numbness:-19 bladder_bowel:-72 allergic_reaction:5 emergency:-11	it s
    -17		knee is
    -17	radiating_pain:21 calf_swelling:9	late+.
    17	persistent_beyond_72h:59	late+con
    -17		late+de
    -17		late+hardly
    17		late+has
    17		late+sorer
    17		less ~ than
    17		my shoulder
    17		no feeling
    17		no ~ bien
    17		not ~ i
    17		pain ~ /
    17	faint_dizzy:66	passed out
    17		sharp ~ <part>
    17		si ,
    -17		something ~ <side>
    -17		the shoulder
    17		un dolor
    -17		what ~ i
    -17		who
    -17		would ~ help
    17		y ~ duele
    16		# & [en490]
    16		# ~ i
    -16		, & [en212]
    16		, & [en634]
    16	sharp_pain:10 tingling:-20	, <the>
    -16		, ~ help
    16		, ~ sore
    -16		. & [en613]
    16	weakness:15 numbness:-16 tingling:13	. & [en810]
    -16		. & [en874]
    16	weakness:-5 tingling:41	. & [es182]
    -16		. <feel>
    -16		. i
    16		. ~ in
    16	weakness:-34 persistent_beyond_72h:6 bladder_bowel:17 emergency:-4	/^be/
    -16	tingling:-59 severe_bruising:24 self_harm:14	/^en/
    -16		/^end$/
    16	fever:16	/^fev/
    16	fever:90	/^feve/
    16	sharp_pain:13	/^horr/
    16	weakness:-43 persistent_beyond_72h:5 osteoporosis:5 pregnancy_symptom:-33 bladder_bowel:-11 saddle_numbness:-1 chest_breath:-11 fever:-23 allergic_reaction:-56 self_harm:-7	/^hu/
    -16		/^list/
    -16		/^mil/
    -16		/^opt$/
    16	bladder_bowel:246	/^pee/
    16		/^red/
    16		/^urg/
    16	emergency:2	/^urge/
    16	weakness:7	/^wri/
    16	sharp_pain:258	/^zap/
    16	emergency:29	/alli/
    16	emergency:37	/allin/
    16		/amin/
    16		/bul/
    16	radiating_pain:1 emergency:-1	/ciat/
    16	radiating_pain:12 emergency:-1	/ciati/
    16	persistent_beyond_72h:-1	/cos/
    16	weakness:-56 emergency:27	/dia/
    -16		/eli/
    16		/erio/
    16	sharp_pain:-27 worsening:-3	/esd/
    16	fever:32	/fev/
    16	fever:9	/feve/
    16	fever:158	/fever/
    16		/fus/
    16		/heel/
    16		/hel/
    16	sharp_pain:22	/horr/
    16		/ir$/
    -16	radiating_pain:-4	/ith/
    -16	radiating_pain:2 weakness:7 numbness:-5 tingling:-8 calf_swelling:16 self_harm:-2	/leg/
    16	radiating_pain:-1 numbness:-13 persistent_beyond_72h:20	/lie/
    16		/lip/
    -16		/lleg/
    16	sharp_pain:-36 weakness:-6 numbness:-38 persistent_beyond_72h:-2 calf_swelling:-7 emergency:-9	/ls$/
    -16		/mail/
    16	weakness:-26 numbness:37 tingling:-16	/mid/
    16	fever:18	/mom/
    16		/mome/
    16	self_harm:-9	/now$/
    16	weakness:-19	/ntu/
    -16	severe_bruising:1	/oma/
    -16		/once/
    -16		/opt$/
    -16		/pea/
    16	persistent_beyond_72h:10	/pro/
    -16	sharp_pain:-2	/pue/
    16		/rar$/
    16	sharp_pain:-46	/rti/
    -16	radiating_pain:39 persistent_beyond_72h:-13	/tra/
    16		/ude/
    -16		/uede/
    16		/uic/
    -16	severe_bruising:49	/uis/
    16	weakness:24	/ush/
    16	sharp_pain:-1 weakness:-47 numbness:-27 tingling:-1 worsening:-26 persistent_beyond_72h:9 history_injury:15	/wee/
    -16	bladder_bowel:20	/work/
    16	weakness:43	/wri/
    16	sharp_pain:45	/zap/
    -16		<be> bien
    -16		<be> dolor
    -16		<be> worse
    -16		<count> ~ ,
    16		<my> ~ nothing
    16	weakness:46 numbness:30	<part> ~ out
    16	numbness:12 faint_dizzy:97	<person> ~ <my>
    -16		<side> ~ not
    -16		<the> <part> <part>
    -16	radiating_pain:4 weakness:3 numbness:-2 tingling:12 osteoporosis:12 severe_headache:16 severe_bruising:24	<the> ~ ,
    -16		<the> ~ you
    16	persistent_beyond_72h:59	<time> now
    16		[en1018] & [en11]
    16	bladder_bowel:5	[en1018] & [en474]
    -16		[en1018] & [en869]
    -16		[en1018] & [en966]
    16	sharp_pain:-13 weakness:7 persistent_beyond_72h:-17 saddle_numbness:-49 faint_dizzy:-35 emergency:-22 self_harm:-13	[en101]
    16		[en1020] & [en613]
    -16		[en106] & [en127]
    16		[en11] & [en28]
    -16		[en11] & [en490]
    16		[en181] & .
    -16		[en202] & [en490]
    -16		[en218] & [en874]
    -16		[en234] & [en613]
    16	sharp_pain:-9 radiating_pain:-31 weakness:1 numbness:-22 tingling:-10 worsening:-26 persistent_beyond_72h:-36 history_injury:-28 osteoporosis:-24 pregnancy_symptom:-8 saddle_numbness:-15 calf_swelling:-12 severe_headache:-11 faint_dizzy:-22 allergic_reaction:2 severe_bruising:-11 emergency:-40 self_harm:-16	[en251]
    -16		[en266] & [en874]
    16		[en28] & [en807]
    16	sharp_pain:5 saddle_numbness:30 faint_dizzy:14	[en333]
    -16	weakness:25	[en362] & [en869]
    -16	saddle_numbness:32	[en37] & [en490]
    16		[en380] & [en12]
    16		[en474] & ,
    16		[en474] & [en84]
    -16		[en474] & [en93]
    -16		[en508] & [en581]
    -16		[en551] & [en60]
    16		[en551] & [es182]
    -16		[en602] & [en378]
    16	sharp_pain:-23	[en60] & [en37]
    -16		[en613] & [en11]
    16	tingling:-3 worsening:-33 persistent_beyond_72h:-52 faint_dizzy:-23 self_harm:-43	[en633]
    16		[en682] & [en362]
    -16		[en682] & [en468]
    -16		[en682] & [en746]
    16	sharp_pain:-7 weakness:-14 tingling:-7 persistent_beyond_72h:-14 history_injury:-19 osteoporosis:-25 bladder_bowel:-13 saddle_numbness:-16 severe_headache:-17 faint_dizzy:-34 allergic_reaction:-9	[en810]
    16	numbness:1	[en810] & .
    16		[en810] & [en810]
    16		[en853] & [en1002]
    -16		[en853] & [en869]
    -16		[en869] & [en19]
    16	sharp_pain:-9 radiating_pain:-36 weakness:-15 numbness:-23 tingling:-50 worsening:-11 persistent_beyond_72h:-39 history_disc:-19 osteoporosis:-40 pregnancy_symptom:-28 bladder_bowel:-24 saddle_numbness:-18 chest_breath:-29 calf_swelling:-59 fever:-34 severe_headache:-58 allergic_reaction:-22 severe_bruising:-23 emergency:-14 self_harm:4	[en874]
    16	worsening:2 emergency:9	[en874] & [en746]
    16		[en889] & [en874]
    16		[en954] & [en693]
    16	numbness:32 severe_headache:16	[en966] & [en58]
    -16		[en980] & [en19]
    -16		[en991] & [en746]
    16		[es182] & [en490]
    16	numbness:2	[es182] & [en613]
    16	persistent_beyond_72h:5	[es254] & [es42]
    16	calf_swelling:15	[es347]
    16	weakness:10 numbness:12 tingling:-13 history_injury:-6	[es502] & [en874]
    -16		[es55] & [es699]
    16	sharp_pain:7 pregnancy_symptom:-2 saddle_numbness:-18 calf_swelling:-8 fever:-5 faint_dizzy:-32	[es699]
    -16		[es699] & [es950]
    -16	sharp_pain:-33 radiating_pain:-5 numbness:20 tingling:16	[es759]
    16		[es950] & [en874]
    -16		and ~ .
    16		better ~ ,
    16	weakness:16	can not <become>
    -16		chest pain
    -16		de ~ <be>
    -16		duele <the> <part>
    -16		end
    16		feel my
    16	radiating_pain:25 weakness:-10	from ~ <part>
    16		good ~ <part>
    16		had to
    -16		hago si
    -16		have not
    -16		hormigueo & [es13]
    -16		in ~ i
    -16	worsening:32	it ~ and
    16	worsening:79	late+back
    16		late+then
    16		late+up
    16		love
    -16		more ~ yesterday
    -16		mucho mejor
    16		no <be> <the>
    -16		no bother
    -16	weakness:23 numbness:2	not ~ <part>
    -16		not ~ <time>
    -16		not ~ not
    16		now ~ <part>
    -16		opt
    -16		pain ~ yesterday
    -16		puedo ~ hoy
    16	calf_swelling:4	que <the>
    -16		que hago si
    -16		que ~ si
    -16		same ~ ever
    16	sharp_pain:-36 weakness:9 numbness:1	se me
    16		still hurts
    -16		stop
    16	sharp_pain:21 radiating_pain:42 persistent_beyond_72h:13	the pain
    16		then ~ <part>
    16		tingling & [en810]
    16		va <the>
    -16		y si
    15	pregnancy_symptom:79	# & [es254]
    15		# hours
    -15		, & [es887]
    -15		, <feel>
    15		, only
    15		, ~ #
    15		, ~ can
    -15		, ~ now
    15		. & [en218]
    15		. well
    15	radiating_pain:15 weakness:6 history_disc:44 self_harm:56	. ~ <be>
    15	calf_swelling:66	/^calf/
    -15		/^dre/
    -15		/^fel/
    -15		/^her/
    15	sharp_pain:6 weakness:-23 numbness:-13 persistent_beyond_72h:-26 saddle_numbness:14	/^in/
    -15		/^may/
    -15		/^onc/
    -15		/^once/
    15		/^peor/
    15		/^sos/
    15		/^ty/
    -15	faint_dizzy:2	/^ver/
    15	chest_breath:75	/air/
    -15		/ara$/
    -15		/arar$/
    -15		/arri/
    15	weakness:-53 numbness:-13 persistent_beyond_72h:-55 pregnancy_symptom:-13 bladder_bowel:-12 severe_headache:-39 faint_dizzy:-64 emergency:-28 self_harm:-40	/ati/
    15	sharp_pain:-13 radiating_pain:16 calf_swelling:79 emergency:-10	/calf$/
    15	calf_swelling:27	/calf/
    -15		/cel/
    15	sharp_pain:-2 radiating_pain:-41 tingling:28	/ckl/
    -15		/cri/
    15		/cro/
    -15		/cul/
    15	weakness:-1	/den/
    -15	severe_bruising:28	/der/
    15	sharp_pain:2 weakness:-19 numbness:-50 tingling:-10 persistent_beyond_72h:39 pregnancy_symptom:-25 bladder_bowel:-27 saddle_numbness:-20 chest_breath:-2 calf_swelling:-1 fever:-45 faint_dizzy:-58 allergic_reaction:-39 emergency:-91	/dol/
    15	sharp_pain:-8	/eca/
    -15		/ecio$/
    -15		/ecio/
    15	weakness:-13 numbness:-23	/eed/
    15	weakness:-16	/ejo/
    15		/eor$/
    15		/erc/
    15	sharp_pain:-10 radiating_pain:-17 numbness:-19 worsening:-33 history_disc:-30 history_injury:-14 osteoporosis:-26 pregnancy_symptom:-9 bladder_bowel:-32 saddle_numbness:-33 chest_breath:-39 calf_swelling:-27 fever:-66 faint_dizzy:-15 severe_bruising:-11 emergency:-76 self_harm:-70	/es$/
    -15		/ese/
    15		/esto$/
    15		/esto/
    15		/ez$/
    -15	weakness:13 numbness:-41	/gs$/
    15		/heel$/
    15		/hill/
    15	worsening:6	/id$/
    -15		/ines/
    15	weakness:-8	/ire/
    15		/lap/
    15		/lat/
    15	sharp_pain:9 radiating_pain:-1 weakness:-2 tingling:1	/like$/
    15	radiating_pain:11 weakness:-7	/lo$/
    -15		/longe/
    -15		/lve/
    15	pregnancy_symptom:13	/mp$/
    15		/my$/
    -15		/nco/
    -15		/oco$/
    15		/olla/
    15	weakness:-3 numbness:-39 osteoporosis:-2 fever:-5	/olo/
    -15	allergic_reaction:11	/onc/
    -15		/once$/
    15	weakness:16	/ove$/
    -15		/paso$/
    -15		/paso/
    15		/peor$/
    15	weakness:5	/ral/
    -15	radiating_pain:-3 weakness:-24 numbness:-26 worsening:-32 persistent_beyond_72h:-19 history_disc:-19 history_injury:-8 pregnancy_symptom:-5 bladder_bowel:-8 chest_breath:-5 faint_dizzy:-42 allergic_reaction:3 emergency:-31 self_harm:-35	/re$/
    -15		/reat$/
    15	numbness:-43	/ris/
    -15		/saj/
    15		/step/
    15	weakness:5	/tep/
    15		/ters$/
    15		/ters/
    15	radiating_pain:7 pregnancy_symptom:4	/tri/
    15	emergency:37	/urgen/
    -15		/what$/
    15	numbness:-19	/yse/
    15		: & [es694]
    15		: si
    -15		: ~ no
    15		<be> ~ sore
    -15		<my> <part> <feel>
    15		<my> ~ massage
    -15		<my> ~ not
    15		<part> <have> no
    -15	numbness:1	<part> on
    15		<side> ~ dead
    -15		<the> massage
    15	history_injury:7	<the> ~ <day>
    -15		<the> ~ off
    -15		<time> but
    15	sharp_pain:15	[en1002] & [en394]
    -15		[en1002] & [en746]
    15	sharp_pain:25 weakness:-5	[en1020] & [en37]
    15	history_disc:4	[en11] & [en181]
    15		[en11] & [en389]
    -15	weakness:5	[en11] & [en949]
    15		[en148] & [en869]
    -15		[en157] & [en468]
    15	fever:38	[en170] & ,
    15	weakness:-10	[en170] & [en490]
    15		[en170] & [en551]
    -15		[en181] & [en490]
    -15		[en19] & [en853]
    15		[en202] & #
    -15		[en20] & .
    15		[en212] & [en212]
    15		[en234] & [en997]
    15	pregnancy_symptom:20	[en251] & [en378]
    -15		[en251] & [en426]
    15		[en266] & [en11]
    15	sharp_pain:10 severe_headache:15	[en362] & [en28]
    15		[en39] & [en37]
    -15		[en404] & [en234]
    15		[en426] & [en746]
    -15		[en474] & [en60]
    15	weakness:-10 numbness:-18 tingling:-1 bladder_bowel:-5 self_harm:-30	[en474] & [en810]
    -15		[en474] & [en874]
    15		[en522] & [en234]
    15	self_harm:35	[en522] & [en746]
    -15		[en522] & [en874]
    15		[en602] & [en116]
    -15		[en60] & [en1020]
    15		[en60] & [en121]
    -15		[en613] & .
    -15		[en613] & [en746]
    -15		[en613] & [en874]
    -15		[en634] & [en551]
    15		[en634] & [en660]
    15	numbness:97	[en650] & [en251]
    15	numbness:9	[en650] & [en474]
    -15		[en682] & [en11]
    15		[en682] & [en810]
    15	saddle_numbness:22	[en762] & ,
    -15		[en810] & [en20]
    -15		[en853] & [en93]
    15		[en869] & /
    -15		[en869] & [en333]
    15		[en869] & [en37]
    15		[en869] & [en84]
    15		[en874] & [en309]
    15		[en889] & ,
    15		[en954] & [en11]
    15		[en954] & [en980]
    -15		[en966] & [en181]
    -15		[en980] & [en474]
    15		[en997]
    15		[en997] & [en170]
    -15		[es13] & ,
    15		[es26] & [es982]
    15		[es44] & ,
    -15	radiating_pain:2	[es54] & [es950]
    -15		[es55] & [es950]
    -15		[es783]
    15	persistent_beyond_72h:36	[es998] & [en874]
    -15		[es998] & [es950]
    15		all night
    -15		and ~ <feel>
    -15		better every
    15		but ~ numb
    15	calf_swelling:41	calf
    15		cuando <my>
    15		cuando me
    -15		do i
    -15		do you
    15		dolor ~ en
    15		esto
    15	sharp_pain:-15 numbness:-20 worsening:27	from ~ to
    15		good ~ no
    -15		how ~ <be>
    -15		hurts more
    15	numbness:12	i can
    -15		i did
    15	numbness:-176	i ~ dead
    -15		i ~ for
    -15		if <my> <part>
    15		if ~ well
    -15		in with
    15	sharp_pain:1	it ~ #
    -15	radiating_pain:12	it ~ in
    -15		just ~ <be>
    15	persistent_beyond_72h:40	late+better
    -15		late+felt
    15		late+hours
    15		late+love
    15		late+needles
    -15		late+out
    15		late+pins
    15		late+tingling
    15	sharp_pain:10 emergency:-7	like
    -15		longer
    15		my thumb
    15	weakness:79	no ~ <part>
    -15		no ~ since
    15		normal ~ <be>
    -15		not <have>
    -15		not feeling
    -15		not put
    15		not ~ at
    15	bladder_bowel:43	not ~ to
    -15		numb ,
    -15		once
    15		out ~ <count>
    -15		pain in <my>
    -15		parar
    15		peor
    15	weakness:36	pero ~ <the>
    -15		que hago
    -15		raro ~ <part>
    15		sciatica & [en362]
    -15		sharp pain
    15		so bad
    15		tingling ~ <part>
    -15		tingling ~ no
    15	radiating_pain:9	to <part>
    15	sharp_pain:15 weakness:34 numbness:-3	to ~ <the>
    15		va a
    -15		what
    15		would ~ if
    -15		y ~ <my>
    15		you said
    15		you ~ if
    14		# & [es26]
    14		# ~ <side>
    -14	worsening:4	, & [en19]
    14		, & [en426]
    -14		, & [es438]
    14		, <time>
    -14	weakness:9 tingling:30	, no
    14		. & ?
    14	tingling:13	. ~ <side>
    14		. ~ ?
    14	emergency:6	/^amb/
    14		/^asa/
    14		/^asap/
    -14		/^aut/
    14		/^bad/
    14	chest_breath:67	/^brea/
    14	weakness:-2	/^como/
    14	radiating_pain:-2 numbness:-39 tingling:-5 history_disc:-15 bladder_bowel:13 chest_breath:-2 calf_swelling:-2 fever:-11 allergic_reaction:-2	/^da/
    -14		/^dec/
    14	faint_dizzy:8	/^desm/
    -14		/^gre/
    -14		/^grea/
    14	numbness:12	/^hee/
    14	numbness:17	/^heel/
    -14		/^how$/
    14	sharp_pain:-14 calf_swelling:27	/^leg$/
    14	radiating_pain:-2 weakness:-2 worsening:-4 history_injury:-33 fever:-2	/^lo/
    -14		/^new/
    14	radiating_pain:-14 weakness:6 numbness:-3 tingling:-1 worsening:-6 osteoporosis:-7 severe_bruising:-11 self_harm:12	/^not$/
    -14		/^of/
    14		/^pal/
    14	calf_swelling:2 allergic_reaction:18	/^red$/
    -14		/^stif/
    14	sharp_pain:-9	/^thou/
    14	worsening:-23	/^thr/
    14	sharp_pain:-2	/^thu/
    14	self_harm:66	/^viv/
    14		/^vivi/
    -14		/^weat/
    -14	severe_bruising:26	/^who/
    -14	sharp_pain:1 numbness:4 tingling:11 persistent_beyond_72h:5	/^yo/
    14	persistent_beyond_72h:-10	/abl/
    14	numbness:-15 severe_bruising:7	/ado$/
    -14		/ally$/
    -14	worsening:2	/ally/
    14	sharp_pain:-58 weakness:-13 faint_dizzy:15	/are/
    14		/arra/
    14		/asap$/
    14		/asap/
    14	saddle_numbness:5 faint_dizzy:23	/ass/
    -14		/ath$/
    14		/blin/
    14	numbness:-52 tingling:115 osteoporosis:70	/bon/
    14		/bone$/
    14	weakness:-2 chest_breath:108	/brea/
    14		/by$/
    14	weakness:23	/camin/
    14	history_injury:75	/ci$/
    14		/cida/
    -14		/cio$/
    -14		/cit/
    -14	sharp_pain:-22 numbness:32 tingling:-28	/co$/
    14	tingling:5	/como$/
    14	self_harm:4	/dal$/
    14		/dal/
    14		/dent/
    14	faint_dizzy:28	/desm/
    14	faint_dizzy:48	/desma/
    14	sharp_pain:-23 weakness:4 persistent_beyond_72h:-35 chest_breath:-6 faint_dizzy:-2	/eak/
    14	fever:144	/ebr/
    14	sharp_pain:-43 weakness:35 calf_swelling:22	/eg$/
    14		/empeo/
    14		/endo/
    14	sharp_pain:-42 radiating_pain:-16 weakness:-4 numbness:35 tingling:-24	/ens/
    14		/ermom/
    14	sharp_pain:-22 faint_dizzy:121	/esm/
    14	faint_dizzy:1	/esma/
    14	faint_dizzy:47	/esmay/
    14	chest_breath:2	/espi/
    -14	numbness:34	/fel/
    -14	history_injury:10	/for/
    -14		/ged$/
    -14		/ged/
    -14		/ges/
    -14		/grea/
    -14		/great/
    14	sharp_pain:73 radiating_pain:-73 numbness:-19 tingling:-4 worsening:-29 persistent_beyond_72h:-23	/har/
    14	weakness:-5 saddle_numbness:6	/have$/
    14	tingling:3 allergic_reaction:-5 severe_bruising:-7 self_harm:-10	/hen/
    14		/hold$/
    14	sharp_pain:-4	/iendo/
    14	sharp_pain:-1 weakness:10 worsening:6	/imp/
    14		/irar$/
    14		/irar/
    -14	weakness:-14 numbness:7	/it$/
    14	emergency:33	/itt/
    14		/ives$/
    14		/ives/
    -14	sharp_pain:-6 weakness:-6 worsening:-19 emergency:44	/lea/
    14	sharp_pain:-4 calf_swelling:26	/leg$/
    14		/ler/
    14		/less$/
    -14		/lia/
    14		/live$/
    14		/love$/
    -14		/mie/
    -14		/mil/
    14	fever:36	/momet/
    14	sharp_pain:-11 emergency:-5	/mpe/
    14		/mpeo/
    14		/mpeor/
    14		/ndo$/
    14	sharp_pain:-12 radiating_pain:11 saddle_numbness:-3 allergic_reaction:-7	/oes$/
    14	sharp_pain:-15 radiating_pain:6 tingling:12 saddle_numbness:-5 allergic_reaction:-8	/oes/
    14		/onst/
    14	sharp_pain:13	/ony/
    -14		/orre/
    14	tingling:12	/orri/
    14		/pi$/
    -14	weakness:47 worsening:43	/rec/
    14	sharp_pain:25	/res$/
    -14	persistent_beyond_72h:7	/rid/
    14	fever:52	/rmom/
    14	fever:14	/rmome/
    14		/rte/
    14		/sap$/
    -14		/sent/
    14	sharp_pain:-30	/sh$/
    -14	worsening:9 persistent_beyond_72h:22	/sing/
    14	faint_dizzy:34	/smay/
    -14		/stif/
    -14		/stiff/
    14	sharp_pain:-17	/tengo/
    -14	weakness:-8	/ter$/
    14	sharp_pain:-6	/thu/
    -14		/tiff/
    14	radiating_pain:-21 weakness:-30 numbness:-21 tingling:3 saddle_numbness:-3 chest_breath:-3 calf_swelling:-23 fever:-7 severe_headache:-20 faint_dizzy:-24 severe_bruising:-3 emergency:-16 self_harm:-8	/tin/
    14	weakness:-24 pregnancy_symptom:35 allergic_reaction:78	/ump/
    14		/under/
    -14		/weath/
    -14		/wed/
    -14	faint_dizzy:1	/who/
    14	pregnancy_symptom:5	<be> #
    14		<be> like
    -14		<be> ~ out
    14		<be> ~ painful
    -14		<become> numb
    14		<count> ~ con
    -14		<day> ~ #
    14		<day> ~ sore
    -14		<feel> <side>
    14		<feel> ~ it
    -14		<have> ~ better
    -14	emergency:42	<my> ~ <count>
    -14		<my> ~ hurt
    -14		<my> ~ hurting
    14	tingling:8 saddle_numbness:36	<my> ~ like
    14	radiating_pain:12 weakness:-39 tingling:60	<part> .
    -14		<part> <be> not
    14		<part> ~ nothing
    -14	numbness:59	<part> ~ numb
    14	numbness:63	<the> <feel>
    -14		<the> ~ about
    14	tingling:47 persistent_beyond_72h:7 emergency:8	<the> ~ not
    -14		<the> ~ than
    -14		<time> .
    14		<time> it
    14		<time> ~ still
    -14		? & [en234]
    -14		? ~ to
    14		[en1002] & [en613]
    14	tingling:-1	[en1014]
    14		[en1020] & [en19]
    -14	bladder_bowel:3	[en11] & [en121]
    14		[en11] & [en325]
    -14		[en11] & [en660]
    14		[en143] & [en317]
    -14		[en148] & [en170]
    14		[en148] & [en634]
    14		[en157] & [en170]
    14		[en170] & [en170]
    14	numbness:14	[en170] & [en20]
    14		[en181] & [en234]
    -14		[en19] & [en181]
    -14		[en19] & [en378]
    -14		[en19] & [en613]
    -14		[en19] & [en682]
    -14		[en20] & [en141]
    -14		[en212] & [en633]
    14	weakness:14	[en234] & [en11]
    -14		[en234] & [en170]
    14	weakness:15 numbness:-79	[en234] & [en949]
    14		[en234] & easing
    -14		[en239] & [en251]
    -14		[en239] & [en869]
    -14		[en251] & [en12]
    -14	weakness:1	[en362] & [en1020]
    -14		[en362] & [en805]
    -14	radiating_pain:95	[en362] & [en85]
    -14		[en362] & [en967]
    -14		[en378] & [en426]
    14	bladder_bowel:28	[en397]
    14		[en3] & [en805]
    -14		[en426] & [en551]
    -14		[en468] & [en890]
    14		[en468] & [en93]
    -14		[en474] & [en682]
    14		[en551] & [en157]
    14		[en551] & [en869]
    -14		[en551] & [en874]
    14		[en567] & [en60]
    -14	numbness:2	[en567] & [en869]
    14		[en567] & [en93]
    -14		[en60] & [en1018]
    -14		[en60] & [en677]
    14	radiating_pain:18	[en60] & [en746]
    -14		[en60] & [en966]
    14		[en60] & [en980]
    -14		[en633] & [en490]
    14		[en634] & [en251]
    14		[en693] & [en650]
    14	sharp_pain:-39	[en762] & [en1002]
    -14		[en762] & tingling
    -14		[en805] & [en1002]
    14	tingling:67	[en84] & [en613]
    -14		[en853] & [en251]
    -14		[en869] & ,
    14		[en874] & [es230]
    -14		[en874] & [es998]
    14		[en890] & [en805]
    14		[en906] & [en874]
    -14		[en949] & [en966]
    14		[en966] & #
    -14		[en966] & [en551]
    -14		[en966] & [en660]
    14	weakness:-4 chest_breath:-2 fever:-8 allergic_reaction:-15	[en980] & [en966]
    -14		[en989] & [en20]
    -14		[es12]
    14		[es13] & [es26]
    14		[es182] & ,
    -14	sharp_pain:-22 weakness:1	[es182] & [en869]
    14		[es182] & [es694]
    14	emergency:26	[es218]
    14		[es29] & [es106]
    -14		[es311]
    14	bladder_bowel:2	[es362] & [es950]
    14	weakness:7	[es502] & [es982]
    14	numbness:8	[es508]
    14		[es870] & [es54]
    14	worsening:-4 persistent_beyond_72h:7	[es878]
    14		[es950] & [es966]
    -14		a massage
    14	tingling:12 osteoporosis:4 pregnancy_symptom:9	and ~ <part>
    14	persistent_beyond_72h:84	and ~ still
    14		as ~ as
    14		asap
    -14		better than
    14	weakness:9	can ~ <become>
    -14		can ~ say
    14	tingling:14	como
    14		could not
    -14		dolor ~ que
    14	emergency:15	e
    14		fainted
    14		feel it
    -14		for <time>
    -14		great
    -14		hago ~ <the>
    14		hold
    -14		hormigueo ~ <part>
    -14		how
    14		i <have> <the>
    14		i want to
    -14		i ~ <side>
    -14		i ~ twice
    -14		in ~ <have>
    14	radiating_pain:43 numbness:-1	it ~ <my>
    14		just ~ ,
    14		just ~ <part>
    14		late+bad
    -14		late+free
    14		late+going
    -14		late+leg
    -14		late+much
    14		late+numbness
    -14		late+you
    14	sharp_pain:-2 calf_swelling:3	leg
    -14		neck hurts
    14	sharp_pain:-12 weakness:-27	no .
    14	numbness:111	no <feel>
    -14	sharp_pain:13	no ~ dolor
    -14		no ~ to
    14	numbness:-3 tingling:-20 bladder_bowel:10 saddle_numbness:3 fever:-15 faint_dizzy:-2 emergency:-1	not
    -14		not <the>
    -14		not a
    14		not easing
    -14		not numb
    -14		not sure
    -14		nothing since
    -14		numb ~ <be>
    14		of ~ ,
    14	calf_swelling:32 allergic_reaction:18	red
    14		s not
    14		said ~ if
    -14		sharp ~ ,
    14		sharp ~ in
    14		so <side>
    14		still there
    -14		strong
    -14		tengo dolor
    14		than before
    14		the hip
    14		thought
    14		tingling ~ yes
    14		want ~ <be>
    -14		weather
    -14		what if i
    14		would be
    14		would ~ it
    13		# ~ and
    -13		, & [en170]
    13	sharp_pain:25	, & [en567]
    13		, & [en677]
    13	sharp_pain:23 weakness:-4 numbness:-30 tingling:-4 chest_breath:15 calf_swelling:16 allergic_reaction:17	, & [en810]
    -13		, & [en889]
    13		, & [es182]
    13		, & [es847]
    -13		, <have> not
    13		, es
    13		, eso
    13		, it
    -13		, not
    13		, then
    -13		, would
    13	severe_headache:14	, ~ <have>
    -13		, ~ fine
    13		, ~ stabbing
    -13		, ~ weakness
    13		. & :
    -13		. & [en468]
    -13		. & [en551]
    -13		. & [en633]
    -13		. & [en966]
    -13		. & [es214]
    13		. only
    13		. well ,
    13	sharp_pain:29 weakness:-14 tingling:6	. ~ .
    13		. ~ :
    -13		. ~ well
    13	sharp_pain:-23 numbness:-8 worsening:-60 persistent_beyond_72h:-1 history_injury:-12 chest_breath:-18 calf_swelling:-18 severe_headache:-32 faint_dizzy:-36	/^ar/
    13	sharp_pain:-26 radiating_pain:-9 numbness:-47 worsening:-30 persistent_beyond_72h:-77 history_disc:-6 osteoporosis:-3 bladder_bowel:-47 saddle_numbness:-16 calf_swelling:-43 fever:-47 severe_headache:-23 faint_dizzy:-24 allergic_reaction:-1 emergency:-25	/^br/
    -13	weakness:9 allergic_reaction:8	/^cl/
    -13		/^cle/
    13	numbness:14 tingling:17	/^ded/
    13		/^empe/
    13	sharp_pain:-46 radiating_pain:-26 weakness:-30 numbness:13 tingling:-7 worsening:-40 persistent_beyond_72h:-41 osteoporosis:-20 pregnancy_symptom:-20 bladder_bowel:-14 calf_swelling:-56 severe_headache:-45 allergic_reaction:-6 severe_bruising:-48 emergency:-44 self_harm:-38	/^fe/
    13		/^few/
    13	weakness:33 numbness:-48 tingling:-5 self_harm:-3	/^fl/
    13		/^fla/
    13		/^keep/
    13	bladder_bowel:15	/^know/
    13		/^lip/
    13	self_harm:21	/^liv/
    -13		/^mes/
    13		/^mori/
    13	severe_bruising:39	/^neg/
    13		/^one/
    -13		/^park/
    13		/^poi/
    13	self_harm:18	/^poin/
    -13		/^pol/
    -13	self_harm:79	/^qui/
    13		/^rat/
    -13	radiating_pain:4 tingling:-41 bladder_bowel:-15	/^re/
    -13		/^rec/
    13		/^shi/
    13		/^shin/
    13	weakness:-10	/^sk/
    13	sharp_pain:-10	/^tho/
    13	tingling:2 self_harm:86	/^wak/
    13	sharp_pain:-12 weakness:-20 tingling:-1 history_injury:30	/^wee/
    -13		/^wha/
    -13	weakness:8	/^what/
    13	allergic_reaction:5	/^wher/
    -13		/achy$/
    -13		/achy/
    -13	numbness:40	/act/
    13		/ake/
    -13		/ama/
    -13		/appy$/
    -13		/appy/
    -13		/arar/
    13		/areo/
    -13		/ario/
    13	sharp_pain:-6 worsening:-32 persistent_beyond_72h:-16 history_injury:-6 pregnancy_symptom:-35 saddle_numbness:-29 chest_breath:-23 faint_dizzy:-1 allergic_reaction:-13 emergency:-13	/arm/
    -13		/aro$/
    13		/atic$/
    13		/ayuda/
    -13	history_disc:8 emergency:1	/back$/
    13	osteoporosis:39	/bone/
    -13		/bor/
    -13		/box/
    13	chest_breath:65	/bs$/
    13	radiating_pain:-26 numbness:-2 tingling:-11 chest_breath:-44 emergency:-10	/cha/
    13		/cid/
    13	weakness:-1 tingling:1	/como/
    -13		/ct$/
    13		/ean$/
    13	weakness:-14	/ean/
    -13		/egu/
    -13	weakness:12 numbness:36 saddle_numbness:77	/ell$/
    -13		/ene/
    13		/ep$/
    13		/erti/
    13	emergency:50	/ey$/
    -13		/fec/
    13		/few/
    13		/fis/
    13		/fla/
    -13		/free$/
    13		/gent/
    13	weakness:20 tingling:10	/ger/
    13	sharp_pain:-11	/gle/
    -13		/happy/
    13		/houg/
    13		/hough/
    13		/iati/
    13	sharp_pain:53	/ife/
    -13		/im$/
    -13		/iness/
    13		/ink/
    -13		/isa/
    13	weakness:37	/ist$/
    13	sharp_pain:-62 weakness:-5 numbness:-54 faint_dizzy:-10	/ita/
    -13	tingling:9	/ito/
    13		/jor/
    13		/keep/
    13	sharp_pain:-7 weakness:22 pregnancy_symptom:2	/kle/
    13	allergic_reaction:34	/liste/
    -13		/llow/
    -13		/lot$/
    13		/mareo/
    -13	severe_bruising:4	/mat/
    13	sharp_pain:-20 tingling:-5 persistent_beyond_72h:-8 allergic_reaction:-20	/mor/
    13		/mori/
    13		/morir/
    13	severe_bruising:67	/neg/
    13		/ngr/
    13		/non/
    13		/nst/
    -13	bladder_bowel:4	/nts$/
    -13	bladder_bowel:10	/nts/
    13	bladder_bowel:123	/oile/
    -13		/oli/
    13	sharp_pain:10 history_injury:-2	/olor$/
    -13		/ome$/
    13		/omet/
    13		/omo$/
    13	sharp_pain:-31 radiating_pain:-27 weakness:-14 numbness:6 tingling:-7 worsening:-38 persistent_beyond_72h:-1 bladder_bowel:-1 calf_swelling:-16 fever:9 faint_dizzy:-9	/on$/
    -13		/ontac/
    13		/oqu/
    13		/orc/
    -13	fever:-23	/ore$/
    13		/orir/
    13		/orst$/
    13		/orst/
    -13	self_harm:3	/oul/
    -13	weakness:3 numbness:-3 faint_dizzy:-3 self_harm:13	/ould/
    -13		/parar/
    -13		/pare/
    -13		/pes/
    13		/plat/
    -13		/quien/
    13		/quier/
    -13		/quit$/
    -13		/rand$/
    -13		/rang/
    -13		/range/
    -13		/rde/
    13		/rear/
    -13		/rem/
    13	sharp_pain:-22 emergency:128	/rgen/
    13	weakness:-16 bladder_bowel:232	/rina/
    13	sharp_pain:-14 weakness:160 numbness:-2	/rip/
    -13		/rki/
    -13		/rkin/
    -13		/rking/
    13		/ronge/
    13	faint_dizzy:20	/roo/
    -13		/roug/
    -13		/rough/
    13	tingling:-5 bladder_bowel:-9 self_harm:-1	/ry$/
    13		/sma/
    13		/sne/
    -13		/son/
    -13	history_injury:32	/sted/
    13		/thoug/
    13	sharp_pain:-34 radiating_pain:11 calf_swelling:-14 emergency:-3	/tic/
    -13	severe_bruising:30	/toma/
    -13		/ual$/
    13		/uda$/
    13		/uda/
    13		/uier/
    -13	faint_dizzy:-9 self_harm:13	/uld/
    13	radiating_pain:-17 weakness:-17 numbness:-6 tingling:-17 persistent_beyond_72h:-11 history_disc:-22 history_injury:-1 osteoporosis:-3 pregnancy_symptom:-4 bladder_bowel:-12 saddle_numbness:-7 allergic_reaction:-8 emergency:-26	/ver/
    -13		/wha/
    -13		/what/
    13	weakness:-9 worsening:54 persistent_beyond_72h:-45	/worse/
    13		/worst/
    13		/yuda$/
    13		/yuda/
    13		: ~ <part>
    13		<be> here
    -13		<be> not <side>
    -13		<be> painful
    13		<be> ~ #
    13		<be> ~ there
    -13		<be> ~ touch
    13		<be> ~ what
    -13		<be> ~ when
    -13		<be> ~ worse
    13	faint_dizzy:3	<be> ~ y
    -13		<become> ~ at
    -13		<count> since
    13	persistent_beyond_72h:59	<day> ~ <be>
    13		<feel> faint
    -13		<feel> ~ <the>
    -13		<have> ~ ,
    -13		<have> ~ .
    -13	numbness:23 osteoporosis:9	<have> ~ <part>
    13		<have> ~ it
    -13		<my> <the>
    -13	history_injury:21	<my> duele <the>
    -13	numbness:39	<my> ~ <feel>
    13		<my> ~ please
    13		<part> to <part>
    13	weakness:-77 numbness:77	<part> ~ <feel>
    -13		<person> ~ <the>
    13		<side> <time>
    13		<side> of
    -13		<side> ~ but
    -13		<side> ~ in
    -13	weakness:71 emergency:38	<the> <person>
    13	emergency:55	<the> and
    13	emergency:59	<the> and e
    -13		<the> notch
    13		<the> ~ before
    13	emergency:27	<the> ~ e
    -13		[en1002] & [en250]
    13		[en1002] & [en380]
    -13		[en1002] & [en63]
    13		[en1018] & [en12]
    13		[en1018] & [en458]
    13		[en1018] & [en490]
    13		[en1020] & [en709]
    -13	radiating_pain:4	[en11] & [en170]
    13		[en121] & [en11]
    -13	weakness:11	[en12] & .
    13		[en141] & #
    -13		[en170] & [en37]
    13		[en181] & [en551]
    -13		[en186] & [en458]
    -13		[en19] & [en389]
    -13	numbness:27	[en19] & [en490]
    13	emergency:72	[en19] & [es218]
    -13		[en20] & [en1020]
    13		[en20] & [en20]
    13	emergency:33	[en20] & [es218]
    13		[en234] & [en124]
    -13		[en234] & [en495]
    13	bladder_bowel:78	[en234] & [en778]
    13		[en250] & [en1020]
    13		[en250] & [en889]
    -13		[en251] & #
    -13		[en251] & [en28]
    13	fever:12	[en251] & [en613]
    -13		[en251] & [en677]
    13		[en309] & [en966]
    13		[en317] & [en28]
    13	radiating_pain:52	[en362] & [en362]
    -13	weakness:26	[en362] & [en682]
    13		[en389] & [en1002]
    -13		[en394] & [en124]
    13		[en426] & [en1020]
    13	sharp_pain:47	[en426] & [en660]
    -13		[en42] & [en474]
    -13		[en468] & #
    13	sharp_pain:2	[en474] & #
    -13		[en508] & [en3]
    13	weakness:11	[en522] & [en37]
    13		[en551] & [en966]
    -13		[en567] & [en490]
    -13		[en581] & ,
    -13		[en58] & [en138]
    -13		[en602] & [en19]
    13		[en602] & [en746]
    13		[en602] & [en980]
    -13	sharp_pain:29	[en634] & [en11]
    -13		[en634] & [en474]
    -13		[en634] & [en746]
    -13		[en634] & [en890]
    -13		[en660] & [en37]
    -13	numbness:16	[en682] & .
    -13		[en709] & [en93]
    13		[en746] & [en634]
    13	weakness:-21 tingling:-25 pregnancy_symptom:-22 bladder_bowel:-10 saddle_numbness:-3 chest_breath:-19 fever:-15 faint_dizzy:-12 allergic_reaction:-7 severe_bruising:-1 self_harm:-7	[en762]
    13		[en762] & [en490]
    -13	tingling:-1 calf_swelling:1 faint_dizzy:21 allergic_reaction:35	[en805]
    13	allergic_reaction:4	[en807] & [en682]
    13		[en807] & [en807]
    -13		[en807] & [en93]
    13		[en810] & #
    13	tingling:10	[en810] & [en19]
    13		[en84] & [en633]
    -13		[en84] & [en682]
    -13	persistent_beyond_72h:-4 allergic_reaction:7	[en869] & [en170]
    13		[en869] & [en234]
    -13		[en869] & [en404]
    13		[en874] & [en1020]
    13		[en874] & asap
    -13		[en889]
    -13	persistent_beyond_72h:6	[en890] & [en202]
    13		[en890] & [en474]
    -13		[en949] & [en20]
    13		[en954] & [en138]
    -13		[en954] & [en660]
    -13		[en966] & [en508]
    -13		[en966] & [en549]
    -13		[en966] & [en874]
    13		[en966] & fainted
    13		[en980] & [en250]
    -13	numbness:22	[en980] & [en58]
    -13		[en981]
    13		[en989] & [en966]
    -13		[en999] & [en869]
    -13	radiating_pain:5	[es106] & [es26]
    13		[es11]
    -13		[es13] & [es503]
    13	weakness:-13	[es182] & .
    -13		[es182] & [en12]
    -13		[es182] & [en218]
    -13	persistent_beyond_72h:13	[es182] & [en874]
    13	sharp_pain:-1 numbness:129	[es182] & [es214]
    13		[es188]
    -13		[es189]
    13		[es1] & [en874]
    -13		[es1] & [es13]
    13		[es214] & #
    -13		[es2] & [es362]
    13		[es42] & [es55]
    13	numbness:29	[es438] & [es694]
    -13		[es459] & [es887]
    -13		[es55] & [es887]
    13	weakness:-12 worsening:-17 persistent_beyond_72h:-17 history_injury:-23 bladder_bowel:-10 chest_breath:-6	[es854]
    13		[es854] & [es438]
    -13		[es854] & [es55]
    13		[es854] & [es699]
    13	numbness:21	[es870]
    13		[es878] & [es42]
    -13		[es887] & ,
    13	sharp_pain:-2 worsening:13	[es982] & [es26]
    13		[es982] & [es42]
    13	emergency:15	a and
    -13		a notch
    13	persistent_beyond_72h:47	a week
    -13		all but
    13	emergency:4	and e
    13		ayuda
    -13		before i came
    -13		before ~ came
    -13		bit ~ <my>
    -13		but ~ <be>
    13		cada ~ mas
    -13		can <become>
    -13		can not put
    -13		can ~ put
    13		como <the>
    -13		could <be>
    -13		could be
    13		covered in
    -13		de ~ de
    -13		do
    13	weakness:-69 numbness:-1 persistent_beyond_72h:-1	dolor
    -13	tingling:15 self_harm:28	en ~ <the>
    -13	radiating_pain:28	en ~ y
    -13		free
    -13		happy
    -13		headache since
    13	numbness:22	heel
    13		i <feel>
    -13	radiating_pain:-5 numbness:39	i ~ <part>
    -13		i ~ <time>
    13		if i <be>
    13		if ~ .
    -13		in ~ can
    13	emergency:11	in ~ now
    13	weakness:-9 tingling:-2 persistent_beyond_72h:-3 pregnancy_symptom:-20 bladder_bowel:-3 saddle_numbness:-1 fever:-2 faint_dizzy:-13 severe_bruising:-5 emergency:-7 self_harm:-7	is
    13		is numb
    13	radiating_pain:-2 bladder_bowel:-3 self_harm:-46	it <be>
    -13		late+down
    13		late+monday
    13		late+of
    -13		me siento
    -13		mi
    13		ni ~ <the>
    13		no strength
    13		no ~ yes
    13		not want to
    -13	numbness:21	numb ~ <the>
    13		of ten
    -13		of ~ <my>
    13	sharp_pain:-14 radiating_pain:-17 weakness:-24 tingling:-18 history_injury:16 bladder_bowel:-21 calf_swelling:-6 allergic_reaction:-15	on
    13	weakness:-7 fever:21	on ~ <part>
    -13		para <the>
    -13		put <my>
    13		que no
    -13		quien
    -13		quit
    -13		same as ever
    13		shooting ~ <my>
    -13		si <my> da
    -13		something ~ <my>
    -13		something ~ in
    -13		something ~ off
    13		sore for
    -13		still ~ <the>
    13		stronger
    13	radiating_pain:-3 history_injury:-6	tengo
    13		than ~ <the>
    -13		tingling & [en567]
    -13		tingling ~ sharp
    -13		to you
    13	weakness:33	to ~ <my>
    13		to ~ anymore
    13		was fine
    -13		what ~ <my>
    -13		when ~ ,
    -13		with ~ ,
    13		worst
    13		y <be>
    -13		y <the> <part>
    -13		y si <my>
    -13		you <have>
    -12		# & .
    12	fever:9	# & [en93]
    12		# & [en949]
    -12		, & [en805]
    12	numbness:12	, & [es13]
    -12		, & [es998]
    -12		, nothing since
    12		, ~ bit
    12		, ~ do
    12		. & [en474]
    12		. & [en949]
    12	history_injury:25	. <part>
    12		. ~ <my>
    12		. ~ thing
    -12		/^achy/
    12		/^aire/
    -12		/^auto/
    12	saddle_numbness:49 self_harm:-2	/^bi/
    12	severe_bruising:16	/^blac/
    -12		/^boo/
    -12		/^book/
    12	weakness:-29 chest_breath:28	/^bre/
    12	sharp_pain:-23 chest_breath:60	/^ches/
    12	numbness:45	/^dea/
    12	sharp_pain:-2	/^desd/
    12		/^esto/
    12	weakness:67	/^fis/
    12	weakness:1	/^fist/
    -12		/^free/
    12	weakness:10 tingling:-2	/^fue/
    -12		/^his/
    -12		/^im/
    12	sharp_pain:102	/^kni/
    12	numbness:-2 tingling:5 worsening:-60 persistent_beyond_72h:-27 history_disc:-40 bladder_bowel:-15 calf_swelling:-28 fever:-19 severe_headache:13 severe_bruising:-4 emergency:-11	/^li/
    -12		/^lleg/
    12	numbness:-1 persistent_beyond_72h:2	/^mej/
    12	persistent_beyond_72h:16	/^mejo/
    -12		/^mol/
    12	severe_bruising:31	/^negr/
    -12		/^new$/
    12	calf_swelling:9	/^one$/
    -12		/^paso/
    12	sharp_pain:-11 radiating_pain:-17 numbness:-5 tingling:-35 persistent_beyond_72h:-10 pregnancy_symptom:-12 saddle_numbness:24 fever:-19 faint_dizzy:-55 allergic_reaction:-7 emergency:-54	/^pe/
    12		/^pee$/
    -12		/^pes/
    12		/^pink/
    12		/^plat/
    -12		/^quit/
    -12	sharp_pain:-2 radiating_pain:-7 weakness:-14 tingling:-3 worsening:-45 bladder_bowel:1 chest_breath:-14	/^sa/
    12		/^seem/
    -12		/^sm/
    12	weakness:5 tingling:3 history_disc:-20 history_injury:-34 fever:-6 allergic_reaction:-8 severe_bruising:-25 emergency:14	/^so/
    -12	history_disc:4	/^sur/
    -12		/^tom/
    -12		/^tra/
    12	sharp_pain:23 radiating_pain:-8 numbness:-9 worsening:-34 faint_dizzy:-21	/^un/
    12	bladder_bowel:177	/^wet/
    12	sharp_pain:23 radiating_pain:-5	/abi/
    12	worsening:52	/aid/
    12		/aire$/
    12		/aire/
    12		/ak$/
    12		/apart/
    12		/area/
    -12		/areci/
    12	sharp_pain:-13 weakness:3 persistent_beyond_72h:-1 bladder_bowel:-2 saddle_numbness:-9 self_harm:-12	/arm$/
    -12		/auto/
    12	pregnancy_symptom:26	/bab/
    -12		/bath$/
    -12		/be$/
    -12	severe_bruising:44	/ber/
    12	severe_bruising:76	/blac/
    12	faint_dizzy:10 severe_bruising:14	/black/
    -12		/boo/
    -12		/book/
    12	sharp_pain:-21 numbness:-1 chest_breath:53	/chest/
    12		/cks/
    -12		/corre/
    12	numbness:-1	/cra/
    12		/cs$/
    -12		/cuant/
    -12	sharp_pain:-12 worsening:39 bladder_bowel:18 fever:-6 self_harm:-35	/day$/
    12	sharp_pain:-1	/desd/
    12		/desde/
    -12		/did/
    12		/din/
    12	faint_dizzy:25	/dizzy/
    -12	bladder_bowel:13	/dri/
    12	sharp_pain:-2 numbness:-2	/eak$/
    -12		/eare/
    -12		/eared/
    -12		/eave$/
    12		/echo$/
    12		/echo/
    12	weakness:-5 persistent_beyond_72h:-9 bladder_bowel:56 saddle_numbness:-20 chest_breath:-12 calf_swelling:18	/ee$/
    12		/ef$/
    12	persistent_beyond_72h:31	/ejor/
    12	weakness:-19 persistent_beyond_72h:-14 calf_swelling:-15	/el$/
    -12		/elen/
    12		/elly$/
    12		/endo$/
    12	sharp_pain:-54 numbness:-20 tingling:-17 persistent_beyond_72h:-22 history_injury:-23 emergency:-3	/eng/
    12		/engo$/
    12		/ensi/
    12	radiating_pain:-44 weakness:-38 tingling:-23 worsening:-6 persistent_beyond_72h:-38 history_disc:-6 history_injury:-1 osteoporosis:-36 chest_breath:-46 calf_swelling:-2 severe_headache:-1 faint_dizzy:-6 allergic_reaction:-25 emergency:-3 self_harm:-31	/ent/
    -12		/epl/
    12	chest_breath:-42	/ery/
    12		/esc/
    12		/esde$/
    12		/esde/
    12		/ets$/
    12	fever:6 self_harm:6	/ets/
    12	sharp_pain:14 radiating_pain:-8 weakness:-33 persistent_beyond_72h:4 history_injury:-10 allergic_reaction:-3	/eve/
    -12		/fect/
    12	sharp_pain:-22 numbness:5 tingling:13	/fing/
    12	weakness:7	/fist$/
    12		/fist/
    -12		/free/
    12		/fue/
    12	weakness:13	/gers$/
    12	weakness:14	/gers/
    -12		/ges$/
    12	weakness:-5 tingling:-27 self_harm:-2	/gon/
    12	faint_dizzy:153	/heade/
    -12		/hed$/
    12	sharp_pain:-29 numbness:-4 chest_breath:134	/hest$/
    12	sharp_pain:-21 numbness:-21 chest_breath:72	/hest/
    12	weakness:-6 numbness:-1 persistent_beyond_72h:-32 faint_dizzy:-19	/hor/
    12	weakness:-13	/hot/
    -12		/iar$/
    12	radiating_pain:39 weakness:-12	/iat/
    -12		/ibir/
    12	pregnancy_symptom:54	/iet/
    12	sharp_pain:8	/ife$/
    -12		/iff$/
    -12		/iked$/
    -12		/iked/
    12		/inar$/
    12	radiating_pain:-2 emergency:-17	/inc/
    12	numbness:28	/inger/
    -12		/ings$/
    -12		/ings/
    12		/iste/
    -12		/ito$/
    -12		/iza/
    12	sharp_pain:137	/kni/
    12	bladder_bowel:6	/know/
    12	severe_bruising:8	/lack/
    12		/lbo/
    -12		/lear/
    -12		/legu/
    -12		/legue/
    -12	severe_headache:38	/lig/
    -12		/liked/
    12	emergency:34	/lio$/
    12	sharp_pain:65	/llas$/
    12	sharp_pain:29	/llas/
    -12		/llegu/
    12	radiating_pain:18 weakness:-2	/lor$/
    12	numbness:2 worsening:18 persistent_beyond_72h:-31	/mas$/
    -12		/mate/
    12	persistent_beyond_72h:1	/mej/
    12		/mejo/
    12		/mejor/
    -12		/men/
    12	worsening:37 persistent_beyond_72h:-49	/more/
    12		/nday$/
    12	severe_bruising:10	/negr/
    -12		/new/
    12		/ngers/
    -12	sharp_pain:-8 radiating_pain:-10 numbness:-1 tingling:-5 osteoporosis:-2 pregnancy_symptom:-3 bladder_bowel:20 saddle_numbness:5 chest_breath:-6 calf_swelling:-18 fever:-24 faint_dizzy:-17 allergic_reaction:-9 severe_bruising:-7 self_harm:7	/not/
    -12		/ntac/
    -12		/ntact/
    -12		/omat/
    12		/ora$/
    12	weakness:-4 numbness:-10 worsening:101	/ora/
    -12	bladder_bowel:31	/ork/
    12	weakness:-2 worsening:31	/orse/
    12		/ort/
    -12		/oss/
    12		/part$/
    12		/pee$/
    12		/pic/
    12	sharp_pain:-16 weakness:22 persistent_beyond_72h:-22	/pie/
    12		/pier/
    12		/pink/
    -12		/poco$/
    12		/quita/
    -12		/raba/
    -12	self_harm:-4	/rar/
    -12		/raro$/
    12	weakness:-30 persistent_beyond_72h:-43 pregnancy_symptom:-12 faint_dizzy:-16	/rea/
    12		/rib/
    12	weakness:8	/rip$/
    12		/rol/
    12		/rom/
    12		/rush/
    -12		/sapp/
    12		/sde$/
    12	sharp_pain:-21 bladder_bowel:1	/sde/
    12		/seem/
    -12		/son$/
    12		/sos/
    -12	history_disc:5	/sur/
    -12		/tandi/
    -12		/tende/
    -12		/tiff$/
    12	radiating_pain:-2 numbness:-51 tingling:21 bladder_bowel:-4 chest_breath:-5 fever:-13 severe_headache:-22 faint_dizzy:-23 allergic_reaction:-25 emergency:-19	/ting/
    -12		/tomat/
    12	allergic_reaction:79	/ton/
    12		/trol/
    -12		/uise$/
    12		/uises/
    -12		/urd/
    12	tingling:-4 chest_breath:-59	/very/
    -12		/vin/
    -12		/ways$/
    -12		/ways/
    12	bladder_bowel:152	/wet/
    12	fever:19	<be> con
    12		<be> in
    12		<be> normal
    -12		<be> there
    -12		<be> ~ full
    12		<be> ~ normal
    12		<be> ~ still
    12		<become> ~ <feel>
    -12		<become> ~ bed
    12	worsening:-20 persistent_beyond_72h:26	<day> ~ <day>
    -12		<feel> great
    12		<have> ~ by
    -12		<my> <person> <be>
    -12		<my> ~ hurts
    -12		<my> ~ mas
    12		<my> ~ should
    -12		<my> ~ to
    -12		<my> ~ today
    12		<part> weak
    12		<part> with
    -12		<part> ~ better
    -12	tingling:21 history_injury:38	<part> ~ it
    -12		<part> ~ or
    -12		<person> <have>
    -12		<person> ~ in
    12	weakness:-12 calf_swelling:10 allergic_reaction:28	<side> ~ <the>
    12		<side> ~ what
    12		<the> <part> no
    12		<the> <side> of
    -12		<the> <time> since
    12		<the> full
    12		<the> peor
    -12	weakness:26 bladder_bowel:1 self_harm:21	<the> ~ .
    -12		<the> ~ ?
    -12		<the> ~ for
    -12		<the> ~ mas
    -12		<the> ~ o
    -12	radiating_pain:112	<the> ~ por
    -12		<the> ~ soreness
    12		<the> ~ then
    -12		<the> ~ ya
    12		<time> #
    -12		<time> ,
    -12		<time> since
    -12		<time> since i
    12	worsening:62	<time> ~ <time>
    -12		<time> ~ since
    -12		? & [en12]
    12		[en1002] & [en121]
    -12		[en1002] & [en148]
    -12	emergency:2	[en1002] & [en28]
    12		[en1002] & [en389]
    -12		[en1002] & [en949]
    12	self_harm:72	[en1002] & [en954]
    -12		[en1018] & [en874]
    -12		[en1018] & [en980]
    -12		[en1020] & .
    12		[en1020] & [en127]
    -12		[en1020] & [en170]
    12		[en11] & [en533]
    -12		[en11] & [en567]
    -12		[en11] & [en85]
    12	emergency:20	[en11] & [en980]
    12	tingling:-7 worsening:-6 history_injury:30 faint_dizzy:6	[en121]
    -12		[en123] & [en869]
    -12		[en12] & #
    12		[en12] & [en394]
    12		[en12] & [en980]
    -12		[en141] & [en11]
    -12		[en143] & [en20]
    12		[en148] & [en394]
    -12		[en170] & [en28]
    -12		[en170] & [en634]
    12		[en181] & [en250]
    -12		[en199]
    12		[en19] & [en170]
    12	persistent_beyond_72h:21	[en19] & [es503]
    -12		[en19] & [es694]
    -12		[en202] & ,
    12	persistent_beyond_72h:10	[en20] & [en634]
    -12	pregnancy_symptom:4 bladder_bowel:3	[en218]
    -12		[en218] & [en682]
    12		[en234] & [en212]
    12	persistent_beyond_72h:35 bladder_bowel:-9	[en234] & [en362]
    12		[en234] & [en693]
    12		[en234] & [en821]
    -12	allergic_reaction:10	[en251] & ,
    12	weakness:22	[en251] & [en170]
    -12		[en251] & [en250]
    12		[en251] & [en602]
    -12		[en298]
    -12		[en298] & .
    12	persistent_beyond_72h:56	[en317]
    12		[en359]
    12		[en362] & #
    12		[en362] & [en93]
    12		[en362] & [en989]
    12		[en378] & [en60]
    12		[en37] & [en682]
    -12	saddle_numbness:-14 faint_dizzy:-2	[en42]
    -12		[en458] & [en19]
    -12		[en474] & [en250]
    12		[en474] & [en394]
    12		[en474] & [en474]
    12		[en474] & [en551]
    -12	weakness:-24 worsening:14	[en474] & [en746]
    -12		[en490] & tingling
    12		[en495] & [en251]
    -12		[en506] & [en869]
    -12		[en508] & [en11]
    12		[en508] & [en317]
    -12		[en508] & [en474]
    12		[en508] & [en551]
    12		[en522] & [en508]
    12		[en551] & [en1002]
    -12	sharp_pain:-59	[en567] & .
    12		[en567] & [en251]
    -12		[en58] & [en602]
    12	weakness:-15 numbness:9 bladder_bowel:-5	[en58] & [en650]
    -12		[en602] & [en426]
    12		[en60] & hives
    12	worsening:-7 history_disc:-10 saddle_numbness:-30 calf_swelling:-6 faint_dizzy:-8 emergency:-7	[en634]
    12		[en634] & ,
    12		[en634] & [en234]
    12		[en634] & [en84]
    -12		[en660] & [en966]
    12		[en693] & [en251]
    -12		[en709] & [en127]
    -12	persistent_beyond_72h:31	[en746] & [en20]
    -12		[en762] & [en1020]
    12		[en805] & [en251]
    12		[en810] & [en394]
    -12		[en869] & [en202]
    12		[en869] & [en522]
    -12	numbness:27	[en869] & [en58]
    -12		[en874] & [es375]
    12		[en906] & [en394]
    12		[en949] & ?
    12		[en954] & ,
    12		[en954] & [en170]
    12		[en966] & [en474]
    12		[en967] & [en84]
    12		[en989] & #
    -12		[en989] & [en468]
    12		[en989] & [en989]
    12		[es122] & [es966]
    -12		[es13] & [es887]
    -12		[es1] & [es955]
    12		[es214] & [en118]
    -12		[es362] & #
    -12		[es486] & [es2]
    -12		[es502] & [es342]
    12		[es54] & [es182]
    12	sharp_pain:15 numbness:-4	[es55]
    -12		[es694] & [es214]
    -12		[es762]
    12		[es854] & ,
    12		[es870] & [es694]
    12	worsening:28	[es982] & [es13]
    -12	weakness:24	[es982] & [es699]
    -12		[es998] & [es699]
    12		a full
    -12		a headache
    -12		achy
    -12		after ~ <be>
    12		aire
    12	tingling:-45	al
    -12		and <side>
    -12		and he
    12		and ~ tender
    12		apart
    12		as <time>
    12		as day
    -12		bath
    -12		been better
    -12		better every <time>
    12		bruises
    -12		calambritos & [es699]
    12	numbness:2 bladder_bowel:-2	can not <feel>
    12		can ~ hold
    12	sharp_pain:-18 numbness:-13 chest_breath:77	chest
    12	numbness:-26 tingling:35	como ~ en
    -12		cuanto
    12		day #
    12		day one
    12		de <the> <part>
    12		desde
    12	faint_dizzy:16	dizzy
    -12		do ~ <the>
    -12	radiating_pain:86	dolor ~ <the>
    12		duele ~ <be>
    12		easing & [en1002]
    12		easing & [en124]
    12		easing ~ <side>
    12		eso si
    12	fever:42	fever
    12		fine ~ <part>
    12	weakness:37	fist
    12		gave out
    12	persistent_beyond_72h:51	has not
    -12		he ~ <my>
    -12		headache ~ <time>
    12		help me
    -12		i ~ you
    -12		if ~ numb
    12		in hives
    -12		in pain
    12	numbness:-10 tingling:20 faint_dizzy:49	in the
    12		it would
    12	radiating_pain:42 numbness:-2 persistent_beyond_72h:-39	it ~ <part>
    -12		just ~ it
    -12		late+any
    12		late+change
    12	tingling:20	late+en
    12		late+hormigueo
    12		late+last
    -12		late+legs
    -12		late+nearly
    -12		late+now
    -12		late+since
    12		late+stronger
    -12		leave
    12	weakness:9	mano
    12		massage <be>
    12		massage was
    -12		my finger
    -12		never ~ in
    -12		new
    -12		night ,
    12	sharp_pain:2	no ,
    -12		no <my>
    -12	weakness:20	no me
    -12		no more
    12		normal ~ <my>
    12		not <feel> it
    -12		not swear
    -12		not ~ and
    12		numbness & [en234]
    12	tingling:-9 calf_swelling:3	one
    12		only ~ <part>
    -12		opt out
    -12		pain i
    12		pain ~ same
    -12		paso
    12		pee
    -12		put my
    12		que no <be>
    12	radiating_pain:21 weakness:23	que ~ <part>
    12		r
    -12		raro
    -12		s worse
    -12		sciatica ~ <my>
    12		sciatica ~ up
    12		sharp ~ <my>
    12		shooting pain
    -12		should i
    -12		siento bien
    12		since <day>
    12		sore ~ <day>
    12		soreness & ,
    -12		standing
    -12		stiff
    12		still numb
    -12		the kids
    12		then came
    -12		there ~ pain
    -12		tingling ~ .
    12		tingling ~ <side>
    -12		to it
    12		to the
    -12	radiating_pain:12 numbness:4	to ~ i
    12		to ~ last
    12		want to <be>
    -12		weather <be>
    12		well ,
    12		where
    12		where ~ <be>
    -12		work ~ <the>
    -12		worse ,
    -12		worse ~ morning
    12		would <be>
    12		would ~ out
    -12		y ~ da
    12		yes ,
    11		# & [en251]
    11		# & [en989]
    11		# dias
    11		# ~ <have>
    11		, & [en218]
    -11		, & [en295]
    11	radiating_pain:59	, & [en37]
    -11	radiating_pain:46 worsening:33 persistent_beyond_72h:-5 osteoporosis:4	, & [en746]
    -11		, & [en84]
    -11	persistent_beyond_72h:-14	, & [en869]
    11		, & [en917]
    -11		, can not
    -11		, feel
    -11		, hardly
    -11		, no <be>
    -11		, thanks
    11		, the
    -11	numbness:16	, ~ <feel>
    -11		, ~ here
    11	numbness:21	, ~ no
    11		, ~ numbness
    -11		, ~ tell
    -11		- #
    11		. & [en234]
    11		. & [en250]
    11		. & [en60]
    -11		. & [en693]
    -11		. me
    -11		. ~ out
    -11		. ~ sharp
    11		/^ah/
    -11	weakness:-5 worsening:-28 pregnancy_symptom:-7 calf_swelling:-16 allergic_reaction:6 emergency:-18	/^al/
    11	emergency:4	/^ambu/
    11		/^apa/
    11		/^apar/
    11		/^bad$/
    -11		/^bor/
    11		/^bot/
    11		/^bum/
    11	fever:8	/^burn/
    11	sharp_pain:-18 radiating_pain:-17 weakness:4 numbness:-19 tingling:-34 worsening:-5 persistent_beyond_72h:-46 history_disc:-86 osteoporosis:-17 pregnancy_symptom:-30 bladder_bowel:-17 saddle_numbness:-26 chest_breath:-16 calf_swelling:-2 fever:-34 severe_headache:2 allergic_reaction:-58 severe_bruising:-7 self_harm:-47	/^ca/
    -11		/^canc/
    11		/^ciat/
    -11		/^cuan/
    11	persistent_beyond_72h:66	/^days/
    -11	history_disc:64	/^dis/
    -11		/^disa/
    11	self_harm:10	/^endi/
    11		/^fie/
    11	numbness:23 tingling:21	/^fing/
    11	sharp_pain:-28 weakness:6 numbness:1 allergic_reaction:-10	/^foo/
    11	sharp_pain:-16 numbness:1 bladder_bowel:-1	/^foot/
    11		/^fore/
    11	weakness:60	/^giv/
    11	weakness:5	/^gra/
    -11		/^hag/
    -11		/^hago/
    11	sharp_pain:-6	/^hit/
    11		/^hold/
    -11		/^hora/
    -11		/^ima/
    -11		/^imag/
    11	radiating_pain:36	/^into/
    11	allergic_reaction:22	/^itc/
    11	allergic_reaction:31	/^itch/
    11		/^je/
    11	pregnancy_symptom:6	/^kic/
    11	pregnancy_symptom:12	/^kick/
    11	bladder_bowel:118	/^leak/
    11		/^llev/
    11	severe_bruising:9	/^look/
    -11		/^loos/
    -11		/^mens/
    -11		/^nil$/
    -11		/^nil/
    11	sharp_pain:-16 radiating_pain:-20 weakness:-47 numbness:28 tingling:-23 worsening:-29 persistent_beyond_72h:-12 pregnancy_symptom:-1 saddle_numbness:8 calf_swelling:-14	/^num/
    11	calf_swelling:90	/^ot/
    11	tingling:-23 severe_headache:3 faint_dizzy:1	/^out$/
    11		/^pad/
    11	radiating_pain:-45 numbness:-14 tingling:-57 worsening:-16 history_injury:-22 faint_dizzy:-22 emergency:-8 self_harm:-15	/^pu/
    -11		/^rep/
    -11		/^repl/
    11		/^rib/
    11		/^seri/
    11		/^sit$/
    11	sharp_pain:88 tingling:-5 chest_breath:-32	/^stab/
    -11	radiating_pain:-36 worsening:-50 faint_dizzy:-12 emergency:-28	/^ten/
    11	numbness:21	/^ther/
    11		/^toes/
    11		/^tor/
    11		/^two$/
    11		/^two/
    11		/^typ/
    11	numbness:9	/^wake/
    11		/^wet$/
    -11		/^yea/
    -11	history_disc:40	/^year/
    -11		/ades$/
    -11		/ades/
    -11	saddle_numbness:62	/age/
    -11		/ago$/
    11	fever:1	/akin/
    11	fever:6	/aking/
    11		/als/
    11	emergency:32	/ambu/
    11	emergency:21	/ambul/
    -11		/ance/
    -11		/ancel/
    11		/angr/
    -11		/api/
    -11		/arec/
    -11		/arki/
    -11		/arkin/
    11	weakness:-9 history_injury:41	/asa/
    11	emergency:66	/asu/
    11	sharp_pain:-41 radiating_pain:39 numbness:-49	/atic/
    11		/bad$/
    11	sharp_pain:6	/bad/
    -11		/ban/
    11	allergic_reaction:13	/blist/
    11	sharp_pain:-49 weakness:-14 tingling:-48 chest_breath:25	/bre/
    11	emergency:68	/bula/
    11	emergency:92	/bulan/
    11		/bum/
    11	allergic_reaction:38	/burn/
    -11	emergency:62	/call/
    -11		/canc/
    -11		/cance/
    -11		/cans/
    11	sharp_pain:-16	/cim/
    -11	sharp_pain:41 weakness:-22 persistent_beyond_72h:9	/cin/
    -11		/cina$/
    -11		/cina/
    -11		/cion/
    11		/cks$/
    -11		/clear/
    11	faint_dizzy:15	/colla/
    -11		/cuan/
    -11		/dec/
    -11		/deli/
    11		/dia$/
    11		/die/
    -11		/disa/
    -11		/disap/
    11	history_disc:153	/disc/
    11	numbness:-11	/ds$/
    11		/eem/
    -11		/eje/
    11		/ejori/
    11	radiating_pain:7 numbness:-36 tingling:-2 saddle_numbness:-10 allergic_reaction:-6 severe_bruising:-2 emergency:-4	/ele/
    -11		/emai/
    -11		/ensaj/
    -11	numbness:-2	/ent$/
    -11	sharp_pain:-4 radiating_pain:-27 weakness:6 numbness:-7 tingling:-28 worsening:2 persistent_beyond_72h:-13 history_disc:-21 history_injury:-17 osteoporosis:-23 pregnancy_symptom:-31 bladder_bowel:-7 saddle_numbness:-39 chest_breath:-10 fever:-10 severe_headache:-12 faint_dizzy:-26 allergic_reaction:-10 severe_bruising:-5 emergency:-35 self_harm:-17	/er$/
    11		/erve/
    -11		/essa/
    -11		/essag/
    -11		/esti/
    -11		/etas/
    11	numbness:24 saddle_numbness:-2	/finge/
    11		/fini/
    -11	tingling:-1	/get/
    11	weakness:33	/giv/
    -11		/gur/
    -11		/hag/
    -11		/hago$/
    -11		/hago/
    11	sharp_pain:-8 weakness:-2 history_injury:-5	/has$/
    -11	weakness:10 saddle_numbness:20	/hat/
    -11		/hed/
    11	severe_bruising:1	/hig/
    11	sharp_pain:-10	/high/
    11	sharp_pain:-11 faint_dizzy:53	/hol/
    11		/hold/
    11	weakness:-31 numbness:-7 persistent_beyond_72h:27 history_injury:12 bladder_bowel:-55 saddle_numbness:-22 chest_breath:-3 emergency:-1	/hur/
    -11		/ian/
    -11		/iar/
    11	radiating_pain:260	/iatic/
    11		/ief$/
    11		/ills$/
    11		/ills/
    -11		/imag/
    11		/ingle/
    11		/inted/
    11		/inten/
    11		/iou/
    11		/ious/
    -11		/isap/
    -11		/isapp/
    11		/ises$/
    11		/ises/
    -11		/ista$/
    -11		/ista/
    -11		/ita$/
    11	radiating_pain:-8 numbness:-31 tingling:-19 bladder_bowel:-32 faint_dizzy:-17	/ive/
    11	persistent_beyond_72h:-17 self_harm:67	/ivi/
    -11		/jet/
    -11		/jeta/
    11	persistent_beyond_72h:17	/jori/
    11		/joria/
    11	pregnancy_symptom:1	/kic/
    11	pregnancy_symptom:54	/kick/
    -11		/lag/
    11		/lame/
    11	bladder_bowel:116	/leak/
    -11		/leave/
    11		/less/
    -11		/lete/
    11		/llame/
    11		/llev/
    11	severe_bruising:8	/look/
    -11		/loos/
    -11		/loose/
    -11		/lto/
    -11		/magi/
    -11	numbness:14	/mal/
    11		/mano$/
    -11		/mbin/
    -11	worsening:8	/mbing/
    -11	numbness:-10	/mbr/
    11	emergency:8	/mbu/
    11	emergency:24	/mbul/
    11	emergency:1	/mbula/
    11	emergency:58	/medi/
    -11		/mens/
    -11		/mensa/
    -11		/messa/
    11	tingling:50	/migue/
    -11		/mos/
    -11		/ncel/
    11	weakness:-19 numbness:-49 allergic_reaction:88	/ncha/
    11		/nde$/
    -11		/nder$/
    11	allergic_reaction:-9 emergency:-9	/ndo/
    -11		/nil$/
    11		/nit/
    11	sharp_pain:-5 radiating_pain:-2 numbness:-2 worsening:-8 fever:-1 faint_dizzy:-5 emergency:-22	/not$/
    -11		/nsa/
    -11		/nsaj/
    11	sharp_pain:-13 weakness:-10 worsening:6 saddle_numbness:46	/nti/
    11	bladder_bowel:8	/ntrol/
    11	sharp_pain:-6 radiating_pain:-29 weakness:-12 numbness:50 tingling:-57 worsening:-17 persistent_beyond_72h:-6 saddle_numbness:23 calf_swelling:-31 fever:-7 faint_dizzy:-27	/num/
    11		/oken$/
    11		/oken/
    -11		/olio$/
    -11		/olio/
    11	radiating_pain:-5 tingling:-27 faint_dizzy:29 allergic_reaction:44	/oll/
    11	sharp_pain:245	/olt/
    -11		/oni/
    11	bladder_bowel:23	/ontro/
    -11		/oos/
    -11		/oose/
    11	weakness:60	/opp/
    11		/oria$/
    11		/oria/
    -11		/ory$/
    -11		/ory/
    -11		/ose/
    -11		/ossi/
    11		/otici/
    11	persistent_beyond_72h:-30	/own/
    -11		/ox$/
    11		/pad/
    -11		/parec/
    -11	chest_breath:27	/pec/
    11	chest_breath:30	/pir/
    -11		/price/
    11		/ramp/
    -11		/rap/
    11		/rate/
    11	numbness:62	/rch/
    -11		/ren$/
    -11		/rent/
    -11		/repl/
    11		/rist$/
    11	tingling:37	/rmigu/
    -11		/rno$/
    -11		/rong$/
    11	weakness:3	/rrar/
    -11	radiating_pain:67	/rre/
    -11		/rrie/
    -11		/rried/
    11	sharp_pain:15	/rta/
    11		/rth$/
    11	weakness:-17 tingling:-1	/rts$/
    11	weakness:-14 tingling:-17 self_harm:-25	/rts/
    11		/rubbe/
    11		/rus/
    -11		/rvi/
    -11		/sch/
    -11		/scri/
    11	persistent_beyond_72h:4	/sem/
    11		/seri/
    -11		/shed$/
    -11		/shed/
    11		/shin$/
    -11		/sibl/
    -11	sharp_pain:15 weakness:-1	/som/
    11	history_disc:45 faint_dizzy:6	/spin/
    11		/step$/
    11	sharp_pain:-18 persistent_beyond_72h:-3	/ster/
    -11		/sue/
    -11		/swear/
    11	fever:48	/sweat/
    11		/tchy$/
    11		/tchy/
    -11		/tend/
    11		/tep$/
    11	sharp_pain:-5 tingling:-6 worsening:3 persistent_beyond_72h:-2 saddle_numbness:-7 severe_headache:-2 severe_bruising:3 emergency:-4 self_harm:-31	/the$/
    11		/tici/
    11		/ticin/
    -11		/tnes/
    -11		/tness/
    -11	numbness:-3 history_disc:26	/tom/
    11		/tras$/
    11		/tras/
    11	weakness:-36 numbness:-68 worsening:-5 persistent_beyond_72h:-11 pregnancy_symptom:-5 calf_swelling:-39 severe_headache:-21 faint_dizzy:-56 severe_bruising:-22 emergency:-60	/ts$/
    11		/tte/
    11		/tten/
    11		/two$/
    11		/two/
    11		/typ/
    11		/ubbe/
    11	numbness:-37 tingling:-6	/uel/
    11		/ues/
    11	weakness:20	/ug$/
    11	emergency:32	/ulan/
    11	emergency:27	/ulanc/
    11		/um$/
    11		/urp/
    11	bladder_bowel:62	/urs/
    11	tingling:-8 persistent_beyond_72h:31 history_injury:5 pregnancy_symptom:-9 calf_swelling:-4 fever:-13 emergency:-13	/urt/
    11	weakness:98	/ush$/
    -11		/uto/
    11		/vivi/
    11	tingling:21 self_harm:59	/wak/
    11		/wet$/
    11		/whee/
    -11		/when$/
    11		/wo$/
    11	sharp_pain:-11 weakness:-12 persistent_beyond_72h:-20	/wor/
    -11	history_disc:19	/yea/
    -11	history_disc:20	/year/
    11	persistent_beyond_72h:-9	/yes/
    11	fever:48	: #
    -11		<be> easing
    11		<be> fine
    -11	persistent_beyond_72h:12	<be> ~ <time>
    11		<be> ~ dormido
    11		<be> ~ less
    -11		<be> ~ or
    11	worsening:13	<be> ~ up
    -11		<be> ~ with
    11		<become> ~ then
    -11		<become> ~ would
    11		<count> of
    11	numbness:2	<count> ~ <have>
    11		<count> ~ today
    -11		<day> ~ <become>
    -11		<feel> in
    11		<have> not stopped
    -11		<have> pain
    -11		<have> ~ <become>
    11	numbness:53	<have> ~ <feel>
    11	sharp_pain:32 persistent_beyond_72h:30 history_injury:-5	<have> ~ <the>
    11		<have> ~ stopped
    -11		<my> <part> hurt
    -11		<my> ~ bien
    11		<my> ~ ciatica
    11		<my> ~ for
    -11		<my> ~ he
    11	tingling:11	<my> ~ since
    -11		<my> ~ up
    -11		<part> <become> numb
    11	saddle_numbness:-1	<part> <feel>
    -11		<part> for <the>
    11		<part> gave out
    11	weakness:87	<part> no
    -11		<part> over
    -11	weakness:34	<part> ~ <count>
    -11	weakness:17 calf_swelling:50	<part> ~ and
    -11		<part> ~ lie
    11	sharp_pain:-11 numbness:3 tingling:11	<part> ~ like
    -11		<part> ~ lot
    -11		<part> ~ would
    -11		<side> <become>
    -11		<side> but
    -11		<side> sore
    11		<side> ~ please
    11	sharp_pain:14 persistent_beyond_72h:10 fever:-7	<the> #
    -11		<the> ache <be>
    11		<the> mas
    -11		<the> sciatica
    -11		<the> time
    -11		<the> ~ dolor
    -11		<the> ~ medio
    -11		<the> ~ up
    -11	persistent_beyond_72h:12	<time> ~ <be>
    -11		<time> ~ <side>
    11		<time> ~ hurts
    -11		<time> ~ you
    11		? & [en981]
    11	numbness:40 worsening:8	[en1002] & [en468]
    11		[en1002] & [en807]
    -11		[en1002] & tingling
    11		[en1018] & [en746]
    -11		[en1018] & [en810]
    11		[en101] & .
    -11		[en1020] & [en253]
    -11		[en1020] & [en778]
    -11		[en1020] & [en789]
    11		[en118] & [es887]
    -11		[en11] & [en250]
    11		[en11] & [en359]
    -11	sharp_pain:-38 emergency:36	[en11] & [en362]
    -11		[en11] & [en890]
    -11		[en11] & sciatica
    11		[en121] & [en949]
    -11		[en123] & [en170]
    -11		[en124] & [en567]
    -11		[en127] & [en148]
    11	weakness:-19 numbness:-12 tingling:-26 persistent_beyond_72h:-1 osteoporosis:-12 pregnancy_symptom:-18 saddle_numbness:-18 fever:-17 severe_headache:-5 faint_dizzy:-6 allergic_reaction:-7 severe_bruising:-3 self_harm:11	[en12]
    -11		[en12] & [en966]
    11		[en143] & [en28]
    -11		[en148] & [en551]
    -11		[en159] & [en93]
    11		[en15]
    11		[en170] & [en1018]
    11		[en170] & [en121]
    11	worsening:14	[en170] & [en380]
    -11	radiating_pain:8	[en170] & [en869]
    -11		[en181] & [en309]
    11		[en181] & [en602]
    -11		[en185]
    11		[en19] & [en1020]
    -11		[en19] & [en380]
    -11		[en19] & [en549]
    -11		[en19] & [en709]
    11		[en19] & [en999]
    -11		[en20] & [en12]
    -11		[en20] & [en461]
    -11		[en215] & [en234]
    11	weakness:41	[en234] & [en437]
    11		[en234] & [en458]
    -11		[en234] & [en84]
    -11		[en239] & [en60]
    11		[en250] & .
    11		[en250] & tuesday
    11		[en251] & [en121]
    -11	weakness:19	[en251] & [en234]
    11	tingling:55	[en251] & [en660]
    -11		[en251] & [en889]
    11	tingling:10	[en28] & ,
    11	sharp_pain:63	[en28] & [en143]
    -11		[en28] & [en805]
    -11		[en293]
    11		[en362] & [en121]
    11		[en362] & [en143]
    11		[en362] & [en980]
    -11		[en378] & .
    11		[en378] & [en11]
    -11		[en378] & [en234]
    11		[en394] & [en490]
    -11		[en394] & [en508]
    -11		[en39] & [en633]
    11		[en426] & [en212]
    11		[en426] & [en980]
    -11		[en42] & ,
    -11		[en42] & .
    -11		[en42] & [en1020]
    -11		[en42] & [en522]
    11		[en437] & [en362]
    -11		[en439] & ,
    -11		[en453]
    11		[en468] & [en127]
    -11		[en468] & [en170]
    -11	worsening:26	[en468] & [en966]
    11	numbness:3	[en474] & [en1002]
    11	radiating_pain:14 weakness:-3	[en474] & [en251]
    11		[en474] & [en28]
    11		[en474] & [en762]
    11		[en474] & [en954]
    -11		[en490] & [en121]
    -11	worsening:94 persistent_beyond_72h:-9	[en490] & [en490]
    -11	tingling:4	[en506] & [en251]
    -11		[en508] & [en468]
    11		[en522] & [en11]
    -11		[en525]
    -11		[en551] & [en613]
    11		[en551] & [en805]
    11		[en554] & [en11]
    -11		[en567] & :
    -11		[en58] & [en394]
    -11		[en602] & [en362]
    11		[en602] & [en474]
    11	sharp_pain:13	[en60] & [en215]
    -11		[en60] & [en633]
    -11		[en60] & [en682]
    11		[en60] & [en810]
    11		[en618] & #
    11		[en633] & [en362]
    11		[en633] & [en37]
    11		[en634] & [en468]
    11		[en63] & [en170]
    11		[en650] & [en362]
    -11		[en650] & [en490]
    -11		[en682] & [en215]
    -11		[en709] & [en468]
    11		[en746] & [en1018]
    11		[en746] & [en28]
    11		[en746] & [en810]
    -11		[en746] & [en980]
    11		[en762] & [en362]
    11		[en778] & [en19]
    -11		[en805] & [en11]
    11		[en807] & [en1020]
    11		[en807] & [en19]
    11		[en807] & [en805]
    11		[en810] & [en634]
    11	numbness:19 saddle_numbness:7	[en810] & [en660]
    11		[en84] & [en1018]
    -11		[en84] & [en874]
    -11		[en853] & [en874]
    11		[en85] & [en362]
    -11		[en85] & [en551]
    -11		[en85] & [en989]
    11		[en869] & [en28]
    11	worsening:31 allergic_reaction:14	[en869] & [en426]
    -11		[en869] & [en682]
    -11		[en869] & [en853]
    11		[en869] & tingly
    -11		[en874] & [en709]
    11		[en874] & [en989]
    11		[en874] & ciatica
    11		[en889] & [en148]
    11		[en890] & [en874]
    -11		[en917] & [en11]
    11		[en938] & ,
    -11		[en93] & ,
    11		[en949] & [en11]
    -11		[en949] & [en874]
    -11		[en953]
    -11	sharp_pain:20	[en980] & ,
    -11		[en999] & [en746]
    11		[es1022]
    11		[es106] & [es878]
    -11	numbness:38	[es13] & [es2]
    11	radiating_pain:15	[es13] & [es55]
    11		[es17] & [es26]
    -11		[es187]
    11		[es1] & [es438]
    -11		[es1] & [es982]
    -11		[es214] & ,
    -11		[es2] & [es2]
    -11		[es2] & [es699]
    11		[es342] & [en967]
    -11		[es438] & ,
    11		[es459] & [es694]
    11	weakness:1 numbness:-8 severe_headache:-8 allergic_reaction:-7	[es502]
    11		[es503] & [es26]
    11		[es54] & [es502]
    -11	radiating_pain:15	[es54] & [es982]
    -11	radiating_pain:35	[es55] & [es1]
    -11		[es694] & [es438]
    11		[es79] & [es950]
    -11		[es847] & [es13]
    11	weakness:22	[es86]
    11	weakness:7	[es86] & [es54]
    11		[es870] & [es2]
    -11		[es887] & [es887]
    11	sharp_pain:11 worsening:51	[es982] & [es950]
    -11	calf_swelling:9	[es998] & [es1]
    11		a good
    -11		ache & [en634]
    -11		after ~ it
    -11		all gone
    11		am in
    11		and worse
    -11		and ~ on
    11		apart from
    11		apart ~ <the>
    -11		at # sharp
    11	persistent_beyond_72h:13	at all
    -11		at ~ sharp
    11		ayer ~ <the>
    -11		back is
    -11		back on
    -11		back to
    11		bad
    -11		before <the>
    -11		bruise & ,
    11		but still
    -11		calambritos & [es1]
    11	numbness:35 bladder_bowel:-1	can ~ <feel>
    -11	weakness:34	can ~ <part>
    11		change
    11	persistent_beyond_72h:28	days
    11		dead ~ <side>
    -11		did ~ <the>
    11		dolor que
    11	sharp_pain:-1 radiating_pain:38	down ~ <my>
    -11		electric ~ ,
    11	self_harm:179	ending
    11		es normal
    11		esto no
    11		estoy en
    -11		ever ~ <the>
    11		feels like
    11		fine ~ <the>
    -11		for ~ i
    11	radiating_pain:-1 emergency:6	from <the>
    11		from a
    -11		full strength
    -11		funny ~ <my>
    -11		grand
    -11		grip ~ strong
    -11		had no
    -11		hago
    11	radiating_pain:28	hasta <the> <part>
    11	radiating_pain:37	hasta ~ <part>
    -11		hormigueo en
    -11		hormigueo en <the>
    -11		how ~ i
    11	sharp_pain:12	hurts ~ i
    11		hurts ~ much
    11		i <be> in
    11		i have
    11		i ~ faint
    -11		i ~ like
    -11		if <my>
    -11		if my
    -11		in <time>
    11		in ~ of
    -11		is hurting
    -11		last ~ but
    -11		late+cada
    -11		late+less
    -11		late+los
    11		late+mejoria
    11		late+night
    -11		late+soreness
    -11		late+tight
    -11	persistent_beyond_72h:17	late+ya
    -11		leg day
    -11		leg feels
    -11		lie down
    -11		liked
    -11		little sore
    -11		me .
    11	persistent_beyond_72h:9	mejoria
    -11		more than
    11		more ~ i
    11		morning ,
    11	calf_swelling:12	my right
    11		never ~ before
    -11		never ~ massage
    -11		nil
    -11		no estoy
    -11		no fever
    -11		no ~ and
    -11		no ~ hormigueo
    11		no ~ just
    -11		not had
    -11		not right
    11		not stopped
    11		not ~ better
    11		not ~ fist
    -11		not ~ from
    -11		not ~ since
    11		nothing to
    11		noticing
    -11		numb ~ not
    11		numbness & [en1002]
    11	numbness:15 allergic_reaction:-19	of <my>
    11	numbness:1 calf_swelling:7 allergic_reaction:-13	of my
    11	sharp_pain:3 numbness:4 worsening:-1 bladder_bowel:-5 saddle_numbness:77 faint_dizzy:23	on <the>
    -11		on ~ #
    11	tingling:-3 severe_headache:4 faint_dizzy:12	out
    11		out of <count>
    11	radiating_pain:23	pain ~ to
    11		pero ~ <part>
    -11		ring
    -11		same ~ <part>
    11	weakness:3 pregnancy_symptom:16 allergic_reaction:-42	se
    -11		severe bruising
    -11		sharp ~ :
    11		she ~ <the>
    11		shin
    -11		shooting pains
    -11		si ~ da
    11		siento el
    11		since ~ <part>
    11		sit
    11		so ~ i
    -11		something ~ with
    11		sore ~ <time>
    11		still ~ ,
    11		stop ~ <the>
    -11		strange
    -11		swear
    -11		tender
    11		thank you for
    11		thank ~ for
    -11		the bad
    11		the feeling
    11		the left
    11		the point
    -11		the sciatica
    -11		the table
    -11		there ~ <part>
    11		there ~ <the>
    -11		tingling ~ ,
    -11		tingling ~ pain
    11	weakness:-9 numbness:-15 tingling:-13 history_disc:-4 pregnancy_symptom:-22 saddle_numbness:-19 fever:-7 severe_headache:-28 allergic_reaction:-29 self_harm:1	to
    -11		to ~ #
    11		toes
    11		two
    11		want ~ anymore
    -11		weakness ~ <the>
    11		wet
    -11	weakness:-1	when
    -11		when ~ <be>
    -11		when ~ i
    11		why ~ <my>
    11		why ~ <part>
    -11		with <my>
    11		with a
    -11		with ~ <be>
    -11		with ~ and
    11		without noticing
    11		worse ~ <the>
    -11		would like
    11		would ~ say
    -11		would ~ to
    11	weakness:18	wrist
    -11	persistent_beyond_72h:42	y <the>
    -11		y la
    11		yes ~ <the>
    -11		yo
    -11		you have
    10	sharp_pain:-26	# & ,
    10		# & [en234]
    -10		# & [en60]
    10	worsening:13	# & [en746]
    10		# & [es982]
    10		# ~ ?
    -10	tingling:-14 emergency:15	, & [en234]
    -10		, & [en309]
    -10		, & [en42]
    10		, & [en63]
    -10		, & [en650]
    10		, & [en853]
    10	weakness:16 worsening:8 severe_bruising:17	, & [en874]
    10		, & [es29]
    10		, <be> <the>
    -10		, back
    10		, but
    -10		, i <be>
    -10		, nothing
    10		, ~ <become>
    -10		, ~ ever
    10		, ~ hurts
    10	bladder_bowel:21	, ~ like
    -10		, ~ lovely
    10		, ~ only
    10		, ~ painful
    -10		, ~ put
    -10		, ~ todo
    10		, ~ what
    -10		. & [en1020]
    -10		. & [en567]
    10		. & [en698]
    10		. can not
    10		. it <be>
    10		. ~ bit
    10		. ~ no
    10		/ ~ .
    -10		/^alg/
    10		/^ali/
    10	sharp_pain:-18	/^am/
    10	weakness:-13 history_disc:-3 allergic_reaction:4 self_harm:3	/^and$/
    -10		/^baja/
    10		/^big$/
    10		/^blee/
    10		/^bli/
    -10		/^bod/
    -10		/^body/
    10		/^cad/
    10	weakness:29	/^cami/
    -10		/^clea/
    -10	radiating_pain:-2	/^com/
    -10		/^conv/
    10	pregnancy_symptom:80	/^cram/
    10		/^cry$/
    10	sharp_pain:-4 weakness:-27 persistent_beyond_72h:29 emergency:-13	/^day/
    10	radiating_pain:6 persistent_beyond_72h:-4	/^dow/
    10	radiating_pain:28 persistent_beyond_72h:-9	/^down/
    -10		/^drea/
    10	weakness:3	/^drop/
    10	sharp_pain:8 radiating_pain:10	/^ele/
    -10		/^ema/
    -10		/^emai/
    10		/^emp/
    10		/^enci/
    10		/^fuer/
    10	history_disc:86	/^fus/
    10	sharp_pain:-30 weakness:-12 worsening:34 persistent_beyond_72h:-30 history_injury:-15 osteoporosis:-4 bladder_bowel:-12 severe_headache:-27 allergic_reaction:-2	/^go/
    10	radiating_pain:12	/^goe/
    10		/^goes/
    10		/^got/
    -10		/^gu/
    10		/^hit$/
    10	calf_swelling:49 fever:5	/^hot$/
    10	calf_swelling:1 allergic_reaction:31	/^hot/
    -10		/^jaj/
    -10		/^jaja/
    10		/^jal/
    10		/^jala/
    10		/^just/
    10	sharp_pain:14 tingling:-27 saddle_numbness:-5 allergic_reaction:-3	/^kn/
    10	allergic_reaction:102	/^lips/
    10		/^love/
    -10		/^mal/
    10	weakness:7	/^mano/
    -10		/^migh/
    10	worsening:1	/^nas/
    10		/^nast/
    -10		/^ol/
    -10		/^par/
    -10		/^perh/
    -10		/^pos/
    -10		/^poss/
    -10		/^rem/
    -10		/^ring/
    -10		/^sch/
    10	radiating_pain:-10 weakness:-15 worsening:-6 history_disc:-1 pregnancy_symptom:1 bladder_bowel:-39 saddle_numbness:5 fever:-40 faint_dizzy:11	/^se/
    10	numbness:35	/^see/
    10	history_injury:1 pregnancy_symptom:1	/^sem/
    10	persistent_beyond_72h:6 history_injury:14	/^sema/
    10	sharp_pain:30	/^shar/
    -10	persistent_beyond_72h:35	/^sig/
    -10		/^sl/
    -10		/^slig/
    10		/^sn/
    10	history_disc:70	/^spi/
    10	worsening:52	/^sub/
    -10		/^tex/
    -10		/^text/
    -10		/^trab/
    10		/^una/
    -10		/^uno/
    10		/^veo$/
    10		/^veo/
    10	sharp_pain:-18 weakness:-27 worsening:-6 persistent_beyond_72h:-31 saddle_numbness:-3 fever:-3 emergency:8 self_harm:20	/^wa/
    -10	persistent_beyond_72h:-7	/^was/
    10	weakness:-1 bladder_bowel:-6 self_harm:-15	/^whe/
    10	chest_breath:121	/^wind/
    10		/^wris/
    -10	sharp_pain:8	/^you/
    10	sharp_pain:8	/abia/
    10	sharp_pain:-12 radiating_pain:-10 persistent_beyond_72h:4	/ado/
    -10		/aft/
    -10		/aguje/
    10		/akes$/
    10		/akes/
    10		/ala/
    10	sharp_pain:17	/ale/
    -10	radiating_pain:-13 weakness:7 numbness:-6 tingling:-15 history_disc:-6 history_injury:-78 pregnancy_symptom:-13 bladder_bowel:-3 calf_swelling:-9 faint_dizzy:-35 allergic_reaction:-43 self_harm:-8	/an$/
    -10		/ange/
    -10		/anis/
    10		/areo$/
    10		/arts$/
    10		/arts/
    -10		/autom/
    -10		/baja/
    -10		/bana/
    -10		/ber$/
    10		/big$/
    10		/blee/
    10		/bleed/
    -10		/bles/
    10		/bot/
    10		/both$/
    -10		/bou/
    10		/bow/
    -10		/box$/
    -10		/brit/
    10	weakness:-36 numbness:-6 worsening:-51 persistent_beyond_72h:-27 faint_dizzy:-15	/ca$/
    10		/cami/
    10		/cau/
    10		/chad/
    10	numbness:-9 chest_breath:35	/ches/
    10		/cho$/
    10		/cima$/
    10		/cima/
    -10		/clea/
    10		/comes/
    -10		/conta/
    -10		/conte/
    -10		/conv/
    10		/cos$/
    10	pregnancy_symptom:74	/cram/
    10	pregnancy_symptom:83	/cramp/
    -10		/crib/
    10		/cry$/
    10		/del$/
    -10		/deliv/
    -10	history_injury:7	/did$/
    -10		/doi/
    10	radiating_pain:21	/down/
    -10		/drea/
    10	weakness:6	/drop/
    -10		/eady$/
    -10		/eady/
    10		/easi/
    10	sharp_pain:-54 persistent_beyond_72h:-12	/edo/
    10		/eing$/
    10		/eing/
    10		/ele$/
    -10		/eliv/
    -10		/elive/
    10		/elly/
    -10		/email/
    10	persistent_beyond_72h:5 history_injury:2	/eman/
    10	persistent_beyond_72h:12 history_injury:5	/emana/
    10		/encim/
    10		/endin/
    10	weakness:15	/eps$/
    -10		/ept/
    -10		/erh/
    -10		/erha/
    -10		/erhap/
    10	fever:78	/ermo/
    -10	sharp_pain:-6	/ers$/
    10	chest_breath:68	/espir/
    -10		/espu/
    -10		/espue/
    -10		/etas$/
    -10		/ffic/
    10		/fied$/
    10		/fied/
    10	sharp_pain:-4 numbness:6 bladder_bowel:-11 saddle_numbness:-1	/foo/
    10	numbness:18	/foot/
    10	tingling:-18	/fuer/
    10		/ggi/
    -10		/gin/
    10	radiating_pain:3 weakness:-4	/goe/
    10	weakness:-4	/goes$/
    10	weakness:-1	/goes/
    10		/goi/
    10		/goin/
    10		/gor/
    10		/grad/
    10		/guan/
    10		/guant/
    -10		/guje/
    -10		/gujet/
    -10		/haps$/
    -10		/haps/
    -10	tingling:10	/hat$/
    10		/hermo/
    10		/hil/
    10		/hit$/
    -10	sharp_pain:23 radiating_pain:64	/hoo/
    10		/horri/
    10	weakness:-2	/hot$/
    10	worsening:22	/hour$/
    10	tingling:138	/ickl/
    10		/icks$/
    10		/icks/
    -10		/iday/
    -10		/ient$/
    10		/ifie/
    10		/ified/
    10	worsening:26	/igg/
    -10		/imagi/
    10		/imes$/
    10		/imes/
    10		/inky$/
    10		/inky/
    -10		/ints$/
    -10		/ints/
    10		/iod/
    -10		/iss/
    10	allergic_reaction:45	/ister/
    10		/ital/
    10	weakness:-25 numbness:-83	/izz/
    -10		/jaj/
    -10		/jaja$/
    -10		/jaja/
    10		/jal/
    10		/jala/
    10		/jea/
    -10		/jetas/
    10	weakness:2	/just/
    -10		/lama/
    10	radiating_pain:-24	/lan/
    10		/laps/
    10		/leed/
    10	numbness:1 tingling:47	/leep$/
    -10		/leepi/
    10	allergic_reaction:-5	/lev/
    10	sharp_pain:-82 persistent_beyond_72h:-24 allergic_reaction:-4	/lf$/
    10	weakness:15	/lift$/
    10	allergic_reaction:16	/lips$/
    10	allergic_reaction:34	/lips/
    -10		/list$/
    -10		/liver/
    -10		/llama/
    10	faint_dizzy:23	/llap/
    10	faint_dizzy:50	/llaps/
    10	worsening:5	/llin/
    10	worsening:28	/lling/
    10		/lls$/
    10		/lls/
    -10	numbness:-1	/los$/
    -10		/lto$/
    -10		/magin/
    -10		/mar$/
    -10		/mate$/
    -10		/mbri/
    -10		/mbrit/
    10		/med/
    -10		/migh/
    -10		/might/
    10		/mpa/
    -10		/mpre/
    -10		/nada/
    10		/nar$/
    10	weakness:40	/nar/
    -10		/nas$/
    10		/nast/
    10		/ncim/
    10		/ncima/
    -10		/nda$/
    10		/nday/
    -10		/nden/
    -10	sharp_pain:-2 weakness:-2 tingling:-2 persistent_beyond_72h:-9 faint_dizzy:-26	/ne$/
    -10		/new$/
    -10		/nge$/
    10	radiating_pain:-25 weakness:-17 tingling:28 worsening:-27 bladder_bowel:-18	/ngl/
    10		/nky$/
    10		/nky/
    10		/no$/
    10		/non$/
    10		/nted$/
    10		/nted/
    -10		/nter/
    10		/ntly$/
    10		/ntly/
    10		/ntro/
    10		/ntur/
    10		/ntura/
    -10		/oco/
    10		/ogr/
    -10	weakness:-13 numbness:11	/oke$/
    10		/ollap/
    10		/omes$/
    10		/omes/
    10		/omete/
    10	tingling:33	/ona/
    10		/onde$/
    10	sharp_pain:-7 radiating_pain:-44 numbness:-23 tingling:-21 worsening:-11 persistent_beyond_72h:-1 bladder_bowel:-13 fever:-73	/one/
    -10		/onta/
    -10		/onv/
    -10		/ossib/
    10		/oth$/
    -10		/ovel/
    10		/pant/
    -10		/parki/
    10	saddle_numbness:31	/pe$/
    -10		/perh/
    -10		/perha/
    -10		/peu/
    10		/pinky/
    10	chest_breath:6	/pira/
    10	chest_breath:4	/pirar/
    -10		/poli/
    -10		/poss/
    -10		/possi/
    10		/prove/
    -10	sharp_pain:-16 radiating_pain:-13 weakness:-22 faint_dizzy:-21 emergency:-11	/qui/
    10	tingling:-11	/quie/
    -10		/rabaj/
    10		/rel/
    10	chest_breath:35	/respi/
    -10		/rha/
    -10		/rhap/
    -10		/rhaps/
    -10		/rice/
    10	weakness:2	/rist/
    10	fever:7	/rmo/
    10	weakness:36	/rrar$/
    10		/rrib/
    10		/rst/
    10		/rut/
    -10		/sar/
    -10		/scrib/
    10		/see/
    10	history_injury:2 pregnancy_symptom:13	/sema/
    10	persistent_beyond_72h:19 history_injury:6 pregnancy_symptom:14	/seman/
    10	self_harm:32	/ser/
    10	pregnancy_symptom:7 allergic_reaction:-5	/ses/
    10	sharp_pain:13	/shar/
    10	weakness:-35	/sie/
    10		/sien/
    10	sharp_pain:-13	/sient/
    -10		/slig/
    -10		/sligh/
    -10	worsening:-6 persistent_beyond_72h:30	/sore$/
    10		/sos$/
    10	chest_breath:19	/spir/
    10	chest_breath:4	/spira/
    -10		/spue/
    -10		/spues/
    -10		/ssib/
    -10		/ssibl/
    -10		/stran/
    -10		/tal$/
    10	faint_dizzy:13	/tand$/
    10		/ten$/
    10	sharp_pain:-4	/teng/
    -10		/tex/
    -10		/text/
    10		/therm/
    10	severe_headache:3	/thro/
    10		/tic$/
    10		/times/
    10		/tine/
    10	numbness:1 saddle_numbness:17	/tion/
    10	numbness:4 tingling:12	/toes$/
    10	tingling:26	/toes/
    10	allergic_reaction:11	/tone/
    -10		/trab/
    -10		/traba/
    10		/tten$/
    10		/tti/
    -10		/turno/
    -10		/uanto/
    10	sharp_pain:18	/uchi/
    -10		/uede$/
    10	pregnancy_symptom:17 chest_breath:114	/uff/
    10		/ught/
    10		/uiet$/
    -10		/ujet/
    -10		/ujeta/
    -10		/urno$/
    -10		/urno/
    -10		/usc/
    10	emergency:29	/uth/
    -10		/utom/
    -10		/utoma/
    10		/veo$/
    10		/veo/
    10	self_harm:9	/viv/
    -10	persistent_beyond_72h:-2	/was/
    10		/wher/
    10	allergic_reaction:25	/where/
    10	chest_breath:104	/wind/
    10		/wris/
    10	weakness:2	/wrist/
    -10	tingling:2 history_injury:20 fever:6	/you/
    -10		/your$/
    10		: & #
    10		: & [en170]
    10		<be> en
    -10		<be> hurting
    -10		<be> pain
    -10		<be> ~ morning
    -10		<become> worse
    -10		<become> ~ it
    -10		<count> <time> and
    10	sharp_pain:24	<count> ~ <count>
    10	numbness:10 emergency:75	<count> ~ <part>
    10		<day> and
    10	worsening:-34 persistent_beyond_72h:14 history_injury:10	<day> ~ it
    -10		<feel> lovely
    -10		<have> passed
    10		<have> worse
    -10		<my> .
    -10		<my> again
    -10		<my> ~ <person>
    10	sharp_pain:29 faint_dizzy:5	<my> ~ en
    -10		<my> ~ from
    10	bladder_bowel:145	<my> ~ sin
    10		<part> gave
    -10		<part> over <my>
    10	weakness:50	<part> will
    10	weakness:50	<part> will not
    10	radiating_pain:5 weakness:-11	<part> ~ <side>
    10	numbness:30	<part> ~ bit
    10		<part> ~ tingling
    10		<part> ~ when
    10		<person> ~ i
    -10		<person> ~ numb
    -10		<side> ~ <have>
    10		<side> ~ and
    10		<side> ~ it
    -10		<side> ~ more
    10		<side> ~ up
    -10		<the> <side> sore
    10		<the> ciatica
    10		<the> stabbing
    -10	numbness:34 tingling:-6 worsening:-35 pregnancy_symptom:22 bladder_bowel:-3 saddle_numbness:30 severe_bruising:-5 emergency:1	<the> ~ <be>
    10	numbness:2	<the> ~ como
    -10	radiating_pain:23	<the> ~ from
    10		<the> ~ nothing
    -10		<the> ~ numb
    10	sharp_pain:48	<the> ~ pain
    -10		<the> ~ same
    10	sharp_pain:23	<the> ~ under
    -10		<time> ~ only
    10		<time> ~ today
    -10		? & nope
    -10		? nope
    -10		[en1002] & [en106]
    -10	weakness:2 severe_headache:5	[en1002] & [en234]
    -10		[en1002] & [en252]
    10	faint_dizzy:30	[en1002] & [en437]
    10		[en1007]
    -10		[en1014] & [es950]
    -10		[en1018] & [en778]
    10		[en1018] & [en853]
    -10		[en101] & [en234]
    10		[en101] & [en251]
    10		[en101] & [en490]
    -10	numbness:77	[en101] & [en762]
    -10		[en1020] & [en1013]
    10	numbness:-24 allergic_reaction:12	[en1020] & [en362]
    -10		[en1020] & [en762]
    -10		[en106] & [en93]
    10		[en116] & [en522]
    10		[en116] & [en650]
    10		[en116] & [en980]
    -10		[en118] & [es503]
    10		[en11] & [en1002]
    -10		[en11] & [en101]
    10	sharp_pain:35 worsening:103	[en11] & [en215]
    -10		[en11] & [en634]
    10		[en11] & [en762]
    10		[en11] & [en807]
    -10		[en11] & [en877]
    -10		[en121] & [en1002]
    -10	sharp_pain:5	[en124] & [en11]
    10		[en124] & [en957]
    10	radiating_pain:11	[en12] & [en101]
    -10		[en12] & [en522]
    10		[en135]
    10		[en138] & [en869]
    -10		[en148] & [en1002]
    10		[en148] & [en63]
    -10		[en148] & [en889]
    10		[en170] & [en127]
    10	worsening:24	[en170] & [en19]
    10		[en170] & [en468]
    -10		[en19] & [en468]
    -10		[en19] & [es214]
    10	bladder_bowel:21	[en202] & [en42]
    -10		[en202] & [en468]
    10		[en202] & [en93]
    10	radiating_pain:-3 weakness:-10 tingling:-15 persistent_beyond_72h:-3 history_disc:11	[en20]
    -10		[en20] & [en218]
    -10	numbness:70 bladder_bowel:50	[en20] & [en234]
    -10		[en20] & [en42]
    10		[en20] & [en506]
    10		[en20] & [en60]
    10	weakness:34 numbness:13 faint_dizzy:62 severe_bruising:7 self_harm:57	[en20] & [en966]
    -10		[en212] & ,
    10		[en212] & [en989]
    -10	numbness:-8	[en234] & [en19]
    -10		[en234] & [en60]
    -10		[en234] & [en746]
    10	weakness:46	[en234] & [en85]
    -10		[en234] & [en869]
    10		[en234] & [en986]
    10	worsening:2	[en250] & ,
    10		[en250] & [en551]
    -10		[en250] & [en93]
    10	sharp_pain:-8	[en251] & [en251]
    -10		[en251] & [en807]
    -10		[en28] & [en251]
    -10		[en28] & [en709]
    -10		[en28] & calf
    10		[en309] & [en874]
    10		[en317] & [en551]
    10		[en333] & [en170]
    -10		[en362] & [en426]
    10	history_injury:9	[en362] & [en874]
    10		[en378] & [en682]
    10		[en37] & [en11]
    -10	sharp_pain:-19	[en37] & [en810]
    -10		[en394] & [en474]
    -10		[en410] & [en1018]
    -10		[en410] & [en63]
    10		[en426] & [en84]
    -10		[en426] & [en874]
    -10		[en461] & [en966]
    10		[en469] & [en251]
    -10		[en474] & [en426]
    10		[en474] & [en660]
    10		[en479] & [en966]
    -10		[en490] & [en124]
    10	bladder_bowel:34	[en490] & [en234]
    10		[en490] & [en634]
    10		[en490] & [en889]
    -10		[en508] & [en189]
    10		[en508] & [en19]
    10		[en508] & [en746]
    10		[en551] & [en474]
    10		[en551] & [en508]
    10		[en554] & [en234]
    -10		[en554] & [en495]
    10	weakness:11	[en58] & [en778]
    10		[en602] & [en693]
    -10		[en60] & ?
    -10		[en60] & [en3]
    -10		[en60] & [en634]
    10		[en60] & [en853]
    -10		[en60] & [en957]
    10		[en60] & agony
    -10		[en613] & [en170]
    -10		[en613] & [en28]
    -10		[en613] & [en508]
    10		[en633] & [en1018]
    10		[en634] & [en148]
    -10		[en634] & [en437]
    10		[en634] & [en490]
    10		[en634] & [en63]
    10		[en63] & [en869]
    -10		[en650] & [en682]
    -10		[en653] & [en874]
    -10	weakness:55	[en660] & ,
    10		[en660] & [en474]
    10		[en660] & [en810]
    10		[en679]
    -10		[en682] & [en252]
    10		[en682] & [en508]
    -10		[en682] & [en889]
    10	radiating_pain:16	[en746] & [en212]
    10		[en762] & [en468]
    10	sharp_pain:-5 weakness:23	[en778]
    -10		[en77] & ,
    10		[en79]
    10		[en807] & [en234]
    -10		[en807] & bruising
    -10		[en810] & [en106]
    -10	emergency:29	[en810] & [en362]
    10		[en810] & [en490]
    10		[en810] & [en84]
    10		[en84] & [en890]
    -10		[en85] & [en93]
    -10		[en869] & [en474]
    10		[en869] & [en650]
    10		[en869] & [en653]
    -10		[en871]
    10	numbness:10 bladder_bowel:36 self_harm:6	[en874] & ,
    10		[en874] & [en121]
    -10		[en874] & [en20]
    -10		[en874] & [en650]
    10	faint_dizzy:32	[en874] & [es26]
    10	bladder_bowel:33	[en874] & [es438]
    -10		[en874] & [es975]
    10	allergic_reaction:43	[en874] & [es982]
    -10		[en889] & [en251]
    -10		[en890] & [en20]
    10	faint_dizzy:25	[en890] & [en778]
    -10		[en890] & [en869]
    10		[en938] & [en633]
    -10	numbness:13 emergency:6	[en93]
    -10		[en949] & [en1020]
    -10		[en949] & [en19]
    10		[en949] & [en508]
    10		[en949] & [en890]
    -10		[en954] & [en1002]
    -10		[en954] & [en874]
    10		[en957] & [en966]
    -10	self_harm:21	[en966] & [en234]
    -10		[en966] & [en239]
    10	sharp_pain:3 weakness:-7 faint_dizzy:1	[en966] & [en437]
    10		[en966] & [en461]
    10		[en980] & [en251]
    -10		[en986] & [en234]
    -10		[en986] & [en251]
    -10		[en986] & [en869]
    10		[en989] & [en362]
    10		[en989] & [en474]
    10		[en989] & [en746]
    10		[en989] & [en874]
    10		[en991] & [en989]
    10		[en997] & [en11]
    -10		[es122] & [es42]
    -10		[es127] & [es982]
    -10		[es182] & [en1002]
    10		[es182] & [en682]
    10		[es182] & [es29]
    10		[es188] & [en490]
    -10		[es189] & [es106]
    -10		[es1] & [es127]
    10		[es1] & [es459]
    10		[es1] & ciatica
    10		[es214] & [en1014]
    -10		[es214] & [es1]
    -10		[es234] & [es950]
    -10		[es26] & [es182]
    10		[es29] & [es55]
    -10		[es2] & [es55]
    -10		[es2] & [es887]
    10	worsening:-6	[es362]
    -10		[es395]
    -10		[es42] & [es54]
    -10		[es42] & [es699]
    10		[es54] & [es14]
    10		[es55] & ,
    -10		[es55] & [en118]
    -10		[es694] & [es122]
    -10		[es694] & [es950]
    -10		[es699] & [es2]
    10		[es859]
    10		[es870] & [es1]
    -10		[es879]
    -10		[es894]
    10		[es950] & [es42]
    10		[es950] & [es55]
    10		[es951]
    10		[es951] & [es950]
    10	persistent_beyond_72h:-30	[es966] & [es950]
    -10		[es982] & [es254]
    -10		[es982] & [es486]
    10		[es998] & [es342]
    -10		[es998] & [es998]
    -10		a little
    10		about #
    -10		agujetas
    -10		algo ~ <the>
    -10		all back
    10	sharp_pain:-43 radiating_pain:-4 weakness:-2 tingling:-29 severe_headache:8	and
    -10		and i <feel>
    -10		and no fever
    -10	weakness:44	and the
    10	pregnancy_symptom:1	and ~ <the>
    10		apart from <the>
    -10		as a
    10		as much
    -10		as ~ ,
    10		at # <time>
    -10	weakness:-11 history_disc:25 history_injury:5 saddle_numbness:5	back
    -10		be a
    -10		before the
    -10		better ~ in
    10		big
    -10		body
    10		both
    -10		bruise
    -10		but i <be>
    10		but i <have>
    10		but ~ <have>
    10		call ~ i
    10		came <part>
    10		came back
    -10		came in
    -10		can you
    10	weakness:3	can ~ <the>
    10		can ~ fist
    10		chest feels
    10		ciatica
    10		comes
    10		con dolor
    -10		could ~ to
    10		cry
    10		day ,
    10		days of
    -10		de baja
    10		de fiebre
    -10		de ~ hasta
    -10		debilidad ~ <the>
    10		desde ~ <the>
    10		dias con
    10		dolor ~ con
    -10		down ~ <the>
    10		dragging
    -10		duele <the>
    10		encima
    10		every ~ <the>
    -10		finger on
    -10		for an
    10		for ~ <my>
    -10		from <my>
    -10		from ~ ,
    10		gets worse
    -10	sharp_pain:-15 bladder_bowel:65 self_harm:15	go
    10		goes
    10		good ~ i
    -10		hago ~ <be>
    10		half my
    10		has no
    -10		has passed
    10		help <my> please
    10		help ~ please
    -10		hi ~ <side>
    10		hit
    10		hormigueo ~ ,
    -10		hospital ~ <my>
    10	calf_swelling:1	hot
    10	worsening:8	hour
    -10		hour ,
    -10		hurts more than
    10		hurts ~ more
    10		i <be> <become>
    10	weakness:30	i <keep>
    -10		i call
    -10		i came in
    10		i fainted
    -10		i go
    10		i keep
    10		i know
    -10		i said
    -10		i think
    -10		i ~ about
    10		i ~ at
    -10		i ~ before
    10	self_harm:20	i ~ ending
    10		i ~ ever
    10		i ~ give
    10		i ~ much
    -10	weakness:4	i ~ to
    10		ibuprofen & [en1002]
    -10		in ~ ?
    -10		in ~ no
    -10		it <be> worse
    -10		it <be> yesterday
    10	sharp_pain:5	it ~ like
    -10		it ~ now
    10		it ~ when
    10	history_disc:290	l5
    10		la ciatica
    -10	radiating_pain:10 weakness:-23 worsening:27 persistent_beyond_72h:19 history_disc:-17 history_injury:-42 fever:-7 faint_dizzy:-18 emergency:-6	late+,
    10		late+afraid
    10		late+again
    10		late+big
    -10		late+can
    10		late+fine
    10		late+get
    10	persistent_beyond_72h:31	late+hurt
    -10		late+shoulders
    -10		late+so
    10		late+some
    10		late+that
    10	sharp_pain:-16 persistent_beyond_72h:19	late+this
    10		late+thought
    10		late+what
    10		left arm
    10	weakness:64	lift
    10	tingling:57	like ~ <part>
    10		like ~ on
    10	allergic_reaction:38	lips
    10		mareo
    -10		me again
    -10		might
    -10		might <be>
    -10		might be
    -10		more today
    10		never happened
    -10		no <be> dolor
    -10		no <part>
    -10		no <part> pain
    10		no ~ pero
    -10		no ~ please
    10		normal ~ <part>
    10		not <become> <my>
    -10		not put <my>
    -10		not ~ in
    10		not ~ off
    -10		nothing hurts
    -10		nothing ~ not
    -10		numb ~ ,
    -10		numb ~ .
    10		numb ~ <part>
    10		numbness & [es182]
    -10		numbness & tingling
    -10		numbness ~ tingling
    10	sharp_pain:23	of <count>
    10		of ~ nothing
    10		ok ,
    -10		or ~ cold
    10		osteoporosis ~ <part>
    -10		pain under <my>
    -10		pain ~ <be>
    -10	radiating_pain:66 weakness:-10	pain ~ <my>
    -10	radiating_pain:102	pain ~ <part>
    10		pain ~ of
    -10		parking
    -10		perhaps
    10		pero con
    10		pero ~ en
    10		pie dormido
    10		pinky
    10		pressed
    -10		put <my> <part>
    -10		put ~ <part>
    -10		que ayer
    -10		queda una
    10		quiet
    10	chest_breath:8	respirar
    -10		s pain
    10		she ~ <part>
    10		shooting ~ in
    -10		si <my>
    -10		si me
    -10	worsening:4	since i
    -10		since i <be>
    10		sleep
    -10		sleeping
    -10		something <be> not
    -10		something ~ not
    -10	worsening:-1 persistent_beyond_72h:54	sore
    -10		sore but
    -10		soreness & [en362]
    -10		still achy
    -10		still ~ <part>
    10		stop ,
    10		ten days
    10		than yesterday but
    -10		there ~ of
    10		thermometer
    10		tight <part>
    10		tight chest
    10	sharp_pain:18	time i
    -10		tingling & [en404]
    10		tingling & [en682]
    -10	tingling:-33	tingling & [es182]
    -10		tingling ~ :
    10	radiating_pain:16 emergency:19	to <the>
    -10	worsening:39 allergic_reaction:12 severe_bruising:6	to ~ ,
    10	sharp_pain:22 numbness:23	to ~ <be>
    10		to ~ if
    -10		turno
    10		up ~ of
    -10		used to
    10		veo
    -10		want ~ to
    -10		weather s
    -10		what if <my>
    -10		what ~ <part>
    -10		when i <be>
    -10		when ~ down
    10		where the
    10		with it
    -10		without it
    -10		woke up
    -10		worse ~ <be>
    10		worse ~ worse
    10		would not
    10		would ~ #
    10		yes ~ <part>
    10		yesterday but
    -10		yesterday ~ it
    -10		yesterday ~ now
    10		you for
    10		you ~ and
    -10		your
    9		# & ?
    9		# & [en28]
    9		# & [en437]
    9	sharp_pain:18	# out of
    9		# ~ y
    -9	sharp_pain:-5 weakness:-3 numbness:-9 tingling:-1 persistent_beyond_72h:-23 history_injury:3 osteoporosis:-3 pregnancy_symptom:12 saddle_numbness:-9 faint_dizzy:-4 allergic_reaction:-14 severe_bruising:1 emergency:-4 self_harm:-28	,
    9		, & [en138]
    9		, & [en239]
    -9		, & [en298]
    9		, & [en477]
    9		, & [en807]
    9		, & [en890]
    9		, & [en967]
    9	tingling:18	, & [es106]
    9		, & [es188]
    9	sharp_pain:-3	, & [es1]
    9		, & [es470]
    -9		, & [es486]
    9		, <be>
    9	radiating_pain:25	, <part>
    9		, <side> <part>
    9		, <the> #
    -9	sharp_pain:18 history_disc:7 osteoporosis:20	, and
    -9		, ~ different
    9		, ~ pins
    9		, ~ say
    -9		, ~ well
    -9		, ~ without
    9		, ~ would
    -9		- & #
    9	tingling:18	. & [en20]
    9		. & [en42]
    9		. & [en58]
    -9		. & [en746]
    9		. & [en853]
    9	numbness:-12	. & [en890]
    -9		. all
    -9		. feeling
    9		. he
    9		. it
    9		. leg
    -9		. sharp
    -9		. sharp pain
    9		. still
    -9		. ~ good
    -9		. ~ said
    9		/ & .
    -9	weakness:-29 numbness:-21 tingling:-17 persistent_beyond_72h:12 chest_breath:11	/^ac/
    -9		/^alw/
    -9		/^alwa/
    -9		/^ando/
    -9		/^ann/
    9	weakness:25 persistent_beyond_72h:-6	/^arm$/
    -9		/^aw/
    -9		/^beh/
    -9		/^best/
    9		/^bro/
    -9		/^cap/
    -9	numbness:28	/^comp/
    9	numbness:-31	/^cr/
    9	sharp_pain:16	/^dan$/
    -9		/^deci/
    -9		/^deje/
    9		/^del$/
    9		/^dent/
    -9		/^driv/
    9	worsening:22	/^ea/
    9		/^esca/
    -9		/^esp/
    9	sharp_pain:30	/^exc/
    -9		/^expe/
    9		/^face/
    -9	radiating_pain:-9 weakness:-26 numbness:12 saddle_numbness:23	/^feel/
    9		/^few$/
    9		/^flar/
    9		/^flop/
    -9		/^forg/
    9		/^har/
    -9		/^him$/
    9		/^hip$/
    -9		/^hom/
    9	sharp_pain:-13 worsening:8	/^hour/
    9		/^iz/
    9	faint_dizzy:8	/^keel/
    9		/^lam/
    9	self_harm:27	/^livi/
    -9		/^lon/
    -9		/^long/
    9		/^lost/
    9		/^low/
    9	chest_breath:45	/^lun/
    -9		/^mai/
    9		/^mue/
    -9		/^nada/
    -9		/^nin/
    9	sharp_pain:-27 tingling:-29 history_disc:3 emergency:17	/^now$/
    9		/^orin/
    9	sharp_pain:22 radiating_pain:12 weakness:-59 numbness:-2 tingling:-11 bladder_bowel:-15 saddle_numbness:-3 allergic_reaction:-14 severe_bruising:-20 emergency:-1 self_harm:-2	/^pai/
    9	sharp_pain:11 radiating_pain:27 numbness:-36 bladder_bowel:-10 saddle_numbness:-3 severe_headache:-7 faint_dizzy:-19 allergic_reaction:-6 severe_bruising:-1 self_harm:-26	/^pain/
    9		/^pant/
    -9		/^pecu/
    -9		/^peep/
    9		/^peo/
    -9		/^pesa/
    9	numbness:51 tingling:1 chest_breath:-1	/^pin/
    9	severe_bruising:3	/^purp/
    9		/^pus/
    -9		/^qued/
    9		/^rath/
    -9		/^rece/
    9		/^reli/
    -9		/^sab/
    9		/^san/
    9	worsening:-22 allergic_reaction:5	/^sc/
    9		/^scal/
    9		/^sha/
    9	allergic_reaction:24	/^skin/
    -9		/^sms$/
    -9		/^sms/
    9	history_disc:30 faint_dizzy:10	/^spin/
    9		/^step/
    -9		/^sto/
    9	radiating_pain:-16 weakness:-11 worsening:-3 calf_swelling:61 severe_headache:-5 emergency:-5	/^sw/
    9	calf_swelling:28	/^swo/
    9		/^swol/
    -9		/^tak/
    -9		/^tal$/
    -9		/^tal/
    9		/^talo/
    9	radiating_pain:-9	/^teng/
    -9		/^tot/
    -9		/^tuve/
    9	tingling:-31 persistent_beyond_72h:-51	/^tw/
    -9		/^whet/
    9	radiating_pain:-20 tingling:-13 pregnancy_symptom:33 emergency:3	/^wi/
    9	radiating_pain:-10 weakness:-14 tingling:-50 history_disc:-1 saddle_numbness:-4 calf_swelling:-30 fever:-19 faint_dizzy:43 allergic_reaction:-10	/^wo/
    -9		/^won/
    9		/^word/
    9		/^zaps/
    -9		/abria/
    9		/agg/
    9		/aguan/
    -9		/aha$/
    -9		/aha/
    9		/aig/
    9	weakness:-23 worsening:15 pregnancy_symptom:-31 bladder_bowel:-40 calf_swelling:-36 fever:-13 allergic_reaction:-39 severe_bruising:-5 emergency:-57	/ain/
    9		/ainte/
    9		/aki/
    9		/alie/
    9		/alon$/
    9	radiating_pain:7	/alon/
    9	emergency:52	/alty$/
    9	emergency:2	/alty/
    -9		/alw/
    -9		/alwa/
    -9		/alway/
    9		/amed/
    -9		/andi/
    -9		/andin/
    -9		/apis/
    9		/ardi/
    9		/aread/
    -9		/aren/
    -9		/ase$/
    9		/athe$/
    -9		/atie/
    -9		/atien/
    -9		/az$/
    9		/bar$/
    9		/bber/
    9		/bby$/
    9		/bby/
    9	sharp_pain:41	/bear/
    -9		/beh/
    9		/bend$/
    -9		/bendi/
    -9		/bes/
    -9		/best$/
    -9		/best/
    9	radiating_pain:-19	/bla/
    -9		/book$/
    -9		/bria$/
    -9		/bria/
    9		/cale/
    -9		/call$/
    -9		/cally/
    -9		/car$/
    9		/cept$/
    -9		/ces/
    9		/chado/
    -9		/charg/
    -9	sharp_pain:-2 weakness:-66 tingling:-38 history_injury:-25 calf_swelling:-34 allergic_reaction:-3 severe_bruising:-25 self_harm:-35	/che/
    9	numbness:-19 worsening:-51	/chi/
    9		/chis/
    -9		/cie/
    -9	radiating_pain:-5 tingling:3 history_disc:-29	/com/
    -9	numbness:13	/comp/
    -9		/compl/
    -9		/culi/
    -9		/culia/
    9	numbness:84 tingling:-7	/dea/
    -9		/deci/
    9	history_injury:5	/ded$/
    -9		/deje/
    9		/derc/
    -9		/dres/
    9		/eade/
    9		/eaded/
    9		/earm$/
    9		/earm/
    9		/eca$/
    -9		/ecu/
    -9		/ecul/
    -9		/eculi/
    9		/edia/
    9	sharp_pain:-6	/eel$/
    9		/eems$/
    9		/egro/
    -9		/eha/
    9		/eigh/
    9		/eight/
    -9		/elen$/
    9		/elief/
    -9	numbness:3	/elin/
    -9		/elt$/
    9		/eme/
    9	sharp_pain:-24 tingling:-26	/emp/
    -9		/ende/
    -9		/ender/
    -9		/ener/
    9		/enge/
    9		/ente$/
    -9		/ents$/
    -9		/ents/
    9		/entu/
    -9		/erab/
    -9		/erap/
    9		/erin/
    -9		/erni/
    -9	sharp_pain:-10	/ers/
    9	bladder_bowel:22	/esca/
    -9		/essin/
    -9		/estar/
    -9		/etc/
    -9		/etch/
    9		/eter/
    -9		/eth/
    9	sharp_pain:79	/exc/
    9		/excep/
    -9	pregnancy_symptom:6	/expe/
    9	emergency:9	/face$/
    9	emergency:8	/face/
    -9	radiating_pain:-23 weakness:-19 numbness:19 tingling:4 saddle_numbness:30	/feel/
    9		/few$/
    9		/flar/
    9		/flare/
    9		/flop/
    9	tingling:13	/forea/
    -9		/forg/
    -9		/forta/
    9		/fra/
    -9		/fte/
    9		/gie/
    9		/gives/
    9		/going/
    9		/grav/
    -9		/gust/
    -9		/gy$/
    9		/hado$/
    -9		/harg/
    9	weakness:-1 numbness:-33 tingling:-44 severe_headache:6 faint_dizzy:10	/hea/
    -9		/hec/
    -9		/heet$/
    9		/hell$/
    -9		/heth/
    -9		/hethe/
    -9		/hift$/
    9	numbness:15	/high$/
    -9		/him$/
    9		/hin$/
    -9	sharp_pain:-9	/ho$/
    -9		/hom/
    9		/hort$/
    -9		/hortn/
    9	sharp_pain:-20 worsening:39	/hour/
    9		/hum/
    9		/humb$/
    -9		/icall/
    9		/icing/
    9	sharp_pain:18 numbness:15	/ick$/
    -9		/iday$/
    9		/iet$/
    9		/ifi/
    9	numbness:5	/igh$/
    -9		/igui/
    -9		/il$/
    -9		/ild$/
    9	sharp_pain:-43 tingling:-3 history_injury:-25	/ill$/
    9	weakness:-12	/ince/
    9		/inte/
    -9		/ione/
    -9		/ios/
    9		/ipe/
    9		/ips$/
    9		/ips/
    -9		/ishe/
    9	weakness:12 history_injury:48 allergic_reaction:8	/ist/
    9		/itchy/
    9		/itti/
    9		/ittin/
    -9		/ize/
    9		/jo$/
    9	faint_dizzy:54	/keel/
    9		/kes$/
    9		/kes/
    -9		/lades/
    9		/lare/
    9		/lared/
    -9		/lay/
    9		/lga/
    -9		/liar$/
    -9		/liar/
    9		/lief$/
    9		/lief/
    -9		/ligh/
    -9	severe_headache:34	/light/
    9		/lio/
    9	self_harm:124	/liv/
    9		/livi/
    9		/livin/
    9	weakness:-14 calf_swelling:49 severe_bruising:38	/loo/
    9		/lost$/
    9		/lost/
    9		/love/
    9	emergency:46	/lty$/
    9	emergency:3	/lty/
    9	chest_breath:18	/lun/
    -9		/lways/
    9	weakness:-5	/ma$/
    9		/makes/
    9	weakness:18	/mano/
    9		/marea/
    9		/maye$/
    9		/maye/
    9		/mba/
    9		/mbar/
    -9		/mbi/
    9		/media/
    -9		/mill/
    -9	weakness:36	/move/
    9		/mpi$/
    9		/mue/
    9	pregnancy_symptom:1	/nce$/
    9	history_injury:16	/nded$/
    9	history_injury:36	/nded/
    -9		/nden$/
    9		/nderc/
    -9		/ndl/
    9	severe_bruising:94	/negro/
    -9		/nged$/
    -9		/nged/
    9	tingling:23	/ngle/
    -9		/nke/
    -9		/nny$/
    -9		/nny/
    -9		/nsaje/
    9		/nta$/
    -9		/ntes/
    9		/ntl/
    9		/ofe/
    9		/ollen/
    -9		/omati/
    9		/omi/
    9		/ompi$/
    9		/ompi/
    -9		/ompl/
    -9		/onte/
    -9		/oppe/
    -9		/opped/
    9		/orea/
    9	tingling:2	/orear/
    9	worsening:124	/orer$/
    9	worsening:44	/orer/
    -9		/org/
    9	bladder_bowel:3	/orin/
    9	bladder_bowel:16	/orina/
    -9		/orke/
    -9		/ortne/
    9	sharp_pain:8 weakness:-4 worsening:-38	/oth/
    -9		/otice/
    9		/over/
    9	weakness:-17 history_disc:1 pregnancy_symptom:-3 saddle_numbness:-1	/ow$/
    9	sharp_pain:9 radiating_pain:1 tingling:-33 bladder_bowel:-1 calf_swelling:-12 fever:-8 severe_headache:-25 faint_dizzy:-2 severe_bruising:-4 self_harm:-5	/pai/
    9	sharp_pain:34 radiating_pain:3 weakness:-21 numbness:-41 tingling:-36 history_injury:10 pregnancy_symptom:-2 bladder_bowel:-30 saddle_numbness:-28 chest_breath:-5 calf_swelling:-7 fever:-3 faint_dizzy:-14 allergic_reaction:-20 severe_bruising:-16 emergency:-29 self_harm:-55	/pain/
    -9		/paz$/
    -9		/paz/
    -9		/pecu/
    -9		/pecul/
    -9		/peep$/
    -9		/peep/
    -9		/pesa/
    9		/plate/
    -9	sharp_pain:-16	/ple/
    -9		/prai/
    -9		/puede/
    -9		/pues/
    9	sharp_pain:71	/pun/
    9	severe_bruising:12	/purp/
    9		/pus/
    -9		/qued/
    9		/quiet/
    9		/raig/
    9		/rame/
    9		/rathe/
    9		/rav/
    9		/rce$/
    9		/rdi/
    9		/rdo$/
    9		/rdo/
    9	tingling:1	/rearm/
    -9	pregnancy_symptom:66	/reg/
    9		/reli/
    9		/relie/
    -9		/remo/
    -9		/rent$/
    9		/rer$/
    9		/rer/
    -9		/ress$/
    -9		/retc/
    -9		/retch/
    -9		/rett/
    9	worsening:-14 faint_dizzy:-19 emergency:85	/rge/
    9		/ribl/
    9		/rickl/
    -9		/rios$/
    -9		/rios/
    -9		/rito/
    9	numbness:22 worsening:-5 emergency:-18	/rme/
    9		/rot/
    9		/roun/
    9	saddle_numbness:29	/round/
    9		/rovem/
    9		/rribl/
    -9		/rtnes/
    9		/sat/
    9	osteoporosis:46	/sca/
    9		/sco$/
    9		/sco/
    -9		/scu/
    9		/seems/
    -9	numbness:48	/sen/
    9	sharp_pain:38	/sha/
    -9	tingling:33 faint_dizzy:24	/she/
    -9		/sibly/
    -9	persistent_beyond_72h:46	/sig/
    9		/sigue/
    9		/siv/
    9		/sive/
    9		/skin$/
    9		/smaye/
    -9		/sms$/
    -9		/sms/
    9	worsening:68	/sorer/
    9		/ssiv/
    9		/ssive/
    9	sharp_pain:130	/stab/
    -9		/sted$/
    -9		/stret/
    9		/suc/
    9	calf_swelling:1	/swo/
    9		/swol/
    9		/swoll/
    -9	tingling:-1 worsening:-13 calf_swelling:4	/ta$/
    9	sharp_pain:85 radiating_pain:-2 weakness:-21 tingling:-66 bladder_bowel:-12	/tab/
    9		/talo/
    9		/talon/
    -9	worsening:19	/tch$/
    -9		/tent/
    -9		/test/
    -9		/tie/
    -9		/ties/
    -9		/tot/
    -9	numbness:41	/tou/
    9		/traig/
    -9		/tret/
    -9		/tretc/
    9		/ttin/
    9		/tting/
    -9		/tuve$/
    -9		/tuve/
    9		/ubber/
    -9		/uble$/
    -9		/uelen/
    9		/uert/
    9	self_harm:64	/uiero/
    9		/uiet/
    9		/uil/
    9	history_disc:8	/ulg/
    -9		/uli/
    -9		/ulia/
    -9		/uliar/
    9	allergic_reaction:-4	/unde/
    -9		/unto$/
    -9		/unto/
    -9		/uve$/
    -9		/ved/
    -9	faint_dizzy:43	/vis/
    -9		/viso/
    9		/vo$/
    -9	faint_dizzy:10	/wen/
    -9		/whet/
    -9		/wheth/
    9		/wol/
    9	calf_swelling:3	/woll/
    9	calf_swelling:58	/wolle/
    -9		/won/
    9		/word/
    -9		/worke/
    9		/xcep/
    9		/xcept/
    -9	pregnancy_symptom:6	/xpe/
    9		/zaps$/
    9		/zaps/
    9		: & :
    9		: & [en810]
    -9		: & [es182]
    9		: yes
    9	numbness:-7	: ~ :
    -9		<be> <my> <be>
    -9		<be> <the> bit
    -9		<be> <the> touch
    9		<be> aching
    -9		<be> not numb
    9		<be> ~ before
    -9		<be> ~ cold
    9	persistent_beyond_72h:22	<be> ~ dolor
    9		<be> ~ hurting
    9		<be> ~ living
    9		<be> ~ much
    9		<be> ~ say
    -9		<be> ~ today
    9		<become> away
    9	tingling:20	<become> to
    -9		<become> ~ .
    9		<become> ~ better
    9		<become> ~ not
    -9		<become> ~ on
    9		<count> <my>
    9		<count> <my> <part>
    9		<count> dias con
    9		<count> ~ not
    9		<count> ~ sore
    -9		<day> at
    -9		<day> ~ sharp
    -9		<feel> better
    -9	allergic_reaction:40	<have> ~ <my>
    -9		<have> ~ needles
    -9		<my> <be> bien
    -9	weakness:-17 numbness:26 history_injury:15 osteoporosis:2	<my> <part> <be>
    -9		<my> <part> on
    9		<my> <part> since
    -9		<my> <person> <have>
    9		<my> dan
    9		<my> desmaye
    -9		<my> duele bastante
    -9		<my> duelen
    -9		<my> duelen <the>
    9		<my> grip <have>
    -9	numbness:9	<my> ~ <become>
    -9		<my> ~ <side>
    9		<my> ~ after
    -9		<my> ~ bastante
    -9		<my> ~ book
    -9		<my> ~ down
    -9		<my> ~ great
    -9	sharp_pain:40	<my> ~ i
    -9		<my> ~ longer
    9	radiating_pain:13	<my> ~ now
    9	numbness:46	<my> ~ off
    9		<my> ~ who
    9		<my> ~ will
    -9		<part> , can
    -9		<part> <be> hurting
    -9		<part> <time>
    -9		<part> hurt
    -9		<part> to normal
    9		<part> with <the>
    -9		<part> ~ itself
    9		<part> ~ lift
    9		<part> ~ really
    9		<part> ~ since
    -9		<person> ~ <have>
    9		<person> ~ out
    9		<side> afternoon
    9		<side> i
    9		<side> over
    9		<side> ~ :
    9	weakness:-4 calf_swelling:7	<side> ~ <be>
    -9		<side> ~ since
    -9		<side> ~ with
    9	bladder_bowel:1	<the> bed
    9		<the> electric
    -9		<the> massage in
    9	worsening:113	<the> molestia
    9		<the> morning ,
    -9		<the> peep
    9		<the> rest
    -9		<the> sheet
    -9		<the> turno
    -9		<the> weak
    9		<the> ~ also
    9		<the> ~ cuando
    9		<the> ~ fever
    -9		<the> ~ fine
    9		<the> ~ hoy
    -9		<the> ~ like
    -9		<the> ~ lol
    -9		<the> ~ said
    -9		<the> ~ since
    -9		<the> ~ with
    -9		<time> ~ .
    -9		<time> ~ <become>
    -9		<time> ~ it
    -9		<time> ~ no
    -9		? & [en634]
    9		? ~ <part>
    -9		? ~ can
    -9		[en1002] & [en157]
    9		[en1002] & [en458]
    -9		[en1002] & [en493]
    9		[en1007] & [en253]
    -9		[en1018] & [en554]
    -9		[en1018] & [en805]
    -9		[en1020] & [en121]
    9		[en1020] & [en12]
    -9		[en1020] & [en20]
    -9		[en1020] & [en394]
    9		[en1020] & [en63]
    -9		[en106] & [en60]
    9		[en106] & [en989]
    9		[en118]
    9	faint_dizzy:8	[en11] & [en333]
    -9		[en11] & [en378]
    -9	numbness:5 faint_dizzy:24	[en11] & [en37]
    9		[en11] & [en442]
    9		[en11] & [en479]
    9		[en11] & numbness
    9	bladder_bowel:51	[en12] & [en19]
    -9		[en12] & [en234]
    -9		[en12] & [en474]
    9	emergency:12	[en12] & [en874]
    9	sharp_pain:9 worsening:-19	[en143]
    -9		[en148] & ,
    9		[en148] & [en378]
    -9		[en148] & [en37]
    9		[en148] & [en490]
    -9		[en148] & [en746]
    9	worsening:-8 persistent_beyond_72h:6	[en157]
    -9		[en170] & [en954]
    -9		[en181] & [en890]
    -9	sharp_pain:-19 weakness:7 tingling:-10	[en19] & ,
    -9		[en19] & .
    -9		[en19] & [en935]
    -9		[en19] & peep
    9		[en202] & [en317]
    9		[en202] & [en551]
    -9		[en20] & [en250]
    -9		[en20] & [en967]
    -9		[en20] & [en997]
    -9		[en212] & [en19]
    9		[en212] & [en490]
    -9		[en213] & [en28]
    9		[en215] & [en12]
    -9		[en215] & [en490]
    -9		[en218] & [en170]
    9		[en234] & #
    -9	numbness:28	[en234] & [en1018]
    9		[en234] & [en442]
    -9		[en234] & peep
    -9		[en250] & [en20]
    -9		[en250] & [en234]
    -9		[en250] & [en39]
    -9		[en251] & :
    -9		[en251] & [en1018]
    9		[en251] & [en181]
    -9		[en251] & [en253]
    9		[en251] & [en410]
    9		[en251] & [en442]
    9	radiating_pain:44	[en251] & [en746]
    9	radiating_pain:-7	[en251] & [en949]
    9		[en251] & shin
    9		[en266] & ,
    9		[en266] & .
    -9		[en28] & [en20]
    -9		[en28] & [en474]
    -9		[en28] & [en60]
    9		[en28] & [en746]
    -9		[en317] & [en1020]
    9		[en317] & [en634]
    -9		[en317] & [en810]
    9	sharp_pain:-19 radiating_pain:-9 weakness:-8 numbness:-6 tingling:-10 worsening:-6 persistent_beyond_72h:-28 osteoporosis:-29 pregnancy_symptom:-13 bladder_bowel:-18 chest_breath:-25 calf_swelling:-7 fever:-15 severe_headache:-8 severe_bruising:-39 emergency:-22 self_harm:-5	[en362]
    9		[en362] & [en1007]
    -9	sharp_pain:-16	[en362] & [en12]
    -9		[en362] & [en84]
    -9		[en362] & [en999]
    9		[en378] & [en252]
    -9	weakness:12	[en37] & [en362]
    -9		[en37] & [en762]
    -9		[en37] & [en890]
    -9		[en380] & ,
    9		[en380] & [en19]
    9		[en394] & [en980]
    9		[en39] & ?
    -9		[en39] & [en468]
    -9		[en3] & ache
    -9		[en410] & [en966]
    9		[en426] & #
    -9	weakness:8	[en426] & ,
    9		[en437] & [en762]
    9		[en442] & [en394]
    9		[en458] & [en874]
    9		[en458] & [en980]
    -9	sharp_pain:-23	[en461]
    -9		[en468] & [en250]
    -9		[en474] & .
    -9		[en474] & [en127]
    -9		[en474] & [en20]
    -9		[en474] & [en693]
    -9		[en487]
    -9	saddle_numbness:14	[en490] & [en1020]
    -9		[en490] & [en12]
    -9		[en490] & [en170]
    -9		[en490] & [en215]
    -9		[en490] & [en251]
    -9		[en490] & [en37]
    -9		[en490] & [en404]
    -9		[en490] & [en508]
    9		[en490] & [en554]
    9		[en490] & [en613]
    -9		[en490] & [en989]
    9		[en522] & [en28]
    9	sharp_pain:-2	[en533]
    9		[en551] & [en1020]
    -9		[en551] & [en124]
    9		[en551] & [en317]
    -9		[en551] & [en37]
    9		[en554]
    -9		[en567] & ,
    9		[en567] & [en980]
    9	worsening:21	[en581]
    -9		[en58] & [en378]
    9		[en58] & [en997]
    -9		[en602] & [en124]
    9		[en60] & [en20]
    9		[en60] & [en28]
    -9		[en60] & [en954]
    9		[en613] & [en869]
    9		[en618] & [en1002]
    9	sharp_pain:17	[en633] & [en1020]
    9		[en633] & [en11]
    -9		[en633] & [en148]
    9		[en633] & [en633]
    9		[en634] & [en170]
    9		[en634] & [en986]
    -9		[en634] & achy
    -9		[en63] & [en234]
    9	history_injury:60	[en650] & ,
    -9		[en650] & [en60]
    9	tingling:1	[en660] & [en251]
    9		[en660] & [en3]
    -9		[en660] & [en551]
    -9		[en660] & [en85]
    9	weakness:13	[en677]
    -9		[en677] & [en490]
    9		[en679] & [en28]
    9		[en679] & [en37]
    -9		[en679] & [en869]
    -9		[en682] & [en1020]
    -9		[en682] & [en474]
    9		[en693] & [en426]
    9		[en693] & [en966]
    -9	sharp_pain:7	[en709]
    9		[en746] & #
    9		[en746] & [en309]
    9		[en762] & [en762]
    9		[en805] & ,
    -9		[en805] & [en468]
    9		[en805] & [en746]
    9	sharp_pain:27	[en807] & [en60]
    -9	numbness:3	[en810] & [en613]
    9	chest_breath:24	[en810] & [en966]
    -9		[en84] & [en474]
    9		[en853] & [en468]
    9		[en85] & [en1002]
    -9	worsening:35 emergency:19	[en869] & [en20]
    9		[en869] & [en39]
    9		[en869] & [en810]
    -9		[en869] & [en981]
    9		[en869] & [en991]
    -9		[en874] & #
    9		[en874] & desmaye
    -9		[en874] & duelen
    9		[en889] & [en634]
    9		[en889] & [en810]
    9		[en889] & [en869]
    9		[en906] & [en458]
    -9		[en906] & [en63]
    -9		[en935] & [en551]
    -9		[en93] & [en148]
    9	numbness:3 saddle_numbness:21	[en93] & [en20]
    -9		[en93] & [en682]
    9		[en949] & [en1002]
    9		[en949] & [en551]
    -9		[en954] & [en251]
    9		[en954] & [en522]
    9		[en966] & [en698]
    -9		[en966] & [en778]
    9		[en966] & [en997]
    9		[en980] & [en1020]
    9		[en986] & [en762]
    9		[en989] & [en378]
    9		[en991] & [en1002]
    -9		[en997] & [en39]
    9	radiating_pain:-22 weakness:-29 numbness:-18 persistent_beyond_72h:-24 history_injury:-3 pregnancy_symptom:-13 bladder_bowel:-5 calf_swelling:-12 fever:-36 severe_bruising:-17	[es106]
    -9		[es106] & [es13]
    9		[es106] & [es638]
    -9		[es122] & [en1014]
    9		[es13] & [es878]
    9		[es13] & talon
    -9		[es174] & [es982]
    -9		[es182] & [en141]
    -9		[es182] & [en746]
    9	tingling:6	[es182] & [en810]
    9		[es182] & [en949]
    -9		[es182] & [es127]
    9		[es182] & [es951]
    9		[es182] & aguanto
    -9		[es182] & tingling
    9		[es1] & [es219]
    -9		[es1] & [es503]
    9		[es1] & [es694]
    9	radiating_pain:9	[es1] & [es699]
    -9		[es1] & [es987]
    -9		[es214] & [es847]
    -9	weakness:45	[es233]
    -9		[es254] & [es438]
    -9	sharp_pain:-16	[es26] & [en874]
    -9		[es29] & ,
    -9		[es2] & [es102]
    9		[es362] & [es1]
    -9		[es42] & [es815]
    -9		[es42] & [es982]
    -9		[es438] & [es251]
    -9		[es443] & [es950]
    -9		[es446] & ,
    9	sharp_pain:-25 weakness:14 tingling:-37	[es459]
    9		[es55] & [es694]
    -9		[es61]
    -9		[es694] & [en118]
    9		[es694] & [es150]
    -9		[es694] & [es342]
    9		[es694] & [es439]
    9		[es699] & [en874]
    -9		[es699] & [es13]
    -9		[es699] & [es375]
    -9		[es742]
    9		[es759] & [es150]
    9		[es79] & [es54]
    -9		[es847] & [es106]
    9	calf_swelling:4	[es854] & [es1]
    -9		[es855]
    9	faint_dizzy:34	[es870] & [en874]
    9		[es870] & [es998]
    9		[es887] & [es79]
    -9		[es887] & [es982]
    9		[es950] & [es342]
    -9		[es966] & [es694]
    -9		[es975] & [es975]
    9		[es982] & [es106]
    -9		[es982] & [es17]
    -9		[es982] & [es29]
    -9		[es987]
    9	radiating_pain:-11 numbness:-12 tingling:-7 bladder_bowel:-5 fever:-16 severe_headache:-18 allergic_reaction:-13 emergency:-55	[es998]
    -9		a peep
    -9		ache <be> still
    -9		ache ~ still
    9		all afternoon
    9		all day
    9		all over
    -9		all ten
    -9		always
    -9		am not
    -9		an ache
    -9		and ~ <become>
    9		and ~ and
    -9		and ~ fever
    -9		and ~ normal
    -9		and ~ soreness
    -9		ando
    9	weakness:31 persistent_beyond_72h:-4	arm
    -9		as <the>
    9		as much as
    -9		bastante <the> <part>
    9		bend
    -9		best
    9		bit ,
    -9		bit ~ <part>
    -9		bit ~ morning
    9		bit ~ nothing
    -9		blades
    -9		book
    9		breathe
    -9		bruise ~ ,
    -9		but i
    9		cada ~ duele
    -9		call
    9		call ~ .
    -9		came in with
    -9		can <become> <my>
    9		can hardly
    -9		can not really
    9	tingling:10	como ~ <part>
    -9		con ~ caliente
    -9		could ~ <my>
    9		could ~ ask
    9	sharp_pain:17	dan
    9		dan ~ <the>
    9		dan ~ en
    -9		de espalda
    9		de ~ <part>
    9		de ~ mas
    -9		dead ~ <the>
    -9		debilidad en
    -9		debilidad en <the>
    -9		debilidad ~ <part>
    9		del
    9		desmaye
    9		did nothing
    -9		dizzy ~ ,
    -9		do not <have>
    -9		do ~ <have>
    -9		down ~ ,
    9	persistent_beyond_72h:15	duele
    -9		duele bastante
    -9		duele bastante <the>
    -9		duelen
    -9		duelen <the>
    -9		duelen <the> <part>
    -9		duelen ~ <part>
    9		el talon
    9	radiating_pain:-23 weakness:-27 numbness:-16 persistent_beyond_72h:-21 history_injury:-29 osteoporosis:-4 pregnancy_symptom:-1 allergic_reaction:-15 severe_bruising:-14	en
    9	sharp_pain:10 radiating_pain:-16 weakness:-4 worsening:-31 chest_breath:-7	en <the>
    9	sharp_pain:44 numbness:-8	en <the> <part>
    9		en los
    9		en ~ vida
    9		ending it
    9	emergency:113	er
    9		even ~ <the>
    9		every ~ <time>
    9		except
    9		face
    -9		feeling in
    9		fever ~ #
    9		few
    9		fine ~ <count>
    9		fine ~ but
    9		fingers
    9		flared
    9		flared & [en362]
    -9		for <the> <time>
    9		for ~ <part>
    9		forearm
    -9		full ~ now
    9		funny ~ <the>
    9		give it
    9		gives
    9		go on
    9	sharp_pain:-49 numbness:11	hand
    9		hell
    -9		him
    9	sharp_pain:16 radiating_pain:3	hip
    9		hold <my>
    9		hold my
    -9		honestly can
    -9		honestly can not
    9		hormigueo & [es694]
    9		hot ~ <part>
    -9		how ~ <the>
    9		hurts ~ as
    -9		i <be> <side>
    -9		i <be> not
    9	numbness:-20 faint_dizzy:-1	i am
    -9		i did not
    -9		i ~ <count>
    -9		i ~ better
    -9		i ~ good
    -9		i ~ if
    9		i ~ off
    9		ibuprofen & [en1018]
    9		ibuprofen did
    9		ibuprofen did nothing
    9		ibuprofen ~ <the>
    9		ibuprofen ~ nothing
    -9		if i can
    -9		if ~ can
    9		improvement
    -9		in weeks
    9		in ~ and
    9		in ~ not
    9	radiating_pain:39	into
    -9	sharp_pain:-8	is not
    9		it went
    9		it ~ hurt
    -9		it ~ morning
    9		it ~ of
    9		itchy
    9		just my
    9		just ~ <my>
    9		knife ~ <part>
    9		last <time>
    -9		late+an
    -9		late+barely
    9		late+been
    9		late+came
    -9		late+completely
    -9		late+faded
    9		late+hay
    9		late+help
    9		late+improvement
    -9	persistent_beyond_72h:9	late+is
    -9		late+once
    9		late+one
    -9		late+sciatica
    -9		late+yes
    9		later ~ still
    -9		laughed at
    -9		leave ~ <the>
    9		like it
    9	sharp_pain:31	like ~ <my>
    9		like ~ in
    -9		list
    9	self_harm:40	living
    -9		llegue
    9		lost
    9		makes
    -9		massage in
    9		massage ~ .
    -9		maybe ~ <be>
    9		me dan
    9		me desmaye
    -9		me duelen
    -9		my knee
    9		my shin
    9		neck to
    9		never ~ like
    -9		no . tingling
    -9		no he
    9		no sensation
    9	numbness:6 saddle_numbness:91	no siento
    -9		no stabbing
    -9		no ~ de
    -9		no ~ here
    -9		no ~ or
    -9		no ~ y
    -9		not <the> peep
    -9		not great
    -9		not hurt
    9		not lift
    -9		not really
    -9		not sure if
    -9		not weak
    9	sharp_pain:42	not ~ .
    9		not ~ as
    9		not ~ bit
    9		not ~ but
    9		not ~ here
    -9		not ~ how
    -9		not ~ pain
    -9		not ~ peep
    -9		not ~ say
    -9		not ~ today
    -9		not ~ whether
    -9		nothing ~ .
    -9		notice
    9	sharp_pain:-20 history_disc:5 bladder_bowel:-6 emergency:21	now
    -9		numb on
    -9		numb on <the>
    9		numbness & [en12]
    9	numbness:87	numbness ~ <part>
    9		numbness ~ to
    -9		of <the> headache
    -9		of ~ headache
    -9		off in
    -9		off in <my>
    9		on <the> ward
    -9		on ~ <side>
    9		on ~ it
    -9		on ~ out
    -9		or just
    -9		or ~ <be>
    9		otheremoji ~ <feel>
    9		ouch
    -9	numbness:15	over ~ <part>
    9		pain <have> not
    -9		pain s
    -9		pain ~ bit
    -9		pain ~ on
    -9		pain ~ when
    -9		peculiar
    -9		peep
    9		pero ~ hormigueo
    -9		possibly
    -9	weakness:80	puedo ~ <the>
    -9		put ~ on
    9		que el
    -9		que ~ <my>
    9	self_harm:39	quiero
    9		quite <the>
    -9		raro en
    -9		raro en <the>
    -9		raro ~ <the>
    9		rather
    9		relief
    -9		ring me
    9		said ~ <feel>
    9		same ~ <time>
    9		say ~ ,
    9		seems
    9		she ~ <my>
    -9		sheet
    -9		shift
    -9		shooting ~ on
    9		short
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
    -9	sharp_pain:8	si ~ <the>
    -9		si ~ hormigueo
    -9		sin dolor ,
    9		since breakfast
    9		since i <become>
    9		since ~ .
    -9		since ~ in
    -9		size ~ ,
    9	sharp_pain:-6 allergic_reaction:84	skin
    -9		slight headache
    -9		sms
    -9		so <be>
    -9		something <be>
    -9		something <feel>
    -9		something feels
    9		sore for <count>
    -9		soreness <be>
    -9		soreness is
    9		soreness ~ <be>
    9	worsening:8	sorer
    -9		still sore
    -9		still ~ i
    9		strength ~ <my>
    -9		su
    -9		sure
    -9		sure if
    9	calf_swelling:3	swollen
    -9		tal
    -9		tal vez
    9		talon
    -9		tender ~ <the>
    9		than <the>
    9		than the
    9		than ~ still
    -9		the back
    9	bladder_bowel:2	the bed
    9		the numbness
    -9		the sheet
    9		the ward
    9		then ~ <the>
    9		there <be> <the>
    9		thermometer & #
    9		thermometer ~ #
    9		thumb
    -9		tingling & ?
    -9		to bed
    -9		to normal
    9		to ~ to
    9		to ~ with
    9		todo ~ que
    -9		trabajo
    -9		tuve
    -9		under ~ when
    9		up ~ to
    9		wake
    -9		warm ~ ,
    -9		was weak
    9		weak ?
    -9		weak ~ <be>
    9		well ~ <the>
    -9		went numb
    -9		what ~ if
    -9		when ~ saw
    -9		whether
    -9		whether ~ <part>
    -9		who do
    -9		who do i
    9		with this
    -9		with ~ <part>
    9		with ~ headache
    -9		without ~ <my>
    9		worse and
    9		worse and worse
    -9		worse than
    -9		y ~ .
    -9		ya
    9		ya ~ <part>
    9		you ~ it
    9		zaps
    8		# <time> and
    8		# de
    -8		# pain
    8	persistent_beyond_72h:2	# ~ <my>
    -8		# ~ ache
    -8		# ~ in
    8		# ~ now
    8	sharp_pain:22	# ~ of
    -8		# ~ sharp
    -8		# ~ yesterday
    -8		, & [en1018]
    -8	numbness:-36 tingling:-13	, & [en20]
    8	numbness:2	, & [en490]
    -8		, & [en60]
    8		, & [en660]
    -8		, & [en679]
    8		, & [en693]
    -8		, & [en949]
    -8		, & [es58]
    -8		, como
    8		, could not
    -8		, hoy
    -8	weakness:2	, pero
    8		, ~ ahi
    -8	tingling:-9	, ~ and
    -8		, ~ massage
    8		, ~ ok
    -8		, ~ or
    8		, ~ out
    -8		, ~ said
    8		, ~ when
    8	sharp_pain:-8 weakness:7	. & ,
    8	weakness:-2	. & .
    8		. & [en148]
    8		. & [en39]
    8		. & [en682]
    8		. & [en85]
    -8		. & [en889]
    -8		. <my>
    8		. and
    -8		. i <be>
    -8		. i will
    8		. otherwise
    8		. thank
    8		. thank you
    8		. ~ <day>
    8		. ~ <have>
    -8		. ~ <time>
    8		. ~ for
    8		. ~ massage
    8		. ~ none
    -8		. ~ of
    8		. ~ where
    8	sharp_pain:-62	. ~ yes
    8		/
    -8		/^aft/
    -8		/^afte/
    8	chest_breath:144	/^air/
    -8		/^alt/
    -8		/^alto/
    -8		/^anyw/
    8		/^ball/
    -8		/^bana/
    8		/^bel/
    8		/^bigg/
    8		/^bits/
    -8		/^bore/
    -8		/^box/
    8		/^brok/
    8		/^bump/
    8		/^cada/
    -8		/^calm/
    -8		/^cans/
    -8		/^caso/
    8		/^cia/
    -8		/^cli/
    8	sharp_pain:-7 radiating_pain:-34 worsening:-34 persistent_beyond_72h:-12 history_disc:-8 history_injury:-14 osteoporosis:-3 pregnancy_symptom:-27 saddle_numbness:-3 calf_swelling:-33 fever:10 severe_headache:-72 faint_dizzy:-15 allergic_reaction:-31 emergency:-8 self_harm:-24	/^co/
    -8		/^comm/
    8	history_injury:18	/^cra/
    8	radiating_pain:-6 numbness:81 saddle_numbness:45	/^dead/
    8		/^dedo/
    8		/^dic/
    8		/^dice/
    -8		/^dio/
    -8	osteoporosis:2	/^doc/
    -8		/^doe/
    -8		/^does/
    -8	sharp_pain:-30 weakness:31 numbness:-52 tingling:-23 bladder_bowel:68 emergency:38	/^dr/
    8	weakness:53	/^drag/
    8		/^eas/
    -8		/^estu/
    -8	history_injury:-5	/^ev/
    -8	sharp_pain:5 bladder_bowel:-6	/^eve/
    -8	sharp_pain:-63 radiating_pain:-15 weakness:-55 numbness:-115 worsening:-11 persistent_beyond_72h:-2 bladder_bowel:-10 emergency:34	/^fa/
    8	sharp_pain:-27 weakness:-2 persistent_beyond_72h:-20 osteoporosis:-16 bladder_bowel:-35 saddle_numbness:-49 severe_headache:-1 allergic_reaction:-23 severe_bruising:-12 emergency:-45	/^fi/
    -8		/^fou/
    8		/^goi/
    8		/^goin/
    8	weakness:92	/^grip/
    8	emergency:7	/^half/
    8	severe_headache:79	/^head/
    -8	chest_breath:3	/^hear/
    -8		/^hm/
    -8		/^hmm$/
    -8		/^hmm/
    8		/^hop/
    8		/^hor/
    -8		/^hous/
    8		/^izq/
    -8		/^kep/
    -8		/^kept/
    8		/^knif/
    -8		/^knot/
    8		/^lunc/
    -8		/^mal$/
    -8		/^mand/
    -8		/^mara/
    8	worsening:104 persistent_beyond_72h:-1	/^mas$/
    -8		/^mayb/
    -8		/^mig/
    -8	pregnancy_symptom:36	/^min/
    -8		/^mir$/
    -8		/^mir/
    8	persistent_beyond_72h:-22 severe_bruising:18	/^mor/
    -8		/^nad/
    -8		/^nex/
    -8		/^next/
    -8		/^nop/
    -8		/^nope/
    -8		/^nume/
    -8		/^old$/
    -8		/^old/
    -8		/^op/
    8		/^ori/
    -8	tingling:22	/^pare/
    8		/^peri/
    8		/^pic/
    8	sharp_pain:-16 weakness:-36 numbness:-33 bladder_bowel:-2 severe_headache:-55 faint_dizzy:-21	/^pr/
    -8		/^pued/
    8	chest_breath:15	/^puf/
    8	chest_breath:11	/^puff/
    8		/^pur/
    8	weakness:109	/^rais/
    -8		/^rara/
    8	sharp_pain:-24	/^ru/
    8		/^salv/
    8		/^sca/
    8		/^she$/
    8	sharp_pain:-5 radiating_pain:-47 weakness:-24 worsening:-24 persistent_beyond_72h:1 history_disc:-2 history_injury:-35 chest_breath:-1 fever:-14 severe_headache:-11 faint_dizzy:-7 allergic_reaction:-30 severe_bruising:-9 self_harm:-47	/^si/
    8		/^sien/
    -8		/^sign/
    8		/^sill/
    -8		/^sing/
    8	weakness:21	/^sol/
    -8		/^som/
    8	tingling:15	/^spar/
    8	weakness:8	/^ste/
    8	sharp_pain:-2 weakness:21 numbness:-6 chest_breath:12	/^su/
    8		/^subi/
    8		/^sud/
    8		/^sudd/
    8	self_harm:37	/^sui/
    -8		/^sure/
    8		/^thig/
    8	osteoporosis:57 self_harm:67	/^thin/
    8	sharp_pain:-26 weakness:-24 numbness:-44 tingling:135 worsening:-18 persistent_beyond_72h:-20	/^ting/
    8		/^torc/
    -8		/^tota/
    -8		/^tow/
    -8		/^trea/
    -8		/^unos/
    -8		/^used/
    -8		/^usu/
    -8		/^usua/
    -8		/^vani/
    8	chest_breath:140	/^whee/
    8	saddle_numbness:58	/^wip/
    8	saddle_numbness:17	/^wipe/
    -8	bladder_bowel:17	/^wit/
    -8		/^with/
    8	numbness:32	/^woo/
    8	radiating_pain:-2 weakness:-1 numbness:-6 persistent_beyond_72h:-42 self_harm:-16	/^wor/
    8		/^yet$/
    8		/^yet/
    -8		/abr/
    8	radiating_pain:-9 worsening:-3 persistent_beyond_72h:-9 osteoporosis:-18 fever:-29 faint_dizzy:-19 allergic_reaction:-20 severe_bruising:-5 emergency:-60 self_harm:-17	/ada/
    -8		/afte/
    -8		/after/
    -8		/ages$/
    -8		/ages/
    -8		/ai$/
    8		/aid$/
    -8	sharp_pain:9 worsening:8 persistent_beyond_72h:2 pregnancy_symptom:-65 saddle_numbness:-12 faint_dizzy:-6 allergic_reaction:-2 severe_bruising:-5 emergency:-15	/ain$/
    8		/aine$/
    8	fever:4	/alen/
    -8		/alir$/
    -8		/alir/
    8	radiating_pain:4 numbness:34	/alo/
    -8		/alto/
    8		/alvo$/
    8		/alvo/
    8		/amedi/
    8		/amino/
    -8		/amo$/
    8		/ampi/
    8		/ampin/
    -8		/anged/
    -8		/anish/
    -8		/anke/
    -8		/ann/
    -8		/anyw/
    -8		/appea/
    8		/arab/
    8		/arabl/
    8		/aram/
    8		/arame/
    8	emergency:71	/ardia/
    8		/are$/
    8		/ares/
    -8		/arg/
    -8	numbness:45	/ari/
    -8		/ario$/
    -8		/arrie/
    -8		/arti/
    8	chest_breath:8	/asp/
    8		/aught/
    -8		/aviso/
    -8		/ayb/
    -8		/aybe$/
    -8		/aybe/
    8		/aza/
    -8		/azi/
    8		/bbe/
    -8		/bbis/
    -8		/bbish/
    8		/bbl/
    8		/bbli/
    8		/bblin/
    8		/beara/
    8		/bigg/
    -8		/bis/
    8		/bling/
    -8		/bliss/
    -8		/bore/
    -8		/bored/
    8	history_injury:42	/brok/
    8		/broke/
    8		/bump/
    8	radiating_pain:28 numbness:-2 bladder_bowel:-35 saddle_numbness:-15 chest_breath:-2 calf_swelling:34 severe_headache:-39 faint_dizzy:-33 severe_bruising:-35 emergency:-3	/cal/
    -8		/calm/
    8		/care/
    -8		/case$/
    -8		/case/
    -8		/caso/
    8	sharp_pain:46	/chil/
    8		/chill/
    8		/ckle/
    -8		/cle$/
    -8		/colle/
    -8		/comm/
    8		/conti/
    8		/corri/
    8	sharp_pain:56	/cru/
    8	history_disc:21 osteoporosis:15	/cto/
    8	history_disc:41	/ctom/
    8	history_disc:1	/ctomy/
    -8		/cuer/
    8		/dden$/
    8		/dden/
    8	self_harm:-7	/de$/
    8	numbness:66	/dead/
    8		/dedo/
    8		/dent$/
    8		/dice/
    8	emergency:33	/dics$/
    8	emergency:32	/dics/
    -8		/dio$/
    -8		/dio/
    -8		/dnes/
    -8	osteoporosis:9	/doc/
    -8		/doe/
    -8		/does$/
    -8		/does/
    -8		/doin/
    -8		/doing/
    8	numbness:66	/dor/
    8	weakness:59	/drag/
    8		/dragg/
    -8		/driv/
    -8		/drivi/
    -8		/dy$/
    8		/eara/
    8		/earab/
    -8		/east/
    -8	chest_breath:14	/eave/
    8		/ech/
    8		/eci$/
    8	history_disc:43	/ecto/
    8	history_disc:12	/ectom/
    8	emergency:4	/edics/
    8		/edo$/
    8	bladder_bowel:91	/eed$/
    8		/eems/
    8		/eeps$/
    8		/eeps/
    -8		/ees$/
    -8		/ees/
    8		/eeze/
    -8		/egue/
    -8		/egur/
    -8		/egura/
    8		/eles/
    8		/eless/
    -8		/eling/
    -8		/ellin/
    -8		/elt/
    8		/eltas/
    -8		/emoj/
    -8		/emoji/
    8		/ena$/
    8		/enm/
    8		/enme$/
    8		/enme/
    8		/epa/
    8	weakness:21	/eps/
    8		/erat/
    8		/erec/
    -8		/erent/
    -8		/erne/
    8		/ersi/
    8		/erte/
    8		/erve$/
    -8		/erwa/
    -8		/erwar/
    8	weakness:142	/erza/
    -8		/esa/
    -8		/ested/
    -8		/estu/
    8		/eter$/
    -8		/ethe/
    -8		/ether/
    -8	persistent_beyond_72h:15	/eves$/
    -8	persistent_beyond_72h:4	/eves/
    8		/ewe/
    8		/ewer/
    -8		/ext$/
    8		/eze/
    -8		/fect$/
    8		/fen$/
    -8		/ffi/
    8	weakness:50	/fold/
    -8		/form/
    -8		/fou/
    -8		/fter/
    -8		/fterw/
    8	weakness:17	/fuerz/
    -8		/full/
    -8		/ging/
    8		/gles$/
    8		/gles/
    -8		/good$/
    -8		/grand/
    8		/gres/
    8	weakness:48	/grip$/
    8	weakness:25	/grip/
    8		/gua/
    -8		/gura$/
    -8		/gura/
    -8		/gus/
    8		/half/
    8	sharp_pain:-4 weakness:13 numbness:4	/hand$/
    -8	bladder_bowel:26	/happ/
    -8	chest_breath:51	/hear/
    -8		/heet/
    -8		/hem/
    -8	sharp_pain:4 numbness:20 worsening:-10 saddle_numbness:29 faint_dizzy:17	/hing$/
    -8	sharp_pain:2 numbness:17 saddle_numbness:11 faint_dizzy:5 self_harm:-5	/hing/
    8		/hinki/
    8	sharp_pain:30 radiating_pain:9	/hip$/
    8		/hit/
    -8		/hmm$/
    -8		/hmm/
    -8		/horas/
    -8		/house/
    -8	faint_dizzy:46	/how/
    -8	numbness:-3 saddle_numbness:13	/hs$/
    -8		/hurt$/
    -8		/ibly$/
    -8		/ibly/
    -8		/ical/
    -8	weakness:7 numbness:-8	/ice/
    -8		/ices/
    8		/ici/
    8	emergency:10	/ics$/
    8		/ics/
    8	weakness:-12 tingling:-49 worsening:-32	/ida/
    8		/igo/
    8	sharp_pain:-43 worsening:-33	/igu/
    8		/ijo/
    -8		/illed/
    8		/ince$/
    -8		/ios$/
    8	saddle_numbness:73	/ipe$/
    8		/ique/
    -8		/irs/
    -8	numbness:-25 worsening:-14 history_injury:-13	/is$/
    8		/itte/
    8		/izq/
    8		/jar$/
    -8		/ji$/
    8		/ken$/
    8	history_injury:37	/ken/
    -8		/kep/
    -8		/kept$/
    -8		/kept/
    8		/kin$/
    -8		/knees/
    8	sharp_pain:8	/knif/
    8		/knife/
    -8		/knot/
    8	numbness:-3 severe_bruising:7	/lac/
    8	sharp_pain:58	/lad/
    -8		/lamo$/
    -8		/lamo/
    8		/lav/
    8	weakness:-33 numbness:63	/lee/
    -8		/lest/
    8		/leva/
    8		/lid$/
    8	tingling:7 persistent_beyond_72h:-38	/ling$/
    8		/lippe/
    -8		/lir$/
    -8		/lir/
    -8		/liss/
    8	sharp_pain:-27 radiating_pain:-8 weakness:-8 tingling:-22 worsening:-14 persistent_beyond_72h:-3 history_disc:-37 pregnancy_symptom:-14 faint_dizzy:-3 severe_bruising:-6 self_harm:-45	/ll$/
    -8		/llamo/
    8	calf_swelling:1	/llen$/
    8	sharp_pain:-9 allergic_reaction:28	/lli/
    8		/long$/
    8		/look$/
    -8		/lori/
    8		/ltas$/
    8	faint_dizzy:32	/ltas/
    8		/lunc/
    8		/lunch/
    8		/lute$/
    -8		/lwa/
    -8		/lway/
    -8		/mand/
    -8		/mara/
    -8		/mayb/
    -8		/maybe/
    -8		/mero$/
    -8		/mero/
    8	numbness:-5	/met/
    8		/mic/
    8		/minar/
    8		/mino$/
    8		/mino/
    -8		/mm$/
    8	radiating_pain:-47 weakness:-32	/mo$/
    -8		/moj/
    -8		/moji$/
    -8		/moji/
    8		/mps$/
    8		/mps/
    -8	sharp_pain:35	/much$/
    8	weakness:-4 numbness:-12 tingling:-15 osteoporosis:-3 pregnancy_symptom:-3 saddle_numbness:19 faint_dizzy:-10 emergency:-6	/na$/
    8		/nal/
    -8		/nap/
    8	sharp_pain:-2 radiating_pain:-17 weakness:-3 bladder_bowel:-1 saddle_numbness:-5 faint_dizzy:14 allergic_reaction:-9 severe_bruising:-8	/nd$/
    8		/nearl/
    8		/neci$/
    -8		/nees$/
    -8		/nees/
    -8		/nes$/
    -8		/nex/
    -8		/next$/
    -8		/next/
    8		/nful$/
    8		/ngles/
    8	radiating_pain:-9	/ngo$/
    8		/nif/
    8	sharp_pain:1	/nife$/
    8		/nife/
    -8		/nil/
    8		/nme$/
    8		/nme/
    8		/nner/
    -8	fever:1	/noc/
    -8		/nop/
    -8		/nope$/
    -8		/nope/
    -8		/note/
    -8		/nsu/
    -8		/ntest/
    -8		/nume/
    -8		/numer/
    -8		/nyw/
    8		/ofen$/
    8	self_harm:32	/oint$/
    -8		/oji$/
    -8		/oji/
    8	sharp_pain:45 numbness:34	/oke/
    8	weakness:-37 numbness:1 persistent_beyond_72h:56	/ole/
    8	sharp_pain:11	/olt$/
    -8		/omen/
    -8		/omm/
    8	history_disc:8	/omy$/
    8	history_disc:1	/omy/
    8		/ond/
    8	persistent_beyond_72h:4	/onda/
    -8		/onder/
    -8	sharp_pain:-35 worsening:1	/ong/
    8	weakness:2 pregnancy_symptom:2	/ons$/
    -8		/onten/
    8		/onti/
    8		/ontin/
    8	weakness:34 numbness:11 persistent_beyond_72h:-39 bladder_bowel:-24 saddle_numbness:-8 faint_dizzy:-2 allergic_reaction:-9 emergency:-21 self_harm:-14	/oot/
    8		/oppi/
    8	weakness:10	/oppin/
    -8		/oras$/
    -8		/oras/
    -8		/ored/
    8		/ormi/
    8	numbness:14	/ormid/
    8		/oso$/
    8		/oso/
    -8		/otal/
    -8	self_harm:34	/ould$/
    -8	radiating_pain:-5 weakness:3 tingling:-7 worsening:8 persistent_beyond_72h:22 emergency:4	/our/
    -8		/ouse$/
    8	sharp_pain:-3 tingling:-19 self_harm:-3	/ove/
    8	sharp_pain:35 weakness:-29 tingling:-25 chest_breath:-5	/pain$/
    8		/par/
    8		/param/
    -8		/paren/
    -8		/parti/
    -8		/pear/
    -8		/peare/
    8		/pica/
    8	weakness:14 tingling:-10 chest_breath:19	/ping$/
    -8		/poc/
    -8		/pol/
    -8		/poor$/
    -8		/ppea/
    -8		/ppear/
    -8		/ppy$/
    -8		/ppy/
    8	radiating_pain:-4 numbness:-5 tingling:36	/prick/
    -8		/pto/
    -8	weakness:9	/pued/
    8	chest_breath:16	/puf/
    8	chest_breath:43	/puff/
    8		/pur/
    8		/racti/
    8		/ramed/
    8		/rampi/
    8		/rce/
    8	emergency:67	/rdia/
    -8		/rece/
    -8		/rei/
    8		/rible/
    -8		/rio$/
    8		/rir$/
    -8		/rivi/
    -8		/rivin/
    -8		/rle/
    8		/rmid/
    8		/rol$/
    -8		/rubbi/
    -8		/salir/
    8		/salv/
    8		/salvo/
    -8		/sappe/
    8		/scal/
    8		/sce/
    -8		/scle$/
    -8		/sea$/
    -8		/segur/
    8		/ses$/
    8		/she$/
    -8		/shee/
    -8		/sheet/
    8	sharp_pain:-29	/shi/
    8	calf_swelling:3	/shin/
    -8		/sign/
    8		/sill/
    -8		/siz/
    -8		/size/
    8	tingling:68	/spark/
    -8	emergency:35	/spe/
    8	sharp_pain:-38 radiating_pain:-35 weakness:3 tingling:-58 persistent_beyond_72h:-21 history_disc:-12 pregnancy_symptom:-18 calf_swelling:-21 faint_dizzy:-33 allergic_reaction:-34 severe_bruising:-1	/st$/
    8	weakness:-12 numbness:-49 faint_dizzy:29 allergic_reaction:-3 emergency:-25	/sta/
    8	weakness:-9 worsening:-4 persistent_beyond_72h:1	/stil/
    8	weakness:-8 worsening:-9 persistent_beyond_72h:41 bladder_bowel:-2	/still/
    -8	faint_dizzy:17	/stop/
    -8		/story/
    -8		/sual$/
    8		/subi/
    8	chest_breath:19	/subir/
    8		/sud/
    8		/sudd/
    8		/sudde/
    8	self_harm:34	/sui/
    -8		/talk$/
    8	persistent_beyond_72h:35	/tamo/
    8		/tati/
    8	sharp_pain:2	/taz/
    8	worsening:188	/tensi/
    -8		/terwa/
    8		/thig/
    8	severe_bruising:17	/thigh/
    -8	numbness:9 osteoporosis:11 saddle_numbness:2 faint_dizzy:23	/thin/
    -8	faint_dizzy:17	/thing/
    8		/thou/
    -8		/ti$/
    -8		/tid/
    8	sharp_pain:-22 tingling:43 worsening:-16	/tingl/
    8	history_disc:59	/tomy$/
    8		/tomy/
    -8	faint_dizzy:10	/top$/
    -8	weakness:-4	/top/
    -8		/tor$/
    8		/torc/
    8		/torci/
    -8		/tory$/
    -8		/tory/
    -8		/tota/
    -8		/total/
    -8		/tow/
    -8		/trang/
    -8		/treat/
    8	bladder_bowel:96	/tro/
    8		/trol$/
    8		/tru/
    8		/tto/
    -8		/ubbi/
    -8		/ubbis/
    8		/ubi/
    8		/ubir$/
    8		/ubir/
    8		/udd/
    8		/udde/
    8		/udden/
    8		/uent/
    8	weakness:29	/uerz/
    8	weakness:40	/uerza/
    -8	self_harm:11	/uld$/
    -8		/umer/
    -8		/umero/
    -8		/unos$/
    -8		/unos/
    -8		/unt$/
    8		/unta/
    -8		/upe/
    -8	numbness:22	/urm/
    -8		/urmi/
    -8		/urt$/
    -8		/usu/
    -8		/usua/
    -8		/usual/
    8	emergency:56	/uth$/
    -8		/vani/
    -8		/vanis/
    -8		/vel/
    -8		/verd/
    8		/vid/
    -8		/voi/
    8	numbness:5	/wake/
    8		/wer$/
    8	saddle_numbness:89	/wip/
    8	saddle_numbness:12	/wipe/
    -8	numbness:21 bladder_bowel:2	/wit/
    -8		/with/
    8	numbness:83	/woo/
    -8		/worri/
    -8		/xt$/
    -8		/ybe$/
    -8		/ybe/
    8		/yet$/
    8		/yet/
    -8		/zar/
    -8		<be> <become> now
    8	sharp_pain:-46 history_injury:-2	<be> <my>
    -8	sharp_pain:3 radiating_pain:-9 bladder_bowel:-27 emergency:-19 self_harm:35	<be> <the>
    -8		<be> <the> wee
    8		<be> con dolor
    8	weakness:1	<be> dragging
    8		<be> en urgencias
    -8		<be> grand
    8		<be> manana
    8		<be> normal que
    -8		<be> pain in
    -8		<be> segura
    -8		<be> so
    8	radiating_pain:14 numbness:-23 tingling:23 chest_breath:39 severe_headache:1	<be> ~ <my>
    8		<be> ~ around
    8		<be> ~ best
    8		<be> ~ can
    -8		<be> ~ de
    8		<be> ~ fiebre
    -8		<be> ~ in
    -8		<be> ~ just
    -8		<be> ~ pregnant
    8		<be> ~ stronger
    8		<be> ~ urgencias
    8		<become> dead
    -8		<become> numb on
    8		<become> up from
    8	worsening:3 persistent_beyond_72h:-12 pregnancy_symptom:26 severe_headache:-8	<become> ~ <the>
    8	radiating_pain:2 worsening:2	<become> ~ to
    -8	persistent_beyond_72h:2	<count> <time>
    -8		<count> ~ .
    -8		<count> ~ as
    8		<count> ~ of
    -8		<count> ~ on
    -8		<feel> <the> bit
    8		<feel> anything
    -8		<feel> ~ <count>
    -8		<feel> ~ <time>
    8		<feel> ~ and
    -8		<feel> ~ for
    8		<feel> ~ i
    8		<feel> ~ of
    8		<feel> ~ thing
    -8		<have> not <have>
    -8		<have> tingling
    -8		<have> ~ <be>
    8		<have> ~ accident
    8		<have> ~ bit
    8	radiating_pain:4 numbness:4	<my> <part> and
    8	faint_dizzy:23	<my> da
    8		<my> da vueltas
    -8		<my> encuentro
    -8		<my> number
    -8		<my> puedo
    8		<my> ~ noticed
    -8		<my> ~ o
    -8		<my> ~ size
    -8		<my> ~ than
    8		<my> ~ vueltas
    -8		<part> , could
    -8	sharp_pain:44	<part> , no
    -8	numbness:42	<part> <become>
    8		<part> <feel> weak
    -8		<part> <part>
    8		<part> como
    -8		<part> in <the>
    8		<part> tingle
    -8		<part> to full
    -8	sharp_pain:-15 weakness:17 numbness:3 worsening:-47 history_disc:41 calf_swelling:56 severe_bruising:1	<part> ~ ,
    -8	numbness:8	<part> ~ <have>
    -8		<part> ~ came
    -8		<part> ~ could
    -8		<part> ~ down
    -8		<part> ~ happy
    8		<part> ~ ni
    8	numbness:9 tingling:10	<part> ~ no
    -8		<part> ~ normal
    8	numbness:65	<part> ~ off
    -8		<part> ~ por
    8		<part> ~ something
    -8		<part> ~ thing
    8		<part> ~ twice
    8		<part> ~ where
    -8		<person> <be> <part>
    -8		<person> <the>
    -8		<person> ~ <count>
    8		<person> ~ not
    8		<side> ,
    8		<side> .
    -8		<side> <part> since
    8		<side> <time> ,
    -8		<side> since
    8		<side> ~ good
    -8	tingling:36	<side> ~ i
    8		<side> ~ out
    -8		<side> ~ you
    8		<the> <part> como
    -8		<the> <part> for
    -8		<the> <part> pain
    -8		<the> <time> ,
    8		<the> <time> now
    -8		<the> baby
    8		<the> bathroom
    8		<the> fist
    -8		<the> headache
    -8		<the> list
    -8		<the> lunes
    8	numbness:25	<the> numbness
    8		<the> oil
    8	self_harm:3	<the> point
    -8		<the> quien
    -8		<the> quien llamo
    -8		<the> tingly
    -8	weakness:3 bladder_bowel:67	<the> ~ <count>
    -8		<the> ~ call
    8		<the> ~ dormido
    8		<the> ~ every
    -8		<the> ~ horas
    8		<the> ~ hot
    -8		<the> ~ llamo
    -8		<the> ~ lunes
    -8	numbness:8 self_harm:33	<the> ~ on
    -8		<the> ~ paso
    8		<the> ~ she
    8		<the> ~ sure
    -8		<the> ~ to
    -8		<the> ~ todo
    8		<the> ~ va
    -8		<the> ~ woke
    -8	worsening:9	<the> ~ yesterday
    -8		<time> , it
    8	pregnancy_symptom:2	<time> <become>
    8		<time> it <be>
    8		<time> ~ <the>
    -8		<time> ~ as
    -8		? & [en522]
    -8		? & [en58]
    8		? & [en810]
    8		? ~ <be>
    -8		? ~ <person>
    8		? ~ i
    8		[en1002] & #
    -8		[en1002] & [en20]
    -8		[en1002] & [en426]
    -8		[en1002] & [en58]
    -8	sharp_pain:7 chest_breath:22	[en1002] & [en633]
    -8		[en1002] & [en650]
    8	sharp_pain:37 worsening:48 persistent_beyond_72h:-33	[en1002] & [en810]
    -8	sharp_pain:14 emergency:3	[en1002] & [en869]
    8		[en1014] & #
    8		[en1018] & [en508]
    -8		[en1018] & [en551]
    8		[en1018] & [en989]
    8		[en1020] & [en218]
    8		[en1020] & [en426]
    -8		[en1020] & [en677]
    -8		[en1020] & [en805]
    -8		[en1020] & [en85]
    8		[en106] & [en426]
    8		[en106] & [en634]
    -8		[en106] & [en682]
    -8		[en106] & [en966]
    8		[en116] & .
    8		[en11] & [en1018]
    -8		[en11] & [en157]
    8		[en11] & [en522]
    -8		[en11] & [en581]
    8	self_harm:31	[en11] & [en60]
    8	bladder_bowel:1	[en11] & [en746]
    -8	sharp_pain:6 radiating_pain:45 history_injury:12 saddle_numbness:30	[en11] & [en966]
    -8		[en121] & [en1020]
    -8		[en121] & [en234]
    8		[en121] & [en966]
    8		[en122] & [en251]
    8		[en12] & [en458]
    -8		[en12] & [en650]
    -8		[en12] & [en999]
    -8		[en138] & [en474]
    -8		[en143] & [en11]
    -8		[en143] & [en234]
    -8		[en148] & [en362]
    8		[en148] & [en890]
    8		[en15] & ,
    -8		[en170] & [en1020]
    -8		[en170] & [en394]
    -8		[en170] & [en85]
    8		[en181] & [en218]
    -8		[en186] & [en19]
    8		[en19] & [en141]
    -8		[en19] & [en39]
    -8		[en19] & [en426]
    -8		[en19] & [en602]
    8		[en19] & [en660]
    -8		[en19] & [en789]
    8		[en19] & [en84]
    8		[en19] & [es106]
    8		[en19] & tuesday
    8		[en20] & [en215]
    8		[en20] & [en28]
    8		[en20] & [en37]
    8		[en20] & [en469]
    -8		[en20] & [en522]
    8	sharp_pain:12	[en20] & [en63]
    -8		[en20] & [en709]
    -8		[en20] & soreness
    -8		[en212] & [en250]
    8	weakness:-29 tingling:-66 history_injury:-26 saddle_numbness:-18 calf_swelling:-25 allergic_reaction:-6 severe_bruising:75 emergency:-55	[en215]
    -8		[en215] & .
    8		[en215] & [en1002]
    -8		[en215] & [en474]
    8		[en218] & [en58]
    -8	worsening:-1 persistent_beyond_72h:25 pregnancy_symptom:19 saddle_numbness:6 chest_breath:39	[en234] & [en1002]
    8	bladder_bowel:6	[en234] & [en207]
    -8		[en234] & [en234]
    -8		[en234] & [en634]
    -8	numbness:1	[en234] & [en980]
    -8		[en250] & [en84]
    -8		[en251] & .
    -8		[en251] & [en341]
    -8		[en251] & [en357]
    8		[en251] & [en437]
    8		[en251] & [en461]
    -8		[en251] & [en533]
    -8		[en251] & [en682]
    -8		[en251] & [en853]
    -8	history_injury:27	[en251] & [en874]
    8		[en251] & [en877]
    -8		[en252] & ,
    8		[en252] & [en1018]
    8		[en252] & [es182]
    -8		[en255]
    8		[en266] & [en1020]
    8		[en266] & [en60]
    8		[en28] & ?
    8		[en28] & [en19]
    8		[en28] & [en508]
    8		[en28] & [en762]
    8		[en28] & [es182]
    8		[en309] & [en1002]
    8		[en309] & [en1018]
    -8		[en309] & [en1020]
    -8		[en309] & [en507]
    -8		[en311]
    -8		[en325] & [en362]
    8		[en357] & [en1020]
    -8		[en362] & [en1018]
    8		[en362] & [en127]
    -8		[en362] & [en157]
    8		[en362] & [en170]
    8		[en362] & [en468]
    -8		[en362] & [en602]
    8		[en377]
    8		[en378] & [en251]
    8		[en378] & [en362]
    -8		[en378] & [en490]
    8	numbness:30	[en378] & [en613]
    8		[en378] & [en778]
    8		[en378] & [en874]
    -8		[en37] & ?
    8		[en37] & [en12]
    8		[en380] & [en234]
    8		[en380] & [en490]
    8		[en394] & [en1018]
    8	self_harm:40	[en394] & [en1020]
    -8		[en394] & [en42]
    -8		[en399] & [en957]
    -8		[en39] & [en980]
    8		[en3] & #
    8		[en404] & [en148]
    8		[en410] & [en11]
    8		[en426] & [en181]
    8		[en426] & [en39]
    8		[en426] & [en461]
    8		[en426] & [en474]
    -8		[en426] & [en85]
    8		[en426] & [en989]
    8		[en42] & [en362]
    8		[en455] & [en28]
    8		[en458] & .
    8		[en461] & [en60]
    8		[en468] & [en1018]
    -8		[en468] & [en212]
    8		[en468] & [en426]
    8		[en479] & [en746]
    8		[en490] & [en148]
    -8		[en490] & [en157]
    8		[en490] & [en325]
    -8		[en490] & [en378]
    -8		[en490] & [en477]
    -8		[en490] & [en549]
    8		[en490] & [en581]
    -8	bladder_bowel:17	[en490] & [en966]
    -8		[en506] & [en234]
    -8		[en507] & ,
    8		[en508] & [en490]
    8		[en508] & [en682]
    8		[en508] & [en869]
    8		[en551] & #
    -8		[en551] & [en554]
    8		[en551] & [en693]
    -8		[en551] & [en746]
    -8		[en551] & [en890]
    8		[en581] & [en11]
    8		[en58] & [en565]
    -8		[en58] & [en709]
    -8		[en602] & #
    -8		[en602] & [en1002]
    8		[en602] & [en251]
    8		[en602] & [en508]
    8		[en602] & [en954]
    -8		[en60] & [en101]
    8		[en60] & [en253]
    -8		[en60] & [en378]
    8		[en60] & [en42]
    -8		[en60] & [en490]
    -8		[en60] & [en890]
    -8	sharp_pain:27	[en60] & [en949]
    -8		[en60] & [es182]
    -8	tingling:11	[en60] & calf
    8		[en613] & [en84]
    8		[en618] & [en810]
    8	history_injury:49	[en633] & [en1002]
    -8		[en633] & [en116]
    8		[en633] & [en127]
    8		[en633] & [en60]
    8		[en633] & [en613]
    8		[en633] & [en650]
    8		[en634] & [en394]
    8		[en634] & [en426]
    -8		[en634] & [en618]
    -8		[en634] & [en682]
    -8		[en650] & [en12]
    8		[en650] & [en461]
    8		[en650] & [en602]
    -8		[en650] & [en807]
    8		[en650] & [en954]
    8	sharp_pain:3 weakness:-8 emergency:-5	[en660]
    -8		[en677] & [en12]
    -8		[en679] & ,
    -8	tingling:-26 worsening:-21 pregnancy_symptom:-32 saddle_numbness:-60 fever:-10 severe_headache:-11 allergic_reaction:-8	[en682]
    8		[en682] & #
    8		[en682] & [en1018]
    -8		[en682] & [en170]
    -8		[en682] & [en507]
    8	numbness:93	[en682] & [en613]
    8	sharp_pain:22 numbness:-2	[en682] & [en869]
    8		[en693] & [en746]
    8		[en709] & [en170]
    8		[en709] & [en618]
    -8		[en709] & [en762]
    8		[en742]
    8		[en746] & ,
    -8	persistent_beyond_72h:28	[en746] & .
    -8		[en746] & [en11]
    8		[en746] & [en127]
    -8		[en746] & [en709]
    -8		[en746] & [en762]
    8		[en762] & [en28]
    -8		[en762] & [en60]
    8		[en762] & [en874]
    8	sharp_pain:34	[en762] & [en917]
    -8		[en805] & .
    8		[en805] & [en42]
    8		[en807] & [en251]
    8		[en807] & [en949]
    8		[en807] & bruises
    8		[en810] & [en1013]
    8		[en810] & [en3]
    8		[en810] & [en468]
    8		[en810] & [en567]
    -8		[en810] & [en999]
    8		[en84] & [en42]
    8		[en84] & [en810]
    -8		[en853] & [en551]
    -8		[en853] & [en746]
    8	sharp_pain:-22 radiating_pain:27 weakness:27 persistent_beyond_72h:-34 osteoporosis:-3 bladder_bowel:-44 self_harm:-2	[en85]
    -8		[en85] & [en250]
    8		[en85] & [en325]
    8		[en85] & [en869]
    8		[en869] & [en101]
    8		[en869] & [en121]
    8		[en869] & [en143]
    -8	sharp_pain:-55 radiating_pain:23 weakness:-6	[en869] & [en362]
    -8		[en869] & [en468]
    -8		[en871] & [en251]
    8		[en874] & [en11]
    8		[en874] & [en252]
    8		[en874] & [en37]
    8		[en874] & [es1022]
    8		[en874] & [es14]
    -8	sharp_pain:11 weakness:-31 numbness:-1 tingling:-11 severe_bruising:-6	[en874] & [es214]
    8		[en874] & [es362]
    8		[en874] & [es726]
    8		[en890] & #
    8		[en890] & [en1020]
    8		[en890] & [en3]
    -8		[en890] & [en746]
    8		[en890] & [en938]
    -8		[en906] & [en490]
    -8		[en917] & [en20]
    -8		[en917] & [en682]
    8		[en935] & .
    8		[en938] & #
    -8		[en949] & [en121]
    8		[en949] & [en474]
    8		[en954] & #
    -8		[en954] & [en437]
    -8		[en954] & [en602]
    -8		[en966] & [en19]
    -8		[en966] & [en507]
    8		[en966] & [en522]
    8		[en966] & [en853]
    8		[en966] & [en877]
    -8		[en966] & [en906]
    8		[en966] & [en93]
    -8	faint_dizzy:15	[en966] & [en966]
    -8		[en967] & ,
    8		[en967] & [en762]
    8		[en967] & [es54]
    -8	faint_dizzy:49	[en980] & [en362]
    8		[en986] & [en60]
    8		[en986] & [en63]
    -8		[en991] & [en490]
    8		[en999] & [en1020]
    -8		[es1015]
    8		[es1023]
    -8		[es122] & [en19]
    -8		[es122] & [es198]
    -8		[es122] & [es2]
    -8		[es122] & [es823]
    -8		[es122] & [es998]
    -8		[es150] & ,
    -8		[es17] & [es2]
    8		[es182] & [en106]
    -8		[es182] & [en653]
    8		[es182] & [en709]
    8		[es182] & [en889]
    -8		[es182] & [en917]
    8		[es182] & [es58]
    8		[es182] & [es887]
    -8		[es188] & ,
    -8		[es198]
    -8		[es1] & [es214]
    8		[es214] & [en19]
    8		[es214] & [es214]
    -8		[es214] & [es427]
    8		[es214] & [es438]
    -8		[es214] & [es694]
    8		[es219]
    8	worsening:3	[es253]
    8		[es253] & [es251]
    8	sharp_pain:2	[es253] & [es54]
    8		[es253] & [es91]
    -8		[es254] & ,
    -8		[es254] & [es182]
    8		[es255]
    8		[es26] & ,
    -8		[es2] & [es502]
    8		[es2] & [es694]
    -8		[es2] & [es895]
    8		[es2] & fiebre
    -8		[es311] & [es106]
    -8		[es311] & [es62]
    -8		[es362] & [es503]
    -8		[es42] & [es106]
    8		[es42] & [es459]
    -8		[es438] & [en874]
    8		[es438] & [es17]
    8		[es438] & [es42]
    -8		[es438] & [es887]
    -8		[es438] & hormigueo
    8		[es49] & [es443]
    -8		[es502] & ,
    8		[es502] & [es1]
    -8		[es502] & [es214]
    -8		[es502] & [es29]
    -8		[es502] & [es375]
    8	radiating_pain:11	[es502] & [es726]
    8		[es502] & [es950]
    -8		[es503] & [en874]
    8		[es503] & [es975]
    8		[es503] & [es982]
    -8		[es503] & [es998]
    8		[es54] & [es887]
    8		[es55] & [es42]
    8		[es58] & [es950]
    8		[es663]
    -8		[es694] & [es854]
    -8		[es699] & [es975]
    -8	weakness:10	[es774]
    8		[es79] & [es13]
    -8	tingling:11	[es854] & [es13]
    8		[es854] & [es150]
    -8		[es854] & [es503]
    8		[es854] & fiebre
    8		[es870] & [es1022]
    8		[es870] & [es182]
    8		[es895] & [es362]
    -8		[es942]
    8		[es950] & [es122]
    8		[es950] & [es870]
    -8		[es950] & [es887]
    -8		[es950] & [es998]
    -8		[es966] & ,
    -8		[es975] & [es950]
    8		[es982] & [en121]
    8	persistent_beyond_72h:6	[es982] & [en19]
    -8	radiating_pain:14 weakness:12	[es982] & [es1]
    8		[es982] & [es446]
    8		[es982] & [es982]
    8		[es998] & [es26]
    8		a day
    8		a fist
    -8		a hospital
    -8		a quien
    -8		about ~ <be>
    -8		ache <be>
    8		aching & ,
    8		after <the>
    -8		afterwards
    8		agony & [en1002]
    -8		agua
    8		al #
    8		also <my>
    8		also my
    8		also ~ <part>
    -8		am driving
    8		amaneci
    8		amaneci & [es42]
    8		an #
    -8		and <the> soreness
    -8		and now <the>
    -8		and ~ great
    8		and ~ out
    8		another notch
    8		ants ~ <my>
    -8		ants ~ <the>
    -8		arm ,
    8		asked about
    8	persistent_beyond_72h:5	at <side>
    8		at ~ with
    8		baby <be>
    8		baby <be> not
    8		baby is
    8		baby ~ not
    -8		back feels
    8		be here
    -8		before ~ and
    8		between <my>
    8		between <my> <part>
    8		between my
    -8		bit ~ of
    8		bits
    8		both feet
    8		bother you
    -8		breast
    -8		bruise ~ <the>
    -8		but ~ fine
    8		but ~ i
    8		by ~ no
    8	worsening:7	cada
    8		cada hora
    8		cada vez
    -8		calambritos en
    -8		calambritos en <the>
    -8		call <the>
    8		caminar
    8		camino
    -8		car ~ ,
    -8		carried
    -8		casi nada
    -8		cleared up
    8		come out
    8		como una
    8	chest_breath:8	como ~ <the>
    -8		con ~ en
    -8		con ~ que
    8		control
    8		could ~ on
    8	faint_dizzy:2	da
    8		da vueltas
    -8		day and
    -8		de ~ <my>
    -8		dead <part>
    -8		dead ~ <time>
    -8		dia ~ <the>
    8		dias con <the>
    -8		dias sin
    8		dias ~ <part>
    8		did nothing for
    -8		different
    -8		disappeared
    -8		dizzy & ,
    -8		do if
    8		do ~ here
    8		do ~ want
    -8		does
    8		dolor ,
    -8		dolor ni
    8	radiating_pain:70 weakness:-50	down ~ <part>
    -8		driving
    -8		en el
    8		esta manana
    -8		estos
    -8		evening ~ <the>
    -8		evening ~ it
    8	weakness:-4	every
    -8	worsening:86	every <time>
    8		fainted & [en60]
    -8		fever ~ <the>
    -8		for it
    -8		found ~ <be>
    -8		from before
    -8		from ~ <time>
    8		fuerza ~ <the>
    8		gone by
    -8		good
    8	weakness:20	grip
    8		grip <have>
    8		grip has
    -8		had pins
    -8		hago si <be>
    8		have had
    -8		headache ~ <become>
    -8		heavy ~ ,
    -8		hmm
    8		honestly i
    8		honestly ~ see
    -8		horas
    -8		hormigueo & [es106]
    8		hormigueo & [es1]
    8		hormigueo & [es982]
    -8		house
    -8		hurt
    8		hurts ~ <the>
    8	history_disc:-11 emergency:10	i <be>
    -8		i <be> <the>
    -8		i <be> driving
    -8		i asked
    -8		i do if
    -8		i ever
    8		i feel
    -8		i saw
    -8		i would like
    -8		i ~ driving
    8		i ~ dropping
    -8		i ~ over
    -8		i ~ pain
    8		ibuprofen
    8		ibuprofen & [en11]
    -8		if ~ pain
    -8	tingling:9	in <the> <part>
    -8		in ~ <be>
    -8		in ~ <become>
    -8		in ~ <time>
    8		in ~ pain
    -8		in ~ today
    8	radiating_pain:54	into ~ <part>
    8		it is
    -8		it off
    8		it would <be>
    8		it ~ sharp
    8		it ~ would
    8		it ~ you
    -8		je
    8		just <the> bit
    8		just ~ bit
    -8		just ~ i
    -8		kept
    8		knee ,
    -8		knees
    8		knife
    8		late+bastante
    -8		late+disappeared
    8		late+estoy
    8	sharp_pain:-17 persistent_beyond_72h:17	late+in
    -8	persistent_beyond_72h:2	late+just
    -8		late+longer
    8		late+maybe
    8	persistent_beyond_72h:56	late+neck
    8		late+quita
    8		late+saturday
    -8		late+sin
    -8		late+stiff
    -8		late+take
    -8		late+though
    8		late+thursday
    8	persistent_beyond_72h:78 history_injury:-3	late+week
    -8		late+well
    8		late+went
    -8		late+would
    8		lift <my>
    8		like a
    -8		like ~ did
    8		like ~ under
    8		live
    8		llame
    8		llame <the>
    -8		llamo
    8		look
    8		make <the> fist
    8		make ~ fist
    -8		mal
    8	worsening:105 persistent_beyond_72h:-25	mas
    -8		mas ~ ayer
    -8		massage in <my>
    8		massage ~ you
    -8		maybe
    -8		maybe ~ <part>
    8	faint_dizzy:73	me da
    -8		me encuentro
    -8		me puedo
    -8		me sigue
    -8		mir
    8		monday
    8		monday & [en810]
    -8		much
    8		much as
    -8		much ~ <the>
    -8		muscle
    -8		my feet
    -8		my number
    -8		my shoulders
    8		myself ~ <the>
    8		nearly
    -8	history_injury:92	neck is
    8		needles ~ <time>
    -8		never ~ .
    -8		next
    8		no es
    -8		no stabbing pain
    8	numbness:54	no ~ <be>
    8		no ~ aire
    8	weakness:38	no ~ in
    8		no ~ it
    -8		no ~ segura
    -8		no ~ sore
    8		no ~ than
    8		no ~ thanks
    -8		nope
    8		normal que
    8		not <become> away
    8		not call
    8		not call it
    8		not hold
    -8		not really say
    8		not stop
    8	weakness:24 severe_headache:12	not ~ <the>
    -8		not ~ again
    -8		not ~ good
    -8		not ~ now
    8		nothing for
    8		nothing for <the>
    8		nothing ~ come
    8		nothing ~ only
    8		now than
    8		now ~ <be>
    -8		numb ~ :
    -8		numb ~ just
    -8		numbness & ?
    -8		numbness ?
    -8		numero
    8		of #
    -8		of it
    -8		of pain
    -8		of ~ .
    8	sharp_pain:-24	of ~ <part>
    8		of ~ <the>
    8		of ~ for
    8		of ~ now
    8		of ~ pain
    -8		of ~ when
    -8		ok ~ <the>
    -8		old
    -8		old ~ <part>
    -8		on ~ ,
    8		on ~ <day>
    8		on ~ <the>
    8		on ~ off
    8		on ~ on
    -8		on ~ size
    8		on ~ to
    8		only ~ <my>
    8		only ~ i
    8		or ~ but
    8		osteoporosis ~ <my>
    8		out ~ ,
    -8		out ~ <be>
    -8		out ~ office
    -8		over ~ <be>
    8	sharp_pain:14 weakness:-3 tingling:-24 chest_breath:-4	pain
    -8		pain <be> <the>
    -8		pain went
    8		pain ~ :
    8		pain ~ what
    8		painful
    -8		painful ~ yesterday
    8		paramedics
    -8		perfect
    -8		pero <the>
    -8		pins ~ ,
    -8		please ~ <the>
    8	self_harm:23	point
    8		point in
    -8		poor
    8		pregnant ~ <the>
    -8		quien llamo
    8	persistent_beyond_72h:3	quita
    -8		quite painful
    -8		rash ~ ,
    8		rash ~ <part>
    -8		really say
    -8		return
    -8		rodilla
    -8		rubbish
    -8		salir
    8		salvo
    8		salvo que
    8		salvo ~ <the>
    -8		same as
    -8		sciatica ~ <be>
    -8		segura
    -8	sharp_pain:-48	sharp ~ .
    8		sharp ~ i
    -8		sharp ~ no
    -8		sharp ~ numb
    8		sharp ~ when
    8		she
    -8		si es
    -8		si tengo
    -8		si ~ <be>
    8		side
    8		siento nada
    -8		sin ~ ,
    8		since ~ <the>
    -8		slept ~ <the>
    8		slipped ~ ,
    8		so much
    -8		so so
    -8		so ~ <become>
    -8		sore ~ ,
    -8		soreness & [en1020]
    -8		soreness ~ it
    8		sorer & [en874]
    8	faint_dizzy:8	stand
    8		stick
    -8		still <the>
    -8		still a
    8		stop <the>
    -8		stop ~ <my>
    8		strength in <my>
    8		subir
    8		sudden
    -8		swear ~ it
    -8		talk
    8		tell you
    8		temperature ~ #
    -8		texting & [en874]
    -8		than last
    -8		than ~ <have>
    -8		than ~ <time>
    -8		than ~ last
    8		the bathroom
    -8		the knees
    -8		the leg
    8		the rest
    8		then <the>
    -8		there <be> pain
    8		they are
    8		thinking
    8		thinking ~ ending
    8	sharp_pain:80	through the
    8		tingles
    8		tingling & [en490]
    -8		tingling ?
    -8		tingling or
    8		to <be> here
    -8		to a
    8		to be
    -8		to full
    -8		to full strength
    -8		to ~ now
    -8		to ~ on
    -8		to ~ strength
    -8		to ~ would
    8		to ~ you
    8	severe_bruising:50	toda ~ <part>
    8		todavia <my>
    8		todavia <my> duele
    8		todavia me
    8		todavia ~ duele
    8		today ~ <side>
    8		todo <my>
    8		todo <my> da
    8		todo me
    8		todo ~ da
    8		todo ~ vueltas
    8		toes are
    8		tomorrow ~ i
    8		top of
    -8		touched <my>
    -8		trabajo en
    -8		trabajo en urgencias
    -8		trabajo ~ urgencias
    -8		unos
    8		until i
    -8		up <the> notch
    -8		up a
    8		up from <the>
    8		up ~ <time>
    8		urgente
    -8		used
    -8		usual
    -8		vanished
    8		veo <the>
    8		vueltas
    8	self_harm:67	wake up
    -8		want ~ <the>
    8		want ~ here
    -8		water
    8		way i
    8		weakness :
    8		well ~ i
    -8		what ~ <feel>
    -8		what ~ <the>
    -8		what ~ not
    -8		when i lie
    -8		when you
    -8		when ~ lie
    -8		whether ~ <be>
    -8		who <be>
    8		who <have> <the>
    -8		with ~ <my>
    8		with ~ <side>
    -8		without <the>
    -8		work ~ so
    -8		worse ~ ,
    -8		worse ~ it
    8		would not call
    8		would not say
    -8		would ~ <become>
    -8		wrong person
    8		y sigo
    -8		yesterday and
    8		yesterday ~ still
    8		yet
    8		you ,
    -8		you ~ <time>
    -8		you ~ at
    7		# & [en12]
    7		# & [en966]
    7		# & [es2]
    -7		# ,
    7		# / #
    7		# with
    7		# ~ <time>
    -7		# ~ it
    7		# ~ sore
    -7		# ~ would
    -7		, & ?
    -7		, & [en143]
    7		, & [en148]
    -7	sharp_pain:-6 weakness:11 history_injury:4	, & [en251]
    -7		, & [en266]
    -7		, & [en378]
    7		, & [en394]
    -7		, & [en522]
    -7		, & [en554]
    7		, & [en698]
    7		, & [en935]
    -7		, & [en997]
    -7		, & [es102]
    7		, & [es44]
    -7		, and <the>
    -7		, does
    -7		, exactly
    -7		, just <the>
    -7		, not <the>
    7		, nothing to
    7		, she
    7		, sorry
    7		, this
    -7		, ~ anything
    -7		, ~ changed
    7		, ~ de
    7		, ~ eso
    -7		, ~ good
    -7		, ~ grand
    7		, ~ happened
    -7		, ~ llamo
    -7		, ~ quien
    7	sharp_pain:1	, ~ y
    7		, ~ yes
    7		, ~ yesterday
    7		. & [en181]
    7		. & [en251]
    -7		. & [en394]
    -7		. & [en442]
    7		. & [en989]
    7		. & [es44]
    -7		. & [es58]
    -7		. & [es950]
    -7		. <my> <be>
    7		. can
    -7		. in
    7		. lo
    7		. sorry
    -7		. thanks
    7		. what
    -7		. ~ bien
    7		. ~ last
    7		. ~ ok
    7		. ~ should
    -7		. ~ since
    7		. ~ up
    7		/^abaj/
    7		/^abri/
    -7		/^adol/
    7		/^ahi$/
    7		/^ahi/
    7		/^aho/
    -7		/^ama/
    7	radiating_pain:-5 weakness:-8 history_injury:-6 chest_breath:4 calf_swelling:12 emergency:-6	/^and/
    7	sharp_pain:-27	/^ant/
    -7		/^any/
    7	weakness:49 persistent_beyond_72h:-39 pregnancy_symptom:-6 bladder_bowel:-19 faint_dizzy:-3	/^arm/
    7		/^atr/
    7		/^atra/
    -7		/^avi/
    -7		/^avis/
    -7		/^bas/
    7		/^bec/
    -7	bladder_bowel:3	/^bed/
    -7		/^beha/
    7		/^bla/
    -7		/^bles/
    7		/^blin/
    7	bladder_bowel:33	/^bowe/
    7	radiating_pain:9 weakness:-42 worsening:-19 history_injury:-35 calf_swelling:48	/^cal/
    7	fever:24	/^cale/
    -7		/^case/
    -7		/^cit/
    -7		/^cita/
    7		/^cons/
    -7		/^coul/
    -7		/^cuer/
    7	self_harm:20	/^cut/
    -7		/^deb/
    -7		/^debo/
    7		/^dere/
    -7	sharp_pain:-41 weakness:-4 worsening:-2 persistent_beyond_72h:-3 history_disc:6 pregnancy_symptom:-4 saddle_numbness:-60 chest_breath:-1 severe_headache:-16	/^di/
    7	faint_dizzy:28	/^diz/
    7	faint_dizzy:29	/^dizz/
    7	sharp_pain:22 weakness:-10 numbness:-12 tingling:-2	/^dolo/
    -7		/^earl/
    7	sharp_pain:35 radiating_pain:2	/^elec/
    -7		/^even/
    7	sharp_pain:9	/^excr/
    -7		/^fad/
    7	faint_dizzy:92	/^fain/
    -7		/^fell/
    7		/^fieb/
    -7		/^fin$/
    -7		/^fina/
    -7		/^firs/
    7	weakness:31	/^fold/
    -7		/^fue$/
    7		/^ga/
    7		/^gas/
    -7		/^gon/
    -7		/^gone/
    -7		/^gust/
    -7		/^gy/
    7	weakness:14 numbness:18 tingling:3 persistent_beyond_72h:-3 bladder_bowel:-6	/^hand/
    -7		/^hap/
    -7		/^happ/
    7		/^hell/
    7		/^hic/
    -7		/^hie/
    -7		/^him/
    -7		/^his$/
    7	weakness:-1 numbness:-5 tingling:-50 persistent_beyond_72h:21 history_injury:17 pregnancy_symptom:-1	/^hur/
    7	sharp_pain:15 weakness:-2 numbness:-15 tingling:-13 persistent_beyond_72h:28 history_injury:5 pregnancy_symptom:-13 calf_swelling:-11 emergency:-14	/^hurt/
    -7		/^ich$/
    -7		/^ich/
    -7		/^ins$/
    -7		/^jai$/
    -7		/^jai/
    7		/^jol/
    7		/^jolt/
    7	weakness:6	/^jus/
    -7		/^kin/
    -7		/^kind/
    7		/^lab/
    -7		/^leav/
    -7		/^llam/
    7		/^lov/
    -7		/^mag/
    -7		/^mail/
    7	numbness:-12	/^mak/
    7		/^manc/
    7		/^mar/
    -7		/^mate/
    -7		/^may$/
    7		/^mid/
    -7		/^mint/
    7	persistent_beyond_72h:7	/^mond/
    7	emergency:9	/^mout/
    -7		/^musc/
    7	numbness:3	/^musl/
    7		/^my/
    7		/^mys/
    7		/^myse/
    -7		/^none/
    -7		/^nor$/
    -7		/^nor/
    7	sharp_pain:-19 bladder_bowel:-10 saddle_numbness:-18 emergency:19 self_harm:-2	/^now/
    7	radiating_pain:-55 weakness:-16 numbness:25 tingling:-32 persistent_beyond_72h:-14 history_injury:-13 osteoporosis:-14 pregnancy_symptom:-27 saddle_numbness:29 allergic_reaction:-53 emergency:-40 self_harm:-43	/^nu/
    -7		/^offi/
    -7		/^orde/
    7	tingling:-23 persistent_beyond_72h:-2 faint_dizzy:1	/^out/
    7		/^pad$/
    7		/^palm/
    -7		/^pea/
    7	numbness:-10 chest_breath:161	/^pech/
    7	sharp_pain:65	/^peg/
    7		/^pen$/
    7	saddle_numbness:27	/^pen/
    -7		/^perf/
    7	sharp_pain:-25	/^ph/
    7		/^phy/
    7		/^phys/
    7		/^pica/
    7		/^pis/
    -7		/^plan/
    7		/^plu/
    7		/^poq/
    7		/^poqu/
    7	chest_breath:6	/^pro/
    -7	weakness:41	/^pue/
    -7	weakness:-8 persistent_beyond_72h:-7 osteoporosis:-13 bladder_bowel:-10 saddle_numbness:-11 chest_breath:-7 severe_bruising:-17	/^qu/
    -7		/^quiz/
    7		/^real/
    -7		/^reci/
    -7		/^reg/
    -7		/^sabr/
    7		/^sat$/
    7	sharp_pain:10	/^scr/
    -7		/^sea$/
    -7		/^serv/
    -7		/^sesi/
    7	fever:30	/^shak/
    -7		/^shee/
    -7	persistent_beyond_72h:60	/^shif/
    7	fever:95	/^shiv/
    7	sharp_pain:-10 weakness:-10	/^ski/
    -7		/^sle/
    -7		/^slot/
    7		/^sne/
    7		/^snee/
    7		/^stic/
    7		/^stu/
    -7		/^sup/
    7		/^swa/
    -7		/^teen/
    7		/^ten$/
    -7		/^thes/
    7	sharp_pain:-9 emergency:-5	/^tod/
    -7		/^tomo/
    -7	numbness:12	/^tou/
    -7		/^trac/
    7		/^tras/
    7	pregnancy_symptom:149	/^tri/
    7		/^unb/
    7		/^unbe/
    -7		/^uns/
    7		/^unt/
    -7		/^va/
    -7		/^van/
    7	numbness:-11 bladder_bowel:9	/^ve/
    -7		/^warm/
    7	weakness:101 numbness:-92	/^weak/
    7	bladder_bowel:-2	/^week/
    -7		/^wore/
    -7		/^yell/
    -7	severe_headache:17	/abe/
    7		/abia$/
    7		/able/
    7		/abrir/
    -7		/acio/
    -7		/acion/
    7	weakness:-1 pregnancy_symptom:-54 calf_swelling:-46	/ack/
    -7		/adol/
    -7		/adolo/
    -7		/agua$/
    7	history_injury:7	/aho/
    -7		/aia$/
    -7		/aia/
    -7		/aji/
    7		/ajo/
    7		/alar/
    -7		/alda$/
    -7		/alda/
    7		/alent/
    -7	weakness:17	/alk/
    7	radiating_pain:-34 weakness:-3 numbness:-5 persistent_beyond_72h:-47 osteoporosis:-4 severe_headache:-10	/all/
    -7		/alt/
    -7		/alto$/
    -7		/am$/
    7		/amb/
    -7		/ambri/
    -7		/anar/
    7		/anch/
    7	sharp_pain:-3 radiating_pain:-14 numbness:-5 tingling:17 worsening:-3 persistent_beyond_72h:-29 history_disc:-20 history_injury:-4 osteoporosis:-17 pregnancy_symptom:-4 bladder_bowel:-4 fever:7 severe_headache:-26 allergic_reaction:-17 emergency:-17 self_harm:-55	/and/
    -7		/ang$/
    -7		/ansa/
    7	calf_swelling:8	/ard$/
    -7	sharp_pain:-39 weakness:-3	/aro/
    -7	weakness:63	/arr/
    -7	tingling:13 saddle_numbness:2 allergic_reaction:47	/at$/
    -7		/ater$/
    7		/atra/
    -7		/avis/
    -7		/baja$/
    -7		/banar/
    -7		/bas/
    7	sharp_pain:30	/bbin/
    7	sharp_pain:3	/bbing/
    7		/bec/
    -7		/beha/
    -7		/behav/
    7		/belly/
    -7	weakness:-7	/bin/
    -7		/birm/
    -7		/birme/
    -7		/bless/
    7		/blind/
    7	emergency:19	/boc/
    7	emergency:4	/boca/
    7	bladder_bowel:13	/bowe/
    7	bladder_bowel:26	/bowel/
    7		/brir$/
    7		/brir/
    -7		/brito/
    7	history_injury:53 allergic_reaction:3	/bro/
    7	fever:38	/calen/
    -7		/calm$/
    -7		/cansa/
    -7		/carp/
    -7		/caso$/
    7		/chisi/
    -7		/cier/
    -7		/cita/
    -7		/cli/
    -7		/comfo/
    7		/cons/
    7		/contr/
    -7		/coul/
    -7		/could/
    7		/creep/
    -7		/cribi/
    -7		/ctur/
    -7		/cuerp/
    7		/cur/
    7	self_harm:12	/cut/
    7	sharp_pain:1	/dan$/
    -7	weakness:9	/deb/
    -7		/debo/
    -7		/decid/
    7		/derec/
    -7		/dge$/
    7	emergency:18	/dic/
    7		/die$/
    -7		/disca/
    7	faint_dizzy:34	/diz/
    7	faint_dizzy:65	/dizz/
    -7		/dly$/
    -7		/dly/
    7		/dou/
    7	radiating_pain:24	/down$/
    -7		/dria/
    7		/each/
    7	severe_headache:56	/eada/
    -7		/east$/
    7	sharp_pain:-2 weakness:-5 tingling:-12	/eat/
    7		/ebre$/
    7		/ebre/
    -7		/ecep/
    -7		/eck$/
    -7		/ect$/
    -7		/ede$/
    7		/edia$/
    7		/eec/
    -7	radiating_pain:-7 weakness:-12 numbness:11 osteoporosis:-2 pregnancy_symptom:-9 faint_dizzy:4 emergency:-1	/eel/
    7		/eeze$/
    -7	radiating_pain:17	/ega/
    7	severe_bruising:41	/egr/
    -7		/ehav/
    7	sharp_pain:22	/elec/
    7		/elie/
    -7	weakness:10 numbness:34 chest_breath:-4	/ell/
    -7		/ello/
    -7		/empr/
    7		/ened$/
    7		/ened/
    7	sharp_pain:-22 numbness:-1	/engo/
    -7	severe_bruising:9	/eno/
    7		/ently/
    7	fever:3	/entur/
    -7		/eply$/
    -7		/eply/
    7		/era/
    7		/eral/
    7		/erall/
    -7	sharp_pain:9 numbness:8 worsening:-28 history_injury:-8 calf_swelling:4 faint_dizzy:-3	/ere/
    7		/erech/
    -7		/erf/
    -7		/erfe/
    -7		/erfec/
    7		/ergi/
    7	fever:42	/ering/
    -7		/erman/
    7		/erna$/
    -7		/ernes/
    7		/ernoo/
    -7		/erp/
    -7		/erpo$/
    -7		/erpo/
    7		/errar/
    -7		/ervi/
    7	bladder_bowel:7	/erw/
    -7		/ese$/
    -7		/espal/
    -7		/estos/
    -7		/etch$/
    -7		/etes$/
    -7		/etes/
    -7		/ethi/
    -7		/ethin/
    7		/eti/
    7		/evar/
    7	sharp_pain:14	/excr/
    7	sharp_pain:17	/excru/
    7		/eze$/
    -7		/fad/
    7	faint_dizzy:15	/fain/
    7	faint_dizzy:68	/faint/
    -7		/fell/
    -7		/ff$/
    -7		/ffice/
    -7		/fice/
    7	fever:68	/fieb/
    7		/fiebr/
    -7		/fin$/
    -7		/fina/
    -7		/final/
    -7		/firs/
    -7		/first/
    7	weakness:59 tingling:-34	/flo/
    7		/flopp/
    7		/fore/
    7		/ftern/
    -7		/fue$/
    7		/fuse/
    7		/gea/
    7	sharp_pain:-62 numbness:-82 tingling:-6 emergency:110	/gen/
    -7		/genci/
    7		/ggl/
    7		/give/
    -7		/gn$/
    -7		/gone$/
    -7		/gone/
    -7		/gre/
    -7		/gua$/
    7		/habia/
    7	fever:60	/hak/
    -7		/hance/
    7	sharp_pain:-25 weakness:11 numbness:10 tingling:21 persistent_beyond_72h:-5 emergency:-35	/hand/
    7		/hell/
    7	self_harm:-4	/hen$/
    -7	weakness:-1 tingling:10 history_disc:41 history_injury:-18 bladder_bowel:-1	/her/
    -7		/hese$/
    -7		/hese/
    -7	persistent_beyond_72h:30	/hif/
    -7	persistent_beyond_72h:34	/hift/
    7		/hill$/
    7		/hisi/
    7		/hisim/
    7	sharp_pain:-1	/hiv/
    7	sharp_pain:-10	/hive/
    7		/hiver/
    -7		/hora/
    -7		/hous/
    7		/hro/
    7	weakness:-19 numbness:-30 tingling:-5 persistent_beyond_72h:26 history_injury:29 emergency:-18	/hurt/
    7		/hys/
    7		/hysi/
    7		/hysio/
    7		/ibil/
    7		/ibili/
    -7		/ibirm/
    7		/ible$/
    -7		/ica/
    -7		/ich/
    7		/ieb/
    7		/iebr/
    7		/iebre/
    -7		/iem/
    -7		/iemp/
    -7	sharp_pain:-2 weakness:-21 history_injury:-31 pregnancy_symptom:-27 bladder_bowel:-14 severe_bruising:-7	/ien/
    7	sharp_pain:-21	/iend/
    7		/ienta/
    7		/iero$/
    -7		/ies/
    -7		/ift/
    7		/iggi/
    -7		/ign$/
    -7		/ign/
    7	radiating_pain:-5 persistent_beyond_72h:-1 emergency:-1	/ike/
    -7	worsening:41	/ime$/
    7		/impro/
    -7		/inall/
    -7		/inda$/
    -7		/inda/
    7		/inen/
    7	numbness:1 saddle_numbness:-2	/inge/
    7		/ino/
    -7	tingling:10	/ins$/
    -7		/inter/
    7		/ira/
    -7		/irst$/
    -7		/irst/
    -7		/isca/
    -7		/iscal/
    -7		/iscu/
    7		/itch/
    -7		/iza$/
    -7		/jai$/
    -7		/jai/
    -7		/jan/
    -7		/je$/
    7		/jol/
    7		/jolt/
    7		/jus/
    7		/keep$/
    -7		/kind/
    7		/kles$/
    7		/kles/
    7		/kly$/
    7		/kly/
    7		/know$/
    7	sharp_pain:-15	/la$/
    7		/lame$/
    7		/lan$/
    7	emergency:15	/lanc/
    7		/lati/
    7		/lave/
    -7		/lear$/
    -7		/leav/
    7		/leedi/
    7		/lenc/
    7	fever:37	/lentu/
    7		/levar/
    -7		/lifti/
    -7		/lista/
    -7		/llam/
    -7	history_injury:24	/llo/
    -7		/llow$/
    7		/loor$/
    7		/lopp/
    7		/loppy/
    -7		/lorid/
    7	history_disc:94	/lum/
    7		/lvo$/
    7		/lvo/
    7	numbness:-1	/mak/
    -7		/man$/
    7		/manc/
    7		/manch/
    -7		/may$/
    -7		/meh/
    -7		/ments/
    7	persistent_beyond_72h:-2 pregnancy_symptom:87 bladder_bowel:22	/mes/
    -7		/meth/
    -7	tingling:5	/methi/
    -7		/mfo/
    -7		/mfor/
    -7		/mfort/
    7		/mido$/
    7	numbness:71	/mido/
    -7		/mien/
    -7		/miga/
    7	tingling:60	/migu/
    7		/mina/
    -7		/mint$/
    -7		/mint/
    7		/mmy$/
    7		/mmy/
    -7	sharp_pain:22	/mol/
    7		/mond/
    7		/monda/
    7	emergency:11	/mout/
    7	emergency:5	/mouth/
    -7		/mov/
    -7		/mph/
    -7		/mpha/
    7		/mprov/
    7		/muchi/
    -7		/mul/
    -7		/musc/
    7	numbness:2	/musl/
    7		/muslo/
    7	self_harm:49	/mys/
    7		/myse/
    7		/mysel/
    -7		/nad/
    -7		/nada$/
    -7		/nage/
    -7		/nall/
    -7		/nally/
    7		/nasty/
    7		/nate/
    7		/nbe/
    7		/nbea/
    7		/nbear/
    -7		/ncom/
    7		/ndin/
    7	severe_headache:6	/nding/
    7		/nec/
    7		/neez/
    7		/neeze/
    -7		/nei/
    -7		/ngan/
    -7		/nic$/
    7		/nner$/
    -7		/none$/
    -7		/nor$/
    7		/norm/
    -7		/nou/
    7		/nsibi/
    -7		/ntent/
    -7		/ntere/
    7		/nza$/
    -7		/oan/
    -7		/oat/
    7		/obi/
    -7		/odg/
    -7		/offi/
    -7		/offic/
    -7		/oga$/
    -7		/oga/
    7		/oiled/
    7		/oja/
    -7		/olest/
    -7	persistent_beyond_72h:17	/olori/
    -7		/olv/
    -7		/olve/
    -7		/omb/
    -7		/ombr/
    -7		/ometh/
    -7		/omfo/
    -7		/omfor/
    7		/omin/
    7		/oming/
    7	persistent_beyond_72h:8	/onday/
    7		/ontr/
    7		/oqui/
    7		/oquit/
    -7		/orde/
    -7		/orid/
    -7		/orked/
    7		/orme/
    7	osteoporosis:62	/ost/
    -7		/ote/
    -7		/ots$/
    -7		/ots/
    7		/ouch$/
    -7		/ouche/
    -7		/our$/
    -7		/ouse/
    7	emergency:20	/outh$/
    7		/outh/
    7		/ovem/
    7		/oveme/
    7		/overa/
    -7		/ovin/
    -7		/oving/
    -7		/owed$/
    -7		/owed/
    7		/pack$/
    -7		/packe/
    7		/pad$/
    7	sharp_pain:9 weakness:-39	/pal/
    -7		/pald/
    -7		/palda/
    7		/palm/
    7		/panto/
    7	numbness:-10	/para/
    7		/pasa$/
    7		/past/
    7	chest_breath:4	/pech/
    7	numbness:-5 chest_breath:33	/pecho/
    7		/peg/
    7		/pens/
    -7		/per$/
    -7		/perf/
    -7		/perfe/
    7		/phy/
    7		/phys/
    7		/physi/
    7		/pill/
    7	self_harm:48	/pills/
    7	weakness:5	/ping/
    -7		/plan/
    7		/plu/
    7		/poin/
    7		/point/
    -7		/pon/
    7		/poq/
    7		/poqu/
    7		/poqui/
    7		/porta/
    -7		/pulle/
    -7		/quede/
    -7		/quis/
    -7	worsening:5	/quit/
    -7		/quiz/
    -7		/quiza/
    -7		/race$/
    -7		/radi/
    7	weakness:67	/rag/
    7		/raggi/
    7		/rall$/
    7		/rall/
    -7		/rap$/
    7	weakness:21	/rapo$/
    7	weakness:2	/rapo/
    -7		/rara/
    7		/real/
    7		/rech/
    7		/recho/
    7		/reep/
    -7		/rega/
    -7		/reply/
    -7		/rese/
    -7		/rfe/
    -7		/rfec/
    -7		/rfect/
    -7		/ribi/
    -7		/ribir/
    7		/rica/
    -7		/rida/
    -7		/ritos/
    -7		/riv/
    7		/rly$/
    7		/rly/
    7	sharp_pain:-34 radiating_pain:21 weakness:16 tingling:28 bladder_bowel:-3 allergic_reaction:-11 self_harm:-1	/rm$/
    -7		/rman/
    7	radiating_pain:11	/rna$/
    -7		/rnes/
    7		/rnoo/
    7		/rnoon/
    7		/rog/
    7		/roken/
    7		/rop$/
    7		/roppi/
    -7		/rpo$/
    7		/rsi/
    7	faint_dizzy:92	/rtig/
    -7		/rwa/
    -7		/rwar/
    -7		/rward/
    -7		/sab/
    -7		/sabr/
    -7		/sabri/
    -7		/sad/
    -7		/saje/
    -7		/saji/
    7		/sat$/
    -7		/sent$/
    -7		/servi/
    -7		/sesi/
    -7		/sesio/
    7	fever:25	/shak/
    -7	persistent_beyond_72h:19	/shif/
    -7	persistent_beyond_72h:7	/shift/
    7	fever:26	/shiv/
    7	fever:25	/shive/
    7		/sibi/
    7		/sibil/
    -7		/sica/
    7	tingling:10	/side$/
    7		/sio/
    7		/ske/
    7		/slo$/
    -7		/slot$/
    -7		/slot/
    7		/snee/
    7		/sneez/
    -7		/spal/
    -7		/spald/
    7	tingling:18	/spar/
    -7		/sper/
    -7		/ssin/
    -7		/ssing/
    7		/stick/
    7		/sting/
    -7		/stop$/
    -7		/stos$/
    -7		/sup/
    -7		/sus/
    7		/swa/
    -7	numbness:-3	/swe/
    -7	emergency:49	/tal/
    -7		/tari/
    -7		/tario/
    -7		/tbal/
    -7		/tball/
    7		/tched/
    7	radiating_pain:-25 weakness:-5 bladder_bowel:-21 fever:-8 self_harm:-44	/te$/
    7		/tens/
    7		/teo$/
    -7		/teres/
    7		/terno/
    -7		/thes/
    -7		/these/
    7	saddle_numbness:26	/tio/
    7	numbness:18 saddle_numbness:23	/tion$/
    7	tingling:20	/tip/
    -7		/tne/
    7	sharp_pain:-12 weakness:-1 emergency:-15	/tod/
    -7		/tomo/
    7		/ton$/
    7		/tones/
    7	weakness:12	/too/
    7	weakness:3	/trapo/
    7		/trica/
    7		/tura$/
    7		/tuvi/
    7		/tuvie/
    7		/uanta/
    7		/ubb/
    -7		/uche/
    7		/uchis/
    7		/uci/
    -7	sharp_pain:2	/udo$/
    -7		/udo/
    7	history_injury:2	/uele$/
    -7		/uerp/
    -7		/uerpo/
    7	tingling:-4	/uie/
    -7		/uisi/
    -7		/uiz/
    -7		/uiza$/
    -7		/uiza/
    -7		/ulle/
    -7		/ulled/
    7		/unb/
    7		/unbe/
    7		/unbea/
    7		/unch/
    -7	tingling:59	/unn/
    7		/uple$/
    -7	worsening:14	/ur$/
    7	numbness:3	/usl/
    7	numbness:2	/uslo$/
    7	numbness:4	/uslo/
    7		/uvi/
    7		/uvie/
    7		/uvier/
    7		/var/
    7		/veme/
    7		/vemen/
    -7		/veni/
    7		/veral/
    7		/veri/
    7		/vien/
    7		/wake$/
    -7		/wards/
    -7		/warm$/
    -7		/warm/
    7		/warni/
    -7		/way/
    7	weakness:80	/weak$/
    7	weakness:66 numbness:-57	/weak/
    7		/week$/
    7	sharp_pain:-1 history_injury:42	/week/
    -7		/wers$/
    -7		/wers/
    7	radiating_pain:-4 weakness:-6 bladder_bowel:-12 self_harm:-17	/whe/
    7		/wipe$/
    -7		/wore$/
    -7		/wore/
    7		/xcr/
    7	sharp_pain:25	/xcru/
    -7		/years/
    -7		/yell/
    -7		/yello/
    7		/yo$/
    7	self_harm:21	/ysel/
    7		/yself/
    7		/ysi/
    7		/ysio$/
    7		/ysio/
    -7		: & [en426]
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
    7		<be> at
    7	numbness:31	<be> como
    -7		<be> dolor ni
    7		<be> fizzing
    -7		<be> good
    -7		<be> imagining
    -7		<be> imagining it
    7		<be> like <the>
    -7		<be> on <my>
    7		<be> really
    7		<be> sharp
    7		<be> sick
    7		<be> thinking
    -7		<be> up
    -7		<be> way out
    -7		<be> well
    7		<be> ~ about
    7		<be> ~ if
    -7		<be> ~ nothing
    -7		<be> ~ over
    7		<be> ~ quita
    -7		<be> ~ than
    -7		<be> ~ tingling
    7		<become> ,
    7		<become> <the> better
    7		<become> ~ from
    -7		<become> ~ in
    7		<become> ~ out
    -7		<become> ~ pain
    -7		<become> ~ tomorrow
    -7		<become> ~ walk
    -7		<count> ~ <day>
    7		<count> ~ <time>
    7		<count> ~ still
    7		<day> in
    7		<day> ~ you
    7		<feel> <the> thing
    7		<feel> nothing
    7		<feel> tight
    -7		<feel> ~ bit
    -7		<feel> ~ good
    -7	numbness:11	<have> <be>
    -7		<have> <be> numb
    7	saddle_numbness:50	<have> <become>
    7		<have> <become> dead
    7		<have> <the> accident
    7		<have> lost
    -7		<have> stopped
    -7		<have> to <become>
    7	persistent_beyond_72h:20	<have> ~ <count>
    7		<have> ~ before
    -7		<have> ~ life
    7		<have> ~ yesterday
    7		<keep> <my> in
    7	emergency:4	<keep> ~ in
    -7		<my> <part> <become>
    -7		<my> <part> <the>
    7		<my> <part> will
    7		<my> <part> with
    7	emergency:7	<my> in
    7		<my> massage
    7		<my> quita
    -7		<my> ~ bit
    -7		<my> ~ came
    -7		<my> ~ con
    7		<my> ~ did
    -7		<my> ~ favor
    -7		<my> ~ good
    -7	history_disc:31 history_injury:13	<my> ~ in
    7	numbness:13	<my> ~ it
    -7		<my> ~ mine
    7		<my> ~ muchisimo
    -7		<my> ~ never
    -7		<my> ~ painful
    7		<my> ~ ronchas
    7		<my> ~ still
    -7		<part> <be> fine
    7		<part> <side>
    -7		<part> <the> size
    -7		<part> aches
    7		<part> dormido
    -7		<part> for
    -7		<part> from
    7		<part> gives
    7		<part> no <my>
    -7		<part> today
    7	sharp_pain:-2 radiating_pain:14 weakness:40 worsening:-5 persistent_beyond_72h:-12 chest_breath:-9 faint_dizzy:-25 severe_bruising:42	<part> ~ <my>
    -7	sharp_pain:-10 radiating_pain:16 tingling:3 worsening:-9 persistent_beyond_72h:-1 history_disc:-10 saddle_numbness:-38 calf_swelling:35 faint_dizzy:-14 allergic_reaction:2 emergency:-2	<part> ~ <the>
    -7		<part> ~ achy
    -7		<part> ~ grand
    7		<part> ~ hurts
    7		<part> ~ looser
    -7		<part> ~ mas
    -7		<part> ~ more
    -7		<part> ~ pero
    7		<part> ~ stop
    -7		<part> ~ they
    7		<part> ~ trapo
    7		<part> ~ under
    -7		<part> ~ ya
    -7		<person> <be> <the>
    -7		<person> ~ ,
    7		<person> ~ she
    -7		<person> ~ so
    -7		<side> over <the>
    -7		<side> ~ #
    7		<side> ~ <feel>
    -7		<side> ~ quite
    -7		<side> ~ rain
    7		<the> <part> dormido
    7	numbness:-2 worsening:-16	<the> <time>
    7		<the> accident
    7		<the> accident in
    7		<the> aire
    7		<the> bit of
    -7		<the> bit worse
    -7		<the> chance
    -7		<the> cuerpo
    7		<the> dinner plate
    7		<the> floor
    7		<the> from
    7		<the> good
    7		<the> hormigueo
    -7		<the> house
    -7		<the> morning than
    7		<the> numbness <be>
    7		<the> pen
    -7		<the> poco
    7		<the> point in
    -7		<the> rato
    -7		<the> salir
    -7		<the> table ,
    7		<the> tingling
    -7		<the> touch
    -7		<the> viernes
    7		<the> ward
    -7		<the> ~ <keep>
    7	sharp_pain:22 tingling:7 persistent_beyond_72h:10 history_disc:18 osteoporosis:11 severe_headache:51 severe_bruising:12 self_harm:-7	<the> ~ <my>
    7		<the> ~ abajo
    -7		<the> ~ achy
    -7		<the> ~ after
    -7		<the> ~ anoche
    -7		<the> ~ bother
    7		<the> ~ free
    7		<the> ~ hace
    7		<the> ~ menos
    -7		<the> ~ moving
    7		<the> ~ pack
    7		<the> ~ plate
    -7		<the> ~ round
    7		<the> ~ say
    7		<the> ~ size
    -7		<the> ~ sore
    7		<the> ~ time
    -7		<the> ~ vanished
    7		<time> <count>
    -7		<time> ~ at
    7		<time> ~ by
    -7		<time> ~ hardly
    -7		<time> ~ pain
    -7		<time> ~ so
    7		<time> ~ sore
    -7		<time> ~ without
    7		<time> ~ worse
    -7		? & [en1002]
    7		? & [en746]
    -7		? no
    7		? ~ ?
    -7	radiating_pain:27	[en1002] & [en101]
    7		[en1002] & [en12]
    7		[en1002] & [en15]
    -7	self_harm:13	[en1002] & [en682]
    -7		[en1002] & [en762]
    -7		[en1013] & [en170]
    7		[en1017]
    7		[en1018] & [en121]
    7		[en1018] & [en185]
    -7	chest_breath:26	[en1018] & [en19]
    7		[en1018] & [en28]
    -7		[en1018] & [en437]
    -7		[en1018] & [en522]
    -7		[en1018] & [en660]
    -7		[en1018] & [en93]
    -7		[en1018] & [en949]
    7		[en101] & [en1020]
    -7		[en101] & [en19]
    -7		[en101] & [en250]
    7		[en101] & [en468]
    -7	sharp_pain:15 worsening:-15	[en1020] & [en1002]
    7		[en1020] & [en1020]
    -7	radiating_pain:-18 self_harm:12	[en1020] & [en11]
    -7		[en1020] & [en148]
    7		[en1020] & [en181]
    -7		[en1020] & [en250]
    -7	weakness:-24 tingling:4 persistent_beyond_72h:-8 chest_breath:16 severe_bruising:19	[en1020] & [en251]
    7	tingling:79	[en1020] & [en28]
    -7	sharp_pain:6	[en1020] & [en333]
    -7		[en1020] & [en461]
    -7	chest_breath:24	[en1020] & [en468]
    -7		[en1020] & [en58]
    7		[en1020] & [en602]
    7		[en1020] & [en634]
    -7		[en1020] & [en980]
    7		[en106] & [en159]
    -7		[en106] & [en378]
    -7		[en118] & [es870]
    -7	sharp_pain:-9 radiating_pain:24 faint_dizzy:24	[en11] & ,
    -7		[en11] & [en1013]
    7		[en11] & [en127]
    7	numbness:10 tingling:2	[en11] & [en251]
    -7		[en11] & [en252]
    -7		[en11] & [en394]
    -7		[en11] & [en3]
    -7	worsening:5	[en11] & [en426]
    -7		[en11] & [en508]
    7		[en11] & [en58]
    7	sharp_pain:-17 weakness:1	[en11] & [en682]
    -7	sharp_pain:18 radiating_pain:3 worsening:4 emergency:-3	[en11] & [en869]
    -7		[en11] & [en889]
    -7		[en11] & [en90]
    -7		[en121] & [en37]
    7		[en121] & [en60]
    -7		[en121] & [en660]
    7		[en121] & [es182]
    -7		[en123]
    -7		[en124] & [en762]
    7	sharp_pain:11 radiating_pain:31 weakness:5 worsening:-12	[en12] & [en11]
    7	emergency:44	[en12] & [en127]
    -7		[en12] & [en157]
    -7		[en12] & [en170]
    7		[en12] & [en533]
    7		[en138] & [en148]
    7		[en138] & [en170]
    7		[en138] & [en251]
    7		[en141] & [en1002]
    -7		[en143] & [en189]
    -7		[en148] & [en954]
    -7		[en159]
    -7		[en15] & [en746]
    7		[en15] & [en874]
    -7		[en170] & [en317]
    -7		[en170] & [en3]
    -7		[en170] & [en581]
    -7		[en170] & [en58]
    -7		[en181] & [en19]
    7		[en181] & [en20]
    7		[en181] & [en634]
    -7		[en185] & [en1020]
    -7		[en185] & [en966]
    -7		[en186] & [en490]
    -7		[en189]
    -7		[en197] & [en362]
    -7		[en197] & [en426]
    -7		[en19] & [en807]
    7		[en19] & numbness
    -7		[en202] & [en362]
    -7	pregnancy_symptom:15	[en20] & [en378]
    7		[en20] & [en426]
    7		[en20] & [en679]
    -7		[en20] & [en889]
    7		[en212] & [en1020]
    7		[en212] & [en551]
    7		[en212] & [en980]
    -7		[en215] & [en810]
    -7		[en215] & [en874]
    7		[en218] & [en123]
    7		[en218] & [en19]
    7		[en218] & [en810]
    -7	numbness:20 self_harm:9	[en21]
    7		[en21] & [en362]
    -7	sharp_pain:12 radiating_pain:-12 weakness:-4 numbness:-8 tingling:6 worsening:-34 persistent_beyond_72h:-9 history_disc:-47 history_injury:-31 osteoporosis:-2 saddle_numbness:-4 fever:-14 severe_headache:-11 faint_dizzy:-1 severe_bruising:-11 emergency:-2 self_harm:-16	[en234]
    -7	bladder_bowel:33	[en234] & [en12]
    -7		[en234] & [en218]
    7	bladder_bowel:42	[en234] & [en266]
    -7		[en234] & [en28]
    7		[en234] & [en565]
    -7		[en234] & [en653]
    -7		[en234] & [en807]
    -7		[en234] & ache
    7		[en234] & pee
    -7		[en239] & [en1020]
    -7		[en250] & [en19]
    -7		[en250] & [en28]
    -7		[en250] & [en660]
    -7		[en251] & [en58]
    -7	history_injury:28	[en251] & [en60]
    7		[en251] & [en84]
    7		[en251] & pinky
    -7	worsening:38	[en252]
    -7		[en253] & ,
    7		[en266] & #
    -7		[en266] & [en362]
    7		[en266] & [en85]
    7	sharp_pain:-7 radiating_pain:-1 weakness:-7 tingling:8 worsening:-6	[en28]
    -7		[en28] & .
    7		[en28] & [en101]
    -7		[en28] & [en11]
    -7		[en28] & [en181]
    -7		[en28] & [en333]
    7		[en28] & [en362]
    -7		[en28] & [en634]
    -7	weakness:8	[en28] & [en869]
    7		[en28] & numbness
    -7		[en295]
    -7		[en297]
    7		[en298] & [en468]
    -7		[en29] & [en298]
    -7		[en309] & [en522]
    7		[en333] & [en378]
    7		[en333] & [en682]
    7		[en362] & [en181]
    7		[en362] & [en490]
    -7		[en362] & [en660]
    -7		[en362] & [en807]
    7		[en362] & [en853]
    -7		[en362] & [en953]
    7		[en378] & [en1002]
    7	bladder_bowel:22	[en378] & [en101]
    -7		[en378] & [en468]
    -7		[en378] & [en989]
    7	weakness:1	[en37] & [en234]
    -7		[en37] & [en653]
    7		[en37] & [en949]
    -7		[en37] & [en957]
    7		[en380] & [en20]
    -7		[en380] & [en468]
    -7		[en380] & [en474]
    7		[en380] & [en949]
    7		[en389] & [en60]
    -7		[en391] & bruise
    7		[en394] & [en19]
    7		[en394] & [en394]
    -7		[en39] & [en11]
    -7		[en39] & [en212]
    -7		[en3] & ,
    7		[en3] & [en468]
    -7		[en404] & [en874]
    7		[en422]
    7		[en426] & [en19]
    7		[en426] & [en252]
    -7		[en426] & [en362]
    7		[en426] & [en380]
    7		[en426] & [en613]
    7		[en426] & [en679]
    -7		[en426] & [en853]
    7		[en42] & [en468]
    7		[en42] & [en693]
    -7		[en42] & [en84]
    7	weakness:6	[en437] & [en251]
    -7		[en437] & [en838]
    7		[en439] & [en12]
    7		[en439] & [en251]
    -7		[en458] & [en12]
    -7		[en458] & [en20]
    -7		[en458] & [en437]
    -7		[en458] & [en551]
    -7		[en458] & [en869]
    -7		[en461] & [en1018]
    7		[en461] & [en506]
    -7		[en461] & [en874]
    7		[en468] & [en362]
    -7		[en468] & [en487]
    -7		[en474] & [en11]
    -7		[en474] & [en63]
    -7		[en474] & [en869]
    7	sharp_pain:18	[en477] & [en966]
    -7	sharp_pain:4 numbness:12	[en490] & ,
    -7		[en490] & ?
    7		[en490] & [en602]
    7		[en490] & [en746]
    -7		[en490] & [en957]
    -7		[en490] & [en980]
    -7		[en490] & tingly
    7		[en493] & [en634]
    -7		[en495]
    7		[en495] & .
    -7		[en495] & [en874]
    7		[en511] & [en11]
    7		[en522] & [en213]
    7		[en522] & [en437]
    -7		[en522] & [en709]
    7		[en522] & [en980]
    7		[en549] & [en1002]
    -7		[en549] & [en1020]
    -7		[en551] & [en148]
    7		[en551] & [en380]
    -7		[en551] & [en63]
    7		[en567] & [en37]
    7		[en567] & [en966]
    -7		[en567] & [es182]
    -7		[en581] & [en810]
    -7		[en58] & ,
    -7		[en58] & [en170]
    7		[en58] & [en37]
    7		[en602] & [en1020]
    7		[en602] & [en20]
    7		[en602] & [en213]
    7		[en602] & [en404]
    7		[en60] & [en12]
    7		[en60] & [en234]
    -7		[en613] & [en37]
    -7		[en613] & [en474]
    7		[en613] & [en634]
    -7		[en613] & [en805]
    7		[en633] & [en12]
    -7		[en633] & [en660]
    7	history_injury:5	[en633] & [en874]
    -7		[en634] & [en1020]
    7		[en634] & [en218]
    -7		[en63] & [en106]
    7		[en650] & [en1002]
    -7		[en650] & [en551]
    7		[en650] & [en653]
    -7		[en650] & [en762]
    7		[en650] & [en810]
    -7		[en660] & [en378]
    7		[en660] & [en63]
    7		[en661] & ,
    7		[en661] & [en234]
    7		[en661] & [en762]
    -7		[en677] & [en11]
    -7		[en677] & [en28]
    -7		[en682] & [en234]
    -7		[en682] & [en42]
    7		[en682] & [en439]
    -7		[en682] & [en461]
    -7	faint_dizzy:9	[en682] & [en874]
    7		[en682] & bruises
    7		[en682] & tingling
    7		[en693] & ,
    -7		[en693] & [en980]
    7		[en695] & ,
    -7		[en698] & [en980]
    7		[en709] & [en1002]
    -7		[en709] & [en1020]
    7		[en709] & [en181]
    -7		[en709] & [en874]
    -7		[en741]
    7	sharp_pain:114	[en746] & [en19]
    -7		[en746] & [en250]
    -7		[en746] & [en508]
    7		[en778] & [en101]
    7		[en77] & [en949]
    -7		[en789] & [en11]
    -7		[en805] & [en1020]
    -7		[en805] & [en234]
    7		[en805] & [en807]
    -7		[en805] & [en874]
    -7		[en807] & [en181]
    7		[en807] & [en37]
    7		[en807] & [en490]
    7		[en807] & [en554]
    -7		[en807] & [en633]
    -7		[en810] & [en212]
    -7		[en810] & [en37]
    7		[en810] & [en508]
    7		[en810] & [en602]
    7	weakness:-31	[en810] & [en682]
    7		[en810] & [en853]
    -7		[en810] & [en889]
    7		[en810] & urgent
    -7		[en810] & wednesday
    -7		[en821] & [en1020]
    7		[en821] & [en251]
    -7		[en837]
    -7		[en838]
    7		[en84] & [en234]
    7		[en84] & [en325]
    -7		[en84] & [en60]
    7		[en84] & [en966]
    -7		[en853] & [en709]
    -7		[en853] & [en85]
    -7		[en853] & achy
    -7		[en85] & [en19]
    -7		[en85] & [en28]
    -7	radiating_pain:11 weakness:45	[en869] & [en11]
    -7		[en869] & [en251]
    7		[en869] & [en252]
    -7		[en869] & [en458]
    7		[en869] & [en506]
    7		[en869] & [en85]
    -7	numbness:-22	[en869] & [en869]
    -7		[en874] & ?
    7	chest_breath:35	[en874] & [en124]
    7		[en874] & [en170]
    7		[en874] & [en181]
    7		[en874] & [en474]
    7		[en874] & [en490]
    7		[en874] & [en58]
    7		[en874] & [es49]
    7	sharp_pain:-19	[en874] & [es55]
    -7		[en874] & [es854]
    -7		[en874] & [es879]
    7		[en874] & ronchas
    -7		[en877] & [en37]
    -7		[en890] & [en567]
    7		[en890] & [en949]
    7		[en890] & [en989]
    -7		[en890] & vanished
    7		[en90] & [en506]
    7	emergency:1	[en90] & [en60]
    -7		[en917] & [en1002]
    7		[en917] & [en251]
    7		[en917] & [en37]
    -7		[en935] & [en11]
    7		[en935] & [en490]
    -7		[en935] & [en810]
    7		[en935] & [en869]
    -7		[en938] & [en1002]
    -7		[en93] & [en106]
    -7		[en93] & [en170]
    -7		[en93] & [en251]
    -7		[en93] & [en551]
    -7		[en949] & [en426]
    7		[en949] & [es182]
    -7		[en954] & [en650]
    7		[en954] & [en778]
    7		[en957] & [en20]
    7		[en957] & [en682]
    -7		[en966] & [en116]
    7		[en966] & [en124]
    7		[en966] & [en127]
    -7		[en966] & [en218]
    -7		[en966] & [en250]
    7	severe_headache:4 self_harm:14	[en966] & [en378]
    -7		[en966] & [en42]
    -7		[en966] & [en602]
    -7		[en966] & [en650]
    7		[en966] & [en845]
    -7		[en966] & [en84]
    -7		[en966] & [en889]
    -7		[en966] & [en938]
    -7		[en966] & [en980]
    7		[en967] & [en251]
    7		[en980] & .
    -7		[en980] & [en60]
    -7		[en980] & [en762]
    7		[en980] & [en84]
    -7		[en981] & ,
    -7		[en986] & [en202]
    -7		[en986] & [en215]
    7		[en986] & [en490]
    7		[en989] & [en1020]
    -7		[en989] & [en634]
    7		[en991] & [en101]
    -7		[en991] & [en212]
    7		[en997] & [en1020]
    -7		[en997] & [en20]
    7		[en997] & [en890]
    -7		[es106] & [es1007]
    7		[es106] & [es14]
    7		[es106] & [es174]
    -7		[es106] & [es182]
    -7		[es106] & [es955]
    7		[es113] & [es251]
    -7		[es122] & ,
    -7		[es122] & [en874]
    -7		[es122] & [es214]
    -7		[es122] & [es694]
    7		[es134]
    7		[es13] & [es183]
    -7		[es13] & [es234]
    7		[es13] & [es342]
    -7		[es13] & [es375]
    -7		[es13] & [es54]
    7		[es13] & [es951]
    7	worsening:14	[es13] & [es982]
    -7		[es182] & [en309]
    -7		[es182] & [en333]
    -7		[es182] & [en404]
    -7		[es182] & [en551]
    7	self_harm:18	[es182] & [es758]
    -7		[es182] & bruises
    -7		[es182] & sabria
    7		[es183]
    7		[es188] & [es950]
    7		[es189] & ,
    -7		[es189] & [es694]
    7	weakness:28	[es1] & [es182]
    -7		[es1] & [es443]
    7		[es1] & [es502]
    7		[es1] & [es887]
    -7		[es1] & [es90]
    -7		[es1] & [es975]
    7		[es214] & [es1022]
    7	sharp_pain:14	[es214] & [es106]
    7		[es214] & [es591]
    7		[es230] & [es13]
    7		[es230] & [es982]
    7		[es254] & [es1]
    -7		[es26] & .
    7		[es26] & [es13]
    -7		[es26] & [es17]
    -7		[es26] & [es1]
    7		[es26] & [es230]
    7		[es26] & [es342]
    -7		[es26] & [es694]
    -7		[es26] & [es699]
    7		[es29] & [en118]
    7		[es29] & [es26]
    -7		[es2] & [es987]
    7		[es318]
    -7		[es342] & [es13]
    -7		[es375] & [es54]
    7		[es42] & [es13]
    -7		[es42] & [es823]
    -7		[es44] & [en12]
    -7		[es459] & [es13]
    -7		[es486] & [es870]
    -7		[es486] & [es982]
    7		[es502] & [es230]
    -7		[es503] & [es502]
    -7		[es54] & [es122]
    -7	numbness:15	[es54] & [es214]
    7		[es54] & [es230]
    7		[es54] & [es342]
    7		[es54] & [es446]
    -7		[es54] & [es726]
    -7		[es54] & [es854]
    7		[es55] & .
    7		[es55] & [es182]
    7		[es55] & [es234]
    -7		[es694] & [es54]
    7		[es699] & [es182]
    -7		[es699] & [es214]
    7		[es699] & [es438]
    -7		[es702]
    -7		[es823] & [es815]
    7		[es830]
    -7		[es854] & [es362]
    -7		[es870] & .
    -7		[es870] & [es887]
    7		[es878] & [es1]
    -7		[es878] & [es438]
    -7		[es887] & :
    7		[es887] & [es878]
    7		[es950] & [en19]
    7		[es950] & [es470]
    7		[es950] & [es758]
    -7		[es950] & [es950]
    7		[es975] & [es26]
    -7		[es982] & [es127]
    -7		[es982] & [es702]
    7		[es998] & [en1014]
    7		[es998] & [es694]
    -7		[es998] & [es975]
    -7		[es998] & adolorida
    -7	worsening:56	a #
    7		a dinner
    -7		a ladder
    7	saddle_numbness:23	abajo
    -7		about <my>
    -7		about it
    7		about ~ <become>
    7		abrir
    7		abrir <the>
    7		accident in
    -7		ache & [en762]
    7		ache & [en890]
    7		ache <have>
    -7		ache ~ ,
    7		ache ~ up
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
    -7		agony ~ ,
    -7		agua caliente
    -7		agudo : no
    -7		agudo ~ :
    7		ahi
    7	history_injury:40	ahora ~ <the>
    -7		al salir
    -7		algo
    7		along ~ <part>
    7		also <my> <part>
    -7		alto
    7		am #
    7		ambulance
    7		an accident
    -7		an hour
    -7	sharp_pain:4 weakness:25	and <the>
    7		and had
    7	weakness:2	and i
    -7		and i <have>
    -7		and no
    -7		and now
    -7		and ~ down
    -7		and ~ fine
    -7		and ~ like
    7		and ~ of
    7		and ~ painful
    7		and ~ way
    7		ants ~ <part>
    -7		as it
    -7		at ~ <side>
    -7		away ~ <the>
    -7		back s
    -7		bad back
    -7		baja
    7		baja <the>
    7		baja ~ <part>
    7		be alive
    -7		be sore
    7		belly
    -7		better ~ worse
    -7		bit tender
    -7		bit ~ today
    7		bleeding
    -7		brazos
    7		broken
    -7		bruise ~ size
    7	fever:170	burning up
    -7		but <my>
    7		but this
    7		but ~ <the>
    7		but ~ in
    -7	worsening:6	by
    -7		by ~ ,
    -7		calambritos
    -7		calambritos & [es106]
    -7		calambritos ~ <part>
    -7		calambritos ~ <the>
    7	fever:27	calentura
    7		calf & [en20]
    -7		calm
    7	history_injury:57	came off
    -7		can i <become>
    -7	weakness:-6	can ~ ,
    -7		can ~ <have>
    -7		can ~ really
    -7		case
    -7		caso
    -7		chance
    -7		changed
    -7		check ins
    -7		clear
    -7		cold ~ <be>
    7		collapsed
    -7		con <the> que
    -7		con ~ <the>
    -7		could
    7		couple
    -7		cuanto ~ <the>
    -7		cuerpo
    -7		de <the>
    7		de ~ .
    7		de ~ pero
    7		de ~ y
    7		derecho
    7		desde anoche
    -7		dias ~ dolor
    -7		did i leave
    -7		did not <become>
    -7		did ~ <become>
    7		did ~ for
    -7		did ~ in
    -7		did ~ leave
    7		dinner plate
    -7		do my
    7		do not want
    -7		do ~ <part>
    -7		do ~ again
    7		do ~ alive
    -7		do ~ know
    -7		does not
    -7		does ~ <side>
    -7		dormida & [es26]
    -7		dormida ~ <the>
    -7		dormido ~ <the>
    7	radiating_pain:1	down
    -7		down my
    7	saddle_numbness:119	down there
    -7		down ~ .
    7		down ~ <side>
    -7		dropped ~ <my>
    7		dropping
    -7		duele mas que
    7		each ~ <be>
    7		each ~ <the>
    7		each ~ it
    -7		early
    7		el aire
    7	radiating_pain:35 worsening:42	el dolor
    -7		en ~ ,
    -7		en ~ no
    -7		espalda
    -7		estoy segura
    -7		ever ~ ,
    7		every ~ in
    7		except ~ <part>
    -7		fading & [en746]
    7		fainted in
    7		fainted in <the>
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
    -7		for the
    -7		for ~ to
    -7		found out
    -7		found ~ i
    -7		free ~ <the>
    7		from <part>
    7		from ~ <my>
    -7		fue
    -7		fui <the>
    -7		fui a
    -7		full ~ <part>
    7		getting any
    -7		gone
    7		gone numb
    7		good ~ and
    -7		great ~ <be>
    7		great ~ not
    -7		grip <be>
    7		grip <have> <become>
    -7		grip ~ ,
    7		grip ~ <become>
    7		habia
    7		had an
    -7		hago ~ <my>
    7		hand s
    -7		hardly notice
    -7		has a
    -7		has stopped
    -7		hasta ~ #
    -7		have got
    -7		he ~ <part>
    -7		heavy ~ <the>
    -7		his
    7		hives ~ <my>
    7		honestly <the>
    7		hormigueo & ,
    7		hormigueo ~ pero
    -7		hot bath
    7		hot ~ <my>
    -7		hoy ~ mas
    7		hurting today
    7		hurts ~ it
    -7		hurts ~ today
    -7		husband has
    7	sharp_pain:8 radiating_pain:-31 weakness:-13 numbness:-40 tingling:-15 worsening:-33 persistent_beyond_72h:-27 history_disc:-12 osteoporosis:-2 pregnancy_symptom:-19 saddle_numbness:-31 calf_swelling:-42 fever:-12 severe_headache:-25 allergic_reaction:-32 severe_bruising:-23 emergency:-8	i
    7		i <be> #
    -7		i <be> <count>
    -7		i <have> in
    -7		i had
    7	sharp_pain:42	i look
    7		i should
    7		i sit
    7		i slept
    -7		i told
    7		i took
    -7		i will
    7		i worry
    -7	numbness:7 bladder_bowel:1	i ~ <my>
    7		i ~ after
    7		i ~ by
    7		i ~ do
    -7		i ~ how
    7		i ~ hurts
    7		i ~ lift
    7		i ~ never
    -7		i ~ numb
    -7		i ~ or
    7		i ~ sick
    7		i ~ stop
    7		i ~ tender
    -7		i ~ thanks
    7		i ~ things
    -7		i ~ tingling
    -7		i ~ today
    -7		i ~ very
    7		i ~ weakness
    -7		ich
    7		in <side> <part>
    -7		in <the> pain
    7		in a
    -7		in ages
    -7		in case
    7		in ~ <person>
    -7		in ~ but
    -7		in ~ evening
    -7		in ~ room
    -7		in ~ since
    -7		in ~ so
    -7		ins
    7	sharp_pain:-6 radiating_pain:23	into <my>
    7	sharp_pain:-9 radiating_pain:47	into my
    -7		is it
    7		is like
    7		is nearly
    7		is stabbing
    -7		is there
    -7		is tingling
    7		it <be> sharp
    -7		it in
    -7		it passed
    -7		it ~ .
    7		it ~ again
    7		it ~ away
    7		it ~ but
    7		it ~ every
    7		it ~ i
    -7		it ~ numb
    -7		jai
    7		just <become>
    7		just <my>
    -7		just <the>
    7		just can
    7		just can not
    7		keep
    7		know
    7		la mano
    -7		late+ache
    7		late+bit
    -7		late+bother
    -7		late+call
    -7		late+cinco
    -7		late+cuanto
    -7		late+end
    7	worsening:32	late+flared
    7		late+foot
    7		late+fortnight
    7		late+had
    -7		late+kitchen
    -7		late+las
    -7		late+life
    -7		late+mejor
    -7		late+meses
    -7		late+notice
    7		late+ok
    -7		late+parar
    7		late+pero
    -7		late+puedo
    7		late+ribs
    -7		late+saw
    -7		late+should
    -7	persistent_beyond_72h:80	late+sore
    -7		late+spot
    -7		late+ustedes
    -7		late+va
    7		late+walk
    7		late+yet
    7		later ~ <part>
    7		less ~ <be>
    7		less ~ it
    7		lift my
    7		lift the
    7		lift ~ <part>
    -7		lifting
    7		like i <be>
    -7		like that
    -7		like the
    -7		like ~ <have>
    -7		lista
    7		llamenme & [es1023]
    -7		llevo ~ dolor
    7	tingling:42	los dedos
    -7		made <my>
    -7		made me
    7	calf_swelling:1	mas ~ <the>
    -7		mas ~ que
    -7		massage help
    -7		massage ~ life
    7		massage ~ nice
    -7		may
    -7		maybe <my>
    -7		maybe my
    -7		me fue
    7		me in
    7		me quita
    7		media
    -7		mint
    7		monday & [en474]
    7		monday & [en874]
    7		monday ,
    7		more painful
    7		more ~ .
    7		more ~ <the>
    -7		morning than
    7	emergency:3	mouth
    7		muchisimo
    7		muslo
    -7		muy bien
    7		muy ~ <the>
    -7	sharp_pain:3	my hip
    7		my legs
    7		my pinky
    7		my wife
    7	self_harm:9	myself
    7		myself ~ ,
    -7		nada mas
    7		nasty
    -7		need to
    7		needles ~ <my>
    7		never ~ it
    -7		night
    7		nights
    -7		no . numb
    -7		no <be> segura
    7		no aguanto
    7		no change
    -7		no chest
    7		no le
    -7		no longer
    -7		no sabria
    -7		no sharp
    -7		no sharp pain
    7		no strength in
    7	numbness:14 tingling:-6	no ~ ,
    7		no ~ <my>
    -7		no ~ <side>
    7		no ~ abrir
    7		no ~ can
    -7		no ~ fiebre
    -7		none
    -7		none ~ .
    -7		nope ~ nope
    -7		nor
    7		not <be> able
    -7		not <count>
    -7		not <count> since
    7	persistent_beyond_72h:28	not getting
    7		not going
    7		not hold <my>
    7		not lift <my>
    7		not make <the>
    7		not move
    7		not want
    7	bladder_bowel:21	not ~ able
    7		not ~ alive
    7		not ~ past
    7		not ~ until
    7	weakness:81	not ~ up
    -7		notice it
    7		noticed ~ <be>
    7		now <my>
    -7		now <the>
    7		now ~ #
    -7		numb or
    -7		numb ~ <my>
    -7		numb ~ <time>
    -7		numb ~ cold
    -7		numb ~ for
    -7		numb ~ nothing
    -7		numb ~ tingly
    7		numbness & [en762]
    7		numbness is
    -7		numbness ~ ,
    7		numbness ~ <become>
    -7		odd ~ <my>
    -7		odd ~ <part>
    7	sharp_pain:-2 tingling:2 worsening:-1 allergic_reaction:-7	of
    -7		of <my> <person>
    7		of numbness
    7		of ~ <count>
    7		of ~ do
    -7		of ~ in
    7		of ~ off
    -7		of ~ on
    -7		of ~ so
    7		off ~ not
    -7		ok to
    7		ok ~ ,
    7	severe_bruising:7	on <my> <part>
    7		on the
    -7		on ~ <become>
    7		on ~ no
    -7		on ~ up
    -7		once since
    7		only ~ ,
    -7		only ~ of
    -7		or ~ ,
    7		osteoporosis & [en20]
    7		otra vez
    -7		out of <the>
    7	faint_dizzy:32	over
    7		overall
    7		pack
    -7		packed
    7		pad
    -7		pain ? nope
    -7		pain to
    -7		pain under
    7		pain when
    7		pain when i
    7		pain ~ .
    -7		pain ~ nope
    -7		pain ~ today
    -7	worsening:62	pain ~ up
    7		painful ~ <time>
    7		pains ~ <my>
    -7		para el
    7		pasa
    -7		paso ~ <be>
    7		past <the>
    7		past the
    7	numbness:-1 chest_breath:121	pecho
    7		pen
    7		pero ~ <be>
    7		physio
    7	self_harm:100	pills
    7		plate
    7		please ~ i
    -7		poco
    -7		poco ~ de
    -7		poor ~ <be>
    7		poquito
    -7		por ~ ,
    -7		pulled
    -7		quede
    -7		quit ~ <my>
    -7		quiza
    -7		reply
    7		rest
    -7		rough
    -7		s wednesday
    -7		sabria
    7		said to
    7		said ~ <be>
    7		said ~ i
    7		same place
    7		sat
    7		sat in
    -7		say i
    7		say ~ <side>
    7		say ~ but
    -7		sea
    7		semana
    7		sensibilidad
    -7		sesion
    -7		sharp :
    -7		sharp : no
    -7		sharp pain ?
    -7	sharp_pain:2	sharp ~ <the>
    -7		shooting ~ <day>
    7		should i worry
    -7		shoulder blades
    7		shoulder has
    -7		si ~ con
    7		siento la
    7		sigo con
    -7		since i saw
    7		since ~ <become>
    -7		since ~ saw
    7		since ~ table
    7		slight ~ <part>
    -7		slot
    -7		so i
    -7		so ~ <my>
    -7		so ~ but
    7		something ~ <the>
    7		sore ~ today
    -7		sore ~ yesterday
    -7		soreness & [en234]
    7		soreness ,
    -7		soreness <side>
    -7		soreness left
    -7		sort of
    7		stabbing in
    -7		stiff ~ i
    7		stop .
    7		stop ~ <part>
    7		strength in
    -7		stretch
    -7		stroke
    7		sure it
    -7		sure ~ it
    -7		table
    -7		table ,
    -7		take
    7		ten
    -7		ten years
    -7		tender ~ i
    -7		texting <my>
    -7		texting me
    7		than <the> <time>
    -7		than i
    -7		than i <have>
    -7		that a
    7		that s
    7		the floor
    7	allergic_reaction:13	the hot
    -7		the massage
    -7		the sharp
    -7		the shoulders
    -7		the sore
    -7		the time
    7		the way
    -7		these
    7		they <be>
    7	emergency:27	they ~ in
    7		thing i
    7		thing is
    -7		through ~ <the>
    -7		through ~ <time>
    -7		tingling & [en1020]
    -7		tingling ~ could
    -7		tingling ~ to
    7		to <be>
    7		to <be> alive
    7		to <part> ,
    -7		to call
    7		to ~ <count>
    -7		to ~ <have>
    7		to ~ alive
    -7		to ~ and
    7		to ~ here
    7		to ~ pain
    7	severe_bruising:4	toda <the> <part>
    7		today ~ i
    7		todo de
    7	weakness:17	trapo
    -7		twice ~ <my>
    -7		twice ~ to
    -7		un poco
    7		unbearable
    -7		under ~ i
    -7		up with
    -7		up ~ pain
    -7		used ~ <the>
    -7		van <count> dias
    -7		very well
    -7		walk ~ ,
    7		want ~ .
    7		want ~ alive
    -7		warm
    7		warning
    -7		was numb
    -7		way out
    7	weakness:27 numbness:-10	weak
    -7		weak ~ since
    7		weakness .
    -7		wednesday & ,
    -7		wednesday ,
    7	persistent_beyond_72h:105	week
    7		where <the>
    -7		whether <my> <part>
    -7		whether ~ or
    7		which <be>
    7		which is
    -7		who ~ i
    -7		will ~ when
    7		wipe
    -7		with me
    7		with you
    -7		with ~ .
    -7		without ~ pain
    7	emergency:31	words ~ out
    -7		wore
    -7		wore off
    -7		work ~ ,
    -7		work ~ <part>
    -7		work ~ hospital
    -7		worked
    -7		worked ~ <the>
    -7		worse ~ than
    7		worst ~ i
    -7		would <the>
    -7		would ~ <time>
    7		would ~ of
    -7		y ya
    -7		ya no <my>
    -7		ya ~ duele
    -7		years
    -7		yellow
    -7		yesterday ~ #
    -7		you <become>
    7		you did
    7		you said to
    7		you yesterday
    7		you ~ ,
    7		you ~ :
    -7		you ~ <the>
    7		you ~ call
    7		you ~ kind
    6		# %
    6		# & %
    6		# & [en551]
    6		# & [en677]
    6		# & [en890]
    -6		# & [en954]
    6		# <time> ,
    6		# and i
    6		# to
    6		# ~ pain
    6		%
    6	sharp_pain:-7 pregnancy_symptom:12 fever:47	, #
    6		, # ,
    6		, & [en1017]
    -6		, & [en116]
    6		, & [en124]
    6		, & [en157]
    6		, & [en244]
    -6		, & [en325]
    -6		, & [en77]
    -6		, & [en85]
    -6		, & [en953]
    6		, & [es26]
    6		, & [es966]
    -6	weakness:27 numbness:-12	, & [es982]
    -6		, <have>
    6		, <have> to
    -6		, <part> <be>
    6		, <part> to
    6		, <the> <be>
    -6		, <the> quien
    6		, and it
    -6		, does not
    6		, en
    6		, en <the>
    -6		, esta
    -6		, exactly as
    6		, gracias
    -6		, happy
    -6		, i <feel>
    6		, i would
    -6		, lo
    -6		, no bother
    6		, nothing dramatic
    -6		, otherwise
    -6		, pins
    -6		, pins and
    -6		, so
    6		, still
    -6		, weakness
    -6		, ~ dia
    6		, ~ dramatic
    -6		, ~ him
    6		, ~ long
    -6		, ~ masaje
    6		, ~ mention
    -6		, ~ morning
    -6		, ~ notice
    6	numbness:112	, ~ numb
    6		, ~ stab
    6		, ~ still
    -6		, ~ super
    -6		, ~ tea
    6		, ~ than
    -6		, ~ though
    -6		, ~ tingly
    -6	numbness:-8	. & [en11]
    6		. & [en461]
    6		. & [en508]
    -6		. & [en660]
    -6		. & [en980]
    6		. & [es102]
    6		. & [es463]
    6		. .
    6		. <the> unico
    6		. also
    -6		. feel
    -6		. in <the>
    -6		. just
    -6		. nothing
    -6		. numb :
    -6		. since
    6	weakness:16	. ~ ,
    -6		. ~ <person>
    6		. ~ and
    6		. ~ but
    -6		. ~ de
    6		. ~ grip
    6	osteoporosis:8	. ~ painful
    6		. ~ unico
    6		. ~ weak
    6		/ #
    6		/ & #
    6		/^aca/
    -6		/^ache/
    6		/^acr/
    6		/^acro/
    6	chest_breath:220	/^ai/
    -6		/^alm/
    6		/^anda/
    -6		/^anna/
    6		/^aro/
    6		/^arou/
    -6		/^aunt/
    6		/^bano/
    6		/^bar$/
    -6		/^bath/
    -6		/^bedt/
    6		/^bei/
    6		/^bein/
    -6		/^bes/
    -6		/^bil/
    -6		/^bill/
    -6		/^bit$/
    6	emergency:34	/^boc/
    6	emergency:28	/^boca/
    -6		/^bril/
    6	weakness:29	/^buc/
    6	weakness:62	/^buck/
    6		/^budg/
    -6		/^cama/
    -6		/^car$/
    -6		/^char/
    -6		/^chec/
    -6		/^chem/
    6		/^cos/
    6	tingling:28	/^cosq/
    6		/^coug/
    6		/^craw/
    -6		/^creo/
    6		/^dad$/
    -6		/^dand/
    -6		/^dank/
    -6		/^dej/
    -6		/^deli/
    6	weakness:-40 numbness:-1 worsening:-1	/^des/
    -6		/^dest/
    6	persistent_beyond_72h:26	/^dias/
    6		/^die$/
    -6		/^dif/
    -6		/^diff/
    6	radiating_pain:4 tingling:-23 history_injury:-19 calf_swelling:-11 fever:-9 allergic_reaction:-21 severe_bruising:-36 emergency:-19 self_harm:-49	/^do/
    6		/^dob/
    6		/^dobl/
    -6		/^dod/
    -6		/^dodg/
    -6		/^doi/
    6		/^dole/
    6	persistent_beyond_72h:5	/^doli/
    6		/^doub/
    -6		/^dres/
    -6	emergency:3	/^dri/
    6		/^dru/
    -6		/^dur/
    -6	numbness:79	/^durm/
    6		/^duro/
    6		/^eac/
    6		/^each/
    6		/^eig/
    6		/^eigh/
    -6		/^emph/
    -6		/^ene/
    -6		/^ener/
    -6		/^eq/
    -6		/^equ/
    -6		/^equi/
    6	sharp_pain:15 radiating_pain:-3 numbness:-14 tingling:-53 chest_breath:-8	/^es/
    -6		/^espe/
    6		/^expl/
    6	allergic_reaction:11	/^eyes/
    -6		/^film/
    6		/^fra/
    -6		/^fun/
    6		/^fusi/
    6	chest_breath:75	/^gasp/
    6		/^give/
    -6		/^goo/
    -6		/^gran/
    6		/^gua/
    -6		/^gus/
    6		/^habi/
    -6		/^hah/
    -6		/^haha/
    -6		/^heal/
    -6		/^how/
    -6		/^hoy$/
    -6		/^hoy/
    6		/^hug/
    6		/^huge/
    -6		/^is/
    -6		/^its/
    -6		/^itse/
    -6		/^job$/
    -6		/^job/
    6		/^jok/
    -6		/^ladd/
    6		/^less/
    6	saddle_numbness:10	/^limp/
    6	bladder_bowel:2	/^loo$/
    6	numbness:12	/^loo/
    -6		/^lot$/
    6		/^lum/
    6		/^mer/
    -6		/^mess/
    6	severe_headache:82	/^migr/
    -6		/^mill/
    -6		/^mole/
    -6		/^moli/
    6	weakness:46	/^mug/
    -6	weakness:-28 numbness:-47 worsening:-17 persistent_beyond_72h:-2 pregnancy_symptom:-2 fever:-21 faint_dizzy:1 allergic_reaction:-11 emergency:-1	/^ne/
    -6		/^nei/
    -6		/^nue/
    -6		/^oc/
    6		/^oth/
    6		/^othe/
    6		/^otra/
    6		/^ov/
    6		/^ove/
    -6		/^ow/
    6		/^past/
    -6		/^peop/
    6		/^pill/
    -6		/^play/
    6		/^pok/
    -6		/^pull/
    6	sharp_pain:60	/^pun/
    6		/^quie/
    -6		/^rela/
    -6		/^rese/
    -6		/^rin/
    6		/^rot/
    6		/^rott/
    -6		/^roug/
    6		/^said/
    6		/^sang/
    6	sharp_pain:5 worsening:-72 bladder_bowel:-45 saddle_numbness:-60 fever:25 severe_headache:-34 severe_bruising:-4 emergency:-42 self_harm:-30	/^sh/
    -6	sharp_pain:1 radiating_pain:4	/^shoo/
    6		/^sinc/
    6		/^smil/
    6		/^soa/
    6		/^soak/
    6		/^sock/
    -6		/^some/
    6	tingling:1	/^spa/
    6	weakness:6	/^stai/
    6		/^stoo/
    -6		/^str/
    -6		/^stre/
    6		/^suc/
    6		/^such/
    -6		/^surv/
    -6		/^swi/
    -6		/^tad$/
    -6		/^tad/
    6		/^tai/
    6		/^tap/
    -6		/^tar/
    -6		/^tard/
    6	fever:17	/^temp/
    6		/^tesc/
    6		/^thum/
    6	fever:41	/^tiri/
    6		/^toq/
    6		/^toqu/
    -6		/^towe/
    -6		/^tu/
    -6		/^twe/
    -6		/^twin/
    6		/^type/
    6		/^una$/
    6		/^unde/
    6		/^uni/
    6		/^usel/
    6		/^ven/
    -6	weakness:21	/^very/
    6	weakness:-29 numbness:-24 tingling:17 worsening:-53 persistent_beyond_72h:-11 self_harm:79	/^vi/
    6		/^vida/
    6		/^vien/
    6		/^wear/
    -6		/^whi/
    6		/^whol/
    -6		/^wond/
    6		/^writ/
    -6		/aba/
    6	sharp_pain:57 numbness:-26	/abb/
    6		/abby$/
    6		/abby/
    -6	numbness:-63 tingling:-19 persistent_beyond_72h:14 faint_dizzy:-51 allergic_reaction:-15 emergency:-16	/ach/
    -6		/aci/
    6		/acr/
    6		/acro/
    6		/acros/
    -6		/acte/
    -6		/actur/
    6	weakness:-14 tingling:-8 severe_headache:-10	/ada$/
    -6		/ager$/
    -6		/ager/
    6		/aggi/
    6		/aggin/
    -6		/aje/
    -6		/ajis/
    -6		/ajist/
    6		/aliv/
    6		/alive/
    -6		/alke/
    -6		/alked/
    -6		/alone/
    6		/along/
    6		/alp/
    6		/amina/
    -6		/ana$/
    -6		/ana/
    -6		/anke$/
    -6		/anna/
    6		/anoth/
    -6		/apare/
    -6		/apist/
    6		/apo/
    6		/appen/
    -6		/appo/
    -6		/appoi/
    6		/apse/
    6		/apsed/
    6		/arin/
    6		/arou/
    6		/aroun/
    6		/arras/
    6		/arte/
    -6		/arto$/
    -6		/asaji/
    -6	sharp_pain:-4	/asi/
    6		/asin/
    6		/asing/
    -6	faint_dizzy:5	/assed/
    6	numbness:-7 worsening:58	/ast/
    6		/asty$/
    6		/asty/
    6	pregnancy_symptom:142	/aters/
    6		/athr/
    6		/athro/
    6		/atr/
    6		/ature/
    -6		/aunt$/
    -6		/aunt/
    -6		/awe/
    6		/awl/
    -6		/ax$/
    -6		/axed$/
    -6		/axed/
    6		/axi/
    6		/aye$/
    -6		/bag/
    6		/bano$/
    6		/bano/
    6	tingling:-14	/bar/
    -6		/bath/
    6		/bathr/
    -6		/bedt/
    -6		/bedti/
    6		/bei/
    6	sharp_pain:18	/bein/
    6		/being/
    6		/below/
    6		/bio/
    -6	numbness:5	/bit$/
    6		/bits$/
    6		/bits/
    -6	sharp_pain:20	/blade/
    6	radiating_pain:-2 weakness:30 numbness:-24 worsening:19 persistent_beyond_72h:-28	/ble/
    6		/bled$/
    6		/bled/
    6	self_harm:74	/blets/
    6	emergency:101	/boca$/
    -6		/bothe/
    -6		/bril/
    -6		/brill/
    6	radiating_pain:-21 numbness:-22 severe_bruising:41	/bru/
    6	weakness:55	/buc/
    6	weakness:10	/buck/
    6		/budg/
    6	fever:23	/burni/
    6		/cada$/
    6		/cada/
    -6		/cama$/
    -6		/cama/
    6		/caro/
    6		/caron/
    6		/caus/
    6		/cause/
    6	bladder_bowel:63	/cci/
    -6		/cei/
    6	sharp_pain:15	/cet/
    6		/cha$/
    -6		/chat$/
    -6		/chec/
    -6		/check/
    -6		/chem/
    -6		/chemo/
    6	sharp_pain:-26 chest_breath:46	/cho/
    -6		/cir/
    -6		/cita$/
    6		/ckles/
    6	severe_headache:59	/cla/
    -6		/come$/
    -6		/comen/
    -6		/comf/
    6	numbness:54	/corc/
    -6		/cosa$/
    6	tingling:25	/cosq/
    6	tingling:24	/cosqu/
    6		/coug/
    6		/cough/
    6		/craw/
    6		/crawl/
    -6		/creo$/
    -6		/creo/
    -6		/cte/
    -6		/ctu/
    -6		/ctura/
    -6		/dand/
    -6		/dandy/
    -6		/dank/
    -6		/danke/
    -6		/dato/
    -6	sharp_pain:-25 weakness:-1 persistent_beyond_72h:8 history_injury:8 bladder_bowel:7 saddle_numbness:-14 fever:-48 severe_bruising:-7 emergency:-18 self_harm:-50	/day/
    6	saddle_numbness:3	/dead$/
    -6		/dej/
    6		/deja$/
    6		/dere/
    -6		/dest/
    6	persistent_beyond_72h:17	/dias$/
    6	persistent_beyond_72h:52	/dias/
    -6		/diati/
    6		/dien/
    -6		/dif/
    -6		/diff/
    -6		/diffe/
    6	worsening:8	/ding$/
    6		/disco/
    -6		/dizzi/
    6		/dob/
    6		/dobl/
    -6		/dod/
    -6		/dodg/
    6		/dole/
    6	persistent_beyond_72h:26	/doli/
    6	weakness:-16 numbness:141	/dorm/
    6		/doub/
    6		/dra/
    -6		/draw/
    -6		/dress/
    6		/drop$/
    6		/dru/
    -6		/dti/
    -6		/dtim/
    -6		/dtime/
    -6		/durm/
    -6		/durmi/
    6		/duro$/
    6		/duro/
    6		/eall/
    6		/eally/
    6		/easin/
    6	fever:6	/eati/
    6		/eatin/
    -6		/eau/
    -6		/eav/
    6		/ebod/
    6		/ebody/
    -6		/ecide/
    -6		/ecor/
    -6	history_disc:3 severe_headache:-1	/ect/
    -6		/eda$/
    6		/edin/
    6		/eding/
    -6		/edn/
    -6		/edne/
    -6		/ednes/
    -6		/edt/
    -6		/edti/
    -6		/edtim/
    6	pregnancy_symptom:15	/eedi/
    6		/eedin/
    -6		/egar/
    -6		/ege/
    6		/eguir/
    6	fever:13	/ehea/
    -6		/ein$/
    -6		/eir/
    -6		/ela/
    -6		/elaxe/
    -6		/ellow/
    6		/elow$/
    6		/elow/
    -6		/emo$/
    6	fever:5	/emper/
    -6		/emph/
    -6		/empha/
    -6		/enas$/
    -6		/enas/
    6		/ence$/
    -6		/energ/
    -6		/enos$/
    -6		/enos/
    6		/entl/
    -6		/eopl/
    -6		/eople/
    -6		/equ/
    -6		/equi/
    -6		/erabl/
    -6		/erapi/
    6	fever:107	/eratu/
    -6		/erdid/
    -6		/erest/
    6		/ergic/
    6		/erno/
    6		/err/
    6		/errib/
    6		/ertip/
    6		/escal/
    6		/esco$/
    6		/esia/
    -6	chest_breath:34	/est$/
    -6		/estin/
    6		/etr/
    -6		/ew$/
    6		/ewer$/
    6		/expl/
    6	severe_headache:8	/explo/
    6		/eyes$/
    6	severe_headache:17	/eyes/
    -6	sharp_pain:-19 severe_headache:22	/eza/
    -6	radiating_pain:-12 numbness:4 persistent_beyond_72h:-3 history_disc:-10 history_injury:-26 bladder_bowel:-9 saddle_numbness:22	/fee/
    -6	numbness:9	/feeli/
    -6		/fer/
    -6		/feren/
    -6		/film$/
    -6		/film/
    -6		/fres/
    6		/fuert/
    -6		/fun/
    6		/fusi/
    6		/fusio/
    6		/garra/
    6	chest_breath:96	/gasp/
    6		/gente/
    6		/gert/
    6		/gerti/
    -6		/ghed$/
    -6		/ghed/
    6		/ghth/
    6		/ghthe/
    -6		/ghtl/
    -6		/ghtly/
    6		/gno/
    -6		/goo/
    6		/gordo/
    6		/gro$/
    6	numbness:-155	/gro/
    -6		/guie/
    -6		/guien/
    6	self_harm:20	/guir$/
    6		/guir/
    -6		/gul/
    -6		/gusto/
    6		/habi/
    -6		/hah/
    -6		/haha$/
    -6		/haha/
    6		/ham/
    6	bladder_bowel:16	/happe/
    6		/hard/
    6	sharp_pain:10 weakness:-5	/harp/
    6		/hart/
    -6		/hasi/
    -6		/heal/
    -6		/heck/
    -6		/helpe/
    -6		/hemo$/
    -6		/hemo/
    -6		/hera/
    -6		/herap/
    6		/hey$/
    6		/hey/
    6		/hick/
    -6		/hie/
    -6		/him/
    -6	radiating_pain:12	/hoot/
    6		/hope$/
    -6		/hout$/
    -6	worsening:10	/hoy$/
    -6		/hoy/
    6		/hroo/
    6		/hroom/
    -6	pregnancy_symptom:-3 bladder_bowel:-2 severe_bruising:-2 self_harm:-15	/ht$/
    6		/hth/
    6		/hthe/
    6		/hthea/
    -6		/htl/
    -6		/htly$/
    -6		/htly/
    6		/hug/
    6		/huge$/
    6		/huge/
    -6		/ibe$/
    6		/iden/
    6		/ident/
    -6		/ienc/
    -6		/ienci/
    6	sharp_pain:-1	/iento/
    -6		/iffe/
    -6		/iffer/
    6		/ighth/
    -6		/ightl/
    6	severe_headache:14	/igr/
    6	severe_headache:75	/igra/
    6		/igue$/
    6		/illas/
    -6		/illi/
    -6		/ilm$/
    -6		/ilm/
    6	numbness:-3	/ima$/
    -6		/impin/
    6		/inded/
    -6		/indl/
    -6		/indly/
    6		/ious$/
    6		/ipi/
    -6		/ired$/
    -6		/ired/
    6		/irit/
    6		/irita/
    -6		/ish/
    -6		/ished/
    -6		/isp/
    -6		/issu/
    -6		/issue/
    -6		/isto/
    6	fever:2	/itan/
    6		/itc/
    -6		/itse/
    -6		/itsel/
    -6		/ived$/
    -6		/ived/
    -6		/izar/
    -6	sharp_pain:2	/ja$/
    -6		/jis/
    -6		/jist/
    -6		/jista/
    -6		/job$/
    -6		/job/
    6		/jok/
    6		/jolt$/
    6		/just$/
    6		/keeps/
    6		/ker$/
    6		/ker/
    -6		/kindl/
    6		/lab/
    6	severe_bruising:147	/lack$/
    6		/lapse/
    6		/last/
    -6		/laxe/
    -6		/laxed/
    6		/led$/
    6		/led/
    -6		/lege/
    -6		/lent$/
    6		/lerg/
    6		/lergi/
    6	sharp_pain:-9 tingling:14	/les/
    6		/lets$/
    6	self_harm:47	/lets/
    6		/level/
    6	persistent_beyond_72h:6	/lien/
    6		/limp/
    6		/lind/
    -6	radiating_pain:66	/line/
    6	self_harm:-2	/ling/
    -6	allergic_reaction:21	/list/
    6		/liz/
    -6	weakness:76	/lk$/
    -6		/lke/
    6		/llerg/
    6		/lleva/
    6		/lon$/
    -6	radiating_pain:49 numbness:13	/lon/
    -6		/lone$/
    -6		/lone/
    -6	numbness:7	/long/
    6	bladder_bowel:6	/loo$/
    6		/lop/
    6		/lota/
    -6		/lovel/
    -6		/lowi/
    -6		/lowin/
    -6		/lve$/
    6	persistent_beyond_72h:6	/mana/
    6		/meb/
    6		/mebo/
    6		/mebod/
    -6		/mess/
    6		/metr/
    -6		/mient/
    -6		/migas/
    6	severe_headache:25	/migr/
    6	severe_headache:80	/migra/
    -6		/mir$/
    -6		/mment/
    -6		/mmi/
    -6		/mod/
    -6		/mole/
    -6		/moles/
    -6		/moli/
    -6		/molid/
    -6		/most$/
    6		/mper/
    6	fever:2	/mpera/
    -6		/mphas/
    6		/mpin/
    6		/mping/
    -6		/mpl/
    -6	persistent_beyond_72h:24	/mpr/
    6		/mpro/
    -6		/muscl/
    -6		/nager/
    -6	pregnancy_symptom:11	/nce/
    6		/nch$/
    -6		/ndly$/
    -6		/ndly/
    6		/ned$/
    6		/ned/
    6	numbness:-18 calf_swelling:3 faint_dizzy:-39 allergic_reaction:-9 self_harm:-2	/nee/
    -6		/nen$/
    6		/nent/
    -6		/nerg/
    -6		/net/
    6		/ngert/
    6		/ngre/
    -6		/nie$/
    -6		/nie/
    -6		/nishe/
    6	self_harm:11	/nk$/
    -6		/nke$/
    -6		/nna/
    6	faint_dizzy:9	/nni/
    6	faint_dizzy:25	/nnin/
    6	faint_dizzy:35	/nning/
    -6		/none/
    6		/noon$/
    6		/noon/
    6		/norme/
    6		/nothe/
    -6		/notif/
    6	weakness:-12	/nte$/
    6	numbness:-40	/ntr/
    6		/oak/
    6		/oake/
    6		/oaked/
    6		/obb/
    6		/oca/
    -6		/och/
    -6		/oci/
    6		/od$/
    6		/olo$/
    6		/omeb/
    6		/omebo/
    -6		/omf/
    6		/ones/
    6	faint_dizzy:28	/oor/
    -6		/ooser/
    -6		/ople$/
    -6		/ople/
    6		/opo/
    6		/opor/
    6		/oport/
    6		/ops$/
    6		/ops/
    6		/oque/
    6		/orand/
    6		/ord/
    6		/ordo$/
    6		/ordo/
    6		/orl/
    -6		/ormi$/
    -6		/oser$/
    -6		/oser/
    6		/osqui/
    -6		/oti/
    -6		/otif/
    -6		/otifi/
    6		/otra$/
    6		/otra/
    6		/otte/
    6		/otten/
    -6		/ovely/
    6	faint_dizzy:35	/over$/
    -6		/owl/
    -6		/pani/
    -6		/pci/
    -6		/pcio/
    -6		/pcion/
    -6		/pect/
    -6	history_disc:36	/ped/
    6		/pen$/
    6	weakness:20	/pen/
    -6		/pend/
    -6		/peop/
    -6		/peopl/
    -6		/perab/
    -6		/pesad/
    -6		/phas/
    -6		/phasi/
    6		/pid/
    -6		/pist$/
    -6		/pist/
    6		/pit/
    6		/pita/
    -6		/play/
    6		/plo/
    -6		/ply$/
    6		/pok/
    6	bladder_bowel:6	/poo/
    6		/ppen/
    6		/ppene/
    -6		/ppoi/
    -6		/ppoin/
    6		/prov/
    6		/pse/
    6		/psed$/
    6		/psed/
    -6		/pues$/
    -6		/py$/
    6	tingling:51	/quill/
    -6		/quite/
    6		/ract/
    -6		/raia$/
    -6		/raia/
    6	weakness:4	/rais/
    -6		/rand/
    -6		/rapis/
    6		/ratu/
    6	fever:15	/ratur/
    6		/rawl/
    6	sharp_pain:-7 worsening:-1	/raz/
    6	numbness:5	/razo$/
    -6		/rdid/
    -6		/recio/
    6		/refu/
    6	fever:29	/rehe/
    6	fever:3	/rehea/
    -6		/rela/
    6		/resi/
    6		/rgic$/
    6		/rgic/
    6	tingling:33	/rick/
    -6		/rido$/
    -6		/ried$/
    -6		/ried/
    6	sharp_pain:39	/rient/
    -6	sharp_pain:-2	/ril/
    6	weakness:-31 worsening:-5 bladder_bowel:65 faint_dizzy:-10	/rin/
    6		/ritan/
    6		/rmal$/
    6		/rmeci/
    -6		/rmi$/
    -6		/rmiga/
    -6		/roke$/
    6		/rott/
    6		/rotte/
    -6		/roub/
    -6		/roubl/
    6	persistent_beyond_72h:3	/rove/
    6		/rras/
    6	sharp_pain:12	/rrien/
    6		/rry/
    -6		/rson$/
    6		/rst$/
    6		/rtes$/
    6		/rtes/
    6		/rtip/
    -6		/rtne/
    6		/rug/
    -6		/run$/
    6	weakness:-52	/run/
    6		/rve$/
    6	weakness:2	/rza/
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
    6		/sci/
    -6		/scl/
    -6		/scle/
    6		/sele/
    6		/seles/
    6	numbness:35	/sensi/
    -6		/senti/
    6		/serio/
    -6		/set/
    6	sharp_pain:16	/sharp/
    -6		/shoo/
    -6	sharp_pain:2	/shoot/
    6	numbness:27	/sia/
    -6		/sic/
    6		/sim/
    6		/sinc/
    6		/since/
    -6	numbness:61 tingling:8	/sle/
    -6		/sli/
    6		/smil/
    6		/soa/
    6		/soak/
    6		/soake/
    6		/sock/
    -6		/some/
    6		/someb/
    6		/sop/
    6		/sopo/
    6		/sopor/
    -6		/sort$/
    6	tingling:31	/squil/
    -6		/ssue/
    -6		/sta$/
    -6		/star$/
    6		/stb/
    -6		/ste$/
    6		/sters/
    6		/sth/
    6		/sto$/
    6		/stoo/
    6		/stood/
    -6		/stos/
    6		/strai/
    6		/sty$/
    6		/sty/
    6	worsening:59	/sub/
    -6		/subs/
    6		/such$/
    6		/such/
    -6		/surv/
    -6		/swi/
    6		/tabby/
    -6		/tact/
    6	weakness:22 faint_dizzy:-12	/tai/
    -6	persistent_beyond_72h:30 allergic_reaction:66	/tam/
    -6		/tami/
    -6		/tard/
    -6		/tarde/
    6		/taro/
    6		/taron/
    6		/tat/
    6	worsening:4 self_harm:2	/ted$/
    -6		/telli/
    -6		/tely$/
    -6		/tely/
    6	fever:83	/temp/
    6	fever:2	/tempe/
    6		/tern/
    6		/tesc/
    6		/tesco/
    -6		/test$/
    6		/thea/
    6		/thead/
    -6		/thera/
    6		/thet/
    6		/throo/
    6		/thum/
    -6		/tien/
    -6		/tific/
    6	tingling:-2 severe_headache:-19	/til/
    6	numbness:-9	/tim/
    -6		/tired/
    6		/tiri/
    6		/tirit/
    -6	faint_dizzy:62	/todo$/
    6		/tood$/
    6		/tood/
    6		/toq/
    6		/toqu/
    6		/toque/
    -6		/towe/
    -6		/towel/
    -6		/trace/
    6		/trai/
    -6		/traia/
    -6		/troub/
    -6		/tse/
    -6		/tsel/
    -6		/tself/
    6		/ttle$/
    6	fever:10	/tura/
    -6		/twin/
    6		/type$/
    6		/type/
    -6		/ua$/
    -6		/ubs/
    -6		/uched/
    6	severe_headache:65	/uec/
    6	severe_headache:47	/ueca$/
    6	severe_headache:31	/ueca/
    -6		/ueda$/
    -6		/ueda/
    6		/uerte/
    -6	persistent_beyond_72h:1	/uev/
    6		/uge$/
    6		/uge/
    -6		/ughed/
    6		/ught$/
    6	tingling:47	/uill/
    6		/uille/
    -6		/uin/
    6		/uir$/
    6		/uir/
    6		/uita/
    -6		/uite/
    -6		/uje/
    -6		/ujo/
    -6		/ull/
    -6		/ume/
    6	sharp_pain:2 numbness:-2	/una/
    6		/unc/
    6		/unch$/
    -6		/upa/
    -6		/ura/
    6		/urn/
    6		/urne/
    6		/urned/
    -6		/urv/
    -6		/uscl/
    -6		/uscle/
    -6		/use$/
    6		/usel/
    6		/usele/
    6		/ust$/
    -6		/uste/
    6		/ute$/
    6		/utt/
    6		/utti/
    6		/uttin/
    6	saddle_numbness:4	/vat/
    -6		/ved$/
    6		/vida$/
    6		/vida/
    6	tingling:4 self_harm:39	/vie/
    -6		/viern/
    -6		/ving$/
    -6		/ving/
    -6		/viso$/
    -6		/walke/
    -6		/wei/
    -6		/whi/
    6		/whol/
    6		/whole/
    -6		/win/
    6		/winde/
    -6		/wing/
    -6		/wond/
    -6		/wonde/
    6		/writ/
    -6		/xed$/
    -6		/xed/
    6		/xpl/
    6		/xplo/
    -6		/yed$/
    -6		/yed/
    6		/yes$/
    6		/ype$/
    6		/ype/
    6	sharp_pain:-3 numbness:-27 tingling:-12 persistent_beyond_72h:-4 pregnancy_symptom:13	/za$/
    -6		/zine/
    -6		/zines/
    -6		/zzine/
    6		: & .
    -6		: & [en12]
    -6		: & [en682]
    -6		: & [en746]
    6		: ~ <side>
    -6		<be> <be> <the>
    6		<be> <count> <time>
    -6		<be> <day> ,
    -6		<be> <the> <person>
    6		<be> <the> dolor
    6		<be> <the> normal
    -6		<be> algo
    -6		<be> dizzy
    -6		<be> down
    6		<be> expecting and
    -6		<be> happy
    6		<be> it normal
    6		<be> not <my>
    6	saddle_numbness:14	<be> numb
    -6		<be> off
    -6		<be> peor que
    -6		<be> pins
    -6		<be> pins and
    6	weakness:14	<be> que
    6		<be> told
    6		<be> urgente
    -6		<be> worse than
    6	numbness:-5	<be> ~ <side>
    6		<be> ~ afternoon
    6	emergency:36	<be> ~ boca
    -6		<be> ~ from
    -6		<be> ~ here
    6		<be> ~ lot
    -6		<be> ~ mensaje
    -6		<be> ~ needles
    6		<be> ~ nice
    -6		<be> ~ o
    6		<be> ~ off
    -6		<be> ~ paso
    -6		<be> ~ quito
    6		<be> ~ sharp
    6	calf_swelling:4	<be> ~ size
    6		<be> ~ tonight
    6		<be> ~ very
    -6		<be> ~ wee
    -6		<become> <my> <part>
    6	worsening:1	<become> from
    6	numbness:22	<become> to sleep
    -6		<become> ~ <be>
    -6		<become> ~ <have>
    6		<become> ~ came
    6		<become> ~ good
    6		<become> ~ painful
    -6		<become> ~ time
    6		<become> ~ way
    6		<become> ~ worse
    6		<become> ~ wrong
    -6		<count> <part> and
    6		<count> bit
    -6		<count> with
    -6		<count> with <the>
    -6		<count> ~ <become>
    -6		<count> ~ about
    -6		<count> ~ in
    6		<count> ~ normal
    6		<day> before
    6		<day> ~ now
    6		<day> ~ pain
    -6		<feel> fine
    -6		<feel> good
    -6		<feel> in <my>
    -6		<feel> very
    -6		<feel> ~ before
    6		<feel> ~ but
    6		<feel> ~ like
    -6		<feel> ~ session
    -6		<have> <become> <the>
    6		<have> no <feel>
    -6		<have> pins
    -6		<have> pins and
    -6		<have> ~ <day>
    -6		<have> ~ <side>
    6		<have> ~ able
    6		<have> ~ at
    6		<have> ~ from
    -6		<have> ~ no
    -6		<have> ~ numb
    -6		<have> ~ numbness
    -6		<have> ~ off
    6		<have> ~ strength
    6		<have> ~ woken
    -6	sharp_pain:8	<keep> ~ <part>
    -6		<my> <part> does
    6		<my> <part> so
    6		<my> <person> ,
    -6		<my> and
    -6		<my> body
    -6		<my> breast
    6		<my> da <the>
    6	history_injury:9	<my> duele
    -6		<my> durmio <the>
    -6		<my> escriban
    6		<my> falta
    6		<my> falta <the>
    6		<my> grip
    -6		<my> ~ ?
    6		<my> ~ aire
    6		<my> ~ algo
    6		<my> ~ asleep
    6	weakness:1	<my> ~ by
    -6		<my> ~ can
    6		<my> ~ darme
    -6		<my> ~ fine
    -6		<my> ~ honestly
    6		<my> ~ mucho
    6		<my> ~ properly
    6		<my> ~ punzadas
    6		<my> ~ so
    -6		<my> ~ super
    6		<my> ~ tight
    6		<my> ~ twice
    6		<my> ~ well
    6		<part> , <side>
    6	weakness:-32 numbness:6	<part> . no
    6		<part> <be> fizzing
    -6		<part> <be> grand
    6		<part> <be> like
    -6		<part> <be> on
    -6	radiating_pain:1	<part> <the>
    -6		<part> desde ayer
    6		<part> in <my>
    6	weakness:185 numbness:-5	<part> just
    -6		<part> ~ at
    -6		<part> ~ butter
    6		<part> ~ fizzing
    -6		<part> ~ hace
    6		<part> ~ heavy
    -6		<part> ~ hurt
    6		<part> ~ if
    6		<part> ~ move
    -6	weakness:79	<part> ~ not
    -6		<part> ~ perfect
    -6		<part> ~ said
    6		<part> ~ sleep
    -6		<part> ~ toda
    -6	numbness:-16 calf_swelling:62 allergic_reaction:43	<part> ~ up
    6		<part> ~ weak
    6		<part> ~ with
    -6		<part> ~ without
    -6		<person> ~ <become>
    -6		<person> ~ <keep>
    -6		<person> ~ can
    6		<person> ~ fine
    -6		<side> <count>
    -6		<side> <part> hurts
    6		<side> again
    -6		<side> as rain
    -6		<side> good
    6		<side> i <be>
    -6		<side> now
    6		<side> yours
    -6	tingling:51	<side> ~ .
    -6		<side> ~ <count>
    6		<side> ~ fine
    -6		<side> ~ here
    6	weakness:-18 numbness:28	<side> ~ like
    -6		<side> ~ time
    6		<the> # rd
    6	sharp_pain:14	<the> <be>
    6		<the> <be> <side>
    -6		<the> <count> with
    6		<the> <my> <part>
    6		<the> <part> que
    6		<the> <side> .
    6		<the> balm
    6		<the> bano
    6		<the> better
    6		<the> bit ,
    6	emergency:5	<the> boca
    -6		<the> brought
    -6		<the> brought <my>
    -6		<the> chance of
    -6		<the> check
    -6		<the> cita
    6		<the> dinner
    6		<the> dolor de
    6		<the> jolt
    -6		<the> lista
    6		<the> loo
    -6		<the> lot
    -6		<the> masajista
    -6		<the> number
    -6		<the> pain in
    -6		<the> poco adolorida
    6		<the> semana
    -6		<the> sesion
    6		<the> shower
    6		<the> stabbing in
    6		<the> stairs
    -6		<the> table
    -6		<the> tad
    -6		<the> todo
    -6		<the> twinge
    6		<the> vida
    -6		<the> vida ,
    -6		<the> walk
    -6	numbness:26	<the> ~ <have>
    -6		<the> ~ again
    6		<the> ~ ahi
    6		<the> ~ bed
    -6		<the> ~ better
    -6		<the> ~ book
    6		<the> ~ derecho
    -6		<the> ~ despues
    -6		<the> ~ hora
    6		<the> ~ l5
    -6		<the> ~ later
    6	pregnancy_symptom:8	<the> ~ massage
    6		<the> ~ numbness
    -6		<the> ~ para
    -6		<the> ~ pero
    -6		<the> ~ please
    6		<the> ~ pressed
    6		<the> ~ quita
    6		<the> ~ rd
    -6		<the> ~ saw
    -6		<the> ~ stopped
    -6		<the> ~ traia
    -6		<the> ~ wore
    6		<the> ~ worse
    -6		<time> <count> ,
    -6		<time> but <my>
    6	persistent_beyond_72h:45	<time> of
    -6		<time> old
    -6		<time> ~ <my>
    -6		<time> ~ about
    6		<time> ~ another
    6		<time> ~ bit
    6		<time> ~ can
    6		<time> ~ notch
    -6		<time> ~ numb
    -6		<time> ~ on
    -6		<time> ~ there
    6		? & ?
    6		? & [en762]
    6		? & [en980]
    -6		? & [es182]
    6		? yes
    6		? ~ <side>
    -6		[en1002] & [en181]
    -6		[en1002] & [en199]
    -6		[en1002] & [en309]
    6	sharp_pain:15 numbness:57	[en1002] & [en37]
    -6		[en1002] & [en506]
    -6		[en1002] & [en653]
    6		[en1002] & [en778]
    -6		[en1002] & bruise
    -6		[en1014] & ,
    6		[en1014] & [es29]
    6		[en1018] & #
    -6		[en1018] & [en1020]
    -6		[en1018] & [en138]
    -6		[en1018] & [en218]
    -6		[en1018] & [en633]
    -6		[en1018] & [en653]
    -6		[en101] & [en709]
    6		[en101] & [en746]
    6		[en101] & [en889]
    -6		[en1020] & [en490]
    -6		[en1020] & [en508]
    6		[en1020] & [en551]
    -6		[en1020] & [en853]
    -6		[en1020] & [en981]
    6		[en1020] & shin
    6		[en106] & [en148]
    -6		[en106] & [en874]
    6		[en111]
    6		[en116]
    6		[en116] & [en12]
    -6		[en116] & [en234]
    6		[en118] & ,
    6		[en118] & [en874]
    -6		[en11] & #
    -6		[en11] & [en116]
    6	numbness:-19 self_harm:47	[en11] & [en11]
    -6	numbness:36	[en11] & [en20]
    -6		[en11] & [en311]
    6		[en11] & [en474]
    6		[en11] & [en63]
    6		[en11] & [en871]
    6		[en11] & loo
    6		[en11] & rd
    -6		[en121] & [en1018]
    -6		[en121] & [en490]
    -6		[en124] & [en874]
    6		[en127] & [en746]
    6		[en12] & [en437]
    -6		[en12] & [en613]
    6		[en12] & [en810]
    6		[en12] & pee
    6		[en138] & ,
    6		[en148] & [en28]
    -6		[en148] & [en325]
    6		[en148] & [en474]
    6		[en148] & [en986]
    6		[en148] & [es182]
    6		[en157] & [en20]
    -6		[en157] & [en60]
    -6		[en157] & [en762]
    -6		[en159] & [en60]
    6		[en167]
    6		[en167] & [en1002]
    6		[en170] & [en252]
    -6		[en170] & [en378]
    6		[en170] & [en474]
    6		[en170] & [en613]
    6		[en170] & [en807]
    -6		[en170] & [en84]
    6		[en181] & [en1002]
    -6		[en181] & [en404]
    6		[en181] & [en522]
    6		[en181] & [en682]
    -6		[en185] & [en980]
    -6		[en197] & ,
    6		[en19] & :
    -6		[en19] & [en148]
    -6		[en19] & [en159]
    -6		[en19] & [en185]
    -6		[en19] & [en197]
    -6		[en19] & [en250]
    -6		[en19] & [en309]
    6		[en19] & [en37]
    -6		[en19] & [en58]
    -6		[en19] & [en618]
    6		[en19] & [en79]
    6		[en19] & [en810]
    6		[en19] & [en890]
    -6		[en19] & [en93]
    -6		[en19] & [es102]
    6		[en202] & [en1002]
    6		[en202] & [en874]
    6		[en20] & [en124]
    6		[en20] & [en239]
    6	numbness:3	[en20] & [en490]
    -6		[en20] & [en613]
    -6	history_disc:7	[en20] & [en746]
    -6		[en20] & [en807]
    6		[en20] & [en90]
    6		[en20] & [en93]
    6		[en20] & [en954]
    -6		[en20] & wednesday
    -6		[en212] & [en474]
    6		[en212] & [en874]
    6		[en215] & ,
    -6		[en215] & [en1018]
    6		[en215] & [en551]
    6		[en215] & [en762]
    -6		[en218] & [en474]
    6		[en218] & [en602]
    -6		[en234] & [en20]
    -6		[en234] & [en250]
    6	weakness:17	[en234] & [en37]
    6	weakness:13	[en234] & [en522]
    6		[en234] & [en58]
    6		[en234] & [en853]
    6		[en234] & [en935]
    -6		[en234] & tingling
    -6		[en234] & twinge
    -6		[en239] & soreness
    6		[en244] & #
    6		[en250] & [en138]
    6		[en250] & [en215]
    -6		[en250] & [en362]
    6		[en250] & [en468]
    6		[en250] & [en633]
    6		[en250] & [en807]
    -6		[en250] & [en853]
    6	saddle_numbness:59	[en251] & [en333]
    6		[en251] & [en377]
    -6		[en251] & [en39]
    6	weakness:-23 allergic_reaction:19	[en251] & [en633]
    6		[en251] & [en805]
    -6		[en251] & [en957]
    -6		[en252] & [en121]
    -6		[en266] & [en234]
    6		[en28] & [en141]
    -6		[en28] & [en989]
    -6		[en298] & [en234]
    -6		[en298] & [en810]
    -6		[en29]
    -6		[en309] & [en266]
    6		[en309] & [en746]
    -6		[en309] & [en869]
    -6		[en317] & [en11]
    -6		[en317] & [en170]
    6		[en317] & [en746]
    -6		[en317] & [en869]
    6		[en317] & soreness
    -6		[en325] & [en28]
    -6		[en333] & [en251]
    6		[en333] & [en506]
    6		[en333] & [en869]
    -6		[en333] & [en966]
    6		[en359] & [en1020]
    -6		[en362] & [en106]
    6		[en362] & [en493]
    6	radiating_pain:2	[en362] & [en677]
    -6		[en362] & [en762]
    6	saddle_numbness:67	[en362] & [en986]
    6		[en362] & hives
    6		[en378] & [en141]
    6		[en378] & [en20]
    -6		[en378] & [en461]
    -6		[en378] & [en508]
    -6		[en378] & [en807]
    -6		[en37] & [en143]
    6		[en37] & [en181]
    -6		[en37] & [en28]
    6		[en37] & [en613]
    6		[en37] & [en874]
    -6		[en394] & .
    6		[en397] & ,
    -6		[en399] & [en20]
    6		[en399] & [en317]
    -6		[en39] & [en124]
    -6		[en39] & [en362]
    -6		[en39] & [en746]
    -6		[en39] & [en874]
    -6		[en3] & [en581]
    -6		[en404] & ,
    -6		[en404] & [en1002]
    -6		[en404] & [en966]
    -6		[en410] & [en693]
    -6		[en410] & [en762]
    -6		[en410] & [en810]
    6		[en410] & [en890]
    -6		[en410] & [en980]
    6		[en426] & [en1002]
    -6		[en426] & [en215]
    -6		[en426] & [en28]
    6		[en426] & [en805]
    6		[en426] & [en991]
    6	weakness:59	[en437] & [en1002]
    6	numbness:8	[en437] & [en1020]
    6		[en437] & [en37]
    6		[en437] & [en869]
    -6		[en442] & [en458]
    -6		[en442] & [en980]
    -6	self_harm:9	[en458]
    6		[en458] & [en682]
    -6		[en461] & [en234]
    6		[en461] & [en93]
    -6		[en468] & [en1002]
    6	fever:11	[en468] & [en1013]
    -6		[en468] & [en1020]
    6		[en468] & [en123]
    -6		[en468] & [en181]
    6		[en468] & [en490]
    6		[en468] & [en613]
    6		[en468] & [en805]
    -6		[en468] & [en807]
    6		[en468] & [en869]
    6		[en468] & thursday
    6	sharp_pain:-30	[en474] & [en1020]
    6		[en474] & [en148]
    -6		[en474] & [en186]
    -6	worsening:33	[en474] & [en490]
    6		[en474] & [en567]
    6		[en474] & [en602]
    6		[en474] & [en906]
    -6		[en474] & [en935]
    6		[en474] & [en966]
    6		[en474] & urgent
    -6		[en490] & [en127]
    6		[en490] & [en19]
    6		[en490] & [en250]
    -6		[en490] & [en333]
    -6		[en490] & [en399]
    -6		[en490] & [en437]
    6		[en490] & [en762]
    -6		[en490] & [en84]
    -6		[en490] & [en954]
    -6		[en493] & ,
    -6		[en493] & [en170]
    -6	tingling:3	[en506] & [en1020]
    -6		[en506] & [en11]
    6		[en506] & [en551]
    -6		[en508] & [en12]
    -6		[en508] & [en445]
    -6		[en508] & [en650]
    6		[en508] & [en709]
    -6		[en508] & [en957]
    6		[en517]
    -6		[en522] & [en124]
    6		[en522] & [en12]
    6		[en522] & [en148]
    6		[en522] & [en218]
    -6		[en522] & [en495]
    6		[en522] & [en633]
    6		[en522] & [en650]
    6		[en522] & [en84]
    6	bladder_bowel:11	[en522] & [en966]
    -6		[en533] & ,
    6		[en533] & [en633]
    -6		[en549] & ,
    6		[en549] & [en60]
    -6		[en551] & [en101]
    -6		[en551] & [en213]
    -6		[en551] & [en522]
    6		[en551] & [en549]
    -6		[en551] & [en85]
    -6		[en551] & [en93]
    -6		[en551] & [en949]
    6		[en551] & [en954]
    6		[en551] & monday
    6		[en554] & [en490]
    -6		[en565]
    -6		[en565] & [en1020]
    -6		[en567] & ?
    -6		[en567] & [en124]
    -6		[en567] & [en170]
    -6		[en58] & [en181]
    6	weakness:63	[en58] & [en19]
    6		[en58] & pee
    6		[en602] & [en138]
    -6		[en602] & [en266]
    -6		[en602] & [en309]
    6		[en602] & [en437]
    -6		[en602] & [en778]
    6		[en602] & [en84]
    -6	history_disc:14	[en60] & #
    -6		[en60] & [en148]
    -6	emergency:68	[en60] & [en197]
    -6		[en60] & [en218]
    6	sharp_pain:72	[en60] & [en333]
    6		[en60] & [en871]
    6		[en60] & tesco
    6		[en613] & [en1002]
    -6		[en613] & [en551]
    -6		[en613] & [en810]
    -6		[en614]
    -6		[en618] & [en19]
    6		[en633] & [en234]
    6		[en633] & [en317]
    6		[en633] & [en442]
    6		[en633] & [en682]
    6		[en633] & [en805]
    6		[en633] & [en93]
    6		[en633] & [en966]
    6		[en634] & [en250]
    -6		[en634] & [en60]
    -6		[en634] & [en653]
    6		[en634] & [en709]
    6		[en634] & [en762]
    -6		[en634] & [en807]
    -6		[en634] & [en949]
    6		[en634] & [en989]
    -6		[en63] & [en157]
    6		[en650] & [en116]
    6		[en650] & [en37]
    -6		[en650] & [en618]
    -6		[en650] & [en660]
    -6		[en650] & [es182]
    6		[en653] & [en234]
    -6		[en653] & [en618]
    -6		[en653] & [en660]
    -6		[en653] & [en746]
    6		[en660] & .
    6	numbness:71	[en660] & [en1002]
    -6	faint_dizzy:114	[en660] & [en1018]
    -6		[en660] & [en252]
    -6		[en660] & [en90]
    -6		[en677] & [en251]
    -6		[en677] & [en362]
    6		[en677] & [en39]
    -6		[en679] & [en11]
    -6		[en679] & [en60]
    6		[en682] & [en148]
    6		[en682] & [en251]
    6		[en682] & [en28]
    6		[en682] & [en3]
    6		[en682] & [en551]
    -6		[en682] & [en634]
    6		[en682] & [en980]
    6		[en682] & hives
    -6	tingling:-26 persistent_beyond_72h:-32 self_harm:-24	[en693]
    6		[en693] & [en234]
    6		[en693] & [en474]
    -6		[en709] & ,
    6		[en709] & [en250]
    6		[en709] & [en28]
    6		[en709] & [en380]
    -6		[en709] & [en426]
    6		[en709] & [en709]
    6		[en709] & [en810]
    6		[en746] & [en124]
    -6		[en746] & [en12]
    6		[en746] & [en215]
    6		[en746] & [en378]
    6		[en746] & [en653]
    -6		[en746] & [en682]
    -6		[en746] & [en805]
    6		[en746] & [en90]
    6		[en746] & [en93]
    -6		[en762] & [en1018]
    6		[en762] & [en12]
    -6		[en762] & [en170]
    6	numbness:-7	[en762] & [en20]
    -6		[en762] & [en508]
    6		[en762] & [en660]
    -6		[en762] & [en693]
    -6		[en778] & [en20]
    -6		[en778] & [en874]
    6		[en778] & [en949]
    6		[en77]
    -6		[en805] & [en170]
    -6		[en805] & [en20]
    6		[en805] & [en37]
    6		[en805] & [en426]
    -6		[en805] & [en682]
    -6		[en807] & [en28]
    -6		[en807] & [en762]
    -6		[en807] & [en874]
    6		[en810] & :
    -6		[en810] & [en215]
    -6	radiating_pain:51	[en810] & [en251]
    6		[en810] & [en293]
    6		[en810] & [en679]
    6		[en810] & [en85]
    6		[en810] & [en986]
    -6		[en810] & easing
    6	weakness:47	[en821]
    -6		[en845] & .
    -6		[en84] & [en12]
    -6		[en84] & [en251]
    -6		[en84] & [en266]
    6		[en84] & [en551]
    -6		[en84] & [en602]
    -6		[en84] & [en805]
    6		[en84] & [en967]
    6		[en853] & [en11]
    -6		[en853] & [en185]
    -6		[en853] & [en63]
    -6		[en853] & [en679]
    -6		[en853] & [en807]
    6		[en85] & [es182]
    6		[en869] & ?
    -6	persistent_beyond_72h:10	[en869] & [en12]
    6		[en869] & [en3]
    -6		[en869] & [en889]
    6	fever:82	[en869] & [en989]
    -6		[en874] & [en380]
    -6		[en874] & [en682]
    -6		[en874] & [en805]
    -6		[en874] & [en807]
    6		[en874] & [en935]
    6		[en874] & [en93]
    6		[en874] & [es1007]
    6	faint_dizzy:38	[en874] & [es106]
    -6		[en874] & [es342]
    -6		[en874] & [es42]
    -6		[en874] & [es486]
    -6		[en874] & [es506]
    6		[en874] & [es870]
    6		[en874] & [es895]
    -6		[en874] & escriban
    6		[en874] & punzadas
    6	numbness:-36 tingling:25	[en877]
    -6		[en877] & [en20]
    6		[en889] & [en60]
    6		[en889] & [en853]
    6		[en890] & [en170]
    6		[en890] & [en437]
    -6		[en890] & [en522]
    -6		[en890] & [en810]
    6		[en890] & [en853]
    -6		[en890] & [en917]
    -6		[en890] & [en966]
    -6		[en890] & numbness
    6		[en906] & [en12]
    -6		[en906] & [en251]
    -6		[en906] & [en266]
    6	emergency:9	[en90] & [en874]
    -6	sharp_pain:41	[en917]
    -6		[en938] & [en746]
    -6		[en93] & .
    -6		[en93] & [en633]
    -6		[en93] & [en660]
    -6		[en93] & [en810]
    -6		[en93] & [en874]
    -6		[en949] & :
    -6		[en949] & [en1018]
    -6		[en949] & [en251]
    -6		[en954] & [en181]
    6		[en954] & [en810]
    -6		[en957] & [en28]
    6	sharp_pain:8 emergency:10	[en966] & [en170]
    6		[en966] & [en21]
    6		[en966] & [en426]
    -6		[en966] & [en613]
    -6		[en966] & [en618]
    6	worsening:30	[en966] & [en682]
    6		[en966] & [en871]
    -6		[en966] & [en981]
    6		[en966] & sneeze
    6		[en966] & winded
    -6		[en967] & [en633]
    -6		[en980] & [en121]
    -6		[en980] & [en148]
    -6		[en980] & [en426]
    6		[en980] & [en461]
    6		[en980] & [en746]
    -6		[en980] & [en954]
    -6		[en981] & [en468]
    -6		[en981] & [en869]
    -6		[en985]
    -6		[en986] & [en19]
    6		[en989] & [en1018]
    -6		[en989] & [en124]
    -6		[en989] & [en234]
    -6		[en989] & [en490]
    6		[en989] & [en602]
    -6		[en989] & [en633]
    6		[en989] & [en935]
    -6		[en997] & [en28]
    -6		[en997] & [en810]
    6		[en999] & [en266]
    -6		[es1018]
    -6		[es1021]
    6		[es106] & [es1]
    6		[es106] & [es446]
    -6		[es106] & [es887]
    6		[es113]
    6		[es13] & [es150]
    6		[es14] & [es318]
    6		[es14] & [es830]
    -6		[es15]
    -6		[es15] & ,
    6	sharp_pain:12	[es17]
    6	saddle_numbness:82	[es182] & [en1020]
    -6		[es182] & [en124]
    6		[es182] & [en234]
    6		[es182] & [en397]
    6		[es182] & [en522]
    6	weakness:46	[es182] & [en60]
    6		[es182] & [en966]
    6		[es182] & [en980]
    6	weakness:28	[es182] & [es13]
    -6		[es182] & [es278]
    -6		[es182] & [es790]
    -6		[es182] & [es886]
    -6		[es182] & [es902]
    -6		[es182] & fiebre
    -6		[es182] & hives
    6		[es1] & [es1003]
    6		[es1] & [es726]
    -6		[es1] & [es870]
    -6		[es214] & [es182]
    -6		[es214] & [es235]
    6		[es214] & [es26]
    6		[es214] & [es518]
    -6		[es214] & [es854]
    -6		[es214] & [es90]
    6		[es218] & ,
    -6		[es234] & ,
    6		[es234] & [es13]
    -6		[es239]
    -6		[es247]
    -6		[es247] & [es54]
    6		[es253] & [es982]
    -6		[es26] & [es502]
    6		[es29] & #
    -6		[es29] & [es694]
    6		[es29] & [es699]
    -6		[es29] & adolorida
    6		[es2] & [en19]
    -6		[es2] & [es14]
    -6		[es2] & [es342]
    6		[es2] & [es42]
    -6		[es2] & [es509]
    -6		[es2] & [es951]
    6		[es342] & [es1023]
    -6		[es342] & [es102]
    -6		[es342] & [es106]
    -6		[es362] & [en874]
    -6		[es362] & [es26]
    6		[es375] & [es2]
    -6		[es42] & [es870]
    6		[es42] & [es998]
    -6	weakness:-5 numbness:7	[es438]
    6		[es438] & [es459]
    6		[es438] & [es518]
    6		[es438] & [es742]
    -6	weakness:50	[es446]
    6		[es459] & .
    6		[es470] & [es234]
    -6		[es486] & ,
    6		[es486] & [en118]
    -6		[es486] & [es182]
    6		[es486] & [es887]
    6		[es49] & [es998]
    6		[es502] & [es102]
    -6		[es503] & [es2]
    6		[es503] & [es42]
    -6		[es506]
    -6		[es509] & ,
    -6		[es509] & [es950]
    -6		[es518] & [es2]
    6	bladder_bowel:41	[es518] & [es742]
    -6		[es518] & [es895]
    6		[es54] & [es15]
    -6		[es54] & [es966]
    -6		[es54] & traia
    -6		[es62] & [en874]
    6		[es638] & [es1]
    -6		[es694] & [es106]
    6		[es694] & [es13]
    -6		[es694] & [es375]
    6		[es694] & [es459]
    -6		[es694] & [es982]
    -6		[es699] & [es699]
    -6		[es758]
    6		[es759] & [es106]
    -6		[es774] & [es887]
    6		[es806]
    -6		[es823]
    -6		[es854] & [es54]
    6		[es854] & [es830]
    -6		[es854] & hormigueo
    -6		[es854] & punzadas
    -6		[es870] & [es44]
    6		[es870] & [es699]
    6		[es887] & [es214]
    -6		[es887] & [es234]
    6	pregnancy_symptom:18	[es887] & [es998]
    6		[es91] & [en874]
    6		[es91] & [es214]
    -6		[es950] & [es174]
    -6		[es950] & noto
    6	numbness:-59 tingling:-38 persistent_beyond_72h:-7 chest_breath:44 faint_dizzy:-12 self_harm:3	[es966]
    -6		[es966] & [en19]
    -6		[es966] & [es26]
    -6		[es982] & [es503]
    6		[es982] & [es975]
    6	sharp_pain:27	[es998] & ,
    -6		[es998] & [es182]
    -6		[es998] & [es234]
    6		[es998] & [es854]
    6		[es998] & [es878]
    -6		a baby
    -6		a que
    -6		a tad
    -6		a twinge
    -6		about my
    6		about ~ or
    6		accident ~ ,
    -6	radiating_pain:33	ache
    -6		ache is
    -6		aching ~ <the>
    6		across
    6		adormecimiento & [es694]
    6		agony & [en874]
    -6		agudo & :
    -6		agudo & [es182]
    -6		agudo :
    -6		agudo ~ no
    -6		all good
    6		allergic
    -6		alone
    6		along
    6		along <my>
    6		along <my> <part>
    6		along my
    -6		and all
    6		and could
    6		and could not
    -6		and has
    -6		and i can
    6		and it hurts
    6		and ~ #
    -6		and ~ <count>
    -6		and ~ <keep>
    -6		and ~ do
    6		and ~ now
    6		and ~ they
    6		and ~ thing
    6		and ~ will
    6		another
    6		any better
    -6		any chance
    6		apart ~ <part>
    -6		are pins
    6		are tingling
    6		around
    -6		as ever
    -6		as rain
    -6		as ~ nothing
    6		as ~ on
    6		asap ~ <be>
    -6		at ~ <the>
    -6		at ~ on
    -6		at ~ since
    -6		aunt
    -6		aviso
    6		ayer ~ y
    6		bad again
    6		bad i
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
    6		bed ~ ,
    -6		bedtime
    6		been able
    -6		been numb
    6		been sore
    -6		before i
    6		being
    6		below
    -6		better than i
    6		better ~ <day>
    -6		better ~ <have>
    6		better ~ <the>
    6		between ~ <part>
    -6		between ~ and
    6		bike ~ before
    -6		bit
    -6		bit achy
    -6		bit heavy
    -6		bit stiff
    6		bit ~ <time>
    -6		bit ~ off
    -6		bit ~ than
    -6		bit ~ to
    6	severe_bruising:15	black
    6		blue ~ to
    6	emergency:52	boca
    6		both legs
    -6		breath ~ <be>
    -6		bruise & [en19]
    -6		bruise ~ <part>
    6		bueno
    6	fever:4	burning
    6		but <part>
    -6		but the
    -6		but ~ ,
    6		but ~ <part>
    -6		but ~ great
    6		but ~ no
    6		but ~ of
    -6		but ~ up
    -6		but ~ way
    -6		butter
    6		by ~ i
    -6		cai ~ y
    6		call ~ <be>
    -6		cama
    -6		came ~ <be>
    -6		came ~ in
    -6		came ~ with
    6		can barely
    -6		can not say
    -6		can ~ again
    -6		can ~ find
    -6		can ~ over
    6		can ~ pee
    -6		car
    6	faint_dizzy:11	casi <my>
    -6		casi <the>
    6	faint_dizzy:2	casi me
    -6		caso ~ que
    6		cerrar
    6		cerrar <the>
    6		cerrar <the> <part>
    6		cerrar ~ <part>
    -6		chance of
    -6		chat
    -6		chemo
    6		chills
    -6		cita
    -6		come
    6		coming out
    6		como si
    -6		cosa
    6		cough
    -6		could i
    6		could not <feel>
    -6		could ~ ,
    -6		could ~ <be>
    6		could ~ <feel>
    6		could ~ <person>
    6		cramping
    -6		creo
    -6		cuando ~ <the>
    6		da <the>
    6		dad
    -6		dandy
    -6		danke
    6		darme cuenta
    -6		darme de
    -6		darme de baja
    -6		darme ~ baja
    6		days now
    6		de # meses
    -6		de <the> lista
    -6		de aire
    -6		de lo
    -6		de molestia
    6		de ~ con
    -6		de ~ lista
    6	radiating_pain:-6 weakness:-34 numbness:35 saddle_numbness:14	dead
    -6		dead ~ ,
    -6		dead ~ <be>
    -6		dead ~ <my>
    -6		dead ~ to
    6		deja
    6		desde ayer
    -6		desde ~ <my>
    6		despues <the>
    -6		despues de
    6		despues del
    6		despues ~ masaje
    6	persistent_beyond_72h:49	dias
    -6		did not like
    -6		did ~ how
    -6		did ~ like
    6		die
    -6		dizziness
    6		dizzy & [en1002]
    -6		do <my>
    -6		do i call
    -6		do ~ call
    -6		does not hurt
    -6		does ~ hurt
    -6		dolor agudo :
    6		dolor no
    6		dolor ~ por
    -6		dormi
    6		dormido
    -6		down <my>
    -6		down <my> <part>
    6		down <the> <side>
    -6		down ~ to
    6		dramatic
    6		drop
    -6		dropped
    -6		dropped ~ <part>
    -6		dropped ~ and
    6	worsening:26	duele mas
    -6		duele ~ ayer
    -6		duele ~ que
    -6		during <the>
    -6		during the
    -6		durmio <the>
    6		duro
    6		e ~ ,
    6		each
    6		each time
    6		each time i
    6		eight
    -6		el pie
    6		electric ~ <part>
    6		else ~ i
    6		embarazada
    -6		emergency ~ <the>
    6		en las
    6	sharp_pain:21 weakness:-40 numbness:-3 tingling:16 calf_swelling:-28	en ~ <part>
    6		es urgente
    -6		escribirme
    -6		estoy bien
    6		every <count>
    6		every ~ <be>
    6		every ~ another
    6		every ~ i
    6		except ~ <be>
    6		expecting and
    6	severe_headache:1 allergic_reaction:34	eyes
    6		fainted & [en11]
    6		falta <the>
    6		falta <the> aire
    -6		falta de
    -6		falta de aire
    6		falta el
    -6		feel amazing
    6		feel anything
    -6	self_harm:19	feel like
    -6	numbness:46 saddle_numbness:34	feeling
    6		feeling really
    6		feels tight
    6		fiebre & [es950]
    -6		fiebre ~ no
    -6		film
    6		fine ~ bit
    6		fingers .
    -6		fingertips & ,
    6		foot s
    -6		for months
    6		for more
    -6		for ~ <day>
    6		from <part> to
    -6		fue la
    6		fuerte ~ <the>
    6		fusion
    6		get the
    -6		getting better
    -6		give <my>
    -6		give <my> <the>
    -6		give me
    -6		give ~ when
    6		glademoji & glademoji
    6		glademoji glademoji
    6		glademoji ~ <the>
    -6		goes numb
    6		going
    6		going to
    6		gone to
    6		gordo
    -6		got worse
    6		gracias por
    -6		grip s
    6		grip ~ <the>
    -6		gusto
    6		had the
    -6		haha
    6		hand is
    6		happened
    6		happened before
    -6		hard to
    -6		hardly ~ it
    6	numbness:12	has gone
    6		hasta la
    -6		have in
    -6		he <keep>
    -6		he did not
    -6		he kept
    -6		he ~ it
    6		he ~ you
    6		headed
    6		heat pack
    -6		help her
    -6		helped
    6		here ,
    -6		hip hurts
    6		hives & [en1020]
    6		hives & [en251]
    6		hives on
    6		hives on <my>
    6		hold <the>
    6		honestly ~ <be>
    6		hope
    -6		hora ~ <the>
    6		hora ~ duele
    6		hora ~ mas
    -6		hormigas
    6		hormigueo & [es459]
    6		hormigueo & [es699]
    6		hormigueo ~ debilidad
    -6		hospital ~ ,
    -6		hospital ~ <be>
    6		hot ~ <side>
    6		hot ~ <the>
    -6		hoy
    6		huge
    -6		hurts ~ than
    -6		i <be> just
    -6		i <side>
    6		i <side> yours
    6		i bend
    -6		i call if
    -6		i come
    6		i get
    6		i got
    -6		i lie
    6		i nearly
    6		i passed
    6		i passed out
    6		i sneeze
    6		i walk
    6		i wet
    -6		i would <be>
    -6		i would <have>
    -6	bladder_bowel:15	i ~ <become>
    6	radiating_pain:19 weakness:10 numbness:18 tingling:13 pregnancy_symptom:12 self_harm:-13	i ~ <the>
    -6		i ~ ?
    6		i ~ baby
    -6		i ~ full
    -6		i ~ he
    6		i ~ myself
    -6		i ~ next
    6		i ~ ok
    -6		i ~ otherwise
    -6		i ~ really
    -6		i ~ room
    6		i ~ so
    -6		i ~ someone
    6		i ~ thinking
    6		i ~ up
    6		i ~ wake
    6		i ~ winded
    6		i ~ would
    -6		i ~ writing
    6		i ~ yours
    -6		if it
    -6		if ~ <become>
    6		if ~ you
    6		in <the> shower
    6		in bed
    6		in it
    6		in them
    6		in ~ <side>
    -6		in ~ completely
    -6		in ~ it
    6		in ~ shower
    -6		in ~ still
    -6		in ~ well
    6		in ~ when
    -6		in ~ without
    6		ir a
    -6		is as
    -6		is no
    -6		is painful
    6		is sharp
    6		is weak
    6		it <be> urgent
    6		it hurts <the>
    -6		it hurts more
    6		it normal
    6		it ~ <count>
    6		it ~ <day>
    6		it ~ <have>
    -6		it ~ <person>
    -6		it ~ cold
    -6		it ~ full
    -6		it ~ here
    -6		it ~ if
    6		it ~ off
    6		it ~ then
    6		it ~ urgent
    -6		itself
    -6		jaja
    -6		job
    6		jolt
    6		jolt ~ <my>
    6		just
    -6		just cold
    -6		just found
    -6		just found out
    6		keeps
    6		kept me
    -6		kindly
    6		knife in
    6		knife in <my>
    6		knife ~ <my>
    6	emergency:26	la boca
    -6		la siento
    -6		late+/
    6		late+agony
    6		late+alive
    -6		late+ando
    6		late+anywhere
    -6		late+chance
    6		late+days
    -6		late+even
    6		late+good
    6		late+gracias
    -6		late+great
    6		late+honestly
    -6		late+hour
    6		late+kind
    -6		late+massage
    -6		late+mate
    -6		late+menos
    6		late+mentioned
    6		late+morning
    -6		late+mucho
    -6		late+next
    6		late+nope
    -6		late+only
    -6		late+over
    -6		late+peep
    -6		late+phone
    -6		late+please
    -6		late+quiero
    -6		late+rash
    6		late+right
    6		late+sharp
    -6		late+shoulder
    -6		late+sleeping
    -6		late+su
    -6		late+texts
    6		late+thank
    -6		late+there
    6		late+think
    -6		late+time
    -6	persistent_beyond_72h:40	late+una
    -6		late+vanished
    -6		late+weeks
    6		late+winded
    6		left yours
    -6		leg .
    6		less
    6		lift <the>
    6		light headed
    6		lightheaded
    -6		like i
    -6		like i <have>
    -6		like they
    6		like this
    6		like ~ <be>
    -6		like ~ by
    6		like ~ it
    -6		limping
    6		lips have
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
    6		lot ~ <be>
    -6		lovely
    6		lovely ~ ,
    6		lunch
    6		make <the>
    6		make a
    -6		mas que ayer
    -6		masajista
    6		massage .
    -6		may ~ <the>
    -6		me and
    6	history_injury:26	me duele
    -6		me escriban
    6		me falta
    -6		mensaje
    -6		molido
    -6		monday & #
    6		more ,
    6		more .
    6		more now
    6		more now than
    -6		more than <the>
    -6		more than it
    6		more ~ ,
    -6		morning ~ <my>
    -6		morning ~ <time>
    -6		morning ~ last
    -6		my body
    -6		my breast
    6		my fingers
    6		my grip
    6	numbness:20	my heel
    -6		my jaw
    -6		my sister
    -6		nada
    -6		nada ,
    6		needles in
    6		needles ~ <part>
    -6		never had
    6		never happened before
    6		never ~ <the>
    6		ni ~ <be>
    -6		ni ~ ni
    6		no , tingling
    -6		no bruises
    6		no improvement
    -6		no pins
    6		no puedo respirar
    6		no ~ #
    -6		no ~ calambritos
    -6	tingling:-72	no ~ debilidad
    -6		no ~ escriban
    -6		no ~ falta
    -6		no ~ for
    6		no ~ great
    -6		no ~ manden
    -6		no ~ massage
    6		no ~ para
    6	chest_breath:11	no ~ respirar
    6		no ~ seguir
    6		no ~ si
    6		no ~ soreness
    -6		no ~ vuelto
    -6		none of
    -6		none since
    -6		nope ~ <the>
    6		normal
    6		not <feel> anything
    -6		not <side>
    -6		not comfortable
    -6		not complain
    6		not even
    6		not get
    -6		not numb ,
    6		not see
    -6	numbness:31	not ~ <be>
    -6		not ~ <have>
    6		not ~ away
    -6		not ~ if
    6		not ~ like
    -6		not ~ numb
    6		not ~ when
    6		nothing dramatic
    6		nothing ~ <the>
    -6		now ,
    -6		now and
    6		now i
    6		now ~ <side>
    6		now ~ again
    6		now ~ still
    6		numbness & [en11]
    -6		numbness , tingling
    6		numbness <be>
    6		numbness ~ nothing
    6		numbness ~ of
    -6		of bed
    -6		of office
    -6		of soreness <side>
    -6		of wine
    -6		of ~ and
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
    6		on <the> bathroom
    6		on <the> stairs
    6		on me
    6		on ~ bathroom
    -6		on ~ bit
    6		on ~ floor
    6		on ~ hurts
    6		on ~ last
    -6		on ~ not
    -6		on ~ of
    6		on ~ stairs
    6		on ~ still
    -6		on ~ table
    -6		on ~ walk
    6		on ~ would
    6		one bit
    -6		one since
    -6		one with
    6		only thing <be>
    -6		only ~ <become>
    -6		only ~ <the>
    -6		only ~ to
    6		open <the>
    -6		or just cold
    -6		or ~ i
    6		otra
    -6		out of bed
    -6		out of office
    6	weakness:78	out ~ <my>
    6		out ~ and
    -6		out ~ bed
    -6		over ~ <my>
    -6		pain <be>
    -6		pain <be> not
    6	sharp_pain:14	pain ~ ,
    6	sharp_pain:-55	pain ~ into
    6		pains in
    6		pains ~ <part>
    -6		parking free
    -6		parking ~ <the>
    -6	faint_dizzy:134	passed
    6		passed ~ <the>
    6		pee & [en468]
    -6		peep ~ <part>
    -6		people
    6		pero <be>
    -6		person
    6		physio ~ <my>
    -6		poco adolorida
    6		por favor
    6		pressed ~ <part>
    -6		pueden
    6	chest_breath:12	puedo respirar
    6		que <the> primer
    6		que la
    -6		que traia
    6		que ~ dia
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
    6		rotten
    6		s no
    6		s urgent
    6		said
    6		said ~ .
    6		sali de
    6		sali ~ <the>
    6		say <my>
    6		say <my> <part>
    6		say my
    6		say ~ <part>
    6		says #
    -6		says ~ <the>
    -6		sciatica & [en890]
    -6		sciatica ~ since
    6		seguir
    6		session ~ <the>
    6		session ~ and
    6		sharp pain in
    6		sharp ~ <become>
    6		sharp ~ <time>
    6		she <be>
    6		she s
    -6		she ~ would
    6		shooting pain in
    -6		should ~ if
    6		should ~ worry
    6		si , en
    -6		si ~ dolor
    6		sign of <the>
    6		sigue
    6		sin darme
    6		sin darme cuenta
    -6		sin dolor
    -6		sin hormigueo
    -6		sin ~ <my>
    6		sin ~ cuenta
    6		sin ~ en
    6		since
    -6		since <the> massage
    6		since about
    -6		since my
    -6		since ~ <have>
    6		since ~ <my>
    6		since ~ yours
    -6		slightly
    6		slipped
    6		sneeze
    6		so <side> i
    -6		so good
    6		so it
    -6		so ~ ,
    6		so ~ <have>
    6		so ~ can
    6		soaked
    -6		some soreness
    6		somebody
    6		someone ~ <part>
    6		something ~ <part>
    6		sore ,
    -6		soreness & [en12]
    6		soreness & [en170]
    -6		soreness & [en618]
    6		soreness ~ ,
    -6		sorer ~ last
    -6		sort
    -6		sound
    6		spinal & [es731]
    6		spinal fusion
    6		stabbing in <my>
    -6		stabbing ~ <have>
    6		stabby
    6		stiff ~ <part>
    6		stiffness & ,
    -6		stiffness & [en170]
    6		still painful
    -6		still ~ <have>
    -6		still ~ bit
    6		stood
    6		stood ~ and
    6		stop ~ .
    6		stop ~ in
    -6		strong as
    6		subir <the>
    6		such
    -6		sure if it
    6		sure it <be>
    6	self_harm:17	tablets
    -6		tad
    -6		tell <the>
    -6		telling
    -6		temperature ~ and
    6		terrible
    6		tesco
    6		text ~ <be>
    6		texting & .
    -6		than ~ <side>
    6		than ~ but
    6		thanks ~ <the>
    -6		that brought
    6		that my
    6	allergic_reaction:17	the heat
    6		the loo
    6		the minute
    6		the oil
    6		the shower
    -6		therapist
    -6		there <the>
    -6		there ~ <be>
    6		thermometer & [en244]
    6		thermometer says
    6		thermometer says #
    6	emergency:38	they ~ <my>
    6	numbness:27	thigh
    6		thing <be>
    6		thing ~ <count>
    6		thing ~ <part>
    6		thing ~ i
    -6		think ~ <my>
    -6		this week
    -6		tienen
    6		tingling .
    6		tingling in <side>
    6		tingling ~ but
    -6		tingling ~ it
    -6		tired
    6	fever:111	tiritando
    6	radiating_pain:57	to <my> <part>
    6		to bother
    6		to bother you
    -6		to come
    6		to die
    6		to leave
    6		to lift
    6		to pee
    -6		to worry
    -6		to ~ at
    6		to ~ but
    6		to ~ good
    6		to ~ today
    -6		toda ~ ,
    -6	faint_dizzy:62	todo
    -6		todo ok
    -6		todo ~ .
    6		todo ~ <part>
    -6		told <my>
    -6		told her
    -6		touch ~ <part>
    -6		touched
    -6		towel
    -6		trace
    -6		trace of
    -6		traia
    -6		trouble
    6		turn
    6		tv
    6		twice <the>
    6		type
    6		un #
    6	sharp_pain:21	una
    6		unable ~ <my>
    -6		under <my> <part>
    6		under me
    -6		under my
    -6		under ~ <part>
    6		unico ~ <the>
    6		unsubscribe & [en20]
    6		unsubscribe ~ and
    6		up after
    6		up since
    6		up tomorrow
    6		up ~ and
    -6		up ~ in
    6		up ~ up
    6		useless
    -6		van ~ dias
    -6		very
    6		vez ~ mas
    6		vida
    -6		vida ,
    -6		vida ~ ni
    6		wake up tomorrow
    6		wake ~ tomorrow
    -6		walked
    -6		want <the>
    6		was lovely
    6	pregnancy_symptom:75	waters
    -6		weak at
    6		weaker than
    -6		week ,
    -6		week later
    6		weeks ,
    6		weight on
    6		well ~ you
    6		what s
    -6		when i <side>
    -6		when i saw
    -6		when ~ <person>
    -6		when ~ <side>
    -6		whether <my>
    -6		whether my
    -6		which ~ <be>
    -6		who <be> <the>
    -6		who s
    -6		who ~ call
    -6		who ~ if
    6		whole
    -6		will ~ <the>
    6		winded
    6		with ~ <count>
    -6		with ~ in
    -6		with ~ out
    -6		work in
    -6		work in <the>
    -6		work ~ .
    -6		worse than when
    -6		worse ~ last
    -6		worse ~ when
    -6		worse ~ yesterday
    6		worst ~ <have>
    -6		would a
    6		would call it
    -6		would it
    6		y hoy <my>
    -6		y no
    -6		y ~ <part>
    6	severe_headache:-8	y ~ <the>
    6		y ~ como
    -6		y ~ no
    -6		ya no
    -6		ya no <be>
    6		ya ~ urgente
    6		yes ~ tingling
    -6		yesterday ~ <be>
    -6		you <become> <the>
    -6		you ~ #
    -6		you ~ <day>
    6		you ~ <part>
    -6		you ~ him
    6		you ~ i
    6		your table
    6		yours
    5		# & /
    5	fever:73	# & [en11]
    5		# & [en170]
    5		# & [en250]
    -5		# & [en298]
    5		# & [en869]
    5		# & [es42]
    5		# & [es950]
    -5		# & ache
    5		# -
    5	sharp_pain:31	# out
    5		# ~ baby
    5		# ~ con
    -5		# ~ did
    5		# ~ en
    5		# ~ still
    5		# ~ with
    -5		, & /
    5	weakness:9	, & [en101]
    5		, & [en15]
    -5		, & [en199]
    5		, & [en493]
    -5		, & [en507]
    5		, & [en533]
    5		, & [en709]
    -5		, & [en789]
    5		, & [en871]
    5		, & [en957]
    5		, & [es878]
    -5		, & soreness
    -5		, <count> <time>
    5		, been
    -5		, dead
    -5		, hard to
    -5		, hardly notice
    5		, her
    5		, maybe
    -5		, never <have>
    -5		, ni
    -5		, none
    5		, only <my>
    -5		, pero <the>
    5		, please
    5		, solo
    5		, thought
    -5		, today <be>
    -5		, todo
    -5		, woke
    -5		, woke up
    5		, y
    -5		, ~ <time>
    -5		, ~ ?
    5		, ~ agony
    5		, ~ breakfast
    5		, ~ every
    -5		, ~ full
    -5		, ~ hace
    -5	persistent_beyond_72h:-13 history_injury:10	, ~ it
    -5		, ~ lot
    -5		, ~ menos
    -5		, ~ para
    -5		, ~ peor
    5		, ~ que
    -5		, ~ semanas
    -5		, ~ soreness
    5		, ~ then
    5		, ~ time
    5		, ~ very
    -5	weakness:14	, ~ weak
    -5		. & [en116]
    -5		. & [en12]
    -5		. & [en479]
    5		. & [en653]
    -5		. & [en807]
    -5		. & [en967]
    -5		. & [es2]
    5		. <side> fine
    -5		. not
    -5		. numb
    5		. pues
    -5		. that
    -5		. tingling
    5		. ~ can
    5		. ~ hurts
    5		. ~ just
    -5		. ~ like
    -5		. ~ normal
    -5		. ~ super
    5		. ~ thanks
    5		. ~ today
    5		. ~ worse
    5		. ~ you
    -5		/ & ,
    5	saddle_numbness:3	/^aba/
    -5		/^abre/
    5	bladder_bowel:20	/^acci/
    -5		/^aguj/
    -5		/^allo/
    5		/^als/
    5		/^also/
    5		/^anae/
    5	weakness:13	/^ank/
    5	weakness:19	/^ankl/
    -5		/^ape/
    -5		/^apen/
    -5		/^app/
    5		/^arra/
    -5		/^ati/
    -5		/^atie/
    5	pregnancy_symptom:17	/^baby/
    -5		/^bag/
    -5		/^baj/
    -5		/^bat/
    -5		/^beau/
    5		/^beca/
    5		/^bolt/
    -5		/^bos/
    -5		/^boss/
    5		/^bott/
    -5		/^brou/
    5	weakness:-2 tingling:101	/^buzz/
    -5		/^capa/
    -5		/^carr/
    -5		/^comf/
    5		/^cort/
    5		/^cree/
    5		/^cry/
    -5		/^cuar/
    -5		/^desa/
    5		/^dese/
    5		/^dial/
    5		/^doo/
    5		/^door/
    5		/^dou/
    -5		/^drin/
    5		/^easy/
    5	pregnancy_symptom:15	/^emb/
    5		/^emba/
    5		/^esa/
    -5		/^espa/
    5	emergency:27	/^fac/
    -5		/^fail/
    5		/^fill/
    -5		/^find/
    -5		/^fix/
    -5		/^floa/
    -5		/^foll/
    -5		/^foun/
    -5		/^fres/
    5		/^fron/
    5	sharp_pain:22 weakness:36	/^gi/
    -5		/^good/
    5		/^grad/
    5		/^gri/
    -5		/^gym$/
    -5		/^gym/
    5	tingling:-2	/^has/
    -5		/^herm/
    -5		/^hips/
    5	weakness:29	/^hol/
    -5	numbness:7	/^home/
    5	tingling:19	/^horm/
    -5		/^inf/
    5		/^insi/
    5		/^inte/
    5	severe_headache:54	/^ja/
    5		/^jea/
    5		/^jean/
    -5	sharp_pain:138	/^jo/
    -5		/^joy/
    5	sharp_pain:31 pregnancy_symptom:22	/^ki/
    5		/^les/
    5		/^let/
    -5		/^los$/
    5	weakness:-13	/^lu/
    -5		/^luj/
    -5		/^lujo/
    -5		/^mat/
    -5		/^mee/
    -5		/^meet/
    -5		/^meh$/
    -5		/^meh/
    5		/^meni/
    -5		/^met/
    -5		/^mete/
    5		/^mid$/
    -5		/^mild/
    -5		/^mile/
    5	emergency:20	/^mou/
    5	numbness:33	/^muer/
    5		/^nal/
    5		/^nalg/
    5		/^ner/
    5		/^nerv/
    -5		/^net/
    -5		/^ning/
    -5		/^nuev/
    -5		/^odd$/
    5	allergic_reaction:38	/^oil$/
    -5		/^ord/
    5		/^ouc/
    5		/^ouch/
    -5		/^outs/
    5		/^over/
    -5		/^penn/
    5	self_harm:18	/^pens/
    5		/^pero/
    5	self_harm:22	/^pil/
    -5	tingling:41	/^pins/
    5		/^pip/
    5		/^pipi/
    5		/^pis$/
    -5		/^poc/
    -5		/^pon/
    5	bladder_bowel:156	/^poo/
    -5		/^quej/
    -5		/^rad/
    -5		/^radi/
    -5		/^rain/
    5		/^raw$/
    5		/^raw/
    -5		/^regr/
    5		/^resp/
    5		/^ribs/
    -5		/^rod/
    -5	weakness:16	/^rodi/
    -5	chest_breath:25	/^run$/
    5		/^sai/
    -5		/^sam/
    -5		/^same/
    5		/^says/
    -5		/^sel/
    -5		/^sell/
    -5		/^set/
    -5		/^slep/
    -5		/^sli/
    5		/^slow/
    5		/^soli/
    -5		/^soo/
    -5		/^soon/
    -5		/^sort/
    -5		/^sou/
    -5		/^soun/
    5	severe_headache:14	/^spli/
    -5	pregnancy_symptom:23	/^spo/
    5		/^spu/
    -5		/^stro/
    5		/^stru/
    -5		/^talk/
    -5		/^tamp/
    5	radiating_pain:13	/^term/
    -5	sharp_pain:-23 radiating_pain:-18 weakness:-16 numbness:-9 tingling:-15 worsening:-5 persistent_beyond_72h:-23 history_disc:-13 history_injury:-22 osteoporosis:-41 pregnancy_symptom:-17 bladder_bowel:-37 saddle_numbness:-16 chest_breath:-5 calf_swelling:-27 fever:-6 severe_headache:-1 faint_dizzy:-14 severe_bruising:-14 emergency:-16	/^th/
    -5		/^ties/
    5	sharp_pain:-10 radiating_pain:-1 weakness:-63 tingling:67	/^tin/
    5		/^trie/
    5		/^twic/
    -5		/^unc/
    -5		/^up/
    5		/^uri/
    5		/^urin/
    5		/^vid/
    -5		/^watc/
    -5		/^wei/
    -5		/^weir/
    -5		/^wen/
    -5		/^wer/
    -5		/^were/
    5		/^will/
    -5		/^wine/
    -5		/^worr/
    5		/^zi/
    5		/ablet/
    -5		/abre/
    -5		/abren/
    5	pregnancy_symptom:44	/aby$/
    5	pregnancy_symptom:91	/aby/
    5	bladder_bowel:11	/acci/
    5	bladder_bowel:1	/accid/
    -5		/act$/
    -5		/actu/
    5		/adil/
    5		/admi/
    5		/ador/
    -5		/ady$/
    -5		/ady/
    5		/aest/
    5		/aesth/
    -5		/afe$/
    -5		/afe/
    -5		/aguj/
    5		/aguji/
    -5		/aile/
    -5		/ailed/
    5		/aint/
    5	allergic_reaction:5	/aise/
    5		/ajo$/
    5		/aked$/
    5		/aked/
    -5		/ales$/
    -5		/ales/
    5		/also$/
    5		/also/
    5		/alv/
    5		/amat/
    5		/amati/
    5		/ambra/
    5		/amol$/
    5		/amol/
    -5		/ampoc/
    5		/anae/
    5		/anaes/
    -5		/andy$/
    -5		/andy/
    5	weakness:3	/ankl/
    5	weakness:1	/ankle/
    -5		/ansad/
    5	sharp_pain:-22 radiating_pain:-26 weakness:-11 numbness:-13 persistent_beyond_72h:-44 saddle_numbness:-15 severe_headache:-39 faint_dizzy:-10 severe_bruising:-22 emergency:-15	/ant/
    -5	worsening:-1 self_harm:20	/any/
    5		/apar/
    -5		/apaz$/
    -5		/apaz/
    -5		/apen/
    -5		/apena/
    5		/aps/
    -5		/arat/
    -5		/arath/
    5		/araza/
    -5		/arde$/
    -5		/aren$/
    5	numbness:1	/aring/
    -5		/arle/
    5		/arni/
    5		/arnin/
    5		/ash$/
    5	bladder_bowel:8	/ater/
    5		/ates$/
    5		/ates/
    -5		/ather/
    5		/athi/
    5		/athin/
    -5		/atho/
    -5		/athon/
    5		/augh/
    -5		/aun/
    -5		/auti/
    -5		/autif/
    5	sharp_pain:104	/ava/
    5		/awli/
    -5		/axe/
    5		/azad/
    5		/azada/
    5		/baby$/
    5	pregnancy_symptom:30	/baby/
    -5		/bags$/
    -5		/bags/
    5		/bajo$/
    5		/bajo/
    5	calf_swelling:63	/ball/
    -5		/bat/
    -5		/beau/
    -5		/beaut/
    5		/beca/
    5		/becau/
    5		/bic/
    5		/blan$/
    -5		/blar/
    -5		/blems/
    5	self_harm:43	/blet/
    5		/bolt/
    -5		/boss$/
    -5		/boss/
    5		/bott/
    5	sharp_pain:-34 tingling:59	/bra/
    -5		/bren$/
    -5		/bren/
    -5		/bros$/
    -5		/bros/
    -5		/brou/
    -5		/broug/
    -5		/bsc/
    -5		/bscr/
    -5		/bscri/
    5	weakness:56	/buckl/
    5	tingling:1	/buzz/
    -5		/capaz/
    -5		/carri/
    5	bladder_bowel:48	/ccid/
    5	bladder_bowel:19	/ccide/
    -5		/cepc/
    -5		/cepci/
    -5		/cib/
    -5		/cibi/
    -5		/cibir/
    -5		/cide$/
    5	bladder_bowel:1	/ciden/
    -5		/cione/
    5		/ciou/
    5		/cious/
    -5		/cito$/
    -5		/cito/
    5		/cked$/
    5		/cked/
    -5		/comme/
    5		/const/
    5	numbness:60	/corch/
    5		/cort/
    5		/creas/
    -5		/cribe/
    5		/cruc/
    5		/cruci/
    5	sharp_pain:3	/cry/
    -5		/cta/
    -5		/ctin/
    -5		/cting/
    5	sharp_pain:4	/ctr/
    5	sharp_pain:8	/ctri/
    5	sharp_pain:5	/ctric/
    -5		/cuar/
    -5		/cuart/
    -5		/cula/
    -5		/dan/
    5	persistent_beyond_72h:20	/days$/
    5	persistent_beyond_72h:14	/days/
    5	tingling:3	/dedos/
    -5		/desa/
    5		/dese/
    -5		/despu/
    -5		/dgy$/
    -5		/dgy/
    -5		/di$/
    -5		/dig/
    5	faint_dizzy:28	/ding/
    -5	sharp_pain:-7 history_disc:147	/dis/
    5		/dmi/
    -5		/dness/
    5	weakness:1	/dobla/
    -5		/dodgy/
    5		/dolie/
    -5		/dom$/
    5		/doo/
    5		/door/
    -5		/dread/
    -5		/drian/
    -5		/drin/
    -5		/drink/
    5	emergency:46	/dro/
    -5	calf_swelling:5	/dur/
    5	worsening:24	/eadi/
    5		/eaki/
    5		/eakin/
    5		/eanc/
    5		/eance/
    -5		/eant$/
    -5		/eant/
    5		/eari/
    5		/earin/
    -5		/ears$/
    -5		/ears/
    -5		/eathe/
    5		/eathi/
    5		/eats$/
    5		/eats/
    -5		/eaut/
    -5		/eauti/
    -5	weakness:14	/ebi/
    -5		/ebili/
    5		/ebra/
    5		/ecau/
    5		/ecaus/
    -5		/ecepc/
    -5		/ecib/
    -5		/ecibi/
    -5		/ecid/
    5	sharp_pain:187	/ectr/
    5	sharp_pain:28	/ectri/
    -5		/eden$/
    -5		/eden/
    -5		/edio$/
    5		/edos$/
    5		/edos/
    5	sharp_pain:-31 emergency:-1	/eep/
    -5		/eepi/
    -5		/eepin/
    -5		/eeti/
    -5		/eetin/
    -5		/egre/
    5		/egro$/
    5	self_harm:9	/egui/
    -5		/eird$/
    -5		/eird/
    5		/eja$/
    5		/ela$/
    5		/elect/
    5		/ella/
    5	sharp_pain:45	/ellas/
    5	bladder_bowel:39 fever:-5	/els/
    5		/elta/
    5		/emba/
    5		/embar/
    5		/emen/
    -5		/enden/
    -5		/endri/
    5		/engea/
    5		/eniq/
    5		/eniqu/
    -5		/enny$/
    -5		/enny/
    5		/ensib/
    5		/entaz/
    -5		/enti$/
    5		/ento/
    -5		/epc/
    -5		/epci/
    -5		/epcio/
    -5		/epin/
    -5		/eping/
    -5	osteoporosis:2	/ere$/
    -5		/ered$/
    -5		/ered/
    -5		/eren/
    -5		/ergy$/
    -5		/ergy/
    5		/eriod/
    5		/eris/
    5		/erish/
    5		/erta$/
    -5		/ervic/
    5		/eryw/
    5		/erywh/
    5		/erza$/
    -5		/esen/
    -5		/esent/
    -5		/esh/
    -5		/espa/
    -5		/espe/
    5		/estes/
    5		/esth/
    5		/esthe/
    5		/estoy/
    5		/etis/
    5		/etise/
    5	severe_bruising:34	/eton/
    5		/etone/
    -5		/eve$/
    -5		/even/
    -5		/eveni/
    5		/everi/
    5		/evo$/
    -5		/excel/
    5	weakness:-16	/fac/
    -5		/factu/
    -5		/fail/
    -5		/fell$/
    -5		/ffe/
    -5		/fica/
    -5		/ficat/
    -5		/fice$/
    5		/fill/
    -5		/find/
    -5		/fir/
    -5		/fix/
    -5		/floa/
    -5		/float/
    -5		/foll/
    -5		/follo/
    -5		/footb/
    -5	persistent_beyond_72h:28	/fort/
    -5		/foun/
    -5		/found/
    -5		/four$/
    -5		/fresh/
    5		/fron/
    5	radiating_pain:1	/front/
    -5	sharp_pain:-21	/ful/
    -5		/fully/
    5		/fuss$/
    -5		/gado$/
    -5		/gado/
    -5		/gam/
    5		/gean/
    5		/geanc/
    5		/gentl/
    5		/gic$/
    5		/gic/
    -5		/good/
    5	weakness:10	/gri/
    -5		/gud/
    5	sharp_pain:-7 numbness:-11 tingling:9 worsening:-22	/gue/
    -5		/guj/
    5		/guji/
    5		/gujit/
    -5		/gym$/
    -5		/gym/
    5		/haki/
    5	fever:6	/hakin/
    -5		/harme/
    -5		/havi/
    -5	chest_breath:42	/havin/
    5		/herm/
    -5		/herma/
    5	chest_breath:59	/hes/
    5		/hetis/
    5	fever:19	/hills/
    -5		/hine/
    -5		/hips$/
    -5		/hips/
    -5	sharp_pain:16	/his/
    -5	numbness:1	/home$/
    -5		/home/
    -5		/hon$/
    -5	tingling:22	/hon/
    -5	sharp_pain:28	/hooti/
    5	numbness:-1 tingling:53	/horm/
    5	numbness:-32 tingling:138	/hormi/
    -5		/ian$/
    -5		/ibir$/
    5		/ible/
    5		/ibs$/
    5		/ibs/
    -5		/icio/
    -5	bladder_bowel:29	/ide/
    5	weakness:-16	/ido/
    5	radiating_pain:-18 tingling:14	/ie$/
    5		/iero/
    -5		/iew$/
    -5		/iew/
    -5		/ifica/
    -5		/ifu/
    -5		/iful/
    -5		/ifull/
    5		/ija/
    -5		/ilent/
    5		/illeo/
    -5	numbness:-50	/ima/
    -5		/immi/
    -5		/immin/
    5	persistent_beyond_72h:-11	/ina/
    -5		/ingu/
    -5		/ingun/
    5		/insi/
    5		/insid/
    5		/iod$/
    -5		/iones/
    5		/ions$/
    5		/ions/
    5		/ipi$/
    -5	history_disc:6	/isc/
    5	fever:2	/itand/
    -5		/ited$/
    -5		/ited/
    -5		/ith$/
    -5	saddle_numbness:4	/its/
    -5		/ity$/
    -5		/ity/
    5		/ivel/
    -5		/ized$/
    -5		/ized/
    5		/jean/
    5		/jeans/
    5		/jita/
    5		/jitas/
    -5		/joy/
    -5		/kinda/
    -5		/knot$/
    5		/ky$/
    5	weakness:-12	/last$/
    5		/lded$/
    5		/lded/
    5		/leak$/
    5		/leaki/
    5	sharp_pain:11	/lectr/
    -5		/lems$/
    -5		/lems/
    -5		/lente/
    5		/leo/
    -5		/lept$/
    -5		/lept/
    5	self_harm:34	/let/
    5		/levo$/
    5		/levo/
    5		/lgar$/
    5		/lgar/
    -5		/li$/
    5		/lier/
    5		/lindi/
    -5		/liss$/
    5		/lleo/
    5		/llevo/
    -5		/llowe/
    -5	weakness:43	/lly/
    -5		/lm$/
    -5		/loat/
    -5		/lorc/
    -5		/lorci/
    5		/low$/
    -5		/lowed/
    5		/lso$/
    5		/lso/
    5		/lts$/
    5		/lts/
    -5		/luj/
    -5		/lujo$/
    -5		/lujo/
    -5		/lver/
    -5		/marat/
    5		/mbra/
    -5		/mbros/
    -5		/meant/
    5	numbness:34	/meci/
    -5		/mee/
    -5		/meet/
    -5		/meeti/
    -5		/meh$/
    -5		/mem/
    5		/meni/
    5		/meniq/
    5		/mid$/
    -5		/mild/
    -5		/miles/
    -5		/mmen/
    -5		/mmin/
    -5		/mming/
    5		/mol$/
    5	severe_bruising:43	/moret/
    -5		/morr/
    -5		/morro/
    5	emergency:9	/mou/
    -5		/moved/
    -5		/mpoc/
    -5		/mpoco/
    5		/muer/
    5		/mug/
    5		/nae/
    5		/naes/
    5		/naest/
    5		/nal$/
    5		/nalg/
    5		/nalga/
    -5		/ncin/
    -5		/ncing/
    5		/ncrea/
    -5		/ndy$/
    -5		/ndy/
    -5		/nergy/
    5		/nerv/
    -5		/nfe/
    5	saddle_numbness:-16	/nge/
    5		/ngea/
    5		/ngean/
    -5		/ngu/
    -5		/ngun/
    -5	fever:9	/nig/
    -5		/ningu/
    5	calf_swelling:1	/nkl/
    5		/nkle/
    5		/nne/
    -5		/noch/
    5	numbness:15	/nsib/
    5		/nsid/
    5		/nside/
    5		/nso/
    5		/nsta/
    5		/nstan/
    5	sharp_pain:14	/ntaz/
    5		/ntazo/
    -5		/nti$/
    -5		/ntra/
    -5		/nuev/
    -5		/nvi/
    5	weakness:35	/obla/
    5		/obs/
    -5		/odd$/
    -5		/odgy$/
    -5		/odgy/
    -5	weakness:8	/odil/
    -5	weakness:30	/odill/
    5		/oin$/
    5	weakness:-3 numbness:-22 self_harm:24	/oin/
    5	numbness:25	/ole$/
    -5		/oles/
    5		/olid$/
    5	persistent_beyond_72h:22	/olie/
    5	persistent_beyond_72h:34	/olien/
    5		/olle/
    -5		/ollo/
    -5		/ollow/
    5	weakness:-12 pregnancy_symptom:-13 emergency:-1	/olor/
    -5		/olorc/
    5	radiating_pain:-5 weakness:-8 persistent_beyond_72h:-21 fever:21 faint_dizzy:-14	/ome/
    5		/ometr/
    -5		/omme/
    -5		/ommen/
    -5		/omor/
    -5		/omorr/
    5		/onat/
    5		/onate/
    5	sharp_pain:-2 radiating_pain:-9 tingling:-11 history_disc:-1	/one$/
    5		/onsta/
    5		/ont$/
    -5		/ootb/
    -5		/ootba/
    -5		/ooti/
    -5	sharp_pain:17	/ootin/
    -5		/opl/
    5		/oppy$/
    5		/oppy/
    5		/oran/
    5		/orar/
    5	numbness:27	/orch/
    5		/ordi/
    5		/oret/
    5	severe_bruising:43	/oreto/
    -5		/orido/
    5	tingling:14	/ormig/
    5	calf_swelling:71	/orr/
    -5		/orreo/
    5	tingling:65	/osq/
    5	tingling:18	/osqu/
    5		/ota$/
    -5		/otb/
    -5		/otba/
    -5		/otbal/
    -5	sharp_pain:37	/otin/
    -5	sharp_pain:12	/oting/
    5		/oto/
    -5		/outs/
    -5		/outsi/
    -5		/ovi/
    5		/owels/
    5		/ower$/
    5		/ower/
    -5		/pains/
    5		/palm$/
    5		/past$/
    -5		/pena/
    -5		/penas/
    -5		/penn/
    -5		/penny/
    5	fever:13	/perat/
    5		/perio/
    5		/pip/
    5		/pipi$/
    5		/pipi/
    5	bladder_bowel:16	/pis$/
    5		/piso$/
    5	severe_headache:2	/plit/
    -5		/ply/
    -5		/poco/
    -5		/pong/
    5		/port/
    -5		/ppo/
    5		/presi/
    5		/push$/
    -5		/quej/
    5		/quinc/
    5		/rado$/
    5		/rado/
    5	weakness:34	/ragg/
    5		/raise/
    5		/ramat/
    -5		/raron/
    -5		/rata/
    5		/rate$/
    -5		/ratho/
    5		/raw/
    5		/rawli/
    5		/raza/
    5		/razad/
    -5		/rda/
    -5		/rde$/
    5		/reall/
    -5		/recib/
    -5		/regr/
    -5		/regre/
    5		/rell/
    5		/rella/
    -5		/resen/
    -5		/resh/
    5		/resio/
    -5		/rete/
    5	severe_bruising:15	/reto/
    5	severe_bruising:22	/reton/
    -5		/rgy$/
    -5		/rgy/
    -5		/rian$/
    -5		/rian/
    -5		/ribe$/
    -5		/ribe/
    5		/ribs$/
    5		/ribs/
    -5		/rido/
    -5	sharp_pain:3	/rie/
    -5	sharp_pain:-11	/rill/
    5		/rina$/
    5		/riod$/
    5		/riod/
    5		/riou/
    5		/rious/
    5		/rish$/
    5		/rish/
    5		/rmar/
    5	self_harm:56	/rme$/
    5		/rmido/
    5	tingling:22	/rmig/
    5		/rna/
    -5		/rodil/
    5		/ront$/
    5		/ront/
    -5		/roppe/
    5	sharp_pain:19	/ror/
    -5		/rqu/
    -5		/rreo/
    5		/rror/
    -5		/rrow$/
    5		/rted$/
    5		/rted/
    5		/rth/
    5		/rtips/
    5		/ruci/
    5		/rucia/
    5		/rugg/
    5		/ruggl/
    5	radiating_pain:-1	/ruise/
    -5		/ruisi/
    5		/runk$/
    5		/runk/
    -5		/rvic/
    5		/ryw/
    5		/rywh/
    5		/rywhe/
    5		/rza$/
    -5		/sages/
    5		/sai/
    -5		/sam/
    -5	persistent_beyond_72h:7	/same$/
    -5		/same/
    5		/sas$/
    5		/sas/
    5		/says$/
    5		/says/
    5	sharp_pain:-24 faint_dizzy:14	/sed/
    5		/segui/
    -5		/sell$/
    -5		/sell/
    -5		/serv/
    5	fever:3	/shaki/
    -5		/sigui/
    -5	sharp_pain:-12 numbness:-10 persistent_beyond_72h:6 bladder_bowel:38 calf_swelling:-6 severe_headache:-2 emergency:-15	/sin/
    -5		/sits$/
    -5		/sits/
    5	allergic_reaction:60	/skin/
    -5		/slep/
    -5		/slept/
    5		/slo/
    5		/slow/
    5		/soli/
    5		/solid/
    -5		/soo/
    -5		/soon/
    -5		/sort/
    -5		/sou/
    -5		/soun/
    -5		/sound/
    5	severe_headache:26	/spli/
    5	severe_headache:50	/split/
    5		/squ/
    5	sharp_pain:-26 persistent_beyond_72h:-2 osteoporosis:16 severe_headache:-2	/ste/
    5		/stes/
    5		/stesi/
    5		/sthe/
    5		/sthet/
    -5		/stor/
    5		/stoy$/
    5		/stoy/
    -5		/stra/
    5		/strel/
    -5		/strok/
    5		/stru/
    5		/strug/
    -5		/stuvo/
    -5		/subsc/
    -5		/tad$/
    5		/tain/
    -5		/talk/
    -5		/tampo/
    -5		/tar$/
    5		/tarm/
    5		/tarme/
    5	tingling:6	/tatic/
    5	sharp_pain:38	/tazo/
    -5		/tba/
    -5		/teady/
    5		/tesi/
    5		/tesia/
    -5	persistent_beyond_72h:-10	/ther/
    -5		/thon$/
    -5		/thon/
    -5		/tifu/
    -5		/tiful/
    -5	worsening:15	/time$/
    5		/tions/
    5		/tips$/
    5	tingling:2	/tips/
    5		/tise/
    5		/tised/
    -5		/tomor/
    -5		/tori/
    5		/toy$/
    5		/toy/
    5		/trel/
    5		/trell/
    5		/tric/
    5		/trie/
    5		/tried/
    5		/tro$/
    -5		/trok/
    -5		/troke/
    5		/trug/
    5		/trugg/
    -5		/tsi/
    -5		/tsid/
    -5		/tside/
    -5		/tua/
    -5		/tual/
    5		/tum/
    5		/twic/
    5		/twice/
    -5		/uart/
    -5		/uarto/
    -5		/ubsc/
    -5		/ubscr/
    5		/uce/
    5		/uch$/
    5		/ucha$/
    5		/ucia/
    5		/uciat/
    5	weakness:28	/uckl/
    -5		/ueden/
    -5		/uej/
    5		/uelta/
    5		/uggl/
    5		/uggli/
    -5		/uisin/
    5		/uji/
    5		/ujit/
    5		/ujita/
    -5		/ujo$/
    5	emergency:5	/ula/
    -5		/ular/
    -5		/ully$/
    -5		/ully/
    5		/umba/
    5		/uni/
    5		/unk$/
    5		/us$/
    -5		/used$/
    -5		/used/
    5		/uss$/
    -5		/utif/
    -5		/utifu/
    -5		/uts/
    -5		/utsi/
    -5		/utsid/
    5	tingling:158	/uzz/
    -5		/vell/
    5		/vem/
    5		/venge/
    -5		/venin/
    5		/veris/
    -5		/vers/
    5		/veryw/
    5		/viera/
    -5		/view$/
    -5		/view/
    -5	numbness:-1 fever:16	/war/
    5		/ward$/
    -5		/watc/
    -5		/watch/
    -5		/wed$/
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
    5		/will$/
    5		/will/
    -5		/wimmi/
    -5		/wine$/
    -5		/wine/
    -5		/worr/
    -5		/xcel/
    5		/xcruc/
    5	sharp_pain:23	/yin/
    5	sharp_pain:8	/ying$/
    5		/ying/
    -5		/ym$/
    5		/zada$/
    -5		/zed$/
    -5		/zed/
    5		: ~ .
    5		: ~ and
    5		: ~ yes
    -5	worsening:13	<be> <become>
    -5		<be> <my> quito
    -5		<be> <part> to
    5		<be> <side>
    5		<be> agony
    -5		<be> dolor en
    -5		<be> down to
    -5		<be> driving
    -5		<be> embarazada
    -5		<be> embarazada de
    5		<be> fine ,
    5		<be> hurting today
    -5		<be> last
    -5		<be> muy bien
    5		<be> no
    5		<be> on <the>
    -5		<be> only
    -5		<be> shooting
    -5		<be> to
    5		<be> ~ /
    5		<be> ~ ciatica
    5		<be> ~ cuando
    -5		<be> ~ dormida
    5		<be> ~ he
    5		<be> ~ hospital
    5		<be> ~ like
    5		<be> ~ mas
    5		<be> ~ massage
    -5		<be> ~ never
    -5		<be> ~ new
    5		<be> ~ not
    -5		<be> ~ notch
    5		<be> ~ poquito
    5		<be> ~ quiet
    5		<be> ~ sensation
    5		<be> ~ sleep
    -5		<be> ~ thanks
    5		<be> ~ too
    -5		<be> ~ will
    5		<be> ~ worked
    5		<become> .
    -5		<become> better
    -5		<become> to bed
    -5		<become> up <the>
    -5	radiating_pain:23	<become> ~ <my>
    5		<become> ~ numb
    -5		<become> ~ over
    5	numbness:21	<become> ~ sleep
    5		<count> <part> <be>
    -5		<count> ~ only
    -5		<count> ~ to
    5		<day> , now
    -5		<day> , today
    5		<day> ~ still
    5		<day> ~ today
    -5		<feel> in <the>
    -5		<feel> like i
    5		<feel> weak
    -5		<feel> well
    -5		<feel> ~ did
    -5		<feel> ~ in
    5	numbness:12	<feel> ~ not
    -5		<feel> ~ off
    -5		<feel> ~ pain
    -5		<feel> ~ though
    5		<have> <become> ,
    -5		<have> <the> hot
    -5		<have> done
    -5		<have> stabbing
    -5		<have> stabbing pain
    5		<have> ~ <time>
    5		<have> ~ down
    -5		<have> ~ ever
    -5		<have> ~ hot
    -5		<have> ~ in
    -5		<have> ~ of
    5		<have> ~ she
    5		<have> ~ sore
    5		<have> ~ them
    -5		<keep> ~ .
    -5	weakness:10	<keep> ~ <my>
    -5		<my> ?
    5		<my> bowels
    -5		<my> grip <be>
    5		<my> jeans
    -5		<my> pueden
    -5		<my> quito
    -5		<my> ~ as
    -5		<my> ~ fiebre
    5		<my> ~ hace
    -5		<my> ~ happy
    5		<my> ~ hormigueo
    5		<my> ~ hospital
    -5		<my> ~ may
    -5		<my> ~ or
    5		<my> ~ pipi
    5		<my> ~ stairs
    5		<my> ~ todo
    -5		<my> ~ too
    5	faint_dizzy:27	<my> ~ y
    5		<part> . .
    5		<part> <be> <become>
    5		<part> <be> <the>
    5		<part> <be> numb
    -5		<part> <be> painful
    5		<part> <feel> like
    -5		<part> <the> <be>
    5		<part> buckled
    -5		<part> desde
    -5		<part> dormida y
    5		<part> gordo
    5	radiating_pain:31 numbness:5	<part> y
    5		<part> ~ asleep
    -5		<part> ~ before
    -5	numbness:58	<part> ~ como
    5	numbness:52	<part> ~ de
    5	numbness:42	<part> ~ dead
    5		<part> ~ dragging
    -5		<part> ~ llamo
    -5		<part> ~ longer
    -5		<part> ~ massage
    5	severe_bruising:25	<part> ~ of
    5		<part> ~ properly
    5		<part> ~ que
    -5		<part> ~ quien
    5		<part> ~ sure
    5		<part> ~ swollen
    -5	sharp_pain:-13	<part> ~ to
    5		<part> ~ vengeance
    -5		<part> ~ weird
    -5		<part> ~ work
    5		<part> ~ worse
    -5		<person> <have> numb
    -5		<person> ~ #
    5		<person> ~ ayer
    -5		<person> ~ but
    5		<person> ~ if
    5		<person> ~ que
    5		<person> ~ to
    5		<side> <part> <feel>
    5	sharp_pain:-8	<side> <the>
    -5		<side> and
    -5		<side> at <side>
    5		<side> good .
    5		<side> numb
    5		<side> over <my>
    5		<side> time
    5		<side> to
    -5	radiating_pain:12 tingling:-7 allergic_reaction:45	<side> ~ <my>
    -5		<side> ~ ?
    5		<side> ~ does
    -5		<side> ~ session
    -5		<side> ~ today
    -5		<the> <be> it
    5		<the> <day> before
    -5	weakness:2 numbness:18 tingling:-16	<the> <part> <be>
    -5		<the> <part> ?
    5		<the> <side> <count>
    5		<the> ache <become>
    -5		<the> afternoon
    5		<the> ambulance
    5		<the> best
    -5		<the> check ins
    -5		<the> cita <the>
    -5		<the> dead
    5		<the> deep
    -5		<the> evening
    -5		<the> factura
    5		<the> funny
    5		<the> heat pack
    -5		<the> knot
    5		<the> morning after
    -5		<the> morning and
    5		<the> numbness ,
    5		<the> orina
    5		<the> pain <have>
    5		<the> phone
    5		<the> que <be>
    -5		<the> que hora
    -5		<the> salir ,
    -5		<the> same
    5		<the> seguir
    -5		<the> soreness <be>
    5		<the> stiffness <be>
    -5		<the> usual
    5		<the> vengeance
    -5		<the> whisper of
    5	worsening:67	<the> wrong
    -5		<the> ~ ache
    5		<the> ~ another
    -5		<the> ~ as
    -5		<the> ~ brought
    -5		<the> ~ cada
    5		<the> ~ can
    -5		<the> ~ ciatica
    5		<the> ~ cold
    5		<the> ~ comes
    -5	weakness:-6	<the> ~ de
    5		<the> ~ do
    5	history_injury:35	<the> ~ duele
    -5		<the> ~ evening
    -5		<the> ~ exactly
    -5		<the> ~ grand
    -5		<the> ~ ins
    -5		<the> ~ jaja
    5		<the> ~ just
    -5		<the> ~ lost
    -5		<the> ~ mark
    -5		<the> ~ mejor
    5		<the> ~ nearly
    -5		<the> ~ noche
    -5		<the> ~ old
    5		<the> ~ out
    -5		<the> ~ quien
    5		<the> ~ starts
    -5		<the> ~ stiff
    -5		<the> ~ toda
    5		<the> ~ waking
    5		<the> ~ way
    5		<the> ~ will
    -5		<the> ~ x
    -5		<time> but it
    5		<time> in <the>
    5		<time> on ,
    -5		<time> ~ <feel>
    5		<time> ~ ache
    5		<time> ~ baby
    -5		<time> ~ but
    -5		<time> ~ like
    5		<time> ~ of
    -5		? nope .
    5		? ~ now
    5		[en1002] & [en1007]
    5	sharp_pain:29 emergency:66	[en1002] & [en60]
    5		[en1002] & [en709]
    -5		[en1002] & [en889]
    -5		[en1002] & [en906]
    -5		[en1002] & [en967]
    -5		[en1002] & [es49]
    -5		[en1002] & soreness
    5		[en1007] & [en311]
    -5		[en1014] & [es1]
    -5		[en1014] & [es815]
    5		[en1014] & [es966]
    -5		[en1014] & [es975]
    -5		[en1018] & [en250]
    5		[en1018] & [en394]
    -5		[en1018] & [en709]
    -5		[en1018] & [en807]
    5		[en1018] & [en871]
    5		[en1018] & [es182]
    -5		[en101] & [en1018]
    -5		[en101] & [en874]
    5		[en1020] & [en157]
    -5		[en1020] & [en159]
    5		[en1020] & [en252]
    -5		[en1020] & [en378]
    -5		[en1020] & [en47]
    -5		[en1020] & [en650]
    5		[en1020] & [en682]
    5		[en1020] & vengeance
    5		[en106] & [en1020]
    5		[en106] & [en234]
    -5		[en116] & [en20]
    -5		[en116] & [en218]
    5		[en116] & [en251]
    5	persistent_beyond_72h:45	[en11] & [en234]
    5	allergic_reaction:32	[en11] & [en377]
    5		[en11] & [en455]
    -5	worsening:31 persistent_beyond_72h:-9	[en11] & [en468]
    -5		[en11] & [en602]
    -5		[en11] & [en709]
    -5	weakness:8	[en11] & [en810]
    5		[en11] & [en951]
    -5		[en11] & [en991]
    5		[en11] & [en999]
    -5		[en121] & [en12]
    -5		[en121] & [en28]
    -5		[en121] & [en634]
    -5		[en121] & [en874]
    5		[en122]
    -5		[en123] & [en101]
    5		[en124] & [en121]
    -5		[en124] & [en746]
    5	weakness:-1	[en127]
    5		[en127] & [en29]
    -5	numbness:8 self_harm:39	[en12] & [en1002]
    -5		[en12] & [en124]
    5		[en12] & [en159]
    5		[en12] & [en250]
    -5		[en12] & [en298]
    -5		[en12] & [en378]
    -5		[en12] & [en495]
    -5		[en12] & [en954]
    -5		[en12] & [en967]
    5		[en135] & [en693]
    5		[en138] & [en11]
    -5		[en138] & [en966]
    -5		[en143] & [en251]
    5		[en143] & [en378]
    -5		[en143] & [en957]
    5		[en143] & [en966]
    -5		[en148] & [en11]
    -5		[en154] & [en250]
    -5		[en154] & [en474]
    5		[en170] & [en215]
    -5		[en170] & [en234]
    -5		[en170] & [en602]
    -5	emergency:8	[en170] & [en60]
    5		[en170] & [en650]
    -5		[en170] & [en660]
    -5		[en170] & [en682]
    -5		[en170] & [en762]
    -5		[en170] & [en890]
    -5		[en170] & [es182]
    -5		[en181] & [en507]
    -5		[en181] & [en60]
    -5		[en185] & [en11]
    -5		[en185] & [en148]
    -5		[en189] & .
    -5		[en189] & [en234]
    -5		[en197] & [en1002]
    -5		[en19] & [en1018]
    5		[en19] & [en124]
    -5		[en19] & [en212]
    -5		[en19] & [en213]
    -5		[en19] & [en28]
    -5		[en19] & [en295]
    -5		[en19] & [en29]
    5		[en19] & [en333]
    -5		[en19] & [en453]
    5		[en19] & [en60]
    5		[en19] & [en746]
    -5		[en19] & [en805]
    5		[en19] & [en917]
    -5		[en19] & [es14]
    -5		[en19] & [es54]
    5		[en19] & [es975]
    -5		[en19] & soreness
    5		[en19] & vengeance
    5		[en202] & [en143]
    -5		[en202] & [en19]
    5		[en202] & [en251]
    5		[en202] & [en252]
    -5		[en202] & [en39]
    5		[en202] & [en618]
    -5		[en202] & [en853]
    5		[en20] & [en1018]
    5		[en20] & [en185]
    5		[en20] & [en442]
    5		[en20] & [en474]
    -5		[en20] & [en618]
    -5		[en20] & [en653]
    5		[en20] & [en693]
    -5		[en20] & [en762]
    -5		[en212] & [en143]
    5		[en212] & [en602]
    -5		[en213] & [en613]
    5		[en215] & [en1020]
    5		[en215] & [en19]
    -5		[en218] & [en11]
    5		[en21] & [en874]
    5		[en234] & [en21]
    -5		[en234] & [en298]
    -5		[en234] & [en380]
    -5		[en234] & [en479]
    -5		[en234] & [en567]
    -5		[en234] & hives
    5		[en250] & [en1018]
    -5		[en250] & [en12]
    -5		[en250] & [en490]
    -5		[en250] & [en935]
    5		[en250] & monday
    -5		[en251] & [en101]
    5		[en251] & [en148]
    -5	persistent_beyond_72h:22	[en251] & [en202]
    -5		[en251] & [en404]
    5	numbness:10	[en251] & [en474]
    -5		[en251] & [en479]
    -5		[en251] & [en549]
    -5	persistent_beyond_72h:40	[en251] & [en551]
    5		[en251] & [en698]
    -5	sharp_pain:13	[en251] & [en966]
    5		[en251] & [en997]
    5		[en251] & bowels
    5		[en251] & forearm
    5		[en252] & .
    -5		[en252] & [en949]
    5		[en253] & [en506]
    5		[en266] & [en250]
    5		[en266] & [en653]
    5		[en28] & [en234]
    -5		[en28] & [en37]
    -5		[en28] & ache
    -5		[en295] & [en1020]
    5		[en295] & [en362]
    5		[en298] & [en949]
    -5		[en29] & .
    -5		[en309] & [en63]
    -5		[en309] & [en949]
    -5		[en317] & [en234]
    -5		[en317] & [en468]
    5		[en325] & [en474]
    5		[en325] & [en58]
    -5		[en325] & [en746]
    5		[en333] & [en11]
    5		[en362] & [en311]
    5		[en362] & [en380]
    -5		[en362] & [en58]
    5		[en362] & [en653]
    5		[en362] & vengeance
    -5		[en365]
    5		[en378] & [en148]
    5		[en378] & [en189]
    -5		[en378] & [en28]
    -5		[en378] & [en84]
    5		[en378] & [en877]
    -5		[en378] & numbness
    5		[en37] & [en39]
    -5		[en37] & [en3]
    -5		[en37] & [en660]
    5		[en37] & [en679]
    5		[en380] & [en84]
    -5		[en394] & ?
    5		[en394] & [en1002]
    5		[en394] & [en148]
    5		[en394] & [en362]
    5		[en394] & [en380]
    5		[en394] & [en853]
    5		[en394] & [en869]
    5		[en397] & [en11]
    -5		[en39] & [en1002]
    -5		[en39] & [en234]
    -5		[en39] & [en378]
    5		[en39] & [en810]
    -5		[en39] & [en966]
    5		[en3] & [en869]
    -5		[en404] & [en215]
    -5		[en404] & [es182]
    5		[en410] & ,
    5	weakness:1 tingling:1 persistent_beyond_72h:-19 history_disc:-6 pregnancy_symptom:-43 bladder_bowel:-40 saddle_numbness:-1 faint_dizzy:-6 severe_bruising:-13 self_harm:-14	[en426]
    -5		[en426] & [en124]
    5		[en426] & [en394]
    5		[en426] & [en581]
    -5		[en42] & [en394]
    -5		[en42] & [en508]
    5		[en42] & [en633]
    -5		[en42] & [en810]
    5		[en42] & [en874]
    5		[en42] & pee
    5		[en437] & [en234]
    -5		[en437] & [en468]
    -5		[en437] & [en490]
    -5		[en439] & [en1020]
    -5		[en439] & [en20]
    5		[en442]
    5		[en442] & [en266]
    5		[en442] & [en746]
    5		[en455] & [en251]
    5		[en458] & [en490]
    -5		[en461] & [en12]
    5		[en461] & [en19]
    -5		[en461] & [en490]
    -5		[en461] & [en762]
    5		[en468] & [en709]
    -5		[en468] & [en810]
    -5		[en468] & [en980]
    5		[en474] & [en1018]
    -5		[en474] & [en293]
    -5		[en474] & [en442]
    5		[en474] & [en493]
    -5		[en474] & [en650]
    -5		[en474] & [en853]
    5		[en474] & [en989]
    -5		[en474] & [en999]
    -5		[en474] & ache
    5		[en474] & agony
    5		[en479] & [en28]
    5		[en47] & [en11]
    5		[en490] & [en143]
    5		[en490] & [en185]
    -5	numbness:32	[en490] & [en380]
    -5		[en490] & [en42]
    -5		[en490] & [en458]
    -5		[en490] & [en461]
    -5		[en490] & [en522]
    -5		[en490] & [en60]
    -5	allergic_reaction:32	[en490] & [en633]
    -5		[en490] & [en653]
    5		[en490] & otheremoji
    5		[en490] & tuesday
    5		[en493] & .
    5		[en493] & [en682]
    5		[en506] & [en39]
    -5		[en506] & [en404]
    -5		[en506] & [en682]
    5		[en506] & tingling
    -5		[en507] & [en12]
    5		[en508] & [en157]
    5		[en508] & [en633]
    5		[en508] & [en999]
    5		[en511]
    -5		[en522] & [en1018]
    5		[en522] & [en19]
    -5		[en522] & [en551]
    -5		[en522] & [en653]
    -5		[en533] & [en869]
    5		[en549] & [en333]
    5		[en551] & [en154]
    -5		[en551] & [en15]
    5		[en551] & [en212]
    -5		[en551] & [en28]
    -5		[en551] & [en394]
    5		[en551] & [en709]
    5		[en551] & [en762]
    5		[en551] & [en938]
    -5		[en554] & [en1002]
    -5		[en567] & [en212]
    -5		[en57]
    -5		[en581] & [en474]
    5		[en581] & [en581]
    -5		[en58] & [en1002]
    5		[en58] & [en101]
    5		[en58] & [en11]
    5		[en602] & [en1018]
    -5		[en602] & [en170]
    -5		[en602] & [en906]
    5	numbness:-24	[en60] & ,
    -5		[en60] & [en1002]
    5		[en60] & [en986]
    5		[en613] & [en124]
    -5		[en613] & [en468]
    -5		[en613] & [en889]
    5		[en615] & ,
    5		[en618] & .
    5		[en618] & [en3]
    -5		[en618] & [en874]
    5		[en618] & numbness
    -5		[en633] & [en39]
    -5		[en633] & [en468]
    5		[en633] & [en508]
    -5		[en633] & [en602]
    5		[en633] & [en698]
    -5		[en634] & [en1002]
    -5		[en634] & [en138]
    -5		[en634] & [en20]
    5		[en634] & [en212]
    -5		[en634] & [en39]
    -5		[en634] & [en58]
    5		[en634] & [en633]
    -5		[en634] & [en966]
    5		[en634] & [es182]
    5		[en63] & [en20]
    -5		[en63] & [en37]
    5		[en63] & [en380]
    5		[en63] & [en917]
    5		[en63] & [en966]
    5	numbness:5	[en650] & [en11]
    5		[en650] & [en28]
    5		[en650] & [en468]
    5		[en650] & [en522]
    -5		[en650] & [en634]
    -5		[en650] & [en889]
    -5		[en653] & [en42]
    -5		[en660] & [en202]
    -5	numbness:114	[en660] & [en234]
    -5		[en660] & [en468]
    5		[en660] & [en877]
    -5		[en677] & [en250]
    5		[en677] & [en442]
    -5		[en677] & [en551]
    -5		[en677] & [en633]
    5		[en677] & [en810]
    5		[en677] & [en938]
    5		[en677] & [en949]
    -5		[en677] & [en954]
    -5		[en677] & [en966]
    5		[en679] & [en682]
    -5		[en682] & [en250]
    -5		[en682] & [en380]
    5		[en682] & [en60]
    -5		[en693] & [en19]
    5		[en693] & [en20]
    -5		[en693] & [en28]
    5		[en698] & [en602]
    -5		[en709] & [en20]
    -5		[en709] & [en251]
    5		[en709] & [en37]
    5		[en717]
    5		[en71] & [en869]
    5		[en746] & [en106]
    5		[en746] & [en138]
    5	worsening:56	[en746] & [en362]
    5		[en746] & [en37]
    -5		[en746] & [en442]
    5		[en746] & [en58]
    -5		[en746] & [en60]
    5		[en746] & [en954]
    5	worsening:17	[en746] & [en966]
    5		[en762] & [en309]
    -5		[en762] & [en378]
    -5		[en762] & [en404]
    -5		[en762] & [en953]
    5		[en762] & [en967]
    5		[en762] & [en980]
    -5		[en77] & .
    5		[en77] & [en1002]
    -5		[en77] & [en37]
    5		[en789] & [en362]
    -5		[en805] & [en490]
    -5		[en807] & [en309]
    5		[en807] & [en84]
    5		[en807] & [en869]
    5		[en807] & tingle
    -5		[en810] & [en309]
    -5		[en810] & [en404]
    -5		[en810] & [en935]
    -5		[en810] & [en93]
    -5		[en810] & ache
    5		[en84] & [en11]
    5		[en84] & [en980]
    5		[en84] & balm
    -5		[en853] & [en12]
    5		[en853] & [en966]
    -5		[en85] & ,
    -5		[en85] & [en11]
    -5		[en85] & [en63]
    -5	calf_swelling:58	[en85] & [en762]
    5	weakness:47	[en85] & [en874]
    5		[en85] & [en949]
    -5		[en869] & [en1018]
    -5		[en869] & [en1020]
    5		[en869] & [en138]
    5		[en869] & [en154]
    5		[en869] & [en378]
    -5		[en869] & [en399]
    5		[en869] & [en618]
    -5		[en869] & [en677]
    5		[en874] & [en19]
    5		[en874] & [en63]
    -5		[en874] & [en874]
    5		[en874] & [en949]
    -5		[en874] & [es102]
    -5		[en874] & [es235]
    5		[en874] & [es502]
    -5		[en874] & fiebre
    5		[en874] & pipi
    -5		[en889] & [en12]
    5	worsening:12	[en890] & [en1002]
    5		[en890] & [en143]
    -5		[en890] & [en653]
    -5		[en890] & [en954]
    -5		[en906] & [en11]
    5		[en906] & [en474]
    5		[en90] & [en1018]
    -5		[en90] & [en170]
    5		[en917] & [en19]
    5		[en935] & [en60]
    -5		[en935] & [en949]
    -5		[en938] & .
    -5		[en938] & [en810]
    -5		[en93] & [en127]
    -5		[en93] & [en28]
    -5		[en93] & [en474]
    -5		[en93] & [en746]
    5		[en93] & [en762]
    -5		[en949] & [en181]
    -5		[en949] & [en362]
    -5		[en949] & [en37]
    -5		[en949] & [en461]
    5		[en949] & [en533]
    -5		[en949] & [en58]
    -5		[en949] & [en810]
    -5	tingling:11	[en951]
    -5		[en951] & [en37]
    -5		[en954] & [en495]
    5		[en954] & [en554]
    5		[en957] & [en11]
    5		[en957] & [en202]
    -5		[en965]
    5		[en966] & .
    -5		[en966] & ?
    5		[en966] & [en10]
    -5	numbness:-18 self_harm:23	[en966] & [en12]
    5	sharp_pain:-12	[en966] & [en251]
    5	bladder_bowel:-5 faint_dizzy:54	[en966] & [en362]
    -5		[en966] & [en39]
    5		[en966] & [en3]
    -5		[en966] & [en442]
    5		[en966] & [en495]
    5		[en966] & [es44]
    -5		[en980] & [en255]
    -5		[en980] & [en874]
    -5		[en981] & [en551]
    -5		[en986] & [en124]
    -5		[en986] & [es182]
    5		[en989] & ,
    5		[en989] & [en12]
    -5		[en991]
    -5		[en991] & [en508]
    5		[en991] & [en869]
    5		[en997] & [en19]
    5		[en997] & [en746]
    5		[en999] & ,
    5		[en999] & [en251]
    -5		[es1007]
    -5	sharp_pain:7	[es102]
    -5		[es102] & [es54]
    -5		[es106] & [en118]
    -5		[es122] & [es1]
    -5		[es127] & [es54]
    -5		[es13] & [es759]
    5		[es13] & [es966]
    -5		[es13] & masajista
    5		[es13] & menique
    -5		[es174]
    -5		[es17] & ,
    -5		[es17] & [es187]
    5		[es182] & [en19]
    5		[es182] & [en474]
    5		[es182] & [en602]
    -5		[es182] & calambritos
    -5		[es182] & numbness
    -5		[es182] & punzante
    -5		[es182] & ronchas
    5		[es182] & soreness
    5		[es1] & [es255]
    5		[es1] & nalga
    -5		[es214] & [es234]
    -5		[es214] & [es54]
    5		[es230] & [es42]
    5		[es230] & [es438]
    5		[es247] & [es950]
    5		[es247] & [es966]
    5		[es251] & [es214]
    5		[es251] & [es998]
    -5		[es254] & .
    5		[es254] & [es950]
    5		[es26] & [es102]
    5		[es26] & [es54]
    5		[es26] & tiritando
    5	pregnancy_symptom:107	[es2] & [es254]
    -5		[es2] & [es894]
    5		[es342] & ,
    -5		[es342] & [es699]
    5		[es347] & ,
    5		[es362] & [es54]
    5		[es362] & [es699]
    -5		[es395] & [en118]
    -5		[es395] & [es503]
    -5		[es427] & ,
    5		[es427] & [es982]
    5		[es42] & [es362]
    -5		[es438] & [es13]
    5		[es438] & [es982]
    -5		[es443]
    5		[es443] & [es182]
    -5		[es446] & [es694]
    5		[es44] & [en966]
    5		[es459] & [es26]
    -5		[es478]
    -5		[es486] & [es502]
    5		[es486] & [es950]
    5		[es503] & [en19]
    5		[es503] & [es55]
    5		[es503] & [es950]
    -5		[es506] & [es966]
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
    -5		[es694] & [es26]
    -5		[es694] & [es443]
    -5		[es699] & [es233]
    -5		[es699] & [es342]
    -5		[es699] & [es694]
    -5		[es742] & [es982]
    5		[es758] & [es247]
    -5		[es758] & [es759]
    5		[es758] & [es854]
    5		[es758] & [es966]
    -5		[es79] & [es438]
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
    5		[es887] & [es966]
    -5		[es895] & [es234]
    5		[es91] & [es998]
    -5		[es950] & ,
    5		[es950] & [es1023]
    -5		[es950] & [es14]
    5		[es950] & [es699]
    5		[es950] & [es823]
    -5		[es966] & [es214]
    -5		[es966] & [es870]
    5		[es966] & [es887]
    5		[es975] & [es2]
    -5		[es982] & [es253]
    5		[es982] & [es362]
    5		[es982] & [es62]
    5		[es982] & [es759]
    5		[es982] & [es966]
    -5		[es998] & [es29]
    -5		a bath
    5		a few
    -5		a las
    5		a seguir
    5		a stabbing
    5		a thing
    5		a vengeance
    -5		about a
    5		about an
    5		about numbness
    -5		abren
    5		accident
    -5		ache & ,
    5		ache & [en362]
    5		ache <become>
    -5		achy & [en1020]
    5		achy & [en746]
    5		across <my>
    5		across <my> <part>
    5		across my
    5		adolorida & ,
    5		adolorida ,
    -5		adolorido
    -5		after <the> session
    -5		after ~ and
    -5		ago .
    5		agujitas
    5		ahi <be>
    -5		all the
    -5		allowed
    5		also
    5	numbness:-5	am
    5		am at
    -5		am i
    -5		am just
    5		am sure
    5		an ambulance
    5		anaesthetised
    -5		and #
    -5		and <have> not
    5		and i do
    -5		and it <be>
    5		and she <be>
    5		and today
    -5		and ~ ,
    5		and ~ <time>
    -5		and ~ about
    -5		and ~ carried
    -5		and ~ if
    -5		and ~ lovely
    5	severe_headache:16	and ~ not
    5		and ~ than
    -5		and ~ them
    -5		antes de
    -5		antes de ir
    -5		antes ~ ir
    -5		apenas
    -5		apenas ~ de
    -5		are you
    -5		arm has
    -5		arm was
    5		arm will
    -5		around <the> <part>
    5		arrastro
    5		arrastro & [es759]
    5		arrastro <the>
    5		arrastro ~ <part>
    5		arrastro ~ <the>
    5		as sore
    5		asked ~ numbness
    5		asleep ~ home
    5		at ~ it
    -5		atienden
    5		ayer ~ <be>
    5	pregnancy_symptom:57	baby
    5		back with
    -5		bad at
    -5		baja por
    -5		be honest
    -5		beautifully
    5		because
    5		before i saw
    -5		before ~ <my>
    5		before ~ saw
    5		below <the> <part>
    5		below ~ <part>
    -5		best <time>
    5		better ~ now
    -5		bien ,
    5		big toe
    5		bit numb
    -5		bit worse
    5		bit ~ <count>
    -5		bit ~ it
    -5		bit ~ yesterday
    5		blinding
    5		blinding & [en709]
    5		blinding headache
    -5		bliss
    5		blister
    5		bone
    -5		boss
    5		both arms
    5		bowels
    5		breathing
    -5		broke <my>
    -5		broke my
    -5		brought
    -5		brought <my>
    -5		brought me
    -5		bruise on
    5		bruises & [en1002]
    -5		bruises & [en404]
    -5		bruises or
    -5		bruising
    -5		but my
    5		but ~ do
    5		but ~ it
    5		by ~ .
    5		calf & ,
    5		calf & [en762]
    5	calf_swelling:14	calf is
    5		call <my> now
    5		call it
    5		call ~ ,
    5		call ~ now
    -5		came out
    -5		came to
    -5		came ~ <have>
    -5		can not decide
    5		can not even
    -5		can not fault
    5		can not pee
    -5		can ~ .
    -5		can ~ <day>
    -5		can ~ decide
    -5		can ~ fault
    -5		can ~ hot
    -5		can ~ now
    -5		can ~ tomorrow
    -5	weakness:13	can ~ up
    -5		capaz
    -5		carried on
    -5		case ~ <part>
    -5		casi ~ ,
    -5		caso de
    -5		chuffed & [en12]
    -5		chuffed & [en333]
    -5		chuffed to
    -5		chuffed to bits
    -5		chuffed ~ bits
    -5		cita <the>
    -5		cita del
    5		cold ~ <part>
    -5		come in
    5		comes and
    5		comes and <become>
    5		comes ~ <become>
    -5		comfortable
    5		como ~ no
    5		complain ~ <the>
    5	fever:60	con ~ desde
    5		con ~ dolor
    -5		could ~ <side>
    -5		could ~ come
    -5		could ~ i
    5		covered
    -5		cuarto
    -5		d ~ ,
    5		dan ~ <part>
    -5		daughter s
    -5		de <part>
    -5		de dolor
    -5		de que
    -5		de ~ ayer
    -5		de ~ desde
    5		de ~ meses
    -5		de ~ ni
    -5		debilidad
    -5		decide
    5		dedo gordo
    5	tingling:12	dedos
    -5		del todo
    -5		desde hace
    5		desde que
    5		desde ~ ,
    -5		despues
    -5		despues ~ <the>
    -5		dia <be>
    -5		dia ~ ,
    -5		dia ~ <my>
    5		dias ~ <the>
    -5	history_injury:31	did not
    5		did ~ <have>
    5		did ~ i
    -5		did ~ on
    -5		die for
    5		disco
    -5		dizzy & [en234]
    -5		dizzy ~ not
    -5		do not
    -5		do not know
    -5		do ~ if
    5		do ~ to
    -5		dodgy
    -5		doing ~ .
    -5		dolor ~ hormigueo
    -5		dormi & [es438]
    -5		dormi & [es887]
    -5		dormi como
    -5		dormi ~ <the>
    -5		dormida y
    5		down ~ <be>
    5		dragging ~ <part>
    5		dramatic ,
    -5		drinking
    -5		duelen & [es14]
    -5		duelen las
    5		each <time>
    5		easy
    -5		el masajista
    5		electric ~ <my>
    -5		en caso
    -5		en caso de
    -5		en ~ pero
    5		encima sin
    5		ended up
    -5		energy
    5	sharp_pain:54 tingling:-5 worsening:-8	es
    -5		eso ,
    5		estoy
    5		estrellas
    -5		estuvo
    -5		evening
    -5		evening ~ <be>
    5		every time
    5	sharp_pain:5	every time i
    -5		every ~ <feel>
    5		every ~ it
    5		everywhere
    5		excruciating
    5		expecting ~ <the>
    -5		factura
    -5		fault it
    -5		feel good
    5		feet are
    -5		fell
    -5		felt better
    5		felt nothing
    5		feverish
    -5		fiebre & [es182]
    5	tingling:2	fingertips
    -5		first night
    5		flared up
    -5		foot was
    -5		football
    -5		for ~ after
    -5		for ~ it
    5		for ~ now
    -5		found
    -5		found out i
    -5		four
    -5		four days
    -5		from me
    -5		from ~ <be>
    -5		from ~ on
    5		front
    5	weakness:24	fuerza
    -5		full ~ in
    -5		funny ~ <part>
    5		fuss
    -5		gave way
    -5		get these
    -5		glass of
    -5		go numb
    5		goes up
    -5		going on
    5		gone ,
    5		gone .
    5		gone all
    -5		good ~ <have>
    5		got a
    5		got off
    5		gracias por preguntar
    5		great ~ .
    5		great ~ <the>
    5		grip ~ weaker
    -5		gym
    5		hace ~ que
    -5		had one
    -5		had tingling
    -5		hago ~ <part>
    5		hand ,
    -5		hardly ~ now
    -5		has numb
    5		have come
    -5		have the
    5		have to
    -5		he ~ in
    -5		heavy ~ and
    5		hernia ~ y
    -5		hi ~ i
    5		hip is
    -5		hips
    -5		hombros
    -5	numbness:52	home
    -5		home ,
    5		honestly the
    -5		honestly ~ not
    5		hormigueo & .
    5		hormigueo ~ .
    5		hormigueo ~ <be>
    -5		hormigueo ~ <the>
    5		hot ~ cold
    5		hot ~ in
    5		hot ~ on
    5		hour it
    5		hours on
    -5		how ~ <time>
    5		hoy ~ <part>
    5		hurt ~ i
    -5		hurting ~ than
    5		hurts to
    5		hurts ~ <be>
    5		hurts ~ did
    5		i <be> at
    5		i <be> sure
    5		i <become> off
    -5		i <feel> very
    5		i <have> come
    -5		i <have> no
    -5		i <have> pins
    -5		i came to
    -5		i did <the>
    5		i felt
    5		i know you
    -5		i leave
    -5		i left
    5		i need <the>
    -5		i never
    -5		i went
    5		i wipe
    -5		i work
    5		i would rather
    -5	numbness:14	i ~ <feel>
    -5		i ~ again
    5		i ~ agony
    5		i ~ bit
    -5		i ~ come
    -5		i ~ every
    5		i ~ grip
    -5		i ~ know
    5		i ~ live
    5		i ~ morning
    5		i ~ put
    5		i ~ rather
    -5		i ~ swimming
    5		i ~ than
    5		i ~ tired
    -5		i ~ whether
    -5		if i
    -5		if i <become>
    -5		if ~ ever
    -5		if ~ sharp
    -5		in <the> <time>
    -5		in <the> house
    -5		in <the> room
    -5		in and
    -5		in this
    -5	numbness:-11 tingling:35 severe_headache:-6 allergic_reaction:-41	in ~ <part>
    -5		in ~ down
    5		in ~ here
    -5		in ~ honestly
    -5		in ~ house
    5		in ~ morning
    5		in ~ to
    -5		in ~ would
    -5		in ~ yesterday
    5		inside
    5		inside my
    5	radiating_pain:9	into <my> <part>
    5		is dead
    -5		is grand
    5		it , <the>
    -5		it <be> painful
    5		it <feel> like
    5		it does
    5		it does not
    5		it normal <the>
    -5		it now
    -5		it ~ ache
    5		it ~ agony
    -5		it ~ into
    -5		it ~ last
    -5		it ~ more
    5		itchy & [en853]
    5		jeans
    -5		just the
    -5		just ~ to
    -5		kinda
    -5		knot
    5		know you
    5		know ~ <be>
    -5		la factura
    -5		la lista
    5		la nalga
    5		la orina
    -5	radiating_pain:8	la pierna
    5	weakness:-3	last
    -5		last <time> but
    5		last year
    5		late+%
    -5		late+aching
    -5		late+agujetas
    5		late+ahi
    -5		late+apenas
    -5		late+blade
    -5		late+brazo
    -5		late+casi
    -5		late+cita
    5		late+como
    -5		late+cuarto
    -5		late+everyone
    5		late+fuerte
    -5		late+full
    -5		late+glademoji
    -5	bladder_bowel:6	late+have
    5		late+hombro
    5		late+kids
    -5		late+llegue
    5		late+nights
    -5		late+nothing
    5		late+overall
    5		late+overnight
    5		late+past
    -5		late+put
    -5		late+sigo
    5		late+six
    -5		late+slot
    5		late+ten
    5		late+they
    -5		late+un
    -5		late+under
    5		late+vengeance
    5		late+veo
    -5		late+whatsoever
    -5		le
    -5		le gusto
    5		le ~ seguir
    5		le ~ sentido
    5		leak
    5		leaking
    -5		leave <my>
    -5		leave ~ alone
    5		leg gave
    -5		less sore
    5		less ~ i
    -5		less ~ today
    -5		lift ~ <my>
    5		lift ~ <the>
    5		lightheaded & [en966]
    5	numbness:-21 tingling:-4 chest_breath:20	like <the>
    -5		like i did
    -5		like ~ <time>
    -5		like ~ baby
    -5		like ~ now
    5		llamenme & [es342]
    5		llamenme ~ urgente
    5		llevo
    -5	numbness:7	lo
    5		long
    -5		los
    -5		los hombros
    5		lost ~ <feel>
    -5		lost ~ in
    -5		lujo
    -5		make ~ <my>
    -5		marathon
    -5		mas ~ menos
    -5		massage i
    -5		massage i <have>
    5		massage ~ <the>
    5		massage ~ not
    5		massage ~ thing
    -5		mate
    -5		mate ,
    -5		may <be>
    -5		may <be> <the>
    -5		may be
    -5		me ?
    -5		me a
    5		me back
    -5		me pueden
    5		me queda
    -5		me quito
    -5		meant
    -5		meant to
    -5		medio
    -5		meh
    5		menique
    5		mentioned ~ i
    -5		meses ~ <my>
    5		meses ~ <the>
    5		mi vida
    5		mid
    5		monday & ,
    5		monday & [en20]
    5		more of
    5		more of <the>
    -5		more texts
    5		more ~ <time>
    5		more ~ before
    5		more ~ you
    5		moretones
    5		morning after
    5		move
    -5		moved
    -5		much ~ #
    -5		much ~ <time>
    5		muy ~ en
    5		my ankle
    5		my bowels
    5		my hands
    5		my jeans
    5		my mouth
    -5	sharp_pain:76	my neck
    -5		my ribs
    5		my thigh
    -5	tingling:10	my toes
    5		nada de
    5		nalga
    -5		neck s
    5		neck when
    -5		need ~ <my>
    5		needles in <my>
    5		negro
    -5		never <have> <the>
    -5	weakness:30 numbness:31	ni
    5		night and
    -5		night but
    -5		no <my> escriban
    -5		no bruises or
    -5		no hives
    -5		no more texts
    -5		no nothing
    -5	tingling:-70	no tingling
    5		no tingling ,
    -5		no to <side>
    -5		no ~ at
    5		no ~ i
    -5		no ~ now
    -5		no ~ numb
    -5		no ~ pains
    -5		no ~ punzante
    -5		no ~ ronchas
    -5		no ~ texts
    5		no ~ when
    -5		none ~ <the>
    -5		nope & .
    -5		nope & [en11]
    -5		nope & [en869]
    -5		nope .
    5		normal that
    5		not close
    -5		not decide
    5	weakness:10	not do
    -5		not fault
    -5		not fault it
    5		not make
    5		not painful
    5		not pee
    5		not stand
    5		not wake
    5		not wake up
    5		not ~ <become>
    -5		not ~ best
    5		not ~ down
    5		not ~ morning
    -5		not ~ numbness
    5		not ~ sore
    -5		not ~ texts
    5		not ~ though
    5		not ~ wee
    -5		not ~ why
    -5		not ~ with
    5		not ~ yesterday
    5		not ~ yet
    -5		nothing ~ <become>
    5		nothing ~ it
    -5		nothing ~ nothing
    -5		nothing ~ numb
    5		nothing ~ pain
    -5		notice ~ now
    5		noticed ~ <the>
    -5		now a
    5		now my
    5		now ~ not
    5		now ~ you
    5	numbness:40 saddle_numbness:-6	numb <part>
    5		numb between
    5		numb patch
    -5		numb ~ in
    5		numbness & [en986]
    5		numbness ~ there
    -5		odd
    -5		of water
    5		of ~ <become>
    5		of ~ ?
    -5		of ~ ache
    -5		of ~ today
    5		off to
    5		off your
    -5		off ~ ,
    5		off ~ i
    -5		office
    5		oil
    5	worsening:16	on <day> ,
    5		on <the> <part>
    -5		on <the> table
    5		on <time>
    -5		on ~ like
    5		on ~ ward
    5		on ~ with
    5		only ~ in
    -5		only ~ it
    -5		or ~ <the>
    -5		or ~ just
    5		orina
    -5		other hand
    5		otherwise happy
    -5		out ,
    -5		out i <be>
    5		out in
    -5		out without
    5		out ~ pain
    -5		outside
    -5	numbness:5	over the
    -5		over ~ but
    -5		pain , no
    -5		pain <have> <become>
    5		pain by
    -5		pain free
    5		pain level
    -5		pain ~ for
    -5		pain ~ no
    -5		pain ~ passed
    5		pain ~ tingling
    -5		painful ~ <part>
    -5		painful ~ <the>
    -5		pains
    5		palm
    5		para ~ <the>
    5		passed out in
    5		past
    5		pee since
    -5		penny
    5		peor ~ <the>
    5		period
    5		pero
    -5		pero ~ de
    -5		pero ~ y
    5	emergency:15	phone <my>
    5	emergency:11	phone me
    -5	tingling:88	pins
    5		pipi
    5		pipi & [es438]
    5		pipi & [es518]
    5		pipi & [es742]
    5		pipi sin
    5		pipi sin darme
    5		pipi ~ cuenta
    5		pipi ~ darme
    5	bladder_bowel:148	pis
    5		piso
    -5		poco de dolor
    -5		poco ~ dolor
    5		por preguntar
    5	radiating_pain:57	por ~ <part>
    5		pregnant ~ <side>
    -5		problems
    -5		puedo ~ con
    5		push
    5		put weight
    5		put weight on
    5		que <the> <part>
    -5		que hora
    5		que se
    5		quite ~ today
    5		raw
    5		really
    -5		recibir
    5		ribs
    5		right leg
    5		ronchas ~ <the>
    -5		room ~ ,
    -5		run
    -5		s back
    5		s dead
    -5		s it
    -5		s off
    -5		s painful
    -5		said ~ and
    5		sali de ahi
    5		sali ~ ahi
    -5		salir ,
    -5		same
    5		same <part>
    -5		same ~ for
    5		says
    5		sciatic
    -5		sciatica ~ <have>
    5		see ~ on
    -5		sell
    -5		sensation in <my>
    5		sensibilidad ~ <part>
    5		sensibilidad ~ <the>
    -5		senti
    5		sentido <the>
    5		sentido <the> seguir
    5	self_harm:61	sentido a
    5		sentido ~ seguir
    5		session ~ <be>
    5	fever:20	shaking
    -5		sharp as
    -5		sharp ~ <side>
    -5		sharp ~ ?
    -5	sharp_pain:49	shooting
    -5		should ~ i
    5		should ~ you
    -5		si no
    -5		si ~ ,
    5		siento
    5		siento hormigueo
    5		siento un
    -5		silent
    5		sin sensibilidad
    5		since i <side>
    5		since ~ last
    5		since ~ off
    5		sleep ~ it
    -5		slept
    -5		slept like
    -5		slept like <the>
    5	emergency:13	so ~ <be>
    5		so ~ not
    -5		so ~ off
    5		solid
    5		something like
    -5		something s
    5		sore as
    5		sore since
    5		sore ~ <be>
    5		sore ~ <count>
    -5		soreness & [en634]
    5		soreness & [en890]
    5		soreness & [en967]
    5		soreness ~ not
    5		sorry for
    5		sorry for <the>
    5		stabbing ~ <part>
    5		stand ~ <part>
    5		stand ~ <the>
    5		static
    -5		steady
    5		stiff ~ <the>
    -5		stiff ~ morning
    5		stiffness <be>
    5		stiffness is
    5		still ~ as
    5		still ~ like
    5		stood up
    5		stop ~ i
    5		stop ~ it
    5		stop ~ texts
    5		struggling
    -5		sure ~ <part>
    5		swelled
    5		swelled & [en362]
    5		swelled up
    -5		swimming
    -5		switch
    5		switched
    5		swollen & ,
    -5		table ~ it
    -5		tampoco
    -5		tarde
    5		tell ~ <be>
    5		tell ~ <my>
    -5		temperature ~ i
    -5		tender when
    -5		tender when i
    -5		tender ~ <part>
    5		texts ~ i
    -5		than <the> <side>
    5		than ~ after
    5		than ~ before
    -5		than ~ yesterday
    5		that balm
    5		the ache
    5		the best
    -5		the lower
    5		the odd
    -5		the weak
    5	worsening:3	the wrong
    5		then i
    5		then ~ came
    5		there <be> numbness
    -5		there ~ at
    5		this pain
    -5		three hours
    -5		time ~ <the>
    5		times
    5		tingle ~ ,
    -5		tingling & #
    -5		tingling & .
    5		tingling & [en19]
    5		tingling & [en362]
    -5		tingling & [en474]
    -5		tingling ~ #
    5		tingling ~ i
    -5		tingly & ,
    -5		tired ~ ,
    -5		tired ~ <the>
    -5		to <be> honest
    -5		to all
    -5		to bits
    -5		to book
    -5		to die for
    -5		to do <my>
    5		to pee since
    5		to sleep
    -5		to ~ <feel>
    -5		to ~ honest
    5		to ~ numb
    -5		to ~ old
    -5		to ~ without
    5		to ~ work
    -5		today nothing
    -5		today ~ ,
    5		today ~ <be>
    -5		today ~ last
    5		todo ~ ,
    5		told ~ <part>
    -5		tomorrow
    5		tomorrow ~ <be>
    5		too long
    -5		too ~ <part>
    -5		too ~ to
    -5		took ~ <the>
    -5		touched me
    5		tried
    5		tv static
    5		twice
    5		twice today
    5		twice ~ <side>
    -5		up in <my>
    5		up ~ #
    5		up ~ <be>
    5	faint_dizzy:10	up ~ <the>
    5		up ~ every
    -5		up ~ now
    -5		up ~ so
    -5		up ~ than
    -5		up ~ yesterday
    -5		used ~ ,
    5		vengeance
    5		waking up
    -5		walked in with
    5		walked ~ ,
    -5		was last
    5		was on
    5		way ~ can
    -5		weak ~ i
    5		weak ~ numb
    5		weaker ~ i
    5		weakness ~ .
    5		weakness ~ fever
    -5		weird
    5		went away
    -5		were
    5		wet myself
    5		what ~ do
    5		when i <become>
    5	saddle_numbness:27	when i wipe
    -5		when would
    -5		when ~ next
    5		when ~ wipe
    5		where i
    -5		which ~ it
    -5		whisper of
    5		who <have>
    5		who ~ ,
    5		whole hand
    5		will
    -5		will <be>
    -5		will be
    5		will not stop
    -5		wine
    -5		with <have>
    5		with <the> vengeance
    -5		with pain
    -5		with ~ <become>
    5		with ~ vengeance
    -5		woke up with
    -5		work ,
    -5		work ~ i
    -5		works
    5		worse by
    5		worst ~ ever
    5		worth ~ <the>
    5		would rather
    -5		would ~ <the>
    5		would ~ call
    -5		would ~ or
    -5		would ~ worry
    5		writing for
    5		writing ~ <my>
    5	faint_dizzy:9	y <my>
    5		y <my> duele
    -5		y apenas
    5		y me
    5		y nada
    -5		y sali
    -5		y se
    -5		y ~ eso
    5		y ~ que
    5		ya es
    5		ya no quiero
    -5		ya se
    5		ya ~ con
    5		ya ~ quiero
    -5		year old
    5	numbness:19	yes ~ <side>
    5		yesterday ~ <part>
    5		yesterday ~ <the>
    -5		you <have> <the>
    5		you asked
    5		you asked about
    5		you mentioned
    -5		you see
    -5		you sell
    -5		you ~ <have>
    -5		you ~ as
    -5		you ~ up
    5		your massage
    4	sharp_pain:10	# & [en362]
    4		# & [en468]
    4		# & [en682]
    4		# & [es188]
    4		# /
    4		# <person>
    4		# days
    4		# meses
    -4	numbness:23 persistent_beyond_72h:6	, & .
    -4	fever:23	, & [en1020]
    4	radiating_pain:32 numbness:4 emergency:11	, & [en11]
    4		, & [en12]
    -4		, & [en377]
    -4		, & [en39]
    -4		, & [en404]
    -4		, & [es49]
    4		, & [es54]
    4		, & [es55]
    4	weakness:2	, <my> <part>
    4		, <part> <have>
    -4		, <part> on
    4		, <the> <person>
    -4		, hard
    4		, normal
    4	worsening:90	, now
    4		, pain
    4		, then <the>
    -4	numbness:12	, ~ .
    4		, ~ call
    -4		, ~ new
    4		, ~ place
    4		, ~ should
    4		, ~ si
    4		, ~ under
    4		, ~ whatsoever
    4		. & [en935]
    4		. & [en981]
    4		. only thing
    -4		. ~ after
    -4		. ~ fine
    4		. ~ numb
    -4		/^ace/
    4		/^ador/
    -4		/^almo/
    4		/^ana/
    -4		/^aski/
    -4		/^aye/
    4		/^bab/
    -4		/^bala/
    4	osteoporosis:152	/^bone/
    4		/^both/
    4		/^cara/
    4		/^cau/
    4		/^caug/
    4		/^dark/
    -4	history_injury:13	/^did$/
    -4		/^did/
    4		/^dro/
    -4		/^dun/
    4		/^esc/
    -4		/^fir/
    4	tingling:161	/^fiz/
    4	tingling:84	/^fizz/
    4		/^givi/
    -4	faint_dizzy:15	/^had$/
    -4	faint_dizzy:14	/^had/
    4	sharp_pain:-15 weakness:28 tingling:23 bladder_bowel:-19	/^han/
    -4		/^here/
    -4		/^homb/
    4	emergency:9	/^hos/
    4	emergency:11	/^hosp/
    4	sharp_pain:57	/^ins/
    4		/^inso/
    4	history_injury:15	/^ment/
    4		/^merc/
    -4		/^nap/
    4	sharp_pain:-9 radiating_pain:-5 weakness:-21 numbness:-2 tingling:-14 worsening:-7 history_disc:-1 pregnancy_symptom:-1 saddle_numbness:-1 chest_breath:-5 calf_swelling:-24 fever:-7 severe_headache:-29 faint_dizzy:-27 allergic_reaction:-54 severe_bruising:-19 emergency:-7 self_harm:-1	/^no/
    4		/^non/
    -4	numbness:41	/^noth/
    -4		/^od/
    -4		/^odd/
    -4		/^pong/
    4		/^rash/
    4		/^rig/
    -4		/^saf/
    -4		/^safe/
    -4		/^sau/
    -4		/^scar/
    -4	weakness:-31 numbness:21	/^sen/
    -4		/^ser$/
    4		/^ter/
    -4		/^tie/
    -4		/^toma/
    -4		/^too$/
    4		/^tree/
    4		/^tru/
    -4		/^unsu/
    -4		/^view/
    4		/^warn/
    -4	bladder_bowel:-8 calf_swelling:-19	/^wh/
    -4		/^you$/
    -4		/^your/
    4		/acet/
    4		/aceta/
    -4		/acu/
    4		/aded$/
    4		/aded/
    4		/adorm/
    4		/aes/
    -4		/agini/
    -4		/aili/
    -4		/ailin/
    4		/aint$/
    -4		/alan/
    -4		/alanc/
    -4	sharp_pain:-35 allergic_reaction:54	/ali/
    4		/alier/
    -4		/almo/
    -4		/almos/
    4		/amm/
    4		/amps$/
    4		/amps/
    -4		/ange$/
    -4		/ape/
    4		/arac/
    4		/arace/
    -4		/arf$/
    -4		/argad/
    -4		/aski/
    -4		/askin/
    4		/athl/
    4		/athle/
    4		/atras/
    -4		/baj/
    4	sharp_pain:46	/bea/
    4	sharp_pain:3	/bia/
    4		/blo/
    4	weakness:-20	/both/
    4	saddle_numbness:7	/botto/
    4	pregnancy_symptom:127	/bump$/
    -4		/carf$/
    -4		/carf/
    4		/caug/
    4		/caugh/
    -4		/cel$/
    -4		/ces$/
    4		/ceta/
    4		/cetam/
    -4		/char/
    4	numbness:27	/ched$/
    4	numbness:53	/ched/
    -4		/cion$/
    4		/dark$/
    4		/dark/
    4	bladder_bowel:82	/dde/
    -4	tingling:22	/dge/
    4	numbness:18	/dorme/
    4	worsening:35	/downh/
    -4		/dun/
    -4		/eat$/
    4		/eathl/
    -4	history_injury:5	/eck/
    -4		/ecta/
    -4	numbness:16 saddle_numbness:11	/eeli/
    -4		/eelin/
    -4		/egret/
    -4		/egue$/
    -4		/eign$/
    -4		/eign/
    4		/elled/
    -4		/elo$/
    -4		/elto$/
    -4		/elto/
    4		/ems/
    -4		/encin/
    4	numbness:-4	/enta/
    4		/entio/
    4	sharp_pain:-7	/ento$/
    -4		/erie/
    -4		/erien/
    -4		/esad/
    4		/etam/
    4		/etamo/
    4		/eva/
    4		/evo/
    -4		/exper/
    -4		/feno/
    4	tingling:10	/fiz/
    4	tingling:65	/fizz/
    4		/fizzy/
    -4		/forei/
    -4		/fter$/
    -4		/gad/
    -4		/gini/
    -4		/ginin/
    4		/givi/
    4		/givin/
    -4		/gret/
    -4		/gun$/
    -4	pregnancy_symptom:16 faint_dizzy:3	/had$/
    4		/heti/
    -4		/hier$/
    -4		/hier/
    4		/hink/
    -4	emergency:18	/his$/
    4		/hles/
    4		/hless/
    -4		/homb/
    -4		/hombr/
    4	emergency:48	/hosp/
    4	emergency:13	/hospi/
    4	tingling:-2 worsening:2 bladder_bowel:19 chest_breath:-20 calf_swelling:-2	/hou/
    4	tingling:2	/ic$/
    -4		/ich$/
    4		/icki/
    4		/ickin/
    4		/ickle/
    -4		/ides$/
    -4		/ides/
    4		/idn/
    4		/iera/
    -4		/ila/
    -4		/ilin/
    -4		/iling/
    4	radiating_pain:-2 tingling:38 worsening:-20	/ingl/
    4		/inso/
    4		/insop/
    -4		/ird$/
    4		/iri/
    4		/irm/
    4		/irme$/
    4		/irme/
    4		/ised$/
    4		/ised/
    4		/isim/
    4		/isimo/
    4	emergency:2	/ital$/
    -4		/joy$/
    -4	history_injury:2	/ked$/
    -4	history_injury:12	/ked/
    4		/kicki/
    -4		/leare/
    4	sharp_pain:1	/lect/
    -4		/lep/
    4		/liend/
    4		/liero/
    4	bladder_bowel:-10 self_harm:-13	/lin/
    -4		/lmo/
    -4		/lmos/
    -4		/lmost/
    -4		/maili/
    -4		/make$/
    4	weakness:-8	/mar/
    -4		/mbro/
    4		/menti/
    4		/merc/
    -4		/mpres/
    -4		/ncel$/
    -4	severe_headache:37	/ndi/
    4		/nerve/
    4		/ney$/
    4		/ney/
    -4		/ngun$/
    4	worsening:9	/nhi/
    4	worsening:3	/nhil/
    4		/nhill/
    -4		/nom/
    -4		/nothi/
    4		/nsop/
    4		/nsopo/
    -4		/nsub/
    -4		/nsubs/
    4		/ntin/
    4	history_injury:2	/ntio/
    4	history_injury:1	/ntion/
    4		/nty$/
    4		/nty/
    4		/ocaro/
    -4		/omar$/
    -4		/omar/
    -4		/ombro/
    4	radiating_pain:-9 weakness:-6	/omo/
    4	allergic_reaction:28	/onch/
    4	allergic_reaction:21	/oncha/
    4		/ones$/
    -4	faint_dizzy:21	/op$/
    -4		/orei/
    -4		/oreig/
    4		/ores$/
    4	sharp_pain:-8 radiating_pain:-75 weakness:-71 worsening:-54 osteoporosis:-1 calf_swelling:-15 fever:-40 severe_headache:-5 faint_dizzy:-8 allergic_reaction:-30 emergency:-39 self_harm:-2	/orm/
    4		/ormec/
    4		/orta/
    -4	persistent_beyond_72h:3	/ortn/
    4	emergency:11	/ospi/
    4	emergency:35	/ospit/
    4		/otc/
    4		/otch/
    -4	numbness:4	/othi/
    -4	numbness:43	/othin/
    4		/otto/
    4	saddle_numbness:11	/ottom/
    -4		/ou$/
    4		/ownh/
    4		/ownhi/
    -4		/oxi/
    4		/ozen$/
    4		/ozen/
    -4		/par$/
    4		/parac/
    4		/pel/
    -4		/perie/
    4	weakness:15	/pero$/
    4	weakness:11	/pero/
    -4		/pha/
    4	emergency:1	/pital/
    -4		/pla/
    4	worsening:-27	/por/
    -4		/provi/
    4		/racet/
    4	calf_swelling:28	/rad/
    4		/ramps/
    -4		/rapi/
    4		/rath/
    4		/rday$/
    -4		/rdays/
    -4		/reig/
    -4		/reign/
    -4		/rep/
    4		/resp/
    -4		/rew/
    -4		/rf$/
    -4		/rgad/
    -4		/rienc/
    -4		/rill$/
    -4		/rink/
    -4		/rinki/
    -4		/rke/
    -4		/rked$/
    -4		/rked/
    4	numbness:1	/rmec/
    4	allergic_reaction:13	/ronch/
    -4		/rovi/
    -4		/rovin/
    4		/san/
    -4		/scarf/
    -4	sharp_pain:42	/scr/
    4		/simo$/
    4		/simo/
    4		/sit$/
    -4		/sized/
    -4		/sking/
    -4		/some$/
    4	emergency:4	/spit/
    4	emergency:16	/spita/
    -4		/ssed$/
    -4		/ssed/
    4	weakness:32	/stair/
    4	tingling:59	/stati/
    -4	weakness:23	/str/
    4	weakness:15	/tair/
    4		/tamol/
    4		/tarte/
    -4		/tendr/
    4	self_harm:59	/think/
    4		/thle/
    4		/thles/
    -4		/tical/
    -4		/tomar/
    -4		/too$/
    4		/tree$/
    4		/tree/
    4		/ttom$/
    4		/ttom/
    4		/ture$/
    4		/ture/
    -4	weakness:15 worsening:10	/turn/
    4		/uckle/
    -4		/ud$/
    -4		/uelto/
    4		/uitar/
    -4		/uite$/
    4		/ums/
    4	numbness:-25	/una$/
    4		/unk/
    -4		/uno/
    -4		/uns/
    -4		/unsu/
    -4		/unsub/
    4		/urb/
    4		/urin/
    -4		/uve/
    4		/ves/
    4		/want$/
    4		/warn/
    4	worsening:8	/wnh/
    4	worsening:43	/wnhi/
    4	worsening:8	/wnhil/
    -4		/xper/
    -4		/xperi/
    -4		/you$/
    -4		/your/
    4		: & [en869]
    -4		: no
    4		<be> <count>
    -4		<be> driving <side>
    -4		<be> peor
    -4		<be> sharp pain
    -4		<be> vuelto
    -4		<be> ~ <person>
    4		<be> ~ as
    -4		<be> ~ ever
    4		<be> ~ for
    4	severe_headache:16 faint_dizzy:15 emergency:34	<be> ~ i
    4		<be> ~ lol
    4		<be> ~ negro
    -4		<be> ~ pains
    4		<become> downhill
    4		<become> up
    4		<become> ~ just
    4		<count> <time> now
    4		<count> <time> of
    -4		<count> on
    4		<count> ~ ?
    4		<day> on
    4		<day> on <the>
    -4		<day> ~ not
    -4		<feel> fab
    -4		<feel> ~ thanks
    4		<feel> ~ well
    4		<feel> ~ will
    -4		<have> <part> pain
    -4		<have> <side>
    -4		<have> not noticed
    -4		<have> numbness
    4		<have> ~ #
    -4		<have> ~ noticed
    4		<have> ~ stabbing
    4		<my> <be> <the>
    4		<my> <part> now
    4		<my> salieron
    4		<my> salieron ronchas
    -4		<my> to you
    4		<my> waters
    -4		<my> ~ ayer
    -4		<my> ~ before
    -4		<my> ~ de
    -4		<my> ~ does
    -4		<my> ~ funny
    4		<part> <be> tingling
    -4		<part> <have> not
    4	tingling:49	<part> <my>
    4		<part> <my> <be>
    4		<part> ~ about
    -4		<part> ~ always
    4		<part> ~ as
    -4		<part> ~ but
    -4		<part> ~ fine
    4		<part> ~ fizzy
    -4	tingling:11	<part> ~ full
    -4		<part> ~ grip
    -4		<part> ~ honestly
    4		<part> ~ si
    -4		<part> ~ than
    -4		<person> ~ it
    -4		<side> <my>
    -4		<side> <the> time
    -4		<side> <time> .
    -4		<side> sides
    -4		<side> ~ than
    -4		<side> ~ though
    4		<side> ~ way
    4		<the> <my>
    4		<the> <part> <my>
    4		<the> <the> <part>
    4		<the> <time> and
    -4		<the> <time> later
    -4		<the> glass
    -4		<the> glass of
    -4		<the> gym
    -4		<the> hot bath
    -4		<the> weather
    4		<the> will
    4		<the> will not
    -4		<the> ~ <person>
    -4		<the> ~ bath
    -4		<the> ~ car
    4		<the> ~ now
    -4	tingling:7 worsening:-9	<the> ~ que
    -4		<the> ~ shift
    -4		<the> ~ sin
    -4		<the> ~ today
    -4		<the> ~ wine
    4		<time> <the>
    4		<time> ~ ?
    -4		? & [en954]
    -4	weakness:-6 worsening:-19 allergic_reaction:-1	[en1002] & [en362]
    4		[en1002] & [en39]
    -4		[en1002] & [en991]
    -4		[en1007] & [en1005]
    4		[en1018] & [en148]
    -4		[en1018] & [en215]
    4		[en1018] & [en426]
    4		[en1018] & [en60]
    -4		[en1018] & [en63]
    4		[en101] & #
    -4		[en1020] & [en143]
    -4		[en1020] & [en633]
    -4	severe_headache:44	[en1020] & [en966]
    4		[en1020] & monday
    -4		[en1020] & saturdays
    -4		[en106] & [en474]
    -4		[en116] & [en1002]
    -4		[en11] & [en84]
    4		[en11] & [es182]
    -4		[en121] & [en121]
    4		[en121] & [en650]
    4		[en124] & [en1018]
    4		[en127] & [en20]
    -4		[en12] & [en20]
    -4		[en12] & [en602]
    -4		[en12] & [en709]
    4		[en148] & [en426]
    -4		[en159] & [en746]
    4		[en170] & [en63]
    4		[en170] & [en693]
    4		[en170] & tingling
    -4		[en183]
    -4		[en19] & [en12]
    4		[en19] & [en567]
    -4		[en19] & [en85]
    4		[en19] & [en869]
    -4		[en19] & [es443]
    4		[en19] & [es55]
    -4		[en19] & [es91]
    -4		[en202] & [en633]
    4		[en202] & [en660]
    -4		[en20] & [en84]
    -4		[en212] & [en966]
    -4		[en213] & [en60]
    4		[en215] & [en633]
    4		[en234] & [en805]
    4		[en234] & [en906]
    -4		[en239]
    4		[en244]
    4		[en250] & [en148]
    -4	radiating_pain:51 weakness:9 tingling:5 persistent_beyond_72h:21	[en251] & [en1002]
    4		[en251] & [en127]
    4		[en251] & [en135]
    4		[en251] & [en439]
    -4	weakness:16 numbness:-11	[en251] & [en493]
    4		[en251] & [en508]
    4		[en251] & [en618]
    4		[en251] & [en90]
    -4		[en251] & neighbour
    -4		[en253] & [en362]
    4		[en266] & [en746]
    4		[en266] & [en93]
    4		[en28] & #
    -4	tingling:23	[en28] & [en468]
    4		[en28] & tingling
    4		[en333] & [en490]
    -4		[en333] & [en980]
    -4	allergic_reaction:15	[en362] & [en60]
    -4		[en362] & [en889]
    -4		[en37] & [en106]
    -4		[en37] & [en37]
    4		[en37] & [en468]
    -4		[en37] & [en58]
    4		[en394] & [en966]
    -4	worsening:112	[en426] & [en106]
    4	radiating_pain:49	[en426] & [en11]
    4		[en426] & [en20]
    4	sharp_pain:2	[en426] & [en966]
    -4		[en437] & [en634]
    -4		[en437] & [en874]
    -4		[en442] & [en63]
    -4		[en461] & .
    -4		[en468] & ,
    4		[en468] & [en949]
    -4		[en474] & ?
    4		[en474] & thursday
    4	sharp_pain:46	[en479] & [en869]
    4		[en490] & [en28]
    -4		[en490] & [en709]
    4		[en490] & [en853]
    -4		[en506] & [en215]
    -4	sharp_pain:96	[en522] & [en1020]
    4		[en549] & [en251]
    4		[en554] & [en19]
    -4		[en567] & [en1002]
    -4		[en567] & [en404]
    4		[en58] & [en474]
    4		[en58] & [en935]
    4		[en60] & [en19]
    4		[en60] & [en85]
    4		[en613] & [en1020]
    -4		[en613] & [en633]
    -4		[en613] & [en807]
    -4		[en634] & [en461]
    4		[en650] & [en124]
    -4		[en650] & [en143]
    -4		[en650] & [en215]
    -4		[en653] & [en12]
    -4		[en653] & [en19]
    4		[en660] & [en121]
    -4		[en660] & [en250]
    4		[en661]
    -4		[en677] & [en234]
    4		[en677] & [en474]
    4		[en682] & [en127]
    -4		[en682] & [en202]
    -4		[en682] & [en682]
    4		[en693] & [en1002]
    4		[en695] & [en63]
    -4		[en746] & [en251]
    4	worsening:9	[en746] & [en869]
    4		[en778] & [en37]
    4		[en77] & [en1020]
    -4		[en77] & [en234]
    4		[en77] & [en468]
    -4		[en805] & [en966]
    4		[en807] & [en20]
    4		[en807] & [en380]
    4		[en807] & [en660]
    -4		[en807] & [en989]
    -4		[en810] & [en250]
    4		[en810] & [en551]
    -4	radiating_pain:-13	[en810] & [en869]
    -4		[en810] & [en951]
    -4		[en84] & [en37]
    4		[en84] & [en490]
    -4	sharp_pain:-5	[en853]
    4		[en853] & [en148]
    4		[en853] & [en362]
    4	radiating_pain:16 weakness:13 numbness:-18 tingling:-20 worsening:33	[en869] & [en1002]
    -4	history_disc:1	[en869] & [en181]
    -4		[en869] & [en508]
    4		[en869] & [en709]
    4		[en869] & [en93]
    4	sharp_pain:23 numbness:29	[en869] & [en966]
    -4		[en874] & [en404]
    4		[en874] & [en477]
    -4		[en874] & [en613]
    -4		[en874] & [en618]
    -4		[en874] & [es122]
    -4	sharp_pain:-56 numbness:33	[en874] & [es13]
    -4		[en874] & [es446]
    4		[en874] & [es951]
    4		[en874] & monday
    -4		[en890] & [en124]
    -4		[en890] & [en141]
    4		[en890] & [en234]
    4		[en890] & [en468]
    -4		[en890] & [en682]
    -4		[en906] & [en693]
    -4		[en935] & [en148]
    4		[en935] & [en468]
    -4		[en935] & [en474]
    -4		[en954]
    -4		[en954] & [en507]
    -4		[en954] & [en682]
    -4		[en957] & [en468]
    4	sharp_pain:3 radiating_pain:-14 weakness:-18 numbness:-18 tingling:-23 worsening:-46 persistent_beyond_72h:-25 history_disc:-30 pregnancy_symptom:-21 saddle_numbness:-5 calf_swelling:-39 fever:-12 severe_headache:-12 faint_dizzy:-12 allergic_reaction:-2 emergency:-52	[en966]
    4		[en966] & [en212]
    -4		[en966] & [en215]
    -4		[en966] & [en468]
    -4		[en966] & [en890]
    -4		[en966] & [en957]
    -4		[en966] & thursday
    -4		[en980] & [en234]
    -4		[en986] & [en1020]
    -4		[en989] & [en380]
    -4		[en991] & [en93]
    4		[en991] & [en991]
    4		[es1003]
    -4		[es122] & [es262]
    4		[es174] & [en874]
    4		[es182] & :
    -4	numbness:183	[es182] & [en37]
    -4		[es182] & [es230]
    -4		[es182] & mareos
    -4		[es182] & punzadas
    -4		[es1] & [en19]
    4		[es1] & [es427]
    -4		[es214] & [es55]
    4		[es253] & [es998]
    -4		[es262]
    4		[es267]
    -4		[es29] & [es1007]
    -4		[es2] & [es486]
    4		[es342] & [en874]
    -4		[es342] & [es887]
    -4		[es342] & hormigueo
    4		[es381] & [es55]
    4		[es42] & [es759]
    4		[es42] & fiebre
    -4		[es438] & [es55]
    -4		[es443] & [es55]
    -4		[es49] & [es975]
    4		[es503] & [es106]
    4	persistent_beyond_72h:19	[es503] & [es503]
    -4		[es54] & [es198]
    4		[es54] & [es699]
    4		[es694] & [es759]
    -4		[es694] & [es966]
    -4		[es70]
    -4		[es762] & [es70]
    -4		[es886] & [es790]
    4		[es895] & [es1]
    4		[es950] & [es438]
    -4		[es950] & [es486]
    -4		[es950] & punzadas
    -4		[es982] & [en118]
    4		[es982] & ronchas
    -4		[es998] & [es106]
    4		[es998] & [es230]
    4	sharp_pain:26	a blade
    -4		a glass
    -4		ache & [en234]
    -4		ache ,
    4		adormecimiento ~ <the>
    -4		after
    4		after ~ massage
    -4		almost
    -4		am good
    -4		and see
    4		and still
    4		and ~ again
    4		and ~ ever
    -4		asking
    4		at ~ <time>
    4		atras
    -4		balance
    -4		balance ~ ,
    4		been like
    4		below ~ <be>
    -4		bit worse than
    -4		both sides
    4		bottom
    4		breathless
    -4		brought ~ you
    -4		bruise & [en1020]
    -4		bruise & [en251]
    -4		bruise on <my>
    4		bruises & [en362]
    4		buckled & [en1020]
    4	pregnancy_symptom:76	bump
    -4		but ~ now
    -4		by ~ <have>
    4		cada ~ <the>
    4		call <my> <part>
    -4		can not complain
    4		can ~ at
    -4		can ~ complain
    -4		cancel
    4		cara
    4		caught
    4		caught <my>
    -4		cleared
    4		cleared ~ <the>
    -4		comfortable with
    -4	numbness:15	con <the>
    4		con fiebre
    -4		con la
    4		dark
    4		dia y
    -4		did
    4		did <my>
    4		did my
    4		did ~ it
    4		did ~ know
    4		dio <the>
    4		dolor ~ y
    -4		down ~ #
    4	worsening:8	downhill
    -4		driving <side>
    -4		driving <side> now
    -4		driving right
    4		easing off
    4		el menique
    4		es que
    4		este dolor
    -4		estoy embarazada
    -4	emergency:1	evening ,
    -4		ever <become>
    4		every <time> <the>
    -4		feeling fine
    -4		feet ,
    4		fine ~ <become>
    4		fizzy
    -4		foreign
    -4		free for
    -4		from ~ <the>
    4		from ~ and
    4		from ~ no
    4		giving
    -4		glass of wine
    -4		glass ~ wine
    -4		ha vuelto
    -4	severe_headache:1 faint_dizzy:1	had
    4		had in
    -4		hago ~ no
    -4	pregnancy_symptom:11	here
    4		hives ~ <part>
    4	emergency:4	hospital
    4		hoy <be>
    -4		hurting <the>
    -4		hurting ~ it
    -4		hurts ~ yesterday
    -4		i <be> good
    -4		i just
    -4		i need to
    -4		i only
    4		i ~ as
    4		i ~ hospital
    4		i ~ last
    4		i ~ out
    -4		i ~ pregnant
    4		i ~ sure
    4		i ~ when
    -4		if ~ not
    -4		imagining
    -4		imagining it
    -4		improving
    4		in <side>
    4		in agony
    -4		in ~ after
    4		insoportable
    -4		it had
    4		it ~ after
    -4		it ~ bit
    4		it ~ painful
    4		it ~ so
    4		it ~ stabbing
    4	worsening:77	it ~ up
    4		just ~ <become>
    -4		just ~ know
    4		just ~ of
    4		kicking
    -4		last ~ <become>
    4		last ~ and
    4		last ~ now
    4		lasted ~ <time>
    4		late+-
    -4		late+achy
    -4		late+almost
    -4		late+ankle
    -4		late+be
    4		late+calves
    -4		late+cancel
    -4		late+from
    -4		late+he
    4		late+lunes
    4	tingling:3 worsening:22 persistent_beyond_72h:70	late+me
    -4		late+opt
    -4		late+poco
    4		late+poquito
    -4		late+saturdays
    4	persistent_beyond_72h:31	late+semana
    -4		late+strength
    4		late+tired
    4		late+we
    -4		late+weak
    4		late+weakness
    -4		le ~ que
    -4		left me
    -4		lighter
    -4		like <the> baby
    4		like ~ .
    -4		like ~ good
    4		list .
    -4		lost <feel> in
    -4		make
    -4		make it
    -4		massage ~ <my>
    4		me salieron
    4		media <part>
    -4		meter
    -4		might ~ <the>
    -4		morning ~ i
    -4	numbness:-8	my back
    -4		my neighbour
    4		my waters
    4		nada que
    -4		nearly ~ <the>
    -4		never ~ <my>
    -4		ningun
    -4		no <be> hormigueo
    -4		no he tenido
    4		no ~ :
    -4		no ~ mareos
    -4		no ~ tenido
    4		not <become> <the>
    -4		not comfortable with
    -4		not like
    -4		not noticed
    -4		not sharp
    4		not shifting
    4		not ~ just
    -4		not ~ or
    -4		not ~ so
    4		not ~ tomorrow
    -4		not ~ worse
    -4		notch up
    -4		nothing
    -4		nothing .
    4		nothing ~ about
    -4	worsening:15	now ~ pain
    -4		numb <part> ,
    -4		numbness & ,
    -4		numbness & [en19]
    4		of ~ not
    4		off ~ with
    4		on day
    4		on monday
    -4		on saturdays
    -4		on your
    -4		on ~ <time>
    -4		on ~ for
    -4		only <the>
    -4		out i
    4		out ~ #
    -4		out ~ .
    4		over ~ <time>
    4		pain #
    -4		pain down <my>
    -4		pain free for
    4		pain is
    4		pain just
    4	sharp_pain:21	pain like
    4		paracetamol
    4		pie no
    -4		pins ~ <become>
    -4		puede ser
    -4		puedo tomar
    -4		que ~ de
    -4		quite
    4		rash
    -4		rash ,
    4		right arm
    -4		safe
    -4		said ~ <the>
    4		salieron
    4		salieron ronchas
    4		same ~ same
    4		sat on
    -4		saturdays
    4		saw ~ ,
    -4		scarf
    -4		ser
    -4		she ~ i
    -4		shooting ~ it
    -4		shooting ~ of
    -4		si <be> <the>
    -4		si <the>
    -4		sides
    4		sign ~ <the>
    -4		since <my>
    4		since <the> morning
    4		since this
    4		since ~ morning
    -4		slight
    4		slipped ~ in
    4		so it <be>
    -4		some
    -4		something
    4		soreness & [en458]
    4		soreness ~ <part>
    4		soreness ~ <time>
    4		sorer & [en106]
    -4		sorer & [en127]
    -4		sorer & [en93]
    4		stabbing ~ <my>
    4		stabbing ~ <the>
    4		stairs
    4		started
    -4		still <have>
    -4		still ~ <side>
    -4		tender ~ and
    -4		tender ~ it
    4		tengo el
    4		than i <be>
    -4		than it
    4		than ~ <day>
    4		that will
    -4		the arm
    4		the heel
    -4		the weather
    4		there is
    -4		tingling & :
    -4		tingling :
    4		to walk
    -4		to ~ <day>
    4		to ~ more
    4		today ~ <day>
    4		todo ~ <the>
    4		toes ,
    -4		tomar
    -4		too
    4		tree
    -4		unsubscribe
    4		unsubscribe & .
    4		up <side>
    -4		up completely
    -4		up ~ <my>
    4		up ~ it
    -4		view
    -4		vuelto
    4		walk
    4		want
    4		want ~ more
    -4		was it
    4		we
    -4		weakness ~ tingling
    -4		weather ~ ,
    4		wet ~ <time>
    -4		when ~ but
    -4		when ~ worry
    -4		which ~ <side>
    4		will ~ stop
    4		winded & [en1002]
    4		worst headache
    -4		would i
    -4		would massage
    -4		wrong number
    -4		ya ~ <my>
    -4		you
    -3	sharp_pain:-9 weakness:13	, & [en966]
    -3	radiating_pain:5 weakness:17 numbness:-2 chest_breath:-2	, ~ ,
    -3		, ~ ni
    -3		. ~ it
    -3		/^as/
    3	osteoporosis:70	/^bon/
    3	radiating_pain:-27 weakness:-21 severe_bruising:65	/^bru/
    3	tingling:1	/^buz/
    -3	radiating_pain:-34 worsening:-7 saddle_numbness:-1 fever:76	/^ch/
    3	sharp_pain:-4 radiating_pain:-13 tingling:-23 worsening:-24 persistent_beyond_72h:-26 history_disc:-20 history_injury:-37 pregnancy_symptom:-14 chest_breath:-11 calf_swelling:-37 fever:-11 severe_headache:-17 allergic_reaction:-38 severe_bruising:-55 emergency:-40	/^de/
    -3		/^dunn/
    3		/^espo/
    3	sharp_pain:11 weakness:-16	/^est/
    -3		/^ext/
    3	tingling:4	/^feet/
    -3	tingling:-8 worsening:-13 history_injury:-32 saddle_numbness:-1 chest_breath:-8 calf_swelling:-16 fever:-38 faint_dizzy:-20 allergic_reaction:-14 severe_bruising:-7 self_harm:-16	/^ha/
    -3		/^her$/
    -3		/^ic/
    -3		/^masa/
    -3	sharp_pain:24	/^na/
    3	tingling:-13 pregnancy_symptom:-1 calf_swelling:-3	/^ou/
    3	saddle_numbness:12	/^pass/
    3		/^pers/
    3		/^rel/
    -3		/^say$/
    3		/^sev/
    3		/^seve/
    3		/^star/
    3	severe_headache:10	/^thro/
    -3	weakness:18	/^tur/
    -3	sharp_pain:11 weakness:8	/^turn/
    3	bladder_bowel:90	/^wee$/
    -3		/ag$/
    -3	allergic_reaction:49	/alm/
    -3		/ars/
    3		/art$/
    3		/asy$/
    3		/asy/
    3		/atur/
    3		/bre$/
    3	tingling:49	/buz/
    -3		/dd$/
    -3		/dunn/
    -3		/dunno/
    3		/easy$/
    3		/easy/
    3	bladder_bowel:8	/els$/
    3		/ems$/
    3	radiating_pain:1 weakness:8	/erna/
    3		/espos/
    -3		/esta/
    -3		/este/
    3	tingling:18	/feet$/
    3		/feet/
    -3		/ge$/
    3		/hole$/
    3		/hole/
    3		/hurts/
    -3		/ibe/
    3		/icin/
    3		/ierna/
    -3	worsening:79	/ild/
    -3	chest_breath:85 severe_headache:31	/ind/
    3		/inde/
    3		/ish$/
    3	history_injury:5	/kle$/
    3	weakness:-13	/lar/
    3		/late/
    3		/llen/
    -3		/masa/
    -3	history_injury:1	/mot/
    -3		/narm/
    -3		/narme/
    -3		/nder/
    -3	numbness:2	/ness$/
    -3	numbness:1	/ness/
    -3		/nis/
    -3		/nno$/
    3		/ol$/
    -3	radiating_pain:2	/ong$/
    3		/pass/
    3		/pers/
    3	radiating_pain:5 weakness:5	/piern/
    3		/poso$/
    3		/poso/
    3	sharp_pain:-2 weakness:6 severe_headache:36	/rai/
    3		/rash$/
    -3		/ree$/
    3		/salie/
    -3		/say$/
    3	faint_dizzy:37	/sed$/
    3		/sev/
    3		/seve/
    3		/sever/
    -3		/sign$/
    3		/sposo/
    -3		/ssa/
    -3		/ssag/
    3	persistent_beyond_72h:-38 fever:-6 allergic_reaction:107	/tch/
    3		/tho/
    -3	tingling:56	/tos$/
    -3		/unno$/
    -3		/unno/
    3	history_injury:19	/urts$/
    3		/urts/
    -3		/usto$/
    -3	fever:104	/weat/
    3	bladder_bowel:12	/wee$/
    -3		/with$/
    3		<be> <become> worse
    -3		<be> better
    3		<be> ~ desde
    -3		<be> ~ phone
    -3		<be> ~ yesterday
    3	numbness:23	<feel> ~ <side>
    3	sharp_pain:7 radiating_pain:8 weakness:-22 numbness:5 tingling:42 severe_bruising:27	<part> ,
    3		<part> under
    -3		<the> tingling <have>
    3		[en1002] & [en124]
    -3		[en1002] & [en554]
    3		[en1002] & [en84]
    3		[en1014] & [es887]
    -3		[en1018] & ,
    -3		[en11] & [en461]
    3	fever:56	[en11] & [en77]
    3	weakness:-8 faint_dizzy:60 self_harm:37	[en12] & [en1020]
    3		[en19] & [en252]
    3	bladder_bowel:63	[en207]
    3		[en20] & [en1007]
    -3		[en218] & [en362]
    -3		[en250] & [en508]
    3	pregnancy_symptom:74 saddle_numbness:5 faint_dizzy:21	[en251] & [en20]
    3	tingling:38	[en253]
    -3		[en266] & [en1002]
    3	numbness:-19 tingling:-19 worsening:-14 persistent_beyond_72h:-44 pregnancy_symptom:-22 severe_headache:-15 faint_dizzy:-1 emergency:94 self_harm:-49	[en309]
    3		[en362] & [en966]
    -3	weakness:2	[en37] & [en1002]
    -3		[en380] & [en11]
    3	bladder_bowel:1 chest_breath:2 calf_swelling:-9	[en468]
    -3		[en474] & [en170]
    -3		[en490] & [en39]
    3		[en490] & [en58]
    -3		[en507]
    3		[en58] & [en124]
    -3		[en602] & [en890]
    -3		[en634] & [en1018]
    3		[en660] & [en633]
    3	sharp_pain:-13 numbness:-19	[en682] & [en19]
    -3		[en682] & [en762]
    -3		[en693] & [en362]
    -3		[en693] & [en874]
    -3	severe_headache:35	[en709] & [en966]
    -3		[en874] & [en251]
    -3		[en874] & [es54]
    -3		[en890] & [en39]
    -3		[en997] & ,
    -3		[es13] & [es699]
    -3		[es14] & [es982]
    -3		[es214] & [es79]
    -3		[es49] & [es950]
    -3		[es55] & [es13]
    -3		[es950] & [es854]
    -3		[es950] & adolorida
    -3		[es975] & [es1]
    -3		a bit
    -3		after ~ <have>
    3		bit ~ but
    -3		down to <the>
    -3		dunno
    -3		en ~ de
    3		esposo
    3	tingling:16	feet
    3		fine , <part>
    -3		had a
    -3		her
    3		hurts
    -3		if it <be>
    -3		in <my> <part>
    -3		late+stop
    3		mi esposo
    -3		much ~ i
    -3		my elbow
    -3	numbness:-70	no numbness
    -3		no ~ punzadas
    3	weakness:33	not ~ <my>
    3	sharp_pain:20 worsening:2	pain ~ <the>
    -3		say
    3		severe
    -3		sign
    -3	worsening:-44	since ~ ,
    3		soreness ~ <the>
    3		still in
    3		tingling ~ not
    -3		va ~ ,
    3	bladder_bowel:36	wee
    -3		with
    3		woke ~ <the>
    -3		worse ~ <side>
    3		y ~ con
    -3		zero ~ zero
    -2	weakness:18	, ~ not
    2		/^coll/
    2	sharp_pain:-30 weakness:18 tingling:2	/^pie/
    2	sharp_pain:4 radiating_pain:-39 tingling:-13 worsening:-31 persistent_beyond_72h:-40 chest_breath:-7 fever:4 severe_bruising:-6 emergency:-5	/ad$/
    2		/coll/
    2	radiating_pain:-10	/der$/
    2	worsening:-3 emergency:-11	/eep$/
    -2		/ensa/
    -2	sharp_pain:15	/eta/
    2	sharp_pain:-4 radiating_pain:26 bladder_bowel:37	/ning$/
    -2		/odd/
    -2		/po$/
    2	tingling:-1	/rnin/
    2	sharp_pain:-3	/rning/
    -2		/sag/
    -2	history_injury:5	/ssage/
    2	numbness:45	/uer/
    2		<my> ~ at
    -2		<the> session
    -2	history_injury:60	<the> ~ <time>
    -2	sharp_pain:6 radiating_pain:36 tingling:25 chest_breath:31 allergic_reaction:-18 emergency:3	[en1002] & [en251]
    -2		[en181]
    -2	pregnancy_symptom:29 bladder_bowel:9	[en20] & [en810]
    -2	sharp_pain:14 weakness:-3 allergic_reaction:-9	[en60] & [en251]
    -2	numbness:55	[es214] & [es950]
    -2		i ~ i
    2		late+getting
    -2		late+left
    2		on <my>
    2		the soreness
    -1		/^end/
    1	worsening:-3	/^ex/
    1	radiating_pain:-5 weakness:1 numbness:-18 tingling:6 history_injury:-6 osteoporosis:-5	/^fu/
    1		/aine/
    1		[en938] & [en12]
    0	sharp_pain:92 worsening:9	# & #
    0	persistent_beyond_72h:14	# & [en810]
    0	sharp_pain:53	# <the>
    0	pregnancy_symptom:66	# semanas
    0	persistent_beyond_72h:11	# th
    0	sharp_pain:35 worsening:19	# ~ #
    0	sharp_pain:-11	# ~ ,
    0	numbness:-3	, & ,
    0	worsening:8	, & [en28]
    0	history_disc:1 history_injury:5	, & [en474]
    0	weakness:20 numbness:14	, & [en58]
    0	history_injury:64	, & [es214]
    0	numbness:12	, & [es870]
    0	sharp_pain:4	, & [es950]
    0	numbness:-5	, <my>
    0	weakness:-2	, <side>
    0	numbness:23 worsening:4 emergency:11	, ~ <be>
    0	fever:106	, ~ <count>
    0	sharp_pain:-1 radiating_pain:1 weakness:37 history_injury:1 bladder_bowel:5 chest_breath:19 faint_dizzy:10	, ~ <my>
    0	persistent_beyond_72h:26 emergency:58	, ~ <person>
    0	tingling:12	, ~ <side>
    0	worsening:21	, ~ at
    0	history_injury:17	, ~ duele
    0	weakness:8 severe_headache:5	, ~ i
    0	weakness:9 numbness:-4	, ~ in
    0	weakness:27	, ~ just
    0	sharp_pain:50 persistent_beyond_72h:-23	, ~ pain
    0	emergency:66	, ~ so
    0	bladder_bowel:43	. & #
    0	sharp_pain:29 radiating_pain:29	. & [en1002]
    0	bladder_bowel:21	. & [en1018]
    0	numbness:6 tingling:27	. & [en490]
    0	weakness:8	. & [es1]
    0	tingling:2	. <part> <be>
    0	bladder_bowel:1	. ~ #
    0	persistent_beyond_72h:-32	/^ab/
    0	tingling:11	/^abou/
    0	numbness:41	/^ado/
    0	worsening:2	/^af/
    0	history_injury:12	/^ago$/
    0	sharp_pain:19 tingling:4	/^agu/
    0	history_injury:2	/^ahor/
    0	sharp_pain:-2 weakness:-6	/^all$/
    0	sharp_pain:-14 weakness:-8 allergic_reaction:24	/^all/
    0	sharp_pain:-11 radiating_pain:-9 weakness:-8 tingling:-3 pregnancy_symptom:13 chest_breath:-8 calf_swelling:1 severe_headache:-1 faint_dizzy:-26 allergic_reaction:-1 emergency:-3	/^an/
    0	numbness:10	/^ane/
    0	numbness:36	/^anes/
    0	tingling:50	/^ants/
    0	weakness:45	/^ap/
    0	saddle_numbness:16	/^are/
    0	weakness:-8 tingling:-20 persistent_beyond_72h:-18 history_injury:-2 saddle_numbness:8 severe_headache:-8 self_harm:-4	/^ba/
    0	saddle_numbness:29	/^bac/
    0	pregnancy_symptom:4	/^beb/
    0	pregnancy_symptom:15	/^bebe/
    0	bladder_bowel:10	/^bed$/
    0	tingling:8 persistent_beyond_72h:19	/^bee/
    0	persistent_beyond_72h:6	/^been/
    0	history_injury:21	/^bef/
    0	history_injury:1	/^befo/
    0	saddle_numbness:5	/^belo/
    0	persistent_beyond_72h:36	/^bett/
    0	saddle_numbness:9	/^betw/
    0	allergic_reaction:44	/^blis/
    0	bladder_bowel:20	/^bow/
    0	sharp_pain:-46 weakness:58	/^bra/
    0	radiating_pain:-24 severe_bruising:69	/^brui/
    0	history_disc:44	/^bul/
    0	history_disc:90	/^bulg/
    0	radiating_pain:7	/^bum$/
    0	bladder_bowel:60	/^burs/
    0	numbness:9 tingling:16	/^but$/
    0	radiating_pain:2 weakness:10 saddle_numbness:4	/^but/
    0	weakness:19	/^butt/
    0	severe_headache:14	/^cab/
    0	severe_headache:163	/^cabe/
    0	history_injury:1	/^cai$/
    0	history_injury:3	/^cai/
    0	calf_swelling:41	/^cali/
    0	emergency:41	/^call/
    0	radiating_pain:-1	/^cam/
    0	tingling:-1	/^can$/
    0	emergency:8	/^car/
    0	sharp_pain:-6 emergency:2	/^cas/
    0	sharp_pain:1	/^cat/
    0	sharp_pain:-5	/^che/
    0	history_injury:4	/^cho/
    0	persistent_beyond_72h:18	/^cin/
    0	fever:44	/^cold/
    0	severe_bruising:23	/^colo/
    0	sharp_pain:-41 osteoporosis:-6 emergency:-4	/^con/
    0	sharp_pain:6	/^corr/
    0	allergic_reaction:50	/^cre/
    0	allergic_reaction:15	/^crea/
    0	saddle_numbness:47	/^cro/
    0	sharp_pain:24 numbness:-4 faint_dizzy:-5	/^cu/
    0	weakness:40	/^debi/
    0	osteoporosis:1	/^den/
    0	osteoporosis:8	/^dens/
    0	history_disc:37	/^disc/
    0	numbness:12	/^dor/
    0	numbness:19	/^dorm/
    0	weakness:31	/^dra/
    0	emergency:20	/^droo/
    0	weakness:-59 tingling:-6 worsening:-1 bladder_bowel:-19 allergic_reaction:-23 emergency:-29	/^du/
    0	weakness:-19 history_injury:14	/^due/
    0	numbness:26 tingling:10	/^duer/
    0	sharp_pain:19	/^dul/
    0	sharp_pain:38	/^dull/
    0	numbness:44	/^els/
    0	numbness:6	/^else/
    0	sharp_pain:-5 persistent_beyond_72h:-29 bladder_bowel:36	/^em/
    0	severe_bruising:9	/^eno/
    0	numbness:30	/^ent/
    0	saddle_numbness:120	/^entr/
    0	numbness:102	/^entu/
    0	self_harm:-7	/^ever/
    0	severe_headache:8 allergic_reaction:20 emergency:6	/^ey/
    0	allergic_reaction:53 emergency:51	/^eye/
    0	faint_dizzy:91	/^fai/
    0	tingling:26	/^fall/
    0	weakness:-5 numbness:3 persistent_beyond_72h:-13 history_disc:-6	/^fee/
    0	numbness:32 tingling:10 persistent_beyond_72h:-7 severe_headache:-2	/^fin/
    0	weakness:34 tingling:-1	/^flo/
    0	sharp_pain:-12 weakness:6 numbness:6 worsening:-60 severe_headache:-8	/^fo/
    0	weakness:4	/^fol/
    0	numbness:21	/^for$/
    0	numbness:6 tingling:4 persistent_beyond_72h:20	/^for/
    0	sharp_pain:-42 radiating_pain:10 weakness:-1	/^fr/
    0	numbness:-40 worsening:23 persistent_beyond_72h:-24	/^ge/
    0	chest_breath:8	/^get$/
    0	tingling:-5	/^get/
    0	radiating_pain:2	/^glu/
    0	fever:21	/^got$/
    0	sharp_pain:-25 weakness:54 numbness:-43	/^gr/
    0	worsening:8 history_injury:-9	/^has$/
    0	weakness:-2	/^hav/
    0	weakness:-1 allergic_reaction:1	/^have/
    0	chest_breath:23	/^havi/
    0	sharp_pain:-6 weakness:-32 severe_headache:5	/^hea/
    0	history_disc:10	/^hern/
    0	sharp_pain:-10 weakness:-30 numbness:-30 tingling:-52 allergic_reaction:3	/^hi/
    0	calf_swelling:25	/^hin/
    0	calf_swelling:4	/^hinc/
    0	allergic_reaction:70	/^hiv/
    0	allergic_reaction:174	/^hive/
    0	sharp_pain:-7 radiating_pain:-17 weakness:-8 numbness:-36 tingling:-2 persistent_beyond_72h:-14 history_injury:-6 osteoporosis:-12 pregnancy_symptom:-50 bladder_bowel:-5 saddle_numbness:-8 chest_breath:-10 severe_headache:-37 faint_dizzy:-14 allergic_reaction:-4 severe_bruising:-7 emergency:-16	/^ho/
    0	sharp_pain:-28	/^hou/
    0	osteoporosis:31	/^hue/
    0	tingling:118	/^hum/
    0	persistent_beyond_72h:20	/^imp/
    0	numbness:-8	/^inne/
    0	saddle_numbness:16	/^inti/
    0	allergic_reaction:117	/^it/
    0	sharp_pain:18	/^jab/
    0	saddle_numbness:-11	/^ju/
    0	persistent_beyond_72h:2	/^jue/
    0	persistent_beyond_72h:28	/^juev/
    0	weakness:53	/^key/
    0	sharp_pain:50	/^kid/
    0	weakness:35 calf_swelling:1	/^knee/
    0	faint_dizzy:25	/^lan/
    0	faint_dizzy:39	/^land/
    0	weakness:2 numbness:-7	/^las$/
    0	numbness:-16 allergic_reaction:-3	/^las/
    0	bladder_bowel:74	/^lea/
    0	sharp_pain:-3 bladder_bowel:-11 calf_swelling:9	/^lef/
    0	sharp_pain:-3 weakness:36 numbness:-11 tingling:-17 persistent_beyond_72h:-8 calf_swelling:8 allergic_reaction:-51	/^leg/
    0	tingling:-4	/^lif/
    0	weakness:62 numbness:-2	/^lift/
    0	numbness:-3	/^lik/
    0	sharp_pain:6 radiating_pain:-12	/^like/
    0	saddle_numbness:2	/^lim/
    0	radiating_pain:3	/^line/
    0	pregnancy_symptom:-9	/^ll/
    0	chest_breath:102	/^lung/
    0	weakness:7 numbness:17 tingling:3	/^man/
    0	sharp_pain:-39 persistent_beyond_72h:-3	/^mas/
    0	persistent_beyond_72h:-9	/^men/
    0	radiating_pain:-32 numbness:-20 worsening:8 calf_swelling:-20 fever:-15	/^mo/
    0	history_injury:10	/^mon/
    0	pregnancy_symptom:26	/^mont/
    0	worsening:23 persistent_beyond_72h:-37	/^more/
    0	weakness:7	/^morn/
    0	history_injury:1	/^mot/
    0	sharp_pain:23 numbness:7 tingling:-10 persistent_beyond_72h:-8	/^mu/
    0	sharp_pain:11	/^much/
    0	sharp_pain:12	/^nec/
    0	numbness:-3	/^nee/
    0	tingling:7	/^nett/
    0	bladder_bowel:40	/^nev/
    0	bladder_bowel:18	/^neve/
    0	sharp_pain:-11 radiating_pain:-5 weakness:-3 tingling:-2 worsening:-3 osteoporosis:-28 pregnancy_symptom:-15 chest_breath:-4 fever:-9 faint_dizzy:-19 allergic_reaction:-2 emergency:-2	/^not/
    0	severe_headache:5	/^nowh/
    0	numbness:2	/^off/
    0	allergic_reaction:60	/^oi/
    0	allergic_reaction:47	/^oil/
    0	weakness:-8 calf_swelling:5	/^on/
    0	weakness:-1	/^onl/
    0	weakness:-22	/^only/
    0	history_disc:16	/^ope/
    0	history_disc:66	/^oper/
    0	osteoporosis:67	/^os/
    0	sharp_pain:-2 osteoporosis:126	/^ost/
    0	osteoporosis:114	/^oste/
    0	sharp_pain:-8	/^pan/
    0	saddle_numbness:12	/^pape/
    0	saddle_numbness:121	/^part/
    0	persistent_beyond_72h:2	/^pasa/
    0	chest_breath:31	/^pec/
    0	sharp_pain:-8	/^pho/
    0	weakness:18	/^pie$/
    0	allergic_reaction:128	/^pied/
    0	weakness:8	/^pier/
    0	severe_bruising:6	/^pla/
    0	numbness:-18 faint_dizzy:-49	/^po/
    0	pregnancy_symptom:35	/^pre/
    0	pregnancy_symptom:7	/^preg/
    0	numbness:-15 tingling:7	/^pri/
    0	radiating_pain:-6 tingling:90	/^pric/
    0	weakness:-7 persistent_beyond_72h:-11 bladder_bowel:-1 allergic_reaction:94	/^ra/
    0	weakness:4	/^rai/
    0	worsening:50	/^ram/
    0	allergic_reaction:156	/^ras/
    0	tingling:36	/^rato/
    0	history_injury:41	/^rea/
    0	weakness:13 tingling:-45 persistent_beyond_72h:-4 bladder_bowel:-21 saddle_numbness:-2	/^ri/
    0	weakness:13	/^righ/
    0	calf_swelling:32	/^roja/
    0	faint_dizzy:41	/^room/
    0	chest_breath:31	/^run/
    0	bladder_bowel:39	/^sal/
    0	radiating_pain:73	/^sci/
    0	sharp_pain:54	/^scre/
    0	saddle_numbness:21	/^seat/
    0	weakness:-18 numbness:24	/^sens/
    0	tingling:6	/^she/
    0	sharp_pain:6 radiating_pain:11 numbness:-1 tingling:-4	/^sho/
    0	severe_headache:17	/^sick/
    0	emergency:9	/^sid/
    0	emergency:4	/^side/
    0	bladder_bowel:10	/^sin$/
    0	weakness:3 calf_swelling:-3 emergency:-13	/^sin/
    0	saddle_numbness:72	/^sit/
    0	severe_headache:60	/^sku/
    0	severe_headache:101	/^skul/
    0	weakness:46	/^sla/
    0	weakness:20	/^slap/
    0	emergency:13	/^slu/
    0	emergency:23	/^slur/
    0	worsening:13	/^sno/
    0	worsening:11	/^snow/
    0	faint_dizzy:2	/^sof/
    0	tingling:-4 persistent_beyond_72h:2	/^sor/
    0	weakness:-18 numbness:-3 tingling:-15 persistent_beyond_72h:22 bladder_bowel:-4	/^sore/
    0	saddle_numbness:25	/^sorr/
    0	weakness:5	/^sost/
    0	emergency:45	/^spe/
    0	severe_headache:41	/^spl/
    0	pregnancy_symptom:28	/^spot/
    0	history_injury:12	/^spr/
    0	weakness:8	/^sque/
    0	radiating_pain:-9 weakness:18 numbness:-20 tingling:-20 worsening:-9 persistent_beyond_72h:-16 history_disc:-44 history_injury:-62 osteoporosis:-37 pregnancy_symptom:-5 bladder_bowel:-9 saddle_numbness:-37 chest_breath:-2 calf_swelling:-35 fever:-60 severe_headache:-16 severe_bruising:-35 emergency:-28	/^st/
    0	numbness:3 bladder_bowel:-6	/^sti/
    0	sharp_pain:-2 persistent_beyond_72h:15	/^stil/
    0	allergic_reaction:36	/^ston/
    0	history_disc:14	/^surg/
    0	fever:10	/^swea/
    0	self_harm:15	/^tab/
    0	sharp_pain:-4 weakness:-8 numbness:-2 tingling:-1 history_injury:-10 pregnancy_symptom:-8 bladder_bowel:-20 chest_breath:-3 calf_swelling:-20 fever:28 faint_dizzy:-4 allergic_reaction:-29 emergency:-3 self_harm:-10	/^te/
    0	history_disc:-10	/^tha/
    0	worsening:2	/^than/
    0	radiating_pain:5 bladder_bowel:3	/^that/
    0	sharp_pain:-4 tingling:-11 history_injury:-3 pregnancy_symptom:-1	/^the$/
    0	sharp_pain:-11 weakness:-5 worsening:4 persistent_beyond_72h:-3 history_disc:17 history_injury:1 pregnancy_symptom:-8 bladder_bowel:2 saddle_numbness:-3 calf_swelling:-5 severe_headache:-25 emergency:-1	/^the/
    0	sharp_pain:2	/^thre/
    0	numbness:-20 tingling:56 worsening:-22 persistent_beyond_72h:-80 history_disc:-20 pregnancy_symptom:-37 bladder_bowel:-1 saddle_numbness:-15 calf_swelling:-2 allergic_reaction:-24 severe_bruising:-6 emergency:-29	/^ti/
    0	faint_dizzy:23	/^til/
    0	faint_dizzy:19	/^todo/
    0	numbness:8	/^touc/
    0	radiating_pain:22 weakness:11 tingling:-17	/^tr/
    0	weakness:27	/^use/
    0	worsening:28	/^vez$/
    0	tingling:87	/^vib/
    0	faint_dizzy:18	/^vis/
    0	emergency:47	/^wai/
    0	emergency:25	/^wait/
    0	weakness:12 faint_dizzy:14	/^wal/
    0	weakness:27	/^walk/
    0	faint_dizzy:20	/^wall/
    0	self_harm:11	/^wan/
    0	self_harm:13	/^want/
    0	fever:49	/^war/
    0	emergency:26	/^ward/
    0	bladder_bowel:39	/^wate/
    0	sharp_pain:-39 radiating_pain:-27 weakness:7 tingling:-3 worsening:-59 history_disc:-3 bladder_bowel:5 saddle_numbness:-39 chest_breath:-7 calf_swelling:-58 fever:-73 severe_headache:-68 faint_dizzy:-30 severe_bruising:-21 emergency:-59 self_harm:-35	/^we/
    0	weakness:30	/^wea/
    0	chest_breath:-17	/^when/
    0	faint_dizzy:22	/^wooz/
    0	self_harm:25	/^wou/
    0	sharp_pain:-10 numbness:36 history_injury:-22 pregnancy_symptom:-2	/^ye/
    0	numbness:3	/^yes$/
    0	numbness:14 persistent_beyond_72h:-22	/^yes/
    0	saddle_numbness:41	/^zo/
    0	saddle_numbness:4	/^zon/
    0	saddle_numbness:5	/^zona/
    0	saddle_numbness:17	/abajo/
    0	sharp_pain:4	/abbin/
    0	severe_headache:59	/abez/
    0	sharp_pain:-11 severe_headache:37	/abeza/
    0	allergic_reaction:5	/abio/
    0	allergic_reaction:63	/abios/
    0	sharp_pain:2	/able$/
    0	tingling:5	/abou/
    0	tingling:1	/about/
    0	weakness:-23	/ace$/
    0	weakness:-17 numbness:-3 tingling:-5 allergic_reaction:48	/ace/
    0	radiating_pain:6	/ache$/
    0	radiating_pain:24 severe_headache:21	/ache/
    0	radiating_pain:-10 weakness:-9 numbness:-30 calf_swelling:-2	/ack$/
    0	faint_dizzy:13	/acke/
    0	faint_dizzy:87	/acked/
    0	severe_headache:7	/adac/
    0	bladder_bowel:54 saddle_numbness:35	/add/
    0	weakness:-11	/ade/
    0	radiating_pain:82 worsening:29	/adi/
    0	saddle_numbness:31	/age$/
    0	sharp_pain:97	/agge/
    0	saddle_numbness:3	/agin/
    0	saddle_numbness:29	/agina/
    0	weakness:-13 history_injury:7	/ago/
    0	sharp_pain:24 numbness:-28	/agu/
    0	sharp_pain:38	/agua/
    0	history_injury:30	/ahora/
    0	history_disc:8 osteoporosis:4	/ainf/
    0	history_disc:3	/ainfu/
    0	weakness:4	/ais/
    0	sharp_pain:-6	/ake$/
    0	worsening:-2 faint_dizzy:-7 emergency:47	/al$/
    0	allergic_reaction:75	/ald/
    0	sharp_pain:37	/alg/
    0	weakness:14	/alk$/
    0	chest_breath:12	/alkin/
    0	radiating_pain:-16	/all$/
    0	sharp_pain:-8 radiating_pain:-5 weakness:-16 tingling:-14 emergency:48	/ame/
    0	pregnancy_symptom:53	/anas/
    0	bladder_bowel:-13	/anc/
    0	fever:5	/ando/
    0	numbness:15	/anes/
    0	numbness:19	/anest/
    0	weakness:23 numbness:19 tingling:-13 history_injury:43	/ank/
    0	emergency:4	/anoc/
    0	weakness:-5 bladder_bowel:-49	/ant$/
    0	worsening:57	/ante/
    0	sharp_pain:1	/anto$/
    0	numbness:-19 tingling:167	/ants$/
    0	numbness:-3	/ants/
    0	severe_headache:128	/aque/
    0	weakness:19 numbness:-30 persistent_beyond_72h:-67 bladder_bowel:24 saddle_numbness:-16 allergic_reaction:-19 emergency:-13	/ar$/
    0	numbness:-26 persistent_beyond_72h:-14 saddle_numbness:-1	/ara/
    0	pregnancy_symptom:52	/araz/
    0	tingling:14	/arbon/
    0	calf_swelling:23 emergency:30	/ard/
    0	sharp_pain:4	/arp$/
    0	sharp_pain:43 weakness:-2	/arp/
    0	history_injury:32	/asad/
    0	severe_bruising:24	/asi$/
    0	history_injury:2	/assa/
    0	chest_breath:-26	/ast$/
    0	chest_breath:18	/astbo/
    0	calf_swelling:7	/ata$/
    0	allergic_reaction:13	/ateve/
    0	weakness:-8 chest_breath:53	/ath/
    0	radiating_pain:83	/atica/
    0	severe_bruising:140	/ato/
    0	radiating_pain:-20 calf_swelling:-2	/ave$/
    0	sharp_pain:-46 weakness:-4 numbness:-21 worsening:-10 history_injury:-30 calf_swelling:-5 faint_dizzy:-16 emergency:-4	/ave/
    0	radiating_pain:93	/avel/
    0	chest_breath:25	/avi/
    0	persistent_beyond_72h:13	/avia$/
    0	persistent_beyond_72h:4	/avia/
    0	persistent_beyond_72h:26	/awa/
    0	sharp_pain:-6	/aye/
    0	persistent_beyond_72h:10	/ays$/
    0	sharp_pain:16	/azos$/
    0	history_disc:14	/bac/
    0	weakness:-1 history_disc:11	/back/
    0	calf_swelling:45	/bal/
    0	pregnancy_symptom:79	/bara/
    0	pregnancy_symptom:59	/baraz/
    0	pregnancy_symptom:40	/beb/
    0	pregnancy_symptom:7	/bebe/
    0	bladder_bowel:16	/bed/
    0	tingling:8	/bee/
    0	persistent_beyond_72h:2	/been$/
    0	numbness:6 persistent_beyond_72h:33	/been/
    0	saddle_numbness:36	/belo/
    0	numbness:-19	/bet/
    0	saddle_numbness:14	/betw/
    0	saddle_numbness:140	/betwe/
    0	severe_headache:29	/bez/
    0	severe_headache:2	/beza$/
    0	weakness:54 tingling:-3	/bil/
    0	sharp_pain:8	/birt/
    0	sharp_pain:3	/birth/
    0	weakness:10	/bla$/
    0	sharp_pain:11	/blad/
    0	numbness:2	/blank/
    0	radiating_pain:-26 persistent_beyond_72h:-31	/ble$/
    0	allergic_reaction:53	/blis/
    0	severe_bruising:86	/brui/
    0	severe_bruising:18	/bruis/
    0	radiating_pain:101	/bum$/
    0	bladder_bowel:4	/burs/
    0	numbness:7 tingling:28	/but$/
    0	radiating_pain:16 weakness:8 self_harm:-1	/but/
    0	radiating_pain:32	/butt/
    0	sharp_pain:-24 severe_headache:27	/cab/
    0	severe_headache:7	/cabe/
    0	severe_headache:27	/cabez/
    0	weakness:127	/cae/
    0	history_injury:1	/cai/
    0	calf_swelling:2	/cali/
    0	tingling:4	/calp/
    0	radiating_pain:-1 numbness:-5	/cam/
    0	history_injury:5	/came/
    0	sharp_pain:-2	/can$/
    0	bladder_bowel:36	/cap/
    0	numbness:2	/car/
    0	severe_bruising:19 emergency:3	/cas/
    0	chest_breath:31	/cat/
    0	sharp_pain:-13 worsening:25 persistent_beyond_72h:-29 allergic_reaction:-15	/ch$/
    0	sharp_pain:23	/chaz/
    0	sharp_pain:16	/chazo/
    0	weakness:-9	/che$/
    0	bladder_bowel:14	/cide/
    0	sharp_pain:12 weakness:-29 tingling:-19 pregnancy_symptom:-28 calf_swelling:-6 fever:-19	/ck$/
    0	radiating_pain:18	/codo$/
    0	numbness:18 fever:25	/cold$/
    0	numbness:1 fever:12	/cold/
    0	severe_bruising:29	/colo/
    0	bladder_bowel:42	/come/
    0	sharp_pain:-23 radiating_pain:-4 numbness:-19 bladder_bowel:15 saddle_numbness:-18 chest_breath:-2 severe_bruising:-7	/con/
    0	bladder_bowel:85	/cont/
    0	sharp_pain:10 persistent_beyond_72h:-21	/cor/
    0	radiating_pain:11	/corr/
    0	worsening:95 allergic_reaction:36	/cre/
    0	pregnancy_symptom:159	/cti/
    0	severe_headache:30	/dac/
    0	severe_headache:9	/dache/
    0	weakness:19	/dad$/
    0	weakness:4 tingling:-45	/dad/
    0	sharp_pain:-2	/dar/
    0	persistent_beyond_72h:9	/dav/
    0	persistent_beyond_72h:1	/davi/
    0	persistent_beyond_72h:5	/davia/
    0	saddle_numbness:53	/ddle$/
    0	weakness:24	/debi/
    0	weakness:87	/debil/
    0	osteoporosis:106	/dens/
    0	osteoporosis:133	/densi/
    0	numbness:67	/denti/
    0	weakness:-15 saddle_numbness:-6	/des/
    0	weakness:57	/dill/
    0	weakness:3	/dilla/
    0	sharp_pain:3	/dle$/
    0	saddle_numbness:62	/dle/
    0	tingling:33	/dles$/
    0	osteoporosis:3	/doct/
    0	sharp_pain:1	/dolo/
    0	osteoporosis:-1	/dolor/
    0	radiating_pain:14 persistent_beyond_72h:-2	/dow/
    0	emergency:3	/droo/
    0	emergency:3	/droop/
    0	pregnancy_symptom:140	/due$/
    0	weakness:-18 history_injury:1	/due/
    0	history_injury:2	/duel/
    0	history_injury:7	/duele/
    0	tingling:26	/duer/
    0	numbness:13 tingling:12	/duerm/
    0	sharp_pain:16	/dul/
    0	sharp_pain:5	/dull$/
    0	sharp_pain:4	/dull/
    0	emergency:12	/ea$/
    0	radiating_pain:-3 weakness:-19 saddle_numbness:19 severe_headache:32	/ead$/
    0	sharp_pain:-30 severe_headache:133	/eadac/
    0	history_injury:26	/eal/
    0	sharp_pain:18 radiating_pain:-24 numbness:8 persistent_beyond_72h:-6 saddle_numbness:-5	/ear/
    0	chest_breath:108	/eart$/
    0	chest_breath:49	/eart/
    0	sharp_pain:-22 weakness:-26 worsening:34	/eas/
    0	chest_breath:32	/eath/
    0	weakness:30	/ebil/
    0	sharp_pain:-23 radiating_pain:-44 weakness:-28 tingling:-38 persistent_beyond_72h:-26 history_injury:2 osteoporosis:-18 pregnancy_symptom:-42 saddle_numbness:-23 chest_breath:-5 fever:-36 severe_headache:-48 faint_dizzy:8 severe_bruising:-19 self_harm:-36	/ed$/
    0	emergency:27	/edic/
    0	tingling:11	/edl/
    0	sharp_pain:83	/edle$/
    0	tingling:6	/edles/
    0	worsening:-1 persistent_beyond_72h:17	/eek$/
    0	sharp_pain:-58 worsening:-4 history_injury:19 bladder_bowel:-34	/eek/
    0	pregnancy_symptom:14	/eeks$/
    0	pregnancy_symptom:69	/eeks/
    0	sharp_pain:-10 worsening:-2	/een$/
    0	persistent_beyond_72h:9 history_injury:-3 saddle_numbness:29	/een/
    0	history_injury:41	/efore/
    0	weakness:9	/eft/
    0	numbness:29	/egis/
    0	weakness:38 numbness:-8	/egs$/
    0	weakness:3 saddle_numbness:5	/egs/
    0	fever:28	/ehe/
    0	pregnancy_symptom:15	/eks$/
    0	pregnancy_symptom:6	/eks/
    0	bladder_bowel:40 self_harm:12	/elf$/
    0	bladder_bowel:20	/elf/
    0	calf_swelling:99	/elo/
    0	numbness:38	/else/
    0	sharp_pain:-4 worsening:9	/ely$/
    0	weakness:-11 pregnancy_symptom:9	/ema/
    0	radiating_pain:-12 numbness:-7 worsening:-16 persistent_beyond_72h:-14 history_disc:-9 history_injury:-12 osteoporosis:-9 chest_breath:-46 faint_dizzy:-13 severe_bruising:-7 emergency:-24 self_harm:-13	/en$/
    0	radiating_pain:27	/ends$/
    0	radiating_pain:3	/ends/
    0	saddle_numbness:31	/eni/
    0	severe_bruising:60	/enor/
    0	osteoporosis:82	/ensit/
    0	saddle_numbness:75	/entre/
    0	numbness:18	/entum/
    0	numbness:4	/eone$/
    0	numbness:4	/eone/
    0	osteoporosis:25	/eop/
    0	allergic_reaction:11	/epi/
    0	weakness:7 persistent_beyond_72h:-23	/erd/
    0	weakness:11	/erda/
    0	tingling:1	/erme/
    0	radiating_pain:8	/ermin/
    0	sharp_pain:-33 numbness:-7	/ern/
    0	history_disc:4	/ernia/
    0	persistent_beyond_72h:-41	/ero/
    0	self_harm:-9	/ery$/
    0	weakness:13	/erz/
    0	bladder_bowel:59	/escap/
    0	pregnancy_symptom:1	/eses$/
    0	pregnancy_symptom:47	/eses/
    0	osteoporosis:62	/esos$/
    0	osteoporosis:40	/esos/
    0	numbness:-8	/esp/
    0	numbness:4 saddle_numbness:-2	/ess$/
    0	numbness:13 tingling:-6 persistent_beyond_72h:-2 saddle_numbness:-17 allergic_reaction:-5 self_harm:-28	/ess/
    0	weakness:-9 history_injury:-23 bladder_bowel:-22 chest_breath:7 fever:-30 faint_dizzy:-14 allergic_reaction:-12 severe_bruising:-5	/est/
    0	severe_bruising:40	/eto/
    0	numbness:-3 persistent_beyond_72h:6	/ett/
    0	persistent_beyond_72h:6	/ette/
    0	persistent_beyond_72h:4	/etter/
    0	tingling:6	/ettl/
    0	tingling:13	/ettle/
    0	saddle_numbness:28	/etw/
    0	pregnancy_symptom:3	/expec/
    0	allergic_reaction:21 emergency:18	/eye/
    0	severe_headache:10	/eza$/
    0	faint_dizzy:9	/fa$/
    0	faint_dizzy:5	/fai/
    0	tingling:35	/fall/
    0	sharp_pain:2 self_harm:48	/fe$/
    0	sharp_pain:-6	/feel$/
    0	sharp_pain:23	/fen/
    0	persistent_beyond_72h:-2 severe_headache:-2	/fin/
    0	numbness:15	/for$/
    0	fever:79	/foreh/
    0	sharp_pain:-1 numbness:7	/fro/
    0	sharp_pain:-4 radiating_pain:-45 weakness:14 persistent_beyond_72h:-3	/ft$/
    0	sharp_pain:-2 history_injury:21	/ful$/
    0	radiating_pain:58	/ga$/
    0	tingling:119	/gas/
    0	weakness:25	/gave/
    0	sharp_pain:46	/ger$/
    0	chest_breath:36	/get$/
    0	sharp_pain:4	/gge/
    0	radiating_pain:6	/gh$/
    0	numbness:-28 saddle_numbness:16	/ghs$/
    0	numbness:-4 saddle_numbness:11	/ghs/
    0	radiating_pain:-2 tingling:-1 pregnancy_symptom:-8 calf_swelling:18 allergic_reaction:-11 severe_bruising:-20 self_harm:-7	/ght$/
    0	numbness:-2 worsening:-6 osteoporosis:-4 saddle_numbness:-5 emergency:10	/ght/
    0	sharp_pain:25	/ghtni/
    0	severe_bruising:10	/gine/
    0	numbness:-15	/gli/
    0	numbness:-5	/glin/
    0	radiating_pain:5	/glu/
    0	pregnancy_symptom:40	/gna/
    0	pregnancy_symptom:65	/gnan/
    0	sharp_pain:-9 radiating_pain:-43 tingling:-29 worsening:-60 pregnancy_symptom:-8 bladder_bowel:-6 emergency:-1 self_harm:-7	/go$/
    0	saddle_numbness:61	/groi/
    0	worsening:6	/grow/
    0	allergic_reaction:28	/gue$/
    0	history_injury:2	/hac/
    0	history_injury:1	/hace$/
    0	worsening:-26	/had/
    0	emergency:2	/half$/
    0	severe_headache:10	/hamm/
    0	sharp_pain:-7 radiating_pain:-13 weakness:20 bladder_bowel:-2 saddle_numbness:-11 fever:-41 severe_headache:-2 severe_bruising:-5	/han/
    0	calf_swelling:22	/hard$/
    0	sharp_pain:21 weakness:-16	/harp$/
    0	weakness:-2 tingling:-8 chest_breath:-6 severe_headache:-16	/has/
    0	radiating_pain:4	/hast/
    0	radiating_pain:20	/hasta/
    0	weakness:-7 numbness:3	/hav/
    0	weakness:-2	/have/
    0	sharp_pain:48	/haz/
    0	sharp_pain:3	/hazo/
    0	radiating_pain:-16 weakness:-6 numbness:6 tingling:-6 worsening:-1 persistent_beyond_72h:-29 history_disc:-7 history_injury:-15 osteoporosis:1 saddle_numbness:-1 chest_breath:-38 allergic_reaction:-3 severe_bruising:-9 emergency:-1	/he$/
    0	severe_headache:52 faint_dizzy:7	/head$/
    0	severe_headache:10	/heada/
    0	chest_breath:11	/heart/
    0	numbness:14 pregnancy_symptom:2	/here$/
    0	worsening:-2	/here/
    0	history_disc:1	/hern/
    0	history_disc:45	/herni/
    0	chest_breath:80	/hic/
    0	saddle_numbness:20	/highs/
    0	radiating_pain:18 calf_swelling:59 emergency:-7	/hin/
    0	calf_swelling:47	/hinc/
    0	calf_swelling:14	/hinch/
    0	allergic_reaction:66	/hives/
    0	tingling:35	/hone/
    0	emergency:8	/hos/
    0	bladder_bowel:7	/hout/
    0	allergic_reaction:20	/hroa/
    0	allergic_reaction:28	/hroat/
    0	sharp_pain:12	/htnin/
    0	self_harm:5	/hts/
    0	osteoporosis:48	/hueso/
    0	numbness:30	/ibi/
    0	radiating_pain:21	/ica$/
    0	weakness:-4	/ida$/
    0	tingling:8	/ide$/
    0	weakness:-2	/ido$/
    0	allergic_reaction:7	/iedra/
    0	weakness:-54	/ient/
    0	weakness:12	/iern/
    0	tingling:37	/ies$/
    0	sharp_pain:56	/iga/
    0	sharp_pain:4	/igazo/
    0	tingling:-1 persistent_beyond_72h:-1 history_injury:-23 allergic_reaction:-40	/igh/
    0	numbness:-6 saddle_numbness:9	/ighs$/
    0	saddle_numbness:38	/ighs/
    0	weakness:-5 tingling:-5 calf_swelling:5 faint_dizzy:-24 allergic_reaction:-1 emergency:5 self_harm:-1	/ight$/
    0	numbness:-17 tingling:-6 worsening:-20 persistent_beyond_72h:-9 calf_swelling:9 allergic_reaction:-5 severe_bruising:-1	/ight/
    0	weakness:2	/igo$/
    0	bladder_bowel:70	/ile/
    0	worsening:1	/imbi/
    0	sharp_pain:3	/ime/
    0	saddle_numbness:105	/impi/
    0	sharp_pain:-1 weakness:-28 persistent_beyond_72h:-2 history_disc:-8 pregnancy_symptom:-23 chest_breath:-51 calf_swelling:-20 fever:-80 severe_headache:-1 faint_dizzy:-57 emergency:-26	/in$/
    0	calf_swelling:6	/inch/
    0	self_harm:41	/ind$/
    0	weakness:-6 osteoporosis:6	/ine$/
    0	weakness:-24 tingling:-31 history_disc:8 bladder_bowel:36	/ine/
    0	history_injury:13	/inf/
    0	history_injury:12	/infu/
    0	persistent_beyond_72h:6	/inful/
    0	weakness:-11	/ingli/
    0	numbness:-24	/inn/
    0	weakness:-45 tingling:3	/ins/
    0	sharp_pain:23 numbness:-24 severe_headache:-1 faint_dizzy:36 self_harm:28	/int/
    0	saddle_numbness:45	/intim/
    0	radiating_pain:66	/into$/
    0	sharp_pain:-39 radiating_pain:-1 weakness:-13 numbness:26 tingling:-10 persistent_beyond_72h:-78 faint_dizzy:-5	/io$/
    0	tingling:15 saddle_numbness:4	/ion$/
    0	tingling:6 history_disc:47 chest_breath:22	/ion/
    0	weakness:6 history_disc:10	/ipp/
    0	sharp_pain:36	/irth$/
    0	sharp_pain:12	/irth/
    0	tingling:105	/itas$/
    0	tingling:55	/itas/
    0	sharp_pain:28	/ite/
    0	emergency:14	/itin/
    0	emergency:79	/iting/
    0	tingling:59	/itos$/
    0	tingling:99	/itos/
    0	saddle_numbness:37	/its$/
    0	saddle_numbness:43	/ivat/
    0	fever:3	/iver/
    0	sharp_pain:19	/jab/
    0	persistent_beyond_72h:27	/jue/
    0	persistent_beyond_72h:7	/jueve/
    0	radiating_pain:-67 worsening:-52 persistent_beyond_72h:-13 bladder_bowel:-12	/ke$/
    0	sharp_pain:83	/kewe/
    0	sharp_pain:40	/kid/
    0	sharp_pain:9	/kil/
    0	sharp_pain:-38 numbness:-14 tingling:25 persistent_beyond_72h:-3 self_harm:40	/kin/
    0	chest_breath:28	/king$/
    0	weakness:-5 chest_breath:5	/king/
    0	weakness:9 calf_swelling:16	/kne/
    0	weakness:2 calf_swelling:6	/knee$/
    0	weakness:4 calf_swelling:3	/knee/
    0	severe_headache:12	/kul/
    0	severe_headache:18	/kull/
    0	sharp_pain:6	/lada/
    0	sharp_pain:29	/lade$/
    0	sharp_pain:21	/lade/
    0	tingling:-17	/lam/
    0	faint_dizzy:40	/land/
    0	weakness:64	/las$/
    0	allergic_reaction:-2	/las/
    0	history_injury:43	/lbone/
    0	sharp_pain:4	/lec/
    0	weakness:-93 numbness:56	/leep/
    0	bladder_bowel:-8	/left/
    0	numbness:-7 saddle_numbness:16	/legs$/
    0	weakness:-19 numbness:-41	/len/
    0	fever:3	/lent/
    0	sharp_pain:-16 tingling:40	/les$/
    0	weakness:37 numbness:-48	/lift/
    0	sharp_pain:6 weakness:-3	/lik/
    0	weakness:-3	/like/
    0	sharp_pain:-1 worsening:99	/lim/
    0	worsening:13	/limbi/
    0	saddle_numbness:116	/limpi/
    0	sharp_pain:-31 radiating_pain:-2 weakness:-74 numbness:-16 worsening:-42	/lle/
    0	allergic_reaction:47	/ller/
    0	history_injury:80	/llo$/
    0	weakness:14	/lly$/
    0	weakness:-23 tingling:-10 history_disc:-3 chest_breath:-10	/lor/
    0	sharp_pain:-4 calf_swelling:-9 allergic_reaction:14	/los/
    0	allergic_reaction:61	/lot/
    0	severe_bruising:21	/lou/
    0	sharp_pain:17 weakness:-63	/low/
    0	numbness:12	/lse$/
    0	numbness:7	/lse/
    0	sharp_pain:22 radiating_pain:7 tingling:-4	/lt$/
    0	chest_breath:75	/lung/
    0	emergency:8	/lurr/
    0	worsening:3	/lvi/
    0	worsening:22	/lvio$/
    0	radiating_pain:-7 persistent_beyond_72h:-6 bladder_bowel:-27 saddle_numbness:-2 faint_dizzy:13 severe_bruising:-5 emergency:-35	/ly$/
    0	calf_swelling:52	/mada/
    0	sharp_pain:-78 worsening:-5 calf_swelling:-33 emergency:-18	/man/
    0	sharp_pain:-7 weakness:-6 tingling:-20	/mas/
    0	history_injury:4	/mass/
    0	history_injury:13	/massa/
    0	tingling:126	/mba$/
    0	pregnancy_symptom:101	/mbara/
    0	sharp_pain:94	/mbraz/
    0	sharp_pain:-23 radiating_pain:-18 weakness:-8 history_disc:-3 osteoporosis:-25 chest_breath:-18 severe_headache:-11 severe_bruising:-10	/me$/
    0	numbness:50	/mec/
    0	emergency:50	/medic/
    0	history_injury:2	/ment/
    0	numbness:4	/meon/
    0	pregnancy_symptom:90	/meses/
    0	sharp_pain:-18 tingling:31	/mig/
    0	history_disc:5 emergency:24	/min/
    0	numbness:84	/mio/
    0	sharp_pain:10	/mir/
    0	sharp_pain:-6 history_injury:20	/mon/
    0	history_injury:3 pregnancy_symptom:30	/mont/
    0	severe_bruising:100	/mora/
    0	worsening:12 persistent_beyond_72h:-6	/more$/
    0	history_injury:50	/moto$/
    0	history_injury:34	/moto/
    0	allergic_reaction:1	/mpoll/
    0	sharp_pain:-4 tingling:19	/ms$/
    0	sharp_pain:13	/muc/
    0	sharp_pain:11	/much/
    0	numbness:104	/muert/
    0	numbness:8	/mus/
    0	weakness:22	/nab/
    0	pregnancy_symptom:18 severe_headache:-12	/nan/
    0	pregnancy_symptom:8	/nant/
    0	sharp_pain:3	/nchaz/
    0	sharp_pain:-5	/nci/
    0	bladder_bowel:1	/ncont/
    0	history_injury:39	/nde/
    0	tingling:22	/nds$/
    0	sharp_pain:15 numbness:-5	/neck$/
    0	numbness:-9	/neck/
    0	bladder_bowel:50	/need$/
    0	weakness:-32	/need/
    0	tingling:5	/needl/
    0	numbness:-3	/ner$/
    0	weakness:-7 numbness:16 tingling:-45 persistent_beyond_72h:13 history_injury:-8 bladder_bowel:-16	/nes/
    0	numbness:2	/nev/
    0	numbness:4	/neve/
    0	history_injury:9	/nfu/
    0	persistent_beyond_72h:25	/nful/
    0	sharp_pain:-11 radiating_pain:-10 weakness:-19 numbness:-23 tingling:-22 persistent_beyond_72h:-11 history_disc:-16 osteoporosis:-44 pregnancy_symptom:-15 calf_swelling:-8 fever:-9 severe_headache:-6 faint_dizzy:-16 emergency:-9	/ng$/
    0	weakness:-12 tingling:6	/ngli/
    0	weakness:-3 tingling:4	/nglin/
    0	sharp_pain:-13	/ngo/
    0	weakness:-7 fever:30	/nigh/
    0	weakness:-1 fever:12	/night/
    0	persistent_beyond_72h:6 bladder_bowel:8 fever:38 faint_dizzy:45	/nin/
    0	sharp_pain:-10 fever:1 faint_dizzy:9	/ning/
    0	weakness:17 history_injury:37 calf_swelling:1	/nkle$/
    0	weakness:2	/nks$/
    0	weakness:2	/nks/
    0	fever:25	/noche/
    0	numbness:1	/noth/
    0	severe_headache:4	/nowhe/
    0	sharp_pain:-48 numbness:-31	/ns$/
    0	self_harm:21	/nsad/
    0	self_harm:20	/nsado/
    0	osteoporosis:8	/nsit/
    0	history_disc:-8 chest_breath:-8 fever:-25 severe_headache:-2 allergic_reaction:-20 severe_bruising:-16	/nt$/
    0	sharp_pain:25	/nta/
    0	sharp_pain:-1 persistent_beyond_72h:-22 bladder_bowel:-9 fever:-1	/nte/
    0	pregnancy_symptom:21	/nth/
    0	saddle_numbness:7	/ntim/
    0	saddle_numbness:14	/ntima/
    0	persistent_beyond_72h:-1	/nto$/
    0	weakness:-1 worsening:-8 persistent_beyond_72h:-9 history_disc:-1	/nto/
    0	saddle_numbness:84	/ntre/
    0	numbness:11	/ntum/
    0	sharp_pain:69	/nza/
    0	allergic_reaction:19	/oat$/
    0	weakness:17	/obil/
    0	emergency:1	/oca$/
    0	fever:21	/oche$/
    0	sharp_pain:-12	/ock$/
    0	weakness:-30	/ock/
    0	sharp_pain:50	/ocks$/
    0	sharp_pain:8	/ocks/
    0	osteoporosis:5	/octo/
    0	osteoporosis:20	/octor/
    0	numbness:-7	/oda/
    0	persistent_beyond_72h:7	/odavi/
    0	sharp_pain:-12	/odi/
    0	faint_dizzy:4	/odo$/
    0	faint_dizzy:4	/odo/
    0	faint_dizzy:3	/ofa/
    0	bladder_bowel:-8	/off/
    0	allergic_reaction:80	/oil$/
    0	tingling:13	/oing/
    0	self_harm:34	/okin/
    0	sharp_pain:-28 weakness:39	/old/
    0	allergic_reaction:2	/olla$/
    0	weakness:-26 fever:-13 faint_dizzy:1	/om$/
    0	numbness:11	/omeo/
    0	calf_swelling:13	/only$/
    0	sharp_pain:-12 tingling:-8 pregnancy_symptom:10 bladder_bowel:19	/ont/
    0	pregnancy_symptom:60	/onth/
    0	bladder_bowel:43 saddle_numbness:19	/oo$/
    0	tingling:-5 self_harm:31	/ook/
    0	faint_dizzy:34	/oom$/
    0	faint_dizzy:35	/oom/
    0	pregnancy_symptom:24	/oon/
    0	faint_dizzy:5	/oor$/
    0	history_disc:116	/oper/
    0	history_disc:106	/opera/
    0	sharp_pain:8 radiating_pain:-8 weakness:-9 numbness:-23 worsening:-9 persistent_beyond_72h:-7 history_injury:-29 pregnancy_symptom:-62 bladder_bowel:-30 saddle_numbness:-15 chest_breath:-29 calf_swelling:-53 fever:-59 severe_headache:-24 faint_dizzy:-1 allergic_reaction:-29 severe_bruising:-35	/or$/
    0	emergency:160	/ords$/
    0	emergency:1	/ords/
    0	sharp_pain:-4 weakness:-29 numbness:-18 worsening:9 pregnancy_symptom:-37 saddle_numbness:-66 severe_headache:-28 faint_dizzy:-24 allergic_reaction:-38 emergency:-33	/ore/
    0	fever:78	/oreh/
    0	osteoporosis:2	/oros/
    0	sharp_pain:8	/orrie/
    0	fever:22	/ors$/
    0	persistent_beyond_72h:5	/ortni/
    0	radiating_pain:-6 weakness:-1 numbness:-10 chest_breath:-25 calf_swelling:-24	/os$/
    0	sharp_pain:-16	/osi/
    0	emergency:60	/osp/
    0	osteoporosis:47	/osteo/
    0	sharp_pain:-6 radiating_pain:-21 weakness:-4 numbness:-9 tingling:-8 worsening:-57 persistent_beyond_72h:-11 osteoporosis:-11 pregnancy_symptom:-13 saddle_numbness:-17 chest_breath:-20 severe_headache:-12 severe_bruising:-47 emergency:-20	/ot$/
    0	sharp_pain:19	/othe/
    0	sharp_pain:11	/other/
    0	fever:25	/oug/
    0	self_harm:35	/oun/
    0	weakness:-9	/ound/
    0	worsening:-3 pregnancy_symptom:-1 faint_dizzy:3	/out$/
    0	weakness:-11 worsening:-39 persistent_beyond_72h:-2 pregnancy_symptom:-11 saddle_numbness:-32 fever:-13	/out/
    0	worsening:60	/owb/
    0	bladder_bowel:14	/owel/
    0	severe_headache:26	/owhe/
    0	severe_headache:2	/owher/
    0	worsening:-17 persistent_beyond_72h:-1	/own$/
    0	persistent_beyond_72h:-12	/oy$/
    0	faint_dizzy:1	/ozy/
    0	persistent_beyond_72h:8 history_injury:25	/painf/
    0	sharp_pain:-3	/pan/
    0	worsening:6	/para$/
    0	sharp_pain:-21 numbness:-18	/pas/
    0	history_injury:50	/pasad/
    0	pregnancy_symptom:23	/pecti/
    0	sharp_pain:-20 numbness:7	/per/
    0	sharp_pain:-6	/pho/
    0	sharp_pain:1	/pick/
    0	sharp_pain:-11 weakness:3	/pie$/
    0	allergic_reaction:8	/pied/
    0	allergic_reaction:4	/piedr/
    0	osteoporosis:15	/pine/
    0	tingling:11	/pins$/
    0	tingling:2	/pins/
    0	severe_bruising:21	/ple$/
    0	emergency:31	/plea/
    0	osteoporosis:15	/poro/
    0	osteoporosis:36	/poros/
    0	osteoporosis:14	/pot$/
    0	pregnancy_symptom:10	/pot/
    0	weakness:29	/power/
    0	history_disc:9	/pped$/
    0	history_disc:30	/pped/
    0	weakness:31 numbness:-25	/ppi/
    0	weakness:23	/ppin/
    0	weakness:14	/pping/
    0	pregnancy_symptom:20	/pre/
    0	pregnancy_symptom:16	/preg/
    0	pregnancy_symptom:2	/pregn/
    0	radiating_pain:-1 numbness:-27	/pri/
    0	tingling:73	/pric/
    0	saddle_numbness:11	/priv/
    0	allergic_reaction:3	/pul/
    0	allergic_reaction:37	/pull/
    0	allergic_reaction:36	/pulli/
    0	sharp_pain:15	/punz/
    0	severe_bruising:37	/purpl/
    0	sharp_pain:40	/put/
    0	sharp_pain:3 persistent_beyond_72h:-5 pregnancy_symptom:-13 chest_breath:-8	/que/
    0	weakness:4	/quee/
    0	weakness:14	/queez/
    0	radiating_pain:7 tingling:-9 bladder_bowel:-5 saddle_numbness:-5 severe_headache:-5	/ra$/
    0	sharp_pain:48	/rab/
    0	history_injury:23	/rac/
    0	severe_headache:87	/rain/
    0	numbness:50	/ran$/
    0	radiating_pain:24	/ranc/
    0	tingling:61	/rato$/
    0	tingling:18	/rato/
    0	radiating_pain:19	/rave/
    0	radiating_pain:13	/ravel/
    0	pregnancy_symptom:12	/rd$/
    0	persistent_beyond_72h:-21	/rday/
    0	history_injury:20	/rear$/
    0	weakness:-62	/reat/
    0	numbness:-6	/red$/
    0	weakness:-14 bladder_bowel:-6	/red/
    0	fever:14	/ree/
    0	numbness:31	/ref/
    0	fever:35	/reh/
    0	weakness:39	/reng/
    0	weakness:13	/rengt/
    0	sharp_pain:5 weakness:15 numbness:-13 pregnancy_symptom:-31 chest_breath:65	/res/
    0	tingling:95	/rest/
    0	severe_bruising:31	/rgi/
    0	severe_bruising:19	/rgin/
    0	numbness:-75	/ric/
    0	sharp_pain:2	/rien/
    0	weakness:4 tingling:-6	/rig/
    0	weakness:24	/righ/
    0	sharp_pain:15 fever:35	/ring$/
    0	fever:34	/ring/
    0	sharp_pain:-3 weakness:-27 numbness:2 tingling:1	/rmi/
    0	radiating_pain:33	/rmin/
    0	tingling:-13 history_disc:5 fever:22	/rni/
    0	history_disc:59	/rnia/
    0	pregnancy_symptom:-23 chest_breath:-26 severe_headache:-31 allergic_reaction:-6 emergency:-27	/ro$/
    0	allergic_reaction:12	/roat$/
    0	weakness:4	/rodi/
    0	saddle_numbness:1	/roi/
    0	saddle_numbness:44	/roin$/
    0	numbness:-39 saddle_numbness:45	/roin/
    0	calf_swelling:1	/roja$/
    0	allergic_reaction:84	/ron$/
    0	allergic_reaction:64	/ron/
    0	allergic_reaction:15	/ronc/
    0	worsening:113	/rong/
    0	faint_dizzy:76	/room$/
    0	faint_dizzy:7	/room/
    0	emergency:4	/roop/
    0	weakness:81 numbness:-3	/rop/
    0	radiating_pain:-16 osteoporosis:3	/ros/
    0	weakness:-1 saddle_numbness:20	/rou/
    0	worsening:7	/rov/
    0	sharp_pain:29 weakness:-4	/rp$/
    0	severe_bruising:87	/rpl/
    0	severe_bruising:36	/rple$/
    0	severe_bruising:61	/rple/
    0	weakness:12 history_injury:-6 faint_dizzy:-7	/rs$/
    0	weakness:-24 tingling:-1 worsening:41 persistent_beyond_72h:-4	/rse$/
    0	weakness:-5 worsening:6 self_harm:-8	/rse/
    0	bladder_bowel:3	/rsti/
    0	history_disc:6	/rtin/
    0	persistent_beyond_72h:2	/rtnig/
    0	sharp_pain:18	/ruc/
    0	severe_bruising:54	/rui/
    0	severe_bruising:69	/ruis/
    0	numbness:-26	/sa$/
    0	sharp_pain:-1	/sal/
    0	bladder_bowel:31	/sale$/
    0	bladder_bowel:51	/scap/
    0	radiating_pain:73	/scia/
    0	radiating_pain:6	/sciat/
    0	sharp_pain:21	/scre/
    0	saddle_numbness:16	/sea/
    0	saddle_numbness:14	/seat$/
    0	saddle_numbness:56	/seat/
    0	weakness:18 numbness:-5 bladder_bowel:12	/sel/
    0	bladder_bowel:4 self_harm:20	/self$/
    0	bladder_bowel:20	/self/
    0	weakness:-71 numbness:104	/sens/
    0	radiating_pain:1 tingling:-21	/sho/
    0	severe_headache:2	/sick$/
    0	worsening:12	/sing$/
    0	sharp_pain:-16	/sis/
    0	saddle_numbness:38	/sit/
    0	tingling:33	/sk$/
    0	severe_headache:31	/sku/
    0	severe_headache:42	/skul/
    0	severe_headache:26	/skull/
    0	weakness:61	/sla/
    0	weakness:63	/slap/
    0	weakness:-63 numbness:24	/slee/
    0	weakness:-30 numbness:43	/sleep/
    0	emergency:42	/slu/
    0	emergency:54	/slur/
    0	emergency:13	/slurr/
    0	worsening:37	/sno/
    0	worsening:53	/snow/
    0	chest_breath:14	/so$/
    0	faint_dizzy:1	/sofa/
    0	weakness:21	/sol/
    0	persistent_beyond_72h:31	/sor/
    0	weakness:-3 tingling:-14 persistent_beyond_72h:38 bladder_bowel:-5	/sore/
    0	saddle_numbness:1	/sorr/
    0	saddle_numbness:12	/sorry/
    0	numbness:-20	/spa/
    0	severe_headache:5	/spl/
    0	numbness:-5 osteoporosis:1	/spo/
    0	osteoporosis:1	/spot$/
    0	pregnancy_symptom:42	/spot/
    0	history_injury:5	/spr/
    0	weakness:10	/sque/
    0	weakness:12	/squee/
    0	tingling:46	/squi/
    0	numbness:9 tingling:-14 persistent_beyond_72h:-1 saddle_numbness:-16 emergency:-51	/ss$/
    0	bladder_bowel:4	/ssi/
    0	weakness:15	/stai/
    0	tingling:10	/stan/
    0	faint_dizzy:10	/stand/
    0	radiating_pain:53	/start/
    0	tingling:118	/stat/
    0	chest_breath:16	/stbo/
    0	osteoporosis:134	/steo/
    0	osteoporosis:9	/steop/
    0	radiating_pain:-8 pregnancy_symptom:-2	/sti/
    0	weakness:-51 saddle_numbness:-5 fever:-5 severe_headache:-51	/sto/
    0	allergic_reaction:44	/ston/
    0	allergic_reaction:98	/stone/
    0	history_disc:18	/surg/
    0	history_disc:55	/surge/
    0	faint_dizzy:1	/swimm/
    0	radiating_pain:32 bladder_bowel:21 faint_dizzy:33 self_harm:34	/tar/
    0	radiating_pain:26 bladder_bowel:34	/tart/
    0	numbness:-5	/tas/
    0	chest_breath:7	/tbo/
    0	chest_breath:30	/tbon/
    0	chest_breath:2	/tbone/
    0	allergic_reaction:12	/tchin/
    0	worsening:45	/tea/
    0	sharp_pain:-38 worsening:13 self_harm:10	/ted/
    0	tingling:10	/tel/
    0	fever:12	/tem/
    0	numbness:-24 persistent_beyond_72h:-11 faint_dizzy:-30 emergency:-3	/ten/
    0	osteoporosis:7	/teo/
    0	weakness:17	/teps/
    0	sharp_pain:-32 weakness:1 persistent_beyond_72h:-1 fever:45	/ter/
    0	radiating_pain:9	/termi/
    0	tingling:-5 saddle_numbness:56	/tes/
    0	sharp_pain:-13 bladder_bowel:-12 calf_swelling:-16 fever:2 faint_dizzy:-14	/th$/
    0	sharp_pain:4 calf_swelling:19	/tha/
    0	worsening:2	/than$/
    0	self_harm:58	/thank/
    0	numbness:4	/that$/
    0	tingling:6 bladder_bowel:2 calf_swelling:1	/that/
    0	history_disc:4 pregnancy_symptom:6	/there/
    0	radiating_pain:1 severe_bruising:3	/thi/
    0	sharp_pain:3 weakness:1	/this$/
    0	sharp_pain:6	/this/
    0	sharp_pain:11	/thre/
    0	radiating_pain:13	/tica/
    0	sharp_pain:2	/tigaz/
    0	weakness:-1 numbness:18 persistent_beyond_72h:39	/till$/
    0	weakness:-2 numbness:9 persistent_beyond_72h:37	/till/
    0	sharp_pain:5	/time/
    0	sharp_pain:8 tingling:-35 fever:-3	/ting$/
    0	numbness:200 saddle_numbness:42	/tis/
    0	tingling:35	/tle/
    0	persistent_beyond_72h:14	/tnig/
    0	persistent_beyond_72h:8	/tnigh/
    0	sharp_pain:24	/tnin/
    0	sharp_pain:36	/tning/
    0	sharp_pain:-14	/toc/
    0	sharp_pain:-15 numbness:-19	/toda/
    0	persistent_beyond_72h:5	/todav/
    0	weakness:-3	/tor/
    0	numbness:4	/touc/
    0	sharp_pain:26 weakness:43 numbness:-9 tingling:-2	/tre/
    0	bladder_bowel:37	/trea/
    0	weakness:80	/tren/
    0	weakness:15	/treng/
    0	persistent_beyond_72h:6	/tter$/
    0	persistent_beyond_72h:16	/tter/
    0	sharp_pain:11 numbness:-5 tingling:-20 fever:79 severe_headache:-37 emergency:-6	/tur/
    0	saddle_numbness:23	/twe/
    0	saddle_numbness:13	/twee/
    0	numbness:-9	/twi/
    0	weakness:-35	/uch/
    0	weakness:6	/uck/
    0	radiating_pain:-12 numbness:-2 history_injury:-2 bladder_bowel:-5 fever:-32	/ue$/
    0	weakness:7	/ueez/
    0	history_injury:1	/uele/
    0	tingling:22	/uerm/
    0	numbness:87 tingling:25	/uerme/
    0	osteoporosis:68	/ueso/
    0	osteoporosis:5	/uesos/
    0	persistent_beyond_72h:5	/ueves/
    0	sharp_pain:14	/ugh$/
    0	severe_bruising:80	/uise/
    0	persistent_beyond_72h:2	/uita$/
    0	sharp_pain:-9 osteoporosis:11	/ul$/
    0	numbness:-51	/ull$/
    0	allergic_reaction:3	/ulli/
    0	numbness:37	/umbn/
    0	pregnancy_symptom:37	/ump$/
    0	persistent_beyond_72h:104	/un$/
    0	sharp_pain:-8 tingling:10 saddle_numbness:58 chest_breath:17 severe_headache:52 allergic_reaction:-29	/und/
    0	chest_breath:65	/ung/
    0	chest_breath:5	/ungs/
    0	tingling:8	/unt/
    0	sharp_pain:49	/unz/
    0	sharp_pain:28	/unza/
    0	weakness:7	/up$/
    0	severe_bruising:35	/urpl/
    0	severe_bruising:29	/urple/
    0	emergency:23	/urr/
    0	bladder_bowel:13	/urst/
    0	bladder_bowel:32	/ursti/
    0	persistent_beyond_72h:37	/urti/
    0	weakness:56	/use/
    0	history_disc:24	/usi/
    0	history_disc:59	/usio/
    0	history_disc:31	/usion/
    0	sharp_pain:-10 saddle_numbness:-5 chest_breath:22	/ust/
    0	sharp_pain:19 worsening:-2 persistent_beyond_72h:-9 history_injury:-6 pregnancy_symptom:-5 bladder_bowel:22 severe_headache:3 faint_dizzy:12 allergic_reaction:3 emergency:-1 self_harm:-9	/ut$/
    0	weakness:37	/van/
    0	saddle_numbness:3	/vate/
    0	radiating_pain:-3 pregnancy_symptom:24 chest_breath:-32 calf_swelling:-11 faint_dizzy:-2	/ve$/
    0	allergic_reaction:-33	/very$/
    0	worsening:2	/vez/
    0	persistent_beyond_72h:41	/via$/
    0	tingling:45	/vib/
    0	tingling:20	/vibra/
    0	worsening:41	/volvi/
    0	emergency:65	/wai/
    0	weakness:9 faint_dizzy:44	/wal/
    0	self_harm:41	/wan/
    0	bladder_bowel:-4 self_harm:14	/want/
    0	worsening:48	/ward/
    0	pregnancy_symptom:33 bladder_bowel:32	/wate/
    0	bladder_bowel:24	/water/
    0	weakness:3 numbness:-7 faint_dizzy:-1	/wea/
    0	pregnancy_symptom:5	/weeks/
    0	saddle_numbness:37	/ween$/
    0	allergic_reaction:105	/wel/
    0	faint_dizzy:1	/went/
    0	weakness:-10	/when/
    0	bladder_bowel:3	/witho/
    0	radiating_pain:16 worsening:-12	/wn$/
    0	faint_dizzy:3	/wooz/
    0	emergency:46	/words/
    0	self_harm:1	/woul/
    0	self_harm:21	/would/
    0	pregnancy_symptom:91	/xpect/
    0	sharp_pain:-43	/ys$/
    0	numbness:-13	/zin/
    0	tingling:12	/zing$/
    0	saddle_numbness:2	/zona$/
    0	saddle_numbness:19	/zona/
    0	weakness:-22 numbness:-58 tingling:117	/zzi/
    0	tingling:41	/zzin/
    0	tingling:33	/zzing/
    0	fever:30	: ~ #
    0	numbness:14	: ~ <the>
    0	worsening:-19 persistent_beyond_72h:30	<be> <day>
    0	numbness:19	<be> <my> duerme
    0	numbness:2	<be> on
    0	weakness:5 numbness:10 worsening:15 persistent_beyond_72h:-13 history_injury:-3 saddle_numbness:17 self_harm:-1	<be> ~ ,
    0	radiating_pain:1 emergency:7 self_harm:9	<be> ~ .
    0	pregnancy_symptom:16 saddle_numbness:-7	<be> ~ <be>
    0	persistent_beyond_72h:5	<be> ~ <become>
    0	sharp_pain:-33 radiating_pain:2 weakness:-8 numbness:33 persistent_beyond_72h:-23 history_injury:-8 bladder_bowel:-20 chest_breath:-6 fever:-19 severe_headache:-18 self_harm:-17	<be> ~ <part>
    0	sharp_pain:2 radiating_pain:-1 numbness:1 tingling:2 worsening:1 persistent_beyond_72h:-21 history_disc:-5 osteoporosis:-31 chest_breath:-20 calf_swelling:25 emergency:4	<be> ~ <the>
    0	tingling:6	<be> ~ duerme
    0	tingling:24	<be> ~ en
    0	weakness:20	<be> ~ no
    0	pregnancy_symptom:26	<be> ~ semanas
    0	self_harm:61	<be> ~ thing
    0	severe_headache:57	<be> ~ to
    0	self_harm:3	<become> on
    0	sharp_pain:14 radiating_pain:33	<become> ~ <part>
    0	radiating_pain:11	<become> ~ <side>
    0	worsening:21	<become> ~ since
    0	bladder_bowel:15	<count> ~ <be>
    0	weakness:34 numbness:-22 persistent_beyond_72h:16	<count> ~ <the>
    0	weakness:15 emergency:60	<count> ~ i
    0	history_injury:10	<day> ,
    0	history_injury:86	<day> ~ <my>
    0	history_injury:38	<day> ~ <part>
    0	numbness:149 saddle_numbness:10	<feel> <the>
    0	saddle_numbness:-3	<feel> like
    0	weakness:18 saddle_numbness:5	<feel> ~ ,
    0	saddle_numbness:4	<feel> ~ <my>
    0	weakness:-82 numbness:72	<feel> ~ <part>
    0	saddle_numbness:26	<feel> ~ since
    0	sharp_pain:-71 numbness:-11 history_disc:80 pregnancy_symptom:27	<have> <the>
    0	sharp_pain:40	<have> ~ and
    0	pregnancy_symptom:13	<have> ~ since
    0	tingling:46	<keep> ~ sleep
    0	tingling:80	<keep> ~ to
    0	weakness:-7 tingling:4	<my> <part> ,
    0	numbness:8	<my> <part> <have>
    0	history_injury:27	<my> cai
    0	history_injury:27	<my> cai de
    0	numbness:7 tingling:20	<my> duerme
    0	severe_headache:14	<my> eyes
    0	emergency:18	<my> to
    0	self_harm:16	<my> ~ .
    0	sharp_pain:-2 radiating_pain:-12 weakness:-44 tingling:7 saddle_numbness:-6 severe_headache:23	<my> ~ <be>
    0	history_injury:69	<my> ~ <day>
    0	weakness:1	<my> ~ <have>
    0	faint_dizzy:16	<my> ~ <my>
    0	weakness:5 numbness:16 bladder_bowel:-48 saddle_numbness:-20 chest_breath:-36 calf_swelling:12 faint_dizzy:-27 emergency:-16 self_harm:-12	<my> ~ <part>
    0	sharp_pain:-13 radiating_pain:26 weakness:9 persistent_beyond_72h:-7 allergic_reaction:11	<my> ~ <the>
    0	severe_bruising:40	<my> ~ and
    0	sharp_pain:1	<my> ~ dolido
    0	sharp_pain:-1	<my> ~ pain
    0	radiating_pain:6	<my> ~ por
    0	sharp_pain:11	<my> ~ when
    0	persistent_beyond_72h:7	<part> <have> <be>
    0	numbness:46	<part> <have> <become>
    0	tingling:30	<part> <keep>
    0	radiating_pain:37 weakness:-45 saddle_numbness:59	<part> and
    0	pregnancy_symptom:3	<part> and <part>
    0	numbness:10	<part> and i
    0	history_disc:46	<part> in
    0	radiating_pain:-15 tingling:16	<part> of
    0	radiating_pain:19	<part> to
    0	pregnancy_symptom:16	<part> ~ #
    0	weakness:-7 numbness:29	<part> ~ .
    0	calf_swelling:27	<part> ~ :
    0	sharp_pain:-14 numbness:28 tingling:30 persistent_beyond_72h:21 calf_swelling:43 emergency:5	<part> ~ <be>
    0	weakness:48 numbness:37	<part> ~ <become>
    0	history_injury:60	<part> ~ <time>
    0	numbness:30	<part> ~ desde
    0	history_injury:20	<part> ~ duele
    0	history_disc:78	<part> ~ hurting
    0	radiating_pain:21 weakness:17 numbness:13 tingling:5 severe_bruising:2	<part> ~ i
    0	radiating_pain:21	<part> ~ in
    0	radiating_pain:80	<part> ~ now
    0	weakness:71	<part> ~ on
    0	history_injury:6	<part> ~ painful
    0	calf_swelling:10	<part> ~ red
    0	numbness:24	<part> ~ still
    0	weakness:34 calf_swelling:118	<part> ~ y
    0	emergency:46	<person> ~ <be>
    0	tingling:18 worsening:-8	<side> ~ ,
    0	tingling:11	<side> ~ <side>
    0	weakness:6	<side> ~ will
    0	persistent_beyond_72h:29	<the> # th
    0	radiating_pain:49	<the> <part> ,
    0	numbness:17	<the> <part> de
    0	radiating_pain:49 numbness:23	<the> <part> y
    0	tingling:-2 calf_swelling:25 severe_headache:-32	<the> <side>
    0	pregnancy_symptom:13	<the> bebe
    0	allergic_reaction:3	<the> cream
    0	fever:45	<the> fever
    0	allergic_reaction:82	<the> heat
    0	osteoporosis:1	<the> huesos
    0	worsening:23	<the> last
    0	sharp_pain:2 persistent_beyond_72h:69	<the> pain
    0	sharp_pain:159	<the> shooting
    0	chest_breath:1	<the> subir
    0	faint_dizzy:5	<the> ~ <become>
    0	radiating_pain:16 weakness:-1 numbness:-2 worsening:-29 persistent_beyond_72h:-11 history_injury:18 bladder_bowel:-3 severe_headache:6	<the> ~ <the>
    0	numbness:10 persistent_beyond_72h:5 bladder_bowel:20 calf_swelling:33	<the> ~ and
    0	sharp_pain:2	<the> ~ deja
    0	sharp_pain:51	<the> ~ i
    0	radiating_pain:5 numbness:3	<the> ~ it
    0	weakness:-5 worsening:-1	<the> ~ of
    0	history_injury:26	<time> ago
    0	worsening:2	<time> ~ ,
    0	history_injury:27	<time> ~ <part>
    0	persistent_beyond_72h:23	<time> ~ and
    0	persistent_beyond_72h:33	<time> ~ i
    0	sharp_pain:-18 radiating_pain:-19 weakness:-6 numbness:-1 tingling:-14 persistent_beyond_72h:-4 history_disc:-45 history_injury:-40 osteoporosis:-24 pregnancy_symptom:-16 bladder_bowel:-35 saddle_numbness:-44 calf_swelling:-16 fever:-9 severe_headache:-18 faint_dizzy:-26 allergic_reaction:-4 severe_bruising:-58 emergency:-9	[en1002]
    0	bladder_bowel:45	[en1002] & .
    0	severe_headache:15	[en1002] & [en1002]
    0	sharp_pain:11 weakness:9 persistent_beyond_72h:17 emergency:-1	[en1002] & [en11]
    0	sharp_pain:-3 worsening:28	[en1002] & [en490]
    0	tingling:96	[en1002] & [en618]
    0	sharp_pain:-23 weakness:-2	[en1002] & [en85]
    0	pregnancy_symptom:32	[en1018] & [en20]
    0	weakness:49	[en1018] & [en251]
    0	radiating_pain:16	[en101] & ,
    0	tingling:32	[en101] & [en1002]
    0	tingling:1	[en101] & [en660]
    0	tingling:45	[en101] & [en810]
    0	sharp_pain:-8 numbness:7	[en1020] & ,
    0	numbness:63	[en1020] & [en234]
    0	sharp_pain:8 weakness:26	[en1020] & [en869]
    0	sharp_pain:-9 weakness:80 worsening:31 history_injury:56	[en1020] & [en874]
    0	chest_breath:3	[en1020] & breastbone
    0	worsening:22	[en106]
    0	sharp_pain:86	[en118] & [es55]
    0	numbness:-21 tingling:4 persistent_beyond_72h:-1 history_disc:-1 pregnancy_symptom:-3 severe_bruising:-11 emergency:-3	[en11]
    0	weakness:19	[en11] & .
    0	weakness:1	[en11] & [en12]
    0	allergic_reaction:1	[en11] & [en805]
    0	sharp_pain:15 osteoporosis:3	[en11] & [en874]
    0	sharp_pain:-19	[en11] & [en93]
    0	weakness:-13	[en124]
    0	worsening:6	[en124] & ,
    0	persistent_beyond_72h:11	[en124] & [en1002]
    0	worsening:31	[en124] & [en633]
    0	history_injury:119	[en127] & [en157]
    0	weakness:3 allergic_reaction:20	[en12] & ,
    0	emergency:27	[en12] & [en362]
    0	radiating_pain:81	[en12] & [en633]
    0	osteoporosis:8	[en141]
    0	numbness:2 tingling:7	[en148]
    0	numbness:35	[en149]
    0	sharp_pain:-16 weakness:-8 saddle_numbness:-13 calf_swelling:-15 severe_bruising:-5	[en170]
    0	tingling:17 self_harm:29	[en170] & [en1002]
    0	radiating_pain:50	[en170] & [en11]
    0	worsening:5	[en170] & [en12]
    0	history_injury:92	[en170] & [en251]
    0	numbness:-10	[en170] & [en746]
    0	radiating_pain:5	[en170] & [en810]
    0	weakness:11	[en170] & [en874]
    0	sharp_pain:3 radiating_pain:-17 weakness:-10 numbness:-20 tingling:-7 persistent_beyond_72h:-25 history_disc:-12 osteoporosis:-12 pregnancy_symptom:-15 bladder_bowel:-13 saddle_numbness:-11 chest_breath:-2 faint_dizzy:-21 severe_bruising:-7 self_harm:-31	[en19]
    0	tingling:10	[en19] & [en1002]
    0	history_injury:32	[en19] & [en11]
    0	worsening:67	[en19] & [en19]
    0	tingling:-20	[en19] & [en20]
    0	chest_breath:46	[en19] & [en234]
    0	severe_headache:77	[en19] & [en251]
    0	numbness:57	[en19] & [en693]
    0	sharp_pain:27	[en19] & [en989]
    0	persistent_beyond_72h:8	[en19] & fortnight
    0	sharp_pain:-1 numbness:10	[en202]
    0	persistent_beyond_72h:43	[en202] & [en11]
    0	sharp_pain:-3 allergic_reaction:1	[en20] & [en1002]
    0	pregnancy_symptom:5	[en20] & [en19]
    0	tingling:-5	[en20] & [en251]
    0	tingling:1	[en20] & [en362]
    0	calf_swelling:77	[en20] & [en437]
    0	numbness:14	[en20] & [en650]
    0	persistent_beyond_72h:12	[en20] & [en874]
    0	numbness:15 persistent_beyond_72h:17	[en212]
    0	severe_bruising:20	[en215] & [en251]
    0	radiating_pain:-49 severe_bruising:45	[en215] & [en380]
    0	sharp_pain:8	[en215] & [en966]
    0	emergency:15	[en234] & .
    0	sharp_pain:8 weakness:7 self_harm:40	[en234] & [en1020]
    0	numbness:-1	[en234] & [en474]
    0	sharp_pain:33 fever:43	[en234] & [en490]
    0	sharp_pain:2	[en234] & [en551]
    0	sharp_pain:-1 weakness:-24 numbness:23	[en234] & [en650]
    0	numbness:-2 tingling:-12	[en251] & [en362]
    0	numbness:13	[en251] & [en42]
    0	sharp_pain:35	[en251] & [en477]
    0	emergency:43	[en251] & [en661]
    0	severe_bruising:61	[en251] & [en71]
    0	weakness:-40	[en251] & [en762]
    0	sharp_pain:-27 numbness:20 tingling:15 saddle_numbness:68 severe_headache:38	[en251] & [en810]
    0	radiating_pain:37	[en251] & [en85]
    0	numbness:10 persistent_beyond_72h:-2 pregnancy_symptom:17 faint_dizzy:15	[en251] & [en869]
    0	sharp_pain:21	[en251] & [en917]
    0	tingling:8	[en251] & scalp
    0	history_injury:3	[en251] & tailbone
    0	tingling:91	[en28] & [en85]
    0	self_harm:58	[en28] & [en874]
    0	weakness:36	[en31]
    0	sharp_pain:1 numbness:-12 worsening:-2 faint_dizzy:20	[en362] & [en11]
    0	worsening:36	[en362] & [en19]
    0	tingling:10	[en362] & [en234]
    0	radiating_pain:49 tingling:-32	[en362] & [en251]
    0	radiating_pain:-10	[en362] & [en37]
    0	weakness:-3 chest_breath:-2	[en378]
    0	bladder_bowel:8	[en378] & [en12]
    0	numbness:-21	[en378] & [en170]
    0	tingling:32	[en378] & [en19]
    0	numbness:7	[en378] & [en202]
    0	persistent_beyond_72h:19	[en378] & [en746]
    0	sharp_pain:37	[en378] & [en890]
    0	allergic_reaction:3	[en37] & ,
    0	weakness:11 numbness:55	[en37] & [en20]
    0	numbness:13	[en37] & [en251]
    0	weakness:37	[en37] & [en426]
    0	persistent_beyond_72h:40	[en380] & [en1020]
    0	sharp_pain:-18	[en380] & [en215]
    0	radiating_pain:15	[en380] & [en251]
    0	sharp_pain:-5	[en394] & [en251]
    0	severe_bruising:35	[en394] & [en660]
    0	radiating_pain:-13 numbness:-13 tingling:-24	[en39]
    0	weakness:-14	[en426] & [en12]
    0	radiating_pain:75	[en426] & [en251]
    0	tingling:44	[en426] & [en949]
    0	self_harm:11	[en42] & [en20]
    0	weakness:13	[en42] & [en251]
    0	numbness:11	[en437] & [en20]
    0	numbness:18	[en437] & [en474]
    0	sharp_pain:34	[en437] & [en789]
    0	weakness:-9	[en439]
    0	numbness:34	[en468] & [en11]
    0	history_injury:47	[en468] & [en602]
    0	chest_breath:29	[en468] & [en63]
    0	persistent_beyond_72h:19	[en468] & monday
    0	emergency:3	[en469]
    0	sharp_pain:10 radiating_pain:-7 weakness:-2 tingling:-7 worsening:17 persistent_beyond_72h:-5 pregnancy_symptom:-6 bladder_bowel:-7 chest_breath:-26 calf_swelling:-11 fever:-25 faint_dizzy:-26 severe_bruising:-3 emergency:-2 self_harm:-1	[en474]
    0	worsening:3	[en474] & [en106]
    0	worsening:6	[en474] & [en19]
    0	worsening:29	[en474] & [en362]
    0	sharp_pain:39	[en474] & [en633]
    0	sharp_pain:-40 radiating_pain:-56 weakness:-37 tingling:-27 persistent_beyond_72h:-39 history_disc:-4 history_injury:-25 osteoporosis:-12 pregnancy_symptom:-52 bladder_bowel:-52 chest_breath:-50 fever:-55 severe_headache:-46 faint_dizzy:-69 allergic_reaction:-15 severe_bruising:-56 emergency:-35	[en490]
    0	worsening:3	[en490] & [en1018]
    0	self_harm:39	[en490] & [en11]
    0	worsening:59	[en490] & [en20]
    0	numbness:10 saddle_numbness:1	[en490] & [en362]
    0	calf_swelling:48	[en490] & [en85]
    0	numbness:-76	[en490] & [es182]
    0	sharp_pain:-3	[en493]
    0	tingling:17	[en506]
    0	tingling:25	[en506] & [en1002]
    0	numbness:2	[en508]
    0	sharp_pain:39	[en567]
    0	tingling:-1	[en58]
    0	weakness:29	[en58] & [en1020]
    0	weakness:-1	[en58] & [en251]
    0	sharp_pain:10	[en58] & [en437]
    0	numbness:30 bladder_bowel:-9	[en58] & [en522]
    0	tingling:16 persistent_beyond_72h:13 emergency:6	[en602]
    0	numbness:-6	[en60] & [en11]
    0	sharp_pain:32	[en60] & [en362]
    0	tingling:1	[en60] & [en869]
    0	saddle_numbness:8	[en613] & [en362]
    0	numbness:8	[en613] & [en60]
    0	sharp_pain:-22	[en633] & ,
    0	numbness:40	[en634] & [en650]
    0	weakness:1 faint_dizzy:19	[en63] & [en93]
    0	history_disc:31	[en650] & .
    0	numbness:3	[en650] & [en1020]
    0	tingling:3	[en653] & [en20]
    0	sharp_pain:5	[en660] & [en170]
    0	sharp_pain:40 tingling:-2	[en660] & [en19]
    0	sharp_pain:13	[en660] & [en709]
    0	numbness:10	[en660] & [en762]
    0	radiating_pain:46	[en677] & [en746]
    0	sharp_pain:72	[en682] & [en63]
    0	sharp_pain:5	[en709] & [en362]
    0	numbness:25	[en709] & [en84]
    0	tingling:-3 worsening:11 saddle_numbness:-6 faint_dizzy:-29 allergic_reaction:-12 severe_bruising:-25	[en746]
    0	worsening:49	[en746] & [en1020]
    0	worsening:53	[en746] & [en468]
    0	persistent_beyond_72h:-2	[en746] & [en474]
    0	sharp_pain:-8	[en762] & [en234]
    0	history_disc:58	[en762] & [en869]
    0	weakness:24	[en762] & [en966]
    0	sharp_pain:65	[en77] & [en660]
    0	severe_headache:64 faint_dizzy:16	[en789]
    0	severe_headache:17	[en789] & ,
    0	severe_headache:2	[en789] & [en1002]
    0	severe_headache:3	[en789] & [en660]
    0	severe_headache:71	[en789] & [en762]
    0	calf_swelling:247	[en805] & :
    0	weakness:-6 tingling:-19 allergic_reaction:6	[en807]
    0	numbness:22	[en810] & [en101]
    0	radiating_pain:20	[en810] & [en1020]
    0	sharp_pain:27	[en810] & [en633]
    0	radiating_pain:22 tingling:8 bladder_bowel:12	[en84]
    0	numbness:26	[en84] & [en101]
    0	worsening:49	[en853] & [en490]
    0	weakness:2	[en85] & [en1020]
    0	weakness:5	[en85] & [en234]
    0	tingling:48	[en85] & [en251]
    0	weakness:87	[en85] & [en426]
    0	numbness:79	[en85] & [en42]
    0	sharp_pain:-47 radiating_pain:93	[en869] & [en380]
    0	sharp_pain:4	[en869] & [en633]
    0	sharp_pain:20	[en869] & [en634]
    0	weakness:29	[en869] & [en874]
    0	tingling:60	[en869] & [en980]
    0	numbness:27	[en869] & [es182]
    0	weakness:27	[en874] & .
    0	worsening:-26	[en874] & [en1002]
    0	emergency:8	[en874] & [en362]
    0	worsening:41	[en874] & [en426]
    0	history_disc:20 bladder_bowel:34	[en874] & [en468]
    0	history_disc:20	[en874] & [en869]
    0	chest_breath:40 self_harm:56	[en874] & [en966]
    0	sharp_pain:-1 numbness:-6	[en874] & [es1]
    0	sharp_pain:10 radiating_pain:16	[en874] & [es950]
    0	chest_breath:29	[en874] & [es966]
    0	history_injury:26	[en874] & cai
    0	tingling:-3 self_harm:-45	[en890]
    0	fever:20	[en890] & [en11]
    0	sharp_pain:-32 self_harm:67	[en906]
    0	weakness:8	[en938] & [en11]
    0	worsening:51	[en938] & [en20]
    0	numbness:65 saddle_numbness:44	[en954] & [en19]
    0	bladder_bowel:39	[en954] & [en394]
    0	self_harm:7	[en954] & [en966]
    0	history_injury:22	[en957] & [en298]
    0	bladder_bowel:15	[en966] & ,
    0	numbness:32 worsening:-4 faint_dizzy:-2	[en966] & [en1002]
    0	sharp_pain:-12 bladder_bowel:44 faint_dizzy:12	[en966] & [en11]
    0	sharp_pain:-9	[en966] & [en37]
    0	sharp_pain:34	[en966] & [en746]
    0	worsening:19 faint_dizzy:57	[en966] & [en805]
    0	sharp_pain:2	[en966] & [en949]
    0	weakness:-21 worsening:-12 pregnancy_symptom:-3 chest_breath:-11 fever:-2 severe_headache:-10 severe_bruising:-20	[en980]
    0	tingling:81	[en980] & [en1002]
    0	numbness:17	[en986]
    0	numbness:9	[en989]
    0	tingling:59	[en999] & [en28]
    0	sharp_pain:-30 numbness:-61 tingling:-18	[es122]
    0	radiating_pain:20 history_injury:12	[es13] & [en874]
    0	weakness:8 numbness:-2	[es14]
    0	numbness:33	[es14] & ,
    0	numbness:4	[es150]
    0	sharp_pain:-11 radiating_pain:-35 tingling:-48 worsening:-45 persistent_beyond_72h:-6 history_disc:-51 history_injury:-26 osteoporosis:-15 pregnancy_symptom:-6 saddle_numbness:-14 calf_swelling:-90 fever:-43 faint_dizzy:-36 allergic_reaction:-39 severe_bruising:-72 emergency:-35 self_harm:-25	[es182]
    0	tingling:-17	[es182] & [es459]
    0	pregnancy_symptom:16	[es1] & #
    0	sharp_pain:-74 radiating_pain:38	[es1] & ,
    0	calf_swelling:5	[es1] & [es113]
    0	calf_swelling:9	[es1] & [es26]
    0	radiating_pain:82	[es234] & [es1]
    0	tingling:42	[es24]
    0	tingling:18	[es253] & [es759]
    0	worsening:-25 history_injury:20 pregnancy_symptom:50	[es254]
    0	persistent_beyond_72h:73	[es254] & [es54]
    0	persistent_beyond_72h:22	[es26] & [en19]
    0	history_disc:55 history_injury:45	[es26] & [es214]
    0	persistent_beyond_72h:18	[es26] & [es503]
    0	sharp_pain:25 radiating_pain:-1 numbness:-19 tingling:-16 persistent_beyond_72h:-14 fever:-14	[es29]
    0	sharp_pain:37	[es29] & [es13]
    0	chest_breath:30	[es29] & [es887]
    0	radiating_pain:-8 tingling:-4 persistent_beyond_72h:-26 bladder_bowel:-14 allergic_reaction:-21 emergency:-8	[es2]
    0	sharp_pain:7 radiating_pain:-2 tingling:-13 worsening:-4	[es342]
    0	tingling:29	[es438] & [es106]
    0	weakness:26	[es438] & [es182]
    0	tingling:54	[es438] & [es1]
    0	tingling:13	[es438] & [es699]
    0	severe_bruising:37	[es509] & [es699]
    0	persistent_beyond_72h:2	[es54] & [en874]
    0	calf_swelling:12	[es54] & [es113]
    0	radiating_pain:15 weakness:2 calf_swelling:36	[es54] & [es1]
    0	radiating_pain:44	[es55] & [en874]
    0	sharp_pain:-39	[es55] & [es362]
    0	sharp_pain:-25	[es55] & [es427]
    0	saddle_numbness:19	[es571]
    0	numbness:50	[es591]
    0	tingling:6	[es638]
    0	tingling:16 persistent_beyond_72h:-37 fever:-11	[es694]
    0	sharp_pain:1 tingling:-13	[es694] & [es1]
    0	tingling:-20	[es694] & [es699]
    0	numbness:-7	[es699] & ,
    0	weakness:9	[es699] & [es235]
    0	emergency:18	[es699] & [es26]
    0	radiating_pain:87	[es726]
    0	tingling:24	[es854] & [es106]
    0	sharp_pain:-6 numbness:-5 tingling:-4 pregnancy_symptom:41 saddle_numbness:-19 chest_breath:15 calf_swelling:-16	[es887]
    0	radiating_pain:12	[es887] & [en1014]
    0	sharp_pain:60	[es950] & [es106]
    0	sharp_pain:9 self_harm:79	[es950] & [es182]
    0	radiating_pain:12	[es950] & [es234]
    0	sharp_pain:-56 radiating_pain:-16 numbness:-23 tingling:-11 worsening:21 history_disc:-26 history_injury:-67 osteoporosis:-43 saddle_numbness:-84 chest_breath:-23 calf_swelling:-75 severe_headache:-33 faint_dizzy:-42 severe_bruising:-44 self_harm:-49	[es982]
    0	tingling:8	[es982] & ,
    0	history_injury:96	[es998] & [es254]
    0	persistent_beyond_72h:8 calf_swelling:5	[es998] & [es54]
    0	sharp_pain:-5 radiating_pain:-14 weakness:-8 numbness:-15 worsening:-5 persistent_beyond_72h:-10 osteoporosis:-26 bladder_bowel:-4 saddle_numbness:-39 chest_breath:-14 fever:-14 faint_dizzy:-18 allergic_reaction:-18 severe_bruising:-6 self_harm:-8	a
    0	tingling:2	about
    0	history_injury:2	ago
    0	faint_dizzy:13	al piso
    0	numbness:-1	an
    0	pregnancy_symptom:18	and <my>
    0	pregnancy_symptom:31	and my
    0	numbness:-11 worsening:-22 persistent_beyond_72h:17 history_disc:24 pregnancy_symptom:33	and ~ <be>
    0	persistent_beyond_72h:15	and ~ <day>
    0	numbness:1	and ~ <my>
    0	tingling:44	and ~ <side>
    0	tingling:14	and ~ in
    0	bladder_bowel:11	and ~ it
    0	weakness:5 calf_swelling:7	ankle
    0	tingling:78	ants
    0	numbness:-10	are numb
    0	sharp_pain:-1 tingling:5	as
    0	weakness:-2 faint_dizzy:11	at
    0	pregnancy_symptom:8	bebe
    0	bladder_bowel:43	bed
    0	persistent_beyond_72h:1	been
    0	saddle_numbness:4	between
    0	sharp_pain:15	blade
    0	osteoporosis:167	bones
    0	weakness:30	brazo
    0	radiating_pain:23	bum
    0	bladder_bowel:11	bursting
    0	numbness:2 tingling:1	but
    0	tingling:10	but <my> <part>
    0	numbness:31	but ~ <side>
    0	severe_headache:69	cabeza
    0	history_injury:2	cai
    0	history_injury:27	cai & [es1]
    0	tingling:-2	can
    0	weakness:2	can ~ <my>
    0	numbness:36	can ~ tell
    0	numbness:10	cold
    0	weakness:3	como ~ ,
    0	persistent_beyond_72h:9 fever:13	con
    0	weakness:29	con ~ <part>
    0	radiating_pain:-43 tingling:-2 bladder_bowel:-7 allergic_reaction:-3 emergency:-15	de
    0	sharp_pain:-35	de cabeza
    0	history_disc:10	disc
    0	sharp_pain:20	dolor ~ ,
    0	numbness:-55	dormida & [es1]
    0	tingling:1	duerme
    0	sharp_pain:62	dull
    0	numbness:5	else
    0	sharp_pain:12	en la
    0	saddle_numbness:18	en ~ <be>
    0	pregnancy_symptom:25	expecting
    0	allergic_reaction:53	face is
    0	sharp_pain:-5	feel
    0	numbness:81	finger
    0	numbness:11	foot is
    0	numbness:13	for
    0	tingling:15	full of
    0	weakness:27	gave
    0	chest_breath:19	get
    0	saddle_numbness:27	groin
    0	history_injury:5	hace
    0	emergency:5	half
    0	calf_swelling:2	hard
    0	radiating_pain:48	hasta
    0	radiating_pain:77	hasta <the>
    0	radiating_pain:37	hasta el
    0	history_injury:-1 bladder_bowel:16 chest_breath:-6	have
    0	numbness:-69	have gone
    0	severe_headache:37 faint_dizzy:13	head
    0	sharp_pain:-36	headache
    0	chest_breath:69	heart
    0	weakness:21	hi
    0	radiating_pain:7	hip to
    0	allergic_reaction:76	hives
    0	osteoporosis:58	huesos
    0	osteoporosis:8	huesos ~ <the>
    0	sharp_pain:52	hurts like
    0	radiating_pain:5	hurts ~ <my>
    0	faint_dizzy:7	i <become>
    0	radiating_pain:-6 worsening:-1 severe_headache:37 self_harm:2	i <have>
    0	sharp_pain:21	i ~ <have>
    0	pregnancy_symptom:23	i ~ and
    0	weakness:2 numbness:40	i ~ it
    0	self_harm:43	i ~ not
    0	history_injury:22	i ~ on
    0	tingling:30	if ~ <my>
    0	history_disc:73	in #
    0	sharp_pain:7 weakness:-13 allergic_reaction:-10	in <my>
    0	sharp_pain:-12 numbness:-3 emergency:19	in <the>
    0	weakness:-3	in my
    0	numbness:-1	in ~ ,
    0	tingling:3	in ~ .
    0	tingling:13	in ~ <the>
    0	sharp_pain:3 radiating_pain:-11 weakness:-6 tingling:-5 worsening:1 persistent_beyond_72h:-7 pregnancy_symptom:-73 saddle_numbness:-2 chest_breath:-22 calf_swelling:-22 faint_dizzy:-16 allergic_reaction:-18 severe_bruising:-5 emergency:-31 self_harm:-7	it
    0	numbness:16	it ,
    0	numbness:36	it <be> not
    0	worsening:-7	it was
    0	radiating_pain:2	it ~ <side>
    0	sharp_pain:12	it ~ <the>
    0	numbness:12	it ~ else
    0	worsening:6	it ~ than
    0	sharp_pain:1	it ~ to
    0	weakness:3	knee
    0	allergic_reaction:23	labios
    0	numbness:-6	las
    0	worsening:-25	last <day>
    0	history_injury:42	last ~ ,
    0	numbness:3	late+:
    0	sharp_pain:-2 persistent_beyond_72h:4 history_injury:-22	late+a
    0	weakness:24	late+arm
    0	persistent_beyond_72h:5	late+at
    0	calf_swelling:7	late+calf
    0	persistent_beyond_72h:59	late+dias
    0	persistent_beyond_72h:73	late+easing
    0	radiating_pain:-6 persistent_beyond_72h:30	late+el
    0	persistent_beyond_72h:42	late+espalda
    0	worsening:4	late+hip
    0	sharp_pain:-23 tingling:7 worsening:36 persistent_beyond_72h:64 faint_dizzy:-12	late+i
    0	persistent_beyond_72h:7	late+jueves
    0	persistent_beyond_72h:52	late+la
    0	bladder_bowel:25	late+need
    0	numbness:10	late+numb
    0	history_injury:-1	late+on
    0	persistent_beyond_72h:45 emergency:-5	late+s
    0	worsening:1 persistent_beyond_72h:42	late+se
    0	sharp_pain:64	late+shooting
    0	sharp_pain:-13 worsening:-50 persistent_beyond_72h:81	late+still
    0	sharp_pain:-8 radiating_pain:-41 weakness:22 tingling:50 worsening:23 persistent_beyond_72h:12 history_injury:-24 fever:-18 faint_dizzy:-28	late+the
    0	persistent_beyond_72h:47	late+todavia
    0	numbness:-13 persistent_beyond_72h:17 calf_swelling:47	late+y
    0	weakness:-19 tingling:29	left hand
    0	radiating_pain:3	leg ,
    0	calf_swelling:3	leg is
    0	weakness:4	legs
    0	sharp_pain:89	lightning
    0	sharp_pain:19	lightning ~ <part>
    0	sharp_pain:10	like ~ <become>
    0	sharp_pain:8	like ~ i
    0	radiating_pain:53	line
    0	sharp_pain:39	look <side>
    0	allergic_reaction:8	los labios
    0	calf_swelling:25	lower leg
    0	chest_breath:1	lungs
    0	tingling:35	me duerme
    0	pregnancy_symptom:5	meses
    0	worsening:44	more
    0	severe_headache:2	my eyes
    0	emergency:1	my face
    0	tingling:10	my forearm
    0	severe_bruising:8	my whole
    0	numbness:-1	neck
    0	bladder_bowel:3	need
    0	sharp_pain:52	needle
    0	tingling:94	needles
    0	bladder_bowel:23	never
    0	bladder_bowel:13	never ~ ,
    0	sharp_pain:-51 radiating_pain:-57 tingling:-24 worsening:-29 persistent_beyond_72h:-6 osteoporosis:-14 pregnancy_symptom:-49 chest_breath:-11 fever:-24 severe_headache:-60 faint_dizzy:-18 allergic_reaction:-68 severe_bruising:-32 emergency:-58 self_harm:-5	no
    0	sharp_pain:-16 saddle_numbness:41	not <feel>
    0	numbness:104	not tell
    0	calf_swelling:45	not ~ <side>
    0	numbness:8	not ~ of
    0	weakness:66	not ~ what
    0	numbness:-59	not ~ wipe
    0	persistent_beyond_72h:-1	now it
    0	persistent_beyond_72h:7	now ~ <my>
    0	severe_headache:3	nowhere
    0	saddle_numbness:16	numb ~ <become>
    0	numbness:-26	numb ~ no
    0	severe_bruising:11	of <the>
    0	sharp_pain:12	of ~ i
    0	numbness:1	off
    0	worsening:34 persistent_beyond_72h:-50 history_injury:33	on <day>
    0	faint_dizzy:1	on to
    0	faint_dizzy:15	on to <the>
    0	numbness:84	on ~ and
    0	emergency:59	one side
    0	sharp_pain:48 weakness:30 severe_headache:17	out of
    0	weakness:5	out of <my>
    0	severe_headache:8	out of nowhere
    0	severe_headache:8	out ~ nowhere
    0	tingling:27	p
    0	sharp_pain:9	pain ~ <have>
    0	worsening:4	pain ~ <time>
    0	worsening:6	pain ~ and
    0	sharp_pain:31	pain ~ i
    0	worsening:14	para
    0	radiating_pain:23	para ~ <part>
    0	saddle_numbness:18	peeing
    0	radiating_pain:17	pierna
    0	tingling:18	pins and
    0	tingling:49	pins and needles
    0	emergency:1	please
    0	numbness:7	private parts <have>
    0	numbness:47	private ~ <have>
    0	severe_bruising:30	purple
    0	persistent_beyond_72h:28	que <be>
    0	radiating_pain:11	que ~ <the>
    0	tingling:77	rato
    0	history_injury:8	rear ended
    0	faint_dizzy:19	room
    0	tingling:16	running ~ <my>
    0	tingling:44	running ~ <part>
    0	radiating_pain:-1 numbness:3 tingling:-3 emergency:-8	s
    0	bladder_bowel:37	sale
    0	tingling:40	scalp
    0	saddle_numbness:30	seat
    0	sharp_pain:21 weakness:-10	sharp
    0	persistent_beyond_72h:-10	si
    0	numbness:24	si ~ <part>
    0	numbness:16	si ~ en
    0	bladder_bowel:36	sin
    0	sharp_pain:14 worsening:-18	since last
    0	sharp_pain:6	since last <time>
    0	severe_headache:7	skull
    0	sharp_pain:57 pregnancy_symptom:4 severe_headache:11 emergency:37	so
    0	faint_dizzy:9	sofa
    0	saddle_numbness:47	sorry
    0	sharp_pain:-4 worsening:-4 persistent_beyond_72h:18	still
    0	history_injury:26	tailbone
    0	numbness:36	tell
    0	worsening:5	than
    0	radiating_pain:8 bladder_bowel:12 saddle_numbness:1	that
    0	tingling:-6 worsening:1 osteoporosis:-3 pregnancy_symptom:-1 emergency:-4	the
    0	persistent_beyond_72h:91	the #
    0	tingling:6	there
    0	fever:4	thing
    0	sharp_pain:15	this
    0	sharp_pain:9	this is
    0	weakness:8	this morning
    0	allergic_reaction:21	throat
    0	allergic_reaction:98	throat feels
    0	tingling:120	tingling
    0	bladder_bowel:4	to <become>
    0	sharp_pain:-41 radiating_pain:8	to <my>
    0	radiating_pain:73	to <the> <part>
    0	sharp_pain:-3 radiating_pain:13	to my
    0	weakness:3	to ~ .
    0	weakness:19	to ~ up
    0	severe_bruising:3	toda
    0	severe_bruising:4	toda <the>
    0	severe_bruising:11	toda la
    0	persistent_beyond_72h:17	todavia
    0	persistent_beyond_72h:32	today <be>
    0	calf_swelling:1	twice the
    0	sharp_pain:21 numbness:-1 tingling:-4 worsening:-1 persistent_beyond_72h:-27 severe_headache:-3	un
    0	tingling:2	under ~ <my>
    0	tingling:14	under ~ of
    0	radiating_pain:8	va ~ <part>
    0	emergency:28	ward
    0	persistent_beyond_72h:-8 allergic_reaction:4	was
    0	pregnancy_symptom:30	weeks
    0	history_injury:11	weeks ago
    0	self_harm:38	what <be>
    0	self_harm:4	with ~ <the>
    0	faint_dizzy:5	woozy
    0	emergency:30	words
    0	worsening:30	worse
    0	persistent_beyond_72h:10 pregnancy_symptom:10	y ~ <be>
    0	numbness:5	yes
    0	numbness:18	yes , <side>
    0	tingling:49	yes ~ in
    0	saddle_numbness:1	zona
    """#
}
