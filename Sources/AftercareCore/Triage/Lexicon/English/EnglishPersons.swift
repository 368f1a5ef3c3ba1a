/// English cues of who it is about and of when it was.
enum EnglishPersons {
  static let rules: [Rule] = [
    Rule(
      "en.other", .otherPerson,
      """
      patient|patients|resident|residents|pupil|pupils|student|students|customer|customers|colleague|colleagues|coworker|coworkers fainted|collapsed|passed|felt|feels|had|has|have|got|complained|fell|went|in|on
      my|our|a|the|his|her|your|another|one|some of? my|our? old|best|poor|little|elderly|dear|older|younger|late|ex? @person
      my|our grandmothers|husbands|wifes|mothers|fathers|sisters|brothers|moms|mums|dads|friends|sons|daughters
      someone|somebody|anyone|people|everyone i|else|at|in|we|know|with|who
      a guy|woman|man|lady|girl at|i|from|in
      @person @be|has|had|have|got|s|gets|gave
      friend|colleague|neighbour|neighbor of mine|ours
      patients|people ... have|get|with|had|come
      ^ poor|our|dear|the? old|little? @kin
      , poor|our|dear? old|little? @kin
      poor @person
      ^ and|but|so|while|whereas @kin
      other|better half
      everyone|everybody|people|half|most|all|loads|lots of|in|at|from|on|around? my|the|our? @very? office|work|school|family|house|class|team|street|shift|department|gym|bus|home|town
      asking|ask|enquiring|inquiring|question for a|my|an|some? _? friend|@person
      on behalf of a friend
      my|our|her|his|the baby has|had|is|was|got|s @very? a|the? fever|rash|cold|cough|sick|ill|teething|vomiting|croup|unwell|temperature
      had|saw|got|treated|met|see|seen|know|knew a|an|one|two|this|some @very? @person|guy|man|woman|patient|girl|boy|bloke|lady|lads|client|someone
      it s|is|was @my|the|our @person|kids that|who|with|whats|has|having
      you see|treat|take|help|massage|fit my|our|a @person
      it s|is @my|the|our @person @be|has|have|s|got
      nurse|nursed|nursing|treated|treating|minded|minding|cared|transported|carried|admitted|scanned a|an|the|some|@num @very? @person|@passerby
      it s|is|was @my|the|our @person who|that|whos|thats
      ^ my|our|the next? door? neighbours|neighbors|neighbour|neighbor s?
      clients|customers|patients|residents|pupils|students|colleagues|coworkers|kids|lads|girls|friends moan|moans|moaning|complain|complaining|complains|talk|talking|tell|telling|grumble|swear|whinge|whingeing|describe about|of|to|me
      """,
      fires: [
        "it's my dad has the pins and needles", "nursed a man with chest pain all night", "it's the dog that's limping",
        "I had a guy come in with no feeling in his legs", "Dogs limping, kids have a fever",
        "Poor hubby is the one with the bad leg", "everyone in my work has flu", "my uncle has sciatica",
      ], spares: ["nursed my sore arm", "I have sciatica"]),
    Rule(
      "en.observer", .observer,
      """
      my|our|the @person @very? noticed|spotted|saw|pointed|sees|observed|found|commented|remarked|told|tells|notices|mentioned|heard|caught
      my|our|the @person says|said|thinks|thought|reckons|tells|told|swears|insists|checked|worried ... i|me|my|im
      @person says|thinks|noticed|said|reckons ... i|me|my
      @person told me|us? that? ... i|my|im
      """, fires: ["my husband noticed my foot is dragging"], spares: ["my husband has a bad back"]),
    Rule(
      "en.proxy", .proxy,
      """
      this|it is|s @det? _? s? @person
      this|it is|s _ s|is? ... @person
      i|im|he|she am|m _ s|is|has? @person
      @person here
      @person of !mine|ours|my|our|hers|his|theirs|the
      writing|texting|replying|answering|messaging|emailing|asking for|on|to|about behalf|my|let|tell|him|her|_
      on behalf
      on|for my|his|her @person behalf|who|that
      @person ... had|has|saw|visited|came|was|got|went|received|attended ... massage|session|appointment|treatment|you yesterday|in|with
      @person ... after|since|from|following the|your|his|her|their|a|that massage|session|appointment|visit|treatment
      since|after|following your|his|her|their massage|session|appointment|treatment|visit
      since|after he|she|they saw|visited|was|came|had|left
      you saw|treated|massaged|worked|did|gave @det? @person|him|her|_
      using|from|on my|his|her @person|her|his phone
      he|she asked|wants|wanted|told|says|said me|us|i|you|to|that
      he|she|they saw|visited|had|came|got|was|booked|went|attended ... you|massage|session|appointment|treatment|clinic
      you|your ... massaged|treated|saw|did ... @person|him|her
      @person ... your|the massage|session|treatment|clinic|therapist|client|patient
      behalf of
      my @person s? asked|wants|wanted|told me|us|i to
      @person ... @be|s your @num|oclock|client|patient|appointment|first|last
      @person ... had|has|got|received your|the|her|his @very? _? massage|session|appointment|treatment
      she|he|they @be|s your @num|oclock|last|first pm|am|client|patient|appointment?
      asked|wants|wanted|told me|us to text|write|message|email|reply|let|tell|ask|contact
      @person , @num ,? had|saw|was|came|visited|got|is|booked|has
      he|she|they was|were|is with you
      @person ,? who|that had|has|saw|came|visited|was|got .... session|massage|you|appointment|treatment
      @person ,? who|that|whom you|ye|u saw|treated|massaged|had|did|seen
      @person had|got|has|have .... done|worked with|by you|your|ye
      @person @very? was|were|is|came|went|has in|over|up? with|to|for|by you|ye|u
      @person s? @be? @very? all? chuffed|pleased|delighted|thrilled|happy with|about her|his|their massage|session|treatment|appointment $
      @person loved|enjoyed|adored|liked @very? her|his|their massage|session|treatment|appointment $
      @person s? @be? @very? all? chuffed|pleased|delighted|thrilled|happy with|about her|his|their massage|session|treatment|appointment ,|.|!|and|but|she|he|yesterday|today|on
      @person loved|enjoyed|adored|liked @very? her|his|their massage|session|treatment|appointment ,|.|!|and|but|she|he|yesterday|today|on
      @person will|does|did|is|has|have|can|could|would not ring|call|phone|text|answer|reply|tell|type|write u|you|this|herself|himself
      @person was|were|is on|under your|the|ur table|couch|bed|plinth|bench|list|hands
      """,
      fires: [
        "My wife was on your table Tuesday and she's passed out twice since",
        "nan won't ring you herself, she's had no feeling in three fingers",
        "Gran's chuffed with her massage, her foot is numb",
        "my partner (who had the session) has pins and needles",
        "my son (14) had the sports massage",
        "my daughter, she was your five o'clock", "my daughter, she was your five o'clock",
        "this is Rob's mother, he says his leg is weak", "writing for my mum who saw you yesterday",
      ],
      spares: ["my boss won't ring back", "my sister loved her massage voucher, mine was great", "my mother is well"]),
    Rule(
      "en.earlier", .earlier,
      """
      used to
      years|months|decades|ages ago
      year|decade ago
      in|during|at|through college|university|uni|school|childhood|highschool|2010|twenties|teens|youth|army
      as a kid|child|teen|teenager|student|youngster|boy|girl|youth
      in my 20s|30s|twenties|teens|thirties|youth|20|younger|forties|40s|past
      when|while i was|were a|an|in|at|younger|little|young|small|pregnant|student|working|ten|eighteen|kid|my
      ^ back in|when the|@year|college|i
      in|since @year
      once had|upon|when
      previously|formerly|historically
      last year|winter|summer|spring|autumn|christmas
      a|one|some|couple long time|while ago
      long ago
      in the past
      years before|back
      before i ever|knew|met|found
      used to get|have|be|suffer|feel
      years before|back|until|till
      back|way|last|in in? @month
      at|from the? dentist|dentists
      back in|at college|university|uni|school|highschool|army
      back in my day|days|twenties|thirties|forties|teens|20s|30s|youth|childhood
      when|while i was @num
      way|far|right|, back in|when the|@year|college|i
      back in the @num|@year|nineties|eighties|seventies|day|days|noughties
      in|at sixth|secondary|primary|high|middle form|school
      donkeys|donkey|donkies s? years
      yonks|aeons|eons|donkeys ago|back
      in my rugby|football|dancing|gym|drinking|student|army|navy|playing|working|running|wild|cycling|hockey|netball|ballet|nursing|soldiering days|years
      as a lad|lass|nipper|bairn|apprentice|recruit|youngster|tot
      last century
      in|during|from|over|back|last|all|this|through|since last|this|the|in? spring|summer|winter|autumn|christmas|easter|january|february
      beforehand
      healed|recovered|mended|better @very? long|years|ages|decades ago
      in my twenties|thirties|teens|forties|youth
      in|during my !last|next|first|rest|few|off|weekend|recent|two|three|working|holiday|bad|good|worst|best days
      """, fires: ["had pins and needles at the dentist back in March", "I used to get numb hands in college"],
      spares: [
        "my feet hurt this morning", "feels like spring in my step", "pain in my lower back when I stand",
        "it's back in my arm today", "I get numb hands",
      ]),
    Rule(
      "en.chronic", .chronic,
      """
      for|many|over|20|several|ten|@num many|@num|over|several|about? years|decades|ages
      years|decades now
      for years|ages|decades|forever|ever
      all my life
      always had|have|has|been|did|do|tingled|ached|went|felt|got|gets|goes|gone|tingle|tingles|get|feel|hurts|aches|there|numb|weak|goes|go
      as|same|like always|usual|ever|before|normal
      longstanding|chronic|lifelong|preexisting|existing
      long standing|term
      since birth|childhood|i|my was|birth|operation|stroke|accident
      my usual|normal|regular|old|ongoing|chronic|existing
      because of|from my diabetes|ms|neuropathy|fibromyalgia|arthritis|carpal
      carpal tunnel|tunel
      neuropathy|diabetes|fibromyalgia
      before the|my|this massage|session|appointment|visit|treatment too|as|already|anyway
      already had|have|there|before
      than usual|normal|always
      as per usual|always|norm?
      nothing|nowt|no new|change|changes there
      """, fires: ["I've had numb toes for years, no change"], spares: ["I have numb toes"]),
    Rule(
      "en.brought", .brought,
      """
      came|arrived|walked|showed|turned|booked in|up|for|out|you? with|for|because|about
      i brought|carried|arrived|walked|booked ... before|prior|in|with|for
      i came in|to|up|here|there|before|prior|with|for
      i had|saw ... before|prior
      had|was|were|been|having ... before|prior the|my|this|coming|our|i|to|that
      had|was|were|been|having ... going to|in|the
      before|prior to? the|my|this|our|coming|yesterdays|your|i|booking|we|that massage|session|appointment|visit|treatment|came|saw|started|come|in|you|booked|it|booking
      from before
      i had before|when
      that i had|came|was|brought|ve|used|have before|with|having|carrying
      original|initial|previous|old|preexisting|longstanding|chronic|usual pain|numbness|tingling|ache|sciatica|problem|headache|stiffness|complaint|issue|symptoms|headaches
      for months|years|ages
      from last|work|the week|month|computer|desk|gym|gardening
      you|massage|session|hands fixed|cured|sorted|healed|got|took|made|removed|released|worked ... out|rid|away|it|of|disappear|go
      weeks|months|years of
      finally|at last gone|free|relief|disappeared
      after weeks|months|years
      finally
      before you|u ,|.|my|i|it|this
      ^ before you|u|ye
      since i|ive started|began|been|first coming|seeing|having|getting|come
      before|prior @dayname ... could|would|was|were|had|used|kept
      before|prior i booked|booking|met|visited|started|tried
      which|that|what brought|sent|took|led|drove me|us to|in|here|your
      always used to
      i d|had been getting|having|suffering|feeling
      i had coming|going in|into|to
      had that|this|it|them .... for @num|years|months|ages
      came|went|booked to|in to? you|u|ye with|for|about
      made|making|had|got|makes me|us book|come|ring|call|visit|phone
      before ,|.|-|and|but ,? now|not|no|never|today|since|after
      reason i|we @very? booked|came|come|rang|called|visited
      pain|pains|headache|headaches|migraine|migraines|sciatica|stabbing|spasm|spasms|tingle|tingles|twinge|nerve|@label you|she|he treated|worked|fixed|tackled|released|sorted|dug|attacked on|at|into|out?
      that|which @have? plagued|bothered|haunted|bugged|dogged|troubled|tormented|hounded|annoyed me|us
      i|we|id|ive @have|d|ve? been? living|putting|lived|put|coping|coped|struggled|suffered|carried|carrying with|up|around
      my old friend|companion|nemesis|enemy|foe|mate ,? the|that|my|mr
      """,
      fires: [
        "the stabbing that plagued me all autumn", "the headaches you treated have gone",
        "that shooting pain that made me book in the first place", "the pain which brought me to you",
        "before you my foot was tingling every night, now nothing",
        "the stabbing pain I arrived with is gone",
      ],
      spares: ["the shoulder you worked on is numb", "before breakfast", "the stabbing pain is gone"]),
    Rule(
      "en.feared", .feared,
      """
      was|were|had|half @very? been? @very? worried|afraid|scared|nervous|anxious|concerned|dreading|fearing|expecting|bracing|prepared|expected|dreaded|ready|terrified of|about|for|to|that|i|it|a|some|being|having|waking|feeling|agony|pain|numbness|the
      i|we @very? dreaded|feared
      thought|expected|assumed|figured|imagined|reckoned|feared i|it|there|they|id|that would|might|d|to|will be|have|get|wake|feel|going?
      expected|expecting|anticipated to|a|some|more
      should|would have been|be? by rights
      instead of
      rather than
      thought|expected|assumed|figured|imagined|reckoned|feared i|it|there|they|that was|were going|gonna|about to?
      expected|feared|dreaded it|pain|numbness|worse|to
      half|fully|kinda|kind|rather|was|were expected|expecting to|id be|have|get|feel|wake
      """,
      fires: ["I was worried about numbness but nothing, all good", "I was expecting to be in agony but nothing"],
      spares: ["thought I felt a prickle in my heel", "I am worried about the numbness", "as expected"]),
  ]
}
