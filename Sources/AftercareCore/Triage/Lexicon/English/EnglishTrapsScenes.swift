/// English target words in stories, jokes and everyday scenes.
enum EnglishTrapsScenes {
  static let rules: [Rule] = [
    Rule(
      "en.trap.everyday", .harmless,
      """
      drop|dropped|dropping everything to|and ring|call|phone|text|message|tell|run|rush|come|go|book|booked|see|write|recommend|celebrate|say|let|share my|our|the|a? @person|again|another|in|with|for|you|it?
      shoot|shooting|shot|shoots pool|snooker|darts|clays|arrows|penalties|free|layups|three|threes
      knocked|knock|knocks|spark|sparked|conked|out out|cold|me @very? cold|asleep? by|before @num|bedtime|ten|nine|midnight|news|dinner|tea
      knocked|spark|sparked|conked out @very? cold|asleep? the|that|as minute|second|moment|instant|soon i|my|as|the|head
      out cold by|before|the|as|until|till|all|on|in @num|bedtime|ten|nine|midnight|minute|second|moment|instant|soon|morning|night|my|bed|sofa|couch|sunday
      slept|sleep|sleeping|dozed|snoring|snored as|like|as if|though? i|id|a|the? d|had|been|was|were? @very? knocked|dead out|man|person? cold?
      had|has|have|having|kept|keeps|keeping me|us|everyone|everybody|all|him|her @very? on pins and? needles
      on pins and? needles about|for|until|till|waiting|over|during|all|to results|result|news|exam|exams|match|game|film|interview|hear|see|know|whole
      @person|boss|kids|he|she|they|you|i @be|am|m|can|s be? a|such|being|his|her|my|the|@det @very? a? royal|real|right|total|massive? pain $
      @person|boss|kids|he|she|they|you|i @be|am|m|can|s be? a|such|being|his|her|my|the|@det @very? a? royal|real|right|total|massive? pain but|,|and|at|with|today|lol|haha
      i|he|she|they|you|we|im|@person|boss|kids|me @be|am|m|can|s? be? a|such|being|his|her @very? a? royal|real|right|total|massive? pain in the|my|his|her neck|ass|arse|backside|butt|bum|rear
      calls|called|calling|call me|him|her|us a|the @very? pain in? the? neck|ass|arse|backside|butt|bum?
      pinch me|myself
      ^ @polite? just|please|now|so|and? stop|quit|cease @very? worrying|fretting|fussing|stressing|panicking about|over|on? me|us|it?
      ,|please|just|now|so|and|you|ye|u|yous stop|quit|cease @very? worrying|fretting|fussing|stressing|panicking about|over|on? me|us|it?
      do|need not you|yous|u|ye|be|go|to|have? @very? worry|worrying|fret|fretting|panic|stress|stressing|fuss|fussing about|over|on|for|yourself|yourselves? me|us|myself|yourself?
      no need|reason|cause to|for @very? worry|worrying|panic|fret|fuss|alarm|concern|stress about|over|on|for? me|us?
      no|enough|less more|of|need|with? the? worry|worrying|fretting|fussing please|about|over|now me|us?
      you|yous|ye|u @very? worry|worries|fret|fuss|stress about|over|on? me|us|it? too|way|so too? much
      had|seen|had|known worse hangovers|hangover|mondays|monday|commutes|workouts|dates|haircuts|weekends|jobs|bosses
      weak|numb|dead|sore|stiff|painful|hurting ... is|s|was my|the|our willpower|resolve|wallet|purse|pride|ego|tea|coffee|wifi|excuse|bank|budget|sense|phone|battery
      cry|cried|crying|wept|weeping|sobbed|bawled|blubbed|teared|teary|tears my? eyes|heart|up|out|throughout|through|all|happily|buckets|so|a|like|with? ... at|during|through|over|watching|from|when|by|on|in ... graduation|wedding|weddings|film|movie|ending|finale|song|speech|speeches|ceremony|christening|episode|series|book|concert|onion|onions|play|nativity|proposal|adverts|vows|recital|opera|eastenders|anthem
      graduation|wedding|film|movie|ending|finale|song|speech|ceremony|christening|episode|book|concert|nativity|proposal|vows|recital|opera ,|and|.|made|had|where|so|that|@very? so|i|we|me|us? @very? i|we|me|us? cry|cried|crying|wept|sobbed|bawled|blubbed|bawling|sobbing|tears my|our|through|the|all|during|like|happy|at|with|so? eyes|whole|entire|it|way|a|buckets|joy|much? out|thing|lot|baby?
      ^ did the|my|a|some|all|our @very? _? garden|gardening|gardens|housework|laundry|ironing|shopping|hoovering|vacuuming|dishes|run|walk|gym|lawn|parkrun|yoga|pilates|washing|cleaning|commute|drive|rounds|school|stretches|stretching|usual|whole|entire|exercises|swim|spin|hike|allotment|marathon|dusting|cooking|weekly|groceries|chores|nightshift|shift
      not had|have|felt|feel|get|got|been|having? @very? so much as a|an|one|the? @very? twinge|niggle|ache|pain|tingle|wobble|pang|cramp|stab
      electric storm|storms|bike|car|blanket|bill|guitar|kettle|scooter|shower|company|atmosphere|heater|toothbrush
      atmosphere|crowd|match|game|gig|concert|party|vibe|stadium .... was|is|s @very? electric
      film|movie|series|thriller|drama|episode|podcast|novel .... stabbing|stabbings|stabbed|stabs|shootings
      fainted|faint|collapsed|collapse|died|keeled over? at|when|seeing|from|over the|your|that|my? .... price|prices|charges|bill|cost|costs|fee|fees|total|receipt|invoice
      mind numbing|numbingly
      radiating calm|joy|happiness|peace|health|good|bliss|contentment|positivity
      headache <> tax|taxes|paperwork|boss|accounts|council|insurance|landlord|mortgage|builders
      nobody in this|the|our|my|that house|family|office|home|world|village|street
      faint ache|aches|tightness|tenderness|soreness|stiffness|trace|hint|echo|memory
      terrible|awful|rotten|horrible|dreadful traffic|weather|commute|meeting|dinner|film|coffee|parking|service|food|boss|jokes
      which|that? at my age is @very? _
      thumb|finger|fingertip|pea|coin|penny|button|grape sized bruise|mark|bruises|marks
      when|if i|you|anyone poke|press|prod|push|touch|squeeze @det? @very? shoulder? blade|blades
      over|above|behind my|our|her|his head to|and @very? hang|peg|put|get|reach|do @det washing|laundry|coat|curtains|dishes|light|lights|box|boxes
      golf|tennis? swing|form|appetite|energy|mobility|flexibility|movement|rotation|confidence|mojo|bounce|smile|strength|focus|mobility s|is|has|have? come|coming|is back
      @my stroke|backhand|forehand|serve|swing feels|felt|is|was|s|looks @very? smoother|better|faster|stronger|longer|easier|freer|looser|cleaner
      regret|regretting|regretted nothing|none
      happy|good|joyful tears|cry
      tears of joy|happiness|laughter|relief
      the odd yawn|biscuit|snore|giggle|sneeze|nap|smile|grunt|creak|snooze
      on a scale of @num|ten i d|would|will|ll? give you|it|her|him|this
      cracked out|open the dance|bubbly|wine
      so|anyway|then i guess|suppose|reckon it|that|this|i|im|you|she|he worked|works|helped|m|am|did|was|needed|must
      did a|an|my|some @num|yoga|pilates|spin|gym|long|short|big|quick|lovely|full|proper|5k|10k|park|half k|mile|miler|class|session|run|walk|swim|shop|clean|marathon|workout|shift
      bleeding|bloody|blooming|painfully obvious|lovely|marvellous|brilliant|good|wonderful|gorgeous|late|early
      @num /|of|out? _? smiles|happiness|mood|joy @num
      nearly|almost gave|give|given me|us|him a heart attack|failure|stroke
      killing|kills me that|not|how|waiting to? i|we|cant|wait|it|they
      the? a&e|er|ward|hospital was|is rammed|packed|busy|heaving|mad|manic|mental|bedlam
      only|one|sole thing|things|part|bit getting|that|which|who|thats|gone|going @be? @very? getting|gone|going? worse|weaker|sharper|number|stiffer|sorer|downhill|numb|weak|sore ... is|are|was my|the|his|her|their !@part
      worst|hardest|sorest|roughest part|bit|thing|moment about|of|was|is|being|has|to|were .... leaving|over|ended|ending|drive|parking|traffic|up|end|going|home|waiting|goodbye|stairs|stop|stopping|finished|bill|price|weather|leave
      my|one|only|biggest|greatest|secret|big @very? weakness is|for|are|was|will|being !in|on|@my|the|when|worse|getting|@very|still
      weakness for|towards
      gave|give|giving|gives way to temptation|traffic|buses|pedestrians|cyclists|chocolate|cake|oncoming|laughter|hunger|sleep
      ant|ants|nettles|needles|static all? in|on|under|over|round|from|everywhere|across|off the|my|our kitchen|garden|patio|picnic|floor|radio|tv|jumper|tree|carpet|house|shed|lawn|path|cupboard
      dead to the world
      scan|scans|result|results|test|tests|bloods|xray|xrays|mri|dexa|smear ... came|come|comes @very? back @very? perfect|clear|fine|normal|good|great|negative|clean|grand|ok
      massage|session|service|experience|treatment|hands|therapist|recommend|coffee|lovely|strong|great|best|fab|brilliant ,|:|-|. @high out of ten|10
      ouch|ow|oof ,? but? in a|the @very? best|nicest|good|lovely|finest way
      buzzing|fizzing|bursting|brimming|bouncing|crackling with @very? energy|life|joy|happiness|excitement
      sewing|knitting|quilting|dressmaking|craft|crafting|haberdashery|crochet|tailor|embroidery .... pins and needles
      sewing|knitting|quilting|dressmaking|craft|crafting|haberdashery|crochet|tailor|embroidery club|class|room|box|shop|kit|group? tonight|today|again? ,|:|- pins and needles
      film|films|movie|movies|thriller|series|show|play|opera|novel|drama|episode|horror ,|:|- @very? full|loads|lots|all|plenty? of? stabbing|stabbings|shooting|shootings|killing|killings|bleeding|drowning|choking
      nearly|almost|practically fainted|collapsed|choked|keeled|dropped|died over|dead? when|because|cos|laughing|that|at|seeing my|our|the|his|her|he|she|they @very? @person|teenager|teen|teens|bill|price|price|boiler|boss|cat|queue
      poor me|us
      no|not|any? change|different|difference from|to|in how @very? good|great|well|lovely|loose|light|fine|relaxed|brilliant
      grip|strength|balance|feeling|sensation|power|control|coordination @aux not|never @very? gone|left|failed|faded|changed|suffered|budged
      spot|spotting|spotted|spots that|the|those|this @very? knot|knots|problem|trouble|tight|tightness|culprit|issue|sore|tension|cause|mistake|muscle
      could|nearly|almost|might|i|ill|would have? died|dying|die|dead of|from|with happiness|laughter|joy|bliss|embarrassment|boredom|laughing|excitement|shame|relief
      tingling|buzzing|fizzing|sparkling|bursting|shaking|trembling|giddy|dizzy|faint|weak|numb|burning with excitement|anticipation|joy|pride|pleasure|delight|happiness|love|curiosity|envy|jealousy|hunger
      ^ buzzing|fizzing|tingling after|from|off|since that|the|my|our|your|such session|massage|treatment|hour|appointment
      i|got|was|been|were? was|got|been? @very? stabbed|stung|scratched|pricked|bitten|attacked|bit by|off a|an|the|my|some cactus|thorn|thorns|rose|bee|wasp|nettle|nettles|hedgehog|mosquito|midge|cat|dog|bramble|brambles|holly
      gave|give|giving way at|on|to the|a roundabout|junction|lights|cars|crossing|bus|cyclist
      my|our|the|his|her resolve|willpower|diet|will|patience|discipline|budget buckled|crumbled|collapsed|gave|cracked|broke|weakened way|in?
      legs|arms|quads|calves|thighs like|@be|were|are jelly|rubber|lead|noodles|spaghetti after|from|because|thanks|post .... run|hill|gym|squats|race|ride|hike|workout|match|climb|spin|marathon|training|class|parkrun|stairs|fell
      disc|disk|discs of|golf|jockey|brakes|brake|player|drive|drives|world
      expecting|expected a|an|the|my @very? parcel|delivery|visitor|call|package|letter|bus|plumber|pizza|refund|promotion|pay|rise|miracle|guest|electrician
      expecting|expected good|great|big|nice|bad|amazing|wonderful things|results|news|weather|stuff
      cramped flight|bus|car|seat|seats|train|office|flat|space|plane|conditions|journey|room|kitchen
      wet|peed|weed|pissed|peeing|weeing myself|themselves laughing|with
      stuck for|about? @num hours|minutes|mins|hrs
      stuck in|on|at|behind|inside the|a? traffic|work|home|motorway|queue|lift|meeting|jam|office|airport|train|tractor|tailback
      breath of fresh air
      takes|took|taking my|your breath away
      head spinning|spins|spun|swimming|buzzing with|from|full|over work|ideas|numbers|emails|news|plans|admin|deadlines|names|spreadsheets|meetings|thoughts|figures|wedding|exams
      allergic to @my? mondays|monday|work|exercise|housework|mornings|cleaning|winter|early|boss|homework|stairs|gyms|ironing|running|burpees|cardio|meetings
      blistering heat|pace|sun|sunshine|speed|hot|day|weather|form|start|performance
      black and blue scarf|jumper|shirt|hat|coat|bag|kit|jersey|team|dress|bottle|umbrella|towel|leggings
      had|have|was|by|it|what|that|s? a|some? stroke of luck|genius|midnight|brilliance|inspiration
      grip|strength|balance|power|coordination @be|s|feels|is the same as ever|always|before|usual|normal
      as strong|steady|good|firm|solid|sound as before|ever|new|always|anything|an
      agony aunt|aunts|column
      agony aunt|aunts|column column?
      slipped disc|disk|discs of|on|golf|jockey

      no|not|any|zero|without change|difference|problem|issue|loss in|of|to|with feeling|sensation|strength|grip|balance|power|movement ,|or|and|.
      stabbing|stabbed|stabs at|on|away the|my|a? keyboard|keys|buttons|screen|button|phone|remote|calculator|laptop
      weakened|broke|broken my|the|our? resolve|will|willpower|defences|position|case|pound
      passed|pass|passing|conked|zonked out on|in|by|the|at my|the|a|our? sofa|couch|bed|bliss|nine|ten|eight|armchair|@num
      fainting goat|goats|sofa|couch
      had|have|having a|another? crash on|in the|my sofa|couch|bed
      @my|the|our @person s hospital|scan|operation|surgery|op|appointment|ambulance|fracture|diagnosis
      hospital|scan|operation|surgery|op|appointment|ambulance|diagnosis ... was|is|for|were @my|the|our @person s|not ,|.|and|so|appointment|mine|me
      hospital|scan|operation|surgery|op|appointment|ambulance|diagnosis ... was|is|for|were @my|the|our @person s $
      electric car|bike|scooter|blanket|kettle|shaver|guitar|bill|meter|toothbrush|gate|van|oven|company|heater
      was|is|were|are|been the only painful|sharp|sore|numb|weak|stiff|tender thing|things|part|bit
      stabbed|shot|killed|poisoned|murdered|strangled|beheaded in|on|at act|scene|the|every|stage play|film|show|opera|panto|final|episode|chapter|one|two|three|finale|night?
      hives|hive ... buzzing|humming|honey|bees|queen|swarm|busy|full|thriving
      sea|seas|ferry|crossing|waves|flight|weather|road|roads|terrain|neighbourhood|pitch|ground|diamond @be @very? rough
      wobbly|unsteady|shaky|jelly|giddy getting|got|climbing|coming off|up|down the|off table|couch|bed , ? @very? fine|grand|ok|right|good|normal|perfect|steady
      slipped|herniated disc|disk scare|story|article|jokes|joke|puzzle
      """,
      fires: [
        "the sea was rough", "hives buzzing, honey flowing", "I get stabbed in Act Two every night",
        "passed out on the sofa in bliss", "hospital appointment was my mum's", "legs like jelly after the hill run",
        "stabbed by a cactus", "head spinning with work",
        "gave way at the roundabout", "had a stroke of luck", "stroke of genius, that elbow technique",
        "well done for spotting that knot", "grip hasn't gone, balance hasn't gone",
        "weak coffee, strong massage, ten out of ten",
        "sewing club tonight, pins and needles everywhere", "nearly fainted when my teenager did the dishes",
        "bone density scan came back perfect", "dead to the world by nine", "Ants all over the kitchen",
        "Gave way to temptation and booked again",
        "my weakness is chocolate", "Worst part was having to leave", "only thing getting worse is my golf",
        "Bleeding obvious answer: I feel wonderful", "the football nearly gave me a heart attack",
        "it's killing me that I can't get another slot till April", "the ward was rammed",
        "Did yoga, and did a short walk", "I can reach over my head to hang the washing", "my golf swing's come back",
        "my stroke feels smoother", "slept like a log so I guess it worked", "happy tears",
        "on a scale of ten I'd give you a nine",
        "haven't had so much as a twinge since I left you", "an electric storm all night",
        "the atmosphere at the match was electric", "nearly fainted at the parking charges",
        "I'm radiating calm",
        "Dropped everything to ring my sister",
        "out cold by nine", "knocked out cold the minute my head hit the pillow",
        "my husband says I'm a pain in the neck", "stop worrying about me", "no need to worry about me",
        "I cried at the wedding", "the film had me on pins and needles", "Did the whole garden",
        "the only thing weak here is my tea",
      ],
      spares: [
        "passed out on the stairs", "weakened my grip", "buzzing in my hand after the session",
        "legs like jelly after the session", "grip hasn't come back",
        "nearly fainted when my arm went", "my knee gave way on the stairs",
        "my only weakness is in my grip", "only thing getting worse is my leg",
        "my back is killing me", "I was at A&E and it was my chest",
        "did a nerve get pinched", "I guess it's sore", "tears and pain", "my pain has come back",
        "I got wiped out by a van last week", "an electric shock down my arm", "I fainted at the till",
        "a stabbing pain since the film", "faint and dizzy",
        "I drop everything I pick up", "I can't stop worrying about this", "I have a pain in the neck",
        "it's a pain in the neck", "knocked out cold on the pitch",
        "I cried all night", "my feet are on pins and needles", "did the massage cause this",
        "out cold on the bathroom floor",
      ]),
    Rule(
      "en.trap.flattered", .harmless, flattered,
      fires: ["getting a swollen head from all the praise", "your playlist gave me tingles"],
      spares: ["swollen ankle", "the massage gave me tingles in my arm", "a swollen head and a bump"]),
    Rule("en.good.flattered", .good, flattered, fires: ["chills listening to the song"], spares: ["chills all night"]),
    Rule(
      "en.trap.workedSpot", .harmless, soreWhere + "\n" + painWhere, fires: ["sore where she dug into my shoulders"],
      spares: ["sore and it goes into my shoulder"]),
    Rule("en.sore.workedSpot", .sore, soreWhere, fires: ["achy where he pressed into my legs"], spares: ["achy legs"]),
    Rule(
      "en.pain.workedSpot", .pain, painWhere, fires: ["hurts where you dug into my hip"], spares: ["hurts in my hip"]),
  ]

