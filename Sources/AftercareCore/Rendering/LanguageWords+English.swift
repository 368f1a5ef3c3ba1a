extension LanguageWords {
  /// English.
  static let english = LanguageWords(
    flags: [
      ["sharp", "stabbing"],
      ["down a leg", "down the leg", "down your leg", "spread*", "radiat*", "glute*", "buttock*"],
      ["numb", "numbness"], ["tingl*"], ["weak*"],
    ],
    symptoms: [
      "pain*", "sore*", "ache*", "achy", "aching", "hurt*", "numb", "numbness", "tingl*", "weak*", "stiff*", "tender*",
      "bruis*",
      "swell*", "swollen", "cramp*", "bleed*", "fever*", "headache*", "dizz*", "faint*", "burn*", "blister*", "rash*",
      "nausea*", "spasm*", "injur*", "sciatica",
    ],
    bodyParts: [
      "back", "neck", "shoulder*", "leg", "legs", "arm", "arms", "hip", "hips", "glute*", "buttock*", "foot", "feet",
      "knee*", "calf", "calves", "muscle*", "head", "hand", "chest", "belly", "skin", "spine", "bladder", "bowel*",
    ],
    massage: [
      "massage*", "tissue", "trigger", "myofascial", "fascia*", "stone", "stones", "prenatal", "pregnan*", "lymph*",
      "drainage", "swedish", "sports",
    ],
    asExpected: ["as expected", "to be expected", "is normal", "is usual", "is common", "is fine"],
    yesNo: ["reply yes", "answer yes", "text yes", "yes or no", "yes no", "y n"],
    questionWords: ["how", "what", "when", "where", "which", "who", "why"],
    claims: ["toxin*", "detox*", "diagnos*", "it is only", "it is just", "nothing serious", "you are suffering"],
    automatic: ["automatic*"], arrived: ["have your message", "message has arrived"],
    willTry: ["will try to phone you"],
    doNotWait: ["do not wait"], doctor: ["doctor"],
    comfort: [
      "worry", "normal", "usual", "common", "fine", "serious", "all right", "stretch*", "walk*", "exercis*", "warmth",
      "heat", "ice", "water", "rest",
    ])
}
