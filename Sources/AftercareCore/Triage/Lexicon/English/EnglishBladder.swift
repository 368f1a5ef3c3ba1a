/// English wordings of bladder and bowel out of control, and of no feeling between the legs.
enum EnglishBladder {
  static let rules: [Rule] = [
    Rule(
      "en.bladder", .flag(.bladderBowel),
      """
      have|has|had not @very? managed|able|manage|bothered to @very? pee|wee|urinate|piss|go|empty|pass
      need|needed|want|bursting|dying|desperate to? for? a? pee|wee|piss .... not|nothing|wont|cant|no come|coming|happens|comes|flow|go|out|luck
      pee|wee|urine .... it|just|that will|would|does|did not @very? come|flow|start|happen|go
      bladder|bowel|bowels ... control|lost|leaking|leaks|full|numb|weak|not|nothing|empty|emptying|problem|problems|accident|accidents|trouble|gone|work|working
      lost|lose|losing|loss|no control ... bladder|bowel|bowels|pee|urine|poo|stool
      can|could|do|did|does|am|is not ... bladder|bowels|bowel|pee|peeing|urinate|urinating|urine|wee|poo|poop|stool|faeces|feces
      can|could not|barely|hardly @very? ... pee|urinate|wee
      pee|wee|urine|piss will|does|do|did|is|has|would|can|could not @very? come|coming|flow|flowing|pass|passing|start|starting|go|going|came
      have|has|had|am|was|been not been? able to @very? pee|wee|urinate|piss|empty|poo
      have|has|had not been? able to @very? go|get to the|a toilet|loo|bathroom
      have|has|had not @very? peed|weed|urinated|wee|pee|pissed
      nothing comes|came|coming out when|if i? ... pee|wee|urinate
      incontinent|incontinence|incontinance
      wet|wetting|weed|peed|soiled|pooped|pooed|messed myself|pants|underwear|bed|trousers
      peed|weed|wee|pee|wet|pooped in|on? my|the pants|bed|myself|trousers|sleep
      leaking|leaked|leak|dribbling|leaks urine|pee|wee|stool|faeces|poo
      urine|pee|wee ... leaks|leaking|leaked|dribbling|control|hold
      trouble|difficulty|unable|hard|problems|struggling|struggle|problem to? with? start|starting|stop? peeing|pee|urinating|urinate|weeing|emptying|passing
      unable to ... pee|urinate|wee|bladder|bowels|go|hold
      accident|accidents ... toilet|pants|bathroom|bladder|bed
      hold my pee|urine|wee|bladder|bowels
      make|made|making it to the toilet|bathroom|loo
      no urge to pee|go|urinate|wee
      peeing|pissing|weeing|wetting|soiling myself|bed|pants
      pissed myself
      leak when|every i
      dribble|dribbles|dribbling
      toilet|loo|bathroom|restroom ... nothing|not|never @very? comes|come|came|happens|happened|happening|coming
      no|not|without|havent @very? pee|wee|peed|weed|urine|urinated|piss|pissed|pees since|for|all|today|in|yesterday|yet
      not|never|unable|hard|difficult|difficulty|trouble|struggling|struggle|problem|problems|impossible ... pass|passed|passing water|urine|wee|pee|stool|anything
      can|could|did|do not @very? hold it in|back|until|till|long|before
      could|did not make it to? the? toilet|loo|bathroom|time
      had|have|having an|another|a|little|wee|small|two? @very? accident|accidents ... myself|trousers|pants|bed|toilet|loo|bathroom|knickers|sheets|underwear|jeans|pyjamas|hold|pee|wee
      no|lost|losing|lose|without|less control ... down|below|toilet|wee|pee|waterworks
      waterworks ... not|stopped|trouble|problem|wrong|control|gone|leaking
      not|never|no longer|hardly|barely @very? @very? feel|know|tell|sense|realise|realize|notice it? when|if|that|whether|the|need|any i|im|need|urge|have? need|needing|to|have|am|want|wanting|pee|wee|peeing|urinating|going|go ... go|toilet|loo|bathroom|pee|wee|peeing|urinating
      not|never|no longer|hardly|barely @very? feel it|anything|myself when|while|as ... pee|wee|urinate|peeing|weeing|wiping|toilet|go
      pooped|pooed|crapped|shat|shit|soiled|wet|dirtied|messed|weed|peed|pissed myself|ourselves|herself|himself|themselves|pants|knickers|trousers|sheets|bed
      poo|stool|faeces|wee|urine|pee|shit ... without|before me|knowing|noticing|feeling|realising|realizing|control
      leak|leaks|leaked|leaking|leakage|dribble|dribbling ... pee|wee|urine|pants|knickers|toilet|bladder|poo|stool
      bladder|bowel|bowels|sphincter @be|has|have|wont|will|does|do|feels @very? not|numb|dead|weak|gone|stopped|shut|retaining|blocked
      urine|urinary retention|incontinence|stream
      retention ... urine|bladder
      wet|soaked the bed|sheets|mattress|myself|chair|couch
      could not stop myself|peeing|weeing|it
      pee|wee|urine|poo just? comes|came|coming|runs|drips|trickles|slips|leaks|pours|goes out|away|down|through without|before|on|by|when|and|whenever|with
      trouble|difficulty|problems|struggling|struggle|hard going|to|with go? for? a? wee|pee|number|toilet|loo
      change|changed|changing my|the ... underwear|pants|knickers|trousers|sheets|pad|pads ... wet|leak|leaking|hold|twice|times|accident
      hold my water|waterworks|bladder
      not peed|weed|urinated|pee|wee|gone for|in|since ... hours|day|yesterday|morning|night
      i @keep|@be leaking|leak|dribbling
      not|never|hardly|barely @very? feel|know|tell|sense|realise|notice it? when|if|that|whether .... toilet|loo|bathroom|pee|wee|urinate|peeing|weeing
      i leak|leaked all|when|every|now|constantly|a|urine|if|while|on|at
      wear|wearing|need|use|using a? pads|pad|nappies|diapers|nappy|diaper ... leak|leaking|bladder|wee|pee
      had|have|having|has @det? @very? _? accident|accidents .... trousers|pants|bed|toilet|loo|bathroom|knickers|sheets|underwear|jeans|pyjamas|pee|wee|bus|car|sleep|shop|night
      pee|wee|urine|urinate|urinating|peeing|weeing|bladder <> push|pushing|strain|straining|slow|slowly|drips|dripping|trickle|trickles|weak|stream|drop|drops|dribble|dribbles|force|forcing
      &unable @very? hold|control @det? @my? pee|wee|water|urine|bladder|bowels|bowel|wind|poo|stool
      no|any|little|without|zero idea|clue|warning|notice|control .... loo|toilet|pee|wee|bathroom|restroom|bladder|urinate
      need|want|wanting|try|trying|tried to go|pee|wee .... nothing|cannot|wont|cant happens|comes|coming|out|happening
      bladder|bowel|bowels|waterworks .... burst|bursting|full|explode|stuck|blocked|shut|asleep
      bowels|bowel|bladder just|suddenly went|go|goes|emptied|opened|gave|let|lets|empties
      leak|leaked|leaking|leaks .... jeans|pants|trousers|knickers|clothes|bed|chair|seat|leggings|shorts|skirt|through
      number two|one|2|1 accident|accidents
      bathroom|toilet|wee|pee|poo|number|bowel|bladder|loo|bum <> accident|accidents
      no wee|pee|urine|piss comes|coming|came|come|will|would
      stop|stopping the|my? stream|flow
      poo|poop|shit|stool|wee|pee|urine|mess in|on my|the? underwear|pants|knickers|trousers|bed|sheets
      waterworks .... packed|gone|stopped|conked|broken|off|shut|down
      bursting|desperate|need|dying but|and|yet nothing will|would? come|comes|happens|coming
      pee|peed|wee|weed|peeing|leak|leaked|wet when|whenever|every|if|each|time .... laugh|laughed|sneeze|sneezed|cough|coughed|bend|bent|jump|run|lift|stand
      not @very? make|made|making it to the? toilet|bathroom|loo
      soiled|messed|wet the|his|her|my @very? chair|bed|seat|car|sofa|sheets
      leak|leaks|leaking|leaked down below|there
      no|without|lost|not @very? @det? urge|need|feeling to go|pee|wee|poo
      catheter|catheterised|catheterized
      can|could not hold|control my|the bowels|bowel|bladder|wind
      no longer|not|never|hardly get|have|feel|has|got @det? feeling|urge|sensation|signal|warning .... go|pee|wee|toilet|loo
      not @very? know i am going|peeing|weeing
      until|till my trousers|pants|knickers|bed|jeans|leggings @be|s|are|feel|feels wet|soaked|damp
      bowels|bowel|bladder|bottom|backside @very? let|lets|letting go
      stream stops|starts|splutters|weak|slow
      never|not @very? feel|feels @very? empty
      pee|peed|wee|weed|leak|leaked|poo|pooed .... without noticing|knowing|realising|realizing|feeling|meaning
      soiled|wet|messed my|@det underwear|knickers|pants|jeans|clothes
      strain|straining|push|pushing .... drops|drop|dribble|trickle
      bladder thing|business|issue|issues
      no|not|never|hardly|barely @very? get|getting|feel|have|receive @det? signal|signals|urge|message|warning|nudge ... loo|wee|pee|toilet|go|bladder|empty
      trying|tried|straining|sat|sitting ... to wee|pee|widdle .... nothing|not|cant|wont ... comes|came|come|out|happens|coming
      trying|tried to wee|pee|widdle|go ... since|all|for breakfast|lunch|this|morning|day|hours|night|ages|last
      no|lost|losing|little|without|zero bowel|bladder|bowels control
      not know|knew|realise|realised|realize|realized|notice|noticed|feel i|id d|had|have|would? gone|went|peed|weed|wet|leaked|soiled until|till
      not|never @very? managed|had|done|passed|able @det? pee|wee|poo|urine|water|piss since|all|for|in|today|yet|at|after
      """,
      fires: [
        "haven't managed a pee since the session", "didn't know I'd gone until I felt my jeans wet",
        "no bowel control on day three",
        "I don't get the signal that I need the loo", "been trying to pee since breakfast",
        "I no longer get the feeling that I need to go", "the stream stops and starts",
        "no wee comes out", "they had to put a catheter in", "small leak down below last night",
        "I had a number two accident at work", "I leaked right through my jeans",
        "haven't managed to wee all day", "my bowels just went without warning",
        "I have no idea when I need the loo anymore",
        "bladder feels like it will burst", "I had a small accident in my trousers on the bus",
        "when i pee i must push",
        "had to wear a pad because I leak all the time now",
        "I can't feel when I need to pee",
        "wee just comes out without warning", "having trouble going for a wee", "I go to the loo and nothing comes out",
        "I don't feel it when I wee", "had an accident in my trousers", "haven't passed water since yesterday",
        "couldn't hold it in",
        "I can't tell when my bladder is full", "I wet myself last night", "cannot pee properly",
        "pee won't come out since last night", "haven't been able to wee all day",
      ],
      spares: [
        "didn't know I'd gone past the turn", "no control over the remote",
        "I don't get the urge to snack",
        "I need a wee after the drive", "leaked to the press",
        "nothing came of it", "can't hold it against you", "I feel when it rains", "I pee a lot from all the water",
        "got wet in the rain",
      ]),
    Rule(
      "en.saddle", .flag(.saddleNumbness),
      """
      numb|numbness|tingling|tingly|dead|asleep|tingles|needles ... between|groin|genitals|genital|crotch|privates|perineum|saddle|vagina|penis|anus|rectum|vulva|testicles|balls|undercarriage|nether
      groin|genitals|crotch|privates|perineum|saddle|vagina|penis|anus|vulva|genital|crutch ... numb|numbness|tingling|dead|feeling|sensation|tingly|asleep
      private|intimate parts|area|area|bits ... numb|numbness|tingling|dead|tingly
      between my|the|both legs|thighs|buttocks ... numb|tingling|dead|numbness|tingly
      inner thighs|thigh ... numb|numbness|tingling|tingly
      numb|numbness ... inner|private|seat
      numb|numbness where|when i sit|wipe
      down there ... not|never|hardly|barely? @very? numb|nothing|feel
      feel|feeling|sensation ... wipe|wiping
      wipe|wiping ... not|never|hardly|barely? @very? feel|numb|nothing
      numb|numbness|tingling|tingly|dead|feeling|sensation ... around|round|near my|the? bottom|bum|backside|butt|arse|ass|anus|bits|passage
      no|lost|lose feeling|sensation in|of my|the bits
      my|the|her|his @side? bits @be|@feel|@go|have|has @very? @go? @very? numb|tingly|dead|tingling|asleep
      private|lady|man|girl|boy|naughty bits|parts|area @be|@feel|@go ... numb|tingly|dead|tingling
      numb|tingly|dead bits
      saddle numbness|anaesthesia|anesthesia|area
      no|zero|lost|lose|losing|without|little|less|not|reduced|barely|hardly ... feeling|sensation|feel|felt|feels|anything ... between|@intimate|wipe|wiping|undercarriage
      @intimate ... numb|numbness|tingling|tingly|dead|asleep|numbish|deadened|prickling|prickly|nothing|feeling
      numb|numbness|tingling|tingly|dead|asleep|tingles|needles|prickling|prickly|deadened|pins ... @intimate|crotch
      down below|there ... numb|numbness|tingling|tingly|dead|asleep|nothing|prickly
      numb|numbness|tingling|tingly|dead|needles ... down below|there
      @aux not @very? feel ... seat|toilet|saddle|paper|wiping|wipe|privates|bits
      front|back bottom|passage|garden ... numb|numbness|tingling|dead|feeling|feel|tingly|asleep
      lady|gentlemans|mens|womens|private|intimate|girly|naughty bits|parts|area|garden|regions|region ... numb|tingly|dead|tingling|feel|feeling|asleep|numbness
      numb|numbness|tingling|tingly|dead|feeling|feel ... lady|private|intimate|nether|back|front bits|parts|area|regions|region|passage|bottom|garden
      nether regions|region
      where|what i sit ... numb|dead|tingling|tingly|feel|feeling
      area|bit|part i sit on|with ... numb|dead|tingling|tingly|feel|feeling
      sit|sitting on|with ... numb|dead|cotton|nothing bum|bottom|bits
      bottom|bum|backside|buttocks ... inner thighs|thigh ... numb|tingling|dead
      numb|dead|tingling ... bottom|bum|backside|buttocks ... thighs|thigh|privates|groin
      not|cant|can ... feel ... myself ... wipe|wiping|pee|wee|toilet
      everything|all|it ... down there|below ... dead|numb|asleep
      down there|below <> sensation|feeling|feel|felt|numb|numbness|dead|nothing|tingling|tingly|sensitivity|asleep
      where|what|part|bit|area|bits i|you|one|we? sit|sits|sat .... sensation|feeling|feel|felt|numb|dead|nothing|tingling|asleep
      sensation|feeling|numb|dead|tingling|asleep .... where|what|part|bit|area|bits i|you|one|we? sit|sits|sat
      bike|bicycle|saddle|horse <> no|numb|dead|numbness sensation|feeling|down|bits|crotch|there
      toilet|loo|seat|saddle|chair|bike .... not|never|hardly|barely? @very? tell|feel|know ... seat|there|sitting|under|saddle|it
      no|zero|little|less|lost|without feeling|sensation .... down below|there
      nothing in|at|on the middle|front .... seat|saddle|loo|toilet
      seat|saddle|loo|toilet .... nothing in|at|on
      wipe|wiping|wiped .... not|never|hardly|barely @very? feel|felt
      """,
      fires: [
        "wiping after the loo I can't feel a thing", "no feeling down below since yesterday",
        "sitting on the toilet I can't tell if the seat is there",
        "down there where you sit on a bicycle i have no sensation",
        "no feeling between my legs", "when I sit on the toilet I can't feel the seat", "down below feels numb",
        "my lady garden is numb",
        "inner thighs and groin have gone numb", "I'm numb between my legs", "numb around my bottom",
        "my bits are numb",
      ],
      spares: [
        "wiped the table and did not look", "the toilet seat was cold", "between two meetings",
        "down there by the shop", "pain between my shoulders",
      ]),
  ]
}
