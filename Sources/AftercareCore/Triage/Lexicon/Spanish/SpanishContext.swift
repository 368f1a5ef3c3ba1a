/// Spanish wordings that tell by themselves that a symptom is not there, was brought along and is gone, or is somebody else's.
enum SpanishContext {
  static let rules: [Rule] = [
    Rule(
      "es.absent.awaited", .absent,
      """
      esperando|esperaba|espere|pendiente|atento|atenta|esperandome|vigilando|aguardando|buscando .... ,|y|pero y|pero? nunca|no|jamas|ni|nada se|me|lo? llego|llegaron|aparecio|aparecieron|vino|vinieron|salio|hubo|paso|presento|presentaron|asomo|dio|dieron|senti|tuve|note|noto
      esperando|esperaba|espere|pendiente|atento|atenta|vigilando|aguardando|buscando .... nunca|no|jamas se|me|lo? llego|llegaron|aparecio|aparecieron|vino|vinieron|hubo|presento|presentaron|asomo
      esperando|esperaba|espere|pendiente|atento|atenta|vigilando|aguardando|buscando .... ,|y|pero y|pero? nada|ninguno|ninguna|cero $
      esperando|esperaba|espere|pendiente|atento|atenta|vigilando|aguardando|buscando .... ,|y|pero y|pero? nada|ninguno|ninguna|cero de nada?
      en|por cuanto|lo a|que|al|respecto a|al|respecta|toca|de? .... , nada|ninguno|ninguna|cero|no|tampoco $
      en|por cuanto|lo a|que|al|respecto a|al|respecta|toca|de? .... , nada|ninguno|ninguna|cero|no|tampoco de|hay|tengo|siento|noto|he|tuve nada|ninguno|ninguna|notado|sentido|tenido?
      respecto a|al|del|de .... ,|: nada|ninguno|ninguna|cero|no|tampoco $
      respecto a|al|del|de .... ,|: nada|ninguno|ninguna|cero|no|tampoco de|hay|tengo|siento|noto|he|tuve nada|ninguno|ninguna|notado|sentido|tenido?
      """,
      fires: [
        "Estuve esperando el hormigueo que me dijo y nunca llegó", "En cuanto a hormigueo o debilidad, nada de nada",
      ], spares: ["esperando que se quite el hormigueo y no se quita", "espere, tengo el brazo dormido"]),
    Rule(
      "es.good.noneListed", .good,
      """
      de todo|lo|eso|esos|esas|esto|ello|su|los|las .... mensaje|lista|menciona|mencionan|dice|dicen|pregunta|preguntan|sintomas|senales|cosas|anterior .... nada|ninguno|ninguna|ni|cero $
      de todo|lo|eso|esos|esas|esto|ello|su|los|las .... mensaje|lista|menciona|mencionan|dice|dicen|pregunta|preguntan|sintomas|senales|cosas|anterior ,|:? no|nada|ninguno|ninguna|ni|cero tengo|he|hay|siento|noto|una|uno|una|sola tenido|sentido|notado|sola|solo? nada|ninguno|ninguna|una|uno|cosa?
      nada|ninguno|ninguna|ni de|una|uno todo|eso|esos|esas|ello|lo|los|las|de que? menciona|mencionan|dice|dicen|pregunta|preguntan|sintomas|senales|lista|anterior
      """, fires: ["De lo que menciona en su mensaje no tengo nada", "nada de lo que mencionan"],
      spares: ["de lo que menciona, solo hormigueo"]),
    Rule(
      "es.relieved", .relieved,
      """
      desde|despues|tras de? el|la|su|del|este|ese masaje|sesion|terapia|visita|cita ,|: ni|nunca|no una|mas|un|solo? sola|solo|vez|mas?
      desde|despues de? que .... ,|: ni|nunca una|mas|un|solo? sola|solo|vez|mas?
      ni una|un|uno sola|solo? vez|mas desde|despues
      no|ni se? me|le? ha|han|he vuelto|regresado|repetido|aparecido el|la|los|las|ese|esa !fuerza|fuerzas|sensibilidad|tacto|movimiento .... que|q tenia|traia|llevaba|sufria|padecia antes|de|desde|hace
      no|ni se? me|le? volvio|regreso|repitio|aparecio el|la|los|las|ese|esa !fuerza|fuerzas|sensibilidad|tacto|movimiento .... que|q tenia|traia|llevaba|sufria|padecia antes|de|desde|hace
      hormigueo|ciatica|dolor|contractura|adormecimiento|entumecimiento|molestia de siempre|antes|anos|toda ... quito|fue|acabo|paso|desaparecio
      """,
      fires: [
        "no me ha vuelto el adormecimiento que tenía antes de ir",
        "Llevaba meses con las manos dormidas. Desde el masaje, ni una vez",
      ],
      spares: [
        "no me ha vuelto la fuerza que tenía antes", "desde el masaje no siento la mano", "desde el masaje no duermo",
      ]),
    Rule(
      "es.earlier.over", .earlier,
      """
      eso|ya ya|fue|quedo|paso|es quedo|fue|paso|hace|muy|cosa @muy? atras|anos|pasado|tiempo
      mucho|bastante|tiempo|meses|semanas|anos antes de que? ir|venir|conocer|conocerl~|ver|verl~|verme|fuera|fui|atenderme|la|mi|el
      en|de|cuando mis? tiempos|epoca|epocas|anos mozos|militar|soldado|estudiante|futbolista|de|del
      """, fires: ["eso ya quedó muy atrás", "mucho antes de ir con usted"], spares: ["antes no me pasaba"]),
    Rule(
      "es.other.scene", .otherPerson,
      """
      en|viendo|leyendo|vi|lei|vimos la|una|el|un|esa|ese|mi @muy? serie|pelicula|peli|novela|telenovela|libro|capitulo|episodio|obra|noticiero|documental|videojuego donde|que|apunalaron|apunalan|apunalaban|matan|mataron|dispararon|balearon|al|mueren|muere|le|lo|cuando
      ^ ando|estoy|estuve|anduve|sigo|estaba|andaba? cuidando|cuide|cuido|acompanando|acompane|atendiendo|visitando|llevando|ayudando de|a|al mi|mis|un|una|la|el|su? @persona que|con|porque|pues|ya|tras
      """, fires: ["En la serie apuñalaron al protagonista", "Ando cuidando a mi suegra que se cayó"],
      spares: ["vi la película y se me durmió la mano"]),
  ]
}
