/// English wordings of lost strength and control.
enum EnglishStrength {
  static let rules: [Rule] = [
    Rule(
      "en.weakness.bothLegs", .urgentFlag(.weakness),
      """
      both|my two? legs|feet|knees @be|@feel|@go|@keep|have|has|s? @go? @very? @very? weak|weaker|floppy|buckling|jelly|collapsing|useless|paralysed|paralyzed
      both legs|feet|knees ... weak|giving|give|gave|given|failed|collapsed|buckle|buckled|buckling|collapse|wobbly|paralysed|paralyzed|floppy
      weak|weakness in|of|through both|my|the @side? legs|feet|knees
      weak @side? legs|knees
      legs|knees @very? @very? weak
      legs @keep|are|will|have ... giving|give|gave|buckling|buckled|collapsing
      can|could|will not @very? move|lift|raise|feel|use my|both|either legs|leg|feet
      legs will|do|are not work|working|hold|move|support|carry|respond
      """, fires: ["both legs feel weak", "weakness in both legs", "both legs gave way", "my legs won't hold me up"],
      spares: ["both legs are sore", "my left leg is weak"]),
    Rule(
      "en.weakness.word", .flag(.weakness),
      """
      weak|weaker|weakness|weakened|weakly
      floppy|lame @limb
      @limb ... floppy|limp|lame|useless|paralysed|paralyzed|powerless|unresponsive
      paralysed|paralyzed|paralysis
      @part ... no|zero|little|less|lost|losing strength|power|grip|force|control
      no|zero|lost|losing|loss|lose|lack|less|reduced|little @det? @my? of? strength|power|grip|control|coordination|use|function|dexterity in|of|on? @det? @side? @part
      no|lost|lose|losing|loss|lack of? @det? strength|power|grip|coordination|balance|dexterity
      grip|strength|coordination @be|has|have|s|@feel ... gone|poor|bad|off|lost|going|rubbish|reduced|failing|terrible|disappeared|shot
      grip strength
      my grip @be|s|has|feels|keeps|went|goes !strong|stronger|fine|good|better|back|great|firm|normal|ok|solid|tight|steady
      wobbly|wobbling|wobble|shaky @limb
      @limb ... wobbly|jelly|shaky|spaghetti|noodle|noodles|unsteady|unstable|shaking|trembling
      feeble|feebler|feebly
      feebleness
      """, fires: ["My grip is weak", "no strength in my left hand", "my arm feels floppy"],
      spares: ["see you next week", "it was a good week"]),
    Rule(
      "en.weakness.gives", .flag(.weakness),
      """
      @part|it|they|legs ... gives|giving|gave|give|given way|out
      gives|giving|gave|give|given way|out on|under|beneath|when|from me|i
      giving|gives|gave|give way
      buckle|buckles|buckled|buckling
      @part ... collapses|collapsed|collapsing|fails|failing|failed|folded|folding|crumpled|quits
      @limb ... can not|hardly|barely hold|support|bear|take|carry
      @keep|@be? dropping|drop|drops|dropped things|thing|stuff|everything|objects|cups|cup|mug|mugs|it|pens|pen|phone|keys|glass|plates|a|my|glasses
      @keep|started dropping
      things|cups|stuff|pen|everything|cup|glass|phone @keep? ... slip|slipping|fall|falling|slips|falls|drops|fell|slipped from|out|through ... hand|hands|fingers|grip|grasp
      stumble|stumbling|stumbled|tripping|tripped|trip over my|the|on foot|feet|toes|toe
      @keep tripping|stumbling
      foot|feet|toe|toes|leg|heel ... drags|dragging|drag|dragged|slaps|slapping|slap|slapped|flops|flopping|catches|catching|dropping|scuffs
      dragging|drag|dragged|drags|slapping|scuffing @det? @side? @side? foot|leg|feet|toes|toe
      foot drop
      dropfoot
      limping|limp
      @limb ... lets|let|letting go
      @limb|it|they ... gave|giving|give|gives out|way|in
      almost|nearly fell|fall|falling|dropped
      @keep|@be rolling|folding|collapsing
      no control over|of
      @part just? said|says|goes|went|like nope|nah|no
      fold|folds|folded|folding up? on|under|beneath me
      buckles|crumples|concertinas on|under|beneath me
      """,
      fires: [
        "poured the tea and my wrist just said nope", "my knee folds up on me",
        "my knee keeps giving way", "I keep dropping things", "my foot drags when I walk", "Leg buckled on the stairs",
      ],
      spares: [
        "the map folds up on itself", "my boss just said no", "dropping the kids off at school",
        "the giveaway was nice",
      ]),
    Rule(
      "en.weakness.cannot", .flag(.weakness),
      """
      can|could|am|is|was not @very? @very? @very? able? to? lift|raise|grip|hold|move|bend|straighten|squeeze|grasp|use|close|open|control|push|pull|flex|extend|turn|make|carry|pick|button|write|type|clench @det? @my? @side? @side? ... @part
      can|could|am|is|was not @very? @very? able? to? lift|raise|grip|hold|squeeze|grasp|carry|pick|button|clench|open @det? ... cup|mug|pen|jar|kettle|bottle|key|keys|phone|glass|fork|spoon|bag|door|anything|things|stuff|object|objects|up|steering|shirt|coffee|plate|baby|child|on|toothbrush
      can|could not @very? make|form a? @very? fist
      can|could not @very? stand|walk|get|go|rise up|on|off ... toes|tiptoe|tiptoes|heels|stairs|chair|heel|feet|own
      can|could not @very? stand|walk
      can|could not @very? move|lift|raise|bend|straighten|turn it|them|at|properly
      can|could hardly|barely|scarcely lift|raise|grip|hold|move|bend|squeeze|grasp|use|carry|stand|make
      barely|hardly able to lift|raise|grip|hold|move|bend|squeeze|grasp|use|carry|stand
      unable to @very? lift|raise|grip|hold|move|bend|straighten|squeeze|grasp|use|close|control|stand|walk|make|turn|flex|push
      not|never able to @very? lift|raise|grip|hold|move|squeeze|grasp|turn|stand|walk
      struggle|struggling|struggles|struggled|trouble|difficulty|hard|difficult|tough|impossible|effort|problem|problems|fail|failed @very? with? to? @very? lift|lifting|raise|raising|grip|gripping|hold|holding|move|moving|grasp|grasping|squeeze|squeezing|walk|walking|stand|standing|button|buttoning|write|open|carry|carrying|opening|writing|pick|picking|hang
      @part ... will|would|does|do|did not @very? work|move|lift|respond|obey|bend|go|hold|do|listen|cooperate|straighten|grip|raise|close|come
      too weak
      @part ... stopped|refuses|refused working|responding|to
      @part ... not working|responding|moving|lifting|cooperating|doing|obeying
      lost|losing use|movement|mobility of|in
      @part ... heavy|hard to lift|move|raise
      can|could|will not @very? ... brush|comb|wash|do|tie|fasten|zip|turn|open|hold|lift|grip ... hair|teeth|shoelaces|laces|buttons|zip|bra|jar|lid|tap|key|kettle|cup|pan|pen|bag|bags|phone|wheel
      fingers|hand|hands will|would|do|did not do|close|open|grip|work|listen|straighten
      heel|toe walk
      can|could not put weight|pressure
      can|could not bear weight
      so weak
      """,
      fires: ["can't lift my arm above my shoulder", "unable to raise my foot", "I can't hold a cup in my right hand"],
      spares: ["can't move my appointment", "can't wait to open the gym"]),
  ]
}
