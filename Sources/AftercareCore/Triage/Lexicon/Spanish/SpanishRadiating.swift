/// Spanish wordings of pain that travels.
enum SpanishRadiating {
  static let rules: [Rule] = [
    Rule(
      "es.radiating.travels", .flag(.radiatingPain),
      """
      @doler .... se|me? se|me? @correr @muy? a|al|hasta|hacia|para|por|toda|todo @muy? @det_es? @trozo? @parte
      @doler ... agarra|coge|toma|abarca|invade|alcanza|tomo|agarro|alcanzo|cogio @muy? @det_es? @trozo? @miembro|gluteo|nalga
      se me|le? @muy? dispara|riega|desparrama|corre|reparte|extiende|ramifica|baja|sube|viene|pasa|paso|escurre|chorrea|bajo|corrio|subio|va|iba|prolonga|refleja @muy? el? dolor|ardor|corriente? para|hacia|a|al|hasta|por @muy? @det_es? @trozo? @parte
      va|iba , hasta ... @parte
      @doler .... de|del|desde ... @parte ... a|al|hasta|para @det_es? @trozo? @trozo? @parte|abajo
      de|del|desde ... @parte ... a|al|hasta|para @det_es? @trozo? @trozo? @parte|abajo .... @doler
      duele|dolor|molesta .... de|desde la|el @parte para|hacia abajo
      @doler .... hasta @det_es @trozo? @trozo? @parte
      @doler .... @miembro .... sale|nace|viene|arranca|parte|baja|empieza de|desde|en ... lumbar|lumbares|espalda|nalga|cintura|cadera|cuello|hombro|gluteo|columna
      acaba|termina|remata doliendo|doliendome ... @miembro|gluteo|nalga|ingle
      me da|dando la vuelta por|hasta|hacia|al ... @parte
      @doler ... camina|viaja|brinca|salta|migra|pasea|muda|mudando|cambia $
      @doler ... camina|viaja|brinca|salta|migra|pasea|muda :|,|de|por|entre|y|hoy
      dolor|dolores|duele reflejad~|referid~|refleja|irradiad~|reflejo ... @parte
      reflej~|refleja|repercute|resuena ... hasta|en|a|hacia ... @miembro|gluteo|nalga|cuello|hombro|ingle
      hilo|cable|cordon|linea|culebra|reguero|chorro|rio|lengua|cuerda|tira ... dolor|fuego|ardor|electric~|quema|corriente|duele
      @doler .... a lo largo de|del ... pierna|brazo|muslo|pantorrilla|antebrazo
      no es|duele solo|solamente|nada|nomas ... @parte ,|sino|ahora|tambien sino|ahora|tambien|ya|es? me? tambien? duele|duelen|toda|la|el|tambien|agarra
      pierna|muslo|brazo|gluteo|nalga|pantorrilla por|de detras|atras .... duele|dolor|arde
      duele|dolor|arde|quema ... pierna|muslo|brazo|nalga por|de detras|atras|fuera
      se me? ha|esta|iba|anda|vino @muy? bajando|subiendo|corriendo|extendiendo|extendido|bajado|corrido|subido|pasado|pasando|regando ... a|al|hasta|hacia|para|por ... @parte
      tira|tirantez|tiron|jalon|jala|tironea ... desde|hasta ... @parte
      calambre|corriente|corrientazo|fuego|ardor|quemazon|rayo|electricidad ... desde|hasta|baja|recorre|por|sube ... @miembro|gluteo|nalga
      nervio ... ciatico|pinzad~|pellizcad~|atrapad~|aprisionad~|inflamad~|pinzamiento
      @doler ... bajando|subiendo|corriendo|moviendo|avanzando|caminando ,? y? ya? va|esta|llega|anda|llego|tengo|va @muy? en|por|a ... @parte
      empezo|comenzo|arranco|estaba|era|inicio|empieza|comienza en ... @parte .... ahora|ya|luego|despues|hoy @muy? lo|la|me|se tengo|siento|esta|bajo|paso|va|duele|fue|llego|corrio ... @parte
      empezo|comenzo|arranco|estaba|era|inicio|empieza|comienza en ... @parte .... ahora|ya|hoy @muy? esta|anda|va|llega|llego|bajo en|por|a ... @parte
      se me|le fue|fueron|viene|ha el|este|ese dolor @muy? ido? a|al|hasta|para|hacia|por @det_es? @trozo? @parte
      """,
      fires: [
        "se me fue el dolor al hombro", "el dolor va bajando, ya está en la rodilla",
        "empezó en la espalda y ahora lo tengo en la pierna",
        "el dolor me agarra la pierna entera, de la nalga pa abajo", "el dolor se me pasó a la otra pierna",
        "un dolor que me jala desde la pompi hasta la corva", "el dolor camina: ayer la cadera, hoy la rodilla",
        "duele el lomo y se me corre para el cachete", "me da la vuelta por la cadera",
        "El dolor ya alcanza los dedos de la mano",
        "dolor reflejado en la pantorrilla", "ya no es solo la espalda, ahora me duele también el muslo",
      ],
      spares: [
        "se me fue el dolor a la media hora", "el dolor va bajando, ya estoy mejor",
        "empezó en los pies y terminó en la cabeza, delicioso",
        "quedé relajada de la cabeza a los pies", "el dolor se fue de la espalda", "hasta la espalda les manda saludos",
        "me dieron masaje a lo largo de la columna", "bajó el dolor",
      ])
  ]
}
