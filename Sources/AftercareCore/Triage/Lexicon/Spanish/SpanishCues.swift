/// Spanish cues of denial, doubt, condition and question.
enum SpanishCues {
  static let rules: [Rule] = [
    Rule(
      "es.no", .denies,
      """
      no|sin|ni|ningun|ninguna|tampoco|nunca|nada|jamas|cero
      no @muy? he|ha|hay|tengo|siento|tuve|senti|noto|note|hubo|tenido|sentido|tiene|me|se|es|esta|presento tenido|sentido|notado|habido|tengo|ningun|ninguna|nada|da|dio?
      nada de
      ni|tampoco|nunca|sin se? me|le|nos?
      libre|libres|exent~|ausencia|cero de
      ni|ningun un|el|la|una? rastro|sombra|pizca|asomo|indicio|huella|atisbo|minimo|mas? minimo? de
      ni|tampoco|nunca @muy? he|ha|hay|tengo|siento|tuve|senti|noto|note|hubo tenido|sentido|notado|habido?
      """,
      fires: [
        "Ni me duele ni se me duerme", "libre de dolores", "sin dolor agudo", "no siento hormigueo ni debilidad",
      ], spares: ["no mejora"]),
    Rule(
      "es.none.after", .deniesBefore,
      """
      : tampoco|jamas|nunca|ningun~|cero|para|nada
      - tampoco|jamas|nunca
      : no|ninguno|ninguna|nada|ningun
      - no|ninguno|ninguna|nada
      ^ no|ninguno|ninguna|nada|tampoco
      , no|ninguno|ninguna $
      ninguno|ninguna|cero $
      ninguno|ninguna|cero ,|.|-
      para nada $
      para nada ,|.|-|y|ni
      tampoco $
      tampoco ,|.|-|y
      no|ninguno|ninguna|nada|cero|tampoco ,|. y|ni|o? @etiqueta|fuerza no|tampoco|para|si|cero|ninguno|ninguna|nada|normal|bien
      : o|-|nope|negativo|0
      ausente|ausentes|negativo $
      0|cero|no|nada|ninguno @etiqueta|debilidad|adormecimiento 0|cero|no|nada|ninguno|@num
      no tengo|siento|he|hay|tuve|senti|note|noto sentido|tenido|notado? nada|ninguno|ninguna de eso|esos|esas|esto|ello|lo? anterior|dicho|preguntan|mencionan? $
      tampoco ,|.|y
      """,
      fires: [
        "hormigueo para nada, dolor tampoco", "hormigueo no, debilidad tampoco", "Dolor de cabeza ninguno",
        "Adormecimiento: no",
      ], spares: ["sin adormecimiento"]),
    Rule(
      "es.yes.after", .affirms,
      """
      : si|poco|leve|algo|un|mucho
      - si|poco|leve|algo
      ^ si
      , si $
      si ,|. en|por|y|sobre|al|cuando|pero
      @etiqueta si $
      """, fires: ["hormigueo no, punzadas sí, en la cintura", "Adormecimiento: sí"], spares: ["Adormecimiento: no"]),
    Rule(
      "es.look", .lookalike,
      """
      no solo|solamente|unicamente|nada|nomas
      no|sin se|me|ha|han ... quita|quitan|quito|quitado|pasa|pasan|cede|va|van|calma|alivia|pasado|ido|desaparece|deja|dejan
      no mejora|mejoran|cede|desaparece|baja|cambia|para
      no hay|veo|siento|noto cambio|cambios|mejoria|diferencia|alivio
      sin cambio|cambios|mejoria|alivio|parar|cesar|duda|embargo
      no se|estoy segur~? si|por|que|porque|cual|como es|sera|fue|tiene|que? normal|por|del|que|relacion|relacionado
      no quiero|quisiera|queria molestar|alarmar|exagerar|preocupar|quejarme|ser
      no puedo dormir|caminar|trabajar|descansar|del|por|con|de ... del|por|con
      no dejo|deja|para|dejan|paran de|el|la
      no me|le|nos ... quita|ayuda|funciona|hace|alivio|sirve|calma
      no es solo|nada|normal|solo|para|molestia|grave|importante|urgente
      no me siento bien
      nada me|ayuda|funciona|quita|sirve
      no aguanto|soporto
      no hay|pasa|pasan|paso|existe|queda|conozco|he|tengo|ha ni? tenido|pasado? un|una|ningun|ni? solo|sola? dia|noche|hora|minuto|rato|momento|segundo|manana|tarde|instante ... no|sin se|me|le|que? se|me|le?
      no es|era que @muy? ... poco|poquito|solo|normal|molesto|molesta|tantito
      ojala|quisiera pudiera|poder|decir @muy? decir|decirle|decirles|contar? .... fue|quito|paso|mejor|bien|quitado|pasado|ido|desaparecio
      no|nunca|ni @muy? note|notaba|senti|sentia|tuve|tenia|hubo|habia|he .... hasta !ahora|hoy|el|la|este|aqui|ahorita
      no digo|diria que @muy? sea|es|fue|fuera|haya
      nunca|jamas @muy? me|nos|le? habia|ha|han|habian pasado|ocurrido|dado|sucedido
      no me? habia|ha pasado|ocurrido nunca|antes|jamas
      no ha|han|he vuelto|vuelve a subir|bajar|dormir|ser|tener|moverse|caminar
      no soy|es|era|fui|estoy|sos|seria capaz de|para?
      raro|rara|chistoso|chistosa|curioso|gracioso|loco|feo|normal|extrano|increible|fuerte|duro no $
      no es que|porque no ... no|,
      no es nada ,|.|-|grave|serio|importante|malo|seguro|creo
      no sera|creo nada|sea nada? ,|.|-|pero|grave|serio
      no me? le|les hace|hacen|hizo nada|efecto|cosquillas|mella a|al|con|para
      """,
      fires: [
        "no hay día que no me hormiguee la pierna", "Ojalá pudiera decir que se me quitó",
        "no es nada, se me duerme el pie", "tengo la nalga anestesiada, qué chistoso no?", "no soy capaz",
        "eso nunca me había pasado", "cosquilleo en la mano que no se quita",
      ],
      spares: ["no siento hormigueo"]),
    Rule(
      "es.turn", .turn,
      """
      pero|excepto|salvo|aunque|menos|sino|solo|solamente|porque|mientras|ahora|hoy|cuando|si|entonces|eso|ademas|nomas
      sin embargo
      lo unico
      """, fires: ["Sin hormigueo, pero el brazo está débil"], spares: ["sin hormigueo ni debilidad"]),
    Rule(
      "es.clause", .clause,
      """
      el|la|mi|los|las|mis|ese|esa|este|esta|esos|esas @parte @muy? esta|estan|se|me|sigue|la|lo|tengo|no|quedo|anda|parece
      tengo|estoy|siento|me duele|siento|tengo|estoy
      , tengo|siento|me
      , es|son|fue
      , es que
      , se me|le|nos
      y|e siento|tengo|noto @doler
      """,
      fires: [
        "se me zafó un disco hace años y siento dolor", "no es que me duela, es que no la siento",
        "no hay dolor, la mano está dormida",
      ], spares: ["sin dolor en la mano"]),
    Rule(
      "es.clause.i", .clause,
      """
      yo estoy|me|no|si|tengo|siento|muy|bien|ando
      a mi
      """, fires: ["mi esposa tiene ciática, yo estoy bien"], spares: ["mi esposa tiene ciática"]),
    Rule(
      "es.doubt", .doubt,
      """
      quiza|quizas|talvez|posiblemente|capaz
      tal vez
      a lo mejor
      puede|podria|parece|pueda ser|que|estar|tener
      creo que puede|podria|es
      no se|estoy si|segur~ si|es?
      no estoy segur~
      no sabria decir
      no se|sabria|sabemos|puedo|podria @muy? decir|decirle|decirles|explicar|asegurar|distinguir|segur~? si es? que?
      no estoy|ando @muy? segur~ de? si|que es? que?
      son|sean|sera|es ideas|imaginacion|cosas|sugestion|mia mias|mia|imaginacion
      creo|pienso|siento|parece que? a lo mejor|quiza|quizas|tal
      a|quiza|quizas lo? mejor? tengo|tenga|siento|sienta|hay|sea|es menos|solo|nomas
      igual|capaz que? son|es ideas|imaginaciones|cosas
      """,
      fires: [
        "no sabría decirle si es que se me adormece la mano", "a lo mejor tengo menos fuerza en esa mano",
        "quizá un poco de cosquilleo",
      ], spares: ["un poco de cosquilleo"]),
    Rule(
      "es.look.cause", .lookalike,
      """
      quiza|quizas|talvez|posiblemente por|porque|dormi|sea|es|fue por|porque|del|la|mala?
      tal vez|a por|porque|dormi|sea|es|fue
      no se|estoy segur~? si|por es|que|fue|tiene|sera por|relacion|normal|que|algo
      creo que es|fue por
      no se|sabemos si es|sera|seria|es|esto|sea|fuera @muy? normal|por|algo|nada|del|la|importante|grave
      parece|pareciera|parecia que|como me? hubiera|hubieran|fuera|fueran
      no se|sabria|estoy segur~? si|decir? fue|es|sera|sea|fuera el|la|por|cosa|culpa|los|las|de|del
      """, fires: ["tengo hormigueo, quizá por dormir mal"], spares: ["quizá hormigueo"]),
    Rule(
      "es.if", .condition,
      """
      si|cuando
      """, fires: ["si me siento mucho rato me da hormigueo"], spares: ["me da hormigueo"]),
    Rule(
      "es.whatIf", .supposition,
      """
      en caso de|que
      quien|donde|debo|deberia|llamo|puedo|hago ... si
      como hago|puedo|debo|se|reacciono ... si
      que hago|debo|pasa|pasaria|haria|puedo|hacer|hacemos|tengo ... si
      quien|debo|llamo|hago cuando
      ^ que cuando
      y si
      si ... que|a hago|debo|quien|puedo|llamo|hacer
      si ... debo|llamo|hago|aviso|llamare|avisare
      puede|podria el|un|causar|provocar|irritar ... causar|provocar|dar|irritar|masaje?
      """, fires: ["¿Qué hago si se me adormece el pie?"], spares: ["me siento bien"]),
    Rule(
      "es.ask", .ask,
      """
      ^ hola|gracias|y|pero|oye|disculpe|bien|una? , que|cuando|donde|quien|cuanto|cuanta|cuantos|cuantas|cual|cuales|puedo|puede|pueden|debo|debe|tienen|tiene|es|hay|uso|podria|podrian|deberia|necesito|hace|abren|atienden hago|normal|puedo|es|debo|tengo|cuesta|dura|cita|hielo|me|bueno|malo|lugar|tomar|hacer|citas|espacio|un|una|hora|horario|tiempo|agua|disponible|que|mi|cancelo|cambio|usar|reservar|agendar|dia|ponerme|el|la|los|ir|correr|entrenar|banarme|ducharme|nadar|beber|tanto|esta|son
      ^ que|cuando|donde|quien|cuanto|cuanta|cuantos|cuantas|cual|cuales|puedo|debo|deberia|tienen|podria|podrian hago|normal|puedo|es|debo|tengo|cuesta|dura|cita|hielo|me|bueno|malo|lugar|tomar|hacer|citas|espacio|un|una|hora|horario|tiempo|agua|disponible|que|mi|cancelo|cambio|usar|reservar|agendar|dia|ponerme|el|la|los|ir|correr|entrenar|banarme|ducharme|nadar|beber|tanto|esta|son
      ^ es|sera|seria @muy? normal|malo|bueno|posible|recomendable|necesario|conveniente
      , es|sera|seria @muy? normal|malo|bueno|posible|recomendable
      cuanto|cuanta|cuantos|cuantas cuesta|dura|tiempo|vale|es|debo|falta|tarda|agua|dias|horas|semanas|cobran|sale|tengo|son|mas|hay|antes
      ^ cuanto|cuanta|cuantos|cuantas
      a que hora
      como cancelo|cambio|hago|puedo|reservo|pago|llego|agendo|funciona
      me gustaria|quisiera|quiero saber|preguntar|reservar|agendar|cambiar|cita
      tengo una? duda|pregunta
      ^ uso|necesito|tomo|aplico|pongo|conviene|sirve hielo|calor|falta|agua|frio|compresas|algo|cita
      """, fires: ["¿uso hielo?", "¿Tienen cita el sábado?"], spares: ["estoy bien"]),
  ]
}
