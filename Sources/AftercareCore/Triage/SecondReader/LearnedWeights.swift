/// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
enum LearnedWeights {
  /// Which replies those were: their fingerprint.
  static let learnedFrom: UInt64 = 0xc183a0485e0bac79

  /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
  /// first line holds what all starts from.
  static let table: StaticString = #"""
    -72	sharp_pain:-109 radiating_pain:-154 weakness:-107 numbness:-122 tingling:-113 worsening:-110 persistent_beyond_72h:-118 history_disc:-263 history_injury:-296 osteoporosis:-358 pregnancy_symptom:-216 bladder_bowel:-151 saddle_numbness:-248 chest_breath:-226 calf_swelling:-242 fever:-185 severe_headache:-336 faint_dizzy:-178 allergic_reaction:-173 severe_bruising:-205 emergency:-135 self_harm:-180	
    -130	sharp_pain:17 numbness:25 worsening:27 persistent_beyond_72h:-1 saddle_numbness:-54 chest_breath:8 calf_swelling:-7 severe_bruising:-12	{good}
    -114	weakness:23 numbness:-25 persistent_beyond_72h:-11 faint_dizzy:72 emergency:49	{denied}
    -106		{over}
    -80		{uncertain}
    -72		{hypothetical}
    -52		{otherPerson}
    -44		{earlier}
    38	tingling:-41 saddle_numbness:2	can not
    36	sharp_pain:-22 weakness:8 numbness:1 worsening:-12 persistent_beyond_72h:-34 history_disc:-36 osteoporosis:-20 pregnancy_symptom:-85 bladder_bowel:-109 saddle_numbness:-86 chest_breath:-19 fever:-47 faint_dizzy:-146 allergic_reaction:-28 severe_bruising:-2 emergency:-105 self_harm:-90	<the> <part>
    32	radiating_pain:-13 numbness:-9 tingling:7 worsening:-29 persistent_beyond_72h:-7 history_disc:-33 pregnancy_symptom:-20 bladder_bowel:-78 saddle_numbness:-92 chest_breath:-72 calf_swelling:-34 fever:-49 severe_headache:-34 faint_dizzy:-56 allergic_reaction:-11 severe_bruising:-12 emergency:-9 self_harm:-66	<my> <part>
    -31		or
    30	numbness:11 worsening:-11 persistent_beyond_72h:-43 history_injury:-11 pregnancy_symptom:-31 bladder_bowel:-68 saddle_numbness:-2 chest_breath:-33 fever:-32 severe_headache:-15 faint_dizzy:-57 allergic_reaction:-30 emergency:-31 self_harm:-53	<side> <part>
    30	worsening:65	late+than
    29	sharp_pain:-13 worsening:114	late+worse
    28	sharp_pain:-15 radiating_pain:-38 weakness:-4 numbness:-21 tingling:-18 worsening:-91 persistent_beyond_72h:-54 history_disc:-39 history_injury:-15 osteoporosis:-8 pregnancy_symptom:-57 bladder_bowel:-17 calf_swelling:-26 fever:-60 faint_dizzy:-72 allergic_reaction:-22 severe_bruising:-28 emergency:-48 self_harm:-51	my
    27	sharp_pain:-37 numbness:-18 tingling:-37 worsening:31 persistent_beyond_72h:-38 history_disc:-9 history_injury:-29 bladder_bowel:-57 chest_breath:-27 severe_bruising:-33 emergency:-46	up
    26	sharp_pain:-1 radiating_pain:27 weakness:10 numbness:15 persistent_beyond_72h:-27 history_injury:41 bladder_bowel:-18 chest_breath:-31 severe_headache:-82 faint_dizzy:-23 emergency:-17	, ~ <part>
    26	sharp_pain:-17 weakness:-6 numbness:-13 worsening:-47 persistent_beyond_72h:-16 history_injury:-6 saddle_numbness:-1 chest_breath:-60 calf_swelling:-9 fever:-31 faint_dizzy:-10 allergic_reaction:-2 severe_bruising:-25 emergency:-2 self_harm:-16	la
    26	sharp_pain:-97 persistent_beyond_72h:179	late+pain
    -25	weakness:1 numbness:14 tingling:27 persistent_beyond_72h:18 bladder_bowel:11 self_harm:18	late+my
    23	sharp_pain:-29 tingling:13 worsening:-19 bladder_bowel:-1 calf_swelling:-30 allergic_reaction:16 emergency:-27 self_harm:-19	/^bu/
    22	sharp_pain:-9 radiating_pain:-3 weakness:-26 tingling:-29 worsening:-6 persistent_beyond_72h:-12 pregnancy_symptom:-46 bladder_bowel:-28 chest_breath:-17 severe_headache:16 faint_dizzy:-8 allergic_reaction:-7 severe_bruising:-12 emergency:-11 self_harm:-13	is
    -21		do
    21	worsening:86	late+today
    20	radiating_pain:-35 weakness:-34 numbness:-17 worsening:-33 persistent_beyond_72h:-20 pregnancy_symptom:-8 bladder_bowel:-3 saddle_numbness:-14 chest_breath:-13 calf_swelling:-4 fever:-47 faint_dizzy:-3 severe_bruising:-26 emergency:9 self_harm:-27	in
    20	weakness:-41 worsening:-11 persistent_beyond_72h:116	late+no
    20		no puedo
    20	sharp_pain:-32 radiating_pain:-2 weakness:-22 tingling:-49 worsening:-1 pregnancy_symptom:21 saddle_numbness:-18 severe_bruising:-28	y
    19	radiating_pain:-2 weakness:-4 numbness:-21 tingling:-3 worsening:-32 persistent_beyond_72h:-20 history_disc:-13 pregnancy_symptom:-14 bladder_bowel:-26 calf_swelling:-2 allergic_reaction:-7 emergency:-11	/do$/
    -18	sharp_pain:-5 radiating_pain:-34 numbness:-4 worsening:-9 persistent_beyond_72h:-19 bladder_bowel:-3 saddle_numbness:-49 chest_breath:-18 fever:-27 allergic_reaction:-13 emergency:-3	/^ma/
    18	radiating_pain:-1 tingling:14 worsening:-37 persistent_beyond_72h:-51 history_disc:-13 history_injury:-7 saddle_numbness:-1 fever:-30 severe_headache:-7 severe_bruising:-4 emergency:-32	/^pi/
    18	weakness:-30	<the> dolor
    -18		can i
    18	sharp_pain:-46 radiating_pain:-16 numbness:13 tingling:-18 worsening:-16 persistent_beyond_72h:-22 history_disc:-9 pregnancy_symptom:-50 bladder_bowel:-39 saddle_numbness:-6 calf_swelling:-31 fever:-15 severe_headache:-34 faint_dizzy:-16 allergic_reaction:-32 severe_bruising:-49 emergency:-44 self_harm:-89	el
    18	sharp_pain:-60 persistent_beyond_72h:113	late+hurts
    18	radiating_pain:-49 weakness:-29 numbness:-48 tingling:-59 worsening:-79 persistent_beyond_72h:-39 history_injury:-5 pregnancy_symptom:-62 bladder_bowel:-18 saddle_numbness:-35 calf_swelling:-86 fever:-71 severe_headache:-2 allergic_reaction:-22 severe_bruising:-60 self_harm:-47	me
    17	weakness:10 worsening:-2 bladder_bowel:-3 self_harm:3	/^thi/
    17	sharp_pain:-20 radiating_pain:-24 weakness:-13 numbness:-32 tingling:-2 persistent_beyond_72h:-2 history_disc:-15 history_injury:-18 osteoporosis:-28 pregnancy_symptom:-19 bladder_bowel:-36 saddle_numbness:-33 chest_breath:-9 calf_swelling:-50 fever:-32 faint_dizzy:-8 allergic_reaction:-39 severe_bruising:-78 emergency:-20 self_harm:-12	/ing/
    17	sharp_pain:-49 weakness:16 numbness:-16 saddle_numbness:-6 faint_dizzy:-40 emergency:-24	/ps$/
    -17		no ~ en
    17	persistent_beyond_72h:70 calf_swelling:32	not <become>
    16	sharp_pain:-18	. ~ <part>
    -16		/ders$/
    16	sharp_pain:-17 numbness:33 worsening:-27 persistent_beyond_72h:-4 bladder_bowel:-18	/umb$/
    -16		<have> ~ ,
    16		i can not
    16	persistent_beyond_72h:-60	late+more
    -16	radiating_pain:-15 worsening:4 persistent_beyond_72h:13	late+to
    16	tingling:-8 worsening:4 persistent_beyond_72h:-34 chest_breath:-7	no ~ <the>
    -16		si <be>
    15	pregnancy_symptom:31	# <time>
    15	sharp_pain:51 weakness:-51 tingling:27	. ~ .
    15	radiating_pain:-56 weakness:-62 tingling:-13 severe_bruising:41	/^bl/
    -15	severe_bruising:71	/ders/
    15	weakness:-15 pregnancy_symptom:81	/ick/
    15	numbness:11 persistent_beyond_72h:-17 bladder_bowel:-1	/mb$/
    -15	numbness:-63	/ren/
    15	radiating_pain:-90 weakness:-76 worsening:-19 chest_breath:33	/spi/
    15	faint_dizzy:75	<have> to
    15	sharp_pain:25 radiating_pain:39 weakness:12 numbness:9 tingling:5 persistent_beyond_72h:14 history_disc:-5 bladder_bowel:-26 saddle_numbness:-17 calf_swelling:-10 fever:-27 severe_headache:-26 faint_dizzy:-3 self_harm:-29	<the> ~ <part>
    15	weakness:54 persistent_beyond_72h:-36 fever:37	<the> ~ no
    15		<the> ~ y
    -15		dolor en
    -15		dolor en <the>
    -15		stabbing pain
    15	sharp_pain:-28 radiating_pain:76 numbness:-5	to ~ <part>
    15		when i
    -14	weakness:11	, no
    14	pregnancy_symptom:10	, ~ #
    -14		, ~ since
    14		, ~ today
    14	sharp_pain:-10 radiating_pain:-10 numbness:-24 worsening:-42 history_disc:35 bladder_bowel:-34 fever:-3 faint_dizzy:23	/^sp/
    -14	numbness:13 tingling:-51	/^ta/
    14	sharp_pain:-6 numbness:32	/^toe/
    14	weakness:-25 numbness:-75 worsening:57 persistent_beyond_72h:-53 faint_dizzy:-37 emergency:-14 self_harm:-2	/^wors/
    14	weakness:-26 numbness:3	/art/
    -14	sharp_pain:-6 numbness:-23 history_disc:-10 pregnancy_symptom:-12 saddle_numbness:-1 calf_swelling:-19 allergic_reaction:-66 emergency:-3	/ay$/
    14	sharp_pain:-11 worsening:-30 persistent_beyond_72h:-16	/ded/
    14	sharp_pain:-15 radiating_pain:-9 numbness:-10 tingling:7 worsening:-45 history_disc:-25 history_injury:-13 bladder_bowel:-31 saddle_numbness:-19 chest_breath:-33 calf_swelling:-24 fever:-49 faint_dizzy:-10 severe_bruising:-25 emergency:-65 self_harm:-69	/es$/
    14	weakness:-17 tingling:-17 emergency:-20	/ever/
    -14		/her$/
    14	radiating_pain:-2 numbness:-17 worsening:-3 history_disc:-1 bladder_bowel:-7 saddle_numbness:-54 allergic_reaction:-16 severe_bruising:-2 emergency:-1	/ill/
    14	tingling:-16 history_disc:-18 pregnancy_symptom:65 fever:-23 severe_bruising:13	/ks$/
    -14		/lders/
    14	numbness:77	/numb$/
    14	radiating_pain:-12 persistent_beyond_72h:-37 bladder_bowel:-45 severe_headache:-10	/pin/
    -14		/pt$/
    14	weakness:-50 numbness:-9 worsening:31 persistent_beyond_72h:-5 self_harm:-2	/wors/
    -14	weakness:50	<my> <person>
    -14	history_injury:64	<my> ~ <time>
    14	sharp_pain:-17 radiating_pain:117 weakness:-100 numbness:-11 tingling:25 worsening:-46 persistent_beyond_72h:-23 history_disc:-5 history_injury:-4 chest_breath:-5 severe_headache:-54 faint_dizzy:-11 allergic_reaction:-9	<part> ~ <part>
    -14		de ~ ,
    14	sharp_pain:1 weakness:-1 numbness:-8 bladder_bowel:-26	it s
    14		it ~ ,
    -14	persistent_beyond_72h:26	late+all
    14	sharp_pain:-41 persistent_beyond_72h:130	late+dolor
    14		late+mas
    -14	numbness:16	no <be>
    14	weakness:-39 bladder_bowel:-2 saddle_numbness:50	numb
    -14		shoulders
    13	sharp_pain:-15 fever:3	# ~ <part>
    -13		, ~ as
    13	weakness:8 worsening:1	. ~ <the>
    13	sharp_pain:-15 radiating_pain:-5 weakness:-24 tingling:-27 worsening:-64 persistent_beyond_72h:-26 history_injury:-43 bladder_bowel:-86 saddle_numbness:-69 calf_swelling:-16 fever:-34 severe_headache:1 faint_dizzy:-14 severe_bruising:-37 self_harm:-4	/^he/
    -13	tingling:1	/^ni/
    -13		/^stop/
    13	sharp_pain:-17 weakness:-7	/^ur/
    -13		/aja/
    13	sharp_pain:-47 weakness:-5 tingling:13 allergic_reaction:-1	/alf/
    13	persistent_beyond_72h:-46	/ano/
    13	weakness:-5 numbness:-68 persistent_beyond_72h:-19	/elp/
    13	sharp_pain:-2 weakness:-8 worsening:83 persistent_beyond_72h:-18	/eor/
    13	weakness:-64 faint_dizzy:33	/ert/
    -13		/hap/
    13	persistent_beyond_72h:-17 emergency:-8	/ike$/
    13	radiating_pain:-16 weakness:-11 numbness:-17 tingling:-8 pregnancy_symptom:-2 calf_swelling:-33 faint_dizzy:-10 allergic_reaction:-1 severe_bruising:-20	/ing$/
    13	allergic_reaction:6	/nch/
    13	radiating_pain:-1 tingling:-7 persistent_beyond_72h:-29 bladder_bowel:-10 chest_breath:-27 faint_dizzy:-9 emergency:-18 self_harm:-11	/ors/
    13	sharp_pain:-65 numbness:-3 worsening:91 persistent_beyond_72h:-15	/peor/
    13	sharp_pain:-4	/ram/
    13	sharp_pain:-61 weakness:40 numbness:25 saddle_numbness:-20	/toe/
    13	numbness:114 tingling:-49	<be> <the> <part>
    13		<my> <side>
    13	sharp_pain:-18 radiating_pain:-27 tingling:-31 worsening:-7 persistent_beyond_72h:-15 history_injury:10 saddle_numbness:-19 fever:-18 faint_dizzy:-25 emergency:-27 self_harm:-23	<part> <be>
    -13	numbness:30	<person> ~ <part>
    -13	sharp_pain:-6 radiating_pain:14 numbness:-1 tingling:9 persistent_beyond_72h:1 severe_headache:6 faint_dizzy:9 severe_bruising:39	<the> ~ ,
    -13		?
    13	numbness:-3 tingling:16 pregnancy_symptom:5 calf_swelling:-3 severe_headache:-2	and ~ <part>
    -13		do i
    13		i ~ #
    -13		i ~ with
    13	radiating_pain:-18 weakness:-26 numbness:-24 tingling:-22 worsening:-17 persistent_beyond_72h:-8 bladder_bowel:-57 self_harm:-70	it <be>
    13	worsening:10	late+peor
    13		no feeling
    13	sharp_pain:-20 radiating_pain:-8 weakness:-30 numbness:2 tingling:-7 worsening:-1 persistent_beyond_72h:-25 history_disc:-3 history_injury:20 bladder_bowel:-28 calf_swelling:-4 severe_headache:-15 allergic_reaction:-16 self_harm:12	on
    13	sharp_pain:114	pain ~ #
    13	self_harm:16	want to
    -13		what if
    13	numbness:-36	will not
    -12		, all
    12	tingling:-4 persistent_beyond_72h:-6 history_disc:34 self_harm:44	. ~ <be>
    12	sharp_pain:18 weakness:-40 numbness:-45 tingling:-38 worsening:-3 saddle_numbness:-4 faint_dizzy:-4	/^dol/
    12	sharp_pain:-13 numbness:-7 tingling:-1 worsening:-10 emergency:37	/^help/
    -12		/^opt/
    12	radiating_pain:3 weakness:-25 numbness:-31 tingling:-9 pregnancy_symptom:-15 chest_breath:-15 fever:-76 faint_dizzy:-13 allergic_reaction:-22 emergency:-21	/^pa/
    -12		/^tend/
    12		/^then/
    12	numbness:21	/ano$/
    -12	numbness:-33	/app/
    -12		/aso/
    -12		/bri/
    -12		/cio/
    -12		/cle/
    12	sharp_pain:9 radiating_pain:-6 weakness:-41 tingling:-11 worsening:-12 history_disc:-6 history_injury:-7 bladder_bowel:-55 chest_breath:-25 fever:-4 faint_dizzy:-6 allergic_reaction:-12 severe_bruising:-5 self_harm:-29	/da$/
    -12		/eli/
    12	sharp_pain:-16 emergency:43 self_harm:-3	/elp$/
    12	numbness:-35 fever:-6	/eo$/
    -12	sharp_pain:-2 radiating_pain:-20 numbness:-1 tingling:-23 worsening:11 persistent_beyond_72h:-13 history_disc:-23 history_injury:-8 osteoporosis:-2 pregnancy_symptom:-19 bladder_bowel:-5 saddle_numbness:-26 chest_breath:-5 fever:-12 faint_dizzy:-37 allergic_reaction:-4 severe_bruising:-11 emergency:-24	/er$/
    -12		/ext/
    -12		/fre/
    12	emergency:21	/help$/
    12	persistent_beyond_72h:-4 emergency:10	/help/
    12	faint_dizzy:6 allergic_reaction:-6 self_harm:-4	/hen/
    -12		/ien$/
    12	sharp_pain:-8 tingling:-12 persistent_beyond_72h:-3 history_disc:-4 history_injury:-15 bladder_bowel:-19 fever:-6 self_harm:21	/ier/
    -12		/iff/
    12	tingling:-43 bladder_bowel:-16	/ip$/
    12		/lder$/
    12	weakness:-19 emergency:87	/lp$/
    12	worsening:14 pregnancy_symptom:-20 saddle_numbness:-3	/now/
    -12		/opt/
    12		/then$/
    12	radiating_pain:18 worsening:23	/then/
    -12		/tif/
    -12	weakness:20	/ued/
    -12		<be> worse
    -12		<be> ~ or
    -12		<have> ~ pain
    12	persistent_beyond_72h:12	<part> <have>
    -12		and ~ .
    -12	faint_dizzy:36	and ~ to
    -12		chest pain
    12	sharp_pain:-18 emergency:84	help
    12	numbness:40 severe_headache:21	i can
    -12	sharp_pain:42 weakness:-20	if
    -12		is gone
    -12		it ~ yesterday
    -12	weakness:19 worsening:15 persistent_beyond_72h:22 bladder_bowel:-3	late+and
    12	worsening:45	late+que
    12	worsening:93	late+yesterday
    -12	weakness:8 tingling:-26	no tengo
    -12	tingling:-6	no ~ no
    -12		no ~ pain
    12	weakness:-9	not ~ ,
    12	weakness:24 numbness:-7 severe_headache:10	not ~ <the>
    12	sharp_pain:8 weakness:-2 history_injury:-23 bladder_bowel:-11 faint_dizzy:-16 emergency:-11	s
    12	sharp_pain:-56 weakness:19 numbness:5	se me
    12	allergic_reaction:4	shoulder
    12	radiating_pain:19 worsening:43	then
    12	numbness:24	yes ~ no
    11	sharp_pain:19 fever:29	# ~ <the>
    -11		, can
    11	severe_headache:32	, ~ <have>
    -11		. <feel>
    11	weakness:29	. ~ not
    -11	persistent_beyond_72h:140	/^ach/
    11		/^big/
    11	weakness:-37	/^el/
    -11		/^fre/
    -11		/^her/
    11	sharp_pain:-14 weakness:14 numbness:-29 tingling:-16 worsening:-26 persistent_beyond_72h:-4 history_disc:-13 history_injury:-31 pregnancy_symptom:-19 bladder_bowel:-1 saddle_numbness:-12 chest_breath:-15 fever:-26 faint_dizzy:-37 severe_bruising:-31 emergency:-19 self_harm:-51	/^le/
    -11	sharp_pain:-4 radiating_pain:-15 weakness:-7 numbness:-5 worsening:19 persistent_beyond_72h:-2 history_injury:40	/^me/
    -11	tingling:-7 pregnancy_symptom:42	/^mi/
    -11	radiating_pain:7 tingling:-40 bladder_bowel:-18	/^re/
    11	numbness:-13 worsening:-37 faint_dizzy:4	/^sta/
    11	radiating_pain:-5 weakness:-5 tingling:-13 worsening:-8 persistent_beyond_72h:-45 pregnancy_symptom:-13 bladder_bowel:-42 saddle_numbness:-20 chest_breath:-10 calf_swelling:-3 fever:-13 severe_headache:-5 faint_dizzy:-31 allergic_reaction:18 emergency:-16 self_harm:12	/^to/
    -11	worsening:-10 bladder_bowel:-14 saddle_numbness:3 severe_headache:-2 faint_dizzy:11	/^wh/
    -11		/^who$/
    -11	faint_dizzy:13	/^who/
    11		/ap$/
    11	weakness:7	/ate/
    -11		/aut/
    11		/big/
    -11		/cel/
    11	radiating_pain:32 weakness:-6 tingling:-42 worsening:-67 pregnancy_symptom:-23 bladder_bowel:-29 allergic_reaction:-35	/cia/
    -11		/eci/
    -11		/ede/
    -11	weakness:21 numbness:43 saddle_numbness:86	/ell$/
    11		/empe/
    -11	numbness:-40 self_harm:28	/end/
    11	chest_breath:-1	/every/
    -11		/fic/
    11	weakness:30 numbness:12 saddle_numbness:-23	/foot$/
    -11	sharp_pain:-19 fever:3	/ld$/
    11	sharp_pain:19 radiating_pain:-5 weakness:-9 emergency:-1	/like$/
    -11		/mag/
    -11		/mai/
    -11		/mbe/
    11		/nger/
    11	sharp_pain:-64 numbness:25	/oot$/
    -11		/ran/
    11	weakness:-16 persistent_beyond_72h:-7	/rat/
    -11		/reat$/
    -11		/ther$/
    11	sharp_pain:25 worsening:-73	/thr/
    -11		/uien/
    11	sharp_pain:-28 numbness:15 persistent_beyond_72h:-40 pregnancy_symptom:-24 chest_breath:-48 fever:-20 faint_dizzy:-34 allergic_reaction:-37 severe_bruising:-11 self_harm:-2	/umb/
    -11		/what$/
    -11		/who$/
    -11	severe_bruising:9	/who/
    11	weakness:-37 numbness:-69 worsening:-3 faint_dizzy:119	/zy$/
    -11		<be> dolor
    11		<be> ~ <day>
    11	pregnancy_symptom:5	<be> ~ y
    -11	sharp_pain:-9 weakness:24 worsening:-33 history_disc:43 calf_swelling:54 severe_headache:4 severe_bruising:1	<part> ~ ,
    -11	emergency:57	<person> <be>
    -11	sharp_pain:13 weakness:-18 tingling:1 history_disc:26 bladder_bowel:6	<the> ~ in
    11		could not
    -11	radiating_pain:-50 persistent_beyond_72h:-23 bladder_bowel:-35 allergic_reaction:-25 emergency:-21	de
    -11		do you
    -11		en el
    11	sharp_pain:-4 weakness:6 numbness:3 saddle_numbness:-4	foot
    11	weakness:-11	from ~ <part>
    11		had to
    -11		have not
    -11	self_harm:6	he
    -11		i came
    11	radiating_pain:40 weakness:-2 numbness:-3 persistent_beyond_72h:-27	it ~ <part>
    -11	sharp_pain:-13 persistent_beyond_72h:73	late+#
    11	sharp_pain:-4 numbness:1 persistent_beyond_72h:27 history_injury:-3	late+it
    11	sharp_pain:-26 weakness:-22 numbness:5 worsening:-16 persistent_beyond_72h:78	late+not
    11	worsening:43	late+was
    11	sharp_pain:14 radiating_pain:-3 emergency:-12	like
    11	weakness:-2 numbness:118 saddle_numbness:37	no <feel>
    -11		not <have>
    -11		o
    11	sharp_pain:-26 numbness:6	of ~ <part>
    -11		pain ~ worse
    11	weakness:-1	si ,
    11	tingling:42	si ~ no
    -11		stop
    11	sharp_pain:-1 weakness:-14 numbness:-28 tingling:-34 history_injury:-1 pregnancy_symptom:-17 saddle_numbness:-35 fever:-9 severe_headache:-4 allergic_reaction:-36	to
    11	worsening:68	va
    -11		what
    -11		who
    10	pregnancy_symptom:155	# weeks
    10	persistent_beyond_72h:3	# ~ <be>
    10	sharp_pain:2 tingling:-14	, <the>
    10	numbness:-1	, it
    10	sharp_pain:-8 numbness:8 tingling:16 worsening:-4 persistent_beyond_72h:-6 pregnancy_symptom:-3 calf_swelling:-4 severe_headache:-19 emergency:12	.
    -10		. i
    10		. ~ :
    10		. ~ <side>
    10		. ~ si
    10	sharp_pain:37 numbness:-12 worsening:30 pregnancy_symptom:-27 saddle_numbness:-6 emergency:-23 self_harm:-3	/^ag/
    10	sharp_pain:86	/^agon/
    10	sharp_pain:-12 numbness:-3 worsening:-67 history_injury:-34 bladder_bowel:-4 saddle_numbness:14 chest_breath:-27 calf_swelling:-4 severe_headache:-6 faint_dizzy:-46	/^ar/
    10	emergency:6	/^ayu/
    10	emergency:41	/^ayud/
    10	numbness:-42 tingling:-1 history_disc:-18 chest_breath:-4 severe_headache:11 faint_dizzy:-3 allergic_reaction:-15 emergency:-14	/^da/
    10	weakness:42 numbness:-28 tingling:-5 calf_swelling:3	/^fl/
    10	faint_dizzy:25	/^kee/
    -10		/^new/
    -10		/^onc/
    -10		/^once/
    -10		/^opt$/
    -10	history_disc:2	/^sur/
    10	self_harm:63	/^thin/
    10	emergency:18	/^urg/
    10		/^urge/
    10	sharp_pain:207	/agon/
    10		/agony/
    -10		/ail/
    -10		/aja$/
    10		/alf$/
    10	sharp_pain:-3 radiating_pain:-2 numbness:-14 persistent_beyond_72h:-12 history_disc:-2 saddle_numbness:-4 severe_headache:-2	/and$/
    -10		/aso$/
    10	emergency:59	/ayud/
    -10		/cri/
    10		/eca/
    -10		/emo/
    10	numbness:-33 fever:20 self_harm:27	/eri/
    10	sharp_pain:-26	/esd/
    -10	pregnancy_symptom:29	/ese/
    10	sharp_pain:17	/gony$/
    10	sharp_pain:44	/gony/
    10	sharp_pain:-30	/gra/
    10	numbness:-22	/ir$/
    10	sharp_pain:-2	/ise/
    10	faint_dizzy:44	/kee/
    10	radiating_pain:-12 persistent_beyond_72h:-10 history_injury:23 pregnancy_symptom:-18 chest_breath:-34 calf_swelling:-1 fever:-20 faint_dizzy:-40 allergic_reaction:-34 emergency:-21 self_harm:-76	/le$/
    10	sharp_pain:-81 persistent_beyond_72h:-26 allergic_reaction:-5	/lf$/
    10	radiating_pain:-6 numbness:-60 persistent_beyond_72h:25	/lie/
    -10		/mber/
    10		/mes$/
    10	sharp_pain:-34 weakness:-1	/mpe/
    10	weakness:-12 bladder_bowel:-1	/ndo$/
    -10	sharp_pain:7	/nos$/
    -10	allergic_reaction:4	/onc/
    -10		/once$/
    -10		/once/
    10	severe_headache:-30 faint_dizzy:49	/ons/
    10		/ony$/
    -10		/opt$/
    10	numbness:2 saddle_numbness:4	/part/
    -10		/pec/
    10	weakness:-18 numbness:-16 worsening:63	/peo/
    10		/rgent/
    10	sharp_pain:-5 weakness:38	/rra/
    10	sharp_pain:-3	/sh$/
    -10		/stop/
    -10		/sur/
    -10		/tende/
    10	sharp_pain:-4 weakness:-9 numbness:-4 persistent_beyond_72h:-11 history_injury:-13 pregnancy_symptom:-22 saddle_numbness:1 calf_swelling:-3 severe_headache:-32 faint_dizzy:-2 severe_bruising:-2	/the/
    -10	sharp_pain:-8 weakness:-32 numbness:7 calf_swelling:-37 allergic_reaction:-29 emergency:-19	/to$/
    -10		/uede/
    -10		/uien$/
    -10		/uit$/
    -10		/umber/
    10		/urg/
    10		/urge/
    10		/urgen/
    10	radiating_pain:-8 weakness:-10 numbness:-1 tingling:-35 history_disc:-26 history_injury:-17 pregnancy_symptom:-12 bladder_bowel:-22 saddle_numbness:-9 chest_breath:-1 faint_dizzy:9 allergic_reaction:-9 severe_bruising:-5 emergency:-29	/ver/
    10	weakness:-32 numbness:-23 worsening:-33 faint_dizzy:-5	/wee/
    10	emergency:47	/yud/
    10		/zzy$/
    10		/zzy/
    -10	sharp_pain:1 radiating_pain:-1 worsening:-5 self_harm:45	<be> <the>
    10		<be> ~ #
    -10		<become> now
    10	numbness:57	<have> ~ <feel>
    10		<have> ~ up
    10	weakness:3	<my> <side> <part>
    -10	sharp_pain:21 tingling:3 allergic_reaction:37	<my> ~ ,
    -10	emergency:43	<my> ~ <count>
    -10		<side> ~ not
    -10	radiating_pain:17 tingling:-3	<the> ~ <side>
    -10		<the> ~ but
    10	numbness:-7 tingling:15 persistent_beyond_72h:16 emergency:1	<the> ~ not
    -10		<the> ~ passed
    -10		<time> but
    10		agony
    -10	self_harm:47	be
    -10	numbness:8	but ~ <be>
    10	weakness:6	can not <become>
    10	weakness:-33 numbness:73	can ~ <feel>
    -10		de ~ de
    -10		for ~ ,
    10	sharp_pain:-10 numbness:-12 severe_bruising:39	from ~ to
    -10		gone now
    -10		hago si
    -10		i did
    10	numbness:-11 faint_dizzy:44	in the
    -10	radiating_pain:14 tingling:4	late+.
    10		late+ayer
    10	persistent_beyond_72h:66	late+duele
    -10		late+since
    10	numbness:8	mano
    -10		mi
    10		no ~ but
    10		normal ~ <the>
    10	weakness:31 numbness:-5 persistent_beyond_72h:-15 bladder_bowel:8	not ~ it
    10	bladder_bowel:62	not ~ to
    -10		once
    -10		opt
    10	calf_swelling:27	que <the>
    -10		que hago si
    -10		que ~ si
    -10		s worse
    -10	numbness:33	sharp pain
    10		since <the>
    10		so ~ i
    -10		would ~ to
    10		y hoy
    9		# ~ and
    9		# ~ i
    9	numbness:25	, ~ no
    9		/^ago/
    9	sharp_pain:-3 radiating_pain:-5 tingling:-26 persistent_beyond_72h:-43	/^ay/
    9	sharp_pain:4 weakness:-52 tingling:-20 persistent_beyond_72h:6 osteoporosis:-2 saddle_numbness:11 fever:-2	/^be/
    9		/^bur/
    9	worsening:27	/^ea/
    -9		/^fel/
    9	sharp_pain:-25 numbness:51 worsening:-5	/^fing/
    -9		/^gre/
    9	numbness:30	/^hee/
    9	numbness:15	/^heel/
    9	weakness:-77 tingling:-19	/^hel/
    9		/^hold/
    9		/^int/
    9	sharp_pain:6 radiating_pain:-25 tingling:-2 saddle_numbness:34 calf_swelling:-50 allergic_reaction:58 emergency:17	/^la/
    -9		/^lis/
    -9		/^list/
    9	weakness:24	/^mano/
    -9		/^mes/
    -9		/^new$/
    9	sharp_pain:-14 weakness:-35 numbness:-42 severe_headache:-52 faint_dizzy:-33 allergic_reaction:-4	/^pr/
    -9		/^rar/
    9	allergic_reaction:52	/^red/
    -9	sharp_pain:-7	/^tra/
    -9		/^us/
    9	sharp_pain:-16 weakness:-34 fever:-9	/^wee/
    9	sharp_pain:111	/^za/
    -9	numbness:51	/act/
    -9	bladder_bowel:13 saddle_numbness:41	/age/
    -9	history_injury:16	/ago$/
    9	worsening:30	/aid/
    9	sharp_pain:-3 worsening:3	/amp/
    -9		/ans/
    9	weakness:8 worsening:-10 pregnancy_symptom:-34 saddle_numbness:-30 chest_breath:-3 emergency:-13	/arm/
    9	emergency:43	/ayu/
    9	sharp_pain:119 tingling:-28 worsening:-14 severe_headache:-4	/azo/
    9	pregnancy_symptom:70	/bab/
    -9	sharp_pain:12	/be$/
    9		/bli/
    9		/both$/
    9	weakness:-9	/bur/
    9	radiating_pain:24	/ciat/
    9	radiating_pain:8	/ciati/
    -9		/cul/
    -9	bladder_bowel:6	/did/
    9	sharp_pain:10 weakness:-20 numbness:-24 tingling:-16 persistent_beyond_72h:43 pregnancy_symptom:-35 bladder_bowel:-18 saddle_numbness:-22 chest_breath:-27 calf_swelling:-4 fever:-23 faint_dizzy:-46 allergic_reaction:-14 emergency:-70	/dol/
    9		/dos$/
    9		/dos/
    -9	bladder_bowel:49	/dri/
    9		/edi/
    -9		/ejor$/
    -9		/end$/
    9	sharp_pain:-1 numbness:28	/fing/
    9		/gent/
    -9	chest_breath:8	/hat$/
    9		/heel$/
    9		/heel/
    9	faint_dizzy:78	/hol/
    9	weakness:13	/hold/
    -9		/how$/
    -9		/iar/
    9	sharp_pain:-38 weakness:-1	/igue/
    9	weakness:34	/inar/
    9	pregnancy_symptom:5 emergency:-22	/inc/
    9	numbness:15	/inger/
    -9	sharp_pain:-41 weakness:-3 numbness:56 persistent_beyond_72h:-67	/io$/
    -9		/ito/
    9		/live$/
    -9		/lleg/
    9	radiating_pain:10 weakness:-9 persistent_beyond_72h:-3	/lo$/
    -9		/mail/
    9	numbness:4	/mano$/
    -9		/mber$/
    9	bladder_bowel:-7 allergic_reaction:-12	/ndo/
    -9		/new/
    -9		/nos/
    9		/nsi/
    9	weakness:-23	/ntu/
    -9		/numbe/
    9	sharp_pain:-20 saddle_numbness:-37 allergic_reaction:-18	/oes$/
    9	sharp_pain:-6 radiating_pain:7 saddle_numbness:-12 allergic_reaction:-3	/oes/
    9	numbness:-128	/oil/
    -9	severe_bruising:3	/oma/
    9		/oth$/
    -9	weakness:19	/pue/
    -9		/quien/
    -9		/quit$/
    9		/rar$/
    -9		/raro/
    9	sharp_pain:-19 weakness:-12 allergic_reaction:46	/ras/
    -9		/reci/
    9	persistent_beyond_72h:-1 self_harm:-8	/rts$/
    9	sharp_pain:9 radiating_pain:26 self_harm:-26	/rts/
    9	sharp_pain:4 tingling:-5 bladder_bowel:-17 fever:20 self_harm:-6	/ry$/
    -9	sharp_pain:-26 radiating_pain:-29 tingling:-60 persistent_beyond_72h:-37 pregnancy_symptom:-13 bladder_bowel:-17 calf_swelling:-5 fever:-32 faint_dizzy:-48 allergic_reaction:-52	/se$/
    -9	weakness:-28 numbness:58	/sen/
    -9		/tac/
    -9		/tend/
    9		/ters$/
    9		/ters/
    9	radiating_pain:-22 weakness:-27 numbness:-26 chest_breath:-6 fever:-25 severe_headache:-18 faint_dizzy:-27 allergic_reaction:-31 emergency:-26 self_harm:-12	/tin/
    -9		/top/
    -9	worsening:26	/uit/
    -9		/umbe/
    9		/under/
    9	allergic_reaction:15	/wher/
    9		/where/
    9		/yes$/
    9	persistent_beyond_72h:-10	/yes/
    -9		<be> <the> bit
    -9	radiating_pain:18	<be> ~ now
    -9	radiating_pain:25 numbness:2	<become> ~ ,
    9	persistent_beyond_72h:-11 pregnancy_symptom:5 severe_headache:-20 faint_dizzy:28 emergency:24	<become> ~ <the>
    9		<count> <part>
    -9		<have> not
    9	weakness:-27 tingling:76 persistent_beyond_72h:-2	<part> .
    -9		<part> pain
    -9		<part> ~ can
    -9		<part> ~ or
    -9		<person> <have>
    -9		<person> ~ <the>
    9	radiating_pain:39 weakness:-24 numbness:28	<side> ~ <part>
    -9	radiating_pain:5 emergency:17	<the> <the>
    -9		<the> massage
    -9		<the> ~ than
    -9		a bit
    9	history_injury:63	and ~ hurts
    -9		be a
    9		better ~ ,
    9		both
    9		can not <feel>
    9		de #
    -9	sharp_pain:-13 radiating_pain:21 weakness:-1 worsening:-54	dolor ~ <part>
    -9		hurts more
    -9		i ~ if
    -9	numbness:-11	i ~ like
    -9		if ~ <part>
    -9	numbness:-8	in ~ ,
    9	worsening:38 persistent_beyond_72h:2	late+has
    -9		mejor
    9		my shoulder
    -9		new
    9	persistent_beyond_72h:27	no better
    -9	sharp_pain:65	no ~ dolor
    9	weakness:79	no ~ in
    9		normal ~ <be>
    -9		not <the>
    -9		not a
    9		not want to
    -9		not ~ not
    -9		number
    9		of <my> <part>
    9	weakness:40	pero ~ <the>
    -9		que hago
    9	radiating_pain:9 weakness:35	que ~ <part>
    -9		quien
    -9		quit
    9	sharp_pain:-7 weakness:15 numbness:-19 pregnancy_symptom:24 allergic_reaction:-24 severe_bruising:-3 self_harm:-9	se
    9		since yesterday
    -9		tender
    -9		tengo dolor
    9		to ~ if
    9		un dolor
    9		what i
    9	numbness:-15 self_harm:10	with <the>
    9		would ~ it
    9		you said
    9	self_harm:6	you ~ <be>
    8	sharp_pain:-12 pregnancy_symptom:9 fever:52	, #
    8		. <part>
    8		. only
    8		. well
    8	weakness:2	. ~ in
    -8		/^aut/
    -8		/^auto/
    -8	sharp_pain:-8 weakness:-16 numbness:-42 tingling:7 worsening:-4 history_injury:-12	/^bo/
    -8		/^boo/
    8	sharp_pain:-11 radiating_pain:-34 weakness:9 numbness:-30 tingling:-36 persistent_beyond_72h:-48 history_disc:-78 pregnancy_symptom:-25 bladder_bowel:-12 saddle_numbness:-17 chest_breath:-20 calf_swelling:-2 fever:-35 faint_dizzy:3 allergic_reaction:-58 severe_bruising:-11 self_harm:-30	/^ca/
    8	calf_swelling:25 emergency:-1	/^calf/
    8	tingling:9	/^como/
    -8		/^cua/
    8	sharp_pain:-11 radiating_pain:-29 weakness:-2 tingling:-17 worsening:-20 persistent_beyond_72h:-32 history_disc:-38 history_injury:-21 bladder_bowel:-14 chest_breath:-11 calf_swelling:-26 severe_headache:-17 allergic_reaction:-42 severe_bruising:-50 emergency:-38	/^de/
    8		/^desd/
    -8	sharp_pain:-46 tingling:-1 persistent_beyond_72h:-18 history_disc:34 history_injury:2 pregnancy_symptom:-1 saddle_numbness:-57 chest_breath:-10	/^di/
    -8		/^end$/
    -8	radiating_pain:-15 weakness:-19 numbness:15 saddle_numbness:42	/^feel/
    8		/^fla/
    -8		/^free/
    -8		/^grea/
    -8		/^hag/
    -8		/^hago/
    8	weakness:5 numbness:24 tingling:5 worsening:-8 persistent_beyond_72h:-5 calf_swelling:-1 emergency:-14	/^hand/
    -8		/^how$/
    8	weakness:-32 tingling:-4 osteoporosis:61 pregnancy_symptom:-36 bladder_bowel:-37 chest_breath:-3 fever:-30 allergic_reaction:-47	/^hu/
    8	radiating_pain:-10 weakness:49 numbness:-3 bladder_bowel:-8	/^ke/
    8		/^keep/
    8	worsening:-61 persistent_beyond_72h:-41 history_disc:-41 bladder_bowel:-9 calf_swelling:-24 fever:-22 severe_headache:5 emergency:-10	/^li/
    8	radiating_pain:-1 weakness:-10 numbness:3 tingling:1 worsening:-3 history_injury:-31	/^lo/
    -8		/^may/
    -8		/^mil/
    8	radiating_pain:-9 numbness:-1 tingling:-14 worsening:-7 fever:-2	/^not$/
    8	tingling:-7 bladder_bowel:-1	/^one$/
    8	tingling:-1	/^one/
    -8	history_disc:28	/^op/
    8	persistent_beyond_72h:-9	/^ou/
    8	tingling:-4 severe_headache:6 faint_dizzy:2	/^out/
    8		/^ov/
    8		/^ove/
    -8		/^park/
    8		/^peor/
    -8	radiating_pain:-1 weakness:-8 numbness:-2 tingling:-1 persistent_beyond_72h:-2 bladder_bowel:-19 severe_bruising:-9	/^qu/
    -8		/^quit/
    8		/^rat/
    8	calf_swelling:42	/^red$/
    8	worsening:-29 allergic_reaction:38	/^sc/
    8		/^shi/
    8	sharp_pain:-4 radiating_pain:-42 weakness:-12 tingling:-2 worsening:-28 persistent_beyond_72h:1 history_injury:-26 fever:-17 faint_dizzy:-12 allergic_reaction:-37 severe_bruising:-16 self_harm:-59	/^si/
    8		/^sit$/
    -8		/^stif/
    8	worsening:-21 fever:8	/^thr/
    8		/^toes/
    8	self_harm:123	/^viv/
    8		/^vivi/
    8	tingling:16 self_harm:38	/^wak/
    -8		/^wha/
    -8	weakness:15	/^what/
    -8		/^work/
    8	weakness:46	/^wri/
    -8	history_disc:8 history_injury:5	/^yo/
    8	sharp_pain:108	/^zap/
    8	chest_breath:80	/air/
    8	weakness:16	/ake/
    8	sharp_pain:-4 radiating_pain:-3 tingling:13 worsening:-6 persistent_beyond_72h:-32 history_disc:-8 bladder_bowel:-14 saddle_numbness:-3 chest_breath:-8 severe_headache:-56 allergic_reaction:-16 severe_bruising:-13 emergency:-21 self_harm:-38	/and/
    -8		/ani/
    -8		/appy$/
    -8		/appy/
    8		/arra/
    -8		/arri/
    8	sharp_pain:-26 radiating_pain:-36 numbness:-33 tingling:-8 persistent_beyond_72h:-19 history_disc:-47 pregnancy_symptom:-12 bladder_bowel:-18 saddle_numbness:-2 chest_breath:-35 fever:-14 faint_dizzy:-30 allergic_reaction:-10 severe_bruising:-29 self_harm:-25	/as$/
    -8	tingling:10 allergic_reaction:47	/at$/
    8	weakness:-62 numbness:-36 persistent_beyond_72h:-62 pregnancy_symptom:-11 bladder_bowel:-19 severe_headache:-6 faint_dizzy:-44 allergic_reaction:-29 emergency:-10 self_harm:-40	/ati/
    -8		/auto/
    8		/azo$/
    -8		/boo/
    8	chest_breath:22	/breat/
    8	emergency:32	/bul/
    8	radiating_pain:11 weakness:-5 numbness:-28 worsening:-34 persistent_beyond_72h:-14	/ca$/
    8	calf_swelling:68	/calf$/
    8	calf_swelling:29	/calf/
    8	sharp_pain:-10 radiating_pain:-25 weakness:-7 numbness:-6 tingling:-32 persistent_beyond_72h:8 saddle_numbness:-10 fever:-4 severe_bruising:-17	/ce$/
    8	radiating_pain:-35 numbness:-43 tingling:20	/ckl/
    8		/como$/
    -8		/cua/
    -8	sharp_pain:-3 tingling:-1 worsening:15 saddle_numbness:-5 fever:-8	/day$/
    8	calf_swelling:-10 faint_dizzy:-16	/de$/
    -8		/des$/
    8		/desd/
    8	sharp_pain:-1 bladder_bowel:2	/desde/
    -8		/did$/
    -8		/eare/
    -8		/eared/
    8	sharp_pain:-79 weakness:14	/edo/
    8	worsening:-21 bladder_bowel:9 saddle_numbness:-11 chest_breath:-19 calf_swelling:21	/ee$/
    8	weakness:-7 numbness:-23	/eed/
    -8		/egu/
    8		/ejora/
    -8	numbness:1 saddle_numbness:11	/elin/
    -8		/ender/
    8		/endo/
    8		/eor$/
    8	sharp_pain:-5 bladder_bowel:21	/esde$/
    8		/esde/
    -8		/essa/
    -8		/essag/
    8	sharp_pain:-2 weakness:-15 numbness:-33 tingling:14 worsening:-9 bladder_bowel:25 self_harm:-64	/et$/
    -8	weakness:-9 numbness:12 pregnancy_symptom:-2 saddle_numbness:15	/feel/
    -8	numbness:79	/fel/
    8	sharp_pain:-1 tingling:20	/finge/
    8		/fla/
    -8		/free$/
    -8		/free/
    -8		/good$/
    -8		/grea/
    -8		/great/
    -8		/hag/
    -8		/hago$/
    -8		/hago/
    8	sharp_pain:-23 weakness:13 numbness:10 persistent_beyond_72h:-19 bladder_bowel:-24 saddle_numbness:-1 emergency:-3	/hand/
    -8		/happy/
    -8	weakness:8 saddle_numbness:16	/hat/
    8	sharp_pain:-2 numbness:-33 tingling:-15 severe_headache:14 faint_dizzy:8 emergency:-6	/hea/
    8	tingling:-20	/hel/
    8	tingling:1	/hen$/
    8	numbness:-6	/hold$/
    -8		/iar$/
    8	emergency:-9	/iati/
    8		/iendo/
    -8		/iff$/
    8	numbness:17	/inge/
    8		/ink/
    -8		/ins$/
    8		/ire$/
    -8	radiating_pain:-10	/ith/
    8		/izzy$/
    8		/izzy/
    -8		/jor$/
    8		/jora/
    8		/keep/
    8		/lat/
    -8		/lia/
    8		/lip/
    -8	allergic_reaction:2	/lis/
    8	tingling:-29 worsening:-50 persistent_beyond_72h:-21 pregnancy_symptom:-22 bladder_bowel:-13 saddle_numbness:-4 fever:-5	/lla/
    8	sharp_pain:-10 numbness:-48 calf_swelling:-14	/ls$/
    -8		/lve/
    8	emergency:4	/med/
    -8		/men/
    -8		/messa/
    8	numbness:16 tingling:-17	/mid/
    8	pregnancy_symptom:93	/mpi/
    8	weakness:-4 numbness:-15 tingling:-23 worsening:-43 pregnancy_symptom:-18 saddle_numbness:34 fever:-6 faint_dizzy:-19	/na$/
    -8		/nsa/
    8	sharp_pain:5 weakness:-7 numbness:-4 tingling:-12	/olor$/
    -8		/ontac/
    8		/ony/
    -8	tingling:-1 fever:-33	/ore$/
    8	sharp_pain:1 radiating_pain:-13 numbness:-9 tingling:-8 worsening:-36 persistent_beyond_72h:-15 history_disc:-45 pregnancy_symptom:-11 saddle_numbness:-2 chest_breath:-28 severe_headache:-2 faint_dizzy:1 severe_bruising:-47 emergency:-38	/ot$/
    8		/ott/
    -8	emergency:-9 self_harm:3	/oul/
    -8		/ould/
    -8		/paso$/
    -8		/paso/
    8		/peor$/
    8	chest_breath:99	/reath/
    -8		/rent/
    -8		/ret/
    8		/rip$/
    8	sharp_pain:-2 weakness:149 numbness:-1	/rip/
    8		/rir/
    8	bladder_bowel:7	/rol/
    8	sharp_pain:-37	/rti/
    -8		/saj/
    8		/sde$/
    8	bladder_bowel:14	/sde/
    -8		/sent/
    8	numbness:-40 pregnancy_symptom:-4 faint_dizzy:9 allergic_reaction:-1 emergency:-16	/sta/
    -8		/stif/
    -8		/stiff/
    -8		/stop$/
    8		/tengo/
    -8		/tiff$/
    -8		/tiff/
    -8	numbness:-6 history_disc:87 severe_bruising:27	/tom/
    -8	severe_bruising:31	/toma/
    -8	radiating_pain:44 persistent_beyond_72h:-7	/tra/
    8	weakness:-43 numbness:-74 persistent_beyond_72h:-11 chest_breath:-12 calf_swelling:-46 faint_dizzy:-21 severe_bruising:-20 emergency:-52	/ts$/
    8		/tti/
    -8	self_harm:9	/uld/
    8		/um$/
    8	sharp_pain:1 weakness:-15 tingling:-29 persistent_beyond_72h:31 pregnancy_symptom:-6 faint_dizzy:-2	/urt/
    8		/ush/
    -8		/uto/
    8	tingling:51 self_harm:81	/wak/
    -8	weakness:4	/wha/
    -8	weakness:9	/what/
    8	radiating_pain:-1 numbness:-2 worsening:-11 bladder_bowel:-4 fever:-3 self_harm:-12	/whe/
    8	weakness:28	/wri/
    8	sharp_pain:178	/zap/
    8		: ~ <part>
    8	pregnancy_symptom:10	<be> #
    8	sharp_pain:-32 numbness:1	<be> <my>
    8	numbness:34	<be> like
    -8		<be> worse today
    8	radiating_pain:-16 numbness:1 persistent_beyond_72h:-25 osteoporosis:-5 saddle_numbness:-4 chest_breath:-40 calf_swelling:14 fever:-4	<be> ~ <the>
    8	numbness:-52	<become> <the>
    -8	worsening:47	<become> ~ <time>
    8		<become> ~ and
    -8		<become> ~ at
    8		<feel> ~ it
    -8	numbness:28	<have> ~ <part>
    8	sharp_pain:22 persistent_beyond_72h:45	<have> ~ <the>
    -8	worsening:11 pregnancy_symptom:4	<have> ~ since
    -8		<my> <be>
    -8		<my> <person> <have>
    -8		<my> <the>
    8	emergency:57	<my> now
    8		<part> no
    8	numbness:2 tingling:10	<part> ~ like
    8	weakness:45	<part> ~ out
    -8		<side> ~ but
    -8	weakness:1	<the> <side> <part>
    -8		<the> ~ ?
    -8		<the> ~ after
    8		<the> ~ before
    -8		<the> ~ for
    -8	radiating_pain:102	<the> ~ por
    -8		and ~ <become>
    -8		back to
    8		but ~ <the>
    8	calf_swelling:73 emergency:-12	calf
    -8		came in
    8	radiating_pain:-4 weakness:-13	como
    -8		could ~ <my>
    -8		de ~ <be>
    8	bladder_bowel:2	desde
    8	sharp_pain:14 numbness:-1	dolor
    8	emergency:23	e
    8	radiating_pain:54 worsening:51	el dolor
    8	sharp_pain:19	en la
    -8		end
    -8		every day
    8		every hour
    8		feel my
    -8		free
    -8		good
    -8		great
    -8		hago
    -8		hago ~ <the>
    -8		happy
    8	numbness:48	heel
    8	numbness:-2	hold
    -8		hormigueo ~ <part>
    -8		how
    -8		i came in
    8	worsening:-5 self_harm:15	i have
    8		i ~ at
    -8		if <my>
    -8		if <my> <part>
    -8		if my
    8		in <part>
    -8		in with
    8		is numb
    8		it is
    8		it ~ #
    -8	worsening:33	it ~ <become>
    8		it ~ it
    -8		it ~ today
    -8		it ~ worse
    8	sharp_pain:-10 persistent_beyond_72h:95	late+as
    -8		late+de
    8	worsening:33	late+hoy
    8	persistent_beyond_72h:60	late+painful
    8	worsening:33	late+up
    -8		late+you
    8		massage <be>
    8		massage was
    8	emergency:21	me now
    -8		might <be>
    -8		might be
    -8		more ~ yesterday
    -8		much better
    -8	numbness:-16	my back
    8		my chest
    8	sharp_pain:-34	no .
    8	numbness:9	no <be> <the>
    -8		no <be> dolor
    8	weakness:8 numbness:10 tingling:-10	no ~ ,
    -8		no ~ and
    8	radiating_pain:-3 worsening:-12 history_injury:-1 bladder_bowel:12	not
    8	numbness:122 saddle_numbness:75	not feel
    -8		not had
    -8		not sure
    -8		not ~ and
    8		not ~ but
    -8		not ~ pain
    8	numbness:15 allergic_reaction:-27	of <my>
    8	sharp_pain:3 worsening:-11 bladder_bowel:-12 saddle_numbness:76 allergic_reaction:-6	on <the>
    8	fever:31	on ~ <part>
    -8		on ~ <side>
    8	tingling:-7 calf_swelling:2	one
    -8		opt out
    -8		pain ~ than
    8	faint_dizzy:198	passed out
    8		peor
    8		que no
    8	calf_swelling:5 allergic_reaction:16	red
    8		said to
    8		said ~ if
    8		sharp ~ <part>
    8		sharp ~ in
    8		sit
    -8		stiff
    8		tengo
    8		there ~ <the>
    8		tingling ~ <side>
    8	weakness:24 severe_headache:-2	to ~ <my>
    8	sharp_pain:10 weakness:29 numbness:-12	to ~ <the>
    8		toes
    8	sharp_pain:56 radiating_pain:-19 numbness:-2 tingling:-26 worsening:-22 persistent_beyond_72h:-32 fever:-13 self_harm:-5	un
    -8		what ~ i
    8	weakness:-6	with a
    8	numbness:-20	would ~ <be>
    -8		y si
    -8		ya
    -8		yo
    -8		you <have>
    -8		you have
    7	sharp_pain:109 worsening:24	# ~ #
    7		# ~ <my>
    7		, <be> <the>
    -7		, <feel>
    -7		, <have> not
    -7	sharp_pain:8 history_disc:8	, and
    -7	sharp_pain:-7 self_harm:53	, i
    -7		, would
    7	radiating_pain:-3 weakness:-3 numbness:8 worsening:10 chest_breath:28 faint_dizzy:-3 self_harm:-59	, ~ <be>
    -7		, ~ now
    7	sharp_pain:45	, ~ sharp
    -7		. all
    -7		. feeling
    7	numbness:51	. no
    7		. ~ <my>
    7	weakness:-15 numbness:1	. ~ no
    7		. ~ thing
    -7		. ~ well
    7	emergency:7	/^amb/
    7	sharp_pain:-13 weakness:-10 tingling:-13 worsening:5 persistent_beyond_72h:-3 pregnancy_symptom:1 bladder_bowel:13	/^and$/
    7		/^bad/
    -7		/^bit$/
    -7		/^book/
    7	tingling:4	/^bot/
    7		/^bum/
    7		/^cad/
    -7	numbness:8 tingling:-2	/^can/
    -7		/^canc/
    -7		/^cle/
    7	numbness:-33 allergic_reaction:11	/^cr/
    -7		/^cuan/
    7	persistent_beyond_72h:42	/^day/
    7	numbness:8	/^ded/
    7	faint_dizzy:104	/^desm/
    -7	persistent_beyond_72h:-5 history_injury:20	/^did$/
    -7		/^did/
    7	sharp_pain:-3 radiating_pain:9	/^dow/
    7	radiating_pain:27	/^down/
    -7		/^dri/
    -7		/^driv/
    7		/^eas/
    -7	sharp_pain:-71 weakness:-43 numbness:-108 tingling:-1 worsening:-11 bladder_bowel:-9 emergency:41	/^fa/
    7		/^few/
    7	emergency:-2	/^foo/
    7		/^foot/
    -7		/^fou/
    7	weakness:81	/^grip/
    -7		/^gu/
    7	persistent_beyond_72h:20 history_injury:53 pregnancy_symptom:-4 faint_dizzy:-7 emergency:-3	/^hur/
    7	sharp_pain:1 tingling:-13 persistent_beyond_72h:35 faint_dizzy:-6	/^hurt/
    7	sharp_pain:10 weakness:-12 numbness:-7 persistent_beyond_72h:-24 saddle_numbness:20	/^in/
    7	radiating_pain:40 weakness:43 calf_swelling:55	/^leg$/
    7		/^lip/
    -7	tingling:5	/^loos/
    -7		/^migh/
    -7	radiating_pain:-3 weakness:-21 numbness:-41 worsening:-48 pregnancy_symptom:-1 bladder_bowel:7 calf_swelling:-2 fever:-6 allergic_reaction:-11	/^ne/
    7	tingling:-42 severe_headache:22	/^out$/
    7		/^over/
    7	sharp_pain:23 radiating_pain:10 weakness:-27 tingling:-27 bladder_bowel:-5 saddle_numbness:-2 chest_breath:-41 calf_swelling:-3 severe_headache:-2 faint_dizzy:-5 severe_bruising:-42 emergency:-1 self_harm:-56	/^pai/
    7	sharp_pain:24 weakness:-21 numbness:-40 tingling:-13 pregnancy_symptom:-15 bladder_bowel:-93 saddle_numbness:-7 calf_swelling:-9 severe_headache:-4 faint_dizzy:-12 allergic_reaction:-14 severe_bruising:-10	/^pain/
    -7		/^paso/
    7	bladder_bowel:169	/^pee/
    7		/^pink/
    -7	tingling:-8 self_harm:99	/^qui/
    -7		/^rec/
    -7		/^rem/
    -7		/^rep/
    7		/^rib/
    7	sharp_pain:-52 numbness:-9 worsening:-37 bladder_bowel:-17	/^ro/
    7		/^seem/
    -7		/^sl/
    -7		/^sm/
    7	tingling:-7 history_disc:-22 history_injury:-24 severe_bruising:-11	/^so/
    -7		/^sto/
    7	radiating_pain:-21 worsening:-22 calf_swelling:71 emergency:-5	/^sw/
    -7	radiating_pain:-57 tingling:-20 worsening:-28 emergency:-9	/^ten/
    7		/^teng/
    -7		/^tex/
    -7		/^text/
    7	sharp_pain:-9	/^thou/
    -7	self_harm:15	/^tom/
    7		/^ty/
    7	sharp_pain:34 radiating_pain:-12 numbness:-6 worsening:-41 history_injury:-11 faint_dizzy:-16	/^un/
    7		/^unde/
    -7		/^ver/
    7	bladder_bowel:114	/^wet/
    -7	history_disc:56	/^yea/
    -7	history_disc:10	/^year/
    -7	tingling:11 history_injury:10 fever:21	/^you/
    7	persistent_beyond_72h:-25	/abl/
    7		/aid$/
    -7	emergency:41	/al$/
    7	weakness:7	/amin/
    -7	radiating_pain:-2 numbness:-4 tingling:-4 history_disc:-24 history_injury:-54 pregnancy_symptom:-21 faint_dizzy:-53 allergic_reaction:-48	/an$/
    -7		/ancel/
    7		/art$/
    -7		/ber$/
    -7	severe_bruising:27	/ber/
    -7	numbness:18	/bit$/
    7	radiating_pain:-19 tingling:-4	/bla/
    7	weakness:34 numbness:-31 worsening:22 persistent_beyond_72h:-16	/ble/
    -7		/book/
    -7		/brit/
    7		/bum/
    7		/by$/
    -7	weakness:17 pregnancy_symptom:-5 self_harm:-2	/can/
    -7		/canc/
    -7		/cance/
    7	radiating_pain:-27 tingling:-18 chest_breath:-45 emergency:-15	/cha/
    7	numbness:-17 worsening:-49	/chi/
    -7		/cion/
    -7		/cit/
    7		/cks/
    7	numbness:-21	/cos/
    -7		/crib/
    -7		/cuan/
    -7		/cuant/
    7	history_injury:7	/ded$/
    7	faint_dizzy:67	/desm/
    7		/desma/
    7	weakness:-59 emergency:39	/dia/
    7	radiating_pain:3 persistent_beyond_72h:-30 saddle_numbness:3	/down/
    -7		/dre/
    7	sharp_pain:-80 worsening:-1 bladder_bowel:-1 calf_swelling:16 allergic_reaction:-7	/eg$/
    7		/endo$/
    7	sharp_pain:-56 numbness:-18 tingling:-10 persistent_beyond_72h:-40 history_injury:-18	/eng/
    7		/engo$/
    7	sharp_pain:-22 weakness:-4 numbness:47 tingling:-15	/ens/
    7	radiating_pain:-41 weakness:-42 tingling:-8 worsening:-26 persistent_beyond_72h:-41 chest_breath:-43 allergic_reaction:-25 severe_bruising:-13 self_harm:-24	/ent/
    7	weakness:8	/eps$/
    7	sharp_pain:-10 weakness:27	/eps/
    -7		/ept/
    7		/erc/
    7	fever:9	/ermo/
    7	fever:42	/ermom/
    -7	sharp_pain:-18	/ers/
    7		/erti/
    7	chest_breath:-54	/ery/
    7	faint_dizzy:21	/esm/
    7	faint_dizzy:16	/esma/
    7	faint_dizzy:89	/esmay/
    -7	numbness:23 tingling:-16 history_injury:-1 saddle_numbness:-22 emergency:-21 self_harm:-16	/ess/
    7		/esto$/
    7		/esto/
    -7		/eth/
    7	sharp_pain:25 weakness:-13 allergic_reaction:-3	/eve/
    -7		/ext$/
    7	emergency:64	/ey$/
    7		/few/
    -7		/fou/
    -7		/ged$/
    -7		/ged/
    7	tingling:23	/ger/
    -7		/gre/
    7	weakness:36	/grip$/
    7	weakness:3	/grip/
    -7		/gur/
    7	sharp_pain:-24 numbness:-33 severe_headache:54 faint_dizzy:46	/head/
    7		/hee/
    -7	radiating_pain:-1 tingling:4 worsening:-6 history_disc:35 history_injury:-9 bladder_bowel:-2	/her/
    7		/hil/
    7		/hill/
    -7	sharp_pain:-35	/ho$/
    7		/houg/
    7		/hough/
    7	weakness:-2 numbness:-14 tingling:-2 persistent_beyond_72h:29 bladder_bowel:-39 saddle_numbness:-5 chest_breath:-1 fever:-3	/hur/
    7	radiating_pain:4 weakness:-49 numbness:-52 tingling:-46 persistent_beyond_72h:6 history_injury:27 pregnancy_symptom:-8 bladder_bowel:-20 faint_dizzy:-6 emergency:-48	/hurt/
    7	sharp_pain:-6 weakness:-5 numbness:-22 history_injury:-33 pregnancy_symptom:-2 faint_dizzy:-17 allergic_reaction:-19	/ia$/
    7	radiating_pain:26 weakness:-11 worsening:-12	/iat/
    7	radiating_pain:223	/iatic/
    7	sharp_pain:-53 tingling:-2 history_injury:-28	/ill$/
    -7		/ines/
    -7		/iness/
    -7	weakness:-49 tingling:20 severe_headache:13	/ins/
    7		/ips$/
    7		/ips/
    7	chest_breath:18	/irar$/
    7		/irar/
    -7		/isa/
    7	weakness:34 numbness:-5	/ist$/
    7	radiating_pain:-27 numbness:7 worsening:-29 bladder_bowel:-3	/ke$/
    7	weakness:17 persistent_beyond_72h:-6	/kle/
    7	radiating_pain:-34	/lan/
    7	weakness:12	/lap/
    -7	sharp_pain:-13 worsening:-23 emergency:47	/lea/
    -7		/lear/
    7	weakness:14 bladder_bowel:-1 calf_swelling:12	/leg$/
    -7		/legu/
    -7		/legue/
    7	weakness:26	/ler/
    7		/less$/
    7		/lev/
    -7		/liked/
    -7		/llegu/
    7	calf_swelling:12 severe_bruising:55	/loo/
    -7		/loos/
    -7		/loose/
    -7		/lto/
    -7		/magi/
    7	weakness:18	/mano/
    7	weakness:-10	/mba/
    7		/mbar/
    -7		/mbri/
    -7		/mbrit/
    7	emergency:66	/medi/
    7	fever:40	/mom/
    7	fever:8	/mome/
    7	fever:13	/momet/
    7	sharp_pain:-23 weakness:5 tingling:-7 persistent_beyond_72h:-23 history_injury:-2 allergic_reaction:-16	/mor/
    -7		/ncel/
    -7		/new$/
    -7	sharp_pain:-1 radiating_pain:-38 weakness:-2 numbness:-21 tingling:-16 worsening:-11 persistent_beyond_72h:-1 osteoporosis:-21 pregnancy_symptom:-8 bladder_bowel:2 fever:-29 faint_dizzy:-23 allergic_reaction:-19 emergency:-4 self_harm:-2	/not/
    7	history_disc:24 pregnancy_symptom:-1 bladder_bowel:-1 emergency:3	/now$/
    -7		/ntac/
    -7		/ntact/
    -7		/oco$/
    7	radiating_pain:-21 tingling:-22 faint_dizzy:35 allergic_reaction:25	/oll/
    -7		/omat/
    7	radiating_pain:-12 tingling:13	/omo$/
    -7	sharp_pain:-53 worsening:5	/ong/
    -7		/oos/
    -7		/oose/
    7	weakness:-74 persistent_beyond_72h:31	/ori/
    -7		/orre/
    7	tingling:15	/orri/
    7	weakness:-1 tingling:-1 persistent_beyond_72h:-16	/orse/
    7		/orst$/
    7		/orst/
    -7	numbness:-11 self_harm:17	/ose/
    -7	self_harm:23	/ould$/
    -7		/our$/
    -7	persistent_beyond_72h:7	/our/
    7	radiating_pain:-2 numbness:-5 tingling:-9 bladder_bowel:-16	/ove/
    7	numbness:-1	/over/
    7	sharp_pain:13 weakness:-12 numbness:-9 tingling:-55 pregnancy_symptom:-3 bladder_bowel:-1 saddle_numbness:-9 calf_swelling:-41 severe_headache:-2 faint_dizzy:-8 self_harm:-53	/pai/
    7	sharp_pain:15 weakness:-6 tingling:-6 bladder_bowel:-22 chest_breath:-20	/pain$/
    7	sharp_pain:17 weakness:-15 numbness:-31 tingling:-11 persistent_beyond_72h:11 bladder_bowel:-8 saddle_numbness:-3 severe_headache:-9 faint_dizzy:-2 allergic_reaction:-6 severe_bruising:-17 emergency:-37 self_harm:-14	/pain/
    7	numbness:-63 bladder_bowel:99	/pee/
    7		/pink/
    -7		/poco$/
    7	persistent_beyond_72h:32 chest_breath:19	/pro/
    -7		/puede/
    7	tingling:-4 self_harm:21	/quier/
    7		/quita/
    7		/ramp/
    -7		/rand$/
    -7		/rang/
    -7		/range/
    -7	sharp_pain:-1 radiating_pain:-7 weakness:-28 numbness:-9 worsening:-16 persistent_beyond_72h:-34 history_disc:-8 history_injury:-7 bladder_bowel:-15 faint_dizzy:-54 emergency:-21 self_harm:-18	/re$/
    -7		/rem/
    7	sharp_pain:-37 emergency:168	/rgen/
    7	bladder_bowel:153	/rina/
    7	numbness:-46	/ris/
    7	fever:18	/rmom/
    7	fever:41	/rmome/
    -7	radiating_pain:105	/rre/
    7	sharp_pain:10	/rta/
    7	radiating_pain:-5 worsening:54	/rte/
    -7		/sar/
    -7		/scri/
    -7		/scrib/
    7		/seem/
    -7	worsening:31 persistent_beyond_72h:13	/sing/
    7	faint_dizzy:18	/smay/
    7		/teng/
    -7	sharp_pain:-19	/ter$/
    -7		/tex/
    -7		/text/
    -7	tingling:1 allergic_reaction:-2	/ther/
    7		/thoug/
    7	weakness:-38	/tig/
    7	radiating_pain:-8 numbness:-36 persistent_beyond_72h:-8 bladder_bowel:-12 faint_dizzy:-30 emergency:-3 self_harm:-1	/ting/
    7		/toes$/
    7	tingling:23	/toes/
    -7		/tomat/
    -7		/top$/
    -7		/tran/
    7	tingling:-17	/tri/
    7	bladder_bowel:25	/trol/
    7		/ttin/
    7		/tting/
    -7		/uede$/
    7		/uier/
    -7	severe_bruising:109	/uis/
    -7	faint_dizzy:-3 self_harm:44	/uld$/
    7	sharp_pain:-22 saddle_numbness:46 chest_breath:23 severe_headache:45 allergic_reaction:-42	/und/
    7	severe_bruising:8	/unde/
    -7		/ur$/
    -7		/ved/
    7		/vivi/
    -7		/ways$/
    -7		/ways/
    7	bladder_bowel:185	/wet/
    -7	bladder_bowel:8	/work/
    7	sharp_pain:-12 worsening:79 persistent_beyond_72h:-6	/worse/
    7		/worst/
    -7		/xt$/
    -7	history_disc:2	/yea/
    -7	history_disc:18	/year/
    -7	numbness:3 emergency:15	/you/
    7		/zo$/
    7		<be> dead
    -7		<be> it
    -7	numbness:-4 calf_swelling:49 emergency:31	<be> ~ and
    7	chest_breath:1 faint_dizzy:18 emergency:23	<be> ~ i
    7		<be> ~ sore
    7		<be> ~ there
    -7		<be> ~ touch
    7		<become> to
    7	sharp_pain:11	<count> ~ <count>
    -7	worsening:-3	<count> ~ and
    7		<count> ~ con
    7		<day> ~ sore
    7	weakness:-16 numbness:68	<feel> <my>
    -7		<feel> great
    7		<feel> it
    7		<have> ~ in
    -7		<my> <part> <feel>
    -7		<my> <person> <be>
    7	sharp_pain:16 faint_dizzy:37	<my> ~ en
    7	tingling:45 saddle_numbness:56	<my> ~ like
    -7		<my> ~ mas
    7		<my> ~ massage
    7		<my> ~ nothing
    -7		<my> ~ or
    -7		<my> ~ to
    7		<part> <have> no
    7		<part> <side>
    -7	numbness:17	<part> on
    7		<part> with
    -7		<person> ~ numb
    7	sharp_pain:24 persistent_beyond_72h:11 fever:-1	<the> #
    -7	weakness:60 emergency:54	<the> <person>
    7	emergency:26	<the> and
    7	emergency:69	<the> and e
    -7		<the> bit
    -7	numbness:47	<the> ~ <have>
    7	emergency:165	<the> ~ e
    -7	sharp_pain:51 radiating_pain:7 tingling:-3	<the> ~ i
    -7		<the> ~ numb
    -7		<the> ~ o
    7	sharp_pain:52	<the> ~ pain
    -7	bladder_bowel:9	<time> ,
    7		? ~ .
    7	emergency:25	a and
    7	numbness:-3 tingling:-53	al
    7	radiating_pain:-35 weakness:-12 tingling:-10 history_disc:1 pregnancy_symptom:15 bladder_bowel:6	and
    7	emergency:8	and e
    -7		and he
    -7	faint_dizzy:5	and ~ on
    7		and ~ sore
    7		apart ~ <the>
    -7		before <the>
    7		better ~ <be>
    -7		bit
    7		but ~ <have>
    7		came <part>
    7		came back
    -7		came in with
    -7		can not put
    7	weakness:8	can ~ <become>
    7	weakness:42 bladder_bowel:-24 severe_headache:9	can ~ <the>
    -7		can ~ put
    7		could ~ <the>
    7		cuando <my>
    7	saddle_numbness:8	cuando me
    -7		cuanto
    -7	bladder_bowel:4	did
    -7	history_injury:83	did not
    -7		do ~ <the>
    -7		dolor ~ que
    7		esto
    7		feels like
    7		fine ~ ,
    -7		for <time>
    -7		for ~ i
    7		from a
    7	weakness:103	grip
    -7		he ~ <my>
    7		hormigueo ~ ,
    -7		i call
    -7		i did not
    -7	faint_dizzy:46	i ~ ,
    -7	sharp_pain:30	i ~ <have>
    -7	numbness:34	i ~ <part>
    7	faint_dizzy:28	i ~ off
    7		if i <be>
    7		if ~ .
    7	sharp_pain:-29 numbness:-16	in <the>
    7		in hives
    7	sharp_pain:10 radiating_pain:-29 tingling:-7 worsening:21 osteoporosis:-5 pregnancy_symptom:-74 bladder_bowel:-8 chest_breath:-42 calf_swelling:-30 fever:-23 faint_dizzy:-53 allergic_reaction:-11 severe_bruising:-36 emergency:-38 self_harm:-15	it
    -7		it <be> worse
    -7	radiating_pain:43	it ~ in
    7	sharp_pain:8	it ~ like
    7		just ~ not
    7	tingling:3	la mano
    -7		last ~ but
    7	persistent_beyond_72h:21	late+better
    7		late+came
    7	numbness:64 saddle_numbness:5	late+feeling
    -7		late+free
    7		late+right
    7	persistent_beyond_72h:32	late+sigue
    7		late+then
    7		late+tingling
    7	weakness:4 bladder_bowel:-3	leg
    -7		me siento
    -7		might
    -7	weakness:35	no <my>
    -7		no me
    7	weakness:83	no ~ <part>
    -7		no ~ or
    7		not better
    -7		not put
    7		not ~ i
    -7		nothing since
    -7		numb ~ <time>
    7	weakness:3 tingling:-20 severe_headache:38 faint_dizzy:10	out
    7		out ~ <count>
    7	sharp_pain:3 radiating_pain:-2 tingling:-25 chest_breath:-17	pain
    -7		pain <be> <the>
    -7	radiating_pain:-14	pain in
    -7	radiating_pain:-30	pain in <my>
    7		pain is
    -7		para <the>
    -7		paso
    -7		puedo ~ hoy
    7		que no <be>
    7		r
    -7		same as
    -7		same ~ ever
    7		sharp ~ <my>
    -7		shooting pains
    7		shooting ~ <part>
    -7		should i
    -7		si <my> da
    7		since ~ <become>
    7		since ~ <the>
    -7		something ~ <side>
    -7		strange
    7		than ~ <the>
    7	sharp_pain:1	there <be> <the>
    7		there s
    7	sharp_pain:11	time i
    7		tingling ~ yes
    7		to <part>
    7	radiating_pain:6 emergency:11	to <the>
    -7		to you
    7		to ~ to
    7		up ~ <time>
    -7		used to
    7		va <the>
    7		want to <be>
    7		want ~ <be>
    -7		what ~ <my>
    -7		when ~ i
    -7		who do
    -7		who do i
    -7		with ~ <part>
    -7		worse ~ morning
    -7		worse ~ yesterday
    7		worst
    -7		would like
    7		would ~ i
    7		y <be>
    -7		y si <my>
    7		yes ,
    7		yes .
    7		you said to
    7		you ~ if
    6		# hours
    6		# ~ <have>
    6		# ~ y
    6		, <side> <part>
    -6		, and <the>
    -6		, can not
    6	tingling:4	, en
    6		, en <the>
    -6		, nothing since
    6		, numb
    -6		, thanks
    6		, the
    6		, then
    6	weakness:8 numbness:-19 chest_breath:-2	, ~ ,
    -6		, ~ <feel>
    6	sharp_pain:29 radiating_pain:13 numbness:24 tingling:4 persistent_beyond_72h:-17 fever:11 allergic_reaction:-1 emergency:8	, ~ <the>
    6		, ~ bit
    6		, ~ can
    -6		, ~ fine
    -6		, ~ help
    6		, ~ hurts
    6	numbness:-21 bladder_bowel:17	, ~ like
    6		, ~ sore
    -6		, ~ tell
    6		, ~ with
    6		. .
    6		. and
    6		. he
    -6		. me
    6		. well ,
    6	weakness:17 tingling:-14	. ~ ,
    6		. ~ ?
    6		. ~ do
    -6		. ~ good
    -6	sharp_pain:22 weakness:-29 numbness:-24 tingling:-6 chest_breath:10	/^ac/
    -6		/^achy/
    -6		/^aft/
    -6		/^afte/
    6		/^ali/
    -6		/^alw/
    -6		/^alwa/
    6	sharp_pain:-5 persistent_beyond_72h:-16	/^am/
    6	emergency:102	/^ambu/
    -6	weakness:5 persistent_beyond_72h:8	/^any/
    6		/^apar/
    -6		/^asd/
    6		/^bad$/
    -6		/^baja/
    6		/^big$/
    -6		/^bor/
    6	weakness:-48 chest_breath:152	/^brea/
    6		/^burn/
    -6	weakness:35 allergic_reaction:11	/^cl/
    -6		/^clea/
    -6		/^comm/
    6	persistent_beyond_72h:116	/^days/
    -6		/^dec/
    6	numbness:6	/^dedo/
    6	sharp_pain:12 numbness:-6	/^dolo/
    6	weakness:7 emergency:31	/^dro/
    6		/^empe/
    6		/^esto/
    6	sharp_pain:-1 fever:51	/^fev/
    6	fever:20	/^feve/
    6		/^few$/
    -6	numbness:14	/^for$/
    6	tingling:-2	/^fue/
    6		/^fuer/
    6	radiating_pain:12	/^goe/
    6		/^goes/
    -6		/^gon/
    -6		/^gone/
    -6		/^goo/
    6		/^gri/
    6	radiating_pain:-1 weakness:31 tingling:25 worsening:-3 bladder_bowel:-12 saddle_numbness:-2 calf_swelling:-6	/^han/
    6		/^hip$/
    6	sharp_pain:-1 radiating_pain:-16 weakness:-7 numbness:-24 tingling:-1 persistent_beyond_72h:-9 history_injury:-5 pregnancy_symptom:-54 bladder_bowel:-18 saddle_numbness:-6 chest_breath:-20 faint_dizzy:-19 severe_bruising:-2 emergency:-7	/^ho/
    6	weakness:41	/^hol/
    -6		/^hora/
    6	sharp_pain:20	/^horr/
    -6		/^how/
    -6		/^ima/
    -6		/^imag/
    6		/^into/
    6		/^je/
    6	pregnancy_symptom:8	/^kic/
    6	pregnancy_symptom:17	/^kick/
    6		/^lips/
    6	self_harm:23	/^liv/
    -6		/^lleg/
    6		/^llev/
    6		/^lost/
    -6		/^mad/
    -6		/^mai/
    6	faint_dizzy:140	/^mare/
    -6		/^mens/
    6	severe_bruising:29	/^mor/
    -6		/^nada/
    6	severe_bruising:62	/^neg/
    6	severe_bruising:42	/^negr/
    6	sharp_pain:-15 numbness:-6 history_disc:10 bladder_bowel:-1 emergency:27	/^now/
    6	sharp_pain:-34 radiating_pain:-12 weakness:-2 numbness:12 tingling:-12 saddle_numbness:14 calf_swelling:-5 faint_dizzy:-13 emergency:-5	/^numb/
    -6	radiating_pain:7	/^of/
    -6		/^offi/
    -6		/^ol/
    6	weakness:-18 bladder_bowel:25	/^orin/
    6	calf_swelling:95	/^ot/
    -6	chest_breath:47	/^pec/
    6		/^pee$/
    -6		/^perh/
    6		/^poi/
    6	self_harm:10	/^poin/
    -6		/^poss/
    -6	weakness:2 numbness:-31	/^pued/
    -6		/^raro/
    -6		/^repl/
    -6		/^ring/
    -6		/^sab/
    6	calf_swelling:21	/^shin/
    -6		/^slig/
    6	history_disc:8	/^spi/
    -6		/^sure/
    6	sharp_pain:-8	/^tho/
    6		/^thu/
    6		/^thum/
    -6		/^tow/
    -6		/^tuve/
    6	tingling:-28 persistent_beyond_72h:-64 history_injury:2	/^tw/
    6		/^two$/
    6		/^two/
    6	sharp_pain:6	/^una$/
    6		/^und/
    6	sharp_pain:-22 weakness:-18 worsening:-20 persistent_beyond_72h:-36 emergency:20 self_harm:44	/^wa/
    -6		/^was/
    -6		/^weat/
    6		/^wet$/
    6	sharp_pain:-5 radiating_pain:-15 weakness:-9 tingling:-42 pregnancy_symptom:-2 calf_swelling:-25 fever:-20 faint_dizzy:45 allergic_reaction:-8 severe_bruising:-14	/^wo/
    -6		/^won/
    6	sharp_pain:-30 weakness:2	/^wr/
    6		/^wris/
    6	sharp_pain:28	/abi/
    6	sharp_pain:10	/abia/
    -6		/achy$/
    -6		/achy/
    6	numbness:-1 severe_bruising:25 emergency:7	/ado$/
    -6		/aft/
    -6		/afte/
    -6		/after/
    6		/aki/
    6		/akin/
    6		/aking/
    6	allergic_reaction:25	/alie/
    -6		/alw/
    -6		/alwa/
    -6		/alway/
    6		/ambu/
    6	emergency:12	/ambul/
    6		/apart/
    -6		/arar$/
    -6		/ario/
    6	sharp_pain:-9 weakness:13 bladder_bowel:-4	/arm$/
    -6		/aro$/
    -6		/asd/
    -6		/ath$/
    6	sharp_pain:-60 radiating_pain:66 weakness:-2 numbness:-19	/atic/
    -6		/autom/
    6		/ayuda/
    6		/bad$/
    6	history_injury:4	/bad/
    -6		/baja/
    -6		/ban/
    -6		/bana/
    6		/big$/
    6		/blin/
    6	history_injury:25	/bone$/
    6	osteoporosis:61	/bone/
    -6		/bor/
    6	tingling:2	/bot/
    -6		/bothe/
    -6		/box/
    6	chest_breath:28	/brea/
    6	sharp_pain:14 chest_breath:31	/bs$/
    6	emergency:18	/bula/
    6	emergency:12	/bulan/
    6	fever:4 allergic_reaction:82	/burn/
    6		/cad/
    6	weakness:24	/camin/
    6		/cau/
    6		/cid/
    -6		/cio$/
    -6		/clea/
    -6		/clear/
    -6	sharp_pain:-13 numbness:35 tingling:-34	/co$/
    -6		/comm/
    6	tingling:16	/como/
    -6		/conta/
    -6		/corre/
    6		/cra/
    6		/cro/
    6	numbness:26	/dedo/
    6	weakness:-5	/den/
    6		/dent/
    6		/die/
    6	faint_dizzy:3	/dizzy/
    -6		/driv/
    6	sharp_pain:-4 numbness:-51 tingling:-1 persistent_beyond_72h:-41	/eak/
    6	worsening:3	/easi/
    -6		/eave$/
    -6		/ecio$/
    -6		/ecio/
    6	weakness:1	/edo$/
    6	bladder_bowel:75	/eed$/
    6	sharp_pain:-53 history_injury:60 bladder_bowel:-13	/eek/
    6		/eem/
    6		/eems$/
    6	weakness:-9	/ejo/
    6	radiating_pain:9 numbness:-40 allergic_reaction:-6 emergency:-17	/ele/
    -6		/elen/
    -6	numbness:1 saddle_numbness:36	/eling/
    6		/elly$/
    -6		/emai/
    6	tingling:-24 emergency:-6	/emp/
    6	sharp_pain:-49	/engo/
    -6	saddle_numbness:37	/eni/
    -6		/ensaj/
    6		/ensi/
    -6		/epl/
    6		/erat/
    6		/erec/
    -6		/erh/
    -6		/erha/
    -6		/erhap/
    6	fever:15	/erin/
    6		/erio/
    6	chest_breath:1	/espi/
    -6		/ew$/
    6		/ez$/
    -6		/fec/
    -6	numbness:14 saddle_numbness:3	/feeli/
    6	fever:200	/fev/
    6	fever:54	/feve/
    6	fever:34	/fever/
    6		/few$/
    -6		/ffi/
    -6		/ffic/
    -6		/ffice/
    -6		/fice/
    6	persistent_beyond_72h:-3	/fie/
    6	sharp_pain:-13 numbness:9 persistent_beyond_72h:-4 emergency:-8	/foo/
    6	sharp_pain:-17 numbness:4 saddle_numbness:-1 fever:-2	/foot/
    -6	numbness:24 emergency:3	/for$/
    -6		/fte/
    -6		/fter/
    6	tingling:-5	/fue/
    6		/fuer/
    6		/gle/
    6		/goe/
    6		/goes$/
    6		/goes/
    -6		/gone$/
    -6		/gone/
    -6		/goo/
    6		/gri/
    6	sharp_pain:-22 numbness:15 persistent_beyond_72h:-7	/hand$/
    -6		/haps$/
    -6		/haps/
    6	sharp_pain:53 radiating_pain:-97 numbness:-18 tingling:-5 worsening:-37 persistent_beyond_72h:-35 pregnancy_symptom:6 emergency:-9	/har/
    6		/hin$/
    -6	numbness:19 pregnancy_symptom:-3 saddle_numbness:25	/hing$/
    -6	radiating_pain:21	/hoo/
    6		/horr/
    -6	faint_dizzy:89	/how/
    6		/hum/
    6	numbness:5	/humb$/
    6	radiating_pain:-16 tingling:31	/ie$/
    6		/ief/
    6	pregnancy_symptom:22	/iet/
    6	sharp_pain:1 radiating_pain:-19 worsening:-17 bladder_bowel:-3 emergency:-8	/ike/
    -6		/iked$/
    -6		/iked/
    -6		/im$/
    -6		/imag/
    -6		/imagi/
    6		/imes$/
    6		/imes/
    6	weakness:21	/imp/
    6		/inar$/
    6		/ince/
    -6	sharp_pain:9 weakness:-38 tingling:-44 history_disc:9 bladder_bowel:16	/ine/
    6		/inky$/
    6		/inky/
    6	radiating_pain:5 numbness:-13	/ire/
    6		/ises$/
    6		/ises/
    6	weakness:15 worsening:-6 history_injury:48	/ist/
    -6	weakness:-15	/it$/
    6	sharp_pain:-72 weakness:-9 numbness:-42 worsening:-3	/ita/
    -6		/ito$/
    6	sharp_pain:-2 persistent_beyond_72h:-18 self_harm:104	/ivi/
    6	weakness:-45 numbness:-87 worsening:-2	/izz/
    6		/jo$/
    -6	history_injury:37	/ked$/
    -6	history_injury:11	/ked/
    6	pregnancy_symptom:3	/kic/
    6	pregnancy_symptom:18	/kick/
    -6		/leave/
    6	weakness:-55 numbness:35	/lee/
    -6	weakness:11 tingling:-27 chest_breath:-2	/leg/
    6		/less/
    -6	severe_headache:13	/lig/
    6	allergic_reaction:9	/lips$/
    6	allergic_reaction:10	/lips/
    6	allergic_reaction:5	/liste/
    6	self_harm:166	/liv/
    6	sharp_pain:71	/llas$/
    6	sharp_pain:25	/llas/
    6		/llev/
    6	weakness:-5	/lor$/
    6	numbness:12	/lost$/
    6	numbness:2	/lost/
    -6		/lto$/
    -6		/lways/
    -6		/mad/
    -6		/magin/
    6	faint_dizzy:133	/mare/
    -6	numbness:-1	/mbr/
    6	emergency:46	/mbu/
    6	emergency:80	/mbul/
    6	emergency:2	/mbula/
    -6		/mens/
    -6		/mensa/
    -6		/ment/
    -6		/mie/
    -6		/migh/
    -6		/might/
    -6		/mil/
    6		/my$/
    -6		/nada/
    -6		/nco/
    6	history_injury:54	/nded$/
    6	history_injury:4	/nded/
    -6	persistent_beyond_72h:-18 faint_dizzy:-37	/ne$/
    6	severe_bruising:60	/neg/
    6	severe_bruising:67	/negr/
    -6	numbness:12 tingling:-24 persistent_beyond_72h:15	/nes/
    6	saddle_numbness:-17	/nge/
    6		/ngr/
    -6		/nsaj/
    -6		/nter/
    6	bladder_bowel:4	/ntrol/
    6		/ntur/
    6		/ntura/
    6	sharp_pain:-22 radiating_pain:-4 weakness:-2 numbness:22 tingling:-37 persistent_beyond_72h:-12 history_disc:-20 saddle_numbness:44 chest_breath:-9 severe_bruising:-36	/numb/
    -6		/offi/
    -6		/offic/
    6		/oken$/
    6		/oken/
    6		/olla/
    6	weakness:-41 numbness:-12 saddle_numbness:-1 fever:-8 faint_dizzy:-12	/olo/
    -6		/ome$/
    -6		/omm/
    6	sharp_pain:-25 radiating_pain:-41 weakness:-14 numbness:19 worsening:-31 calf_swelling:-36 fever:12 faint_dizzy:-11	/on$/
    -6		/onder/
    6	sharp_pain:-10 radiating_pain:-31 numbness:-22 tingling:-19 worsening:-17 bladder_bowel:-39 fever:-66	/one/
    6		/onst/
    -6		/onta/
    6	bladder_bowel:15	/ontro/
    -6	faint_dizzy:42	/op$/
    6		/orc/
    6		/orina/
    -6		/oss/
    -6		/ossi/
    6	weakness:-15 worsening:-7 persistent_beyond_72h:-15 pregnancy_symptom:-25 saddle_numbness:-36 fever:-9	/out/
    6	persistent_beyond_72h:-22	/own/
    -6		/ox$/
    6		/part$/
    -6		/pea/
    6	bladder_bowel:14	/pee$/
    -6		/perh/
    -6		/perha/
    6	weakness:4 tingling:-1 chest_breath:10	/ping$/
    6		/pinky/
    6	chest_breath:19	/pir/
    -6		/poc/
    -6	weakness:11 numbness:-23	/pued/
    -6	worsening:9	/quit/
    6	weakness:34	/ral/
    -6		/rap/
    -6		/raro$/
    -6		/rde/
    6		/rdi/
    -6	weakness:45 worsening:51	/rec/
    -6		/ren$/
    -6		/repl/
    6		/rer$/
    6		/rer/
    -6		/rha/
    -6		/rhap/
    -6		/rhaps/
    -6		/rid/
    6		/rist$/
    6		/rist/
    -6	saddle_numbness:17	/riv/
    -6		/rki/
    -6		/rkin/
    -6		/rking/
    6	fever:52	/rmo/
    -6	sharp_pain:7	/roug/
    -6	sharp_pain:1	/rough/
    -6		/saje/
    -6		/sapp/
    6	osteoporosis:63	/sca/
    6		/seems/
    6	weakness:-31 numbness:102	/sens/
    -6	weakness:20 tingling:49 faint_dizzy:25	/she/
    6	tingling:8	/sid/
    6		/side$/
    6	emergency:1	/side/
    6		/sil/
    6		/sit$/
    -6		/sli/
    -6		/slig/
    -6		/sligh/
    6		/sma/
    -6	emergency:64	/spe/
    -6		/sper/
    6	faint_dizzy:85	/spin/
    6	tingling:5	/stan/
    -6		/stran/
    6	sharp_pain:4	/tan/
    6	faint_dizzy:9	/tand$/
    6	persistent_beyond_72h:-25 bladder_bowel:-4 allergic_reaction:122	/tch/
    6		/tchy$/
    6		/tchy/
    6	sharp_pain:-10 numbness:-5 tingling:-2 bladder_bowel:-10 chest_breath:-8	/th$/
    6	radiating_pain:15 numbness:-5 tingling:-1 worsening:-1 persistent_beyond_72h:-5 pregnancy_symptom:-2 allergic_reaction:-5 severe_bruising:-5 emergency:-2	/the$/
    -6	sharp_pain:34 numbness:18 faint_dizzy:39	/thing/
    6	numbness:20 bladder_bowel:4	/thou/
    6		/thu/
    6		/thum/
    6		/times/
    6		/tone/
    -6		/tow/
    6	bladder_bowel:-3	/tte/
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
    6		/ude/
    6	self_harm:12	/uiero/
    6		/uises/
    6		/uita/
    6		/ulan/
    6	emergency:7	/ulanc/
    -6		/uli/
    6	numbness:-10	/una$/
    -6		/usc/
    -6		/utom/
    -6		/utoma/
    -6		/uve$/
    6	bladder_bowel:-6	/very/
    6		/viv/
    -6	persistent_beyond_72h:-6	/was/
    -6		/weath/
    6		/wet$/
    6		/wo$/
    -6		/won/
    6	sharp_pain:-3 weakness:-7 numbness:-7 persistent_beyond_72h:-47 self_harm:-10	/wor/
    6	weakness:8	/wris/
    6		/wrist/
    -6		/years/
    6	tingling:-3	/yse/
    6		/yuda$/
    6		/yuda/
    -6	sharp_pain:20 persistent_beyond_72h:-7 calf_swelling:134	:
    6		: si
    6	numbness:-1	: ~ :
    -6	worsening:29	<be> <become>
    6		<be> here
    -6		<be> not <side>
    -6	persistent_beyond_72h:12	<be> ~ <become>
    6	sharp_pain:9 radiating_pain:28 weakness:-6 numbness:-13 tingling:27 osteoporosis:14 chest_breath:42	<be> ~ <my>
    6	numbness:13	<be> ~ can
    6	persistent_beyond_72h:20	<be> ~ dolor
    6		<be> ~ less
    -6		<be> ~ morning
    -6	numbness:4	<be> ~ numb
    6		<be> ~ painful
    6	numbness:-14	<be> ~ que
    -6		<be> ~ today
    -6		<be> ~ when
    -6		<be> ~ with
    -6		<become> ~ would
    -6		<day> ~ #
    6	saddle_numbness:34	<have> <become>
    6		<have> no <feel>
    -6		<have> ~ <be>
    -6		<have> ~ needles
    -6		<my> again
    6		<my> ~ after
    6		<my> ~ ciatica
    -6	sharp_pain:14 history_disc:7 history_injury:74	<my> ~ in
    6		<my> ~ should
    6		<my> ~ since
    -6		<part> ?
    -6		<part> hurts
    -6		<part> to normal
    -6	weakness:39	<part> ~ <count>
    6	sharp_pain:-5 weakness:45 worsening:-7 persistent_beyond_72h:-14 bladder_bowel:-16 faint_dizzy:-30 allergic_reaction:-1 severe_bruising:26	<part> ~ <my>
    -6		<part> ~ but
    -6	radiating_pain:19 numbness:9 tingling:19 worsening:-16 history_injury:65	<part> ~ it
    -6		<part> ~ normal
    -6	numbness:56	<part> ~ numb
    6		<side> of
    -6		<side> sore
    -6		<side> ~ .
    6	radiating_pain:4 weakness:-5 numbness:-2 calf_swelling:32 allergic_reaction:65	<side> ~ <the>
    6	weakness:78	<the> <part> no
    6	worsening:-40	<the> <time>
    -6		<the> ache <be>
    -6		<the> quien
    6	sharp_pain:17 numbness:-16 tingling:13 worsening:-2 persistent_beyond_72h:2 history_disc:22 severe_headache:31 faint_dizzy:2 self_harm:-1	<the> ~ <my>
    -6	weakness:4 history_injury:48	<the> ~ <time>
    -6		<the> ~ about
    6		<the> ~ nothing
    6		<the> ~ now
    -6		<the> ~ since
    6		<the> ~ va
    -6		<the> ~ ya
    -6		<the> ~ you
    6		<time> it
    6	persistent_beyond_72h:30	<time> now
    -6		<time> since i
    -6		<time> ~ <become>
    6		<time> ~ still
    -6		? ~ not
    -6	radiating_pain:-38 weakness:-12 numbness:-30 tingling:-12 worsening:-11 persistent_beyond_72h:-31 history_disc:-18 history_injury:1 pregnancy_symptom:-8 bladder_bowel:-10 saddle_numbness:-45 chest_breath:-9 fever:-14 faint_dizzy:-31 allergic_reaction:-23 self_harm:-46	a
    -6		a massage
    -6		a quien
    6	persistent_beyond_72h:86	a week
    -6		achy
    6		all night
    -6		always
    6		am in
    -6		and <side>
    6	pregnancy_symptom:9 calf_swelling:8 faint_dizzy:27	and ~ <the>
    6	persistent_beyond_72h:115	and ~ still
    6		apart
    6		apart from <the>
    6		as <time>
    6		as day
    -6		as ~ ,
    6		as ~ as
    6		ayer ~ <the>
    6		ayuda
    -6		back on
    6		bad
    -6		before the
    -6		better every
    -6		better ~ <time>
    6		big
    -6		bit ~ <my>
    6		bruises
    -6		but i <be>
    -6		calambritos en
    -6		calambritos en <the>
    -6		came ~ with
    -6		can not really
    -6		can you
    -6		can ~ say
    6		change
    -6		cleared up
    -6		could <be>
    -6		could be
    6		day one
    6	persistent_beyond_72h:37	days
    6		de <the> <part>
    -6		debilidad en
    -6		debilidad en <the>
    -6		debilidad ~ <part>
    -6		debilidad ~ <the>
    6		dizzy
    6		do not want
    -6		do ~ <have>
    6		do ~ want
    -6		dolor ni
    -6		down ~ ,
    -6		el pie
    -6		en ~ ,
    6		es normal
    -6		ever
    6		every
    6		every ~ i
    6		fainted
    6		feel it
    -6	numbness:15 saddle_numbness:12	feeling
    6		few
    -6	numbness:7	for
    -6		for <the>
    6		for ~ <my>
    6	emergency:12	from <the>
    -6		from ~ ,
    -6		funny ~ <my>
    6		goes
    -6		gone
    6		good ~ <part>
    6		good ~ and
    -6		grand
    -6		hago si <be>
    -6		hago ~ <be>
    6	sharp_pain:-33 weakness:2 numbness:12	hand
    6	radiating_pain:44	hasta <the> <part>
    6	radiating_pain:49	hasta ~ <part>
    6		help <my> please
    6		help me
    6		help ~ please
    6	radiating_pain:47	hip
    -6		hormigueo en
    -6		hormigueo en <the>
    -6		how ~ <be>
    6		i <be> in
    6		i do
    -6		i would like
    -6		i ~ for
    -6	history_injury:7 faint_dizzy:36 self_harm:15	i ~ on
    -6		i ~ or
    6		in <side> <part>
    -6		in ~ but
    6	sharp_pain:-5 radiating_pain:99 worsening:-23	into ~ <part>
    6	radiating_pain:78 numbness:-9	it ~ <my>
    -6		it ~ <time>
    -6		it ~ morning
    6		just ~ ,
    6		just ~ <my>
    6		just ~ <part>
    -6	sharp_pain:2 weakness:-18 tingling:1 worsening:42 persistent_beyond_72h:16 history_disc:-7 history_injury:-54 faint_dizzy:-24 allergic_reaction:-2 self_harm:-12	late+,
    6		late+bad
    6		late+change
    6	persistent_beyond_72h:50	late+con
    6	radiating_pain:-13 weakness:-3 worsening:2 persistent_beyond_72h:36	late+el
    -6	persistent_beyond_72h:33	late+every
    6		late+going
    6		late+hormigueo
    6		late+hurting
    6		late+last
    -6		late+leg
    6		late+monday
    -6		late+once
    -6		late+shoulders
    -6		late+so
    -6		late+soreness
    -6		late+would
    -6		leave
    -6		liked
    6	allergic_reaction:134	lips
    -6		little sore
    -6		llegue
    6	numbness:27	lost
    -6		mas ~ ayer
    6		massage ~ .
    6	calf_swelling:17	my right
    6		never ~ before
    -6		never ~ massage
    -6		no bother
    -6		no he
    -6		no stabbing
    6		no ~ <my>
    6		no ~ bien
    6		no ~ i
    -6		no ~ since
    6	tingling:14	no ~ yes
    6		normal ~ <my>
    6		normal ~ <part>
    6		not <feel> it
    -6		not really
    6		not want
    -6		not ~ <time>
    -6		not ~ say
    6	weakness:50	not ~ up
    6		now ~ <part>
    -6		numb ~ ,
    -6		numb ~ <be>
    6	sharp_pain:-8 weakness:-15 tingling:1 worsening:-26 allergic_reaction:-10	of
    6	sharp_pain:8	of #
    -6		of it
    6	tingling:28 severe_headache:14	of ~ ,
    -6		of ~ <my>
    6	severe_bruising:40	on <my> <part>
    6		on the
    -6		or ~ <be>
    -6		or ~ <the>
    -6		or ~ cold
    6		pain ~ /
    -6		pain ~ bit
    6		pain ~ not
    6		pain ~ of
    -6		parar
    -6		parking
    6		pee
    -6		perhaps
    6		pero ~ <part>
    6		pinky
    6	self_harm:11	quiero
    -6		raro
    -6		raro ~ <part>
    -6		ring
    -6		same as ever
    6		sciatica ~ up
    6		seems
    -6		severe bruising
    -6		si <my>
    -6		si me
    -6		si tengo
    -6		si ~ da
    -6		siento bien
    6		since i <become>
    -6		since ~ in
    -6		slight headache
    6		so bad
    -6		something ~ with
    6		sore for
    6		soreness ~ <be>
    6		still hurts
    -6		su
    -6		sure
    6		than <the>
    -6		than last
    -6		the massage
    6	sharp_pain:34 radiating_pain:45 worsening:7 persistent_beyond_72h:5	the pain
    6		the point
    -6		the table
    6		then ~ <part>
    6		then ~ <the>
    -6		there ~ pain
    6		thumb
    -6		to it
    -6		to normal
    6	radiating_pain:17	to the
    6		to ~ <count>
    6		to ~ you
    -6		tuve
    6		two
    6	sharp_pain:14 numbness:-4	una
    6		va a
    6		was fine
    -6		weather
    6		well ,
    6		wet
    -6		when ~ <be>
    -6		whether ~ <part>
    -6		who <be>
    -6		who ~ i
    -6		with <my>
    -6		with ~ <my>
    -6		with ~ and
    -6		worse ~ than
    -6		would ~ <the>
    -6		would ~ help
    6		would ~ if
    6	history_injury:6	wrist
    -6		y ~ .
    -6		y ~ <my>
    6	severe_headache:-43	y ~ <the>
    -6		y ~ da
    6	history_injury:50	y ~ duele
    -6		years
    5		# de
    5		# ~ <side>
    5		# ~ today
    5		, <be>
    5	weakness:21	, <my>
    5		, <part>
    5		, <the> #
    5		, <time>
    -5		, como
    5		, could not
    -5		, do
    5		, es
    -5		, exactly
    -5		, hoy
    -5		, i <be>
    -5		, just <the>
    -5		, no <be>
    -5		, not
    -5		, nothing
    5		, ~ :
    5	worsening:5	, ~ <side>
    -5		, ~ good
    -5		, ~ here
    5	bladder_bowel:13	, ~ just
    5		, ~ only
    -5		, ~ put
    5		, ~ que
    -5	weakness:-47 bladder_bowel:34	, ~ to
    -5		, ~ weakness
    5	sharp_pain:5	, ~ y
    -5		, ~ you
    -5		- #
    5		. can not
    -5		. i will
    5		. it <be>
    5		. otherwise
    5		. ~ can
    -5		. ~ out
    5		/
    -5		/^ache/
    -5		/^adol/
    5		/^ah/
    5	chest_breath:198	/^air/
    5		/^aire/
    -5	weakness:-2 tingling:-1 worsening:-15 history_injury:-1 pregnancy_symptom:-5 calf_swelling:-5 faint_dizzy:-7 emergency:-24	/^al/
    -5		/^alto/
    5	weakness:-18 tingling:-6 fever:8 emergency:-3	/^and/
    5		/^apa/
    5		/^asa/
    5		/^asap/
    -5		/^bana/
    5	severe_bruising:25	/^blac/
    5		/^blee/
    5		/^bli/
    5	sharp_pain:-10 chest_breath:68	/^bre/
    5	worsening:10	/^cada/
    5		/^ciat/
    -5		/^cit/
    -5		/^cita/
    5	sharp_pain:-11 radiating_pain:-22 tingling:-2 worsening:-29 persistent_beyond_72h:-16 history_disc:-14 history_injury:-4 pregnancy_symptom:-12 bladder_bowel:7 saddle_numbness:-2 chest_breath:-1 calf_swelling:-26 fever:15 severe_headache:-69 faint_dizzy:-13 allergic_reaction:-28 self_harm:-15	/^co/
    -5	numbness:20	/^comp/
    -5		/^conv/
    5	history_injury:5	/^cra/
    5	pregnancy_symptom:2	/^cram/
    5	numbness:101 saddle_numbness:8	/^dea/
    -5		/^deje/
    5		/^del$/
    5		/^der/
    5		/^dere/
    5		/^dic/
    5		/^dice/
    -5	history_disc:91	/^dis/
    -5		/^disa/
    5	tingling:-15 persistent_beyond_72h:7 history_disc:-2 history_injury:-9 bladder_bowel:-26 chest_breath:-14 calf_swelling:-6 fever:-14 allergic_reaction:-29 severe_bruising:-57 emergency:-41 self_harm:-27	/^do/
    -5		/^doe/
    -5		/^does/
    -5		/^dre/
    5		/^drop/
    5	sharp_pain:10	/^ele/
    -5		/^ema/
    -5		/^emai/
    -5	sharp_pain:-4 tingling:-68 worsening:-1 persistent_beyond_72h:-9 severe_bruising:34	/^en/
    5		/^enci/
    5	radiating_pain:-5 weakness:-9 numbness:-12 tingling:-51 worsening:18 chest_breath:-19	/^es/
    5	bladder_bowel:42	/^esca/
    -5		/^esp/
    -5		/^espe/
    5	worsening:21 bladder_bowel:-3	/^ever/
    5	sharp_pain:63	/^exc/
    -5	weakness:-12 numbness:8 history_disc:-4 history_injury:-3 saddle_numbness:4	/^fee/
    5	sharp_pain:-26 worsening:-1 persistent_beyond_72h:-25 bladder_bowel:-18 saddle_numbness:-49 allergic_reaction:-5 emergency:-40	/^fi/
    -5		/^firs/
    5		/^fis/
    5		/^fist/
    5	worsening:10	/^flar/
    -5		/^forg/
    -5		/^foun/
    -5		/^good/
    -5		/^gy/
    5		/^habi/
    -5		/^him$/
    -5		/^his/
    5	allergic_reaction:71	/^itc/
    5	allergic_reaction:19	/^itch/
    -5		/^jaj/
    -5		/^jaja/
    5	chest_breath:12	/^just/
    -5		/^kep/
    -5		/^kept/
    5	sharp_pain:30 pregnancy_symptom:32 self_harm:37	/^ki/
    5	tingling:-48 saddle_numbness:-4 allergic_reaction:-11	/^kn/
    5	sharp_pain:42	/^kni/
    5		/^know/
    -5		/^llam/
    -5		/^lon/
    -5		/^long/
    5	severe_bruising:7	/^look/
    -5		/^made/
    -5		/^mand/
    -5		/^mess/
    -5	severe_headache:4	/^mig/
    -5	numbness:9 pregnancy_symptom:28	/^min/
    -5		/^mol/
    5		/^mori/
    5		/^musl/
    5	self_harm:11	/^my/
    5		/^mys/
    5	self_harm:7	/^myse/
    -5		/^nad/
    -5		/^nex/
    -5		/^next/
    -5		/^none/
    5	sharp_pain:-22 tingling:-5 bladder_bowel:-9	/^now$/
    5		/^ori/
    5		/^pad/
    5		/^pal/
    -5		/^peep/
    5		/^peo/
    -5	tingling:42	/^pins/
    5	severe_bruising:2	/^plat/
    5	chest_breath:12	/^pro/
    5	radiating_pain:-4	/^pur/
    -5		/^rece/
    5		/^ribs/
    5		/^says/
    5		/^sca/
    5		/^see/
    5	history_injury:5 pregnancy_symptom:5	/^sem/
    5	history_injury:21 pregnancy_symptom:10	/^sema/
    5	weakness:-37 numbness:17	/^sens/
    5	saddle_numbness:60	/^sit/
    5	weakness:-14	/^sk/
    -5		/^sli/
    -5	sharp_pain:1	/^som/
    5	history_disc:96 faint_dizzy:7	/^spin/
    5	weakness:19	/^ste/
    5		/^sub/
    5		/^sud/
    5		/^sudd/
    5	calf_swelling:6	/^swo/
    5	calf_swelling:8	/^swol/
    -5		/^tak/
    -5		/^tal$/
    5		/^temp/
    -5		/^thes/
    5		/^toe$/
    -5		/^toni/
    5		/^tor/
    -5		/^tot/
    -5	worsening:7	/^tu/
    5		/^typ/
    5		/^una/
    -5		/^uno/
    -5	weakness:2	/^use/
    -5		/^used/
    5		/^veo$/
    5		/^veo/
    5	weakness:-22 numbness:-54 tingling:32 worsening:-42 persistent_beyond_72h:-1 severe_headache:33 self_harm:71	/^vi/
    5	numbness:12	/^wake/
    -5		/^was$/
    5	bladder_bowel:12	/^wee$/
    5	radiating_pain:-8 weakness:-3 self_harm:-23	/^whe/
    5		/^wher/
    -5		/^whet/
    5	saddle_numbness:55	/^wip/
    -5	radiating_pain:-3 bladder_bowel:8	/^wit/
    -5		/^wond/
    5	sharp_pain:-1 persistent_beyond_72h:-13 self_harm:-5	/^wor/
    5		/abia$/
    5	radiating_pain:-54 numbness:-2 tingling:-43 worsening:-28 persistent_beyond_72h:-43 chest_breath:-11 severe_headache:11 severe_bruising:-5 emergency:-4	/ad$/
    5	sharp_pain:4 weakness:-10	/ada$/
    -5		/ades$/
    -5		/ades/
    -5		/adol/
    -5		/adolo/
    -5		/agi/
    5	sharp_pain:5	/aguan/
    -5		/aguje/
    -5		/aha$/
    -5		/aha/
    5		/ainte/
    5		/aire$/
    5		/aire/
    -5		/aje/
    5	numbness:-15	/ak$/
    5		/aliv/
    5		/alive/
    5	emergency:24	/alli/
    5	emergency:39	/allin/
    5		/als/
    -5		/alto/
    -5		/ambri/
    -5		/amo$/
    -5		/ance/
    -5		/ange/
    5	worsening:14	/angr/
    -5		/anke/
    -5		/ansa/
    -5	worsening:-12 self_harm:50	/any/
    -5		/apis/
    -5		/arar/
    5	sharp_pain:-65 weakness:-2	/are/
    5		/area/
    -5		/areci/
    5		/areo$/
    -5		/arki/
    -5		/arkin/
    5	weakness:-17 history_injury:25	/asa/
    5		/asap$/
    5		/asap/
    5	bladder_bowel:14 saddle_numbness:4 faint_dizzy:20	/ass/
    5		/atic$/
    5		/ature/
    5	sharp_pain:-22 numbness:-12 worsening:-14 history_injury:-19 faint_dizzy:-1 allergic_reaction:3	/ave/
    5		/babl/
    5		/bably/
    -5	weakness:-27 history_disc:12	/back$/
    -5		/baja$/
    5	tingling:-14	/bar/
    -5		/bath$/
    5		/bend$/
    5	severe_bruising:4	/blac/
    5	severe_bruising:7	/black/
    5		/blee/
    5		/bleed/
    5	allergic_reaction:75	/blist/
    5	numbness:-24 tingling:113 osteoporosis:16	/bon/
    -5		/book$/
    5		/bow/
    -5		/box$/
    -5		/brito/
    5		/cale/
    -5	emergency:49	/call/
    -5		/cans/
    -5		/cansa/
    5	sharp_pain:57	/chil/
    5		/cho$/
    5	history_injury:113	/ci$/
    5		/cida/
    5	sharp_pain:-13	/cim/
    5		/cima$/
    5		/cima/
    -5		/cina$/
    -5		/cina/
    -5		/cita$/
    -5		/cita/
    5		/cks$/
    5		/colla/
    5		/comes/
    -5	numbness:36	/comp/
    -5		/compl/
    -5		/conte/
    5		/conti/
    -5		/conv/
    5	pregnancy_symptom:170	/cram/
    5	pregnancy_symptom:51	/cramp/
    5	sharp_pain:59	/cru/
    5		/cs$/
    5		/dal$/
    5	self_harm:21	/dal/
    5	persistent_beyond_72h:20	/days$/
    5	persistent_beyond_72h:7	/days/
    5		/dden$/
    5		/dden/
    -5		/dec/
    -5		/deje/
    5		/del$/
    -5		/deli/
    -5		/deliv/
    5		/dere/
    5		/derec/
    5	worsening:31	/dia$/
    5		/dice/
    5	sharp_pain:-1	/din/
    -5		/disa/
    -5		/disap/
    -5		/doe/
    -5		/does$/
    -5		/does/
    5	persistent_beyond_72h:-4	/dow/
    -5		/drivi/
    5	weakness:4 numbness:-5 emergency:13	/dro/
    5	weakness:17	/drop/
    5		/ea$/
    5	sharp_pain:-62 weakness:-41 tingling:-44 persistent_beyond_72h:-14 bladder_bowel:-28 chest_breath:-44 severe_headache:23 faint_dizzy:16 emergency:-10	/ead/
    5		/eade/
    5	faint_dizzy:88	/eaded/
    5	numbness:-2	/eak$/
    5		/ean$/
    5	sharp_pain:-9 weakness:-3 worsening:3	/ean/
    -5		/ears$/
    -5		/ears/
    -5		/eat$/
    5	fever:138	/ebr/
    -5		/ede$/
    5		/edia/
    5	sharp_pain:-19 numbness:10	/eel$/
    -5	numbness:22 saddle_numbness:1	/eeli/
    -5		/eelin/
    5		/eems/
    5		/eeps$/
    5		/eeps/
    -5		/ees$/
    -5		/ees/
    5		/ef$/
    -5		/egue/
    -5		/egur/
    -5		/egura/
    -5		/eje/
    5	persistent_beyond_72h:36	/ejori/
    5	weakness:-18 persistent_beyond_72h:-12 bladder_bowel:-4 saddle_numbness:1 calf_swelling:-9	/el$/
    -5		/ela/
    5	persistent_beyond_72h:1	/ele$/
    -5		/eliv/
    -5		/elive/
    5	sharp_pain:-6	/els/
    -5		/email/
    5	persistent_beyond_72h:55 history_injury:4 pregnancy_symptom:11	/eman/
    5	persistent_beyond_72h:7 history_injury:1 pregnancy_symptom:25	/emana/
    -5		/emoj/
    -5		/emoji/
    5		/empeo/
    5	fever:14	/emper/
    5		/encim/
    -5		/ende/
    -5	severe_bruising:10	/eno/
    5		/entu/
    -5		/erap/
    5	fever:7	/eratu/
    5	weakness:1	/erech/
    -5		/erent/
    -5		/erf/
    5	radiating_pain:7	/erna$/
    -5	sharp_pain:-18	/ers$/
    5		/esca/
    -5		/ese$/
    -5		/esp/
    5	chest_breath:8	/espir/
    -5		/espu/
    -5		/espue/
    -5		/esti/
    -5		/etas$/
    -5		/etas/
    5		/eter$/
    -5	tingling:55	/ethi/
    -5		/ethin/
    5	severe_headache:8	/ever$/
    5	sharp_pain:27	/exc/
    5		/excep/
    -5		/fect/
    -5	sharp_pain:-1 radiating_pain:-2 numbness:24 history_disc:-5 bladder_bowel:-7	/fee/
    -5		/ff$/
    -5		/fice$/
    -5		/firs/
    -5		/first/
    5		/fis/
    5	weakness:57	/fist$/
    5		/fist/
    5	worsening:2	/flar/
    5		/flare/
    -5	persistent_beyond_72h:28 history_injury:10	/for/
    -5		/forg/
    -5		/forta/
    -5		/foun/
    -5		/found/
    5		/fra/
    -5	sharp_pain:-26 tingling:11 worsening:11	/ful/
    5	history_disc:7	/fus/
    5		/gea/
    5	sharp_pain:-43 numbness:-98 tingling:-22 emergency:107	/gen/
    -5		/ges$/
    -5		/ges/
    5		/gives/
    5	weakness:-1 tingling:-28 emergency:-7	/gon/
    -5		/good/
    5		/grad/
    -5		/grand/
    5	sharp_pain:9	/guan/
    5		/guant/
    5	numbness:-37 worsening:-22	/gue/
    -5		/guje/
    -5		/gujet/
    -5		/gura$/
    -5		/gura/
    -5		/gus/
    -5		/gust/
    5		/habi/
    5		/habia/
    5	sharp_pain:-21 radiating_pain:-35 weakness:35 history_disc:-7 history_injury:-7 saddle_numbness:-47 fever:-37 severe_headache:-1 emergency:-4	/han/
    5	sharp_pain:-10 radiating_pain:-4 numbness:6 tingling:-3 worsening:-1 persistent_beyond_72h:-13 history_disc:-15 history_injury:-8 osteoporosis:-23 bladder_bowel:5 saddle_numbness:-8 chest_breath:-20 self_harm:-8	/he$/
    5	faint_dizzy:34	/heade/
    -5		/hed$/
    5	worsening:-9 history_injury:-1 pregnancy_symptom:10	/here$/
    5	numbness:1 history_injury:-5 pregnancy_symptom:4	/here/
    5		/hermo/
    -5		/hese$/
    -5		/hese/
    -5		/heth/
    -5		/hethe/
    5	sharp_pain:-10	/hig/
    -5		/him$/
    -5	numbness:18 saddle_numbness:25	/hing/
    5	sharp_pain:56	/hip$/
    -5		/horas/
    5		/horri/
    -5		/hortn/
    5	weakness:-7 calf_swelling:1	/hot/
    5		/hro/
    5		/hurts/
    -5		/ian/
    -5		/ibe$/
    -5		/ibir/
    5		/ibs$/
    5	sharp_pain:22	/ibs/
    5	worsening:21	/id$/
    5		/idn/
    5		/ief$/
    -5	weakness:-14 bladder_bowel:-25 severe_bruising:-2	/ien/
    5	sharp_pain:-38	/iend/
    5	self_harm:27	/iero$/
    5		/iero/
    5		/iet$/
    5	sharp_pain:21	/ife$/
    5	sharp_pain:9	/ife/
    5	worsening:16	/igg/
    5	persistent_beyond_72h:2	/igue$/
    5	persistent_beyond_72h:-3	/ince$/
    5		/ingle/
    -5		/ings$/
    -5		/ings/
    -5		/int$/
    5		/inted/
    -5		/inter/
    5		/ira/
    -5		/irst$/
    -5		/irst/
    -5		/isap/
    -5		/isapp/
    -5		/iss/
    -5		/ista$/
    5	sharp_pain:-13	/iste/
    5		/ister/
    5		/itchy/
    5		/ives$/
    5		/ives/
    -5		/iza/
    -5		/jaj/
    -5		/jaja$/
    -5		/jaja/
    -5	history_injury:17	/je$/
    -5		/jet/
    -5		/jeta/
    -5		/jetas/
    -5		/ji$/
    5		/jori/
    5		/joria/
    5	weakness:2	/just/
    5		/ken$/
    -5		/kep/
    -5		/kept$/
    -5		/kept/
    5		/kly$/
    5		/kly/
    -5		/knees/
    5	sharp_pain:254	/kni/
    5		/know/
    5		/ky$/
    5	sharp_pain:-16 weakness:20	/la$/
    5	severe_bruising:28	/lack/
    -5		/lades/
    5		/lame/
    -5		/lamo$/
    -5		/lamo/
    5	emergency:18	/lanc/
    5		/laps/
    5	worsening:1	/lare/
    5		/lared/
    5	allergic_reaction:-8	/las/
    5		/leed/
    -5		/lete/
    5		/leva/
    -5	severe_headache:31	/ligh/
    -5	weakness:-4 severe_headache:38	/light/
    -5		/list$/
    -5		/liver/
    -5		/llam/
    5		/llame/
    -5		/llamo/
    5	worsening:2	/llin/
    5	worsening:36	/lling/
    -5		/llow/
    -5		/longe/
    5		/look$/
    5	tingling:-6 severe_bruising:13	/look/
    -5		/lori/
    -5		/lorid/
    -5		/lot$/
    5		/love$/
    5		/low$/
    -5		/lwa/
    -5		/lway/
    -5		/made$/
    -5		/made/
    -5		/mand/
    -5		/mar$/
    -5	severe_bruising:26	/mat/
    -5		/mate/
    -5	sharp_pain:-16 radiating_pain:-9 weakness:-13 chest_breath:-24 allergic_reaction:-7 severe_bruising:-3	/me$/
    5		/media/
    -5		/mer/
    -5		/mess/
    -5	tingling:3	/meth/
    -5		/methi/
    5	tingling:16	/migue/
    -5	sharp_pain:11	/moj/
    -5		/moji$/
    -5		/moji/
    5		/mori/
    5		/morir/
    -5		/mos/
    -5		/most$/
    5	pregnancy_symptom:4	/mp$/
    5		/mpeo/
    5		/mpeor/
    5		/mper/
    5	fever:27	/mpera/
    5		/mps$/
    5		/mps/
    5	numbness:1	/musl/
    5		/muslo/
    5	bladder_bowel:11 self_harm:1	/mys/
    5	self_harm:46	/myse/
    5	self_harm:6	/mysel/
    -5		/nad/
    -5	persistent_beyond_72h:7	/nada$/
    -5		/nage/
    5		/nce$/
    5		/ncim/
    5		/ncima/
    5		/nday$/
    5		/nde$/
    -5		/nder$/
    -5		/nder/
    5		/nec/
    -5		/nees$/
    -5		/nees/
    -5	numbness:23	/ness$/
    -5		/ness/
    -5		/nex/
    -5		/next$/
    -5		/next/
    -5		/nge$/
    5	radiating_pain:-8	/ngo$/
    -5	radiating_pain:3	/nin/
    -5		/nke/
    5		/nky$/
    5		/nky/
    5		/no$/
    -5		/none$/
    5	severe_bruising:25	/nor/
    5	worsening:-17 bladder_bowel:2 emergency:-2	/not$/
    -5		/nsaje/
    5		/nso/
    -5		/nsu/
    5		/nta$/
    -5		/ntes/
    5		/ntro/
    -5	numbness:-25 tingling:61	/nts$/
    -5	numbness:-5	/nts/
    5		/obab/
    5		/obabl/
    -5		/oco/
    5	numbness:-21 bladder_bowel:81	/oile/
    -5		/oji$/
    -5		/oji/
    5		/ollen/
    -5		/olori/
    -5		/omati/
    5		/omes$/
    5		/omes/
    5	fever:5	/omet/
    5		/omete/
    -5		/ometh/
    -5		/ompl/
    -5		/ong$/
    -5		/oni/
    -5		/onte/
    5		/onti/
    5		/ontin/
    -5		/onv/
    5		/oqu/
    5		/ora$/
    5	weakness:-3 worsening:90	/ora/
    -5		/oras$/
    -5		/oras/
    -5	sharp_pain:-6 weakness:-35 numbness:-46 worsening:18 pregnancy_symptom:-59 saddle_numbness:-62 faint_dizzy:-16 allergic_reaction:-36 emergency:-34	/ore/
    -5		/ored/
    5	worsening:64	/orer$/
    5	worsening:51	/orer/
    -5		/org/
    -5		/orid/
    5	bladder_bowel:42	/orin/
    5		/orir/
    5	worsening:40 persistent_beyond_72h:-8	/orse$/
    -5		/ortne/
    -5	radiating_pain:-6 numbness:-16 calf_swelling:-29	/os$/
    -5	self_harm:49	/ose$/
    5		/oso$/
    -5		/ossib/
    5	tingling:-4 osteoporosis:107	/ost/
    -5		/oti/
    -5		/ots$/
    -5		/ots/
    5	weakness:37	/ove$/
    5		/pad/
    -5		/parar/
    -5		/pare/
    -5		/park/
    -5		/parki/
    -5		/peep$/
    -5		/peep/
    -5	numbness:14	/per$/
    5	fever:4	/perat/
    -5		/pes/
    5		/pi$/
    5	sharp_pain:24	/pic/
    5	sharp_pain:-42 weakness:14 tingling:15 persistent_beyond_72h:-26	/pie/
    5		/pier/
    5	weakness:15 tingling:-5 chest_breath:25	/ping/
    5	chest_breath:36	/pira/
    5	chest_breath:18	/pirar/
    5		/pit/
    5		/pita/
    5		/plat/
    -5	radiating_pain:-29	/ple/
    -5		/po$/
    -5		/poco/
    -5		/poss/
    -5		/possi/
    -5		/ppy$/
    -5		/ppy/
    5		/pur/
    5		/quiet/
    -5		/raba/
    5	fever:66	/ratu/
    5		/ratur/
    5		/rce$/
    5		/rce/
    5		/rdo/
    5		/rear/
    5		/rech/
    -5	pregnancy_symptom:83	/reg/
    5		/rel/
    -5		/rent$/
    5	sharp_pain:34	/res$/
    5	chest_breath:31	/respi/
    5		/rib/
    -5		/ribe$/
    5		/ribs$/
    5		/ribs/
    5	weakness:-40 worsening:-8 bladder_bowel:73 faint_dizzy:-9	/rin/
    -5		/rito/
    -5		/ritos/
    -5		/rivi/
    -5		/rivin/
    5	sharp_pain:-58 radiating_pain:12 weakness:10 allergic_reaction:-22	/rm$/
    5	numbness:15 worsening:-18 emergency:-4 self_harm:23	/rme/
    5	numbness:-12 tingling:98	/rmigu/
    5		/rna$/
    -5		/rno$/
    5		/robab/
    5		/rol$/
    -5		/rong$/
    5		/roun/
    5	saddle_numbness:55	/round/
    5		/rove/
    -5		/rried/
    -5		/rtnes/
    5		/rus/
    5		/rush/
    -5		/rvi/
    -5		/sab/
    5		/sap$/
    5		/sat/
    5		/says$/
    5		/says/
    5		/sco/
    5	numbness:49	/see/
    -5		/segur/
    5	persistent_beyond_72h:5 pregnancy_symptom:4	/sem/
    5	persistent_beyond_72h:3	/sema/
    5	history_injury:9 pregnancy_symptom:68	/seman/
    5	numbness:33	/sensi/
    5		/ses$/
    -5		/shed$/
    -5		/shed/
    5	sharp_pain:-50	/shi/
    5		/shin$/
    -5		/sibl/
    -5		/sibly/
    5	weakness:-57	/sie/
    5	numbness:15 saddle_numbness:6	/sien/
    5	weakness:-7 saddle_numbness:2	/sient/
    5		/sigue/
    5		/slo$/
    5		/sne/
    5		/sol/
    -5	sharp_pain:16	/som/
    -5	persistent_beyond_72h:9	/sore$/
    5	worsening:63	/sorer/
    5		/spir/
    5	chest_breath:57	/spira/
    -5		/spue/
    -5		/spues/
    5	numbness:-20	/squ/
    -5		/ssib/
    -5		/ssibl/
    5	sharp_pain:-30 radiating_pain:-29 weakness:21 tingling:-81 worsening:-12 persistent_beyond_72h:-19 history_disc:-26 pregnancy_symptom:-24 faint_dizzy:-30 allergic_reaction:-33 emergency:-7	/st$/
    -5		/sted$/
    -5	history_injury:38	/sted/
    5		/step/
    5	sharp_pain:-10	/ster/
    5	weakness:-9 worsening:-11 persistent_beyond_72h:24	/stil/
    5	weakness:-38 worsening:-11 persistent_beyond_72h:34	/still/
    5		/suc/
    5		/sud/
    5		/sudd/
    5		/sudde/
    -5		/sue/
    -5		/sure$/
    -5		/sure/
    5	calf_swelling:9	/swol/
    5	calf_swelling:4	/swoll/
    -5		/tact/
    5	radiating_pain:-20 weakness:-5 bladder_bowel:-8 fever:-11 self_harm:-34	/te$/
    5	fever:53	/temp/
    5	fever:14	/tempe/
    5		/ten$/
    5		/tep/
    5		/therm/
    -5		/thes/
    -5		/these/
    5		/thro/
    -5		/ti$/
    -5		/tie/
    5	saddle_numbness:24	/tion/
    -5		/tnes/
    -5		/tness/
    5	allergic_reaction:91	/ton/
    -5		/toni/
    -5		/tos$/
    -5		/tot/
    -5		/trang/
    5		/tras$/
    5	worsening:16	/tras/
    5		/trol$/
    5		/tten$/
    5		/tten/
    -5		/turno/
    5		/typ/
    -5		/uble$/
    5		/udd/
    5		/udde/
    5		/udden/
    5	radiating_pain:-11 numbness:-1 worsening:-2 persistent_beyond_72h:2 bladder_bowel:-4 saddle_numbness:-6 fever:-48 self_harm:-9	/ue$/
    5	weakness:-15 numbness:-10 tingling:-19	/uel/
    5		/uert/
    5	self_harm:38	/uic/
    5		/uiet$/
    5		/uiet/
    -5		/uise$/
    -5		/uisi/
    -5		/ujet/
    -5		/ujeta/
    -5	allergic_reaction:16	/ull/
    5	weakness:-21 pregnancy_symptom:15 allergic_reaction:54	/ump/
    -5		/urno$/
    -5		/urno/
    5	sharp_pain:5	/urts$/
    5	sharp_pain:1 persistent_beyond_72h:-3 self_harm:-3	/urts/
    -5		/used$/
    -5		/used/
    5	weakness:132	/ush$/
    5	numbness:1 severe_bruising:4	/usl/
    5		/uslo$/
    5	numbness:11	/uslo/
    -5		/ved$/
    5		/veo$/
    5		/veo/
    5		/vien/
    -5		/vin/
    5	numbness:9	/wake/
    -5		/was$/
    5	bladder_bowel:135	/wee$/
    -5		/wen/
    5		/wer$/
    -5		/whet/
    -5		/wheth/
    5	saddle_numbness:81	/wip/
    5		/wol/
    5	calf_swelling:30	/woll/
    5	calf_swelling:16	/wolle/
    -5		/wond/
    -5		/wonde/
    5		/xcep/
    5		/xcept/
    -5		/your$/
    5		/ysel/
    5	bladder_bowel:7 self_harm:5	/yself/
    -5	numbness:-39 tingling:1	/zin/
    -5		: ~ <be>
    -5		<be> <become> now
    -5		<be> <the> touch
    -5		<be> bien
    -5		<be> dolor ni
    5		<be> en
    5		<be> normal
    5		<be> normal que
    5	saddle_numbness:19	<be> numb
    -5		<be> off
    -5		<be> segura
    -5		<be> worse than
    5	pregnancy_symptom:20	<be> ~ <be>
    5	sharp_pain:-41 radiating_pain:19 weakness:-4 numbness:30 persistent_beyond_72h:-23 history_disc:-5 history_injury:-22 bladder_bowel:-16 fever:-42 severe_headache:-4 self_harm:-22	<be> ~ <part>
    -5		<be> ~ <time>
    -5		<be> ~ cold
    -5		<be> ~ de
    -5		<be> ~ nothing
    -5		<be> ~ than
    5	worsening:10	<be> ~ up
    -5		<be> ~ worse
    -5		<be> ~ yesterday
    5		<become> away
    5		<become> ~ <feel>
    5		<count> dias con
    -5		<count> ~ ,
    -5		<day> ~ <become>
    -5		<feel> <side>
    -5		<feel> <the> bit
    -5		<feel> better
    -5		<feel> in <my>
    5	numbness:33	<feel> ~ <side>
    5		<feel> ~ of
    -5		<have> not <have>
    -5		<have> tingling
    -5		<have> ~ .
    5		<have> ~ by
    5		<have> ~ it
    -5		<my> .
    5		<my> <part> <have>
    -5		<my> <part> hurts
    5		<my> <part> since
    -5		<my> duele <the>
    5		<my> falta
    5		<my> falta <the>
    5		<my> grip <have>
    -5		<my> ~ #
    -5		<my> ~ <become>
    -5	numbness:45	<my> ~ <feel>
    5	weakness:1 numbness:14 persistent_beyond_72h:-8 bladder_bowel:-37 saddle_numbness:-34 chest_breath:-23 faint_dizzy:-38 emergency:-31 self_harm:-10	<my> ~ <part>
    5		<my> ~ aire
    -5		<my> ~ bien
    -5		<my> ~ con
    -5		<my> ~ hurt
    5	radiating_pain:36	<my> ~ now
    5	bladder_bowel:130	<my> ~ sin
    5		<my> ~ well
    -5		<part> , can
    -5		<part> <be> not
    5		<part> <feel> weak
    -5		<part> over
    -5		<part> over <my>
    5		<part> to <part>
    5		<part> with <the>
    5	weakness:-61 numbness:74 fever:17	<part> ~ <feel>
    -5	history_injury:50	<part> ~ <time>
    -5		<part> ~ better
    5		<part> ~ when
    -5		<part> ~ ya
    -5		<person> ~ <become>
    5	faint_dizzy:88	<person> ~ <my>
    -5		<side> <become>
    5		<side> <time>
    -5		<side> with
    -5		<side> ~ <have>
    -5	tingling:51	<side> ~ i
    5		<side> ~ please
    5		<side> ~ weak
    5		<side> ~ what
    -5		<side> ~ with
    5	numbness:47	<the> <feel>
    -5		<the> <part> ?
    5		<the> <side> of
    -5		<the> <side> sore
    5		<the> aire
    5		<the> fist
    -5		<the> morning than
    -5		<the> peep
    5		<the> peor
    -5		<the> poco
    -5		<the> quien llamo
    5		<the> stabbing
    5		<the> tingling
    -5	weakness:32 bladder_bowel:11 self_harm:9	<the> ~ .
    5		<the> ~ also
    5	numbness:13 tingling:-5	<the> ~ como
    -5	radiating_pain:56	<the> ~ from
    -5		<the> ~ horas
    5		<the> ~ hot
    -5		<the> ~ llamo
    -5		<the> ~ mas
    -5		<the> ~ or
    -5		<the> ~ paso
    -5		<the> ~ pero
    -5		<the> ~ soreness
    5		<the> ~ then
    5		<the> ~ there
    -5		<the> ~ today
    -5		<the> ~ todo
    -5		<the> ~ with
    -5		<time> .
    5	pregnancy_symptom:30	<time> <become>
    -5		<time> ~ as
    5		<time> ~ bit
    5		<time> ~ today
    5		? yes
    5		a fist
    -5		a little
    -5		a peep
    -5		about <my>
    -5		about my
    -5	radiating_pain:20	ache
    -5		ache <be>
    -5		ache <be> still
    -5		ache ~ still
    -5		after ,
    -5		agujetas
    5		aire
    -5		all but
    5		all day
    -5		all gone
    -5		am driving
    -5		an ache
    5	weakness:37 faint_dizzy:11 self_harm:5	and i
    -5		and no fever
    5	numbness:-12 worsening:-26 persistent_beyond_72h:8 history_disc:5 pregnancy_symptom:51 bladder_bowel:25	and ~ <be>
    -5	numbness:1	and ~ <feel>
    5		and ~ <time>
    -5		and ~ fever
    5	tingling:38	and ~ in
    -5		and ~ normal
    5	numbness:39 bladder_bowel:10	and ~ not
    5		and ~ tender
    5		apart from
    5		asap
    -5		baja
    -5		bath
    -5		before ~ and
    5		bend
    -5		better every <time>
    -5		better than
    5		better ~ <the>
    -5		better ~ in
    5		bit ,
    -5		bit ~ <part>
    -5		bit ~ morning
    -5		bit ~ than
    -5		blades
    -5		book
    -5		bruise
    -5		bruise ~ ,
    5		but i <have>
    5		but still
    5		but ~ numb
    5	worsening:3	cada
    5		cada ~ mas
    -5		calambritos
    -5		calambritos ~ <part>
    -5		calambritos ~ <the>
    5		calf is
    5		call it
    -5		can <become>
    5		can ~ hold
    -5		can ~ really
    5		comes
    5		como <the>
    5	tingling:41	como ~ <part>
    5	chest_breath:7	como ~ <the>
    5	numbness:-42 tingling:70	como ~ en
    -5		con <the>
    5		control
    5		covered in
    5		days of
    -5		de baja
    -5		de ~ ni
    5		de ~ y
    5		del
    5		desde ~ <the>
    5		dias con
    -5		did not <become>
    -5		did ~ <become>
    -5		different
    -5		do i call
    -5		do if
    -5		do not <have>
    -5		do ~ <my>
    -5		do ~ <part>
    -5		do ~ call
    -5		do ~ if
    5		do ~ to
    -5		does
    5	sharp_pain:17	dolor ~ #
    5		dolor ~ en
    -5		driving
    5	persistent_beyond_72h:12	duele
    -5		duele <the> <part>
    -5		duele la
    5		duele ~ <be>
    -5	radiating_pain:21	duele ~ <part>
    -5		duele ~ ayer
    5		el aire
    5		en los
    5		en ~ vida
    -5	radiating_pain:19	en ~ y
    5		encima
    5		estoy en
    5	sharp_pain:9 faint_dizzy:32	every time
    5	faint_dizzy:5	every time i
    5		every ~ <the>
    5		every ~ <time>
    5		except
    5		falta <the>
    5		falta <the> aire
    5		falta el
    -5		first
    5	weakness:40	fist
    5	worsening:2	flared
    5		for ~ <part>
    -5		found
    -5	radiating_pain:29	from <my>
    5		from <part>
    5		from <part> to
    -5		full strength
    5		gave out
    5		get the
    -5		give ~ <the>
    5		gives
    5		good ~ .
    5		grip <have>
    5		grip has
    5		grip ~ <become>
    5		habia
    -5		had pins
    -5		hard to
    5	numbness:12	has gone
    5		has no
    -5		headache ~ <time>
    -5		help her
    -5		him
    -5		horas
    -5		hot bath
    -5		how ~ <the>
    -5		how ~ i
    5		hurts
    -5		hurts more than
    -5		i <be> <side>
    -5		i <be> driving
    -5		i <be> not
    5		i <have> <the>
    5	weakness:7	i <keep>
    -5	worsening:19	i <side>
    -5		i asked
    -5		i do if
    5		i keep
    5	sharp_pain:6	i look
    -5		i said
    5		i would rather
    -5		i ~ <time>
    -5		i ~ ?
    5	numbness:-104	i ~ dead
    -5		i ~ driving
    -5		i ~ good
    -5	chest_breath:20	i ~ i
    -5		i ~ in
    5	weakness:4 numbness:42	i ~ it
    5		i ~ rather
    -5		i ~ really
    -5		i ~ twice
    5	faint_dizzy:41	i ~ up
    -5		i ~ well
    -5		i ~ you
    -5		if it
    -5		if ~ numb
    5		if ~ well
    5		in <side>
    5		in ~ .
    -5		in ~ <become>
    -5		in ~ <have>
    -5	sharp_pain:12	in ~ <my>
    -5	numbness:13 bladder_bowel:11	in ~ i
    5	radiating_pain:9 emergency:53	in ~ now
    5	radiating_pain:20	into
    -5		it <be> yesterday
    5		it ~ again
    -5	worsening:34	it ~ and
    5		it ~ but
    5		itchy
    -5		just ~ <be>
    -5		just ~ it
    -5		kept
    -5		knees
    5	history_disc:239	l5
    5		la ciatica
    5		late+away
    -5	numbness:11	late+can
    5		late+days
    5		late+doliendo
    -5	saddle_numbness:7	late+down
    5		late+get
    -5		late+hardly
    5	sharp_pain:-25 persistent_beyond_72h:8	late+in
    -5		late+las
    -5		late+los
    5	persistent_beyond_72h:1	late+mejoria
    -5		late+much
    5		late+needles
    5		late+night
    5		late+numbness
    5		late+pero
    5		late+pins
    5		late+stronger
    -5		late+su
    5	sharp_pain:-8	late+this
    -5		late+well
    5		late+what
    5		less ~ than
    -5		like i
    5		like it
    -5		list
    5		live
    -5		llamo
    -5		longer
    5		look
    5	tingling:5	los dedos
    5		love
    -5		made
    5		make <the> fist
    5		make ~ fist
    5		mareo
    5	calf_swelling:10	mas ~ <the>
    -5		me .
    -5		me again
    5		me falta
    5	persistent_beyond_72h:1	mejoria
    5		more .
    -5		more than
    5		morning ,
    -5		morning than
    -5		mucho mejor
    5		muslo
    -5	radiating_pain:15	my arm
    5		my heel
    -5		my knee
    -5		my shoulders
    5	self_harm:26	myself
    5		myself ~ <the>
    -5		nada
    5		needles ~ <part>
    5		never happened
    -5		never ~ in
    -5	faint_dizzy:2	next
    -5		night
    5		no ,
    -5		no <part>
    5		no change
    -5		no estoy
    -5		no fever
    -5		no stabbing pain
    5		no strength
    -5		no ~ .
    -5		no ~ here
    -5		no ~ hormigueo
    -5		no ~ massage
    5		no ~ pero
    -5		no ~ segura
    -5		no ~ to
    -5		none
    5		normal que
    5	weakness:18	not <become> <my>
    -5		not <the> peep
    5		not call
    5		not call it
    5		not easing
    -5		not feeling
    5	bladder_bowel:24	not hold
    -5		not numb
    -5		not really say
    -5		not right
    -5		not sure if
    5	sharp_pain:55	not ~ .
    -5		not ~ again
    5		not ~ at
    5		not ~ fist
    5		not ~ off
    -5		not ~ peep
    -5		not ~ since
    -5		not ~ whether
    5		nothing to
    5	sharp_pain:-10 history_disc:9 bladder_bowel:-7 emergency:17	now
    -5		now ,
    5		now than
    5		now ~ <side>
    -5	numbness:26	numb ~ <the>
    5	sharp_pain:93	of <count>
    5	numbness:8 allergic_reaction:-7	of my
    5		of ten
    5		of ~ not
    -5		office
    5		ok ,
    -5		on ~ <become>
    5		on ~ it
    5		on ~ to
    -5		or ~ ,
    -5		or ~ i
    5		out in
    5		out of <count>
    -5		out ~ office
    -5		pain s
    5		pain when
    5		pain when i
    5		pain ~ same
    5		pain ~ what
    -5		peep
    5		pero ~ en
    -5	tingling:102	pins
    -5		poco
    -5		possibly
    5		probably
    -5		put <my>
    -5		que ayer
    -5		que ~ <my>
    -5		quien llamo
    5		quiet
    -5		really say
    5	chest_breath:24	respirar
    5		ribs
    5		says
    -5		sciatica ~ <my>
    -5		segura
    -5		sharp ~ ,
    5		sharp ~ when
    5		she ~ <part>
    5		she ~ <the>
    -5		she ~ would
    5		shin
    5		shooting pain
    -5		shortness
    -5		shortness of
    -5		shortness of breath
    -5		shortness ~ breath
    -5	weakness:-6 tingling:10 persistent_beyond_72h:-41	si
    5		si , en
    -5		si es
    5		si ~ .
    -5		si ~ <be>
    -5	sharp_pain:5	si ~ <the>
    5		sigue
    -5		since i <be>
    -5		slept ~ <the>
    5		so <side>
    -5		something <be>
    -5		something ~ <my>
    -5		something ~ not
    -5		something ~ off
    -5	persistent_beyond_72h:63	sore
    -5		sore but
    5		sore ~ <day>
    5		sore ~ <time>
    5	worsening:95	sorer
    5	faint_dizzy:1	stand
    5		still hurting
    5		still there
    -5		stop ~ <my>
    5		stop ~ <the>
    5		sudden
    -5		sure if
    5		swollen
    -5		tal
    -5		tal vez
    -5		tender ~ <the>
    5	worsening:13	than the
    -5		than ~ <time>
    -5		than ~ last
    5	worsening:54	the hip
    -5		the kids
    5	numbness:5	the numbness
    -5		the shoulder
    5		the tingling
    -5		there ~ <part>
    5		thermometer
    -5		these
    5	sharp_pain:4 fever:46	thing
    5		thought
    -5		tingling or
    5		tingling ~ <part>
    -5		tingling ~ no
    -5		to bed
    5		to ~ anymore
    5		to ~ last
    5		todo ~ <part>
    5		todo ~ que
    5		toe
    -5		turno
    -5		un poco
    5		under
    5		up ~ of
    -5		used
    5		veo
    -5	sharp_pain:4 worsening:3 persistent_beyond_72h:-4	was
    -5		weather <be>
    5	bladder_bowel:80	wee
    -5		what if <my>
    -5		what if i
    -5		what ~ <part>
    -5		what ~ if
    -5		when you
    -5		when ~ ,
    5		where ~ <be>
    -5		whether
    -5		whether <my> <part>
    -5		whether ~ <be>
    -5		who ~ call
    -5		who ~ if
    -5		with ~ ,
    -5		with ~ <become>
    -5		work ~ <the>
    -5		worse than
    5		worse ~ <the>
    5		would be
    5		would not
    5		would not call
    5		would ~ ,
    5		would ~ out
    -5		y <the> <part>
    5		y ~ que
    5		yes ~ <part>
    5		yes ~ <the>
    5		you ~ and
    5		you ~ it
    -5		your
    -4	sharp_pain:9 radiating_pain:-84 weakness:-52 numbness:-74 tingling:-61 worsening:-100 persistent_beyond_72h:-43 history_injury:-62 osteoporosis:-3 pregnancy_symptom:23 bladder_bowel:-68 saddle_numbness:-70 chest_breath:-80 calf_swelling:-13 fever:61 faint_dizzy:-65 allergic_reaction:-58 severe_bruising:-64 self_harm:-123	#
    -4		# ,
    4		# / #
    4	sharp_pain:87	# <the>
    4		# and
    4		# dias
    4	sharp_pain:90	# out of
    4		# to
    -4		# ~ in
    4		# ~ of
    4		, # ,
    -4		, <have>
    4		, <have> to
    4	weakness:14	, <my> <part>
    4		, <the> <part>
    -4		, <the> quien
    -4		, back
    4		, but
    4		, eso
    -4		, feel
    -4		, hard
    -4		, hard to
    4		, he
    -4		, none
    4		, only
    -4		, otherwise
    -4		, so
    4	worsening:39	, ~ again
    4		, ~ de
    -4		, ~ different
    -4		, ~ down
    4		, ~ en
    4		, ~ happened
    -4		, ~ llamo
    4		, ~ needles
    4	numbness:60	, ~ numb
    4		, ~ numbness
    -4		, ~ or
    4		, ~ painful
    4		, ~ pins
    -4		, ~ quien
    -4		, ~ said
    4		, ~ say
    4		, ~ stabbing
    -4		, ~ though
    -4		, ~ todo
    4		, ~ when
    4		, ~ would
    -4		. <my>
    -4		. <my> <be>
    -4		. <side>
    -4		. i <be>
    4	worsening:61	. it
    4		. only thing
    4	tingling:3	. weakness
    4		. ~ <have>
    -4		. ~ after
    -4		. ~ bien
    4		. ~ bit
    4		. ~ but
    -4		. ~ de
    4		. ~ grip
    4		. ~ last
    4		. ~ massage
    4		. ~ ok
    -4		. ~ said
    4	sharp_pain:-49	. ~ yes
    4		/^acr/
    4		/^acro/
    4	chest_breath:128	/^ai/
    4		/^aliv/
    -4		/^alm/
    4		/^als/
    4		/^also/
    -4		/^alt/
    -4		/^ando/
    -4		/^ann/
    -4		/^any$/
    4		/^anym/
    4		/^aro/
    4		/^arou/
    -4		/^avi/
    -4		/^avis/
    4	pregnancy_symptom:17	/^bab/
    4	pregnancy_symptom:19	/^baby/
    4		/^bal/
    4		/^bano/
    4		/^bec/
    4		/^beca/
    -4		/^bedt/
    -4		/^beh/
    -4		/^beha/
    -4		/^best/
    4		/^bigg/
    4	saddle_numbness:86	/^bits/
    4	weakness:-25 emergency:-6	/^bla/
    4		/^ble/
    -4		/^bod/
    -4		/^body/
    -4		/^bore/
    4	sharp_pain:-17 radiating_pain:-25 numbness:-64 worsening:-43 persistent_beyond_72h:-73 history_disc:-3 bladder_bowel:-54 saddle_numbness:-9 calf_swelling:-27 fever:-54 faint_dizzy:-21 allergic_reaction:-3 emergency:-12	/^br/
    -4		/^bri/
    4	weakness:68	/^buc/
    4	weakness:23	/^buck/
    4		/^bump/
    4	tingling:19	/^buzz/
    4	numbness:-2	/^cam/
    4	weakness:8	/^cami/
    -4		/^cans/
    -4		/^cap/
    -4		/^cas/
    -4		/^case/
    -4		/^caso/
    4		/^cia/
    -4	numbness:3 fever:49	/^cold/
    4		/^cons/
    4		/^cos/
    -4		/^coul/
    4		/^cry$/
    4		/^cry/
    -4		/^cuer/
    4		/^dad$/
    4		/^dad/
    4	sharp_pain:6	/^dan$/
    -4		/^deci/
    4	persistent_beyond_72h:47	/^dias/
    -4		/^dif/
    -4		/^diff/
    -4		/^dio/
    -4	osteoporosis:44	/^doc/
    4	persistent_beyond_72h:8	/^doli/
    4	weakness:51	/^drag/
    -4		/^drea/
    -4		/^drin/
    4	sharp_pain:1	/^dul/
    4	sharp_pain:19	/^dull/
    4		/^eac/
    4		/^each/
    4		/^easi/
    4		/^elb/
    4		/^elbo/
    4	sharp_pain:160	/^elec/
    4		/^emb/
    4		/^emba/
    4		/^emp/
    4		/^ende/
    4	self_harm:7	/^endi/
    -4		/^estu/
    -4		/^even/
    -4		/^exp/
    -4		/^expe/
    4	allergic_reaction:48 emergency:9	/^ey/
    4	allergic_reaction:29 emergency:47	/^eye/
    4	emergency:4	/^face/
    -4		/^fad/
    -4		/^fell/
    -4		/^felt/
    4		/^fie/
    -4		/^fina/
    4		/^flop/
    4	radiating_pain:4 numbness:9	/^fro/
    4		/^fron/
    4	weakness:54	/^giv/
    4		/^got/
    -4		/^gran/
    -4		/^gus/
    -4		/^gust/
    -4		/^gym$/
    -4		/^gym/
    -4		/^hah/
    -4		/^haha/
    4		/^half/
    -4	bladder_bowel:22	/^hap/
    -4		/^happ/
    4	tingling:-11	/^has/
    4	weakness:-13 faint_dizzy:-3	/^hav/
    4	sharp_pain:-5 numbness:-1 severe_headache:14 emergency:-7	/^hea/
    -4		/^heal/
    -4		/^her$/
    -4		/^him/
    -4		/^his$/
    4		/^hit$/
    4	sharp_pain:-10	/^hit/
    -4		/^hm/
    -4		/^hmm$/
    -4		/^hmm/
    4	weakness:-1	/^hot$/
    4	weakness:-3 calf_swelling:20 allergic_reaction:8	/^hot/
    -4	persistent_beyond_72h:-5	/^hoy$/
    -4		/^hoy/
    -4		/^ich$/
    -4		/^ich/
    -4		/^im/
    4		/^imp/
    4		/^iz/
    4		/^izq/
    4		/^jus/
    4		/^knif/
    -4		/^knot/
    4	bladder_bowel:148	/^leak/
    -4		/^leav/
    4	radiating_pain:-42	/^like/
    4		/^loo$/
    4		/^low/
    4		/^lunc/
    -4		/^mag/
    -4		/^mail/
    4		/^mak/
    4		/^make/
    -4		/^mal/
    4		/^manc/
    -4		/^mara/
    -4		/^may$/
    -4		/^mayb/
    4		/^mej/
    4		/^mejo/
    -4		/^men/
    4		/^mid/
    4	severe_headache:104	/^migr/
    4		/^mond/
    -4		/^musc/
    -4	sharp_pain:30 numbness:20	/^na/
    -4		/^nin/
    -4		/^noth/
    -4		/^nume/
    4		/^oil$/
    4	allergic_reaction:45	/^oil/
    -4		/^old$/
    -4		/^old/
    4		/^oth/
    4		/^othe/
    4		/^otra/
    -4	weakness:21	/^par/
    4	sharp_pain:16	/^peg/
    4	saddle_numbness:3	/^pen/
    -4		/^pes/
    4	sharp_pain:-1	/^ph/
    4		/^pic/
    4	numbness:15	/^pin/
    4	bladder_bowel:20	/^pis/
    -4		/^poc/
    -4		/^pos/
    4	radiating_pain:-1 numbness:-4	/^pri/
    4		/^prob/
    4	radiating_pain:-37 numbness:-19 tingling:-78 worsening:-35 persistent_beyond_72h:-7 history_injury:-11 chest_breath:20 faint_dizzy:-34 emergency:-7 self_harm:-7	/^pu/
    4	chest_breath:3	/^puf/
    4	chest_breath:12	/^puff/
    4		/^purp/
    4		/^pus/
    -4		/^qued/
    -4		/^rain/
    4		/^rath/
    -4		/^read/
    -4		/^reci/
    4	sharp_pain:-26	/^ru/
    -4		/^sabr/
    4		/^sai/
    4		/^said/
    4		/^sal/
    4		/^san/
    4		/^sang/
    4		/^scal/
    4		/^scr/
    -4		/^send/
    4		/^seri/
    -4		/^serv/
    -4		/^sesi/
    4	fever:6	/^shak/
    4	fever:41	/^shiv/
    -4	radiating_pain:18	/^shoo/
    4	saddle_numbness:1	/^sien/
    -4	persistent_beyond_72h:43	/^sig/
    -4		/^sign/
    4		/^sil/
    4		/^sinc/
    4		/^skin/
    -4		/^sms$/
    -4		/^sms/
    4		/^sn/
    4	weakness:35	/^sol/
    4		/^step/
    4	allergic_reaction:45	/^ston/
    -4		/^str/
    -4		/^stre/
    4	worsening:19	/^subi/
    -4		/^tal/
    4		/^talo/
    -4		/^tar/
    4		/^ten$/
    4	numbness:3	/^ther/
    4		/^thre/
    -4		/^tie/
    -4		/^tomo/
    -4		/^tota/
    -4		/^towe/
    -4		/^trab/
    -4		/^trac/
    4	pregnancy_symptom:165	/^tri/
    -4		/^unos/
    -4		/^uns/
    -4		/^van/
    4	numbness:-19 bladder_bowel:24 self_harm:17	/^ve/
    -4	weakness:13	/^very/
    4		/^vien/
    4	emergency:41	/^wai/
    4	sharp_pain:-51 radiating_pain:-31 weakness:1 tingling:-3 worsening:-75 history_disc:-23 bladder_bowel:9 saddle_numbness:-46 chest_breath:-11 calf_swelling:-58 fever:-51 severe_headache:-58 faint_dizzy:-16 severe_bruising:-30 emergency:-47 self_harm:-36	/^we/
    4	persistent_beyond_72h:8 history_injury:26 bladder_bowel:-9 fever:-2	/^week/
    -4	faint_dizzy:34	/^wen/
    -4		/^wer/
    -4		/^were/
    -4		/^whi/
    -4		/^whis/
    4	radiating_pain:-26 weakness:-5 tingling:-15 pregnancy_symptom:28 allergic_reaction:-3	/^wi/
    4		/^wil/
    4		/^will/
    4		/^wipe/
    -4		/^with/
    4	numbness:60	/^woo/
    -4		/^wore/
    4		/^yet$/
    4		/^yet/
    -4	weakness:3 tingling:2	/^you$/
    4		/^zaps/
    4		/ab$/
    -4	severe_headache:28	/abe/
    -4		/abr/
    -4		/abria/
    4	pregnancy_symptom:46	/aby$/
    4	pregnancy_symptom:11	/aby/
    -4	weakness:-2 numbness:-24 tingling:-9 allergic_reaction:35	/ace/
    4		/acr/
    4		/acro/
    4		/acros/
    -4		/actur/
    4	radiating_pain:-32 weakness:-2 persistent_beyond_72h:-2 pregnancy_symptom:15 fever:-15 faint_dizzy:-11 allergic_reaction:-27 emergency:-58 self_harm:-5	/ada/
    -4		/ager$/
    -4		/ager/
    -4		/ages$/
    -4		/ages/
    4	sharp_pain:5	/agg/
    -4	history_injury:42	/ai$/
    -4		/aia$/
    -4		/aia/
    4		/aig/
    4		/aine$/
    4		/ainf/
    4		/ainfu/
    -4		/ains/
    4		/ajo/
    4		/akes$/
    4		/akes/
    4	sharp_pain:11	/ale/
    4	fever:12	/alen/
    -4		/alke/
    -4		/alked/
    -4	sharp_pain:25 worsening:13	/ally$/
    -4	sharp_pain:6 worsening:2	/ally/
    4		/alon$/
    4	radiating_pain:40	/alon/
    4		/also$/
    4		/also/
    -4		/alto$/
    -4	fever:9	/ama/
    4		/amed/
    4		/amenm/
    4		/ampi/
    4		/ampin/
    -4		/ana/
    -4		/anar/
    4		/anch/
    -4		/andi/
    -4		/andin/
    -4		/anged/
    -4		/anis/
    -4		/ansad/
    4	sharp_pain:-13 radiating_pain:-44 weakness:-19 persistent_beyond_72h:-34 saddle_numbness:-14 severe_headache:-20 faint_dizzy:-2 allergic_reaction:-19 severe_bruising:-15 emergency:-29	/ant/
    -4	sharp_pain:44	/anto$/
    4		/anym/
    4		/anymo/
    -4		/api/
    -4		/apist/
    -4		/appea/
    4	bladder_bowel:1	/appen/
    -4		/appo/
    -4		/appoi/
    4		/apse/
    4	faint_dizzy:8	/apsed/
    -4		/ara$/
    4		/arabl/
    4		/ardi/
    4	allergic_reaction:13	/are$/
    4		/aread/
    -4		/arec/
    -4		/aren/
    4		/areo/
    4		/ares/
    -4		/ari/
    4		/arou/
    4		/aroun/
    4		/arras/
    -4		/arrie/
    -4	sharp_pain:1	/ars/
    4		/arts$/
    4		/arts/
    -4		/ase$/
    4		/ash$/
    4		/assa/
    4	history_injury:23	/assag/
    4		/ater/
    4	pregnancy_symptom:180	/aters/
    4		/athe$/
    -4		/atie/
    -4		/atien/
    4		/atr/
    4		/atur/
    -4		/avis/
    -4		/aviso/
    -4		/ayb/
    -4		/aybe$/
    -4		/aybe/
    -4		/az$/
    4		/aza/
    4	pregnancy_symptom:12	/baby$/
    4	pregnancy_symptom:32	/baby/
    -4		/banar/
    4		/bano$/
    4		/bano/
    4		/bbe/
    4		/bear/
    4		/beara/
    4		/bec/
    4		/beca/
    4		/becau/
    -4		/bedt/
    -4		/bedti/
    -4		/beh/
    -4		/beha/
    -4		/behav/
    -4		/bendi/
    -4		/bes/
    -4		/best$/
    -4		/best/
    4		/bia$/
    -4		/bien$/
    4		/bigg/
    4		/bits$/
    4	saddle_numbness:11	/bits/
    4		/bled$/
    4		/bled/
    -4		/bore/
    -4		/bored/
    -4	tingling:1 self_harm:21	/bou/
    4		/bow$/
    -4		/bria$/
    -4		/bria/
    4	weakness:23	/buc/
    4	weakness:35	/buck/
    4	weakness:74	/buckl/
    4		/bump/
    4		/buzz/
    4		/cada$/
    4		/cada/
    4	sharp_pain:13 history_injury:-29 bladder_bowel:-41 saddle_numbness:-1 calf_swelling:37 faint_dizzy:-28 severe_bruising:-14	/cal/
    4	weakness:12	/cami/
    4		/care/
    -4	sharp_pain:-3 severe_bruising:20	/cas/
    -4		/case$/
    -4		/case/
    -4		/caso/
    4		/caus/
    4		/cause/
    -4		/cel$/
    4		/cept$/
    4	fever:8	/chill/
    4		/chis/
    -4		/cir/
    4	sharp_pain:12 weakness:-27 tingling:-33 pregnancy_symptom:-41 fever:-18 severe_headache:20 faint_dizzy:-2 emergency:-2	/ck$/
    4		/ckle/
    -4		/cle$/
    -4	numbness:1 fever:6	/cold$/
    -4	numbness:2 fever:46	/cold/
    -4	radiating_pain:-6 history_disc:-10	/com/
    -4		/comen/
    -4		/comf/
    -4		/comfo/
    -4		/comme/
    4		/cons/
    4		/contr/
    4	sharp_pain:2 chest_breath:1	/cor/
    4		/corri/
    4		/cos$/
    -4		/coul/
    -4	numbness:14	/could/
    4	worsening:89 allergic_reaction:5	/cre/
    4		/crea/
    -4		/cribe/
    4		/cry$/
    4		/cry/
    -4		/ct$/
    4	sharp_pain:10	/ctr/
    4		/ctri/
    4	sharp_pain:41	/ctric/
    -4		/ctur/
    -4		/ctura/
    -4		/cuer/
    -4		/cuerp/
    4	bladder_bowel:45	/dde/
    -4		/deci/
    4	tingling:6	/dedos/
    -4		/demo/
    4		/dent$/
    4	radiating_pain:-3	/der$/
    -4	sharp_pain:1 severe_bruising:22	/der/
    -4	weakness:-20 saddle_numbness:-3 calf_swelling:-6	/des/
    4	persistent_beyond_72h:77	/dias$/
    4	persistent_beyond_72h:35	/dias/
    4	emergency:97	/dics$/
    4		/dics/
    4		/die$/
    -4		/dif/
    -4		/diff/
    -4		/diffe/
    -4		/dizzi/
    -4	osteoporosis:37	/doc/
    -4		/doi/
    4	persistent_beyond_72h:7	/doli/
    4	numbness:87	/dor/
    4	radiating_pain:9 worsening:-8 persistent_beyond_72h:-1	/down$/
    4		/dra/
    4	weakness:68	/drag/
    4		/dragg/
    -4		/drea/
    -4		/dres/
    -4		/dria/
    -4		/drin/
    -4		/drink/
    -4		/dti/
    -4		/dtim/
    -4		/dtime/
    4	sharp_pain:12	/dul/
    4	sharp_pain:77	/dull$/
    4		/dull/
    4		/eanc/
    4		/eance/
    4		/eara/
    4		/earab/
    4		/earm/
    -4		/eav/
    -4		/eave/
    4		/ebod/
    4		/ebody/
    4		/eca$/
    4		/ecau/
    4		/ecaus/
    -4		/ecep/
    4		/echo$/
    4		/echo/
    4	sharp_pain:15	/ectr/
    4	sharp_pain:4	/ectri/
    4		/edia$/
    4		/edics/
    4		/edin/
    4	pregnancy_symptom:20	/eding/
    4		/edos$/
    4	tingling:5	/edos/
    -4		/edt/
    -4		/edti/
    -4		/edtim/
    4	pregnancy_symptom:11	/eedi/
    4	pregnancy_symptom:7	/eedin/
    4	worsening:-21 persistent_beyond_72h:43	/eek$/
    4	chest_breath:83	/eez/
    4		/eeze$/
    4		/eeze/
    -4	radiating_pain:54	/ega/
    -4		/egar/
    4		/egro/
    -4		/egue$/
    -4		/eha/
    -4		/ehav/
    4		/eight/
    4		/eing$/
    4		/eing/
    4		/ejor/
    4	persistent_beyond_72h:2	/ek$/
    4		/elb/
    4		/elbo/
    4		/elbow/
    4	sharp_pain:18	/elec/
    4	sharp_pain:15	/elect/
    -4		/elen$/
    4		/elly/
    4		/els$/
    -4		/elt$/
    -4		/elt/
    4		/eltas/
    4	pregnancy_symptom:38	/emba/
    4		/embar/
    -4		/empr/
    4		/ems$/
    4		/ems/
    4	radiating_pain:-3 numbness:-8 tingling:-5 worsening:-12 persistent_beyond_72h:-15 history_disc:-5 history_injury:-20 chest_breath:-29 faint_dizzy:-5 severe_bruising:-7 emergency:-19 self_harm:-8	/en$/
    4		/ena$/
    4		/ended/
    4	self_harm:2	/endin/
    4		/ened$/
    4		/ened/
    -4		/ener/
    4		/enev/
    4		/eneve/
    4		/enge/
    4		/engea/
    4		/enm/
    4		/enme$/
    4		/enme/
    4		/ensib/
    -4		/ent$/
    4		/ente$/
    -4		/ents$/
    -4		/ents/
    -4		/eply$/
    4	tingling:-4 pregnancy_symptom:-11 self_harm:21	/era/
    -4		/erab/
    4		/eral/
    -4		/erapi/
    -4	history_injury:-1 osteoporosis:16	/ere$/
    -4	sharp_pain:6 radiating_pain:-13 numbness:6 worsening:-32 history_injury:-1 chest_breath:-1	/ere/
    -4		/ered$/
    -4		/ered/
    -4		/eren/
    4	fever:13	/ering/
    -4		/erman/
    -4		/erp/
    -4		/erpo$/
    -4		/erpo/
    4		/ertip/
    4		/erve/
    -4		/erwa/
    -4		/erwar/
    4	weakness:99	/erza/
    4		/esc/
    -4		/essin/
    -4		/estar/
    -4		/ested/
    -4		/estos/
    -4		/estu/
    -4		/etc/
    -4		/etch/
    4		/eter/
    -4		/ethe/
    -4		/ether/
    4		/eti/
    4		/ets$/
    4	self_harm:43	/ets/
    4		/evar/
    -4	persistent_beyond_72h:6	/eves$/
    -4	persistent_beyond_72h:4	/eves/
    -4		/exp/
    -4	pregnancy_symptom:7	/expe/
    4		/eze$/
    4		/eze/
    4	emergency:4	/face$/
    4		/face/
    -4		/fad/
    -4		/fell/
    -4		/felt$/
    -4		/felt/
    -4		/feren/
    -4		/fina/
    -4		/final/
    4		/fini/
    4	weakness:47 tingling:-56	/flo/
    4		/flop/
    4		/fore/
    4		/forea/
    4	radiating_pain:14 numbness:13	/fro/
    4		/fron/
    4		/front/
    -4		/fter$/
    -4		/fterw/
    4		/fuert/
    4	weakness:38	/fuerz/
    -4		/full/
    4		/gean/
    4		/geanc/
    4		/gente/
    4	weakness:13	/gers$/
    4	weakness:25	/gers/
    4		/gert/
    4		/gerti/
    4		/ggi/
    4		/ggl/
    4		/gie/
    4	weakness:77	/giv/
    4		/gles$/
    4		/gles/
    -4		/gn$/
    4	numbness:-156 severe_bruising:12	/gro/
    -4	weakness:31 numbness:-47 pregnancy_symptom:4	/gs$/
    -4		/gusto/
    -4		/gym$/
    -4		/gym/
    -4		/hah/
    -4		/haha$/
    -4		/haha/
    4	fever:49	/hak/
    4	emergency:24	/half/
    -4		/happ/
    4	bladder_bowel:7	/happe/
    4	weakness:-10 worsening:3 history_injury:-2 chest_breath:-9	/has$/
    -4		/heal/
    -4		/hec/
    -4		/hed/
    -4		/heet$/
    4		/hene/
    4		/henev/
    -4		/hera/
    -4		/herap/
    -4		/hift$/
    4	sharp_pain:-9	/high/
    4	worsening:135	/hill$/
    -4		/him/
    -4		/hispe/
    4		/hit$/
    4	fever:57	/hiver/
    -4		/hmm$/
    -4		/hmm/
    -4		/hoot/
    -4		/hooti/
    -4		/hora/
    4	calf_swelling:17	/hot$/
    -4	worsening:18	/hoy$/
    -4		/hoy/
    4		/hre/
    4		/hree$/
    4		/hree/
    4		/humb/
    4		/ibil/
    4		/ibili/
    -4		/ibly$/
    -4		/ibly/
    -4		/ica/
    4		/icing/
    -4		/icio/
    4	tingling:149	/ickl/
    4		/icks$/
    4		/icks/
    4		/ics$/
    4		/ics/
    -4		/iday/
    4		/ide$/
    -4		/iem/
    -4		/ient$/
    -4		/iew$/
    -4		/iew/
    -4		/iffe/
    -4		/iffer/
    4		/ig$/
    -4		/ign$/
    -4		/ign/
    4	severe_headache:41	/igr/
    4	severe_headache:67	/igra/
    -4		/igui/
    -4		/il$/
    4	bladder_bowel:73	/ile/
    4	fever:13	/ills$/
    4	fever:29	/ills/
    4		/ima$/
    -4	worsening:22	/ime$/
    -4		/inall/
    4	history_injury:19	/infu/
    4	sharp_pain:-2 history_injury:11	/inful/
    4		/inten/
    4	radiating_pain:75	/into$/
    4		/into/
    -4	allergic_reaction:10	/ios$/
    -4	allergic_reaction:2	/ios/
    4		/iou/
    4		/ious/
    4		/ipe$/
    4	saddle_numbness:25	/ipe/
    4		/ique/
    -4		/irs/
    -4	numbness:-10 worsening:-17 history_injury:-27 bladder_bowel:13	/is$/
    -4		/isca/
    -4		/iscal/
    -4		/ishe/
    -4		/isp/
    -4		/ispe/
    -4		/isper/
    -4		/ista/
    -4		/ita$/
    4	numbness:-3	/ital/
    4		/itc/
    4		/itch/
    4		/ite$/
    -4	radiating_pain:-4	/ith$/
    4		/itt/
    4	radiating_pain:-15 numbness:-33 tingling:-19 bladder_bowel:-37 faint_dizzy:-14	/ive/
    -4		/ived$/
    -4		/ived/
    -4		/ized$/
    -4		/ized/
    4		/izq/
    -4	sharp_pain:13	/ja$/
    4		/jar$/
    4		/jea/
    4	numbness:-6	/jor/
    4	weakness:1	/jus/
    4		/keeps/
    4	history_injury:3	/ken/
    4		/kes$/
    4		/kes/
    4	allergic_reaction:8	/kin$/
    4		/knif/
    4		/knife/
    -4		/knot/
    4	radiating_pain:-12	/lac/
    4	severe_bruising:195	/lack$/
    -4	sharp_pain:1	/lade/
    -4		/lag/
    -4		/lama/
    4		/lamen/
    4	faint_dizzy:46	/lapse/
    4		/lav/
    -4		/lay/
    4	numbness:-2	/lbo/
    4		/lbow$/
    4		/lbow/
    4	bladder_bowel:87	/leak/
    -4		/leare/
    -4		/leav/
    4	sharp_pain:1	/lec/
    4	sharp_pain:6	/lect/
    4	sharp_pain:2	/lectr/
    4		/led/
    4		/leedi/
    4	weakness:-1 tingling:41	/leep$/
    4	weakness:-21 numbness:-36 allergic_reaction:9	/len/
    4		/lets$/
    4		/lets/
    4		/levar/
    4		/levo$/
    4		/levo/
    4		/lga/
    4		/lien/
    4	weakness:3	/lift$/
    -4	radiating_pain:47	/line/
    -4	allergic_reaction:40	/list/
    -4		/lista/
    -4		/lke/
    -4		/lked$/
    -4		/lked/
    -4		/llama/
    4	faint_dizzy:10	/llap/
    4	faint_dizzy:9	/llaps/
    4		/llen$/
    4		/llevo/
    4		/lls$/
    4		/lls/
    -4		/long/
    4		/loo$/
    4		/loor$/
    4	radiating_pain:-3	/los/
    4		/lso$/
    4		/lso/
    -4	sharp_pain:13 radiating_pain:17 weakness:-1	/lt$/
    4	faint_dizzy:50	/ltas$/
    4		/ltas/
    4		/lts$/
    4		/lts/
    4	history_disc:82	/lum/
    4		/lunc/
    4		/lunch/
    4	weakness:-6	/ma$/
    -4		/mail$/
    4		/mak/
    4	weakness:5	/make/
    4		/makes/
    -4	numbness:16	/mal/
    -4		/man$/
    4		/manc/
    4		/manch/
    -4		/mara/
    4		/marea/
    4		/mareo/
    -4		/may$/
    -4		/mayb/
    -4		/maybe/
    4		/maye$/
    4		/maye/
    4		/meb/
    4		/mebo/
    4		/mebod/
    4	persistent_beyond_72h:36	/mej/
    4	persistent_beyond_72h:19	/mejo/
    4		/mejor/
    4		/menm/
    4		/menme/
    -4		/mero$/
    -4		/mero/
    -4		/mfo/
    -4		/mfor/
    -4		/mfort/
    4		/mido$/
    -4		/mien/
    4	severe_headache:86	/migr/
    4	severe_headache:19	/migra/
    -4		/mm$/
    -4		/mmen/
    -4		/mment/
    4	radiating_pain:-32 weakness:-4	/mo$/
    4		/mond/
    4		/monda/
    -4		/mov/
    -4	weakness:34	/move/
    -4		/mpre/
    -4		/musc/
    -4		/nager/
    4		/nal/
    -4		/nall/
    -4		/nally/
    4		/nar$/
    4		/nar/
    -4	weakness:20	/nas$/
    -4		/nce/
    -4		/ncel$/
    4		/nch$/
    4	weakness:-12 numbness:-38 allergic_reaction:69	/ncha/
    4	numbness:-8	/nci/
    -4		/nda$/
    4		/nday/
    -4		/nden$/
    -4		/nden/
    -4		/ndl/
    4		/ned$/
    4		/ned/
    4	radiating_pain:-8 numbness:-4 chest_breath:-6 faint_dizzy:-31 allergic_reaction:-17 self_harm:-1	/nee/
    4	severe_bruising:8	/negro/
    -4		/nei/
    4	history_disc:1	/nfu/
    4	history_injury:4	/nful$/
    4	history_injury:1	/nful/
    4		/ngea/
    4		/ngean/
    -4		/nged$/
    -4		/nged/
    4	weakness:11	/ngers/
    4		/ngert/
    4		/ngle/
    4		/ngles/
    4		/ngo/
    -4		/nic/
    4		/nif/
    4		/nife$/
    4		/nife/
    4		/nk$/
    4		/nme$/
    4		/nme/
    4	faint_dizzy:45	/nni/
    4	sharp_pain:-1	/nnin/
    4	sharp_pain:-6	/nning/
    -4		/nny$/
    -4		/nny/
    4		/non$/
    -4		/none/
    4		/norm/
    -4		/note/
    -4	numbness:29	/nothi/
    4	numbness:1	/nsib/
    4		/nsibi/
    -4	tingling:-1 worsening:-4 history_disc:-12 pregnancy_symptom:4 fever:-30 severe_headache:-3 allergic_reaction:-6 self_harm:3	/nt$/
    4		/nted$/
    4		/nted/
    -4		/ntere/
    4	sharp_pain:-18 weakness:-10 bladder_bowel:8 saddle_numbness:29	/nti/
    -4		/nume/
    -4		/numer/
    4		/nym/
    4		/nymo/
    4		/nymor/
    4		/oba/
    4		/oe$/
    4	sharp_pain:11 weakness:-4 numbness:-18 self_harm:43	/oin/
    4	self_harm:17	/oint$/
    4		/ol$/
    4	radiating_pain:23 weakness:-33 persistent_beyond_72h:67	/ole/
    4		/ollap/
    4		/olle/
    4	sharp_pain:254	/olt/
    4		/omeb/
    4		/omebo/
    -4		/omen/
    -4		/omf/
    -4		/omfo/
    -4		/omfor/
    -4		/omme/
    -4		/ommen/
    4		/onda/
    4		/onday/
    4		/onde$/
    -4		/onig/
    -4		/onigh/
    4		/ont$/
    4		/ontr/
    4	faint_dizzy:51	/oor$/
    4	faint_dizzy:56	/oor/
    -4		/oose$/
    4	weakness:24 numbness:6 persistent_beyond_72h:-22 bladder_bowel:-37 saddle_numbness:-27 allergic_reaction:-14 emergency:-23 self_harm:-6	/oot/
    -4	sharp_pain:19	/ooti/
    -4	sharp_pain:24	/ootin/
    4		/opo/
    4		/opor/
    4		/oport/
    4	weakness:64	/opp/
    4		/orea/
    4		/orear/
    4		/oria$/
    4	persistent_beyond_72h:18	/oria/
    -4	bladder_bowel:32	/ork/
    -4		/orke/
    -4		/ortn/
    4		/oso/
    -4		/ota/
    -4		/otal/
    4		/otc/
    4		/otch/
    -4	numbness:21	/othi/
    -4	numbness:32	/othin/
    -4		/otice/
    4		/otici/
    -4		/otin/
    -4	sharp_pain:84	/oting/
    4		/oto/
    4		/otra$/
    4		/otra/
    -4	tingling:18	/ou$/
    -4		/ovin/
    -4		/oving/
    4	weakness:-38 numbness:-11 worsening:-17 history_disc:6 pregnancy_symptom:-1 bladder_bowel:-10	/ow$/
    4		/ower$/
    4		/ower/
    4	radiating_pain:20 worsening:-24 persistent_beyond_72h:-6	/own$/
    4	history_injury:4	/painf/
    4		/pant/
    -4		/parec/
    4		/pasa$/
    -4		/paz$/
    -4		/paz/
    4	saddle_numbness:37	/pe$/
    -4		/pear/
    -4		/peare/
    4		/peg/
    4	weakness:44	/pen/
    4		/pens/
    -4	sharp_pain:-1 tingling:2	/pins$/
    -4	sharp_pain:-6	/pins/
    -4		/pist$/
    -4		/pist/
    -4		/ply$/
    4		/porta/
    -4		/ppea/
    -4		/ppear/
    4		/ppen/
    -4		/ppoi/
    -4		/ppoin/
    4	tingling:131	/prick/
    4		/proba/
    4		/prove/
    4		/pse/
    4		/psed$/
    4	faint_dizzy:2	/psed/
    -4		/pto/
    4	chest_breath:40	/puf/
    4	chest_breath:39	/puff/
    -4	allergic_reaction:23	/pull/
    -4		/pulle/
    4		/purp/
    4		/pus/
    -4		/py$/
    -4		/qued/
    -4	sharp_pain:-9 radiating_pain:-23 weakness:-12 numbness:-1 faint_dizzy:-15 emergency:-7 self_harm:7	/qui/
    4	tingling:-8	/quie/
    -4		/rabaj/
    -4		/race$/
    -4		/raia$/
    -4		/raia/
    4		/raig/
    4		/rame/
    4		/rampi/
    -4		/rand/
    -4		/rapis/
    4		/rathe/
    4	sharp_pain:-14	/raz/
    4	numbness:103	/rch/
    4		/rdo$/
    4		/rearm/
    -4	weakness:-32 chest_breath:7	/reat/
    -4		/rece/
    4		/recho/
    -4		/rega/
    -4		/rep/
    -4		/rese/
    4		/resi/
    -4		/ress$/
    -4		/retc/
    -4		/retch/
    4	worsening:-14 persistent_beyond_72h:-1 faint_dizzy:-31 emergency:78	/rge/
    -4		/ria/
    -4		/ribe/
    4	severe_headache:19	/ribl/
    -4		/rido$/
    -4		/rio$/
    -4		/rios$/
    -4		/rios/
    4		/rir$/
    4		/rite$/
    4		/rly$/
    4		/rly/
    -4		/rman/
    4		/rna/
    4	sharp_pain:-3	/rob/
    4		/roba/
    4		/ronge/
    4		/ront$/
    4		/ront/
    4		/roo/
    4	weakness:63	/rop/
    4	saddle_numbness:2	/rot/
    4		/rovem/
    -4		/rpo$/
    4	weakness:50	/rrar$/
    4	weakness:3	/rrar/
    4		/rras/
    4		/rrib/
    4	severe_headache:3	/rribl/
    -4		/rrie/
    4		/rry$/
    4		/rry/
    4	severe_headache:20	/rst/
    4		/rtes$/
    4		/rtes/
    4		/rth$/
    4		/rtip/
    4		/rtips/
    4		/rubbe/
    4		/rug/
    4		/rut/
    -4		/sabr/
    -4		/sabri/
    4		/sai/
    4		/said$/
    4		/said/
    4	bladder_bowel:32	/sal/
    4		/sang/
    4		/sangr/
    -4		/sappe/
    -4		/sar$/
    4		/scal/
    -4		/sch/
    4	radiating_pain:20	/sci/
    -4	sharp_pain:44	/scr/
    -4		/send$/
    -4		/send/
    -4		/senti/
    4		/seri/
    -4		/sesi/
    -4		/sesio/
    4	fever:33	/shak/
    4	fever:27	/shiv/
    4	fever:35	/shive/
    -4	sharp_pain:8 radiating_pain:43	/shoo/
    -4	radiating_pain:18	/shoot/
    4	numbness:11	/sia/
    4		/sibi/
    4		/sibil/
    -4		/sign/
    4		/sill/
    4	pregnancy_symptom:18	/sinc/
    4	pregnancy_symptom:3	/since/
    4	allergic_reaction:33	/skin$/
    4	numbness:16	/slo/
    4		/smaye/
    -4		/sms$/
    -4		/sms/
    4	chest_breath:42	/so$/
    4		/someb/
    -4		/son$/
    -4		/son/
    4		/sop/
    4		/sopo/
    4		/sopor/
    -4		/sper$/
    -4		/sta$/
    4		/stab$/
    4		/stant/
    4		/stl/
    4		/stly$/
    4		/stly/
    4	allergic_reaction:88	/ston/
    4	allergic_reaction:46	/stone/
    -4		/stos$/
    -4		/stret/
    -4		/strok/
    4	worsening:9	/subi/
    4		/subir/
    -4		/subs/
    4	fever:87	/sweat/
    4	calf_swelling:5	/swo/
    4		/tab$/
    -4		/tak/
    4		/talo/
    4		/talon/
    4	persistent_beyond_72h:87	/tamo/
    4		/tand/
    -4		/tandi/
    -4		/tari/
    -4		/tario/
    -4		/tent/
    4		/teo$/
    -4		/teres/
    -4		/terwa/
    -4		/thera/
    4		/thre/
    4		/three/
    4	numbness:5	/thumb/
    4	sharp_pain:-20	/tic/
    4		/tici/
    4		/ticin/
    -4		/tid/
    -4		/ties/
    4	sharp_pain:6	/tim/
    4		/tine/
    4	sharp_pain:20 tingling:-7 persistent_beyond_72h:25 fever:-4	/ting$/
    4		/tips$/
    4		/tips/
    4		/toe$/
    -4		/tomo/
    -4		/tonig/
    -4		/tor$/
    -4		/tota/
    -4		/total/
    -4	numbness:30	/tou/
    -4		/towe/
    -4		/towel/
    -4		/trab/
    -4		/traba/
    -4		/trace/
    -4		/traia/
    4		/traig/
    -4		/tret/
    -4		/tretc/
    4		/tric/
    4	bladder_bowel:70	/tro/
    -4		/trok/
    -4		/troke/
    4		/tru/
    4		/tum/
    4	sharp_pain:14 numbness:-17 tingling:-18 fever:64 severe_headache:-71	/tur/
    -4	weakness:30 worsening:43	/turn/
    -4		/tuv/
    -4		/ual/
    4		/uanta/
    4		/ubbe/
    4	worsening:5	/ubi/
    4		/ubir$/
    4		/ubir/
    4		/ucha$/
    4	sharp_pain:19	/uchi/
    4	weakness:29	/uckl/
    -4		/ueda$/
    4		/uele$/
    -4		/uelen/
    -4		/uerp/
    -4		/uerpo/
    4		/uerte/
    4	weakness:8	/uerz/
    4	weakness:19	/uerza/
    4	pregnancy_symptom:31 chest_breath:103	/uff/
    4	weakness:28	/ug$/
    -4		/ujo/
    4		/ulg/
    4	sharp_pain:11 numbness:-55	/ull$/
    -4		/umer/
    -4		/umero/
    4		/una/
    4		/unch/
    -4		/unos$/
    -4		/unos/
    -4		/unto$/
    -4		/unto/
    -4		/upe/
    -4		/urd/
    4	severe_bruising:48	/urp/
    4	emergency:11	/uth$/
    4	emergency:2	/uth/
    -4		/uve/
    4		/var/
    4		/venge/
    -4		/veni/
    -4		/vere$/
    -4		/vere/
    4		/veri/
    4		/vid/
    -4		/view$/
    -4		/view/
    -4	faint_dizzy:40	/vis/
    -4		/viso/
    4		/vo$/
    4	emergency:70	/wai/
    4	numbness:4	/wake$/
    4		/walk$/
    -4		/walke/
    4	self_harm:7	/want$/
    -4		/way/
    -4		/wed/
    4	tingling:-6 history_injury:41 bladder_bowel:-22	/week/
    -4		/wei/
    -4		/went/
    -4		/were$/
    -4		/were/
    4		/whene/
    -4		/whi/
    -4		/whis/
    -4		/whisp/
    4		/wil/
    4		/will$/
    4		/will/
    4		/wipe$/
    4		/wipe/
    -4	numbness:29	/wit/
    -4	fever:14	/with$/
    -4	sharp_pain:7 bladder_bowel:16	/with/
    4	numbness:65	/woo/
    -4		/wore$/
    -4		/wore/
    -4		/worke/
    -4		/xpe/
    -4		/ybe$/
    -4		/ybe/
    4		/yet$/
    4		/yet/
    -4		/ym$/
    4		/ymo/
    4		/ymor/
    4		/ymore/
    4		/yo$/
    -4		/you$/
    4		/ywh/
    4		/ywhe/
    4		/ywher/
    4		/zada$/
    4		/zaps$/
    4	sharp_pain:3	/zaps/
    -4		/zine/
    -4		/zines/
    -4	numbness:-21 tingling:69	/zzi/
    -4		/zzine/
    4		: #
    -4		: i <be>
    4		: no .
    4		: ~ .
    4		: ~ <side>
    4		<be> <become> to
    4		<be> <my> quita
    -4		<be> <my> quito
    -4		<be> <the> <count>
    -4		<be> <the> <side>
    4	numbness:29	<be> como
    4	fever:45	<be> con
    4	weakness:25	<be> dragging
    -4		<be> driving
    -4		<be> easing
    4		<be> en urgencias
    -4		<be> good
    -4		<be> grand
    -4		<be> happy
    -4		<be> imagining
    -4		<be> imagining it
    4		<be> in
    4		<be> like <the>
    4		<be> manana
    4	persistent_beyond_72h:7	<be> not <become>
    -4		<be> not numb
    -4		<be> pain
    -4		<be> pain in
    -4		<be> there
    -4		<be> tingling
    -4		<be> well
    4	weakness:14 numbness:3 worsening:6 persistent_beyond_72h:-4 saddle_numbness:10	<be> ~ ,
    4		<be> ~ again
    -4		<be> ~ bit
    4		<be> ~ desde
    4		<be> ~ dormido
    -4		<be> ~ down
    -4		<be> ~ ever
    4		<be> ~ fiebre
    -4		<be> ~ free
    -4		<be> ~ full
    4		<be> ~ much
    -4		<be> ~ new
    4		<be> ~ nice
    4		<be> ~ normal
    4	persistent_beyond_72h:-4 chest_breath:22	<be> ~ on
    4		<be> ~ quita
    -4		<be> ~ quito
    4		<be> ~ sharp
    4		<be> ~ still
    4		<be> ~ urgencias
    4		<be> ~ what
    4		<become> in
    4	numbness:37	<become> to sleep
    4	worsening:26	<become> up
    -4		<become> ~ bed
    4		<become> ~ not
    4		<become> ~ numb
    4		<become> ~ then
    4		<become> ~ to
    4		<count> <my>
    4		<count> <my> <part>
    -4		<count> <the>
    -4	worsening:-18	<count> <time>
    -4		<count> ~ .
    4		<count> ~ <have>
    4	weakness:-13 numbness:10 emergency:48	<count> ~ <part>
    -4		<count> ~ it
    4		<count> ~ of
    4		<count> ~ today
    4		<day> ~ <day>
    4	history_injury:27	<day> ~ <part>
    4	worsening:-53 persistent_beyond_72h:18 history_injury:10	<day> ~ it
    4		<feel> <the> thing
    -4		<feel> good
    -4		<feel> like i
    -4		<feel> lovely
    4		<feel> nothing
    4		<feel> weak
    4		<feel> ~ <be>
    4	weakness:-111 numbness:75	<feel> ~ <part>
    -4		<feel> ~ <the>
    -4		<feel> ~ <time>
    -4		<feel> ~ bit
    4	numbness:-9	<feel> ~ i
    4		<feel> ~ thing
    -4	numbness:21	<have> <be>
    4		<have> <the> accident
    -4		<have> numb
    -4		<have> numb <part>
    -4		<have> passed
    -4		<have> pins
    -4		<have> pins and
    -4		<have> stabbing
    -4		<have> stabbing pain
    -4		<have> stopped
    4		<have> ~ #
    -4		<have> ~ <become>
    -4		<have> ~ <have>
    4		<have> ~ accident
    -4	sharp_pain:11	<have> ~ and
    4		<have> ~ at
    -4		<have> ~ better
    -4		<have> ~ numbness
    4		<have> ~ to
    4		<have> ~ yesterday
    4		<keep> ~ in
    -4		<my> <be> bien
    4		<my> <person> ,
    -4		<my> and
    4	faint_dizzy:45	<my> da
    4		<my> da vueltas
    4	sharp_pain:18	<my> dan
    4		<my> desmaye
    -4		<my> duelen
    -4		<my> duelen <the>
    4		<my> grip
    4		<my> massage
    4		<my> please
    4		<my> quita
    -4		<my> quito
    -4		<my> ~ <person>
    -4	saddle_numbness:2 emergency:26	<my> ~ <side>
    -4		<my> ~ does
    -4		<my> ~ from
    -4		<my> ~ great
    4	numbness:9	<my> ~ no
    -4		<my> ~ o
    -4		<my> ~ on
    4		<my> ~ please
    4		<my> ~ ronchas
    -4		<my> ~ than
    -4		<my> ~ tingling
    -4		<my> ~ today
    4		<my> ~ todo
    -4		<my> ~ too
    4		<my> ~ twice
    -4	weakness:8	<my> ~ up
    4		<my> ~ vueltas
    4		<my> ~ who
    4		<my> ~ will
    4	faint_dizzy:63	<my> ~ y
    -4	radiating_pain:21 weakness:-19 tingling:52 severe_bruising:7	<part> ,
    -4		<part> , no
    4		<part> <be> <be>
    4		<part> <be> <become>
    4		<part> como
    4		<part> gave out
    4		<part> gives
    4		<part> since
    4		<part> tingle
    4	weakness:61	<part> will
    4	weakness:51	<part> will not
    4	radiating_pain:7	<part> y
    4		<part> ~ about
    -4		<part> ~ achy
    4		<part> ~ as
    -4		<part> ~ at
    -4		<part> ~ came
    -4		<part> ~ full
    -4		<part> ~ grand
    -4		<part> ~ happy
    4		<part> ~ hurts
    4	sharp_pain:13 radiating_pain:19 weakness:7 numbness:11 persistent_beyond_72h:-1 severe_headache:-10 severe_bruising:3	<part> ~ i
    -4		<part> ~ itself
    4		<part> ~ lift
    -4		<part> ~ llamo
    -4		<part> ~ more
    4		<part> ~ ni
    4		<part> ~ nothing
    4		<part> ~ que
    -4		<part> ~ quien
    4	numbness:3	<part> ~ sleep
    -4		<part> ~ thing
    4		<part> ~ twice
    4		<part> ~ vengeance
    -4		<person> <be> <part>
    -4		<person> <have> numb
    -4		<person> <the>
    -4		<person> ~ ,
    4	emergency:51	<person> ~ <be>
    -4		<person> ~ <have>
    -4		<person> ~ <keep>
    4		<person> ~ i
    -4		<person> ~ in
    4		<person> ~ not
    4		<person> ~ que
    4		<side> .
    -4		<side> <my>
    4		<side> <part> .
    -4		<side> <part> since
    4	sharp_pain:-1	<side> <the>
    4		<side> again
    -4		<side> good
    4		<side> i
    4		<side> ~ :
    4		<side> ~ dead
    -4		<side> ~ here
    -4		<side> ~ in
    4	weakness:-5 numbness:48	<side> ~ like
    -4		<side> ~ more
    -4		<side> ~ rain
    4		<side> ~ up
    -4		<side> ~ you
    -4	numbness:5	<the> <part> <be>
    -4		<the> <part> <part>
    4		<the> <part> como
    4		<the> accident
    4		<the> accident in
    4		<the> bano
    -4		<the> bit worse
    4		<the> ciatica
    -4		<the> cita
    4	fever:34	<the> fever
    4		<the> floor
    4		<the> full
    -4		<the> gym
    4		<the> hormigueo
    -4		<the> list
    -4		<the> lista
    4		<the> loo
    -4		<the> massage ,
    4		<the> morning ,
    4		<the> oil
    4	sharp_pain:10 radiating_pain:1 numbness:-8 persistent_beyond_72h:88	<the> pain
    4	self_harm:5	<the> point
    4		<the> point in
    -4		<the> sheet
    4		<the> shooting pain
    4		<the> shower
    4		<the> stairs
    -4	worsening:26	<the> table
    -4		<the> table ,
    -4		<the> time
    -4		<the> touch
    4		<the> vengeance
    -4		<the> vida ,
    -4		<the> whisper
    -4	numbness:45 tingling:-16 worsening:-28 history_injury:-12 pregnancy_symptom:22 bladder_bowel:-2 saddle_numbness:25 severe_headache:-3	<the> ~ <be>
    4	history_injury:35	<the> ~ <day>
    -4		<the> ~ <person>
    -4		<the> ~ achy
    -4		<the> ~ better
    -4		<the> ~ bit
    -4		<the> ~ bother
    -4		<the> ~ completely
    4		<the> ~ cuando
    -4	radiating_pain:-3 weakness:-23 severe_headache:6	<the> ~ de
    4		<the> ~ derecho
    4		<the> ~ did
    -4		<the> ~ dolor
    4		<the> ~ dormido
    -4		<the> ~ exactly
    4		<the> ~ fever
    -4		<the> ~ fine
    4		<the> ~ hoy
    4		<the> ~ just
    -4		<the> ~ lol
    -4		<the> ~ mejor
    -4		<the> ~ noche
    -4	numbness:15 self_harm:30	<the> ~ on
    -4		<the> ~ quien
    -4		<the> ~ round
    -4		<the> ~ sore
    -4		<the> ~ stopped
    -4		<the> ~ toda
    -4		<the> ~ traia
    4	sharp_pain:7	<the> ~ under
    4		<the> ~ will
    4		<time> #
    -4		<time> but it
    4		<time> it <be>
    -4		<time> with
    -4		<time> ~ .
    -4	persistent_beyond_72h:10	<time> ~ <be>
    4	worsening:17 persistent_beyond_72h:2 pregnancy_symptom:4	<time> ~ <the>
    4		<time> ~ hurts
    4		? ~ <part>
    -4		? ~ <person>
    4		? ~ ?
    4		? ~ it
    -4		? ~ to
    4		a few
    4		a full
    4		a good
    4		a vengeance
    -4		a whisper
    4		about #
    4		accident in
    4		ache <have>
    -4		ache is
    -4		ache ~ <part>
    4		across
    -4		after
    4	saddle_numbness:1	after <the>
    -4		after ~ <be>
    -4		after ~ up
    -4		afterwards
    4	history_injury:53	ahora ~ <the>
    4		alive
    -4		all good
    4		also
    4		also <my>
    4		also my
    4		also ~ <part>
    -4		alto
    4		am #
    -4		am not
    4		ambulance
    4		an #
    4		an accident
    4		and <become>
    -4	weakness:31	and <the>
    4		and had
    -4		and has
    -4		and i <feel>
    -4	weakness:36	and the
    -4		and ~ great
    4		and ~ now
    -4		and ~ since
    -4		ando
    -4		any
    4		anymore
    4		anything ~ <be>
    4		apart ~ <part>
    4		are tingling
    4		around
    -4		as a
    -4		as ever
    -4		as it
    4		as much
    4		asked about
    4		at # <time>
    -4		at # sharp
    4	persistent_beyond_72h:40	at all
    -4		at ~ sharp
    4		at ~ with
    -4		away ~ <the>
    4	pregnancy_symptom:61	baby
    -4	history_disc:16	back
    -4		back is
    4		back with
    4		bad again
    4		baja <the>
    4		bano
    4		be alive
    4		be here
    4		because
    -4		bedtime
    -4		been better
    -4		before i
    -4		before i came
    -4		before ~ <become>
    -4		best
    4		between <my>
    4		between <my> <part>
    4	saddle_numbness:7	between my
    4		bien ~ <the>
    -4		bit tender
    -4		bit worse
    -4		bit ~ ,
    -4		bit ~ it
    4		bit ~ nothing
    -4		bit ~ yesterday
    4	saddle_numbness:5	bits
    4	radiating_pain:-5 severe_bruising:69	black
    4		bleeding
    -4		body
    4		both feet
    4		bother you
    4		breathe
    -4		bruise ~ <part>
    -4		but <my>
    -4		but it
    -4		but ~ ,
    -4		but ~ <become>
    4	numbness:36	but ~ <side>
    -4		but ~ fine
    -4		but ~ good
    4		but ~ in
    -4		but ~ now
    -4	worsening:41	by
    -4		by ~ ,
    4		cada hora
    4		cada ~ duele
    4		call <my>
    4		call me
    4		call ~ <be>
    4		call ~ it
    4	history_injury:41	came off
    -4		came ~ <become>
    -4	weakness:-25	can ~ ,
    4		can ~ <be>
    -4		can ~ <have>
    4		can ~ fist
    -4	numbness:30	can ~ tell
    -4		can ~ tomorrow
    -4		cancel
    -4		carried
    -4		case
    4		chest feels
    4		ciatica
    -4		cita
    -4		cleared
    -4	fever:35	cold
    4		collapsed
    4		come out
    4		como si
    -4		completely <become>
    -4		completely gone
    4		con dolor
    -4		con ~ caliente
    4		con ~ dolor
    -4		contact
    -4		could
    4		cry
    -4		cuanto ~ <the>
    -4		cuerpo
    4	faint_dizzy:37	da
    4		da vueltas
    4		dad
    4	sharp_pain:24	dan
    4		day #
    -4		de <the>
    -4		de <the> lista
    4		de ~ <part>
    -4		de ~ lista
    -4		de ~ que
    -4		dead ~ ,
    -4		dead ~ <my>
    4	tingling:7	dedos
    4		derecho
    4		desde anoche
    4		desde ayer
    4		desmaye
    4		dias
    4		dias con <the>
    -4		did i leave
    -4		did not like
    -4		did ~ <the>
    -4		did ~ in
    -4		did ~ leave
    -4		did ~ like
    -4		disappeared
    -4		dizziness
    -4		do not
    -4		do ~ again
    4		do ~ alive
    4		do ~ here
    -4		do ~ know
    4		dolor no
    -4		dolor punzante
    4		dolor que
    4		dolor ~ .
    -4	radiating_pain:109	dolor ~ <the>
    4		dolor ~ con
    -4		dormida ~ <the>
    4	radiating_pain:7 worsening:-3	down
    4	sharp_pain:-17 radiating_pain:76	down ~ <my>
    4		dragging
    -4	history_injury:6	duele <the>
    -4		duele mas que
    -4		duele ~ que
    -4		duelen
    -4		duelen <the>
    -4		duelen <the> <part>
    -4		duelen ~ <part>
    4	sharp_pain:15	dull
    4		each
    4		each ~ <be>
    4		each ~ <the>
    4		each ~ it
    -4		el pecho
    4		el talon
    4		elbow
    4	radiating_pain:-46 weakness:-49 numbness:-18 persistent_beyond_72h:-42 history_injury:-11 pregnancy_symptom:-6 bladder_bowel:-11 chest_breath:-5 calf_swelling:-21 fever:-43 allergic_reaction:-7 severe_bruising:-29	en
    4	worsening:-33 allergic_reaction:-6	en <the>
    -4	sharp_pain:-6 tingling:35 self_harm:3	en ~ <the>
    4		ended
    4	self_harm:56	ending
    4	self_harm:11	ending it
    4	emergency:128	er
    4		eso si
    4		esta manana
    -4		estos
    -4		estoy segura
    4		even ~ <the>
    -4	worsening:66	every <time>
    4	emergency:7	face
    4		fainted in
    4		fainted in <the>
    -4	self_harm:32	feel like
    -4		felt
    4		felt nothing
    4	fever:7	fever
    4		fever ~ #
    -4		finally
    4		fine .
    4		fine ~ <count>
    4		fine ~ <part>
    4		fine ~ <the>
    4		fine ~ bit
    4		fingertips
    4		floor
    4		foot s
    -4		foot was
    -4		for an
    4		for more
    -4		for the
    -4		for ~ after
    -4		free ~ <the>
    -4		from ~ <be>
    4		from ~ <my>
    4		front
    4		fuerza ~ <the>
    4		funny ~ <the>
    -4		give <my>
    -4		give <my> <the>
    -4		give me
    -4		give ~ when
    4	self_harm:7	go on
    4	tingling:1	going to
    4		gone to
    4		good .
    4		good ~ i
    4		great ~ .
    4		great ~ not
    4		grip <have> <become>
    -4		gusto
    -4		gym
    4		had an
    -4		hago ~ <my>
    -4		haha
    4		half my
    -4		has passed
    -4		has stopped
    -4		heavy ~ ,
    -4		her
    -4		his
    4		hit
    -4		hmm
    4		hold <my>
    4	bladder_bowel:12	hold my
    4		honestly i
    4		honestly ~ see
    -4		hormigueo ~ <the>
    4		hormigueo ~ debilidad
    4		hormigueo ~ pero
    4	weakness:-19 calf_swelling:25 fever:5	hot
    4		hot ~ <the>
    -4		hoy
    4		hurts ~ as
    4	sharp_pain:35	hurts ~ i
    4		hurts ~ much
    -4		hurts ~ today
    -4		husband has
    4	radiating_pain:-14 numbness:-10 bladder_bowel:-11 faint_dizzy:-3 severe_bruising:25	i <be>
    4		i <be> #
    -4		i <be> <the>
    4		i <have> to
    4	sharp_pain:-2 tingling:-5 pregnancy_symptom:3 faint_dizzy:-3 severe_bruising:8	i am
    4		i bend
    -4		i call if
    -4		i had
    -4		i leave
    -4		i never
    4		i should
    4		i sit
    4	self_harm:50	i want to
    -4		i will
    4	saddle_numbness:44	i wipe
    4		i would call
    -4		i ~ .
    -4		i ~ <my>
    -4		i ~ <side>
    -4		i ~ again
    4		i ~ agony
    -4		i ~ before
    4		i ~ breath
    4		i ~ by
    4	self_harm:130	i ~ ending
    4		i ~ ever
    -4		i ~ he
    -4		i ~ how
    -4		i ~ massage
    -4		i ~ next
    -4		i ~ pain
    4		i ~ than
    -4		i ~ tomorrow
    -4		ich
    -4		if i can
    -4		if it <be>
    -4		if ~ can
    -4		if ~ not
    -4		if ~ pain
    4		improvement
    -4		in # ,
    -4		in <the> room
    4		in <the> shower
    -4		in <time>
    -4		in ages
    4		in bed
    4		in both
    -4		in case
    4		in ~ and
    -4		in ~ can
    -4		in ~ it
    -4		in ~ no
    -4		in ~ room
    4		in ~ shower
    4		into <my>
    4	radiating_pain:7	into <my> <part>
    4	sharp_pain:-13 radiating_pain:50	into my
    -4		is no
    4	sharp_pain:-23	is not
    4		is stabbing
    -4		is tingling
    4		it <be> sharp
    4		it <be> urgent
    -4		it in
    4		it would
    -4		it ~ .
    -4		it ~ full
    -4		it ~ last
    4		it ~ on
    4		it ~ sharp
    4		it ~ sore
    4	worsening:127	it ~ up
    4		it ~ urgent
    4		it ~ would
    4		it ~ you
    -4		just cold
    4		keeps
    4		knee ,
    -4		knee is
    4		knife
    4		knife ~ <part>
    -4		last <time> but
    -4		last ~ <become>
    -4		late+?
    -4		late+about
    4		late+alive
    4		late+am
    -4		late+are
    4		late+big
    4	persistent_beyond_72h:4	late+bit
    -4		late+cada
    -4		late+casi
    -4		late+cita
    -4		late+cuanto
    4		late+do
    4		late+en
    4		late+estoy
    -4		late+felt
    4		late+fine
    -4		late+full
    -4		late+have
    4		late+hours
    4		late+later
    -4		late+legs
    -4		late+mi
    -4		late+nearly
    4	persistent_beyond_72h:23	late+neck
    4	persistent_beyond_72h:9 self_harm:27	late+one
    -4		late+or
    4		late+otra
    -4		late+out
    -4		late+peep
    4	persistent_beyond_72h:9	late+quita
    -4		late+saw
    -4		late+sciatica
    -4		late+sin
    -4		late+time
    4		late+vez
    4		late+we
    -4		late+whisper
    4	numbness:-30 persistent_beyond_72h:36 calf_swelling:38	late+y
    -4	persistent_beyond_72h:6	late+ya
    -4		le
    -4		leave ~ <the>
    -4		leg day
    -4		leg feels
    4		less than
    -4		less ~ <time>
    4	weakness:63 numbness:-26	lift
    4		lift <my>
    -4		like that
    -4		like the
    4	sharp_pain:29	like ~ <my>
    -4		lista
    4		llamenme
    -4		llegue ~ <the>
    4		llevo
    4		loo
    -4		loose
    4		lot ~ <be>
    4		makes
    -4		mas que ayer
    -4		mas ~ menos
    -4		massage ,
    -4		massage help
    4		massage ~ nice
    4		massage ~ you
    -4		may
    -4		maybe
    -4		me a
    -4		me and
    4		me back
    4	faint_dizzy:66	me da
    4	sharp_pain:33	me dan
    4		me desmaye
    -4		me duelen
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
    -4	worsening:86	more
    -4		more than it
    4		more ~ .
    4		more ~ <the>
    -4		morning ~ <time>
    -4		morning ~ last
    4		much as
    -4		much ~ <the>
    -4		muy bien
    4	weakness:24	my fingers
    4		my grip
    4	pregnancy_symptom:10	my hands
    4		my pinky
    4		my shin
    -4		my sister
    4	numbness:11	my thumb
    4		needles ~ <time>
    -4	weakness:1	ni
    4		ni <the>
    4		ni ~ <the>
    -4		ni ~ ni
    -4	worsening:1	night ,
    -4		night but
    -4		no <be> segura
    4		no <feel> in
    -4		no <part> pain
    -4		no chest
    4		no es
    -4		no more
    -4		no nothing
    4		no quiero
    -4		no sabria
    4	numbness:21	no sensation
    -4		no sharp
    -4		no sharp pain
    4	numbness:46 saddle_numbness:71	no siento
    -4	tingling:-55	no tingling
    -4		no weakness
    -4		no ~ <side>
    -4		no ~ debilidad
    -4		no ~ fever
    4		no ~ si
    4		no ~ thanks
    4	persistent_beyond_72h:8	not <become> away
    4		not <feel> <my>
    4		not get
    -4		not great
    -4		not hurt
    4		not lift
    4		not lift <my>
    4		not make
    4		not make <the>
    4		not see
    4		not stop
    -4		not weak
    4		not ~ able
    4		not ~ alive
    4		not ~ as
    4	persistent_beyond_72h:13	not ~ away
    4		not ~ bit
    -4		not ~ from
    4		not ~ here
    -4		not ~ how
    -4		not ~ if
    4		not ~ when
    -4		not ~ with
    -4		nothing
    -4		notice
    -4		notice it
    4		noticing
    4		now ~ <be>
    -4		numb ,
    4	numbness:35	numb <part>
    -4		numb at
    -4		numb or
    -4		numb ~ <my>
    4		numb ~ <part>
    -4		numb ~ cold
    -4		numb ~ for
    -4		numb ~ not
    4	numbness:-18	numbness ~ .
    4	numbness:83	numbness ~ <part>
    -4		numero
    -4		of <the> headache
    -4		of soreness <side>
    4		of ~ <count>
    -4		of ~ headache
    4		of ~ nothing
    4	allergic_reaction:101	oil
    -4		old
    4		on <the> stairs
    4		on ~ <the>
    -4		on ~ <time>
    4		on ~ floor
    -4		on ~ for
    -4		on ~ leave
    4		on ~ on
    4		on ~ stairs
    4		on ~ still
    4		only thing <be>
    4		only ~ ,
    4		only ~ <my>
    4		only ~ <part>
    4		only ~ i
    -4		or just
    -4		or just cold
    -4		or ~ it
    -4		or ~ just
    4		otheremoji ~ <feel>
    4		otra
    4		otra vez
    4		ouch
    4		out ~ today
    -4		pain , no
    -4		pain went
    4		pain ~ .
    -4		pain ~ no
    -4		pain ~ yesterday
    4	sharp_pain:-3 history_injury:8	painful
    4		pains in
    4		pains ~ <my>
    4		pains ~ <part>
    -4		para el
    4		paramedics
    -4		parking ~ <the>
    4		pasa
    4		passed ~ <the>
    4		pero con
    4		pero ~ <be>
    -4		pins ~ needles
    -4		please ~ <the>
    4	self_harm:23	point
    4		point in
    4		pressed
    -4		pueden
    -4		pulled
    -4		put <my> <part>
    -4		put my
    -4		put ~ it
    4		que <the> <part>
    4		que el
    4		que la
    -4		que traia
    -4		quit ~ <my>
    4		quita
    -4		quito
    -4		rain
    4		rather
    -4		really ~ <be>
    -4		reply
    4		ronchas ~ <the>
    -4		s a
    4		s not
    4		s urgent
    -4		sabria
    4		said
    4		same ~ <time>
    -4		send
    4		sensibilidad
    -4		sesion
    -4		sharp ~ <the>
    4		sharp ~ i
    4		she ~ <my>
    -4		sheet
    -4		shift
    -4	sharp_pain:8	shooting
    4		shooting ~ <my>
    -4		should ~ if
    -4		shoulder blades
    -4	numbness:36	si ~ <part>
    -4		si ~ con
    -4		si ~ hormigueo
    4		siento el
    -4		sin dolor ,
    -4		sin ~ ,
    4		since
    4		since <day>
    -4		since <my>
    4		since last
    -4		since my
    4		since the
    4		since you
    4		since ~ .
    -4		since ~ <person>
    4		since ~ <time>
    4		since ~ home
    4	allergic_reaction:9	skin
    4		sleep
    -4		slept like
    -4		slept like <the>
    -4		slight
    -4		sms
    -4		so i
    4		so ~ .
    -4		so ~ <become>
    4		so ~ <have>
    4		so ~ not
    4		somebody
    -4		something
    -4		something s
    -4		soreness <side>
    -4		soreness left
    4		stab
    -4		standing
    -4		still <the>
    -4		still a
    -4		still achy
    4		still numb
    -4		still sore
    4		stop <the>
    4		strength in
    -4		stroke
    4		stronger
    4	chest_breath:49	subir
    -4		sure ~ <be>
    -4		table
    -4		table ,
    -4		take
    4		talon
    4		tell you
    4		temperature
    4		ten
    4		ten days
    -4		tender ~ i
    -4		texting <my>
    -4		texting me
    4		than <the> <time>
    4		than before
    -4		than i
    -4		than it
    -4		than it <be>
    -4		than last <time>
    -4		than yesterday
    4		than yesterday but
    -4		than ~ <be>
    4		than ~ before
    4		thank you for
    4		thank ~ for
    4		the floor
    -4		the knees
    4		the left
    4	numbness:5	the loo
    -4		the sheet
    -4		the shoulders
    4		the shower
    4		then <the>
    -4		therapist
    4		there <be>
    -4		there ~ of
    4		thermometer ~ #
    4	emergency:15	they ~ in
    4		thing <be>
    4		thing is
    4		thing ~ <part>
    4		this pain
    4		three
    4		tight <part>
    4		tight chest
    4		tingles
    -4		tingling in <my>
    4		tingling ~ but
    -4		tingling ~ pain
    -4		tingling ~ sharp
    4		to <be> alive
    4		to <be> here
    4	radiating_pain:43	to <my> <part>
    4		to leave
    4		to sleep
    -4		to ~ #
    -4		to ~ .
    4	sharp_pain:5 numbness:53	to ~ <be>
    4		to ~ <person>
    4		to ~ alive
    4		to ~ here
    -4	sharp_pain:15 radiating_pain:34 numbness:7	to ~ i
    4	severe_bruising:63	toda <the> <part>
    -4		toda ~ ,
    4	severe_bruising:17	toda ~ <part>
    4		today ~ <side>
    4		today ~ i
    4		todo <my>
    4		todo <my> da
    4		todo de
    4		todo me
    4		todo ~ <the>
    4		todo ~ da
    4		todo ~ vueltas
    -4		tonight
    4		top of
    -4		touched <my>
    -4		towel
    -4		trabajo
    -4		trace
    -4		traia
    4		un #
    -4		unos
    4		urgente
    -4		van <count> dias
    4		vengeance
    4		veo <the>
    -4		very
    -4		vida ,
    -4		vida ~ ni
    4		vueltas
    4		wake
    4	self_harm:28	wake up
    4		walk
    -4		walked
    4	self_harm:72	want
    4		want ~ alive
    4		want ~ anymore
    4		want ~ here
    -4		was numb
    -4		was weak
    4	pregnancy_symptom:70	waters
    4		way i
    4		weak ~ ,
    -4		weakness ~ <the>
    -4		week ,
    -4		were
    -4		what ~ <the>
    -4		when i <be>
    4		when i wipe
    -4		when ~ <become>
    4	saddle_numbness:38	when ~ wipe
    4		whenever
    4		whenever i
    4		where
    -4		whether <my>
    -4		whether my
    -4		whether ~ or
    -4		whisper
    -4		who <be> <the>
    4		who <have> <the>
    4		why ~ <my>
    4		why ~ <part>
    4	numbness:-6	will
    -4		will ~ <the>
    -4		will ~ when
    4		wipe
    -4	worsening:13	with
    -4		with <my> <part>
    4		with <the> vengeance
    -4		with me
    4		with this
    4		with you
    -4		with ~ <be>
    -4		with ~ in
    -4		with ~ not
    4		with ~ vengeance
    4		without noticing
    -4		wore
    -4		wore off
    4	sharp_pain:-2 worsening:34	worse
    4		worse ~ worse
    4		worst ~ <have>
    4		worst ~ i
    4		would <be>
    4		would call
    4		would call it
    4		would rather
    4		would ~ #
    4		would ~ call
    4		would ~ of
    -4		wrong person
    -4		y la
    -4		y ~ no
    -4		ya no <be>
    -4		ya ~ <be>
    4		yesterday but
    4		yesterday ~ <the>
    4	persistent_beyond_72h:3	yet
    -4	history_injury:4	you
    4		you ,
    -4		you <become>
    -4		you <have> <become>
    4		you for
    4		you yesterday
    4		you ~ <part>
    -4		you ~ <the>
    -4		you ~ wrong
    4		zaps
    3		# /
    3		# <time> and
    3		# and i
    3		# meses y
    3	sharp_pain:24	# out
    3	sharp_pain:-25	# ~ ,
    3		# ~ <time>
    3		# ~ ?
    -3		# ~ ache
    -3		# ~ as
    3		# ~ bit
    3		# ~ con
    -3		# ~ it
    -3		# ~ on
    -3		# ~ sharp
    3		# ~ still
    -3		, <become>
    3		, <person>
    3		, <the> bit
    3		, and it
    -3		, best
    -3		, do you
    -3		, esta
    -3		, exactly as
    -3		, feeling
    3		, had
    -3		, has
    -3		, have
    -3		, i <feel>
    3		, is
    3		, it <be>
    -3		, just
    3		, like
    -3		, lo
    3		, my
    -3		, ni
    -3		, no bother
    -3		, no nothing
    3		, nothing to
    -3	weakness:10	, pero
    3		, she
    3		, solo
    3		, sorry
    3		, this
    3		, y
    -3		, ya
    3		, yes
    3		, ~ <day>
    3		, ~ <keep>
    3		, ~ <time>
    3		, ~ agony
    3		, ~ ahi
    -3	tingling:-25	, ~ and
    -3		, ~ bother
    3		, ~ did
    3		, ~ dramatic
    -3		, ~ for
    -3		, ~ full
    -3		, ~ grand
    -3		, ~ great
    -3		, ~ hint
    3		, ~ hold
    -3		, ~ lovely
    -3		, ~ masaje
    -3		, ~ massage
    -3		, ~ mejor
    3		, ~ mention
    -3		, ~ new
    -3		, ~ ni
    -3		, ~ nothing
    3		, ~ ok
    3	sharp_pain:64 persistent_beyond_72h:-46	, ~ pain
    -3		, ~ passed
    -3		, ~ peor
    3		, ~ place
    -3		, ~ same
    -3		, ~ see
    3		, ~ should
    3		, ~ stab
    3		, ~ still
    -3		, ~ super
    3		, ~ way
    -3		, ~ well
    3		, ~ what
    3		. <be>
    -3		. <side> good
    -3		. <the> <part>
    3		. <the> unico
    3		. can
    -3		. feel
    -3		. in
    -3		. in <the>
    3		. leg
    3		. lo
    3		. pues
    3		. sorry
    3		. thank
    3		. thank you
    -3		. thanks
    3		. weak
    3		. what
    3		. yes
    3		. ~ <day>
    3		. ~ <feel>
    -3		. ~ fine
    3		. ~ for
    3		. ~ it
    -3		. ~ like
    3		. ~ none
    -3		. ~ normal
    -3		. ~ of
    3		. ~ painful
    -3		. ~ sharp
    3		. ~ should
    3		. ~ there
    -3		. ~ to
    3		. ~ unico
    3		. ~ up
    3		. ~ weak
    -3		. ~ will
    3	sharp_pain:1	/ #
    3		/ ~ .
    3		/^abri/
    3		/^acci/
    -3		/^ace/
    -3		/^ad/
    -3	numbness:34	/^ado/
    3		/^afr/
    3		/^afra/
    -3		/^aguj/
    3		/^ahi$/
    3		/^ahi/
    3		/^aho/
    -3		/^almo/
    -3		/^ama/
    3	sharp_pain:-37 radiating_pain:-10 weakness:-9 numbness:2 tingling:-24 worsening:2 persistent_beyond_72h:-12 chest_breath:-4 severe_headache:-5 faint_dizzy:-8 severe_bruising:6	/^an/
    3	weakness:6	/^ank/
    3		/^ankl/
    -3		/^anna/
    -3		/^ans/
    -3		/^answ/
    3	sharp_pain:-12 tingling:19	/^ant/
    3	allergic_reaction:8	/^are$/
    3	weakness:6 persistent_beyond_72h:-25 bladder_bowel:-22 saddle_numbness:-1	/^arm/
    -3		/^aski/
    3		/^atr/
    3		/^atra/
    -3		/^av/
    -3		/^baj/
    3		/^ball/
    -3		/^barb/
    -3		/^beau/
    -3	bladder_bowel:16	/^bed/
    3	sharp_pain:2	/^bei/
    3	sharp_pain:38	/^bein/
    3		/^bel/
    -3		/^bes/
    3	numbness:16 worsening:12 saddle_numbness:45 self_harm:-14	/^bi/
    -3		/^bie/
    -3		/^bien/
    -3		/^bil/
    -3		/^bill/
    3		/^blin/
    3	emergency:27	/^boc/
    3		/^boca/
    3	osteoporosis:145	/^bone/
    -3		/^bos/
    -3		/^boss/
    3	tingling:9	/^both/
    3		/^bott/
    3	bladder_bowel:146	/^bowe/
    -3		/^bril/
    3		/^bro/
    3		/^brok/
    -3		/^brou/
    3		/^budg/
    3	radiating_pain:36	/^bum$/
    3	tingling:16	/^buz/
    -3		/^cala/
    3	fever:125	/^cale/
    -3		/^capa/
    3		/^cara/
    -3		/^carr/
    3	fever:14	/^chil/
    3		/^cint/
    3	tingling:22	/^cosq/
    3		/^craw/
    3		/^cut/
    -3		/^dank/
    3	radiating_pain:-29 numbness:67 saddle_numbness:11	/^dead/
    -3	numbness:-21	/^deb/
    -3	weakness:10	/^debi/
    -3		/^dej/
    -3		/^deli/
    3		/^dent/
    3	weakness:-25 worsening:-5	/^des/
    -3		/^desk/
    -3		/^dest/
    3		/^die$/
    3		/^die/
    3		/^din/
    3		/^dinn/
    3		/^dob/
    3		/^dobl/
    -3		/^doct/
    -3		/^doi/
    3		/^doo/
    3		/^door/
    3		/^dos$/
    3		/^dos/
    3		/^doub/
    3	weakness:49	/^dra/
    3	weakness:-70 tingling:-5 worsening:-9 bladder_bowel:-31 allergic_reaction:-23 emergency:-32	/^du/
    3	weakness:-17 history_disc:17	/^due/
    3	history_injury:9	/^duel/
    -3		/^dun/
    -3		/^dunn/
    -3		/^dur/
    -3	numbness:34	/^durm/
    3		/^duro/
    -3		/^eq/
    -3		/^equ/
    -3		/^equi/
    3		/^esc/
    3	sharp_pain:10 weakness:-14 bladder_bowel:-8	/^est/
    3		/^estr/
    -3		/^exa/
    3	sharp_pain:77	/^excr/
    3	allergic_reaction:11	/^eyes/
    -3		/^fail/
    -3		/^fas/
    -3		/^fast/
    3	sharp_pain:-31 radiating_pain:-51 weakness:-11 worsening:-49 persistent_beyond_72h:-55 bladder_bowel:-14 saddle_numbness:20 calf_swelling:-56 severe_headache:-13 allergic_reaction:-9 severe_bruising:-45 emergency:-40 self_harm:-28	/^fe/
    3		/^feet/
    -3		/^fin$/
    -3		/^fine/
    -3		/^fir/
    3	tingling:156	/^fiz/
    3	tingling:74	/^fizz/
    3	weakness:27 tingling:-5	/^flo/
    3	weakness:25	/^fold/
    3		/^fore/
    3		/^fork/
    -3		/^fue$/
    -3		/^fun/
    3	history_disc:36	/^fus/
    3		/^gas/
    3		/^givi/
    3		/^goi/
    3		/^goin/
    -3		/^gol/
    3		/^got$/
    3	weakness:11	/^gra/
    3		/^grad/
    3		/^gua/
    3		/^hab/
    -3	sharp_pain:12 worsening:-1 bladder_bowel:6	/^had$/
    -3	worsening:-1 faint_dizzy:23	/^had/
    3		/^har/
    3	numbness:14 worsening:8 persistent_beyond_72h:2 history_injury:-7	/^has$/
    3	severe_headache:96	/^head/
    3		/^heat/
    -3		/^herm/
    3		/^hic/
    -3		/^hie/
    3		/^hig/
    3		/^high/
    3	calf_swelling:31	/^hinc/
    -3		/^hint/
    3	sharp_pain:1 worsening:18	/^hip/
    -3		/^hips/
    -3		/^holi/
    -3		/^hom/
    3		/^hos/
    3	emergency:3	/^hosp/
    -3		/^hous/
    3		/^hug/
    3		/^huge/
    3	sharp_pain:27	/^ice/
    -3		/^ins$/
    3		/^inso/
    3	allergic_reaction:88	/^it/
    3	sharp_pain:35	/^jab/
    -3		/^jai$/
    -3		/^jai/
    3		/^jal/
    3		/^jala/
    3		/^jok/
    3	faint_dizzy:68	/^keel/
    3		/^ket/
    3		/^kett/
    -3		/^kin/
    -3		/^kind/
    3		/^lab/
    -3		/^ladd/
    3		/^lam/
    3		/^las/
    3		/^lef/
    3		/^left/
    3	sharp_pain:-16 weakness:38 worsening:-9 persistent_beyond_72h:-42 calf_swelling:9 allergic_reaction:-38 emergency:-13	/^leg/
    3		/^les/
    3		/^less/
    3		/^let/
    3		/^live/
    3	self_harm:31	/^livi/
    -3		/^ll/
    -3		/^lla/
    3	severe_bruising:8	/^loo/
    3	radiating_pain:-1	/^los/
    3		/^love/
    3		/^low$/
    -3		/^luj/
    -3		/^lujo/
    3	chest_breath:39	/^lun/
    -3		/^mal$/
    -3		/^mana/
    3	faint_dizzy:11	/^mar/
    3	sharp_pain:-42 worsening:20 pregnancy_symptom:4	/^mas/
    -3		/^mate/
    3		/^med/
    3		/^medi/
    -3		/^mee/
    -3		/^meet/
    3		/^ment/
    3		/^mer/
    -3	pregnancy_symptom:5	/^mese/
    -3		/^mir/
    -3		/^moli/
    3	emergency:24	/^mout/
    3		/^mue/
    3	weakness:58	/^mug/
    3		/^nal/
    3		/^nalg/
    3		/^nas/
    3		/^nast/
    -3		/^nei/
    -3		/^nigh/
    -3		/^noti/
    -3		/^nue/
    -3		/^nuev/
    -3		/^oc/
    -3		/^ofi/
    -3		/^ofic/
    3	allergic_reaction:69	/^oi/
    -3		/^ok/
    -3		/^oka/
    -3		/^okay/
    -3		/^orde/
    3		/^ouc/
    3		/^ouch/
    -3		/^ow/
    3		/^pad$/
    3		/^pant/
    3		/^pap/
    3	numbness:12 saddle_numbness:120	/^part/
    3	self_harm:5	/^pens/
    -3		/^peop/
    -3		/^per/
    3		/^perd/
    -3		/^perf/
    3		/^peri/
    3		/^pero/
    -3		/^pesa/
    3		/^phy/
    3		/^phys/
    -3	sharp_pain:-12 weakness:21	/^pie$/
    3	sharp_pain:-9 weakness:14	/^pie/
    3		/^pip/
    3		/^pipi/
    3		/^piso/
    -3		/^play/
    -3	emergency:15	/^ple/
    -3	emergency:18	/^plea/
    3		/^plu/
    -3		/^poco/
    -3		/^pod/
    -3		/^poor/
    3		/^poq/
    3		/^poqu/
    -3	history_injury:12	/^por/
    -3		/^pud/
    -3		/^pudo/
    -3	weakness:12	/^pue/
    -3		/^pull/
    3		/^push/
    -3		/^put$/
    -3	sharp_pain:4	/^put/
    -3		/^quej/
    -3		/^quiz/
    3	weakness:13	/^rais/
    -3		/^rara/
    3		/^rash/
    -3	history_injury:8	/^rea/
    3		/^real/
    3		/^reck/
    -3		/^reg/
    -3		/^rela/
    3		/^reli/
    -3		/^remo/
    3		/^res/
    -3		/^rese/
    3	sharp_pain:13 weakness:4 numbness:-5 tingling:-23 persistent_beyond_72h:-5 bladder_bowel:-22 severe_headache:-2 emergency:1	/^ri/
    3	numbness:-4	/^rig/
    -3		/^rin/
    3		/^roj/
    3		/^rot/
    3		/^rott/
    -3	sharp_pain:-20 weakness:-11 worsening:-22 osteoporosis:19 pregnancy_symptom:-19 chest_breath:-30 allergic_reaction:22	/^sa/
    -3		/^saba/
    -3		/^sam/
    -3		/^same/
    3		/^sat$/
    -3		/^say$/
    -3		/^sch/
    3	radiating_pain:-10 weakness:-18 worsening:-10 bladder_bowel:-34 saddle_numbness:18 chest_breath:-3 fever:-36 faint_dizzy:18	/^se/
    3	saddle_numbness:4	/^sea/
    3	saddle_numbness:62	/^seat/
    -3		/^see$/
    -3	numbness:30	/^sen/
    -3		/^sent/
    -3		/^set/
    3	sharp_pain:10	/^sha/
    3	sharp_pain:42	/^shar/
    -3		/^shee/
    -3	sharp_pain:8 radiating_pain:8 tingling:-9	/^sho/
    3		/^sill/
    -3		/^sing/
    -3		/^sis/
    -3		/^sist/
    3	weakness:-14	/^ski/
    -3		/^sle/
    -3		/^slep/
    3		/^smil/
    3		/^sne/
    3		/^snee/
    -3	sharp_pain:4 saddle_numbness:3	/^some/
    -3	tingling:-24 persistent_beyond_72h:28 chest_breath:-1	/^sor/
    3		/^sos/
    3	tingling:15	/^spar/
    3		/^spu/
    3		/^stai/
    3		/^star/
    3	worsening:-3 persistent_beyond_72h:14	/^stil/
    3		/^stoo/
    3		/^stru/
    3		/^stu/
    3		/^suc/
    3		/^such/
    -3		/^sue/
    3	self_harm:19	/^sui/
    -3		/^sup/
    -3		/^surv/
    3		/^swe/
    -3		/^sy/
    -3		/^tad$/
    -3		/^tad/
    -3		/^take/
    -3		/^tard/
    -3	weakness:-7 worsening:-26 persistent_beyond_72h:-8 history_injury:-18 pregnancy_symptom:-8 bladder_bowel:-40 chest_breath:-1 fever:40 severe_headache:9 faint_dizzy:-32 allergic_reaction:-24 self_harm:-19	/^te/
    -3		/^team/
    -3		/^teen/
    3		/^tem/
    -3		/^teni/
    3		/^tes/
    3		/^they/
    3		/^thro/
    3		/^tig/
    3		/^tigh/
    -3		/^till/
    3	weakness:-7 tingling:136 worsening:-9 persistent_beyond_72h:-3	/^ting/
    3	sharp_pain:-21	/^tod/
    3	sharp_pain:-7	/^toda/
    -3		/^toma/
    -3		/^ton/
    -3		/^too$/
    3		/^torc/
    -3		/^tou/
    3		/^tras/
    -3		/^trea/
    3		/^trie/
    -3	weakness:35	/^tur/
    -3	weakness:16	/^turn/
    -3		/^tuv/
    -3		/^twe/
    3	sharp_pain:7 numbness:-16	/^twi/
    3		/^type/
    3		/^unb/
    3		/^unbe/
    -3		/^unc/
    3		/^uni/
    -3		/^unsu/
    3		/^unt/
    -3		/^up/
    3	bladder_bowel:2	/^uri/
    3	bladder_bowel:6	/^urin/
    3		/^usel/
    -3		/^usu/
    -3		/^usua/
    -3		/^va/
    -3		/^vani/
    3		/^ven/
    3		/^vez$/
    3		/^vez/
    3		/^vid/
    3		/^vida/
    -3		/^watc/
    3	numbness:3	/^wear/
    -3		/^wei/
    -3		/^weir/
    -3		/^well/
    -3	faint_dizzy:3	/^went/
    3	weakness:-2 chest_breath:-13	/^when/
    3		/^whol/
    3	chest_breath:99	/^wind/
    -3		/^wis/
    -3		/^wish/
    3		/^writ/
    3	weakness:-2	/^yes$/
    3	persistent_beyond_72h:-21	/^yes/
    3		/^zap$/
    3	self_harm:19	/ablet/
    3		/ably$/
    3		/ably/
    3		/abrir/
    3	bladder_bowel:161	/acci/
    3		/accid/
    -3	radiating_pain:11 numbness:-41 tingling:-25 persistent_beyond_72h:15 faint_dizzy:-64 allergic_reaction:-2 emergency:-7	/ach/
    -3	radiating_pain:4	/ache$/
    -3	radiating_pain:9	/ache/
    -3		/acio/
    -3		/acion/
    -3		/actu/
    -3		/acu/
    -3	weakness:-20 tingling:-6	/ade/
    3	faint_dizzy:33	/aded$/
    3		/aded/
    -3		/adem/
    -3		/ademo/
    3	sharp_pain:-4 radiating_pain:-23 weakness:-17 persistent_beyond_72h:12	/ado/
    3		/ador/
    -3		/ads$/
    -3		/ads/
    3		/afr/
    3		/afra/
    3		/afrai/
    -3		/agin/
    -3		/agini/
    -3		/agua$/
    -3		/aguj/
    3		/ahi/
    3		/aho/
    -3		/ail$/
    -3		/aile/
    -3		/ailed/
    -3		/aint$/
    -3		/aint/
    3		/air$/
    3		/ais/
    -3		/ajes$/
    -3		/ajes/
    -3		/aji/
    3		/ajo$/
    3		/aked$/
    3		/aked/
    3		/ala/
    3	fever:1	/alent/
    3		/alien/
    3		/alier/
    -3		/alir$/
    -3		/alir/
    -3		/almo/
    -3		/almos/
    3		/alp/
    -3		/alt/
    3	emergency:54	/alty$/
    3	emergency:46	/alty/
    -3		/am$/
    3		/amat/
    3		/amati/
    3	sharp_pain:13	/ambra/
    3		/amedi/
    3		/amen/
    3		/amino/
    3		/amol$/
    3		/amol/
    3		/amps$/
    3		/amps/
    -3		/ana$/
    3		/ance$/
    -3		/anden/
    -3		/anish/
    -3		/anke$/
    3	radiating_pain:1 history_injury:27	/ankl/
    3	radiating_pain:8	/ankle/
    -3		/ann/
    -3		/anna/
    -3		/answ/
    -3		/answe/
    -3	worsening:52	/ante/
    -3		/any$/
    -3		/anywa/
    3		/apa$/
    -3		/apare/
    -3		/apaz$/
    -3		/apaz/
    3		/arab/
    3	emergency:22	/aram/
    3		/arame/
    -3		/arat/
    -3		/arath/
    3	pregnancy_symptom:2	/araza/
    -3		/arba/
    -3		/arbar/
    3	emergency:91	/ardia/
    -3		/aren$/
    3		/arin/
    -3		/ario$/
    -3		/arios/
    3		/arme/
    -3		/arp/
    -3	weakness:45 saddle_numbness:5	/arr/
    -3	sharp_pain:7	/ars$/
    3		/arte/
    3		/artes/
    -3		/arti/
    3		/asa$/
    -3		/asar/
    3	sharp_pain:-3	/asi/
    3		/asin/
    3		/asing/
    -3		/aski/
    -3		/askin/
    -3		/ason/
    -3		/asse/
    -3	faint_dizzy:36	/assed/
    3		/assi/
    3	emergency:12	/asu/
    3		/athe/
    -3		/atho/
    -3		/athon/
    3		/athr/
    3		/athro/
    3		/atra/
    3		/atu/
    3		/aug/
    3		/augh$/
    3		/augh/
    -3		/auti/
    -3		/autif/
    3	sharp_pain:113	/ava/
    3		/aven/
    -3		/avy$/
    -3		/avy/
    3	tingling:2	/awl/
    3	tingling:5	/awli/
    -3		/axe/
    -3		/axed$/
    -3		/axed/
    3		/axi/
    3		/aye$/
    3	sharp_pain:-2 numbness:-12	/aye/
    3		/ayo$/
    3		/ayo/
    3	persistent_beyond_72h:8	/ays$/
    3		/ays/
    3		/azad/
    3		/azada/
    -3		/azi/
    -3		/bag/
    -3		/baj/
    3		/bajo$/
    3		/bajo/
    3	calf_swelling:73	/bal/
    3		/bar$/
    -3		/barb/
    -3		/barba/
    3		/bathr/
    3		/bber/
    3		/bbl/
    3		/bbli/
    3		/bblin/
    3		/bby$/
    3		/bby/
    -3		/beau/
    -3		/beaut/
    3	sharp_pain:30	/bei/
    3	sharp_pain:1	/bein/
    3		/being/
    3		/belly/
    3		/below/
    3	sharp_pain:5	/bia/
    -3		/bie/
    -3		/bien/
    -3	history_disc:4	/bin/
    -3		/birm/
    -3		/birme/
    -3		/bit/
    -3	sharp_pain:28	/blade/
    -3	sharp_pain:14 radiating_pain:-6 persistent_beyond_72h:-56	/ble$/
    3	self_harm:9	/blet/
    3	self_harm:45	/blets/
    3		/blind/
    3		/bling/
    -3		/bliss/
    3		/blo/
    3		/boc/
    3		/boca$/
    3	emergency:1	/boca/
    -3		/boss$/
    -3		/boss/
    3	tingling:7	/both/
    3		/bott/
    3	bladder_bowel:6	/bowe/
    3		/bowel/
    3	sharp_pain:-17 radiating_pain:21 tingling:43	/bra/
    3	sharp_pain:-32 weakness:-10 tingling:-54	/bre/
    -3		/bril/
    -3		/brill/
    3		/brir$/
    3		/brir/
    3	numbness:-9 history_injury:72	/bro/
    3	history_injury:20	/brok/
    3		/broke/
    -3		/brou/
    -3		/broug/
    -3		/bsc/
    -3		/bscr/
    -3		/bscri/
    3		/budg/
    3	radiating_pain:34	/bum$/
    3	allergic_reaction:44	/burn$/
    3	fever:8	/burni/
    3	tingling:59	/buz/
    3	sharp_pain:3	/cale$/
    3		/calen/
    -3		/call$/
    -3		/cally/
    -3		/calm$/
    3	numbness:-5	/cam/
    -3		/capaz/
    -3		/car$/
    -3		/carri/
    -3		/caso$/
    3		/cci/
    3		/ccid/
    3		/ccide/
    -3		/cei/
    -3		/cela/
    -3		/celar/
    -3		/cele/
    -3		/celen/
    -3		/cepc/
    -3		/cepci/
    3	sharp_pain:4	/cet/
    3	worsening:17 persistent_beyond_72h:-43 allergic_reaction:-15	/ch$/
    3		/cha$/
    3		/chad/
    3		/chado/
    -3	sharp_pain:-1 weakness:-57 tingling:-47 history_injury:-6 calf_swelling:-30 allergic_reaction:-24 severe_bruising:-25 self_harm:-44	/che/
    3		/cheek/
    3		/ching/
    3		/chisi/
    3	sharp_pain:-2 chest_breath:44	/cho/
    -3		/cib/
    -3		/cibi/
    -3		/cibir/
    3		/ciden/
    -3		/cie/
    -3		/cier/
    3		/cint/
    3		/cintu/
    -3		/cion$/
    -3		/cione/
    3		/cko/
    3		/ckon/
    3	severe_headache:32	/cla/
    -3		/colle/
    3		/comin/
    3		/const/
    3	tingling:8	/cosq/
    3	tingling:17	/cosqu/
    -3		/cove/
    -3		/cover/
    3		/craw/
    3		/crawl/
    3		/cros/
    3		/cross/
    -3		/cta/
    -3		/cte/
    -3		/ctl/
    -3		/ctly$/
    -3		/ctly/
    3		/ctom/
    3	history_disc:2	/ctomy/
    -3		/ctor$/
    -3		/ctor/
    -3		/ctu/
    3		/cut/
    3	weakness:5 tingling:-13	/dad/
    3		/dan$/
    -3		/dank/
    -3		/danke/
    -3	sharp_pain:-33 numbness:-1 tingling:-12 persistent_beyond_72h:1 history_injury:6 osteoporosis:-4 calf_swelling:-26 fever:-55 severe_bruising:-17 emergency:-28 self_harm:-55	/day/
    3	radiating_pain:-2 weakness:-8 numbness:48	/dea/
    3	numbness:56 saddle_numbness:3	/dead/
    -3	numbness:-13	/deb/
    -3	weakness:50	/debi/
    -3		/decid/
    -3		/decir/
    -3		/dej/
    3		/deja$/
    -3		/dem/
    -3		/demoj/
    -3		/den$/
    3		/derc/
    -3		/desk$/
    -3		/desk/
    -3		/despu/
    -3		/dest/
    -3		/diati/
    3	emergency:9	/dic/
    3		/dice$/
    3		/dinn/
    3		/dinne/
    -3		/dio$/
    -3		/dio/
    -3	sharp_pain:-18 history_disc:116	/dis/
    3	history_disc:3	/disc/
    -3		/disca/
    3		/dle$/
    -3	tingling:35	/dles$/
    -3	tingling:29	/dles/
    3		/dob/
    3		/dobl/
    3	weakness:12	/dobla/
    -3		/doct/
    -3		/docto/
    -3		/doin/
    -3		/doing/
    3		/dolid/
    3	persistent_beyond_72h:36	/dolie/
    3	fever:-2	/dolo/
    3	weakness:-27 numbness:-52 tingling:-6 fever:-1	/dolor/
    -3		/dom$/
    3		/doo/
    3		/door$/
    3		/door/
    3		/dou/
    3		/doub/
    -3		/dress/
    3	numbness:-30 tingling:3	/ds$/
    3	weakness:-25 history_injury:1	/due/
    3	history_injury:36	/duel/
    -3		/dun/
    -3		/dunn/
    -3		/dunno/
    -3	numbness:28	/durm/
    -3	numbness:32	/durmi/
    3		/duro$/
    3		/duro/
    3		/eac/
    3		/each/
    3	worsening:-2 severe_headache:4	/eada/
    -3		/eads/
    -3		/eady$/
    -3		/eady/
    3		/eall/
    3		/eally/
    -3		/eant$/
    -3		/eant/
    3		/earm$/
    3		/easin/
    -3		/easo/
    -3		/eason/
    -3		/east$/
    -3		/east/
    3	sharp_pain:-7 tingling:-5 chest_breath:10 fever:15	/eat/
    3		/eate/
    3		/eati/
    -3		/eau/
    -3		/eaut/
    -3		/eauti/
    -3	weakness:80	/ebi/
    -3		/ece/
    -3		/ecei/
    -3		/ecepc/
    3		/ech/
    -3		/ecib/
    -3		/ecibi/
    -3		/ecir/
    3		/ecko/
    3		/eckon/
    -3		/ecta/
    3		/ectom/
    -3		/eda$/
    -3		/eden$/
    -3		/eden/
    3		/eec/
    3	sharp_pain:-12 self_harm:-4	/eep/
    -3		/eet$/
    -3		/eeti/
    -3		/eetin/
    3	bladder_bowel:-19	/eft$/
    3		/eft/
    -3		/ege$/
    -3		/ege/
    3	severe_bruising:17	/egr/
    3		/egui/
    3		/eguir/
    3		/eigh/
    -3		/ein$/
    3		/ein/
    -3		/eir/
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
    -3		/elent/
    3		/eles/
    3		/eless/
    -3	sharp_pain:4 weakness:10 numbness:18 tingling:-7 persistent_beyond_72h:-9	/ell/
    3	sharp_pain:3	/ella/
    3	sharp_pain:33	/ellas/
    3		/elow$/
    3		/elow/
    3		/elta/
    -3		/elto$/
    -3		/elto/
    -3		/elve/
    -3	worsening:1	/ely$/
    -3	sharp_pain:-6	/ely/
    -3		/emov/
    -3		/emove/
    -3		/empre/
    -3	weakness:11	/enas$/
    -3		/enas/
    -3		/ene/
    -3		/engan/
    3		/ensat/
    -3		/enti$/
    3		/entio/
    3	fever:19	/entur/
    -3		/eopl/
    -3		/eople/
    3	emergency:-11	/ep$/
    -3		/epc/
    -3		/epci/
    -3		/epcio/
    3		/epi/
    -3		/eply/
    -3		/epo/
    -3		/epor/
    -3		/eport/
    -3		/ept$/
    -3		/equ/
    -3		/equi/
    -3		/erabl/
    3		/erall/
    3	weakness:2 tingling:-1 persistent_beyond_72h:-45	/erd/
    -3		/eres/
    -3		/erest/
    -3		/erfe/
    -3		/erfec/
    3		/ergi/
    -3		/erie/
    -3		/erien/
    3	tingling:10	/erm/
    -3		/erme/
    3	sharp_pain:-20 numbness:-1 fever:11	/ern/
    3		/erna/
    -3		/erne/
    -3		/ernes/
    3		/erno/
    3		/ernoo/
    3		/errar/
    -3		/erso/
    -3		/erson/
    3	numbness:2	/erta$/
    3		/erta/
    3		/erte/
    3		/erve$/
    -3		/ervi/
    3		/eryw/
    3		/erywh/
    3		/erza$/
    -3		/esa/
    3		/escal/
    -3		/escr/
    -3		/escri/
    -3		/esen/
    -3		/esent/
    3	numbness:12	/esia/
    -3		/esk$/
    -3		/esk/
    3		/eso/
    -3		/espe/
    3		/esse/
    3		/essed/
    3		/essio/
    -3		/est$/
    -3		/esta/
    3		/estes/
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
    3		/eva/
    -3		/eve$/
    -3		/even/
    -3		/eveni/
    -3		/evere/
    3		/evo$/
    3		/evo/
    3		/ewe/
    3	sharp_pain:2	/ewer/
    -3		/exa/
    -3		/excel/
    3		/excr/
    3		/excru/
    -3		/exper/
    -3		/extin/
    -3		/exts$/
    -3		/exts/
    3	allergic_reaction:32 emergency:39	/eye/
    3	allergic_reaction:21	/eyes$/
    3	allergic_reaction:4	/eyes/
    -3		/factu/
    -3		/fail/
    3	sharp_pain:22 numbness:-16 self_harm:37	/fe$/
    3		/fed$/
    3		/fed/
    3	tingling:16	/feet$/
    3	tingling:10	/feet/
    -3		/fell$/
    -3		/fer/
    -3		/ffe/
    -3		/fica/
    -3		/ficat/
    -3		/fici/
    -3		/ficin/
    3		/fied$/
    3		/fied/
    -3		/fin$/
    3	severe_headache:-15 allergic_reaction:-8	/fin/
    -3		/fine$/
    -3		/fine/
    -3		/fir/
    3	tingling:41	/fiz/
    3	tingling:53	/fizz/
    3		/fizzy/
    3		/floor/
    3		/flopp/
    3	weakness:21	/fold/
    -3		/footb/
    -3		/forgo/
    3		/fork$/
    3		/fork/
    -3		/form/
    -3	persistent_beyond_72h:67	/fort/
    -3		/four$/
    3		/frai/
    3		/fraid/
    3		/ftern/
    -3		/fue$/
    -3		/fully/
    -3		/fun/
    -3		/gad/
    -3		/gan$/
    3		/garra/
    -3	tingling:-13	/ge$/
    3		/gent$/
    -3		/get/
    3		/ggli/
    3		/gglin/
    3		/ghth/
    3		/ghthe/
    -3		/gin/
    -3		/gini/
    -3		/ginin/
    -3		/give$/
    3		/givi/
    3		/givin/
    3		/gno/
    3		/goi/
    3		/goin/
    -3		/gol/
    3		/gor/
    3		/gordo/
    -3		/gran/
    3		/grav/
    3		/grave/
    3		/gres/
    -3		/gua$/
    3		/gua/
    3		/guir$/
    3		/guir/
    -3		/guj/
    -3		/gul/
    -3	persistent_beyond_72h:37	/gun/
    -3		/gy$/
    -3		/hac/
    -3	faint_dizzy:15	/had$/
    3		/hado$/
    3		/haki/
    3		/hakin/
    -3		/han$/
    -3		/hance/
    3	self_harm:36	/hank$/
    3	self_harm:48	/hank/
    3	severe_headache:92 faint_dizzy:2	/head$/
    3		/heat/
    -3		/heet/
    -3		/hem$/
    -3		/herma/
    -3	numbness:-19 chest_breath:60	/hes/
    3		/heti/
    3		/hey$/
    3		/hey/
    3		/hi$/
    -3		/hie/
    3		/high$/
    3		/hinc/
    3		/hinch/
    3	self_harm:37	/hink/
    3		/hinki/
    -3		/hint$/
    -3		/hint/
    -3		/hips$/
    -3		/hips/
    -3	sharp_pain:33	/his/
    3		/hisi/
    3		/hisim/
    -3		/hisp/
    3		/hit/
    -3		/holi/
    -3		/holid/
    -3		/hom/
    -3		/hon$/
    3		/hort$/
    3		/hosp/
    3	emergency:19	/hospi/
    3	tingling:-5 bladder_bowel:3	/hou/
    -3	numbness:-12	/houl/
    -3	numbness:-16	/hould/
    3	worsening:17	/hour$/
    -3		/hous/
    -3		/house/
    3		/hroo/
    3		/hroom/
    3		/hth/
    3		/hthe/
    3		/hthea/
    3		/huge$/
    3		/huge/
    -3		/hurt$/
    3		/hys/
    3		/hysi/
    3		/hysio/
    -3		/ial$/
    -3		/ibe/
    -3		/ibirm/
    3	numbness:-13	/ic$/
    -3		/ical/
    -3		/icall/
    -3		/ich/
    -3		/icina/
    3	sharp_pain:32 numbness:65	/ick$/
    3		/icked/
    3		/icki/
    3		/ickin/
    3	weakness:-11 tingling:-85 worsening:-13 self_harm:12	/ida/
    -3		/iday$/
    3		/iden/
    3		/ident/
    -3	weakness:-13	/ido$/
    -3		/iemp/
    -3		/ienc/
    -3		/ienci/
    3		/ierd/
    3	weakness:11	/ierna/
    -3		/ies/
    -3		/iev/
    -3		/ieve$/
    -3		/ieve/
    3		/ifi/
    -3		/ifica/
    3		/ifie/
    3		/ified/
    -3		/ifu/
    -3		/iful/
    -3		/ifull/
    3		/iggi/
    3		/igh$/
    3	radiating_pain:-7 tingling:-4 persistent_beyond_72h:-2 history_injury:-17 bladder_bowel:-4 allergic_reaction:-43	/igh/
    3		/ighth/
    3	faint_dizzy:8	/igo$/
    3		/igo/
    3		/ijo/
    -3		/ila/
    3		/illa/
    3		/illas/
    -3		/illed/
    -3		/imi/
    -3		/immi/
    -3		/immin/
    -3		/impin/
    3		/impro/
    -3		/inat/
    -3		/inati/
    3		/inch/
    -3		/indl/
    -3		/indly/
    -3	weakness:-1 osteoporosis:3	/ine$/
    3		/inen/
    3		/ino/
    3		/inso/
    3		/insop/
    -3	numbness:3	/inst/
    3		/inte/
    3		/intu/
    3		/intur/
    3		/iod/
    -3		/ione/
    -3		/iones/
    3		/ipi$/
    3		/ipi/
    -3	history_disc:141	/isc/
    -3		/iscu/
    -3		/ish/
    -3		/ished/
    -3		/isi/
    -3		/isin/
    -3		/ising/
    3		/ital$/
    3		/itan/
    3	fever:21	/itand/
    -3		/ithe/
    -3		/ither/
    -3	tingling:83	/itos$/
    -3	tingling:134	/itos/
    3	saddle_numbness:7	/its$/
    3		/itte/
    3		/itti/
    3		/ittin/
    3		/ive$/
    3		/ivie/
    3		/ivien/
    -3		/iza$/
    -3		/izzi/
    -3		/izzin/
    3	sharp_pain:9	/jab/
    -3		/jai$/
    -3		/jai/
    3		/jal/
    3		/jala/
    -3		/jan/
    -3		/jes$/
    -3		/jes/
    3		/jok/
    3	weakness:3	/just$/
    -3		/kay$/
    -3		/kay/
    3		/keel/
    3		/keep$/
    3		/kett/
    3		/kettl/
    -3		/kil/
    -3		/kind/
    -3		/kindl/
    3		/kle$/
    3		/kles$/
    3		/kles/
    -3		/knot$/
    3		/kon/
    -3		/laint/
    3		/lance/
    3		/last$/
    3		/last/
    3		/lati/
    3		/lave/
    -3		/laxe/
    -3		/laxed/
    3		/ldi/
    3		/led$/
    -3		/leepi/
    3	bladder_bowel:-1 saddle_numbness:-4	/lef/
    3		/left$/
    3		/left/
    -3		/lege$/
    -3		/lege/
    3		/lenc/
    -3		/lente/
    3	fever:7	/lentu/
    -3		/lept$/
    -3		/lept/
    -3		/lest/
    -3		/letel/
    3		/level/
    3		/lid$/
    -3		/liday/
    3		/lie$/
    3		/liend/
    3		/lier/
    3		/liero/
    3	sharp_pain:18 weakness:-5 tingling:5 emergency:-10	/like/
    -3	worsening:35	/lim/
    3		/lind/
    3	persistent_beyond_72h:-41 history_disc:-4 self_harm:-1	/ling$/
    3		/lippe/
    -3		/lir$/
    -3		/lir/
    -3		/liss/
    3	self_harm:7	/livi/
    3		/livin/
    3	sharp_pain:-25 radiating_pain:-3 weakness:-5 tingling:-19 worsening:-10 persistent_beyond_72h:-7 history_disc:-36 osteoporosis:-25 pregnancy_symptom:-5 bladder_bowel:-1 faint_dizzy:-1 severe_bruising:-10 self_harm:-52	/ll$/
    -3		/llege/
    3		/llen/
    3		/lleva/
    3	allergic_reaction:40	/lli/
    -3		/lmo/
    -3		/lmos/
    -3		/lmost/
    3		/lon$/
    -3	radiating_pain:37 numbness:3	/lon/
    3		/loor/
    3		/lopp/
    3		/loppy/
    3	weakness:-79	/low/
    -3		/lowi/
    -3		/lowin/
    3	emergency:29	/lty$/
    3	emergency:57	/lty/
    3		/lug/
    -3		/luj/
    -3		/lujo$/
    -3		/lujo/
    3	chest_breath:34	/lun/
    3		/lute$/
    -3		/lver$/
    -3		/lver/
    3		/lvi/
    3		/lvo$/
    3		/lvo/
    -3		/manda/
    -3		/mande/
    -3		/marat/
    3	sharp_pain:-15 tingling:-23	/mas/
    -3		/mate$/
    3	sharp_pain:5	/mbra/
    -3		/meant/
    3		/mecid/
    -3		/mee/
    -3		/meet/
    -3		/meeti/
    -3		/meh/
    -3		/menta/
    -3		/ments/
    -3		/mera/
    -3	pregnancy_symptom:76	/mese/
    3	numbness:-2 fever:4	/met/
    3		/mete/
    3		/meter/
    3		/metr/
    3		/mic/
    3	numbness:78	/mido/
    -3		/mient/
    -3	sharp_pain:-16	/mig/
    -3		/miga/
    3	tingling:12	/migu/
    -3		/mill/
    3		/mina/
    3		/minar/
    3		/mino$/
    3		/mino/
    -3		/mme/
    -3		/mmi/
    -3		/mmin/
    -3		/mming/
    3		/mmy$/
    3		/mmy/
    -3		/mod/
    -3		/moda/
    3		/mol$/
    -3		/mol/
    -3		/moli/
    -3		/molid/
    3		/mout/
    3	emergency:22	/mouth/
    -3		/mph/
    -3		/mpha/
    3		/mpin/
    3		/mping/
    -3		/mpl/
    -3		/mplet/
    -3	persistent_beyond_72h:4	/mpr/
    3	worsening:9	/mprov/
    -3	sharp_pain:2	/much$/
    3		/muchi/
    3		/mue/
    -3		/muscl/
    3		/nae/
    -3		/nag/
    3	severe_bruising:4	/nal$/
    3		/nalg/
    3		/nalga/
    -3		/nas/
    3		/nast/
    3		/nbe/
    3		/nbea/
    3		/nbear/
    -3		/ncela/
    -3		/ncom/
    3	persistent_beyond_72h:-7 history_injury:-5 bladder_bowel:-23 saddle_numbness:-1 calf_swelling:4 faint_dizzy:13 allergic_reaction:-6 emergency:-3	/nd$/
    3		/nderc/
    -3		/ndi/
    -3		/ndly$/
    -3		/ndly/
    -3		/ndr/
    3		/nearl/
    3		/neez/
    3		/neeze/
    3		/ner$/
    -3	osteoporosis:10	/nes$/
    3		/nest/
    3	numbness:10	/nev/
    3		/neve/
    3		/never/
    3	sharp_pain:-21 radiating_pain:-12 weakness:-23 numbness:-14 tingling:-16 persistent_beyond_72h:-17 history_disc:-3 history_injury:-29 osteoporosis:-43 pregnancy_symptom:-6 bladder_bowel:-20 saddle_numbness:-5 calf_swelling:-13 faint_dizzy:-11 allergic_reaction:-16 emergency:-7	/ng$/
    -3		/ngan$/
    -3		/ngan/
    3		/ngre/
    -3		/ngs$/
    -3		/ngs/
    -3	history_disc:3	/nia/
    -3		/nic$/
    -3		/nie$/
    -3		/nie/
    -3	sharp_pain:-3 radiating_pain:8 persistent_beyond_72h:5 bladder_bowel:12 fever:17 faint_dizzy:19	/ning/
    -3		/nishe/
    -3		/nke$/
    3		/nkl/
    3	radiating_pain:6 weakness:6 history_injury:20	/nkle$/
    3	radiating_pain:2 weakness:14	/nkle/
    3	weakness:7	/nks$/
    3		/nks/
    -3		/nna/
    3		/nner$/
    3		/nner/
    -3		/nno$/
    -3	fever:8	/noc/
    3		/noon$/
    3		/noon/
    3		/norme/
    -3		/noti/
    -3		/notif/
    -3		/nou/
    -3	sharp_pain:-37 numbness:-61 pregnancy_symptom:6	/ns$/
    -3		/nsada/
    3		/nsat/
    3		/nsati/
    3		/nsop/
    3		/nsopo/
    3		/nst/
    3		/nsta/
    3		/nstan/
    -3		/nstea/
    -3		/nsub/
    -3		/nsubs/
    -3		/nsw/
    -3		/nswe/
    -3		/nswer/
    3		/ntar$/
    -3		/ntent/
    -3		/ntest/
    -3		/nths$/
    -3		/nths/
    -3		/nti$/
    -3		/nting/
    3		/ntio/
    3	history_injury:20	/ntion/
    3		/ntl/
    3		/ntly$/
    3		/ntly/
    3	numbness:-50	/ntr/
    -3		/nue/
    -3		/nuev/
    3	radiating_pain:-10 weakness:-64 numbness:41 tingling:-28 worsening:-50 persistent_beyond_72h:-17 saddle_numbness:21 calf_swelling:-48	/num/
    -3		/nvi/
    -3		/nyt/
    -3		/nywa/
    -3		/nyway/
    3		/nza$/
    -3		/nzan/
    -3		/nzant/
    3		/oake/
    3		/oaked/
    3		/obb/
    3		/obbi/
    3		/obbin/
    3	weakness:4	/obla/
    -3		/obr/
    3	sharp_pain:-12	/ock$/
    -3		/oct/
    -3	osteoporosis:2	/octo/
    -3		/octor/
    3		/ofe/
    -3		/ofi/
    -3		/ofic/
    -3		/ofici/
    -3		/oga$/
    -3		/oga/
    3		/ogr/
    3		/oil$/
    3		/oint/
    3		/oja$/
    3		/oja/
    -3		/oka/
    -3		/okay$/
    -3		/okay/
    -3	weakness:-28 numbness:39	/oke$/
    3	sharp_pain:-36 weakness:33	/old/
    3	numbness:37 severe_bruising:5	/ole$/
    -3		/olest/
    -3	persistent_beyond_72h:15	/oli/
    -3		/olida/
    3	persistent_beyond_72h:7	/olie/
    3	persistent_beyond_72h:12	/olien/
    -3		/olleg/
    3		/olo$/
    3	weakness:-19 tingling:-4	/olor/
    -3		/olve/
    -3		/olver/
    -3		/omb/
    -3		/ombr/
    3	weakness:-10 persistent_beyond_72h:-5 saddle_numbness:6 fever:24 faint_dizzy:-11	/ome/
    3		/omin/
    3		/oming/
    -3		/omoda/
    -3		/omor/
    -3		/omorr/
    3		/ompi/
    -3		/omple/
    3	history_disc:30	/omy$/
    3		/omy/
    3	allergic_reaction:42	/ond/
    3	sharp_pain:-7 radiating_pain:-26 tingling:-1 history_disc:-1 allergic_reaction:-1 emergency:21	/one$/
    3		/ones$/
    3		/ones/
    3		/ons$/
    3		/onsta/
    -3		/onten/
    -3		/onths/
    -3		/ood$/
    3	pregnancy_symptom:22	/oon/
    -3		/ootb/
    -3		/ootba/
    3	weakness:12	/ope/
    3	history_disc:127	/oper/
    -3		/ople$/
    -3		/ople/
    -3		/oppe/
    -3		/opped/
    3		/oppy$/
    3		/oppy/
    3		/oqui/
    3		/oquit/
    3		/orand/
    3		/orar/
    -3		/orde/
    3		/ordo$/
    3		/ordo/
    -3		/ored$/
    -3		/orgo/
    -3		/orgot/
    -3		/orido/
    -3		/orked/
    3		/orme/
    -3		/ormi$/
    3	weakness:-46 tingling:6	/ormi/
    3		/ormid/
    3	sharp_pain:1 calf_swelling:90	/orr/
    -3		/orreo/
    -3		/orrow/
    3		/orry$/
    3		/orry/
    3		/ort/
    3		/orti/
    3	emergency:68	/ospi/
    3		/ospit/
    3	tingling:1	/osq/
    3	tingling:16	/osqu/
    3	tingling:19	/osqui/
    -3		/otall/
    -3		/otb/
    -3		/otba/
    -3		/otbal/
    -3		/ote/
    3	sharp_pain:4 tingling:1 worsening:-31	/oth/
    -3		/otif/
    -3		/otifi/
    3		/oto$/
    3		/otte/
    3		/otten/
    3		/ouch$/
    -3		/ouche/
    3		/ous/
    -3		/ouse$/
    3	emergency:3	/outh$/
    3	emergency:5	/outh/
    -3		/oved/
    -3		/ovel/
    3		/ovem/
    3		/oveme/
    3		/overa/
    -3		/ovi/
    -3		/owed$/
    -3		/owed/
    -3		/owel$/
    3		/owels/
    -3		/packe/
    3		/pad$/
    -3		/pains/
    -3		/pani/
    3	saddle_numbness:17	/pap/
    -3		/par$/
    3	numbness:-10	/para/
    3		/param/
    -3		/paren/
    -3		/park$/
    -3		/pasar/
    -3		/passe/
    3		/past/
    -3		/pci/
    -3		/pcio/
    -3		/pcion/
    3		/pel/
    -3		/peli/
    3		/pell/
    -3		/pend/
    3		/pene/
    3		/pened/
    -3		/peop/
    -3		/peopl/
    3		/pera/
    -3		/perab/
    3		/perd/
    -3		/perf/
    -3		/perfe/
    -3		/perie/
    -3		/perso/
    -3		/pesa/
    -3		/peu/
    3		/phy/
    3		/phys/
    3		/physi/
    -3		/pia/
    3		/pica/
    3		/pid/
    -3	sharp_pain:-3 weakness:9 numbness:6	/pie$/
    3	radiating_pain:27 weakness:21	/piern/
    3		/pio$/
    3		/pip/
    3		/pipi$/
    3		/pipi/
    3		/piso$/
    3		/piso/
    3	emergency:48	/pital/
    3		/plate/
    -3		/play/
    -3		/plea/
    -3	emergency:8	/pleas/
    -3		/plet/
    -3		/plete/
    3		/plu/
    -3		/ply/
    -3		/pod/
    3		/poin/
    3	self_harm:26	/point/
    -3		/pon/
    -3		/poor$/
    -3		/poor/
    3		/poq/
    3		/poqu/
    3		/poqui/
    -3		/port$/
    3		/ppe/
    3		/ppene/
    -3		/ppo/
    3		/presi/
    3	sharp_pain:-13 radiating_pain:-23 numbness:-19	/pri/
    3		/prob/
    3		/prof/
    3		/profe/
    3	worsening:27	/prov/
    -3		/pudo$/
    -3		/pudo/
    -3		/pues/
    3	sharp_pain:39	/pun/
    3		/punta/
    3		/push$/
    3		/push/
    -3		/put$/
    -3		/quede/
    -3		/quej/
    3	tingling:104	/quil/
    3	tingling:10	/quill/
    -3		/quis/
    -3		/quiz/
    -3		/quiza/
    3		/racti/
    -3		/radi/
    3	weakness:72	/rag/
    3		/ragg/
    3		/raggi/
    3	sharp_pain:-16 weakness:2 severe_headache:34	/rai/
    3		/raid$/
    3		/raid/
    3	weakness:68	/rais/
    3		/rall$/
    3		/rall/
    3		/ramat/
    3		/ramed/
    3		/ramps/
    -3		/rapi/
    -3		/raron/
    3		/rash$/
    3		/rate/
    -3		/ratho/
    3		/rav/
    3		/rave$/
    3	radiating_pain:35	/rave/
    3		/raw/
    3	tingling:5	/rawl/
    3		/rawli/
    3		/raza/
    3	pregnancy_symptom:7	/razad/
    3	numbness:6	/razo$/
    3		/razo/
    -3		/rba/
    -3		/rbar/
    3	emergency:44	/rdia/
    3	radiating_pain:8 weakness:-32 persistent_beyond_72h:-56 faint_dizzy:-24	/rea/
    -3		/ready/
    3		/real/
    3		/reall/
    -3		/recei/
    -3		/recib/
    -3		/recio/
    3		/recko/
    -3		/ree$/
    -3		/ree/
    3		/refu/
    -3		/regar/
    -3		/rei/
    -3		/rela/
    3		/reli/
    3		/rell/
    3		/rella/
    -3		/remo/
    -3		/remov/
    -3		/reo/
    -3		/reply/
    -3		/repor/
    -3		/resen/
    3		/resio/
    -3		/rett/
    -3		/rfe/
    -3		/rfec/
    -3		/rfect/
    3		/rgi/
    -3		/rgo/
    -3		/rgot$/
    -3		/rgot/
    3		/rible/
    3	tingling:17	/rickl/
    -3		/rida/
    -3		/rido/
    -3		/rie/
    -3		/rienc/
    3		/rina$/
    3		/rinar/
    -3		/rink/
    -3		/rinki/
    3		/rish$/
    3		/rite/
    -3		/rive/
    3		/rmar/
    3	self_harm:36	/rme$/
    -3		/rmi$/
    3	numbness:9 tingling:-4	/rmid/
    -3		/rne/
    -3		/rnes/
    3		/rnin/
    3	persistent_beyond_72h:8	/rning/
    3		/rnoo/
    3		/rnoon/
    3		/rof/
    3		/rofe/
    3	calf_swelling:6	/roj/
    -3		/roke$/
    3		/roken/
    3	sharp_pain:-12	/rom/
    3		/rott/
    3		/rotte/
    -3		/roub/
    -3		/roubl/
    3		/rov/
    -3		/rreo$/
    -3		/rreo/
    3	sharp_pain:42	/rrien/
    -3		/rrow$/
    -3		/rrow/
    -3		/rso/
    -3		/rson$/
    -3		/rson/
    3		/rt$/
    3	numbness:12	/rta$/
    3	faint_dizzy:109	/rtig/
    -3		/rtne/
    3		/rugg/
    3		/ruggl/
    -3		/ruisi/
    -3	chest_breath:16	/run$/
    3	weakness:-60	/run/
    3		/ryw/
    3		/rywh/
    3		/rywhe/
    3	weakness:15	/rza$/
    3	weakness:77	/rza/
    3	numbness:-2	/sa$/
    -3		/sada/
    -3		/saf/
    -3		/safe$/
    -3		/safe/
    -3		/sag/
    -3		/sage/
    -3		/sages/
    -3		/sajes/
    -3		/saji/
    3		/salie/
    -3		/salir/
    -3		/sam/
    -3		/same$/
    -3		/same/
    -3		/sap/
    3		/sat$/
    3		/sati/
    3		/satio/
    -3		/say$/
    3		/sce/
    -3		/scl/
    -3		/scle/
    3		/sco$/
    -3		/scu/
    3		/seat$/
    3	saddle_numbness:50	/seat/
    3	sharp_pain:-1 faint_dizzy:28	/sed/
    -3		/see$/
    3		/segui/
    3		/sele/
    3		/seles/
    3	bladder_bowel:66	/self$/
    3		/self/
    -3		/sent$/
    -3		/serv/
    -3		/servi/
    3	weakness:-20 pregnancy_symptom:12	/ses/
    -3		/set/
    3	sharp_pain:5	/sha/
    3		/shaki/
    3	sharp_pain:46	/shar/
    -3		/shee/
    -3		/sheet/
    3	numbness:19	/shin/
    -3	numbness:-2 tingling:-17	/sho/
    -3	numbness:-5	/shoul/
    -3		/sica/
    -3	persistent_beyond_72h:42	/sig/
    -3		/sigui/
    -3	sharp_pain:-10 weakness:5 persistent_beyond_72h:5 bladder_bowel:20 emergency:-18	/sin/
    3	saddle_numbness:34	/sit/
    3		/siv/
    3		/sive/
    -3		/sized/
    -3		/sking/
    -3		/slep/
    -3		/slept/
    -3		/slot$/
    3		/smil/
    3		/snee/
    3		/sneez/
    3		/soake/
    -3		/some$/
    -3	sharp_pain:5 weakness:-2	/some/
    -3	persistent_beyond_72h:2	/sor/
    3	tingling:81	/spar/
    3	tingling:47	/spark/
    -3		/spera/
    3		/spit/
    3	emergency:17	/spita/
    -3		/spu/
    3	tingling:65	/squi/
    3	tingling:11	/squil/
    -3		/ssa/
    -3		/ssag/
    -3	history_injury:14	/ssage/
    3		/ssio/
    3		/ssion/
    3		/ssiv/
    3		/ssive/
    3	weakness:1	/stair/
    -3		/star$/
    3		/stb/
    -3		/ste$/
    3		/sters/
    3		/stes/
    3		/stesi/
    3		/sth/
    3		/sthe/
    3		/sting/
    3		/stoo/
    3		/stood/
    -3		/stopp/
    -3		/stos/
    -3	weakness:28 tingling:-9	/str/
    -3		/stra/
    3		/strai/
    3		/strel/
    3		/stru/
    3		/strug/
    -3		/stu/
    -3		/stuvo/
    -3		/sual$/
    -3		/subsc/
    3		/such$/
    3		/such/
    3	self_harm:10	/sui/
    -3		/sup/
    -3		/surv/
    -3		/sus/
    -3		/swear/
    -3		/swer/
    3	sharp_pain:74 weakness:-26 tingling:-21 persistent_beyond_72h:-9 bladder_bowel:-18 chest_breath:-7	/tab/
    -3		/tabbi/
    -3		/tact$/
    -3		/tad$/
    3	weakness:4	/tai/
    3	weakness:56	/tair/
    -3		/take$/
    -3		/take/
    -3		/tal$/
    -3		/tally/
    3		/tant/
    -3		/tard/
    -3		/tarde/
    3		/tarm/
    3		/tarme/
    3		/taro/
    3		/taron/
    3		/tati/
    3	sharp_pain:1	/taz/
    -3		/tbal/
    -3		/tball/
    3		/tea$/
    -3		/tead$/
    -3		/team$/
    -3		/team/
    -3		/temb/
    -3		/tere/
    3		/teri/
    3	fever:18	/terno/
    3		/tesi/
    3	numbness:10	/tesia/
    -3		/test/
    -3		/texti/
    -3		/texts/
    -3		/than$/
    3		/thank/
    3		/thea/
    3		/thead/
    -3		/them$/
    3		/thet/
    3		/they$/
    3		/they/
    -3	faint_dizzy:5	/thin/
    3	self_harm:39	/think/
    -3		/thon$/
    -3		/thon/
    3		/throo/
    -3		/ths$/
    -3		/ths/
    3		/tic$/
    -3		/tien/
    -3		/tific/
    -3		/tifu/
    -3		/tiful/
    3		/tigh/
    3		/tight/
    3	weakness:-1 tingling:-2 severe_headache:-18	/til/
    -3		/time$/
    3	sharp_pain:-26 weakness:-18 tingling:75 worsening:-3 persistent_beyond_72h:-8	/tingl/
    3		/tio/
    3	saddle_numbness:37	/tion$/
    3		/tise/
    3		/tised/
    -3		/tne/
    3	sharp_pain:-9	/tod/
    3	numbness:-5	/toda/
    -3		/tomor/
    3		/tomy$/
    3		/tomy/
    3		/tone$/
    3		/tones/
    -3		/too$/
    3		/too/
    3		/tood$/
    3		/tood/
    3		/torc/
    3		/torci/
    -3		/tos/
    -3		/trac/
    -3		/treat/
    3		/trel/
    3		/trell/
    3		/trie/
    3		/tried/
    -3		/troub/
    3		/trug/
    3		/trugg/
    -3	bladder_bowel:-1	/tter$/
    3		/tto/
    3	fever:10	/tura$/
    3		/tura/
    3		/tuvi/
    3		/tuvie/
    3	numbness:-15	/twi/
    -3		/ty$/
    3		/type$/
    3		/type/
    3		/ubber/
    -3		/ubs/
    -3		/ubsc/
    -3		/ubscr/
    3		/uch$/
    3	weakness:-23	/uch/
    -3		/uche/
    3		/uchis/
    3		/uci/
    3		/uck/
    3		/uckle/
    -3		/ueda/
    -3		/ueden/
    3		/uedo$/
    3		/uedo/
    -3		/uej/
    3	faint_dizzy:6	/uelta/
    -3		/uelto/
    3		/ues/
    -3		/uest/
    3		/uet/
    -3	persistent_beyond_72h:12	/uev/
    3		/uge$/
    3		/uge/
    3		/uggl/
    3		/uggli/
    3		/uierd/
    3		/uil/
    3	tingling:58	/uill/
    3		/uille/
    3		/uir$/
    3		/uir/
    -3		/uisin/
    3		/uita$/
    3		/uitar/
    -3		/uiz/
    -3		/uiza$/
    -3		/uiza/
    -3		/uje/
    -3		/ujo$/
    3		/ula/
    -3		/ular/
    -3		/ulle/
    -3		/ulled/
    -3		/ully$/
    -3		/ully/
    3		/umba/
    3		/umbar/
    -3		/ume/
    3		/unb/
    3		/unbe/
    3		/unbea/
    3		/unc/
    3		/unch$/
    -3	tingling:69	/unn/
    -3		/unno$/
    -3		/unno/
    -3		/uno/
    -3		/uns/
    -3		/unsu/
    -3		/unsub/
    -3		/unt$/
    3		/unta/
    -3		/unzan/
    -3		/ura/
    -3	numbness:9	/urm/
    -3	numbness:37	/urmi/
    3		/urn$/
    3	fever:2	/urni/
    3	fever:3	/urnin/
    3	bladder_bowel:78	/urs/
    -3		/urt$/
    -3		/urv/
    3		/us$/
    -3		/uscl/
    -3		/uscle/
    3		/usel/
    3		/usele/
    3	weakness:1 saddle_numbness:-7	/ust$/
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
    3	weakness:-6 tingling:168	/uzz/
    -3		/vani/
    -3		/vanis/
    3		/vat/
    3		/veme/
    3		/vemen/
    -3	emergency:3	/venin/
    3		/veral/
    3		/veryw/
    3	worsening:51	/vez$/
    3		/vez/
    3		/vida$/
    3		/vida/
    3	tingling:3 self_harm:76	/vie/
    3		/viend/
    3		/viera/
    -3		/viern/
    3		/vio$/
    3		/vio/
    -3		/viso$/
    3		/vivie/
    -3		/volve/
    -3		/vy$/
    -3		/wards/
    -3		/watc/
    -3		/watch/
    3		/way$/
    3		/weak$/
    3	persistent_beyond_72h:52	/week$/
    -3		/weir/
    -3		/weird/
    -3		/wel$/
    -3	allergic_reaction:109	/wel/
    -3		/well$/
    3		/welle/
    3		/wels$/
    3		/wels/
    -3	faint_dizzy:7	/went$/
    3	weakness:-10 chest_breath:-19	/when/
    3		/whol/
    3		/whole/
    3		/wic/
    -3		/wimmi/
    -3	chest_breath:5	/win/
    3	chest_breath:92	/wind/
    -3		/wish/
    3	radiating_pain:31 worsening:-10 persistent_beyond_72h:-14	/wn$/
    3		/woken/
    -3		/work$/
    -3		/worri/
    3		/writ/
    -3		/xcel/
    -3		/xcele/
    3		/xcr/
    3		/xcru/
    -3		/xed$/
    -3		/xed/
    -3		/xper/
    -3		/xperi/
    -3		/xtin/
    -3		/xting/
    -3		/xts$/
    -3		/xts/
    3	sharp_pain:23	/yin/
    3	sharp_pain:20	/ying$/
    3		/ying/
    3		/yours/
    3		/ype$/
    3		/ype/
    3	sharp_pain:-23	/ys$/
    3		/ysi/
    3		/ysio$/
    3		/ysio/
    -3	numbness:3	/yth/
    -3		/ythi/
    -3		/ythin/
    -3		/ywa/
    -3		/yway$/
    -3		/yway/
    3	sharp_pain:-3 numbness:-29 tingling:-10 pregnancy_symptom:9	/za$/
    -3		/zadas/
    -3		/zan/
    -3		/zant/
    -3		/zante/
    3		/zap$/
    3		/ze$/
    -3		/zed$/
    -3		/zed/
    -3	tingling:2	/zing$/
    -3	tingling:12	/zing/
    -3	numbness:-8 tingling:122	/zzin/
    -3		: i
    -3		: no
    3		: yes
    3		: ~ ,
    3		: ~ <the>
    -3		<be> <my> <be>
    -3		<be> <part> to
    3		<be> <the> dolor
    3		<be> alive
    -3		<be> as
    3		<be> at
    -3		<be> completely
    -3		<be> completely <become>
    3		<be> con dolor
    -3		<be> dolor en
    -3		<be> embarazada de
    3		<be> fine
    3		<be> fine .
    3		<be> it normal
    -3		<be> muy bien
    -3		<be> not comfortable
    3		<be> ok
    -3		<be> on <my>
    3		<be> on <the>
    -3		<be> pins
    -3		<be> pins and
    3		<be> really
    -3		<be> segura si
    3		<be> sharp
    3		<be> thinking
    -3		<be> up
    3		<be> urgent
    3		<be> urgente
    -3		<be> ~ <person>
    3		<be> ~ agony
    3		<be> ~ anymore
    -3	chest_breath:15	<be> ~ at
    3		<be> ~ before
    3	emergency:88	<be> ~ boca
    3		<be> ~ ciatica
    -3		<be> ~ comfortable
    3		<be> ~ como
    -3		<be> ~ con
    -3		<be> ~ dormida
    -3	tingling:22	<be> ~ en
    3		<be> ~ ending
    3		<be> ~ he
    -3		<be> ~ here
    3		<be> ~ hospital
    3		<be> ~ hurting
    3		<be> ~ if
    -3		<be> ~ in
    3		<be> ~ it
    -3		<be> ~ leave
    3		<be> ~ living
    -3		<be> ~ mensaje
    -3		<be> ~ ni
    3	weakness:19	<be> ~ no
    -3		<be> ~ o
    3		<be> ~ otra
    -3		<be> ~ out
    -3		<be> ~ paso
    -3		<be> ~ pregnant
    3		<be> ~ rato
    3	calf_swelling:10	<be> ~ size
    3		<be> ~ stronger
    -3	severe_headache:41	<be> ~ to
    3		<be> ~ way
    3		<be> ~ we
    3		<be> ~ you
    3		<become> ,
    3		<become> <my>
    3		<become> but
    3	numbness:36	<become> dead
    3		<become> from
    -3		<become> to bed
    -3		<become> weak
    3	sharp_pain:17 radiating_pain:43 severe_headache:-19	<become> ~ <part>
    3		<become> ~ better
    3		<become> ~ from
    3		<become> ~ last
    -3		<become> ~ later
    3		<become> ~ out
    -3		<become> ~ over
    -3		<become> ~ pain
    -3		<become> ~ see
    3		<become> ~ since
    3	numbness:13	<become> ~ sleep
    -3		<become> ~ texts
    -3		<become> ~ tomorrow
    3		<count> <part> <be>
    -3		<count> <part> and
    -3		<count> <time> and
    3		<count> bit
    3		<count> of
    -3		<count> since
    3		<count> times
    -3		<count> with
    -3		<count> with <the>
    -3		<count> ~ <day>
    -3		<count> ~ <person>
    -3		<count> ~ about
    3		<count> ~ normal
    3		<count> ~ not
    -3		<count> ~ numb
    3		<count> ~ still
    3		<day> , now
    3		<day> and
    -3		<day> at
    3		<day> before
    3	persistent_beyond_72h:79	<day> ~ <be>
    -3		<day> ~ sharp
    3		<day> ~ today
    3		<day> ~ you
    3		<feel> <my> <part>
    -3		<feel> fab
    -3		<feel> fine
    -3		<feel> in
    3		<feel> like it
    -3		<feel> ~ #
    -3	weakness:7 saddle_numbness:9	<feel> ~ ,
    -3		<feel> ~ .
    -3		<feel> ~ <count>
    -3		<feel> ~ did
    3		<feel> ~ down
    -3		<feel> ~ en
    3		<feel> ~ like
    -3		<feel> ~ though
    -3		<have> <be> numb
    -3		<have> <become> <the>
    -3		<have> <part> pain
    -3		<have> <the> massage
    3		<have> come
    3		<have> lost
    -3		<have> not noticed
    -3		<have> numbness
    -3		<have> pain
    -3		<have> sharp
    -3		<have> sharp pain
    -3		<have> to <become>
    3		<have> to sit
    3		<have> worse
    3		<have> ~ <count>
    -3		<have> ~ <day>
    3		<have> ~ <side>
    3		<have> ~ able
    -3		<have> ~ college
    3		<have> ~ do
    3		<have> ~ down
    -3		<have> ~ ever
    -3		<have> ~ life
    -3		<have> ~ no
    -3		<have> ~ not
    -3		<have> ~ noticed
    -3		<have> ~ numb
    -3		<have> ~ or
    3		<have> ~ out
    -3		<have> ~ person
    3		<have> ~ sit
    -3		<have> ~ tonight
    -3		<have> ~ weak
    3		<have> ~ with
    -3		<have> ~ wrong
    3		<keep> <my> in
    -3		<keep> ~ .
    -3	sharp_pain:34	<keep> ~ <part>
    -3		<my> <part> <become>
    -3		<my> <part> <the>
    3	radiating_pain:7	<my> <part> and
    -3		<my> <part> hurt
    -3	numbness:2	<my> <part> on
    3		<my> <part> with
    -3		<my> ?
    3		<my> baja
    3		<my> baja <the>
    -3		<my> body
    3		<my> bowels
    -3		<my> breast
    3		<my> da <the>
    3	history_injury:2	<my> duele
    -3		<my> duele bastante
    -3		<my> number
    -3		<my> pueden
    -3		<my> puedo
    3		<my> pusieron <the>
    3		<my> salieron
    3		<my> salieron ronchas
    3		<my> va
    3		<my> va <the>
    3		<my> waters
    -3		<my> ~ :
    3	weakness:17 pregnancy_symptom:15	<my> ~ <have>
    -3		<my> ~ ?
    -3		<my> ~ ago
    3		<my> ~ asleep
    -3		<my> ~ ayer
    -3		<my> ~ bastante
    -3		<my> ~ bit
    -3		<my> ~ book
    -3		<my> ~ but
    3	weakness:40	<my> ~ by
    3		<my> ~ darme
    3		<my> ~ dolido
    -3		<my> ~ favor
    -3		<my> ~ good
    -3		<my> ~ happy
    3		<my> ~ hasta
    -3		<my> ~ he
    3	numbness:9	<my> ~ it
    -3		<my> ~ list
    -3		<my> ~ lot
    -3		<my> ~ mine
    3		<my> ~ morning
    3		<my> ~ muchisimo
    3		<my> ~ noticed
    -3		<my> ~ numb
    -3		<my> ~ of
    3	numbness:57	<my> ~ off
    3		<my> ~ pipi
    -3		<my> ~ que
    3		<my> ~ stairs
    3		<my> ~ still
    3		<part> , <be>
    -3		<part> , como
    -3		<part> , i
    3		<part> , it
    3		<part> , nothing
    3	weakness:-27 tingling:1	<part> . no
    3		<part> <be> <my>
    -3		<part> <be> grand
    -3		<part> <be> happy
    3		<part> <be> like
    -3	numbness:24	<part> <become>
    -3		<part> <become> numb
    3	weakness:22 tingling:10 saddle_numbness:-32	<part> <feel>
    3	tingling:32	<part> <keep>
    3	tingling:42	<part> <my>
    -3	radiating_pain:7	<part> <part>
    -3		<part> <time>
    3		<part> derecho
    -3		<part> for
    -3		<part> for <the>
    3		<part> gave
    3		<part> gordo
    -3		<part> in <the>
    -3		<part> it
    3	weakness:184	<part> just
    3		<part> no <my>
    -3		<part> on <the>
    3		<part> para
    -3		<part> que traia
    3		<part> tingles
    -3	numbness:-10	<part> to
    3		<part> when i
    3	weakness:44 numbness:30	<part> ~ <become>
    -3		<part> ~ <have>
    3	sharp_pain:4 weakness:-5 numbness:-2	<part> ~ <side>
    -3		<part> ~ ago
    3		<part> ~ asleep
    3		<part> ~ caliente
    -3		<part> ~ cold
    -3	numbness:26	<part> ~ como
    -3		<part> ~ could
    -3		<part> ~ hace
    -3		<part> ~ he
    3		<part> ~ if
    3		<part> ~ look
    -3		<part> ~ mas
    3		<part> ~ morning
    3	severe_bruising:8	<part> ~ of
    3	numbness:24	<part> ~ off
    -3		<part> ~ pero
    -3		<part> ~ por
    -3		<part> ~ put
    3		<part> ~ really
    3		<part> ~ something
    -3		<part> ~ strength
    3		<part> ~ swollen
    -3		<part> ~ they
    3		<part> ~ though
    3		<part> ~ tingling
    -3		<part> ~ traia
    3	weakness:66	<part> ~ under
    3		<part> ~ weak
    3		<part> ~ well
    3		<part> ~ where
    3		<part> ~ will
    -3		<part> ~ would
    -3		<person> <be> <the>
    3		<person> asked
    3		<person> ~ .
    -3		<person> ~ <count>
    -3	numbness:28	<person> ~ and
    3		<person> ~ ayer
    -3		<person> ~ but
    -3		<person> ~ from
    3		<person> ~ if
    3		<person> ~ out
    -3		<person> ~ pain
    -3		<person> ~ tingling
    3		<person> ~ to
    3		<side> ,
    3		<side> <part> <feel>
    -3		<side> as
    -3		<side> as rain
    -3		<side> but
    -3		<side> good here
    3		<side> of <the>
    3		<side> over
    3		<side> over <my>
    -3	numbness:-2 chest_breath:-17	<side> ~ ,
    3	weakness:-4 calf_swelling:2	<side> ~ <be>
    -3		<side> ~ <become>
    -3		<side> ~ ?
    3		<side> ~ apart
    3		<side> ~ do
    -3		<side> ~ hard
    3		<side> ~ of
    3		<side> ~ out
    -3		<side> ~ quite
    -3		<side> ~ since
    -3		<side> ~ well
    -3		<side> ~ when
    3		<the> <be>
    3		<the> <be> <side>
    -3		<the> <count> with
    3		<the> <my> <part>
    3	tingling:5	<the> <part> <my>
    3		<the> <part> derecho
    3		<the> <part> para
    3		<the> <part> que
    -3		<the> <person> <be>
    3		<the> <side> ,
    -3		<the> <side> <time>
    -3		<the> <side> evening
    3		<the> <time> now
    3		<the> ache <become>
    3		<the> ache <have>
    3		<the> ambulance
    3		<the> balm
    3		<the> bathroom
    3		<the> bed
    3		<the> best
    3		<the> bit ,
    3		<the> bit of
    -3		<the> bit tender
    3		<the> blister
    3	emergency:13	<the> boca
    3		<the> chair
    -3		<the> chance
    -3		<the> cita <the>
    -3		<the> cuerpo
    -3		<the> de
    3		<the> deep
    3		<the> dinner
    3		<the> dinner plate
    -3		<the> doctor
    -3		<the> evening
    -3		<the> factura
    3		<the> from
    3		<the> good
    3		<the> grave
    -3		<the> hot bath
    -3		<the> jueves
    -3		<the> knot
    -3		<the> ladder
    3	worsening:37	<the> last
    -3		<the> lunes
    3		<the> mas
    3		<the> massage <be>
    -3		<the> massage i
    -3		<the> massage in
    3	worsening:178	<the> molestia
    3		<the> morning
    -3		<the> number
    3	numbness:9	<the> numbness
    3		<the> numbness <be>
    -3		<the> office
    -3		<the> oficina
    3		<the> orina
    -3		<the> poco adolorida
    3		<the> rest
    -3		<the> salir
    -3		<the> salir ,
    -3		<the> same
    3		<the> semana
    -3		<the> sesion
    -3		<the> tad
    -3		<the> tingly
    -3		<the> todo
    -3		<the> towel
    3		<the> vida
    -3		<the> viernes
    -3		<the> weak
    -3		<the> weather
    -3		<the> wrong person
    -3		<the> ~ <keep>
    -3		<the> ~ again
    -3		<the> ~ always
    -3	numbness:23 persistent_beyond_72h:4 bladder_bowel:12 calf_swelling:37	<the> ~ and
    -3		<the> ~ anoche
    -3		<the> ~ bath
    3		<the> ~ bed
    -3		<the> ~ call
    -3		<the> ~ cleared
    3		<the> ~ comes
    -3		<the> ~ cuerpo
    -3		<the> ~ dead
    3		<the> ~ desde
    3		<the> ~ do
    3		<the> ~ eso
    -3		<the> ~ good
    3		<the> ~ hace
    -3		<the> ~ haha
    3		<the> ~ happened
    -3		<the> ~ home
    -3		<the> ~ hora
    3		<the> ~ look
    -3		<the> ~ made
    -3		<the> ~ medio
    3		<the> ~ menos
    3		<the> ~ muerta
    3		<the> ~ of
    -3		<the> ~ off
    -3		<the> ~ para
    3		<the> ~ plate
    3		<the> ~ pressed
    3		<the> ~ quita
    -3		<the> ~ said
    -3		<the> ~ saw
    3		<the> ~ stop
    -3		<the> ~ tender
    3		<the> ~ though
    -3		<the> ~ up
    3		<the> ~ we
    -3		<the> ~ wore
    -3		<the> ~ yesterday
    -3		<the> ~ yo
    3		<time> <count>
    -3		<time> after
    -3		<time> after ,
    -3		<time> before i
    -3		<time> but <my>
    -3		<time> old
    -3		<time> since
    3		<time> ~ #
    -3		<time> ~ <feel>
    -3		<time> ~ <my>
    -3		<time> ~ <side>
    3	worsening:42	<time> ~ <time>
    3		<time> ~ ?
    -3		<time> ~ about
    -3		<time> ~ at
    -3		<time> ~ but
    3		<time> ~ by
    3		<time> ~ can
    -3	persistent_beyond_72h:32	<time> ~ i
    -3		<time> ~ no
    -3		<time> ~ not
    -3		<time> ~ only
    -3		<time> ~ pain
    -3		<time> ~ same
    -3		<time> ~ since
    3		<time> ~ sore
    3		<time> ~ worse
    -3		<time> ~ you
    -3		? i
    -3		? no
    3		? ~ #
    -3		? ~ tell
    3		a blister
    3	sharp_pain:10	a day
    3		a dinner
    3		a fever
    3	radiating_pain:21	a la
    -3		a las
    -3		a que
    3		a sharp
    -3		a tad
    3		a thing
    -3		a touch
    -3		about it
    3		about ~ <side>
    3		abrir
    3		abrir <the>
    3		accident
    3		accident ~ ,
    -3		ache ,
    -3		ache ~ ,
    3		ache ~ up
    -3		adolorida pero
    -3		adolorido
    3		afraid
    3		after the
    -3		after ~ <my>
    -3		after ~ it
    3		after ~ massage
    -3		after ~ now
    3		afternoon
    -3		again ,
    -3		agua
    3		ahi
    3		ahi <be>
    3		al #
    -3		al salir
    -3		algo ~ <the>
    -3		almost
    3		along ~ <part>
    3		also <my> <part>
    3	numbness:-18 history_disc:-3 bladder_bowel:-2	am
    -3		am a
    3		am sure
    3	worsening:-31	an
    -3		an emergency
    -3		and <have>
    3		and could
    3		and could not
    3		and did not
    -3		and down
    3		and goes
    3		and i <be>
    3		and i do
    3		and it
    -3		and needles
    -3		and not
    3		and off
    3		and then
    3		and worse
    -3		and ~ <count>
    -3		and ~ <keep>
    3		and ~ and
    -3		and ~ down
    -3		and ~ fine
    -3		and ~ lovely
    -3		and ~ only
    3		and ~ pain
    3		and ~ thing
    3		and ~ way
    3		and ~ will
    3	history_injury:22	ankle
    -3		anoche ,
    3		another notch
    -3		antes de
    -3		antes de ir
    -3		antes ~ ir
    3		ants ~ <my>
    3		ants ~ <part>
    -3		ants ~ <the>
    -3		anyway
    3	osteoporosis:2 emergency:3	are
    3		arm feels
    -3		as <the>
    -3		as it <be>
    3		as much as
    -3		as rain
    3		as sore
    -3	tingling:28	as ~ <be>
    3		as ~ <count>
    -3		as ~ ever
    3		as ~ on
    3		asap ~ <be>
    3		asked me
    3		asked ~ .
    -3		asking
    -3	weakness:-13 chest_breath:33	at
    3	persistent_beyond_72h:5	at <side>
    -3		at ~ <side>
    -3		at ~ <the>
    3		at ~ it
    -3		at ~ so
    -3		auto reply
    -3		aviso
    3		ayer y
    3		ayer ~ <be>
    3		ayer ~ y
    3		baby <be>
    3		baby <be> not
    3		baby is
    3		baby ~ not
    -3		back feels
    3		bad i
    3		baja <the> dolor
    -3		baja por
    3		baja un
    3		baja ~ <part>
    3		baja ~ <the>
    3		baja ~ dolor
    3		baja ~ hasta
    3		bathroom
    -3		be imagining
    -3		be sore
    -3		beautifully
    3		because ~ <be>
    3		been able
    -3		been numb
    -3		been up
    -3		before <the> massage
    -3		before ~ <have>
    -3		before ~ came
    -3		before ~ massage
    3	sharp_pain:47	being
    3		belly
    3		below
    -3		better than i
    3		better ~ <day>
    3		better ~ now
    -3		bien
    -3		bien .
    3		bien ~ <part>
    -3		bit heavy
    -3		bit worse than
    -3		bit ~ ?
    -3		bit ~ can
    -3		bit ~ to
    -3		bit ~ today
    3		blister
    3	emergency:90	boca
    3		bone
    -3		boss
    3		both arms
    3		bother ~ <the>
    3		bowels
    -3		brazos
    -3		breast
    -3		breath ~ <be>
    -3		broke ~ <part>
    3		broken
    -3		brought
    -3		brought <my>
    -3		brought me
    -3		bruise on
    -3		bruise on <my>
    -3		bruise ~ <the>
    -3		bruise ~ size
    -3		bruises or
    3		bruises ~ <part>
    -3		bruising
    3	radiating_pain:73	bum
    3		burn
    3		burning
    3	fever:214	burning up
    -3		but <my> <part>
    -3		but my
    -3		but the
    -3		but ~ great
    3		but ~ i
    3		but ~ it
    3		but ~ no
    3		but ~ of
    3		but ~ there
    3		by ~ .
    -3		by ~ <have>
    3		cada vez
    3		cada ~ que
    3		calentura
    -3		call
    -3		call <the>
    -3		call if
    -3		calm
    3	history_injury:10	came off <my>
    -3		came ~ <be>
    3		came ~ <day>
    -3		came ~ <have>
    3		came ~ <my>
    3		came ~ bike
    3		caminar
    3		camino
    3		can barely
    3		can hardly
    -3		can i <become>
    -3		can i <have>
    -3		can not fault
    3	bladder_bowel:18	can not hold
    3		can not make
    3		can not pee
    -3		can not tell
    -3		can ~ again
    3		can ~ at
    -3		can ~ fault
    -3		can ~ hot
    -3		can ~ now
    3		can ~ pee
    -3		can ~ whether
    -3		cancelar
    -3		cansada
    -3		capaz
    -3		car ~ ,
    3		cara
    -3		carried on
    3		casi <my>
    -3		casi <the>
    3	faint_dizzy:8	casi me
    -3		caso
    -3		caso de
    3		cerrar
    3		cerrar <the>
    3		cerrar <the> <part>
    3		cerrar ~ <part>
    -3		chance
    -3		check ins
    3		cheek
    3		cintura
    -3		cita <the>
    -3		cita del
    -3		cold ~ <be>
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
    3		coming out
    3		como una
    3		como ~ encima
    3		complain ~ <the>
    -3		completely
    -3		con <the> <part>
    -3		con la
    -3		con ~ <be>
    -3		con ~ dormida
    -3		con ~ en
    -3		con ~ no
    -3		con ~ que
    -3		contact <my>
    -3		correo
    3		cough
    3		could not <become>
    3	numbness:29	could not <feel>
    3		could ~ <feel>
    -3		could ~ <part>
    -3		could ~ <side>
    3		could ~ on
    -3		could ~ to
    -3		cover
    3		cramping
    -3		cuando tengan
    -3		cuando tengan <the>
    -3		cuando ~ rato
    -3		cuanto ~ de
    3		da <the>
    3		dan ~ <the>
    3		dan ~ en
    -3		danke
    3		darme cuenta
    -3		darme de
    -3		darme de baja
    -3		darme ~ baja
    -3		daughter s
    3		day ,
    -3		day after
    -3		day and
    3		days now
    3		de # meses
    -3		de <part> que
    -3		de <the> oficina
    -3		de aire
    -3		de espalda
    3		de fiebre
    3		de ~ .
    -3		de ~ hasta
    -3		de ~ oficina
    3		de ~ pero
    3		de ~ si
    -3		de ~ vida
    -3		de ~ yo
    -3		dead ~ <time>
    3		dedo gordo
    3		deja
    3		del pecho
    -3		del todo
    3		desde que
    -3		desk
    -3		despues
    3		despues <the>
    -3		despues de
    3		despues del
    -3		despues ~ <the>
    -3		dia <be>
    -3		dia ~ ,
    -3		dia ~ <my>
    -3		dias ~ ,
    3		dias ~ <part>
    3		dias ~ <the>
    3		dice
    3		dice que
    3		dice ~ <the>
    -3		did a
    -3		did i
    -3		did ~ how
    3		did ~ it
    3		die
    3		dinner
    3		dinner plate
    -3		dizzy ~ ,
    -3		do not know
    -3		do ~ ,
    -3		do ~ <side>
    -3		do ~ do
    3		do ~ point
    -3		doctor
    -3		does not
    -3		does ~ <side>
    3		dolido
    3		dolor ~ <be>
    3		dolor ~ no
    -3		dolor ~ traia
    3		dolor ~ y
    -3		done ~ <the>
    3		door
    -3		dormi
    -3		dormi como
    -3		dormi ~ <the>
    3		dormido
    -3		dormido ~ <the>
    3		dos
    -3	radiating_pain:25	down <my> <part>
    3	saddle_numbness:200	down there
    3	radiating_pain:95 weakness:-52 numbness:-2	down ~ <part>
    3		dramatic
    3		dramatic ,
    -3		drinking
    -3		driving ~ not
    -3		duele bastante
    3		duele ~ <the>
    -3		duerme <the>
    -3		dunno
    -3		during <the>
    -3		during the
    3		duro
    3		e ~ ,
    3		each <time>
    3		each time
    3		each time i
    3		el hormigueo
    3		el masaje
    3		electric ~ <part>
    3		else ~ i
    3		embarazada
    -3		en caso
    -3		en caso de
    -3		en ~ de
    3		encima <the>
    3		encima <the> <part>
    3		encima del
    3		encima sin
    3		encima ~ <part>
    3	sharp_pain:71 tingling:-4 worsening:-6	es
    3		es urgente
    3		estrellas
    -3		estuvo
    -3	emergency:4	evening
    -3		evening ~ <the>
    -3		ever since
    3		every <count>
    3		every ~ in
    3		every ~ it
    3		everywhere
    -3		exactly as
    -3		exactly ~ it
    -3		excelente
    3		except ~ <be>
    3		except ~ <part>
    3		eyes
    -3		factura
    -3		faint
    -3		faint ~ <the>
    3		fainted ~ <the>
    -3		falta de
    -3		falta de aire
    -3		fast
    -3		fault it
    -3		feeling fine
    -3		feeling good
    -3		feeling great
    -3		feeling lovely
    3	tingling:22	feet
    -3		fell
    -3		fell ~ <the>
    3		fever ,
    3		fever ~ ,
    -3		fever ~ <the>
    -3		fin
    -3		fine
    3		fine ~ but
    3		fingers
    -3		first evening
    3		fizzy
    3		flared up
    3		floppy
    -3		football
    3		for <be>
    3		for being
    -3		for it
    -3		for months
    -3		for years
    3		for ~ <count>
    -3		for ~ before
    -3		for ~ came
    -3		for ~ in
    -3		for ~ to
    3		forearm
    -3		forgot
    3		fork
    -3		found out
    -3		found ~ <be>
    -3		four
    -3		from before
    -3		fue
    -3		fuera ~ <the>
    -3		fuera ~ oficina
    3		fuerte
    3		fuerza
    -3		funny ~ <part>
    3		gets worse
    -3		give
    -3		give ~ you
    3		giving
    3	sharp_pain:-12 numbness:-23 bladder_bowel:75 self_harm:1	go
    -3		goes numb
    3		gone ,
    3		gone by
    3		gone dead
    -3		good ,
    -3		good here
    -3		good ~ <have>
    3		good ~ from
    3		gordo
    3		got
    3		grave
    3		great ,
    -3		grip ~ ,
    3		grip ~ <the>
    3		hace ~ que
    -3	worsening:-1 faint_dizzy:4	had
    -3		had no
    -3		had stabbing
    -3		had tingling
    -3		hago ~ <part>
    3		hand is
    3		hand s
    -3		hand was
    3		happened
    3		happened before
    -3		hardly ~ it
    3	history_injury:-1	has
    -3		has a
    -3		has numb
    -3		hasta ~ #
    3		have come
    -3		have got
    3		have had
    -3		have never
    -3		he <keep>
    3		he can
    -3		he did not
    -3		he kept
    -3		he ~ about
    -3		he ~ it
    3		he ~ you
    -3		heavy ~ <the>
    -3		hi ~ <side>
    -3		hint
    -3		hint of
    3		hip to
    -3		hips
    3		hives ~ <my>
    3	weakness:11	hold <the>
    -3		home ~ <the>
    3		honestly <the>
    -3		honestly can
    -3		honestly can not
    3		honestly ~ <the>
    3		hora ~ duele
    3		hora ~ mas
    3		hormigueo ~ en
    3	emergency:113	hospital
    -3		hospital ~ i
    3		hot ~ <my>
    3		hot ~ <part>
    3		hot ~ <side>
    3		hot ~ cold
    3	worsening:114	hour
    3		hour it
    -3		house
    -3		how much
    -3		how ~ <my>
    -3		hoy ~ mas
    3		huge
    -3		hurt
    3		hurts to
    3		hurts ~ <the>
    3		hurts ~ it
    -3	worsening:10	hurts ~ than
    -3		hurts ~ yesterday
    3	radiating_pain:-34 weakness:-26 numbness:-44 tingling:-34 worsening:-63 persistent_beyond_72h:-49 history_disc:-38 osteoporosis:-14 pregnancy_symptom:-40 bladder_bowel:-6 saddle_numbness:-36 calf_swelling:-86 fever:-34 severe_headache:-25 allergic_reaction:-34 severe_bruising:-24 emergency:-49	i
    3		i <be> <become>
    -3		i <be> <count>
    3		i <be> sure
    3		i <become> <the>
    3		i <become> home
    3	radiating_pain:-17 worsening:-12	i <have>
    3		i <have> <have>
    3		i <have> come
    -3		i <have> in
    -3		i <have> not
    -3		i can <feel>
    -3		i come
    3		i cough
    3		i fainted
    -3		i go
    3		i got
    -3		i honestly
    -3		i just
    3		i know
    -3		i left
    3		i look <side>
    3		i nearly
    3		i need <the>
    -3		i ring
    -3		i saw
    -3		i told
    3		i took
    3		i walk
    3		i wet
    -3		i work
    3		i would
    -3		i would <be>
    -3		i would <have>
    -3	self_harm:8	i ~ <become>
    3		i ~ <person>
    3	radiating_pain:13 weakness:6 numbness:13 tingling:7 faint_dizzy:12 self_harm:-2	i ~ <the>
    -3		i ~ about
    -3	pregnancy_symptom:59 severe_headache:-9	i ~ and
    -3		i ~ better
    3		i ~ call
    3	faint_dizzy:26	i ~ down
    3		i ~ give
    3		i ~ home
    3		i ~ last
    3		i ~ live
    3		i ~ loo
    3		i ~ much
    -3		i ~ now
    -3		i ~ numb
    -3		i ~ numbness
    3		i ~ ok
    -3		i ~ only
    -3		i ~ otherwise
    3		i ~ out
    -3		i ~ pins
    3		i ~ put
    -3		i ~ room
    3		i ~ short
    3		i ~ sick
    3		i ~ stop
    -3		i ~ swimming
    3		i ~ thinking
    3		i ~ tired
    -3	numbness:-10 self_harm:3	i ~ to
    -3		i ~ tonight
    -3		i ~ very
    3		i ~ without
    3		i ~ would
    -3		i ~ writing
    3		ibuprofen ~ <the>
    -3		if i <become>
    -3		if the
    -3		if ~ ,
    -3		if ~ <become>
    -3		if ~ <feel>
    -3		if ~ and
    -3		imagining
    -3		imagining it
    -3	history_disc:124	in #
    -3		in <my> <part>
    -3	tingling:25	in <the> <part>
    -3		in <the> pain
    3		in a
    -3		in college
    -3		in college ,
    3		in it
    -3		in weeks
    -3		in with <have>
    -3		in ~ <be>
    3		in ~ <side>
    -3		in ~ ?
    3		in ~ e
    3	numbness:45	in ~ not
    3	emergency:19	in ~ of
    3		in ~ on
    -3		in ~ or
    3		in ~ to
    -3		in ~ well
    3		in ~ when
    3		in ~ you
    -3		ins
    3		insoportable
    -3		instead
    -3		is good
    3		is like
    3		is nearly
    3		is really
    -3		is still
    3		is weak
    3		it , <the>
    -3		it <be> <become>
    3		it <be> <side>
    3		it <feel> like
    3		it all
    -3		it hurts more
    3		it normal
    3		it normal <the>
    -3		it now
    -3		it passed
    3		it went
    3		it would <be>
    3		it ~ <be>
    -3		it ~ <feel>
    3		it ~ <have>
    3		it ~ agony
    3		it ~ another
    3		it ~ away
    3		it ~ better
    -3		it ~ cold
    -3		it ~ here
    3		it ~ i
    -3		it ~ if
    3		it ~ just
    3		it ~ much
    3		it ~ not
    3		it ~ notch
    -3		it ~ now
    3		it ~ of
    3		it ~ stabbing
    3		it ~ there
    -3	sharp_pain:29	it ~ to
    3		it ~ when
    -3		jai
    -3		jaja
    -3		je
    3		just
    3		just <become>
    -3		just <the>
    -3		just found
    -3		just found out
    3		just ~ bit
    3		keep
    3		kept me
    3		kettle
    -3		kindly
    3		knife in
    3		knife ~ <my>
    -3		knot
    3		know ~ <be>
    3		know ~ <the>
    3		l5 ~ s1
    3	emergency:24	la boca
    -3		la factura
    3		la nalga
    -3		la oficina
    3		la orina
    -3		ladder
    3		last
    -3		last ~ <be>
    3		last ~ <feel>
    3		last ~ <part>
    3	sharp_pain:-3 tingling:5 history_injury:-31 pregnancy_symptom:-9	late+a
    -3		late+ache
    3		late+afraid
    3	worsening:13	late+again
    3		late+ahi
    -3		late+almost
    -3		late+an
    -3		late+ando
    -3	persistent_beyond_72h:19	late+any
    3	worsening:95	late+back
    -3		late+barely
    -3		late+book
    -3		late+bother
    -3		late+cancel
    -3		late+cinco
    3		late+como
    -3		late+completely
    -3		late+could
    -3		late+del
    -3		late+different
    -3		late+disappeared
    -3		late+end
    -3		late+even
    3		late+exactly
    3		late+fever
    3	worsening:31	late+flared
    -3		late+for
    3		late+fortnight
    3		late+fuerte
    -3		late+glademoji
    3	worsening:14	late+good
    -3		late+got
    3		late+habia
    3		late+had
    3		late+hay
    -3		late+he
    3		late+help
    -3		late+hint
    -3	sharp_pain:-12 worsening:19 persistent_beyond_72h:58 faint_dizzy:-9	late+i
    -3	persistent_beyond_72h:18	late+just
    -3		late+le
    -3	numbness:-4	late+left
    -3		late+life
    -3		late+llegue
    3		late+llevo
    -3		late+longer
    3		late+love
    -3		late+made
    -3		late+masaje
    -3		late+massage
    -3		late+mate
    3		late+maybe
    -3		late+meses
    -3		late+never
    -3		late+next
    -3		late+nothing
    -3		late+notice
    -3		late+now
    3		late+ok
    -3		late+opt
    3		late+overall
    -3		late+parar
    -3		late+parking
    -3		late+please
    3		late+poquito
    -3		late+puedo
    -3		late+put
    -3		late+queda
    -3		late+she
    3		late+shoulder
    3		late+some
    -3	worsening:-45 persistent_beyond_72h:125	late+sore
    -3		late+stiff
    -3		late+strength
    -3		late+take
    3		late+that
    3		late+they
    3		late+thought
    -3		late+tight
    -3		late+trace
    3		late+tres
    -3		late+un
    3		late+vengeance
    3		late+walk
    3		late+weakness
    3	persistent_beyond_72h:94	late+week
    -3		late+weeks
    3		late+went
    -3		late+when
    3		late+where
    -3		late+work
    -3		late+years
    3	persistent_beyond_72h:5	late+yet
    -3		late+yo
    -3		late+your
    3		later ~ <part>
    3		later ~ still
    3		laugh
    -3		le gusto
    3		le ~ y
    -3		leave <my>
    -3		leave until
    3		left
    3	weakness:-42 tingling:46	left hand
    -3		left me
    3		leg s
    -3		leg was
    3		less
    3		less ~ i
    3		lift my
    3		lift the
    3		lift ~ <part>
    3		lightheaded
    3	sharp_pain:34	like a
    3		like an
    3	faint_dizzy:123	like i <be>
    -3		like i <have>
    -3		like i did
    3		like this
    -3		like ~ <have>
    -3		like ~ by
    -3		like ~ did
    -3		like ~ he
    3		like ~ in
    3		like ~ it
    3		like ~ of
    3	tingling:15	like ~ on
    -3		limping
    3		lips have
    3	self_harm:2	living
    3		llamenme ya
    3		llamenme ~ <be>
    3		llamenme ~ urgente
    3		llevo ~ con
    3		look <side>
    3		look left
    3		low
    -3		lujo
    3		lunch
    -3		made <my>
    -3		made me
    3	weakness:4	make <the>
    3	weakness:4	make a
    -3		mal
    -3		manden
    -3		marathon
    -3		mas o
    -3		mas o menos
    -3		mas ~ que
    3		massage .
    -3		massage i
    -3		massage i <have>
    -3		massage in
    -3		massage in <my>
    3		massage with
    3		massage with you
    -3		massage ~ <have>
    -3		massage ~ life
    3		massage ~ thing
    -3		may ~ <the>
    -3		maybe <the>
    -3		maybe a
    -3		maybe ~ <be>
    -3		maybe ~ bit
    -3		me ?
    3		me baja
    3	history_injury:1	me duele
    3		me in
    -3		me pueden
    -3		me puedo
    3		me salieron
    3		me va
    -3		meant
    -3		meant to
    3		media <part>
    -3		mensaje
    -3		mensajes
    3		mentioned ~ i
    3		meses y
    -3		meses ~ <my>
    -3		messages
    -3		mi cuerpo
    -3		might ~ ,
    -3		might ~ bit
    -3		molido
    3		monday ,
    -3		months
    3		more of
    3		more of <the>
    3		more ~ <part>
    3		more ~ i
    -3		more ~ last
    3		more ~ you
    3	emergency:92	mouth
    -3		move ~ <day>
    -3		move ~ to
    -3	sharp_pain:3	much
    -3		much better than
    -3		much ~ #
    -3		much ~ i
    3		muchisimo
    3		muy ~ <the>
    3		my ankle
    -3		my body
    3	bladder_bowel:9	my bowels
    -3		my breast
    -3		my finger
    -3		my foot
    -3		my head
    -3		my hip
    -3		my husband
    3		my left
    -3	radiating_pain:55	my leg
    3		my mouth
    -3		my number
    3		my sciatica
    3		my waters
    3	severe_bruising:99	my whole
    3		myself ~ ,
    3		nada grave
    -3		nada mas
    3		nada que
    3		nalga
    3		nearly
    -3		neck ,
    3		neck when
    -3		needles ~ ,
    -3		needles ~ <become>
    3		needles ~ <side>
    -3		never had
    3		never happened before
    -3		never ~ .
    -3		never ~ <my>
    3		never ~ it
    3		never ~ like
    -3		new ~ <the>
    -3		no . tingling
    -3		no <my> dio
    -3		no bruises
    -3		no bruises or
    -3		no different
    -3		no hives
    3		no le
    3	chest_breath:15	no puedo respirar
    -3		no shooting
    -3		no shooting pains
    3	numbness:79	no ~ <be>
    3		no ~ <become>
    3		no ~ <count>
    3		no ~ abrir
    -3		no ~ calambritos
    -3		no ~ de
    3		no ~ desde
    -3		no ~ dio
    -3		no ~ falta
    3		no ~ it
    -3		no ~ manden
    -3		no ~ now
    -3		no ~ pains
    3		no ~ para
    -3		no ~ please
    3		no ~ respirar
    -3		no ~ ronchas
    3		no ~ seguir
    3		no ~ than
    3		no ~ when
    -3		no ~ y
    3		no ~ you
    -3		none of
    -3		none of <the>
    -3		none since
    -3		none ~ .
    -3		none ~ <the>
    3		normal that
    -3		not ,
    3		not <be> able
    3		not <become> <the>
    3	sharp_pain:-30 weakness:-23 numbness:9 saddle_numbness:6	not <feel>
    -3		not <side>
    -3		not comfortable
    -3		not comfortable with
    3	weakness:54	not do
    -3		not fault
    -3		not fault it
    3		not getting
    3		not go
    3		not going
    -3		not have
    3		not hold <my>
    -3		not like
    3		not move
    -3		not noticed
    3		not pee
    3		not see <the>
    3		not stand
    3		not ~ better
    -3		not ~ did
    3		not ~ for
    -3		not ~ hives
    3		not ~ much
    -3		not ~ now
    -3		not ~ numbness
    -3	numbness:16	not ~ of
    -3		not ~ texts
    3		not ~ there
    3		not ~ though
    -3		not ~ tingling
    -3		not ~ weak
    3		not ~ you
    -3		nothing hurts
    -3		nothing ~ .
    -3		nothing ~ just
    -3		nothing ~ not
    3		nothing ~ pain
    3		now <my>
    3		now <my> <part>
    3		now ~ ,
    -3		now ~ <become>
    3		now ~ again
    3		now ~ i
    3		numb between
    -3		numb for
    -3		numb ~ .
    -3		numb ~ :
    -3		numb ~ i
    -3		numb ~ nothing
    3		numbness .
    3		numbness <be>
    -3		numbness ?
    3		numbness is
    3		numbness ~ <become>
    3		numbness ~ <the>
    3		numbness ~ there
    -3		numbness ~ tingling
    3		numbness ~ to
    -3		o menos
    3		of numbness
    -3		of office
    -3		of office :
    -3		of pain
    -3		of ~ .
    -3		of ~ :
    3		of ~ <become>
    -3		of ~ <person>
    3		of ~ <the>
    3		of ~ ?
    -3		of ~ and
    3		of ~ do
    -3		of ~ in
    3		of ~ now
    -3		of ~ on
    3		off <my>
    3	history_injury:85	off <my> bike
    -3		off in
    -3		off in <my>
    -3		off ~ ,
    3		off ~ <time>
    3		off ~ bike
    3		off ~ not
    -3		office :
    -3		oficina
    -3		oficina ~ <the>
    -3		ok to
    3		ok ~ ,
    -3		ok ~ <the>
    -3		okay
    3		on <day> ,
    3		on <the> <part>
    3		on <the> ward
    3		on <time>
    3	sharp_pain:42	on a
    3		on and off
    3		on day
    3		on tuesday
    -3		on ~ <be>
    3		on ~ <day>
    -3	numbness:101	on ~ and
    -3		on ~ bit
    3		on ~ did
    3		on ~ hurts
    3		on ~ last
    3	faint_dizzy:4	on ~ no
    -3		on ~ not
    3		on ~ off
    3		on ~ scale
    -3		on ~ table
    3		on ~ today
    3		on ~ with
    3	persistent_beyond_72h:2	one bit
    -3		one with
    -3		only <my>
    -3		only my
    -3		only ~ of
    -3		op
    3		open <the>
    -3		or <be>
    -3		or is
    -3		or not
    3		or ~ <part>
    3		orina
    3		orinar
    3		osteoporosis ~ <part>
    -3		other hand
    3		out in <the>
    3		out of #
    -3		out of <the>
    -3		out of office
    3		out ~ #
    3		out ~ ,
    -3		out ~ .
    -3		out ~ :
    3	weakness:91	out ~ <my>
    3		out ~ <the>
    3		out ~ and
    3	faint_dizzy:49	over
    -3		over ~ <be>
    3		over ~ <time>
    3		overall
    -3		packed
    3		pad
    3		pain #
    3		pain <have> not
    -3		pain and
    -3		pain at
    -3		pain at <side>
    3		pain by
    -3		pain down
    -3		pain down <my>
    -3		pain free
    -3		pain i
    -3		pain under <my>
    3		pain ~ :
    -3		pain ~ <be>
    -3		pain ~ <become>
    3	sharp_pain:46	pain ~ <have>
    3	sharp_pain:13 radiating_pain:13 worsening:19 persistent_beyond_72h:-13	pain ~ <the>
    3	sharp_pain:46	pain ~ i
    3	sharp_pain:-10 radiating_pain:5	pain ~ to
    -3		pain ~ today
    3		painful ~ <time>
    -3		pains
    -3		park
    -3		parking free
    -3		paso ~ <be>
    -3		passed
    3		passed out in
    3		passed ~ in
    3		past <the>
    3		past the
    -3		people
    3		peor ~ <the>
    3	weakness:8	pero
    -3		pero <the>
    -3		pero ya
    -3		pero ya paso
    3		pero ~ hormigueo
    -3		pero ~ paso
    -3		pero ~ y
    -3		person
    -3		person ~ never
    3		physio
    -3	sharp_pain:-8 weakness:6	pie
    -3	tingling:61	pins and
    -3		pins and needles
    -3		pins ~ <become>
    3		pipi
    3		pipi ~ cuenta
    3		pipi ~ darme
    3		piso
    3		plate
    -3		poco adolorida
    -3		poco ~ de
    -3		poor
    -3		poor ~ <be>
    3		poquito
    -3		por ~ ,
    3	radiating_pain:103	por ~ <part>
    3		pregnant ~ <the>
    3		pressed ~ <part>
    -3		pudo
    -3		puede
    3		puedo respirar
    3		puedo ~ <part>
    3		punzadas ~ <the>
    -3		punzante
    3		push
    3		pusieron <the>
    -3		put
    -3		put ~ <part>
    -3	persistent_beyond_72h:56	que <be>
    3		que <the> primer
    3		que pasa
    3		que se
    -3		que tengo
    -3		que ~ <be>
    3	radiating_pain:30	que ~ <the>
    -3		que ~ de
    3		que ~ dia
    3		que ~ primer
    3		que ~ que
    -3		queda
    -3		quede
    -3		quiero ~ de
    3		quite <the>
    -3		quiza
    -3		radiating
    -3		raro ~ <the>
    3		rash
    3	sharp_pain:1	really
    -3		recibir
    3		red ~ <the>
    -3		relaxed
    -3		remove
    -3		remove <my>
    -3		reply ~ i
    -3		report
    3		rest
    3		right arm
    -3		right as
    3		right leg
    -3		ring me
    3		room ~ i
    3		rotten
    -3		rough
    -3		round <the>
    -3		round <the> <part>
    -3		round the
    -3		round ~ ,
    3		s all
    -3		s back
    -3		s completely
    -3		s fine
    3	numbness:7	s like
    3		s no
    -3		s off
    -3		s pain
    3		s1
    3		said ~ <be>
    -3		said ~ and
    3		salieron
    3		salieron ronchas
    -3		salir
    -3		salir ,
    -3		same
    3		same place
    -3		same ~ <part>
    -3		same ~ always
    3		sat
    -3		say
    3		say it
    3		say ~ ,
    3		says #
    3		scale
    3	saddle_numbness:47	seat
    -3		see
    3		see <the> point
    3		see ~ point
    3		seguir
    3		seguir viviendo
    -3		segura si
    -3		segura ~ <be>
    3		semana
    3		semanas ~ <the>
    3		sensation
    -3		sensation in <my>
    3		sensibilidad ~ <part>
    3		sensibilidad ~ <the>
    -3		senti
    3		session ~ <be>
    3	fever:16	shaking
    3		sharp pain in
    -3		sharp ~ :
    3		she <be>
    -3		she ~ i
    -3		shooting ~ on
    3		short
    3		short of
    3		short of breath
    3		short ~ breath
    -3		si <be> <my>
    -3		si se
    -3		si siento
    3	radiating_pain:-2	side
    3		siento
    3		siento la
    3		siento un
    3		sigo con
    3		sin darme
    3		sin darme cuenta
    -3		sin dolor
    -3		sin hormigueo
    -3		sin ~ <my>
    3		sin ~ cuenta
    -3		since ,
    -3		since <the> massage
    3		since about
    -3	worsening:25	since i
    3	sharp_pain:2	since last <time>
    -3		since ~ #
    3		since ~ <be>
    -3		since ~ <have>
    -3		since ~ <side>
    3		since ~ last
    3		since ~ table
    3		since ~ up
    -3		sister
    -3		sleeping
    -3		slept
    3		slipped ~ ,
    -3		slot
    -3	sharp_pain:85 pregnancy_symptom:26 emergency:48	so
    3		so <side> i
    -3		so i <be>
    -3		so so
    -3		so ~ but
    3		so ~ can
    -3		so ~ off
    3		soaked
    -3		some
    3		somebody else
    3		somebody ~ ,
    3		someone ~ <part>
    -3		something ~ in
    3		sore as
    3		sore ~ #
    -3		sore ~ ,
    -3		sore ~ i
    3		sore ~ today
    3		soreness ,
    3		soy ~ <the>
    -3		stabbing
    3		stabbing in
    3		stabbing ~ <part>
    3		stairs
    3	sharp_pain:-3 worsening:-1 persistent_beyond_72h:9 chest_breath:-7	still
    3		still in
    -3		still ~ <part>
    -3		still ~ <the>
    -3		still ~ bit
    3		stone
    3		stood
    3		stood ~ and
    3		stop ,
    3		stop ~ ,
    3		stop ~ .
    3		stop ~ i
    3		strength in <my>
    3		strength ~ <my>
    -3		stretch
    -3		strong
    3		struggling
    3		subir <the>
    3		such
    3		sunday
    -3		sure if it
    -3		sure ~ <my>
    -3		sure ~ <part>
    -3		sure ~ it
    3		swelled
    3		swelled up
    -3		swimming
    -3		table ~ <the>
    -3		table ~ passed
    3		tablets
    -3		tad
    -3		team
    -3		tell <the>
    3		tell ~ <part>
    3		temperature ~ #
    -3		ten years
    -3		tender ~ <part>
    -3		tender ~ and
    -3		tengan
    -3		tengan <the>
    -3		tengan <the> rato
    -3		tengan un
    -3		tengan ~ rato
    3		tengo el
    -3		texting
    -3		texts
    -3	worsening:3	than
    -3		than i <have>
    3		than ~ <count>
    -3		than ~ <have>
    -3		than ~ <side>
    3		than ~ after
    3		than ~ still
    -3		than ~ yesterday
    3		thank
    3		thanks .
    3		thanks ~ <the>
    3		that my
    3		that s
    -3		the back
    -3		the bad
    3		the bathroom
    3	bladder_bowel:19	the bed
    3		the best
    -3		the chest
    -3		the evening
    -3		the gym
    -3		the hospital
    3	worsening:21	the last
    -3		the leg
    3		the oil
    3		the rest
    3		the ribs
    -3		the same
    -3		the sharp
    -3		the sore
    3		the stabbing
    3		the stairs
    -3		the towel
    -3		the weather
    -3		them
    3		then i
    3	numbness:14	there
    3		there <be> numbness
    -3		there <be> pain
    -3		there <have> not
    -3		there ~ at
    -3		there ~ no
    -3		there ~ not
    3		thermometer says
    3		thermometer says #
    3	emergency:3	they
    3		they <be>
    3		they are
    3	emergency:76	they ~ <my>
    3		thing i
    3		thing ~ i
    3		thinking
    3		thinking ~ ending
    3	weakness:3	this morning
    -3		this week
    3		thought ~ <be>
    -3		three hours
    -3		through ~ <time>
    -3		tienen
    -3		till
    -3		time ~ <the>
    3		times
    3		tingle
    3		tingling .
    3		tingling <be>
    3		tingling in <side>
    -3		tingling ~ ,
    -3		tingling ~ .
    -3		tingling ~ :
    3		tingling ~ i
    -3		tingling ~ it
    -3		tingling ~ just
    -3		tingling ~ nothing
    3		to be
    3		to bother
    3		to bother you
    3		to die
    -3		to do <my>
    3		to lift
    3		to sit
    -3	numbness:6 worsening:14	to ~ ,
    -3		to ~ <have>
    -3		to ~ and
    3		to ~ more
    3		to ~ numb
    -3		to ~ of
    3		to ~ pain
    3		to ~ today
    3		to ~ with
    -3		to ~ without
    -3		to ~ would
    3		todavia <my>
    3		todavia <my> duele
    3		todavia me
    3		todavia ~ duele
    3	persistent_beyond_72h:34	today <be>
    3		today it
    3		today it <be>
    3		today ~ <the>
    3		todo el
    -3		todo ok
    3		todo ~ ,
    -3		todo ~ .
    3		toes are
    -3		tomorrow
    3		tomorrow ~ i
    -3		tonight ~ <be>
    -3		too
    3		too long
    -3		took ~ <the>
    -3		totally
    -3		touch ~ <part>
    -3		touched me
    -3		trabajo en
    -3		trabajo en urgencias
    -3		trabajo ~ urgencias
    -3		trace of
    -3		trace of soreness
    -3		trace ~ <side>
    -3		trace ~ soreness
    -3		treat
    3		tried
    -3		trouble
    3	sharp_pain:22	turn
    -3		twice ~ <my>
    -3		twice ~ to
    3		type
    3		unbearable
    3	weakness:58	under me
    3		unico ~ <the>
    -3		unsubscribe
    3		unsubscribe ~ and
    3		until i
    3		up after
    -3		up and
    3		up from <the>
    3		up since
    3		up tomorrow
    3		up ~ #
    3		up ~ ,
    -3	weakness:1	up ~ <my>
    3	faint_dizzy:25	up ~ <the>
    3		up ~ and
    -3		up ~ down
    3		up ~ every
    -3		up ~ in
    -3		up ~ now
    -3		up ~ pain
    3		urgent
    -3		used to <become>
    -3		used ~ <become>
    3		useless
    -3		usual
    -3		van <count>
    -3		van ~ dias
    -3		vanished
    -3		very well
    3		vez
    3		vida
    3		viene
    3		viviendo
    3		wake up tomorrow
    3		wake ~ tomorrow
    -3		want <the>
    3		want ~ .
    3		want ~ more
    -3		want ~ to
    3		was lovely
    -3		was not
    -3		water
    3		way ~ can
    3		way ~ it
    -3		we <have>
    -3		we have
    3	weakness:98 numbness:-7	weak
    3		weak ?
    -3		weak at
    -3		weak at <the>
    -3		weak ~ <be>
    -3		weak ~ <part>
    -3		weak ~ i
    3		weakness :
    -3		weakness ~ i
    -3		weather s
    -3		weather ~ <be>
    3	persistent_beyond_72h:35	week
    3		weight on
    -3		weird
    -3		well
    3		well ~ <have>
    -3	faint_dizzy:4	went
    3		wet myself
    -3		what ~ not
    -3		when i <side>
    -3		when would
    -3		when you <become>
    -3		when ~ <side>
    -3		when ~ down
    -3		when ~ saw
    3		when ~ walk
    3		where <the>
    3		where the
    3		who <have>
    -3		who s
    3	severe_bruising:8	whole
    -3		will ~ <be>
    -3		with <be>
    -3		with <be> <become>
    3		with <the> <part>
    -3		with is
    3		with you yesterday
    -3		with ~ .
    3		with ~ <side>
    -3	self_harm:43	with ~ <the>
    3	sharp_pain:22	with ~ pain
    3		with ~ yesterday
    -3		woke up
    3		woken
    3	emergency:50	words ~ out
    -3		work
    -3		work ~ .
    -3		work ~ <be>
    -3		work ~ <part>
    -3		work ~ and
    -3		worked
    -3		worked ~ <the>
    -3		worse than yesterday
    -3		worse ~ <be>
    3		worse ~ better
    -3		worse ~ it
    -3		would <the>
    -3		would a
    -3		would i
    -3		would massage
    -3		would you
    -3		would ~ <become>
    -3		would ~ <time>
    3		write
    3		writing for
    3		writing for <my>
    3		writing ~ <my>
    3		writing ~ <person>
    -3		wrong ~ never
    -3	persistent_beyond_72h:7	y <the>
    3		y nada
    3		y sigo
    -3	numbness:-1	y ~ <part>
    3		y ~ como
    3		y ~ con
    3		y ~ ni
    3		y ~ otra
    3		y ~ vez
    3		ya es
    -3		ya no
    -3		ya no <my>
    3		ya no quiero
    -3		ya paso
    -3		ya se
    -3		ya ~ <my>
    3		ya ~ <part>
    -3		ya ~ duele
    3		ya ~ quiero
    3		ya ~ urgente
    -3		years ,
    3	weakness:-1	yes
    3	numbness:7	yes ~ <side>
    3		yes ~ tingling
    3		yesterday ~ <part>
    -3		yesterday ~ it
    -3		yesterday ~ now
    3		yesterday ~ still
    -3		yo ~ <the>
    -3		you <be>
    -3		you <become> <the>
    3		you did
    -3		you get
    3		you ~ ,
    3		you ~ .
    -3		you ~ <side>
    -3		you ~ <time>
    -3		you ~ ?
    3		you ~ kind
    3		you ~ now
    -3		you ~ person
    3		you ~ to
    -3		your list
    3		your massage
    3		your table
    3		yours
    3		zap
    3		zap ~ <part>
    -2		# #
    2		# %
    -2		# - #
    2		# .
    -2		# . jpg
    2		# <time> ,
    2		# al
    2		# meses
    2	fever:10	# on
    2		# rd
    -2		# sharp
    2		# today
    2		# with
    2		# ~ <become>
    2		# ~ bebe
    2		# ~ can
    2		# ~ en
    -2		# ~ for
    -2		# ~ jpg
    -2		# ~ just
    2		# ~ not
    2	worsening:8	# ~ now
    -2		# ~ old
    2		# ~ pain
    2		# ~ que
    -2		# ~ same
    2		# ~ with
    -2		# ~ would
    2		%
    -2	sharp_pain:-8 weakness:-3 numbness:-5 tingling:-1 persistent_beyond_72h:-28 history_disc:-9 osteoporosis:-1 bladder_bowel:1 saddle_numbness:-13 calf_swelling:-16 fever:3 allergic_reaction:-11 emergency:-2 self_harm:-26	,
    2		, # <time>
    2		, <be> <my>
    -2		, <be> there
    2		, <count> <part>
    -2		, <part> <feel>
    2		, <part> <have>
    -2		, <part> on
    2		, <part> to
    -2	weakness:-15	, <side>
    -2		, <side> good
    -2		, <the> mas
    2		, <the> tingling
    -2		, <the> verdad
    -2		, a
    -2		, and <my>
    -2		, asi
    2		, aunque
    2		, but i
    2		, could
    -2		, did
    2		, did not
    -2		, does
    -2		, does not
    2		, el
    -2		, fine
    -2		, hardly
    2		, hip
    2		, however
    2		, i can
    2		, i would
    2		, it hurts
    2		, left
    2		, maybe
    2		, more
    2		, neck
    2		, never
    2		, ni <the>
    -2		, no different
    -2		, no sabria
    -2		, no trouble
    -2		, not <my>
    -2		, not <the>
    2		, nothing dramatic
    2		, pain
    -2		, pero <the>
    -2		, por
    2		, probably
    2		, right
    -2		, same as
    2		, should
    2		, still
    -2		, thanks for
    2		, then <the>
    2		, there
    2		, there <be>
    2		, they
    2		, thought
    2		, tingling
    2		, today
    -2		, today nothing
    -2		, todo
    -2		, totally
    -2		, walked
    2		, weak
    -2		, weakness
    -2		, went
    2		, with
    -2		, would massage
    -2		, would you
    -2		, ya no
    -2		, yo
    -2	persistent_beyond_72h:43 emergency:49	, ~ <person>
    -2		, ~ always
    -2		, ~ asking
    -2		, ~ aviso
    2		, ~ ayer
    -2		, ~ bed
    2		, ~ best
    -2		, ~ con
    -2		, ~ could
    -2		, ~ dead
    -2		, ~ dia
    2		, ~ eso
    -2		, ~ ever
    2		, ~ fiebre
    -2		, ~ hace
    -2		, ~ happy
    -2		, ~ him
    2		, ~ hormigueo
    2		, ~ hurting
    2	weakness:6	, ~ i
    2		, ~ if
    -2		, ~ into
    -2	history_injury:19	, ~ it
    -2		, ~ lot
    2		, ~ make
    2		, ~ never
    -2		, ~ notice
    -2		, ~ on
    -2		, ~ osteoporosis
    2		, ~ otheremoji
    2		, ~ otherwise
    2		, ~ out
    -2		, ~ over
    -2		, ~ para
    2		, ~ pero
    -2		, ~ rain
    2		, ~ really
    -2		, ~ sabria
    2		, ~ says
    -2		, ~ semanas
    2		, ~ si
    2		, ~ sit
    -2		, ~ sleep
    -2	emergency:78	, ~ so
    -2		, ~ soreness
    -2		, ~ stiff
    2		, ~ then
    2		, ~ thing
    2		, ~ times
    -2		, ~ tingle
    -2		, ~ tingly
    -2		, ~ told
    -2		, ~ treat
    -2		, ~ trouble
    2		, ~ will
    2		, ~ yes
    2		, ~ yesterday
    2		- yes
    2		- ~ tingling
    2		- ~ yes
    -2		. #
    -2		. ,
    2		. <be> <the>
    2		. <part> <be>
    -2		. <the> <be>
    2		. also
    -2		. can i
    -2		. first
    -2		. for
    2		. hormigueo
    2		. i do
    -2		. jpg
    -2		. just
    2		. my
    2		. never
    -2		. not
    -2		. nothing
    -2		. please
    -2		. sharp
    -2		. sharp pain
    2		. she
    -2		. slept
    2		. still
    -2		. that
    -2		. the
    2	weakness:34	. ~ <become>
    -2		. ~ <person>
    -2		. ~ <time>
    2		. ~ as
    2		. ~ before
    -2		. ~ by
    -2		. ~ came
    2		. ~ did
    2		. ~ down
    2		. ~ en
    2		. ~ he
    2		. ~ hurts
    -2		. ~ mention
    -2		. ~ message
    -2		. ~ more
    2		. ~ numb
    2		. ~ pain
    2		. ~ same
    2		. ~ says
    -2		. ~ since
    2		. ~ so
    -2		. ~ super
    2		. ~ thanks
    -2		. ~ though
    2		. ~ where
    2		. ~ worse
    2		. ~ you
    2	weakness:9 persistent_beyond_72h:-14	/^ab/
    2		/^aba/
    2		/^abaj/
    2		/^abov/
    -2		/^abre/
    2		/^aca/
    2	numbness:60	/^ador/
    -2	worsening:6	/^af/
    2		/^agac/
    2		/^agar/
    -2		/^alg/
    -2		/^allo/
    -2		/^amaz/
    2		/^ana/
    2		/^anda/
    2	numbness:14	/^ane/
    2	numbness:20	/^anes/
    -2		/^anyw/
    2	weakness:57 pregnancy_symptom:10	/^ap/
    -2		/^ape/
    -2		/^apen/
    -2		/^app/
    -2		/^appo/
    2		/^apre/
    2	numbness:-4 tingling:7 saddle_numbness:22	/^are/
    2	weakness:44	/^arm$/
    2		/^arra/
    2		/^ask$/
    2		/^aun/
    2		/^aunq/
    -2	weakness:-4 numbness:-5 tingling:-12 persistent_beyond_72h:-38 history_disc:1 saddle_numbness:33 chest_breath:-6 fever:-2 severe_headache:-12 severe_bruising:-1 self_harm:-4	/^ba/
    2		/^badl/
    2		/^bajo/
    2		/^balm/
    -2		/^bar/
    -2		/^bat/
    -2		/^bath/
    2	saddle_numbness:35	/^belo/
    2		/^bic/
    -2		/^bit/
    -2		/^bles/
    2	allergic_reaction:62	/^blis/
    2		/^blo/
    2		/^bloo/
    2		/^bolt/
    2	osteoporosis:70	/^bon/
    -2		/^box/
    -2	weakness:3	/^braz/
    -2	severe_bruising:35	/^brui/
    2		/^bud/
    2		/^burs/
    -2		/^bus/
    -2		/^busy/
    -2	severe_headache:53	/^cab/
    2	weakness:89	/^cae/
    2	radiating_pain:54 weakness:-71 worsening:-24 calf_swelling:67	/^cal/
    -2		/^calm/
    -2		/^calo/
    -2		/^calv/
    -2		/^cama/
    2		/^care/
    -2		/^carg/
    -2		/^carp/
    2	sharp_pain:15	/^cat/
    2		/^catc/
    2		/^caug/
    2		/^cerr/
    2		/^chai/
    -2		/^chec/
    2		/^chee/
    2	sharp_pain:-1 numbness:-6 chest_breath:143	/^ches/
    -2		/^chev/
    -2		/^chic/
    -2		/^ci/
    2		/^clu/
    2		/^col/
    2		/^come/
    -2		/^comf/
    2		/^comi/
    2		/^con$/
    -2		/^conf/
    -2		/^corr/
    2		/^cort/
    2		/^coug/
    2		/^coup/
    -2		/^cove/
    -2		/^creo/
    -2		/^cri/
    -2		/^cric/
    -2		/^cuar/
    2		/^dar/
    2		/^dark/
    -2		/^debo/
    -2		/^dele/
    2		/^den/
    -2		/^desa/
    2		/^dese/
    -2		/^diab/
    -2		/^divi/
    2	faint_dizzy:161	/^diz/
    2	faint_dizzy:30	/^dizz/
    -2		/^dog/
    -2		/^doin/
    2		/^dole/
    2		/^dond/
    -2		/^done/
    2		/^dou/
    2		/^dram/
    -2		/^dres/
    2		/^dru/
    2	pregnancy_symptom:92	/^due$/
    -2		/^duri/
    -2		/^ear/
    -2		/^earr/
    2		/^ease/
    2		/^easy/
    2		/^eig/
    2		/^eigh/
    2	numbness:11	/^els/
    2	numbness:32	/^else/
    2	bladder_bowel:4	/^em/
    -2		/^ene/
    -2		/^ener/
    2		/^enor/
    -2		/^ente/
    2		/^er/
    2		/^esa/
    -2		/^escr/
    2		/^espo/
    2		/^expl/
    -2		/^fab$/
    -2		/^fab/
    2		/^fac/
    -2		/^fact/
    -2		/^fau/
    -2		/^faul/
    2	fever:2	/^fieb/
    2		/^fill/
    -2		/^film/
    2		/^fire/
    -2		/^foll/
    -2	numbness:16 worsening:-3 persistent_beyond_72h:11	/^for/
    -2		/^four/
    2		/^fra/
    2		/^from/
    -2		/^furt/
    2		/^fusi/
    -2		/^gen/
    -2		/^gim/
    -2		/^gimn/
    2		/^gir/
    2		/^god$/
    2		/^god/
    -2		/^golf/
    2		/^gor/
    2		/^gord/
    -2		/^hac/
    -2		/^hace/
    2		/^hal/
    -2		/^here/
    -2	history_disc:5	/^hern/
    -2	sharp_pain:-19 weakness:-38 numbness:-44 tingling:-64 worsening:4 history_injury:-1	/^hi/
    -2	allergic_reaction:180	/^hiv/
    -2	allergic_reaction:26	/^hive/
    2		/^hop/
    2	sharp_pain:-41	/^hour/
    2		/^howe/
    2		/^ice$/
    -2		/^img$/
    -2		/^img/
    2	worsening:2	/^impr/
    2		/^ing/
    2		/^insi/
    -2		/^inv/
    -2		/^its/
    -2		/^itse/
    2		/^izqu/
    2		/^jar/
    -2		/^joy/
    -2		/^jp/
    -2		/^jpg$/
    -2		/^jpg/
    -2		/^jue/
    -2	persistent_beyond_72h:2	/^juev/
    2	sharp_pain:69	/^kid/
    2		/^lady/
    2	weakness:-31	/^last/
    2		/^lati/
    -2		/^law/
    2	sharp_pain:1	/^lev/
    2		/^leva/
    2		/^lif/
    2	weakness:11 numbness:-2	/^lift/
    -2		/^limi/
    2		/^llav/
    2		/^log/
    -2		/^lose/
    -2		/^luc/
    -2		/^luck/
    2		/^lum/
    2		/^lumb/
    2	weakness:15 numbness:2	/^man/
    2	history_injury:1	/^mass/
    2		/^matt/
    -2		/^meh$/
    -2		/^meh/
    2		/^merc/
    -2		/^met/
    -2		/^mete/
    2		/^mic/
    2		/^micr/
    -2		/^mile/
    -2		/^mill/
    2		/^mind/
    -2		/^mine/
    -2		/^mint/
    -2		/^mira/
    -2		/^mole/
    2	persistent_beyond_72h:14	/^mon/
    -2	worsening:58 persistent_beyond_72h:-35	/^more/
    2		/^mort/
    2	emergency:14	/^mou/
    -2	numbness:-23	/^mov/
    -2	sharp_pain:20	/^much/
    2		/^mug$/
    -2		/^mund/
    2		/^mune/
    -2		/^nam/
    -2		/^name/
    2		/^ner/
    2		/^nerv/
    -2		/^net/
    -2		/^ning/
    2	radiating_pain:-131 weakness:-72 numbness:97 tingling:-80 worsening:-48 persistent_beyond_72h:-51 history_injury:-24 pregnancy_symptom:-46 bladder_bowel:-9 saddle_numbness:2 fever:-30 allergic_reaction:-63 emergency:-66 self_harm:-54	/^nu/
    2	sharp_pain:-11 numbness:18 tingling:-5 persistent_beyond_72h:-44 saddle_numbness:18 calf_swelling:-14 fever:-10 faint_dizzy:-22 self_harm:-1	/^num/
    -2		/^off/
    2		/^oj/
    2		/^ojo$/
    2		/^ojo/
    2		/^or/
    -2		/^ord/
    2		/^otr/
    -2		/^our$/
    -2		/^our/
    -2		/^pac/
    2		/^palm/
    2		/^para/
    -2	sharp_pain:-5	/^pas/
    2	persistent_beyond_72h:12	/^pasa/
    2		/^past/
    -2		/^pati/
    2	sharp_pain:-16 radiating_pain:-19 numbness:-11 tingling:-42 persistent_beyond_72h:-15 pregnancy_symptom:-3 saddle_numbness:45 fever:-14 faint_dizzy:-68 allergic_reaction:-1 emergency:-44	/^pe/
    -2		/^pea/
    -2		/^peak/
    2		/^pegu/
    2		/^pei/
    2		/^pein/
    -2		/^peli/
    2		/^pen$/
    -2		/^penn/
    -2		/^pet$/
    -2		/^pet/
    2		/^pica/
    2		/^pies/
    2		/^pill/
    2		/^pinc/
    2		/^piq/
    2		/^piqu/
    -2		/^plan/
    2		/^plug/
    -2		/^pon/
    2		/^pou/
    2		/^pren/
    2	radiating_pain:-5 tingling:57	/^pric/
    2		/^priv/
    2		/^pues/
    -2		/^pul/
    2		/^puno/
    -2		/^rad/
    -2		/^radi/
    2	worsening:40	/^ram/
    2	worsening:9	/^ramp/
    -2		/^ran/
    2	numbness:19 tingling:48	/^rato/
    -2		/^reco/
    2		/^refu/
    -2		/^rega/
    -2		/^regr/
    -2		/^rema/
    -2		/^remi/
    -2		/^repo/
    2		/^resp/
    2		/^rest/
    2		/^rino/
    -2		/^roug/
    2	radiating_pain:9	/^run/
    -2		/^sade/
    -2		/^saf/
    -2		/^safe/
    2		/^sat/
    2	radiating_pain:40	/^sci/
    2	radiating_pain:19	/^scia/
    2	sharp_pain:85	/^scre/
    -2		/^sel/
    -2		/^sell/
    -2		/^ser$/
    -2		/^ses/
    -2		/^sett/
    2	pregnancy_symptom:10	/^she$/
    2		/^shoc/
    2		/^shoe/
    -2		/^shor/
    -2		/^shou/
    -2		/^siem/
    2		/^sigu/
    2	sharp_pain:11	/^ske/
    2	sharp_pain:25	/^skew/
    -2		/^slot/
    2		/^slow/
    -2		/^sma/
    2		/^smi/
    2		/^soa/
    2		/^soak/
    2		/^sola/
    2		/^solo/
    -2		/^soo/
    -2		/^soon/
    2	tingling:11	/^spa/
    2		/^spl/
    2	severe_headache:91	/^spli/
    2		/^squa/
    2	sharp_pain:70 tingling:-47 chest_breath:-27	/^stab/
    -2		/^stor/
    -2		/^stro/
    -2		/^supe/
    -2		/^sus/
    2		/^swa/
    2		/^swel/
    -2		/^swi/
    -2		/^swim/
    2		/^tact/
    -2		/^tam/
    -2		/^tamp/
    2		/^tap/
    2		/^tea$/
    -2		/^tens/
    2		/^ter/
    2	radiating_pain:4	/^term/
    2		/^tesc/
    2	sharp_pain:-16 radiating_pain:-34 weakness:-21 numbness:-12 tingling:-20 worsening:-3 persistent_beyond_72h:-22 history_disc:-32 history_injury:-10 osteoporosis:-12 pregnancy_symptom:-18 bladder_bowel:-33 saddle_numbness:-15 chest_breath:-20 calf_swelling:-26 fever:-10 faint_dizzy:-35 severe_bruising:-29 emergency:-14 self_harm:-18	/^th/
    -2	sharp_pain:-3 radiating_pain:-10 numbness:-3 tingling:-6 persistent_beyond_72h:-17 history_disc:7 history_injury:3 bladder_bowel:4 severe_headache:-29 severe_bruising:-1 emergency:-6 self_harm:-7	/^the/
    2	sharp_pain:-5	/^thig/
    -2		/^tien/
    -2		/^ties/
    -2	radiating_pain:28	/^til/
    2	sharp_pain:-17 weakness:-47 tingling:88	/^tin/
    -2		/^tip$/
    2		/^tiri/
    -2		/^tiss/
    2		/^toi/
    2		/^toil/
    2	weakness:11	/^toot/
    2		/^top/
    2		/^toq/
    2		/^toqu/
    -2	radiating_pain:5 weakness:10 tingling:-18	/^tr/
    2		/^tres/
    -2		/^trou/
    2		/^tum/
    2		/^tuvi/
    2		/^twic/
    2		/^twis/
    2		/^typi/
    -2		/^unco/
    2		/^unic/
    -2		/^ups/
    2		/^vec/
    2		/^vece/
    2		/^veng/
    -2		/^ver$/
    -2		/^vie/
    -2		/^vier/
    -2		/^vou/
    -2		/^vouc/
    2		/^voy$/
    2		/^voy/
    2		/^waki/
    2	bladder_bowel:18	/^wate/
    2	weakness:44 numbness:-54	/^weak/
    -2		/^wedd/
    -2		/^wel/
    2		/^why$/
    2		/^why/
    -2		/^wine/
    2		/^wok/
    2		/^woke/
    -2		/^wom/
    2		/^wooz/
    2	weakness:-11 numbness:35 history_disc:16 history_injury:-30 pregnancy_symptom:-8	/^ye/
    -2		/aba/
    -2	saddle_numbness:5	/abaj/
    -2	sharp_pain:38	/abbi/
    -2	sharp_pain:26	/abbin/
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
    -2	faint_dizzy:102	/acke/
    -2		/act$/
    -2		/acte/
    2		/acto$/
    2		/acto/
    2	severe_headache:82	/adac/
    2	severe_headache:67	/adach/
    -2		/adia/
    -2		/adiat/
    2		/adil/
    2		/adly$/
    2		/adly/
    2		/adm/
    2		/admi/
    2		/adorm/
    2		/aes/
    -2		/afe$/
    -2		/afe/
    2		/aga/
    2		/agac/
    2		/agach/
    2		/agar/
    2		/agarr/
    2	saddle_numbness:40	/age$/
    -2		/aged$/
    -2		/aged/
    2		/aggi/
    2		/aggin/
    2		/agua/
    2		/ahi$/
    2		/aigo$/
    2		/aigo/
    -2		/aili/
    -2		/ailin/
    2		/aine/
    -2		/ained/
    -2		/ains$/
    -2		/aints/
    2		/airs$/
    2		/airs/
    2		/aise/
    2		/aiti/
    2		/aitin/
    -2		/ajad/
    -2		/ajaj/
    -2		/ajaja/
    -2		/aje$/
    -2		/ajis/
    -2		/ajist/
    2		/alar/
    2		/alc/
    -2		/ales$/
    -2		/ales/
    2		/alga/
    -2		/alle/
    -2		/alles/
    -2		/alm/
    2		/alo/
    -2		/alone/
    2		/along/
    -2		/alor$/
    -2		/alor/
    -2		/alth/
    2		/alv/
    -2		/alve/
    -2		/alves/
    -2		/amar$/
    -2		/amar/
    -2		/amaz/
    -2		/amazi/
    2	radiating_pain:4	/amb/
    -2		/ambi/
    -2		/ame$/
    2	sharp_pain:-5 weakness:-15 worsening:-2 emergency:50	/ame/
    2	weakness:24	/ami/
    2		/amina/
    -2		/ampoc/
    2	pregnancy_symptom:25	/anas$/
    2	pregnancy_symptom:1	/anas/
    2	numbness:-11 bladder_bowel:-5	/anc/
    2		/anche/
    2		/ancia/
    -2		/anda$/
    2		/andab/
    2	tingling:11	/ands$/
    2	tingling:1	/ands/
    2	numbness:26	/anes/
    2	numbness:14	/anest/
    -2		/ang$/
    -2		/ang/
    -2		/ange$/
    2		/ank$/
    -2		/anos$/
    -2		/anos/
    2		/anoth/
    2		/anta$/
    -2		/antas/
    2		/antl/
    2		/antly/
    -2		/anto/
    -2		/anyw/
    2		/apar/
    -2		/ape/
    -2		/apen/
    -2		/apena/
    2		/appe/
    2		/apre/
    2		/apret/
    -2		/aps$/
    2		/arac/
    2		/arace/
    -2		/arb/
    -2		/arde$/
    -2		/arf$/
    -2		/arf/
    -2		/arg/
    -2		/argad/
    -2		/arge/
    2		/aring/
    -2		/ark/
    2		/arrar/
    -2		/arrin/
    2		/artn/
    2		/artne/
    -2		/arto$/
    -2		/asaji/
    -2		/ashi/
    -2		/ashin/
    -2		/asio$/
    -2		/asio/
    2		/ask$/
    -2		/ason$/
    2	chest_breath:85	/asp/
    2		/assin/
    2	numbness:-16 worsening:30 self_harm:7	/ast/
    -2		/aste/
    2		/asty$/
    2		/asty/
    2		/asy$/
    2		/asy/
    -2		/atar/
    2		/athl/
    2		/athle/
    2	sharp_pain:5	/atig/
    2		/atiga/
    -2		/atm/
    2	tingling:2	/ato$/
    2		/atras/
    -2		/ault$/
    2		/aunq/
    2		/aunqu/
    2		/ause$/
    2		/aven$/
    -2	numbness:5	/aw$/
    2		/awlin/
    -2		/azin/
    -2		/azing/
    2		/badl/
    2		/badly/
    -2		/ball$/
    2		/balm$/
    2		/balm/
    -2		/ban$/
    2		/barra/
    -2		/bat/
    -2		/bath/
    2		/bbed$/
    2		/bbed/
    -2		/bbi/
    -2		/bbis/
    -2		/bbish/
    2	sharp_pain:61	/bea/
    2	bladder_bowel:6	/bed$/
    2		/bel/
    2	saddle_numbness:2	/belo/
    -2		/bete/
    -2		/betes/
    2		/bic/
    -2		/bill/
    2		/bio/
    2	chest_breath:11	/bir$/
    2		/birt/
    2	sharp_pain:19	/birth/
    -2		/bis/
    2	weakness:5	/bla$/
    2		/bladd/
    2		/blan/
    -2		/blar/
    -2		/blem/
    -2		/blems/
    -2		/bless/
    2	allergic_reaction:45	/blis/
    2		/bloo/
    2		/blood/
    2		/bne/
    2	numbness:12	/bnes/
    2	numbness:5	/bness/
    2		/bolt/
    -2		/borre/
    2		/botto/
    2		/bov/
    2		/bove$/
    2		/bove/
    -2		/bran/
    2	numbness:4	/braz/
    2	numbness:14	/brazo/
    -2		/breas/
    -2		/bros$/
    -2		/bros/
    2		/brow/
    -2	severe_bruising:56	/brui/
    -2	severe_bruising:71	/bruis/
    2		/bud/
    2		/budge/
    2	pregnancy_symptom:58	/bump$/
    2		/bumps/
    2	bladder_bowel:20	/burs/
    2	bladder_bowel:68	/burst/
    -2		/bus/
    -2		/busy$/
    -2		/busy/
    -2	weakness:3	/butte/
    2	weakness:28	/cae/
    2		/cai/
    -2		/calm/
    -2		/calor/
    -2		/calv/
    -2		/calve/
    -2		/cama$/
    -2		/cama/
    2	weakness:2 numbness:4	/can$/
    2		/cap$/
    -2	numbness:19 worsening:-2	/car/
    -2		/carf$/
    -2		/carf/
    -2		/carp/
    -2		/carr/
    2		/catc/
    2		/catch/
    2		/caug/
    2		/caugh/
    -2		/cces/
    2		/cec/
    2		/cect/
    2		/cecto/
    -2		/ceiv/
    2		/cen/
    2		/cept/
    2		/cerr/
    2		/cerra/
    2		/ces$/
    2		/ceta/
    2		/cetam/
    2		/chair/
    -2		/chanc/
    -2		/charg/
    -2		/chec/
    -2		/check/
    2		/chee/
    -2		/cher/
    2	numbness:-2 chest_breath:36	/ches/
    2	sharp_pain:-20 radiating_pain:-7 numbness:-19 chest_breath:134	/chest/
    -2		/chic/
    2		/chin/
    2		/cia$/
    -2	sharp_pain:46 weakness:-3 persistent_beyond_72h:45	/cin/
    -2		/cinco/
    -2		/cito$/
    -2		/cito/
    -2		/cke/
    2		/cked$/
    2		/cked/
    -2		/cki/
    2		/ckles/
    2		/ckly$/
    2		/ckly/
    2		/clap$/
    2		/clap/
    2		/clu/
    2		/comi/
    2	persistent_beyond_72h:8	/con$/
    -2		/conf/
    -2	bladder_bowel:76	/cont/
    2	numbness:17	/corc/
    2	numbness:36	/corch/
    -2		/corr/
    2		/cort/
    2		/coug/
    2		/cough/
    2		/coupl/
    -2		/cov/
    2		/cream/
    2		/creep/
    -2		/creo$/
    -2		/creo/
    -2		/criba/
    -2		/cribi/
    -2		/cric/
    -2		/crick/
    2		/crod/
    2		/crodi/
    2		/cruc/
    2		/cruci/
    2		/ctio/
    2		/ction/
    -2		/ctiv/
    -2		/cuar/
    -2		/cuart/
    -2		/cula/
    2		/cur/
    2		/dab/
    2		/daba$/
    2		/daba/
    2	severe_headache:7	/dac/
    2	severe_headache:16	/dach/
    2	severe_headache:12	/dache/
    2		/dado$/
    2		/dado/
    2		/dark$/
    2		/dark/
    -2		/dato/
    -2		/ddi/
    -2		/ddin/
    -2		/dding/
    2		/ddl/
    2		/ddle/
    2	saddle_numbness:34	/dead$/
    -2		/debo$/
    -2		/debo/
    2		/dedo$/
    2		/defin/
    -2		/dejar/
    -2		/dejen/
    -2		/dele/
    -2		/delet/
    2		/dercl/
    -2		/desa/
    -2		/desap/
    2		/dese/
    -2		/desti/
    -2		/diab/
    -2		/diabe/
    2		/dien/
    2	pregnancy_symptom:1	/ding$/
    2		/ding/
    2	history_disc:11	/disc$/
    2		/disce/
    2		/disco/
    -2		/divi/
    -2		/divin/
    2	faint_dizzy:41	/diz/
    2	faint_dizzy:7	/dizz/
    2		/dmi/
    -2		/dnes/
    -2		/dog/
    2		/dole/
    -2		/dom/
    2		/dond/
    2		/donde/
    -2		/done$/
    -2		/done/
    2		/dor$/
    2	numbness:119	/dorm/
    2		/dorme/
    2		/dram/
    2		/drama/
    -2		/draw/
    -2		/dread/
    -2		/dream/
    -2		/dria$/
    -2		/drian/
    2		/dru/
    2	pregnancy_symptom:20	/due$/
    -2	calf_swelling:46	/dur/
    -2		/duri/
    -2		/durin/
    2		/each$/
    2	severe_headache:60	/eadac/
    -2		/eads$/
    2		/eaki/
    2		/eakin/
    -2		/ealt/
    -2		/ealth/
    -2		/eam$/
    2	numbness:12	/eari/
    2		/earin/
    -2		/earr/
    -2		/earri/
    2		/easy$/
    2		/easy/
    2	chest_breath:11	/eath/
    2		/eathl/
    2		/eats$/
    2		/eats/
    -2		/ebili/
    -2		/ebo$/
    2		/ebra/
    2	fever:6	/ebre$/
    2	fever:5	/ebre/
    2		/ecap$/
    2		/ecap/
    -2		/eceiv/
    2		/eces$/
    2		/eci$/
    -2		/ecide/
    -2		/ecie/
    -2		/ecki/
    -2		/eckin/
    -2		/ect$/
    2	history_disc:42	/ecto/
    -2	sharp_pain:-35 radiating_pain:-42 weakness:-28 tingling:-36 persistent_beyond_72h:-28 history_disc:9 pregnancy_symptom:-21 saddle_numbness:-14 chest_breath:-2 fever:-31 severe_headache:-23 faint_dizzy:12 severe_bruising:-16 self_harm:-26	/ed$/
    2		/edado/
    -2		/edd/
    -2		/eddi/
    -2		/eddin/
    -2		/eded$/
    -2		/eded/
    -2	tingling:39	/edles/
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
    2	saddle_numbness:1	/eei/
    2	saddle_numbness:6	/eein/
    2		/eeing/
    2	pregnancy_symptom:22	/eeks$/
    2	pregnancy_symptom:2	/eeks/
    2		/eele/
    2		/eeled/
    2		/eem$/
    -2		/eena/
    -2		/eenag/
    -2		/eepi/
    -2		/eepin/
    -2	fever:7	/eet/
    -2		/efe/
    2		/efin/
    2		/efini/
    2		/efu/
    2		/efus/
    2		/efuse/
    -2		/egar$/
    -2		/egre/
    -2		/egret/
    2		/egro$/
    2	fever:47	/ehea/
    2		/einar/
    -2		/eiv/
    -2		/ejen$/
    -2		/ejen/
    2		/eks$/
    2	pregnancy_symptom:46	/eks/
    -2		/elaj/
    -2		/elaja/
    -2		/eld$/
    -2		/eld/
    2		/eled$/
    2		/eled/
    -2		/elet/
    2		/elie/
    -2		/elin$/
    2		/elled/
    2		/else$/
    2		/else/
    -2		/elv/
    -2		/ema$/
    2		/eme/
    2		/emen/
    -2		/emi/
    -2		/emin/
    -2		/emind/
    -2		/empo/
    -2		/enag/
    -2		/enage/
    2		/ence$/
    2		/enci/
    -2		/encin/
    -2		/endr/
    -2		/endri/
    -2		/ene$/
    -2		/enen$/
    -2		/enen/
    -2		/energ/
    -2		/enf/
    -2		/enial/
    -2		/enid/
    -2		/enido/
    -2		/enin/
    -2		/ening/
    -2		/enny$/
    -2		/enny/
    2		/enorm/
    -2		/enos$/
    -2		/enos/
    -2		/ensa/
    -2		/enter/
    2		/entir/
    2		/ently/
    -2	sharp_pain:-5 osteoporosis:50	/eop/
    -2		/eos$/
    2		/epie/
    -2		/epin/
    -2		/eping/
    -2		/equiv/
    2		/eran/
    2		/erb/
    2		/ercl/
    2		/ercla/
    2		/erdi/
    2		/ergic/
    -2		/ergy$/
    -2		/ergy/
    2		/eris/
    2		/erish/
    -2	history_disc:6	/erni/
    -2		/ernia/
    2	persistent_beyond_72h:-52	/ero/
    2		/err/
    2		/erra/
    2		/errib/
    2		/ersi/
    2		/erte$/
    -2		/ervic/
    -2		/eryt/
    -2		/eryth/
    2	weakness:14	/erz/
    -2		/esap/
    -2		/esapa/
    2	bladder_bowel:38	/escap/
    2		/esco$/
    2		/esco/
    -2	pregnancy_symptom:43	/eses$/
    -2		/eses/
    -2		/esh/
    2		/esi/
    2		/esia$/
    2		/eso$/
    -2		/esper/
    2		/espos/
    -2	saddle_numbness:10	/este/
    2		/estoy/
    2		/estr/
    -2		/estup/
    2		/etam/
    2		/etamo/
    -2		/eting/
    2		/etit/
    2	severe_bruising:95	/eton/
    2		/etro$/
    2		/etro/
    -2		/etty$/
    -2		/etty/
    -2		/eva$/
    2		/evan/
    2		/evant/
    2		/evel$/
    2		/everi/
    2		/ewer$/
    2		/expl/
    2	severe_headache:9	/explo/
    -2		/fab$/
    -2		/fab/
    2		/fac/
    -2		/fact/
    -2		/faile/
    -2		/fas/
    -2		/fast$/
    -2		/fast/
    -2		/fau/
    -2		/faul/
    -2		/fault/
    -2		/fect$/
    2		/fen$/
    -2		/fere/
    -2		/ffer/
    -2		/ffere/
    2	fever:48	/fieb/
    2	fever:4	/fiebr/
    2		/fill/
    -2		/film$/
    -2		/film/
    2		/finit/
    2		/fire$/
    2		/fire/
    2		/flat$/
    -2		/foll/
    -2		/follo/
    2		/fortn/
    -2		/four/
    -2		/fres/
    -2		/fresh/
    2	sharp_pain:-2 weakness:-14	/from$/
    2		/from/
    -2		/furt/
    -2		/furth/
    2		/fuse/
    2		/fuses/
    2		/fusi/
    2		/fusio/
    2		/fuss$/
    2		/fy$/
    2		/gac/
    2		/gach/
    2		/gacho/
    -2		/gado$/
    -2		/gado/
    -2		/gal/
    -2		/gam/
    -2		/gan/
    2		/garr/
    2	tingling:128	/gas/
    -2		/gat/
    2	sharp_pain:7	/gaz/
    2	sharp_pain:1	/gazo/
    -2		/geh/
    -2		/genc/
    -2		/genci/
    -2		/genia/
    2		/gentl/
    -2	chest_breath:36	/get$/
    2		/gh$/
    -2		/ghter/
    -2		/ghtl/
    -2		/ghtly/
    2		/gic$/
    -2		/gim/
    -2		/gimn/
    -2		/gimna/
    -2		/ginat/
    2		/gir/
    2		/gla/
    2		/god$/
    2		/god/
    2		/going/
    -2		/golf/
    2		/gord/
    2		/grade/
    2		/grai/
    2		/grain/
    -2		/gret/
    2		/gro$/
    -2		/gui/
    -2		/guie/
    -2		/guien/
    -2		/gun$/
    -2		/ha$/
    -2	history_injury:8	/hace/
    2		/hal/
    2	emergency:14	/half$/
    -2		/hall/
    -2		/hanc/
    -2		/hang$/
    2		/hard/
    -2		/harg/
    -2		/harge/
    2		/harm/
    2		/hart/
    -2		/hasi/
    2	severe_headache:12	/heada/
    -2		/healt/
    -2		/heck$/
    -2		/heck/
    -2		/hecki/
    2		/heek/
    -2		/hered/
    -2	history_disc:80	/hern/
    -2	history_disc:82	/herni/
    2	sharp_pain:-17 radiating_pain:-3 chest_breath:18	/hest$/
    2	sharp_pain:-22 radiating_pain:-2 numbness:-4 chest_breath:48	/hest/
    2	chest_breath:88	/hic/
    -2		/hica/
    2		/hick/
    2	fever:37	/hills/
    -2		/hine/
    2	sharp_pain:8	/hip/
    -2	sharp_pain:1 emergency:10	/his$/
    2	sharp_pain:-6	/hiv/
    2	sharp_pain:-2	/hive/
    -2	allergic_reaction:124	/hives/
    2		/hle/
    2		/hles/
    2		/hless/
    2		/hoes$/
    2		/hoes/
    2		/hole$/
    2		/hole/
    -2	tingling:29	/hon/
    2		/hope$/
    -2		/hort/
    2	emergency:9	/hos/
    2	sharp_pain:-25	/hour/
    -2		/hout$/
    2		/howe/
    2		/howev/
    2		/hrob/
    2		/hrobb/
    -2	numbness:-20 saddle_numbness:12	/hs$/
    -2	worsening:-23 pregnancy_symptom:-6 allergic_reaction:-8 self_harm:-4	/ht$/
    -2		/hter$/
    -2		/hter/
    -2		/htl/
    -2		/htly$/
    -2		/htly/
    2		/hug/
    2	persistent_beyond_72h:12 history_disc:27	/hurti/
    -2		/iab/
    -2		/iabe/
    -2		/iabet/
    -2		/ial/
    -2		/ian$/
    -2		/iba/
    -2		/iban$/
    -2		/iban/
    -2		/ibir$/
    -2		/ibl/
    2		/ible$/
    2		/ible/
    -2		/ich$/
    2		/ickle/
    2		/ickly/
    2		/icos$/
    2		/icos/
    2		/icr/
    2		/icro/
    2		/icrod/
    -2		/ides$/
    -2		/ides/
    2		/ieb/
    2	fever:6	/iebr/
    2	fever:8	/iebre/
    -2		/iempr/
    -2		/ienen/
    2		/ienta/
    2		/iento/
    -2		/ients/
    2		/iera$/
    2		/iera/
    -2		/ierne/
    2		/ieta$/
    2		/ieta/
    2		/ific$/
    2		/igaz/
    2	sharp_pain:37	/igazo/
    -2		/ightl/
    2		/igrai/
    2	sharp_pain:-34 worsening:-8 faint_dizzy:-1	/igu/
    2		/ija/
    -2		/ilbox/
    2		/ilet$/
    2		/ilet/
    2		/ili/
    -2		/ilin/
    -2		/iling/
    2		/illeo/
    -2		/illi/
    2		/illy$/
    2		/illy/
    -2		/ilm$/
    -2		/ilm/
    -2	numbness:-37	/ima/
    -2		/img$/
    -2		/img/
    -2		/imit/
    -2		/imn/
    -2		/imna/
    -2		/imnas/
    2		/impr/
    -2		/inal/
    2		/incha/
    -2		/inco$/
    2	emergency:32	/ind$/
    -2		/inda$/
    -2		/inda/
    2		/inded/
    -2		/ined$/
    -2		/ined/
    2		/inf/
    -2		/ingu/
    -2		/ingun/
    -2		/inin/
    -2		/ining/
    2		/init/
    2		/inite/
    2	numbness:-30	/inn/
    2		/inon/
    2		/insi/
    2		/insid/
    2	sharp_pain:26 weakness:-4 numbness:-41 saddle_numbness:22 faint_dizzy:38 self_harm:23	/int/
    -2		/intm/
    -2		/intme/
    -2		/ints$/
    -2		/ints/
    -2		/inv/
    2		/ious$/
    -2		/ippi/
    -2		/ippin/
    2		/iqu/
    2		/iquet/
    -2		/ird$/
    2		/iri/
    2	fever:27	/irit/
    2		/irita/
    2		/irme$/
    2		/irme/
    2		/irs$/
    2		/irth$/
    2		/irth/
    2	history_disc:5	/isc$/
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
    2	sharp_pain:12	/ite/
    2		/itel/
    2		/itely/
    -2	bladder_bowel:2	/itho/
    -2		/ithou/
    -2		/itse/
    -2		/itsel/
    -2		/ittl/
    -2		/ittle/
    2	saddle_numbness:2	/ivat/
    2	saddle_numbness:3	/ivate/
    -2		/ivera/
    -2		/ivin/
    -2		/ivoc/
    -2		/ize/
    2		/izqu/
    2		/izqui/
    -2		/jajaj/
    2	weakness:14	/jar/
    -2		/jen$/
    -2		/jis/
    -2		/jist/
    -2		/jista/
    -2		/jpg$/
    -2		/jpg/
    -2		/jue/
    -2		/juev/
    -2		/jueve/
    2		/keele/
    2	sharp_pain:53	/kewe/
    2		/kewer/
    2		/kicke/
    2		/kicki/
    2	sharp_pain:24	/kid/
    -2		/kille/
    2	calf_swelling:3	/knee$/
    2		/kneec/
    2		/know$/
    2		/lab/
    2	sharp_pain:56	/lad/
    2	sharp_pain:8	/lade$/
    2		/lady$/
    2		/lady/
    -2		/laj/
    -2		/laja/
    -2		/lajad/
    -2		/lamar/
    2		/lame$/
    2		/lanci/
    2		/lap$/
    2		/lat$/
    2		/late/
    2		/latig/
    2		/lato/
    -2		/law/
    -2		/lbox$/
    -2		/lbox/
    2		/lded$/
    2		/lded/
    2		/leaki/
    -2		/lear$/
    -2		/leas/
    -2		/lems$/
    -2		/lems/
    2		/leo$/
    2		/leo/
    -2		/lep/
    2		/lera/
    2		/lerg/
    2		/lergi/
    -2		/lesti/
    2	worsening:-1 persistent_beyond_72h:9 self_harm:82	/let/
    2		/levan/
    2		/ley/
    2		/lgar$/
    2		/lgar/
    -2		/li$/
    2		/lif/
    2	weakness:97 numbness:-20	/lift/
    -2		/limi/
    -2		/limit/
    -2		/lin$/
    2		/lindi/
    -2		/line$/
    2	tingling:2 self_harm:-6	/ling/
    -2		/lippi/
    -2		/liss$/
    -2		/lito$/
    -2		/lito/
    -2		/littl/
    2		/live/
    2		/liz/
    2		/llav/
    2		/llave/
    -2	sharp_pain:-62 weakness:-71 numbness:-4 worsening:-51	/lle/
    -2		/lled$/
    -2		/lled/
    2		/lleo$/
    2		/lleo/
    2	allergic_reaction:113	/ller/
    2		/llerg/
    -2		/lles/
    -2		/llet/
    2	history_injury:86	/llo$/
    -2	history_injury:11 chest_breath:7	/llo/
    -2		/llowe/
    -2		/lm$/
    -2		/loc/
    -2		/lock/
    -2		/lone$/
    -2		/lone/
    2		/lood$/
    2		/lop/
    -2		/lorc/
    -2		/lorci/
    -2		/lose/
    2		/love/
    -2		/lovel/
    -2		/lowed/
    2	numbness:60	/lse$/
    -2		/lth/
    -2		/luc/
    -2		/luck/
    2		/lumb/
    2		/lumba/
    -2	radiating_pain:-3 tingling:-3 persistent_beyond_72h:-13 bladder_bowel:-21 saddle_numbness:-5 faint_dizzy:16 emergency:-33	/ly$/
    -2		/mailb/
    -2		/maili/
    -2		/main/
    2	worsening:88 persistent_beyond_72h:-39	/mas$/
    2	history_injury:1	/mass/
    -2		/mati/
    -2		/matic/
    2		/matt/
    -2		/maz/
    -2		/mazi/
    -2		/mazin/
    2		/mbar$/
    2		/mbarr/
    2		/mbn/
    2		/mbne/
    2		/mbnes/
    2	sharp_pain:74	/mbraz/
    -2		/mbros/
    2		/meci/
    2		/med$/
    -2		/meh$/
    2		/menti/
    -2		/mera$/
    2		/merc/
    2	pregnancy_symptom:95 bladder_bowel:78	/mes/
    -2	pregnancy_symptom:86	/meses/
    2		/metro/
    -2		/mi$/
    -2		/mia/
    2		/micr/
    2		/micro/
    -2		/migas/
    -2		/miles/
    -2		/mine$/
    -2		/mint$/
    -2		/mint/
    -2		/mira/
    -2		/mis$/
    -2		/mnas/
    -2		/mnasi/
    -2		/mole/
    -2		/moles/
    2	sharp_pain:-11 persistent_beyond_72h:-35	/more/
    2		/moret/
    -2		/morr/
    -2		/morro/
    2		/mort/
    2		/morti/
    -2		/most/
    2		/mostl/
    2	emergency:1	/mou/
    -2		/moved/
    2		/mover/
    -2		/moves/
    -2		/mple/
    -2		/mpoc/
    -2		/mpoco/
    -2		/mpre$/
    -2		/mpres/
    2	worsening:12	/mpro/
    -2	sharp_pain:21	/much/
    2		/mug$/
    2	weakness:4	/mug/
    -2		/mund/
    2		/mune/
    2		/munec/
    -2		/nam/
    -2		/name$/
    -2		/name/
    -2	pregnancy_symptom:7	/nan/
    -2		/nap/
    -2		/narm/
    -2		/narme/
    -2		/nasi/
    -2		/nasio/
    2		/nasty/
    -2		/nati/
    -2		/natio/
    2		/nche/
    2		/nched/
    2		/ncia$/
    2		/ncia/
    -2		/ncin/
    -2		/ncing/
    -2		/nco$/
    -2		/ncomf/
    2		/ndab/
    2		/ndaba/
    -2		/ndel/
    -2		/ndeli/
    -2		/ndri/
    -2		/ndria/
    2		/nds$/
    2	tingling:8	/nds/
    2		/neca$/
    2		/neca/
    2		/neci$/
    2	calf_swelling:3	/nee$/
    2		/neec/
    2		/neeca/
    -2		/neede/
    -2		/nen$/
    2		/nent/
    2		/ner/
    -2		/nerg/
    -2		/nergy/
    2		/nerv/
    2		/nerve/
    2	numbness:16	/neste/
    -2		/net/
    2		/ney$/
    2		/ney/
    -2		/nfe/
    2		/nga$/
    2	radiating_pain:-12 weakness:-10 tingling:37 worsening:-35 bladder_bowel:-9	/ngl/
    -2		/ngu/
    -2		/ngun$/
    -2		/ngun/
    -2		/nial$/
    -2		/nial/
    2		/nico$/
    2		/nico/
    -2		/nid/
    -2		/nido$/
    -2		/nido/
    -2		/nil/
    -2		/ningu/
    -2		/nis/
    -2		/nish/
    2		/nit/
    2		/nitel/
    2		/nne/
    -2		/nno/
    -2		/nom/
    2		/non/
    2		/noo/
    -2	numbness:10	/noth/
    2		/nothe/
    2		/nqu/
    2		/nsid/
    2		/nside/
    2		/nso$/
    2		/ntar/
    -2		/ntari/
    2		/ntaz/
    2		/ntazo/
    2	weakness:-6	/nte$/
    -2		/ntes$/
    2		/ntir/
    -2		/ntm/
    -2		/ntme/
    -2		/ntmen/
    -2		/ntra/
    -2		/ntreg/
    2		/nty$/
    2		/nty/
    -2		/nueva/
    2		/numbn/
    -2		/nvie/
    -2		/nvien/
    -2		/nyw/
    2		/oak/
    -2		/oan/
    -2		/oat/
    2		/obi/
    -2		/oblem/
    -2		/och/
    -2		/oci/
    2	weakness:-7	/ock/
    2	numbness:4	/od$/
    -2		/odg/
    2		/odis/
    2		/odisc/
    2	numbness:22 faint_dizzy:43 self_harm:2	/odo/
    2		/ofen$/
    -2	bladder_bowel:-4	/off/
    2		/oilet/
    2		/oin$/
    -2		/ointm/
    2		/ojo$/
    2		/ojo/
    2	sharp_pain:65 numbness:13	/oke/
    2	weakness:7	/ola/
    -2		/olf/
    -2		/olid/
    -2		/ollo/
    -2		/ollow/
    -2		/olorc/
    2	sharp_pain:10	/olt$/
    2		/olts$/
    2		/olts/
    2		/olu/
    -2	worsening:42	/olv/
    -2		/omar$/
    -2		/omar/
    -2		/oment/
    2		/ometr/
    2		/omi/
    2	radiating_pain:-11 weakness:-27 calf_swelling:-3	/omo/
    -2		/omp/
    -2		/onf/
    -2		/onge/
    2	sharp_pain:-17 pregnancy_symptom:15 bladder_bowel:16	/ont/
    -2		/ontes/
    2		/onto$/
    2		/onto/
    2	bladder_bowel:52 saddle_numbness:52	/oo$/
    -2		/ool$/
    2	faint_dizzy:42	/oom$/
    2	faint_dizzy:29	/oom/
    2		/oon$/
    -2		/ooser/
    2		/ooz/
    2		/oozy$/
    2		/oozy/
    -2		/opl/
    2	weakness:20	/oppi/
    2		/oppin/
    2		/ops$/
    2		/ops/
    2		/oque/
    2		/oran/
    2	numbness:42	/orch/
    -2		/oredo/
    2	severe_bruising:86	/oret/
    2		/oreto/
    -2		/orge/
    2		/ormec/
    -2		/ort$/
    2	sharp_pain:46	/orta/
    2		/ortif/
    2		/ortni/
    -2		/ory$/
    -2		/ory/
    2		/osas$/
    2		/osas/
    2	emergency:5	/osp/
    2		/ostl/
    2		/ostly/
    2		/ota$/
    2		/otch$/
    2		/otti/
    2		/ottin/
    2		/otto/
    2	saddle_numbness:4	/ottom/
    -2		/ount$/
    2		/oupl/
    2		/ouple/
    2		/ours$/
    2		/ous$/
    -2		/ouse/
    2	worsening:-34 fever:-4	/out$/
    -2		/oved$/
    -2		/ovely/
    -2		/oves$/
    -2		/oves/
    2		/ovid/
    2		/owev/
    2		/oweve/
    -2		/owl/
    -2		/oxi/
    2		/ozy$/
    2		/ozy/
    -2		/pac/
    2	sharp_pain:18 weakness:-24	/pal/
    2		/palm/
    2		/panto/
    2		/par/
    2		/parac/
    2		/partn/
    -2	sharp_pain:-31 numbness:-22	/pas/
    2	persistent_beyond_72h:12	/pasa/
    2		/past$/
    -2		/pati/
    -2		/patie/
    -2	pregnancy_symptom:78	/pect/
    2		/pegu/
    2		/pegue/
    2		/pei/
    2		/pein/
    2		/peina/
    -2		/pelin/
    2	weakness:4	/pen$/
    -2		/penas/
    -2		/penn/
    -2		/penny/
    2		/perdi/
    2		/perma/
    2		/pero$/
    2	weakness:9	/pero/
    2		/pert/
    -2		/pesad/
    -2		/pg$/
    -2		/pha/
    -2		/phe/
    2	sharp_pain:21	/pick$/
    2		/pick/
    2		/pies$/
    2		/pies/
    2		/pill/
    2		/pinal/
    2		/pinc/
    2		/pinch/
    2		/pinn/
    2		/pinni/
    2		/pio/
    2		/piq/
    2		/piqu/
    2		/pique/
    -2		/plac/
    -2		/place/
    2		/plit/
    2	severe_headache:5	/plo/
    2		/plug/
    2	self_harm:21	/poi/
    2		/ponde/
    -2		/pong/
    2	bladder_bowel:24	/poo/
    2		/port/
    2		/pott/
    2		/potti/
    2		/pou/
    -2		/pra/
    -2		/prai/
    -2		/pre$/
    2		/prena/
    2		/preta/
    -2		/prett/
    2	radiating_pain:-2 tingling:46	/pric/
    2	saddle_numbness:6	/priv/
    2	saddle_numbness:6	/priva/
    -2		/probl/
    2		/prope/
    -2		/pul/
    2		/puno$/
    2		/puno/
    2	severe_bruising:3	/purpl/
    -2	sharp_pain:22	/put/
    2		/quar/
    2		/quare/
    2	sharp_pain:8 pregnancy_symptom:-11 chest_breath:-18	/que/
    -2		/queda/
    2		/quet/
    2		/quinc/
    -2		/quite/
    -2		/quiv/
    -2		/quivo/
    -2	sharp_pain:47	/rab/
    -2		/race/
    2		/racet/
    2	calf_swelling:31	/rad/
    -2		/radia/
    2		/rado/
    -2	sharp_pain:-3 severe_headache:107	/rain/
    2		/raise/
    2		/rama/
    -2		/rance/
    2		/rando/
    -2		/rape/
    -2		/rar/
    -2		/rara/
    2		/ras$/
    2		/rass/
    2		/rassi/
    -2		/rata/
    2		/rci$/
    2		/rci/
    2		/rcla/
    2		/rclap/
    -2		/rde$/
    -2		/read$/
    -2		/read/
    2		/ream/
    -2		/reas/
    -2		/reast/
    -2		/recep/
    2		/reck/
    -2		/reco/
    -2		/recom/
    -2		/redom/
    2		/reep/
    2		/refus/
    -2		/regr/
    -2		/regre/
    -2		/regu/
    2	fever:35	/reh/
    2	fever:37	/rehe/
    2	fever:14	/rehea/
    -2		/relaj/
    -2		/rema/
    -2		/remi/
    -2		/remin/
    -2		/reos$/
    -2		/reos/
    2		/repi/
    2		/repie/
    -2		/repo/
    2	numbness:-20 pregnancy_symptom:-7 chest_breath:73	/res/
    -2		/resh/
    -2		/respu/
    -2		/ress/
    2		/rest$/
    -2		/reste/
    2		/reta/
    2		/reto/
    2		/reton/
    -2		/retty/
    -2		/rf$/
    -2		/rgad/
    -2		/rgenc/
    2		/rgic$/
    2		/rgic/
    -2		/rgy$/
    -2		/rgy/
    -2		/ria$/
    -2		/rian$/
    -2		/rian/
    -2		/riba/
    -2		/riban/
    -2		/ribi/
    -2		/ribir/
    2	numbness:-65	/ric/
    2		/rica/
    -2		/rick$/
    2		/rick/
    -2		/ried$/
    -2		/ried/
    -2	sharp_pain:6	/rien/
    2	sharp_pain:36	/rient/
    -2		/ries$/
    -2		/ries/
    2		/rif/
    2		/rifi/
    2		/rific/
    -2	sharp_pain:-16	/ril/
    -2	sharp_pain:-19	/rill/
    -2	sharp_pain:17 fever:32	/ring$/
    -2	sharp_pain:10 worsening:-4 fever:48	/ring/
    2		/rino/
    2		/rinon/
    2		/riou/
    2		/rious/
    2		/rish/
    2	fever:39	/ritan/
    2	saddle_numbness:18	/riva/
    2	saddle_numbness:16	/rivat/
    -2		/rke/
    -2		/rked$/
    -2		/rked/
    -2		/rle/
    2		/rmec/
    2		/rmeci/
    2		/rmido/
    -2		/rmiga/
    -2		/rnes$/
    2	sharp_pain:-2 tingling:-9 fever:1	/rni/
    -2		/rnia/
    -2	fever:2	/rno/
    -2		/roa/
    2		/robb/
    2		/robbi/
    -2		/robl/
    -2		/roble/
    2		/rod/
    2		/rodis/
    2		/rog/
    2		/roll/
    2		/rolle/
    2	sharp_pain:-3	/rom$/
    -2	persistent_beyond_72h:-5 allergic_reaction:52	/ron/
    2	faint_dizzy:23	/room$/
    2	faint_dizzy:11	/room/
    2		/roper/
    2		/roppi/
    2	sharp_pain:18	/ror/
    2		/ross$/
    2		/ross/
    2		/row/
    2		/rown$/
    2		/rown/
    -2		/roz/
    2	severe_bruising:66	/rpl/
    2	severe_bruising:73	/rple$/
    2	severe_bruising:68	/rple/
    -2		/rqu/
    2		/rrass/
    -2		/rries/
    2		/rrif/
    2		/rrifi/
    -2		/rrin/
    -2		/rring/
    2		/rro$/
    2	sharp_pain:33	/rror/
    2		/rsi/
    2	severe_headache:31	/rst$/
    2	bladder_bowel:21	/rsti/
    2	bladder_bowel:10	/rstin/
    2	self_harm:9	/rted$/
    2	self_harm:37	/rted/
    2		/rth/
    -2		/rthe/
    -2		/rther/
    2		/rtif/
    2		/rtifi/
    2		/rtin/
    2		/rting/
    2		/rtner/
    2		/rtni/
    2		/rtnig/
    -2		/rubbi/
    2		/ruci/
    2		/rucia/
    -2	severe_bruising:63	/rui/
    -2	severe_bruising:96	/ruis/
    2	severe_bruising:36	/ruise/
    2		/rush$/
    2		/rve$/
    -2		/rvic/
    -2		/rwa/
    -2		/rwar/
    -2		/rward/
    -2		/ryt/
    -2		/ryth/
    -2		/rythi/
    -2		/saba/
    -2		/sad/
    -2		/sade/
    -2		/sadem/
    -2		/sajis/
    2	numbness:-1	/san/
    -2		/sant/
    -2		/sapa/
    -2		/sapar/
    -2		/sarl/
    2		/sas$/
    2		/sas/
    2	bladder_bowel:107	/scap/
    -2		/scarf/
    2		/scec/
    2		/scect/
    2	radiating_pain:28	/scia/
    2	radiating_pain:6	/sciat/
    2	sharp_pain:28	/scre/
    -2		/scul/
    -2		/sea$/
    2	sharp_pain:-6 faint_dizzy:27	/sed$/
    2		/seem$/
    2	weakness:2 numbness:-5 tingling:-13	/sel/
    -2		/sell$/
    -2		/sell/
    2		/senta/
    2	self_harm:5	/ser/
    2		/serio/
    2		/sers$/
    2		/sers/
    -2		/sett/
    -2		/settl/
    2	pregnancy_symptom:29	/she$/
    2		/shoc/
    2		/shock/
    2		/shoe/
    2		/shoes/
    -2		/shor/
    -2		/short/
    -2		/shou/
    2		/sia$/
    -2		/siem/
    -2		/siemp/
    2		/sier/
    -2		/sign$/
    2		/sigu/
    2		/sim/
    -2		/sine/
    -2	worsening:7	/sing$/
    -2		/singl/
    -2		/siste/
    -2		/siti/
    -2		/siz/
    -2		/size/
    2		/ske/
    2		/skew/
    2		/skewe/
    -2	numbness:15	/sle/
    -2		/slot/
    2		/slow/
    2		/smi/
    2		/soa/
    2		/soak/
    2		/sola/
    2		/solo$/
    2		/solo/
    -2		/somet/
    -2		/soo/
    -2		/soon/
    -2		/sort$/
    2		/spert/
    2		/spina/
    2		/spinn/
    2	severe_headache:48	/spl/
    2	severe_headache:6	/spli/
    2		/split/
    2		/spott/
    2		/squar/
    -2		/sse/
    -2		/ssed$/
    -2		/ssed/
    -2	bladder_bowel:6	/ssi/
    -2		/ssin/
    -2		/ssing/
    -2		/ssu/
    -2		/ssue$/
    -2		/ssue/
    -2		/stabb/
    2		/stai/
    2		/stam/
    2	faint_dizzy:2	/stars/
    -2		/stea/
    -2		/stead/
    2		/step$/
    2		/stere/
    -2		/stias/
    -2	weakness:-72 pregnancy_symptom:17 saddle_numbness:-6	/sto/
    -2		/story/
    2		/stoy$/
    2		/stoy/
    -2		/stupe/
    2		/sty$/
    2		/sty/
    2		/sub/
    -2		/sue$/
    -2		/supe/
    2		/swa/
    2		/swel/
    2		/swell/
    -2		/swer$/
    -2		/swi/
    -2		/swim/
    -2		/tabb/
    -2		/tacte/
    2		/tacto/
    2		/tado$/
    2		/tado/
    2		/tain/
    2		/tairs/
    -2		/talk$/
    -2		/tall/
    -2		/tami/
    2		/tamol/
    -2		/tamp/
    -2		/tampo/
    2		/tando/
    2		/tante/
    2		/tars$/
    2		/tars/
    2		/tat/
    2	sharp_pain:63	/tazo/
    -2		/tba/
    -2		/tead/
    2		/teb/
    -2		/teen/
    -2		/teena/
    -2	tingling:3 self_harm:8	/tel/
    -2	numbness:4	/tell$/
    -2		/telli/
    -2		/tely$/
    -2		/tely/
    -2		/tendr/
    -2		/tenid/
    2		/tens/
    2	worsening:130	/tensi/
    -2		/tento/
    2		/tep$/
    2		/term/
    2		/termo/
    2		/tern/
    -2		/terw/
    2		/tesc/
    2		/tesco/
    -2		/text$/
    2		/theti/
    2	severe_bruising:2	/thig/
    2		/thigh/
    2		/thl/
    2		/thle/
    2		/thles/
    2	numbness:2 bladder_bowel:3	/tho/
    -2	bladder_bowel:4	/thout/
    2		/throb/
    -2		/tias$/
    -2		/tias/
    2	radiating_pain:19	/tica$/
    -2		/tical/
    -2		/tice$/
    -2		/tice/
    -2		/tido$/
    -2		/tido/
    -2		/tiene/
    -2		/tient/
    -2		/tiesa/
    2		/tifie/
    2		/tiga/
    2		/tigaz/
    2	tingling:-2 worsening:-4 persistent_beyond_72h:6	/till/
    2	sharp_pain:7 tingling:5 worsening:4	/time/
    -2		/tip$/
    2	tingling:10	/tip/
    2		/tir/
    2	fever:55	/tiri/
    2		/tirit/
    2	numbness:241 saddle_numbness:47	/tis/
    -2		/tiss/
    -2		/tissu/
    2		/tit/
    -2		/tiv/
    2		/tly$/
    2	worsening:-3	/tly/
    2		/tner$/
    2		/tner/
    2		/tni/
    2		/tnig/
    2		/tnigh/
    2		/toc/
    2		/tock$/
    2		/tock/
    2		/toi/
    2		/toil/
    2		/toile/
    2	saddle_numbness:24	/tom$/
    -2		/tomar/
    2		/ton$/
    2		/toot/
    2		/tooth/
    -2		/topp/
    -2		/toppe/
    2		/toq/
    2		/toqu/
    2		/toque/
    -2		/tory$/
    -2		/tory/
    2		/toso$/
    2		/toso/
    2		/toy$/
    2		/toy/
    2		/tra$/
    2		/train/
    -2		/treg/
    -2		/trega/
    2		/trica/
    2		/tro$/
    -2		/trou/
    -2		/tse/
    -2		/tsel/
    -2		/tself/
    2		/tteri/
    2		/ttle$/
    2		/ttoc/
    2		/ttock/
    2		/ttom$/
    2		/ttom/
    -2		/tty$/
    -2		/tty/
    -2		/tua/
    -2		/tual/
    -2		/tupe/
    -2		/tupen/
    -2		/tuvo$/
    -2		/tuvo/
    2		/twic/
    2		/twice/
    2		/twis/
    2		/twist/
    2		/typi/
    2		/typin/
    -2		/ua$/
    2		/uare/
    -2		/uart/
    -2		/uarto/
    2		/ubb/
    -2		/ubbi/
    -2		/ubbis/
    -2		/uched/
    -2		/ucher/
    2		/ucia/
    2		/uciat/
    2		/uck$/
    2		/udg/
    2		/udged/
    2	severe_headache:23	/uec/
    2	severe_headache:91	/ueca$/
    2	severe_headache:68	/ueca/
    2		/uent/
    2		/uenta/
    2	numbness:47	/uer/
    2		/uerta/
    2	persistent_beyond_72h:5	/ues$/
    -2		/uesta/
    -2		/ueva$/
    -2		/ueva/
    -2	persistent_beyond_72h:96	/ueves/
    2	chest_breath:-10	/ugh/
    2		/ugs$/
    2		/ugs/
    2	tingling:-9	/uie/
    2		/uise/
    -2		/uite/
    -2		/uito$/
    -2		/uiv/
    -2		/uivo/
    -2		/uivoc/
    -2		/ult$/
    -2	persistent_beyond_72h:42	/ult/
    -2		/umbin/
    2		/umbn/
    2		/umbne/
    2		/umps$/
    2		/umps/
    -2		/unco/
    -2		/uncom/
    -2	saddle_numbness:12	/und$/
    -2		/undel/
    2		/unec/
    2		/uneca/
    2		/uni/
    2		/unico/
    -2		/unny$/
    -2		/unny/
    2		/unq/
    2		/unqu/
    2		/unque/
    2		/unta$/
    2	weakness:63	/up$/
    -2		/upa/
    -2		/upen/
    -2		/upend/
    -2		/uper$/
    2		/upl/
    2		/uple$/
    2		/uple/
    -2		/ups/
    -2		/uran/
    2		/urin/
    2		/urn/
    2		/uro$/
    2		/uro/
    2	severe_bruising:121	/urpl/
    2	severe_bruising:9	/urple/
    2	emergency:30	/urr/
    2		/urst/
    2		/ursti/
    -2		/urthe/
    2	persistent_beyond_72h:22 history_disc:3	/urti/
    2		/urtin/
    -2		/usin/
    -2		/usy$/
    -2		/usy/
    -2	sharp_pain:16 weakness:-8 persistent_beyond_72h:-15 pregnancy_symptom:-2 severe_headache:1 faint_dizzy:22 emergency:-2 self_harm:-16	/ut$/
    -2		/utte/
    -2		/utter/
    2		/uttoc/
    -2		/uvo$/
    -2		/uvo/
    -2		/va$/
    2		/vant/
    2		/vate/
    2		/vece/
    2		/veces/
    -2		/vel/
    -2		/vell/
    2		/vem/
    2		/veng/
    -2		/verab/
    2		/verin/
    2		/veris/
    -2		/vers/
    -2		/veryt/
    -2		/vil/
    -2		/vill/
    -2		/villa/
    -2		/ving$/
    -2		/ving/
    -2		/vino$/
    -2		/vino/
    2		/vir/
    -2		/voi/
    -2		/vou/
    -2		/vouc/
    -2		/vouch/
    2		/voy$/
    2		/voy/
    2		/waiti/
    2		/waki/
    2		/wakin/
    -2	worsening:34	/ward/
    2		/warni/
    -2		/washi/
    2	pregnancy_symptom:2	/wate/
    2	pregnancy_symptom:5 bladder_bowel:44	/water/
    2	weakness:9 tingling:-9	/wea/
    2	weakness:109 numbness:-37	/weak/
    -2	fever:24	/weat/
    -2		/wed$/
    -2		/wedd/
    -2		/weddi/
    2	pregnancy_symptom:17	/weeks/
    2		/wev/
    2		/weve/
    2		/wever/
    2		/why$/
    2		/why/
    2		/wice$/
    2		/wice/
    -2		/wim/
    2		/winde/
    -2		/wine$/
    -2		/wine/
    -2		/wish$/
    2		/wist$/
    2		/wist/
    -2	bladder_bowel:28	/witho/
    2		/wok/
    2		/woke/
    -2		/wom/
    2		/wooz/
    2		/woozy/
    2		/worry/
    2		/write/
    2		/xcruc/
    2		/xin/
    2	severe_headache:5	/xpl/
    2	severe_headache:18	/xplo/
    -2		/yed$/
    -2		/yed/
    2		/ypi/
    2		/ypin/
    2		/yping/
    -2		/yst/
    2		/zada/
    2		/zqu/
    2		/zqui/
    2		/zquie/
    2		: <the>
    -2		: ~ leave
    2		<be> # <time>
    2		<be> ,
    2		<be> <become> ,
    2		<be> <count> <time>
    -2		<be> <my> paso
    2		<be> <side>
    -2		<be> <side> but
    -2		<be> <the> <person>
    2		<be> <the> lot
    2		<be> <the> normal
    -2		<be> <the> same
    2		<be> achy
    2		<be> agony
    2		<be> burning
    2		<be> de #
    -2		<be> debilidad
    -2		<be> debilidad en
    -2		<be> dizzy
    2		<be> doliendo
    -2		<be> dolor punzante
    2		<be> dormida
    -2		<be> driving <side>
    -2		<be> embarazada
    2		<be> expecting and
    2		<be> fizzing
    -2		<be> fuera
    -2		<be> fuera de
    2		<be> fuerza
    2		<be> great
    2		<be> here <the>
    2		<be> hot
    2		<be> how
    2		<be> hurting today
    -2		<be> last
    -2		<be> no numbness
    2		<be> not <my>
    -2		<be> not in
    2		<be> not there
    -2		<be> numb for
    -2		<be> only
    -2		<be> out
    -2		<be> out of
    -2		<be> painful
    -2		<be> punzadas
    2		<be> que
    2		<be> que no
    2		<be> really hurting
    -2		<be> ronchas
    -2		<be> sharp pain
    -2		<be> shooting
    2	severe_headache:11	<be> sick
    2		<be> spinning
    2		<be> stabbing
    -2		<be> stabbing pain
    -2		<be> still <the>
    2		<be> sure
    -2		<be> there <the>
    -2		<be> to
    2		<be> told
    2		<be> va
    -2		<be> vuelto
    -2		<be> yesterday
    2		<be> you or
    2		<be> ~ /
    2		<be> ~ <count>
    2		<be> ~ <have>
    -2		<be> ~ <keep>
    2		<be> ~ about
    2		<be> ~ ache
    -2		<be> ~ aire
    2		<be> ~ asked
    2		<be> ~ asleep
    2		<be> ~ best
    2		<be> ~ better
    2		<be> ~ cuando
    2		<be> ~ dinner
    2		<be> ~ e
    -2		<be> ~ entregar
    -2		<be> ~ fine
    2		<be> ~ for
    2		<be> ~ glademoji
    2		<be> ~ hot
    -2		<be> ~ how
    2		<be> ~ hoy
    -2		<be> ~ imagination
    -2		<be> ~ just
    2		<be> ~ kicking
    2		<be> ~ like
    2		<be> ~ massage
    -2		<be> ~ needles
    2		<be> ~ negro
    -2		<be> ~ numbness
    -2		<be> ~ over
    -2		<be> ~ pain
    -2		<be> ~ pero
    2		<be> ~ poquito
    -2	radiating_pain:2	<be> ~ por
    -2		<be> ~ punzante
    2		<be> ~ quiet
    -2		<be> ~ round
    2		<be> ~ say
    2		<be> ~ sin
    2		<be> ~ sleep
    -2		<be> ~ strength
    2		<be> ~ th
    2	self_harm:65	<be> ~ thing
    2		<be> ~ though
    -2		<be> ~ time
    -2		<be> ~ tingling
    2		<be> ~ tonight
    2		<be> ~ very
    2		<be> ~ where
    -2		<be> ~ will
    2		<be> ~ would
    -2		<be> ~ yo
    -2		<become> <my> <part>
    -2		<become> <part>
    2		<become> <the> better
    2		<become> and
    2		<become> by
    2		<become> down
    2		<become> home
    -2		<become> numb
    -2		<become> swimming
    -2		<become> through
    -2		<become> tingling
    -2		<become> up <the>
    2		<become> up from
    -2		<become> weak at
    -2		<become> ~ .
    -2		<become> ~ <day>
    -2		<become> ~ again
    2		<become> ~ bit
    -2		<become> ~ by
    2		<become> ~ came
    -2		<become> ~ do
    2		<become> ~ down
    2		<become> ~ every
    2		<become> ~ full
    2		<become> ~ good
    2		<become> ~ if
    2		<become> ~ no
    2		<become> ~ painful
    2		<become> ~ there
    -2		<become> ~ time
    2		<become> ~ tingling
    2		<become> ~ under
    -2		<become> ~ without
    2		<become> ~ worse
    2		<count> before
    -2		<count> on
    2		<count> veces
    2		<count> ~ :
    -2	sharp_pain:11 weakness:19 numbness:-4 persistent_beyond_72h:5	<count> ~ <the>
    -2		<count> ~ after
    -2		<count> ~ bruise
    -2		<count> ~ on
    -2		<count> ~ pain
    2		<count> ~ sore
    -2		<day> , it
    -2		<day> , today
    2		<day> .
    2		<day> in
    2		<day> ~ now
    2		<day> ~ on
    2		<day> ~ still
    2		<feel> <my> <side>
    2	numbness:142 saddle_numbness:16	<feel> <the>
    -2		<feel> amazing
    2		<feel> anything
    2		<feel> at
    -2		<feel> brilliant
    -2		<feel> like they
    -2		<feel> super
    -2		<feel> very
    -2		<feel> well
    2	numbness:8	<feel> ~ <my>
    -2		<feel> ~ better
    2		<feel> ~ but
    -2		<feel> ~ can
    -2		<feel> ~ good
    2		<feel> ~ massage
    2	numbness:19	<feel> ~ not
    -2		<feel> ~ off
    -2		<feel> ~ pain
    -2		<feel> ~ session
    2		<feel> ~ there
    -2		<feel> ~ they
    2		<feel> ~ will
    2		<have> <be> thinking
    2		<have> <become> ,
    2		<have> <become> dead
    -2		<have> <have> <the>
    -2		<have> <have> no
    2		<have> <keep>
    2		<have> <keep> <my>
    -2		<have> <part>
    2		<have> <the> fever
    -2		<have> <the> glass
    -2		<have> <the> hot
    2		<have> <the> tingling
    -2		<have> hives
    2		<have> no
    2		<have> not budged
    2		<have> not touched
    -2		<have> vanished
    -2	allergic_reaction:44	<have> ~ <my>
    -2		<have> ~ anything
    -2		<have> ~ as
    -2		<have> ~ bath
    2		<have> ~ bed
    2		<have> ~ before
    2		<have> ~ bit
    -2		<have> ~ bruising
    2		<have> ~ budged
    -2		<have> ~ could
    2		<have> ~ ending
    2		<have> ~ fever
    2		<have> ~ form
    -2		<have> ~ glass
    -2		<have> ~ hot
    2		<have> ~ like
    -2		<have> ~ nothing
    -2		<have> ~ now
    -2		<have> ~ of
    2		<have> ~ pee
    2		<have> ~ sensation
    2		<have> ~ sore
    2		<have> ~ stabbing
    2		<have> ~ stopped
    2		<have> ~ strength
    2		<have> ~ thinking
    2		<have> ~ touched
    -2		<have> ~ twinge
    2		<have> ~ when
    2		<have> ~ woken
    -2		<keep> slipping
    -2		<keep> slipping and
    -2	weakness:11	<keep> ~ <my>
    -2		<my> . i
    -2		<my> <be> muy
    -2	weakness:-21 numbness:25	<my> <part> <be>
    2		<my> <part> <keep>
    2		<my> <part> <side>
    -2		<my> <part> does
    -2		<my> <part> for
    2		<my> <part> gives
    2		<my> <part> now
    2		<my> <part> still
    2		<my> <part> will
    -2		<my> <person> .
    2		<my> <person> who
    -2		<my> <the> <side>
    2		<my> bladder
    2		<my> deja
    2		<my> duele mucho
    -2		<my> duerme <the>
    -2		<my> durmio <the>
    -2		<my> encuentro
    -2		<my> escriban
    -2		<my> from
    -2		<my> grip <be>
    2		<my> habia
    2		<my> in
    -2		<my> manden
    -2		<my> off <the>
    -2		<my> out
    -2		<my> own
    2		<my> paro
    -2		<my> paso
    2		<my> pusieron
    2		<my> sciatica
    -2		<my> when you
    2	weakness:-49 severe_headache:29	<my> ~ <be>
    2	numbness:-1	<my> ~ <my>
    2		<my> ~ aceite
    2		<my> ~ algo
    2		<my> ~ at
    -2		<my> ~ before
    -2		<my> ~ belong
    -2		<my> ~ better
    -2		<my> ~ can
    -2		<my> ~ cleared
    -2		<my> ~ come
    2		<my> ~ completely
    -2		<my> ~ cuando
    2		<my> ~ desde
    2		<my> ~ did
    2	sharp_pain:-36	<my> ~ dolor
    -2		<my> ~ down
    2		<my> ~ ducha
    2		<my> ~ encima
    -2		<my> ~ evening
    -2		<my> ~ every
    -2		<my> ~ factura
    -2		<my> ~ fiebre
    -2		<my> ~ fine
    2		<my> ~ gives
    2		<my> ~ giving
    -2		<my> ~ grand
    2		<my> ~ hace
    -2		<my> ~ hard
    -2		<my> ~ home
    -2		<my> ~ hurting
    -2	sharp_pain:28 numbness:11 faint_dizzy:5	<my> ~ i
    2		<my> ~ if
    2		<my> ~ last
    -2		<my> ~ llamar
    -2		<my> ~ loose
    2		<my> ~ mucho
    -2		<my> ~ muy
    -2		<my> ~ never
    -2		<my> ~ next
    2		<my> ~ out
    -2		<my> ~ over
    2		<my> ~ overnight
    2		<my> ~ properly
    2		<my> ~ rato
    2		<my> ~ round
    -2		<my> ~ tengan
    2		<my> ~ there
    -2		<my> ~ thing
    2		<my> ~ tingle
    2		<my> ~ under
    2		<my> ~ urgent
    -2		<my> ~ weak
    2		<my> ~ whenever
    2		<my> ~ yesterday
    -2	self_harm:52	<my> ~ you
    2		<part> . .
    -2		<part> <be> <the>
    -2		<part> <be> fine
    -2		<part> <be> lovely
    2		<part> <be> numb
    2		<part> <be> really
    2		<part> <be> tingling
    2		<part> <feel> good
    2	numbness:91	<part> <have> <become>
    -2		<part> <part> ,
    -2	radiating_pain:3	<part> <the>
    -2		<part> <the> bit
    -2		<part> <the> i
    2		<part> <the> more
    2		<part> above
    -2		<part> after <the>
    -2		<part> and <side>
    -2		<part> ayer
    -2		<part> ayer ,
    2		<part> buckled
    -2		<part> de
    -2		<part> desde ayer
    -2		<part> does
    -2		<part> does not
    2		<part> dormido
    2		<part> every
    -2		<part> for <count>
    -2		<part> from
    -2		<part> gave way
    -2		<part> hurt
    2		<part> in <my>
    2		<part> lol
    -2		<part> moves
    -2		<part> pain ,
    2		<part> que no
    2		<part> really
    2		<part> since <the>
    2		<part> since you
    2		<part> so
    -2		<part> today
    2		<part> weak
    2		<part> when
    -2		<part> ~ <day>
    -2		<part> ~ always
    -2	weakness:22 worsening:-2 calf_swelling:58	<part> ~ and
    -2		<part> ~ belong
    2		<part> ~ black
    2		<part> ~ by
    2		<part> ~ casi
    2		<part> ~ dormido
    2		<part> ~ dragging
    2		<part> ~ en
    -2		<part> ~ evening
    -2		<part> ~ fine
    2		<part> ~ fizzing
    2		<part> ~ fizzy
    -2		<part> ~ for
    -2		<part> ~ great
    -2		<part> ~ grip
    -2		<part> ~ hard
    2		<part> ~ heavy
    -2		<part> ~ home
    -2		<part> ~ honestly
    2	history_disc:34	<part> ~ hurting
    -2		<part> ~ imagining
    2	sharp_pain:18	<part> ~ killing
    2		<part> ~ laugh
    -2		<part> ~ lie
    -2		<part> ~ loose
    2		<part> ~ looser
    -2		<part> ~ lot
    -2		<part> ~ might
    2		<part> ~ move
    -2		<part> ~ never
    -2		<part> ~ new
    2	numbness:31 tingling:17	<part> ~ no
    2		<part> ~ only
    2	history_injury:34	<part> ~ painful
    2		<part> ~ pins
    2		<part> ~ properly
    2		<part> ~ red
    2	weakness:13	<part> ~ since
    2		<part> ~ sore
    2		<part> ~ then
    2		<part> ~ there
    2		<part> ~ too
    -2		<part> ~ touch
    2		<part> ~ walk
    2		<part> ~ what
    -2		<part> ~ work
    -2		<person> <have> tingling
    2		<person> asked <my>
    -2		<person> on
    2		<person> who
    -2		<person> with
    -2		<person> ~ #
    2		<person> ~ <feel>
    -2		<person> ~ <time>
    -2		<person> ~ can
    -2		<person> ~ needles
    -2		<person> ~ pins
    2		<person> ~ she
    -2		<person> ~ so
    2		<person> ~ tell
    2		<person> ~ you
    -2		<side> <be> well
    2		<side> <my> <part>
    -2		<side> <part> ,
    2		<side> <part> <be>
    2		<side> <time> ,
    -2		<side> <time> .
    -2		<side> <time> but
    -2		<side> at <side>
    -2		<side> but <become>
    2		<side> down
    -2		<side> evening
    2		<side> i <be>
    -2		<side> now
    2		<side> numb
    -2		<side> since
    -2		<side> sore but
    -2		<side> when
    2		<side> yours
    2		<side> ~ <feel>
    -2		<side> ~ at
    -2		<side> ~ by
    2		<side> ~ does
    2		<side> ~ fine
    -2		<side> ~ for
    2		<side> ~ good
    2	weakness:17	<side> ~ it
    2		<side> ~ massage
    -2		<side> ~ nothing
    2		<side> ~ on
    -2		<side> ~ pins
    2		<side> ~ really
    -2		<side> ~ still
    2		<side> ~ sudden
    -2		<side> ~ than
    -2		<side> ~ though
    2		<side> ~ tingling
    -2		<side> ~ today
    2		<the> # rd
    -2		<the> ,
    2		<the> <count> before
    2		<the> <count> of
    2		<the> <day>
    2		<the> <day> before
    2		<the> <my>
    -2		<the> <part> :
    -2		<the> <part> <feel>
    2		<the> <part> desde
    -2		<the> <part> dormida
    2		<the> <part> dormido
    2		<the> <part> gordo
    -2		<the> <part> pain
    2		<the> <side> .
    2		<the> <side> <count>
    -2		<the> <time> ,
    2		<the> <time> ago
    2		<the> <time> before
    2		<the> aceite
    -2		<the> ache
    -2		<the> agujetas
    -2		<the> baby
    2		<the> bathroom floor
    -2		<the> bell
    -2		<the> bell when
    2		<the> better
    2		<the> bike
    2		<the> bruise
    -2		<the> check
    -2		<the> check ins
    -2		<the> cold
    -2		<the> correo
    2		<the> cream
    2		<the> dead <part>
    2		<the> dolor <be>
    -2		<the> drive
    -2		<the> drive home
    2		<the> electric
    -2		<the> film
    2		<the> form ,
    -2		<the> glass
    -2		<the> glass of
    -2		<the> gp
    -2		<the> great
    -2		<the> hives
    2		<the> hot stone
    -2		<the> house
    2		<the> i
    2		<the> jar
    2		<the> kettle
    2		<the> knife
    -2		<the> lot
    -2		<the> lot of
    -2		<the> masajista
    2		<the> microdiscectomy
    2		<the> more ,
    2		<the> more .
    2		<the> morning .
    -2		<the> name
    -2		<the> next
    -2		<the> next <count>
    -2		<the> no
    -2		<the> notch
    2		<the> numb
    -2		<the> numero
    -2		<the> of
    -2		<the> of <the>
    -2		<the> oficina hasta
    2		<the> pain <have>
    -2		<the> pain in
    -2		<the> parking
    -2		<the> pelin
    2		<the> pen
    2	tingling:17	<the> phone
    2		<the> piso
    2		<the> poquito
    2		<the> punta
    2		<the> que <be>
    -2		<the> que llegue
    -2		<the> rato
    -2		<the> same as
    2		<the> scale
    2		<the> scan
    2		<the> seguir
    2		<the> seguir viviendo
    2	sharp_pain:142	<the> shooting
    -2		<the> shooting pains
    -2		<the> since
    -2		<the> single
    -2		<the> sms
    -2		<the> sore
    2		<the> stab
    2		<the> stabbing in
    2	chest_breath:19	<the> subir
    2		<the> sudden
    -2		<the> teenager
    2		<the> termometro
    -2		<the> therapist
    2		<the> tingling <be>
    -2		<the> tingling in
    2		<the> toilet
    -2		<the> twinge
    2		<the> unico
    -2		<the> usual
    -2		<the> washing
    -2		<the> wedding
    2		<the> will
    2		<the> will not
    2		<the> worst
    -2	faint_dizzy:15	<the> ~ <become>
    2		<the> ~ abajo
    -2		<the> ~ adolorida
    -2		<the> ~ afterwards
    2		<the> ~ ago
    2		<the> ~ algo
    -2		<the> ~ almost
    -2		<the> ~ as
    -2		<the> ~ body
    -2		<the> ~ brilliant
    -2		<the> ~ brought
    -2		<the> ~ by
    -2		<the> ~ called
    2		<the> ~ casi
    -2		<the> ~ correo
    -2		<the> ~ d
    -2		<the> ~ dia
    2		<the> ~ dice
    -2	numbness:3	<the> ~ dormida
    -2		<the> ~ driving
    2		<the> ~ en
    2		<the> ~ encima
    2		<the> ~ enorme
    2	worsening:21	<the> ~ every
    -2		<the> ~ favor
    2		<the> ~ free
    -2		<the> ~ glademoji
    2		<the> ~ gordo
    -2		<the> ~ grand
    -2		<the> ~ great
    2		<the> ~ habia
    -2		<the> ~ hard
    -2		<the> ~ he
    -2		<the> ~ heavy
    -2		<the> ~ ins
    -2	radiating_pain:30 numbness:4	<the> ~ it
    -2		<the> ~ jaja
    2		<the> ~ l5
    -2		<the> ~ like
    -2		<the> ~ llegue
    -2		<the> ~ lunes
    -2		<the> ~ moving
    2		<the> ~ much
    2		<the> ~ nearly
    2		<the> ~ never
    2		<the> ~ numbness
    -2		<the> ~ otherwise
    -2		<the> ~ out
    2		<the> ~ painful
    -2		<the> ~ person
    2		<the> ~ piso
    -2		<the> ~ place
    -2		<the> ~ please
    2		<the> ~ put
    2		<the> ~ rd
    -2		<the> ~ sabria
    2		<the> ~ she
    -2		<the> ~ shift
    2		<the> ~ size
    -2		<the> ~ sleep
    -2		<the> ~ slipping
    -2		<the> ~ so
    2		<the> ~ something
    2		<the> ~ spinning
    2		<the> ~ starts
    -2		<the> ~ stiff
    2		<the> ~ stone
    -2		<the> ~ tarde
    2		<the> ~ te
    -2		<the> ~ thanks
    2		<the> ~ time
    2		<the> ~ tingle
    2		<the> ~ too
    -2		<the> ~ trouble
    -2		<the> ~ used
    2		<the> ~ viene
    -2		<the> ~ viernes
    2		<the> ~ viviendo
    -2		<the> ~ vuelto
    2		<the> ~ waking
    2		<the> ~ what
    -2		<the> ~ wine
    2		<the> ~ without
    -2		<the> ~ woke
    -2		<the> ~ x
    -2		<time> <be>
    2		<time> <become> and
    -2		<time> <count> ,
    2		<time> <the>
    2		<time> ago and
    2		<time> and baby
    -2		<time> in
    2		<time> of
    2		<time> so
    2	history_injury:7	<time> ~ <part>
    -2		<time> ~ hardly
    -2		<time> ~ in
    -2		<time> ~ just
    -2		<time> ~ lovely
    2		<time> ~ more
    2		<time> ~ never
    2		<time> ~ normal
    2		<time> ~ of
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
    2		? ~ <be>
    -2		? ~ <become>
    2		? ~ <side>
    2		? ~ <the>
    2		? ~ like
    -2		? ~ sure
    2		? ~ yes
    -2		a baby
    -2		a bell
    2		a deep
    -2		a glass
    -2		a great
    -2		a headache
    -2		a hot
    2		a jar
    2		a knife
    -2		a light
    -2		a minute
    -2		a no
    -2		a notch
    2		a numb
    -2		a ring
    2		a seguir
    -2		a single
    2		a stab
    2		a stabbing
    2		a sudden
    -2		a teenager
    -2		a twinge
    2	saddle_numbness:17	abajo
    2		able ~ since
    -2		about <my> body
    2		about an
    2		about ending
    2		about ending it
    2		about numbness
    -2		about the
    2		about ~ .
    2		about ~ <become>
    -2		about ~ body
    2		about ~ or
    2		above
    2		above <the>
    2		above the
    2		above ~ <part>
    2		ache <become>
    -2		ache between
    2		ache has
    -2		ache ~ nothing
    -2		achy ~ <part>
    2		across <my>
    2		across <my> <part>
    2		across my
    2		across ~ <part>
    2		actually
    2		adormecimiento ~ <the>
    -2		after <the> session
    -2		after deep
    -2		after deep tissue
    2		after i <side>
    -2		after ~ by
    -2		after ~ session
    -2		after ~ tissue
    2		agacho
    -2		again ~ <be>
    -2		again ~ <my>
    2		agarrar
    2		agarrar <the>
    2		ago and
    2		ago ~ <part>
    -2		ago ~ not
    -2		agudo :
    -2		agudo : no
    -2		agudo ~ :
    -2		agujetas ~ <the>
    2		ahi ~ ,
    -2		algo
    -2		algo ~ ,
    -2		all is
    2		all over
    2		allergic
    -2		allowed
    -2		alone
    2		along
    2		along <my>
    2		along <my> <part>
    2		along my
    -2		am good
    2		am honest
    -2		am just
    2		amaneci
    -2		amazing
    2		ambulancia
    2		an ambulance
    -2		an hour
    -2		and <feel>
    -2		and <have> <be>
    -2		and <have> not
    2		and <have> to
    2	pregnancy_symptom:15	and <part>
    2		and <the> <count>
    2		and a
    -2		and all
    2		and baby
    2		and did
    -2		and have
    -2		and he did
    -2		and i can
    2		and it hurts
    -2		and no
    2		and now
    2		and now <my>
    -2		and see
    2		and shaking
    2		and still
    -2		and that
    2		and then <the>
    2		and today it
    2		and ~ #
    2	tingling:14	and ~ <side>
    -2		and ~ about
    2		and ~ aches
    2		and ~ again
    2		and ~ at
    -2		and ~ carried
    -2		and ~ he
    -2		and ~ if
    2		and ~ know
    -2		and ~ like
    2		and ~ lot
    2		and ~ really
    2		and ~ than
    2		and ~ there
    2		and ~ they
    2		and ~ touch
    -2		and ~ up
    2		and ~ worse
    -2		anda
    2		andaba
    2		another
    -2		answer
    -2		antes
    2		any better
    -2		any of
    -2		any pain
    -2		anything like <the>
    -2		anything ~ <the>
    2		anything ~ i
    -2		apenas
    -2		appointment
    -2		are a
    2	numbness:-13	are numb
    -2		are you
    2	radiating_pain:1 weakness:39 persistent_beyond_72h:-32	arm
    -2		arm ,
    -2		arm was
    2		around <my>
    2		around <my> <part>
    2		around my
    2		around ~ <the>
    2		arrastro
    2		arrastro <the>
    2		arrastro ~ <part>
    2		arrastro ~ <the>
    -2		as always
    2		as anything
    2	tingling:23	as if
    2		as ~ <my>
    2		as ~ <part>
    -2		asi que
    2		ask
    2		asked <my> to
    2		asked ~ <be>
    2		asked ~ numbness
    -2		asleep ~ ,
    2		asleep ~ home
    -2		at <time>
    -2		at night
    -2		at ~ <have>
    2		at ~ <time>
    -2		at ~ at
    -2		at ~ more
    2		at ~ no
    -2		at ~ not
    -2		at ~ on
    -2		at ~ since
    2		atras
    2		aunque
    -2		auto reply :
    -2		auto ~ :
    -2		auto ~ i
    -2		automatica
    -2		automatica :
    -2		automatica ~ de
    -2		ayer ,
    -2		ayer , ya
    2		ayer ~ que
    2		baby ~ kicking
    2		baby ~ since
    2		back from
    2		back in
    2		back of
    -2		bad at
    2		badly
    2		bajo
    2		balm
    2		bano ~ <be>
    2		bano ~ <the>
    2		barely ~ <my>
    2		barely ~ <the>
    -2		bastante <the>
    -2		bastante ~ <part>
    -2		bath tonight
    2		bathroom floor
    -2		be honest
    2		because <the>
    2		because i
    2		been like
    2		been sore
    2		been thinking
    -2		before ~ ,
    -2		before ~ .
    -2		before ~ in
    2		behind <my>
    -2		behind <the>
    -2		behind the
    -2		bell
    -2		bell when
    -2		belong
    2		below <the>
    2		below <the> <part>
    2		below the
    2		below ~ ,
    2		below ~ <be>
    2		below ~ <part>
    -2		best <time>
    -2		best ~ in
    -2		better ~ <have>
    2		better ~ worse
    -2		between <the>
    -2		between <the> <part>
    -2		between the
    -2		between ~ and
    -2		between ~ i
    -2		bien ,
    -2		bien ~ .
    2		bien ~ <be>
    2		big toe
    2		bike <the> <day>
    2		bike ~ <day>
    2		bike ~ before
    -2		bit achy
    -2		bit stiff
    2		bit tired
    2		bit ~ .
    -2		bit ~ <become>
    2		bit ~ <day>
    -2		bit ~ <the>
    -2		bit ~ not
    -2		bit ~ of
    -2		bit ~ out
    -2		bit ~ round
    2		bit ~ when
    2		bladder
    2	sharp_pain:45	blade
    2		blinding
    2		blinding headache
    -2		bliss
    2		blister ~ <the>
    2		blisters
    2		blood
    2		blue ~ to
    -2		bored
    -2		boredom
    2		both hands
    2		both legs
    -2		bother
    -2		bothered
    2		bottom
    2		breathless
    -2		broke <my>
    -2		broke my
    -2		brought <my> to
    -2		brought ~ to
    -2		bruise ~ <my>
    2		bruises <side>
    2		bruises ~ <my>
    2		buckled ~ <the>
    2		budged
    2	pregnancy_symptom:130	bump
    2		bumps
    2		bursting
    -2		busy
    -2		but <become>
    2		but <part>
    -2		but <the> <part>
    -2		but fine
    -2		but gone
    -2		but i
    -2		but it <be>
    -2		but it passed
    2		but there
    2		but there <be>
    2		but ~ <my>
    -2		but ~ passed
    2		but ~ stabbing
    2		but ~ tingling
    -2		but ~ up
    -2		but ~ way
    2		buttock
    2		by <my>
    2		by my
    -2		by ~ and
    2		by ~ i
    -2		cada cuanto
    2		cada hora que
    2		cada vez que
    -2		cada ~ ,
    2		cada ~ <the>
    2		cada ~ pasa
    2		cada ~ peor
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
    -2		calor
    -2		calves
    -2		cama
    -2		came ~ you
    -2		can <feel>
    -2		can feel
    2		can not even
    2		can not lift
    2		can not open
    2		can not see
    2		can not stand
    -2		can ~ <day>
    -2		can ~ <person>
    2		can ~ anything
    -2		can ~ bath
    -2		can ~ book
    -2		can ~ come
    2		can ~ even
    2		can ~ grip
    2		can ~ i
    -2		can ~ in
    2		can ~ make
    2	weakness:22	can ~ on
    2		can ~ open
    2		can ~ see
    2	sharp_pain:21	can ~ stand
    -2		can ~ swimming
    -2		can ~ tonight
    2		can ~ with
    -2		can ~ you
    2		car ~ <the>
    -2		casi ~ ,
    2		casi ~ en
    -2		caso de que
    -2		caso ~ que
    2		caught
    2		caught <my>
    2		cerrar el
    2		chair
    2		change ~ <the>
    2		chattering
    -2		check
    -2		checking
    2	sharp_pain:-42 radiating_pain:-12 chest_breath:85	chest
    -2		chevere
    2	fever:67	chills
    -2		cinco
    -2		cinco dias
    -2		cita ~ <the>
    -2		clear
    -2		cleared ~ completely
    2		come up in
    -2		come ~ <be>
    2		come ~ <the>
    2		come ~ hives
    -2		comentarios
    -2		comfortable
    2		coming
    -2		comments
    -2		comments ~ <my>
    -2		como nueva
    2		como un
    -2		como ~ <be>
    -2		como ~ de
    -2		complaint
    -2		completely ~ now
    2	fever:4	con
    2		con <the> dolor
    -2		con <the> que
    -2		con el
    -2		con los
    -2		con ~ <the>
    2	fever:44	con ~ desde
    -2		con ~ llegue
    -2		con ~ pero
    -2		contact me
    -2		contento
    2		control of
    2		control of <my>
    2		control ~ <my>
    2		cosquilleo
    2		cosquilleo ~ <part>
    2		cosquilleo ~ <the>
    -2		could i
    -2		could not <be>
    2		could not hold
    2		could not tell
    -2		could you
    -2		could ~ <be>
    2		could ~ <become>
    2		could ~ <person>
    -2		could ~ give
    2		could ~ hold
    -2		could ~ i
    2		could ~ if
    2		could ~ off
    2		could ~ tell
    2		couple
    -2		cover <my>
    -2		cover me
    2		cramps
    2		crawling
    -2		creo
    -2		crick
    -2		crick ~ <part>
    -2		cuando puedo
    -2		cuando ~ <the>
    -2		cuanto ~ #
    -2		cuarto
    2		cuenta
    -2		cuerpo ~ <my>
    2		da ~ <the>
    2		dan ~ <part>
    2		dark
    -2		day .
    -2		day but
    2		de <count>
    -2		de lo
    -2		de lujo
    -2		de que
    -2		de ~ <my>
    -2		de ~ desde
    2		de ~ duele
    -2		de ~ en
    -2		de ~ lunes
    2		de ~ meses
    2		de ~ para
    2	numbness:37 saddle_numbness:26	dead
    -2		dead ~ <part>
    2		dead ~ not
    -2		debilidad
    2		debilidad : no
    -2		debo
    -2		debo hacer
    -2		debo hacer si
    -2		debo ~ <be>
    -2		debo ~ si
    2		dedo
    -2		deep tissue
    2		definitely
    -2		dejen
    -2		dejen de
    2		del #
    2		del pie
    2		desde el
    -2		desde hace
    2		desde ~ ,
    2		desde ~ de
    -2		desde ~ no
    2		desmaye ~ <the>
    -2		dia de
    -2		dia ~ <the>
    -2		diabetes
    -2		diabetes ,
    2		did ~ <part>
    -2		did ~ at
    2		did ~ for
    2		did ~ i
    2		did ~ mention
    -2		did ~ morning
    -2		did ~ on
    -2		did ~ up
    -2		did ~ you
    2		disc
    2		disc ~ ,
    2		disc ~ and
    2		disco
    -2		dizzy ,
    2		dizzy ~ <time>
    -2		do <my>
    -2		do if i
    -2		do my
    -2		do not contact
    -2		do not text
    -2		do you do
    -2		do you treat
    -2		do ~ <feel>
    -2		do ~ and
    -2		do ~ can
    -2		do ~ contact
    -2		do ~ need
    -2		do ~ or
    -2		do ~ pain
    -2		do ~ text
    -2		do ~ treat
    -2		doing
    2		doliendo
    2		dolor ,
    2		dolor <be>
    2		dolor ~ insoportable
    2		dolor ~ por
    2		donde
    2		donde <my>
    2		donde <my> pusieron
    2		donde me
    2		donde ~ <the>
    2		donde ~ aceite
    2		donde ~ pusieron
    -2		done
    -2		dormi como <the>
    -2		dormi ~ bebe
    2		dos veces
    -2	radiating_pain:8	down <my>
    -2		down my
    -2		down the
    -2		down to <the>
    -2		down ~ .
    2		down ~ <be>
    2		down ~ <become>
    -2		drive home
    -2		driving <side>
    -2		driving <side> now
    -2		driving right
    -2		driving ~ now
    2		dropping
    2	pregnancy_symptom:30	due
    2		duele mucho
    -2		duelen las
    -2		duerme ~ <part>
    -2		duerme ~ <the>
    -2		during
    -2		durmio <the>
    2		each day
    2		each ~ <become>
    2		each ~ i
    2		eased
    2		easy
    2		eight
    2		eight days
    2		el aceite
    2		el bano
    -2		el de
    -2		el jueves
    2		el martes
    -2		el masajista
    2		el muslo
    2		el puno
    -2		el que
    2		el termometro
    2		electric ~ <my>
    -2		electric ~ <the>
    2		else
    2		else ,
    -2		email
    -2		emailing
    -2		emailing <my>
    -2		emailing me
    2		embarazada y
    2		embarazada ~ <the>
    2		embarrassing
    -2		emergency ~ <the>
    2		en <the> bano
    -2		en <the> camilla
    2		en <the> vida
    2		en las
    -2		en ~ :
    2		en ~ bano
    -2		en ~ camilla
    -2		en ~ no
    -2		en ~ noche
    -2		en ~ pero
    -2		en ~ por
    -2		en ~ que
    2		ended up
    2		ended ~ ,
    2		ended ~ <the>
    -2		energy
    2		enorme
    -2		entregar
    -2		entregar <the>
    -2		entregar <the> mensaje
    -2		entregar ~ mensaje
    2		es como
    2		es que
    -2		escriban
    -2		escribirme
    -2		eso ~ .
    -2		eso ~ <be>
    -2		estar mejor
    2		estoy
    -2		estoy bien
    2		estoy de
    -2		estoy embarazada
    -2		even
    -2		evening .
    -2		evening ~ completely
    -2		ever ~ ,
    -2		ever ~ <the>
    2		every <count> <time>
    -2		every ~ .
    2		every ~ <be>
    -2		every ~ <feel>
    2		every ~ up
    -2		everything
    2		everything ~ <become>
    2		everything ~ <have>
    2		everywhere ~ <the>
    2		exactly ~ <the>
    2		excruciating
    2		expecting and
    -2		experiencing
    -2		fab
    -2		factura ~ <the>
    -2		failed
    -2		faint ~ ,
    -2		fault
    -2		feel amazing
    2		feel anything
    -2		feel good
    -2		feel great
    2		feel lovely
    2		feeling at
    -2		feeling well
    2		feels weak
    -2		fell asleep
    -2		felt better
    2		fever ~ <time>
    2		feverish
    2		fiebre
    2		fiebre ,
    2		fiebre ~ ,
    -2		fiebre ~ no
    -2		film
    -2		fine ~ <feel>
    2	numbness:52	finger
    -2		fingers ,
    2		fingers .
    2		fire
    -2		first ,
    -2		first night
    2		five days
    2		flared <side>
    2		flared right
    2		flared up again
    2		flared ~ again
    2		flared ~ up
    2		flat
    -2		foot ,
    2		for <my> <person>
    -2		for <time> before
    -2		for asking
    -2		for ~ <feel>
    2		for ~ <time>
    -2		for ~ but
    2		for ~ now
    2		for ~ who
    -2		forgot ~ on
    2		form ,
    2		fortnight
    -2		found out i
    -2		found ~ i
    -2		four days
    -2		free for
    2		from
    2		from hip
    -2		from me
    2		from under
    2		from under <my>
    -2		from your
    -2		from ~ <become>
    -2		from ~ <person>
    -2		from ~ <the>
    -2		from ~ it
    -2		fuera de
    -2		fuera de <the>
    -2		fuera ~ hasta
    2		fuerte ~ <the>
    -2		further
    2		fusion
    2		fusion ~ ,
    2		fuss
    2		gave out on
    -2		gave way
    -2		genial
    2		get a
    -2		get these
    2		getting any
    -2		getting off
    2		getting worse
    -2		gimnasio
    -2		give ~ <side>
    -2		give ~ bell
    2		giving ~ <the>
    2		glademoji ~ <the>
    2		glass
    -2		glass of
    -2		glass of wine
    -2		glass ~ wine
    -2		go swimming
    2		god
    2		goes up
    2		going
    -2		going on
    2		gone all
    2		gone and
    2		gone but
    2		gone numb
    2		good apart
    2		good apart from
    -2		good though
    2		good ~ <become>
    2		good ~ no
    2		good ~ today
    2		got a
    2		got home
    2		got off
    2		gracias por
    2		gracias ~ <the>
    2		great ~ ,
    -2		great ~ <be>
    2		great ~ <part>
    -2		grip <be>
    2		grip <the>
    2		grip the
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
    -2		had sharp
    2		half
    -2		hands ,
    -2		hang
    -2		hard to tell
    -2		hard ~ tell
    -2		hardly notice
    -2	persistent_beyond_72h:13	has been
    2	persistent_beyond_72h:62	has not
    -2		hasta <the> #
    -2		hasta <the> lunes
    2		hasta la
    -2		hasta ~ lunes
    2	numbness:-104	have gone
    -2		have in
    2		have kept
    2		have lost
    -2		have the
    2		have to
    -2		hay ~ en
    2		he can not
    -2		he did
    -2		he made
    2		he s
    -2		he sentido
    -2		he tenido
    -2		he ~ <part>
    -2		he ~ on
    -2		he ~ to
    2	severe_headache:25 faint_dizzy:41	head
    -2		head to
    2	sharp_pain:-23	headache
    2		headache ,
    -2		headache i
    2		headache ~ <part>
    2		headache ~ <side>
    2	severe_headache:5	headache ~ i
    2		headed
    2		heat pack
    2		heaven
    -2		heavy <part>
    -2		heavy legs
    -2		heavy ~ <time>
    2		her foot
    -2		here
    2		here ,
    2		here <the>
    2		here <the> more
    2		here any
    -2		here ~ <have>
    -2		here ~ i
    2		hernia ~ y
    2		hi ~ <person>
    -2		hi ~ i
    2		high
    2		hip is
    -2	allergic_reaction:65	hives
    -2		hives ~ <become>
    2		hives ~ <part>
    2		hives ~ <the>
    -2		holiday
    -2		hombros
    -2		home ,
    -2		home ~ ,
    2		honestly ~ <be>
    2		hope
    2		hora que
    2		hora que pasa
    -2		hora ~ <the>
    2		hora ~ pasa
    -2		hormigas
    -2		hormigueo : no
    2		hormigueo ~ .
    2		hot and
    2		hot stone
    2		hot ~ on
    2		hour ago
    2		how i
    -2		how ~ #
    -2		how ~ <time>
    2		how ~ would
    2		however
    2		hoy <be>
    2		hoy ~ dolor
    2		hoy ~ vez
    -2		hurt ~ <the>
    2		hurt ~ i
    2		hurting
    2		hurting today
    -2		hurting ~ it
    2		hurts ~ <be>
    2		hurts ~ did
    -2		i <be> good
    2		i <be> honest
    -2		i <be> just
    -2		i <be> only
    -2		i <be> out
    2		i <become> off
    -2		i <become> swimming
    2		i <become> up
    2		i <have> <be>
    -2		i <have> no
    -2		i <have> pins
    2		i <side> yours
    -2		i came to
    -2		i cancel
    2		i check
    2		i could not
    -2		i did <the>
    2		i feel
    -2		i felt
    2		i know you
    -2		i leave <the>
    2		i mean
    2		i must
    2		i passed
    2		i put
    2		i slept
    2		i sneeze
    2		i stand
    -2		i stretch
    -2		i think
    2		i twist
    -2		i used
    -2		i used to
    -2		i was
    -2		i went
    2		i would say
    -2		i ~ <count>
    2		i ~ baby
    -2		i ~ bath
    2		i ~ bed
    2		i ~ bike
    2		i ~ bit
    2		i ~ burning
    2		i ~ came
    -2		i ~ done
    2		i ~ dropping
    2		i ~ grip
    2		i ~ honest
    2		i ~ hurts
    2		i ~ just
    -2		i ~ know
    -2		i ~ light
    2		i ~ myself
    2		i ~ never
    -2		i ~ none
    -2		i ~ nurse
    2		i ~ of
    2		i ~ pee
    -2		i ~ please
    -2		i ~ pregnant
    -2		i ~ same
    -2		i ~ scarf
    -2		i ~ session
    2		i ~ sit
    2		i ~ sofa
    2		i ~ sure
    2		i ~ tender
    -2		i ~ thank
    -2		i ~ thanks
    2		i ~ want
    -2		i ~ water
    -2		i ~ whether
    2		i ~ winded
    2		i ~ work
    2		i ~ yours
    2		ibuprofen
    2		ice
    -2		if <the> pain
    -2		if ~ down
    2		if ~ honest
    -2		if ~ in
    2		if ~ numbness
    -2		if ~ should
    -2		if ~ stabbing
    2		if ~ you
    -2		imagination
    -2		img
    -2		img #
    -2		img ~ .
    -2		img ~ jpg
    -2		in .
    2		in <count>
    2		in <count> <part>
    2	sharp_pain:7 weakness:-17 allergic_reaction:-12	in <my>
    2		in <my> <side>
    2		in <the> and
    2		in agony
    -2		in any
    2	sharp_pain:4 numbness:-2 worsening:-14	in my
    2		in one
    2		in tesco
    -2		in with <be>
    -2		in your
    2	numbness:-6 tingling:37 history_injury:-16 allergic_reaction:-51 emergency:-27	in ~ <part>
    2	tingling:2	in ~ <time>
    -2		in ~ after
    -2		in ~ again
    -2		in ~ as
    -2		in ~ evening
    2		in ~ for
    2		in ~ if
    -2		in ~ in
    2		in ~ morning
    -2		in ~ otherwise
    -2		in ~ since
    -2		in ~ so
    -2		in ~ still
    2		in ~ time
    -2		in ~ today
    2		in ~ waiting
    2		inside
    2		into <the>
    2		into ~ <the>
    -2		ir
    -2		ir al
    2		ir ~ <the>
    -2		is an
    2		is back
    2		is dead
    -2		is great
    2		is i
    -2		is it
    2		is sharp
    2		is that
    -2		is there
    -2		is well
    -2		it , and
    2		it <be> like
    2		it <be> you
    2		it <become>
    2		it <feel>
    -2		it be
    -2		it but
    2		it feels
    -2		it had
    2		it has
    2		it hurts
    2		it hurts <the>
    -2		it off
    -2		it since
    -2		it was
    2		it ~ <count>
    2		it ~ <day>
    -2		it ~ <person>
    2	radiating_pain:5 persistent_beyond_72h:-1	it ~ <side>
    2	sharp_pain:14 numbness:6	it ~ <the>
    -2		it ~ ache
    -2		it ~ bit
    2		it ~ come
    -2		it ~ ever
    2		it ~ from
    2		it ~ hurt
    2		it ~ hurts
    -2		it ~ lovely
    -2		it ~ more
    -2		it ~ nothing
    -2		it ~ numb
    2		it ~ off
    2		it ~ painful
    -2		it ~ please
    -2		it ~ since
    2		it ~ so
    2		it ~ still
    -2	worsening:51	it ~ than
    -2		it ~ will
    -2		itself
    -2		jajaja
    -2		jpg
    -2		jueves
    2		just <be>
    2		just <the> bit
    -2		just a
    2		just can
    2		just can not
    2		just will
    2		just will not
    2		just ~ <feel>
    -2		just ~ <side>
    2		just ~ at
    -2		just ~ i
    -2		just ~ know
    2		keeled
    2		keeled over
    -2		kept slipping
    2		kicked
    2		kicking
    -2		kindly ~ <the>
    2	calf_swelling:1	knee
    2		kneecap
    2		knife in <my>
    2		know
    2		know you
    2		la cintura
    -2		la cita
    -2		la lista
    2		la muneca
    2		la punta
    -2		la sesion
    2		la tengo
    2		lady
    -2		las #
    -2		las agujetas
    2	persistent_beyond_72h:-15	last <time>
    2		last ~ and
    -2		last ~ it
    2		last ~ not
    -2		late
    2		late+%
    2		late+after
    2		late+agony
    -2		late+agujetas
    -2		late+alto
    2		late+andaba
    -2		late+ankle
    -2		late+asking
    2		late+asleep
    2		late+baja
    2		late+bastante
    -2		late+booked
    -2		late+brazo
    -2		late+breath
    -2		late+buzzing
    -2		late+cancelar
    2		late+cintura
    -2		late+cuarto
    2		late+d
    -2		late+daughter
    2		late+dead
    2	persistent_beyond_72h:61	late+dias
    -2	persistent_beyond_72h:46	late+espalda
    -2		late+everyone
    -2		late+first
    -2		late+four
    -2	tingling:25	late+from
    -2		late+fue
    2		late+grip
    -2		late+hace
    2		late+hands
    -2		late+her
    2	worsening:47	late+hip
    2		late+honestly
    -2		late+hour
    -2		late+how
    2	persistent_beyond_72h:49	late+hurt
    2		late+ice
    2		late+ido
    -2		late+if
    -2	persistent_beyond_72h:18	late+jueves
    2		late+kids
    -2		late+knees
    2	persistent_beyond_72h:40	late+la
    -2		late+less
    -2		late+let
    2		late+lie
    -2		late+list
    -2		late+little
    2		late+look
    2		late+martes
    -2	worsening:1 persistent_beyond_72h:62	late+me
    -2		late+medio
    -2		late+mejor
    2		late+mentioned
    -2		late+mil
    -2		late+months
    2		late+morning
    -2		late+move
    -2		late+moving
    -2		late+mucho
    -2		late+normal
    2		late+notch
    2	worsening:-4	late+of
    -2		late+off
    -2		late+only
    -2		late+osteoporosis
    2		late+past
    -2		late+phone
    -2		late+poco
    2		late+point
    -2		late+quede
    -2		late+quit
    -2		late+quito
    2		late+rd
    -2		late+report
    2		late+ribs
    2	sharp_pain:-18 persistent_beyond_72h:39 emergency:-2	late+s
    2		late+saturday
    2		late+seguir
    2	persistent_beyond_72h:22	late+semana
    2		late+semanas
    -2		late+sesion
    2		late+sharp
    -2		late+should
    -2		late+sigo
    2		late+sit
    -2		late+sleeping
    -2		late+solo
    -2		late+stop
    -2		late+tarde
    2		late+tell
    2		late+ten
    -2		late+tender
    -2		late+texts
    2		late+thank
    -2		late+there
    2		late+think
    2		late+three
    2		late+thursday
    2		late+tingle
    -2		late+tingly
    2		late+toes
    2		late+tried
    2		late+two
    -2		late+used
    -2		late+ustedes
    -2		late+van
    -2		late+vanished
    2		late+veo
    -2		late+very
    2		late+viviendo
    2		late+want
    -2		late+wife
    2		later and
    -2		le ~ que
    2		le ~ seguir
    2		le ~ sentido
    2		le ~ viviendo
    2		leaking
    -2		leave <the>
    -2		leave ~ #
    -2		leave ~ on
    2		left arm
    2		left yours
    2		less than yesterday
    2		less ~ yesterday
    2		let up
    2		level
    -2		lie down
    2		lift <the>
    2		lift ~ <the>
    -2		light
    2		like <the> .
    -2		like <the> dead
    -2		like <the> light
    -2		like they
    2		like ~ .
    2		like ~ <be>
    2		like ~ <become>
    2	numbness:-8 tingling:74	like ~ <part>
    -2		like ~ dead
    -2		like ~ light
    -2		like ~ now
    -2		like ~ to
    2		list .
    -2		little
    -2		llamar
    2		llame
    2		llame <the>
    -2		llegue <the>
    -2	sharp_pain:13 numbness:3	lo
    2		lo unico
    2		look down
    2		look ~ i
    -2		looser
    -2		los hombros
    -2		lose
    -2		lot of
    2		lot ~ it
    -2		lovely
    2		lovely massage
    2		lovely ~ ,
    2		lovely ~ but
    2		lovely ~ i
    2		low ~ ,
    2	calf_swelling:133	lower leg
    -2		luckily no
    2		lumbar
    -2		mad ~ i
    -2		made ~ <my>
    -2		made ~ body
    -2		mailbox
    -2		mas que
    2		mas ~ <be>
    -2		masajista
    2		massage <be> nice
    -2		massage ~ <my>
    2		massage ~ lovely
    2		massage ~ only
    -2		mate ,
    -2		may ~ ,
    2		me deja
    -2		me encuentro
    -2		me escriban
    -2		me from
    2		me ha
    2		me habia
    -2		me manden
    -2		me out
    2		me paro
    -2		me paso
    2		me pusieron
    -2		me senti
    -2		medio ~ <the>
    -2		meh
    -2	pregnancy_symptom:26	meses
    2		meses ~ <the>
    -2		mi cita
    2		mi vida
    2		microdiscectomy
    -2		might <be> imagining
    -2		might ~ imagining
    -2		might ~ it
    2		migraine
    -2		miles
    2		mind
    -2		mine
    -2		mint
    -2		molestias
    2		more ,
    -2		more texts
    2		more ~ <time>
    2		more ~ before
    2		more ~ in
    -2		more ~ morning
    2		more ~ now
    2		more ~ pain
    -2		morning than last
    2		morning ~ <have>
    -2		morning ~ it
    2		mortified
    2		mostly
    -2		move <my>
    -2		moved
    -2		moved ~ <part>
    -2		moves
    -2		moving ~ .
    -2		much looser
    2		much ~ ,
    2		much ~ <my>
    -2		much ~ <time>
    -2		much ~ than
    -2		much ~ to
    2		muerta
    2		mug
    2		muneca
    -2		muscles are
    2		my big
    2		my bladder
    2		my bum
    -2		my calves
    -2		my daughter
    -2		my feet
    -2		my hand
    -2		my jaw
    2		my legs
    -2	sharp_pain:66 numbness:-12	my neck
    -2		my neighbour
    2		my son
    2		my spine
    2		myself <the>
    -2		nada ,
    -2		name
    2		nasty
    2		nearly ~ <part>
    -2		neck hurts
    -2		neck s
    -2		need ~ <my>
    2		need ~ <the>
    -2		needed
    -2		needed <the>
    -2		needed that
    -2	tingling:5	needles
    2		needles in
    2		needles ~ <my>
    2		negro
    -2		never <have> <the>
    2		never ~ <the>
    -2		never ~ better
    -2		next <count>
    -2		next one
    2	faint_dizzy:1	next thing
    2	faint_dizzy:1	next thing i
    -2		ni hormigueo
    2		ni ~ <be>
    -2		ni ~ <part>
    2		night and
    -2		ningun
    2		no . hormigueo
    -2		no . numb
    2		no <be> <my>
    -2		no <be> debilidad
    2		no <be> fuerza
    -2		no <be> hormigueo
    -2		no <my> escriban
    -2		no <my> manden
    2		no <the>
    2		no <the> <be>
    -2		no he sentido
    -2		no he tenido
    -2		no i do
    2		no la
    -2		no more texts
    -2		no noto
    -2	numbness:-92	no numbness
    -2		no pain
    -2		no pain ,
    2		no pegue
    -2		no pins
    -2		no pins and
    -2		no presento
    -2		no severe
    -2		no severe bruising
    2		no strength in
    -2		no trouble
    2		no ~ :
    2		no ~ aire
    -2		no ~ bruising
    2		no ~ can
    2		no ~ cerrar
    2		no ~ con
    -2		no ~ do
    -2		no ~ entregar
    -2		no ~ escriban
    -2		no ~ far
    2		no ~ fuerza
    2		no ~ great
    2		no ~ just
    2		no ~ levantar
    -2		no ~ like
    -2		no ~ mareos
    -2		no ~ needles
    2		no ~ ojo
    2		no ~ only
    2		no ~ orinar
    -2		no ~ punzante
    2		no ~ que
    2		no ~ quita
    -2		no ~ recibir
    2		no ~ responde
    2		no ~ soreness
    -2		no ~ tenido
    -2		no ~ texts
    -2		normal ~ ,
    -2		not <be> <part>
    -2		not <count>
    2		not <feel> anything
    -2		not <my>
    2		not budged
    -2		not complain
    -2		not contact
    -2		not contact <my>
    -2		not dizzy
    2		not even
    -2		not experiencing
    2		not kicking
    -2		not me
    -2		not numb ,
    -2		not on
    2		not open
    2		not open <the>
    2		not push
    -2		not put it
    2		not say it
    -2		not sharp
    -2		not text
    2		not there
    2		not touched
    2		not wake
    2		not wake up
    2		not ~ #
    2		not ~ :
    -2	weakness:17	not ~ <part>
    2		not ~ anything
    2		not ~ before
    -2		not ~ best
    2		not ~ down
    -2		not ~ good
    -2		not ~ great
    -2		not ~ he
    -2		not ~ honestly
    -2		not ~ into
    2		not ~ like
    2		not ~ more
    2		not ~ morning
    -2		not ~ needles
    -2		not ~ or
    2		not ~ past
    2		not ~ phone
    2		not ~ point
    -2		not ~ shooting
    -2		not ~ so
    2		not ~ water
    2		not ~ wee
    2		not ~ without
    2		not ~ yesterday
    2		not ~ yet
    -2		nothing .
    -2		nothing <side>
    2		nothing dramatic
    2		nothing ~ about
    2		nothing ~ do
    2		nothing ~ i
    2		nothing ~ it
    2		nothing ~ you
    2		noticed ~ <be>
    -2		now and
    2		now but
    2		now i
    2		now it <be>
    2		now my
    2		now ~ #
    2		now ~ still
    -2		nueva
    2		numb .
    2		numb . well
    -2		numb <part> from
    2		numb ?
    -2		numb from
    -2		numb hands
    2		numb patch
    -2		numb with
    -2		numb with boredom
    -2		numb ~ boredom
    -2		numb ~ but
    -2		numb ~ in
    -2		numb ~ just
    -2		numb ~ tingling
    -2		numb ~ tingly
    2		numb ~ weak
    2		numb ~ well
    2	numbness:6	numbness
    -2		numbness ~ ,
    2		numbness ~ <side>
    2		numbness ~ and
    -2		numero ~ <the>
    -2		o ~ <the>
    -2	sharp_pain:-1 tingling:4	of <the>
    2		of <the> <side>
    2		of <the> sudden
    2		of a
    -2		of breath
    -2		of the
    -2		of water
    -2		of wine
    2		of ~ <be>
    -2		of ~ ache
    2	sharp_pain:14	of ~ i
    2		of ~ off
    2		of ~ pain
    -2		of ~ still
    2		of ~ sudden
    2		of ~ up
    2		of ~ well
    2		of ~ would
    -2		of ~ you
    2		off ,
    2		off on
    2		off your
    -2		off ~ <side>
    2		off ~ before
    -2		off ~ list
    -2		office ~ on
    -2		oficina hasta
    -2		oficina hasta <the>
    -2		oficina ~ lunes
    2		ojo
    2		ok ~ i
    2		ok ~ it
    -2		old ~ <my>
    2		on <count> <part>
    -2		on <the> <side>
    2		on <the> bathroom
    -2		on <the> drive
    2		on <the> floor
    2		on <the> scale
    -2		on <the> table
    2		on <time> <count>
    2		on and
    2		on and <my>
    2		on one
    2		on sunday
    -2		on your
    -2		on ~ #
    2		on ~ bathroom
    -2		on ~ drive
    2		on ~ from
    -2		on ~ out
    2		on ~ there
    2		one before
    2		one calf
    2		one leg
    -2		one of
    2	emergency:50	one side
    -2		only <the>
    -2		only a
    2		only ~ <be>
    -2		only ~ <the>
    2		only ~ in
    -2		only ~ soreness
    2		only ~ thing
    -2		only ~ to
    2		open <the> jar
    2		open a
    -2		or <be> <the>
    -2		or anything like
    -2		or ~ <have>
    2		or ~ but
    -2		or ~ like
    2		other
    -2		our
    -2		out i
    -2		out i <be>
    2		out in hives
    -2		out like
    -2		out like <the>
    2		out on
    -2		out ~ <be>
    -2		out ~ <have>
    2		out ~ hives
    2		out ~ i
    -2		out ~ light
    2		over a
    2		over in
    -2		over ~ and
    2		pain <be>
    -2		pain <have> <become>
    2		pain <the>
    -2		pain ? nope
    -2		pain but
    -2		pain free for
    -2		pain i came
    2		pain just
    2		pain level
    2	sharp_pain:47	pain like
    -2		pain to
    -2	radiating_pain:83	pain ~ <my>
    -2	sharp_pain:7	pain ~ <side>
    2	worsening:19	pain ~ <time>
    -2		pain ~ after
    -2		pain ~ came
    -2		pain ~ for
    2	radiating_pain:39	pain ~ from
    -2		pain ~ nope
    -2		pain ~ now
    -2		pain ~ on
    2		pain ~ out
    -2		pain ~ passed
    2		pain ~ tingling
    -2		painful ~ <part>
    2		painful ~ you
    2		para ~ ,
    2		para ~ <the>
    2		paracetamol
    -2		paren
    2		partner
    2		past
    2		patch
    -2		patients
    2		pegue
    2		pegue <the>
    2		pegue un
    -2		pelin
    2		pen
    -2		penny
    2		peor que <the>
    -2		perfect
    2		pero <be>
    2		pero ~ ,
    -2		pero ~ de
    -2		person ~ <have>
    -2		pet
    2		phone <my>
    2		physio ~ <my>
    2		pie me
    2		pie no
    2	radiating_pain:14	pierna
    2		pies
    2		piso ~ <the>
    -2		please stop
    -2		please ~ <my>
    2		please ~ and
    2		please ~ i
    2		please ~ not
    -2		please ~ off
    -2		poco mas
    -2		por <the>
    2		por el
    2		por favor
    -2		por la
    -2		por ~ .
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
    -2		puede ser
    -2	weakness:78	puedo ~ <the>
    2		puedo ~ desde
    2		puno
    2		punta
    2		punzadas ~ <part>
    2		punzante ~ <the>
    2	severe_bruising:21	purple
    2		put it
    2		put weight
    2		put weight on
    2		put ~ <the>
    -2		put ~ on
    -2		que <be> <the>
    -2		que debo
    -2		que debo hacer
    -2		que llegue
    2		que ~ ayer
    -2		que ~ hacer
    2		que ~ masaje
    -2		que ~ pero
    -2		quien <be>
    -2		quien es
    -2		quiero darme
    -2		quiero darme de
    -2		quiero ~ <the>
    -2		quiero ~ baja
    2		quiet ~ ,
    2		quite a
    2		rash ~ <part>
    2		rd
    2		rd ~ #
    2		rd ~ <be>
    2		rd ~ <the>
    2		rd ~ today
    -2		ready for
    2		really hurting
    -2		really ~ <part>
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
    2		rest of
    2		rest of <my>
    2		rest ~ <my>
    2		right foot
    2		ring finger
    2		rock hard
    2		room <be>
    -2		room ~ ,
    2		room ~ spinning
    -2		round ~ <be>
    -2		round ~ <part>
    -2		rubbish
    2		s an
    2		s been
    -2		s giving
    2		s gone
    2		s great
    -2		sademoji
    -2		safe
    2		said ~ <become>
    2		sali de
    2		sali ~ <the>
    2		salieron ~ <the>
    -2		salir ~ <the>
    -2		same as always
    -2		same as it
    -2		same ~ <be>
    -2		same ~ it
    2		sat in
    2		say <the>
    2		say it <be>
    2		say ~ .
    2		say ~ but
    2		say ~ i
    -2		scarf
    2		sciatic
    -2		sciatica ,
    2		sciatica <be>
    2		sciatica <have>
    2		sciatica has
    -2		sciatica ~ <have>
    -2		se fue
    2		se va
    2		see the
    -2		see you
    -2		see your
    2		see ~ on
    2		seem
    -2		segura si <be>
    -2		segura ~ <the>
    -2		sell
    2		semanas ~ bebe
    -2		send ~ <the>
    -2		sensation in
    -2		sent
    2		sentido <the>
    2		sentido <the> seguir
    2		sentido a
    2		sentido ~ seguir
    2		sentido ~ viviendo
    -2		ser
    2		session ~ <the>
    -2		sharp :
    -2		sharp : no
    -2		sharp pain ,
    -2		sharp pain ?
    2		sharp twinge
    2		sharp ~ <become>
    -2		sharp ~ <have>
    -2		sharp ~ <side>
    -2		sharp ~ just
    -2		sharp ~ no
    -2		sharp ~ to
    2		she
    2		she did
    2		she s
    -2		she ~ ,
    -2		she ~ .
    2		she ~ <feel>
    2		she ~ on
    -2		sheet ~ and
    -2		shift ~ <the>
    2		shivery
    2		shoes
    2		shooting ~ in
    -2		should
    -2		should i call
    2		should ~ <be>
    -2		should ~ <become>
    -2		should ~ call
    -2		should ~ do
    -2		should ~ i
    2		should ~ you
    2		shoulder blade
    2		shoulder has
    2		shoulder s
    -2		si <be> <the>
    -2		si <be> hormigueo
    -2		si <the>
    -2		si manana
    -2		si no
    -2		si ~ ,
    -2		si ~ <my>
    2		si ~ debilidad
    -2		si ~ dolor
    -2		siempre
    2		siento hormigueo
    -2		sign
    2		sigue doliendo
    2		sin sensibilidad
    -2		since .
    2		since <the> morning
    2		since <the> session
    2		since i <side>
    -2		since i saw
    2		since lunch
    2		since this
    2		since you did
    2		since your
    -2		since ~ <feel>
    2		since ~ <part>
    2		since ~ did
    2		since ~ morning
    2		since ~ off
    2		since ~ session
    -2		since ~ you
    2		since ~ yours
    -2		single
    -2		sister has
    2		sit ~ <the>
    -2		size ~ ,
    2		sleep ~ it
    -2		slept ~ dead
    2		slight ~ <part>
    -2		slightly
    2		slipped
    2		slipped ~ in
    -2		slipping
    -2		slipping and
    -2		small bruise
    -2		small ~ <part>
    2		sneeze
    -2		so good
    -2		so ~ <my>
    -2		so ~ <the>
    -2		so ~ in
    -2		so ~ on
    -2		so ~ to
    2		solo
    2		solo ~ <be>
    2		solo ~ <the>
    -2		some soreness
    -2		some tingling
    2		somebody ~ i
    2		someone <be>
    2		something ~ <the>
    2		sore .
    -2		sore but no
    2		sore since
    2		sore ~ .
    2		sore ~ <count>
    -2		sore ~ <side>
    2		soreness ~ ,
    2		soreness ~ <part>
    2		soreness ~ <the>
    -2		soreness ~ down
    2		soreness ~ not
    2		sorer ~ than
    2		sorry to
    -2		sorry who
    -2		sorry who <be>
    -2		sort
    -2		sort of
    2		soy <the>
    2		soy <the> <person>
    2		soy ~ <person>
    2		spinal
    2		spinal fusion
    2		spinning
    -2		spot on
    2		spotting
    2		stabbing in <my>
    -2		stabbing ~ ,
    -2		stabbing ~ <become>
    2		stabbing ~ <my>
    -2		stairs ~ ,
    -2		stairs ~ <my>
    -2		stairs ~ <the>
    2		stand on
    2		stand ~ <part>
    2		stand ~ <the>
    -2		standing ~ <the>
    2		stars
    -2		stiff <become>
    -2		stiff <become> out
    -2		stiff getting
    -2		stiff ~ bed
    -2		stiff ~ i
    -2		stiff ~ morning
    -2		stiff ~ of
    -2		stiff ~ out
    -2		still <the> bit
    2		still painful
    2		still ~ ,
    -2		still ~ <have>
    2		still ~ as
    -2		still ~ in
    2		still ~ like
    2		stood up
    2		stood ~ <the>
    2		stop .
    -2		stop ~ and
    2		stop ~ in
    2		stop ~ it
    -2		stopped
    2		straight
    2		strength ~ <part>
    2		struggling to
    -2		super
    2		sure it
    2		switched
    2		swollen and
    -2		table ~ it
    2		tacto
    -2		take <my>
    -2		take <my> off
    -2		take me
    2		take ~ breath
    -2		take ~ list
    -2		take ~ off
    -2		tal ~ <the>
    -2		talk
    -2		tampoco
    -2		tarde
    2		te ~ <the>
    2		tea
    2		tea and
    2		tea ~ <my>
    -2		teenager
    -2		tell
    2	numbness:40	tell ~ <be>
    2		tell ~ <my>
    -2		tell ~ it
    -2		telling
    -2		tender when
    -2		tender when i
    -2		tender ~ ,
    -2		tender ~ it
    -2		tender ~ on
    -2		tengo debilidad
    2		tengo fuerza
    -2		tengo que
    2		tengo un
    -2		tenido
    -2		tenido ~ <part>
    2		termometro
    2		terrible
    2		tesco
    -2		text
    2		texts ~ i
    2		than <the> <count>
    -2		than <the> <side>
    -2		than ~ in
    2		than ~ it
    -2		than ~ to
    2		thank ~ only
    2		thank ~ so
    2		thanks ,
    -2		thanks for
    -2		thanks for asking
    -2		thanks ~ asking
    2		thanks ~ can
    2		that hand
    2		that i
    -2		that since
    2		that will
    -2		the arm
    -2		the cold
    -2		the doctor
    -2		the drive
    2		the feeling
    -2		the fingers
    2		the fingertips
    -2		the first
    -2		the gp
    2	allergic_reaction:111	the heat
    -2		the hives
    2		the kettle
    2		the knee
    2		the lady
    -2		the lower
    2		the minute
    -2		the next
    -2		the number
    2		the odd
    -2		the office
    -2		the parking
    2		the phone
    -2		the therapist
    -2		the time
    2		the toilet
    2		the ward
    2		the weekend
    2		the worst
    -2		then ~ <be>
    2		there ,
    -2		there <be> no
    -2		there <the>
    2		there ~ .
    -2		there ~ <be>
    2		there ~ <become>
    -2		there ~ <side>
    -2		there ~ stabbing
    2		there ~ there
    -2		there ~ tingling
    2		they <have> <keep>
    -2		they would
    2		they ~ <keep>
    -2		thing that
    2		thing ~ <have>
    2		thing ~ to
    -2		think ~ <the>
    2		thinking about
    2		thinking ~ <side>
    2		thinking ~ it
    2		though
    2		though ,
    2		three times
    2		throbbing
    2		through <my>
    2		through my
    2		through the
    2		through ~ <part>
    -2		through ~ <the>
    -2		through ~ and
    -2		through ~ of
    2		thumb is
    2		thunderclap
    -2		tienen ~ <the>
    -2		tiesa
    -2		tight ~ ,
    -2		tight ~ <part>
    -2		time ,
    2		time ~ <side>
    2		time ~ in
    2		tingle ~ ,
    -2		tingled ~ <the>
    2		tingling -
    2		tingling <have>
    2		tingling is
    -2		tingling ~ <time>
    2		tingling ~ do
    2		tingling ~ not
    2		tingling ~ weakness
    -2		tingly <part>
    -2		tingly ~ <be>
    -2		tip
    -2		tip <side>
    -2		tip top
    2	fever:12	tiritando
    -2		tissue
    2		to <be>
    -2		to <be> honest
    2		to breathe
    -2		to call
    -2		to hang
    -2		to know
    2		to pee
    -2		to report
    -2		to send
    -2		to tell
    2		to walk
    2		to write
    -2		to ~ <day>
    2		to ~ before
    2		to ~ but
    2		to ~ down
    2		to ~ e
    -2		to ~ honest
    2		to ~ it
    -2		to ~ not
    -2		to ~ nothing
    -2		to ~ now
    -2	sharp_pain:7	to ~ on
    -2		to ~ out
    2		to ~ work
    2		toda ~ con
    2		today ,
    -2		today i
    2		today is
    -2		today nothing
    -2		today than
    2		today ~ #
    2		today ~ .
    2		today ~ <be>
    2		today ~ <day>
    2		today ~ again
    2		today ~ and
    2		today ~ so
    2		today ~ th
    2		toes feel
    2		toilet
    -2		told <my>
    -2		told her
    2		told ~ <part>
    -2		tomar
    -2		took <my>
    -2		took my
    2		touch ~ ,
    2		touch ~ .
    -2		touched
    -2		traia ~ <be>
    -2		traia ~ <my>
    2		tres
    2		trouble ~ i
    2		tv
    2		tv static
    2		twice
    2		twice <the>
    2		twice the
    2		twice today
    -2		twice ~ <be>
    2		twice ~ <side>
    2		twist
    2		typing
    -2		un pelin
    2		un poquito
    -2		un rato
    -2		uncomfortable
    -2		undeliverable
    -2		undeliverable :
    2		under <my>
    2		under ~ <the>
    -2		under ~ when
    2		unico
    2		until ~ ,
    2		up <side>
    -2		up <the> notch
    2		up again
    2		up from
    2		up in
    -2		up in <my>
    2		up in hives
    2		up the
    2		up ~ <count>
    2		up ~ after
    -2		up ~ do
    2		up ~ hives
    2		up ~ i
    2		up ~ it
    2		up ~ last
    -2		up ~ nothing
    -2		up ~ since
    2		up ~ up
    2		up ~ would
    2		ustedes ~ que
    -2		usual ~ <the>
    2		va ~ <the>
    2		veces
    -2		ver
    2		vez que
    -2		vez ~ en
    2		vez ~ mas
    -2		viernes
    -2		volver
    -2		volver <the>
    2		voy
    2		voy ~ <the>
    -2		vuelto
    2		waiting
    2		waking
    2		waking up
    -2		walked in
    -2		want ~ <the>
    2		warning
    -2		was ,
    2		was great
    -2		was last
    2		was nice
    -2		was yesterday
    -2		washing
    2		waters ~ <the>
    -2		weak ~ it
    -2		weak ~ not
    -2		weakness or
    -2		weakness ~ ,
    2		weakness ~ <my>
    -2		wedding
    -2		wednesday ,
    2		week and
    2	pregnancy_symptom:25	weeks
    -2		weird ~ <part>
    -2		well ~ ,
    2		well ~ <the>
    2		well ~ it
    -2		went to
    -2		went weak
    2		wet ~ <the>
    -2		what ~ <become>
    -2		what ~ <feel>
    2		when i bend
    2		when i cough
    2		when i need
    -2		when i saw
    2		when i sneeze
    2		when i walk
    -2		when you <have>
    2		when ~ <my>
    2		when ~ <part>
    -2		when ~ <time>
    2		when ~ bend
    -2		when ~ but
    2		when ~ cough
    2		when ~ loo
    2		when ~ sneeze
    -2		when ~ to
    2		when ~ up
    -2		when ~ worry
    -2		when ~ you
    2		where i
    -2		where ~ <become>
    2		where ~ hot
    -2		where ~ i
    2		which <be>
    2		which <be> not
    2		which is
    -2		which ~ <be>
    -2		which ~ <side>
    -2		which ~ it
    2		which ~ not
    -2		who is
    2		who ~ ,
    -2		who ~ <my>
    -2		who ~ <the>
    2		who ~ you
    2		whole hand
    2		why
    2		why ~ <be>
    -2		wife s
    -2		will <be>
    -2		will be
    2		will not <become>
    2		will not stop
    2		will ~ <become>
    2		will ~ stop
    2		winded
    -2		wine
    2		wipe ~ can
    -2		wish
    -2		with <have>
    2	sharp_pain:5	with <the> pain
    -2		with boredom
    -2		with how
    -2		with my
    -2		with pain
    -2		with that
    2		with ~ <count>
    2		with ~ he
    2		with ~ massage
    -2		with ~ on
    -2		without
    -2		without ~ .
    2		without ~ <part>
    2		woke ~ <the>
    2		woozy
    -2		work ~ ,
    -2		work ~ i
    -2		work ~ so
    2		worked on
    2		worked on it
    2		worked ~ it
    2		worry
    2		worse and
    2		worse and worse
    -2		worse today
    -2		worse ~ ,
    2		worst headache
    2		worst ~ ever
    2		worth ~ <the>
    -2		would it
    -2		would it <be>
    2		would not say
    2		would say
    2		would ~ .
    2		would ~ not
    -2		would ~ or
    2		would ~ say
    -2		would ~ see
    2		would ~ up
    -2		would ~ worry
    -2		wrong number
    -2		wrong ~ ,
    2		wrong ~ .
    -2		wrong ~ <have>
    2		y <my> duele
    2		y hoy <my>
    -2		y no
    -2		y se
    2		y todavia
    -2		y ya
    2		y ~ pero
    2		y ~ poquito
    2		y ~ volvio
    -2		ya casi
    -2		ya ~ ,
    -2		ya ~ dolor
    -2		ya ~ en
    2		ya ~ y
    -2		ye
    -2		years ago
    2		yes , <part>
    2		yes ~ .
    2		yesterday .
    2		yesterday ~ can
    -2		yesterday ~ nothing
    -2		yo ~ ,
    -2		you . i
    -2		you <have> <the>
    -2		you and
    -2		you are
    2		you asked
    2		you asked about
    2		you but
    -2		you do
    2		you on
    -2		you sell
    -2		you treat
    -2		you ~ #
    2		you ~ :
    -2		you ~ <day>
    -2		you ~ <feel>
    -2		you ~ <have>
    2		you ~ about
    2		you ~ but
    -2		you ~ by
    2		you ~ he
    -2		you ~ him
    2		you ~ not
    2		you ~ numb
    2		you ~ numbness
    2		you ~ she
    2		you ~ there
    -2		you ~ they
    -2		you ~ up
    2		zaps ~ <part>
    1		/^acc/
    1		/^aga/
    -1		/^ban/
    1	worsening:4	/^lu/
    1	sharp_pain:-22 weakness:-11 tingling:-15 worsening:-8 history_disc:-6 pregnancy_symptom:-5 bladder_bowel:14 saddle_numbness:-4 chest_breath:-9 calf_swelling:-21 fever:-4 severe_headache:-11 faint_dizzy:-45 allergic_reaction:-43 severe_bruising:-48 emergency:-3 self_harm:-9	/^no/
    1	sharp_pain:77	/^pun/
    -1		/^stra/
    -1	sharp_pain:-3 weakness:16 numbness:-1 severe_headache:11	/^su/
    -1	tingling:-1	/^than/
    1	sharp_pain:2	/^tim/
    1	sharp_pain:1	/^time/
    -1		/abajo/
    1	bladder_bowel:10	/acc/
    -1		/aci/
    1	sharp_pain:26 persistent_beyond_72h:-2 pregnancy_symptom:-8 saddle_numbness:-46 calf_swelling:-18 severe_bruising:-11	/ain$/
    -1		/ather/
    1		/aus/
    1		/ause/
    1		/come/
    -1	weakness:74	/debil/
    -1		/ebil/
    -1		/eck$/
    -1	worsening:-10 bladder_bowel:15 self_harm:-1	/had/
    1		/hands/
    1		/ico/
    1	radiating_pain:-1 weakness:-52 tingling:-17 persistent_beyond_72h:-9 history_disc:-11 history_injury:-2 pregnancy_symptom:-34 chest_breath:-34 calf_swelling:-6 fever:-57 faint_dizzy:-64 emergency:-49	/in$/
    1		/ina/
    1	tingling:62 worsening:-68	/ingl/
    1	sharp_pain:-8 tingling:10	/les/
    -1		/lida/
    -1		/lose$/
    -1		/mal$/
    -1		/may/
    1	history_disc:6 emergency:22	/min/
    -1	sharp_pain:18	/mir/
    1	sharp_pain:-16 persistent_beyond_72h:5	/mon/
    1		/nth$/
    1		/ntin/
    -1	worsening:10	/oles/
    1		/onth$/
    -1	numbness:-5 persistent_beyond_72h:-13 pregnancy_symptom:2 allergic_reaction:-5 self_harm:-9	/oy$/
    -1	sharp_pain:-31 radiating_pain:-5 worsening:-5	/per/
    -1	history_injury:34	/rac/
    1		/resp/
    1	weakness:-14 worsening:33 persistent_beyond_72h:-2	/rse$/
    1		/sea/
    1	tingling:44	/sk$/
    1	numbness:-22	/spa/
    -1		/than/
    1	tingling:-14	/ugh$/
    1		/urs$/
    -1		: ~ no
    1		<be> ~ mas
    1	self_harm:55	<become> on
    1		<the> ~ :
    -1		agudo ~ no
    -1		do ~ <be>
    1	persistent_beyond_72h:30	easing
    1		hands
    1	persistent_beyond_72h:63	late+easing
    -1		late+lo
    1		month
    1		my wrist
    1		not ~ on
    1		pins ~ <part>
    1		see <the>
    0	fever:39	# on <the>
    0	pregnancy_symptom:151	# semanas
    0	sharp_pain:3	# ~ .
    0	fever:19	# ~ thing
    0	worsening:143	, now
    0	sharp_pain:35	, sharp
    0	weakness:2 numbness:12	, ~ .
    0	fever:124	, ~ <count>
    0	sharp_pain:-8 weakness:54 history_injury:7 chest_breath:1	, ~ <my>
    0	history_injury:1	, ~ duele
    0	weakness:21 numbness:-64	, ~ in
    0	weakness:18	, ~ not
    0	tingling:43	, ~ of
    0	weakness:2 numbness:-9	. <the>
    0	history_injury:4	. neck
    0	bladder_bowel:37	. ~ #
    0	self_harm:9	/^abo/
    0	history_injury:5	/^ago$/
    0	sharp_pain:30	/^agu/
    0	sharp_pain:-11 weakness:-4 allergic_reaction:4	/^all/
    0	allergic_reaction:44	/^amp/
    0	numbness:-1 tingling:68	/^ants/
    0	tingling:-1 history_disc:13	/^bac/
    0	history_disc:6 pregnancy_symptom:-7 saddle_numbness:13	/^back/
    0	numbness:10	/^bare/
    0	pregnancy_symptom:1	/^bebe/
    0	bladder_bowel:10	/^bed$/
    0	tingling:30 persistent_beyond_72h:7	/^bee/
    0	numbness:1 persistent_beyond_72h:9	/^been/
    0	history_injury:4	/^bef/
    0	persistent_beyond_72h:25	/^bet/
    0	persistent_beyond_72h:51	/^bett/
    0	saddle_numbness:19	/^betw/
    0	bladder_bowel:9	/^bow/
    0	sharp_pain:-36 weakness:76	/^bra/
    0	radiating_pain:-29 weakness:-39 severe_bruising:14	/^bru/
    0	history_disc:114	/^bul/
    0	history_disc:44	/^bulg/
    0	weakness:19	/^but/
    0	radiating_pain:29	/^butt/
    0	severe_headache:36	/^cabe/
    0	history_injury:12	/^cai$/
    0	emergency:61	/^call/
    0	tingling:-9 severe_headache:8	/^can$/
    0	weakness:13 history_injury:26	/^car/
    0	radiating_pain:-18 worsening:-32 saddle_numbness:-4 fever:75 emergency:-3	/^ch/
    0	sharp_pain:-23	/^che/
    0	severe_bruising:23	/^colo/
    0	radiating_pain:-6 self_harm:-1	/^com/
    0	sharp_pain:-50 numbness:-5 severe_bruising:-4	/^con/
    0	sharp_pain:3 radiating_pain:17 weakness:-8	/^cor/
    0	sharp_pain:-1 allergic_reaction:77	/^cre/
    0	saddle_numbness:101	/^cro/
    0	sharp_pain:28 numbness:-6	/^cu/
    0	bladder_bowel:60	/^darm/
    0	worsening:14	/^day$/
    0	osteoporosis:83	/^dens/
    0	persistent_beyond_72h:43	/^dia/
    0	history_disc:6	/^disc/
    0	numbness:26	/^dorm/
    0	sharp_pain:-59 weakness:25 numbness:-41 tingling:-21 bladder_bowel:42 emergency:59	/^dr/
    0	numbness:32	/^duer/
    0	fever:2	/^ear$/
    0	numbness:38 saddle_numbness:10	/^ent/
    0	saddle_numbness:156	/^entr/
    0	numbness:50	/^entu/
    0	worsening:4 bladder_bowel:-1	/^ev/
    0	bladder_bowel:-3	/^eve/
    0	worsening:-9	/^ex/
    0	faint_dizzy:4	/^fai/
    0	faint_dizzy:46	/^fain/
    0	tingling:18	/^fall/
    0	sharp_pain:-5 weakness:5 worsening:-65 severe_headache:-9 faint_dizzy:-43 allergic_reaction:-4	/^fo/
    0	weakness:40	/^fol/
    0	sharp_pain:-35 allergic_reaction:4 self_harm:-11	/^fr/
    0	radiating_pain:-19 weakness:10 numbness:-23 faint_dizzy:7	/^fu/
    0	weakness:83	/^gav/
    0	weakness:4	/^gave/
    0	numbness:-38 worsening:25 persistent_beyond_72h:-16	/^ge/
    0	chest_breath:10	/^get$/
    0	tingling:-1 persistent_beyond_72h:-3	/^get/
    0	sharp_pain:41 weakness:18	/^gi/
    0	radiating_pain:4	/^glu/
    0	radiating_pain:7	/^glut/
    0	sharp_pain:-29 weakness:-8 worsening:35 persistent_beyond_72h:-38 history_disc:-2 bladder_bowel:-27 severe_headache:-1 allergic_reaction:-14	/^go/
    0	sharp_pain:-32 weakness:50 numbness:-30	/^gr/
    0	numbness:-17 saddle_numbness:5	/^gro/
    0	numbness:-7 saddle_numbness:3	/^groi/
    0	sharp_pain:-7 tingling:-7 worsening:-13 history_injury:-32 saddle_numbness:-7 chest_breath:-15 calf_swelling:-19 fever:-34 faint_dizzy:-19 allergic_reaction:-6 severe_bruising:-21 self_harm:-12	/^ha/
    0	weakness:-4 bladder_bowel:19 saddle_numbness:3	/^have/
    0	chest_breath:28	/^havi/
    0	chest_breath:58	/^hear/
    0	calf_swelling:50	/^hin/
    0	numbness:24	/^home/
    0	sharp_pain:26	/^hon/
    0	tingling:69	/^horm/
    0	sharp_pain:-5 worsening:51	/^hou/
    0	osteoporosis:156	/^hues/
    0	tingling:137	/^hum/
    0	emergency:2	/^hus/
    0	sharp_pain:12	/^ic/
    0	sharp_pain:31 severe_headache:3	/^ins/
    0	radiating_pain:-12 severe_headache:128	/^ja/
    0	sharp_pain:125	/^jo/
    0	persistent_beyond_72h:7 saddle_numbness:-3	/^ju/
    0	weakness:17	/^key/
    0	calf_swelling:5	/^knee/
    0	sharp_pain:1	/^kno/
    0	bladder_bowel:66	/^lea/
    0	osteoporosis:2	/^lean/
    0	numbness:-1 saddle_numbness:2	/^legs/
    0	worsening:-19 bladder_bowel:-8	/^lik/
    0	saddle_numbness:12	/^lim/
    0	saddle_numbness:13	/^limp/
    0	persistent_beyond_72h:44	/^lin/
    0	radiating_pain:68	/^line/
    0	chest_breath:85	/^lung/
    0	worsening:54 persistent_beyond_72h:-8	/^mas$/
    0	calf_swelling:20	/^mea/
    0	radiating_pain:-35 numbness:-25 pregnancy_symptom:7 saddle_numbness:-3 calf_swelling:-2 fever:-9	/^mo/
    0	history_injury:37 pregnancy_symptom:13	/^mont/
    0	faint_dizzy:4	/^morn/
    0	history_injury:19	/^mot/
    0	weakness:2	/^move/
    0	sharp_pain:35 tingling:-10 persistent_beyond_72h:-16	/^mu/
    0	numbness:63	/^muer/
    0	numbness:15	/^mus/
    0	sharp_pain:20	/^nec/
    0	weakness:-6	/^nee/
    0	bladder_bowel:81	/^nev/
    0	worsening:6	/^nig/
    0	radiating_pain:-3 worsening:-18 history_disc:-2 osteoporosis:-1 bladder_bowel:7 calf_swelling:-14 fever:-21 faint_dizzy:-2 allergic_reaction:-5	/^not/
    0	weakness:-18 numbness:1 tingling:-4 persistent_beyond_72h:13 history_injury:-4 calf_swelling:34	/^on/
    0	weakness:-1 numbness:11	/^onl/
    0	history_disc:97	/^oper/
    0	osteoporosis:38	/^os/
    0	osteoporosis:7	/^ost/
    0	osteoporosis:99	/^oste/
    0	numbness:10	/^outs/
    0	sharp_pain:-9	/^pan/
    0	saddle_numbness:23	/^pape/
    0	tingling:22	/^pare/
    0	numbness:-11 chest_breath:68	/^pech/
    0	saddle_numbness:8	/^peei/
    0	sharp_pain:-1 tingling:3	/^pho/
    0	weakness:14	/^pier/
    0	severe_bruising:32	/^pla/
    0	weakness:-6 numbness:-8 pregnancy_symptom:9 faint_dizzy:-44	/^po/
    0	bladder_bowel:96	/^poo/
    0	weakness:11	/^powe/
    0	pregnancy_symptom:75	/^pre/
    0	pregnancy_symptom:-2	/^que/
    0	weakness:-12 numbness:-18 persistent_beyond_72h:-4 allergic_reaction:94 severe_bruising:-2	/^ra/
    0	weakness:31	/^rai/
    0	allergic_reaction:177	/^ras/
    0	weakness:9	/^rod/
    0	weakness:20	/^rodi/
    0	calf_swelling:1	/^roja/
    0	allergic_reaction:17	/^ron/
    0	allergic_reaction:57	/^ronc/
    0	faint_dizzy:39	/^room/
    0	chest_breath:110	/^run$/
    0	sharp_pain:16 numbness:-1 worsening:-65 persistent_beyond_72h:-6 bladder_bowel:-39 saddle_numbness:-50 fever:18 emergency:-37 self_harm:-12	/^sh/
    0	severe_headache:17	/^sic/
    0	severe_headache:19	/^sick/
    0	radiating_pain:-10	/^sid/
    0	radiating_pain:-21	/^side/
    0	numbness:2 saddle_numbness:34	/^sie/
    0	tingling:2 bladder_bowel:9	/^sin/
    0	severe_headache:33	/^sku/
    0	severe_headache:19	/^skul/
    0	weakness:37	/^sla/
    0	weakness:41	/^slap/
    0	emergency:70	/^slu/
    0	worsening:41	/^sno/
    0	worsening:23	/^snow/
    0	faint_dizzy:23	/^sofa/
    0	weakness:-12 tingling:-5 persistent_beyond_72h:28 bladder_bowel:-1	/^sore/
    0	saddle_numbness:34	/^sorr/
    0	emergency:16	/^spe/
    0	pregnancy_symptom:2	/^spo/
    0	pregnancy_symptom:21	/^spot/
    0	history_injury:26	/^spr/
    0	weakness:9	/^sque/
    0	radiating_pain:-14 weakness:33 numbness:-15 tingling:-10 worsening:-8 persistent_beyond_72h:-21 history_disc:-40 history_injury:-48 bladder_bowel:-3 saddle_numbness:-28 calf_swelling:-16 fever:-39 severe_bruising:-33 emergency:-37	/^st/
    0	weakness:-2 numbness:27	/^sti/
    0	history_disc:18	/^surg/
    0	sharp_pain:-2 self_harm:23	/^tab/
    0	self_harm:33	/^tabl/
    0	history_injury:27	/^tai/
    0	history_injury:1	/^tail/
    0	history_disc:-5	/^tha/
    0	radiating_pain:15 tingling:5	/^that/
    0	persistent_beyond_72h:-2 history_injury:-1 faint_dizzy:22 severe_bruising:-4	/^the$/
    0	sharp_pain:2	/^this/
    0	numbness:-42 tingling:35 persistent_beyond_72h:-77 history_injury:-5 pregnancy_symptom:-23 calf_swelling:-3 severe_headache:-6 allergic_reaction:-23 emergency:-21 self_harm:-15	/^ti/
    0	weakness:13	/^tip/
    0	weakness:20	/^tipt/
    0	faint_dizzy:17 self_harm:21	/^todo/
    0	tingling:3	/^vib/
    0	tingling:117	/^vibr/
    0	faint_dizzy:65	/^vis/
    0	weakness:20 faint_dizzy:44	/^wal/
    0	self_harm:17	/^wan/
    0	self_harm:53	/^want/
    0	fever:32	/^war/
    0	calf_swelling:17	/^warm/
    0	weakness:33 tingling:-2	/^wea/
    0	chest_breath:65	/^whee/
    0	chest_breath:31	/^win/
    0	self_harm:23	/^wou/
    0	sharp_pain:72	/^zin/
    0	saddle_numbness:37	/^zo/
    0	sharp_pain:63 numbness:-17	/abb/
    0	severe_headache:26	/abeza/
    0	tingling:7 self_harm:9	/about/
    0	weakness:-53	/ace$/
    0	bladder_bowel:2	/acer$/
    0	weakness:-13 numbness:-34 history_disc:1 pregnancy_symptom:-7 calf_swelling:-10	/ack$/
    0	sharp_pain:-5 radiating_pain:-1 tingling:-9 worsening:6 pregnancy_symptom:-25 calf_swelling:-42	/ack/
    0	faint_dizzy:41	/acked/
    0	bladder_bowel:79 saddle_numbness:22	/add/
    0	radiating_pain:96 worsening:1	/adi/
    0	sharp_pain:80	/agge/
    0	saddle_numbness:15	/agina/
    0	weakness:-6	/ago/
    0	sharp_pain:7 numbness:-25	/agu/
    0	radiating_pain:7 weakness:-3 tingling:-2 persistent_beyond_72h:-2 pregnancy_symptom:-48 bladder_bowel:-28 calf_swelling:-41 fever:-21 allergic_reaction:-73 severe_bruising:-6 emergency:-52 self_harm:-10	/ain/
    0	emergency:16	/ait/
    0	allergic_reaction:55	/ald/
    0	sharp_pain:11	/alg/
    0	sharp_pain:36	/algo$/
    0	sharp_pain:3	/algo/
    0	sharp_pain:-37 allergic_reaction:45	/ali/
    0	weakness:33	/alk$/
    0	sharp_pain:-1 weakness:-4 tingling:-6	/all$/
    0	sharp_pain:-9 radiating_pain:-33 weakness:-5 tingling:-7 persistent_beyond_72h:-52 history_disc:-3 severe_bruising:-1	/all/
    0	sharp_pain:2	/ambr/
    0	severe_headache:3	/amm/
    0	severe_headache:3	/amme/
    0	severe_headache:1	/ammer/
    0	fever:2	/ando$/
    0	fever:9	/ando/
    0	numbness:3	/ane/
    0	weakness:40 numbness:9 history_injury:7	/ank/
    0	sharp_pain:-5 weakness:-18 worsening:-3 bladder_bowel:-72	/ant$/
    0	weakness:1	/anta/
    0	history_injury:6	/antes/
    0	numbness:-42 tingling:69	/ants$/
    0	numbness:-12 tingling:59	/ants/
    0	numbness:-10	/aps/
    0	severe_headache:34	/aqu/
    0	severe_headache:65	/aque/
    0	sharp_pain:-3 weakness:17 numbness:-35 persistent_beyond_72h:-75 history_disc:4 history_injury:3 pregnancy_symptom:-7 bladder_bowel:9 saddle_numbness:-9 allergic_reaction:-11 emergency:-1	/ar$/
    0	numbness:-17 persistent_beyond_72h:-27 pregnancy_symptom:2	/ara/
    0	pregnancy_symptom:28	/araz/
    0	calf_swelling:2 emergency:27	/ard/
    0	severe_bruising:10	/arde/
    0	numbness:10	/aref/
    0	severe_bruising:24	/ark$/
    0	sharp_pain:-40 weakness:-17	/aro/
    0	sharp_pain:23 weakness:-2	/arp$/
    0	history_injury:16	/asad/
    0	severe_bruising:8	/asi$/
    0	worsening:9 history_injury:35 chest_breath:-57	/ast$/
    0	radiating_pain:37	/asta$/
    0	chest_breath:22	/ath/
    0	radiating_pain:14	/atica/
    0	severe_bruising:98	/ato/
    0	radiating_pain:-14 numbness:-2 chest_breath:-4 calf_swelling:-7	/ave$/
    0	radiating_pain:53	/avel/
    0	chest_breath:22	/avi/
    0	persistent_beyond_72h:65	/avia$/
    0	persistent_beyond_72h:1	/avia/
    0	chest_breath:16	/aving/
    0	persistent_beyond_72h:9	/away$/
    0	sharp_pain:2	/azos$/
    0	sharp_pain:22	/azos/
    0	tingling:-10	/bac/
    0	history_disc:14 saddle_numbness:6	/back/
    0	calf_swelling:89	/ball/
    0	emergency:14	/band$/
    0	emergency:11	/band/
    0	pregnancy_symptom:38	/bara/
    0	pregnancy_symptom:85	/baraz/
    0	sharp_pain:7	/bbin/
    0	history_disc:24	/bbing/
    0	pregnancy_symptom:2	/beb/
    0	tingling:8	/bee/
    0	persistent_beyond_72h:4	/been$/
    0	numbness:1	/been/
    0	history_injury:28	/bef/
    0	history_injury:8	/befor/
    0	numbness:-21	/bet/
    0	saddle_numbness:21	/betw/
    0	saddle_numbness:11	/betwe/
    0	severe_headache:40	/bez/
    0	severe_headache:61	/beza$/
    0	severe_headache:76	/beza/
    0	history_injury:5	/bik/
    0	weakness:60	/bil/
    0	allergic_reaction:23	/bios$/
    0	allergic_reaction:18	/bios/
    0	severe_bruising:23	/blue$/
    0	self_harm:13	/bod/
    0	self_harm:12	/body$/
    0	self_harm:17	/body/
    0	osteoporosis:32	/bones/
    0	tingling:6	/bout$/
    0	tingling:4 self_harm:22	/bout/
    0	radiating_pain:-14 severe_bruising:30	/bru/
    0	weakness:4	/buen/
    0	history_disc:8	/bulg/
    0	numbness:9 tingling:16 self_harm:-3	/but$/
    0	radiating_pain:3 weakness:3 self_harm:-7	/but/
    0	radiating_pain:38	/butt/
    0	sharp_pain:-63 severe_headache:59	/cab/
    0	severe_headache:21	/cabez/
    0	calf_swelling:30	/calie/
    0	bladder_bowel:28	/cap/
    0	bladder_bowel:9	/cer$/
    0	sharp_pain:23	/chaz/
    0	sharp_pain:1	/chazo/
    0	weakness:-1 faint_dizzy:-4	/che$/
    0	numbness:46	/ched$/
    0	numbness:36	/ched/
    0	faint_dizzy:32	/chen$/
    0	bladder_bowel:2	/cide/
    0	severe_bruising:2	/col/
    0	severe_bruising:39	/colo/
    0	sharp_pain:-16 radiating_pain:-2 weakness:20 numbness:-23 saddle_numbness:-17 severe_bruising:-1 emergency:-14	/con/
    0	osteoporosis:6	/costi/
    0	pregnancy_symptom:141	/cti/
    0	numbness:17	/cto$/
    0	history_disc:31	/cto/
    0	weakness:15 tingling:-19	/dad$/
    0	persistent_beyond_72h:1	/dav/
    0	persistent_beyond_72h:11	/davi/
    0	saddle_numbness:17	/ddle$/
    0	osteoporosis:47	/dens/
    0	osteoporosis:39	/densi/
    0	tingling:58	/dge/
    0	weakness:23	/dill/
    0	weakness:2	/dilla/
    0	radiating_pain:-4 saddle_numbness:69	/dle/
    0	numbness:5	/dormi/
    0	emergency:5	/droop/
    0	history_injury:10	/duele/
    0	numbness:47	/duer/
    0	numbness:11 tingling:63	/duerm/
    0	weakness:-1 self_harm:24	/dy$/
    0	weakness:-27 severe_headache:16	/ead$/
    0	worsening:76	/eadi/
    0	history_injury:19	/eal/
    0	sharp_pain:22 radiating_pain:-24 numbness:19 tingling:12 saddle_numbness:-2 emergency:-3	/ear/
    0	chest_breath:93	/eart$/
    0	chest_breath:23	/eart/
    0	sharp_pain:-23 weakness:-32 worsening:22	/eas/
    0	emergency:23	/ease$/
    0	pregnancy_symptom:10	/ebe$/
    0	worsening:32	/eco/
    0	history_disc:5	/ect/
    0	sharp_pain:107	/edle$/
    0	allergic_reaction:19	/edr/
    0	tingling:84	/eedl/
    0	radiating_pain:-12 weakness:-32 numbness:15 persistent_beyond_72h:-9 pregnancy_symptom:-56 bladder_bowel:-2 saddle_numbness:24	/eel/
    0	sharp_pain:-7 saddle_numbness:11	/een$/
    0	sharp_pain:-23 bladder_bowel:6	/een/
    0	worsening:-27	/eep$/
    0	history_injury:24	/efore/
    0	pregnancy_symptom:2	/egn/
    0	pregnancy_symptom:19	/egna/
    0	pregnancy_symptom:49	/egnan/
    0	numbness:-8	/egs$/
    0	weakness:10 saddle_numbness:3	/egs/
    0	fever:58	/ehe/
    0	bladder_bowel:56	/elf/
    0	calf_swelling:74	/elo/
    0	weakness:-18	/ema/
    0	radiating_pain:62	/ends$/
    0	radiating_pain:55	/ends/
    0	weakness:2	/ength/
    0	severe_bruising:36	/enor/
    0	osteoporosis:2	/ensit/
    0	sharp_pain:-2	/ento$/
    0	saddle_numbness:127	/entre/
    0	numbness:29	/entum/
    0	numbness:15	/eone/
    0	weakness:19 persistent_beyond_72h:-3	/erda/
    0	tingling:2	/erme$/
    0	radiating_pain:14	/ermin/
    0	self_harm:14	/ero$/
    0	bladder_bowel:33	/erw/
    0	chest_breath:-19	/ery$/
    0	saddle_numbness:12	/esiad/
    0	osteoporosis:11	/esos/
    0	weakness:8 numbness:14 tingling:-6 bladder_bowel:-14 saddle_numbness:-1	/ess$/
    0	weakness:-1 persistent_beyond_72h:-13 history_injury:-5 bladder_bowel:-19 fever:-30 faint_dizzy:-3 allergic_reaction:-8 severe_bruising:-13	/est/
    0	sharp_pain:5	/eta/
    0	numbness:-19 persistent_beyond_72h:9 bladder_bowel:-2	/ett/
    0	weakness:10	/etti/
    0	tingling:30	/ettle/
    0	saddle_numbness:5	/etw/
    0	saddle_numbness:1	/etwe/
    0	saddle_numbness:15	/etwee/
    0	sharp_pain:-27 severe_headache:5	/eza$/
    0	sharp_pain:-10 severe_headache:49	/eza/
    0	faint_dizzy:74	/fai/
    0	faint_dizzy:22	/fain/
    0	faint_dizzy:112	/faint/
    0	tingling:83	/fall/
    0	sharp_pain:-11 saddle_numbness:4	/feel$/
    0	weakness:23	/fol/
    0	history_injury:2	/fore$/
    0	radiating_pain:-46 weakness:21 saddle_numbness:-29	/ft$/
    0	sharp_pain:-3 history_injury:16	/ful$/
    0	radiating_pain:47	/ga$/
    0	weakness:3	/gave$/
    0	weakness:5	/gave/
    0	sharp_pain:28	/ger$/
    0	worsening:12	/gett/
    0	sharp_pain:-1 weakness:-1 pregnancy_symptom:-4 allergic_reaction:-4 self_harm:-5	/ght$/
    0	worsening:-12 allergic_reaction:-1 severe_bruising:-7	/ght/
    0	sharp_pain:13	/ghtni/
    0	self_harm:40	/ghts$/
    0	saddle_numbness:25	/gina/
    0	numbness:67	/giste/
    0	numbness:-27 tingling:6	/gli/
    0	tingling:6	/glin/
    0	numbness:-15 tingling:5	/gling/
    0	radiating_pain:6	/glu/
    0	pregnancy_symptom:16	/gnan/
    0	pregnancy_symptom:7	/gnant/
    0	sharp_pain:-12 radiating_pain:-43 tingling:-18 worsening:-80 pregnancy_symptom:-1 bladder_bowel:-21 emergency:-4	/go$/
    0	persistent_beyond_72h:-3	/got$/
    0	sharp_pain:-2	/got/
    0	saddle_numbness:35	/groi/
    0	numbness:-30 saddle_numbness:9	/groin/
    0	worsening:10	/grow/
    0	history_injury:75	/hace$/
    0	bladder_bowel:3	/hacer/
    0	severe_headache:4	/hamm/
    0	calf_swelling:31	/hard$/
    0	sharp_pain:23 weakness:-2	/harp$/
    0	sharp_pain:56	/harp/
    0	sharp_pain:-3 weakness:-2 tingling:-7 persistent_beyond_72h:9 history_injury:-2 bladder_bowel:-12 chest_breath:-1	/has/
    0	radiating_pain:15	/hasta/
    0	radiating_pain:-2 weakness:-4 history_disc:7	/hav/
    0	saddle_numbness:8 faint_dizzy:-1	/have$/
    0	bladder_bowel:6 chest_breath:-5	/have/
    0	chest_breath:1	/havi/
    0	chest_breath:1	/havin/
    0	sharp_pain:28	/hazo/
    0	chest_breath:64	/hear/
    0	chest_breath:15	/heart/
    0	persistent_beyond_72h:53	/hif/
    0	persistent_beyond_72h:40	/hift/
    0	numbness:-22 saddle_numbness:6	/highs/
    0	radiating_pain:27 pregnancy_symptom:-15 calf_swelling:72 severe_headache:8 emergency:-14	/hin/
    0	numbness:38	/home$/
    0	tingling:2	/hone$/
    0	tingling:3	/hone/
    0	numbness:-2 persistent_beyond_72h:-28	/hor/
    0	worsening:6	/hora$/
    0	tingling:22	/horm/
    0	tingling:82	/hormi/
    0	bladder_bowel:3	/hout/
    0	allergic_reaction:15	/hroa/
    0	allergic_reaction:10	/hroat/
    0	emergency:29	/hte/
    0	sharp_pain:14	/htn/
    0	self_harm:4	/hts$/
    0	self_harm:15	/hts/
    0	osteoporosis:17	/hues/
    0	osteoporosis:44	/hueso/
    0	emergency:1	/husb/
    0	worsening:-20	/ias$/
    0	worsening:-2	/ias/
    0	numbness:6	/ibi/
    0	radiating_pain:25	/ica$/
    0	weakness:18	/ice/
    0	weakness:28	/iced/
    0	bladder_bowel:20	/ide/
    0	weakness:-16	/ido/
    0	allergic_reaction:17	/iedr/
    0	allergic_reaction:36	/iedra/
    0	weakness:-34 tingling:-12	/ient/
    0	worsening:4	/ier$/
    0	weakness:14	/iern/
    0	weakness:21	/ift$/
    0	sharp_pain:62	/iga/
    0	saddle_numbness:2	/ighs$/
    0	numbness:-15 saddle_numbness:70	/ighs/
    0	weakness:-1 history_injury:-26 calf_swelling:11 faint_dizzy:-33 allergic_reaction:-1 emergency:32	/ight$/
    0	numbness:-13 worsening:-2 persistent_beyond_72h:-4 saddle_numbness:-9 calf_swelling:14 allergic_reaction:-12 severe_bruising:-12	/ight/
    0	worsening:73	/ild/
    0	saddle_numbness:50	/impi/
    0	weakness:38	/inch$/
    0	numbness:9 chest_breath:76	/ind/
    0	weakness:-3 numbness:-3 tingling:18	/ingli/
    0	saddle_numbness:115	/inti/
    0	tingling:6	/ion$/
    0	sharp_pain:-2 tingling:10 history_disc:41 chest_breath:39	/ion/
    0	weakness:15	/ipp/
    0	weakness:14	/ipt/
    0	weakness:11	/ise$/
    0	tingling:135	/itas$/
    0	tingling:13	/itas/
    0	saddle_numbness:8	/iva/
    0	fever:8	/iver/
    0	sharp_pain:8	/kew/
    0	weakness:38	/key/
    0	sharp_pain:26	/kill/
    0	sharp_pain:-51 tingling:31 persistent_beyond_72h:-7 self_harm:45	/kin/
    0	weakness:-10 chest_breath:23	/king$/
    0	chest_breath:24	/king/
    0	weakness:34	/kne/
    0	weakness:49 calf_swelling:16	/knee/
    0	severe_headache:98	/kul/
    0	severe_headache:40	/kull/
    0	allergic_reaction:2	/labio/
    0	sharp_pain:5	/lada/
    0	weakness:-3	/lam/
    0	weakness:-4	/lar/
    0	weakness:79	/las$/
    0	history_injury:28	/lbone/
    0	allergic_reaction:4	/lde/
    0	weakness:-62 numbness:127 tingling:8	/leep/
    0	weakness:8 saddle_numbness:17	/legs$/
    0	weakness:7 saddle_numbness:18	/legs/
    0	sharp_pain:-35 tingling:36	/les$/
    0	sharp_pain:5	/lgo$/
    0	sharp_pain:12	/lgo/
    0	allergic_reaction:3	/lid/
    0	sharp_pain:3 tingling:12	/lik/
    0	saddle_numbness:8	/limp/
    0	saddle_numbness:103	/limpi/
    0	bladder_bowel:-5 chest_breath:-3 self_harm:-5	/lin/
    0	weakness:42	/lk$/
    0	allergic_reaction:28	/llid/
    0	allergic_reaction:29	/llido/
    0	weakness:15	/lly$/
    0	weakness:32	/lly/
    0	sharp_pain:5 tingling:-17	/lor/
    0	tingling:31	/los$/
    0	allergic_reaction:63	/lot/
    0	severe_bruising:27	/lou/
    0	numbness:23	/lse/
    0	history_disc:15	/lumn/
    0	chest_breath:155	/lung/
    0	worsening:6	/lvio$/
    0	worsening:2	/lvio/
    0	calf_swelling:34	/mada/
    0	weakness:15	/make$/
    0	pregnancy_symptom:1	/mall/
    0	sharp_pain:-92 worsening:-14 bladder_bowel:-3 calf_swelling:-16 allergic_reaction:-3 emergency:-25	/man/
    0	persistent_beyond_72h:3	/mana/
    0	weakness:-1	/mar/
    0	numbness:40	/mark$/
    0	history_injury:3	/massa/
    0	tingling:147	/mba$/
    0	pregnancy_symptom:89	/mbara/
    0	calf_swelling:17	/mea/
    0	numbness:70	/mec/
    0	emergency:15	/medic/
    0	numbness:1	/meon/
    0	numbness:5	/meone/
    0	numbness:37	/mio$/
    0	numbness:53	/mio/
    0	history_injury:24	/mont/
    0	pregnancy_symptom:47	/month/
    0	severe_bruising:59	/morad/
    0	sharp_pain:-1 worsening:38 self_harm:25	/more$/
    0	weakness:3	/morn/
    0	weakness:2 faint_dizzy:4	/morni/
    0	history_injury:68	/mot/
    0	history_injury:5	/moto$/
    0	history_injury:1	/moto/
    0	allergic_reaction:47	/mpoll/
    0	sharp_pain:-18 tingling:21 self_harm:21	/ms$/
    0	sharp_pain:11	/muc/
    0	numbness:15	/muer/
    0	numbness:63	/muert/
    0	numbness:4	/mus/
    0	weakness:58	/nab/
    0	pregnancy_symptom:11	/nant$/
    0	pregnancy_symptom:6	/nant/
    0	sharp_pain:23	/nchaz/
    0	bladder_bowel:30	/ncont/
    0	history_injury:38	/nde/
    0	severe_headache:53	/ndin/
    0	severe_headache:43	/nding/
    0	sharp_pain:6 numbness:-5	/neck$/
    0	bladder_bowel:43	/need$/
    0	weakness:-4	/need/
    0	weakness:-18	/ngli/
    0	weakness:-5 tingling:23	/nglin/
    0	sharp_pain:-3 weakness:-10	/nig/
    0	weakness:-8 fever:24	/nigh/
    0	fever:19	/night/
    0	sharp_pain:-1 radiating_pain:36 bladder_bowel:21 fever:51 faint_dizzy:30	/ning$/
    0	fever:5	/noch/
    0	fever:17	/noche/
    0	worsening:10	/notc/
    0	self_harm:12	/nsad/
    0	osteoporosis:106	/nsit/
    0	sharp_pain:30 weakness:8	/nta/
    0	sharp_pain:-4 numbness:22 persistent_beyond_72h:-25 bladder_bowel:-19 fever:-1	/nte/
    0	saddle_numbness:2	/ntim/
    0	weakness:-9 persistent_beyond_72h:-12	/nto/
    0	saddle_numbness:7	/ntre/
    0	numbness:65	/ntum/
    0	worsening:-12	/ny$/
    0	sharp_pain:115	/nza/
    0	allergic_reaction:34	/oat$/
    0	weakness:12	/obl/
    0	emergency:43	/oca$/
    0	fever:7	/oche/
    0	sharp_pain:9	/ocks$/
    0	sharp_pain:31	/ocks/
    0	numbness:-15	/oda/
    0	persistent_beyond_72h:12	/odav/
    0	persistent_beyond_72h:2	/odavi/
    0	sharp_pain:-3	/odi/
    0	weakness:19	/odil/
    0	weakness:16	/odill/
    0	numbness:4 faint_dizzy:6	/odo$/
    0	self_harm:3	/ody/
    0	faint_dizzy:23	/ofa$/
    0	faint_dizzy:1	/ofa/
    0	tingling:5	/oing$/
    0	tingling:4	/oing/
    0	sharp_pain:6	/ok$/
    0	self_harm:17	/oki/
    0	self_harm:18	/oking/
    0	sharp_pain:16	/olido/
    0	weakness:-24 fever:-14 self_harm:-7	/om$/
    0	numbness:8	/omeo/
    0	numbness:33	/omeon/
    0	numbness:1	/only$/
    0	pregnancy_symptom:60	/onth/
    0	numbness:4	/ood/
    0	severe_bruising:1 self_harm:52	/ook/
    0	emergency:4	/oop/
    0	history_disc:16	/opera/
    0	sharp_pain:13 weakness:-5 numbness:-17 worsening:-12 persistent_beyond_72h:-13 history_injury:-38 pregnancy_symptom:-34 bladder_bowel:-38 saddle_numbness:-3 chest_breath:-22 calf_swelling:-41 fever:-58 allergic_reaction:-39 severe_bruising:-24 self_harm:-4	/or$/
    0	emergency:59	/ords$/
    0	emergency:4	/ords/
    0	radiating_pain:-79 weakness:-72 worsening:-58 history_disc:-1 calf_swelling:-3 fever:-27 allergic_reaction:-22 emergency:-39	/orm/
    0	numbness:-6 tingling:31	/ormig/
    0	faint_dizzy:6	/ornin/
    0	osteoporosis:19	/oro/
    0	sharp_pain:5	/ortab/
    0	numbness:15	/ost$/
    0	osteoporosis:80	/oste/
    0	osteoporosis:32	/osteo/
    0	sharp_pain:28	/othe/
    0	sharp_pain:27 numbness:-7	/other/
    0	sharp_pain:2 tingling:-4	/ough$/
    0	fever:58	/ough/
    0	numbness:-1	/oulde/
    0	saddle_numbness:19	/ound/
    0	faint_dizzy:33	/over$/
    0	worsening:132	/owb/
    0	bladder_bowel:6	/owel/
    0	severe_headache:2	/owh/
    0	sharp_pain:-34	/pan/
    0	history_injury:80	/pasad/
    0	chest_breath:52	/pech/
    0	chest_breath:74	/pecho/
    0	pregnancy_symptom:42	/pecti/
    0	history_disc:3	/ped$/
    0	history_disc:1	/ped/
    0	saddle_numbness:1	/peein/
    0	sharp_pain:-17	/pho/
    0	tingling:1	/phon/
    0	bladder_bowel:39	/pis/
    0	severe_bruising:12	/pla/
    0	allergic_reaction:6	/poll/
    0	worsening:-51	/por/
    0	osteoporosis:12	/poro/
    0	osteoporosis:18	/poros/
    0	pregnancy_symptom:25	/pot/
    0	weakness:38	/pow/
    0	history_disc:68	/pped$/
    0	history_disc:2	/pped/
    0	weakness:5 numbness:-22	/ppi/
    0	weakness:28	/ppin/
    0	weakness:20 numbness:-5	/pping/
    0	numbness:-27	/pre/
    0	pregnancy_symptom:1	/preg/
    0	pregnancy_symptom:6	/pregn/
    0	weakness:21	/ptoe/
    0	sharp_pain:22	/punz/
    0	sharp_pain:14	/punza/
    0	weakness:27	/quee/
    0	weakness:9	/queez/
    0	radiating_pain:10 tingling:-19 saddle_numbness:-1	/ra$/
    0	radiating_pain:57	/ranc/
    0	tingling:63	/rato$/
    0	numbness:2 tingling:32	/rato/
    0	radiating_pain:19	/ravel/
    0	weakness:10 persistent_beyond_72h:-11	/rda/
    0	persistent_beyond_72h:-8	/rday$/
    0	weakness:-16 bladder_bowel:-21	/red/
    0	pregnancy_symptom:5	/regn/
    0	pregnancy_symptom:1	/regna/
    0	weakness:24	/rengt/
    0	tingling:75	/rest/
    0	bladder_bowel:6	/ribb/
    0	numbness:-1	/rig/
    0	tingling:-1	/right/
    0	fever:16	/rita/
    0	bladder_bowel:37	/rks$/
    0	bladder_bowel:18	/rks/
    0	numbness:-1	/rlo$/
    0	sharp_pain:-10 weakness:-24 tingling:28	/rmi/
    0	tingling:28	/rmig/
    0	radiating_pain:9	/rmin/
    0	radiating_pain:10	/rmina/
    0	radiating_pain:-2 pregnancy_symptom:-2 chest_breath:-3 severe_headache:-24 allergic_reaction:-4 emergency:-33	/ro$/
    0	allergic_reaction:47	/roat$/
    0	allergic_reaction:20	/roat/
    0	weakness:5	/rodi/
    0	weakness:25	/rodil/
    0	saddle_numbness:14	/roi/
    0	saddle_numbness:14	/roin$/
    0	saddle_numbness:80	/roin/
    0	calf_swelling:8	/roja/
    0	history_injury:24	/rok/
    0	allergic_reaction:78	/ron$/
    0	allergic_reaction:49	/ronch/
    0	worsening:132	/rong/
    0	emergency:20	/roop/
    0	radiating_pain:-47 osteoporosis:5	/ros/
    0	radiating_pain:2	/rou/
    0	sharp_pain:36	/rp$/
    0	sharp_pain:43	/rren/
    0	weakness:6 worsening:-18 history_injury:-5 saddle_numbness:-1	/rs$/
    0	weakness:-7 worsening:2 persistent_beyond_72h:-2 emergency:-10	/rse/
    0	sharp_pain:3	/rtabl/
    0	sharp_pain:58	/ruc/
    0	self_harm:12	/sado$/
    0	bladder_bowel:66	/sale$/
    0	bladder_bowel:5	/sale/
    0	emergency:2	/sba/
    0	history_disc:2	/sc$/
    0	sharp_pain:30 weakness:-24	/sharp/
    0	persistent_beyond_72h:1	/shif/
    0	persistent_beyond_72h:56	/shift/
    0	severe_bruising:15	/si$/
    0	severe_headache:21	/sick$/
    0	severe_headache:12	/sick/
    0	sharp_pain:-3	/sis/
    0	weakness:-12	/ski/
    0	allergic_reaction:133	/skin/
    0	severe_headache:27	/sku/
    0	severe_headache:31	/skul/
    0	severe_headache:38	/skull/
    0	weakness:34	/sla/
    0	weakness:58	/slap/
    0	weakness:-55 numbness:23 tingling:14	/slee/
    0	weakness:-38 numbness:19 tingling:24	/sleep/
    0	history_disc:25	/slip/
    0	emergency:24	/slur/
    0	emergency:24	/slurr/
    0	faint_dizzy:7	/sofa$/
    0	weakness:-3 tingling:-11 persistent_beyond_72h:28 bladder_bowel:-1	/sore/
    0	weakness:2	/sost/
    0	weakness:1	/spo/
    0	pregnancy_symptom:56	/spot/
    0	sharp_pain:9 radiating_pain:-5 numbness:6 tingling:-2 persistent_beyond_72h:-1 saddle_numbness:-13 emergency:-14	/ss$/
    0	sharp_pain:154 tingling:-17 chest_breath:-27	/stab/
    0	faint_dizzy:23	/stand/
    0	radiating_pain:6	/star/
    0	radiating_pain:1	/start/
    0	tingling:22	/stat/
    0	tingling:39	/stati/
    0	chest_breath:45	/stbon/
    0	sharp_pain:-31 worsening:9 severe_headache:-4	/ste/
    0	osteoporosis:44	/steo/
    0	sharp_pain:-3 osteoporosis:2	/steop/
    0	radiating_pain:-40	/sti/
    0	history_disc:12	/surg/
    0	history_disc:20	/surge/
    0	numbness:-5	/swe/
    0	tingling:-3 worsening:-26 calf_swelling:19 allergic_reaction:-5 emergency:-3	/ta$/
    0	tingling:-8	/tal/
    0	persistent_beyond_72h:18 allergic_reaction:78	/tam/
    0	radiating_pain:40 bladder_bowel:28 faint_dizzy:67 self_harm:50	/tar/
    0	radiating_pain:69 bladder_bowel:9	/tart/
    0	numbness:-6	/tas/
    0	tingling:103	/tatic/
    0	sharp_pain:12	/tazo$/
    0	worsening:1	/tch$/
    0	faint_dizzy:2	/tchen/
    0	worsening:68	/tea/
    0	sharp_pain:14	/tears/
    0	self_harm:33	/ted$/
    0	sharp_pain:-28 self_harm:24	/ted/
    0	fever:80	/tem/
    0	radiating_pain:-7 numbness:-37 tingling:-1 chest_breath:-1 faint_dizzy:-30 emergency:-14	/ten/
    0	osteoporosis:6	/teo/
    0	sharp_pain:-2 osteoporosis:57	/teop/
    0	sharp_pain:-31 numbness:7 tingling:-3 persistent_beyond_72h:-6 fever:25	/ter/
    0	radiating_pain:3	/termi/
    0	numbness:-2	/tes$/
    0	tingling:-2 persistent_beyond_72h:-3 saddle_numbness:55	/tes/
    0	sharp_pain:5 calf_swelling:14	/tha/
    0	tingling:19 bladder_bowel:14	/that$/
    0	radiating_pain:24 tingling:20	/that/
    0	numbness:24	/there/
    0	sharp_pain:5	/this$/
    0	sharp_pain:1 worsening:-2	/this/
    0	allergic_reaction:7	/throa/
    0	radiating_pain:36	/tica/
    0	worsening:-30 persistent_beyond_72h:45	/till$/
    0	weakness:3	/tipt/
    0	weakness:4	/tipto/
    0	weakness:20 tingling:26	/tle/
    0	sharp_pain:2	/tnin/
    0	sharp_pain:165	/tning/
    0	severe_bruising:14	/toda$/
    0	persistent_beyond_72h:33	/todav/
    0	faint_dizzy:71	/todo$/
    0	numbness:37	/touch/
    0	radiating_pain:11	/trav/
    0	radiating_pain:14	/trave/
    0	sharp_pain:24 weakness:38 numbness:-7 tingling:-28	/tre/
    0	bladder_bowel:61	/trea/
    0	weakness:80	/tren/
    0	weakness:19	/treng/
    0	bladder_bowel:-1	/tter/
    0	weakness:8	/ttle/
    0	saddle_numbness:79	/twee/
    0	saddle_numbness:20	/tween/
    0	sharp_pain:18	/uant/
    0	weakness:36	/ueeze/
    0	history_injury:28	/uele/
    0	weakness:14	/uena/
    0	tingling:20	/ueo/
    0	numbness:19 tingling:6	/uerm/
    0	numbness:34 tingling:55	/uerme/
    0	sharp_pain:-16 worsening:27 history_disc:13 history_injury:18	/ul$/
    0	sharp_pain:11	/ulder/
    0	allergic_reaction:17	/ulli/
    0	allergic_reaction:4	/ullid/
    0	pregnancy_symptom:38	/ump$/
    0	persistent_beyond_72h:88	/un$/
    0	tingling:27	/unt/
    0	sharp_pain:5	/unz/
    0	sharp_pain:1	/unza/
    0	tingling:24	/urb/
    0	emergency:4	/usban/
    0	sharp_pain:-10 weakness:64 bladder_bowel:45	/use/
    0	history_disc:2	/usi/
    0	history_disc:88	/usio/
    0	history_disc:17	/usion/
    0	sharp_pain:-5 saddle_numbness:-4 chest_breath:23	/ust/
    0	weakness:51 numbness:-9	/van/
    0	sharp_pain:-1 radiating_pain:-4 pregnancy_symptom:28 chest_breath:-47 calf_swelling:-1 faint_dizzy:-7 emergency:-3	/ve$/
    0	worsening:-21 chest_breath:4	/ver$/
    0	allergic_reaction:-16	/very$/
    0	tingling:-4 calf_swelling:13	/ves$/
    0	calf_swelling:7	/ves/
    0	persistent_beyond_72h:1	/via$/
    0	persistent_beyond_72h:16	/via/
    0	tingling:9	/vibra/
    0	worsening:13	/volv/
    0	worsening:36	/volvi/
    0	emergency:7	/vor$/
    0	emergency:11	/wait/
    0	weakness:22 faint_dizzy:16	/wal/
    0	faint_dizzy:15	/wall/
    0	numbness:-15 fever:47	/war/
    0	calf_swelling:2	/warm$/
    0	bladder_bowel:44	/wat/
    0	bladder_bowel:9	/wear$/
    0	numbness:65	/weari/
    0	saddle_numbness:9	/ween/
    0	numbness:-16	/wer/
    0	chest_breath:78	/whee/
    0	radiating_pain:-10 weakness:-19	/when$/
    0	emergency:1	/word/
    0	emergency:29	/words/
    0	self_harm:4	/wou/
    0	self_harm:21	/woul/
    0	self_harm:8	/would/
    0	pregnancy_symptom:5	/xpect/
    0	saddle_numbness:14	/zona$/
    0	saddle_numbness:13	/zona/
    0	sharp_pain:4	/zos$/
    0	sharp_pain:5	/zos/
    0	tingling:10	/zzing/
    0	persistent_beyond_72h:48	<be> <day>
    0	tingling:9	<be> <my> duerme
    0	bladder_bowel:44	<be> able
    0	bladder_bowel:37	<be> able to
    0	persistent_beyond_72h:26	<be> hurting
    0	persistent_beyond_72h:3	<be> not
    0	worsening:17	<be> ramping up
    0	radiating_pain:6 numbness:9 self_harm:5	<be> ~ .
    0	numbness:-21	<be> ~ <side>
    0	saddle_numbness:12	<be> ~ ahi
    0	tingling:6	<be> ~ duerme
    0	tingling:55	<be> ~ into
    0	bladder_bowel:6	<be> ~ not
    0	pregnancy_symptom:56	<be> ~ semanas
    0	worsening:29	<become> ~ <be>
    0	radiating_pain:4	<become> ~ <side>
    0	emergency:24	<count> ~ <be>
    0	weakness:37 emergency:15	<count> ~ i
    0	persistent_beyond_72h:28	<count> ~ que
    0	history_injury:39	<day> ,
    0	history_injury:113	<day> ~ <my>
    0	saddle_numbness:9	<feel> ~ since
    0	sharp_pain:-85 history_disc:69 pregnancy_symptom:48 fever:14	<have> <the>
    0	tingling:128	<keep> ~ sleep
    0	tingling:36	<keep> ~ to
    0	weakness:-4 tingling:20	<my> <part> ,
    0	history_injury:32	<my> cai
    0	numbness:38	<my> duerme
    0	sharp_pain:26	<my> habia dolido
    0	weakness:2	<my> keys
    0	history_injury:53	<my> ~ <day>
    0	tingling:27	<my> ~ <keep>
    0	sharp_pain:-20 radiating_pain:27 weakness:18 numbness:7 persistent_beyond_72h:-17 history_injury:7 fever:-2 allergic_reaction:9	<my> ~ <the>
    0	pregnancy_symptom:8 severe_bruising:50	<my> ~ and
    0	sharp_pain:24	<my> ~ killing
    0	numbness:50	<my> ~ only
    0	sharp_pain:-47	<my> ~ pain
    0	radiating_pain:32	<my> ~ por
    0	sharp_pain:12	<my> ~ when
    0	sharp_pain:35	<part> <be> killing
    0	persistent_beyond_72h:31	<part> <have> <be>
    0	radiating_pain:23 weakness:-29 saddle_numbness:70	<part> and
    0	pregnancy_symptom:29	<part> and <part>
    0	numbness:58	<part> and i
    0	sharp_pain:14	<part> every time
    0	history_disc:22	<part> in
    0	radiating_pain:3	<part> now
    0	radiating_pain:-18 tingling:8	<part> of
    0	history_disc:35	<part> ~ #
    0	numbness:11	<part> ~ .
    0	calf_swelling:54	<part> ~ :
    0	sharp_pain:-19 numbness:31 tingling:23 worsening:-24 persistent_beyond_72h:12 calf_swelling:40 severe_headache:-9	<part> ~ <be>
    0	sharp_pain:-16 radiating_pain:18 weakness:1 tingling:2 history_disc:-7 history_injury:-2 pregnancy_symptom:-4 bladder_bowel:-7 saddle_numbness:-38 calf_swelling:38 faint_dizzy:-2 allergic_reaction:8	<part> ~ <the>
    0	weakness:-2 numbness:84	<part> ~ de
    0	numbness:15	<part> ~ dead
    0	numbness:36	<part> ~ desde
    0	radiating_pain:20	<part> ~ dolor
    0	history_injury:18	<part> ~ duele
    0	radiating_pain:14	<part> ~ in
    0	weakness:85 numbness:6 tingling:21	<part> ~ not
    0	radiating_pain:62	<part> ~ now
    0	weakness:67	<part> ~ on
    0	tingling:36	<part> ~ so
    0	numbness:21	<part> ~ still
    0	worsening:23	<part> ~ than
    0	sharp_pain:6	<part> ~ time
    0	sharp_pain:-23 faint_dizzy:-10	<part> ~ to
    0	numbness:-36 calf_swelling:59 allergic_reaction:38	<part> ~ up
    0	weakness:17 calf_swelling:108	<part> ~ y
    0	radiating_pain:7 tingling:-9 allergic_reaction:52	<side> ~ <my>
    0	tingling:19	<side> ~ <side>
    0	radiating_pain:-3	<side> ~ from
    0	radiating_pain:26 numbness:4	<the> <part> ,
    0	numbness:35	<the> <part> de
    0	radiating_pain:56 numbness:18	<the> <part> y
    0	tingling:-3 severe_headache:-17	<the> <side>
    0	pregnancy_symptom:39	<the> bebe
    0	calf_swelling:33	<the> otra
    0	faint_dizzy:10	<the> sofa
    0	persistent_beyond_72h:-10	<the> ~ #
    0	weakness:1 persistent_beyond_72h:8 bladder_bowel:75	<the> ~ <count>
    0	sharp_pain:5 radiating_pain:16 worsening:-28 persistent_beyond_72h:-15 history_disc:-16 history_injury:11 pregnancy_symptom:-5 bladder_bowel:-23 fever:-16 severe_headache:15 severe_bruising:-2 emergency:-20	<the> ~ <the>
    0	numbness:12	<the> ~ ahi
    0	history_injury:11	<the> ~ duele
    0	worsening:10	<the> ~ more
    0	numbness:20	<the> ~ ni
    0	tingling:53	<the> ~ running
    0	persistent_beyond_72h:21	<the> ~ th
    0	sharp_pain:6	<the> ~ thing
    0	numbness:-6	<the> ~ to
    0	history_injury:24	<time> ago
    0	worsening:21	<time> ~ ,
    0	persistent_beyond_72h:43	<time> ~ and
    0	history_injury:14	<time> ~ it
    0	worsening:89	a #
    0	sharp_pain:55	a blade
    0	tingling:2 self_harm:11	about
    0	radiating_pain:30	ache ~ <the>
    0	history_injury:24	ago
    0	history_injury:13	ahora <my>
    0	history_injury:37	ahora me
    0	faint_dizzy:58	al piso
    0	sharp_pain:-7 worsening:-4	all
    0	persistent_beyond_72h:4	and <my>
    0	pregnancy_symptom:1	and <my> <part>
    0	persistent_beyond_72h:9	and ~ <day>
    0	pregnancy_symptom:21	and ~ <have>
    0	radiating_pain:2 numbness:8	and ~ <my>
    0	bladder_bowel:44	and ~ it
    0	bladder_bowel:12	and ~ just
    0	numbness:-47 tingling:92	ants
    0	numbness:19 tingling:22	as
    0	severe_headache:20	at <the>
    0	faint_dizzy:64	at the
    0	numbness:9	at ~ <part>
    0	pregnancy_symptom:7	bebe
    0	bladder_bowel:10	bed
    0	numbness:4 persistent_beyond_72h:57	been
    0	history_injury:1	before
    0	saddle_numbness:70	between
    0	severe_bruising:16	black ~ blue
    0	osteoporosis:101	bones
    0	chest_breath:2	breastbone
    0	tingling:20 saddle_numbness:6 self_harm:-12	but
    0	persistent_beyond_72h:8	by now
    0	severe_headache:6	cabeza
    0	tingling:24	cada rato
    0	tingling:-3	can
    0	weakness:59	can ~ <part>
    0	weakness:6	can ~ up
    0	weakness:35	con ~ <part>
    0	worsening:20	day
    0	sharp_pain:-27	de cabeza
    0	sharp_pain:91	del dolor
    0	sharp_pain:15	dolor ~ ,
    0	numbness:-30	dormida <the>
    0	saddle_numbness:20	down below
    0	worsening:37	duele mas
    0	tingling:6	duerme
    0	fever:7	ear
    0	sharp_pain:34 numbness:-5	en <the> <part>
    0	saddle_numbness:16	en ~ <be>
    0	sharp_pain:8	en ~ <my>
    0	sharp_pain:39 weakness:-49 numbness:-21 tingling:17 worsening:-5 history_injury:-2 calf_swelling:-13	en ~ <part>
    0	emergency:15	evening ,
    0	allergic_reaction:59	face is
    0	sharp_pain:-8	feel
    0	numbness:94	foot is
    0	weakness:9	gave
    0	chest_breath:4	get
    0	saddle_numbness:26	groin
    0	sharp_pain:12	habia dolido
    0	history_injury:3	hace
    0	bladder_bowel:8	hacer
    0	calf_swelling:23	hard
    0	radiating_pain:53	hasta <the>
    0	radiating_pain:48	hasta el
    0	weakness:-2 bladder_bowel:5	have
    0	sharp_pain:16	have ever
    0	self_harm:35	he ~ en
    0	severe_headache:34	head is
    0	severe_headache:4	headache ~ <the>
    0	chest_breath:6	heart
    0	weakness:17	hi
    0	numbness:14	home
    0	sharp_pain:112	hurts like
    0	radiating_pain:27	hurts ~ <my>
    0	faint_dizzy:24	i <become>
    0	sharp_pain:13	i <have> ever
    0	bladder_bowel:10	i need
    0	self_harm:3	i want
    0	self_harm:5	i ~ <be>
    0	numbness:3	i ~ <feel>
    0	numbness:33	i ~ can
    0	tingling:-3 self_harm:64	i ~ not
    0	sharp_pain:13	if i
    0	tingling:36	if ~ <be>
    0	tingling:54	if ~ <my>
    0	sharp_pain:3	is killing
    0	numbness:19	it ,
    0	numbness:90	it <be> not
    0	numbness:-15	it when
    0	numbness:-1	it when i
    0	numbness:29	it ~ else
    0	sharp_pain:1	killing me
    0	faint_dizzy:1	kitchen
    0	history_injury:36	last week
    0	numbness:11	late+:
    0	weakness:32	late+arm
    0	persistent_beyond_72h:8	late+at
    0	numbness:-1	late+foot
    0	worsening:5	late+gone
    0	persistent_beyond_72h:15	late+is
    0	bladder_bowel:58	late+need
    0	numbness:40	late+numb
    0	persistent_beyond_72h:46	late+se
    0	sharp_pain:83	late+shooting
    0	worsening:-54 persistent_beyond_72h:95	late+still
    0	persistent_beyond_72h:8	late+th
    0	sharp_pain:-5 radiating_pain:-62 weakness:14 tingling:41 worsening:16 persistent_beyond_72h:16 history_injury:-11 fever:-7 severe_headache:-5 faint_dizzy:-25	late+the
    0	persistent_beyond_72h:9	late+todavia
    0	worsening:31	late+twice
    0	persistent_beyond_72h:55	late+una
    0	self_harm:10	late+with
    0	calf_swelling:86	leg is
    0	sharp_pain:25	lightning
    0	numbness:-14 tingling:-17 chest_breath:45	like <the>
    0	weakness:27	like ~ ,
    0	weakness:8	like ~ can
    0	numbness:53	like ~ not
    0	allergic_reaction:54	los labios
    0	weakness:8	lost ~ <part>
    0	weakness:13	make
    0	bladder_bowel:34	make it
    0	worsening:84 persistent_beyond_72h:-20	mas
    0	history_injury:14	me cai
    0	tingling:1	me duerme
    0	faint_dizzy:8	morning
    0	emergency:50	my face
    0	saddle_numbness:4	my groin
    0	tingling:16	my toes
    0	sharp_pain:20	neck
    0	history_injury:145	neck is
    0	bladder_bowel:15	need
    0	sharp_pain:101	needle
    0	bladder_bowel:18	never
    0	bladder_bowel:49	never ~ ,
    0	faint_dizzy:4	next ~ <be>
    0	faint_dizzy:1	next ~ i
    0	sharp_pain:-50 radiating_pain:-74 tingling:-58 worsening:-89 history_disc:-38 history_injury:-21 pregnancy_symptom:-56 calf_swelling:-74 fever:-49 severe_headache:-34 faint_dizzy:-43 allergic_reaction:-109 severe_bruising:-107 emergency:-73 self_harm:-14	no
    0	numbness:2	no ~ ahi
    0	numbness:108	not tell
    0	numbness:25	not ~ <be>
    0	weakness:63	not ~ <my>
    0	calf_swelling:31	not ~ <side>
    0	weakness:51	not ~ what
    0	worsening:78	now ~ pain
    0	saddle_numbness:8	numb ~ <become>
    0	numbness:-121	numb ~ no
    0	faint_dizzy:17	off <the>
    0	worsening:47 persistent_beyond_72h:-59 history_injury:61	on <day>
    0	severe_bruising:17	on my
    0	fever:24 self_harm:19	on ~ ,
    0	weakness:17	on ~ .
    0	numbness:-8	on ~ <my>
    0	chest_breath:29	on ~ since
    0	fever:5	on ~ thing
    0	sharp_pain:13	only
    0	sharp_pain:34 weakness:27	out of
    0	weakness:37	out of <my>
    0	tingling:9	p
    0	worsening:87	pain <keep>
    0	worsening:3	pain keeps
    0	sharp_pain:5	pain ~ ,
    0	radiating_pain:104	pain ~ <part>
    0	worsening:23	pain ~ and
    0	sharp_pain:-35	pain ~ into
    0	worsening:85	pain ~ up
    0	worsening:17	para
    0	radiating_pain:63	para ~ <part>
    0	numbness:15	parts <have>
    0	numbness:-3 chest_breath:149	pecho
    0	saddle_numbness:10	peeing
    0	emergency:29	please
    0	weakness:-2	por
    0	pregnancy_symptom:1	pregnant
    0	numbness:5	private parts <have>
    0	numbness:14	private ~ <have>
    0	numbness:-3	puedo
    0	history_injury:-6	que
    0	tingling:28	rato
    0	weakness:23	right
    0	calf_swelling:35	roja
    0	faint_dizzy:75	room
    0	chest_breath:18	run
    0	tingling:68	running ~ <my>
    0	tingling:19	running ~ <part>
    0	self_harm:15	s the
    0	pregnancy_symptom:4	semanas
    0	sharp_pain:3	sharp
    0	sharp_pain:-136	sharp ~ .
    0	radiating_pain:130	shooting ~ ,
    0	sharp_pain:5	shooting ~ to
    0	numbness:55	si ~ en
    0	severe_headache:25	sick
    0	bladder_bowel:48	sin
    0	worsening:-15	since ~ ,
    0	tingling:74	skin of
    0	severe_headache:21	skull
    0	emergency:32	so ~ ,
    0	weakness:6	so ~ <be>
    0	sharp_pain:8	someone ~ <the>
    0	saddle_numbness:39	sorry
    0	radiating_pain:29	starts
    0	history_injury:4	tailbone
    0	sharp_pain:11	tears
    0	persistent_beyond_72h:26	th
    0	bladder_bowel:6	that
    0	numbness:2 tingling:-5 persistent_beyond_72h:-7 osteoporosis:-3 saddle_numbness:-1	the
    0	persistent_beyond_72h:74	the #
    0	allergic_reaction:22	the hot
    0	weakness:2	the right
    0	severe_bruising:42	thigh
    0	saddle_numbness:19	thighs
    0	allergic_reaction:52	throat
    0	allergic_reaction:29	throat feels
    0	weakness:-2 tingling:7	tingling
    0	tingling:-10	tingling no
    0	worsening:15	to <become>
    0	sharp_pain:-20 radiating_pain:30	to <my>
    0	radiating_pain:73	to <the> <part>
    0	radiating_pain:41	to my
    0	emergency:26	to ~ <time>
    0	weakness:51	to ~ up
    0	persistent_beyond_72h:4	todavia
    0	numbness:13	touch
    0	allergic_reaction:27	una ampolla
    0	tingling:23	under ~ of
    0	worsening:14	up a
    0	radiating_pain:5	va ~ <part>
    0	emergency:19	ward
    0	numbness:14	wearing
    0	radiating_pain:-9 saddle_numbness:2	when
    0	emergency:65	words
    0	sharp_pain:47	worst pain
    0	self_harm:37	would
    0	numbness:26	y ni
    0	persistent_beyond_72h:12	y ~ <be>
    0	radiating_pain:18	y ~ en
    0	tingling:20	yes ~ in
    0	saddle_numbness:4	zona
    """#
}
