/// Spanish cues of who and when.
enum SpanishPersons {
  static let rules: [Rule] = [
    Rule(
      "es.other", .otherPerson,
      """
      mi|mis|un|una|el|la|nuestro|nuestra @persona
      @persona mio|mia
      el|la|quien|los que ... es|son mi|mis|el|la @persona
      a|de|para|con|al mi|mis|un|una|el|la|nuestro|nuestra|su @persona
      ^ es|sera|seria|puede|pueden|puedo|sirve|conviene|aceptan|atienden|dan|hacen|podrian|recomiendan|le|les|tienen .... a|para|con mi|mis|un|una|nuestra @persona
      al|a perro|gato|perrito|nino|nina|bebe|vecino|vecina|abuelo|abuela|marido|esposo|esposa|mujer|hijo|hija|suegra|suegro|jefe|hermano|hermana|mi|su? se le|les
      a mi|su|la|el|un perro|gato|perra|nino|nina|vecino|vecina|abuelo|abuela|marido|esposo|esposa|mujer|hijo|hija|suegra|suegro|jefe|hermano|hermana|mama|papa|primo|prima|tia|tio se le|les
      el|la|los|las que .... es|son|era|fue mi|mis|el|la|su @persona|nena|nene|peque|chiquita|chiquito
      """,
      fires: [
        "la que anda con fiebre es mi nena", "al perro se le entumió la pata",
        "A mi hermana se le duerme la mano por las noches",
        "¿Es recomendable el masaje para mi abuela que tiene ciática?", "el que anda mal es mi perro",
        "mi esposa tiene ciática, yo estoy bien",
      ],
      spares: ["la que duele es mi pierna", "a mi se me durmió la pierna", "yo tengo ciática"]),
    Rule(
      "es.observer", .observer,
      """
      mi @persona dice|noto|vio|dijo|me|ve que|me|dice|noto? ... me|mi|tengo|estoy|arrastro|ve|veo
      mi @persona dice|noto|vio|dijo|ve que ... siento|puedo|tengo|estoy|me|mi|respiro|camino|no
      mi @persona|nieta|masajista|fisio dice|noto|nota|vio|dijo|me|ve|comenta|insiste|cree|asegura|afirma|note|comento|jura|comentaba|dicen|notaron|vieron ... que|como ... siento|puedo|tengo|estoy|me|mi|respiro|camino|no|ando|voy|cojeo|arrastro|hablo|jalo|se|traigo|tenia
      """,
      fires: [
        "Mi novia dice que camino chueco, que voy jalando el pie", "Mi esposo nota que cojeo",
        "mi esposo dice que me arrastra el pie",
      ], spares: ["mi esposo tiene gripe"]),
    Rule(
      "es.proxy", .proxy,
      """
      soy|habla|escribe ... @persona|mama|papa de
      escribo|contesto|respondo por|de|en|para mi|parte|nombre
      @persona ... masaje|sesion|cita|terapia|ustedes
      desde|despues el|la|del|de su|la|el? masaje|sesion
      @persona ... fue|tuvo|vino ... masaje|sesion|ustedes|ayer
      @persona le|se hicieron|dieron|hizo|dio|atendieron|masajearon|hicimos|realizaron ... masaje|deportivo|sesion|descontracturante|drenaje|terapia|tratamiento|ustedes
      soy el|la|su @persona
      le|les|se dieron|hicieron|hizo|dio|dieron|aplicaron|dimos|hicimos|diste ... masaje|sesion|terapia|tratamiento|drenaje|descontracturante
      desde|despues|cuando|tras de? que? llego|volvio|salio|vino|fue|regreso ... masaje|sesion|ustedes|uds|terapia|cita
      escribo|contesto|respondo|hablo|escribe de|desde|en|por @persona|parte|celular|telefono|cuenta
      a mi @persona le|se ... masaje|sesion|deportivo|descontracturante|drenaje|ustedes
      @persona|padre|madre ,? que estuvo|fue|vino|tuvo|atendieron
      la|lo|le atendieron|vieron|trataron|masajearon
      """,
      fires: [
        "mi mamá tiene osteoporosis, ayer le dieron el masaje", "a mi hijo le hicieron el deportivo ayer",
        "Soy el marido. No puede ni agarrar la cuchara",
        "mi mamá tuvo el masaje ayer y dice que no siente la mano",
      ], spares: ["mi mamá está bien"]),
    Rule(
      "es.earlier", .earlier,
      """
      de|cuando|era joven|nino|nina|chico|chica|jovenes|adolescente|pequeno|pequena
      hace anos|tiempo|siglos
      hace @muy? muchos|mucho|muchisimos|un|varios|unos anos|tiempo|monton
      en la universidad|escuela|prepa
      antes me|tenia|se|solia
      hace @muy? @num|unos|unas|como|varios|casi anos|decadas ,? que? me|se|le? tuve|tenia|sufri|rompi|quebre|dio|operaron|fracture|paso|lesione|padeci|torci|disloque|dolia|daba
      tuve|sufri|padeci|rompi|fracture|tenia .... hace @muy? @num|unos|como|varios|casi anos|decadas
      en|por|alla el|los? ano|anos? @year|noventa|ochenta|noventas|ochentas
      de|cuando era|iba|estaba|tenia? soltera|soltero|secundaria|primaria|kinder|preparatoria|ninito|ninita|instituto|mili
      de chavito|chavo|chamaco|pibe|crio|mozo|moza|peque|chiquito|chiquita|nene|nena
      """, fires: ["De chavito me quebré ese brazo", "de joven se me dormían las manos"],
      spares: ["se me duermen las manos"]),
    Rule(
      "es.chronic", .chronic,
      """
      desde hace anos
      siempre he|tengo|me|lo|se|ha
      como|igual siempre
      cronic~|diabetes|neuropatia|tunel
      por anos
      el|la|los|las|lo mismo|misma|mismos|mismas? de siempre|costumbre|toda
      """, fires: ["siempre he tenido hormigueo"], spares: ["tengo hormigueo"]),
    Rule(
      "es.brought", .brought,
      """
      que traia|tenia|llevaba|cargaba|sufria|padecia antes|de|desde|hace|meses|anos?
      con el|la|los|las que llegue|fui|iba|entre|venia
      que tenia|traia|sufria
      antes del masaje|sesion
      antes de la|ir|llegar
      desde hace meses
      llegue|vine|entre|fui|venia|iba ahi|alli|aqui|con? con el|la|los|un|una|dolor|mucho
      llevaba|cargaba|arrastraba|traia|venia @muy? de|desde|unas|unos|varias|varios|muchos|@num? semanas|meses|anos|tiempo con|arrastrando|padeciendo|sufriendo|de|y|,
      ya no se me @muy? duerme|duermen|adormece|adormecen|entumen|acalambran ... como|igual antes
      ya no me @muy? duele|duelen|hormiguea|hormiguean|da|dan|molesta ... como|igual antes
      quito|quitaron|fue|paso|alivio|desaparecio|curo|curaron ... con|gracias el|la|su|ese|a masaje|sesion|terapia
      llegue|fui|entre|venia|iba con @det_es? ... y|,|. @muy? @muy? mire|desde|ahora|ya
      """,
      fires: [
        "el dolor de cabeza se fue con el masaje", "ya no se me duermen las manos como antes",
        "llevaba semanas con el brazo dormido",
        "Llegué ahí con el brazo hormigueando y salí sin eso",
        "el dolor punzante con el que llegué desapareció, gracias",
      ],
      spares: ["el dolor punzante desapareció"]),
    Rule(
      "es.feared", .feared,
      """
      pense|creia|crei|imagine|imaginaba|temia|esperaba|suponia|juraba|pensaba que me|hoy|al|iba|amaneceria|estaria|tendria|doleria|sentiria|despertaria|saldria|quedaria|se|seguiria
      tenia|con miedo de|a|que
      crei|pense|pensaba|creia|esperaba amanecer|despertar|estar|sentir|quedar|terminar|tener
      """, fires: ["Pensé que me iba a doler, pero nada, todo excelente"], spares: ["pienso que sí"]),
  ]
}
