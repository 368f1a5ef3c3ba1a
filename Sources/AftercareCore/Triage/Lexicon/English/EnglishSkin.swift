/// English wordings of reactions of the skin, and of bruises.
enum EnglishSkin {
  static let rules: [Rule] = [
    Rule(
      "en.allergy", .flag(.allergicReaction),
      """
      hives|hive|welts|welt|wheals|rash|rashes|urticaria|anaphylaxis|anaphylactic|epipen|allergic|allergy|allergies
      broke|broken|breaking|come|came out in|all? spots|hives|rash|bumps|red|welts
      blister|blisters|blistered|blistering|scald|scalded|scalding
      skin|face|lips|lip|tongue|eyes|eye|throat|mouth ... swollen|swelling|swelled|swells|swell|puffy|puffed|itching|closing|burning|burned|burnt|burns|peeling|raw|red|tight|ballooned
      swollen|swelling|puffy ... face|lips|lip|tongue|eyes|throat|mouth
      burned|burnt|burns|burn me|my|skin|from|on|mark|marks|where
      burn mark|marks|on
      burnt|burned|scalded|burns by|from|off|with|of the|those|your|her|his|that? hot? stones|stone|oil|towel|towels|lamp|cups|cupping|pad|wax|compress|candle|cream|rocks|steam
      skin|blister|layer @be|has|have|had? @very? came|come|coming|comes|peeled|peeling|peels|fell|falling|rubbed|ripped|torn|tore|taken|scraped off|away
      took|taken|ripped|tore|rubbed|scraped|burnt|burned ... skin off
      itchy|itching|itches|itch ... all|over|skin|back|arms|legs|rash|bumps|everywhere|oil|cream|lotion|like|crazy|red|where|stop|spots|badly|so
      itchy|itching|itch|itches
      red|raised|itchy bumps|spots|lumps|patches|blotches|marks|rash|blotchy
      reaction|reacted|reacting to|from ... oil|cream|lotion|balm|stones|products|product|it
      skin reaction
      @part|skin|it|back|body|chest|arms|legs @be|s|has|have|@go|@feel|came|come|looks @very? @very? @very? blotchy|blotches|spotty|bumpy|rashy|raw|peeling|weeping|flaky|raised|welted|covered|scalded|scorched|singed|blistered|blistery|burnt|burned
      come|came|coming|broke|break|breaking|broken|brought|flared|erupted out|up in|with|into|a|all|me? ... hives|rash|spots|bumps|blotches|welts|lumps|pimples|hive|rashes|lump|weals|blisters|red
      blotchy|blotches|weal|weals|weals|eczema|dermatitis|pustules|nettlerash
      spots|bumps|lumps|pimples|blotches|weals|welts all|everywhere|where|over|on|across ... oil|cream|lotion|over|back|skin|where|body|arms|legs|everywhere
      &unable @very? swallow|swallowing
      throat|tongue|lips|lip|face|eyes|eyelids|eye|mouth|cheeks ... swelling|swollen|thick|closing|closed|tight|puffy|itchy|fat|bigger|huge|blown|up|puffed|shut|tingling|tightening
      hives|rash|itching|itchiness|itchy|itches
      skin ... crawling|burning|burns|fire|raw|burnt|burned|peeling|itch|itchy|red
      burn|burned|burnt|scald|scalded|scorched|blistered|singed ... @part|skin
      stone|stones|oil|towel|lamp|pad|pack|wax|cups|bottle|candle|rocks|heat ... burn|burnt|burned|burns|blister|blisters|scald|scalded|scorched|mark|marks
      react|reacted|reacting|reaction|allergic ... to|from|badly ... oil|cream|lotion|balm|product|nuts|nut|almond|lavender|it|stuff|something
      allergic
      raised|red|itchy ... lumps|bumps|patches|spots|weals|welts
      eyes|eye|face|lips|eyelids ... puffed|puffy|swollen|blown|swelling|closed
      marks|burns|burn|scalds ... cupping|cups|stones|stone|lamp|wax|oil|heat|pad
      cupping burn|burns|blister|blisters
      blotches|blotchy|hives|welts
      peeling|peels|peeled|raw|weeping ... skin|shoulder|back|arm|leg|where
      skin|@part <> blisters|blister|blistered|blistering|bubbled|welts|welt|weals|wheals|hives|boils|weeping|oozing|scabs|scab|scald|scalded|peeling|peeled|scorched
      skin|shoulder|shoulders|back|arm|arms|leg|legs|neck <> bubbles|bubbling|lumps|spots|bumps|pimples|blotches|patches red|boiling|skin|itchy|everywhere|raised|angry|hot|burning|oil
      @part|skin .... burn|burnt|burned|burns .... stone|stones|oil|towel|lamp|pad|cream|wax|cups|heat|hot
      lips|lip|tongue|face|eyes|eye|eyelids|throat|mouth|cheeks|ears <> sausages|sausage|balloon|balloons|ballooned|doubled|trebled|shut|closing|closed|tightening|puffed|puffy|fish|trout|boxer|botox|filler|hamster
      red as a? lobster|tomato|beetroot
      skin <> bubbles|bubbling|bubbled|lumps|bumps
      broke|broken|breaking|break out @very? bad|badly|horribly|terribly|everywhere|from|where|after|red|on
      tongue|lips|lip ... big|large|huge|fills|filling|twice|size
      angry|raw|weeping|red raw? squares|square|strips|stripes|rings|patches|patch|welts|blotch
      skin did|does|do|has not like|liked|agree|agreed|take|tolerate|tolerated|enjoy|enjoyed
      skin|hands|lips|face <> scaly|crusty|flaking|flaky|weeping|crusted|oozing|stinging|cracked
      antihistamine|antihistamines|benadryl|piriton|cetirizine|loratadine|calamine|hydrocortisone <> lumpy|lumps|scratching|scratch|itch|itchy|itching|spots|red|rash|bumps|still|oil|cream
      """,
      fires: [
        "my skin did not like that oil", "angry raw patches where the tape was",
        "the skin with bubbles", "now my shoulder has the skin with bubbles like boiling", "lips like sausages",
        "skin is all blotchy and raised", "the hot stones left a blister", "tongue is swelling", "I came out in lumps",
        "welts all over where the cream went on", "broke out in hives", "my face is swelling up",
        "got burnt by the stones", "skin came off",
      ],
      spares: [
        "antihistamine for the hay fever",
        "raised a smile", "hot stones were lovely", "oil smells great", "the oil smelled lovely",
        "itching to book again",
      ]),
    Rule(
      "en.bruise.severe", .flag(.severeBruising),
      """
      huge|big|large|massive|giant|black|dark|purple|enormous|deep|severe|severely|terrible|horrible|bad|badly|nasty|extensive|spreading|growing|blue|awful|horrendous|really|very|several|lots|multiple|major|serious|heavily|shocking|unexplained black? bruise|bruises|bruising|bruised|haematoma|hematoma
      bruise|bruises|bruising|bruised ... huge|massive|black|dark|purple|enormous|spreading|everywhere|over|bigger|growing|badly|large|head|fist|palm|blue
      covered|full in|of|with ... bruises|bruising|marks
      black and blue
      @part|whole|it ... turned|gone|went|is|are|@very? @very? dark|deep|all? purple|black|blue
      haematoma|hematoma|haematomas|hematomas
      all over ... bruises|bruised|bruising
      bruises|bruised all over|everywhere
      bruise|bruises|bruising ... size|big of|as a? my? fist|palm|hand|plate|orange|grapefruit|head|saucer|apple|football|melon
      bruises i|that did|appearing|appear|keep|coming|spreading
      bruising is|s|has @very? spreading|spread|bad|worse|extensive|dark|black|purple
      bruise|bruises|bruising|bruised ... size of|as ... plate|fist|palm|hand|orange|grapefruit|head|saucer|apple|football|melon|plates|side|tennis|cricket|baseball|mango|pancake|lemon|egg|ipad|book
      bruise|bruises|bruising|bruised ... rainbow|colours|colors|boxer|beaten|aubergine|eggplant|plum|map|battered|mugged|dalmatian|shocking|frightening|horrendous|alarming|scary|everywhere|huge|deep|enormous
      @part|body|i|whole ... look|looks|looking like ... beaten|beat|mugged|boxer|punched|assaulted|battered|kicked|wars|domestic
      @part|skin|it ... @go|turned|turning|is|are|all|turns @very? @very? @very? purple|black|blue|navy|maroon|aubergine
      beaten black|up
      purple|black|blue all|from|down|bruise|bruises|marks|patches|patch
      bruises|bruising|bruise @very? @keep|are|is|s growing|spreading|appearing|getting|bigger|multiplying|coming
      biggest|worst|largest|darkest|massive|monster|whopping|whopper|humongous ... bruise|bruises|bruising
      bruise|bruises|bruising ... @num inch|inches|cm|centimetres|centimeters|across|wide|long
      bruise|bruises|bruising ... hard|lump|egg|pain|hot
      more|new bruises|bruising ... every|each|keep|appearing
      head to toe ... bruises|bruised
      bruised to bits|pieces|hell
      bruises ... head|neck to|toe
      massive|huge|enormous|giant|big|large|deep|dark|horrible|nasty @very? purple|black|blue|dark|red bruise|bruises|bruising|mark|marks
      bruises|bruising everywhere|all
      boxing|boxed|boxer|fight|fighting|beaten|mugged ... bruise|bruises|bruised|bruising
      bruise|bruising <> plate|saucer|frisbee|football|melon|pancake|grapefruit|aubergine|hand|fist dinner|now|today|size|colour|color|of|like|was|is|to
      dinner|side|tea plate|plates now|today
      bruise|bruises|bruising|bruised <> @bigThing
      bruise|bruises|bruising|bruised ... rounds
      rounds with .... bruise|bruises|bruised|bruising
      @part|side|whole|all|it|skin ... colour|color|colours|colors|shade of a|an|the|midnight? aubergine|eggplant|plum|plums|thunderstorm|storm|midnight|ink|beetroot|grapes|blackberry|liver|damson|rainbow
      @severe|ginormous|humongous|gigantic|colossal|mahoosive|whopping|hideous|frightening|scary bruise|bruises|bruising|bruised
      dark|purple|black|blue marks|patches|blotches|spots|stains everywhere|all|over
      plastered|peppered|smothered|littered|dotted|covered in|with them|bruises|bruising|purple|black
      bruise|bruises|bruising|bruised @be? so|really|very|that|pretty|terribly|awfully bad|badly|severe|dark|deep|large
      blood pooled|pooling|collected|s|has ... skin
      not see @det? @part for bruise|bruises|bruising
      bruised right|all|from across|over|through|round|around|along|up|down|head|top|hip|neck|shoulder
      bruised something|beyond terrible|awful|shocking|rotten|horrid|desperate|fierce|belief
      warfarin|thinners|apixaban|eliquis|xarelto|rivaroxaban|clopidogrel|anticoagulants <> bruise|bruises|bruised|bruising|marks|patches
      big|huge|massive|enormous|giant|purple|black ... bruise|bruises|bruising
      """,
      fires: [
        "a bruise as big as a saucer", "my ribs have gone the colour of an aubergine", "bruised right across the hips",
        "I'm on blood thinners and have marks all over",
        "the bruise is a dinner plate now",
        "bruise is the size of a dinner plate", "my back looks like I've been beaten up", "worst bruise of my life",
        "my whole back has turned dark purple", "covered in bruises",
      ],
      spares: [
        "the colour of the room was lovely", "bruised a bit where you pressed", "the room was the colour of a plum",
        "a bruise the size of a pea", "black jeans", "a small bruise on my arm",
      ]),
    Rule(
      "en.bruise.small", .sore,
      """
      bruise|bruises|bruising|bruised|bruisy|marks|mark
      """, fires: ["a little bruise, as you warned me"], spares: ["my back is sore"]),
  ]
}
