/// English sayings of well-being that hold a word of complaint, a denial or a doubt.
enum EnglishGladSayings {
  static let rules: [Rule] = [
    Rule(
      "en.trap.gladSayings", .harmless, both + "\n" + scenes,
      fires: [
        "don't stop doing what you do", "Swell, thanks", "nearly fainted at the price",
        "my inbox is the only thing that's swollen", "not sure what you're meant to feel but I feel great",
        "walked to town and back with no bother", "pins and needles are my trade", "grip's stronger than before",
      ],
      spares: [
        "it doesn't stop", "my ankles swell", "nearly fainted in the shower", "not sure if this is normal",
        "the pain is back with a vengeance", "the pain in my back is getting stronger", "it is stronger than before",
      ]),
    Rule(
      "en.good.gladSayings", .good, both + "\n" + praise,
      fires: ["can't thank you enough", "wild horses couldn't keep me away", "not a single thing to moan about"],
      spares: ["can't get enough sleep", "I have one thing to complain about"]),
  ]

  /// What is good news and hides a word of complaint.
  private static let both = """
    zapped all|away|out the|my|all tension|stress|knots|stiffness|tightness|worries|aches
    weak at the knees for your|that|those
    breathtaking massage|session|hands|experience|view
    stopped limping|hobbling|wincing|hurting|aching|groaning
    no longer limping|hobbling|wincing|groaning|hunched|stooped
    feverishly booking|rebooking
    do|please|just|and|, not|never @very? stop|change|quit doing|being|giving|what|offering|working @very? what|it|that|massages|this? you|ye|u|she? @very? do|are|did|doing|does?
    never stop|change|quit doing|being|giving|what|offering you|what|it|that|massages|this? you|ye|u|she? do|are|did|doing|does?
    ^^ @polite? swell ,|.|-|thanks|thank|!|and|cheers|:
    ^^ @polite? swell $$
    i|we|all|everything|things|doing|feel|feeling|everythings|am|m @be? @very? swell ,|.|-|thanks|thank|and|cheers|today
    i|we|all|everything|things|doing|feel|feeling|everythings @be? @very? swell $
    grip|handshake|strength @be|s|feel|feels|has? @very? stronger|firmer|fitter|better than ...
    ^ my|the? @side? back|core|legs|arms|shoulder|shoulders|knee|knees|muscles|grip @be|s|@feel|@keep @very? getting|growing|becoming? @very? stronger|fitter|firmer|steadier @very? each|every|by|all|with? day|week|time|session|the? @very?
    but|and my @side? back|core|legs|arms|shoulder|shoulders|knee|knees|muscles|grip @be|s|@feel|@keep @very? getting|growing|becoming? stronger|fitter|firmer|steadier $
    whatever it|that|you|she|he|ye|u was|is|did|done|does|do ,? it|that? has|s|it|really|definitely? worked|works|helped|fixed
    lost|lose|no|without all? feeling|sense of stress|tension|worry|guilt|dread|tiredness|pressure|rush
    """
  /// Target words in stories.
  private static let scenes = """
    nearly|almost|practically|just|could|about|i ve|have|to? faint|fainted|fainting|collapsed|collapse|passed|died|keeled ... at|when|seeing|over|from|reading|opening ... price|bill|cost|total|invoice|prices|news|score|receipt|quote|statement|results
    inbox|ego|wallet|belly|bank|schedule|diary|pride|tummy|purse|bill ... only thing|one|part that? @be|s|i|has|feels? @very? swollen|sore|numb|weak|hurting|hurt|hurts|bloated|inflamed|aching|dead|painful
    not sure|certain|idea|clue what|how|which|when you|i|one|we|it|people|someone|that @be|re|m|should|is|s @very? meant|supposed|normally|usually|feel|expect|to to? feel|be|expect|say|notice? like?
    dunno|wondered|unsure what|how you|i|one|we|it|people @be|re|m|should|is|s @very? meant|supposed|normally|to to? feel|be|expect|say|notice? like?
    and|& back with|in no|ease|zero|nothing|energy
    pins and needles @be|s my|our|the trade|job|business|living|hobby|bread|life
    listening|listened|listen|sang|singing|playing|played|hum|humming to? comfortably? numb
    numb by linkin|pink|u2
    ^ no|not @very? idea|clue what you|she|he|ye|u did|done|do
    """
  private static let praise = """
    can|could|would not|never @very? thank|praise|recommend|rate|sing you|u|ye|this|your|her|him|the|it|ye? ... enough|highly|more|sufficiently
    wild horses
    not|nothing|nor|without @very? have|got|had|find|see|think|a|of? a|any|one|anything? @very? single? thing|complaint|word|gripe|reason? to moan|complain|grumble|whinge|gripe|grouse|report|mention about|of?
    breath away how
    negative|nope|no|nah for|to|on all|any|every|everything|each|both of? those|these|them|that|above|the?
    """
}
