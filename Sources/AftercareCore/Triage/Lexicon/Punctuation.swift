extension Lexicon {
  /// Signs and faces, which belong to no language, and the classes that the tokenizer itself gives to numbers.
  static let punctuation = Lexicon(
    classes: [
      ("num", ""), ("feverish", ""), ("high", "eight nine ten ocho nueve diez"), ("beyond", ""),
      ("low", "zero one two three cero uno dos tres"),
      ("middling", "four five six seven cuatro cinco seis siete"), ("year", ""),
      ("besideDigit", "option number answer reply choice please thanks thank opcion numero respuesta gracias favor"),
      (
        "polite",
        """
        please thanks thank you cheers ta kindly many much very so a lot million and now ok okay hi hello hey dear sir madam regards kind
        best sincerely yours x xx xxx bye all it here just me this that immediately asap glademoji sademoji otheremoji
        gracias por favor muchas saludos hola buenas buenos dias tardes noches un saludo ya todo y adios
        """
      ),
      ("closing", "thanks thank you ta cheers gracias x xx xxx"),
      (
        "ender",
        """
        stop unsubscribe cancel quit end optout stopall arret halt revoke unsubscribed unsubscription cease
        baja alto parar cancelar detener basta borrar eliminar desuscribir desuscribirme pare paren
        """
      ),
      ("article", "the this these"),
      ("telling", "told telling tells tell said says asked asks texted messaged showed gave informed warned"),
      ("caring", "looking looked caring cared nursing nursed minding visiting visited helping babysitting collecting"),
      ("preposition", "in at of from by on to for with about beside near around into after than besides"),
      ("keyword", "stop unsubscribe cancel quit baja alto parar cancelar"),
      ("turn", "but except although though however pero aunque excepto salvo sino"), ("punct", ", : - / ."),
      ("span", SpanWords.everyWord),
    ],
    rules: [
      Rule(
        "core.face.glad", .good, "glademoji", fires: ["🙂"], spares: ["🙁"]),
      Rule(
        "core.optout.keyword", .optOut,
        """
        ^^ @polite? @polite? @polite? @polite? @punct? @ender @punct? @punct? @ender? @punct? @ender? @punct? @ender? @ender? @punct? @polite? @polite? @polite? @polite? @punct? @punct? @polite? @polite? *? *? $$
        """,
        fires: [
          "STOP", "unsubscribe", "Stop please and thank you.", "QUIT - thanks", "End. Thanks, Zebedee", "Baja",
          "baja por favor, saludos",
        ],
        spares: ["stop it hurts", "make the pain stop", "para nada", "the end of the week"]),
      Rule(
        "core.face.sad", .bad, "sademoji", fires: ["🙁", "sore :("], spares: ["🙂"]),
    ],
    forms: [:])
}
