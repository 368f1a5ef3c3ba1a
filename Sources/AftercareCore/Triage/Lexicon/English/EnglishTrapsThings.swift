/// English target words said of things: of food and weather, of the house, of stories and songs.
enum EnglishTrapsThings {
  static let rules: [Rule] = [
    Rule(
      "en.trap.things", .harmless,
      """
      called|titled|named @very? @det? _? tingle|tingles|numb|sharp|stab|killer|pain|fever|stroke|bells|weakness|collapse
      prickles|prickle|static|needles|pins|thorns|stings|ants in|on|off|stuck|everywhere|all|to ... jumper|sweater|socks|gloves|coat|garden|hedge|fleece|scarf|trousers|leggings
      picking|picked|pick|foraging|gathering brambles|blackberries|nettles|gooseberries|roses|holly ... prickles|prickle|prickly|stung|stings|scratched|scratches
      full of|covered in static|prickles|thorns|pins|needles|nettles
      jumper|sweater|hair|blanket|carpet|balloon ... full of static
      zap|zapped|zapping|nuked some|the|my|our|last|it|a|leftovers|dinner|soup|coffee ... leftovers|dinner|soup|coffee|tea|porridge|popcorn|microwave|pasta|curry|meal
      zap|zapped|zapping leftovers|dinner|soup|mosquitoes|flies|zombies|aliens
      a|b|c|d|e|f|g sharp minor|major|on|chord|key
      sharp minor|major
      stab vest|vests|proof
      logs|candles|candle|fire|incense|stove|bonfire|sage|toast|dinner burning|burnt
      choosing|picking|deciding|buying|painting|assembling|building|parallel|queueing|tidying|sorting ... @be|s @very? agony|torture|painful|murder|hell|brutal|killing|excruciating
      unbearable lightness of
      gripping book|story|novel|thriller|read|film|series|drama|match|episode|finale|plot|podcast|stuff|telly|tv|final
      book|story|novel|thriller|film|series|drama|match|episode|finale|plot|podcast|read , @be|s? @very? gripping
      knows|know|learn|learned|forget|forgot|how|nobody|drivers|everyone ... to give way
      winter|summer|autumn|spring|snow|frost|night|clouds|rain|sun|dusk|dark|darkness|storm|day @have|@be|s? gives|gave|give|giving|given way to
      drag queen|queens|brunch|show|act|night|race|bingo|artist|artists
      limp lettuce|celery|bizkit|salad|carrot|carrots|chips|fries|spinach|flowers|bouquet|toast|excuse|attempt|flag
      fractured coalition|relationship|family|politics|party|government|english|society|market|sentence|vase|mirror
      vase|mirror|window|pot|mug|screen|plate|teapot|ceiling|windscreen|wall has|got|with|had a|@very? hairline|small|tiny|big? fracture|fractures|crack|break
      fall colours|colors|leaves|foliage|season|term|festival|fair|weather|decor|semester|sweater|walk|vibes|cleaning|cleanup|break
      word|words|answer|clue|subject|topic|chapter|lesson .... was|is|on|about|of sprain|sprains|fracture|fractures|numb|numbness|tingle|pain|migraine|sciatica|concussion|bleeding|rash|fever|stroke|seizure
      teaching|teach|taught|learning|learned|learnt|studying|revising|revise|demonstrating|marking|course|lesson|class .... sprain|sprains|slings|sling|fractures|cpr|bandages|bandaging|strokes|concussion|seizures|shock|bleeding
      cramps|cramp|cramping|cramped my|his|her|our|your style
      cramped in|into|on|at a|the|our|that|this|my ... tent|car|van|flat|office|bus|train|caravan|boat|booth|seat|kitchen|lift|camper
      four|five|six|three|two|all|us|we of? us? cramped|squashed|squeezed in|into|round
      bleeding|bled|bleed the|our|my|all radiator|radiators|brakes|heating|system|boiler
      spotting|spotted|spot @det? _? deer|birds|bird|whales|dolphins|foxes|trains|planes|bargains|celebrities|mushrooms|seals|orchids|otters|kingfisher|owls|rabbits|squirrels|badgers|butterflies|wildlife|rainbow|typos|difference|differences
      train|plane|bird|deer|whale|celebrity|star|wildlife|talent spotting|spotters|spotter
      blood red|orange|oranges|sausage|moon|brothers
      football|ball|basketball|rugby|bagpipe|bagpipes|wine|pump|tyre|tire s? bladder
      swell at|off|on|of the|a? beach|sea|ocean|bay|coast|pride|music|organ|emotion|waves|applause
      lovely|big|good|nice|great|huge|clean swell @very? ,|today|this|and|at|for|out|surfed
      ghost|scary|spooky|horror stories|story|film|films|movie|book|tour|podcast ... shivers|shiver|chills|goosebumps|tingles|shaking|heart
      shiver|shivers me timbers
      shivers|chills lol|haha|hehe
      @be|s a migraine|headache|nightmare|pain in|of|to|on green|pink|yellow|orange|purple|itself|organise|assemble|park|plan|wallpaper|build
      wallpaper|carpet|paperwork|tax|spreadsheet|seating|schedule|homework|instructions|logistics|parking|wifi|satnav|software|printer|admin|broadband|website ... a @very? migraine|headache|nightmare|agony|torture
      dizzy gillespie|rascal|rascall|daisy
      hit|hits|reach|reached|reaching|climbed|climbing|at|the|such dizzy|dizzying heights
      dizzying heights|array|choice|range|number|view|views
      blackout|black out|outs|outs? blinds|curtains|blind|curtain|lining|poem|friday|night|cake
      blackout on|in|across|at|over our|the|my|all|whole|most ... street|village|road|town|house|estate|city|block|building|work|area|neighbourhood|theatre
      power|electric|electricity|internet|news|media|total blackout|blackouts
      rash promise|decision|purchase|move|bid|choice|bet|statement|assumption|offer|of|booking|buy
      seven|7 year itch
      @be|s bruised @be|is|was? my|his|her|our ego|pride|feelings|apple|apples|banana|bananas|peach|peaches
      only thing|thing|bit|part bruised|hurt|hurting|sore|wounded|painful|injured|damaged|weak|aching @be|s my|the|his|her ego|pride|wallet|bank|feelings|diet|purse|sense
      black and blue is|are our|the|my|his|their @very? team|club|school|kit|colours|colors|strip
      painted|paint|painting|kit|strip|scarf|colours|colors|team|wearing|dressed|jersey .... black and blue
      lego|playmobil|model|ice|pretend|wooden|paper ambulance|hospital|ambulances|cream
      binged|binge|watched|watching|bingeing|on telly ... 24|twenty hours|four ... a and e
      24|twenty|four hours in a and e
      911 porsche|carrera|turbo|gt3|cabriolet|engine
      porsche|car|classic|vintage|old|carrera 911
      flight|bus|train|room|bay|gate|unit|seat|locker|platform|page|bib|table 911|999|112
      hated|hate|loved|love|dislike how|the|that|where|way they|it|he|she|book|series|film|show|ending end|ended|finished|finale|ending|stops
      hives|hive @be|s? ,|.|: @very? loads|lots|jars|plenty|full|buckets of? honey|bees|wax
      check|checked|checking|open|opened|moved|painted|inspecting|inspected the|my|our|all|both|three|two? hives|hive
      hive of activity|industry|bees
      football|ball|basketball|rugby|bagpipe|bagpipes|wine|pump|tyre|tire|balls s? bladder burst|bursts|went|is|was|popped|leaked
      gazebo|tent|marquee|shelf|sandcastle|souffle|cake|shed|deckchair|wardrobe|fence|umbrella|jenga|tower|economy|government|talks|bridge|scaffolding|pram|pushchair|easel|snowman|wall|roof|tree|bookcase|bookshelf|bed|chair|stall|barbecue|bbq|stage|shelves|pavlova|trampoline @have|@be? collapsed|buckled in|on|under|when|from|after|last|during|at
      the|my|our|love|loving|enjoying|autumn|these @very? fall colours|colors|leaves|foliage|weather|season|term|festival|fair|decor
      golf|tennis|cooking|singing|driving|parking|spelling|handwriting|backhand|serve|putting|bowling|baking|french|guitar s|@be|got|gets|getting @very? worse|painful|weak|terrible|awful|poor|dreadful|rubbish|useless than? ever|before|me|my|usual|yours|his|hers?
      drag queen|queens|brunch|show|act|night|race|bingo ... cried|crying|tears
      laughed|laughing|laugh|giggled till|until|til|so|that|til|and i|we|@very? @very? cried|cry|weak|hurt|crying
      cat|dog|puppy|kitten|baby|hamster|rabbit|toddler|grandson|granddaughter|kid|bub|newborn ... on|across me|my ... stuck|trapped|pinned here|down
      stuck|trapped here|down under with|under the|a|my cat|dog|baby|kids
      nerves before|about|over|around @det? exam|exams|interview|wedding|test|presentation|date|flight|speech|match|race|move|show|results
      you|youve|they|he|she|some|got ... got|have|some|had the|some|a nerve
      shot through|off|out|up|past|into|over @det? work|meeting|list|emails|shift|house|door|bed|chores|week
      pain in the backside|neck|bum|arse|ass|butt boss|meeting|neighbour|neighbor|landlord|client|train|commute|day|job|colleague|tenant
      shivery|shivering weather|wind|morning|outside|night|day
      swelling|swelled|swell with pride|joy|emotion|love
      ice cream headache|headaches
      legs like a newborn|baby foal|bambi|giraffe|calf|lamb for|after|when|getting|off|at ... then|minutes|mins|minute|moment|second
      """,
      fires: [
        "shot through work with energy", "ice cream headache only", "the vase has a hairline fracture",
        "Gazebo collapsed in the wind", "blackout on our street last night",
        "F sharp minor on the piano", "laughed till I cried", "spotted a deer from the porch",
        "flight 911 to Oslo left on time", "the hive of activity in here",
      ],
      spares: [
        "legs like a newborn foal", "shot through my leg", "my hip collapsed in the wind",
        "my leg collapsed in the wind", "blackout on the stairs",
        "bleeding since the session", "a gripping pain", "spotted blood this morning",
      ])
  ]
}
