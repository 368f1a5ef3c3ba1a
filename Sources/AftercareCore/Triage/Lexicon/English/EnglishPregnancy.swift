/// English wordings of pregnancy, of its warning signs and of a baby that moves less.
enum EnglishPregnancy {
  static let rules: [Rule] = [
    Rule(
      "en.pregnancy.state", .pregnant,
      """
      pregnant|pregnancy|expecting|pregnent|pregant|trimester
      with child
      @num weeks|wks|months|week|month along|gone|gestation|in
      @num weeks|months into
      i am @num weeks|wks and|,|with
      weeks|months along
      my bump
      the|my baby @be|s|has|have|not|feels|kick|kicks|kicked|kicking|move|moved|moves|moving|movement|bump|movements
      baby bump|movements|kicks
      my due date
      due in|on a? @num? weeks|month|may|june
      morning sickness
      waters|water broke|broken|breaking|have|gone
      @num months|weeks|wks|wk|week|month pregnant|gone|preggo|preggers|along|expectant|today
      third|second|first|last|3rd|2nd|1st trimester
      my pregnancy|bump|midwife|due
      up the duff
      eating for two
      with child|bump
      having a|my baby in|soon|next
      preggo|preggy|expectant
      ^ @num weeks|wks ,
      i am|m @num weeks|wks|months $
      i am|m @num weeks|wks|months ,|.|and|now|with|tomorrow|today|by
      due|baby date|day is|isnt|s|in
      expecting a|my|our|in|twins
      at @num weeks|wks
      baby|bub|bubs|twins on the|board way|board?
      bun in the oven
      family way
      prenatal|antenatal|pregnancy massage|session|treatment|appointment|class|yoga
      ^ @gestation weeks|wks|wk|with and|,|now|here|today|tomorrow|pregnant|.|!
      , @gestation weeks|wks|wk|with now|today|tomorrow|here|!|.? $
      at @gestation weeks|wks
      due next|this|in|on month|week|may|june|july|august|september|october|november|december|january|february|march|april|@num|a
      the|my? bump tightens|tightening|tightened|hardens|hardening|hurts|hurt|itches|aches|cramps|kicks|kicking|wriggles|moves|moving|tight|sore
      contractions @num|every|apart|minutes|min|mins|regular|coming|stronger|started|since
      braxton
      mucus plug
      ^ @gestation weeks|wks|wk .? $$
      bump|mum|mummy massage|session
      """,
      fires: [
        "Bump tightens every ten minutes", "hands and face swollen, 35 weeks", "I'm 33 weeks", "I'm pregnant",
        "26 weeks along", "I'm 30 weeks and tired",
      ],
      spares: ["numb, 2 weeks now", "expecting to be sore", "expected soreness", "weeks ago", "I'm 3 weeks sober"]),
    Rule(
      "en.pregnancy.sign", .prenatal(urgent: false),
      """
      ankles|ankle|feet|foot|hands|hand|fingers|face|legs|toes .... ballooned|balloon|blown|bloated|fat|huge|enormous|elephant|puffy|sausages|double
      cramp|cramps|cramping|crampy|contraction|contractions|contracting
      belly|tummy|stomach|abdomen|bump|womb|uterus|abdominal|pelvic|uterine ... tight|tightening|tightenings|pain|pains|hard|hurts|aches|cramps|cramping|ache|tightness|aching|sore|hardening|pressure
      tightening|tightenings|tightness|pain|pains|pressure ... belly|tummy|stomach|abdomen|bump|womb|uterus|pelvis|below
      swollen|swelling|puffy|swelled|swell|puffed|swells
      headache|headaches|migraine
      blurred|blurry vision
      seeing spots|stars
      spots before|in front|eyes
      back pain ... waves
      discharge|fluid
      nausea|vomiting|sick
      period|menstrual pain|pains|cramp|cramps|like|type
      thumping|banging|splitting|sore|pounding|bad head
      head thumping|banging|splitting|pounding|hurts
      seeing|see flashing|flashes|spots|stars|floaters
      ankles|feet|hands|fingers|face|legs|hands ... swollen|swelled|puffy|puffed|balloons|swelling|up
      rings|shoes ... tight|fit|on
      itchy|itching ... palms|hands|feet|soles
      braxton
      tightenings|contracting|contracted|labour|labor
      upper tummy|stomach|belly pain|pains
      pain ... under ribs
      dizzy|faint|fainted
      bump|belly|tummy|stomach|womb|abdomen|uterus tightens|tightening|tightened|hardens|hardening|hardened|contracts|cramps|cramping
      bump|belly|tummy|stomach|womb @go|turns|turning|gets|keeps @very? rock? hard|tight|solid
      """, fires: ["I've had cramps", "belly tightening all evening"], spares: ["feeling great"]),
    Rule(
      "en.pregnancy.urgent", .prenatal(urgent: true),
      """
      bleeding|bled|bleed|bloody|blood|spotting|haemorrhage|hemorrhage
      waters|water broke|broken|breaking|leaking|have|gone|going|has
      leaking ... fluid|water|waters
      gush|gushing|trickle ... fluid|water
      baby|little|bump|he|she ... less|not|stopped|quiet|quieter|slower|reduced|barely|hardly|fewer moving|move|moved|movement|movements|kicking|kicks|kick|active|today|much?
      less|reduced|no|fewer|decreased|hardly|little|slower movement|movements|kicks|kicking
      baby ... quiet|quieter|still
      can|have|do|has|did not feel|felt ... baby|kick|kicks|kicking|movement|move
      plug|show ... came|lost|bloody|had
      bump|baby|little|she|he|bub|peanut|bean @be|has|have|s been? @very? @very? quiet|quieter|still|calm|asleep|inactive|not|sleepy|lazy
      no|fewer|less|hardly|barely|reduced|without @very? any|many|much? kicks|kicking|movements|movement|wriggling|hiccups
      not @very? @very? many|much kicks|kicking|movements|movement|wriggling
      not|stopped kicking|wriggling
      brown|pink|red discharge|spotting|blood
      when i wiped|wipe
      bump|baby|little|she|he|bub|bubs|peanut|bean|bubba|junior @be|has|have|s been|gone|went? @very? @very? quiet|quieter|still|calm|inactive|sleepy|lazy|sluggish
      not|no|fewer|less|none @very? of? her|his|the|its usual|normal|regular kicks|kicking|movements|somersaults|self
      pink|red|brown|blood|bloody|spots on|in @det? toilet|loo? paper|tissue|knickers|pants|underwear|pad|liner|roll|bowl
      soaked|soaking|soak|filled|filling|fill|through @det? pad|pads|liner|liners|pant|knickers
      mucus plug
      one|ones @be|has|have|s been|gone|went? @very? @very? quiet|quieter|still|calm|inactive|sleepy|sluggish
      """,
      fires: [
        "there was pink on the toilet paper", "bump has been quiet, not so many kicks", "baby is moving less today",
        "some bleeding",
      ],
      spares: ["show me the way", "he is quite tall", "baby is due in May"]),
    Rule(
      "en.pregnancy.movement", .urgentFlag(.pregnancySymptom),
      """
      the|my|our? baby|bub|bump|foetus|fetus @be|has|have|had|does|did|do|will? @very? not|stopped|barely|hardly|scarcely|less @very? been? as|much? move|moves|moved|moving|kick|kicks|kicked|kicking|active
      the|my|our? baby|bub|bump|foetus|fetus s? @be|has|have? been? move|moves|moved|moving|movement|movements|kick|kicks|kicked|kicking @be|has|have? @very? @very? less|fewer|slower|rarely|seldom|reduced|decreased|stopped|slowed
      the|my|our? baby|bub|foetus|fetus @be|has|have|gone|been? @very? less active
      less|fewer|reduced|no|hardly|barely|decreased @very? any|much? movement|movements|kick|kicks|kicking of|from|by|in the|my|our? baby|bub|bump|foetus|fetus
      can|could|have|has|do|did|does|am not|barely|hardly @very? feel|felt|feeling @very? any|much|anything? from|of? the|my|our? baby|bub|foetus|fetus
      can|could|have|has|do|did|does barely|hardly|scarcely feel|felt @very? the|my|our? baby|bub|foetus|fetus
      can|could|have|has|do|did|does|am not @very? feel|felt|feeling the|my|our little one|man|girl|boy|bean move|moving|kick|kicking
      feel|feels|felt|feeling|noticed|notice less|fewer|no|little movement|movements|kick|kicks|kicking? from|of? the|my|our? baby|bub|bump|foetus|fetus
      feel|feels|felt|feeling|noticed|notice the|my|our? baby|bub|foetus|fetus move|moves|moving|kick|kicks|kicking? @very? @very? less
      the|my|our? baby|bub|bump|little|foetus|fetus one|man|girl|boy? s? @be|has|have|had|does|did|do|will? @very? not @very? move|moved|moving|kick|kicks|kicked|kicking|active @very? like|as|much usual|normal|always|before|much|she|he|it|this|usually
      only|just @num|one|couple kicks|kick|movements|movement all|today|since|this|so|in|yesterday|from
      """,
      fires: [
        "baby's not kicking like usual", "only two kicks all day",
        "baby hasn't moved since last night", "I can't feel the baby move", "less movement from baby today",
        "my baby is moving less", "haven't felt baby all day",
      ], spares: ["the baby kicks a lot", "I feel the baby move every evening", "less movement in my neck"]),
    Rule(
      "en.pregnancy.waters", .urgentFlag(.pregnancySymptom),
      """
      my waters|water @be|have|has|just? @very? broke|broken|breaking|gone|leaking|burst
      waters @be|have|has|just? @very? broke|broken|breaking|gone|burst
      waters @be|have|has|just|@very? @be|have|has|just|@very? broke|broken|breaking|gone|going|went|go|popped|burst|released|leaking|trickling|leaked
      my water @be|have|has|just? @very? broke|broken|breaking|gone|leaking|burst|popped
      water s? @be|has? @very? been|be? trickling|trickled|leaking|leaked|gushing|gushed|dripping|dribbling|broke|broken|breaking|gone|going
      waters @very? trickled|gushed|dripping|dribbling|gushing|dribbled
      gush|trickle|puddle of water|fluid|liquid
      fluid|liquid keeps|is|has|s? been? leaking|trickling|coming|running|gushing
      """,
      fires: [
        "water's been trickling since supper", "waters just went in the taxi", "my waters have gone",
        "waters broke an hour ago",
      ],
      spares: ["the water was warm", "my water is cold"]),
    Rule(
      "en.pregnancy.lost", .hint(.pregnancySymptom),
      """
      lost|lose|losing the|my|our|a? baby|babies|twins|pregnancy|bub
      miscarriage|miscarried|miscarrying|stillbirth|stillborn
      """, fires: ["I lost the baby", "I had a miscarriage"], spares: ["lost my baby weight", "lost my keys"]),
    Rule(
      "en.trap.baby", .harmless,
      """
      lost|lose|losing the|my|our|all|some? of? the|my|our? baby weight|fat|tooth|teeth|bump|pounds|kilos|hair
      """, fires: ["lost my baby weight"], spares: ["lost my baby"]),
  ]
}
