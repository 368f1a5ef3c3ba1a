/// English cues of denial and affirmation, and what ends their reach.
enum EnglishCues {
  static let rules: [Rule] = [
    Rule(
      "en.no", .denies,
      """
      no|without|neither|nor|zero|nil|never|none|nothing|lack|absence|free|minus|wo
      nothing|free like|of|resembling|from
      no|without any|more|sign|signs|trace|hint|longer of|the? any?
      never had|got|felt|noticed|experienced|any
      negative for|to
      @be free of|from
      hardly|barely any
      denies|deny|denied
      """, fires: ["no numbness"], spares: ["no change", "no idea why"]),
    Rule(
      "en.not", .denies,
      """
      not @very? @very? have|had|having|feel|felt|feeling|notice|noticed|noticing|get|got|getting|gotten|experience|experienced|experiencing|see|seen|seeing|suffer|suffering|suffered|any|been|be|at|even|really|seem|find|found|spotted|observed|gone|become|with|show|develop|developed|detect|come|a|an|in|the|feels|to? any|all|from|of|a|been|experiencing|having|feeling|the|get|like|in|getting?
      not
      not|never @very? have|had|feel|felt|notice|noticed|be|been|see|seen|get|got|getting|gotten|even|with? so much as a|an|one|any
      not a|an|the|one single? slightest|faintest|smallest|tiniest|least|whisper|whiff|glimmer|flicker|jot|shred|scrap|sniff|bit|speck hint|sign|trace|bit|touch|suggestion|whiff|twinge? of?
      no hint|sign|suggestion|whisper|whiff|trace whatsoever|at? all? of
      not call|describe it|that|this|them a|as?
      not @very? hot|warm|red|lumpy|puffy|hard|bruised|shiny|discoloured|discolored|sore|tender or|nor|and|,|/ or|nor|not|even?
      never|not|didnt|havent went|gone|go|goes|going|turned|got|felt|been|became|was|were|is|are
      not|never a|one|any single? single? jab|jabs|zing|zings|zap|jolt|prick|prickle|shock|twang|stab|spasm|sting|buzz|pulse|flicker or|nor|of|,?
      not|never @very? gone|go|going|went numb|dead|tingly|weak|limp|floppy|cold|asleep|blue|white|purple|to sleep?
      never|not once|ever feel|felt|had|been|went|was|noticed
      devoid|bereft|void|clear of
      would not know what|how|a
      nothing|not i|id|you|what|that|one? d|would|could|will? call|describe|class|count|term|label it|that|as|this? a|as|an?
      more @very? tenderness|soreness|ache|achy|sore|stiff|stiffness|tired|discomfort|tender than
      looked|looking|checked|checking|watched|watching|waited|waiting out? for ... and|but there|it|they|i|found|saw|had|never was|were|is|not|none|nothing|came|had not|no|none|any|nothing?
      nothing|none|not was|were found|there|any
      eye|eyes|lookout|watch out? for ... ,|and|but none|nothing|nope|never|no ... came|there|appeared|showed|happened|found|seen|yet|$
      no sign|trace|hint of any|anything|either|it|that|them
      do|does|did not feel|hurt a thing|anything|one bit where it|i|that
      """,
      fires: [
        "it's more tenderness than pain", "nothing I'd call pain", "devoid of pain", "never once felt dizzy",
        "haven't felt any numbness", "it is not numb",
      ],
      spares: ["more pain than soreness", "never once got better", "not only numb", "not getting better"]),
    Rule(
      "en.notThink", .deniesClause,
      """
      do|did|would not @very? think|believe|say|feel|reckon|think|suppose|consider|have|notice|get there|it|that|i|my|like|any|@be?
      not think|believe i|it|there|that|my|so?
      nothing is|feels|s|was|seems|has|went|got
      none of my|the
      no part
      can|could not @very? say|claim|report|complain that? i|it|of|they @aux? @aux? @very? have|had|got|felt|feel|noticed|notice|experienced|any|been|ve any|much|a|anything|one|the|numbness|tingling|pain|it
      can|could not @very? say|claim|report|complain of? any
      neither @side? @limb|one|side is|feels|feel|has|was|hurts|hurt|tingles|tingled|went|goes|got|aches|bothers
      nowhere is|feels|s|was|hurts|seems|has|feel
      """, fires: ["neither hand tingles", "nowhere is numb", "I don't think it's numb"],
      spares: ["neither arm pain nor nausea", "can't say I've slept", "not numb"]),
    Rule(
      "en.none.after", .deniesBefore,
      """
      never came|arrived|materialised|materialized $
      : no|none|nope|nil|not|negative|zero|0|nothing|absent|n|never|x|na|- not|at?
      - no|none|nope|nil|not|negative|zero|nothing|absent|n|never
      / no|none|nope
      none|nil|absent|nope|negative $
      @be|s|are|were|was absent|none|nil|nonexistent|negative
      @be|s not there|present|an|a|happening|any|noticeable|something|here|of issue|problem|concern|bother|thing
      no|none|nope $
      not present|there|at|noticed|noticeable|happening|experienced|really|applicable|an|a|here|issue $
      have|has|did not happened|happen|had|experienced|noticed|got|get|notice $
      ^ no|none|nope|nil|not|never|neither|nah|nothing
      , no|none|nope|nil|not $
      also|either no|not|none
      no no|thanks|thankfully|luckily|fortunately
      none|nil|absent|zero|nope ,|.|-|/
      no|none ,|. and|or? @label no|none|nope
      0|zero|nil ,|.|-|/
      ^ not me|us|here|i|really|so $
      ^ i? @very? do|have|did not @very? have|got|had|get one|any|it|them|either|that $
      ^ i? @very? do|have|did not @very? have|got|had|get one|any|it|them|either|that ,|-|and|just|though|by
      ^ i? @very? have|had|got none
      0|zero|nil|none|no|nope @label 0|zero|nil|none|no|nope|@num
      have|had|has|got|get|feel|felt|notice|noticed|experienced|getting|ticked|of none|zero|nothing|nil|nowt of? the? them|these|those|it|above|lot $
      have|had|has|got|get|feel|felt|notice|noticed|experienced|getting|ticked|of none|zero|nothing|nil|nowt of? the? them|these|those|it|above|lot ,|-|and|so|thanks|thank|at|since|here|whatsoever
      not|never have|had|got|get|felt|feel|noticed|experienced|getting a|any|one|single? single? one? of them|those|these|it|any|either|above $
      not|never have|had|got|get|felt|feel|noticed|experienced|getting a|any|one|single? single? one? of them|those|these|it|any|either|above ,|-|and|so|thanks|at|since|here|whatsoever
      no no no
      ^ not @very? at|remotely|really|ever|even|slightly|yet|once|here|a|in|the all|bit|slightest|least|jot|chance|sausage|now|so?
      ^ not|never $
      : zilch|nowt|nada|nix|zip|diddly|nothing
      - zilch|nowt|nada|nix|zip|diddly
      @label|headache|headaches|dizziness zilch|nowt|nada|nix
      ^ i|it|they|we|that @very? did|do|have|had|was|were|am|is|are|has|does not $
      ^ i|it|they|we|that @very? did|do|have|had|was|were|am|is|are|has|does not ,|-|and|thank|thanks|so
      :|,|- a|the|its|is|thats? big|firm|hard|massive|resounding|definite|huge|clear|loud no|nope|negative|none to|on|from|for|across?
      pain|soreness|numbness|tingling|headache|swelling|dizziness @be|does|has|did|have not $
      """,
      fires: [
        "weakness, numbness, tingling: a big no to all three", "Dizziness: zilch", "did I get any zapping? I did not",
        "Would it be sharp? Don't have any",
        "numbness no, tingling no", "Sharp pain none, numbness none",
        "tingling: none", "numbness? no",
      ],
      spares: ["10 out of 10", "it is numb"]),
    Rule(
      "en.yes.after", .affirms,
      """
      : yes|y|present|slight|slightly|mild|some|a|bit|definitely|little|still|ja|sometimes|constant|often|bad|moderate|strong
      - yes|y|present|slight|slightly|some|definitely|little|sometimes|often|bad
      ^ yes|definitely|sometimes|slightly|unfortunately|sadly|afraid|indeed|true|correct|constantly|both
      , yes|definitely|sometimes
      yes $
      @be present
      my @side? @part has|have|did|is|does|do|are $
      it|they|mine|that has|have|did|does|do $
      that|it happened
      ^ well|and|now|so|but? ,? there is|are $
      ^ well|and|now|so|but? ,? i do|have|am|did now? $
      ^ well|and|now|so|but? ,? it|they|that|mine has|have|is|are|does|do|did now|happened|happening? $
      , well|and|now|so? there|it|they|mine is|are|has|have|does|do now? $
      that is|s exactly|just|precisely? what|how i|it|is|s? have|feel|feels|happening|got|am?
      that is|s me|happening
      ^ ticks|tick|check|yep to? all|both|every
      and|but|, now|today|since i|we|it|they|there|that|mine|both do|does|have|has|is|are|am|did $
      and|but|, now|today|since i|we|it|they|there|that|mine|both do|does|have|has|is|are|am|did ,|-|and|in|on
      but i|it|they|mine|that do|does|have|has|am|is|are now
      ^ well ,? there|it|i|they|mine|that|one is|does|do|are|has|have|did
      ^ there is|are ,|in|on|at
      ^ well ,? @det? @side? @part is|are|does|do|has|have
      ^ er|um|uh|well|ah|oh|hmm|erm ,? yes|aye
      """,
      fires: [
        "you said to write if there was numbness. Well there is, in my foot",
        "didn't have any tingling before but I do now",
        "you said to call if there was numbness. There is.", "pain down the leg: that's exactly what I have",
        "Numb: yes",
      ], spares: ["if I do it again, I'll call", "Numb: no"]),
    Rule(
      "en.turn", .turn,
      """
      but|except|excepting|besides|however|although|though|yet|until|till|unless|just|rather|only|instead|nevertheless|nonetheless|because|whereas|while|whilst|otherwise|meanwhile|apart|aside|bar|save|still|now|yes|plus|ps|unfortunately|sadly|sadly|aside|despite|when|whenever|if
      with the exception
      other than
      apart from
      aside from
      left|walked|walking|went|came|go|drove|drives out|home|away|off? with !a|no|nothing|none|my|the
      """, fires: ["no tingling but my arm is weak"], spares: ["no tingling or numbness"]),
    Rule(
      "en.clause", .clause,
      """
      i|he|she|it|they|we|that|this|which @very? @verb|@be|ve|not|can|could|@have|will|would|do|did
      my|the|his|her|their|our|one|both|a|all @side? @side? @side? @part @side? @part? of? @my? @part? @very? @be|@feel|@keep|@go|@have|@verb|will|would|can|could|do|does|did|not|numb|weak|tingly|still|now
      there s|is|are|was|were|has
      @side? @part @be|@feel|@keep|@go|goes|tingles|hurts|aches|feels|has
      , more like|of
      , @side? @part @adjflag
      , @adjflag @side? @part
      , a? bit|some|slight|touch|lots|hint|occasional|constant|slightly|still of? a?
      , a little|lot|tad|touch of?
      bladder|bowels|heart|throat|skin|vision|speech|breathing|breath|tongue|balance @be|@feel|@keep|@go|has|wont|will
      my|the|this|that|both|all @label|soreness|numbness|ache|swelling @be|@feel|@keep|@go|@have|@verb|will|would|can|could|does|did|do|travels|spreads|shoots
      everything|something|all|most down|in|on|below|inside|@be|has|feels|went|goes|is
      """, fires: ["no pain, my foot is numb"], spares: ["no pain or numbness"]),
  ]
}
