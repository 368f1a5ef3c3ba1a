/// English words that look like cues and are none: "not only", "maybe from sleeping badly".
enum EnglishLookalikes {
  static let rules: [Rule] = [
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
      never|not had|felt|been|known|got|experienced .... in my|@det? life and|but|until|till|before|yet|then|now
      can|could not ,|.|but|so
      can|could not $
      did|does|do|has|have|done|doing nothing|zilch|zero|little ,|.|and|but
      after nothing|none since|for|at|all
      could|would|can have? screamed|cried|wept|sworn|died|kissed|fainted|killed|jumped|hit|howled
      not|hardly|never been? a|an|one|any? single? minute|second|hour|moment|day|time when|where|that ... not
      can|could not say|call it|its|s|that @be? dull|normal|fine|good|nothing|mild
      not @very? imagining|imagined it|this|things
      not|isnt that there|it|i|s is|am|was|have? no|not|without
      did|do|had|have|was|am|were|is not notice|noticed|have|had|feel|felt|get|got|experience|see|any|aware|conscious .... until|till !now
      not|never notice|noticed|have|had|feel|felt|get|got|experience|see|any|aware|conscious .... until|till !now
      not think it|this|that|they|much|twice @be|s? matters|matter|mattered|counted|important|relevant|worth|anything|twice|serious|much|about|of
      not think of|about|twice|anything|nothing it|that|this|mentioning?
      not only|just|merely sore|stiff|achy|tender|tight|aching
      no|not|any better than|when
      can|could not .... without
      do|did|does|would not think|bother|remember|care to mention|say|tell|write|report|ask|call|come|raise|bring|put|note
      never|not @very? had|felt|known|experienced|seen|got such|so|quite|worse|anything|as @very? a|an|much|many|like|bad|painful|strong
      never|not @very? had|felt|known|experienced|seen such
      no more no|nor|or|, less
      no|neither better|more|worse no|nor|or|, worse|less|better
      dunno|unsure if|whether|was it|this|that|you|u|the|its|was|is ... or
      may|might|could or may|might|could not @very? be|have|feel|get|a? a|an|some?
      did|do|have|had|should not tell|told|mention|mentioned you|anyone|her|him|them|my|u|ye
      figured|thought|hoped|assumed|expected|reckoned|hoping|figure|think|hope|guessed .... pass|go|ease|stop|settle|clear|wear|fade|shift|lift|leave|improve|vanish|disappear off|away|down|up|itself? ,|.|-|and|but? nope|no|nah|not|never|wrong|nada
      figured|thought|hoped|assumed|expected|reckoned|hoping|guessed .... gone|over|better|past|finished ,|.|-|and|but? nope|no|nah|not|never|wrong
      can|could not @very? get|make|keep|have the|this|that|these|those|my|a|it|them|him|her|his
      can|could not @very? get|make|have .... go|pass|clear|wear|ease|settle|fade|leave|stop|disappear|vanish away|off|up|down?
      can|could not @very? get|make .... disappear|vanish|leave|stop|budge
      """,
      fires: [
        "can't make the tingling go away", "figured they'd pass, nope", "dunno if it was you or the chair",
        "the same as ever, no more no less",
        "never had such a stabbing in my ribs",
        "Didn't notice any tingling until I sat at my desk", "It's not that there is no numbness",
        "I can't sit through a film without my back aching",
        "there hasn't been a moment when it wasn't tingling",
        "never had a dizzy spell in my life and then this",
        "it's not weak all the time", "Ibuprofen did nothing for the tingles",
        "There isn't a minute goes by without my foot prickling", "I wouldn't say it's not painful",
        "no sign of this pain going", "not only tight", "no change in the tingling", "can't stop thinking about it",
      ],
      spares: ["no pins and needles, thought they'd come", "never had a cramp", "no tingling", "not numb"]),
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
      no|not|zero|cant @very? idea|clue|sure|certain|know|tell|say|matter|care|saying|telling if|whether it|this|that|they @be|was|were|s|came|comes? @very? you|the|my|your|our|from|a|down|because|due|something|me|caused
      could|might|may|can be|have @very? the|my|your? gym|massage|weather|bed|mattress|pillow|desk|chair|car|drive|age|run|cold|heat|wine|shoes|work|stress|garden|gardening|yoga|oil|pressure|table|headrest|bike|computer|laptop|bag|buggy|sofa
      could|might|may be @very? you|me|us|anything|old|how|because|unrelated
      might have slept|lain|sat|been|overdone|pulled|lifted|twisted
      may have slept|lain|sat|been|overdone|pulled|lifted|twisted
      maybe|about|perhaps|possibly once|twice|every
      maybe|perhaps|possibly a dozen|couple|few|handful
      """,
      fires: [
        "no idea if it was you or my mattress", "Could be the gym, could be you", "It's perhaps from sleeping badly",
        "maybe I slept on it",
      ], spares: ["maybe it is numb"]),
  ]
}
