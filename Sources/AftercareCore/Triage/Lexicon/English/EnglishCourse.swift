/// English wordings of what gets worse, comes back or stays.
enum EnglishCourse {
  static let rules: [Rule] = [
    Rule(
      "en.worse", .worse,
      """
      worse|worst|worsened|worser
      more|stronger|greater pain|painful|sore|soreness|stiff|achy|tender|stiffness|uncomfortable|intense|severe|swollen|discomfort|hurt|hurting|tight|now|today|than|bad
      hurts|hurting|hurt|hurting|ache|aches|aching|sore more|worse
      hurts|hurting|hurt|hurting|ache|aches|aching|sore even|much|lot|bit|way|far|little|slightly more|worse
      sorer|stiffer|tighter|achier
      stronger|deeper|intensified|increased|escalated|heightened|flared|aggravated
      bad|sore|painful|stiff|hurts|hurting|aching|aches|achy|tight again
      back again|with
      came|comes back|again
      has|have|had|s come back|again
      returned
      deteriorated|deteriorating
      flare|flared up
      gone|going|went downhill
      more than ever|before
      hurts|hurting|painful|pain than|more ever|before|yesterday
      taken a turn|for
      not as good as yesterday
      worse than before|yesterday|ever|monday|last|the|it|i|when
      backwards|relapsed|relapse|setback
      awful|terrible|horrible|dreadful|agony|rough|killing|unbearable|brutal|hurting again
      worst|hardest|sorest day|yet|so
      doubled|trebled|tripled|quadrupled since|today|overnight|now|in
      square one
      back to where|how|the|day start|beginning|i|it|we|one
      hurts|hurting|painful|pain .... than when|on|at|it|the|yesterday|before
      up from an|a? @num to an|a? @num
      fired|kicked|ramped|cranked|amped up again|today|overnight|since
      nosedived|nosedive|plummeted|tanked|amplified
      twice|double|three|triple times? as much|bad|sore|painful
      never @very? been|felt @very? worse|sorer than it|this|today|now|i
      has|have|really|s kicked up
      bigger|stronger|harder|nastier|sharper than the first|last|previous
      worse off
      never @very? been|felt @very? worse $
      picked up again at|over|today|last|overnight|since|this|now
      crept|creeping|inched|edged back up
      rougher|grimmer|nastier|meaner than yesterday|before|ever
      from an|a? @low to an|a? @middling|@high
      from an|a? @middling to an|a? @high
      now it|they is|are not ,|.|and|but|again
      now it|they is|are not $
      back|down|reduced to hobbling|limping|crawling|shuffling|hopping|square|agony
      nastier|worse|sorer|stronger|angrier|meaner than it was|has|had|ever
      hurts|hurting|hurt|pain|pains|painful @very? @very? more .... than
      back it|they|he came|comes|crept
      makes|made|making yesterday|monday|@dayname|last|day look|seem|feel|night|one look|seem|feel? easy|mild|nothing|like|tame|small|good|great
      more|much|even|far|way|lot|bit sore than|more ever|before|yesterday
      more sore .... than when|on|at|it|the|yesterday|before|last
      """,
      fires: [
        "today makes yesterday look easy", "hurts a bit more this morning than last evening",
        "it was back on Thursday and it's nastier than it was",
        "I was fine on Thursday, today I'm back to hobbling",
        "gone up from a 4 to a 6", "it has never been worse than it is this morning",
        "the soreness has doubled since yesterday", "more pain today than yesterday", "it is worse today",
      ],
      spares: [
        "a lot less sore than yesterday", "makes me feel good", "better than it was", "back to running",
        "went from a 6 to a 1",
        "picked up again from school",
        "better than yesterday",
      ]),
    Rule(
      "en.rising", .rising,
      """
      back|returned and|but|only nastier|worse|stronger|meaner|angrier|fiercer|bigger|sorer|harder|uglier
      each|every hour|day|morning|night|evening|time @be|s|feels|gets @very? rougher|tougher|harder|meaner|nastier|grimmer|uglier
      from mild|little|slight|bearable|annoying|ache|niggle|twinge|tolerable|ok|fine to nasty|horrible|awful|agony|unbearable|severe|strong|bad|terrible|crippling|constant
      rougher|tougher|harder|nastier|worse than the one|last|previous before?
      getting|gets|growing|becoming|got|keeps|keep|grows|becomes|continues|continuing @very? @very? getting? worse|stronger|sorer|stiffer|bigger|more|deeper|sharper|intense|tighter|heavier|harder|larger|wider|unbearable
      getting|gets|keeps|keep progressively|steadily|gradually|slowly|increasingly|constantly|a|bit|little|even|much|noticeably worse|more|bad
      @keep ... building|growing|rising|climbing|increasing|worsening|mounting|intensifying|escalating|spreading|deteriorating|ramping|swelling
      progressively|steadily|gradually|increasingly|slowly|constantly|continually|continuously ... worse|worsening|increasing|painful|sore|more|building|rising|growing|stronger|bad|stiff|up
      worse and worse
      more and more painful|sore|pain|stiff|intense|uncomfortable|achy|it|each|every|by|hurts|tender|severe
      worse|more|stronger|sorer|painful ... each|every|by|with|per ... day|hour|time|morning|passing|minute|check|night|hours|step|evening
      each|every|by|with day|hour|time|morning|passing|minute|night|evening|step|the ... worse|more|stronger|increases|grows|builds|sorer|harder|painful|intense
      intensifying|escalating|worsening|worsens|snowballing|intensifies|escalates|deteriorating
      building|builds|build|built|growing|grows|ramps|creeps up
      growing|grows by|each|every|all|the
      on the rise|increase|up
      from bad to worse
      bad to worse
      downhill
      spiralling|spiraling
      worse by|with the|every|each minute|hour|day|night
      going the wrong
      keeps getting|going|becoming worse|up|stronger|bigger|more
      more|worse every|each time|day|hour|morning|night
      not better ,? worse
      getting worse
      started|began ... now|getting|but ... worse|unbearable|severe|stronger|bad|agony
      it|pain|ache @be|s growing|spreading|rising|climbing|building|mounting|worsening|deepening|increasing
      gets|getting|got worse|stronger|harder every|each|by|as|the|with|throughout|through
      day by day ... worse
      more and more
      started|was|began at|as|a ... now|today ... climbing|rising
      wrong way|direction
      increases|builds|climbs ... every|each|by|hour|minute|with
      @num ,? then @num ,? and? then|now @num
      goes|going|gone|crept|climbed|moved|keeps|go up and up
      up and up
      up|cranked|dialled|turned|gone|went|going another|a notch|notches|level|gear
      each|every day|hour|morning|night|time|evening .... notch|worse|stronger
      notch|notches each|every
      worse again|still|and by|at|after|now|this|today|tonight|by
      every|each hour|day|morning|night|time|evening .... more|worse|sorer|stronger|harder|stiffer
      grows|growing|builds|climbs|rises and grows|growing|builds|climbs|rises
      less and less bearable|comfortable|manageable|tolerable|mobile|able
      every|each time .... .... more|worse|harder|sorer
      sorer|stiffer|tighter|achier|weaker|sharper|worse and|& sorer|stiffer|tighter|achier|weaker|sharper|worse
      no sign of levelling|leveling|plateauing|peaking
      hour|day|night|morning after hour|day|night|morning .... more|worse|harder|sorer
      pain|pains|ache|it|that|which|soreness|numbness|tingling|pressure|weakness|discomfort|stiffness|headache|swelling|@part @be|s|has|have|just|only|still|@keep? been|just|only? @very? building|ramping|mounting|climbing|creeping|rising|increasing|increases|builds|climbs|rises|growing
      slowly|steadily|gradually|constantly|still|keeps|continually building|ramping|mounting|climbing|creeping|rising|increasing
      building|ramping|mounting|climbing|rising|increasing by|every|each|hourly|up|and|all|since|hour|through
      pain|ache|it|score|number|level|soreness|swelling|temperature @be|s|@keep? @very? goes|going|went up
      ^ @very? building|climbing|rising|mounting|increasing|ramping $
      increasing|mounting|rising|growing pain|ache|discomfort|numbness|weakness|tingling|soreness|pressure|stiffness
      now|at an|a? @num and climbing|rising|growing
      back and|but|& meaner|worse|nastier|stronger|angrier
      sorer|worse|stiffer|tighter|achier still|again
      each|every hour|day|time|night|morning|couple .... louder|harder|nastier|stronger|sharper|fiercer than
      creeping|ramping|cranking|edging|ratcheting|climbing|notching up each|every|by hour|day|the
      turns|turned|turning|dials|dialling|winds itself up ... every|each|by|with hour|day|morning|night|the|time
      louder|stronger|sharper|fiercer|nastier every|each|by|with hour|day|morning|night|the|time
      was a whisper|murmur|hum|tickle|niggle|mutter .... roar|roaring|scream|screaming|shout|shouting|howl|howling|yelling
      was a whisper|murmur|hum|tickle|niggle|mutter .... , it|now s|is|its? a|an? now? roar|roaring|scream|screaming|shout|shouting|howl|howling|yelling
      gains|grows|gaining|growing|adds a @very? bit|little|notch|touch|shade every|each|by|per
      """,
      fires: [
        "it gains a bit every hour", "was a whisper on Monday, it's a roar now",
        "the ache turns itself up a bit every hour",
        "every hour it's a bit louder than before",
        "it gets sorer and sorer",
        "it grows and grows",
        "it came back and meaner", "every morning is rougher than the one before",
        "from bearable to crippling since Monday",
        "it goes up and up and up", "each day since it's gone up another notch", "it just keeps building",
        "steadily worse", "getting worse and worse",
      ],
      spares: [
        "the cat was a whisper away", "I turned it up every time my song came on",
        "creeping up the stairs", "lovely building you have", "went climbing on Saturday", "prices are rising",
        "it is worse today",
      ]
    ),
    Rule(
      "en.was.worse", .easing,
      """
      was|were|been much|far|a|way? lot? worse
      worse before|yesterday|earlier|initially
      was worse at|on|in|the|last|yesterday|before|@dayname
      has|have been worse
      worse yesterday
      hurt|hurts|ached less|more yesterday
      worst|peak is|has|s|was over|past|gone|behind|passed|yesterday
      the worst was|is|of it? over|yesterday|past|passed
      """, fires: ["it was worse yesterday"], spares: ["it is worse today"]),
    Rule(
      "en.rising.good", .good,
      """
      energy|mobility|flexibility|range|mood|sleep|strength|motion|movement|posture ... increasing|growing|improving|building|increased|improved|better
      building|getting|feeling|growing|feel|got stronger|fitter|more relaxed|flexible|energy|mobile
      stronger|fitter every day
      more and more relaxed|loose|flexible|energy|comfortable|mobile|better|like
      more relaxed|energy|comfortable|flexible|mobile|rested|range|movement
      no|not any? worse
      no|nothing|none|not the? worse|worst
      not|hasnt felt|been|got|getting|getting|become|feeling any? worse
      never got|getting|become any? worse
      never felt|been|feeling any worse
      more than happy|welcome|fine
      more relaxed than i? expected|usual
      energy|mobility|flexibility|range|mood|sleep|strength|motion|movement|posture @be|s? @very? increasing|growing|improving|building every|each|all|by|day day|week|time|the?
      """, fires: ["My energy is increasing every day", "no worse today"], spares: ["it is increasing every day"]),
    Rule(
      "en.stuck", .stuck,
      """
      not|hardly|barely|no|nt been|be|getting|get|feeling|feel|got|become|gotten|any|much|a @very? @very? any|much|a|no? better|easier|less|improvement|relief|improved|improving
      never be|getting|get|got|become|gotten|any|much|a @very? @very? any|much|a|no? better|easier|less|improvement|relief|improved|improving
      never been|feeling|feel @very? @very? any|much|a|no? easier|less|improvement|relief|improved|improving
      not @very? improving|improve|improved|healing|heal|easing|ease|eased|shifting|shift|shifted|fading|fade|faded|settling|settled|settle|subsiding|subside|subsided|resolving|resolve|resolved|lifting|lessening|budging|budge|budged|changing|recovering|calming|clearing|cleared
      not|never|wont @very? going|go|gone|went|passing|passed|leaving|left|disappear|disappearing|disappeared|vanish|stop|stopped|stopping|quit|quitting|let|letting|letting|leave|wearing|worn|calm|end|ended|ending|pass|shift|relent|give away|up|down|off|me|hurting|aching|tingling|throbbing|alone|burning|over|yet|at|by|even|through
      not|never|wont @very? going|passing|passed|leaving|left|disappear|disappearing|disappeared|vanish|stopped|stopping|quit|quitting|letting|ended|ending $
      not|never|wont @very? going|go|gone|went|let|letting|wearing|worn|calm|give|giving away|up|down|off|over|in
      not|never @very? stop|stopped|stopping|quit|quitting|relent|passed|disappeared|vanished|disappear|pass|subsided|resolved
      no|little|zero|without|any|hardly improvement|relief|change|difference|progress|better|easier|letup
      no let|letup|end up|to|in
      no end in|of sight
      no sign of improvement|improving|easing|going|stopping|letting|it|getting
      unchanged|persistent|persists|persisting|persisted|lingering|lingers|relentless|nonstop|unrelenting|constant|constantly|stubborn
      non stop
      still there|here|present|the|bad|same|bothering|not|with|going|around|bothers|no|persists|very
      as bad|painful|sore|strong as
      nothing|not|neither|none|havent ... helps|helping|helped|help|works|working|touches|eases
      should|thought|hoped|expected ... gone|better|over|past ... by now|but
      will|would|could|does|do not|never go|stop|quit|ease|leave|shift
      no better
      not @very? better
      not better
      no closer
      refuses|refusing to go|leave|shift|stop|quit|ease
      still has|have|is|does|am|are|did not|nt gone|better|going|left|improved|right|away|shifted|passed
      not @very? cleared|over|past|recovered it?
      never goes|leaves|left|stopped|stops away?
      every day the same
      not moved|moving|budged|budging|shifted|shifting|gone|changed|improved an|one|any|much|at inch|bit|iota|jot|all
      not|never going|gone|coming|came down|away|off|anywhere at|much|any|yet?
      aches|hurts|hurting|sore|stiff|painful the|just same|as
      no|not|any sign|signs|hint of ... going|easing|stopping|ending|leaving|improving|improvement|lifting|shifting|clearing|settling|fading|passing
      pain|ache|soreness|numbness|tingling|it|discomfort .... hanging|sticking|hangs|hung around|about|on
      never went away|off|down
      never went ,|.|$
      not|never @very? gone !numb|dead|tingly|weak|limp|floppy|cold|asleep|to|blue|white|purple|wrong|bad
      not|never @very? gone $
      not|never @very? gone ,
      """,
      fires: ["no sign of this pain going", "it's not getting any better", "won't go away", "no difference in it yet"],
      spares: ["arm hasn't gone dead", "never went numb", "I couldn't feel any better", "not going to the gym"]),
  ]
}
