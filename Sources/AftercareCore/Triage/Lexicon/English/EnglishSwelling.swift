/// English wordings of swelling, the calf above all.
enum EnglishSwelling {
  static let rules: [Rule] = [
    Rule(
      "en.calf", .flag(.calfSwelling),
      """
      calf|calves ... swollen|swelling|swelled|swell|puffed|puffy|hot|warm|red|balloon|ballooned|hard|inflamed|fatter|doubled
      leg|shin ... swollen|swelling|swelled|swell|puffed|puffy|hot|red|balloon|ballooned|inflamed|fatter|doubled
      leg|shin ... warm|hard ... touch|swollen|red|painful|tender|sore|other
      swollen|swelling|puffy|swelled|hot|red|warm|inflamed ... calf|calves
      swollen|swelling|puffy|swelled|red|inflamed ... leg|legs
      dvt|thrombosis|clot|clots
      blood clot
      leg twice|double the|its size|normal
      calf|calves|leg|ankle|shin ... twice|double the|its? size|normal|other
      calf|leg|ankle|shin ... bigger|larger|fatter|thicker|wider than ... other|one|normal|usual|right|left
      @limb ... blown|ballooned|swelled|puffed|swollen|blew|swelling|come|came up
      leg|calf|ankle ... like|as ... balloon|tree|melon|football|rugby|sausage|log|pillow|grapefruit
      one leg|calf|ankle ... swollen|hot|red|warm|bigger|hard|puffy
      back of my? lower|left|right? leg|calf ... swollen|hot|red|warm|hard|lump|tender
      lump|knot|cord|rope ... calf|calves ... hot|red|warm|swollen|painful
      leg|calf @be|s|has|@feel @very? @very? inflamed|engorged|swelled|ballooned
      swollen lower? leg|legs|calf|calves|ankle
      knee|calf|shin|ankle|lower leg ... ballooned|swollen|puffed|blew|blown|swelled ... one|side|overnight|only|sore|hot|red
      calf|calves @be|s|@feel|@have ... hot|warm|swollen|red|rock|hard
      below|under|behind|beneath the|my|her|his @side? knee <> swollen|hard|hot|red|puffy|lump|warm|swelling|swelled
      calf|calves|leg|shin|ankle <> swollen|swelled|swelling|puffy|puffed|ballooned|fatter|thicker|bigger|shiny|inflamed|blown|engorged|bulging|tight trousers|shiny|one|other|hard|hot|warm|red|up|side|and
      calf <> hot|red|hard|warm|burning|lump|hardened|swollen|throbs|throbbing
      sock|socks|boot|boots|shoe|jeans|trouser|trousers <> swollen|swelling|mark|marks|dent|dents|tight|zip one|leg|calf|ankle|my|the|left|right
      calf|leg|ankle <> fat|fatter|thick|thicker one|other|normal|the|is|was|than
      one|single|left|right calf|leg|ankle is|s|looks|feels|seems @very? fat|fatter|big|bigger|thick|thicker|hot|hard|red|swollen|puffy
      calf|calves|ankle|ankles|leg|legs <> measured|tape|cm|centimetres|centimeters difference|apart|bigger|more|wider|larger|out|round|around|and
      difference between|in my|the calves|legs|ankles|calf
      calf|calves <> bloated|throbbing|throbs|engorged|massive|huge
      jeans|trousers|leggings|tights|sock|socks|boot|boots|trouser|wellies will|do|does|did|would|can? not ... zip|fit|go|pull|get|come|fasten
      vein|veins <> calf|shin|rope|bulging|swollen|standing|stood|hard|hot
      fluid in|on|round|around|under @my? @side? shin|calf|leg|legs|ankle|ankles
      press|pressed|push|pushed|poke|poked|thumb|finger .... dent|dimple|dint|pit stays|stay|remains|there|left
      dent|dents|dimple stays|stay|remains
      tree|trunk|trunks|log|barrel|balloon|post <> calf|calves|ankle|ankles|shin
      ankle|knee|calf|shin|leg .... up like|as a balloon|football|melon|tree|trunk|ball|pumpkin
      @part ... twice|double|triple|half again the size|width|girth of the? left|right|other|normal
      @part @side? @be @very? bigger|fatter|wider|thicker|larger than the? left|right|other
      """,
      fires: [
        "my right ankle is twice the size of the left",
        "my boot won't zip over the calf", "when I press a thumb in, the dent stays",
        "a vein is standing up like a rope on my calf",
        "one calf is fat, other one normal", "below the knee it is swollen and hard",
        "my calf is twice the size of the other one", "right calf has blown up", "one calf is rock hard",
        "left calf puffed up and warm", "my calf is swollen and hot",
      ],
      spares: [
        "the car park is twice the size of the old one",
        "my jeans fit better", "veins of gold in the stone", "my leg is twice as good", "my calves feel great",
        "calf was massaged well",
      ]),
    Rule(
      "en.swelling", .hint(.calfSwelling),
      """
      swollen|swelling|swelled|swell|puffy|puffed|lump|inflamed|inflammation|oedema|edema
      """, fires: ["there's some swelling"], spares: ["no change in size"]),
  ]
}
