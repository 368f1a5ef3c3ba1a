/// Spanish wordings of bladder, bowel and the saddle.
enum SpanishBladder {
  static let rules: [Rule] = [
    Rule(
      "es.bladder", .flag(.bladderBowel),
      """
      no ... orinar|orina|pis|pipi|orino|vejiga|esfinter|intestino|evacuar|defecar
      orine|mee|orino|orinado|meado ... encima|cama|pantalon
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
      orine|orino|cague|zurre|mee ... encima|cama|pantalon|calzon|ropa
      hice|hago|hizo ... encima|pantalon|calzon
      hice|hago|hizo pis|pipi|popo|caca encima|en|sin
      moje|mojo|moja ... cama|pantalon|calzon|calzones
      no siento|noto|siente ... ganas|cuando ... orinar|orino|pis|pipi|bano|popo
      no|sin|perdi @muy? controlo|control|controlar|aguanto|aguantar|retengo ... orina|pis|pipi|esfinter|esfinteres|popo|bano|vejiga|intestino|caca
      no aguanto|alcanzo|llego ... bano|pis|pipi
      retencion|incontinente
      no me? sale|salia ni|nada gota|nada?
      tengo ganas pero? no|nada ... sale|salir|viene
      ganas de? ... no|nada sale|puedo|consigo
      ensucie|ensucio|ensuciado|zurre|cague|cago|cagado|churretee ... encima|ropa|calzon|calzones|calzoncillo|cama|pantalon|sin
      no me? doy|entero|di|entere cuenta? ... orino|orine|pis|pipi|meo|mojo|popo|hago|bano|sale|salio
      chorrito|chorritos|gotas|gotitas|goteo ... orina|pis|pipi|ropa|calzon
      no|sin|ni @muy? llego|alcanzo|alcance|llegue|aguanto|aguante a|al|hasta? @muy? bano|inodoro|wc|water|excusado|pis|pipi
      sin|no ... hacer|ir|he|puedo|logro pis|pipi|caca|popo|cuerpo|defecado|obrado
      vejiga|esfinter ... controlo|control|responde|siento|llena|vacia|vaciar|floj~|dormid~
      no @muy? puedo|logro|consigo vaciar|aguantarme|contener|contenerme|aguantar|retener
      me @muy? orino|meo|hago|cago sin|cuando|al|encima|solo|sola
      se me|le @muy? escapa|escapan|sale|salen|salio|escapo|va|fue ... pis|pipi|orina|orin|pichi|chis|meados|popo|caca|gases
      pichi|chis|pichin|miccion|micciones <> no|encima|sale|escapa|cuesta|cama
      panal|panales ... orina|pipi|pis|escapes
      """,
      fires: [
        "me ensucié encima sin sentir que venía", "se me escapa el pichí al caminar", "no puedo vaciar la vejiga",
        "tengo ganas pero no sale ni gota",
        "llevo desde ayer sin poder hacer pis", "no siento cuando orino", "mojé la cama", "no puedo orinar",
        "se me escapa la orina",
      ], spares: ["le cambio el pañal al bebé", "hice la cama", "sin hacer ejercicio", "agua para orinar mucho"]),
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
      @insens|anestesiad~|acorchad~|insensibilidad|hormigueo ... ahi|alla|alli|aca abajo|bajo
      ahi|alla|alli|aca abajo|bajo .... @insens|anestesiad~|acorchad~|insensible|siento|sensibilidad|hormigueo
      no|ni|sin|casi|apenas ... siento|noto|sentir|sensibilidad .... ahi|alla|alli|aca abajo
      @intima|genitales|nalgas|intimas .... sin? anestesiad~|acorchad~|sensibilidad|insensible|insensibles|amortiguad~|tacto
      sin|no|perdi|falta|poca ... sensibilidad|tacto ... @intima|genitales|intimas
      no ... siento|noto ... limpio|limpiarme|limpiar|papel|silla|asiento|sillin|montura
      limpio|limpiarme|limpiar .... no @muy? siento|noto
      zona|parte donde|que uno|me|se|una? sienta|siento|montura|sillin .... @insens|anestesiad~|no|hormigueo
      @insens|anestesiad~|hormigueo .... zona|parte donde|que uno|me|se? sienta|siento
      entre las piernas|nalgas|pompis .... @insens|anestesiad~|acorchad~|hormigueo
      @insens|anestesiad~|acorchad~|hormigueo ... entre las piernas|nalgas|pompis
      silla de montar
      @insens|anestesiad~|hormigueo .... ano|recto|vulva|escroto|huevos|testiculos|vagina|perineo
      no siento|noto|sentia|sentir nada|na @muy? entre las? piernas|nalgas|muslos
      no siento|noto nada|na ahi|alla|alli abajo
      sin|no ... sensibilidad|sensacion entre|en las|la piernas|ingle|ingles|entrepierna
      """,
      fires: [
        "no tengo sensibilidad entre las piernas", "no siento nada entre las piernas",
        "los genitales y entre las nalgas como anestesiados", "tengo como anestesiado ahí abajo",
        "cuando me limpio después de ir al baño no siento nada ahí abajo", "mis partes íntimas sin sensibilidad",
        "no siento la entrepierna al sentarme", "no siento la zona íntima",
      ],
      spares: [
        "no siento nada raro en las piernas", "los vecinos de ahí abajo son ruidosos",
        "la parte baja de la espalda bien", "la zona lumbar bien",
      ]),
  ]
}
