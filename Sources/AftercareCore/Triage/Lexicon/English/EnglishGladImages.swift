/// English good news in pictures: new bodies, praise that jokes, what is not there, work and sport that are felt the next day.
enum EnglishGladImages {
  static let rules: [Rule] = [
    Rule(
      "en.trap.images", .harmless, both,
      fires: [
        "those hands should be insured", "I haven't had so much as a twinge", "No feeling of tightness in my neck",
        "at my age that is suspicious", "bathroom habits unchanged", "my shoulders belong to somebody younger",
        "can't stop rolling my shoulders", "a thumb-sized bruise", "no worse than leg day",
      ],
      spares: [
        "no feeling at all in my neck", "his hands were on my breast", "bruise the size of a plate",
        "can't stop shaking", "this phone belongs to somebody else",
      ]),
    Rule(
      "en.good.images", .good, both + "\n" + renewed + "\n" + praise + "\n" + absent + "\n" + worked,
      fires: [
        "someone swapped my neck for a new one", "I'd pay double", "somebody oiled my hinges",
        "you've put me back together",
        "ten years have fallen off me", "give her a raise", "10/10 would be squashed again", "put me down for June",
        "like the day after a spin class", "that day-after-yoga feeling", "as if I'd moved house",
        "feel like my shoulders carried shopping home", "whatever you did there, do it again",
        "of the things on your list: not one", "present and correct", "It's night and day", "normal I reckon",
      ],
      spares: [
        "someone swapped my arm for a dead one", "the day after the massage", "they carried me home",
        "put me down", "would not do that again", "I walk like a ninety year old", "fine I reckon",
      ]),
    Rule(
      "en.trap.pressed", .harmless, pressed, fires: ["Tender when I poke the shoulder blade"],
      spares: ["tender calf"]),
    Rule(
      "en.sore.pressed", .sore, pressed, fires: ["ouchy only if I press on it"], spares: ["ouchy and hot"]),
    Rule(
      "en.trap.faintAche", .harmless, faint, fires: ["down to a faint ache"], spares: ["faint and achy"]),
    Rule(
      "en.sore.faintAche", .sore, faint, fires: ["a faint soreness"], spares: ["I feel faint"]),
    Rule(
      "en.sore.more", .sore, "achier|tenderer|creakier|bruisier", fires: ["a smidge achier this morning"],
      spares: ["an acre"]),
    Rule(
      "en.trap.drainedAway", .harmless,
      """
      drained|washed|flushed|bled away
      wiped|zonked|spaced|worn out till|until|by|for|the|that|afterwards|after $? noon|lunch|lunchtime|midday|dinner|teatime|evening|afternoon|day|night|bedtime|rest|hour|hours|morning|same|a|an|the|about|around|tea|massage|session|@num
      """, fires: ["All the soreness drained away", "a bit wiped out till noon"], spares: ["wiped out on my bike"]),
    Rule(
      "en.sore.wipedOut", .sore,
      "wiped|zonked|spaced out till|until|by|for|the|that|afterwards|after $? noon|lunch|lunchtime|midday|dinner|teatime|evening|afternoon|day|night|bedtime|rest|hour|hours|morning|same|a|an|the|about|around|tea|massage|session|@num",
      fires: ["was a bit wiped out till noon"], spares: ["drained"]),
    Rule(
      "en.over.drainedAway", .over,
      "soreness|ache|aches|aching|stiffness|tightness|tension|heaviness|tenderness|it|knots|pain @aux? @very? drained|ebbed|seeped|trickled|floated|slipped|washed|evaporated|fizzled|melted|ironed away|out|off|overnight",
      fires: ["All the soreness drained away during the night"], spares: ["drained all day"]),
  ]
  /// What is good news and holds a word of complaint, or looks like one.
  private static let both = """
    hands|fingers|thumbs|elbows should|ought|need|deserve to? be|have|get|a insured|bottled|framed|bronzed|cloned|listed|protected|knighted|gold|statue|medal|museum|insuring|award|prescribed|patented
    not|never|without|nor|hardly @very? had|have|felt|feel|been|got|noticed|having|feeling? so much as a|an|one @very? twinge|niggle|ache|pain|sniffle|squeak|flicker|tingle|hint|wobble|grumble|cramp|spasm|headache|peep|wince|murmur since|in|from|all|anywhere|today?
    no|zero|without|not|any @very? feeling|feelings|sense of any|the? tightness|stiffness|soreness|tension|discomfort|heaviness|strain|pulling|tiredness|fatigue|stress|achiness|tenderness|restriction @very? at? all? in|of|around|across? my|the|both|either|@det? @side? @part?
    at my age @be|s|is|that|its|it? is|s? @very? suspicious|unusual|rare|strange|weird|odd|unheard|impressive|miracle|unnatural|alarming|worrying
    bathroom|toilet|bowel|loo|appetite|sleep habits|habit|routine|trips|breaks? @be? @very? unchanged|same|regular
    belong|belongs|belonged to somebody|someone|a|an else? @very? younger|fitter|half|decades|years|twenty
    can|could not @very? stop rolling|stretching|wiggling|circling|swinging|shrugging|nodding|turning|twirling my|the|me shoulders|shoulder|neck|arms|hips|head|body
    thumb|fingertip|coin|pea|penny|grape|button|thumbprint|fingerprint|thumbnail -? size|sized|shaped bruise|mark on|just? my|the? @side? @part? , yellow|yellowing|fading|green|faded|gone already|now|nicely|fast|?
    thumb|fingertip|coin|pea|penny|grape|button|thumbprint|fingerprint|thumbnail -? size|sized|shaped bruise|mark
    nothing|no|not @very? worse|more|different|stronger than|from @det? leg|gym|workout|hike|spin|hangover|good|hard|long|tough|normal|usual|after|day|big day|workout|gym|session|class|walk?
    usually|normally|typically|ordinarily ... would @very? be|feel|have|need @very? @very? been? wrecked|knackered|shattered|stiff|aching|sore|exhausted|crippled|broken|agony|pieces|bedridden|creaking|limping|dead
    like|as|if|am|was|been|feel|felt .... hit|steamrolled|steamrollered|run|flattened|wrung|pummelled|rolled|tenderised|beaten|battered|kneaded|squashed|demolished .... in|but the|a best|nicest|good|lovely|loveliest|kindest|most @very? possible|pleasant|enjoyable|delicious? way|sense
    nobody|noone in this|my|our|the house|family|home|office|team|world|town|street|household
    no one in this|my|our|the house|family|home|office|team|world|town|street|household
    lines|marks|creases|imprint|imprints|dents|crease|print on|in|across|from my face|cheek|cheeks|forehead @very? have|has|had|s? gone|vanished|faded|disappeared?
    no more @very? locked|seized|frozen|stiff|sore|achy|aching|creaky|crunchy|grumpy|tight|clicking|creaking|grinding|jammed|rusty|knotted @part
    """
  private static let renewed = """
    swapped|replaced|exchanged|upgraded|traded|swopped .... for|with a|an|the|some @very? new|newer|younger|better|upgrade|fresh|working|fitter|teenagers
    like|feels|feel|feeling|its|s|am|got|have|ve|with|is @very? @very? a|an? brand? new neck|body|spine|back|legs|shoulders|pair|set|lease|model|machine|me|human|being|engine|car ,|.|and|thanks|of|overnight|today|now|on|since|thank|after
    like|feels|feel|feeling|its|s|am|got|have|ve|with|is @very? @very? a|an? brand? new neck|body|spine|back|legs|shoulders|pair|set|lease|model|machine|me|human|being|engine|car $
    ^ brand? new woman|man|person|human|me|body|legs|neck|shoulders ,|.|and|thanks|honestly|here|now|today
    somebody|someone|you|she|he|they|like|ve|has|have|been @very? @very? oiled|greased|lubricated|unscrewed|unlocked|untied|unknotted|upgraded|rebooted|reset|rebuilt|serviced|tuned|recharged|defragged|descaled|ironed my|me|all|the|every|both
    ve|been|feel|feeling|feels|felt|am @very? @very? rebooted|recharged|reassembled|rebuilt|retuned|upgraded|unlocked|reborn|remade|melted|decompressed|oiled|mended|overhauled|defrosted|resurrected|reset
    put|putting|puts me|us|my back|body|neck|spine|humpty @very? @very? back? together
    back together again
    years|decade|decades|weight|weights|ton|tons @very? have|has|had|ve|s|just? @very? fallen|dropped|come|been|gone|lifted|slid|melted|rolled off|from|away @very? me|my|off|us
    knocked|took|taken|shaved|wiped|lopped|peeled @very? @num|ten|twenty|years|decade|decades|fifteen|five|good? years? off me|my
    @num|ten|twenty|years|decades|fifteen|five|decade years? @very? younger|lighter|taller
    like a twenty|eighteen|sixteen|teen|twentysomething|ten|nineteen|20|18|16|21|25|19 -? year|something -? old|again|?
    felt|feel|feeling|feels twenty|twentyone|eighteen|sixteen|seventeen|thirty|25|21|20|18|17|30 again
    @num|two|three|a|couple|few _? inches|inch|feet|foot|cm taller|longer
    night and day
    @part|body|i|im|am|bending|moving|walking|turning|posture|move|bend|walk like @very? silk|satin|velvet|putty|plasticine|willow|reed|ballerina|gymnast|guardsman|panther|cat|gazelle|eel|grass|ribbon|owl|swan|dancer|yogi|contortionist|acrobat|otter|toddler
    like|as|if it|that|its|it was|were|s? @very? nothing $
    in clover|bloom|heaven|paradise|seventh|dreamland|nirvana
    strong|straight|supple|happy|warm|relaxed|loose|grateful|blissful|bendy|glad back|body|muscles|legs|spine|shoulders|neck|bones|limbs
    what more do|could|can|does i|we|you|anyone|a want|need|ask|wish|girl|man|body
    new me|woman|man ,|.|!|honestly|thanks
    different|changed|transformed woman|man|person|body|human|creature|animal|neck
    """
  private static let praise = """
    where|were have|ve? you|ye|u been all|half my|me
    put|sign|pencil|book|count me down|up|in for|every|again|next|please|now|anytime
    i am|m|@be|consider|officially|now @very? @very? me|a|an|your|the? @very? converted|convert|hooked|addict|addicted|sold|smitten|devotee|regular|fan
    give|gives|deserve|deserves|earned|get|gets|needs ... @det @very? raise|medal|knighthood|oscar|bonus|promotion|statue|award|payrise|damehood|trophy|prize|tip|gong
    @high / @high @very? ,? would ... again
    ^ would @very? be|get|do|have _? _? again
    @person|everyone|sister|mates @be|s|is|are|were @very? @very? jealous|envious|green
    told|telling|tell|telt @very? @det? everyone|everybody|friends|office|team|mates|sister|sisters|girls|colleagues|neighbours|whole|half .... about you|this|your|yous|ye
    would|gladly|happily ,? i? @very? pay|paid double|twice|triple|more|anything
    owe|owes you|ye|u|her|him @det @very? cake|pint|drink|beer|one|coffee|chocolates|wine|hug|medal|flowers|lot|box|bottle
    gutted|sad|sorry when|that|it|once|to the|it|i? @very? hour|time|session|it|massage|had? @very? was|is|had|came|to? @very? up|over|ended|finished|go|leave|end
    snored|snoring|dribbled|dribbling|drooled|drooling on|through|during|into|all|half your|the|her|his|most|that|way|it? table|couch|bed|session|massage|headrest|way|it?
    @part|s|is|looking|moving|sounding|shoulders|back survives|survive|thrives|thrive|rejoices|rejoice|sings|purrs|purring|approves
    out of business
    national|living treasure
    worth double|twice|my|a|it|all|getting|waiting|travelling
    makes|made|making my|me|our week|day|month|year|weekend
    burning|sudden|strong? desire|urge|itch|temptation to book|rebook|come|return|go|repeat|do
    whatever you|ye|u|she|he|they @very? did|do|done|were .... ,|, @very? do|repeat|bottle|keep|please|patent|more it|that|doing|of|do|on|please
    whatever you|ye|u|she|he|they @very? did|do|done .... do|repeat|bottle|keep it|that|doing again|next|up|it|please
    killer|wicked|cracking|belting|banging|stonking|class|unbelievable|sublime|insane|mean massage|session|hands|treatment|job|technique|rub|rubdown
    happily|comfortably|effortlessly|blissfully|peacefully|contentedly|painlessly|chipper|chirpy|buoyant|jolly|cheery|cheerful|merry|jaunty|breezy|zingy|uplifted|pampered|mended|chillaxed|floaty|skilful|skillful|skilled|gifted|talented|masterful|restorative|sublime|exquisite|invigorating|rejuvenated|transformative|transformed|sunny|joyful|joyous|ecstasy|unbelievable|witchcraft|sorcery|voodoo|alchemy|worship
    radiating|radiate|radiates|exuding|oozing|emanating health|joy|happiness|warmth|calm|light|positivity|energy|contentment
    which is a|@very record|treat|rarity|novelty|miracle|bonus|result
    which is a first $
    music|place|room|towels|table|oils|candles|reception|tea|couch @be|was|were|alone|is @very? worth|lovely|heaven|fab|gorgeous|heavenly|dreamy
    when|until can|do|till i|we @very? come|have|book|do|get back|again|another|more|it
    normal|expected|natural|standard|usual ,? i reckon|guess|suppose|think|assume|imagine|expect|believe
    tomorrow ... reckon|expect|bet|think|imagine ... nothing|gone|right|normal|perfect|sorted|zero
    magic|magician|miracle|wonder|genius -? worker|thumbs|touch|fingers|elbows|at
    """
  /// What was looked for and is not there.
  private static let absent = """
    list|things|symptoms|signs|those|these|above|them|lot :|,|?|- not|zero|none|nada|nil one|single|a|none|$
    list|things|symptoms|signs|those|these|above|them|lot :|,|?|- zero|none|nada|nil|zilch $
    present and|& correct
    all|both|everything|toes|fingers|limbs|bits accounted|present for|today
    report complete|ends|over|finished
    nowt|nada|zip|zilch|nuffin|naff to|worth report|moan|write|tell|complain|mention
    boring|dull|short reply|report|answer|update|news sorry|,|.|i|from|,|!|today
    boring|dull reply|report|answer|update $
    legs|arms|knees|everything|hands|feet|body|limbs work|works|working|functioning|functional ,|.|fine|again|normally|and|perfectly
    legs|arms|knees|everything|hands|feet|body|limbs work|works|working|functioning|functional $
    no|not|nothing @very? ... drama|gossip|news|excitement here|to|today|whatsoever|on|from
    """
  /// Work and sport that are felt the next day.
  private static let worked = """
    day -? after -? @det? @very? yoga|pilates|leg|legs|gym|workout|spin|spinning|hike|hiking|swim|swimming|run|running|marathon|moving|gardening|football|match|squats|weights|training|crossfit|zumba|dance|dancing|ride|cycling|bootcamp|exercise|climb|climbing|tennis|rowing|long|big|good|hard|housework|digging|decorating|painting
    day|morning|same -? after|as -? @det? @very? good|long|hard|big|decent|proper|tough|heavy? _? gym|workout|spin|hike|swim|run|class|session|ride|walk|match|training|game|leg|circuit
    like|as|just after|the|a|post|its|it|s|typical @very? after|day|morning|a|post|the? @very? day|morning|a|after|session|bit? of? after|@det? @very? skiing|ski|rowing|surfing|riding|sailing|climbing|paddling|kayaking|hiking|decorating|digging|gardening|trampolining|swimming|boxing|golf|tennis|padel|skating|squats|situps|pushups|pullups|planks|lunges
    like|as|if|though .... did|done|do @very? _? hundred|thousand|million|fifty|too|many|few|couple|100|1000|200|50 _? sit|push|squats|lunges|situps|pushups|press|burpees|ups|lengths|planks|crunches|pullups
    like|as|if|though|when|than .... helped|helping|helps .... move|moving|shift|carry|dig|lift
    like|as|if|though .... moved|moving|shifted|lugged|hauled|humped|carried|carrying|lifted|shovelled|dug|digging|built|climbed|climbing|rowed|run|ran|swum|swam|hiked|cycled|done|did|been|decorated|chopped .... house|furniture|shopping|boxes|bricks|marathon|garden|mountain|flat|stairs|gym|workout|sofa|piano|miles|squats|weights|lengths|race|hay|coal|logs|wall|hill|allotment|potatoes|wardrobe|fridge|snow|hike|circuits|bootcamp|crossfit|yoga
    @part|legs|muscles|they|it|i know|knows|knew|can|could tell? @very? they|it|i|ive|theyve|@part ve|have|has|s|had|were|was? been? @very? worked|used|exercised|kneaded|handled|trained|stretched|pummelled
    that|this|it|which s|is|@be the @very? extent|sum|worst|height of it|that|them
    nothing more $
    nothing more ,|.|,|than|and|to
    """
  /// Soreness under a finger.
  private static let pressed = """
    sore|tender|achy|ouchy|sensitive|bruised|bruisy|tenderness|soreness|ouch ... only|when|if|where|unless|whenever when|if|where|unless|whenever? i|you|someone|anyone|we|he|she|hubby|my|the|it|s @person|dog|cat|is|gets? @very? poke|press|prod|push|touch|lean|squeeze|dig|poked|pressed|prodded|touched|pokes|presses|prods|jumps|leans on|it|the|my|there|into|in|at|around|against? @det? @side? spot|spots|area|shoulder|shoulders|blade|blades|neck|back|muscle|muscles|hip|thigh|knot|traps|trap|glutes|arm|bit|bits|them|it? blade|blades?
    """
  private static let faint =
    "faint|faintest @very? ache|soreness|stiffness|tightness|tenderness|niggle|discomfort|bruise|mark|trace|reminder|echo|glow|heaviness|achiness|tiredness"
}
