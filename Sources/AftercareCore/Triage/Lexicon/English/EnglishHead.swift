/// English wordings of headaches, dizziness and fainting.
enum EnglishHead {
  static let rules: [Rule] = [
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
      thunderclap
      head|skull|temples <> splitting|splits|split|pounding|throbbing|exploding|bursting|hammering|banging|thumping|cracking|crushing
      can|could not @very? look|bear|stand|face|take at? @det? any? light|lights|screen|screens|brightness|sunlight|noise
      light|lights|sunlight|brightness|screen hurts|hurt|hurting|kills|stabs|blinding
      migraine|migraines|headache|headaches but|yet? never|nothing|not|none ... like|this|bad
      headache|migraine|head from|of hell|doom|death
      puking|puked|vomiting|vomited|vomit|sick|throwing|nauseous|nausea|nauseated|retching <> headache|migraine
      pounding|throbbing|hammering|banging|splitting|drilling|jackhammer|bursting behind|in|at|over my|the|both|one|left|right eye|eyes|temple|temples|forehead|skull
      dark|darkened|curtains|blinds|sunglasses <> migraine|headache
      sat|sit|sitting|lie|lying|laid|lay in a|the dark|darkened room? since|all|with|because|hours|again|$
      curtains|blinds shut|closed|drawn|down
      temples|temple|skull|forehead <> jackhammer|drill|drilling|hammer|hammers|sledgehammer|drum|drumming|anvil|vice|vise|clamp|axe
      headache|migraine @be @very? that|so|too|this @severe|fierce|strong|bad|heavy
      brain|head too big for
      worst headache|migraine|head .... in @num|many|a|my|ages|years|ever years|months|decades|life|while|time?
      """,
      fires: [
        "worst migraine in twenty years", "a migraine from hell", "lying in a dark room with curtains drawn",
        "someone is drilling at my temples",
        "I get migraines but never like this one", "came on like a thunderclap", "cant look at the light",
        "my head feels like it is going to burst", "horrendous headache came on all of a sudden",
        "like being hit in the head with a bat", "worst head I ever had", "my head is banging",
        "my skull is about to burst", "pounding headache, the worst so far in my life", "splitting headache",
      ],
      spares: [
        "in the dark about the booking", "the curtains in your room are lovely", "I hit my head on the door",
        "a headache for the boss", "a slight headache", "mild headache after",
      ]),
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
      hit|hits|ended|woke|found|landed|dropped|fell|lying|lay the|up|myself|to|on|onto @very? @very? on? the? floor|deck|ground
      keeled|keeling|passing|passed|conked|blacking|blacked|zoned over|out
      collapse|collapses|collapsed|collapsing ... floor|kitchen|bathroom|shower|today|this|last|yesterday|on|in|after|i|and|at
      lost|lose|losing|loss ... consciousness|conciousness|balance|footing
      nearly|almost|about|close|thought ... faint|fainted|fainting|passed|pass|collapse|collapsed|blacked|black|keeled
      head rush|rushes|spins|spin|spinning|swimming
      spinny|swimmy|dizzily|faintish|wooziness
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
      next thing .... floor|carpet|ground|tiles|lino|deck|rug|pavement
      came|coming|come|woke|waking|found ... on the carpet|ground|tiles|lino|deck|rug|pavement|floor|grass
      greyed|grayed|whited|conked|passed|blacked out
      tunnel vision
      legs .... carpet|floor|ground|deck <> woke|came|found|next|out
      head .... woozy|spinny|swimmy|floaty|whoozy|wobbly|whirling|whirl|spin|carousel|washing|tumble
      swoon|swooned|swooning|keeled|wooziness|whoozy|giddiness|lightheadedness|headspin|vertiginous
      hit|met|kissed the deck|floor|ground|carpet|tiles|pavement
      like|as ... boat|ship|ferry|waltzers|waltzer|carousel|roundabout|rollercoaster
      rooms|heads|walls|beds|floors|world|ceilings spinning|spins|moving|swimming|tilting|going
      room|rooms|floor|world|ground|kitchen|walls|house|bed <> sideways|tips|tipping|tipped|tip|upside|leaning|leans|lurches|dips
      floor|room|rooms|ground|walls|wall|ceiling|world|kitchen|bed|house|horizon|head .... spinning|spin|spins|spun|tilting|tilted|tilts|moving|moved|moves|swaying|sways|rocking|whirling|swims|swimming|swirling|lurched|lurching|sloping|rotating|turning
      everything|things ... spinning|spins|spin|spun|swimming|swirling|whirling|rotating|tilting|turning|swaying
      room|rooms|head|walls|ceiling|bed|world|kitchen|house goes|going|go|went|keeps round|around
      keel|keels over
      going|about|gonna to? keel|faint|collapse|drop|pass|black out|over
      lights went|go|going out|off
      lights went out
      came|come|coming|woke to on|lying|in|with @det? @very? _? floor|tiles|ground|lino|carpet|bath|shower|heap
      grey|gray|black|dark|blurry|fuzzy round|around|at the|my edges|edge
      funny turn|turns|dos
      balance @be|has @very? shot|gone|off|terrible|awful|rubbish|weird|funny|bad|worse|went|out
      bumping|banging|bashing|walking|bouncing|crashing into|off door|doors|doorframes|walls|wall|furniture|frames|things
      flaked|sparked|zonked out at|in the? bus|street|shop|shops|supermarket|shower|kitchen|queue|train|church|car|office|school
      eyes rolled|rolling
      slid|slumped|slipped|crumpled off|down|onto|to|against the|my|a? chair|floor|stool|wall|seat|ground
      wobbly|floaty|swimmy|funny|light|woozy|spinny|dizzy|fuzzy in|round|around the|my head
      grab|grabbed|hold|held|holding|hang|hanging|clutch|clutching|cling on? on? to|onto? the|a wall|shelf|counter|table|doorframe|furniture|banister|worktop|sink|lamppost|bench
      nearly|almost @very? gone|went|going over
      room|head|world|floor|ceiling ... cartwheels|somersaults|pirouettes|waltz|waltzing
      i came|come to on|lying|in|with .... floor|tiles|ground|lino|carpet|bath|shower|heap
      came|coming|come|woke|waking|ended|found|landed|finished|was|were|me|am up? @very? on the? @any? floor|lino|tiles|carpet|ground|deck|rug|pavement ... fanning|fanned|slapping|ambulance|idea|how|why|somehow|standing|stood
      came|coming|come|woke|waking|ended|landed|finished|found up|round|around|to|myself on @det? _? floor|lino|tiles|carpet|ground|deck|rug|pavement|lawn
      stood|standing|stand|got|getting|get|sat|sitting|rose .... ended|finished|landed|woke|came|found up|round|to|myself ... on @det? floor|lino|tiles|carpet|ground|deck|rug
      kitchen|room|world|floor|ceiling|walls|bathroom|house|street|shop|bed did|does|doing|do|went|takes|took|was @very? cartwheel|cartwheels|somersault|somersaults|flip|flips|loop|loops|pirouette|pirouettes|lap|laps|twirl|waltz
      kitchen|room|world|floor|ceiling|walls|bathroom|house|street|shop did|does|doing|do|doing a|some @very? cartwheel|cartwheels|somersault|somersaults|flip|flips|loop|loops|pirouette|pirouettes|lap|twirl|waltz
      ladies|people|someone|somebody|everyone|strangers ... fanning|fanned me
      people|ladies|someone|somebody|they|man|woman|staff ... fanning|slapping|reviving me ... floor|ground|round|up|face
      kitchen|room|world|floor|ceiling|walls|bathroom|house|street|shop did|does|doing|do|doing a|some _? cartwheel|cartwheels|somersault|somersaults|flip|flips|loop|loops|pirouette|pirouettes|lap|twirl|waltz
      found|finds|find me|him|her on|in|at the @det? @side? floor|landing|stairs|bathroom|ground|hallway|tiles|carpet|patio|pavement
      """,
      fires: [
        "my daughter found me on the landing", "the kitchen did a slow cartwheel when I stood up",
        "I stood up too fast and ended up on the lino",
        "next thing I know three ladies were fanning me",
        "came to on the bathroom floor", "had a funny turn in the shop", "everything goes grey round the edges",
        "had to hold on to the wall",
        "the lights went out",
        "the whole room goes round when I lie back", "I'm going to keel over",
        "The room tips sideways every time I stand up", "next thing i know im on the carpet", "the walls were swaying",
        "I get the spins every time I stand",
        "came over all faint", "the ceiling is spinning", "ended up on the floor", "everything went grey",
        "blacked out for a moment", "feeling really dizzy", "the room is spinning",
      ],
      spares: [
        "found me on facebook", "ended up on the sofa all day", "the kids did cartwheels in the kitchen",
        "the dog was fanning me with its tail",
        "came to the clinic on the bus",
        "everything moved well", "out on the boat, feeling great", "went over all the details", "passed the exam",
        "a faint smell of lavender",
      ]),
  ]
}
