/// English wordings of reactions of the skin, and of bruises.
enum EnglishSafetySkin {
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
      """,
      fires: [
        "welts all over where the cream went on", "broke out in hives", "my face is swelling up",
        "got burnt by the stones", "skin came off",
      ],
      spares: ["the oil smelled lovely", "itching to book again"]),
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
      """, fires: ["my whole back has turned dark purple", "covered in bruises"], spares: ["a small bruise on my arm"]),
    Rule(
      "en.swelling", .hint(.calfSwelling),
      """
      swollen|swelling|swelled|swell|puffy|puffed|lump|inflamed|inflammation|oedema|edema
      """, fires: ["there's some swelling"], spares: ["no change in size"]),
    Rule(
      "en.bruise.small", .sore,
      """
      bruise|bruises|bruising|bruised|bruisy|marks|mark
      """, fires: ["a little bruise, as you warned me"], spares: ["my back is sore"]),
  ]
}
