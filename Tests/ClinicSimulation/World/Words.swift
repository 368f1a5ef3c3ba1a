/// What clients and staff of the simulation write.
enum Words {
  /// What a client answers to a check-in, and whether it must be read as red.
  static func client(_ random: inout SeededRandom) -> (text: String, isRed: Bool) {
    let kind = random.weighted([(46, 0), (14, 1), (12, 2), (6, 3), (6, 4), (8, 5), (3, 6), (2, 7), (2, 8), (1, 9)])
    let words = texts[kind]
    return (words[random.index(words.count)], kind == 2 || kind == 3)
  }

  private static let texts = [
    ["1", "all fine thank you", "Bien, gracias", "2", "feeling great!", "ok"],
    ["3", "still quite sore and it is getting worse", "I am not sure this is normal"],
    ["my foot has gone numb", "sharp pain shooting down my leg and tingling", "se me ha dormido la pierna"],
    ["I have chest pain and cannot breathe properly", "I cannot control my bladder since yesterday"],
    ["STOP", "please stop sending me these messages", "BAJA"],
    ["is it normal to be sore?", "can I go to the gym today?"],
    ["wrong number", "you have the wrong number"],
    ["HELP", "info"],
    ["", "zzzz qqqq", "👍"],
    ["the therapist touched me inappropriately"],
  ]

  /// What a member of staff answers to the alert of a follow-up.
  static func staff(_ followUp: String, _ random: inout SeededRandom) -> String {
    random.weighted([
      (55, followUp), (15, "\(followUp) DONE she is fine, rest"), (8, "\(followUp) NO"), (8, "\(followUp) NOANSWER"),
      (4, "\(followUp) DONE"), (5, "what is this?"), (5, "\(followUp) hello"),
    ])
  }

  /// Whether she took it, and will have to say what came of it.
  static func isTaking(_ text: String) -> Bool { text.allSatisfy(\.isNumber) }
}
