/// Spanish good news told by deeds and pictures, and target words in the company of things.
enum SpanishGladDeeds {
  static let rules: [Rule] = [
    Rule(
      "es.good.deeds", .good, able + "\n" + deeds,
      fires: [
        "hoy pude atarme los zapatos sin quejarme", "puedo girar la cabeza otra vez", "volví a correr esta mañana",
        "subí las escaleras de dos en dos", "bailé en la boda hasta las tres", "vine torcida y salí derechita",
      ],
      spares: [
        "no pude atarme los zapatos", "solo puedo girar la cabeza hacia un lado", "volví a sentir el hormigueo",
        "corrí al hospital",
      ]),
    Rule(
      "es.good.images", .good, both + "\n" + praise + "\n" + worked,
      fires: [
        "estoy hecho un toro", "me he quedado en la gloria", "como la seda", "he dormido como un tronco",
        "me robaron el corazón con ese masaje", "parece que me han cambiado el cuello", "le puse cinco estrellas",
        "ya le dije a mi comadre que vaya",
        "agujetas como después de una mudanza", "me partí de risa con la música", "tengo debilidad por sus masajes",
        "me supo a gloria", "y la espalda bárbara",
      ],
      spares: [
        "estoy hecha un trapo", "tengo debilidad en la mano", "le dije a mi marido que me duele",
        "un dolor bárbaro en la espalda",
      ]),
    Rule(
      "es.trap.companions", .harmless, both + "\n" + things,
      fires: [
        "me duele más la cartera que la espalda", "el jefe me da dolor de cabeza",
        "la factura de la luz fue la única descarga", "casi me desmayo al toparme con mi ex",
        "me dio fiebre por ordenar la casa", "se cayó el internet",
      ],
      spares: [
        "me da dolor de cabeza", "casi me desmayo al salir", "me dio fiebre anoche",
        "la única descarga fue en la pierna", "se cayó mi hija",
      ]),
  ]
  private static let verbs =
    "atarme|amarrarme|abrocharme|girar|agacharme|cargar|correr|bailar|nadar|caminar|manejar|conducir|estacionar|aparcar|subir|bajar|jugar|dormir|levantar|alcanzar|tocar|tocarme|voltear|estirarme|ponerme|peinarme|trabajar|cocinar|barrer|planchar|mirar|sentarme|levantarme|hacer|entrenar|pedalear|respirar|moverme|mover"
  private static let able = """
    ^ @muy? y|hoy|ayer|ya|anoche|esta|ahora|por|al? @muy? manana|noche|tarde|fin? pude|logre|consegui \(verbs) .... sin|otra|solita|solito|sola|de @muy? quejarme|pensar|pensarlo|ayuda|esfuerzo|problema|acordarme|parar|dolor|vez|nuevo|molestias|molestia|gemir|despertarme|cojear|miedo|una|ningun|ninguna
    ^ @muy? y|hoy|ayer|ya|anoche|esta|ahora|por|al? @muy? manana|noche|tarde|fin? puedo \(verbs) .... otra|de|sin|hacia vez|nuevo|quejarme|pensar|pensarlo|ayuda|esfuerzo|problema|acordarme|parar|gemir|ambos|los
    volvi|regrese|vuelvo|retome a|al|en|el|la correr|bailar|nadar|entrenar|yoga|gym|gimnasio|pilates|trabajar|jugar|manejar|trabajo|caminar|zumba|entrenamiento|bici|futbol|tenis|padel|crossfit|rutina|natacion|senderismo
    cargue|lleve|alce @muy? @det_es? nieto|nieta|nietos|hijo|hija|nene|nena|nino|nina|bebe|peque|compras|bolsas|super|maletas .... y|, ni|nada|sin|como|tan
    sin @muy? acordarme|pensar|notar|enterarme @muy? en|de|que? la|mi|el|que? espalda|cuello|tenia|nada|rodilla|cintura
    ni|no me @muy? acorde|acordaba|entere|acuerdo|acordado @muy? de|que la|mi|el|que|nada|tenia|tengo
    ni me @muy? acorde|enterado|acordado
    ni un|una @muy? pastilla|pastillita|analgesico|ibuprofeno|paracetamol|calmante|aspirina|quejido|naproxeno
    no @muy? he|tuve|tengo|tome|necesite|necesito? @muy? que|tomado|necesitado|tomar|tomarme? @muy? ni|nada|mas|ninguna|ningun|de? mi|la|un|una|ninguna|ningun|de|ninguna? pastilla|pastillas|analgesico|ibuprofeno|paracetamol|calmante|calmantes|aspirina
    """
  private static let deeds = """
    ^ @muy? hoy|ayer|anoche|ya|y|esta|el|manana|domingo|sabado? @muy? nade|baile|pedalee|entrene|escale|trote|corri|reme|patine|surfee .... km|k|boda|fiesta|hasta|kilometros|horas|hora|largos|parque|playa|problema|media|maraton|salsa|toda|noche|bici|gym .... $
    ^ @muy? hoy|ayer|anoche|ya|y|esta|el|manana|domingo|sabado? @muy? nade|baile|pedalee|entrene|trote|corri|patine $
    ^ @muy? hoy|ayer|anoche|ya|y? @muy? jugue|juge|echamos|eche @muy? @det_es? @muy? partido|partidito|futbol|padel|tenis|basket|voleibol|golf|cascarita .... $
    subi|baje|subo|bajo @det_es? escaleras|gradas|cuesta|cerro|montana|pisos .... de|corriendo|sin|como|volando|dos|@num dos|tres|corriendo|parar|nada|volando|problema|ahogarme|chivo|cabra
    vine|llegue|entre|fui @muy? torcid~|jorobad~|encorvad~|chuec~|cojeando|doblad~|hech~|agachad~|arrastrando|tullid~ .... sali|salgo|me @muy? fui? @muy? derech~|derechit~|recta|recto|erguid~|bailando|nuev~|caminando|volando|flotando|otra|otro|enderezad~|brincando|como
    sali|salgo|camino|ando @muy? derechit~|erguid~|flotando|bailando|brincando
    todo|todos|todas @muy? en su sitio|lugar|orden
    todo @muy? funcionando|funciona
    ^ @muy? barri|tendi|planche|cocine|trapee|limpie|maneje|pode|arregle|lave|pinte|cargue .... sin|toda|todo|enter~|y|con @muy? parar|problema|quejarme|descansar|los|una|entero|entera|ropa|patio|jardin|casa|como|brazos
    ^ @muy? maneje|conduje|camine|vole|viaje|trabaje|estuve .... horas y|, @muy? baje|llegue|termine|sali|sigo|segui|amaneci .... derech~|derechit~|fresc~|bien|como|nuev~|enter~|sonriendo|cantando|bailando|liger~
    regrese|volvi|llegue|sali|termine|amaneci|desperte|ando|vengo cantando|bailando|sonriendo|silbando|tarareando|brincando|estirandome|ronroneando
    llevaba|llevo|hacia|hace @muy? meses|anos|semanas|siglos|tiempo|mucho|decadas @muy? que? sin|no dormir|dormia|descansar|descansaba|moverme|sentirme|sentia|respirar|levantarme|caminar @muy? @muy? asi|tan|bien|como|rico
    por primera vez en @muy? meses|anos|semanas|mucho|siglos|@num @muy? dormi|pude|camine|amaneci|descanse|desperte
    se me @muy? olvido|habia olvidado? que|el|la|lo @muy? @muy? tenia|dolor|cuello|espalda|existia|era|cintura
    ayer @muy? ties~|dur~|rigid~|cargad~|molid~ ,|y|pero hoy @muy? un|una|como|de? chicle|seda|gelatina|plastilina|pluma|nuev~|goma|liga|cero|nada|flan|mantequilla
    espalda|cuello|cuerpo|rodilla|rodillas|cintura|piernas @muy? aguanto|aguantaron|respondio|respondieron|resistio @muy? de|como|perfecto|bien|sin|genial|todo maravilla|lujo|campeon|campeona|quejarse|nada|problema
    """
  /// What is good news and holds a target word.
  private static let both = """
    @muy? hecho|hecha un|una @muy? toro|rosa|roble|flor|chaval|chavala|pimpollo|maquina|pincel|primor|sol|crack|fiera|jabato|leon|leona|campeon|campeona
    en la gloria|nubes
    como la seda|miel|mantequilla
    dormi|dormido|duermo|dormia|durmio como un|una @muy? tronco|liron|bebe|rey|reina|angelito|bendito|cesto|lenos|marmota|oso|piedra
    me|nos @muy? robaron|robo|robaste|robais|ganaron|gano|ganaste @muy? el corazon
    debilidad|flaqueza|perdicion|vicio por|son|es @muy? sus|los|el|tus|vuestros|estos|las|esas|la? masajes|manos|masaje|chocolate|dulces|chocolates|pan|tacos|queso|vino|cafe|tortas|postres|helado|pizza|terapeuta
    duele|dolio|dolera @muy? mas @muy? la|el|mi|pagar|tu? cartera|bolsillo|billetera|cuenta|precio|monedero|bolsa|propina|chequera que? la|el|mi? @parte?
    me? parti|partimos|muero|mori|orine|mee|ahogue|ahogaba|parto|reventaba|llore|lloro de|la la? risa
    unica|unico|sola|solo descarga|calambre|calambrazo|golpe|pinchazo|punzada|dolor|corriente|hormigueo|mareo|fiebre|susto|sacudida que? @muy? _? _? _? es|fue|la|el|,|: @muy? la|el|de|del|mi? factura|recibo|luz|cuenta|multa|gas|hacienda|jefe|renta|trafico|precio|tramites|impuestos
    factura|recibo|luz|cuenta|multa|gas|hacienda|jefe|renta|precio|impuestos ... es|fue|la|me @muy? la|el|mi? unica|unico|sola @muy? descarga|calambre|calambrazo|golpe|pinchazo|punzada|dolor|corriente|mareo|fiebre|susto|sacudida que? me? lleve|di|dio|tuve|tengo|senti|he|pego?
    casi me|nos @muy? desmayo|muero|infarto|caigo|desmayamos al|cuando|de|por|con ver|toparme|encontrarme|cruzarme|saber|vi|me|enterarme|verlo|verla .... ex|jefe|suegra|famoso|famosa|crush|vecino|actor|cantante|nota|notas|loteria|precio|cuenta|jefa|boletos
    """
  private static let praise = """
    cambiaron|cambiado|cambio|cambiaste|pusieron|puesto|prestaron|regalaron|estrene|estreno @muy? el|la|los|las|de|un|una|otra|otro @parte|cuerpo|huesos|articulaciones @muy? nuev~|otr~|entero?
    que manos @muy? tiene|tienen|tienes|las|mas|esa|ese
    merece|merecen|merecido @muy? @muy? un|una|el|todo? @muy? monumento|premio|medalla|aumento|altar|cielo|ascenso|oscar|aplauso|ovacion|estatua
    pur~ @muy? seda|gloria|magia|gozo|placer|paz|mantequilla|miel|felicidad|relax
    me? preguntan|pregunto|pregunta que|como me hice|hicieron|hice|puse @muy? $
    nudo|nudos|contractura|contracturas|tension|tensiones|dolor|dolores @muy? dijeron|dijo|diciendo adios|chao|bye
    adios @muy? nudo|nudos|contractura|contracturas|tension|tensiones|dolor|dolores|rigidez
    quede|estoy|ando|me|soy|sali @muy? de|como|un|una|hecho|hecha|hech~? @muy? un|una? plastilina|chicle|goma|liga|mantequilla|gelatina|seda|nube|pluma
    cinco|5|todas|mil las? estrellas
    ya? le|les @muy? dije|conte|platique|comente|hable .... vaya|vayan|venga|vengan|pida|pidan|agende|agenden|reserve|reserven|ustedes|pruebe|prueben|maravilla
    supo|sabe|cayo|sabia|sento|vino|viene @muy? a|de gloria|rosas|cielo|perlas|maravilla|fabula|lujo
    @parte @estar? @muy? barbar~|fenomen~|espectacular|divin~ $
    @parte @estar? @muy? barbar~|fenomen~|espectacular|divin~ ,|.|y|gracias
    ya? @muy? quiero|espero|anhelo|pensando|contando @muy? en|para|los? el|la|mi|otra|otro|que|dias @muy? proximo|proxima|siguiente|otra|otro|volver|llegue|toque|masaje|sesion|cita
    @num|diez|veinte|quince|unos anos menos|joven
    anos de? menos|encima
    rejuveneci|rejuvenezco|renaci|resucite|resucitaron|revivi|revivieron
    antojo|antoja @muy? de? otro|otra|repetir|mas
    moretoncito|moradito|moratoncito|marquita|moreton|morado @muy? @muy? chiquit~|pequen~|minimo? .... , sin mas|importancia|problema
    brujeria|hechicer~|milagro|milagros|milagros~|magia|magic~|bruj~|hada
    """
  private static let worked = """
    como|de|cual @muy? despues|dia|resaca @muy? de|del|tras @muy? un|una|el|la|haber|mucho|buen|buena? @muy? mudanza|caminata|partido|excursion|limpieza|sentadillas|spinning|yoga|pilates|zumba|jardin|jardinear|playa|maraton|carrera|natacion|clase|nadar|escalar|senderismo|futbol|pierna|rutina|pesas
    como si @muy? hubiera|hubiese|me @muy? hubiera|hubiese? cargado|mudado|nadado|subido|escalado|corrido|bailado|limpiado|podado|hecho|jugado|levantado|entrenado .... muebles|casa|cajas|escaleras|mudanza|montana|cerro|maraton|noche|partido|jardin|sentadillas|pesas|lena|costales|bolsas|piscina|horas
    """
  /// Bosses, fevers for tidying, nets that go down.
  private static let things = """
    jefe|jefa|suegra|trafico|vecino|vecina|hijos|ninos|tramites|tramite|hacienda|impuestos|trabajo|gobierno|banco|politica|adolescente|adolescentes|escuela|coche|carro|inquilino|abogado|papeleo @muy? me|nos? @muy? da|dan|dio|causa|causan|es|son|provoca|saca|sacan @muy? mi|el|un|mi? @muy? dolor|dolores de cabeza
    unico|unica|solo dolor|dolores de cabeza es|fue|son|me|que|lo @muy? me? da|dan|dio|causa|tengo? @muy? el|la|mi|los? jefe|jefa|suegra|trafico|vecino|hijos|ninos|tramites|hacienda|impuestos|trabajo|banco|coche|carro
    fiebre|calentura|locura por|de el|la|los|las? ordenar|limpiar|comprar|bailar|cocinar|vender|tirar|pintar|coleccionar|futbol|mundial|sabado|oro|rebajas|compras|series|padel|correr|viajar|plantas|organizar
    con|unas|las ganas de _ cuanto antes
    reunion|trafico|examen|jefe|cuenta|factura|precio|derrota|goleada|noticia|penal|hipoteca|renta @muy? @muy? fue|es|estuvo|son @muy? @muy? una|un|de @muy? punalada|muerte|infierno|tortura|golpe|patada|infarto|locura|agonia|horror|punalon|suplicio
    solo|unico|lo me|que @muy? me? pesan|pesa|duelen|duele|aprietan|aprieta @muy? son|es|los|las|la|el @muy? los|la|el|las? impuestos|deudas|cuentas|zapatos|kilos|jefe|jefa|facturas|anos|lunes|pantalones|tramites
    me preguntan|pregunto|pregunta|preguntaron que me hice
    cayo|caia|caido|cae @muy? el|la? internet|sistema|wifi|senal|red|app|servidor|luz|pagina|conexion|presupuesto
    dormid~|sopa|frit~ viendo|en la|el? pelicula|peli|serie|cine|tele|novela|bus|metro|reunion
    corriente|descarga|calambre electrica? de la? oficina|calle|aire|luz|telefono
    debil|debiles|flojo|floja cafe|te|senal|excusa|internet|wifi|cobertura|peso|chiste
    cafe|te|senal|excusa|internet|wifi|cobertura|chiste @muy? @estar @muy? debil|floj~|flojit~|muert~
    """
}
