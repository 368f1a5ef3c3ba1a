/// English wordings of pain: its kind, its strength and where it travels.
enum EnglishPain {
  static let rules: [Rule] = [
    Rule(
      "en.sharp.word", .flag(.sharpPain),
      """
      sharp|sharpish
      sharper|sharpest|sharply ... pain|pains|hurts|twinge|ache
      stabbing|stabby|stabs|stab|stabbed
      knife|knives|dagger|daggers|icepick|skewer|needle|razor ... @part|pain|me
      like|as|of a|an|someone|being knife|knives|dagger|blade|stabbed|stab|skewer|screwdriver|nail|spear|icepick
      like|as knife|knives|daggers|needles|glass|nails
      knifelike|lancinating|piercing|jabbing|jabs|spearing|lancing
      someone ... stabbing|knife
      hot|red poker|knife|needle|iron|wire
      like|as a? pin|pins|splinter|thorn|bee|wasp|sting ... @part|me|in
      jab|jabs|stinging|stings in|whenever|when|every|under|around|on
      sharp $
      sharp is|s|was
      is|s|was|so|feels|felt|getting|gets sharp !practice|dressed|at|edge|left|right
      something|somethings|anything|bit|little|really|very|too|so|feels|gets|getting|quite|rather|pretty sharp
      pointy|jabby|spiky|knifey|lecky|leccy|stabbier
      it|this|pain s|is|feels cutting|slicing|pointy
      just|only|like|feels knives|daggers|needles|razors
      ^ knives|daggers|needles|razors $
      ice pick
      sharp as hell|anything|fuck|f|sin
      """,
      fires: [
        "sharp as hell when I step off the kerb",
        "just knives between the shoulder blades",
        "sharp is the word for what my hip is doing", "a sharp pain in my hip", "stabbing in my lower back",
        "feels like a knife",
      ],
      spares: ["the knife is in the drawer"]),
    Rule(
      "en.sharp.electric", .flag(.sharpPain),
      """
      plug|plugs|plugged|wired|wire|connect|connected|hooked ... mains|socket|battery|outlet|fence|grid
      electric|electrical|electricity shock|shocks|jolt|jolts|zap|zaps|pain|feeling|sensation|current|bolt|bolts|like|in|down|through|twinge|spark|sparks
      electric|electrical|electrifying
      electricity
      electrocuted
      zap|zaps|zapping|zapped|zinger|zingers|zinging
      shock|shocks|jolt|jolts|lightning|bolt|bolts ... @part
      jolt|jolts|bolt|bolts|lightning of pain|bolt
      shooting|shoots pain|pains|ache|feeling|sensation|@part|down|into|up|across|through|along|from
      shot|shoot pain|of
      pain|pains|it|ache|which|that @be|@keep? shooting|shoots|shot
      pain|pains shoot|shoots|shooting|shot
      jolt|jolts that|which|when|whenever|every|each|if|stops|stopped|through|down
      felt|feel|had|got|get|getting|gets a|an|the|some|another? @very? zing|zings|zap|zaps|zinger
      """,
      fires: [
        "felt a zing yesterday", "a jolt that stops me mid step", "as if somebody wired my shoulder to the mains",
        "an electric shock when I turn", "shooting pain when I stand",
      ],
      spares: ["got zinc cream", "jolt of caffeine", "shooting hoops tonight", "the electric bill came"]),
    Rule(
      "en.sharp.severe", .flag(.sharpPain),
      """
      given birth|labour|labor|childbirth ... pain|this ... beats|worse|tops|worst|bad|nothing|compared
      pain|this|it @very? beats|tops|outdoes|trumps @very? childbirth|labour|labor|birth|both|that|them|anything|everything|all
      pain|it @be? @very? @very? @very? a|at|about|like|around? @high tonight|today|now|at|when|if|on|most|some|this|$
      worse than childbirth|labour|labor|birth|kidney
      unbearable|unbearably|excruciating|excruciatingly|agony|agonising|agonizing|agonisingly|agonizingly|excrutiating|excrusiating|intolerable
      severe|severely|horrendous|horrific|extreme|crippling|brutal|debilitating|incapacitating|searing|terrible|horrible|awful|intense|wicked|blinding|acute|violent|insane|unreal|massive|serious|crazy|nasty|bad|incredible|tremendous|enormous pain|pains|painful|ache|spasm|spasms|hurting
      pain|pains|it|ache @be|@feel|s so|too|very|really|quite? severe|intense|horrendous|unreal|insane|extreme|acute|brutal|crippling|debilitating
      pain @be|s @very? @very? severe|intense|terrible|awful|horrible|horrendous|extreme|brutal|bad
      worst|baddest|most pain|ache|hurt|painful ... ever|life|far|had|known|felt|imaginable
      worst ... pain
      worst i have ever|known|felt
      never felt|had|been|known pain|such|anything ... like|pain|painful|this
      never been in so|this|such much? pain
      writhing|screaming|crying|tears|sobbing|scream|cry|yelp|yelping ... pain|hurt|hurts|agony
      pain|hurts|hurt ... crying|tears|scream|screaming|yelp|cry|sobbing
      in tears with|from pain|it
      hurts|hurt|hurting|painful|sore like|as mad|hell|crazy|anything|fuck|heck|shit|sin|bad
      hurts so much|bad|badly
      hurts so so? bad|much
      hurt|hurts|hurting really|so|very|extremely|unbelievably bad|badly|much|intensely
      can|could not stand|bear|take|handle|tolerate the|this|it|such pain|hurting|hurts
      can|could not stand|bear|take|handle|tolerate it anymore|any|longer
      pain ... can not stand|bear|take|tolerate|handle
      in so|such|too|this|tremendous|incredible|unbelievable much|bad? pain
      in a|terrible|horrible|awful|severe|constant lot? of? pain
      in lots of pain
      @part|it|pain @be|s killing me
      killing|kills me
      can|could hardly|barely walk|move|stand|sit|sleep ... pain|hurts|hurt
      can|could not sleep|walk|move|stand|sit|breathe|think ... pain|hurts|hurt
      pain ... can not|barely|hardly sleep|walk|move|stand|sit
      through|hitting the roof
      off the scale|charts
      @num|@high star pain
      hurts so|too bad|badly|much
      hurts|hurting|painful|sore|pain to|that|than i? can|could not|barely|hardly
      had|have|need|needed to? take ... morphine|tramadol|codeine|oxycodone
      can|could not move|turn|bend|sit|walk ... without|for|because pain|screaming|crying|it|wincing|the
      doubled over
      howling|wincing|yelling ... pain
      pain woke|wakes|kept|keeps|is waking
      woke|wakes|wake|kept|keeps|keeping me .... pain|agony
      hurts more than anything|ever
      most painful
      pain is|s|was through|off|beyond|another|out|too|past
      so|too|really|very|extremely|incredibly|unbelievably|awfully|terribly|horribly|insanely painful
      can|could hardly|barely walk|move|stand|sit|sleep|turn|bend|breathe
      hardly|barely walk|move|stand|sit|bend|turn
      bad|fierce|strong|sharp|intense .... made me throw|puke|vomit|sick|scream|cry|yell|yelp|gasp|sweat
      pain .... made me throw|puke|vomit|sick|scream|cry|yell|yelp|gasp|sweat|stop
      @severe|fierce|ferocious|vicious|biting|savage , @severe|fierce|biting|horrible pain
      fierce|ferocious|vicious|biting|savage|gnawing pain|pains|ache
      pain|ache|it s|@be|so|really @very? fierce|ferocious|vicious|savage
      pain|ache so|that @severe|fierce|strong|bad|intense
      can|could not @very? cope|deal|live|function|manage with .... pain
      can|could not @very? take|stand|bear much|any more|longer of
      jagged|serrated|ragged pain|pains|ache|edge
      woken|kept up|awake? by|with|from .... pain|agony
      woke|wake|waking screaming|crying|yelling
      """,
      fires: [
        "pain so fierce I had to pull over", "I can't take much more of this pain", "the pain is unbearable",
        "worst pain ever", "My neck is killing me", "hurts like mad",
      ],
      spares: ["the worst traffic ever", "intense session, thanks"]),
    Rule(
      "en.sharp.score", .flag(.sharpPain),
      """
      @high / @high
      @high out of @num
      @high of|on|from @num
      pain|hurts|hurt|hurting|it level|scale|score? @be|at|like|of|about|around? an|a|about|around|at|like? @high
      pain|hurting ... @be|s|at|about|around|:|like|say an|a|about|around|at|like? @high $
      pain|its|it @be|s|at? a|an? solid|good|full|strong? @high
      level|scale|rate|rating|score @be|of|at|:|it|pain|a? @high
      rate|scale|score|rating it? ,? an|a|at|about|is? @high
      @high on the|a|your? pain? scale
      pain @high
      pain s|@be @very? about|at|like|around|roughly|say? an|a? @high
      spikes|spiked|jumps|jumped|hits|hit|reaches|reached to? like|about? an|a? @high
      scale of|from @num to ten|10 .... @high
      easily|definitely|solid an|a @high
      ^ it|its|i|im|id|now|today|currently|still|on|at|about|like|around|probably|easily|definitely @be|s|m|d|say|at|about|like|around? an|a|say|call|at|about|around|like|it @high $
      ^ it|its|i|im|id|at|currently|still|about @be|s|m|d|at|about|like|around? an|a|at @high right|now|today|atm|when|at|if|and|,|.
      @num to ten|10 ... @high
      ^ about|like|roughly|around|maybe|probably|now|an|a|at|say|easily? an|a @high ,? i|im|sadly|unfortunately|when|if|on|today|now|tonight|this|right|.|when|as|and
      @high out of @high for|in|with @det? pain|hurting|agony|soreness
      @high / @high for|in|with @det? pain|hurting|agony
      scale of|from @num to ten|10 ,|: ... @high
      @be|s|a|an solid|easy|good|strong|definite @high $
      @be|s|a|an solid|easy|good|strong|definite @high when|if|at|right|every|each|,
      an|a|at @high when|whenever|right|every if|i|it|im|now|time|step
      """,
      fires: [
        "my shoulder is a solid eight", "on a scale of one to ten, nine", "ten out of ten for pain", "it's a nine",
        "at an 8 right now",
        "pain's about an 8 mate",
        "it spikes to like a 9 if I bend", "pain is 8/10", "a ten out of ten",
        "it's a 9 out of 10",
      ],
      spares: [
        "I have a good eight hours", "I was a size eight when I was young", "we open at nine today", "I'm at ten sharp",
        "soreness 2 out of 10", "10 of us are coming",
      ]),
    Rule(
      "en.sharp.twinge", .hint(.sharpPain),
      """
      twinge|twinges|twinging|spasm|spasms|spasming|cramp|cramps|cramping|cramped|crampy
      throbbing|throb|throbs|throbbed
      burning|burns|burn|burned ... @part
      @part ... burning|burns
      pinching|pinched|pinch|catching|locked|locks|locking|stuck|seized
      popped|pop|snapped|tore|torn|pulled|ripped ... @part|muscle|something|in
      @part popped|snapped|clicks|grinding|crunching
      nerve|nerves
      jarring|gripping|grabbing|raw
      strained|dislocated|slipped
      whiplash
      migraine|migraines
      """, fires: ["a twinge in my neck", "my back is throbbing"], spares: ["felt great"]),
    Rule(
      "en.radiating.travels", .flag(.radiatingPain),
      """
      radiating|radiates|radiate|radiated|radiation|radiating
      shooting|shoots|shot|shoot|runs|running|ran|run|travels|travelling|traveling|travelled|traveled|travel|spreads|spreading|spread|moves|moving|moved|goes|going|went|shooting|wraps|wrapping|wrapped|creeps|creeping|crept|extends|extending|extended|tracks|tracking|streaks|streaking|jumps|reaches|reaching|zips|zaps|flows|comes|coming|heading|heads|leads|leading|spikes|snakes|trails|jolts|fires|firing|refers|referring|referred|stretches|down|zings right|all|straight|way|also|further|it? the|right? way? down|up|into|to|through|along|across|around|round|over|out|in|from|towards|toward|onto ... @limb
      pain|pains|ache|aching|aches|soreness|hurts|hurt|hurting|sore|it|burning|shooting|stabbing|throbbing|discomfort|spasm ... down|into ... @limb
      pain|pains|ache|aching|aches|soreness|hurts|hurting|burning ... from ... to|into|down ... @limb|head
      pain|pains|ache|aches|aching|hurts ... all the way
      all the way down|into|to|up ... @limb
      down|into|through|along the|my both? @side? @side? leg|legs|arm|arms|thigh|calf|foot|hand|buttock|glute|hamstring|bum|butt|arse|ass
      from @det? @side? @part ... to|into|down|through ... @limb
      pain ... spreads|spreading|travels|travelling|traveling|moves|radiates
      @limb too and also? hurts|pain
      spreading|spreads|spread to|into|down|through|across|toward|towards|out|over
      line|streak|band|trail|path of? pain|ache|fire|burning ... from|to|down
      pain|ache|aches|aching|it|hurts|hurting ... through|into|down|to|towards ... @limb
      follows|following|travels|tracing ... nerve|leg|arm
      """,
      fires: ["the ache spreads into my buttock and down to the heel", "pain down my right leg", "shoots to my knee"],
      spares: ["sitting down with my legs up", "going down to the beach"]),
    Rule(
      "en.radiating.sciatica", .flag(.radiatingPain),
      """
      sciatica|sciatic ... acting|playing|flaring|flared|flare|back|up|worse|bad|again|started|returned|kicked|triggered|hurts|killing|agony|going|pain|irritated|angry|screaming|aggravated|off|kicking|woken|awake
      my sciatica|sciatic
      the sciatica is|has|s
      have|has|got|get|gave|given|getting|feels|feel|felt|think|with|triggered|aggravated|irritated|set|flared|like me? off? the? my? some? @very? sciatica|sciatic
      sciatica since|after|now|today
      sciatic pain|nerve|pains|flare
      sciatica|sciatic .... woken|waken|woke|awake|waking|flared|flaring|kicked|kicking|back|returned|returning|started|starting|visited|visiting|vengeance|reared|misbehaving|grumbling|raging|hell|again|worse|bad|terrible|today|now
      sciatica|sciatic type|like|ish|thing|style
      my|our old? mate|friend|pal|buddy sciatica
      """,
      fires: [
        "a sciatica type thing in my thigh", "sciatica has waken up after two years", "My sciatica is acting up",
        "sciatic pain since the massage",
      ],
      spares: ["could a massage irritate sciatica?"]),
    Rule(
      "en.pain.word", .pain,
      """
      pain|pains|painful|painfully|hurt|hurts|hurting|agonised|ouch|oww|owww|ow|hurted
      headache|headaches|backache|neckache|toothache
      """, fires: ["my back hurts", "there's pain in my neck"], spares: ["pain free for a week now", "pain-free!"]),
    Rule(
      "en.pain.small", .mild,
      """
      a? little|slight|slightly|mild|mildly|tiny|minor|small|wee|faint|touch|tad bit? of? a?
      bit of a?
      a bit
      a tiny|wee|little|small bit of? a?
      only|just a? little|bit|slightly
      some muscle|muscular
      dull|normal|usual|expected|light|dullish
      not much|too|very|that|really|so
      hardly|barely any|hurts|painful|noticeable|sore|hurting
      low level
      just|only an? ache|dull|soreness|sore|stiff|stiffness|normal|tender
      tiniest|teeny|teensy|smidge|smidgen|fraction
      hurts when you|i|its press|pressed|touch|touched|poke
      in|on a good way
      good pain|hurt|kind
      nothing serious|major|bad|terrible|much|special|worrying|dramatic
      muscle|muscular pain|pains|ache|aches|soreness|hurt|hurts|stiffness
      """, fires: ["a little pain"], spares: ["pain in my calf muscle", "a lot of pain in my calf", "so much pain"]),
  ]
}
