/// English good news in idioms: silent joints, what was forgotten, what could not be found.
enum EnglishGlad {
  static let rules: [Rule] = [
    Rule(
      "en.good.glad", .good,
      """
      never @be|quite? felt|been|moved|slept|worked|turned|looked|bent|behaved @very? so|this|as|that|more|@very @very? free|light|well|easy|loose|alive|open|supple|relaxed|calm|smooth|happy|flexible|mobile|strong|straight|tall|young|comfortable|rested|soft|good|bendy|peaceful|soundly|deeply|freely|smoothly|easily
      not|never been|felt|slept|moved @very? better|good|well in|since|for years|ages|decades|forever|my life|@very?
      i am|m|be @very? dancing|skipping|bouncing|strutting|striding|singing
      i am|m|be @very? flying|floating it|now|again|about|around|high|lol|like|thanks|today|along
      i am|m|be @very? flying|floating $
      walk|walking|walked|stand|standing|stood|sit|sitting @very? tall|taller|straight|straighter|upright
      feel|feeling|felt|am|walking|stand|standing ten|six|seven|eight|nine|@num feet|foot|ft tall|taller
      behaving|behaved|behaves itself|themselves|beautifully|perfectly|nicely|impeccably|well|lately|now|again
      not @very? put|putting|lay my|a finger on|at a|any|one single|thing|one? thing? wrong?
      not @very? find|think|name|see a|any|one|anything @very? single|one? thing|fault|bit|problem|issue wrong|amiss?
      hard|struggling|struggle|impossible|difficult to find|name|think|spot a|any|one|of|anything @very? fault|thing|wrong|amiss|anything
      nothing to write home
      jumping|jumped|leaping for joy
      danced|dancing|dance|partied all|the|until|till night|evening|weekend|evening|dawn
      blew|blown my|me|us mind|away
      lost for words
      speechless
      could kiss|hug|marry the|that|your|you|her|him|whoever|my
      could @very? bounce|cartwheel|fly|sing|cry with|for|a|off|happily|joy|happiness
      dream|dreams come true
      a dream since|now|after|today|all
      another|different person|woman|man|human|body|world|planet
      oiled machine|hinge|door
      oil can|in|on my joints|hinges
      music to my
      stopped @very? complaining|moaning|whinging|whining|grumbling|nagging|shouting|screaming|playing|bothering|giving at|up|me|altogether|completely|now|since|out|any|,|.
      stopped @very? complaining|moaning|whinging|whining|grumbling|nagging $
      things|signs|symptoms|problems on your|the|that list :|,|-? not|none one|a|any
      not one of them|those
      can @very? feel all @num|my|the toes|fingers ,|and|now|again|fine
      can @very? feel all @num|my|the toes|fingers $
      never slept|felt|sat|stood|walked|moved so deep|deeply|well|good|free|light|loose|easy|relaxed|comfortable|comfortably|sound|soundly|happy
      slept|sleep so deep|deeply|soundly
      swapped|replaced|changed my @part for|with a new
      10|ten out|/ of? 10|ten would
      did everything|all|whatever i asked|wanted|needed|threw
      in comfort
      quite|so|very|really|perfectly happily
      feel|feels|feeling|felt chipper|springy|bouncy|perky|sprightly|spry|zippy|blissful
      day after yoga|gym|pilates|workout|hike|run|football|swimming feeling|ache|soreness|legs|stiffness
      ^ its|it s? night and day
      finally ready for
      ready for the|my|another next|one|round
      not a|one @very? single? thing wrong|amiss
      habits|appetite|bladder|bowels|routine unchanged|normal|regular|fine|ok
      breathing @be? @very? easy|easily|easier|fine|normal
      not .... so much as a|an|one @very? twinge|niggle|ache|tingle|wobble|pang|cramp
      has|have not been|come|returned back? since the|my|your|you|that|then
      now i can @punct? thank|thanks|!|.
      """,
      fires: [
        "of the things on your list: not one", "I can feel all ten toes", "never slept so deep in my life",
        "someone swapped my neck for a new one", "body did everything I asked", "just that day-after-yoga feeling",
        "not a single thing wrong",
        "the shoulder's never felt so free", "can't put my finger on a single thing wrong", "I'm dancing lol",
        "my back is behaving itself", "feel ten feet tall", "hard to find anything wrong",
        "my back has stopped complaining",
      ],
      spares: [
        "I can feel all my toes going numb", "never slept so badly", "it feels like my leg belongs to someone else",
        "never felt so bad", "can't put my finger on what hurts", "I'm flying to Spain so call me",
      ]),
    Rule(
      "en.trap.neverSince", .harmless, "never|not once? again|back @very? since",
      fires: ["sciatica years back, never again since"], spares: ["back again since Monday"]),
    Rule(
      "en.trap.glad", .harmless, silent + "\n" + forgotten + "\n" + laughing + "\n" + unmarked + "\n" + zero,
      fires: [
        "hasn't made a peep since you got at it", "I forgot I ever had a bad back", "my cheeks hurt from laughing",
        "tiny bruise, no bother",
      ],
      spares: ["my knee doesn't bend", "forgot to say my back is bad", "cheeks hurt", "a bruise on my back"]),
    Rule(
      "en.good.silent", .good, silent + "\n" + forgotten + "\n" + laughing + "\n" + unmarked + "\n" + zero,
      fires: ["my knee didn't grumble once", "can't remember which shoulder was the sore one"],
      spares: ["I made no fuss about it", "can't remember when the numbness began"]),
  ]

