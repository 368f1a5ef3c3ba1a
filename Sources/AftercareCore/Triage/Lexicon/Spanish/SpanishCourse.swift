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
      """, fires: ["anoche me volvió con todo, más que al principio", "estoy peor que ayer"],
      spares: ["más que agradecida", "estoy mejor que ayer"]),
    Rule(
      "es.rising", .rising,
      """
      cada vez|dia|hora|rato ... mas|peor|aumenta|empeora ... duele|dolor|fuerte|intenso|peor|adolorid~|dolorid~|molestia?
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
      """, fires: ["Esto va in crescendo", "va de mal en peor", "cada vez me duele más"],
      spares: ["estoy peor que ayer"]),
    Rule(
      "es.rising.good", .harmless,
      """
      cada vez|dia mejor|menos
      cada vez|dia me? siento|duele mejor|menos|bien
      no @muy? empeora|empeoro|empeorado|peor
      """, fires: ["cada vez mejor"], spares: ["cada vez peor"]),
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
      """, fires: ["no mejora", "no se me quita"], spares: ["se me quitó"]),
    Rule(
      "es.easing", .easing,
      """
      mejorando|mejora|mejoro|mejore|disminuyendo|disminuyo|bajando|cediendo|aliviando|desapareciendo|menor|calmando
      mucho|bastante|algo|ya|poco|cada|voy|me|estoy|siento|hoy mejor
      mejor que|cada
      menos dolor|dolores|dolorid~|adolorid~|molestia|molestias|molesto|duele|tension|tens~|rigidez|rigid~|cansad~|hinchad~|intenso|fuerte
      duele|duelen|dolor|dolores|dolorid~|adolorid~|molesta|molestan|molestia|molestias @muy? @muy? menos
      va|van|voy|yendo|fue|fueron a menos
      """, fires: ["voy mejorando", "me duele menos"], spares: ["no mejora", "se mueve menos"]),
    Rule(
      "es.nearly", .nearly,
      """
      casi|apenas no|ya? tengo|siento|noto|hay|me|queda ... dormid~|adormecid~|entumecid~|hormigueo|cosquilleo|debilidad|dolor|calambres|punzadas
      ya? casi no
      casi @muy? no? me? ... nada|no|duele|desaparecido|desaparecio|normal|quito|quitado|pasado|paso|ido|bien|siento|molesta|dolor
      ya casi
      apenas me? duele|nada|siento|molesta|noto|un|adolorid~
      queda|quedan un|muy|solo poco|poquito|apenas|algo
      """, fires: ["casi no siento hormigueo", "casi ya no me duele"], spares: ["ya no me duele"]),
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
      """, fires: ["se me quitó el dolor", "tuve hormigueo, ya no"], spares: ["no se me quita el dolor"]),
    Rule(
      "es.became", .lookalike,
      """
      ya no siento|puedo|aguanto|tengo|me @det_es|mas|fuerza|responde|fuerzas|sensibilidad|responden|levantar|mover|sostener|funciona
      va y viene|vuelve
      va|viene y|a vuelve|veces
      se me paso decir|decirles|avisar|comentar|mencionar
      """, fires: ["va y viene"], spares: ["ya no me duele"]),
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
      ahora|hoy|ya nada|bien|mejor|normal|estoy|me siento? bien|normal|nada?
      bien|normal|nada ahora|hoy|ya
      """, fires: ["me mareé ayer pero hoy bien"], spares: ["bien gracias"]),
  ]
}
