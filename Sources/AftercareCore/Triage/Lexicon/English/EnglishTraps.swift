/// English target words in their harmless lives.
enum EnglishTraps {
  static let rules: [Rule] = [
    Rule(
      "en.trap.sharp", .harmless,
      """
      @num ... am|pm|oclock? sharp
      am|pm|oclock|noon|midnight|half|quarter sharp
      @num sharp
      look|looks|looking|looked|mind|stay|dressed|eyes|mentally|brain|focus|focused sharp|sharper
      feel|feels|feeling sharp|sharper $
      feel|feels|feeling sharp|sharper mentally|again|today|and|this
      sharp|sharper mind|edge|edges|focus|knife|knives|suit|dresser|tongue|eye|eyes|cheddar|turn|wit|dressed|memory|look|looking|haircut|contrast|bend|corner|outfit
      sharp at @num|noon|midnight|opening
      sharp as a tack|pin|razor
      stabbing|shooting scene|news|incident|film|movie|victim|case|story|attack
      stab at it
      take|took|had|have|taking a stab at
      shooting|shot|shoot|shoots hoops|film|pool|range|stars|star|video|photos|photo|scene|basketball|guns|wedding|breeze|some|baskets|a
      photo|movie|film|video|wedding shoot|shooting
      knife|knives skills|block|sharpener
      no pain ,? no gain
      pain au chocolat
      pain in the neck|ass|arse|backside|butt to|getting|parking|of|booking|with|at|from
      traffic|parking|weather|heat|exams|boss|kids|bills|work|paperwork|bureaucracy|commute|taxes|deadline|deadlines|price|cost|bill|wallet ... pain|painful|killing|agony|hurts|hurt|headache|unbearable|excruciating|stab|horrendous|numb|terrible|worse|awful|brutal
      pain|painful to|on park|find|book|my|the wallet|purse|parking
      hurt|hurts|hurting my|the|his|her wallet|feelings|purse|bank|pride
      would|will|does|did not hurt to
      hurts to leave|say|miss
      sunburn|sunburnt
      growing pains
      electric bill|car|blanket|bike|kettle|scooter|toothbrush|guitar|company|atmosphere
      electrifying performance|concert|match|game|atmosphere
      killing it|time
      killer massage|session|hands|workout
      heat|boss|kids|job|suspense|traffic|@person ... killing|kills me
      killed it
      severe weather|storm|cold|frost|traffic
      awful|horrible|terrible|bad|worst|worse weather|traffic|day at|rain|movie|film|news|food|coffee|service|parking
      weather|traffic|movie|film|food|coffee|rain|match|news ... awful|horrible|terrible|bad|worse|worst
      @high / @high massage|session|would|service|recommend|experience|thanks|thank|feeling|from|for|therapist|treatment|will|all|great|again|happy
      @high out of @high massage|session|would|service|recommend|experience|thanks|thank|feeling|from|for|therapist|treatment|will|all|happy
      massage|session|service|therapist|treatment|mood|experience|happiness|sleep|energy|feeling|rating|satisfaction|relaxation|it|you|was ... @high / @high
      massage|session|service|therapist|treatment|mood|experience|happiness|sleep|energy|feeling|rating|satisfaction|relaxation ... @high|@beyond out of @high
      @beyond out of @high massage|session|would|service|recommend|experience|thanks|thank|feeling|from|for|therapist|treatment|will|all|happy
      sharp end|rise|drop|practice|shooter|increase|contrast|as|dressed|teeth|pencil|scissors|pencils|blade|razor
      needle|needles felting|work|craft|knitting
      @worldly ... killing|kills|kill me|us|him|her
      @worldly @be|s @very? @very? murder|torture|hell|horrendous|brutal|savage|nightmare|hellish|shocking|atrocious|agony|wicked|ghastly
      @worldly @be|s a|an @very? nightmare|pain|headache|agony|killer
      looking|look|looks|looked @very? sharp
      sharp dressed|looking|dresser|suit|shirt|new|haircut
      film|movie|book|show|quiz|guess|joke|series|play ... stab
      stab in the dark
      stabbed|stung|pricked|scratched|bitten|zapped by|with|on my|a|the? cactus|rose|thorn|needle|bee|wasp|nettle|nettles|mosquito|dog|cat|pen|fork|staple|stapler
      shooting range|gallery|star|stars|party|club|clays|season
      sharp cheddar|cheese|cornering
      sharp left|right turn|bend|corner
      cutting edge|back|down|class|it
      knife and fork
      stitches|stitch ... laughing|laughter|sewing|knitting
      spine|bone tingling|chilling
      sharp therapist|lady|girl|guy|cookie|kid|student|driver|boss|lad
      agony|pain|torture|painful|murder ... deciding|choosing|waiting|laughing|watching|whether|goodbye|parting|leaving|packing|queueing|queuing|aunt|say
      painful to say|leave|go|part|get|admit|watch|look
      """,
      fires: [
        "in agony deciding what to have for dinner", "it was painful to say goodbye", "the hot weather is killing me",
        "see you at 10 sharp, looking sharp in that uniform", "9am sharp next week, see you!", "shooting hoops tonight",
        "this heat is killing me",
      ],
      spares: [
        "painful to walk", "the weather is lovely, my back is killing me", "sharp pain in my neck",
        "my back is killing me",
      ]),
    Rule(
      "en.trap.sensation", .harmless,
      """
      numb with|from boredom|cold|shock|the|grief|excitement|joy|happiness|laughter|cold|frost|tiredness
      numb to it|all|the|this|news|criticism
      mind|emotionally|comfortably numb|numbing|numbingly
      numb from the? dentist|cold|anaesthetic|snow|ice|gel|boredom
      brain is numb
      dentist ... numb|numbed
      numbing|numb cream|gel|spray
      cold|freezing ... numb
      tingling|tingle|tingly|tingles|buzzing|buzz with|from excitement|joy|anticipation|happiness|pride|energy|life|relaxation|the|mint|menthol|peppermint|chat|people
      mint|minty|peppermint|menthol|eucalyptus|balm|scalp ... tingle|tingles|tingling|tingly|tingled|cooling
      spine tingling
      tingle|tingles of excitement|joy|anticipation
      @person fell|fall|falls|was|were asleep
      i|and|almost|nearly|just|then|we|have|both|he|she|baby|kids|dog fell|fall|falling|fallen|was|drifted|half|am|go|went|nearly|almost asleep
      fell|fall|falling|fallen|sound|fast|half|drifted|straight|was|were asleep on|in|at|before|during|after|by|like|so|within|straight|early|right|almost|on|watching|while|reading|instantly|immediately|,
      fell|fall|fallen asleep $
      fell|falling|fall|went|go straight|right|fast|back|soundly|quickly|deeply|happily|instantly|almost|into|to? asleep|sleep
      ^ asleep|sleeping
      slept|sleep|sleeping|out like|as the|a? dead|log|rock|baby
      dead tired|beat|heat|line|on|to|easy|battery|slow|quiet|good|sea|chuffed|pleased|happy|impressed|lift|relaxed|sleepy
      dead to the world
      phone|battery|laptop|car|tree|plants|plant|line|mobile|dog|fish|connection ... dead|died
      drop|walking|walk|knock dead|em
      walking dead
      nervous|nerve|nerves about|racking|wracking|of
      had|got a? nerve|nerves to
      boredom|meeting|meetings|lecture ... numb
      numb bum|butt|backside|bottom|ass|arse ... drive|flight|chair|sitting|bike|saddle|bench|seat|car|train|pew|film|movie|meeting|plane|bus|stool|cycling
      bum|butt|backside|bottom|ass ... numb ... drive|flight|chair|sitting|bike|saddle|bench|seat|car|train|pew|film|movie|meeting|plane|bus|cycling|stool
      buzzing|tingling ... with|from happiness|energy|joy
      i am|was|felt|feel|still|absolutely @very? buzzing
      numb|numbed at|about the|all|his|her|their|our|losing|news|loss
      driving|drive|drives|drove|bore|bored|boring me|us|you @very? numb|round|mad|crazy
      heart|soul|mind ... numb|dead|weak|tingling
      @worldly ... numb|dead|tingling with|me|from
      comfortably numb
      tingle|tingling|tingly|buzzing|prickling|fizzing with|from excitement|joy|anticipation|happiness|pride|energy|delight|relief|nerves|warmth|mint|soap|lotion|gel
      nod|nodded|doze|dozed|drift|drifted off|asleep on|in|at|before|during|watching|to|by|the|my|straight|within|like
      dead chuffed|on|funny|sound|cert|keen|proud|happy|pleased|nice|easy|relaxing|relaxed|good|set|lucky|excited|calm|grateful|thankful
      dead busy|quiet|cheap|handy|grand|brilliant|interesting|jealous|late|early|close|slow
      half dead|asleep from|after|with|on|at|work|in
      drop|dropped|dropping dead gorgeous
      """,
      fires: [
        "dead busy at work", "my kids were driving me numb",
        "I was numb with boredom in traffic", "fell asleep on the couch", "tingling with excitement for my trip",
      ],
      spares: ["dead arm all day", "my arm fell asleep and is numb", "my foot is numb"]),
    Rule(
      "en.trap.strength", .harmless,
      """
      a|my|only|one|secret|biggest|main|have|our weakness for|is chocolate|cake|your|sweets|for|wine|massages
      weakness @be|s chocolate|cake|wine|sweets|cheese|you|your|massages|biscuits
      weak|weaker tea|coffee|excuse|joke|signal|wifi|moment|spot|spots|reception|connection|link|jokes|point|password|currency|pound|dollar|sun|for
      wifi|signal|coffee|tea|connection|reception|argument|excuse|joke|phone|battery|internet|line @be|s|was|@very? @very? weak|dead|dropping|dropped|weaker
      weak|jelly|wobbly|buckled|weaker at the knees?
      my? knees went|go|were|got|turned|are|gone @very? weak|wobbly|jelly when i saw|see|met|heard|got|looked|opened
      my? knees ... weak|buckled|wobbly ... bill|price|proposed|proposal|him|her|invoice|ring|news|wedding|puppy|bride|groom|view|kiss|total|receipt|cost|dress|letter
      weak|buckled|jelly ... bill|price|proposed|invoice|laughing|laughter|cost
      dropping|dropped|drop|drops by|in|off|round|you|him|her|kids|children|the|my kids|children|son|daughter|car|by|shift|price|prices|into|out|back|a|line|note|review|keys
      i will drop
      drop|dropping you|me a line|note|message
      lost grip on reality
      get a grip
      power nap|cut|outage|of|to|went
      jelly beans|babies|and|belly
      hold on|off|that|my|the appointment|booking|slot|thought|spot|place
      can|could not hold|raise|move|lift|make|carry|turn|open ... appointment|booking|session|meeting|date|thursday|friday|monday|party|money|price|prices
      can|could not make it|the|that|my|@dayname|this|any
      can|could not move for|because|@dayname
      @num|few|many|some kms
      hard|difficult to find|get|book|hold|beat|reach|park|make|move|pick ... appointment|slot|time|parking|you|space|conversation|one|favourite|favorite
      can|could not walk past|by|away|without|@det dog
      @person ... can not walk
      limp|limping|weak handshake
      lifted my mood|spirits
      raise money|funds|awareness
      weak|weakened|weaker @very? tea|coffee|sun|sunlight|drink|cocktail|password|plot|ending|team|defence|defense|argument|start|market|economy|case
      @worldly ... weak|weaker|weakened
      tea|coffee|wine|beer|drink|cocktail|curry|sauce|soup|team|plot|ending @be|s|was @very? weak|weaker|dead|strong
      weak|weakness|sucker in|for|at the? knees|will|willpower|chocolate|cake|biscuits|hands
      willpower is|was weak|gone
      @limb .... jelly|noodles|noodle|spaghetti|putty|butter|rubber ... in a good|nice|lovely
      so|too relaxed|chilled|comfortable|comfy|cosy|happy .... not|hardly|barely move|get|stand|budge|leave|walk|stir
      @my? @limb .... weak|jelly|wobbly|trembling with|from laughter|laughing|joy|excitement|relief|boredom|nerves|love
      """,
      fires: [
        "my legs were weak with laughter",
        "my arms feel like noodles in a good way", "my tea was weak but the massage was strong",
        "My knees went weak when I saw the bill haha", "I have a weakness for your massages",
      ],
      spares: ["my legs are like jelly", "my grip is weak", "my knees went weak yesterday", "can't hold a cup"]),
    Rule(
      "en.trap.places", .harmless,
      """
      work|works|worked|working|volunteer|nurse|shift|job|doctor|volunteering|night in|at|as|for ... hospital|er|emergency|icu|ambulance|casualty|paramedic|clinic
      @my @person works|work|worked|had|has|went|goes|ended|stayed|stays|volunteers|spent ... hospital|ambulance|paramedic|casualty
      @my @person @be|s @very? in|at|a|an|off|still|back|out|home|waiting ... hospital|ambulance|paramedic|casualty
      a paramedic|nurse|doctor
      hospital|ambulance|paramedic|emergency shift|shifts|job|work|nurse|ward|drama|appointment|series|show|visit for|volunteer|training|driver
      visiting|visit|visited|see|seeing|picked|collect|pick ... in|at|from|up hospital|er
      hospital visiting|to see|visit
      nothing|not|never|no|isnt|wasnt ... urgent|emergency|urgently|rush
      no rush
      in|for an? case|of? emergency|emergencies
      urgent|emergency work|meeting|deadline|call|email|project|contact|exit|job|plumber at|from
      stroke of luck|genius|the
      back|butterfly|breast|long|massage|swim|gentle|swimming|effleurage|lighter|firm|smooth stroke|strokes
      stroke|strokes were|was|felt
      saturday|dance|cabin|gold|football|hay|spring|world|baby|christmas|holiday|cup|bieber|election|disco|wedding|travel fever
      fever pitch|dream|dreams
      hay fever
      room|water|oven|outside|the|table|stone|stones|oil|perfect|nice|right|pool temperature
      temperature in|of|on|outside the|room|table|pool|water|oil
      shaking|shake hands|my|with|head|it
      chilled|chill|chills down my|watching|out|when|listening|hearing
      goosebumps
      gives|gave me chills
      shivers down my spine
      shaking with laughter|excitement
      faint smell|scent|memory|light|sound|hope|praise|hearted
      not|for the? faint
      passed|pass my|the|exam|test|driving|time|on|by|along|it
      passed out? in|on|straight|like|at|the|my|as|when? bed|sofa|couch|pillow|log|home|baby|light|hit
      passed|passing out flyers|leaflets|cards|the
      spinning class|classes|bike|instructor|lesson
      blackout|black out curtains|blinds|friday
      dizzy heights|with|from joy|happiness|excitement|love
      hit by|with ... price|cost|bill
      breath of fresh
      took|takes|take|taking my|your|our breath
      catch my|a breath after|from work|the
      deep|deeper|slow|long breaths|breath|breathing
      breathing exercises|exercise|easier|easy|freely|better|deeply|deeper|technique|techniques
      breathe|breathing easier|better|deeper|deeply|again|properly|freely|so
      get|got|off my|your chest
      treasure|tool|ice|medicine chest
      open|opened|openness my|the|up? chest
      chest feels|felt|is more|so|much|really|nicely open|opened|looser|lighter|free|wide
      chest of drawers
      bear hug
      wet|soaked ... rain|shower|pool|swim
      rash decision|driver
      itching|itchy|itch to|feet|for
      blister|blisters ... shoes|walk|hike|boots|run|marathon|running|shoe
      heart warming|felt|of
      racing heart? ... coffee
      swell|swollen head|river|with pride|time
      work|works|worked|working|volunteer|nurse|job|colleagues|shift ... in|at a and e|ed
      @person ... a and e
      from|at|in|to|of the|a|an? hospital|er|ward ... visiting|visit|seeing|shift|meeting|volunteering
      ambulance|paramedic|hospital|emergency driver|crew|technician|worker|nurse|porter|cleaner|receptionist|doctor|staff|consultant|manager|admin|canteen|chaplain|chef|job|radio
      an|a ambulance|paramedic|hospital|emergency driver|crew|technician|worker|nurse|porter|cleaner|receptionist|doctor|staff|consultant|manager
      @my @person is|s|was going|heading to|into the|a? hospital for|with|tomorrow|today
      """,
      fires: [
        "home from the hospital visiting my aunt", "I'm an ambulance driver", "Worked in the hospital all day",
        "a faint smell of lavender",
      ],
      spares: ["taken to hospital", "I'm in hospital", "I've got a fever"]),
    Rule(
      "en.trap.noMore", .harmless,
      """
      not @very? _ any|anymore more? than usual|before|normal
      no|not|neither|nor ... more|worse than usual|normal|before|always
      &noCall call|ring|phone|callback|contact|bother me|back|us|again|at|just|i|really?
      """,
      fires: ["my hand isn't tingling any more than usual", "you don't need to ring me", "no need for a call back"],
      spares: ["I need you to call me", "more than usual"]),
    Rule(
      "en.good.noCall", .good,
      """
      &noCall call|ring|phone|callback|contact|bother me|back|us|again|at|just|i|really?
      """, fires: ["no need to call"], spares: ["no idea who to call"]),
    Rule(
      "en.trap.sayings", .harmless,
      """
      to die for
      die laughing|of
      @be|am dead laughing
      kill|killing for|to another|a|have|get
      would|could kill for
      hurt|hurting nobody|anyone
      better late|safe than
      no strings
      worse for wear
      for better or worse
      bad hair|day|habit|habits|weather|traffic|luck|boy
      not|is a bad|worst idea|thing
      crash|crashed out
      crash|crashed on|in the|my? bed|sofa|couch
      crash course|diet|landing|helmet
      computer|laptop|system|market|stock ... crash|crashed
      fell in|for|into|behind|through|out|apart|in|short|flat|off|under|over love|laughing|it|you|place
      fell in love|deep|a
      season|autumn|leaves|this|next|last|the in? fall
      fall semester|leaves|weather|colours|colors|break|back|season|asleep|in|into
      broke|broken up|my|the phone|bank|car|heart|boiler|window|fridge|down|record|washing
      cracked open|up|it|the|code|screen
      stop by|in|over|at|and|to|off|hurting
      stopped by|in|at|to
      bus|train|tram|pit|full|tube|metro stop
      non stop
      cancel|cancelled|end|quit|stop work|smoking|the|my|gym|drinking
      cancel|cancelled|cancelling my|the|tomorrow|our|@dayname|that|this|an
      end of|up|result|day|week
      week|day|year|month|weekend|weekends end
      quit my|smoking|job|the|sugar|drinking
      opted|opt for|in
      expecting|expected|expect more|less|to|it|that|a|this|you|visitors|guests|delivery|parcel|company|rain|some|any|worse|the
      than|as|was|like|what|were|not|i|are|had|been expected|expecting
      pregnant pause
      pins and needles waiting|for
      on pins
      ants|bugs|spiders in|at|on|invaded my? the? kitchen|house|picnic|garden|party|my
      ants in my pants
      static caravan
      buzzing after|from|about|to|now|for
      on the phone|bus|train|mobile
      worst|best case|friend|player|seat|timing|in|traffic|driver|thing
      rubber|wooden table|floor|band|duck|spoon|stick
      fire ants
      weak week
      over ... weekend
      sick day|days|leave|note|beat|of|joke|tune
      blood pressure|test|orange|sugar|donation
      donated|gave|give blood
      cold feet|hands|beer|drink|shower
      ill be|see|call|book
      tears of|with joy|laughter|happiness|relief|happy
      cry|cried|crying|tears happy|from|with|of joy|laughing|happiness|relief
      happy tears
      was|were|been @very? worried|nervous|anxious|scared|concerned|apprehensive|afraid|unsure|skeptical|sceptical|stressed|tense
      trouble finding|parking|booking|logging|with the|my app|site|website|traffic|booking|parking|door|link
      problem|problems|issue|issues|trouble ... website|parking|booking|app|payment|link|card|traffic|car|phone|boiler
      """, fires: ["this is to die for", "I crashed out on the sofa", "fell in love with the place"],
      spares: ["I want to die", "stop texting me"]),
  ]
}
