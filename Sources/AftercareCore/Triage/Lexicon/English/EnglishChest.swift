/// English wordings of chest, heart and breath.
enum EnglishChest {
  static let rules: [Rule] = [
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
      chest|breastbone|sternum|ribcage|heart <> brick|bricks|elephant|anvil|vice|vise|band|belt|corset|rope|clamp|strap|weight|boulder|piano|stone|squeeze|squeezed|gripped|fist|pressing|pressed|crushed
      heart .... somersaults|flips|flip|flipping|skip|skipped|thumping|thump|pounding|jackhammer|hammering|bolting|jumpy|fluttery|flutters|flutter|fish|wobbles|stops|stopping|drum|marathon
      breath|breaths|air <> catch|enough|short|gasping|gasp|little|barely|hardly|struggling|struggle|trouble|shallow|properly|half|deep hurts|to|of|for|get|catching|breathe|in|the|my|only|cant|not
      lungs .... not|wont|cant|half|full|filling|fill|expand|tight|squeezed|closing|shut|fire|burn
      elephant|anvil|brick|weight|pressure|tightness|band|squeezing .... breast|chest|bosom|breastbone
      air|breath is|gets|s|so|very|too|really short
      stop|stopping|stopped|pause|pausing|rest|halfway|middle .... get|find|catch|recover @det? wind|breath|air|puff
      breathe|breathing|breath|breaths|inhale ... snags|snag|catches|grabs|jabs|stabs|stitch|stops
      snags|catches|grabs|jabs|nips|pinches .... breathe|breathing|inhale
      under|behind|beneath the|my breastbone|sternum
      hurts|hurt|hurting|painful|burns ... chest|breastbone|sternum
      parked|sitting|sat|standing|kneeling|stood|stamping ... on my breastbone|chest|sternum|ribcage
      stop|stopped|stopping|pause|paused|rest|halt ... for|to|catch air|breath|breather|oxygen
      have|had to|need stop|pause|rest ... for|catch|get @my? air|breath|breather
      sit|sat|stop|stopped|stand|stood|lean|leaned|rest|rested|pause|paused .... to get|catch|find my puff|breath|wind back?
      breathing|breath is|was? not ok|okay|fine|good|right|great|normal|easy|easily
      """,
      fires: [
        "breathing not ok", "had to sit on the kerb to get my puff back",
        "I had to stop three times for air on the stairs",
        "like a lorry parked on my breastbone",
        "it hurts in my chest",
        "it snags under my ribs every time I breathe in", "have to stop on the stairs to get my wind back",
        "like an elephant on my breast", "the air is short", "like an elephant on my chest",
        "my heart is doing somersaults",
        "breathing is hard work", "stabbing in the chest when I take a breath", "can't get a full breath",
        "my heart is hammering", "a band round my chest", "hurts to breathe in", "SOB since this morning",
        "out of breath walking to the kitchen", "chest pain since this morning",
      ],
      spares: [
        "stopped to get my coat back",
        "stopped for a coffee",
        "the cat sat on the windowsill",
        "a weight off my shoulders", "my heart is in it", "take a breath of air outside", "breathing easy",
        "treasure chest",
      ])
  ]
}
