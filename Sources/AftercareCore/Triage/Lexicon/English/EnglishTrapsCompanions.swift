/// English target words in the company of things: money, food, sport, weather, tools, jokes.
enum EnglishTrapsCompanions {
  static let rules: [Rule] = [
    Rule(
      "en.trap.companions", .harmless, only + "\n" + tempted + "\n" + things + "\n" + moods,
      fires: [
        "My tax return is the only headache I've got", "the only pain I've got is the parking ticket",
        "the only stabbing going on here is my fork in a steak", "I'm weak when it comes to chocolate",
        "a really sharp kitchen knife", "looking sharp, feeling sharp", "terrible traffic", "burnt dinner",
        "nothing numb here except my brain", "a bruised ego", "carried the shopping without thinking",
        "the town was buzzing", "the defence collapsed",
      ],
      spares: [
        "the only pain I've got is a sharp one in my hip", "weak when it comes to gripping", "feeling sharp pain",
        "a terrible headache", "burnt skin", "my legs are buzzing", "my knee collapsed", "bruised ribs",
        "stabbing like a sharp kitchen knife",
      ]),
    Rule(
      "en.good.companions", .good, only + "\n" + tempted, fires: ["the queue was the only pain"],
      spares: ["the only pain is in my hip"]),
  ]
  /// What plagues people beside their bodies.
  private static let worldly =
    "@worldly|tax|taxes|wallet|purse|ticket|fine|fork|steak|spreadsheet|spreadsheets|laundry|dishes|email|emails|inbox|referee|score|council|landlord|bank|insurance|kettle|oven|candle|toast|bees|chocolate|cake|phone|fridge|mother|chores|diary|schedule|gas|electric|electricity|energy|toothpaste|receipt|rent|garage|mechanic|budget|ironing|paperwork|form|forms|conscience|ego|pride|tea|wifi"
  private static let only = """
    only|one|single|biggest|real|main headache|headaches|migraine|pain|pains|ache|aches|shock|shocks|numbness|weakness|swelling|agony|burning|stabbing|tingling|buzzing|shooting|fever|suffering|discomfort|stiffness|collapse ... i|ive|that|here|on|today|in|around|going|@be|s|is|was .... @be|s|is|was|comes|came|are|from @det? \(worldly)
    only|one|single|biggest|real|main headache|headaches|migraine|pain|pains|ache|aches|shock|shocks|numbness|weakness|swelling|agony|burning|stabbing|tingling|buzzing|shooting|fever|suffering|discomfort|stiffness @be|s|is|was|from|in @det? \(worldly)
    only|one|single stabbing|shooting|burning|buzzing|killing|drilling|zapping going|happening on? here|today|in|round|around? @be|s|is|was me|my|the|him|us|on|in _? _? _? _? fork|steak|film|telly|tv|news|drama|kitchen|oven|candle|barbecue|bbq|bees|doorbell|phone|potatoes|cushion|keyboard
    \(worldly)|return|bill|came|today|, .... @be|s|is|was|are the|my only|one|real|biggest|main headache|headaches|migraine|pain|ache|shock|agony|torture|suffering|stress|worry|problem|stiffness|numbness|weakness|burning|stabbing|trouble i|that|in|ive|here|these? have|ve|got|had|has|get|days? got|had|today|now|right?
    bill|bills|invoice|letter|price|quote .... , that|it|which @be|s|is|was the|my only|one|real|biggest shock|pain|headache|jolt|sting|electric shock|jolt?
    nothing|not|nowt @very? numb|dead|weak|hurting|aching|sore|fried|painful here|on|about|today|left|in? me|my|body? except|but|apart|bar|besides|only from|for? my|the brain|mind|wallet|pride|ego|willpower|patience|purse|soul|tea
    """
  private static let treats =
    "chocolate|chocolates|cake|cakes|biscuits|biscuit|sweets|wine|shoes|puppies|puppy|dessert|desserts|pudding|puddings|cheese|crisps|ice|temptation|sales|shopping|bargains|maths|names|massage|massages|pizza|sugar|carbs|coffee|bread|chips|crisp|handbags|gin|prosecco|kittens|scones|doughnuts|donuts|buffet|curry|takeaway|takeaways|discount|gossip|charm|smile"
  private static let tempted = """
    weak|helpless|powerless|useless|hopeless|weakness|pathetic when|for|around|near|against|with|where|before|in|at it|the|any|face|your|front|@det|it? comes|of|concerned|sight|presence|is|are? to|of|a? \(treats)
    cannot|not|never @very? resist|refuse|drop|handle @det? \(treats)
    \(treats) @be|s|is|are my|the|a|another @very? only|one|biggest|big|great|real? weakness|weak|downfall spot|point?
    """
  private static let things = """
    bought|buy|buying|using|use|used|chopping|chopped|sharpened|cutting|new|got|own|sharpening .... sharp @very? _? knife|knives|scissors|blade|tools|secateurs|shears|axe|chisel
    sharp kitchen|bread|steak|carving|pocket|chefs|paring|japanese|ceramic|cooks knife|knives , _
    really|very|new sharp kitchen|bread|steak|carving|pocket|chefs|paring|japanese|ceramic|cooks knife|knives
    looking|look|looked|dressed sharp ,|and|&? feeling|feel|felt sharp
    sharp suit|suits|mind|tie|frost|frosts|eyed|witted|minded|tongued|uptake|pencil|lesson|elbows|crease|lipstick
    electric shower|piano|heater|oven|hob|van|mower|shaver|violin|cars|bikes|guitars|vehicle|slide|vehicles|charger
    swollen|burst|bursting|rising river|rivers|stream|door|drawer|windows|window|banks
    bruised|bruise|bruises|dented|battered|wounded|injured ego|pride|banana|bananas|apple|apples|peach|peaches|fruit|pears|wallet|reputation|feelings
    ego|pride|banana|bananas|apples|wallet|reputation @be|s|is|was|got @very? bruised|dented|battered|wounded|injured|swollen
    blister|blistering pack|packs|plasters|pace|speed|performance|form|start|goal
    burn|burning|burned|burnt|burns calories|fat|rubber|bridges|incense|candles|candle|logs|wood|desire|ambition|question|questions|passion|energy|toast|leaves|cds
    burnt|burned|burn|burning @det? _? dinner|toast|lasagne|cake|supper|lunch|roast|food|pizza|rice|sauce|garlic|sausages|cookies|pancakes|pie|porridge|chips|bread|onions|bacon|pan|saucepan
    feel the burn
    i|we @very? came|come back to $
    without @very? a|any|even|so|giving|once|having? @very? thinking|thought|noticing|effort|stopping|wincing|flinching|swearing|groaning|grunting|grumbling|help|asking about|of|twice|it|once?
    dance|tore|burned|burning|tearing up the dancefloor|dance
    pine|knitting|sewing|tattoo|acupuncture|record needles|needle
    bobby|hair|safety|bowling|drawing|hat|clothes|rolling pins|pin
    dropped|dropping|drop @det? hints|hint|pounds|subject|beat|clanger|kilos|kg|dress|sizes|name|names|bombshell|guard|defences|shoulders|attitude
    give|gave|gives|giving way to @det? @very? calm|bliss|relief|laughter|sun|sunshine|sleep|smile|traffic|oncoming|tractor|buses|giggles|peace
    team|squad|defence|defense|midfield|batting|economy|market|tent|shelf|souffle|cake|marquee|gazebo|shares|scrum|internet|wifi|website|server|shed|fence|opposition|england|scotland|wales|ireland|deal ... collapsed|collapse|collapsing|crashed|crumbled|died|folded
    collapsed|collapsing|collapse|doubled|fell laughing|giggling|with|in|into|up|about laughter|giggles|fits|hysterics|laughing
    dying|died|die|dead|killed of|from|with|myself laughter|laughing|boredom|curiosity|embarrassment|hunger|thirst|shame|excitement|happiness|envy|jealousy
    killed|killing|kill|kills the|my|our|all|a @very? mood|vibe|lights|engine|weeds|slugs|wasp|spider|plants|cactus|houseplants|competition|orchid|basil
    stuck|behind|overtook|let|pulled|past|siren|sirens|blocked ... for|an|the|by ambulance|ambulances !took|to
    kids|children|class|office|town|pub|crowd|atmosphere|city|party|grandkids|shop|phone|market|village|festival|gym|classroom|grandchildren|doorbell ... @be|s|were|was|is|are|kept @very? buzzing|humming|electric|heaving|crawling
    stabbing|stabbings|shooting|shootings|murder|fight|stabbed|shot|stab on|in eastenders|corrie|emmerdale|hollyoaks|coronation|casualty|telly|tv|netflix|soap|soaps|news|midsomer|vera|show|episode|film|book|novel|podcast|drama
    like a|the blade|blades of grass
    out of business
    me? with|using|wielding|holding a|my|the? fork|knife|needle|skewer|spike|pin in|into|on|at a|my|the @very? steak|potato|pie|roast|cake|salad|sausage|dinner|lunch|chicken|pudding|spaghetti|meringue|balloon|jacket
    fever tree|dream|dreams|pitched
    """
  private static let moods = """
    terrible|awful|horrendous|shocking|rotten|horrid|miserable|crappy|shitty|grim|foul|hellish|stressful|bad|lousy|dreadful|appalling|atrocious|rubbish|diabolical|shite|poor|worst @worldly|news|coffee|food|roads|drivers|driver|signal|reception|singing|haircut|cooking|telly|tv|ref|referee|score|season|result|results|hair|luck|timing|dancing|karaoke|dates|date|music|handwriting|wifi|jokes|pun|puns|service|parking|rain|storm|monday|commuting|drive|journey|golf|swing|goalkeeper|defending
    bad|terrible|awful|rough|rotten|long|hard|stressful|horrible|miserable|tough|crap|shit|crazy day|week|shift|morning|time|afternoon at|in|with|for work|the|school|college|uni|office|boss|hospital|kids? office|school|boss|kids|shop|desk|teenagers?
    """
}
