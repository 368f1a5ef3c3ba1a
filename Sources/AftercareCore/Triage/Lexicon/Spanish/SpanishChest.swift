/// Spanish wordings of chest, heart and breath.
enum SpanishChest {
  static let rules: [Rule] = [
    Rule(
      "es.chest", .flag(.chestBreath),
      """
      dolor|duele|presion|opresion|punzada|punzadas|apreton|ardor ... pecho|corazon
      pecho ... duele|aprieta|dolor|oprime|opresion|apretado
      falta|faltaba|falto|corta|quedo|quede|entra ... aire|aliento|respiracion|oxigeno
      sin aire|aliento|oxigeno|respiracion
      no|cuesta|dificultad|trabajo|mal|dificil|costando|apenas ... respirar|respiro
      ahogo|ahogando|asfixia|asfixio|palpitaciones|taquicardia|ahogada
      no|cuesta|dificultad|trabajo|mal|dificil|apenas|duele|dolor ... respirar|respiro|inhalar|aspirar
      no @muy? me? entra|llega|alcanza ... aire
      respiro|respirar|respiracion mal|cortad~|agitad~|dificil|corta|rapido|apenas
      sofoco|sofoca|sofocad~|sofocando|ahogo|ahoga|ahogando|ahogad~|asfixi~|asfixiando|jadeo|jadeando|fatigo|agitad~
      corazon ... acelerad~|mil|rapido|late|latiendo|palpita|salta|sale|brinca|galope|fuerte|irregular
      palpita|late|brinca|acelera|acelero ... corazon
      peso|opresion|presion|apretado|apretad~|nudo|aplasta|aplastan|elefante|piedra|faja|banda ... pecho
      pecho ... cerrad~|apretad~|oprimid~|pesad~|peso|aplasta|presion|quema|arde|explota
      taquicardia|arritmia|arritmias|bradicardia|silbid~
      ladrillo|ladrillos|elefante|losa|piedra|roca|yunque|bloque|cinturon|faja|corse|banda|mano|tenaza|placa|tonelada <> pecho|corazon|esternon
      pecho <> opresion|presion|apretad~|aprieta|aplasta|peso|cerrad~|estruja
      no me? deja|dejan|puedo|permite|logro ... tomar|coger|respirar|agarrar|meter|inspirar ... aire|hondo|profundo|fondo
      me cuesta|duele|molesta respirar|inspirar|tomar
      no|cuesta|dificil|apenas|sin ... jalar|agarrar|tomar|coger|pillar|meter|inhalar|jalo|agarro|pillo|cojo|tomo|recuperar|inspirar ... aire|aliento|oxigeno
      se me @muy? va|fue|corta|corto|acaba el? aire|aliento|respiracion|resuello
      falta|faltando|faltandome|falto|falta el|de? aire|resuello|aliento
      boqueo|boqueando|resuello|disnea|hiperventil~|hiperventilando
      @doler|aprieta|aprietan|aplasta|oprime|oprimen|estruja ... pecho|corazon|esternon|torax|caja
      pecho|corazon|esternon|torax .... @doler|aprieta|oprime|clav~|pincha|estruja|aplasta|apachurra|apachurrado|punzad~
      corazon|pecho .... acelerad~|desbocad~|salta|saltos|tambor|brinca|brincos|loco|retumba|sale|golpea|galopa|disparado|vuelco|vuelcos
      pulso ... acelerad~|disparado|rapido|irregular|mil|alto|cien
      brazo izquierdo ... pecho|sudor|sudando|mandibula
      pecho ... brazo izquierdo|mandibula
      no @muy? puedo|logro|consigo|alcanzo a? @muy? respirar|tomar
      respirar|inhalar|respiro|tomar aire? @muy? me? duele|cuesta|punza|clava|molesta
      """,
      fires: [
        "no puedo jalar aire bien", "me falta el resuello", "tengo una puntada en el corazón",
        "no me deja tomar aire hondo", "como si tuviera un ladrillo encima del pecho",
        "no me entra el aire", "el corazón me late muy rápido", "siento un peso en el pecho", "dolor en el pecho",
        "me falta el aire",
      ],
      spares: [
        "me tomé un respiro", "necesitaba tomar aire fresco y salí a caminar", "los quiero con el corazón",
        "me quité un peso de encima", "gracias de corazón", "aire fresco", "masaje en el pecho bien",
      ])
  ]
}
