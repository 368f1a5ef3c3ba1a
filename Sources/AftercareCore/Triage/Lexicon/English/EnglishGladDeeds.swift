/// English good news told by deeds: what can be done again, what was done all day, how the night was.
enum EnglishGladDeeds {
  static let rules: [Rule] = [
    Rule(
      "en.good.able", .good, able,
      fires: [
        "could reach the top shelf again this morning", "I can look over my shoulder to reverse the car",
        "I can feel all ten toes, I counted", "Been weeks since I could touch my toes, did it this morning",
        "managed to tie my laces for the first time since spring", "I've got my neck back",
      ],
      spares: [
        "can't reach the top shelf", "could barely turn my head again", "I can only lift my arm halfway",
        "been weeks since I could touch my toes", "I can feel all my toes tingling",
        "I can count all my fingers, can't feel two of them",
      ]),
    Rule(
      "en.good.deeds", .good, deeds + "\n" + asked,
      fires: [
        "danced at the wedding till midnight", "carried my toddler upstairs and didn't even notice",
        "my body did everything I asked", "never gave my back a second thought", "ran for the bus and caught it",
        "hobbled in and strolled out", "nailed the interview",
      ],
      spares: [
        "walked into a door", "ran out of painkillers", "I didn't notice until my foot was dragging",
        "limped in and limped out",
      ]),
    Rule(
      "en.good.nights", .good, nights,
      fires: ["Never slept so deep in my life", "didn't stir till the alarm", "best kip in ages"],
      spares: ["never slept so badly", "didn't sleep till three"]),
    Rule(
      "en.wellNow.by", .wellNow,
      """
      light|springy|fresh|loose|limber|supple|bouncy by now|today|then|lunch|lunchtime|noon|dinner|teatime|bedtime|evening|morning|tonight
      right as rain @very? by|now|today|since|after
      """, fires: ["heavy legs the first evening, springy by now"], spares: ["springy boots"]),
  ]

