/// English praise, idioms of well-being, and normal soreness.
enum EnglishPraise {
  static let rules: [Rule] = [
    Rule(
      "en.good.praise", .good,
      """
      can|could|did|do|does|will|have not ... stop|quit|help|stopped smiling|telling|raving|talking|grinning|recommending|laughing|singing|bragging|praising|dancing|yawning about? you|everyone|it?
      can|could not stop thinking about how|that|your|the good|great|amazing|massage
      dying|itching|desperate to come|book|return|be back|again|another?
      weight|load|burden has|have|had|s? been? lifted|off
      lifted my mood|spirits
      i do|am|have not $
      not me $
      would|will|ll|definitely|defo come|be back|again
      weight|load|burden ... off my|me shoulders|mind|back?
      @limb|they|body .... belong|belongs to @det? _? _? year|teenager|kid|athlete|dancer|gymnast|ballerina|runner|younger
      booked|booking|rebooked|rebooking again|another|already|next
      """,
      fires: [
        "someone took a weight off my shoulders", "10/10 would come again", "can't stop telling everyone about you",
        "I'm dying to come back",
      ],
      spares: ["booked in at the hospital", "I can't stop thinking about this pain"]),
    Rule(
      "en.good.idiom", .good,
      """
      could|can not ... be|feel|have any|been|felt? better|happier|nicer|improved|calmer|looser|lighter|easier|prouder|sounder
      could|can not be|feel|been @very? better|happier
      never|not felt|been|slept ... better|so|this|more good|relaxed|well|great|loose|light
      never better|happier
      can|could|do not complain|fault
      can not complain
      no|zero|without|not any? complaints|complaint|problem|problems|issue|issues|concerns|concern|trouble|troubles|worries|symptoms|red|bother|side
      no|not|without any? unusual|bad|ill effects|effect|problems|symptoms
      nothing|none|nil|no to|thing|change? report|complain|note|declare|unusual|weird|worrying|strange|wrong|odd|out|like|of|abnormal|bad|alarming
      nothing unusual|weird|strange|odd|wrong|abnormal|bad|worrying|concerning|alarming|like|hurts|at|here|out
      none|no|not|nothing|neither of|to|any|like all? of? them|those|these|that|above|the|it|listed
      none of|from those|these|that|them|the|it|what
      no to|on everything|all|any|those|each|both|every
      none $
      ^ none|nothing $
      pain free|gone|relief
      free of|from pain|any|symptoms
      did|does|do|has|have|would not hurt|hurting|hurts at|one|anymore|any|a|in|now
      not hurting|sore|painful|stiff|bad|terrible|too
      not|nothing @very? bad|sore|terrible|awful
      not|nothing too|so|that|half|at|really|all bad
      not a? bother|problem|worry|issue
      wont|can not go wrong
      not feeling|feel any|anything bad|unusual|strange|wrong|weird|out|amiss
      zero|no hassle|fuss
      not a thing|twinge
      better
      never|not felt|been|slept|had better|happier
      no|never|none|havent|nothing ... of|any of? those|these|that|them|symptoms|signs|things|above|list|red
      not !feel|move|lift|use|bend|wiggle|grip|raise ... of|any of? those|these|that|them|symptoms|signs|things|above|list|red
      not any of? those|these|that|them|symptoms|signs|things|above|list|red
      do|does|did|have|has not feel|felt ... of|any of? those|these|that|them|symptoms|signs|things|above|list|red
      no|not @very? ... symptoms|signs of|that|at|anything|here|so|to|really?
      no red flags
      none at|really|here|thanks|whatsoever|so|today|noticed|thankfully|i
      nothing at|to|here|really|so|like|much|thanks|other
      not|nothing ... out of the? ordinary
      not even a? sore|stiff|bit|twinge
      nothing|no bad to|thing report?
      no trouble|hassle|bother|fuss|drama at? all?
      without @det? problem|issue|trouble|hitch|pain|bother|complaint
      not @very? sore|stiff|achy|tender|tight|painful
      not in any|much|a? pain
      pain gone|less|is gone
      no after effects
      no|zero|nae|without any? probs|prob|dramas|drama|hassle|fuss|bother|stress|ill|adverse|side|knock|negative effects?
      nothing hurts|hurting|aches|sore|wrong|untoward|amiss|negative|adverse|alarming|doing
      no aches|ache|pains|niggles|niggle|twinges or|and|nor? pains|aches|twinges|anything?
      not @very? half|too|so|that bad|shabby
      nae bad|bother
      not a|one single|solitary? problem|issue|complaint|twinge|ache|pain|care|worry|bit
      not a bit of it|that
      can|could not @very? fault|complain|grumble|moan
      could @very? run|dance|skip|do|climb|conquer a|all|the? marathon|night|cartwheels|cartwheel|mountain|mountains|world|somersaults
      ^ no|nope|none|nah ,? nothing|none
      down to nothing|zero
      dont|not|never have|has|had|got|feel|notice none|nothing of? these|those|that|them|it
      how kind|nice|lovely|sweet|thoughtful|good|considerate of you|ye|u
      to nothing
      all|everything|that|those|them .... a no from|to|for|across|all|on
      is|s|was a? no from|across|to me|the|all|everything
      more|much|lot like myself|me|normal|human|old
      nothing|no|little to? complain|complaint|complaints about
      no|not|without a|any? grumbles|grumble|gripes|gripe|moans|murmur|whimper|quibbles|qualms
      not|nae a|one single? peep|squeak|murmur|whimper|cheep|grumble from|out|about|of
      not a? single|one item|thing|sign|symptom|problem|one|bit on|of|from
      none|nothing|not ... applies|apply to|here|for|at
      nothing ... trouble|bother|bothering|worry|worrying|concern|shout|complain|speak|mention
      grip|legs|back|arms|core|hand|hands|knee|knees|shoulder|shoulders s|@be|feel|feels|has? @very? stronger|fitter|firmer
      could|can not be|feel less sore|stiff|achy|tense|painful
      @limb .... jelly|noodles|spaghetti|rubber|lead|putty|noodle|butter in the|a @very? best|nicest|good|nice|lovely way
      never|not @very? been|felt|feel|moved|turned|slept looser|lighter|freer|fitter|younger|stronger|comfier|calmer|easier|softer|bendier|taller|springier|straighter|smoother
      reap|reaping|reaped|enjoying|feeling the @very? rewards|benefits|benefit|effects|glow
      woke|waking|woken|wake|up up? @very? a? new|renewed|refreshed|reborn|brand|restored|rested
      did|do not|never @very? want|wanted it|the|that|this|you|her|him|session|massage|hour? to? end|stop|finish|over|leave
      can|could not @very? get over how @very? good|easily|easy|well|loose|light|much|free|far|nice|smooth|relaxed|quick|quickly|soft
      not|no|idea know|idea? why i @very? did|have|had|d|ve not|waited @very? book|booked|come|came|do|did|find|found|try|tried|so sooner|earlier|before|this|it|you|long
      nailed|smashed|cracked|aced it
      you|u|she|he @very? nailed|smashed|aced it|that|the
      @part s? @be|@feel|has|have @very? full|complete|total|normal feeling|strength|movement|power|sensation
      have|has|had|with|got|is|feels|there @very? full|complete|normal|perfect|total feeling|strength|movement|power|sensation|grip|range in|of|on|both|everywhere|throughout|all|$
      grip|arm|leg|hand|hands|legs|arms s|@be|feel|feels @very? strong|firm|steady|solid|grand
      feeling|feel|felt|am @very? fit|strong|fitter|sprightly|springy
      happy very|extremely|super
      not|never|no|without|zero a|one|any? single? jab|jabs|zing|zings|zap|zaps|jolt|jolts|prick|prickle|twang|spasm|spasms|pulse|flicker|pang|pangs|wobble|wobbles|buzz
      would|could not change a|one thing|bit
      not feel any|a|the|one @very? knots|knot|tension|tightness|lumps|lump|resistance|strain
      not know how you|ye|she|he|ya @very? do|does|did|manage|managed it|that|this
      no|not|any? change|different|difference from|to|in how @very? good|great|well|lovely|loose|light|fine|relaxed|brilliant
      body|legs|back|shoulders|neck|knees|arms|i feels|feel|is|are|am ready
      buzzing|fizzing|bursting|brimming|bouncing|crackling with @very? energy|life|joy|happiness|excitement
      scan|scans|result|results|test|tests|bloods|xray|xrays|mri|dexa|smear ... came|come|comes @very? back @very? perfect|clear|fine|normal|good|great|negative|clean|grand|ok
      massage|session|service|experience|treatment|hands|therapist|recommend|coffee|lovely|strong|great|best|fab|brilliant ,|:|-|. @high out of ten|10
      ouch|ow|oof ,? but? in a|the @very? best|nicest|good|lovely|finest way
      grip|strength|balance|feeling|sensation|power|control|coordination @aux not|never @very? gone|left|failed|faded|changed|suffered|budged
      poor me|us
      in|with a|the @very? best|nicest|good|lovely|finest|kindest way
      die|dead|died of|from happiness|laughter|joy|bliss
      tingling|buzzing|fizzing|sparkling|bursting|giddy|dizzy with excitement|anticipation|joy|pride|pleasure|delight|happiness|love
      ^ buzzing|flying|glowing|beaming|floating|bouncing|singing|dancing after|from|off|since|in|home|on
      on|in a high|roll|cloud
      killing|smashing|nailing|crushing|acing it at|in|on
      wet|peed|weed|pissed myself|themselves laughing
      breath of fresh air
      took|takes|taking my breath away
      back|neck|spine|everything|body|shoulders|all intact|unscathed
      fell|fallen|falling|in in|love love|with with|your|the|this|you?
      at|on full power|capacity|steam|speed|tilt
      would not swap|trade|exchange|miss it|you|this|that|her|him|them
      hats|hat off to
      you|u|she|he ve|have|has|got? a|such|some|the gift|talent|knack|magic|healing
      chefs|chef kiss|s
      cloud nine
      same again|time please|next|@dayname|thanks
      first proper|decent|good|full|real|solid|uninterrupted sleep|night|kip|rest in|for|since ages|weeks|months|years|days|forever|a|long|@num
      can|could|able to? @very? turn|move|bend|reach|tie|lift|reverse|look|touch|raise|climb|drive|walk|sit|stand|run|kneel .... now|again|easily|freely|fully|properly
      stairs|steps|shoelaces|laces|socks|hill|hills are|is|were|feel|no @very? my|a|friends|friend|problem|breeze|doddle|easy|bother|nothing
      as strong|steady|good|firm|solid|sound as before|ever|new|always|anything|an
      grip|strength|balance|feeling|sensation|power @be|s|feels|is the|as same|good|strong|usual|normal
      stroke of luck|genius|brilliance
      not a single|one pin|needle or|nor needle|pin
      moving|moves|turning|turns|bending|bends|gliding|swings|swinging @very? beautifully|freely|nicely|easily|smoothly|effortlessly|lovely
      not @very? experienced|noticed|had|felt|seen|got any|anything of|from|like the|those|that|these|your? above|list|mentioned|listed|sort|kind|them|those|that?
      no|not|any|zero|without change|difference|problem|issue|loss in|of|to|with feeling|sensation|strength|grip|balance|power|movement ,|or|and|.
      wish i|id|we had|d|would|have? come|booked|done|found|tried|known|discovered sooner|earlier|before|years|this|you|it
      should|could have|ve? done|come|booked|tried|found this|it|you|in? years|ages|months|sooner|earlier|long|before ago?
      sharp|on|prompt works|suits|is for|fine|good|me|perfect|grand
      fell|fallen for your|the|this|that
      should|will|would|ll hold up|out|well|fine|grand|nicely|good
      not slept|rested|relaxed|laughed|giggled like|that|so that|this|well|deep|deeply? since|in|for
      first @very? proper|decent|good|real|full|pain walk|run|laugh|stretch|swim|cycle|round|game|day|free in|for|since weeks|months|years|ages|forever|@num|a
      only|pure|fair mighty|flying|class|savage|deadly|brilliant
      tip|top|killer|cracking playlist|hands|session|massage|service|music by|btw|thanks|thank|,|.|$|!
      all gravy|peachy|rosy|hunky|tickety
      it|that must have @very? worked|helped
      hand on heart|my
      ^ i|we|nearly|almost|even|actually|just? nearly|almost|even|actually|just? fell|dozed|drifted|nodded asleep|off twice|thrice|halfway|midway lol|haha|through|,|.|!|$
      not|never|nor|isnt|wasnt|hardly|barely a|an|one|single? ache|niggle|twinge|creak|grumble in|to sight|report|speak|mention
      it|that clearly|obviously|definitely worked|helped|works|helps
      ^ i|we|nearly|almost|even|actually|just? nearly|almost|even|actually|just? fell|dozed|drifted|nodded asleep|off on|during|within|in your|the|minutes|that table|massage|session|minutes|treatment lol|haha|,|.|!|$
      back|body|neck|hips|knees|spine|shoulders|i think|thinks it|its|they|theyre|im|i s|m|re|is|am|are? @num|20|18|25|21|30|younger|new|someone|eighteen|again
      @be|all|really|properly|quite|much perked up|right today|now|since|again|this|,|.|$
      ten|10 out of ten|10 service|massage|experience|treatment|therapist|stuff|work|hands|visit|session
      ten|10 / ten|10 service|massage|experience|treatment|therapist|stuff|work|hands|visit|session
      book|booked|booking another|again|more|the next|for @very? already|again|next|soon
      shoulder|shoulders|hip|hips|neck|back|spine|knee|knees|body|everything s|@be|are? back where it|they|she|he belongs|belong|should
      shoulder|shoulders|hip|hips|neck|back|spine|knee|knees s|@be back in place|working
      still|been|keep|cant|not raving|buzzing|talking|smiling|grinning about
      ow|ouch|oof|eek at|to first|start|begin|during ,|and|but|then ... aah|aaah|ah|bliss|lovely|heaven|heavenly|great|amazing|ahh|gorgeous
      muscles|body|legs|back|shoulders feel|feels|felt @very? worked|exercised|used|massaged|kneaded|stretched|ironed|pummelled
      ^ nope|no|nah|nada|zip , nope|no|nah|nada|zip ,? nope|no|nah|nada|zip? $
      ^ nope|nah|nada nope|nah|nada nope|nah|nada? $
      ^ 100 % $
      can|could not believe the|how @very? difference|good|well|loose|change|relaxed|much|light
      head @be|feels|is @very? clear|clearer|lighter
      ouchy|ouch|sore|painful|hurt|ow|tender during|while|on the ,|but|then|and ... lovely|bliss|great|fine|fab|amazing|heaven|not after|nothing
      """,
      fires: [
        "nope nope nope", "10 out of 10 service", "all perked up today", "it must have worked", "fell asleep twice lol",
        "all gravy",
        "wish I'd come sooner", "haven't experienced any of the above", "neck is moving beautifully",
        "not a single jab or zing", "not a peep from the knees",
        "nothing on your list applies to me",
        "nothing that would trouble a doctor",
        "everything you mentioned is a no from me", "Feeling much more like myself", "ache's down to nothing",
        "How kind of you to enquire", "I dont have none of these things",
        "no probs at all", "not a bit of it", "could run a marathon", "couldn't feel any better",
        "no complaints whatsoever", "nothing unusual", "can't complain",
      ],
      spares: [
        "no numb toes", "still raving mad", "dozed off on the table and so did my leg", "not wont stop hurting",
        "I fell asleep and woke up with a numb arm", "should have done this properly", "wish I'd come to see a doctor",
        "my breath took a while",
        "can hardly turn my head now", "can lift my arm but not turn my head now",
        "can't feel any of it", "lost full movement in my arm", "not full strength in my leg",
        "not sure why I didn't get better",
        "can't feel two of them", "not a word from you", "no idea", "could run a bath", "could've been better",
      ]),
    Rule(
      "en.sore.word", .sore,
      """
      sore|soreness|sorer|sorest|tender|tenderness|ache|aches|aching|achy|ached|achey|stiff|stiffness|stiffer|tight|tightness|tighter|heavy|heaviness|bruisy|stiffy|doms
      discomfort|niggle|niggles|niggly|sensitive|knotted|knotty|knot|knots|tension|tense|uncomfortable
      worked over
      feel|feeling it|them today|now|where|a|this
      bit crampy
      crunchy|creaky|stiffish|soreish|bruisey|bruisy|dull
      muscles|muscle|legs|shoulders crying|moaning|grumbling|complaining|protesting|singing
      @part @be|s|@feel @very? wrecked|goosed|knackered|shot|banjaxed|bolloxed|destroyed|toast|cooked|smashed|trashed|tender
      achiness
      @part|muscles|body|they @be|was|were|s? @very? grumble|grumbles|grumbling|grumbled|moan|moans|moaning|complain|complains|complaining|chatting|protesting|protest|nagging
      @part|muscles|body|they @be|was|were|s? @very? talking|chatting|speaking to me|us
      like|as i|id|d|have|ve|had? went|gone|go|done|did|fought|boxed|sparred @num|a|some? rounds with
      """,
      fires: [
        "feel like I went ten rounds with a kangaroo", "calves talking to me",
        "shoulders grumble when I reach for the kettle", "Legs were wrecked Monday", "A touch sore",
        "Back is tender and a bit tight",
      ],
      spares: ["talking to my neck doctor", "see you soon"]),
    Rule(
      "en.tired.word", .sore,
      """
      tired|tiredness|drained|sleepy|exhausted|fatigued|fatigue|knackered|groggy|lethargic|wiped|drowsy|wrecked|shattered|beat|pooped
      worn out|down
      """, fires: ["a bit drained last night"], spares: ["a bit fresh"]),
  ]
}
