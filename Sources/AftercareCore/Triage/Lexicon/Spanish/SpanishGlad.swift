/// Spanish good news in idioms, and target words in everyday scenes.
enum SpanishGlad {
  static let rules: [Rule] = [
    Rule(
      "es.good.glad", .good,
      """
      por|al|x fin .... sin que|dolor|molestia|molestias|dolores|tension|tronar|crujir|pastillas|despertarme
      por|al|x fin @muy? puedo|pude|duermo|dormi|camino|giro|respiro|descanso|descanse|levanto|muevo|logre|logro|toco
      ya|hoy|ahora puedo|pude|logro|duermo|camino|giro|levanto|muevo|me agacho? .... sin que|dolor|molestia|molestias|dolores|tronar|problema|problemas
      volveria|regresaria|repetiria|iria @muy? hoy|manana|mismo|ya|ahora|siempre|todos|cada|encantad~|sin|mil|feliz|otra|diario
      volveria|regresaria|repetiria $
      me|nos dejaron|dejo|dejaste|quede|tienen|dejas sin palabras
      ^^ @muy? sin palabras $$
      ^^ @muy? sin palabras ,|.|- @muy? gracias|genial|increible|excelente|maravill~|espectacular|un|mil
      manos de|del un? angel|angeles|oro|seda|hada|cielo|diosa|dios|santo|santa|terciopelo
      manos|manitas tan|mas|son? magicas|benditas|milagrosas|santas|prodigiosas|divinas|maravillosas
      estoy|ando|me|todo|re|quede|sali|siento|amaneci|soy|fue|muy @muy? barbar~
      ^ @muy? barbar~
      ,|.|resto|masaje|sesion|lo barbar~ ,|.|gracias|todo
      resto|masaje|sesion|demas barbar~
      yo|todo|estoy|ando|quede|sigo|voy|va|me|siento @muy? al|de|a pelo|pelos|centavo|tiro|mil|cien|fierro|millon|diez|lujo
      superr|superrr|superrrr|genialisimo|genialisima
      no le? @muy? encuentro|veo|pongo|hallo ni? un|una|ningun|ninguna|el? @muy? pero|pega|defecto|falla|queja|fallo
      ni un|una solo|sola? pero|queja|pega
      se me @muy? paro|detuvo|paso|fue el|la|volando tiempo|hora|volando
      se @muy? me? detuvo|paro el tiempo|reloj|mundo
      no @muy? se? preocupen|preocupes|preocupe|preocupeis|alarmen|asusten|apuren @muy? por mi
      dejen|deja|deje|dejad de preocuparse|preocuparte|preocuparos|apurarse
      dejar|dejen|solte|deje|deje todo|lo para|por|y contar|contarle|llamar|correr|decirle|venir|contarles
      tranquil~ ,|.|que? ya|que|pues? no me? pasa|paso|ocurre nada
      no me? pasa|paso|ocurre nada malo|raro|grave|extrano|,|y|gracias|hombre|mujer|de
      quitar|quitaron|quito|quitado @muy? un|anos|veinte|diez|quince|@num|el? anos|peso|kilos|decada|decadas
      que maravilla|bendicion|gozada|pasada
      bailo|bailando|salto|saltando|brinco|brincando|corriendo como|de un|una|alegria? chiquilla|chiquillo|trompo|nina|nino|cabra|loca|loco|alegria
      """,
      fires: [
        "por fin puedo levantar el brazo sin que me truene", "volvería hoy mismo", "me dejaron sin palabras",
        "qué manos de ángel", "estoy bárbaro", "no le encuentro ni un pero", "no se preocupen por mí",
      ],
      spares: [
        "no puedo levantar el brazo sin que me truene", "un dolor bárbaro", "no me salen las palabras",
        "tengo las manos dormidas",
      ]),
    Rule(
      "es.trap.glad", .harmless, scenes + "\n" + purse + "\n" + marks + "\n" + zero,
      fires: [
        "la peli me dejó sin aliento", "el hormiguero lo tengo en la cocina", "la billetera es lo único que me duele",
        "casi me desmayo con la cuenta", "no paro de hablar de ustedes",
        "hormigueo 0, debilidad 0", "no tienen de qué preocuparse",
      ],
      spares: [
        "me quedé sin aliento al subir", "casi me desmayo con el dolor", "tengo un hormiguero en el brazo",
        "lo único que me duele es el cuello",
      ]),
    Rule(
      "es.good.marks", .good, purse + "\n" + marks + "\n" + zero,
      fires: ["un moradito chiquito en el brazo que no me molesta"],
      spares: ["un moretón en el brazo"]),
    Rule(
      "es.wellNow.today", .wellNow,
      """
      hoy|ahora|ya ni|cero|nada|0 ,|.|-
      hoy|ahora|ya cero|0 $
      hoy en? dia ,? nada|cero|ninguno|ninguna|bien|perfecto|perfecta|estupend~|genial|normal ,|.|y|gracias|-
      hoy en? dia ,? nada|cero|ninguno|ninguna|bien|perfecto|perfecta|estupend~|genial|normal $
      hoy|ahora|ya @muy? como nuev~|rosa|seda|si|reina|rey
      """,
      fires: ["hoy cero. ayer un poco de agujetas y ya", "agujetas ayer, hoy como nueva"],
      spares: ["hoy cero fuerza en la mano", "agujetas hoy"]),
    Rule(
      "es.easing.yesterday", .easing,
      """
      ayer @muy? un? poco|poquito|algo|ligera|leves|unas de? agujetas|adolorid~|molestia|molestias|dolorcito y ya $
      ayer @muy? un? poco|poquito|algo|ligera|leves|unas de? agujetas|adolorid~|molestia|molestias|dolorcito y ya ,|.|gracias|hoy
      va|van|iba|iban ya? de salida|retirada
      va|van|voy @muy? soltando|aflojando|desapareciendo|soltandose|aflojandose|yendose|remitiendo
      duraron|duro|aguantaron hasta|un|dos|solo|nomas|par .... y listo|ya|punto|adios|fuera $
      agujetas|adolorid~|molestia|molestias|dolorcito @muy? solo|nomas? ayer|anteayer|antier|el ,|.|primer
      """, fires: ["ayer un poco de agujetas y ya"],
      spares: ["agujetas desde ayer", "ayer un poco de agujetas y ya no aguanto"]),
  ]