  /// What people do with their bodies on any day.
  private static let verbs =
    "run|jog|swim|dance|cycle|bike|walk|hike|climb|garden|dig|mow|lift|carry|drive|reverse|reach|bend|kneel|squat|crouch|sit|sleep|turn|twist|look|tie|touch|stand|play|train|lie|hang|stretch|clasp|fasten|ride|roll|do|breathe|move|brush|dress|cook|hoover|vacuum|type|sew|knit|paint|scratch|zip|scrub|iron|bathe|shower|hang|push|pull|pick|hold|shop|swing|throw|bowl|serve|kick|jump|skip"
  /// The same, done.
  private static let done =
    "ran|jogged|swam|danced|cycled|biked|walked|hiked|climbed|gardened|dug|mowed|lifted|carried|drove|sat|stood|played|trained|sprinted|skipped|worked|did|painted|hoovered|cleaned|baked|cooked|ironed|paddled|rowed|surfed|skied|skated|golfed|boogied|waltzed|trampolined|marched|strolled|pushed|shifted|moved|travelled|flew|rode|hung|chopped|weeded|raked|bowled"
  private static let able = """
    can finally|actually|now|easily|happily|even|properly|fully|suddenly|just|already? \(verbs) .... again|easily|freely|finally|properly|comfortably|effortlessly|smoothly
    ^ @polite? i|we|even|and? @very? could finally|actually|now|easily|happily|even|properly|fully|suddenly|just|already? \(verbs) .... again|easily|freely|finally|properly|comfortably|effortlessly|smoothly
    can finally|actually|now|easily|happily|even|properly|fully|suddenly|just|already? \(verbs) .... without|with|no|zero @very? a|any|no|even|zero? @very? wincing|groaning|swearing|cursing|yelping|thinking|grunting|moaning|effort|noticing|complaint|complaining|grimacing|noise|thought|grumble|groan|wince|help|hurting|holding|it
    ^ @polite? i|we|even|and? @very? could finally|actually|now|easily|happily|even|properly|fully|suddenly|just|already? \(verbs) .... without|with|no|zero @very? a|any|no|even|zero? @very? wincing|groaning|swearing|cursing|yelping|thinking|grunting|moaning|effort|noticing|complaint|complaining|grimacing|noise|thought|grumble|groan|wince|help|hurting|holding|it
    can finally|actually|now|easily|happily|even|properly|fully|suddenly|just|already? turn|look|twist|move|reach|bend ... both|all|each|every way|ways|sides|directions|direction
    ^ @polite? i|we|even|and? @very? could finally|actually|now|easily|happily|even|properly|fully|suddenly|just|already? turn|look|twist|move|reach|bend ... both|all|each|every way|ways|sides|directions|direction
    can finally|actually|now|easily|happily|even|properly|just|already? look|see over my|both|either|me @side? shoulder|shoulders
    ^ @polite? i|we|even|and? @very? could finally|actually|now|easily|happily|even|properly|just|already? look|see over my|both|either|me @side? shoulder|shoulders .... this|today|tonight|again|at
    can finally|actually|now|easily|happily|even|properly|just|already? tie|fasten|reach|touch|clip|put|hook|lace|zip|hang|wash|brush|pull|wear ... laces|shoes|shoelaces|socks|bra|toes|shelf|zip|seatbelt|boots|tights|washing|hair|heels|dress|jeans
    ^ @polite? i|we|even|and? @very? could finally|actually|now|easily|happily|even|properly|just|already? tie|fasten|reach|touch|clip|put|hook|lace|zip|hang|wash|brush|pull|wear ... laces|shoes|shoelaces|socks|bra|toes|shelf|zip|seatbelt|boots|tights|washing|hair|heels|dress|jeans .... this|today|tonight|again|at
    ^ @polite? i? @very? managed|able to \(verbs)|put|get|pick .... again|without|myself|easily|unaided|alone
    managed|able to \(verbs)|put|get|pick .... for the? first time
    ^ @polite? i|ive|we|just|even? @very? hit|slept|ran|walked|had|did|beat|managed|made .... for the? first time this|in|all week|month|year|summer|winter|spring|ages|forever|a|@num|season
    had my first full|proper|unbroken|decent|whole|good|uninterrupted night|sleep|lie|run|workout|week|day
    took|take|taking the|all stairs instead|not|two|today|at|without
    got|get|getting|stood|sprang|hopped|popped up again? unaided|unassisted|easily|alone|like|on|without
    got down on|to the|my floor|knees|hands .... got|and|back @very? up again|unaided|unassisted|easily
    drove|rode|walked|cycled|ran|sat|flew|took|drove|rode .... , .... , no|without @very? stopping|stops|stop|breaks|break|complaints|stretching|fidgeting|limping
    without the|my|any @very? usual @very? groan|grunt|moan|creak|limp|hobble|wince|grimace|shuffle|ouch|ooh|sigh|crack|stiffness|ache|painkillers
    hung|hang|painted|reached|washed|cleaned|scrubbed|lifted|changed .... arms|arm|hands @very? above|over|overhead|up my|the|me? @very? head|shoulders|and|everything|all?
    for the? first time since @month|spring|summer|autumn|winter|christmas|easter|school|uni|college|lockdown|forever|having|my|the birthday|baby|twins|kids|accident|wedding?
    since i|ive @very? could|managed|touched|ran|danced|slept|walked .... ,|and|but @very? i? @very? did|managed|can|done it|that|so|now|them|finally this|today|yesterday|last|tonight|easily|now|again?
    put|pulled|got my|me|both socks|shoes|boots|tights|trousers on standing|myself|alone|without|unaided|easily|again
    can @very? feel|wiggle|move|count|waggle all|both|every of? my|ten|five|the? ten|five|my? toes|fingers|toe|finger|limbs|legs|hands|feet , i|ive|thank|thanks|just|yes @very? have|am|counted|checked|tested|counting|fine|you?
    can @very? feel|wiggle|move|count|waggle all|both|every of? my|ten|five|the? ten|five|my? toes|fingers|toe|finger|limbs|legs|hands|feet .|thanks|now|again|fine
    can @very? feel|wiggle|move|count|waggle all|both|every of? my|ten|five|the? ten|five|my? toes|fingers|toe|finger|limbs|legs|hands|feet $
    i|ive|have|has|ve|finally|you @very? got|have|given|gave me? my|me neck|life|body|mobility|movement|flexibility|shoulders|sleep|range|energy|mojo|bounce back
    forgot|forgotten|remembered|remember what|how it @very? is|was|s|feels|felt like|good|nice to|not \(verbs)|turn|have|be|feel|wake|hurt|ache
    """
  private static let deeds = """
    \(done) .... without @very? a|any|one|giving|even|so|once|having? @very? thought|thinking|noticing|effort|stopping|wince|wincing|grumble|grumbling|flinch|flinching|rest|break|worry|moaning|complaining|complaint|hiccup|incident|sitting
    \(done) .... did not|never @very? notice|think|flinch|wince|struggle|blink|tire|puff|thought|noticed|flinched|winced|struggled|tired once|about|a|at|any
    \(done) .... did not|never @very? notice|think|flinch|wince|struggle|blink|tire|puff|noticed|flinched|winced|struggled|tired $
    \(done) .... like a|an teenager|kid|dream|champ|pro|boss|spring|youngster|mountain|child|athlete|champion|lad|girl
    \(done) .... with ease|pleasure|joy|energy|gusto
    \(done) .... in|with @very? comfort|style|ease
    \(done) .... and|, @very? felt|feel|feeling|still @very? strong|fresh|young|alive|nothing|unstoppable|invincible|smug|light|ready|standing|smiling|bouncing
    ^ @polite? i|we|just|even? @very? danced|swam|cycled|jogged|hiked|sprinted|paddled|surfed|skied|skated|golfed|boogied|waltzed|gardened .... ... $
    ^ @polite? i|we|just|even? ran @num|10k|5k|for|the|my|a|parkrun|three|to|up|k|km .... caught|pb|miles|km|k|parkrun|bus|train|marathon|stairs|race|park|10k|5k|record
    ^ @polite? i|we|just|even? played @det? full|whole|entire|all|both|90|ninety|tennis|football|golf|netball|badminton|squash|cricket|rugby|basketball|hockey|padel|bowls|two|three|nine|eighteen|18|five .... $
    ^ @polite? i|we|just|even? dug|mowed|weeded|raked|planted|painted|hoovered|scrubbed .... garden|patch|beds|lawn|allotment|borders|house|kitchen|fence|spuds|potatoes|flat|room|shed|whole|hall
    ^ @polite? i|we|just|even? climbed|walked|hiked|cycled|carried|lugged .... miles|mile|km|hill|mountain|peak|flights|summit|k|home|beach|coast|shopping $
    ^ @polite? i|we|just|even? walked @det? dog|dogs .... twice|miles|hour|hours|round|beach|gave|woods|park|further|longer
    ^ @polite? i|we|just|even? sat|stood|lasted through|for|the all|whole|entire|full|three|two|six|eight|ten|four|@num .... happily|comfortably|easily|fine|ease|smiling
    ^ @polite? swimming|running|dancing|cycling|gardening|lifting|climbing|jogging|hiking|golfing|skating|training again|today|tomorrow|every|since .... $
    ^ @polite? shift|day|flight|drive|shifts of @num|twelve|ten|eight hours? .... spring|smiling|fresh|energy|bounce|fine|happy
    @part|i sat|stood|coped|lasted|got|held @very? through|up|out .... happily|comfortably|easily|beautifully|brilliantly
    body|back|legs|arms|knees|knee|shoulder|shoulders|neck|hips|it|everything did|does|doing|do everything|all|whatever|exactly|what|as i|it|theyre|they|its|its|@be @very? asked|wanted|should|needed|told|supposed|ask|want|tell
    never|not once|even|@very? thought|think about my|the|me|it @side? @part|body|once|all|today|joints|it
    not|never @very? give|gave|given|gives @det? @side? @part|it|body|hip|knees a @very? second|single|moment|moments|seconds|passing? thought
    hobbled|hobbling|shuffled|shuffling|crawled|limped|limping|waddled|creaked|hunched|crept|crawling|bent .... in ,|and|but|i|then? i? @very? strolled|skipped|danced|bounced|floated|sprinted|glided|walked|strode|marched|flew out|away|home|off|tall
    walk|walked|walking|skip|skipped|float|floated|floating|danced|bounced|glided|strolled|waltzed|practically out|home|away|of there|yours|the|taller|on|in|like|a|floating|dancing|lighter|skipping|smiling|grinning
    spring|bounce|skip|swagger|wiggle in my|me|his|her step|stride|walk
    nailed|aced|smashed|bossed|rocked|crushed|won @det? @very? interview|exam|presentation|meeting|match|race|game|test|audition|pitch|gig|recital|speech|run|workout|parkrun|tournament|quiz|dance
    first day|morning|night|shift|week|time|drive|run|swim|round back|out|in|for ... no|without pain|bother|painkillers|trouble|wincing|limping|tablets
    """
  /// Bodies that are ready, dressed and out of pills.
  private static let asked = """
    body|back|legs|i|knees|am|m|shoulder|neck|s @very? finally|now|so|totally|all|already|also? ready for|to the?|it|anything|more|my|round|next|take|go|do|conquer|face|dance|run|rumble
    ready for the|my|another|round next|one|holiday|session|race|more|two|weekend|it
    ready for it|anything|more|action
    not|hardly @very? @very? need|needed|touched|taken|took|had|reached|reach|opened @very? for? the|my|a|any|one|single? usual|normal|regular|daily|nightly|single? painkillers|painkiller|ibuprofen|paracetamol|pill|pills|tablet|tablets|meds|advil|tylenol|codeine|nurofen|aspirin|voltarol|ointment
    stopped|quit @very? groaning|grunting|wincing|sighing|hobbling|clicking|swearing|cursing when|every|each|getting|on|at|after|whenever|as|in
    no longer @very? groan|grunt|wince|groaning|grunting|wincing|creak|creaking|click|clicking when|every|each|getting|on|at|after|whenever|as|in
    not @very? puffed|winded|fazed|sweating
    golf|tennis|swing|serve|backhand|stride|posture|running|squat|plank|downward ... never|not been|felt|looked @very? smoother|better|good|smooth|straighter|easier
    kettlebells|weights|bag|shopping|toddler|bike|hill|stairs|rucksack|pram|suitcase|dumbbells|barbell felt|feel|feels|seemed @very? lighter|easier|weightless|shorter|easy
    """
  private static let nights = """
    never|not @very? slept @very? so|this|as|that|quite @very? deep|deeply|long|heavy|heavily|sound|soundly|hard|solidly|peacefully|late
    best @very? kip|nap|rest|slumber|snooze|shuteye|lie|nights|sleeps|evening|weekend|run|swim|walk|holiday
    did not|never @very? stir|stirred|woke|wake|move|moved|budge|surface|surfaced till|until|once|before
    slept|sleep|snoozed|dozed @very? through|past|over till|until|to|my|the|it|three|two|alarm|breakfast|ten|nine|eleven
    slept|sleep|snoring|snored like|as a|an|the|i @very? lamb|kitten|cat|stone|teenager|hibernating|bear|king|queen|prince|princess|champion|champ|babe|toddler|newborn|dream|trooper|puppy
    asleep|gone|zonked|snoring before|by|the|as my|me|i|@num|nine|ten|eight|minute|soon|second .... head|pillow|news|dark|lights
    head|heads hit|touched the|my pillow ,|and|i|.|that|was|gone|bliss
    slept @very? in|until|till|right @very? late|noon|lunch|midday|@num|the|my|ten|nine|eleven
    """
}
