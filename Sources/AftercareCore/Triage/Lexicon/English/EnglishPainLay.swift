/// English wordings of severe and sharp pain by comparison and by what it makes people do, and of pain by idiom.
enum EnglishPainLay {
  static let rules: [Rule] = [
    Rule(
      "en.sharp.simile", .flag(.sharpPain),
      """
      like|as|with|from|of ... glass|barbed|razor|razors|hooks|claws|thorns|arrow|arrows|bullet|bullets|drill|drilling|corkscrew|screwdriver|poker|skewer|spike|spikes|pitchfork|taser|tazer|tased|tasered|shards|scissors|hatchet|axe|chisel|prod|splinters ... @part|back|neck|side|me|in|through|under|when
      like|as|with|from|of ... glass|barbed|razor|razors|hooks|claws|thorns|arrow|arrows|bullet|bullets|drill|drilling|corkscrew|screwdriver|poker|skewer|spike|spikes|pitchfork|taser|tazer|tased|tasered|shards|scissors|hatchet|axe|chisel|prod|splinters ... $
      stuck|sticking|sticks|jabbed|jabbing|poked|poking|pierced|impaled|prodding|driving|drives|twisting|plunged|rammed ... knife|knives|needle|needles|blade|dagger|fork|pin|pins|nail|stick|spear|poker|skewer|screwdriver
      like|as|of? being|i|if|getting|been|ive|was? @be? @very? been|being|getting? stabbed|shot|speared|skewered|electrocuted|impaled|tased|harpooned|kneecapped
      shot|shots of? pain
      slicing|cutting|piercing|tearing|ripping|drilling|boring|cutting|jarring|lancing|needling|prodding|wrenching|knifing|gouging pain|pains|feeling|ache|sensation
      pain ... slices|slicing|cutting|pierces|piercing|tears|tearing|ripping|rips|stabs|drills|knifes|jolts|jolting|zaps|needles
      needle|needlelike|knifelike|daggerlike|pinching|twisting|vicious pain|pains
      jolt|jolts|zap|zaps|jab|jabs|stab|stabs|zinger|zingers|shock|shocks|spear ... when|whenever|if|every|each|as ... i|move|turn|bend|sneeze|cough|step|breathe|stand|sit
      when|whenever|if|every|each ... @move ... jolt|jolts|zap|zaps|jab|jabs|stab|stabs|zinger|shock|shocks
      jolt|jolts|zap|zaps|jab|jabs|stab|stabs|zinger|zingers|spear|spears|dart|darts ... @part
      pain|pains|it|ache ... like|as ... lightning|electric|electricity|flash|bolt|thunder|fire|flames|fireworks|whip|hot|acid
      sharpness
      stabbing|stabs|stab|jab|jabs|stinging|piercing ... @part|rib|ribs|below|under|between|side|spine
      grabbed|grabs|grabbing|gripped|seized|caught|catches|clamped ... like|so ... vice|vise|claw|fist|trap
      sharp|acute|stabbing|piercing|knifing|lancing|needling|cutting sensation|feeling|sensations
      acute|sharp|stinging @very? pain|pains
      electrical|electric
      stinging pain|pains|sensation
      knifing|knifed|skewering|skewered|impaling|impaled|shanked|shanking|harpooned|stabby|gouging|gouged|speared
      like|as|of|with ... @tools .... @part|me|in|into|through|under|between|every|when|each|whenever|if|turn|there
      @tools .... stuck|sticking|twisted|twisting|digging|driven|jabbed|stabbed|lodged|wedged|rammed|plunged|shoved|stuck|going|between|in|into .... @part|me
      someone|somebody|somebodys|someones|something|like|as ... sticking|stabbing|jabbing|poking|driving|twisting|digging|hammering|drilling|shoving|ramming .... @part|me
      like|as|of|touched|from|off ... @shocky
      pain|hurt|hurts|twinge|jab|it|back|neck .... floored|felled|flattened|dropped me|us
      pain|hurt|hurts|twinge|jab|it|back|neck .... stopped me|us? dead|in to?
      saw|seeing|see stars
      yelp|yelped|yelping|shriek|shrieked|screamed|hollered|squealed|winced .... @move|move|moved|pain|out|every|when|putting|trying|reached|turned
      bite|biting|bit ... lip|pillow|towel|tongue .... pain|not|scream
      pain|hurts|agony .... crying|cried|cry|tears|sobbing|bawling|scream|screaming|vomit|sick|faint
      cried|crying|sobbing|bawling|tears|weeping|screaming .... pain|hurts|hurt|agony|sore
      turn|turns|turning|move|every|when|whenever|bend|comes|feel|felt .... knife|dagger|blade|needle|needles|skewer|spear|spike
      knife|dagger|skewer|spear|icepick $
      @part .... broken|shattered|crushed glass
      """,
      fires: [
        "when i turn the head there comes a knife", "Somebody's knifing me in the ribs",
        "like touching an electric fence",
        "the pain came like lightning", "a knifing sensation below the ribs",
        "like shards of glass in my knee", "someone is sticking a knife between my shoulder blades", "a cutting pain",
        "like being shot", "a jolt when I sneeze",
      ],
      spares: [
        "the knife and fork", "the needle in the haystack", "a flash of genius", "cutting back on coffee",
        "got shot of my ex", "a glass of wine",
      ]),
    Rule(
      "en.sharp.unbearable", .flag(.sharpPain),
      """
      pain|pains|ache|aches|soreness|hurting @be|s|@feel|has @be? @very? @very? @severe|murder|torture|hell|crucifying|chronic|killer
      pain|pains|ache ... @be|s @very? @severe|murder|torture|hell
      it|@part is|s|are|@feel @very? @very? murder|torture|hell|crucifying|agonising|agonizing|excruciating|crippling
      @severe @very? pain|pains|ache|aching|spasm|spasms|soreness|cramp|cramps
      hurts|hurt|hurting|aches|aching|sore|painful ... like|as hell|mad|crazy|buggery|billy|blazes|nothing|murder|anything|billio|fury|shit|sin|beggary|stink
      hurts|hurt|hurting|aches|pains @very? @very? something|like awful|terrible|shocking|rotten|fierce|horrible|wicked|chronic|cruel|desperate
      hurts|hurt|hurting ... to high heaven|bits
      bring|brings|brought|bringing|brought|in ... tears to|in? my|your|the? eyes
      pain|hurts|hurt|sore|agony ... tears|scream|screaming|crying|cry|sob|sobbing|weep|weeping|howl|yelp|swear|swearing|shout|shouting|wince|gasp
      @move ... without|makes|making|made|have|had ... yelp|yelping|scream|screaming|wince|wincing|gasp|gasping|howling|shouting|crying|squeal|grimace|grimacing|gritting|swearing
      makes|making|has|have me @very? yelp|wince|gasp|howl|squeal|shriek|swear|scream|shout|flinch|yell|grimace
      yelp|yelped|yelping|wince|winced|scream|screamed|gasp|gasped|howl|shriek|squeal|flinch|cry|shout ... every|each|when|whenever|if|time ... @move
      every|each|when|whenever ... @move ... yelp|wince|scream|gasp|howl|shriek|squeal|flinch|swear
      worse|bad|badly|like|rather|than|prefer|sooner ... childbirth|labour|labor|birth|contractions|stones|gallstones|amputation
      wouldn|would not @very? wish ... on my? worst|anyone|anybody|enemy|enemies
      worst|most|greatest|biggest @very? pain|pains|agony|thing|hurt ... ever|life|experienced|imaginable|had|years|felt|known
      never|not @very? @very? been|had|felt|known|experienced|hurt ... pain|pains|agony|hurt|hurts ... like|so|such|this|as|before|life
      never|not @very? @very? been|felt|hurt in? so|this|such|as much|bad|badly|sore|painful? ... pain|agony
      never|nothing|not hurt|hurts|ached this|so|like|as much|bad|badly
      brings|brought|bringing|dropped|drops me to my knees
      bent|doubled double|up|over ... pain|with|in|cant|since|it
      bent double
      doubled up|over
      curled|rolling|rolled|writhing|lying ... floor|ball|bed ... pain|agony
      pain|hurts|agony ... doubled|curled|writhing|floor|knees|bedbound|bedridden
      can|could not @very? get|crawl|roll out of bed|it|the|chair ... pain|hurts|hurt|sore|agony
      pain|hurts|hurt|sore|agony|crippling ... can|could not @very? get|move|stand|sit|walk|sleep|turn
      bedridden|bedbound|crippled|cripples|crippling
      barely|hardly|not @very? slept|sleep|sleeping ... pain|hurts|hurt|hurting|agony
      pain|hurts|agony ... barely|hardly|not|never @very? slept|sleep|closed|shut
      up all night ... pain|hurts|hurt|agony
      screaming|killing|crying|roaring|shrieking at|out|in|with me|agony|pain
      @part @be|s @very? screaming|killing|roaring|crying|crucified|destroyed|murdering
      @part @be|s @very? on fire
      pain|hurting|hurts|hurt ... off|through|beyond|past|above|over the|a? chart|charts|scale|roof|limit|words|belief|ten|top|@beyond
      beyond|past|off painful|bearable|bearing
      ready|going|want|wanted to scream|cry|cut|chop|pass|die ... pain|off
      @beyond out of @high
      pain|hurts|hurting|hurt|agony|level|score|scale|rate ... @beyond / @high
      @beyond on|over|from|of the|@high ... scale|pain|ten|10
      pain|hurts|hurting|it|its @be|s|at|like|about|of? @beyond / @high
      strong|stronger|bad|heavy @very? painkillers|painkiller
      too painful|sore|much to @very? @move|sleep|touch|bear|take|breathe
      painful|pain|hurts ... to even|just|breathe|blink|touch
      very|really|extremely|terribly|incredibly|awfully|too|horribly strong|big|high|heavy pain|pains
      pain|pains ... very|really|extremely|too|so|incredibly|horribly strong|bad|heavy|big|high|much|severe|awful
      hurts|hurting|hurt|aches|pain like a|an|the|no|nothing|all|some !@normalish
      so|that|this bad|painful|sore ... had|have|need|needed|took|taking to? take|codeine|tramadol|morphine|painkillers|painkiller|ibuprofen
      had|have|having to take codeine|tramadol|morphine|oxy|diazepam|strong
      could|would|might cry|scream|weep|faint|vomit|puke|die ... pain|hurts|agony
      nearly|almost @very? cry|cried|screamed|fainted|vomited|passed|collapsed|puked|died|crying ... pain|agony|hurt|hurts
      pain ... faint|fainted|vomit|vomited|puke|puked|sick|collapsed
      omg|jesus|god|christ the pain
      pain ... see|saw|seeing stars
      childbirth|labour|labor|birth|contractions|stones|gallstones .... picnic|nothing|compared|easier|joke|breeze|worse|walk|better
      bits|fours|knees|floor .... pain|agony
      not|never @very? hurt|ached|suffered like|this|so|as|since
      pain|agony .... bits|ribbons|pieces|fours|walls
      hurts|hurt|hurting|aches|painful|sore like|as nobody|nobodys|a|the ... business|demon|devil|lunatic
      so|that bad|painful|sore|tight|stiff .... crying|cry|tears|sick|vomit|vomited|scream|screaming|sobbing|faint
      like|as toothache
      @num|hundred|million|thousand times worse
      not put|describe ... how bad|painful|much|sore|awful
      i|and|me yelp|yelped|shriek|shrieked|squealed|howled
      kicked|punched|trampled|whacked|clobbered ... every|when|each|whenever time|i
      hurts|hurt|hurting|pain .... than when i broke|gave|had|tore|passed|dislocated|snapped|cracked
      had|has|have|got|reduced me|us to|in tears|agony
      hurts|hurt|hurting|pain .... than childbirth|labour|labor|birth|breaking|giving
      """,
      fires: [
        "had me in tears this morning", "hurts worse than when I broke my arm",
        "like being kicked by a horse every time I breathe", "my neck locked and I yelped",
        "hurts like nobody's business", "a crick in my neck so bad I'm crying",
        "I was on all fours on the bathroom floor with the pain", "I haven't hurt like this since I broke my leg",
        "childbirth was a picnic next to this pain",
        "hurts like a bitch when i twist", "I could cry with the pain", "nearly passed out with pain",
        "the pain in my neck is savage", "can't turn my head without yelping", "I'd rather give birth again than this",
        "would bring tears to your eyes", "pain is 12/10", "the pain is off the charts", "my back is screaming",
        "hurts something awful",
        "wouldn't wish it on my worst enemy", "the pain is very strong",
      ],
      spares: [
        "hurts more than when I came in",
        "gave birth in May, nothing since",
        "hurts like after the gym", "hurts like a bruise",
        "gave birth last year", "makes me smile", "very strong hands",
      ]),
    Rule(
      "en.radiating.path", .flag(.radiatingPain),
      """
      starts|begins|started|begin|start|comes ... @part ... ends|end|finishes|stops|ending|goes|then|runs|up|finish ... @limb
      from @det? @my? @side? @side? @part ... to|into|down|through|till|until|towards ... @limb|jaw
      from @det? @my? @side? @side? @part ... as far as|down ... @limb
      in|at @det? @my? @side? back|neck|hip|shoulder|bum|buttock|spine ... and|then ... down|into|to|through|along ... @limb
      hurts|aches|sore|pain|burns|hurting|throbs ... from ... all|right|down|up|clear ... to|into|through ... @part
      as far as|down my|the @side? @limb
      into|down|through|along|up my|the|me|both|one @side? @side? leg|legs|arm|arms|thigh|thighs|calf|calves|foot|feet|buttock|buttocks|glute|glutes|hamstring|hamstrings|shin|toes|fingers|hand|elbow|wrist|forearm|bum|groin
      when|whenever|if|every ... cough|sneeze|bend|sit|stand|strain|laugh ... goes|shoots|feel|felt|runs|pain|it ... leg|foot|arm|hand|thigh|calf|bum|buttock
      line|streak|track|trail|band|rope|cord|wire|string|path|strip of|that|going|running|from|down ... @limb
      pain|ache|it|burning|hurt ... walks|walking|walk|wanders|wandering|migrates|migrated|migrating|climbs|climbing|climbed|crosses|tracks|follows|extends|continues|descends|descending|transfers|transferred|passes|creeping|moving|move ... from|to|into|down|up|along|through|round|around ... @part
      pain|pains|ache|aching|soreness ... now|also in|into|down @det? @side? @limb
      gone|moved|crept|shifted|travelled|traveled|spread|jumped|progressed|extended|worked down|into|to|up ... @limb
      pulling|dragging|burning|nagging|tugging|aching pain|ache|sensation|feeling ... from|down|into ... @limb|knee
      pain|ache|aching going|into|down|to both|two arms|legs|hands|feet
      wrapping|wraps|wrapped|curling|curls|winding round|around ... hip|thigh|leg|ribs|chest|groin|front
      down|up|along the back|side|front|inside|outside|length of my? @limb
      round|down|out|up|over into|to|past|towards @det @limb
      past|beyond|below|reached|reaching|reaches|hit|hits the|my knee|elbow|hip|ankle|wrist|shoulder|calf by|now|last|today|and|yesterday|this
      pain|ache|it .... worked|works|working|made|making|crawled|crawls|wormed|slid|sliding|moved|marching|marched its|the|it? way|down ... @limb
      shooting|stabbing|burning|electric pain|pains in|into|down @det? @side? leg|legs|arm|arms|thigh|calf|foot|buttock|glute|hamstring
      it s|is in @my @side? @limb now|too|as|also
      @limb .... comes|coming|came|starts|starting|stems|originates from|in my|the? @side? neck|back|shoulder|hip|bum|buttock|spine|glute
      starts|begins|started in|at|from @det? @side? @side? @part ,|.? and|then? ends|goes|finishes|runs|shoots|travels|travelling up|down? in|at|to|into .... @limb
      pain|ache|it hits|hit|reaches|reached|heads|heading|chases|chasing|races|racing for|to|into|down? @det? @side? @limb|fingertips|toes
      burn|pain|ache|it chasing|racing|zipping|tearing|ripping|crawling|marching|dripping down|up|along
      length of my|the @side? @limb
      nerve|neuropathic pain|pains|ache .... @limb
      travel|travels|travelled|travelling|run|running|runs .... to behind|below|under|past my|the knee|elbow
      @part to @part to? @limb
      right? through to @my @side? @limb|fingers|toes
      pain|pains|ache|aches|aching|soreness|hurt|it .... reaches|reached|heads|heading|migrating|migrates|branching|branches|includes|involves .... @limb
      pain|ache|it .... heading|headed|gone|going|moved south
      past|beyond the|my knee|elbow already
      @part to @limb ,? one|a|all|the .... pain|streak|line|fire
      line|streak of fire|pain
      everything below it
      pain|ache comes|coming|came out? of|from .... to|into|through .... @limb|thumb
      @limb .... lights|lit|lighting up
      referred pain|ache
      pain|ache .... bouncing|jumping|moving|alternating between .... @part
      straight|right|directly from the|my neck|back|spine|hip|shoulder
      pain|ache .... reach|reaching|touch my @side? @limb
      """,
      fires: [
        "my leg lights up from the hip when I cough", "ache in the lower back that now reaches my knee",
        "the pain reaches my toes by the evening", "hurts the whole length of my leg",
        "my elbow aches now too and it comes from my neck",
        "it's in my calf now", "shooting pains in my leg", "round into the hip by last night",
        "the ache from my neck is now in my hand", "it's gone down into my leg now",
        "it starts in my neck and ends up in my elbow", "the pain walk from back to foot",
        "when I cough it goes into my leg",
        "pain from my hip as far down as my ankle",
      ],
      spares: [
        "straight from the bus to the clinic",
        "it hit the news",
        "soreness in my shoulders now", "walking from work to the gym", "from head to toe relaxed", "put it in my hand",
      ]),
    Rule(
      "en.pain.lay", .pain,
      """
      giving|gives|gave|given|give me|us|him|her @very? grief|gyp|jip|gip|jyp|hell|stick|aggro|bother|hassle|issues|problems|trouble|jessie|what
      playing|acting|plays|played|acted|flaring|flared up
      @part @be|s @very? complaining|moaning|protesting|grumbling|unhappy|angry|cross|shouting|suffering|ruined|buggered
      @part @be|s|@feel @very? not @very? happy|impressed|thanking
      in bits|ribbons|tatters|shreds|pieces
      smarting|smarts|stings|aggravated|owie|ouchie|ouchy|achin
      giving|gives|gave|given|give me|us|him|her @very? _? grief|gyp|jip|gip|jyp|hell|stick|aggro|hassle|what
      in a|an|some|a? good|great|fair|lot|bit|deal|amount? @very? deal|amount|of? of? pain|bother|discomfort
      @part @be|s|has|have|@very been @very? bad|terrible|awful|rough|dreadful
      """,
      fires: [
        "my back's been bad all week",
        "my back is giving me merry hell", "my neck is in a good deal of pain",
        "my back is giving me gyp", "my slipped disc is giving me grief", "my knee is playing up", "my back is in bits",
      ],
      spares: ["thanks for giving me your time", "playing tennis later"]),
    Rule(
      "en.trap.headToToe", .harmless,
      """
      from|relaxed|great|good head to toe|toes|foot ... relaxed|great|good|amazing|loose|lighter
      from head to toe|toes
      down|off on my|the bum|bottom|backside|knees
      put|puts|putting|feet|foot up|down my|the @side? foot|feet|leg|legs
      took|takes|take|taken my breath away ... good|wonderful|lovely|amazing|beautiful
      feet|legs up
      skip|spring|bounce in|to my step
      """, fires: ["relaxed from head to toe", "putting my feet up"], spares: ["pain from my hip to my toes"]),
  ]
}
