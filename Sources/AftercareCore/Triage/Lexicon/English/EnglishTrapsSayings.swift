/// English sayings that hold a target word, and what is not more or not needed.
enum EnglishTrapsSayings {
  static let rules: [Rule] = [
    Rule(
      "en.trap.noMore", .harmless,
      """
      not @very? _ any|anymore more? than usual|before|normal
      no|not|neither|nor ... more|worse than usual|normal|before|always
      &noCall call|ring|phone|callback|contact|bother me|back|us|again|at|just|i|really?
      unsubscribe|unsubscribed|unsubscribing from the|my|a|his|her|their gym|podcast|channel|newsletter|paper|magazine|netflix|youtube|box
      pain|ache|headache|headaches|sciatica|needles|numbness|tingling i .... for|with .... has|have not been|come|returned back?
      """,
      fires: [
        "the shooting pain I came in for hasn't been back",
        "unsubscribed from the gym", "my hand isn't tingling any more than usual", "you don't need to ring me",
        "no need for a call back",
      ],
      spares: ["the pain I came in with has not gone", "I need you to call me", "more than usual"]),
    Rule(
      "en.good.noCall", .good,
      """
      &noCall call|ring|phone|callback|contact|bother me|back|us|again|at|just|i|really?
      """, fires: ["no need to call"], spares: ["no idea who to call"]),
    Rule(
      "en.trap.sayings", .harmless,
      """
      to die for
      die laughing|of
      @be|am dead laughing
      kill|killing for|to another|a|have|get
      would|could kill for
      hurt|hurting nobody|anyone
      better late|safe than
      no strings
      worse for wear
      for better or worse
      bad hair|day|habit|habits|weather|traffic|luck|boy
      not|is a bad|worst idea|thing
      crash|crashed out
      crash|crashed on|in the|my? bed|sofa|couch
      crash course|diet|landing|helmet
      computer|laptop|system|market|stock ... crash|crashed
      fell in|for|into|behind|through|out|apart|in|short|flat|off|under|over love|laughing|it|you|place
      fell in love|deep|a
      season|autumn|leaves|this|next|last|the in? fall
      fall semester|leaves|weather|colours|colors|break|back|season|asleep|in|into
      broke|broken up|my|the phone|bank|car|heart|boiler|window|fridge|down|record|washing
      cracked open|up|it|the|code|screen
      stop by|in|over|at|and|to|off|hurting
      stopped by|in|at|to
      bus|train|tram|pit|full|tube|metro stop
      non stop
      cancel|cancelled|end|quit|stop work|smoking|the|my|gym|drinking
      cancel|cancelled|cancelling my|the|tomorrow|our|@dayname|that|this|an
      end of|up|result|day|week
      week|day|year|month|weekend|weekends end
      quit my|smoking|job|the|sugar|drinking
      opted|opt for|in
      expecting|expected|expect more|less|to|it|that|a|this|you|visitors|guests|delivery|parcel|company|rain|some|any|worse|the
      than|as|was|like|what|were|not|i|are|had|been expected|expecting
      pregnant pause
      on pins and needles waiting|for
      on pins
      ants|bugs|spiders in|at|on|invaded my? the? kitchen|house|picnic|garden|party|my
      ants in my pants
      static caravan
      buzzing after|from|about|to|now|for
      on the phone|bus|train|mobile
      worst|best case|friend|player|seat|timing|in|traffic|driver|thing
      rubber|wooden table|floor|band|duck|spoon|stick
      fire ants in|at|bit|nest|hill
      weak week
      over ... weekend
      sick day|days|leave|note|beat|of|joke|tune
      blood pressure|test|orange|sugar|donation
      donated|gave|give blood
      cold feet|hands|beer|drink|shower
      ill be|see|call|book
      tears of|with joy|laughter|happiness|relief|happy
      cry|cried|crying|tears happy|from|with|of joy|laughing|happiness|relief
      happy tears
      was|were|been @very? worried|nervous|anxious|scared|concerned|apprehensive|afraid|unsure|skeptical|sceptical|stressed|tense
      trouble finding|parking|booking|logging|with the|my app|site|website|traffic|booking|parking|door|link
      problem|problems|issue|issues|trouble ... website|parking|booking|app|payment|link|card|traffic|car|phone|boiler
      ants ... kitchen|house|patio|picnic|garden|sugar|cupboard|larder|counter|invaded
      only|one|my complaint is|was|:|,|would|!
      shut up about you|it|this|the
      only|one|single regret|complaint|gripe|grumble|criticism|quibble|grievance
      in case it|this|that|its matters|helps|s|is|useful|relevant|important
      a no $
      mad|crazy|hectic|manic|insane|busy|chaotic|mental week|day|month|weekend|morning|commute|time|year|few|old
      only thing killing|hurting|paining|bothering|missing me|is
      please? never|not stop doing|being|what|giving|working|offering|using
      was|were|been @very? @very? worried|nervous|anxious|scared|concerned|apprehensive|afraid|unsure|skeptical|sceptical|tense
      nothing|no|not|never|cannot|little to? complain|complaint|complaints|complaining about
      let alone anything|something|any|a|the|@det worse|worst|pain|ache
      slipped|slips|slip my|me|your|his|her mind|memory|notice
      off to|on|home holiday|holidays|work|the|spain|bed|see|a|my|school|town|france|visit|meet|now
      non stop|nonstop energy|smiling|laughing|chat|fun|action|compliments
      you|u|yous|yall|lot|ye @be|are|s worse|worst than|at|for
      night fever
      bee|bees|honey|beekeeping ... hives|hive
      hives|hive ... bees|honey|garden|beekeeper
      @worldly home|there|outside|here? s|@be|got|gets|has @very? getting|got|been|become? @very? worse|worst than|by|and|every|all? the? ever|hour|day|worse|minute|year?
      bleeding|bloody brilliant|marvellous|great|lovely|amazing|fantastic|good|love|loved|fab|gorgeous|magic|wonderful|perfect|fine|hell
      burning|burned|burnt through|off the|my|some|a|all? list|inbox|calories|money|energy|jobs|dinner|candle
      my|the? grip|hands|hand|legs|knee|arm @be|s|are @very? as strong|firm|solid|steady as ever|always|before|usual
      it s|is|was @my|the|our @person|kids that|who|with|whats
      am|m|s|is|be|was @very? off to|on
      up and down like|the|stairs|stairways|hills|ladders|ladder
      never|not used|use to
      that s|is|was how long|much|bad|it|i|often
      hate|hating|dislike the|these|your|all|those? @very? @msg
      my|the|her|his|your|mobile phone now|asap|immediately|anymore
      as if|though i|it|someone|somebody|they|my|the|he|she|there|d|something @very? would|had|have|were|was|am|is|s?
      if i|you|one had|have to give|rate|say|put|score|name|describe|guess|pick|choose
      hold|holding|held back from|saying|the|on
      broke|broken|fractured|sprained|dislocated|fell|tore|snapped .... when|as i was @num|little|young|small|younger
      broke|broken|fractured|sprained|dislocated|fell|tore|snapped ... as a|an kid|child|boy|girl|teenager|teen|toddler|student
      can|could not hold back
      strength|feeling|energy|sleep|movement|power|appetite|flexibility|mobility returned|back
      grip|legs|back|arms|core|hand|hands|knee|knees|shoulder|shoulders s|@be|feel|feels|has? @very? stronger|fitter|firmer
      building|build|built my|a|the|our|lego|some @very? _? _? wardrobe|shed|house|deck|extension|flat|furniture|fence|wall|snowman|bookcase
      not for years|decades|ages|months|weeks
      my|our old? mate|friend|pal|buddy sciatica|insomnia|arthritis|vertigo
      my|the|this bad @part
      week|weeks|weekend|day|month|work|job s|@be|has|have @very? been? mad|crazy|hectic|manic|mental|busy
      can|could not stand the|that|your|his|her|this @very? music|noise|smell|traffic|weather|waiting|boss|guy|thought|sight|radio|politics
      shivers|shiver|chills|tingles of delight|joy|pleasure|excitement|anticipation
      heart skipped|stopped|sank .... saw|price|bill|seen|total
      headache|headaches from the|my @very? kids|boss|traffic|accounts|accountant|neighbours|teenagers
      @limb .... jelly|noodles|spaghetti|rubber|lead|putty in the|a @very? best|nicest|good|nice|lovely way
      climbing|building all|since wall|walls
      not go|gone|going through
      a|quite|little|long|short|some|good while
      film|movie|song|book|series|show|album|track|band called|named|titled _
      am afraid $
      @num sharp feeling|and|for|on|in|ready
      itching|itch|itchy to get|go|come|try|return|book|be|do|see|have|start|run|tell back|out|home?
      belt|seatbelt|shoe|bag|strap buckle|buckles
      buckle up
      shaking off the|my|a
      can|could|will|would|did not @very? lift a finger
      lift a finger
      numb to his|her|their|your jokes|moaning|nagging|comments|stories
      heart rate is|s|was @very? down|fine|normal|slow|slower|lower|calm|low|good|great|back
      not|never|isnt|without @go|spread|spreads|spreading|travel|travels|travelling|traveling|radiate|radiates|radiating|shoot|shoots|shooting|run|runs|running|extend|move|moving|reach @very? down|into|up|along|past|beyond|across|round the|my|an|any|either|his|her @side? @part
      not|never|isnt|without spread|spreads|spreading|travel|travels|travelling|traveling|radiate|radiates|radiating|shoot|shoots|shooting|run|runs|running|moving anywhere|elsewhere|around|down|out
      @my|the english|spanish|french|german|grammar|spelling|maths|handwriting|coffee|tea|signal|wifi|excuse @be|s|is @very? weak|poor|terrible|bad|rubbish
      wont|not|never quit|stop|give|giving coming|booking|seeing|going|recommending|returning|visiting|using|raving|telling
      does|do|can|will|would|could ... help|helps|fix|cure|treat|ease|improve with|against? sciatica|migraines|arthritis|fibromyalgia|whiplash or|make|makes|it|worse? make|makes|it|worse? it? worse?
      unsubscribed from @my chiropractor|physio|gym|osteopath|netflix|old|other|previous
      does|do|did|is|was not @go|spread|spreads|spreading|travel|travels|travelling|traveling|radiate|radiates|radiating|shoot|shoots|shooting|run|runs|running|extend|move|moving|reach @very? down|into|up|along|past|beyond|across|round the|my|an|any|either|his|her @side? @part
      keep|kept|keeping an|my eye|eyes out|peeled for
      @my|the grammar|english|spanish|accent|french|spelling|singing ... weak|poor|terrible
      will not quit|stop|give up? coming|booking|seeing|going|recommending|returning|visiting|using|raving|telling
      """,
      fires: [
        "kept an eye out for it", "I won't quit coming to you", "does cupping help with sciatica?",
        "it doesn't go down my leg", "itching to get back to the gym",
        "can't stand the music you play",
        "broke my leg when I was nine", "a nine if I had to rate it",
        "it slipped my mind", "checked on the bee hives", "the weather is getting worse by the hour",
        "my grip is as strong as ever",
        "nothing to complain about", "I sprained it, in case it matters",
        "The only thing killing me is that I didn't book sooner", "my only gripe is the parking",
        "Ants have invaded the kitchen", "i wont shut up about you", "this is to die for", "I crashed out on the sofa",
        "fell in love with the place",
      ],
      spares: [
        "I was hit and wiped out by a van", "my sciatica is worse", "the swelling does not go down",
        "it doesn't go down, my leg", "pins and needles for ten minutes", "itching all over my back",
        "can't stand the pain",
        "my disc slipped", "I'm off my feet with it", "the pain is getting worse by the hour", "ants in my arm",
        "I want to die", "stop texting me",
      ]),
  ]
}
