/// Spanish wordings of bladder, bowel and the saddle.
enum SpanishBladder {
  static let rules: [Rule] = [
    Rule(
      "es.bladder", .flag(.bladderBowel),
      """
      no ... orinar|orina|pis|pipi|orino|vejiga|esfinter|intestino|evacuar|defecar
      orine|orine|mee|mee|hice|orino|orinado|meado ... encima|cama|pantalon
      me orine|meo|mee|orino|hice encima?
      escapa|escapan|sale|gotea|aguanto|salio ... orina|pis|pipi|popo|heces|caca
      perdi|perdido|pierdo|sin|perdida ... control ... vejiga|esfinter|esfinteres|orina|intestino|intestinos
      incontinencia
      dificultad|cuesta ... orinar
      pierdo|perdida de? orina|pis
      no|sin @muy? puedo|poder|logro|puede|podido|pude|consigo ... orinar|mear|pipi|pis|bano|popo|evacuar
      sin|no @muy? he? orinar|orinado|mear|pis|pipi
      no me? @muy? sale|salen|viene ... orina|pis|pipi|chorro|meados
      sale|escapa|escapan|chorrea|gotea|salio|escapo|sali ... pis|pipi|orina|orines|popo|caca|heces
      hice|hago|hizo|orine|orino|cague|zurre|mee ... encima|cama|pantalon|calzon|ropa
      hice|hago|hizo pis|pipi|popo|caca encima|en|sin
      moje|mojo|moja ... cama|pantalon|calzon|calzones
      no siento|noto|siente ... ganas|cuando ... orinar|orino|pis|pipi|bano|popo
      no|sin|perdi @muy? controlo|control|controlar|aguanto|aguantar|retengo ... orina|pis|pipi|esfinter|esfinteres|popo|bano|vejiga|intestino|caca
      no aguanto|alcanzo|llego ... bano|pis|pipi
      retencion|incontinente
      no me? sale|salia ni|nada gota|nada?
      tengo ganas pero? no|nada ... sale|salir|viene
      ganas de? ... no|nada sale|puedo|consigo
      """,
      fires: [
        "tengo ganas pero no sale ni gota",
        "llevo desde ayer sin poder hacer pis", "no siento cuando orino", "mojé la cama", "no puedo orinar",
        "se me escapa la orina",
      ], spares: ["sin hacer ejercicio", "agua para orinar mucho"]),
    Rule(
      "es.saddle", .flag(.saddleNumbness),
      """
      zona|parte|partes intima|intimas|genital|genitales ... dormid~|adormecid~|entumecid~|siento|hormigueo|insensible
      dormid~|adormecid~|entumecid~|siento|hormigueo|insensible ... zona|parte|partes intima|intimas|genital|genitales
      genitales|entrepierna|perine|ingle|vagina|pene|ano ... dormid~|adormecid~|siento|entumecid~|sensibilidad
      dormid~|adormecid~|siento|entumecid~|sensibilidad|adormecimiento|hormigueo ... genitales|entrepierna|perine|vagina|pene|ano|ingle|intima|intimas|limpio|limpiarme
      @intima ... dormid~|adormecid~|entumecid~|hormigueo|insensible|adormecimiento
      no ... siento|sensibilidad ... @intima
      dormid~|adormecid~|entumecid~|adormecimiento|hormigueo|insensibilidad ... @intima
      entre las piernas ... siento|dormid~|adormecid~|entumecid~|hormigueo
      no siento ... limpio|limpiarme|asiento|taza|inodoro|excusado
      allabajo|alla|ahi abajo ... dormid~|adormecid~|siento|entumecid~|hormigueo
      """, fires: ["no siento la entrepierna al sentarme", "no siento la zona íntima"],
      spares: ["la parte baja de la espalda bien", "la zona lumbar bien"]),
  ]
}
