/// English wordings of lost and strange sensation.
enum EnglishSensation {
  static let rules: [Rule] = [
    Rule(
      "en.numbness.word", .flag(.numbness),
      """
      numb|numbed|numbness|numby|numbish|numbing
      """, fires: ["my toes are numb", "numbness in both hands"], spares: ["the number you have is right"]),
    Rule(
      "en.numbness.asleep", .flag(.numbness),
      """
      @part @side? @be|@feel|@go|@keep|has|have|still @very? @very? asleep|dead|deadened|lifeless|wooden
      @part @very? @go|falls|fell|falling|fallen|fall dead|asleep
      @part @keep falling asleep
      @part has|have|had @very? fallen asleep
      @part @go|@keep to sleep
      @part @go|going to sleep
      dead|deadened|wooden|lifeless @side? @limb
      @limb @be? @very? @very? dead
      @part ... like|as @det? @det? wood|rubber|dead|novocaine|sandpaper|cardboard|sponge
      @part ... like it|they is|are|was|s asleep|dead|numb
      @part ... like it|they is|s|are|does not not? belong|mine|there|attached
      @part ... dead @det? weight
      novocaine|anesthetized|anaesthetised|anesthetised|anaesthetized|novocain
      dentist|dentists injection|jab|needle|anaesthetic
      cotton wool @feel|@part
      @part @feel|@be ... cotton
      @limb ... dead|asleep|deadened|lifeless
      @limb ... go|goes|going|went|gone|falls|fell to sleep
      @limb ... not wake
      @part ... not feel like it belongs|mine|is|part|there
      like someone else|elses arm|hand|leg|foot
      like|as a? block|lump|piece|slab|bit|plank of? wood|concrete|meat|lead|rubber|stone|plastic
      gone|went|goes|going @very? @very? dead from|in|down|along|below @det? @side? @part
      """,
      fires: [
        "my arm was asleep", "toes feel like wood", "my left foot is completely dead", "leg keeps falling asleep",
      ],
      spares: ["fell asleep on the couch", "my phone is dead", "feeling dead tired"]),
    Rule(
      "en.numbness.lost", .flag(.numbness),
      """
      no|zero|little|less|reduced|hardly|barely|without|not much|any? feeling|sensation|feelings in|on|at|along|down|to|around|of ... @part
      no|zero feeling|sensation at all
      no|zero feeling|sensation ... in|on @det? @side? @part
      lost|lose|losing|loss|lack|losed @det? @very? of? @det? feeling|sensation|touch|sense
      can|could not @very? @very? feel @det? @det? @side? @side? half? of? @det? @part
      can|could|do|does|did not @very? feel @my @side? @part
      can|could not @very? feel @num|all|any of? @my? @part
      can|could not @very? feel ... @limb
      can|could not feel it|them|anything when|if i touch|press|pinch|poke
      can|could not feel anything|nothing in|on|below|from
      can|could barely|hardly|scarcely feel @det? @side? @side? @part
      barely|hardly|scarcely feel @my @side? @side? @part
      @part ... no|zero|lost feeling|sensation
      @part ... has|have|had no feeling|sensation
      @part ... can not feel it|them
      feeling|sensation|sense @be|has|have|not @go|missing|lost|absent|gone in|from|on @det? @side? @part
      feeling|sensation has not come|returned back?
      @part @be? insensitive|senseless|desensitized|desensitised
      unable to feel @det? @side? @part
      touch|touched|touching|pinch|pinched|poke|poked|press|pressed|prick|pricked|pinching ... feel|felt|feeling nothing
      @part ... feel|feels|felt nothing
      nothing when|if i touch|press|pinch|poke|prick
      can|could not @very? tell when|if|where ... touching|touch|touched|standing
      hot|cold|temperature ... can not feel
      no sense of touch|feeling
      @part ... novocaine|anaesthetic|anesthetic|dentist
      can|could not feel a thing
      can|could not feel it|anything|nothing at|there|here|anymore|any|below|from|on|in
      lacking|lack|absence|absent|missing|losing|deprived of? @det? @very? of? sensation|feeling|sensitivity
      can|could not @very? @very? feel it|them|him|her $
      @part @aux not @very? feel|register|sense anything|much|textures|things|temperature
      can|could not @very? @very? feel textures|texture|temperature|temperatures|objects|shapes|fabric
      sensation|feeling in|from|on|of ... @part ... gone|missing|lost|absent|vanished|disappeared|went|reduced|diminished
      dulled|reduced|diminished|decreased|blunted|impaired|altered|limited sensation|feeling|sense
      no|zero feeling|sensation $
      same hot or cold|hot
      hot|warm or|and|from|versus cold ... same|difference|apart
      nothing there|left|doing in|on|at|of|from @det? _? of? @det? @side? @part
      not know|notice|feel @det? thing|anything ... till|until
      no|zero feeling|sensation|feelings whatsoever|there|left|now|anymore
      still? minus|without @det? feeling|sensation on|in|at|from
      feeling|sensation @be|s|has|in|of|of ... half|partly|partially|barely|hardly|slowly back|returned|returning|coming|there
      @limb|fingers @be|are|feel|s @very? , gone|missing|absent
      @part|limb|fingers @aux not @very? feel|sense a|one thing
      feeling|sensation back in|to|around|on .... @intimate
      feeling|sensation .... not|never @very? @be? come|came|returned|return|returning|back
      thought|hoped|expected .... feeling|sensation .... back
      little|less|nothing i feel in|of|on|at
      feel|feels little|nothing|zero in|on|of @det? @side? @part
      &unable find|locate|place @my @side? @limb
      not @very? know|tell|sense where my|the @side? @limb
      @limb .... without looking
      do|does not feel nothing
      sensation|feeling @be|s @very? nil|zero|absent|minimal|poor|nonexistent
      till|until|when|before|will|whether the|my|any? feeling|sensation in|of .... return|returns|come|comes|back|coming|returning
      no|zero feeling|sensation in|on it|them|there|the|either|that|this|one|here|both
      but|yet|and|also|just @very? no|zero|without|little feeling|sensation|sensations @very? $
      but|yet|and|also|just @very? no|zero|without|little feeling|sensation|sensations either|there|in|on|left|at
      """,
      fires: [
        "no pain but no feeling either", "How long till the feeling in my toes returns?",
        "sensation is nil along my foot",
        "the sensation in my fingertips never returned", "I can't find my leg without looking",
        "two fingers don't feel a thing",
        "no feeling whatsoever in them",
        "there's nothing there in the sole of my foot",
        "my toes don't feel anything", "dulled sensation in my fingertips", "sensation in my calf has gone",
        "I am lacking sensation in the fourth finger", "I can't feel my little toe", "no feeling at all in my heel",
        "I've lost the feeling in one finger",
      ],
      spares: [
        "no pain and no feeling of sickness", "when the feeling of calm passes I'll book",
        "there is nothing there in the room", "a feeling of calm",
        "I can't feel any better", "no bad feelings",
        "no feeling of sickness",
      ]),
    Rule(
      "en.tingling.word", .flag(.tingling),
      """
      tingling|tingle|tingles|tingled|tingly|tinglings|tinglingly
      pins and needles|needle
      pins needles
      pin and needles
      p and and
      paresthesia|paraesthesia
      tingely|tinging|tingley|tinglies
      pin prick|pricks
      like ... fell asleep
      like my|the @part fell|is|was asleep
      p and n|ns|ands
      like .... standing|walking|stood|stepping|lying on .... hairbrush|gravel|pebbles|pins|needles|thistles|sandpaper|bristles|velcro|lego
      like .... hairbrush|thistles|bristles
      """, fires: ["feels like I'm standing on gravel", "my foot tingles", "pins & needles when I sit"],
      spares: ["needles and thread"]),
    Rule(
      "en.tingling.lay", .flag(.tingling),
      """
      prickling|prickle|prickles|prickly|pricking
      @part ... buzzing|buzzes|buzz|fizzing|fizzy|fizzes|vibrating|humming|crackling|crawling
      buzzing|buzz|fizzing|fizzy|fizz|static|vibrating|vibration|crawling|humming ... in|on|down|along|through|over ... @part
      buzzing|buzzy|fizzy|fizzing|crawly|creepy sensation|feeling|@part
      ants ... @part|me|skin
      ants crawling|running|walking
      like ants|insects|bugs|spiders
      @part ... static|ants|champagne|pop
      tv static
      @part @keep falling asleep
      @part @keep going to sleep
      bugs|insects crawling
      buzz buzz
      fire ants
      @part @det? thinks|thought it|phone
      it|they s|is|are|@keep buzzing|fizzing|vibrating|humming|crackling
      """,
      fires: [
        "it's buzzing like a phone on silent",
        "buzz buzz all day in my thigh", "my hand is buzzing", "like ants on my leg", "constant fizzing in my toes",
      ],
      spares: ["the place was buzzing", "I'm buzzing after that, thanks", "ants in the kitchen"]),
    Rule(
      "en.sensation.strange", .hint(.tingling),
      """
      weird|odd|strange|funny|unusual|peculiar|off|different|abnormal sensation|sensations|feeling|feelings|sense
      @part @very? @be|@feel|@go ... weird|odd|strange|funny|off|different|wrong|peculiar|foreign
      @part do|does|did not feel right|normal|the same|like mine
      something|somethings ... off|wrong|odd|strange|weird|funny|not right
      something|everything does|do|is|s not feel? quite? right
      not feel|feeling right
      @part ... not quite? right
      sensitive|hypersensitive to touch
      weird|odd|strange|funny @limb
      burning sensation|feeling
      """, fires: ["odd sensation in my shin", "my leg feels funny"],
      spares: ["nothing unusual", "funny story"]),
  ]
}
