/// Spanish wordings of lost strength by what the limb does and what the client can no longer do.
enum SpanishStrengthLay {
  static let rules: [Rule] = [
    Rule(
      "es.weakness.unable", .flag(.weakness),
      """
      no|ni|casi|apenas @muy? no? lo|la|los|las? levanto|alzo|agarro|sostengo|sujeto|aprieto @muy? @det_es? @cosa
      no|ni|casi|apenas @muy? no? lo|la|los|las? levanto|subo|alzo|muevo|cierro|aprieto|doblo|estiro|giro @muy? @det_es? @miembro
      no|ni lo|la|los|las? agarro|sostengo|sujeto $
      @mover .... y|pero no|nada @muy? agarro|sostengo|puedo|levanto|subo|aprieto|alcanzo|logro
      @miembro .... no @muy? lo|la|los|las @muy? levanto|subo|muevo|alzo|cierro|doblo|estiro|abro|puedo|logro|consigo
      no @muy? lo|la|los|las puedo|logro|consigo @muy? @mover
      imposible|incapaz ... @mover|@caminar|levantarl~|subirl~|moverl~|cerrarl~ ... @cosa|@miembro|puntas|puntillas|escalera|escaleras|escalon|derecho|derecha|izquierdo|izquierda|sola|solo
      no @muy? soy|es|fui|estoy|era|puedo @muy? capaz? de|a? @mover|@caminar|subirl~|levantarl~|moverl~|cerrarl~|abrirl~|agarrarl~|sostenerl~|doblarl~|alzarl~
      no|ni @muy? puedo|puede|podia|pudo|logra|logro|consigue|consigo|alcanza|alcanzo ni|siquiera|casi a? @mover|@caminar|con
      no @muy? puedo|puede ni? con @det_es? @cosa
      @mover ni? @det_es? @cosa|@miembro ... no @muy? puedo|logro|consigo|alcanzo
      @parte|punta no se @muy? me|le? levanta|levantan|sube|suben|mueve|mueven|cierra|cierran|abre|abren|dobla|doblan|estira|estiran
      punta|empeine ... no @muy? me|se? sube|levanta|alza|responde
      no me|le @muy? alcanza|llega|sube|suben|cierra|cierran|aprieta|responde|agarra @det_es? @miembro
      no me|le @muy? da|dan @det_es? @miembro para|ni|como|por|y|,|a
      no me|le @muy? da|dan @det_es? @miembro $
      brazo|brazos no @muy? me? pasa|pasan|llega|llegan|sube|suben|alcanza
      tengo|tuve|necesito|debo|hay|tuvo|tiene que? usar|agarrar|ayudarme|ayudarla|ayudarlo|empujarl~|levantarl~|cargarl~|agarrarl~|moverl~|alzarl~|subirl~|jalarl~|sujetarl~|arrastrarl~ ... mano|manos|brazo|pantalon
      ayudo|ayudarme|apoyo ... con la otra|buena mano
      @mover|@caminar|peinarme|vestirme|escribir ... con la otra mano porque|,|-
      batallo|lucho|sufro|peleo|trabajito|trabajo|dificultad|problemas|cuesta|costando ... @mover|@caminar ... @cosa|@miembro|escalera|escaleras
      cuesta|costo un mundo|monton|horrores|huevo|triunfo|muchisimo ... @mover|@caminar
      me cuesta|costo horrores|muchisimo|mucho|demasiado @mover|@caminar
      no ... puntas|puntillas|talones ... puedo|pie|@miembro|derecho|izquierdo
      ni|tampoco @det_es? @cosa|@miembro @muy? puedo|logro|consigo|alcanzo|soy
      @mover|@caminar|puntas|puntillas .... no hay|encuentro manera|forma|caso|modo|como
      no hay|encuentro manera|forma|modo de|que @muy? @mover|@caminar|pueda|levante|suba
      no @muy? he? recupero|recuperado|vuelve|regresa|volvio|vuelto ... fuerza|fuerzas|movilidad|movimiento
      no|ni|sin @muy? @muy? he? @poder|poder ni|siquiera|casi? a? @mover ... @miembro|@cosa|nada
      no|ni|sin @muy? @muy? he? @poder|poder ni|siquiera|casi? a? @aseo
      no|ni @muy? @muy? he? @poder ni|siquiera|casi? a? @caminar
      sin poder @muy? @mover|@caminar
      no @muy? @poder levantarme|pararme|salir|enderezarme|incorporarme de|del @det_es cama|silla|sofa|suelo|sillon|piso|inodoro|asiento|excusado
      no @muy? @poder levantarme|pararme|caminar|moverme|vestirme|banarme ... ayuda|sola|solo
      no @muy? @poder pasar|voltear|hojear|picar|pelar|coser|tejer|batir|exprimir|planchar|tocar|teclear|enchufar ... @miembro|dedos|mano
      @miembro no @muy? me|se? lleva|sigue|acompana|deja|cierra|cierran|abre|abren|alcanza|coopera
      se me? queda|quedan|quedaba atras|rezagad~
      a rastras|remolque con|la|el|una ... @miembro
      ando|voy|camino a rastras
      no @muy? le? @poder dar vuelta|la ... llave|tapa|pomo|perilla|manija|canilla|grifo
      @miembro no @muy? me? quiere|quieren|deja|dejan|puede|pueden @muy? subir|levantar|mover|cerrar|abrir|responder|moverse|doblar|subirse|agarrar|apretar|estirar|levantarse
      ni una? _? _? bolsa|bolsas|vaso|taza|silla|olla|sarten|mochila|cubeta|nino|nina|bebe|botella .... puedo|pude|logro|aguanto|consigo cargar|levantar|sostener|agarrar|alzar|sujetar|cogerla|cargarla|levantarla
      """,
      fires: [
        "ni una bolsa puedo cargar con ese brazo",
        "no le puedo dar la vuelta a la llave", "mi brazo no quiere subir",
        "Oiga, ¿es normal que no pueda apretar la mano?", "ya no puedo abotonarme la blusa",
        "no logro levantarme de la silla sin ayuda", "el puño no me cierra", "la pierna no me lleva",
        "ni el lápiz puedo agarrar", "Intento ponerme de puntillas y no hay manera",
        "quiero agarrar la taza y no agarro", "tengo floja la muñeca, no sostengo el celu",
        "el brazo no lo subo ni a la de tres",
        "imposible ponerme de puntillas con el derecho", "tengo que ayudarme con la otra mano para peinarme",
        "no me da el brazo para colgar la ropa", "el pie no se levanta", "no soy capaz de subirlo hasta la alacena",
        "no puede ni agarrar la cuchara con esa mano",
      ],
      spares: [
        "ni una bolsa de plástico usan ya en el súper",
        "no puedo levantarme temprano", "sin poder creerlo", "ni el gato puede dormir",
        "no puedo con tanta felicidad", "imposible no recomendarlos", "no me da tiempo de ir",
        "el dolor no se mueve de ahí",
        "no me da la mano el perro", "no subo fotos",
      ]),
    Rule(
      "es.weakness.fails", .flag(.weakness),
      """
      se me|le @muy? andan|anda|esta|estan|van|va|vive|viven|pasan|vienen|han|ha @muy? cayendo|resbalando|soltando|zafando|escapando|resbalado|soltado|zafado|escapado
      se me|le @muy? escapa|escapan|escapo|suelta|sueltan|solto|soltaron|resbala|resbalan|zafa|zafan|zafo|resbalo ... @cosa|manos
      se me|le @muy? escapa|escapan|escapo|suelta|sueltan|solto|resbala|resbalan|zafa|zafo|resbalo ... de la mano
      se me|le @muy? cae|caen|cayo|cayeron|caia|caian ... @cosa|manos|mano|todo
      boto|tiro|suelto|bote|solte|tire @muy? casi? a? @det_es? @cosa
      dejo|deje|dejando caer ... @cosa|todo
      se me|le @muy? iba|iban|va|van @muy? @det_es? pierna|piernas|rodilla|rodillas|pie|tobillo|pata|patas|brazo
      no le @muy? sostiene|sostienen|responde|responden|aguanta|aguantan
      @miembro .... no se entera|enteran|entero
      @miembro .... no @muy? @muy? manda|mandan|obedece|obedecen|reacciona|reaccionan|coopera
      pie|pies|punta|talon ... chancletea|chancletean|aplaude|aplaudiendo|cachetea|cacheteando|palmea|palmeando|azota|azotando|chapotea|golpeteando|golpetea|cuelga|engancha|enganchando|atora|descolgad~
      jalo|jala|jalando|jalar|arrastro|arrastra|arrastrando|arrastrar|arrastre @muy? @det_es? @trozo? pie|pies|pierna|piernas|pata|patas|punta
      camino|ando|camina|anda|caminando|voy @muy? como? coj~|reng~|chueco|chueca|chuequit~|ladead~|arrastrando|renqueando|rengueando|a brincos
      quede|estoy|sigo @muy? coj~|reng~|manc~|lisiad~
      coje|cojea|cojeamos|renguea|renquea|renco|renca|rengueando|rengueo
      @miembro .... sin pila|pilas|bateria|fuerza|fuerzas|potencia
      se me|le @muy? fue|va|ha|iba|acabo ido|yendo? @det_es? fuerza|fuerzas|control|agarre
      perdida|falta|disminucion de fuerza|fuerzas|agarre|control
      floj~|aguad~|guang~|blandit~|debil|flojit~ @det_es @miembro
      @miembro @muy? @estar? @muy? @muy? floj~|aguad~|guang~|blandengue|debilucho|debilucha|debilucho
      @miembro ... se me|le @muy? dobla|doblan|doblo|vence|vencen|afloja|aflojan|va|van|quiebra|cae|caen
      rodilla|rodillas|pierna|piernas|tobillo|pata|patas ... cede|ceden|cedio|vencio|doblo|vence|traiciona|traiciono|abandona|juega
      agarre|punho|puno|prension @muy? floj~|debil|nulo|flojo
      pierna|piernas|brazo|brazos|mano|pie ... por su cuenta|lado|libre
      temblor|temblores|tembleque|tiemblan|tiembla|temblando ... mano|manos|brazo|brazos|pierna|piernas
      @miembro ya no @muy? me|le? @muy? aprieta|agarra|cierra|levanta|sube|responde|obedece|dobla|funciona|sirve|sujeta|aguanta|sostiene|carga|da
      me flojea|flojean|flaquea|flaquean|cede|ceden|tambalea|tambalean @muy? @det_es? @parte
      @cosa|@miembro se me|le @muy? fue|iba|cae|caen|cayo|escapo|escapa|resbalo|resbala|solto de|del @det_es? mano|manos|dedos
      pise|apoye|piso|apoyo|pisar|apoyar .... @miembro se me? @muy? fue|va|dobla|doblo|vence|vencio|iba
      fuerza|fuerzas|agarre ... se me|le? @muy? fue|fueron|esfumo|acabo|perdio|va|ido
      @miembro @muy? me? cuelga|cuelgan
      @miembro se me? @muy? abre|cierra|dobla|tuerce|afloja|cae|gira|mueve sola|solo|solas|solos
      estoy|quede|ando|sigo sin fuerza|fuerzas|control ... @miembro
      """,
      fires: [
        "la cafetera se me fue de la mano", "la fuerza de la mano se me fue", "pisé y el tobillo se fue",
        "la mano se me abre sola", "me flojea la pierna izquierda", "esa mano ya no me agarra bien",
        "las manos como sin pilas", "se me escapa hasta el tenedor", "casi boto a la guagua",
        "el pie me chancletea", "se le iba la rodilla", "la pierna como que no se entera", "que voy jalando el pie",
        "se me andan cayendo las cosas de la mano", "ando con las piernas aguadas",
        "el pie me va aplaudiendo contra el suelo",
      ],
      spares: [
        "la molestia de la rodilla se fue",
        "se me va la mano con la sal", "se me fue el dolor de la rodilla", "se me caen los párpados de sueño",
        "me gusta caminar", "la función del teatro", "voy como nueva",
      ]),
  ]
}
