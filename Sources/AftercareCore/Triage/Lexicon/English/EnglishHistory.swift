/// English wordings of what changes the picture: discs, injuries, thin bones.
enum EnglishHistory {
  static let rules: [Rule] = [
    Rule(
      "en.history.disc", .history(.historyDisc),
      """
      herniated|slipped|bulging|ruptured|prolapsed|protruding|degenerative|torn|bulged|degenerated|blown|extruded|worn|crushed disc|disk|discs|disks|vertebra
      disc|disk|discs|disks herniation|hernia|bulge|prolapse|protrusion|surgery|operation|operated|problem|problems|issue|issues|disease|injury|trouble|replacement|removed|fused|repair|history|op
      disc|disk|discs|disks ... operated|herniated|bulging|slipped|surgery|fused|replaced|prolapsed|out|ruptured|bulge|herniation|removed
      herniated|herniation|discectomy|microdiscectomy|laminectomy|spondylolisthesis|l4|l5|s1
      spinal|spine|lumbar|back|vertebrae|neck fusion|surgery|operation|op|surgeries
      surgery|operation|operated|fusion|fused|rods|screws on|in|to my? @side? back|spine|vertebrae|lumbar
      hernia in|of my? back|spine|neck|lower
      bulge|prolapse|hernia|herniation at|in l4|l5|my? back|spine|neck
      """, fires: ["I have a herniated disc", "had two discs operated on", "spinal fusion"],
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
      """, fires: ["Fell down the stairs ten days ago", "I sprained my ankle", "was in a car crash"],
      spares: ["fell asleep on the couch", "prices fell"]),
    Rule(
      "en.history.bone", .history(.osteoporosis),
      """
      osteoporosis|osteoporotic|osteopenia|osteoperosis|osteoporsis
      low|poor|reduced|weak bone density|mass
      bone density @be|s|scan|@have? low|poor|thin
      brittle|thin|fragile|thinning|porous bones|bone
      bones @be|s|@have @very? @very? brittle|thin|fragile|thinning|porous
      """, fires: ["with my osteoporosis I'm worried", "I have low bone density"], spares: ["bone broth"]),
  ]
}
