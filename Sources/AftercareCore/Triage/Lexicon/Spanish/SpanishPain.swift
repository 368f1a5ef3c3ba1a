/// Spanish wordings of pain.
enum SpanishPain {
  static let rules: [Rule] = [
    Rule(
      "es.sharp", .flag(.sharpPain),
      """
      punzante|punzantes|punzada|punzadas|punza|punzan|agudo|aguda|agudos|agudas|pinchazo|pinchazos|pincha|punal|punalada|punaladas|cuchillo|cuchillada|cuchilladas|cuchillos|lancinante|penetrante|clavan|clava|clavada|clavado|navaja|navajazo|latigazo|latigazos
      descarga|descargas|toque|toques|corriente|choque|calambrazo|shock|corrientazo|corrientazos electrica|electricas|electrico|electricos|electrica
      descarga|descargas|calambrazo|calambrazos|corrientazo|electric~|corrientazos
      insoportable|insoportables|inaguantable|inaguantables
      atroz|espantoso|horrible|terrible|tremendo|fuertisimo|brutal|intenso|bestial|desesperante dolor
      dolor ... insoportable|inaguantable|fuerte|fuertisimo|intenso|terrible|horrible|atroz|tremendo|severo|espantoso
      fuerte|fuertes|intenso dolor|dolores
      dolores @muy? fuertes
      duele muchisimo|demasiado|horrible|horrores|terrible|montones
      muchisimo dolor
      peor dolor|dolores
      no aguanto|soporto|resisto ... dolor|duele|mas
      me muero|muriendo|mata|matando de|del|el dolor
      dolor me mata|esta matando
      retorciendo|llorando|lloro ... dolor
      @high de|sobre|/ @num
      como si|un ... clavaran|clavan|clavar|cuchillo|cuchillos|aguja|agujas|apunalaran|punal
      agujas ... clavan|espalda|cuello
      muero|morir de|del dolor
      duele mucho|muchisimo muchisimo|demasiado
      quema|quemazon|ardor|ardiendo ... @parte
      nunca me|habia ... dolido|dolor asi|tanto
      ocho|nueve|diez de|sobre diez|10
      piquetazo|piquetazos|pinchazos|punzon|punzonazo|fulgurante
      rayo|rayos|relampago ... @parte|dolor
      clavan|clavando|clavara|clavaran|clavado|clavaron|enterraran|metieran|encajaran|encajan ... cuchillo|aguja|agujas|punal|algo|clavo|clavos|navaja|desarmador
      @grave dolor|dolores|punzada
      dolor|dolores @muy? @muy? @grave
      dolor|dolores es|esta|son|se|hace @muy? @muy? @grave
      duele|duelen|dolio|doliendo @muy? @muy? horrible|horrores|terrible|brutal|muchisimo|demasiado|bestial|barbaridad|cabron|chorro|infernal|mal
      duele|duelen|dolor ... como el|loco|los|de|un|una demonio|infierno|loca|diablos|perros|patada|muerte|muela|parto
      dolor ... de muerte|perros|parto|locura
      me esta|estan|tiene matando|llorando|retorciendo
      mata|matando|muero|muriendo ... dolor|dolores
      llorar|llore|lloro|lloraba|gritar|grite|grito|gritando|llorando ... dolor
      dolor ... llorar|llore|lloro|gritar|grite|grito|lagrimas|dormir|mover|moverme|levantarme|caminar|cama
      no @muy? puedo|pude|dejo|deja ... dormir|mover|moverme|levantarme|caminar ... dolor
      nunca|jamas @muy? me? habia|ha|he|tuve ... dolido|dolor|duele|tanto
      peor ... dolor|vida|sentido
      un? @high de|sobre|/ diez|10
      del|de @num al diez|10 ... @high
      no lo aguanto|soporto|resisto|tolero
      no aguanto|soporto|resisto|tolero @muy? mas|el|la|este
      filo|filoso|filosa|cortante|desgarrador|desgarrante|taladrante|taladro|fulminante
      duele|duelen|dolor a|de morir|muerte|rabiar|gritos
      dolor no me? deja ni? caminar|dormir|mover|moverme|levantarme|respirar
      dolor|duele de|nivel|a|al|un|como? @high $
      ^ un|una|es|como ocho|nueve|8|9 $
      como|con|de|un cuchillo|cuchillos|navaja|punal|aguja|agujas|clavo|clavos|destornillador|hacha|espada|espina|tijeras|taladro|vidrio|vidrios ... @parte|cuando|al|cada|me|clavad~
      cuchillo|cuchillos|navaja|punal|aguja|agujas|clavo|destornillador|hacha|estaca|espina|vidrio ... clavad~|clavan|clavando|clava|metid~|atravesad~
      me clavan|clava|clavaran|pinchan|atraviesa|atraviesan|apunala|apunalan
      rayo|rayos|relampago|latigazo|calambre|descarga|enchufe|corriente|chispazo ... @parte|cuando|al|cada
      grite|grito|gritar|llore|llorar|aulle|alarido ... dolor|moverme|girar|levantarme|agacharme
      veo|vi estrellas|estrellitas
      puntada|puntadas|punzon|lanzada|lanzazo|aguijonazo|aguijonazos|cuchilladas|hachazo|hachazos|pinchonazo
      no hay quien lo|la|esto? aguante|soporte|resista
      no se puede aguantar|soportar
      en un grito
      no se lo deseo|deseara|desearia a nadie|mi|ninguno
      dolor|duele @muy? es|era|esta|anda|seria de|en|como? un? @high $
      """,
      fires: [
        "es un dolor que no se lo deseo a nadie", "el dolor es un 9", "Una puntada bárbara abajo del omóplato", "Un 9.",
        "dolor de 10",
        "me duele a morir", "el dolor no me deja ni caminar", "como si me clavaran agujas en la espalda",
        "el dolor es brutal", "lloré del dolor", "no lo aguanto", "un dolor agudo al agacharme",
        "siento como una puñalada en la cadera",
      ],
      spares: ["un relámpago en el cielo", "un rayo de sol", "me muero de sueño", "sin calambres en la pierna"]),
    Rule(
      "es.radiating", .flag(.radiatingPain),
      """
      irradia|irradian|irradiado|irradiando|irradiacion
      dolor|duele|molestia|punzada|ardor|jalon|corriente|me|que|va ... corre|baja|bajando|recorre|sube|extiende|viaja|va|llega|pasa|desplaza|propaga|corriendo|extendiendo|recorriendo|bajar|camina|jala|tira|ir ... @parte
      corre|baja|recorre|sube|extiende|llega|propaga|bajando|recorriendo ... el dolor
      dolor|duele ... hasta ... @parte
      dolor ... desde ... @parte
      ciatica|ciatico
      se me corre|baja|extiende|sube|pasa ... a|por|hasta|al
      baja|bajando|corre|recorre|sube por|hasta|a|toda|hacia ... @parte
      nervio ciatico
      dolor ... pierna|pie|brazo|mano abajo
      de|desde ... a|al|hasta ... duele
      recorre|corre|baja|sube|va ... pierna|brazo|pie|mano|gluteo|nalga
      dolor|duele|punzada|molestia ... por toda|la|el|todo pierna|pie|brazo|mano|nalga|gluteo
      duele|dolor|molestia|corriente|punzada|agarra|jala|tira|ardor|calambre ... toda|completa|entera la? pierna|brazo ... hasta
      agarra|coge|toma|tira|jala|recorre ... toda|desde ... pierna|brazo|pie|mano|@parte
      desde ... @parte ... hasta|a|al ... @parte
      hasta ... pie|mano|dedos|talon|rodilla|codo|tobillo|pantorrilla ... duele|dolor
      me|se va|baja|corre|sube|pasa|irradia|extiende|llega|jala ... pierna|brazo|pie|nalga|gluteo|mano|pantorrilla|muslo
      ciatica|ciatico|ciatalgia|lumbociatica|lumbociatalgia
      dolor ... camina|viaja|corre|sube|baja|pasa|mueve|brinca ... @parte
      duele|dolor|molesta|punzada ... pierna|brazo ... desde|hasta ... @parte
      empieza|comienza|arranca|sale|nace ... @parte ... termina|acaba|llega|sigue|hasta|baja|sube|va ... @parte
      """,
      fires: [
        "empieza en el cuello y termina en la mano",
        "me duele toda la pierna desde la nalga",
        "me agarra toda la pierna hasta el pie", "desde la nalga hasta el talón",
        "el dolor corre del glúteo al tobillo", "me dio la ciática",
      ], spares: ["hasta el jueves", "baja por favor el volumen"]),
    Rule(
      "es.pain", .pain,
      """
      dolor|dolores|duele|duelen|doliendo|dolia|dolian|dolio|doler|doloros~|dueles
      duele|duelen mucho|bastante|feo
      molesta mucho|bastante
      """, fires: ["me duele la espalda"], spares: ["dolorida pero bien"]),
    Rule(
      "es.pain.small", .mild,
      """
      dolor|dolorcito|dolores muscular|musculares|leve|leves|normal|ligero|pequeno
      un? poco|poquito|pelin|tantito de?
      leve|ligero|ligera|pequeno|poquito|levemente|minimo
      solo|apenas un? poco|poquito|ligero|leve
      algo|poco de
      """, fires: ["un poquito de dolor muscular, normal"], spares: ["mucho dolor"]),
    Rule(
      "es.sore", .sore,
      """
      adolorid~|dolorid~|agujetas|molid~|tens~|cansad~|cansancio|rigid~|rigidez|molestia|molestias|dolorcito|dolorcitos|pesad~|pesadez|sensible|sensibles|tirantez|agotad~|maguallad~|magullad~|ties~|apaleada|apaleado|cargad~|contractura|contracturas|tironcito|moreton|moretones|morado|moradito|cardenal|hematoma|hematomas
      """, fires: ["un poco adolorida"], spares: ["muy bien"]),
    Rule(
      "es.history.disc", .history(.historyDisc),
      """
      hernia|hernias discal|discales|de|en|lumbar|cervical
      disco|discos herniad~|desplazad~|roto|operad~|salid~
      protrusion|protrusiones
      operaron|operad~|operacion|cirugia ... columna|espalda|disco|discos|vertebras|lumbar
      hernia|hernias|disco|discos|protrusion ... columna|lumbar|cervical|l4|l5|s1|espalda
      disco|discos ... herniad~|desplazad~|salid~|abombad~|desgastad~|danad~
      operaron|operad~|operacion|cirugia|cirugias|fusion|tornillos|placas ... columna|espalda|disco|lumbar|cervical|vertebra|vertebras
      hernia|hernias lumbar|lumbares|cervical|cervicales|discal|discales|dorsal|dorsales
      """, fires: ["tengo dos hernias lumbares", "tengo una hernia discal"], spares: ["fui a la disco"]),
    Rule(
      "es.history.injury", .history(.historyInjury),
      """
      me cai|caigo|caido
      caida|choque|accidente|fractura|fracturas|esguince|torcedura|atropell~
      fracture|fracturo|rompi|quebre|torci|choque|atropellaron|lesione|lesion|chocamos|chocaron
      me|se rompi|fracture|quebre|torci|lesione|disloque
      me golpee|resbale|accidente|estrelle|lastime|disloque
      choque|choco|chocaron|accidente|atropello|volcadura|volque|caida|golpe ... hace|semana|dias|ayer|domingo|lunes|carro|auto|coche|moto|bici|bicicleta|escalera|escaleras|caballo
      me|se pegue|di|meti|pego|dio|metio|lleve un|una @muy? porrazo|golpe|golpazo|trancazo|batacazo|hostia|tortazo|guamazo|madrazo|palo|trompazo|galletazo|caida|chingadazo|castanazo
      porrazo|golpazo|trancazo|batacazo|trompazo|guamazo|costalazo
      me lleve por delante
      me|se fracture|fracturo|fisure|fisuro|luxe|luxo|esguince
      """, fires: ["me pegué un porrazo con la bici", "me caí la semana pasada"], spares: ["me caen bien"]),
    Rule(
      "es.history.bone", .history(.osteoporosis),
      """
      osteoporosis|osteopenia
      huesos debiles|fragiles|delgados
      densidad osea
      osteoporotic~|osteopenic~
      descalcificad~|descalcificacion
      huesos|hueso @muy? debil~|debiles|fragil~|fragiles|delgad~|poros~
      """, fires: ["tengo osteoporosis"], spares: ["me truenan los huesos"]),
    Rule(
      "es.pregnancy.state", .pregnant,
      """
      embarazada|embarazo|encinta|gestacion|prenada
      @num semanas|meses de embarazo|gestacion
      espero|esperando un? bebe
      el|mi bebe|panza
      tengo|estoy|voy|ando de|en|con? @num semanas y|,|de|me
      @num semanas|meses embarazada
      embarazad~|embarazadisima|gestante
      mi embarazo|panza|pancita|bebe
      @num mes|meses|semanas ... embarazada|embarazo
      trimestre
      """, fires: ["estoy embarazada"], spares: ["estoy esperando el camión"]),
    Rule(
      "es.pregnancy.sign", .prenatal(urgent: false),
      """
      colico|colicos|contraccion|contracciones|calambres|calambre|hinchad~|hinchazon|retortijones
      vientre|panza|barriga|abdomen ... dur~|dolor|duele|tens~|aprieta
      dolor|duele|presion ... vientre|panza|barriga|abdomen|bajo
      dolor ... cabeza
      duele ... cabeza
      vision borrosa
      colic~|contraccion|contracciones|espasmos
      pies|manos|cara|tobillos|piernas ... hinch~|hinchad~|hinchazon
      duele|dolor ... vientre|panza|barriga|bajo
      veo|vision luces|lucecitas|puntos|borros~
      @hinchar
      """, fires: ["tengo cólicos"], spares: ["me siento bien"]),
    Rule(
      "es.pregnancy.urgent", .prenatal(urgent: true),
      """
      sangrado|sangre|sangro|sangrando|sangrad~|manchado|mancho|hemorragia|sangrar
      rompi|rompio|rompieron|rota|perdiendo|perdi ... fuente|aguas|liquido|bolsa
      bebe ... mueve|movido|movimiento|movimientos|patea|moverse
      manche|manchas|manchita|mancha|manchando|goteo|flujo
      sangre|sangrando|sangrado|sangre|sangro
      bebe ... no|casi|menos|poco|quieto|quieta ... mueve|movido|moviendo|movio|quieto|quieta
      rompio|rompieron|reventaron|revento|salio ... fuente|bolsa|aguas|agua|liquido
      no siento ... patadas|pataditas|moverse|movimientos
      """, fires: ["manché un poco esta mañana", "he sangrado un poco"], spares: ["la manzana", "donar en mayo"]),
    Rule(
      "es.pregnancy.movement", .urgentFlag(.pregnancySymptom),
      """
      noto|siento|percibo|sentido|notado @muy? menos @muy? a|al|el|los|las|mi? movimiento|movimientos|patadas|pataditas? de? del|el|mi|al? bebe|feto
      el|mi|la? bebe|feto @muy? se? mueve|movio|movido|moviendo|patea|moverse @muy? menos|poco|nada
      el|mi|la? bebe|feto menos se mueve
      el|mi|la? bebe|feto no|apenas @muy? se? ha|esta|quiere? mueve|movio|movido|moviendo|mover|moverse|patea|pateado
      no|apenas @muy? he|puedo|logro? siento|noto|sentido|notado|sentir|percibo @muy? al|el|mi|a|que|las|los? patadas|pataditas|movimientos? de|del|a? mi|el|al? bebe|feto
      menos movimientos|movimiento|patadas|pataditas de|del el|mi? bebe|feto?
      he|rompi|rompio|rompieron|han|ha|se|me roto|rompi|rompio|rompido|rompieron? las|la|mi|el? aguas|fuente
      """, fires: ["noto menos al bebé", "el bebé se mueve menos", "he roto aguas", "no siento al bebé"],
      spares: ["el bebé se mueve mucho", "bebí aguas frescas", "siento menos dolor"]),
  ]
}
