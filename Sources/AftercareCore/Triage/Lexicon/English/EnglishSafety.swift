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
      @not? feel when|that i pee|need|am
      peeing|pissing|weeing|wetting|soiling myself|bed|pants
      pissed myself
      leak when|every i
      dribble|dribbles|dribbling
      """,
      fires: [
        "I can't tell when my bladder is full", "I wet myself last night", "cannot pee properly",
        "pee won't come out since last night", "haven't been able to wee all day",
      ],
      spares: ["I pee a lot from all the water", "got wet in the rain"]),
    Rule(
      "en.saddle", .flag(.saddleNumbness),
      """
      numb|numbness|tingling|tingly|dead|feeling|sensation|asleep|tingles|needles|feel ... between|groin|genitals|genital|crotch|privates|perineum|saddle|vagina|penis|anus|rectum|vulva|testicles|balls|undercarriage|nether
      groin|genitals|crotch|privates|perineum|saddle|vagina|penis|anus|vulva|genital|crutch ... numb|numbness|tingling|dead|feeling|sensation|tingly|asleep
      private|intimate parts|area|area|bits ... numb|numbness|tingling|dead|tingly
      between my|the|both legs|thighs|buttocks ... numb|tingling|dead|numbness|tingly
      inner thighs|thigh ... numb|numbness|tingling|tingly
      numb|numbness ... down there|below|inner|private|seat
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
      """,
      fires: [
        "inner thighs and groin have gone numb", "I'm numb between my legs", "numb around my bottom",
        "my bits are numb",
      ],
      spares: ["pain between my shoulders"]),
    Rule(
      "en.chest", .flag(.chestBreath),
      """
      chest|breastbone|sternum ... pain|pains|hurts|hurt|hurting|aches|ache|aching|tight|tightness|pressure|heavy|heaviness|crushing|squeezing|burning|painful|discomfort|stabbing|constricted|sore
      pain|pains|tightness|pressure|ache|aching|heaviness|tight|squeezing|crushing|discomfort|weight|elephant|fluttering ... chest|breastbone|sternum|heart
      heart ... racing|pounding|palpitations|fluttering|skipping|pain|hurts|beating|irregular
      palpitations|palpitation
      short|shortness|out|running of breath|breathe
      breathless|breathlessness|wheezing|wheezy|wheeze|gasping|gasp|winded|panting|suffocating
      can|could|do|did|does|is|am not ... breathe|breath|breathing
      can|could barely|hardly breathe
      hard|difficult|trouble|difficulty|struggle|struggling|difficulties|tough|problems|painful|hurts|hurt|labored|laboured|fighting|short|pain ... breathe|breathing|breath|breaths|inhale
      breathing ... hard|difficult|trouble|hurts|shallow|heavy|painful|fast|problems
      catch|catching my|a breath
      coughing|coughed|cough|spitting up? blood
      chest feels|is @very? tight|heavy
      """, fires: ["out of breath walking to the kitchen", "chest pain since this morning"],
      spares: ["breathing easy", "treasure chest"]),
    Rule(
      "en.calf", .flag(.calfSwelling),
      """
      calf|calves|leg|shin ... swollen|swelling|swelled|swell|puffed|puffy|bigger|larger|hot|warm|red|balloon|ballooned|hard|inflamed|fatter|doubled
      swollen|swelling|puffy|swelled|hot|red|warm|inflamed ... calf|calves|leg|legs
      dvt|thrombosis|clot|clots
      blood clot
      leg twice|double the|its size|normal
      """, fires: ["left calf puffed up and warm", "my calf is swollen and hot"], spares: ["calf was massaged well"]),
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
      """, fires: ["temp of 39 and shivering", "I've got a fever"],
      spares: ["room temperature was lovely", "cabin was hot"]),
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
      """, fires: ["pounding headache, the worst so far in my life", "splitting headache"],
      spares: ["a slight headache", "mild headache after"]),
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
      """, fires: ["blacked out for a moment", "feeling really dizzy", "the room is spinning"],
      spares: ["passed the exam", "a faint smell of lavender"]),
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
      """, fires: ["on my way to the emergency room", "I'm in A&E", "calling an ambulance"],
      spares: ["feels like a holiday"]),
    Rule(
      "en.emergency.stroke", .flag(.emergency),
      """
      stroke|seizure|seizures|convulsions|aneurysm
      heart attack
      face|mouth|smile|eyelid|cheek|lip ... drooping|droops|droopy|drooped|lopsided|crooked|fallen|dropped|sagging|slack
      drooping|droopy|lopsided ... face|mouth|smile|eyelid
      slurred|slurring|slurry|slur|garbled ... speech|words|talking|speaking|my
      speech|words|talking ... slurred|slurring|slurry|wrong|garbled|jumbled|funny|weird
      can|could not ... speak|talk|see
      one|whole|entire|left|right side ... numb|weak|paralysed|paralyzed|droop|drooping|dead ... face
      lost|losing|lose|loss ... vision|sight|speech
      went|gone|going blind
      """, fires: ["my face is drooping", "my speech is slurred"], spares: ["those long strokes were lovely"]),
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
      """, fires: ["help me please", "call me urgently"], spares: ["that helped me a lot", "nothing urgent"]),
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
      """,
      fires: [
        "might as well be dead", "what's the point of going on", "I took a load of pills", "kms",
        "I keep thinking everyone would be better without me", "I want to kill myself",
      ],
      spares: [
        "ran 5 kms", "took a couple of pills", "what's the point of going on Friday", "can't go on Friday",
        "no point in waiting", "I'm dying to come back",
      ]),
  ]
}
