/// English cues of doubt, condition and question.
enum EnglishQuestions {
  static let rules: [Rule] = [
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
      can|could not honestly|truly|quite|rightly tell|say|decide if|whether
      hard|difficult to say|tell|describe|know
      i|we think ... might|may|could|maybe
      wonder|wondering if|whether
      may|might or may|might not
      or just|maybe|imagining|is|am
      if that|it makes
      imagining|imagine|imagination
      thought i felt|noticed|sensed|had
      imagining|imagined it|things
      not make|made up my mind|mind
      may|might|could or may|might|could not
      not|hard|difficult to? judge|decide|settle|pin
      whether|if|what i|we d|would|should? call it|that|this
      """,
      fires: [
        "can't make up my mind if I'd call it sharp", "perhaps my foot is slightly numb",
        "might be tingling, hard to say",
      ], spares: ["my foot is numb"]),
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
      if|unless ... i|we|what|who|where|should|do|can|you will|would|should|do|call|phone|contact|ring|shall|might|know|text
      if|unless ... i|we|you could !not
      when ... i|we|what|who|where|should|do|can|you will|should|do|call|phone|contact|ring|shall|might|know|text
      when ... what|who|where|should|you would
      ^ would|could|might a|an|some|any|numbness|tingling|weakness|pain|the .... mean|signal|indicate|suggest|count|imply|point|warrant|matter
      if anything|any|it|things|something|there changes|change|starts|gets|goes|happens|happen|develops|comes|becomes|worsens|crops
      if i ever|get|were|start|notice|feel|develop|had|begin
      if ... were|was|ever|would
      would|could|will|can massage|it|this|that|deep|a|the ... cause|help|make|lead|trigger|irritate|hurt
      at what point
      when would|should|do i|one|we
      how would|will i know
      worried about getting
      worried that? i|it|my|this|that might|could|will|would|may|d|ll|should
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
      would|could|will|can cupping|acupuncture|needling|reflexology|reiki|heat|ice|yoga|pilates|swimming ... cause|help|make|lead|trigger|irritate|hurt|benefit|be
      ^ should|could|would|might|may|can i|it|there|that|anything|we|one|you ever get|start|become|go|turn|develop|have|notice|feel|happen|be|need
      """,
      fires: [
        "Should I ever get chest pain afterwards, who do I call?", "Would a sharp pain mean I tore something?",
        "suppose a colleague of mine had a disc operation", "when would numbness be something to get checked",
        "what if my leg goes weak?", "in case of sharp pain, who do I contact?",
      ],
      spares: [
        "Should I be numb", "When I wiped I could not feel the paper", "worried that I can't feel my toe",
        "when I stand up",
        "when I stand up it hurts",
      ]),
    Rule(
      "en.ask", .ask,
      """
      ^ ok|hi|hello|hey|thanks|also|and|so|but|please|just|sorry|quick|great|good? , can|could|should|would|will|do|does|did|is|are|what|how|why|who|where|which|may|shall|any|am|whats|was|were|when|what i|you|it|there|that|this|we|s|a|the|my|is|are|do|does|did|can|should|to|long|much|many|often|soon|would|will|about|time|happens|openings|chance|availability|kind|if|one|massage|massages|ok|normal|deep|have|has|tips|advice|appointments|slots|soreness|side|could|shall|else|exercises
      ^ was|were|has|am i|you|it|that|this|my|anyone|someone|she|he|they|we
      ^ can|could|should|would|will|do|does|is|are|shall|may|any i|you|it|there|that|this|we|the|my|a|massage|soreness|someone|they|she|he|deep|openings|chance|advice|tips|room|availability|slots|anyone|yous|heat|water|ice|pain|numbness|tingling|weakness|bruising|dizziness
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
      ice|cold|heat|hot bath|shower|pack|water|compress? or cold|ice|heat|hot|warm
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
      , is|are|should|does|could|would|will|can he|she|him|his|her|my|a|the
      ^ is|are ... normal|common|usual|expected|typical|standard $
      ^ is|are ... normal|common|usual|expected|typical|standard after|with|following|for|to|the
      ^ is|are|does|do|will|can|could|did|has|have|would|was|were|am *|an|another|someone|anyone|everyone|people|walking|swimming|running|driving|yoga|alcohol|wine|coffee|sex|cycling|lifting|training|ibuprofen|paracetamol|tomorrow|today|sunday|saturday
      ^ did i|you|it|there|that|this|we|the|someone|they|she|he|anyone|yous|massage
      """,
      fires: [
        "Kindly advise whether a hot water bottle is permitted", "u have saturday slot for my wife",
        "numb toes, is this a thing?", "Is your clinic open on bank holidays", "is it fine to go to the gym tonight",
        "how many glasses of water do I need?",
      ],
      spares: ["did my own obs: 38.7", "fine now, was a bit stiff", "it is what it is", "I did what you said"]),
  ]
}
