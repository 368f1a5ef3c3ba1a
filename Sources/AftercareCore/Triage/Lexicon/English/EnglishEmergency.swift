/// English wordings of emergencies: places, strokes, pleas for help.
enum EnglishEmergency {
  static let rules: [Rule] = [
    Rule(
      "en.emergency.place", .flag(.emergency),
      """
      in|at|to|from|going|went|visited|visit|admitted|ended|off|into|on|towards|took|taken|taking|need|for|of|my the|an|a|my? hospital|er|casualty|emergency|icu
      hospital|hospitalised|hospitalized|ambulance|paramedics|paramedic
      emergency room|department|services|service|care|ward|dept|doctor
      a and e
      ane|aande
      urgent care
      accident and emergency
      er now|visit|doctor
      called|calling|call|rang|ringing|dialled|dial|phoned|ring|dialed|need|send 911|999|112|000|111|ambulance|paramedics|help
      911|999|112
      kept|keeping|admitted|admitting|admit me|him|her|us|my? in|overnight for|overnight|because|over
      kept|keeping|admitted|admitting|admit me|him|her|us|my? in|overnight $
      kept|keeping|admitted|admit me|him|her|us|my? in|overnight $
      a and e|ed|department
      triage|resus|stretcher|cardiac
      scan|mri|ct|xray|x ray ... now|hospital|urgent|emergency|tomorrow|today|waiting
      doctor|gp|physio|nurse|optician sent|sending|told|rushed|referred me|us|him|her|to ... hospital|a|er|emergency|ed|casualty
      walk in|out clinic|centre|center|hours
      minor injuries
      out of hours
      nhs 111
      sent|rushed|taken|brought|blue|airlifted ... hospital|er|casualty|emergency|a and
      ambulance|paramedics|paramedic
      in|at the? casualty|resus|ae|ed
      in|at|to|from emerg|emerge|casualty|resus
      waiting|wait|waited for|on|in @det? @very? scan|mri|ct|xray|ultrasound|bloods|ambulance|triage
      blue lighted|lighting|lit|lights
      admitted on|last|this|yesterday|today|for|as|overnight|through
      cardiac|stroke|intensive|coronary|high unit|care|dependency
      hdu|ccu|itu
      on|had|have|put a|the|me|on? drip
      admitted|kept|moved|lying|stuck .... ward
      """,
      fires: [
        "they put me on a drip",
        "admitted on Tuesday night",
        "Sitting in Emerg right now",
        "they kept me in overnight", "waiting for an MRI scan in the emergency department", "blue lighted to hospital",
        "on my way to the emergency room", "I'm in A&E", "calling an ambulance",
      ],
      spares: [
        "in A&E with my son's elbow", "watching old episodes of ER", "the tap has a drip",
        "I admitted to my wife that you were right", "kept me in the loop about it", "scan the code",
        "feels like a holiday",
      ]),
    Rule(
      "en.emergency.stroke", .flag(.emergency),
      """
      stroke|seizure|seizures|convulsions|aneurysm
      heart attack
      face|mouth|smile|eyelid|cheek|lip ... drooping|droops|droopy|drooped|lopsided|crooked|fallen|dropped|sagging|slack
      drooping|droopy|lopsided ... face|mouth|smile|eyelid
      slurred|slurring|slurry|slur|garbled ... speech|words|talking|speaking|my
      speech|words|talking ... slurred|slurring|slurry|wrong|garbled|jumbled|funny|weird
      can|could not @very? @very? speak|talk|see properly|right|straight|clearly|anymore|anything|well|suddenly
      can|could not @very? @very? speak|talk|see $
      one|whole|entire|left|right side ... numb|weak|paralysed|paralyzed|droop|drooping|dead ... face
      lost|losing|lose|loss ... vision|sight|speech
      went|gone|going blind
      can|could|do not|hardly|barely|cant ... get|find|form|say|remember|speak|make ... words|sentences|speech
      words|speech|sentence|sentences|talking|talk|speaking ... not|come|coming|came|mixed|muddled|wrong|jumbled|slurred|funny|gibberish|mumbled|mush|garbled|gone|slurring
      one|left|right|half side? of? my|the|his|her? face|mouth|body|smile ... dropped|drooping|numb|weak|dead|gone|fallen|slack|down|lower|heavy|sagging|paralysed|paralyzed|frozen|hanging
      side|half of my|the|his|her face|mouth|body ... dropped|drooping|numb|weak|dead|gone|fallen|slack|down|lower|heavy|sagging|frozen|hanging
      face|mouth|smile|eye|eyelid|cheek|lip ... drooped|droop|drooping|dropped|sagged|sagging|uneven|crooked|wonky|slipped|gone|slack|hanging|twisted|lopsided
      arm|hand|leg ... and ... speech|words|talking|face|mouth ... funny|slurred|wrong|drooping|weird|dropped
      confused|confusion|disoriented|disorientated ... who|where|words|speech|talk|what
      having|had|think|maybe|been ... stroke|ministroke|tia|seizure|fit|convulsion
      cannot|cant lift|raise ... both arms
      see|sees|seeing|saw double
      double vision
      vision double|gone|went|lost
      @limb|arm .... hang|hangs|hanging|dangles|dangling down|limp|by|loose|useless
      slurring|slurred|slurs
      face|mouth|smile|lip|eyelid not ... smile|move|work|lift|respond|close|shut
      half|side of? my|his|her|the face
      """,
      fires: [
        "I was slurring at dinner", "half my face won't smile",
        "my eyes see double",
        "can't get my words out", "one side of my face has dropped", "my speech has gone funny", "my face is drooping",
        "my speech is slurred",
      ],
      spares: [
        "we smile a lot here", "I have no words, amazing", "had one word to say", "those long strokes were lovely",
      ]),
    Rule(
      "en.emergency.help", .flag(.emergency),
      """
      ^^ please? help me? please? $$
      ^ please? help me please? $
      ^ help help? $
      i|we need|want help|someone|assistance now|urgently|immediately|please|fast|quickly|quick|asap|help|straight
      call|ring|phone|contact me|us|back ... urgently|urgent|immediately|now|asap|emergency|straightaway|instantly
      urgent|urgently|emergency|asap please|,|:|.|- ... call|ring|phone
      call|ring|phone asap|now|immediately|urgently
      urgent|urgently
      it s|is @det? @very? emergency|urgent
      this|its is|s? an? emergency
      ^ emergency $
      sos
      please hurry
      i|am think i|am|m? dying
      i am dying $
      call|ring|phone me|us|back? right|straight now|away
      call|ring|phone ... this minute|instant|second
      send help|someone|somebody|ambulance|anyone
      someone|somebody|anyone @very? please? help|come|send me|us? please|now|quick|here|quickly|fast
      someone|somebody|anyone @very? please help me|us? $
      , someone|somebody|anyone please? help me|us? $
      please|pls help|send|someone me? now|quick|quickly|urgent|fast
      come quick|quickly|now
      help asap|now|urgently|quick|quickly|im|please|i
      i can not cope alone|anymore|with
      desperate|desperately need|for|help
      someone|somebody|anyone @very? please help me|us? $
      call|ring|phone me|us|back? this minute|second|instant
      ^ please? help help? me|us? please? somebody|someone|anyone please|help? $
      need|want|have|must|got to? speak|talk ... immediately|urgently|instantly|asap
      this|it can not wait ,|.|until|till|any
      this|it can not wait $
      ^ please help me|us? please? $
      help me please|somebody|someone somebody|someone|please? $
      please|somebody|someone help me please? somebody|someone? $
      """,
      fires: [
        "no pain, please help me", "this can't wait, someone has to speak to me immediately",
        "HELP ME PLEASE SOMEBODY", "send help", "someone please help", "call me right away", "help me please",
        "call me urgently",
      ],
      spares: [
        "thanks, that helped", "I can't wait to come back",
        "this minute detail", "please help me book a slot", "ring me right after lunch", "that helped me a lot",
        "nothing urgent",
      ]),
  ]
}