  /// Heads that swell with praise, and what music and scents give.
  private static let flattered = """
    swollen|inflated head|ego from|with|over|after|now|thanks|about|because|,|.
    swollen|inflated head|ego $
    head|ego @be|s|is|gets|getting @very? swollen|inflated|swelling from|with|after|at|$
    ego @be|s|is|gets|getting @very? swollen|inflated|swelling
    gave|give|gives|giving|got|get|gets|getting|had me|us? @very? tingles|goosebumps|shivers|chills just|when|thinking|remembering|imagining|from|at|listening|hearing @very? thinking|remembering|imagining|hearing|listening|the|your|that|of? music|playlist|song|voice|thought|singing|sound|smell|scent|it|about|memory
    playlist|music|song|songs|voice|singing|choir|bowls|bowl|gong|chimes|harp|candles|scent|smell|aroma|view|views|sunset|ending|story|speech|anthem|concert|compliment|compliments|scalp|hair massage|rub|bit|brushing|was|were|of|yours|you|played|that|and|at|the? _? _? gave|give|gives|giving me|us @very? tingles|tingle|goosebumps|shivers|chills
    tingles|tingle|goosebumps|shivers|chills ... listening|hearing|thinking about|of|to|at? that|your|the|it|this|my
    tingles|tingle|goosebumps|shivers ... from the|your|that|those @very? singing|music|song|songs|playlist|voice|choir|bowls|bowl|gong|chimes|harp|view|concert|compliments|scent|smell|candles
    """
  private static let worked = """
    spot|spots|bit|bits|place|places? where|from he|she|they|you|u|ye|the|your|her|his therapist|lady|girl|guy|elbow|elbows|thumb|thumbs|knuckles|hands|fingers? @very? had|was|were? @very? dug|dig|digging|pressed|pressing|leaned|leant|worked|working|went|got|pushed|poked|kneaded|elbowed|ground|laid|pummelled|jabbed|rubbed in|into|on|at|over|down|through my|the|those|both|that @side? @part
    """
  private static let soreWhere =
    "sore|tender|achy|ache|aches|aching|stiff|bruised|bruisy|soreness|tenderness|ached @very? in|at|on|around? the|that|those? "
    + worked
  private static let painWhere = "pain|painful|hurts|hurt|hurting @very? in|at|on|around? the|that|those? " + worked
}
