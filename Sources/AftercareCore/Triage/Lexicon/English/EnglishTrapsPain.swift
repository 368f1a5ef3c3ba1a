/// English words of pain in their harmless lives.
enum EnglishTrapsPain {
  static let rules: [Rule] = [
    Rule(
      "en.trap.sharp", .harmless,
      """
      cheese|mustard|lemon|lime|vinegar|wine|apple|rhubarb|knife|knives|tongue|wit|humour|humor|cider|curry|sauce ... sharp
      so sharp it|they made|had|have me? cry|crying|tears|wince
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
      awful|horrible|terrible|bad|worst|worse chair|mattress|bed|seat|weather|traffic|day at|rain|movie|film|news|food|coffee|service|parking
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
      film|movie|series|show|slasher|horror|game|thriller|murder .... stabbing|stabbings|stab|stabbed|shooting|shootings|shot|knife|killing|scream|screaming|blood|agony|pain
      stabbing|stabbings|shooting|shootings|knife on screen|telly|tv|the|netflix
      shooting was|is|@be woeful|poor|bad|good|great|off|terrible|shocking
      @high / @high come|would|recommend|will|love|again|experience|from|for|,|!
      electric|magic|healing|electrifying hands|touch|fingers|massage|atmosphere
      hurts|hurting|aches is|was my|the wallet|purse|pride|bank
      @very? sharp of her|him|you|them|your|the
      you|she|he are|s|is @very? sharp ,|.|and|lady|lad|cookie
      radiating|radiate|radiates health|joy|happiness|warmth|calm|light|positivity|energy
      film|movie|series|show|match|game|traffic|heat that? @be|s|was @very? unbearable|agony|torture|brutal|painful
      awful|horrible|terrible|bad|worst|worse|dreadful chair|chairs|mattress|bed|seat|coffee|office
      flu|covid|tetanus|travel|booster|vitamin|espresso|tequila|whiskey|whisky|coffee|golf|penalty|mug|vodka|ginger shot|shots
      a? shot|shots of espresso|tequila|coffee|vodka|whiskey|whisky|energy|vitamin|rum|brandy|ginger
      new|ear|nose|belly|lip|navel piercing|piercings
      crippling|brutal|savage|unbearable|horrendous|excruciating|agonising|agonizing|painful @worldly|debt|debts|rent
      sharp exit|finish|start|showers
      stabbed|stab in the back by
      sharp as
      sharp _ knife|knives|scissors|blade|pencil
      feel|feels|feeling sharp ,
      scissors|knife|knives|blade|blades|razor|cheddar|cheese|tongue|mind|wit|pencil|pencils|chisel|chisels|secateurs|mower|axe|saw|skates @be? @very? sharp as? a? anything|tack|razor|knife|ever|now|again?
      """,
      fires: [
        "new scissors sharp as anything", "your receptionist is sharp as a tack", "a really sharp kitchen knife",
        "had a shot of espresso", "I got my flu shot today",
        "friends say I'm radiating health",
        "very sharp of her to spot that",
        "your therapist has electric hands", "watched a slasher film, plenty of stabbing on screen",
        "shooting was woeful",
        "in agony deciding what to have for dinner", "it was painful to say goodbye", "the hot weather is killing me",
        "see you at 10 sharp, looking sharp in that uniform", "9am sharp next week, see you!", "shooting hoops tonight",
        "this heat is killing me",
      ],
      spares: [
        "a sharp pain like a knife",
        "a shot of pain in my hip", "stabbed me in the back every time I breathe",
        "painful to walk", "the weather is lovely, my back is killing me", "sharp pain in my neck",
        "my back is killing me",
      ])
  ]
}
