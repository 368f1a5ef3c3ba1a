/// English wordings that tell by themselves that a symptom is not there, was brought along and is gone, or is somebody else's.
enum EnglishContext {
  static let rules: [Rule] = [
    Rule(
      "en.absent.awaited", .absent,
      """
      waited|waiting|watched|watching|looked|looking|listening|prepared|ready|lookout|alert|bracing|braced for|out .... and|but|it|they|that never|not @very? came|come|turned|turn|showed|show|appeared|appear|arrived|arrive|happened|happen|materialised|materialized|materialise|materialize|started|start|did|have|has|got|anything up?
      waited|waiting|watched|watching|looked|looking|listening|prepared|ready|lookout|alert|bracing|braced for|out .... , and|but? it|they|that|which? never|not @very? came|come|turned|turn|showed|show|appeared|appear|arrived|arrive|happened|happen|materialised|materialized|materialise|materialize|started|start|did|have|has|got|anything up?
      waited|waiting|watched|watching|looked|looking|listening|prepared|ready|lookout|alert|bracing|braced for|out .... ,|-|and|but? and|but? nothing|none|not|nope so|yet|happened|came|a|at|turned|there|to|of|appeared? thing|sausage|peep|single|sign|far|all|up|report|it?
      expected|expecting|expect|anticipated|anticipating|promised|predicted|feared|dreaded .... never|not @very? came|come|turned|turn|showed|show|appeared|appear|arrived|arrive|happened|happen|materialised|materialized|materialise|materialize up? $
      expected|expecting|expect|anticipated|anticipating|promised|predicted|feared|dreaded .... never|not @very? came|come|turned|turn|showed|show|appeared|appear|arrived|arrive|happened|happen|materialised|materialized|materialise|materialize up? ,|-|and|so
      expected|expecting|expect|anticipated|anticipating|feared|dreaded a|some|the|any|more .... but|and there was|were|s|is? no|nothing|none $
      expected|expecting|expect|anticipated|anticipating|feared|dreaded a|some|the|any|more .... but|and there was|were|s|is? no|nothing|none @label|sign|at|of|whatsoever|like all?
      """,
      fires: [
        "I waited for the pins and needles you mentioned and they never turned up",
        "Kept expecting some tingling but there was nothing at all", "been on the lookout for numbness, nothing so far",
      ],
      spares: [
        "I waited for the numbness to go but it never went", "waiting for the tingling to stop",
        "I expected a bit of soreness, not this numb foot", "looking for a bus", "I was braced for pain and it came",
      ]),
    Rule(
      "en.absent.feelingOf", .absent,
      """
      no|without any|more? feeling|feelings|sense|sensation|sensations of @very? tightness|stiffness|soreness|heaviness|pressure|tension|pain|ache|discomfort|strain|nausea|tiredness|fatigue
      """, fires: ["slept well without any sense of heaviness in my legs"], spares: ["no feeling in my neck"]),
    Rule(
      "en.numbness.told", .flag(.numbness),
      """
      as for @det? feeling|sensation in|on|of .... ,|-|: there|i? is|have? nothing|none|zero|no|nil|zilch
      @part ,? they|it|which|that|both have|has|had|just|keep|keeps|kept? went|gone|go|goes|going to sleep
      @part , they|it|which|both have|has|had|just|keep|keeps|kept? fell|fallen|fall|falls|falling asleep
      some|most|half|part|much|bit|@num %|percent? of @det? feeling|sensation @be|has|have|s @very? come|back|returned|returning
      """,
      fires: [
        "my two smallest fingers, they went to sleep last night", "70% of the feeling is back in my fingers",
        "As for feeling in my toes, none",
      ], spares: ["all of the feeling is back", "I went to sleep on my arm"]),
    Rule(
      "en.absent.heading", .absent,
      """
      as|when|comes for|to .... : nothing|none|no|zero|zilch|nowt|nope|never|nil $
      as for .... ,|-|: nothing|none|no|zero|zilch|nowt|nope|never|nil|nowhere $
      as for .... ,|-|: nothing|none|no|zero|zilch|nowt|nope|nil ,|.|at|to|whatsoever|there|thank|thanks|thankfully|so|here
      as for .... ,|-|: not a|an|one|even|the @very? single? thing|sign|bit|hint|trace|jot|sausage|whisper|peep|flicker|slightest|twinge|one|it|any|whiff
      as for .... ,|-|: there|i is|was|have|had|has|am|been? been|had|felt|noticed? nothing|none|no|not $
      as for .... ,|-|: there|i is|was|have|had|has|am|been? been|had|felt|noticed? nothing|none|no|not ,|.|at|to|whatsoever|any|thing|one|noticed|felt|had|a|here thing|one|all|sign?
      in terms|regards|respect of|to|for .... ,|-|: nothing|none|no|not|zero|zilch|nowt $
      in terms|regards|respect of|to|for .... ,|-|: nothing|none|no|not|zero|zilch|nowt ,|.|at|to|whatsoever|a|there|one|any thing|all|sign|report|single?
      regarding|concerning|re .... ,|-|: nothing|none|not|zero|zilch|nowt $
      regarding|concerning|re .... ,|-|: nothing|none|not|zero|zilch|nowt ,|.|at|to|whatsoever|a|there|one|any thing|all|sign|report|single?
      on the .... front , nothing|none|not|no|zero|zilch|all $
      on the .... front , nothing|none|not|no|zero|zilch|all ,|.|at|to|whatsoever|a|there|quiet|clear thing|all|report?
      pain|soreness|numbness|tingling|discomfort|stiffness level|levels|score is|at|s|of|:|now|today? 0|zero|nil
      """,
      fires: [
        "pain level 0", "As for numbness or weakness, not a thing", "As for sharp pain or tingling, nothing to report",
        "When it comes to tingling: none",
      ],
      spares: [
        "As for the numbness, nothing helps", "As for my foot, no change", "As for my arm, not a lot of feeling in it",
        "As for sleep, great",
      ]),
    Rule(
      "en.good.noneListed", .good,
      """
      of|from all|everything|anything|the|your|those|these|any|that|what .... list|listed|mentioned|mention|described|named|warned|above|asked|said|wrote|symptoms|signs|things|flags ,|-|:|i|there? i|there|we? have|had|got|have|has|is|was|noticed|felt|ticked? none|zero|nothing|nil|nowt|zilch $
      of|from all|everything|anything|the|your|those|these|any|that|what .... list|listed|mentioned|mention|described|named|warned|above|asked|said|wrote|symptoms|signs|things|flags ,|-|:|i|there? i|there|we? have|had|got|have|has|is|was|noticed|felt|ticked? none|zero|nothing|nil|nowt|zilch ,|-|.|thank|thanks|whatsoever|here|so|and|at
      of|from all|everything|anything|the|your|those|these|any|that|what .... list|listed|mentioned|mention|described|named|warned|above|asked|said|wrote|symptoms|signs|things|flags ,|-|:|i|there? i|there|we? have|had|got|has|is|was|noticed|felt|ticked? not a|any|single|even|had|got|felt|noticed? a|any|single|one? one|thing|item|any of|them|it|those? $
      of|from all|everything|anything|the|your|those|these|any|that|what .... list|listed|mentioned|mention|described|named|warned|above|asked|said|wrote|symptoms|signs|things|flags ,|-|:|i|there? i|there|we? have|had|got|has|is|was|noticed|felt|ticked? not a|any|single|even|had|got|felt|noticed? a|any|single|one? one|thing|item|any of|them|it|those? ,|-|.|thank|thanks
      none|nothing of|on|from? the|your|those|that|these|any|this? list|listed|above|described|mentioned|listing applies|apply|here|to|for? me|us?
      none|nothing of|on|from? the|your|those|that|these|any? things|symptoms|signs|bits|items|flags on|you|in|that|listed|described|mentioned|above|applies|apply
      none|nothing of those|these|them|that|it ,|.|-|thank|thanks|here|for|apply|applies|happened|so
      not one|a|any of|thing|single the|those|them|your|these|on|of|from things|list|your|those|symptoms|signs|the list|symptoms|things?
      no to|on all|every|each|everything
      no across the board
      all|everything|each|any|every|anything|list|lot the|of|them|those? things|symptoms|signs|stuff|ones|items|bits|list|thing|one? on|in? you|u|ye|your|we|the|that|from? listed|mentioned|mention|named|list|asked|wrote|described|said|message|text|about? :|,|-|? nope|no|nah|none|negative|clear|nil
      nothing|none|no thing you|u|ye|that|on|from|of you|u|your|the|that? list|listed|mentioned|mention|described|said|named|warned about? has|have|is|applies|apply|happened|here|came|was|rings|to|on
      nothing|none|no thing? you|u|ye|that @have? list|listed|mentioned|mention|described|said|named|warned about? @have|@be|applies|apply|happened
      nothing|none|no thing? on|from|of you|u|your|the|that list|message|text|email has|have|is|applies|apply|happened|here|came|was|rings
      """,
      fires: [
        "nothing you mentioned has happened", "All the things you listed: nope", "Of the things on your list: not one",
        "Of everything you listed, I have none", "None of the above",
        "none of those, thanks",
      ],
      spares: [
        "everything you listed: yes", "of the things on your list, just the numb foot", "none of the exercises help",
        "none of those pills help", "Nothing on earth helps",
      ]),
    Rule(
      "en.relieved", .relieved,
      """
      that|which|i|we|id i|we|had|d|would? would|had|have|d|ve|was|came|used|brought|arrived|walked|always? been|had|having|getting|suffering|carrying|with|in|to|from|always|brought|getting? .... have|has|had|is|are|s stayed|kept|been @very? away|off|gone|absent|missing since|after|from|thanks|following|ever|once
      that|which|i|we|id i|we|had|d|would? would|had|have|d|ve|was|came|used|brought|arrived|walked|always? been|had|having|getting|suffering|carrying|with|in|to|from|always|brought|getting? .... have|has|had|is|are|s @very? vanished|disappeared|gone|stopped|cleared|melted|lifted away|up|off? since|after|from|thanks|following|once
      that|which|i|we|id i|we|had|d|would? would|had|have|d|ve|was|came|used|brought|arrived|walked|always? been|had|having|getting|suffering|carrying|with|in|to|from|always|brought|getting? .... not|never @very? returned|come|recurred|reappeared|bothered|been me? back? since|after|from|thanks|following
      i|we would|had|have|d|ve been|had|having|getting|suffering|carrying|got .... have|has|had|is|are|s stayed|kept|been @very? away|off|gone|absent|missing since|after|from|thanks|following|ever|once
      i|we would|had|have|d|ve been|had|having|getting|suffering|carrying|got .... have|has|had|is|are|s @very? vanished|disappeared|gone|stopped|cleared|melted|lifted away|up|off? since|after|from|thanks|following|once
      i|we would|had|have|d|ve been|had|having|getting|suffering|carrying|got .... not|never @very? returned|come|recurred|reappeared|bothered|been me? back? since|after|from|thanks|following
      since|after you worked|saw|treated|did|massaged|fixed|sorted .... not once|one|a|any|had|been|felt|returned|happened|come
      since|after you worked|saw|treated|did|massaged|fixed|sorted .... ,|:|- not|never|none|nothing|no|zero $
      since|after you worked|saw|treated|did|massaged|fixed|sorted .... ,|:|- not|never|none|nothing|no|zero once|one|a|single|at|whatsoever|peep|twinge|again|,
      since|after i|we saw|came|visited|left|had|met .... ,|:|- not|never|none|nothing|no|zero $
      since|after i|we saw|came|visited|left|had|met .... ,|:|- not|never|none|nothing|no|zero once|one|a|single|at|whatsoever|peep|twinge|again|,
      since|after the|our|your|my|that|this session|massage|treatment|visit|appointment .... ,|:|- not|never|none|nothing|zero $
      since|after the|our|your|my|that|this session|massage|treatment|visit|appointment .... ,|:|- not|never|none|nothing|zero once|one|a|single|at|whatsoever|peep|twinge|again|,
      not|never once? since you|i|the|our|your|my|that|this|seeing|being|having worked|saw|came|session|massage|treatment|visit|appointment|treated|you|it|had|first
      walked|came|arrived|went|limped|hobbled|crawled|shuffled|drove|staggered|waddled in|here|to|over|into with .... walked|left|went|came|skipped|danced|bounced|drove|strolled|ran|floated out|home|away|off? without
      first morning|night|day|time|week|evening|sleep in|for|since @very? @num? weeks|months|ages|years|days|christmas|forever|long|@time .... without|free @det? @very? _
      all|since|for|most|half|whole last|this|the? spring|summer|winter|autumn|year|month|week|christmas|easter|season|term ,|.|:|;|- not|never|nothing|none|nowt|zero once|one|a|any|single|peep|twinge|sign|$ since|after
      weeks|months|years|ages|month|week|year|days beforehand|before|previously ,|.|:|;|- not|never|nothing|none|nowt|zero|fine|grand|great|perfect|gone|good once|one|a|any|single|peep|twinge|sign? since|after|now
      for|over|all @det? @num? weeks|months|years|ages|month|week|year|days ... ,|.|:|;|- since|after|following you|then|your|the|my|that|seeing .... steady|solid|fine|grand|great|perfect|gone|good|nothing|none|normal|strong|brilliant|magic|rock|never|clear|back
      i brought|had|came|arrived|carried|lugged|dragged with|to|in|along me|you|the|my|us|it? .... lifted|left|gone|went|vanished|disappeared|stayed|melted|faded|evaporated|dissolved on|by|at|behind|away|there|in|within|after|before|$
      with|had @det? @very? sciatica|migraine|@label|jolts|shocks|spasms|zaps|twinges|pins , walked|left|went|came|skipped|danced|bounced|drove|strolled|ran|floated out|home|away|off? without
      for @det? @num? weeks|months|years|ages|month|week|year|days .|,|-|: since|after|following you|then|your|the|my|that|seeing session|massage|visit|treatment|hands|you? ,|:|-? steady|solid|fine|grand|great|perfect|gone|good|nothing|none|normal|strong|brilliant|magic|rock|never|clear|back
      walked|came|arrived|went|limped|hobbled|crawled|shuffled|drove|staggered|waddled in|here|to|over|into with .... , @very? walked|left|went|came|skipped|danced|bounced|drove|strolled|ran|floated out|home|away|off? without
      stopped|quit|ceased waking|getting|having|dropping|feeling|suffering .... since|after|following the|your|my|you|that|seeing|our|then
      @my|the|this|that sciatica|migraine|migraines|back|headaches|nerve|symptoms @have|@be? been? @very? silent|quiet|absent|dormant|asleep|calm|gone|missing|settled since|ever|after
      i have|ve|d|had had|been for @num? weeks|months|years|ages .... not|never @very? show|showed|appear|appeared|come|turn|turned|bother|bothered|happen|happened|visit|return|returned|materialise up|me|back|today|since|once?
      lost|no feeling|sensation|strength|grip in|of .... before i|we|my|the|seeing|coming .... back|returned|come|normal|fine|recovered
      came|arrived|walked|went|turned to|in|up|into|over|here you|ye|us|there|the|clinic|your|limping|hobbling|bent|crooked? ... limping|hobbling|bent|crooked|shuffling|dragging|stooped , @very? left|walked|went|walking|danced|skipped|strode|came|bounced out|home|away|off|tall|straight|upright|like
      had|have|got|came|come|arrived ... when|as i|we came|arrived|walked|turned|got|started ... and|but it|that|they|both went|left|disappeared|vanished|cleared|lifted|gone|eased|faded during|on|within|after|by|straight|with
      was|were an|a|at @high|seven|six|7|6 when|before i|we|the .... now|today|to|down an|a|at? a? @low
      @my|the|this|that numb|tingly|tingling|weak|dead|burning feeling|feelings|sensation|hand|foot|arm|leg|toes|fingers i used|always|normally|usually to|get|got|had ... not|never come|came|been|returned|back|shown|appeared back?
      @my old|usual|chronic|dodgy|longstanding|former whiplash|sciatica|disc|injury|hip|knee|shoulder|back|niggle|frozen|slipped ... @be|is|s|has|feels|been @very? quiet|silent|calm|happy|settled|behaving|behaved|fine|asleep|good|great
      stopped|no|longer not? limping|hobbling ,|.|!|since|now|$|and
      no longer limping|hobbling
      """,
      fires: [
        "came to you limping, walked home tall", "my sciatica has been silent since",
        "I'd lost feeling in my finger before I came and it's come back",
        "the tingling I've had for months didn't show up today",
        "walked in with pain down my leg, walked out without it",
        "The headache I brought with me lifted on the bus home", "electric jolts in my neck all spring, not one since",
        "My hand had been dropping things for a month. Since you: steady as a rock.",
        "Dizzy for weeks beforehand, not once since.",
        "First morning in weeks I've woken without that pain running down my leg",
        "Walked in with sciatica, walked out without it",
        "The pins and needles I'd had since Easter have stayed away since the session",
        "For months I woke with numb hands. Since you worked on my neck: not once",
        "My hands used to go numb every night. Since I saw you, not once",
        "the headaches I'd been having all month have stopped since you worked on my neck",
      ],
      spares: [
        "came to you fine, walked home limping", "I've had tingling for months, it did not stop today",
        "for months my hand has been dropping things, not good since", "the numbness I came to you with has not lifted",
        "walked in without sciatica, walked out with it", "my arm has been numb since you worked on it",
        "since you worked on my neck I have not slept",
        "since I saw you, no better", "the headaches I had been having have not stopped since",
        "the numbness I have had since the session",
      ]),
    Rule(
      "en.earlier.over", .earlier,
      """
      long|all|well|completely over|gone|healed|past|behind|finished|done|forgotten|cleared|better before|by|when the? time? i|we|you|my|booking|coming|seeing
      over|gone|healed|cleared|better|finished before|by|when the? time? i|we came|saw|ever|met|visited|booked
      that|it was|s is? @num|many|several|some|few|about|over|nearly|almost @num? years|decades ago
      in|during my @num|early|late|mid twenties|thirties|forties|teens|20s|30s
      before i ever|even met|saw|came|knew|heard
      well|long|all|completely|fully over|past|rid|free|through|clear it|that|them|of|from ... when|before|by i|we|you|my came|come|saw|booked|arrived|visited|was|session|massage|appointment
      """,
      fires: [
        "had flu with a temperature before christmas, well over it when I came",
        "Had a fever with the flu back in January, long over before I saw you", "long gone by the time I came",
      ], spares: ["not over it when I came", "it was over before lunch", "gone by the time I woke"]),
    Rule(
      "en.other.scene", .otherPerson,
      """
      @caring to|after|for|with|in|up? my|our|a|an|the|his|her|their|another|two|three @very? old? @person|animal|labrador|spaniel|patient|relative|mil|fil|twins|law who|with|that|whose|has|had|having|after
      my|our|his|her|their|the|a|an|next|neighbours @very? old|little|poor|elderly|big|eldest? labrador|lab|spaniel|terrier|collie|poodle|dachshund|retriever|greyhound|whippet|bulldog|pug|beagle|corgi|mutt|hound|pup|kitty|tabby|mare|gelding|donkey|sheep|ram|ewe|budgie|hedgehog|bunny|guinea|ferret|chicken|goldfish|sheepdog|husky|alsatian|shepherd|tomcat|lurcher|jack
      saw|watched|seen|watching|found my|our|the|a|an|their|some @very? @person|@passerby ... carted|taken|rushed|being|carried|wheeled|driven|airlifted|collapse|faint|fall
      ^ chap|bloke|lady|woman|man|guy|lad|lass|fella|girl|kid|boy next|beside|opposite|in|on|at|behind|sat|sitting|from to|opposite|beside? me|us?
      a|an|one|another|two|three|some|the of? the|my|our? resident|patient|residents|patients|pupil|student|customer|client|passenger|colleague|visitor|guest fainted|collapsed|passed|fell|went|had|has|got|threw|broke|hit
      can|could|may|shall i|we|you book|bring|send|get|buy|give|treat|see|fit ... my|our|a @person
      ^ only|just @kin
      ^ only|just @kin @kin
      i? spend|spent|spending|all @det? ... hearing|listening|dealing|talking|treating|seeing|lifting about|to|with|people|patients
      reading|watching|read|watched|finished|started|seen|binging a|an|the|this|that|my @very? _? film|movie|book|novel|thriller|series|soap|show|play|programme|documentary|podcast|episode|drama|whodunnit|western|story|crime where|about|whose|who|with|in
      ^ @det? @very? hero|heroine|villain|character|lead|star|detective|protagonist|baddie in|of|from
      """,
      fires: [
        "Spent the day looking after a husband with a slipped disc", "Our old labrador has a slipped disc",
        "Saw my neighbour carted off in an ambulance", "Chap next to me on the bus said his legs buckle",
        "A resident fainted on me at the care home", "The hero in the film got stabbed",
      ],
      spares: ["my leg is numb on the bus", "I fainted on a resident", "looking after the kids, numb foot"]),
    Rule(
      "en.proxy.kin", .proxy,
      """
      asked|wants|wanted|told|got|made me|us to? type|write|send|answer|reply|drop|report|say
      @person ... after|since|from|following he|she|they came|was|were|saw|got|left|had
      he|she|they has|have|had been|felt|feels|seems ... since|after you|the|your|his|her
      """, fires: ["Dad asked me to type this"], spares: ["my dad is well"]),
    Rule(
      "en.observer.says", .observer,
      """
      my|our|the @person @very? says|said|reckons|thinks|swears|insists|noticed|complains .... when|while|as|if|since|that i|im|my
      """, fires: ["my wife says one foot slaps the floor like a flipper when I walk"],
      spares: ["my wife says her foot hurts"]),
  ]
}
