/// English wordings of negative moods, doubt about how one is, and complaints about conduct.
enum EnglishMood {
  static let rules: [Rule] = [
    Rule(
      "en.bad.word", .bad,
      """
      bad|badly|lousy|awful|terrible|horrible|rubbish|crap|crappy|shit|shitty|shite|poor|poorly|rough|rotten|dreadful|grim|ghastly|miserable|wretched|unwell|ill|sick|sickly|nauseous|nausea|nauseated|queasy|vomit|vomiting|vomited|puking|puked|ropey|yucky|icky|dire|hellish|atrocious|appalling
      worried|worry|worries|worrying|concerned|concern|concerns|concerning|scared|scary|afraid|frightened|anxious|anxiety|nervous|panic|panicking|panicky|alarmed|alarming|uneasy|stressed|upset|sad|unhappy|depressed|tearful|crying|cried|cry|lonely|angry|mad|furious|annoyed|frustrated|disappointed|disappointing|disappointment|regret|regretting|unsatisfied|dissatisfied|unimpressed|overwhelmed|distressed|devastated|fuming|livid|disgusted
      wrong|weird|odd|strange|unusual|abnormal|suspicious|unsteady|unstable|wobbly|shaky|trembling
      problem|problems|issue|issues|trouble|complaint|complaints|complain|concern|bother|bothering|bothered|suffering|suffer|struggling|struggle|struggled|difficult|difficulty
      injured|injury|injuries|damaged|damage|hurted|broken|harm|harmed|wounded|swollen|inflamed|infected|infection|bleeding|blood
      worst|disaster|nightmare|mistake|unacceptable|waste|unprofessional|too rough|refund
      too hard|rough|much|firm|deep|strong|intense|painful|aggressive
      ugh|argh|meh|bleh|hmm|hm|ow|ouch|oof|eek|ffs|wtf
      hate|hated|sucks|sucked
      did not|never|not sleep|slept|help|work|enjoy|like
      could|can not sleep|concentrate|work|eat|cope|function
      awake all night
      no sleep
      not @very? right|good|great|well|ok|okay|fine|ideal|happy|normal|myself|comfortable|brilliant|fantastic|100|wonderful|fabulous|alright|satisfied|impressed|pleased|perfect|nice|amazing|super|same|okay|relaxed|better
      not @very? feel|feeling|doing|be|been|going @very? right|good|great|well|ok|okay|fine|myself|normal|comfortable|like|hot|100|wonderful|better|relaxed
      not how|what i|it should|expected|wanted|hoped
      out of sorts
      under the weather
      could|should|would|might|ve have|be|ve been? better
      could|should do better
      been|have|s|ve better
      have|has|ve been better
      seen|had better days
      i have felt|been better
      less than ideal|great|good
      far from good|great|ok|fine|ideal|well
      falling apart
      like|as crap|shit|death|rubbish|hell|bus|truck|train|garbage|lorry
      hit by a bus|truck|train|lorry
      beaten up
      can not|barely|hardly move
      everything hurts
      seized up
      feel|feeling|felt|feels|bit|little|something|somethings|am|pretty|quite|very|am @very? off|down|low|blue|flat
      wish i|it|we had|was|were|would not|never
      should|would not have come|gone|booked
      worse for it
      never again
      not|nothing @very? the same
      bit|little worse for wear
      do not understand what|why
      barely|hardly|could not|cant sleep|slept
      not the? best|greatest|happiest
      has been better
      unwell|dizzyish|peaky|offcolour|fluey
      flu|virus|infection
      never coming|going back
      can|could|would not say|claim ... good|well|great|better|fine|ok|happy|wonderful
      regret|regretted
      knocked|thrown|put me sideways|out|about
      not a? happy bunny|camper|chappy|customer
      bit|little|feel|feeling|feels|felt off|rubbish|pants|meh|crap|grotty|crummy|blah|iffy|dodgy|ropey|rotten|grim|woeful|manky
      dodgy|iffy|grotty|crummy|woeful|gammy|manky|banjaxed|dicky
      rough|bad|terrible|awful|sleepless|restless|horrible night|day|morning|time
      wish i|you had not|never
      waste of money|time
      gross|icky|rank
      do not know what is|s|to|happened|this|it|else|i
      do not know why !i
      not @very? be? coming|come|returning|rebooking|going back|again
      glad|relieved|thankful|happy when|that|once|it it? @be? ended|over|finished|stopped|done|end
      """, fires: ["glad when it ended", "feeling lousy", "could've been better", "not so good"],
      spares: ["don't know why I didn't book sooner", "glad the pain stopped", "good", "couldn't feel any better"]),
    Rule(
      "en.half", .half,
      """
      meh|so so|soso|iffy|okayish|okish|alrightish|fineish|middling|average|mediocre|mixed|passable|bearable|tolerable|manageable
      so so
      ok|okay|fine|alright|good|well ish
      supposedly
      i|we|id|would suppose|guess|reckon
      suppose|guess|reckon so|it|i|its
      good|fine|ok|okay|alright|well ,? i think
      i think|hope|guess|suppose|believe ... good|fine|ok|okay|alright|well|normal
      i|we hope|hopefully
      kinda|kind|sort|sorta|half|fairly|mostly|more of? ok|okay|alright|fine|good|or
      more or less
      could be better|worse
      could have been worse|better
      been worse
      getting|just|barely|only by|there|about|coping|managing
      coping|surviving|managing|enduring
      hanging|hang in there|on
      hard to say|tell
      not sure|certain
      dunno|unsure|undecided|whatever|depends|confused
      do not know !why|how
      nothing to write
      up and down
      as well as can|could|expected
      ok but|though|except
      bit of|mixed a? mixed|bag
      not too good|great|well|sure|hot|clever|happy|pleased
      am|still alive|here|breathing
      kind|sort of ok|okay|fine|alright|good
      could not say
      take it or
      not too? dead
      just ok|okay|about
      ok enough|considering
      bit better|worse? i guess
      do not know $
      do not know ,|.
      """, fires: ["I suppose it's ok", "so so"], spares: ["it's ok"]),
    Rule(
      "en.conduct", .conduct,
      """
      way|how|where|manner he|she|they|therapist touched|touches|handled|looked|spoke|talked ... uncomfortable|uneasy|awkward|unsafe|weird|dirty|ashamed|cringe|sick
      touch|touching|hands|behaviour|behavior|manner|comments|remarks|questions made|makes|left me @very? @very? feel|feeling? @very? uncomfortable|uneasy|awkward|unsafe|dirty|ashamed|weird
      touched|touching|touch|groped|groping|rubbed|brushed|grabbed|fondled|kissed|stroked|grazed|hand|hands ... inappropriately|inappropriate|private|privates|breast|breasts|genitals|crotch|intimate|sexually|sexual|wrong|consent|permission|places|nipple|nipples|between|uncomfortably|shouldnt|should
      groped|groping|fondled|molested|assaulted|assault|harassed|harassment|sexual|sexually|molest|abuse|abused|pervert|creep|perv|creepy|sleazy
      inappropriate|inappropriately|unprofessional|indecent
      felt|feel|feeling|made me feel? @very? unsafe|violated|exposed|uncomfortable|dirty|humiliated|disrespected|objectified|ashamed|vulnerable|embarrassed|threatened|uneasy ... session|massage|therapist|him|her|he|she|comments|remarks|during|while|when|with|by|draping|naked|about|touch|undressed|around|alone
      felt|feel|feeling @very? unsafe|violated|exposed|humiliated|disrespected|objectified
      comment|comments|remark|remarks|joke|jokes|commented|remarked|joked ... body|breasts|figure|looks|sexual|weight|underwear|appearance|bum|legs|inappropriate|crude|flirty|suggestive
      made|making|kept|keeps @very? ... remarks|comments|jokes|commenting
      flirted|flirting|flirty|hitting|hit on? with|me
      asked|told|begged|said|wanted ... him|her|them|to|therapist ... stop ... did|would|kept|carried|continued|not|ignored|didnt
      asked him|her|them|to to? stop
      did not|never stop|listen when|after|although|even|despite|to i|me|my
      ignored|dismissed me|my when|no|request|boundaries|pain|wishes
      without my|asking|any consent|permission|me|warning
      did not|never consent|agree|consented|agreed
      boundaries
      uncovered|naked|undressed|draping|draped|drape|towel|sheet|exposed ... slipped|removed|pulled|uncomfortable|exposed|properly|off|not|down|uncovered|embarrassed|no|left|covered
      left|was|lay|lying|me @very? ... uncovered|exposed|naked
      walked|came in ... undressed|naked|changing|undressing|dressed
      asked|asking|texted|messaged me ... date|number|out|drink|private|personal
      complaint|complain|report ... therapist|masseur|masseuse|manager|him|her|conduct|behaviour|behavior|session|massage|about
      make|file|lodge a|an @very? complaint
      @be|s drunk|smelled|smelt of? alcohol|drink|drunk
      uncomfortable|awkward|weird|strange|creepy|disturbing ... touched|touch|comments|remarks|therapist|masseur|comment|questions|stared|staring
      @be|was @very? uncomfortable with|about how|the|what|his|her|he|she|him
      touched|touching|touch ... me where|there|without|when
      did not cover|drape me|properly|my
      too close to my
      his|her hand|hands went|slipped|strayed|wandered|kept
      crossed|overstepped a|the|boundaries|line
      stared|staring|leered at
      he|she|they|therapist|masseur|masseuse|guy|man|woman|practitioner|physio|osteopath made|makes|was|kept @very? making? me @very? feel? @very? @very? uncomfortable|uneasy|awkward|unsafe|weird|dirty|ashamed|embarrassed|small|cheap|exposed
      he|she|they|therapist|masseur|masseuse|guy|man|woman|practitioner|physio|osteopath ... kissed|kissing|kiss|licked|licking me|my
      he|she|they|therapist|masseur|masseuse|guy|man|woman|practitioner|physio|osteopath @be|kept? @very? rubbed|rubbing|rubs|brushed|brushing|pressed|pressing|pushed|pushing|ground|grinding|grinded|leaned|leaning @very? up? against me
      rubbed|rubbing|pressed|pressing|pushed|pushing|ground|grinding|thrust|thrusting himself|herself|groin|crotch|erection|pelvis|hips|penis|body against|on|onto|into|at me|my
      rubbed|rubbing|pressed|pressing|pushed|pushing his|her|their groin|crotch|erection|pelvis|hips|penis|body against|on|onto|into me|my
      @aux not @very? feel|felt @very? safe|respected
      @aux not @very? feel|felt @very? comfortable|relaxed|right|okay|ok|easy with|around|being|alone|near|him|her|lying|undressing|about
      not|never @very? @be? like|liked|happy|comfortable|ok|okay|appreciate|appreciated|enjoy|enjoyed with? where|how|when|what|the|way|his|her|him|being|that he|she|they|way|i|him|her|his|therapist|masseur? ... hands|hand|touched|touching|looked|looking|spoke|talked|put|placed|touch|stared|handled|treated
      made|make|making a? pass|move|advance|advances|moves on|at me?
      took|taking|take @very? photos|pictures|photo|video|picture|selfies of|while
      pulled|took|undid|unhooked|removed|lowered|opened|unclipped|tugged|yanked down|off? my|the|me? @very? underwear|pants|bra|knickers|trousers|towel|sheet|gown|robe|clothes|boxers
      underwear|pants|bra|knickers|trousers|boxers @be|was|got|were @very? pulled|removed|taken|undone|unhooked|lowered|tugged down|off?
      handsy|gropey|grabby|touchy|lecherous|sleazebag|leering|voyeur|inappropiate|innapropriate|inapropriate
      wandering|roaming|straying hands|eyes
      hands|hand|fingers|eyes ... wandered|roamed|strayed|lingered|wandering|straying|lingering
      asked|asking|kept ... boyfriend|single|married|sex|dating|date|virgin|bikini|tattoo
      winked|winking|whispered|whispering|leered|ogled|ogling at|to|in me|my
      too friendly|familiar|personal|intimate|close ... therapist|masseur|he|she|for|with|to
      he|she|they|therapist|masseur got|was|were|came|went|is|got a? @very? too|bit|very|overly friendly|familiar|personal|intimate|close|touchy
      told|asked|said ... too hard|much|firm|sore|painful|lighter|softer|gentler|stop|no ... ignored|carried|kept|continued|didnt|not|harder|laughed
      would|did not @very? stop|listen|respect ... asked|said|told|begged|no
      ignored|disregarded|overrode|laughed ... asked|said|told|begged|no|boundaries|wishes
      not @very? ok|okay|comfortable|happy|right|appropriate|acceptable with|about|that what|how|the|he|she|therapist|masseur ... did|said|touched|touch|behaved|behaviour|acted
      behaviour|behavior|conduct @be|was|of @very? ... unacceptable|inappropriate|wrong|strange|creepy|disgusting|therapist|masseur
      no|without towel|sheet|cover|draping|privacy|blanket ... over|on|for|me|naked|given
      not @very? covered|draped|offered ... properly|up|me|towel|sheet
      never|not @very? @be? asked|ask|asking|told|tell|checked me? @very? before|if|permission|consent|first ... touched|touching|worked|working|pressed|glutes|chest|breast|bum|groin|stomach|inner|ok
      commented|comments|comment|remarks|remark|remarked|joke|jokes ... my|tattoo|chest|legs|bum|size|fat|skinny|scars|hair|belly
      touched|touching|brushed|grazed|rubbed|grabbed|squeezed|kneaded|cupped my|the|me|on @side? @very? breast|breasts|boob|boobs|chest|nipple|nipples|groin|bum|crotch|privates|genitals|penis|vagina|inner|inside
      report|reporting|reported ... police|council|association|him|her|manager
      hands|hand|fingers .... himself|herself|themselves|belong|everywhere|wandering|roaming|wandered
      keep|kept his|her|their hands
      no|without|gave|give|never|asked|ask|sexual consent
      withdraw|withdrew|withdrawn my? consent !to|for
      withdraw|withdrew|withdrawn my? consent $
      uncomfortable|uneasy|unsettled|awkward with|about|at how|the|where|what|being|him|his|her|that way? @det? @very? he|she|you|they|touched|towel|sheet|hands|draping|looked|stood|positioned|moved
      """,
      fires: [
        "felt uncomfortable with how the towel was moved", "how he touched me made me uneasy",
        "her remarks left me feeling uncomfortable",
        "tell that fella to keep his hands where they belong",
        "I didn't like where he put his hands", "I didn't feel safe with him", "he got a bit too familiar",
        "pulled my underwear down",
        "the therapist touched me inappropriately", "I felt unsafe during the session", "my therapist kissed me",
        "he rubbed against me", "He made me feel uncomfortable", "touched me where I did not want",
      ],
      spares: [
        "uncomfortable with the heat", "magic hands, I liked how you worked", "magic touch, thank you",
        "stop texting me",
        "she made me feel so relaxed", "he rubbed my shoulders",
      ]),
  ]
}
