/// Spanish wordings of where it goes.
enum SpanishCourse {
  static let rules: [Rule] = [
    Rule(
      "es.worse", .worse,
      """
      peor|empeoro|empeorado|empeore|empeoro
      duele|dolor|dolorid~|adolorid~|molesta ... mas ... que|hoy|ahora|antes
      mas dolor|dolorid~|adolorid~|fuerte|intenso|molestia
      hoy|ahora me? duele mas
      peor que|hoy|ahora
      vuelto|volvio a|el doler|dolor|empeorar
      empeorando
      volvio|regreso|vuelve|vuelto|regresado con|a todo|fuerza|ganas|mas|peor|lo
      mas que al|antes|ayer|el|cuando principio|inicio|ayer|lunes|primer?
      recaida|recai|empeorando|empeorar
      voy|vamos|va|estoy|fui|ando|iba @muy? para|de|hacia|marcha|al atras|tras|reves|cangrejo
      como el? cangrejo|cangrejos
      en vez|lugar de mejorar|quitarse|bajar|disminuir|irse|aliviarse|aliviar|estar|componerme|componerse
      lejos de mejorar|aliviarse|quitarse
      agravo|agrava|agravado|agravando|agudizo|agudizado|agudiza|intensifico|intensificado|acentuo|acentuado|recrudecio|recrudecido|incremento|incrementado|avivo|empeora|empeoran|empeoraron|empeorar|peorcito|retrocedi|retroceso|retrocediendo
      aumento|aumentado|subio|crecio|reaparecio|rebroto ... dolor|molestia|dolores
      dolor|molestia|dolores ... aumento|aumentado|subio|crecio|incremento|reaparecio
      and|mas dolor|dolores|adolorid~|dolorid~|molestia|tieso|tiesa que|k antes|ayer|al|cuando|el
      he|ha|habia|hemos|has recaido|recaida|empeorado|retrocedido
      me @muy? puse|siento|senti|encuentro|levante|amaneci|desperte @muy? peor
      duele|dolia|molesta @muy? peor|mas
      mas que cuando|antes fui|llegue|entre|de
      me ha|han|fue|ha caido|sentado fatal|peor
      estaba|quede|sali mejor antes|ayer
      estaba|quede|iba|venia|habia bien|mejor|mejorando|mejorado ... pero|y|ahora|hoy ... peor|volvio|fatal
      a poner|ponerse mal|peor|feo
      ya no aguanto|soporto $
      ya no aguanto|soporto mas
      habia|habian quitado|ido|pasado|mejorado|desaparecido|calmado|aliviado .... volvio|regreso|vuelve|volvieron|regresaron|otra|nuevamente|reaparecio
      """,
      fires: [
        "estoy peor, ya no aguanto", "ya se me había quitado y hoy volvió", "se me volvió a poner mal",
        "en vez de mejorar voy pa tras", "se me empioró la espalda", "Había mejorado, pero he recaído",
        "se intensificó la molestia", "bastante más que cuando fui", "se agravó bastante lo del cuello",
        "anoche me volvió con todo, más que al principio", "estoy peor que ayer",
      ],
      spares: ["voy para la casa", "aumentó mi flexibilidad", "más que agradecida", "estoy mejor que ayer"]),
    Rule(
      "es.rising", .rising,
      """
      cada vez|dia|hora|rato ... mas|peor|aumenta|empeora ... duele|duelen|dolor|fuerte|intenso|intensa|seguido|frecuente|peor|adolorid~|dolorid~|molestia|feo|fea|dormid~|hinchad~|tens~|ties~|rigid~|grande|grave|lejos|abajo|insoportable|jodid~|mal
      cada vez|dia|hora|rato ... peor|aumenta|empeora
      cada vez|dia|hora|rato ... mas $
      cada vez|dia|hora|rato ... mas ,|-
      cada vez peor
      de mal en peor
      va|voy|sigue|esta|ha|estoy|siguiendo|vamos empeorando|aumentando|creciendo|subiendo|incrementando|intensificando
      empeorando|aumentando|empeora|intensificando
      a peor|mas
      va a mas|peor
      mas y mas
      dia|hora tras|con dia|hora ... peor|mas
      cada|a vez|dia|rato|hora|momento me? duele|molesta|siento|esta|hay|tengo ... mas|peor
      subiendo|creciendo|aumentando ... dolor|molestia
      dolor|molestia ... crece|aumenta|sube|subiendo|creciendo|aumentando|escala|avanza
      in? crescendo
      va|sigue|voy en aumento
      no|ni deja|dejan|para|paran|cesa de subir|aumentar|crecer|empeorar|agravarse|intensificarse
      no hace|hacen|ha|hizo mas|otra|sino|hecho ... empeorar|aumentar|crecer|subir|agravarse
      se|me|le @muy? va|van|ha|esta|estan|viene|fue|anda @muy? poniendo|haciendo|volviendo|tornando @muy? peor|feo|fea|grave|intens~|fuerte|insoportable|doloros~
      se @muy? pone|hace|vuelve @muy? peor|feo|fea|intens~|fuerte|doloros~ ... conforme|medida|segun|pasa|pasan|dia|hora|rato|minuto|tarde
      conforme|segun pasa|pasan|avanza|avanzan .... peor|aumenta|empeora
      conforme|segun pasa|pasan|avanza|avanzan .... mas dolor|duele|fuerte|intenso
      conforme|segun pasa|pasan|avanza|avanzan .... duele|dolor mas
      medida que pasa|pasan|avanza|avanzan .... peor|aumenta|empeora
      medida que pasa|pasan|avanza|avanzan .... duele|dolor mas
      peor|aumenta|empeora|crece ... conforme|medida|segun que? pasa|pasan|avanza|avanzan
      va|van|sigue|esta @muy? en|de|hacia subida|aumento|ascenso|escalada
      dolor|molestia ... ganando|tomando|cogiendo|agarrando fuerza|intensidad|terreno
      poco a poco ... peor|aumenta|empeora
      cada|a vez|dia|rato|hora|momento|manana|noche @muy? @muy? peor|jodid~|fastidiad~|fregad~|adolorid~|dolorid~
      sube y sube
      crece y crece
      progresivamente|gradualmente|paulatinamente ... peor|aumenta
      va|voy|esta|sigue|viene|anda a|de|para? mal|malo|peor en|a? peor
      """,
      fires: [
        "no deja de subir la molestia", "esto no hace más que empeorar",
        "se va poniendo más feo a medida que pasa el día", "Esto va in crescendo", "va de mal en peor",
        "cada vez me duele más",
      ],
      spares: [
        "no deja de sorprenderme lo bien que estoy", "cada día más suelta", "va de maravilla", "estoy peor que ayer",
      ]),
    Rule(
      "es.rising.good", .harmless,
      """
      cada vez|dia mejor|menos
      cada vez|dia me? siento|duele mejor|menos|bien
      no @muy? empeora|empeoro|empeorado|peor
      cada vez|dia|hora|rato @muy? me? siento? mas suelt~|liger~|relajad~|tranquil~|content~|feliz|descansad~|flexible|animad~|fuerte|agil|liviana|liviano|enamorad~|encantad~|loose
      cada vez|dia @muy? me? siento? mas suelto
      no|ni|tampoco @muy? ha? ido? a peor|mas|peor
      """, fires: ["cada vez más suelta", "cada vez mejor"], spares: ["cada vez peor"]),
    Rule(
      "es.stuck", .stuck,
      """
      no|ni|tampoco @muy? se? me? mejora|mejoro|mejoran|mejorado|mejorando|mejoria|cede|ceden|calma|calmo|alivia|quita|quitan|quito|quitado|pasa|pasan|paso|pasado|va|van|disminuye|desaparece|baja|bajado|cambia|termina
      no se|me|lo|ha ... quita|quitan|quito|quitado|va|pasa|pasan|van|quiere|cede|pasado|ido
      no|sin veo|noto|hay|siento|ninguna|he ... mejoria|mejora|mejorado|alivio|cambio|cambios
      sin mejoria|mejora|alivio|cambios|cambio
      sigue|siguen|sigo|continua igual|ahi|lo|doliendo|con|el|la|mal
      igual que|de|sigo ayer|antes|mal|siempre
      persiste|persistente|persisten|constante
      sigo igual
      doliendo igual
      sigue|siguen|sigo|todavia|aun ... igual|doliendo|ahi|dolor|duele|duelen
      no @muy? me|se|le|lo? ... quita|va|pasa|mejora ... dolor|nada
      mismo dolor
      sin mejorar|cambios|ceder
      nada que se me|le? quita|va|pasa|quito|fue|ha
      nada que me|le pasa|quita|mejora|cede|baja
      nada que mejora|cede|baja|mejoro|mejoramos|mejoro
      4|5|6|7|8|9|10|11|12|cuarto|quinto|sexto|septimo|octavo|noveno|decimo to|mo|vo|no|do|o? dia ... sigo|sigue|siguen|dolor|duele|adolorid~|dolorid~|molestia|mal|igual|jodid~
      sigue|sigo|dolor|duele|adolorid~|dolorid~|molestia ... 4|5|6|7|8|9|sexto|septimo|octavo|noveno|decimo to|mo|vo|no|o? dia
      no @muy? se? me? afloja|suelta|baja|compone|arregla|componen|soluciona|sana|recupero|alivio|aliviana|apaga ni|el|la|nada|con|todavia|aun
      no @muy? se? me? quita|va|pasa|afloja|cede|calma ni con|a|para
      ni con hielo|pastillas|ibuprofeno|paracetamol|pomada|calor|analgesicos|nada ... quita|pasa|va|cede|calma|alivia|baja
      sigue|siguen|sigo|continua|ando|estoy @muy? igual|mal|parecid~|lo @muy? de|mismo mal|adolorid~|dolorid~|jodid~|fregad~|molest~
      mismo|misma dolor|molestia
      no @muy? me? he|ha|han|hemos @muy? mejorado|aliviado|recuperado|pasado|quitado|compuesto
      seguimos|sigo en las mismas
      en las mismas
      no cede|afloja|perdona
      lejos de pasar|irse
      """, fires: ["nada que se me quita", "4to día y sigo adolorido", "no mejora", "no se me quita"],
      spares: ["nada que reportar", "ni me acuerdo del dolor", "no me suelta su gato", "se me quitó"]),
    Rule(
      "es.easing", .easing,
      """
      mejorando|mejora|mejoro|mejore|disminuyendo|disminuyo|bajando|cediendo|aliviando|desapareciendo|menor|calmando
      mucho|bastante|algo|ya|poco|cada|voy|me|estoy|siento|hoy mejor
      mejor que|cada
      menos dolor|dolores|dolorid~|adolorid~|molestia|molestias|molesto|duele|tension|tens~|rigidez|rigid~|cansad~|hinchad~|intenso|fuerte
      duele|duelen|dolor|dolores|dolorid~|adolorid~|molesta|molestan|molestia|molestias @muy? @muy? menos
      va|van|voy|yendo|fue|fueron a menos
      ya? no @muy? me? duele|duelen|molesta|molestan|siento|esta|estoy|es|son @muy? tan|tanto|tanta|tantos|igual
      bajo|bajado|disminuyo|redujo|reducido|cedio|amaino|bajando|bajaron @muy? mucho|bastante|poco? @det_es? dolor|molestia|molestias|inflamacion|tension|rigidez
      dolor|molestia|molestias|inflamacion @muy? me|se? ha|han? me? bajo|bajado|disminuyo|disminuido|cedio|cedido|amaino|reducido|bajando|cediendo
      cada vez menos $
      cada vez menos ,|y|dolor|molestia
      """, fires: ["me bajó el dolor muchísimo", "ya no me duele tanto", "voy mejorando", "me duele menos"],
      spares: ["no baja", "no mejora", "se mueve menos"]),
    Rule(
      "es.nearly", .nearly,
      """
      casi|apenas no|ya? tengo|siento|noto|hay|me|queda ... dormid~|adormecid~|entumecid~|hormigueo|cosquilleo|debilidad|dolor|calambres|punzadas
      ya? casi no
      casi @muy? no? me? ... nada|no|duele|desaparecido|desaparecio|normal|quito|quitado|pasado|paso|ido|bien|siento|molesta|dolor
      ya casi
      apenas me? duele|nada|siento|molesta|noto|un|adolorid~
      queda|quedan un|muy|solo poco|poquito|apenas|algo
      casi se me|le? @muy? ha|han? fue|quito|paso|fueron|va|quita|pasa|ido|quitado|pasado
      apenas|solo queda|quedan
      queda|quedan un|una|algun rastro|sombra|recuerdo|resto|pizca|hilito|puntito|sombrita|rastrito|miguita|miga|migaja|gotita|chispa
      @low de|sobre diez|10
      @low / @high
      dolor|molestia|nivel|rigidez|tension @be? de|en|:|un|a|es|como? un? @low $
      un|a|como|en @low de|sobre diez|10
      """,
      fires: [
        "un 1 de 10 cuando me estiro", "ya casi se me fue", "apenas queda un rastro", "casi no siento hormigueo",
        "casi ya no me duele",
      ],
      spares: ["un 9 de 10", "ya no me duele"]),
    Rule(
      "es.over", .over,
      """
      se me|le? ha|han? quito|quitaron|paso|pasaron|fue|fueron|quitado|pasado|ido|desaparecio|alivio|calmo
      ya se me|le? ha? quito|paso|fue|quitado|pasado|ido|desaparecio|quitaron|alivio
      desaparecio|desaparecieron|desaparecid~|quitado|pasado
      ya no
      dejo de doler|dolerme|hormiguear|molestar
      ya paso|nada|desaparecio|paso|ninguno
      sali|salgo|salimos sin
      no ha|han vuelto|regresado $
      no ha|han vuelto|regresado ,|.|mas
      se fue|quito|paso|quitaron|fueron|acabo|esfumo|borro del|por|de todo|completo|raiz|tajo
      sin rastro|huella del|de del|la|ese|aquel|esa|el|los?
      ni rastro|huella|pizca|sombra ya|del
      ni rastro|huella|pizca|sombra de la|ese|esa|aquel|los|las|aquella
      ni rastro|huella|pizca|sombra $
      ya ni la|lo|los|las|me noto|siento|recuerdo|molesta|acuerdo|nota|duele|encuentro
      """, fires: ["se me quitó el dolor", "tuve hormigueo, ya no"],
      spares: ["ya ni noto los dedos", "no se me quita el dolor"]),
    Rule(
      "es.became", .lookalike,
      """
      ya no aguanto|soporto|puedo|puede|logro|consigo|alcanzo|resisto
      ya no siento|tengo|me @det_es|mas|fuerza|responde|fuerzas|sensibilidad|responden|levantar|mover|sostener|funciona
      va y viene|vuelve
      va|viene y|a vuelve|veces
      se me paso decir|decirles|avisar|comentar|mencionar
      lunes|martes|miercoles|jueves|viernes|sabado|domingo|mes|ano|fin|semana|verano|invierno|finde pasado|pasada
      ya no es|son|esta|estan|me|se ... todo|todos|siempre|constante|continuo|solo|constantemente
      ya no es|son|esta|estan @muy? tan
      ya no solo|solamente|nada
      ya no es|duele|son solo|solamente|nada
      antes no|nunca|jamas
      tuvieron|tuvo|tuve que
      dia|semana|noche|rato que? paso|pasado
      ya no me|le? @muy? agarra|aprieta|responde|sostiene|cierra|levanta|obedece|aguanta|sirve|funciona|sujeta|sube|da
      se me paso avisar|avisarles|avisarle|decir|decirles|contar|contarles|comentar|mencionar|mencionarles
      """,
      fires: [
        "así ya no aguanta", "Llevo con agujetas desde el jueves pasado", "ya no es punzante todo el día",
        "se me sale la orina al caminar, antes no", "va y viene",
      ], spares: ["ya no me duele"]),
    Rule(
      "es.still", .still,
      """
      sigue|siguen|sigo|todavia|aun|continua|continuo|continuan|vuelve|volvio|regreso|persiste|otra
      otra vez
      de nuevo
      """, fires: ["otra vez me duele"], spares: ["me duele"]),
    Rule(
      "es.wellNow", .wellNow,
      """
      ahora|hoy|ya no $
      ahora|hoy|ya no ,|.|-|gracias
      ahora|hoy|ya nada|bien|mejor|normal
      bien|normal|nada ahora|hoy|ya
      ahora|hoy|ya|actualmente , cero|nada|bien|normal|perfecto|ninguno
      ahora|hoy|ya @muy? lo|la|los|las siento|noto|tengo|muevo @muy? normal|bien|perfecto|perfecta|perfectamente|perfectos|igual|genial
      ahora|hoy|ya cero|ninguno|ninguna|sin rastro|dolor|molestia|molestias|problema|problemas|eso|sintoma|sintomas|nada
      ahora|hoy cero
      ahora|hoy nada de nada
      ya|ahora|hoy estoy|me|siento|amaneci|esta siento|encuentro? bien|normal|perfecta|perfecto|genial|mejor
      volvio|volvieron|regreso|vuelto a la? normalidad|normal
      volvio|vuelto a ser normal|la
      """,
      fires: [
        "ayer no sentía la mano pero ya volvió a la normalidad",
        "la primera noche no sentía el pulgar, ahora lo siento perfecto", "salí mareada, hoy nada de nada",
        "me dieron pinchazos; hoy, cero", "me mareé ayer pero hoy bien",
      ], spares: ["bien gracias"]),
  ]
}
