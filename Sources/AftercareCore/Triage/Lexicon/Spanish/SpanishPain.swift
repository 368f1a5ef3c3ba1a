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
      duele muchisimo|demasiado|horrible|horrores|terrible|montones|como|un horrores?
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
      """, fires: ["un dolor agudo al agacharme", "siento como una puñalada en la cadera"],
      spares: ["sin calambres en la pierna"]),
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
      """, fires: ["el dolor corre del glúteo al tobillo", "me dio la ciática"], spares: ["baja por favor el volumen"]),
    Rule(
      "es.pain", .pain,
      """
      dolor|dolores|duele|duelen|doliendo|dolia|dolian|dolio|doler|doloros~|dueles
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
      """, fires: ["tengo una hernia discal"], spares: ["fui a la disco"]),
    Rule(
      "es.history.injury", .history(.historyInjury),
      """
      me cai|caigo|caido
      caida|choque|accidente|fractura|fracturas|esguince|torcedura|atropell~
      fracture|fracturo|rompi|quebre|torci|choque|atropellaron|lesione|lesion|chocamos|chocaron
      me|se rompi|fracture|quebre|torci|lesione|disloque
      """, fires: ["me caí la semana pasada"], spares: ["me caen bien"]),
    Rule(
      "es.history.bone", .history(.osteoporosis),
      """
      osteoporosis|osteopenia
      huesos debiles|fragiles|delgados
      densidad osea
      """, fires: ["tengo osteoporosis"], spares: ["me truenan los huesos"]),
    Rule(
      "es.pregnancy.state", .pregnant,
      """
      embarazada|embarazo|encinta|gestacion|prenada
      @num semanas|meses de embarazo|gestacion
      espero|esperando un? bebe
      el|mi bebe|panza
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
      """, fires: ["tengo cólicos"], spares: ["me siento bien"]),
    Rule(
      "es.pregnancy.urgent", .prenatal(urgent: true),
      """
      sangrado|sangre|sangro|sangrando|sangrad~|manchado|mancho|hemorragia|sangrar
      rompi|rompio|rompieron|rota|perdiendo|perdi ... fuente|aguas|liquido|bolsa
      bebe ... mueve|movido|movimiento|movimientos|patea|moverse
      """, fires: ["he sangrado un poco"], spares: ["donar en mayo"]),
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
