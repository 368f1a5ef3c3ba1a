/// English wordings of lost strength by what the hand, the leg or the foot no longer does.
enum EnglishStrengthLay {
  static let rules: [Rule] = [
    Rule(
      "en.weakness.disobeys", .flag(.weakness),
      """
      @aux not|never @very? do|doing what|as|anything i|he|she|its|it|you|im? @be? @very? tell|tells|told|telling|want|wanted|ask|asked|asking|say|supposed
      @limb|one|it|they ... @aux not @very? obey|obeying|listen|listening|cooperate|cooperating|respond|responding|comply|behave|play
      @limb|one ... ignores|ignoring|disobeys|disobeying|refuses|refused|refusing
      @limb|one ... has|have|with|of|got? a mind
      mind of its|their own
      no|lost|little|less|losing|lose control ... @limb
      @limb|one ... out of control
      @limb ... went|goes|gone|going|go|gave|slipped|slid|came|come|taken|swept out? from|beneath under|underneath|beneath|below? me
      @limb ... went|goes|gone|going|gave|give|gives|gone on me|the? stairs|step|steps
      legs|leg|knee|knees|ankle ... crumple|crumples|crumpled|caved|caves|caving|folds|fold|folded|collapse|sagged|sags|buckle
      @limb ... hangs|hanging !around|about|on|out
      lift|raise|hold|put|try ... @limb ... up|head|and|it|out ... drops|falls|flops|fell|dropped|sinks
      lift|lifting|move|moving|pick|picking my|the @side? leg|foot|arm|hand ... with|using ... hand|hands|arm
      @limb ... clumsy|clumsier|fumbling|fumbly|uncoordinated|useless|feeble|powerless|strengthless|lazy|slack|spongy
      clumsy|fumbling|fumbly|uncoordinated|feeble|lazy @limb
      butterfingers
      butter fingers
      handwriting|signature|writing ... wobbly|shaky|scrawl|illegible|messy|terrible
      @limb @aux not @very? !@benign
      two|both other|good? hands|arms to|for|needed|just|required ... lift|hold|pick|carry|open|turn|raise|pour
      @limb .... give|go|buckle|collapse|fold|giving|going|buckling any|at|under|out|way|beneath second|minute|moment|any|on|from|me
      ankle|knee|foot|wrist|hip|leg @keep? rolls|rolling|folds|folding|turns|twists|collapses over|in|out|under|inwards|sideways|every|on
      @limb ... tires|tire|fatigues|gives|quits|fails|dies|conks after|out|in|within|when ... second|seconds|minute|minutes|step|steps
      prop|propping my|the head|chin|arm|leg up|with
      heavy|poor|big? useless|powerless|lifeless|feeble @limb
      @limb gives|buckles|fails|quits $
      rubbish|useless|hopeless|bad|terrible|crap|poor|awful at|for gripping|holding|lifting|opening|writing|grasping|squeezing
      @limb ... gives|gave|giving|packs|packed|packing up|in
      it|they will|would|does|do not @very? lift|grip|bend|straighten|raise|flex|clench|squeeze|wiggle
      scuffing|dragging|scraping|catching .... shoe|shoes|boot|boots|slipper|slippers|trainer
      toes|foot|hand|arm|leg just? hang|hangs|hanging
      @limb|one @be|s out of action|order|commission|service
      haul|hauling|pull|pulling|drag|heave|heaving|hoist my @side? leg|legs|foot|arm up|along|by|with|into|onto|over
      jelly|rubber|spaghetti|noodle leg|legs|arm|arms|knee|knees
      @side one|arm|leg|hand|foot stays|stayed put
      @limb ... hangs|hanging $
      @limb ... dangles|dangling|flops|flopped|flopping|flaps|flapping
      """,
      fires: [
        "the left arm is out of action", "hauling my leg up each stair",
        "my hand is rubbish at gripping", "my left arm isn't right, it won't lift",
        "my ankle gives", "I had to use two hands to lift the kettle", "my left leg feels like it might go any second",
        "Right ankle rolls over every few steps",
        "the left one won't do what I tell it", "my fingers would not obey", "my knee went from under me on the stairs",
        "lift my leg with both hands", "my arm just hangs there", "hand is clumsy",
      ],
      spares: [
        "lifting my arm up is easy",
        "my foot doesn't hurt", "my leg isn't sore", "two hands are better than one", "I will do as you tell me",
        "the dog won't obey", "went on the stairs",
      ]),
    Rule(
      "en.weakness.unable", .flag(.weakness),
      """
      &unable @very? @very? @fine @det? @my? @side? @side? @part|one|them|it|that
      &unable @very? @very? @fine|do @det? @my? ... @thing
      &unable @very? @very? wiggle|waggle|wriggle|curl|flex|clench|grip|grasp|squeeze|twiddle
      &unable @very? @very? do|close|fasten|button|zip|undo|tie up? @det? @my? ... bra|buttons|button|zip|zipper|laces|shoelaces|belt|necklace|coat|shirt|collar|seatbelt
      &unable @very? @very? stand|push|rise|go|get|walk|balance|tiptoe|hop ... tiptoe|tiptoes|toes|heels|leg|foot|tippy|one
      &unable @very? @very? get|keep|have|take @det? @very? hold|grip|grasp of|on
      &unable @very? @very? write|type|text|sign|cut|chop|peel|pour|stir|knit|sew|play ... hand|fingers|finger|wrist|properly|name|arm|thumb
      &unable @very? @very? climb|manage|do @det? stairs|steps
      &unable @very? @very? lock|straighten @my? knee|leg|arm|elbow|knees
      &unable @very? @very? hold|keep @my? @part|it|them|arm up|straight|out|still
      &unable @very? @very? hold anything|things|stuff|objects
      &unable @very? @very? turn|twist|open|unscrew|start|lift @det? @very? key|keys|tap|taps|lid|lids|handle|knob|doorknob|kettle|can|jar|bottle
      @part @aux not @very? @fine|close|move|lift|bend|go|reach|flex|grip|work|hold|straighten|open|curl|turn|raise|rise|point
      no can @fine|move|open|close|walk|stand
      can no @fine|move|open|close|walk|stand
      not can @very? @fine|move|open|close|walk|stand
      not possible|able for|to? me? to? @fine|move|open|close ... @part
      impossible|impossibly ... @fine|move|open|close ... @part|it|things
      &unable !@mental .... @limb
      &unable @very? make|form @det? @very? fist
      &unable @very? close|clench|make|form @my|the|a? @side? @side? fist|fists
      """,
      fires: [
        "she can't close her fist", "can't stand on my right leg", "couldn't push the door with my bad arm",
        "I can't wiggle my big toe", "i no can lift the arm", "can't do my bra up", "can't turn the key in the door",
        "my thumb won't bend", "not able to push up onto my toes", "couldn't sign my name properly",
      ],
      spares: [
        "can't believe how loose my legs are", "can't touch my toes",
        "can't lift the mood", "can't wait to go", "couldn't put the book down", "can't turn the offer down",
      ]),
    Rule(
      "en.weakness.drops", .flag(.weakness),
      """
      dropped|drop|dropping ... twice|times|everything|again|repeatedly|constantly|always|three|thrice
      lose|lost|losing|loses my|the|its|their grip
      lose|lost|losing|loses grip|hold of|on|when|while|in|with
      can|could not @very? trust my|the @side? @limb
      strength|power|force|grip|energy ... gone|left|leaving|drained|faded|sapped|vanished|disappeared|halved|half ... @limb
      strength|power|force|grip of|in my|the|this @side? @limb|hand ... gone|left|half|down|bad|poor|nothing|reduced|worse
      not @very? have|has|had|got @det? @very? any|much|enough? strength|power|force|grip ... lift|hold|grip|open|in|to|left
      no go|push|power|oomph|strength|puff|force|welly|life in ... @limb
      half the|its|my strength|power|grip
      foot|toe|toes|heel|shoe ... catch|catches|catching|caught|scrape|scrapes|scraping|scuff|scuffs|scuffing|trips|snags
      trip|tripping|tripped|stumble|stumbling over|on my? own? nothing|feet|foot|toes|air|carpet
      walk|walking|walks with a limp
      need|needed|using|use|got|need @det? stick|crutch|crutches|walker|frame|cane to|now|for|because|since
      """,
      fires: [
        "I dropped my mug twice", "keep losing my grip", "the strength has gone out of my arm", "no power in my leg",
        "my foot catches on the carpet", "walking with a limp",
      ],
      spares: ["dropped by to say hi", "lost my keys", "walked the dog"]),
    Rule(
      "en.weakness.holdsOn", .hint(.weakness),
      """
      hold|holding|hang|hanging|cling|clinging|grab|grabbing|lean|leaning on? to|on|onto|the ... wall|walls|furniture|banister|bannister|banisters|rail|rails|handrail
      dropped|dropping @det? @my? @very? @thing
      unsteady|wobbly|shaky on my|when ... legs|feet|walk|stand
      can|could not|hardly|barely @very? reach|dress|undress|drive|manage|climb|kneel|crouch|squat|balance|shave|cook|crawl|swing|kick|throw|play|tie|wash
      """, fires: ["can't kneel since the massage", "have to hold on to the wall", "I dropped my mug"],
      spares: ["hold on please"]),
    Rule(
      "en.weakness.near", .flag(.weakness),
      """
      grip|strength|coordination|dexterity <> @poor
      grip|strength|power|coordination|dexterity <> not|no|never there|what|like|great|good|right|same|much|left|any|at
      @limb|fingers <> @dismal
      &unable get|put|bring|take|keep|have @det? *? @side? @limb|them|it .... up|over|above|behind|higher|straight|overhead
      &unable get|take|twist|prise|screw|undo|unscrew|open|pull @det? @very? @thing|cap|top|ring|shoe|shoes|cork|packet|seatbelt|cover .... off|open|undone|out|on|done
      &unable @very? brush|comb|wash|dry|plait|style|tie|do me|my|the hair|teeth|face|laces|bra
      @limb .... trust|trusted|trusting|rely to|on|it|them
      @limb .... nope|strike|kaput|awol|bailed|mutiny|conked|quit|quits|deserted|betrayed|surrendered|resigned
      @limb .... let|lets|letting me|us down
      @thing|everything|pasta|dinner|shopping|things|stuff|pint|coffee|tea|soup .... slipped|slips|slipping|fell|falls|falling|flew|dropped|jumped|leapt|slid|slides .... hand|hands|fingers|grip|grasp
      dropped|dropping|drop|drops|fumbled|fumble|fumbling|spilled|spilt .... hand|hands|fingers|wrist|grip|arm|weak
      @limb .... dropped|dropping|drop|drops|fumbles|fumbled|spilled|spilt @det? @my? @thing|everything|things|stuff|it|coffee|tea
      took|takes|taking|needed|needs @det? @num goes|attempts|tries|hands|people to
      help|helped|helping|carry|carried|lift|lifted me|him|her .... up|dress|dressed|undress|stairs|toilet|stand|out
      @person .... has|had|having|needed|needs to .... my @thing|buttons|food|dinner|shoes|laces|hair|meat
      walk|walking|walked|walks|feet|legs|wobble ... like|as ... drunk|puppet|bambi|sailor|newborn|deer|calf|foal|ragdoll|scarecrow
      tripped|tripping|trip|trips|stumbling|stumbled|stumble|stumbles .... flat|twice|nothing|level|carpet|times|own|air|rug|foot|toe|again
      foot|feet|toe|toes|leg|shoe .... lags|lagging|slaps|slapping|slap|drags|dragging|scrapes|scraping|scuffs|scuffing|flaps|flapping|flops|clip|clips|clipping|catches|catching
      @limb .... not @very? work|works|working|function|functioning|cooperate|cooperating|respond|responding|obey|obeying|follow|following|support|supporting|hold|holding|bear|bearing|behave|behaving|lift|lifting|grip|gripping
      no|zero|little|without|lost|lose|losing @very? of? @very? power|strength|oomph|push|welly|juice|control|force|grip <> @limb
      @limb <> no|zero|little|without|lost|losing|less|half power|strength|oomph|push|juice|control|force|the|grip
      @limb .... crumpled|crumples|crumple|folded|folds|fold|buckled|buckles|collapsed|collapses|caved|sagged|went|goes|gave|gives beneath|under|underneath|below|from|on|way|out
      rag doll
      &unable @very? @fine|pinch|snap|click|thread|cut|chop|peel|tie|fasten|type|text|write|unlock|zip|do|undo|open|close|use|manage|hold|carry|pick|pour|lift .... @thing|button|buttons|laces|chopsticks|pen|scissors|zip|fingers|hand|thumb|key|keyboard|phone|shopping|baby|child|toddler|kettle|dog|suitcase|box|jar|bottle
      @limb .... not fire|fires|firing|engage|engaging|activate|activating|kick|kicking|push|pushing|switch|switching|contract|contracting
      push|pushed|pushing|squeeze|squeezed|try|tried|go|went|lift|press|pressed|grip|stand .... nothing there|happens|happening|happened|comes
      @limb just|simply|suddenly opens|drops|goes|gives|falls|stops|quits|flops|opened|dropped|gave|fell|stopped|flopped|let|lets
      foot|toes|feet drops|drop|dropping|dropped when|as|every|while|down|if
      @limb .... not having|have it|any
      @limb .... gave|given|giving up
      @limb .... sinks|sink|sinking|sags|sagging|lags|lag
      @part @be|s|@go|has|have|@very on strike|holiday|vacation|leave
      &unable get|put|bring|take|lift|reach|raise it|them|him|that|@part @part? past|above|over|beyond|higher|up .... shoulder|head|waist|chest|height|ear|face|level
      tried|trying|try|went to|and do|lift|open|hold|close|fasten|raise|button|make|pick|carry|write ... and|but could not|fail|failed|failing
      everything|anything|whatever|things|stuff i pick|hold|carry|lift|grab|touch .... floor|ground|falls|drops|dropped|slips|fall
      @limb .... opens|opening|drops|releases by|on itself|its|their
      @limb|grip .... half as hard|strong|well|good
      @thing|toothbrush|fork|phone feels|weighs like? a|an ton|tonne|dumbbell|brick|anvil
      zip|laces|buttons|earrings|jar|jars|keys .... beyond me
      no pinch|grip|squeeze|strength|power|push left in|at
      @limb|kneecap @keep giving|buckling|folding|collapsing|going
      @limb|kneecap still? gives|buckles|folds|goes now|sometimes|occasionally|every|at|when|on|if|from
      &unable @very? control|steer @det? @my? pen|wheel|hand|arm|leg|foot|fingers|mouse|fork
      signature|handwriting|writing .... toddler|toddlers|child|childs|kid|kids|scribble|scrawl
      strength|power|grip .... not @very? come|came|returned|back
      """,
      fires: [
        "my kneecap keeps giving",
        "everything I pick up ends on the floor",
        "tried to do up my bra and couldn't", "can't get it past shoulder height",
        "my arm wouldn't have it",
        "if I try to grip anything my hand just opens", "my foot drops when I walk", "leg just wont fire",
        "my wrist just goes nope", "tripped on the flat twice", "the pan slid out of my hand",
        "had to be helped up the stairs, they lifted me out of bed", "grip on the right is useless",
        "cant get my arm up high enough to brush me hair", "couldnt get the lid off the vegemite",
      ],
      spares: [
        "the gift that keeps giving",
        "tried to book online and couldn't",
        "helped me sleep like a baby in my bed", "the power cut was bad luck",
        "can't get my head around how good it was", "my grip on reality",
      ]),
  ]
}
