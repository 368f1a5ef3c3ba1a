extension Lexicon {
  /// Signs and faces, which belong to no language, and the classes that the tokenizer itself gives to numbers.
  static let punctuation = Lexicon(
    classes: [
      ("num", ""), ("feverish", ""), ("high", "eight nine ten ocho nueve diez"), ("beyond", ""),
      ("low", "zero one two three cero uno dos tres"),
      ("middling", "four five six seven cuatro cinco seis siete"), ("year", ""),
      ("besideDigit", "option number answer reply choice please thanks thank opcion numero respuesta gracias favor"),
      ("keyword", "stop unsubscribe cancel quit baja alto parar cancelar"),
      ("turn", "but except although though however pero aunque excepto salvo sino"), ("punct", ", : - / ."),
      ("span", SpanWords.everyWord),
    ],
    rules: [
      Rule(
        "core.face.glad", .good, "glademoji", fires: ["🙂"], spares: ["🙁"]),
      Rule(
        "core.face.sad", .bad, "sademoji", fires: ["🙁", "sore :("], spares: ["🙂"]),
    ],
    forms: [:])
}
