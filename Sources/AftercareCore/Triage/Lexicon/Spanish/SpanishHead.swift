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
      jaqueca|migrana|cefalea ... @grave|peor|repente|golpe|subito|repentino|repentina|vomit~|vomito|vision
      dolor de cabeza ... @grave|peor|repente|golpe|subito|repentino|repentina|vomit~|vomito|vision
      repente|golpe|pronto ... dolor de cabeza
      dolor de cabeza ... repente|golpe|subito|nunca|vida|peor
      nunca|jamas ... dolor|dolido ... cabeza
      duele muchisimo|horrible|horrores|demasiado ... cabeza
      cabeza ... duele|dolor ... muchisimo|horrible|demasiado|horrores|@grave
      cabeza ... como nunca|jamas
      cabeza|sien|sienes|nuca ... estallando|explotando|reventando|estallara|explotara|partiendo|partiera|taladra|taladrando|taladro|martillazos|bum|tambor
      dolor de cabeza ... no me? deja|suelta|dejan|quita|aguanto|soporto|puedo|calma|cede ni? ... abrir|dormir|ver|nada|ojos|luz|estar|luces|hablar?
      dolor de cabeza ... vomit~|vomite|vomitando|nauseas|luz|vision|cuello|loc~|mata|matando|muero|bestial|perros|marca|jodido|cabron|caballo|narices|cojones
      jaqueca|migrana|cefalea ... @muy? bestial|brutal|matando|mata|espantosa|loca|muriendo|nunca|caballo
      me mata|matando|muero|revienta|taladra ... cabeza|jaqueca|migrana
      no aguanto|soporto|puedo con? ... cabeza|jaqueca|migrana
      cabeza ... revent~|bomba|reviento|aguanto|soporto
      duele ... cabeza ... no ... abrir|luz|ver|dormir
      trueno|martillazo|hachazo ... cabeza
      veo ... doble|borros~|nublad~|manchas|luces|lucecitas|chispas|mosquitas
      perdi|perdido|pierdo|perdiendo ... vista|vision
      vista ... nublad~|borros~|nublo|nubla|doble|fue
      reventando|explotando|estallando|partiendo|taladrando|martillando|matando @det_es? cabeza|sien|sienes|craneo
      viendo|veia|ver|veiamos doble|borros~|nublad~|manchas|lucecitas|luces
      dolor de cabeza ... no ... aguanta|soporta|resiste|suelta
      """,
      fires: [
        "me está reventando la cabeza", "estoy viendo doble", "dolor de cabeza que no se aguanta",
        "tengo la cabeza que me va a reventar", "un dolor de cabeza que no me suelta",
        "perdí la vista de un ojo un rato",
        "me duele la cabeza como nunca en mi vida",
        "me explota la cabeza", "la peor jaqueca que he tenido", "un dolor de cabeza terrible de repente",
        "el peor dolor de cabeza de mi vida",
      ], spares: ["tengo la cabeza despejada", "me duele un poco la cabeza", "un poco de dolor de cabeza"]),
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
      yeyo|telele|jamacuco|sirimba|beriberi|palida|sincope|desfallec~|desfallecer|desfallecimiento|mareadera|mareitos|mareillo|mareito
      me dio|da|iba|fue|daba|dieron ... yeyo|telele|patatus|soponcio|jamacuco|palida|bajon|baja|vahido|blancazo|desmayo
      me|se fui|fue|iba al|para|contra|hacia el? suelo
      me|se fui|fue|iba al|contra el? piso redond~|como
      se me @muy? fueron|fue|van|apagaron|apagan|fue ... luces|onda|mundo|tele|conocimiento|sentido|vista
      suelo|piso|cuarto|habitacion|casa|cabeza|mundo|techo|paredes ... mueve|movia|vueltas|gira|giraba|girando
      como ... barco|borrach~|bolit~|flotando|trompo|carrusel ... camino|mareo|todo|mueve|levanto|pararme|levantarme|paro
      ando|estoy|voy|me siento @muy? como? borrach~|atontad~|mareadit~|aturdid~|zonz~
      al|cuando levantarme|pararme|paro|levanto|incorporarme ... nublo|negro|vueltas|mareo|maree|apago|caigo|cai|caer|agarrarme|sostenerme
      se me bajo|baja|cayo la|el? presion|tension|azucar
      pierdo|perdi|perdiendo|falta|sin ... equilibrio|estabilidad
      todo @muy? giraba|gira|girando|daba|dando|mueve|movia|vueltas
      marearse|marearme|desmayarse|desmayarme
      """,
      fires: [
        "¿es normal marearse?", "salí del baño y todo giraba", "casi me da un yeyo en el bus", "se me fueron las luces",
        "siento que el piso se mueve",
        "se me nubló la vista", "me iba a desmayar", "caí redonda", "me desmayé en el baño", "estoy muy mareada",
      ],
      spares: [
        "me dio gusto verlos", "me siento como flotando, qué rico", "veo todo con otros ojos", "mi vista al mar",
        "dimos vueltas por el parque",
      ]),
  ]
}
