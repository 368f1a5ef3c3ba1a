/// English wordings of fever.
enum EnglishFever {
  static let rules: [Rule] = [
    Rule(
      "en.fever", .flag(.fever),
      """
      fever|fevers|feverish|fevered|feaver
      temperature|temp ... @feverish
      @feverish degrees|fever|temperature|temp|c|f|celsius|fahrenheit
      temperature of|at @num
      have|has|had|got|running|run|ran|runs|spiked|with|developed|having a|an temperature|temp
      high|raised temperature|temp
      temperature|temp @be|s|has @very? high|up|raised|risen|gone|spiked
      chills|shivering|shivers|shivery|shiver|shaking
      burning up
      hot|cold and hot|cold sweats?
      cold|night sweats|sweat
      thermometer ... @feverish|fever|high|thirty|hundred|over
      @feverish on|by the? thermometer|forehead
      thirty eight|nine ... degrees|temperature|temp|fever|point
      temperature|temp|fever ... thirty|hundred|@feverish
      teeth chattering
      boiling|roasting hot|up|one|then|and|but ... shivering|freezing|cold|shaking
      freezing|cold ... then|and|one boiling|roasting|burning|hot
      can|could not get|stop|keep warm|shivering|shaking|shivers
      hot and cold|shivery|bothered|sweaty|shaky
      sweats|sweating|sweaty ... shivering|fever|chills|cold|night
      cold sweats|sweat
      forehead ... hot|burning|boiling
      fevery|feverishness|pyrexia|shivery|rigors|rigor
      the shakes|shivers|chills
      drenched|soaked|dripping|soaking ... sweat
      sweat|sweating|sweats|sweated ... buckets|sheets|pyjamas|bed|night|through
      under|wrapped|three|two|four ... duvet|blankets|duvets|blanket|quilts <> shaking|shivering|freezing|cold|chattering|frozen
      thermometer
      teeth .... chatter|chattering|chattered
      fry @det? egg|eggs
      @feverish on|by|in|with the|my|an|a|this? ear|strip|thing|gadget|gun|scanner|mouth|armpit|reading
      temperature|temp .... @feverish
      temperature|temp will|do|does|did|has|have? not ... come|coming|go|going|budge|drop|dropping|shift|down
      mercury ... @num
      running|run|ran|hit|hitting|reading|reads|showing|shows|pushing a|at? @feverish since|now|all|last|today|overnight|fever|this|at
      sweat|sweating pouring|dripping|running|streaming|rolling
      @reading
      """,
      fires: [
        "temp has been up and down, 38.4 at noon", "my temperature won't come down",
        "I have the shakes", "shaking under two duvets",
        "38.5 on the thermometer", "teeth chattering in bed", "can't stop shivering", "temp of 39 and shivering",
        "I've got a fever",
      ],
      spares: [
        "ran 38.5 km", "running 40 minutes a day", "boiling water for tea", "running hot water",
        "room temperature was lovely", "cabin was hot",
      ])
  ]
}
