/// English words of sensation in their harmless lives.
enum EnglishTrapsSensation {
  static let rules: [Rule] = [
    Rule(
      "en.trap.sensation", .harmless,
      """
      your|her|his|the hands|touch|fingers|vibe|atmosphere|energy|concert|crowd|mood @be|were|was|felt @very? electric|magic|electrifying
      numb with|from boredom|cold|shock|grief|excitement|joy|happiness|laughter|cold|frost|tiredness
      numb to it|all|this|news|criticism
      mind|emotionally|comfortably numb|numbing|numbingly
      numb from the? dentist|cold|anaesthetic|snow|ice|gel|boredom
      brain is numb
      dentist ... numb|numbed
      numbing|numb cream|gel|spray
      cold|freezing ... numb
      tingling|tingle|tingly|tingles|buzzing|buzz with|from excitement|joy|anticipation|happiness|pride|energy|life|relaxation|the|mint|menthol|peppermint|chat|people
      mint|minty|peppermint|menthol|eucalyptus|balm ... tingle|tingles|tingling|tingly|tingled|cooling
      spine tingling
      tingle|tingles of excitement|joy|anticipation
      @person fell|fall|falls|was|were asleep
      i|and|almost|nearly|just|then|we|have|both|he|she|baby|kids|dog fell|fall|falling|fallen|was|drifted|half|am|go|went|nearly|almost asleep
      fell|fall|falling|fallen|sound|fast|half|drifted|straight|was|were asleep on|in|at|before|during|after|by|like|so|within|straight|early|right|almost|on|watching|while|reading|instantly|immediately|,
      fell|fall|fallen asleep $
      fell|falling|fall|went|go straight|right|fast|back|soundly|quickly|deeply|happily|instantly|almost|into|to? asleep|sleep
      ^ asleep|sleeping
      slept|sleep|sleeping|out like|as the|a? dead|log|rock|baby
      dead tired|beat|heat|line|on|to|easy|battery|slow|quiet|good|sea|chuffed|pleased|happy|impressed|lift|relaxed|sleepy
      dead to the world
      phone|battery|laptop|car|tree|plants|plant|line|mobile|dog|fish|connection @be|s|has|went|goes|just|got? @very? dead|died
      drop|walking|walk|knock dead|em
      walking dead
      nervous|nerve|nerves about|racking|wracking|of
      had|got a? nerve|nerves to
      boredom|meeting|meetings|lecture ... numb
      numb bum|butt|backside|bottom|ass|arse ... drive|flight|chair|sitting|bike|saddle|bench|seat|car|train|pew|film|movie|meeting|plane|bus|stool|cycling
      bum|butt|backside|bottom|ass ... numb ... drive|flight|chair|sitting|bike|saddle|bench|seat|car|train|pew|film|movie|meeting|plane|bus|cycling|stool
      buzzing|tingling ... with|from happiness|energy|joy
      numb|numbed at|about the|all|his|her|their|our|losing|news|loss
      driving|drive|drives|drove|bore|bored|boring me|us|you @very? numb|round|mad|crazy
      heart|soul|mind ... numb|dead|weak|tingling
      @worldly ... numb|dead|tingling with|me|from
      comfortably numb
      tingle|tingling|tingly|buzzing|prickling|fizzing with|from excitement|joy|anticipation|happiness|pride|energy|delight|relief|nerves|warmth|mint|soap|lotion|gel
      nod|nodded|doze|dozed|drift|drifted off|asleep on|in|at|before|during|watching|to|by|the|my|straight|within|like
      dead chuffed|on|funny|sound|cert|keen|proud|happy|pleased|nice|easy|relaxing|relaxed|good|set|lucky|excited|calm|grateful|thankful
      dead busy|quiet|cheap|handy|grand|brilliant|interesting|jealous|late|early|close|slow
      half dead|asleep from|after|with|on|at|work|in
      drop|dropped|dropping dead gorgeous
      numbing @very? cold|boring|dull|weather|wind|here
      numbingly
      weather|wind|cold|sea|water|rain|snow ... numbing|numb|numbed
      pins and needles .... floor|carpet|sofa|sewing|craft|drawer|box|cushion|sew|rug|table
      @limb|they|it .... belong|belongs to @det? _? _? year|teenager|kid|child|athlete|dancer|gymnast|ballerina|runner|younger
      weight|load|burden|years off|from my|me|the
      numb bum|butt|backside|bottom|ass|arse|cheeks from
      bored @very? numb
      scalp|head ... tingle|tingles|tingling|tingly|tingled from|with|after the|that|your|a|@det @det? _? shampoo|massage|oil|mint|menthol|balm|lotion
      tingly|tingling|tingle .... mint|minty|menthol|peppermint|balm|shampoo|lotion
      cat|dog|puppy|kitten|baby|hamster|rabbit|toddler|grandson|granddaughter|kid|bub|newborn|twins @be|s|is|are? @very? asleep|sleeping|dead|out on|in|across|at|by|beside|next|@part|@very?
      only|sole tingle|tingling|tingles|burn|burning|sting|buzz|zing|numbing|cooling ... was|is|came from|off @det? @very? _? oil|balm|gel|cream|lotion|soap|mint|menthol|peppermint|deep|tiger|rub|spray|tea|shampoo|bath|salts
      tingle|tingling was|is|came from|off @det? @very? _? oil|balm|gel|cream|lotion|mint|menthol|peppermint|shampoo
      """,
      fires: [
        "my legs feel like they belong to a twenty year old", "pins and needles all over the living room floor",
        "the weather is numbing cold here",
        "dead busy at work", "my kids were driving me numb",
        "I was numb with boredom in traffic", "fell asleep on the couch", "tingling with excitement for my trip",
      ],
      spares: [
        "tingling from hip to toe",
        "when I look at my phone my arm goes dead", "my scalp is tingling", "dead arm all day",
        "my arm fell asleep and is numb", "my foot is numb",
      ])
  ]
}
