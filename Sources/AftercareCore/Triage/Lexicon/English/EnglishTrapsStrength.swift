/// English words of strength in their harmless lives.
enum EnglishTrapsStrength {
  static let rules: [Rule] = [
    Rule(
      "en.trap.strength", .harmless,
      """
      a|my|only|one|secret|biggest|main|have|our weakness for|is chocolate|cake|your|sweets|for|wine|massages
      weakness @be|s chocolate|cake|wine|sweets|cheese|you|your|massages|biscuits
      weak|weaker tea|coffee|excuse|joke|signal|wifi|moment|spot|spots|reception|connection|link|jokes|point|password|currency|pound|dollar|sun|for
      wifi|signal|coffee|tea|connection|reception|argument|excuse|joke|phone|battery|internet|line @be|s|was|@very? @very? weak|dead|dropping|dropped|weaker
      weak|jelly|wobbly|buckled|weaker at the knees?
      my? knees went|go|were|got|turned|are|gone @very? weak|wobbly|jelly when i saw|see|met|heard|got|looked|opened
      my? knees ... weak|buckled|wobbly ... bill|price|proposed|proposal|him|her|invoice|ring|news|wedding|puppy|bride|groom|view|kiss|total|receipt|cost|dress|letter
      weak|buckled|jelly ... bill|price|proposed|invoice|laughing|laughter|cost
      dropping|dropped|drop|drops by|in|off|round|you|him|her|kids|children|the|my kids|children|son|daughter|car|by|shift|price|prices|into|out|back|a|line|note|review|keys
      i will drop
      drop|dropping you|me a line|note|message
      lost grip on reality
      get a grip
      power nap|cut|outage|of|to|went
      jelly beans|babies|and|belly
      hold on|off|that|my|the appointment|booking|slot|thought|spot|place
      can|could not hold|raise|move|lift|make|carry|turn|open @det? @very? _? appointment|booking|session|meeting|date|thursday|friday|monday|party|money|price|prices
      can|could not make it|the|that|my|@dayname|this|any
      can|could not move for|because|@dayname
      @num|few|many|some kms
      hard|difficult to find|get|book|hold|beat|reach|park|make|move|pick ... appointment|slot|time|parking|you|space|conversation|one|favourite|favorite
      can|could not walk past|by|away|without|@det dog
      @person ... can not walk
      limp|limping|weak handshake
      lifted my mood|spirits
      raise money|funds|awareness
      weak|weakened|weaker @very? tea|coffee|sun|sunlight|drink|cocktail|password|plot|ending|team|defence|defense|argument|start|market|economy|case
      @worldly ... weak|weaker|weakened
      tea|coffee|wine|beer|drink|cocktail|curry|sauce|soup|team|plot|ending @be|s|was @very? weak|weaker|dead|strong
      weak|weakness|sucker in|for|at the? knees|will|willpower|chocolate|cake|biscuits|hands
      willpower is|was weak|gone
      @limb .... jelly|noodles|noodle|spaghetti|putty|butter|rubber ... in a good|nice|lovely
      so|too relaxed|chilled|comfortable|comfy|cosy|happy .... not|hardly|barely move|get|stand|budge|leave|walk|stir|drive|talk|speak|think|keep|lift
      @my? @limb .... weak|jelly|wobbly|trembling with|from laughter|laughing|joy|excitement|relief|boredom|nerves|love
      weak|jelly|wobbly @very? ... when|seeing|saw|at ... exam|grade|grades|results|score|price|him|her|ring|news|total|invoice|bill|view|photo|ticket|tickets
      my? one|only|biggest|greatest|guilty weakness
      weakness for @det? @det? _ oil|oils|chocolate|cake|music|hands|massage|massages|tea|biscuits|candles|towels|cake|wine|coffee
      lost|lose|losing|no|without power .... storm|house|street|outage|generator|electricity|town|village|grid|cut|freezer
      tea|coffee|cuppa|wine|beer|drink|wifi|signal|broadband|connection|battery ... @be|s|was @very? weak|weaker|dead|dropping|dying
      give|gives way sign|signs|to
      coffee|tea|signal|wifi|drink|cocktail|squash|excuse|joke|handshake .... weak
      weak when it comes to
      weak spot for
      weak|weaker|weakest cup|mug|pot|drop|glass|pint of
      town|city|traffic|country|village|airport|everything|trains|roads|airport|schools @be? paralysed|paralyzed|crippled
      """,
      fires: [
        "had a weak cup of tea", "the coffee in your lobby is dangerously weak", "I'm weak when it comes to chocolate",
        "we lost power for four days after the storm", "I've a weakness for that lavender oil",
        "went all weak when i saw my exam grade",
        "my legs were weak with laughter",
        "my arms feel like noodles in a good way", "my tea was weak but the massage was strong",
        "My knees went weak when I saw the bill haha", "I have a weakness for your massages",
      ],
      spares: [
        "arms paralysed", "I can't lift my coffee, my arm is weak",
        "can't hold my bowels since the session",
        "weakness in my arm", "my legs are like jelly", "my grip is weak", "my knees went weak yesterday",
        "can't hold a cup",
      ])
  ]
}
