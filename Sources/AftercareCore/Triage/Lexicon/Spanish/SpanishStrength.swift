/// Spanish wordings of lost strength.
enum SpanishStrength {
  static let rules: [Rule] = [
    Rule(
      "es.weakness", .flag(.weakness),
      """
      debil|debiles|debilidad|debilitad~|paralizad~|paralisis|flojer|aguad~|temblor
      poca|perdi|perdido|menos|pierdo|poquita|perdio|perdiendo|menor @muy? la|de? fuerza|fuerzas|control
      no @muy? me|le? tengo|tiene|hay|siento|siente|queda|quedan|hago|hace|agarra|agarro|da|dan|encuentro|consigo|logro|cojo|tenia|aplico|junto @muy? @muy? la|las|mucha|ninguna|casi|tanta|suficiente|nada|de|ni? de|pizca|gota? fuerza|fuerzas
      sin @muy? nada|ni|gota|pizca|apenas|casi? de? fuerza|fuerzas|control
      tengo|tiene|con|siento menos|poca ... fuerza|fuerzas
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
      @parte ... sin|poca|nada|menos de? fuerza|fuerzas|control
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
      @parte se me? cae|caen|cayo|caia
      nada|cero|nula|ninguna|apenas|poca|poquita|ni de? gota|pizca de? fuerza|fuerzas
      nada|cero|nula|ninguna|apenas|poca|poquita de? fuerza|fuerzas en
      """,
      fires: [
        "nada de fuerza en los dos brazos", "perdí fuersa en la mano", "la pata no me aguanta",
        "si intento cerrar el puño no puedo", "no alcanzo ni a levantar el codo",
        "Se me ha caído la cafetera de la mano dos veces", "La derecha no aprieta",
        "no puede cerrar la mano desde ayer", "se me aflojan las rodillas", "no me dan las fuerzas",
        "la pierna me falla al subir escaleras", "no tengo fuerza en la mano",
      ],
      spares: [
        "nada de dolor", "no he notado pérdida de fuerza", "sin pérdida de fuerza", "no tengo queja de su fuerza",
        "no puede ser",
        "no puedo dejar de recomendarlos",
      ])
  ]
}
