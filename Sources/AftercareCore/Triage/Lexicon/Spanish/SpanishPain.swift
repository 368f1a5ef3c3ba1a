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
      del|de @num al diez|10 !les|los|doy|servicio|atencion|trato|masaje|experiencia|nota? !les|los|doy|servicio|atencion|trato|masaje|experiencia|nota? !les|doy|servicio|atencion|trato|masaje? @high
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
      toques|toque|latigazo|latigazos de luz|electricidad|corriente
      me mata|matan el|la|los|las|mi|esta|este @parte
      """,
      fires: [
        "me mata la espalda", "siento toques de luz en la cintura",
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
      dolido|doliera|doliendome|dolerme|dolera|adolorimiento|doloridito
      duela|duelan
      """, fires: ["por más de cuatro días me ha dolido", "me duele la espalda"], spares: ["dolorida pero bien"]),
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
      me|sigue|siguen molesta|molestan|molestando|molestaba @muy? @det_es? @parte
      @parte ... molesta|molestan|molestando $
      molid~|baldad~|apalead~|tundid~|aporread~
      sensibilidad ... @parte
      poco|algo|poquito de sensibilidad|dureza|tension|tirantez|cansancio
      """, fires: ["desde entonces me molesta la espalda", "un poco adolorida"], spares: ["muy bien"]),
  ]
}
