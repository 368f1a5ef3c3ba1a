/// English wordings of what eases, is nearly or wholly over, or is there still.
enum EnglishEasing {
  static let rules: [Rule] = [
    Rule(
      "en.easing", .easing,
      """
      easing|eases|eased|fading|fades|faded|settling|settled|settles|subsiding|lessening|lessened|improving|improves|improve|improved|shrinking|decreasing|decreased|diminishing|diminished|reducing|reduced|dwindling|healing|recovering|calming|calmed|loosening|waning|dropping|receding|mellowing
      getting|got|gets|feeling|feels|feel|is|it|much|lot|bit|far|so|little|already|steadily|slowly|gradually|day|and|becoming|even|s|way|loads|slightly|,|am better|easier|milder|smaller|weaker|lighter|looser
      better than|every|each|by|today|now|and|day|already
      less|fewer|lower @very? @very? and? less? sore|pain|pains|painful|stiff|stiffness|achy|aching|aches|ache|tender|tenderness|soreness|discomfort|uncomfortable|tightness|intense|tight|bad|noticeable|swollen|heavy|tired|bruised
      less of a|an|the|my? pain|ache|twinge|soreness|stiffness|problem|issue|bother
      sore|stiff|tender|achy|pain|pains|painful|hurt|hurts|hurting|ache|aches|aching|soreness|stiffness|tenderness|bothers|bothering @be|@feel? @very? @very? less
      going|coming|dying|gone|went|getting|calmed|calming|wearing|clearing down|off|away|less
      on the mend|way|wane
      wearing|dying|tapering|tailing off|down|away
      only slightly|mildly|a|when|hurts|sore|just|bit
      not as|so bad|sore|stiff|painful|tender|strong|achy|much
      turned|turning a|the corner
      half|much of what|less|gone
      down to a|the? bit|little|whisper|minimum|dull|murmur
      less|softer|lesser|lighter|fainter than|today|now|each|every yesterday|day|before|time|morning|it|i|,|.|$
      hardly|barely|scarcely a|any|no|even @very? niggle|ache|aches|soreness|stiffness|tenderness|pain left|now|anymore|today|at|,|.|$
      on its|the|their way out
      now|down to? an|a? @low $
      now|down to? an|a? @low ,|.|and|happy
      from an|a? @high to an|a? @middling|@low
      from an|a? @middling to an|a? @low
      down from an|a? @num to an|a? @num
      dropped|drops|dropping right|way off
      on it s way out
      going|gone|turning|fading|turned yellow|green|brown
      yellow|yellowing|yellowish|fading|faded already|now|going|turning
      yellow|yellowing|fading|faded|going|disappearing|vanishing already
      from an|a? @num to an|a? one|zero|1|0|nil
      an|a? @high|seven|six|7|6 when|before i|we|the .... now|today|to|down an|a|at? a? @low
      now|today an|a|at|its? a? zero|one|0|1
      """,
      fires: [
        "went from a 6 to a 1",
        "a bit tender, less than yesterday", "soreness is fading nicely", "much better now", "less sore every day",
        "hurts less now",
      ],
      spares: ["I come now at three", "less than happy", "not improving", "less movement today"]),
    Rule(
      "en.nearly", .nearly,
      """
      @num|most|half|bulk %|percent of @det? ... worn|gone|faded|cleared|lifted|passed|eased|settled|left|disappeared off|away|up?
      almost|nearly|mostly|virtually|practically|basically|largely|pretty|90 all|completely|totally|much|% gone|over|better|normal|finished|disappeared|past|vanished|cleared|faded|back|done|healed|recovered|through
      almost|nearly|mostly|just|pretty|much|virtually about|all|much|completely|entirely? gone|over|disappeared|vanished|normal|there
      only|just|barely|hardly|a a? @very? trace|hint|touch|bit|whisper|shadow|tinge|memory|trickle|fraction left|remains|remaining|of|there
      trace|hint|shadow|whisper left|remaining|of|remains|only
      barely|hardly|scarcely|just @very? there|sore|noticeable|anything|feel|noticing|stiff|notice|achy|any|tender|hurts|aches|perceptible
      a? @very? little|tiny|small|tad|bit bit? left|remaining|remains
      on @det last legs
      just about gone|there|over
      gone|over except|apart bar|for
      tail end
      all but gone|over|disappeared
      can|could|do hardly|barely notice|feel|tell
      hardly|barely notice|noticing
      almost|nearly back|completely|fully|entirely|totally|100|all @very? normal|gone|better|right|myself|to|fine
      @be|much|feeling 90|95|99|80 %|percent?
      one little|tiny|small|last spot|bit|area|patch left|remains|remaining|still?
      nearly|almost|most|mostly|half|bulk|majority .... gone|worn|faded|cleared|passed|disappeared|lifted|eased off|away|up?
      @num %|percent gone|better|over|cleared|healed|recovered|improved|there|back|normal|of
      as good as gone|over|better|vanished|cleared
      only find|feel|notice|know|there|sore|hurts ... if|when i? go? look|looking|press|poke|prod|think|search|really
      practically|basically|effectively|essentially|largely gone|over|better|normal|back|healed|finished
      down to? almost|next|practically|virtually|nearly to? nothing|zero
      packed|packing its|their|@very bags
      packed|packing it s bags
      next|close to nothing|zero|nil|none|gone|perfect|normal
      hardly|barely|scarcely anything|any|a @very? @very? left|remaining|of|there
      all but vanished|disappeared|cleared|faded|left|done|finished|healed|settled
      down to maybe|about|around|like|roughly|just|only? @num percent|%|percentage
      """,
      fires: [
        "soreness down to maybe five percent", "five days on, next to nothing left of the soreness",
        "I can only find the sore place if I go looking",
        "Nearly all the numbness has worn off", "about 80% gone", "as good as gone", "nearly gone",
        "day four, only a trace left", "barely sore now",
      ], spares: ["next to the clinic", "all gone"]),
    Rule(
      "en.score.low", .nearly,
      """
      @low / @high
      @low out of @num
      pain|soreness|level|score level? @be|at|of|:? @low $
      pain|soreness|level|score level? @be|at|of|:? zero|nil
      level|rating|score|pain|soreness|ache|it|its @be|s|at|of|:|about|around|roughly|level|score|rating|maybe|now|today @be|s|at|of|:|about|maybe|now|today|only|just|barely? a|an? @low $
      level|rating|score|pain|soreness|ache|it|its @be|s|at|:|about|around|roughly|level|score|rating|maybe|now|today @be|s|at|of|:|about|maybe|now|today|only|just|barely? a|an? @low or|,|maybe|-|if|at|on|and|today|now|max|tops|,|.
      scale|level|score|pain|soreness|rating .... a|an|say|maybe|about|just|only|like|barely|call|: a|an? @low $
      say|maybe|about|just|only|barely|solid|mere|like|hovering a|an|around|at|is|its @low|zero $
      @low on|for the|a|your|my|pain pain? scale|score
      ^ barely|maybe|about|around|just|only|id|a|an|solid|say|like|i|d|would|call|it|give|that|say a|an|it|that? @low $
      @low / @high|ten pain|for
      rate|give|call|say|put it|that|the|this|mine|soreness|pain|ache|discomfort? an|a|at? @low $
      pain|soreness|ache @low|@middling|@high yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|before|then ,? now|today|and|is? @low today|now|$
      scale of|from @num to ten|10 ,|:|.|i|id|d|would|its|it|s|say|a|an|at|about ... @low $
      """,
      fires: [
        "on a scale of one to ten, a one", "maybe a 2 on the pain scale", "pain is a 1",
        "Shoulder soreness 2 out of 10, no worries",
      ], spares: ["on a scale of one to ten, an eight", "on a scale of one to ten, nine", "it's 2 days", "9 out of 10"]),
    Rule(
      "en.over", .over,
      """
      gone
      @be|has|have|had|s|now|already|completely|totally|fully|it|that|since|feeling|feelings|pain|soreness|quickly|soon|just|they passed|disappeared|vanished|cleared|resolved|subsided|stopped|ended|lifted|over|past|healed|finished|settled|history|melted
      passed|disappeared|vanished|cleared|resolved|subsided|stopped|dissolved away?
      went|gone|go|goes|wore|worn|faded|cleared|melted|died|wears|passed|dropped|lifted|eased|drifted|ebbed away|off
      cleared|dried|dries|clears up
      buggered|sodded|jogged|cleared|naffed|done off|one
      @be|s over|finished
      no longer|more
      not|nothing|none ... anymore
      not ... any more|longer
      anymore
      all|back to normal|clear
      back to normal
      went back to normal
      all better|clear|sorted|gone
      got over
      and|then|but it? stopped
      came and went
      lasted|only|just for|about|only|a|maybe? a|an|about|only|few|couple|@num minute|minutes|second|seconds|hour|hours|moment|while
      cured|fixed
      no|not @det? longer|more|further
      @be|has|have|now|s history
      completely|totally|entirely|fully|all gone|clear|better|healed
      only|just lasted
      left me .|,|!|by|since|completely|altogether|and|after|overnight|now
      nothing since|left|now|anymore|after
      not since
      none since|left|now
      not today|now|since|this
      none|nothing today|now
      left sometime|yesterday|overnight|by|within|already|completely|entirely|altogether|during|$
      down to nothing|zero|nil
      soreness|stiffness|ache|aches|pain|it|that|tightness|tenderness|they|numbness|tingling|headache went by|within|after|overnight|yesterday|quickly|completely
      no|not|without|zero|nary any|a|even|single? trace|sign|hint|repeat|recurrence|sniff|whiff of it|that|them since|now|today|after
      no|not|without|zero any|a|even|single? trace|sign|hint|repeat|recurrence|sniff|whiff since|now|today
      not happened|recurred|returned|reappeared|felt|had|been @very? it|that|one|them|any|back? again|since|once
      not had|have|felt|seen @very? one|any|it|them|another|a since|after|anymore
      not been back ,|.|since|and|thank|thanks
      none|nothing|nil|zero whatsoever|more|further|@very @very? since|after
      today nothing|none|nil
      gone since
      not been back $
      stopped|settled|vanished|passed|cleared|finished by bedtime|lunch|lunchtime|morning|evening|noon|midday|night|tea|teatime|dinner|breakfast|supper|@dayname|the
      back down? to|at normal|zero
      packed|pack in|up altogether|completely|entirely
      got|get|gotten|getting|been|am rid of
      not had|have|felt|seen a single one|bit|twinge|thing since|after|anymore
      pain|pains|headache|headaches|ache|migraine|numbness|tingling|stiffness|soreness|fog|sciatica lifted|vanished|disappeared|dissolved|evaporated|melted|cleared|faded|eased|went|settled|passed|left on|by|within|after|before|overnight|the|during|at|in|halfway|$
      no|none|nothing ... like|of that|it|this|those|them now|today|anymore
      left me $
      none at? all? now|today|left|since
      come|came|comes|put|set itself? right
      righted|sorted|resolved|corrected|cleared itself|themselves
      loosened|loosening|eased|lifted|shifted|softened off|up|out this|today|yesterday|overnight|by|since|now
      loosened|loosening|loosens off|up|out
      said|saying|waved|bid goodbye|farewell|adieu|cheerio
      scarpered|scarpers|skedaddled|vamoosed|absconded|evaporated|fizzled|petered|departed|legged
      ancient history
      a|just|only|now|but|becoming? distant|faint|bad memory|dream
      thing of the past
      taken|took|takes its|their leave
      pain|ache|soreness|numbness|tingling|stiffness|headache|it|they|feeling @have? moved|shipped|fizzled|petered out
      blew|blown|blows over
      ran|run its|their course
      came|come good
      upped and left|went|gone
      did|done a? runner|one|bunk
      @be|s|now toast|kaput|history|extinct|finished
      packed its|their bags
      dead and buried
      healed|recovered|mended|fixed|better @very? long|years|ages|well? ago
      sore|achy|stiff|tender|ache|twinge|soreness|stiffness ... then|since nothing|gone|none|zilch|nada
      """,
      fires: [
        "that burning is a distant memory", "the headaches have packed their bags", "the numb thumb has come right",
        "the ache has finally left me", "no trace of it since",
        "it hasn't happened again", "I haven't had one since",
        "the soreness went by Wednesday", "The stiffness left sometime yesterday", "numb spot is gone",
        "the tingling has stopped", "no longer sharp", "soreness wore off",
      ],
      spares: [
        "checked out my numb foot", "nothing like that pain now, it is another one", "it left me with a numb hand",
        "the hot stone left me a big blister", "can't get it past shoulder height",
        "not had one like it since school", "it went down my leg", "left arm", "my leg has gone numb", "almost gone",
      ]),
    Rule(
      "en.became", .lookalike,
      """
      gone|went|goes|going|go @very? @very? numb|dead|weak|tingly|floppy|limp|to|into|worse|bad|from|stiff|cold|red|purple|black|blue|swollen|down|up|on|hard|tight|asleep|lame|blurry|crazy|mad|white|sore|through|and
      gone numb
      comes|coming|come|came|going|goes|go|went and|& goes|going|go|went|comes
      on and off
      off and on
      comes back
      has|have|had|not|hasnt not gone|passed|stopped|left|cleared|disappeared|improved
      not over|past|finished|gone|passed|cleared|stopped yet?
      over the|my|a|and|to|there|all|here|night|100|time|counter|last|24|8|years|on|@num
      all over
      past the|my|few|@num|couple|day|week|two|three|days
      half past
      passed on|by|it|out|through|the
      @be|has|have|had|s|now|just|nearly|almost|completely passed out
      stopped me|working|by|moving|at|it|responding|in|taking|using|wearing|being
      going|go|went|gone away for|on|this|next
      nothing|not gone
      over night
      cleared my
      gone but
      as well
      gone|went|goes|going @very? *
      gone|went|goes|going @very? @very? @very? shiny|swollen|warm|puffy|hot|itchy|quiet|fuzzy|grey|gray|dark|blind|wobbly|lopsided|useless|heavy|woolly|funny|weird|wrong|raw|hard|jelly|spongy|blotchy
      get|gets|got|getting it|him|them|@part past|over
      before|when|until|till|once|after i have? finished|done
      goes|went|go|going off like|at|every|when
      as well now|today|again|since
      gone|went|goes|going like|as|how
      gone|went|goes|going|go a teeny|tiny|wee|touch|smidge|tad|teensy|shade|little|bit bit? @adjflag
      """, fires: ["my wrist has gone bockety", "it comes and goes", "it has not gone"], spares: ["it has gone"]),
    Rule(
      "en.still", .still,
      """
      still|again|continues|continue|continuing|ongoing|returned|remains|remaining|persists|constantly|continuous|continuously|returning|recurring|lasting|lingering|nonstop|keeps|keep|constant
      came|come|comes|coming back
      @be back $
      paid|pays|paying|made|makes|making me? a|an|another|its @very? visit|return|comeback|appearance|encore
      @be back again|with|now|today|to|this|and|after|,|.
      the same $
      the same !day|way|night|time|evening|morning|afternoon|hour|as|for
      the same ,|.|-
      same pain|ache|soreness|place|spot|as|thing
      back again|with|now|today|yet
      pain|pains|ache|numbness|tingling|sciatica|sciatic|it|nerve ... woken|waken|woke|awoken|resurfaced|reappeared|reared|relapsed
      kicked|flared|started|kicking|flaring|starting off|up
      back with a
      restarted|reawakened|resurfaced|reappeared
      @be|and|came|come back in|on|at|down|up @my|the @side? @part
      back in|on|at @my|the @side? @part today|now|again|this
      """, fires: ["it's back in my arm today", "the numbness woke again", "it still hurts"],
      spares: ["back in my college days", "it hurts"]),
  ]
}
