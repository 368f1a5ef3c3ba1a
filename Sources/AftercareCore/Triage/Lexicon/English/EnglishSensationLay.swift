/// English wordings of lost sensation by what it is like, and by what touches and is not felt.
enum EnglishSensationLay {
  static let rules: [Rule] = [
    Rule(
      "en.numbness.untouched", .flag(.numbness),
      """
      @touch .... but|yet|and? i|he|she|it? @aux not|hardly|barely|never @very? feel|felt|notice|noticed|register|registered|sense it|a|anything|that|them|much|thing
      @touch ... but|yet|and? i|he|she|it? @aux not|hardly|barely|never @very? feel|felt|notice|noticed|register|registered|sense $
      @touch ... never|hardly|barely @very? felt|noticed|registered|registers it|a|anything|that|them
      @touch ... never|hardly|barely @very? felt|noticed|registered|registers $
      @touch ... nothing|not @very? register|registers|registered|happens|happening|there
      @touch ... but|yet? feel|feels|felt nothing
      @touch ... but|yet? there s|is|was nothing|no feeling|sensation|response
      @touch ... but|yet? there s|is|was nothing|no $
      @aux not @very? feel|felt|notice|noticed it|a|anything|that? when|if|until|till|as ... @touch
      @aux not @very? @very? feel|tell ... pin|needle|tap|pinch|prick|scratch|brush|razor|water|shoe|shoes|sock|socks|floor|ground|pedal|pedals|keyboard|keys|fabric|slipper|slippers
      @aux not @very? tell if|whether|when|where|what|that|which ... shoe|shoes|sock|socks|slipper|slippers|touch|touched|touching|holding|hot|cold|wet|pedal|pressing|pressed
      @part ... not|nothing|barely|hardly register|registers|registering
      spilled|spilt|spill|dropped|poured .... barely|hardly|never|not @very? feel|felt|noticed|notice it|a|anything|them
      tea|coffee|water|soup|oil|iron|candle .... barely|hardly|never|not @very? feel|felt|noticed|notice it|a|anything|them
      @touch @my? @side? @part|it|them|myself .... ,|.|and|but|:|- nothing|nada|zilch
      only know|knew|notice|noticed|realised|realized|find|found because|cos|by|from|when i? .... see|saw|looked|looking|blood|heard
      not|cant|hardly @very? feel|sense @det? shirt|sock|socks|shoe|shoes|clothes|sleeve|watch|trousers|jeans|collar|bra|sheets|sheet|blanket|pillow|water|floor|ground|grass|sand|carpet|tiles|slipper|slippers
      no|little|zero sense of the? floor|ground|where|it|my
      &unable tell hot|cold|warm|heat from|or|and|apart
      &unable tell|feel it|the|that|how .... hot|scalding|boiling|freezing until|till|when|how
      not @very? notice|noticed|feel|felt|realise|realised it|the|that|how .... scalding|boiling
      &unable sense|detect it|them|@my|anything
      only know|knew|notice|noticed|realised|realized|find|found .... because|cos .... see|saw|looked|looking|blood|heard
      burned|burnt|burn|scalded|cut|stubbed|grazed|banged|stepped|stood|trod|trodden|sat|scratched|nicked .... said|says? he|she|i|they? never|not @aux? feel|felt|noticed|notice a|any|it thing?
      burned|burnt|burn|scalded|cut|stubbed|grazed|stepped|stood|trod|trodden|nicked .... only knew|know|noticed|realised|realized because|when|cos|from|as|after|once
      could|can drop|stick|put|poke|jab|prod|hold|run|stub|pour|press|slap|kick|whack|pinch|bite|burn .... and|but|,? not|never|hardly|barely @very? feel|notice|register|know|flinch it|a|anything|thing?
      could|can drop|stick|put|poke|jab|prod|hold|run|stub|pour|press|slap|kick|whack|pinch|bite|burn .... and|but|, @aux|i|would|wouldnt|you|she|he? @aux|would? not|never|hardly|barely @very? feel|notice|register|know|flinch
      """,
      fires: [
        "you could stick a pin in it and I wouldn't notice", "I could drop a brick on my toe and not feel it",
        "burnt her hand on the oven and she never felt a thing",
        "trod on a drawing pin and only knew because the carpet was red",
        "I can't tell hot from cold with my right hand", "I only know he licks my foot because I can see it",
        "spilt hot tea on my leg and barely felt it",
        "husband pinched my calf and i didnt notice", "burnt my hand and never felt it",
        "can't feel the floor under me",
        "can't tell if my shoe is on", "I tap the spot and nothing registers",
      ],
      spares: [
        "I could hit the gym and not feel it the next day at all, thanks",
        "I stood at the back and only knew one person there",
        "I didn't feel it was too hot in the room",
        "you pressed hard but I didn't feel any pain", "can't tell if it helped", "I didn't feel it was too hard",
      ]),
    Rule(
      "en.numbness.simile", .flag(.numbness),
      """
      @feel|like|as ... wearing|in|inside|through a|an|my|thick|two|the? @very? @very? @very? glove|gloves|sock|socks|mitten|mittens|jumper|sleeve|plaster|cast|layer|layers|blanket|clothes|cloth|material
      @feel|like|as ... through|under|beneath|inside|in a|an|thick|my|two? thick|heavy|woolly|woollen? @very? layer|layers|film|sheet|jumper|glove|gloves|sock|socks|blanket|sleeve|wetsuit|padding|plastic|clingfilm
      walk|walking|standing|treading|stepping|tread|stand on|in cotton|sponge|sponges|cushion|cushions|marshmallow|marshmallows|foam|wool|pillows|sponge|moss|bubble
      @limb|@part ... like|as ... cardboard|leather|wax|foam|wood|rubber|sawdust|clay|putty|dough|marble|plaster|cotton|wool|log|plank|sandbag|mannequin|dummy
      @limb|@part|it|they ... belong|belongs|belonging to someone|somebody|another|else|a
      @limb|it|they @aux not @very? mine|attached|my|connected|belong|there
      like|as it s|is|were|was? not my|mine|there|attached
      somebody|someone elses|else s? arm|hand|leg|foot|fingers|toes|body|limb
      @limb|@part ... fallen|drifted|dropped|nodded|gone|going|went|goes|go|drops off? asleep|to sleep
      @limb @aux not @very? wake|waken|woken|woke|come|came|back up|to|alive|life|back|around|round
      @limb|@part @be|@feel|@go|has|have @very? @very? sleeping|slept|sleepy|lifeless|senseless|unfeeling|frozen numb?
      face|lip|lips|tongue|jaw|cheek|cheeks|mouth|chin|gums ... frozen|rubbery|plastic|waxy|fat
      @limb|@part ... disconnected|detached|muffled|dulled|rubbery|cottony|deadish|foreign|alien|absent
      dead|deadened|blank patch|spot|area|zone|strip|bit|place .... @part
      circulation|blood supply|flow? ... cut|cutting|stopped|lost off?
      @part no|not|none feel|feels|feeling|sense|sensation
      i no feel|feels|feeling @det? @side? @part
      lost|lose|losing|gone|missing|less ... sense|feel|feeling of? touch? ... @part
      no|zero|little|lost|missing|gone|less|barely|reduced @very? @very? @det? sensation|feeling ... @limb
      @part has|have|got|with no|zero|little|barely @very? sensation|feeling|feelings|sense|response
      @part|spot|patch ... feel|feels|felt nothing|zero|dead
      not @very? distinguish|differentiate ... hot|cold|temperature
      @limb|it|they @be|@feel|s ... like|as ... fish|jelly|meat|sandbag|steak|stump|brick|bricks|club|paddle|flipper|lump|hook|dumbbell|anvil|concrete
      lidocaine|novocaine|anaesthetised|anesthetized|anaesthetic|anesthetic
      half|partly|partially|permanently asleep|numb @part
      scratching|touching|washing|rubbing|patting|stroking someone|somebody else|elses
      block|lump of ice|concrete|wood ... foot|hand|leg|arm|toes|fingers
      @limb @be|s @very? out cold
      @limb .... wrapped|encased|coated|bandaged|packed|dipped|swaddled|set in
      @limb ... switched|shut|powered|gone off|offline
      @part|area|seat|patch|skin ... padded|cushioned|waxy|leathery|plasticky
      as|like .... dentist .... injected|jab|jabbed|numbed
      sock|socks|wad|pebble|stone|cloth bunched|balled|rolled|scrunched|stuck .... toes|foot|sole|heel
      @limb .... checked|clocked|signed|zoned out|off
      nobody home|in
      @limb|toe nada|zilch
      @limb @be|s out like
      @part|whole @be|feels .... log|absence
      dragging|lugging|carrying a|an log|plank|weight .... leg|foot|arm
      @limb .... like somebody|someone|another else|elses|persons
      @limb ,? it? @keep @very? dropping|nodding|drifting off to? sleep
      like|as .... thick|woolly|tight sock|socks|glove|gloves|mitten on
      """,
      fires: [
        "my hand was like somebody else's",
        "my heel has checked out",
        "the whole area feels padded",
        "feels like my foot is wrapped in cling film", "my toes have switched off",
        "hand is like a dead fish", "dipped in lidocaine", "felt like scratching someone else",
        "my hand feels like it's wearing a glove", "like touching through a thick jumper", "walking on cotton wool",
        "my fingers belong to someone else", "my foot went off to sleep", "My foot no feel",
        "half my face feels frozen",
      ],
      spares: [
        "dead spot for the phone signal",
        "signed off from the gym", "fish and chips", "walking on air", "feels like a dream", "it belongs to my sister",
        "no feelings hurt",
      ]),
    Rule(
      "en.tingling.simile", .flag(.tingling),
      """
      champagne|lemonade|sherbet|soda|carbonated|fizzing|bubbles|bubbling|sparkling|sparkles ... @part
      @part ... champagne|lemonade|sherbet|soda|bubbles|bubbling|sparkling|sparkly|effervescent|bubbly
      nettle|nettles|nettled
      formication|crawlies
      needles ... @limb|skin
      @limb ... needles
      needles and pins
      tickle|tickling|tickles|tickly|tickled in|on|at|down|along|under|inside ... @limb|skin
      @limb ... tickling|tickles|tickly|prickles|prickling|itchy inside|crawls|crawling|buzzed|sizzling|sizzles|zinging|thrumming|effervescing
      like water|rain|sand|wind|hair|feather|feathers|cobweb|cobwebs|spider|spiders|worms|insects|bees|fleas ... @limb|skin|trickling|running|crawling|under|inside
      @limb ... @keep|@be going|goes|gone dead|asleep
      @keep going dead|asleep
      little|tiny|small pinpricks|prickles|pricks|stings|shocks ... @limb
      pinprick|pinpricks|prickliness|prickles
      phone ... vibrating|vibrates ... @limb
      like ... phone ... vibrating
      zingy|zinging|fizzling|tingley|needly|prickly|prickling|pricking|tingling @limb|toes|fingers
      tingly|pins and needly|needley|needles
      funny bone
      electric|static|fizzy|crawly tickle|tingle|prickle|itch
      sparks|sparkles|pricks|pricking|prickle|twinkling ... @limb|palm|sole|scalp|mouth|lips
      @part @be|@feel|s @very? @very? fizzing|fizzy|buzzing|buzzy|crawling|crawly|prickly|pricking|zingy|sparkly|vibrating|effervescent
      full|filled|alive|crawling|buzzing|covered of|with|in @very? sparkling|fizzy|bees|ants|bubbles|sand|static|needles|pins|electricity|soda|champagne|lemonade|sparks|insects|bugs
      @limb|limb waking|wakes up feeling|sensation
      blood rushes|rushing|rushed back|into .... foot|hand|leg|arm|limb
      like .... hedgehog|porcupine|cactus
      rid of|off the|my|these pins
      sand moving|crawling|running|shifting|trickling .... @limb|heel|skin
      @part|skin .... sparking|zizzing|fizzies|shimmer|shimmering
      sparking|zizzing|zizz|fizzies|shimmer|shimmering in|round|around|down|along|through|on .... @part
      like|as an|a|the untuned|detuned|mistuned|broken|old telly|tele|tv|television|radio
      """,
      fires: [
        "my hand is like an untuned telly",
        "my toes are still sparking", "like I've grabbed a hedgehog",
        "hands feel like they are full of sparkling water",
        "keep getting that hit my funny bone feeling", "feet are fizzing", "zingy toes today",
        "champagne bubbles in my foot", "like stinging nettles", "tickling in my fingers",
        "like water running down my leg",
        "my hand keeps going dead",
      ],
      spares: [
        "the untuned radio in the waiting room",
        "the tree lights are sparking joy", "tickled pink", "champagne tonight", "that tickled me",
        "needles and thread",
      ]),
    Rule(
      "en.numbness.near", .flag(.numbness),
      """
      @part|skin|patch|spot|strip <> @lifeless
      deadness
      @limb .... dead $
      @limb .... dead ,|-|:|/
      @limb .... dead and|since|after|now|when|all|from|for|again|this|last|yesterday|today|at|every|feeling|weight|sensation|as|but|to
      feeling|sensation|touch in|from|of|on|along|through|around .... gone|missing|lost|absent|disappeared|vanished|left|dulled|muted|reduced|faded|patchy|nonexistent|zilch|nil
      &unable feel my|me|his|her @side? !knots|knot|tension|pain|soreness|stiffness|stress|age|aches|ache|years
      &unable feel @det? @det? @side? @side? side|half|bit|edge|tip|tips|top|end|sole|pads
      &unable @very? feel @num|both|either|any of? @my? @limb
      no|zero|little|not|without|lost|barely|hardly ... feeling|sensation <> @part
      @part|they|it|finger|toe|one .... not belong|belonging|belongs to
      @limb|face <> @fakery
      @touch|touches|pinches|pokes .... nothing
      @touch .... , nothing
      no|zero|without|lost|lack|lacking|little|absent @very? @very? of? @det? sensation
      shoe|shoes|slipper|sock|sandal|sandals|boot|ring|plaster|flop .... fell|came|come|off|missing|gone .... not|never|without @very? notice|noticed|noticing|feel|felt|feeling|realise|realize|know|knowing
      without|not|never|didnt @very? feeling|feel|felt|notice|noticed|noticing it|that|a|anything|the|my? ... @touch|blood|bleeding|cut|blister|heat|hot|burn
      where my|the @side? @limb should|ought|used
      sat|stood|trod|stepped|walked .... not|never|without @very? feel|felt|feeling|notice|noticed
      @limb .... not|never @very? there|exist|register|registering|responding|answer
      fat|thick|frozen|dentist|dental lip|lips|tongue|face|cheek|jaw|jab|injection
      @lifeless @limb|patch|spot|strip
      @limb .... sleeping|slept|nap|napping|snoozing|dozing
      like .... dentist|dentists|injection|anaesthetic|novocaine|novocain
      stick|stuck|put|jab|poke|drop|drive|hammer|ram @det? @det? pin|pins|needle|needles|fork|knife|nail|tack in|into|on
      neither|none|no .... have|has|had|got|having any|much sensation|feeling|touch
      nothing|zero|zilch|nowt|nada from|below|past the|my @limb
      not|never|hardly|barely @very? tell|know|feel if|when|whether|that|where? ... touching|touched|touches|stroking|pressing|poking
      spilled|spilt|burnt|burned|cut|scalded|stepped|bleeding|stubbed|splinter|grazed|nail|bitten|bit .... only|didnt|never|not|no ... realised|realized|noticed|notice|knew|know|felt|feel|clocked|idea
      @part @be|s|@feel|@go @very? @very? blank|absent|void|muted|woolly|wooly|spongy
      @part|side .... cotton|woolly|wooly
      like|as ... wearing @det? _? _? glove|gloves|sock|socks|mitten|mittens|boot|boots|slipper|slippers
      @touch .... , @aux? not|never feel|felt a|anything thing?
      not part of my|me
      @part|it .... waxy|distant|remote|faraway
      @part|it|them|they .... &unable feel
      &unable @very? feel properly|right|fully|much|textures|heat|cold|hot|touch|where|whether|when|if|what
      &unable @very? feel the|this|that|his|its !difference|benefit|benefits|knots|knot|pain|tension|effect|effects|love|soreness|bruise|stiffness|same|need|ache|tightness|heat|way|results|burn
      padding|sponge|cushion|cushions|cotton|foam|carpet|blanket under|underneath|beneath|between|round|around .... @limb
      @limb .... not @very? come|came back|round
      """,
      fires: [
        "a hand that I can't feel properly", "can't feel the carpet", "feels as if there's padding under my foot",
        "my ear feels like it's not part of my head", "fingertips feel waxy and distant",
        "I can't tell you're touching me", "calf has gone all cotton woolly",
        "it's like I'm wearing a thick sock on one foot", "burnt my finger and only realised when I saw it",
        "feels like its been to the dentist", "could stick a pin in my heel and id not notice",
        "Neither my toes nor my heel have any sensation", "i pinch and nothing", "they are like not belonging to me",
        "i have no sensation", "my slipper fell off and I never noticed", "Two fingers on the left have gone dead",
        "it is a deadness along the outside of my thigh",
      ],
      spares: [
        "can't feel the difference", "nothing to report", "dead relaxed, legs and all", "can't feel my knots any more",
      ]),
    Rule(
      "en.tingling.near", .flag(.tingling),
      """
      @limb|skin|scalp|palms|lips|gums|cheeks <> @buzzy
      popping|pop candy|rocks
      like|as ... sherbet|popping|bees|hornets|wasps|insects|spiders|bugs|ants|fizz|soda|coke|cola|lemonade|champagne|sparklers|sparkler .... @part|skin
      @part|skin .... bees|hornets|wasps|insects|spiders|bugs|ants|worms|maggots|sparklers|fireworks
      like|as ... static|buzzing|phone .... @part
      @limb .... itch|itches|itching|itchy inside|under|beneath|deep
      like|as .... plugged into|in|to|something
      bees|hornets|wasps|sparklers|fireworks|insects under|in|inside|on|all ... @part|skin
      """,
      fires: [
        "my foot feels like its plugged into something", "like popping candy in my toes",
        "bees under the skin of my hand", "arms buzzin like a phone on silent",
      ],
      spares: ["I'm buzzing, my back feels great", "champagne tonight"]),
  ]
}
