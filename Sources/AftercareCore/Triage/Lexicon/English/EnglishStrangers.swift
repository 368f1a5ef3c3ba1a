/// English answers of somebody who is no client.
enum EnglishStrangers {
  static let rules: [Rule] = [
    Rule(
      "en.wrongNumber", .wrongNumber,
      """
      ^^ @good? hi|hello|hey|sorry|um|er|and|eh? ,? @good? who s|is|are|dis? this|you|that|dis|ya|texting|messaging me|please|sorry|again? $$
      ^^ sorry|hi|hello? ,? not me sorry? $$
      wrong|incorrect number|person|address|email|one|recipient|guy|client
      not me|my|the massage|appointment|person|client|number
      this|that|it s|is not ... number|person|right|correct|@person|her|him|hers|his
      i am not *
      this|that is|s not * $
      never|not booked|book|made|make|went|ordered|attended|received ... massage|appointment|there|booking|client|session|clinic|you
      never|not had|have @det? @det? massage|appointment|booking|session|treatment
      do|did not know|recognise|recognize who|this|you|any
      do|did not have|book|had an|any|a? massage|appointment|session
      no one|nobody called|here|by|named
      do i know you
      i am not the|her|him|a|your client|customer|one|patient
      mistaken identity
      got|have|has|sent ... wrong|someone else
      no idea|clue who|what
      what|which massage|clinic|appointment|session
      not for me
      someone else|elses
      new number|phone who
      not|isnt my|the right? number|phone|person
      this number|phone belongs|isnt|does
      you have|got the? wrong
      there is no|nobody _ here|at
      wrong no|num|nr|fella|woman|man|lady|lad|mate|girl|house|phone|sarah|details
      never heard of you|this|it|them|any
      do|did not know|have any|an|a *|one|client
      no|isnt * here|at
      belongs|belonged to someone|somebody|another|a
      this|that|it is|was|used my|his|her|their|to|an|s? be|my|his|her? my|his|her|their? old|new|former|previous number|phone|owner
      just|recently got|bought this|a new? number|sim|phone
      who|whom @very? am|are i|you speaking|talking|looking|texting|after|trying|messaging|contacting
      do not|never @very? go|went|visit|visited|use|used|know your|this|the|a|to|any ... clinic|place|salon|spa|therapist|studio
      new|lost|changed|got|wiped|deleted|dropped @very? @det? @very? @det? phone|handset|sim|contacts|numbers ... contacts|numbers|who
      lost|wiped|deleted @very? @det? @very? @very? contacts|numbers
      do|did not know|recognise|recognize what this|that|it|clinic|massage|place|company|number
      this number|phone is|s not|no|now|wrong|his|her|someone|somebody|a|an|mine|my|used
      not|isnt|no|never * s? phone|number|mobile|line|cell|email
      texted|messaged|reached|emailed|got|contacted|mailing|texting|messaging|messaged|wrote|emailing a|an|the|our bakery|pub|school|office|shop|garage|dentist|dentists|restaurant|hotel|plumber|plumbers|taxi|landline|farm|library|church|salon|vet|vets|company|warehouse|nursery|cafe|business|factory|bank|takeaway|hairdresser|hairdressers|gym|stranger
      no massage|appointment|session|booking|treatment booked|here|made|arranged|under|in|at|for|on|from ... here|this|me|us|name|number|my
      @person moved|left|changed|has|does|did|is|s|lives|works|died not|no|out|away|number|numbers|phone|abroad|years|longer? .... number|here|anymore|phone|years
      never|not been !back|the|so|as|this|that|any|sore|a|able|better|worse|feeling ... massage|appointment|there|booking|client|session|clinic|you
      ^ @very? sorry|hi|hello|um|no|er? ,? this|that|it s|is not me
      """,
      fires: [
        "no massage booked here, you've texted a bakery", "this isn't Deborah's phone anymore",
        "got a new phone n lost all me contacts",
        "wrong no", "never heard of you", "this used to be his old number", "who is this?", "wrong number", "not me",
        "you have the wrong person",
      ],
      spares: [
        "for once it isn't me", "the pain I came in for hasn't been back since the session",
        "I have no phone number for the studio", "no massage tomorrow please, my foot is numb", "who did my massage?",
        "who is this? I want to complain about my session",
      ])
  ]
}
