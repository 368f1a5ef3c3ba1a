/// English words of well-being and thanks.
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
      can not fault|thank|recommend|praise|ask
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
      only regret is|was|that
      neck|head|back|hips|shoulder|shoulders|hip turns|moves|bends|rotates|swivels|spins like|so|much|really|freely
      could do|handle ... every|each week|day|month
      i|we am|m|feel|was|still|absolutely|pure @very? buzzing|buzzin
      only thing that? hurts|hurting|aches is|was my|the wallet|purse|pride|bank
      smashing|wizardry|marvel|treasure|godsend|blissed|champion|revelation|recharged
      to die for
      given a? new pair|set|body|lease|neck|back|legs|shoulders
      know what you|ye|u|she|he did|do|done ,|.|but|and|to|with
      whatever you|ye|u|she|he did|do|done ... worked|works|magic|keep|amazing|great|wonders
      it|that|massage|session @very? @very? worked|works ,|.|and|a|like|wonders
      @part|crick|ache|knot|pain|niggle|tension|stress|symptom|cramp free
      as advertised|billed
      bags|loads|heaps|tons|lots|bundles|oodles|plenty|surge|full of energy|life|beans|bounce
      breathing @very? easier|freely
      can|could not @very? find @very? fault|anything|words
      holding|held|coming|came|bearing up|along @very? beautifully|nicely|well|fine|great|brilliantly|perfectly
      spread|spreading the|your word|news|joy
      bleeding|bloody|flipping|blooming|sodding|feckin|effing brilliant|marvellous|great|lovely|amazing|fantastic|good|love|loved|fab|gorgeous|magic|wonderful|perfect|fine
      my|the? grip|hands|hand|legs|knee|arm @be|s|are @very? as? strong|firm|solid|steady as ever|always|before|usual|an|a
      can lift|grip|carry|reach|bend|turn|move|walk|kneel|squat .... as|like always|normal|usual|before|ever|nothing|a
      not @very? needed|need|taken|had|used|touched|wanted a|any|one|the|my? painkillers|painkiller|one|paracetamol|tablet|tablets|ibuprofen|pill|advil|tylenol since|anymore|now|today|all|once
      divil|devil a|the bit|thing|hap
      felt|feel|feeling @very? light|weightless
      dizzy with happiness|joy|delight
      as always|ever|usual ,? thanks|thank|cheers
      skipping|striding|bounding|dancing|gliding along|around|about|down|up|like
      know what you|ye|u|she|he did|do|done $
      do not know what you|ye|u|she|he did|do|done
      it|that|massage|session @very? @very? worked|works $
      divil|devil a|the bit|thing|hap wrong|amiss with|wi? me?
      lift|grip|carry|reach|bend|walk|kneel|squat|climb ... same as always|normal|usual|before|ever
      ^ @very? buzzing|buzzin
      so much energy
      spoil|spoiled|spoilt me|us
      not|nor|never|without|isnt|wasnt a|an|one|single? ache|aches|niggle|twinge|creak|grumble anywhere|to report|in sight|left|at all|today|since
      woke|wake|waking|got up feeling new|reborn|renewed|brand|fresh
      """,
      fires: [
        "I feel like I've been given a new set of shoulders", "crick-free and full of bounce",
        "haven't needed a painkiller since",
        "my neck turns like an owl's now", "I'm buzzing, what a massage", "Everything's working as it should",
        "I'd give it 10/10",
        "back to my old self", "back feels brand new", "my neck feels free",
        "Dead chuffed with the massage", "only flying it", "I can touch my toes", "fit as a flea", "Fine, thank you",
        "all is well", "Sore but good sore",
      ], spares: ["I know what you did was wrong", "it worked its way down my leg", "dead leg", "my hand is cold"])
  ]
}
