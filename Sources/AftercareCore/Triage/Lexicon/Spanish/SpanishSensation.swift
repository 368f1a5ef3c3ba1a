/// Spanish wordings of lost sensation and lost strength.
enum SpanishSensation {
  static let rules: [Rule] = [
    Rule(
      "es.numbness.word", .flag(.numbness),
      """
      adormecid~|adormecimiento|adormece|adormecen|adormecio|adormecieron|adormecer|adormecerse|adormeciendo|entumecid~|entumecimiento|entumece|entumecen|entumecio|entumido|entumida|entumidos|entumidas|entumen|insensible|insensibles|acorchad~|anestesiad~
      dormid~ ... @parte
      @parte @muy? @muy? @estar? @muy? dormid~|muert~
      @parte ... dormid~|muert~
      se me duerme|duermen|durmio|durmieron|dormia|dormian|duerma|ha|han|queda|quedo|quedan dormido? ... @parte
      duerme|duermen|durmio|durmieron ... @det_es @parte
      @parte se me? ... duerme|duermen|durmio|durmieron
      tengo|siento|noto|traigo|con ... dormid~
      como si? muert~|de|fuera|no|dormid~ madera|corcho|trapo|goma|carton|mio|mia|hule
      @parte ... como? de corcho|trapo|goma|madera
      sin sentir|sentido ... @parte
      anestesi~
      entumid~|entumecer|entumecid~
      entum~|entume|entumen|entumio|entumieron|entumiendo|entumidit~|adormeciendose|dormidit~|acorchamiento|corchos~
      @parte ... adormilad~|dormidit~|ajen~|anestesi~|insensible
      dentista|novocaina
      como|si ... guante|guantes|calcetin|calcetines|algodon|corcho|trapo|madera|palo|goma|hule|cera|ajen~|prestad~|muert~|plastico
      @parte ... como si no fuera|fueran|estuviera|existiera|mi|mio
      no parece|es mi|mio|mia|mios|mias @parte
      se me queda|quedo|quedan|quedaron|pone|puso|ponen @muy? dormid~|muert~|adormecid~
      @parte ... no ... despierta|despiertan|despertar
      @parte ... como? de|si corcho|trapo|goma|madera|carton|plastico|cartulina|hule|algodon|piedra
      parece|como|si @muy? de|fuera|fuese otra|otro persona
      @parte <> acorchad~|anestesi~|insensible|desconectad~
      """,
      fires: [
        "se me entume la mano", "la mano como si tuviera un guante", "la cara como en el dentista",
        "tengo la mano dormida desde ayer", "se me duerme el brazo",
      ],
      spares: ["me despierto descansada", "dormí delicioso", "me quedé dormida en el sofá"]),
    Rule(
      "es.numbness.lost", .flag(.numbness),
      """
      no @muy? me? siento|siente|sienten|sentia|sentir|noto|percibo @muy? @det_es? @trozo? @trozo? @trozo? @trozo? @parte
      no @muy? me? siento|siente|sienten|sentia|noto|percibo cuando|si|donde ... toco|tocan|toca|pellizco|aprieto|piso
      no me siento @det_es @parte
      no puedo sentir ... @parte
      ya no me? siento|siente|sienten @det_es? @trozo? @trozo? @trozo? @parte
      sin sensibilidad|sensacion|tacto en|de ... @parte
      perdi|perdido|pierdo|perdida|perdio|falta|poca|menos|no|sin|tengo ... sensibilidad|tacto
      no hay|tengo|tiene|siento sensibilidad|tacto|sensacion
      casi|apenas no? siento|noto ... @parte
      @parte ... no lo|la|los|las siento|noto|siente|sentia $
      @parte ... no lo|la|los|las siento|noto|siente|sentia desde|y|ni|para|cuando|al|hoy|ya|casi|,
      pellizco|toco|pincho|pellizcan|tocan|pican|pica|pinchan|pellizque|toque|pellizca|quemo|queme|corte|golpee ... no|ni lo|la|me? siento|siente|senti|note|noto|sentimos $
      pellizco|toco|pincho|pellizcan|tocan|pican|pica|pinchan|pellizque|toque|pellizca|quemo|queme|corte|golpee ... no|ni lo|la|me? siento|siente|senti|note|noto nada|lo|que|ni
      insensibilidad|insensibilizad~
      perdi|perdido|pierdo|perdio|perdiendo|sin|falta|poca|menos ... tacto|sensibilidad|sensacion
      no ... sensibilidad|tacto en|de ... @parte
      apenas|casi @muy? no? siento|noto|siente @det_es? @det_es? @trozo? @trozo? @parte
      toco|pellizco|pincho|aprieto|rasco|tocan|tocas|paso|pellizcan ... ni|no|nada|sin me? entero|nada|siento|enterarme|notar|sentir
      no|ni me entero ... toco|tocan|pellizco|pincho|pinchan|agua|caliente|fria
      no|ni|sin @muy? noto|notar|siento|sentir ... calor|frio|agua|suelo|piso|zapato|calcetin|cosquillas|aguja|pinchazo
      no distingo|noto ... frio|caliente|caliente|textura
      como si tocara|tocase|tocaras|rascara|fuera|acariciara a? otro|otra|nadie|alguien|persona
      """,
      fires: [
        "me toco el muslo y es como si tocara a otro", "lo toco y ni me entero",
        "me pellizco el muslo y no lo siento", "no siento la punta de los dedos", "no siento el pie derecho",
        "no siento dos dedos del pie",
      ],
      spares: [
        "lo siento, se me olvidó", "la espalda no la siento tensa", "no siento hormigueo ni debilidad",
        "no siento dolor en el brazo",
      ]),
    Rule(
      "es.tingling", .flag(.tingling),
      """
      hormigueo|hormigueos|hormiguea|hormiguean|hormiguee|hormigueando|hormigueante|hormiguita|hormiguitas|hormigas|cosquilleo|cosquilleos|cosquillea|cosquillas|cosquillean|calambritos|parestesia|comezon
      agujitas|alfileres|alfilerazos|agujetitas|piquetitos
      como electricidad|hormigas|corriente|burbujas|arena
      piquetes|piquete|picoteo|pinchacitos
      hormigas|electricidad|corriente|burbujas en|por ... @parte
      me hormiguea|hormiguean|cosquillea|cosquillean
      hormiguillo|hormigueros|hormiguit~|cosquillitas|picorcitos|piquetit~|pinchacit~|agujitas|alfilerit~|corrientita|corrientitas|burbujitas|chispas|chispitas|calambrillos
      hormigas ... caminando|caminan|subiendo|suben|andando|corriendo
      vibra|vibran|vibracion|zumba|zumban|zumbido ... @parte
      @parte ... vibra|vibran|vibracion|zumba|zumban|zumbido|electricidad|corriente|hormigas|agujas
      como cuando se ... duerme|dormida|dormido
      @parte <> hormigas|electricidad|corriente|chispas|burbujas|agujas|alfileres|cosquillas|vibra|zumba|chispea|pica|burbujea|chisporrotea|hierve
      como|de|con agujas|alfileres|hormigas|chispas|burbujas|gaseosa|champan|sidra|sifon|refresco|estatica|interferencia
      """,
      fires: [
        "tengo el pie como con gaseosa",
        "siento hormigas caminando por la pierna", "la mano me vibra", "cosquilleo en la mano que no se quita",
        "siento hormigueo en los pies",
      ], spares: ["el teléfono vibra", "tengo agujetas"]),
    Rule(
      "es.weakness", .flag(.weakness),
      """
      debil|debiles|debilidad|debilitad~|paralizad~|paralisis|flojer|aguad~|temblor
      no|sin|poca|perdi|perdido|menos|falta|pierdo ... fuerza|fuerzas|control
      fuerza en|de ... @parte
      no|casi|apenas puedo|podia|logro|consigo|pude ... levantar|alzar|mover|agarrar|cerrar|sostener|sujetar|abrir|apretar|doblar|girar|estirar|caminar|andar|pararme|cargar|subir|flexionar|coger|sentarme
      me cuesta ... levantar|alzar|mover|agarrar|cerrar|sostener|sujetar|abrir|apretar|caminar|andar|doblar
      no @muy? puedo|puede mover|levantar|con|caminar
      @parte ... falla|fallan|fallo|fallaron|dobla|doblan|doblo|vence|vencen|vencio|responde|responden|flojea|tiembla|tiemblan|cede|ceden|arrastra
      falla|fallan|fallo|flaquea|flaquean|dobla|doblan|vence|tiembla|tiemblan|ceden ... @det_es @parte
      caen|cae|cayo|resbalan ... cosas|manos|mano|taza|vaso|todo|objetos
      se me @muy? caen|cae|resbalan|cayo
      arrastro|arrastra|arrastrando|arrastrar ... pie|pierna|pies
      piernas|brazos ... gelatina|trapo|flojas|floj~|aguad~|responden|sostienen
      no @det_es? me? responde|responden|sostiene|sostienen|obedece
      no me? responde|responden|sostiene|sostienen|obedece
      no me sostengo|sostienen
      @parte ... sin fuerza|fuerzas
      pierdo|perdi ... equilibrio|fuerza|agarre
      se me @muy? dobla|doblan|vence|vencen|va|van ... @parte
      no puedo @muy? ni? ... brazo|mano|pierna|pie
      tropiezo|tropece|tropezando
      cojeo|cojeando|cojear
      no @muy? puedo|puede|podia|pudo|logro|logra|consigo|consigue|alcanzo|alcanza|pude|podemos a? @muy? @mover ... @parte|vaso|taza|botella|bote|frasco|llave|llaves|puno|boton|botones|puerta|cuchara|tenedor|pluma|lapiz|peine|bolsa|cosas|nada|celular|bebe|olla
      no @muy? puedo|puede|podia|pudo|logro|logra|consigo|consigue @muy? @mover $
      no @muy? puedo|puede|podia|pudo|logro|logra|consigo|consigue @muy? @caminar
      no puedo|puede|logro|logra @mover @muy? bien|con|mas
      no puedo|puede|logro ... puntas|puntillas|talones|puno
      ya no puedo|puede @mover|@caminar
      cuesta|trabajo|costando|dificil ... @mover ... @parte
      @parte ... sin|poca|nada fuerza|fuerzas|control
      @parte ... floj~|aguad~|guang~|flacid~|colgando|gelatina|trapo|chicle|hilacho|lana|inutil|inservible|paralizad~
      no me? da|dan|queda|quedan|alcanza ... fuerza|fuerzas|piernas|rodillas
      no @muy? tengo|tiene|hay|siento @muy? @muy? fuerza|fuerzas|agarre
      se me @muy? aflojan|afloja|aflojo|flaquean|flaquea|fallan|falla|fallo|zafan|zafa|resbala|resbalan|cayo|cayeron|doblaron|doblo|vencio|vencen ... @parte|cosas|todo|vaso|taza|celular|rodillas
      @parte ... no me? @muy? aguanta|aguantan|sostiene|sostienen|responde|responden|obedece|obedecen|funciona|funcionan|carga|sirve|sirven|jala|hace
      tiro|dejo|caer|suelto ... todo|cosas|objetos
      renqueo|renqueando|rengueo|arrastro|arrastrando
      pie caido|cae
      @parte no hace|me|se hace? caso|lo
      se me @muy? ha|han|habia? caido|caida|caidos|caidas|resbalado|escapado|cae|caen|cayo|cayeron ... mano|manos|dedos|cosas|todo|vaso|taza|cafetera|plato|movil|celular|telefono|llaves|sarten|olla|botella|cuchara|tenedor|boligrafo|lapiz|mate
      @parte|derecha|izquierda no @muy? me? aprieta|agarra|cierra|levanta|sube|responde|obedece|dobla|va|funciona|sirve|sujeta|aguanta|sostiene|reacciona|estira
      no @muy? puedo|podia|consigo|logro|alcanzo|soy|pude @muy? capaz? de|a? @mover|peinar|abotonar|atar|tender|colgar|enroscar|desenroscar|girar|usar|hacer|poner|sacar ... boton|botones|tapa|tapon|cremallera|cordones|pelo|sujetador|bote|frasco|llave|jarra|cuchillo|pinza|puno|mano|brazo
      no tengo|hay|queda fuerza|fuerzas|agarre
      tengo|tuve que @mover|coger|agarrar ... dos|ambas|otra manos|mano
      me fallan|falla|fallo|fallaron|tiemblan|flaquean|flojean @muy? @det_es? @parte
      piernas|rodillas|manos|brazos ... no me? dan|aguantan|sostienen|responden|tiran
      arrastr~|arrastrando|arrastro ... pie|pierna|punta|zapato
      tropiezo|tropece|tropezado|tropezando ... pie|solo|sola|todo|nada|veces|escalon|alfombra
      no @muy? alcanzo|puedo|logro|consigo ni? a? @mover|peinarme|vestirme|abrocharme|cepillarme|lavarme ... @parte|peinarme|pelo|dientes|ropa|camisa|sujetador
      @parte ... queda|quedan|cuelga|cuelgan|colgando|colgad~|suelt~|muert~ ... camino|colgando|solo|medio|camino|ando
      queda|quedan a medio camino
      @mover .... no @muy? puedo|logro|consigo|alcanzo|podia
      """,
      fires: [
        "si intento cerrar el puño no puedo", "no alcanzo ni a levantar el codo",
        "Se me ha caído la cafetera de la mano dos veces", "La derecha no aprieta",
        "no puede cerrar la mano desde ayer", "se me aflojan las rodillas", "no me dan las fuerzas",
        "la pierna me falla al subir escaleras", "no tengo fuerza en la mano",
      ],
      spares: ["no puede ser", "no puedo dejar de recomendarlos"]),
    Rule(
      "es.sensation.strange", .hint(.tingling),
      """
      rar~|extran~ sensacion|en|@parte
      sensacion|sensaciones|algo|sentir ... rar~|extran~
      @parte ... rar~|extran~
      """, fires: ["siento una sensación rara en la pierna"], spares: ["nada de eso"]),
  ]
}
