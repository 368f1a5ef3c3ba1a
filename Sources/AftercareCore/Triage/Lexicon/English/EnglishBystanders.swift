/// English cues of others that no kinship names: whoever sat beside the client, players, patients, those she sends along.
enum EnglishBystanders {
  static let rules: [Rule] = [
    Rule(
      "en.other.bystander", .otherPerson,
      """
      @num|some|several|many|another|both|half|most|all my|our|the? @very? @person
      @num|some|several|many|half|most|all|both|neither of my|our|the|those|his|her @very? @person
      @num|some|several|many|another @passerby|@player
      the|a|an|one|some|this|that|@num _? @passerby sat|sitting|standing|stood|seated|lying|walking|working|running? right|just? beside|behind|opposite|next|near|across|ahead|alongside|besides|upstairs to|from|of|in? front? of? me|us?
      the|a|an|one|some|this|that|@num _? @passerby sat|sitting|standing|stood|seated|lying|walking? in front of? me|us?
      the|a|an|one|some|this|that|@num _? @passerby in|on|at|from my|our|the? church|mass|gym|bus|train|plane|flight|tram|pub|bar|queue|office|class|club|party|wedding|match|game|stadium|concert|gig|cinema|theatre|supermarket|shop|street|park|beach|pool|school|news|telly|tv|marathon|race|row|audience|crowd
      the|a|an|our|their|his|her|my|one|other|poor @very? @player
      my|our|his|her @very? boy|girl|eldest|youngest|oldest|firstborn|grandchild|grandkids|teenager|teen|tenant|hairdresser|hamster|tortoise|parrot|goat|cow|ewe|lamb|mare|stallion|foal|hen|hens|chickens
      i|we|im|ill am|m|ll|will|have|ve|d|would|gonna|going? @very? to? send|sending|book|booking|booked|refer|referring|recommend|recommending|recommended|gift|gifting|gifted|treat|treating you|ye|u|this|it|in? to? my|our|a @very? @person
      sending|booking|referring|recommending you|ye|u|this|it|in? to? my|our|a @very? @person
      ^ a|one|another|some resident|patient|customer|pupil|student|passenger|colleague|coworker|neighbour|neighbor|stranger|chap|bloke
      ^ saw|watched|heard|seen my|our|a|the|some neighbour|neighbor|bloke|chap|stranger|passenger|colleague
      my|our|the @very? old? labrador|spaniel|collie|terrier|poodle|greyhound|whippet|pony
      the|a|an|one|this|that _? @passerby|client before|after|ahead|beside|opposite|behind of? me|us
      """,
      fires: [
        "the guy before me looked numb", "a resident fainted on me at the care home",
        "saw my neighbour carted off in an ambulance",
        "our old labrador has a slipped disc",
        "two patients fainted on my shift", "one of the kids in my class has pins and needles",
        "the woman beside me at church fainted", "the goalkeeper was knocked out cold", "their striker broke his ankle",
        "I'm sending you my sister, she has sciatica",
      ],
      spares: [
        "the pain before me", "the woman pressed hard and my arm is numb", "I fainted at church", "my two numb fingers",
      ])
  ]
}
