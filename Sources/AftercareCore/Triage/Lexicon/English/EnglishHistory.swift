/// English wordings of what changes the picture: discs, injuries, thin bones.
enum EnglishHistory {
  static let rules: [Rule] = [
    Rule(
      "en.history.disc", .history(.historyDisc),
      """
      fused|fuse|screwed|plated|pinned|operated @det? @my? @side? spine|vertebrae|vertebra|neck|back|lumbar
      spine|vertebrae|vertebra|neck|back @be|was|were|got|has fused|screwed|plated|pinned|bolted
      screws|rods|plates|cage|bolts|titanium in|on my @side? spine|back|neck|vertebrae
      herniated|slipped|bulging|ruptured|prolapsed|protruding|degenerative|torn|bulged|degenerated|blown|extruded|worn|crushed disc|disk|discs|disks|vertebra
      disc|disk|discs|disks herniation|hernia|bulge|prolapse|protrusion|surgery|operation|operated|problem|problems|issue|issues|disease|injury|trouble|replacement|removed|fused|repair|history|op
      disc|disk|discs|disks ... operated|herniated|bulging|slipped|surgery|fused|replaced|prolapsed|out|ruptured|bulge|herniation|removed
      herniated|herniation|discectomy|microdiscectomy|laminectomy|spondylolisthesis|l4|l5|s1
      spinal|spine|lumbar|back|vertebrae|neck fusion|surgery|operation|op|surgeries
      surgery|operation|operated|fusion|fused|rods|screws on|in|to my? @side? back|spine|vertebrae|lumbar
      hernia in|of my? back|spine|neck|lower
      bulge|prolapse|hernia|herniation at|in l4|l5|my? back|spine|neck
      collapsed|damaged|bad|dodgy|burst|popped|herniate|squashed|compressed|desiccated|degenerating|perforated disc|disk|discs|disks|vertebra|vertebrae
      disc|disk|discs|disks @be|s|has|have|that|which @very? @very? herniated|slipped|bulging|gone|out|prolapsed|ruptured|worn|degenerating
      disc|disk|discs|disks ... l4|l5|s1|c5|c6|l3|neck|lumbar|back
      spinal|disc|back|neck stenosis|surgery|fusion|operation|op|injections|decompression|degeneration|implant
      operated|op|surgery|operation ... disc|disk|discs|spine|back|spinal|lumbar|neck
      stenosis|spondylosis|decompression|foraminotomy|scoliosis
      metal|plate|rods|screws|pins ... spine|back|neck
      slip|slipped|popped|put|blew|blown|did|burst @det? disc|disk|discs
      fused spine|back|neck|vertebrae|vertebra|discs
      had|have|having|got @det? spine|back|neck|vertebrae|lumbar|disc @side? fused|operated|plated|rebuilt|decompressed|pinned|straightened
      """,
      fires: [
        "I had my spine fused in 2016", "they screwed my spine together", "my neck was fused in 2015",
        "I've a fused spine", "I have a herniated disc",
        "had two discs operated on", "spinal fusion",
      ],
      spares: ["compact disc", "disco night"]),
    Rule(
      "en.history.injury", .history(.historyInjury),
      """
      fell|fallen|fall|tumbled|slipped|tripped down|off|from|over|on|onto|out|in @det? @my? stairs|bike|ladder|steps|horse|ice|step|roof|motorbike|scooter|bicycle|kerb|curb|hip|back|wrist|knee|shoulder|bottom|tailbone|bed|wall|tree|chair|pavement|shower|bath|snow|floor|street|skiing|garden|ass|butt|arm|side|hard|ground|kitchen|bathroom|root
      had|took|have a|another @very? @side? bad|nasty|hard|heavy? fall|tumble|crash|accident|wreck
      i fell|slipped over|badly|hard|yesterday|last|on|while|the|two|a|at|recently|skiing|this|when|@dayname
      my|a|the|after|from|since recent? fall
      car|bike|motorbike|cycling|road|traffic|motorcycle|skiing|vehicle|train|bus|work|sports|recent|scooter crash|accident|wreck|collision|injury
      got|was|been rear ended
      rear ended
      crashed|wrecked|rolled my|the|a car|bike|scooter|motorbike|ankle
      hit by @det car|bike|bus|van|truck|cyclist
      fractured|fracture|fractures|broke|broken|cracked my|a|@det? @side? @part|bone|foot|collarbone
      fractured|fracture|fractures
      sprain|sprained|sprains|sprung
      dislocated|tore|torn @det? @part|ligament|muscle|acl|meniscus|cuff
      whiplash
      concussion|concussed
      twisted|rolled @my ankle|knee|foot|wrist
      recent injury
      broke|fractured|sprained|tore|twisted|bruised|cracked|injured|hurt|dislocated my|a|@det? @side? @part|collarbone ... week|weeks|month|days|yesterday|recently|ago
      recently|just injured|fell|hurt|broke|sprained|crashed
      came|come|thrown|fell|knocked|flew|gone|went off|over my|the|a|on bike|horse|motorbike|bicycle|scooter|ladder|ankle|skateboard|trampoline|handlebars|pony|quad
      @part @be|was|got|s @very? broken|fractured|sprained|dislocated|cracked|torn
      broken|fractured|sprained|dislocated|cracked|torn|broke @det? @my? @side? @part|collarbone|bone|ligament|tendon|meniscus|cartilage
      rear|side ended|ending|swiped
      hit|knocked|run|knocked|shunted by|over|down|from|off|into a|the|by|my|behind? car|bike|bus|van|truck|cyclist|lorry|taxi|behind
      somebody|someone|car|van|taxi|lorry|driver|guy ran|crashed|drove|smashed|bumped|went|rammed|hit into|me|my|the|us
      car|bike|road|traffic|motor|cycle|rta|mva accident|crash|prang|collision|smash|wreck
      prang|rta|tumbled|toppled
      fell|fall|fallen|tumble|tumbled|slipped|slip|tripped|trip ... week|weeks|days|day|month|yesterday|recently|ago|@dayname|stairs|ice|ladder|bike|bath|shower|step|kerb|curb|pavement|horse
      slid|landed|landing|bashed|banged|knocked|whacked|hit|jarred|wrenched|pulled @det? @my @side? @part ... @num|ago|last|week|@dayname|weekend|football|rugby|skiing|gym|match|moving|on|recently
      sprain|sprained|sprains|fracture|fractured|concussion|whiplash|torn
      rolled|twisted|turned|went|done|did|hurt over? on? my|the|an ankle|knee|foot|wrist
      injured|hurt my|the|it|myself ... ago|last|week|weekend|playing|football|rugby|gym|skiing|recently|@dayname|work
      took|taken|had|have|having a|another @very? @very? fall|tumble|crash|accident|wreck|knock|bang|spill|prang
      car crash|accident|wreck
      knocked|bowled|mown|mowed down|over|off by|a|the|my
      got|was|been|were hit|knocked|struck|shunted|bumped ... car|bike|cyclist|van|bus|truck|driver|motorbike|scooter|horse|door
      took|taken|had|have|having|take @det? @very? _? spill|tumble|fall|cropper|header|knock|bang|smash|prang|dive|pileup|faceplant
      fender bender
      came a cropper
      went|sent flying
      wiped out on|off|by|into|at|snowboarding|skiing|surfing|cycling|skating|biking|while|when|in|coming .... bike|board|skis|skates|scooter|van|car|truck|lorry|wave|waves|ice|rocks|slope|slopes|corner|trail|track|bmx|motorbike|surf|skateboard|snowboard|snow|mountain|downhill|jump|ramp|road|hill
      faceplant|faceplanted|pileup|shunt|shunted|rta|tboned
      t boned
      arse|ass over tit|teakettle|elbow
      wipeout|wipeouts
      wiped out snowboarding|skiing|surfing|cycling|skating|biking
      """,
      fires: [
        "wiped out on my bike", "took a spill on my bike", "in a fender bender on Friday",
        "came off my bike last week", "rear ended on Friday", "my wrist was broken in september", "rolled my ankle",
        "Fell down the stairs ten days ago", "I sprained my ankle", "was in a car crash",
      ],
      spares: ["ankle boots rolled up", "came off the phone", "fell asleep on the couch", "prices fell"]),
    Rule(
      "en.history.bone", .history(.osteoporosis),
      """
      osteoporosis|osteoporotic|osteopenia|osteoperosis|osteoporsis
      low|poor|reduced|weak bone density|mass
      bone density @be|s|scan|@have? low|poor|thin
      brittle|thin|fragile|thinning|porous bones|bone
      bones @be|s|@have @very? @very? brittle|thin|fragile|thinning|porous
      osteo|osteop|osteopenic|osteoperosis|osteporosis|osteoprosis
      bone|bones ... dexa|thin|thinning|brittle|fragile|weak|crumbling|porous|crumbly|chalk
      thinning of|in? the|my? bones
      density ... low|poor|bad|thin
      dexa|dxa scan
      alendronate|alendronic|fosamax|bisphosphonates|prolia|denosumab
      bone|bones|dexa|dxa|scan <> low|lower|reduced|poor|thin|thinning density|bones|dense
      low|lower|reduced|poor density
      bone|bones density @be|s|was|has|in|isnt ... tank|toilet|gone|bad|terrible|dropped|down|not|rubbish|poor|low|borderline|below|minus|like
      bones @be|s|like ... chalk|glass|crumbly|eggshell|eggshells|porcelain|swiss
      """,
      fires: [
        "Bone density is in the tank", "the bone scan said low density",
        "my bone density is low", "thinning of the bones", "with my osteoporosis I'm worried",
        "I have low bone density",
      ], spares: ["bone broth is good", "bone broth"]),
  ]
}
