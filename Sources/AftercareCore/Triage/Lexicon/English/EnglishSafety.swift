/// English wordings of what any clinic would add: bladder, breath, calf, fever, head, faintness, emergencies.
enum EnglishSafety {
  static let rules: [Rule] = [
    Rule(
      "en.bladder", .flag(.bladderBowel),
      """
      bladder|bowel|bowels ... control|lost|leaking|leaks|full|numb|weak|not|nothing|empty|emptying|problem|problems|accident|accidents|trouble|gone|work|working
      lost|lose|losing|loss|no control ... bladder|bowel|bowels|pee|urine|poo|stool
      can|could|do|did|does|am|is not ... bladder|bowels|bowel|pee|peeing|urinate|urinating|urine|wee|poo|poop|stool|faeces|feces
      can|could not|barely|hardly @very? ... pee|urinate|wee
      pee|wee|urine|piss will|does|do|did|is|has|would|can|could not @very? come|coming|flow|flowing|pass|passing|start|starting|go|going|came
      have|has|had|am|was|been not been? able to @very? pee|wee|urinate|piss|empty|poo
      have|has|had not been? able to @very? go|get to the|a toilet|loo|bathroom
      have|has|had not @very? peed|weed|urinated|wee|pee|pissed
      nothing comes|came|coming out when|if i? ... pee|wee|urinate
      incontinent|incontinence|incontinance
      wet|wetting|weed|peed|soiled|pooped|pooed|messed myself|pants|underwear|bed|trousers
      peed|weed|wee|pee|wet|pooped in|on? my|the pants|bed|myself|trousers|sleep
      leaking|leaked|leak|dribbling|leaks urine|pee|wee|stool|faeces|poo
      urine|pee|wee ... leaks|leaking|leaked|dribbling|control|hold
      trouble|difficulty|unable|hard|problems|struggling|struggle|problem to? with? start|starting|stop? peeing|pee|urinating|urinate|weeing|emptying|passing
      unable to ... pee|urinate|wee|bladder|bowels|go|hold
      accident|accidents ... toilet|pants|bathroom|bladder|bed
      hold my pee|urine|wee|bladder|bowels
      make|made|making it to the toilet|bathroom|loo
      no urge to pee|go|urinate|wee
      peeing|pissing|weeing|wetting|soiling myself|bed|pants
      pissed myself
      leak when|every i
      dribble|dribbles|dribbling
      toilet|loo|bathroom|restroom ... nothing|not|never @very? comes|come|came|happens|happened|happening|coming
      no|not|without|havent @very? pee|wee|peed|weed|urine|urinated|piss|pissed|pees since|for|all|today|in|yesterday|yet
      not|never|unable|hard|difficult|difficulty|trouble|struggling|struggle|problem|problems|impossible ... pass|passed|passing water|urine|wee|pee|stool|anything
      can|could|did|do not @very? hold it in|back|until|till|long|before
      could|did not make it to? the? toilet|loo|bathroom|time
      had|have|having an|another|a|little|wee|small|two? @very? accident|accidents ... myself|trousers|pants|bed|toilet|loo|bathroom|knickers|sheets|underwear|jeans|pyjamas|hold|pee|wee
      no|lost|losing|lose|without|less control ... down|below|toilet|wee|pee|waterworks
      waterworks ... not|stopped|trouble|problem|wrong|control|gone|leaking
      not|never|no longer|hardly|barely @very? @very? feel|know|tell|sense|realise|realize|notice it? when|if|that|whether|the|need|any i|im|need|urge|have? need|needing|to|have|am|want|wanting|pee|wee|peeing|urinating|going|go ... go|toilet|loo|bathroom|pee|wee|peeing|urinating
      not|never|no longer|hardly|barely @very? feel it|anything|myself when|while|as ... pee|wee|urinate|peeing|weeing|wiping|toilet|go
      pooped|pooed|crapped|shat|shit|soiled|wet|dirtied|messed|weed|peed|pissed myself|ourselves|herself|himself|themselves|pants|knickers|trousers|sheets|bed
      poo|stool|faeces|wee|urine|pee|shit ... without|before me|knowing|noticing|feeling|realising|realizing|control
      leak|leaks|leaked|leaking|leakage|dribble|dribbling ... pee|wee|urine|pants|knickers|toilet|bladder|poo|stool
      bladder|bowel|bowels|sphincter @be|has|have|wont|will|does|do|feels @very? not|numb|dead|weak|gone|stopped|shut|retaining|blocked
      urine|urinary retention|incontinence|stream
      retention ... urine|bladder
      wet|soaked the bed|sheets|mattress|myself|chair|couch
      could not stop myself|peeing|weeing|it
      pee|wee|urine|poo just? comes|came|coming|runs|drips|trickles|slips|leaks|pours|goes out|away|down|through without|before|on|by|when|and|whenever|with
      trouble|difficulty|problems|struggling|struggle|hard going|to|with go? for? a? wee|pee|number|toilet|loo
      change|changed|changing my|the ... underwear|pants|knickers|trousers|sheets|pad|pads ... wet|leak|leaking|hold|twice|times|accident
      hold my water|waterworks|bladder
      not peed|weed|urinated|pee|wee|gone for|in|since ... hours|day|yesterday|morning|night
      i @keep|@be leaking|leak|dribbling
      not|never|hardly|barely @very? feel|know|tell|sense|realise|notice it? when|if|that|whether .... toilet|loo|bathroom|pee|wee|urinate|peeing|weeing
      i leak|leaked all|when|every|now|constantly|a|urine|if|while|on|at
      wear|wearing|need|use|using a|pads|pad|nappies|diapers ... leak|leaking|bladder|wee|pee
      """,
      fires: [
        "had to wear a pad because I leak all the time now",
        "I can't feel when I need to pee",
        "wee just comes out without warning", "having trouble going for a wee", "I go to the loo and nothing comes out",
        "I don't feel it when I wee", "had an accident in my trousers", "haven't passed water since yesterday",
        "couldn't hold it in",
        "I can't tell when my bladder is full", "I wet myself last night", "cannot pee properly",
        "pee won't come out since last night", "haven't been able to wee all day",
      ],
      spares: [
        "nothing came of it", "can't hold it against you", "I feel when it rains", "I pee a lot from all the water",
        "got wet in the rain",
      ]),
    Rule(
      "en.saddle", .flag(.saddleNumbness),
      """
      numb|numbness|tingling|tingly|dead|asleep|tingles|needles ... between|groin|genitals|genital|crotch|privates|perineum|saddle|vagina|penis|anus|rectum|vulva|testicles|balls|undercarriage|nether
      groin|genitals|crotch|privates|perineum|saddle|vagina|penis|anus|vulva|genital|crutch ... numb|numbness|tingling|dead|feeling|sensation|tingly|asleep
      private|intimate parts|area|area|bits ... numb|numbness|tingling|dead|tingly
      between my|the|both legs|thighs|buttocks ... numb|tingling|dead|numbness|tingly
      inner thighs|thigh ... numb|numbness|tingling|tingly
      numb|numbness ... inner|private|seat
      numb|numbness where|when i sit|wipe
      down there ... numb|nothing|feel
      feel|feeling|sensation ... wipe|wiping
      wipe|wiping ... feel|numb|nothing
      numb|numbness|tingling|tingly|dead|feeling|sensation ... around|round|near my|the? bottom|bum|backside|butt|arse|ass|anus|bits|passage
      no|lost|lose feeling|sensation in|of my|the bits
      my|the|her|his @side? bits @be|@feel|@go|have|has @very? @go? @very? numb|tingly|dead|tingling|asleep
      private|lady|man|girl|boy|naughty bits|parts|area @be|@feel|@go ... numb|tingly|dead|tingling
      numb|tingly|dead bits
      saddle numbness|anaesthesia|anesthesia|area
      no|zero|lost|lose|losing|without|little|less|not|reduced|barely|hardly ... feeling|sensation|feel|felt|feels|anything ... between|@intimate|wipe|wiping|undercarriage
      @intimate ... numb|numbness|tingling|tingly|dead|asleep|numbish|deadened|prickling|prickly|nothing|feeling
      numb|numbness|tingling|tingly|dead|asleep|tingles|needles|prickling|prickly|deadened|pins ... @intimate|crotch
      down below|there ... numb|numbness|tingling|tingly|dead|asleep|nothing|prickly
      numb|numbness|tingling|tingly|dead|needles ... down below|there
      @aux not @very? feel ... seat|toilet|saddle|paper|wiping|wipe|privates|bits
      front|back bottom|passage|garden ... numb|numbness|tingling|dead|feeling|feel|tingly|asleep
      lady|gentlemans|mens|womens|private|intimate|girly|naughty bits|parts|area|garden|regions|region ... numb|tingly|dead|tingling|feel|feeling|asleep|numbness
      numb|numbness|tingling|tingly|dead|feeling|feel ... lady|private|intimate|nether|back|front bits|parts|area|regions|region|passage|bottom|garden
      nether regions|region
      where|what i sit ... numb|dead|tingling|tingly|feel|feeling
      area|bit|part i sit on|with ... numb|dead|tingling|tingly|feel|feeling
      sit|sitting on|with ... numb|dead|cotton|nothing bum|bottom|bits
      bottom|bum|backside|buttocks ... inner thighs|thigh ... numb|tingling|dead
      numb|dead|tingling ... bottom|bum|backside|buttocks ... thighs|thigh|privates|groin
      not|cant|can ... feel ... myself ... wipe|wiping|pee|wee|toilet
      everything|all|it ... down there|below ... dead|numb|asleep
      """,
      fires: [
        "no feeling between my legs", "when I sit on the toilet I can't feel the seat", "down below feels numb",
        "my lady garden is numb",
        "inner thighs and groin have gone numb", "I'm numb between my legs", "numb around my bottom",
        "my bits are numb",
      ],
      spares: ["between two meetings", "down there by the shop", "pain between my shoulders"]),
    Rule(
      "en.chest", .flag(.chestBreath),
      """
      chest|breastbone|sternum ... pain|pains|hurts|hurt|hurting|aches|ache|aching|tight|tightness|pressure|heavy|heaviness|crushing|squeezing|burning|painful|discomfort|stabbing|constricted|sore
      pain|pains|tightness|pressure|ache|aching|heaviness|tight|squeezing|crushing|discomfort|weight|elephant|fluttering ... chest|breastbone|sternum|heart
      heart ... racing|pounding|palpitations|fluttering|skipping|pain|hurts|beating|irregular
      palpitations|palpitation
      short|shortness|out|running of breath|breathe
      breathless|breathlessness|wheezing|wheezy|wheeze|gasping|gasp|winded|panting|suffocating
      can|could|do|did|does|is|am not @very? @very? @very? breathe|breathing
      can|could not ... breathe|breath|breathing
      can|could barely|hardly breathe
      hard|difficult|trouble|difficulty|struggle|struggling|difficulties|tough|problems|painful|hurts|hurt|labored|laboured|fighting|short|pain ... breathe|breathing|breath|breaths|inhale
      breathing ... hard|difficult|trouble|hurts|shallow|heavy|painful|fast|problems
      catch|catching my|a breath
      coughing|coughed|cough|spitting up? blood
      chest feels|is @very? tight|heavy
      &unable @very? @very? get|take|draw|catch|fill|suck|pull ... breath|breaths|air|breathe|lungs
      &unable @very? @very? breathe|inhale|exhale
      gulping|gasping|hungry|fighting|starved|desperate|struggling for air|breath|oxygen
      not enough|getting|got ... air|oxygen
      air hunger
      puffed|puffing|huffing|panting|puff ... stairs|walking|room|talking|nothing|just|resting
      out of puff
      breathing @be|s|@feel @very? @very? hard|laboured|labored|shallow|tight|difficult|heavy|rapid|short|bad|worse|restricted|fast|painful|sore|funny|off|wrong
      breath|breaths @be|s|@feel|@have @very? @very? short|shallow|tight|hard|difficult|heavy|rapid|going
      heart @be|s|@keep|@feel @very? going|beating|thumping|hammering|galloping|jumping|flipping|doing|racing|pounding|flying|fluttering|missing|skipping|irregular
      heart thumping|hammering|galloping|jumping|flipping|missing
      heart rate|beat high|fast|up|through|irregular|racing|is|gone|over|of
      band|vice|vise|weight|brick|bricks|belt|elephant|pressing|someone|somebody|something|stone|boulder|clamp|ton|sitting|standing ... my? chest|breastbone|sternum|ribcage
      chest|breastbone|sternum ... band|vice|vise|clamp|squeezed|crushed|pressed|gripping|pinching|bursting|caving
      lung|lungs ... hurt|hurts|pain|tight|burn|burning|sore|collapsed|fill
      hurts|pain|painful|sharp|stabbing|catches|sore ... breathe|breath|breathing|inhale
      breathe|breath|breathing|inhale ... hurts|pain|painful|sharp|stabbing|catches
      short of|on breath|breathe|air
      breathlessly|breathlessness|winded
      run|runs|ran|running out of breath
      wind knocked out
      sob since|today|now|on|when|walking|climbing|at|this
      ^^ sob $$
      stabbing|sharp|knife|needle|stitch|jab|jabs|twinge|twinges|dull|burning ... chest|breastbone|sternum|heart
      breathing @be|s|@feel ... work|effort|struggle|chore|difficult|hard
      heart ... skipping|skips|missing|missed|extra|jumping beats|beat
      puffing|panting|wheezing|gasping ... train|just|from|walking|making|talking
      tightness|pressure|squeezing|heaviness across|in|on|over|around|round my|the chest|ribs
      """,
      fires: [
        "breathing is hard work", "stabbing in the chest when I take a breath", "can't get a full breath",
        "my heart is hammering", "a band round my chest", "hurts to breathe in", "SOB since this morning",
        "out of breath walking to the kitchen", "chest pain since this morning",
      ],
      spares: [
        "a weight off my shoulders", "my heart is in it", "take a breath of air outside", "breathing easy",
        "treasure chest",
      ]),
    Rule(
      "en.calf", .flag(.calfSwelling),
      """
      calf|calves ... swollen|swelling|swelled|swell|puffed|puffy|hot|warm|red|balloon|ballooned|hard|inflamed|fatter|doubled
      leg|shin ... swollen|swelling|swelled|swell|puffed|puffy|hot|red|balloon|ballooned|inflamed|fatter|doubled
      leg|shin ... warm|hard ... touch|swollen|red|painful|tender|sore|other
      swollen|swelling|puffy|swelled|hot|red|warm|inflamed ... calf|calves
      swollen|swelling|puffy|swelled|red|inflamed ... leg|legs
      dvt|thrombosis|clot|clots
      blood clot
      leg twice|double the|its size|normal
      calf|calves|leg|ankle|shin ... twice|double the|its? size|normal|other
      calf|leg|ankle|shin ... bigger|larger|fatter|thicker|wider than ... other|one|normal|usual|right|left
      @limb ... blown|ballooned|swelled|puffed|swollen|blew|swelling|come|came up
      leg|calf|ankle ... like|as ... balloon|tree|melon|football|rugby|sausage|log|pillow|grapefruit
      one leg|calf|ankle ... swollen|hot|red|warm|bigger|hard|puffy
      back of my? lower|left|right? leg|calf ... swollen|hot|red|warm|hard|lump|tender
      lump|knot|cord|rope ... calf|calves ... hot|red|warm|swollen|painful
      leg|calf @be|s|has|@feel @very? @very? inflamed|engorged|swelled|ballooned
      swollen lower? leg|legs|calf|calves|ankle
      knee|calf|shin|ankle|lower leg ... ballooned|swollen|puffed|blew|blown|swelled ... one|side|overnight|only|sore|hot|red
      calf|calves @be|s|@feel|@have ... hot|warm|swollen|red|rock|hard
      """,
      fires: [
        "my calf is twice the size of the other one", "right calf has blown up", "one calf is rock hard",
        "left calf puffed up and warm", "my calf is swollen and hot",
      ], spares: ["my leg is twice as good", "my calves feel great", "calf was massaged well"]),
    Rule(
      "en.fever", .flag(.fever),
      """
      fever|fevers|feverish|fevered|feaver
      temperature|temp ... @feverish
      @feverish degrees|fever|temperature|temp|c|f|celsius|fahrenheit
      temperature of|at @num
      have|has|had|got|running|run|spiked|with|developed|having a|an temperature|temp
      high|raised temperature|temp
      temperature|temp @be|s|has @very? high|up|raised|risen|gone|spiked
      chills|shivering|shivers|shivery|shiver|shaking
      burning up
      hot|cold and hot|cold sweats?
      cold|night sweats|sweat
      thermometer ... @feverish|fever|high|thirty|hundred|over
      @feverish on|by the? thermometer|forehead
      thirty eight|nine ... degrees|temperature|temp|fever|point
      temperature|temp|fever ... thirty|hundred|@feverish
      teeth chattering
      boiling|roasting hot|up|one|then|and|but ... shivering|freezing|cold|shaking
      freezing|cold ... then|and|one boiling|roasting|burning|hot
      can|could not get|stop|keep warm|shivering|shaking|shivers
      hot and cold|shivery|bothered|sweaty|shaky
      sweats|sweating|sweaty ... shivering|fever|chills|cold|night
      cold sweats|sweat
      forehead ... hot|burning|boiling
      fevery|feverishness|pyrexia|shivery|rigors|rigor
      """,
      fires: [
        "38.5 on the thermometer", "teeth chattering in bed", "can't stop shivering", "temp of 39 and shivering",
        "I've got a fever",
      ],
      spares: ["boiling water for tea", "running hot water", "room temperature was lovely", "cabin was hot"]),
    Rule(
      "en.headache.severe", .flag(.severeHeadache),
      """
      worst|severe|severest|terrible|horrible|thunderclap|splitting|pounding|blinding|killer|excruciating|unbearable|awful|massive|sudden|intense|bad|throbbing|huge|crushing|banging|explosive|monster|raging|crippling|violent|hellish|brutal|serious|agonising|agonizing|debilitating|nasty|crazy|stonking|exploding|extreme ... headache|headaches|migraine|head
      headache|migraine ... worst|severe|terrible|horrible|splitting|pounding|blinding|excruciating|unbearable|awful|sudden|intense|killing|vision|vomiting|ever|worse|vomit|stiff|bad|crushing|suddenly|explode|light|hit
      head ... exploding|explode|split|splitting|pounding|burst|killing|bursting|banging|thumping|hammering
      sudden|suddenly ... headache
      headache ... wont|not|never ... go|stop|shift|ease|away|leave|lift|quit
      double|blurred|blurry vision
      vision ... blurry|blurred|double|gone|lost
      seeing double
      migraine|headache|head|headaches ... like|never|than|as nothing|never|ever|any|before|usual|had|known
      never|nothing|not @very? had|known|felt|like ... headache|migraine|head ... like|so|as|this|that
      headache|head|migraine ... suddenly|sudden|nowhere|instantly|bang|explosion|explosive|bat|hammer|clap|bolt|blue|hammered|brick|crowbar|axe|vice|vise
      like ... hit|bashed|whacked|kicked ... head|skull
      hit|bashed|kicked|whacked ... head ... bat|hammer|brick
      head|skull ... burst|bursting|bang|banging|pounding|explode|exploding|splitting|split|thumping|hammering|blow|pop|throbbing|crack|cracking|crushed|clamped|squeezed
      @severe? bad|splitting|pounding|thumping|banging|stinking|stonking|raging|shocking|almighty|mother ... headache|migraine|head
      headache|migraine @be|s|@feel|has @be? @very? @very? @severe|bad|unreal|massive|worst|worse|brutal|blinding
      headache|migraine|head ... neck ... stiff|rigid|bend
      stiff neck ... headache|light|fever
      light|lights|noise hurts|hurt|hurting my? eyes|head
      vision ... blurry|blurred|double|gone|lost|going|funny|weird|wavy|zigzag|zigzags|dark|grey|gray|patchy|tunnel
      see|seeing|saw double|zigzags|zigzag|flashing|flashes
      headache|migraine @very? @very? wont|not|never ... go|stop|shift|ease|away|leave|lift|quit|budge
      headache|migraine ... @num days|hours|nights|weeks
      cant see straight
      @severe headache|headaches|migraine|head
      head|skull|brain .... burst|explode|split|pop|blow|crack|exploding|bursting|splitting
      headache|migraine|head .... sudden|suddenly|nowhere|blue
      headache|migraine|head so|that|really|very|extremely|incredibly bad|severe|intense|painful|sore
      headache|migraine ... sick|vomit|vomited|vomiting|puked|throwing|threw
      """,
      fires: [
        "my head feels like it is going to burst", "horrendous headache came on all of a sudden",
        "like being hit in the head with a bat", "worst head I ever had", "my head is banging",
        "my skull is about to burst", "pounding headache, the worst so far in my life", "splitting headache",
      ],
      spares: ["I hit my head on the door", "a headache for the boss", "a slight headache", "mild headache after"]),
    Rule(
      "en.headache.mild", .hint(.severeHeadache),
      """
      headache|headaches|migraine|headachy
      head hurts|aches|ache|sore
      sore head
      """, fires: ["mild headache after"], spares: ["clear head today"]),
    Rule(
      "en.faint", .flag(.faintDizzy),
      """
      fainted|faint|fainting|faints|faintness|fainty
      dizzy|dizziness|dizzier|giddy|vertigo|woozy|lightheaded|lightheadedness|wooziness|giddiness
      light headed|headedness|head
      blacked|blacking|black|blackout|blackouts out|outs
      blackout|blackouts
      passed|passing|pass|nearly out
      nearly|almost passed|fell|keeled|collapsed over|down?
      room|everything|world|head|things ... spinning|spins|spin|swimming|turning|swirling|moving
      lost|lose|losing|loss consciousness|conciousness|balance
      unconscious|collapsed
      came|coming|come round|to on the floor
      knocked out cold
      going|went to faint|black|grey|dark
      everything|vision went|goes|gone black|dark|grey|gray
      seeing stars
      off balance
      unsteady on my feet
      about to faint|pass
      came|come|coming|went|gone|go|turned|feel|feeling|felt over|all|a|bit|quite @very? @very? faint|woozy|dizzy|giddy|swimmy|lightheaded|queer|peculiar
      came|come over funny|all|queer|strange|faint|peculiar|dizzy|weird
      head|room|house|ceiling|bed|walls|floor|kitchen|everything|things ... spinning|spins|spin|swims|swimming|tilting|moving|swirling|rotating|rocking|spun
      hit|hits|ended|woke|found|landed|dropped|fell|lying|lay the|up|myself|to|on|onto @very? @very? on? the? floor|deck|ground
      keeled|keeling|passing|passed|conked|blacking|blacked|zoned over|out
      collapse|collapses|collapsed|collapsing ... floor|kitchen|bathroom|shower|today|this|last|yesterday|on|in|after|i|and|at
      lost|lose|losing|loss ... consciousness|conciousness|balance|footing
      nearly|almost|about|close|thought ... faint|fainted|fainting|passed|pass|collapse|collapsed|blacked|black|keeled
      head rush|rushes|spins|spin|spinning|swimming
      spinny|swimmy|dizzily|faintish|wooziness|spaced
      unsteady|wobbly|shaky|unbalanced|lopsided ... feet|stand|walk|standing|walking|upright
      off my|balance feet|all|today|when|and
      not @very? stand|walk|see straight
      everything|vision|sight|it|all went|goes|gone|going|turned|turns ... black|dark|grey|gray|white|blurry|fuzzy
      stars ... eyes|stand|stood|up
      drunk|seasick|boat|carousel|merry|roundabout|waltzers ... walk|stand|head|room|feel|floor|but|without|not
      like i ... drunk|boat|ship|roundabout|carousel
      went|go|going|came|dropped|fell down|over like|in|a ... sack|stone|tree|ton|fainted|faint
      everything|head|it|bed spins|spinning|spinned|spun when|as|if|every
      feeling|feel|felt @very? faint|giddy|woozy|swimmy
      get|got|getting|have|had|having the spins
      see|saw stars when|if|every|getting|on|standing
      """,
      fires: [
        "I get the spins every time I stand",
        "came over all faint", "the ceiling is spinning", "ended up on the floor", "everything went grey",
        "blacked out for a moment", "feeling really dizzy", "the room is spinning",
      ],
      spares: ["went over all the details", "passed the exam", "a faint smell of lavender"]),
    Rule(
      "en.emergency.place", .flag(.emergency),
      """
      in|at|to|from|going|went|visited|visit|admitted|ended|off|into|on|towards|took|taken|taking|need|for|of|my the|an|a|my? hospital|er|casualty|emergency|icu
      hospital|hospitalised|hospitalized|ambulance|paramedics|paramedic
      emergency room|department|services|service|care|ward|dept|doctor
      a and e
      ane|aande
      urgent care
      accident and emergency
      er now|visit|doctor
      called|calling|call|rang|ringing|dialled|dial|phoned|ring|dialed|need|send 911|999|112|000|111|ambulance|paramedics|help
      911|999|112
      kept|keeping|admitted|admitting|admit me|him|her|us|my? in|overnight for|overnight|because|over
      kept|keeping|admitted|admitting|admit me|him|her|us|my? in|overnight $
      kept|keeping|admitted|admit me|him|her|us|my? in|overnight $
      a and e|ed|department
      drip|ward|triage|resus|stretcher|cardiac
      scan|mri|ct|xray|x ray ... now|hospital|urgent|emergency|tomorrow|today|waiting
      doctor|gp|physio|nurse|optician sent|sending|told|rushed|referred me|us|him|her|to ... hospital|a|er|emergency|ed|casualty
      walk in|out clinic|centre|center|hours
      minor injuries
      out of hours
      nhs 111
      sent|rushed|taken|brought|blue|airlifted ... hospital|er|casualty|emergency|a and
      ambulance|paramedics|paramedic
      in|at the? casualty|resus|ae|ed
      """,
      fires: [
        "they kept me in overnight", "waiting for an MRI scan in the emergency department", "blue lighted to hospital",
        "on my way to the emergency room", "I'm in A&E", "calling an ambulance",
      ],
      spares: ["kept me in the loop about it", "scan the code", "feels like a holiday"]),
    Rule(
      "en.emergency.stroke", .flag(.emergency),
      """
      stroke|seizure|seizures|convulsions|aneurysm
      heart attack
      face|mouth|smile|eyelid|cheek|lip ... drooping|droops|droopy|drooped|lopsided|crooked|fallen|dropped|sagging|slack
      drooping|droopy|lopsided ... face|mouth|smile|eyelid
      slurred|slurring|slurry|slur|garbled ... speech|words|talking|speaking|my
      speech|words|talking ... slurred|slurring|slurry|wrong|garbled|jumbled|funny|weird
      can|could not @very? @very? speak|talk|see properly|right|straight|clearly|anymore|anything|well|suddenly
      can|could not @very? @very? speak|talk|see $
      one|whole|entire|left|right side ... numb|weak|paralysed|paralyzed|droop|drooping|dead ... face
      lost|losing|lose|loss ... vision|sight|speech
      went|gone|going blind
      can|could|do not|hardly|barely|cant ... get|find|form|say|remember|speak|make ... words|sentences|speech
      words|speech|sentence|sentences|talking|talk|speaking ... not|come|coming|came|mixed|muddled|wrong|jumbled|slurred|funny|gibberish|mumbled|mush|garbled|gone|slurring
      one|left|right|half side? of? my|the|his|her? face|mouth|body|smile ... dropped|drooping|numb|weak|dead|gone|fallen|slack|down|lower|heavy|sagging|paralysed|paralyzed|frozen|hanging
      side|half of my|the|his|her face|mouth|body ... dropped|drooping|numb|weak|dead|gone|fallen|slack|down|lower|heavy|sagging|frozen|hanging
      face|mouth|smile|eye|eyelid|cheek|lip ... drooped|droop|drooping|dropped|sagged|sagging|uneven|crooked|wonky|slipped|gone|slack|hanging|twisted|lopsided
      arm|hand|leg ... and ... speech|words|talking|face|mouth ... funny|slurred|wrong|drooping|weird|dropped
      confused|confusion|disoriented|disorientated ... who|where|words|speech|talk|what
      having|had|think|maybe|been ... stroke|ministroke|tia|seizure|fit|convulsion
      cannot|cant lift|raise ... both arms
      """,
      fires: [
        "can't get my words out", "one side of my face has dropped", "my speech has gone funny", "my face is drooping",
        "my speech is slurred",
      ], spares: ["I have no words, amazing", "had one word to say", "those long strokes were lovely"]),
    Rule(
      "en.emergency.help", .flag(.emergency),
      """
      ^^ please? help me? please? $$
      ^ please? help me please? $
      ^ help help? $
      i|we need|want help|someone|assistance now|urgently|immediately|please|fast|quickly|quick|asap|help|straight
      call|ring|phone|contact me|us|back ... urgently|urgent|immediately|now|asap|emergency|straightaway|instantly
      urgent|urgently|emergency|asap please|,|:|.|- ... call|ring|phone
      call|ring|phone asap|now|immediately|urgently
      urgent|urgently
      it s|is @det? @very? emergency|urgent
      this|its is|s? an? emergency
      ^ emergency $
      sos
      please hurry
      i|am think i|am|m? dying
      i am dying $
      call|ring|phone me|us|back? right|straight now|away
      call|ring|phone ... this minute|instant|second
      send help|someone|somebody|ambulance|anyone
      someone|somebody|anyone @very? please? help|come|send me|us? please|now|quick|here|quickly|fast
      someone|somebody|anyone @very? please help me|us? $
      , someone|somebody|anyone please? help me|us? $
      please|pls help|send|someone me? now|quick|quickly|urgent|fast
      come quick|quickly|now
      help asap|now|urgently|quick|quickly|im|please|i
      i can not cope alone|anymore|with
      desperate|desperately need|for|help
      someone|somebody|anyone @very? please help me|us? $
      call|ring|phone me|us|back? this minute|second|instant
      """, fires: ["send help", "someone please help", "call me right away", "help me please", "call me urgently"],
      spares: [
        "this minute detail", "please help me book a slot", "ring me right after lunch", "that helped me a lot",
        "nothing urgent",
      ]),
    Rule(
      "en.selfHarm", .flag(.selfHarm),
      """
      kill|killing|hurt|hurting|harm|harming|cut|cutting|hang myself
      end|ending|take|taking my|own|it life|all|own|everything
      suicide|suicidal|suicidel
      do not|never|dont want|wish|wanna to? be|live|exist|wake|go|carry|continue|keep here|anymore|alive|up|on|living|going
      do not see|want any|the|a? point|reason in|of|to? living|life|live|going|go|anymore|being
      no|without reason|point|will to|in|of? live|living|life|going
      better off? without me
      better off dead
      world|everyone|everybody|people|family|they|kids|all ... better without me
      can|could not|no go|carry|keep on|going|longer ... on|living|like|this|anymore
      can|could not take it|this|life anymore|any
      want|wish|wanna|going|ready to die|disappear|vanish
      wish i was|were|am dead|gone|never
      rather be|not dead|alive|live|here|wake
      rather die
      tired|sick of living|life|being
      thoughts|thinking|think|thought ... ending|suicide|death|dying|killing
      life ... not worth|pointless
      not worth living
      hopeless ... go|live|on
      done with life|living|everything
      goodbye ... forever|world|everyone
      might|may just? as well be|just dead|die
      what s|is|was? the? point of|in|to? being|living|life|alive|existing
      what s|is|was? the? point of|in|to? going|carrying|keeping on $
      what s|is|was? the? point of|in|to? going|carrying|keeping on anymore|like|living|any
      took|taken|swallowed|taking @very? a|an|my|the|too|all @very? whole|entire? load|loads|lots|handful|bunch|bottle|packet|box|many|all|pile|shedload|ton of? my|the|his|her? pills|tablets|paracetamol|painkillers|meds|medication|aspirin
      took|taken|swallowed|taking all|loads|lots of? my|the? pills|tablets|paracetamol|painkillers
      took|taken|swallowed the|a whole|entire bottle|packet|box
      overdose|overdosed|overdosing
      kms
      easier|nicer|rather|happier|wish ... not|never to? wake|waking|woke|up|alive|born|exist|existing|around
      not|never @very? want|care|like|wish|see ... wake|live|be|exist|go|carry|survive|around ... up|alive|here|anymore|tomorrow|on|morning|again|living|another|any
      no|any|not|without|see|lost ... point|reason|purpose|use|meaning|will|hope in|of|to|for? living|live|life|go|being|carry|existing|anymore|future
      had|have|ve enough of life|living|being|everything
      can|could not face another|the|tomorrow|life|living|it|any
      give|giving|given|gave up on life|living|everything|completely
      hurt|hurting|harm|harming|cut|cutting|kill|killing|burning|starving|hate|hating myself
      wish|hope|pray|hoping|praying ... not|never|do been? wake|woken|woke|born|alive|up
      ending things|everything|my
      to end|finish|stop it|things|everything all? $
      do|did not want to be|exist|live|wake|go|carry here|anymore|up|on|alive|around|like
      jump|jumping off|in|under|from|of the|a? bridge|train|roof|building|balcony|window|cliff|front
      noose|rope ... neck|garage|ready
      want|wish|wishing|wanting|ready to? die|disappear|vanish|be ... forever|die|dead|now|today
      want|wish|wishing|wanting|ready to? die|disappear|vanish|be ... $
      would|will|be|are|is @very? better|easier ... without me|here
      nobody|noone|no one|people|they would|will|d|wont ... miss me
      if i was|were|am dead
      if i was|were not here|around|alive
      i was|were dead $
      ending|end my|it|this life|all
      happier|better|easier ... i was|were|died|wasnt|weren|gone|disappeared dead|gone|not|around|here?
      not @very? want|wish to live|exist|wake
      feel|feeling|felt|thinking|think like|of|about ending|dying|killing|jumping|suicide it|everything|things|myself|off?
      no|not|any|without|see|lost ... point|reason|purpose|use in|of|to|for? keep|keeping|going|go|carrying|carry on? living|alive|anymore
      """,
      fires: [
        "I can't see a reason to keep living",
        "I don't want to live", "I feel like ending it", "everyone would be happier if I was dead",
        "sometimes I think it would be easier not to wake up", "no point living with this", "I wish I hadn't been born",
        "might as well be dead", "what's the point of going on", "I took a load of pills", "kms",
        "I keep thinking everyone would be better without me", "I want to kill myself",
      ],
      spares: [
        "I was gone by nine", "end it with a stretch", "I want to sleep more",
        "ran 5 kms", "took a couple of pills", "what's the point of going on Friday", "can't go on Friday",
        "no point in waiting", "I'm dying to come back",
      ]),
  ]
}
