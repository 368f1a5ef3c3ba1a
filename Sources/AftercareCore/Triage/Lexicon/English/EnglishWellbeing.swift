/// English wordings of well-being, thanks and normal soreness.
enum EnglishWellbeing {
  static let rules: [Rule] = [
    Rule(
      "en.good.word", .good,
      """
      good|great|fine|ok|okay|alright|well|lovely|wonderful|amazing|fantastic|awesome|brilliant|excellent|perfect|perfectly|super|superb|terrific|fab|fabulous|marvellous|marvelous|grand|splendid|incredible|magic|magical|heaven|heavenly|bliss|blissful|delightful|divine|dandy|stellar|phenomenal|spectacular|top|tops|ace|class|cool|sweet|nice|nicely|happy|pleased|delighted|satisfied|thrilled|chuffed|grateful|impressed|glad|enjoyed|loved|love|loving
      relaxed|relaxing|relaxation|rested|refreshed|rejuvenated|renewed|energised|energized|energetic|loose|looser|loosened|lighter|freer|calm|calmer|chilled|comfortable|comfy|healthy|fresh|rejuvenating|floating|zen|restored|revived|limber|supple|flexible|mobile|reborn|cured|fixed|recovered|painless
      healed|helped|worked wonders
      thanks|thank|thankyou|cheers|appreciate|appreciated|ta|merci|bless
      all|everything|things|everythings|its|it @be? @very? good|well|fine|ok|great|gd|clear|sorted|cool|perfect
      a1|100
      100 %|percent
      on cloud nine
      like|as new|million|dream|charm|butter|dollars
      like a? new person|man|woman|me|again
      as good as new
      right as rain
      fit as a fiddle
      slept|sleep|sleeping like a|an log|baby|angel
      slept @very? well|good|great|wonderfully|deeply|soundly|fine
      best sleep|night|massage|thing|session|decision|treatment|hour|week|money|hands|feeling|in|ever
      thumbs up
      doing|going|feeling|getting|on @very? well|good|great
      to normal|usual self
      back to normal|myself|work|usual|running|training
      normal
      as expected|predicted|normal|usual|advised|warned|mentioned|promised|anticipated
      as you|we|they|she|he said|warned|told|predicted|mentioned|expected|promised|explained|described|discussed|advised
      just|exactly|like as? you said|warned|told|predicted|described
      @very? expected
      to be expected
      what i expected
      in a good way
      good sore|soreness|pain|hurt|ache|kind|tired
      like|as ... workout|gym|training|exercise|swim|run|hike|weights|squats|yoga|pilates|exercising|leg
      worked out
      tension|knots|tightness|stiffness|knot ... gone|released|melted|disappeared|relief|easier|vanished|lifted|less|eased
      no worries|bother|drama|dramas|fuss|regrets|probs|sweat|biggie|problemo
      will|see you|u ... be? back|again|next|soon|then|monday|tuesday|friday|month
      recommend|recommending|recommended
      telling|told everyone|everybody|friends
      you are|re a|the @very? star|angel|genius|best|legend|wizard|gem|lifesaver|magician
      yay|woohoo|hurray|hooray|yippee|wow
      so far so good
      nothing serious|major|special|unusual|much|bad|terrible|dramatic|else
      hungry|sleepy|thirsty
      improved|improvement
      survived
      worth it|every
      brill|bril|peachy|stoked|ecstatic|overjoyed|blessed|serene|peaceful|revitalised|revitalized|invigorated|golden|rad|epic|wicked|ideal|flawless|faultless|pleasant|helpful|beautiful|best|improved|glorious|lush|mint|dreamy|unreal|outstanding|exceptional|tremendous|magnificent|alive|aok|fine|gorgeous|positive|smooth|easy|easier|smiling|smile|soothing|soothed|mellow|content|spry|nimble|younger|springy|bouncy|buzzed|hunky
      over the moon
      on top of the? world|form
      walking|floating on air|clouds|sunshine
      spot on
      five|5 stars|star
      a plus
      first class
      best i ve|have felt|been|slept|had
      feel|feels|feeling|felt|am years younger|lighter
      @num years younger
      what a difference|relief|treat|joy
      huge|big|massive|real|noticeable|world difference|improvement|relief
      made|makes|making a|all|such|the @very? difference
      worked|working|works wonders|magic|well|nicely|great
      move|moves|moving|turns|bends|turn|walk|walking|bend|sit|lift|stand|raise ... easier|better|freely|again|properly|more|freer|further
      moving @very? easier|better|freely|well
      full range
      out like a light
      through the night
      slept through|in|great|@num
      looking forward to
      cant wait|await to|for
      rebooked
      just|already|have booked|rebooked
      can not wait
      keep up the
      well done
      much appreciated
      thanks a|so|for|very
      no bad|after effects
      problem free
      symptom free
      option|number one
      all is|s well|good|fine|ok|in
      living the dream
      hit the spot
      did the trick|job
      what i needed
      needed that
      lucky to
      hard to believe
      nothing but good|praise|positive
      in great|good|fine shape|form|nick|spirits|condition
      on the up
      up and running|about
      loads|tons|lots|way|heaps better
      sound as a
      good to go
      all systems go
      can not fault|thank|recommend|praise|ask|find
      could not ask|wish|hope|have asked? for? more|better
      worked|works a treat|charm|dream
      a treat|delight|joy|pleasure
      dead|well|proper|right|pure|mad|deadly|quare|gert|mega|ultra chuffed|pleased|happy|impressed|relaxed|good|comfy|lush|brilliant|great|easy
      chuffed|champion|tiptop|tickety|dory|buzzin|belter|ripper|bonzer|sorted|grand|lovin|bouncing|skipping|glowing|radiant|elated|jubilant|fabby|fabo|ballin|corking|cushty|peng|mustard|spiffing|spiffy|nifty|snug|refresh|unknotted|untangled|unwound|rejuvenated|restful|groovy|rosy|tranquil|weightless|springy|perky|sprightly|pristine
      tip top
      hunky dory
      fighting fit
      fit|happy|right|sound|good|snug|cool|bright|fresh|strong|pleased|tough as a|an|the? @very? flea|larry|rain|pound|gold|dog|clam|bug|cucumber|button|daisy|ox|punch|fiddle|sandboy|lark|houses|mustard
      in|on fine|top|great|good|tiptop form|fettle|shape|nick|condition|spirits
      full of beans|energy|life
      firing on all
      on all cylinders
      brand|good as new
      new woman|man|person|me
      million dollars|bucks|quid|pounds|euro
      like a|an spring|gazelle|teenager|feather|queen|king|princess|kid|child|dream|cloud|champ|boss|noodle|lamb|puppy
      a|one|two|an|three inch|inches|stone|tone taller|lighter
      taller|looser|bendier|lighter|softer|happier|calmer|freer
      over the moon|worst
      top notch|class|marks|job|banana
      bang on|tidy
      spot on
      job done
      sweet as
      yeah nah|no all? good?
      she|shell will|ll? be right|apples|grand|sweet
      sucking diesel
      flying it|form|high
      only flying
      thanks a mill|million|bunch|lot|ton|bundle
      many|much|lots|loads|tons of? thanks|obliged|love|appreciated
      god bless
      bless you|u|your|ye
      nice one
      good job|work|stuff|one
      magic|healing|golden|amazing|gifted|talented hands
      miracle|wonder worker
      a miracle|magician|genius|legend|star|gem|saint|wizard|hero
      hands of gold|god|magic|an
      first time in @num|weeks|months|ages|years|a|so|forever|long
      slept|sleep right|straight|all|the|solidly|until|till|for|through|better|heavily|peacefully
      can @very? turn|move|bend|touch|reach|look|lift|raise|sleep|breathe|walk|stand my? @part? @very? better|again|easily|fully|freely|properly|further|higher|without
      can finally|actually|now turn|move|bend|touch|reach|look|lift|sleep|walk|raise
      can touch my toes
      knot|knots|tension|tightness|stress ... gone|melted|out|released|vanished|away|disappeared|left|undone
      shoulders ... dropped|down|away from|ears
      best thing|decision|money|massage|hour|treatment|sleep|idea
      worth every penny|cent|minute|euro|pound
      worth it|the
      five|5 stars|star
      see you|ye|u|yis then|soon|there|in|at|on|for|next|again|later|tomorrow
      can not wait for|to|till|until|!
      cant wait
      looking|look forward to|for
      back in action|business|shape|form|the
      as good as|ever
      good|great|nice|lovely @very? to hear|know|day|evening|weekend|night|massage|session|treatment|feeling
      hope|have a|you @very? good|great|nice|lovely day|weekend|evening|week|one
      in good|great hands
      loved it|every|the
      nothing but praise|good|compliments|positive
      no regrets|notes|stress
      it @be|s|was what|just|exactly i? needed|need|wanted
      just what
      light as a? air|feather|feathers
      so|too relaxed|chilled|comfortable|comfy|cosy|happy .... not|hardly|barely move|get|stand|budge|leave|walk|stir|drive|talk|speak|think|keep|lift
      brand new
      @part @feel|@be|moves|s @very? free|new|alive|open|long|soft|smooth|springy|mobile|bendy|liberated|unlocked|released|untied
      back to|like my|the old|usual|normal? self
      good cry|moan
      i am|m|feel|feeling|still|just|absolutely flying|floating|glowing|beaming|bouncing|winning|laughing
      happiness|bliss
      everything|everythings|all s|is|@be? working|grand|dandy|hunky|functioning
      as it should
      give|rate|score it|you|that|this|them a|an? @high|@beyond
      """,
      fires: ["Everything's working as it should", "I'd give it 10/10", 
        "back to my old self", "back feels brand new", "my neck feels free",
        "Dead chuffed with the massage", "only flying it", "I can touch my toes", "fit as a flea", "Fine, thank you",
        "all is well", "Sore but good sore",
      ], spares: ["dead leg", "my hand is cold"]),
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
      """, fires: ["someone took a weight off my shoulders", "10/10 would come again", "can't stop telling everyone about you", "I'm dying to come back"],
      spares: ["I can't stop thinking about this pain"]),
    Rule(
      "en.good.idiom", .good,
      """
      could|can not ... be|feel|have any|been|felt? better|happier|nicer|improved
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
      not|no|never|none|havent|nothing ... of|any of? those|these|that|them|symptoms|signs|things|above|list|red
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
      """,
      fires: ["everything you mentioned is a no from me", "Feeling much more like myself", "ache's down to nothing", "How kind of you to enquire", "I dont have none of these things", 
        "no probs at all", "not a bit of it", "could run a marathon", "couldn't feel any better",
        "no complaints whatsoever", "nothing unusual", "can't complain",
      ],
      spares: ["no idea", "could run a bath", "could've been better"]),
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
      """, fires: ["Legs were wrecked Monday", "A touch sore", "Back is tender and a bit tight"], spares: ["see you soon"]),
    Rule(
      "en.tired.word", .sore,
      """
      tired|tiredness|drained|sleepy|exhausted|fatigued|fatigue|knackered|groggy|lethargic|wiped|drowsy|wrecked|shattered|beat|pooped
      worn out|down
      """, fires: ["a bit drained last night"], spares: ["a bit fresh"]),
  ]
}
