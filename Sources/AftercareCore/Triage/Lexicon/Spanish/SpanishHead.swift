/// Spanish wordings of headache, fainting and dizziness.
enum SpanishHead {
  static let rules: [Rule] = [
    Rule(
      "es.headache.severe", .flag(.severeHeadache),
      """
      peor|fuerte|fuertisimo|terrible|horrible|insoportable|intenso|tremendo|muchisimo|espantoso ... dolor? ... cabeza
      dolor de cabeza @muy? @muy? fuerte|terrible|horrible|insoportable|intenso|fuertisimo|tremendo|repentino|espantoso|horroroso
      cabeza ... estalla|explota|revienta|muchisimo|partida|estallar|explotar|reventar
      veo doble|borroso
      vision borrosa|doble
      explota|estalla|revienta|parte|retumba|truena|explotar|estallar|reventar|martillea|mata ... cabeza
      cabeza ... parte|mata|retumba|truena|martillea|partir|martillo|bomba
      peor|@grave|horrenda|horroroso ... jaqueca|jaquecas|migrana|cefalea
      jaqueca|migrana|cefalea|dolor de? cabeza? ... @grave|peor|repente|golpe|subito|repentino|repentina|vomit~|vomito|vision
      repente|golpe|pronto ... dolor de cabeza
      dolor de cabeza ... repente|golpe|subito|nunca|vida|peor
      nunca|jamas ... dolor|dolido ... cabeza
      duele muchisimo|horrible|horrores|demasiado ... cabeza
      cabeza ... duele|dolor ... muchisimo|horrible|demasiado|horrores|@grave
      cabeza ... como nunca|jamas
      """,
      fires: [
        "me duele la cabeza como nunca en mi vida",
        "me explota la cabeza", "la peor jaqueca que he tenido", "un dolor de cabeza terrible de repente",
        "el peor dolor de cabeza de mi vida",
      ], spares: ["me duele un poco la cabeza", "un poco de dolor de cabeza"]),
    Rule(
      "es.headache.mild", .hint(.severeHeadache),
      """
      dolor|dolorcito|dolores ... cabeza
      duele ... cabeza
      jaqueca|migrana
      """, fires: ["un poco de dolor de cabeza"], spares: ["masaje de cabeza rico"]),
    Rule(
      "es.faint", .flag(.faintDizzy),
      """
      desmaye|desmayo|desmayar|desmayad~|desmayarme|desmayando
      maread~|mareo|mareos|mareando|maree|maree|marea|vertigo|vertigos
      perdi ... conocimiento|conciencia
      da|dan|daba vueltas todo?
      todo me? da vueltas
      casi me caigo
      desvaneci|desvanezco|desvanecimiento|desvanecer|desvanecerme|lipotimia|vahido|vahidos|atarantad~|patatus|soponcio|maread~|mareadisim~|inconsciente
      perdi|perdio|pierdo|perdido ... conocimiento|conciencia|sentido|equilibrio
      da|dan|daba|dando|daban ... vueltas
      iba|voy|siento|casi|punto ... desmayar|desmayo|desmayarme|desmaye
      se me nublo|nubla|fue|va|apago|borro la? vista|cabeza|mundo|luz|todo
      vi|veo|todo negro|estrellas|estrellitas|puntos|borroso
      cai|caigo|caia|desplome|desplomo ... suelo|piso|redondo|redonda
      bajo|baja|bajon ... presion|tension|azucar
      inestable|tambaleo|tambaleando|tambaleante
      """,
      fires: [
        "se me nubló la vista", "me iba a desmayar", "caí redonda", "me desmayé en el baño", "estoy muy mareada",
      ], spares: ["veo todo con otros ojos", "mi vista al mar", "dimos vueltas por el parque"]),
  ]
}