  /// Joints that say nothing.
  private static let silent = """
    @part ... @aux|nt not|never|hardly @very? made|make|uttered|utter|let|said|say|given|give|heard|had a|one|any|out|me|so @very? _? peep|squeak|sound|word|murmur|whisper|creak|click|grumble|moan|fuss|trouble|bother|noise|cheep|whimper since|from|out|of|all|once|in|about|today|this|the|on? you|u|ye|then|i|day|week|it|yesterday|that|the?
    not|never|hardly @very? made|make|uttered|heard|had a|one|any|so @very? _? peep|squeak|murmur|whisper|creak|grumble|moan|whimper|cheep since|from|out|of|all|once|in|about? you|u|ye|then|i|my|the|it|her|him? got|worked|did|sorted|fixed|had|saw|treated|gave|left|massage|session|visit?
    @part ... @aux not|never @very? grumble|grumbled|grumbling|complain|complained|complaining|moan|moaned|moaning|squeak|squeaked|creak|creaked|click|clicked|protest|protested|whinge|whinged|whine|whined|murmur|murmured|mutter|muttered once|at|since|all|today|in|about|one|a|me|anymore|any?
    without|nary|nae|no a|any|one|single? @very? peep|squeak|murmur|whimper|grumble|creak|whinge|cheep from|out my|of|the? my|the? @side? @part?
    """
  /// Complaints that are so far away that they are forgotten.
  private static let forgotten = """
    forgot|forget|forgotten|forgetting @very? that|about|how? i|id|my|it|the|there|@det @side? would|d|had|have|ever|even|@part|was|came @very? had|have|ever|even|was|were|a|any|anything? @very? had|have|ever|even|was|were|a|any|my|with? @very? bad|sore|stiff|dodgy|gammy|wrong|tight|problem|aching|stiffness|ache|hurting|hurt @part|back|with|it|in|at|one|shoulder|knee|neck?
    not @very? remember|recall|tell|say|guess|think which|what @side? one|side|@part? @very? was|is|were|hurt|ached|s|had @very? it|the|my|so|a? @side? bad|sore|stiff|dodgy|gammy|problem|culprit|worse|aching|hurting|tight|one one|side|@part?
    """
  /// The last of a list of marks.
  private static let zero = """
    sharp|severe? @label is|was|at|@be|:|-|=? 0|zero|nil $
    sharp|severe? @label is|was|at|@be|:|-|=? 0|zero / @num $
    """
  private static let laughing = """
    @part|tummy|belly|stomach|sides|smile|muscles @very? hurt|hurts|ache|aches|sore|aching|hurting|stiff|tired|ached @very? is|s|@be? @very? from|with|because|after i|of|all|the|that? @very? smiling|grinning|laughing|laughter|giggling|giggles|beaming
    only|one|single thing|part|bit|place|spot|muscle that|i|which? @very? s|is|@be? hurting|hurts|sore|stiff|aching|tender|painful|tired is|s|was|@be my|the? @part|smile|wallet|purse|face from|with|after smiling|grinning|laughing|laughter
    """
  /// Small bruises that do not bother.
  private static let unmarked = """
    small|little|tiny|wee|teeny|minor|mini|titchy|faint|slight|yellow|yellowish|greenish|fading|pale @very? small|little|tiny|wee|yellow|yellowish|greenish|brownish|fading|faint|pale|old? bruise|bruises|mark|marks|bruising ... but|,|and|.|that|which|@det|it|they? that|which|it|its|they|i|im|am|m|@be|s? does|do|did|is|@be|has? no|not|nothing|never @very? bother|bothered|bothering|hurt|hurting|hurts|sore|tender|painful|noticed|worry|worried|problem|issue|big|trouble|fuss|drama|mind|biggie|deal|worth me|it|at|by|with|us|deal|about? at|it|all|deal|mentioning|,|.?
    bruise|mark|bruises|marks|bruising ... @be|s|about|only? the? size of|as a|an|my @very? pea|penny|cent|dime|freckle|pinhead|lentil|button|raisin|fingertip|ladybird|5p|1p|2p|nickel|thumbnail|fingernail|smartie|chickpea|pinprick|dot
    small|little|tiny|wee|teeny|minor|mini ... bruise|mark .... nothing to write|shout|worry home|about|over? about?
    """
}
