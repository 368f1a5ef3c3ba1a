/// English cues of denial, doubt and condition, their look-alikes, and what ends their reach.
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
      not call|describe it|that|this|them a|as?
      """, fires: ["haven't felt any numbness", "it is not numb"], spares: ["not only numb", "not getting better"]),
    Rule(
      "en.notThink", .deniesClause,
      """
      do|did|would not @very? think|believe|say|feel|reckon|think|suppose|consider|have|notice|get there|it|that|i|my|like|any|@be?
      not think|believe i|it|there|that|my|so?
      nothing is|feels|s|was|seems|has|went|got
      none of my|the
      no part
      """, fires: ["I don't think it's numb"], spares: ["not numb"]),
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
      """, fires: ["numbness no, tingling no", "Sharp pain none, numbness none", "tingling: none", "numbness? no"],
      spares: ["it is numb"]),
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
      but i|it|they|mine|that do|does|have|has|am|is|are now
      """,
      fires: [
        "didn't have any tingling before but I do now",
        "you said to call if there was numbness. There is.", "pain down the leg: that's exactly what I have",
        "Numb: yes",
      ], spares: ["if I do it again, I'll call", "Numb: no"]),
    Rule(
      "en.look.notOnly", .lookalike,
      """
      can|could|would|will not @very? pretend|say|claim|deny|ignore|kid ... not|no there|here|present|gone|real|happening
      not pretend|pretending ... @det? ... not there|here
      not|no only|just|merely|simply|solely|alone|exactly|quite
      no|without any|much|real|big? change|difference|improvement|better|relief|progress|letup|matter|doubt|idea|clue|question|wonder|joke|less|escape|way|explanation|cause|reason|surprise|choice|cure|luck|warning|stopping|kidding|break|sooner|rest|sleep|help|appetite|fun|lie|use|good|respite|explanation|obvious
      no good|use|help|better|less|different|exaggeration|joke|picnic
      not|never|wont|doesnt|havent @very? stop|stopped|stopping|quit|quitting|going|gone|go|shift|shifted|ease|eased|easing|fade|fading|fades|leave|left|let|letting|improve|improved|improving|better|subside|subsided|relent|relenting|disappear|disappeared|pass|passed|passing|settle|settled|settling|resolve|resolved|budge|clearing|cleared|ending|ended|lift|lifting|less|calm|calming|wearing|worn|change|changed|changing|lessened|getting|get|got better|easier|less|improved|away|up|off|down|any|yet?
      not|nothing|nor|neither|never|didnt|hasnt @very? help|helped|helping|work|worked|working|touch|touching|relieve|relieved|relieving|do|did|done|fix|fixed|make|made|cure any|much|anything|it|the|my|for|with|to|a|difference?
      painkillers|ibuprofen|paracetamol|aspirin|heat|ice|tylenol|advil|medication|meds|stretching|rest|bath|tablets|pills|cream ... not|nothing|no help|helping|work|working|touch|touching|relieve|do|relief|difference|effect|good
      not sure|certain|clear|know|understand|positive why|what|how|where it|this|that|the|its|is|s|was|you|be|caused
      not sure|certain|clear why|what|how|where
      do|did|does not know|understand|get|remember|see why|what|how|if|whether|where|when
      do|did|does|would not want|wish|mean|like|mind|need|intend to|be|sound|making
      not to|wanting|one|wishing be|sound|make|alarm|moan|complain|worry|bother|scare|cause|a|fuss|trouble
      not sure if|whether it|this|that is|s matters|relevant|important|related|connected|normal|worth|because|from|due|the
      not a|the? doctor|expert|moaner|complainer|medic|fuss
      not urgent|important|serious|dramatic|complaining|moaning|exaggerating|joking|kidding|lying|imagining|panicking|blaming|your|criticising|dangerous
      not that|saying|to|blaming ... but
      not @very? happy|great|good|well|ok|okay|fine|ideal|right|nice|brilliant|comfortable|sleeping|normal|pleasant|fun|funny|perfect|sure|bad|long|much|slept|alone
      not the|my|your fault|first|same|only|worst|best|end|type
      can|could not @very? sleep|work|walk|concentrate|eat|sit|stand|lie|move|rest|focus|drive|think|get|do|bend|turn|lift ... because|due|from|with|for
      can|could|able not walk|sleep|work|stand|sit|drive|concentrate|focus|rest|relax|describe|explain|ignore|believe|help|cope|imagine|deny|remember|tell|type|lie|get|do|play|train
      can not|never deny|ignore|say|claim
      can|could|would not say|claim|pretend|deny ... no|not|dont|none|without
      not without|free|rid of|from?
      never|not without
      not|isnt no|none|nothing
      no|nothing but
      nothing but
      nothing|no ... helps|helping|helped|works|working
      no thanks|thank|worries|problem|offence|offense|hurry|rush|biggie|bother|fuss|drama|big|need|one|matter
      not in|at a|the|work|home|all|rush|hurry|mood
      could|can|would|do not|never be|have|agree|thank|recommend|ask|believe|fault|praise more|enough|happier|better|that|to|you|highly
      why|would|did|do|does|should|is|are|have not i|you|they|we|somebody|someone
      not expecting|expect|expected|supposed|meant
      never had|felt|been|experienced|known ... before
      never|not ... like this|that|before|so|such
      never before
      no more|longer than
      no matter
      not until|till|before|since|after|when|if|unless|yet
      nothing works
      no pain no gain
      not an|a? emergency|exaggeration
      never had|felt|been|experienced|known|got ... like this|that|it
      never had|felt|been|experienced|known|got ... until|till
      no let|end up|in
      no|not|any sign|signs|hint of ... going|easing|stopping|ending|leaving|improving|improvement|lifting|shifting|clearing|settling|fading|passing
      not|hardly|barely|never|scarcely a|an|one|any? single? minute|second|hour|moment|day|night|step|time ... without
      not|never ... not|without|no|un @very? numb|tingling|painful|weak|sore|pain|tingle|dizzy|hurting|prickling|burning
      not say|claim|call ... not|no|isnt
      did|does|doing|done|do nothing|little|zilch|nowt|zero for|to
      not|never @very? say|claim it went|was|is|s
      not _ all the time
      not _ constantly|always|continuously
      """,
      fires: [
        "it's not weak all the time", "Ibuprofen did nothing for the tingles",
        "There isn't a minute goes by without my foot prickling", "I wouldn't say it's not painful",
        "no sign of this pain going", "not only tight", "no change in the tingling", "can't stop thinking about it",
      ],
      spares: ["no tingling", "not numb"]),
    Rule(
      "en.turn", .turn,
      """
      but|except|excepting|besides|however|although|though|yet|until|till|unless|just|rather|only|instead|nevertheless|nonetheless|because|whereas|while|whilst|otherwise|meanwhile|apart|aside|bar|save|still|now|yes|plus|ps|unfortunately|sadly|sadly|aside|despite|when|whenever|if
      with the exception
      other than
      apart from
      aside from
      """, fires: ["no tingling but my arm is weak"], spares: ["no tingling or numbness"]),
    Rule(
      "en.clause", .clause,
      """
      i|he|she|it|they|we|that|this|which @very? @verb|@be|ve|not|can|could|@have|will|would|do|did
      my|the|his|her|their|our|one|both|a|all @side? @side? @side? @part @side? @part? of? @my? @part? @very? @be|@feel|@keep|@go|@have|@verb|will|would|can|could|do|does|did|not|numb|weak|tingly|still|now
      there s|is|are|was|were|has
      @side? @part @be|@feel|@keep|@go|goes|tingles|hurts|aches|feels|has
      , @side? @part @adjflag
      , @adjflag @side? @part
      , a? bit|some|slight|touch|lots|hint|occasional|constant|slightly|still of? a?
      , a little|lot|tad|touch of?
      bladder|bowels|heart|throat|skin|vision|speech|breathing|breath|tongue|balance @be|@feel|@keep|@go|has|wont|will
      """, fires: ["no pain, my foot is numb"], spares: ["no pain or numbness"]),
    Rule(
      "en.doubt", .doubt,
      """
      perhaps|maybe|possibly|potentially|conceivably|mayb|perhap|supposedly|allegedly|doubtful
      might|may|could be|have|feel|also|a|just|@feel|@be
      might|may @be|have
      not|hard|difficult|cant|unsure|can @very? sure|certain|to|tell|say|positive|really if|whether|say|tell|it|that?
      not sure|certain if|whether
      not sure|certain $
      can|could not @very? @very? tell|say|decide if|whether?
      can not tell|say if|whether|really
      hard|difficult to say|tell|describe|know
      i|we think ... might|may|could|maybe
      wonder|wondering if|whether
      may|might or may|might not
      or just|maybe|imagining|is|am
      if that|it makes
      imagining|imagine|imagination
      """, fires: ["perhaps my foot is slightly numb", "might be tingling, hard to say"], spares: ["my foot is numb"]),
    Rule(
      "en.look.cause", .lookalike,
      """
      perhaps|maybe|possibly|probably|might|may|could|potentially it|its|is|s|be|just|that|this|is|am|have|been|was|all|s|only|the|a|due|because|it? a|been|be|just|to|from|something|the? from|because|due|caused|to|how|way|slept|sleeping|slept|sitting|position|pillow|nothing|weather|stress|age|cold|work|me|lay|lying|old|relevant|important|connected|related|unrelated|computer|slouching|driving
      perhaps|maybe|possibly|probably i|you|we|nothing|because|from|due|should|too|overdid|worth|time|call|someone|unrelated
      perhaps|maybe you|i|we|someone|worth|should|because|from|due|nothing|somebody
      maybe|about|perhaps|possibly @num
      might|may be worth|nothing|from|because|due|relevant|important|useful|unrelated|good|related|connected
      could|might|may|should be from|because|due|nothing|unrelated|the|related
      not sure|certain|know|clear|tell if|whether it|this|that|its|is|s|was|you|from|related|connected because|from|due|caused|related|connected|your|the|normal
      not sure|certain|know|clear why|what|how|if|whether ... caused|from|due|because|means|did|happened|normal|related|connected|worth|important|matters
      might|may|could you|i|we|someone
      might|could you|i
      may i|you
      might have slept|lain|sat|been|overdone|pulled|lifted|twisted
      may have slept|lain|sat|been|overdone|pulled|lifted|twisted
      """, fires: ["It's perhaps from sleeping badly", "maybe I slept on it"], spares: ["maybe it is numb"]),
    Rule(
      "en.if", .condition,
      """
      if|when|whenever|unless
      """, fires: ["if I bend it hurts"], spares: ["my arm goes numb"]),
    Rule(
      "en.whatIf", .supposition,
      """
      what|in if|case|event
      what would|do|should ... if|mean
      in case of?
      what if
      should i|it|there|any|anything|the|my get|start|become|go|turn|develop|have|notice|feel|occur|appear|happen|come
      ^ should|were numbness|tingling|pain|weakness|symptoms|any
      let|tell|letting you|u know if|should|when
      will|would|ill|shall ... if|should
      if|when|unless ... i|we|what|who|where|should|do|can|you will|would|should|do|call|phone|contact|ring|shall|could|might|know|text
      if anything|any|it|things|something|there changes|change|starts|gets|goes|happens|happen|develops|comes|becomes|worsens|crops
      if i ever|get|were|start|notice|feel|develop|had|begin
      if ... were|was|ever|would
      would|could|will|can massage|it|this|that|deep|a|the ... cause|help|make|lead|trigger|irritate|hurt
      at what point
      when would|should|do i|one|we
      how would|will i know
      worried about|that getting|i
      watch|look|looking|watching out for
      keep an eye
      afraid of
      should i|we @very? ... call|ring|phone|contact|see|go ... if|when
      would|could|might ... be a|an? reason|cause|sign|problem|concern|bad|serious|worry|worrying|dangerous|emergency
      should my|the|this|his|her ... go|get|become|turn|start|feel|come|return|happen|give|tingle|hurt|swell
      should the|any ... numbness|tingling|pain|weakness|symptoms|dizziness|swelling|rash ... start|come|get|appear|return|happen|occur|,
      ^ suppose|supposing|say|imagine|hypothetically|assuming|let
      at which|what stage|point|time
      when would|should @very? i|one|it|numbness|tingling|pain|weakness|soreness|someone|somebody|you|we|that|this|a|the|any
      """,
      fires: [
        "suppose a colleague of mine had a disc operation", "when would numbness be something to get checked",
        "what if my leg goes weak?", "in case of sharp pain, who do I contact?",
      ],
      spares: ["when I stand up", "when I stand up it hurts"]),
    Rule(
      "en.ask", .ask,
      """
      ^ ok|hi|hello|hey|thanks|also|and|so|but|please|just|sorry|quick|great|good? , can|could|should|would|will|do|does|did|is|are|what|how|why|who|where|which|may|shall|any|am|whats|was|were|when|what i|you|it|there|that|this|we|s|a|the|my|is|are|do|does|did|can|should|to|long|much|many|often|soon|would|will|about|time|happens|openings|chance|availability|kind|if|one|massage|massages|ok|normal|deep|have|has|tips|advice|appointments|slots|soreness|side|could|shall|else|exercises
      ^ was|were|has|am i|you|it|that|this|my|anyone|someone|she|he|they|we
      ^ can|could|should|would|will|do|does|did|is|are|shall|may|any i|you|it|there|that|this|we|the|my|a|massage|soreness|someone|they|she|he|deep|openings|chance|advice|tips|room|availability|slots|anyone|yous|heat|water|ice|pain|numbness|tingling|weakness|bruising|dizziness
      ^ have i|you|we|they|yous|ye
      ^ what|how|why|who|where|which|when @be|do|does|did|can|should|to|long|much|many|often|soon|would|will|about|time|happens|kind|if|s|else|exercises|one|are|could|shall|day|sort|type|temperature
      wondering|wonder|curious|question whether|how|what|when|about|for|:
      wondering|wonder if i|it|you|there|this|that|we|the
      question
      do you know|have|offer|do|think|recommend|take|accept|treat|open
      is|would it|that|this @be? ok|okay|normal|fine|safe|alright|bad|better|possible|common|good|usual|wise|worth
      can|could|should|may|shall i|we|you
      how long|much|many|often|soon|do|can|should|to|about
      any openings|availability|tips|advice|suggestions|chance|recommendations|slots|space
      want|like|love to know|ask|book|check
      please send|tell|advise|confirm|email|let
      can you
      heat or ice
      or cold|ice|heat
      need|want|like to change|reschedule|rebook|book|move|cancel|ask|rearrange
      let me know how|what|when|if|the|your
      , is|are|should|does|could|would|will|can|was this|that|it|i|they|these|there|we|you
      , any idea|ideas|advice|tips|thoughts|suggestions
      ^ is|are|do|does|can|could|will|would your|parking|anything|his|her|my|massages|people|pregnant|children|kids|walk|dogs
      is this|that|it @very? a thing|something|one
      can|could|would|will you|u|ye @very? tell|let|send|advise|recommend|confirm|change|move|book|cancel|put|explain|suggest|give
      any idea|chance|advice|tips|suggestions|availability|openings|slots|vacancies|discount|deals|offers
      kindly|please advise|confirm|inform|clarify|let|tell|explain|say|suggest|recommend
      ^ you|u|ye|yous have|has|got|do|take|offer|accept|open|free|sell ... slot|slots|appointment|appointments|space|opening|openings|availability|time|room|vouchers|voucher|discount|tomorrow|@dayname|available
      ^ any|have|got chance|slots|space|availability|openings|free
      ^ which|what oil|oils|cream|lotion|music|song|brand|product|scent|candle|essential|balm|therapist|playlist
      , is|are|should|does|could|would|will|can|was he|she|him|his|her|my|a|the
      """,
      fires: [
        "Kindly advise whether a hot water bottle is permitted", "u have saturday slot for my wife",
        "numb toes, is this a thing?", "Is your clinic open on bank holidays", "is it fine to go to the gym tonight",
        "how many glasses of water do I need?",
      ],
      spares: ["it is what it is", "I did what you said"]),
  ]
}