  /// Films, ants, purses and worries.
  private static let scenes = """
    peli|pelicula|serie|gol|partido|final|vistas|vista|paisaje|noticia|cuenta|precio|novela|libro|concierto|show|capitulo|episodio|temporada|penales|susto|trailer .... sin|el aliento|aire|respiracion|respirar|habla|corazon sademoji?
    hormiguero|hormigueros|hormigas .... cocina|jardin|patio|despensa|azucar|terraza|maceta|banqueta|balcon
    casi|poco|ganas que? me|nos|se? @muy? desmayo|desmaye|desmaya|infarto|infarte|muero|desmayarme|da|dio|caigo|voy un|una|para? infarto|patatus|soponcio|algo|atras? con|por|al|viendo|cuando @muy? @det_es? ver|vi|viendo|abrir|pagar|pague|supe|enterarme? @det_es? cuenta|cuentas|precio|precios|factura|recibo|barato|caro|total|noticia|gol|alegria
    musica|voz|nota|notas|sonido|cancion|tono|flauta @muy? @muy? agud~
    no tienen|tienes|hay|hace|tengan nada? de|por|que|falta|para|motivo de? que? preocuparse|preocuparte|preocupen|preocupes|alarmarse|asustarse
    no @muy? se|te? preocupen|preocupes|preocupe|preocupeis|alarmen|asusten|apuren @muy? por|de? mi|nada?
    dejen|deja|deje|dejad|dejense ya? de preocuparse|preocuparte|preocuparos|apurarse
    tranquil~ ,|.|que? ya|que|pues? no me? pasa|paso|ocurre nada
    no me? pasa|paso|ocurre nada malo|raro|grave|extrano|,|y|gracias|hombre|mujer|de
    no se @muy? puede quejar
    """
  /// Only the purse hurts.
  private static let purse = """
    no @muy? paro|dejo|puedo|paramos|dejamos de? parar|dejar? de? hablar|hablarles|hablarle|contar|contarles|presumir|presumirles|recomendar|recomendarlos|recomendarles|sonreir|decir de|a|sobre|lo|bien ... ustedes|vosotros|uds|ud|ti|usted|masaje|sesion|todos|todo|manos|bien
    no @muy? paro|dejo|puedo|paramos de? parar|dejar? de? presumir|contar|recomendar|decir lo bien
    no @muy? paro|dejo|puedo|paramos de? parar|dejar? de? recomendarlos|recomendarles|recomendaros|sonreir
    diez|10 / diez|10 el|la masaje|sesion|servicio|atencion|trato|terapeuta
    temblaron|temblaban|tiemblan|flaquearon las piernas|rodillas cuando|al|con|de vi|ver|cuando|precio|la|el|risa|emocion ... precio|cuenta|factura|tarifa|jaja|jeje
    me? duele|duelen|dolio despedirme|decirlo|irme|dejarlos|admitirlo|pagar|reconocerlo
    piel de gallina con|por|al|de|cuando la|el|oir|escuchar|musica|emocion musica|voz|cancion|playlist|bosque|sonidos?
    hacia|hace @muy? meses|anos|semanas|tiempo|siglos|decadas que no @muy? podia|lograba|conseguia|pude @mover|caminar|dormir|agacharme|girar|mover|levantar|correr .... por|al|ya|y|ahora fin|si|ya? @muy? puedo|pude|logro|consigo|duermo|camino
    bolsillo|cartera|billetera|cuenta|tarjeta|monedero|alma ... unico|unica que me? @muy? duele|dolio|molesta
    unico|unica que me? @muy? duele|dolio|molesta es|fue|son|:|, @muy? el|la|mi|no|es|haber|que|irme? bolsillo|cartera|billetera|cuenta|tarjeta|monedero|alma|corazon|orgullo|precio|haber|irme|despedida
    me|solo @muy? duele|dolio|dolera @muy? la|el|mi|pagar @muy? cartera|billetera|tarjeta|cuenta|bolsillo|monedero
    """
  /// Small marks that do not bother.
  private static let marks = """
    moreton|moretoncito|moradito|morado|moratoncito|moraton|cardenal|marca|marquita|moretoncillo @muy? chiquit~|pequen~|minimo|peque|leve|insignificante|de|amarill~|verdos~|verde|claro? ... que|,|y|pero|. y|pero|que? ni|no @muy? me? @muy? molesta|duele|dolio|importa|preocupa|noto|afecta
    moretoncito|moradito|moratoncito|marquita ,|que|y|pero ni|no|nada
    """
  /// The last of a list of marks.
  private static let zero = """
    @etiqueta|debilidad :|-|=|en|de|a? 0|cero $
    @etiqueta|debilidad 0|cero / @num $
    """
}
